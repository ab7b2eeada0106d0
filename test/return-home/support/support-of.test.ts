import type { CountedRisk } from 'reunification-framework/factors';
import type { ParentalAgreement } from 'reunification-framework/goals';
import {
  type EndDecidedBy,
  SUPPORT_BARRIER_IDS,
  SUPPORT_BARRIERS,
  SUPPORT_ENTRY_KINDS,
  SUPPORT_LINE_CODES,
  SUPPORT_LINES,
  SUPPORT_STAGES,
  SUPPORT_TIMES,
  type SupportCase,
  supportOf,
} from 'reunification-framework/return-home';
import { isRight } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { parseLeadProfessionals, parseSupportEntries } from '../../../src/return-home/schema.js';
import { day } from '../../support/dates.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import { linesOf } from '../../support/goals.js';
import {
  agreementWith,
  asked,
  caseWith,
  codesOf,
  entry,
  lead,
  missed,
  needsOn,
  planWithTherapy,
  riskOf,
  type SaidOfEntry,
  therapyOn,
} from '../../support/support-cases.js';

const GOAL = { kind: 'goal', goal: 'calm' } as const;
const DRINK = { kind: 'risk-factor', factor: 'alcohol-or-drugs-abuse' } as const;

/** What became of the therapy, and what is said of it. */
const becameOf = (changes: Partial<SupportCase>, asOf: string): readonly (string | undefined)[] => {
  const need = therapyOn(changes, asOf);
  return [need.promised[0]?.standing, ...codesOf(need)];
};

