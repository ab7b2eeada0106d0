import { AGREEMENT_FINDINGS, type RiskLevel } from 'reunification-framework/classification';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import {
  CASE_EVENT_KINDS,
  type CaseEvent,
  type CaseEventKind,
  CLOCK_IDS,
  CLOCKS,
  checkHistory,
  HISTORY_FINDINGS,
  type History,
  type PartlyReadEvent,
  stateOf,
  timelineOf,
} from 'reunification-framework/reclassification';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { type Finding, INPUT_FINDINGS, isRight } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import {
  adjusted,
  agreed,
  aroundDay,
  backInCare,
  cameHome,
  closed,
  corrected,
  deciders,
  historyOf,
  KEPT_UP,
  observed,
  ofChild,
  supportPlanned,
  THREE,
  timescaleSet,
} from '../../support/histories.js';
import {
  BY_TWO,
  EVERY_HISTORY_FAULT,
  HISTORY_FAULTS,
  type HistoryFault,
  IN_ORDER,
} from '../../support/history-faults.js';
import { MIXED_PROFILE, PROFILE_OF } from '../../support/profiles.js';

/** A finding as one line: its code, and where it points. */
const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, path }) => `${code} at ${path.join('/')}`).sort();

const findingsIn = (history: History): readonly string[] => lines(checkHistory(history).findings);

/** What is found among events of a child of whom nothing more is known, without paths. */
const codesIn = (...events: readonly CaseEvent[]): readonly string[] =>
  checkHistory(historyOf(...events)).findings.map(({ code }) => code);

const committing = (faults: readonly HistoryFault[]): History =>
  faults.reduce((history, { commit }) => commit(history), IN_ORDER);

const expectedOf = (faults: readonly HistoryFault[], history: History): readonly string[] =>
  faults.map(({ code, path }) => `${code} at ${path(history)}`).sort();

/** Whether none of the faults is about the same part as another. */
const haveNothingInCommon = (faults: readonly HistoryFault[]): boolean => {
  const parts = faults.flatMap(({ of }) => of);
  return new Set(parts).size === parts.length;
};

/** As many of the faults as can be there at once, for each choice among those about the same part. */
const AT_ONCE: readonly (readonly HistoryFault[])[] = HISTORY_FAULTS.filter(({ of }) => of.includes('birth')).map(
  (chosen) => HISTORY_FAULTS.filter((fault) => fault === chosen || !fault.of.includes('birth')),
);

const MEANINGS: Readonly<Record<string, { readonly severity: string }>> = {
  ...HISTORY_FINDINGS,
  ...AGREEMENT_FINDINGS,
};

describe('A history in order', () => {
  it('has no findings, and is read as it stands', () => {
    expect(checkHistory(IN_ORDER).findings).toEqual([]);
    expect(parseHistory(IN_ORDER)).toStrictEqual({ _tag: 'Right', right: IN_ORDER });
  });

  it('may have its events in any order', () => {
    const reversed = { ...IN_ORDER, events: [...IN_ORDER.events].reverse() };
    expect(checkHistory(reversed).findings).toEqual([]);
    expect(parseHistory(reversed)).toStrictEqual({ _tag: 'Right', right: reversed });
  });

  it('may have no events yet', () => {
    expect(checkHistory(historyOf()).findings).toEqual([]);
  });
});

