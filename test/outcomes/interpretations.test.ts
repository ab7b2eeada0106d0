import { CASE_INTERPRETATIONS } from 'reunification-framework/case';
import { OUTCOMES_INTERPRETATIONS } from 'reunification-framework/outcomes';
import { RETURN_HOME_INTERPRETATIONS } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';

describe('The choices made in counting', () => {
  it.each(OUTCOMES_INTERPRETATIONS)('say what is left open, how it is read, why, and where: $id $title', (choice) => {
    expect(choice.id).toMatch(/^I-\d{3}$/);
    expect(choice.title).toMatch(/^[A-Z].*[^.]$/);
    for (const text of [choice.silence, choice.reading, choice.because]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(choice.sources).not.toEqual([]);
  });

  it('are numbered in order, and no number is used twice', () => {
    const ids = OUTCOMES_INTERPRETATIONS.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const all = [...ids, ...[...CASE_INTERPRETATIONS, ...RETURN_HOME_INTERPRETATIONS].map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
  });
});
