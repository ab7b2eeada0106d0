/** Whether a Reunification Plan is complete, and fits together. */
import { SUPPORT } from '../reclassification/due-rules.js';
import { addDays, addMonths, type CivilDate, compareDays, isEarlier } from '../shared/civil-date.js';
import { findingFrom, type PathStep } from '../shared/finding.js';
import { isBlank } from '../shared/text.js';
import { areRecords, total } from '../shared/total.js';
import { UNREADABLE } from '../shared/unreadable.js';
import { isNight } from './gradual-return.js';
import { occurrencesIn, type Period } from './occurrences.js';
import type { PlanCheck, PlanFinding } from './plan-check.js';
import { PLAN_FINDINGS, type PlanFindingCode } from './plan-findings.js';
import {
  type ExamPeriod,
  type PlanContext,
  type PlannedSupport,
  type PlannedVisits,
  type PlanPart,
  RETURN_STAGE_KINDS,
  type ReturnStage,
  type ReunificationPlan,
  type TeamPlaceId,
  type TeamRole,
} from './reunification-plan.js';

const found = (code: PlanFindingCode, ...path: readonly PathStep[]): PlanFinding =>
  findingFrom(PLAN_FINDINGS, code, path);

/** A finding where something holds, otherwise none. */
const when = (holds: boolean, code: PlanFindingCode, ...path: readonly PathStep[]): readonly PlanFinding[] =>
  holds ? [found(code, ...path)] : [];

const isNobody = (people: readonly TeamPlaceId[] | undefined): boolean => people === undefined || people.length === 0;

const checkHeading = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { madeOn, metOn, wayHome, involved = {} } = plan;
  return [
    ...when(madeOn === undefined, 'plan.date-missing', 'madeOn'),
    ...when(metOn === undefined, 'plan.meeting-missing', 'metOn'),
    ...when(isEarlier(madeOn, metOn), 'plan.meeting-after-plan', 'metOn'),
    ...when(plan.agreementMadeOn === undefined, 'plan.agreement-not-linked', 'agreementMadeOn'),
    ...when(plan.reportMadeOn === undefined, 'plan.report-not-linked', 'reportMadeOn'),
    ...when(isEarlier(madeOn, plan.reportMadeOn), 'plan.report-after-plan', 'reportMadeOn'),
    ...when(plan.otherPlansLinked !== true, 'plan.other-plans-not-linked', 'otherPlansLinked'),
    ...when(involved.parents !== true, 'plan.parents-not-involved', 'involved', 'parents'),
    ...when(involved.child === undefined || involved.child === 'no', 'plan.child-not-involved', 'involved', 'child'),
    ...when(involved.carers !== true, 'plan.carers-not-involved', 'involved', 'carers'),
    ...when(plan.referralsAgreed !== true, 'plan.referrals-not-agreed', 'referralsAgreed'),
    ...wayHome.parents.flatMap((parent, place) =>
      when(wayHome.parents.indexOf(parent) < place, 'plan.parent-repeated', 'wayHome', 'parents', place),
    ),
  ];
};

const checkAgencies = ({ agencies = [] }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(agencies.length === 0, 'plan.agencies-missing', 'agencies'),
  ...agencies.flatMap(({ agency, responsible }, place) => [
    ...when(
      agencies.findIndex((other) => other.agency === agency) < place,
      'plan.agency-repeated',
      'agencies',
      place,
      'agency',
    ),
    ...when(isBlank(responsible), 'plan.agency-without-person', 'agencies', place, 'responsible'),
  ]),
];

const isWithin = (day: CivilDate | undefined, periods: readonly ExamPeriod[]): boolean =>
  day !== undefined && periods.some(({ from, until }) => from <= day && day <= until);

