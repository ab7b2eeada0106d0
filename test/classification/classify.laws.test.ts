import fc from 'fast-check';
import {
  classify,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type Indication,
  type PartialProfile,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
import { describe, expect, it } from 'vitest';
import { anyIndicator, anyPartialProfile } from '../support/profiles.js';

const placeOf = (level: RiskLevel): number => RISK_LEVELS.indexOf(level);

/** The levels whose column agrees with all that is known. */
const possible = (indication: Indication): readonly RiskLevel[] => {
  switch (indication.kind) {
    case 'matched':
      return [indication.level];
    case 'mixed':
      return [];
    case 'incomplete':
      return indication.stillPossible;
  }
};

const bound = (indication: Indication): RiskLevel => {
  switch (indication.kind) {
    case 'matched':
      return indication.level;
    case 'mixed':
      return indication.cautiousBound;
    case 'incomplete':
      return indication.cautiousBoundAtLeast;
  }
};

/** A profile of which something is not known, and the same with one thing more that is. */
const learningOneMore: fc.Arbitrary<readonly [PartialProfile, PartialProfile]> = fc
  .tuple(anyPartialProfile, anyIndicator)
  .chain(([profile, indicator]) => {
    const { [indicator]: _, ...before } = profile;
    return fc
      .constantFrom(...INDICATOR_VALUES[indicator])
      .map((value) => [before, { ...before, [indicator]: value }] as const);
  });

describe('Learning one more indicator', () => {
  it('never makes a level possible that was not', () => {
    fc.assert(
      fc.property(learningOneMore, ([before, after]) => {
        expect(possible(classify(before))).toEqual(expect.arrayContaining([...possible(classify(after))]));
      }),
    );
  });

  it('never lowers the cautious bound', () => {
    fc.assert(
      fc.property(learningOneMore, ([before, after]) => {
        expect(placeOf(bound(classify(after)))).toBeGreaterThanOrEqual(placeOf(bound(classify(before))));
      }),
    );
  });

  it('never takes back what already spoke for or against a level', () => {
    fc.assert(
      fc.property(learningOneMore, fc.constantFrom(...RISK_LEVELS), ([before, after], level) => {
        const [less, more] = [classify(before).support[level], classify(after).support[level]];
        expect(more.supporting).toEqual(expect.arrayContaining([...less.supporting]));
        expect(more.against).toEqual(expect.arrayContaining([...less.against]));
      }),
    );
  });
});

describe('The cautious bound', () => {
  it('is never above a level that is still possible', () => {
    fc.assert(
      fc.property(anyPartialProfile, (profile) => {
        const indication = classify(profile);
        for (const level of possible(indication))
          expect(placeOf(bound(indication))).toBeLessThanOrEqual(placeOf(level));
      }),
    );
  });

  it('has, for every level below it, an indicator that speaks against that level', () => {
    fc.assert(
      fc.property(anyPartialProfile, (profile) => {
        const indication = classify(profile);
        for (const level of RISK_LEVELS.slice(0, placeOf(bound(indication))))
          expect(indication.support[level].against).not.toEqual([]);
      }),
    );
  });

  it('is the lowest level of some indicator, and no indicator asks for a higher one', () => {
    fc.assert(
      fc.property(anyPartialProfile, (profile) => {
        const indication = classify(profile);
        const lowestOfEach = indication.reasons.map(({ levels }) => Math.min(...levels.map(placeOf)));
        expect(placeOf(bound(indication))).toBe(Math.max(0, ...lowestOfEach));
      }),
    );
  });
});

describe('Every known indicator', () => {
  it('speaks for a level or against it, never both and never neither', () => {
    fc.assert(
      fc.property(anyPartialProfile, fc.constantFrom(...RISK_LEVELS), (profile, level) => {
        const { supporting, against } = classify(profile).support[level];
        const known = INDICATOR_IDS.filter((indicator) => profile[indicator] !== undefined);
        expect([...supporting, ...against].sort()).toEqual([...known].sort());
      }),
    );
  });
});

describe('The order in which indicators are given', () => {
  it('never changes the answer', () => {
    const anyOrder = fc.shuffledSubarray([...INDICATOR_IDS], { minLength: INDICATOR_IDS.length });
    fc.assert(
      fc.property(anyPartialProfile, anyOrder, (profile, order) => {
        const reordered: PartialProfile = Object.fromEntries(
          order.filter((indicator) => indicator in profile).map((indicator) => [indicator, profile[indicator]]),
        );
        expect(classify(reordered)).toStrictEqual(classify(profile));
      }),
    );
  });
});
