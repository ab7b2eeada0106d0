import { describe, expect, it } from 'vitest';
import { SHAPE_FINDINGS } from '../../src/shared/parsing.js';
import { isUnreadable, UNREADABLE, UNREADABLE_FINDINGS } from '../../src/shared/unreadable.js';

describe('The finding that nothing could be read', () => {
  it('must be seen to, says so in words, and points to no place', () => {
    expect(UNREADABLE).toEqual({
      code: 'input.unreadable',
      severity: 'must',
      message: 'Reading the input failed: it is not plain data.',
      path: [],
    });
  });

  it('cannot be changed by anyone who was given it', () => {
    expect([Object.isFrozen(UNREADABLE), Object.isFrozen(UNREADABLE.path)]).toEqual([true, true]);
    expect(Object.isFrozen(UNREADABLE_FINDINGS['input.unreadable'])).toBe(true);
  });

  it('is the only one of its kind: any other says something of the case', () => {
    expect(isUnreadable(UNREADABLE)).toBe(true);
    const others = Object.entries(SHAPE_FINDINGS).filter(([code]) => code !== 'input.unreadable');
    expect(others.length).toBeGreaterThan(10);
    for (const [code, meaning] of others) expect(isUnreadable({ ...meaning, code, path: [] })).toBe(false);
    expect(isUnreadable({ ...UNREADABLE, code: 'toString' } as never)).toBe(false);
  });
});
