/** Arbitrary histories as a case system could hold them, the practices they are read under, and days to ask about. */
import fc from 'fast-check';
import { INDICATOR_VALUES, type Profile, RISK_LEVELS } from 'reunification-framework/classification';
import {
  type CaseEvent,
  CLOCK_IDS,
  type ClockId,
  type History,
  type Practice,
  type Variation,
} from 'reunification-framework/reclassification';
import { day } from './dates.js';
import { daysLater, endOfMonth, monthsLater } from './day-by-day.js';
import { EVERY_PROFILE, PROFILE_OF } from './profiles.js';

/** A reason that nothing may repeat. */
export const REASON = 'what the foster carer said';

/** The clocks that can be shortened as well as lengthened. */
const ADJUSTABLE_EITHER_WAY: readonly ClockId[] = ['H1-further', 'H1', 'H2'];

type Distribute<Event> = Event extends CaseEvent ? Omit<Event, 'id' | 'happenedOn' | 'recordedOn'> : never;

/** What happened, apart from when and under which id. */
type Happening = Distribute<CaseEvent>;

/** A happening that depends on where the child is, or on the day. */
type Action =
  | { readonly kind: 'moves' }
  | { readonly kind: 'support-planned' }
  | { readonly kind: 'child-timescale-set'; readonly inMonths: number }
  | { readonly kind: 'happens'; readonly happening: Happening };

/** How long after the event before. */
interface Gap {
  readonly months: number;
  readonly days: number;
  /** Whether to wait for the end of the month then. */
  readonly monthEnd: boolean;
}

/** Rows 1 to 3 at their best: all that any clock asks to be kept up. */
export const BEST = {
  riskFactors: 'fully-addressed',
  protectiveFactors: 'apparent',
  capacityToChange: 'able',
} as const;
/** Rows 1 to 3 at their worst: nothing is kept up. */
export const WORST = {
  riskFactors: 'not-being-addressed',
  protectiveFactors: 'none-apparent',
  capacityToChange: 'unable',
} as const;

/** Who agrees the classifications of these histories. */
export const DECIDERS = [
  { role: 'social-worker', person: 'person-1' },
  { role: 'team-manager', person: 'person-2' },
] as const;

const happens = <Some extends Happening>(happening: fc.Arbitrary<Some>): fc.Arbitrary<Action> =>
  happening.map((one) => ({ kind: 'happens', happening: one }));

const anyMonths = (clock: ClockId): fc.Arbitrary<number> =>
  fc.integer({ min: ADJUSTABLE_EITHER_WAY.includes(clock) ? 1 : 6, max: 13 });

const anyClockAndMonths = fc
  .constantFrom(...CLOCK_IDS)
  .chain((clock) => fc.record({ clock: fc.constant(clock), months: anyMonths(clock) }));

const anyRows: fc.Arbitrary<Pick<Profile, 'riskFactors' | 'protectiveFactors' | 'capacityToChange'>> = fc.record({
  riskFactors: fc.constantFrom(...INDICATOR_VALUES.riskFactors),
  protectiveFactors: fc.constantFrom(...INDICATOR_VALUES.protectiveFactors),
  capacityToChange: fc.constantFrom(...INDICATOR_VALUES.capacityToChange),
});

/** Some of the rows, one at least. */
const someRows = fc
  .tuple(anyRows, fc.subarray(['riskFactors', 'protectiveFactors', 'capacityToChange'] as const, { minLength: 1 }))
  .map(([rows, told]): Partial<typeof rows> => Object.fromEntries(told.map((row) => [row, rows[row]])));

const agreement = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...RISK_LEVELS).map((level) => ({ level, profile: PROFILE_OF[level] })) },
    {
      weight: 4,
      arbitrary: fc
        .constantFrom(...RISK_LEVELS)
        .map((level) => ({ level, profile: { ...PROFILE_OF[level], ...BEST } })),
    },
    {
      weight: 2,
      arbitrary: fc.record({ level: fc.constantFrom(...RISK_LEVELS), profile: fc.constantFrom(...EVERY_PROFILE) }),
    },
  )
  .map(
    ({ level, profile }): Happening => ({
      kind: 'classification-agreed',
      level,
      profile,
      agreedBy: DECIDERS,
      reason: REASON,
    }),
  );

const observation: fc.Arbitrary<Happening> = fc
  .oneof(
    { weight: 5, arbitrary: fc.constant({ ...BEST, newRisk: false }) },
    { weight: 3, arbitrary: fc.constant({ ...BEST, riskFactors: 'partly-addressed', newRisk: false } as const) },
    { weight: 5, arbitrary: someRows },
    { weight: 2, arbitrary: fc.constant({ newRisk: true }) },
    { weight: 1, arbitrary: fc.constant({ newRisk: false }) },
    {
      weight: 3,
      arbitrary: fc.tuple(someRows, fc.boolean()).map(([rows, newRisk]) => ({ ...rows, newRisk })),
    },
  )
  .map((observed): Happening => ({ kind: 'observed', ...observed }));

