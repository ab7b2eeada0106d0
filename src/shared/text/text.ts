/** What counts as text: an id, a signature or a reason that shows nothing is none, everywhere in this package. */

/**
 * Characters that show nothing, as the inside of a character class that every dialect of regular expressions reads alike: white space,
 * controls, and characters without width or without ink.
 */
const SHOWS_NOTHING =
  '\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\u115F\\u1160\\u1680\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB';

/** The same beyond the first plane. */
const SHOWS_NOTHING_BEYOND = '\\u{13430}-\\u{1343F}\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}';

const BLANK = /* @__PURE__ */ new RegExp(`^[${SHOWS_NOTHING}${SHOWS_NOTHING_BEYOND}]*$`, 'u');

/** A pattern of texts in which something can be seen, for what lies in the first plane. */
export const SHOWS_SOMETHING = `[^${SHOWS_NOTHING}]`;

/**
 * Whether a text says nothing: it is left out, or holds nothing but white space, controls and characters that show nothing.
 *
 * @param text - a text of a caller
 * @returns true for nothing, an empty text, or one in which nothing can be seen
 */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || BLANK.test(text);
}

/**
 * A text as it stands at the beginning of a sentence.
 *
 * @param text - a text
 * @returns the same with a capital letter
 */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Signs that turn the direction of the text around them. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text without signs that would turn the direction of what stands around it.
 *
 * @param text - a text of a caller
 * @returns the text without them
 */
export const withoutTurns = (text: string): string => text.replace(TURNING, '');

/**
 * A text as it can stand in a line that a terminal shows: no end of a line, nothing that turns what stands around it, and no control
 * character, which a terminal would obey. Those become U+FFFD, the character for what cannot be shown.
 *
 * @param text - a text of a caller
 * @returns the text on one line
 */
export const inPlainLine = (text: string): string =>
  withoutTurns(text)
    .replace(/[\t-\r\u0085\u2028\u2029]+/gu, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are looked for
    .replace(/[\u0000-\u001F\u007F-\u009F]/gu, '\uFFFD');
