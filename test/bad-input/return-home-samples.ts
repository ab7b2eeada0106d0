/**
 * Valid plans, cases, returns, decisions, signs and bank holidays in which every field of every record is filled in somewhere. The
 * compiler asks for every field of the types, a test for every field of the schemas: so neither can have one that the other has not.
 */
import {
  type ApprovalGiven,
  type BankHolidays,
  type DecisionAgainstReturn,
  type LeadProfessional,
  PERMANENCE_STEP_IDS,
  type PermanenceStepId,
  RECORDED_CONDITION_IDS,
  type ReadinessCase,
  type RecordedAnswer,
  type RecordedConditionId,
  type ReunificationPlan,
  type SupportCase,
  type SupportEntry,
  type SupportFor,
  type SupportRow,
  UNPLANNED_STEP_IDS,
  type UnplannedReturn,
  type UnplannedStepId,
  type VisitMade,
  type WarningSign,
} from 'reunification-framework/return-home';
import { day } from '../support/dates.js';
import { AGREEMENT_OF_SMALL_GOALS, GOAL_WITHOUT_VIEW, REVIEWS } from './goal-samples.js';
import { HISTORY } from './samples.js';

/** The same without parts that occur in two places, so that each place can be edited by itself. */
export const asTree = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** A value with nothing left out anywhere. */
export type Whole<Value> = Value extends string | number | boolean
  ? Value
  : { readonly [Field in keyof Value]-?: Whole<Exclude<Value[Field], undefined>> };

const howOften = { every: 2, unit: 'week' } as const;

const WHOLE_PLAN: Whole<ReunificationPlan> = {
  edition: 'framework-2015',
  child: 'child-1',
  wayHome: { parents: ['parent-1', 'parent-2'] },
  madeOn: day('2025-01-10'),
  metOn: day('2025-01-09'),
  agreementMadeOn: day('2025-01-02'),
  reportMadeOn: day('2025-01-01'),
  otherPlansLinked: true,
  involved: { parents: true, child: 'too-young', carers: false },
  referralsAgreed: true,
  agencies: [{ agency: 'Agreed agency', responsible: 'person-1', copyGivenOn: day('2025-01-11') }],
  timescale: { startsOn: day('2025-01-20'), homeOn: day('2025-03-01'), schoolTimetableConsidered: false },
  preparatoryWork: [
    {
      kind: 'contact',
      what: 'One afternoon at home.',
      by: ['person-1', 'person-2'],
      howOften,
      from: day('2025-01-12'),
      until: day('2025-01-19'),
    },
  ],
  carers: [{ carer: 'kinship-carer', before: 'New photographs.', after: 'One weekend a month.' }],
  team: [
    { id: 'person-1', role: 'social-worker', person: 'person-3', agency: 'Agreed agency', does: 'One visit a week.' },
    { id: 'person-2', role: 'school', person: 'person-4', agency: 'Agreed agency', does: 'New breakfasts.' },
  ],
  familyMeetingConsidered: true,
  school: { kind: 'attends', by: 'person-2', does: 'New breakfasts.', changes: true, helpToSettle: 'One friend.' },
  trustedAdult: {
    person: 'person-4',
    who: 'mentor',
    chosenByChild: 'yes',
    canGoOnAfterReturn: 'not-known',
    knowsToPassConcernsOn: false,
  },
  schedule: [
    {
      kind: 'weekend-night',
      from: day('2025-02-01'),
      until: day('2025-02-02'),
      supportedBy: ['person-1'],
      monitoredBy: ['person-2'],
    },
  ],
  support: [
    {
      id: 'item-1',
      addresses: ['neglect'],
      goals: ['goal-1'],
      what: 'One call a day.',
      for: 'family',
      by: ['person-1'],
      howOften,
      intensity: 'One hour.',
      from: day('2025-03-01'),
      until: day('2026-03-01'),
      isLongTerm: false,
      reducedOn: [day('2025-09-01')],
    },
  ],
  monitoring: [{ what: 'Seen at school.', by: ['person-2'], howOften }],
  visits: [
    {
      announced: false,
      by: ['person-1'],
      from: day('2025-03-02'),
      until: day('2025-06-30'),
      howOften,
      childSeenAlone: true,
      outsideTheHome: false,
    },
  ],
  concerns: {
    how: 'One list.',
    collectedBy: ['person-1'],
    actedOnBy: ['person-2'],
    discussedAtEachReview: true,
  },
  reviews: { process: 'One meeting.', on: [day('2025-04-01')] },
  contingency: { ifReturnFails: 'New place.', ifStressShows: 'New help.' },
  whatFamiliesKnow: {
    helpForParents: 'One number.',
    helpForChild: 'One card.',
    childIsTooYoung: false,
    saysRiskCanBeReclassified: true,
    saysAuthorityMayAct: false,
  },
  risksOutsideHome: { kind: 'some', agencies: ['Agreed agency'] },
  signature: { by: 'person-5', on: day('2025-01-11') },
};

