import { describe, expect, it } from 'vitest';
import { frozen, once } from '../../src/shared/frozen.js';

describe('What is frozen', () => {
  it('cannot be changed in any part, and is the same value', () => {
    const rule = { id: 'row 7', cells: [{ level: 'high', words: ['one', 'two'] }], source: null, page: undefined };
    expect(frozen(rule)).toBe(rule);
    expect(
      [rule, rule.cells, rule.cells[0], rule.cells[0]?.words].map((part) => [typeof part, Object.isFrozen(part)]),
    ).toEqual(Array.from({ length: 4 }, () => ['object', true]));
    expect(rule).toEqual({ id: 'row 7', cells: [{ level: 'high', words: ['one', 'two'] }], source: null });
  });

  it.each([['text'], [7], [true], [undefined], [null], [() => 0]])('may be no record: %s', (value) => {
    expect(frozen(value)).toBe(value);
    expect(typeof value === 'function' && Object.isFrozen(value)).toBe(false);
  });

  it('is not gone through again where it is frozen already', () => {
    const inner = { words: 'of another' };
    frozen(Object.freeze({ inner }));
    expect(Object.isFrozen(inner)).toBe(false);
  });
});

describe('A constant that is worked out when it is first asked for', () => {
  it('is worked out once, however often it is asked for, and not before', () => {
    let times = 0;
    const constant = once(() => {
      times += 1;
      return undefined;
    });
    expect(times).toBe(0);
    expect([constant(), constant()]).toEqual([undefined, undefined]);
    expect(times).toBe(1);
  });
});
