/** How support for each need stands. */
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { readNeed } from './needs/read-need.js';
import { needsIn } from './needs/support-needs.js';
import { leadOverTime } from './over-time/lead-over-time.js';
import { supportTimes } from './over-time/support-times.js';
import { servicesAround } from './services-around.js';
import { SUPPORT_CASE, SUPPORT_QUESTION } from './shapes.js';
import type { SupportCase, SupportQuestion, SupportStanding } from './support.js';
import { knownBy } from './support-facts.js';

/**
 * Says how support stands, need by need: what was promised and what became of it, how far it came and how long that took, what there is no
 * support for, who led, and what the text prints of time. It counts and names. It gives no score and decides nothing, and no other time
 * limit is read into it.
 *
 * That nothing is recorded is not that nothing was done; and that support was promised, or is available, is not that the family had it.
 *
 * @param given - what was found, promised and recorded
 * @param question - the day asked about
 * @returns each need, who led, the services, and the printed times
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { supportOf } from 'reunification-framework/return-home';
 *
 * const wayHome = { parents: ['parent-1'] } as const;
 * const madeOn = civilDate('2026-03-02');
 * const { needs, lead } = supportOf(
 *   {
 *     child: 'child-1',
 *     wayHome,
 *     plan: {
 *       edition: 'framework-2015',
 *       child: 'child-1',
 *       wayHome,
 *       madeOn,
 *       support: [
 *         { id: 'family-therapy', what: 'Family therapy', for: 'family', from: civilDate('2026-03-16') },
 *         { id: 'help-at-home', what: 'Help in the evenings', for: 'parents', from: civilDate('2026-03-09') },
 *       ],
 *     },
 *     events: [
 *       {
 *         id: 's-1',
 *         kind: 'started',
 *         on: civilDate('2026-03-16'),
 *         recordedOn: civilDate('2026-03-17'),
 *         for: { kind: 'plan-item', item: 'help-at-home' },
 *       },
 *     ],
 *   },
 *   { asOf: civilDate('2026-04-13') },
 * );
 * needs.map(({ promised, lines }) => [promised[0]?.standing, lines.map(({ code, on, days }) => [code, on, days])]);
 * // => [
 * //   ['nothing-recorded', [['promise.nothing-recorded', '2026-03-02', 28]]],
 * //   ['started', [['given.late', '2026-03-16', 7], ['promise.started', '2026-03-02', 28]]],
 * // ]
 * // Who leads is not recorded: nothing is said of days without anyone.
 * lead.daysWithout; // => undefined
 * ```
 */
export function supportOf(given: SupportCase, question: SupportQuestion): SupportStanding {
  return supportFor(readOnce('given', given, SUPPORT_CASE), readOnce('question', question, SUPPORT_QUESTION));
}

/**
 * The same, of what has been read.
 *
 * @param given - what was found, promised and recorded
 * @param question - the day asked about
 * @returns each need, who led, the services, and the printed times
 */
export const supportFor = (given: SupportCase, question: SupportQuestion): SupportStanding => {
  const known = knownBy(question);
  const all = needsIn(given, known);
  const lead = leadOverTime(given, all.needs, known);
  return {
    madeBy: MADE_BY,
    child: given.child,
    asOf: known.asOf,
    knownOn: known.knownOn,
    needs: all.needs.map((need) => readNeed(need, all, given, known)),
    lead,
    services: servicesAround(all.needs, given.lookedAfterSince, lead, known),
    times: supportTimes(given, all.needs, known),
  };
};
