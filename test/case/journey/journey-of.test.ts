import type { CaseRecord, CaseWayHome } from 'reunification-framework/case';
import { type JourneyFact, journeyOf } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD } from '../../support/case-record.js';
import { day } from '../../support/dates.js';
import { agreedOn, caseOf, doneOn, HOME, happened, IN_CARE_SINCE, journeyIn } from '../../support/journey.js';

const ASKED_ON = '2024-09-02';

const codes = (record: CaseRecord, asOf = ASKED_ON): readonly string[] =>
  journeyIn(record, asOf).findings.map(({ code, path }) => `${code} at ${path.join('/')}`);

const at = (...classifications: CaseWayHome['classifications']) => caseOf({ classifications });
const AT_HOME = [agreedOn('2024-05-01', 'low')];

describe('What is found in a journey as a whole', () => {
  const NOT_REPEATED = 'journey.baseline-not-repeated at stages/3/tasks/0';
  const lowWith = (...journey: NonNullable<CaseRecord['journey']>): CaseRecord =>
    caseOf({ classifications: AT_HOME }, { journey });
  const baseline = doneOn('baseline-measures', '2024-03-01');

  it('is a baseline that was taken and not repeated, once the case has reached Stage 4', () => {
    expect(codes(lowWith(baseline))).toContain(NOT_REPEATED);
    expect(codes(lowWith(baseline, doneOn('repeat-measures', '2024-05-02')))).not.toContain(NOT_REPEATED);
    expect(codes(lowWith())).not.toContain(NOT_REPEATED);
    expect(codes(caseOf({ classifications: [agreedOn('2024-05-01', 'high')] }, { journey: [baseline] }))).not.toContain(
      NOT_REPEATED,
    );
  });

  it('is a baseline taken with one parent alone, too', () => {
    const one = doneOn('baseline-measures', '2024-03-01', { parent: 'parent-1' });
    const other = {
      ...doneOn('baseline-measures', '2024-03-08', { parent: 'parent-2' }),
      answer: { kind: 'not-done' },
    } as const;
    expect(codes(lowWith(one, other))).toContain(NOT_REPEATED);
  });

  it('is a stage that lies behind and of which nothing is recorded as done', () => {
    const high = { classifications: [agreedOn('2024-05-01', 'high')] };
    expect(codes(caseOf(high, { journey: [] }))).toEqual([
      'journey.stage-skipped at stages/0',
      'journey.stage-skipped at stages/1',
    ]);
    // Where the record has no part for it, nothing is known of what was done.
    expect(codes(caseOf(high))).toEqual([]);
    const withOne = caseOf(
      { classifications: [agreedOn('2024-05-01', 'high')] },
      { journey: [doneOn('child-positives', '2024-03-01'), doneOn('tell-parents-decision', '2024-05-01')] },
    );
    expect(codes(withOne)).toEqual([]);
  });

  it('is a stage of which other parts of the record show something, and people recorded nothing', () => {
    const on = day('2024-03-01');
    const kept = { entries: [{ id: 'c-1', what: 'Seen.', happenedOn: on, recordedOn: on }] };
    const record = (...journey: NonNullable<CaseRecord['journey']>) =>
      caseOf({ classifications: [agreedOn('2024-05-01', 'high')] }, { chronology: kept, journey });
    const SKIPPED = ['journey.stage-skipped at stages/0', 'journey.stage-skipped at stages/1'];
    expect(codes(record())).toEqual(SKIPPED);
    expect(codes(record(doneOn('child-positives', '2024-03-01')))).toEqual(SKIPPED.slice(1));
  });

  it('is not a stage of which people recorded a condition for the return', () => {
    const decided = { 'return-decided': { kind: 'done', on: day('2024-05-10'), by: 'panel' } } as const;
    const home = (recorded: CaseWayHome['recorded']) =>
      codes(
        caseOf({ classifications: AT_HOME, events: [happened('came-home', '2024-07-01')], recorded }, { journey: [] }),
      );
    expect(home({})).toContain('journey.stage-skipped at stages/3');
    expect(home(decided)).not.toContain('journey.stage-skipped at stages/3');
  });

  it('is a child at home without a decision to return', () => {
    const came = { classifications: AT_HOME, events: [happened('came-home', '2024-07-01')] };
    const home = caseOf({ ...came, recorded: {} });
    // Whether or not the record has a part for what has to be in place.
    expect(codes(caseOf(came), '2024-07-01')).toContain('journey.home-before-decision at stages/4');
    expect(codes(home, '2024-06-30')).not.toContain('journey.home-before-decision at stages/4');
    expect(codes(home, '2024-07-01')).toContain('journey.home-before-decision at stages/4');
    const [wayHome] = CASE_RECORD.waysHome;
    const decided: CaseRecord = {
      ...CASE_RECORD,
      waysHome: [{ ...wayHome, events: [...wayHome.events, happened('came-home', '2024-04-12')] }],
    };
    expect(codes(decided, '2024-04-12')).not.toContain('journey.home-before-decision at stages/4');
  });

  it('is a child at home above medium', () => {
    const at = (level: 'low' | 'medium' | 'high' | 'severe') =>
      codes(
        caseOf({ classifications: [agreedOn('2024-05-01', level)], events: [happened('came-home', '2024-07-01')] }),
        '2024-07-01',
      );
    const ABOVE = 'journey.home-above-medium at stages/4';
    expect(at('low')).not.toContain(ABOVE);
    expect(at('medium')).not.toContain(ABOVE);
    expect(at('high')).toContain(ABOVE);
    expect(at('severe')).toContain(ABOVE);
    // Before the return nothing is found.
    const high = caseOf({
      classifications: [agreedOn('2024-05-01', 'high')],
      events: [happened('came-home', '2024-07-01')],
    });
    expect(codes(high, '2024-06-30')).not.toContain(ABOVE);
    // A move to high while the child is at home counts too.
    const moved = caseOf({
      classifications: [agreedOn('2024-05-01', 'medium'), agreedOn('2024-08-01', 'high')],
      events: [happened('came-home', '2024-07-01')],
    });
    expect([codes(moved, '2024-07-31').includes(ABOVE), codes(moved, '2024-08-01').includes(ABOVE)]).toEqual([
      false,
      true,
    ]);
  });

  it('is a child at home against a decision', () => {
    const against = (decidedOn: string): CaseRecord =>
      caseOf(
        { classifications: AT_HOME, events: [happened('came-home', '2024-07-01')] },
        {
          decisionsAgainstReturn: [{ wayHome: HOME, decidedOn: day(decidedOn), recordedOn: day(decidedOn) }],
        },
      );
    const GOING_ON = 'journey.going-on-after-decision at stages/4';
    expect(codes(against('2024-04-30'))).not.toContain(GOING_ON);
    expect(codes(against('2024-05-01'))).toContain(GOING_ON);
    expect(codes(against('2024-05-02'))).toContain(GOING_ON);
    expect(codes(against('2024-05-02'), '2024-06-30')).not.toContain(GOING_ON);
  });
});

