/** A need for support, with what was promised for it and what is known of it. */

import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { SupportNeed } from '../support.js';
import type { SupportBarrierId, SupportFor } from '../support-entry.js';
import type { SupportFactKnown } from '../support-facts.js';

/** Something that was promised. */
export interface Promised {
  /** The day of the first plan or agreement that holds it. */
  readonly promisedOn: CivilDate | undefined;
  /** The day from which it was to be given, where one is set. */
  readonly dueOn: CivilDate | undefined;
  /** The last day to which it is planned. */
  readonly until: CivilDate | undefined;
  /** Who is to give it. */
  readonly givers: readonly string[];
  /** Whether only relatives or friends are to give it: they are no service. */
  readonly isByRelatives: boolean;
  /** Whether the plan says what each of them does. */
  readonly hasRoles: boolean;
  /** What was recorded with this piece of support alone. */
  readonly facts: readonly SupportFactKnown[];
  /** Why it could not be had or accepted, as the agreement says. */
  readonly obstacle: SupportBarrierId | undefined;
}

/** A need, with what was promised for it and what is known of it. */
export interface Need {
  readonly need: SupportNeed;
  /** What was recorded of the need itself. */
  readonly events: SupportFactKnown[];
  /** What reviews say of all the support for it. */
  readonly reviewed: SupportFactKnown[];
  readonly promised: readonly Promised[];
  /** Needs for which the support is for this one too. */
  readonly through: Need[];
  /** Whether people recorded that it needs no support. */
  readonly isNoneNeeded: boolean;
  /** Whether the risk is shown to be fully addressed. */
  readonly isAddressed: boolean;
  /** Whether an earlier plan promised it and the present one does not. */
  readonly isDropped: boolean;
}

/**
 * A need of which nothing is known but what is given.
 *
 * @param need - the need
 * @param more - what is known of it
 * @returns the need
 */
export const needWith = (need: SupportNeed, more: Partial<Omit<Need, 'need'>> = {}): Need => ({
  need,
  events: [],
  reviewed: [],
  promised: [],
  through: [],
  isNoneNeeded: false,
  isAddressed: false,
  isDropped: false,
  ...more,
});

/**
 * What names a need: the same need has the same name wherever it was recorded.
 *
 * @param need - the need, or what an entry is for
 * @returns the name
 */
export const keyOf = (need: SupportNeed | Exclude<SupportFor, { readonly kind: 'plan-item' }>): string => {
  switch (need.kind) {
    case 'risk-factor':
      return JSON.stringify([need.kind, need.factor, need.parent ?? null]);
    case 'goal':
      return JSON.stringify([need.kind, need.goal]);
    case 'agreed-support':
      return JSON.stringify([need.kind, need.position]);
    case 'plan-item':
      return JSON.stringify([need.kind, need.item ?? null, need.position]);
  }
};
