/** The model check as it fits every run; `npm run test:model` does all of it. What it is and rests on: `docs/evidence.md`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pair, SETTLED } from './entries.js';
import {
  answeredOtherwiseAfterAStep,
  anyThreeYears,
  livedOtherwise,
  livedThroughOtherwise,
  toldOtherwise,
  withdrawnOtherwise,
} from './reduction.js';
import { reviewedOtherwise } from './review.js';
import { changedByLaterEvents, checkedOtherwise, closedOtherwise, readyOtherwise } from './safety.js';
import { AS_PRINTED, EVERY_ENTRY_AND_CLOCK, THREE_YEARS } from './settings.js';
import { walk } from './walk.js';
import { deadEnds, waitingForNothing } from './ways-on.js';

/** One thing a month, few of each kind. */
const WALK = walk({ ...AS_PRINTED, perMonth: 'one' }, THREE_YEARS);
/** The same at high and severe, within the child’s timescale. */
const WITHIN = walk({ ...AS_PRINTED, timescale: 'far', perMonth: 'one', levels: ['high', 'severe'] }, THREE_YEARS);
/** And at low and medium, past the child’s timescale. */
const PAST = walk({ ...AS_PRINTED, timescale: 'over', perMonth: 'one', levels: ['low', 'medium'] }, THREE_YEARS);
const REVIEWED = [WALK, WITHIN, PAST].map(reviewedOtherwise);

describe('Whatever people record, month by month', () => {
  it('is all there is long before three years are over', () => {
    expect(WALK.lastNewMonth).toBeLessThan(THREE_YEARS);
    expect(WITHIN.lastNewMonth).toBeLessThan(THREE_YEARS);
  });

  it('the answer follows from the case as counted in months, and one entry of row 7 comes before all others that hold', () => {
    expect(REVIEWED.map(({ found }) => found)).toEqual([[], [], []]);
  });

  it('every entry is come to, and every clock in each of its states', () => {
    const cameTo = new Set(REVIEWED.flatMap((reviewed) => [...reviewed.cameTo]));
    expect(EVERY_ENTRY_AND_CLOCK.filter((one) => !cameTo.has(one))).toEqual([]);
  });

  it('two entries hold together only where it is settled which comes first', () => {
    const pairs = new Set(REVIEWED.flatMap((reviewed) => [...reviewed.pairs]));
    expect([...pairs].sort()).toEqual(SETTLED.map(({ first, second }) => pair(first, second)).sort());
  });

  it('no child at high or severe is ready to go home', () => {
    expect(readyOtherwise(WALK, 400).found).toEqual([]);
    expect(readyOtherwise(WITHIN, 400).found).toEqual([]);
  });

  it('no case may close before six months at low and home, recorded since and reclassified, and one that does shows it', () => {
    const { found, mayClose } = closedOtherwise(WALK);
    expect(found).toEqual([]);
    expect(mayClose).toBeGreaterThan(0);
  });

  it('every case has a way to closing that follows row 7', () => {
    expect(deadEnds(WALK).found).toEqual([]);
  });

  it('where time alone changes nothing it is said what the case waits for', () => {
    const { found, reasons } = waitingForNothing(WALK);
    expect(found).toEqual([]);
    expect([...reasons].sort()).toEqual([
      'a clock runs',
      'comes-home',
      'condition-holds',
      'evidence-recorded',
      'reclassified-after-return',
    ]);
  });

  it('a history is refused for nothing, and what should be looked at is named', () => {
    expect(checkedOtherwise(WALK).found).toEqual([]);
  });

  it('what happens later changes no answer', () => {
    expect(changedByLaterEvents(WALK, 20)).toEqual([]);
  });
});

describe('A case counted in months is all that matters', () => {
  it('two histories of the same case at different times have the same answers', () => {
    const { found, compared } = toldOtherwise(WALK, 3);
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(5000);
  });

  it('and so they have after each possible step', () => {
    const { found, asked } = answeredOtherwiseAfterAStep(WALK, 100, 1);
    expect(found).toEqual([]);
    expect(asked).toBeGreaterThan(10_000);
  });

  it('what is recorded and then withdrawn is as if it had never been, but that a level agreed stays held', () => {
    const { found, asked } = withdrawnOtherwise(WALK, 200);
    expect(found).toEqual([]);
    expect(asked).toBeGreaterThan(5000);
  });

  it('three years at random come only to cases of the walk, with the answers of those', () => {
    fc.assert(
      fc.property(anyThreeYears, (months) => {
        expect(livedOtherwise(WALK, months)).toEqual([]);
      }),
    );
  });

  it('and the simulation that lives through every day says the same', () => {
    expect(livedThroughOtherwise(WALK, 400)).toEqual([]);
  });
});
