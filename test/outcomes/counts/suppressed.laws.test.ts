import fc from 'fast-check';
import { type SuppressedTable, suppressed } from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { possibleValues, publishedTable } from './worked-out.js';

/** Tables with many small counts and zeros, and some large ones. */
const arbitraryCounts = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(
      fc.array(
        fc.oneof(
          { weight: 2, arbitrary: fc.constant(0) },
          { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
          { weight: 4, arbitrary: fc.integer({ min: 5, max: 60 }) },
        ),
        { minLength: width, maxLength: width },
      ),
      { minLength: height, maxLength: height },
    ),
  );

const rowsOf = (counts: readonly (readonly number[])[]) => ({
  columns: (counts[0] ?? []).map((_, place) => `column ${place}`),
  rows: counts.map((row, place) => ({ name: `row ${place}`, counts: row })),
});

/** Only what is small hidden, as whoever does it by hand begins. */
const onlySmallHidden = (counts: readonly (readonly number[])[], below: number): SuppressedTable => {
  const whole = suppressed(rowsOf(counts), { below: 2, zeros: 'shown' });
  return {
    ...whole,
    rows: counts.map((row, place) => ({
      name: `row ${place}`,
      counts: row.map((count) => (count > 0 && count < below ? 'hidden' : count)),
      total: row.reduce((sum, count) => sum + count, 0),
    })),
  };
};

describe('Nobody who tries to work a hidden count out from what is shown', () => {
  it('succeeds: there are always two values for it, and for a small one as many as there are small ones', () => {
    fc.assert(
      fc.property(
        arbitraryCounts,
        fc.integer({ min: 2, max: 6 }),
        fc.constantFrom('shown', 'hidden' as const),
        (counts, below, zeros) => {
          const table = suppressed(rowsOf(counts), { below, zeros });
          const published = publishedTable(table, counts);
          // Whoever knows that zeros are shown takes what is hidden for at least one; whoever does not, for at least none.
          const readers = [() => 0, (count: number) => (zeros === 'shown' && count > 0 ? 1 : 0)];
          for (const leastOf of readers)
            for (const { count, values } of possibleValues(published, leastOf, below))
              expect(values).toBeGreaterThanOrEqual(count < below ? below : 2);
        },
      ),
    );
  });

  it('finds nothing small shown, and nothing shown that is not so', () => {
    fc.assert(
      fc.property(arbitraryCounts, fc.integer({ min: 2, max: 12 }), (counts, below) => {
        const { shown, truth } = publishedTable(suppressed(rowsOf(counts), { below }), counts);
        for (const [place, one] of shown.entries()) {
          if (one === 'hidden') continue;
          expect(one).toBe(truth[place]);
          expect(one === 0 || one >= below).toBe(true);
        }
      }),
    );
  });

  it('would succeed where only what is small is hidden: the attempt is a real one', () => {
    const counts = [
      [3, 20],
      [10, 40],
    ];
    const published = publishedTable(onlySmallHidden(counts, 5), counts);
    expect(possibleValues(published, () => 0, 5)).toEqual([{ count: 3, values: 1 }]);
  });

  it('finds as much hidden as is needed and no more where everything is large', () => {
    fc.assert(
      fc.property(arbitraryCounts, (counts) => {
        const large = counts.map((row) => row.map((count) => count + 10));
        expect(suppressed(rowsOf(large), { below: 10 }).hidden).toBe(0);
      }),
    );
  });
});
