/** Words of the factors pillar: the chronology of what happened in a family, from which the case history is written (Annex 3). */

import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Finding, MoreFindingsCode } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { Answer } from '../../shared/made-by.js';
import type { EvidenceNature, EvidenceSource } from '../assessment.js';
import type { Role } from '../evidence-standard.js';
import type { FactorId } from '../factor.js';
import type { ChronologyFindingCode } from './chronology-findings.js';

/** Which way things went. A balanced history shows both. */
export const CHRONOLOGY_DIRECTIONS = /* @__PURE__ */ frozen(['improvement', 'deterioration'] as const);

/** Which way things went. */
export type ChronologyDirection = (typeof CHRONOLOGY_DIRECTIONS)[number];

/** One event of the chronology. What is left out is not recorded, and `checkChronology` asks for it. */
export interface ChronologyEntry {
  /** Opaque id, unique in the chronology. Evidence of an observation can point to it. */
  readonly id: string;
  /** What happened. Never repeated in a finding. */
  readonly what: string;
  /** The day on which it happened, or began. */
  readonly happenedOn?: CivilDate | undefined;
  /** The last day, where it went on for longer than one. */
  readonly until?: CivilDate | undefined;
  /** The day on which it was written down in the source, which may be long after it happened. */
  readonly recordedOn: CivilDate;
  /** What kind of source it was found in. */
  readonly source?: EvidenceSource | undefined;
  /** Where the reader finds it, in the case system’s own words. Never repeated in a finding. */
  readonly reference?: string | undefined;
  /** Who said it: an opaque id. */
  readonly saidBy?: string | undefined;
  /** The profession or role of whoever said it. */
  readonly role?: Role | undefined;
  /** Fact, opinion or hearsay. */
  readonly nature?: EvidenceNature | undefined;
  /** The risk and protective factors that it bears on. */
  readonly bearsOn?: readonly FactorId[] | undefined;
  /** Which way things went, where the event shows it. */
  readonly direction?: ChronologyDirection | undefined;
}

/** An abbreviation of the chronology, and what it stands for. */
export interface Abbreviation {
  /** As it is written in the entries. */
  readonly short: string;
  /** What it stands for. */
  readonly meaning: string;
}

/** The chronology of a family, in any order, with its key to abbreviations. */
export interface Chronology {
  /** What happened. */
  readonly entries: readonly ChronologyEntry[];
  /** The key to the abbreviations used in it. */
  readonly abbreviations?: readonly Abbreviation[] | undefined;
}

/** A question about a chronology. */
export interface ChronologyQuestion {
  /** The day asked about. What was written down later does not count yet. */
  readonly asOf: CivilDate;
}

/** A time of at least a whole calendar month of which the chronology tells nothing. Whether it matters, people judge. */
export interface ChronologyGap {
  /** The entry after which nothing is told. */
  readonly after: string;
  /** The last day that it tells of. */
  readonly from: CivilDate;
  /** The next entry; left out where none follows. */
  readonly before?: string | undefined;
  /** The day on which that begins; where none follows, the day asked about. */
  readonly to: CivilDate;
  /** How many whole calendar months lie between the two days. */
  readonly months: number;
}

/** The entries that bear on one factor. */
export interface ChronologyTheme {
  /** The factor. */
  readonly factor: FactorId;
  /** Their ids, the earliest first; those without a day come last. */
  readonly entries: readonly string[];
}

/** How many entries show which way things went. */
export interface ChronologyBalance {
  /** Entries that show an improvement. */
  readonly improvements: number;
  /** Entries that show a deterioration. */
  readonly deteriorations: number;
  /** Entries that do not say. */
  readonly notRecorded: number;
}

/** What the check of a chronology answers. It judges none of what happened. */
export interface ChronologyCheck extends Answer {
  /** Everything that was found, with paths into the chronology. */
  readonly findings: readonly Finding<ChronologyFindingCode | MoreFindingsCode>[];
  /** Where the chronology tells nothing, the earliest first. An entry without a day may lie in any of them. */
  readonly gaps: readonly ChronologyGap[];
  /** Each factor that entries bear on, in the order of the table on page 25. */
  readonly themes: readonly ChronologyTheme[];
  /** How many entries show which way things went. */
  readonly balance: ChronologyBalance;
}
