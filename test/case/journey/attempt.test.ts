import type { CaseRecord } from 'reunification-framework/case';
import type { CheckedJourneyItem } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { agreedOn, caseOf, doneOn, HOME, happened, itemIn, journeyIn } from '../../support/journey.js';

const ASKED_ON = '2025-03-03';

type Classifications = CaseRecord['waysHome'][0]['classifications'];
type Item = CheckedJourneyItem['id'];

const against = (decidedOn: string) => [{ wayHome: HOME, decidedOn: day(decidedOn), recordedOn: day(decidedOn) }];

/** Severe on 3 June 2024 ends the first attempt; high on 2 December begins the second. */
const SECOND_ATTEMPT: Classifications = [
  agreedOn('2024-03-01', 'high'),
  agreedOn('2024-06-03', 'severe'),
  agreedOn('2024-12-02', 'high'),
];
/** And severe on 3 February 2025 ends that one too. */
const SEVERE_AGAIN: Classifications = [...SECOND_ATTEMPT, agreedOn('2025-02-03', 'severe')];

const verdictOf = (
  item: Parameters<typeof doneOn>[0],
  on: string,
  classifications: Classifications,
  more: Partial<CaseRecord> = {},
) => itemIn(caseOf({ classifications }, { ...more, journey: [doneOn(item, on)] }), ASKED_ON, item).verdict;

describe('What was done for an attempt that people ended', () => {
  it.each([
    ['2024-06-02', 'cannot-say'],
    ['2024-06-03', 'met'],
    ['2024-06-04', 'met'],
  ])('by severe counts for nothing in the next: done on %s it is %s', (on, verdict) => {
    expect(verdictOf('engage-school', on, SECOND_ATTEMPT)).toBe(verdict);
  });

  it.each([
    ['2024-06-02', 'cannot-say'],
    ['2024-06-03', 'met'],
    ['2024-06-04', 'met'],
  ])('by a decision against the return counts for nothing in the next: done on %s it is %s', (on, verdict) => {
    const reopened = [agreedOn('2024-03-01', 'medium'), agreedOn('2024-12-02', 'medium')];
    expect(verdictOf('engage-school', on, reopened, { decisionsAgainstReturn: against('2024-06-03') })).toBe(verdict);
  });

  it('still counts while nobody has agreed a lower level since, and in an attempt that nobody ended', () => {
    expect(verdictOf('child-positives', '2024-03-04', SECOND_ATTEMPT.slice(0, 2))).toBe('met');
    expect(verdictOf('child-positives', '2024-03-04', SECOND_ATTEMPT.slice(0, 1))).toBe('met');
  });

  it('of another way home ends nothing here', () => {
    const medium = [agreedOn('2024-03-01', 'medium'), agreedOn('2024-12-02', 'medium')];
    const elsewhere = [{ wayHome: 'home-2', decidedOn: day('2024-06-03'), recordedOn: day('2024-06-03') }];
    expect(verdictOf('engage-school', '2024-03-04', medium, { decisionsAgainstReturn: elsewhere })).toBe('met');
  });

  it('leaves no agreement in force: the next needs its own', () => {
    const shown = (madeOn: string) =>
      itemIn(
        caseOf({ classifications: SECOND_ATTEMPT, agreements: [{ madeOn: day(madeOn) }] }),
        ASKED_ON,
        'agreement-all-cases',
      ).verdict;
    expect(['2024-06-02', '2024-06-03', '2024-06-04'].map(shown)).toEqual(['cannot-say', 'met', 'met']);
  });

  it('is no decision to return in the next: what was decided before the decision against does not stand', () => {
    const decided = (on: string) =>
      itemIn(
        caseOf(
          {
            classifications: [agreedOn('2024-03-01', 'medium'), agreedOn('2024-12-02', 'medium')],
            recorded: { 'return-decided': { kind: 'done', on: day(on), by: 'panel' } },
          },
          { decisionsAgainstReturn: against('2024-06-03') },
        ),
        ASKED_ON,
        'decide-in-care-planning',
      ).verdict;
    expect([decided('2024-06-02'), decided('2025-01-06')]).toEqual(['cannot-say', 'met']);
  });

  it('and by a decision against the return without a day, goes on being ended: nobody knows what came last', () => {
    const classifications = [agreedOn('2024-03-01', 'medium'), agreedOn('2024-12-02', 'medium')];
    const undated = [{ wayHome: HOME, recordedOn: day('2024-06-03') }];
    const stageOf = (decisionsAgainstReturn: CaseRecord['decisionsAgainstReturn']) =>
      journeyIn(caseOf({ classifications }, { decisionsAgainstReturn }), ASKED_ON).because;
    expect(stageOf(undated)).toEqual(stageOf(against('2025-02-10')));
    expect(stageOf(against('2024-06-03'))).not.toEqual(stageOf(undated));
  });

  it('is kept for the return that it led to, whatever people agree at home', () => {
    const record = caseOf(
      {
        classifications: [agreedOn('2024-03-01', 'medium'), agreedOn('2024-09-02', 'severe')],
        events: [happened('came-home', '2024-07-01')],
      },
      { journey: [doneOn('engage-school', '2024-04-01')] },
    );
    expect(itemIn(record, ASKED_ON, 'engage-school').verdict).toBe('met');
    expect(journeyIn(record, ASKED_ON).stage).toBe('stage-5');
  });
});

