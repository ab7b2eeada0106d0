import type { Profile, RiskLevel } from 'reunification-framework/classification';
import {
  type CaseEvent,
  CLOCKS,
  type Clock,
  type ClockId,
  type HistoryQuestion,
  type Practice,
  stateOf,
} from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { BEST, DECIDERS, REASON, telling } from '../../support/arbitrary-history.js';
import { day } from '../../support/dates.js';
import { PROFILE_OF } from '../../support/profiles.js';

let events = 0;

/** What every event has: it was recorded on its day, and after all that a test told before. */
const on = (date: string) => {
  events += 1;
  return { id: `event ${String(events).padStart(6, '0')}`, happenedOn: day(date), recordedOn: day(date) };
};

const agreed = (date: string, level: RiskLevel, rows: Partial<Profile> = {}): CaseEvent => ({
  ...on(date),
  kind: 'classification-agreed',
  level,
  profile: { ...PROFILE_OF[level], ...rows },
  agreedBy: DECIDERS,
  reason: REASON,
});

const observed = (date: string, values: Partial<Extract<CaseEvent, { kind: 'observed' }>>): CaseEvent => ({
  ...on(date),
  kind: 'observed',
  ...values,
});

const cameHome = (date: string): CaseEvent => ({ ...on(date), kind: 'came-home' });
const backInCare = (date: string): CaseEvent => ({ ...on(date), kind: 'back-in-care' });
const adjusted = (date: string, clock: ClockId, months: number): CaseEvent => ({
  ...on(date),
  kind: 'timescale-adjusted',
  clock,
  months,
  by: { role: 'social-worker', person: 'person-1' },
  reason: REASON,
});
const timescale = (date: string, until: string): CaseEvent => ({
  ...on(date),
  kind: 'child-timescale-set',
  until: day(until),
});

const variedTo = (months: number, from: string): Practice => ({
  variations: [{ kind: 'clock-months', clock: 'L1', months, from: day(from), reason: REASON }],
});

/** A clock on a day, in a few words. */
const told = (clock: Clock | undefined): string => {
  if (clock === undefined) return 'no such clock';
  if ('started' in clock) return `${clock.status}, from ${clock.started.on} to ${clock.dueOn ?? 'the end of time'}`;
  return clock.lastBroken === undefined ? clock.status : `${clock.status} on ${clock.lastBroken.on}`;
};

const asked = (history: readonly CaseEvent[], asOf: string, more: Partial<HistoryQuestion> = {}) =>
  stateOf(telling(...history), { asOf: day(asOf), ...more });

const clockOn = (id: ClockId, history: readonly CaseEvent[], asOf: string, more: Partial<HistoryQuestion> = {}) =>
  told(asked(history, asOf, more).clocks.find((clock) => clock.id === id));

const entryOn = (history: readonly CaseEvent[], asOf: string): string => {
  const { indication } = asked(history, asOf);
  return indication.kind === 'indicated' ? indication.rule : indication.kind;
};

