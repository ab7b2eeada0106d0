/** What has to be kept up for six months: when it began, and what broke it. */

import type { Recorded } from '../history/recorded.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import { SUSTAINED } from '../review/clock-rules.js';
import { BEST_FIRST } from './recording.js';

const SUSTAINED_IDS = ['as-low', 'as-medium', 'as-high'] as const;

/** What has to be kept up: looked at after every event that changes anything. */
const TO_SUSTAIN = /* @__PURE__ */ (() =>
  SUSTAINED_IDS.map((id) => {
    const { holdsWhen, onlyIfBetter, rows } = SUSTAINED[id];
    return {
      id,
      holdsWhen,
      onlyIfBetter,
      rows: {
        riskFactors: [...rows.riskFactors],
        protectiveFactors: [...rows.protectiveFactors],
        capacityToChange: [...rows.capacityToChange],
      },
    };
  }))();

const isOneOf = <Value>(values: readonly Value[], recorded: Recorded<Value> | undefined): boolean =>
  recorded !== undefined && values.includes(recorded.value);

/** Whether a value is better than the worst recorded in the present stay. */
const isBetter = <Value>(
  bestFirst: readonly Value[],
  recorded: Recorded<Value> | undefined,
  worst: Value | undefined,
): boolean =>
  recorded !== undefined && worst !== undefined && bestFirst.indexOf(recorded.value) < bestFirst.indexOf(worst);

/** Starts or breaks what has to be kept up, as things stand after an event. */
export const updateSustained = (standing: Standing, moment: Moment): void => {
  const { riskFactors, protectiveFactors, capacityToChange, newRisk, worst, sustained, better } = standing;
  const isFree = newRisk?.value !== true;
  for (const kept of TO_SUSTAIN) {
    const risk =
      isOneOf(kept.rows.riskFactors, riskFactors) &&
      (!kept.onlyIfBetter || isBetter(BEST_FIRST.riskFactors, riskFactors, worst?.riskFactors));
    const protection =
      isOneOf(kept.rows.protectiveFactors, protectiveFactors) &&
      (!kept.onlyIfBetter || isBetter(BEST_FIRST.protectiveFactors, protectiveFactors, worst?.protectiveFactors));
    const capacity = isOneOf(kept.rows.capacityToChange, capacityToChange);
    const holds =
      isFree && (kept.holdsWhen === 'all' ? risk && protection && capacity : risk || protection || capacity);
    if (kept.onlyIfBetter)
      standing.better = {
        riskFactors: risk ? (better.riskFactors ?? moment) : undefined,
        protectiveFactors: protection ? (better.protectiveFactors ?? moment) : undefined,
      };
    const { since, lastBroken } = sustained[kept.id];
    if (holds && since === undefined) sustained[kept.id] = { since: moment, lastBroken };
    if (!holds && since !== undefined) sustained[kept.id] = { since: undefined, lastBroken: moment };
  }
};

/** Breaks all that is being kept up. */
export const breakSustained = ({ sustained }: Standing, moment: Moment): void => {
  for (const id of SUSTAINED_IDS)
    if (sustained[id].since !== undefined) sustained[id] = { since: undefined, lastBroken: moment };
};