describe('One fault in a history', () => {
  it.each(EVERY_HISTORY_FAULT)('gives one finding, where it is: $told', ({ code, commit, path }) => {
    const history = commit(IN_ORDER);
    expect(checkHistory(history).findings.map((finding) => ({ ...finding, path: finding.path.join('/') }))).toEqual([
      {
        code,
        ...{ ...INPUT_FINDINGS, ...SHAPE_FINDINGS, ...AGREEMENT_FINDINGS, ...HISTORY_FINDINGS }[code],
        path: path(history),
      },
    ]);
  });

  it.each(EVERY_HISTORY_FAULT)(
    'keeps it from being read when it must, and never when it only should: $told',
    (fault) => {
      const history = fault.commit(IN_ORDER);
      const read = parseHistory(history);
      if (MEANINGS[fault.code]?.severity === 'should') expect(read).toStrictEqual({ _tag: 'Right', right: history });
      else expect(read).toStrictEqual({ _tag: 'Left', left: checkHistory(history).findings });
    },
  );

  it.each(EVERY_HISTORY_FAULT)('is found in whatever order the events are written down: $told', (fault) => {
    const history = fault.commit(IN_ORDER);
    const turned = { ...history, events: [...history.events].reverse() };
    expect(findingsIn(turned)).toEqual([`${fault.code} at ${fault.path(turned)}`]);
  });

  it('is there in these tests for every code about a history, and every one shared with agreeing', () => {
    const shared = ['reason.table-indicates-otherwise', 'reason.table-indicates-no-level'];
    expect(new Set(EVERY_HISTORY_FAULT.map(({ code }) => code))).toEqual(
      new Set([...Object.keys(HISTORY_FINDINGS), ...shared]),
    );
  });
});

describe('Several faults in a history', () => {
  it.each(HISTORY_FAULTS)('are each found beside any other: $told', (fault) => {
    for (const other of HISTORY_FAULTS) {
      const both = [fault, other];
      if (fault === other || !haveNothingInCommon(both)) continue;
      const history = committing(both);
      expect(findingsIn(history)).toEqual(expectedOf(both, history));
    }
  });

  it('are all found at once', () => {
    expect(AT_ONCE.map(({ length }) => length)).toEqual([29, 29, 29]);
    for (const faults of AT_ONCE) {
      const history = committing(faults);
      expect(findingsIn(history)).toEqual(expectedOf(faults, history));
    }
  });

  it.each(HISTORY_FAULTS)('lose exactly one finding when one is repaired: $told', (fault) => {
    for (const faults of AT_ONCE.filter((all) => all.includes(fault))) {
      const others = faults.filter((other) => other !== fault);
      const history = committing(others);
      expect(findingsIn(history)).toEqual(expectedOf(others, history));
    }
  });
});

/** An event of each kind on a day; each says something, and fits anywhere but for its day. */
const ON: Readonly<Record<CaseEventKind, (date: string) => CaseEvent>> = {
  'timescale-adjusted': (date) => adjusted(date, 'H2', 9),
  'child-timescale-set': (date) => timescaleSet(date, '2099-12-31'),
  'came-home': (date) => cameHome(date),
  'back-in-care': (date) => backInCare(date),
  'support-planned': (date) => supportPlanned(date, '2099-12-31'),
  observed: (date) => observed(date, KEPT_UP),
  'classification-agreed': (date) => agreed(date, 'medium'),
  closed: (date) => closed(date),
  corrected: (date) => corrected(date, 'another event'),
};