const lapse: fc.Arbitrary<Happening> = fc
  .tuple(
    fc.oneof(
      fc.constant(WORST),
      fc.constant({ riskFactors: 'partly-addressed' } as const),
      fc.constant({ capacityToChange: 'unable' } as const),
      someRows,
    ),
    fc.option(fc.constant({ newRisk: false }), { nil: {}, freq: 4 }),
  )
  .map(([rows, risk]): Happening => ({ kind: 'observed', ...rows, ...risk, managedLapse: { reason: REASON } }));

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 7, arbitrary: happens(agreement) },
  { weight: 7, arbitrary: happens(observation) },
  { weight: 2, arbitrary: happens(lapse) },
  { weight: 4, arbitrary: fc.constant<Action>({ kind: 'moves' }) },
  { weight: 1, arbitrary: fc.constant<Action>({ kind: 'support-planned' }) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 40 }).map((inMonths): Action => ({ kind: 'child-timescale-set', inMonths })),
  },
  {
    weight: 1,
    arbitrary: happens(
      anyClockAndMonths.map(
        ({ clock, months }): Happening => ({
          kind: 'timescale-adjusted',
          clock,
          months,
          by: { role: 'social-worker', person: 'person-1' },
          reason: REASON,
        }),
      ),
    ),
  },
);

const gap: fc.Arbitrary<Gap> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ months: 0, days: 0, monthEnd: false }) },
  { weight: 3, arbitrary: fc.record({ months: fc.constant(0), days: fc.nat(45), monthEnd: fc.constant(false) }) },
  {
    weight: 4,
    arbitrary: fc.record({ months: fc.integer({ min: 1, max: 7 }), days: fc.nat(2), monthEnd: fc.constant(false) }),
  },
  { weight: 3, arbitrary: fc.record({ months: fc.nat(6), days: fc.constant(0), monthEnd: fc.constant(true) }) },
);

/** How many days later something is written down: mostly at once, at times much later. */
const delay = fc.constantFrom(0, 0, 0, 0, 1, 7, 31, 120, 400);

const firstDay = fc.oneof(
  fc.constantFrom('2020-02-29', '2024-02-29', '2023-08-31', '2024-08-31', '2019-12-31', '2021-10-30', '2022-02-28'),
  fc.nat(2500).map((days) => daysLater('2018-01-01', days)),
);

const wait = (from: string, { months, days, monthEnd }: Gap): string => {
  const then = daysLater(monthsLater(from, months), days);
  return monthEnd ? endOfMonth(then) : then;
};

/** What an action comes to, for a child who is at home or is not. */
function happeningOf(act: Action, on: string, isHome: boolean): Happening {
  switch (act.kind) {
    case 'moves':
      return { kind: isHome ? 'back-in-care' : 'came-home' };
    case 'support-planned':
      return { kind: 'support-planned', until: day(monthsLater(on, 9)) };
    case 'child-timescale-set':
      return { kind: 'child-timescale-set', until: day(monthsLater(on, act.inMonths)) };
    case 'happens':
      return act.happening;
  }
}

interface Told {
  readonly steps: readonly { readonly act: Action; readonly gap: Gap; readonly delay: number }[];
  readonly start: string;
  readonly closes: boolean;
  readonly ids: readonly number[];
}

/** The events, the earliest first; none that would not fit with those before it on its day. */
function eventsOf({ steps, start, closes, ids }: Told): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  let on = start;
  let isHome = false;
  const add = (happening: Happening, recordedOn: string): void => {
    const base = { id: `e-${ids[events.length]}`, happenedOn: day(on), recordedOn: day(recordedOn) };
    events.push({ ...base, ...happening });
  };
  for (const { act, gap: after, delay: days } of steps) {
    on = wait(on, after);
    const today = events.filter(({ happenedOn }) => happenedOn === on).map(({ kind }) => kind);
    const happening = happeningOf(act, on, isHome);
    if (happening.kind === 'classification-agreed' && today.includes('classification-agreed')) continue;
    // Of one day, a return home is read before a return to care: the other way round would be two moves to one place.
    if (happening.kind === 'came-home' && today.includes('back-in-care')) continue;
    if (happening.kind === 'came-home' || happening.kind === 'back-in-care') isHome = !isHome;
    add(happening, daysLater(on, days));
  }
  if (closes && events.some(({ kind }) => kind === 'classification-agreed')) add({ kind: 'closed' }, on);
  return events;
}

const historyOf = (events: readonly CaseEvent[]): History => ({
  edition: 'framework-2015',
  child: { id: 'child-1', bornOn: day('2015-02-28'), servicesInvolvedInPregnancy: true },
  wayHome: { parents: ['parent-1'] },
  events,
});

/** A history whose events were written down in this order, for tests that tell one of their own. */
export const telling = (...events: readonly CaseEvent[]): History => historyOf(events);

