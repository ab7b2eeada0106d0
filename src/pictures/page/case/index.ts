/** The page of a case. */

export { caseHtml } from './case-html.js';
export type { CasePage } from './case-page.js';
