/** Reviews that were planned and measurements that were set, and did not happen. */
import { addDays, addMonths, type CivilDate, compareDays, isEarlier } from '../../shared/days/civil-date.js';
import type { Frequency, Goal, Measure } from '../goal/goal.js';

/**
 * Planned reviews that were not held. A review counts for the first planned day that is not settled yet: early if it lies after the planned
 * day before, late if it lies before the next.
 *
 * @param planned - the days planned
 * @param held - the days on which the goal was reviewed
 * @param asOf - the day asked about
 * @returns the days planned before it that nothing settles
 */
export function reviewsNotHeld(
  planned: readonly CivilDate[],
  held: readonly CivilDate[],
  asOf: CivilDate,
): readonly CivilDate[] {
  const due = [...new Set(planned)].sort(compareDays).filter((day) => day < asOf);
  const reviews = [...held].sort(compareDays);
  let next = 0;
  return due.filter((day, position) => {
    const following = due[position + 1];
    const review = reviews[next];
    const isHeld = review !== undefined && (following === undefined || review < following);
    if (isHeld) next += 1;
    while (isHeld && isEarlier(reviews[next], day)) next += 1;
    return !isHeld;
  });
}

const after = (day: CivilDate, { every, unit }: Frequency): CivilDate | undefined => {
  switch (unit) {
    case 'day':
      return addDays(day, every);
    case 'week':
      return addDays(day, 7 * every);
    case 'month':
      return addMonths(day, every);
  }
};

const isAsOftenAsSet = ({ howOften, startingPoint, taken = [] }: Measure, until: CivilDate): boolean => {
  if (howOften === undefined || startingPoint === undefined) return true;
  const days = [startingPoint.on, ...taken.map(({ on }) => on)].filter((day) => day <= until).sort(compareDays);
  return days.every((day, position) => {
    const due = after(day, howOften);
    const next = days[position + 1];
    return due === undefined || (next === undefined ? due >= until : next <= due);
  });
};

/**
 * Measures of change that were not taken as often as set since the starting point, up to the due day.
 *
 * @param goal - the goal
 * @param dueOn - by when it is to be reached
 * @param asOf - the day asked about
 * @returns their places
 */
export function notMeasuredAsSet(
  { measures = [] }: Goal,
  dueOn: CivilDate | undefined,
  asOf: CivilDate,
): readonly number[] {
  const until = dueOn !== undefined && dueOn < asOf ? dueOn : asOf;
  return measures.flatMap((measure, position) =>
    measure.shows === 'change' && !isAsOftenAsSet(measure, until) ? [position] : [],
  );
}