describe('Support that was promised', () => {
  it('is not late up to the day from which it was to be given, and is asked about from the next day on', () => {
    expect(['2026-03-15', '2026-03-16', '2026-03-17'].map((asOf) => becameOf({}, asOf))).toEqual([
      ['not-yet-due', 'promise.not-yet-due'],
      ['not-yet-due', 'promise.not-yet-due'],
      ['nothing-recorded', 'promise.nothing-recorded'],
    ]);
  });

  it('for no day in particular is late on none: people are asked to agree one, and nothing is counted', () => {
    const plan = planWithTherapy({ support: [{ id: 'therapy', what: 'Family therapy', for: 'family' }] });
    expect(['2026-03-02', '2026-03-03', '2027-03-02'].map((asOf) => becameOf({ plan }, asOf))).toEqual(
      Array(3).fill(['day-not-set', 'promise.day-not-set']),
    );
    expect(therapyOn({ plan }, '2026-06-01').lines[0]?.days).toBeUndefined();
  });

  it('is said with the day of the promise, and the days since it was to begin', () => {
    const [line] = therapyOn({}, '2026-04-13').lines;
    expect([line?.code, line?.on, line?.days, line?.by]).toEqual(['promise.nothing-recorded', '2026-03-02', 28, []]);
  });

  it('was promised on the day of the first plan that holds it, however often the plan is made again', () => {
    const made = { plan: planWithTherapy({ madeOn: day('2026-05-04') }), earlierPlans: [planWithTherapy()] };
    expect(therapyOn(made, '2026-06-01').promised[0]?.promisedOn).toBe('2026-03-02');
    expect(therapyOn({ plan: made.plan }, '2026-06-01').promised[0]?.promisedOn).toBe('2026-05-04');
  });

  it('only begun is not given: a session shows that, with its day, and the days it was late are said of both', () => {
    expect(becameOf({ events: [entry('started', '2026-03-16')] }, '2026-04-13')).toEqual([
      'started',
      'promise.started',
    ]);
    expect(becameOf({ events: [entry('given', '2026-03-17')] }, '2026-04-13')).toEqual(['given', 'given.late']);
    const late = therapyOn({ events: [entry('started', '2026-03-30')] }, '2026-04-20');
    expect(late.lines.map(({ code, days }) => [code, days])).toEqual([
      ['given.late', 14],
      ['promise.started', 21],
    ]);
    const both = [entry('started', '2026-03-16'), entry('given', '2026-04-06')];
    expect(therapyOn({ events: both }, '2026-11-16').promised[0]).toMatchObject({
      standing: 'given',
      startedOn: '2026-03-16',
      lastGivenOn: '2026-04-06',
    });
  });

  it('was last given on the last day, in full or in part, whichever was recorded last', () => {
    const support = [{ what: 'Counselling' }];
    const reviewed = (...said: readonly (readonly [on: string, support: 'given' | 'partly-given'])[]) => {
      const goalReviews = said.map(([on, given]) => ({
        goal: 'calm',
        on: day(on),
        shownBy: 'change' as const,
        support: given,
        ratings: [],
      }));
      const [need] = needsOn({ plan: undefined, agreement: agreementWith({ support }), goalReviews }, '2026-06-01');
      return [need?.promised[0]?.standing, need?.promised[0]?.lastGivenOn];
    };
    const [april, may] = ['2026-04-06', '2026-05-04'];
    expect(reviewed([april, 'given'], [may, 'partly-given'])).toEqual(['partly-given', may]);
    expect(reviewed([april, 'partly-given'], [may, 'given'])).toEqual(['given', may]);
    expect(reviewed([may, 'given'], [april, 'partly-given'])).toEqual(['given', may]);
  });

  it('and broken off is open, with what stood in the way, until it is given again', () => {
    const begun = [entry('started', '2026-03-16'), entry('given', '2026-03-23')];
    for (const against of [
      entry('declined', '2026-04-10', { barrier: 'transport' }),
      missed('given', '2026-04-10', 'transport'),
    ]) {
      const need = therapyOn({ events: [...begun, against] }, '2026-06-01');
      expect(need.lines).toMatchObject([{ code: 'promise.broken-off', isOpen: true, barrier: 'transport' }]);
      expect([need.lastKnown, need.promised[0]?.lastGivenOn]).toEqual(['broken-off', '2026-03-23']);
      const again = [...begun, against, entry('given', '2026-04-20')];
      expect(becameOf({ events: again }, '2026-06-01')).toEqual(['given']);
    }
    // Given from one day to another, past the day of the refusal, it went on; up to that day, it did not.
    const until = (last: string) => [
      entry('given', '2026-03-16', { until: day(last) }),
      entry('declined', '2026-04-10'),
    ];
    expect(
      ['2026-04-09', '2026-04-10', '2026-04-11'].map((last) => becameOf({ events: until(last) }, '2026-06-01')[0]),
    ).toEqual(['broken-off', 'broken-off', 'given']);
    // An end is no breaking off, and what is then declined is another offer.
    const ended = [...begun, entry('ended', '2026-04-01'), entry('declined', '2026-04-10')];
    expect(therapyOn({ events: ended }, '2026-06-01').lastKnown).toBe('ended');
  });

  it('and only offered, accepted or referred has not started', () => {
    for (const kind of ['referred', 'offered', 'accepted'] as const) {
      const [standing, code] = becameOf({ events: [entry(kind, '2026-03-10')] }, '2026-04-13');
      expect([standing, code]).toEqual(['not-started', 'promise.not-started']);
    }
    // That it is needed says nothing of what became of it.
    expect(becameOf({ events: [entry('needed', '2026-03-10')] }, '2026-04-13')[0]).toBe('nothing-recorded');
  });

  it('and declined was offered: it is not said that it was not', () => {
    const need = therapyOn({ events: [entry('declined', '2026-03-10', { barrier: 'stigma' })] }, '2026-04-13');
    expect([need.furthest, need.promised[0]?.standing, need.lines[0]?.barrier]).toEqual([
      'offered',
      'declined',
      'stigma',
    ]);
    // Declined first and accepted later, it waits to start.
    const later = [entry('declined', '2026-03-10'), entry('accepted', '2026-03-24')];
    expect(becameOf({ events: later }, '2026-04-13')[0]).toBe('not-started');
  });

  it('and accepted and declined on one day counts as not accepted until people say which it was', () => {
    const need = therapyOn(
      { events: [entry('offered', '2026-03-10'), entry('accepted', '2026-03-12'), entry('declined', '2026-03-12')] },
      '2026-04-13',
    );
    expect(need.furthest).toBe('offered');
    expect(need.promised[0]?.standing).toBe('cannot-say');
    expect(codesOf(need)).toEqual(['promise.cannot-say', 'recorded.both-ways']);
  });

  it('and recorded both ways on several days says so day by day, the earliest first', () => {
    const on = (date: string) => [entry('accepted', date), entry('declined', date)];
    const { lines } = therapyOn({ events: [...on('2026-04-09'), ...on('2026-03-12')] }, '2026-04-13');
    expect(lines.filter(({ code }) => code === 'recorded.both-ways').map((line) => [line.on, line.by])).toEqual([
      ['2026-03-12', ['accepted 2026-03-12', 'declined 2026-03-12']],
      ['2026-04-09', ['accepted 2026-04-09', 'declined 2026-04-09']],
    ]);
  });

  it('and that did not happen names what stood in the way', () => {
    const need = therapyOn({ events: [missed('started', '2026-03-20', 'waiting-list')] }, '2026-04-13');
    expect(need.promised[0]?.standing).toBe('did-not-happen');
    expect(need.lines[0]).toMatchObject({ code: 'promise.did-not-happen', barrier: 'waiting-list', isOpen: true });
  });

  it('and of which only the end is recorded had begun: when, nobody can say', () => {
    expect(becameOf({ events: [entry('ended', '2026-05-04')] }, '2026-06-01').slice(0, 2)).toEqual([
      'cannot-say',
      'promise.cannot-say',
    ]);
  });

  it('is not kept to by a session before the promise, nor by what had ended by then', () => {
    expect(becameOf({ events: [entry('given', '2026-03-01')] }, '2026-04-13')[0]).toBe('nothing-recorded');
    expect(becameOf({ events: [entry('given', '2026-03-02')] }, '2026-04-13')[0]).toBe('given');
    const over = [entry('started', '2026-01-12'), entry('ended', '2026-02-23')];
    expect(becameOf({ events: over }, '2026-04-13')[0]).toBe('nothing-recorded');
    // What had started and goes on is kept to.
    expect(becameOf({ events: over.slice(0, 1) }, '2026-04-13')[0]).toBe('started');
  });

  it('in an item without an id cannot be followed, which is not that nothing was done', () => {
    const plan = planWithTherapy({ support: [{ what: 'Family therapy', for: 'family' }] });
    const [need] = needsOn({ plan }, '2026-04-13');
    expect([need?.promised[0]?.standing, need && codesOf(need)]).toEqual(['cannot-say', ['promise.without-id']]);
  });

  it('and left out of a later plan stays asked about, unless it was given or declined', () => {
    const dropped = {
      plan: planWithTherapy({ madeOn: day('2026-05-04'), support: [] }),
      earlierPlans: [planWithTherapy()],
    };
    expect(becameOf(dropped, '2026-06-01')).toEqual(['nothing-recorded', 'promise.dropped']);
    expect(becameOf({ ...dropped, events: [entry('declined', '2026-04-01')] }, '2026-06-01')).toEqual(['declined']);
    expect(becameOf({ ...dropped, events: [entry('started', '2026-03-16')] }, '2026-06-01')).toEqual(['started']);
  });

  it('under one name is another than that under the next: each has the day of the plan that first held it', () => {
    const item = (id: string) => ({ id, what: 'Help', for: 'family' as const, from: day('2026-03-16') });
    const made = {
      plan: planWithTherapy({ madeOn: day('2026-05-04'), support: [item('group'), item('debts')] }),
      earlierPlans: [planWithTherapy({ support: [item('therapy'), item('group')] })],
    };
    expect(
      needsOn(made, '2026-06-01').map(({ need, promised, lines }) => [
        need.kind === 'plan-item' && need.item,
        promised[0]?.promisedOn,
        lines[0]?.code,
      ]),
    ).toEqual([
      ['group', '2026-03-02', 'promise.nothing-recorded'],
      ['debts', '2026-05-04', 'promise.nothing-recorded'],
      ['therapy', '2026-03-02', 'promise.dropped'],
    ]);
  });

  it('counts only by what had happened, and been recorded, by the day asked about', () => {
    const events = [entry('started', '2026-03-16', { recordedOn: day('2026-05-04') })];
    const standings = ['2026-05-03', '2026-05-04', '2026-05-05'].map((knownOn) =>
      therapyOn({ events }, '2026-06-01', knownOn).promised.map(({ standing }) => standing),
    );
    expect(standings).toEqual([['nothing-recorded'], ['started'], ['started']]);
    const started = [entry('started', '2026-03-16')];
    const furthest = ['2026-03-15', '2026-03-16', '2026-03-17'].map(
      (asOf) => therapyOn({ events: started }, asOf, '2026-06-01').furthest,
    );
    expect(furthest).toEqual([undefined, 'started', 'started']);
  });

  it('is not kept for certain by a session of which nobody can say that it was after a promise without a day (I-302)', () => {
    const item = { id: 'therapy', what: 'Family therapy', for: 'family' } as const;
    const undated = (from: string | undefined, on: string) => {
      const plan = planWithTherapy({
        madeOn: undefined,
        support: [{ ...item, from: from === undefined ? from : day(from) }],
      });
      return becameOf({ plan, events: [entry('given', on)] }, '2026-04-13')[0];
    };
    expect(undated(undefined, '2026-03-23')).toBe('cannot-say');
    expect(['2026-03-22', '2026-03-23', '2026-03-24'].map((on) => undated('2026-03-23', on))).toEqual([
      'cannot-say',
      'given',
      'given',
    ]);
  });

  it('is not given by an entry that was made before its day', () => {
    const events = [entry('given', '2026-03-23', { recordedOn: day('2026-03-20') })];
    expect(becameOf({ events }, '2026-04-13')[0]).toBe('nothing-recorded');
  });
});

