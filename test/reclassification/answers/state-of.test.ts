import { DECISION_ROW, type Profile, RISK_LEVELS, type RiskLevel } from 'reunification-framework/classification';
import {
  AT_END_OF_CLOCK,
  agreedEvent,
  type CaseEvent,
  type CaseState,
  type CircumstancesObserved,
  CLOCK_IDS,
  CLOCKS,
  type ClockId,
  checkHistory,
  DUE_RULES,
  type DueDate,
  type DueKind,
  type EarliestStep,
  earliestDates,
  type History,
  type HistoryQuestion,
  hindsight,
  NEXT_WITHOUT_DATE,
  NOTICES,
  type NoticeCode,
  stateOf,
  timelineOf,
} from 'reunification-framework/reclassification';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { MADE_BY } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { agreed as agreedByThree, CONFERENCE } from '../../support/classification-records.js';
import { day } from '../../support/dates.js';
import {
  adjusted,
  agreed,
  aroundDay,
  backInCare,
  cameHome,
  closed,
  corrected,
  historyOf,
  KEPT_UP,
  momentOf,
  observed,
  ofChild,
  supportPlanned,
  THREE,
  timescaleSet,
} from '../../support/histories.js';
import { EARLIEST, LATE, LATE_ENTRIES, THEN } from '../../support/looking-ahead.js';
import { MIXED_PROFILE, PROFILE_OF } from '../../support/profiles.js';

const stateOn = (history: History, asOf: string, more: Partial<HistoryQuestion> = {}): CaseState =>
  stateOf(history, { asOf: day(asOf), ...more });

const around = <Value>(date: string, answer: (asOf: string) => Value): readonly Value[] => aroundDay(date).map(answer);

describe('How a case stands', () => {
  it('before anything is recorded is that nothing is held and nothing runs, and a first classification is to be agreed', () => {
    expect(stateOn(historyOf(), '2024-01-15')).toEqual({
      madeBy: MADE_BY,
      edition: 'framework-2015',
      child: 'child-1',
      asOf: '2024-01-15',
      knownOn: undefined,
      held: undefined,
      agreementWithdrawn: undefined,
      corrections: [],
      pointsTo: undefined,
      closed: undefined,
      whereabouts: { kind: 'no-return-recorded' },
      circumstances: {
        riskFactors: undefined,
        protectiveFactors: undefined,
        capacityToChange: undefined,
        newRisk: undefined,
      },
      lastSeen: {
        riskFactors: undefined,
        protectiveFactors: undefined,
        capacityToChange: undefined,
        case: undefined,
      },
      childTimescale: { standing: 'not-set', until: undefined, by: undefined, contradicting: [] },
      clocks: [],
      excusedLapses: [],
      lapsesNotOver: [],
      indication: { kind: 'no-level-held' },
      due: [
        {
          kind: 'no-date',
          clock: undefined,
          uid: 'no-date',
          dueOn: undefined,
          nature: 'undated',
          status: 'open',
          overdueByDays: 0,
          settled: undefined,
          lateByDays: 0,
          unrecordedForDays: undefined,
          ...NEXT_WITHOUT_DATE['no-level-held'],
        },
      ],
      notices: [],
      departures: [],
    });
  });

  it('takes in what happens from the day on which it happens', () => {
    const history = historyOf(agreed('2024-03-01', 'medium'));
    expect(around('2024-03-01', (asOf) => stateOn(history, asOf).held?.level)).toEqual([undefined, 'medium', 'medium']);
  });

  it('as known on a day takes in what had been recorded by then', () => {
    const history = historyOf(agreed('2024-02-01', 'medium', { recordedOn: '2024-03-01' }));
    const levels = around('2024-03-01', (knownOn) => {
      const state = stateOn(history, '2024-02-20', { knownOn: day(knownOn) });
      expect(state.knownOn).toBe(knownOn);
      return state.held?.level;
    });
    expect(levels).toEqual([undefined, 'medium', 'medium']);
  });

  it.each(RISK_LEVELS)('at %s points to the decision that the table prints for it', (level) => {
    expect(stateOn(historyOf(agreed('2024-01-15', level)), '2024-01-15').pointsTo).toBe(DECISION_ROW.cells[level]);
  });

  it('says since when a level is held, when it was last agreed, and from which level it came', () => {
    const first = agreed('2024-01-15', 'high');
    const down = agreed('2024-07-15', 'medium');
    const again = agreed('2024-09-15', 'medium');
    const history = historyOf(first, down, again);
    const heldOn = (asOf: string) => stateOn(history, asOf).held;
    expect(heldOn('2024-07-14')).toEqual({
      level: 'high',
      since: momentOf(first),
      lastAgreed: momentOf(first),
      cameFrom: undefined,
    });
    expect(heldOn('2024-09-15')).toEqual({
      level: 'medium',
      since: momentOf(down),
      lastAgreed: momentOf(again),
      cameFrom: 'high',
    });
  });

  it('says what was last recorded of each indicator, and by which event', () => {
    const one = agreed('2024-01-15', 'high');
    const other = observed('2024-03-01', { capacityToChange: 'able', protectiveFactors: 'apparent', newRisk: true });
    expect(stateOn(historyOf(one, other), '2024-03-01').circumstances).toEqual({
      riskFactors: { value: 'not-being-addressed', since: momentOf(one) },
      // The same as before: nothing is recorded anew.
      protectiveFactors: { value: 'apparent', since: momentOf(one) },
      capacityToChange: { value: 'able', since: momentOf(other) },
      newRisk: { value: true, since: momentOf(other) },
    });
  });

  it('says what was observed even while no level is held', () => {
    const observation = observed('2024-03-01', { riskFactors: 'partly-addressed' });
    const state = stateOn(historyOf(observation), '2024-03-01');
    expect(state.circumstances).toEqual({
      riskFactors: { value: 'partly-addressed', since: momentOf(observation) },
      protectiveFactors: undefined,
      capacityToChange: undefined,
      newRisk: undefined,
    });
    expect(state.indication).toEqual({ kind: 'no-level-held' });
  });

  it('is within the child’s own timescale to its last day, and past it the day after', () => {
    const set = timescaleSet('2024-01-20', '2024-06-30');
    const history = historyOf(agreed('2024-01-15', 'severe'), set);
    expect(around('2024-06-30', (asOf) => stateOn(history, asOf).childTimescale)).toEqual(
      ['within', 'within', 'past'].map((standing) => ({
        standing,
        until: '2024-06-30',
        by: set.id,
        contradicting: [],
      })),
    );
    expect(around('2024-01-20', (asOf) => stateOn(history, asOf).childTimescale.standing)).toEqual([
      'not-set',
      'within',
      'within',
    ]);
  });

  it('has the child’s timescale that was set last, also where that is a shorter one', () => {
    const history = historyOf(timescaleSet('2024-03-01', '2024-06-30'), timescaleSet('2024-01-20', '2024-12-31'));
    expect(stateOn(history, '2024-03-01').childTimescale.until).toBe('2024-06-30');
    expect(stateOn(history, '2024-02-29').childTimescale.until).toBe('2024-12-31');
  });
});

describe('Six months at a level', () => {
  it.each(RISK_LEVELS)(
    'at %s are over on their last day, and begin with the level and not with agreeing it again',
    (level) => {
      const history = historyOf(agreed('2024-01-15', level), agreed('2024-03-01', level));
      const isOver = (asOf: string) => {
        const { indication } = stateOn(history, asOf);
        return indication.kind === 'indicated' && indication.situation.sixMonthsAtLevel;
      };
      expect(around('2024-07-15', isOver)).toEqual([false, true, true]);
    },
  );
});

describe('A new risk', () => {
  it('is known not to be there since people first agreed, also where they agree again', () => {
    const history = historyOf(agreed('2024-01-15', 'medium'), agreed('2024-03-10', 'medium'));
    expect(stateOn(history, '2024-04-01').circumstances.newRisk).toEqual({
      value: false,
      since: momentOf(agreed('2024-01-15', 'medium')),
    });
  });

  it('of several of which the last was recorded only later is not taken in before that day', () => {
    const stands = around('2024-03-10', (recordedOn) => {
      const events = [
        agreed('2024-01-15', 'medium'),
        observed('2024-03-01', { newRisk: true }),
        observed('2024-03-05', { newRisk: true }, { recordedOn }),
        agreed('2024-03-10', 'medium'),
      ];
      return stateOn(historyOf(...events), '2024-04-01').circumstances.newRisk?.value;
    });
    expect(stands).toEqual([false, false, true]);
  });

  it('recorded with a managed lapse, as no history may have it, stands: nothing excuses a new risk', () => {
    const lapse = observed('2024-03-01', { newRisk: true, managedLapse: { reason: 'One bad week.' } });
    const history = historyOf(agreed('2024-01-15', 'medium'), lapse);
    expect(stateOn(history, '2024-03-01').circumstances.newRisk?.value).toBe(true);
  });

  it('recorded by the day on which people agreed is taken in by it; recorded the day after, it stands', () => {
    const stands = around('2024-03-10', (recordedOn) => {
      const risk = observed('2024-03-01', { newRisk: true }, { recordedOn });
      const { circumstances } = stateOn(
        historyOf(agreed('2024-01-15', 'medium'), risk, agreed('2024-03-10', 'medium')),
        '2024-04-01',
      );
      return circumstances.newRisk?.value;
    });
    expect(stands).toEqual([false, false, true]);
  });

  it('that stands is taken in by the next classification agreed after it was recorded', () => {
    const risk = observed('2024-03-01', { newRisk: true }, { recordedOn: '2024-03-20' });
    const stands = around('2024-03-20', (date) => {
      const events = [agreed('2024-01-15', 'medium'), risk, agreed('2024-03-10', 'medium'), agreed(date, 'medium')];
      return stateOn(historyOf(...events), '2024-04-01').circumstances.newRisk?.value;
    });
    expect(stands).toEqual([true, false, false]);
  });

  it('that nobody could have known is not taken in because another one was known', () => {
    const events = [
      agreed('2024-01-15', 'medium'),
      observed('2024-03-01', { newRisk: true }, { recordedOn: '2024-06-01' }),
      observed('2024-03-05', { newRisk: true }),
      agreed('2024-03-10', 'medium'),
    ];
    expect(
      stateOn(historyOf(...events), '2024-04-01', { knownOn: day('2024-04-01') }).circumstances.newRisk?.value,
    ).toBe(false);
    expect(stateOn(historyOf(...events), '2024-04-01').circumstances.newRisk?.value).toBe(true);
  });

  it('is taken in though an earlier one, since found to stand no longer, was recorded later', () => {
    const earlier = [
      agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
      observed('2024-03-01', { newRisk: true }, { recordedOn: '2024-06-01' }),
      observed('2024-03-10', { newRisk: false, knowingOf: ['observed 2024-03-01'] }),
    ];
    const again = agreed('2024-04-15', 'medium');
    const stands = (...events: readonly CaseEvent[]) =>
      stateOn(historyOf(...earlier, ...events, again), '2024-07-01').circumstances.newRisk?.value;
    expect(stands(observed('2024-04-01', { newRisk: true }))).toBe(false);
    // What people record themselves when they agree, such as risk factors no longer fully addressed, they know.
    expect(stands()).toBe(false);
  });

  it.each([
    ['the day before', '2024-03-09', false],
    ['on that day', '2024-03-10', false],
    ['only the day after, so that whoever said so cannot have known of it', '2024-03-11', true],
  ])(
    'that had been recorded %s is cleared by the record that no risk is new, and one not recorded by then is not',
    (_, recordedOn, stands) => {
      const risk = observed('2024-03-01', { newRisk: true }, { recordedOn });
      const events = [agreed('2024-01-15', 'medium'), risk, observed('2024-03-10', { newRisk: false })];
      expect(stateOn(historyOf(...events), '2024-04-01').circumstances.newRisk?.value).toBe(stands);
    },
  );

  it('at low that has come back stands although all is addressed again, until people agree or record otherwise', () => {
    const events = [
      agreed('2024-01-15', 'low'),
      observed('2024-03-01', { riskFactors: 'partly-addressed' }),
      observed('2024-04-01', { riskFactors: 'fully-addressed' }),
    ];
    const ruleOn = (...more: readonly CaseEvent[]) => {
      const { indication } = stateOn(historyOf(...events, ...more), '2024-06-01');
      return indication.kind === 'indicated' ? indication.rule : undefined;
    };
    expect(ruleOn()).toBe('L2');
    expect(ruleOn(observed('2024-05-01', { newRisk: false }))).toBe('L-remains');
    expect(ruleOn(agreed('2024-05-01', 'low'))).toBe('L-remains');
  });

  it('stands no longer where a managed lapse is recorded, and that no risk is new', () => {
    const lapse = { capacityToChange: 'unable', newRisk: false, managedLapse: { reason: 'One bad week.' } } as const;
    const history = historyOf(
      agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
      observed('2024-02-01', { newRisk: true }),
      observed('2024-03-01', lapse),
    );
    const { circumstances } = stateOn(history, '2024-03-01');
    expect([circumstances.newRisk?.value, circumstances.capacityToChange?.value]).toEqual([false, 'able']);
  });

  const FALLEN = { riskFactors: 'partly-addressed' } as const;

  it.each<readonly [what: string, values: Parameters<typeof observed>[1], isNew: boolean | undefined]>([
    ['a risk factor no longer fully addressed is one', FALLEN, true],
    ['not where the same observation says that no risk is new', { ...FALLEN, newRisk: false }, false],
    ['not where it was a managed lapse', { ...FALLEN, managedLapse: { reason: 'One bad week.' } }, false],
    ['the loss of protection is none', { protectiveFactors: 'none-apparent' }, false],
  ])('at low and medium, once all was addressed: %s', (_, values, isNew) => {
    for (const level of ['low', 'medium'] as const) {
      const history = historyOf(agreed('2024-01-15', level, { rows: KEPT_UP }), observed('2024-03-01', values));
      expect(stateOn(history, '2024-03-01').circumstances.newRisk?.value).toBe(isNew);
    }
  });

  it('at medium is none where not everything had been addressed before', () => {
    const history = historyOf(
      agreed('2024-01-15', 'medium'),
      observed('2024-03-01', { riskFactors: 'not-being-addressed' }),
    );
    expect(stateOn(history, '2024-03-01').circumstances.newRisk?.value).toBe(false);
  });

  it.each(['high', 'severe'] as const)('is not read from a fall at %s, where other rules see to it', (level) => {
    const history = historyOf(agreed('2024-01-15', level, { rows: KEPT_UP }), observed('2024-03-01', FALLEN));
    expect(stateOn(history, '2024-03-01').circumstances.newRisk?.value).toBe(false);
  });
});

