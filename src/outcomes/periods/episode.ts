/** Words of episodes of care, as the return on looked after children (SSDA903) has them: what happened, for a count of what became of returns. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';

/** The fields of a row besides whose it is. */
export const EPISODE_FIELDS = /* @__PURE__ */ frozen([
  'startedOn',
  'reasonStarted',
  'ceasedOn',
  'reasonCeased',
  'legalStatus',
  'placement',
] as const);

/** A field of a row. */
export type EpisodeField = (typeof EPISODE_FIELDS)[number];

/** With whom a child went to live, where an authority records it: no code of the return says it. */
export const WENT_TO = /* @__PURE__ */ frozen([
  'birth-parent',
  'adoptive-parent',
  'other-with-parental-responsibility',
  'someone-else',
] as const);

/** With whom a child went to live. */
export type WentTo = (typeof WENT_TO)[number];

/**
 * One episode of care: one row. What the row does not hold is left out; what it holds and could not be read is named in `unreadable`.
 * Codes are texts: one that is not known here says nothing, and nothing is guessed from it.
 */
export interface EpisodeRow {
  /** The child, by whatever tells children apart. A pseudonym will do. */
  readonly child: string;
  /** When the episode began. */
  readonly startedOn?: CivilDate | undefined;
  /** Why it began: a code of the return (`S`, `L`, `P`, `T`, `B`, `U`). */
  readonly reasonStarted?: string | undefined;
  /** When it ended; left out where it goes on. */
  readonly ceasedOn?: CivilDate | undefined;
  /** Why it ended: a code of the return (`X1`, `E4A` and so on). */
  readonly reasonCeased?: string | undefined;
  /** Legal status: a code of the return. */
  readonly legalStatus?: string | undefined;
  /** Placement: a code of the return. */
  readonly placement?: string | undefined;
  /** With whom the child went to live when being looked after ended, where that is recorded besides the codes. */
  readonly wentTo?: WentTo | undefined;
  /** Fields that hold something that could not be read. They count as there, and as not known. */
  readonly unreadable?: readonly EpisodeField[] | undefined;
}
