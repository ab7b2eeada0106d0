/**
 * Builders for goals and parental agreements in which nothing is missing, and for what they are checked against. The dates lie
 * so that the days around them fall on ends of months, of a year and of a February with 29 days.
 */
import type { ChildEvaluation, Observation, RiskFactorId } from 'reunification-framework/factors';
import {
  type AgreementContext,
  type Goal,
  type GoalContext,
  type ParentalAgreement,
  SUPPORT_EVENTS,
} from 'reunification-framework/goals';
import { positive, risk } from './complete-assessments.js';
import {
  addressedAs,
  against,
  CHANGE_SHOWN,
  CHILD,
  day,
  enoughFor,
  evaluateOne,
  FATHER,
  MOTHER,
  observe,
} from './observations.js';

/** The worker, and the worker of the service that helps. */
export const WORKER = 'the worker';
export const SERVICE = 'the service';

/** The day on which the assessment is looked at. */
export const ASSESSED_ON = day('2023-12-15');
/** The day on which the risk was classified. */
export const DECIDED_ON = day('2023-12-28');
/** The day on which the parents agreed to the goals. */
export const AGREED_ON = day('2023-12-30');
/** The day of the agreement. */
export const MADE_ON = day('2023-12-31');
/** The day on which support starts. */
const SUPPORT_FROM = day('2024-01-08');
/** The day on which progress is looked at before the goals are due. */
export const REVIEW_ON = day('2024-01-31');
/** The day by which the goals are to be reached. */
export const DUE_ON = day('2024-02-29');
/** The day of the next review. */
export const NEXT_REVIEW_ON = day('2024-03-31');
/** The last day within the child’s own timescale. */
const TIMESCALE_UNTIL = day('2024-08-31');

const dated = { evidence: [{ happenedOn: day('2023-11-01'), recordedOn: day('2023-11-02') }] } as const;
const withEvidenceFor = (factor: Parameters<typeof enoughFor>[0]) => ({
  evidence: dated.evidence.map((days) => ({ ...enoughFor(factor), ...days })),
});
/** What shows a change: newer than the evidence of the risks. */
const shown = {
  evidence: [{ ...CHANGE_SHOWN, happenedOn: day('2023-12-01'), recordedOn: day('2023-12-02') }],
} as const;

/**
 * What the assessment found: neglect, high stress, and a lack of resources that is fully addressed; empathy that protects from
 * the neglect, and networks that are a strength and protect from nothing found.
 */
export const OBSERVED: readonly Observation[] = [
  risk('neglect', addressedAs('being-addressed', shown), withEvidenceFor('neglect')),
  risk('high-stress', addressedAs('not-being-addressed', shown), withEvidenceFor('high-stress')),
  risk('lack-of-resources', addressedAs('fully-addressed', shown), withEvidenceFor('lack-of-resources')),
  observe('empathy-for-child', {
    mitigates: [against('neglect', 'effective', shown)],
    ...withEvidenceFor('empathy-for-child'),
  }),
  positive('social-support', [], withEvidenceFor('social-support')),
];

/** The same, evaluated. */
export const FOUND: ChildEvaluation = evaluateOne({ observations: OBSERVED }, ASSESSED_ON);

/** What the assessment would have found, had these risk factors been found otherwise addressed. */
export const foundWith = (
  factor: RiskFactorId,
  addressed: ChildEvaluation['riskFactors'][number]['addressed'],
): ChildEvaluation => ({
  ...FOUND,
  riskFactors: FOUND.riskFactors.map((found) => (found.factor === factor ? { ...found, addressed } : found)),
});

/** A goal that is SMART in every letter, with nothing left to look at. */
export const SMART_GOAL: Goal = {
  id: 'meals',
  overarching: 'The child eats three balanced meals every day',
  inWordsOf: 'parents',
  change: { what: 'Cooking vegetables instead of frying, at set times', by: [MOTHER, FATHER] },
  addresses: ['neglect'],
  steps: [
    { what: 'Write down menus for a week', dueOn: day('2024-01-15') },
    { what: 'Cook one of them with the worker', dueOn: REVIEW_ON },
  ],
  measures: [
    {
      shows: 'change',
      method: 'Seeing what is in the cupboard and on the table',
      by: WORKER,
      howOften: { every: 2, unit: 'week' },
      startingPoint: { on: DECIDED_ON, found: 'Fried food on six days of seven' },
    },
    {
      shows: 'attendance',
      method: 'The register of the cooking course',
      by: SERVICE,
      howOften: { every: 1, unit: 'week' },
      startingPoint: { on: DECIDED_ON, found: 'Not enrolled' },
    },
  ],
  outcomes: {
    'worse-than-expected': 'Fried food on most days',
    expected: 'Vegetables on five days of seven',
    'better-than-expected': 'Vegetables every day, with the child helping to cook',
  },
  startingScore: -1,
  support: [
    { what: 'Cooking course', providedBy: SERVICE, from: SUPPORT_FROM, available: 'yes', acceptable: 'yes' },
    { what: 'Weekly visits', providedBy: WORKER, from: SUPPORT_FROM, available: 'yes', acceptable: 'yes' },
  ],
  agreedBy: [
    { parent: MOTHER, on: AGREED_ON },
    { parent: FATHER, on: AGREED_ON },
  ],
  agreedByNetworkOn: AGREED_ON,
  childsView: { kind: 'given', child: CHILD, on: DECIDED_ON },
  dueOn: DUE_ON,
  reviewsOn: [REVIEW_ON, NEXT_REVIEW_ON],
};

