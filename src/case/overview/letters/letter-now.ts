/** Words of the case: the letters that can be written for a way home on a day, and what the others lack. */

import type { Citation } from '../../../shared/citation.js';
import { frozen } from '../../../shared/frozen.js';

/** The letters to a family: about what was found so far, about what was decided, and the parental agreement as a text. */
export const LETTER_IDS = /* @__PURE__ */ frozen(['found-so-far', 'decided', 'parental-agreement'] as const);

/** A letter to a family. */
export type LetterId = (typeof LETTER_IDS)[number];

/** What a letter can lack. */
export const LETTER_LACK_CODES = /* @__PURE__ */ frozen([
  'letter.no-assessment',
  'letter.decided-since',
  'letter.nothing-decided',
  'letter.decision-withdrawn',
  'letter.decision-incomplete',
  'letter.no-agreement',
] as const);

/** What a letter lacks. */
export type LetterLackCode = (typeof LETTER_LACK_CODES)[number];

/** Something that a letter lacks. */
export interface LetterLack {
  /** What. */
  readonly code: LetterLackCode;
  /** The same in words: what has to be done first. */
  readonly says: string;
}

/** A letter, and whether it can be written. */
export interface LetterNow {
  /** Which. */
  readonly id: LetterId;
  /** What it is, in a few words. */
  readonly title: string;
  /** To whom. */
  readonly readers: readonly ('parent' | 'young-person')[];
  /** The function that writes it. */
  readonly writtenBy: 'explainIndication' | 'explainAgreed' | 'agreementToMarkdown';
  /** Whether it can be written. What it leaves out where it is not known is up to what that function is given. */
  readonly canBeWritten: boolean;
  /** What it lacks; empty where it can be written. */
  readonly lacks: readonly LetterLack[];
  /** Where it is printed that the family is told. */
  readonly source: Citation;
}
