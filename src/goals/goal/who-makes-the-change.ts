/** Who makes the change that a goal asks for. */

import type { ChildId } from '../../factors/index.js';
import { isBlank } from '../../shared/text/text.js';
import type { Goal, GoalContext } from './goal.js';

/**
 * Whether nobody is named who makes the change: neither a parent nor the child.
 *
 * @param goal - the goal
 * @returns true where nobody is
 */
export const isNobodys = ({ change }: Goal): boolean =>
  (change?.by ?? []).every((maker) => isBlank(maker)) && isBlank(change?.byChild);

/**
 * Whether a child is another than the one whom the agreement is about.
 *
 * @param child - the child
 * @param context - what the goal is checked against
 * @returns true where both are known, and differ
 */
export const isOfAnother = (child: ChildId | undefined, { agreement }: GoalContext): boolean =>
  child !== undefined && agreement?.child !== undefined && child !== agreement.child;
