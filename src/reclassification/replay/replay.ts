/** One pass over the events of a history: what holds after each of them. */
import type { Profile, RiskLevel } from '../../classification/index.js';
import { INDICATOR_VALUES, RISK_LEVELS } from '../../classification/profile.js';
import type { CivilDate } from '../../shared/civil-date.js';
import { isBlank } from '../../shared/text.js';
import { clocksOf, indicationOf } from '../clocks/clocks.js';
import type {
  CaseEvent,
  CircumstancesObserved,
  ClassificationAgreed,
  History,
  HistoryQuestion,
} from '../history/history.js';
import { isLenient, type PracticeInForce, practiceInForce } from '../history/in-force.js';
import type { Practice } from '../history/practice.js';
import type { HeldLevel, Recorded } from '../history/recorded.js';
import { addReport, type Report, removeKnown } from '../history/reports.js';
import type { SeenRow, Standing } from '../history/standing.js';
import type { EventId, Moment } from '../moment.js';
import { CLOCKS, SUSTAINED } from '../review/clock-rules.js';
import type { IndicatedReview } from '../review/indication.js';
import { KEPT_ROWS, type KeptRow } from '../review/review-rule.js';
import { openHistory, readInTurn } from './open-history.js';

const SUSTAINED_IDS = ['as-low', 'as-medium', 'as-high'] as const;

// Copies of lists of the rules, which are frozen: a frozen list takes several times as long to walk, and these are walked at every event.
const ROWS = /* @__PURE__ */ (() => [...KEPT_ROWS])();
const BEST_FIRST = /* @__PURE__ */ (() => ({
  riskFactors: [...INDICATOR_VALUES.riskFactors],
  protectiveFactors: [...INDICATOR_VALUES.protectiveFactors],
  capacityToChange: [...INDICATOR_VALUES.capacityToChange],
}))();

/** What has to be kept up: looked at after every event that changes anything. */
const TO_SUSTAIN = /* @__PURE__ */ (() =>
  SUSTAINED_IDS.map((id) => {
    const { holdsWhen, onlyIfBetter, rows } = SUSTAINED[id];
    return {
      id,
      holdsWhen,
      onlyIfBetter,
      rows: {
        riskFactors: [...rows.riskFactors],
        protectiveFactors: [...rows.protectiveFactors],
        capacityToChange: [...rows.capacityToChange],
      },
    };
  }))();

const isOneOf = <Value>(values: readonly Value[], recorded: Recorded<Value> | undefined): boolean =>
  recorded !== undefined && values.includes(recorded.value);

/** Whether a value is better than the worst recorded in the present stay. */
const isBetter = <Value>(
  bestFirst: readonly Value[],
  recorded: Recorded<Value> | undefined,
  worst: Value | undefined,
): boolean =>
  recorded !== undefined && worst !== undefined && bestFirst.indexOf(recorded.value) < bestFirst.indexOf(worst);

/** Starts or breaks what has to be kept up, as things stand after an event. */
const updateSustained = (standing: Standing, moment: Moment): void => {
  const { riskFactors, protectiveFactors, capacityToChange, newRisk, worst, sustained, better } = standing;
  const isFree = newRisk?.value !== true;
  for (const kept of TO_SUSTAIN) {
    const risk =
      isOneOf(kept.rows.riskFactors, riskFactors) &&
      (!kept.onlyIfBetter || isBetter(BEST_FIRST.riskFactors, riskFactors, worst?.riskFactors));
    const protection =
      isOneOf(kept.rows.protectiveFactors, protectiveFactors) &&
      (!kept.onlyIfBetter || isBetter(BEST_FIRST.protectiveFactors, protectiveFactors, worst?.protectiveFactors));
    const capacity = isOneOf(kept.rows.capacityToChange, capacityToChange);
    const holds =
      isFree && (kept.holdsWhen === 'all' ? risk && protection && capacity : risk || protection || capacity);
    if (kept.onlyIfBetter)
      standing.better = {
        riskFactors: risk ? (better.riskFactors ?? moment) : undefined,
        protectiveFactors: protection ? (better.protectiveFactors ?? moment) : undefined,
      };
    const { since, lastBroken } = sustained[kept.id];
    if (holds && since === undefined) sustained[kept.id] = { since: moment, lastBroken };
    if (!holds && since !== undefined) sustained[kept.id] = { since: undefined, lastBroken: moment };
  }
};

/** Breaks all that is being kept up. */
const breakSustained = ({ sustained }: Standing, moment: Moment): void => {
  for (const id of SUSTAINED_IDS)
    if (sustained[id].since !== undefined) sustained[id] = { since: undefined, lastBroken: moment };
};

