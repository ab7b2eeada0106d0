/** Where a day stands in a drawing, and which days are named along it. */

import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  daysBetween,
  formatCivilDate,
  weekdayOf,
} from '../../shared/days/civil-date.js';
import type { Span } from './timeline.js';

const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));

/**
 * A day, written short.
 *
 * @param day - the day
 * @returns for example `2 Mar 2026`
 */
export const shortDay = (day: CivilDate): string =>
  formatCivilDate(day).replace(/(\p{L}{3})\p{L}+/u, (_, month: string) => month);

const dayAndMonth = (day: CivilDate): string => shortDay(day).replace(/ \d+$/u, '');

const monthOf = (day: CivilDate): string => dayAndMonth(day).replace(/^\d+ /u, '');

/** A scale from one day to another. */
export interface Scale {
  /** Where a day stands, at the edge where it lies outside. */
  readonly at: (day: CivilDate) => number;
  /** How wide a day is. */
  readonly perDay: number;
}

/**
 * Makes a scale.
 *
 * @param span - its first and its last day
 * @param start - where it starts
 * @param length - how long it is
 * @returns the scale
 */
export const scaleOf = ({ from, until }: Span, start: number, length: number): Scale => {
  const days = Math.max(1, daysBetween(from, until));
  return {
    at: (day) => start + (Math.min(days, Math.max(0, daysBetween(from, day))) * length) / days,
    perDay: length / days,
  };
};

/** A day that is named along a scale. */
export interface Tick {
  /** The day. */
  readonly on: CivilDate;
  /** The day or the month; nothing where years are named. */
  readonly label: string;
  /** The year, where it is another than before. */
  readonly year: string | undefined;
}

/** A step from tick to tick. */
interface Step {
  readonly days: number;
  readonly first: (from: CivilDate) => CivilDate | undefined;
  readonly next: (day: CivilDate) => CivilDate | undefined;
  readonly label: (day: CivilDate) => string;
}

const byDays = (days: 1 | 7): Step => ({
  days,
  first: (from) => (days === 7 ? addDays(from, (8 - weekdayOf(from)) % 7) : from),
  next: (day) => addDays(day, days),
  label: dayAndMonth,
});

/** The first day of the first month on or after a day whose number can be divided by a step. */
const monthFrom = (from: CivilDate, months: number): CivilDate | undefined => {
  const first = civilDate(`${from.slice(0, 7)}-01`);
  const number = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1;
  const start = first === from ? number : number + 1;
  return addMonths(first, Math.ceil(start / months) * months - number);
};

const byMonths = (months: number): Step => ({
  days: months * 30.4,
  first: (from) => monthFrom(from, months),
  next: (day) => addMonths(day, months),
  label: months < 12 ? monthOf : () => '',
});

const STEPS: readonly Step[] = /* @__PURE__ */ (() => [
  byDays(1),
  byDays(7),
  ...[1, 3, 12, 24, 60, 120, 600, 1200, 6000, 12000].map(byMonths),
])();

/** For a time so long that no other step leaves room. */
const LAST_STEP: Step = /* @__PURE__ */ (() => byMonths(24_000))();

/**
 * The days named along a scale.
 *
 * @param span - its first and its last day
 * @param scale - the scale
 * @param apart - how far apart they are at least: days, months, and years
 * @returns the days, in order
 */
export const ticksOf = (
  { from, until }: Span,
  { perDay }: Pick<Scale, 'perDay'>,
  apart: Readonly<Record<'days' | 'months' | 'years', number>>,
): readonly Tick[] => {
  const room = ({ days }: Step): number => (days < 28 ? apart.days : days < 365 ? apart.months : apart.years);
  const step = STEPS.find((candidate) => candidate.days * perDay >= room(candidate)) ?? LAST_STEP;
  const ticks: Tick[] = [];
  let on = step.first(from);
  while (on !== undefined && on <= until) {
    const before = ticks.at(-1)?.on;
    ticks.push({
      on,
      label: step.label(on),
      year: before === undefined || yearOf(before) !== yearOf(on) ? String(yearOf(on)) : undefined,
    });
    on = step.next(on);
  }
  return ticks;
};
