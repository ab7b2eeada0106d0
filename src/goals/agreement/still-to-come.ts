/** What has not happened by the day asked about. */

import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';

/**
 * Whether something has no day, or one after the day asked about.
 *
 * @param on - its day
 * @param asOf - the day asked about
 * @returns true where it has not happened
 */
export const isStillToCome = (on: CivilDate | undefined, asOf: CivilDate | undefined): boolean =>
  on === undefined || isEarlier(asOf, on);
