/** The shapes of the questions about a case; `src/shared/shapes/read-shape.ts` reads them. */

import { READINESS_QUESTION } from '../return-home/readiness/shapes.js';
import type { Shape } from '../shared/shapes/shape-type.js';
import type { ChangesQuestion } from './changes/changes.js';
import type { ReportQuestion } from './journey/report/report.js';
import type { CaseQuestion } from './overview/case-overview.js';
import type { PartsQuestion } from './overview/case-parts.js';

/** The shape of {@link CaseQuestion}. */
export const CASE_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: { ...READINESS_QUESTION.fields, wayHome: { optional: 'text' } },
  }) as const satisfies Shape<CaseQuestion>)();

/** The shape of {@link PartsQuestion}. */
export const PARTS_QUESTION = /* @__PURE__ */ (() => {
  const { asOf, knownOn } = CASE_QUESTION.fields;
  return { fields: { asOf, knownOn } } as const satisfies Shape<PartsQuestion>;
})();

/** The shape of {@link ReportQuestion}. */
export const REPORT_QUESTION = /* @__PURE__ */ (() => CASE_QUESTION satisfies Shape<ReportQuestion>)();

/** The shape of {@link ChangesQuestion}. */
export const CHANGES_QUESTION = /* @__PURE__ */ (() => {
  const { asOf, knownOn, ...fields } = CASE_QUESTION.fields;
  return { fields: { ...fields, from: 'day', to: 'day' } } as const satisfies Shape<ChangesQuestion>;
})();