describe('Lapses that were excused', () => {
  const lapse = (date: string) =>
    observed(date, { capacityToChange: 'unable', managedLapse: { reason: 'One bad week.' } });

  it('are named, every one of the present stay, and of no earlier one', () => {
    const lapses = [lapse('2024-02-01'), lapse('2024-03-01'), lapse('2024-06-01')];
    const history = historyOf(agreed('2024-01-15', 'high'), ...lapses, agreed('2024-05-01', 'medium'));
    const named = (asOf: string) => stateOn(history, asOf).excusedLapses.map(({ on }) => on);
    expect(around('2024-03-01', named)).toEqual([
      ['2024-02-01'],
      ['2024-02-01', '2024-03-01'],
      ['2024-02-01', '2024-03-01'],
    ]);
    expect(around('2024-05-01', named)).toEqual([['2024-02-01', '2024-03-01'], [], []]);
    expect(named('2024-06-01')).toEqual(['2024-06-01']);
  });

  it('are still named when the same level is agreed again', () => {
    const history = historyOf(agreed('2024-01-15', 'high'), lapse('2024-02-01'), agreed('2024-03-01', 'high'));
    expect(stateOn(history, '2024-03-01').excusedLapses).toEqual([momentOf(lapse('2024-02-01'))]);
  });
});

describe('A lapse recorded as managed that nobody says is over', () => {
  const inALapse = (date: string, values: Partial<CircumstancesObserved> = { capacityToChange: 'unable' }) =>
    observed(date, { ...values, managedLapse: { reason: 'One bad week.' } });
  const toldOn = (asOf: string, ...events: readonly CaseEvent[]) => {
    const state = stateOn(historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), ...events), asOf);
    return {
      lapses: state.lapsesNotOver.map(({ row, since, days }) => [row, since.on, days]),
      isNoticed: state.notices.some(({ code }) => code === 'notice.lapse-not-over'),
    };
  };
  const OVER = { lapses: [], isNoticed: false };

  it('is none where nobody says why it was managed: what was observed counts', () => {
    const blank = observed('2024-02-01', { capacityToChange: 'unable', managedLapse: { reason: ' ' } });
    expect(toldOn('2024-03-01', blank)).toEqual(OVER);
    const value = (event: CaseEvent) =>
      stateOn(historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), event), '2024-03-01').circumstances
        .capacityToChange?.value;
    expect([value(blank), value(inALapse('2024-02-01'))]).toEqual(['unable', 'able']);
  });

  it('is told with the row, and the day on which it began, however often it is recorded again', () => {
    const again = [inALapse('2024-02-01'), inALapse('2024-03-01'), inALapse('2024-06-01')];
    expect(toldOn('2024-01-31', ...again)).toEqual(OVER);
    expect(toldOn('2024-02-01', ...again)).toEqual({
      lapses: [['capacityToChange', '2024-02-01', 0]],
      isNoticed: true,
    });
    expect(toldOn('2025-02-01', ...again)).toEqual({
      lapses: [['capacityToChange', '2024-02-01', 366]],
      isNoticed: true,
    });
  });

  it('is over once that row is observed, better or worse, and not when another one is', () => {
    const lapse = inALapse('2024-02-01');
    expect(toldOn('2024-04-01', lapse, observed('2024-03-01', { capacityToChange: 'able' }))).toEqual(OVER);
    expect(toldOn('2024-04-01', lapse, observed('2024-03-01', { capacityToChange: 'unable' }))).toEqual(OVER);
    expect(toldOn('2024-04-01', lapse, observed('2024-03-01', { protectiveFactors: 'apparent' })).isNoticed).toBe(true);
    expect(toldOn('2024-04-01', lapse, observed('2024-03-01', { newRisk: false })).isNoticed).toBe(true);
  });

  it('is over once people agree a classification', () => {
    expect(toldOn('2024-04-01', inALapse('2024-02-01'), agreed('2024-03-01', 'high'))).toEqual(OVER);
  });

  it('is told too where it names no row, until any row is observed', () => {
    const lapse = inALapse('2024-02-01', {});
    expect(toldOn('2024-03-01', lapse)).toEqual({ lapses: [[undefined, '2024-02-01', 29]], isNoticed: true });
    expect(toldOn('2024-03-01', lapse, observed('2024-02-20', { protectiveFactors: 'apparent' }))).toEqual(OVER);
  });

  it('is not over by what was observed on the day of the lapse, but only by what was on a later day', () => {
    const lapse = inALapse('2024-02-01');
    const well = (date: string) => observed(date, { capacityToChange: 'able' });
    expect(toldOn('2024-04-01', lapse, well('2024-01-31')).isNoticed).toBe(true);
    expect(toldOn('2024-04-01', lapse, well('2024-02-01')).isNoticed).toBe(true);
    expect(toldOn('2024-04-01', lapse, well('2024-02-02'))).toEqual(OVER);
    const again = [inALapse('2024-03-01'), well('2024-03-01')];
    expect(toldOn('2024-04-01', lapse, ...again).lapses).toEqual([['capacityToChange', '2024-03-01', 31]]);
    expect(toldOn('2024-04-01', inALapse('2024-02-01', {}), well('2024-02-01')).isNoticed).toBe(true);
  });

  it('is over by an agreement only if people had it before them: of an earlier day and recorded by then, or named', () => {
    const lapseOf = (date: string, recordedOn: string) =>
      observed(date, { capacityToChange: 'unable', managedLapse: { reason: 'One bad week.' } }, { recordedOn });
    const isOver = (lapse: CircumstancesObserved, knowingOf: readonly string[] = []) =>
      !toldOn('2024-04-01', lapse, { ...agreed('2024-03-01', 'high'), knowingOf }).isNoticed;
    expect(isOver(lapseOf('2024-02-29', '2024-02-29'))).toBe(true);
    expect(isOver(lapseOf('2024-03-01', '2024-03-01'))).toBe(false);
    expect(isOver(lapseOf('2024-02-01', '2024-03-01'))).toBe(true);
    expect(isOver(lapseOf('2024-02-01', '2024-03-02'))).toBe(false);
    const thatDay = lapseOf('2024-03-01', '2024-03-01');
    expect(isOver(thatDay, [thatDay.id])).toBe(true);
  });

  it('names the first of several by its day, its day of recording and its id, whatever order they come in', () => {
    const lapses = [
      observed('2024-02-01', { capacityToChange: 'able', managedLapse: { reason: 'One.' } }, { id: 'b' }),
      observed('2024-02-01', { protectiveFactors: 'apparent', managedLapse: { reason: 'Two.' } }, { id: 'c' }),
      observed('2024-02-01', { capacityToChange: 'unable', managedLapse: { reason: 'Three.' } }, { id: 'a' }),
    ];
    const firstOf = (events: readonly CaseEvent[]) =>
      stateOn(historyOf(agreed('2024-01-15', 'high', { rows: KEPT_UP }), ...events), '2024-04-01').lapsesNotOver;
    expect(firstOf(lapses)).toEqual(firstOf([...lapses].reverse()));
    expect(firstOf(lapses).map(({ row, since }) => [row, since.by])).toEqual([
      ['capacityToChange', 'a'],
      [undefined, 'c'],
    ]);
  });

  it('is not over where the records of that day contradict each other', () => {
    const days = [
      observed('2024-03-01', { capacityToChange: 'able' }, { id: 'one' }),
      observed('2024-03-01', { capacityToChange: 'unable' }, { id: 'other' }),
    ];
    expect(toldOn('2024-04-01', inALapse('2024-02-01'), ...days).lapses).toEqual([
      ['capacityToChange', '2024-02-01', 60],
    ]);
  });
});

describe('Leaving severe', () => {
  const startOf = (asOf: string, ...events: readonly CaseEvent[]): string | undefined => {
    const [clock] = stateOn(historyOf(...events), asOf).clocks;
    return clock !== undefined && 'started' in clock ? clock.started.on : clock?.status;
  };
  const withRows = (rows: Partial<typeof KEPT_UP>) => agreed('2024-01-15', 'severe', { rows });

  it('needs a change: what was there when people agreed on severe starts no clock', () => {
    expect(startOf('2024-06-01', withRows({ protectiveFactors: 'apparent' }))).toBe('not-started');
    expect(startOf('2024-06-01', withRows({ riskFactors: 'fully-addressed' }))).toBe('not-started');
    const same = observed('2024-02-01', { protectiveFactors: 'apparent' });
    expect(startOf('2024-06-01', withRows({ protectiveFactors: 'apparent' }), same)).toBe('not-started');
  });

  it('can begin with protection that becomes apparent, or with risk factors better addressed', () => {
    const both = withRows({});
    expect(startOf('2024-06-01', both, observed('2024-02-01', { protectiveFactors: 'apparent' }))).toBe('2024-02-01');
    expect(startOf('2024-06-01', both, observed('2024-02-01', { riskFactors: 'fully-addressed' }))).toBe('2024-02-01');
    expect(startOf('2024-06-01', both, observed('2024-02-01', { capacityToChange: 'able' }))).toBe('not-started');
  });

  it('counts what is better than at the worst of the present stay', () => {
    const apparent = withRows({ protectiveFactors: 'apparent' });
    const lost = observed('2024-02-01', { protectiveFactors: 'none-apparent' });
    const back = observed('2024-03-01', { protectiveFactors: 'apparent' });
    expect(startOf('2024-06-01', apparent, lost)).toBe('not-started');
    expect(startOf('2024-06-01', apparent, lost, back)).toBe('2024-03-01');
    const worseAgain = agreed('2024-02-01', 'severe', { rows: { protectiveFactors: 'none-apparent' } });
    expect(startOf('2024-06-01', apparent, worseAgain, back)).toBe('2024-03-01');
  });

  it('does not count what was worse in an earlier stay', () => {
    const events = [
      withRows({}),
      agreed('2024-02-01', 'high', { rows: { protectiveFactors: 'apparent' } }),
      agreed('2024-03-01', 'severe', { rows: { protectiveFactors: 'apparent' } }),
    ];
    expect(startOf('2024-06-01', ...events)).toBe('not-started');
  });
});

