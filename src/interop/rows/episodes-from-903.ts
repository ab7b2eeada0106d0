/** From the return on looked after children (SSDA903) to the episodes that are counted. */

import { MADE_BY } from '../../shared/made-by.js';
import { readOnceOrFind } from '../../shared/shapes/shape.js';
import { type EpisodesFromRows, RETURN_ROWS_OF_MANY, type ReturnRowsOfMany } from './episode-rows.js';
import { birthsIn, episodeOf, readingMany } from './read-many.js';
import { DAYS_OF_RETURN } from './read-row.js';

/**
 * Reads rows of any number of children from the return on looked after children, for `carePeriods`. Codes are passed on as they are; what
 * they mean, and whether the rows of a child hold together, is looked at there.
 *
 * @param rows - the rows of Episodes, and of Header where there are any, with the columns and days (dd/mm/yyyy) of the return
 * @returns an episode for each row, in the same order; dates of birth; and what could not be read
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { episodesFrom903 } from 'reunification-framework/interop';
 * import { carePeriods } from 'reunification-framework/outcomes';
 *
 * const { episodes, births, findings } = episodesFrom903({
 *   Header: [{ CHILD: 'c1', DOB: '29/02/2016' }],
 *   Episodes: [
 *     { CHILD: 'c1', DECOM: '03/04/2024', RNE: 'S', LS: 'V2', PLACE: 'U6', DEC: '12/09/2024', REC: 'E4A' },
 *     // Month first: no day of the return.
 *     { CHILD: 'c2', DECOM: '04/13/2024', RNE: 'S', LS: 'V2', PLACE: 'U6', DEC: '', REC: '' },
 *   ],
 * });
 * findings.map(({ code, path }) => [code, path]); // => [['rows.no-such-day', ['Episodes', 1, 'DECOM']]]
 * const { periods, notCountable } = carePeriods(episodes, { dataUntil: civilDate('2026-03-31'), births });
 * periods.map(({ child, ceasedOn }) => [child, ceasedOn]); // => [['c1', '2024-09-12']]
 * notCountable; // => [{ child: 'c2', reasons: ['episodes.unreadable'] }]
 * ```
 */
export function episodesFrom903(rows: ReturnRowsOfMany): EpisodesFromRows {
  const read = readOnceOrFind(rows, RETURN_ROWS_OF_MANY, 'whole');
  if ('finding' in read) return { madeBy: MADE_BY, episodes: [], births: [], findings: [read.finding] };
  const { Header, Episodes } = read.value;
  const reading = readingMany(DAYS_OF_RETURN);
  const headers = (Header ?? []).map(({ CHILD, DOB }) => ({ child: CHILD, bornOn: DOB }));
  const births = birthsIn(reading, 'Header', 'DOB', headers);
  const episodes = Episodes.map(({ CHILD, DECOM, RNE, LS, PLACE, DEC, REC }, row) =>
    episodeOf({
      child: CHILD,
      startedOn: reading.day(DECOM, 'Episodes', row, 'DECOM'),
      reasonStarted: RNE,
      ceasedOn: reading.day(DEC, 'Episodes', row, 'DEC'),
      reasonCeased: REC,
      legalStatus: LS,
      placement: PLACE,
    }),
  );
  return { madeBy: MADE_BY, episodes, births, findings: reading.findings() };
}
