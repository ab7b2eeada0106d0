import {
  ageOf,
  type Child,
  FACTORS,
  type FactorId,
  isRiskFactorId,
  type Status,
} from 'reunification-framework/factors';
import type { CivilDate } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { CHILD, day, evaluateOne, evidence, judge as judgeWhole, observe } from '../support/observations.js';

const AGE_FACTORS = [
  'child-mental-health-problems',
  'child-does-not-blame-self',
  'later-age-of-onset',
  'one-good-corrective-relationship',
] as const satisfies readonly FactorId[];

/** Awkward birthdays in threes: the day before the first birthday, the day, the day after (I-10). */
const FIRST_BIRTHDAYS = [
  { bornOn: '2024-05-10', before: '2025-05-09', birthday: '2025-05-10', after: '2025-05-11' },
  { bornOn: '2024-08-31', before: '2025-08-30', birthday: '2025-08-31', after: '2025-09-01' },
  { bornOn: '2024-02-29', before: '2025-02-28', birthday: '2025-03-01', after: '2025-03-02' },
  { bornOn: '2024-02-28', before: '2025-02-27', birthday: '2025-02-28', after: '2025-03-01' },
  { bornOn: '2023-02-28', before: '2024-02-27', birthday: '2024-02-28', after: '2024-02-29' },
  { bornOn: '2024-12-31', before: '2025-12-30', birthday: '2025-12-31', after: '2026-01-01' },
];

const bornOn = (date: string): Child => ({ id: CHILD, bornOn: day(date) });

/** What an observation counts as; that some evidence is from before the birth is tried in evaluate.test.ts. */
const judge: typeof judgeWhole = (observation, on) => {
  const { counts, codes } = judgeWhole(observation, on);
  return { counts, codes: codes.filter((code) => code !== 'evidence.before-birth') };
};

/** An observation with evidence from before anyone in this file was born. */
const early = (factor: FactorId, status: Status = 'present') => {
  const { evidence: pieces, ...observation } = observe(factor, { status });
  const [happenedOn, recordedOn] = [day('2022-01-01'), day('2022-01-02')];
  return { ...observation, evidence: pieces.map((piece) => ({ ...piece, happenedOn, recordedOn })) };
};

describe('The first year of life', () => {
  it.each(FIRST_BIRTHDAYS)('of a child born on $bornOn lasts until $before and is over on $birthday', (born) => {
    const ageOn = (date: string) => ageOf(bornOn(born.bornOn), { asOf: day(date) });
    expect(ageOn(born.bornOn)).toBe('in-first-year');
    expect(ageOn(born.before)).toBe('in-first-year');
    expect(ageOn(born.birthday)).toBe('past-first-year');
    expect(ageOn(born.after)).toBe('past-first-year');
  });

  it('has not ended for a child who is not yet born', () => {
    expect(ageOf(bornOn('2025-07-01'), { asOf: day('2025-06-30') })).toBe('in-first-year');
  });

  it('is as stated where there is no date of birth, and not known where nothing is stated', () => {
    const asOf = day('2025-06-30');
    expect(ageOf({ id: CHILD, infancy: 'in-first-year' }, { asOf })).toBe('in-first-year');
    expect(ageOf({ id: CHILD, infancy: 'past-first-year' }, { asOf })).toBe('past-first-year');
    expect(ageOf({ id: CHILD }, { asOf })).toBe('not-known');
  });

  it('is not over for a child whose first birthday no calendar here reaches', () => {
    expect(ageOf(bornOn('9999-06-01'), { asOf: day('9999-12-31') })).toBe('in-first-year');
  });
});

