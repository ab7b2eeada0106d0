/** The shapes of what the functions of the pictures take; `src/shared/shapes/read-shape.ts` reads them. */

import { JOURNEY_STAGE_IDS } from '../case/journey/stages.js';
import { CASE_QUESTION } from '../case/shapes.js';
import { AUDIENCE, LETTER_DETAILS } from '../classification/shapes.js';
import { HISTORY_QUESTION } from '../reclassification/shapes.js';
import type { Shape } from '../shared/shapes/shape-type.js';
import type { GenogramDrawing } from './genogram/genogram-drawing.js';
import type { CasePage } from './page/case/case-page.js';
import type { JourneyPage } from './page/journey-page.js';

import type { ReportPage } from './page/report-page.js';
import type { TimelineDrawing, TimelineLines, TimelineQuestion } from './timeline/timeline-drawing.js';

/** The shape of {@link TimelineQuestion}. */
export const TIMELINE_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: {
      ...HISTORY_QUESTION.fields,
      wayHome: CASE_QUESTION.fields.wayHome,
      from: { optional: 'day' },
      until: { optional: 'day' },
    },
  }) as const satisfies Shape<TimelineQuestion>)();

/** The shape of {@link TimelineDrawing}. */
export const TIMELINE_DRAWING = {
  fields: { title: { optional: 'text' }, width: { optional: 'number' }, list: { optional: 'flag' } },
} as const satisfies Shape<TimelineDrawing>;

/** The shape of {@link TimelineLines}. */
export const TIMELINE_LINES = {
  fields: { columns: { optional: 'number' }, list: { optional: 'flag' } },
} as const satisfies Shape<TimelineLines>;

/** The shape of {@link GenogramDrawing}. */
export const GENOGRAM_DRAWING = {
  fields: { index: { optional: 'text' }, title: { optional: 'text' }, key: { optional: 'flag' } },
} as const satisfies Shape<GenogramDrawing>;

/** The shape of {@link CasePage}. */
export const CASE_PAGE = /* @__PURE__ */ (() =>
  ({
    fields: {
      audience: { optional: AUDIENCE },
      label: { optional: 'text' },
      letter: { optional: LETTER_DETAILS },
    },
  }) as const satisfies Shape<CasePage>)();

/** The shape of {@link JourneyPage}. */
export const JOURNEY_PAGE = /* @__PURE__ */ (() =>
  ({
    fields: {
      label: { optional: 'text' },
      stages: { optional: { listOf: { oneOf: JOURNEY_STAGE_IDS } } },
    },
  }) as const satisfies Shape<JourneyPage>)();

/** The shape of {@link ReportPage}. */
export const REPORT_PAGE = {
  fields: { names: { optional: { each: 'text', of: 'any' } } },
} as const satisfies Shape<ReportPage>;
