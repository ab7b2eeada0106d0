import { describe, expect, it } from 'vitest';
import { SHADES, type ShadeName } from '../../src/pictures/palette.js';

const ENOUGH_FOR_TEXT = 4.5;

/** The relative luminance of a colour, as WCAG 2.2 defines it. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What stands on what: text, lines that say something, and signs in full marks. */
const PAIRS: readonly (readonly [ShadeName, ShadeName])[] = [
  ['ink', 'page'],
  ['quiet', 'page'],
  ['today', 'page'],
  ['overdue', 'page'],
  ...(['low', 'medium', 'high', 'severe', 'home'] as const).flatMap((ground): (readonly [ShadeName, ShadeName])[] => [
    ['ink', ground],
    [`${ground}-lines`, ground],
    [`${ground}-lines`, 'page'],
  ]),
];

describe('Every colour that says something stands out from what is behind it', () => {
  it('knows black on white as 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  it.each(PAIRS)('%s on %s, by day and by night', (front, behind) => {
    for (const scheme of ['light', 'dark'] as const)
      expect(contrast(SHADES[front][scheme], SHADES[behind][scheme])).toBeGreaterThanOrEqual(ENOUGH_FOR_TEXT);
  });
});
