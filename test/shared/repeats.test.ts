import { describe, expect, it } from 'vitest';
import { eachOnce, repeatsIn } from '../../src/shared/repeats.js';

describe('What comes again in a list', () => {
  it.each([
    ['nothing', [], []],
    ['a value alone', ['a'], []],
    ['a value twice', ['a', 'a'], [1]],
    ['a value three times', ['a', 'a', 'a'], [1, 2]],
    ['two values, each twice', ['a', 'b', 'b', 'a'], [2, 3]],
    ['an unknown value twice', [undefined, undefined], []],
  ])('is named by its positions, not by its first: %s', (_, values, positions) => {
    expect([...repeatsIn(values)]).toEqual(positions);
  });

  it('is left out where each is wanted once, and the first of each stays in its order', () => {
    const entries = [{ id: 'b' }, { id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(eachOnce(entries, ({ id }) => id)).toEqual([{ id: 'b' }, { id: 'a' }, { id: 'c' }]);
  });
});
