/** Words: for whom the page of a case is, and what it may say besides. */

import type { Audience, LetterDetails } from '../../../classification/index.js';

/** For whom the page of a case is, and what it may say besides what the case holds. */
export interface CasePage {
  /** For whom. Left out, for practitioners. */
  readonly audience?: Audience | undefined;
  /** What the page calls the case, such as a name. Left out, practitioners read the child’s id, and families nothing. */
  readonly label?: string | undefined;
  /**
   * For families: what the letter may say, and where to turn. Left out, where the child lives and the legal status are read off the case,
   * and nothing is said of what anyone wants.
   */
  readonly letter?: LetterDetails | undefined;
}