const isWorse = <Value>(bestFirst: readonly Value[], one: Value, other: Value): boolean =>
  bestFirst.indexOf(one) > bestFirst.indexOf(other);

/** What is recorded after an observation: the value observed, unless it is the same or is excused as a managed lapse. */
const recordedAfter = <Value>(
  before: Recorded<Value> | undefined,
  observed: Value | undefined,
  moment: Moment,
  bestFirst: readonly Value[],
  isExcused: boolean,
): Recorded<Value> | undefined => {
  if (observed === undefined || observed === before?.value) return before;
  return isExcused && before !== undefined && isWorse(bestFirst, observed, before.value)
    ? before
    : { value: observed, since: moment };
};

const worseOf = <Value>(bestFirst: readonly Value[], worst: Value, now: Value): Value =>
  isWorse(bestFirst, now, worst) ? now : worst;

/** Keeps the worst that has been recorded in the present stay, and whether anything protected. */
const noteWorst = (standing: Standing): void => {
  const { worst, riskFactors, protectiveFactors } = standing;
  if (protectiveFactors?.value === 'apparent') standing.protectedDuringStay = true;
  if (worst === undefined || riskFactors === undefined || protectiveFactors === undefined) return;
  standing.worst = {
    riskFactors: worseOf(BEST_FIRST.riskFactors, worst.riskFactors, riskFactors.value),
    protectiveFactors: worseOf(BEST_FIRST.protectiveFactors, worst.protectiveFactors, protectiveFactors.value),
  };
};

/** What an event can record of the circumstances. */
type Values = Pick<CircumstancesObserved, 'riskFactors' | 'protectiveFactors' | 'capacityToChange' | 'newRisk'>;

/** Records what an event says of the circumstances, and tells whether anything is now otherwise than before. */
const recordValues = (standing: Standing, values: Values, moment: Moment, isExcused: boolean): boolean => {
  const { riskFactors, protectiveFactors, capacityToChange, newRisk } = standing;
  const best = BEST_FIRST;
  standing.riskFactors = recordedAfter(riskFactors, values.riskFactors, moment, best.riskFactors, isExcused);
  standing.protectiveFactors = recordedAfter(
    protectiveFactors,
    values.protectiveFactors,
    moment,
    best.protectiveFactors,
    isExcused,
  );
  standing.capacityToChange = recordedAfter(
    capacityToChange,
    values.capacityToChange,
    moment,
    best.capacityToChange,
    isExcused,
  );
  if (values.newRisk !== undefined && values.newRisk !== newRisk?.value)
    standing.newRisk = { value: values.newRisk, since: moment };
  return (
    riskFactors !== standing.riskFactors ||
    protectiveFactors !== standing.protectiveFactors ||
    capacityToChange !== standing.capacityToChange ||
    newRisk !== standing.newRisk
  );
};

/** What of an observation is worse than what is recorded: where a lapse is excused it replaces nothing, and proves nothing. */
const isWorseThanRecorded = (standing: Standing, row: KeptRow, values: Values): boolean => {
  const [before, bestFirst]: readonly [unknown, readonly unknown[]] = [standing[row]?.value, BEST_FIRST[row]];
  return before !== undefined && isWorse(bestFirst, values[row], before);
};

/** What an event says that another of its day and kind contradicts. */
const contradictedIn = ({ contradictions: { byEvent } }: Standing, by: EventId): ReadonlySet<string> | undefined =>
  byEvent.size === 0 ? undefined : byEvent.get(by);

/** When a row was last observed or agreed, after what says something of it. */
const seenAfter = (
  before: SeenRow | undefined,
  observed: Moment,
  recordedOn: CivilDate,
  isInDoubt: boolean,
): SeenRow => {
  const isLast = before === undefined || before.recordedOn < recordedOn;
  return {
    observed,
    recordedOn: isLast ? recordedOn : before.recordedOn,
    confirmed: isInDoubt ? before?.confirmed : observed,
    isInDoubt,
  };
};

/** Notes which rows were observed or agreed, once the lapses are noted. */
const noteSeen = (standing: Standing, values: Values, observed: Moment, recordedOn: CivilDate): void => {
  const { lapsesNotOver, seen } = standing;
  const contradicted = contradictedIn(standing, observed.by);
  // Nobody knows yet how the row stands while a lapse goes on, or where it is not possible to say which of two values is right.
  const isInDoubt = (row: KeptRow): boolean =>
    contradicted?.has(row) || (lapsesNotOver.size > 0 && lapsesNotOver.has(row));
  standing.lastSeen = observed;
  if (values.riskFactors !== undefined)
    seen.riskFactors = seenAfter(seen.riskFactors, observed, recordedOn, isInDoubt('riskFactors'));
  if (values.protectiveFactors !== undefined)
    seen.protectiveFactors = seenAfter(seen.protectiveFactors, observed, recordedOn, isInDoubt('protectiveFactors'));
  if (values.capacityToChange !== undefined)
    seen.capacityToChange = seenAfter(seen.capacityToChange, observed, recordedOn, isInDoubt('capacityToChange'));
};

