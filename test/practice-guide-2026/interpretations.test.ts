import { PRACTICE_GUIDE_INTERPRETATIONS } from 'reunification-framework/practice-guide-2026';
import { describe, expect, it } from 'vitest';

describe('The choices about the guide', () => {
  it.each(PRACTICE_GUIDE_INTERPRETATIONS)(
    'say what is left open, how it is read, why, and where: $id $title',
    (choice) => {
      for (const words of [choice.title, choice.silence, choice.reading, choice.because])
        expect(words).toMatch(/^\S.*\S$/);
      expect(choice.sources.every(({ document }) => document === 'practice-guide-2026')).toBe(true);
    },
  );

  it('have the numbers I-313 to I-320, and I-367 to I-370', () => {
    expect(PRACTICE_GUIDE_INTERPRETATIONS.map(({ id }) => id)).toEqual(
      [313, 314, 315, 316, 317, 318, 319, 320, 367, 368, 369, 370].map((number) => `I-${number}`),
    );
  });
});
