/** Words of the reclassification pillar: clocks, and what row 7 says at a review. */
import type { Profile, RiskLevel } from '../../classification/index.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { Moment } from '../moment.js';

/** The clocks, by the rule that each belongs to. */
export const CLOCK_IDS = /* @__PURE__ */ frozen(['L1', 'L1-home', 'M1', 'H1-further', 'H1', 'H2', 'S1'] as const);

/** A clock, by the letter of the level at which it runs. */
export type ClockId = (typeof CLOCK_IDS)[number];

/** Rows 1 to 3: what an observation can say, and what the clocks for moving down keep up. */
export const KEPT_ROWS = /* @__PURE__ */ frozen(['riskFactors', 'protectiveFactors', 'capacityToChange'] as const);

/** One of rows 1 to 3. */
export type KeptRow = (typeof KEPT_ROWS)[number];

/** What has to hold without a break: rows 1 to 3 of the column moved to. */
export type SustainedId = 'as-low' | 'as-medium' | 'as-high';

/** What has to hold without a break before a case can move down, or close. */
export interface Sustained {
  /** Its id. */
  readonly id: SustainedId;
  /** Whether all of the rows have to hold, or any one of those named. */
  readonly holdsWhen: 'all' | 'any';
  /** Whether a row counts only if it is better than the worst recorded since the present stay began. */
  readonly onlyIfBetter: boolean;
  /** For each row named, the values that will do. */
  readonly rows: {
    /** Row 1. */
    readonly riskFactors: readonly Profile['riskFactors'][];
    /** Row 2. */
    readonly protectiveFactors: readonly Profile['protectiveFactors'][];
    /** Row 3; none where the row does not matter. */
    readonly capacityToChange: readonly Profile['capacityToChange'][];
  };
  /** What breaks it, in words. */
  readonly brokenBy: readonly string[];
  /** Where it is printed. */
  readonly source: Citation;
}

/** A timescale of row 7 or of the prose. */
export interface ClockRule {
  /** Its id. */
  readonly id: ClockId;
  /** The level at which it runs. */
  readonly level: RiskLevel;
  /** Whether it has to run before the case can move down, or at low close; or limits the time at the level. */
  readonly purpose: 'moving-down' | 'limit';
  /** What it is, in a few words. */
  readonly title: string;
  /** Months as printed. */
  readonly months: number;
  /** Whether the number is printed with an asterisk. */
  readonly asterisk: boolean;
  /** Whether it can be shortened as well as lengthened, in a case or by an authority’s practice. */
  readonly adjustable: 'either-way' | 'longer-only';
  /**
   * When it starts: with the present unbroken stay at the level; with the stay or with the day from which something has
   * held unbroken, whichever is later; or when the child came home.
   */
  readonly startsWith: StayStart | HomeStart | SustainedStart;
  /** Only where the stay began with a move from this level. */
  readonly onlyAfter?: RiskLevel;
  /** What follows when it has run. */
  readonly thenDue: string;
  /** Whether a review is due then, or something only becomes possible. */
  readonly nature: 'deadline' | 'earliest';
  /** Where it is printed. */
  readonly source: Citation;
}

/** A clock that starts with the present unbroken stay at the level. */
export interface StayStart {
  /** With the stay. */
  readonly kind: 'stay';
}

/** A clock that starts when the child comes home. */
export interface HomeStart {
  /** With the return home. */
  readonly kind: 'home';
}

/** A clock that starts when something has begun to hold at the level. */
export interface SustainedStart {
  /** With the stay, or with what holds, whichever is later. */
  readonly kind: 'sustained';
  /** What has to hold. */
  readonly sustained: SustainedId;
}

/** How things stand at a review: all that row 7 looks at. */
export interface ReviewSituation {
  /** The level held. */
  readonly level: RiskLevel;
  /** A new risk factor has emerged, or one that had been addressed has emerged again. */
  readonly newRisk: boolean;
  /** Row 2. */
  readonly protectiveFactors: Profile['protectiveFactors'];
  /** Row 3. */
  readonly capacityToChange: Profile['capacityToChange'];
  /** Row 1. */
  readonly riskFactors: Profile['riskFactors'];
  /** Whether the time of all clocks for moving down from this level, or at low for closing, is up. */
  readonly sustained: boolean;
  /**
   * Whether none of these clocks is unconfirmed: wherever the time is up, somebody has recorded since then that what had to be
   * kept up still holds.
   */
  readonly confirmed: boolean;
  /** Whether the case has been at this level for six months (at high: the clock H2). */
  readonly sixMonthsAtLevel: boolean;
  /** Whether the day is within the child’s own timescale. */
  readonly childTimescale: ChildTimescale;
  /** Whether the child is home and people have agreed a classification six months after the return, or later. */
  readonly reclassifiedAfterReturn: boolean;
  /** Whether protective factors were apparent when the present stay at the level began, or at some time since. */
  readonly protectedDuringStay: boolean;
  /** Whether the child is at home. */
  readonly childIsHome: boolean;
}

/** Whether a day is within the child’s own timescale, if one has been set. */
export type ChildTimescale = 'within' | 'past' | 'not-set';

