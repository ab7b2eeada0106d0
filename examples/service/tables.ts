/** What can be looked up without asking about a case: the rules as the library holds them. */
import { CASE_FINDINGS, CASELOAD_FINDINGS } from 'reunification-framework/case';
import { AGREEMENT_FINDINGS, DECISION_ROW, RISK_CLASSIFICATION_TABLE } from 'reunification-framework/classification';
import { ASSESSMENT_FINDINGS, EVALUATION_FINDINGS, FACTORS } from 'reunification-framework/factors';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import { AGREEMENT_CHECK_FINDINGS, GOAL_FINDINGS, GOAL_REVIEW_FINDINGS } from 'reunification-framework/goals';
import { HISTORY_FINDINGS, PRACTICE_FINDINGS, REVIEW_RULES } from 'reunification-framework/reclassification';
import { PLAN_FINDINGS, WARNING_SIGN_FINDINGS } from 'reunification-framework/return-home';
import { INPUT_FINDINGS } from 'reunification-framework/shared';
import { own, type Schema } from './component.js';

/** Something to look up: it is asked for by GET. */
export interface Table {
  /** Its name in clients. */
  readonly id: string;
  readonly path: `/${string}`;
  readonly summary: string;
  /** The JSON Schema of the answer. */
  readonly answers: Schema;
  readonly content: unknown;
}

export const TABLES: readonly Table[] = [
  {
    id: 'getFactors',
    path: '/framework/factors',
    summary: 'The register of factors, with what Annex 1 asks of the evidence for each',
    answers: own('FactorRegister'),
    content: FACTORS,
  },
  {
    id: 'getRiskClassificationTable',
    path: '/framework/risk-classification-table',
    summary: 'The Risk Classification Table, rows 1 to 6',
    answers: own('RiskClassificationTable'),
    content: { indicators: RISK_CLASSIFICATION_TABLE, decision: DECISION_ROW },
  },
  {
    id: 'getRowSeven',
    path: '/framework/row-7',
    summary: 'Row 7 of the table: reviews, level by level',
    answers: own('RowSeven'),
    content: REVIEW_RULES,
  },
  {
    id: 'getFindingRegisters',
    path: '/framework/findings',
    summary: 'What every code of a finding means',
    answers: own('FindingRegisters'),
    content: {
      shape: SHAPE_FINDINGS,
      question: INPUT_FINDINGS,
      case: CASE_FINDINGS,
      caseload: CASELOAD_FINDINGS,
      assessment: ASSESSMENT_FINDINGS,
      evaluation: EVALUATION_FINDINGS,
      agreedClassification: AGREEMENT_FINDINGS,
      history: HISTORY_FINDINGS,
      practice: PRACTICE_FINDINGS,
      goal: GOAL_FINDINGS,
      goalReview: GOAL_REVIEW_FINDINGS,
      parentalAgreement: AGREEMENT_CHECK_FINDINGS,
      reunificationPlan: PLAN_FINDINGS,
      warningSign: WARNING_SIGN_FINDINGS,
    },
  },
  {
    id: 'getHealth',
    path: '/health',
    summary: 'Whether the service answers',
    answers: own('Health'),
    content: { status: 'ok' },
  },
];
