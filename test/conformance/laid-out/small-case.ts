/** A small case, put together by hand: in care since a Thursday in February, with nothing else. */
import type { CaseRecord, LegalEntry } from 'reunification-framework/case';
import type { CaseHappening } from 'reunification-framework/reclassification';
import type { LegalStatusId, VisitMade } from 'reunification-framework/return-home';
import { day } from '../../support/dates.js';

/** The way home. */
export const HOME = 'home-1';

/** A Thursday. */
const STARTED = day('2024-02-01');

/** Looked after since the day on which care started, under one status. */
export const inCare = (status: LegalStatusId, from = STARTED): readonly LegalEntry[] => [
  { kind: 'looked-after', id: 'in-care', from: STARTED, recordedOn: STARTED },
  { kind: 'legal-status', id: 'status', from, recordedOn: from, status },
];

/** A visit by the social worker, who saw the child alone. */
export const visitOn = (on: string, more: Partial<VisitMade> = {}): VisitMade => ({
  id: `visit-${on}`,
  on: day(on),
  recordedOn: day(on),
  announced: true,
  by: 'worker-1',
  role: 'social-worker',
  child: { kind: 'alone' },
  ...more,
});

/** A review, recorded on its day. */
export const reviewOn = (on: string) => ({ id: `review-${on}`, on: day(on), recordedOn: day(on) });

/** The child came home. */
export const cameHome = (on: string): CaseHappening => ({
  kind: 'came-home',
  id: 'came-home',
  happenedOn: day(on),
  recordedOn: day(on),
});

/** One way home, and what happened. */
export const atHome = (...events: readonly CaseHappening[]): CaseRecord['waysHome'] => [
  { id: HOME, parents: ['parent-1'], classifications: [], events },
];

/** A child under section 20, of whom nothing is known but what is passed. */
export const caseWith = (parts: Partial<CaseRecord>): CaseRecord => ({
  format: 1,
  edition: 'framework-2015',
  child: { id: 'child-1', bornOn: day('2018-02-28') },
  parents: [{ id: 'parent-1' }],
  waysHome: atHome(),
  legal: inCare('section-20'),
  visits: [],
  reviews: [],
  ...parts,
});
