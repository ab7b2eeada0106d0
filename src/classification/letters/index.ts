/** Letters to parents and to the child. */

export type {
  LetterContacts,
  LetterDetails,
  LetterLegalPosition,
  Section20EndedBy,
  Section20Facts,
} from './letter.js';
export { whoMayEndSection20 } from './write-letter.js';
