import fc from 'fast-check';
import { RISK_LEVELS } from 'reunification-framework/classification';
import {
  type CaseState,
  EVIDENCE_IDS,
  type History,
  indicateReview,
  KEPT_ROWS,
  PRINTED_RULE_IDS,
  PROSE_RULE_IDS,
  type Practice,
  REMAIN_IDS,
  SILENCE_IDS,
  stateOf,
  timelineOf,
} from 'reunification-framework/reclassification';
import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import { right } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import {
  arbitraryHistory,
  arbitraryKnownOn,
  arbitraryPractice,
  correctingItself,
  daysToAskAbout,
} from '../support/arbitrary-history.js';
import { day } from '../support/dates.js';
import { type CaseByDay, type Decision, diaryOf } from '../support/day-by-day.js';
import { readAs } from '../support/histories.js';

/** The ends of the clocks and the first day for closing, in the order of the diary. */
const dueInDiaryOrder = ({ due, clocks }: CaseState): CaseByDay['due'] => {
  const inOrder = [...clocks.map(({ id }) => id), undefined];
  return inOrder.flatMap((id) =>
    due.flatMap(({ kind, clock, dueOn, nature, status, overdueByDays, settled }) =>
      clock === id && (kind === 'clock-ends' || kind === 'drift-limit' || kind === 'earliest-closure')
        ? [{ kind, clock, dueOn, nature, status, overdueByDays, settledOn: settled?.on }]
        : [],
    ),
  );
};

const limitOf = ({ clocks }: CaseState): string | undefined =>
  clocks.flatMap((clock) => (clock.id === 'H2' && clock.status === 'met' ? [clock.dueOn] : []))[0];

const isPastLimit = (state: CaseState): boolean => limitOf(state) !== undefined;

/** Whether nobody has recorded a row since the limit, as the answer says where the limit decides. */
function isUnrecorded(state: CaseState, row: 'riskFactors' | 'protectiveFactors' | 'capacityToChange'): boolean {
  const isSaid = (state.lastSeen[row]?.observed?.on ?? '') < (limitOf(state) ?? '');
  const { indication } = state;
  if (indication.kind === 'indicated' && ['H2', 'H-unclear-six-months'].includes(indication.rule))
    expect(indication.noChangeRecorded?.rows.some((unrecorded) => unrecorded.row === row) ?? false).toBe(isSaid);
  return isSaid;
}

/** The rows in the order of the table, and then the lapse that names none. */
const lapsesInDiaryOrder = ({ lapsesNotOver }: CaseState): CaseByDay['lapsesNotOver'] =>
  ([...KEPT_ROWS, undefined] as const).flatMap((row) =>
    lapsesNotOver.flatMap(({ row: ofRow, since }) => (ofRow === row ? [{ row, on: since.on, by: since.by }] : [])),
  );

/** What the package says, in the words of the diary. */
const inDiaryWords = (state: CaseState): CaseByDay => ({
  held: state.held && {
    level: state.held.level,
    since: state.held.since.on,
    cameFrom: state.held.cameFrom,
    lastAgreedOn: state.held.lastAgreed.on,
  },
  lives: state.whereabouts.kind,
  livesThereSince: state.whereabouts.kind === 'no-return-recorded' ? undefined : state.whereabouts.since.on,
  riskFactors: readAs(state.circumstances.riskFactors),
  protectiveFactors: readAs(state.circumstances.protectiveFactors),
  capacityToChange: readAs(state.circumstances.capacityToChange),
  newRisk: readAs(state.circumstances.newRisk) ?? false,
  childTimescale: state.childTimescale.standing,
  closedOn: state.closed?.on,
  clocks: state.clocks.map((clock) => ({
    id: clock.id,
    status: clock.status,
    months: clock.months,
    startedOn: 'started' in clock ? clock.started.on : undefined,
    dueOn: 'started' in clock ? clock.dueOn : undefined,
    lastBrokenOn: clock.lastBroken?.on,
    toRecord: clock.status === 'unconfirmed' ? clock.toRecord.map(({ row }) => row) : undefined,
    unconfirmedFrom: clock.status === 'met' ? clock.unconfirmedFrom : undefined,
  })),
  excusedLapses: state.excusedLapses,
  lapsesNotOver: lapsesInDiaryOrder(state),
  due: dueInDiaryOrder(state),
  withoutDate: state.due.flatMap((due) =>
    due.kind === 'no-date' ? [{ unrecordedForDays: due.unrecordedForDays }] : [],
  )[0],
  lastSeen: {
    riskFactors: state.lastSeen.riskFactors?.observed?.on,
    protectiveFactors: state.lastSeen.protectiveFactors?.observed?.on,
    capacityToChange: state.lastSeen.capacityToChange?.observed?.on,
    case: state.lastSeen.case?.observed?.on,
  },
  notRecordedSinceLimit:
    state.held?.level === 'high' && state.closed === undefined && isPastLimit(state)
      ? (['riskFactors', 'protectiveFactors', 'capacityToChange'] as const).filter((row) => isUnrecorded(state, row))
      : [],
  situation: state.indication.kind === 'indicated' ? state.indication.situation : state.indication.kind,
  toAgreeAnew: state.agreementWithdrawn !== undefined,
});

