/** Why goals suggest evidence of capacity to change: rules as data. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { CapacityReason, CapacityReasonCode } from './review-of-progress.js';
import {
  CAPACITY_TO_CHANGE,
  GOAL_SETTING_TASKS,
  NO_CHANGE,
  RECLASSIFYING,
  RELAPSE,
  REVIEWING_GOALS,
  TIMESCALES,
} from './sources.js';

/** What each reason says, and where it is printed. */
export const CAPACITY_REASONS: Readonly<Record<CapacityReasonCode, Pick<CapacityReason, 'text' | 'source'>>> =
  /* @__PURE__ */ frozen({
    'goals.reached': {
      text: 'The agreed goal has turned out as expected, or better, in time for the child, and more than one review shows it.',
      source: CAPACITY_TO_CHANGE,
    },
    'goals.reached-not-shown': {
      text: 'The goal has turned out as expected, or better. Before that shows capacity to change, people need to see it at more than one review, the last on the due day or later, and to know the child’s own timescale and that the parents had agreed the goal before its first review.',
      source: TIMESCALES,
    },
    'goals.reached-without-change': {
      text: 'The goal has turned out as expected, but nothing shows that things stand better than at the start.',
      source: RECLASSIFYING,
    },
    'goals.reached-past-timescale': {
      text: 'The goal has turned out as expected, but it was due, or was reached, after the child’s own timescale.',
      source: CAPACITY_TO_CHANGE,
    },
    'goals.reached-late': {
      text: 'The goal has turned out as expected, or better, but only after the time set.',
      source: CAPACITY_TO_CHANGE,
    },
    'goals.moved': {
      text: 'The time set is over; there is movement towards the goal, and it has not turned out as expected.',
      source: CAPACITY_TO_CHANGE,
    },
    'goals.no-change-after-support': {
      text: 'The family and the network had agreed the goal, suitable support was offered in time, the time set is over, and nothing has changed for the better. That may be evidence that the parents are unable to change as needed.',
      source: REVIEWING_GOALS,
    },
    'goals.no-change-not-agreed': {
      text: 'Suitable support was offered in time, the time set is over, and nothing has changed for the better: that is a risk factor. Nothing shows that the family and the network had agreed the goal before its first review, so it does not yet show that the parents are unable to change.',
      source: REVIEWING_GOALS,
    },
    'goals.no-fair-test': {
      text: 'Nothing has changed, but the support came late, was not there, or could not be accepted. This goal was no fair test of the parents. Risks already found stand.',
      source: GOAL_SETTING_TASKS,
    },
    'goals.no-change': {
      text: 'Nothing has changed, but nothing shows that suitable support was offered throughout.',
      source: GOAL_SETTING_TASKS,
    },
    'goals.worse': {
      text: 'Things stand worse than at the start, but nothing shows that suitable support was offered throughout.',
      source: GOAL_SETTING_TASKS,
    },
    'goals.slipped': {
      text: 'Things were better at the review before and at least half of all reviews. Some relapse is to be expected; what counts is the direction.',
      source: RELAPSE,
    },
    'goals.not-yet': {
      text: 'The goal has not turned out as expected, and the time set is not over, or no review has been held since.',
      source: REVIEWING_GOALS,
    },
    'goals.cannot-say': {
      text: 'An outcome, the starting score or the due date is missing, or a later review has no outcome.',
      source: REVIEWING_GOALS,
    },
  });

/** Where the source counts no change after support as a risk factor. */
export const NO_CHANGE_SOURCES: readonly [Citation, ...Citation[]] = /* @__PURE__ */ frozen([
  NO_CHANGE,
  GOAL_SETTING_TASKS,
]);
