import fc from 'fast-check';
import {
  INDICATOR_IDS,
  INDICATOR_VALUES,
  SUGGESTION_REASONS,
  type SuggestedProfile,
  type Suggestion,
  suggestIndicators,
} from 'reunification-framework/classification';
import {
  ADDRESSED,
  type Assessment,
  CAPACITY_EVIDENCE,
  EFFECTS,
  evaluateAssessment,
  isRiskFactorId,
  type Observation,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import {
  circumstance,
  complete,
  everyFactorAbsent,
  type Home,
  TO_BOTH,
  TO_FATHER,
  TO_MOTHER,
} from '../support/complete-assessments.js';
import { AS_OF, CHANGE_SHOWN, CHILD, day, FATHER, MOTHER, observe, of, read } from '../support/observations.js';

const HOMES = [TO_MOTHER, TO_FATHER, TO_BOTH] as const;
const ABSENT = everyFactorAbsent(HOMES);

/** The same question answered otherwise; what is positive works against the neglect that every case here has. */
const found = ({ factor, about }: Observation): fc.Arbitrary<Observation> =>
  isRiskFactorId(factor)
    ? fc
        .constantFrom(...ADDRESSED, undefined)
        .map((addressed) => observe(factor, { about, ...(addressed && { addressed }) }))
    : fc
        .constantFrom(...EFFECTS)
        .map((effect) => observe(factor, { about, mitigates: [{ riskFactor: 'neglect', effect }] }));

const anyNeglect = fc.constantFrom(...ADDRESSED).map((addressed) => observe('neglect', { addressed }));

/** Circumstances of either parent, found or not. */
const anyCircumstances: fc.Arbitrary<Assessment['circumstances']> = fc.subarray([
  circumstance('no-change-after-support', of(MOTHER)),
  circumstance('deliberate-abuse-covered-up', of(FATHER)),
  circumstance('overcame-difficulties', of(MOTHER)),
  circumstance('insight-into-own-behaviour', of(FATHER)),
]);

const anyConclusions: fc.Arbitrary<Assessment['capacityToChange']> = fc
  .array(
    fc.record({
      parents: fc.constantFrom<Home>(...HOMES),
      children: fc.constant([CHILD] as const),
      evidence: fc.constantFrom(...CAPACITY_EVIDENCE),
      restsOn: fc.constantFrom([CHANGE_SHOWN], []),
      concludedOn: fc.constantFrom(day('2025-05-01'), undefined),
    }),
    { maxLength: 3 },
  )
  .map((conclusions) =>
    conclusions.filter(
      ({ parents }, position) => conclusions.findIndex((other) => other.parents === parents) === position,
    ),
  );

/** Capacity for change of both parents, separately and together. */
const CAPACITY = ABSENT.filter(({ factor }) => factor === 'capacity-for-change');
/** Change found, on a later day than the risks, so that it can show anything. */
const foundSince = (question: Observation): fc.Arbitrary<Observation> =>
  found(question).map((one) => ({
    ...one,
    evidence: one.evidence.map((piece) => ({ ...piece, happenedOn: day('2025-04-01'), recordedOn: day('2025-04-02') })),
  }));
const OTHERS = ABSENT.filter(({ factor }) => factor !== 'neglect' && factor !== 'capacity-for-change');

/** A case with neglect, up to six other factors found, and the rest looked for and absent. */
const anyCase: fc.Arbitrary<Assessment> = fc
  .record({
    neglect: anyNeglect,
    few: fc.uniqueArray(fc.constantFrom(...OTHERS), { maxLength: 6 }).chain((some) => fc.tuple(...some.map(found))),
    capacity: fc.oneof(fc.constant(CAPACITY), fc.constant([]), fc.tuple(...CAPACITY.map(foundSince))),
    circumstances: anyCircumstances,
    capacityToChange: anyConclusions,
  })
  .map(({ neglect, few, capacity, circumstances, capacityToChange }) =>
    complete({
      homes: HOMES,
      found: [neglect, ...few, ...capacity],
      circumstances,
      capacityToChange,
      unanswered: ['capacity-for-change'],
    }),
  );

const anyHome = fc.constantFrom<Home>(...HOMES);

/** Some of the observations other than neglect, by position. */
const anyGaps = fc.uniqueArray(fc.nat({ max: ABSENT.length - 1 }), { minLength: 1, maxLength: 8 });

const suggestedFor = (assessment: Assessment, home: Home): SuggestedProfile => {
  const [child] = evaluateAssessment(assessment, { asOf: AS_OF }).children;
  if (child === undefined) return expect.unreachable('There is a child.');
  return suggestIndicators(child, { parents: home });
};

const answerOf = (suggestion: Suggestion) => ({
  kind: suggestion.kind,
  values: suggestion.kind === 'suggested' ? [suggestion.value] : suggestion.options,
});

const answersOf = ({ suggestions }: SuggestedProfile) => INDICATOR_IDS.map((id) => answerOf(suggestions[id]));

/** How bad a value is: its place in the order in which the columns print them first. */
const placeOf = (suggestion: Suggestion, value: string): number =>
  [...INDICATOR_VALUES[suggestion.indicator]].map(String).indexOf(value);

/** What speaks against a home stays: without it the file would not have a gap but be another one. */
const speaksAgainst = ({ factor, mitigates = [] }: Observation): boolean =>
  factor === 'neglect' || mitigates.some(({ effect }) => effect !== 'effective');

const without = (observations: readonly Observation[], gaps: readonly number[]): readonly Observation[] =>
  observations.filter((observation, position) => speaksAgainst(observation) || !gaps.includes(position));

describe('A gap in the file', () => {
  it('never makes a case look safer: what is suggested with it is no better than the worst of the whole file', () => {
    fc.assert(
      fc.property(anyCase, anyHome, anyGaps, (whole, home, gaps) => {
        const observations = whole.observations;
        const before = suggestedFor(whole, home).suggestions;
        const after = suggestedFor({ ...whole, observations: without(observations, gaps) }, home).suggestions;
        for (const indicator of ['riskFactors', 'protectiveFactors'] as const) {
          const [now, then] = [after[indicator], before[indicator]];
          if (now.kind !== 'suggested') continue;
          const worst = Math.max(...answerOf(then).values.map((value) => placeOf(then, value)));
          expect(placeOf(now, now.value)).toBeGreaterThanOrEqual(worst);
        }
      }),
    );
  });

  it('is the same whether nobody asked or nobody knew', () => {
    fc.assert(
      fc.property(anyCase, anyHome, anyGaps, (whole, home, gaps) => {
        const observations = whole.observations;
        const asked = observations.map((observation, position): Observation => {
          if (speaksAgainst(observation) || !gaps.includes(position)) return observation;
          const { factor, children, about } = observation;
          return { factor, children, about, status: 'not-known', evidence: [] };
        });
        expect(answersOf(suggestedFor({ ...whole, observations: asked }, home))).toEqual(
          answersOf(suggestedFor({ ...whole, observations: without(observations, gaps) }, home)),
        );
      }),
    );
  });
});

describe('Every suggestion', () => {
  it('is one value or a choice between several, each a value of the table, and says why', () => {
    fc.assert(
      fc.property(anyCase, anyHome, anyGaps, (whole, home, gaps) => {
        const observations = without(whole.observations, gaps);
        const { suggestions, profile } = suggestedFor({ ...whole, observations }, home);
        for (const indicator of INDICATOR_IDS) {
          const suggestion: Suggestion = suggestions[indicator];
          const { kind, values } = answerOf(suggestion);
          expect(suggestion.indicator).toBe(indicator);
          expect(values.every((value) => placeOf(suggestion, value) >= 0)).toBe(true);
          expect(new Set(values).size).toBe(values.length);
          expect(values.length === 1).toBe(kind === 'suggested');
          expect(profile[indicator]).toBe(kind === 'suggested' ? values[0] : undefined);
          expect(suggestion.reasons).not.toEqual([]);
          for (const reason of suggestion.reasons) expect(reason).toMatchObject(SUGGESTION_REASONS[reason.code]);
        }
      }),
    );
  });

  it('does not depend on the order in which things were written down', () => {
    fc.assert(
      fc.property(anyCase, anyHome, (whole, home) => {
        const turned: Assessment = {
          ...whole,
          observations: [...whole.observations].reverse(),
          circumstances: [...whole.circumstances].reverse(),
          capacityToChange: [...whole.capacityToChange].reverse(),
        };
        expect(answersOf(suggestedFor(turned, home))).toEqual(answersOf(suggestedFor(whole, home)));
      }),
    );
  });

  it('does not depend on the order in which the parents of a home are named', () => {
    fc.assert(
      fc.property(anyCase, (whole) => {
        expect(answersOf(suggestedFor(whole, [FATHER, MOTHER]))).toEqual(answersOf(suggestedFor(whole, TO_BOTH)));
      }),
    );
  });
});

describe('The cases of these laws', () => {
  it('are assessments that a case system could send', () => {
    for (const whole of fc.sample(anyCase, { seed: 1, numRuns: 50 })) expect(read(whole)).toEqual(whole);
  });

  it('come to every kind of answer for every indicator that is ever suggested', () => {
    const cases = fc.sample(fc.tuple(anyCase, anyHome, anyGaps, fc.boolean()), { seed: 1, numRuns: 300 });
    const seen = cases.flatMap(([whole, home, gaps, isGap]) => {
      const observations = isGap ? without(whole.observations, gaps) : whole.observations;
      const { suggestions } = suggestedFor({ ...whole, observations }, home);
      return INDICATOR_IDS.map((indicator) => {
        const suggestion: Suggestion = suggestions[indicator];
        return `${indicator} ${suggestion.kind}${suggestion.kind === 'suggested' ? `: ${suggestion.value}` : ''}`;
      });
    });
    expect([...new Set(seen)].sort()).toEqual([
      'capacityToChange judgement-required',
      'capacityToChange suggested: able',
      'capacityToChange suggested: unable',
      'capacityToChange to-be-asked',
      'likelihoodOfRecurrence to-be-asked',
      'protectiveFactors judgement-required',
      'protectiveFactors suggested: apparent',
      'protectiveFactors suggested: none-apparent',
      'protectiveFactors to-be-asked',
      'riskFactors judgement-required',
      'riskFactors suggested: fully-addressed',
      'riskFactors suggested: not-being-addressed',
      'riskFactors suggested: partly-addressed',
      'riskFactors to-be-asked',
      'wishes to-be-asked',
    ]);
  });
});
