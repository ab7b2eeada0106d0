/** Everything that can be wrong with a goal, one by one, each put into a goal that is SMART. */
import type { Goal, GoalContext, GoalFindingCode, SmartLetter } from 'reunification-framework/goals';
import { AGREED_ON, DUE_ON, GOAL_CONTEXT, NEXT_REVIEW_ON, REVIEW_ON, SMART_GOAL } from './goals.js';
import { CHILD, day, MOTHER } from './observations.js';

/** A goal, and what it is checked against. */
export interface GoalSituation {
  readonly goal: Goal;
  readonly context: GoalContext;
}

/** A goal that is SMART. */
export const SMART: GoalSituation = { goal: SMART_GOAL, context: GOAL_CONTEXT };

/** What a fault makes of a letter. */
export type Makes = 'not-met' | 'cannot-say' | 'met';

/** One thing that can be wrong with a goal. */
export interface GoalFault {
  readonly told: string;
  readonly code: GoalFindingCode;
  readonly path: string;
  readonly letter: SmartLetter;
  /** What becomes of the letter; `met` where it is only worth a look. */
  readonly makes: Makes;
  /** What it is about; faults about different things do not bear on each other. */
  readonly of: readonly string[];
  readonly commit: (situation: GoalSituation) => GoalSituation;
  /** What else it cannot but bring with it. */
  readonly brings?: readonly { readonly line: string; readonly letter: SmartLetter; readonly makes: Makes }[];
}

const changing =
  (change: (goal: Goal) => Partial<Goal>) =>
  ({ goal, context }: GoalSituation): GoalSituation => ({ goal: { ...goal, ...change(goal) }, context });

const against =
  (change: (context: GoalContext) => Partial<GoalContext>) =>
  ({ goal, context }: GoalSituation): GoalSituation => ({ goal, context: { ...context, ...change(context) } });

const inChange = (changes: Goal['change']) => changing(({ change }) => ({ change: { ...change, ...changes } }));

const changedAt = <Entry>(
  list: readonly Entry[] | undefined,
  place: number,
  changes: Partial<Entry>,
): readonly Entry[] => (list ?? []).map((entry, position) => (position === place ? { ...entry, ...changes } : entry));

type MeasureChanges = Partial<NonNullable<Goal['measures']>[number]>;
type SupportChanges = Partial<NonNullable<Goal['support']>[number]>;

const inMeasure = (place: number, changes: MeasureChanges) =>
  changing(({ measures }) => ({ measures: changedAt(measures, place, changes) }));
const inSupport = (place: number, changes: SupportChanges) =>
  changing(({ support }) => ({ support: changedAt(support, place, changes) }));
const inAgreedBy = (place: number, changes: Partial<NonNullable<Goal['agreedBy']>[number]>) =>
  changing(({ agreedBy }) => ({ agreedBy: changedAt(agreedBy, place, changes) }));
const inStep = (place: number, changes: Partial<NonNullable<Goal['steps']>[number]>) =>
  changing(({ steps }) => ({ steps: changedAt(steps, place, changes) }));
const inAgreement = (changes: GoalContext['agreement']) =>
  against(({ agreement }) => ({ agreement: { ...agreement, ...changes } }));

const VAGUE = 'Engage better with services';

/** What became of help that the family could not accept. */
const NOT_ACCEPTABLE = { on: day('2024-01-20'), what: 'not-acceptable' } as const;

