/**
 * A ready case for each way home, and everything that can stand in the way, one by one: what it makes of the condition it is about,
 * and of every other that it cannot but bear on.
 */
import type { CaseEvent, History } from 'reunification-framework/reclassification';
import {
  type ApprovalGiven,
  type ApprovalId,
  type ConditionId,
  type ConditionReasonCode,
  type ItemReasonCode,
  type ItemVerdict,
  type LegalPosition,
  RECORDED_CONDITION_IDS,
  type Readiness,
  type ReadinessCase,
  type ReadinessQuestion,
  type RecordedAnswer,
  type RecordedConditionId,
  type ReturnStage,
  type ReturnStageKind,
  type ReunificationPlan,
} from 'reunification-framework/return-home';
import type { CivilDate } from 'reunification-framework/shared';
import {
  APPROVED,
  COMPLETE_PLAN,
  DONE,
  READY_CASE,
  READY_QUESTION,
  RECLASSIFIED_ON,
  SECTION_20,
  STANDING_HISTORY,
  UPDATED_AGREEMENT,
} from './coming-home.js';
import { foundWith, WORKER } from './goals.js';
import { agreed, aroundDay, backInCare, cameHome, closed, corrected, observed, timescaleSet } from './histories.js';
import { CHILD, day, MOTHER, SIBLING } from './observations.js';
import { PROFILE_OF } from './profiles.js';

/** A case, and what is asked of it. */
export interface ComingHome {
  readonly given: ReadinessCase;
  readonly question: ReadinessQuestion;
}

/** The ways home for which there is a ready case. */
export type WayHome = 'section-20' | 'placed' | 'discharged' | 'sixteen' | 'eligible' | 'short' | 'infant' | 'low';

/** Under a care order for as long as the child of the other cases was accommodated. */
const CARE_ORDER: LegalPosition = { ...SECTION_20, status: 'care-order' };

/** Sixteen on the day of coming home, accommodated under section 20. */
export const SIXTEEN: LegalPosition = {
  ...SECTION_20,
  bornOn: day('2007-06-15'),
  // A day less than thirteen weeks before coming home: only earlier periods of care could make an eligible child.
  lookedAfterSince: day('2024-01-13'),
  isEligibleChild: false,
};

/** Eighteen working days, up to the day of coming home in the case of a short stay. */
const SHORT_STAY_SINCE = RECLASSIFIED_ON;

/** At low risk the way can lead straight to the return. */
const AT_LOW: ReadinessCase = {
  ...READY_CASE,
  history: {
    ...STANDING_HISTORY,
    events: [agreed(RECLASSIFIED_ON, 'low'), timescaleSet(RECLASSIFIED_ON, '2024-08-31')],
  },
  agreement: { ...UPDATED_AGREEMENT, risk: { kind: 'classified', level: 'low', on: RECLASSIFIED_ON } },
  earlierGoals: [],
  goalReviews: [],
};

const SOONER: Partial<Record<ReturnStageKind, Partial<ReturnStage>>> = {
  'midweek-night': { until: day('2024-03-21') },
  'weekend-night': { from: day('2024-03-22'), until: day('2024-03-24') },
  'full-time': { from: day('2024-03-26') },
};

/** Home sooner than in the other cases: nights from 20 March, full time from 26 March. */
const HOME_SOON: ReunificationPlan = {
  ...COMPLETE_PLAN,
  timescale: { ...COMPLETE_PLAN.timescale, homeOn: day('2024-03-26') },
  preparatoryWork: COMPLETE_PLAN.preparatoryWork?.map((work) =>
    work.until === undefined ? work : { ...work, until: day('2024-03-26') },
  ),
  schedule: COMPLETE_PLAN.schedule
    ?.filter(({ kind }) => kind !== 'whole-weekend')
    .map((stage) => ({ ...stage, ...SOONER[stage.kind] })),
  support: COMPLETE_PLAN.support?.map((support) => ({ ...support, from: day('2024-03-26') })),
  reviews: { ...COMPLETE_PLAN.reviews, on: [day('2024-03-25'), ...(COMPLETE_PLAN.reviews?.on ?? [])] },
};

type Risk = NonNullable<ReadinessCase['evaluation']>['riskFactors'][number];

/** What the assessment would have found, had there been one more risk, since dealt with: the mother’s, unless said otherwise. */
export const withRisk = (
  evaluation: NonNullable<ReadinessCase['evaluation']>,
  risk: Pick<Risk, 'factor' | 'shows'> & Partial<Risk>,
): NonNullable<ReadinessCase['evaluation']> => ({
  ...evaluation,
  riskFactors: [
    ...evaluation.riskFactors,
    {
      about: { kind: 'parent', parent: MOTHER },
      observation: 5,
      evidence: {
        pieces: 1,
        facts: 1,
        opinions: 0,
        hearsay: 0,
        natureNotRecorded: 0,
        undated: 0,
        ownAccount: 0,
        solid: 1,
      },
      ways: [],
      doubts: [],
      sources: [],
      addressed: 'fully-addressed',
      ...risk,
    },
  ],
});

/** A parent had let others take drugs at home, and takes none. */
const HOME_LENT: ReadinessCase['evaluation'] =
  READY_CASE.evaluation &&
  withRisk(READY_CASE.evaluation, { factor: 'alcohol-or-drugs-abuse', shows: ['home-used-for-drug-taking'] });

/** Approved by the director, of everything that is asked for a young person who is no eligible child. */
export const DIRECTOR_APPROVED: ApprovalGiven = { ...APPROVED, approval: 'director-ceasing', by: 'the director' };

/** The placement with parents approved, of everything that is asked for it. */
export const PLACING_APPROVED: ApprovalGiven = {
  approval: 'nominated-officer-placing',
  by: 'the officer',
  on: APPROVED.on,
  satisfiedOf: {
    'wishes-and-feelings': { kind: 'satisfied' },
    'parents-suitable': { kind: 'satisfied' },
    welfare: { kind: 'satisfied' },
    'iro-consulted': { kind: 'satisfied' },
  },
};

const bornOn = (date: string): Pick<ReadinessCase, 'history'> => ({
  history: { ...STANDING_HISTORY, child: { id: CHILD, bornOn: day(date) } },
});

const IN_CARE: ReadinessCase = {
  ...READY_CASE,
  agreement: { ...UPDATED_AGREEMENT, accommodatedUnderSection20: false, ifSection20Ends: undefined },
  legal: CARE_ORDER,
};

const only = (...ids: readonly RecordedConditionId[]): NonNullable<ReadinessCase['recorded']> =>
  Object.fromEntries(ids.map((id) => [id, READY_CASE.recorded?.[id] ?? DONE]));

/** Asked on every way home. */
export const ASKED_OF_ALL = [
  'return-decided',
  'sustained-change',
  'relapse-can-be-managed',
  'treatment-before-return',
  'mental-health-services-know',
  'childs-difficulties-supported',
  'alternative-permanence-planned',
  'wishes-and-feelings',
  'child-consulted-on-timing',
  'decision-explained-to-parents',
  'decision-explained-to-child',
  'assessment-stays-live-explained',
  'child-prepared',
  'parents-prepared',
  'home-prepared',
  'family-changes-discussed',
  'new-partner-assessed',
  'iro-consulted',
  'support-needs-assessed',
  'support-in-care-plan',
] as const satisfies readonly RecordedConditionId[];

/** Asked where the child is placed with parents: regulations 16 to 18. */
export const ASKED_WHERE_PLACED = [
  'parents-suitability-assessed',
  'placement-welfare-considered',
  'contact-orders-compatible',
  'case-reviewed',
  'placement-plan',
] as const satisfies readonly RecordedConditionId[];