describe('The day before, the day and the day after', () => {
  it.each(CASE_EVENT_KINDS)('%s: recorded before it happened only on the day before', (kind) => {
    const codes = aroundDay('2024-03-01').map((recordedOn) => {
      const event = { ...ON[kind]('2024-03-01'), recordedOn: day(recordedOn) };
      return codesIn(event).filter((code) => code === 'event.recorded-before-it-happened');
    });
    expect(codes).toEqual([['event.recorded-before-it-happened'], [], []]);
  });

  it.each(CASE_EVENT_KINDS)('%s: what cannot happen before the birth can on the day of it', (kind) => {
    const isAfterBirth = ['classification-agreed', 'came-home', 'back-in-care', 'closed'].includes(kind);
    const codes = aroundDay('2024-02-29').map((date) =>
      checkHistory(ofChild(historyOf(ON[kind](date)), { bornOn: '2024-02-29' }))
        .findings.map(({ code }) => code)
        .filter((code) => code === 'event.before-birth'),
    );
    expect(codes).toEqual([isAfterBirth ? ['event.before-birth'] : [], [], []]);
  });

  it('of a classification: closing before it is closing unclassified, on its day it is not', () => {
    const codes = aroundDay('2024-03-01').map((date) => codesIn(agreed('2024-03-01', 'low'), closed(date)));
    // Closed the day before, the classification itself comes too late.
    expect(codes).toEqual([['event.closed-before-classified', 'event.after-closure'], [], []]);
  });

  it('of a classification: coming home the day before it is coming home unclassified, on its day it is not', () => {
    const codes = aroundDay('2024-03-01').map((date) => codesIn(agreed('2024-03-01', 'low'), cameHome(date)));
    expect(codes).toEqual([['event.home-before-classified'], [], []]);
  });

  it('of a reclassification: what counts for coming home is the level agreed on that day', () => {
    const cameHomeAround = (from: RiskLevel, to: RiskLevel) =>
      aroundDay('2024-03-01').map((date) =>
        codesIn(agreed('2023-01-15', from), agreed('2024-03-01', to), cameHome(date)),
      );
    expect(cameHomeAround('high', 'medium')).toEqual([['event.home-above-medium'], [], []]);
    expect(cameHomeAround('medium', 'high')).toEqual([[], ['event.home-above-medium'], ['event.home-above-medium']]);
    expect(cameHomeAround('low', 'severe')).toEqual([[], ['event.home-above-medium'], ['event.home-above-medium']]);
    expect(cameHomeAround('low', 'medium')).toEqual([[], [], []]);
  });

  it('of a classification: only another one on its very day leaves open which of them holds', () => {
    const codes = aroundDay('2024-03-01').map((date) =>
      codesIn(agreed('2024-03-01', 'low', { id: 'one' }), agreed(date, 'medium', { id: 'other' })),
    );
    expect(codes).toEqual([[], ['event.two-classifications-on-one-day'], []]);
  });

  it.each(
    CASE_EVENT_KINDS.filter((kind) => !['closed', 'back-in-care', 'classification-agreed', 'corrected'].includes(kind)),
  )('%s: what happens on the day of closing is read before it, what happens the day after comes too late', (kind) => {
    const codes = aroundDay('2024-08-31').map((date) =>
      codesIn(agreed('2024-01-10', 'low'), ON[kind](date), closed('2024-08-31')),
    );
    expect(codes).toEqual([[], [], ['event.after-closure']]);
  });

  it('of closing: a return to care or a classification on the day of it is still read before it', () => {
    const begin = [agreed('2024-01-10', 'low'), cameHome('2024-02-10')];
    const codes = (event: (date: string) => CaseEvent) =>
      aroundDay('2024-08-31').map((date) => codesIn(...begin, event(date), closed('2024-08-31')));
    expect(codes(ON['back-in-care'])).toEqual([[], [], ['event.after-closure']]);
    expect(codes(ON['classification-agreed'])).toEqual([[], [], ['event.after-closure']]);
  });

  it('of closing: closing again is found on the same day and later', () => {
    const codes = aroundDay('2024-08-31').map((date) =>
      codesIn(agreed('2024-01-10', 'low'), closed(date, { id: 'one' }), closed('2024-08-31', { id: 'other' })),
    );
    expect(codes).toEqual([['event.closed-twice'], ['event.closed-twice'], ['event.closed-twice']]);
  });

  it('of planning: support cannot end the day before it was planned', () => {
    const codes = aroundDay('2024-02-29').map((until) => codesIn(supportPlanned('2024-02-29', until)));
    expect(codes).toEqual([['support.until-before-planned'], [], []]);
  });

  it('of coming home: going back into care the day before is going back from nowhere', () => {
    const codes = aroundDay('2024-05-01').map((date) =>
      codesIn(agreed('2024-01-10', 'low'), cameHome('2024-05-01'), backInCare(date)),
    );
    expect(codes).toEqual([['event.back-in-care-while-not-home'], [], []]);
  });

  it('of going back: coming home again on that day would be read before it, as a second time home', () => {
    const codes = aroundDay('2024-05-01').map((date) =>
      codesIn(
        agreed('2024-01-10', 'low'),
        cameHome('2024-02-01', { id: 'home' }),
        backInCare('2024-05-01'),
        cameHome(date, { id: 'home again' }),
      ),
    );
    expect(codes).toEqual([['event.home-twice'], ['event.home-twice'], []]);
  });
});