/** Takes away lapses that are over, of one row or of those that name none. */
const endLapses = (
  { lapsesNotOver }: Standing,
  row: KeptRow | 'no-row',
  takeAway: (lapses: Report[]) => void,
): void => {
  const lapses = lapsesNotOver.get(row);
  if (lapses === undefined) return;
  takeAway(lapses);
  if (lapses.length === 0) lapsesNotOver.delete(row);
};

/** Notes that an excused lapse has begun, or that what was observed of a row outside a lapse has ended those of earlier days. */
const noteLapse = (standing: Standing, values: Values, event: CircumstancesObserved, isExcused: boolean): void => {
  const { lapsesNotOver } = standing;
  // Most observations neither are of a lapse nor end one.
  if (!isExcused && lapsesNotOver.size === 0) return;
  const { id, happenedOn: on, recordedOn } = event;
  const contradicted = contradictedIn(standing, id);
  // Nobody can tell whether a lapse of this day came before what was observed or after it.
  const ofEarlierDays = (lapses: Report[]): void => {
    lapses.splice(0, lapses.length, ...lapses.filter((lapse) => lapse.on === on));
  };
  const begin = (row: KeptRow | 'no-row'): void => {
    const lapses = lapsesNotOver.get(row) ?? [];
    addReport(lapses, { by: id, on, recordedOn });
    lapsesNotOver.set(row, lapses);
  };
  let [saysOfRows, isWorseInRows] = [false, false];
  for (const row of ROWS) {
    if (values[row] === undefined) continue;
    saysOfRows = true;
    if (isExcused && isWorseThanRecorded(standing, row, values)) {
      isWorseInRows = true;
      begin(row);
    } else if (!contradicted?.has(row)) endLapses(standing, row, ofEarlierDays);
  }
  if (!isExcused && saysOfRows) endLapses(standing, 'no-row', ofEarlierDays);
  if (isExcused && !isWorseInRows) begin('no-row');
};

/** Notes that something was recorded, whatever it was. */
const noteLastRecorded = (standing: Standing, { recordedOn }: CaseEvent): void => {
  const { lastRecordedOn } = standing;
  if (lastRecordedOn === undefined || lastRecordedOn < recordedOn) standing.lastRecordedOn = recordedOn;
};

/**
 * Whether a managed lapse is excused, or breaks what is being kept up.
 *
 * @param event - an observation
 * @param practice - the authority’s variations that apply on its day
 * @returns `undefined` where the observation is of no managed lapse
 */
export function lapseIn(
  { managedLapse }: CircumstancesObserved,
  { lapses }: PracticeInForce,
): 'excused' | 'breaks' | undefined {
  if (managedLapse === undefined) return undefined;
  if (isBlank(managedLapse.reason)) return 'breaks';
  return lapses === undefined ? 'excused' : 'breaks';
}

/** At low and medium, a risk that had been fully addressed and no longer is has emerged again. */
const hasComeBack = ({ held, riskFactors }: Standing, now: Profile['riskFactors'] | undefined): boolean =>
  (held?.level === 'low' || held?.level === 'medium') &&
  riskFactors?.value === 'fully-addressed' &&
  now !== undefined &&
  now !== 'fully-addressed';

/** Adds a risk that has emerged, or takes away those of which it is recorded that they are not new; whether any stands then. */
const newRiskAfter = (
  standing: Standing,
  { id, happenedOn, recordedOn, riskFactors, newRisk, knowingOf }: CircumstancesObserved,
  isExcused: boolean,
): boolean | undefined => {
  const { newRisks } = standing;
  if (newRisk === false) {
    removeKnown(newRisks, { on: happenedOn, named: knowingOf ?? [] });
    return newRisks.length > 0;
  }
  const cameBack = newRisk === undefined && !isExcused && hasComeBack(standing, riskFactors);
  if (newRisk === undefined && !cameBack) return undefined;
  addReport(newRisks, { by: id, on: happenedOn, recordedOn, cameBack });
  return true;
};

