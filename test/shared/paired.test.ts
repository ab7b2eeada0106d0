import { describe, expect, it } from 'vitest';
import { paired } from '../../src/shared/paired.js';

describe('Two lists side by side', () => {
  it.each<[string, readonly string[], readonly (number | undefined)[], readonly unknown[]]>([
    [
      'of one length are paired whole',
      ['a', 'b'],
      [1, 2],
      [
        ['a', 1],
        ['b', 2],
      ],
    ],
    ['are paired as far as the first goes', ['a'], [1, 2], [['a', 1]]],
    ['are paired as far as the second goes', ['a', 'b'], [1], [['a', 1]]],
    [
      'keep an entry that says nothing',
      ['a', 'b'],
      [undefined, 2],
      [
        ['a', undefined],
        ['b', 2],
      ],
    ],
    ['of which one is empty make no pairs', [], [1], []],
  ])('%s', (_, ones, others, pairs) => {
    expect(paired(ones, others)).toEqual(pairs);
  });
});
