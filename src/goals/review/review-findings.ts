/** The codes of findings about reviews and measures, with what each means. Printed in `docs/findings.md`. */

import type { FindingRegister } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import { RECLASSIFYING, REVIEWING_GOALS, SEPARATELY_AND_TOGETHER, SETTING_GOALS } from '../sources.js';

/** Codes of findings about reviews of goals. */
export type GoalReviewFindingCode =
  | 'review.unknown-goal'
  | 'review.goal-reviewed-twice-on-one-day'
  | 'review.before-goal-agreed'
  | 'review.rated-after-review'
  | 'review.rating-missing'
  | 'review.same-rater'
  | 'review.raters-differ'
  | 'review.agreed-score-outside-ratings'
  | 'review.outcomes-not-set'
  | 'review.rated-before-goal-agreed'
  | 'review.rated-by-review-before'
  | 'review.rated-only-by-who-changes'
  | 'review.of-somebody-else'
  | 'review.each-parent-not-scored'
  | 'review.shown-by-attendance-alone';

/** What cannot be true at once among reviews of goals: such reviews are not read. */
export const GOAL_REVIEW_CONTRADICTIONS = /* @__PURE__ */ frozen([
  'review.goal-reviewed-twice-on-one-day',
  'review.same-rater',
  'review.rated-after-review',
] as const satisfies readonly GoalReviewFindingCode[]);

/** Codes of what cannot be true at once among reviews of goals. */
export type GoalReviewContradictionCode = (typeof GOAL_REVIEW_CONTRADICTIONS)[number];

/** Message, severity and source for each code about reviews. */
export const GOAL_REVIEW_FINDINGS: FindingRegister<GoalReviewFindingCode> = /* @__PURE__ */ frozen({
  'review.unknown-goal': { severity: 'must', message: 'No goal here has this id. Name the goal that was reviewed.' },
  'review.goal-reviewed-twice-on-one-day': {
    severity: 'must',
    message: 'This goal has another review on the same day. Keep one of them.',
  },
  'review.before-goal-agreed': {
    severity: 'must',
    message: 'The review is dated on or before the day on which the goal was agreed. Check both dates.',
  },
  'review.rated-after-review': {
    severity: 'must',
    message: 'This rating is dated after the review. Check both dates.',
  },
  'review.rating-missing': {
    severity: 'must',
    message: 'Add at least one rating of the goal.',
  },
  'review.same-rater': {
    severity: 'must',
    message: 'This person has rated the goal twice at this review. Keep one rating.',
  },
  'review.agreed-score-outside-ratings': {
    severity: 'must',
    message: 'The agreed score is outside the range of the ratings. Check the score.',
  },
  'review.raters-differ': {
    severity: 'should',
    message:
      'The raters gave different scores. Record the score that they agree on. Until then, only an outcome that all their scores share counts.',
  },
  'review.outcomes-not-set': {
    severity: 'should',
    message: 'Describe all three outcomes of the goal, so that everyone scores it against the same descriptions.',
    source: SETTING_GOALS,
  },
  'review.rated-before-goal-agreed': {
    severity: 'must',
    message: 'This rating is dated on or before the day on which the goal was agreed. Check both dates.',
  },
  'review.rated-by-review-before': {
    severity: 'must',
    message:
      'This rating is dated on or before the last review of this goal, so it shows nothing since. Rate the goal as it stands now, or correct the date.',
    source: REVIEWING_GOALS,
  },
  'review.rated-only-by-who-changes': {
    severity: 'must',
    message: 'Only the person who is to change rated this goal. Add a rating by someone else who has seen it.',
    source: RECLASSIFYING,
  },
  'review.of-somebody-else': {
    severity: 'must',
    message: 'This parent is not the one who makes the change. Name one who is.',
  },
  'review.each-parent-not-scored': {
    severity: 'should',
    message:
      'More than one parent makes this change. Score each of them, so that one parent’s progress is not credited to the other.',
    source: SEPARATELY_AND_TOGETHER,
  },
  'review.shown-by-attendance-alone': {
    severity: 'must',
    message:
      'Only attendance or compliance was seen. That does not show change, so the score does not count. Record what has changed.',
    source: REVIEWING_GOALS,
  },
});

/** Codes of what cannot be true of a standardised measure. */
export type MeasureFindingCode = 'measure.band-reversed';

/** The message and severity for each code about a standardised measure. */
export const MEASURE_FINDINGS: FindingRegister<MeasureFindingCode> = /* @__PURE__ */ frozen({
  'measure.band-reversed': {
    severity: 'must',
    message: 'The highest score of this band is below its lowest. Check both scores.',
  },
});