/** Asked where the child ceases to be looked after: regulation 39, and the guidance on it. */
export const ASKED_WHERE_CEASING = [
  'accommodation-assessed',
  'welfare-considered',
  'relatives-consulted',
  'review-held',
] as const satisfies readonly RecordedConditionId[];

/** What was decided, judged, said or drawn up for a return counts from the day on which the level was last agreed. */
const SINCE_CLASSIFICATION: readonly RecordedConditionId[] = [
  'return-decided',
  'sustained-change',
  'relapse-can-be-managed',
  'infants-parents-ready',
  'wishes-and-feelings',
  'child-consulted-on-timing',
  'decision-explained-to-parents',
  'decision-explained-to-child',
  'assessment-stays-live-explained',
  'child-prepared',
  'parents-prepared',
  'iro-consulted',
  'support-in-care-plan',
  'welfare-considered',
  'review-held',
  'plan-after-ceasing',
  'short-stay-in-best-interests',
  'placement-welfare-considered',
  'placement-plan',
];

const TOO_YOUNG: RecordedAnswer = { kind: 'not-applicable', reason: 'A baby of ten months' };

const ofInfant = (): ReadinessCase => {
  const { plan } = READY_CASE;
  return {
    ...READY_CASE,
    ...bornOn('2023-06-01'),
    legal: { ...SECTION_20, bornOn: day('2023-06-01'), lookedAfterSince: day('2023-06-03') },
    plan: plan && {
      ...plan,
      school: { kind: 'attends-none', reason: 'A baby of ten months' },
      involved: { parents: true, child: 'too-young', carers: true },
      trustedAdult: plan.trustedAdult && { ...plan.trustedAdult, chosenByChild: 'too-young' },
    },
    recorded: {
      ...READY_CASE.recorded,
      'infants-parents-ready': DONE,
      'child-consulted-on-timing': TOO_YOUNG,
      'decision-explained-to-child': TOO_YOUNG,
      'child-prepared': TOO_YOUNG,
    },
  };
};

/** In care since January, so first classified after that. */
const FIRST_AGREED_IN_MARCH: History = {
  ...STANDING_HISTORY,
  child: { id: CHILD, bornOn: day('2007-06-15') },
  events: STANDING_HISTORY.events.filter(({ id }) => id !== 'agreed medium'),
};

/** For each way home a case in which nothing is missing, and nothing is recorded that is not asked. */
export const READY_CASES: Readonly<Record<WayHome, ReadinessCase>> = {
  'section-20': READY_CASE,
  placed: {
    ...IN_CARE,
    legal: { ...CARE_ORDER, route: 'placed-with-parents' },
    evaluation: HOME_LENT,
    approvals: [PLACING_APPROVED],
    recorded: only(...ASKED_OF_ALL, ...ASKED_WHERE_PLACED),
  },
  discharged: {
    ...IN_CARE,
    legal: { ...CARE_ORDER, route: 'order-discharged' },
    recorded: {
      ...only(...ASKED_OF_ALL, ...ASKED_WHERE_CEASING, 'plan-after-ceasing', 'court-discharged-order'),
      'treatment-before-return': DONE,
      'mental-health-services-know': DONE,
      'family-changes-discussed': DONE,
      'new-partner-assessed': DONE,
      'relatives-consulted': DONE,
    },
  },
  sixteen: { ...READY_CASE, history: FIRST_AGREED_IN_MARCH, legal: SIXTEEN, approvals: [DIRECTOR_APPROVED] },
  eligible: {
    ...READY_CASE,
    history: FIRST_AGREED_IN_MARCH,
    legal: { ...SIXTEEN, isEligibleChild: true },
    approvals: [
      { ...DIRECTOR_APPROVED, satisfiedOf: { ...APPROVED.satisfiedOf, 'eligible-child': { kind: 'satisfied' } } },
    ],
    recorded: only(...ASKED_OF_ALL, ...ASKED_WHERE_CEASING, 'eligible-child-requirements'),
  },
  short: {
    ...AT_LOW,
    plan: HOME_SOON,
    legal: { ...SECTION_20, lookedAfterSince: SHORT_STAY_SINCE },
    approvals: [],
    recorded: only(...ASKED_OF_ALL, ...ASKED_WHERE_CEASING, 'plan-after-ceasing', 'short-stay-in-best-interests'),
  },
  infant: ofInfant(),
  low: AT_LOW,
};

/** A verdict and the reasons for it, as one line. */
type Line = `${ItemVerdict}: ${ConditionReasonCode | ItemReasonCode}${string}`;

/** What is said of conditions. */
export type Lines = Partial<Readonly<Record<ConditionId, Line>>>;

/** Every condition of an answer as one line. */
export const linesOfReadiness = ({ conditions }: Readiness): Readonly<Record<string, string>> =>
  Object.fromEntries(
    conditions.map(({ id, verdict, reasons }) => [id, `${verdict}: ${reasons.map(({ code }) => code).join(', ')}`]),
  );

const sameFor = <Id extends ConditionId>(line: Line, ...ids: readonly Id[]): Lines =>
  Object.fromEntries(ids.map((id) => [id, line]));

/** Recorded as done, and nobody knows on which day the level was agreed. */
const WITHOUT_A_CLASSIFICATION: Lines = sameFor(
  'cannot-say: item.from-when-not-known',
  'return-decided',
  'sustained-change',
  'relapse-can-be-managed',
  'wishes-and-feelings',
  'child-consulted-on-timing',
  'decision-explained-to-parents',
  'decision-explained-to-child',
  'assessment-stays-live-explained',
  'child-prepared',
  'parents-prepared',
  'iro-consulted',
  'support-in-care-plan',
  'welfare-considered',
  'review-held',
  'plan-after-ceasing',
);

/** Recorded as done whatever the way home, and nobody knows on which day care began. */
const WITHOUT_THE_START_OF_CARE: Lines = {
  ...sameFor(
    'cannot-say: item.from-when-not-known',
    'childs-difficulties-supported',
    'alternative-permanence-planned',
    'home-prepared',
    'support-needs-assessed',
  ),
  ...sameFor('cannot-say: route.start-of-care-not-known', 'goals-reached', 'reclassified'),
};

const OF_THE_PLAN = [
  'plan-complete',
  'return-dated',
  'reviews-dated',
  'trusted-adult',
  'contingency-plan',
  'plan-signed',
] as const satisfies readonly ConditionId[];

/** What is met in each ready case, by what it is read from. */
const MET_IN_ALL: Lines = {
  'classification-agreed': 'met: history.agreed',
  'level-allows-return': 'met: level.low-or-medium',
  'classification-stands': 'met: standing.stands',
  reclassified: 'met: reclassified.since-last-review',
  'within-childs-timescale': 'met: timescale.within',
  'agreement-complete': 'met: agreement.is-complete',
  'agreement-up-to-date': 'met: agreement.is-up-to-date',
  'goals-reached': 'met: goals.are-reached',
  'legal-route': 'met: route.known',
  ...sameFor('met: plan.part-complete', ...OF_THE_PLAN),
  ...sameFor('does-not-apply: item.not-asked-here', ...RECORDED_CONDITION_IDS),
  ...sameFor('met: item.done', ...ASKED_OF_ALL),
  ...sameFor(
    'does-not-apply: item.set-aside',
    'treatment-before-return',
    'mental-health-services-know',
    'family-changes-discussed',
    'new-partner-assessed',
  ),
  ...sameFor(
    'does-not-apply: approval.not-needed',
    'nominated-officer-ceasing',
    'director-ceasing',
    'nominated-officer-placing',
  ),
};

