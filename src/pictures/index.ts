/**
 * Pictures and pages of a case, as pure functions: text comes out, and nothing is loaded, run or sent.
 *
 * Needs neither zod nor fp-ts at run time.
 *
 * @module pictures
 */

export type { GenogramDrawing } from './genogram/genogram-drawing.js';
export { genogramSvg } from './genogram/genogram-svg.js';
export * from './page/case/index.js';
export { caseloadHtml } from './page/caseload-html.js';
export { journeyHtml } from './page/journey-html.js';
export type { JourneyPage } from './page/journey-page.js';
export { PAGE_STYLE } from './page/page-style.js';
export { reportHtml } from './page/report-html.js';
export type { ReportPage } from './page/report-page.js';
export { tableHtml } from './page/table-html.js';
export { PAGE_STYLE_HASH, TIMELINE_STYLE_HASH } from './style-hashes.js';
export type { TimelineDrawing, TimelineLines, TimelineQuestion, TimelineSubject } from './timeline/timeline-drawing.js';
export { timelineSvg } from './timeline/timeline-svg.js';
export { timelineText } from './timeline/timeline-text.js';
