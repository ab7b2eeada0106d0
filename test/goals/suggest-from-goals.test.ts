import fc from 'fast-check';
import { isRight, MADE_BY } from 'reunification-framework';
import { CAPACITY_EVIDENCE, type CapacityEvidence, evaluateAssessment } from 'reunification-framework/factors';
import { parseAssessment } from 'reunification-framework/factors/schema';
import {
  CAPACITY_REASONS,
  type CapacityReasonCode,
  type Goal,
  type GoalProgress,
  type GoalReview,
  NO_CHANGE_SOURCES,
  progressOf,
  type SuggestedCapacity,
  suggestCapacity,
  suggestObservations,
} from 'reunification-framework/goals';
import { DOCUMENTS } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { anyDay, anyGoal, anyReviews, goalWithFewReviews, reviewsOnDifferentDays } from '../support/arbitrary-goals.js';
import { byTaking, CODES, LETTERS, listsOf, reviewedGoal, TIMESCALE } from '../support/capacity-from-goals.js';
import { complete, TO_BOTH, TO_MOTHER } from '../support/complete-assessments.js';
import { goalOf, LATER, ratingsOf, reviewOf } from '../support/goal-reviews.js';
import { AS_OF, CHILD, day, FATHER, MOTHER, read } from '../support/observations.js';

const goalAt = (code: CapacityReasonCode, id: string, by?: readonly string[]): GoalProgress => {
  const { goal, reviews } = reviewedGoal(code, id, by);
  return progressOf(goal, reviews, { asOf: LATER });
};

const goalsAt = (codes: readonly CapacityReasonCode[]): readonly GoalProgress[] =>
  codes.map((code, place) => goalAt(code, `goal-${place + 1}`));

/** The one suggestion about goals of the same parents. */
const suggestOne = (progress: readonly GoalProgress[]): SuggestedCapacity => {
  const [suggested, ...others] = suggestCapacity(progress, { childTimescale: TIMESCALE });
  if (suggested === undefined || others.length > 0) throw new Error('not one suggestion');
  return suggested;
};

const inWords = (suggested: SuggestedCapacity): string => {
  switch (suggested.kind) {
    case 'suggested':
      return suggested.evidence;
    case 'judgement-required':
      return suggested.options.join(' or ');
    case 'no-fair-test':
      return 'no fair test';
    case 'cannot-say':
      return 'cannot say';
  }
};

describe('The evidence of capacity to change that a goal by itself suggests', () => {
  it.each<readonly [code: CapacityReasonCode, suggests: string]>([
    ['goals.reached', 'substantial'],
    ['goals.reached-not-shown', 'some or substantial'],
    ['goals.reached-without-change', 'none or some or substantial'],
    ['goals.reached-past-timescale', 'some'],
    ['goals.reached-late', 'some or substantial'],
    ['goals.moved', 'some'],
    ['goals.no-change-after-support', 'none'],
    ['goals.no-change-not-agreed', 'none or some'],
    ['goals.no-fair-test', 'no fair test'],
    ['goals.no-change', 'none or some'],
    ['goals.worse', 'none or some'],
    ['goals.slipped', 'none or some'],
    ['goals.not-yet', 'none or some or substantial'],
    ['goals.cannot-say', 'cannot say'],
  ])('%s: %s', (code, suggests) => {
    const suggested = suggestOne([goalAt(code, 'goal-1')]);
    expect(inWords(suggested)).toBe(suggests);
    expect(suggested.reasons).toEqual([{ code, goals: ['goal-1'], ...CAPACITY_REASONS[code] }]);
  });
});

