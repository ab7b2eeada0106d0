/** Writing XML: elements as data, and the text of a document made of them. */

import { escapeAttribute, escapeText } from '../shared/text/markup.js';

/** An element of an XML document. */
export interface XmlElement {
  /** Its name, with the prefix of its namespace if it needs one. */
  readonly name: string;
  /** Its attributes, in the order in which they are written; those that are `undefined` are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** What is in it: text, or other elements. */
  readonly content: string | readonly XmlElement[];
}

/**
 * Makes an element.
 *
 * @param name - its name
 * @param attributes - its attributes; those that are `undefined` are left out
 * @param content - text, or the elements in it; nothing if left out
 * @returns the element
 */
export function element(
  name: string,
  attributes: XmlElement['attributes'] = {},
  content: XmlElement['content'] = [],
): XmlElement {
  return { name, attributes, content };
}

const lines = ({ name, attributes, content }: XmlElement, indent: string): readonly string[] => {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(`${value}`)}"`);
  const start = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return [`${start}/>`];
  return typeof content === 'string'
    ? [`${start}>${escapeText(content)}</${name}>`]
    : [`${start}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
};

/**
 * Writes a document out, an element a line. Text is never broken or indented: blanks count in it.
 *
 * @param root - the outermost element
 * @returns the text of the document
 */
export function writeXml(root: XmlElement): string {
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, '')].join('\n')}\n`;
}
