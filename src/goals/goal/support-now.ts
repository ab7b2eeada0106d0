/** Whether support can be had and is accepted, by all that is recorded of it. */

import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import type { KnownOrNot, Support, SupportEvent, SupportFact } from './goal.js';

/** What is recorded on the last day on which anything was that bears on it. */
const lastOf = (facts: readonly SupportFact[], bearing: readonly SupportEvent[]): readonly SupportFact[] => {
  const those = facts.filter(({ what }) => bearing.includes(what));
  const last = those
    .map(({ on }) => on)
    .sort()
    .at(-1);
  return those.filter(({ on }) => on === last);
};

/** What was planned holds until something against it is recorded last (I-374). */
const unlessAgainst = (planned: KnownOrNot, last: readonly SupportFact[], against: SupportEvent): KnownOrNot =>
  planned === 'yes' && last.some(({ what }) => what === against) ? 'not-known' : planned;

/**
 * Whether support can be had and is accepted. Left out, nobody has said.
 *
 * @param support - the support
 * @param asOf - what is recorded for a later day does not count; left out, everything does
 * @returns both
 */
export const supportNow = (
  { available = 'not-known', acceptable = 'not-known', facts = [] }: Support,
  asOf: CivilDate | undefined,
): Readonly<Record<'available' | 'acceptable', KnownOrNot>> => {
  const known = facts.filter(({ on }) => !isEarlier(asOf, on));
  return {
    available: unlessAgainst(available, lastOf(known, ['offered', 'started', 'not-available']), 'not-available'),
    acceptable: unlessAgainst(acceptable, lastOf(known, ['started', 'not-acceptable']), 'not-acceptable'),
  };
};
