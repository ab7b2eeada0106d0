/** Words of the report: what a question asks, which part of the record can answer it, and how it stands. */

import type { ChildId, Edition, ParentId } from '../../../factors/index.js';
import type { Practice } from '../../../reclassification/index.js';
import type {
  ApprovalId,
  ApprovalNeeded,
  BankHolidays,
  ConditionReason,
  ItemVerdict,
} from '../../../return-home/index.js';
import type { Citation } from '../../../shared/citation.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { Finding, MoreFindingsCode, PathStep } from '../../../shared/findings/finding.js';
import { frozen } from '../../../shared/frozen.js';
import type { Answer } from '../../../shared/made-by.js';
import type { Known } from '../../../shared/three-valued.js';
import type { ReportSignatory } from '../../record/journey-entry.js';
import type { RecordedJourneyItemId } from '../../record/journey-items.js';
import type { ReportQuestionId, ReportSectionId } from '../../record/report-questions.js';
import type { ReportFindingCode } from './report-findings.js';

/** The parts of a record from which questions of the report can be filled. */
export const REPORT_PARTS = /* @__PURE__ */ frozen([
  'form',
  'journey',
  'visits',
  'officer-involved',
  'chronology',
  'chronology-to-entry',
  'chronology-since-entry',
  'genogram',
  'risks-at-entry',
  'risks-now',
  'protective-at-entry',
  'protective-now',
  'capacity',
  'age-at-entry',
  'time-in-care',
  'placements',
  'returns',
  'changes-agreed',
  'classification',
  'decision',
  'steps-against-return',
  'agreement',
  'plan',
  'goals',
  'support',
  'goal-days',
  'consequences',
  'measures',
] as const);

/** A part of a record from which a question can be filled. `form`: what the form prints itself, the same in every report. */
export type ReportPart = (typeof REPORT_PARTS)[number];

/** One question of the Return Home Assessment Report: rules as data. */
export interface ReportQuestionRule {
  /** In which section it stands. */
  readonly section: ReportSectionId;
  /** What it asks for, in this package’s own words. */
  readonly asks: string;
  /** Left out, it is always asked. */
  readonly appliesIf?: 'return-decided' | 'no-return';
  /** When people may write that it does not arise; left out, it always does. */
  readonly unless?: string;
  /** Which parts of the record can fill it, all of them together; left out, only people can answer it. */
  readonly filledFrom?: readonly [ReportPart, ...ReportPart[]];
  /** What of the answer no part of the record holds, so that people write it; left out, the record can answer the whole question. */
  readonly leaves?: string;
  /** Where it is filled from the journey: which items. */
  readonly items?: readonly [RecordedJourneyItemId, ...RecordedJourneyItemId[]];
  /** Where the form prints the answer itself: the same, in this package’s own words. */
  readonly states?: string;
  /** Where it is printed. */
  readonly source: Citation;
}

/** A section of the report: rules as data. */
export interface ReportSectionRule {
  /** Its heading. */
  readonly title: string;
  /** Where it is printed. */
  readonly source: Citation;
}

/** A part of the record: rules as data. */
export interface ReportPartRule {
  /** What it is, in a few words. */
  readonly title: string;
  /** What to record, so that it fills a question. */
  readonly settledBy: string;
}

/** The lines for signatures that the report prints, by who signs there. */
export const REPORT_LINES = /* @__PURE__ */ frozen([
  'approver',
  'childrens-services',
  'team-manager',
  'other-manager-or-reviewing-officer',
] as const);

/** A line for a signature, or two of the same. */
export type ReportLine = (typeof REPORT_LINES)[number];

/** Who signs on a line: rules as data. */
export interface ReportLineRule {
  /** Who signs. */
  readonly title: string;
  /** The roles in which somebody can sign there. */
  readonly roles: readonly [ReportSignatory, ...ReportSignatory[]];
  /** How many people: the line is printed so often. */
  readonly people: number;
  /** Whether it is asked only where the law asks for this approval; left out, it always is. */
  readonly ifApprovalNeeded?: true;
  /** Where it is printed. */
  readonly source: Citation;
}

/**
 * How a question stands. `part-filled`: the record holds a part of the answer, and nobody has written the rest. `cannot-say`: it is not known
 * whether it is asked, or the record contradicts itself.
 */
