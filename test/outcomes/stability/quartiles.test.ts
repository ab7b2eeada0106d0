import { describe, expect, it } from 'vitest';
import { quartilesOf } from '../../../src/outcomes/stability/quartiles.js';

describe('Quartiles', () => {
  it.each([
    [[7], 7, 7, 7],
    [[1, 2], 1.25, 1.5, 1.75],
    [[3, 1, 2], 1.5, 2, 2.5],
    [[4, 3, 2, 1], 1.75, 2.5, 3.25],
    // As Excel’s QUARTILE.INC has it in its own help.
    [[1, 2, 4, 7, 8, 9, 10, 12], 3.5, 7.5, 9.25],
  ])('of %j are those of Excel’s QUARTILE.INC', (numbers, lowerQuartile, median, upperQuartile) => {
    expect(quartilesOf(numbers)).toEqual({ lowerQuartile, median, upperQuartile });
  });

  it('of no numbers are not given', () => {
    expect(quartilesOf([])).toBeUndefined();
  });
});