interface Asked {
  readonly history: History;
  readonly knownOn: string | undefined;
  readonly practice: Practice | undefined;
  readonly days: readonly string[];
}

const anyQuestions = (
  practices: fc.Arbitrary<Practice | undefined>,
  histories: fc.Arbitrary<History> = arbitraryHistory,
): fc.Arbitrary<Asked> =>
  histories.chain((history) =>
    fc.record({
      history: fc.constant(history),
      knownOn: arbitraryKnownOn(history),
      practice: practices,
      days: daysToAskAbout(history, 8),
    }),
  );

/** One run costs little, and histories differ much. */
const numRuns = 4 * (fc.readConfigureGlobal().numRuns ?? 100);

const last = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';

function asLivedThrough({ history, knownOn, practice, days }: Asked): void {
  const diary = diaryOf(history, { knownOn, practice, until: last(days) });
  for (const asOf of days) {
    const state = stateOf(history, {
      asOf: day(asOf),
      knownOn: knownOn === undefined ? undefined : day(knownOn),
      practice,
    });
    expect({ asOf, ...inDiaryWords(state) }).toEqual({ asOf, ...diary.on(asOf) });
    expect(state.departures.filter(({ kind }) => kind === 'sooner-than-indicated')).toEqual(
      diary.decisions.filter(({ on }) => on <= asOf).flatMap(soonerThanIndicated),
    );
  }
}

/** How a decision compares with what row 7 indicated just before, and what that was; every situation of row 7 has a test. */
function compared({ from, to, situation }: Decision) {
  if (situation === 'no-level-held')
    return { followed: to === 'closed' ? 'otherwise' : 'first-classification', indicated: undefined };
  if (situation === 'closed' || situation === 'to-agree-anew') return { followed: 'otherwise', indicated: undefined };
  const { outcome, rule } = indicateReview(situation);
  const isOpen = {
    move: () => outcome.kind === 'move' && outcome.to === to,
    remain: () => to === from,
    // Where a case may close it may also be kept open, at its level.
    'may-close': () => to === 'closed' || to === from,
    // Until the evidence is there it stays; past the limit at high the prose has severe.
    'evidence-needed': () =>
      to === from || (to === 'severe' && outcome.kind === 'evidence-needed' && outcome.limitPassed),
    'judgement-required': () =>
      outcome.kind === 'judgement-required' && outcome.options.some((option) => option === to),
  }[outcome.kind]();
  const asOpen = outcome.kind === 'judgement-required' ? 'one-of-the-options' : 'as-indicated';
  return { followed: isOpen ? asOpen : 'otherwise', indicated: rule };
}

/** What a decision for less than was held, that was not indicated, leaves in the answer. */
function soonerThanIndicated(decision: Decision): readonly CaseState['departures'][number][] {
  const { by, on, from, to } = decision;
  const isForLess = from !== undefined && (to === 'closed' || RISK_LEVELS.indexOf(to) < RISK_LEVELS.indexOf(from));
  const { followed, indicated } = compared(decision);
  return isForLess && followed === 'otherwise' && indicated !== undefined
    ? [{ kind: 'sooner-than-indicated', event: { on: day(on), by }, indicated }]
    : [];
}

