import {
  ATTAINMENT_SCORES,
  type AttainmentScore,
  checkReviews,
  compareMeasure,
  GOAL_REVIEW_FINDINGS,
  type Goal,
  type GoalReview,
  type GoalStanding,
  MEASURE_KINDS,
  type NoChange,
  OUTCOMES,
  outcomeAt,
  outcomeOf,
  progressOf,
  progressOfEach,
  type StandardisedMeasure,
  type Support,
  type SupportGiven,
  scoreAt,
} from 'reunification-framework/goals';
import { MADE_BY } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import {
  AGREEMENT,
  NO_CHANGE_AFTER_SUPPORT,
  REVIEW_FAULTS,
  REVIEW_IN_ORDER,
  REVIEWS_UP_TO,
  STANDINGS,
  SUPPORT,
} from '../support/goal-review-tables.js';
import { AGREED_ON, DUE_ON, goalOf, LATER, ratingsOf, reviewOf } from '../support/goal-reviews.js';

describe('The outcome of a score', () => {
  it.each([
    [-2, 'worse-than-expected'],
    [-1, 'worse-than-expected'],
    [0, 'expected'],
    [1, 'better-than-expected'],
    [2, 'better-than-expected'],
  ] as const)('of %i is “%s”', (score, outcome) => {
    expect(outcomeOf(score)).toBe(outcome);
  });

  it('is one of the Framework’s three, and each of them comes of some score', () => {
    expect(new Set(ATTAINMENT_SCORES.map(outcomeOf))).toEqual(new Set(OUTCOMES));
  });
});

describe('The score of a goal at a review', () => {
  const rated = (...scores: readonly AttainmentScore[]): GoalReview =>
    reviewOf('2025-03-01', 0, { ratings: ratingsOf('2025-03-01', ...scores) });

  it.each(ATTAINMENT_SCORES)('is %i where the only rater says so', (score) => {
    expect(scoreAt(rated(score))).toBe(score);
  });

  it.each(ATTAINMENT_SCORES)('is %i where all raters say so', (score) => {
    expect(scoreAt(rated(score, score, score))).toBe(score);
  });

  it.each(ATTAINMENT_SCORES)('is %i where raters differ and have agreed on it', (score) => {
    expect(scoreAt({ ...rated(-2, 1, 2), agreedScore: score })).toBe(score);
  });

  it('is none where raters differ, never the average', () => {
    expect(scoreAt(rated(-1, 1))).toBeUndefined();
    expect(scoreAt(rated(0, 0, 1))).toBeUndefined();
    expect(scoreAt(rated(1, 0, 0))).toBeUndefined();
  });

  it('is open where raters mean one outcome, and the outcome counts; agreeing a score settles it', () => {
    expect([scoreAt(rated(1, 2)), outcomeAt(rated(1, 2))]).toEqual([undefined, 'better-than-expected']);
    expect([scoreAt(rated(-2, -1)), outcomeAt(rated(-2, -1))]).toEqual([undefined, 'worse-than-expected']);
    expect([scoreAt(rated(0, 1)), outcomeAt(rated(0, 1))]).toEqual([undefined, undefined]);
    expect(outcomeAt({ ...rated(-1, 1), agreedScore: 1 })).toBe('better-than-expected');
    expect(outcomeAt({ ...rated(1, 2), shownBy: 'attendance' })).toBeUndefined();
  });

  it('is none where nobody has rated it, whatever is said to be agreed', () => {
    expect(scoreAt(rated())).toBeUndefined();
    expect(scoreAt({ ...rated(), agreedScore: 1 })).toBeUndefined();
  });

  it.each(['attendance', 'compliance'] as const)('is none where nothing but %s was seen', (shownBy) => {
    expect(scoreAt({ ...rated(2, 2), shownBy })).toBeUndefined();
    expect(scoreAt({ ...rated(-1, 2), shownBy, agreedScore: 2 })).toBeUndefined();
  });
});

const found = (reviews: readonly GoalReview[], goals: readonly Goal[] = [goalOf()]): readonly string[] =>
  checkReviews(reviews, goals).findings.map(({ code, path }) => `${code} at ${path.join('.')}`);

