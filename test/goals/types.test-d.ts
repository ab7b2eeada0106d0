import type { CivilDate } from 'reunification-framework';
import { type RiskLevel, setIndicators } from 'reunification-framework/classification';
import type {
  Assessment,
  CapacityConclusion,
  CircumstanceObservation,
  Observation,
} from 'reunification-framework/factors';
import {
  type AGREEMENT_PARTS,
  type AgreementCheck,
  type AgreementPart,
  type AttainmentScore,
  CAPACITY_REASONS,
  checkAgreement,
  checkGoal,
  checkReviews,
  compareMeasure,
  type ExpectedOutcomes,
  GOAL_FINDINGS,
  type Goal,
  type GoalCheck,
  type GoalFindingMeaning,
  type GoalProgress,
  type GoalReview,
  type GoalStanding,
  type Measure,
  type MeasureChange,
  OUTCOMES,
  type Outcome,
  outcomeOf,
  type ParentalAgreement,
  progressOf,
  type Signature,
  SMART_LETTERS,
  type SmartLetter,
  type StandardisedMeasure,
  type StatedRisk,
  type SuggestedCapacity,
  type SuggestedObservation,
  suggestCapacity,
  suggestObservations,
} from 'reunification-framework/goals';
import {
  type GoalSchema,
  parseGoal,
  parseGoalReviews,
  parseParentalAgreement,
} from 'reunification-framework/goals/schema';
import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

declare const goal: Goal;
declare const review: GoalReview;
declare const check: GoalCheck;
declare const agreement: ParentalAgreement;
declare const agreementCheck: AgreementCheck;
declare const progress: GoalProgress;
declare const capacity: SuggestedCapacity;
declare const suggested: SuggestedObservation;
declare const measure: StandardisedMeasure;
declare const assessment: Assessment;
declare const day: CivilDate;

describe('The outcomes of a goal', () => {
  it('are three, and there is no fourth', () => {
    expectTypeOf<Outcome>().toEqualTypeOf<'worse-than-expected' | 'expected' | 'better-than-expected'>();
    // @ts-expect-error There is no such outcome.
    const fourth: Outcome = 'much-better-than-expected';
    // @ts-expect-error An outcome is not a score.
    const number: Outcome = 0;
    const words: ExpectedOutcomes = {
      expected: 'Four nights',
      // @ts-expect-error Nor can it be set.
      'much-better-than-expected': 'Seven nights',
    };
    void [fourth, number, words];
  });

  it('come of a score on the scale of five points, and there is no sixth', () => {
    expectTypeOf<AttainmentScore>().toEqualTypeOf<-2 | -1 | 0 | 1 | 2>();
    expectTypeOf(outcomeOf).returns.toEqualTypeOf<Outcome>();
    // @ts-expect-error There is no such point.
    outcomeOf(3);
    // @ts-expect-error Nor is there one between two points.
    outcomeOf(0.5);
    // @ts-expect-error A text is no point.
    outcomeOf('0');
    // @ts-expect-error Not every number is a point.
    const any: AttainmentScore = Number(1);
    void any;
  });
});

describe('A goal', () => {
  it('has the five letters of SMART, of which A is Agreed', () => {
    expectTypeOf<SmartLetter>().toEqualTypeOf<'specific' | 'measurable' | 'agreed' | 'realistic' | 'timely'>();
    // @ts-expect-error Not in this Framework.
    void check.letters.achievable;
  });

  it('needs an id, and addresses risk factors alone', () => {
    // @ts-expect-error Without an id nobody can review it.
    const nameless: Goal = { overarching: 'A calm end of the day' };
    const protective: Goal = {
      id: 'goal-1',
      // @ts-expect-error A protective factor is nothing to be addressed.
      addresses: ['willingness-to-engage'],
    };
    // @ts-expect-error A text is no day until it has been read.
    const undated: Goal = { id: 'goal-1', dueOn: '2025-06-10' };
    // @ts-expect-error A measure shows a change, attendance or compliance.
    const hopeful: Measure = { shows: 'motivation' };
    void [nameless, protective, undated, hopeful];
  });

  it('that has been checked is no review of it', () => {
    expectTypeOf<GoalCheck>().not.toExtend<GoalReview>();
    expectTypeOf(checkGoal).returns.toEqualTypeOf<GoalCheck>();
    // @ts-expect-error What a goal looks like on paper is not how it turned out.
    const asReview: GoalReview = check;
    // @ts-expect-error Nor can progress be read off it.
    progressOf(goal, [check], { asOf: day });
    // @ts-expect-error Nor off the goal itself.
    progressOf(goal, [goal], { asOf: day });
    void asReview;
  });

  it('is checked against something, if only against nothing', () => {
    checkGoal(goal, {});
    // @ts-expect-error What it is checked against has to be said.
    checkGoal(goal);
    // @ts-expect-error The day of an agreement is a day.
    checkGoal(goal, { agreement: { madeOn: '2025-01-12' } });
  });
});

