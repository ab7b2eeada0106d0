/** From the return on looked after children (SSDA903) to the parts of a case that it can fill. */

import { capped } from '../../shared/findings/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce, readOnceOrFind } from '../../shared/shapes/shape.js';
import { checkCodes } from '../code-sets.js';
import type { CaseFromRows, FoundInRows } from './case-from-rows.js';
import { type EpisodeCellColumns, readChild, readEpisodes } from './read-episodes.js';
import { DAYS_OF_RETURN, type Reading, textOf } from './read-row.js';
import { RETURN_ROWS, type ReturnEpisodeRow, type ReturnQuestion, type ReturnRows } from './rows.js';

const COLUMNS: EpisodeCellColumns = {
  id: 'CHILD',
  child: 'CHILD',
  from: 'DECOM',
  opens: 'RNE',
  until: 'DEC',
  ceased: 'REC',
  need: 'CIN',
  status: 'LS',
  placement: 'PLACE',
  provider: 'PLACE_PROVIDER',
  enteredCareOn: 'DECOM',
};

/** Placements and legal statuses that no episode can have together. */
const invalidCodes = (rows: readonly ReturnEpisodeRow[]): readonly FoundInRows[] =>
  rows.flatMap(({ PLACE, LS }, row) =>
    checkCodes({ placement: textOf(PLACE) ?? '', legalStatus: textOf(LS) ?? '' }).findings.map((finding) => ({
      ...finding,
      path: ['Episodes', row, 'PLACE'],
    })),
  );

/**
 * Reads rows of one child from the return on looked after children: who the child is, and how the position in law changed. Nothing is
 * guessed: where rows do not fit, what they would say is left out and found. A finding of severity `must` means that.
 *
 * @param rows - the rows of Header and Episodes, with the columns and codes of the return, and its days (dd/mm/yyyy)
 * @param question - the day of the extract, which stands for the day of recording
 * @returns the parts of a case that the rows can fill, and what was found
 * @throws InputError if the question has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { caseFrom903 } from 'reunification-framework/interop';
 *
 * const episode = { CHILD: 'c1', CIN: 'N1', LS: 'C2', PLACE: 'U6', PLACE_PROVIDER: 'PR1' };
 * const { part, findings } = caseFrom903(
 *   {
 *     Header: [{ CHILD: 'c1', DOB: '29/02/2016' }],
 *     Episodes: [{ ...episode, DECOM: '03/04/2024', RNE: 'S', DEC: '', REC: '' }],
 *   },
 *   { extractedOn: civilDate('2026-03-31') },
 * );
 * part.child?.bornOn; // => '2016-02-29'
 * part.legal?.map(({ kind, from }) => [kind, from]); // => [['looked-after', '2024-04-03'], ['legal-status', '2024-04-03']]
 * findings; // => []
 * ```
 */
export function caseFrom903(rows: ReturnRows, question: ReturnQuestion): CaseFromRows {
  const { extractedOn } = readOnce('question', question, { fields: { extractedOn: 'day' } });
  const answer = { madeBy: MADE_BY, pointsTo: [], recordedOn: extractedOn };
  const read = readOnceOrFind(rows, RETURN_ROWS, 'whole');
  if ('finding' in read) return { ...answer, part: {}, findings: [read.finding] };
  const reading: Reading = { days: DAYS_OF_RETURN, extractedOn, findings: [] };
  const headers = read.value.Header.map(({ CHILD, DOB }) => ({ id: CHILD, bornOn: DOB }));
  const child = readChild(reading, 'Header', headers, { id: 'CHILD', bornOn: 'DOB' });
  if (child === undefined) return { ...answer, part: {}, findings: reading.findings };
  const { Episodes } = read.value;
  if (Episodes === undefined) return { ...answer, part: { child }, findings: reading.findings };
  const cells = Episodes.map(({ CHILD, DECOM, RNE, LS, CIN, PLACE, PLACE_PROVIDER, DEC, REC }) => ({
    child: CHILD,
    from: DECOM,
    opens: RNE,
    until: DEC,
    ceased: REC,
    need: CIN,
    status: LS,
    placement: PLACE,
    provider: PLACE_PROVIDER,
  }));
  const { care, statuses } = readEpisodes(reading, 'Episodes', cells, COLUMNS, child);
  const legal = [...care, ...statuses];
  return {
    ...answer,
    part: { child, ...(legal.length === 0 ? {} : { legal }) },
    findings: capped([...reading.findings, ...invalidCodes(Episodes)]),
  };
}
