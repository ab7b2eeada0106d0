import {
  type CaseState,
  CLOCK_IDS,
  CLOCKS,
  type ClockId,
  checkPractice,
  earliestDates,
  emphasisOf,
  type History,
  hindsight,
  PRACTICE_FINDINGS,
  PRINTED_PRACTICE,
  type Practice,
  type PracticeFinding,
  type PracticeFindingCode,
  SUPPORT,
  stateOf,
  timelineOf,
  type Variation,
} from 'reunification-framework/reclassification';
import { parsePractice } from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import {
  adjusted,
  agreed,
  aroundDay,
  backInCare,
  cameHome,
  closed,
  historyOf,
  KEPT_UP,
  observed,
  supportPlanned,
  timescaleSet,
} from '../../support/histories.js';

const REASON = 'Agreed by the safeguarding board.';

const clockMonths = (clock: ClockId, months: number, from: string): Variation => ({
  kind: 'clock-months',
  clock,
  months,
  from: day(from),
  reason: REASON,
});
const supportMonths = (months: number, from: string): Variation => ({
  kind: 'support-months',
  months,
  from: day(from),
  reason: REASON,
});
const everyLapseBreaks = (from: string): Variation => ({ kind: 'every-lapse-breaks', from: day(from), reason: REASON });
const emphasised = (
  from: string,
  ...factors: Extract<Variation, { kind: 'emphasised-factors' }>['factors']
): Variation => ({ kind: 'emphasised-factors', factors, from: day(from), reason: REASON });

const practising = (...variations: readonly Variation[]): Practice => ({ variations });

const START = '2022-01-01';

/** A practice that varies all that can vary, and nothing wrong. */
const IN_ORDER = practising(
  clockMonths('H1', 4, START),
  clockMonths('M1', 9, START),
  supportMonths(9, START),
  everyLapseBreaks(START),
  emphasised(START, 'neglect', 'previous-maltreatment'),
);

interface Fault {
  readonly told: string;
  readonly code: PracticeFindingCode;
  readonly commit: (practice: Practice) => Practice;
  readonly path: (practice: Practice) => string;
}

const replacing =
  (position: number, variation: Variation) =>
  ({ variations }: Practice): Practice => ({
    variations: variations.map((before, place) => (place === position ? variation : before)),
  });

const FAULTS: readonly Fault[] = [
  {
    told: 'a timescale that can only be lengthened is shortened',
    code: 'practice.shortened',
    commit: replacing(1, clockMonths('M1', 5, START)),
    path: () => 'variations/1/months',
  },
  {
    told: 'support ends after five months',
    code: 'practice.support-too-short',
    commit: replacing(2, supportMonths(5, START)),
    path: () => 'variations/2/months',
  },
  {
    told: 'one clock is given two numbers of months from one day',
    code: 'practice.varied-twice-from-one-day',
    commit: ({ variations }) => ({ variations: [...variations, clockMonths('H1', 8, START)] }),
    path: ({ variations }) => `variations/${variations.length - 1}/from`,
  },
  {
    told: 'a factor is listed twice',
    code: 'practice.factor-repeated',
    commit: replacing(4, emphasised(START, 'neglect', 'previous-maltreatment', 'neglect')),
    path: () => 'variations/4/factors/2',
  },
];

const lines = (findings: readonly PracticeFinding[]): readonly string[] =>
  findings.map(({ code, path }) => `${code} at ${path.join('/')}`).sort();

const committing = (faults: readonly Fault[]): Practice =>
  faults.reduce((practice, { commit }) => commit(practice), IN_ORDER);

const expectedOf = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ code, path }) => `${code} at ${path(committing(faults))}`).sort();

/** Every set of the faults, also the empty one. */
const EVERY_SET = FAULTS.reduce<readonly (readonly Fault[])[]>(
  (sets, fault) => sets.flatMap((set) => [set, [...set, fault]]),
  [[]],
);

describe('A practice in order', () => {
  it('has no findings, and is read as it stands', () => {
    expect(checkPractice(IN_ORDER).findings).toEqual([]);
    expect(parsePractice(IN_ORDER)).toStrictEqual({ _tag: 'Right', right: IN_ORDER });
  });

  it('may vary nothing', () => {
    expect(checkPractice(PRINTED_PRACTICE).findings).toEqual([]);
    expect(parsePractice(PRINTED_PRACTICE)).toStrictEqual({ _tag: 'Right', right: PRINTED_PRACTICE });
  });

  it('can be varied again from the next day', () => {
    const again = practising(
      clockMonths('H1', 4, START),
      clockMonths('H1', 5, '2022-01-02'),
      supportMonths(9, START),
      supportMonths(10, '2022-01-02'),
      emphasised(START, 'neglect'),
      emphasised('2022-01-02', 'neglect'),
    );
    expect(checkPractice(again).findings).toEqual([]);
  });

  it('can vary every clock from one day', () => {
    expect(checkPractice(practising(...CLOCK_IDS.map((clock) => clockMonths(clock, 7, START)))).findings).toEqual([]);
  });
});

