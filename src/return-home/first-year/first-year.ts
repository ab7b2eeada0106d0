/** Words of the return-home pillar: the diary of the first year at home. */

import type {
  CaseState,
  DatedDue,
  DueKind,
  EarliestStep,
  History,
  Notice,
  Practice,
} from '../../reclassification/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { PathStep } from '../../shared/findings/finding.js';
import type { Answer } from '../../shared/made-by.js';
import type { PlanFinding } from '../plan/plan-check.js';
import type { ReunificationPlan, TeamPlaceId } from '../plan/reunification-plan.js';
import type { YearFinding } from './first-year-findings.js';
import type { VisitMade } from './visit-made.js';

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
  /**
   * Whether its last day is still to come, is the day asked about, or is over. Whether it happened, the plan does not say: where visits,
   * or reviews, are recorded, each is `done`, or `missed` once it is over. A stage that did not come about, since the child came
   * home on another day, is `overtaken`.
   */
  readonly status: 'upcoming' | 'today' | 'over' | 'done' | 'missed' | 'overtaken';
  /** The day on which it was done; `undefined` where nothing says so. */
  readonly doneOn: CivilDate | undefined;
  /** Days by which it was done late, or has been missed so far; `undefined` where neither is known. */
  readonly daysLate: number | undefined;
}

/** When something was last done, and how many days have passed. */
export interface SinceLast {
  /** The day; `undefined` where it has not been done since the child came home. */
  readonly lastOn: CivilDate | undefined;
  /** Days since then, or since the child came home. */
  readonly days: number;
}

/** When visits and reviews were last made since the child came home. `undefined` means not recorded, not that it was not done. */
export interface DoneSinceReturn {
  /** A visit by children’s services, announced or not. */
  readonly visited: SinceLast | undefined;
  /** A visit that was not announced. */
  readonly visitedUnannounced: SinceLast | undefined;
  /** The social worker saw the child alone. */
  readonly seenAlone: SinceLast | undefined;
  /** The social worker saw the child alone outside the home. */
  readonly seenAloneOutside: SinceLast | undefined;
  /** The plan was reviewed. */
  readonly reviewed: SinceLast | undefined;
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

/** What research found about the time after a return. It describes the study’s families and is not a probability for one child. */
export interface ReturnMessage {
  /** What was found, in this package’s own words. */
  readonly says: string;
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
  /** All visits made since the gradual return began. Left out, nothing is known of them; an empty list says that none was made. */
  readonly visitsMade?: readonly VisitMade[] | undefined;
  /** The days of all reviews of the plan since the gradual return began. Left out, nothing is known of them. */
  readonly reviewedOn?: readonly CivilDate[] | undefined;
}

/** What the plan is for: this return, an earlier one that failed, or another child or way home. */
export type PlanIsFor = 'this-return' | 'an-earlier-return' | 'another-case';

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
export interface FirstYear extends Answer {
  /** When it begins. */
  readonly start: YearStart;
  /** Whether the plan is one for this child, this way home and this return; another is not read, and all that it should hold is missing. */
  readonly planFits: boolean;
  /** What the plan is for. */
  readonly planIsFor: PlanIsFor;
  /** The last day of the diary: twelve months after coming home; `undefined` where the beginning is not known. */
  readonly until: CivilDate | undefined;
  /** What is due and what is planned, from the gradual return to the end of the year, the earliest first. */
  readonly entries: readonly DiaryEntry[];
  /** What comes after the year, the earliest first. */
  readonly later: readonly DiaryEntry[];
  /** The earliest days on which lower levels and closing could be reached, once the child is home, with what each supposes. */
  readonly earliest: readonly EarliestStep[];
  /**
   * What the plan lacks for this year, read by the day on which the child came home: its parts on support, monitoring, visits, concerns,
   * reviews, contingency, the trusted adult, what the family knows, and risks outside the home.
   */
  readonly missing: readonly PlanFinding[];
  /** What was last done since the child came home; `undefined` where the child is not home. */
  readonly done: DoneSinceReturn | undefined;
  /** What was missed of what the plan sets, and what is wrong with the record of it. */
  readonly findings: readonly YearFinding[];
  /** What row 7 indicates on the day asked about, with all that it rests on. */
  readonly state: CaseState;
  /** What the source asks people to keep in mind. */
  readonly notices: readonly Notice[];
  /** What research says of the time after a return. */
  readonly messages: readonly ReturnMessage[];
}
