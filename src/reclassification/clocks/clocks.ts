/** Which clocks run, and what row 7 indicates, as things stand. */

import type { RiskLevel } from '../../classification/index.js';
import { addMonths, type CivilDate } from '../../shared/days/civil-date.js';
import { monthsOf, type PracticeInForce } from '../history/practice/in-force.js';
import type { HeldLevel } from '../history/recorded.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import { RECLASSIFICATION_AFTER_RETURN } from '../review/after-return-rules.js';
import { CLOCKS, SUSTAINED } from '../review/clock-rules.js';
import type { IndicatedReview, NoChangeRecorded, ReviewIndication } from '../review/indication.js';
import { readReview } from '../review/review.js';
import { type ChildTimescale, CLOCK_IDS, type ClockRule } from '../review/review-rule.js';
import { NO_CHANGE_RECORDED } from '../review/row-7.js';
import type { Clock, MetClock, UnconfirmedClock } from './clock.js';
import { confirmationOf, rowsNotSeenSince } from './confirmation.js';

const clocksAt = (level: RiskLevel): readonly ClockRule[] =>
  CLOCK_IDS.map((id) => CLOCKS[id]).filter((clock) => clock.level === level);

/** The clocks of each level, in the order of the table. */
const BY_LEVEL: Readonly<Record<RiskLevel, readonly ClockRule[]>> = /* @__PURE__ */ (() => ({
  low: clocksAt('low'),
  medium: clocksAt('medium'),
  high: clocksAt('high'),
  severe: clocksAt('severe'),
}))();

/**
 * The clocks that matter for a stay at a level.
 *
 * @param level - the level
 * @param cameFrom - the level held before the stay
 * @returns the rules of the clocks, in the order of the table
 */
export function clocksOfStay(level: RiskLevel, cameFrom: RiskLevel | undefined): readonly ClockRule[] {
  return BY_LEVEL[level].filter(({ onlyAfter }) => onlyAfter === undefined || onlyAfter === cameFrom);
}

const laterOf = (one: Moment, other: Moment): Moment => (one.on < other.on ? other : one);

/** Nothing that happened before the present stay breaks its clocks; on its first day, people agree last. */
const duringStay = (broken: Moment | undefined, stay: Moment): Moment | undefined =>
  broken !== undefined && broken.on > stay.on ? broken : undefined;

/** When a clock started, and when it was last broken. An agreement that was withdrawn starts none but the limit at high, which leads up. */
const startOf = (
  { startsWith, purpose }: ClockRule,
  { since }: HeldLevel,
  standing: Standing,
): { readonly started: Moment | undefined; readonly lastBroken: Moment | undefined } => {
  const stay = purpose === 'limit' ? since : standing.stayAgreed;
  switch (startsWith.kind) {
    case 'stay':
      return { started: stay, lastBroken: undefined };
    case 'home': {
      const { whereabouts, lastBackInCare } = standing;
      const start = whereabouts.kind === 'home' ? whereabouts.since : undefined;
      // On one day, where the child lives is read after what people agreed.
      const isDuringStay = lastBackInCare !== undefined && lastBackInCare.on >= since.on;
      return { started: start, lastBroken: isDuringStay ? lastBackInCare : undefined };
    }
    case 'sustained': {
      const { since: keptUp, lastBroken } = standing.sustained[startsWith.sustained];
      return {
        started: stay && keptUp && laterOf(stay, keptUp),
        lastBroken: stay && duringStay(lastBroken, stay),
      };
    }
  }
};

/** A clock whose time is up is met, or unconfirmed where nobody has said since that what it keeps up still holds. */
const timeIsUp = (
  { startsWith }: ClockRule,
  standing: Standing,
  ended: Parameters<typeof confirmationOf>[2],
): Pick<MetClock, 'status' | 'unconfirmedFrom'> | Pick<UnconfirmedClock, 'status' | 'toRecord' | 'enough'> =>
  startsWith.kind === 'sustained'
    ? confirmationOf(SUSTAINED[startsWith.sustained], standing, ended)
    : { status: 'met', unconfirmedFrom: undefined };

const clockOf = (
  rule: ClockRule,
  held: HeldLevel,
  standing: Standing,
  practice: PracticeInForce,
  asOf: CivilDate,
): Clock => {
  const { id, title, months: printedMonths, source } = rule;
  const { months, adjusted } = monthsOf(id, standing.adjustments, practice);
  const { started: start, lastBroken } = startOf(rule, held, standing);
  // Each written out field by field, since a copy of all fields at once costs several times as much here.
  if (start === undefined)
    return lastBroken === undefined
      ? { id, title, months, printedMonths, adjusted, source, lastBroken, status: 'not-started' }
      : { id, title, months, printedMonths, adjusted, source, lastBroken, status: 'broken' };
  const dueOn = addMonths(start.on, months);
  const until = standing.childTimescale?.until;
  const runsPastChildTimescale = until !== undefined && (dueOn === undefined || dueOn > until);
  if (dueOn === undefined || dueOn > asOf)
    return {
      id,
      title,
      months,
      printedMonths,
      adjusted,
      source,
      lastBroken,
      started: start,
      dueOn,
      runsPastChildTimescale,
      status: 'running',
    };
  const started = {
    id,
    title,
    months,
    printedMonths,
    adjusted,
    source,
    lastBroken,
    started: start,
    dueOn,
    runsPastChildTimescale,
  };
  return { ...started, ...timeIsUp(rule, standing, { dueOn, months, asOf }) };
};