const MET_WHERE_CEASING: Lines = {
  ...MET_IN_ALL,
  ...sameFor('met: item.done', ...ASKED_WHERE_CEASING),
  'relatives-consulted': 'does-not-apply: item.set-aside',
};

const MET_UNDER_SECTION_20: Lines = {
  ...MET_WHERE_CEASING,
  'plan-after-ceasing': 'met: item.done',
  'nominated-officer-ceasing': 'met: approval.given',
};

const STRAIGHT_FROM_LOW: Lines = {
  reclassified: 'does-not-apply: reclassified.not-needed-at-low',
  'goals-reached': 'does-not-apply: goals.none-needed-at-low',
};

/** What is said of every condition of a ready case. */
export const READY_LINES: Readonly<Record<WayHome, Lines>> = {
  'section-20': MET_UNDER_SECTION_20,
  placed: {
    ...MET_IN_ALL,
    'treatment-before-return': 'does-not-apply: item.set-aside-as-it-cannot-help',
    ...sameFor('met: item.done', ...ASKED_WHERE_PLACED),
    'nominated-officer-placing': 'met: approval.given',
  },
  discharged: {
    ...MET_UNDER_SECTION_20,
    ...sameFor(
      'met: item.done',
      'treatment-before-return',
      'mental-health-services-know',
      'family-changes-discussed',
      'new-partner-assessed',
      'relatives-consulted',
      'court-discharged-order',
    ),
  },
  sixteen: {
    ...MET_WHERE_CEASING,
    'plan-after-ceasing': 'met: item.done',
    'director-ceasing': 'met: approval.given',
  },
  eligible: {
    ...MET_WHERE_CEASING,
    'eligible-child-requirements': 'met: item.done',
    'director-ceasing': 'met: approval.given',
  },
  short: {
    ...MET_WHERE_CEASING,
    ...STRAIGHT_FROM_LOW,
    'plan-after-ceasing': 'met: item.done',
    'short-stay-in-best-interests': 'met: item.done',
  },
  infant: {
    ...MET_UNDER_SECTION_20,
    'infants-parents-ready': 'met: item.done',
    ...sameFor(
      'does-not-apply: item.set-aside',
      'child-consulted-on-timing',
      'decision-explained-to-child',
      'child-prepared',
    ),
  },
  low: {
    ...MET_UNDER_SECTION_20,
    ...STRAIGHT_FROM_LOW,
  },
};

/** One thing that stands in the way of a return home that would otherwise be ready. */
export interface ReadinessFault {
  readonly told: string;
  /** The ready case that it is put into. */
  readonly into: WayHome;
  readonly commit: (situation: ComingHome) => ComingHome;
  /** The conditions that it leaves open, and nothing but these. */
  readonly open: Lines;
}

type Change = ReadinessFault['commit'];

const giving =
  (change: (given: ReadinessCase) => Partial<ReadinessCase>): Change =>
  ({ given, question }) => ({ given: { ...given, ...change(given) }, question });

/** Something else in the plan, if there is one. */
export const planning = (change: (plan: ReunificationPlan) => Partial<ReunificationPlan>): Change =>
  giving(({ plan }) => ({ plan: plan && { ...plan, ...change(plan) } }));

const agreeing = (change: Partial<NonNullable<ReadinessCase['agreement']>>): Change =>
  giving(({ agreement }) => ({ agreement: agreement && { ...agreement, ...change } }));

/** Something else that happened, if there is a history. */
export const happening = (...events: readonly CaseEvent[]): Change =>
  giving(({ history }) => ({ history: history && { ...history, events: [...history.events, ...events] } }));

const withHistory = (change: (history: History) => Partial<History>): Change =>
  giving(({ history }) => ({ history: history && { ...history, ...change(history) } }));

const without = (kind: CaseEvent['kind']): Change =>
  withHistory(({ events }) => ({ events: events.filter((event) => event.kind !== kind) }));

/** Classified at another level, on the same days; the agreement states that level. */
const classifiedAs = (level: 'low' | 'high' | 'severe'): Change =>
  giving(({ history, agreement }) => ({
    history: history && {
      ...history,
      events: history.events.map((event) =>
        event.kind === 'classification-agreed' ? { ...event, level, profile: PROFILE_OF[level] } : event,
      ),
    },
    agreement: agreement && { ...agreement, risk: { kind: 'classified', level, on: RECLASSIFIED_ON } },
  }));

/** Something else in law. */
export const inLaw = (change: Partial<LegalPosition>): Change =>
  giving(({ legal }) => ({ legal: { ...legal, ...change } }));

/** Something else recorded. */
const recording = (id: RecordedConditionId, answer: RecordedAnswer | undefined): Change =>
  giving(({ recorded }) => ({ recorded: { ...recorded, [id]: answer } }));

const approving = (change: Partial<ApprovalGiven>): Change =>
  giving(({ approvals = [] }) => ({ approvals: approvals.map((approval) => ({ ...approval, ...change })) }));

const withPoint = (point: 'welfare', answer: ApprovalGiven['satisfiedOf']['welfare']): Change =>
  giving(({ approvals = [] }) => ({
    approvals: approvals.map((approval) => ({
      ...approval,
      satisfiedOf: { ...approval.satisfiedOf, [point]: answer },
    })),
  }));

const asking =
  (asOf: string): Change =>
  ({ given, question }) => ({ given, question: { ...question, asOf: day(asOf) } });

const both =
  (first: Change, then: Change): Change =>
  (situation) =>
    then(first(situation));

/** The case of a way home, with something wrong with it. */
export const withReadinessFaults = (faults: readonly ReadinessFault[], way?: WayHome): ComingHome =>
  faults.reduce<ComingHome>((situation, { commit }) => commit(situation), {
    given: READY_CASES[way ?? faults[0]?.into ?? 'section-20'],
    question: READY_QUESTION,
  });

/** The day after the one asked about. */
const TOMORROW = day('2024-03-26');

/** What cannot be said of a child of seven, long accommodated, where the way home is not known. */
const WHERE_THE_WAY_IS_NOT_KNOWN: Lines = {
  ...sameFor('cannot-say: item.cannot-say-whether-asked', 'court-discharged-order', ...ASKED_WHERE_PLACED),
  'nominated-officer-placing': 'cannot-say: approval.need-not-known',
};

/** What cannot be said of a child who is not known to be younger than sixteen. */
const WHERE_THE_AGE_IS_NOT_KNOWN: Lines = {
  'infants-parents-ready': 'cannot-say: item.cannot-say-whether-asked',
  'eligible-child-requirements': 'cannot-say: item.cannot-say-whether-asked',
  'nominated-officer-ceasing': 'cannot-say: approval.point-not-recorded',
  'director-ceasing': 'cannot-say: approval.need-not-known',
};

/** What cannot be said where the day of return is not known: the child’s age then, and the length of the stay. */
const WHERE_THE_DAY_IS_NOT_KNOWN: Lines = {
  'within-childs-timescale': 'cannot-say: home-date.not-set',
  'goals-reached': 'cannot-say: home-date.not-set',
  ...WHERE_THE_AGE_IS_NOT_KNOWN,
  'short-stay-in-best-interests': 'cannot-say: item.cannot-say-whether-asked',
};

const NOT_READ = [
  'classification-agreed',
  'level-allows-return',
  'classification-stands',
  'reclassified',
  'within-childs-timescale',
  'agreement-up-to-date',
] as const satisfies readonly ConditionId[];

/** Goals that were reviewed for an earlier return are not reached for this one. */
const REVIEWED_BEFORE: Lines = {
  reclassified: 'cannot-say: reclassified.no-review-yet',
  'goals-reached': 'cannot-say: goals.not-scored',
};

