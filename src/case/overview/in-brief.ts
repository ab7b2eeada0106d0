/** Words of the case: how a way home stands, in brief, for a table or a comparison. */

import type {
  IncompleteIndication,
  MatchedIndication,
  MixedIndication,
  RiskLevel,
} from '../../classification/index.js';
import type { ReviewIndication, ReviewOutcome } from '../../reclassification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';

/** The level that people agreed, and since when it has been held. */
export interface HeldInBrief {
  /** The level. */
  readonly level: RiskLevel;
  /** The day on which the present unbroken stay at it began. */
  readonly since: CivilDate;
}

/** What row 7 indicates, or why it says nothing. */
export type Row7InBrief =
  | {
      /** The case moves to another level. */
      readonly kind: 'move';
      /** Which. */
      readonly to: RiskLevel;
    }
  | {
      /** What else is indicated, or why nothing is. */
      readonly kind: Exclude<ReviewOutcome['kind'], 'move'> | Exclude<ReviewIndication['kind'], 'indicated'>;
    };

/** What the table indicates on the assessment: a level, a mixed profile with its cautious bound, or a profile of which rows are missing. */
export type IndicatedInBrief =
  | Pick<MatchedIndication, 'kind' | 'level'>
  | Pick<MixedIndication, 'kind' | 'cautiousBound'>
  | Pick<IncompleteIndication, 'kind' | 'cautiousBoundAtLeast' | 'missing'>;
