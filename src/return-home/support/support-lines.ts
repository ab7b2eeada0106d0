/** Words of support: what the lines of the answer say. */

import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { SupportBarrierId, SupportEntryKind } from './support-entry.js';

/** What a line of the answer says. */
export const SUPPORT_LINE_CODES = /* @__PURE__ */ frozen([
  'need.nothing-recorded',
  'need.not-known',
  'need.none-needed',
  'need.addressed',
  'need.did-not-happen',
  'need.declined',
  'need.broken-off',
  'promise.nothing-recorded',
  'promise.day-not-set',
  'promise.started',
  'promise.partly-given',
  'promise.broken-off',
  'promise.not-started',
  'promise.did-not-happen',
  'promise.declined',
  'promise.cannot-say',
  'promise.not-yet-due',
  'promise.dropped',
  'promise.without-id',
  'given.late',
  'given.not-promised',
  'given.promise-not-known',
  'recorded.both-ways',
  'linked.actively',
  'linked.referral-only',
  'linked.not-said',
  'ended.early',
  'ended.jointly',
  'ended.not-jointly',
  'ended.jointly-not-known',
  'lead.not-known',
  'lead.nobody-now',
  'lead.not-recorded-now',
  'lead.days-without',
  'lead.gap-at-change-of-status',
  'lead.changed-at-change-of-status',
  'services.coordinator-not-named',
  'services.coordinator-not-known',
  'services.coordinated',
  'services.giver-not-named',
  'services.roles-not-clear',
] as const);

/** What a line of the answer says. */
export type SupportLineCode = (typeof SUPPORT_LINE_CODES)[number];

/** What a code stands for: one entry of the register. */
export interface SupportLineMeaning {
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** Whether it leaves people something to do or to record. */
  readonly isOpen: boolean;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** One thing that is said of a need, of who leads, or of the services. */
export interface SupportLine extends SupportLineMeaning {
  /** The stable code. */
  readonly code: SupportLineCode;
  /** The day that it is about, where it is about one. */
  readonly on?: CivilDate | undefined;
  /** How many days it is about, where it is about any. */
  readonly days?: number | undefined;
  /** How far it came, where that is said. */
  readonly stage?: SupportEntryKind | undefined;
  /** What stood in the way, where people said so. */
  readonly barrier?: SupportBarrierId | undefined;
  /** The ids of the entries behind it. None where it rests on a plan, an agreement or a review, or on what is missing. */
  readonly by: readonly string[];
}