/** A plan with all that can be filled in. */
export const PLAN = asTree(WHOLE_PLAN);

/** A plan for a child who goes to no school and has no risks outside the home, of which nothing else is filled in. */
export const EARLY_PLAN = asTree({
  edition: 'framework-2015',
  child: 'child-1',
  wayHome: { parents: ['parent-1'] },
  school: { kind: 'attends-none', reason: 'One year old.' },
  risksOutsideHome: { kind: 'none-known' },
});

/** A plan with something in it of each kind: what can be wrong with any plan can be wrong with it. */
export const SMALL_PLAN = asTree({
  ...EARLY_PLAN,
  madeOn: '2025-01-10',
  referralsAgreed: true,
  timescale: { homeOn: '2025-03-01' },
  schedule: [{ kind: 'full-time', from: '2025-03-01', supportedBy: ['person-1'] }],
  visits: [{ announced: true, howOften }],
  signature: { by: 'person-5', on: '2025-01-11' },
});

/** Every answer that can be recorded. */
export const ANSWERS: readonly [Whole<RecordedAnswer>, ...Whole<RecordedAnswer>[]] = [
  { kind: 'done', on: day('2025-02-20'), by: 'person-1' },
  { kind: 'not-done' },
  { kind: 'not-known' },
  { kind: 'not-applicable', reason: 'One child only.' },
];

/** The same recorded of everything on a list. */
export const recordedOf = (ids: readonly string[], answer: unknown): Readonly<Record<string, unknown>> =>
  asTree(Object.fromEntries(ids.map((id) => [id, answer])));

export const allDone = <Id extends string>(ids: readonly Id[]): Record<Id, Whole<RecordedAnswer>> =>
  Object.fromEntries(ids.map((id) => [id, ANSWERS[0]])) as Record<Id, Whole<RecordedAnswer>>;

const approval: Whole<ApprovalGiven> = {
  approval: 'director-ceasing',
  by: 'person-5',
  on: day('2025-02-21'),
  satisfiedOf: {
    'wishes-and-feelings': { kind: 'satisfied' },
    welfare: { kind: 'not-satisfied' },
    support: { kind: 'satisfied' },
    'relatives-consulted': { kind: 'not-appropriate', reason: 'One aunt, far away.' },
    'iro-consulted': { kind: 'satisfied' },
    'eligible-child': { kind: 'not-appropriate', reason: 'One year old.' },
    'parents-suitable': { kind: 'satisfied' },
  },
};

type OwnOfCase = Omit<ReadinessCase, 'evaluation' | 'history' | 'agreement' | 'earlierGoals' | 'goalReviews' | 'plan'>;

const OWN_OF_CASE: Whole<OwnOfCase> = {
  child: 'child-1',
  wayHome: { parents: ['parent-1', 'parent-2'] },
  earlierGoalsLeftOut: false,
  goalsForTimeAtHome: ['New goal 1'],
  examPeriods: [{ from: day('2025-05-01'), until: day('2025-05-08') }],
  schoolTerms: [{ from: day('2025-01-06'), until: day('2025-04-04') }],
  schoolHolidays: [{ from: day('2025-04-05'), until: day('2025-04-21') }],
  legal: {
    status: 'section-20',
    route: 'accommodation-ends',
    bornOn: day('2020-02-29'),
    lookedAfterSince: day('2024-01-01'),
    isEligibleChild: false,
  },
  approvals: [approval],
  recorded: allDone<RecordedConditionId>(RECORDED_CONDITION_IDS),
};

/** A case with all that is its own, beside what other schemas read. */
export const CASE = asTree(OWN_OF_CASE);

