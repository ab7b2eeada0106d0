/** Keeping text in its place in Markdown. */

import { inPlainLine } from './text.js';

/**
 * Keeps a text in its place in a Markdown line or table cell: no line break, and no sign that Markdown, HTML or a terminal would read.
 *
 * @param text - any text, such as a caller’s own words
 * @returns the text on one line
 */
export function inLine(text: string): string {
  return inPlainLine(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\\|<>*_`[\]~&]/gu, '\\$&')
    .replace(/^( ?)([#+=-])/u, '$1\\$2')
    .replace(/^( ?\d+)([.)])/u, '$1\\$2');
}
