import type { CaseRecord, JourneyEntry } from 'reunification-framework/case';
import { caseOn } from 'reunification-framework/case';
import {
  CLOSING_CONDITION_IDS,
  CLOSING_CONDITIONS,
  type ClosingConditionId,
  closingOf,
  journeyOf,
} from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import printed from '../../../second-reading/supervision-and-closing.json' with { type: 'json' };
import {
  agreedLow,
  CLOSING_CASE,
  CLOSING_ENTRIES,
  CLOSING_HOME,
  closingCase,
  entry,
  HOME_EVENTS,
  withEvent,
} from '../../../support/closing-case.js';
import { day } from '../../../support/dates.js';
import { itemIn, journeyIn } from '../../../support/journey.js';

const ASKED = '2025-08-01';

const closingAt = (record: CaseRecord, asOf = ASKED) => {
  const [way] = closingOf(record, { asOf: day(asOf) }).waysHome;
  if (way === undefined) throw new Error('no way home');
  return way;
};

const condition = (record: CaseRecord, id: ClosingConditionId, asOf = ASKED) => {
  const found = closingAt(record, asOf).conditions.find((one) => one.id === id);
  return [found?.verdict, ...(found?.reasons.map(({ code }) => code) ?? [])];
};

const withEntries = (...entries: readonly JourneyEntry[]): CaseRecord => ({ ...CLOSING_CASE, journey: entries });
const without = (item: JourneyEntry['item'], ...others: readonly JourneyEntry[]): CaseRecord =>
  withEntries(...CLOSING_ENTRIES.filter((one) => one.item !== item), ...others);

/** A classification at another level, after the return. */
const agreedAt = (level: 'medium' | 'high' | 'severe', date: string) => ({ ...agreedLow(date), level });

const observed = (date: string, what: Readonly<Record<string, unknown>>) =>
  withEvent({ kind: 'observed', ...what }, date);

