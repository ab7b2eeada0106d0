import fc from 'fast-check';
import { addDays } from 'reunification-framework';
import {
  type AtHorizon,
  type ReturnHome,
  type ShownAtHorizon,
  type ShownCount,
  type Stability,
  type StabilityOfGroup,
  stabilityOf,
  suppressedStability,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { ASKED } from '../../support/returns-home.js';
import { type Published, possibleValues } from '../counts/worked-out.js';

const FROM = day('2023-01-01');

/** Groups of returns that are alike, small and large. */
const arbitraryReturns: fc.Arbitrary<readonly ReturnHome[]> = fc
  .array(
    fc.record({
      size: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 30 })),
      start: fc.constantFrom(0, 0, 400, 900),
      next: fc.option(
        fc.record({
          on: fc.constantFrom(20, 200, 500),
          what: fc.constantFrom('re-entered', 're-entered', 'transferred' as const),
        }),
        { nil: undefined },
      ),
      planned: fc.constantFrom('planned', 'unplanned', 'not-recorded' as const),
      level: fc.constantFrom('low', 'medium', undefined),
      area: fc.constantFrom('north', 'south', 'west'),
      number: fc.constantFrom(1, 1, 2),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((groups) =>
    groups.flatMap(({ size, start, next, area, ...others }, group) =>
      Array.from({ length: size }, (_, place): ReturnHome => {
        const homeOn = addDays(FROM, start) ?? FROM;
        return {
          child: `${group}.${place}`,
          homeOn,
          labels: { area },
          ...others,
          next: next === undefined ? undefined : { what: next.what, on: addDays(homeOn, next.on) ?? homeOn },
        };
      }),
    ),
  );

type Line = readonly [shown: readonly ShownCount[], truth: readonly number[]];

const lineOf = (shown: ShownAtHorizon | undefined, truth: AtHorizon | undefined): Line =>
  shown === undefined || truth === undefined
    ? [[], []]
    : [
        [shown.reEntered, shown.stillHome, shown.cannotSay, shown.of],
        [truth.reEntered, truth.stillHome, truth.cannotSay.total, truth.of],
      ];

/** Everything that is published of one horizon: all, and every split, which adds up to all. */
const publishedAt = (stability: Stability, below: number, zeros: 'shown' | 'hidden', place: number): Published => {
  const shown = suppressedStability(stability, { below, zeros });
  const pairs = [
    [shown.byPlanning, stability.byPlanning],
    [shown.byLevel, stability.byLevel],
    [shown.byNumber, stability.byNumber],
    [shown.byLabel[0]?.groups ?? [], stability.byLabel[0]?.groups ?? []],
  ] as const;
  const lines: Line[] = [lineOf(shown.all[place], stability.all.horizons[place])];
  const sums: (readonly (readonly [number, 1 | -1])[])[] = [];
  for (const [groups, truths] of pairs) {
    const first = lines.length;
    for (const [group, { horizons }] of groups.entries()) {
      const truth: StabilityOfGroup | undefined = truths[group];
      lines.push(lineOf(horizons[place], truth?.horizons[place]));
    }
    for (const column of [0, 1, 2, 3])
      sums.push([[column, -1], ...groups.map((_, group) => [(first + group) * 4 + column, 1] as const)]);
  }
  for (const line of lines.keys())
    sums.push([
      [line * 4, 1],
      [line * 4 + 1, 1],
      [line * 4 + 2, 1],
      [line * 4 + 3, -1],
    ]);
  return { shown: lines.flatMap(([one]) => one), truth: lines.flatMap(([, one]) => one), sums };
};

/** What can become of a return: how it stands at each horizon for which it can be followed. */
const PATHS = {
  followed: ['rr', 'hr', 'hh'],
  'some too recent': ['r', 'h', 'rr', 'hr', 'hh'],
  'some lost': ['rr', 'hr', 'hh', 'hc', 'cc'],
} as const;

const COLUMN_OF = new Map([
  ['r', 1],
  ['h', 2],
  ['c', 3],
]);

/** The counts of all and of two groups at two horizons, of so many returns on each path in each group. */
const countsOf = (paths: readonly string[], world: readonly number[]): readonly number[] => {
  const counts = Array.from({ length: 24 }, () => 0);
  for (const [place, count] of world.entries()) {
    const group = 1 + Math.floor(place / paths.length);
    for (const [horizon, state] of [...(paths[place % paths.length] ?? '')].entries())
      for (const row of [0, group])
        for (const column of [0, COLUMN_OF.get(state) ?? 0]) {
          const at = row * 8 + horizon * 4 + column;
          counts[at] = (counts[at] ?? 0) + count;
        }
  }
  return counts;
};

/** Every way to deal returns out to places. */
const dealt = (returns: number, places: number): readonly (readonly number[])[] =>
  places === 1
    ? [[returns]]
    : Array.from({ length: returns + 1 }, (_, first) =>
        dealt(returns - first, places - 1).map((others) => [first, ...others]),
      ).flat();

/** What is shown of them, in the same order. */
const shownIn = (paths: readonly string[], world: readonly number[], below: number, zeros: 'shown' | 'hidden') => {
  const returns = world.flatMap((count, place) =>
    Array.from({ length: count }, (_, one): ReturnHome => {
      const path = paths[place % paths.length] ?? '';
      const homeOn = day(path.length === 2 ? '2023-01-01' : '2025-10-01');
      const ended = path.search(/[rc]/);
      const on = addDays(homeOn, ended === 0 ? 20 : 200) ?? homeOn;
      return {
        child: `${place}.${one}`,
        number: 1,
        planned: 'planned',
        homeOn,
        labels: { area: place < paths.length ? 'north' : 'south' },
        next: ended < 0 ? undefined : { on, what: path[ended] === 'r' ? 're-entered' : 'transferred' },
      };
    }),
  );
  const stability = stabilityOf(returns, { ...ASKED, horizons: [3, 12], splitBy: ['area'] });
  const { all, byLabel } = suppressedStability(stability, { below, zeros });
  return [all, ...byLabel.flatMap(({ groups }) => groups.map(({ horizons }) => horizons))]
    .flat()
    .flatMap(({ of, reEntered, stillHome, cannotSay }) => [of, reEntered, stillHome, cannotSay]);
};

describe('Nobody who tries to work a hidden count of stability out', () => {
  it('succeeds from one horizon: not from all, not from a split, and not from two splits side by side', () => {
    fc.assert(
      fc.property(
        arbitraryReturns,
        fc.integer({ min: 2, max: 5 }),
        fc.constantFrom('shown', 'hidden' as const),
        (returns, below, zeros) => {
          const stability = stabilityOf(returns, { ...ASKED, horizons: [12], splitBy: ['area'] });
          const published = publishedAt(stability, below, zeros, 0);
          const readers = [() => 0, (count: number) => (zeros === 'shown' && count > 0 ? 1 : 0)];
          for (const leastOf of readers)
            for (const { count, values } of possibleValues(published, leastOf, below))
              expect(values).toBeGreaterThanOrEqual(count > 0 && count < below ? below : 2);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ['followed', 12, 3, 'shown'],
    ['followed', 14, 4, 'shown'],
    ['some too recent', 8, 2, 'shown'],
    ['some lost', 9, 3, 'shown'],
    // Where none are lost and zeros are hidden, that none are lost is hidden too: these are no ways to count then.
    ['some lost', 8, 2, 'hidden'],
  ] as const)(
    'succeeds from two horizons together: %s, of every way in which %s returns can have gone, below %s, zeros %s',
    (which, size, below, zeros) => {
      const paths = PATHS[which];
      const isInBoth = (world: readonly number[]) =>
        world.slice(0, paths.length).some((count) => count > 0) && world.slice(paths.length).some((count) => count > 0);
      const worlds = dealt(size, 2 * paths.length).filter(isInBoth);
      const truths = worlds.map((world) => countsOf(paths, world));
      let hiddenAndSmall = 0;
      fc.assert(
        fc.property(fc.nat(worlds.length - 1), (at) => {
          const [world = [], truth = []] = [worlds[at], truths[at]];
          const shown = shownIn(paths, world, below, zeros);
          const seen = [...shown.entries()].filter(([, one]) => one !== 'hidden');
          for (const [place, one] of seen) expect(one).toBe(truth[place]);
          const possible = truths.filter((other) => seen.every(([place, one]) => other[place] === one));
          for (const [place, one] of shown.entries()) {
            const count = truth[place] ?? 0;
            if (one !== 'hidden' || count === 0 || count >= below || shown[0] === 'hidden') continue;
            hiddenAndSmall += 1;
            expect(new Set(possible.map((other) => other[place])).size).toBeGreaterThanOrEqual(below);
          }
        }),
        { numRuns: 150 },
      );
      expect(hiddenAndSmall).toBeGreaterThan(0);
    },
  );

  it('finds nothing small shown, and no small difference between two horizons of the same returns', () => {
    fc.assert(
      fc.property(arbitraryReturns, fc.integer({ min: 2, max: 8 }), (returns, below) => {
        const stability = stabilityOf(returns, { ...ASKED, horizons: [3, 12, 24], splitBy: ['area'] });
        const { all, byPlanning, byLevel, byNumber, byLabel } = suppressedStability(stability, { below });
        const groups = [
          all,
          ...[byPlanning, byLevel, byNumber, ...byLabel.map((one) => one.groups)]
            .flat()
            .map(({ horizons }) => horizons),
        ];
        const isFew = (count: number) => count > 0 && count < below;
        for (const horizons of groups) {
          const lines = horizons.map(({ of, reEntered, stillHome, cannotSay }) => [
            of,
            reEntered,
            stillHome,
            cannotSay,
          ]);
          for (const count of lines.flat()) expect(count !== 'hidden' && isFew(count)).toBe(false);
          for (const [place, one] of lines.entries())
            for (const other of lines.slice(place + 1)) {
              const [of, otherOf] = [one[0], other[0]];
              if (typeof of !== 'number' || of === 0 || typeof otherOf !== 'number' || otherOf === 0) continue;
              expect(isFew(Math.abs(of - otherOf))).toBe(false);
              if (of !== otherOf) continue;
              for (const [column, count] of one.entries()) {
                const later = other[column];
                if (typeof count === 'number' && typeof later === 'number')
                  expect(isFew(Math.abs(count - later))).toBe(false);
              }
            }
        }
      }),
    );
  });
});
