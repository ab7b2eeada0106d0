/** Words of the factors pillar: the chronology of what happened in a family, from which the case history is written (Annex 3). */

import type { CivilDate } from '../shared/civil-date.js';
import { frozen } from '../shared/frozen.js';
import type { EvidenceNature, EvidenceSource } from './assessment.js';
import type { Role } from './evidence-standard.js';
import type { FactorId } from './factor.js';

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