describe('One fault in a practice', () => {
  it.each(FAULTS)('gives one finding, where it is: $told', ({ code, commit, path }) => {
    const practice = commit(IN_ORDER);
    expect(checkPractice(practice).findings.map((finding) => ({ ...finding, path: finding.path.join('/') }))).toEqual([
      { code, ...PRACTICE_FINDINGS[code], path: path(practice) },
    ]);
  });

  it.each(FAULTS)('keeps it from being used: $told', ({ commit }) => {
    const practice = commit(IN_ORDER);
    expect(parsePractice(practice)).toStrictEqual({ _tag: 'Left', left: checkPractice(practice).findings });
  });

  it('is there in these tests for every code there is', () => {
    expect(new Set(FAULTS.map(({ code }) => code))).toEqual(new Set(Object.keys(PRACTICE_FINDINGS)));
  });
});

describe('Several faults in a practice', () => {
  it('are each found, in every combination, and no more: one repaired takes its finding with it', () => {
    expect(EVERY_SET).toHaveLength(16);
    for (const faults of EVERY_SET)
      expect(lines(checkPractice(committing(faults)).findings)).toEqual(expectedOf(faults));
  });

  it('can be in one variation', () => {
    const practice = practising(supportMonths(9, START), supportMonths(5, START));
    expect(lines(checkPractice(practice).findings)).toEqual([
      'practice.support-too-short at variations/1/months',
      'practice.varied-twice-from-one-day at variations/1/from',
    ]);
  });

  it.each([
    ['a clock', clockMonths('H1', 7, START)],
    ['support', supportMonths(7, START)],
    ['lapses', everyLapseBreaks(START)],
    ['emphasis', emphasised(START, 'neglect')],
  ])('are found once for each time that the same is varied again from the same day: %s', (_, variation) => {
    expect(lines(checkPractice(practising(variation, variation, variation)).findings)).toEqual([
      'practice.varied-twice-from-one-day at variations/1/from',
      'practice.varied-twice-from-one-day at variations/2/from',
    ]);
  });

  it('are found at every place where a factor is repeated', () => {
    expect(
      lines(checkPractice(practising(emphasised(START, 'neglect', 'neglect', 'sadistic-abuse', 'neglect'))).findings),
    ).toEqual([
      'practice.factor-repeated at variations/0/factors/1',
      'practice.factor-repeated at variations/0/factors/3',
    ]);
  });
});

describe('Months at the limit', () => {
  it.each([1, 5])('%d are too few for every clock that can only be lengthened, and for no other', (months) => {
    const refused = CLOCK_IDS.filter(
      (clock) => checkPractice(practising(clockMonths(clock, months, START))).findings.length > 0,
    );
    expect(refused).toEqual(['L1', 'L1-home', 'M1', 'S1']);
  });

  it.each([6, 7, 120])('%d are enough for every clock and for support', (months) => {
    const variations = [...CLOCK_IDS.map((clock) => clockMonths(clock, months, START)), supportMonths(months, START)];
    expect(checkPractice(practising(...variations)).findings).toEqual([]);
  });

  it('of support are six', () => {
    expect(SUPPORT.leastMonths).toBe(6);
    const codes = [5, 6, 7].map((months) =>
      checkPractice(practising(supportMonths(months, START))).findings.map(({ code }) => code),
    );
    expect(codes).toEqual([['practice.support-too-short'], [], []]);
  });
});

