/** What an assessment found, as short as goals and agreements need it. */
import type { ChildEvaluation } from 'reunification-framework/factors';

type Found = Partial<Pick<ChildEvaluation, 'child' | 'riskFactors' | 'protectiveFactors' | 'strengths'>>;

/** The input `found` of goals and agreements. */
export const foundAs = (evaluation: Found | undefined): object | undefined =>
  evaluation && {
    child: evaluation.child,
    riskFactors: evaluation.riskFactors?.map(({ factor, addressed }) => ({ factor, addressed })),
    protectiveFactors: evaluation.protectiveFactors?.map(({ factor }) => factor),
    strengths: evaluation.strengths?.map(({ factor }) => factor),
  };