/** Each clock: how it comes to start on a day, and what row 7 indicates until it has run and then. */
const STARTING: readonly {
  readonly clock: ClockId;
  readonly starts: string;
  readonly history: (date: string) => readonly CaseEvent[];
  readonly before: string;
  /** In silence, once the time is up. */
  readonly inSilence: readonly [status: 'met' | 'unconfirmed', entry: string];
  /** What is recorded on the last day, and what is indicated then. */
  readonly recorded: (date: string) => readonly CaseEvent[];
  readonly after: string;
}[] = [
  {
    clock: 'L1',
    starts: 'when all at low is kept up',
    history: (date) => [
      agreed('1990-01-15', 'low'),
      cameHome('1990-02-15'),
      agreed('1990-08-15', 'low'),
      observed('1991-01-15', { newRisk: true }),
      observed(date, { newRisk: false }),
    ],
    before: 'L-remains',
    inSilence: ['unconfirmed', 'L1-unconfirmed'],
    recorded: (date) => [observed(date, BEST)],
    after: 'L1',
  },
  {
    clock: 'L1-home',
    starts: 'when the child came home',
    history: (date) => [agreed('1990-01-15', 'low'), cameHome(date)],
    before: 'L-remains',
    inSilence: ['met', 'L1-unconfirmed'],
    recorded: (date) => [agreed(date, 'low')],
    after: 'L1',
  },
  {
    clock: 'M1',
    starts: 'when all risk factors are addressed',
    history: (date) => [agreed('1990-01-15', 'medium'), observed(date, { riskFactors: 'fully-addressed' })],
    before: 'M-remains',
    inSilence: ['unconfirmed', 'M1-unconfirmed'],
    recorded: (date) => [observed(date, BEST)],
    after: 'M1',
  },
  {
    clock: 'H1-further',
    starts: 'when a case at high moves to medium',
    history: (date) => [agreed('1990-01-15', 'high'), agreed(date, 'medium', BEST)],
    before: 'M-remains',
    inSilence: ['met', 'M1-unconfirmed'],
    recorded: (date) => [observed(date, BEST)],
    after: 'M1',
  },
  {
    clock: 'H1',
    starts: 'when parents at high begin to change',
    history: (date) => [
      agreed('1990-01-15', 'high'),
      observed(date, { riskFactors: 'partly-addressed', capacityToChange: 'able' }),
    ],
    before: 'H-unclear-six-months',
    inSilence: ['unconfirmed', 'H1-unconfirmed-at-limit'],
    recorded: (date) => [observed(date, { ...BEST, riskFactors: 'partly-addressed' })],
    after: 'H1',
  },
  {
    clock: 'H2',
    starts: 'with the stay at high',
    history: (date) => [agreed('1990-01-15', 'medium'), agreed(date, 'high')],
    before: 'H-remains',
    inSilence: ['met', 'H2'],
    recorded: () => [],
    after: 'H2',
  },
  {
    clock: 'S1',
    starts: 'when protective factors become apparent at severe',
    history: (date) => [
      agreed('1990-01-15', 'severe'),
      timescale('1990-01-15', '2110-01-15'),
      observed(date, { protectiveFactors: 'apparent' }),
    ],
    before: 'S-remains',
    inSilence: ['unconfirmed', 'S1-unconfirmed'],
    recorded: (date) => [observed(date, { protectiveFactors: 'apparent' })],
    after: 'S1',
  },
];

/** Six calendar months, counted by hand: the day it starts; the day before it is due, the day itself, the day after. */
const AWKWARD_DAYS = [
  ['2024-01-15', '2024-07-14', '2024-07-15', '2024-07-16'],
  ['2024-03-10', '2024-09-09', '2024-09-10', '2024-09-11'],
  ['2024-07-01', '2024-12-31', '2025-01-01', '2025-01-02'],
  // To the end of February, in a leap year and in others.
  ['2023-08-28', '2024-02-27', '2024-02-28', '2024-02-29'],
  ['2023-08-29', '2024-02-28', '2024-02-29', '2024-03-01'],
  ['2023-08-30', '2024-02-28', '2024-02-29', '2024-03-01'],
  ['2023-08-31', '2024-02-28', '2024-02-29', '2024-03-01'],
  ['2023-09-01', '2024-02-29', '2024-03-01', '2024-03-02'],
  ['2024-08-27', '2025-02-26', '2025-02-27', '2025-02-28'],
  ['2024-08-28', '2025-02-27', '2025-02-28', '2025-03-01'],
  ['2024-08-29', '2025-02-27', '2025-02-28', '2025-03-01'],
  ['2024-08-30', '2025-02-27', '2025-02-28', '2025-03-01'],
  ['2024-08-31', '2025-02-27', '2025-02-28', '2025-03-01'],
  ['2024-09-01', '2025-02-28', '2025-03-01', '2025-03-02'],
  // From the end of February.
  ['2024-02-28', '2024-08-27', '2024-08-28', '2024-08-29'],
  ['2024-02-29', '2024-08-28', '2024-08-29', '2024-08-30'],
  ['2024-03-01', '2024-08-31', '2024-09-01', '2024-09-02'],
  ['2025-02-28', '2025-08-27', '2025-08-28', '2025-08-29'],
  // From the 31st into months of 30 days, and the other way.
  ['2024-03-30', '2024-09-29', '2024-09-30', '2024-10-01'],
  ['2024-03-31', '2024-09-29', '2024-09-30', '2024-10-01'],
  ['2024-05-31', '2024-11-29', '2024-11-30', '2024-12-01'],
  ['2024-10-31', '2025-04-29', '2025-04-30', '2025-05-01'],
  ['2024-12-31', '2025-06-29', '2025-06-30', '2025-07-01'],
  ['2024-06-30', '2024-12-29', '2024-12-30', '2024-12-31'],
  ['2024-04-30', '2024-10-29', '2024-10-30', '2024-10-31'],
  ['2024-09-30', '2025-03-29', '2025-03-30', '2025-03-31'],
  // Between months of 31 days.
  ['2024-01-31', '2024-07-30', '2024-07-31', '2024-08-01'],
  ['2024-07-31', '2025-01-30', '2025-01-31', '2025-02-01'],
  // Centuries: 2000 was a leap year, 2100 is none.
  ['1999-08-31', '2000-02-28', '2000-02-29', '2000-03-01'],
  ['2099-08-31', '2100-02-27', '2100-02-28', '2100-03-01'],
] as const;

