import { InputError } from 'reunification-framework';
import { type CostLine, costsOf, PUBLISHED_COSTS } from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';

const line = (count: number, each = 100): CostLine => ({ what: 'support', count, each });
const asked = (...lines: readonly CostLine[]) => costsOf({ priceYear: '2025-26', lines });

describe('What numbers of children cost', () => {
  it('is added up to the penny, at the authority’s own unit costs', () => {
    const { lines, total, priceYear } = asked(line(3, 0.1), line(2, 1_000.005), line(0, 7));
    expect(lines.map((one) => one.total)).toEqual([0.3, 2_000.01, 0]);
    expect([total, priceYear]).toEqual([2_000.31, '2025-26']);
  });

  it.each([0, 2])('is said of none, and of more than one: %s', (count) => {
    expect(asked(line(count)).total).toBe(count * 100);
  });

  it.each([1, -1, 1.5])('is refused of one child, and of what is no number of children: %s', (count) => {
    const asking = () => asked(line(5), line(count));
    expect(asking).toThrow(InputError);
    expect(asking).toThrow(expect.objectContaining({ path: ['lines', 1, 'count'] }));
  });

  it('is refused at a cost below nothing, and without the year of the prices', () => {
    expect(() => asked(line(5, -1))).toThrow(expect.objectContaining({ path: ['lines', 0, 'each'] }));
    expect(() => costsOf({ priceYear: ' ', lines: [line(5)] })).toThrow(
      expect.objectContaining({ argument: 'question', code: 'input.missing', path: ['priceYear'] }),
    );
  });

  it('has the published costs beside it, and uses none of them', () => {
    const { context, notes, total } = asked(line(0));
    expect(context.map(({ pounds }) => pounds)).toEqual([
      105_804, 7_857, 300_000_000, 67_000_000, 300_000_000, 56_000_000,
    ]);
    expect(context).toBe(PUBLISHED_COSTS);
    expect(notes[0]?.says).toMatch(/not only to save/);
    expect(total).toBe(0);
  });
});