/** A case with everything that other schemas read as well. */
export const WHOLE_CASE = asTree({
  ...OWN_OF_CASE,
  history: HISTORY,
  agreement: AGREEMENT_OF_SMALL_GOALS,
  earlierGoals: [GOAL_WITHOUT_VIEW],
  goalReviews: REVIEWS,
  plan: PLAN,
});

/** A case with one thing of each kind. */
export const SMALL_CASE = asTree({
  ...OWN_OF_CASE,
  approvals: [{ ...approval, satisfiedOf: { welfare: approval.satisfiedOf.welfare } }],
  recorded: { 'child-prepared': ANSWERS[0], 'home-prepared': ANSWERS[3] },
  plan: EARLY_PLAN,
});

const WHOLE_RETURN: Whole<UnplannedReturn> = {
  status: 'care-order',
  happenedOn: day('2025-02-01'),
  lookedAfterSince: day('2024-06-01'),
  bornOn: day('2008-05-01'),
  immediateConcern: 'not-known',
  servicesRefused: 'no',
  isEligibleChild: true,
  level: 'high',
  recorded: allDone<UnplannedStepId>(UNPLANNED_STEP_IDS),
};

/** An unplanned return with all that can be known of it. */
export const UNPLANNED_RETURN = asTree(WHOLE_RETURN);

/** The same, with one step recorded. */
export const SMALL_RETURN = asTree({ ...WHOLE_RETURN, recorded: { 'immediate-action': ANSWERS[0] } });

const WHOLE_DECISION: Whole<DecisionAgainstReturn> = {
  decidedOn: day('2025-02-01'),
  bornOn: day('2015-03-01'),
  lookedAfterSince: day('2024-06-01'),
  status: 'interim-care-order',
  level: 'severe',
  changesCourtCarePlan: true,
  careOrderToBeAppliedFor: false,
  newCarersIdentified: true,
  recorded: allDone<PermanenceStepId>(PERMANENCE_STEP_IDS),
};

/** A decision with all that can be known of it. */
export const DECISION = asTree(WHOLE_DECISION);

/** The same, with one step recorded. */
export const SMALL_DECISION = asTree({ ...WHOLE_DECISION, recorded: { 'report-clear': ANSWERS[0] } });

const WHOLE_SIGN: Whole<WarningSign> = {
  id: 'event-1',
  happenedOn: day('2025-04-01'),
  recordedOn: day('2025-04-02'),
  sign: 'referral',
  isNewRisk: 'yes',
  riskFactors: 'partly-addressed',
  protectiveFactors: 'apparent',
  capacityToChange: 'able',
  action: { on: day('2025-04-02'), by: 'person-1' },
  discussedOn: [day('2025-04-10')],
  careAtHomeConsideredOn: day('2025-04-11'),
  harmAssessedOn: day('2025-04-12'),
  limitsPlannedOn: day('2025-04-13'),
};

/** Signs, the second with nothing that may be left out. */
export const SIGNS = asTree([
  WHOLE_SIGN,
  { id: 'event-2', happenedOn: '2025-04-03', recordedOn: '2025-04-03', sign: 'help-refused' },
]);

const WHOLE_VISIT: Whole<VisitMade> = {
  id: 'visit-1',
  on: day('2025-03-03'),
  recordedOn: day('2025-03-04'),
  announced: true,
  by: 'person-1',
  role: 'social-worker',
  child: { kind: 'alone', outsideTheHome: true },
};

/** Visits, with every answer about the child; the last with nothing that may be left out. */
export const VISITS = asTree([
  WHOLE_VISIT,
  { ...WHOLE_VISIT, id: 'visit-2', child: { kind: 'refused', reason: 'New people.' } },
  { ...WHOLE_VISIT, id: 'visit-3', child: { kind: 'not-alone' } },
  { ...WHOLE_VISIT, id: 'visit-5', child: { kind: 'inappropriate', reason: 'One week old.' } },
  { ...WHOLE_VISIT, id: 'visit-6', child: { kind: 'not-possible', reason: 'New illness.' } },
  { id: 'visit-4', on: '2025-03-10', recordedOn: '2025-03-10', announced: false, by: 'person-2', role: 'relative' },
]);

const FOR: readonly Whole<SupportFor>[] = [
  { kind: 'risk-factor', factor: 'neglect', parent: 'parent-1' },
  { kind: 'goal', goal: 'goal-1' },
  { kind: 'plan-item', item: 'item-1' },
];

