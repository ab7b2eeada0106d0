import { describe, expect, it } from 'vitest';
import { allRead, checkReadEntries, readEntries } from '../../src/shared/findings/partly-read.js';

describe('A list of which some entries could not be read', () => {
  const list = ['first', undefined, 'third', undefined];

  it('has those that could, each in its own place', () => {
    expect(readEntries(list)).toEqual([
      { entry: 'first', position: 0 },
      { entry: 'third', position: 2 },
    ]);
  });

  it('is checked without the others, and what is found keeps its place', () => {
    const found = (...path: readonly (string | number)[]) =>
      ({ code: 'a', severity: 'must', message: 'M.', path }) as const;
    const check = (entries: readonly string[]) =>
      entries.flatMap((entry, position) => (entry === 'third' ? [found(position, 'id')] : []));
    expect(checkReadEntries(list, check)).toEqual([found(2, 'id')]);
    expect(checkReadEntries(list, () => [found()])).toEqual([found()]);
  });

  it('is none that was read whole', () => {
    expect(allRead(list)).toBe(undefined);
    expect(allRead([undefined, 'last'])).toBe(undefined);
  });

  it('is the list itself where every entry could be read', () => {
    const whole = ['first', 'second'];
    expect(allRead(whole)).toBe(whole);
    expect(allRead([])).toEqual([]);
  });
});

describe('A list that could not be read at all', () => {
  it('has no entries, and was not read whole', () => {
    expect(readEntries(undefined)).toEqual([]);
    expect(allRead(undefined)).toBe(undefined);
  });
});
