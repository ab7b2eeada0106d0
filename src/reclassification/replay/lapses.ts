/** Managed lapses: excused or not, begun and over. */

import { isBlank } from '../../shared/text/text.js';
import type { CircumstancesObserved } from '../history/history.js';
import type { PracticeInForce } from '../history/practice/in-force.js';
import { addReport, type Report } from '../history/reports.js';
import type { Standing } from '../history/standing.js';
import { KEPT_ROWS, type KeptRow } from '../review/review-rule.js';
import { BEST_FIRST, contradictedIn, isWorse, type Values } from './recording.js';

// Copies of lists of the rules, which are frozen: a frozen list takes several times as long to walk, and these are walked at every event.
const ROWS = /* @__PURE__ */ (() => [...KEPT_ROWS])();

/** What of an observation is worse than what is recorded: where a lapse is excused it replaces nothing, and proves nothing. */
const isWorseThanRecorded = (standing: Standing, row: KeptRow, values: Values): boolean => {
  const [before, bestFirst]: readonly [unknown, readonly unknown[]] = [standing[row]?.value, BEST_FIRST[row]];
  return before !== undefined && isWorse(bestFirst, values[row], before);
};

/** Takes away lapses that are over, of one row or of those that name none. */
export const endLapses = (
  { lapsesNotOver }: Standing,
  row: KeptRow | 'no-row',
  takeAway: (lapses: Report[]) => void,
): void => {
  const lapses = lapsesNotOver.get(row);
  if (lapses === undefined) return;
  takeAway(lapses);
  if (lapses.length === 0) lapsesNotOver.delete(row);
};

/** Notes that an excused lapse has begun, or that what was observed of a row outside a lapse has ended those of earlier days. */
export const noteLapse = (
  standing: Standing,
  values: Values,
  event: CircumstancesObserved,
  isExcused: boolean,
): void => {
  const { lapsesNotOver } = standing;
  // Most observations neither are of a lapse nor end one.
  if (!isExcused && lapsesNotOver.size === 0) return;
  const { id, happenedOn: on, recordedOn } = event;
  const contradicted = contradictedIn(standing, id);
  // Nobody can tell whether a lapse of this day came before what was observed or after it.
  const ofEarlierDays = (lapses: Report[]): void => {
    lapses.splice(0, lapses.length, ...lapses.filter((lapse) => lapse.on === on));
  };
  const begin = (row: KeptRow | 'no-row'): void => {
    const lapses = lapsesNotOver.get(row) ?? [];
    addReport(lapses, { by: id, on, recordedOn });
    lapsesNotOver.set(row, lapses);
  };
  let [saysOfRows, isWorseInRows] = [false, false];
  for (const row of ROWS) {
    if (values[row] === undefined) continue;
    saysOfRows = true;
    if (isExcused && isWorseThanRecorded(standing, row, values)) {
      isWorseInRows = true;
      begin(row);
    } else if (!contradicted?.has(row)) endLapses(standing, row, ofEarlierDays);
  }
  if (!isExcused && saysOfRows) endLapses(standing, 'no-row', ofEarlierDays);
  if (isExcused && !isWorseInRows) begin('no-row');
};

/**
 * Whether a managed lapse is excused, or breaks what is being kept up.
 *
 * @param event - an observation
 * @param practice - the authority’s variations that apply on its day
 * @returns `undefined` where the observation is of no managed lapse
 */
export function lapseIn(
  { managedLapse }: CircumstancesObserved,
  { lapses }: PracticeInForce,
): 'excused' | 'breaks' | undefined {
  if (managedLapse === undefined) return undefined;
  if (isBlank(managedLapse.reason)) return 'breaks';
  return lapses === undefined ? 'excused' : 'breaks';
}