describe('The clocks', () => {
  it('are these seven, of six months each, and three of them can be shortened', () => {
    expect(STARTING.map(({ clock }) => clock).sort()).toEqual(Object.keys(CLOCKS).sort());
    expect(Object.values(CLOCKS).map(({ months }) => months)).toEqual([6, 6, 6, 6, 6, 6, 6]);
    const printedWithAsterisk = Object.values(CLOCKS).filter(({ asterisk }) => asterisk);
    expect(printedWithAsterisk.map(({ id }) => id)).toEqual(['L1', 'H1-further', 'H1']);
    const eitherWay = Object.values(CLOCKS).filter(({ adjustable }) => adjustable === 'either-way');
    expect(eitherWay.map(({ id }) => id)).toEqual(['H1-further', 'H1', 'H2']);
    const deadlines = Object.values(CLOCKS).filter(({ nature }) => nature === 'deadline');
    expect(deadlines.map(({ id }) => id)).toEqual(['H1', 'H2']);
  });
});

describe.each(STARTING)('The clock $clock, which starts $starts', ({ clock, history, ...indicated }) => {
  it.each(AWKWARD_DAYS)(
    'from %s runs on %s, is met on %s if it is recorded then, and stays met on %s',
    (start, before, due, after) => {
      const events = history(start);
      expect(clockOn(clock, events, before)).toBe(`running, from ${start} to ${due}`);
      const [inSilence, entry] = indicated.inSilence;
      expect(clockOn(clock, events, due)).toBe(`${inSilence}, from ${start} to ${due}`);
      expect(clockOn(clock, events, after)).toBe(`${inSilence}, from ${start} to ${due}`);
      expect([before, due, after].map((asOf) => entryOn(events, asOf))).toEqual([indicated.before, entry, entry]);
      const recorded = [...events, ...indicated.recorded(due)];
      expect(clockOn(clock, recorded, due)).toBe(`met, from ${start} to ${due}`);
      expect(clockOn(clock, recorded, after)).toBe(`met, from ${start} to ${due}`);
      expect([due, after].map((asOf) => entryOn(recorded, asOf))).toEqual([indicated.after, indicated.after]);
    },
  );

  it('does not run the day before it starts, and runs from that day on', () => {
    const events = history('2024-02-29');
    expect(clockOn(clock, events, '2024-02-28')).not.toMatch(/from/);
    expect(clockOn(clock, events, '2024-02-29')).toBe('running, from 2024-02-29 to 2024-08-29');
  });
});

/** Other numbers of months, counted by hand. */
const OTHER_LENGTHS = [
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-11-30', 3, '2025-02-28'],
  ['2024-11-29', 3, '2025-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2024-10-31', 4, '2025-02-28'],
  ['2024-03-31', 9, '2024-12-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2023-08-31', 18, '2025-02-28'],
] as const;

