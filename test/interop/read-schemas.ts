/** Everything that has a JSON Schema and is read: the package’s own verdict on it, and valid samples. */
import { readFileSync } from 'node:fs';
import {
  APPROVAL_POINT_IDS,
  LEGAL_STATUS_IDS,
  PERMANENCE_STEP_IDS,
  RECORDED_CONDITION_IDS,
  UNPLANNED_STEP_IDS,
} from 'reunification-framework';
import * as classification from 'reunification-framework/classification/schema';
import * as factors from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals/schema';
import * as reclassification from 'reunification-framework/reclassification/schema';
import * as returnHome from 'reunification-framework/return-home/schema';
import type * as z from 'zod';
import type { JsonSchemaName } from '../../src/interop/schema.js';
import {
  AGREEMENT_OF_SMALL_GOALS,
  EARLY_AGREEMENT,
  GOAL,
  GOAL_WITHOUT_VIEW,
  MEASURE,
  PARENTAL_AGREEMENT,
  REVIEWS,
} from '../bad-input/goal-samples.js';
import { ASSESSMENT, HISTORY, PRACTICE, RECORD, RECORD_WITHOUT_IRO, SETTINGS } from '../bad-input/samples.js';
import { MEDIUM_RECORD } from '../support/classification-records.js';
import {
  APPROVED,
  BANK_HOLIDAYS,
  COMPLETE_PLAN,
  READY_CASE,
  SECTION_20,
  STANDING_HISTORY,
} from '../support/coming-home.js';
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

const { startingPoints: _, ...completedGoal } = diet.completedByUs.goal;
const { evaluation: __, ...readyCase } = READY_CASE;

const recordOf = ({ illustration }: { readonly illustration: { readonly panel: object } }) => ({
  ...RECORD,
  ...illustration.panel,
});

const EMPTY_PLAN = { edition: 'framework-2015', child: 'child-1', wayHome: { parents: ['parent-1'] } };

const DONE = { kind: 'done', on: '2024-03-18', by: 'person-1' };
const ANSWERS = [DONE, { kind: 'not-done' }, { kind: 'not-known' }, { kind: 'not-applicable', reason: 'Not here.' }];
const APPROVERS_ANSWERS = [
  { kind: 'satisfied' },
  { kind: 'not-satisfied' },
  { kind: 'not-appropriate', reason: 'Nobody to ask.' },
];

/** As many records of answers as there are answers: in each, every id has another one than in the rest. */
const eachInTurn = <Answer>(answers: readonly Answer[], ids: readonly string[]) =>
  answers.map((_, shift) =>
    Object.fromEntries(ids.map((id, position) => [id, answers[(position + shift) % answers.length]])),
  );

/** An answer for every id. */
const answersFor = (ids: readonly string[]) => eachInTurn(ANSWERS, ids)[0];

/** An unplanned return of which everything is recorded. */
export const UNPLANNED = {
  status: 'section-20',
  happenedOn: '2024-03-01',
  immediateConcern: 'no',
  servicesRefused: 'not-known',
  bornOn: '2016-05-04',
  isEligibleChild: false,
  level: 'severe',
  recorded: answersFor(UNPLANNED_STEP_IDS),
};

/** A decision against a return of which everything is recorded. */
export const DECISION = {
  decidedOn: '2024-02-01',
  status: 'care-order',
  level: 'severe',
  changesCourtCarePlan: true,
  careOrderToBeAppliedFor: false,
  newCarersIdentified: true,
  recorded: answersFor(PERMANENCE_STEP_IDS),
};

/** Two warning signs, one of them with everything. */
export const SIGNS = [
  {
    id: 'sign-1',
    happenedOn: '2024-06-01',
    recordedOn: '2024-06-03',
    sign: 'help-refused',
    isNewRisk: 'yes',
    riskFactors: 'partly-addressed',
    protectiveFactors: 'none-apparent',
    capacityToChange: 'unable',
    action: { on: '2024-06-04', by: 'person-1' },
    discussedOn: ['2024-06-20'],
    careAtHomeConsideredOn: '2024-06-05',
  },
  { id: 'sign-2', happenedOn: '2024-06-02', recordedOn: '2024-06-02', sign: 'referral' },
];

/** Something that is read. */
interface Read {
  readonly name: JsonSchemaName;
  /** Whether the package’s own schema accepts it. */
  readonly accepts: (input: unknown) => boolean;
  /** Samples that it accepts. */
  readonly valid: readonly [unknown, ...unknown[]];
}

const read = (name: JsonSchemaName, schema: z.ZodType, first: unknown, ...more: readonly unknown[]): Read => ({
  name,
  accepts: (input) => schema.safeParse(input).success,
  valid: [asJson(first), ...asJson(more)],
});

