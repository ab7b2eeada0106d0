/** Writing XML: elements as data, and the text of a document made of them. */

/** An element of an XML document. */
export interface XmlElement {
  /** Its name, with the prefix of its namespace if it needs one. */
  readonly name: string;
  /** Its attributes, in the order in which they are written; those that are `undefined` are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  /** What is in it: text, or other elements. */
  readonly content: string | readonly XmlElement[];
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const written = (sign: string): string => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`;

/**
 * Keeps a text in its place between two tags.
 *
 * What XML 1.0 has no way to write, such as the character zero or half of a surrogate pair, becomes U+FFFD, the character for what
 * cannot be shown.
 *
 * @param text - any text
 * @returns the text as it stands in the document
 */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>\r]/gu, written);
}

/**
 * Keeps a text in its place in an attribute, between double quotes. Line breaks and tabs are written as numbers, since readers
 * would turn them into blanks.
 *
 * @param text - any text
 * @returns the text as it stands in the document
 */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n]/gu, written);
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
