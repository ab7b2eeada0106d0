/** Counts, from the events alone, how long a case has been at low as low has to be, and how long the child has been home. */
import type { CaseEvent } from 'reunification-framework/reclassification';
import { placeOf } from './walk.js';

/** Whether each of rows 1 to 3 stands as low has it. */
interface Good {
  readonly risk: boolean;
  readonly protection: boolean;
  readonly capacity: boolean;
}

const reported = (
  now: Good,
  told: Partial<
    Pick<Extract<CaseEvent, { kind: 'observed' }>, 'riskFactors' | 'protectiveFactors' | 'capacityToChange'>
  >,
): Good => ({
  risk: told.riskFactors === undefined ? now.risk : told.riskFactors === 'fully-addressed',
  protection: told.protectiveFactors === undefined ? now.protection : told.protectiveFactors === 'apparent',
  capacity: told.capacityToChange === undefined ? now.capacity : told.capacityToChange === 'able',
});

const either = (one: Good, other: Good): Good => ({
  risk: one.risk || other.risk,
  protection: one.protection || other.protection,
  capacity: one.capacity || other.capacity,
});

/**
 * Months at low and months at home, none where it is not so today.
 *
 * @param events - in their order, each on the first of a month
 * @param today - the month asked about
 * @param everyLapseBreaks - whether no lapse is excused
 */
export function plainCounts(
  events: readonly CaseEvent[],
  today: number,
  everyLapseBreaks: boolean,
): {
  readonly monthsLow: number;
  readonly monthsHome: number;
  /** Each row was recorded as good since six months at low were over, and not six months ago. */
  readonly isRecorded: boolean;
  /** People agreed a classification since six months at home were over. */
  readonly isReclassified: boolean;
} {
  let good: Good = { risk: false, protection: false, capacity: false };
  let [isLow, isNewRisk] = [false, false];
  let cameUp: { readonly on: number; readonly isOnlyInRow1: boolean } | undefined;
  let lowSince: number | undefined;
  let homeSince: number | undefined;
  let agreedOn = -1;
  const lastGood = { riskFactors: -1, protectiveFactors: -1, capacityToChange: -1 };
  // What is recorded on the day of a lapse does not show that it is over (I-267).
  const lapsedOn = { riskFactors: -1, protectiveFactors: -1, capacityToChange: -1 };
  for (const event of events) {
    const on = placeOf(event.happenedOn);
    const told: Parameters<typeof reported>[1] =
      event.kind === 'observed' ? event : event.kind === 'classification-agreed' ? event.profile : {};
    if (told.riskFactors === 'fully-addressed' && lapsedOn.riskFactors !== on) lastGood.riskFactors = on;
    if (told.protectiveFactors === 'apparent' && lapsedOn.protectiveFactors !== on) lastGood.protectiveFactors = on;
    if (told.capacityToChange === 'able' && lapsedOn.capacityToChange !== on) lastGood.capacityToChange = on;
    if (event.kind === 'classification-agreed') agreedOn = on;
    if (event.kind === 'observed') {
      const isExcused = event.managedLapse !== undefined && !everyLapseBreaks;
      const now = reported(good, event);
      const cameBack = isLow && good.risk && !now.risk && !isExcused;
      isNewRisk = event.newRisk ?? (cameBack || isNewRisk);
      const isOnlyInRow1 = event.newRisk === undefined && cameBack;
      cameUp = event.newRisk === true || isOnlyInRow1 ? { on, isOnlyInRow1 } : undefined;
      good = isExcused ? either(good, now) : now;
      if (event.managedLapse !== undefined && !isExcused) lowSince = undefined;
      // In a lapse that is excused, what is worse than it was proves nothing until it is recorded as good again.
      if (isExcused && good.risk && !now.risk) [lastGood.riskFactors, lapsedOn.riskFactors] = [-1, on];
      if (isExcused && good.protection && !now.protection)
        [lastGood.protectiveFactors, lapsedOn.protectiveFactors] = [-1, on];
      if (isExcused && good.capacity && !now.capacity)
        [lastGood.capacityToChange, lapsedOn.capacityToChange] = [-1, on];
    }
    if (event.kind === 'classification-agreed') {
      good = reported(good, event.profile);
      if (event.level !== 'low' || !isLow || isNewRisk || !(good.risk && good.protection && good.capacity))
        lowSince = undefined;
      isLow = event.level === 'low';
      // What came up that day they did not know of, unless it is in their profile.
      isNewRisk = cameUp?.on === on && !(cameUp.isOnlyInRow1 && !good.risk);
    }
    if (event.kind === 'came-home') homeSince = on;
    if (event.kind === 'back-in-care') homeSince = undefined;
    const isAsLow = isLow && !isNewRisk && good.risk && good.protection && good.capacity;
    lowSince = isAsLow ? (lowSince ?? on) : undefined;
  }
  return {
    monthsLow: lowSince === undefined ? 0 : today - lowSince,
    monthsHome: homeSince === undefined ? 0 : today - homeSince,
    isRecorded: Object.values(lastGood).every((on) => lowSince !== undefined && on >= lowSince + 6 && today - on < 6),
    isReclassified: homeSince !== undefined && agreedOn >= homeSince + 6,
  };
}
