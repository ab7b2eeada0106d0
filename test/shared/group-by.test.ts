import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/shared/group-by.js';

describe('Entries put into groups', () => {
  it('stand in each group that they belong to, all of them and in their order', () => {
    const groups = groupBy(['ab', 'b', 'ba', ''], (word) => [...word]);
    expect([...groups]).toEqual([
      ['a', ['ab', 'ba']],
      ['b', ['ab', 'b', 'ba']],
    ]);
  });
});
