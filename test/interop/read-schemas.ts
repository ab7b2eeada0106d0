/** Everything that has a JSON Schema and is read: the package’s own verdict on it, and valid samples. */
import { readFileSync } from 'node:fs';
import { LEGAL_STATUS_IDS } from 'reunification-framework';
import { LEGAL_ENTRY_KINDS } from 'reunification-framework/case';
import * as caseSchemas from 'reunification-framework/case/schema';
import * as classification from 'reunification-framework/classification/schema';
import * as factors from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals/schema';
import * as practiceGuide from 'reunification-framework/practice-guide-2026/schema';
import * as reclassification from 'reunification-framework/reclassification/schema';
import { APPROVAL_POINT_IDS, PERMANENCE_STEP_IDS } from 'reunification-framework/return-home';
import * as returnHome from 'reunification-framework/return-home/schema';
import type * as z from 'zod';
import type { JsonSchemaName } from '../../src/interop/schema.js';
import { valueAt } from '../bad-input/edits.js';
import {
  AGREEMENT_OF_SMALL_GOALS,
  EARLY_AGREEMENT,
  GOAL,
  GOAL_WITHOUT_VIEW,
  MEASURE,
  PARENTAL_AGREEMENT,
  REVIEWS,
} from '../bad-input/goal-samples.js';
import { GUIDE_AUTHORITY, GUIDE_CASE } from '../bad-input/practice-guide-samples.js';
import {
  ANSWERS,
  CASE,
  DECISION,
  EARLY_PLAN,
  HOLIDAYS,
  LEADS,
  PLAN,
  recordedOf,
  SIGNS,
  SMALL_CASE,
  SUPPORT_ENTRIES,
  UNPLANNED_RETURN,
  VISITS,
  WHOLE_CASE,
} from '../bad-input/return-home-samples.js';
import {
  ASSESSMENT,
  CHRONOLOGY,
  CORRECTED_HISTORY,
  GENOGRAM,
  HISTORY,
  PRACTICE,
  RECORD,
  RECORD_WITHOUT_IRO,
  SETTINGS,
} from '../bad-input/samples.js';
import { CASE_RECORD, HOME_TO_BOTH } from '../support/case-record.js';
import { MEDIUM_RECORD } from '../support/classification-records.js';
import { BANK_HOLIDAYS, COMPLETE_PLAN, READY_CASE, STANDING_HISTORY } from '../support/coming-home.js';
import { COMPLETE_AGREEMENT, SMART_GOAL } from '../support/goals.js';

/** As it is once written and read again. */
const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** A case file of the examples. */
export const caseFile = (name: string) => JSON.parse(readFileSync(`examples/cases/${name}.json`, 'utf8'));

const diet = caseFile('balanced-diet');
const comingHome = caseFile('coming-home');
const siblings = caseFile('five-siblings');
const letter = caseFile('later-life-letter');
const threeYears = caseFile('three-years');

const APPROVERS_ANSWERS = [
  { kind: 'satisfied' },
  { kind: 'not-satisfied' },
  { kind: 'not-appropriate', reason: 'Nobody.' },
];

const { startingPoints: _, ...completedGoal } = diet.completedByUs.goal;
const { evaluation: __, ...readyCase } = READY_CASE;

const recordOf = ({ illustration }: { readonly illustration: { readonly panel: object } }) => ({
  ...RECORD,
  ...illustration.panel,
});

const ONCE = { ...PLAN, preparatoryWork: [{ kind: 'other', what: 'One visit to the school.', howOften: 'once' }] };

/** Something that is read. */
interface Read {
  readonly name: JsonSchemaName;
  /** Whether the package’s own schema accepts it. */
  readonly accepts: (input: unknown) => boolean;
  /** Samples that it accepts. */
  readonly valid: readonly [unknown, ...unknown[]];
}