/** Goals and the next review of the agreement have to be within a timescale, and its risk the level agreed. */
const WITHOUT_A_LEVEL_OR_TIMESCALE: Line = 'cannot-say: agreement.cannot-be-judged, agreement.level-not-known';

const OF_THE_HISTORY: readonly ReadinessFault[] = [
  {
    told: 'the history is not given',
    into: 'section-20',
    commit: giving(() => ({ history: undefined })),
    open: {
      ...WITHOUT_A_CLASSIFICATION,
      ...sameFor('cannot-say: history.not-given', ...NOT_READ),
      'agreement-complete': WITHOUT_A_LEVEL_OR_TIMESCALE,
    },
  },
  {
    told: 'the history is of another child',
    into: 'section-20',
    commit: withHistory(() => ({ child: { id: SIBLING } })),
    open: {
      ...WITHOUT_A_CLASSIFICATION,
      ...sameFor('not-met: history.of-another-case', ...NOT_READ),
      'agreement-complete': WITHOUT_A_LEVEL_OR_TIMESCALE,
    },
  },
  {
    told: 'the history is of a return to one parent, and the child is to go to both',
    into: 'section-20',
    commit: withHistory(() => ({ wayHome: { parents: [MOTHER] } })),
    open: {
      ...WITHOUT_A_CLASSIFICATION,
      ...sameFor('not-met: history.of-another-case', ...NOT_READ),
      'agreement-complete': WITHOUT_A_LEVEL_OR_TIMESCALE,
    },
  },
  {
    told: 'the child is recorded as back in care without having come home',
    into: 'section-20',
    commit: happening(backInCare('2024-03-20')),
    open: {
      ...WITHOUT_A_CLASSIFICATION,
      ...sameFor('not-met: history.does-not-hold-together', ...NOT_READ),
      'agreement-complete': WITHOUT_A_LEVEL_OR_TIMESCALE,
    },
  },
  {
    told: 'people have agreed nothing',
    into: 'section-20',
    commit: without('classification-agreed'),
    open: {
      ...WITHOUT_A_CLASSIFICATION,
      ...sameFor(
        'not-met: history.nothing-agreed',
        'classification-agreed',
        'level-allows-return',
        'classification-stands',
        'reclassified',
        'agreement-up-to-date',
      ),
      'agreement-complete': 'cannot-say: agreement.level-not-known',
    },
  },
  {
    told: 'the agreement was withdrawn, and people have not agreed since',
    into: 'section-20',
    commit: withHistory(({ events }) => ({
      events: [
        ...events,
        ...events
          .filter(({ kind }) => kind === 'classification-agreed')
          .map(({ id }) => corrected('2024-03-20', id, { id: `not ${id}` })),
      ],
    })),
    open: {
      ...sameFor('not-met: history.agreement-withdrawn', 'classification-agreed', 'classification-stands'),
      reclassified: 'not-met: reclassified.not-since-last-review',
      'agreement-complete': 'not-met: agreement.is-incomplete',
    },
  },
  {
    told: 'two records of one day contradict each other',
    into: 'section-20',
    commit: happening(
      observed('2024-03-20', { riskFactors: 'partly-addressed' }, { id: 'one' }),
      observed('2024-03-20', { riskFactors: 'fully-addressed' }, { id: 'other' }),
    ),
    open: { 'classification-stands': 'cannot-say: standing.contradicted' },
  },
  {
    told: 'the child is at home already',
    into: 'section-20',
    commit: happening(cameHome('2024-03-20')),
    open: { 'classification-agreed': 'not-met: history.already-home' },
  },
  {
    told: 'a return broke down, and the level is from before',
    into: 'section-20',
    commit: both(
      happening(cameHome('2024-03-10'), backInCare('2024-03-14')),
      inLaw({ lookedAfterSince: day('2024-03-14') }),
    ),
    open: {
      'classification-stands': 'not-met: standing.return-broke-down',
      ...REVIEWED_BEFORE,
    },
  },
  {
    told: 'what was done was done before a return that failed, and only the level was agreed anew',
    into: 'placed',
    commit: both(
      asking('2024-04-02'),
      happening(cameHome('2024-03-19'), backInCare('2024-03-21'), agreed('2024-03-22', 'medium')),
    ),
    open: {
      ...REVIEWED_BEFORE,
      'agreement-up-to-date': 'not-met: agreement.made-before-classification',
      ...sameFor('not-met: plan.made-before-classification', ...OF_THE_PLAN),
      'plan-complete': 'not-met: plan.made-before-classification, plan.part-incomplete',
      ...sameFor(
        'cannot-say: item.done-before-what-it-is-about',
        ...ASKED_OF_ALL.filter((id) => READY_CASES.placed.recorded?.[id]?.kind === 'done'),
        ...ASKED_WHERE_PLACED.filter((id) => READY_CASES.placed.recorded?.[id]?.kind === 'done'),
      ),
      'nominated-officer-placing': 'cannot-say: approval.before-classification',
    },
  },
  {
    told: 'the case is closed',
    into: 'section-20',
    commit: happening(closed('2024-03-20')),
    open: sameFor('not-met: history.closed', 'classification-agreed', 'classification-stands'),
  },
  {
    told: 'people agreed that the risk is high',
    into: 'section-20',
    commit: classifiedAs('high'),
    open: { 'level-allows-return': 'not-met: level.high' },
  },
  {
    told: 'people agreed that the risk is severe',
    into: 'section-20',
    commit: classifiedAs('severe'),
    open: {
      'level-allows-return': 'not-met: level.severe',
      'agreement-complete': 'not-met: agreement.is-incomplete',
    },
  },
  {
    told: 'at high risk, a new risk was recorded',
    into: 'section-20',
    commit: both(classifiedAs('high'), happening(observed('2024-03-20', { newRisk: true }))),
    open: {
      'level-allows-return': 'not-met: level.high',
      'classification-stands': 'not-met: standing.new-risk',
    },
  },
  {
    told: 'at medium risk, a new risk was recorded, of which row 7 says nothing',
    into: 'section-20',
    commit: happening(observed('2024-03-20', { newRisk: true })),
    open: { 'classification-stands': 'not-met: standing.new-risk, standing.judgement-required' },
  },
  {
    told: 'at medium risk, a new risk was recorded that the parents are unable to deal with',
    into: 'section-20',
    commit: happening(observed('2024-03-20', { newRisk: true, capacityToChange: 'unable' })),
    open: { 'classification-stands': 'not-met: standing.new-risk, standing.points-higher' },
  },
  {
    told: 'at low risk, a risk factor is no longer fully addressed',
    into: 'section-20',
    commit: both(classifiedAs('low'), happening(observed('2024-03-20', { riskFactors: 'partly-addressed' }))),
    open: { 'classification-stands': 'not-met: standing.new-risk, standing.points-higher' },
  },
  {
    told: 'at medium risk, protective factors are no longer apparent',
    into: 'section-20',
    commit: happening(observed('2024-03-20', { protectiveFactors: 'none-apparent' })),
    open: { 'classification-stands': 'cannot-say: standing.judgement-required' },
  },
  {
    told: 'the child’s timescale is not set',
    into: 'section-20',
    commit: without('child-timescale-set'),
    open: {
      'within-childs-timescale': 'cannot-say: timescale.not-set',
      'agreement-complete': 'cannot-say: agreement.cannot-be-judged',
    },
  },
  {
    told: 'the child’s timescale ends before the day of return',
    into: 'section-20',
    commit: happening(timescaleSet('2024-01-15', '2024-04-11')),
    open: {
      'within-childs-timescale': 'not-met: timescale.past',
    },
  },
  {
    told: 'neither the child’s timescale nor the day of return is set',
    into: 'section-20',
    commit: both(
      without('child-timescale-set'),
      planning(({ timescale }) => ({ timescale: { ...timescale, homeOn: undefined } })),
    ),
    open: {
      ...WHERE_THE_DAY_IS_NOT_KNOWN,
      'within-childs-timescale': 'cannot-say: timescale.not-set',
      'agreement-complete': 'cannot-say: agreement.cannot-be-judged, timescale.not-set',
      'return-dated': 'not-met: plan.part-incomplete',
    },
  },
];

