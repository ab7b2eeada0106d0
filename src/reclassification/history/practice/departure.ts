/** Words: where an answer rests on another number or rule than the printed one. */

import type { EventId, Moment } from '../../moment.js';
import type { ClockId, ReviewRuleId } from '../../review/review-rule.js';

/** Why a clock has another number of months than printed. */
export type ClockAdjustment =
  | {
      /** The team adjusted it in this case. */
      readonly kind: 'case';
      /** The event. */
      readonly by: EventId;
    }
  | {
      /** The authority’s practice varies it. */
      readonly kind: 'practice';
      /** Position in the practice’s variations, from 0. */
      readonly variation: number;
    };
/** Where an answer rests on another number or rule than the printed one. */
export type Departure =
  | {
      /** A clock has another number of months than printed. */
      readonly kind: 'months';
      /** Which clock. */
      readonly clock: ClockId;
      /** Months as printed. */
      readonly printedMonths: number;
      /** Months used. */
      readonly months: number;
      /** Whether that is shorter than printed. */
      readonly shortened: boolean;
      /** Who changed it. */
      readonly adjusted: ClockAdjustment;
    }
  | {
      /** The authority’s period of support after a return home is not the printed one. */
      readonly kind: 'support-months';
      /** Months as printed. */
      readonly printedMonths: number;
      /** Months used. */
      readonly months: number;
      /** Whether that is shorter than printed. */
      readonly shortened: boolean;
      /** Position in the practice’s variations. */
      readonly variation: number;
    }
  | {
      /** In this case, support is planned to end sooner than it would without a plan of its own. */
      readonly kind: 'support-planned-shorter';
      /** The event. */
      readonly by: EventId;
    }
  | {
      /** People agreed a lower level, or closed the case, when row 7 did not indicate it: as is known now. */
      readonly kind: 'sooner-than-indicated';
      /** The event. */
      readonly event: Moment;
      /** What was indicated instead: an entry of the table of reviews. */
      readonly indicated: ReviewRuleId;
    }
  | {
      /** The authority excuses no lapse. */
      readonly kind: 'every-lapse-breaks';
      /** Position in the practice’s variations. */
      readonly variation: number;
    };
