/** Markup as data: what has been escaped is another type than what has not, so that no text gets into a page as it is. */

import { escapeAttribute, escapeText } from '../shared/text/markup.js';
import { withoutTurns } from '../shared/text/text.js';

/** A piece of SVG or HTML. */
export interface Markup {
  /** As it is written. */
  readonly markup: string;
}

/** Attributes in the order in which they are written; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Elements without an end tag, in SVG or in HTML. */
const WITHOUT_CONTENT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'br',
  'circle',
  'line',
  'meta',
  'path',
  'polygon',
  'rect',
]);

/** One digit after the point: a tenth of a pixel, written alike everywhere. */
const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;

/**
 * Keeps a text in its place.
 *
 * @param words - any text
 * @returns the text as markup, without signs that would turn the direction of what stands around it
 */
export const text = (words: string): Markup => ({ markup: escapeText(withoutTurns(words)) });

/**
 * Makes an element. It is well-formed in HTML and in XML.
 *
 * @param name - its name
 * @param attributes - its attributes
 * @param content - what is in it
 * @returns the element
 */
export const element = (name: string, attributes: Attributes = {}, ...content: readonly Markup[]): Markup => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(withoutTurns(written(value)))}"`],
  );
  const start = `<${name}${pairs.join('')}`;
  return {
    markup: WITHOUT_CONTENT.has(name)
      ? `${start}/>`
      : `${start}>${content.map(({ markup }) => markup).join('')}</${name}>`,
  };
};

/** The most signs of a caller’s text that are shown. */
const SIGNS_LIMIT = 200;

/**
 * A caller’s text as it can be shown in a line: without line breaks, and not too long.
 *
 * @param words - any text
 * @returns the text; what is too long ends with an ellipsis
 */
export const inOneLine = (words: string): string => {
  const line = words
    .slice(0, SIGNS_LIMIT * 10)
    .replace(/\s+/gu, ' ')
    .trim();
  const signs = [...line];
  return signs.length > SIGNS_LIMIT || words.length > SIGNS_LIMIT * 10
    ? `${signs.slice(0, SIGNS_LIMIT - 1).join('')}…`
    : line;
};
