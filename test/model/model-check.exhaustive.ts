/** The model check in full: `npm run test:model`. What it is and rests on: `docs/evidence.md`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Setting } from './case-in-months.js';
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
import { AS_PRINTED, EVERY_ENTRY_AND_CLOCK, EVERY_NOTICE, OTHER_SETTINGS, THREE_YEARS } from './settings.js';
import { type Walk, walk } from './walk.js';
import { deadEnds, waitingForNothing } from './ways-on.js';

const CAME_TO = new Set<string>();
const PAIRS = new Set<string>();

/** The walk of a setting; only one is kept, since each is large. */
let walked: Walk | undefined;
const walkOf = (setting: Setting): Walk => {
  if (walked?.setting !== setting) walked = walk(setting, THREE_YEARS);
  return walked;
};

/** As printed there are more cases, and of every so many one is asked. */
const everyFor = (setting: Setting): number => (setting === AS_PRINTED ? 30 : 10);

const note = (what: Readonly<Record<string, unknown>>): void => {
  console.info(JSON.stringify(what));
};

describe.each([AS_PRINTED, ...OTHER_SETTINGS])('Whatever people record, month by month, $told', (setting) => {
  it('is all there is long before three years are over', () => {
    const { reached, transitions, lastNewMonth } = walkOf(setting);
    note({ setting: setting.told, cases: reached.length, transitions, lastNewMonth });
    expect(lastNewMonth).toBeLessThan(THREE_YEARS);
  });

  it('the answer follows from the case as counted in months, and one entry of row 7 comes before all others that hold', () => {
    const { found, cameTo, pairs } = reviewedOtherwise(walkOf(setting));
    for (const one of cameTo) CAME_TO.add(one);
    for (const one of pairs) PAIRS.add(one);
    expect(found).toEqual([]);
  });

  it('no child at high or severe is ready to go home', () => {
    const { found, ready, asked } = readyOtherwise(walkOf(setting), setting.timescale === 'far' ? 1 : 50);
    note({ setting: setting.told, readinessAsked: asked, ready });
    expect(found).toEqual([]);
    // Only within the child’s timescale can all conditions be met, so that the others’ being met is seen to matter.
    if (setting.timescale === 'far') expect(ready).toBeGreaterThan(0);
  });

  it('no case may close before six months at low and six months home, and one that does shows it', () => {
    const { found, mayClose } = closedOtherwise(walkOf(setting));
    expect(found).toEqual([]);
    expect(mayClose).toBeGreaterThan(0);
  });

  it('every case has a way to closing that follows row 7, or its timescale stands in the way and it is said', () => {
    const { found, blocked, tooLate } = deadEnds(walkOf(setting));
    note({ setting: setting.told, blocked, tooLate });
    expect(found).toEqual([]);
    expect(blocked > 0).toBe(setting.timescale === 'over' || typeof setting.timescale === 'number');
    expect(tooLate > 0).toBe(typeof setting.timescale === 'number');
  });

  it('where time alone changes nothing it is said what the case waits for', () => {
    const { found, reasons } = waitingForNothing(walkOf(setting));
    const isShut = setting.timescale === 'over' || typeof setting.timescale === 'number';
    expect(found).toEqual([]);
    expect([...reasons].sort()).toEqual([
      'a clock runs',
      ...(isShut ? ['child-timescale'] : []),
      'comes-home',
      'condition-holds',
      'evidence-recorded',
      'reclassified-after-return',
    ]);
  });

  it('a history is refused for nothing, and what should be looked at is named', () => {
    const { found, codes } = checkedOtherwise(walkOf(setting));
    expect(found).toEqual([]);
    expect([...codes].sort()).toEqual([
      'event.closed-before-classified',
      'event.home-above-medium',
      'event.home-before-classified',
    ]);
  });

  it('what happens later changes no answer', () => {
    expect(changedByLaterEvents(walkOf(setting), 10)).toEqual([]);
  });

  it('two histories of the same case at different times have the same answers', () => {
    const { found, compared } = toldOtherwise(walkOf(setting), 1);
    note({ setting: setting.told, compared });
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(5000);
  });

  it('and so they have after each possible step', () => {
    const { found, asked } = answeredOtherwiseAfterAStep(walkOf(setting), everyFor(setting), 10);
    note({ setting: setting.told, askedAfterAStep: asked });
    expect(found).toEqual([]);
    expect(asked).toBeGreaterThan(20_000);
  });

  it('what is recorded and then withdrawn is as if it had never been, but that a level agreed stays held', () => {
    const { found, asked } = withdrawnOtherwise(walkOf(setting), 100);
    note({ setting: setting.told, askedAfterWithdrawing: asked });
    expect(found).toEqual([]);
    expect(asked).toBeGreaterThan(2000);
  });

  it('three years at random come only to cases of the walk, with the answers of those', () => {
    fc.assert(
      fc.property(anyThreeYears, (months) => {
        expect(livedOtherwise(walkOf(setting), months)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('and the simulation that lives through every day says the same', () => {
    expect(livedThroughOtherwise(walkOf(setting), 100)).toEqual([]);
  });
});

describe('All in all', () => {
  it('every entry is come to, every clock in each of its states, and every notice', () => {
    expect([...CAME_TO].sort()).toEqual([...EVERY_ENTRY_AND_CLOCK, ...EVERY_NOTICE].sort());
  });

  it('two entries hold together only where it is settled which comes first', () => {
    expect([...PAIRS].sort()).toEqual(SETTLED.map(({ first, second }) => pair(first, second)).sort());
  });
});
