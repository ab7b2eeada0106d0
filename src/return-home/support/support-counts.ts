/** How support stands, counted over many children. */
import { InputError } from '../../shared/findings/input-error.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { SUPPORT_ROWS } from './shapes.js';
import { PROMISE_STANDINGS, type SupportNeed } from './support.js';
import { SUPPORT_BARRIER_IDS, SUPPORT_STAGES, type SupportStage } from './support-entry.js';
import { SUPPORT_LINE_CODES } from './support-lines.js';
import type { SupportCounts, SupportNotBegun, SupportRow, SupportTally } from './support-row.js';

const NEED_KINDS: readonly SupportNeed['kind'][] = ['risk-factor', 'goal', 'agreed-support', 'plan-item'];

const tally = <Name extends string>(names: readonly Name[], found: readonly Name[]): SupportTally<Name> => {
  const counts = new Map<Name, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  return names.map((of) => ({ of, count: counts.get(of) ?? 0 }));
};

const notBegun = (lines: SupportRow['needs'][number]['lines']): SupportNotBegun => {
  const codes = lines.map(({ code }) => code);
  if (codes.includes('need.did-not-happen') || codes.includes('promise.did-not-happen')) return 'did-not-happen';
  return codes.includes('need.not-known') ? 'not-known' : 'nothing-recorded';
};

const each = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/**
 * Counts how support stands for many children: needs, promises and what is said of them. Small counts can point to a child; what is
 * published of them is for the caller to decide.
 *
 * @param rows - the answers of `supportOf`, or of each only what is counted
 * @returns the counts; of no child, all are 0
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { supportCounts } from 'reunification-framework/return-home';
 *
 * const { promised, lead } = supportCounts([
 *   {
 *     needs: [
 *       {
 *         need: { kind: 'plan-item' },
 *         furthest: undefined,
 *         promised: [{ standing: 'nothing-recorded' }],
 *         lines: [{ code: 'promise.nothing-recorded' }],
 *       },
 *     ],
 *     lead: { isKnown: false, daysWithout: undefined },
 *   },
 * ]);
 * promised.filter(({ count }) => count > 0); // => [{ of: 'nothing-recorded', count: 1 }]
 * // A child of whom nobody recorded who leads is not counted as one without a lead.
 * [lead.notKnown, lead.withDaysWithout]; // => [1, 0]
 * ```
 */
export function supportCounts(rows: readonly SupportRow[]): SupportCounts {
  const read = readOnce('rows', rows, SUPPORT_ROWS);
  for (const [row, { lead }] of read.entries())
    if (lead.daysWithout !== undefined && !(Number.isInteger(lead.daysWithout) && lead.daysWithout >= 0))
      throw new InputError('rows', { code: 'input.wrong-type', path: [row, 'lead', 'daysWithout'] });
  const needs = read.flatMap((row) => row.needs);
  const days = read.flatMap(({ lead }) => (lead.isKnown && lead.daysWithout !== undefined ? [lead.daysWithout] : []));
  const without = days.filter((count) => count > 0);
  return {
    madeBy: MADE_BY,
    children: read.length,
    needs: tally(
      NEED_KINDS,
      needs.map(({ need }) => need.kind),
    ),
    furthest: tally<SupportStage | SupportNotBegun>(
      [...SUPPORT_STAGES, 'did-not-happen', 'not-known', 'nothing-recorded'],
      needs.map(({ furthest, lines }) => furthest ?? notBegun(lines)),
    ),
    promised: tally(
      PROMISE_STANDINGS,
      needs.flatMap((need) => need.promised.map(({ standing }) => standing)),
    ),
    lines: tally(
      SUPPORT_LINE_CODES,
      needs.flatMap(({ lines }) => each(lines.map(({ code }) => code))),
    ),
    barriers: tally(
      SUPPORT_BARRIER_IDS,
      needs.flatMap(({ lines }) => each(lines.flatMap(({ barrier }) => (barrier === undefined ? [] : [barrier])))),
    ),
    lead: {
      notKnown: read.length - days.length,
      everyDay: days.length - without.length,
      withDaysWithout: without.length,
      daysWithout: without.reduce((sum, count) => sum + count, 0),
    },
  };
}
