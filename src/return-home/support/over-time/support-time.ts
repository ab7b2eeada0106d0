/** Words of support: what the text prints of time. */

import type { Citation } from '../../../shared/citation.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { frozen } from '../../../shared/frozen.js';

/** The times and orders that the text prints. No other time limit is printed, and none is asked. */
export const SUPPORT_TIME_IDS = /* @__PURE__ */ frozen([
  'treatment-before-return',
  'six-months-after-detoxification',
  'twelve-months-after-return',
] as const);

/** A time or an order that the text prints. */
export type SupportTimeId = (typeof SUPPORT_TIME_IDS)[number];

/** What the text prints of time. */
export interface SupportTimeRule {
  /** What it asks. */
  readonly asks: string;
  /** How many months; `undefined` where it is an order. */
  readonly months: number | undefined;
  /** How many may be enough at low, as workers judge. */
  readonly monthsAtLow: number | undefined;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Whether what is printed was kept to: kept; the time still runs; not kept; shorter, which people may judge enough at low; nobody can say; or it does not apply. */
export type SupportTimeStanding = 'kept' | 'running' | 'not-kept' | 'judgement' | 'cannot-say' | 'does-not-apply';

/** What the text prints of time, and how it stands. */
export interface SupportTime extends SupportTimeRule {
  /** Which. */
  readonly id: SupportTimeId;
  /** How it stands. */
  readonly standing: SupportTimeStanding;
  /** The day to which support is to go on, where it is a time that has begun. */
  readonly until: CivilDate | undefined;
  /** The ids of the entries that it rests on. */
  readonly by: readonly string[];
}