describe('What a team adjusted', () => {
  it('holds until the case leaves the level of that clock, and is not there when the case comes back', () => {
    const history = historyOf(
      agreed('2024-01-15', 'high'),
      adjusted('2024-02-01', 'H1', 4),
      agreed('2024-03-01', 'high'),
      agreed('2024-05-01', 'severe'),
      agreed('2024-12-01', 'high'),
    );
    const months = (asOf: string) => stateOn(history, asOf).clocks.map((clock) => [clock.id, clock.months]);
    expect(months('2024-03-01')).toEqual([
      ['H1', 4],
      ['H2', 6],
    ]);
    // What was shortened goes on showing, since what came after may rest on it; what was lengthened does not.
    expect(around('2024-05-01', (asOf) => stateOn(history, asOf).departures.length)).toEqual([1, 1, 1]);
    const lengthened = historyOf(
      agreed('2024-01-15', 'high'),
      adjusted('2024-02-01', 'H1', 8),
      agreed('2024-05-01', 'severe'),
    );
    expect(around('2024-05-01', (asOf) => stateOn(lengthened, asOf).departures.length)).toEqual([1, 0, 0]);
    expect(months('2024-12-01')).toEqual([
      ['H1', 6],
      ['H2', 6],
    ]);
  });

  it('for a level to come holds from the day on which that level is agreed', () => {
    const history = historyOf(
      agreed('2024-01-15', 'severe'),
      adjusted('2024-02-01', 'H1', 4),
      agreed('2024-05-01', 'high'),
    );
    expect(stateOn(history, '2024-05-01').clocks).toMatchObject([
      { id: 'H1', months: 4 },
      { id: 'H2', months: 6 },
    ]);
  });
});

describe('A decision that came sooner than row 7 indicated', () => {
  const soonerIn = (...events: readonly CaseEvent[]) =>
    stateOn(historyOf(...events), '2030-12-31').departures.flatMap((departure) =>
      departure.kind === 'sooner-than-indicated' ? [`${departure.event.by}: ${departure.indicated}`] : [],
    );

  it('is a departure until the day on which row 7 indicates it', () => {
    const told = around('2024-07-15', (date) =>
      soonerIn(agreed('2024-01-15', 'medium', { rows: KEPT_UP }), agreed(date, 'low', { id: 'down' })),
    );
    expect(told).toEqual([['down: M-remains'], [], []]);
  });

  it('is a departure where the case was closed too soon, or its child is not home', () => {
    const low = [agreed('2024-01-15', 'low'), cameHome('2024-02-01')];
    const told = around('2024-08-01', (date) => soonerIn(...low, agreed(date, 'low'), closed(date, { id: 'end' })));
    expect(told).toEqual([['end: L-remains'], [], []]);
    expect(soonerIn(...low, closed('2024-08-01', { id: 'end' }))).toEqual(['end: L1-unconfirmed']);
    expect(soonerIn(...low, observed('2024-08-01', KEPT_UP), closed('2024-08-01', { id: 'end' }))).toEqual([
      'end: L-reclassify-first',
    ]);
    expect(soonerIn(agreed('2024-01-15', 'low'), closed('2026-01-15', { id: 'end' }))).toEqual(['end: L-remains']);
  });

  it('is a departure where a level was left out', () => {
    const kept = agreed('2024-01-15', 'high', { rows: KEPT_UP });
    expect(soonerIn(kept, agreed('2024-07-15', 'medium', { rows: KEPT_UP }))).toEqual([]);
    expect(soonerIn(kept, agreed('2024-07-15', 'low', { id: 'down' }))).toEqual(['down: H1']);
  });

  it('is none where a higher level, or the same, was agreed, whatever was indicated', () => {
    const toRemain = [agreed('2024-01-15', 'medium')];
    for (const level of ['high', 'severe'] as const)
      expect(soonerIn(...toRemain, agreed('2024-02-15', level, { profile: PROFILE_OF.medium }))).toEqual([]);
    const toHigh = [...toRemain, observed('2024-02-01', { newRisk: true, capacityToChange: 'unable' })];
    const profile = { ...PROFILE_OF.medium, capacityToChange: 'unable' } as const;
    for (const level of ['medium', 'severe'] as const)
      expect(soonerIn(...toHigh, agreed('2024-02-15', level, { profile }))).toEqual([]);
    expect(soonerIn(...toHigh, agreed('2024-02-15', 'low', { profile, id: 'down' }))).toEqual(['down: M3']);
  });

  it('is none where judgement was required and the level was one of the options', () => {
    const severe = [agreed('2024-01-10', 'severe'), observed('2024-01-15', KEPT_UP)];
    const told = around('2024-07-15', (date) =>
      soonerIn(...severe, agreed(date, 'high', { rows: KEPT_UP, id: 'down' })),
    );
    expect(told).toEqual([['down: S-remains'], [], []]);
  });

  it('is none for the first classification, and for closing without any', () => {
    expect(soonerIn(agreed('2024-01-15', 'low'))).toEqual([]);
    expect(soonerIn(closed('2024-01-15'))).toEqual([]);
  });

  it('stays in the answer from then on, beside every other', () => {
    const events = [
      agreed('2024-01-15', 'high', { rows: KEPT_UP }),
      agreed('2024-03-15', 'medium', { rows: KEPT_UP, id: 'one' }),
      agreed('2024-05-15', 'low', { id: 'other' }),
      closed('2024-06-15', { id: 'end' }),
    ];
    expect(soonerIn(...events)).toEqual(['one: H-remains', 'other: M-remains', 'end: L-remains']);
  });

  it('is told in the timeline as otherwise than indicated, and nothing else that went down is', () => {
    const events = [
      agreed('2023-01-10', 'severe'),
      observed('2023-01-15', KEPT_UP),
      agreed('2023-07-15', 'high', { rows: KEPT_UP }),
      agreed('2024-01-14', 'medium', { rows: KEPT_UP, id: 'too soon' }),
      agreed('2024-07-14', 'low'),
    ];
    const entries = timelineOf(historyOf(...events), { asOf: day('2024-12-31') });
    expect(entries.filter(({ followed }) => followed === 'otherwise').map(({ event }) => event.by)).toEqual([
      'too soon',
    ]);
    expect(soonerIn(...events)).toEqual(['too soon: H-remains']);
  });
});

describe('A closed case', () => {
  const history = ofChild(
    historyOf(
      agreed('2024-01-15', 'high'),
      timescaleSet('2024-01-20', '2024-02-28'),
      cameHome('2024-02-01'),
      supportPlanned('2024-02-01', '2024-06-30'),
      adjusted('2024-02-01', 'H1', 4),
      closed('2024-08-20'),
    ),
    { bornOn: '2023-01-01', inPregnancy: true },
  );

  it('has no clocks, nothing due, nothing to keep in mind and nothing indicated, from the day of closing', () => {
    const seen = around('2024-08-20', (asOf) => {
      const { clocks, due, notices, indication, closed: on } = stateOn(history, asOf);
      return [clocks.length > 0, due.length > 0, notices.length > 0, indication.kind, on?.by];
    });
    expect(seen).toEqual([
      [true, true, true, 'indicated', undefined],
      [false, false, false, 'closed', 'closed 2024-08-20'],
      [false, false, false, 'closed', 'closed 2024-08-20'],
    ]);
  });

  it('has no earliest days, from the day of closing', () => {
    expect(around('2024-08-20', (asOf) => earliestDates(history, { asOf: day(asOf) }).length)).toEqual([3, 0, 0]);
  });

  it('still says at which level, where the child lives, and where it departed from print', () => {
    const state = stateOn(history, '2024-09-01');
    expect(state.held?.level).toBe('high');
    expect(state.pointsTo).toBe(DECISION_ROW.cells.high);
    expect(state.whereabouts.kind).toBe('home');
    expect(state.departures.map(({ kind }) => kind)).toEqual([
      'months',
      'support-planned-shorter',
      'sooner-than-indicated',
    ]);
  });
});

describe('A notice', () => {
  const noticesOn = (history: History, asOf: string): readonly NoticeCode[] =>
    stateOn(history, asOf).notices.map(({ code }) => code);

  it('is in the words of its register, with its source', () => {
    const history = ofChild(
      historyOf(
        agreed('2024-01-15', 'high'),
        observed('2024-02-05', KEPT_UP),
        timescaleSet('2024-02-06', '2024-02-28'),
      ),
      { bornOn: '2023-08-01', inPregnancy: true },
    );
    expect(stateOn(history, '2024-02-10').notices).toEqual([
      NOTICES['notice.clock-past-child-timescale'],
      NOTICES['notice.no-change-since-birth'],
    ]);
    const home = { ...history, events: [...history.events, cameHome('2024-02-08')] };
    expect(stateOn(home, '2024-02-10').notices).toEqual([
      NOTICES['notice.no-change-since-birth'],
      NOTICES['notice.home-above-medium'],
    ]);
  });

  it.each(Object.entries(NOTICES))(
    'has its own code in its register, and a place in the Framework: %s',
    (code, notice) => {
      expect(notice.code).toBe(code);
      expect(notice.source.document).toBe('framework-2015');
    },
  );

  describe('that a clock would run past the child’s timescale', () => {
    const CODE = 'notice.clock-past-child-timescale';
    const within = (until: string, ...more: readonly CaseEvent[]) =>
      historyOf(agreed('2024-01-31', 'medium', { rows: KEPT_UP }), timescaleSet('2024-02-01', until), ...more);

    it('is there if the timescale ends the day before the clock does, and not if it ends with it', () => {
      expect(around('2024-07-31', (until) => noticesOn(within(until), '2024-03-01'))).toEqual([[CODE], [], []]);
      const flags = around('2024-07-31', (until) =>
        stateOn(within(until), '2024-03-01').clocks.map((clock) => 'started' in clock && clock.runsPastChildTimescale),
      );
      expect(flags).toEqual([[true], [false], [false]]);
    });

    it('is there from the day on which the timescale was set', () => {
      expect(around('2024-02-01', (asOf) => noticesOn(within('2024-07-30'), asOf))).toEqual([[], [CODE], [CODE]]);
    });

    it('is not there while no clock runs', () => {
      const broken = within('2024-07-30', observed('2024-03-01', { newRisk: true }));
      expect(around('2024-03-01', (asOf) => noticesOn(broken, asOf))).toEqual([[CODE], [], []]);
      const notStarted = historyOf(agreed('2024-01-31', 'medium'), timescaleSet('2024-02-01', '2024-02-28'));
      expect(noticesOn(notStarted, '2024-03-01')).toEqual([]);
    });

    it('is not there from the day on which the child is home', () => {
      const home = within('2024-07-30', cameHome('2024-03-01'));
      expect(around('2024-03-01', (asOf) => noticesOn(home, asOf))).toEqual([[CODE], [], []]);
      const back = within('2024-07-30', cameHome('2024-03-01'), backInCare('2024-05-01'));
      expect(around('2024-05-01', (asOf) => noticesOn(back, asOf))).toEqual([[], [CODE], [CODE]]);
    });

    it('is there for a clock that would run past the last day there is', () => {
      const history = historyOf(
        agreed('9999-07-01', 'medium', { rows: KEPT_UP }),
        timescaleSet('9999-07-01', '9999-12-31'),
      );
      expect(noticesOn(history, '9999-07-02')).toEqual([CODE]);
      expect(stateOn(history, '9999-12-31').clocks).toMatchObject([{ status: 'running', dueOn: undefined }]);
    });
  });

  describe('that nothing has changed since the birth', () => {
    const CODE = 'notice.no-change-since-birth';
    const BORN = { bornOn: '2024-08-31', inPregnancy: true };
    const high = agreed('2024-09-15', 'high');

    it('is there from six months after the birth', () => {
      expect(around('2025-02-28', (asOf) => noticesOn(ofChild(historyOf(high), BORN), asOf))).toEqual([
        [],
        [CODE],
        [CODE],
      ]);
    });

    it('is not there if change had begun by that day', () => {
      const noted = around('2025-02-28', (date) =>
        noticesOn(ofChild(historyOf(high, observed(date, KEPT_UP)), BORN), '2025-06-30'),
      );
      expect(noted).toEqual([[], [], [CODE]]);
    });

    it('looks at how things stood on that day: change that had stopped by then is none, change that stopped later was', () => {
      const noted = around('2025-02-28', (date) =>
        noticesOn(
          ofChild(
            historyOf(high, observed('2025-01-10', KEPT_UP), observed(date, { capacityToChange: 'unable' })),
            BORN,
          ),
          '2025-06-30',
        ),
      );
      expect(noted).toEqual([[CODE], [CODE], []]);
    });

    it('is not raised by a new risk alone, where rows 1 to 3 hold', () => {
      const risk = observed('2025-02-01', { newRisk: true });
      const history = historyOf(high, observed('2025-01-10', KEPT_UP), risk);
      expect(noticesOn(ofChild(history, BORN), '2025-06-30')).toEqual([]);
    });

    it('asks for a level that was held by that day: with nothing agreed, nothing is said', () => {
      const noted = around('2025-02-28', (date) =>
        noticesOn(ofChild(historyOf(agreed(date, 'high')), BORN), '2025-06-30'),
      );
      expect(noted).toEqual([[CODE], [CODE], []]);
    });

    it('is there at every level that people agree afterwards while rows 1 to 3 of medium still do not hold', () => {
      const unchanged = {
        riskFactors: 'not-being-addressed',
        protectiveFactors: 'apparent',
        capacityToChange: 'able',
      } as const;
      const levels = RISK_LEVELS.map((level) =>
        noticesOn(ofChild(historyOf(high, agreed('2025-03-10', level, { rows: unchanged })), BORN), '2025-06-30'),
      );
      expect(levels).toEqual([[CODE], [CODE], [CODE], [CODE]]);
    });

    it('comes back at medium where change that came later stops, and not where none was missed in the first place', () => {
      const late = historyOf(
        high,
        agreed('2025-03-10', 'medium'),
        observed('2025-05-20', { capacityToChange: 'unable' }),
      );
      expect(around('2025-05-20', (asOf) => noticesOn(ofChild(late, BORN), asOf))).toEqual([[], [CODE], [CODE]]);
      const inTime = historyOf(agreed('2024-09-15', 'medium'), observed('2025-05-20', { capacityToChange: 'unable' }));
      expect(noticesOn(ofChild(inTime, BORN), '2025-06-30')).toEqual([]);
    });

    it('is there at high and severe, and at low and medium no more once rows 1 to 3 of medium hold', () => {
      const levels = RISK_LEVELS.map((level) =>
        noticesOn(ofChild(historyOf(high, agreed('2025-03-10', level)), BORN), '2025-06-30'),
      );
      expect(levels).toEqual([[], [], [CODE], [CODE]]);
    });

    it('knows only what had been recorded by a day, where asked', () => {
      const late = observed('2025-02-01', KEPT_UP, { recordedOn: '2025-03-20' });
      const history = ofChild(historyOf(high, late), BORN);
      const noted = around('2025-03-20', (knownOn) =>
        stateOn(history, '2025-03-10', { knownOn: day(knownOn) }).notices.map(({ code }) => code),
      );
      expect(noted).toEqual([[CODE], [], []]);
    });

    it.each([
      ['services were not involved in the pregnancy', { bornOn: '2024-08-31', inPregnancy: false }],
      ['nobody recorded whether they were', { bornOn: '2024-08-31' }],
      ['nobody recorded the birth', { inPregnancy: true }],
    ])('is not there where %s', (_, child) => {
      expect(noticesOn(ofChild(historyOf(high), child), '2025-06-30')).toEqual([]);
    });
  });

  describe('that the child is at home at a level at which a return is not open', () => {
    const CODE = 'notice.home-above-medium';

    it.each([
      ['low', []],
      ['medium', []],
      ['high', [CODE]],
      ['severe', [CODE]],
    ] as const)('at %s: %j', (level, expected) => {
      const history = historyOf(agreed('2024-01-15', 'low'), cameHome('2024-02-01'), agreed('2024-06-10', level));
      expect(around('2024-06-10', (asOf) => noticesOn(history, asOf))).toEqual([[], expected, expected]);
    });

    it('is there from the day on which the child comes home to the day before the return to care', () => {
      const history = historyOf(agreed('2024-01-15', 'high'), cameHome('2024-02-01'), backInCare('2024-03-01'));
      expect(around('2024-02-01', (asOf) => noticesOn(history, asOf))).toEqual([[], [CODE], [CODE]]);
      expect(around('2024-03-01', (asOf) => noticesOn(history, asOf))).toEqual([[CODE], [], []]);
    });

    it('is not there while no level is held', () => {
      expect(noticesOn(historyOf(cameHome('2024-02-01')), '2024-06-30')).toEqual([]);
    });
  });
});

