/** Reading the record: what is known of needs, of the support that was promised, and of what became of it. */

import type { ChildEvaluation } from '../../../factors/index.js';
import type { CaseState } from '../../../reclassification/index.js';
import type { SupportCase } from '../../../return-home/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { CaseRecord, CaseWayHome } from '../case-record.js';
import { isPaperKnown, type Paper } from './as-known.js';
import { homeSince, type Known, standingInLaw, statusesIn } from './legal.js';
import { latestAgreement, latestPlan } from './parts.js';

/** The days on which the status became another: one after none is known is no change. */
const statusChanges = (record: CaseRecord, known: Known): readonly CivilDate[] => {
  const statuses = statusesIn(record, known);
  return statuses.flatMap(({ on, status }, position) => {
    const before = statuses[position - 1]?.status;
    return before !== undefined && before !== status ? [on] : [];
  });
};

/** Papers made before the one that counts, as they were known. */
const others = <Entry extends Paper>(
  papers: readonly Entry[],
  present: Entry | undefined,
  known: Known,
): readonly Entry[] =>
  papers.filter(
    (paper) =>
      paper !== present &&
      (paper.madeOn === undefined || paper.madeOn <= known.asOf) &&
      isPaperKnown(paper, known.knownOn),
  );

/**
 * What the record holds of support for one way home on a day.
 *
 * @param record - the case
 * @param wayHome - one of its ways home
 * @param known - the days
 * @param answered - what the last assessment comes to, and how the way home stands
 * @returns what `supportOf` reads
 */
export function supportCaseOf(
  record: CaseRecord,
  wayHome: CaseWayHome,
  known: Known,
  {
    evaluation,
    held,
    closed,
  }: { readonly evaluation: ChildEvaluation | undefined } & Pick<CaseState, 'held' | 'closed'>,
): SupportCase {
  const { edition, child } = record;
  const { parents, agreements = [], plans = [] } = wayHome;
  const home = { parents };
  const agreement = latestAgreement(wayHome, known);
  const plan = latestPlan(wayHome, known);
  const { lookedAfterSince, earlierCare } = standingInLaw(record, known);
  return {
    child: child.id,
    wayHome: home,
    evaluation,
    agreement: agreement && { ...agreement, edition, child: child.id },
    earlierAgreements: others(agreements, agreement, known).map((one) => ({ ...one, edition, child: child.id })),
    goalReviews: wayHome.goalReviews,
    plan: plan && { ...plan, edition, child: child.id, wayHome: home },
    earlierPlans: others(plans, plan, known).map((one) => ({ ...one, edition, child: child.id, wayHome: home })),
    events: wayHome.support,
    leads: record.leads,
    lookedAfterSince: lookedAfterSince ?? earlierCare.at(-1)?.from,
    homeSince: homeSince(record, known),
    statusChangedOn: statusChanges(record, known),
    level: held?.level,
    closedOn: closed?.on,
    bornOn: child.bornOn,
  };
}
