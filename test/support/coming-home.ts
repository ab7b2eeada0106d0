/** A return home for which nothing is missing: the plan, and everything else that is asked. Dates lie around Easter 2024. */
import type { Goal, ParentalAgreement } from 'reunification-framework/goals';
import type { History } from 'reunification-framework/reclassification';
import type {
  ApprovalGiven,
  BankHolidays,
  LegalPosition,
  ReadinessCase,
  ReadinessQuestion,
  RecordedAnswer,
  ReunificationPlan,
} from 'reunification-framework/return-home';
import { CALM_GOAL, COMPLETE_AGREEMENT, DECIDED_ON, DUE_ON, FOUND, SMART_GOAL, WORKER } from './goals.js';
import { CHILD, day, FATHER, MOTHER } from './observations.js';

/** The day on which the risk was classified again, once the goals had been reviewed. */
export const RECLASSIFIED_ON = day('2024-03-01');
/** The day of the agreement for the time at home. */
export const UPDATED_ON = day('2024-03-04');
/** The day of the plan. */
export const PLANNED_ON = day('2024-03-06');
/** The day on which the gradual return starts. */
export const STARTS_ON = day('2024-03-09');
/** The day asked about. */
export const ASKED_ON = day('2024-03-25');
/** The day from which the child lives at home. */
export const HOME_ON = day('2024-04-12');

/** The bank holidays of England and Wales in 2023 and 2024, in the form in which gov.uk publishes them. */
export const BANK_HOLIDAYS: BankHolidays = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      ['New Year’s Day', '2023-01-02'],
      ['Good Friday', '2023-04-07'],
      ['Easter Monday', '2023-04-10'],
      ['Early May bank holiday', '2023-05-01'],
      ['Bank holiday for the coronation of King Charles III', '2023-05-08'],
      ['Spring bank holiday', '2023-05-29'],
      ['Summer bank holiday', '2023-08-28'],
      ['Christmas Day', '2023-12-25'],
      ['Boxing Day', '2023-12-26'],
      ['New Year’s Day', '2024-01-01'],
      ['Good Friday', '2024-03-29'],
      ['Easter Monday', '2024-04-01'],
      ['Early May bank holiday', '2024-05-06'],
      ['Spring bank holiday', '2024-05-27'],
      ['Summer bank holiday', '2024-08-26'],
      ['Christmas Day', '2024-12-25'],
      ['Boxing Day', '2024-12-26'],
    ].map(([title = '', date = '']) => ({ title, date: day(date), notes: '', bunting: true })),
  },
};

const weekly = { every: 1, unit: 'week' } as const;

