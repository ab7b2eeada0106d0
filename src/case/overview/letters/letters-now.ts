/** Says which letters can be written for a way home. */

import { findingsInRecord } from '../../../classification/agreement/check-record.js';
import type { CaseState } from '../../../reclassification/index.js';
import type { CaseAssessment } from '../../record/assessed.js';
import type { CaseWayHome } from '../../record/case-record.js';
import type { Known } from '../../record/parts/legal.js';
import { latestAgreement } from '../../record/parts/parts.js';
import { LETTER_IDS, type LetterId, type LetterLackCode, type LetterNow } from './letter-now.js';
import { LETTER_LACKS, LETTERS } from './letter-rules.js';

interface Found {
  readonly wayHome: CaseWayHome;
  readonly state: CaseState;
  readonly assessed: CaseAssessment | undefined;
  readonly known: Known;
}

const lackIn = (letter: LetterId, { wayHome, state, assessed, known }: Found): LetterLackCode | undefined => {
  const { held, agreementWithdrawn } = state;
  switch (letter) {
    case 'found-so-far':
      if (assessed === undefined) return 'letter.no-assessment';
      return held !== undefined && agreementWithdrawn === undefined && held.lastAgreed.on >= assessed.recordedOn
        ? 'letter.decided-since'
        : undefined;
    case 'decided': {
      if (agreementWithdrawn !== undefined) return 'letter.decision-withdrawn';
      const agreed = wayHome.classifications.find(({ id }) => id === held?.lastAgreed.by);
      if (agreed === undefined) return 'letter.nothing-decided';
      return findingsInRecord(agreed, known).some(({ severity }) => severity === 'must')
        ? 'letter.decision-incomplete'
        : undefined;
    }
    case 'parental-agreement':
      return latestAgreement(wayHome, known) === undefined ? 'letter.no-agreement' : undefined;
  }
};

/**
 * Which letters can be written for a way home on a day.
 *
 * @param found - the way home, how it stands, the last assessment, and the days
 * @returns each letter, with what it lacks
 */
export const lettersNow = (found: Found): readonly LetterNow[] =>
  LETTER_IDS.map((id) => {
    const lack = lackIn(id, found);
    return {
      ...LETTERS[id],
      canBeWritten: lack === undefined,
      lacks: lack === undefined ? [] : [{ code: lack, says: LETTER_LACKS[lack] }],
    };
  });