const checkTimescale = (plan: ReunificationPlan, { examPeriods = [] }: PlanContext): readonly PlanFinding[] => {
  const { timescale = {}, madeOn, schedule = [] } = plan;
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
    ...when(isWithin(homeOn, examPeriods), 'plan.return-in-exams', 'timescale', 'homeOn'),
    ...schedule.flatMap(({ kind, from }, place) =>
      when(kind !== 'full-time' && isWithin(from, examPeriods), 'plan.stage-in-exams', 'schedule', place, 'from'),
    ),
    // The exams are the caller's own, beside the plan: there is no place in the plan to point to.
    ...when(
      examPeriods.some(({ from, until }) => until < from),
      'plan.exam-period-reversed',
      'timescale',
    ),
  ];
};

const checkPreparatoryWork = ({ preparatoryWork = [], timescale }: ReunificationPlan): readonly PlanFinding[] => {
  const homeOn = timescale?.homeOn;
  return [
    ...when(preparatoryWork.length === 0, 'plan.preparation-missing', 'preparatoryWork'),
    ...when(
      preparatoryWork.length > 0 && preparatoryWork.every(({ kind }) => kind !== 'contact'),
      'plan.preparation-without-contact',
      'preparatoryWork',
    ),
    ...preparatoryWork.flatMap(({ by, howOften, from, until }, place) => [
      ...when(isNobody(by), 'plan.preparation-without-person', 'preparatoryWork', place, 'by'),
      ...when(howOften === undefined, 'plan.preparation-without-frequency', 'preparatoryWork', place, 'howOften'),
      ...when(isEarlier(until, from), 'plan.preparation-ends-before-it-starts', 'preparatoryWork', place, 'until'),
      ...when(
        from !== undefined && homeOn !== undefined && from >= homeOn,
        'plan.preparation-after-return',
        'preparatoryWork',
        place,
        'from',
      ),
    ]),
  ];
};

const checkCarers = ({ carers = [] }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(carers.length === 0, 'plan.carers-missing', 'carers'),
  ...carers.flatMap(({ before, after }, place) => [
    ...when(isBlank(before), 'plan.carer-before-missing', 'carers', place, 'before'),
    ...when(isBlank(after), 'plan.carer-after-missing', 'carers', place, 'after'),
  ]),
];

const checkSchool = ({ school, team = [] }: ReunificationPlan): readonly PlanFinding[] => {
  if (school === undefined) return [found('plan.school-missing', 'school')];
  if (school.kind === 'attends-none')
    return when(isBlank(school.reason), 'plan.no-school-without-reason', 'school', 'reason');
  const { by, does, changes, helpToSettle } = school;
  return [
    ...when(isBlank(does), 'plan.school-task-missing', 'school', 'does'),
    ...when(by === undefined, 'plan.school-speaker-missing', 'school', 'by'),
    ...when(by !== undefined && team.every(({ id }) => id !== by), 'plan.school-speaker-not-in-team', 'school', 'by'),
    ...when(changes === undefined, 'plan.change-of-school-not-said', 'school', 'changes'),
    ...when(changes === true && isBlank(helpToSettle), 'plan.help-to-settle-missing', 'school', 'helpToSettle'),
  ];
};

/** Who helps without being a service. */
const INFORMAL: readonly TeamRole[] = ['relative', 'friend', 'mentor', 'kinship-carer'];

const checkTeam = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { team = [], agencies = [], school } = plan;
  return [
    ...when(team.length === 0, 'plan.team-missing', 'team'),
    ...when(
      team.length > 0 && team.every(({ role }) => role !== 'social-worker'),
      'plan.social-worker-missing',
      'team',
    ),
    ...when(
      team.length > 0 && team.every(({ role }) => !INFORMAL.includes(role)),
      'plan.informal-support-missing',
      'team',
    ),
    ...when(
      team.length > 0 && school?.kind === 'attends' && team.every(({ role }) => role !== 'virtual-school-head'),
      'plan.virtual-school-head-missing',
      'team',
    ),
    ...team.flatMap(({ id, person, agency, does }, place) => [
      ...when(team.findIndex((other) => other.id === id) < place, 'plan.place-repeated', 'team', place, 'id'),
      ...when(isBlank(person), 'plan.role-nobody-holds', 'team', place, 'person'),
      ...when(isBlank(does), 'plan.place-without-task', 'team', place, 'does'),
      ...when(
        agency !== undefined && agencies.every((other) => other.agency !== agency),
        'plan.agency-not-party',
        'team',
        place,
        'agency',
      ),
    ]),
    ...checkSchool(plan),
  ];
};

