import { isLeft, isRight, left, right } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';

describe('An answer', () => {
  it('is either what was asked for or what stands in its way', () => {
    expect([isRight(right('read')), isLeft(right('read'))]).toEqual([true, false]);
    expect([isRight(left([])), isLeft(left([]))]).toEqual([false, true]);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Right'],
    ['a number', 7],
    ['a function that has the tag', Object.assign(() => 0, { _tag: 'Right' })],
    ['a record of another kind', { right: 'read' }],
    ['a record with another tag', { _tag: 'Some', value: 'read' }],
    [
      'a record that cannot be read',
      {
        get _tag(): never {
          throw new Error('case data');
        },
      },
    ],
  ])('is neither where it is %s', (_, value) => {
    expect([isRight(value as never), isLeft(value as never)]).toEqual([false, false]);
  });
});
