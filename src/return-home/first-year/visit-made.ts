/** Words of the return-home pillar: visits that were made once the child was on the way home. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { TeamRole } from '../plan/reunification-plan.js';

/** Why a child who was visited was not seen alone, where nobody failed to try. */
export const NOT_ALONE_REASONS = /* @__PURE__ */ frozen(['refused', 'inappropriate', 'not-possible'] as const);

/** Why a child was not seen alone: the child refused, it would not have been right for this child, or it was not possible. */
export type NotAloneReason = (typeof NOT_ALONE_REASONS)[number];

/** Whether the child was seen alone. */
export type SeenAlone =
  | {
      /** The child was. */
      readonly kind: 'alone';
      /** Whether that was outside the home. */
      readonly outsideTheHome?: boolean | undefined;
    }
  | {
      /** The child was not. */
      readonly kind: 'not-alone';
    }
  | {
      /** The child was not, for a reason that the law knows. */
      readonly kind: NotAloneReason;
      /** In words. Never repeated in a finding. */
      readonly reason: string;
    };

/** A visit that was made. */
export interface VisitMade {
  /** Opaque id, unique among the visits. */
  readonly id: string;
  /** The day. */
  readonly on: CivilDate;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** Whether the family knew the day. */
  readonly announced: boolean;
  /** Who visited: an opaque id. */
  readonly by: string;
  /** In which role. */
  readonly role: TeamRole;
  /** Whether the child was seen alone. Left out, nobody has said. */
  readonly child?: SeenAlone | undefined;
}
