import { describe, expect, it } from 'vitest';
import { nextAfter, occurrencesIn, occursIn } from '../../../src/return-home/plan/occurrences.js';
import { day } from '../../support/dates.js';

const FIRST = day('2024-03-20');
const NEVER_AGAIN = { every: 0, unit: 'week' } as const;

describe('What does not go forward', () => {
  it.each([
    ['before the period', '2024-03-21', '2024-04-30', []],
    ['on its first day', '2024-03-20', '2024-04-30', [FIRST]],
    ['on its last day', '2024-03-01', '2024-03-20', [FIRST]],
    ['after the period', '2024-03-01', '2024-03-19', []],
  ])('falls once, on its own day: %s', (_, from, until, days) => {
    const period = { from: day(from), until: day(until) };
    expect(occurrencesIn(FIRST, NEVER_AGAIN, period)).toEqual(days);
    expect(occursIn(FIRST, NEVER_AGAIN, period)).toBe(days.length > 0);
  });

  it.each(['2024-03-19', '2024-03-20', '2024-03-21'])('has no next day, asked on %s', (asked) => {
    expect(nextAfter(FIRST, NEVER_AGAIN, day(asked))).toBeUndefined();
  });
});

describe('What is repeated', () => {
  const weekly = { every: 1, unit: 'week' } as const;

  it.each([
    ['2024-03-26', '2024-03-27'],
    ['2024-03-27', '2024-04-03'],
    ['2024-03-28', '2024-04-03'],
  ])('falls next after %s on %s', (after, next) => {
    expect(nextAfter(FIRST, weekly, day(after))).toBe(next);
  });

  it('falls on the days of a period, the first and the last included', () => {
    expect(occurrencesIn(FIRST, weekly, { from: day('2024-03-27'), until: day('2024-04-10') })).toEqual([
      '2024-03-27',
      '2024-04-03',
      '2024-04-10',
    ]);
  });

  it('ends with the last day that the calendar has', () => {
    const last = day('9999-12-31');
    expect(occurrencesIn(last, weekly, { from: FIRST, until: last })).toEqual([last]);
    expect(nextAfter(last, weekly, last)).toBeUndefined();
  });
});