/** Each fault of a goal, with every code at least once. */
export const GOAL_FAULTS: readonly GoalFault[] = [
  {
    told: 'the goal is of another child',
    code: 'specific.child-is-another',
    path: 'change/byChild',
    letter: 'specific',
    makes: 'not-met',
    of: ['who', 'the child', 'all agreed'],
    commit: changing(({ change }) => ({
      change: { ...change, byChild: 'the sibling' },
      agreedByChildOn: day('2023-12-30'),
    })),
  },
  {
    told: 'the method of a measure of change counts attendance',
    code: 'measurable.looks-like-attendance',
    path: 'measures/0/method',
    letter: 'measurable',
    makes: 'met',
    of: ['the method', 'shows'],
    commit: inMeasure(0, { method: 'The attendance register of the course' }),
  },
  {
    told: 'only the mother, who is to change, reports on the change',
    code: 'measurable.only-own-report',
    path: 'measures',
    letter: 'measurable',
    makes: 'met',
    of: ['who measures', 'who', 'shows'],
    commit: inMeasure(0, { by: MOTHER }),
  },
  {
    told: 'the starting point is from the day on which the goal is due',
    code: 'measurable.starting-point-after-due',
    path: 'measures/0/startingPoint/on',
    letter: 'measurable',
    makes: 'not-met',
    of: ['the beginning', 'the due day', 'shows'],
    commit: inMeasure(0, { startingPoint: { on: DUE_ON, found: 'Fried food on two days' } }),
  },
  {
    told: 'an outcome only says that it is to be confirmed',
    code: 'measurable.vague-wording',
    path: 'outcomes/better-than-expected',
    letter: 'measurable',
    makes: 'met',
    of: ['better-than-expected'],
    commit: changing(({ outcomes }) => ({ outcomes: { ...outcomes, 'better-than-expected': 'TBC' } })),
  },
  {
    told: 'the goal is the child’s own too, and the child has not agreed',
    code: 'agreed.child-has-not-agreed',
    path: 'agreedByChildOn',
    letter: 'agreed',
    makes: 'not-met',
    of: ['who', 'the child'],
    commit: inChange({ byChild: CHILD }),
  },
  {
    told: 'the view is that of another child',
    code: 'agreed.view-of-another-child',
    path: 'childsView/child',
    letter: 'agreed',
    makes: 'not-met',
    of: ['the child’s view'],
    commit: changing(() => ({ childsView: { kind: 'given', child: 'the sibling', on: AGREED_ON } })),
  },
  {
    told: 'it is not recorded that the network agreed',
    code: 'agreed.network-missing',
    path: 'agreedByNetworkOn',
    letter: 'agreed',
    makes: 'met',
    of: ['the network', 'who'],
    commit: changing(() => ({ agreedByNetworkOn: undefined })),
  },
  {
    told: 'help could not be accepted at first, and nobody says why',
    code: 'realistic.support-reason-missing',
    path: 'support/0/facts/0/because',
    letter: 'realistic',
    makes: 'met',
    of: ['what became of the help', 'available', 'acceptable', 'who helps', 'when help starts'],
    commit: inSupport(0, {
      facts: [
        { ...NOT_ACCEPTABLE, offeredInstead: 'A worker who comes to the home' },
        { on: day('2024-01-22'), what: 'started' },
      ],
    }),
  },
  {
    told: 'help could not be accepted at first, and nothing was offered instead',
    code: 'realistic.support-nothing-instead',
    path: 'support/0/facts/0/offeredInstead',
    letter: 'realistic',
    makes: 'met',
    of: ['what became of the help', 'available', 'acceptable', 'who helps', 'when help starts'],
    commit: inSupport(0, {
      facts: [
        { ...NOT_ACCEPTABLE, because: 'The course is for men as well' },
        { on: day('2024-01-22'), what: 'started' },
      ],
    }),
  },
  {
    told: 'help only says that it is to be confirmed',
    code: 'realistic.vague-wording',
    path: 'support/1/what',
    letter: 'realistic',
    makes: 'met',
    of: ['what helps', 'available', 'acceptable', 'who helps', 'when help starts'],
    commit: inSupport(1, { what: 'To be confirmed' }),
  },
  {
    told: 'the goal was changed, and nobody says why',
    code: 'timely.change-without-reason',
    path: 'changed/0/because',
    letter: 'timely',
    makes: 'not-met',
    of: ['changes'],
    commit: changing(() => ({ changed: [{ on: day('2024-01-20'), was: { dueOn: day('2024-02-01') } }] })),
  },
  {
    told: 'no overarching goal is stated',
    code: 'specific.goal-missing',
    path: 'overarching',
    letter: 'specific',
    makes: 'not-met',
    of: ['overarching'],
    commit: changing(() => ({ overarching: undefined })),
  },
  {
    told: 'no change is stated',
    code: 'specific.change-missing',
    path: 'change/what',
    letter: 'specific',
    makes: 'not-met',
    of: ['the change'],
    commit: inChange({ what: undefined }),
  },
  {
    told: 'nobody is said to make the change',
    code: 'specific.who-missing',
    path: 'change/by',
    letter: 'specific',
    makes: 'not-met',
    of: ['who'],
    brings: [{ line: 'agreed.who-missing at change/by', letter: 'agreed', makes: 'cannot-say' }],
    commit: inChange({ by: [] }),
  },
  {
    told: 'the father is to make the change and is not party to the agreement',
    code: 'specific.who-not-in-agreement',
    path: 'change/by/1',
    letter: 'specific',
    makes: 'not-met',
    of: ['who'],
    commit: inAgreement({ parents: [MOTHER] }),
  },
  {
    told: 'no step is planned',
    code: 'specific.step-missing',
    path: 'steps',
    letter: 'specific',
    makes: 'not-met',
    of: ['step 0', 'step 1', 'the day of the step'],
    commit: changing(() => ({ steps: [] })),
  },
  {
    told: 'no risk factor is named',
    code: 'specific.risk-factor-missing',
    path: 'addresses',
    letter: 'specific',
    makes: 'not-met',
    of: ['risk factors', 'the assessment'],
    commit: changing(() => ({ addresses: undefined })),
  },
  {
    told: 'a risk factor is named twice',
    code: 'specific.risk-factor-repeated',
    path: 'addresses/1',
    letter: 'specific',
    makes: 'met',
    of: ['risk factors'],
    commit: changing(() => ({ addresses: ['neglect', 'neglect'] })),
  },
  {
    told: 'a risk factor is named that the assessment did not find',
    code: 'specific.risk-factor-not-found',
    path: 'addresses/1',
    letter: 'specific',
    makes: 'not-met',
    of: ['risk factors', 'the assessment'],
    commit: changing(() => ({ addresses: ['neglect', 'social-isolation'] })),
  },
  {
    told: 'the assessment is not there',
    code: 'specific.assessment-not-given',
    path: 'addresses',
    letter: 'specific',
    makes: 'cannot-say',
    of: ['the assessment'],
    commit: against(() => ({ evaluation: undefined })),
  },
  {
    told: 'the goal is worded vaguely',
    code: 'specific.vague-wording',
    path: 'overarching',
    letter: 'specific',
    makes: 'met',
    of: ['overarching'],
    commit: changing(() => ({ overarching: VAGUE })),
  },
  {
    told: 'the change is worded vaguely',
    code: 'specific.vague-wording',
    path: 'change/what',
    letter: 'specific',
    makes: 'met',
    of: ['the change'],
    commit: inChange({ what: VAGUE }),
  },
  {
    told: 'a step is worded vaguely',
    code: 'specific.vague-wording',
    path: 'steps/0/what',
    letter: 'specific',
    makes: 'met',
    of: ['step 0'],
    commit: inStep(0, { what: VAGUE }),
  },
  {
    told: 'nothing is measured',
    code: 'measurable.measure-missing',
    path: 'measures',
    letter: 'measurable',
    makes: 'not-met',
    of: ['shows', 'the method', 'how often', 'who measures', 'the beginning'],
    commit: changing(() => ({ measures: undefined })),
  },
  {
    told: 'it is not said what a measure shows',
    code: 'measurable.what-it-shows-missing',
    path: 'measures/0/shows',
    letter: 'measurable',
    makes: 'cannot-say',
    of: ['shows'],
    commit: inMeasure(0, { shows: undefined }),
  },
  {
    told: 'only attendance is measured',
    code: 'measurable.only-attendance',
    path: 'measures',
    letter: 'measurable',
    makes: 'not-met',
    of: ['shows'],
    commit: inMeasure(0, { shows: 'attendance' }),
  },
  {
    told: 'a measure has no method',
    code: 'measurable.method-missing',
    path: 'measures/0/method',
    letter: 'measurable',
    makes: 'not-met',
    of: ['the method'],
    commit: inMeasure(0, { method: undefined }),
  },
  {
    told: 'it is not said how often something is measured',
    code: 'measurable.how-often-missing',
    path: 'measures/0/howOften',
    letter: 'measurable',
    makes: 'not-met',
    of: ['how often'],
    commit: inMeasure(0, { howOften: undefined }),
  },
  {
    told: 'it is not said who measures',
    code: 'measurable.by-whom-missing',
    path: 'measures/0/by',
    letter: 'measurable',
    makes: 'not-met',
    of: ['who measures'],
    commit: inMeasure(0, { by: undefined }),
  },
  {
    told: 'how things stood at the beginning is not recorded',
    code: 'measurable.starting-point-missing',
    path: 'measures/0/startingPoint',
    letter: 'measurable',
    makes: 'met',
    of: ['the beginning', 'shows'],
    commit: inMeasure(0, { startingPoint: undefined }),
  },
  {
    told: 'a measure beside one that is complete lacks how often',
    code: 'measurable.other-measure-incomplete',
    path: 'measures/1',
    letter: 'measurable',
    makes: 'met',
    of: ['shows', 'the method', 'how often', 'who measures'],
    commit: inMeasure(1, { howOften: undefined }),
  },
  {
    told: 'it is not recorded where on the scale things stood at the beginning',
    code: 'measurable.starting-score-missing',
    path: 'startingScore',
    letter: 'measurable',
    makes: 'met',
    of: ['the score'],
    commit: changing(() => ({ startingScore: undefined })),
  },
  {
    told: 'things stood as expected at the beginning already',
    code: 'measurable.reached-at-the-start',
    path: 'startingScore',
    letter: 'measurable',
    makes: 'met',
    of: ['the score'],
    commit: changing(() => ({ startingScore: 0 })),
  },
  ...(['worse-than-expected', 'expected', 'better-than-expected'] as const).map(
    (outcome): GoalFault => ({
      told: `the outcome ${outcome} is not described`,
      code: 'measurable.outcome-missing',
      path: `outcomes/${outcome}`,
      letter: 'measurable',
      makes: 'not-met',
      of: [outcome],
      commit: changing(({ outcomes }) => ({ outcomes: { ...outcomes, [outcome]: undefined } })),
    }),
  ),
  {
    told: 'two outcomes are described alike',
    code: 'measurable.outcomes-alike',
    path: 'outcomes',
    letter: 'measurable',
    makes: 'not-met',
    of: ['worse-than-expected', 'expected'],
    commit: changing(({ outcomes }) => ({ outcomes: { ...outcomes, 'worse-than-expected': outcomes?.expected } })),
  },
  {
    told: 'nobody is said to make the change, so that nobody can be said to have agreed',
    code: 'agreed.who-missing',
    path: 'change/by',
    letter: 'agreed',
    makes: 'cannot-say',
    of: ['who'],
    brings: [{ line: 'specific.who-missing at change/by', letter: 'specific', makes: 'not-met' }],
    commit: inChange({ by: undefined }),
  },
  {
    told: 'the father makes the change and has not agreed',
    code: 'agreed.parent-has-not-agreed',
    path: 'change/by/1',
    letter: 'agreed',
    makes: 'not-met',
    of: ['who', 'the father agreed', 'all agreed'],
    commit: changing(({ agreedBy = [] }) => ({ agreedBy: agreedBy.filter(({ parent }) => parent === MOTHER) })),
  },
  {
    told: 'it is not recorded when a parent agreed',
    code: 'agreed.date-missing',
    path: 'agreedBy/0/on',
    letter: 'agreed',
    makes: 'cannot-say',
    of: ['the mother agreed', 'all agreed'],
    commit: inAgreedBy(0, { on: undefined }),
  },
  {
    told: 'a parent agreed after the day of the agreement',
    code: 'agreed.after-agreement',
    path: 'agreedBy/1/on',
    letter: 'agreed',
    makes: 'not-met',
    of: ['the father agreed', 'all agreed', 'the day of the agreement'],
    commit: inAgreedBy(1, { on: day('2024-01-01') }),
  },
  {
    told: 'the day of the agreement is not known',
    code: 'agreed.agreement-not-given',
    path: 'agreedBy',
    letter: 'agreed',
    makes: 'cannot-say',
    of: ['the day of the agreement'],
    commit: inAgreement({ madeOn: undefined }),
  },
  {
    told: 'nobody says what the child thinks of it',
    code: 'agreed.childs-view-missing',
    path: 'childsView',
    letter: 'agreed',
    makes: 'met',
    of: ['the child’s view'],
    commit: changing(() => ({ childsView: undefined })),
  },
  {
    told: 'the goal is in the worker’s words alone',
    code: 'agreed.not-in-words-of-parents',
    path: 'inWordsOf',
    letter: 'agreed',
    makes: 'met',
    of: ['whose words'],
    commit: changing(() => ({ inWordsOf: 'worker' })),
  },
  {
    told: 'it is not said in whose words the goal is',
    code: 'agreed.whose-words-missing',
    path: 'inWordsOf',
    letter: 'agreed',
    makes: 'met',
    of: ['whose words'],
    commit: changing(() => ({ inWordsOf: undefined })),
  },
  {
    told: 'no help is listed',
    code: 'realistic.support-missing',
    path: 'support',
    letter: 'realistic',
    makes: 'not-met',
    of: ['available', 'acceptable', 'who helps', 'when help starts'],
    commit: changing(() => ({ support: undefined })),
  },
  {
    told: 'the help is not available',
    code: 'realistic.support-not-available',
    path: 'support/0/available',
    letter: 'realistic',
    makes: 'not-met',
    of: ['available'],
    commit: inSupport(0, { available: 'no' }),
  },
  {
    told: 'nobody knows whether the help is available',
    code: 'realistic.support-availability-not-known',
    path: 'support/1/available',
    letter: 'realistic',
    makes: 'cannot-say',
    of: ['available'],
    commit: inSupport(1, { available: 'not-known' }),
  },
  {
    told: 'the family does not accept the help',
    code: 'realistic.support-not-acceptable',
    path: 'support/1/acceptable',
    letter: 'realistic',
    makes: 'not-met',
    of: ['acceptable'],
    commit: inSupport(1, { acceptable: 'no' }),
  },
  {
    told: 'nobody has asked whether the family accepts the help',
    code: 'realistic.support-acceptability-not-known',
    path: 'support/0/acceptable',
    letter: 'realistic',
    makes: 'cannot-say',
    of: ['acceptable'],
    commit: inSupport(0, { acceptable: undefined }),
  },
  {
    told: 'it is not said who gives the help',
    code: 'realistic.support-provider-missing',
    path: 'support/0/providedBy',
    letter: 'realistic',
    makes: 'met',
    of: ['who helps'],
    commit: inSupport(0, { providedBy: undefined }),
  },
  {
    told: 'the help starts on the day on which the goal is due',
    code: 'realistic.support-starts-after-due',
    path: 'support/0/from',
    letter: 'realistic',
    makes: 'not-met',
    of: ['when help starts', 'the due day'],
    commit: inSupport(0, { from: DUE_ON }),
  },
  {
    told: 'the goal is due after the child’s own timescale',
    code: 'realistic.past-child-timescale',
    path: 'dueOn',
    letter: 'realistic',
    makes: 'not-met',
    of: ['the timescale', 'the due day'],
    commit: against(() => ({ childTimescale: { until: day('2024-02-28') } })),
  },
  {
    told: 'the child’s own timescale is not known',
    code: 'realistic.child-timescale-not-given',
    path: 'dueOn',
    letter: 'realistic',
    makes: 'cannot-say',
    of: ['the timescale'],
    commit: against(() => ({ childTimescale: undefined })),
  },
  {
    told: 'it is not said by when, so that it is not possible to say whether that is in time for the child',
    code: 'realistic.due-date-missing',
    path: 'dueOn',
    letter: 'realistic',
    makes: 'cannot-say',
    of: ['the due day'],
    brings: [{ line: 'timely.due-date-missing at dueOn', letter: 'timely', makes: 'not-met' }],
    commit: changing(() => ({ dueOn: undefined })),
  },
  {
    told: 'it is not said by when',
    code: 'timely.due-date-missing',
    path: 'dueOn',
    letter: 'timely',
    makes: 'not-met',
    of: ['the due day'],
    brings: [{ line: 'realistic.due-date-missing at dueOn', letter: 'realistic', makes: 'cannot-say' }],
    commit: changing(() => ({ dueOn: undefined })),
  },
  {
    told: 'no day is known on which the goal, or the agreement, was agreed',
    code: 'timely.agreed-date-missing',
    path: 'agreedBy',
    letter: 'timely',
    makes: 'cannot-say',
    of: ['all agreed', 'the mother agreed', 'the father agreed', 'the day of the agreement'],
    brings: [
      { line: 'agreed.agreement-not-given at agreedBy', letter: 'agreed', makes: 'cannot-say' },
      { line: 'agreed.date-missing at agreedBy/0/on', letter: 'agreed', makes: 'cannot-say' },
      { line: 'agreed.date-missing at agreedBy/1/on', letter: 'agreed', makes: 'cannot-say' },
    ],
    commit: (situation) =>
      inAgreement({ madeOn: undefined })(
        changing(({ agreedBy = [] }) => ({ agreedBy: agreedBy.map(({ parent }) => ({ parent })) }))(situation),
      ),
  },
  {
    told: 'the goal, its steps and its help are all due on the day on which it was agreed',
    code: 'timely.due-before-agreed',
    path: 'dueOn',
    letter: 'timely',
    makes: 'not-met',
    of: ['the due day', 'all agreed', 'reviews', 'step 0', 'step 1', 'the day of the step', 'when help starts'],
    // A review before that day would be before it was agreed, so one of the two is always found with it.
    brings: [{ line: 'timely.no-review-before-due at reviewsOn', letter: 'timely', makes: 'met' }],
    commit: changing(({ steps = [], support = [] }) => ({
      dueOn: AGREED_ON,
      steps: steps.map((step) => ({ ...step, dueOn: undefined })),
      support: support.map((help) => ({ ...help, from: undefined })),
    })),
  },
  {
    told: 'the goal is due after the next review',
    code: 'timely.due-after-next-review',
    path: 'dueOn',
    letter: 'timely',
    makes: 'not-met',
    of: ['the next review', 'the due day'],
    commit: inAgreement({ nextReviewOn: day('2024-02-28') }),
  },
  {
    told: 'the day of the next review is not known',
    code: 'timely.next-review-not-given',
    path: 'dueOn',
    letter: 'timely',
    makes: 'cannot-say',
    of: ['the next review'],
    commit: inAgreement({ nextReviewOn: undefined }),
  },
  {
    told: 'no review is planned',
    code: 'timely.review-date-missing',
    path: 'reviewsOn',
    letter: 'timely',
    makes: 'not-met',
    of: ['reviews'],
    commit: changing(() => ({ reviewsOn: undefined })),
  },
  {
    told: 'progress is first looked at on the day on which the goal is due',
    code: 'timely.no-review-before-due',
    path: 'reviewsOn',
    letter: 'timely',
    makes: 'met',
    of: ['reviews', 'the due day'],
    commit: changing(() => ({ reviewsOn: [DUE_ON, NEXT_REVIEW_ON] })),
  },
  {
    told: 'a review is on the day on which the goal was agreed',
    code: 'timely.review-before-agreed',
    path: 'reviewsOn/1',
    letter: 'timely',
    makes: 'not-met',
    of: ['reviews', 'all agreed'],
    commit: changing(() => ({ reviewsOn: [REVIEW_ON, AGREED_ON] })),
  },
  {
    told: 'a step is due after the goal',
    code: 'timely.step-after-goal',
    path: 'steps/1/dueOn',
    letter: 'timely',
    makes: 'not-met',
    of: ['the day of the step', 'the due day'],
    commit: inStep(1, { dueOn: day('2024-03-01') }),
  },
];

/** What a fault is found as. */
export const goalLinesOf = ({ code, path, brings = [] }: GoalFault): readonly string[] => [
  `${code} at ${path}`,
  ...brings.map(({ line }) => line),
];

/** The goal with all these faults in it. */
export const withGoalFaults = (faults: readonly GoalFault[]): GoalSituation =>
  faults.reduce((situation, { commit }) => commit(situation), SMART);

/** What becomes of a letter with these faults: what speaks against it weighs more than what is not known. */
export const verdictWith = (faults: readonly GoalFault[], letter: SmartLetter): Makes => {
  const made = faults
    .flatMap((fault) => [fault, ...(fault.brings ?? [])])
    .filter((found) => found.letter === letter)
    .map(({ makes }) => makes);
  if (made.includes('not-met')) return 'not-met';
  return made.includes('cannot-say') ? 'cannot-say' : 'met';
};

/** Of these, in their order, those that have nothing to do with one before. */
export function independent<Fault extends { readonly of: readonly string[] }>(
  faults: readonly Fault[],
): readonly Fault[] {
  const kept: Fault[] = [];
  for (const fault of faults)
    if (!kept.some((other) => other.of.some((thing) => fault.of.includes(thing)))) kept.push(fault);
  return kept;
}
