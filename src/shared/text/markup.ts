/** Keeping text in its place in XML and HTML. */

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const written = (sign: string): string => NAMED[sign] ?? `&#${sign.charCodeAt(0)};`;

/**
 * Keeps a text in its place between two tags.
 *
 * What XML 1.0 has no way to write, such as the character zero or half of a surrogate pair, and the other control characters, which a
 * terminal would obey, become U+FFFD, the character for what cannot be shown.
 *
 * @param text - any text
 * @returns the text as it stands in the document
 */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
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