const applyObservation = (
  standing: Standing,
  event: CircumstancesObserved,
  moment: Moment,
  declared: Practice | undefined,
): void => {
  const lapse = lapseIn(event, practiceInForce(declared, event.happenedOn));
  if (lapse === 'breaks') breakSustained(standing, moment);
  if (lapse === 'excused' && standing.held !== undefined) standing.excusedLapses.push(moment);
  const newRisk = newRiskAfter(standing, event, lapse === 'excused');
  const { riskFactors, protectiveFactors, capacityToChange } = event;
  const values: Values = { riskFactors, protectiveFactors, capacityToChange, newRisk };
  noteLapse(standing, values, event, lapse === 'excused');
  noteSeen(standing, values, moment, event.recordedOn);
  const isChanged = recordValues(standing, values, moment, lapse === 'excused');
  if (isChanged) noteWorst(standing);
  if (isChanged || lapse === 'breaks') updateSustained(standing, moment);
};

/** The level as people agreed it: a stay goes on as long as the same level is agreed. */
const heldAfter = (before: HeldLevel | undefined, level: RiskLevel, moment: Moment): HeldLevel =>
  before?.level === level
    ? { level, since: before.since, lastAgreed: moment, cameFrom: before.cameFrom }
    : { level, since: moment, lastAgreed: moment, cameFrom: before?.level };

/** Begins a stay at another level: what belonged to the one before is over. */
const beginStay = (standing: Standing): void => {
  const { held, adjustments } = standing;
  for (const [clock, adjustment] of adjustments) {
    if (CLOCKS[clock].level !== held?.level) continue;
    adjustments.delete(clock);
    if (adjustment.months < CLOCKS[clock].months) standing.shortenedBefore.push(adjustment);
  }
  standing.excusedLapses = [];
};

/** Notes how rows 1 and 2 stood when the stay began: nothing is known of what a withdrawn agreement does not say. */
const noteStartOfStay = (
  standing: Standing,
  riskFactors: Profile['riskFactors'] | undefined,
  protectiveFactors: Profile['protectiveFactors'] | undefined,
): void => {
  standing.worst =
    riskFactors === undefined || protectiveFactors === undefined ? undefined : { riskFactors, protectiveFactors };
  standing.protectedDuringStay = protectiveFactors === 'apparent';
};

/**
 * Whether an outcome lets people agree a level.
 *
 * @param indication - what is indicated that day, before they agree
 * @param level - the level they agree; `closed` for closing the case
 * @param held - the level held before
 * @returns true where it is what is indicated, or one of the options
 */
export function allows(
  { outcome }: IndicatedReview,
  level: RiskLevel | 'closed',
  held: RiskLevel | undefined,
): boolean {
  switch (outcome.kind) {
    case 'move':
      return level === outcome.to;
    case 'remain':
      return level === held;
    case 'may-close':
      return level === 'closed' || level === held;
    case 'evidence-needed':
      return level === held || (outcome.limitPassed && level === 'severe');
    case 'judgement-required':
      return level !== 'closed' && outcome.options.includes(level);
  }
}

/** Notes a level agreed, or a closure, that row 7 did not yet indicate. */
const noteDecidedEarly = (
  standing: Standing,
  level: RiskLevel | 'closed',
  moment: Moment,
  declared: Practice | undefined,
): void => {
  const held = standing.held?.level;
  const isLower = held !== undefined && (level === 'closed' || RISK_LEVELS.indexOf(level) < RISK_LEVELS.indexOf(held));
  if (!isLower) return;
  const practice = practiceInForce(declared, moment.on);
  const indication = indicationOf(standing, clocksOf(standing, practice, moment.on), moment.on);
  if (indication.kind === 'indicated' && !allows(indication, level, held))
    standing.sooner.push({ event: moment, indicated: indication.rule });
};

/** People who agree a classification know of these risks: none of them is new any longer. */
const removeKnownRisks = (standing: Standing, event: ClassificationAgreed, moment: Moment): void => {
  const { newRisk, newRisks } = standing;
  removeKnown(newRisks, {
    on: moment.on,
    named: [event.id, ...(event.knowingOf ?? [])],
    isShown: ({ cameBack }) => cameBack && event.profile.riskFactors !== 'fully-addressed',
  });
  if (newRisks.length === 0 && newRisk?.value !== false) standing.newRisk = { value: false, since: moment };
};

/**
 * Applies what a classification records of the circumstances: what people had before them when they agreed.
 *
 * @param standing - what holds before it; it is changed to what holds when they have looked and not yet agreed
 * @param event - the classification
 */