/**
 * The clocks of the level held.
 *
 * @param standing - what holds
 * @param practice - the variations that apply
 * @param asOf - the day
 * @returns the clocks, in the order of the table; none while no level is held or after closure
 */
export function clocksOf(standing: Standing, practice: PracticeInForce, asOf: CivilDate): readonly Clock[] {
  const { held, closed } = standing;
  if (held === undefined || closed !== undefined) return [];
  return clocksOfStay(held.level, held.cameFrom).map((rule) => clockOf(rule, held, standing, practice, asOf));
}

/**
 * Whether a day is within the child’s own timescale.
 *
 * @param standing - what holds
 * @param asOf - the day
 * @returns within it, past it, or that none has been set
 */
export function childTimescaleOn({ childTimescale }: Standing, asOf: CivilDate): ChildTimescale {
  if (childTimescale === undefined) return 'not-set';
  return asOf <= childTimescale.until ? 'within' : 'past';
}

const SIX_MONTHS = 6;

const isMet = (clock: Clock): boolean => clock.status === 'met';

/** Whether its time is up, confirmed or not. */
const isTimeUp = (clock: Clock): boolean => clock.status === 'met' || clock.status === 'unconfirmed';

/**
 * Whether people have agreed a classification since the child had been home for six months.
 *
 * @param standing - what holds
 * @returns true where they have; false while the child is not home
 */
export function isReclassified({ whereabouts, agreements }: Standing): boolean {
  if (whereabouts.kind !== 'home') return false;
  const dueOn = addMonths(whereabouts.since.on, RECLASSIFICATION_AFTER_RETURN.months);
  const last = agreements.at(-1);
  return dueOn !== undefined && last !== undefined && last.on >= dueOn;
}

/** Where the limit of the time at high decides: that nobody has recorded since how things stand. */
const noChangeRecorded = (
  { rule }: IndicatedReview,
  standing: Standing,
  clocks: readonly Clock[],
  asOf: CivilDate,
): NoChangeRecorded | undefined => {
  if (!NO_CHANGE_RECORDED.rules.includes(rule)) return undefined;
  const [first, ...more] = clocks.flatMap((clock) =>
    clock.status === 'met' && CLOCKS[clock.id].purpose === 'limit' ? rowsNotSeenSince(standing, clock.dueOn, asOf) : [],
  );
  return first && { says: NO_CHANGE_RECORDED.says, rows: [first, ...more] };
};

/** Puts into what is indicated which rows have to be recorded, and since when each has not been. */
const withRows = (
  indicated: IndicatedReview,
  standing: Standing,
  clocks: readonly Clock[],
  asOf: CivilDate,
): IndicatedReview => {
  const unconfirmed = clocks.find((clock) => clock.status === 'unconfirmed');
  const { outcome } = indicated;
  if (outcome.kind === 'evidence-needed' && unconfirmed !== undefined)
    return { ...indicated, outcome: { ...outcome, rows: unconfirmed.toRecord } };
  const unchanged = noChangeRecorded(indicated, standing, clocks, asOf);
  return unchanged === undefined ? indicated : { ...indicated, noChangeRecorded: unchanged };
};

/** Whether the stay has lasted six months: at high, what the limit against drift says. */
const hasBeenSixMonths = (held: HeldLevel, clocks: readonly Clock[], asOf: CivilDate): boolean => {
  const limit = clocks.find(({ id }) => CLOCKS[id].purpose === 'limit');
  if (limit !== undefined) return isMet(limit);
  const sixMonths = addMonths(held.since.on, SIX_MONTHS);
  return sixMonths !== undefined && sixMonths <= asOf;
};

/**
 * What row 7 indicates, as things stand.
 *
 * @param standing - what holds
 * @param clocks - its clocks, as of the same day
 * @param asOf - the day
 * @returns what is indicated; nothing while no level is held or after closure
 */
export function indicationOf(standing: Standing, clocks: readonly Clock[], asOf: CivilDate): ReviewIndication {
  const { held, closed, riskFactors, protectiveFactors, capacityToChange } = standing;
  if (closed !== undefined) return { kind: 'closed' };
  if (held === undefined) return { kind: 'no-level-held' };
  // With a level comes a profile, unless the agreement was withdrawn.
  if (riskFactors === undefined || protectiveFactors === undefined || capacityToChange === undefined)
    return { kind: 'to-agree-anew' };
  const indicated = readReview({
    level: held.level,
    newRisk: standing.newRisk?.value === true,
    protectiveFactors: protectiveFactors.value,
    capacityToChange: capacityToChange.value,
    riskFactors: riskFactors.value,
    sustained: clocks.every((clock) => isTimeUp(clock) || CLOCKS[clock.id].purpose === 'limit'),
    confirmed: clocks.every(({ status }) => status !== 'unconfirmed'),
    sixMonthsAtLevel: hasBeenSixMonths(held, clocks, asOf),
    childTimescale: childTimescaleOn(standing, asOf),
    reclassifiedAfterReturn: isReclassified(standing),
    protectedDuringStay: standing.protectedDuringStay,
    childIsHome: standing.whereabouts.kind === 'home',
  });
  return withRows(indicated, standing, clocks, asOf);
}
