import fc from 'fast-check';
import { type Profile, RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import {
  type CaseEvent,
  type CaseState,
  CLOCKS,
  type Clock,
  type ClockId,
  type EarliestStep,
  EVIDENCE_IDS,
  earliestDates,
  type History,
  type HistoryQuestion,
  hindsight,
  stateOf,
  timelineOf,
} from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import {
  arbitraryHistory,
  arbitraryKnownOn,
  arbitraryPractice,
  BEST,
  DECIDERS,
  daysToAskAbout,
  deeplyFrozen,
  REASON,
  telling,
  WORST,
} from '../support/arbitrary-history.js';
import { day } from '../support/dates.js';
import { daysLater, monthsLater } from '../support/day-by-day.js';
import { readAs } from '../support/histories.js';
import { EVERY_PROFILE, PROFILE_OF } from '../support/profiles.js';

const PARTLY = { riskFactors: 'partly-addressed' } as const;
const PROTECTED = { protectiveFactors: 'apparent' } as const;

interface Asked {
  readonly history: History;
  readonly question: HistoryQuestion;
}

/** A history and any question about it. */
const anyQuestion: fc.Arbitrary<Asked> = arbitraryHistory.chain((history) =>
  fc.record({
    history: fc.constant(history),
    question: fc
      .record({
        days: daysToAskAbout(history, 1),
        knownOn: arbitraryKnownOn(history),
        practice: fc.option(arbitraryPractice, { nil: undefined }),
      })
      .map(({ days: [asOf = ''], knownOn, practice }) => ({
        asOf: day(asOf),
        knownOn: knownOn === undefined ? undefined : day(knownOn),
        practice,
      })),
  }),
);

/** Something else that happens on a day up to the day asked about. */
const withADayBefore: fc.Arbitrary<Asked & { readonly on: string }> = anyQuestion.chain(({ history, question }) =>
  fc.record({
    history: fc.constant(history),
    question: fc.constant({ ...question, knownOn: undefined }),
    on: daysToAskAbout(history, 1).map(([on = '']) => (on < question.asOf ? on : question.asOf)),
  }),
);

/** All that can be asked of a history. */
const answersTo = ({ history, question }: Asked) => ({
  state: stateOf(history, question),
  earliest: earliestDates(history, question),
  timeline: timelineOf(history, question),
});

const keeping = (history: History, isKept: (event: CaseEvent) => boolean): History => ({
  ...history,
  events: history.events.filter(isKept),
});

const adding = (history: History, ...events: readonly CaseEvent[]): History => ({
  ...history,
  events: [...history.events, ...events],
});

/** An event of its own id, read after all others of its kind and day. */
const on = (date: string) => ({ happenedOn: day(date), recordedOn: day('2060-12-31') });

const observed = (date: string, values: Partial<Extract<CaseEvent, { kind: 'observed' }>>): CaseEvent => ({
  ...on(date),
  id: 'one more observation',
  kind: 'observed',
  ...values,
});

const agreedAgain = (date: string, level: RiskLevel, profile: (typeof PROFILE_OF)[RiskLevel]): CaseEvent => ({
  ...on(date),
  id: 'one more classification',
  kind: 'classification-agreed',
  level,
  profile,
  agreedBy: DECIDERS,
  reason: REASON,
});

type StartedClock = Extract<Clock, { readonly started: unknown }>;

const isStarted = (clock: Clock): clock is StartedClock => 'started' in clock;

const startedClocks = ({ clocks }: Pick<CaseState, 'clocks'>): readonly StartedClock[] => clocks.filter(isStarted);

describe('An event after the day asked about', () => {
  it('changes nothing', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const soFar = keeping(history, ({ happenedOn }) => happenedOn <= question.asOf);
        expect(answersTo({ history, question })).toEqual(answersTo({ history: soFar, question }));
      }),
    );
  });
});

describe('An event recorded later than the day of knowledge', () => {
  it('changes nothing: the answer is that of a history without it', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const { knownOn, ...other } = question;
        const known = keeping(history, ({ recordedOn }) => knownOn === undefined || recordedOn <= knownOn);
        const now = answersTo({ history: known, question: other });
        expect(answersTo({ history, question })).toEqual({ ...now, state: { ...now.state, knownOn } });
      }),
    );
  });
});

describe('The order in which events arrive', () => {
  it('changes nothing', () => {
    const anyOrder = anyQuestion.chain(({ history, question }) =>
      fc.record({
        asked: fc.constant({ history, question }),
        events: fc.shuffledSubarray([...history.events], { minLength: history.events.length }),
      }),
    );
    fc.assert(
      fc.property(anyOrder, ({ asked, events }) => {
        const shuffled = { ...asked.history, events };
        expect(answersTo({ ...asked, history: shuffled })).toEqual(answersTo(asked));
      }),
    );
  });
});

describe('What is given', () => {
  it('is never changed', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const before = structuredClone(asked);
        const given = deeplyFrozen(structuredClone(asked));
        expect(answersTo(given)).toEqual(answersTo(before));
        const { question } = given;
        if (question.knownOn !== undefined) hindsight(given.history, { ...question, knownOn: question.knownOn });
        expect(given).toEqual(before);
      }),
    );
  });

  it('as free text is in no answer', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        expect(JSON.stringify(answersTo(asked))).not.toContain(REASON);
      }),
    );
  });
});

describe('Every answer', () => {
  it('is plain data, which another system can read back as it is', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const answers = answersTo(asked);
        expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
      }),
    );
  });
});

describe('The level held', () => {
  it('never changes without a classification that people agreed', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const agreedOnly = keeping(history, ({ kind }) => kind === 'classification-agreed');
        expect(stateOf(history, question).held).toEqual(stateOf(agreedOnly, question).held);
      }),
    );
  });

  it('is the one that people agreed last, whatever was indicated', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const lastAgreed = timelineOf(history, question)
          .filter(({ kind }) => kind === 'classification-agreed')
          .at(-1);
        const agreed = history.events.find(({ id }) => id === lastAgreed?.event.by);
        const level = agreed?.kind === 'classification-agreed' ? agreed.level : undefined;
        expect(stateOf(history, question).held?.level).toBe(level);
      }),
    );
  });
});

