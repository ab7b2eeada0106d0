import fc from 'fast-check';
import { addDays, addMonths } from 'reunification-framework';
import {
  AFTER_RETURN_EVENTS,
  type AtHorizon,
  type ReturnHome,
  type StabilityOfGroup,
  type StabilityQuestion,
  stabilityOf,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { curveAt, estimateCurve } from '../../../src/outcomes/stability/estimate-curve.js';
import type { Followed } from '../../../src/outcomes/stability/followed.js';
import { day } from '../../support/dates.js';
import { ASKED, home } from '../../support/returns-home.js';
import { incidenceByHand, kaplanMeierByHand } from './redistributed.js';

const FROM = day('2020-01-01');
const HORIZONS = [3, 12, 24];
const asked = { ...ASKED, horizons: HORIZONS, splitBy: ['area'] } satisfies StabilityQuestion;

/** The returns of one child: one, or a second one after a re-entry. */
const arbitraryChild = fc
  .record({
    start: fc.integer({ min: 0, max: 2200 }),
    stays: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 2 }),
    last: fc.option(fc.constantFrom(...AFTER_RETURN_EVENTS), { nil: undefined }),
    planned: fc.constantFrom('planned', 'unplanned', 'not-recorded' as const),
    level: fc.option(fc.constantFrom('low', 'medium', 'high', 'severe' as const), { nil: undefined }),
    area: fc.option(fc.constantFrom('north', 'south'), { nil: undefined }),
    daysInCare: fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }),
  })
  .map(({ start, stays, last, planned, level, area, daysInCare }) => (child: string): readonly ReturnHome[] => {
    let at = start;
    return stays.map((stay, place) => {
      const homeOn = addDays(FROM, at) ?? FROM;
      at += stay;
      const what = place === stays.length - 1 ? last : ('re-entered' as const);
      const next = what === undefined ? undefined : { on: addDays(FROM, at) ?? FROM, what };
      at += 30;
      const labels = area === undefined ? undefined : { area };
      return { child, number: place + 1, homeOn, planned, level, labels, daysInCare, next };
    });
  });

const arbitraryReturns = fc
  .array(arbitraryChild, { maxLength: 25 })
  .map((children) => children.flatMap((ofChild, place) => ofChild(`child ${place}`)));

/** The question at a day by which every horizon of every return lies within the data. */
const CLOSED: StabilityQuestion = {
  ...asked,
  dataUntil: day('2035-01-01'),
  window: { from: FROM, to: day('2033-01-01') },
};

const EXACTLY = 1e-9;

const numbersAt = ({ of, notYet, reEntered, stillHome, cannotSay }: AtHorizon) => ({
  of,
  notYet,
  reEntered,
  stillHome,
  ...cannotSay.byReason,
  cannotSay: cannotSay.total,
});

const summed = (groups: readonly StabilityOfGroup[]) =>
  HORIZONS.map((_, place) => {
    const parts = groups.map(({ horizons }) => horizons[place]).flatMap((one) => (one ? [numbersAt(one)] : []));
    return parts.reduce<Record<string, number>>((sum, part) => {
      for (const [name, count] of Object.entries(part)) sum[name] = (sum[name] ?? 0) + count;
      return sum;
    }, {});
  });