/** What may be set aside only where the assessment found nothing that calls for it. */
const SET_ASIDE_WITHOUT_ASSESSMENT: Lines = sameFor(
  'cannot-say: item.set-aside-without-assessment',
  'treatment-before-return',
  'mental-health-services-know',
);

/** Goals and reviews are read for what had to be reached, and for whether the level came after. */
const OF_GOALS = ['goals-reached', 'reclassified'] as const satisfies readonly ConditionId[];

const OF_THE_AGREEMENT: readonly ReadinessFault[] = [
  {
    told: 'the agreement is not given',
    into: 'section-20',
    commit: giving(() => ({ agreement: undefined })),
    open: {
      ...sameFor('cannot-say: agreement.not-given', 'agreement-complete', 'agreement-up-to-date'),
      ...sameFor('cannot-say: goals.not-given', ...OF_GOALS),
    },
  },
  {
    told: 'the agreement says nothing of its goals, and those of the earlier one are reached',
    into: 'section-20',
    commit: agreeing({ goals: undefined }),
    open: {
      'agreement-complete': 'not-met: agreement.is-incomplete',
      'goals-reached': 'cannot-say: goals.not-given',
      reclassified: 'cannot-say: goals.not-given',
    },
  },
  {
    told: 'agreement and assessment are about another child',
    into: 'section-20',
    commit: both(
      agreeing({ child: SIBLING }),
      giving(({ evaluation }) => ({ evaluation: evaluation && { ...evaluation, child: SIBLING } })),
    ),
    // The goals hold the view of the child whom they were set for.
    open: {
      'agreement-complete': 'not-met: agreement.of-another-case, agreement.is-incomplete',
      ...SET_ASIDE_WITHOUT_ASSESSMENT,
    },
  },
  {
    told: 'the agreement is with one of the parents to whom the child is to go, and with nobody else',
    into: 'section-20',
    commit: agreeing({ parents: [MOTHER] }),
    open: { 'agreement-complete': 'not-met: agreement.of-another-case, agreement.is-incomplete' },
  },
  {
    told: 'the assessment looked at a return to one parent, and the child is to go to both',
    into: 'section-20',
    commit: giving(({ evaluation }) => ({
      evaluation: evaluation && {
        ...evaluation,
        waysHome: [{ id: 'to the mother', children: [CHILD], parents: [MOTHER] }],
      },
    })),
    open: { 'agreement-complete': 'not-met: evaluation.of-another-way-home' },
  },
  {
    told: 'no copy of the agreement is on the child’s file',
    into: 'section-20',
    commit: agreeing({ copyOnFile: false }),
    open: { 'agreement-complete': 'not-met: agreement.is-incomplete' },
  },
  {
    told: 'nobody said whether the family accepts the help of the agreement as a whole',
    into: 'section-20',
    commit: agreeing({ support: [{ what: 'Help with the rent', available: 'yes' }] }),
    open: { 'agreement-complete': 'cannot-say: agreement.cannot-be-judged' },
  },
  {
    told: 'it is not known whether the help of the agreement as a whole is available',
    into: 'section-20',
    commit: agreeing({ support: [{ what: 'Help with the rent', available: 'not-known', acceptable: 'yes' }] }),
    open: { 'agreement-complete': 'cannot-say: agreement.cannot-be-judged' },
  },
  {
    told: 'what the assessment found is not given',
    into: 'section-20',
    commit: giving(() => ({ evaluation: undefined })),
    open: {
      'agreement-complete': 'cannot-say: agreement.cannot-be-judged, agreement.assessment-not-given',
      'goals-reached': 'cannot-say: goals.assessment-not-given',
      ...SET_ASIDE_WITHOUT_ASSESSMENT,
    },
  },
  {
    told: 'the day of the agreement is not recorded',
    into: 'section-20',
    commit: agreeing({ madeOn: undefined }),
    open: {
      'agreement-complete': 'not-met: agreement.is-incomplete',
      'agreement-up-to-date': 'cannot-say: agreement.date-not-known',
    },
  },
  {
    told: 'the same level was agreed anew after the day of the agreement',
    into: 'section-20',
    commit: happening(agreed('2024-03-05', 'medium')),
    open: { 'agreement-up-to-date': 'not-met: agreement.made-before-classification' },
  },
  {
    told: 'the agreement is dated the day after the one asked about',
    into: 'section-20',
    commit: agreeing({ madeOn: TOMORROW }),
    open: {
      'agreement-complete': 'not-met: agreement.is-incomplete',
      'agreement-up-to-date': 'not-met: agreement.made-later',
      ...sameFor('not-met: plan.goes-with-another-agreement', ...OF_THE_PLAN),
    },
  },
  {
    told: 'a child accommodated under section 20 is not, by the agreement, and so nothing is said of its ending early',
    into: 'section-20',
    commit: agreeing({ accommodatedUnderSection20: false, ifSection20Ends: undefined }),
    open: { 'agreement-complete': 'not-met: agreement.denies-section-20' },
  },
  {
    told: 'the child is placed under an order, and the agreement says that it is accommodated under section 20',
    into: 'placed',
    commit: agreeing({ accommodatedUnderSection20: true, ifSection20Ends: 'We meet on the same day' }),
    open: { 'agreement-complete': 'cannot-say: agreement.says-section-20' },
  },
];

/** The reviews of the goals, scored otherwise. */
const scored = (score: (place: number) => -1 | 0): Change =>
  giving(({ goalReviews }) => ({
    goalReviews: goalReviews?.map((review, place) => ({
      ...review,
      ratings: review.ratings.map((rating) => ({ ...rating, score: score(place) })),
    })),
  }));

