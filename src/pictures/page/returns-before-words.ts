/** What a report on returns says before any figure: whether anything could be counted, what the rows must hold, how they end, what is hidden. */

import type { ReturnsReport } from '../../outcomes/report/returns-report.js';
import { civilDate, formatCivilDate, isCivilDate } from '../../shared/days/civil-date.js';
import { countWords } from './returns-words.js';

/** Whether not even one period of care could be made of the rows. */
export const isNothingCounted = ({ ended, stillLookedAfter }: ReturnsReport): boolean =>
  ended === 0 && stillLookedAfter.placedWithParents === 0 && stillLookedAfter.otherwise === 0;

/** What stands first where nothing could be counted. */
export const NOTHING_COUNTED_WORDS =
  'Nothing could be counted: no row of these tables gives a period of care. That is not the same as no returns. What is wrong with them is said below.';

/** Cells that should hold a day and do not, by column: how many, and how a day is written there. */
export const noDaysWords = ({ noDays, below }: ReturnsReport): readonly string[] =>
  noDays.map(({ column, cells }) => {
    const count = cells === 'hidden' ? `fewer than ${below}` : countWords(cells);
    return `${column}: ${count} ${cells === 1 ? 'cell does' : 'cells do'} not hold a date. Write dates as dd/mm/yyyy.`;
  });

/** What the rows must hold, before anything is read off them (I-358). */
export const rowsWords = ({ window }: ReturnsReport): string =>
  `The rows have to hold every child who went home between ${formatCivilDate(window.from)} and ${formatCivilDate(window.to)}, with all their episodes, whether or not they came back into care. Nothing in the rows shows whether they do. If they hold only children who are looked after now, or were in a later year, nearly every earlier return looks as if it broke down.`;

/** A day, or a month where small numbers are hidden. */
export const dayWords = (day: string): string => {
  if (isCivilDate(day)) return formatCivilDate(day);
  return formatCivilDate(civilDate(`${day}-01`)).slice('1 '.length);
};

const daysWords = (days: number, below: number): string => {
  if (below === 0) return days === 1 ? '1 day lies' : `${countWords(days)} days lie`;
  if (days === 0) return 'Less than a week lies';
  return `At least ${countWords(days)} days lie`;
};

/** How the rows end, beside the last day of the data (I-359). */
export const endWords = ({
  endOfData: { daysUnseen, rowsAfter },
  dataUntil,
  below,
}: ReturnsReport): readonly string[] => [
  ...(rowsAfter === 0
    ? []
    : [
        `Rows that begin or end after ${formatCivilDate(dataUntil)}: ${rowsAfter === 'hidden' ? `fewer than ${below}` : countWords(rowsAfter)}. These children are not counted, and many of them are children who came back, so that the percentages are too low. Give the day of the extract as the last day; for earlier returns, use --to.`,
      ]),
  ...(daysUnseen === undefined
    ? []
    : [
        `${daysWords(daysUnseen, below)} between the last day in the rows and ${formatCivilDate(dataUntil)}. In a whole extract that is a few days. If the extract was made earlier, give its day: time that nobody saw is counted here as time without re-entry.`,
      ]),
];

/** How small numbers were treated. */
export const hidingWords = ({ below, completeness }: ReturnsReport): string =>
  below === 0
    ? 'Small numbers are shown. Keep this inside the authority: individual children could be identified.'
    : `Counts from 1 to ${below - 1} are hidden, and others that would give them away. Counts of what data you have are rounded to ${completeness.roundedTo}, so that nothing can be subtracted from them. That protects this report; two reports about the same children, side by side, can tell more than each.`;