/** Everyone whom the plan gives something to do must have a place in the team. */
const checkPeople = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const places = new Set(plan.team?.map(({ id }) => id));
  const strangers = (
    people: readonly TeamPlaceId[] | undefined,
    ...path: readonly PathStep[]
  ): readonly PlanFinding[] =>
    (people ?? []).flatMap((id, position) => when(!places.has(id), 'plan.not-in-team', ...path, position));
  const { preparatoryWork = [], schedule = [], support = [], monitoring = [], visits = [], concerns } = plan;
  return [
    ...preparatoryWork.flatMap(({ by }, place) => strangers(by, 'preparatoryWork', place, 'by')),
    ...schedule.flatMap(({ supportedBy, monitoredBy }, place) => [
      ...strangers(supportedBy, 'schedule', place, 'supportedBy'),
      ...strangers(monitoredBy, 'schedule', place, 'monitoredBy'),
    ]),
    ...support.flatMap(({ by }, place) => strangers(by, 'support', place, 'by')),
    ...monitoring.flatMap(({ by }, place) => strangers(by, 'monitoring', place, 'by')),
    ...visits.flatMap(({ by }, place) => strangers(by, 'visits', place, 'by')),
    ...strangers(concerns?.collectedBy, 'concerns', 'collectedBy'),
    ...strangers(concerns?.actedOnBy, 'concerns', 'actedOnBy'),
  ];
};

const checkTrustedAdult = ({ trustedAdult }: ReunificationPlan): readonly PlanFinding[] => {
  if (trustedAdult === undefined || isBlank(trustedAdult.person))
    return [found('plan.trusted-adult-missing', 'trustedAdult')];
  const { chosenByChild, canGoOnAfterReturn, knowsToPassConcernsOn } = trustedAdult;
  return [
    ...when(
      chosenByChild === undefined || chosenByChild === 'no',
      'plan.trusted-adult-not-chosen',
      'trustedAdult',
      'chosenByChild',
    ),
    ...when(canGoOnAfterReturn === 'no', 'plan.trusted-adult-cannot-go-on', 'trustedAdult', 'canGoOnAfterReturn'),
    ...when(
      canGoOnAfterReturn === undefined || canGoOnAfterReturn === 'not-known',
      'plan.trusted-adult-may-not-go-on',
      'trustedAdult',
      'canGoOnAfterReturn',
    ),
    ...when(knowsToPassConcernsOn !== true, 'plan.trusted-adult-not-told', 'trustedAdult', 'knowsToPassConcernsOn'),
  ];
};

const stepOf = ({ kind }: ReturnStage): number => RETURN_STAGE_KINDS.indexOf(kind);

