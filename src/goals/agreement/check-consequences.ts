/** Whether the consequences are written down, and were explained. */

import { compareDays, isEarlier } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import { isVague, soughtWords } from '../goal/wording.js';
import { type FormFinding, when } from './form-finding.js';
import type { AgreementContext, ParentalAgreement } from './parental-agreement.js';
import { isStillToCome } from './still-to-come.js';

/** The parents sign that they understand what will happen, so it is explained before. */
const checkExplained = (agreement: ParentalAgreement): readonly FormFinding[] => {
  const [firstSigned] = (agreement.signatures ?? [])
    .flatMap(({ kind, on }) => (kind === 'parent' ? [on] : []))
    .sort(compareDays);
  return (['consequencesExplainedOn', 'noChangeExplainedOn'] as const).flatMap((field) =>
    when(isEarlier(firstSigned, agreement[field]), 'agreement.explained-after-signing', field),
  );
};

/**
 * What is found about what happens if goals are not reached, and whether it was explained.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkConsequences = (
  agreement: ParentalAgreement,
  { asOf, vagueWords }: AgreementContext,
): readonly FormFinding[] => [
  ...checkExplained(agreement),
  ...(['ifGoalsNotReached', 'ifSection20Ends'] as const).flatMap((field) =>
    when(isVague(agreement[field], soughtWords(vagueWords)), 'agreement.vague-wording', field),
  ),
  ...when(isBlank(agreement.ifGoalsNotReached), 'agreement.consequences-missing', 'ifGoalsNotReached'),
  ...when(
    isStillToCome(agreement.consequencesExplainedOn, asOf),
    'agreement.consequences-not-explained',
    'consequencesExplainedOn',
  ),
  ...when(
    isStillToCome(agreement.noChangeExplainedOn, asOf),
    'agreement.no-change-not-explained',
    'noChangeExplainedOn',
  ),
];