/** The entry of a kind, and of a clock where it is the end of one. */
const dueIn = (history: History, asOf: string, kind: DueKind, clock?: ClockId): DueDate | undefined =>
  stateOn(history, asOf).due.find((date) => date.kind === kind && (clock === undefined || date.clock === clock));

/** What an entry says, in a few words. */
const toldOf = (date: DueDate | undefined): string => {
  if (date === undefined) return 'not listed';
  const { dueOn, status, overdueByDays, settled } = date;
  const by = settled === undefined ? '' : ` by ${settled.by}`;
  return `${dueOn}: ${status}${by}${status === 'due' ? `, overdue by ${overdueByDays}` : ''}`;
};

const toldAround = (date: string, history: History, kind: DueKind, clock?: ClockId): readonly string[] =>
  around(date, (asOf) => toldOf(dueIn(history, asOf, kind, clock)));

const UPCOMING_THEN_DUE = (date: string) => [
  `${date}: upcoming`,
  `${date}: due, overdue by 0`,
  `${date}: due, overdue by 1`,
];
const UPCOMING_THEN_REACHED = (date: string) => [`${date}: upcoming`, `${date}: reached`, `${date}: reached`];

describe('What is due: the end of a clock', () => {
  const HIGH = agreed('2024-08-31', 'high', { rows: KEPT_UP });

  it('at high calls for a reclassification: upcoming the day before, due on the day, overdue the day after', () => {
    expect(toldAround('2025-02-28', historyOf(HIGH), 'clock-ends', 'H1')).toEqual(UPCOMING_THEN_DUE('2025-02-28'));
    expect(toldOf(dueIn(historyOf(HIGH), '2025-03-31', 'clock-ends', 'H1'))).toBe('2025-02-28: due, overdue by 31');
  });

  it('at high is settled by a classification agreed on that day or later, and not by one the day before', () => {
    const told = around('2025-02-28', (date) => {
      const again = agreed(date, 'high', { rows: KEPT_UP, id: 'again' });
      return toldOf(dueIn(historyOf(HIGH, again), '2025-03-10', 'clock-ends', 'H1'));
    });
    expect(told).toEqual([
      '2025-02-28: due, overdue by 10',
      '2025-02-28: settled by again',
      '2025-02-28: settled by again',
    ]);
  });

  it('is settled by the first classification agreed from that day on', () => {
    const [one, other] = [
      agreed('2025-03-01', 'high', { rows: KEPT_UP }),
      agreed('2025-04-01', 'high', { rows: KEPT_UP }),
    ];
    expect(dueIn(historyOf(other, one, HIGH), '2025-05-01', 'clock-ends', 'H1')?.settled).toEqual(momentOf(one));
  });

  /** Histories in which a clock runs from 31 August 2024, and what people could agree again. */
  const OPENINGS: readonly (readonly [clock: ClockId, level: RiskLevel, history: History])[] = [
    ['L1', 'low', historyOf(agreed('2024-08-31', 'low'))],
    ['L1-home', 'low', historyOf(agreed('2024-08-31', 'low'), cameHome('2024-08-31'))],
    ['M1', 'medium', historyOf(agreed('2024-08-31', 'medium', { rows: KEPT_UP }))],
    [
      'H1-further',
      'medium',
      historyOf(agreed('2024-01-15', 'high'), agreed('2024-08-31', 'medium', { rows: KEPT_UP })),
    ],
    ['S1', 'severe', historyOf(agreed('2024-08-01', 'severe'), observed('2024-08-31', KEPT_UP))],
  ];

  it.each(OPENINGS)('%s: makes something possible, is reached on the day, and never overdue', (clock, _, history) => {
    expect(toldAround('2025-02-28', history, 'clock-ends', clock)).toEqual(UPCOMING_THEN_REACHED('2025-02-28'));
    expect(dueIn(history, '2025-06-30', 'clock-ends', clock)).toMatchObject({ nature: 'earliest', overdueByDays: 0 });
  });

  it.each(OPENINGS)('%s: is not settled by agreeing the level again', (clock, level, history) => {
    const again = historyOf(...history.events, agreed('2025-03-10', level, { rows: KEPT_UP }));
    expect(dueIn(again, '2025-05-01', 'clock-ends', clock)).toMatchObject({ status: 'reached', settled: undefined });
  });

  it('is in these tests for every clock but the limit at high, which has a date of its own', () => {
    const clocks = ['H1', ...OPENINGS.map(([clock]) => clock)];
    expect([...clocks].sort()).toEqual(CLOCK_IDS.filter((clock) => CLOCKS[clock].purpose !== 'limit').sort());
    expect(toldOf(dueIn(historyOf(HIGH), '2024-09-01', 'clock-ends', 'H2'))).toBe('not listed');
  });

  it('is no longer listed from the day on which another level is agreed', () => {
    const history = historyOf(agreed('2024-08-31', 'medium', { rows: KEPT_UP }), agreed('2025-02-28', 'low'));
    expect(toldAround('2025-02-28', history, 'clock-ends', 'M1')).toEqual([
      '2025-02-28: upcoming',
      'not listed',
      'not listed',
    ]);
  });

  it('is no longer listed from the day on which the clock is broken, and listed anew when it starts again', () => {
    const history = historyOf(
      agreed('2024-08-31', 'medium', { rows: KEPT_UP }),
      observed('2024-10-10', { newRisk: true }),
      observed('2024-11-20', { newRisk: false }),
    );
    expect(toldAround('2024-10-10', history, 'clock-ends')).toEqual([
      '2025-02-28: upcoming',
      'not listed',
      'not listed',
    ]);
    expect(toldAround('2024-11-20', history, 'clock-ends')).toEqual([
      'not listed',
      '2025-05-20: upcoming',
      '2025-05-20: upcoming',
    ]);
  });

  it('is not listed past the last day there is', () => {
    const history = historyOf(agreed('9999-08-31', 'medium', { rows: KEPT_UP }));
    expect(stateOn(history, '9999-12-31').due.map(({ kind }) => kind)).toEqual(['no-date']);
  });
});

describe('What is due: the limit of the time at high', () => {
  const history = historyOf(agreed('2024-08-31', 'high'));

  it('is upcoming, then due, then overdue day by day', () => {
    expect(toldAround('2025-02-28', history, 'drift-limit')).toEqual(UPCOMING_THEN_DUE('2025-02-28'));
    expect(toldOf(dueIn(history, '2025-08-31', 'drift-limit'))).toBe('2025-02-28: due, overdue by 184');
  });

  it('is not settled by agreeing high again, before, on or after that day', () => {
    const told = around('2025-02-28', (date) =>
      toldOf(dueIn(historyOf(...history.events, agreed(date, 'high')), '2025-03-10', 'drift-limit')),
    );
    expect(told).toEqual(Array(3).fill('2025-02-28: due, overdue by 10'));
  });

  it('is over from the day on which another level is agreed', () => {
    const moved = historyOf(...history.events, agreed('2025-03-10', 'severe'));
    expect(toldAround('2025-03-10', moved, 'drift-limit')).toEqual([
      '2025-02-28: due, overdue by 9',
      'not listed',
      'not listed',
    ]);
  });

  it('moves with an adjusted timescale, from the day on which it was adjusted', () => {
    const longer = historyOf(...history.events, adjusted('2025-03-10', 'H2', 9));
    expect(toldAround('2025-03-10', longer, 'drift-limit')).toEqual([
      '2025-02-28: due, overdue by 9',
      '2025-05-31: upcoming',
      '2025-05-31: upcoming',
    ]);
  });

  it('is the only end of a clock at high where nothing is kept up, and there is none at any other level', () => {
    expect(stateOn(history, '2024-09-01').due.map(({ kind }) => kind)).toEqual(['drift-limit']);
    for (const level of ['low', 'medium', 'severe'] as const)
      expect(toldOf(dueIn(historyOf(agreed('2024-08-31', level)), '2025-03-01', 'drift-limit'))).toBe('not listed');
  });
});