/** Everything that the goal can be checked against. */
export const GOAL_CONTEXT: GoalContext = {
  evaluation: FOUND,
  agreement: { child: CHILD, parents: [MOTHER, FATHER], madeOn: MADE_ON, nextReviewOn: NEXT_REVIEW_ON },
  childTimescale: { until: TIMESCALE_UNTIL },
};

/** Another goal in order, for the other concern. */
export const CALM_GOAL: Goal = {
  ...SMART_GOAL,
  id: 'calm evenings',
  overarching: 'Evenings at home without shouting',
  addresses: ['high-stress'],
};

/** A goal for the time after the review, in order. */
export const NEXT_GOAL: Goal = {
  ...CALM_GOAL,
  id: 'calm mornings',
  overarching: 'Mornings at home without shouting',
  steps: [{ what: 'Put clothes out the evening before' }],
  agreedBy: [
    { parent: MOTHER, on: MADE_ON },
    { parent: FATHER, on: MADE_ON },
  ],
  dueOn: day('2024-06-30'),
  reviewsOn: [day('2024-05-15')],
};

/** An agreement in which nothing is missing, before its first review. */
export const COMPLETE_AGREEMENT: ParentalAgreement = {
  edition: 'framework-2015',
  child: CHILD,
  parents: [MOTHER, FATHER],
  workers: [WORKER, SERVICE],
  risk: { kind: 'classified', level: 'medium', on: DECIDED_ON },
  madeOn: MADE_ON,
  nextReviewOn: NEXT_REVIEW_ON,
  accommodatedUnderSection20: false,
  strengths: [
    { factor: 'empathy-for-child', inWords: 'You notice when your child is sad' },
    { factor: 'social-support', inWords: 'Friends who help' },
  ],
  concerns: [
    { factor: 'neglect', inWords: 'Meals were missed' },
    { factor: 'high-stress', inWords: 'Evenings were loud' },
  ],
  goals: [SMART_GOAL, CALM_GOAL],
  support: [
    { what: 'Help with the rent', providedBy: SERVICE, from: SUPPORT_FROM, available: 'yes', acceptable: 'yes' },
  ],
  ifGoalsNotReached: 'Your child stays in foster care, and we decide again together',
  consequencesExplainedOn: MADE_ON,
  noChangeExplainedOn: MADE_ON,
  signatures: [
    { kind: 'parent', parent: MOTHER, on: MADE_ON },
    { kind: 'parent', parent: FATHER, on: MADE_ON },
    { kind: 'worker', person: WORKER, on: MADE_ON },
  ],
  copies: [
    { parent: MOTHER, on: MADE_ON },
    { parent: FATHER, on: MADE_ON },
  ],
  copyOnFile: true,
};

/** Everything that the agreement can be checked against, on the day it was made. */
export const AGREEMENT_CONTEXT: AgreementContext = {
  asOf: MADE_ON,
  evaluation: FOUND,
  agreed: { level: 'medium', on: DECIDED_ON },
  childTimescale: { until: TIMESCALE_UNTIL },
};

/** A finding as one line: its code, and where it points. Sorted, as the order of findings says nothing. */
export const linesOf = (
  findings: readonly { readonly code: string; readonly path: readonly (string | number)[] }[],
): readonly string[] => findings.map(({ code, path }) => `${code} at ${path.join('/')}`).sort();

/** A value that nobody can change without an error, made from a copy. */
export function deeplyFrozen<Value>(value: Value): Value {
  const freeze = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    Object.freeze(part);
    for (const inner of Object.values(part)) freeze(inner);
  };
  const copy = structuredClone(value);
  freeze(copy);
  return copy;
}

/** The words that stand for every text that people wrote. */
export const CANARY = 'what the neighbour said';

/** The fields that hold words of people, or names. */
const TEXT_FIELDS = [
  'overarching',
  'what',
  'method',
  'found',
  'worse-than-expected',
  'expected',
  'better-than-expected',
  'noSupportNeededBecause',
  'reason',
  'because',
  'offeredInstead',
  'byChild',
  'inWords',
  'ifGoalsNotReached',
  'ifSection20Ends',
  'by',
  'providedBy',
  'person',
  'parent',
  'child',
  'id',
];

/** The same, with a mark behind every text and every id that is there. */
export function withCanaries<Value>(value: Value): Value {
  const mark = (text: string): string => `${text} ${CANARY}`;
  const marked = (key: string, part: unknown): unknown => {
    if (typeof part === 'string')
      return TEXT_FIELDS.includes(key) && !SUPPORT_EVENTS.some((event) => event === part) ? mark(part) : part;
    if (Array.isArray(part) && ['by', 'parents', 'workers'].includes(key))
      return part.map((entry: unknown) => (typeof entry === 'string' ? mark(entry) : marked(key, entry)));
    return part;
  };
  return JSON.parse(JSON.stringify(value, marked));
}
