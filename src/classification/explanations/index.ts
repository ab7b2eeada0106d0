/** Explanations in plain words, for practitioners and for families. */

export { explainAgreed } from './explain-agreed.js';
export { explainIndication } from './explain-indication.js';
export { explainTable } from './explain-table.js';
export { explanationToMarkdown, tableToMarkdown } from './to-markdown.js';