describe('Support that had begun', () => {
  const started = entry('started', '2026-03-16');

  it('and was then declined broke off; where it was accepted on that day too, nobody can say', () => {
    const declined = [started, entry('declined', '2026-04-06')];
    expect(becameOf({ events: declined }, '2026-04-13')).toEqual(['broken-off', 'promise.broken-off']);
    expect(becameOf({ events: [...declined, entry('accepted', '2026-04-06')] }, '2026-04-13')).toEqual([
      'cannot-say',
      'promise.cannot-say',
      'recorded.both-ways',
    ]);
  });

  it('goes on where it was declined in the middle of a time in which it was given', () => {
    const given = entry('given', '2026-03-16', { until: day('2026-06-30') });
    const once = entry('given', '2026-04-01');
    const lastKnown = ['2026-06-29', '2026-06-30', '2026-07-01'].map(
      (on) => therapyOn({ events: [given, once, entry('declined', on)] }, '2026-12-01').lastKnown,
    );
    // By the end of its last day it is over.
    expect(lastKnown).toEqual(['giving', 'broken-off', 'broken-off']);
  });

  it('and is recorded to have ended before it was given counts on the day on which it was given', () => {
    const lastOf = (until: string) =>
      therapyOn(
        { events: [entry('given', '2026-04-06', { until: day(until), recordedOn: day('2026-04-10') })] },
        '2026-04-13',
      ).promised[0]?.lastGivenOn;
    expect(['2026-04-05', '2026-04-06', '2026-04-07'].map(lastOf)).toEqual(['2026-04-06', '2026-04-06', '2026-04-07']);
  });
});

