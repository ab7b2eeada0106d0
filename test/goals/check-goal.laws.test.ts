import fc from 'fast-check';
import { checkGoal, type Goal, type GoalCheck, type GoalContext, SMART_LETTERS } from 'reunification-framework/goals';
import { describe, expect, it } from 'vitest';
import {
  GOAL_FAULTS,
  type GoalFault,
  goalLinesOf,
  independent,
  verdictWith,
  withGoalFaults,
} from '../support/goal-faults.js';
import { deeplyFrozen, linesOf } from '../support/goals.js';

/** Some faults that have nothing to do with each other, often many. */
const someFaults: fc.Arbitrary<readonly GoalFault[]> = fc
  .tuple(fc.shuffledSubarray([...GOAL_FAULTS], { minLength: 0 }), fc.nat({ max: 20 }))
  .map(([faults, most]) => independent(faults).slice(0, most));

const checkWith = (faults: readonly GoalFault[]): GoalCheck => {
  const { goal, context } = withGoalFaults(faults);
  return checkGoal(goal, context);
};

const verdictsOf = ({ letters }: GoalCheck) => SMART_LETTERS.map((letter) => letters[letter].verdict);

/** The codes of findings, sorted, however often each is found. */
const codesOf = ({ findings }: GoalCheck): readonly string[] => findings.map(({ code }) => code).sort();

describe('Whatever is wrong with a goal', () => {
  it('exactly that is found', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        expect(linesOf(checkWith(faults).findings)).toEqual(faults.flatMap(goalLinesOf).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('each letter is as its own faults make it', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const check = checkWith(faults);
        expect(verdictsOf(check)).toEqual(SMART_LETTERS.map((letter) => verdictWith(faults, letter)));
        expect(check.isComplete).toBe(faults.every(({ makes }) => makes === 'met'));
      }),
      { numRuns: 300 },
    );
  });

  it('one fault repaired removes exactly its own findings', () => {
    fc.assert(
      fc.property(
        someFaults.filter(({ length }) => length > 0),
        fc.nat(),
        (faults, pick) => {
          const repaired = faults[pick % faults.length];
          if (repaired === undefined) return expect.unreachable('There is a fault.');
          const before = linesOf(checkWith(faults).findings);
          const after = linesOf(checkWith(faults.filter((fault) => fault !== repaired)).findings);
          expect([...after, ...goalLinesOf(repaired)].sort()).toEqual(before);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('it does not matter in which order it went wrong', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        expect(checkWith([...faults].reverse())).toEqual(checkWith(faults));
      }),
    );
  });

  it('the findings are those of the letters, letter by letter, each once', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const { letters, findings } = checkWith(faults);
        expect(findings).toEqual(SMART_LETTERS.flatMap((letter) => letters[letter].findings));
        expect(new Set(linesOf(findings)).size).toBe(findings.length);
      }),
    );
  });

  it('nothing that was handed in is changed, and the answer is plain data', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const { goal, context } = withGoalFaults(faults);
        const frozenSituation = deeplyFrozen({ goal, context });
        const check = checkGoal(frozenSituation.goal, frozenSituation.context);
        expect(frozenSituation).toEqual({ goal, context });
        expect(JSON.parse(JSON.stringify(check))).toStrictEqual(check);
      }),
    );
  });

  it('a goal can be told apart from others only by its id', () => {
    fc.assert(
      fc.property(someFaults, fc.string(), (faults, id) => {
        const { goal, context } = withGoalFaults(faults);
        expect(checkGoal({ ...goal, id }, context)).toEqual({ ...checkGoal(goal, context), goal: id });
      }),
    );
  });
});

/** The goal with every list in another order, and what it is checked against too. */
const turned = ({ goal, context }: { readonly goal: Goal; readonly context: GoalContext }) => {
  const back = <Entry>(list: readonly Entry[] | undefined): readonly Entry[] | undefined => list && [...list].reverse();
  const { change, addresses, steps, measures, support, agreedBy, reviewsOn, ...rest } = goal;
  return {
    goal: {
      ...rest,
      change: { ...change, by: back(change?.by) },
      addresses: back(addresses),
      steps: back(steps),
      measures: back(measures),
      support: back(support),
      agreedBy: back(agreedBy),
      reviewsOn: back(reviewsOn),
    },
    context: {
      ...context,
      evaluation: context.evaluation && { riskFactors: [...context.evaluation.riskFactors].reverse() },
      agreement: { ...context.agreement, parents: back(context.agreement?.parents) },
    },
  };
};

describe('The order in which things were written down', () => {
  it('does not matter: as much is found, and each letter is the same', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const situation = withGoalFaults(faults);
        const other = turned(situation);
        const check = checkGoal(other.goal, other.context);
        expect(codesOf(check)).toEqual(codesOf(checkGoal(situation.goal, situation.context)));
        expect(verdictsOf(check)).toEqual(verdictsOf(checkGoal(situation.goal, situation.context)));
      }),
    );
  });
});

describe('Not to know something', () => {
  it('never makes a letter met that is not met once it is known', () => {
    const gaps = fc.subarray(['evaluation', 'childTimescale', 'madeOn', 'nextReviewOn'] as const);
    fc.assert(
      fc.property(someFaults, gaps, (faults, left) => {
        const { goal, context } = withGoalFaults(faults);
        const known = checkGoal(goal, context);
        const unknown = checkGoal(goal, {
          ...context,
          ...(left.includes('evaluation') && { evaluation: undefined }),
          ...(left.includes('childTimescale') && { childTimescale: undefined }),
          agreement: {
            ...context.agreement,
            ...(left.includes('madeOn') && { madeOn: undefined }),
            ...(left.includes('nextReviewOn') && { nextReviewOn: undefined }),
          },
        });
        for (const letter of SMART_LETTERS)
          if (unknown.letters[letter].verdict === 'met') expect(known.letters[letter].verdict).toBe('met');
      }),
      { numRuns: 300 },
    );
  });
});

describe('The goals of these laws', () => {
  it('have many faults at once, and among them every fault there is', () => {
    const sets = fc.sample(someFaults, { seed: 1, numRuns: 400 });
    expect(new Set(sets.flat())).toEqual(new Set(GOAL_FAULTS));
    expect(Math.max(...sets.map(({ length }) => length))).toBeGreaterThan(12);
  });

  it('come to every verdict in every letter', () => {
    const seen = fc
      .sample(someFaults, { seed: 1, numRuns: 300 })
      .flatMap((faults) => verdictsOf(checkWith(faults)).map((verdict, place) => `${SMART_LETTERS[place]} ${verdict}`));
    const all = SMART_LETTERS.flatMap((letter) =>
      ['met', 'not-met', 'cannot-say'].map((verdict) => `${letter} ${verdict}`),
    );
    expect(new Set(seen)).toEqual(new Set(all));
  });
});
