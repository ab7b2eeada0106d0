/**
 * Every clock about its end, in threes: the day before, the day, the day after. The days are counted by hand; how the case stands
 * on them is lived through day by day, and the two have to agree. Then the dates that are no end of a clock, by hand as well.
 */
import type { RiskLevel } from 'reunification-framework/classification';
import type { CaseEvent, ClockId, History } from 'reunification-framework/reclassification';
import { CHANGE_SINCE_BIRTH, CLOCKS, DUE_RULES, type DueKind, SUPPORT } from 'reunification-framework/reclassification';
import type { Vector } from '../../../src/conformance/index.js';
import {
  agreed as agreedByAll,
  cameHome,
  deciders,
  historyOf,
  KEPT_UP,
  observed,
  ofChild,
  supportPlanned,
  timescaleSet,
} from '../../support/histories.js';
import { clockByDay } from './case-by-day.js';
import { sourcesOfEntry } from './review.js';
import { rulesBehind } from './rules-behind.js';
import { type LaidOut, slug, vector, written } from './vectors.js';

const BY_TWO = deciders('social-worker', 'team-manager');

/** A classification agreed by the two who have to. */
const agreed = (date: string, level: RiskLevel, told: Parameters<typeof agreedByAll>[2] = {}): CaseEvent =>
  agreedByAll(date, level, { ...told, agreedBy: BY_TWO });

/** Six calendar months, counted by hand: the day on which a clock starts; the day before it is met, the day itself, the day after. */
const AWKWARD_DAYS = [
  ['2023-07-01', '2023-12-31', '2024-01-01', '2024-01-02'],
  ['2023-08-31', '2024-02-28', '2024-02-29', '2024-03-01'],
  ['2024-08-31', '2025-02-27', '2025-02-28', '2025-03-01'],
  ['2024-02-29', '2024-08-28', '2024-08-29', '2024-08-30'],
  ['2025-02-28', '2025-08-27', '2025-08-28', '2025-08-29'],
  ['2024-03-31', '2024-09-29', '2024-09-30', '2024-10-01'],
] as const;

/** Each clock: how it comes to start on a day, and the entries of row 7 that apply until it has run, and then. */
const STARTING: readonly {
  readonly clock: ClockId;
  readonly starts: string;
  readonly events: (date: string) => readonly CaseEvent[];
  readonly before: string;
  /** In silence, once the time is up. */
  readonly inSilence: { readonly status: 'met' | 'unconfirmed'; readonly rule: string };
  /** What is recorded on the last day, and what is indicated then: once it is confirmed, or where it needs nothing. */
  readonly recorded: (date: string) => readonly CaseEvent[];
  readonly after: string;
}[] = [
  {
    clock: 'L1',
    starts: 'a risk that was new at low is no longer',
    events: (date) => [
      agreed('2022-01-15', 'low'),
      cameHome('2022-02-15'),
      agreed('2022-08-15', 'low'),
      observed('2022-12-15', { newRisk: true }),
      observed(date, { newRisk: false }),
    ],
    before: 'L-remains',
    inSilence: { status: 'unconfirmed', rule: 'L1-unconfirmed' },
    recorded: (date) => [observed(date, KEPT_UP)],
    after: 'L1',
  },
  {
    clock: 'L1-home',
    starts: 'the child comes home',
    events: (date) => [agreed('2022-01-15', 'low'), cameHome(date)],
    before: 'L-remains',
    inSilence: { status: 'met', rule: 'L1-unconfirmed' },
    recorded: (date) => [agreed(date, 'low')],
    after: 'L1',
  },
  {
    clock: 'M1',
    starts: 'all risk factors are addressed at medium',
    events: (date) => [agreed('2022-01-15', 'medium'), observed(date, { riskFactors: 'fully-addressed' })],
    before: 'M-remains',
    inSilence: { status: 'unconfirmed', rule: 'M1-unconfirmed' },
    recorded: (date) => [observed(date, KEPT_UP)],
    after: 'M1',
  },
  {
    clock: 'H1-further',
    starts: 'a case at high moves to medium',
    events: (date) => [agreed('2022-01-15', 'high'), agreed(date, 'medium', { rows: KEPT_UP })],
    before: 'M-remains',
    inSilence: { status: 'met', rule: 'M1-unconfirmed' },
    recorded: (date) => [observed(date, KEPT_UP)],
    after: 'M1',
  },
  {
    clock: 'H1',
    starts: 'parents at high begin to change',
    events: (date) => [
      agreed('2022-01-15', 'high'),
      observed(date, { riskFactors: 'partly-addressed', capacityToChange: 'able' }),
    ],
    before: 'H-unclear-six-months',
    inSilence: { status: 'unconfirmed', rule: 'H1-unconfirmed-at-limit' },
    recorded: (date) => [observed(date, { ...KEPT_UP, riskFactors: 'partly-addressed' })],
    after: 'H1',
  },
  {
    clock: 'H2',
    starts: 'a case moves to high',
    events: (date) => [agreed('2022-01-15', 'medium'), agreed(date, 'high')],
    before: 'H-remains',
    inSilence: { status: 'met', rule: 'H2' },
    recorded: () => [],
    after: 'H2',
  },
  {
    clock: 'S1',
    starts: 'protective factors become apparent at severe',
    events: (date) => [
      agreed('2022-01-15', 'severe'),
      timescaleSet('2022-01-15', '2030-01-15'),
      observed(date, { protectiveFactors: 'apparent' }),
    ],
    before: 'S-remains',
    inSilence: { status: 'unconfirmed', rule: 'S1-unconfirmed' },
    recorded: (date) => [observed(date, { protectiveFactors: 'apparent' })],
    after: 'S1',
  },
];

