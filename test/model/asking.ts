/** Asks the package about the cases of a walk, each with its history. */
import { type CaseState, earliestDates, type Practice, stateOf } from 'reunification-framework/reclassification';
import { answered, inMonthsAhead } from './answers.js';
import type { CaseInMonths } from './case-in-months.js';
import { firstDay, NO_LAPSE_EXCUSED, placeOf, type Reached, type Told, tell, type Walk } from './walk.js';

/** The month in which every case begins, and another one for the same case told otherwise. */
export const BEGINS = { start: placeOf('2020-01-01') };
export const BEGINS_ELSEWHERE = { start: placeOf('2031-08-01') };

export const practiceOf = ({ setting }: Walk): Practice | undefined =>
  setting.everyLapseBreaks ? NO_LAPSE_EXCUSED : undefined;

export const asked = (walk: Walk, { history, place }: Told): CaseState =>
  stateOf(history, { asOf: firstDay(place), practice: practiceOf(walk) });

export const since =
  (place: number) =>
  (date: string): number =>
    place - placeOf(date);

export const answerOf = (walk: Walk, told: Told, { timescale }: CaseInMonths): string =>
  answered(asked(walk, told), since(told.place), timescale === 'past');

export const stepsAheadOf = (walk: Walk, { history, place }: Told): string =>
  inMonthsAhead(earliestDates(history, { asOf: firstDay(place), practice: practiceOf(walk) }), since(place));

export const soonerIn = ({ departures }: CaseState): number =>
  departures.filter(({ kind }) => kind === 'sooner-than-indicated').length;

/** Every case of a walk with its history. */
export function* everyCase(
  walk: Walk,
  every = 1,
): Generator<{ readonly at: number; readonly reached: Reached; readonly told: Told }> {
  for (let at = 0; at < walk.reached.length; at += every) {
    const reached = walk.reached[at];
    if (reached !== undefined) yield { at, reached, told: tell(walk, at, BEGINS) };
  }
}

/** The first few of what should not be: enough to see what is wrong. */
export class Amiss {
  readonly found: string[] = [];

  add(at: number, ...words: readonly unknown[]): void {
    if (this.found.length < 5) this.found.push([`case ${at}`, ...words].join(': '));
  }
}
