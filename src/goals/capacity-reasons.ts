/** Why goals suggest evidence of capacity to change: rules as data. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { CapacityReason, CapacityReasonCode } from './review-of-progress.js';
import { CAPACITY_TO_CHANGE, GOAL_SETTING_TASKS, NO_CHANGE, RELAPSE, REVIEWING_GOALS } from './sources.js';

/** What each reason says, and where it is printed. */
export const CAPACITY_REASONS: Readonly<Record<CapacityReasonCode, Pick<CapacityReason, 'text' | 'source'>>> =
  /* @__PURE__ */ frozen({
    'goals.reached': {
      text: 'The goal has turned out as expected, or better, in the time set.',
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
      text: 'The parents had agreed the goal, support was given or offered and the time set is over, and nothing has changed for the better. That may be evidence that they are unable to change as needed.',
      source: REVIEWING_GOALS,
    },
    'goals.no-change': {
      text: 'Nothing has changed, but it is not known that the parents had agreed the goal and support was given or offered.',
      source: GOAL_SETTING_TASKS,
    },
    'goals.worse': {
      text: 'Things stand worse than at the beginning, but it is not known that the parents had agreed the goal and support was given or offered.',
      source: GOAL_SETTING_TASKS,
    },
    'goals.slipped': {
      text: 'Things have stood better than they do now. Some relapse is to be expected; what counts is the direction.',
      source: RELAPSE,
    },
    'goals.not-yet': {
      text: 'The goal has not turned out as expected, and the time set is not over, or no review has been held since.',
      source: REVIEWING_GOALS,
    },
    'goals.cannot-say': {
      text: 'A score, the starting score or the due date is missing, or a later review has no score.',
      source: REVIEWING_GOALS,
    },
  });

/** Where the source counts no change after support as a risk factor. */
export const NO_CHANGE_SOURCES: readonly [Citation, ...Citation[]] = /* @__PURE__ */ frozen([
  NO_CHANGE,
  GOAL_SETTING_TASKS,
]);