describe('A check of reviews', () => {
  it('finds nothing where all is in order', () => {
    expect(found([])).toEqual([]);
    expect(found([reviewOf('2025-03-01', -1), reviewOf('2025-05-01', 0)])).toEqual([]);
    expect(found([reviewOf('2025-03-01', 0, { ratings: ratingsOf('2025-03-01', -1, 1), agreedScore: 0 })])).toEqual([]);
  });

  it.each(REVIEW_FAULTS)('finds %s by itself and in its place, among reviews in order', (code, review, path) => {
    expect(found([REVIEW_IN_ORDER, review, reviewOf('2025-04-01', -1)])).toEqual([`${code} at ${path}`]);
  });

  it.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ] as const)(
    'takes a score of %i, agreed by raters of whom one said −1 and one 1, for theirs: %s',
    (agreedScore, isTheirs) => {
      const agreed = reviewOf('2025-03-01', 0, { ratings: ratingsOf('2025-03-01', 1, -1), agreedScore });
      expect(found([agreed])).toEqual(isTheirs ? [] : ['review.agreed-score-outside-ratings at 0.agreedScore']);
      expect(found([{ ...agreed, ratings: [] }])).toEqual(['review.rating-missing at 0.ratings']);
    },
  );

  it('finds the outcomes not set, for each review of that goal and for no other', () => {
    const without = goalOf({ id: 'goal-2', outcomes: undefined });
    const reviews = [REVIEW_IN_ORDER, reviewOf('2025-03-01', 0, { goal: 'goal-2' })];
    expect(found(reviews, [goalOf(), without])).toEqual(['review.outcomes-not-set at 1.goal']);
  });

  it.each(OUTCOMES.flatMap((outcome) => [undefined, '', ' \n'].map((words) => [outcome, words] as const)))(
    'finds the outcomes not set where “%s” is %j',
    (outcome, words) => {
      const goal = goalOf({ outcomes: { ...goalOf().outcomes, [outcome]: words } });
      expect(found([REVIEW_IN_ORDER], [goal])).toEqual(['review.outcomes-not-set at 0.goal']);
    },
  );

  it('finds everything that there is to find, each of it published', () => {
    const all = [...REVIEW_FAULTS.map(([code]) => code), 'review.outcomes-not-set', 'review.each-parent-not-scored'];
    expect([...new Set(all)].sort()).toEqual(Object.keys(GOAL_REVIEW_FINDINGS).sort());
    const findings = checkReviews(
      REVIEW_FAULTS.map(([, review]) => review),
      [goalOf({ outcomes: {} })],
    ).findings;
    for (const { code, severity, message } of findings)
      expect(GOAL_REVIEW_FINDINGS).toMatchObject({ [code]: { severity, message } });
  });

  it('gives a word of advice on some things; everything else keeps a review from counting', () => {
    const advice = Object.entries(GOAL_REVIEW_FINDINGS).filter(([, { severity }]) => severity === 'should');
    expect(advice.map(([code]) => code).sort()).toEqual([
      'review.each-parent-not-scored',
      'review.outcomes-not-set',
      'review.raters-differ',
    ]);
  });

  it.each([
    ['the day before', '2025-01-09', ['review.before-goal-agreed at 0.on']],
    ['the day', '2025-01-10', ['review.before-goal-agreed at 0.on']],
    ['the day after', '2025-01-11', []],
  ])('takes a review on %s on which the goal was agreed for one after it, or not', (_, on, findings) => {
    expect(AGREED_ON).toBe('2025-01-10');
    expect(found([reviewOf(on, 0)])).toEqual(findings);
  });

  it('is not wiped out by somebody who agrees later, and each parent’s own day counts for that parent', () => {
    const agreedBy = [
      { parent: 'the mother', on: AGREED_ON },
      { parent: 'the father', on: day('2025-02-15') },
      { parent: 'the grandmother' },
    ];
    const hers = goalOf({ agreedBy });
    const theirs = goalOf({ agreedBy, change: { what: 'The same bedtime', by: ['the mother', 'the father'] } });
    expect(found([reviewOf('2025-02-15', 0)], [hers])).toEqual([]);
    expect(found([reviewOf('2025-02-15', 0, { of: 'the mother' })], [theirs])).toEqual([]);
    expect(found([reviewOf('2025-02-15', 0, { of: 'the father' })], [theirs])).toEqual([
      'review.before-goal-agreed at 0.on',
    ]);
    expect(found([reviewOf('2025-02-15', 0)], [theirs])).toEqual(['review.each-parent-not-scored at 0.of']);
    expect(found([reviewOf('2024-01-01', 0)], [goalOf({ agreedBy: undefined })])).toEqual([]);
  });

  it('takes a child’s own word about the child’s own goal for no more than that', () => {
    const own = goalOf({ change: { what: 'Home by nine', byChild: 'the child' }, agreedBy: [] });
    const rated = (by: string, role: 'child' | 'parent'): GoalReview =>
      reviewOf('2025-03-01', 2, { ratings: [{ by, role, on: day('2025-03-01'), score: 2 }] });
    expect(found([rated('the child', 'child')], [own])).toEqual(['review.rated-only-by-who-changes at 0.ratings']);
    expect(found([rated('the mother', 'parent')], [own])).toEqual([]);
  });

  it.each([
    ['the day before', '2025-02-28', []],
    ['the day', '2025-03-01', []],
    ['the day after', '2025-03-02', ['review.rated-after-review at 0.ratings.0.on']],
  ])('takes a rating from %s of the review for one in time, or not', (_, on, findings) => {
    expect(found([reviewOf('2025-03-01', 0, { ratings: ratingsOf(on, 0) })])).toEqual(findings);
  });

  it.each([
    ['the day before', '2025-01-31', ['review.rated-by-review-before at 1.ratings.0.on']],
    ['the day', '2025-02-01', ['review.rated-by-review-before at 1.ratings.0.on']],
    ['the day after', '2025-02-02', []],
  ])('takes a rating from %s of the review before for nothing new, or for the next one', (_, on, findings) => {
    const later = reviewOf('2025-03-01', 0, { ratings: ratingsOf(on, 0) });
    expect(found([reviewOf('2025-02-01', 0), later])).toEqual(findings);
    expect(found([later, reviewOf('2025-02-01', 0)])).toEqual(findings.map((line) => line.replace(' 1.', ' 0.')));
    expect(found([reviewOf('2025-02-01', 0, { goal: 'goal-2' }), later], [goalOf(), goalOf({ id: 'goal-2' })])).toEqual(
      [],
    );
  });

  it('does not see a goal reached twice in what was rated once', () => {
    const [first, due] = [reviewOf('2025-05-01', 0), reviewOf(DUE_ON, 0)];
    const isShown = (...reviews: readonly GoalReview[]) =>
      progressOf(goalOf(), reviews, { asOf: day(LATER) }).isShownOverTime;
    expect(isShown(first, due)).toBe(true);
    expect(isShown(first, { ...due, ratings: first.ratings })).toBe(false);
  });

  it('tells the same day from the days around it, and the same goal from another', () => {
    const goals = [goalOf(), goalOf({ id: 'goal-2' })];
    const beside = (on: string, goal = 'goal-1') =>
      found([reviewOf('2025-03-01', 0), reviewOf(on, 0, { goal })], goals);
    expect(beside('2025-02-28')).toEqual([]);
    expect(beside('2025-03-01')).toEqual(['review.goal-reviewed-twice-on-one-day at 1.on']);
    expect(beside('2025-03-02')).toEqual([]);
    expect(beside('2025-03-01', 'goal-2')).toEqual([]);
  });

  it('finds each of three reviews on one day but the first, and each of three ratings by one person', () => {
    const thrice = [reviewOf('2025-03-01', 0), reviewOf('2025-03-01', 0), reviewOf('2025-03-01', 0)];
    expect(found(thrice)).toEqual([
      'review.goal-reviewed-twice-on-one-day at 1.on',
      'review.goal-reviewed-twice-on-one-day at 2.on',
    ]);
    const [rating] = ratingsOf('2025-03-01', 0);
    if (rating === undefined) throw new Error('no rating');
    expect(found([reviewOf('2025-03-01', 0, { ratings: [rating, rating, rating] })])).toEqual([
      'review.same-rater at 0.ratings.1.by',
      'review.same-rater at 0.ratings.2.by',
    ]);
  });

  it('finds all that is wrong with one review at once', () => {
    const review = reviewOf('2025-01-01', 0, {
      shownBy: 'compliance',
      ratings: [...ratingsOf('2025-01-02', 0), ...ratingsOf('2025-01-01', 1)],
    });
    expect([...found([review], [goalOf({ outcomes: {} })])].sort()).toEqual([
      'review.before-goal-agreed at 0.on',
      'review.outcomes-not-set at 0.goal',
      'review.rated-after-review at 0.ratings.0.on',
      'review.raters-differ at 0.agreedScore',
      'review.same-rater at 0.ratings.1.by',
      'review.shown-by-attendance-alone at 0.shownBy',
    ]);
  });

  it('repeats neither an id nor a score', () => {
    const review = reviewOf('2025-01-01', 2, { goal: 'SECRET', ratings: [] });
    expect(JSON.stringify(checkReviews([review], []).findings)).not.toContain('SECRET');
  });
});