describe('Stability, whatever happened', () => {
  it('adds up: in each count, and in each split', () => {
    fc.assert(
      fc.property(arbitraryReturns, fc.constantFrom('return', 'child' as const), (returns, unit) => {
        const answer = stabilityOf(returns, { ...asked, unit });
        const whole = answer.all.horizons.map(numbersAt);
        for (const { of, reEntered, stillHome, cannotSay, notYet, timeOfBreakdown } of answer.all.horizons) {
          expect(reEntered + stillHome + cannotSay.total).toBe(of);
          expect(of + notYet).toBe(answer.all.counted);
          expect(Object.values(cannotSay.byReason).reduce((sum, count) => sum + count, 0)).toBe(cannotSay.total);
          expect(timeOfBreakdown.reduce((sum, { breakdowns }) => sum + breakdowns, 0)).toBe(reEntered);
        }
        const splits = [
          answer.byPlanning,
          answer.byLevel,
          answer.byNumber,
          ...answer.byLabel.map(({ groups }) => groups),
        ];
        for (const groups of splits) if (answer.all.counted > 0) expect(summed(groups)).toEqual(whole);
        const { children, once, twice, moreOften } = answer.repeatReturns;
        expect(once + twice + moreOften).toBe(children);
        expect(answer.all.counted + Object.values(answer.notCounted).reduce((sum, count) => sum + count, 0)).toBe(
          returns.length,
        );
      }),
    );
  });

  it('is the same in whatever order the returns come, and changes none of them', () => {
    const shuffled = arbitraryReturns.chain((returns) =>
      fc.tuple(fc.constant(returns), fc.shuffledSubarray([...returns], { minLength: returns.length })),
    );
    fc.assert(
      fc.property(shuffled, ([returns, others]) => {
        const before = structuredClone(returns);
        expect(stabilityOf(others, asked)).toEqual(stabilityOf(returns, asked));
        expect(returns).toEqual(before);
      }),
    );
  });

  it('reads nothing that happened after the data', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const seen = returns.map(({ next, ...others }) =>
          next === undefined || next.on > asked.dataUntil ? others : { ...others, next },
        );
        // Without what came later, a child may seem to have come home again from home: of such a child nothing is said here.
        const later = new Set(returns.filter(({ homeOn }) => homeOn > asked.dataUntil).map(({ child }) => child));
        const of = (rows: readonly ReturnHome[]) => rows.filter(({ child }) => !later.has(child));
        expect(stabilityOf(of(seen), asked)).toEqual(stabilityOf(of(returns), asked));
      }),
    );
  });

  it('never counts a child in two ways: a child of whom the rows contradict each other is in no denominator', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const doubled = [...returns, ...returns.slice(0, 1)];
        const { child } = returns[0] ?? { child: 'nobody' };
        const without = returns.filter((one) => one.child !== child);
        expect(stabilityOf(doubled, asked).all).toEqual(stabilityOf(without, asked).all);
      }),
    );
  });
});

