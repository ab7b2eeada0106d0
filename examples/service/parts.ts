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
import { component, type Schema } from './component.js';
import { type Judged, optional, type Reader, record, textsByName } from './reading.js';

const part = <Value>(schema: Schema, read: (input: unknown) => Result<Value>): Reader<Value> => ({ schema, read });

export const day = part(component('civil-date'), parseCivilDate);
export const assessment = part(component('assessment'), parseAssessment);
export const profile = part(component('partial-profile'), parseProfile);
export const classificationRecord = part(component('classification-record'), parseClassificationRecord);
export const letterDetails = part(component('letter-details'), parseLetterDetails);
export const history = part(component('history'), parseHistory);
export const practice = part(component('practice'), parsePractice);
export const goal = part(component('goal'), parseGoal);
export const goalReviews = part(component('goal-reviews'), parseGoalReviews);
export const standardisedMeasure = part(component('standardised-measure'), parseStandardisedMeasure);
export const parentalAgreement = part(component('parental-agreement'), parseParentalAgreement);
export const reunificationPlan = part(component('reunification-plan'), parseReunificationPlan);
export const readinessCase = part(component('readiness-case'), parseReadinessCase);
export const unplannedReturn = part(component('unplanned-return'), parseUnplannedReturn);
export const decisionAgainstReturn = part(component('decision-against-return'), parseDecisionAgainstReturn);
export const visitsMade = part(component('visits-made'), parseVisitsMade);
export const warningSigns = part(component('warning-signs'), parseWarningSigns);
export const bankHolidays = part(component('bank-holidays'), parseBankHolidays);
export const caseRecord = part(component('case-record'), parseCase);

/** One case of a caseload. What is wrong with its record is said in its row, and refuses nothing. */
export const caseloadEntry = record({
  record: part<Result<CaseRecord>>(component('case-record'), (input) => right(parseCase(input))),
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

export const id = partOfCase('child', component('readiness-case', '/$defs/Id'));
export const legalPosition = partOfCase('legal', component('legal-position'));
export const examPeriods = partOfCase('examPeriods', component('readiness-case', '/properties/examPeriods'));

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