describe('Agreeing the same level again, on what was recorded', () => {
  /** All of a clock but whether it is confirmed. */
  const runs = (clock: Clock): unknown => [startOf(clock), clock.months, isStarted(clock) && clock.dueOn];

  /** What waits for people to say how things stand, or to reclassify. */
  const WAITING: readonly string[] = [...EVIDENCE_IDS, 'L-reclassify-first'];

  it('restarts no clock and changes nothing that is indicated, but that it says how things stand', () => {
    fc.assert(
      fc.property(withADayBefore, ({ history, question, on: date }) => {
        const then = stateOf(history, { ...question, asOf: day(date) });
        const { riskFactors, protectiveFactors, capacityToChange, newRisk } = then.circumstances;
        const { held } = then;
        fc.pre(held !== undefined && held.lastAgreed.on !== date && then.closed === undefined);
        fc.pre(readAs(newRisk) !== true);
        if (!held || !riskFactors || !protectiveFactors || !capacityToChange) return;
        const again = agreedAgain(date, held.level, {
          ...PROFILE_OF[held.level],
          riskFactors: readAs(riskFactors),
          protectiveFactors: readAs(protectiveFactors),
          capacityToChange: readAs(capacityToChange),
        });
        const [before, after] = [stateOf(history, question), stateOf(adding(history, again), question)];
        expect(after.clocks.map(runs)).toEqual(before.clocks.map(runs));
        if (before.indication.kind !== 'indicated' || !WAITING.includes(before.indication.rule))
          expect(withoutSilence(after.indication)).toEqual(withoutSilence(before.indication));
        expect(after.held?.since).toEqual(before.held?.since);
      }),
    );
  });
});

/** What is indicated, without whether a change has been recorded, and which clocks are confirmed. */
function withoutSilence(indication: CaseState['indication']): unknown {
  if (indication.kind !== 'indicated') return indication;
  const { confirmed: _, reclassifiedAfterReturn: __, ...situation } = indication.situation;
  return { ...indication, noChangeRecorded: undefined, situation };
}

/** The same history, everything in it recorded on the day on which it happened. */
const recordedAtOnce = (history: History): History => ({
  ...history,
  events: history.events.map((event) => ({ ...event, recordedOn: event.happenedOn })),
});

describe('A break', () => {
  const anyBreak = fc.constantFrom(
    { ...WORST, newRisk: true },
    { protectiveFactors: WORST.protectiveFactors, capacityToChange: WORST.capacityToChange },
    WORST,
    { newRisk: true },
  );

  it('never brings forward the day on which a clock is due, and starts none but the one for what has become better', () => {
    fc.assert(
      fc.property(withADayBefore, anyBreak, ({ history: recorded, question, on: date }, values) => {
        const history = recordedAtOnce(recorded);
        // Read after all others of its day.
        const broken = { ...observed(date, values), id: 'z', recordedOn: day(date) };
        const before = stateOf(history, question);
        const after = stateOf(adding(history, broken), question);
        // What comes back is new where all had been addressed before, and was known where something worse had been recorded.
        fc.pre(before.circumstances?.newRisk?.value !== true);
        expect(after.clocks.map(({ id }) => id)).toEqual(before.clocks.map(({ id }) => id));
        for (const clock of startedClocks(after)) {
          const unbroken = startedClocks(before).find(({ id }) => id === clock.id);
          // At severe something worse is something that what is recorded later can be better than.
          if (clock.id === 'S1' && clock.started.on >= date) continue;
          expect(unbroken).toBeDefined();
          expect((unbroken?.dueOn ?? '') <= (clock.dueOn ?? '')).toBe(true);
        }
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it('on the day asked about stops every clock that waits for something to be kept up', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const { asOf } = question;
        fc.pre(!history.events.some(({ kind, happenedOn }) => kind === 'classification-agreed' && happenedOn === asOf));
        const broken = stateOf(adding(history, observed(asOf, { newRisk: true })), { ...question, knownOn: undefined });
        const left = startedClocks(broken).map(({ id }) => id);
        expect(left.filter((id) => !['L1-home', 'H1-further', 'H2'].includes(id))).toEqual([]);
      }),
    );
  });
});

/** A state without what it says of when things were last recorded. */
const apartFromSilence = (state: CaseState) => ({
  ...state,
  lastSeen: undefined,
  indication: withoutSilence(state.indication),
  due: state.due.map((due) => (due.kind === 'no-date' ? due.kind : due)),
});

describe('A lapse that was managed', () => {
  const lapse = (date: string): CaseEvent => observed(date, { ...WORST, managedLapse: { reason: REASON } });

  it('breaks nothing and replaces nothing, as printed', () => {
    fc.assert(
      fc.property(withADayBefore, ({ history, question: { asOf }, on: date }) => {
        const then = stateOf(history, { asOf: day(date) });
        // Of one day, an observation is read before what people agree: before the first classification it would be a first value.
        fc.pre(then.held !== undefined && then.held.lastAgreed.on < date);
        fc.pre(then.closed === undefined);
        // Two lapses of one day can contradict each other: then another record is named for the same value.
        const isLapse = (event: CaseEvent) => event.kind === 'observed' && event.managedLapse !== undefined;
        fc.pre(!history.events.some((event) => isLapse(event) && event.happenedOn === date));
        const [before, after] = [stateOf(history, { asOf }), stateOf(adding(history, lapse(date)), { asOf })];
        // Once the time is up, a lapse takes away what proved its row (I-204); see silence.test.ts.
        fc.pre(before.clocks.every(({ status }) => status !== 'met' && status !== 'unconfirmed'));
        const isOfThisStay = before.held !== undefined && before.held.since.on < date;
        const named = isOfThisStay ? [{ on: date, by: lapse(date).id }] : [];
        // A lapse can take away what an earlier step down had rested on, which is then a departure.
        const apart = { excusedLapses: [], lapsesNotOver: [], departures: [], notices: [] };
        expect({ ...apartFromSilence(after), ...apart }).toEqual({ ...apartFromSilence(before), ...apart });
        const apartFromLapses = ({ notices }: CaseState) =>
          notices.filter(({ code }) => code !== 'notice.lapse-not-over');
        expect(apartFromLapses(after)).toEqual(apartFromLapses(before));
        const byDay = [...before.excusedLapses, ...named].sort((one, other) => (one.on < other.on ? -1 : 1));
        expect(after.excusedLapses.map(({ by }) => by).sort()).toEqual(byDay.map(({ by }) => by).sort());
        expect(after.excusedLapses.map(({ on: lapsedOn }) => lapsedOn)).toEqual(
          byDay.map(({ on: lapsedOn }) => lapsedOn),
        );
      }),
    );
  });

  it('breaks whatever was kept up where the authority excuses none', () => {
    fc.assert(
      fc.property(withADayBefore, ({ history, question: { asOf }, on: date }) => {
        const practice = { variations: [{ kind: 'every-lapse-breaks' as const, from: day(date), reason: REASON }] };
        const after = stateOf(adding(history, lapse(date)), { asOf, practice });
        for (const { id, started } of startedClocks(after))
          if (!['L1-home', 'H1-further', 'H2'].includes(id)) expect(started.on >= date).toBe(true);
        expect(after.departures).toContainEqual({ kind: 'every-lapse-breaks', variation: 0 });
      }),
    );
  });
});

describe('An authority that declared twice that it excuses no lapse', () => {
  it.each([
    ['the day before the first declaration', '2024-02-29', '2024-01-15'],
    ['on its day', '2024-03-01', '2024-03-01'],
    ['on the day of the second', '2024-06-01', '2024-06-01'],
  ])('goes by the first: a lapse %s', (_, lapsedOn, runsFrom) => {
    const excusesNone = (from: string) => ({ kind: 'every-lapse-breaks' as const, from: day(from), reason: REASON });
    const low: CaseEvent = { ...agreedAgain('2024-01-15', 'low', PROFILE_OF.low), id: 'low' };
    const lapsed = observed(lapsedOn, { managedLapse: { reason: REASON } });
    for (const declared of [
      ['2024-03-01', '2024-06-01'],
      ['2024-06-01', '2024-03-01'],
    ]) {
      const { clocks } = stateOf(telling(low, lapsed), {
        asOf: day('2024-06-30'),
        practice: { variations: declared.map(excusesNone) },
      });
      expect(startedClocks({ clocks }).map(({ id, started }) => [id, started.on])).toEqual([['L1', runsFrom]]);
    }
  });
});

describe('A shortened clock', () => {
  it('is always among the departures from the printed text, and is one with an asterisk or the limit at high', () => {
    let shortened = 0;
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const { clocks, departures } = stateOf(history, question);
        for (const { id, months, adjusted } of clocks) {
          if (months >= 6) continue;
          shortened += 1;
          expect(departures).toContainEqual({
            kind: 'months',
            clock: id,
            printedMonths: 6,
            months,
            shortened: true,
            adjusted,
          });
          expect(['L1', 'H1-further', 'H1', 'H2']).toContain(id);
        }
      }),
      { numRuns: 4 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
    expect(shortened).toBeGreaterThan(0);
  });
});