describe('A practice that can only partly be read', () => {
  it('has the findings of what can be read, at its position', () => {
    const { variations } = committing(FAULTS);
    expect(lines(checkPractice({ variations: [undefined, ...variations] }).findings)).toEqual(
      expectedOf(FAULTS).map((line) =>
        line.replace(/variations\/(\d)/, (_, place) => `variations/${Number(place) + 1}`),
      ),
    );
  });

  it.each(['kind', 'clock', 'months', 'from'] as const)(
    'is told nothing that rests on a %s that cannot be read',
    (field) => {
      const variations = [
        clockMonths('M1', 9, START),
        { ...clockMonths('M1', field === 'from' ? 9 : 5, START), [field]: undefined },
      ];
      const found = lines(checkPractice({ variations }).findings);
      expect(found).toEqual(field === 'months' ? ['practice.varied-twice-from-one-day at variations/1/from'] : []);
    },
  );

  it.each(['kind', 'clock', 'from'] as const)(
    'is told of no second variation where neither has a %s that can be read',
    (field) => {
      const variation = { ...clockMonths('M1', 9, START), [field]: undefined };
      expect(checkPractice({ variations: [variation, variation] }).findings).toEqual([]);
    },
  );

  it('has no findings where nothing of it can be read', () => {
    expect(checkPractice({}).findings).toEqual([]);
    expect(checkPractice({ variations: [undefined, {}] }).findings).toEqual([]);
    const factors = { kind: 'emphasised-factors', factors: [undefined, undefined] } as const;
    expect(checkPractice({ variations: [factors] }).findings).toEqual([]);
  });

  it('repeats nothing in its findings', () => {
    expect(JSON.stringify(checkPractice(committing(FAULTS)).findings)).not.toContain(REASON);
  });
});

describe('The emphasis on a factor', () => {
  const FROM = '2024-03-01';
  const declared = practising(emphasised(FROM, 'neglect'));
  const on = (practice: Practice, date: string) => emphasisOf('neglect', { asOf: day(date), practice });

  it('is not established where the authority has declared nothing, or something else', () => {
    expect(on(PRINTED_PRACTICE, FROM)).toBe('not-established');
    expect(on(practising(clockMonths('L1', 9, FROM), everyLapseBreaks(FROM), supportMonths(9, FROM)), FROM)).toBe(
      'not-established',
    );
  });

  it('is established from the day of the declaration', () => {
    expect(aroundDay(FROM).map((date) => on(declared, date))).toEqual(['not-established', 'marked', 'marked']);
  });

  it('is not on what a declaration leaves out', () => {
    expect(
      aroundDay(FROM).map((date) => emphasisOf('sadistic-abuse', { asOf: day(date), practice: declared })),
    ).toEqual(['not-established', 'not-marked', 'not-marked']);
    expect(on(practising(emphasised(FROM)), FROM)).toBe('not-marked');
  });

  it('is as the latest declaration has it, whichever way they are listed', () => {
    const earlier = emphasised(FROM, 'neglect');
    const later = emphasised('2024-06-01', 'sadistic-abuse');
    for (const practice of [practising(earlier, later), practising(later, earlier)]) {
      expect(aroundDay('2024-06-01').map((date) => on(practice, date))).toEqual(['marked', 'not-marked', 'not-marked']);
      expect(on(practice, '2024-02-29')).toBe('not-established');
      expect(emphasisOf('sadistic-abuse', { asOf: day('2024-06-01'), practice })).toBe('marked');
    }
  });

  it('can be on a positive factor too', () => {
    expect(
      emphasisOf('healthy-child', { asOf: day(FROM), practice: practising(emphasised(FROM, 'healthy-child')) }),
    ).toBe('marked');
  });

  it('carries no weight: no answer is another for it', () => {
    const asOf = day('2024-06-30');
    const history = historyOf(agreed('2024-01-15', 'low'), cameHome('2024-01-20'));
    expect(stateOf(history, { asOf, practice: declared })).toEqual(stateOf(history, { asOf }));
  });
});

/** For each clock, a history in which it started on 15 January 2024. */
const STARTED: Readonly<Record<ClockId, History>> = {
  L1: historyOf(agreed('2024-01-15', 'low'), cameHome('2024-01-16')),
  'L1-home': historyOf(agreed('2024-01-10', 'low'), cameHome('2024-01-15')),
  M1: historyOf(agreed('2024-01-15', 'medium', { rows: KEPT_UP })),
  'H1-further': historyOf(
    agreed('2023-07-15', 'high', { rows: KEPT_UP }),
    agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
  ),
  H1: historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP })),
  H2: historyOf(agreed('2024-01-15', 'high')),
  S1: historyOf(agreed('2024-01-10', 'severe'), observed('2024-01-15', KEPT_UP)),
};

const clockIn = (state: CaseState, id: ClockId) => state.clocks.find((clock) => clock.id === id);

