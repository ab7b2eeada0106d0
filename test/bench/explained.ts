import type { IndicatorId, RiskLevel } from 'reunification-framework/classification';
import { INDICATOR_IDS, RISK_LEVELS } from 'reunification-framework/classification';
import type { Answer } from './answer.js';

/**
 * The full answer, from what an engine found: the same few lines for every engine.
 *
 * @param level - the level the engine found
 * @param speaksFor - whether the engine found that an indicator has the value of a level's column
 * @returns the answer
 */
export function explained(
  level: RiskLevel | 'mixed',
  speaksFor: (indicator: IndicatorId, level: RiskLevel) => boolean,
): Answer {
  const support = {
    low: { supporting: [] as IndicatorId[], against: [] as IndicatorId[] },
    medium: { supporting: [] as IndicatorId[], against: [] as IndicatorId[] },
    high: { supporting: [] as IndicatorId[], against: [] as IndicatorId[] },
    severe: { supporting: [] as IndicatorId[], against: [] as IndicatorId[] },
  };
  let bound = 0;
  for (const indicator of INDICATOR_IDS) {
    let lowest = -1;
    for (let place = 0; place < RISK_LEVELS.length; place += 1) {
      const column = RISK_LEVELS[place] ?? 'low';
      if (speaksFor(indicator, column)) {
        support[column].supporting.push(indicator);
        if (lowest < 0) lowest = place;
      } else support[column].against.push(indicator);
    }
    if (lowest > bound) bound = lowest;
  }
  return { level, cautiousBound: RISK_LEVELS[bound] ?? 'low', support };
}