describe('A timescale', () => {
  const codesFor = (months: number) =>
    CLOCK_IDS.filter((clock) => codesIn(adjusted('2024-01-10', clock, months)).length > 0);

  it.each([1, 5])(
    'of %d months is too short for every clock that can only be lengthened, and for no other',
    (months) => {
      expect(codesFor(months)).toEqual(['L1', 'L1-home', 'M1', 'S1']);
      expect(codesFor(months)).toEqual(CLOCK_IDS.filter((clock) => CLOCKS[clock].adjustable === 'longer-only'));
    },
  );

  it.each([6, 7, 120])('of %d months can be set for every clock', (months) => {
    expect(codesFor(months)).toEqual([]);
  });
});

describe('An observation', () => {
  it.each([
    ['of the risk factors alone', { riskFactors: 'partly-addressed' }],
    ['of protection alone', { protectiveFactors: 'none-apparent' }],
    ['of capacity for change alone', { capacityToChange: 'unable' }],
    ['that a risk is new', { newRisk: true }],
    ['that no risk is new', { newRisk: false }],
    ['of a managed lapse, and nothing more', { managedLapse: { reason: 'One bad week.' } }],
    ['of a managed lapse without a new risk', { newRisk: false, managedLapse: { reason: 'One bad week.' } }],
  ] as const)('says something: %s', (_, values) => {
    expect(codesIn(observed('2024-01-10', values))).toEqual([]);
  });

  it('says nothing where every field is left undefined', () => {
    const nothing = { riskFactors: undefined, newRisk: undefined, managedLapse: undefined } as const;
    expect(codesIn(observed('2024-01-10', nothing))).toEqual(['observation.of-nothing']);
  });
});

describe('The people who agree', () => {
  it.each(['case-history-author', 'independent-reviewer'] as const)(
    'are three for the first classification, the third as the %s',
    (third) => {
      const agreedBy = deciders('social-worker', 'team-manager', third);
      expect(codesIn(agreed('2024-01-10', 'low', { agreedBy }))).toEqual([]);
    },
  );

  it('may be two for every later one', () => {
    expect(codesIn(agreed('2024-01-10', 'medium'), agreed('2024-07-10', 'low', { agreedBy: BY_TWO }))).toEqual([]);
  });

  it('are looked at in the order of the days, not of the list: the earliest classification is the first', () => {
    expect(
      findingsIn(historyOf(agreed('2024-07-10', 'low'), agreed('2024-01-10', 'medium', { agreedBy: BY_TWO }))),
    ).toEqual(['classification.first-by-two at events/1']);
  });

  it('are nobody: the social worker, the manager and a third view are all missing', () => {
    expect(findingsIn(historyOf(agreed('2024-01-10', 'low', { agreedBy: [] })))).toEqual([
      'classification.first-by-two at events/0',
      'classification.social-worker-missing at events/0/agreedBy',
      'classification.team-manager-missing at events/0/agreedBy',
    ]);
  });

  it('are each someone else: every repetition is found', () => {
    const agreedBy = THREE.map(({ role }) => ({ role, person: 'person-1' }));
    expect(findingsIn(historyOf(agreed('2024-01-10', 'low', { agreedBy })))).toEqual([
      'classification.same-person at events/0/agreedBy/1/person',
      'classification.same-person at events/0/agreedBy/2/person',
    ]);
  });

  it('may be the same in another classification', () => {
    expect(codesIn(agreed('2024-01-10', 'low'), agreed('2024-02-10', 'low'))).toEqual([]);
  });
});

