/** From the Standard Safeguarding Dataset to the episodes that are counted. */

import { LEGAL_STATUS_RULES } from '../../outcomes/periods/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce, readOnceOrFind } from '../../shared/shapes/shape.js';
import {
  type EpisodesFromRows,
  SSD_ROWS_OF_MANY,
  type SsdEpisodesQuestion,
  type SsdRowsOfMany,
} from './episode-rows.js';
import { type HeldByKey, heldByKey, heldDuring } from './held-during.js';
import { birthsIn, type DayCell, episodeOf, type ManyRows, readingMany } from './read-many.js';
import { type Days, daysIn, textOf } from './read-row.js';
import type { Cell } from './rows.js';

const EPISODES = 'ssd_cla_episodes';
const STARTED = 'clae_cla_episode_start_date';

const placementsIn = ({ day }: ManyRows, rows: SsdRowsOfMany): HeldByKey =>
  heldByKey(
    (rows.ssd_cla_placement ?? []).map((row, position) => ({
      of: textOf(row.clap_cla_id),
      from: day(row.clap_cla_placement_start_date, 'ssd_cla_placement', position, 'clap_cla_placement_start_date'),
      until: day(row.clap_cla_placement_end_date, 'ssd_cla_placement', position, 'clap_cla_placement_end_date'),
      code: row.clap_cla_placement_type,
    })),
  );

/** The statuses that the return knows. The dataset has others too, which do not make a child looked after. */
const statusesIn = ({ day, note }: ManyRows, rows: SsdRowsOfMany): HeldByKey =>
  heldByKey(
    (rows.ssd_legal_status ?? []).flatMap((row, position) => {
      const code = textOf(row.lega_legal_status);
      if (code !== undefined && !Object.hasOwn(LEGAL_STATUS_RULES, code)) {
        note('rows.status-not-of-the-return', 'ssd_legal_status', position, 'lega_legal_status');
        return [];
      }
      return [
        {
          of: textOf(row.lega_person_id),
          from: day(row.lega_legal_status_start_date, 'ssd_legal_status', position, 'lega_legal_status_start_date'),
          until: day(row.lega_legal_status_end_date, 'ssd_legal_status', position, 'lega_legal_status_end_date'),
          code: row.lega_legal_status,
        },
      ];
    }),
  );

/** What the other table says of an episode. What it does not tell is noted at the episode. */
const heldIn = (
  { note }: ManyRows,
  row: number,
  held: HeldByKey,
  of: Cell,
  startedOn: DayCell,
  ceasedOn: DayCell,
): Cell | 'unreadable' => {
  if (startedOn === undefined || startedOn === 'unreadable') return null;
  const until: CivilDate | undefined = ceasedOn === 'unreadable' ? undefined : ceasedOn;
  const told = heldDuring(held, textOf(of), startedOn, until);
  if (told !== 'unclear') return told.code;
  note('rows.not-told-for-episode', EPISODES, row, STARTED);
  return 'unreadable';
};

const readRows = (rows: SsdRowsOfMany, days: Days): EpisodesFromRows => {
  const reading = readingMany(days);
  const people = (rows.ssd_person ?? []).map((row) => ({ child: row.pers_person_id, bornOn: row.pers_dob }));
  const births = birthsIn(reading, 'ssd_person', 'pers_dob', people);
  const placements = placementsIn(reading, rows);
  const statuses = statusesIn(reading, rows);
  const episodes = rows.ssd_cla_episodes.map((row, position) => {
    const startedOn = reading.day(row.clae_cla_episode_start_date, EPISODES, position, STARTED);
    const ceasedOn = reading.day(row.clae_cla_episode_ceased_date, EPISODES, position, 'clae_cla_episode_ceased_date');
    return episodeOf({
      child: row.clae_person_id,
      startedOn,
      reasonStarted: row.clae_cla_episode_start_reason,
      ceasedOn,
      reasonCeased: row.clae_cla_episode_ceased_reason,
      legalStatus: heldIn(reading, position, statuses, row.clae_person_id, startedOn, ceasedOn),
      placement: heldIn(reading, position, placements, row.clae_cla_id, startedOn, ceasedOn),
    });
  });
  return { madeBy: MADE_BY, episodes, births, findings: reading.findings() };
};

/**
 * Reads rows of any number of children from the Standard Safeguarding Dataset, for `carePeriods`. The dataset keeps placements and legal
 * statuses in tables of their own: an episode has those that hold on its first day, as long as they do not change within it, or end before it ended.
 *
 * @param rows - the rows of episodes, and of people, placements and legal statuses where there are any, with the columns that were published
 * @param question - the time zone of the case system
 * @returns an episode for each row of episodes, in the same order; dates of birth; and what could not be read
 * @throws InputError if the question has the wrong type
 *
 * @example
 * ```ts
 * import { episodesFromSsd } from 'reunification-framework/interop';
 *
 * const status = { lega_legal_status_id: 'l1', lega_person_id: 'c1', lega_legal_status: 'C2' };
 * const { episodes } = episodesFromSsd(
 *   {
 *     ssd_cla_episodes: [
 *       {
 *         clae_cla_episode_id: 'e1',
 *         clae_person_id: 'c1',
 *         clae_cla_id: 'care1',
 *         // Midnight in London in summer, as a system that keeps UTC writes it.
 *         clae_cla_episode_start_date: '2024-06-30T23:00:00Z',
 *         clae_cla_episode_start_reason: 'S',
 *         clae_cla_episode_ceased_date: null,
 *         clae_cla_episode_ceased_reason: null,
 *       },
 *     ],
 *     ssd_legal_status: [
 *       { ...status, lega_legal_status_start_date: '2024-07-01', lega_legal_status_end_date: null },
 *     ],
 *   },
 *   { timeZone: 'Europe/London' },
 * );
 * episodes.map(({ startedOn, legalStatus, placement }) => [startedOn, legalStatus, placement]); // => [['2024-07-01', 'C2', undefined]]
 * ```
 */
export function episodesFromSsd(rows: SsdRowsOfMany, question: SsdEpisodesQuestion): EpisodesFromRows {
  const days = daysIn(readOnce('question', question, { fields: { timeZone: 'text' } }).timeZone);
  const read = readOnceOrFind(rows, SSD_ROWS_OF_MANY, 'whole');
  return 'finding' in read
    ? { madeBy: MADE_BY, episodes: [], births: [], findings: [read.finding] }
    : readRows(read.value, days);
}
