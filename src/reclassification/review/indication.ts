/** Words: what row 7 indicates. */

import type { Citation } from '../../shared/citation.js';
import type { Answer } from '../../shared/made-by.js';
import type { ReviewOutcome, ReviewRuleId, ReviewSituation, RowToRecord } from './review-rule.js';

/** That the time at a level has run out without anybody having recorded whether something has changed. */
export interface NoChangeRecorded {
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** The rows that nobody has observed or agreed since the limit was reached. */
  readonly rows: readonly [RowToRecord, ...RowToRecord[]];
}
/** What row 7 indicates, with the entry that says so. It changes nothing: people reclassify. */
export interface IndicatedReview extends Answer {
  /** Row 7 was read. */
  readonly kind: 'indicated';
  /** What is indicated. */
  readonly outcome: ReviewOutcome;
  /** The entry of the table of reviews. */
  readonly rule: ReviewRuleId;
  /** What it says. */
  readonly says: string;
  /** The situation that it was read for. The events behind it are in the circumstances and clocks. */
  readonly situation: ReviewSituation;
  /** Where the limit of the time at high decides: that no change has been recorded since, if it has not. */
  readonly noChangeRecorded?: NoChangeRecorded | undefined;
  /** The places in the source. */
  readonly sources: readonly Citation[];
}
/** What row 7 indicates on a day, or why it says nothing. */
export type ReviewIndication =
  | IndicatedReview
  | {
      /** People have agreed no classification yet. */
      readonly kind: 'no-level-held';
    }
  | {
      /**
       * A level is held, but the agreement was withdrawn and nobody has recorded all of rows 1 to 3 otherwise: people have to agree
       * anew before row 7 can be read.
       */
      readonly kind: 'to-agree-anew';
    }
  | {
      /** The case is closed. */
      readonly kind: 'closed';
    };
