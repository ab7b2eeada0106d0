/** When and how the child goes home: the timescale, the work before it, and the stages of the gradual return. */
import { addDays, type CivilDate, isEarlier, weekdayOf } from '../../../shared/days/civil-date.js';
import { type Finding, findingIn, findingWhen } from '../../../shared/findings/finding.js';
import { readEntries } from '../../../shared/findings/partly-read.js';
import { isNight } from '../gradual-return.js';
import type { Period } from '../occurrences.js';
import { anyLasting } from '../periods.js';
import type { PlanFinding } from '../plan-check.js';
import { PLAN_FINDINGS, type PlanFindingCode } from '../plan-findings.js';
import { FIRST_NIGHTS, PLAN_LIMITS } from '../plan-rules.js';
import {
  type ExamPeriod,
  type PlanContext,
  RETURN_STAGE_KINDS,
  type ReturnStage,
  type ReunificationPlan,
} from '../reunification-plan.js';
import { isInformalOnly, isNobody, type RolesInTeam, rolesInTeam } from '../team-roles.js';

const finding = /* @__PURE__ */ findingIn(PLAN_FINDINGS);
const when = /* @__PURE__ */ findingWhen(PLAN_FINDINGS);

const isReversed = ({ from, until }: Period): boolean => until < from;

/** The days of a stage, or those of the return in which the child settles in. */
const daysOf = ({ kind, from, until }: ReturnStage): Period => ({
  from,
  until: kind === 'full-time' || until === undefined || until < from ? from : until,
});

/** Tells whether schools can watch over none of a stage: all of it in holidays, or none of it in a term. */
const outsideTerm = ({ schoolTerms = [], schoolHolidays = [] }: PlanContext): ((stage: Period) => boolean) => {
  const [holiday, term] = [anyLasting(schoolHolidays), anyLasting(schoolTerms)];
  return ({ from, until }) => holiday(from, until) || (schoolTerms.length > 0 && !term(until, from));
};

/** Exams, terms and holidays are the caller’s own, beside the plan: there is no place in the plan to point to. */
const checkSchoolYear = (
  { timescale, schedule = [] }: ReunificationPlan,
  context: PlanContext,
): readonly PlanFinding[] => {
  const { examPeriods = [], schoolTerms = [], schoolHolidays = [] } = context;
  const homeOn = timescale?.homeOn;
  const settled = homeOn && addDays(homeOn, PLAN_LIMITS.settlingIn.count);
  const exams = anyLasting(examPeriods);
  const inExams = ({ from, until }: Period): boolean => exams(until, from);
  const isOutsideTerm = outsideTerm(context);
  return [
    ...when(
      homeOn !== undefined && settled !== undefined && inExams({ from: homeOn, until: settled }),
      'plan.return-in-exams',
      'timescale',
      'homeOn',
    ),
    ...schedule.flatMap((stage, position) =>
      stage.kind === 'full-time'
        ? []
        : [
            ...when(inExams(daysOf(stage)), 'plan.stage-in-exams', 'schedule', position, 'from'),
            ...when(isOutsideTerm(daysOf(stage)), 'plan.stage-outside-term', 'schedule', position, 'from'),
          ],
    ),
    ...when(examPeriods.some(isReversed), 'plan.exam-period-reversed', 'timescale'),
    ...when([...schoolTerms, ...schoolHolidays].some(isReversed), 'plan.school-period-reversed', 'timescale'),
  ];
};

/** Codes of a time of exams, a term or holidays that ends before it starts. */
export type SchoolPeriodCode = Extract<PlanFindingCode, 'plan.exam-period-reversed' | 'plan.school-period-reversed'>;

/**
 * Finds the times that end before they start.
 *
 * @param periods - exams, terms or holidays, as far as they could be read
 * @param code - what is found
 * @returns a finding for each, with its position
 */
export const reversedIn = (
  periods: readonly (ExamPeriod | undefined)[] | undefined,
  code: SchoolPeriodCode,
): readonly Finding<SchoolPeriodCode>[] =>
  readEntries(periods).flatMap(({ entry, position }) =>
    isReversed(entry) ? [findingIn<SchoolPeriodCode>(PLAN_FINDINGS)(code, position, 'until')] : [],
  );