describe('A clock that the team adjusted', () => {
  it.each(OTHER_LENGTHS)('from %s, adjusted to months: %i, is due on %s', (start, months, due) => {
    const events = [agreed(start, 'low'), adjusted(start, 'L1', months)];
    expect(clockOn('L1', events, start)).toBe(`running, from ${start} to ${due}`);
    expect(clockOn('L1', events, due)).toBe(`unconfirmed, from ${start} to ${due}`);
  });

  it('has its own number from the day of the adjustment, not before', () => {
    const events = [agreed('2024-01-15', 'low'), adjusted('2024-05-01', 'L1', 3)];
    expect(clockOn('L1', events, '2024-04-30')).toBe('running, from 2024-01-15 to 2024-07-15');
    expect(clockOn('L1', events, '2024-05-01')).toBe('unconfirmed, from 2024-01-15 to 2024-04-15');
  });

  it('goes by the last adjustment', () => {
    const events = [adjusted('2024-02-01', 'L1', 9), agreed('2024-01-15', 'low'), adjusted('2024-03-01', 'L1', 4)];
    expect(clockOn('L1', events, '2024-02-29')).toBe('running, from 2024-01-15 to 2024-10-15');
    expect(clockOn('L1', events, '2024-03-01')).toBe('running, from 2024-01-15 to 2024-05-15');
  });

  it('keeps its own number while the same level is agreed again', () => {
    const events = [agreed('2024-01-15', 'low'), adjusted('2024-02-01', 'L1', 9), agreed('2024-03-15', 'low')];
    expect(clockOn('L1', events, '2024-03-15')).toBe('running, from 2024-01-15 to 2024-10-15');
  });

  it('has the printed number again in a later stay, also one that begins after an adjustment of that day', () => {
    const left = [agreed('2024-01-15', 'low'), adjusted('2024-02-01', 'L1', 9), agreed('2024-03-15', 'medium')];
    expect(clockOn('L1', [...left, agreed('2024-04-15', 'low')], '2024-04-15')).toBe(
      'running, from 2024-04-15 to 2024-10-15',
    );
    const onTheDay = [agreed('2024-01-15', 'low'), agreed('2024-03-15', 'medium'), adjusted('2024-03-15', 'L1', 9)];
    expect(clockOn('L1', [...onTheDay, agreed('2024-04-15', 'low')], '2024-04-15')).toBe(
      'running, from 2024-04-15 to 2024-10-15',
    );
  });

  it('has its own number in a stay for which it was adjusted in advance, whatever lay between', () => {
    const events = [
      agreed('2024-01-15', 'severe'),
      adjusted('2024-02-01', 'M1', 9),
      agreed('2024-03-15', 'high'),
      agreed('2024-04-15', 'medium', BEST),
    ];
    expect(clockOn('M1', events, '2024-04-15')).toBe('running, from 2024-04-15 to 2025-01-15');
    const again = [...events, agreed('2024-05-15', 'high'), agreed('2024-06-15', 'medium', BEST)];
    expect(clockOn('M1', again, '2024-06-15')).toBe('running, from 2024-06-15 to 2024-12-15');
  });

  it('at high brings the limit forward when it is shortened', () => {
    const events = [agreed('2024-01-15', 'high'), adjusted('2024-02-01', 'H2', 3)];
    expect(clockOn('H2', events, '2024-04-14')).toBe('running, from 2024-01-15 to 2024-04-15');
    expect(entryOn(events, '2024-04-14')).toBe('H-remains');
    expect(clockOn('H2', events, '2024-04-15')).toBe('met, from 2024-01-15 to 2024-04-15');
    expect(entryOn(events, '2024-04-15')).toBe('H2');
    expect(clockOn('H1', events, '2024-04-15')).toBe('not-started');
  });
});

describe('A clock that the authority varies', () => {
  const LOW = [agreed('2024-01-15', 'low')];

  it('has the authority’s number from the first day on which it applies, not before', () => {
    const practice = variedTo(9, '2024-05-01');
    expect(clockOn('L1', LOW, '2024-04-30', { practice })).toBe('running, from 2024-01-15 to 2024-07-15');
    expect(clockOn('L1', LOW, '2024-05-01', { practice })).toBe('running, from 2024-01-15 to 2024-10-15');
  });

  it('goes by what the team adjusted in the case, also where the authority’s number is newer', () => {
    const events = [...LOW, adjusted('2024-02-01', 'L1', 4)];
    const practice = variedTo(9, '2024-03-01');
    expect(clockOn('L1', events, '2024-03-01', { practice })).toBe('running, from 2024-01-15 to 2024-05-15');
  });
});