describe('Support in an agreement', () => {
  const withSupport = (support: NonNullable<ParentalAgreement['support']>): Partial<SupportCase> => ({
    plan: undefined,
    agreement: agreementWith({ support }),
  });

  it('is read from what is recorded with it: nothing is asked twice', () => {
    const facts = [{ on: day('2026-03-20'), what: 'started' }] as const;
    const [need] = needsOn(withSupport([{ what: 'Counselling', from: day('2026-03-16'), facts }]), '2026-04-13');
    expect(need?.promised).toMatchObject([{ promisedOn: '2026-03-01', dueOn: '2026-03-16', standing: 'started' }]);
    expect(need?.furthest).toBe('started');
  });

  it('that a family could not accept, without a reason, may be support that they refused: why is not known', () => {
    const reasons = [undefined, 'The group meets at night'].map((because) => {
      const facts = [{ on: day('2026-03-20'), what: 'not-acceptable', because }] as const;
      return needsOn(withSupport([{ what: 'Counselling', facts }]), '2026-04-13')[0]?.lines[0]?.barrier;
    });
    expect(reasons).toEqual(['not-known', 'not-suitable']);
  });

  it('that could not be had did not happen, by its facts as by the agreement itself', () => {
    const facts = [{ on: day('2026-03-20'), what: 'not-available' }] as const;
    for (const support of [
      { what: 'Counselling', facts },
      { what: 'Counselling', available: 'no' as const },
    ]) {
      const [need] = needsOn(withSupport([support]), '2026-04-13');
      expect([need?.promised[0]?.standing, need?.lines[0]?.barrier]).toEqual(['did-not-happen', 'not-available']);
    }
  });

  it('that the agreement says the family could not accept did not happen: why is not known', () => {
    const [need] = needsOn(withSupport([{ what: 'Counselling', acceptable: 'no' }]), '2026-04-13');
    expect([need?.promised[0]?.standing, need?.lines[0]?.barrier]).toEqual(['did-not-happen', 'not-known']);
  });

  it('that was offered, and no more, has not started', () => {
    const facts = [{ on: day('2026-03-20'), what: 'offered' }] as const;
    const [need] = needsOn(withSupport([{ what: 'Counselling', facts }]), '2026-04-13');
    expect([need?.furthest, need?.promised[0]?.standing]).toEqual(['offered', 'not-started']);
  });

  it('of which two kinds are promised for one goal is each asked for by itself', () => {
    const facts = [{ on: day('2026-03-20'), what: 'started' }] as const;
    const both = withSupport([{ what: 'Counselling', facts }, { what: 'Debt advice' }]);
    const [need] = needsOn(both, '2026-04-13');
    expect(need?.promised.map(({ standing }) => standing)).toEqual(['started', 'day-not-set']);
    // An entry for the goal does not say which of the two it was.
    const [unclear] = needsOn(
      {
        ...withSupport([{ what: 'Counselling' }, { what: 'Debt advice' }]),
        events: [entry('started', '2026-03-20', { for: GOAL })],
      },
      '2026-04-13',
    );
    expect(unclear?.promised.map(({ standing }) => standing)).toEqual(['cannot-say', 'cannot-say']);
  });

  it('is given where a review of the goal says so, and was offered where it says that the parents did not take it', () => {
    const standings = (['given', 'partly-given', 'offered-not-taken-up', 'not-given', 'not-known'] as const).map(
      (support) => {
        const goalReviews = [{ goal: 'calm', on: day('2026-04-06'), shownBy: 'change' as const, support, ratings: [] }];
        return needsOn({ ...withSupport([{ what: 'Counselling' }]), goalReviews }, '2026-04-13')[0]?.promised[0]
          ?.standing;
      },
    );
    expect(standings).toEqual(['given', 'partly-given', 'declined', 'did-not-happen', 'day-not-set']);
  });

  it('that a review says was given in part stays open, also once it has ended', () => {
    const review = {
      goal: 'calm',
      on: day('2026-04-06'),
      shownBy: 'change',
      support: 'partly-given',
      ratings: [],
    } as const;
    const codes = (events: SupportCase['events']) =>
      needsOn({ ...withSupport([{ what: 'Counselling' }]), goalReviews: [review], events }, '2026-06-01')[0]?.lines[0]
        ?.code;
    expect([codes([]), codes([entry('ended', '2026-05-04', { for: GOAL })])]).toEqual(
      Array(2).fill('promise.partly-given'),
    );
  });

  it('that a review says was not given did not happen, and why is not known', () => {
    const review = {
      goal: 'calm',
      on: day('2026-04-06'),
      shownBy: 'change',
      support: 'not-given',
      ratings: [],
    } as const;
    const [need] = needsOn({ ...withSupport([{ what: 'Counselling' }]), goalReviews: [review] }, '2026-06-01');
    expect([need?.promised[0]?.barrier, need?.lines[0]?.by]).toEqual(['not-known', []]);
  });

  it('is known by what was recorded with it up to the day asked about, and up to the day of what was known', () => {
    const facts = [{ on: day('2026-04-13'), what: 'started' }] as const;
    const known = (asOf: string, knownOn?: string) =>
      needsOn(withSupport([{ what: 'Counselling', facts }]), asOf, knownOn)[0]?.furthest;
    const days = ['2026-04-12', '2026-04-13', '2026-04-14'];
    expect(days.map((asOf) => known(asOf))).toEqual([undefined, 'started', 'started']);
    expect(days.map((knownOn) => known('2026-06-01', knownOn))).toEqual([undefined, 'started', 'started']);
  });

  it('is not known to be given from a review that is held after the day asked about', () => {
    const given = ['2026-04-12', '2026-04-13', '2026-04-14'].map((on) => {
      const review = { goal: 'calm', on: day(on), shownBy: 'change', support: 'given', ratings: [] } as const;
      return needsOn({ ...withSupport([{ what: 'Counselling' }]), goalReviews: [review] }, '2026-04-13')[0]?.furthest;
    });
    expect(given).toEqual(['given', 'given', undefined]);
  });

  it('outside any goal is promised too, and by the first agreement that held it', () => {
    const agreement = (madeOn: string): ParentalAgreement =>
      agreementWith(
        { noSupportNeededBecause: 'They manage' },
        { madeOn: day(madeOn), support: [{ what: 'A bus pass' }] },
      );
    const [goal, other] = needsOn(
      { plan: undefined, agreement: agreement('2026-05-04'), earlierAgreements: [agreement('2026-03-01')] },
      '2026-06-01',
    );
    expect([goal && codesOf(goal), other?.promised[0]?.promisedOn]).toEqual([['need.none-needed'], '2026-03-01']);
  });
});

