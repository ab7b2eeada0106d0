// What the compiler must know: each line after `@ts-expect-error` must not compile, all others must.
import type { Either } from 'fp-ts/lib/Either.js';
import {
  type AgreedClassification,
  type Assessment,
  agree,
  type CaseEvent,
  type CaseState,
  type CivilDate,
  type ClassificationAgreed,
  type ClassificationRecord,
  classify,
  type Evaluation,
  evaluateAssessment,
  type Finding,
  type History,
  type Indication,
  isLeft,
  type RiskLevel,
  type Subject,
  type Suggestion,
  stateOf,
} from 'reunification-framework';
import { parseAgreedClassification, parseProfile } from 'reunification-framework/classification/schema';
import { AssessmentSchema, parseAssessment, type ShapeFindingCode } from 'reunification-framework/factors/schema';
import {
  type GoalCheck,
  type GoalProgress,
  type GoalReview,
  progressOf,
  type SuggestedCapacity,
  suggestCapacity,
} from 'reunification-framework/goals';
import { parseGoal, parseGoalReviews } from 'reunification-framework/goals/schema';
import { HistorySchema, parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import { type ReturnRouteId, type ReunificationPlan, readinessOf } from 'reunification-framework/return-home';
import type * as z from 'zod';

declare const day: CivilDate;
declare const assessment: Assessment;
declare const record: ClassificationRecord;

// An Either of this package is the Either of fp-ts, and nothing is there before one looks.
const read: Either<readonly Finding[], Assessment> = parseAssessment({});
// @ts-expect-error it may be a left
read.right;
// @ts-expect-error parsing gives no bare assessment
export const bare: Assessment = parseAssessment({});

const whole = parseAssessment({});
if (isLeft(whole)) {
  const [first] = whole.left;
  // There is always at least one finding.
  take(first.code.length);
  const { code } = first;
  switch (code) {
    case 'shape.missing':
    case 'case.unknown-child':
      break;
    // @ts-expect-error no such code
    case 'shape.nonsense':
      break;
  }
  // @ts-expect-error findings are read only
  whole.left.push(first);
  // @ts-expect-error findings are read only
  first.code = 'shape.empty';
  // @ts-expect-error paths are read only
  first.path.push('id');
} else {
  // @ts-expect-error an assessment is read only
  whole.right.edition = 'framework-2015';
  // @ts-expect-error its lists are read only
  whole.right.observations.push(whole.right.observations[0]);
  // @ts-expect-error its records are read only
  whole.right.children[0].id = 'child-2';
}

const evaluation: Evaluation = evaluateAssessment(assessment, { asOf: day });
// @ts-expect-error an evaluation is read only
evaluation.children[0]?.riskFactors.pop();
// @ts-expect-error a text is no day until it has been read
evaluateAssessment(assessment, { asOf: '2025-06-30' });

// Unions narrow, and every case is known.
export const levelOf = (indication: Indication): RiskLevel | undefined => {
  switch (indication.kind) {
    case 'matched':
      return indication.level;
    case 'mixed':
      // @ts-expect-error a mixed profile has no level
      return indication.level;
    case 'incomplete':
      return indication.stillPossible[0];
  }
};
export const peopleIn = (subject: Subject): readonly string[] => {
  switch (subject.kind) {
    case 'child':
    case 'professionals':
      return [];
    case 'parent':
      return [subject.parent];
    default:
      return subject.parents;
  }
};
export const answerOf = (suggestion: Suggestion<'wishes'>): string =>
  suggestion.kind === 'suggested' ? suggestion.value : suggestion.options.join();

// The ways home are closed, and everything is read only.
// @ts-expect-error no such way home
export const fourth: ReturnRouteId = 'adopted';
declare const plan: ReunificationPlan;
// @ts-expect-error a plan is read only
plan.schedule?.pop();
// @ts-expect-error what is missing is read only
readinessOf({ child: 'child-1', wayHome: { parents: ['parent-1'] } }, { asOf: day }).missing.pop();

// Nothing becomes an agreed classification but by `agree`.
// @ts-expect-error an indication is none
export const fromIndication: AgreedClassification = classify({});
// @ts-expect-error a record is none
export const fromRecord: AgreedClassification = record;
const agreed = agree(record, { asOf: day });
// @ts-expect-error agreeing can fail
export const certain: AgreedClassification = agreed;
const parsed = parseAgreedClassification({}, { asOf: day });
if (!isLeft(parsed)) {
  // @ts-expect-error what was agreed is read only
  parsed.right.level = 'low';
  // @ts-expect-error views are read only
  parsed.right.views.push(parsed.right.views[0]);
}

// @ts-expect-error an indicator has its own values
classify({ wishes: 'able' });
const profile = parseProfile({});
if (!isLeft(profile)) classify(profile.right);

// What has happened since.
const history = parseHistory({});
if (!isLeft(history)) {
  const state: CaseState = stateOf(history.right, { asOf: day });
  // @ts-expect-error a state is read only
  state.clocks.pop();
  // @ts-expect-error there may be no level
  state.held.level;
  // @ts-expect-error what is indicated is not what was agreed
  const byTheTable: ClassificationAgreed = state.indication;
  take(byTheTable.agreedBy.length);
  // @ts-expect-error a history is read only
  history.right.events.length = 0;
  // @ts-expect-error a text is no day until it has been read
  stateOf(history.right, { asOf: '2025-06-30' });
  // @ts-expect-error a practice has to be read first
  stateOf(history.right, { asOf: day, practice: parsePractice({}) });
}
export const whenOf = (event: CaseEvent): CivilDate | undefined => {
  switch (event.kind) {
    case 'support-planned':
    case 'child-timescale-set':
      return event.until;
    case 'observed':
      // @ts-expect-error an observation has no end
      return event.until;
    default:
      return undefined;
  }
};

// The schemas say what they give.
export const readHistory: History = HistorySchema.parse({});
export const given: Assessment = AssessmentSchema.parse({});
export const inferred: z.infer<typeof AssessmentSchema> = assessment;
export const code: ShapeFindingCode = 'shape.missing';

// Goals, and how they turned out.
declare const goalCheck: GoalCheck;
const goal = parseGoal({});
const reviews = parseGoalReviews([]);
if (!isLeft(goal) && !isLeft(reviews)) {
  const progress: GoalProgress = progressOf(goal.right, reviews.right, { asOf: day });
  const capacities: readonly SuggestedCapacity[] = suggestCapacity([progress]);
  for (const capacity of capacities) {
    take(capacity.reasons.length);
    // @ts-expect-error nothing may be suggested
    capacity.evidence;
  }
  // @ts-expect-error there may be no review with a score
  progress.latest.score;
  // @ts-expect-error reviews are read only
  reviews.right.pop();
  // @ts-expect-error a goal is read only
  goal.right.id = 'goal-2';
}
// @ts-expect-error a goal that has been checked is no review of it
export const reviewed: GoalReview = goalCheck;

function take(_: number): void {}
