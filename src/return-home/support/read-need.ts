/** How support for one need stands. */
import { type CivilDate, daysBetween, isEarlier } from '../../shared/civil-date.js';
import { isOfSchoolAge } from '../plan/school-age.js';
import type {
  BetweenStages,
  NeedSupport,
  PromiseKept,
  PromiseStanding,
  SupportCase,
  SupportLine,
  SupportLineCode,
} from './support.js';
import { SUPPORT_STAGES, type SupportStage } from './support-entry.js';
import {
  bothWaysOn,
  countingSince,
  idsOf,
  inTurn,
  isGiving,
  type SupportFactKnown,
  type SupportKnown,
} from './support-facts.js';
import type { Need, Needs, Promised } from './support-needs.js';
import { SUPPORT_LINES } from './support-rules.js';

type Facts = readonly SupportFactKnown[];

/**
 * A line, with what its code stands for.
 *
 * @param code - the code
 * @param more - the day, the days and the entries that it is about
 * @returns the line
 */
export const lineOf = (
  code: SupportLineCode,
  more: Partial<Pick<SupportLine, 'on' | 'days' | 'stage' | 'barrier' | 'by'>> = {},
): SupportLine => {
  const { says, isOpen, sources } = SUPPORT_LINES[code];
  return { code, says, isOpen, sources, by: [], ...more };
};

/** Everything that is known of a need itself, with what was recorded with each piece of its support. */
const ownFacts = ({ events, reviewed, promised }: Need): Facts => [
  ...events,
  ...reviewed,
  ...promised.flatMap(({ facts }) => facts),
];

const isStage = (kind: SupportFactKnown['kind']): kind is SupportStage =>
  SUPPORT_STAGES.some((stage) => stage === kind);

/** The facts that say how far support came: what was accepted and declined on one day counts as not accepted. */
const steps = (facts: Facts): Facts => {
  const bothWays = bothWaysOn(facts);
  return facts.filter(({ kind, on }) => kind !== 'accepted' || !bothWays.has(on));
};

const stagesOf = (facts: Facts): NeedSupport['stages'] => {
  const first = new Map<SupportStage, CivilDate>();
  for (const { kind, on } of steps(facts)) {
    const before = isStage(kind) ? first.get(kind) : undefined;
    if (isStage(kind) && (before === undefined || on < before)) first.set(kind, on);
  }
  return SUPPORT_STAGES.flatMap((stage) => {
    const on = first.get(stage);
    return on === undefined ? [] : [{ stage, on }];
  });
};

/** What was declined had been offered. */
const furthestOf = (facts: Facts, stages: NeedSupport['stages']): SupportStage | undefined => {
  const last = stages.at(-1)?.stage;
  const wasDeclined = facts.some(({ kind }) => kind === 'declined');
  return wasDeclined && (last === undefined || SUPPORT_STAGES.indexOf(last) < SUPPORT_STAGES.indexOf('offered'))
    ? 'offered'
    : last;
};

const betweenOf = (stages: NeedSupport['stages']): readonly BetweenStages[] =>
  stages.slice(1).flatMap(({ stage: to, on }, position) => {
    const before = stages[position];
    if (before === undefined || on < before.on) return [];
    return [{ from: before.stage, to, days: daysBetween(before.on, on) }];
  });

/** What can be known of one promise: what was recorded of it alone, and what it shares with no other of the same need. */
const factsOfPromise = (need: Need, promise: Promised): Facts =>
  inTurn(
    countingSince(
      [...promise.facts, ...need.reviewed, ...(need.promised.length === 1 ? need.events : [])].filter(
        ({ kind }) => kind !== 'needed',
      ),
      promise.promisedOn,
    ),
  );

/** Its last day before something is late: the day from which it was to be given, or else that of the promise. */
const dayOf = ({ dueOn, promisedOn }: Promised): CivilDate | undefined => dueOn ?? promisedOn;

const isWithoutId = ({ need }: Need): boolean => need.kind === 'plan-item' && need.item === undefined;

