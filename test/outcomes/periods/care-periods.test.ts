import { carePeriods, type EpisodeRow, NOT_COUNTABLE_CODES } from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { COHORT, COHORT_QUESTION, COHORT_UNTIL, episode } from '../../support/returns-cohort.js';

const read = (rows: readonly EpisodeRow[], births = COHORT_QUESTION.births) =>
  carePeriods(rows, { dataUntil: COHORT_UNTIL, births });

const codesIn = (rows: readonly EpisodeRow[]): readonly string[] =>
  read(rows).findings.map(({ code, path }) => `${code} at ${path.join('.')}`);

const spans = (rows: readonly EpisodeRow[]) =>
  read(rows).periods.map(({ startedOn, ceasedOn }) => [startedOn, ceasedOn]);

const first = (ceasedOn: string | undefined, reasonCeased?: string): EpisodeRow =>
  episode('a', '2021-01-01', ceasedOn, reasonCeased === undefined ? {} : { reasonCeased });

describe('Episodes become one period of care', () => {
  it('where the next one starts on the day on which the last one ended with X1', () => {
    expect(
      spans([
        first('2021-02-01', 'X1'),
        episode('a', '2021-02-01', '2021-03-01', { reasonStarted: 'P', reasonCeased: 'X1' }),
        episode('a', '2021-03-01', '2021-04-01', { reasonStarted: 'L', reasonCeased: 'E4A' }),
      ]),
    ).toEqual([['2021-01-01', '2021-04-01']]);
  });

  it.each([
    ['2021-01-31', ['episodes.overlap at rows.1.startedOn']],
    ['2021-02-01', []],
    ['2021-02-02', ['episodes.next-missing at rows.0.reasonCeased']],
  ])('after X1 on 1 February the next one, which starts on %s, must start on that day', (startedOn, found) => {
    expect(codesIn([first('2021-02-01', 'X1'), episode('a', startedOn, undefined, { reasonStarted: 'P' })])).toEqual(
      found,
    );
  });

  it.each([
    ['2021-01-31', ['episodes.overlap at rows.1.startedOn']],
    ['2021-02-01', ['episodes.ended-and-began at rows.1.startedOn']],
    ['2021-02-02', []],
  ])('a child who went home on 1 February is looked after again, from %s, on a later day only', (startedOn, found) => {
    expect(codesIn([first('2021-02-01', 'E4A'), episode('a', startedOn, undefined)])).toEqual(found);
  });

  it('of each child by itself, whatever the order of the rows', () => {
    const { periods } = read(COHORT);
    expect(periods.map(({ child }) => child).join(' ')).toBe(
      'anna ben ben cara dan eve finn gina hal hal ida jon lea max nia nia nia nia oz',
    );
    expect(read([...COHORT].reverse()).periods).toEqual(periods);
  });
});

