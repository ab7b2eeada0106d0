/** Which words of a text are taken for abbreviations: a heuristic of this package (I-250). */

/** A dot or an ampersand within an abbreviation: `D.V.`, `A&E`. */
const POINTED = /^\p{Lu}(?:[.&]\p{Lu})+\.?$/u;

/** Two capitals in a row, anywhere in a word. */
const TWO_CAPITALS = /\p{Lu}\p{Lu}/u;

/** Numerals that stand for nothing else; `IV` and `VI` may. */
const NUMERALS: ReadonlySet<string> = /* @__PURE__ */ new Set(['II', 'III', 'VII', 'VIII', 'XII', 'XIII']);

/** How many words a text has to have for capitals throughout to be a way of writing. */
const WORDS_OF_A_SENTENCE = 3;

/** An abbreviation as it is looked up: without dots, and without the ending of a plural. */
const lookedUp = (word: string): string => word.replaceAll('.', '').replace(/(\p{Lu})s$/u, '$1');

/** From the first letter or figure of a word to the last. */
const BETWEEN_MARKS = /[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/u;

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}.&]+/u).filter((word) => word !== '');

const partsOf = (word: string): readonly string[] =>
  POINTED.test(word) ? [word] : word.split(/[.&]/u).filter((part) => TWO_CAPITALS.test(part));

/**
 * Whether a text is written in capitals throughout, so that no word of it stands out.
 *
 * @param text - a text
 * @returns true where it has three words or more and no small letter
 */
export const isInCapitals = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && wordsOf(text).filter((word) => /\p{Lu}/u.test(word)).length >= WORDS_OF_A_SENTENCE;

/**
 * The words of a text that are taken for abbreviations.
 *
 * @param text - a text
 * @returns each as a key would have it
 */
export const abbreviationsIn = (text: string): readonly string[] =>
  wordsOf(text)
    .flatMap(partsOf)
    .map(lookedUp)
    .filter((word) => !NUMERALS.has(word));

/**
 * An entry of a key, as the words of a text are looked up in it.
 *
 * @param short - the abbreviation as the key has it
 * @returns what it explains: `PHQ-9` also explains `PHQ`
 */
export const explainedBy = (short: string): readonly string[] => [short, ...abbreviationsIn(short)];

/**
 * Every word of a text in each way in which a key may have it.
 *
 * @param text - a text
 * @returns the words
 */
export const writtenIn = (text: string): readonly string[] => {
  const words = text.split(/\s+/u);
  const bare = words.flatMap((word) => BETWEEN_MARKS.exec(word) ?? []);
  return [
    ...words,
    ...bare,
    ...bare.map((word) => word.replace(/[’']s$/u, '')),
    ...wordsOf(text),
    ...abbreviationsIn(text),
  ];
};
