import { describe, expect, it } from 'vitest';
import { allOf, anyOf, type Known, known, not } from '../../src/shared/three-valued.js';

/** Every pair of answers: whether all hold, and whether any does. */
const PAIRS = [
  ['yes', 'yes', 'yes', 'yes'],
  ['yes', 'no', 'no', 'yes'],
  ['yes', 'cannot-say', 'cannot-say', 'yes'],
  ['no', 'yes', 'no', 'yes'],
  ['no', 'no', 'no', 'no'],
  ['no', 'cannot-say', 'no', 'cannot-say'],
  ['cannot-say', 'yes', 'cannot-say', 'yes'],
  ['cannot-say', 'no', 'no', 'cannot-say'],
  ['cannot-say', 'cannot-say', 'cannot-say', 'cannot-say'],
] as const satisfies readonly (readonly [one: Known, other: Known, all: Known, any: Known])[];

const ANSWERS: readonly Known[] = ['yes', 'no', 'cannot-say'];

/** Every list of answers of a length. */
const listsOf = (length: number): readonly (readonly Known[])[] =>
  length === 0 ? [[]] : listsOf(length - 1).flatMap((list) => ANSWERS.map((answer) => [...list, answer]));

const LISTS = [0, 1, 2, 3, 4].flatMap(listsOf);

/** Every way in which it may turn out, once what it is not possible to say is known. */
const waysToTurnOut = (list: readonly Known[]): readonly (readonly boolean[])[] =>
  list.reduce<readonly (readonly boolean[])[]>(
    (ways, answer) =>
      ways.flatMap((way) => (answer === 'cannot-say' ? [true, false] : [answer === 'yes']).map((is) => [...way, is])),
    [[]],
  );

/** What all ways agree on. */
const agreedOn = (outcomes: readonly boolean[]): Known =>
  outcomes.every(Boolean) ? 'yes' : outcomes.some(Boolean) ? 'cannot-say' : 'no';

describe('Two answers', () => {
  it('come in nine pairs', () => {
    expect(new Set(PAIRS.map(([one, other]) => `${one} ${other}`)).size).toBe(9);
  });

  it.each(PAIRS)('%s and %s: all hold is %s, any holds is %s', (one, other, all, any) => {
    expect({ all: allOf([one, other]), any: anyOf([one, other]) }).toEqual({ all, any });
  });
});

describe('The opposite', () => {
  it.each([
    ['yes', 'no'],
    ['no', 'yes'],
    ['cannot-say', 'cannot-say'],
  ] as const)('of %s is %s', (answer, opposite) => {
    expect(not(answer)).toBe(opposite);
  });

  it('of the opposite is the answer itself', () => {
    expect(ANSWERS.map((answer) => not(not(answer)))).toEqual(ANSWERS);
  });
});

describe('A fact', () => {
  it.each([
    [true, 'yes'],
    [false, 'no'],
    [undefined, 'cannot-say'],
  ] as const)('that is %s is %s; one that is missing is never no', (fact, answer) => {
    expect(known(fact)).toBe(answer);
  });
});

describe('Up to four answers', () => {
  it('are 121 lists', () => {
    expect(LISTS).toHaveLength(1 + 3 + 9 + 27 + 81);
  });

  it('of which none has to hold all hold; of which any has to hold, but there is none, none does', () => {
    expect([allOf([]), anyOf([])]).toEqual(['yes', 'no']);
  });

  it('all hold, or any does, exactly where that is so however what is unknown turns out', () => {
    for (const list of LISTS) {
      const ways = waysToTurnOut(list);
      expect({ list, all: allOf(list), any: anyOf(list) }).toEqual({
        list,
        all: agreedOn(ways.map((way) => way.every(Boolean))),
        any: agreedOn(ways.map((way) => way.some(Boolean))),
      });
    }
  });

  it('not all hold where the opposite of any holds, and the other way round', () => {
    for (const list of LISTS) {
      expect(not(allOf(list))).toBe(anyOf(list.map(not)));
      expect(not(anyOf(list))).toBe(allOf(list.map(not)));
    }
  });

  it('count the same in any order, and said twice', () => {
    for (const list of LISTS)
      for (const read of [allOf, anyOf]) {
        expect(read([...list].reverse())).toBe(read(list));
        expect(read([...list, ...list])).toBe(read(list));
      }
  });

  it('can be put together two by two', () => {
    for (const list of LISTS)
      for (const read of [allOf, anyOf]) {
        const half = Math.floor(list.length / 2);
        expect(read([read(list.slice(0, half)), read(list.slice(half))])).toBe(read(list));
      }
  });
});