describe('The evidence that goals together suggest', () => {
  /**
   * Every pair, as printed on a grid: n none, s some, S substantial, f no fair test, - cannot say. Written out, not computed; up to
   * the diagonal, as the order of two goals makes no difference.
   */
  const LINES: readonly (readonly [CapacityReasonCode, string])[] = [
    ['goals.reached', 'S'],
    ['goals.reached-not-shown', 'sS sS'],
    ['goals.reached-without-change', 'sS sS nsS'],
    ['goals.reached-past-timescale', 's s s s'],
    ['goals.reached-late', 'sS sS sS s sS'],
    ['goals.moved', 's s s s s s'],
    ['goals.no-change-after-support', 's s ns s s s n'],
    ['goals.no-change-not-agreed', 's s ns s s s ns ns'],
    ['goals.no-fair-test', 'sS sS nsS s sS s ns ns f'],
    ['goals.no-change', 's s ns s s s ns ns ns ns'],
    ['goals.worse', 's s ns s s s ns ns ns ns ns'],
    ['goals.slipped', 's s ns s s s ns ns ns ns ns ns'],
    ['goals.not-yet', 'sS sS nsS s sS s ns ns nsS ns ns ns nsS'],
    ['goals.cannot-say', 'sS sS nsS s sS s ns ns f ns ns ns nsS -'],
  ];
  const ORDER = LINES.map(([code]) => code);
  const inLetters = (suggested: SuggestedCapacity): string => {
    if (suggested.kind === 'cannot-say') return '-';
    if (suggested.kind === 'no-fair-test') return 'f';
    const options = suggested.kind === 'suggested' ? [suggested.evidence] : suggested.options;
    return options.map((evidence) => LETTERS[evidence]).join('');
  };

  it('has a line for each way a goal can stand', () => {
    expect([...ORDER].sort()).toEqual([...CODES].sort());
  });

  /** Below the diagonal. Above it the order of the two goals is the other one, and the answer the same. */
  it.each(LINES.map(([code, line], place) => [code, line.split(' ').slice(0, place + 1)] as const))(
    'for every pair with %s',
    (code, expected) => {
      const others = ORDER.slice(0, expected.length);
      expect(others.map((other) => inLetters(suggestOne(goalsAt([code, other]))))).toEqual(expected);
      expect(others.map((other) => inLetters(suggestOne(goalsAt([other, code]))))).toEqual(expected);
    },
  );

  it('is what comes of every way to take each of up to three goals, in every order', () => {
    const lists = [...listsOf(1), ...listsOf(2), ...listsOf(3)];
    expect(lists).toHaveLength(14 + 196 + 2744);
    const at = new Map(
      CODES.flatMap((code) => [0, 1, 2].map((place) => [`${code} ${place}`, goalAt(code, `goal-${place}`)])),
    );
    const goals = (codes: readonly CapacityReasonCode[]): readonly GoalProgress[] =>
      codes.flatMap((code, place) => at.get(`${code} ${place}`) ?? []);
    expect(lists.map((codes) => `${codes}: ${inLetters(suggestOne(goals(codes)))}`)).toEqual(
      lists.map((codes) => `${codes}: ${byTaking(codes)}`),
    );
  });

  it('is substantial only where all were reached in time and shown, and none only where support changed nothing in any that family and network had agreed', () => {
    const suggestedFor = (evidence: CapacityEvidence): ReadonlySet<CapacityReasonCode> =>
      new Set(
        [...listsOf(1), ...listsOf(2)].filter((codes) => inWords(suggestOne(goalsAt(codes))) === evidence).flat(),
      );
    expect([...suggestedFor('substantial')]).toEqual(['goals.reached']);
    expect([...suggestedFor('none')]).toEqual(['goals.no-change-after-support']);
  });

  it('leaves open, with one more goal of which nothing can be said, all that was possible with some', () => {
    for (const codes of listsOf(2)) {
      const before = suggestOne(goalsAt(codes));
      const after = suggestOne(goalsAt([...codes, 'goals.cannot-say']));
      if (before.kind === 'cannot-say' || before.kind === 'no-fair-test') continue;
      const options = before.kind === 'suggested' ? [before.evidence] : before.options;
      expect(inWords(after).split(' or ')).toEqual(expect.arrayContaining([...options]));
    }
  });
});