/** A plan in which nothing is missing, and nothing is left to look at. */
export const COMPLETE_PLAN: ReunificationPlan = {
  edition: 'framework-2015',
  child: CHILD,
  wayHome: { parents: [MOTHER, FATHER] },
  madeOn: PLANNED_ON,
  metOn: day('2024-03-05'),
  agreementMadeOn: UPDATED_ON,
  reportMadeOn: DECIDED_ON,
  otherPlansLinked: true,
  involved: { parents: true, child: 'yes', carers: true },
  referralsAgreed: true,
  agencies: [
    { agency: 'children’s services', responsible: WORKER, copyGivenOn: day('2024-03-08') },
    { agency: 'the school', responsible: 'the teacher', copyGivenOn: day('2024-03-08') },
  ],
  timescale: { startsOn: STARTS_ON, homeOn: HOME_ON, schoolTimetableConsidered: true },
  preparatoryWork: [
    { kind: 'contact', what: 'Afternoons at home', by: ['lead'], howOften: weekly, from: STARTS_ON, until: HOME_ON },
    { kind: 'other', what: 'Talks about moving', by: ['carer'], howOften: weekly },
  ],
  carers: [
    { carer: 'foster-carer', before: 'Tells the child what will change', after: 'Has the child to stay once a month' },
  ],
  team: [
    { id: 'lead', role: 'social-worker', person: WORKER, agency: 'children’s services', does: 'Leads the plan' },
    { id: 'teacher', role: 'school', person: 'the teacher', agency: 'the school', does: 'Sees the child daily' },
    { id: 'carer', role: 'foster-carer', person: 'the carer', does: 'Prepares the child' },
    { id: 'help', role: 'family-support-worker', person: 'the helper', does: 'Helps at home' },
    { id: 'head', role: 'virtual-school-head', person: 'the head', does: 'Keeps the education plan' },
    { id: 'aunt', role: 'relative', person: 'the aunt', does: 'Has the child on Thursdays' },
  ],
  familyMeetingConsidered: true,
  school: { kind: 'attends', by: 'teacher', does: 'Breakfast club, and a place to talk', changes: false },
  trustedAdult: {
    person: 'the carer',
    who: 'foster-carer',
    chosenByChild: 'yes',
    canGoOnAfterReturn: 'yes',
    knowsToPassConcernsOn: true,
  },
  schedule: [
    {
      kind: 'daytime-contact',
      from: STARTS_ON,
      until: day('2024-03-19'),
      supportedBy: ['help'],
      monitoredBy: ['lead'],
    },
    {
      kind: 'midweek-night',
      from: day('2024-03-20'),
      until: day('2024-03-28'),
      supportedBy: ['help'],
      monitoredBy: ['lead'],
    },
    {
      kind: 'weekend-night',
      from: day('2024-03-29'),
      until: day('2024-03-31'),
      supportedBy: ['help'],
      monitoredBy: ['lead'],
    },
    {
      kind: 'whole-weekend',
      from: day('2024-04-05'),
      until: day('2024-04-11'),
      supportedBy: ['help'],
      monitoredBy: ['lead'],
    },
    { kind: 'full-time', from: HOME_ON, supportedBy: ['help'], monitoredBy: ['lead', 'teacher'] },
  ],
  support: [
    {
      what: 'Help with evenings',
      for: 'parents',
      by: ['help'],
      howOften: weekly,
      intensity: 'Three hours, fewer when it goes well',
      from: HOME_ON,
      until: day('2025-04-12'),
      reducedOn: [day('2024-10-12'), day('2025-01-12')],
    },
    {
      what: 'Someone to talk to at school',
      for: 'child',
      by: ['teacher'],
      howOften: weekly,
      intensity: 'One hour',
      from: HOME_ON,
      until: day('2025-07-18'),
      reducedOn: [day('2025-04-25')],
    },
  ],
  monitoring: [{ what: 'How the child comes to school', by: ['teacher'], howOften: { every: 1, unit: 'day' } }],
  visits: [
    {
      announced: true,
      by: ['lead'],
      from: day('2024-03-20'),
      until: day('2025-04-12'),
      howOften: weekly,
      childSeenAlone: true,
      outsideTheHome: true,
    },
    { announced: false, by: ['lead', 'help'], from: day('2024-03-20'), howOften: { every: 1, unit: 'month' } },
  ],
  concerns: {
    how: 'Everyone in the team tells the social worker on the same day',
    collectedBy: ['lead'],
    actedOnBy: ['lead'],
    discussedAtEachReview: true,
  },
  reviews: {
    process: 'The team meets with the family',
    on: [day('2024-04-08'), day('2024-05-10'), day('2024-10-14'), day('2025-04-11')],
  },
  contingency: {
    ifReturnFails: 'The carer’s place is kept for three months',
    ifStressShows: 'Daily help for two weeks, and a meeting within five days',
  },
  whatFamiliesKnow: {
    helpForParents: 'A number that is answered day and night',
    helpForChild: 'The trusted adult’s number, and a card with it',
    saysRiskCanBeReclassified: true,
    saysAuthorityMayAct: true,
  },
  risksOutsideHome: { kind: 'none-known' },
  signature: { by: 'the officer', on: day('2024-03-08') },
};

const MEDIUM = {
  riskFactors: 'partly-addressed',
  protectiveFactors: 'apparent',
  capacityToChange: 'able',
  wishes: 'all-want-return',
  likelihoodOfRecurrence: 'some-possibility',
} as const;

/** The history of the case: agreed at medium, with the child’s own timescale set; agreed again after the goals were reviewed. */
export const STANDING_HISTORY: History = {
  edition: 'framework-2015',
  child: { id: CHILD, bornOn: day('2016-05-04') },
  wayHome: { parents: [MOTHER, FATHER] },
  events: [
    {
      kind: 'classification-agreed',
      id: 'agreed medium',
      happenedOn: DECIDED_ON,
      recordedOn: DECIDED_ON,
      level: 'medium',
      profile: MEDIUM,
      agreedBy: [
        { role: 'social-worker', person: WORKER },
        { role: 'team-manager', person: 'the manager' },
        { role: 'independent-reviewer', person: 'the reviewer' },
      ],
    },
    {
      kind: 'child-timescale-set',
      id: 'timescale',
      happenedOn: DECIDED_ON,
      recordedOn: DECIDED_ON,
      until: day('2024-08-31'),
    },
    {
      kind: 'classification-agreed',
      id: 'agreed medium again',
      happenedOn: RECLASSIFIED_ON,
      recordedOn: RECLASSIFIED_ON,
      level: 'medium',
      profile: MEDIUM,
      agreedBy: [
        { role: 'social-worker', person: WORKER },
        { role: 'team-manager', person: 'the manager' },
      ],
    },
  ],
};

const atHome = (goal: Goal): Goal => ({
  ...goal,
  id: `${goal.id} at home`,
  steps: [{ what: 'The same at home', dueOn: day('2024-05-31') }],
  agreedBy: [MOTHER, FATHER].map((parent) => ({ parent, on: UPDATED_ON })),
  childsView: { kind: 'given', child: CHILD, on: RECLASSIFIED_ON },
  dueOn: day('2024-07-31'),
  reviewsOn: [day('2024-05-31')],
});

