/** A goal: its words, and whether it is SMART. */

export { checkGoal } from './check-goal.js';
export {
  ATTAINMENT_SCORES,
  type AttainmentScore,
  type ChangeNeeded,
  type ChildsView,
  type ExpectedOutcomes,
  type Frequency,
  type Goal,
  type GoalChange,
  type GoalContext,
  type GoalId,
  type KnownOrNot,
  MEASURE_KINDS,
  type Measure,
  type Measured,
  type MeasureKind,
  OUTCOMES,
  type Outcome,
  type SetInGoal,
  SMART_LETTERS,
  type SmartLetter,
  type Step,
  SUPPORT_EVENTS,
  type Support,
  type SupportEvent,
  type SupportFact,
  type VagueWords,
} from './goal.js';
export { GOAL_FINDINGS, type GoalFindingCode, type GoalFindingMeaning } from './goal-findings.js';
export { VAGUE_WORDS } from './vague-words.js';