describe('Closing this part of a case', () => {
  it('is ready where low was kept up and confirmed, the child is home, and all that is asked is done', () => {
    const { isReady, open, level, readOn, closedWithout, conditions } = closingAt(CLOSING_CASE);
    expect([isReady, open, level, readOn, closedWithout]).toEqual([true, [], 'low', ASKED, undefined]);
    expect(conditions.map(({ id, verdict }) => [id, verdict])).toEqual(
      CLOSING_CONDITION_IDS.map((id) => [id, id === 'support-long-enough' ? 'not-met' : 'met']),
    );
  });

  it('is not ready where one day has two answers on the same thing', () => {
    const done = entry('taper-support', '2025-07-15', { id: 'done' });
    const notDone = { ...done, id: 'not done', answer: { kind: 'not-done' } } as const;
    const [verdict, ...reasons] = condition(without('taper-support', done, notDone), 'support-tapered');
    expect([verdict, reasons]).toEqual(['cannot-say', ['journey.recorded-both-ways']]);
  });

  it('does not make the case ready to be closed while something goes on in law, or nobody knows', () => {
    const careOrder = closingCase(
      {},
      {
        legal: [
          { kind: 'looked-after', id: 'l-1', from: day('2024-02-01'), recordedOn: day('2024-02-01') },
          {
            kind: 'legal-status',
            id: 'l-2',
            status: 'care-order',
            from: day('2024-02-01'),
            recordedOn: day('2024-02-01'),
          },
        ],
      },
    );
    const standing = ({ isReady, isPartReady, open, goesOn }: ReturnType<typeof closingAt>) => [
      isReady,
      isPartReady,
      open,
      goesOn,
    ];
    expect(standing(closingAt(CLOSING_CASE))).toEqual([true, true, [], []]);
    expect(standing(closingAt(careOrder))).toEqual([false, true, [], ['duties-in-law']]);
    expect(standing(closingAt(closingCase({}, { legal: undefined })))).toEqual([false, true, [], ['duties-in-law']]);
    // What stands in the way of ending this part stands in the way of closing the case.
    expect(standing(closingAt(without('taper-support')))).toEqual([false, false, ['support-tapered'], []]);
  });

  const since = (date: string) => ({ from: day(date), recordedOn: day(date) });
  const legal = CLOSING_CASE.legal ?? [];

  it.each<readonly [told: string, record: CaseRecord, verdict: string, reason: string]>([
    [
      'the child is looked after again, and no return to care is recorded',
      closingCase({}, { legal: [...legal, { kind: 'looked-after', id: 'l-3', ...since('2025-07-20') }] }),
      'cannot-say',
      'closing.home-contradicted',
    ],
    [
      'the child is placed elsewhere, and no return to care is recorded',
      closingCase({}, { placements: [{ id: 'p-1', kind: 'other', ...since('2025-07-20') }] }),
      'cannot-say',
      'closing.home-contradicted',
    ],
    [
      'the child was placed elsewhere before the return, and with the parents since',
      closingCase(
        {},
        {
          placements: [
            { id: 'p-1', kind: 'other', ...since('2024-02-01') },
            { id: 'p-2', kind: 'with-parents', ...since('2025-01-10') },
          ],
        },
      ),
      'met',
      'closing.home',
    ],
    [
      'the child moved home by another way since',
      {
        ...CLOSING_CASE,
        waysHome: [
          CLOSING_HOME,
          {
            id: 'home-2',
            parents: ['parent-2'],
            classifications: [],
            events: [withEvent({ kind: 'came-home' }, '2025-07-20')],
          },
        ],
      },
      'not-met',
      'closing.moved-elsewhere',
    ],
    [
      'the child came home by another way on the same day',
      {
        ...CLOSING_CASE,
        waysHome: [
          CLOSING_HOME,
          {
            id: 'home-2',
            parents: ['parent-2'],
            classifications: [],
            events: [withEvent({ kind: 'came-home' }, '2025-01-10')],
          },
        ],
      },
      'cannot-say',
      'closing.home-by-two-ways',
    ],
    [
      'it was decided that the child will not go home',
      closingCase(
        {},
        {
          decisionsAgainstReturn: [{ wayHome: 'home-1', decidedOn: day('2025-07-20'), recordedOn: day('2025-07-20') }],
        },
      ),
      'cannot-say',
      'closing.decided-against',
    ],
  ])('asks whether the child is home: %s', (_told, record, verdict, reason) => {
    expect(condition(record, 'child-is-home')).toEqual([verdict, reason]);
    expect(closingAt(record).isReady).toBe(verdict === 'met');
  });

  it('goes on asking for what is due at home where the child came home by two ways on one day', () => {
    const second: CaseRecord['waysHome'][number] = { ...CLOSING_HOME, id: 'home-2', parents: ['parent-2'] };
    const { waysHome } = journeyOf({ ...CLOSING_CASE, waysHome: [CLOSING_HOME, second] }, { asOf: day('2025-08-01') });
    expect(waysHome.map(({ because }) => because.reason)).toEqual(['stage.home', 'stage.home']);
  });

  it.each([
    ['2025-12-31', 'not-met'],
    ['2026-01-01', 'met'],
    ['2026-01-02', 'met'],
  ])(
    'counts low from this attempt: low of a return that broke down counts for nothing, on %s it is %s',
    (asOf, verdict) => {
      const again = closingCase({
        classifications: [...CLOSING_HOME.classifications, agreedLow('2025-07-01'), agreedLow('2026-01-01')].filter(
          ({ conferredOn }) => conferredOn !== day('2025-07-10'),
        ),
        events: [
          ...HOME_EVENTS,
          withEvent({ kind: 'back-in-care' }, '2025-05-01'),
          withEvent({ kind: 'came-home' }, '2025-06-01'),
        ],
      });
      expect(condition(again, 'low-kept-up', asOf)[0]).toBe(verdict);
    },
  );

  it.each([
    ['2025-02-28', 'not-met'],
    ['2025-03-01', 'met'],
    ['2025-03-02', 'met'],
  ])('counts a supervision from the day on which low is held: on %s it is %s', (on, verdict) => {
    const record = closingCase(
      { classifications: [agreedAt('medium', '2025-01-03'), agreedLow('2025-03-01')] },
      { supervisions: [{ id: 's-1', on: day(on), recordedOn: day(on), considered: ['step-down'] }] },
    );
    expect(condition(record, 'considered-in-supervision')[0]).toBe(verdict);
  });

  it('asks for everything that the page asks for, and lets in the way what it leaves open', () => {
    const asked = printed.closing.map(({ id, force }) => [id, force === 'may' ? 'should' : force]);
    const ours = CLOSING_CONDITION_IDS.map((id) => [id, CLOSING_CONDITIONS[id].severity]);
    expect(ours).toEqual(asked);
  });

  const table: readonly (readonly [ClosingConditionId, string, CaseRecord, string, ...string[]])[] = [
    ['level-is-low', 'no level is agreed', closingCase({ classifications: [] }), 'cannot-say', 'closing.no-level-held'],
    ...(['medium', 'high', 'severe'] as const).map(
      (level) =>
        [
          'level-is-low',
          `the level is ${level}`,
          closingCase({ classifications: [...CLOSING_HOME.classifications, agreedAt(level, '2025-07-20')] }),
          'not-met',
          `closing.at-${level}`,
        ] as const,
    ),
    [
      'level-is-low',
      'the agreement was withdrawn',
      closingCase({
        events: [
          ...HOME_EVENTS,
          withEvent({ kind: 'corrected', of: 'low 2025-07-10', by: 'worker-1', reason: 'not agreed' }, '2025-07-21'),
        ],
      }),
      'cannot-say',
      'closing.agreement-withdrawn',
    ],
    ['child-is-home', 'no return is recorded', closingCase({ events: [] }), 'not-met', 'closing.no-return-recorded'],
    [
      'child-is-home',
      'the child is back in care',
      closingCase({ events: [...HOME_EVENTS, withEvent({ kind: 'back-in-care' }, '2025-07-30')] }),
      'not-met',
      'closing.back-in-care',
    ],
    ['low-kept-up', 'no level is agreed', closingCase({ classifications: [] }), 'cannot-say', 'closing.no-level-held'],
    [
      'low-kept-up',
      'the level is medium',
      closingCase({ classifications: [...CLOSING_HOME.classifications, agreedAt('medium', '2025-07-20')] }),
      'not-met',
      'closing.not-counted-above-low',
    ],
    [
      'low-kept-up',
      'nobody has recorded anything since the time was over',
      closingCase({ classifications: [agreedLow('2025-01-03')] }),
      'cannot-say',
      'closing.low-not-confirmed',
    ],
    [
      'low-kept-up',
      'protection is no longer apparent',
      closingCase({ events: [...HOME_EVENTS, observed('2025-07-20', { protectiveFactors: 'none-apparent' })] }),
      'not-met',
      'closing.low-was-broken',
    ],
    ['home-long-enough', 'the child is not home', closingCase({ events: [] }), 'not-met', 'closing.no-return-recorded'],
    [
      'home-long-enough',
      'the level is medium',
      closingCase({ classifications: [...CLOSING_HOME.classifications, agreedAt('medium', '2025-07-20')] }),
      'not-met',
      'closing.not-counted-above-low',
    ],
    [
      'reclassified-after-return',
      'nobody has classified again',
      closingCase({ classifications: [agreedLow('2025-01-03')] }),
      'not-met',
      'closing.not-reclassified',
    ],
    [
      'reclassified-after-return',
      'the child is not home',
      closingCase({ events: [] }),
      'not-met',
      'closing.no-return-recorded',
    ],
    [
      'no-new-risk',
      'a new risk stands',
      closingCase({ events: [...HOME_EVENTS, observed('2025-07-20', { newRisk: true })] }),
      'not-met',
      'closing.new-risk',
    ],
    [
      'no-new-risk',
      'two records of one day contradict each other',
      closingCase({
        events: [
          ...HOME_EVENTS,
          observed('2025-07-20', { newRisk: true }),
          { ...observed('2025-07-20', { newRisk: false }), id: 'the other' },
        ],
      }),
      'cannot-say',
      'closing.new-risk-contradicted',
    ],
    [
      'no-new-risk',
      'a lapse was managed and is not recorded as over',
      closingCase({
        events: [
          ...HOME_EVENTS,
          observed('2025-07-20', { riskFactors: 'partly-addressed', managedLapse: { reason: 'one evening' } }),
        ],
      }),
      'cannot-say',
      'closing.lapse-not-over',
    ],
    [
      'no-new-risk',
      'a lapse was managed on a day on which somebody else found all well',
      closingCase({
        events: [
          ...HOME_EVENTS,
          observed('2025-07-20', { riskFactors: 'partly-addressed', managedLapse: { reason: 'one evening' } }),
          { ...observed('2025-07-20', { riskFactors: 'fully-addressed' }), id: 'all well' },
        ],
      }),
      'cannot-say',
      'closing.lapse-not-over',
    ],
    [
      'no-new-risk',
      'nothing was ever observed',
      closingCase({ classifications: [], events: [] }),
      'cannot-say',
      'closing.nothing-observed',
    ],
    ['support-tapered', 'nothing is recorded', without('taper-support'), 'cannot-say', 'item.nothing-recorded'],
    [
      'support-tapered',
      'it was for an earlier attempt',
      without('taper-support', entry('taper-support', '2025-01-09')),
      'cannot-say',
      'item.done-before-what-it-is-about',
    ],
    [
      'support-tapered',
      'it was set aside while nothing was withdrawn',
      without(
        'taper-support',
        entry('taper-support', '2025-02-01', { answer: { kind: 'not-applicable', reason: 'nothing is withdrawn' } }),
      ),
      'cannot-say',
      'closing.set-aside-before-closing',
    ],
    [
      'step-up-planned',
      'it is recorded as not done',
      without('step-up-plan', entry('step-up-plan', '2025-07-15', { answer: { kind: 'not-done' } })),
      'not-met',
      'item.not-done',
    ],
    [
      'parents-can-ask-again',
      'one parent was told',
      without('give-phone-numbers', entry('give-phone-numbers', '2025-07-15', { parent: 'parent-1' })),
      'cannot-say',
      'item.nothing-recorded',
    ],
    [
      'child-can-ask-again',
      'both parents were told, each by an entry',
      without(
        'give-phone-numbers',
        entry('give-phone-numbers', '2025-07-15', { parent: 'parent-1' }),
        entry('give-phone-numbers', '2025-07-15', { parent: 'parent-2' }),
      ),
      'cannot-say',
      'item.nothing-recorded',
    ],
    [
      'step-down-considered',
      'it was considered and is not called for',
      without(
        'step-down-services',
        entry('step-down-services', '2025-07-15', {
          answer: { kind: 'not-applicable', reason: 'the school sees them' },
        }),
      ),
      'does-not-apply',
      'item.set-aside',
    ],
    [
      'support-long-enough',
      'a shorter time was judged enough',
      withEntries(
        ...CLOSING_ENTRIES,
        entry('twelve-months-support', '2025-07-15', {
          answer: { kind: 'not-applicable', reason: 'six months were enough' },
        }),
      ),
      'does-not-apply',
      'item.set-aside',
    ],
    [
      'support-long-enough',
      'the child is not home',
      closingCase({ events: [] }),
      'not-met',
      'closing.no-return-recorded',
    ],
    [
      'considered-in-supervision',
      'the record has no part for supervision',
      closingCase({}, { supervisions: undefined }),
      'cannot-say',
      'closing.supervisions-not-recorded',
    ],
    [
      'considered-in-supervision',
      'it was considered before the child came home',
      closingCase(
        {},
        {
          supervisions: [
            { id: 's-0', on: day('2025-01-09'), recordedOn: day('2025-01-09'), considered: ['step-down'] },
          ],
        },
      ),
      'not-met',
      'closing.not-considered',
    ],
    [
      'duties-in-law',
      'nothing is known of care',
      closingCase({}, { legal: [] }),
      'cannot-say',
      'closing.care-not-known',
    ],
    [
      'duties-in-law',
      'the child is looked after, under a supervision order and a child protection plan',
      closingCase(
        {},
        {
          legal: [
            { kind: 'looked-after', id: 'l-1', from: day('2024-02-01'), recordedOn: day('2024-02-01') },
            { kind: 'supervision-order', id: 'l-3', from: day('2025-01-10'), recordedOn: day('2025-01-10') },
            { kind: 'child-protection-plan', id: 'l-4', from: day('2025-01-10'), recordedOn: day('2025-01-10') },
          ],
        },
      ),
      'not-met',
      'closing.still-looked-after',
      'closing.supervision-order',
      'closing.child-protection-plan',
    ],
    [
      'duties-in-law',
      'the end of care was only expected',
      closingCase(
        {},
        {
          legal: [
            { kind: 'looked-after', id: 'l-1', from: day('2024-02-01'), recordedOn: day('2024-02-01') },
            { kind: 'no-longer-looked-after', id: 'l-2', from: day('2025-01-10'), recordedOn: day('2025-01-03') },
          ],
        },
      ),
      'cannot-say',
      'closing.end-of-care-to-confirm',
    ],
  ];

  it.each(table.map(([id, because, record, ...expected]) => ({ id, because, record, expected })))(
    'reads $id where $because',
    ({ id, record, expected }) => {
      expect(condition(record, id)).toEqual(expected);
    },
  );

  it('has, for every condition, a case in the table above or in the boundaries', () => {
    expect(CLOSING_CONDITION_IDS.filter((id) => !table.some(([of]) => of === id))).toEqual([]);
  });

  it('names the parent who has not been given the numbers', () => {
    const record = without('give-phone-numbers', entry('give-phone-numbers', '2025-07-15', { parent: 'parent-1' }));
    const found = closingAt(record).conditions.find(({ id }) => id === 'parents-can-ask-again');
    expect(found?.openFor).toEqual(['parent-2']);
    expect(found?.settledBy).toBe(CLOSING_CONDITIONS['parents-can-ask-again'].settledBy);
  });

  it('says of a new risk beside a lapse that is not over that both stand', () => {
    const record = closingCase({
      events: [
        ...HOME_EVENTS,
        observed('2025-07-20', { riskFactors: 'partly-addressed', managedLapse: { reason: 'one evening' } }),
        observed('2025-07-22', { newRisk: true }),
      ],
    });
    expect(condition(record, 'no-new-risk')).toEqual(['not-met', 'closing.new-risk', 'closing.lapse-not-over']);
  });

  it.each([
    ['2025-07-09', 'not-met', 'closing.home-not-long-enough'],
    ['2025-07-10', 'met', 'closing.home-long-enough'],
    ['2025-07-11', 'met', 'closing.home-long-enough'],
  ])('counts six months at home: on %s it is %s', (asOf, ...expected) => {
    expect(condition(CLOSING_CASE, 'home-long-enough', asOf)).toEqual(expected);
  });

  it.each([
    ['2025-07-02', 'not-met', 'closing.low-not-long-enough'],
    ['2025-07-03', 'cannot-say', 'closing.low-not-confirmed'],
    ['2025-07-04', 'cannot-say', 'closing.low-not-confirmed'],
    ['2025-07-09', 'cannot-say', 'closing.low-not-confirmed'],
    ['2025-07-10', 'met', 'closing.low-kept-up'],
    ['2025-07-11', 'met', 'closing.low-kept-up'],
  ])('counts six months at low, and asks for a record of it: on %s it is %s', (asOf, ...expected) => {
    expect(condition(CLOSING_CASE, 'low-kept-up', asOf)).toEqual(expected);
  });

  it.each([
    ['2025-07-09', 'not-met', 'closing.reclassification-not-due-yet'],
    ['2025-07-10', 'met', 'closing.reclassified'],
    ['2025-07-11', 'met', 'closing.reclassified'],
  ])('counts six months to the formal reclassification: on %s it is %s', (asOf, ...expected) => {
    expect(condition(CLOSING_CASE, 'reclassified-after-return', asOf)).toEqual(expected);
  });

  it.each([
    ['2026-01-09', 'not-met', 'closing.support-still-due'],
    ['2026-01-10', 'met', 'closing.support-long-enough'],
    ['2026-01-11', 'met', 'closing.support-long-enough'],
  ])('counts twelve months of support: on %s it is %s', (asOf, ...expected) => {
    expect(condition(CLOSING_CASE, 'support-long-enough', asOf)).toEqual(expected);
  });

  it('says that a day past the year 9999 cannot be worked out', () => {
    const record = closingCase({
      classifications: [agreedLow('9999-09-01')],
      events: [withEvent({ kind: 'came-home' }, '9999-10-01')],
    });
    const asOf = '9999-12-01';
    expect(condition(record, 'reclassified-after-return', asOf)).toEqual([
      'cannot-say',
      'closing.day-cannot-be-worked-out',
    ]);
    expect(condition(record, 'support-long-enough', asOf)).toEqual(['cannot-say', 'closing.day-cannot-be-worked-out']);
  });
});

