/** The earliest days that can be foreseen, and what was recorded too late to be known. What is expected comes from tables by hand. */
import type { Vector } from '../../../src/conformance/index.js';
import { historyOf } from '../../support/histories.js';
import { EARLIEST, LATE_ENTRIES, THEN } from '../../support/looking-ahead.js';
import { type LaidOut, placesOf, slug, vector, written } from './vectors.js';

/** “low 2025-01-15: level-agreed” as a step. */
const stepOf = (line: string): object => {
  const [step = '', supposing = ''] = line.split(': ');
  const [to, earliestOn] = step.split(' ');
  return {
    to,
    earliestOn: earliestOn === 'never' ? null : earliestOn,
    blockedBy: earliestOn === 'never' ? 'child-timescale' : null,
    supposing: supposing === '' ? [] : supposing.split(', '),
  };
};

const ofEarliest: readonly Vector[] = EARLIEST.map(([told, asOf, events, steps]) =>
  vector({
    id: `looking-ahead/earliestDates/${slug(told)}`,
    function: 'earliestDates',
    title: `The earliest days, ${told}`,
    input: { history: historyOf(...events), asOf },
    expected: steps.map(stepOf),
    rules: ['I-51', 'I-55', 'I-56'],
    sources: written(placesOf('I-56')),
  }),
);

const ofHindsight: readonly Vector[] = LATE_ENTRIES.map(([told, events, differences]) =>
  vector({
    id: `looking-ahead/hindsight/${slug(told)}`,
    function: 'hindsight',
    title: `Recorded late: ${told}`,
    input: { history: historyOf(...events), asOf: THEN, knownOn: THEN },
    expected: { differences },
    rules: ['I-59'],
    sources: written(placesOf('I-59')),
  }),
);

/** The set. */
export const lookingAheadSet: LaidOut = {
  set: 'looking-ahead',
  description:
    'The earliest days on which lower levels and closing can be reached, with what each supposes; and what differs between what was known on a day and what is known now. Expected answers: tables laid out by hand.',
  vectors: [...ofEarliest, ...ofHindsight],
};
