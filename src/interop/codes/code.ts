/** Words of the codes of England’s return on looked after children (SSDA903): what a code, a set of codes and an answer hold. */
import type { LegalStatus, ReturnRouteId, Ssda903LegalStatusCode } from '../../return-home/law/route.js';
import type { Citation } from '../../shared/citation.js';
import type { Check } from '../../shared/findings/check.js';
import type { Finding } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { Known } from '../../shared/three-valued.js';

/** The codes of why a new episode of care began. */
export const SSDA903_NEW_EPISODE_CODES = /* @__PURE__ */ frozen(['S', 'L', 'P', 'T', 'B', 'U'] as const);

/** A code of why a new episode of care began. */
export type Ssda903NewEpisodeCode = (typeof SSDA903_NEW_EPISODE_CODES)[number];

/** The codes of why an episode of care ended. */
export const SSDA903_EPISODE_CEASED_CODES = /* @__PURE__ */ frozen([
  'E4A',
  'E4B',
  'E13',
  'X1',
  'E11',
  'E12',
  'E2',
  'E3',
  'E41',
  'E45',
  'E46',
  'E47',
  'E48',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'E14',
  'E15',
  'E16',
  'E17',
] as const);

/** A code of why an episode of care ended. */
export type Ssda903EpisodeCeasedCode = (typeof SSDA903_EPISODE_CEASED_CODES)[number];

/** The codes of placements. */
export const SSDA903_PLACEMENT_CODES = /* @__PURE__ */ frozen([
  'P1',
  'A3',
  'A4',
  'A5',
  'A6',
  'H5',
  'K1',
  'K2',
  'P2',
  'P3',
  'R1',
  'R2',
  'R3',
  'R5',
  'S1',
  'T0',
  'T1',
  'T2',
  'T3',
  'T4',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'U6',
  'Z1',
] as const);

/** A code of a placement. */
export type Ssda903PlacementCode = (typeof SSDA903_PLACEMENT_CODES)[number];

/** The codes of who provides a placement. */
export const SSDA903_PLACEMENT_PROVIDER_CODES = /* @__PURE__ */ frozen([
  'PR0',
  'PR1',
  'PR2',
  'PR3',
  'PR4',
  'PR5',
] as const);

/** A code of who provides a placement. */
export type Ssda903PlacementProviderCode = (typeof SSDA903_PLACEMENT_PROVIDER_CODES)[number];

/** The codes of the main need for which a child is looked after. */
export const SSDA903_CATEGORY_OF_NEED_CODES = /* @__PURE__ */ frozen([
  'N1',
  'N2',
  'N3',
  'N4',
  'N5',
  'N6',
  'N7',
  'N8',
] as const);

/** A code of the main need for which a child is looked after. */
export type Ssda903CategoryOfNeedCode = (typeof SSDA903_CATEGORY_OF_NEED_CODES)[number];

/** What every code has. */
export interface CodeBase<Code extends string> {
  /** The code, in capitals, as the return has it. */
  readonly code: Code;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** What it means for a return home, and what has to be asked besides, where it concerns one. */
  readonly forReturnHome?: string | undefined;
  /** Where the code is from. */
  readonly source: Citation;
}

/** A code of legal status. */
export interface LegalStatusCode extends CodeBase<Ssda903LegalStatusCode> {
  /** The legal status, with the law and the ways home that it allows for. */
  readonly status: LegalStatus;
}

/** A code of why a new episode of care began. */
export interface NewEpisodeCode extends CodeBase<Ssda903NewEpisodeCode> {
  /** Whether the child starts to be looked after with it, for the first time or again. */
  readonly startsBeingLookedAfter: boolean;
}

/** A code of why an episode of care ended. */
export interface EpisodeCeasedCode extends CodeBase<Ssda903EpisodeCeasedCode> {
  /** Whether the child is still looked after afterwards. */
  readonly staysLookedAfter: Known;
  /** Whether the code says that the child went to live with someone who has parental responsibility. */
  readonly withParentalResponsibility: Known;
  /** Whether the code says that this was part of the care planning of the time. */
  readonly partOfCarePlanning: Known;
}

/** A code of a placement. */
export interface PlacementCode extends CodeBase<Ssda903PlacementCode> {
  /** Whether the child is still looked after in such a placement. */
  readonly staysLookedAfter: Known;
  /** The way home that it records, if it records one. */
  readonly route?: ReturnRouteId | undefined;
}

/** The codes of each set. */
export interface CodesOfSet {
  /** Legal status. */
  readonly 'legal-status': LegalStatusCode;
  /** Reason episode ceased. */
  readonly 'episode-ceased': EpisodeCeasedCode;
  /** Placement. */
  readonly placement: PlacementCode;
  /** Reason for new episode. */
  readonly 'new-episode': NewEpisodeCode;
  /** Placement provider. */
  readonly 'placement-provider': CodeBase<Ssda903PlacementProviderCode>;
  /** Category of need. */
  readonly 'category-of-need': CodeBase<Ssda903CategoryOfNeedCode>;
}

/** A set of codes. */
export type CodeSetId = keyof CodesOfSet;

/** One set of codes. */
export interface CodeSet<Code> {
  /** The column of the return that has these codes. */
  readonly column: 'LS' | 'REC' | 'PLACE' | 'RNE' | 'PLACE_PROVIDER' | 'CIN';
  /** What the set is about. */
  readonly title: string;
  /** `all`: every code that the return has; `some`: it has others, whose meaning was not read. */
  readonly holds: 'all' | 'some';
  /** The codes. */
  readonly codes: readonly Code[];
}

/** What a code stands for. */
export type CodeAnswer<Code> =
  | {
      /** The code is known. */
      readonly kind: 'known';
      /** What it stands for. */
      readonly meaning: Code;
    }
  | {
      /** The code is none of those known here: nothing is said of it, and it is not repeated. */
      readonly kind: 'cannot-say';
    };

/** Two codes that no episode can have together. */
export interface InvalidCodes {
  /** The number of the rule, by which the return’s validation names it. */
  readonly rule: '378';
  /** The placement. */
  readonly placement: Ssda903PlacementCode;
  /** The legal status. */
  readonly legalStatus: Ssda903LegalStatusCode;
  /** What it says. */
  readonly says: string;
  /** Where the rule is from. */
  readonly source: Citation;
}

/** What checking two codes answers. */
export interface CodesCheck extends Check<Finding<'codes.rule-378'>> {
  /**
   * `invalid`: a rule forbids that they stand in one episode. `nothing-against`: both codes are known, and no rule known here forbids it;
   * the return has rules that are not known here. `cannot-say`: one of the codes, or both, are none of those known here.
   */
  readonly verdict: 'invalid' | 'nothing-against' | 'cannot-say';
}