describe('A reason', () => {
  it.each([undefined, ' ', '\n\t'])(
    'is missing where the level is not the one indicated, and the reason is %j',
    (reason) => {
      expect(codesIn(agreed('2024-01-10', 'low', { profile: PROFILE_OF.high, reason }))).toEqual([
        'reason.table-indicates-otherwise',
      ]);
      expect(codesIn(agreed('2024-01-10', 'low', { profile: MIXED_PROFILE, reason }))).toEqual([
        'reason.table-indicates-no-level',
      ]);
    },
  );

  it('that is given is enough, for any level', () => {
    for (const level of ['low', 'medium', 'high', 'severe'] as const)
      for (const profile of [PROFILE_OF.high, MIXED_PROFILE])
        expect(codesIn(agreed('2024-01-10', level, { profile, reason: 'One risk outweighs the rest.' }))).toEqual([]);
  });

  it('is not needed where the level is the one indicated', () => {
    for (const level of ['low', 'medium', 'high', 'severe'] as const)
      expect(codesIn(agreed('2024-01-10', level))).toEqual([]);
  });
});

describe('Events of one day', () => {
  const ALL_KINDS = [
    corrected('2024-06-10', 'closed 2024-06-10'),
    closed('2024-06-10'),
    agreed('2024-06-10', 'medium'),
    observed('2024-06-10', { newRisk: true }),
    supportPlanned('2024-06-10', '2025-06-10'),
    backInCare('2024-06-10'),
    cameHome('2024-06-10'),
    timescaleSet('2024-06-10', '2025-06-10'),
    adjusted('2024-06-10', 'M1', 9),
  ];
  const asOf = day('2024-06-10');
  const inTurn = (...events: readonly CaseEvent[]): readonly string[] =>
    timelineOf(historyOf(...events), { asOf }).map(({ event }) => event.by);

  it('are read by their kind: arrangements, what was observed, what was agreed, where the child lives, closure, corrections', () => {
    expect(CASE_EVENT_KINDS).toEqual([
      'timescale-adjusted',
      'child-timescale-set',
      'support-planned',
      'observed',
      'classification-agreed',
      'came-home',
      'back-in-care',
      'closed',
      'corrected',
    ]);
  });

  it('are read so whichever way they are written down', () => {
    const kinds = (events: readonly CaseEvent[]) => timelineOf(historyOf(...events), { asOf }).map(({ kind }) => kind);
    expect(kinds(ALL_KINDS)).toEqual(CASE_EVENT_KINDS);
    expect(kinds([...ALL_KINDS].reverse())).toEqual(CASE_EVENT_KINDS);
    expect(kinds([...ALL_KINDS.slice(3), ...ALL_KINDS.slice(0, 3)])).toEqual(CASE_EVENT_KINDS);
  });

  it('are all read before those of the next day, whatever their kind', () => {
    expect(inTurn(adjusted('2024-06-10', 'M1', 9), agreed('2024-06-09', 'medium'))).toEqual([
      'agreed 2024-06-09',
      'adjusted 2024-06-10',
    ]);
  });

  it('and of one kind are read in the order in which they were recorded, at last by their ids', () => {
    const one = observed('2024-06-10', { newRisk: true }, { id: 'a', recordedOn: '2024-06-12' });
    const other = observed('2024-06-10', { newRisk: false }, { id: 'b', recordedOn: '2024-06-11' });
    const third = observed('2024-06-10', { newRisk: false }, { id: 'c', recordedOn: '2024-06-11' });
    for (const events of [
      [one, other, third],
      [third, other, one],
      [other, one, third],
    ])
      expect(inTurn(...events)).toEqual(['a', 'b', 'c']);
  });

  it('leave a new risk of the day on which people agree as it is, unless they say that they knew of it', () => {
    const risk = observed('2024-06-10', { newRisk: true });
    const unknown = stateOf(historyOf(agreed('2024-06-10', 'medium'), risk), { asOf });
    expect(unknown.circumstances.newRisk).toEqual({ value: true, since: { on: asOf, by: risk.id } });
    const known = stateOf(historyOf({ ...agreed('2024-06-10', 'medium'), knowingOf: [risk.id] }, risk), { asOf });
    expect(known.circumstances.newRisk).toEqual({ value: false, since: { on: asOf, by: 'agreed 2024-06-10' } });
  });

  it('do not take in a new risk that was observed the day after', () => {
    const history = historyOf(agreed('2024-06-10', 'medium'), observed('2024-06-11', { newRisk: true }));
    const { circumstances } = stateOf(history, { asOf: day('2024-06-11') });
    expect(circumstances.newRisk?.value).toBe(true);
  });

  it('record what people agreed, where something else was observed on that day', () => {
    const history = historyOf(
      agreed('2024-06-10', 'low'),
      observed('2024-06-10', { riskFactors: 'not-being-addressed' }),
    );
    expect(stateOf(history, { asOf }).circumstances.riskFactors?.value).toBe('fully-addressed');
  });

  it('have a child who came home and went back into care on one day be in care', () => {
    for (const events of [
      [cameHome('2024-06-10'), backInCare('2024-06-10')],
      [backInCare('2024-06-10'), cameHome('2024-06-10')],
    ]) {
      const history = historyOf(agreed('2024-01-10', 'low'), ...events);
      expect(checkHistory(history).findings).toEqual([]);
      expect(stateOf(history, { asOf }).whereabouts).toEqual({
        kind: 'back-in-care',
        since: { on: asOf, by: 'back 2024-06-10' },
      });
    }
  });

  it('have the case closed last, at the level agreed on that day', () => {
    const history = historyOf(closed('2024-06-10'), agreed('2024-06-10', 'low'), cameHome('2024-01-11'));
    expect(codesIn(...history.events)).toEqual(['event.home-before-classified']);
    const state = stateOf(history, { asOf });
    expect([state.held?.level, state.closed?.on]).toEqual(['low', '2024-06-10']);
  });
});