describe('The development of a goal', () => {
  const reviews = [reviewOf('2025-03-01', -1), reviewOf('2025-05-01', 1, { support: 'partly-given' })];

  it('is its score and outcome at each review, the earliest first', () => {
    const ratedAs = ['social-worker'];
    expect(progressOf(goalOf(), [...reviews].reverse(), { asOf: LATER })).toEqual({
      madeBy: MADE_BY,
      goal: 'goal-1',
      parents: ['the mother'],
      startingScore: -2,
      points: [
        { on: '2025-03-01', score: -1, outcome: 'worse-than-expected', support: 'given', ratedAs },
        { on: '2025-05-01', score: 1, outcome: 'better-than-expected', support: 'partly-given', ratedAs },
      ],
      latest: { on: '2025-05-01', score: 1, outcome: 'better-than-expected', support: 'partly-given', ratedAs },
      sinceStart: 'better',
      sinceLast: 'better',
      standing: 'reached',
      noChangeAfterSupport: 'no',
      dueOn: DUE_ON,
      agreedWith: 'family-and-network',
      reachedOn: '2025-05-01',
      isShownOverTime: false,
      earlier: [],
      reviewsNotHeld: [],
      notMeasuredAsSet: [],
    });
  });

  it('cannot be told before there is a review', () => {
    expect(progressOf(goalOf({ change: undefined }), [], { asOf: LATER })).toEqual({
      madeBy: MADE_BY,
      goal: 'goal-1',
      parents: [],
      startingScore: -2,
      points: [],
      latest: undefined,
      sinceStart: 'cannot-say',
      sinceLast: 'cannot-say',
      standing: 'cannot-say',
      noChangeAfterSupport: 'cannot-say',
      dueOn: DUE_ON,
      agreedWith: 'not-shown',
      reachedOn: undefined,
      isShownOverTime: false,
      earlier: [],
      reviewsNotHeld: [],
      notMeasuredAsSet: [],
    });
  });

  it('names each role in which someone rated a review once, and each parent once', () => {
    const [rating] = ratingsOf('2025-03-01', -1);
    if (rating === undefined) throw new Error('no rating');
    const ratings = (['health-visitor', 'social-worker', 'health-visitor'] as const).map((role, place) => ({
      ...rating,
      role,
      by: `person-${place}`,
    }));
    const goal = goalOf({ change: { what: 'The same bedtime', by: ['the mother', 'the father', 'the mother'] } });
    const { points, parents } = progressOf(goal, [reviewOf('2025-03-01', -1, { ratings })], { asOf: LATER });
    expect(points[0]?.ratedAs).toEqual(['health-visitor', 'social-worker']);
    expect(parents).toEqual(['the mother', 'the father']);
  });

  it.each<readonly [why: string, review: GoalReview, goal: Goal]>([
    ['was not after the day on which the goal was agreed', reviewOf(AGREED_ON, 2), goalOf()],
    ['has a rating from after it', reviewOf('2025-03-01', 2, { ratings: ratingsOf('2025-03-02', 2) }), goalOf()],
    ['has an agreed score that is nobody’s', reviewOf('2025-03-01', 1, { agreedScore: 2 }), goalOf()],
    ['saw nothing but compliance', reviewOf('2025-03-01', 2, { shownBy: 'compliance' }), goalOf()],
    [
      'was rated by the mother alone, who makes the change',
      reviewOf('2025-03-01', 2, { ratings: [{ by: 'the mother', role: 'parent', on: day('2025-03-01'), score: 2 }] }),
      goalOf(),
    ],
    [
      'has two ratings of one person',
      reviewOf('2025-03-01', 2, { ratings: [...ratingsOf('2025-03-01', 2), ...ratingsOf('2025-03-01', 2)] }),
      goalOf(),
    ],
  ])('takes no score from a review that %s', (_, review, goal) => {
    expect(found([review], [goal])).toHaveLength(1);
    const { points, latest, standing } = progressOf(goal, [review], { asOf: LATER });
    expect(points.map(({ score, outcome }) => [score, outcome])).toEqual([[undefined, undefined]]);
    expect([latest, standing]).toEqual([undefined, 'cannot-say']);
  });

  it('counts a review of a goal of which not all outcomes are described, as the form allows steps or outcomes', () => {
    const goal = goalOf({ outcomes: { expected: 'Four nights' } });
    expect(progressOf(goal, [reviewOf('2025-03-01', 2)], { asOf: LATER }).latest?.score).toBe(2);
  });

  it('takes no score from two reviews on one day, whichever was recorded first', () => {
    const twice = [reviewOf('2025-03-01', 2), reviewOf('2025-03-01', -2)];
    for (const reviews of [twice, [...twice].reverse()]) {
      const { points, latest } = progressOf(goalOf(), [...reviews, reviewOf('2025-02-01', -1)], { asOf: LATER });
      expect(points.map(({ score }) => score)).toEqual([-1, undefined, undefined]);
      expect(latest?.on).toBe('2025-02-01');
    }
  });

  it.each([
    ['the day before', '2025-04-30', 1],
    ['the day', '2025-05-01', 2],
    ['the day after', '2025-05-02', 2],
  ])('as of %s of a review counts that review, or not', (_, asOf, points) => {
    expect(progressOf(goalOf(), reviews, { asOf: day(asOf) }).points).toHaveLength(points);
  });

  it('keeps a review without a score as a point, and compares those with one', () => {
    const attended = reviewOf('2025-06-01', 2, { shownBy: 'attendance' });
    const differing = reviewOf('2025-04-01', 0, { ratings: ratingsOf('2025-04-01', -2, 2) });
    const progress = progressOf(goalOf(), [...reviews, attended, differing], { asOf: LATER });
    expect(progress.points.map(({ on, score, outcome }) => [on, score, outcome])).toEqual([
      ['2025-03-01', -1, 'worse-than-expected'],
      ['2025-04-01', undefined, undefined],
      ['2025-05-01', 1, 'better-than-expected'],
      ['2025-06-01', undefined, undefined],
    ]);
    expect(progress.latest?.on).toBe('2025-05-01');
    expect(progress.sinceLast).toBe('better');
  });

  const steps = [...ATTAINMENT_SCORES, undefined] as const;
  const trend = (before: AttainmentScore | undefined, after: AttainmentScore | undefined): string =>
    before === undefined || after === undefined
      ? 'cannot-say'
      : ({ '-1': 'worse', '0': 'same', '1': 'better' }[String(Math.sign(after - before) + 0)] ?? 'nothing');

  it('since the beginning is better, the same or worse, for every pair of scores', () => {
    const pairs = steps.flatMap((start) => steps.map((score) => [start, score] as const));
    const sinceStart = pairs.map(
      ([startingScore, score]) =>
        progressOf(goalOf({ startingScore }), score === undefined ? [] : [reviewOf('2025-03-01', score)], {
          asOf: LATER,
        }).sinceStart,
    );
    expect(sinceStart).toEqual(pairs.map(([start, score]) => trend(start, score)));
    expect(new Set(sinceStart)).toEqual(new Set(['better', 'same', 'worse', 'cannot-say']));
  });

  it('since the review before is better, the same or worse, for every pair of scores', () => {
    const pairs = ATTAINMENT_SCORES.flatMap((before) => ATTAINMENT_SCORES.map((after) => [before, after] as const));
    const sinceLast = pairs.map(
      ([before, after]) =>
        progressOf(
          goalOf(),
          [reviewOf('2025-02-01', 2), reviewOf('2025-03-01', before), reviewOf('2025-04-01', after)],
          { asOf: LATER },
        ).sinceLast,
    );
    expect(sinceLast).toEqual(pairs.map(([before, after]) => trend(before, after)));
  });

  it('cannot be compared with a review before where there is only one', () => {
    expect(progressOf(goalOf(), [reviewOf('2025-03-01', 0)], { asOf: LATER }).sinceLast).toBe('cannot-say');
  });

  it('does not mix up goals', () => {
    const other = reviewOf('2025-04-01', 2, { goal: 'goal-2' });
    expect(progressOf(goalOf(), [other, ...reviews], { asOf: LATER })).toEqual(
      progressOf(goalOf(), reviews, { asOf: LATER }),
    );
  });
});

