/** Where a chronology tells nothing. */
import { addMonths, type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import type { ChronologyEntry, ChronologyGap } from './chronology.js';

/** The days that an entry tells of; none where they contradict each other, or where it has no day. */
export const daysOf = ({
  happenedOn,
  until,
  recordedOn,
}: ChronologyEntry): { readonly from: CivilDate; readonly to: CivilDate } | undefined => {
  const from = happenedOn ?? until;
  const to = until ?? happenedOn;
  return from === undefined || to === undefined || to < from || recordedOn < to ? undefined : { from, to };
};

const monthOf = (day: CivilDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The whole calendar months between two days. */
const wholeMonths = (from: CivilDate, to: CivilDate): number => {
  const months = monthOf(to) - monthOf(from);
  const day = addMonths(from, months);
  return day !== undefined && day <= to ? months : months - 1;
};

/**
 * The times of which a chronology tells nothing: between the days of its entries, and from the last to the day asked about.
 *
 * @param entries - its entries, written down by the day asked about
 * @param asOf - the day asked about
 * @returns those of at least a whole calendar month, the earliest first
 */
export const gapsIn = (entries: readonly ChronologyEntry[], asOf: CivilDate): readonly ChronologyGap[] => {
  const dated = entries
    .flatMap((entry) => {
      const days = daysOf(entry);
      return days === undefined ? [] : [{ ...days, id: entry.id }];
    })
    .sort((one, other) => compareDays(one.from, other.from));
  const gaps: ChronologyGap[] = [];
  const [first, ...others] = dated;
  if (first === undefined) return gaps;
  let last = first;
  for (const next of [...others, { from: asOf, to: asOf, id: undefined }]) {
    const months = wholeMonths(last.to, next.from);
    const { id: before } = next;
    if (months >= 1)
      gaps.push({ after: last.id, from: last.to, ...(before === undefined ? {} : { before }), to: next.from, months });
    if (before !== undefined && last.to <= next.to) last = { ...next, id: before };
  }
  return gaps;
};
