import { InputError } from 'reunification-framework';
import { type CountTable, type SuppressionRule, suppressed } from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';

const tableOf = (...rows: readonly (readonly number[])[]): CountTable => ({
  columns: (rows[0] ?? []).map((_, place) => `column ${place}`),
  rows: rows.map((counts, place) => ({ name: `row ${place}`, counts })),
});

/** The table as people would see it, with `x` for what is hidden. */
const seen = (rule: SuppressionRule, ...rows: readonly (readonly number[])[]): readonly string[] => {
  const answer = suppressed(tableOf(...rows), rule);
  const line = (counts: readonly (number | 'hidden')[]) =>
    counts.map((count) => (count === 'hidden' ? 'x' : count)).join(' ');
  return [
    ...answer.rows.map(({ counts, total }) => line([...counts, total])),
    line([...answer.columnTotals, answer.total]),
  ];
};

const FIVE = { below: 5 };

describe('A table as it may leave the authority', () => {
  it.each([
    [4, 'x x 24', 'x x 28'],
    [5, '5 20 25', '8 20 28'],
  ])('hides what is below five, and not five itself: %s', (count, first, second) => {
    expect(seen(FIVE, [count, 20], [8, 20]).slice(0, 2)).toEqual([first, second]);
  });

  it('is shown whole where nothing is small', () => {
    expect(seen(FIVE, [5, 20], [8, 0])).toEqual(['5 20 25', '8 0 8', '13 20 33']);
    expect(suppressed(tableOf([5, 20], [8, 0]), FIVE).hidden).toBe(0);
  });

  it('does not leave a small count alone in its row or column, where a total would tell it', () => {
    expect(seen(FIVE, [3, 20, 30], [10, 40, 50], [11, 60, 70])).toEqual([
      'x x 30 53',
      'x x 50 100',
      '11 60 70 141',
      '24 120 150 294',
    ]);
  });

  it('hides the total as well where one row or one column is all there is', () => {
    expect(seen(FIVE, [3, 20])).toEqual(['x x 23', 'x x 23']);
    expect(seen(FIVE, [3])).toEqual(['x x', 'x x']);
  });

  it('hides everything of a row of few, zeros too: they would tell what became of each', () => {
    expect(seen(FIVE, [3, 0], [20, 30], [40, 50])).toEqual(['x x x', 'x x x', '40 50 90', '63 80 143']);
  });

  it('shows zeros elsewhere, and hides them where that is asked', () => {
    expect(seen(FIVE, [0, 20], [20, 20])).toEqual(['0 20 20', '20 20 40', '20 40 60']);
    expect(seen({ below: 5, zeros: 'hidden' }, [0, 20], [20, 20])).toEqual(['x x 20', 'x x 40', '20 40 60']);
  });

  it('does not let two ones stand as the only hidden counts of a row: with zeros shown, their sum of two would tell both', () => {
    // 1 and 1 add up to 2. Whoever knows that neither is a zero knows both.
    const rows = seen(FIVE, [1, 1, 20], [30, 40, 50], [31, 41, 51]);
    expect(rows[0]).toBe('x x x 22');
  });

  it('says of a hidden count neither how large it is nor why it is hidden', () => {
    const { rows } = suppressed(tableOf([3, 20], [8, 20]), FIVE);
    expect(rows[0]?.counts).toEqual(['hidden', 'hidden']);
  });

  it('answers at once, however large the number is below which a count is small', () => {
    expect(seen({ below: 900_000_000 }, [3, 20], [8, 20])).toEqual(['x x x', 'x x x', 'x x x']);
  });

  it('shows nothing where all together are few', () => {
    expect(seen(FIVE, [1, 0], [2, 0])).toEqual(['x 0 x', 'x 0 x', 'x 0 x']);
  });
});

describe('What cannot be made safe', () => {
  it.each<
    readonly [
      what: string,
      table: CountTable,
      rule: SuppressionRule,
      argument: string,
      path: readonly (string | number)[],
    ]
  >([
    ['half a child', tableOf([1.5]), FIVE, 'table', ['rows', 0, 'counts', 0]],
    ['fewer than none', tableOf([1], [-1]), FIVE, 'table', ['rows', 1, 'counts', 0]],
    [
      'a row that is too short',
      { columns: ['a', 'b'], rows: [{ name: 'c', counts: [1] }] },
      FIVE,
      'table',
      ['rows', 0, 'counts'],
    ],
    ['a rule by which nothing is small', tableOf([1]), { below: 1 }, 'rule', ['below']],
    ['a rule of part of a child', tableOf([1]), { below: 5.5 }, 'rule', ['below']],
  ])('%s is refused, and the place named', (_, table, rule, argument, path) => {
    const asking = () => suppressed(table, rule);
    expect(asking).toThrow(InputError);
    expect(asking).toThrow(expect.objectContaining({ argument, path }));
  });
});
