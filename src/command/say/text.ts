/** How the command sets out what it prints. */

import type { Citation } from '../../shared/citation.js';
import type { Finding, PathStep } from '../../shared/findings/finding.js';
import { formatCitation } from '../../shared/format-citation.js';
import { inPlainLine } from '../../shared/text/text.js';

/**
 * Lines as they are printed. No id, name or file can hold a sign that a terminal would obey.
 *
 * @param lines - the lines
 * @returns the text
 */
export const asText = (lines: readonly string[]): string => `${lines.map(inPlainLine).join('\n')}\n`;

/** What JSON may hold as it is, and a terminal would obey: controls from DEL on, and signs that turn what stands around them. */
const FOR_TERMINALS = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * An answer as JSON. What a terminal would obey is written as a number, which says the same.
 *
 * @param answer - the answer
 * @returns the text
 */
export const asJson = (answer: unknown): string =>
  `${JSON.stringify(answer, undefined, 2).replace(
    FOR_TERMINALS,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`;

/** How wide a line may be. */
const WIDTH = 100;

/**
 * Breaks a text into lines.
 *
 * @param text - the text
 * @param indent - what each line begins with
 * @param first - what the first line begins with instead
 * @returns the lines
 */
export const wrapped = (text: string, indent = '', first = indent): readonly string[] => {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
};

/** Where in the document, such as `waysHome[0].events[2].kind`. */
const placeOf = (path: readonly PathStep[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${step}`)).join('');

/**
 * A finding in lines. It says where and what to do, and repeats nothing of the document.
 *
 * @param finding - the finding
 * @returns its lines
 */
export const findingLines = ({ code, severity, path, message, source, expected }: Finding): readonly string[] => [
  `  ${severity.padEnd(6)}  ${code}${path.length === 0 ? '' : `  at ${placeOf(path)}`}`,
  ...wrapped(message, '          '),
  ...(expected === undefined ? [] : wrapped(`Expected: ${expected.join(', ')}`, '          ')),
  ...(source === undefined ? [] : wrapped(formatCitation(source), '          ')),
];

/**
 * Where something is printed, in one text.
 *
 * @param sources - the citations
 * @returns them, one after the other
 */
export const printedIn = (sources: readonly Citation[]): string => sources.map(formatCitation).join('; ');