/** Entries of the journey, one for each kind of answer. */
const JOURNEY = [
  {
    id: 'j-1',
    item: 'build-relationship',
    wayHome: 'the home',
    parent: 'the mother',
    answer: { kind: 'done', on: '2024-03-01', by: 'worker-1' },
    recordedOn: '2024-03-02',
  },
  { id: 'j-2', item: 'offer-advocate', answer: { kind: 'not-done' }, recordedOn: '2024-03-02' },
  { id: 'j-3', item: 'fill-gaps', answer: { kind: 'not-known' }, recordedOn: '2024-03-02' },
  {
    id: 'j-4',
    item: 'solution-focused-tools',
    answer: { kind: 'not-applicable', reason: 'a baby' },
    recordedOn: '2024-03-02',
  },
];

/** A decision against return with every field. */
const AGAINST_RETURN = {
  wayHome: 'the home',
  recordedOn: '2024-03-02',
  decidedOn: '2024-03-01',
  changesCourtCarePlan: true,
  careOrderToBeAppliedFor: false,
  newCarersIdentified: false,
  recorded: Object.fromEntries(PERMANENCE_STEP_IDS.map((step) => [step, { kind: 'not-known' }])),
};

/** A report with every field. */
const REPORT = {
  id: 'r-1',
  wayHome: 'the home',
  madeOn: '2024-03-01',
  recordedOn: '2024-03-02',
  written: [{ question: 'purpose', text: 'what it is for', by: 'worker-1' }],
  signatures: [{ role: 'team-manager', by: 'manager-1', on: '2024-03-01' }],
};

/** A supervision with every field. */
const SUPERVISION = { id: 's-1', on: '2024-03-01', recordedOn: '2024-03-02', considered: ['child-central'] };

const read = (name: JsonSchemaName, schema: z.ZodType, first: unknown, ...more: readonly unknown[]): Read => ({
  name,
  accepts: (input) => schema.safeParse(input).success,
  valid: [asJson(first), ...asJson(more)],
});

const each = <Entry>([first, ...rest]: readonly Entry[]): [Entry, ...Entry[]] => {
  if (first === undefined) throw new Error('no sample');
  return [first, ...rest];
};

const APPROVALS = CASE.approvals.flatMap((approval) =>
  APPROVERS_ANSWERS.map((answer) => ({ ...approval, satisfiedOf: recordedOf(APPROVAL_POINT_IDS, answer) })),
);
const LOOKED_AFTER_VISITS = VISITS.map((visit) => ({ ...visit, isWelfareSafeguarded: true }));
const REVIEW_HELD = { id: 'd', on: '2024-03-01', recordedOn: '2024-03-01' };

const RECORDED_ON_A_DAY = {
  ...HOME_TO_BOTH,
  ...Object.fromEntries(
    (['agreements', 'plans', 'approvals'] as const).map((list) => [
      list,
      (HOME_TO_BOTH[list] ?? []).map((one) => ({ ...one, recordedOn: '2024-03-24' })),
    ]),
  ),
};

/** A sample as it stands in a case, which says itself whose it is. */
const inCase = (sample: object): object =>
  Object.fromEntries(Object.entries(sample).filter(([field]) => !['edition', 'child', 'wayHome'].includes(field)));

