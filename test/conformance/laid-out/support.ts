/** What became of support that a plan promised: laid out by hand, each boundary in threes. */
import type { SupportCase, SupportEntry } from 'reunification-framework/return-home';
import type { Vector } from '../../../src/conformance/index.js';
import { day } from '../../support/dates.js';
import { asked, caseWith, entry, missed, planWithTherapy } from '../../support/support-cases.js';
import { type LaidOut, placesOf, slug, vector, written } from './vectors.js';

/** What is said of the promise: how it stands, and each line about it, with the days that are counted. */
interface Expected {
  readonly standing: string;
  readonly lines: readonly (string | readonly [code: string, days: number])[];
  readonly startedOn?: string | null;
  readonly lastGivenOn?: string | null;
  readonly lastKnown?: string;
  readonly furthest?: string;
  readonly promisedOn?: string;
}

type Row = readonly [
  told: string,
  rule: `I-${number}`,
  asOf: string,
  events: readonly SupportEntry[],
  expected: Expected,
  more?: Partial<SupportCase>,
];

const said = (standing: string, ...lines: Expected['lines']): Expected => ({ standing, lines });

/** Promised on 2 March from 16 March on. */
const NOTHING: readonly Row[] = [
  ...(
    [
      ['2026-03-15', said('not-yet-due', 'promise.not-yet-due')],
      ['2026-03-16', said('not-yet-due', 'promise.not-yet-due')],
      ['2026-03-17', said('nothing-recorded', 'promise.nothing-recorded')],
      ['2026-04-13', said('nothing-recorded', ['promise.nothing-recorded', 28])],
    ] as const
  ).map(([asOf, expected]): Row => ['nothing is recorded', 'I-301', asOf, [], expected]),
  ...['2026-03-02', '2026-03-03', '2027-03-02'].map(
    (asOf): Row => [
      'promised for no day in particular',
      'I-365',
      asOf,
      [],
      said('day-not-set', 'promise.day-not-set'),
      { plan: planWithTherapy({ support: [{ id: 'therapy', what: 'Family therapy', for: 'family' }] }) },
    ],
  ),
  [
    'promised by an earlier plan already',
    'I-301',
    '2026-06-01',
    [],
    { ...said('nothing-recorded', 'promise.nothing-recorded'), promisedOn: '2026-03-02' },
    { plan: planWithTherapy({ madeOn: day('2026-05-04') }), earlierPlans: [planWithTherapy()] },
  ],
  [
    'promised by a plan of a later day',
    'I-301',
    '2026-06-01',
    [],
    { ...said('nothing-recorded', 'promise.nothing-recorded'), promisedOn: '2026-05-04' },
    { plan: planWithTherapy({ madeOn: day('2026-05-04') }) },
  ],
];

const WAITING: readonly Row[] = [
  ...(['referred', 'offered', 'accepted'] as const).map(
    (kind): Row => [
      `${kind} only`,
      'I-302',
      '2026-04-13',
      [entry(kind, '2026-03-10')],
      said('not-started', 'promise.not-started'),
    ],
  ),
  [
    'needed only',
    'I-302',
    '2026-04-13',
    [entry('needed', '2026-03-10')],
    said('nothing-recorded', 'promise.nothing-recorded'),
  ],
  [
    'declined',
    'I-303',
    '2026-04-13',
    [entry('declined', '2026-03-10', { barrier: 'stigma' })],
    { ...said('declined', 'promise.declined'), furthest: 'offered' },
  ],
  [
    'declined, and accepted two weeks later',
    'I-303',
    '2026-04-13',
    [entry('declined', '2026-03-10'), entry('accepted', '2026-03-24')],
    said('not-started', 'promise.not-started'),
  ],
  [
    'accepted and declined on one day',
    'I-303',
    '2026-04-13',
    [entry('offered', '2026-03-10'), entry('accepted', '2026-03-12'), entry('declined', '2026-03-12')],
    { ...said('cannot-say', 'promise.cannot-say', 'recorded.both-ways'), furthest: 'offered' },
  ],
  [
    'a start that did not happen',
    'I-302',
    '2026-04-13',
    [missed('started', '2026-03-20', 'waiting-list')],
    said('did-not-happen', 'promise.did-not-happen'),
  ],
];