describe('A clock that the authority varies', () => {
  const FROM = '2024-05-31';

  it.each(CLOCK_IDS)('%s has the varied number of months from the day on which it applies', (clock) => {
    const practice = practising(everyLapseBreaks('2099-01-01'), clockMonths(clock, 9, FROM));
    const states = aroundDay(FROM).map((asOf) => stateOf(STARTED[clock], { asOf: day(asOf), practice }));
    expect(states.map((state) => clockIn(state, clock))).toMatchObject([
      { months: 6, printedMonths: 6, adjusted: undefined, dueOn: '2024-07-15' },
      { months: 9, printedMonths: 6, adjusted: { kind: 'practice', variation: 1 }, dueOn: '2024-10-15' },
      { months: 9, printedMonths: 6, adjusted: { kind: 'practice', variation: 1 }, dueOn: '2024-10-15' },
    ]);
    const departure = {
      kind: 'months',
      clock,
      printedMonths: 6,
      months: 9,
      shortened: false,
      adjusted: { kind: 'practice', variation: 1 },
    };
    expect(states.map(({ departures }) => departures)).toEqual([[], [departure], [departure]]);
  });

  it.each([
    [4, true],
    [5, true],
    [7, false],
  ])('by %d months instead of six shows whether that is shorter', (months, shortened) => {
    for (const clock of ['L1', 'H1-further', 'H1', 'H2'] as const) {
      const { departures } = stateOf(STARTED[clock], {
        asOf: day('2024-05-31'),
        practice: practising(clockMonths(clock, months, FROM)),
      });
      expect(departures).toMatchObject([{ kind: 'months', clock, printedMonths: 6, months, shortened }]);
    }
  });

  it('is met by the varied number: the day before, on the day and the day after', () => {
    const practice = practising(clockMonths('M1', 9, START));
    const seen = aroundDay('2024-10-15').map((asOf) => {
      const recorded = [...STARTED.M1.events, observed('2024-10-15', KEPT_UP)];
      const state = stateOf(historyOf(...recorded), { asOf: day(asOf), practice });
      return [clockIn(state, 'M1')?.status, state.indication.kind === 'indicated' && state.indication.rule];
    });
    expect(seen).toEqual([
      ['running', 'M-remains'],
      ['met', 'M1'],
      ['met', 'M1'],
    ]);
  });

  it('to the number that is printed departs from nothing', () => {
    const practice = practising(clockMonths('M1', 6, START));
    const { departures, clocks } = stateOf(STARTED.M1, { asOf: day('2024-03-01'), practice });
    expect(departures).toEqual([]);
    expect(clocks).toMatchObject([{ id: 'M1', months: 6, adjusted: { kind: 'practice', variation: 0 } }]);
  });

  it('twice has the number that applies from the later day, whichever way they are listed', () => {
    const earlier = clockMonths('M1', 9, '2024-02-01');
    const later = clockMonths('M1', 12, '2024-04-01');
    const months = (practice: Practice) =>
      aroundDay('2024-04-01').map((asOf) => stateOf(STARTED.M1, { asOf: day(asOf), practice }).clocks[0]);
    expect(months(practising(earlier, later))).toMatchObject([
      { months: 9, adjusted: { variation: 0 } },
      { months: 12, adjusted: { variation: 1 } },
      { months: 12, adjusted: { variation: 1 } },
    ]);
    expect(months(practising(later, earlier))).toMatchObject([
      { months: 9, adjusted: { variation: 1 } },
      { months: 12, adjusted: { variation: 0 } },
      { months: 12, adjusted: { variation: 0 } },
    ]);
  });

  it.each([
    ['M1', 12],
    ['H1', 12],
    ['H2', 9],
  ] as const)('twice from one day has the number that is safer for the child: %s, %s months', (clock, safer) => {
    const both = [clockMonths(clock, 9, START), clockMonths(clock, 12, START)];
    for (const variations of [both, [...both].reverse()])
      expect(
        clockIn(stateOf(STARTED[clock], { asOf: day('2024-03-01'), practice: practising(...variations) }), clock)
          ?.months,
      ).toBe(safer);
  });

  it('is listed where it departs from print, also at a level at which it does not run', () => {
    const practice = practising(clockMonths('S1', 12, START), clockMonths('L1', 9, START));
    const { departures } = stateOf(STARTED.M1, { asOf: day('2024-03-01'), practice });
    expect(departures).toMatchObject([
      { clock: 'L1', months: 9, shortened: false, adjusted: { variation: 1 } },
      { clock: 'S1', months: 12, shortened: false, adjusted: { variation: 0 } },
    ]);
  });

  it('moves the earliest days with it', () => {
    const practice = practising(
      clockMonths('M1', 9, START),
      clockMonths('L1', 7, START),
      clockMonths('L1-home', 8, START),
    );
    const steps = earliestDates(STARTED.M1, { asOf: day('2024-01-15'), practice });
    // To low nine months after medium; to closing seven at low, and eight at home, which the child could be from the first day.
    expect(steps.map(({ to, earliestOn }) => [to, earliestOn])).toEqual([
      ['low', '2024-10-15'],
      ['closed', '2025-05-15'],
    ]);
  });

  it('is told in the timeline as it applied on each day', () => {
    const history = historyOf(
      agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
      agreed('2024-07-15', 'low', { id: 'too soon' }),
    );
    const toldUnder = (from: string) => {
      const practice = practising(clockMonths('M1', 9, from));
      return timelineOf(history, { asOf: day('2024-12-31'), practice }).map(({ followed }) => followed);
    };
    expect(aroundDay('2024-07-15').map(toldUnder)).toEqual([
      ['first-classification', 'otherwise'],
      ['first-classification', 'otherwise'],
      ['first-classification', 'as-indicated'],
    ]);
  });
});

