/** Words of the return-home pillar: a child’s legal status, and the ways in law to come home from it. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { Known } from '../../shared/three-valued.js';

/** The legal statuses that England’s return on looked after children (SSDA903) distinguishes. */
export const LEGAL_STATUS_IDS = /* @__PURE__ */ frozen([
  'interim-care-order',
  'care-order',
  'freeing-order',
  'placement-order',
  'section-20',
  'short-breaks-episodes-recorded',
  'short-breaks-agreement-recorded',
  'police-protection',
  'emergency-protection-order',
  'child-assessment-order',
  'remand',
  'police-and-criminal-evidence-act',
  'youth-rehabilitation-order',
] as const);

/** A legal status of a looked after child in England. */
export type LegalStatusId = (typeof LEGAL_STATUS_IDS)[number];

/** The legal routes home: placed with parents, the order ends in court, or accommodation ends. */
export const RETURN_ROUTE_IDS = /* @__PURE__ */ frozen([
  'placed-with-parents',
  'order-discharged',
  'accommodation-ends',
] as const);

/** A way in law for a child to come home. */
export type ReturnRouteId = (typeof RETURN_ROUTE_IDS)[number];

/** What a legal route home means: who brings it about, whether the child stays looked after, and what must exist afterwards. */
export interface ReturnRoute {
  /** Which. */
  readonly id: ReturnRouteId;
  /** What it is, in a few words. */
  readonly title: string;
  /** Whether the child is still looked after once home. */
  readonly staysLookedAfter: boolean;
  /** Who can bring it about. */
  readonly broughtAboutBy: 'authority' | 'court';
  /** What it means in practice. */
  readonly meaning: string;
  /** What has to exist afterwards. */
  readonly afterwards: readonly string[];
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** What a legal status means for coming home: which routes it allows, and what depends on circumstances. */
export interface LegalStatus {
  /** Which. */
  readonly id: LegalStatusId;
  /** The SSDA903 code. */
  readonly code: Ssda903LegalStatusCode;
  /** What it is. */
  readonly title: string;
  /** Whether the child is in the care of the authority by an order, interim or full. */
  readonly isInCare: Known;
  /** Whether the child is accommodated under section 20 of the Children Act 1989. */
  readonly isSection20: boolean;
  /** The ways home that this status allows for; none: something else has to happen first. */
  readonly routes: readonly ReturnRouteId[];
  /** What depends on circumstances that this package cannot know. */
  readonly depends: string;
  /** The age from which no child has this status, where a text says so: the order ends by the birthday. */
  readonly endsAtAge?: {
    /** In whole years. */
    readonly years: number;
    /** Where it is said. */
    readonly sources: readonly [Citation, ...Citation[]];
  };
  /** The law. */
  readonly provision: Citation;
  /** Where the code is from. */
  readonly source: Citation;
}

/** The contradictions that a legal position can contain. */
export const LEGAL_CONTRADICTION_IDS = /* @__PURE__ */ frozen([
  'status-past-its-age',
  'eligible-child-denied',
  'eligible-child-at-another-age',
  'order-ended-before-return',
] as const);

/** Two facts of a legal position that cannot both hold. */
export type LegalContradictionId = (typeof LEGAL_CONTRADICTION_IDS)[number];

/** A contradiction found. Until it is settled, what depends on it is `cannot-say`. */
export interface LegalContradiction {
  /** Which. */
  readonly id: LegalContradictionId;
  /** What contradicts what, and what to record, in this package’s own words. */
  readonly says: string;
  /** The law. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A lawful placement that is not a route on the list. It is shown beside the list, which stays not ready. */
export interface RouteBesideTheList {
  /** Which. */
  readonly id: 'placed-before-assessment';
  /** What it is, in a few words. */
  readonly title: string;
  /** What it means in practice. */
  readonly meaning: string;
  /** The law. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** The legal status codes of SSDA903, England’s return on looked after children. */
export const SSDA903_LEGAL_STATUS_CODES = /* @__PURE__ */ frozen([
  'C1',
  'C2',
  'D1',
  'E1',
  'V2',
  'V3',
  'V4',
  'L1',
  'L2',
  'L3',
  'J1',
  'J2',
  'J3',
] as const);

/** An SSDA903 legal status code, such as `C2`. */
export type Ssda903LegalStatusCode = (typeof SSDA903_LEGAL_STATUS_CODES)[number];