function decidedAsLivedThrough({ history, knownOn, practice, days }: Asked): void {
  const diary = diaryOf(history, { knownOn, practice, until: last(days) });
  const told = timelineOf(history, {
    asOf: day(last(days)),
    knownOn: knownOn === undefined ? undefined : day(knownOn),
    practice,
  }).flatMap(({ event, kind, followed, indicatedBefore }) =>
    kind === 'classification-agreed' || kind === 'closed'
      ? [{ by: event.by, followed, indicated: indicatedBefore?.rule, situation: indicatedBefore?.situation }]
      : [],
  );
  expect(told).toEqual(
    diary.decisions.map((decision) => ({
      by: decision.by,
      ...compared(decision),
      situation: typeof decision.situation === 'string' ? undefined : decision.situation,
    })),
  );
}

describe('A case read from its events stands as it does for someone who lived through every day', () => {
  it('as printed', () => {
    fc.assert(fc.property(anyQuestions(fc.constant(undefined)), asLivedThrough), { numRuns });
  });

  it('under an authority’s own practice', () => {
    fc.assert(fc.property(anyQuestions(arbitraryPractice), asLivedThrough), { numRuns });
  });

  it('also where some of its entries have been withdrawn, or replaced', () => {
    const practices = fc.option(arbitraryPractice, { nil: undefined });
    fc.assert(fc.property(anyQuestions(practices, correctingItself), asLivedThrough), { numRuns });
  });
});

describe('What people decided', () => {
  it('is set beside what was indicated after they had said how things are, and before they agreed', () => {
    const practices = fc.option(arbitraryPractice, { nil: undefined });
    fc.assert(fc.property(anyQuestions(practices), decidedAsLivedThrough), { numRuns });
  });
});

/** Many questions, always the same, each with the history that it is about. */
const SAMPLE = fc
  .sample(anyQuestions(arbitraryPractice), { numRuns: 1000, seed: 1 })
  .flatMap(({ history, practice, days }) =>
    days.map((asOf) => ({ history, state: stateOf(history, { asOf: day(asOf), practice }) })),
  );

const eventOf = (history: History, id: string | undefined) => history.events.find((event) => event.id === id);

const adjustedBefore = ({ held }: CaseState, { events }: History, clock: string) =>
  events.filter(
    (event) =>
      event.kind === 'timescale-adjusted' &&
      event.clock === clock &&
      held !== undefined &&
      event.happenedOn < held.since.on,
  );

const wentSoonerFor =
  (to: string) =>
  ({ departures }: CaseState, history: History): boolean =>
    departures.some((departure) => {
      if (departure.kind !== 'sooner-than-indicated') return false;
      const event = eventOf(history, departure.event.by);
      return to === (event?.kind === 'classification-agreed' ? event.level : event?.kind);
    });

