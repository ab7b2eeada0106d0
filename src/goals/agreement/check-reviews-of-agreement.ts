/** Whether progress was reviewed as agreed. */

import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import { type Goal, OUTCOMES } from '../goal/goal.js';
import { hasGoalAndStep, leavesNothingOpen } from './check-goals.js';
import { type FormFinding, when } from './form-finding.js';
import type { AgreementContext, ParentalAgreement } from './parental-agreement.js';

const hasOutcomes = ({ outcomes = {} }: Goal): boolean => OUTCOMES.every((outcome) => !isBlank(outcomes[outcome]));

/**
 * The days on which progress was reviewed, as far as they can be true.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns the days
 */
export const reviewsHeld = (
  { madeOn, reviewedOn = [] }: ParentalAgreement,
  { asOf }: AgreementContext,
): readonly CivilDate[] => reviewedOn.filter((day) => (madeOn === undefined || day > madeOn) && !isEarlier(asOf, day));

/** A review held early stands for the one planned where the goals for the time after it run beyond the day planned. */
const hasPlannedReview = (plannedOn: CivilDate, agreement: ParentalAgreement, context: AgreementContext): boolean => {
  const { nextGoals = [] } = agreement;
  const held = reviewsHeld(agreement, context);
  const runOn = nextGoals.length > 0 && nextGoals.every(({ dueOn }) => isEarlier(plannedOn, dueOn));
  return held.some((day) => plannedOn <= day || runOn);
};

/**
 * What is found about reviews of progress and the goals for the time after.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkReviews = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => {
  const { madeOn, nextReviewOn, reviewedOn = [], nextGoals = [] } = agreement;
  const { asOf } = context;
  const isOverdue =
    nextReviewOn !== undefined && isEarlier(nextReviewOn, asOf) && !hasPlannedReview(nextReviewOn, agreement, context);
  const hasReviewed = reviewsHeld(agreement, context).length > 0;
  return [
    ...when(isOverdue, 'agreement.review-overdue', 'reviewedOn'),
    ...reviewedOn.flatMap((day, position) =>
      when(
        (madeOn !== undefined && day <= madeOn) || isEarlier(asOf, day),
        'agreement.review-on-impossible-day',
        'reviewedOn',
        position,
      ),
    ),
    ...when(
      hasReviewed && nextGoals.length === 0 && !leavesNothingOpen(context),
      'agreement.next-goals-missing',
      'nextGoals',
    ),
    ...nextGoals.flatMap((goal, position) =>
      when(!hasGoalAndStep(goal) || !hasOutcomes(goal), 'agreement.next-goal-incomplete', 'nextGoals', position),
    ),
  ];
};