describe('A parental agreement', () => {
  it('states a level that people agreed, or that there is none yet', () => {
    expectTypeOf<Extract<StatedRisk, { kind: 'classified' }>['level']>().toEqualTypeOf<RiskLevel>();
    // @ts-expect-error There is no such level.
    const fifth: StatedRisk = { kind: 'classified', level: 'very-high' };
    // @ts-expect-error A classified risk has a level.
    const open: StatedRisk = { kind: 'classified' };
    // @ts-expect-error Before the classification there is none.
    const early: StatedRisk = { kind: 'before-classification', level: 'low' };
    checkAgreement(agreement, { agreed: { level: 'low', on: day } });
    // @ts-expect-error Nor is an agreement checked against a level that is not known.
    checkAgreement(agreement, { agreed: { level: 'unknown', on: day } });
    // @ts-expect-error What was agreed, was agreed on a day.
    checkAgreement(agreement, { agreed: { level: 'low' } });
    void [fifth, open, early];
  });

  it('is signed by parents and workers, on a day', () => {
    // @ts-expect-error Nobody else signs.
    const stranger: Signature = { kind: 'grandparent', parent: 'parent-1', on: day };
    // @ts-expect-error A signature has a day.
    const undated: Signature = { kind: 'parent', parent: 'parent-1' };
    void [stranger, undated];
  });

  it('that has been checked is not thereby an agreement', () => {
    expectTypeOf<AgreementCheck>().not.toExtend<ParentalAgreement>();
    expectTypeOf(agreementCheck.isComplete).toEqualTypeOf<boolean>();
    expectTypeOf<(typeof AGREEMENT_PARTS)[number]>().toEqualTypeOf<AgreementPart>();
    // @ts-expect-error The form has no such part.
    void agreementCheck.parts.appendix;
  });
});

describe('What goals suggest', () => {
  it('is not what people concluded about capacity to change', () => {
    expectTypeOf(suggestCapacity).returns.toEqualTypeOf<readonly SuggestedCapacity[]>();
    expectTypeOf<SuggestedCapacity>().not.toExtend<CapacityConclusion>();
    // @ts-expect-error People conclude.
    const conclusion: CapacityConclusion = capacity;
    if (capacity.kind === 'suggested') {
      // @ts-expect-error Not even where the goals speak for one value.
      const evident: CapacityConclusion = capacity;
      void evident;
    }
    // @ts-expect-error Nor does it go into an assessment.
    const assessed: Assessment = { ...assessment, capacityToChange: [capacity] };
    // @ts-expect-error Nor does it set an indicator.
    setIndicators(capacity, []);
    void [conclusion, assessed];
  });

  it('has evidence only where the goals speak for one value', () => {
    // @ts-expect-error Without looking at its kind, there may be none.
    void capacity.evidence;
    if (capacity.kind === 'judgement-required') {
      expectTypeOf(capacity.options).toEqualTypeOf<readonly ('none' | 'some' | 'substantial')[]>();
      // @ts-expect-error People judge.
      void capacity.evidence;
    }
    if (capacity.kind === 'cannot-say') {
      // @ts-expect-error Nothing is suggested.
      void capacity.options;
    }
  });

  it('is an observation about a circumstance that someone has to take out and add', () => {
    expectTypeOf(suggested.observation).toEqualTypeOf<CircumstanceObservation>();
    const added: Assessment = { ...assessment, circumstances: [suggested.observation] };
    // @ts-expect-error The suggestion as a whole does not go into an assessment.
    const whole: Assessment = { ...assessment, circumstances: [suggested] };
    // @ts-expect-error It is no observation of a factor.
    const factor: Observation = suggested.observation;
    // @ts-expect-error It bears on at least one child.
    suggestObservations([progress], { children: [], recordedOn: day });
    // @ts-expect-error It is recorded on a day.
    suggestObservations([progress], { children: ['child-1'] });
    void [added, whole, factor];
  });

  it('comes of goals as they have developed, not of goals or reviews by themselves', () => {
    // @ts-expect-error A goal says nothing of how it developed.
    suggestCapacity([goal]);
    // @ts-expect-error Nor does one review.
    suggestCapacity([review]);
  });
});

