import fc from 'fast-check';
import {
  type CaseEvent,
  type History,
  PRINTED_PRACTICE,
  type Practice,
  type Replay,
  type ReplayQuestion,
  replayOf,
  replayWith,
  stateIn,
  stateOf,
} from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { keptOf, keptWith } from '../../src/reclassification/replay/kept.js';
import { arbitraryPractice, correctingItself, deeplyFrozen } from '../support/arbitrary-history.js';
import { day } from '../support/dates.js';
import { monthsLater } from '../support/day-by-day.js';

/** The same event in another history, where ids begin with a prefix. */
const renamed = (event: CaseEvent, prefix: string): CaseEvent =>
  event.kind === 'corrected'
    ? {
        ...event,
        id: prefix + event.id,
        of: prefix + event.of,
        ...(event.instead === undefined ? {} : { instead: prefix + event.instead }),
      }
    : { ...event, id: prefix + event.id };

interface Told {
  readonly history: History;
  /** How many events are read at first, and after each further reading. */
  readonly readings: readonly number[];
  readonly practice: Practice | undefined;
  readonly questions: readonly ReplayQuestion[];
}

/** Each id once, as it first comes. */
const once = (events: readonly CaseEvent[]): readonly CaseEvent[] => {
  const ids = new Set<string>();
  return events.filter(({ id }) => !ids.has(id) && ids.add(id));
};

/** The events of several histories in one, so that it is long and much happens on one day; at times one names the events of another. */
const longEvents: fc.Arbitrary<readonly CaseEvent[]> = fc
  .tuple(fc.array(correctingItself, { minLength: 6, maxLength: 9, size: 'max' }), fc.integer({ min: 0, max: 5 }))
  .map(([histories, number]) =>
    once(histories.flatMap(({ events }, at) => events.map((event) => renamed(event, number === 0 ? '' : `${at}-`)))),
  );

const asTheyHappen = (events: readonly CaseEvent[]): readonly CaseEvent[] =>
  [...events].sort((one, other) => (one.happenedOn < other.happenedOn ? -1 : 1));

/** Mostly as events happen, some entered late or early; at times in any order. */
const arriving: fc.Arbitrary<readonly CaseEvent[]> = longEvents.chain((events) => {
  const place = fc.nat(Math.max(0, events.length - 1));
  return fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.array(fc.tuple(place, place), { maxLength: 12, size: 'max' }))
    .map(([number, moves]) => {
      if (number === 0) return events;
      const arrived = [...asTheyHappen(events)];
      for (const [from, to] of moves) arrived.splice(to, 0, ...arrived.splice(from, 1));
      return arrived;
    });
});

/** How many events are read at first, and after each further reading: at times a few more each day, at times many. */
const readingsOf = (count: number): fc.Arbitrary<readonly number[]> =>
  fc
    .tuple(
      fc.oneof(fc.nat(count), fc.integer({ min: Math.floor(count / 2), max: count })),
      fc.array(fc.oneof(fc.nat(4), fc.nat(4), fc.nat(count)), { minLength: 1, maxLength: 8, size: 'max' }),
    )
    .map(([first, steps]) => {
      const readings = [first];
      for (const step of steps) readings.push(Math.min(count, (readings.at(-1) ?? 0) + step));
      return readings;
    });

const practiceOrNone = fc.option(arbitraryPractice, { nil: undefined });

const anyTold: fc.Arbitrary<Told> = arriving.chain((events) => {
  const days = ['2019-02-28', ...events.flatMap(({ happenedOn, recordedOn }) => [happenedOn, recordedOn])];
  const last = [...days].sort().at(-1) ?? '2024-02-29';
  const question = fc.record({
    asOf: fc
      .oneof({ weight: 1, arbitrary: fc.constantFrom(...days) }, { weight: 3, arbitrary: fc.constant(last) })
      .map(day),
    knownOn: fc.option(fc.constantFrom(...days, last, last).map(day), { nil: undefined, freq: 2 }),
  });
  return practiceOrNone.chain((practice) =>
    fc.record({
      history: fc.record({ months: fc.nat(30), bornOn: fc.constantFrom(...days), isInvolved: fc.boolean() }).map(
        ({ months, bornOn, isInvolved }): History => ({
          edition: 'framework-2015',
          child: {
            id: 'child-1',
            bornOn: day(monthsLater(bornOn, -months)),
            servicesInvolvedInPregnancy: isInvolved,
          },
          wayHome: { parents: ['parent-1'] },
          events,
        }),
      ),
      readings: readingsOf(events.length),
      practice: fc.constant(practice),
      questions: fc.array(question, { minLength: 3, maxLength: 5 }),
    }),
  );
});

/** A history read in so many turns; after each, what has been read and the same history whole. */
function readInTurns({ history, readings, practice }: Told): readonly (readonly [Replay, History])[] {
  const [first = 0, ...more] = readings;
  const upTo = (count: number): History => ({ ...history, events: history.events.slice(0, count) });
  let [replay, read] = [replayOf(upTo(first), practice), first];
  const turns: (readonly [Replay, History])[] = [[replay, upTo(first)]];
  for (const count of more) {
    replay = replayWith(replay, history.events.slice(read, count));
    read = count;
    turns.push([replay, upTo(count)]);
  }
  return turns;
}

const numRuns = 3 * (fc.readConfigureGlobal().numRuns ?? 100);

describe('Going on from what has been read', () => {
  it('answers as starting over does, wherever reading stopped, whatever happened since and whatever is asked', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const turns = readInTurns(told);
        for (const question of told.questions)
          for (const [replay, history] of turns)
            expect(stateIn(replay, question)).toEqual(stateOf(history, { ...question, practice: told.practice }));
      }),
      { numRuns },
    );
  });

  it('leaves what was given, and what was answered, as it is', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const given = deeplyFrozen(structuredClone(told));
        const turns = readInTurns(given);
        const answers = () => turns.map(([replay]) => given.questions.map((question) => stateIn(replay, question)));
        const before = answers();
        expect(answers()).toEqual(before);
        expect(given).toEqual(told);
      }),
    );
  });

  it('keeps what is settled in most of these histories, and starts over in some', () => {
    const kept = fc
      .sample(anyTold, { numRuns: 300, seed: 1 })
      .flatMap(({ history, readings: [first = 0, then = 0] }) => {
        const before = keptOf({ ...history, events: history.events.slice(0, first) }, PRINTED_PRACTICE);
        const after = keptWith(before, history.events.slice(first, then));
        if (before.from === 0 || first === then) return [];
        return [
          after.from === before.from && after.before === before.before
            ? 'kept'
            : after.from > before.from
              ? 'further'
              : 'over',
        ];
      });
    const count = (what: string): number => kept.filter((one) => one === what).length;
    expect(Math.min(count('kept'), count('further'), count('over'))).toBeGreaterThan(5);
  });
});
