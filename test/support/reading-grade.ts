import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The years of school that a text asks for, by the public formula of Flesch and Kincaid. Each line is a sentence of its own. */
export const readingGrade = (lines: readonly string[]): number => {
  const sentences = lines.flatMap((line) => line.split(/(?<=[.?!])\s+/)).filter((text) => /\w/.test(text));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d’']+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
};
