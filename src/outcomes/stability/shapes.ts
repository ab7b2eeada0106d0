/** The shapes of what the questions about stability take; `src/shared/shapes/read-shape.ts` reads them. */

import { RISK_LEVELS } from '../../classification/index.js';
import { MADE } from '../../shared/made-by.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import { AFTER_RETURN_EVENTS, RETURN_PLANNING, type ReturnHome } from '../periods/index.js';
import type { AtHorizon, Stability, StabilityOfGroup, StabilityQuestion } from './stability.js';

/** The most returns that are counted at once: far more than a country has in ten years. */
const RETURNS_LIMIT = 1_000_000;

/** The most labels that a count is split by. */
const LABELS_LIMIT = 20;

/** The most horizons. */
const HORIZONS_LIMIT = 40;

/** The shape of returns. */
export const RETURNS = /* @__PURE__ */ (() =>
  ({
    listOf: {
      fields: {
        child: 'text',
        number: 'number',
        homeOn: 'day',
        enteredCareOn: { optional: 'day' },
        daysInCare: { optional: 'number' },
        planned: { oneOf: RETURN_PLANNING },
        placedWithParentsFrom: { optional: 'day' },
        next: { optional: { fields: { on: 'day', what: { oneOf: AFTER_RETURN_EVENTS } } } },
        level: { optional: { oneOf: RISK_LEVELS } },
        labels: { optional: { each: 'text', of: 'any' } },
      },
    },
    atMost: RETURNS_LIMIT,
  }) as const satisfies Shape<readonly ReturnHome[]>)();

/** The shape of {@link StabilityQuestion}. */
export const STABILITY_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: {
      dataUntil: 'day',
      window: { fields: { from: 'day', to: 'day' } },
      unit: { oneOf: ['return', 'child'] },
      horizons: { optional: { listOf: 'number', atLeast: 1, atMost: HORIZONS_LIMIT } },
      minimumDaysInCare: { optional: 'number' },
      splitBy: { optional: { listOf: 'text', atMost: LABELS_LIMIT } },
    },
  }) as const satisfies Shape<StabilityQuestion>)();

/** What is read of the counts at a horizon. */
const AT_HORIZON = /* @__PURE__ */ (() =>
  ({
    fields: {
      months: 'number',
      notYet: 'unread',
      of: 'number',
      reEntered: 'number',
      stillHome: 'number',
      cannotSay: { fields: { total: 'number', byReason: 'unread' } },
      reEnteredPart: { optional: { fields: { lowest: 'number', highest: 'number' } } },
      kaplanMeier: { optional: 'unread' },
      cumulativeIncidence: { optional: 'unread' },
      timeOfBreakdown: 'unread',
      daysToReEntry: { optional: { fields: { lowerQuartile: 'number', median: 'number', upperQuartile: 'number' } } },
    },
  }) as const satisfies Shape<AtHorizon>)();

/** What is read of a group. */
const GROUP = /* @__PURE__ */ (() =>
  ({
    fields: { counted: 'unread', horizons: { listOf: AT_HORIZON, atMost: HORIZONS_LIMIT }, curve: 'unread' },
  }) as const satisfies Shape<StabilityOfGroup>)();

/** What is read of {@link Stability}. */
export const STABILITY = /* @__PURE__ */ (() => {
  const { fields } = GROUP;
  return {
    fields: {
      madeBy: MADE,
      cohort: { oneOf: ['exit'] },
      unit: { oneOf: ['return', 'child'] },
      dataUntil: 'day',
      window: { fields: { from: 'day', to: 'day' } },
      minimumDaysInCare: { optional: 'number' },
      notCounted: 'unread',
      all: GROUP,
      byPlanning: { listOf: { fields: { ...fields, value: { oneOf: RETURN_PLANNING } } } },
      byLevel: { listOf: { fields: { ...fields, value: { oneOf: [...RISK_LEVELS, 'not-recorded'] } } } },
      byNumber: { listOf: { fields: { ...fields, value: { oneOf: ['first', 'repeat'] } } } },
      byLabel: {
        listOf: {
          fields: { label: 'text', groups: { listOf: { fields: { ...fields, value: { optional: 'text' } } } } },
        },
        atMost: LABELS_LIMIT,
      },
      repeatReturns: 'unread',
      placedWithParentsBefore: 'unread',
      notes: 'unread',
      context: 'unread',
    },
  } as const satisfies Shape<Stability>;
})();
