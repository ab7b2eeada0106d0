import { CLASSIFICATION_INTERPRETATIONS } from 'reunification-framework/classification';
import { FACTOR_INTERPRETATIONS } from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';

describe('The choices made about classification', () => {
  it.each(CLASSIFICATION_INTERPRETATIONS)(
    'say what is left open, how it is read, why, and where: $id $title',
    (choice) => {
      expect(choice.id).toMatch(/^I-\d{2,3}$/);
      for (const text of [choice.silence, choice.reading, choice.because]) expect(text).toMatch(/^[A-Z].*\.$/);
      expect(choice.sources).not.toEqual([]);
    },
  );

  it('are numbered in order, and no number is used twice in the whole package', () => {
    const numbers = CLASSIFICATION_INTERPRETATIONS.map(({ id }) => Number(id.slice(2)));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    const all = [...CLASSIFICATION_INTERPRETATIONS, ...FACTOR_INTERPRETATIONS].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });
});
