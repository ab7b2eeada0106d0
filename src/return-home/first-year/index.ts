/** The first year at home: its diary, the visits made, the warning signs. */

export { PLANNED_ENTRIES, RETURN_MESSAGES, STAGE_TITLES } from './diary-rules.js';
export type {
  DiaryEntry,
  DiaryEntryBase,
  DoneSinceReturn,
  DueEntry,
  FirstYear,
  FirstYearCase,
  FirstYearQuestion,
  PlanIsFor,
  PlannedEntry,
  PlannedKind,
  ReturnMessage,
  SinceLast,
  YearStart,
} from './first-year.js';
export { firstYearAtHome } from './first-year-at-home.js';
export {
  type VisitContradictionCode,
  YEAR_FINDINGS,
  type YearFinding,
  type YearFindingCode,
} from './first-year-findings.js';
export { NOT_ALONE_REASONS, type NotAloneReason, type SeenAlone, type VisitMade } from './visit-made.js';
export { WARNING_SIGN_KINDS, type WarningSign, type WarningSignKind } from './warning-sign.js';
export {
  type SignContradictionCode,
  WARNING_SIGN_FINDINGS,
  WARNING_SIGNS,
  type WarningSignFinding,
  type WarningSignFindingCode,
} from './warning-sign-findings.js';
export { checkWarningSigns, eventOfSign } from './warning-signs.js';