const OF_THE_GOALS: readonly ReadinessFault[] = [
  {
    told: 'no reviews of the goals are given',
    into: 'section-20',
    commit: giving(() => ({ goalReviews: undefined })),
    open: sameFor('cannot-say: goals.not-given', ...OF_GOALS),
  },
  {
    told: 'whether there were goals in earlier agreements is not known',
    into: 'section-20',
    commit: giving(() => ({ earlierGoals: undefined })),
    open: sameFor('cannot-say: goals.earlier-not-given', ...OF_GOALS),
  },
  {
    told: 'one of the goals came out below what was expected',
    into: 'section-20',
    commit: scored((place) => (place === 1 ? -1 : 0)),
    open: { 'goals-reached': 'not-met: goals.not-reached' },
  },
  {
    told: 'one of the goals was never reviewed',
    into: 'section-20',
    commit: giving(({ goalReviews }) => ({ goalReviews: goalReviews?.slice(1) })),
    open: { 'goals-reached': 'cannot-say: goals.not-scored' },
  },
  {
    told: 'one goal is not reached, and one was never reviewed',
    into: 'section-20',
    commit: both(
      giving(({ goalReviews }) => ({ goalReviews: goalReviews?.slice(0, 1) })),
      scored(() => -1),
    ),
    open: { 'goals-reached': 'not-met: goals.not-reached, goals.not-scored' },
  },
  {
    told: 'none of the goals was ever reviewed',
    into: 'section-20',
    commit: giving(() => ({ goalReviews: [] })),
    open: {
      'goals-reached': 'cannot-say: goals.not-scored',
      reclassified: 'cannot-say: reclassified.no-review-yet',
    },
  },
  {
    told: 'a goal was reviewed that is not given',
    into: 'section-20',
    commit: giving(({ goalReviews = [] }) => ({
      goalReviews: [...goalReviews, ...goalReviews.slice(0, 1).map((review) => ({ ...review, goal: 'a lost goal' }))],
    })),
    open: { 'goals-reached': 'cannot-say: goals.reviewed-goal-not-given' },
  },
  {
    told: 'every goal is for the time at home',
    into: 'section-20',
    commit: giving(() => ({ earlierGoals: [], goalReviews: [] })),
    open: {
      'goals-reached': 'cannot-say: goals.none-before-return',
      reclassified: 'cannot-say: reclassified.no-review-yet',
    },
  },
  {
    told: 'a risk factor that is not fully addressed has no goal',
    into: 'section-20',
    commit: giving(({ evaluation }) => ({
      evaluation: evaluation && {
        ...evaluation,
        riskFactors: foundWith('lack-of-resources', 'being-addressed').riskFactors,
      },
    })),
    open: { 'goals-reached': 'not-met: goals.left-out' },
  },
  {
    told: 'the goals were reviewed again after the level was agreed',
    into: 'section-20',
    commit: giving(({ goalReviews }) => ({
      goalReviews: goalReviews?.flatMap((review) => [
        review,
        {
          ...review,
          on: day('2024-03-02'),
          ratings: review.ratings.map((rating) => ({ ...rating, on: day('2024-03-02') })),
        },
      ]),
    })),
    open: { reclassified: 'not-met: reclassified.not-since-last-review' },
  },
  {
    told: 'at low risk, a goal that was set to be reached before the return was never reviewed',
    into: 'low',
    commit: giving(() => ({ earlierGoals: READY_CASE.earlierGoals })),
    open: {
      'goals-reached': 'cannot-say: goals.not-scored',
      reclassified: 'cannot-say: reclassified.no-review-yet',
    },
  },
];

/** The home is prepared, and nobody knows by when it had to be. */
const WITHOUT_NIGHTS: Lines = { 'home-prepared': 'cannot-say: item.until-when-not-known' };
const NO_NIGHTS = 'the gradual return has no nights';

/** One thing missing in each part of the plan, and the condition that the part bears on. */
const IN_PARTS: readonly (readonly [
  told: string,
  change: (plan: ReunificationPlan) => Partial<ReunificationPlan>,
  bearsOn: (typeof OF_THE_PLAN)[number],
])[] = [
  ['the plan does not say which report it goes with', () => ({ reportMadeOn: undefined }), 'plan-complete'],
  [
    'nobody in an agency answers for the plan',
    ({ agencies = [] }) => ({ agencies: agencies.map((agency) => ({ ...agency, responsible: undefined })) }),
    'plan-complete',
  ],
  [
    'the school timetable was not considered',
    ({ timescale }) => ({ timescale: { ...timescale, schoolTimetableConsidered: false } }),
    'return-dated',
  ],
  ['no preparatory work is planned', () => ({ preparatoryWork: [] }), 'plan-complete'],
  ['what the carer does is not said', () => ({ carers: undefined }), 'plan-complete'],
  ['what the school does is not said', () => ({ school: undefined }), 'plan-complete'],
  [
    'it is not known that the child chose the trusted adult',
    ({ trustedAdult }) => ({ trustedAdult: trustedAdult && { ...trustedAdult, chosenByChild: undefined } }),
    'trusted-adult',
  ],
  [
    NO_NIGHTS,
    ({ schedule = [] }) => ({
      schedule: schedule.filter(({ kind }) => kind === 'daytime-contact' || kind === 'full-time'),
    }),
    'return-dated',
  ],
  ['no support is planned', () => ({ support: [] }), 'plan-complete'],
  ['nobody watches over the child', () => ({ monitoring: undefined }), 'plan-complete'],
  ['all visits are announced', ({ visits = [] }) => ({ visits: visits.slice(0, 1) }), 'plan-complete'],
  ['concerns are not collected', () => ({ concerns: undefined }), 'plan-complete'],
  ['no review is dated', ({ reviews }) => ({ reviews: { ...reviews, on: [] } }), 'reviews-dated'],
  [
    'what happens at signs of stress is not said',
    ({ contingency }) => ({ contingency: { ...contingency, ifStressShows: undefined } }),
    'contingency-plan',
  ],
  ['the family is not told how to have help', () => ({ whatFamiliesKnow: undefined }), 'plan-complete'],
  ['nothing is said of risks outside the home', () => ({ risksOutsideHome: undefined }), 'plan-complete'],
  ['no officer signed the plan', () => ({ signature: undefined }), 'plan-signed'],
  [
    'an agency is given its copy tomorrow',
    ({ agencies = [] }) => ({ agencies: agencies.map((agency) => ({ ...agency, copyGivenOn: TOMORROW })) }),
    'plan-signed',
  ],
  ['the child took no part in the plan', () => ({ involved: { parents: true, child: 'no' } }), 'plan-complete'],
];

const OF_THE_PLAN_GIVEN: readonly ReadinessFault[] = [
  {
    told: 'the plan is not given',
    into: 'section-20',
    commit: giving(() => ({ plan: undefined })),
    open: {
      ...WHERE_THE_DAY_IS_NOT_KNOWN,
      ...WITHOUT_NIGHTS,
      ...sameFor('cannot-say: plan.not-given', ...OF_THE_PLAN),
    },
  },
  {
    told: 'the plan is about another child',
    into: 'section-20',
    commit: planning(() => ({ child: SIBLING })),
    open: sameFor('not-met: plan.of-another-case', ...OF_THE_PLAN),
  },
  {
    told: 'the plan is about a return to one parent, and the child is to go to both',
    into: 'section-20',
    commit: planning(() => ({ wayHome: { parents: [MOTHER] } })),
    open: sameFor('not-met: plan.of-another-case', ...OF_THE_PLAN),
  },
  {
    told: 'the plan is dated tomorrow, after the gradual return began, and after it was signed and approved',
    into: 'section-20',
    commit: planning(() => ({ madeOn: TOMORROW })),
    open: {
      ...sameFor('not-met: plan.made-later', ...OF_THE_PLAN),
      ...sameFor('not-met: plan.made-later, plan.part-incomplete', 'return-dated', 'plan-signed'),
      'nominated-officer-ceasing': 'cannot-say: approval.before-plan',
    },
  },
  {
    told: 'the day of return is not set',
    into: 'section-20',
    commit: planning(({ timescale }) => ({ timescale: { ...timescale, homeOn: undefined } })),
    open: { ...WHERE_THE_DAY_IS_NOT_KNOWN, 'return-dated': 'not-met: plan.part-incomplete' },
  },
  {
    told: 'the day of return is not set, and goals for the time at home were reviewed since the level was agreed',
    into: 'section-20',
    commit: both(
      planning(({ timescale }) => ({ timescale: { ...timescale, homeOn: undefined } })),
      giving(({ goalReviews = [], goalsForTimeAtHome = [] }) => ({
        goalReviews: [
          ...goalReviews,
          ...goalsForTimeAtHome.map((goal) => ({
            goal,
            on: day('2024-03-20'),
            shownBy: 'change' as const,
            support: 'given' as const,
            ratings: [{ by: WORKER, role: 'social-worker' as const, on: day('2024-03-20'), score: -1 as const }],
          })),
        ],
      })),
    ),
    open: {
      ...WHERE_THE_DAY_IS_NOT_KNOWN,
      reclassified: 'cannot-say: home-date.not-set',
      'return-dated': 'not-met: plan.part-incomplete',
    },
  },
  {
    told: 'the day of return is not set, and the goals for the time at home are due after the child’s timescale',
    into: 'section-20',
    commit: both(
      planning(({ timescale }) => ({ timescale: { ...timescale, homeOn: undefined } })),
      agreeing({
        nextReviewOn: day('2024-08-31'),
        goals: UPDATED_AGREEMENT.goals?.map((goal) => ({ ...goal, dueOn: day('2024-09-01') })),
      }),
    ),
    open: {
      ...WHERE_THE_DAY_IS_NOT_KNOWN,
      // The review comes before the goals are due.
      'agreement-complete': 'not-met: agreement.is-incomplete, home-date.not-set',
      'return-dated': 'not-met: plan.part-incomplete',
    },
  },
  {
    told: 'the plan goes with an older agreement',
    into: 'section-20',
    commit: planning(() => ({ agreementMadeOn: day('2023-12-31') })),
    open: sameFor('not-met: plan.goes-with-another-agreement', ...OF_THE_PLAN),
  },
  {
    told: 'the same level was agreed anew after the days of the agreement and the plan',
    into: 'section-20',
    commit: happening(agreed('2024-03-07', 'medium')),
    open: {
      'agreement-up-to-date': 'not-met: agreement.made-before-classification',
      ...sameFor('not-met: plan.made-before-classification', ...OF_THE_PLAN),
      // The professionals had met before it as well.
      'plan-complete': 'not-met: plan.made-before-classification, plan.part-incomplete',
    },
  },
  {
    told: 'whether the child changes school is not known',
    into: 'section-20',
    commit: planning(({ school }) => ({
      school: school?.kind === 'attends' ? { ...school, changes: undefined } : school,
    })),
    open: { 'plan-complete': 'cannot-say: plan.part-not-known' },
  },
  {
    told: 'the day of return was yesterday, and the child is not recorded as home',
    into: 'section-20',
    commit: asking('2024-04-13'),
    open: { 'return-dated': 'not-met: home-date.has-passed' },
  },
  {
    told: 'nobody knows whether the trusted adult can go on',
    into: 'section-20',
    commit: planning(({ trustedAdult }) => ({
      trustedAdult: trustedAdult && { ...trustedAdult, canGoOnAfterReturn: 'not-known' },
    })),
    open: { 'trusted-adult': 'cannot-say: plan.part-not-known' },
  },
  ...IN_PARTS.map(
    ([told, change, bearsOn]): ReadinessFault => ({
      told,
      into: 'section-20',
      commit: planning(change),
      open: {
        [bearsOn]: 'not-met: plan.part-incomplete',
        ...(told === NO_NIGHTS ? WITHOUT_NIGHTS : {}),
      },
    }),
  ),
];