describe('How a goal stands', () => {
  /** Due on 10 June. Each review as month-day and score; the day asked about is 11 June unless it says otherwise. */
  const standing = (
    reviews: readonly (readonly [on: string, score: AttainmentScore])[],
    more: Partial<Goal> = {},
    asOf = '2025-06-11',
  ): GoalStanding =>
    progressOf(
      goalOf({ startingScore: -1, ...more }),
      reviews.map(([on, score]) => reviewOf(`2025-${on}`, score)),
      { asOf: day(asOf) },
    ).standing;

  it.each(STANDINGS)('%s', (_, { reviews, asOf, expected, ...goal }) => {
    expect(standing(reviews, goal, asOf)).toBe(expected);
  });

  it('cannot be told without a due date, a starting score or a score, or after a later review without one', () => {
    expect(standing([['06-10', -1]], { dueOn: undefined })).toBe('cannot-say');
    expect(standing([['06-10', 2]], { dueOn: undefined })).toBe('cannot-say');
    expect(standing([['06-10', -1]], { startingScore: undefined })).toBe('cannot-say');
    expect(standing([])).toBe('cannot-say');
    const later = reviewOf('2025-06-20', 2, { shownBy: 'attendance' });
    expect(progressOf(goalOf(), [reviewOf(DUE_ON, 0), later], { asOf: LATER }).standing).toBe('cannot-say');
  });
});

