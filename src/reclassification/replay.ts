/** One pass over the events of a history: what holds after each of them. */
import type { Profile, RiskLevel } from '../classification/index.js';
import { INDICATOR_VALUES } from '../classification/profile.js';
import type { HeldLevel, Moment, Recorded, Whereabouts } from './case-state.js';
import type {
  CaseEvent,
  ChildTimescaleSet,
  CircumstancesObserved,
  ClassificationAgreed,
  History,
  HistoryQuestion,
  SupportPlanned,
  TimescaleAdjusted,
} from './history.js';
import type { PracticeInForce } from './in-force.js';
import { inOrder } from './order.js';
import type { ClockId, SustainedId } from './review-rule.js';
import { SUSTAINED } from './row-7.js';

/** How long something has held without a break. */
export interface Unbroken {
  /** Since when it has held; `undefined` while it does not. */
  readonly since: Moment | undefined;
  /** When it last stopped holding. */
  readonly lastBroken: Moment | undefined;
}

/** What holds after the events read so far. It changes with each event, and never leaves this pillar. */
export interface Standing {
  held: HeldLevel | undefined;
  closed: Moment | undefined;
  whereabouts: Whereabouts;
  lastBackInCare: Moment | undefined;
  riskFactors: Recorded<Profile['riskFactors']> | undefined;
  protectiveFactors: Recorded<Profile['protectiveFactors']> | undefined;
  capacityToChange: Recorded<Profile['capacityToChange']> | undefined;
  newRisk: Recorded<boolean> | undefined;
  sustained: Record<SustainedId, Unbroken>;
  support: SupportPlanned | undefined;
  childTimescale: ChildTimescaleSet | undefined;
  readonly adjustments: Map<ClockId, TimescaleAdjusted>;
  /** Every classification agreed, the first one first. */
  readonly agreements: Moment[];
}

const NEVER: Unbroken = { since: undefined, lastBroken: undefined };
const NO_RETURN: Whereabouts = { kind: 'no-return-recorded' };

/**
 * What holds before anything has happened.
 *
 * @returns a standing without any event
 */
export function nothingYet(): Standing {
  return {
    held: undefined,
    closed: undefined,
    whereabouts: NO_RETURN,
    lastBackInCare: undefined,
    riskFactors: undefined,
    protectiveFactors: undefined,
    capacityToChange: undefined,
    newRisk: undefined,
    sustained: { 'as-low': NEVER, 'as-medium': NEVER, 'as-high': NEVER },
    support: undefined,
    childTimescale: undefined,
    adjustments: new Map(),
    agreements: [],
  };
}

/**
 * The events that count for a question, in the order in which they are read.
 *
 * @param history - the history
 * @param question - `asOf`: what happened later does not count; `knownOn`: what was recorded later does not count
 * @returns the events that count
 */
export function eventsThatCount(
  { events }: History,
  { asOf, knownOn }: Pick<HistoryQuestion, 'asOf' | 'knownOn'>,
): readonly CaseEvent[] {
  const counts = ({ happenedOn, recordedOn }: CaseEvent): boolean =>
    happenedOn <= asOf && (knownOn === undefined || recordedOn <= knownOn);
  return inOrder(events.every(counts) ? events : events.filter(counts));
}

const SUSTAINED_IDS = ['as-low', 'as-medium', 'as-high'] as const;

/** What has to be kept up, with its values in sets: they are looked up at every event. */
const KEPT_UP = /* @__PURE__ */ (() =>
  SUSTAINED_IDS.map((id) => {
    const { holdsWhen, rows } = SUSTAINED[id];
    return {
      id,
      holdsWhen,
      riskFactors: new Set<unknown>(rows.riskFactors),
      protectiveFactors: new Set<unknown>(rows.protectiveFactors),
      capacityToChange: new Set<unknown>(rows.capacityToChange),
    };
  }))();

/** Starts or breaks what has to be kept up, as things stand after an event. */
const keepUp = (standing: Standing, moment: Moment): void => {
  const isFree = standing.newRisk?.value !== true;
  for (const { id, holdsWhen, riskFactors, protectiveFactors, capacityToChange } of KEPT_UP) {
    const risk = riskFactors.has(standing.riskFactors?.value);
    const protection = protectiveFactors.has(standing.protectiveFactors?.value);
    const capacity = capacityToChange.has(standing.capacityToChange?.value);
    const holds = isFree && (holdsWhen === 'all' ? risk && protection && capacity : risk || protection || capacity);
    const { since, lastBroken } = standing.sustained[id];
    if (holds && since === undefined) standing.sustained[id] = { since: moment, lastBroken };
    if (!holds && since !== undefined) standing.sustained[id] = { since: undefined, lastBroken: moment };
  }
};

/** Breaks all that is being kept up. */
const breakAll = (standing: Standing, moment: Moment): void => {
  for (const id of SUSTAINED_IDS)
    if (standing.sustained[id].since !== undefined) standing.sustained[id] = { since: undefined, lastBroken: moment };
};

