import fc from 'fast-check';
import {
  type CaseEvent,
  earliestDates,
  hindsight,
  NEXT_WITHOUT_DATE,
  stateOf,
  timelineOf,
} from 'reunification-framework/reclassification';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { right } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { arbitraryHistory, correctingItself, daysToAskAbout } from '../../support/arbitrary-history.js';
import { day } from '../../support/dates.js';
import { daysLater } from '../../support/day-by-day.js';
import { adjusted, agreed, cameHome, corrected, historyOf, KEPT_UP, observed } from '../../support/histories.js';

const on = (asOf: string, knownOn: string | undefined, ...events: readonly CaseEvent[]) =>
  stateOf(historyOf(...events), { asOf: day(asOf), ...(knownOn === undefined ? {} : { knownOn: day(knownOn) }) });

describe('An entry that was withdrawn', () => {
  const MEDIUM = agreed('2024-01-15', 'medium', { rows: KEPT_UP });
  const WORSE = observed('2024-03-01', { protectiveFactors: 'none-apparent' }, { recordedOn: '2024-03-05' });
  const CORRECTION = corrected('2024-05-01', WORSE.id, { recordedOn: '2024-05-02' });
  const EVENTS = [MEDIUM, WORSE, CORRECTION];

  it('counts no more from the day on which that was recorded, and is still what was believed before it', () => {
    const value = (knownOn: string) => on('2024-06-01', knownOn, ...EVENTS).circumstances.protectiveFactors?.value;
    expect(['2024-03-04', '2024-03-05', '2024-05-01', '2024-05-02'].map(value)).toEqual([
      'apparent',
      'none-apparent',
      'none-apparent',
      'apparent',
    ]);
    expect(on('2024-03-02', undefined, ...EVENTS).circumstances.protectiveFactors?.value).toBe('apparent');
  });

  it('shows with who withdrew it, in every answer', () => {
    const correction = {
      of: { on: '2024-03-01', by: WORSE.id },
      kind: 'observed',
      withdrawn: { on: '2024-05-02', by: CORRECTION.id },
      by: 'person-9',
      instead: undefined,
    };
    const state = on('2024-06-01', undefined, ...EVENTS);
    expect(state.corrections).toEqual([correction]);
    expect(state.notices.map(({ code }) => code)).toEqual(['notice.entry-withdrawn']);
    expect(on('2024-06-01', '2024-05-01', ...EVENTS).corrections).toEqual([]);
    const history = historyOf(...EVENTS);
    expect(
      timelineOf(history, { asOf: day('2024-06-01') }).map(({ event, withdrawnBy, broke }) => [
        event.by,
        withdrawnBy,
        broke,
      ]),
    ).toEqual([
      [MEDIUM.id, undefined, []],
      [WORSE.id, CORRECTION.id, []],
      [CORRECTION.id, undefined, []],
    ]);
    const known = hindsight(history, { asOf: day('2024-04-01'), knownOn: day('2024-04-01') });
    expect(known.lateEntries).toEqual([CORRECTION.id]);
    expect(known.differences.map(({ what, clock }) => clock ?? what)).toEqual(
      expect.arrayContaining(['circumstances', 'corrections', 'M1']),
    );
  });

  it('shows with the correction that was recorded first, where there are two, whichever of them comes first in the list', () => {
    const first = corrected('2024-05-01', WORSE.id, { recordedOn: '2024-05-02', id: 'z' });
    const second = corrected('2024-05-01', WORSE.id, { recordedOn: '2024-05-03', id: 'a' });
    const ofOneDay = { ...second, recordedOn: first.recordedOn };
    const by = (...corrections: readonly CaseEvent[]) =>
      on('2024-06-01', undefined, MEDIUM, WORSE, ...corrections).corrections.map(({ withdrawn }) => withdrawn.by);
    expect([by(first, second), by(second, first)]).toEqual([['z'], ['z']]);
    expect([by(first, ofOneDay), by(ofOneDay, first)]).toEqual([['a'], ['a']]);
  });

  it('is replaced by the same entry, or by none, whichever of two corrections that say otherwise comes first', () => {
    const better = observed('2024-03-01', { protectiveFactors: 'apparent' }, { id: 'better' });
    const by = (...corrections: readonly CaseEvent[]) =>
      on('2024-06-01', undefined, MEDIUM, WORSE, better, ...corrections).corrections.map(({ instead }) => instead);
    const replacing = { ...CORRECTION, instead: better.id };
    expect([by(CORRECTION, replacing), by(replacing, CORRECTION)]).toEqual([[undefined], [undefined]]);
    expect(by(replacing, { ...replacing })).toEqual(by(replacing));
  });

  it('is pointed out until people agree a classification, having known of it for a day', () => {
    const again = (date: string) =>
      on('2024-08-01', undefined, ...EVENTS, agreed(date, 'medium', { rows: KEPT_UP })).notices.map(({ code }) => code);
    expect(['2024-05-01', '2024-05-02', '2024-05-03'].map(again)).toEqual([
      ['notice.entry-withdrawn'],
      ['notice.entry-withdrawn'],
      [],
    ]);
  });

  it('is no sign that anyone has looked at the case since', () => {
    const { due } = on('2024-06-01', undefined, agreed('2024-01-15', 'severe'), ...EVENTS.slice(1));
    expect(due.flatMap((one) => (one.kind === 'no-date' ? [one.unrecordedForDays] : []))).toEqual([138]);
  });

  it.each([
    ['who', { by: ' \u200B' }],
    ['why', { reason: '\n\t' }],
  ])('has to say %s: a blank withdraws nothing', (_, blank) => {
    const { corrections, circumstances } = on('2024-06-01', undefined, MEDIUM, WORSE, { ...CORRECTION, ...blank });
    expect([corrections, circumstances.protectiveFactors?.value]).toEqual([[], 'none-apparent']);
  });

  it('may be a return home, or a closure: then the child is not home, and the case is open', () => {
    const home = cameHome('2024-02-01');
    const end = { kind: 'closed', id: 'end', happenedOn: day('2024-03-01'), recordedOn: day('2024-03-01') } as const;
    const state = on(
      '2024-06-01',
      undefined,
      ...[MEDIUM, home, end, corrected('2024-04-01', home.id), corrected('2024-04-01', 'end', { id: 'c' })],
    );
    expect([state.whereabouts.kind, state.closed]).toEqual(['no-return-recorded', undefined]);
  });
});