/** What is lived through has to be what was counted by hand. */
function agreeing(stands: unknown, clock: ClockId, status: string, dueOn: string, rule: string): unknown {
  const told = JSON.stringify(stands);
  const counted = [`"id":"${clock}","status":"${status}"`, `"dueOn":"${dueOn}"`, `"rule":"${rule}"`];
  for (const part of counted) if (!told.includes(part)) throw new Error(`${part} is not in ${told}`);
  return stands;
}

const ofClocks: readonly Vector[] = STARTING.flatMap(({ clock, starts, events, before, inSilence, recorded, after }) =>
  AWKWARD_DAYS.flatMap(([start, dayBefore, due, dayAfter]) => {
    const silent = historyOf(...events(start));
    const confirmed = historyOf(...events(start), ...recorded(due));
    const { status: inTime, rule: inRule } = inSilence;
    return (
      [
        ['before', dayBefore, silent, 'running', before],
        ['on', due, silent, inTime, inRule],
        ['after', dayAfter, silent, inTime, inRule],
        ...(recorded(due).length === 0
          ? []
          : ([
              ['on, and recorded', due, confirmed, 'met', after],
              ['after, and recorded', dayAfter, confirmed, 'met', after],
            ] as const)),
      ] as const
    ).map(([when, asOf, history, status, rule]) =>
      vector({
        id: `clocks/${clock}/${start}/${slug(when)}`,
        function: 'stateOf',
        title: `${clock} from ${start}, as ${starts}: ${when.startsWith('on') ? `the day it is due${when.slice(2)}` : `the day ${when}`}`,
        input: { history, asOf },
        expected: agreeing(clockByDay({ history, asOf }, clock), clock, status, due, rule),
        ...rulesBehind(
          { history, asOf },
          { rules: [clock, rule], sources: [...written([CLOCKS[clock].source]), ...sourcesOfEntry(rule)] },
          'left-out',
        ),
      }),
    );
  }),
);