const unsound: readonly (readonly [string, readonly EpisodeRow[], readonly string[]])[] = [
  [
    'does not say when it began',
    [{ ...first(undefined), startedOn: undefined }],
    ['episodes.start-missing at rows.0.startedOn'],
  ],
  [
    'does not say why it began',
    [{ ...first(undefined), reasonStarted: ' ' }],
    ['episodes.code-missing at rows.0.reasonStarted'],
  ],
  [
    'has no legal status',
    [{ ...first(undefined), legalStatus: undefined }],
    ['episodes.code-missing at rows.0.legalStatus'],
  ],
  [
    'began for an unknown reason',
    [{ ...first(undefined), reasonStarted: 's' }],
    ['episodes.unknown-code at rows.0.reasonStarted'],
  ],
  [
    'has an unknown legal status',
    [{ ...first(undefined), legalStatus: 'V1' }],
    ['episodes.unknown-code at rows.0.legalStatus'],
  ],
  [
    'ended for a reason of earlier years',
    [first('2021-02-01', 'E4')],
    ['episodes.unknown-code at rows.0.reasonCeased'],
  ],
  ['ended without a reason', [first('2021-02-01')], ['episodes.end-without-reason at rows.0.reasonCeased']],
  [
    'ended with a blank for a reason',
    [first('2021-02-01', ' ')],
    ['episodes.end-without-reason at rows.0.reasonCeased'],
  ],
  ['has a reason and no end', [first(undefined, 'E4A')], ['episodes.reason-without-end at rows.0.ceasedOn']],
  [
    'holds an end that cannot be read',
    [{ ...first(undefined), unreadable: ['ceasedOn'] }],
    ['episodes.unreadable at rows.0.ceasedOn'],
  ],
  [
    'holds a start that cannot be read',
    [{ ...first(undefined), unreadable: ['startedOn'] }],
    ['episodes.unreadable at rows.0.startedOn'],
  ],
  [
    'holds a reason for its end that cannot be read',
    [{ ...first('2021-02-01'), unreadable: ['reasonCeased'] }],
    ['episodes.unreadable at rows.0.reasonCeased'],
  ],
  [
    'holds a legal status that cannot be read, even where something stands in its place',
    [{ ...first(undefined), unreadable: ['legalStatus'] }],
    ['episodes.unreadable at rows.0.legalStatus'],
  ],
  ['says X1, and no episode follows', [first('2021-02-01', 'X1')], ['episodes.next-missing at rows.0.reasonCeased']],
  [
    'never ended, though another one starts later',
    [first(undefined), episode('a', '2022-01-01', undefined)],
    ['episodes.never-ended at rows.0.ceasedOn'],
  ],
  [
    'starts a period with another code than S',
    [first('2021-02-01', 'E4A'), episode('a', '2021-03-01', undefined, { reasonStarted: 'P' })],
    ['episodes.reason-does-not-fit at rows.1.reasonStarted'],
  ],
  [
    'goes on with a period by S',
    [first('2021-02-01', 'X1'), episode('a', '2021-02-01', undefined)],
    ['episodes.reason-does-not-fit at rows.1.reasonStarted'],
  ],
  [
    'stands there twice',
    [first('2021-02-01', 'E4A'), first('2021-02-01', 'E4A')],
    ['episodes.repeated at rows.1.child'],
  ],
  [
    'is placed with parents while accommodated for a single period (rule 378)',
    [{ ...first(undefined), legalStatus: 'V2', placement: 'P1' }],
    ['episodes.codes-contradict at rows.0.placement'],
  ],
  [
    'says parental responsibility, and a record that there is none',
    [{ ...first('2021-02-01', 'E4A'), wentTo: 'someone-else' }],
    ['episodes.went-to-contradicts at rows.0.wentTo'],
  ],
  [
    'says special guardianship, and a record that it was a parent',
    [{ ...first('2021-02-01', 'E45'), wentTo: 'birth-parent' }],
    ['episodes.went-to-contradicts at rows.0.wentTo'],
  ],
  ...(['E5', 'E6', 'E7', 'E9', 'E11', 'E12'] as const).map((code): (typeof unsound)[number] => [
    `says that the child lives elsewhere (${code}), and a record that it was a birth parent`,
    [{ ...first('2021-02-01', code), wentTo: 'birth-parent' }],
    ['episodes.went-to-contradicts at rows.0.wentTo'],
  ]),
];

describe('A record of with whom a child lives agrees with the code', () => {
  it.each([
    ['an adoption, and an adoptive parent', 'E11', 'adoptive-parent'],
    ['independent living, and someone without parental responsibility', 'E5', 'someone-else'],
    ['special guardianship, and another with parental responsibility', 'E45', 'other-with-parental-responsibility'],
    ['an age assessment, and a birth parent', 'E15', 'birth-parent'],
  ] as const)('%s', (_, code, wentTo) => {
    expect(codesIn([{ ...first('2021-02-01', code), wentTo }])).toEqual([]);
  });
});

