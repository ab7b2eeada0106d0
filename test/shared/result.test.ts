import { isLeft, isRight, left, right } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';

describe('An answer', () => {
  it('is either what was asked for or what stands in its way', () => {
    expect([isRight(right('read')), isLeft(right('read'))]).toEqual([true, false]);
    expect([isRight(left([])), isLeft(left([]))]).toEqual([false, true]);
  });
});
