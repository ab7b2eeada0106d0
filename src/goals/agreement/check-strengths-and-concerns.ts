/** Whether strengths and concerns fit the goals and the assessment. */

import { isDealtWith } from '../../factors/assessment.js';
import { type FormFinding, when } from './form-finding.js';
import type { AgreementContext, ParentalAgreement } from './parental-agreement.js';

/**
 * What is found about strengths and concerns, against each other, the goals and the assessment.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkStrengthsAndConcerns = (
  { strengths = [], concerns = [], goals = [] }: ParentalAgreement,
  { evaluation }: AgreementContext,
): readonly FormFinding[] => {
  const positives: readonly unknown[] = [
    ...(evaluation?.protectiveFactors ?? []),
    ...(evaluation?.strengths ?? []),
  ].map(({ factor }) => factor);
  const risks = evaluation?.riskFactors ?? [];
  const named = concerns.map(({ factor }) => factor);
  const isLeftOut = risks.some(({ factor, addressed }) => !isDealtWith(addressed) && !named.includes(factor));
  const addressed = goals.flatMap(({ addresses = [] }) => addresses);
  return [
    ...when(strengths.length === 0, 'agreement.strengths-missing', 'strengths'),
    ...strengths.flatMap(({ factor }, position) =>
      when(
        evaluation !== undefined && !positives.includes(factor),
        'agreement.strength-not-found',
        'strengths',
        position,
      ),
    ),
    // At low risk an assessment may have found nothing to worry about.
    ...when(
      concerns.length === 0 && (evaluation === undefined || risks.length > 0),
      'agreement.concerns-missing',
      'concerns',
    ),
    ...concerns.flatMap(({ factor }, position) => [
      ...when(
        evaluation !== undefined && !risks.some((risk) => risk.factor === factor),
        'agreement.concern-not-found',
        'concerns',
        position,
      ),
      ...when(!addressed.includes(factor), 'agreement.concern-without-goal', 'concerns', position),
    ]),
    ...when(isLeftOut, 'agreement.concern-left-out', 'concerns'),
  ];
};
