/** Words: what the page of a journey shows. */

import type { JourneyStageId } from '../../case/journey/index.js';

/** What the page of a journey shows. */
export interface JourneyPage {
  /** What the page calls the case, such as a name. Left out, the child’s id. */
  readonly label?: string | undefined;
  /** The stages shown task by task. Left out, the one that the case is in; `JOURNEY_STAGE_IDS` shows all. */
  readonly stages?: readonly JourneyStageId[] | undefined;
}
