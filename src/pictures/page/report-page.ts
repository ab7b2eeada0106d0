/** Words: what the page of a report calls people and papers. */

import type { NamesById } from '../../goals/index.js';

/** What the page of a report says besides what the case holds. */
export interface ReportPage {
  /** What to write for opaque ids: a name for each. An id without one is written as it is. */
  readonly names?: NamesById | undefined;
}