export const REPORT_VERDICTS = /* @__PURE__ */ frozen([
  'filled-by-record',
  'written',
  'both',
  'part-filled',
  'missing',
  'does-not-apply',
  'cannot-say',
] as const);

/** How a question stands: see {@link REPORT_VERDICTS}. */
export type ReportVerdict = (typeof REPORT_VERDICTS)[number];

/** What of the record fills a question. */
export interface ReportFilling {
  /** Which part. */
  readonly part: ReportPart;
  /** Where it stands in the case; empty for what the form prints itself. */
  readonly path: readonly PathStep[];
  /** Whether it is all that this part can say; otherwise something in it is not recorded. */
  readonly isWhole: boolean;
}

/** How one question of the report stands. */
export interface ReportAnswer {
  /** Which. */
  readonly id: ReportQuestionId;
  /** In which section it stands. */
  readonly section: ReportSectionId;
  /** What it asks for. */
  readonly asks: string;
  /** How it stands. */
  readonly verdict: ReportVerdict;
  /** What of the record fills it. */
  readonly filledBy: readonly ReportFilling[];
  /** Where people wrote to it, in the report that counts. */
  readonly writtenAt: readonly (readonly PathStep[])[];
  /** What is left to record or to write; empty where nothing is. */
  readonly settledBy: readonly string[];
  /** When people may write that it does not arise. */
  readonly unless?: string;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** How a line for a signature stands. */
export interface ReportLineSigned {
  /** Which. */
  readonly id: ReportLine;
  /** Who signs. */
  readonly title: string;
  /** Whether it is signed, as often as it is printed. `does-not-apply`: the law asks for no such approval, or no return is planned. */
  readonly verdict: 'signed' | 'not-signed' | 'does-not-apply' | 'cannot-say';
  /** Where the signatures that count stand in the case. */
  readonly signedAt: readonly (readonly PathStep[])[];
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** An approval that the law can ask for, and how it stands. */
export interface ReportApproval {
  /** Which. */
  readonly approval: ApprovalId;
  /** Whose, and of what. */
  readonly title: string;
  /** Whether it is needed. */
  readonly needed: Known;
  /** Whether the law asks for it, or our reading of it. */
  readonly restsOn: ApprovalNeeded['restsOn'];
  /** Whether it was given. */
  readonly verdict: ItemVerdict;
  /** Why it counts so. */
  readonly reasons: readonly ConditionReason[];
  /** The law. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** What is asked of a report. */
export interface ReportQuestion {
  /** The day asked about: nothing that happened after it counts. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day counts. Left out, the day asked about. */
  readonly knownOn?: CivilDate | undefined;
  /** The authority’s declared variations. Left out, the Framework as printed. */
  readonly practice?: Practice | undefined;
  /** The bank holidays of the years in question, as gov.uk publishes them: approvals depend on working days. */
  readonly bankHolidays?: BankHolidays | undefined;
  /** The id of the way home. To be said where there are several. */
  readonly wayHome?: string | undefined;
}

/** The report that counts on a day. */
export interface ReportThatCounts {
  /** Its id. */
  readonly id: string;
  /** Where it stands in the case. */
  readonly path: readonly PathStep[];
  /** The day on which it was finished; `undefined`: it is a draft. */
  readonly madeOn: CivilDate | undefined;
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
}

/** What the check of a report answers: what is answered, by what, and what is not. It judges no analysis: people do. */
export interface ReportCheck extends Answer {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The way home. */
  readonly wayHome: string;
  /** The parents of that way home. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day was read. */
  readonly knownOn: CivilDate;
  /** The report that counts; `undefined` where there is none. */
  readonly report: ReportThatCounts | undefined;
  /**
   * Whether people decided for a return. `no`: they decided against it. `cannot-say`: nobody has decided, or the record contradicts itself.
   * The fact `return-not-ruled-out` of the journey is something else: whether level and decisions leave a return open.
   */
  readonly isReturnDecided: Known;
  /** Every question, in printed order. */
  readonly questions: readonly ReportAnswer[];
  /** Those of which something is left to record or to write. */
  readonly open: readonly ReportQuestionId[];
  /** The lines for signatures. */
  readonly signatures: readonly ReportLineSigned[];
  /** The approvals that the law can ask for. */
  readonly approvals: readonly ReportApproval[];
  /** What is wrong or missing, with paths into the case. */
  readonly findings: readonly Finding<ReportFindingCode | MoreFindingsCode>[];
}