describe('A clock that the team adjusted in the case', () => {
  const practice = practising(clockMonths('H1', 9, START));
  const asOf = day('2024-05-01');

  it('has the team’s number, whatever the authority’s practice is', () => {
    for (const months of [3, 12]) {
      const history = historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), adjusted('2024-02-01', 'H1', months));
      const state = stateOf(history, { asOf, practice });
      const by = { kind: 'case', by: 'adjusted 2024-02-01' };
      expect(clockIn(state, 'H1')).toMatchObject({ months, adjusted: by });
      expect(state.departures).toEqual([
        { kind: 'months', clock: 'H1', printedMonths: 6, months, shortened: months < 6, adjusted: by },
      ]);
    }
  });

  it.each([
    ['H1', 5, []],
    ['H1', 7, [7]],
    ['H2', 5, [5]],
    ['H2', 7, []],
  ] as const)(
    'without a reason has it only where nothing becomes easier: %s, %s months',
    (clock, months, departing) => {
      const adjustment = { ...adjusted('2024-02-01', clock, months), reason: ' ' };
      const { departures } = stateOf(historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), adjustment), { asOf });
      expect(departures.map((one) => 'clock' in one && [one.clock, one.kind === 'months' && one.months])).toEqual(
        departing.map((own) => [clock, own]),
      );
    },
  );

  it('has it from the day on which it was adjusted, and the authority’s number before', () => {
    const history = historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), adjusted('2024-02-01', 'H1', 4));
    const months = aroundDay('2024-02-01').map(
      (date) => clockIn(stateOf(history, { asOf: day(date), practice }), 'H1')?.months,
    );
    expect(months).toEqual([9, 4, 4]);
  });

  it('wins also over a practice that applies from a later day', () => {
    const history = historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), adjusted('2024-02-01', 'H1', 4));
    const later = practising(clockMonths('H1', 9, '2024-04-01'));
    expect(clockIn(stateOf(history, { asOf, practice: later }), 'H1')?.months).toBe(4);
  });

  it('back to the printed number departs from nothing', () => {
    const history = historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), adjusted('2024-02-01', 'H1', 6));
    const state = stateOf(history, { asOf, practice });
    expect(clockIn(state, 'H1')).toMatchObject({ months: 6, adjusted: { kind: 'case' } });
    expect(state.departures).toEqual([]);
  });

  it('leaves every other clock as the authority varies it', () => {
    const history = historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), adjusted('2024-02-01', 'H2', 9));
    const { clocks } = stateOf(history, { asOf, practice: practising(clockMonths('H1', 8, START)) });
    expect(clocks.map(({ id, months }) => [id, months])).toEqual([
      ['H1', 8],
      ['H2', 9],
    ]);
  });

  it.each([
    [3, [3]],
    [6, []],
    [12, []],
  ])('goes on showing after the case has left its level where it was shortened: %d months', (months, shown) => {
    const history = historyOf(
      agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
      adjusted('2024-02-01', 'M1', months),
      agreed('2024-08-01', 'low', { rows: KEPT_UP }),
    );
    const { departures } = stateOf(history, { asOf: day('2024-09-01') });
    const adjustedBy = { kind: 'case', by: 'adjusted 2024-02-01' };
    expect(departures.filter(({ kind }) => kind === 'months')).toEqual(
      shown.map((number) => ({
        kind: 'months',
        clock: 'M1',
        printedMonths: 6,
        months: number,
        shortened: true,
        adjusted: adjustedBy,
      })),
    );
  });

  it('has the number that was set last', () => {
    const history = historyOf(
      agreed('2024-01-15', 'high', { rows: KEPT_UP }),
      adjusted('2024-03-01', 'H1', 5),
      adjusted('2024-02-01', 'H1', 4),
    );
    expect(clockIn(stateOf(history, { asOf }), 'H1')).toMatchObject({
      months: 5,
      adjusted: { kind: 'case', by: 'adjusted 2024-03-01' },
    });
  });
});

