/** Which clocks run, and what row 7 indicates, as things stand. */
import type { RiskLevel } from '../classification/index.js';
import { addMonths, type CivilDate } from '../shared/civil-date.js';
import type { Clock, HeldLevel, Moment, ReviewIndication } from './case-state.js';
import { CLOCKS } from './clock-rules.js';
import { monthsOf, type PracticeInForce } from './in-force.js';
import { indicateReview } from './review.js';
import { type ChildTimescale, CLOCK_IDS, type ClockRule } from './review-rule.js';
import type { Standing } from './standing.js';

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

/** When a clock started, and when it was last broken. */
const started = (
  { startsWith }: ClockRule,
  { since: stay }: HeldLevel,
  standing: Standing,
): { readonly started: Moment | undefined; readonly lastBroken: Moment | undefined } => {
  switch (startsWith.kind) {
    case 'stay':
      return { started: stay, lastBroken: undefined };
    case 'home': {
      const { whereabouts, lastBackInCare } = standing;
      const start = whereabouts.kind === 'home' ? whereabouts.since : undefined;
      // On one day, where the child lives is read after what people agreed.
      const isDuringStay = lastBackInCare !== undefined && lastBackInCare.on >= stay.on;
      return { started: start, lastBroken: isDuringStay ? lastBackInCare : undefined };
    }
    case 'sustained': {
      const { since, lastBroken } = standing.sustained[startsWith.sustained];
      return {
        started: since === undefined ? undefined : laterOf(stay, since),
        lastBroken: duringStay(lastBroken, stay),
      };
    }
  }
};

const clockOf = (
  rule: ClockRule,
  held: HeldLevel,
  standing: Standing,
  practice: PracticeInForce,
  asOf: CivilDate,
): Clock => {
  const { id, title, months: printedMonths, source } = rule;
  const { months, adjusted } = monthsOf(id, standing.adjustments, practice);
  const { started: start, lastBroken } = started(rule, held, standing);
  // Each written out field by field, since a copy of all fields at once costs several times as much here.
  if (start === undefined)
    return lastBroken === undefined
      ? { id, title, months, printedMonths, adjusted, source, lastBroken, status: 'not-started' }
      : { id, title, months, printedMonths, adjusted, source, lastBroken, status: 'broken' };
  const dueOn = addMonths(start.on, months);
  const until = standing.childTimescale?.until;
  const runsPastChildTimescale = until !== undefined && (dueOn === undefined || dueOn > until);
  return dueOn !== undefined && dueOn <= asOf
    ? {
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
        status: 'met',
      }
    : {
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
  // With a level comes a profile, so the three are known wherever one is held.
  if (
    held === undefined ||
    riskFactors === undefined ||
    protectiveFactors === undefined ||
    capacityToChange === undefined
  )
    return { kind: 'no-level-held' };
  return indicateReview({
    level: held.level,
    newRisk: standing.newRisk?.value === true,
    protectiveFactors: protectiveFactors.value,
    capacityToChange: capacityToChange.value,
    riskFactors: riskFactors.value,
    sustained: clocks.every((clock) => isMet(clock) || CLOCKS[clock.id].purpose === 'limit'),
    sixMonthsAtLevel: hasBeenSixMonths(held, clocks, asOf),
    childTimescale: childTimescaleOn(standing, asOf),
    protectedDuringStay: standing.protectedDuringStay,
    childIsHome: standing.whereabouts.kind === 'home',
  });
}