describe('An agreement that was withdrawn', () => {
  const HIGH = agreed('2024-01-15', 'high', { rows: KEPT_UP });
  const MEDIUM = agreed('2024-07-20', 'medium', { rows: KEPT_UP });
  const WITHDRAWN = corrected('2024-08-01', MEDIUM.id);
  const SEEN = observed('2025-06-01', KEPT_UP);

  it('leaves the level held until people agree again, and says that they have to', () => {
    const state = on('2025-06-01', undefined, HIGH, MEDIUM, WITHDRAWN, SEEN);
    expect(state.held).toMatchObject({ level: 'medium', since: { by: MEDIUM.id } });
    expect(state.agreementWithdrawn).toEqual({ on: '2024-07-20', by: MEDIUM.id });
    expect(state.notices.map(({ code }) => code)).toEqual(['notice.agreement-withdrawn', 'notice.entry-withdrawn']);
    expect(state.due.at(-1)).toMatchObject({
      kind: 'no-date',
      title: expect.stringContaining('Agree a new classification'),
    });
  });

  it.each([
    ['while the time at high lies ahead', '2024-04-01', 'upcoming'],
    ['when it is up, and a reclassification is due', '2024-07-15', 'due'],
  ])('of a level agreed before leaves its time running, and people still have to agree anew: %s', (_, asOf, status) => {
    const again = agreed('2024-03-01', 'high', { rows: KEPT_UP });
    const asked = (...more: readonly CaseEvent[]) =>
      on(asOf, undefined, HIGH, again, ...more).due.map(({ kind, title, ...due }) => [
        kind === 'no-date' ? title : kind,
        due.status,
      ]);
    const dates = [
      ['clock-ends', status],
      ['drift-limit', status],
    ];
    expect(asked().slice(0, 2)).toEqual(dates);
    expect(asked().map(([what]) => what)).not.toContain(NEXT_WITHOUT_DATE['to-agree-anew'].title);
    const withdrawn = asked(corrected('2024-03-10', again.id));
    expect(withdrawn.slice(0, 2)).toEqual(dates);
    expect(withdrawn.at(-1)).toEqual([NEXT_WITHOUT_DATE['to-agree-anew'].title, 'open']);
  });

  it('starts no time, however long what has to be kept up is, and leads to no lower level', () => {
    const state = on('2025-06-01', undefined, HIGH, MEDIUM, WITHDRAWN, SEEN);
    expect(state.clocks.map(({ id, status }) => [id, status])).toEqual([
      ['M1', 'not-started'],
      ['H1-further', 'not-started'],
    ]);
    expect(state.indication).toMatchObject({ outcome: { kind: 'remain' } });
    const [step] = earliestDates(historyOf(HIGH, MEDIUM, WITHDRAWN, SEEN), { asOf: day('2025-06-01') });
    expect(step).toMatchObject({ to: 'low', earliestOn: '2025-12-01' });
    expect(step?.supposing).toContain('level-agreed');
    const anew = agreed('2025-06-10', 'medium', { rows: KEPT_UP });
    const { held, clocks, agreementWithdrawn } = on('2025-06-10', undefined, HIGH, MEDIUM, WITHDRAWN, SEEN, anew);
    expect([held?.since.by, agreementWithdrawn]).toEqual([MEDIUM.id, undefined]);
    expect(clocks[0]).toMatchObject({ id: 'M1', started: { on: '2025-06-10' } });
  });

  it('still lets the limit of the time at high run', () => {
    const { clocks, indication } = on('2024-07-15', undefined, HIGH, corrected('2024-02-01', HIGH.id));
    expect(clocks.map(({ id, status }) => [id, status])).toEqual([
      ['H1', 'not-started'],
      ['H2', 'met'],
    ]);
    expect(indication).toEqual({ kind: 'to-agree-anew' });
  });

  it('has earliest days that suppose people to agree the level anew, also where nothing can be indicated before they do', () => {
    const history = historyOf(HIGH, corrected('2024-02-01', HIGH.id));
    const asOf = day('2024-03-01');
    expect(stateOf(history, { asOf }).indication).toEqual({ kind: 'to-agree-anew' });
    const [first] = earliestDates(history, { asOf });
    expect(first).toMatchObject({ to: 'medium', earliestOn: '2024-09-01' });
    expect(first?.supposing).toContain('level-agreed');
    expect(first?.supposing).not.toContain('move-up-not-made');
  });

  it('settles nothing that was due, and takes in no new risk', () => {
    const LOW = agreed('2024-01-15', 'low', { rows: KEPT_UP });
    const risk = observed('2024-06-01', { newRisk: true });
    const review = agreed('2024-08-20', 'low', { rows: KEPT_UP });
    const asked = (...more: readonly CaseEvent[]) =>
      on('2024-09-01', undefined, LOW, cameHome('2024-02-10'), risk, review, ...more);
    const dueOf = (state: ReturnType<typeof asked>) =>
      state.due.find(({ kind }) => kind === 'reclassification-after-return')?.status;
    expect([dueOf(asked()), asked().circumstances.newRisk?.value]).toEqual(['settled', false]);
    const withdrawn = asked(corrected('2024-08-25', review.id));
    expect([dueOf(withdrawn), withdrawn.circumstances.newRisk?.value, withdrawn.held?.level]).toEqual([
      'due',
      true,
      'low',
    ]);
  });

  it('gives way to the one that people agreed in truth on that day, or before it', () => {
    const right2 = agreed('2024-07-20', 'high', { id: 'in truth', recordedOn: '2024-08-01', rows: KEPT_UP });
    const replaced = corrected('2024-08-01', MEDIUM.id, { instead: right2.id });
    const state = on('2024-09-01', undefined, HIGH, MEDIUM, replaced, right2);
    expect(state.held).toEqual({
      level: 'high',
      since: { on: '2024-01-15', by: HIGH.id },
      lastAgreed: { on: '2024-07-20', by: 'in truth' },
      cameFrom: undefined,
    });
    expect(state.agreementWithdrawn).toBeUndefined();
    expect(on('2024-09-01', '2024-07-31', HIGH, MEDIUM, replaced, right2).held?.level).toBe('medium');
    expect(parseHistory(historyOf(HIGH, MEDIUM, replaced, right2))).toEqual(
      right(historyOf(HIGH, MEDIUM, replaced, right2)),
    );
  });

  it('keeps a level held also where entries that nobody has checked replace each other', () => {
    const other = agreed('2024-07-20', 'low', { id: 'other' });
    const circle = [
      corrected('2024-08-01', MEDIUM.id, { instead: 'other', id: 'c1' }),
      corrected('2024-08-01', 'other', { instead: MEDIUM.id, id: 'c2' }),
    ];
    expect(on('2024-09-01', undefined, MEDIUM, other, ...circle).held).toBeDefined();
  });
});