describe('A child is not counted of whom an episode', () => {
  it.each(unsound)('%s', (_, rows, found) => {
    expect(codesIn(rows)).toEqual(found);
    const { periods, notCountable, findings } = read([...rows, episode('b', '2021-01-01', undefined)]);
    expect(periods.map(({ child }) => child)).toEqual(['b']);
    expect(notCountable).toEqual([{ child: 'a', reasons: findings.map(({ code }) => code) }]);
  });

  it.each([
    ['2021-01-02', undefined],
    ['2021-01-01', 'episodes.one-day'],
    ['2020-12-31', 'episodes.end-before-start'],
  ])('which began on 1 January ended on %s: %s', (ceasedOn, code) => {
    expect(read([first(ceasedOn, 'E4A')]).notCountable).toEqual(
      code === undefined ? [] : [{ child: 'a', reasons: [code] }],
    );
  });

  it.each([
    ['2024-12-30', 0],
    ['2024-12-31', 0],
    ['2025-01-01', 1],
  ])('ended or began on %s, where the data end on 31 December: %i', (on, faults) => {
    expect(read([first(on, 'E4A')]).found).toEqual(faults === 0 ? {} : { 'episodes.after-data': 1 });
    expect(read([episode('a', on, undefined)]).found).toEqual(faults === 0 ? {} : { 'episodes.after-data': 1 });
  });

  it.each([
    ['2020-12-31', 0],
    ['2021-01-01', 0],
    ['2021-01-02', 1],
  ])('began on 1 January, where the child was born on %s: %i', (bornOn, faults) => {
    expect(read([first(undefined)], [{ child: 'a', bornOn: day(bornOn) }]).notCountable).toHaveLength(faults);
  });

  it('every fault that there can be is among these', () => {
    const shown = unsound.flatMap(([, rows]) => Object.keys(read(rows).found));
    const inThrees = [
      'episodes.end-before-start',
      'episodes.one-day',
      'episodes.before-birth',
      'episodes.after-data',
      'episodes.overlap',
      'episodes.ended-and-began',
    ];
    expect(new Set([...shown, ...inThrees])).toEqual(new Set(NOT_COUNTABLE_CODES));
  });
});

describe('A child is counted all the same', () => {
  it.each([[undefined], [' ']])(
    'while looked after: no end is given where none was recorded (reason: %j)',
    (reason) => {
      const [period, ...others] = read([first(undefined, reason)]).periods;
      expect([period, others]).toMatchObject([{ child: 'a', startedOn: '2021-01-01' }, []]);
      expect(period).not.toHaveProperty('ceasedOn');
      expect(period).not.toHaveProperty('reasonCeased');
    },
  );

  it('where the start of care is not among the rows, and that is found', () => {
    const rows = [episode('a', '2021-01-01', undefined, { reasonStarted: 'P' })];
    expect(codesIn(rows)).toEqual(['episodes.start-of-care-missing at rows.0.reasonStarted']);
    expect(read(rows).periods).toMatchObject([{ knownFrom: '2021-01-01' }]);
    expect(read(rows).periods[0]).not.toHaveProperty('startedOn');
  });

  it.each([['F1'], [undefined]])('where the placement is %s: only what depends on it stays open', (placement) => {
    const rows = [{ ...first('2021-02-01', 'E4A'), placement }];
    expect(codesIn(rows)).toEqual(['episodes.placement-not-known at rows.0.placement']);
    expect(read(rows).periods).toMatchObject([{ fosterOrResidential: 'cannot-say' }]);
  });

  it('where one placement is known to be foster care and another is not known', () => {
    const rows = [
      first('2021-02-01', 'X1'),
      episode('a', '2021-02-01', undefined, { reasonStarted: 'P', placement: 'F1' }),
    ];
    expect(read(rows).periods).toMatchObject([{ fosterOrResidential: 'yes' }]);
  });

  it('where two dates of birth are given: neither is used', () => {
    const births = ['2010-01-01', '2010-02-01'].map((bornOn) => ({ child: 'a', bornOn: day(bornOn) }));
    const { periods, findings } = read([first(undefined)], births);
    expect(periods).toHaveLength(1);
    expect(periods[0]).not.toHaveProperty('bornOn');
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['episodes.births-contradict', ['births', 1]]]);
  });

  it('where the same date of birth is given twice, and it is used', () => {
    const births = ['2010-01-01', '2010-01-01'].map((bornOn) => ({ child: 'a', bornOn: day(bornOn) }));
    const { periods, findings } = read([first(undefined)], births);
    expect(periods).toMatchObject([{ bornOn: '2010-01-01' }]);
    expect(findings).toEqual([]);
  });
});