const checkSchedule = ({ schedule = [], timescale }: ReunificationPlan): readonly PlanFinding[] => {
  const fullTime = schedule.find(({ kind }) => kind === 'full-time');
  const startsOn = timescale?.startsOn;
  const homeOn = timescale?.homeOn;
  if (schedule.length === 0) return [found('plan.schedule-missing', 'schedule')];
  return [
    ...when(fullTime === undefined, 'plan.full-time-missing', 'schedule'),
    ...when(
      !schedule.some((stage) => isNight(stage) && (homeOn === undefined || stage.from < homeOn)),
      'plan.first-nights-missing',
      'schedule',
    ),
    ...when(
      schedule.every(({ kind }) => kind !== 'daytime-contact'),
      'plan.daytime-missing',
      'schedule',
    ),
    ...schedule.flatMap((stage, place) => {
      const { kind, from, until, supportedBy, monitoredBy } = stage;
      return [
        ...when(isEarlier(from, startsOn), 'plan.stage-before-start', 'schedule', place, 'from'),
        ...when(
          schedule.some((other) => stepOf(other) < stepOf(stage) && from < other.from),
          'plan.stages-out-of-order',
          'schedule',
          place,
          'from',
        ),
        ...when(kind !== 'full-time' && until === undefined, 'plan.stage-without-end', 'schedule', place, 'until'),
        ...when(isEarlier(until, from), 'plan.stage-ends-before-it-starts', 'schedule', place, 'until'),
        ...when(
          kind !== 'full-time' && isEarlier(fullTime?.from, until),
          'plan.stages-overlap',
          'schedule',
          place,
          'until',
        ),
        ...when(
          kind === 'full-time' && homeOn !== undefined && from !== homeOn,
          'plan.full-time-not-on-home-date',
          'schedule',
          place,
          'from',
        ),
        ...when(isNobody(supportedBy), 'plan.stage-without-support', 'schedule', place, 'supportedBy'),
        ...when(isNobody(monitoredBy), 'plan.stage-without-monitoring', 'schedule', place, 'monitoredBy'),
      ];
    }),
  ];
};

const firstOf = (days: readonly CivilDate[]): CivilDate | undefined => [...days].sort(compareDays)[0];

const lastOf = (days: readonly CivilDate[]): CivilDate | undefined => [...days].sort(compareDays).at(-1);

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

/** Whether all of it would be over before it usually may; what has no end is found elsewhere, or goes on. */
const endsEarly = (
  support: readonly PlannedSupport[],
  homeOn: CivilDate | undefined,
  months: number | undefined,
): boolean => {
  const least = homeOn && addMonths(homeOn, months ?? SUPPORT.months);
  return support.length > 0 && support.every(({ until }) => isEarlier(until, least));
};

const startsLate = (support: readonly PlannedSupport[], homeOn: CivilDate | undefined): boolean =>
  support.length > 0 && support.every(({ from }) => isEarlier(homeOn, from));

const checkSupport = (
  { support = [], timescale }: ReunificationPlan,
  { level, supportMonths }: PlanContext,
): readonly PlanFinding[] => {
  const homeOn = timescale?.homeOn;
  if (support.length === 0) return [found('plan.support-missing', 'support')];
  const sides = SIDES.map((side) => supportFor(side, support, homeOn));
  const [forChild = [], forParents = []] = sides;
  const isEarly = sides.some((side) => endsEarly(side, homeOn, supportMonths));
  const isEnough = level === 'low' && !sides.some((side) => endsEarly(side, homeOn, SUPPORT.leastMonths));
  return [
    ...when(forChild.length === 0, 'plan.support-for-child-missing', 'support'),
    ...when(forParents.length === 0, 'plan.support-for-parents-missing', 'support'),
    ...when(
      sides.some((side) => startsLate(side, homeOn)),
      'plan.support-starts-late',
      'support',
    ),
    ...when(isEarly, isEnough ? 'plan.support-ends-early-at-low' : 'plan.support-ends-early', 'support'),
    ...support.flatMap(({ by, howOften, intensity, from, until, reducedOn = [], isLongTerm = false }, place) => [
      ...when(isNobody(by), 'plan.support-without-person', 'support', place, 'by'),
      ...when(from === undefined, 'plan.support-without-start', 'support', place, 'from'),
      ...when(howOften === undefined && !isLongTerm, 'plan.support-without-frequency', 'support', place, 'howOften'),
      ...when(isBlank(intensity), 'plan.support-without-intensity', 'support', place, 'intensity'),
      ...when(until === undefined && !isLongTerm, 'plan.support-without-end', 'support', place, 'until'),
      ...when(isEarlier(until, from), 'plan.support-ends-before-it-starts', 'support', place, 'until'),
      ...when(
        until !== undefined && reducedOn.length === 0,
        'plan.support-ends-at-once',
        'support',
        place,
        'reducedOn',
      ),
      ...reducedOn.flatMap((day, position) =>
        when(
          isEarlier(day, from) || (until !== undefined && day >= until),
          'plan.support-reduced-outside-its-time',
          'support',
          place,
          'reducedOn',
          position,
        ),
      ),
    ]),
  ];
};