describe('Where the risk is severe a second time', () => {
  const TOLD: readonly Item[] = [
    'tell-children-decision',
    'tell-parents-decision',
    'tell-carers-decision',
    'tell-professionals-decision',
    'plan-endings',
  ];
  const DECIDED: readonly Item[] = [
    'decide-realistic-prospect',
    'decision-child-circumstances',
    'decision-services-acceptable',
    'confer-and-decide',
  ];

  it.each(
    [...TOLD, ...DECIDED].flatMap((item) =>
      (
        [
          ['2025-02-02', 'cannot-say'],
          ['2025-02-03', 'met'],
          ['2025-02-04', 'met'],
        ] as const
      ).map(([on, verdict]) => [item, on, verdict] as const),
    ),
  )('%s counts from that classification: done on %s it is %s', (item, on, verdict) => {
    expect(verdictOf(item as Parameters<typeof doneOn>[0], on, SEVERE_AGAIN)).toBe(verdict);
  });

  it.each([
    ['2025-02-09', 'cannot-say'],
    ['2025-02-10', 'met'],
    ['2025-02-11', 'met'],
  ])('telling counts from a later decision against the return: told on %s it is %s', (on, verdict) => {
    const decided = { decisionsAgainstReturn: against('2025-02-10') };
    expect(verdictOf('tell-parents-decision', on, SEVERE_AGAIN, decided)).toBe(verdict);
    expect(verdictOf('tell-parents-decision', on, [agreedOn('2024-03-01', 'medium')], decided)).toBe(verdict);
    // What the decision rests on was weighed before it.
    expect(verdictOf('decide-realistic-prospect', on, SEVERE_AGAIN, decided)).toBe('met');
  });
});

describe('What is done towards the last classification', () => {
  const TWICE = [agreedOn('2024-03-01', 'high'), agreedOn('2024-09-02', 'high'), agreedOn('2025-03-03', 'medium')];

  it.each(['input-from-team'] as const)('counts from the one before it: %s', (item) => {
    expect(['2024-09-01', '2024-09-02', '2024-09-03'].map((on) => verdictOf(item, on, TWICE))).toEqual([
      'cannot-say',
      'met',
      'met',
    ]);
    expect(['2024-02-29', '2024-03-01'].map((on) => verdictOf(item, on, TWICE.slice(0, 1)))).toEqual([
      'cannot-say',
      'met',
    ]);
  });

  it.each(['discuss-needs-and-plan', 'keep-and-adapt-support', 'review-support-packages'] as const)(
    'is followed by %s, which counts from the last',
    (item) => {
      expect(['2025-03-02', '2025-03-03'].map((on) => verdictOf(item, on, TWICE))).toEqual(['cannot-say', 'met']);
      expect(verdictOf(item, '2025-03-02', TWICE.slice(0, 2))).toBe('met');
    },
  );
});
