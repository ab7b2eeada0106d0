import { CIRCUMSTANCE_IDS, isRiskFactorId } from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import {
  ASSESSMENT_FACTOR_CODES,
  ASSESSMENT_FACTORS,
  FACTOR_SUBJECTS,
} from '../../src/interop/codes/assessment-factors.js';
import { unfrozenPlaces } from '../support/deeply-frozen.js';

/** The codes a second time, by hand: whose, and what each points to. */
const BY_HAND: readonly (readonly [code: string, whose: string, pointsTo: string])[] = [
  ['1A', 'child', ''],
  ['1B', 'parent-or-carer', 'alcohol-or-drugs-abuse'],
  ['1C', 'other-in-household', 'alcohol-or-drugs-abuse'],
  ['2A', 'child', ''],
  ['2B', 'parent-or-carer', 'alcohol-or-drugs-abuse'],
  ['2C', 'other-in-household', 'alcohol-or-drugs-abuse'],
  [
    '3A',
    'child',
    'inter-parental-conflict-and-violence history-of-violence-or-sexual-assault extreme-domestic-violence',
  ],
  [
    '3B',
    'parent-or-carer',
    'inter-parental-conflict-and-violence history-of-violence-or-sexual-assault extreme-domestic-violence',
  ],
  [
    '3C',
    'other-in-household',
    'inter-parental-conflict-and-violence history-of-violence-or-sexual-assault extreme-domestic-violence',
  ],
  ['4A', 'child', 'child-mental-health-problems'],
  [
    '4B',
    'parent-or-carer',
    'parental-mental-health-problems personality-disorder paranoid-psychosis learning-disabilities-plus-mental-illness',
  ],
  [
    '4C',
    'other-in-household',
    'parental-mental-health-problems personality-disorder paranoid-psychosis learning-disabilities-plus-mental-illness',
  ],
  ['5A', 'child', 'developmental-delay-with-special-needs'],
  ['5B', 'parent-or-carer', 'learning-disabilities-plus-mental-illness'],
  ['5C', 'other-in-household', 'learning-disabilities-plus-mental-illness'],
  ['6A', 'child', 'developmental-delay-with-special-needs'],
  ['6B', 'parent-or-carer', ''],
  ['6C', 'other-in-household', ''],
  ['7A', 'child', ''],
  ['8B', 'child', ''],
  ['8C', 'child', ''],
  ['8D', 'child', ''],
  ['8E', 'child', ''],
  ['8F', 'child', ''],
  ['9A', 'child', ''],
  ['10A', 'child', ''],
  ['11A', 'child', 'risk-outside-the-home'],
  ['12A', 'child', 'risk-outside-the-home'],
  ['13A', 'child', 'risk-outside-the-home'],
  ['14A', 'child', ''],
  ['15A', 'child', 'child-mental-health-problems'],
  ['16A', 'child', 'neglect previous-maltreatment chronic-neglect-or-emotional-abuse'],
  ['17A', 'child', 'previous-maltreatment chronic-neglect-or-emotional-abuse'],
  ['18B', 'child', 'severe-physical-abuse previous-maltreatment'],
  ['18C', 'child', 'severe-physical-abuse previous-maltreatment'],
  ['19B', 'child', 'severe-or-prolonged-sexual-abuse previous-maltreatment not-protected-from-sexual-abuse'],
  ['19C', 'child', 'severe-or-prolonged-sexual-abuse previous-maltreatment not-protected-from-sexual-abuse'],
  ['20', 'not-said', ''],
  ['21', 'not-said', ''],
  ['22A', 'child', 'severe-physical-abuse previous-maltreatment'],
  ['23A', 'child', 'severe-physical-abuse previous-maltreatment sadistic-abuse'],
  ['24A', 'child', 'risk-outside-the-home'],
];

describe('The factors at the end of an assessment', () => {
  it('are the forty-two of the dataset, each with whose it is and what has to be assessed because of it', () => {
    expect(
      ASSESSMENT_FACTORS.map(({ code, whose, riskFactors, circumstances }) => [
        code,
        whose,
        [...riskFactors, ...circumstances].join(' '),
      ]),
    ).toEqual(BY_HAND);
    expect(ASSESSMENT_FACTOR_CODES).toEqual(BY_HAND.map(([code]) => code));
    expect(ASSESSMENT_FACTOR_CODES).toHaveLength(42);
  });

  it('point to risk factors and circumstances of the package, and say in its own words what they are', () => {
    for (const { riskFactors, circumstances, says, whose } of ASSESSMENT_FACTORS) {
      expect(riskFactors.every(isRiskFactorId)).toBe(true);
      expect(CIRCUMSTANCE_IDS).toEqual(expect.arrayContaining([...circumstances]));
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(FACTOR_SUBJECTS).toContain(whose);
    }
    expect(new Set(ASSESSMENT_FACTORS.map(({ says }) => says)).size).toBe(42);
  });

  it('name where they were read, and cannot be changed', () => {
    for (const { source } of ASSESSMENT_FACTORS) expect(source.document).toBe('ssd-2025');
    expect(unfrozenPlaces([ASSESSMENT_FACTORS])).toEqual(['']);
  });
});
