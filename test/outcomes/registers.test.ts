import {
  DATA_GROUPS,
  DATA_ITEMS,
  END_OF_CARE_RULES,
  EPISODE_FINDINGS,
  EXCLUSIONS,
  OUTCOMES_INTERPRETATIONS,
  PUBLISHED_COSTS,
  PUBLISHED_FIGURES,
  RETURN_DEFINITIONS,
  STABILITY_NOTES,
  UNDECIDED,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';

/** Where a text in a register is blank. */
const blanksIn = (value: unknown, at: string): readonly string[] =>
  typeof value === 'string'
    ? value.trim() === ''
      ? [at]
      : []
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) => blanksIn(part, `${at}.${key}`))
      : [];

describe('Whoever reads a rule, a note or a published figure', () => {
  it.each(
    Object.entries({
      DATA_ITEMS,
      END_OF_CARE_RULES,
      EPISODE_FINDINGS,
      EXCLUSIONS,
      OUTCOMES_INTERPRETATIONS,
      PUBLISHED_COSTS,
      PUBLISHED_FIGURES,
      RETURN_DEFINITIONS,
      STABILITY_NOTES,
      UNDECIDED,
    }),
  )('finds words in every place of it, the place where it is printed among them: %s', (name, register) => {
    expect(JSON.stringify(register)).toContain('locator');
    expect(blanksIn(register, name)).toEqual([]);
  });

  it('finds each item of the data under one of the kinds that are asked for', () => {
    const groups = new Set(Object.values(DATA_ITEMS).map(({ group }) => group));
    expect(groups).toEqual(new Set(DATA_GROUPS));
  });
});
