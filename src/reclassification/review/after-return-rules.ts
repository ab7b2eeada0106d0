/** The rules for the time after a return home that are printed outside row 7, as data. */

import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { AFTER_RETURN, SUPPORT_AFTER_RETURN } from '../sources.js';

/** How many months support continues after a return home, if the case has no plan of its own. */
export const SUPPORT: {
  /** What many cases need. */
  readonly months: number;
  /** Enough for some cases at low risk, and the least that an authority’s practice may declare. */
  readonly leastMonths: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ frozen({
  months: 12,
  leastMonths: 6,
  source: SUPPORT_AFTER_RETURN,
});
/** How many months after the return home the risk is formally reclassified. */
export const RECLASSIFICATION_AFTER_RETURN: {
  /** Calendar months. */
  readonly months: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ frozen({
  months: 6,
  source: AFTER_RETURN,
});
