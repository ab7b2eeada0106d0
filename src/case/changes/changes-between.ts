/** What has changed in a case between two days. */

import type { CivilDate } from '../../shared/days/civil-date.js';
import { InputError } from '../../shared/findings/input-error.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { overviewFor } from '../overview/case-on.js';
import type { CaseOverview } from '../overview/case-overview.js';
import type { CaseRecord } from '../record/case-record.js';
import { CASE_RECORD } from '../record/shapes.js';
import { CHANGES_QUESTION } from '../shapes.js';
import type { CaseChanges, ChangesQuestion } from './changes.js';
import { movedBetween } from './moved-between.js';
import { recordedBetween } from './recorded-between.js';
import { tasksBetween } from './tasks-between.js';

/**
 * What has changed in a case between two days, such as two reviews: what was recorded since, and which of it is about the time before;
 * what has moved, by what was known on each day; and what has become of the tasks. It decides nothing.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the two days; what else it says is described there
 * @returns the changes, with the events behind them where they are known
 * @throws InputError if an argument has the wrong type, the later day is before the earlier, or no way home has the id asked about
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { changesBetween } from 'reunification-framework/case';
 *
 * const [lastReview, today, happenedOn] = [civilDate('2026-03-02'), civilDate('2026-06-01'), civilDate('2026-02-10')];
 * const { recorded, moved, tasks } = changesBetween(
 *   {
 *     format: 1,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [
 *       {
 *         id: 'to-parent-1',
 *         parents: ['parent-1'],
 *         classifications: [],
 *         events: [{ id: 'e1', kind: 'came-home', happenedOn, recordedOn: civilDate('2026-03-05') }],
 *       },
 *     ],
 *   },
 *   { from: lastReview, to: today },
 * );
 * recorded.map(({ id, isLate }) => [id, isLate]); // => [['e1', true]]
 * moved.find(({ what }) => what === 'whereabouts')?.by; // => ['e1']
 * tasks.added.map(({ id }) => id).includes('to-parent-1/reclassification-after-return'); // => true
 * ```
 */
export function changesBetween(record: CaseRecord, question: ChangesQuestion): CaseChanges {
  return changesFor(readOnce('record', record, CASE_RECORD), readOnce('question', question, CHANGES_QUESTION));
}

const changesFor = (record: CaseRecord, question: ChangesQuestion): CaseChanges => {
  const { from, to, practice, bankHolidays, wayHome } = question;
  if (to < from) throw new InputError('question', { code: 'input.not-one-of', path: ['to'] });
  const onDay = (asOf: CivilDate): CaseOverview =>
    overviewFor(record, { asOf, knownOn: asOf, practice, bankHolidays, wayHome });
  const [before, after] = [onDay(from), onDay(to)];
  const waysHome = record.waysHome.filter(({ id }) => wayHome === undefined || id === wayHome);
  const recorded = recordedBetween(record, waysHome, question);
  const moved = movedBetween(before, after, record.legal ?? [], question);
  return {
    madeBy: MADE_BY,
    edition: record.edition,
    child: record.child.id,
    from,
    to,
    recorded,
    moved,
    tasks: tasksBetween(before, after, record, waysHome, { recorded, moved }, question),
  };
};
