/** Whether a text says anything concrete. A rule of thumb: its results are worth a look and no more. */
import { repeatsIn } from '../../shared/repeats.js';
import { isBlank } from '../../shared/text/text.js';
import type { VagueWords } from './goal.js';
import { VAGUE_WORDS } from './vague-words.js';

/** The words of a text in lower case, with one kind of apostrophe and without quotes and dashes around them. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .toLowerCase()
      .replace(/’/gu, "'")
      .match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? []
  )
    .map((word) => (/^['-]|['-]$/u.test(word) ? word.replace(/^['-]+|['-]+$/gu, '') : word))
    .filter((word) => word !== '');

/** Names of services in capitals, such as CGL: they make an aim no clearer. A text all in capitals has none. */
const capitalsIn = (text: string): readonly string[] =>
  /\p{Ll}/u.test(text) ? (text.match(/\b\p{Lu}{2,6}\b/gu) ?? []).map((word) => word.toLowerCase()) : [];

/** Words to look for, taken apart once for all texts in which they are looked for. */
export interface SoughtWords {
  readonly aims: ReadonlySet<string>;
  readonly aimsAndFillers: ReadonlySet<string>;
  /** What a placeholder says, its words with one space between them. */
  readonly placeholders: ReadonlySet<string>;
  /** The same of what shows that attendance is counted. */
  readonly attendance: readonly string[];
}

const phrasesIn = (phrases: readonly string[]): readonly string[] => phrases.map((phrase) => wordsOf(phrase).join(' '));

const takenApart = ({ aims, fillers, placeholders = [], attendance = [] }: VagueWords): SoughtWords => {
  const words = aims.flatMap(wordsOf);
  return {
    aims: new Set(words),
    aimsAndFillers: new Set([...words, ...fillers.flatMap(wordsOf)]),
    placeholders: new Set(phrasesIn(placeholders)),
    attendance: phrasesIn(attendance),
  };
};

const OWN_WORDS = /* @__PURE__ */ takenApart(VAGUE_WORDS);

/**
 * Takes words apart to look for them.
 *
 * @param vague - an authority’s own; left out, those of this package
 * @returns the words to look for
 */
export function soughtWords(vague: VagueWords | undefined): SoughtWords {
  return vague === undefined ? OWN_WORDS : takenApart(vague);
}

/**
 * Whether a text only fills its field and says nothing, such as “tbc”.
 *
 * @param text - the text
 * @param sought - the words to look for
 * @returns true if so; false if there is no text
 */
export function isPlaceholder(text: string | undefined, sought: SoughtWords): boolean {
  return text !== undefined && !isBlank(text) && saysNothing(text, wordsOf(text), sought);
}

const saysNothing = (text: string, words: readonly string[], { placeholders }: SoughtWords): boolean =>
  placeholders.size > 0 && (words.length === 0 ? /^[\p{P}\s]+$/u.test(text) : placeholders.has(words.join(' ')));

/**
 * Whether a text says nothing concrete: it only fills its field, or names an aim with words that make it no clearer.
 *
 * @param text - the text
 * @param sought - the words to look for
 * @returns true if so; false if there is no text
 */
export function isVague(text: string | undefined, sought: SoughtWords): boolean {
  if (text === undefined || isBlank(text)) return false;
  const words = wordsOf(text);
  if (saysNothing(text, words, sought)) return true;
  if (!words.some((word) => sought.aims.has(word))) return false;
  const capitals = capitalsIn(text);
  return words.every((word) => sought.aimsAndFillers.has(word) || capitals.includes(word));
}

/**
 * Whether a text describes attendance, which does not show change.
 *
 * @param text - the text
 * @param sought - the words to look for
 * @returns true if so
 */
export function speaksOfAttendance(text: string | undefined, { attendance }: SoughtWords): boolean {
  const words = ` ${wordsOf(text ?? '').join(' ')} `;
  return attendance.some((phrase) => words.includes(` ${phrase} `));
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
 * Whether two of some texts use the same words, ignoring punctuation and capitals.
 *
 * @param texts - the texts; one that is missing or blank is like no other
 * @returns true if so
 */
export function useSameWords(texts: readonly (string | undefined)[]): boolean {
  const words = texts.map((text) => (text === undefined || isBlank(text) ? undefined : withoutPunctuation(text)));
  return repeatsIn(words).size > 0;
}