describe('Support that the authority varies', () => {
  const HOME = '2024-01-31';
  const history = historyOf(agreed('2024-01-15', 'medium'), cameHome(HOME));
  const FROM = '2024-05-31';
  const supportIn = (state: CaseState) =>
    state.due.filter(({ kind }) => kind === 'minimum-support').map(({ dueOn }) => dueOn);

  it('goes on for the printed twelve months before the day on which it applies, and then for the varied number', () => {
    const practice = practising(emphasised(START), supportMonths(9, FROM));
    const states = aroundDay(FROM).map((asOf) => stateOf(history, { asOf: day(asOf), practice }));
    expect(states.map(supportIn)).toEqual([['2025-01-31'], ['2024-10-31'], ['2024-10-31']]);
    const departure = { kind: 'support-months', printedMonths: 12, months: 9, shortened: true, variation: 1 };
    expect(states.map(({ departures }) => departures)).toEqual([[], [departure], [departure]]);
  });

  it.each([
    [11, '2025-01-31'],
    [12, '2025-01-31'],
    [13, '2025-02-28'],
  ])('without a reason is varied only to more than is printed: %s months', (months, until) => {
    const practice = practising({ ...supportMonths(months, START), reason: ' ' });
    expect(supportIn(stateOf(history, { asOf: day(FROM), practice }))).toEqual([until]);
  });

  it('shows whether it is shorter than printed', () => {
    const departures = [6, 11, 12, 13, 24].map((months) =>
      stateOf(history, { asOf: day(FROM), practice: practising(supportMonths(months, START)) }).departures.map(
        (departure) => 'shortened' in departure && departure.shortened,
      ),
    );
    expect(departures).toEqual([[true], [true], [], [false], [false]]);
  });

  it('goes on as planned in the case, where there is a plan, and as varied once the plan is gone with the return', () => {
    const planned = historyOf(...history.events, supportPlanned('2024-02-01', '2025-06-30'));
    const practice = practising(supportMonths(9, START));
    expect(supportIn(stateOf(planned, { asOf: day('2024-03-01'), practice }))).toEqual(['2025-06-30']);
    const again = historyOf(...planned.events, backInCare('2024-03-10'), cameHome('2024-04-30'));
    expect(supportIn(stateOf(again, { asOf: day('2024-05-01'), practice }))).toEqual(['2025-01-30']);
  });

  it('twice goes on for the number that applies from the later day', () => {
    const practice = practising(supportMonths(9, '2024-03-01'), supportMonths(18, '2024-02-01'));
    const days = aroundDay('2024-03-01').map((asOf) => supportIn(stateOf(history, { asOf: day(asOf), practice })));
    expect(days).toEqual([['2025-07-31'], ['2024-10-31'], ['2024-10-31']]);
  });
});