describe('What is due: the formal reclassification after the return home', () => {
  const KIND = 'reclassification-after-return';
  const history = historyOf(agreed('2024-06-10', 'medium'), cameHome('2024-08-31'));

  it('is due six months after the child came home', () => {
    expect(toldAround('2025-02-28', history, KIND)).toEqual(UPCOMING_THEN_DUE('2025-02-28'));
    expect(toldOf(dueIn(history, '2025-12-31', KIND))).toBe('2025-02-28: due, overdue by 306');
  });

  it('is settled by a classification agreed on that day or later, and not by one the day before', () => {
    const told = around('2025-02-28', (date) =>
      toldOf(dueIn(historyOf(...history.events, agreed(date, 'medium', { id: 'again' })), '2025-03-01', KIND)),
    );
    expect(told).toEqual([
      '2025-02-28: due, overdue by 1',
      '2025-02-28: settled by again',
      '2025-02-28: settled by again',
    ]);
  });

  it('is settled by a classification at whatever level, and by the first of several', () => {
    for (const level of RISK_LEVELS) {
      const settled = historyOf(
        ...history.events,
        agreed('2025-04-01', 'low'),
        agreed('2025-03-05', level, { id: 'first' }),
      );
      expect(toldOf(dueIn(settled, '2025-05-01', KIND))).toBe('2025-02-28: settled by first');
    }
  });

  it('is not settled by what was agreed after the day asked about', () => {
    const later = historyOf(...history.events, agreed('2025-03-10', 'medium'));
    expect(toldAround('2025-03-10', later, KIND)).toEqual([
      '2025-02-28: due, overdue by 9',
      '2025-02-28: settled by agreed 2025-03-10',
      '2025-02-28: settled by agreed 2025-03-10',
    ]);
  });

  it('is dropped when the child goes back into care, and counted anew from the next return', () => {
    const again = historyOf(...history.events, backInCare('2024-11-10'), cameHome('2024-12-20'));
    expect(toldAround('2024-11-10', again, KIND)).toEqual(['2025-02-28: upcoming', 'not listed', 'not listed']);
    expect(toldAround('2024-12-20', again, KIND)).toEqual([
      'not listed',
      '2025-06-20: upcoming',
      '2025-06-20: upcoming',
    ]);
  });
});

describe('What is due: support after the return home', () => {
  it('departs from the printed text only where it is shorter for a child who is at home', () => {
    const shorter = supportPlanned('2024-02-01', '2024-05-01');
    const departures = (...events: readonly CaseEvent[]) =>
      stateOn(historyOf(agreed('2024-01-15', 'medium'), shorter, ...events), '2024-04-01').departures;
    expect(departures()).toEqual([]);
    expect(departures(cameHome('2024-02-10'))).toEqual([{ kind: 'support-planned-shorter', by: shorter.id }]);
    expect(departures(cameHome('2024-02-10'), backInCare('2024-03-10'))).toEqual([]);
  });

  const KIND = 'minimum-support';
  const history = historyOf(agreed('2024-02-10', 'medium'), cameHome('2024-02-29'));

  it('goes on for twelve months at least, and may end from then: it is reached, and never overdue', () => {
    expect(toldAround('2025-02-28', history, KIND)).toEqual(UPCOMING_THEN_REACHED('2025-02-28'));
    expect(dueIn(history, '2025-06-30', KIND)).toMatchObject({
      nature: 'earliest',
      overdueByDays: 0,
      settled: undefined,
    });
  });

  it('goes on to the day that was planned, where it was, from the day on which it was planned', () => {
    const planned = historyOf(...history.events, supportPlanned('2024-03-10', '2025-09-30'));
    expect(toldAround('2024-03-10', planned, KIND)).toEqual([
      '2025-02-28: upcoming',
      '2025-09-30: upcoming',
      '2025-09-30: upcoming',
    ]);
    expect(toldAround('2025-09-30', planned, KIND)).toEqual(UPCOMING_THEN_REACHED('2025-09-30'));
  });

  it('goes on to the day planned before the child came home, and as planned last', () => {
    const before = historyOf(...history.events, supportPlanned('2024-02-20', '2025-09-30'));
    expect(toldOf(dueIn(before, '2024-02-29', KIND))).toBe('2025-09-30: upcoming');
    const twice = historyOf(supportPlanned('2024-04-01', '2025-06-30'), ...before.events);
    expect(toldOf(dueIn(twice, '2024-04-01', KIND))).toBe('2025-06-30: upcoming');
  });

  it('is not listed while the child is not home', () => {
    const planned = historyOf(agreed('2024-02-10', 'medium'), supportPlanned('2024-02-20', '2025-09-30'));
    expect(toldOf(dueIn(planned, '2024-03-01', KIND))).toBe('not listed');
  });

  it('that was planned to end sooner than twelve months after the return is a departure, on the day before it ends', () => {
    const departures = around(
      '2025-02-28',
      (until) => stateOn(historyOf(...history.events, supportPlanned('2024-03-10', until)), '2024-04-01').departures,
    );
    expect(departures).toEqual([[{ kind: 'support-planned-shorter', by: 'support 2024-03-10' }], [], []]);
  });

  it('that is planned for twelve months, the first and the last day included, is not shorter', () => {
    const home = historyOf(agreed('2024-02-10', 'medium'), cameHome('2024-03-15'));
    const isShorter = around('2025-03-14', (until) =>
      stateOn(historyOf(...home.events, supportPlanned('2024-03-20', until)), '2024-04-01').departures.some(
        ({ kind }) => kind === 'support-planned-shorter',
      ),
    );
    expect(isShorter).toEqual([true, false, false]);
  });

  it('that was planned is no departure while the child is not home', () => {
    const planned = historyOf(agreed('2024-02-10', 'medium'), supportPlanned('2024-02-20', '2024-03-30'));
    expect(stateOn(planned, '2024-03-01').departures).toEqual([]);
  });
});

describe('What is due: change to be seen after the birth', () => {
  const KIND = 'change-since-birth';
  const BORN = { bornOn: '2024-08-31', inPregnancy: true };
  const history = ofChild(historyOf(agreed('2024-09-15', 'high')), BORN);

  it('is due six months after the birth', () => {
    expect(toldAround('2025-02-28', history, KIND)).toEqual(UPCOMING_THEN_DUE('2025-02-28'));
    expect(toldOf(dueIn(history, '2025-03-30', KIND))).toBe('2025-02-28: due, overdue by 30');
  });

  it('is settled by a classification agreed on that day or later, and not by one the day before', () => {
    const told = around('2025-02-28', (date) =>
      toldOf(
        dueIn(ofChild(historyOf(...history.events, agreed(date, 'severe', { id: 'again' })), BORN), '2025-03-01', KIND),
      ),
    );
    expect(told).toEqual([
      '2025-02-28: due, overdue by 1',
      '2025-02-28: settled by again',
      '2025-02-28: settled by again',
    ]);
  });

  it('is in the diary also before any classification', () => {
    expect(toldOf(dueIn(ofChild(historyOf(), BORN), '2024-09-01', KIND))).toBe('2025-02-28: upcoming');
  });

  it.each([
    ['services were not involved in the pregnancy', { bornOn: '2024-08-31', inPregnancy: false }],
    ['nobody recorded whether they were', { bornOn: '2024-08-31' }],
    ['nobody recorded the birth', { inPregnancy: true }],
  ])('is not listed where %s', (_, child) => {
    expect(toldOf(dueIn(ofChild(historyOf(...history.events), child), '2025-01-01', KIND))).toBe('not listed');
  });
});

describe('What is due: the end of the child’s own timescale', () => {
  const KIND = 'child-timescale';
  const history = historyOf(agreed('2024-06-10', 'medium'), timescaleSet('2024-06-20', '2025-02-28'));

  it('is due on its last day', () => {
    expect(toldAround('2025-02-28', history, KIND)).toEqual(UPCOMING_THEN_DUE('2025-02-28'));
  });

  it('is settled by the return home, whether before, on or after that day', () => {
    const told = around('2025-02-28', (date) =>
      toldOf(dueIn(historyOf(...history.events, cameHome(date, { id: 'home' })), '2025-03-05', KIND)),
    );
    expect(told).toEqual(Array(3).fill('2025-02-28: settled by home'));
  });

  it('is not settled by a classification', () => {
    const again = historyOf(...history.events, agreed('2025-02-28', 'medium'));
    expect(toldOf(dueIn(again, '2025-03-05', KIND))).toBe('2025-02-28: due, overdue by 5');
  });

  it('is open again when the child goes back into care', () => {
    const back = historyOf(...history.events, cameHome('2024-07-01'), backInCare('2025-03-10'));
    expect(toldAround('2025-03-10', back, KIND)).toEqual([
      '2025-02-28: settled by home 2024-07-01',
      '2025-02-28: due, overdue by 10',
      '2025-02-28: due, overdue by 11',
    ]);
  });

  it('moves when another one is set', () => {
    const later = historyOf(...history.events, timescaleSet('2024-12-01', '2025-06-30'));
    expect(toldAround('2024-12-01', later, KIND)).toEqual([
      '2025-02-28: upcoming',
      '2025-06-30: upcoming',
      '2025-06-30: upcoming',
    ]);
  });
});

describe('What is due: the earliest day of closing', () => {
  const KIND = 'earliest-closure';
  const LOW = [agreed('2024-08-31', 'low'), cameHome('2024-09-30')];

  it('is when all clocks at low have run, is reached on that day, and stays on that day', () => {
    const reclassified = historyOf(...LOW, agreed('2025-03-30', 'low'));
    expect(toldAround('2025-03-30', reclassified, KIND)).toEqual(UPCOMING_THEN_REACHED('2025-03-30'));
    expect(toldOf(dueIn(reclassified, '2025-09-29', KIND))).toBe('2025-03-30: reached');
    // In silence it would be another day tomorrow, and so it is once what was recorded proves nothing any more.
    expect(toldOf(dueIn(historyOf(...LOW), '2025-03-31', KIND))).toBe('not listed');
    expect(toldOf(dueIn(reclassified, '2025-09-30', KIND))).toBe('not listed');
    expect(dueIn(historyOf(...LOW), '2025-03-30', KIND)).toMatchObject({ nature: 'earliest', clock: undefined });
  });

  it('is the last of the earliest days, at whatever level, while all that the next step needs is running', () => {
    const kept: readonly History[] = [
      historyOf(...LOW),
      historyOf(agreed('2024-08-31', 'medium', { rows: KEPT_UP }), cameHome('2024-09-01')),
      historyOf(agreed('2024-08-31', 'high', { rows: KEPT_UP })),
      historyOf(agreed('2024-08-01', 'severe'), observed('2024-08-31', KEPT_UP)),
    ];
    for (const history of kept) {
      const last = earliestDates(history, { asOf: day('2024-10-10') }).at(-1);
      expect(last).toMatchObject({ to: 'closed', blockedBy: undefined });
      expect(dueIn(history, '2024-10-10', KIND)?.dueOn).toBe(last?.earliestOn);
      expect(dueIn(history, '2024-12-31', KIND)?.dueOn).toBe(last?.earliestOn);
    }
  });

  it.each<readonly [why: string, events: readonly CaseEvent[]]>([
    ['no level is held', [observed('2024-08-31', KEPT_UP)]],
    ['a child whose case is at low is not home', [agreed('2024-08-31', 'low')]],
    ['a child whose case is at medium is not home', [agreed('2024-08-31', 'medium', { rows: KEPT_UP })]],
    ['what is to be kept up is not so', [...LOW, observed('2024-10-01', { newRisk: true })]],
    ['nothing at high has begun to change', [agreed('2024-08-31', 'high')]],
    [
      'the child’s timescale ends too soon',
      [agreed('2024-08-01', 'severe'), observed('2024-08-31', KEPT_UP), timescaleSet('2024-09-01', '2025-02-27')],
    ],
  ])('is not listed while it would be another day tomorrow, or none: %s', (_, events) => {
    expect(toldOf(dueIn(historyOf(...events), '2024-10-10', KIND))).toBe('not listed');
  });

  it('is not listed from the day after the next step was open and people did not agree it', () => {
    const history = historyOf(agreed('2024-08-31', 'medium', { rows: KEPT_UP }), cameHome('2024-09-01'));
    expect(toldAround('2025-02-28', history, KIND)).toEqual([
      '2025-08-28: upcoming',
      '2025-08-28: upcoming',
      'not listed',
    ]);
  });
});

describe('A child who goes back into care', () => {
  const history = historyOf(
    agreed('2024-06-10', 'low'),
    cameHome('2024-06-30'),
    supportPlanned('2024-07-01', '2025-06-30'),
    timescaleSet('2024-07-01', '2024-12-31'),
    backInCare('2024-10-10'),
  );

  it('has none of the dates that follow from the return home from that day on', () => {
    const kinds = around('2024-10-10', (asOf) =>
      stateOn(history, asOf).due.map(({ kind, clock }) => (clock === undefined ? kind : clock)),
    );
    const inCare = ['L1', 'child-timescale'];
    const atHome = [...inCare, 'L1-home', 'reclassification-after-return', 'minimum-support', 'earliest-closure'];
    expect(kinds.map((these) => [...these].sort())).toEqual([atHome, inCare, inCare].map((these) => [...these].sort()));
  });

  it('has no plan of support left from the return before', () => {
    const again = historyOf(...history.events, cameHome('2024-11-11'));
    expect(toldOf(dueIn(again, '2024-11-11', 'minimum-support'))).toBe('2025-11-11: upcoming');
  });
});