describe('Whatever was withdrawn', () => {
  const anyAsked = correctingItself.chain((history) =>
    daysToAskAbout(history, 1).map(([asOf = '']) => ({ history, asOf: day(asOf) })),
  );

  it('can be read, and leaves all that was known before as it was', () => {
    fc.assert(
      fc.property(anyAsked, ({ history, asOf }) => {
        expect(parseHistory(history)).toEqual(right(history));
        const first = history.events.flatMap((one) => (one.kind === 'corrected' ? [one.recordedOn] : [])).sort()[0];
        fc.pre(first !== undefined);
        const knownOn = day(daysLater(first, -1));
        const without = { ...history, events: history.events.filter(({ kind }) => kind !== 'corrected') };
        expect(stateOf(history, { asOf, knownOn })).toEqual(stateOf(without, { asOf, knownOn }));
      }),
    );
  });

  it('and was no agreement is as if it had never been entered, but that its correction shows', () => {
    fc.assert(
      fc.property(
        arbitraryHistory.chain((history) =>
          fc.record({
            history: fc.constant(history),
            wrong: fc.subarray(
              history.events.filter(
                ({ kind }) => !['classification-agreed', 'came-home', 'back-in-care'].includes(kind),
              ),
            ),
            days: daysToAskAbout(history, 2),
          }),
        ),
        ({ history, wrong, days }) => {
          const corrections = wrong.map(({ id, recordedOn }) => corrected(recordedOn, id, { id: `c-${id}` }));
          const withdrawn = { ...history, events: [...history.events, ...corrections] };
          const never = { ...history, events: history.events.filter((event) => !wrong.includes(event)) };
          for (const asOf of days.map(day)) {
            const { corrections: shown, notices, ...rest } = stateOf(withdrawn, { asOf });
            const { corrections: none, notices: others, ...before } = stateOf(never, { asOf });
            expect(rest).toEqual(before);
            expect(none).toEqual([]);
            expect(shown.map(({ of }) => of.by).sort()).toEqual(
              wrong.flatMap(({ id, happenedOn }) => (happenedOn <= asOf ? [id] : [])).sort(),
            );
            expect(notices.filter(({ code }) => code !== 'notice.entry-withdrawn')).toEqual(others);
          }
        },
      ),
    );
  });

  it('never changes the level that was held', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const { events } = history;
        const agreements = events.filter(({ kind }) => kind === 'classification-agreed');
        const corrections = agreements.map(({ id, recordedOn }) => corrected(recordedOn, id, { id: `c-${id}` }));
        const levels = (all: readonly CaseEvent[]) =>
          events.map(({ happenedOn }) => stateOf({ ...history, events: all }, { asOf: happenedOn }).held?.level);
        expect(levels([...events, ...corrections])).toEqual(levels(events));
      }),
    );
  });

  it('is read in little more time than it takes to sort it', () => {
    const events = Array.from({ length: 4000 }, (_, number): readonly CaseEvent[] => {
      const date = daysLater('2015-01-01', number);
      const id = `e${number}`;
      return [
        number % 2 === 0 ? agreed(date, 'medium', { id }) : adjusted(date, 'M1', 8, { id }),
        corrected(date, id, { id: `c${number}`, ...(number === 0 ? {} : { instead: `e${number - 1}` }) }),
      ];
    }).flat();
    const timeFor = (count: number): number => {
      const start = performance.now();
      stateOf(historyOf(...events.slice(0, count)), { asOf: day('2030-01-01') });
      return performance.now() - start;
    };
    timeFor(2000);
    expect(timeFor(8000)).toBeLessThan(40 * Math.max(timeFor(2000), 1));
  });
});
