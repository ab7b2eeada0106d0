/** Whether a Reunification Plan is complete, and fits together. */
import { SUPPORT } from '../reclassification/due-rules.js';
import { addMonths, type CivilDate, compareDays } from '../shared/civil-date.js';
import { findingFrom, type PathStep } from '../shared/finding.js';
import { isBlank } from '../shared/text.js';
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
} from './reunification-plan.js';

const found = (code: PlanFindingCode, ...path: readonly PathStep[]): PlanFinding =>
  findingFrom(PLAN_FINDINGS, code, path);

/** A finding where something holds, otherwise none. */
const when = (holds: boolean, code: PlanFindingCode, ...path: readonly PathStep[]): readonly PlanFinding[] =>
  holds ? [found(code, ...path)] : [];

const isNobody = (people: readonly TeamPlaceId[] | undefined): boolean => people === undefined || people.length === 0;

const isReversed = (from: CivilDate | undefined, until: CivilDate | undefined): boolean =>
  from !== undefined && until !== undefined && until < from;

const checkHeading = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { madeOn, metOn, wayHome } = plan;
  return [
    ...when(madeOn === undefined, 'plan.date-missing', 'madeOn'),
    ...when(metOn === undefined, 'plan.meeting-missing', 'metOn'),
    ...when(isReversed(metOn, madeOn), 'plan.meeting-after-plan', 'metOn'),
    ...when(plan.agreementMadeOn === undefined, 'plan.agreement-not-linked', 'agreementMadeOn'),
    ...when(plan.reportMadeOn === undefined, 'plan.report-not-linked', 'reportMadeOn'),
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
    ...when(isReversed(madeOn, startsOn), 'plan.start-before-plan', 'timescale', 'startsOn'),
    ...when(isReversed(startsOn, homeOn), 'plan.home-before-start', 'timescale', 'homeOn'),
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
      ...when(isReversed(from, until), 'plan.preparation-ends-before-it-starts', 'preparatoryWork', place, 'until'),
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

const checkTeam = (plan: ReunificationPlan): readonly PlanFinding[] => {
  const { team = [], agencies = [] } = plan;
  return [
    ...when(team.length === 0, 'plan.team-missing', 'team'),
    ...when(
      team.length > 0 && team.every(({ role }) => role !== 'social-worker'),
      'plan.social-worker-missing',
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
    ...when(chosenByChild !== true, 'plan.trusted-adult-not-chosen', 'trustedAdult', 'chosenByChild'),
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

const isNight = ({ kind }: ReturnStage): boolean => kind !== 'daytime-contact' && kind !== 'full-time';

const checkSchedule = ({ schedule = [], timescale }: ReunificationPlan): readonly PlanFinding[] => {
  const fullTime = schedule.find(({ kind }) => kind === 'full-time');
  const startsOn = timescale?.startsOn;
  const homeOn = timescale?.homeOn;
  if (schedule.length === 0) return [found('plan.schedule-missing', 'schedule')];
  return [
    ...when(fullTime === undefined, 'plan.full-time-missing', 'schedule'),
    ...when(!schedule.some(isNight), 'plan.first-nights-missing', 'schedule'),
    ...when(
      schedule.every(({ kind }) => kind !== 'daytime-contact'),
      'plan.daytime-missing',
      'schedule',
    ),
    ...schedule.flatMap((stage, place) => {
      const { kind, from, until, supportedBy, monitoredBy } = stage;
      return [
        ...when(isReversed(startsOn, from), 'plan.stage-before-start', 'schedule', place, 'from'),
        ...when(
          schedule.some((other) => stepOf(other) < stepOf(stage) && from < other.from),
          'plan.stages-out-of-order',
          'schedule',
          place,
          'from',
        ),
        ...when(isReversed(from, until), 'plan.stage-ends-before-it-starts', 'schedule', place, 'until'),
        ...when(
          kind !== 'full-time' && fullTime !== undefined && until !== undefined && until > fullTime.from,
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

const lastOf = (days: readonly CivilDate[]): CivilDate | undefined => [...days].sort(compareDays).at(-1);

/** Whether all the support that has an end would be over before it usually may; support without an end is found elsewhere. */
const endsEarly = (
  support: readonly PlannedSupport[],
  homeOn: CivilDate | undefined,
  months: number | undefined,
): boolean => {
  const least = homeOn && addMonths(homeOn, months ?? SUPPORT.months);
  const ends = support.flatMap(({ until }) => (until === undefined ? [] : [until]));
  const last = lastOf(ends);
  return least !== undefined && last !== undefined && ends.length === support.length && last < least;
};

const checkSupport = (
  { support = [], timescale }: ReunificationPlan,
  { level, supportMonths }: PlanContext,
): readonly PlanFinding[] => {
  const homeOn = timescale?.homeOn;
  if (support.length === 0) return [found('plan.support-missing', 'support')];
  const isEarly = endsEarly(support, homeOn, supportMonths);
  const isEnough = level === 'low' && !endsEarly(support, homeOn, SUPPORT.leastMonths);
  // What ends before the child is home is no support after the return.
  const afterwards = support.filter(({ until }) => homeOn === undefined || until === undefined || until > homeOn);
  const isFor = (whom: PlannedSupport['for']): boolean =>
    afterwards.some((entry) => entry.for === whom || entry.for === 'family');
  return [
    ...when(!isFor('child'), 'plan.support-for-child-missing', 'support'),
    ...when(!isFor('parents'), 'plan.support-for-parents-missing', 'support'),
    ...when(
      homeOn !== undefined && support.every(({ from }) => from !== undefined && from > homeOn),
      'plan.support-starts-late',
      'support',
    ),
    ...when(isEarly, isEnough ? 'plan.support-ends-early-at-low' : 'plan.support-ends-early', 'support'),
    ...support.flatMap(({ by, howOften, intensity, from, until, reducedOn = [] }, place) => [
      ...when(isNobody(by), 'plan.support-without-person', 'support', place, 'by'),
      ...when(howOften === undefined, 'plan.support-without-frequency', 'support', place, 'howOften'),
      ...when(isBlank(intensity), 'plan.support-without-intensity', 'support', place, 'intensity'),
      ...when(until === undefined, 'plan.support-without-end', 'support', place, 'until'),
      ...when(isReversed(from, until), 'plan.support-ends-before-it-starts', 'support', place, 'until'),
      ...when(
        until !== undefined && reducedOn.length === 0,
        'plan.support-ends-at-once',
        'support',
        place,
        'reducedOn',
      ),
      ...reducedOn.flatMap((day, position) =>
        when(
          (from !== undefined && day < from) || (until !== undefined && day >= until),
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

const checkMonitoring = ({ monitoring = [] }: ReunificationPlan): readonly PlanFinding[] => [
  ...when(monitoring.length === 0, 'plan.monitoring-missing', 'monitoring'),
  ...monitoring.flatMap(({ by, howOften }, place) => [
    ...when(isNobody(by), 'plan.monitoring-without-person', 'monitoring', place, 'by'),
    ...when(howOften === undefined, 'plan.monitoring-without-frequency', 'monitoring', place, 'howOften'),
  ]),
];

/** Whether any of these visits falls into a time; a visit without a day falls into none. */
const fallsInto = ({ from, until, howOften }: PlannedVisits, start: CivilDate, end: CivilDate | undefined): boolean => {
  if (from === undefined || (end !== undefined && from >= end)) return false;
  // What is repeated without an end goes on; what is not is made once, at some day of its time.
  const last = until ?? (howOften === undefined ? from : undefined);
  return last === undefined || last >= start;
};

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
  const firstNight = [...schedule].filter(isNight).sort((one, other) => compareDays(one.from, other.from))[0];
  const during = (start: CivilDate, end?: CivilDate): boolean =>
    isBothWays(visits.filter((visit) => fallsInto(visit, start, end)));
  const workers = team.filter(({ role }) => role === 'social-worker').map(({ id }) => id);
  const alone = visits.filter(
    (visit) =>
      visit.childSeenAlone === true &&
      visit.by?.some((id) => workers.includes(id)) === true &&
      (homeOn === undefined || fallsInto(visit, homeOn, undefined)),
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
      isBothWays(visits) &&
        firstNight !== undefined &&
        homeOn !== undefined &&
        firstNight.from < homeOn &&
        !during(firstNight.from, homeOn),
      'plan.visits-none-in-first-stays',
      'visits',
    ),
    ...when(isBothWays(visits) && homeOn !== undefined && !during(homeOn), 'plan.visits-none-after-return', 'visits'),
    ...when(alone.length === 0, 'plan.child-never-seen-alone', 'visits'),
    ...when(
      alone.length > 0 && alone.every(({ outsideTheHome }) => outsideTheHome !== true),
      'plan.child-never-seen-outside',
      'visits',
    ),
    ...visits.flatMap(({ by, from, until }, place) => [
      ...when(isNobody(by), 'plan.visit-without-person', 'visits', place, 'by'),
      ...when(from === undefined, 'plan.visit-without-date', 'visits', place, 'from'),
      ...when(isReversed(from, until), 'plan.visit-ends-before-it-starts', 'visits', place, 'until'),
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
      schedule.length > 1 && days.length > 0 && days.every((day) => lastStage !== undefined && day > lastStage),
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
  const isLater = (day: CivilDate | undefined): boolean => day !== undefined && asOf !== undefined && day > asOf;
  return [
    ...when(signature === undefined || isBlank(signature.by), 'plan.not-signed', 'signature'),
    ...when(isReversed(madeOn, signature?.on), 'plan.signed-before-made', 'signature', 'on'),
    ...when(isLater(signature?.on), 'plan.signed-later', 'signature', 'on'),
    ...agencies.flatMap(({ copyGivenOn }, place) =>
      when(copyGivenOn === undefined || isLater(copyGivenOn), 'plan.copy-not-given', 'agencies', place, 'copyGivenOn'),
    ),
  ];
};

/**
 * Says whether a Reunification Plan is complete: everything that the form of Annex 9 asks for, and what the text asks for besides; and
 * whether its parts fit together.
 *
 * @param plan - the plan, as far as it is filled in
 * @param context - what it is checked against
 * @returns each part, and everything that was found, with paths into the plan
 */
export function checkPlan(plan: ReunificationPlan, context: PlanContext = {}): PlanCheck {
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
}
