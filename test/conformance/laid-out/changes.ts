/** What has changed in small cases between two days: laid out by hand, with days counted by hand. */
import type { CaseClassification, CaseRecord } from 'reunification-framework/case';
import type { Vector } from '../../../src/conformance/index.js';
import { day } from '../../support/dates.js';
import { PROFILE_OF } from '../../support/profiles.js';
import { atHome, cameHome, caseWith, HOME, inCare, visitOn } from './small-case.js';
import { placesOf, slug, vector, written } from './vectors.js';

/** The earlier day, a Friday; the later, a Wednesday. */
const [FROM, TO] = ['2024-03-01', '2024-03-20'];

/** What became of one task; `null`: nothing. */
interface Became {
  readonly in: readonly string[];
  readonly dueOn?: string;
  readonly dueOnBefore?: string;
  readonly by?: readonly string[];
}

interface ChangeRow {
  readonly told: string;
  readonly record: CaseRecord;
  readonly from?: string;
  readonly to?: string;
  /** Each entry that was recorded: its kind, its id, the day it is about, and whether it is late. */
  readonly recorded?: readonly (readonly [kind: string, id: string, on: string, isLate: boolean])[];
  readonly moved?: Readonly<Record<string, unknown>>;
  readonly tasks?: Readonly<Record<string, Became | null>>;
}

/** Visited on 5 February: the next is due 42 days later, on 18 March. */
const VISITED = visitOn('2024-02-05');

const lateAbout = (on: string): CaseRecord => caseWith({ visits: [visitOn(on, { recordedOn: day('2024-03-10') })] });
const recordedOn = (on: string): CaseRecord => caseWith({ visits: [visitOn('2024-02-05', { recordedOn: day(on) })] });

const AGREED: CaseClassification = {
  id: 'agreed',
  recordedOn: day('2024-03-11'),
  conferredOn: day('2024-03-11'),
  level: 'medium',
  profile: PROFILE_OF.medium,
  views: (['social-worker', 'team-manager', 'independent-reviewer'] as const).map((role) => ({
    role,
    person: role,
    level: 'medium',
    recordedOn: day('2024-03-11'),
  })),
  iro: { involved: true, person: 'the reviewing officer', on: day('2024-03-11') },
};

const ROWS: readonly ChangeRow[] = [
  {
    told: 'a visit was made, and the next is due 42 days after it',
    record: caseWith({ visits: [VISITED, visitOn('2024-03-15')] }),
    recorded: [['visit', 'visit-2024-03-15', '2024-03-15', false]],
    tasks: {
      'law/visit': { in: ['moved'], dueOnBefore: '2024-03-18', dueOn: '2024-04-26', by: ['visit-2024-03-15'] },
    },
  },
  ...(
    [
      ['2024-03-17', null],
      ['2024-03-18', { in: ['becameDue'], dueOn: '2024-03-18' }],
      ['2024-03-19', { in: ['becameOverdue'], dueOn: '2024-03-18' }],
    ] as const
  ).map(([to, became]) => ({
    told: 'no visit was made',
    record: caseWith({ visits: [VISITED] }),
    to,
    recorded: [],
    tasks: { 'law/visit': became },
  })),
  {
    told: 'overdue before and since, it does not become so again',
    record: caseWith({ visits: [VISITED] }),
    from: '2024-03-19',
    recorded: [],
    tasks: { 'law/visit': null },
  },
  ...(
    [
      ['2024-02-29', true],
      ['2024-03-01', true],
      ['2024-03-02', false],
    ] as const
  ).map(([on, isLate]) => ({
    told: `a visit of ${on} was recorded on 10 March`,
    record: lateAbout(on),
    recorded: [['visit', `visit-${on}`, on, isLate] as const],
  })),
  ...(
    [
      ['2024-03-01', false],
      ['2024-03-02', true],
      ['2024-03-20', true],
      ['2024-03-21', false],
    ] as const
  ).map(([on, isBetween]) => ({
    told: `a visit of 5 February was recorded on ${on}`,
    record: recordedOn(on),
    recorded: isBetween ? [['visit', 'visit-2024-02-05', '2024-02-05', true] as const] : [],
  })),
  {
    told: 'the first visit, recorded late, moves the next from 8 February to 18 March',
    record: recordedOn('2024-03-10'),
    recorded: [['visit', 'visit-2024-02-05', '2024-02-05', true]],
    tasks: {
      'law/visit': { in: ['moved'], dueOnBefore: '2024-02-08', dueOn: '2024-03-18', by: ['visit-2024-02-05'] },
    },
  },
  {
    told: 'the child is no longer looked after',
    record: caseWith({
      legal: [
        ...inCare('section-20'),
        { kind: 'no-longer-looked-after', id: 'ends', from: day('2024-03-10'), recordedOn: day('2024-03-10') },
      ],
    }),
    recorded: [['legal', 'ends', '2024-03-10', false]],
    moved: {
      legal: {
        before: { status: 'section-20', lookedAfterSince: '2024-02-01' },
        after: { status: null, lookedAfterSince: null },
        by: ['ends'],
      },
    },
    tasks: {
      'law/visit': { in: ['noLongerAsked'], by: ['ends'] },
      'law/review': { in: ['noLongerAsked'], by: ['ends'] },
    },
  },
  {
    told: 'the child came home, and six months later the risk is classified again',
    record: caseWith({ waysHome: atHome(cameHome('2024-03-10')) }),
    recorded: [['event', 'came-home', '2024-03-10', false]],
    moved: {
      [`${HOME}/whereabouts`]: {
        before: { kind: 'no-return-recorded' },
        after: { kind: 'home', since: '2024-03-10' },
        by: ['came-home'],
      },
    },
    tasks: { [`${HOME}/reclassification-after-return`]: { in: ['added'], dueOn: '2024-09-10' } },
  },
  {
    told: 'a level was agreed for the first time',
    record: caseWith({ waysHome: [{ id: HOME, parents: ['parent-1'], classifications: [AGREED], events: [] }] }),
    recorded: [['classification', 'agreed', '2024-03-11', false]],
    moved: { [`${HOME}/level`]: { before: null, after: { level: 'medium', since: '2024-03-11' }, by: ['agreed'] } },
  },
  {
    told: 'one day is asked about',
    record: caseWith({ visits: [VISITED] }),
    from: '2024-03-18',
    to: '2024-03-18',
    recorded: [],
    tasks: { 'law/visit': null, 'law/review': null },
  },
];

/** The vectors. */
export const ofChanges: readonly Vector[] = ROWS.map(({ told, record, from = FROM, to = TO, recorded, moved, tasks }) =>
  vector({
    id: `cases/changes/${slug(told)}/${from}/${to}`,
    function: 'changesBetween',
    title: `What has changed from ${from} to ${to}: ${told}`,
    input: { record, from, to },
    expected: {
      recorded: recorded?.map(([kind, id, on, isLate]) => ({ kind, id, on, isLate })),
      moved,
      tasks,
    },
    rules: ['I-220', 'I-223'],
    sources: written([...placesOf('I-220'), ...placesOf('I-223')]),
  }),
);
