/** What a number of children come to at an authority’s own unit costs. */

import { InputError } from '../../shared/findings/input-error.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { isBlank } from '../../shared/text/text.js';
import type { CostQuestion, Costs } from './costs.js';
import { COST_NOTES, PUBLISHED_COSTS } from './published-costs.js';

const COST_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: {
      priceYear: 'text',
      lines: { listOf: { fields: { what: 'text', count: 'number', each: 'number' } }, atLeast: 1, atMost: 100 },
    },
  }) as const satisfies Shape<CostQuestion>)();

/** Pounds, to the penny. */
const toThePenny = (pounds: number): number => Math.round(pounds * 100) / 100;

/**
 * Adds up what numbers of children cost, at unit costs and prices of the authority’s own. Only sums: published costs stand beside them and are
 * never used, and what might be saved is not worked out. It refuses to say what one child costs.
 *
 * @param question - the year of the prices, and how many at what cost
 * @returns each line and the total, in pounds
 * @throws InputError if the question has the wrong type, has no year, or asks about one child
 *
 * @example
 * ```ts
 * import { costsOf } from 'reunification-framework/outcomes';
 *
 * costsOf({
 *   priceYear: '2025-26',
 *   lines: [
 *     { what: 'back in care, first year', count: 12, each: 61_000 },
 *     { what: 'support at home, first year', count: 48, each: 5_250.5 },
 *   ],
 * }).total; // => 984024
 * ```
 */
export function costsOf(question: CostQuestion): Costs {
  const { priceYear, lines } = readOnce('question', question, COST_QUESTION);
  const wrong = (...path: readonly (string | number)[]): InputError =>
    new InputError('question', { code: 'input.wrong-type', path });
  if (isBlank(priceYear)) throw new InputError('question', { code: 'input.missing', path: ['priceYear'] });
  const costed = lines.map(({ what, count, each }, position) => {
    if (!Number.isSafeInteger(count) || count < 0 || count === 1) throw wrong('lines', position, 'count');
    if (each < 0) throw wrong('lines', position, 'each');
    return { what, count, each, total: toThePenny(count * each) };
  });
  return {
    madeBy: MADE_BY,
    priceYear,
    lines: costed,
    total: toThePenny(costed.reduce((sum, { total }) => sum + total, 0)),
    notes: COST_NOTES,
    context: PUBLISHED_COSTS,
  };
}