const OF_SUPPORT = {
  on: day('2025-03-03'),
  recordedOn: day('2025-03-04'),
  by: 'person-1',
  treatment: 'substance-misuse',
} as const;

/** Each kind of entry about support, with all that it can have; the last with nothing that may be left out. */
const WHOLE_SUPPORT: readonly ((of: Whole<SupportFor>, id: string) => Whole<SupportEntry>)[] = [
  (of, id) => ({ ...OF_SUPPORT, id, kind: 'needed', for: of }),
  (of, id) => ({ ...OF_SUPPORT, id, kind: 'referred', for: of, activelyLinked: 'yes' }),
  (of, id) => ({ ...OF_SUPPORT, id, kind: 'offered', for: of }),
  (of, id) => ({ ...OF_SUPPORT, id, kind: 'accepted', for: of }),
  (of, id) => ({ ...OF_SUPPORT, id, kind: 'started', for: of }),
  (of, id) => ({ ...OF_SUPPORT, id, kind: 'given', for: of, until: day('2025-03-04') }),
  (of, id) => ({ ...OF_SUPPORT, id, kind: 'declined', for: of, barrier: 'cost', because: 'Other plans.' }),
  (of, id) => ({
    ...OF_SUPPORT,
    id,
    kind: 'ended',
    for: of,
    decidedBy: { child: 'yes', family: 'no', practitioner: 'not-known' },
    barrier: 'funding',
  }),
  (of, id) => ({ ...OF_SUPPORT, id, kind: 'did-not-happen', for: of, what: 'given', barrier: 'transport' }),
];

/** Entries about support. */
export const SUPPORT_ENTRIES = asTree([
  ...WHOLE_SUPPORT.flatMap((entry, kind) =>
    FOR.map((of, position) => entry(of, `support-${kind * FOR.length + position + 1}`)),
  ),
  { id: 'support-28', kind: 'started', on: '2025-03-10', recordedOn: '2025-03-10', for: { kind: 'goal', goal: 'g' } },
]);

const WHOLE_LEAD: Whole<LeadProfessional> = {
  id: 'lead-1',
  person: 'person-1',
  role: 'social-worker',
  from: day('2025-03-01'),
  until: day('2025-06-30'),
  recordedOn: day('2025-03-02'),
};

/** Those who led, the second with nothing that may be left out. */
export const LEADS = asTree([
  WHOLE_LEAD,
  { id: 'lead-2', person: 'person-2', from: '2025-07-01', recordedOn: '2025-07-01' },
]);

/** What is known of needs and support, without what the assessment found. */
export const SUPPORT_CASE = asTree({
  child: 'child-1',
  wayHome: { parents: ['parent-1', 'parent-2'] },
  agreement: AGREEMENT_OF_SMALL_GOALS,
  earlierAgreements: [AGREEMENT_OF_SMALL_GOALS],
  goalReviews: REVIEWS,
  plan: WHOLE_PLAN,
  earlierPlans: [WHOLE_PLAN],
  events: SUPPORT_ENTRIES,
  leads: LEADS,
  lookedAfterSince: '2024-06-01',
  homeSince: '2025-02-10',
  statusChangedOn: ['2025-02-10'],
  level: 'medium',
  closedOn: '2026-09-01',
  bornOn: '2015-03-01',
} satisfies Record<Exclude<keyof SupportCase, 'evaluation'>, unknown>);

const ROW: Whole<SupportRow> = {
  needs: [
    {
      need: { kind: 'goal' },
      furthest: 'offered',
      promised: [{ standing: 'declined' }],
      lines: [{ code: 'promise.declined', barrier: 'stigma' }],
    },
  ],
  lead: { isKnown: true, daysWithout: 3 },
};

/** What is counted of how support stands for one child. */
export const SUPPORT_ROW = asTree(ROW);

const WHOLE_HOLIDAYS: Whole<BankHolidays> = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      { title: 'New Year’s Day', date: day('2025-01-01'), notes: '', bunting: true },
      { title: 'One more day', date: day('2025-12-26'), notes: 'New day instead', bunting: false },
    ],
  },
};

/** Bank holidays of one year. */
export const HOLIDAYS = asTree(WHOLE_HOLIDAYS);
