/** Everything that reads untrusted plans, cases, returns, decisions, signs, bank holidays, and records towards the Practice Guide of 2026. */
import type { Either, Finding } from 'reunification-framework';
import {
  PracticeGuideAuthoritySchema,
  PracticeGuideCaseSchema,
  parsePracticeGuideAuthority,
  parsePracticeGuideCase,
} from 'reunification-framework/practice-guide-2026/schema';
import {
  BankHolidaysSchema,
  DecisionAgainstReturnSchema,
  LeadProfessionalSchema,
  parseBankHolidays,
  parseDecisionAgainstReturn,
  parseLeadProfessionals,
  parseReadinessCase,
  parseReunificationPlan,
  parseSupportEntries,
  parseUnplannedReturn,
  parseVisitsMade,
  parseWarningSigns,
  ReadinessCaseSchema,
  SupportEntrySchema,
  UnplannedReturnSchema,
  VisitMadeSchema,
  WarningSignSchema,
} from 'reunification-framework/return-home/schema';
import { fieldsOf } from './fields.js';
import { SMALL_GUIDE_AUTHORITY, SMALL_GUIDE_CASE } from './practice-guide-samples.js';
import {
  HOLIDAYS,
  LEADS,
  SIGNS,
  SMALL_CASE,
  SMALL_DECISION,
  SMALL_PLAN,
  SMALL_RETURN,
  SUPPORT_ENTRIES,
  VISITS,
} from './return-home-samples.js';

type Parse = (input: unknown) => Either<readonly Finding[], unknown>;

const plain = (sample: object, parse: Parse) => ({ sample, parse, reread: parse });

/** The parsers with their names, for `describe.each`. The last leaves alone what does not belong: the file is someone else’s. */
export const NAMED_RETURN_HOME_PARSERS = [
  ['parseReunificationPlan', plain(SMALL_PLAN, parseReunificationPlan)],
  ['parseReadinessCase', plain(SMALL_CASE, parseReadinessCase)],
  ['parseUnplannedReturn', plain(SMALL_RETURN, parseUnplannedReturn)],
  ['parseDecisionAgainstReturn', plain(SMALL_DECISION, parseDecisionAgainstReturn)],
  ['parseWarningSigns', plain(SIGNS, parseWarningSigns)],
  ['parseSupportEntries', plain(SUPPORT_ENTRIES, parseSupportEntries)],
  ['parseLeadProfessionals', plain(LEADS, parseLeadProfessionals)],
  ['parseVisitsMade', plain(VISITS, parseVisitsMade)],
  ['parsePracticeGuideCase', plain(SMALL_GUIDE_CASE, parsePracticeGuideCase)],
  ['parsePracticeGuideAuthority', plain(SMALL_GUIDE_AUTHORITY, parsePracticeGuideAuthority)],
  ['parseBankHolidays', { ...plain(HOLIDAYS, parseBankHolidays), leavesAlone: true }],
] as const;

/** Every field that their schemas know. */
export const RETURN_HOME_FIELDS: readonly string[] = [
  ReadinessCaseSchema,
  UnplannedReturnSchema,
  DecisionAgainstReturnSchema,
  WarningSignSchema,
  SupportEntrySchema,
  LeadProfessionalSchema,
  VisitMadeSchema,
  BankHolidaysSchema,
  PracticeGuideCaseSchema,
  PracticeGuideAuthoritySchema,
].flatMap(fieldsOf);
