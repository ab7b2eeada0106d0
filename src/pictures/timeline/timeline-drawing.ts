/** Words: of what a timeline is drawn, and how. */

import type { CaseRecord } from '../../case/index.js';
import type { History, HistoryQuestion } from '../../reclassification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';

/** Of what a timeline is drawn: a history, or one way home of a case. */
export type TimelineSubject = History | CaseRecord;

/** What a timeline is asked to show. */
export interface TimelineQuestion extends HistoryQuestion {
  /**
   * Only what had been recorded by this day counts. Left out, for a case the day asked about; for a history, all that is recorded counts.
   */
  readonly knownOn?: CivilDate | undefined;
  /** Of a case with several ways home: the id of the one to draw. */
  readonly wayHome?: string | undefined;
  /** The first day to draw. Left out, the first on which anything happened. */
  readonly from?: CivilDate | undefined;
  /** The last day to draw. Left out, some time after the day asked about, with what is due in it. */
  readonly until?: CivilDate | undefined;
}

/** How a timeline is drawn. */
export interface TimelineDrawing {
  /** What the picture is called, for those who do not see it. Left out, “Timeline of the case” with the day. */
  readonly title?: string | undefined;
  /** For how wide a place it is laid out, in pixels: 300 to 2000. Left out, 720. It can be shown at any size. */
  readonly width?: number | undefined;
  /** Whether the picture lists what its numbers stand for. Left out, it does. */
  readonly list?: boolean | undefined;
}

/** How a timeline is written for a terminal. */
export interface TimelineLines {
  /** How many signs a line has at most: 60 to 200. Left out, 100. */
  readonly columns?: number | undefined;
  /** Whether what its numbers stand for is listed below. Left out, it is. */
  readonly list?: boolean | undefined;
}