describe('A standardised measure', () => {
  it('is better low or high, and was compared only if it was given twice', () => {
    expectTypeOf(compareMeasure).returns.toEqualTypeOf<MeasureChange>();
    // @ts-expect-error Which of the two has to be said.
    const undecided: StandardisedMeasure = { ...measure, better: undefined };
    // @ts-expect-error Without looking at its kind, there may be no difference.
    void compareMeasure(measure).difference;
    void undecided;
  });
});

describe('Progress', () => {
  it('is told as of a day that the caller names', () => {
    // @ts-expect-error There is no clock in here.
    progressOf(goal, [review]);
    // @ts-expect-error A text is not a day until someone has looked at it.
    progressOf(goal, [review], { asOf: '2025-06-30' });
  });

  it('may have no score, and then has no outcome', () => {
    expectTypeOf<GoalProgress['latest']>().toExtend<object | undefined>();
    // @ts-expect-error There may be no review with a score.
    void progress.latest.score;
    // @ts-expect-error There is no such standing.
    const standing: GoalStanding = 'improving';
    void standing;
    // @ts-expect-error There is nothing else to say.
    const unsure: GoalProgress['noChangeAfterSupport'] = 'perhaps';
    void unsure;
  });
});

describe('A rule', () => {
  it('cannot be written down without its source', () => {
    const { source, ...uncited } = GOAL_FINDINGS['specific.goal-missing'];
    // @ts-expect-error What is wrong without saying which letter it is about.
    const meaning: GoalFindingMeaning = { severity: 'must', message: 'Wrong.', makes: 'not-met' };
    const reason = CAPACITY_REASONS['goals.slipped'];
    // @ts-expect-error A reason has its place in the Framework.
    const unfounded: typeof reason = { says: 'The goal stood better before.' };
    void [source, uncited, meaning, unfounded];
  });
});

describe('What is read from outside', () => {
  it('may have findings in its place', () => {
    // @ts-expect-error It may be a left.
    const bare: Goal = parseGoal({});
    // @ts-expect-error So may an agreement.
    void parseParentalAgreement({}).right;
    // @ts-expect-error So may reviews.
    checkReviews(parseGoalReviews([]), [goal]).findings;
    expectTypeOf<z.infer<typeof GoalSchema>>().toExtend<Goal>();
    expectTypeOf<Goal>().toExtend<z.infer<typeof GoalSchema>>();
    void bare;
  });
});

describe('What is shared or answered', () => {
  it('cannot be changed', () => {
    // @ts-expect-error A goal stays as it was set.
    goal.overarching = 'Something easier';
    // @ts-expect-error So does a score.
    review.agreedScore = 2;
    // @ts-expect-error So do the ratings.
    review.ratings.pop();
    // @ts-expect-error So do the goals of an agreement.
    agreement.goals?.push(goal);
    // @ts-expect-error What was found stays found.
    check.findings.pop();
    // @ts-expect-error So does what it made of a letter.
    check.letters.agreed.verdict = 'met';
    // @ts-expect-error So does whether an agreement is complete.
    agreementCheck.isComplete = true;
    // @ts-expect-error So do the parts of the form.
    agreementCheck.parts.signatures = 'complete';
    // @ts-expect-error How a goal developed stays what it was.
    progress.noChangeAfterSupport = 'no';
    // @ts-expect-error So do its points.
    progress.points.length = 0;
    // @ts-expect-error So do the reasons.
    capacity.reasons.pop();
    // @ts-expect-error So does the observation suggested.
    suggested.observation.status = 'absent';
    // @ts-expect-error So do the outcomes.
    OUTCOMES.reverse();
    // @ts-expect-error So do the letters.
    SMART_LETTERS.pop();
    // @ts-expect-error So do the published findings.
    GOAL_FINDINGS['specific.goal-missing'].message = 'Fine.';
  });
});
