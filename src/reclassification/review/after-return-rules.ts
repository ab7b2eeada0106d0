/** What is printed of the time after a return home, beside row 7: rules as data. */

import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { AFTER_RETURN, SUPPORT_AFTER_RETURN } from '../sources.js';

/** Months of support after a return home where a case has no plan of its own. */
export const SUPPORT: {
  /** What many cases need. */
  readonly months: number;
  /** What can do for some cases at low risk: the least that a practice may declare. */
  readonly leastMonths: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ frozen({
  months: 12,
  leastMonths: 6,
  source: SUPPORT_AFTER_RETURN,
});
/** Months from the return home to the formal reclassification. */
export const RECLASSIFICATION_AFTER_RETURN: {
  /** Calendar months. */
  readonly months: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ frozen({
  months: 6,
  source: AFTER_RETURN,
});