describe('The list of what is due', () => {
  /** Everything at once, at medium after high. */
  const FULL = ofChild(
    historyOf(
      agreed('2023-12-31', 'high', { rows: KEPT_UP }),
      timescaleSet('2024-01-10', '2024-12-31'),
      agreed('2024-06-30', 'medium', { rows: KEPT_UP }),
      cameHome('2024-07-10'),
      observed('2024-09-01', { newRisk: true }),
      observed('2024-09-20', { newRisk: false }),
    ),
    { bornOn: '2024-01-01', inPregnancy: true },
  );
  const ASKED = ['2024-01-15', '2024-06-29', '2024-06-30', '2024-07-10', '2024-12-31', '2025-03-20', '2026-01-01'];
  const lists = ASKED.map((asOf) => stateOn(FULL, asOf).due);

  it('has every kind in these tests', () => {
    const kinds = new Set(lists.flat().map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['clock-ends', 'no-date', ...Object.keys(DUE_RULES)].sort());
  });

  it('is sorted by day', () => {
    for (const list of lists) {
      const days = list.map(({ dueOn }) => dueOn);
      expect(days).toEqual([...days].sort());
      expect(days.length).toBeGreaterThan(3);
    }
  });

  it('has an id for each entry, which no other entry has, and which a calendar can keep', () => {
    for (const list of lists) {
      const uids = list.map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      expect(
        uids.filter((uid) => uid !== 'no-date' && !/^[a-z]+(-[a-zA-Z0-9]+)*-\d{4}-\d{2}-\d{2}$/.test(uid)),
      ).toEqual([]);
    }
  });

  it('gives an entry the same id from day to day while its date stays the same, whatever becomes of it', () => {
    const history = historyOf(
      agreed('2024-01-15', 'low'),
      cameHome('2024-01-20'),
      timescaleSet('2024-01-20', '2024-09-30'),
      agreed('2024-07-20', 'low'),
    );
    const uids = (asOf: string) => stateOn(history, asOf).due.map(({ uid }) => uid);
    expect(uids('2024-01-20')).toEqual([
      'clock-ends-L1-2024-07-15',
      'clock-ends-L1-home-2024-07-20',
      'reclassification-after-return-2024-07-20',
      'earliest-closure-2024-07-20',
      'child-timescale-2024-09-30',
      'minimum-support-2025-01-20',
    ]);
    for (const asOf of ['2024-01-21', '2024-07-15', '2024-07-19', '2024-07-21', '2024-08-15', '2025-01-19'])
      expect(uids(asOf).filter((uid) => uid !== 'no-date')).toEqual(uids('2024-01-20'));
  });

  it('gives an entry another id when its date moves', () => {
    const history = historyOf(agreed('2024-08-31', 'high'), adjusted('2024-12-01', 'H2', 9));
    expect(around('2024-12-01', (asOf) => dueIn(history, asOf, 'drift-limit')?.uid)).toEqual([
      'drift-limit-H2-2025-02-28',
      'drift-limit-H2-2025-05-31',
      'drift-limit-H2-2025-05-31',
    ]);
  });

  it('says of each entry what it is, what settles it or what it makes possible, and where that is printed', () => {
    for (const { kind, clock, title, settledBy, source, nature } of lists.flat()) {
      if (kind === 'clock-ends') {
        const rule = CLOCKS[clock ?? 'L1'];
        expect({ title, settledBy, source, nature }).toEqual({
          title: AT_END_OF_CLOCK[rule.id],
          settledBy: rule.thenDue,
          source: rule.source,
          nature: rule.nature,
        });
      } else if (kind !== 'no-date') expect({ title, settledBy, source, nature }).toEqual(DUE_RULES[kind]);
    }
  });

  it('has what to do for its title, and never the name of a clock', () => {
    const toDo = /^(Record|Reclassify|Consider|Decide|Look at|Keep up|Agree|Plan)[ :,]/;
    const { indicated, remain, ...first } = NEXT_WITHOUT_DATE;
    const titles = [
      ...Object.values(AT_END_OF_CLOCK),
      ...[DUE_RULES, indicated, remain, first].flatMap((rules) => Object.values(rules).map(({ title }) => title)),
    ];
    for (const title of titles) expect(title).toMatch(toDo);
    for (const { title } of Object.values(CLOCKS)) expect(titles).not.toContain(title);
  });

  it('names a clock for the end of one, and for nothing else', () => {
    for (const { kind, clock } of lists.flat())
      expect(clock !== undefined).toBe(['clock-ends', 'drift-limit'].includes(kind));
  });
});

describe('Hindsight', () => {
  /** What differs as of a day, between what had been recorded by 30 June 2024 and what has been by now. */
  const differing = (asOf: string, ...events: readonly CaseEvent[]) => {
    const { differences, lateEntries } = hindsight(historyOf(...events), { asOf: day(asOf), knownOn: day(THEN) });
    return {
      lateEntries,
      differences: differences.map(({ what, clock }) => (clock === undefined ? what : `${what} ${clock}`)),
    };
  };

  it('finds nothing where nothing was recorded later', () => {
    expect(differing(THEN, agreed('2024-01-15', 'medium'), cameHome('2024-02-01'))).toEqual({
      lateEntries: [],
      differences: [],
    });
  });

  it('has what was recorded on the day of knowledge known then, and what was recorded the day after late', () => {
    const told = around(
      THEN,
      (recordedOn) =>
        differing(
          THEN,
          agreed('2024-01-15', 'medium'),
          observed('2024-02-01', { newRisk: true }, { id: 'late', recordedOn }),
        ).lateEntries,
    );
    expect(told).toEqual([[], [], ['late']]);
  });

  it('leaves out what happened after the day asked about, whenever it was recorded', () => {
    const told = around('2024-05-01', (date) => differing('2024-05-01', agreed(date, 'medium', LATE)).lateEntries);
    expect(told).toEqual([['late'], ['late'], []]);
  });

  it('can find late entries that change nothing', () => {
    const late = observed('2024-02-01', { newRisk: false }, LATE);
    expect(differing(THEN, agreed('2024-01-15', 'medium'), late)).toEqual({ lateEntries: ['late'], differences: [] });
  });

  it('lists late entries in the order in which they happened', () => {
    const { lateEntries } = differing(
      THEN,
      agreed('2024-03-01', 'medium', { id: 'c', recordedOn: '2024-07-01' }),
      observed('2024-03-01', { newRisk: true }, { id: 'b', recordedOn: '2024-07-03' }),
      cameHome('2024-02-01', { id: 'a', recordedOn: '2024-07-02' }),
    );
    expect(lateEntries).toEqual(['a', 'b', 'c']);
  });

  it('gives both answers as of the same day', () => {
    const history = historyOf(agreed('2024-01-15', 'medium'), agreed('2024-06-01', 'high', LATE));
    const { asKnownThen, asKnownNow } = hindsight(history, { asOf: day(THEN), knownOn: day(THEN) });
    expect(asKnownThen).toEqual(stateOn(history, THEN, { knownOn: day(THEN) }));
    expect(asKnownNow).toEqual(stateOn(history, THEN));
    expect([asKnownThen.held?.level, asKnownNow.held?.level]).toEqual(['medium', 'high']);
  });

  it.each(LATE_ENTRIES)('names all that a late entry changes, and nothing else: %s', (_, events, differences) => {
    expect(differing(THEN, ...events).differences).toEqual(differences);
  });

  it('names a notice that is another one, and a clock that started on another day', () => {
    const events = [
      agreed('2024-01-15', 'high'),
      timescaleSet('2024-01-15', THEN),
      cameHome('2024-02-01'),
      backInCare('2024-05-01', LATE),
    ];
    const { asKnownThen, asKnownNow } = hindsight(historyOf(...events), { asOf: day(THEN), knownOn: day(THEN) });
    expect([asKnownThen, asKnownNow].map(({ notices }) => notices.map(({ code }) => code))).toEqual([
      ['notice.home-above-medium'],
      ['notice.clock-past-child-timescale'],
    ]);
    expect(differing(THEN, ...events).differences).toContain('notices');
    const earlier = differing(THEN, agreed('2024-01-15', 'low'), agreed('2024-01-10', 'low', LATE)).differences;
    expect(earlier).toContain('clock L1');
  });

  it('names the circumstances where records of one day contradicted each other then, and a late one is worse than both', () => {
    const events = [
      agreed('2024-01-15', 'high'),
      observed('2024-05-01', { riskFactors: 'fully-addressed' }, { id: 'a' }),
      observed('2024-05-01', { riskFactors: 'partly-addressed' }, { id: 'b' }),
    ];
    const late = (riskFactors: Profile['riskFactors']) =>
      differing(THEN, ...events, observed('2024-05-01', { riskFactors }, LATE)).differences;
    expect(late('not-being-addressed')).toContain('circumstances');
    expect(late('partly-addressed')).not.toContain('circumstances');
  });

  it('names what is indicated, and the clock, where fewer rows are still to be recorded', () => {
    const events = [agreed('2023-06-01', 'high', { rows: KEPT_UP })];
    const late = observed('2024-02-01', { capacityToChange: 'able' }, LATE);
    expect(stateOn(historyOf(...events), THEN).indication).toMatchObject({ outcome: { kind: 'evidence-needed' } });
    expect(differing(THEN, ...events, late).differences).toEqual(['last-seen', 'indication', 'clock H1']);
  });

  it('names what is indicated where no change was recorded past the limit, and one row less is silent', () => {
    const events = [agreed('2023-06-01', 'high')];
    const late = observed('2024-02-01', { capacityToChange: PROFILE_OF.high.capacityToChange }, LATE);
    const { indication } = stateOn(historyOf(...events), THEN);
    expect(indication.kind === 'indicated' && indication.noChangeRecorded?.rows).toHaveLength(3);
    expect(differing(THEN, ...events, late).differences).toEqual(['last-seen', 'indication']);
  });

  it('names what is indicated where as many rows are silent past the limit, and one of them is another', () => {
    const seen = observed('2024-02-01', { capacityToChange: 'able' }, { id: 'a' });
    const { riskFactors } = PROFILE_OF.high;
    const events = [agreed('2023-06-01', 'high'), seen];
    const silentOn = (...more: readonly CaseEvent[]) => {
      const { indication } = stateOn(historyOf(...events, ...more), THEN);
      return indication.kind === 'indicated' && indication.noChangeRecorded?.rows.map(({ row }) => row);
    };
    const late = [
      corrected('2024-02-10', 'a', { recordedOn: '2024-07-01' }),
      observed('2024-02-01', { riskFactors }, LATE),
    ];
    expect([silentOn(), silentOn(...late)]).toEqual([
      ['riskFactors', 'protectiveFactors'],
      ['protectiveFactors', 'capacityToChange'],
    ]);
    expect(differing(THEN, ...events, ...late).differences).toContain('indication');
  });

  it('names what is indicated where a case without a level was closed', () => {
    expect(differing(THEN, closed('2024-05-01', LATE)).differences).toEqual(['closed', 'indication', 'due']);
  });

  it('has in these tests everything that can differ', () => {
    const whats = LATE_ENTRIES.flatMap(([, , differences]) =>
      differences.map((difference) => difference.split(' ')[0]),
    );
    expect([...new Set(whats)].sort()).toEqual(
      [
        ...['level', 'held-since', 'whereabouts', 'closed', 'circumstances', 'last-seen', 'child-timescale'],
        ...['indication', 'due', 'notices', 'departures', 'clock'],
      ].sort(),
    );
  });
});

