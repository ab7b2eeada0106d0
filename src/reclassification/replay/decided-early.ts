/** Whether people agreed a level, or closed the case, before row 7 indicated it. */

import type { RiskLevel } from '../../classification/index.js';
import { RISK_LEVELS } from '../../classification/profile.js';
import { clocksOf, indicationOf } from '../clocks/clocks.js';
import { practiceInForce } from '../history/practice/in-force.js';
import type { Practice } from '../history/practice/practice.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import type { IndicatedReview } from '../review/indication.js';

/**
 * Whether an outcome lets people agree a level.
 *
 * @param indication - what is indicated that day, before they agree
 * @param level - the level they agree; `closed` for closing the case
 * @param held - the level held before
 * @returns true where it is what is indicated, or one of the options
 */
export function allows(
  { outcome }: IndicatedReview,
  level: RiskLevel | 'closed',
  held: RiskLevel | undefined,
): boolean {
  switch (outcome.kind) {
    case 'move':
      return level === outcome.to;
    case 'remain':
      return level === held;
    case 'may-close':
      return level === 'closed' || level === held;
    case 'evidence-needed':
      return level === held || (outcome.limitPassed && level === 'severe');
    case 'judgement-required':
      return level !== 'closed' && outcome.options.includes(level);
  }
}

/** Notes a level agreed, or a closure, that row 7 did not yet indicate. */
export const noteDecidedEarly = (
  standing: Standing,
  level: RiskLevel | 'closed',
  moment: Moment,
  declared: Practice | undefined,
): void => {
  const held = standing.held?.level;
  const isLower = held !== undefined && (level === 'closed' || RISK_LEVELS.indexOf(level) < RISK_LEVELS.indexOf(held));
  if (!isLower) return;
  const practice = practiceInForce(declared, moment.on);
  const indication = indicationOf(standing, clocksOf(standing, practice, moment.on), moment.on);
  if (indication.kind === 'indicated' && !allows(indication, level, held))
    standing.sooner.push({ event: moment, indicated: indication.rule });
};
