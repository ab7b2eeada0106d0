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