/** A start of care that something else contradicts, where its length decides on an approval. */
const contradicted = (told: string, date: string): ReadinessFault => ({
  told,
  into: 'short',
  commit: inLaw({ lookedAfterSince: day(date) }),
  open: {
    'legal-route': 'cannot-say: route.start-of-care-contradicted',
    'nominated-officer-ceasing': 'cannot-say: approval.need-not-known',
  },
});

const OF_THE_ROUTE: readonly ReadinessFault[] = [
  contradicted('care is said to have begun the day after the level was agreed', '2024-03-02'),
  contradicted('care is said to have begun the day before the birth', '2016-05-03'),
  {
    told: 'the legal status is not known',
    into: 'section-20',
    commit: inLaw({ status: undefined }),
    open: {
      ...WHERE_THE_WAY_IS_NOT_KNOWN,
      'legal-route': 'cannot-say: route.status-not-known',
      'agreement-complete': 'cannot-say: agreement.status-not-known',
    },
  },
  {
    told: 'nothing is known in law, nor when the child was born',
    into: 'section-20',
    commit: both(
      giving(() => ({ legal: undefined })),
      withHistory(() => ({ child: { id: CHILD } })),
    ),
    open: {
      ...WHERE_THE_WAY_IS_NOT_KNOWN,
      ...WITHOUT_THE_START_OF_CARE,
      'accommodation-assessed': 'cannot-say: item.cannot-say-whether-asked',
      'legal-route': 'cannot-say: route.status-not-known',
      'agreement-complete': 'cannot-say: agreement.status-not-known',
      ...WHERE_THE_AGE_IS_NOT_KNOWN,
      'short-stay-in-best-interests': 'cannot-say: item.cannot-say-whether-asked',
    },
  },
  {
    told: 'an interim care order is recorded of someone who is seventeen on the day of return',
    into: 'placed',
    commit: both(
      inLaw({ status: 'interim-care-order', bornOn: day('2007-04-12') }),
      withHistory(() => ({ child: { id: CHILD, bornOn: day('2007-04-12') } })),
    ),
    open: {
      ...sameFor(
        'cannot-say: item.cannot-say-whether-asked',
        'court-discharged-order',
        'eligible-child-requirements',
        ...ASKED_WHERE_CEASING,
      ),
      'legal-route': 'cannot-say: route.status-contradicts-age',
      'nominated-officer-ceasing': 'cannot-say: approval.need-not-known',
      'director-ceasing': 'cannot-say: approval.need-not-known',
    },
  },
  {
    told: 'it is not settled whether a child under a care order is placed with parents or the order discharged',
    into: 'placed',
    commit: inLaw({ route: undefined }),
    open: {
      ...sameFor(
        'cannot-say: item.cannot-say-whether-asked',
        'court-discharged-order',
        'plan-after-ceasing',
        ...ASKED_WHERE_CEASING,
      ),
      'legal-route': 'cannot-say: route.not-chosen',
      'nominated-officer-ceasing': 'cannot-say: approval.need-not-known',
    },
  },
  {
    told: 'a child under section 20 is to be placed with parents, as only a child in care can be',
    into: 'section-20',
    commit: inLaw({ route: 'placed-with-parents' }),
    open: { ...WHERE_THE_WAY_IS_NOT_KNOWN, 'legal-route': 'not-met: route.not-open' },
  },
  {
    told: 'the child is on remand',
    into: 'section-20',
    commit: inLaw({ status: 'remand' }),
    open: {
      ...WHERE_THE_WAY_IS_NOT_KNOWN,
      'legal-route': 'not-met: route.none-from-this-status',
      'agreement-complete': 'cannot-say: agreement.says-section-20',
    },
  },
];

/** What can be wrong with an approval that is needed. */
const ofApproval = (into: WayHome, approval: ApprovalId): readonly ReadinessFault[] => {
  const fault = (told: string, commit: Change, line: Line, others: Lines = {}): ReadinessFault => ({
    told: `${told} (${approval})`,
    into,
    commit,
    open: { [approval]: line, ...others },
  });
  return [
    fault(
      'nothing is known of approvals',
      giving(() => ({ approvals: undefined })),
      'cannot-say: approval.nothing-recorded',
    ),
    fault(
      'the approval was not given',
      giving(() => ({ approvals: [] })),
      'not-met: approval.not-given',
    ),
    fault('the approval is dated tomorrow', approving({ on: TOMORROW }), 'not-met: approval.given-later'),
    fault(
      'the approval is dated the day after the return',
      both(asking('2024-04-15'), approving({ on: day('2024-04-13') })),
      'not-met: approval.given-after-return',
      { 'return-dated': 'not-met: home-date.has-passed' },
    ),
    fault(
      'the approval is older than the plan',
      approving({ on: day('2024-03-05') }),
      'cannot-say: approval.before-plan',
    ),
    fault(
      'the approval is older than the classification, and than the plan',
      approving({ on: day('2024-02-29') }),
      'cannot-say: approval.before-classification, approval.before-plan',
    ),
    fault(
      'who gave the approval, and so who is satisfied, is not recorded',
      approving({ by: ' \u200B' }),
      'cannot-say: approval.nobody-named, approval.point-not-recorded',
    ),
    fault(
      'the approver is not satisfied as to the child’s welfare',
      withPoint('welfare', { kind: 'not-satisfied' }),
      'not-met: approval.point-not-satisfied',
    ),
    fault(
      'whether the approver is satisfied as to the child’s welfare is not recorded',
      withPoint('welfare', undefined),
      'cannot-say: approval.point-not-recorded',
    ),
  ];
};

