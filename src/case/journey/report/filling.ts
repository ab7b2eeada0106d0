/** Words of the report: what a part of the record says towards a question. */

import type { PathStep } from '../../../shared/findings/finding.js';
import type { ReportPart, ReportQuestionRule } from './report.js';
import type { ReportGiven } from './report-given.js';

/** What a part of the record says, in points that are not escaped yet. */
export interface Filled {
  /** What it says. */
  readonly points: readonly string[];
  /** Where it stands in the case. */
  readonly path: readonly PathStep[];
  /** Whether it is all that the part can say. */
  readonly isWhole: boolean;
}

/** What a part says; `contradicted` where the record contradicts itself; `undefined` where it says nothing. */
export type Filling = Filled | 'contradicted' | undefined;

/** Gives an opaque id the name that a text is to have for it. */
export type NameOf = (id: string) => string;

/** Reads a part. */
export type ReadPart = (given: ReportGiven, nameOf: NameOf, rule: ReportQuestionRule) => Filling;

/** Some of the parts, each with its reading. */
export type ReadParts<Part extends ReportPart> = Readonly<Record<Part, ReadPart>>;
