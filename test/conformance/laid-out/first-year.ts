/** The diary of the first year at home. What is expected was laid out by hand beside the plan, and counted day by day. */
import type { ReunificationPlan } from 'reunification-framework/return-home';
import type { Vector } from '../../../src/conformance/index.js';
import { ASKED_ON, COMPLETE_PLAN, HOME_ON, STANDING_HISTORY } from '../../support/coming-home.js';
import { day } from '../../support/dates.js';
import { DIARY, DIARY_AFTER_THE_YEAR, everyDays } from '../../support/first-year-diary.js';
import { aroundDay, cameHome } from '../../support/histories.js';
import { type LaidOut, placesOf, vector, written } from './vectors.js';

/** What kind of entry a line of the diary is. */
const KIND_OF: readonly (readonly [beginning: string, kind: string])[] = [
  ['Gradual return', 'stage'],
  ['The child is home', 'stage'],
  ['Review', 'review'],
  ['Support begins', 'support-starts'],
  ['Support is reduced', 'support-is-reduced'],
  ['Support ends', 'support-ends'],
  ['Keep up support', 'minimum-support'],
  ['Reclassify formally', 'reclassification-after-return'],
  ['Decide, within the child’s timescale,', 'child-timescale'],
];

/** “2024-03-09 to 2024-03-19 Gradual return: daytime contact” as an entry. */
const entryOf = (line: string): object => {
  const [, on, until, title = ''] = /^(\S+)(?: to (\S+))? (.+)$/.exec(line) ?? [];
  const kind = KIND_OF.find(([beginning]) => title.startsWith(beginning))?.[1];
  if (kind === undefined) throw new Error(`No kind of entry: ${title}`);
  return { on, until: until ?? null, kind, audience: 'everyone' };
};

/** What is asked about a year, and what was done in it. */
interface Told {
  readonly asOf?: string;
  readonly homeOn?: string;
  readonly done?: { readonly visitsMade?: readonly object[]; readonly reviewedOn?: readonly string[] };
  readonly rule?: `I-${number}`;
}

function yearVector(
  id: string,
  title: string,
  plan: Partial<ReunificationPlan>,
  expected: object,
  { asOf = ASKED_ON, homeOn, done, rule = 'I-93' }: Told = {},
): Vector {
  const events = [...STANDING_HISTORY.events, ...(homeOn === undefined ? [] : [cameHome(homeOn)])];
  return vector({
    id: `first-year/${id}`,
    function: 'firstYearAtHome',
    title,
    input: { given: { history: { ...STANDING_HISTORY, events }, plan: { ...COMPLETE_PLAN, ...plan }, ...done }, asOf },
    expected,
    rules: [rule],
    sources: written(placesOf(rule)),
  });
}

const FROM = day('2024-03-20');

/** A plan of nothing but visits, for a history with nothing that is due in its own right. */
const visitsVector = (
  id: string,
  title: string,
  visits: NonNullable<ReunificationPlan['visits']>,
  visited: readonly (readonly [on: string, until: string | null])[],
): Vector => {
  const audience = visits.some(({ announced }) => !announced) ? 'workers' : 'everyone';
  const kind = audience === 'workers' ? 'unannounced-visit' : 'announced-visit';
  const due = DIARY.map(entryOf).filter((_, place) =>
    /within the child’s timescale|Reclassify formally|Keep up support/.test(DIARY[place] ?? ''),
  );
  return yearVector(
    `visits/${id}`,
    title,
    { visits, schedule: undefined, support: undefined, reviews: undefined },
    { entries: [...due, ...visited.map(([on, until]) => ({ on, until, kind, audience }))] },
  );
};

