/** What of a Return Home Assessment Report is answered, by what, and what is not. */

import type { CaseRecord } from '../../record/case-record.js';
import { readReport } from './read-report.js';
import type { ReportCheck, ReportQuestion } from './report.js';

/**
 * Says of every question of the Return Home Assessment Report (Annex 5) whether it is answered for one way home, and by what: by the record, by
 * what people wrote in the report that counts, or by both. It says who signed, and which approvals the law asks for. It judges no analysis.
 *
 * A question of which the record is silent is missing: nothing is made up. What a report of another way home, of an earlier time in care, or
 * of a later day says does not count.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day, and which way home where there are several
 * @returns each question, each line for a signature, each approval, and what is wrong or missing
 * @throws InputError if an argument has the wrong type, or it is not clear which way home is asked about
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import type { CaseRecord } from 'reunification-framework/case';
 * import { checkReport } from 'reunification-framework/journey';
 *
 * const record: CaseRecord = {
 *   format: 2,
 *   edition: 'framework-2015',
 *   child: { id: 'child-1', bornOn: civilDate('2018-05-31') },
 *   parents: [{ id: 'parent-1' }],
 *   waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
 *   legal: [
 *     { kind: 'looked-after', id: 'l-1', from: civilDate('2026-01-05'), recordedOn: civilDate('2026-01-05') },
 *   ],
 *   reports: [
 *     {
 *       id: 'r-1',
 *       recordedOn: civilDate('2026-03-02'),
 *       written: [{ question: 'child-wishes', text: 'Wants to go home.', by: 'worker-1' }],
 *     },
 *   ],
 * };
 * const { questions, findings } = checkReport(record, { asOf: civilDate('2026-03-09') });
 * questions
 *   .filter(({ id }) => ['child-age-entry', 'child-time-placements', 'child-wishes', 'best-interests'].includes(id))
 *   .map(({ id, verdict }) => [id, verdict]);
 * // => [
 * //   ['child-age-entry', 'filled-by-record'],
 * //   // Since when is known; in how many placements is not.
 * //   ['child-time-placements', 'part-filled'],
 * //   ['child-wishes', 'written'],
 * //   ['best-interests', 'missing'],
 * // ]
 * findings[0]?.code; // => 'report.draft'
 * ```
 */
export function checkReport(record: CaseRecord, question: ReportQuestion): ReportCheck {
  return readReport(record, question, (id) => id).check;
}