describe('The timeline', () => {
  const entriesOf = (asOf: string, ...events: readonly CaseEvent[]) =>
    timelineOf(historyOf(...events), { asOf: day(asOf) });
  const followedBy = (...events: readonly CaseEvent[]) => entriesOf('2030-12-31', ...events).at(-1)?.followed;

  it('tells each event with its day, the day it was recorded, and the days between', () => {
    const entries = entriesOf(
      '2024-12-31',
      cameHome('2024-03-01', { recordedOn: '2024-03-08' }),
      agreed('2024-02-28', 'medium', { recordedOn: '2024-03-01' }),
      observed('2024-03-01', { newRisk: true }),
    );
    expect(
      entries.map(({ event, kind, recordedOn, recordedAfterDays, level }) => [
        event.on,
        event.by,
        kind,
        recordedOn,
        recordedAfterDays,
        level,
      ]),
    ).toEqual([
      ['2024-02-28', 'agreed 2024-02-28', 'classification-agreed', '2024-03-01', 2, 'medium'],
      ['2024-03-01', 'observed 2024-03-01', 'observed', '2024-03-01', 0, 'medium'],
      ['2024-03-01', 'home 2024-03-01', 'came-home', '2024-03-08', 7, 'medium'],
    ]);
  });

  it('tells what had happened by a day, and, where asked, what was known by a day', () => {
    const history = historyOf(agreed('2024-02-28', 'medium', { recordedOn: '2024-03-10' }), cameHome('2024-03-05'));
    const told = (question: HistoryQuestion) => timelineOf(history, question).map(({ event }) => event.by);
    expect(around('2024-03-05', (asOf) => told({ asOf: day(asOf) }).length)).toEqual([1, 2, 2]);
    expect(told({ asOf: day('2024-03-05'), knownOn: day('2024-03-09') })).toEqual(['home 2024-03-05']);
  });

  it('tells the level and the clocks after each event; none before a level is agreed, and none after closing', () => {
    const entries = entriesOf(
      '2024-12-31',
      cameHome('2024-01-10'),
      agreed('2024-01-15', 'low'),
      agreed('2024-06-01', 'medium'),
      closed('2024-07-01'),
    );
    expect(entries.map(({ level, clocks }) => [level, clocks.map(({ id, status }) => `${id} ${status}`)])).toEqual([
      [undefined, []],
      ['low', ['L1 running', 'L1-home running']],
      ['medium', ['M1 not-started']],
      ['medium', []],
    ]);
  });

  describe('says how what people agreed compares with what was indicated:', () => {
    it('the first classification', () => {
      const [entry] = entriesOf('2024-12-31', agreed('2024-01-15', 'medium'));
      expect(entry).toMatchObject({ followed: 'first-classification', indicatedBefore: undefined });
    });

    it('with the new risk that they had before them, where not all is addressed any more', () => {
      const again = agreed('2024-03-01', 'medium', { rows: { riskFactors: 'partly-addressed' } });
      const entry = entriesOf('2024-12-31', agreed('2024-01-15', 'medium', { rows: KEPT_UP }), again).at(-1);
      expect(entry?.indicatedBefore?.situation).toMatchObject({ newRisk: true, riskFactors: 'partly-addressed' });
      expect(entry?.followed).toBe('one-of-the-options');
    });

    it('nothing to compare, for everything but a classification and closing', () => {
      const entries = entriesOf(
        '2024-12-31',
        adjusted('2024-01-20', 'H1', 5),
        timescaleSet('2024-01-20', '2025-12-31'),
        agreed('2024-01-15', 'medium'),
        cameHome('2024-02-01'),
        supportPlanned('2024-02-01', '2025-12-31'),
        observed('2024-03-01', { newRisk: true }),
        backInCare('2024-04-01'),
      );
      const others = entries.filter(({ kind }) => kind !== 'classification-agreed');
      expect(others).toHaveLength(6);
      for (const { followed, indicatedBefore } of others)
        expect([followed, indicatedBefore]).toEqual([undefined, undefined]);
    });

    it('a move down that was indicated, the day before it was and on the day', () => {
      const told = around('2024-07-15', (date) =>
        followedBy(agreed('2024-01-15', 'medium', { rows: KEPT_UP }), agreed(date, 'low')),
      );
      expect(told).toEqual(['otherwise', 'as-indicated', 'as-indicated']);
    });

    it('a move up that was indicated, and another move', () => {
      const found = { newRisk: true, capacityToChange: 'unable' } as const;
      const before = [agreed('2024-01-15', 'medium'), observed('2024-02-01', found)];
      const afterIt = (level: RiskLevel) => followedBy(...before, agreed('2024-02-10', level, { profile: SO_FAR }));
      const SO_FAR = { ...PROFILE_OF.medium, capacityToChange: 'unable' } as const;
      expect(RISK_LEVELS.map(afterIt)).toEqual(['otherwise', 'otherwise', 'as-indicated', 'otherwise']);
    });

    it('remaining where remaining was indicated, and moving all the same', () => {
      const afterIt = (level: RiskLevel) =>
        followedBy(agreed('2024-01-15', 'medium'), agreed('2024-02-10', level, { profile: PROFILE_OF.medium }));
      expect(RISK_LEVELS.map(afterIt)).toEqual(['otherwise', 'as-indicated', 'otherwise', 'otherwise']);
    });

    it('one of the options where judgement was required, and none of them', () => {
      const before = [agreed('2024-01-15', 'medium'), observed('2024-02-01', { newRisk: true })];
      const afterIt = (level: RiskLevel) =>
        followedBy(...before, agreed('2024-02-10', level, { profile: PROFILE_OF.medium }));
      expect(RISK_LEVELS.map(afterIt)).toEqual(['otherwise', ...RISK_LEVELS.slice(1).map(() => 'one-of-the-options')]);
    });

    it('what people recorded when they agreed counts: they had it before them', () => {
      const lost = { ...PROFILE_OF.medium, protectiveFactors: 'none-apparent' } as const;
      const afterIt = (level: RiskLevel) =>
        followedBy(agreed('2024-01-15', 'medium'), agreed('2024-02-10', level, { profile: lost }));
      expect(RISK_LEVELS.map(afterIt)).toEqual([
        'otherwise',
        'one-of-the-options',
        'one-of-the-options',
        'one-of-the-options',
      ]);
    });

    it('closing where the case could close, and closing too soon', () => {
      const told = around('2024-08-01', (date) =>
        followedBy(agreed('2024-01-15', 'low'), cameHome('2024-02-01'), agreed(date, 'low'), closed(date)),
      );
      expect(told).toEqual(['otherwise', 'as-indicated', 'as-indicated']);
      expect(followedBy(agreed('2024-01-15', 'high'), closed('2024-02-01'))).toBe('otherwise');
    });

    it('keeping the case at low where it could close, and moving it up', () => {
      const before = [agreed('2024-01-15', 'low'), cameHome('2024-02-01')];
      const afterIt = (level: RiskLevel) =>
        followedBy(...before, agreed('2024-08-10', level, { profile: PROFILE_OF.low }));
      expect(RISK_LEVELS.map(afterIt)).toEqual(['as-indicated', 'otherwise', 'otherwise', 'otherwise']);
    });

    it('keeping the case at low where it may close, which nobody has to', () => {
      const before = [agreed('2024-01-15', 'low'), cameHome('2024-02-01'), agreed('2024-08-05', 'low')];
      const low = stateOn(historyOf(...before), '2024-08-10');
      expect(low.indication).toMatchObject({ outcome: { kind: 'may-close' } });
      const afterIt = (level: RiskLevel) =>
        followedBy(...before, agreed('2024-08-10', level, { profile: PROFILE_OF.low }));
      expect(RISK_LEVELS.map(afterIt)).toEqual(['as-indicated', 'otherwise', 'otherwise', 'otherwise']);
      expect(followedBy(...before, closed('2024-08-10'))).toBe('as-indicated');
    });

    it('closing before any classification', () => {
      const [entry] = entriesOf('2024-12-31', closed('2024-02-01'));
      expect(entry).toMatchObject({ followed: 'otherwise', indicatedBefore: undefined });
    });

    it('with what was indicated that day, before they agreed', () => {
      const before = [
        agreed('2024-01-15', 'medium'),
        observed('2024-02-10', { newRisk: true, capacityToChange: 'unable' }),
      ];
      const profile = { ...PROFILE_OF.medium, capacityToChange: 'unable' } as const;
      const entry = entriesOf('2024-12-31', ...before, agreed('2024-02-10', 'high', { profile })).at(-1);
      expect(entry?.indicatedBefore).toEqual(stateOn(historyOf(...before), '2024-02-10').indication);
      expect(entry?.indicatedBefore).toMatchObject({ rule: 'M3', situation: { level: 'medium', newRisk: true } });
    });
  });

  describe('says which clocks an event broke:', () => {
    const brokenBy = (...events: readonly CaseEvent[]) => entriesOf('2030-12-31', ...events).map(({ broke }) => broke);
    const LOW = [agreed('2024-01-15', 'low'), cameHome('2024-02-01')];

    it.each<readonly [what: string, values: Parameters<typeof observed>[1]]>([
      ['a new risk', { newRisk: true }],
      ['a risk factor no longer addressed', { riskFactors: 'partly-addressed' }],
      ['protection lost', { protectiveFactors: 'none-apparent' }],
      ['capacity for change lost', { capacityToChange: 'unable' }],
    ])('%s breaks the time at low, and not that at home', (_, values) => {
      expect(brokenBy(...LOW, observed('2024-03-01', values)).at(-1)).toEqual(['L1']);
    });

    it('a return to care breaks the time at home, and not that at low', () => {
      expect(brokenBy(...LOW, backInCare('2024-03-01')).at(-1)).toEqual(['L1-home']);
    });

    it('a return to care breaks the time at home also on the day on which low was agreed: it is read after that', () => {
      const events = [agreed('2023-06-01', 'medium'), cameHome('2023-07-01'), agreed('2024-03-01', 'low')];
      expect(brokenBy(...events, backInCare('2024-03-01')).at(-1)).toEqual(['L1-home']);
      const [, home] = stateOn(historyOf(...events, backInCare('2024-03-01')), '2024-03-01').clocks;
      expect(home).toMatchObject({ id: 'L1-home', status: 'broken', lastBroken: { by: 'back 2024-03-01' } });
    });

    it('a worse profile agreed at the same level breaks what was kept up', () => {
      expect(brokenBy(...LOW, agreed('2024-03-01', 'low', { rows: { capacityToChange: 'unable' } })).at(-1)).toEqual([
        'L1',
      ]);
    });

    it('none is broken by what is good news, or says nothing new', () => {
      expect(brokenBy(...LOW, observed('2024-03-01', KEPT_UP), agreed('2024-04-01', 'low'))).toEqual([[], [], [], []]);
    });

    it('none is broken a second time while it is broken', () => {
      const events = [
        observed('2024-03-01', { newRisk: true }),
        observed('2024-04-01', { capacityToChange: 'unable' }),
      ];
      expect(brokenBy(...LOW, ...events)).toEqual([[], [], ['L1'], []]);
    });

    it('one that started again can be broken again', () => {
      const events = [
        observed('2024-03-01', { newRisk: true }),
        observed('2024-04-01', { newRisk: false }),
        observed('2024-05-01', { newRisk: true }),
      ];
      expect(brokenBy(...LOW, ...events)).toEqual([[], [], ['L1'], [], ['L1']]);
    });

    it('none is broken by moving to another level: those of the level left are over', () => {
      expect(brokenBy(...LOW, agreed('2024-03-01', 'medium')).at(-1)).toEqual([]);
    });

    it('none of those that only time ends: the limit at high, and the further six months at medium', () => {
      const high = [agreed('2024-01-15', 'high', { rows: KEPT_UP }), observed('2024-03-01', { newRisk: true })];
      expect(brokenBy(...high).at(-1)).toEqual(['H1']);
      const further = [
        agreed('2023-01-15', 'high'),
        agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
        observed('2024-03-01', { newRisk: true }),
      ];
      expect(brokenBy(...further).at(-1)).toEqual(['M1']);
    });

    it('none is broken by a managed lapse, which is told as excused', () => {
      const lapse = observed('2024-03-01', { capacityToChange: 'unable', managedLapse: { reason: 'One bad week.' } });
      const entries = entriesOf('2024-12-31', ...LOW, lapse);
      expect(entries.at(-1)).toMatchObject({ broke: [], lapse: 'excused' });
      expect(entries.slice(0, -1).map((entry) => entry.lapse)).toEqual([undefined, undefined]);
    });

    it('and those that a managed lapse broke where the authority excuses none', () => {
      const lapse = observed('2024-03-01', { capacityToChange: 'unable', managedLapse: { reason: 'One bad week.' } });
      const practice = {
        variations: [{ kind: 'every-lapse-breaks', from: day('2024-03-01'), reason: 'Agreed by the board.' }],
      } as const;
      const entries = timelineOf(historyOf(...LOW, lapse), { asOf: day('2024-12-31'), practice });
      expect(entries.at(-1)).toMatchObject({ broke: ['L1'], lapse: 'breaks' });
    });
  });
});