describe('An authority that excuses no lapse', () => {
  const LAPSE = '2024-03-01';
  const history = historyOf(
    agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
    observed(LAPSE, { capacityToChange: 'unable', managedLapse: { reason: 'One bad week.' } }, { id: 'lapse' }),
    observed('2024-03-20', { capacityToChange: 'able' }, { id: 'mended' }),
  );
  const startOf = (practice: Practice | undefined) => {
    const [clock] = stateOf(history, { asOf: day('2024-06-30'), practice }).clocks;
    return clock !== undefined && 'started' in clock ? [clock.started.on, clock.lastBroken?.by] : clock?.status;
  };

  it('has a lapse break the clocks from the day on which that applies', () => {
    const mended = ['2024-03-20', 'lapse'];
    expect(aroundDay(LAPSE).map((from) => startOf(practising(everyLapseBreaks(from))))).toEqual([
      mended,
      mended,
      ['2024-01-15', undefined],
    ]);
    expect(startOf(undefined)).toEqual(['2024-01-15', undefined]);
  });

  it('needs no reason for that: it makes nothing easier', () => {
    expect(startOf(practising({ ...everyLapseBreaks(LAPSE), reason: ' ' }))).toEqual(['2024-03-20', 'lapse']);
  });

  it('has what was observed then count', () => {
    const states = [practising(everyLapseBreaks(LAPSE)), PRINTED_PRACTICE].map((practice) =>
      stateOf(history, { asOf: day(LAPSE), practice }),
    );
    expect(states.map(({ circumstances }) => circumstances.capacityToChange?.value)).toEqual(['unable', 'able']);
  });

  it('has a lapse of which nothing more is said break the clocks, and start them again on that day', () => {
    const only = historyOf(
      agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
      observed(LAPSE, { managedLapse: { reason: 'One bad week.' } }, { id: 'lapse' }),
    );
    const [clock] = stateOf(only, { asOf: day('2024-06-30'), practice: practising(everyLapseBreaks(START)) }).clocks;
    expect(clock).toMatchObject({
      status: 'running',
      started: { on: LAPSE, by: 'lapse' },
      lastBroken: { on: LAPSE, by: 'lapse' },
      dueOn: '2024-09-01',
    });
  });

  it('shows in the departures from the day on which it applies, also where there was no lapse', () => {
    const { events } = STARTED.M1;
    const departures = aroundDay('2024-05-01').map(
      (asOf) =>
        stateOf(historyOf(...events), { asOf: day(asOf), practice: practising(everyLapseBreaks('2024-05-01')) })
          .departures,
    );
    const departure = { kind: 'every-lapse-breaks', variation: 0 };
    expect(departures).toEqual([[], [departure], [departure]]);
  });

  it('names no lapse as excused from that day on', () => {
    const named = aroundDay(LAPSE).map(
      (from) =>
        stateOf(history, { asOf: day('2024-06-30'), practice: practising(everyLapseBreaks(from)) }).excusedLapses,
    );
    expect(named).toEqual([[], [], [{ on: LAPSE, by: 'lapse' }]]);
    expect(stateOf(history, { asOf: day('2024-06-30') }).excusedLapses).toEqual([{ on: LAPSE, by: 'lapse' }]);
  });

  it.each([
    [['2024-06-01', '2024-02-01'], 1],
    [['2024-02-01', '2024-06-01'], 0],
  ] as const)('excuses none from the earliest day on which it said so: %j', (said, variation) => {
    const practice = practising(...said.map(everyLapseBreaks));
    expect(startOf(practice)).toEqual(['2024-03-20', 'lapse']);
    expect(stateOf(history, { asOf: day('2024-06-30'), practice }).departures).toEqual([
      { kind: 'every-lapse-breaks', variation },
    ]);
  });

  it('has a lapse told in the timeline as what it was on its day', () => {
    const told = aroundDay(LAPSE).map((from) => {
      const entries = timelineOf(history, { asOf: day('2024-06-30'), practice: practising(everyLapseBreaks(from)) });
      const entry = entries.find(({ event }) => event.by === 'lapse');
      return [entry?.lapse, entry?.broke];
    });
    expect(told).toEqual([
      ['breaks', ['M1']],
      ['breaks', ['M1']],
      ['excused', []],
    ]);
  });
});

describe('A decision taken as the practice of its day had it', () => {
  const downOn = (date: string) =>
    historyOf(agreed('2024-01-15', 'medium', { rows: KEPT_UP }), agreed(date, 'low', { id: 'down' }));
  const judged = (history: History, practice: Practice) => {
    const question = { asOf: day('2024-12-31'), practice };
    const soonerIds = stateOf(history, question).departures.flatMap((departure) =>
      departure.kind === 'sooner-than-indicated' ? [departure.event.by] : [],
    );
    return [timelineOf(history, question).at(-1)?.followed, soonerIds];
  };

  it('does not become too soon when the practice asks for more from a later day', () => {
    const told = aroundDay('2024-07-15').map((from) =>
      judged(downOn('2024-07-15'), practising(clockMonths('M1', 9, from))),
    );
    expect(told).toEqual([
      ['otherwise', ['down']],
      ['otherwise', ['down']],
      ['as-indicated', []],
    ]);
  });

  it('does not become timely when the practice asks for less from a later day', () => {
    const history = historyOf(
      agreed('2024-01-15', 'high', { rows: KEPT_UP }),
      agreed('2024-05-15', 'medium', { rows: KEPT_UP, id: 'down' }),
    );
    const told = aroundDay('2024-05-15').map((from) => judged(history, practising(clockMonths('H1', 4, from))));
    expect(told).toEqual([
      ['as-indicated', []],
      ['as-indicated', []],
      ['otherwise', ['down']],
    ]);
  });
});