interface DateCase {
  readonly kind: Exclude<DueKind, 'clock-ends' | 'drift-limit' | 'earliest-closure' | 'no-date'>;
  readonly told: string;
  readonly history: History;
  readonly dueOn: string;
  readonly nature: 'deadline' | 'earliest';
  /** The day asked about, whether it has come, and by how many days it is overdue. */
  readonly asked: readonly (readonly [asOf: string, status: string, overdueByDays: number])[];
  readonly settledOn?: string;
  /** Days by which what settled it came too late. */
  readonly lateByDays?: number;
}

const HOME = [agreed('2023-06-01', 'medium'), cameHome('2023-08-31')];
const UNBORN = { inPregnancy: true };

/** Dates that are no end of a clock, counted by hand. */
const DATES: readonly DateCase[] = [
  {
    kind: 'reclassification-after-return',
    told: 'home on 31 August',
    history: historyOf(...HOME),
    dueOn: '2024-02-29',
    nature: 'deadline',
    asked: [
      ['2023-08-31', 'upcoming', 0],
      ['2024-02-28', 'upcoming', 0],
      ['2024-02-29', 'due', 0],
      ['2024-03-01', 'due', 1],
      ['2024-03-31', 'due', 31],
    ],
  },
  {
    kind: 'reclassification-after-return',
    told: 'agreed again the day before, which does not settle it',
    history: historyOf(...HOME, agreed('2024-02-28', 'medium')),
    dueOn: '2024-02-29',
    nature: 'deadline',
    asked: [['2024-03-01', 'due', 1]],
  },
  {
    kind: 'reclassification-after-return',
    told: 'agreed again on the day',
    history: historyOf(...HOME, agreed('2024-02-29', 'medium')),
    dueOn: '2024-02-29',
    nature: 'deadline',
    asked: [
      ['2024-02-28', 'upcoming', 0],
      ['2024-02-29', 'settled', 0],
      ['2024-03-01', 'settled', 0],
    ],
    settledOn: '2024-02-29',
  },
  {
    kind: 'minimum-support',
    told: 'no plan of its own: twelve months',
    history: historyOf(...HOME),
    dueOn: '2024-08-31',
    nature: 'earliest',
    asked: [
      ['2024-08-30', 'upcoming', 0],
      ['2024-08-31', 'reached', 0],
      ['2024-09-01', 'reached', 0],
    ],
  },
  {
    kind: 'minimum-support',
    told: 'home on 29 February',
    history: historyOf(agreed('2023-06-01', 'medium'), cameHome('2024-02-29')),
    dueOn: '2025-02-28',
    nature: 'earliest',
    asked: [
      ['2025-02-27', 'upcoming', 0],
      ['2025-02-28', 'reached', 0],
    ],
  },
  {
    kind: 'minimum-support',
    told: 'planned until a day',
    history: historyOf(...HOME, supportPlanned('2023-09-01', '2024-05-15')),
    dueOn: '2024-05-15',
    nature: 'earliest',
    asked: [
      ['2024-05-14', 'upcoming', 0],
      ['2024-05-15', 'reached', 0],
    ],
  },
  {
    kind: 'change-since-birth',
    told: 'services involved in the pregnancy, born on 31 August',
    history: ofChild(historyOf(agreed('2023-09-15', 'high')), { ...UNBORN, bornOn: '2023-08-31' }),
    dueOn: '2024-02-29',
    nature: 'deadline',
    asked: [
      ['2024-02-28', 'upcoming', 0],
      ['2024-02-29', 'due', 0],
      ['2024-03-01', 'due', 1],
    ],
  },
  {
    kind: 'change-since-birth',
    told: 'and agreed again the day after',
    history: ofChild(historyOf(agreed('2023-09-15', 'high'), agreed('2024-03-01', 'medium')), {
      ...UNBORN,
      bornOn: '2023-08-31',
    }),
    dueOn: '2024-02-29',
    nature: 'deadline',
    asked: [['2024-03-02', 'settled', 0]],
    settledOn: '2024-03-01',
  },
  {
    kind: 'child-timescale',
    told: 'a timescale set, and the child not home',
    history: historyOf(agreed('2023-06-01', 'high'), timescaleSet('2023-06-01', '2024-02-29')),
    dueOn: '2024-02-29',
    nature: 'deadline',
    asked: [
      ['2024-02-28', 'upcoming', 0],
      ['2024-02-29', 'due', 0],
      ['2024-03-01', 'due', 1],
    ],
  },
  {
    kind: 'child-timescale',
    told: 'a timescale set, and the child came home',
    history: historyOf(...HOME, timescaleSet('2023-06-01', '2024-02-29')),
    dueOn: '2024-02-29',
    nature: 'deadline',
    asked: [
      ['2023-08-30', 'upcoming', 0],
      ['2023-08-31', 'settled', 0],
      ['2024-03-01', 'settled', 0],
    ],
    settledOn: '2023-08-31',
  },
  {
    kind: 'child-timescale',
    told: 'a timescale set, and the child came home after it',
    history: historyOf(...HOME, timescaleSet('2023-06-01', '2023-06-30')),
    dueOn: '2023-06-30',
    nature: 'deadline',
    asked: [
      ['2023-08-30', 'due', 61],
      ['2023-08-31', 'settled', 0],
      ['2024-03-01', 'settled', 0],
    ],
    settledOn: '2023-08-31',
    lateByDays: 62,
  },
];