/** A list has no schema of its own among the exports; what reads it has nothing to check but its shape. */
const readList = (
  name: JsonSchemaName,
  parse: (input: unknown) => { readonly _tag: 'Left' | 'Right' },
  first: unknown,
  ...more: readonly unknown[]
): Read => ({
  name,
  accepts: (input) => parse(input)._tag === 'Right',
  valid: [asJson(first), ...asJson(more)],
});

const each = <Entry>([first, ...rest]: readonly Entry[]): [Entry, ...Entry[]] => {
  if (first === undefined) throw new Error('no sample');
  return [first, ...rest];
};

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
  read('observation', factors.ObservationSchema, ...each(ASSESSMENT.observations)),
  read('circumstance-observation', factors.CircumstanceObservationSchema, ...each(ASSESSMENT.circumstances)),
  read('capacity-conclusion', factors.CapacityConclusionSchema, ...each(ASSESSMENT.capacityToChange)),
  read('profile', classification.ProfileSchema, RECORD.profile),
  read('partial-profile', classification.PartialProfileSchema, RECORD.profile, {}, { wishes: 'all-want-return' }),
  read('indicator-setting', classification.IndicatorSettingSchema, ...each(SETTINGS)),
  readList(
    'indicator-settings',
    classification.parseIndicatorSettings,
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
    'history',
    reclassification.HistorySchema,
    HISTORY,
    STANDING_HISTORY,
    threeYears.history,
    comingHome.case.history,
  ),
  read('case-event', reclassification.CaseEventSchema, ...each<unknown>(HISTORY.events)),
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
  readList(
    'goal-reviews',
    goals.parseGoalReviews,
    REVIEWS,
    [],
    diet.completedByUs.reviews,
    comingHome.case.goalReviews,
  ),
  read('standardised-measure', goals.StandardisedMeasureSchema, MEASURE),
  read(
    'reunification-plan',
    returnHome.ReunificationPlanSchema,
    {
      ...COMPLETE_PLAN,
      school: { kind: 'attends-none', reason: 'Too young.' },
      risksOutsideHome: { kind: 'some', agencies: ['agency-1'] },
    },
    {
      ...COMPLETE_PLAN,
      school: { ...COMPLETE_PLAN.school, helpToSettle: 'A friend to walk with.' },
      support: COMPLETE_PLAN.support?.map((support) => ({ ...support, isLongTerm: true })),
      preparatoryWork: COMPLETE_PLAN.preparatoryWork?.map((work) => ({ ...work, howOften: 'once' })),
    },
    COMPLETE_PLAN,
    comingHome.case.plan,
    EMPTY_PLAN,
  ),
  read('recorded-answer', returnHome.RecordedAnswerSchema, ...each(ANSWERS)),
  read(
    'approval-given',
    returnHome.ApprovalGivenSchema,
    { ...APPROVED, satisfiedOf: {} },
    ...eachInTurn(APPROVERS_ANSWERS, APPROVAL_POINT_IDS).map((satisfiedOf) => ({ ...APPROVED, satisfiedOf })),
    ...comingHome.case.approvals,
  ),
  read(
    'legal-position',
    returnHome.LegalPositionSchema,
    { ...SECTION_20, route: 'accommodation-ends', isEligibleChild: false },
    {},
    ...LEGAL_STATUS_IDS.map((status) => ({ status })),
  ),
  read(
    'readiness-case',
    returnHome.ReadinessCaseSchema,
    // Every field, and as little as can be in those that have a schema of their own.
    {
      ...readyCase,
      agreement: EARLY_AGREEMENT,
      earlierGoals: [GOAL_WITHOUT_VIEW],
      goalReviews: REVIEWS,
      plan: EMPTY_PLAN,
      recorded: answersFor(RECORDED_CONDITION_IDS),
    },
    readyCase,
    comingHome.case,
    { child: 'child-1', wayHome: { parents: ['parent-1'] } },
  ),
  read('unplanned-return', returnHome.UnplannedReturnSchema, UNPLANNED, { happenedOn: '2024-03-01' }),
  read('decision-against-return', returnHome.DecisionAgainstReturnSchema, DECISION, {}),
  read('warning-sign', returnHome.WarningSignSchema, ...each(SIGNS)),
  readList('warning-signs', returnHome.parseWarningSigns, SIGNS, []),
  read(
    'bank-holidays',
    returnHome.BankHolidaysSchema,
    {
      ...BANK_HOLIDAYS,
      scotland: { division: 'scotland', events: [] },
      'england-and-wales': { ...BANK_HOLIDAYS['england-and-wales'], published: true },
    },
    BANK_HOLIDAYS,
    comingHome.bankHolidays,
  ),
];