const BEGUN: readonly Row[] = [
  ['started on the day', 'I-361', '2026-04-13', [entry('started', '2026-03-16')], said('started', 'promise.started')],
  ['given the day after', 'I-361', '2026-04-13', [entry('given', '2026-03-17')], said('given', ['given.late', 1])],
  [
    'started two weeks late',
    'I-304',
    '2026-04-20',
    [entry('started', '2026-03-30')],
    said('started', ['given.late', 14], ['promise.started', 21]),
  ],
  [
    'started and given',
    'I-361',
    '2026-11-16',
    [entry('started', '2026-03-16'), entry('given', '2026-04-06')],
    { ...said('given'), startedOn: '2026-03-16', lastGivenOn: '2026-04-06' },
  ],
  [
    'given the day before the promise',
    'I-302',
    '2026-04-13',
    [entry('given', '2026-03-01')],
    said('nothing-recorded', 'promise.nothing-recorded'),
  ],
  ['given on the day of the promise', 'I-302', '2026-04-13', [entry('given', '2026-03-02')], said('given')],
  [
    'started and ended before the promise',
    'I-302',
    '2026-04-13',
    [entry('started', '2026-01-12'), entry('ended', '2026-02-23')],
    said('nothing-recorded', 'promise.nothing-recorded'),
  ],
  [
    'started before the promise, and going on',
    'I-302',
    '2026-04-13',
    [entry('started', '2026-01-12')],
    said('started', 'promise.started'),
  ],
];

const GIVEN = [entry('started', '2026-03-16'), entry('given', '2026-03-23')];
const BROKEN_OFF = { ...said('broken-off', 'promise.broken-off'), lastKnown: 'broken-off', lastGivenOn: '2026-03-23' };

const BROKEN: readonly Row[] = [
  ['begun, then declined', 'I-362', '2026-06-01', [...GIVEN, entry('declined', '2026-04-10')], BROKEN_OFF],
  [
    'begun, then a session that did not happen',
    'I-362',
    '2026-06-01',
    [...GIVEN, missed('given', '2026-04-10', 'transport')],
    BROKEN_OFF,
  ],
  [
    'begun, then declined, then given again',
    'I-362',
    '2026-06-01',
    [...GIVEN, entry('declined', '2026-04-10'), entry('given', '2026-04-20')],
    said('given'),
  ],
  ...(
    [
      ['2026-04-09', said('broken-off', 'promise.broken-off')],
      ['2026-04-10', said('broken-off', 'promise.broken-off')],
      ['2026-04-11', said('given')],
    ] as const
  ).map(
    ([until, expected]): Row => [
      `given until ${until}, declined on 10 April`,
      'I-362',
      '2026-06-01',
      [entry('given', '2026-03-16', { until: day(until) }), entry('declined', '2026-04-10')],
      expected,
    ],
  ),
  [
    'given, ended, and then declined',
    'I-362',
    '2026-06-01',
    [...GIVEN, entry('ended', '2026-04-01'), entry('declined', '2026-04-10')],
    { ...said('given'), lastKnown: 'ended' },
  ],
];

/** The set. */
export const supportSet: LaidOut = {
  set: 'support',
  description:
    'What became of family therapy that a plan promised, by what is recorded of it and when: offers, starts, sessions, refusals, ends. Expected answers: tables laid out by hand, both sides of each boundary.',
  vectors: [...NOTHING, ...WAITING, ...BEGUN, ...BROKEN].map(
    ([
      told,
      rule,
      asOf,
      events,
      { standing, lines, startedOn, lastGivenOn, lastKnown, furthest, promisedOn },
      more,
    ]): Vector =>
      vector({
        id: `support/${slug(told)}/${asOf}`,
        function: 'supportOf',
        title: `Therapy promised from 16 March, ${told}: asked on ${asOf}`,
        input: { given: caseWith({ events, ...more }), question: asked(asOf) },
        expected: {
          needs: [
            {
              need: { kind: 'plan-item', item: 'therapy' },
              furthest,
              lastKnown,
              promised: [{ standing, promisedOn, startedOn, lastGivenOn }],
              lines: lines.map((line) =>
                typeof line === 'string' ? { code: line } : { code: line[0], days: line[1] },
              ),
            },
          ],
        },
        rules: [rule],
        sources: written(placesOf(rule)),
      }),
  ),
};
