/** Whether a goal is specific. */

import { findingIn, findingWhen } from '../../shared/findings/finding.js';
import { repeatsIn } from '../../shared/repeats.js';
import { isBlank } from '../../shared/text/text.js';
import type { GoalFinding } from '../check-result.js';
import type { Goal, GoalContext } from './goal.js';
import { GOAL_FINDINGS } from './goal-findings.js';
import { isNobodys, isOfAnother } from './who-makes-the-change.js';
import { isVague, soughtWords } from './wording.js';

const finding = /* @__PURE__ */ findingIn(GOAL_FINDINGS);
const when = /* @__PURE__ */ findingWhen(GOAL_FINDINGS);

const checkRiskFactors = (
  { addresses = [], builds = [] }: Goal,
  { evaluation }: GoalContext,
): readonly GoalFinding[] => {
  // A goal can build a protective factor, which no assessment needs to have found.
  if (addresses.length === 0) return when(builds.length === 0, 'specific.risk-factor-missing', 'addresses');
  const repeats = repeatsIn(addresses);
  const repeated = addresses.flatMap((_, position) =>
    when(repeats.has(position), 'specific.risk-factor-repeated', 'addresses', position),
  );
  if (evaluation === undefined) return [...repeated, finding('specific.assessment-not-given', 'addresses')];
  const found = evaluation.riskFactors.map(({ factor }) => factor);
  return [
    ...repeated,
    ...addresses.flatMap((factor, position) =>
      when(!found.includes(factor), 'specific.risk-factor-not-found', 'addresses', position),
    ),
  ];
};

/**
 * What a goal lacks to be specific.
 *
 * @param goal - the goal
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkSpecific = (goal: Goal, context: GoalContext): readonly GoalFinding[] => {
  const { overarching, change, steps = [] } = goal;
  const makers = (change?.by ?? []).filter((maker) => !isBlank(maker));
  const parties = context.agreement?.parents;
  const sought = soughtWords(context.vagueWords);
  return [
    ...when(isBlank(overarching), 'specific.goal-missing', 'overarching'),
    ...when(isBlank(change?.what), 'specific.change-missing', 'change', 'what'),
    ...when(isNobodys(goal), 'specific.who-missing', 'change', 'by'),
    ...when(isOfAnother(change?.byChild, context), 'specific.child-is-another', 'change', 'byChild'),
    ...makers.flatMap((parent, position) =>
      when(
        parties !== undefined && !parties.includes(parent),
        'specific.who-not-in-agreement',
        'change',
        'by',
        position,
      ),
    ),
    ...when(!steps.some(({ what }) => !isBlank(what)), 'specific.step-missing', 'steps'),
    ...checkRiskFactors(goal, context),
    ...when(isVague(overarching, sought), 'specific.vague-wording', 'overarching'),
    ...when(isVague(change?.what, sought), 'specific.vague-wording', 'change', 'what'),
    ...steps.flatMap(({ what }, position) =>
      when(isVague(what, sought), 'specific.vague-wording', 'steps', position, 'what'),
    ),
  ];
};
