/** What is known towards a return home, read from outside. */

import * as z from 'zod';
import type { AgreementContradictionCode } from '../../goals/agreement/agreement-findings.js';
import { contradictionsInAgreement } from '../../goals/agreement/check-agreement.js';
import type { GoalReview, ParentalAgreement } from '../../goals/index.js';
import { contradictionsInReviews } from '../../goals/review/check-reviews.js';
import type { GoalReviewContradictionCode } from '../../goals/review/review-findings.js';
import { GoalReviewSchema, GoalSchema, ParentalAgreementSchema } from '../../goals/schema.js';
import type { AgreedInHistoryCode, HistoryFindingCode } from '../../reclassification/findings.js';
import { findingsInHistory } from '../../reclassification/history/checks/check-history.js';
import { readHistoryParts } from '../../reclassification/history/checks/partly-read.schema.js';
import type { PartlyReadHistory } from '../../reclassification/history/checks/partly-read-history.js';
import { HistorySchema } from '../../reclassification/schema.js';
import type { Finding } from '../../shared/findings/finding.js';
import { checkReadEntries } from '../../shared/findings/partly-read.js';
import type { Result } from '../../shared/findings/result.js';
import { idSchema, ifReadable, listIfReadable, listSchema } from '../../shared/schemas/common.schema.js';
import { LIMITS, parseWith, type ShapeFindingCode } from '../../shared/schemas/parsing.schema.js';
import { readableOf } from '../../shared/schemas/readable.schema.js';
import type { RecordSchema, Unparsed } from '../../shared/schemas/record.schema.js';
import { answer } from '../checklist/recorded-answer.schema.js';
import { listOf, people, schoolPeriod, wayHome } from '../fields.schema.js';
import type { LegalPosition } from '../law/approval.js';
import { type BirthFindingCode, findingsOfBirth, findingsOfTwoBirths } from '../law/birth-findings.js';
import { ApprovalGivenSchema, type LegalPositionInput, LegalPositionSchema } from '../law/legal-position.schema.js';
import { contradictionsInPlan } from '../plan/check-plan.js';
import { reversedIn, type SchoolPeriodCode } from '../plan/checks/check-return.js';
import { ReunificationPlanSchema } from '../plan/plan.schema.js';
import type { PlanContradictionCode } from '../plan/plan-findings.js';
import type { ExamPeriod, ReunificationPlan } from '../plan/reunification-plan.js';
import type { ReadinessCase } from './readiness.js';

/** A {@link ReadinessCase} before it is parsed, without what the assessment found. */
export interface ReadinessCaseInput extends Omit<Unparsed<ReadinessCase>, 'evaluation' | 'legal'> {
  /** What is known of the child’s status in law. */
  readonly legal?: LegalPositionInput | undefined;
}

/** Everything that is known towards a return home, but for what the assessment found: see {@link ReadinessCase}. */
export const ReadinessCaseSchema: RecordSchema<Omit<ReadinessCase, 'evaluation'>, ReadinessCaseInput> = z.strictObject({
  child: idSchema,
  wayHome,
  history: HistorySchema.optional(),
  agreement: ParentalAgreementSchema.optional(),
  earlierGoals: listOf(GoalSchema),
  earlierGoalsLeftOut: z.boolean().optional(),
  goalsForTimeAtHome: people,
  goalReviews: listSchema(GoalReviewSchema, LIMITS.records).optional(),
  plan: ReunificationPlanSchema.optional(),
  examPeriods: listOf(schoolPeriod),
  schoolTerms: listOf(schoolPeriod),
  schoolHolidays: listOf(schoolPeriod),
  legal: LegalPositionSchema.optional(),
  approvals: listOf(ApprovalGivenSchema),
  recorded: z
    .strictObject({
      'return-decided': answer,
      'sustained-change': answer,
      'relapse-can-be-managed': answer,
      'infants-parents-ready': answer,
      'treatment-before-return': answer,
      'mental-health-services-know': answer,
      'childs-difficulties-supported': answer,
      'alternative-permanence-planned': answer,
      'wishes-and-feelings': answer,
      'child-consulted-on-timing': answer,
      'decision-explained-to-parents': answer,
      'decision-explained-to-child': answer,
      'assessment-stays-live-explained': answer,
      'child-prepared': answer,
      'parents-prepared': answer,
      'home-prepared': answer,
      'family-changes-discussed': answer,
      'new-partner-assessed': answer,
      'iro-consulted': answer,
      'support-needs-assessed': answer,
      'support-in-care-plan': answer,
      'accommodation-assessed': answer,
      'welfare-considered': answer,
      'relatives-consulted': answer,
      'review-held': answer,
      'plan-after-ceasing': answer,
      'eligible-child-requirements': answer,
      'short-stay-in-best-interests': answer,
      'court-discharged-order': answer,
      'parents-suitability-assessed': answer,
      'placement-welfare-considered': answer,
      'contact-orders-compatible': answer,
      'case-reviewed': answer,
      'placement-plan': answer,
    })
    .optional(),
});