describe('Factors that do not apply in the first year of life', () => {
  it('are four', () => {
    expect(FACTORS.filter(({ age }) => age !== undefined).map(({ id }) => id)).toEqual(AGE_FACTORS);
  });

  // "Very young" has no number in the source: above one it is for people to judge (I-09).
  const DOUBTS = { 'child-mental-health-problems': ['age.very-young-is-judgement'] };
  const doubtsOf = (factor: FactorId) => Object.entries(DOUBTS).find(([id]) => id === factor)?.[1] ?? [];

  describe.each(AGE_FACTORS)('%s', (factor) => {
    const judgeOn = (child: Child, asOf: CivilDate, status?: Status) => judge(early(factor, status), { child, asOf });

    it.each(FIRST_BIRTHDAYS)(
      'does not apply to a child born on $bornOn until $before, and counts from $birthday on',
      (born) => {
        const child = bornOn(born.bornOn);
        expect(judgeOn(child, day(born.before))).toEqual({ counts: 'not-applicable', codes: ['age.not-applicable'] });
        expect(judgeOn(child, day(born.birthday))).toEqual({ counts: 'present', codes: doubtsOf(factor) });
        expect(judgeOn(child, day(born.after))).toEqual({ counts: 'present', codes: doubtsOf(factor) });
      },
    );

    it('is as little absent as present for a baby', () => {
      const baby: Child = { id: CHILD, infancy: 'in-first-year' };
      const asOf = day('2025-06-30');
      expect(judgeOn(baby, asOf, 'absent')).toEqual({ counts: 'not-applicable', codes: ['age.not-applicable'] });
    });

    it('needs no finding where a baby’s record leaves it open or says that it does not apply', () => {
      const baby: Child = { id: CHILD, infancy: 'in-first-year' };
      const asOf = day('2025-06-30');
      expect(judgeOn(baby, asOf, 'not-known')).toEqual({ counts: 'not-applicable', codes: [] });
      expect(judgeOn(baby, asOf, 'not-applicable')).toEqual({ counts: 'not-applicable', codes: [] });
    });

    it('does not apply to a child who is not yet born', () => {
      const unborn = bornOn('2025-07-01');
      expect(judgeOn(unborn, day('2025-06-30'))).toEqual({ counts: 'not-applicable', codes: ['age.not-applicable'] });
    });

    it('counts neither as present nor as absent while the child’s age is not known', () => {
      const asOf = day('2025-06-30');
      expect(judgeOn({ id: CHILD }, asOf)).toEqual({ counts: 'not-counted', codes: ['age.not-known'] });
      expect(judgeOn({ id: CHILD }, asOf, 'absent')).toEqual({ counts: 'not-counted', codes: ['age.not-known'] });
      expect(judgeOn({ id: CHILD }, asOf, 'not-known')).toEqual({ counts: 'not-known', codes: [] });
    });

    it('counts for a child who is said to be past the first year', () => {
      const child: Child = { id: CHILD, infancy: 'past-first-year' };
      expect(judgeOn(child, day('2025-06-30'))).toEqual({ counts: 'present', codes: doubtsOf(factor) });
      expect(judgeOn(child, day('2025-06-30'), 'absent')).toEqual({ counts: 'absent', codes: [] });
    });
  });
});

describe('Something positive that people found not to apply', () => {
  it.each(AGE_FACTORS.filter((factor) => !isRiskFactorId(factor)))('does not apply at any age: %s', (factor) => {
    const children: readonly Child[] = [
      { id: CHILD, infancy: 'in-first-year' },
      { id: CHILD, infancy: 'past-first-year' },
      { id: CHILD },
    ];
    const asOf = day('2025-06-30');
    expect(children.map((child) => judge(early(factor, 'not-applicable'), { child, asOf }).counts)).toEqual([
      'not-applicable',
      'not-applicable',
      'not-applicable',
    ]);
  });
});

describe('A child’s mental health problems', () => {
  const asOf = day('2025-06-30');
  const problems = observe('child-mental-health-problems');
  const explanation = 'At fourteen months and walking, not very young for this.';

  it('of a child past the first year are in doubt until someone says whether the child is very young', () => {
    const child = bornOn('2024-05-10');
    expect(judge(problems, { child, asOf }).codes).toEqual(['age.very-young-is-judgement']);
    expect(judge({ ...problems, explanation }, { child, asOf })).toEqual({ counts: 'present', codes: [] });
  });

  it('of a baby, or of a child of unknown age, no explanation can make count', () => {
    const explained = { ...problems, explanation };
    expect(judge(explained, { child: { id: CHILD, infancy: 'in-first-year' }, asOf }).counts).toBe('not-applicable');
    expect(judge(explained, { child: { id: CHILD }, asOf }).counts).toBe('not-counted');
  });
});

describe('A child whom people find too young for mental health problems', () => {
  const tooYoung = observe('child-mental-health-problems', { status: 'not-applicable', evidence: [] });
  const explanation = 'Fourteen months old, and not yet talking.';
  const asOf = day('2025-06-30');

  it.each([
    ['past the first birthday', bornOn('2024-05-10')],
    ['said to be past the first year', { id: CHILD, infancy: 'past-first-year' }],
    ['of unknown age', { id: CHILD }],
  ] as const)('has none to answer for, if they say why: %s', (_, child) => {
    expect(judge({ ...tooYoung, explanation }, { child, asOf })).toEqual({
      counts: 'not-applicable',
      codes: ['age.judged-very-young'],
    });
    expect(judge(tooYoung, { child, asOf })).toEqual({ counts: 'not-counted', codes: ['age.too-young-needs-reason'] });
  });

  it('is a reading of that factor only: no other risk can be put aside', () => {
    const other = observe('high-stress', { status: 'not-applicable', explanation });
    expect(judge(other, { child: bornOn('2024-05-10'), asOf }).counts).toBe('not-counted');
  });
});

describe('Factors without a rule on age', () => {
  it('are judged alike for a baby, an older child and a child of unknown age', () => {
    const asOf = day('2025-06-30');
    const children: readonly Child[] = [
      { id: CHILD, infancy: 'in-first-year' },
      { id: CHILD, infancy: 'past-first-year' },
      { id: CHILD },
    ];
    for (const { id, age } of FACTORS) {
      if (age === undefined)
        expect([id, ...children.map((child) => judge(early(id), { child, asOf }).counts)]).toEqual([
          id,
          'present',
          'present',
          'present',
        ]);
    }
  });
});

