/** How support for one need stands. */
import { type CivilDate, daysBetween } from '../../../shared/days/civil-date.js';
import { isOfSchoolAge } from '../../plan/school-age.js';
import { lineOf } from '../line-of.js';
import type { BetweenStages, NeedSupport, SupportCase, SupportLastKnown } from '../support.js';
import { SUPPORT_STAGES, type SupportStage } from '../support-entry.js';
import {
  bothWaysOn,
  countingSince,
  idsOf,
  inTurn,
  isGiving,
  type SupportFactKnown,
  type SupportKnown,
} from '../support-facts.js';
import type { SupportLine, SupportLineCode } from '../support-lines.js';
import type { Need } from './need.js';
import { lastKnownOf, readPromise } from './read-promise.js';
import type { Needs } from './support-needs.js';

type Facts = readonly SupportFactKnown[];

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

/** Whether the family is helped to the service, or left with a referral: service by service. Those that name none are read together. */
const linesOfReferral = (need: Need): readonly SupportLine[] => {
  const byGiver = new Map<string | undefined, SupportFactKnown[]>();
  for (const one of inTurn(ownFacts(need).filter(({ kind }) => kind === 'referred')))
    byGiver.set(one.giver, [...(byGiver.get(one.giver) ?? []), one]);
  return [...byGiver.values()].map((referred) => {
    const said = referred.map(({ activelyLinked }) => activelyLinked);
    const code = said.includes('yes')
      ? 'linked.actively'
      : said.every((one) => one === 'no')
        ? 'linked.referral-only'
        : 'linked.not-said';
    return lineOf(code, { on: referred[0]?.on, by: idsOf(referred) });
  });
};

/** What was given without a promise, or would have been and was not. */
const linesWithoutPromise = (need: Need, { arePromisesKnown }: Needs): readonly SupportLine[] => {
  const isPromised = [need, ...need.through].some(({ promised }) => promised.length > 0);
  if (isPromised) return [];
  const facts = inTurn(ownFacts(need));
  const giving = facts.filter(isGiving);
  const [first] = giving;
  const last = facts.at(-1);
  const stands = lastKnownOf(facts);
  if (stands === 'broken-off' && last !== undefined)
    return [lineOf('need.broken-off', { on: last.on, barrier: last.barrier, by: idsOf([last]) })];
  if (first !== undefined) {
    const isToBePromised = arePromisesKnown && stands !== 'ended';
    const code = isToBePromised ? 'given.not-promised' : 'given.promise-not-known';
    return arePromisesKnown && !isToBePromised ? [] : [lineOf(code, { on: first.on, by: idsOf(giving) })];
  }
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

/** A need with what counts of it in this time in care. */
const inThisCare = (need: Need, since: CivilDate | undefined): Need => {
  if (since === undefined) return need;
  const counting = new Set(countingSince(ownFacts(need), since));
  const those = (facts: Facts): SupportFactKnown[] => facts.filter((one) => counting.has(one));
  return {
    ...need,
    events: those(need.events),
    reviewed: those(need.reviewed),
    promised: need.promised.map((promise) => ({ ...promise, facts: those(promise.facts) })),
  };
};

/** The first steps of support towards a family. */
const FIRST_STEPS: readonly SupportFactKnown['kind'][] = ['referred', 'offered', 'accepted', 'started', 'given'];

/** What was recorded last, of the need and of each that serves it: what goes on anywhere goes on. */
const lastKnownOfAll = (all: readonly Need[]): SupportLastKnown | undefined => {
  const each = all.map((one) => lastKnownOf(ownFacts(one)));
  return (['giving', 'broken-off', 'ended'] as const).find((one) => each.includes(one));
};

/**
 * A need, and all that serve it, each once: what serves it through a goal and by itself is read once.
 *
 * @param need - the need
 * @returns it, and those that serve it
 */
export const withAllThrough = (need: Need): readonly Need[] => {
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
  const { lookedAfterSince } = given;
  const all = withAllThrough(need).map((one) => inThisCare(one, lookedAfterSince));
  const own = { ...inThisCare(need, lookedAfterSince), through: all.slice(1) };
  const facts = all.flatMap(ownFacts);
  const stages = stagesOf(facts);
  const promises = own.promised.map((promise) => readPromise(own, promise, known));
  const firstStep = inTurn(facts).find(({ kind }) => FIRST_STEPS.includes(kind));
  const bothWays = [...bothWaysOn(ownFacts(own))].sort();
  return {
    need: need.need,
    furthest: furthestOf(facts, stages),
    lastKnown: lastKnownOfAll(all),
    stages,
    between: betweenOf(stages),
    daysFromCare:
      lookedAfterSince !== undefined && firstStep !== undefined && lookedAfterSince <= firstStep.on
        ? daysBetween(lookedAfterSince, firstStep.on)
        : undefined,
    promised: promises.map(({ kept }) => kept),
    through: all.slice(1).map((one) => one.need),
    lines: [
      ...linesOfNothing(own, facts, given),
      ...promises.flatMap(({ lines }) => lines),
      ...linesWithoutPromise(own, needs),
      ...bothWays.map((on) =>
        lineOf('recorded.both-ways', { on, by: idsOf(ownFacts(own).filter((one) => one.on === on)) }),
      ),
      ...linesOfReferral(own),
      ...linesOfEnd(own, given),
    ],
  };
};
