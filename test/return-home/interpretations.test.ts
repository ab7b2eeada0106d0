import { CLASSIFICATION_INTERPRETATIONS } from 'reunification-framework/classification';
import { FACTOR_INTERPRETATIONS } from 'reunification-framework/factors';
import { GOAL_INTERPRETATIONS } from 'reunification-framework/goals';
import { RECLASSIFICATION_INTERPRETATIONS } from 'reunification-framework/reclassification';
import { RETURN_HOME_INTERPRETATIONS } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';

describe('The choices made about coming home', () => {
  it.each(RETURN_HOME_INTERPRETATIONS)(
    'say what is left open, how it is read, why, and where: $id $title',
    (choice) => {
      expect(choice.id).toMatch(/^I-\d{2,3}$/);
      expect(choice.title).toMatch(/^[A-Z].*[^.]$/);
      for (const text of [choice.silence, choice.reading, choice.because]) expect(text).toMatch(/^[A-Z].*\.$/);
      expect(choice.sources).not.toEqual([]);
      for (const { document, locator } of choice.sources) expect([document, locator]).not.toContain('');
    },
  );

  it('are numbered in order, and no number is used twice in the whole package', () => {
    const ids = RETURN_HOME_INTERPRETATIONS.map(({ id }) => id);
    const numbers = ids.map((id) => Number(id.slice(2)));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
    const others = [
      FACTOR_INTERPRETATIONS,
      CLASSIFICATION_INTERPRETATIONS,
      RECLASSIFICATION_INTERPRETATIONS,
      GOAL_INTERPRETATIONS,
    ];
    const all = [...ids, ...others.flatMap((choices) => choices.map(({ id }) => id))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('have each a title of their own', () => {
    const titles = RETURN_HOME_INTERPRETATIONS.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
