/** Which letters there are, and what they can lack: rules as data. */

import { WRITTEN_AGREEMENTS } from '../../../goals/sources.js';
import { UPDATING } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { LetterId, LetterLackCode, LetterNow } from './letter-now.js';

/** The letters, in the order in which a case comes to them. */
export const LETTERS: Readonly<Record<LetterId, Omit<LetterNow, 'canBeWritten' | 'lacks'>>> = /* @__PURE__ */ (() =>
  frozen({
    'found-so-far': {
      id: 'found-so-far',
      title: 'What people have found so far',
      readers: ['parent', 'young-person'],
      writtenBy: 'explainIndication',
      source: UPDATING,
    },
    decided: {
      id: 'decided',
      title: 'What was decided, and what happens next',
      readers: ['parent', 'young-person'],
      writtenBy: 'explainAgreed',
      source: UPDATING,
    },
    'parental-agreement': {
      id: 'parental-agreement',
      title: 'The parental agreement',
      readers: ['parent'],
      writtenBy: 'agreementToMarkdown',
      source: WRITTEN_AGREEMENTS,
    },
  }))();

/** What a letter lacks, in words. */
export const LETTER_LACKS: Readonly<Record<LetterLackCode, string>> = /* @__PURE__ */ frozen({
  'letter.no-assessment': 'Record what the assessment found.',
  'letter.decided-since': 'A level has been agreed since this assessment: write the letter about what was decided.',
  'letter.nothing-decided': 'Agree a classification for this way home.',
  'letter.decision-withdrawn': 'The agreement was withdrawn: agree a classification anew.',
  'letter.decision-incomplete': 'Complete the record of the classification: what it lacks is in the findings of agree.',
  'letter.no-agreement': 'Make the parental agreement.',
});
