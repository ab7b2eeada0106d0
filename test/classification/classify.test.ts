import { InputError } from 'reunification-framework';
import {
  classify,
  DECISION_ROW,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  type PartialProfile,
  type Profile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
import { describe, expect, it } from 'vitest';
import { unfrozenPlaces } from '../support/deeply-frozen.js';
import {
  EVERY_PARTIAL_PROFILE,
  EVERY_PROFILE,
  INCOMPLETE_PROFILE,
  MIXED_PROFILE,
  PROFILE_OF,
} from '../support/profiles.js';

/** Rows 1 to 5 as printed on p. 40, typed out a second time: low, medium, high, severe. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  riskFactors: ['fully-addressed', 'partly-addressed', 'not-being-addressed', 'not-being-addressed'],
  protectiveFactors: ['apparent', 'apparent', 'apparent', 'none-apparent'],
  capacityToChange: ['able', 'able', 'unable', 'unable'],
  wishes: ['all-want-return', 'all-want-return', 'ambivalent-or-opposed', 'ambivalent-or-opposed'],
  likelihoodOfRecurrence: ['unlikely', 'some-possibility', 'strong-possibility', 'very-strong-possibility'],
};
const LEVELS = ['low', 'medium', 'high', 'severe'];

interface Expected {
  readonly matching: readonly string[];
  readonly missing: readonly string[];
  readonly bound: string | undefined;
  readonly supporting: Readonly<Record<string, readonly string[]>>;
  readonly against: Readonly<Record<string, readonly string[]>>;
}

/** A second way to read the table: cell by cell, with nothing of this package. */
function readByHand(profile: Readonly<Record<string, string | undefined>>): Expected {
  const supporting: Record<string, string[]> = { low: [], medium: [], high: [], severe: [] };
  const against: Record<string, string[]> = { low: [], medium: [], high: [], severe: [] };
  const missing: string[] = [];
  let bound = 0;
  for (const [indicator, row] of Object.entries(PRINTED)) {
    const value = profile[indicator];
    if (value === undefined) {
      missing.push(indicator);
      continue;
    }
    for (const [position, level] of LEVELS.entries()) {
      if (row[position] === value) supporting[level]?.push(indicator);
      else against[level]?.push(indicator);
    }
    // The lowest level whose column has this value, and of all these the highest.
    bound = Math.max(bound, row.indexOf(value));
  }
  const matching = LEVELS.filter((level) => against[level]?.length === 0);
  return { matching, missing, bound: LEVELS[bound], supporting, against };
}

const described = (profile: PartialProfile): string =>
  INDICATOR_IDS.map((indicator) => profile[indicator] ?? 'not known').join(', ');

const WITH_SOMETHING_MISSING = EVERY_PARTIAL_PROFILE.filter((profile) =>
  INDICATOR_IDS.some((indicator) => profile[indicator] === undefined),
);

describe('The indicators', () => {
  it('have exactly the values that the table prints', () => {
    expect(Object.keys(INDICATOR_VALUES)).toEqual(Object.keys(PRINTED));
    for (const [indicator, row] of Object.entries(PRINTED))
      expect(Object.entries(INDICATOR_VALUES).find(([id]) => id === indicator)?.[1]).toEqual([...new Set(row)]);
  });

  it('make 96 profiles, and 540 with those of which some are not known', () => {
    expect(new Set(EVERY_PROFILE.map(described)).size).toBe(96);
    expect(new Set(EVERY_PARTIAL_PROFILE.map(described)).size).toBe(540);
  });
});

describe('Of the 96 profiles', () => {
  it('exactly four stand in one column: that level is indicated', () => {
    const matched = EVERY_PROFILE.filter((profile) => classify(profile).kind === 'matched');
    expect(matched.map(described).sort()).toEqual(Object.values(PROFILE_OF).map(described).sort());
  });

  it('the other 92 stand in none: no level is indicated', () => {
    expect(EVERY_PROFILE.filter((profile) => classify(profile).kind === 'mixed')).toHaveLength(92);
  });
});

describe.each(RISK_LEVELS)('The profile of the column %s', (level) => {
  it('indicates that level and what it points to', () => {
    const indication = classify(PROFILE_OF[level]);
    expect(indication).toMatchObject({ kind: 'matched', level, pointsTo: DECISION_ROW.cells[level] });
    expect(indication.sources).toEqual([
      ...INDICATOR_IDS.map((indicator) => RISK_CLASSIFICATION_TABLE[indicator].source),
      DECISION_ROW.source,
    ]);
  });
});

describe('Every profile of which all is known', () => {
  it.each(EVERY_PROFILE.map((profile) => [described(profile), profile] as const))(
    'reads as printed: %s',
    (_, profile) => {
      const byHand = readByHand({ ...profile });
      const indication = classify(profile);
      switch (indication.kind) {
        case 'matched':
          expect(byHand.matching).toEqual([indication.level]);
          break;
        case 'mixed':
          expect(byHand.matching).toEqual([]);
          expect(indication.options).toEqual(LEVELS.filter((level) => byHand.supporting[level]?.length !== 0));
          expect(indication.cautiousBound).toBe(byHand.bound);
          break;
        case 'incomplete':
          expect.unreachable('Every indicator is known.');
      }
      for (const level of RISK_LEVELS)
        expect(indication.support[level]).toEqual({
          supporting: byHand.supporting[level],
          against: byHand.against[level],
        });
    },
  );
});

describe('Every profile of which something is not known', () => {
  it.each(WITH_SOMETHING_MISSING.map((profile) => [described(profile), profile] as const))(
    'indicates nothing yet: %s',
    (_, profile) => {
      const byHand = readByHand({ ...profile });
      const indication = classify(profile);
      expect(indication.kind).toBe('incomplete');
      if (indication.kind !== 'incomplete') return;
      expect(indication.missing).toEqual(byHand.missing);
      expect(indication.stillPossible).toEqual(byHand.matching);
      expect(indication.cautiousBoundAtLeast).toBe(byHand.bound);
      for (const level of RISK_LEVELS)
        expect(indication.support[level]).toEqual({
          supporting: byHand.supporting[level],
          against: byHand.against[level],
        });
    },
  );
});

describe('Every reason', () => {
  it('names the indicator, its value, the columns that print it, and the row it is read from', () => {
    for (const profile of EVERY_PARTIAL_PROFILE) {
      const known = INDICATOR_IDS.filter((indicator) => profile[indicator] !== undefined);
      expect(classify(profile).reasons).toEqual(
        known.map((indicator) => ({
          indicator,
          value: profile[indicator],
          levels: LEVELS.filter((_, position) => PRINTED[indicator]?.[position] === profile[indicator]),
          source: RISK_CLASSIFICATION_TABLE[indicator].source,
        })),
      );
    }
  });

  it('is among the sources of the answer, and so is the row of whatever is missing', () => {
    for (const profile of EVERY_PARTIAL_PROFILE)
      expect(classify(profile).sources).toEqual(
        expect.arrayContaining(INDICATOR_IDS.map((indicator) => RISK_CLASSIFICATION_TABLE[indicator].source)),
      );
  });
});

/** Cases as a practitioner would tell them, with what the table says to each. */
const CASES: readonly {
  readonly told: string;
  readonly profile: Profile;
  readonly says: RiskLevel | 'no level';
  readonly options?: readonly RiskLevel[];
  readonly bound?: RiskLevel;
}[] = [
  { told: 'All put right, all want it, harm unlikely', profile: PROFILE_OF.low, says: 'low' },
  { told: 'Work under way, parents changing, some possibility of harm', profile: PROFILE_OF.medium, says: 'medium' },
  { told: 'Nothing being done, no change, a grandmother who protects', profile: PROFILE_OF.high, says: 'high' },
  { told: 'Nothing being done, no change, nothing that protects', profile: PROFILE_OF.severe, says: 'severe' },
  {
    told: 'All put right, and the child is afraid to go home',
    profile: { ...PROFILE_OF.low, wishes: 'ambivalent-or-opposed' },
    says: 'no level',
    options: ['low', 'medium', 'high', 'severe'],
    bound: 'high',
  },
  {
    told: 'Work under way and going well, but a teenager who does not want to return',
    profile: { ...PROFILE_OF.medium, wishes: 'ambivalent-or-opposed' },
    says: 'no level',
    options: ['low', 'medium', 'high', 'severe'],
    bound: 'high',
  },
  {
    told: 'All put right, but nothing that would protect if it went wrong again',
    profile: { ...PROFILE_OF.low, protectiveFactors: 'none-apparent' },
    says: 'no level',
    options: ['low', 'medium', 'severe'],
    bound: 'severe',
  },
  {
    told: 'Work still under way, and harm thought unlikely already',
    profile: { ...PROFILE_OF.medium, likelihoodOfRecurrence: 'unlikely' },
    says: 'no level',
    options: ['low', 'medium', 'high'],
    bound: 'medium',
  },
  {
    told: 'Everyone wants the return and nothing has changed',
    profile: { ...PROFILE_OF.high, wishes: 'all-want-return' },
    says: 'no level',
    options: ['low', 'medium', 'high', 'severe'],
    bound: 'high',
  },
  {
    told: 'High in all, but harm is very strongly expected',
    profile: { ...PROFILE_OF.high, likelihoodOfRecurrence: 'very-strong-possibility' },
    says: 'no level',
    options: ['low', 'medium', 'high', 'severe'],
    bound: 'severe',
  },
  {
    told: 'Severe in all, but the parents have begun treatment',
    profile: { ...PROFILE_OF.severe, riskFactors: 'partly-addressed' },
    says: 'no level',
    options: ['medium', 'high', 'severe'],
    bound: 'severe',
  },
  {
    told: 'Parents able to change who do not do anything about the risks',
    profile: { ...PROFILE_OF.medium, riskFactors: 'not-being-addressed' },
    says: 'no level',
    options: ['low', 'medium', 'high', 'severe'],
    bound: 'high',
  },
];

describe('A case a practitioner knows', () => {
  it.each(CASES)('$told: the table says $says', ({ profile, says, options, bound }) => {
    expect(classify(profile)).toMatchObject(
      says === 'no level' ? { kind: 'mixed', options, cautiousBound: bound } : { kind: 'matched', level: says },
    );
  });

  it('early on: risks not being addressed and parents unable to change leave high and severe', () => {
    expect(classify(INCOMPLETE_PROFILE)).toMatchObject({
      kind: 'incomplete',
      missing: ['protectiveFactors', 'wishes', 'likelihoodOfRecurrence'],
      stillPossible: ['high', 'severe'],
      cautiousBoundAtLeast: 'high',
    });
  });

  it('of which nothing is known leaves every level possible', () => {
    expect(classify({})).toMatchObject({
      kind: 'incomplete',
      missing: [...INDICATOR_IDS],
      stillPossible: [...RISK_LEVELS],
      reasons: [],
      cautiousBoundAtLeast: 'low',
    });
  });

  it('that already contradicts every column can only turn out mixed', () => {
    expect(classify({ riskFactors: 'fully-addressed', capacityToChange: 'unable' })).toMatchObject({
      kind: 'incomplete',
      stillPossible: [],
    });
  });
});

describe('A value that the table does not know', () => {
  it.each(INDICATOR_IDS)('is refused for %s, since nothing can be said of it', (indicator: IndicatorId) => {
    for (const value of ['Fully-addressed', 'low', '', 'constructor', 'hasOwnProperty'])
      expect(() => classify({ ...PROFILE_OF.low, [indicator]: value } as PartialProfile)).toThrow(
        new InputError('profile', { code: 'input.not-one-of', path: [indicator] }),
      );
  });

  it('is refused when it belongs to another row', () => {
    expect(() => classify({ wishes: 'able' } as unknown as PartialProfile)).toThrow(InputError);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'level', 'RiskFactors'])(
    'changes nothing as a field of its own called %s',
    (key) => {
      const strange = JSON.parse(`{ "${key}": "fully-addressed", "wishes": "all-want-return" }`) as PartialProfile;
      expect(classify(strange)).toStrictEqual(classify({ wishes: 'all-want-return' }));
    },
  );

  it('is refused where reading it fails, and what went wrong is not told', () => {
    const failing = Object.defineProperty({ ...PROFILE_OF.low }, 'wishes', {
      get: () => {
        throw new Error('case data');
      },
    });
    const proxy = new Proxy(failing, {
      get: (target, field) => Reflect.get(target, field === 'wishes' ? field : 'wishes'),
    });
    for (const profile of [failing, proxy])
      expect(() => classify(profile)).toThrow(new InputError('profile', { code: 'input.unreadable', path: [] }));
  });
});

describe('The answer to a profile', () => {
  it('cannot be changed by anyone', () => {
    expect(EVERY_PARTIAL_PROFILE.flatMap((profile) => unfrozenPlaces(classify(profile), described(profile)))).toEqual(
      [],
    );
  });

  it('is the same for the same profile, and another for every other', () => {
    for (const profile of EVERY_PARTIAL_PROFILE) expect(classify({ ...profile })).toStrictEqual(classify(profile));
    expect(new Set(EVERY_PARTIAL_PROFILE.map((profile) => JSON.stringify(classify(profile)))).size).toBe(540);
  });

  it('is one and the same object each time all five indicators are known', () => {
    for (const profile of EVERY_PROFILE) expect(classify({ ...profile })).toBe(classify(profile));
  });

  it('does not touch the profile that was asked about', () => {
    const profile = { ...MIXED_PROFILE };
    classify(profile);
    expect(profile).toEqual(MIXED_PROFILE);
    expect(Object.isFrozen(profile)).toBe(false);
  });

  it('does not change when the profile is changed afterwards', () => {
    const profile: { -readonly [Indicator in IndicatorId]: Profile[Indicator] } = { ...PROFILE_OF.low };
    const before = classify(profile);
    profile.riskFactors = 'not-being-addressed';
    expect(before).toBe(classify(PROFILE_OF.low));
    expect(before.reasons[0]?.value).toBe('fully-addressed');
  });
});