/** The agreement brought up to date: its goals are for the time at home. */
export const UPDATED_AGREEMENT: ParentalAgreement = {
  ...COMPLETE_AGREEMENT,
  risk: { kind: 'classified', level: 'medium', on: RECLASSIFIED_ON },
  madeOn: UPDATED_ON,
  nextReviewOn: day('2024-07-31'),
  accommodatedUnderSection20: true,
  ifSection20Ends: 'We meet on the same day and look at how the child is',
  goals: [atHome(SMART_GOAL), atHome(CALM_GOAL)],
  consequencesExplainedOn: UPDATED_ON,
  noChangeExplainedOn: UPDATED_ON,
  signatures: [
    { kind: 'parent', parent: MOTHER, on: UPDATED_ON },
    { kind: 'parent', parent: FATHER, on: UPDATED_ON },
    { kind: 'worker', person: WORKER, on: UPDATED_ON },
  ],
  copies: [
    { parent: MOTHER, on: UPDATED_ON },
    { parent: FATHER, on: UPDATED_ON },
  ],
};

/** The goals that had to be reached before the return. */
const EARLIER_GOALS = COMPLETE_AGREEMENT.goals ?? [];

/** Accommodated under section 20 for more than a year, and seven years old. */
export const SECTION_20: LegalPosition = {
  status: 'section-20',
  bornOn: day('2016-05-04'),
  lookedAfterSince: day('2023-02-01'),
};

/** An approval with nothing left to ask. */
export const APPROVED: ApprovalGiven = {
  approval: 'nominated-officer-ceasing',
  by: 'the officer',
  on: day('2024-03-20'),
  satisfiedOf: {
    'wishes-and-feelings': { kind: 'satisfied' },
    welfare: { kind: 'satisfied' },
    support: { kind: 'satisfied' },
    'relatives-consulted': { kind: 'not-appropriate', reason: 'There are none who know the child' },
    'iro-consulted': { kind: 'satisfied' },
  },
};

/** Recorded as done in good time. */
export const DONE: RecordedAnswer = { kind: 'done', on: day('2024-03-18'), by: WORKER };

/** A case in which everything that applies is met. */
export const READY_CASE: ReadinessCase = {
  child: CHILD,
  wayHome: { parents: [MOTHER, FATHER] },
  history: STANDING_HISTORY,
  agreement: UPDATED_AGREEMENT,
  evaluation: { ...FOUND, waysHome: [{ id: 'to both', children: [CHILD], parents: [MOTHER, FATHER] }] },
  earlierGoals: EARLIER_GOALS,
  goalsForTimeAtHome: (UPDATED_AGREEMENT.goals ?? []).map(({ id }) => id),
  goalReviews: EARLIER_GOALS.map(({ id }) => ({
    goal: id,
    on: DUE_ON,
    shownBy: 'change',
    support: 'given',
    ratings: [{ by: WORKER, role: 'social-worker', on: DUE_ON, score: 0 }],
  })),
  plan: COMPLETE_PLAN,
  examPeriods: [{ from: day('2024-05-13'), until: day('2024-05-16') }],
  legal: SECTION_20,
  approvals: [APPROVED],
  recorded: {
    'return-decided': DONE,
    'sustained-change': DONE,
    'relapse-can-be-managed': DONE,
    'treatment-before-return': { kind: 'not-applicable', reason: 'Neither parent misuses anything' },
    'mental-health-services-know': { kind: 'not-applicable', reason: 'Neither parent has such a worker' },
    'childs-difficulties-supported': DONE,
    'alternative-permanence-planned': DONE,
    'wishes-and-feelings': DONE,
    'child-consulted-on-timing': DONE,
    'decision-explained-to-parents': DONE,
    'decision-explained-to-child': DONE,
    'assessment-stays-live-explained': DONE,
    'child-prepared': DONE,
    'parents-prepared': DONE,
    'home-prepared': DONE,
    'family-changes-discussed': { kind: 'not-applicable', reason: 'Nothing has changed' },
    'new-partner-assessed': { kind: 'not-applicable', reason: 'There is no new partner' },
    'iro-consulted': DONE,
    'support-needs-assessed': DONE,
    'support-in-care-plan': DONE,
    'accommodation-assessed': DONE,
    'welfare-considered': DONE,
    'relatives-consulted': { kind: 'not-applicable', reason: 'There are none who know the child' },
    'review-held': DONE,
    'plan-after-ceasing': DONE,
  },
};

/** The question for which the case is ready. */
export const READY_QUESTION: ReadinessQuestion = { asOf: ASKED_ON, bankHolidays: BANK_HOLIDAYS };
