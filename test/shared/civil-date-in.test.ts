import {
  civilDateIn,
  FindingsError,
  InputError,
  left,
  parseCivilDate,
  right,
  valueOrThrow,
} from 'reunification-framework';
import { describe, expect, it } from 'vitest';

describe('The day that a timestamp was in London', () => {
  it.each([
    ['2026-06-30T22:59:59Z', '2026-06-30', 'a second before midnight in summer'],
    ['2026-06-30T23:00:00Z', '2026-07-01', 'midnight in summer'],
    ['2026-06-30T23:00:01Z', '2026-07-01', 'a second after midnight in summer'],
    ['2026-12-31T23:59:59Z', '2026-12-31', 'a second before midnight in winter'],
    ['2027-01-01T00:00:00Z', '2027-01-01', 'midnight in winter'],
    ['2026-07-01T00:30:00+01:00', '2026-07-01', 'with the offset of London'],
    ['2026-06-30T20:30:00-05:00', '2026-07-01', 'with the offset of another place'],
    ['2026-07-01T00:30:00+03:00', '2026-06-30', 'with the offset of a place further east'],
    ['2026-07-01T12:59:00+14:00', '2026-06-30', 'with the offset of a place as far ahead as any'],
    ['2024-02-29 23:30', '2024-02-29', 'without an offset: as written'],
    ['2026-06-30T23:30:00.123', '2026-06-30', 'without an offset, in summer: as written'],
    ['2026-06-30', '2026-06-30', 'a date alone'],
    ['2016-12-31T23:59:60Z', '2016-12-31', 'a leap second'],
    ['9999-12-31T23:59:59Z', '9999-12-31', 'the last second there is'],
    ['2026-06-30T23:30:00+0000', '2026-07-01', 'an offset without a colon'],
    ['2026-06-30T23:30:00+00', '2026-07-01', 'an offset in hours'],
    ['2026-03-29T00:59:59Z', '2026-03-29', 'on the night on which summer time begins'],
    ['2026-10-24T23:30:00Z', '2026-10-25', 'on the night on which summer time ends'],
  ])('%s: %s (%s)', (instant, expected) => {
    expect(civilDateIn(instant, 'Europe/London')).toBe(expected);
  });

  it.each([
    '2026-06-31T10:00:00Z',
    '2026-06-31',
    '2026-06-30T24:00:00Z',
    '2026-06-30T10:60:00Z',
    '2026-06-30T10:00:00+15:00',
    '2026-06-30T10:00:00-15:00',
    '2026-06-30T10:00:00+01:60',
    '0001-01-01T00:00:00Z',
    'yesterday',
    '',
  ])('is none for %s', (instant) => {
    expect(() => civilDateIn(instant, 'Europe/London')).toThrow(InputError);
  });

  it('is asked of a place that exists', () => {
    for (const instant of ['2026-06-30T10:00:00Z', '2026-06-30'])
      expect(() => civilDateIn(instant, 'Europe/Nowhere')).toThrow(
        /^The argument timeZone is .* \(input\.not-one-of\)$/,
      );
    expect(() => civilDateIn('9999-12-31T23:59:59Z', 'Pacific/Kiritimati')).toThrow('The argument instant');
  });
});

describe('The value of a result', () => {
  it('is taken out where there is one', () => {
    expect(valueOrThrow(right('the value'))).toBe('the value');
  });

  it('is not made up: an error holds the findings, and repeats nothing of the input', () => {
    const result = parseCivilDate('a secret');
    expect(() => valueOrThrow(result)).toThrow(FindingsError);
    expect(() => valueOrThrow(result)).toThrow(/^Not valid: date\.impossible$/);
    expect(() => valueOrThrow(JSON.parse('{ "_tag": "Left" }'))).toThrow('The argument result.left');
    expect(() => valueOrThrow(left([{ code: 'x', severity: 'must', path: [], message: 'y' }]))).toThrow('Not valid: x');
    const two = ['x', 'y'].map((code) => ({ code, severity: 'must', path: [], message: 'z' }) as const);
    expect(() => valueOrThrow(left([two[0], two[1]] as never))).toThrow(/^Not valid: x, y$/);
  });
});
