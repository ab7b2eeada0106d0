/** Whether the heading of an agreement is complete, and states the risk as people agreed it. */

import { isEarlier } from '../../shared/days/civil-date.js';
import { repeatsIn } from '../../shared/repeats.js';
import { isBlank } from '../../shared/text/text.js';
import { type FormFinding, finding, when } from './form-finding.js';
import type { AgreementContext, ParentalAgreement } from './parental-agreement.js';

/** How the risk stated stands to the level that people agreed: it may be another since the agreement was made. */
const checkAgainstAgreed = (
  { risk, madeOn }: ParentalAgreement,
  { agreed }: AgreementContext,
): readonly FormFinding[] => {
  const stated = risk?.kind === 'classified' ? risk.level : undefined;
  if (risk === undefined || agreed === undefined || stated === agreed.level) return [];
  if (agreed.level === 'severe') return [finding('agreement.severe', 'risk')];
  const isSince = isEarlier(madeOn, agreed.on);
  return [finding(isSince ? 'agreement.to-be-updated' : 'agreement.level-not-as-agreed', 'risk')];
};

/** Whether the day stated is not that of the classification that held when the agreement was made. */
const isOfAnotherDecision = ({ risk, madeOn }: ParentalAgreement, { agreed }: AgreementContext): boolean =>
  risk?.kind === 'classified' &&
  risk.on !== undefined &&
  madeOn !== undefined &&
  agreed !== undefined &&
  risk.level === agreed.level &&
  agreed.on <= madeOn &&
  risk.on <= madeOn &&
  risk.on !== agreed.on;

const checkRisk = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => {
  const { risk, madeOn } = agreement;
  if (risk === undefined) return [finding('agreement.level-missing', 'risk')];
  const against = checkAgainstAgreed(agreement, context);
  if (risk.kind === 'before-classification') return against;
  return [
    ...when(risk.level === 'severe', 'agreement.severe', 'risk', 'level'),
    ...when(risk.level !== 'severe' && context.agreed === undefined, 'agreement.agreed-level-not-given', 'risk'),
    ...against,
    ...when(risk.on === undefined, 'agreement.decision-date-missing', 'risk', 'on'),
    ...when(isEarlier(madeOn, risk.on), 'agreement.decision-after-agreement', 'risk', 'on'),
    ...when(isOfAnotherDecision(agreement, context), 'agreement.decision-date-not-as-agreed', 'risk', 'on'),
  ];
};

/**
 * What is found about the heading of the form: who it is with, when it was made, and the risk stated.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkHeading = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => {
  const { parents = [], workers = [], madeOn, nextReviewOn, accommodatedUnderSection20, ifSection20Ends } = agreement;
  const repeats = repeatsIn(parents);
  return [
    ...checkRisk(agreement, context),
    ...when(
      context.evaluation !== undefined && context.evaluation.child !== agreement.child,
      'agreement.assessment-of-another-child',
      'child',
    ),
    ...when(parents.every(isBlank), 'agreement.parent-missing', 'parents'),
    ...parents.flatMap((_, position) => when(repeats.has(position), 'agreement.parent-repeated', 'parents', position)),
    ...when(workers.every(isBlank), 'agreement.worker-missing', 'workers'),
    ...when(madeOn === undefined, 'agreement.date-missing', 'madeOn'),
    ...when(nextReviewOn === undefined, 'agreement.next-review-missing', 'nextReviewOn'),
    ...when(
      madeOn !== undefined && nextReviewOn !== undefined && nextReviewOn <= madeOn,
      'agreement.next-review-not-after',
      'nextReviewOn',
    ),
    ...when(
      isEarlier(context.childTimescale?.until, nextReviewOn),
      'agreement.next-review-past-child-timescale',
      'nextReviewOn',
    ),
    ...when(accommodatedUnderSection20 === undefined, 'agreement.section-20-not-said', 'accommodatedUnderSection20'),
    ...when(
      accommodatedUnderSection20 === true && isBlank(ifSection20Ends),
      'agreement.section-20-ending-missing',
      'ifSection20Ends',
    ),
  ];
};