describe('How a goal stands by several raters', () => {
  const standing = (startingScore: AttainmentScore, ...scores: readonly AttainmentScore[]) =>
    progressOf(
      goalOf({ startingScore }),
      [reviewOf('2025-06-10', 0, { ratings: ratingsOf('2025-06-10', ...scores) })],
      {
        asOf: day('2025-06-11'),
      },
    ).standing;

  it('cannot be told on its day where one sees it as at the start and another better, or they differ about the outcome', () => {
    expect(standing(-2, -2, -1)).toBe('cannot-say');
    expect(standing(-1, -2, 0)).toBe('cannot-say');
  });

  it('is no change, or worse, where none of them sees it better than at the start', () => {
    expect(standing(-1, -2, -1)).toBe('no-change');
    expect(standing(-1, -1, -1)).toBe('no-change');
    expect(standing(-1, -2, -2)).toBe('worse');
    expect(standing(-2, -1, -1)).toBe('moved');
  });
});

describe('No change after support', () => {
  const answerFor = (
    standing: GoalStanding,
    support: SupportGiven,
    agreedBy: Goal['agreedBy'],
    by: readonly string[] = ['the mother', 'the father'],
  ): NoChange => {
    const goal = goalOf({
      startingScore: standing === 'moved' ? -2 : -1,
      change: { what: 'The same bedtime', by },
      agreedBy,
    });
    const reviews = REVIEWS_UP_TO[standing].map(([on, score]) => reviewOf(on, score, { support }));
    const progress = progressOf(goal, reviews, { asOf: LATER });
    expect(progress.standing).toBe(standing);
    return progress.noChangeAfterSupport;
  };

  const LETTERS: Readonly<Record<NoChange, string>> = { yes: 'y', no: 'n', 'no-fair-test': 'f', 'cannot-say': '?' };

  it.each(Object.keys(NO_CHANGE_AFTER_SUPPORT) as GoalStanding[])(
    'is told for every kind of support and every agreement of a goal that stands at “%s”',
    (standing) => {
      const rows = Object.values(AGREEMENT).map((agreedBy) =>
        SUPPORT.map((support) => LETTERS[answerFor(standing, support, agreedBy)]).join(''),
      );
      expect(rows).toEqual(NO_CHANGE_AFTER_SUPPORT[standing]);
    },
  );

  it('cannot be told of a goal of which nobody says who makes the change', () => {
    expect(answerFor('no-change', 'given', AGREEMENT['agreed by both, dated'], [])).toBe('cannot-say');
    expect(answerFor('no-change', 'given', AGREEMENT['agreed by both, dated'])).toBe('yes');
  });

  /** A goal that began at −1 and never moved, with the support that each review tells of. */
  const helped = (
    supports: readonly SupportGiven[],
    support?: readonly Support[],
    more: Partial<Goal> = {},
  ): NoChange => {
    const days = ['2025-02-10', '2025-04-10', '2025-06-10'].slice(-supports.length);
    return progressOf(
      goalOf({ startingScore: -1, support, ...more }),
      days.map((on, place) => reviewOf(on, -1, { support: supports[place] ?? 'given' })),
      { asOf: LATER },
    ).noChangeAfterSupport;
  };

  it.each<readonly [told: string, supports: readonly SupportGiven[], expected: NoChange]>([
    ['throughout', ['given', 'given', 'given'], 'yes'],
    ['offered and refused throughout', ['offered-not-taken-up', 'offered-not-taken-up', 'offered-not-taken-up'], 'yes'],
    ['only on the last day', ['not-given', 'not-given', 'given'], 'no-fair-test'],
    ['not at the end', ['given', 'given', 'not-given'], 'no-fair-test'],
    ['not in the middle', ['given', 'not-given', 'given'], 'no-fair-test'],
    ['late, but for two reviews', ['not-given', 'given', 'given'], 'cannot-say'],
    ['in part', ['given', 'partly-given', 'given'], 'cannot-say'],
  ])('with help %s: %j comes to %s', (_, supports, expected) => {
    expect(helped(supports)).toBe(expected);
  });

  const fact = (on: string, what: 'offered' | 'started' | 'not-available' | 'not-acceptable', because?: string) => ({
    on: day(on),
    what,
    because,
  });

  it.each<readonly [told: string, support: Omit<Support, 'what'>, expected: NoChange]>([
    ['starts the day before the goal is due', { from: day('2025-06-09') }, 'yes'],
    ['starts on the day on which the goal is due', { from: DUE_ON }, 'no-fair-test'],
    ['starts the day after', { from: day('2025-06-11') }, 'no-fair-test'],
    ['is not available', { available: 'no' }, 'no-fair-test'],
    ['turned out not to be available', { facts: [fact('2025-02-01', 'not-available')] }, 'no-fair-test'],
    [
      'was offered, and started too late',
      { facts: [fact('2025-02-01', 'offered'), fact('2025-06-10', 'started')] },
      'no-fair-test',
    ],
    [
      'was offered the day before the goal was due, and never started',
      { facts: [fact('2025-06-09', 'offered')] },
      'yes',
    ],
    ['was offered on the day on which the goal was due', { facts: [fact('2025-06-10', 'offered')] }, 'no-fair-test'],
    [
      'was offered in time and started in time',
      { facts: [fact('2025-02-01', 'offered'), fact('2025-02-10', 'started')] },
      'yes',
    ],
    [
      'could not be accepted, as a worker says why',
      { facts: [fact('2025-02-01', 'not-acceptable', 'The group is mixed')] },
      'no-fair-test',
    ],
    ['was not accepted, and nobody says why', { facts: [fact('2025-02-01', 'not-acceptable')] }, 'cannot-say'],
    ['is not accepted by the family', { acceptable: 'no' }, 'cannot-say'],
    [
      'started, and stopped being available',
      { facts: [fact('2025-02-01', 'started'), fact('2025-05-01', 'not-available')] },
      'cannot-say',
    ],
  ])('with help that %s', (_, support, expected) => {
    expect(helped(['given', 'given', 'given'], [{ what: 'Sleep clinic', ...support }])).toBe(expected);
  });

  it('with help of which nothing is known but that it was not to be had after the goal was due cannot be told', () => {
    const support = [{ what: 'Clinic', facts: [fact('2025-06-11', 'not-available')] }];
    const reviews = ['2025-06-10', '2025-06-11'].map((on) => reviewOf(on, -1));
    expect(progressOf(goalOf({ startingScore: -1, support }), reviews, { asOf: LATER }).noChangeAfterSupport).toBe(
      'cannot-say',
    );
  });

  it('with one of two kinds of help not available cannot be told', () => {
    expect(helped(['given'], [{ what: 'Visits' }, { what: 'Clinic', available: 'no' }])).toBe('cannot-say');
  });

  it('with help that parents refused until the goal was due, and took up after, is no change all the same', () => {
    const support = [{ what: 'Clinic', facts: [fact('2025-02-01', 'offered'), fact('2025-06-20', 'started')] }];
    const reviews = ['2025-04-10', '2025-06-10', '2025-06-20'].map((on) =>
      reviewOf(on, -1, { support: 'offered-not-taken-up' }),
    );
    expect(progressOf(goalOf({ startingScore: -1, support }), reviews, { asOf: LATER }).noChangeAfterSupport).toBe(
      'yes',
    );
  });

  it('is told of the child’s own goal by nobody: it is not held against a parent', () => {
    const goal = goalOf({ startingScore: -1, change: { what: 'Home by nine', byChild: 'the child' } });
    expect(progressOf(goal, [reviewOf('2025-06-10', -1)], { asOf: LATER }).noChangeAfterSupport).toBe('cannot-say');
  });
});