describe('Two episodes of a child that start on one day', () => {
  const short = first('2021-02-01', 'X1');
  const long = first('2021-06-01', 'E4A');

  it.each<[string, EpisodeRow, EpisodeRow]>([
    ['ends earlier', short, long],
    ['ends at all', long, first(undefined)],
  ])('overlap, and it is the other row that is to be corrected than the one that %s', (_, one, other) => {
    expect(codesIn([one, other])).toEqual(['episodes.overlap at rows.1.startedOn']);
    expect(codesIn([other, one])).toEqual(['episodes.overlap at rows.0.startedOn']);
  });

  it('and end on one day overlap, though they tell of two placements', () => {
    const elsewhere = { ...long, placement: 'K2' };
    for (const rows of [
      [long, elsewhere],
      [elsewhere, long],
    ])
      expect(codesIn(rows)).toEqual(['episodes.overlap at rows.1.startedOn']);
  });
});

describe('Very many findings', () => {
  it('are all counted, and five hundred listed, the weightiest first', () => {
    const rows = Array.from({ length: 700 }, (_, number) => ({
      ...episode(`child ${number}`, '2021-01-01', undefined),
      ...(number < 600 ? { placement: 'F1' } : { legalStatus: '?' }),
    }));
    const { findings, found } = read(rows);
    expect(found).toEqual({ 'episodes.placement-not-known': 600, 'episodes.unknown-code': 100 });
    expect(findings).toHaveLength(500);
    expect(findings.slice(0, 100).every(({ code }) => code === 'episodes.unknown-code')).toBe(true);
    expect(findings.at(-1)).toMatchObject({ code: 'findings.more', severity: 'should', leftOut: 201 });
  });

  it('come in the order of the rows, and those about dates of birth after them', () => {
    const births = ['2010-01-01', '2010-02-01'].map((bornOn) => ({ child: 'b', bornOn: day(bornOn) }));
    const other = episode('b', '2021-01-01', undefined);
    const { findings } = read(
      [
        { ...first(undefined), placement: 'F1' },
        { ...other, legalStatus: '?' },
      ],
      births,
    );
    expect(findings.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([
      'episodes.placement-not-known at rows.0.placement',
      'episodes.unknown-code at rows.1.legalStatus',
      'episodes.births-contradict at births.1',
    ]);
  });

  it('are counted by code, in the order of the alphabet', () => {
    const rows = [
      { ...episode('a', '2021-01-01', undefined), placement: 'F1' },
      { ...episode('b', '2021-01-01', undefined), legalStatus: '?' },
      { ...episode('c', '2021-01-01', undefined), reasonStarted: ' ' },
    ];
    expect(Object.keys(read(rows).found)).toEqual([
      'episodes.code-missing',
      'episodes.placement-not-known',
      'episodes.unknown-code',
    ]);
  });

  it('a row that names no child is left out and counted', () => {
    const answer = read([{ ...first(undefined), child: ' ' }, first(undefined)]);
    expect(answer).toMatchObject({ rows: 2, rowsWithoutChild: 1, children: 1 });
    expect(answer.findings.map(({ code, path }) => [code, path])).toEqual([
      ['episodes.no-child', ['rows', 0, 'child']],
    ]);
  });
});