/** Unannounced visits every month: on any day of a time, by hand. */
const MONTHLY = ['03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '01', '02', '03', '04'];
const yearOf = (place: number): number => (place < 10 ? 2024 : 2025);
const TIMES = MONTHLY.slice(0, -1).map(
  (month, place) => [`${yearOf(place)}-${month}-20`, `${yearOf(place + 1)}-${MONTHLY[place + 1]}-19`] as const,
);

/** The set. */
export const firstYearSet: LaidOut = {
  set: 'first-year',
  description:
    'The diary of the first year at home: when it begins and ends, what the plan sets and what is due. Expected answers: a diary laid out by hand beside the plan, and visits counted day by day.',
  vectors: [
    yearVector(
      'diary',
      'Everything but visits',
      { visits: [] },
      {
        start: { kind: 'planned', on: HOME_ON },
        until: '2025-04-12',
        entries: DIARY.map(entryOf),
        later: DIARY_AFTER_THE_YEAR.map(entryOf),
      },
    ),
    ...(
      [
        ['2024-02-29', '2025-02-28'],
        ['2024-08-31', '2025-08-31'],
        ['2023-08-31', '2024-08-31'],
        ['2024-12-31', '2025-12-31'],
      ] as const
    ).map(([homeOn, until]) =>
      yearVector(
        `ends/${homeOn}`,
        `Twelve months from ${homeOn}`,
        { timescale: { homeOn: day(homeOn) } },
        { start: { kind: 'planned', on: homeOn }, until },
      ),
    ),
    yearVector(
      'visits-made',
      'Weekly visits: one made, one made two days late, one missed a week ago, one of today; the child refused once',
      { visits: [{ announced: true, by: ['lead'], from: day('2024-04-17'), howOften: { every: 1, unit: 'week' } }] },
      {
        findings: [
          { code: 'year.visit-missed', path: ['plan', 'visits', 0], days: 7 },
          { code: 'year.child-not-seen-alone', path: ['visitsMade', 1, 'child'], days: null },
        ],
      },
      {
        asOf: '2024-05-08',
        homeOn: HOME_ON,
        rule: 'I-131',
        done: {
          visitsMade: [
            ['2024-04-17', { kind: 'refused', reason: 'Did not want to talk' }],
            ['2024-04-26', { kind: 'not-alone' }],
          ].map(([on, child]) => ({
            id: `visit ${String(on)}`,
            on,
            recordedOn: on,
            announced: true,
            by: 'the worker',
            role: 'social-worker',
            child,
          })),
        },
      },
    ),
    yearVector(
      'year-without-review',
      'A year at home without a review, whatever is planned',
      { reviews: undefined },
      { findings: [{ code: 'year.no-review-for-long', path: ['reviewedOn'], days: 365 }] },
      { asOf: '2025-04-12', homeOn: HOME_ON, rule: 'I-131', done: { reviewedOn: [] } },
    ),
    ...aroundDay(HOME_ON).map((asOf, place) =>
      yearVector(
        `start/${asOf}`,
        `The child comes home on ${HOME_ON}; asked about ${asOf}`,
        {},
        { start: { kind: place === 0 ? 'planned' : 'home', on: HOME_ON }, until: '2025-04-12' },
        { asOf, homeOn: HOME_ON },
      ),
    ),
    yearVector(
      'start/another-day',
      'The child came home on another day than planned',
      {},
      { start: { kind: 'home', on: '2024-04-19' }, until: '2025-04-19' },
      { asOf: '2024-05-01', homeOn: '2024-04-19' },
    ),
    yearVector(
      'start/not-known',
      'No day is planned, and the child has not come home',
      { timescale: undefined },
      { start: { kind: 'not-known' }, until: null, entries: [], later: [] },
    ),
    ...(
      [
        ['every-day', { every: 1, unit: 'day' }, 1],
        ['every-third-day', { every: 3, unit: 'day' }, 3],
        ['every-week', { every: 1, unit: 'week' }, 7],
        ['every-fifth-week', { every: 5, unit: 'week' }, 35],
      ] as const
    ).map(([id, howOften, days]) =>
      visitsVector(
        id,
        `Announced visits, ${id.replaceAll('-', ' ')}`,
        [{ announced: true, from: FROM, howOften }],
        everyDays(FROM, days, '2025-04-12').map((on) => [on, null]),
      ),
    ),
    visitsVector(
      'every-month-from-the-31st',
      'Announced visits every month from 31 January, to May',
      [{ announced: true, from: day('2024-01-31'), until: day('2024-05-31'), howOften: { every: 1, unit: 'month' } }],
      ['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31'].map((on) => [on, null]),
    ),
    visitsVector(
      'unannounced-every-month',
      'Unannounced visits every month: on any day up to the one before the next is due',
      [{ announced: false, from: FROM, howOften: { every: 1, unit: 'month' } }],
      TIMES,
    ),
  ],
};