/** What the histories have to come to, besides every entry, clock and date. */
const SITUATIONS: Readonly<Record<string, (state: CaseState, history: History) => boolean>> = {
  'a risk that people did not know of when they agreed, and that stands': ({ held, circumstances: { newRisk } }) =>
    newRisk?.value === true && held !== undefined && newRisk.since.on <= held.lastAgreed.on,
  'a risk that came back at medium without being called new': ({ circumstances: { newRisk } }, history) => {
    const event = newRisk?.value === true ? eventOf(history, newRisk.since.by) : undefined;
    return event?.kind === 'observed' && event.newRisk === undefined;
  },
  'a timescale adjusted in an earlier stay, and no longer': (state, history) =>
    state.clocks.some(({ id, adjusted }) => adjusted?.kind !== 'case' && adjustedBefore(state, history, id).length > 0),
  'a timescale adjusted before the stay, in advance': (state, history) =>
    state.clocks.some(
      ({ id, adjusted }) =>
        adjusted?.kind === 'case' && adjustedBefore(state, history, id).some((event) => event.id === adjusted.by),
    ),
  'a limit at high that comes sooner': ({ clocks }) => clocks.some(({ id, months }) => id === 'H2' && months < 6),
  'a lapse excused in the present stay': ({ excusedLapses }) => excusedLapses.length > 0,
  'a lapse in a row of which nobody has recorded the end': ({ lapsesNotOver }) =>
    lapsesNotOver.some(({ row }) => row !== undefined),
  'a lapse that names no row, of which nobody has recorded the end': ({ lapsesNotOver }) =>
    lapsesNotOver.some(({ row }) => row === undefined),
  'a lapse excused in the present stay, and over': ({ excusedLapses, lapsesNotOver }) =>
    excusedLapses.length > 0 && lapsesNotOver.length === 0,
  'a lapse excused before the present stay': ({ held, excusedLapses }, { events }) =>
    excusedLapses.length === 0 &&
    events.some(
      (event) =>
        event.kind === 'observed' &&
        event.managedLapse !== undefined &&
        held !== undefined &&
        event.happenedOn <= held.since.on,
    ),
  'a case at severe with much that is good and nothing that has become better': ({ held, circumstances, clocks }) =>
    held?.level === 'severe' &&
    circumstances.newRisk?.value !== true &&
    (circumstances.protectiveFactors?.value === 'apparent' ||
      circumstances.riskFactors?.value !== 'not-being-addressed') &&
    clocks.some(({ status }) => status === 'not-started' || status === 'broken'),
  'a return to care before the present stay at low': ({ whereabouts, clocks }) =>
    whereabouts.kind === 'back-in-care' &&
    clocks.some(({ id, status }) => id === 'L1-home' && status === 'not-started'),
  'a move to high sooner than indicated': wentSoonerFor('high'),
  'a move to medium sooner than indicated': wentSoonerFor('medium'),
  'a move to low sooner than indicated': wentSoonerFor('low'),
  'a closure sooner than indicated': wentSoonerFor('closed'),
};

describe('The histories that are lived through', () => {
  it('are such as a case system may hand over, and so are the practices', () => {
    fc.assert(
      fc.property(arbitraryHistory, arbitraryPractice, (history, practice) => {
        expect([parseHistory(history), parsePractice(practice)]).toEqual([right(history), right(practice)]);
      }),
    );
  });

  it('come to every entry of row 7 and to every state of every clock', () => {
    const met = new Set<string>();
    for (const {
      state: { clocks, indication },
    } of SAMPLE) {
      met.add(indication.kind === 'indicated' ? indication.rule : indication.kind);
      for (const { id, status } of clocks) met.add(`${id} ${status}`);
    }
    const keptUp = (['L1', 'M1', 'H1', 'S1', 'L1-home'] as const).flatMap((id) =>
      ['running', 'met', 'broken', 'not-started', ...(id === 'L1-home' ? [] : ['unconfirmed'])].map(
        (status) => `${id} ${status}`,
      ),
    );
    const withTheStay = (['H1-further', 'H2'] as const).flatMap((id) => [`${id} running`, `${id} met`]);
    expect([...met].sort()).toEqual(
      [
        ...[...PRINTED_RULE_IDS, ...PROSE_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS, ...EVIDENCE_IDS],
        ...['no-level-held', 'closed'],
        ...keptUp,
        ...withTheStay,
      ].sort(),
    );
  });

  it('come to every state of every date, at every level', () => {
    const met = new Set<string>();
    for (const {
      state: { due, held },
    } of SAMPLE)
      for (const { kind, clock, status } of due) {
        if (kind === 'clock-ends' || kind === 'drift-limit') met.add(`${kind} ${clock} ${status}`);
        if (kind === 'earliest-closure') met.add(`${kind} at ${held?.level} ${status}`);
      }
    const possible = (['L1', 'L1-home', 'M1', 'H1-further', 'S1'] as const).flatMap((id) =>
      ['upcoming', 'reached'].map((status) => `clock-ends ${id} ${status}`),
    );
    expect([...met].sort()).toEqual(
      [
        ...possible,
        ...['upcoming', 'due', 'settled'].map((status) => `clock-ends H1 ${status}`),
        ...['upcoming', 'due'].map((status) => `drift-limit H2 ${status}`),
        ...RISK_LEVELS.map((level) => `earliest-closure at ${level} upcoming`),
        'earliest-closure at low reached',
      ].sort(),
    );
  });

  it.each(Object.entries(SITUATIONS))('come to %s', (_, isSo) => {
    // More than once: such a case has to come up where fewer histories are tried.
    expect(SAMPLE.filter(({ state, history }) => isSo(state, history)).length).toBeGreaterThan(10);
  });
});
