/** Words of the report: what a question asks. */

import type { Citation } from '../../../shared/citation.js';
import type { ReportSectionId } from '../../record/report-questions.js';

/** One question of the Return Home Assessment Report: rules as data. */
export interface ReportQuestionRule {
  /** In which section it stands. */
  readonly section: ReportSectionId;
  /** What it asks for, in this package’s own words. */
  readonly asks: string;
  /** Left out, it is always asked. */
  readonly appliesIf?: 'return-possible' | 'no-return';
  /** When it may be left unanswered; left out, it may not. */
  readonly unless?: string;
  /** Where it is printed. */
  readonly source: Citation;
}