describe('Departures from the printed text', () => {
  it('are all listed: the clocks in the order of the table, then support, lapses, and a shorter plan', () => {
    const history = historyOf(
      agreed('2024-01-15', 'medium'),
      adjusted('2024-01-20', 'H1', 3),
      cameHome('2024-02-01'),
      supportPlanned('2024-02-02', '2024-10-30'),
    );
    const practice = practising(
      everyLapseBreaks(START),
      supportMonths(9, START),
      clockMonths('S1', 7, START),
      clockMonths('L1', 7, START),
      clockMonths('M1', 6, START),
    );
    expect(stateOf(history, { asOf: day('2024-06-30'), practice }).departures).toEqual([
      {
        kind: 'months',
        clock: 'L1',
        printedMonths: 6,
        months: 7,
        shortened: false,
        adjusted: { kind: 'practice', variation: 3 },
      },
      {
        kind: 'months',
        clock: 'H1',
        printedMonths: 6,
        months: 3,
        shortened: true,
        adjusted: { kind: 'case', by: 'adjusted 2024-01-20' },
      },
      {
        kind: 'months',
        clock: 'S1',
        printedMonths: 6,
        months: 7,
        shortened: false,
        adjusted: { kind: 'practice', variation: 2 },
      },
      { kind: 'support-months', printedMonths: 12, months: 9, shortened: true, variation: 1 },
      { kind: 'every-lapse-breaks', variation: 0 },
      { kind: 'support-planned-shorter', by: 'support 2024-02-02' },
    ]);
  });

  it('are none where all is as printed', () => {
    for (const clock of CLOCK_IDS) expect(stateOf(STARTED[clock], { asOf: day('2024-05-01') }).departures).toEqual([]);
  });
});

describe('A practice without variations', () => {
  const history = historyOf(
    agreed('2023-01-15', 'high', { rows: KEPT_UP }),
    timescaleSet('2023-01-20', '2025-01-31'),
    agreed('2023-07-15', 'medium', { rows: KEPT_UP }),
    cameHome('2023-08-01'),
    supportPlanned('2023-08-01', '2024-06-30'),
    observed('2023-10-01', { capacityToChange: 'unable', managedLapse: { reason: 'One bad week.' } }),
    adjusted('2023-10-02', 'L1', 5, { recordedOn: '2024-03-01' }),
    agreed('2024-01-15', 'low'),
    closed('2024-08-15'),
  );

  const answers = (asOf: string, practice: Practice | undefined) => {
    const question = { asOf: day(asOf), practice };
    return [
      stateOf(history, question),
      earliestDates(history, question),
      timelineOf(history, question),
      hindsight(history, { ...question, knownOn: day('2024-02-01') }),
    ];
  };

  it.each(['2023-01-14', '2023-06-30', '2023-10-01', '2024-02-01', '2024-08-15'])(
    'gives the same answers as none, as of %s',
    (asOf) => {
      const withoutAny = answers(asOf, undefined);
      expect(answers(asOf, practising())).toEqual(withoutAny);
      expect(answers(asOf, PRINTED_PRACTICE)).toEqual(withoutAny);
    },
  );

  it('and one that applies only from a later day do too', () => {
    const later = practising(
      ...CLOCK_IDS.map((clock) => clockMonths(clock, 9, '2024-02-02')),
      supportMonths(18, '2024-02-02'),
      everyLapseBreaks('2024-02-02'),
    );
    expect(answers('2024-02-01', later)).toEqual(answers('2024-02-01', undefined));
    expect(answers('2024-02-02', later)).not.toEqual(answers('2024-02-02', undefined));
  });

  it('is shared, and cannot be changed by anyone', () => {
    expect(unfrozenPlaces(PRINTED_PRACTICE, 'PRINTED_PRACTICE')).toEqual([]);
    expect(PRINTED_PRACTICE).toEqual({ variations: [] });
  });

  it('leaves every clock at the six months that are printed', () => {
    expect(CLOCK_IDS.map((clock) => CLOCKS[clock].months)).toEqual([6, 6, 6, 6, 6, 6, 6]);
  });
});

describe('A variation for which no reason is given', () => {
  const months = (clock: ClockId, varied: number, level: 'medium' | 'high') => {
    const history = historyOf(agreed('2024-01-15', level));
    const practice = practising({ ...clockMonths(clock, varied, START), reason: ' ' });
    return stateOf(history, { asOf: day('2024-02-01'), practice }).clocks.find(({ id }) => id === clock)?.months;
  };

  it.each([
    ['M1', 5, 'medium', 6],
    ['M1', 7, 'medium', 7],
    ['H2', 5, 'high', 5],
    ['H2', 7, 'high', 6],
  ] as const)(
    'counts only where it is the stricter: clock %s of %d months, at %s, runs for %d',
    (clock, varied, level, runs) => {
      expect(months(clock, varied, level)).toBe(runs);
    },
  );
});
