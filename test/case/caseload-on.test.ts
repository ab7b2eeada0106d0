import { addDays, type CivilDate, InputError, isLeft, left, right } from 'reunification-framework';
import {
  CASELOAD_FINDINGS,
  type CaseloadEntry,
  type CaseloadQuestion,
  type CaseloadRow,
  type CaseRecord,
  caseloadOn,
  caseOn,
  type ReadRow,
} from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH, withWayHome } from '../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS } from '../support/coming-home.js';
import { day } from '../support/dates.js';

const question: CaseloadQuestion = { asOf: ASKED_ON, bankHolidays: BANK_HOLIDAYS };

/** The same case of another child. */
const of = (id: string, record: CaseRecord = CASE_RECORD): CaseRecord => ({
  ...record,
  child: { ...record.child, id },
  assessments: undefined,
});

const NOTHING_YET = of('nothing yet', {
  ...withWayHome({
    classifications: [],
    events: [],
    agreements: undefined,
    plans: undefined,
    approvals: undefined,
    goalReviews: undefined,
    recorded: undefined,
  }),
  legal: [],
  placements: undefined,
  dutiesDone: undefined,
});
const CLOSED = of(
  'closed',
  withWayHome({
    events: [
      ...HOME_TO_BOTH.events,
      { kind: 'closed', id: 'closed', happenedOn: day('2024-03-10'), recordedOn: day('2024-03-10') },
    ],
  }),
);
const AT_HIGH = of(
  'at high',
  withWayHome({ classifications: HOME_TO_BOTH.classifications.map((one) => ({ ...one, level: 'high' })) }),
);
const UNREADABLE = parseCase({ ...CASE_RECORD, format: 'a secret' });

const CASES: readonly CaseloadEntry[] = [
  { record: CASE_RECORD, labels: { team: 'north', worker: 'w1' } },
  { record: right(AT_HIGH), labels: { team: 'south', worker: 'w2' } },
  { record: UNREADABLE, labels: { team: 'north' } },
  { record: NOTHING_YET },
  { record: CLOSED, labels: { team: 'south' } },
];

const readRow = (row: CaseloadRow | undefined): ReadRow => {
  if (row?.kind !== 'read') throw new Error('a row that could be read is expected');
  return row;
};

/** A row without the place where its case stands in the list. */
const unplaced = ({ position: _, ...row }: CaseloadRow): Omit<CaseloadRow, 'position'> => row;