/** Everything that is read. */
export const READ: readonly Read[] = [
  read(
    'assessment',
    factors.AssessmentSchema,
    ASSESSMENT,
    ...[siblings, letter, comingHome, diet.completedByUs].map(({ assessment }) => assessment),
  ),
  read('child', factors.ChildSchema, ...each(ASSESSMENT.children)),
  read('parent', factors.ParentSchema, ...each(ASSESSMENT.parents)),
  read('way-home', factors.WayHomeSchema, ...each(ASSESSMENT.waysHome)),
  read('subject', factors.SubjectSchema, ...each(ASSESSMENT.observations.map(({ about }) => about))),
  read(
    'evidence',
    factors.EvidenceSchema,
    ...each(ASSESSMENT.observations.flatMap(({ evidence }) => evidence).slice(0, 1)),
    { source: 'other', role: 'not-recorded', nature: 'hearsay' },
  ),
  read('chronology', factors.ChronologySchema, CHRONOLOGY),
  read('observation', factors.ObservationSchema, ...each(ASSESSMENT.observations)),
  read('circumstance-observation', factors.CircumstanceObservationSchema, ...each(ASSESSMENT.circumstances)),
  read('capacity-conclusion', factors.CapacityConclusionSchema, ...each(ASSESSMENT.capacityToChange)),
  read('profile', classification.ProfileSchema, RECORD.profile),
  read('partial-profile', classification.PartialProfileSchema, RECORD.profile, {}, { wishes: 'all-want-return' }),
  read('indicator-setting', classification.IndicatorSettingSchema, ...each(SETTINGS)),
  read(
    'indicator-settings',
    classification.IndicatorSettingsSchema,
    SETTINGS,
    [],
    siblings.illustration.settings,
    letter.illustration.settings,
  ),
  read('independent-view', classification.IndependentViewSchema, ...each(RECORD.views)),
  read('iro-involvement', classification.IroInvolvementSchema, RECORD.iro, RECORD_WITHOUT_IRO.iro),
  read(
    'classification-record',
    classification.ClassificationRecordSchema,
    RECORD,
    RECORD_WITHOUT_IRO,
    MEDIUM_RECORD,
    recordOf(siblings),
    recordOf(letter),
  ),
  read(
    'letter-details',
    classification.LetterDetailsSchema,
    {},
    { wishesMayBeTold: true, reason: 'Help began late.', livesAt: 'in-care', legal: { status: 'care-order' } },
    {
      legal: {
        status: 'section-20',
        facts: { isSixteenOrOver: false, youngPersonAgreed: false, hasOrderOnWhoCares: false },
      },
      contacts: { socialWorker: 'Jo', reviewingOfficer: 'R.', advocate: 'A.', complaints: 'C.', solicitor: 'S.' },
    },
  ),
  read(
    'history',
    reclassification.HistorySchema,
    HISTORY,
    STANDING_HISTORY,
    threeYears.history,
    comingHome.case.history,
  ),
  read('case-event', reclassification.CaseEventSchema, ...each<unknown>(CORRECTED_HISTORY.events)),
  read(
    'case-happening',
    reclassification.CaseHappeningSchema,
    ...each<unknown>(CORRECTED_HISTORY.events.filter((one) => valueAt(one, ['kind']) !== 'classification-agreed')),
  ),
  read('decider', reclassification.DeciderSchema, { role: 'team-manager', person: 'person-2' }),
  read('practice', reclassification.PracticeSchema, PRACTICE, { variations: [] }),
  read('variation', reclassification.VariationSchema, ...each<unknown>(PRACTICE.variations)),
  read('goal', goals.GoalSchema, GOAL, GOAL_WITHOUT_VIEW, SMART_GOAL, diet.asPrinted.goal, completedGoal),
  read('frequency', goals.FrequencySchema, { every: 120, unit: 'day' }, { every: 1, unit: 'month' }),
  read(
    'parental-agreement',
    goals.ParentalAgreementSchema,
    PARENTAL_AGREEMENT,
    AGREEMENT_OF_SMALL_GOALS,
    EARLY_AGREEMENT,
    COMPLETE_AGREEMENT,
    diet.completedByUs.agreement,
    comingHome.case.agreement,
  ),
  read('goal-review', goals.GoalReviewSchema, ...each(REVIEWS)),
  read('goal-reviews', goals.GoalReviewsSchema, REVIEWS, [], diet.completedByUs.reviews, comingHome.case.goalReviews),
  read('standardised-measure', goals.StandardisedMeasureSchema, MEASURE),
  read(
    'reunification-plan',
    returnHome.ReunificationPlanSchema,
    PLAN,
    EARLY_PLAN,
    ONCE,
    COMPLETE_PLAN,
    comingHome.case.plan,
  ),
  read('recorded-answer', returnHome.RecordedAnswerSchema, ...each<unknown>(ANSWERS)),
  read(
    'approval-given',
    returnHome.ApprovalGivenSchema,
    ...each<unknown>(APPROVALS),
    ...CASE.approvals,
    ...comingHome.case.approvals,
  ),
  read(
    'legal-position',
    returnHome.LegalPositionSchema,
    CASE.legal,
    {},
    ...LEGAL_STATUS_IDS.map((status) => ({ status })),
  ),
  read(
    'readiness-case',
    returnHome.ReadinessCaseSchema,
    { ...WHOLE_CASE, agreement: EARLY_AGREEMENT, plan: EARLY_PLAN }, // these have schemas of their own
    WHOLE_CASE,
    SMALL_CASE,
    readyCase,
    comingHome.case,
  ),
  read('unplanned-return', returnHome.UnplannedReturnSchema, UNPLANNED_RETURN, { happenedOn: '2024-03-01' }),
  read('decision-against-return', returnHome.DecisionAgainstReturnSchema, DECISION, {}),
  read('support-entry', returnHome.SupportEntrySchema, ...each<unknown>(SUPPORT_ENTRIES)),
  read('support-entries', returnHome.SupportEntriesSchema, SUPPORT_ENTRIES, []),
  read('lead-professional', returnHome.LeadProfessionalSchema, ...each<unknown>(LEADS)),
  read('lead-professionals', returnHome.LeadProfessionalsSchema, LEADS, []),
  read('warning-sign', returnHome.WarningSignSchema, ...each<unknown>(SIGNS)),
  read('warning-signs', returnHome.WarningSignsSchema, SIGNS, []),
  read('visit-made', returnHome.VisitMadeSchema, ...each<unknown>(VISITS)),
  read('visits-made', returnHome.VisitsMadeSchema, VISITS, []),
  read(
    'bank-holidays',
    returnHome.BankHolidaysSchema,
    { ...HOLIDAYS, scotland: { division: 'scotland', events: [] } },
    BANK_HOLIDAYS,
    comingHome.bankHolidays,
  ),
  read('practice-guide-case', practiceGuide.PracticeGuideCaseSchema, GUIDE_CASE, {
    cameHomeOn: 'not-home',
    supportEndsOn: 'not-planned',
  }),
  read('practice-guide-authority', practiceGuide.PracticeGuideAuthoritySchema, GUIDE_AUTHORITY, {}),
  read(
    'case-record',
    caseSchemas.CaseRecordSchema,
    {
      ...CASE_RECORD,
      format: 2,
      chronology: CHRONOLOGY,
      genograms: [GENOGRAM],
      journey: JOURNEY,
      decisionsAgainstReturn: [AGAINST_RETURN],
      reports: [REPORT],
      supervisions: [SUPERVISION],
      leads: LEADS,
      visits: LOOKED_AFTER_VISITS,
      reviews: [REVIEW_HELD],
      childProtectionReviews: [REVIEW_HELD],
      schoolTerms: CASE_RECORD.examPeriods,
      schoolHolidays: CASE_RECORD.examPeriods,
    },
    {
      format: 1,
      edition: 'framework-2015',
      child: { id: 'a', servicesInvolvedInPregnancy: true },
      parents: [{ id: 'b' }],
      waysHome: [{ id: 'c', parents: ['b'], classifications: [], events: [] }],
      isEligibleChild: false,
      reviews: [REVIEW_HELD],
    },
  ),
  read('case-child', caseSchemas.CaseChildSchema, CASE_RECORD.child, {
    id: 'a',
    infancy: 'in-first-year',
    servicesInvolvedInPregnancy: true,
  }),
  read('case-way-home', caseSchemas.CaseWayHomeSchema, HOME_TO_BOTH, RECORDED_ON_A_DAY, {
    id: 'c',
    parents: ['b'],
    notThere: [{ parent: 'd', evidence: ASSESSMENT.observations[0]?.evidence ?? [] }],
    recorded: WHOLE_CASE.recorded,
    settings: [{ indicator: 'wishes', value: 'all-want-return', by: 'a worker', setOn: '2024-03-01' }],
    classifications: [],
    events: [],
    support: SUPPORT_ENTRIES,
    route: 'accommodation-ends',
  }),
  read(
    'case-classification',
    caseSchemas.CaseClassificationSchema,
    { ...inCase(RECORD), id: 'agreed', recordedOn: '2024-03-01', knowingOf: ['an event'] },
    { ...inCase(RECORD_WITHOUT_IRO), id: 'agreed', recordedOn: '2024-03-01' },
  ),
  read(
    'case-agreement',
    caseSchemas.CaseAgreementSchema,
    ...each([PARENTAL_AGREEMENT, AGREEMENT_OF_SMALL_GOALS, EARLY_AGREEMENT].map(inCase)),
    { recordedOn: '2024-03-01' },
  ),
  read('case-plan', caseSchemas.CasePlanSchema, ...each([PLAN, EARLY_PLAN, ONCE].map(inCase)), {
    recordedOn: '2024-03-01',
  }),
  read(
    'case-approval',
    caseSchemas.CaseApprovalSchema,
    ...each<unknown>(APPROVALS.map((approval) => ({ ...approval, recordedOn: '2024-03-20' }))),
  ),
  read(
    'case-assessment',
    caseSchemas.CaseAssessmentSchema,
    ...each<unknown>(
      (CASE_RECORD.assessments ?? []).flatMap((one) => [
        {
          ...one,
          siblings: [{ id: 'another' }],
          observations: ASSESSMENT.observations,
          circumstances: ASSESSMENT.circumstances,
          capacityToChange: ASSESSMENT.capacityToChange,
        },
        one,
      ]),
    ),
  ),
  read('evidence-from-chronology', caseSchemas.EvidenceFromChronologySchema, {
    source: 'chronology',
    entry: 'e-2',
    shows: ['addiction'],
  }),
  read(
    'legal-entry',
    caseSchemas.LegalEntrySchema,
    ...each<unknown>(CASE_RECORD.legal ?? []),
    ...LEGAL_ENTRY_KINDS.filter((kind) => kind !== 'legal-status').map((kind) => ({
      kind,
      id: 'a',
      from: '2024-03-01',
      recordedOn: '2024-03-01',
      ...(kind === 'supervision-order-extended' ? { until: '2025-02-28' } : {}),
    })),
  ),
  read('case-placement', caseSchemas.CasePlacementSchema, ...each<unknown>(CASE_RECORD.placements ?? []), {
    id: 'a',
    from: '2024-03-01',
    recordedOn: '2024-03-01',
    kind: 'long-term-foster',
    agreedToFewerVisitsOn: '2025-03-01',
  }),
  read(
    'duty-done',
    caseSchemas.DutyDoneSchema,
    ...each<unknown>(CASE_RECORD.dutiesDone ?? []),
    {
      kind: 'short-break-visits-agreed',
      id: 'a',
      on: '2024-03-01',
      recordedOn: '2024-03-01',
      everyDays: 60,
    },
    {
      kind: 'assessment-of-needs',
      id: 'b',
      on: '2024-03-01',
      recordedOn: '2024-03-01',
    },
  ),
  read('case-visit', caseSchemas.CaseVisitSchema, ...each<unknown>(LOOKED_AFTER_VISITS)),
  read('case-review', caseSchemas.CaseReviewSchema, REVIEW_HELD),
  read('genogram', caseSchemas.GenogramSchema, GENOGRAM),
  read('journey-entry', caseSchemas.JourneyEntrySchema, ...each<unknown>(JOURNEY)),
  read('case-decision-against-return', caseSchemas.CaseDecisionAgainstReturnSchema, AGAINST_RETURN),
  read('case-report', caseSchemas.CaseReportSchema, REPORT),
  read('supervision-held', caseSchemas.SupervisionHeldSchema, SUPERVISION),
];