describe('A need', () => {
  const found = (events: SupportCase['events'], more: Partial<SupportCase> = {}) =>
    needsOn(
      {
        plan: undefined,
        evaluation: { child: 'child', riskFactors: [riskOf('alcohol-or-drugs-abuse')] },
        events,
        ...more,
      },
      '2026-06-01',
    );

  it('with nothing promised and nothing recorded is said; where nothing is known of what was done, that is said', () => {
    expect(found([]).map(codesOf)).toEqual([['need.nothing-recorded']]);
    expect(found(undefined).map(codesOf)).toEqual([['need.not-known']]);
    expect(found([entry('needed', '2026-04-06', { for: DRINK })])[0]?.lines).toMatchObject([
      { code: 'need.nothing-recorded', by: ['needed 2026-04-06'] },
    ]);
  });

  it('that counts for nobody of this way home is none here', () => {
    const evaluation = { child: 'child', riskFactors: [riskOf('alcohol-or-drugs-abuse', 'grandmother')] };
    expect(found([], { evaluation })).toEqual([]);
    expect(found([], { evaluation: { child: 'another', riskFactors: [riskOf('alcohol-or-drugs-abuse')] } })).toEqual(
      [],
    );
  });

  it('of each parent is a need of its own: what one was given is not what the other was', () => {
    const evaluation = {
      child: 'child',
      riskFactors: ['mother', 'father'].map((who) => riskOf('alcohol-or-drugs-abuse', who)),
    };
    const ofMother = [entry('started', '2026-04-06', { for: { ...DRINK, parent: 'mother' } })];
    expect(found(ofMother, { evaluation }).map(({ furthest }) => furthest)).toEqual(['started', undefined]);
    const ofBoth = [entry('started', '2026-04-06', { for: DRINK })];
    expect(found(ofBoth, { evaluation }).map(({ furthest }) => furthest)).toEqual(['started', 'started']);
  });

  it('that is shown to be fully addressed is not said to be left alone', () => {
    const of = (isShown: boolean) => {
      const ways = [{ wayHome: 'home', how: 'fully-addressed', isShown }] as const;
      return found([], {
        evaluation: {
          child: 'child',
          riskFactors: [riskOf('alcohol-or-drugs-abuse', 'mother', { addressed: 'fully-addressed', ways })],
        },
      }).map(codesOf);
    };
    expect([of(true), of(false)]).toEqual([[['need.addressed']], [['need.nothing-recorded']]]);
  });

  it('is served through the goal and the item of the plan that are for it', () => {
    const plan = planWithTherapy({
      support: [{ id: 'therapy', what: 'Family therapy', for: 'family', goals: ['calm'], from: day('2026-03-16') }],
    });
    const agreement = agreementWith({ addresses: ['alcohol-or-drugs-abuse'] });
    const events = [entry('offered', '2026-03-10'), entry('started', '2026-03-16')];
    const [risk, goal, item] = found(events, { plan, agreement });
    expect(risk?.through).toEqual([GOAL, { kind: 'plan-item', item: 'therapy', position: 0 }]);
    expect([risk, goal, item].map((need) => need?.furthest)).toEqual(['started', 'started', 'started']);
    // What the promise came to is said once, of the item.
    expect([risk, goal, item].map((need) => need?.promised.length)).toEqual([0, 0, 1]);
  });

  it('is not said to be met without a promise where an item of the plan for it was promised', () => {
    const { support: [therapy] = [] } = planWithTherapy();
    const plan = planWithTherapy({ support: therapy && [{ ...therapy, addresses: ['alcohol-or-drugs-abuse'] }] });
    const events = [entry('started', '2026-04-06', { for: DRINK })];
    const [risk] = found(events, { plan, agreement: agreementWith({}) });
    expect([risk?.furthest, risk && codesOf(risk)]).toEqual(['started', []]);
  });

  it('is served once by an item of the plan that is for it and for its goal', () => {
    const { support: [therapy] = [] } = planWithTherapy();
    const plan = planWithTherapy({
      support: therapy && [{ ...therapy, goals: ['calm'], addresses: ['alcohol-or-drugs-abuse'] }],
    });
    const [risk] = found([], { plan, agreement: agreementWith({ addresses: ['alcohol-or-drugs-abuse'] }) });
    expect(risk?.through).toEqual([GOAL, { kind: 'plan-item', item: 'therapy', position: 0 }]);
    // That nothing is recorded is said of the item that was promised.
    expect(risk && codesOf(risk)).toEqual([]);
  });

  it('is not served by a goal, or an item of the plan, for a risk that nobody found', () => {
    const { support: [therapy] = [] } = planWithTherapy();
    const plan = planWithTherapy({ support: therapy && [{ ...therapy, addresses: ['neglect'] }] });
    const needs = found([], { plan, agreement: agreementWith({ addresses: ['neglect'] }) });
    expect(needs.map(({ need }) => need.kind)).toEqual(['risk-factor', 'goal', 'plan-item']);
    expect(needs[0]?.through).toEqual([]);
  });

  it('of which the goals say that they need no support is not left alone; of which one of them does not say so, it is', () => {
    const addresses = ['alcohol-or-drugs-abuse'] as const;
    const goals = [
      { id: 'calm', addresses, noSupportNeededBecause: 'They manage' },
      { id: 'sober', addresses },
    ];
    const codes = [goals.slice(0, 1), goals].map(
      (own) => found([], { agreement: agreementWith({}, { goals: own }) }).map(codesOf)[0],
    );
    expect(codes).toEqual([['need.none-needed'], ['need.nothing-recorded']]);
  });

  it('found of nobody in particular is met by what was done for a parent; one found of the other parent is not', () => {
    const events = [entry('started', '2026-04-06', { for: { ...DRINK, parent: 'father' } })];
    const of = (about: CountedRisk['about']) =>
      found(events, { evaluation: { child: 'child', riskFactors: [riskOf(DRINK.factor, 'mother', { about })] } }).map(
        ({ furthest }) => furthest,
      );
    expect(of({ kind: 'child' })).toEqual(['started']);
    expect(of({ kind: 'parent', parent: 'mother' })).toEqual([undefined, 'started']);
  });

  it('of one parent is not served by a goal whose change the other makes', () => {
    const agreement = agreementWith({
      addresses: ['alcohol-or-drugs-abuse'],
      change: { by: ['father'] },
      support: [{ what: 'Counselling' }],
    });
    expect(found([], { agreement })[0]?.through).toEqual([]);
  });

  it('for which something was given that nobody promised is said, where both a plan and an agreement are known', () => {
    const events = [entry('given', '2026-04-06', { for: DRINK })];
    expect(found(events, { plan: planWithTherapy(), agreement: agreementWith({}) })[0]?.lines).toMatchObject([
      { code: 'given.not-promised', on: '2026-04-06', by: ['given 2026-04-06'] },
    ]);
    expect(found(events).map(codesOf)).toEqual([['given.promise-not-known']]);
    expect(found(events, { plan: planWithTherapy() }).map(codesOf)[0]).toEqual(['given.promise-not-known']);
    const over = [...events, entry('ended', '2026-05-04', { for: DRINK })];
    expect(found(over, { plan: planWithTherapy(), agreement: agreementWith({}) }).map(codesOf)[0]).toEqual([
      'ended.jointly-not-known',
    ]);
  });

  it('that no assessment, agreement or plan holds is listed where something was recorded for it', () => {
    const events = [
      entry('given', '2026-04-06', { for: { kind: 'plan-item', item: 'bus pass' } }),
      entry('given', '2026-04-07', { for: { kind: 'goal', goal: 'old' } }),
      entry('given', '2026-04-08', { for: { kind: 'risk-factor', factor: 'neglect' } }),
    ];
    const needs = needsOn({ events }, '2026-06-01').slice(1);
    expect(needs.map(({ need }) => need.kind)).toEqual(['plan-item', 'goal', 'risk-factor']);
    expect(needs.map(codesOf)).toEqual(Array(3).fill(['given.promise-not-known']));
  });

  it('for which support was declined, or did not happen, without a promise is said as such', () => {
    expect(found([entry('declined', '2026-04-06', { for: DRINK })]).map(codesOf)).toEqual([['need.declined']]);
    expect(found([missed('referred', '2026-04-06', 'threshold', DRINK)]).map(codesOf)).toEqual([
      ['need.did-not-happen'],
    ]);
  });

  it('whose support had begun without a promise, and was then declined, is said to have broken off', () => {
    const events = [entry('started', '2026-04-06', { for: DRINK }), entry('declined', '2026-05-04', { for: DRINK })];
    expect(found(events)[0]?.lines).toMatchObject([
      { code: 'need.broken-off', on: '2026-05-04', by: ['declined 2026-05-04'] },
    ]);
  });

  it('is served by support that ended and began again before this time in care, until it ends for good', () => {
    const began = ['2025-02-03', '2025-07-07'].map((on) => entry('started', on, { for: DRINK }));
    const ends = ['2025-06-02', '2025-08-04'].map((on) => entry('ended', on, { for: DRINK }));
    const furthest = (events: SupportCase['events']) =>
      found(events, { lookedAfterSince: day('2026-01-05') })[0]?.furthest;
    expect(furthest([...began, ...ends.slice(0, 1)])).toBe('started');
    expect(furthest([...began, ...ends])).toBeUndefined();
    expect(furthest([...began, ...ends].reverse())).toBeUndefined();
  });

  it('is not served by what was over before this time in care began', () => {
    const events = [entry('started', '2025-02-03', { for: DRINK }), entry('ended', '2025-06-02', { for: DRINK })];
    const [now] = found(events, { lookedAfterSince: day('2026-01-05') });
    expect([now?.furthest, now?.stages]).toEqual([undefined, []]);
    expect(now && codesOf(now)).toEqual(['need.nothing-recorded']);
    const earlier = [
      entry('referred', '2021-02-03', { for: DRINK, activelyLinked: 'yes' }),
      entry('declined', '2021-03-03', { for: DRINK }),
      entry('given', '2021-04-05', { for: { kind: 'goal', goal: 'old' } }),
    ];
    expect(found(earlier, { lookedAfterSince: day('2026-01-05') }).map(codesOf)).toEqual([['need.nothing-recorded']]);
    expect(found(events)[0]?.furthest).toBe('ended');
    expect(found(events, { lookedAfterSince: day('2025-06-02') })[0]?.furthest).toBe('ended');
  });
});

