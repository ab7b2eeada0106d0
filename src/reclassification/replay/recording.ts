/** What is recorded of the circumstances after an event, and when each row was last seen. */

import { INDICATOR_VALUES } from '../../classification/profile.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { CaseEvent, CircumstancesObserved } from '../history/history.js';
import type { Recorded } from '../history/recorded.js';
import type { SeenRow, Standing } from '../history/standing.js';
import type { EventId, Moment } from '../moment.js';
import type { KeptRow } from '../review/review-rule.js';

export const BEST_FIRST = /* @__PURE__ */ (() => ({
  riskFactors: [...INDICATOR_VALUES.riskFactors],
  protectiveFactors: [...INDICATOR_VALUES.protectiveFactors],
  capacityToChange: [...INDICATOR_VALUES.capacityToChange],
}))();

export const isWorse = <Value>(bestFirst: readonly Value[], one: Value, other: Value): boolean =>
  bestFirst.indexOf(one) > bestFirst.indexOf(other);

/** What is recorded after an observation: the value observed, unless it is the same or is excused as a managed lapse. */
const recordedAfter = <Value>(
  before: Recorded<Value> | undefined,
  observed: Value | undefined,
  moment: Moment,
  bestFirst: readonly Value[],
  isExcused: boolean,
): Recorded<Value> | undefined => {
  if (observed === undefined || observed === before?.value) return before;
  return isExcused && before !== undefined && isWorse(bestFirst, observed, before.value)
    ? before
    : { value: observed, since: moment };
};

const worseOf = <Value>(bestFirst: readonly Value[], worst: Value, now: Value): Value =>
  isWorse(bestFirst, now, worst) ? now : worst;

/** Keeps the worst that has been recorded in the present stay, and whether anything protected. */
export const noteWorst = (standing: Standing): void => {
  const { worst, riskFactors, protectiveFactors } = standing;
  if (protectiveFactors?.value === 'apparent') standing.protectedDuringStay = true;
  if (worst === undefined || riskFactors === undefined || protectiveFactors === undefined) return;
  standing.worst = {
    riskFactors: worseOf(BEST_FIRST.riskFactors, worst.riskFactors, riskFactors.value),
    protectiveFactors: worseOf(BEST_FIRST.protectiveFactors, worst.protectiveFactors, protectiveFactors.value),
  };
};

/** What an event can record of the circumstances. */
export type Values = Pick<CircumstancesObserved, 'riskFactors' | 'protectiveFactors' | 'capacityToChange' | 'newRisk'>;

/** Records what an event says of the circumstances, and tells whether anything is now otherwise than before. */
export const recordValues = (standing: Standing, values: Values, moment: Moment, isExcused: boolean): boolean => {
  const { riskFactors, protectiveFactors, capacityToChange, newRisk } = standing;
  const best = BEST_FIRST;
  standing.riskFactors = recordedAfter(riskFactors, values.riskFactors, moment, best.riskFactors, isExcused);
  standing.protectiveFactors = recordedAfter(
    protectiveFactors,
    values.protectiveFactors,
    moment,
    best.protectiveFactors,
    isExcused,
  );
  standing.capacityToChange = recordedAfter(
    capacityToChange,
    values.capacityToChange,
    moment,
    best.capacityToChange,
    isExcused,
  );
  if (values.newRisk !== undefined && values.newRisk !== newRisk?.value)
    standing.newRisk = { value: values.newRisk, since: moment };
  return (
    riskFactors !== standing.riskFactors ||
    protectiveFactors !== standing.protectiveFactors ||
    capacityToChange !== standing.capacityToChange ||
    newRisk !== standing.newRisk
  );
};

/** What an event says that another of its day and kind contradicts. */
export const contradictedIn = (
  { contradictions: { byEvent } }: Standing,
  by: EventId,
): ReadonlySet<string> | undefined => (byEvent.size === 0 ? undefined : byEvent.get(by));

/** When a row was last observed or agreed, after what says something of it. */
const seenAfter = (
  before: SeenRow | undefined,
  observed: Moment,
  recordedOn: CivilDate,
  isInDoubt: boolean,
): SeenRow => {
  const isLast = before === undefined || before.recordedOn < recordedOn;
  return {
    observed,
    recordedOn: isLast ? recordedOn : before.recordedOn,
    confirmed: isInDoubt ? before?.confirmed : observed,
    isInDoubt,
  };
};

/** Notes which rows were observed or agreed, once the lapses are noted. */
export const noteSeen = (standing: Standing, values: Values, observed: Moment, recordedOn: CivilDate): void => {
  const { lapsesNotOver, seen } = standing;
  const contradicted = contradictedIn(standing, observed.by);
  // Nobody knows yet how the row stands while a lapse goes on, or where it is not possible to say which of two values is right.
  const isInDoubt = (row: KeptRow): boolean =>
    contradicted?.has(row) || (lapsesNotOver.size > 0 && lapsesNotOver.has(row));
  standing.lastSeen = observed;
  if (values.riskFactors !== undefined)
    seen.riskFactors = seenAfter(seen.riskFactors, observed, recordedOn, isInDoubt('riskFactors'));
  if (values.protectiveFactors !== undefined)
    seen.protectiveFactors = seenAfter(seen.protectiveFactors, observed, recordedOn, isInDoubt('protectiveFactors'));
  if (values.capacityToChange !== undefined)
    seen.capacityToChange = seenAfter(seen.capacityToChange, observed, recordedOn, isInDoubt('capacityToChange'));
};

/** Notes that something was recorded, whatever it was. */
export const noteLastRecorded = (standing: Standing, { recordedOn }: CaseEvent): void => {
  const { lastRecordedOn } = standing;
  if (lastRecordedOn === undefined || lastRecordedOn < recordedOn) standing.lastRecordedOn = recordedOn;
};