/** A history of up to 25 events over some years, written down in any order. */
export const arbitraryHistory: fc.Arbitrary<History> = fc
  .record({
    first: fc.oneof({ weight: 6, arbitrary: happens(agreement) }, { weight: 1, arbitrary: action }),
    rest: fc.array(fc.record({ act: action, gap, delay }), { maxLength: 23, size: 'max' }),
    start: firstDay,
    closes: fc.integer({ min: 0, max: 5 }).map((number) => number === 0),
    ids: fc.shuffledSubarray(
      Array.from({ length: 26 }, (_, number) => number),
      { minLength: 26 },
    ),
    none: fc.integer({ min: 0, max: 40 }).map((number) => number === 0),
  })
  .map(({ first, rest, none, ...told }) => {
    const at = { act: first, gap: { months: 0, days: 0, monthEnd: false }, delay: 0 };
    return none ? [] : eventsOf({ ...told, steps: [at, ...rest] });
  })
  .chain((events) => fc.shuffledSubarray([...events], { minLength: events.length }))
  .map(historyOf);

/** What can be withdrawn without the child coming home, or going back into care, twice in turn. */
const CAN_BE_WITHDRAWN: readonly CaseEvent['kind'][] = [
  'observed',
  'classification-agreed',
  'timescale-adjusted',
  'child-timescale-set',
  'support-planned',
  'closed',
];

/** A history some entries of which are withdrawn, and some of its classifications replaced by another of their day. */
export const correctingItself: fc.Arbitrary<History> = arbitraryHistory.chain((history) =>
  fc
    .tuple(
      fc.subarray(history.events.filter(({ kind }) => CAN_BE_WITHDRAWN.includes(kind))),
      fc.array(fc.tuple(delay, fc.option(fc.constantFrom(...RISK_LEVELS)), fc.integer({ min: 0, max: 2 })), {
        minLength: 26,
        maxLength: 26,
      }),
    )
    .map(([wrong, how]) => {
      const added = wrong.flatMap((event, number): readonly CaseEvent[] => {
        const [days, level, every] = how[number] ?? [0, null, 0];
        if (every === 0) return [];
        const recordedOn = day(daysLater(event.recordedOn, days));
        const correction = { id: `c-${event.id}`, kind: 'corrected', happenedOn: recordedOn, recordedOn } as const;
        const told = { of: event.id, by: 'person-9', reason: REASON };
        if (event.kind !== 'classification-agreed' || level === null) return [{ ...correction, ...told }];
        const instead = `r-${event.id}`;
        return [
          { ...event, id: instead, recordedOn, level, profile: { ...PROFILE_OF[level], ...BEST } },
          { ...correction, ...told, instead },
        ];
      });
      return { ...history, events: [...history.events, ...added] };
    }),
);

/** The first and the last day on which something happened. */
const spanOf = ({ events }: History): readonly [string, string] => {
  const days = events.map(({ happenedOn }): string => happenedOn).sort();
  return [days[0] ?? '2024-02-29', days.at(-1) ?? '2024-02-29'];
};

/** Some days to ask about: around events, around the months after them, and any other. */
export function daysToAskAbout(history: History, count: number): fc.Arbitrary<readonly string[]> {
  const [first, last] = spanOf(history);
  const aroundEvents = fc
    .record({
      from: fc.constantFrom(first, ...history.events.map(({ happenedOn }): string => happenedOn)),
      months: fc.oneof(fc.constantFrom(0, 6, 6, 6), fc.nat(13)),
      days: fc.constantFrom(-1, 0, 0, 1),
    })
    .map(({ from, months, days }) => daysLater(monthsLater(from, months), days));
  const anyDay = fc.nat(400).map((days) => daysLater(last, 200 - days));
  return fc.array(fc.oneof({ weight: 5, arbitrary: aroundEvents }, { weight: 1, arbitrary: anyDay }), {
    minLength: count,
    maxLength: count,
  });
}

/** Nothing, or a day on which someone could have read the history as it then was. */
export const arbitraryKnownOn = ({ events }: History): fc.Arbitrary<string | undefined> =>
  events.length === 0
    ? fc.constant(undefined)
    : fc.option(fc.constantFrom(...events.map(({ recordedOn }): string => recordedOn)), { nil: undefined, freq: 2 });

const arbitraryVariation: fc.Arbitrary<Variation> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: anyClockAndMonths.map((varied) => ({ kind: 'clock-months' as const, ...varied })) },
      { weight: 2, arbitrary: fc.constant({ kind: 'every-lapse-breaks' as const }) },
      {
        weight: 1,
        arbitrary: fc.integer({ min: 6, max: 24 }).map((months) => ({ kind: 'support-months' as const, months })),
      },
      { weight: 1, arbitrary: fc.constant({ kind: 'emphasised-factors' as const, factors: [] }) },
    ),
    firstDay,
  )
  .map(([variation, from]) => ({ ...variation, from: day(from), reason: REASON }));

/** A practice: no two variations of the same thing from the same day. */
export const arbitraryPractice: fc.Arbitrary<Practice> = fc.record({
  variations: fc.uniqueArray(arbitraryVariation, {
    maxLength: 4,
    selector: (variation) => [variation.kind, 'clock' in variation ? variation.clock : '', variation.from].join(' '),
  }),
});

/** Freezes what is given to the package, so that writing to it fails; only for values a test made itself. */
export function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deeplyFrozen);
  return value;
}