describe('The reasons for suggested evidence', () => {
  it('name every goal once, under the way it stands', () => {
    const { reasons } = suggestOne(goalsAt([...CODES, ...CODES]));
    const goals = (place: number): readonly string[] => [place, place + CODES.length].map((n) => `goal-${n + 1}`);
    expect(reasons.map(({ code, goals: ids }) => [code, ids])).toEqual(
      CODES.map((code, place) => [code, goals(place)]),
    );
  });

  it.each(CODES)('%s: is a sentence, with a place in the Framework', (code) => {
    const { says, source } = CAPACITY_REASONS[code];
    expect(says).toMatch(/^[A-Z].+\.$/);
    expect(DOCUMENTS).toHaveProperty(source.document);
    expect(source.locator).not.toBe('');
  });
});

describe('Substantial evidence is not suggested', () => {
  const shown = (reviews: readonly GoalReview[], goal: Partial<Goal> = {}, until?: string): string => {
    const hers = { startingScore: -1 as const, change: { what: 'The same bedtime', by: [MOTHER] }, ...goal };
    const agreedBy = [{ parent: MOTHER, on: day('2025-01-10') }];
    const progress = progressOf(goalOf({ agreedBy, ...hers }), reviews, { asOf: LATER });
    const [suggested] = suggestCapacity(
      [progress],
      until === undefined ? {} : { childTimescale: { until: day(until) } },
    );
    return suggested === undefined ? 'nothing' : inWords(suggested);
  };
  const TWICE = [reviewOf('2025-05-10', 0), reviewOf('2025-06-10', 0)];

  it('but where the goal was agreed, began lower, was reached at two reviews up to the due day, and in time for the child', () => {
    expect(shown(TWICE, {}, '2025-06-10')).toBe('substantial');
  });

  it.each<readonly [told: string, reviews: readonly GoalReview[], goal: Partial<Goal>, until: string | undefined]>([
    ['on one review the day after agreeing', [reviewOf('2025-01-11', 0)], {}, '2025-06-10'],
    [
      'on two reviews long before the due day',
      [reviewOf('2025-01-11', 0), reviewOf('2025-01-12', 0)],
      {},
      '2025-06-10',
    ],
    ['where nothing is better than at the start', TWICE, { startingScore: 0 }, '2025-06-10'],
    ['where nobody knows where it began', TWICE, { startingScore: undefined }, '2025-06-10'],
    ['where it is due the day after the child’s own timescale', TWICE, {}, '2025-06-09'],
    ['where the child’s own timescale is not known', TWICE, {}, undefined],
    ['where nobody had agreed', TWICE, { agreedBy: undefined }, '2025-06-10'],
    [
      'on the word of the mother alone',
      TWICE.map((review) => ({ ...review, ratings: review.ratings.map((rating) => ({ ...rating, by: MOTHER })) })),
      {},
      '2025-06-10',
    ],
    [
      'on ratings from before the goal',
      TWICE.map((review) => ({ ...review, ratings: ratingsOf('2025-01-09', 0) })),
      {},
      '2025-06-10',
    ],
    [
      'after a goal was made easier because nothing had changed',
      [reviewOf('2025-04-10', -1), ...TWICE],
      {
        changed: [{ on: day('2025-04-11'), because: 'Too hard', was: { dueOn: day('2025-04-10'), startingScore: -1 } }],
      },
      '2025-06-10',
    ],
  ])('%s', (_, reviews, goal, until) => {
    expect(shown(reviews, goal, until)).not.toBe('substantial');
    expect(shown(reviews, goal, until)).not.toBe('nothing');
  });
});

describe('A goal of the child’s own', () => {
  it('says nothing of what a parent can change', () => {
    const own = goalOf({ change: { what: 'Home by nine', byChild: CHILD } });
    expect(suggestCapacity([progressOf(own, [reviewOf('2025-06-10', 0)], { asOf: LATER })])).toEqual([]);
  });
});