/** Roles in children’s services. */
const CHILDRENS_SERVICES: readonly TeamRole[] = ['social-worker', 'team-manager', 'family-support-worker'];

const checkMonitoring = ({ monitoring = [], team = [] }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(monitoring.length === 0, 'plan.monitoring-missing', 'monitoring'),
  ...when(
    monitoring.length > 0 &&
      team.every(
        ({ id, role }) => CHILDRENS_SERVICES.includes(role) || monitoring.every(({ by = [] }) => !by.includes(id)),
      ),
    'plan.monitored-by-social-work-alone',
    'monitoring',
  ),
  ...monitoring.flatMap(({ by, howOften }, place) => [
    ...when(isNobody(by), 'plan.monitoring-without-person', 'monitoring', place, 'by'),
    ...when(howOften === undefined, 'plan.monitoring-without-frequency', 'monitoring', place, 'howOften'),
  ]),
];

/** Whether any of these visits falls into a time; a visit without a day falls into none. */
const fallsInto = ({ announced, from, until, howOften }: PlannedVisits, period: Period): boolean => {
  if (from === undefined) return false;
  if (howOften !== undefined) {
    const last = until !== undefined && until < period.until ? until : period.until;
    return occurrencesIn(from, howOften, { ...period, until: last }).length > 0;
  }
  // An announced visit is made on its day, an unannounced one on any day of its time.
  const last = announced ? from : (until ?? from);
  return from <= period.until && last >= period.from;
};

/** Months after the return in which visits are looked for. */
const MONTHS_AFTER_RETURN = 12;

const isBothWays = (visits: readonly PlannedVisits[]): boolean =>
  visits.some(({ announced }) => announced) && visits.some(({ announced }) => !announced);

const checkVisits = ({
  visits = [],
  team = [],
  schedule = [],
  timescale,
}: ReunificationPlan): readonly PlanFinding[] => {
  if (visits.length === 0) return [found('plan.visits-missing', 'visits')];
  const homeOn = timescale?.homeOn;
  const start = firstOf(schedule.map(({ from }) => from));
  const dayBefore = homeOn && addDays(homeOn, -1);
  const firstStays = start !== undefined &&
    dayBefore !== undefined &&
    start <= dayBefore && { from: start, until: dayBefore };
  const dayAfter = homeOn && addDays(homeOn, 1);
  const yearAfter = homeOn && addMonths(homeOn, MONTHS_AFTER_RETURN);
  const afterReturn = dayAfter !== undefined && yearAfter !== undefined && { from: dayAfter, until: yearAfter };
  const during = (period: Period): readonly PlannedVisits[] => visits.filter((visit) => fallsInto(visit, period));
  const workers = team.filter(({ role }) => role === 'social-worker').map(({ id }) => id);
  const alone = (afterReturn ? during(afterReturn) : visits).filter(
    ({ by = [], childSeenAlone }) => childSeenAlone === true && by.some((id) => workers.includes(id)),
  );
  return [
    ...when(
      visits.every(({ announced }) => !announced),
      'plan.visits-none-announced',
      'visits',
    ),
    ...when(
      visits.every(({ announced }) => announced),
      'plan.visits-none-unannounced',
      'visits',
    ),
    ...when(
      isBothWays(visits) && firstStays !== false && !isBothWays(during(firstStays)),
      'plan.visits-none-in-first-stays',
      'visits',
    ),
    ...when(
      isBothWays(visits) && afterReturn !== false && !isBothWays(during(afterReturn)),
      'plan.visits-none-after-return',
      'visits',
    ),
    ...when(alone.length === 0, 'plan.child-never-seen-alone', 'visits'),
    ...when(
      alone.length > 0 && alone.every(({ outsideTheHome }) => outsideTheHome !== true),
      'plan.child-never-seen-outside',
      'visits',
    ),
    ...visits.flatMap(({ by, from, until }, place) => [
      ...when(isNobody(by), 'plan.visit-without-person', 'visits', place, 'by'),
      ...when(from === undefined, 'plan.visit-without-date', 'visits', place, 'from'),
      ...when(isEarlier(until, from), 'plan.visit-ends-before-it-starts', 'visits', place, 'until'),
    ]),
  ];
};