describe('A goal that two parents make', () => {
  const goal = goalOf({
    startingScore: -1,
    change: { what: 'The same bedtime', by: ['the mother', 'the father'] },
    agreedBy: [
      { parent: 'the mother', on: AGREED_ON },
      { parent: 'the father', on: day('2025-05-15') },
    ],
  });
  const hers = (on: string, score: AttainmentScore) => reviewOf(on, score, { of: 'the mother' });
  const his = (on: string, score: AttainmentScore) => reviewOf(on, score, { of: 'the father' });

  it('is scored for each, and what one reaches or fails is not said of the other', () => {
    const each = progressOfEach(goal, [hers('2025-05-10', 0), hers('2025-06-10', 0), his('2025-06-10', -1)], {
      asOf: LATER,
    });
    expect(
      each.map(({ parents, standing, noChangeAfterSupport }) => [parents, standing, noChangeAfterSupport]),
    ).toEqual([
      [['the mother'], 'reached', 'no'],
      [['the father'], 'no-change', 'yes'],
    ]);
  });

  it('says nothing of each where it was scored for both together', () => {
    const each = progressOfEach(goal, [reviewOf('2025-06-10', 0)], { asOf: LATER });
    expect(each.map(({ parents, standing }) => [parents, standing])).toEqual([
      [['the mother'], 'cannot-say'],
      [['the father'], 'cannot-say'],
      [['the mother', 'the father'], 'reached'],
    ]);
  });

  it('keeps the reviews of one where the other agrees later', () => {
    expect(progressOf(goal, [hers('2025-03-10', 0)], { asOf: LATER, of: 'the mother' }).standing).toBe('reached');
    expect(progressOf(goal, [his('2025-03-10', 0)], { asOf: LATER, of: 'the father' }).standing).toBe('cannot-say');
  });
});

