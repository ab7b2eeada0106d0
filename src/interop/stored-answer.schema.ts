/** Reading back an answer that was stored as JSON. */

import * as z from 'zod';
import type { CaseChanges, Caseload, CaseOverview, GenogramFindingCode } from '../case/index.js';
import type { Closing, Journey, ReportCheck, SupervisionAgenda } from '../case/journey/index.js';
import type { ExplainedTable } from '../classification/explanation.js';
import type {
  AgreementFinding,
  Explanation,
  Indication,
  SetProfile,
  SettingFindingCode,
  SuggestedProfile,
} from '../classification/index.js';
import type { AssessmentFindingCode, ChronologyCheck, Evaluation } from '../factors/index.js';
import type {
  AgreementCheck,
  GoalCheck,
  GoalProgress,
  GoalReviewFinding,
  MeasureChange,
  SuggestedCapacity,
  SuggestedObservation,
} from '../goals/index.js';
import type {
  CarePeriods,
  Completeness,
  Costs,
  ReturnsHome,
  ShownStability,
  Stability,
  SuppressedTable,
} from '../outcomes/index.js';
import type { AuthorityGuideItemId, CaseGuideCheck, GuideCheck } from '../practice-guide-2026/index.js';
import type {
  CaseState,
  EarliestStep,
  Hindsight,
  HistoryFinding,
  IndicatedReview,
  PracticeFinding,
  TimelineEntry,
} from '../reclassification/index.js';
import type {
  ApprovalsNeeded,
  FirstYear,
  LegalStatusAnswer,
  PermanenceCheck,
  PlanCheck,
  Readiness,
  SupportCounts,
  SupportStanding,
  UnplannedReturnCheck,
  WarningSignFinding,
  WorkingDays,
} from '../return-home/index.js';
import type { Check } from '../shared/findings/check.js';
import type { Finding, MoreFindingsCode } from '../shared/findings/finding.js';
import { InputError, type InputErrorCode } from '../shared/findings/input-error.js';
import type { Result } from '../shared/findings/result.js';
import { frozen } from '../shared/frozen.js';
import { parseShape, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
import { mustBe, readOnce } from '../shared/shapes/shape.js';
import type { JsonSchema } from './json-schema.js';

/**
 * The answers that can be read back, by the name of their JSON Schema. Left out is what another parser reads: what a parser answered is parsed
 * again, an agreed classification is agreed again, by `parseStoredClassification`, and an event (`agreedEvent`, `eventOfSign`) stands in its
 * history.
 */
export interface StoredAnswers {
  /** What evaluateAssessment answered. */
  readonly evaluation: Evaluation;
  /** What classify answered. */
  readonly indication: Indication;
  /** What suggestIndicators answered. */
  readonly 'suggested-profile': SuggestedProfile;
  /** What setIndicators answered. */
  readonly 'set-profile': Result<SetProfile, Finding<SettingFindingCode | InputErrorCode>>;
  /** What explainIndication or explainAgreed answered. */
  readonly explanation: Explanation;
  /** What explainTable answered. */
  readonly 'explained-table': ExplainedTable;
  /** What stateOf answered. */
  readonly 'case-state': CaseState;
  /** What timelineOf answered. */
  readonly timeline: readonly TimelineEntry[];
  /** What earliestDates answered. */
  readonly 'earliest-dates': readonly EarliestStep[];
  /** What hindsight answered. */
  readonly hindsight: Hindsight;
  /** What indicateReview answered. */
  readonly 'indicated-review': IndicatedReview;
  /** What checkGoal answered. */
  readonly 'goal-check': GoalCheck;
  /** What checkAgreement answered. */
  readonly 'agreement-check': AgreementCheck;
  /** What progressOf answered. */
  readonly 'goal-progress': GoalProgress;
  /** What progressOfEach answered. */
  readonly 'goal-progress-of-each': readonly GoalProgress[];
  /** What suggestObservations answered. */
  readonly 'suggested-observations': readonly SuggestedObservation[];
  /** What suggestCapacity answered. */
  readonly 'suggested-capacity': readonly SuggestedCapacity[];
  /** What readinessOf answered. */
  readonly readiness: Readiness;
  /** What checkPlan answered. */
  readonly 'plan-check': PlanCheck;
  /** What firstYearAtHome answered. */
  readonly 'first-year': FirstYear;
  /** What approvalsNeeded answered. */
  readonly 'approvals-needed': ApprovalsNeeded;
  /** What checkUnplannedReturn answered. */
  readonly 'unplanned-return-check': UnplannedReturnCheck;
  /** What checkPermanence answered. */
  readonly 'permanence-check': PermanenceCheck;
  /** What checkWarningSigns answered. */
  readonly 'warning-signs-check': Check<WarningSignFinding>;
  /** What checkReviews answered. */
  readonly 'goal-reviews-check': Check<GoalReviewFinding>;
  /** What checkPractice answered. */
  readonly 'practice-check': Check<PracticeFinding>;
  /** What checkHistory answered. */
  readonly 'history-check': Check<HistoryFinding>;
  /** What checkRecord answered. */
  readonly 'record-check': Check<AgreementFinding>;
  /** What checkChronology answered. */
  readonly 'chronology-check': ChronologyCheck;
  /** What checkGenogram answered. */
  readonly 'genogram-check': Check<Finding<GenogramFindingCode | MoreFindingsCode>>;
  /** What checkAssessment answered. */
  readonly 'assessment-check': Check<Finding<AssessmentFindingCode | InputErrorCode | MoreFindingsCode>>;
  /** What compareMeasure answered. */
  readonly 'measure-change': MeasureChange;
  /** What supportOf answered. */
  readonly 'support-standing': SupportStanding;
  /** What supportCounts answered. */
  readonly 'support-counts': SupportCounts;
  /** What countWorkingDays answered. */
  readonly 'working-days': WorkingDays;
  /** What legalStatusOfCode answered. */
  readonly 'legal-status-answer': LegalStatusAnswer;
  /** What caseOn answered. */
  readonly 'case-overview': CaseOverview;
  /** What caseloadOn answered. */
  readonly caseload: Caseload;
  /** What changesBetween answered. */
  readonly 'case-changes': CaseChanges;
  /** What checkReport answered. */
  readonly 'report-check': ReportCheck;
  /** What journeyOf answered. */
  readonly journey: Journey;
  /** What closingOf answered. */
  readonly closing: Closing;
  /** What supervisionAgenda answered. */
  readonly 'supervision-agenda': SupervisionAgenda;
  /** What carePeriods answered. */
  readonly 'care-periods': CarePeriods;
  /** What completenessOf answered. */
  readonly completeness: Completeness;
  /** What returnsHome answered. */
  readonly 'returns-home': ReturnsHome;
  /** What stabilityOf answered. */
  readonly stability: Stability;
  /** What suppressed answered. */
  readonly 'suppressed-table': SuppressedTable;
  /** What suppressedStability answered. */
  readonly 'suppressed-stability': ShownStability;
  /** What costsOf answered. */
  readonly costs: Costs;
  /** What checkCaseAgainstGuide answered. */
  readonly 'case-guide-check': CaseGuideCheck;
  /** What checkAuthorityAgainstGuide answered. */
  readonly 'authority-guide-check': GuideCheck<AuthorityGuideItemId>;
}

/** The kinds of answer that can be read back, by the name of their JSON Schema. */
export const STORED_ANSWER_NAMES = /* @__PURE__ */ frozen([
  'evaluation',
  'indication',
  'suggested-profile',
  'set-profile',
  'explanation',
  'explained-table',
  'case-state',
  'timeline',
  'earliest-dates',
  'hindsight',
  'indicated-review',
  'goal-check',
  'agreement-check',
  'goal-progress',
  'goal-progress-of-each',
  'suggested-observations',
  'suggested-capacity',
  'readiness',
  'plan-check',
  'first-year',
  'approvals-needed',
  'unplanned-return-check',
  'permanence-check',
  'warning-signs-check',
  'goal-reviews-check',
  'practice-check',
  'history-check',
  'record-check',
  'chronology-check',
  'genogram-check',
  'assessment-check',
  'measure-change',
  'support-standing',
  'support-counts',
  'working-days',
  'legal-status-answer',
  'case-overview',
  'caseload',
  'case-changes',
  'report-check',
  'journey',
  'closing',
  'supervision-agenda',
  'care-periods',
  'completeness',
  'returns-home',
  'stability',
  'suppressed-table',
  'suppressed-stability',
  'costs',
  'case-guide-check',
  'authority-guide-check',
] as const satisfies readonly (keyof StoredAnswers)[]);

/**
 * Makes a parser for one kind of answer that was stored as JSON. Its `madeBy` tells which version and edition of the rules spoke;
 * nothing is worked out again. Give it the JSON Schemas of the version that made the answer, which have to be kept
 * with the answers: the package holds those of its own version, in `reunification-framework/json-schema/answers.schema.json`. The type is
 * today's.
 *
 * @param name - the kind of answer, by the name of its JSON Schema
 * @param schema - the file of all answers, or the one JSON Schema complete in itself
 * @returns a parser that takes anything and gives the answer, or every finding
 * @throws InputError if the schema is not the one of that name, or describes nothing
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { classify } from 'reunification-framework/classification';
 * import { storedAnswerParser } from 'reunification-framework/interop/schema';
 * import answers from 'reunification-framework/json-schema/answers.schema.json' with { type: 'json' };
 *
 * const stored: unknown = JSON.parse(JSON.stringify(classify({ wishes: 'ambivalent-or-opposed' })));
 * const read = storedAnswerParser('indication', answers)(stored);
 * isRight(read) && read.right.kind; // => 'incomplete'
 * ```
 */
export function storedAnswerParser<Name extends keyof StoredAnswers>(
  name: Name,
  schema: Pick<JsonSchema, '$id'>,
): (stored: unknown) => Result<StoredAnswers[Name], Finding<ShapeFindingCode>> {
  mustBe('name', name, { oneOf: STORED_ANSWER_NAMES });
  const identified = { $id: { oneOf: [`urn:reunification-framework:${name}`, ALL_ANSWERS] } };
  readOnce('schema', schema, { fields: identified });
  const read = reading<StoredAnswers[Name]>(name, schema);
  return (stored) => parseShape(read, stored);
}

/** The `$id` of the file that holds the JSON Schema of every answer. */
const ALL_ANSWERS = 'urn:reunification-framework:answers';

/** What a file of JSON Schemas and one alone have in common. */
type Described = Pick<JsonSchema, '$id'>;

const reading = <Answer>(name: string, schema: Described): z.ZodType<Answer> => {
  const read = zodOf(name, schema);
  // A schema that allows anything would hand on whatever was stored.
  if (read === undefined || read instanceof z.ZodAny || read instanceof z.ZodUnknown)
    throw new InputError('schema', { code: 'input.wrong-type', path: [] });
  // What a file describes has no type of ours; a test holds each JSON Schema against the type of its answer.
  return read as z.ZodType<Answer>;
};

const zodOf = (name: string, schema: Described): z.ZodType | undefined => {
  try {
    return z.fromJSONSchema({ ...(schema.$id === ALL_ANSWERS ? alone(name, schema) : schema) });
  } catch {
    return undefined;
  }
};

/** One JSON Schema of the file, complete in itself: what it refers to in the file is then its own. */
const alone = (name: string, file: Described): object => {
  const { [name]: schema, ...definitions } = z.record(z.string(), z.unknown()).parse(Reflect.get(file, '$defs'));
  const local: object = JSON.parse(JSON.stringify(schema).replaceAll(`"${ALL_ANSWERS}#`, '"#'));
  return { ...local, $defs: definitions };
};
