import { CLASSIFICATION_INTERPRETATIONS } from 'reunification-framework/classification';
import { FACTOR_INTERPRETATIONS } from 'reunification-framework/factors';
import { GOAL_INTERPRETATIONS } from 'reunification-framework/goals';
import { RECLASSIFICATION_INTERPRETATIONS } from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';

describe('The choices made about goals, agreements and reviews', () => {
  it.each(GOAL_INTERPRETATIONS)('say what is left open, how it is read, why, and where: $id $title', (choice) => {
    expect(choice.id).toMatch(/^I-\d{2,3}$/);
    expect(choice.title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [choice.silence, choice.reading, choice.because]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(choice.sources).not.toEqual([]);
  });

  it('are numbered in order, and no number is used twice in the whole package', () => {
    const numbers = GOAL_INTERPRETATIONS.map(({ id }) => id);
    expect(numbers).toEqual([...numbers].sort((one, other) => Number(one.slice(2)) - Number(other.slice(2))));
    const others = [FACTOR_INTERPRETATIONS, CLASSIFICATION_INTERPRETATIONS, RECLASSIFICATION_INTERPRETATIONS];
    const all = [...numbers, ...others.flatMap((choices) => choices.map(({ id }) => id))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('have each a title of their own', () => {
    const titles = GOAL_INTERPRETATIONS.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
