/** Stability: how many of those who came home re-entered care, and by when. */
export type { CurvePoint, Estimate, ReEntryCurve } from './curve.js';
export { FOLLOW_UP_ENDS, type FollowUpEnd, type FollowUpEndId } from './follow-up-ends.js';
export { STABILITY_NOTES } from './notes.js';
export {
  PUBLISHED_FIGURE_IDS,
  PUBLISHED_FIGURES,
  type PublishedFigure,
  type PublishedFigureId,
  SURVEY_FIGURES,
  type SurveyFigure,
} from './published-figures.js';
export type { Quartiles } from './quartiles.js';
export type {
  ShownAtHorizon,
  ShownByLabel,
  ShownGroup,
  ShownOfAllAtHorizon,
  ShownStability,
} from './shown-stability.js';
export type {
  AtHorizon,
  Bounds,
  BreakdownTime,
  CannotSay,
  PlacedWithParentsBefore,
  RepeatReturns,
  ReturnsNotCounted,
  ReturnWindow,
  Stability,
  StabilityByLabel,
  StabilityGroup,
  StabilityNote,
  StabilityNoteId,
  StabilityOfGroup,
  StabilityQuestion,
  StabilityUnit,
} from './stability.js';
export { stabilityOf } from './stability-of.js';
export { suppressedStability } from './suppressed-stability.js';
