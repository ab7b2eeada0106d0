/** Support once the child is home: for the child and for the parents, from the first day, without a gap, and long enough. */
import { SUPPORT } from '../../../reclassification/index.js';
import {
  addDays,
  addMonths,
  type CivilDate,
  compareDays,
  isEarlier,
  lastDayOfMonths,
} from '../../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../../shared/findings/finding.js';
import { repeatsIn } from '../../../shared/repeats.js';
import { isBlank } from '../../../shared/text/text.js';
import type { PlanFinding } from '../plan-check.js';
import { PLAN_FINDINGS } from '../plan-findings.js';
import { PLAN_LIMITS } from '../plan-rules.js';
import type { PlanContext, PlannedSupport, ReunificationPlan } from '../reunification-plan.js';
import { isNobody } from '../team-roles.js';

const finding = /* @__PURE__ */ findingIn(PLAN_FINDINGS);
const when = /* @__PURE__ */ findingWhen(PLAN_FINDINGS);

/** Whom support is for. */
const SIDES = ['child', 'parents'] as const;

/** What is for one side and goes on once the child is home. */
const supportFor = (
  side: (typeof SIDES)[number],
  support: readonly PlannedSupport[],
  homeOn: CivilDate | undefined,
): readonly PlannedSupport[] =>
  support.filter(
    ({ for: whom, until }) =>
      (whom === side || whom === 'family') && (homeOn === undefined || until === undefined || until > homeOn),
  );

const startsLate = (support: readonly PlannedSupport[], homeOn: CivilDate | undefined): boolean =>
  support.length > 0 && support.every(({ from }) => isEarlier(homeOn, from));

/** How long support goes on from the return. */
interface Reach {
  /** The last day up to which it goes on; `undefined` where it has no end. */
  readonly until: CivilDate | undefined;
  /** Whether more begins later, after a gap. */
  readonly resumes: boolean;
}

/** How far the support of one side reaches, one piece after another: what has no first day is found elsewhere. */
const reachOf = (support: readonly PlannedSupport[], homeOn: CivilDate): Reach => {
  const pieces = support
    .filter(({ from, until }) => !isEarlier(until, from))
    .map(({ from, until }) => ({ from: from !== undefined && homeOn < from ? from : homeOn, until }))
    .sort((one, other) => compareDays(one.from, other.from));
  let reached = pieces[0]?.from ?? homeOn;
  for (const { from, until } of pieces) {
    if (isEarlier(addMonths(reached, PLAN_LIMITS.gapInSupport.count), from)) return { until: reached, resumes: true };
    if (until === undefined) return { until, resumes: false };
    if (until > reached) reached = until;
  }
  return { until: reached, resumes: false };
};

/** Whether support reaches less far than so many months from the return, the first and the last day included. */
const endsBefore = ({ until }: Reach, homeOn: CivilDate, months: number): boolean =>
  isEarlier(until, lastDayOfMonths(homeOn, months));

/** Whether support of either side is over, or pauses, before it usually may. */
const checkLength = (
  sides: readonly (readonly PlannedSupport[])[],
  homeOn: CivilDate,
  { level, supportMonths, mayCloseOn }: PlanContext,
): readonly PlanFinding[] => {
  const reaches = sides.filter(({ length }) => length > 0).map((side) => reachOf(side, homeOn));
  const early = reaches.filter((reach) => endsBefore(reach, homeOn, supportMonths ?? SUPPORT.months));
  const isEnough = level === 'low' && !reaches.some((reach) => endsBefore(reach, homeOn, SUPPORT.leastMonths));
  const closesLater = reaches.some(({ until }) => until !== undefined && isEarlier(addDays(until, 1), mayCloseOn));
  return [
    ...when(!isEnough && early.some(({ resumes }) => resumes), 'plan.support-gap', 'support'),
    ...when(!isEnough && early.some(({ resumes }) => !resumes), 'plan.support-ends-early', 'support'),
    ...when(isEnough && early.length > 0, 'plan.support-ends-early-at-low', 'support'),
    ...when(closesLater, 'plan.support-ends-before-closure', 'support'),
  ];
};

/** Whether a day on which support is reduced counts: within its time, and, where it goes on after the return, after that. */
const checkReduction = (
  { from, until, reducedOn = [] }: PlannedSupport,
  position: number,
  homeOn: CivilDate | undefined,
): readonly PlanFinding[] => {
  const goesOn = homeOn !== undefined && (until === undefined || until > homeOn);
  const isTooSoon = (day: CivilDate): boolean => goesOn && day <= homeOn;
  const isOutside = (day: CivilDate): boolean => isEarlier(day, from) || (until !== undefined && day >= until);
  return [
    ...when(
      until !== undefined && reducedOn.every(isTooSoon),
      'plan.support-ends-at-once',
      'support',
      position,
      'reducedOn',
    ),
    ...reducedOn.flatMap((day, inReducedOn) => [
      ...when(isOutside(day), 'plan.support-reduced-outside-its-time', 'support', position, 'reducedOn', inReducedOn),
      ...when(
        !isOutside(day) && isTooSoon(day),
        'plan.support-reduced-by-return',
        'support',
        position,
        'reducedOn',
        inReducedOn,
      ),
    ]),
  ];
};

/**
 * Checks support.
 *
 * @param plan - the plan
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkSupport = (
  { support = [], timescale }: ReunificationPlan,
  context: PlanContext,
): readonly PlanFinding[] => {
  const homeOn = timescale?.homeOn;
  if (support.length === 0) return [finding('plan.support-missing', 'support')];
  const sides = SIDES.map((side) => supportFor(side, support, homeOn));
  const [forChild = [], forParents = []] = sides;
  const repeats = repeatsIn(support.map(({ id }) => id));
  return [
    ...when(forChild.length === 0, 'plan.support-for-child-missing', 'support'),
    ...when(forParents.length === 0, 'plan.support-for-parents-missing', 'support'),
    ...when(
      sides.some((side) => startsLate(side, homeOn)),
      'plan.support-starts-late',
      'support',
    ),
    ...(homeOn === undefined ? [] : checkLength(sides, homeOn, context)),
    ...support.flatMap((supported, position) => {
      const { by, howOften, intensity, from, until, isLongTerm = false } = supported;
      return [
        ...when(repeats.has(position), 'plan.support-repeated', 'support', position, 'id'),
        ...when(isNobody(by), 'plan.support-without-person', 'support', position, 'by'),
        ...when(from === undefined, 'plan.support-without-start', 'support', position, 'from'),
        ...when(
          howOften === undefined && !isLongTerm,
          'plan.support-without-frequency',
          'support',
          position,
          'howOften',
        ),
        ...when(isBlank(intensity), 'plan.support-without-intensity', 'support', position, 'intensity'),
        ...when(until === undefined && !isLongTerm, 'plan.support-without-end', 'support', position, 'until'),
        ...when(isEarlier(until, from), 'plan.support-ends-before-it-starts', 'support', position, 'until'),
        ...checkReduction(supported, position, homeOn),
      ];
    }),
  ];
};
