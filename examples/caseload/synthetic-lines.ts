/** The lines of an invented caseload. */
import type { CivilDate } from 'reunification-framework/shared';
import { chanceFrom } from './chance.js';
import { syntheticCase } from './synthetic-case.js';
import { syntheticHistory } from './synthetic-history.js';

/** Lines that are spoilt: one cut off in the middle, and one with an event on a day that there is not. */
const SPOILT: Readonly<Record<number, (line: string) => string>> = {
  13: (line) => line.slice(0, line.length / 2),
  19: (line) => line.replace('"reviews":[', '"reviews":[{"id":"r1","on":"2025-02-30"},'),
  29: (line) => line.replace('"events":[', '"events":[{"id":"e1","kind":"came-home","happenedOn":"2025-02-30"},'),
};

/** What caseload is wanted. */
export interface SyntheticCaseload {
  /** How many children. */
  readonly cases: number;
  /** The same seed gives the same caseload. */
  readonly seed: number;
  /** The day up to which things happen. */
  readonly until: CivilDate;
  /** Whether the lines are whole cases, or only histories. */
  readonly what: 'cases' | 'histories';
  /** Whether two of the lines cannot be read. */
  readonly isSpoilt: boolean;
}

/**
 * Makes the lines one by one.
 *
 * @param caseload - what is wanted
 * @yields each line with its line feed
 */
export function* syntheticLines({
  cases,
  seed,
  until,
  isSpoilt,
  what,
}: SyntheticCaseload): Generator<string, void, undefined> {
  const chance = chanceFrom(seed);
  for (let number = 1; number <= cases; number += 1) {
    const line = JSON.stringify(
      what === 'cases'
        ? syntheticCase(number, until, chance)
        : { id: `case-${number}`, history: syntheticHistory(number, until, chance) },
    );
    yield `${isSpoilt ? (SPOILT[number]?.(line) ?? line) : line}\n`;
  }
}