describe('The facts on which it depends what is asked', () => {
  const factsOf = (record: CaseRecord, asOf = ASKED_ON) => journeyIn(record, asOf).facts;
  const known = (record: CaseRecord, fact: JourneyFact, asOf = ASKED_ON) => factsOf(record, asOf)[fact];

  it.each(['low', 'medium', 'high', 'severe'] as const)('are the level, at %s', (level) => {
    const { low, medium, high, severe } = factsOf(at(agreedOn('2024-05-01', level)));
    expect({ low, medium, high, severe }).toEqual({
      low: 'no',
      medium: 'no',
      high: 'no',
      severe: 'no',
      [level]: 'yes',
    });
  });

  it('leave the level open where none was agreed in this time in care', () => {
    for (const record of [caseOf(), at(agreedOn('2024-01-31', 'low'))])
      expect(factsOf(record)).toMatchObject({
        low: 'cannot-say',
        severe: 'cannot-say',
        'return-not-ruled-out': 'cannot-say',
        'no-return': 'cannot-say',
        'low-held': 'cannot-say',
      });
  });

  it('say that no return is possible at severe, and after a decision against it', () => {
    expect(factsOf(at(agreedOn('2024-05-01', 'severe')))).toMatchObject({
      'return-not-ruled-out': 'no',
      'no-return': 'yes',
    });
    expect(factsOf(at(agreedOn('2024-05-01', 'high')))).toMatchObject({
      'return-not-ruled-out': 'yes',
      'no-return': 'no',
    });
    const decided = caseOf(
      {},
      { decisionsAgainstReturn: [{ wayHome: HOME, decidedOn: day('2024-06-03'), recordedOn: day('2024-06-03') }] },
    );
    expect(factsOf(decided)).toMatchObject({ 'return-not-ruled-out': 'no', 'no-return': 'yes' });
  });

  it.each([
    ['2017-05-03', 'yes'],
    ['2017-05-04', 'no'],
    ['2017-05-05', 'no'],
  ])('say that a child born on 4 May 2016 is in the first year on %s: %s', (asOf, verdict) => {
    expect(known(caseOf(), 'infant', asOf)).toBe(verdict);
    expect(known(caseOf({}, { child: { id: 'child-1' } }), 'infant', asOf)).toBe('cannot-say');
  });

  it('read the legal status, and that of an eligible child, off the record', () => {
    expect(known(caseOf(), 'section-20')).toBe('yes');
    expect(known(caseOf({}, { legal: undefined }), 'section-20')).toBe('cannot-say');
  });

  // Born on 4 May 2016: 16 on 4 May 2032. Looked after since 2024, so for thirteen weeks since 14 by then.
  it.each([
    ['2024-08-01', undefined, 'yes'],
    ['2024-08-01', false, 'yes'],
    ['2024-08-01', true, 'cannot-say'],
    ['2032-05-03', undefined, 'yes'],
    ['2032-05-04', undefined, 'no'],
    ['2032-05-05', undefined, 'no'],
  ] as const)(
    'know on %s, where people say %s, that a younger child is no eligible child: %s',
    (asOf, said, verdict) => {
      expect(known(caseOf({}, { isEligibleChild: said }), 'not-eligible-child', asOf)).toBe(verdict);
    },
  );

  it('leave open whether a child of unknown age is an eligible child, unless people say so', () => {
    const unborn = { child: { id: 'child-1' } };
    expect(known(caseOf({}, unborn), 'not-eligible-child')).toBe('cannot-say');
    expect(known(caseOf({}, { ...unborn, isEligibleChild: false }), 'not-eligible-child')).toBe('yes');
    expect(known(caseOf({}, { ...unborn, isEligibleChild: true }), 'not-eligible-child')).toBe('no');
  });

  it('say whether low was held for long enough, on the day before and on the day', () => {
    const low = at(agreedOn('2024-05-01', 'low'), agreedOn('2024-11-01', 'low'));
    expect(known(low, 'low-held', '2024-10-31')).toBe('no');
    expect(known(low, 'low-held', '2024-11-01')).toBe('yes');
    expect(known(at(agreedOn('2024-05-01', 'high')), 'low-held')).toBe('no');
  });

  it('say whether a baseline was taken', () => {
    const measures = (...journey: NonNullable<CaseRecord['journey']>) =>
      known(caseOf({}, { journey }), 'measures-used');
    const taken = doneOn('baseline-measures', '2024-03-01');
    const not = { ...taken, id: 'not', answer: { kind: 'not-done' } } as const;
    expect(measures()).toBe('cannot-say');
    expect(measures(taken)).toBe('yes');
    expect(measures(not)).toBe('no');
    expect(measures({ ...not, answer: { kind: 'not-applicable', reason: 'none is used here' } })).toBe('no');
    expect(measures({ ...not, answer: { kind: 'not-known' } })).toBe('cannot-say');
    // Contradicted, still to come, or of an earlier attempt: nobody can say.
    expect(measures(taken, not)).toBe('cannot-say');
    expect(measures(doneOn('baseline-measures', '2024-09-03', { recordedOn: day('2024-09-01') }))).toBe('cannot-say');
    expect(measures(doneOn('baseline-measures', '2024-01-31'))).toBe('cannot-say');
    expect(measures(doneOn('baseline-measures', '2024-02-01'))).toBe('yes');
  });
});