const standingOf = (need: Need, promise: Promised, facts: Facts, { asOf }: SupportKnown): PromiseStanding => {
  if (facts.some(isGiving)) return 'given';
  const last = facts.at(-1);
  if (last !== undefined && last.kind === 'declined') return bothWaysOn(facts).has(last.on) ? 'cannot-say' : 'declined';
  if (last !== undefined && last.kind === 'did-not-happen') return 'did-not-happen';
  // That it ended says that it had begun, and nothing says when.
  if (last !== undefined && last.kind === 'ended') return 'cannot-say';
  const day = dayOf(promise);
  if (day !== undefined && asOf <= day) return 'not-yet-due';
  if (last !== undefined) return 'not-started';
  if (promise.obstacle !== undefined) return 'did-not-happen';
  const isShared = need.promised.length > 1 && countingSince(need.events, promise.promisedOn).some(isGiving);
  return isShared || isWithoutId(need) ? 'cannot-say' : 'nothing-recorded';
};

const LINE_OF_STANDING: Readonly<Record<Exclude<PromiseStanding, 'given'>, SupportLineCode>> = {
  'not-yet-due': 'promise.not-yet-due',
  'not-started': 'promise.not-started',
  declined: 'promise.declined',
  'did-not-happen': 'promise.did-not-happen',
  'nothing-recorded': 'promise.nothing-recorded',
  'cannot-say': 'promise.cannot-say',
};

/** An item that a later plan left out: open only while nobody recorded what became of it. */
const LEFT_OPEN: readonly PromiseStanding[] = ['not-started', 'nothing-recorded', 'cannot-say'];

const startedLate = ({ dueOn }: Promised, facts: Facts): readonly SupportLine[] => {
  const first = facts.find(isGiving);
  return first !== undefined && isEarlier(dueOn, first.on)
    ? [lineOf('given.late', { on: first.on, days: dueOn && daysBetween(dueOn, first.on), by: idsOf([first]) })]
    : [];
};

/** One promise: what became of it, and what is to be said of it. */
const readPromise = (
  need: Need,
  promise: Promised,
  known: SupportKnown,
): { readonly kept: PromiseKept; readonly lines: readonly SupportLine[] } => {
  const facts = factsOfPromise(need, promise);
  const standing = standingOf(need, promise, facts, known);
  const kept = { promisedOn: promise.promisedOn, dueOn: promise.dueOn, standing };
  if (standing === 'given') return { kept, lines: startedLate(promise, facts) };
  if (need.isDropped)
    return {
      kept,
      lines: LEFT_OPEN.includes(standing)
        ? [lineOf('promise.dropped', { on: promise.promisedOn, by: idsOf(facts) })]
        : [],
    };
  if (standing === 'cannot-say' && isWithoutId(need) && facts.length === 0)
    return { kept, lines: [lineOf('promise.without-id', { on: promise.promisedOn })] };
  const last = facts.at(-1);
  const day = dayOf(promise);
  return {
    kept,
    lines: [
      lineOf(LINE_OF_STANDING[standing], {
        on: standing === 'not-yet-due' ? day : (promise.promisedOn ?? day),
        days: day === undefined || standing === 'not-yet-due' ? undefined : Math.max(0, daysBetween(day, known.asOf)),
        stage: last?.kind,
        barrier: standing === 'did-not-happen' ? (last?.barrier ?? promise.obstacle) : last?.barrier,
        by: idsOf(facts),
      }),
    ],
  };
};

const yes = (value: string | undefined): boolean => value === 'yes';

/** Whether child, family and practitioner decided the end together. A child of school age is not too young to be asked. */
const endedJointly = ({ on, decidedBy = {} }: SupportFactKnown, bornOn: CivilDate | undefined): SupportLineCode => {
  const { child, family, practitioner } = decidedBy;
  const isTooYoung = child === 'too-young' && !isOfSchoolAge(bornOn, on);
  if ([child, family, practitioner].includes('no')) return 'ended.not-jointly';
  return (yes(child) || isTooYoung) && yes(family) && yes(practitioner) ? 'ended.jointly' : 'ended.jointly-not-known';
};

/** How support ended: the last end, where nothing was given since. */
const linesOfEnd = (need: Need, { bornOn }: SupportCase): readonly SupportLine[] => {
  const facts = inTurn(ownFacts(need));
  const end = facts.filter(({ kind }) => kind === 'ended').at(-1);
  if (end === undefined || facts.some((one) => isGiving(one) && one.last > end.on)) return [];
  const planned = need.promised.map(({ until }) => until);
  const [until] = planned.every((day) => day !== undefined) ? [...planned].sort().reverse() : [];
  const about = { on: end.on, barrier: end.barrier, by: idsOf([end]) };
  return [
    ...(until !== undefined && end.on < until
      ? [lineOf('ended.early', { ...about, days: daysBetween(end.on, until) })]
      : []),
    lineOf(endedJointly(end, bornOn), about),
  ];
};

