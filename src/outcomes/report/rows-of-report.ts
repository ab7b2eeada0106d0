/** What a report says of the rows that it was made from: never so that a child can be subtracted from it (I-357, I-358). */

import { type CivilDate, daysBetween } from '../../shared/days/civil-date.js';
import { type Completeness, DATA_ITEMS, type ItemCompleteness } from '../completeness/index.js';
import type { EpisodeRow, ReturnsHome } from '../periods/index.js';
import type { ReportedItem, ReturnsReport } from './returns-report.js';
import { boundsOfRounded, grainOf, roundedCount, type Showing } from './shown-counts.js';

const DAYS_IN_WEEK = 7;

const MONTH_LENGTH = 'YYYY-MM'.length;

/**
 * An item with its counts. Where small numbers are hidden they are rounded; and where only some children are asked, they are left out unless
 * they are no more than the ends of care that are printed.
 */
const itemOf = (one: ItemCompleteness, ended: number | undefined, below: number): ReportedItem => {
  if (one.kind === 'not-passed') return { item: one.item };
  const { askedOf } = DATA_ITEMS[one.item];
  const isOfAll = askedOf === 'every-child' || askedOf === 'every-episode';
  const isSafe = below < 2 || isOfAll || (ended !== undefined && boundsOfRounded(one.children, below)[0] <= ended);
  const shown = (count: number) => (isSafe || count === 0 ? roundedCount(count, below) : 'hidden');
  return {
    item: one.item,
    counted: {
      children: shown(one.children),
      whole: shown(one.whole),
      partly: shown(one.partly),
      missing: shown(one.missing),
    },
  };
};

/**
 * Whether an upper bound to the children who are in no count would follow from the number of rows: each has a row, and so has each period.
 */
const rowsTellTooMuch = (
  { rows, rowsWithoutChild }: Completeness,
  { ended, stillLookedAfter }: ReturnsHome,
  below: number,
): boolean => boundsOfRounded(rows, below)[1] - rowsWithoutChild - ended - stillLookedAfter < below - 1;

const monthOf = (day: CivilDate, below: number): string => (below < 2 ? day : day.slice(0, MONTH_LENGTH));

/**
 * Which data are there.
 *
 * @param completeness - of the rows
 * @param home - the returns among them
 * @param ended - the periods that ended, if that is printed
 * @param below - below which number a count is small
 * @returns the counts as they may be shown
 */
export const completenessOfReport = (
  completeness: Completeness,
  home: ReturnsHome,
  ended: number | undefined,
  below: number,
): ReturnsReport['completeness'] => {
  const { rows, rowsWithoutChild, children, from, until, items } = completeness;
  // That there are no rows tells nothing of anybody.
  const isHidden = below >= 2 && rows > 0 && rowsTellTooMuch(completeness, home, below);
  return {
    roundedTo: grainOf(below),
    rows: isHidden ? 'hidden' : roundedCount(rows, below),
    rowsWithoutChild: roundedCount(rowsWithoutChild, below),
    children: roundedCount(children, below),
    from: from === undefined ? undefined : monthOf(from, below),
    until: until === undefined ? undefined : monthOf(until, below),
    items: items.map((item) => itemOf(item, ended, below)),
  };
};

/**
 * How the last day in the rows and the last day of the data lie to each other.
 *
 * @param rows - the rows
 * @param until - the last day in the rows
 * @param dataUntil - the last day of the data, as the caller says
 * @param below - below which number a count is small
 * @returns the days between, in whole weeks where small numbers are hidden, and the rows that lie after it
 */
export const endOfDataIn = (
  rows: readonly EpisodeRow[],
  until: CivilDate | undefined,
  dataUntil: CivilDate,
  below: number,
): ReturnsReport['endOfData'] => {
  const isAfter = (day: CivilDate | undefined): boolean => day !== undefined && day > dataUntil;
  const rowsAfter = rows.filter(({ startedOn, ceasedOn }) => isAfter(startedOn) || isAfter(ceasedOn)).length;
  const days = until === undefined || until > dataUntil ? undefined : daysBetween(until, dataUntil);
  return {
    daysUnseen: days === undefined || below < 2 ? days : days - (days % DAYS_IN_WEEK),
    rowsAfter: roundedCount(rowsAfter, below),
  };
};

/**
 * Returns of children without a date of birth. Where they are nearly all returns, the number would tell how many were left out.
 *
 * @param home - the returns
 * @param followed - a count of returns that is printed
 * @param below - below which number a count is small
 * @param shown - shows a count by itself
 * @returns the count as it may be shown
 */
export const withoutBirthDateIn = (
  { withoutBirthDate }: ReturnsHome,
  followed: number,
  below: number,
  shown: Showing,
): ReturnsReport['withoutBirthDate'] => {
  if (below < 2 || withoutBirthDate === 0) return shown([withoutBirthDate]).total;
  return boundsOfRounded(withoutBirthDate, below)[1] <= followed ? roundedCount(withoutBirthDate, below) : 'hidden';
};