const adjustedOn = (date: string, clock: ClockId, months: number): CaseEvent => ({
  ...on(date),
  id: 'one more adjustment',
  kind: 'timescale-adjusted',
  clock,
  months,
  by: { role: 'social-worker', person: 'person-1' },
  reason: REASON,
});

/** What a clock says, apart from its length and its end. */
const startOf = (clock: Clock): unknown => [clock.id, isStarted(clock) && clock.started, clock.lastBroken];

describe('A shortened limit at high', () => {
  it('brings that limit forward and nothing else', () => {
    let forward = 0;
    fc.assert(
      fc.property(
        withADayBefore,
        fc.integer({ min: 1, max: 5 }),
        ({ history: read, question: { asOf }, on: date }, months) => {
          const history = keeping(read, (event) => event.kind !== 'timescale-adjusted' || event.clock !== 'H2');
          const before = stateOf(history, { asOf });
          const after = stateOf(adding(history, adjustedOn(date, 'H2', months)), { asOf });
          const apart = (state: CaseState) => ({
            ...state,
            lastSeen: undefined,
            clocks: state.clocks.filter(({ id }) => id !== 'H2'),
            due: state.due.filter(({ kind }) => kind !== 'drift-limit' && kind !== 'no-date'),
            departures: state.departures.filter(({ kind }) => kind !== 'months' && kind !== 'sooner-than-indicated'),
            notices: [],
            indication: [],
          });
          expect(apart(after)).toEqual(apart(before));
          const soonerIn = ({ departures }: CaseState) =>
            departures.flatMap((one) => (one.kind === 'sooner-than-indicated' ? [one.event] : []));
          expect(soonerIn(after)).toEqual(soonerIn(before));
          const [was, is] = [before, after].map((state) => startedClocks(state).find(({ id }) => id === 'H2'));
          expect(is && startOf(is)).toEqual(was && startOf(was));
          if (before.indication.kind !== 'indicated' || after.indication.kind !== 'indicated') return;
          const holds = is !== undefined && is.months === months;
          if (holds) expect((is.dueOn ?? '') < (was?.dueOn ?? '')).toBe(true);
          else expect(is).toEqual(was);
          if (after.indication.rule === before.indication.rule) return;
          // Where that changes what is indicated, it is from remaining to what the limit asks for.
          forward += 1;
          expect(holds && is.status === 'met' && was?.status === 'running').toBe(true);
          if (before.indication.rule === 'H1-unconfirmed') {
            expect(after.indication.rule).toBe('H1-unconfirmed-at-limit');
            return;
          }
          expect(['H-remains', 'H-unclear-unprotected']).toContain(before.indication.rule);
          expect(['H2', 'H-unclear-six-months']).toContain(after.indication.rule);
        },
      ),
      { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
    expect(forward).toBeGreaterThan(0);
  });
});

describe('A timescale that was adjusted in the case', () => {
  it('holds from its day until the case leaves the level of its clock, and in no later stay', () => {
    const seen = { held: 0, left: 0 };
    const anyPlaceAndMonths = fc.record({ place: fc.nat(), months: fc.integer({ min: 7, max: 24 }) });
    fc.assert(
      fc.property(
        withADayBefore,
        anyPlaceAndMonths,
        ({ history: read, question, on: date }, { place: any, months }) => {
          const history = keeping(read, ({ kind }) => kind !== 'timescale-adjusted');
          const { clocks } = stateOf(history, question);
          const unadjusted = clocks[any % clocks.length];
          if (unadjusted === undefined) return;
          const clock = unadjusted.id;
          const with1 = adding(history, adjustedOn(date, clock, months));
          const found = stateOf(with1, question).clocks.find(({ id }) => id === clock);
          const levels = timelineOf(with1, question)
            .filter(({ event }) => event.on >= date)
            .map(({ level }) => level);
          const { level } = CLOCKS[clock];
          const wasThere = stateOf(with1, { ...question, asOf: day(daysLater(date, -1)) }).held?.level === level;
          const hasLeft = [wasThere ? level : undefined, ...levels].some(
            (one, place, all) => one === level && place + 1 < all.length && all[place + 1] !== level,
          );
          seen[hasLeft ? 'left' : 'held'] += 1;
          expect(found?.adjusted).toEqual(hasLeft ? unadjusted.adjusted : { kind: 'case', by: 'one more adjustment' });
          expect(found?.months).toBe(hasLeft ? unadjusted.months : months);
        },
      ),
      { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
    expect(Math.min(seen.held, seen.left)).toBeGreaterThan(0);
  });
});

const ARRANGEMENTS: readonly string[] = ['child-timescale-set', 'timescale-adjusted', 'support-planned'];

describe('A case at severe', () => {
  it('is never to leave it where nothing has been recorded since it was agreed, however good that was', () => {
    fc.assert(
      fc.property(
        withADayBefore,
        fc.constantFrom(...EVERY_PROFILE),
        fc.nat(60),
        ({ history, on: date }, profile, months) => {
          // Until then anything; from then on arrangements, and where the child lives.
          const before = keeping(
            history,
            ({ kind, happenedOn }) =>
              (happenedOn < date && kind !== 'closed') || ['came-home', 'back-in-care', ...ARRANGEMENTS].includes(kind),
          );
          const severe = { ...agreedAgain(date, 'severe', profile), recordedOn: day(date) };
          fc.pre(stateOf(before, { asOf: day(date) }).held?.level !== 'severe');
          const asOf = day(monthsLater(date, months));
          const { indication, clocks } = stateOf(adding(before, severe), { asOf });
          expect(indication).toMatchObject({ rule: 'S-remains', outcome: { kind: 'remain' } });
          expect(clocks.map(({ status }) => status)).toEqual(['not-started']);
          expect(earliestDates(adding(before, severe), { asOf })[0]?.supposing).toContain('condition-holds');
        },
      ),
    );
  });

  it.each([
    ['protection that has become apparent', 'counts', {}, { protectiveFactors: 'apparent' }],
    ['risk factors that begin to be addressed', 'counts', {}, { riskFactors: 'partly-addressed' }],
    ['risk factors partly addressed, and now all of them', 'counts', PARTLY, { riskFactors: 'fully-addressed' }],
    ['risk factors as before, partly addressed', 'counts for nothing', PARTLY, { riskFactors: 'partly-addressed' }],
    ['protection as before, apparent', 'counts for nothing', PROTECTED, { protectiveFactors: 'apparent' }],
    ['what parents have become able to do', 'counts for nothing', {}, { capacityToChange: 'able' }],
    [
      'protection that has become apparent while a risk is new',
      'counts for nothing',
      {},
      { protectiveFactors: 'apparent', newRisk: true },
    ],
  ] as const)('is one where %s %s', (_, counts, atFirst, then) => {
    const severe = { ...agreedAgain('2024-01-15', 'severe', { ...PROFILE_OF.severe, ...atFirst }), id: 'severe' };
    const { clocks } = stateOf(telling(severe, observed('2024-03-01', then)), { asOf: day('2024-09-01') });
    expect(startedClocks({ clocks }).map(({ started, status }) => [started.on, status])).toEqual(
      counts === 'counts' ? [['2024-03-01', 'unconfirmed']] : [],
    );
  });

  it('does not count what was worse only in a lapse that was excused', () => {
    const severe = { ...agreedAgain('2024-01-15', 'severe', { ...PROFILE_OF.severe, ...BEST }), id: 'severe' };
    const lapsed = { ...observed('2024-03-01', { ...WORST, managedLapse: { reason: REASON } }), id: 'lapse' };
    const events = [severe, lapsed, observed('2024-04-01', BEST)];
    const excused = stateOf(telling(...events), { asOf: day('2024-12-01') });
    expect(excused.clocks.map(({ status }) => status)).toEqual(['not-started']);
    expect(excused.excusedLapses).toEqual([{ on: '2024-03-01', by: 'lapse' }]);
    const practice = {
      variations: [{ kind: 'every-lapse-breaks' as const, from: day('2024-03-01'), reason: REASON }],
    };
    const { clocks } = stateOf(telling(...events), { asOf: day('2024-12-01'), practice });
    expect(startedClocks({ clocks }).map(({ started }) => started.on)).toEqual(['2024-04-01']);
  });
});

describe('A new risk', () => {
  it('that people recorded only after they had agreed goes on standing; one recorded by then is taken in', () => {
    const seen = { standing: 0, takenIn: 0 };
    fc.assert(
      fc.property(
        withADayBefore,
        fc.constantFrom(...RISK_LEVELS),
        fc.constantFrom(...EVERY_PROFILE),
        fc.nat(200),
        fc.integer({ min: -200, max: 200 }),
        ({ history, on: date }, level, profile, until, after) => {
          const agreedOn = daysLater(date, until);
          const recordedOn = daysLater(agreedOn, Math.max(after, -until));
          const before = keeping(
            history,
            ({ happenedOn, recordedOn: told, kind }) =>
              // Of several new risks that stand, the one recorded last decides.
              happenedOn <= date && kind !== 'closed' && (kind !== 'observed' || told <= agreedOn),
          );
          const risk = { ...observed(date, { newRisk: true }), recordedOn: day(recordedOn), id: 'z' };
          const review = { ...agreedAgain(agreedOn, level, profile), recordedOn: day(agreedOn) };
          fc.pre(date < agreedOn);
          // The last word of that day is that the risk is new.
          fc.pre(!before.events.some((event) => event.happenedOn === date));
          const { circumstances, held, indication } = stateOf(adding(before, risk, review), { asOf: day(agreedOn) });
          const stands = recordedOn > agreedOn;
          seen[stands ? 'standing' : 'takenIn'] += 1;
          expect(held?.level).toBe(level);
          expect(circumstances.newRisk?.value).toBe(stands);
          expect(indication).toMatchObject({ situation: { newRisk: stands } });
        },
      ),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
    expect(Math.min(seen.standing, seen.takenIn)).toBeGreaterThan(0);
  });

  const MEDIUM = { ...agreedAgain('2024-01-15', 'medium', { ...PROFILE_OF.medium, ...BEST }), id: 'medium' };
  const lapse = { managedLapse: { reason: REASON } };

  it.each([
    ['is one where what was addressed is so no longer', {}, true],
    ['is none where whoever saw that says so', { newRisk: false }, false],
    ['is none in a lapse that was managed', lapse, false],
  ])('at medium %s', (_, more, isNew) => {
    const fallen = observed('2024-03-01', { riskFactors: 'partly-addressed', ...more });
    const { circumstances } = stateOf(telling(MEDIUM, fallen), { asOf: day('2024-03-01') });
    expect(circumstances.newRisk?.value ?? false).toBe(isNew);
  });

  it.each([
    ['recorded by the day of the review, is taken in', '2024-04-01', false],
    ['recorded the day after, stands', '2024-04-02', true],
  ])('at medium that came back without being called new, %s', (_, recordedOn, stands) => {
    const fallen = { ...observed('2024-03-01', { riskFactors: 'partly-addressed' }), recordedOn: day(recordedOn) };
    const review = agreedAgain('2024-04-01', 'medium', PROFILE_OF.medium);
    const { circumstances } = stateOf(telling(MEDIUM, fallen, review), { asOf: day('2024-05-01') });
    expect(circumstances.newRisk?.value ?? false).toBe(stands);
  });

  it('that people did not know of is not taken in by what else they saw had come back', () => {
    const unknown = { ...observed('2024-03-01', { newRisk: true }), recordedOn: day('2024-06-01') };
    for (const profile of [PROFILE_OF.low, PROFILE_OF.medium, PROFILE_OF.high]) {
      const review = agreedAgain('2024-04-01', 'medium', profile);
      const { circumstances } = stateOf(telling(MEDIUM, unknown, review), { asOf: day('2024-07-01') });
      expect({ profile, newRisk: circumstances.newRisk?.value }).toEqual({ profile, newRisk: true });
    }
  });

  it('at medium that people see as they agree breaks the time on that day, and is taken in', () => {
    const review = agreedAgain('2024-04-01', 'medium', PROFILE_OF.medium);
    const { circumstances, clocks } = stateOf(telling(MEDIUM, review), { asOf: day('2024-05-01') });
    expect(circumstances.newRisk?.value ?? false).toBe(false);
    expect(clocks.map(({ status, lastBroken }) => [status, lastBroken?.on])).toEqual([['broken', '2024-04-01']]);
    const [, entry] = timelineOf(telling(MEDIUM, review), { asOf: day('2024-05-01') });
    expect(entry).toMatchObject({
      broke: ['M1'],
      followed: 'one-of-the-options',
      indicatedBefore: { rule: 'M-unclear-new-risk' },
    });
  });
});

describe('A lower level, or a closure', () => {
  it('is what was indicated, or an option, or else among the departures from then on', () => {
    const seen = { indicated: 0, sooner: 0 };
    fc.assert(
      fc.property(anyQuestion, ({ history, question: { knownOn, asOf } }) => {
        const entries = timelineOf(history, { knownOn, asOf });
        const sooner = stateOf(history, { knownOn, asOf }).departures.flatMap((one) =>
          one.kind === 'sooner-than-indicated' ? [one] : [],
        );
        const expected = entries.flatMap(({ kind, level, event, followed, indicatedBefore }, place) => {
          const before = entries[place - 1]?.level;
          if (before === undefined || level === undefined || indicatedBefore === undefined) return [];
          if (kind !== 'closed' && RISK_LEVELS.indexOf(level) >= RISK_LEVELS.indexOf(before)) return [];
          seen[followed === 'otherwise' ? 'sooner' : 'indicated'] += 1;
          return followed === 'otherwise'
            ? [{ kind: 'sooner-than-indicated', event, indicated: indicatedBefore.rule }]
            : [];
        });
        expect(sooner).toEqual(expected);
      }),
      { numRuns: 5 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
    expect(Math.min(seen.indicated, seen.sooner)).toBeGreaterThan(0);
  });

  it('that was as indicated stays so when the authority later does otherwise', () => {
    fc.assert(
      fc.property(anyQuestion, arbitraryPractice, ({ history, question: { asOf } }, { variations }) => {
        const soonerUnder = (practice: HistoryQuestion['practice']) =>
          stateOf(history, { asOf, practice }).departures.filter(({ kind }) => kind === 'sooner-than-indicated');
        // Lapses are left alone here: they change what happened, whenever they are read.
        const onlyFromNow = variations
          .filter(({ kind }) => kind !== 'every-lapse-breaks')
          .map((variation) => ({ ...variation, from: asOf }));
        const decidedToday = history.events.some(({ happenedOn }) => happenedOn === asOf);
        fc.pre(!decidedToday);
        expect(soonerUnder({ variations: onlyFromNow })).toEqual(soonerUnder(undefined));
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });
});

describe('The date of an end of a clock', () => {
  it('is overdue only where people have to agree something by then, and listed for every clock that has started', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const state = stateOf(history, question);
        const ends = state.due.filter(({ kind }) => kind === 'clock-ends' || kind === 'drift-limit');
        expect(ends.map(({ clock, dueOn }) => `${clock} ${dueOn}`).sort()).toEqual(
          startedClocks(state)
            .map(({ id, dueOn }) => `${id} ${dueOn}`)
            .sort(),
        );
        for (const { kind, clock, nature, overdueByDays, settled, status, dueOn } of ends) {
          const isDeadline = clock === 'H1' || clock === 'H2';
          expect(nature).toBe(isDeadline ? 'deadline' : 'earliest');
          expect(kind === 'drift-limit').toBe(clock === 'H2');
          if (!isDeadline && dueOn !== undefined)
            expect([status === 'reached', overdueByDays, settled]).toEqual([dueOn <= question.asOf, 0, undefined]);
          if (clock === 'H2') expect(settled).toBeUndefined();
          if (overdueByDays > 0) expect(status).toBe('due');
        }
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it('at high, agreed again, is settled for what could move the case and stays overdue for the limit', () => {
    const high = { ...agreedAgain('2024-01-15', 'high', { ...PROFILE_OF.high, ...BEST }), id: 'high' };
    const again = agreedAgain('2024-07-20', 'high', { ...PROFILE_OF.high, ...BEST });
    const { due } = stateOf(telling(high, again), { asOf: day('2024-07-25') });
    expect(
      due.flatMap(({ clock, status, overdueByDays, settled }) =>
        clock === undefined ? [] : [[clock, status, overdueByDays, settled?.on]],
      ),
    ).toEqual([
      ['H1', 'settled', 0, '2024-07-20'],
      ['H2', 'due', 10, undefined],
    ]);
  });
});

describe('No case closes or moves down', () => {
  it('before six calendar months at its level, and at low six at home, unless a shortening shows', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const { held, whereabouts, indication, departures } = stateOf(history, question);
        if (indication.kind !== 'indicated' || held === undefined) return;
        const { outcome, rule } = indication;
        if (departures.some((departure) => departure.kind === 'months' && departure.shortened)) return;
        const goesDown =
          outcome.kind === 'may-close' ||
          (outcome.kind === 'move' && RISK_LEVELS.indexOf(outcome.to) < RISK_LEVELS.indexOf(held.level)) ||
          rule === 'S-unclear-timescale';
        if (!goesDown) return;
        expect(monthsLater(held.since.on, 6) <= question.asOf).toBe(true);
        if (outcome.kind !== 'may-close') return;
        expect(whereabouts.kind).toBe('home');
        if (whereabouts.kind === 'home') expect(monthsLater(whereabouts.since.on, 6) <= question.asOf).toBe(true);
      }),
      { numRuns: 4 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });
});

describe('The further six months at medium after high', () => {
  it('are over no later than those of a kept-up change, unless either was adjusted', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const clocks = startedClocks(stateOf(history, question));
        const [further, keptUp] = ['H1-further', 'M1'].map((clock) => clocks.find(({ id }) => id === clock));
        if (further === undefined || keptUp === undefined || further.months !== keptUp.months) return;
        expect((further.dueOn ?? '') <= (keptUp.dueOn ?? '')).toBe(true);
      }),
      { numRuns: 4 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });
});

describe('Hindsight', () => {
  it('sets the answer known then beside the one known now, and names what was recorded in between', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const { asOf, practice, knownOn = asOf } = question;
        const seen = hindsight(history, { asOf, knownOn, practice });
        expect(seen.asKnownThen).toEqual(stateOf(history, { asOf, knownOn, practice }));
        expect(seen.asKnownNow).toEqual(stateOf(history, { asOf, practice }));
        const late = history.events.filter((event) => event.happenedOn <= asOf && event.recordedOn > knownOn);
        expect([...seen.lateEntries].sort()).toEqual(late.map(({ id }) => id).sort());
        if (late.length === 0) expect(seen.differences).toEqual([]);
        const { asKnownThen, asKnownNow } = seen;
        const says = (what: string): boolean => seen.differences.some((difference) => difference.what === what);
        expect(says('level')).toBe(asKnownThen.held?.level !== asKnownNow.held?.level);
        expect(says('held-since')).toBe(asKnownThen.held?.since.on !== asKnownNow.held?.since.on);
        expect(says('closed')).toBe(asKnownThen.closed?.on !== asKnownNow.closed?.on);
      }),
    );
  });
});

describe('The timeline', () => {
  it('tells every event that counts, and after the last of a day stands where the case stands', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const { asOf, knownOn } = question;
        const entries = timelineOf(history, question);
        const counting = history.events.filter(
          (event) => event.happenedOn <= asOf && (knownOn === undefined || event.recordedOn <= knownOn),
        );
        expect(entries.map(({ event }) => event.by).sort()).toEqual(counting.map(({ id }) => id).sort());
        for (const [place, entry] of entries.entries()) {
          const next = entries[place + 1]?.event.on;
          if (next === entry.event.on) continue;
          expect(next === undefined || next > entry.event.on).toBe(true);
          const { held, clocks } = stateOf(history, { ...question, asOf: entry.event.on });
          expect({ level: entry.level, clocks: entry.clocks }).toEqual({ level: held?.level, clocks });
        }
      }),
    );
  });

  it('sets what people agreed beside what was indicated that day, for what they recorded, before they did', () => {
    const rowsOf = ({ riskFactors, protectiveFactors, capacityToChange }: Profile) => ({
      riskFactors,
      protectiveFactors,
      capacityToChange,
    });
    const followed = (state: CaseState, event: CaseEvent): string => {
      if (state.indication.kind === 'no-level-held' && event.kind === 'classification-agreed')
        return 'first-classification';
      if (state.indication.kind !== 'indicated') return 'otherwise';
      const { outcome } = state.indication;
      // Where a case may close it may also be kept open, at its level.
      const indicated: readonly string[] = {
        move: () => (outcome.kind === 'move' ? [outcome.to] : []),
        remain: () => [state.held?.level ?? ''],
        'may-close': () => [state.held?.level ?? '', 'closed'],
        'evidence-needed': () => [
          state.held?.level ?? '',
          ...(outcome.kind === 'evidence-needed' && outcome.limitPassed ? ['severe'] : []),
        ],
        'judgement-required': () => (outcome.kind === 'judgement-required' ? outcome.options : []),
      }[outcome.kind]();
      const agreed = event.kind === 'classification-agreed' ? event.level : 'closed';
      if (!indicated.includes(agreed)) return 'otherwise';
      return outcome.kind === 'judgement-required' ? 'one-of-the-options' : 'as-indicated';
    };
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        const entries = timelineOf(history, question);
        for (const [place, entry] of entries.entries()) {
          const event = history.events.find(({ id }) => id === entry.event.by);
          if (event === undefined || (event.kind !== 'classification-agreed' && event.kind !== 'closed')) {
            expect(entry).toMatchObject({ followed: undefined, indicatedBefore: undefined });
            continue;
          }
          const before = entries.slice(0, place).map((earlier) => earlier.event.by);
          // Others who observed something that day would be read beside the observation that stands for what people record.
          const isReadBeside = ({ id, kind, happenedOn }: CaseEvent): boolean =>
            before.includes(id) && kind === 'observed' && happenedOn === event.happenedOn;
          if (history.events.some(isReadBeside)) continue;
          // An observation ends every lapse of an earlier day; people who agree end only those that had been recorded by then.
          const isNotYetKnown = ({ happenedOn, recordedOn, ...lapse }: CaseEvent): boolean =>
            lapse.kind === 'observed' &&
            lapse.managedLapse !== undefined &&
            happenedOn < event.happenedOn &&
            recordedOn > event.happenedOn;
          if (history.events.some(isNotYetKnown)) continue;
          const until = keeping(history, ({ id }) => before.includes(id));
          // What they record of the circumstances is as if someone had observed it just before; all of this is known.
          const saying =
            event.kind === 'classification-agreed'
              ? [{ ...observed(event.happenedOn, rowsOf(event.profile)), id: event.id }]
              : [];
          const state = stateOf(adding(until, ...saying), {
            ...question,
            knownOn: undefined,
            asOf: event.happenedOn,
          });
          expect(entry.followed).toBe(followed(state, event));
          expect(entry.indicatedBefore).toEqual(state.indication.kind === 'indicated' ? state.indication : undefined);
        }
      }),
    );
  });

  it('has a clock broken only by what was observed or agreed, or by a return to care', () => {
    fc.assert(
      fc.property(anyQuestion, ({ history, question }) => {
        for (const { broke, kind } of timelineOf(history, question))
          if (broke.length > 0) expect(['observed', 'classification-agreed', 'back-in-care']).toContain(kind);
      }),
    );
  });
});

