import { CODE_SETS } from 'reunification-framework/interop';
import {
  CEASED_CODES,
  END_OF_CARE_RULES,
  LEGAL_STATUS_RULES,
  PLACEMENT_RULES,
  RETURN_DEFINITION_IDS,
  RETURN_DEFINITIONS,
  STARTS_BEING_LOOKED_AFTER,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';

const sorted = (codes: readonly string[]): readonly string[] => [...codes].sort();
const codesOf = (set: { readonly codes: readonly { readonly code: string }[] }): readonly string[] =>
  sorted(set.codes.map(({ code }) => code));

describe('Every code of the return that is known in this package is treated in a count', () => {
  it('why an episode ended, under each definition', () => {
    const known = codesOf(CODE_SETS['episode-ceased']);
    expect(sorted(CEASED_CODES)).toEqual(known);
    const ends = known.filter((code) => code !== 'X1');
    expect(sorted(Object.keys(END_OF_CARE_RULES))).toEqual(ends);
    for (const id of RETURN_DEFINITION_IDS) expect(sorted(Object.keys(RETURN_DEFINITIONS[id].byCode))).toEqual(ends);
  });

  it('why an episode began, the legal status, the placement', () => {
    expect(sorted(Object.keys(STARTS_BEING_LOOKED_AFTER))).toEqual(codesOf(CODE_SETS['new-episode']));
    expect(sorted(Object.keys(LEGAL_STATUS_RULES))).toEqual(codesOf(CODE_SETS['legal-status']));
    expect(sorted(Object.keys(PLACEMENT_RULES))).toEqual(codesOf(CODE_SETS.placement));
  });
});

describe('A code says in a count what it says everywhere in this package', () => {
  it('with parental responsibility or without, and planned or not', () => {
    for (const { code, withParentalResponsibility, partOfCarePlanning } of CODE_SETS['episode-ceased'].codes) {
      if (code === 'X1') continue;
      const rule = END_OF_CARE_RULES[code];
      const planned = { yes: 'planned', no: 'unplanned', 'cannot-say': 'not-recorded' }[partOfCarePlanning];
      expect([code, rule.withParentalResponsibility, rule.planned]).toEqual([
        code,
        withParentalResponsibility,
        planned,
      ]);
    }
  });

  it('that care starts', () => {
    for (const { code, startsBeingLookedAfter } of CODE_SETS['new-episode'].codes)
      expect([code, STARTS_BEING_LOOKED_AFTER[code]]).toEqual([code, startsBeingLookedAfter]);
  });

  it('that a child is placed with parents: P1, and no other', () => {
    for (const { code, route } of CODE_SETS.placement.codes)
      expect([code, PLACEMENT_RULES[code].withParents]).toEqual([code, route === 'placed-with-parents']);
  });

  it('that there are short breaks: V3 and V4, and no other', () => {
    const breaks = Object.entries(LEGAL_STATUS_RULES).filter(([, { kind }]) => kind === 'short-breaks');
    expect(breaks.map(([code]) => code)).toEqual(['V3', 'V4']);
  });

  it('that it is foster or residential care: U1 to U6, K1, K2, R1, R3 and S1; R2, with hospitals, does not tell', () => {
    const care = Object.entries(PLACEMENT_RULES).filter(([, { fosterOrResidential }]) => fosterOrResidential === 'yes');
    expect(sorted(care.map(([code]) => code))).toEqual([
      'K1',
      'K2',
      'R1',
      'R3',
      'S1',
      'U1',
      'U2',
      'U3',
      'U4',
      'U5',
      'U6',
    ]);
    expect(PLACEMENT_RULES.R2.fosterOrResidential).toBe('cannot-say');
  });
});
