import { describe, expect, it } from 'vitest';
import { monthsAtHome } from '../../../src/outcomes/stability/followed.js';
import { day } from '../../support/dates.js';

describe('Time at home in calendar months', () => {
  it.each([
    ['2025-01-15', '2025-01-15', 0],
    ['2025-01-15', '2025-04-15', 3],
    ['2023-11-30', '2024-02-29', 3],
    ['2024-11-30', '2025-02-28', 3],
    ['2024-02-29', '2025-02-28', 12],
    ['2023-03-01', '2024-03-01', 12],
    ['2025-01-31', '2025-02-28', 1],
    ['2025-01-31', '2025-03-31', 2],
  ])('from %s to %s is a whole number of them', (from, to, months) => {
    expect(monthsAtHome(day(from), day(to))).toBe(months);
  });

  it.each([
    ['2025-04-14', 2 + 30 / 31],
    ['2025-04-15', 3],
    ['2025-04-16', 3 + 1 / 30],
  ])('from 15 January 2025 to %s is the part of the month, too', (to, months) => {
    expect(monthsAtHome(day('2025-01-15'), day(to))).toBeCloseTo(months, 12);
  });

  it('still counts whole months at the end of the calendar', () => {
    expect(monthsAtHome(day('9999-11-15'), day('9999-12-31'))).toBe(1);
  });
});
