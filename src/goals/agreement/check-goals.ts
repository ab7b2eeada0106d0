/** Whether the goals of an agreement, and the support for them, are complete. */

import { isDealtWith } from '../../factors/assessment.js';
import { RISK_FACTOR_IDS } from '../../factors/factor.js';
import type { RiskFactorId } from '../../factors/index.js';
import { repeatsIn } from '../../shared/repeats.js';
import { isBlank } from '../../shared/text/text.js';
import type { Goal } from '../goal/goal.js';
import { supportNow } from '../goal/support-now.js';
import { type FormFinding, when } from './form-finding.js';
import type { AgreementContext, ParentalAgreement } from './parental-agreement.js';

/** The form has room for three. */
const ROOM_FOR_GOALS = 3;

/**
 * Whether a goal says what it is, and a step towards it.
 *
 * @param goal - the goal
 * @returns true where it says both
 */
export const hasGoalAndStep = ({ overarching, steps = [] }: Goal): boolean =>
  !isBlank(overarching) && steps.some(({ what }) => !isBlank(what));

/**
 * Whether the assessment is there and nothing that it found remains to be worked on.
 *
 * @param context - what the agreement is checked against
 * @returns false also where there is no assessment
 */
export const leavesNothingOpen = ({ evaluation }: AgreementContext): boolean => {
  if (evaluation === undefined) return false;
  const { riskFactors, circumstances = [] } = evaluation;
  return (
    riskFactors.every(({ addressed }) => isDealtWith(addressed)) &&
    circumstances.every(
      ({ bearing, ways }) =>
        bearing === 'research' ||
        bearing === 'positive-indicator' ||
        (ways.length > 0 && ways.every(({ how, isShown }) => isShown && isDealtWith(how))),
    )
  );
};

/**
 * Whether there may be no goal: at low risk, with nothing left to work on.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns true where no goal is needed
 */
export const mayHaveNoGoal = ({ risk }: ParentalAgreement, context: AgreementContext): boolean =>
  risk?.kind === 'classified' &&
  risk.level === 'low' &&
  (context.agreed === undefined || context.agreed.level === 'low') &&
  leavesNothingOpen(context);

/** Risk factors without a goal, and without a reason why there is none. */
const unexplained = (agreement: ParentalAgreement, context: AgreementContext): readonly RiskFactorId[] => {
  const explained = (agreement.withoutGoal ?? [])
    .filter(({ because }) => !isBlank(because))
    .map(({ factor }) => factor);
  return withoutGoal(agreement, context).filter((factor) => !explained.includes(factor));
};

/**
 * What is found about the list of goals. Each goal by itself is checked letter by letter.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkGoalList = (agreement: ParentalAgreement, context: AgreementContext): readonly FormFinding[] => {
  const { goals = [] } = agreement;
  const mayBeNone = mayHaveNoGoal(agreement, context);
  const repeats = repeatsIn(goals.map(({ id }) => id));
  return [
    ...when(goals.length === 0 && !mayBeNone, 'agreement.goals-missing', 'goals'),
    ...when(agreement.goals === undefined && mayBeNone, 'agreement.goals-not-given', 'goals'),
    ...when(goals.length > 0 && unexplained(agreement, context).length > 0, 'agreement.risk-without-goal', 'goals'),
    ...goals.flatMap((goal, position) =>
      when(!hasGoalAndStep(goal), 'agreement.goal-without-steps', 'goals', position),
    ),
    ...goals.flatMap((_, position) => when(repeats.has(position), 'agreement.goal-repeated', 'goals', position, 'id')),
    ...when(goals.length > ROOM_FOR_GOALS, 'agreement.more-than-three-goals', 'goals'),
  ];
};

/**
 * What is found about the support for the goals.
 *
 * @param agreement - the agreement
 * @param context - the day asked about
 * @returns what was found
 */
export const checkSupport = (
  { goals = [], support = [] }: ParentalAgreement,
  { asOf }: AgreementContext,
): readonly FormFinding[] => {
  const isListed = [...support, ...goals.flatMap((goal) => goal.support ?? [])].some(({ what }) => !isBlank(what));
  const isNeeded = goals.length === 0 || goals.some((goal) => isBlank(goal.noSupportNeededBecause));
  return [
    ...when(!isListed && isNeeded, 'agreement.support-missing', 'support'),
    ...support.flatMap((planned, position) => {
      const { available, acceptable } = supportNow(planned, asOf);
      return [
        ...when(available === 'no', 'agreement.support-not-available', 'support', position, 'available'),
        ...when(
          available === 'not-known',
          'agreement.support-availability-not-known',
          'support',
          position,
          'available',
        ),
        ...when(acceptable === 'no', 'agreement.support-not-acceptable', 'support', position, 'acceptable'),
        ...when(
          acceptable === 'not-known',
          'agreement.support-acceptability-not-known',
          'support',
          position,
          'acceptable',
        ),
      ];
    }),
  ];
};

/**
 * The risk factors that no goal addresses.
 *
 * @param agreement - the agreement
 * @param context - what it is checked against
 * @returns the factors, in printed order
 */
export const withoutGoal = (
  { goals = [], nextGoals = [] }: ParentalAgreement,
  { evaluation }: AgreementContext,
): readonly RiskFactorId[] => {
  const addressed = new Set([...goals, ...nextGoals].flatMap(({ addresses = [] }) => addresses));
  const open = new Set(
    (evaluation?.riskFactors ?? []).filter((risk) => !isDealtWith(risk.addressed)).map(({ factor }) => factor),
  );
  return RISK_FACTOR_IDS.filter((factor) => open.has(factor) && !addressed.has(factor));
};