describe('The stages of support', () => {
  const EVENTS = [
    entry('given', '2026-04-13'),
    entry('needed', '2026-02-02'),
    entry('referred', '2026-02-09'),
    entry('offered', '2026-03-02'),
    entry('started', '2026-03-16'),
  ];

  it('are counted from the first day of one to the first day of the next of those recorded', () => {
    const need = therapyOn({ events: EVENTS }, '2026-06-01');
    expect(need.stages.map(({ stage, on }) => `${stage} ${on}`)).toEqual([
      'needed 2026-02-02',
      'referred 2026-02-09',
      'offered 2026-03-02',
      'started 2026-03-16',
      'given 2026-04-13',
    ]);
    expect(need.between.map(({ from, to, days }) => `${from} to ${to}: ${days}`)).toEqual([
      'needed to referred: 7',
      'referred to offered: 21',
      'offered to started: 14',
      'started to given: 28',
    ]);
  });

  it('each begin on the first day recorded of them, in whatever order the entries stand', () => {
    const twice = (kind: 'referred' | 'offered') => [entry(kind, '2026-03-10'), entry(kind, '2026-03-02')];
    for (const events of [
      [...twice('referred'), ...twice('offered')],
      [...twice('offered'), ...twice('referred')].reverse(),
    ]) {
      const { stages, between } = therapyOn({ events }, '2026-06-01');
      expect(stages.map(({ stage, on }) => `${stage} ${on}`)).toEqual(['referred 2026-03-02', 'offered 2026-03-02']);
      expect(between).toEqual([{ from: 'referred', to: 'offered', days: 0 }]);
    }
  });

  it('go as far as was recorded: what was declined had at least been offered', () => {
    const furthest = (...kinds: readonly ('referred' | 'accepted' | 'started')[]) =>
      [[], [entry('declined', '2026-04-20')]].map(
        (declined) =>
          therapyOn({ events: [...kinds.map((kind) => entry(kind, '2026-04-13')), ...declined] }, '2026-06-01')
            .furthest,
      );
    expect(furthest()).toEqual([undefined, 'offered']);
    expect(furthest('referred')).toEqual(['referred', 'offered']);
    expect(furthest('accepted')).toEqual(['accepted', 'accepted']);
    expect(furthest('started')).toEqual(['started', 'started']);
    // Of a day on which it was accepted and declined, the rest stands.
    const events = [entry('offered', '2026-04-13'), entry('accepted', '2026-04-13'), entry('declined', '2026-04-13')];
    expect(therapyOn({ events }, '2026-06-01').stages).toEqual([{ stage: 'offered', on: '2026-04-13' }]);
  });

  it('have no days between them where the later was recorded for an earlier day', () => {
    const events = [entry('referred', '2026-03-10'), entry('offered', '2026-03-09'), entry('started', '2026-03-16')];
    expect(therapyOn({ events }, '2026-06-01').between).toEqual([{ from: 'offered', to: 'started', days: 7 }]);
  });

  it('begin with days from the start of care to the first of them, where both are known', () => {
    const days = ['2026-02-08', '2026-02-09', '2026-02-10'].map(
      (since) => therapyOn({ events: EVENTS.slice(1, 3), lookedAfterSince: day(since) }, '2026-06-01').daysFromCare,
    );
    expect(days).toEqual([1, 0, undefined]);
    expect(therapyOn({ events: EVENTS }, '2026-06-01').daysFromCare).toBeUndefined();
    // What did not happen is no first step.
    const events = [missed('referred', '2026-02-05', 'threshold'), entry('referred', '2026-02-09')];
    expect(therapyOn({ events, lookedAfterSince: day('2026-02-02') }, '2026-06-01').daysFromCare).toBe(7);
  });

  it('are seven, and what can be recorded besides is that support was declined or did not happen', () => {
    expect(SUPPORT_ENTRY_KINDS.slice(0, SUPPORT_STAGES.length)).toEqual(SUPPORT_STAGES);
    expect(SUPPORT_ENTRY_KINDS.slice(SUPPORT_STAGES.length)).toEqual(['declined', 'did-not-happen']);
  });
});