const sourceOf = (kind: DateCase['kind']) =>
  kind === 'minimum-support'
    ? SUPPORT.source
    : kind === 'change-since-birth'
      ? CHANGE_SINCE_BIRTH.source
      : DUE_RULES[kind].source;

const ofDates: readonly Vector[] = DATES.flatMap(
  ({ kind, told, history, dueOn, nature, asked, settledOn, lateByDays = 0 }) =>
    asked.map(([asOf, status, overdueByDays]) =>
      vector({
        id: `clocks/${kind}/${slug(told)}/${asOf}`,
        function: 'stateOf',
        title: `${kind}: ${told}; asked on ${asOf}`,
        input: { history, asOf },
        expected: {
          due: {
            [kind]: {
              dueOn,
              nature,
              status,
              overdueByDays,
              settledOn: settledOn === undefined || asOf < settledOn ? null : settledOn,
              lateByDays: settledOn === undefined || asOf < settledOn ? 0 : lateByDays,
            },
          },
        },
        rules: [kind],
        sources: written([sourceOf(kind)]),
      }),
    ),
);

/** Without the fact that a date rests on, there is no such date. */
const NONE: readonly (readonly [kind: DateCase['kind'], told: string, history: History])[] = [
  ['reclassification-after-return', 'the child is not home', historyOf(agreed('2023-06-01', 'medium'))],
  ['minimum-support', 'the child is not home', historyOf(agreed('2023-06-01', 'medium'))],
  [
    'change-since-birth',
    'it is not known whether services were involved in the pregnancy',
    ofChild(historyOf(agreed('2023-09-15', 'high')), { bornOn: '2023-08-31' }),
  ],
  ['child-timescale', 'none was set', historyOf(agreed('2023-06-01', 'high'))],
];

const ofNone: readonly Vector[] = NONE.map(([kind, told, history]) =>
  vector({
    id: `clocks/${kind}/none`,
    function: 'stateOf',
    title: `${kind}: ${told}`,
    input: { history, asOf: '2024-06-01' },
    expected: { due: { [kind]: null } },
    rules: [kind],
    sources: written([sourceOf(kind)]),
  }),
);

/** The set. */
export const clocksSet: LaidOut = {
  set: 'clocks',
  description:
    'Each of the seven clocks about its end, in threes, from awkward days: ends of months, 29 February, the turn of the year; and the other dates in the same way. Expected answers: days counted by hand, which agree with a simulation that lives through the case day by day; entries of row 7 from the hand-laid table.',
  vectors: [...ofClocks, ...ofDates, ...ofNone],
};
