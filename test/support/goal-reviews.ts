/** Builders for goals and their reviews: one goal of the mother, agreed in January and due in June. */
import type { AttainmentScore, Goal, GoalReview } from 'reunification-framework/goals';
import { day } from './dates.js';

/** The day on which the goal was agreed. */
export const AGREED_ON = day('2025-01-10');

/** The day on which it is due. */
export const DUE_ON = day('2025-06-10');

/** A day after everything. */
export const LATER = day('2025-12-31');

/** A goal that starts below all that was expected, or as a test says otherwise. */
export const goalOf = (more: Partial<Goal> = {}): Goal => ({
  id: 'goal-1',
  overarching: 'A calm end of the day',
  change: { what: 'The same bedtime on every school night', by: ['the mother'] },
  outcomes: {
    'worse-than-expected': 'On two school nights or fewer',
    expected: 'On four school nights',
    'better-than-expected': 'On all five',
  },
  startingScore: -2,
  agreedBy: [{ parent: 'the mother', on: AGREED_ON }],
  agreedByNetworkOn: AGREED_ON,
  dueOn: DUE_ON,
  ...more,
});

/** A review at which the social worker saw a change and gave a score; the support had been given. */
export const reviewOf = (on: string, score: AttainmentScore, more: Partial<GoalReview> = {}): GoalReview => ({
  goal: 'goal-1',
  on: day(on),
  shownBy: 'change',
  support: 'given',
  ratings: [{ by: 'person-1', role: 'social-worker', on: day(on), score }],
  ...more,
});

/** What each of several raters said on the day of a review. */
export const ratingsOf = (on: string, ...scores: readonly AttainmentScore[]): GoalReview['ratings'] =>
  scores.map((score, place) => ({ by: `person-${place + 1}`, role: 'social-worker', on: day(on), score }));