describe('Six months and six months more', () => {
  it('are counted each from its own day: from 31 August they end on 28 August', () => {
    const events = [agreed('2024-08-31', 'medium', BEST), agreed('2025-02-28', 'low')];
    expect(clockOn('M1', events, '2025-02-27')).toBe('running, from 2024-08-31 to 2025-02-28');
    expect(clockOn('L1', events, '2025-08-27')).toBe('running, from 2025-02-28 to 2025-08-28');
    expect(clockOn('L1', events, '2025-08-28')).toBe('unconfirmed, from 2025-02-28 to 2025-08-28');
  });
});

describe('A clock past the last day of the calendar', () => {
  it('runs and has no day on which it is due', () => {
    const events = [agreed('9999-08-31', 'high')];
    expect(clockOn('H2', events, '9999-12-31')).toBe('running, from 9999-08-31 to the end of time');
  });
});

describe('A new risk', () => {
  const LOW = [agreed('2024-01-15', 'low'), cameHome('2024-01-15')];

  it.each([
    ['the day before the clock is due', 'broken on 2024-07-14', '2024-07-14', 'L2'],
    ['on the day itself', 'broken on 2024-07-15', '2024-07-15', 'L2'],
    ['the day after', 'unconfirmed, from 2024-01-15 to 2024-07-15', '2024-07-16', 'L1-unconfirmed'],
  ])('%s: on the day the clock is due it is %s', (_, clock, newRiskOn, entry) => {
    const events = [...LOW, observed(newRiskOn, { newRisk: true })];
    expect(clockOn('L1', events, '2024-07-15')).toBe(clock);
    expect(entryOn(events, '2024-07-15')).toBe(entry);
  });

  it('that is over the same day, as whoever says so knew of it, still starts the clock again, on that day', () => {
    const events = [
      ...LOW,
      observed('2024-04-30', { newRisk: true, id: 'z' }),
      observed('2024-04-30', { newRisk: false, knowingOf: ['z'], id: 'a' }),
    ];
    expect(clockOn('L1', events, '2024-04-29')).toBe('running, from 2024-01-15 to 2024-07-15');
    expect(clockOn('L1', events, '2024-04-30')).toBe('running, from 2024-04-30 to 2024-10-30');
  });

  it('leaves alone the clocks that only wait for time to pass', () => {
    const high = [agreed('2024-01-15', 'high'), observed('2024-03-15', { newRisk: true })];
    expect(clockOn('H2', high, '2024-07-15')).toBe('met, from 2024-01-15 to 2024-07-15');
    const medium = [
      agreed('2024-01-01', 'high'),
      agreed('2024-01-15', 'medium'),
      observed('2024-03-15', { newRisk: true }),
    ];
    expect(clockOn('H1-further', medium, '2024-07-15')).toBe('met, from 2024-01-15 to 2024-07-15');
    expect(clockOn('L1-home', [...LOW, observed('2024-03-15', { newRisk: true })], '2024-07-15')).toBe(
      'met, from 2024-01-15 to 2024-07-15',
    );
  });
});

