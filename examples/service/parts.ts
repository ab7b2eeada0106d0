/** The parts that bodies are made of, each read by the library’s own parse function. */
import {
  type AgreedClassification,
  type AgreementQuestion,
  type Assessment,
  type ChildEvaluation,
  type CivilDate,
  evaluateAssessment,
  isLeft,
  left,
  type ReadinessCase,
  type Result,
  right,
} from 'reunification-framework';
import type { CaseRecord } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import {
  parseAgreedClassification,
  parseClassificationRecord,
  parseLetterDetails,
  parseProfile,
} from 'reunification-framework/classification/schema';
import { ASSESSMENT_FINDINGS } from 'reunification-framework/factors';
import { parseAssessment } from 'reunification-framework/factors/schema';
import {
  parseGoal,
  parseGoalReviews,
  parseParentalAgreement,
  parseStandardisedMeasure,
} from 'reunification-framework/goals/schema';
import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import {
  parseBankHolidays,
  parseDecisionAgainstReturn,
  parseReadinessCase,
  parseReunificationPlan,
  parseUnplannedReturn,
  parseVisitsMade,
  parseWarningSigns,
} from 'reunification-framework/return-home/schema';
import { parseCivilDate } from 'reunification-framework/shared';
import { published, type Schema, sharedIn } from './component.js';
import { type Judged, optional, type Reader, record, textsByName } from './reading.js';

const part = <Value>(schema: Schema, read: (input: unknown) => Result<Value>): Reader<Value> => ({ schema, read });

export const day = part(sharedIn('inputs', 'CivilDate'), parseCivilDate);
export const assessment = part(published('assessment'), parseAssessment);
export const profile = part(published('partial-profile'), parseProfile);
export const classificationRecord = part(published('classification-record'), parseClassificationRecord);
export const letterDetails = part(published('letter-details'), parseLetterDetails);
export const history = part(published('history'), parseHistory);
export const practice = part(published('practice'), parsePractice);
export const goal = part(published('goal'), parseGoal);
export const goalReviews = part(published('goal-reviews'), parseGoalReviews);
export const standardisedMeasure = part(published('standardised-measure'), parseStandardisedMeasure);
export const parentalAgreement = part(published('parental-agreement'), parseParentalAgreement);
export const reunificationPlan = part(published('reunification-plan'), parseReunificationPlan);
export const readinessCase = part(published('readiness-case'), parseReadinessCase);
export const unplannedReturn = part(published('unplanned-return'), parseUnplannedReturn);
export const decisionAgainstReturn = part(published('decision-against-return'), parseDecisionAgainstReturn);
export const visitsMade = part(published('visits-made'), parseVisitsMade);
export const warningSigns = part(published('warning-signs'), parseWarningSigns);
export const bankHolidays = part(published('bank-holidays'), parseBankHolidays);
export const caseRecord = part(published('case-record'), parseCase);

/** One case of a caseload. What is wrong with its record is said in its row, and refuses nothing. */
export const caseloadEntry = record({
  record: part<Result<CaseRecord>>(published('case-record'), (input) => right(parseCase(input))),
  labels: optional(textsByName),
});

/** The library reads these only within a case, so each is read as a case in which there is nothing else. */
const partOfCase = <Name extends 'child' | 'legal' | 'examPeriods'>(
  name: Name,
  schema: Schema,
): Reader<ReadinessCase[Name]> =>
  part(schema, (input) => {
    const read = parseReadinessCase({ child: 'child', wayHome: { parents: ['parent'] }, [name]: input });
    if (!isLeft(read)) return right(read.right[name]);
    const [first, ...others] = read.left.map((finding) => ({ ...finding, path: finding.path.slice(1) }));
    return first === undefined ? read : left([first, ...others]);
  });

export const id = partOfCase('child', sharedIn('inputs', 'Id'));
export const legalPosition = partOfCase('legal', published('legal-position'));
export const examPeriods = partOfCase('examPeriods', published('readiness-case', '/properties/examPeriods'));

/** A classification record, judged on the day asked about and against the assessment, if there is one. */
export const agreedRecord: Judged<AgreementQuestion, AgreedClassification> = {
  alone: classificationRecord,
  read: parseAgreedClassification,
};

/**
 * What an assessment says of one child.
 *
 * @param from - the assessment, the child in it and the day; without an assessment there is nothing to say
 * @param path - where in the body the child is named
 * @returns the evaluation, or that the assessment knows no such child
 */
export function evaluationOf(
  from: { readonly asOf: CivilDate; readonly assessment?: Assessment | undefined; readonly child: string },
  ...path: readonly string[]
): Result<ChildEvaluation | undefined> {
  if (from.assessment === undefined) return right(undefined);
  const { children } = evaluateAssessment(from.assessment, from);
  const evaluation = children.find(({ child }) => child === from.child);
  return evaluation === undefined
    ? left([{ code: 'case.unknown-child', ...ASSESSMENT_FINDINGS['case.unknown-child'], path }])
    : right(evaluation);
}
