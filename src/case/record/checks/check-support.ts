/** Whether what was recorded of support is for something that the case holds. */

import { type Finding, findingIn } from '../../../shared/findings/finding.js';
import { allRead, readEntries } from '../../../shared/findings/partly-read.js';
import { CASE_FINDINGS, type CaseFindingCode } from '../../findings.js';
import type { PartlyReadWayHome } from './partly-read-case.js';

const finding = /* @__PURE__ */ findingIn(CASE_FINDINGS);

/**
 * Entries about support for an item of no plan, or a goal of no agreement, of this way home. Where one could not be read, it may hold it.
 *
 * @param wayHome - the way home, as far as it could be read
 * @returns what was found, with paths into its entries
 */
export function foundInSupport({
  support,
  plans = [],
  agreements = [],
}: PartlyReadWayHome): readonly Finding<CaseFindingCode>[] {
  const read = { plans: allRead(plans), agreements: allRead(agreements) };
  const items = read.plans && new Set(read.plans.flatMap((plan) => (plan.support ?? []).map(({ id }) => id)));
  const goals =
    read.agreements &&
    new Set(read.agreements.flatMap((one) => [...(one.goals ?? []), ...(one.nextGoals ?? [])].map(({ id }) => id)));
  return readEntries(support).flatMap(({ entry, position }) => {
    const isUnknown =
      entry.for.kind === 'plan-item'
        ? items?.has(entry.for.item) === false
        : entry.for.kind === 'goal' && goals?.has(entry.for.goal) === false;
    return isUnknown ? [finding('record.support-for-unknown', position, 'for')] : [];
  });
}