describe('A goal changed midway', () => {
  const moved = (because: string | undefined, on = '2025-06-11'): Goal =>
    goalOf({
      startingScore: -1,
      dueOn: day('2025-12-10'),
      changed: [{ on: day(on), because, was: { dueOn: DUE_ON } }],
    });
  const unchanged = [reviewOf('2025-04-10', -1), reviewOf('2025-06-10', -1)];

  it('keeps what was found before: a day moved after no change hides nothing', () => {
    const progress = progressOf(moved('A bereavement'), unchanged, { asOf: LATER });
    expect(progress.standing).toBe('not-yet');
    expect(progress.noChangeAfterSupport).toBe('yes');
    expect(progress.earlier).toEqual([{ until: '2025-06-11', standing: 'no-change', noChangeAfterSupport: 'yes' }]);
  });

  it('is not held against parents once there is change, which came late all the same', () => {
    const progress = progressOf(moved('A bereavement'), [...unchanged, reviewOf('2025-11-10', 0)], { asOf: LATER });
    expect([progress.standing, progress.noChangeAfterSupport]).toEqual(['reached-late', 'no']);
    expect(progress.earlier).toHaveLength(1);
  });

  it.each([
    ['without a reason counts as not moved', undefined, 'no-change', 'yes'],
    ['with an empty reason counts as not moved', ' ', 'no-change', 'yes'],
    ['with a reason before it was over gives more time', 'A bereavement', 'not-yet', 'cannot-say'],
  ])('to a later day %s', (_, because, standing, noChange) => {
    const progress = progressOf(moved(because, '2025-05-01'), unchanged, { asOf: LATER });
    expect([progress.standing, progress.noChangeAfterSupport]).toEqual([standing, noChange]);
  });

  it('to other outcomes is scored anew: earlier reviews are held against what was set then', () => {
    const goal = goalOf({
      startingScore: -1,
      changed: [
        { on: day('2025-03-01'), because: 'Too easy', was: { startingScore: -2, outcomes: { expected: 'Two' } } },
      ],
    });
    const progress = progressOf(goal, [reviewOf('2025-02-10', 0), reviewOf('2025-06-10', -1)], { asOf: LATER });
    expect([progress.standing, progress.sinceLast]).toEqual(['no-change', 'cannot-say']);
    expect(progress.earlier.map(({ standing }) => standing)).toEqual(['reached']);
    expect(progress.points).toHaveLength(2);
  });

  it('more than once has stood as it was before each change, in whatever order they were written down', () => {
    const changes = [
      { on: day('2025-08-01'), because: 'An operation', was: { dueOn: day('2025-09-10') } },
      { on: day('2025-05-01'), because: 'A bereavement', was: { dueOn: DUE_ON } },
    ];
    const goal = goalOf({ startingScore: -1, dueOn: day('2025-12-10'), changed: changes });
    const reviews = [reviewOf('2025-04-10', -1), reviewOf('2025-07-10', -1)];
    const { earlier, dueOn } = progressOf(goal, reviews, { asOf: LATER });
    expect(earlier.map(({ until, standing }) => [until, standing])).toEqual([
      ['2025-05-01', 'not-yet'],
      ['2025-08-01', 'not-yet'],
    ]);
    expect(dueOn).toBe('2025-12-10');
  });

  it('is, before the day of the change, what it was', () => {
    const [before, after] = ['2025-06-10', '2025-06-11'].map((asOf) =>
      progressOf(moved('Ill'), unchanged, { asOf: day(asOf) }),
    );
    expect([before?.standing, before?.dueOn, before?.earlier]).toEqual(['no-change', DUE_ON, []]);
    expect([after?.standing, after?.dueOn]).toEqual(['not-yet', '2025-12-10']);
  });
});

describe('What was planned and did not happen', () => {
  const planned = goalOf({ reviewsOn: [day('2025-02-10'), day('2025-04-10'), day('2025-06-10')] });
  const notHeld = (days: readonly string[], asOf = '2025-06-11') =>
    progressOf(
      planned,
      days.map((on) => reviewOf(on, -1)),
      { asOf: day(asOf) },
    ).reviewsNotHeld;

  it('is named: a review held early or late stands for the one planned, and one review for one planned day', () => {
    expect(notHeld(['2025-02-08', '2025-04-15', '2025-06-10'])).toEqual([]);
    expect(notHeld(['2025-02-10', '2025-06-10'])).toEqual(['2025-04-10']);
    expect(notHeld(['2025-04-12'])).toEqual(['2025-02-10', '2025-06-10']);
    // Two before the first planned day are one for it, and none for the next.
    expect(notHeld(['2025-02-01', '2025-02-08'])).toEqual(['2025-04-10', '2025-06-10']);
    expect(notHeld([])).toEqual(['2025-02-10', '2025-04-10', '2025-06-10']);
    expect(notHeld(['2025-02-10', '2025-04-10'], '2025-06-10')).toEqual([]);
  });

  const measured = (taken: readonly string[], asOf: string, unit: 'day' | 'week' | 'month' = 'month') =>
    progressOf(
      goalOf({
        measures: [
          {
            shows: 'change',
            method: 'Seeing the bedroom',
            by: 'person-1',
            howOften: { every: 1, unit },
            startingPoint: { on: day('2025-01-31'), found: 'No bed' },
            taken: taken.map((on) => ({ on: day(on), found: 'A bed' })),
          },
        ],
      }),
      [],
      { asOf: day(asOf) },
    ).notMeasuredAsSet;

  it.each([
    ['day', '2025-02-01', '2025-02-02'],
    ['week', '2025-02-07', '2025-02-08'],
    ['month', '2025-02-28', '2025-03-01'],
  ] as const)('is a measurement set for every %s once its last day is over', (unit, lastDay, dayAfter) => {
    expect([lastDay, dayAfter].map((asOf) => measured([], asOf, unit))).toEqual([[], [0]]);
  });

  it('is a starting point never measured again, and a measurement later than set', () => {
    expect(measured([], '2025-02-28')).toEqual([]);
    expect(measured([], '2025-03-01')).toEqual([0]);
    expect(measured(['2025-02-28'], '2025-03-28')).toEqual([]);
    expect(measured(['2025-02-28', '2025-03-29'], '2025-04-01')).toEqual([0]);
  });

  it('is no measurement in time, in whatever order they were written down', () => {
    expect(measured(['2025-03-27', '2025-02-27'], '2025-04-01')).toEqual([]);
    // One taken after the day asked about is not known yet, and does not stand for the one that was due.
    expect(measured(['2025-03-27', '2025-02-27', '2025-06-01'], '2025-04-01')).toEqual([]);
    expect(measured(['2025-03-27', '2025-02-27', '2025-06-01'], '2025-04-28')).toEqual([0]);
  });
});

