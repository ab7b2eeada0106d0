/** The shapes of what the record holds of the journey: entries, decisions, reports and supervision. */

import { RECORDED_ANSWER } from '../../return-home/checklist/shapes.js';
import { DECISION_AGAINST_RETURN } from '../../return-home/no-return/shapes.js';
import type { Shape } from '../../shared/shapes/shape-type.js';
import {
  type CaseDecisionAgainstReturn,
  type CaseReport,
  type JourneyEntry,
  REPORT_SIGNATORIES,
  SUPERVISION_POINT_IDS,
  type SupervisionHeld,
} from './journey-entry.js';
import { RECORDED_JOURNEY_ITEM_IDS } from './journey-items.js';
import { REPORT_QUESTION_IDS } from './report-questions.js';

/** The shape of {@link JourneyEntry}. */
export const JOURNEY_ENTRY = /* @__PURE__ */ (() =>
  ({
    fields: {
      id: 'text',
      item: { oneOf: RECORDED_JOURNEY_ITEM_IDS },
      wayHome: { optional: 'text' },
      parent: { optional: 'text' },
      answer: RECORDED_ANSWER,
      recordedOn: 'day',
    },
  }) as const satisfies Shape<JourneyEntry>)();

/** The shape of {@link CaseDecisionAgainstReturn}. */
export const CASE_DECISION_AGAINST_RETURN = /* @__PURE__ */ (() => {
  const { lookedAfterSince, bornOn, status, level, ...fields } = DECISION_AGAINST_RETURN.fields;
  return {
    fields: { ...fields, wayHome: 'text', recordedOn: 'day' },
  } as const satisfies Shape<CaseDecisionAgainstReturn>;
})();

/** The shape of {@link CaseReport}. */
export const CASE_REPORT = /* @__PURE__ */ (() =>
  ({
    fields: {
      id: 'text',
      wayHome: { optional: 'text' },
      madeOn: { optional: 'day' },
      recordedOn: 'day',
      written: { listOf: { fields: { question: { oneOf: REPORT_QUESTION_IDS }, text: 'text', by: 'text' } } },
      signatures: {
        optional: { listOf: { fields: { role: { oneOf: REPORT_SIGNATORIES }, by: 'text', on: 'day' } } },
      },
    },
  }) as const satisfies Shape<CaseReport>)();

/** The shape of {@link SupervisionHeld}. */
export const SUPERVISION_HELD = /* @__PURE__ */ (() =>
  ({
    fields: {
      id: 'text',
      on: 'day',
      recordedOn: 'day',
      considered: { listOf: { oneOf: SUPERVISION_POINT_IDS } },
    },
  }) as const satisfies Shape<SupervisionHeld>)();
