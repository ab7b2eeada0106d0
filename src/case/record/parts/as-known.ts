/** Reading the record: only what had been recorded by a day. */

import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { CaseRecord, CaseWayHome } from '../case-record.js';

/** What has a day of its own, and perhaps one on which it was recorded. */
export interface Paper {
  /** Its own day. */
  readonly madeOn?: CivilDate | undefined;
  /** The day on which it was recorded. */
  readonly recordedOn?: CivilDate | undefined;
}

/**
 * Whether a paper had been recorded by a day: by its own day where no other is kept, and at all times where it has none.
 *
 * @param paper - an agreement, a plan or the like
 * @param knownOn - the day
 * @returns whether
 */
export function isPaperKnown({ madeOn, recordedOn = madeOn }: Paper, knownOn: CivilDate): boolean {
  return recordedOn === undefined || recordedOn <= knownOn;
}

const doneBy = (recorded: CaseWayHome['recorded'], knownOn: CivilDate): CaseWayHome['recorded'] =>
  recorded === undefined
    ? undefined
    : Object.fromEntries(
        Object.entries(recorded).filter(([, answer]) => answer?.kind !== 'done' || answer.on <= knownOn),
      );

/**
 * A case without what was recorded after a day. What has no day on which it was recorded counts as recorded on its own day; what has no
 * day at all stays.
 *
 * @param record - the case
 * @param knownOn - the day
 * @returns the case as it was known
 */
export function asKnownOn(record: CaseRecord, knownOn: CivilDate): CaseRecord {
  const isKnown = ({ recordedOn }: { readonly recordedOn: CivilDate }): boolean => recordedOn <= knownOn;
  const wayHomeKnown = (wayHome: CaseWayHome): CaseWayHome => ({
    ...wayHome,
    classifications: wayHome.classifications.filter(isKnown),
    events: wayHome.events.filter(isKnown),
    settings: wayHome.settings?.filter(({ setOn }) => setOn <= knownOn),
    agreements: wayHome.agreements?.filter((agreement) => isPaperKnown(agreement, knownOn)),
    plans: wayHome.plans?.filter((plan) => isPaperKnown(plan, knownOn)),
    support: wayHome.support?.filter(isKnown),
    goalReviews: wayHome.goalReviews?.filter(({ on }) => on <= knownOn),
    approvals: wayHome.approvals?.filter(({ on, recordedOn = on }) => recordedOn <= knownOn),
    recorded: doneBy(wayHome.recorded, knownOn),
  });
  const [first, ...others] = record.waysHome;
  return {
    ...record,
    waysHome: [wayHomeKnown(first), ...others.map(wayHomeKnown)],
    assessments: record.assessments?.filter(isKnown),
    legal: record.legal?.filter(isKnown),
    visits: record.visits?.filter(isKnown),
    reviews: record.reviews?.filter(isKnown),
    placements: record.placements?.filter(isKnown),
    dutiesDone: record.dutiesDone?.filter(isKnown),
    childProtectionReviews: record.childProtectionReviews?.filter(isKnown),
    chronology: record.chronology && { ...record.chronology, entries: record.chronology.entries.filter(isKnown) },
    genograms: record.genograms?.filter(isKnown),
    journey: record.journey?.filter(isKnown),
    decisionsAgainstReturn: record.decisionsAgainstReturn?.filter(isKnown),
    reports: record.reports?.filter(isKnown),
    supervisions: record.supervisions?.filter(isKnown),
    leads: record.leads?.filter(isKnown),
  };
}