describe('The bounds', () => {
  it('contain both estimates where every return of the group has its horizon within the data', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const answer = stabilityOf(returns, CLOSED);
        for (const group of [answer.all, ...answer.byPlanning, ...answer.byLevel])
          for (const { notYet, reEnteredPart, kaplanMeier, cumulativeIncidence } of group.horizons) {
            expect(notYet).toBe(0);
            for (const estimate of [kaplanMeier?.estimate, cumulativeIncidence])
              if (estimate !== undefined && reEnteredPart !== undefined) {
                expect(estimate).toBeGreaterThanOrEqual(reEnteredPart.lowest - EXACTLY);
                expect(estimate).toBeLessThanOrEqual(reEnteredPart.highest + EXACTLY);
              }
          }
      }),
    );
  });

  it('need not contain them where returns are too recent to count: the estimates use those too', () => {
    const returns = [
      home('a', '2023-01-01'),
      home('b', '2025-12-01', ['re-entered', '2025-12-20']),
      home('c', '2025-12-01', ['re-entered', '2025-12-20']),
    ];
    const { notYet, reEnteredPart, kaplanMeier } =
      stabilityOf(returns, { ...ASKED, horizons: [12] }).all.horizons[0] ?? {};
    expect([notYet, reEnteredPart]).toEqual([2, { lowest: 0, highest: 0 }]);
    expect(kaplanMeier?.estimate).toBeCloseTo(2 / 3, 12);
  });

  it('have cumulative incidence as their lowest where nobody was lost from sight', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const inSight = returns.filter(({ next }) => next?.what !== 'transferred' && next?.what !== 'moved-abroad');
        for (const { reEnteredPart, cumulativeIncidence } of stabilityOf(inSight, CLOSED).all.horizons)
          if (cumulativeIncidence !== undefined && reEnteredPart !== undefined)
            expect(cumulativeIncidence).toBeCloseTo(reEnteredPart.lowest, 9);
      }),
    );
  });

  it('grow narrower, or stay, with every day that the same returns are followed longer', () => {
    fc.assert(
      fc.property(
        arbitraryReturns,
        fc.integer({ min: 0, max: 1500 }),
        fc.constantFrom('still home', 're-entered'),
        (returns, days, found) => {
          // Of those who were lost from sight, it is found out later what happened.
          const longer = returns.map((one): ReturnHome => {
            if (one.next?.what !== 'transferred') return one;
            const on = addDays(one.next.on, days) ?? one.next.on;
            return { ...one, next: { on, what: found === 'still home' ? 'transferred' : 're-entered' } };
          });
          const before = stabilityOf(returns, CLOSED).all.horizons;
          const after = stabilityOf(longer, CLOSED).all.horizons;
          for (const [place, { of, reEnteredPart }] of before.entries()) {
            const then = after[place];
            expect(then?.of).toBe(of);
            expect(then?.reEnteredPart?.lowest ?? 0).toBeGreaterThanOrEqual(reEnteredPart?.lowest ?? 0);
            expect(then?.reEnteredPart?.highest ?? 0).toBeLessThanOrEqual(reEnteredPart?.highest ?? 0);
          }
        },
      ),
    );
  });

  it('stay as they are when the data grow longer, as long as the same returns are counted', () => {
    fc.assert(
      fc.property(arbitraryReturns, (returns) => {
        const months = HORIZONS.at(-1) ?? 0;
        const old = returns.filter(({ homeOn }) => (addMonths(homeOn, months) ?? homeOn) <= asked.dataUntil);
        const counted = ({ all }: { readonly all: StabilityOfGroup }) => all.horizons.map(numbersAt);
        const ofOld = old.filter(({ child }) => returns.filter((one) => one.child === child).length === 1);
        expect(counted(stabilityOf(ofOld, { ...asked, dataUntil: CLOSED.dataUntil }))).toEqual(
          counted(stabilityOf(ofOld, asked)),
        );
      }),
    );
  });
});

const arbitraryFollowed: fc.Arbitrary<readonly Followed[]> = fc.array(
  fc.record({
    months: fc.integer({ min: 0, max: 12 }),
    ending: fc.constantFrom('re-entered', 'something-else', 'not-followed' as const),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('The estimates', () => {
  it('are those of a reckoning that hands the weight of the lost on to those still followed', () => {
    fc.assert(
      fc.property(arbitraryFollowed, fc.integer({ min: 0, max: 12 }), (all, months) => {
        const read = curveAt(estimateCurve(all), months);
        if (read === undefined) return;
        expect(read.kaplanMeier.estimate).toBeCloseTo(kaplanMeierByHand(all, months), 9);
        expect(read.cumulativeIncidence).toBeCloseTo(incidenceByHand(all, months), 9);
        expect(read.cumulativeIncidence).toBeLessThanOrEqual(read.kaplanMeier.estimate);
      }),
    );
  });

  it('rise, and have intervals around them between 0 and 1', () => {
    fc.assert(
      fc.property(arbitraryFollowed, (all) => {
        let [before, beforeIncidence] = [0, 0];
        for (const { kaplanMeier, cumulativeIncidence } of estimateCurve(all).points) {
          const { estimate, from, to } = kaplanMeier;
          expect(estimate).toBeGreaterThan(before);
          expect(cumulativeIncidence).toBeGreaterThanOrEqual(beforeIncidence);
          [before, beforeIncidence] = [estimate, cumulativeIncidence];
          expect(from === undefined).toBe(estimate === 1);
          if (from === undefined || to === undefined) continue;
          for (const [low, high] of [
            [0, from],
            [from, estimate],
            [estimate, to],
            [to, 1],
          ] as const)
            expect(low).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});