/** Whether the family is helped to the service, or left with a referral. */
const linesOfReferral = (need: Need): readonly SupportLine[] => {
  const referred = inTurn(ownFacts(need).filter(({ kind }) => kind === 'referred'));
  const [first] = referred;
  if (first === undefined) return [];
  const said = referred.map(({ activelyLinked }) => activelyLinked);
  const code = said.includes('yes')
    ? 'linked.actively'
    : said.every((one) => one === 'no')
      ? 'linked.referral-only'
      : 'linked.not-said';
  return [lineOf(code, { on: first.on, by: idsOf(referred) })];
};

/** What was given without a promise, or would have been and was not. */
const linesWithoutPromise = (need: Need, { arePromisesKnown }: Needs): readonly SupportLine[] => {
  const isPromised = [need, ...need.through].some(({ promised }) => promised.length > 0);
  if (isPromised) return [];
  const facts = inTurn(ownFacts(need));
  const giving = facts.filter(isGiving);
  const [first] = giving;
  if (first !== undefined)
    return [
      lineOf(arePromisesKnown ? 'given.not-promised' : 'given.promise-not-known', { on: first.on, by: idsOf(giving) }),
    ];
  const last = facts.at(-1);
  if (last?.kind === 'declined' || last?.kind === 'did-not-happen')
    return [lineOf(`need.${last.kind}`, { on: last.on, barrier: last.barrier, by: idsOf([last]) })];
  return [];
};

/** A need for which there is nothing. */
const linesOfNothing = (need: Need, facts: Facts, { events }: SupportCase): readonly SupportLine[] => {
  const all = [need, ...need.through];
  if (all.some(({ promised }) => promised.length > 0) || facts.some(({ kind }) => kind !== 'needed')) return [];
  const by = idsOf(facts);
  if (need.isAddressed) return [lineOf('need.addressed', { by })];
  if (need.isNoneNeeded || (need.through.length > 0 && need.through.every(({ isNoneNeeded }) => isNoneNeeded)))
    return [lineOf('need.none-needed', { by })];
  return [lineOf(events === undefined ? 'need.not-known' : 'need.nothing-recorded', { by })];
};

/** Each need once: what serves a need through a goal and by itself is read once. */
const withAllThrough = (need: Need): readonly Need[] => {
  const all = new Set<Need>();
  const add = (one: Need): void => {
    if (all.has(one)) return;
    all.add(one);
    for (const next of one.through) add(next);
  };
  add(need);
  return [...all];
};

/**
 * Says how support for one need stands.
 *
 * @param need - the need
 * @param needs - all needs, and whether any plan or agreement is known
 * @param given - what is known
 * @param known - the days
 * @returns how it stands
 */
export const readNeed = (need: Need, needs: Needs, given: SupportCase, known: SupportKnown): NeedSupport => {
  const all = withAllThrough(need);
  const facts = all.flatMap((one) => countingSince(ownFacts(one), given.lookedAfterSince));
  const stages = stagesOf(facts);
  const promises = need.promised.map((promise) => readPromise(need, promise, known));
  const firstStep = inTurn(facts).find(({ kind }) => kind !== 'needed');
  const { lookedAfterSince } = given;
  const bothWays = [...bothWaysOn(ownFacts(need))].sort();
  return {
    need: need.need,
    furthest: furthestOf(facts, stages),
    stages,
    between: betweenOf(stages),
    daysFromCare:
      lookedAfterSince !== undefined && firstStep !== undefined && lookedAfterSince <= firstStep.on
        ? daysBetween(lookedAfterSince, firstStep.on)
        : undefined,
    promised: promises.map(({ kept }) => kept),
    through: all.slice(1).map((one) => one.need),
    lines: [
      ...linesOfNothing({ ...need, through: all.slice(1) }, facts, given),
      ...promises.flatMap(({ lines }) => lines),
      ...linesWithoutPromise({ ...need, through: all.slice(1) }, needs),
      ...bothWays.map((on) =>
        lineOf('recorded.both-ways', { on, by: idsOf(ownFacts(need).filter((one) => one.on === on)) }),
      ),
      ...linesOfReferral(need),
      ...linesOfEnd(need, given),
    ],
  };
};
