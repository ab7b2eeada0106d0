/** What cannot be true at once in a record of a classification. */

import { type Finding, findingWhen } from '../../shared/findings/finding.js';
import { readEntries } from '../../shared/findings/partly-read.js';
import { repeatsIn } from '../../shared/repeats.js';
import { AGREEMENT_FINDINGS, type AgreementFindingCode } from '../findings.js';
import type { PartlyReadRecord } from './partly-read-record.js';

/** Codes of what cannot be true at once in a record of a classification: such a record is not read. */
export type RecordContradictionCode = Extract<AgreementFindingCode, 'case.parent-repeated'>;

/**
 * What cannot be true at once in a record of a classification.
 *
 * @param record - what could be read of it
 * @returns a finding for each parent who is listed again
 */
export const contradictionsInRecord = ({
  wayHome,
}: Pick<PartlyReadRecord, 'wayHome'>): readonly Finding<RecordContradictionCode>[] => {
  const readable = readEntries(wayHome?.parents);
  const repeats = repeatsIn(readable.map(({ entry }) => entry));
  return readable.flatMap(({ position }, order) =>
    findingWhen<RecordContradictionCode>(AGREEMENT_FINDINGS)(
      repeats.has(order),
      'case.parent-repeated',
      'wayHome',
      'parents',
      position,
    ),
  );
};