describe('A history that can only partly be read', () => {
  const { child, events } = committing(HISTORY_FAULTS.filter(({ of }) => !of.includes('birth')));
  const OF_THE_SEQUENCE = [
    'known-risk.not-reported',
    'event.after-closure',
    'event.closed-twice',
    'event.home-twice',
    'event.home-above-medium',
    'event.back-in-care-while-not-home',
    'event.two-classifications-on-one-day',
    'classification.first-by-two',
    'correction.of-nothing-recorded',
    'correction.of-a-correction',
    'correction.before-its-event',
    'correction.twice',
    'correction.replaced-by-another-kind',
    'correction.replaced-in-a-circle',
  ];
  const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code).sort();
  const whole = codes(checkHistory({ child, events }).findings);
  const withoutSequence = whole.filter((code) => !OF_THE_SEQUENCE.includes(code));

  it('has all these findings while it can be read', () => {
    expect(whole).toEqual(expect.arrayContaining(OF_THE_SEQUENCE));
    expect(withoutSequence).toHaveLength(whole.length - OF_THE_SEQUENCE.length);
  });

  it('is still told all but what concerns the sequence where one event cannot be read', () => {
    expect(codes(checkHistory({ child, events: [...events, undefined] }).findings)).toEqual(withoutSequence);
    expect(lines(checkHistory({ child, events: [undefined, ...events] }).findings)).toEqual(
      lines(checkHistory({ child, events: [...events, undefined] }).findings)
        .map((line) => line.replace(/events\/(\d+)/, (_, position) => `events/${Number(position) + 1}`))
        .sort(),
    );
  });

  it.each(['kind', 'id', 'happenedOn', 'recordedOn'] as const)(
    'is not told of the sequence where the %s of one event cannot be read',
    (field) => {
      const more: PartlyReadEvent = { ...timescaleSet('2022-07-01', '2024-06-30'), [field]: undefined };
      expect(codes(checkHistory({ child, events: [...events, more] }).findings)).toEqual(withoutSequence);
    },
  );

  it('is told of the sequence where something else of an event cannot be read', () => {
    const more: readonly PartlyReadEvent[] = [
      { ...timescaleSet('2022-07-01', '2024-06-30'), until: undefined },
      { ...adjusted('2022-07-02', 'H1', 9), clock: undefined, months: undefined },
      { ...supportPlanned('2022-07-03', '2024-06-30'), until: undefined },
    ];
    expect(codes(checkHistory({ child, events: [...events, ...more] }).findings)).toEqual(whole);
  });

  it('is told what is wrong with an event of which it cannot be read what kind it is', () => {
    const { kind, ...event } = cameHome('2024-01-10');
    const late = { ...event, recordedOn: day('2024-01-09') };
    expect(codes(checkHistory({ child, events: [late, event] }).findings)).toEqual(
      expect.arrayContaining(['event.recorded-before-it-happened', 'event.id-repeated']),
    );
  });

  it('has no findings where nothing of it can be read', () => {
    expect(checkHistory({}).findings).toEqual([]);
    expect(checkHistory({ child: undefined, events: undefined }).findings).toEqual([]);
    expect(checkHistory({ child: {}, events: [undefined, {}, undefined] }).findings).toEqual([]);
  });

  it.each<readonly [what: string, event: PartlyReadEvent]>([
    ['who agreed', { ...agreed('2024-01-10', 'low'), agreedBy: undefined }],
    ['one of those who agreed', { ...agreed('2024-01-10', 'low'), agreedBy: [...BY_TWO, undefined] }],
    ['the role of one who agreed', { ...agreed('2024-01-10', 'low'), agreedBy: [...BY_TWO, { person: 'person-3' }] }],
    ['the roles of all who agreed', { ...agreed('2024-01-10', 'low'), agreedBy: [{}, {}, {}] }],
    ['the level', { ...agreed('2024-01-10', 'low'), profile: PROFILE_OF.high, level: undefined }],
    ['the profile', { ...agreed('2024-01-10', 'low'), profile: undefined }],
    ['the clock', { ...adjusted('2024-01-10', 'M1', 1), clock: undefined }],
    ['the months', { ...adjusted('2024-01-10', 'M1', 1), months: undefined }],
    ['the end of support', { ...supportPlanned('2024-01-10', '2024-01-09'), until: undefined }],
    ['the day of planning', { ...supportPlanned('2024-01-10', '2024-01-09'), happenedOn: undefined }],
    ['when it was recorded', { ...cameHome('2024-01-10'), recordedOn: undefined }],
  ])('is told nothing that rests on %s, which cannot be read', (_, event) => {
    expect(checkHistory({ child: {}, events: [event] }).findings).toEqual([]);
  });

  it('is told of a correction of nothing recorded where nothing but corrections is in it', () => {
    const lonely = [corrected('2024-02-01', 'gone', { id: 'a' }), corrected('2024-02-02', 'gone', { id: 'b' })];
    expect(lines(checkHistory({ child: {}, events: lonely }).findings)).toEqual([
      'correction.of-nothing-recorded at events/0/of',
      'correction.of-nothing-recorded at events/1/of',
      'correction.twice at events/1/of',
    ]);
  });

  it('tells of no birth before which something happened where its day cannot be read', () => {
    const history = historyOf(agreed('2024-01-10', 'low'));
    expect(codes(checkHistory({ ...history, child: { bornOn: day('2024-01-11') } }).findings)).toEqual([
      'event.before-birth',
    ]);
    expect(checkHistory({ ...history, child: undefined }).findings).toEqual([]);
    const event = { ...agreed('2024-01-10', 'low'), happenedOn: undefined };
    expect(checkHistory({ child: { bornOn: day('2024-01-11') }, events: [event] }).findings).toEqual([]);
  });

  it('is not told that somebody agreed twice, or an event is there twice, where nobody and no event is named', () => {
    const agreedBy = [{ role: 'social-worker' }, { role: 'team-manager' }, { role: 'case-history-author' }] as const;
    const event = { ...agreed('2024-01-10', 'low'), id: undefined, agreedBy };
    const found = checkHistory({ child: {}, events: [event, { ...event, happenedOn: day('2024-02-10') }] }).findings;
    expect(codes(found)).not.toContain('classification.same-person');
    expect(codes(found)).not.toContain('event.id-repeated');
  });

  it('is not told that two events of one day contradict each other, where what one of them says cannot be read', () => {
    const able = observed('2024-02-01', { capacityToChange: 'able' }, { id: 'a' });
    const unable = observed('2024-02-01', { capacityToChange: 'unable' }, { id: 'b' });
    const found = (one: PartlyReadEvent) => codes(checkHistory({ child: {}, events: [able, one] }).findings);
    expect(found(unable)).toEqual(['event.contradicts-one-of-its-day']);
    const read = parseHistory({ ...historyOf(able), events: [able, { ...unable, capacityToChange: 'perhaps' }] });
    expect(isRight(read) ? [] : lines(read.left)).toEqual(['shape.not-one-of at events/1/capacityToChange']);
  });

  it.each<readonly [what: string, one: PartlyReadEvent, other: PartlyReadEvent, unread: PartlyReadEvent]>([
    [
      'the child’s timescale',
      timescaleSet('2024-02-01', '2025-06-30', { id: 'a' }),
      timescaleSet('2024-02-01', '2025-08-31', { id: 'b' }),
      { ...timescaleSet('2024-02-01', '2025-08-31', { id: 'b' }), until: undefined },
    ],
    [
      'the end of support',
      supportPlanned('2024-02-01', '2025-06-30', { id: 'a' }),
      supportPlanned('2024-02-01', '2025-08-31', { id: 'b' }),
      { ...supportPlanned('2024-02-01', '2025-08-31', { id: 'b' }), until: undefined },
    ],
    [
      'the months of a clock',
      adjusted('2024-02-01', 'M1', 8, { id: 'a' }),
      adjusted('2024-02-01', 'M1', 7, { id: 'b' }),
      { ...adjusted('2024-02-01', 'M1', 7, { id: 'b' }), months: undefined },
    ],
  ])('is told so of %s only where both can be read, whichever was recorded first', (_, one, other, unread) => {
    const found = (...events: readonly PartlyReadEvent[]) => codes(checkHistory({ child: {}, events }).findings);
    const contradicts = 'event.contradicts-one-of-its-day';
    expect(found(one, other)).toContain(contradicts);
    expect(found(one, unread)).not.toContain(contradicts);
    expect(found({ ...unread, id: '0' }, one)).not.toContain(contradicts);
    expect(found(one, unread, { ...other, id: 'c' })).toContain(contradicts);
  });

  it('is told that one of those who agreed did so twice, though another cannot be read', () => {
    const agreedBy = [{ role: 'social-worker', person: 'person-1' }, undefined, { person: 'person-1' }] as const;
    expect(lines(checkHistory({ child: {}, events: [{ ...agreed('2024-01-10', 'low'), agreedBy }] }).findings)).toEqual(
      ['classification.same-person at events/0/agreedBy/2/person'],
    );
  });
});

describe('A finding about a history', () => {
  it('repeats nothing of it', () => {
    const findings = JSON.stringify(AT_ONCE.flatMap((faults) => checkHistory(committing(faults)).findings));
    expect(findings).not.toMatch(/person-\d|child-\d|parent-\d|bad week|too late|202\d/);
  });
});