describe('A referral', () => {
  const linked = (...said: readonly ('yes' | 'no' | 'not-known' | undefined)[]): readonly string[] =>
    codesOf(
      therapyOn(
        {
          events: [
            ...said.map((activelyLinked, position) =>
              entry('referred', '2026-03-09', { id: `r${position}`, activelyLinked }),
            ),
            entry('given', '2026-03-16'),
          ],
        },
        '2026-04-13',
      ),
    );

  it('with somebody who helps the family to get there is a link; without, it is only a referral', () => {
    expect(linked('yes')).toEqual(['linked.actively']);
    expect(linked('no')).toEqual(['linked.referral-only']);
    expect(linked('no', 'yes')).toEqual(['linked.actively']);
    // Help to get to one service is none to get to another.
    const events = [
      entry('referred', '2026-03-09', { id: 'one', by: 'the clinic', activelyLinked: 'no' }),
      entry('referred', '2026-03-10', { id: 'other', by: 'the advisers', activelyLinked: 'yes' }),
    ];
    expect(codesOf(therapyOn({ events }, '2026-03-16')).slice(1)).toEqual(['linked.referral-only', 'linked.actively']);
  });

  it('of which nobody has said so is neither', () => {
    expect([linked(undefined), linked('not-known'), linked('no', undefined)]).toEqual([
      ['linked.not-said'],
      ['linked.not-said'],
      ['linked.not-said'],
    ]);
    expect(linked()).toEqual([]);
  });
});

