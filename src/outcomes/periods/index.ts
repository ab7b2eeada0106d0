/** Periods of care, and the returns home among them. */
export { EPISODE_FIELDS, type EpisodeField, type EpisodeRow, WENT_TO, type WentTo } from './episode.js';
export {
  AFTER_RETURN_EVENTS,
  type AfterReturn,
  type AfterReturnEvent,
  RETURN_PLANNING,
  type ReturnHome,
  type ReturnPlanning,
} from './returned.js';