/** What can be read of a case, and has to fit together. */
interface CaseParts {
  readonly history?: PartlyReadHistory | undefined;
  readonly agreement?: ParentalAgreement | undefined;
  readonly goalReviews?: readonly (GoalReview | undefined)[] | undefined;
  readonly plan?: ReunificationPlan | undefined;
  readonly examPeriods?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly schoolTerms?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly schoolHolidays?: readonly (ExamPeriod | undefined)[] | undefined;
  readonly legal?: LegalPosition | undefined;
}

/** Codes of what cannot be true at once in a case. */
export type ReadinessContradictionCode =
  | HistoryFindingCode
  | AgreedInHistoryCode
  | AgreementContradictionCode
  | GoalReviewContradictionCode
  | PlanContradictionCode
  | SchoolPeriodCode
  | BirthFindingCode;

/** What was found in one part of a case, with paths into the case. */
const inPart = <Code extends string>(
  part: keyof CaseParts,
  found: readonly Finding<Code>[],
): readonly Finding<Code>[] => found.map((finding) => ({ ...finding, path: [part, ...finding.path] }));

/** What cannot be true at once in a case. */
const contradictionsInCase = (given: CaseParts): readonly Finding<ReadinessContradictionCode>[] => {
  const { history, agreement, goalReviews, plan, legal } = given;
  const inHistory = history?.child?.bornOn;
  return [
    ...inPart('history', history === undefined ? [] : findingsInHistory(history)),
    ...inPart('agreement', contradictionsInAgreement(agreement)),
    ...inPart('goalReviews', checkReadEntries(goalReviews, contradictionsInReviews)),
    ...inPart('plan', contradictionsInPlan(plan)),
    ...inPart('examPeriods', reversedIn(given.examPeriods, 'plan.exam-period-reversed')),
    ...inPart('schoolTerms', reversedIn(given.schoolTerms, 'plan.school-period-reversed')),
    ...inPart('schoolHolidays', reversedIn(given.schoolHolidays, 'plan.school-period-reversed')),
    ...inPart('legal', [
      ...findingsOfBirth(legal ?? {}),
      ...findingsOfTwoBirths(legal?.bornOn, inHistory === 'unreadable' ? undefined : inHistory),
    ]),
  ];
};

const periodsIfReadable = listIfReadable(schoolPeriod, LIMITS.people);

const caseParts = ifReadable(
  z.object({
    history: ifReadable(z.object({}).loose()),
    agreement: z.unknown().optional(),
    goalReviews: listIfReadable(GoalReviewSchema, LIMITS.records),
    plan: z.unknown().optional(),
    examPeriods: periodsIfReadable,
    schoolTerms: periodsIfReadable,
    schoolHolidays: periodsIfReadable,
    legal: z.unknown().optional(),
  }),
);

/** Reads, of a case that cannot be read whole, what can be read of its parts. */
const readCaseParts = (input: unknown): CaseParts => {
  const parts = caseParts.parse(input);
  if (parts === undefined) return {};
  const { history, agreement, plan, legal, ...lists } = parts;
  return {
    ...lists,
    ...(history === undefined ? {} : { history: readHistoryParts(history) }),
    agreement: readableOf(ParentalAgreementSchema, agreement),
    plan: readableOf(ReunificationPlanSchema, plan),
    legal: readableOf(LegalPositionSchema, legal),
  };
};

/**
 * Reads everything that is known towards a return home. What the assessment found is not read: it is the answer of
 * `evaluateAssessment`, to be added by the caller. The history is checked as `parseHistory` checks it, and the other parts as their own
 * parsers check them. Whether the agreement and the plan are complete, and what is open, `readinessOf` says.
 *
 * @param input - anything at all
 * @returns the case, or every finding at once, about its shape and about what cannot be true at once in it, none of which repeats anything
 * of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isRight } from 'reunification-framework';
 * import { parseReadinessCase } from 'reunification-framework/return-home/schema';
 *
 * // A code of the return on looked after children is read as the status that it stands for.
 * const given = parseReadinessCase({ child: 'child-1', wayHome: { parents: ['parent-1'] }, legal: { status: 'V2' } });
 * isRight(given) && given.right.legal?.status; // => 'section-20'
 * ```
 */
export function parseReadinessCase(
  input: unknown,
): Result<Omit<ReadinessCase, 'evaluation'>, Finding<ShapeFindingCode | ReadinessContradictionCode>> {
  return parseWith<Omit<ReadinessCase, 'evaluation'>, CaseParts, ReadinessContradictionCode>(
    ReadinessCaseSchema,
    input,
    readCaseParts,
    contradictionsInCase,
  );
}
