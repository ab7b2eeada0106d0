/** The diary of the year after the return of these tests, without visits: laid out by hand beside the plan. */
import { daysLater } from './day-by-day.js';

/** From the gradual return to the end of the year: days, and what is on them. */
export const DIARY: readonly string[] = [
  '2024-03-09 to 2024-03-19 Gradual return: daytime contact',
  '2024-03-20 to 2024-03-28 Gradual return: midweek nights',
  '2024-03-29 to 2024-03-31 Gradual return: weekend nights',
  '2024-04-05 to 2024-04-11 Gradual return: whole weekends',
  '2024-04-08 Review of the Reunification Plan',
  '2024-04-12 The child is home full time',
  '2024-04-12 Support begins',
  '2024-04-12 Support begins',
  '2024-05-10 Review of the Reunification Plan',
  '2024-08-31 Decide, within the child’s timescale, where the child will grow up',
  '2024-10-12 Support is reduced, if all is well',
  '2024-10-12 Reclassify formally six months after the child came home',
  '2024-10-14 Review of the Reunification Plan',
  '2025-01-12 Support is reduced, if all is well',
  '2025-04-11 Review of the Reunification Plan',
  '2025-04-12 Support ends, subject to review',
  '2025-04-12 Keep up support after the return home at least until this day',
];

/** What comes after the year. */
export const DIARY_AFTER_THE_YEAR: readonly string[] = [
  '2025-04-25 Support is reduced, if all is well',
  '2025-07-18 Support ends, subject to review',
];

/** Every seventh day, or every so many, found by going through the days one by one. */
export const everyDays = (from: string, step: number, until: string): readonly string[] => {
  const days: string[] = [];
  for (let date = from, count = 0; date <= until; date = daysLater(date, 1), count += 1)
    if (count % step === 0) days.push(date);
  return days;
};