describe('A healthy child', () => {
  const judgeOn = (child: Child, asOf: string) => judge(early('healthy-child'), { child, asOf: day(asOf) });

  it('is the only factor of which it may be too early to know', () => {
    const baby: Child = { id: CHILD, infancy: 'in-first-year' };
    const tooEarly = FACTORS.filter(({ id }) =>
      judge(early(id), { child: baby }).codes.includes('age.too-early-to-know'),
    );
    expect(tooEarly.map(({ id }) => id)).toEqual(['healthy-child']);
  });

  it.each(FIRST_BIRTHDAYS)(
    'born on $bornOn may be too young for anyone to know, until $before whatever is said, and after that until someone says why not',
    (born) => {
      const child = bornOn(born.bornOn);
      const tooEarly = { counts: 'present', codes: ['age.too-early-to-know'] };
      for (const asOf of [born.before, born.birthday, born.after]) expect(judgeOn(child, asOf)).toEqual(tooEarly);
      const explained = { ...early('healthy-child'), explanation: 'Seen by the health visitor; walks and talks.' };
      expect(judge(explained, { child, asOf: day(born.before) })).toEqual(tooEarly);
      expect(judge(explained, { child, asOf: day(born.birthday) })).toEqual({ counts: 'present', codes: [] });
    },
  );

  it('may be too young where the age is not known, and where the child is said to be a baby', () => {
    const tooEarly = { counts: 'present', codes: ['age.too-early-to-know'] };
    expect(judgeOn({ id: CHILD }, '2025-06-30')).toEqual(tooEarly);
    expect(judgeOn({ id: CHILD, infancy: 'in-first-year' }, '2025-06-30')).toEqual(tooEarly);
    expect(judgeOn({ id: CHILD, infancy: 'past-first-year' }, '2025-06-30')).toEqual(tooEarly);
  });

  it('is not assumed of a baby either, and what does not count is not called too early', () => {
    const assumed = observe('healthy-child', { evidence: [evidence([])] });
    expect(judge(assumed, { child: { id: CHILD, infancy: 'in-first-year' } })).toEqual({
      counts: 'not-counted',
      codes: ['annex1.health-not-to-be-assumed'],
    });
  });
});

describe('Services involved in pregnancy and no change six months after the birth', () => {
  const isCalledUp = (child: Child, asOf: string): boolean =>
    evaluateOne(
      {
        children: [child],
        circumstances: [
          {
            circumstance: 'services-involved-in-pregnancy',
            children: [CHILD],
            about: { kind: 'child' },
            status: 'present',
            evidence: [evidence([], 'social-worker', { happenedOn: day('2022-01-01'), recordedOn: day('2022-01-02') })],
          },
        ],
      },
      day(asOf),
    ).researchMessages.some(({ message }) => message === 'pregnancy-and-six-months');

  it.each([
    { bornOn: '2024-05-10', before: '2024-11-09', sixMonths: '2024-11-10', after: '2024-11-11' },
    { bornOn: '2024-08-31', before: '2025-02-27', sixMonths: '2025-02-28', after: '2025-03-01' },
    { bornOn: '2023-08-31', before: '2024-02-28', sixMonths: '2024-02-29', after: '2024-03-01' },
    { bornOn: '2024-02-29', before: '2024-08-28', sixMonths: '2024-08-29', after: '2024-08-30' },
    { bornOn: '2025-02-28', before: '2025-08-27', sixMonths: '2025-08-28', after: '2025-08-29' },
  ])('are warned of for a child born on $bornOn from $sixMonths on, and not on $before', (born) => {
    const child = bornOn(born.bornOn);
    expect([born.before, born.sixMonths, born.after].map((asOf) => isCalledUp(child, asOf))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('are not warned of before the birth', () => {
    expect(isCalledUp(bornOn('2025-07-01'), '2025-06-30')).toBe(false);
  });

  it('are warned of where the date of birth is not recorded', () => {
    expect(isCalledUp({ id: CHILD }, '2025-06-30')).toBe(true);
    expect(isCalledUp({ id: CHILD, infancy: 'in-first-year' }, '2025-06-30')).toBe(true);
  });
});

describe('A child born after the day asked about', () => {
  it.each([
    ['2025-06-29', []],
    ['2025-06-30', []],
    ['2025-07-01', [{ code: 'child.born-after-as-of', path: ['children', 0, 'bornOn'] }]],
  ])('is told apart from one born on it: %s', (date, expected) => {
    const { findings } = evaluateOne({ children: [bornOn(date)] }, day('2025-06-30'));
    expect(findings.map(({ code, path }) => ({ code, path }))).toEqual(expected);
  });
});