/** What is recorded after an observation: the value observed, unless it is the same or is excused as a managed lapse. */
const recorded = <Value>(
  before: Recorded<Value> | undefined,
  observed: Value | undefined,
  moment: Moment,
  bestFirst: readonly Value[],
  isExcused: boolean,
): Recorded<Value> | undefined => {
  if (observed === undefined || observed === before?.value) return before;
  const isWorse = (): boolean => before !== undefined && bestFirst.indexOf(observed) > bestFirst.indexOf(before.value);
  return isExcused && isWorse() ? before : { value: observed, since: moment };
};

/** The level as people agreed it: a stay goes on as long as the same level is agreed. */
const heldAfter = (before: HeldLevel | undefined, level: RiskLevel, moment: Moment): HeldLevel =>
  before?.level === level
    ? { ...before, lastAgreed: moment }
    : { level, since: moment, lastAgreed: moment, cameFrom: before?.level };

/** What an event can record of the circumstances. */
type Values = Pick<CircumstancesObserved, 'riskFactors' | 'protectiveFactors' | 'capacityToChange' | 'newRisk'>;

const NEW_RISK_BEST_FIRST = [false, true];

/** Records what an event says of the circumstances, and tells whether anything is now otherwise than before. */
const record = (standing: Standing, values: Values, moment: Moment, isExcused: boolean): boolean => {
  const { riskFactors, protectiveFactors, capacityToChange, newRisk } = standing;
  const best = INDICATOR_VALUES;
  standing.riskFactors = recorded(riskFactors, values.riskFactors, moment, best.riskFactors, isExcused);
  standing.protectiveFactors = recorded(
    protectiveFactors,
    values.protectiveFactors,
    moment,
    best.protectiveFactors,
    isExcused,
  );
  standing.capacityToChange = recorded(
    capacityToChange,
    values.capacityToChange,
    moment,
    best.capacityToChange,
    isExcused,
  );
  standing.newRisk = recorded(newRisk, values.newRisk, moment, NEW_RISK_BEST_FIRST, isExcused);
  return (
    riskFactors !== standing.riskFactors ||
    protectiveFactors !== standing.protectiveFactors ||
    capacityToChange !== standing.capacityToChange ||
    newRisk !== standing.newRisk
  );
};

/**
 * Whether a managed lapse is excused, or breaks what is being kept up.
 *
 * @param event - an observation
 * @param practice - the authority’s variations that apply
 * @returns `undefined` where the observation is of no managed lapse
 */
export function lapseIn(
  { managedLapse, happenedOn }: CircumstancesObserved,
  { lapses }: PracticeInForce,
): 'excused' | 'breaks' | undefined {
  if (managedLapse === undefined) return undefined;
  return lapses === undefined || happenedOn < lapses.variation.from ? 'excused' : 'breaks';
}

const observe = (standing: Standing, event: CircumstancesObserved, moment: Moment, practice: PracticeInForce): void => {
  const lapse = lapseIn(event, practice);
  if (lapse === 'breaks') breakAll(standing, moment);
  if (record(standing, event, moment, lapse === 'excused') || lapse === 'breaks') keepUp(standing, moment);
};

const agree = (standing: Standing, { level, profile }: ClassificationAgreed, moment: Moment): void => {
  standing.held = heldAfter(standing.held, level, moment);
  standing.agreements.push(moment);
  // People who agree a classification take in every new risk reported before.
  const { riskFactors, protectiveFactors, capacityToChange } = profile;
  const values: Values = { riskFactors, protectiveFactors, capacityToChange, newRisk: false };
  if (record(standing, values, moment, false)) keepUp(standing, moment);
};

/**
 * Reads one more event.
 *
 * @param standing - what holds before it; it is changed to what holds after it
 * @param event - the event
 * @param practice - the authority’s variations that apply
 */
export function read(standing: Standing, event: CaseEvent, practice: PracticeInForce): void {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  switch (event.kind) {
    case 'classification-agreed':
      agree(standing, event, moment);
      return;
    case 'observed':
      observe(standing, event, moment, practice);
      return;
    case 'came-home':
      standing.whereabouts = { kind: 'home', since: moment };
      return;
    case 'back-in-care':
      standing.whereabouts = { kind: 'back-in-care', since: moment };
      standing.lastBackInCare = moment;
      standing.support = undefined;
      return;
    case 'support-planned':
      standing.support = event;
      return;
    case 'timescale-adjusted':
      standing.adjustments.set(event.clock, event);
      return;
    case 'child-timescale-set':
      standing.childTimescale = event;
      return;
    case 'closed':
      standing.closed = moment;
      return;
  }
}

/**
 * Reads the whole history as far as a question asks.
 *
 * @param history - the history
 * @param question - what is asked
 * @param practice - the authority’s variations that apply
 * @returns what holds on the day asked about
 */
export function replay(history: History, question: HistoryQuestion, practice: PracticeInForce): Standing {
  const standing = nothingYet();
  for (const event of eventsThatCount(history, question)) read(standing, event, practice);
  return standing;
}
