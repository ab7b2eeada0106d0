import {
  FindingsError,
  InputError,
  isLeft,
  isRight,
  left,
  parseCivilDate,
  right,
  valueOrThrow,
} from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';

describe('An answer', () => {
  it('is either what was asked for or what stands in its way', () => {
    expect([isRight(right('read')), isLeft(right('read'))]).toEqual([true, false]);
    expect([isRight(left([])), isLeft(left([]))]).toEqual([false, true]);
  });

  it.each([
    ['something else', { _tag: 'Some', value: 'read' }, 'input.not-one-of'],
    ['a record without a tag', {}, 'input.not-one-of'],
    ['nothing', undefined, 'input.not-one-of'],
    [
      'what cannot be read',
      {
        get _tag(): never {
          throw new Error('said by the neighbour');
        },
      },
      'input.unreadable',
    ],
  ])('is neither, and is not taken for one, where it is %s', (_, answer, code) => {
    for (const ask of [() => isRight(answer as never), () => isLeft(answer as never)]) {
      expect(ask).toThrow(InputError);
      expect(ask).toThrow(expect.objectContaining({ argument: 'either', code }));
    }
  });
});

describe('The value of an answer, where there has to be one', () => {
  it('is given, or the findings are thrown', () => {
    expect(valueOrThrow(right('read'))).toBe('read');
    expect(() => valueOrThrow(parseCivilDate('31/08/2026'))).toThrow(FindingsError);
  });

  it.each([[7], ['text'], [[7]], [undefined]])('is refused of what holds neither: %j', (findings) => {
    expect(() => valueOrThrow(left(findings as never))).toThrow('result.left is not of its type (input.not-a-list)');
  });

  it('is refused where it cannot be read, and what was thrown goes no further', () => {
    const unreadable = {
      _tag: 'Right',
      get right(): never {
        throw new Error('said by the neighbour');
      },
    } as const;
    const { proxy, revoke } = Proxy.revocable(right('read'), {});
    revoke();
    for (const result of [unreadable, proxy]) {
      const ask = () => valueOrThrow(result);
      expect(ask).toThrow(InputError);
      expect(ask).toThrow(/\(input\.unreadable\)$/);
    }
  });
});