describe('Each parent, and parents together', () => {
  const progress = [
    goalAt('goals.reached', 'hers', [MOTHER]),
    goalAt('goals.no-change-after-support', 'his', [FATHER]),
    goalAt('goals.moved', 'theirs', [MOTHER, FATHER]),
    goalAt('goals.reached', 'hers too', [MOTHER]),
    goalAt('goals.reached', 'theirs too', [FATHER, MOTHER]),
  ];

  it('are looked at separately, in whatever order parents are named', () => {
    const suggested = suggestCapacity(progress, { childTimescale: TIMESCALE });
    expect(suggested.map((one) => [one.parents, inWords(one), one.reasons.flatMap(({ goals }) => goals)])).toEqual([
      [[MOTHER], 'substantial', ['hers', 'hers too']],
      [[FATHER], 'none', ['his']],
      [[MOTHER, FATHER], 'some', ['theirs', 'theirs too']],
    ]);
  });

  it('are none where there is no goal', () => {
    expect(suggestCapacity([])).toEqual([]);
    expect(suggestObservations([], { children: [CHILD], recordedOn: AS_OF })).toEqual([]);
  });

  it('are not taken for one parent whose id holds both', () => {
    const ids = [['a', 'b'], ['a","b'], ['a,b']];
    const suggested = suggestCapacity(ids.map((by, place) => goalAt('goals.reached', `goal-${place}`, by)));
    expect(suggested.map(({ parents }) => parents)).toEqual(ids);
  });
});

