/** The shapes of a caseload, and of the question about it. */

import { READINESS_QUESTION } from '../../return-home/readiness/shapes.js';
import type { Finding } from '../../shared/findings/finding.js';
import { CITATION } from '../../shared/format-citation.js';
import type { AnyShape, Shape } from '../../shared/shapes/shape-type.js';
import type { CaseloadEntry, CaseloadLabels, CaseloadQuestion } from './caseload.js';

/** The most cases of one caseload, and the most labels to group by: more than any authority has. */
const CASELOAD_LIMIT = 100_000;
const GROUPINGS_LIMIT = 20;

/** The shape of {@link CaseloadLabels}. */
export const CASELOAD_LABELS = { optional: { each: 'text', of: 'any' } } as const satisfies {
  readonly optional: Shape<CaseloadLabels>;
};

/** The shape of {@link CaseloadEntry}: its parts are looked at one by one. */
export const CASELOAD_ENTRY = {
  fields: { record: 'unread', labels: { optional: 'unread' } },
} as const satisfies Shape<CaseloadEntry>;

/** The shape of {@link Finding}. */
const FINDING = {
  fields: {
    code: 'text',
    severity: { oneOf: ['must', 'should'] },
    path: { listOf: { anyOf: ['text', 'number'] } },
    message: 'text',
    source: { optional: CITATION },
    expected: { optional: { listOf: 'text' } },
    leftOut: { optional: 'number' },
  },
} as const satisfies Shape<Finding>;

/** The shape of what `parseCase` answers: the case itself is looked at by the function that reads it. */
export const PARSED_CASE = {
  by: '_tag',
  kinds: {
    Left: { fields: { left: { listOf: FINDING, atLeast: 1 } } },
    Right: { fields: { right: 'unread' } },
  },
} as const satisfies AnyShape;

/** The shape of a caseload: what is wrong with one entry is said in its row. */
export const CASELOAD = { listOf: 'unread', atMost: CASELOAD_LIMIT } as const satisfies Shape<readonly CaseloadEntry[]>;

/** The shape of {@link CaseloadQuestion}. */
export const CASELOAD_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: {
      ...READINESS_QUESTION.fields,
      dueWithin: { optional: 'number' },
      unrecordedFor: { optional: 'number' },
      groupBy: { optional: { listOf: 'text', atMost: GROUPINGS_LIMIT } },
    },
  }) as const satisfies Shape<CaseloadQuestion>)();
