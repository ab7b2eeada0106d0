/** What can end follow-up of a return before the child re-entered care, and what each means for the estimates. */
import { frozen } from '../../shared/frozen.js';
import type { AfterReturnEvent } from '../periods/index.js';

/** What ended follow-up: all that can happen after a return but a re-entry. */
export type FollowUpEndId = Exclude<AfterReturnEvent, 're-entered'>;

/** What an end means. */
export interface FollowUpEnd {
  /** Stable id. */
  readonly id: FollowUpEndId;
  /** As it reads in a table. */
  readonly label: string;
  /** `something-else`: the time at home is over, or the child cannot become looked after again. `not-followed`: the child may be back in care, where these rows do not show it. */
  readonly ending: 'something-else' | 'not-followed';
}

/** The ends, in the order in which tables have them. */
export const FOLLOW_UP_ENDS: Readonly<Record<FollowUpEndId, FollowUpEnd>> = /* @__PURE__ */ frozen({
  custody: { id: 'custody', label: 'Went into custody', ending: 'something-else' },
  'aged-18': { id: 'aged-18', label: 'Turned 18', ending: 'something-else' },
  died: { id: 'died', label: 'Died', ending: 'something-else' },
  transferred: { id: 'transferred', label: 'Moved to another authority', ending: 'not-followed' },
  'moved-abroad': { id: 'moved-abroad', label: 'Moved abroad', ending: 'not-followed' },
  adopted: { id: 'adopted', label: 'Was adopted', ending: 'something-else' },
});
