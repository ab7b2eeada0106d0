/** Goals that stand in every way, and the evidence of capacity to change that comes of every way people could take each of them. */
import { CAPACITY_EVIDENCE, type CapacityEvidence } from 'reunification-framework/factors';
import {
  type AttainmentScore,
  CAPACITY_REASONS,
  type CapacityReasonCode,
  type Goal,
  type GoalReview,
  type SupportGiven,
} from 'reunification-framework/goals';
import { day } from './dates.js';
import { AGREED_ON, goalOf, reviewOf } from './goal-reviews.js';
import { MOTHER } from './observations.js';

/** The ways a goal can stand. */
export const CODES = Object.keys(CAPACITY_REASONS) as CapacityReasonCode[];

/** The child’s own timescale in all of them: the goals are due on 10 June, and one in July. */
export const TIMESCALE = { until: day('2025-06-30') } as const;

/** What brings a goal to stand as it does. */
interface History {
  readonly reviews: readonly (readonly [on: string, score: AttainmentScore])[];
  readonly support?: SupportGiven;
  readonly goal?: Partial<Goal>;
}

const REACHED_TWICE: History['reviews'] = [
  ['2025-06-01', 0],
  ['2025-06-10', 0],
];

/** For each way a goal can stand, reviews that bring it there: it began at −1 and is due on 10 June. */
const HISTORIES: Readonly<Record<CapacityReasonCode, History>> = {
  'goals.reached': { reviews: REACHED_TWICE },
  'goals.reached-not-shown': { reviews: [['2025-06-10', 0]] },
  'goals.reached-without-change': { reviews: REACHED_TWICE, goal: { startingScore: 0 } },
  'goals.reached-past-timescale': {
    reviews: [
      ['2025-06-20', 0],
      ['2025-07-10', 0],
    ],
    goal: { dueOn: day('2025-07-10') },
  },
  'goals.reached-late': { reviews: [['2025-06-11', 1]] },
  'goals.moved': { reviews: [['2025-06-10', -1]], goal: { startingScore: -2 } },
  'goals.no-change-after-support': { reviews: [['2025-06-10', -1]] },
  'goals.no-change-not-agreed': { reviews: [['2025-06-10', -1]], goal: { agreedByNetworkOn: undefined } },
  'goals.no-fair-test': { reviews: [['2025-06-10', -1]], support: 'not-given' },
  'goals.no-change': { reviews: [['2025-06-10', -1]], support: 'partly-given' },
  'goals.worse': { reviews: [['2025-06-10', -2]], support: 'not-known' },
  'goals.slipped': {
    reviews: [
      ['2025-05-10', 1],
      ['2025-06-10', -1],
    ],
  },
  'goals.not-yet': { reviews: [['2025-06-09', -1]] },
  'goals.cannot-say': { reviews: [] },
};

/** A goal, and its reviews. */
export interface ReviewedGoal {
  readonly goal: Goal;
  readonly reviews: readonly GoalReview[];
}

/** A goal that stands in one of these ways after the day on which it was due, with its reviews. */
export function reviewedGoal(code: CapacityReasonCode, id: string, by: readonly string[] = [MOTHER]): ReviewedGoal {
  const { reviews, support = 'given', goal } = HISTORIES[code];
  return {
    goal: goalOf({
      id,
      startingScore: -1,
      change: { what: 'The same bedtime', by },
      agreedBy: by.map((parent) => ({ parent, on: AGREED_ON })),
      ...goal,
    }),
    reviews: reviews.map(([on, score]) => reviewOf(on, score, { goal: id, support })),
  };
}

/** All lists of so many of the ways a goal can stand, in every order. */
export const listsOf = (length: number): readonly (readonly CapacityReasonCode[])[] =>
  length === 0 ? [[]] : listsOf(length - 1).flatMap((list) => CODES.map((code) => [...list, code]));

/** The amounts of evidence, in a letter each. */
export const LETTERS: Readonly<Record<CapacityEvidence, string>> = { none: 'n', some: 's', substantial: 'S' };

/** What people can take a goal for that stands as it does. */
const CAN_BE: Readonly<Record<CapacityReasonCode, string>> = {
  'goals.reached': 'R',
  'goals.reached-not-shown': 'RM',
  'goals.reached-without-change': 'RM0',
  'goals.reached-past-timescale': 'M',
  'goals.reached-late': 'RM',
  'goals.moved': 'M',
  'goals.no-change-after-support': '0',
  'goals.no-change-not-agreed': 'M0',
  'goals.no-fair-test': 'RM0',
  'goals.no-change': 'M0',
  'goals.worse': 'M0',
  'goals.slipped': 'M0',
  'goals.not-yet': 'RM0',
  'goals.cannot-say': 'RM0',
};

/** Every way to take goals: all reached, substantial; nothing in any, none; anything else, some. */
export const byTaking = (codes: readonly CapacityReasonCode[]): string => {
  if (codes.every((code) => code === 'goals.cannot-say')) return '-';
  if (codes.every((code) => code === 'goals.cannot-say' || code === 'goals.no-fair-test')) return 'f';
  const ways = codes.reduce<readonly string[]>(
    (so, code) => so.flatMap((way) => [...CAN_BE[code]].map((taken) => way + taken)),
    [''],
  );
  const evidence = ways.map((way) => (/^R+$/.test(way) ? 'substantial' : /^0+$/.test(way) ? 'none' : 'some'));
  return CAPACITY_EVIDENCE.filter((one) => evidence.includes(one))
    .map((one) => LETTERS[one])
    .join('');
};