describe('The earliest days', () => {
  /** A history, asked on a day with nothing agreed on it and no move, under what applies that day. */
  const anyOutlook = anyQuestion.map(
    ({ history, question: { asOf, practice } }): Asked => ({
      history: keeping(history, (event) => event.happenedOn <= asOf && event.kind !== 'closed'),
      question: {
        asOf,
        practice: { variations: (practice?.variations ?? []).filter(({ from }) => from <= asOf) },
      },
    }),
  );

  /** Nothing is agreed, observed or moved on the day, and nothing agreed the day before: what comes true then stands alone. */
  const isQuiet = ({ history, question }: Asked): boolean =>
    !history.events.some(
      ({ kind, happenedOn }) =>
        (happenedOn === question.asOf && ['classification-agreed', 'back-in-care', 'observed'].includes(kind)) ||
        (happenedOn === daysLater(question.asOf, -1) && kind === 'classification-agreed'),
    );

  /** What has to come true from the day asked about for what a step supposes. */
  const comingTrue = (
    steps: readonly EarliestStep[],
    held: RiskLevel,
    asOf: string,
    { events }: History,
  ): readonly CaseEvent[] => {
    const supposed = (supposition: string): boolean =>
      steps.some(({ supposing }) => supposing.some((one) => one === supposition));
    const toMedium = steps.find(({ to }) => to === 'medium')?.earliestOn;
    const homeOn = held === 'low' || held === 'medium' ? asOf : toMedium;
    return [
      // At severe, where nothing has become better, something has to be worse first.
      ...(steps[0]?.supposing.includes('condition-holds') && held === 'severe'
        ? [{ ...observed(daysLater(asOf, -1), WORST), id: 'at first worse' }]
        : []),
      ...(supposed('condition-holds')
        ? [observed(asOf, { ...BEST, newRisk: false, knowingOf: events.map(({ id }) => id) })]
        : []),
      ...(supposed('comes-home') && homeOn !== undefined
        ? [{ ...on(homeOn), id: 'home', kind: 'came-home' as const }]
        : []),
      ...(supposed('within-child-timescale')
        ? [{ ...on(asOf), id: 'timescale', kind: 'child-timescale-set' as const, until: day('2090-01-01') }]
        : []),
      ...steps.flatMap(({ to, earliestOn, supposing }) =>
        earliestOn !== undefined && supposing.includes('evidence-recorded')
          ? [{ ...observed(earliestOn, BEST), id: `recorded ${to}` }]
          : [],
      ),
      ...steps.flatMap(({ to, earliestOn, supposing }) =>
        to === 'closed' && earliestOn !== undefined && supposing.includes('reclassified-after-return')
          ? [{ ...agreedAgain(earliestOn, 'low', { ...PROFILE_OF.low, ...BEST }), id: 'reclassified' }]
          : [],
      ),
      ...steps.flatMap(({ to, earliestOn }) =>
        to === 'closed' || earliestOn === undefined
          ? []
          : [{ ...agreedAgain(earliestOn, to, { ...PROFILE_OF[to], ...BEST }), id: `agreed ${to}` }],
      ),
    ];
  };

  const isIndicated = (state: CaseState, to: EarliestStep['to']): boolean => {
    if (state.indication.kind !== 'indicated') return false;
    const { outcome } = state.indication;
    return to === 'closed' ? outcome.kind === 'may-close' : outcome.kind === 'move' && outcome.to === to;
  };

  it('come true if what they suppose does: the step is indicated on its day, and not the day before', () => {
    let [seen, pastLimit] = [0, 0];
    fc.assert(
      fc.property(anyOutlook, (asked) => {
        fc.pre(isQuiet(asked));
        const { history, question } = asked;
        const { held, clocks, circumstances } = stateOf(history, question);
        // At severe, the row by which it held has to be there still to be recorded: one that began on the last day shows nothing (I-100).
        const leaving = clocks.find(({ id }) => id === 'S1');
        const upOn = leaving && isStarted(leaving) ? leaving.dueOn : undefined;
        const rowsSince = [circumstances?.riskFactors?.since.on, circumstances?.protectiveFactors?.since.on];
        fc.pre(upOn === undefined || rowsSince.some((since) => since !== undefined && since < upOn));
        const steps = earliestDates(history, question);
        expect(steps.length > 0).toBe(held !== undefined);
        if (held === undefined) return;
        // What was worse at first has to have been so on a day of its own.
        fc.pre(
          held.level !== 'severe' ||
            held.since.on < daysLater(question.asOf, -1) ||
            steps[0]?.supposing.includes('condition-holds') !== true,
        );
        const future = adding(history, ...comingTrue(steps, held.level, question.asOf, history));
        let stepBefore: string = question.asOf;
        for (const { to, earliestOn, blockedBy, supposing } of steps) {
          expect(blockedBy === undefined).toBe(earliestOn !== undefined);
          if (earliestOn === undefined) return;
          seen += 1;
          const asSeenOn = (asOf: string): CaseState => {
            // Before this step itself is agreed.
            const before = keeping(future, ({ id, happenedOn }) => id !== `agreed ${to}` && happenedOn <= asOf);
            return stateOf(before, { ...question, asOf: day(asOf) });
          };
          expect({ to, earliestOn, indicated: isIndicated(asSeenOn(earliestOn), to) }).toEqual({
            to,
            earliestOn,
            indicated: true,
          });
          const limit = asSeenOn(earliestOn).clocks.find(({ id }) => id === 'H2');
          const isPastLimit = limit !== undefined && isStarted(limit) && (limit.dueOn ?? earliestOn) < earliestOn;
          expect({ to, isPastLimit: supposing.includes('kept-past-limit') }).toEqual({ to, isPastLimit });
          if (isPastLimit) pastLimit += 1;
          if (earliestOn > stepBefore) expect(isIndicated(asSeenOn(daysLater(earliestOn, -1)), to)).toBe(false);
          stepBefore = earliestOn;
        }
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
    expect(Math.min(seen, pastLimit)).toBeGreaterThan(0);
  });

  it('at severe are out of reach exactly where the child’s own timescale ends first, and nowhere else', () => {
    fc.assert(
      fc.property(anyOutlook, ({ history, question }) => {
        const { held, childTimescale } = stateOf(history, question);
        const blocked = earliestDates(history, question).filter(({ earliestOn }) => earliestOn === undefined);
        // As if no timescale had been set: whether the first step would come too late for it.
        const unset = keeping(history, ({ kind }) => kind !== 'child-timescale-set');
        const [first] = earliestDates(unset, question);
        const isTooLate = childTimescale.until !== undefined && (first?.earliestOn ?? '') > childTimescale.until;
        expect(blocked.length).toBe(held?.level === 'severe' && isTooLate ? 4 : 0);
      }),
      { numRuns: 3 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it.each([
    ['the day before the first step', '2024-07-14', [undefined, undefined, undefined, undefined]],
    ['on the day of the first step', '2024-07-15', ['2024-07-15', '2025-01-15', '2025-07-15', '2026-01-15']],
    ['the day after', '2024-07-16', ['2024-07-15', '2025-01-15', '2025-07-15', '2026-01-15']],
  ])('at severe, where the child’s timescale ends %s', (_, until, expected) => {
    const severe = { ...agreedAgain('2024-01-01', 'severe', PROFILE_OF.severe), id: 'severe' };
    const better = observed('2024-01-15', BEST);
    const set: CaseEvent = { ...on('2024-01-15'), id: 'set', kind: 'child-timescale-set', until: day(until) };
    const steps = earliestDates(telling(severe, better, set), { asOf: day('2024-01-15') });
    expect(steps.map(({ earliestOn }) => earliestOn)).toEqual(expected);
  });
});

describe('The shortest way that follows the rules', () => {
  /** The day on which people meet, month after month; every month has a 15th. */
  const meeting = (month: number): string => monthsLater('2024-01-15', month);

  const event = <Kind extends CaseEvent['kind']>(month: number, kind: Kind) => ({
    id: `${kind} ${month}`,
    kind,
    happenedOn: day(meeting(month)),
    recordedOn: day(meeting(month)),
  });

  const agreedIn = (month: number, level: RiskLevel, rows: typeof BEST | undefined): CaseEvent => ({
    ...event(month, 'classification-agreed'),
    level,
    profile: { ...PROFILE_OF[level], ...rows },
    agreedBy: DECIDERS,
    reason: REASON,
  });

  /** What may be observed before a meeting: nothing, all at its best, something being addressed, the worst. */
  const observationsIn = (month: number): readonly (readonly CaseEvent[])[] => [
    [],
    [{ ...event(month, 'observed'), ...BEST, newRisk: false }],
    [{ ...event(month, 'observed'), ...BEST, riskFactors: 'partly-addressed', newRisk: false }],
    [{ ...event(month, 'observed'), ...WORST, newRisk: true }],
  ];

  /** What people may agree after it: nothing, or any level that is then indicated. */
  const agreementsIn = (month: number, state: CaseState): readonly (readonly CaseEvent[])[] => {
    if (state.indication.kind !== 'indicated') return [[]];
    const { outcome } = state.indication;
    const levels =
      outcome.kind === 'move'
        ? [outcome.to]
        : outcome.kind === 'judgement-required'
          ? outcome.options
          : [state.indication.situation.level];
    return [[], ...levels.flatMap((level) => [[agreedIn(month, level, BEST)], [agreedIn(month, level, undefined)]])];
  };

  const monthsSince = (date: string, now: string): number =>
    Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - Number(date.slice(0, 4)) * 12 - Number(date.slice(5, 7));

  /** The worst of rows 1 and 2 in a stay that began on a day: what at severe has to have become better. */
  const worstSince = (date: string, events: readonly CaseEvent[]): readonly string[] => {
    const recorded = events.flatMap((one) => {
      if (one.kind === 'observed' && one.happenedOn > date) return [one.riskFactors, one.protectiveFactors];
      return one.kind === 'classification-agreed' && one.happenedOn >= date
        ? [one.profile.riskFactors, one.profile.protectiveFactors]
        : [];
    });
    const worst = ['not-being-addressed', 'partly-addressed', 'fully-addressed'] as const;
    return [worst.find((value) => recorded.includes(value)) ?? '', recorded.includes('none-apparent') ? 'none' : ''];
  };

  /** All of a state that bears on what can come next, written as text. Beyond six months more makes no difference. */
  const whatMatters = (
    { asOf, held, whereabouts, circumstances, clocks, indication }: CaseState,
    events: readonly CaseEvent[],
  ): string => {
    const since = (date: string | undefined): number =>
      date === undefined ? -1 : Math.min(monthsSince(date, asOf), 6);
    return JSON.stringify([
      held?.level,
      held?.cameFrom === 'high',
      since(held?.since.on),
      whereabouts.kind === 'home' ? since(whereabouts.since.on) : 'not home',
      Object.values(circumstances).map((recorded) => recorded?.value ?? false),
      clocks.map((clock) => [clock.id, clock.status, since(isStarted(clock) ? clock.started.on : undefined)]),
      indication.kind === 'indicated' && indication.situation.reclassifiedAfterReturn,
      held?.level === 'severe' ? worstSince(held.since.on, events) : [],
    ]);
  };

  const mayClose = ({ indication }: CaseState): boolean =>
    indication.kind === 'indicated' && indication.outcome.kind === 'may-close';

  interface Found {
    /** In which month each level, and closing, can first come about. */
    readonly first: ReadonlyMap<RiskLevel | 'closed', number>;
    readonly states: number;
  }

  /** Tries everything, month after month, until some case may close. */
  function everythingPossible(level: RiskLevel, beforehand: readonly CaseEvent[], lastMonth: number): Found {
    const first = new Map<RiskLevel | 'closed', number>();
    const seen = new Set<string>();
    const asOf = (month: number, events: readonly CaseEvent[]): CaseState =>
      stateOf(telling(...beforehand, ...events), { asOf: day(meeting(month)) });
    const kept = (month: number, cases: readonly (readonly CaseEvent[])[]) =>
      cases.filter((events) => {
        const state = asOf(month, events);
        const key = whatMatters(state, events);
        if (seen.has(key)) return false;
        seen.add(key);
        if (state.held !== undefined && !first.has(state.held.level)) first.set(state.held.level, month);
        return true;
      });
    // A child who is at home when it begins is there since that day; at high and severe no return home is open.
    const orHome = (month: number, events: readonly CaseEvent[]): readonly (readonly CaseEvent[])[] => {
      const { held, whereabouts } = asOf(month, events);
      const isOpen = held?.level === 'low' || held?.level === 'medium';
      return isOpen && whereabouts.kind !== 'home' ? [events, [...events, event(month, 'came-home')]] : [events];
    };
    let cases = kept(
      0,
      [BEST, undefined].flatMap((rows) => orHome(0, [agreedIn(0, level, rows)])),
    );
    for (let month = 1; month <= lastMonth && !first.has('closed'); month += 1) {
      const next: (readonly CaseEvent[])[] = [];
      for (const before of cases)
        for (const observation of observationsIn(month)) {
          const now = [...before, ...observation];
          const state = asOf(month, now);
          for (const agreement of agreementsIn(month, state)) {
            const then = [...now, ...agreement];
            // The case may close once people have met, reclassified and found that low risk holds.
            if (state.held?.level === 'low' && mayClose(asOf(month, then))) first.set('closed', month);
            next.push(...orHome(month, then));
          }
        }
      cases = kept(month, next);
    }
    return { first, states: seen.size };
  }

  const WITHIN: readonly CaseEvent[] = [{ ...event(0, 'child-timescale-set'), until: day('2060-01-15') }];

  // At severe something has to become better first: here at the first meeting after the one that agreed it.
  it.each([
    ['severe', 'within the child’s timescale', WITHIN, 1],
    ['severe', 'with no timescale set', [], 1],
    ['high', 'with no timescale set', [], 0],
    ['medium', 'with no timescale set', [], 0],
    ['low', 'with no timescale set', [], 0],
  ] as const)(
    'from %s, %s, is as long as foreseen, whatever is observed and agreed',
    (level, _, beforehand, betterIn) => {
      const steps = (['closed', ...RISK_LEVELS] as const).slice(0, RISK_LEVELS.indexOf(level) + 1).reverse();
      const expected = steps.map((to, step) => [to, betterIn + 6 * (step + 1)] as const);
      const { first, states } = everythingPossible(level, beforehand, 30);
      expect(states).toBeGreaterThan(40);
      expect(first.get(level)).toBe(0);
      expect(steps.map((to) => [to, first.get(to)])).toEqual(expected);
      const [, better = []] = observationsIn(betterIn);
      const known = betterIn === 0 ? [agreedIn(0, level, BEST)] : [agreedIn(0, level, undefined), ...better];
      const foreseen = earliestDates(telling(...beforehand, ...known), { asOf: day(meeting(betterIn)) });
      expect(foreseen.map(({ to, earliestOn }) => [to, earliestOn])).toEqual(
        expected.map(([to, month]) => [to, meeting(month)]),
      );
    },
  );
});
