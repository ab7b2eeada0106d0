import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
}

const countsOf = (line: string): Counts => {
  const sentences = line.split(/(?<=[.?!])\s+/).filter((text) => /\w/.test(text));
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\d’']+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return { sentence: sentences.length, word: words.length, syllable: syllables };
};

/** Thousands of letters are made of a few hundred sentences. */
const counted = new Map<string, Counts>();

/** The years of school that a text asks for, by the public formula of Flesch and Kincaid. Each line is a sentence of its own. */
export const readingGrade = (lines: readonly string[]): number => {
  const sum = { sentence: 0, word: 0, syllable: 0 };
  for (const line of lines) {
    const counts = counted.get(line) ?? countsOf(line);
    counted.set(line, counts);
    sum.sentence += counts.sentence;
    sum.word += counts.word;
    sum.syllable += counts.syllable;
  }
  return fleschKincaid(sum);
};