describe('A case that was closed', () => {
  const closedOn = (date: string, others: Partial<CaseRecord> = {}) =>
    closingCase({ events: [...HOME_EVENTS, withEvent({ kind: 'closed' }, date)] }, others);

  it('says what stood in the way on that day, whatever was done since', () => {
    const { closed, readOn, isReady, closedWithout, open } = closingAt(closedOn('2025-07-14'), '2025-12-01');
    expect([closed?.on, readOn, isReady]).toEqual(['2025-07-14', '2025-07-14', false]);
    expect(closedWithout).toEqual([
      'support-tapered',
      'step-up-planned',
      'parents-can-ask-again',
      'child-can-ask-again',
    ]);
    expect(open).toEqual(closedWithout);
  });

  it('says that nothing did where everything was done', () => {
    expect(closingAt(closedOn('2025-08-01'), '2025-12-01').closedWithout).toEqual([]);
  });

  it.each([
    ['2025-07-09', 'cannot-say', 'not-met'],
    ['2025-07-10', 'met', 'met'],
    ['2025-07-11', 'met', 'met'],
  ] as const)(
    'was kept open for as long as low had to be held, by the journey and by closing alike: closed on %s',
    (on, kept, item) => {
      const record = closedOn(on);
      const [verdict] = condition(record, 'low-kept-up', '2025-12-01');
      expect([verdict, itemIn(record, '2025-12-01', 'keep-active-until-low-held').verdict]).toEqual([kept, item]);
      expect(journeyIn(record, '2025-12-01').facts['low-held']).toBe(item === 'met' ? 'yes' : 'no');
    },
  );

  it.each([
    ['2025-07-09', 'does-not-apply'],
    ['2025-07-10', 'met'],
    ['2025-07-11', 'met'],
  ])('on %s: the reclassification of 10 July is %s', (on, verdict) => {
    expect(itemIn(closedOn(on), '2025-12-01', 'reclassify-six-months-home').verdict).toBe(verdict);
  });

  it('is not shown as kept open by low of a return that broke down', () => {
    // Low without a break since January; back in care on 1 February and home again on 1 March.
    const again = closingCase({
      classifications: [agreedLow('2025-01-03'), agreedLow('2025-03-01'), agreedLow('2025-07-10')],
      events: [
        ...HOME_EVENTS,
        withEvent({ kind: 'back-in-care' }, '2025-02-01'),
        withEvent({ kind: 'came-home' }, '2025-03-01'),
        withEvent({ kind: 'closed' }, '2025-07-14'),
      ],
    });
    const [verdict] = condition(again, 'low-kept-up', '2025-12-01');
    expect(verdict).not.toBe('met');
    expect(itemIn(again, '2025-12-01', 'keep-active-until-low-held').verdict).toBe('not-met');
  });

  it('counts what was recorded after the day and happened before', () => {
    const late = CLOSING_ENTRIES.map((one) => ({ ...one, recordedOn: day('2025-08-04') }));
    const record = closedOn('2025-08-01', { journey: late });
    expect(closingAt(record, '2025-12-01').closedWithout).toEqual([]);
    const [known] = closingOf(record, { asOf: day('2025-12-01'), knownOn: day('2025-08-01') }).waysHome;
    expect(known?.closedWithout).toHaveLength(4);
  });
});

