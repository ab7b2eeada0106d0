/** From a moment in time to the day that it was somewhere. */

import { type CivilDate, civilDate, daysBetween, isCivilDate } from './civil-date.js';
import { InputError } from './input-error.js';

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

const EPOCH = civilDate('1970-01-01');
const DAY = 86_400_000;
const MINUTE = 60_000;

const noSuchDay = (): InputError => new InputError('instant', { code: 'input.no-such-day', path: [] });

const offsetOf = (written: string): number => {
  if (written === 'Z') return 0;
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(4));
  return written.startsWith('-') ? -minutes : minutes;
};

/** The difference between the clocks of a place and UTC at a moment, as a day there: by the runtime’s own table of time zones. */
const dayAt = (milliseconds: number, timeZone: string): CivilDate => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(milliseconds);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return civilDate(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`);
};

/**
 * Gives the day that a timestamp was in a place. In summer, London is an hour ahead of UTC: cutting a timestamp after ten characters gives
 * the day before for what happened between midnight and one o’clock.
 *
 * @param instant - a timestamp as case systems write it, such as `2026-06-30T23:30:00Z`; one without an offset is taken as local time
 * @param timeZone - a name from the IANA time zone database
 * @returns the day
 * @throws InputError where the timestamp or the time zone is none
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
  const [, day, hour, minute, second = '0', offset] =
    typeof instant === 'string' ? (TIMESTAMP.exec(instant) ?? []) : [];
  if (!isCivilDate(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) throw noSuchDay();
  if (offset === undefined) return day;
  const sinceMidnight = (Number(hour) * 60 + Number(minute) - offsetOf(offset)) * MINUTE + Number(second) * 1000;
  const milliseconds = daysBetween(EPOCH, day) * DAY + sinceMidnight;
  try {
    return dayAt(milliseconds, timeZone);
  } catch {
    throw new InputError('timeZone', { code: 'input.not-one-of', path: [] });
  }
}
