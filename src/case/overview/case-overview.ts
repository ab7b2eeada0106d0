/** Words of the case: how it stands, on one page. */

import type { ChildId, Domain, Edition, ParentId } from '../../factors/index.js';
import type { CaseState, Departure, Practice } from '../../reclassification/index.js';
import type { BankHolidays, ConditionId, LegalPosition, Readiness, ReadinessNotice } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Finding } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { Answer } from '../../shared/made-by.js';
import type { WayHomeJourney } from '../journey/journey.js';
import type { FoundInCaseCode } from '../record/checks/partly-read-case.js';
import type { IndicatedNow } from '../record/parts/indicated-now.js';
import type { LetterNow } from './letters/letter-now.js';
import type { WorkItem } from './work.js';

/** What is asked of a case. */
export interface CaseQuestion {
  /** The day asked about: nothing that happened after it counts. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day counts. Left out, the day asked about. */
  readonly knownOn?: CivilDate | undefined;
  /** The authority’s declared variations. Left out, the Framework as printed. */
  readonly practice?: Practice | undefined;
  /** The bank holidays of the years in question, as gov.uk publishes them. */
  readonly bankHolidays?: BankHolidays | undefined;
  /** The id of one way home, to ask about it alone. Left out, every way home is answered. */
  readonly wayHome?: string | undefined;
}

/** How much of one domain is known. */
export interface DomainAtAGlance {
  /** The domain. */
  readonly domain: Domain;
  /** Factors that count as present: risk, protective, or strength. */
  readonly counted: number;
  /** Observations that do not count. */
  readonly notCounted: number;
  /** Factors that nobody has answered, or that are not known, by subject. */
  readonly unanswered: number;
}

/** The assessment that was known last, counted. */
export interface AssessmentAtAGlance {
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** Domain by domain, in printed order. */
  readonly domains: readonly DomainAtAGlance[];
  /** Findings that contradict each other, which people have to settle. */
  readonly contested: number;
}

/** The groups into which the conditions of a return fall, by what they are about. */
export const READINESS_GROUPS = /* @__PURE__ */ frozen(['people', 'level', 'goals', 'plan', 'law'] as const);

/** A group of conditions. */
export type ReadinessGroup = (typeof READINESS_GROUPS)[number];

/** One group of conditions. */
export interface ReadinessInGroup {
  /** The group. */
  readonly group: ReadinessGroup;
  /** How many conditions apply. */
  readonly applying: number;
  /** How many of them are met. */
  readonly met: number;
  /** Those that are not met, or of which it is not possible to say. */
  readonly missing: readonly ConditionId[];
}

/** How the case stands for one way home. */
export interface WayHomeOverview {
  /** Its id. */
  readonly id: string;
  /** The parents. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** The level held, the clocks, what row 7 indicates, and what is due. */
  readonly state: CaseState;
  /** What the assessment that was known last comes to; `undefined` where there is none. */
  readonly indicated: IndicatedNow | undefined;
  /** Whether everything is in place for a return. */
  readonly readiness: Readiness;
  /** The same, by group. */
  readonly readinessByGroup: readonly ReadinessInGroup[];
  /** Where the case is on the journey: the stage, and why. */
  readonly journey: Pick<WayHomeJourney, 'stage' | 'because'>;
  /** What to keep in mind: the notices of the history, and those about the level that a return rests on, each once. */
  readonly notices: readonly ReadinessNotice[];
  /** Where the answer rests on something else than the printed text. */
  readonly departures: readonly Departure[];
  /** The letters to the family: which can be written now, and what the others lack. */
  readonly letters: readonly LetterNow[];
}

/** How a case stands on a day. It decides nothing: people do. */
export interface CaseOverview extends Answer {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day was read. */
  readonly knownOn: CivilDate;
  /** The child’s legal status, as far as it is known. */
  readonly legal: Pick<LegalPosition, 'status' | 'lookedAfterSince'>;
  /** The last day on which anything was recorded; `undefined` where nothing was. */
  readonly lastRecordedOn: CivilDate | undefined;
  /** Days from then to the day asked about: for how long nobody has recorded anything. `undefined` where nothing ever was. */
  readonly unrecordedForDays: number | undefined;
  /** What does not fit together in the record, as it was known: what `parseCase` finds and lets pass. Paths lead into the case. */
  readonly findings: readonly Finding<FoundInCaseCode>[];
  /** The assessment that was known last; `undefined` where there is none. */
  readonly assessment: AssessmentAtAGlance | undefined;
  /** Each way home asked about. */
  readonly waysHome: readonly WayHomeOverview[];
  /** What to do next: what is overdue, what is due, what comes within four weeks, what waits for no day, what comes later, what has become possible. Never empty while a case is open. */
  readonly work: readonly WorkItem[];
}