export function applyProfile(standing: Standing, event: ClassificationAgreed): void {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  const { riskFactors, protectiveFactors, capacityToChange } = event.profile;
  noteLastRecorded(standing, event);
  for (const row of standing.lapsesNotOver.keys())
    endLapses(standing, row, (lapses) => removeKnown(lapses, { on: moment.on, named: event.knowingOf ?? [] }));
  noteSeen(standing, { riskFactors, protectiveFactors, capacityToChange }, moment, event.recordedOn);
  const newRisk = hasComeBack(standing, riskFactors) ? true : undefined;
  if (newRisk) addReport(standing.newRisks, { by: event.id, on: moment.on, recordedOn: moment.on, cameBack: true });
  if (!recordValues(standing, { riskFactors, protectiveFactors, capacityToChange, newRisk }, moment, false)) return;
  noteWorst(standing);
  updateSustained(standing, moment);
}

/**
 * Applies the level that people agreed.
 *
 * @param standing - what holds after {@link applyProfile}; it is changed to what holds when they have agreed
 * @param event - the classification
 * @param declared - the authority’s practice; what applies is looked up for the day of the event
 */
export function applyAgreedLevel(
  standing: Standing,
  event: ClassificationAgreed,
  declared: Practice | undefined,
): void {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  const { riskFactors, protectiveFactors } = event.profile;
  noteDecidedEarly(standing, event.level, moment, declared);
  const isAnotherLevel = standing.held?.level !== event.level;
  if (isAnotherLevel) beginStay(standing);
  // Where the stay began with an agreement that was withdrawn, what counts of it begins now.
  if (isAnotherLevel || standing.stayAgreed === undefined) {
    noteStartOfStay(standing, riskFactors, protectiveFactors);
    standing.stayAgreed = moment;
  }
  standing.held = heldAfter(standing.held, event.level, moment);
  standing.agreementWithdrawn = undefined;
  standing.agreements.push(moment);
  removeKnownRisks(standing, event, moment);
  updateSustained(standing, moment);
}

/**
 * Applies a classification that was withdrawn: its level stays held until people agree again, and all else that it says counts no more.
 */
const applyWithdrawnAgreement = (
  standing: Standing,
  event: ClassificationAgreed,
  declared: Practice | undefined,
): void => {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  noteDecidedEarly(standing, event.level, moment, declared);
  standing.agreementWithdrawn = moment;
  if (standing.held?.level === event.level) return;
  beginStay(standing);
  noteStartOfStay(standing, standing.riskFactors?.value, standing.protectiveFactors?.value);
  standing.stayAgreed = undefined;
  standing.held = heldAfter(standing.held, event.level, moment);
  updateSustained(standing, moment);
};

/**
 * Applies one more event.
 *
 * @param standing - what holds before it; it is changed to what holds after it
 * @param event - the event
 * @param declared - the authority’s practice; what applies is looked up for the day of the event
 */
export function applyEvent(standing: Standing, event: CaseEvent, declared: Practice | undefined): void {
  const moment: Moment = { on: event.happenedOn, by: event.id };
  if (standing.corrections.size > 0 && standing.corrections.has(event.id)) {
    if (event.kind === 'classification-agreed' && !standing.replaced.has(event.id))
      applyWithdrawnAgreement(standing, event, declared);
    return;
  }
  // A correction says nothing of how things stand: it is no sign that somebody has looked.
  if (event.kind === 'corrected') return;
  noteLastRecorded(standing, event);
  switch (event.kind) {
    case 'classification-agreed':
      applyProfile(standing, event);
      applyAgreedLevel(standing, event, declared);
      return;
    case 'observed':
      applyObservation(standing, event, moment, declared);
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
      // Less time without a reason is no adjustment.
      if (!isBlank(event.reason) || !isLenient(event.clock, event.months)) standing.adjustments.set(event.clock, event);
      return;
    case 'child-timescale-set':
      standing.childTimescale = event;
      return;
    case 'closed':
      noteDecidedEarly(standing, 'closed', moment, declared);
      standing.closed = moment;
      return;
  }
}

/**
 * Applies more events.
 *
 * @param standing - what holds before them; it is changed to what holds after them
 * @param events - the events that count, in their order
 * @param declared - the authority’s practice
 */
export function applyInTurn(standing: Standing, events: readonly CaseEvent[], declared: Practice | undefined): void {
  readInTurn(standing, events, (event) => applyEvent(standing, event, declared));
}

/**
 * Reads the whole history as far as a question asks.
 *
 * @param history - the history
 * @param question - what is asked
 * @returns what holds on the day asked about
 */
export function replay(history: History, question: HistoryQuestion): Standing {
  const { standing, events } = openHistory(history, question);
  applyInTurn(standing, events, question.practice);
  return standing;
}
