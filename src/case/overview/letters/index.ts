/** Which letters can be written now, and what each still needs. */

export {
  LETTER_IDS,
  LETTER_LACK_CODES,
  type LetterId,
  type LetterLack,
  type LetterLackCode,
  type LetterNow,
} from './letter-now.js';
