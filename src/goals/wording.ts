/** Whether a text says anything concrete. A rule of thumb: its results are worth a look and no more. */
import { isBlank } from '../shared/text.js';
import type { VagueWords } from './goal.js';

/** The words of a text in lower case, with one kind of apostrophe and without quotes and dashes around them. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/’/gu, "'")
      .match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []
  )
    .map((word) => word.replace(/^['-]+|['-]+$/gu, ''))
    .filter((word) => word !== '');

/** Names of services in capitals, such as CGL: they make an aim no clearer. A text all in capitals has none. */
const capitalsIn = (text: string): readonly string[] =>
  /\p{Ll}/u.test(text) ? (text.match(/\b\p{Lu}{2,6}\b/gu) ?? []).map((word) => word.toLowerCase()) : [];

/**
 * Whether a text only fills its field and says nothing, such as “tbc”.
 *
 * @param text - the text
 * @param vague - the words to look for
 * @returns true if so; false if there is no text
 */
export function isPlaceholder(text: string | undefined, { placeholders = [] }: VagueWords): boolean {
  if (text === undefined || isBlank(text)) return false;
  if (placeholders.length > 0 && /^[\p{P}\s]+$/u.test(text)) return true;
  const words = wordsOf(text).join(' ');
  return words !== '' && placeholders.some((placeholder) => wordsOf(placeholder).join(' ') === words);
}

/**
 * Whether a text says nothing concrete: it only fills its field, or names an aim with words that make it no clearer.
 *
 * @param text - the text
 * @param vague - the words to look for
 * @returns true if so; false if there is no text
 */
export function isVague(text: string | undefined, vague: VagueWords): boolean {
  if (text === undefined || isBlank(text)) return false;
  const aims = vague.aims.flatMap(wordsOf);
  const unclear = new Set([...aims, ...vague.fillers.flatMap(wordsOf), ...capitalsIn(text)]);
  const words = wordsOf(text);
  return (
    isPlaceholder(text, vague) ||
    (words.some((word) => aims.includes(word)) && words.every((word) => unclear.has(word)))
  );
}

/**
 * Whether a text describes attendance, which does not show change.
 *
 * @param text - the text
 * @param vague - the words to look for
 * @returns true if so
 */
export function speaksOfAttendance(text: string | undefined, { attendance = [] }: VagueWords): boolean {
  const words = ` ${wordsOf(text ?? '').join(' ')} `;
  return attendance.some((phrase) => words.includes(` ${wordsOf(phrase).join(' ')} `));
}

/** A text in lower case, without punctuation around its words. */
const withoutPunctuation = (text: string): string =>
  text
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(/^[.,;:!?…'"“”‘’()]+|[.,;:!?…'"“”‘’()]+$/gu, ''))
    .filter((word) => word !== '')
    .join(' ');

/**
 * Whether two texts use the same words, ignoring punctuation and capitals.
 *
 * @param one - a text
 * @param other - another
 * @returns true if so; false if either is missing
 */
export function sameWords(one: string | undefined, other: string | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    !isBlank(one) &&
    !isBlank(other) &&
    withoutPunctuation(one) === withoutPunctuation(other)
  );
}