describe('The work list', () => {
  const work = (record: CaseRecord, asOf = ASKED) =>
    caseOn(record, { asOf: day(asOf) }).work.filter(({ id }) => id.startsWith('home-1/'));

  it('asks to prepare the closing, in place of its task of the journey, while something stands in the way', () => {
    const tasks = work(without('taper-support'));
    const closing = tasks.find(({ id }) => id === 'home-1/closing');
    expect(closing).toMatchObject({
      title: 'Prepare the closing',
      status: 'open',
      kind: 'journey',
      alsoSettles: ['home-1/journey/reclassification-at-home'],
    });
    expect(closing?.settledBy.startsWith(CLOSING_CONDITIONS['support-tapered'].asks)).toBe(true);
    expect(tasks.map(({ id }) => id)).not.toContain('home-1/journey/reclassification-at-home');
  });

  it.each<readonly [string, CaseRecord, string]>([
    ['nothing stands in the way', CLOSING_CASE, ASKED],
    ['row 7 does not indicate that the case may close', without('taper-support'), '2025-07-09'],
    [
      'the format cannot hold what closing asks for',
      { ...CLOSING_CASE, format: 1, journey: undefined, supervisions: undefined } as const,
      ASKED,
    ],
  ])('does not where %s', (_because, record, asOf) => {
    expect(work(record, asOf).map(({ id }) => id)).not.toContain('home-1/closing');
  });

  it('settles no task of the journey where the record has no part for it', () => {
    const closing = work({ ...CLOSING_CASE, journey: undefined }).find(({ id }) => id === 'home-1/closing');
    expect(closing?.alsoSettles).toEqual([]);
  });
});

describe('A question about closing', () => {
  it('is refused about a way home that the case does not have', () => {
    expect(() => closingOf(CLOSING_CASE, { asOf: day(ASKED), wayHome: 'another' })).toThrow(
      expect.objectContaining({ code: 'input.not-one-of' }),
    );
  });
});