describe('A stay at a level', () => {
  it('goes on when people agree the same level again, and so do its clocks', () => {
    const events = [agreed('2024-01-15', 'high'), agreed('2024-05-15', 'high')];
    expect(clockOn('H2', events, '2024-07-14')).toBe('running, from 2024-01-15 to 2024-07-15');
    expect(clockOn('H2', events, '2024-07-15')).toBe('met, from 2024-01-15 to 2024-07-15');
  });

  it('begins anew after another level, and so do its clocks', () => {
    const events = [agreed('2024-01-15', 'low'), agreed('2024-03-15', 'medium', BEST), agreed('2024-04-15', 'low')];
    expect(clockOn('L1', events, '2024-10-14')).toBe('running, from 2024-04-15 to 2024-10-15');
    expect(clockOn('L1', events, '2024-10-15')).toBe('unconfirmed, from 2024-04-15 to 2024-10-15');
  });

  it('has the further six months only at medium after high', () => {
    expect(clockOn('H1-further', [agreed('2024-01-15', 'medium')], '2024-01-15')).toBe('no such clock');
    const afterLow = [agreed('2024-01-15', 'low'), agreed('2024-03-15', 'medium')];
    expect(clockOn('H1-further', afterLow, '2024-03-15')).toBe('no such clock');
    const afterHighOnce = [agreed('2024-01-01', 'high'), agreed('2024-01-15', 'low'), agreed('2024-03-15', 'medium')];
    expect(clockOn('H1-further', afterHighOnce, '2024-03-15')).toBe('no such clock');
    const agreedAgain = [agreed('2024-01-15', 'high'), agreed('2024-03-15', 'medium'), agreed('2024-04-15', 'medium')];
    expect(clockOn('H1-further', agreedAgain, '2024-04-15')).toBe('running, from 2024-03-15 to 2024-09-15');
  });

  it('has no clocks after the case was closed', () => {
    const closed: CaseEvent = { ...on('2024-03-15'), kind: 'closed' };
    const events = [agreed('2024-01-15', 'low'), closed];
    expect(clockOn('L1', events, '2024-03-14')).toBe('running, from 2024-01-15 to 2024-07-15');
    expect(asked(events, '2024-03-15')).toMatchObject({ clocks: [], due: [], indication: { kind: 'closed' } });
  });
});

describe('The months at home', () => {
  it('count from the return home, also where the level was low only later', () => {
    const events = [agreed('2024-01-15', 'medium', BEST), cameHome('2024-02-29'), agreed('2024-07-15', 'low')];
    expect(clockOn('L1-home', events, '2024-08-28')).toBe('running, from 2024-02-29 to 2024-08-29');
    expect(clockOn('L1-home', events, '2024-08-29')).toBe('met, from 2024-02-29 to 2024-08-29');
  });

  it('have not begun for a child who has not come home, and the case cannot close', () => {
    const events = [agreed('2024-01-15', 'low')];
    expect(clockOn('L1-home', events, '2025-01-15')).toBe('not-started');
    expect(entryOn(events, '2025-01-15')).toBe('L-remains');
  });

  it('end when the child goes back into care, and begin anew at the next return home', () => {
    const events = [
      agreed('2024-01-15', 'low'),
      cameHome('2024-01-20'),
      backInCare('2024-05-31'),
      cameHome('2024-08-31'),
    ];
    expect(clockOn('L1-home', events, '2024-05-30')).toBe('running, from 2024-01-20 to 2024-07-20');
    expect(clockOn('L1-home', events, '2024-05-31')).toBe('broken on 2024-05-31');
    expect(clockOn('L1-home', events, '2024-08-30')).toBe('broken on 2024-05-31');
    expect(clockOn('L1-home', events, '2025-02-27')).toBe('running, from 2024-08-31 to 2025-02-28');
    expect(entryOn(events, '2025-02-27')).toBe('L-remains');
    expect(entryOn(events, '2025-02-28')).toBe('L1-unconfirmed');
    expect(entryOn([...events, agreed('2025-02-28', 'low')], '2025-02-28')).toBe('L1');
  });
});

