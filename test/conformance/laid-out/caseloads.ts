/** Small caseloads on a day: laid out by hand, with days counted by hand. */
import type { CaseRecord } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import type { Vector } from '../../../src/conformance/index.js';
import { day } from '../../support/dates.js';
import { caseWith, HOME, visitOn } from './small-case.js';
import { placesOf, plain, slug, vector, written } from './vectors.js';

/** A Tuesday. */
const ASKED = '2024-03-05';

const of = (id: string, parts: Partial<CaseRecord> = {}): CaseRecord => ({
  ...caseWith(parts),
  child: { id, bornOn: day('2018-02-28') },
});

/** In care since 1 February: the first visit was due on 8 February, 26 days ago; the first review on 29 February, 5 days ago. */
const NOTHING_DONE = of('nothing done');
/** Visited on 5 February: the next is due on 18 March, in 13 days. The review is overdue as before. */
const VISITED = of('visited', { visits: [visitOn('2024-02-05')] });
/** Closed on 4 March. */
const CLOSED = of('closed', {
  legal: [],
  waysHome: [
    {
      id: HOME,
      parents: ['parent-1'],
      classifications: [],
      events: [
        { kind: 'came-home', id: 'home', happenedOn: day('2023-02-01'), recordedOn: day('2023-02-01') },
        { kind: 'closed', id: 'closed', happenedOn: day('2024-03-04'), recordedOn: day('2024-03-04') },
      ],
    },
  ],
});
const UNREADABLE = { format: 1, edition: 'framework-2015' };

const rowOfNothingDone = {
  kind: 'read',
  child: 'nothing done',
  overdue: 2,
  overdueTasks: [
    { id: 'law/visit', dueOn: '2024-02-08', overdueByDays: 26 },
    { id: 'law/review', dueOn: '2024-02-29', overdueByDays: 5 },
  ],
  longestOverdueDays: 26,
  dueWithin: 0,
  lastRecordedOn: '2024-02-01',
  unrecordedForDays: 33,
};
const rowOfVisited = {
  kind: 'read',
  child: 'visited',
  overdue: 1,
  overdueTasks: [{ id: 'law/review', dueOn: '2024-02-29', overdueByDays: 5 }],
  longestOverdueDays: 5,
  dueWithin: 1,
  lastRecordedOn: '2024-02-05',
  unrecordedForDays: 29,
};

interface CaseloadRow {
  readonly told: string;
  readonly cases: readonly { readonly record: unknown; readonly labels?: Readonly<Record<string, string>> }[];
  readonly question?: object;
  readonly expected: object;
}

const ROWS: readonly CaseloadRow[] = [
  {
    told: 'two cases with overdue tasks, one that is closed and one that cannot be read',
    cases: [{ record: NOTHING_DONE }, { record: UNREADABLE }, { record: VISITED }, { record: CLOSED }],
    expected: {
      rows: [
        { position: 0, ...rowOfNothingDone, waysHome: [{ id: HOME, held: null, closedOn: null }] },
        { position: 1, kind: 'unreadable' },
        { position: 2, ...rowOfVisited },
        { position: 3, kind: 'read', overdue: 0, waysHome: [{ id: HOME, closedOn: '2024-03-04' }] },
      ],
      totals: {
        rows: 4,
        unreadable: 1,
        closed: 1,
        byLevel: { low: 0, medium: 0, high: 0, severe: 0, 'none-agreed': 2 },
        overdue: { cases: 2, tasks: 3 },
        longestOverdueDays: 26,
        dueWithin: { cases: 1, tasks: 1 },
        // 33 and 29 days ago.
        unrecorded: { cases: 2, never: 0, longestDays: 33 },
      },
    },
  },
  ...([12, 13, 14] as const).map((dueWithin) => ({
    told: `a visit due in 13 days, tasks of the next ${dueWithin} days`,
    cases: [{ record: VISITED }],
    question: { dueWithin },
    expected: {
      rows: [{ dueWithin: dueWithin < 13 ? 0 : 1 }],
      totals: { dueWithin: dueWithin < 13 ? { cases: 0, tasks: 0 } : { cases: 1, tasks: 1 } },
    },
  })),
  ...([32, 33, 34] as const).map((unrecordedFor) => ({
    told: `nothing recorded for 33 days, counted from ${unrecordedFor} on`,
    cases: [{ record: NOTHING_DONE }],
    question: { unrecordedFor },
    expected: { totals: { unrecorded: { cases: unrecordedFor > 33 ? 0 : 1, never: 0, longestDays: 33 } } },
  })),
  {
    told: 'a case in which nothing was ever recorded',
    cases: [{ record: of('nothing recorded', { legal: [] }) }],
    expected: {
      rows: [{ lastRecordedOn: null, unrecordedForDays: null, overdue: 0, longestOverdueDays: 0 }],
      totals: { unrecorded: { cases: 1, never: 1, longestDays: null } },
    },
  },
  {
    told: 'the same by team, in alphabetical order, and last those without one',
    cases: [
      { record: NOTHING_DONE, labels: { team: 'south' } },
      { record: VISITED },
      { record: CLOSED, labels: { team: 'north' } },
      { record: UNREADABLE, labels: { team: 'south' } },
    ],
    question: { groupBy: ['team'] },
    expected: {
      groupings: [
        {
          label: 'team',
          groups: [
            { value: 'north', totals: { rows: 1, closed: 1, unreadable: 0, overdue: { cases: 0, tasks: 0 } } },
            { value: 'south', totals: { rows: 2, closed: 0, unreadable: 1, overdue: { cases: 1, tasks: 2 } } },
            { value: null, totals: { rows: 1, closed: 0, unreadable: 0, overdue: { cases: 1, tasks: 1 } } },
          ],
        },
      ],
    },
  },
  {
    told: 'by what was known on 4 February, before the visit was recorded',
    cases: [{ record: VISITED }],
    question: { knownOn: '2024-02-04' },
    expected: { rows: [{ overdue: 2, lastRecordedOn: '2024-02-01', longestOverdueDays: 26 }] },
  },
  {
    told: 'no case',
    cases: [],
    expected: {
      rows: [],
      totals: { rows: 0, unreadable: 0, closed: 0, overdue: { cases: 0, tasks: 0 }, longestOverdueDays: 0 },
    },
  },
];

/** The vectors. */
export const ofCaseloads: readonly Vector[] = ROWS.map(({ told, cases, question = {}, expected }) =>
  vector({
    id: `cases/caseload/${slug(told)}`,
    function: 'caseloadOn',
    title: `A caseload: ${told}`,
    input: { cases: cases.map((one) => ({ ...one, record: parseCase(plain(one.record)) })), asOf: ASKED, ...question },
    expected,
    rules: ['I-220', 'I-221'],
    sources: written([...placesOf('I-220'), ...placesOf('I-221')]),
  }),
);
