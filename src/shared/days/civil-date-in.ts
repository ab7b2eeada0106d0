/** From a moment in time to the day that it was somewhere. */

import { InputError } from '../findings/input-error.js';
import { type CivilDate, civilDate, daysBetween, isCivilDate } from './civil-date.js';

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

const EPOCH = civilDate('1970-01-01');
const DAY = 86_400_000;
const MINUTE = 60_000;

const noSuchDay = (): InputError => new InputError('instant', { code: 'input.no-such-day', path: [] });

/** Minutes ahead of UTC; `undefined` where no place on earth is as far ahead or behind. */
const offsetOf = (written: string): number | undefined => {
  if (written === 'Z') return 0;
  const [hours, minutes] = [Number(written.slice(1, 3)), Number(written.slice(3).replace(':', ''))];
  if (hours > 14 || minutes > 59) return undefined;
  return (written.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
};

/** How days are written in a time zone, by the runtime’s own table. */
const calendarOf = (timeZone: string): Intl.DateTimeFormat => {
  try {
    if (typeof timeZone === 'string')
      return new Intl.DateTimeFormat('en-GB', {
        timeZone,
        calendar: 'gregory',
        numberingSystem: 'latn',
        era: 'short',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
  } catch {
    // No such time zone; the runtime's own words would repeat it.
  }
  throw new InputError('timeZone', { code: 'input.not-one-of', path: [] });
};

const dayAt = (milliseconds: number, calendar: Intl.DateTimeFormat): string => {
  const parts = calendar.formatToParts(milliseconds).map(({ type, value }) => [type, value] as const);
  const { era, year, month, day }: Partial<Record<string, string>> = Object.fromEntries(parts);
  // Before the year 1 there is no civil date.
  return era?.startsWith('B') ? '' : `${year?.padStart(4, '0')}-${month}-${day}`;
};

/**
 * Gives the day that a timestamp was in a place. In summer, London is an hour ahead of UTC: cutting a timestamp after ten characters gives
 * the day before for what happened between midnight and one o’clock.
 *
 * @param instant - a timestamp as case systems write it, such as `2026-06-30T23:30:00Z`; one without an offset is taken as local time, and a date alone is that day
 * @param timeZone - a name from the IANA time zone database
 * @returns the day
 * @throws InputError if the timestamp or the time zone is not valid
 *
 * @example
 * ```ts
 * import { civilDateIn } from 'reunification-framework';
 *
 * civilDateIn('2026-06-30T23:30:00Z', 'Europe/London'); // => '2026-07-01'
 * civilDateIn('2026-06-30T23:30:00', 'Europe/London'); // => '2026-06-30'
 * ```
 */
export function civilDateIn(instant: string, timeZone: string): CivilDate {
  const [, day, hour = '0', minute = '0', second = '0', offset] =
    typeof instant === 'string' ? (TIMESTAMP.exec(instant) ?? []) : [];
  const isTime = Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60;
  const ahead = offset === undefined ? 0 : offsetOf(offset);
  if (!isCivilDate(day) || !isTime || ahead === undefined) throw noSuchDay();
  const calendar = calendarOf(timeZone);
  if (offset === undefined) return day;
  // A leap second belongs to the day that it ends.
  const seconds = Math.min(Number(second), 59);
  const sinceMidnight = (Number(hour) * 60 + Number(minute) - ahead) * MINUTE + seconds * 1000;
  const there = dayAt(daysBetween(EPOCH, day) * DAY + sinceMidnight, calendar);
  if (!isCivilDate(there)) throw noSuchDay();
  return there;
}