describe('Of one day', () => {
  it('what people agree is read before where the child lives', () => {
    const events = [agreed('2024-01-15', 'medium', BEST), cameHome('2024-01-15'), agreed('2024-07-15', 'low')];
    const moved = [...events, backInCare('2024-07-15')];
    // Back in care on the first day of the stay, after people agreed it, breaks the time at home.
    expect(clockOn('L1-home', moved, '2024-07-15')).toBe('broken on 2024-07-15');
    expect(
      clockOn('L1-home', [...events.slice(0, 2), backInCare('2024-07-14'), agreed('2024-07-15', 'low')], '2024-07-15'),
    ).toBe('not-started');
    expect(clockOn('L1-home', [...events, backInCare('2024-07-16')], '2024-07-16')).toBe('broken on 2024-07-16');
    const home = [...moved, cameHome('2024-08-15')];
    const [, clock] = asked(home, '2024-08-15').clocks;
    expect([told(clock), clock?.lastBroken?.on]).toEqual(['running, from 2024-08-15 to 2025-02-15', '2024-07-15']);
  });

  it('what people record as they agree is read before the level: it breaks what was kept up at the level before', () => {
    const events = [agreed('2024-01-15', 'high', BEST), agreed('2024-03-15', 'high'), observed('2024-04-15', BEST)];
    expect(clockOn('H1', events, '2024-03-15')).toBe('broken on 2024-03-15');
    expect(clockOn('H1', events, '2024-04-15')).toBe('running, from 2024-04-15 to 2024-10-15');
  });

  it('what was observed is read before what people agreed: it is taken in, and is not of the stay that begins', () => {
    const events = [
      agreed('2024-01-15', 'high', BEST),
      observed('2024-03-15', { protectiveFactors: 'none-apparent', newRisk: true, id: 'on the day' }),
      { ...agreed('2024-03-15', 'severe', BEST), knowingOf: ['on the day'] },
    ];
    expect(clockOn('S1', events, '2024-12-15')).toBe('not-started');
    expect(asked(events, '2024-03-15').circumstances.newRisk?.value).toBe(false);
  });
});

describe('Leaving severe', () => {
  const SEVERE = [agreed('2024-01-01', 'severe'), observed('2024-01-15', BEST)];

  it('is not indicated for what was good when severe was agreed, however long it goes on', () => {
    const events = [agreed('2024-01-15', 'severe', BEST), timescale('2024-01-15', '2030-01-15')];
    expect(clockOn('S1', events, '2025-01-15')).toBe('not-started');
    expect(entryOn(events, '2025-01-15')).toBe('S-remains');
  });

  it('is counted from the day on which something is better again than at the worst of the stay', () => {
    const events = [
      agreed('2024-01-15', 'severe', BEST),
      observed('2024-02-15', { riskFactors: 'partly-addressed' }),
      observed('2024-03-15', { riskFactors: 'fully-addressed' }),
      observed('2024-04-15', { riskFactors: 'partly-addressed' }),
      observed('2024-05-15', { protectiveFactors: 'none-apparent' }),
      observed('2024-06-15', { protectiveFactors: 'apparent' }),
    ];
    expect(clockOn('S1', events, '2024-02-15')).toBe('not-started');
    expect(clockOn('S1', events, '2024-03-15')).toBe('running, from 2024-03-15 to 2024-09-15');
    expect(clockOn('S1', events, '2024-05-15')).toBe('broken on 2024-04-15');
    expect(clockOn('S1', events, '2024-06-15')).toBe('running, from 2024-06-15 to 2024-12-15');
  });

  it('is not counted from what was better only than before the stay', () => {
    const events = [
      agreed('2024-01-15', 'severe'),
      agreed('2024-03-15', 'high'),
      agreed('2024-05-15', 'severe', { protectiveFactors: 'apparent', riskFactors: 'partly-addressed' }),
    ];
    expect(clockOn('S1', events, '2024-12-15')).toBe('not-started');
  });

  it.each([
    ['the day before it ends', '2024-07-31', 'S1'],
    ['on its last day', '2024-08-01', 'S1'],
    ['the day after', '2024-08-02', 'S-remains'],
  ])('is indicated within the child’s timescale only: %s', (_, asOf, entry) => {
    const events = [...SEVERE, timescale('2024-01-15', '2024-08-01'), observed('2024-07-15', BEST)];
    expect(clockOn('S1', events, asOf)).toBe('met, from 2024-01-15 to 2024-07-15');
    expect(entryOn(events, asOf)).toBe(entry);
  });

  it('is for people to decide where no timescale is set', () => {
    expect(entryOn(SEVERE, '2024-07-14')).toBe('S-remains');
    expect(entryOn([...SEVERE, observed('2024-07-15', BEST)], '2024-07-15')).toBe('S-unclear-timescale');
  });
});
