/** Words of the classification pillar: explanations in plain words, and the table in a form that everyone can read. */

import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { Answer } from '../shared/made-by.js';
import type { IndicatorId, RiskLevel } from './profile.js';

/** For whom something is explained. */
export const AUDIENCES = /* @__PURE__ */ frozen(['practitioner', 'parent', 'young-person'] as const);

/** For whom something is explained: practitioners, parents, or a child or young person (after Annex 6). */
export type Audience = (typeof AUDIENCES)[number];

/** One thing that is said, with its source where it comes from the Framework. */
export interface ExplainedPoint {
  /** In plain words. */
  readonly text: string;
  /** Where it is printed. */
  readonly source?: Citation;
}

/** A part of an explanation. */
export interface ExplainedPart {
  /** What it is about. */
  readonly heading: string;
  /** What is said. */
  readonly points: readonly ExplainedPoint[];
}

/** One cell of the table, for an audience. */
export interface ExplainedCell {
  /** The column. */
  readonly level: RiskLevel;
  /** In plain words. */
  readonly text: string;
  /** Whether this is what was found. Shown in words, never by colour. */
  readonly found: boolean;
}

/** One row of the table, for an audience. */
export interface ExplainedRow {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** In plain words. */
  readonly heading: string;
  /** Low, medium, high, severe. */
  readonly cells: readonly ExplainedCell[];
}

/** The table for an audience, with what was found marked in words. */
export interface ExplainedTable extends Answer {
  /** What a marked cell is marked with. */
  readonly mark: string;
  /** The columns’ headings, with their place in the order. */
  readonly columns: Readonly<Record<RiskLevel, string>>;
  /** Rows 1 to 5. */
  readonly rows: readonly ExplainedRow[];
}

/** An explanation of an indication, or of an agreed classification, for an audience. */
export interface Explanation extends Answer {
  /** For whom. */
  readonly audience: Audience;
  /** What it is. */
  readonly title: string;
  /** What is said, in order. */
  readonly parts: readonly ExplainedPart[];
  /** The table. */
  readonly table: ExplainedTable;
}