describe('A journey', () => {
  it('says whether anything is known of what was done', () => {
    const isRecorded = (more: Partial<CaseRecord>) => journeyOf(caseOf({}, more), { asOf: day(ASKED_ON) }).isRecorded;
    expect(isRecorded({})).toBe(false);
    expect(isRecorded({ journey: [] })).toBe(true);
  });

  it('answers every way home, or the one asked about', () => {
    const two: CaseRecord = {
      ...caseOf({ parents: ['parent-1'] }),
      waysHome: [
        { id: HOME, parents: ['parent-1'], classifications: [agreedOn('2024-05-01', 'low')], events: [] },
        { id: 'home-2', parents: ['parent-2'], classifications: [], events: [] },
      ],
    };
    const stagesOf = (wayHome?: string) =>
      journeyOf(two, { asOf: day(ASKED_ON), wayHome }).waysHome.map(({ id, stage }) => [id, stage]);
    expect(stagesOf()).toEqual([
      [HOME, 'stage-4'],
      ['home-2', 'stage-1'],
    ]);
    expect(stagesOf('home-2')).toEqual([['home-2', 'stage-1']]);
    expect(() => stagesOf('home-3')).toThrow(TypeError);
  });

  it('knows only what had been recorded', () => {
    const late = caseOf({ classifications: [agreedOn('2024-05-01', 'low', { recordedOn: day('2024-06-03') })] });
    expect(journeyIn(late, '2024-05-02').stage).toBe('stage-1');
    expect(journeyIn(late, '2024-05-02', { knownOn: day('2024-06-02') }).stage).toBe('stage-1');
    expect(journeyIn(late, '2024-05-02', { knownOn: day('2024-06-03') }).stage).toBe('stage-4');
  });

  it('starts anew on the day on which care begins', () => {
    expect(journeyIn(caseOf(), IN_CARE_SINCE).because.reason).toBe('stage.nothing-assessed');
  });
});
