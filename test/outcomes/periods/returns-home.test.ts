import {
  carePeriods,
  type EpisodeRow,
  EXCLUSION_IDS,
  RETURN_DEFINITION_IDS,
  RETURN_DEFINITIONS,
  type ReturnDefinitionId,
  type ReturnsHome,
  type ReturnsQuestion,
  returnsHome,
  UNDECIDED_IDS,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { COHORT, COHORT_QUESTION, COHORT_UNTIL, episode } from '../../support/returns-cohort.js';

const CARE = carePeriods(COHORT, COHORT_QUESTION);

const counted = (definition: ReturnDefinitionId, question?: ReturnsQuestion): ReturnsHome =>
  returnsHome(CARE, definition, question);

const whoIn = ({ returns }: ReturnsHome): readonly string[] => returns.map(({ child }) => child);

const undecidedIn = ({ undecided }: ReturnsHome) => undecided.map(({ child, reason }) => [child, reason]);

/** Returns of these rows, under the definition of parental responsibility. */
const returnsOf = (rows: readonly EpisodeRow[], question?: ReturnsQuestion, births = COHORT_QUESTION.births) =>
  returnsHome(carePeriods(rows, { dataUntil: COHORT_UNTIL, births }), 'parental-responsibility', question);

describe('One small cohort has three different counts under three published definitions', () => {
  it('seven returns to parents or another with parental responsibility', () => {
    const answer = counted('parental-responsibility');
    expect(whoIn(answer)).toEqual(['anna', 'ben', 'finn', 'ida', 'nia', 'nia', 'oz']);
    expect(answer.excluded).toEqual({
      'short-breaks': 3,
      adopted: 1,
      'special-guardianship': 1,
      'order-says-where': 1,
      'without-parental-responsibility': 1,
      custody: 1,
      'already-18': 1,
    });
    expect(undecidedIn(answer)).toEqual([]);
    expect(answer.ended).toBe(16);
  });

  it('eight by the three categories of the Department', () => {
    const answer = counted('department-for-education');
    expect(whoIn(answer)).toEqual(['anna', 'ben', 'cara', 'finn', 'ida', 'nia', 'nia', 'oz']);
    expect(answer.excluded).toEqual({
      'short-breaks': 3,
      adopted: 1,
      'special-guardianship': 1,
      'order-says-where': 1,
      'remand-ended': 1,
      'already-18': 1,
    });
    expect(undecidedIn(answer)).toEqual([]);
    expect(answer.ended).toBe(16);
  });

  it('five to birth or adoptive parents after foster or residential care', () => {
    const answer = counted('birth-or-adoptive-parents');
    expect(whoIn(answer)).toEqual(['anna', 'finn', 'jon', 'nia', 'nia']);
    expect(answer.excluded).toEqual({
      'short-breaks': 3,
      adopted: 1,
      'special-guardianship': 1,
      'not-to-a-parent': 1,
      'not-after-foster-or-residential-care': 1,
      custody: 1,
      'already-18': 1,
    });
    expect(undecidedIn(answer)).toEqual([
      ['ben', 'with-whom-not-told'],
      ['oz', 'placements-not-known'],
    ]);
    expect(answer.ended).toBe(16);
  });

  it('no code by itself tells that it was a parent, so without a record of it no return is one to a parent', () => {
    const rows = COHORT.map(({ wentTo: _, ...row }) => row);
    const { returns, undecided } = returnsHome(carePeriods(rows, COHORT_QUESTION), 'birth-or-adoptive-parents');
    expect(returns).toEqual([]);
    expect(undecided.map(({ child }) => child)).toEqual(['anna', 'ben', 'cara', 'finn', 'jon', 'nia', 'nia', 'oz']);
  });
});

describe('What is counted of a return', () => {
  it('is how long the child was in care, whether it was planned, and which return it is', () => {
    const brief = counted('department-for-education').returns.map(
      ({ child, number, homeOn, enteredCareOn, daysInCare, planned }) =>
        [child, number, homeOn, enteredCareOn, daysInCare, planned].join(' '),
    );
    expect(brief).toEqual([
      // From 10 January of a leap year to 11 January of the next: 366 days and one more.
      'anna 1 2021-01-11 2020-01-10 367 planned',
      'ben 1 2021-06-01 2020-02-01 486 unplanned',
      'cara 1 2020-05-01 2019-05-01 366 not-recorded',
      'finn 1 2021-12-01 2020-04-01 609 planned',
      'ida 1 2022-08-01 2022-01-01 212 planned',
      'nia 1 2020-06-01 2019-12-01 183 planned',
      'nia 2 2021-05-01 2021-01-15 106 unplanned',
      'oz 1 2022-03-01 2021-01-01 424 planned',
    ]);
  });

  it('placement with parents stands beside: before a return, or still going on', () => {
    const answer = counted('parental-responsibility');
    expect(answer.placedWithParents).toEqual({ stillLookedAfter: 1, beforeReturn: 2, throughout: 1, reEntered: 0 });
    expect(answer.returns.find(({ child }) => child === 'finn')?.placedWithParentsFrom).toBe('2021-03-01');
    expect(answer.returns.find(({ child }) => child === 'anna')).not.toHaveProperty('placedWithParentsFrom');
    expect(counted('birth-or-adoptive-parents').placedWithParents).toEqual({
      stillLookedAfter: 1,
      beforeReturn: 1,
      throughout: 0,
      reEntered: 0,
    });
    // Ben, Gina and Nia.
    expect(answer.stillLookedAfter).toBe(3);
  });

  it('time away, such as in hospital, does not end a placement with parents', () => {
    const away = (placement: string) =>
      returnsOf([
        episode('a', '2021-01-01', '2021-03-01', { placement: 'P1', reasonCeased: 'X1' }),
        episode('a', '2021-03-01', '2021-03-05', { reasonStarted: 'P', placement, reasonCeased: 'X1' }),
        episode('a', '2021-03-05', '2021-06-01', { reasonStarted: 'P', placement: 'P1', reasonCeased: 'E4A' }),
      ]).returns.map(({ placedWithParentsFrom }) => placedWithParentsFrom);
    expect(away('T1')).toEqual(['2021-01-01']);
    expect(away('U6')).toEqual(['2021-03-05']);
  });

  it('the length of care is left open where its start is not among the rows', () => {
    const { returns } = returnsOf([
      episode('a', '2021-01-01', '2021-03-01', { reasonStarted: 'P', reasonCeased: 'E4A' }),
    ]);
    expect(returns).toHaveLength(1);
    expect(returns[0]).not.toHaveProperty('daysInCare');
    expect(returns[0]).not.toHaveProperty('enteredCareOn');
  });

  it('levels and labels are carried along; those about no return, and two about the same, are not used', () => {
    const about = (child: string, homeOn: string, unit: string) => ({ child, homeOn: day(homeOn), labels: { unit } });
    const answer = counted('parental-responsibility', {
      about: [
        { ...about('anna', '2021-01-11', 'north'), level: 'low' },
        about('ben', '2021-06-02', 'south'),
        about('finn', '2021-12-01', 'east'),
        about('finn', '2021-12-01', 'west'),
      ],
    });
    expect(answer.returns.filter(({ labels }) => labels !== undefined)).toMatchObject([
      { child: 'anna', level: 'low', labels: { unit: 'north' } },
    ]);
    expect(answer.aboutNotUsed).toBe(3);
  });
});

describe('What first ended the time at home, or the following of it', () => {
  const nextIn = (answer: ReturnsHome) => answer.returns.map(({ child, next }) => [child, next?.what, next?.on]);

  it('is care again, custody or the 18th birthday; short breaks are none of them', () => {
    expect(nextIn(counted('parental-responsibility'))).toEqual([
      ['anna', 'aged-18', '2026-06-15'],
      ['ben', 're-entered', '2021-09-01'],
      ['finn', undefined, undefined],
      ['ida', undefined, undefined],
      ['nia', 're-entered', '2021-01-15'],
      ['nia', 'custody', '2022-01-10'],
      ['oz', undefined, undefined],
    ]);
    expect(counted('parental-responsibility').withoutBirthDate).toBe(4);
  });

  it('is what nobody finds in the rows, where someone says it', () => {
    const answer = counted('parental-responsibility', {
      ends: [
        { child: 'finn', on: day('2023-02-01'), what: 'moved-abroad' },
        { child: 'finn', on: day('2022-02-01'), what: 'transferred' },
        // Before the return: it ended nothing.
        { child: 'ida', on: day('2022-07-31'), what: 'custody' },
      ],
    });
    expect(nextIn(answer).filter(([child]) => child === 'finn' || child === 'ida')).toEqual([
      ['finn', 'transferred', '2022-02-01'],
      ['ida', undefined, undefined],
    ]);
  });

  it.each([
    ['2021-08-31', 'transferred'],
    ['2021-09-01', 're-entered'],
    ['2021-09-02', 're-entered'],
  ])('on one day care again comes before anything else: a transfer on %s gives %s', (on, what) => {
    const answer = counted('parental-responsibility', { ends: [{ child: 'ben', on: day(on), what: 'transferred' }] });
    expect(answer.returns.find(({ child }) => child === 'ben')?.next?.what).toBe(what);
  });

  it.each([
    ['2021-09-02', []],
    ['2021-09-01', []],
    ['2021-08-31', ['ben']],
  ])(
    'a child said to have died on %s, and looked after again on 1 September, cannot be decided before it',
    (on, who) => {
      const answer = counted('parental-responsibility', { ends: [{ child: 'ben', on: day(on), what: 'died' }] });
      expect(answer.undecided.flatMap(({ child, reason }) => (reason === 'died-before' ? [child] : []))).toEqual(who);
    },
  );

  it('of two deaths passed for one child the earlier counts, whichever is passed first', () => {
    const ends = ['2021-08-31', '2024-01-01'].map((on) => ({ child: 'ben', on: day(on), what: 'died' as const }));
    for (const passed of [ends, [...ends].reverse()])
      expect(undecidedIn(counted('department-for-education', { ends: passed }))).toEqual([['ben', 'died-before']]);
  });

  it.each([
    ['2022-02-28', 1],
    ['2022-03-01', 0],
    ['2022-03-02', 0],
  ])('someone born on 29 February 2004 who goes home on %s is a child only before 1 March', (on, returns) => {
    const answer = returnsOf([episode('lea', '2021-01-01', on, { reasonCeased: 'E4A' })]);
    expect(answer.returns).toHaveLength(returns);
    expect(answer.excluded).toEqual(returns === 1 ? {} : { 'already-18': 1 });
  });

  it.each([
    ['J1', 'R5', 'custody'],
    ['J1', 'K1', 'custody'],
    ['J1', 'U6', 're-entered'],
    ['C1', 'K1', 're-entered'],
  ])('looked after again under %s in %s is %s', (legalStatus, placement, what) => {
    const answer = returnsOf([
      episode('a', '2021-01-01', '2022-03-01', { reasonCeased: 'E4A' }),
      episode('a', '2022-05-01', undefined, { legalStatus, placement }),
    ]);
    expect(answer.returns.map(({ next }) => next?.what)).toEqual([what]);
  });
});

describe('Looked after again without ordinary care from the first day', () => {
  const HOME = episode('a', '2021-01-01', '2022-03-01', { reasonCeased: 'E4A' });
  const joinedTo = (...cells: readonly Partial<EpisodeRow>[]) =>
    cells.map((own, position) =>
      episode('a', `2022-0${position + 5}-01`, position === cells.length - 1 ? undefined : `2022-0${position + 6}-01`, {
        reasonStarted: position === 0 ? 'S' : 'B',
        ...(position === cells.length - 1 ? {} : { reasonCeased: 'X1' }),
        ...own,
      }),
    );
  const REMAND = { legalStatus: 'J1', placement: 'R5' };

  it('placed with parents at once is a re-entry, and is counted beside', () => {
    const { returns, placedWithParents } = returnsOf([HOME, ...joinedTo({ legalStatus: 'C1', placement: 'P1' })]);
    expect(returns.map(({ next }) => [next?.what, next?.on])).toEqual([['re-entered', '2022-05-01']]);
    expect(placedWithParents.reEntered).toBe(1);
    // Fostered first, and then placed with parents: an ordinary re-entry.
    expect(returnsOf([HOME, ...joinedTo({}, { placement: 'P1' })]).placedWithParents.reEntered).toBe(0);
  });

  it.each([
    ['foster care under an order', [REMAND, { legalStatus: 'C2', placement: 'U6' }], 're-entered'],
    ['foster care on remand', [REMAND, { legalStatus: 'J1', placement: 'U6' }], 're-entered'],
    ['an unknown placement', [REMAND, { legalStatus: 'J1', placement: 'F1' }], 're-entered'],
    ['care, and custody again', [REMAND, { placement: 'U6' }, REMAND], 're-entered'],
    ['other secure accommodation', [REMAND, { legalStatus: 'J1', placement: 'K1' }], 'custody'],
    ['hospital for a time', [REMAND, { legalStatus: 'J1', placement: 'T1' }, REMAND], 'custody'],
  ])('custody that went over into %s', (_, cells, what) => {
    const { returns } = returnsOf([HOME, ...joinedTo(...cells)]);
    // On the day on which the child left home, whatever it was.
    expect(returns.map(({ next }) => [next?.what, next?.on])).toEqual([[what, '2022-05-01']]);
  });

  it.each(RETURN_DEFINITION_IDS)('the end of a stay in custody alone is no return: %s', (id) => {
    const stay = episode('a', '2021-01-01', '2021-03-01', { ...REMAND, reasonCeased: 'E4A', wentTo: 'birth-parent' });
    const count = (rows: readonly EpisodeRow[]) => returnsHome(carePeriods(rows, { dataUntil: COHORT_UNTIL }), id);
    expect(count([stay])).toMatchObject({ returns: [], excluded: { custody: 1 } });
    // Children’s home before it: what ended was care.
    const before = episode('a', '2020-12-01', '2021-01-01', { placement: 'K2', reasonCeased: 'X1' });
    expect(count([before, { ...stay, reasonStarted: 'B' }]).returns).toHaveLength(1);
    // What came before is not among the rows, so it is not taken for custody.
    expect(count([{ ...stay, reasonStarted: 'B' }]).excluded.custody).toBeUndefined();
  });
});

describe('An end for a reason that no other code names', () => {
  it.each([
    ['parental-responsibility', 1, 1],
    ['department-for-education', 0, 0],
    ['birth-or-adoptive-parents', 1, 1],
  ] as const)('is decided by the record, and without one it cannot be said: %s', (id, returns, undecided) => {
    const row = episode('a', '2021-01-01', '2022-03-01', { reasonCeased: 'E8' });
    const count = (wentTo: EpisodeRow['wentTo']) =>
      returnsHome(carePeriods([{ ...row, wentTo }], { dataUntil: COHORT_UNTIL }), id);
    expect(count('birth-parent').returns).toHaveLength(returns);
    expect(count(undefined).undecided).toHaveLength(undecided);
    expect(count('someone-else')).toMatchObject({ returns: [], undecided: [] });
  });
});

describe('Care that goes over into short breaks', () => {
  const rows = (...statuses: readonly string[]) =>
    statuses.map((legalStatus, position) =>
      episode('a', `2021-0${position + 1}-01`, `2021-0${position + 2}-01`, {
        reasonStarted: position === 0 ? 'S' : 'L',
        legalStatus,
        reasonCeased: position === statuses.length - 1 ? 'E4A' : 'X1',
      }),
    );

  it('leaves open when the child came home', () => {
    expect(undecidedIn(returnsOf(rows('V2', 'V4')))).toEqual([['a', 'care-went-over-into-short-breaks']]);
    expect(undecidedIn(returnsOf(rows('V2', 'V4', 'V2')))).toEqual([['a', 'care-went-over-into-short-breaks']]);
  });

  it.each([
    [['V2'], 1],
    [['V2', 'V4'], 0],
    [['V2', 'V4', 'V2'], 1],
  ])('of %s going on, the child is still looked after unless the last are short breaks', (statuses, still) => {
    const all = rows(...statuses).map(({ ceasedOn, reasonCeased, ...row }, position) =>
      position === statuses.length - 1 ? row : { ...row, ceasedOn, reasonCeased },
    );
    expect(returnsOf(all).stillLookedAfter).toBe(still);
  });

  it('short breaks that went over into care are no part of it', () => {
    expect(returnsOf(rows('V4', 'V2')).returns).toMatchObject([{ enteredCareOn: '2021-02-01', daysInCare: 28 }]);
  });
});

describe('The definitions', () => {
  it.each(RETURN_DEFINITION_IDS)('%s is cited, and every rule that it uses is one of those published', (id) => {
    const { source, byCode, otherwise } = RETURN_DEFINITIONS[id];
    expect(source.locator).not.toBe('');
    const rules: readonly string[] = ['return', 'cannot-say', ...EXCLUSION_IDS];
    for (const verdict of [...Object.values(byCode), otherwise]) expect(rules).toContain(verdict);
  });

  it('agree that adoption, special guardianship, death and a transfer are no return', () => {
    for (const code of ['E11', 'E12', 'E45', 'E46', 'E47', 'E48', 'E2', 'E3'] as const)
      for (const id of RETURN_DEFINITION_IDS)
        expect([code, id, EXCLUSION_IDS.some((rule) => rule === RETURN_DEFINITIONS[id].byCode[code])]).toEqual([
          code,
          id,
          true,
        ]);
  });

  it('know each reason for which it cannot be said once', () => {
    expect(new Set(UNDECIDED_IDS).size).toBe(UNDECIDED_IDS.length);
  });
});
