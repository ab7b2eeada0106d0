/** The chronology, and what Annex 3 finds missing from it. */

export { checkChronology } from './check-chronology.js';
export {
  type Abbreviation,
  CHRONOLOGY_DIRECTIONS,
  type Chronology,
  type ChronologyBalance,
  type ChronologyCheck,
  type ChronologyDirection,
  type ChronologyEntry,
  type ChronologyGap,
  type ChronologyQuestion,
  type ChronologyTheme,
} from './chronology.js';
export {
  CHRONOLOGY_CONTRADICTIONS,
  CHRONOLOGY_FINDINGS,
  type ChronologyContradictionCode,
  type ChronologyFindingCode,
} from './chronology-findings.js';