describe('The observations that goals suggest', () => {
  const question = { children: [CHILD], recordedOn: AS_OF } as const;
  const unchanged = (id: string, by: readonly string[] = [MOTHER]): GoalProgress =>
    goalAt('goals.no-change-after-support', id, by);

  it('are of goals without change after support, beside the other goals of the same parents', () => {
    const suggested = suggestObservations(goalsAt(CODES), question);
    // Whether the parents had agreed is no condition.
    const isUnchanged = (_: string, place: number): boolean =>
      CODES[place] === 'goals.no-change-after-support' || CODES[place] === 'goals.no-change-not-agreed';
    const ids = CODES.map((_, place) => `goal-${place + 1}`);
    expect(suggested.map(({ goals, otherGoals }) => [goals, otherGoals])).toEqual([
      [ids.filter(isUnchanged), ids.filter((id, place) => !isUnchanged(id, place))],
    ]);
  });

  it('are one for each parent, and for parents together in whatever order they are named', () => {
    const suggested = suggestObservations(
      [
        unchanged('hers'),
        unchanged('theirs', [MOTHER, FATHER]),
        unchanged('hers too'),
        unchanged('theirs too', [FATHER, MOTHER]),
        unchanged('his', [FATHER]),
        goalAt('goals.reached', 'his, reached', [FATHER]),
      ],
      question,
    );
    expect(suggested.map(({ goals, otherGoals, observation }) => [goals, otherGoals, observation.about])).toEqual([
      [['hers', 'hers too'], [], { kind: 'parent', parent: MOTHER }],
      [['theirs', 'theirs too'], [], { kind: 'parents-together', parents: [MOTHER, FATHER] }],
      [['his'], ['his, reached'], { kind: 'parent', parent: FATHER }],
    ]);
  });

  it('are of one parent where that parent is named twice', () => {
    const [suggested] = suggestObservations([unchanged('goal-1', [MOTHER, MOTHER])], question);
    expect(suggested?.observation.about).toEqual({ kind: 'parent', parent: MOTHER });
  });

  it('are none of goals for which no parent is named', () => {
    expect(suggestObservations([{ ...unchanged('goal-1'), parents: [] }], question)).toEqual([]);
  });

  it('say what was found, of whom, for which children, in whose opinion, when, and where it is printed', () => {
    const goal = goalOf({ id: 'goal-1', startingScore: -1, change: { what: 'The same bedtime', by: [MOTHER] } });
    const [rating] = ratingsOf('2025-06-10', -1);
    if (rating === undefined) throw new Error('no rating');
    const ratings = [rating, { ...rating, by: 'person-2', role: 'health-visitor' as const }];
    const progress = progressOf(goal, [reviewOf('2025-06-10', -1, { ratings })], { asOf: LATER });
    const of = { source: 'assessment', nature: 'opinion', happenedOn: '2025-06-10', recordedOn: '2025-06-20' };
    expect(
      suggestObservations([progress], { children: ['one child', 'another'], recordedOn: day('2025-06-20') }),
    ).toEqual([
      {
        madeBy: MADE_BY,
        goals: ['goal-1'],
        otherGoals: [],
        observation: {
          circumstance: 'no-change-after-support',
          children: ['one child', 'another'],
          about: { kind: 'parent', parent: MOTHER },
          status: 'present',
          evidence: [
            { ...of, role: 'social-worker' },
            { ...of, role: 'health-visitor' },
          ],
        },
        sources: NO_CHANGE_SOURCES,
      },
    ]);
    expect(NO_CHANGE_SOURCES.map(({ document }) => document)).toEqual(['framework-2015', 'framework-2015']);
  });

  it.each([
    ['the day before the review', '2025-06-09', 0],
    ['the day of the review', '2025-06-10', 1],
    ['the day after it', '2025-06-11', 1],
  ])('are recorded no sooner than what they rest on: on %s', (_, recordedOn, count) => {
    const goal = goalOf({ startingScore: -1, change: { what: 'The same bedtime', by: [MOTHER] } });
    const progress = progressOf(goal, [reviewOf('2025-06-10', -1)], { asOf: LATER });
    expect(suggestObservations([progress], { children: [CHILD], recordedOn: day(recordedOn) })).toHaveLength(count);
  });

  it('can be put into an assessment as they are, and are found there', () => {
    const progress = [unchanged('hers'), unchanged('his', [FATHER]), unchanged('theirs', [FATHER, MOTHER])];
    const observations = suggestObservations(progress, question).map(({ observation }) => observation);
    const assessment = read(complete({ homes: [TO_MOTHER, TO_BOTH], circumstances: observations }));
    const [child] = evaluateAssessment(assessment, { asOf: AS_OF }).children;
    const found = child?.circumstances.filter(({ circumstance }) => circumstance === 'no-change-after-support');
    expect(observations).toHaveLength(3);
    expect(found?.map(({ about }) => about)).toEqual(observations.map(({ about }) => about));
    expect(child?.researchMessages.map(({ message }) => message)).toContain('too-many-chances');
    const without = evaluateAssessment(read(complete({ homes: [TO_MOTHER, TO_BOTH] })), { asOf: AS_OF });
    expect(without.children[0]?.researchMessages.map(({ message }) => message)).not.toContain('too-many-chances');
  });

  it('are read by the schema of an assessment whatever goals they come of', () => {
    let suggestions = 0;
    fc.assert(
      fc.property(fc.array(goalWithFewReviews, { maxLength: 3 }), (goals) => {
        const progress = goals.map(([goal, reviews]) => progressOf(goal, reviews, { asOf: LATER }));
        const circumstances = suggestObservations(progress, { children: ['child-1'], recordedOn: LATER }).map(
          ({ observation }) => observation,
        );
        suggestions += circumstances.length;
        const assessment = {
          edition: 'framework-2015',
          children: [{ id: 'child-1' }],
          parents: [{ id: 'mother' }, { id: 'father' }],
          waysHome: [{ id: 'way-1', children: ['child-1'], parents: ['mother', 'father'] }],
          observations: [],
          circumstances,
          capacityToChange: [],
        };
        expect(isRight(parseAssessment(assessment))).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(suggestions).toBeGreaterThan(0);
  });
});

describe('Without a score', () => {
  /** Reviews that all lack one: nobody rated, raters differ, or only attendance or compliance was seen. */
  const withoutScore: fc.Arbitrary<readonly GoalReview[]> = fc
    .tuple(anyReviews, fc.constantFrom('nobody', 'differ', 'attendance', 'compliance'))
    .map(([reviews, why]) =>
      reviews.map((review) => {
        if (why === 'nobody') return { ...review, ratings: [] };
        if (why === 'differ')
          return { ...review, shownBy: 'change', ratings: ratingsOf(review.on, -2, 2), agreedScore: undefined };
        return { ...review, shownBy: why === 'attendance' ? 'attendance' : 'compliance' };
      }),
    );

  it('nothing is suggested, neither an observation nor evidence of capacity to change', () => {
    fc.assert(
      fc.property(fc.array(anyGoal, { maxLength: 4 }), withoutScore, anyDay, (goals, reviews, asOf) => {
        const progress = goals.map((goal) => progressOf(goal, reviews, { asOf }));
        expect(suggestObservations(progress, { children: [CHILD], recordedOn: AS_OF })).toEqual([]);
        expect(suggestCapacity(progress).filter(({ kind }) => kind !== 'cannot-say')).toEqual([]);
      }),
    );
  });
});

describe('What goals suggest', () => {
  const anyProgress = fc
    .tuple(fc.array(anyGoal, { maxLength: 4 }), reviewsOnDifferentDays, anyDay)
    .map(([goals, reviews, asOf]) => goals.map((goal) => progressOf(goal, reviews, { asOf })));

  it('has one reason for each goal and none for a goal that is not there, each in the published words', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const reasons = suggestCapacity(progress).flatMap((suggested) => suggested.reasons);
        const named = reasons.flatMap(({ goals }) => goals);
        // What nobody, or the child, is to change says nothing of a parent.
        const ofParents = progress.filter(({ parents }) => parents.length > 0);
        expect([...named].sort()).toEqual(ofParents.map(({ goal }) => goal).sort());
        expect(reasons.map(({ code, goals, ...rest }) => rest)).toEqual(
          reasons.map(({ code }) => CAPACITY_REASONS[code]),
        );
      }),
    );
  });

  it('has at least two options, from none to substantial, where people judge', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        for (const suggested of suggestCapacity(progress)) {
          if (suggested.kind !== 'judgement-required') continue;
          expect(suggested.options.length).toBeGreaterThan(1);
          expect(CAPACITY_EVIDENCE.filter((evidence) => suggested.options.includes(evidence))).toEqual(
            suggested.options,
          );
        }
      }),
    );
  });

  it('is the same for each group of parents in whatever order the goals are listed', () => {
    const byParents = (progress: readonly GoalProgress[]): object =>
      Object.fromEntries(
        suggestCapacity(progress).map((suggested) => [[...suggested.parents].sort().join(), inWords(suggested)]),
      );
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(byParents([...progress].reverse())).toEqual(byParents(progress));
      }),
    );
  });
});

describe('A goal that was reached in a longer time than was first set', () => {
  /** Due on 10 June, moved on 11 June, and reached at two reviews by the new day. */
  const reached = (scoreBefore: -2 | -1) =>
    suggestOne([
      progressOf(
        goalOf({
          startingScore: -1,
          dueOn: day('2025-08-10'),
          changed: [{ on: day('2025-06-11'), because: 'A bereavement', was: { dueOn: day('2025-06-10') } }],
        }),
        [reviewOf('2025-06-10', scoreBefore), reviewOf('2025-07-10', 0), reviewOf('2025-08-10', 0)],
        { asOf: LATER },
      ),
    ]).reasons.map(({ code }) => code);

  it.each([-2, -1] as const)(
    'was reached late, whatever reason moved the day: it stood at %d when it was first due',
    (score) => {
      expect(reached(score)).toEqual(['goals.reached-late']);
    },
  );
});
