/** Words of the return-home pillar: the diary of the first year at home. */
import type {
  CaseState,
  DatedDue,
  DueKind,
  EarliestStep,
  History,
  Notice,
  Practice,
} from '../reclassification/index.js';
import type { Citation } from '../shared/citation.js';
import type { CivilDate } from '../shared/civil-date.js';
import type { PathStep } from '../shared/finding.js';
import type { PlanFinding } from './plan-check.js';
import type { ReunificationPlan, TeamPlaceId } from './reunification-plan.js';

/** What a planned entry of the diary is about. */
export type PlannedKind =
  | 'stage'
  | 'announced-visit'
  | 'unannounced-visit'
  | 'review'
  | 'support-starts'
  | 'support-is-reduced'
  | 'support-ends';

/** What every entry of the diary has. */
export interface DiaryEntryBase {
  /** Stable while the plan and the dates stay the same. Unique within one diary; add the case for a calendar. */
  readonly uid: string;
  /** The day; of an entry that lasts, the first. */
  readonly on: CivilDate;
  /** The last day, where it lasts or can be on any day of a time. */
  readonly until: CivilDate | undefined;
  /** What it is, in a few words that fit a calendar entry. */
  readonly title: string;
  /** Who may see it: the days of unannounced visits are not for the family. */
  readonly audience: 'everyone' | 'workers';
  /** Where it is printed. */
  readonly source: Citation;
}

/** An entry that the plan sets. */
export interface PlannedEntry extends DiaryEntryBase {
  /** It comes from the plan. */
  readonly from: 'plan';
  /** What it is about. */
  readonly kind: PlannedKind;
  /** Where in the plan. */
  readonly path: readonly PathStep[];
  /** Who of the team does it. */
  readonly by: readonly TeamPlaceId[];
  /** Whether its last day is still to come, is the day asked about, or is over. Whether it happened, the plan does not say. */
  readonly status: 'upcoming' | 'today' | 'over';
}

/** An entry that follows from the rules. */
export interface DueEntry extends DiaryEntryBase {
  /** It comes from the rules on clocks and dates. */
  readonly from: 'rules';
  /** What it is about. */
  readonly kind: DueKind;
  /** The date as the rules give it. */
  readonly due: DatedDue;
  /** Whether it supposes that the child comes home on the day planned. */
  readonly supposesReturn: boolean;
}

/** An entry of the diary. */
export type DiaryEntry = PlannedEntry | DueEntry;

/** What research says of the time after a return: reported as the study found it, and never a probability for one child. */
export interface ReturnMessage {
  /** What was found, in this package’s own words. */
  readonly text: string;
  /** The study, as far as the source names it. */
  readonly study: string;
  /** Where it is reported. */
  readonly source: Citation;
}

/** What is asked about the first year. */
export interface FirstYearQuestion {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** The authority’s declared variations. */
  readonly practice?: Practice | undefined;
}

/** What is known of the year. */
export interface FirstYearCase {
  /** The case’s history. */
  readonly history: History;
  /** The plan. */
  readonly plan: ReunificationPlan;
}

/** When the year begins. */
export type YearStart =
  | {
      /** The child came home. */
      readonly kind: 'home';
      /** The day. */
      readonly on: CivilDate;
    }
  | {
      /** The child is to come home. */
      readonly kind: 'planned';
      /** The day that the plan sets. */
      readonly on: CivilDate;
    }
  | {
      /** The child came home and went back into care, and no new day is planned. */
      readonly kind: 'back-in-care';
      /** The day of going back. */
      readonly on: CivilDate;
    }
  | {
      /** The child has not come home, and the plan sets no day. */
      readonly kind: 'not-known';
    };

/** The diary of the first year at home. */
export interface FirstYear {
  /** When it begins. */
  readonly start: YearStart;
  /** Whether the plan is one for this child and this way home; one for another is not read. */
  readonly planFits: boolean;
  /** The last day of the diary: twelve months after coming home; `undefined` where the beginning is not known. */
  readonly until: CivilDate | undefined;
  /** What is due and what is planned, from the gradual return to the end of the year, the earliest first. */
  readonly entries: readonly DiaryEntry[];
  /** What comes after the year, the earliest first. */
  readonly later: readonly DiaryEntry[];
  /** The earliest days on which lower levels and closing could be reached, once the child is home, with what each supposes. */
  readonly earliest: readonly EarliestStep[];
  /** What the plan lacks for this year: its parts on support, monitoring, visits, concerns, reviews and contingency. */
  readonly missing: readonly PlanFinding[];
  /** What row 7 indicates on the day asked about, with all that it rests on. */
  readonly state: CaseState;
  /** What the source asks people to keep in mind. */
  readonly notices: readonly Notice[];
  /** What research says of the time after a return. */
  readonly messages: readonly ReturnMessage[];
}
