/** Returns home for tests, as a count of what became of them takes them. */
import type { AfterReturnEvent, ReturnHome, StabilityQuestion } from 'reunification-framework/outcomes';
import { day } from './dates.js';

/** A return; what is not given is not known. */
export const home = (
  child: string,
  homeOn: string,
  next?: readonly [what: AfterReturnEvent, on: string],
  others: Partial<ReturnHome> = {},
): ReturnHome => ({
  child,
  number: 1,
  homeOn: day(homeOn),
  planned: 'planned',
  ...(next === undefined ? {} : { next: { what: next[0], on: day(next[1]) } }),
  ...others,
});

/** Everyone who came home between 2020 and the end of the data, on 31 March 2026. */
export const ASKED: StabilityQuestion = {
  dataUntil: day('2026-03-31'),
  window: { from: day('2020-01-01'), to: day('2026-03-31') },
  unit: 'return',
};