/**
 * Checks when the child goes home, and how that fits with school.
 *
 * @param plan - the plan
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkTimescale = (plan: ReunificationPlan, context: PlanContext): readonly PlanFinding[] => {
  const { timescale = {}, madeOn } = plan;
  const { startsOn, homeOn, schoolTimetableConsidered } = timescale;
  return [
    ...when(homeOn === undefined, 'plan.home-date-missing', 'timescale', 'homeOn'),
    ...when(startsOn === undefined, 'plan.start-missing', 'timescale', 'startsOn'),
    ...when(isEarlier(startsOn, madeOn), 'plan.start-before-plan', 'timescale', 'startsOn'),
    ...when(isEarlier(homeOn, startsOn), 'plan.home-before-start', 'timescale', 'homeOn'),
    ...when(
      schoolTimetableConsidered !== true,
      'plan.timetable-not-considered',
      'timescale',
      'schoolTimetableConsidered',
    ),
    ...checkSchoolYear(plan, context),
  ];
};

/**
 * Checks the work to be done before the child goes home.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkPreparatoryWork = ({
  preparatoryWork = [],
  timescale,
}: ReunificationPlan): readonly PlanFinding[] => {
  const homeOn = timescale?.homeOn;
  return [
    ...when(preparatoryWork.length === 0, 'plan.preparation-missing', 'preparatoryWork'),
    ...when(
      preparatoryWork.length > 0 && preparatoryWork.every(({ kind }) => kind !== 'contact'),
      'plan.preparation-without-contact',
      'preparatoryWork',
    ),
    ...preparatoryWork.flatMap(({ by, howOften, from, until }, position) => [
      ...when(isNobody(by), 'plan.preparation-without-person', 'preparatoryWork', position, 'by'),
      ...when(howOften === undefined, 'plan.preparation-without-frequency', 'preparatoryWork', position, 'howOften'),
      ...when(isEarlier(until, from), 'plan.preparation-ends-before-it-starts', 'preparatoryWork', position, 'until'),
      ...when(
        from !== undefined && homeOn !== undefined && from >= homeOn,
        'plan.preparation-after-return',
        'preparatoryWork',
        position,
        'from',
      ),
    ]),
  ];
};

const stepOf = ({ kind }: ReturnStage): number => RETURN_STAGE_KINDS.indexOf(kind);

/** What every stage is held against: the first full-time one, and when a stage of each step begins last. */
interface Stages {
  readonly fullTime: { readonly from: CivilDate; readonly position: number } | undefined;
  /** The roles in the team. */
  readonly roles: RolesInTeam;
  /** By step, the last day on which a stage of an earlier step begins. */
  readonly earlierSteps: readonly (CivilDate | undefined)[];
}

const stagesIn = (plan: ReunificationPlan): Stages => {
  const { schedule = [] } = plan;
  const position = schedule.findIndex(({ kind }) => kind === 'full-time');
  const fullTime = schedule[position];
  let last: CivilDate | undefined;
  const earlierSteps = RETURN_STAGE_KINDS.map((step) => {
    const before = last;
    for (const { kind, from } of schedule) if (kind === step && (last === undefined || last < from)) last = from;
    return before;
  });
  return { fullTime: fullTime && { from: fullTime.from, position }, earlierSteps, roles: rolesInTeam(plan) };
};

/** What a stage lacks by itself. */
const checkStage = (
  stage: ReturnStage,
  position: number,
  plan: ReunificationPlan,
  { fullTime, earlierSteps, roles }: Stages,
): readonly PlanFinding[] => {
  const { kind, from, until, supportedBy, monitoredBy } = stage;
  const { timescale } = plan;
  const isFullTime = kind === 'full-time';
  const homeOn = timescale?.homeOn;
  return [
    ...when(isEarlier(from, timescale?.startsOn), 'plan.stage-before-start', 'schedule', position, 'from'),
    ...when(isEarlier(from, earlierSteps[stepOf(stage)]), 'plan.stages-out-of-order', 'schedule', position, 'from'),
    ...when(
      FIRST_NIGHTS[kind]?.includes(weekdayOf(from)) === false,
      'plan.stage-on-wrong-weekday',
      'schedule',
      position,
      'from',
    ),
    ...when(!isFullTime && until === undefined, 'plan.stage-without-end', 'schedule', position, 'until'),
    ...when(isFullTime && until !== undefined, 'plan.full-time-ends', 'schedule', position, 'until'),
    ...when(isEarlier(until, from), 'plan.stage-ends-before-it-starts', 'schedule', position, 'until'),
    ...when(!isFullTime && isEarlier(fullTime?.from, until), 'plan.stages-overlap', 'schedule', position, 'until'),
    ...when(
      isFullTime && homeOn !== undefined && from !== homeOn,
      'plan.full-time-not-on-home-date',
      'schedule',
      position,
      'from',
    ),
    ...when(isFullTime && fullTime?.position !== position, 'plan.full-time-repeated', 'schedule', position, 'kind'),
    ...when(isNobody(supportedBy), 'plan.stage-without-support', 'schedule', position, 'supportedBy'),
    ...when(isNobody(monitoredBy), 'plan.stage-without-monitoring', 'schedule', position, 'monitoredBy'),
    ...when(isInformalOnly(monitoredBy, roles), 'plan.stage-monitored-informally', 'schedule', position, 'monitoredBy'),
  ];
};

/**
 * Checks the stages of the gradual return.
 *
 * @param plan - the plan
 * @returns what was found
 */
export const checkSchedule = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { schedule = [], timescale } = plan;
  if (schedule.length === 0) return [finding('plan.schedule-missing', 'schedule')];
  const homeOn = timescale?.homeOn;
  const kinds = new Set(schedule.map(({ kind }) => kind));
  const stages = stagesIn(plan);
  return [
    ...when(stages.fullTime === undefined, 'plan.full-time-missing', 'schedule'),
    ...when(
      !schedule.some((stage) => isNight(stage) && (homeOn === undefined || stage.from < homeOn)),
      'plan.first-nights-missing',
      'schedule',
    ),
    ...when(!kinds.has('daytime-contact'), 'plan.daytime-missing', 'schedule'),
    ...when(
      !kinds.has('midweek-night') && (kinds.has('weekend-night') || kinds.has('whole-weekend')),
      'plan.midweek-nights-missing',
      'schedule',
    ),
    ...when(kinds.has('whole-weekend') && !kinds.has('weekend-night'), 'plan.single-nights-missing', 'schedule'),
    ...schedule.flatMap((stage, position) => checkStage(stage, position, plan, stages)),
  ];
};