describe('A standardised measure', () => {
  const bands = [
    { name: 'in the usual range', from: 0, to: 13 },
    { name: 'slightly raised', from: 14, to: 16 },
    { name: 'high', from: 17, to: 40 },
  ];
  const measured = (
    given: readonly (readonly [on: string, score: number])[],
    more: Partial<StandardisedMeasure> = {},
  ): StandardisedMeasure => ({
    instrument: 'questionnaire',
    better: 'lower',
    bands,
    given: given.map(([on, score]) => ({ on: day(on), score })),
    ...more,
  });

  it.each([
    ['lower', 17, 12, -5, 'better'],
    ['lower', 12, 17, 5, 'worse'],
    ['lower', 12, 12, 0, 'same'],
    ['higher', 17, 12, -5, 'worse'],
    ['higher', 12, 17, 5, 'better'],
    ['higher', 12, 12, 0, 'same'],
  ] as const)(
    'of which a %s score is better, from %d to %d: %d, %s',
    (better, before, after, difference, direction) => {
      const change = compareMeasure(
        measured(
          [
            ['2025-01-10', before],
            ['2025-06-10', after],
          ],
          { better },
        ),
      );
      expect(change).toMatchObject({
        kind: 'compared',
        before: { on: '2025-01-10', score: before },
        after: { on: '2025-06-10', score: after },
        difference,
        direction,
      });
    },
  );

  it('is compared from the first time to the last, in whatever order it was recorded', () => {
    const inOrder: readonly (readonly [string, number])[] = [
      ['2025-01-10', 20],
      ['2025-03-10', 2],
      ['2025-06-10', 15],
    ];
    const expected = compareMeasure(measured(inOrder));
    expect(expected).toMatchObject({
      before: { score: 20 },
      after: { score: 15 },
      difference: -5,
      direction: 'better',
    });
    for (const order of [
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ])
      expect(compareMeasure(measured(order.flatMap((place) => inOrder.slice(place, place + 1))))).toEqual(expected);
  });

  it.each([
    ['never', []],
    ['once', [['2025-01-10', 20]]],
    [
      'twice on one day',
      [
        ['2025-01-10', 20],
        ['2025-01-10', 10],
      ],
    ],
  ] as const)('cannot be compared where it was given %s', (_, given) => {
    expect(compareMeasure(measured(given))).toEqual({ kind: 'cannot-say' });
  });

  it('can be compared from one day to the next', () => {
    const change = compareMeasure(
      measured([
        ['2024-02-29', 20],
        ['2024-03-01', 10],
      ]),
    );
    expect(change).toMatchObject({ kind: 'compared', difference: -10 });
  });

  it.each([
    [-1, undefined],
    [0, 'in the usual range'],
    [13, 'in the usual range'],
    [13.5, undefined],
    [14, 'slightly raised'],
    [16, 'slightly raised'],
    [17, 'high'],
    [40, 'high'],
    [41, undefined],
  ])('is at %d in the caller’s band %j', (score, name) => {
    const change = compareMeasure(
      measured([
        ['2025-01-10', 15],
        ['2025-06-10', score],
      ]),
    );
    if (change.kind !== 'compared') throw new Error('not compared');
    expect(change.bands.before).toEqual(bands[1]);
    expect(change.bands.after?.name).toBe(name);
    const backwards = compareMeasure(
      measured([
        ['2025-01-10', score],
        ['2025-06-10', 15],
      ]),
    );
    if (backwards.kind !== 'compared') throw new Error('not compared');
    expect([backwards.bands.before?.name, backwards.bands.after?.name]).toEqual([name, 'slightly raised']);
  });

  it.each([
    ['first', ['2025-01-10', '2025-01-10', '2025-06-10']],
    ['last', ['2025-01-10', '2025-06-10', '2025-06-10']],
  ])('cannot be compared where it was given twice on the %s day', (_, days) => {
    expect(compareMeasure(measured(days.map((on, place) => [on, 10 + place])))).toEqual({ kind: 'cannot-say' });
  });

  it('needs no bands', () => {
    const change = compareMeasure(
      measured(
        [
          ['2025-01-10', 20],
          ['2025-06-10', 10],
        ],
        { bands: [] },
      ),
    );
    expect(change).toHaveProperty('bands', { before: undefined, after: undefined });
  });
});

describe('What a measure shows', () => {
  it('is a change, or only that someone came or did as asked', () => {
    expect(MEASURE_KINDS).toEqual(['change', 'attendance', 'compliance']);
  });
});
