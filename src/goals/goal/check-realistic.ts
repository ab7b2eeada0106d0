/** Whether a goal is realistic. */

import { isEarlier } from '../../shared/days/civil-date.js';
import { findingIn, findingWhen } from '../../shared/findings/finding.js';
import { isBlank } from '../../shared/text/text.js';
import type { GoalFinding } from '../check-result.js';
import type { Goal, GoalContext } from './goal.js';
import { GOAL_FINDINGS } from './goal-findings.js';
import { supportNow } from './support-now.js';
import { isPlaceholder, soughtWords } from './wording.js';

const finding = /* @__PURE__ */ findingIn(GOAL_FINDINGS);
const when = /* @__PURE__ */ findingWhen(GOAL_FINDINGS);

/** Where the family could not accept support, a worker says why, and what was offered instead. */
const checkFacts = ({ support = [] }: Goal): readonly GoalFinding[] =>
  support.flatMap(({ facts = [] }, position) =>
    facts.flatMap(({ what, because, offeredInstead }, inFacts) => {
      if (what !== 'not-acceptable') return [];
      const at = ['support', position, 'facts', inFacts] as const;
      return [
        ...when(isBlank(because), 'realistic.support-reason-missing', ...at, 'because'),
        ...when(isBlank(offeredInstead), 'realistic.support-nothing-instead', ...at, 'offeredInstead'),
      ];
    }),
  );

/**
 * What a goal lacks to be realistic.
 *
 * @param goal - the goal
 * @param context - what it is checked against
 * @returns what was found
 */
export const checkRealistic = (
  goal: Goal,
  { childTimescale, vagueWords, asOf }: GoalContext,
): readonly GoalFinding[] => {
  const sought = soughtWords(vagueWords);
  const { support = [], noSupportNeededBecause, dueOn } = goal;
  return [
    ...when(
      support.every(({ what }) => isBlank(what)) && isBlank(noSupportNeededBecause),
      'realistic.support-missing',
      'support',
    ),
    ...support.flatMap((planned, position) => {
      const { providedBy, from } = planned;
      const { available, acceptable } = supportNow(planned, asOf);
      return [
        ...when(available === 'no', 'realistic.support-not-available', 'support', position, 'available'),
        ...when(
          available === 'not-known',
          'realistic.support-availability-not-known',
          'support',
          position,
          'available',
        ),
        ...when(acceptable === 'no', 'realistic.support-not-acceptable', 'support', position, 'acceptable'),
        ...when(
          acceptable === 'not-known',
          'realistic.support-acceptability-not-known',
          'support',
          position,
          'acceptable',
        ),
        ...when(isBlank(providedBy), 'realistic.support-provider-missing', 'support', position, 'providedBy'),
        ...when(
          from !== undefined && dueOn !== undefined && from >= dueOn,
          'realistic.support-starts-after-due',
          'support',
          position,
          'from',
        ),
      ];
    }),
    ...checkFacts(goal),
    ...support.flatMap(({ what }, position) =>
      when(isPlaceholder(what, sought), 'realistic.vague-wording', 'support', position, 'what'),
    ),
    ...when(isPlaceholder(noSupportNeededBecause, sought), 'realistic.vague-wording', 'noSupportNeededBecause'),
    ...when(dueOn === undefined, 'realistic.due-date-missing', 'dueOn'),
    ...(childTimescale === undefined
      ? [finding('realistic.child-timescale-not-given', 'dueOn')]
      : when(isEarlier(childTimescale.until, dueOn), 'realistic.past-child-timescale', 'dueOn')),
  ];
};