const checkConcerns = ({ concerns = {} }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(isBlank(concerns.how), 'plan.concerns-missing', 'concerns', 'how'),
  ...when(isNobody(concerns.collectedBy), 'plan.concerns-not-collected', 'concerns', 'collectedBy'),
  ...when(isNobody(concerns.actedOnBy), 'plan.concerns-not-acted-on', 'concerns', 'actedOnBy'),
  ...when(concerns.discussedAtEachReview !== true, 'plan.concerns-not-reviewed', 'concerns', 'discussedAtEachReview'),
];

const checkReviews = ({
  reviews = {},
  schedule = [],
  timescale,
  madeOn,
}: ReunificationPlan): readonly PlanFinding[] => {
  const days = reviews.on ?? [];
  const lastStage = lastOf(schedule.map(({ from }) => from));
  const homeOn = timescale?.homeOn;
  return [
    ...when(isBlank(reviews.process), 'plan.review-process-missing', 'reviews', 'process'),
    ...when(days.length === 0, 'plan.review-dates-missing', 'reviews', 'on'),
    ...days.flatMap((day, place) =>
      when(madeOn !== undefined && day <= madeOn, 'plan.review-before-plan', 'reviews', 'on', place),
    ),
    ...when(
      schedule.length > 1 && days.length > 0 && days.every((day) => isEarlier(lastStage, day)),
      'plan.reviewed-only-after-last-stage',
      'reviews',
      'on',
    ),
    ...when(
      days.length > 0 && homeOn !== undefined && days.every((day) => day <= homeOn),
      'plan.no-review-after-return',
      'reviews',
      'on',
    ),
  ];
};

const checkContingency = ({ contingency = {} }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(isBlank(contingency.ifReturnFails), 'plan.contingency-missing', 'contingency', 'ifReturnFails'),
  ...when(isBlank(contingency.ifStressShows), 'plan.step-up-missing', 'contingency', 'ifStressShows'),
];

const checkWhatFamiliesKnow = ({ whatFamiliesKnow: told = {} }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(isBlank(told.helpForParents), 'plan.help-for-parents-missing', 'whatFamiliesKnow', 'helpForParents'),
  ...when(isBlank(told.helpForChild), 'plan.help-for-child-missing', 'whatFamiliesKnow', 'helpForChild'),
  ...when(
    told.saysRiskCanBeReclassified !== true,
    'plan.reclassification-not-said',
    'whatFamiliesKnow',
    'saysRiskCanBeReclassified',
  ),
  ...when(told.saysAuthorityMayAct !== true, 'plan.action-not-said', 'whatFamiliesKnow', 'saysAuthorityMayAct'),
];

const checkRisksOutsideHome = ({ risksOutsideHome, agencies = [] }: ReunificationPlan): readonly PlanFinding[] => {
  if (risksOutsideHome === undefined) return [found('plan.outside-risks-not-said', 'risksOutsideHome')];
  if (risksOutsideHome.kind === 'none-known') return [];
  return [
    ...when(
      risksOutsideHome.agencies.length === 0,
      'plan.outside-risks-without-agency',
      'risksOutsideHome',
      'agencies',
    ),
    ...risksOutsideHome.agencies.flatMap((agency, place) =>
      when(
        agencies.every((other) => other.agency !== agency),
        'plan.outside-agency-not-party',
        'risksOutsideHome',
        'agencies',
        place,
      ),
    ),
  ];
};