const OF_APPROVALS: readonly ReadinessFault[] = [
  ...ofApproval('section-20', 'nominated-officer-ceasing'),
  ...ofApproval('sixteen', 'director-ceasing'),
  ...ofApproval('placed', 'nominated-officer-placing'),
  {
    told: 'since when the child has been looked after is not known, and there is no approval',
    into: 'section-20',
    commit: both(
      inLaw({ lookedAfterSince: undefined }),
      giving(() => ({ approvals: [] })),
    ),
    open: {
      ...WITHOUT_THE_START_OF_CARE,
      'accommodation-assessed': 'cannot-say: item.from-when-not-known',
      'legal-route': 'cannot-say: route.start-of-care-not-known',
      'nominated-officer-ceasing': 'cannot-say: approval.need-not-known',
      'short-stay-in-best-interests': 'cannot-say: item.cannot-say-whether-asked',
    },
  },
  {
    told: 'when the child was born is not known',
    into: 'section-20',
    commit: both(
      inLaw({ bornOn: undefined }),
      withHistory(() => ({ child: { id: CHILD } })),
    ),
    open: WHERE_THE_AGE_IS_NOT_KNOWN,
  },
  {
    told: 'the child has two dates of birth, and by one of them is sixteen',
    into: 'section-20',
    commit: inLaw({ bornOn: day('2007-06-15') }),
    open: { ...WHERE_THE_AGE_IS_NOT_KNOWN, 'legal-route': 'cannot-say: route.birth-contradicted' },
  },
  {
    told: 'whether a young person of sixteen is an eligible child is not known',
    into: 'sixteen',
    commit: inLaw({ isEligibleChild: undefined }),
    open: {
      'eligible-child-requirements': 'cannot-say: item.cannot-say-whether-asked',
      'director-ceasing': 'cannot-say: approval.point-not-recorded',
    },
  },
];

/** The ready case in which a recorded condition is asked. */
export const caseThatAsks = (id: RecordedConditionId): WayHome => {
  if (ASKED_WHERE_PLACED.some((placed) => placed === id)) return 'placed';
  switch (id) {
    case 'eligible-child-requirements':
      return 'eligible';
    case 'short-stay-in-best-interests':
      return 'short';
    case 'court-discharged-order':
      return 'discharged';
    case 'infants-parents-ready':
      return 'infant';
    default:
      return 'section-20';
  }
};

/** Only these may be set aside, with a reason: what the sources qualify, what does not arise, and what a child is too young for. */
export const MAY_BE_SET_ASIDE: readonly RecordedConditionId[] = [
  'treatment-before-return',
  'mental-health-services-know',
  'childs-difficulties-supported',
  'child-consulted-on-timing',
  'decision-explained-to-child',
  'child-prepared',
  'home-prepared',
  'family-changes-discussed',
  'new-partner-assessed',
  'relatives-consulted',
  'review-held',
  'contact-orders-compatible',
];

/** Of those, the ones that only the child’s being too young can set aside. */
export const ONLY_IF_TOO_YOUNG: readonly RecordedConditionId[] = [
  'child-consulted-on-timing',
  'decision-explained-to-child',
  'child-prepared',
];

/** The first day on which something can have been done for this return: the level agreed, or the child looked after. */
export const firstDayFor = (id: RecordedConditionId, { legal }: ReadinessCase): CivilDate =>
  SINCE_CLASSIFICATION.includes(id) ? RECLASSIFIED_ON : (legal?.lookedAfterSince ?? RECLASSIFIED_ON);

const ofRecorded = (id: RecordedConditionId): readonly ReadinessFault[] => {
  const into = caseThatAsks(id);
  const fault = (told: string, answer: RecordedAnswer | undefined, line: Line): ReadinessFault => ({
    told: `${told} (${id})`,
    into,
    commit: recording(id, answer),
    open: { [id]: line },
  });
  const done = (on: string, by = WORKER): RecordedAnswer => ({ kind: 'done', on: day(on), by });
  const [dayBefore] = aroundDay(firstDayFor(id, READY_CASES[into]));
  return [
    fault('nothing is recorded', undefined, 'cannot-say: item.nothing-recorded'),
    fault('it was not done', { kind: 'not-done' }, 'not-met: item.not-done'),
    fault('nobody knows whether it was done', { kind: 'not-known' }, 'cannot-say: item.not-known'),
    fault('it is to be done tomorrow', done(TOMORROW), 'not-met: item.done-on-a-later-day'),
    fault('it was done for something else', done(dayBefore), 'cannot-say: item.done-before-what-it-is-about'),
    fault('nobody is named who says so', done('2024-03-18', '\u2060\t'), 'cannot-say: item.nobody-named'),
    MAY_BE_SET_ASIDE.includes(id)
      ? fault(
          'it is set aside with a blank for a reason',
          { kind: 'not-applicable', reason: ' \uFEFF\u0000' },
          'cannot-say: item.set-aside-without-reason',
        )
      : fault(
          'it is set aside, which it cannot be',
          { kind: 'not-applicable', reason: 'We did not think that it was called for' },
          'not-met: item.cannot-be-set-aside',
        ),
  ];
};

/** Set aside with a reason, against what the assessment found. */
const ofSetAsides: readonly ReadinessFault[] = (
  [
    ['treatment-before-return', 'alcohol-or-drugs-abuse'],
    ['mental-health-services-know', 'paranoid-psychosis'],
    ['childs-difficulties-supported', 'child-mental-health-problems'],
  ] as const
).map(([id, factor]) => ({
  told: `the assessment found the risk that it is about (${id})`,
  into: 'section-20',
  commit: both(
    recording(id, { kind: 'not-applicable', reason: 'Nobody here has such a problem' }),
    giving(({ evaluation }) => ({ evaluation: evaluation && withRisk(evaluation, { factor, shows: [] }) })),
  ),
  open: { [id]: 'not-met: item.set-aside-against-assessment' },
}));

/** Set aside as too young, of a child of seven. */
const ofSchoolAge: readonly ReadinessFault[] = ONLY_IF_TOO_YOUNG.map((id) => ({
  told: `a child of seven is said to be too young for it (${id})`,
  into: 'section-20',
  commit: recording(id, { kind: 'not-applicable', reason: 'Too young' }),
  open: { [id]: 'not-met: item.set-aside-at-school-age' },
}));

const TOO_LATE: ReadinessFault = {
  told: 'the child saw the home only after the first night there',
  into: 'section-20',
  commit: recording('home-prepared', { kind: 'done', on: day('2024-03-21'), by: WORKER }),
  open: { 'home-prepared': 'not-met: item.done-too-late' },
};

/** Each thing that can stand in the way, with every reason of every condition at least once. */
export const READINESS_FAULTS: readonly ReadinessFault[] = [
  ...OF_THE_HISTORY,
  ...OF_THE_AGREEMENT,
  ...OF_THE_GOALS,
  ...OF_THE_PLAN_GIVEN,
  ...OF_THE_ROUTE,
  ...OF_APPROVALS,
  ...RECORDED_CONDITION_IDS.flatMap(ofRecorded),
  ...ofSetAsides,
  ...ofSchoolAge,
  TOO_LATE,
];