describe('The earliest days', () => {
  const stepsOn = (asOf: string, ...events: readonly CaseEvent[]): readonly EarliestStep[] =>
    earliestDates(historyOf(...events), { asOf: day(asOf) });
  const inShort = (steps: readonly EarliestStep[]) =>
    steps.map(({ to, earliestOn, supposing }) => `${to} ${earliestOn ?? 'never'}: ${supposing.join(', ')}`);

  it('are none while no level is held', () => {
    expect(stepsOn('2024-01-15', observed('2024-01-10', KEPT_UP))).toEqual([]);
  });

  it.each(EARLIEST)('are, %s, these', (_, asOf, events, steps) => {
    expect(inShort(stepsOn(asOf, ...events))).toEqual(steps);
  });

  it('suppose that what is to be kept up holds from the day asked about, where it does not now', () => {
    const events = [agreed('2024-01-15', 'low'), cameHome('2024-02-01'), observed('2024-03-01', { newRisk: true })];
    expect(around('2024-03-01', (asOf) => inShort(stepsOn(asOf, ...events)))).toEqual([
      ['closed 2024-08-01: evidence-recorded, reclassified-after-return'],
      ['closed 2024-09-01: condition-holds, evidence-recorded, reclassified-after-return, move-up-not-made'],
      ['closed 2024-09-02: condition-holds, evidence-recorded, reclassified-after-return, move-up-not-made'],
    ]);
  });

  it('are out of reach from severe where the child’s timescale ends the day before', () => {
    const severe = [agreed('2024-01-10', 'severe'), observed('2024-01-15', KEPT_UP)];
    const reached = around('2024-07-15', (until) =>
      stepsOn('2024-02-01', ...severe, timescaleSet('2024-01-20', until)).map(({ earliestOn, blockedBy }) => [
        earliestOn,
        blockedBy,
      ]),
    );
    const never = [undefined, 'child-timescale'];
    const inTime = [
      ['2024-07-15', undefined],
      ['2025-01-15', undefined],
      ['2025-07-15', undefined],
      ['2026-01-15', undefined],
    ];
    expect(reached).toEqual([[never, never, never, never], inTime, inTime]);
  });

  it('are out of reach from severe also where the timescale has passed and nothing was agreed', () => {
    const events = [
      agreed('2024-01-10', 'severe'),
      observed('2024-01-15', KEPT_UP),
      timescaleSet('2024-01-20', '2024-07-20'),
    ];
    const reached = around('2024-07-20', (asOf) => stepsOn(asOf, ...events)[0]?.earliestOn);
    expect(reached).toEqual(['2024-07-19', '2024-07-20', undefined]);
  });

  it('are not out of reach at any other level, whatever the child’s timescale', () => {
    for (const level of ['low', 'medium', 'high'] as const) {
      const steps = stepsOn(
        '2024-02-01',
        agreed('2024-01-15', level, { rows: KEPT_UP }),
        timescaleSet('2024-01-20', '2024-01-31'),
      );
      expect(steps.filter(({ earliestOn, blockedBy }) => earliestOn === undefined || blockedBy !== undefined)).toEqual(
        [],
      );
    }
  });

  it('suppose that people keep the case at high past its limit, where what is to be kept up began after the first day', () => {
    const fromTheStart = [agreed('2024-01-15', 'high', { rows: KEPT_UP })];
    const aDayLater = [agreed('2024-01-15', 'high'), observed('2024-01-16', KEPT_UP)];
    expect(inShort(stepsOn('2024-02-01', ...fromTheStart))[0]).toBe('medium 2024-07-15: evidence-recorded');
    expect(inShort(stepsOn('2024-02-01', ...aDayLater))[0]).toBe(
      'medium 2024-07-16: evidence-recorded, kept-past-limit',
    );
  });

  it('suppose it from the day after the limit, where people could have agreed medium and have not', () => {
    const first = around(
      '2024-07-15',
      (asOf) => inShort(stepsOn(asOf, agreed('2024-01-15', 'high', { rows: KEPT_UP })))[0],
    );
    expect(first).toEqual([
      'medium 2024-07-15: evidence-recorded',
      'medium 2024-07-15: evidence-recorded',
      'medium 2024-07-16: evidence-recorded, kept-past-limit',
    ]);
  });

  it('do not suppose it where the team has lengthened the limit by enough', () => {
    const events = [agreed('2024-01-15', 'high'), observed('2024-03-15', KEPT_UP)];
    const steps = [7, 8, 9].map(
      (months) => inShort(stepsOn('2024-04-01', ...events, adjusted('2024-03-20', 'H2', months)))[0],
    );
    expect(steps).toEqual([
      'medium 2024-09-15: evidence-recorded, kept-past-limit',
      'medium 2024-09-15: evidence-recorded',
      'medium 2024-09-15: evidence-recorded',
    ]);
  });

  it('suppose it for a step to come where a clock at high has been lengthened', () => {
    const events = [agreed('2024-01-10', 'severe'), observed('2024-01-15', KEPT_UP), adjusted('2024-01-20', 'H1', 9)];
    expect(inShort(stepsOn('2024-02-01', ...events)).slice(0, 2)).toEqual([
      'high 2024-07-15: within-child-timescale, evidence-recorded',
      'medium 2025-04-15: level-agreed, evidence-recorded, kept-past-limit',
    ]);
  });

  it('can suppose everything at once', () => {
    const supposed = stepsOn('2024-03-01', agreed('2024-01-15', 'severe'), adjusted('2024-01-20', 'H1', 9)).map(
      ({ supposing }) => supposing,
    );
    expect(supposed).toEqual([
      ['condition-holds', 'within-child-timescale', 'evidence-recorded'],
      ['level-agreed', 'condition-holds', 'evidence-recorded', 'kept-past-limit'],
      ['level-agreed', 'condition-holds', 'evidence-recorded'],
      ['level-agreed', 'condition-holds', 'comes-home', 'evidence-recorded', 'reclassified-after-return'],
    ]);
  });

  it.each<readonly [what: string, observed: Parameters<typeof observed>[1], isSupposed: boolean]>([
    ['nothing indicated leads up', {}, false],
    ['people may keep the level', { capacityToChange: 'unable' }, false],
    ['people may keep the level with a new risk', { newRisk: true }, false],
    ['the one move indicated leads up', { newRisk: true, capacityToChange: 'unable' }, true],
  ])('suppose that a move up is not made only where every way leads up: at medium, %s', (_, found, isSupposed) => {
    const supposing = stepsOn(
      '2024-02-10',
      agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
      observed('2024-02-01', found),
    ).map((step) => step.supposing.includes('move-up-not-made'));
    expect(supposing).toEqual([isSupposed, isSupposed]);
  });

  it('suppose it where people can choose, and each choice is a higher level', () => {
    const medium = [agreed('2024-01-15', 'medium', { rows: KEPT_UP }), timescaleSet('2024-01-20', '2024-01-31')];
    const state = stateOn(historyOf(...medium, observed('2024-02-01', { newRisk: true })), '2024-02-10');
    expect(state.indication).toMatchObject({ outcome: { kind: 'judgement-required', options: ['high', 'severe'] } });
    const [first] = stepsOn('2024-02-10', ...medium, observed('2024-02-01', { newRisk: true }));
    expect(first?.supposing).toContain('move-up-not-made');
  });

  it.each([
    ['the day before the time is up', '2024-07-14', true],
    ['on the day', '2024-07-15', false],
    ['the day after', '2024-07-16', false],
  ])(
    'ask for a record that all is kept up, unless there is one since the time was up: %s',
    (_, recordedOn, isAsked) => {
      const steps = stepsOn(
        '2024-07-20',
        agreed('2024-01-15', 'medium', { rows: KEPT_UP }),
        observed(recordedOn, KEPT_UP),
      );
      // Of a level still to come nothing can have been recorded.
      expect(steps.map(({ supposing }) => supposing.includes('evidence-recorded'))).toEqual([isAsked, true]);
    },
  );

  it('count the time at home from the first day at medium, as no return is open before it', () => {
    const events = [
      agreed('2024-01-10', 'severe'),
      observed('2024-01-15', KEPT_UP),
      adjusted('2024-01-20', 'L1-home', 24),
    ];
    expect(stepsOn('2024-02-01', ...events).map(({ to, earliestOn }) => [to, earliestOn])).toEqual([
      ['high', '2024-07-15'],
      ['medium', '2025-01-15'],
      ['low', '2025-07-15'],
      ['closed', '2027-01-15'],
    ]);
  });

  it('are never before the day asked about, where all clocks have run', () => {
    const events = [agreed('2024-01-15', 'low'), cameHome('2024-02-01')];
    expect(around('2024-08-01', (asOf) => stepsOn(asOf, ...events)[0]?.earliestOn)).toEqual([
      '2024-08-01',
      '2024-08-01',
      '2024-08-02',
    ]);
  });

  it('name the clocks that have to run, what would break them, and where that is printed', () => {
    const steps = stepsOn('2024-02-01', agreed('2024-01-15', 'severe'));
    expect(steps.map(({ to, clocks }) => [to, clocks])).toEqual([
      ['high', ['S1']],
      ['medium', ['H1']],
      ['low', ['M1', 'H1-further']],
      ['closed', ['L1', 'L1-home']],
    ]);
    for (const { clocks, sources, brokenBy } of steps) {
      expect(sources).toEqual(clocks.map((clock) => CLOCKS[clock].source));
      expect(brokenBy).toContain('a new risk factor, or one that had been addressed and emerges again');
    }
    expect(steps.map(({ brokenBy }) => brokenBy.includes('a child who goes back into care'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('ask for the further six months at medium only after high', () => {
    const clocks = (...events: readonly CaseEvent[]) => stepsOn('2024-02-01', ...events)[0]?.clocks;
    expect(clocks(agreed('2024-01-15', 'medium'))).toEqual(['M1']);
    expect(clocks(agreed('2023-01-15', 'low'), agreed('2024-01-15', 'medium'))).toEqual(['M1']);
    expect(clocks(agreed('2023-01-15', 'high'), agreed('2024-01-15', 'medium'))).toEqual(['M1', 'H1-further']);
  });

  it('know only what had been recorded by a day, where asked', () => {
    const history = historyOf(
      agreed('2024-01-15', 'low'),
      cameHome('2024-02-01'),
      observed('2024-03-01', { newRisk: true }, { recordedOn: '2024-03-20' }),
    );
    const asOf = day('2024-03-10');
    expect(
      around('2024-03-20', (knownOn) => earliestDates(history, { asOf, knownOn: day(knownOn) })[0]?.earliestOn),
    ).toEqual(['2024-08-01', '2024-09-10', '2024-09-10']);
  });

  it('are undefined past the last day there is, and blocked by nothing', () => {
    expect(stepsOn('9999-08-01', agreed('9999-08-01', 'low'), cameHome('9999-08-01'))).toMatchObject([
      { to: 'closed', earliestOn: undefined, blockedBy: undefined },
    ]);
  });
});

describe('The event made of an agreed classification', () => {
  const given = { id: 'event-1', recordedOn: day('2024-06-12') };

  it('says what three people agreed, on the day on which they conferred', () => {
    expect(agreedEvent(agreedByThree(), given)).toEqual({
      kind: 'classification-agreed',
      id: 'event-1',
      happenedOn: CONFERENCE,
      recordedOn: '2024-06-12',
      level: 'medium',
      profile: PROFILE_OF.medium,
      agreedBy: THREE,
    });
  });

  it('has the reason where they agreed otherwise than the table indicates, and none where they did not', () => {
    const reason = 'One risk outweighs the rest.';
    const mixed = agreedByThree({ profile: MIXED_PROFILE, reasonForDifferenceFromTable: reason });
    expect(agreedEvent(mixed, given)).toMatchObject({ profile: MIXED_PROFILE, reason });
    expect(Object.keys(agreedEvent(agreedByThree(), given))).not.toContain('reason');
  });

  it('is read into a history as it stands, with nothing found', () => {
    for (const agreement of [
      agreedByThree(),
      agreedByThree({ profile: MIXED_PROFILE, reasonForDifferenceFromTable: 'One risk outweighs the rest.' }),
    ]) {
      const history = historyOf(agreedEvent(agreement, given));
      expect(checkHistory(history).findings).toEqual([]);
      expect(parseHistory(history)).toStrictEqual({ _tag: 'Right', right: history });
      expect(stateOf(history, { asOf: CONFERENCE }).held).toMatchObject({ level: 'medium', since: { by: 'event-1' } });
    }
  });

  it('survives a journey through JSON', () => {
    const event = agreedEvent(agreedByThree(), given);
    expect(JSON.parse(JSON.stringify(event))).toEqual(event);
  });
});

describe('Every clock', () => {
  it('has a history in these tests in which it ends', () => {
    const histories = [
      historyOf(agreed('2024-01-15', 'low'), cameHome('2024-01-15')),
      historyOf(agreed('2023-01-15', 'high', { rows: KEPT_UP })),
      historyOf(agreed('2023-01-15', 'high'), agreed('2024-01-15', 'medium', { rows: KEPT_UP })),
      historyOf(agreed('2024-01-10', 'severe'), observed('2024-01-15', KEPT_UP)),
    ];
    const ended = histories.flatMap((history) =>
      stateOn(history, '2024-07-15')
        .clocks.filter(({ status }) => status === 'met' || status === 'unconfirmed')
        .map(({ id }) => id),
    );
    expect([...ended].sort()).toEqual([...CLOCK_IDS].sort());
  });
});