/** The rules of row 7, by level. */
export const PRINTED_RULE_IDS = /* @__PURE__ */ frozen([
  'L1',
  'L2',
  'L3',
  'L4',
  'M1',
  'M2',
  'M3',
  'M4',
  'H1',
  'H2',
  'H3',
  'S1',
] as const);

/** A rule printed in row 7. */
export type PrintedRuleId = (typeof PRINTED_RULE_IDS)[number];

/** Situations in which the case stays where it is because something has to come first: time, or at low the reclassification. */
export const REMAIN_IDS = /* @__PURE__ */ frozen([
  'L-reclassify-first',
  'L-remains',
  'M-remains',
  'H-remains',
  'S-remains',
] as const);

/** A situation in which the case stays where it is. */
export type RemainId = (typeof REMAIN_IDS)[number];

/** Situations about which row 7 is silent, or for which it and the prose differ. */
export const SILENCE_IDS = /* @__PURE__ */ frozen([
  'L-unclear-new-risk',
  'L-unclear-lost',
  'M-unclear-unprotected',
  'M-unclear-new-risk',
  'M-unclear-new-risk-past-time',
  'M-unclear-lost',
  'M-unclear-lost-past-time',
  'M-unclear-unable',
  'M-unclear-not-addressed',
  'H-unclear-unprotected',
  'H-unclear-six-months',
  'S-unclear-timescale',
] as const);

/** A situation about which row 7 is silent. */
export type SilenceId = (typeof SILENCE_IDS)[number];

/** Situations in which the time is up, and nobody has recorded since then how things stand. */
export const EVIDENCE_IDS = /* @__PURE__ */ frozen([
  'L1-unconfirmed',
  'M1-unconfirmed',
  'H1-unconfirmed',
  'H1-unconfirmed-at-limit',
  'S1-unconfirmed',
  'S-unclear-timescale-unconfirmed',
] as const);

/** A situation in which the time is up and unconfirmed. */
export type EvidenceId = (typeof EVIDENCE_IDS)[number];

/** A row that has to be recorded before a clock is confirmed. */
export interface RowToRecord {
  /** The row. */
  readonly row: KeptRow;
  /**
   * When it was last observed or agreed as it has to be; what a managed lapse reported as worse does not count. `undefined` where no
   * case is looked at: in the table itself, and for a situation.
   */
  readonly last: Moment | undefined;
  /** Days since then. */
  readonly daysSince: number | undefined;
}
/** Moves that the prose names where row 7 is silent. */
export const PROSE_RULE_IDS = /* @__PURE__ */ frozen(['M-past-time'] as const);

/** A move that only the prose names. */
export type ProseRuleId = (typeof PROSE_RULE_IDS)[number];

/** An entry of the table of reviews. */
export type ReviewRuleId = PrintedRuleId | ProseRuleId | RemainId | SilenceId | EvidenceId;

/** What is indicated at a review. People reclassify; this guides them. */
export type ReviewOutcome =
  | {
      /** The case moves to another level. */
      readonly kind: 'move';
      /** Which. */
      readonly to: RiskLevel;
      /** Whether the child returns to care: never said of a child who is not at home. In the table: so where the child is at home. */
      readonly childReturnsToCare: boolean;
    }
  | {
      /** The case remains at its level. */
      readonly kind: 'remain';
    }
  | {
      /** The case can close. */
      readonly kind: 'may-close';
    }
  | {
      /** The time is up, and nobody has recorded since then how things stand: that has to come first. The level stays. */
      readonly kind: 'evidence-needed';
      /** The entry that would apply if the rows were recorded as they last stood. */
      readonly wouldApply: ReviewRuleId;
      /** Whether each of the rows has to be recorded, or any one of them is enough. */
      readonly enough: 'each' | 'any-one';
      /** Whether the limit of the time at high has passed as well: no drift. */
      readonly limitPassed: boolean;
      /** The rows to be recorded. */
      readonly rows: readonly [RowToRecord, ...RowToRecord[]];
    }
  | {
      /** The source is silent, or says two things: professional judgement is required. */
      readonly kind: 'judgement-required';
      /** The levels that the prose offers; the level held means that the case remains there. */
      readonly options: readonly RiskLevel[];
    };

/** What is looked at in a situation, besides the level. */
export type SituationPart = Exclude<keyof ReviewSituation, 'level'>;

/** For each part of a situation that matters, the values it may have. All must hold; what is left out does not matter. */
export type ReviewConditions = { readonly [Part in SituationPart]?: readonly ReviewSituation[Part][] };

/** One entry of the table of reviews: a situation, and what is indicated in it. */
export interface ReviewRule {
  /** Its id. */
  readonly id: ReviewRuleId;
  /** The level at which it applies. */
  readonly level: RiskLevel;
  /** When it applies: in any one of these cases. */
  readonly when: readonly [ReviewConditions, ...ReviewConditions[]];
  /** What is indicated. */
  readonly outcome: ReviewOutcome;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** Where it is printed; for a silence, the places that leave it open. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A column of the table of reviews. */
export interface ReviewColumn {
  /** Entries looked at one after the other; the first that applies counts. */
  readonly inTurn: readonly ReviewRule[];
  /** The entry for what is left: what keeps the case at this level. */
  readonly otherwise: ReviewRule;
}
