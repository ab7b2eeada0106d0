/** Why goals suggest evidence of capacity to change: rules as data. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import {
  CAPACITY_TO_CHANGE,
  GOAL_SETTING_TASKS,
  NO_CHANGE,
  RECLASSIFYING,
  RELAPSE,
  REVIEWING_GOALS,
  TIMESCALES,
} from '../sources.js';
import type { CapacityReason, CapacityReasonCode } from './review-of-progress.js';

/** What each reason says about the parents’ capacity to change, and where its rule is printed. */
export const CAPACITY_REASONS: Readonly<Record<CapacityReasonCode, Pick<CapacityReason, 'says' | 'source'>>> =
  /* @__PURE__ */ frozen({
    'goals.reached': {
      says: 'The parents reached the agreed goal in time for the child, and more than one review shows it.',
      source: CAPACITY_TO_CHANGE,
    },
    'goals.reached-not-shown': {
      says: 'The goal has been reached. To show capacity to change, at least two reviews must find it reached, the last on the due day or later, and two things must be on record: the child’s timescale, and that the parents agreed the goal before its first review.',
      source: TIMESCALES,
    },
    'goals.reached-without-change': {
      says: 'The outcome is as expected, but nothing shows that things are better than at the start.',
      source: RECLASSIFYING,
    },
    'goals.reached-past-timescale': {
      says: 'The goal was reached, but it was due or was reached after the child’s timescale ended.',
      source: CAPACITY_TO_CHANGE,
    },
    'goals.reached-late': {
      says: 'The goal was reached, but later than the time first set.',
      source: CAPACITY_TO_CHANGE,
    },
    'goals.moved': {
      says: 'The time set is over. There has been progress, but the goal has not been reached.',
      source: CAPACITY_TO_CHANGE,
    },
    'goals.no-change-after-support': {
      says: 'The family and the network agreed the goal and suitable support was offered in time. The time set is over and nothing has changed for the better. This may be evidence that the parents are unable to change as needed.',
      source: REVIEWING_GOALS,
    },
    'goals.no-change-not-agreed': {
      says: 'Suitable support was offered in time, the time set is over, and nothing has changed for the better. That is a risk factor. It does not yet show that the parents are unable to change, because nothing shows that the family and the network agreed the goal before its first review.',
      source: REVIEWING_GOALS,
    },
    'goals.no-fair-test': {
      says: 'Nothing has changed, but the support came late, was not provided, or could not be accepted. This goal was not a fair test of the parents. Risks already found still stand.',
      source: GOAL_SETTING_TASKS,
    },
    'goals.no-change': {
      says: 'Nothing has changed, but nothing shows that suitable support was offered throughout.',
      source: GOAL_SETTING_TASKS,
    },
    'goals.worse': {
      says: 'Things are worse than at the start, but nothing shows that suitable support was offered throughout.',
      source: GOAL_SETTING_TASKS,
    },
    'goals.slipped': {
      says: 'Things are no better than at the start, but they were better at the review before and at no fewer than half of all reviews. Some relapse is to be expected; what counts is the general direction.',
      source: RELAPSE,
    },
    'goals.not-yet': {
      says: 'The goal has not been reached. The time set is not over, or no review has been held since it ended.',
      source: REVIEWING_GOALS,
    },
    'goals.cannot-say': {
      says: 'Record what is missing: an outcome, the starting score, the due date, or the outcome of a later review.',
      source: REVIEWING_GOALS,
    },
  });

/** Where the source counts no change after support as a risk factor. */
export const NO_CHANGE_SOURCES: readonly [Citation, ...Citation[]] = /* @__PURE__ */ frozen([
  NO_CHANGE,
  GOAL_SETTING_TASKS,
]);