const checkSignature = (
  { signature, madeOn, agencies = [] }: ReunificationPlan,
  { asOf }: PlanContext,
): readonly PlanFinding[] => {
  const isLater = (day: CivilDate | undefined): boolean => isEarlier(asOf, day);
  return [
    ...when(signature === undefined || isBlank(signature.by), 'plan.not-signed', 'signature'),
    ...when(isEarlier(signature?.on, madeOn), 'plan.signed-before-made', 'signature', 'on'),
    ...when(isLater(signature?.on), 'plan.signed-later', 'signature', 'on'),
    ...agencies.flatMap(({ copyGivenOn }, place) => [
      ...when(isEarlier(copyGivenOn, madeOn), 'plan.copy-before-plan', 'agencies', place, 'copyGivenOn'),
      ...when(
        copyGivenOn === undefined || isLater(copyGivenOn),
        'plan.copy-not-given',
        'agencies',
        place,
        'copyGivenOn',
      ),
    ]),
  ];
};

const check = (plan: ReunificationPlan, context: PlanContext): PlanCheck => {
  const findings = [
    ...checkHeading(plan),
    ...checkAgencies(plan),
    ...checkTimescale(plan, context),
    ...checkPreparatoryWork(plan),
    ...checkCarers(plan),
    ...checkTeam(plan),
    ...checkPeople(plan),
    ...checkTrustedAdult(plan),
    ...checkSchedule(plan),
    ...checkSupport(plan, context),
    ...checkMonitoring(plan),
    ...checkVisits(plan),
    ...checkConcerns(plan),
    ...checkReviews(plan),
    ...checkContingency(plan),
    ...checkWhatFamiliesKnow(plan),
    ...checkRisksOutsideHome(plan),
    ...checkSignature(plan, context),
  ];
  const stops = findings.filter(({ severity }) => severity === 'must');
  const open = new Set(stops.map(({ code }) => PLAN_FINDINGS[code].part));
  const status = (part: PlanPart): 'complete' | 'incomplete' => (open.has(part) ? 'incomplete' : 'complete');
  return {
    parts: {
      heading: status('heading'),
      agencies: status('agencies'),
      timescale: status('timescale'),
      'preparatory-work': status('preparatory-work'),
      carers: status('carers'),
      team: status('team'),
      'trusted-adult': status('trusted-adult'),
      schedule: status('schedule'),
      support: status('support'),
      monitoring: status('monitoring'),
      visits: status('visits'),
      concerns: status('concerns'),
      reviews: status('reviews'),
      contingency: status('contingency'),
      'what-families-know': status('what-families-know'),
      'risks-outside-home': status('risks-outside-home'),
      signature: status('signature'),
    },
    isComplete: open.size === 0,
    findings,
  };
};

const UNREADABLE_PLAN: PlanCheck = /* @__PURE__ */ (() => ({
  parts: {
    heading: 'incomplete',
    agencies: 'incomplete',
    timescale: 'incomplete',
    'preparatory-work': 'incomplete',
    carers: 'incomplete',
    team: 'incomplete',
    'trusted-adult': 'incomplete',
    schedule: 'incomplete',
    support: 'incomplete',
    monitoring: 'incomplete',
    visits: 'incomplete',
    concerns: 'incomplete',
    reviews: 'incomplete',
    contingency: 'incomplete',
    'what-families-know': 'incomplete',
    'risks-outside-home': 'incomplete',
    signature: 'incomplete',
  },
  isComplete: false,
  findings: [UNREADABLE],
}))();

/**
 * Says whether a Reunification Plan is complete: everything that the form of Annex 9 asks for, and what the text asks for besides; and
 * whether its parts fit together.
 *
 * @param plan - the plan, as far as it is filled in
 * @param context - what it is checked against
 * @returns each part, and everything that was found, with paths into the plan.
 * Of anything else: every part is incomplete, with the one finding `input.unreadable`.
 */
export function checkPlan(plan: ReunificationPlan, context: PlanContext = {}): PlanCheck {
  return total(
    () => areRecords(plan, context),
    () => check(plan, context),
    () => UNREADABLE_PLAN,
  );
}