describe('A caseload on a day', () => {
  const caseload = caseloadOn(CASES, { ...question, groupBy: ['team', 'nobody’s label'] });

  it('has a row for each case, in the order in which they came', () => {
    expect(caseload.rows.map((row) => [row.position, row.kind === 'read' ? row.child : row.kind])).toEqual([
      [0, CASE_RECORD.child.id],
      [1, 'at high'],
      [2, 'unreadable'],
      [3, 'nothing yet'],
      [4, 'closed'],
    ]);
  });

  it('says in a row what the case says by itself', () => {
    const overview = caseOn(CASE_RECORD, question);
    const row = readRow(caseload.rows[0]);
    expect(row).toEqual({
      kind: 'read',
      position: 0,
      child: CASE_RECORD.child.id,
      labels: { team: 'north', worker: 'w1' },
      waysHome: [
        {
          id: TO_BOTH,
          held: { level: 'medium', since: '2023-12-28' },
          closedOn: undefined,
          row7: { kind: 'remain' },
          indicated: {
            kind: 'incomplete',
            cautiousBoundAtLeast: 'low',
            missing: ['riskFactors', 'capacityToChange', 'wishes', 'likelihoodOfRecurrence'],
          },
        },
      ],
      nextTask: overview.work[0],
      // The first visit and the first review: the record says that none was.
      open: overview.work.filter(({ kind }) => kind !== 'possible').length,
      overdue: 2,
      overdueTasks: overview.work.slice(0, 2),
      longestOverdueDays: 411,
      dueWithin: 0,
      lastRecordedOn: '2024-03-20',
      unrecordedForDays: 5,
      findings: [],
    });
  });

  it('shows a case of which nobody has agreed or recorded anything, and one that is closed', () => {
    expect(readRow(caseload.rows[3])).toMatchObject({
      lastRecordedOn: undefined,
      unrecordedForDays: undefined,
      waysHome: [{ held: undefined, row7: { kind: 'no-level-held' }, indicated: undefined }],
    });
    expect(readRow(caseload.rows[4]).waysHome).toMatchObject([{ closedOn: '2024-03-10', row7: { kind: 'closed' } }]);
  });

  it('adds the rows up: open ways home by level, cases that cannot be read or are closed, silence', () => {
    const { totals } = caseload;
    expect(totals).toMatchObject({
      rows: 5,
      unreadable: 1,
      closed: 1,
      byLevel: { low: 0, medium: 1, high: 1, severe: 0, 'none-agreed': 1 },
      unrecorded: { cases: 1, never: 1, longestDays: 5 },
    });
  });

  it('adds them up by the values of each label that was named, in alphabetical order, those without it last', () => {
    expect(
      caseload.groupings.map(({ label, groups }) => [label, groups.map(({ value, totals }) => [value, totals.rows])]),
    ).toEqual([
      [
        'team',
        [
          ['north', 2],
          ['south', 2],
          [undefined, 1],
        ],
      ],
      ['nobody’s label', [[undefined, 5]]],
    ]);
    for (const { groups } of caseload.groupings)
      for (const part of ['rows', 'unreadable', 'closed'] as const)
        expect(groups.reduce((sum, { totals }) => sum + totals[part], 0)).toBe(caseload.totals[part]);
  });

  it('has no group for rows without a label where each has it', () => {
    const teams = ['west', 'east', 'north'].map((team) => ({ record: UNREADABLE, labels: { team } }));
    const { groupings } = caseloadOn(teams, { ...question, groupBy: ['team'] });
    expect(groupings[0]?.groups.map(({ value }) => value)).toEqual(['east', 'north', 'west']);
  });

  it('reads only labels of the caller’s own', () => {
    const { groupings } = caseloadOn(CASES, { ...question, groupBy: ['constructor', '__proto__'] });
    expect(groupings.map(({ groups }) => groups.map(({ value }) => value))).toEqual([[undefined], [undefined]]);
  });

  it('is an empty table for no cases', () => {
    const { rows, totals } = caseloadOn([], question);
    expect(rows).toEqual([]);
    expect([totals.rows, totals.longestOverdueDays, totals.unrecorded.longestDays]).toEqual([0, 0, undefined]);
  });

  it('says the same of a case as record, as parsed, and as parsed from JSON', () => {
    const answers = [CASE_RECORD, right(CASE_RECORD), parseCase(JSON.parse(JSON.stringify(CASE_RECORD)))].map(
      (record) => caseloadOn([{ record }], question).rows,
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('says to which level row 7 moves a case', () => {
    const newRisk = {
      kind: 'observed',
      id: 'a new risk',
      happenedOn: day('2024-03-20'),
      recordedOn: day('2024-03-20'),
      newRisk: true,
      capacityToChange: 'unable',
      protectiveFactors: 'apparent',
    } as const;
    const record = withWayHome({ events: [...HOME_TO_BOTH.events, newRisk] });
    expect(readRow(caseloadOn([{ record }], question).rows[0]).waysHome[0]?.row7).toEqual({
      kind: 'move',
      to: 'high',
    });
  });

  it.each([
    ['some-possibility', { kind: 'matched', level: 'medium' }],
    ['strong-possibility', { kind: 'mixed', cautiousBound: 'high' }],
  ] as const)(
    'says what the table indicates where people set recurrence to %s',
    (likelihoodOfRecurrence, indicated) => {
      const set = { by: 'the worker', setOn: ASKED_ON, reason: 'Seen at the visit' };
      const record = withWayHome({
        settings: [
          { indicator: 'riskFactors', value: 'partly-addressed', ...set },
          { indicator: 'protectiveFactors', value: 'apparent', ...set },
          { indicator: 'capacityToChange', value: 'able', ...set },
          { indicator: 'wishes', value: 'all-want-return', ...set },
          { indicator: 'likelihoodOfRecurrence', value: likelihoodOfRecurrence, ...set },
        ],
      });
      expect(readRow(caseloadOn([{ record }], question).rows[0]).waysHome[0]?.indicated).toEqual(indicated);
    },
  );
});

describe('Tasks in a row', () => {
  const dueOn = day('2024-07-31');
  const rowOn = (asOf: CivilDate, dueWithin?: number) =>
    readRow(caseloadOn([{ record: CASE_RECORD }], { ...question, asOf, dueWithin }).rows[0]);
  const dueIn = (days: number, dueWithin?: number): number => {
    const asOf = addDays(dueOn, -days);
    if (asOf === undefined) throw new Error('a day');
    return rowOn(asOf, dueWithin).dueWithin;
  };

  it('are counted up to the last of the days ahead, and no further', () => {
    // The child's own timescale ends on 31 August, a month after the review of the agreement.
    expect([29, 28, 27].map((days) => dueIn(days))).toEqual([0, 1, 1]);
    expect([8, 7, 6].map((days) => dueIn(days, 7))).toEqual([0, 1, 1]);
    expect([1, 0, -1].map((days) => dueIn(days, 0))).toEqual([0, 1, 0]);
  });

  it('are those still to do, of which the overdue are given, and not what only becomes possible', () => {
    const row = readRow(caseloadOn([{ record: CASE_RECORD }], { ...question, asOf: day('2025-06-01') }).rows[0]);
    const { work } = caseOn(CASE_RECORD, { ...question, asOf: day('2025-06-01') });
    expect(row.open).toBe(work.filter(({ kind }) => kind !== 'possible').length);
    expect(row.overdueTasks).toEqual(work.filter(({ status }) => status === 'overdue'));
    expect(row.overdueTasks).toHaveLength(row.overdue);
  });

  it('are overdue from the day after, with the days of the oldest', () => {
    const reviewOverdueOn = (asOf: CivilDate) => {
      const record = withWayHome({ plans: undefined });
      const { overdue, longestOverdueDays } = readRow(caseloadOn([{ record }], { ...question, asOf }).rows[0]);
      const work = caseOn(record, { ...question, asOf }).work.filter(({ status }) => status === 'overdue');
      expect(overdue).toBe(work.length);
      expect(longestOverdueDays).toBe(work[0]?.overdueByDays ?? 0);
      return overdue;
    };
    const [before, on, after] = [day('2024-07-30'), dueOn, day('2024-08-01')].map(reviewOverdueOn);
    expect(on).toBe(before);
    expect(after).toBe((on ?? 0) + 1);
  });

  it('do not include what only becomes possible', () => {
    const record = withWayHome({
      agreements: undefined,
      plans: undefined,
      classifications: HOME_TO_BOTH.classifications.map((one) => ({
        ...one,
        level: 'low',
        profile: { ...one.profile, riskFactors: 'fully-addressed' },
      })),
      events: [{ kind: 'came-home', id: 'home', happenedOn: day('2024-01-02'), recordedOn: day('2024-01-02') }],
    });
    const asOf = day('2024-06-25');
    const work = caseOn(record, { asOf }).work;
    const soon = work.filter(({ dueOn: on }) => on !== undefined && on > asOf && on <= day('2024-07-23'));
    expect(soon.some(({ kind }) => kind === 'possible')).toBe(true);
    expect(readRow(caseloadOn([{ record }], { asOf }).rows[0]).dueWithin).toBe(
      soon.filter(({ kind }) => kind !== 'possible').length,
    );
  });
});

describe('Silence in a caseload', () => {
  it('counts from the day asked for', () => {
    const cases = [{ record: CASE_RECORD }];
    const unrecorded = (unrecordedFor: number) =>
      caseloadOn(cases, { ...question, unrecordedFor }).totals.unrecorded.cases;
    expect([4, 5, 6].map(unrecorded)).toEqual([1, 1, 0]);
  });

  it('is counted for open cases only', () => {
    expect(caseloadOn([{ record: CLOSED }], { ...question, unrecordedFor: 1 }).totals.unrecorded).toEqual({
      cases: 0,
      never: 0,
      longestDays: undefined,
    });
  });
});

describe('A case that cannot be read', () => {
  const unreadable: readonly (readonly [
    what: string,
    entry: unknown,
    codes: readonly string[],
    path: readonly unknown[],
  ])[] = [
    [
      'what parseCase found',
      { record: UNREADABLE },
      isLeft(UNREADABLE) ? UNREADABLE.left.map(({ code }) => code) : [],
      ['format'],
    ],
    ['nothing', { record: undefined }, ['input.missing'], []],
    ['null', { record: null }, ['input.not-a-record'], []],
    ['text', { record: 'a secret' }, ['input.not-a-record'], []],
    ['an empty record', { record: {} }, ['input.missing'], ['format']],
    [
      'an event of no known kind',
      { record: withWayHome({ events: [{ kind: 'a secret' } as never] }) },
      ['input.not-one-of'],
      ['waysHome', 0, 'events', 0, 'kind'],
    ],
    ['a result of no known kind', { record: { _tag: 'a secret' } }, ['input.not-one-of'], ['_tag']],
    ['a refusal without findings', { record: left([]) }, ['input.too-few'], ['left']],
    ['a refusal that is no list', { record: left('a secret') }, ['input.not-a-list'], ['left']],
    ['a result without a case', { record: right(undefined) }, ['input.missing'], []],
    ['no entry', undefined, ['input.missing'], []],
    ['an entry that is none', 7, ['input.not-a-record'], []],
    [
      'what throws when it is looked at',
      {
        record: new Proxy(
          {},
          {
            has: () => {
              throw new Error('a secret');
            },
          },
        ),
      },
      ['input.unreadable'],
      [],
    ],
  ];

  it.each(unreadable)('has a row that says why: %s', (_, entry, codes, path) => {
    const [row] = caseloadOn([entry as never], question).rows;
    expect(row?.kind).toBe('unreadable');
    expect(row?.findings.map(({ code }) => code)).toEqual(codes);
    expect(row?.findings[0]?.path).toEqual(path);
    expect(JSON.stringify(row)).not.toContain('a secret');
  });

  it.each(unreadable)('changes no other row: %s', (_, entry) => {
    const alone = caseloadOn(CASES, question).rows.map(unplaced);
    for (const at of [0, 2, CASES.length]) {
      const { rows } = caseloadOn([...CASES.slice(0, at), entry as never, ...CASES.slice(at)], question);
      expect(rows.filter(({ position }) => position !== at).map(unplaced)).toEqual(alone);
    }
  });

  it('is read once: what changes between two looks has one value, and what throws is not read', () => {
    let looks = 0;
    const child = (atLook: (look: number) => string) => ({
      get id(): string {
        looks += 1;
        return atLook(looks);
      },
    });
    const rowOf = (atLook: (look: number) => string) => {
      looks = 0;
      return caseloadOn([{ record: { ...CASE_RECORD, child: child(atLook) } }], question).rows[0];
    };
    expect(readRow(rowOf((look) => `child at look ${look}`)).child).toBe('child at look 1');
    expect(looks).toBe(1);
    const thrown = rowOf(() => {
      throw new RangeError('canary');
    });
    expect(thrown).toMatchObject({ kind: 'unreadable', findings: [{ code: 'input.unreadable' }] });
  });

  it('is an answered row where only its labels cannot be read', () => {
    const [row] = caseloadOn([{ record: CASE_RECORD, labels: { team: null } as never }], question).rows;
    const { labels, findings, waysHome } = readRow(row);
    expect([labels, findings.map(({ code, path }) => [code, path]), waysHome.length]).toEqual([
      undefined,
      [['input.wrong-type', ['labels']]],
      1,
    ]);
    const [both] = caseloadOn([{ record: {}, labels: 7 } as never], question).rows;
    expect(both?.findings.map(({ path }) => path)).toEqual([['format'], ['labels']]);
  });

  it.each([null, '', 0, false, Number.NaN])('finds that %s is no record of labels, and answers the rest', (labels) => {
    const [row] = caseloadOn([{ record: CASE_RECORD, labels: labels as never }], question).rows;
    expect(readRow(row).findings.map(({ code, path }) => [code, path])).toEqual([['input.not-a-record', ['labels']]]);
  });
});

describe('Rows', () => {
  it('are the same whatever the order of the cases, but for their order', () => {
    const { rows, totals } = caseloadOn(CASES, question);
    const reversed = caseloadOn([...CASES].reverse(), question);
    expect(reversed.rows.map(unplaced).reverse()).toEqual(rows.map(unplaced));
    expect(reversed.totals).toEqual(totals);
  });

  it('say of each other that they are about one child', () => {
    const repeated = caseloadOn([...CASES, { record: of('at high') }], question).rows.filter(({ findings }) =>
      findings.some(({ code }) => code in CASELOAD_FINDINGS),
    );
    expect(repeated.map(({ position }) => position)).toEqual([1, 5]);
  });

  it('carry the labels as they are, and nothing else does', () => {
    const labels = Object.freeze({ team: 'a label of ours', '': 'another label' });
    const [row] = caseloadOn([{ record: CASE_RECORD, labels }], question).rows;
    expect(row?.labels).toEqual(labels);
    const without = caseloadOn([{ record: CASE_RECORD }], question);
    const caseload = caseloadOn([{ record: CASE_RECORD, labels }], question);
    expect({ ...caseload, rows: caseload.rows.map((one) => ({ ...one, labels: undefined })) }).toEqual(without);
  });
});

describe('A question about a caseload that cannot be read', () => {
  it.each<readonly [what: string, cases: unknown, asked: unknown, argument: string]>([
    ['no list', {}, question, 'cases'],
    ['no day', CASES, {}, 'question'],
    ['days before the day', CASES, { ...question, dueWithin: -1 }, 'question'],
    ['half days', CASES, { ...question, unrecordedFor: 0.5 }, 'question'],
    ['too many labels', CASES, { ...question, groupBy: Array.from({ length: 21 }, () => 'team') }, 'question'],
  ])('is refused as a whole: %s', (_, cases, asked, argument) => {
    expect(() => caseloadOn(cases as never, asked as never)).toThrow(InputError);
    expect(() => caseloadOn(cases as never, asked as never)).toThrow(argument);
  });
});