describe('An end of support', () => {
  const STARTED = entry('started', '2026-03-16');
  const JOINTLY = { child: 'yes', family: 'yes', practitioner: 'yes' } as const;
  const ended = (on: string, more: SaidOfEntry = {}, changes: Partial<SupportCase> = {}) =>
    therapyOn({ events: [STARTED, entry('ended', on, more)], ...changes }, '2026-12-01').lines.map(
      ({ code, days }) => [code, days] as const,
    );

  it('before the day to which it was planned is early, on that day and after it is not', () => {
    expect(['2026-09-29', '2026-09-30', '2026-10-01'].map((on) => ended(on, { decidedBy: JOINTLY }))).toEqual([
      [
        ['ended.early', 1],
        ['ended.jointly', undefined],
      ],
      [['ended.jointly', undefined]],
      [['ended.jointly', undefined]],
    ]);
  });

  it('is joint only where child, family and practitioner are all recorded to have decided it', () => {
    const jointly = (decidedBy: EndDecidedBy | undefined) => ended('2026-09-30', { decidedBy }).map(([code]) => code);
    expect(jointly({ ...JOINTLY, family: 'no' })).toEqual(['ended.not-jointly']);
    expect(jointly({ ...JOINTLY, child: 'no' })).toEqual(['ended.not-jointly']);
    expect(jointly({ ...JOINTLY, practitioner: 'not-known' })).toEqual(['ended.jointly-not-known']);
    expect(jointly({ child: 'yes', family: 'yes' })).toEqual(['ended.jointly-not-known']);
    expect(jointly(undefined)).toEqual(['ended.jointly-not-known']);
  });

  it('without a child who is too young to be asked is joint, up to the age from which none is', () => {
    const decidedBy = { ...JOINTLY, child: 'too-young' } as const;
    const bornOn = day('2021-09-30'); // five on the day of the end
    const codes = ['2026-09-29', '2026-09-30', '2026-10-01'].map(
      (on) => ended(on, { decidedBy }, { bornOn }).at(-1)?.[0],
    );
    expect(codes).toEqual(['ended.jointly', 'ended.jointly-not-known', 'ended.jointly-not-known']);
    expect(ended('2026-09-30', { decidedBy })).toEqual([['ended.jointly', undefined]]);
  });

  it('of what is meant for the long term is never early', () => {
    const { support: [therapy] = [] } = planWithTherapy();
    const plan = planWithTherapy({ support: therapy && [{ ...therapy, isLongTerm: true }] });
    expect(ended('2026-09-29', { decidedBy: JOINTLY }, { plan })).toEqual([['ended.jointly', undefined]]);
  });

  it('after which support was given again is none', () => {
    const events = [STARTED, entry('ended', '2026-05-04'), entry('given', '2026-05-05')];
    expect(codesOf(therapyOn({ events }, '2026-12-01'))).toEqual([]);
    for (const on of ['2026-05-03', '2026-05-04']) {
      const before = [STARTED, entry('ended', '2026-05-04'), entry('given', on)];
      expect(codesOf(therapyOn({ events: before }, '2026-12-01'))).toEqual(['ended.early', 'ended.jointly-not-known']);
    }
  });

  it('counts as it was the last time', () => {
    const events = [
      STARTED,
      entry('ended', '2026-05-04'),
      entry('started', '2026-06-01'),
      entry('ended', '2026-09-29'),
    ];
    for (const list of [events, [...events].reverse()])
      expect(therapyOn({ events: list }, '2026-12-01').lines.map(({ code, days }) => [code, days])).toEqual([
        ['ended.early', 1],
        ['ended.jointly-not-known', undefined],
      ]);
  });
});

describe('What is said of support', () => {
  it('is frozen, in our own words, and cited, line by line and barrier by barrier', () => {
    expect([SUPPORT_LINES, SUPPORT_BARRIERS, SUPPORT_TIMES].flatMap((rules) => unfrozenPlaces(rules))).toEqual([]);
    expect(Object.keys(SUPPORT_LINES)).toEqual([...SUPPORT_LINE_CODES]);
    expect(Object.keys(SUPPORT_BARRIERS)).toEqual([...SUPPORT_BARRIER_IDS]);
    for (const { says, sources } of Object.values(SUPPORT_LINES)) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('gives no score and names nobody who works', () => {
    const answer = supportOf(
      caseWith({
        events: [entry('started', '2026-03-16', { by: 'the therapist' })],
        leads: [lead('the worker', '2026-03-02')],
      }),
      asked('2026-04-13'),
    );
    expect(JSON.stringify(answer)).not.toMatch(/score|"the worker"|"the therapist"/);
  });
});

describe('Entries about support from outside', () => {
  const EVENT = {
    id: 's-1',
    kind: 'given',
    on: '2026-03-16',
    recordedOn: '2026-03-16',
    for: { kind: 'goal', goal: 'calm' },
  };
  const found = (changes: object): readonly string[] => {
    const read = parseSupportEntries([{ ...EVENT, ...changes }]);
    return isRight(read) ? [] : linesOf(read.left);
  };

  it('are read as they stand', () => {
    expect(found({})).toEqual([]);
    for (const kind of SUPPORT_ENTRY_KINDS)
      expect(found({ kind, ...(kind === 'did-not-happen' ? { what: 'given', barrier: 'cost' } : {}) })).toEqual([]);
  });

  it('were not recorded before they happened, nor before the last day on which support was given', () => {
    expect(['2026-03-15', '2026-03-16', '2026-03-17'].map((recordedOn) => found({ recordedOn }))).toEqual([
      ['support.recorded-before-it-happened at 0/recordedOn'],
      [],
      [],
    ]);
    expect(['2026-03-16', '2026-03-17'].map((until) => found({ until }))).toEqual([
      [],
      ['support.recorded-before-it-happened at 0/recordedOn'],
    ]);
    expect(found({ until: '2026-03-15' })).toEqual(['support.ends-before-it-starts at 0/until']);
  });

  it('have an id each', () => {
    const read = parseSupportEntries([EVENT, { ...EVENT, kind: 'started' }]);
    expect(isRight(read) ? [] : linesOf(read.left)).toEqual(['support.repeated at 1/id']);
  });

  it('of who leads end no earlier than they begin, and have an id each', () => {
    const LEAD = { id: 'l-1', person: 'worker', from: '2026-03-02', recordedOn: '2026-03-01' };
    const leadsFound = (...leads: readonly object[]): readonly string[] => {
      const read = parseLeadProfessionals(leads.map((changes) => ({ ...LEAD, ...changes })));
      return isRight(read) ? [] : linesOf(read.left);
    };
    expect(leadsFound({})).toEqual([]);
    expect(['2026-03-01', '2026-03-02'].map((until) => leadsFound({ until }))).toEqual([
      ['lead.ends-before-it-starts at 0/until'],
      [],
    ]);
    expect(leadsFound({}, {})).toEqual(['lead.repeated at 1/id']);
  });
});
