/** From rows of episodes to periods of care. */

import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import type { EpisodeFindingCode } from '../findings.js';
import { CARE_PERIODS_QUESTION, EPISODE_ROWS } from '../shapes.js';
import type { BirthDate, CarePeriod, CarePeriods, CarePeriodsQuestion, NotCountableChild } from './care-period.js';
import { checkEpisode, type SoundEpisode } from './check-episode.js';
import type { EpisodeRow } from './episode.js';
import { type Gathering, gathering, inTheWay } from './gather-findings.js';
import { joined } from './in-sequence.js';
import { periodOf } from './period-of.js';

/** A row and its position. */
type Placed = readonly [position: number, row: EpisodeRow];

/** Each child’s rows. */
const rowsByChild = (rows: readonly EpisodeRow[], { note }: Gathering): ReadonlyMap<string, readonly Placed[]> => {
  const byChild = new Map<string, Placed[]>();
  for (const placed of rows.entries()) {
    const [position, { child }] = placed;
    const own = byChild.get(child);
    if (own !== undefined) own.push(placed);
    else if (isBlank(child)) note('episodes.no-child', position, 'child');
    else byChild.set(child, [placed]);
  }
  return byChild;
};

/** The date of birth of each child; of whom two are given, none. */
const birthsByChild = (births: readonly BirthDate[], { noteBirth }: Gathering): ReadonlyMap<string, CivilDate> => {
  const byChild = new Map<string, CivilDate>();
  const contradicted = new Set<string>();
  for (const [position, { child, bornOn }] of births.entries()) {
    const earlier = byChild.get(child);
    if (earlier === undefined) byChild.set(child, bornOn);
    else if (earlier !== bornOn) {
      contradicted.add(child);
      noteBirth(position);
    }
  }
  for (const child of contradicted) byChild.delete(child);
  return byChild;
};

const LAST = '~';

const endOf = ({ until, ceased, begins }: SoundEpisode): string => [until ?? LAST, ceased ?? LAST, begins].join(' ');

/** The earliest first; of those that start together in an order that does not depend on the order of the rows. */
const inOrder = (one: SoundEpisode, other: SoundEpisode): number => {
  const byStart = compareDays(one.from, other.from);
  if (byStart !== 0) return byStart;
  const [end, otherEnd] = [endOf(one), endOf(other)];
  return end === otherEnd ? 0 : end < otherEnd ? -1 : 1;
};

const said = (row: EpisodeRow): string =>
  JSON.stringify([
    ...[row.startedOn, row.reasonStarted, row.ceasedOn, row.reasonCeased, row.legalStatus, row.placement],
    ...[row.wentTo, row.unreadable],
  ]);

/** One child’s periods, and what stands in the way of counting them. */
const readChild = (
  child: string,
  rows: readonly Placed[],
  bornOn: CivilDate | undefined,
  dataUntil: CivilDate,
  { note }: Gathering,
): readonly CarePeriod[] | NotCountableChild => {
  const codes = new Set<EpisodeFindingCode>();
  const noteAt = (code: EpisodeFindingCode, row: number, field: string): void => {
    codes.add(code);
    note(code, row, field);
  };
  const earlier = new Set<string>();
  const episodes: SoundEpisode[] = [];
  for (const [position, row] of rows) {
    const says = rows.length === 1 ? '' : said(row);
    if (earlier.has(says)) {
      noteAt('episodes.repeated', position, 'child');
      continue;
    }
    earlier.add(says);
    const episode = checkEpisode(row, position, {
      dataUntil,
      bornOn,
      note: (code, field) => noteAt(code, position, field),
    });
    if (episode !== undefined) episodes.push(episode);
  }
  // What does not fit beside a row that cannot be read is not known: it is looked at once that row is repaired.
  const isWhole = inTheWay(codes).every((code) => code === 'episodes.repeated');
  const periods = isWhole ? joined(episodes.sort(inOrder), (code, { row }, field) => noteAt(code, row, field)) : [];
  const reasons = inTheWay(codes);
  if (reasons.length > 0) return { child, reasons };
  return periods.map((own) => periodOf(child, bornOn, own));
};

/**
 * Joins episodes of care to periods. Code X1 joins episodes that follow on the same day; nothing else does, and nothing is repaired: where
 * the rows of a child do not hold together, that is found by row, and the child is reported as not countable.
 *
 * @param rows - the episodes of any number of children, in any order, each once, as it stands on the last day of the data
 * @param question - the last day that the rows tell of; dates of birth, if there are any
 * @returns the periods of every child who can be counted, who cannot and why, and what was found
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { carePeriods } from 'reunification-framework/outcomes';
 *
 * const placed = { child: 'c1', legalStatus: 'V2', placement: 'U6' };
 * const [first, second] = [civilDate('2023-05-02'), civilDate('2023-06-01')];
 * const { periods, notCountable } = carePeriods(
 *   [
 *     { ...placed, startedOn: first, reasonStarted: 'S', ceasedOn: second, reasonCeased: 'X1' },
 *     { ...placed, startedOn: second, reasonStarted: 'P', ceasedOn: civilDate('2024-01-15'), reasonCeased: 'E4A' },
 *     // Ended with X1, and nothing follows: it cannot be said whether this child is home.
 *     { ...placed, child: 'c2', startedOn: first, reasonStarted: 'S', ceasedOn: second, reasonCeased: 'X1' },
 *   ],
 *   { dataUntil: civilDate('2026-03-31') },
 * );
 * periods.map(({ child, startedOn, ceasedOn }) => [child, startedOn, ceasedOn]); // => [['c1', '2023-05-02', '2024-01-15']]
 * notCountable; // => [{ child: 'c2', reasons: ['episodes.next-missing'] }]
 * ```
 */
export function carePeriods(rows: readonly EpisodeRow[], question: CarePeriodsQuestion): CarePeriods {
  const given = readOnce('rows', rows, EPISODE_ROWS);
  const { dataUntil, births = [] } = readOnce('question', question, CARE_PERIODS_QUESTION);
  const findings = gathering();
  const byChild = rowsByChild(given, findings);
  const born = birthsByChild(births, findings);
  const periods: CarePeriod[] = [];
  const notCountable: NotCountableChild[] = [];
  let withChild = 0;
  for (const [child, own] of [...byChild].sort(([one], [other]) => (one < other ? -1 : 1))) {
    withChild += own.length;
    const read = readChild(child, own, born.get(child), dataUntil, findings);
    if ('reasons' in read) notCountable.push(read);
    else for (const period of read) periods.push(period);
  }
  return {
    madeBy: MADE_BY,
    dataUntil,
    rows: given.length,
    rowsWithoutChild: given.length - withChild,
    children: byChild.size,
    periods,
    notCountable,
    ...findings.gathered(),
  };
}
