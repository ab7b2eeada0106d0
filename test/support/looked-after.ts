/** A child who is looked after: parts of a case for tests of what the law asks for. */
import type { CivilDate } from 'reunification-framework';
import type { CaseRecord, CaseVisit, LegalEntry } from 'reunification-framework/case';
import type { LegalStatusId } from 'reunification-framework/return-home';
import { CASE_RECORD, HOME_TO_BOTH } from './case-record.js';
import { day } from './dates.js';

/** A Thursday. */
export const STARTED = day('2024-02-01');

/** Looked after since then, with a legal status. */
export const inCare = (status: LegalStatusId, from: CivilDate = STARTED): readonly LegalEntry[] => [
  { kind: 'looked-after', id: 'in care', from: STARTED, recordedOn: STARTED },
  { kind: 'legal-status', id: 'status', from, recordedOn: from, status },
];

/** A visit by the social worker. */
export const visitOn = (on: CivilDate, more: Partial<CaseVisit> = {}): CaseVisit => ({
  id: `visit ${on}`,
  on,
  recordedOn: on,
  announced: true,
  by: 'the worker',
  role: 'social-worker',
  ...more,
});

/** A review that was held. */
export const reviewOn = (on: CivilDate) => ({ id: `review ${on}`, on, recordedOn: on });

/** The way home to both, with a move home. */
export const homeOn = (on: CivilDate): CaseRecord['waysHome'] => [
  {
    ...HOME_TO_BOTH,
    events: [...HOME_TO_BOTH.events, { kind: 'came-home', id: 'home', happenedOn: on, recordedOn: on }],
  },
];

/** A case of a child accommodated and placed since then. */
export const recorded = (parts: Partial<CaseRecord>): CaseRecord => ({
  ...CASE_RECORD,
  legal: inCare('section-20'),
  placements: (CASE_RECORD.placements ?? []).map((placement) => ({ ...placement, from: STARTED })),
  ...parts,
});
