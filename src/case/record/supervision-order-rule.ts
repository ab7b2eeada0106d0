/** How long a supervision order lasts: a rule as data. */

import { schedule } from '../../return-home/sources.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';

/** A supervision order: a year beginning with the day on which it is made; extended, at most three years beginning with that day. */
export const SUPERVISION_ORDER_RULE: {
  /** Months of an order, the day on which it is made being the first of them. */
  readonly months: number;
  /** Months of an order that is extended as far as it can be, from the same day. */
  readonly mostMonths: number;
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ (() => frozen({ months: 12, mostMonths: 36, source: schedule('3, paragraph 6') }))();
