/** Words of stability: of the children who came home, how many re-entered care, and by when. Counts; nothing is predicted, scored or ranked. */

import type { RiskLevel } from '../../classification/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { ReturnPlanning } from '../periods/index.js';
import type { Estimate, ReEntryCurve } from './curve.js';
import type { FollowUpEndId } from './follow-up-ends.js';
import type { PublishedFigure } from './published-figures.js';
import type { Quartiles } from './quartiles.js';

/** What is counted: every return, or each child once, by the first return that belongs. */
export type StabilityUnit = 'return' | 'child';

/** The days between which a return has to lie, both included, to belong. */
export interface ReturnWindow {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly to: CivilDate;
}

/**
 * What is asked. It is always an exit cohort: the children who left care for home in the window. Of children who *entered* care in a window
 * other numbers are true (some never go home, and those who go home early are over-represented), so the two are never mixed, and returns
 * picked by when the child entered care must not be passed.
 */
export interface StabilityQuestion {
  /** The last day that the data cover, that day included. What lies after it was not seen, and is not read. */
  readonly dataUntil: CivilDate;
  /** Which returns belong. */
  readonly window: ReturnWindow;
  /** What is counted. */
  readonly unit: StabilityUnit;
  /** After how many calendar months to look, each more than the one before. Left out: 3, 12, 24 and 72. */
  readonly horizons?: readonly number[] | undefined;
  /** Leaves out returns after fewer days in care; a return of which the days are not known stays. Studies that leave out returns within six weeks of entry have 43. */
  readonly minimumDaysInCare?: number | undefined;
  /** The names of the labels to split by. Not for workers or teams: nothing here says how well anyone works. */
  readonly splitBy?: readonly string[] | undefined;
}

/** Returns that do not belong, each counted at the first reason that it meets. */
export interface ReturnsNotCounted {
  /** Of children whose rows contradict each other: two returns on one day, a next event before the return, or a later return without a re-entry between. All of the child’s returns. */
  readonly contradictory: number;
  /** Home after the last day of the data. */
  readonly afterTheData: number;
  /** Home outside the window. */
  readonly outsideTheWindow: number;
  /** After fewer days in care than asked for. */
  readonly tooShortInCare: number;
  /** Later returns of a child who is counted once. */
  readonly laterReturns: number;
}

/** Returns that cannot be told apart from either side: their following ended before the horizon did. */
export interface CannotSay {
  /** How many. */
  readonly total: number;
  /** By what ended it. */
  readonly byReason: Readonly<Record<FollowUpEndId, number>>;
}

/** What part re-entered, from the counts: parts of 1. */
export interface Bounds {
  /** If none of those of whom nobody can say re-entered. */
  readonly lowest: number;
  /** If all of them did. */
  readonly highest: number;
}

/** Breakdowns in one stretch of time. */
export interface BreakdownTime {
  /** After this many months: the horizon before, or 0. */
  readonly afterMonths: number;
  /** Up to this many months, the last day included. */
  readonly upToMonths: number;
  /** How many of the breakdowns lie there. */
  readonly breakdowns: number;
  /** What part of all *breakdowns* up to this horizon. It is no part of the returns. `undefined` where there were none. */
  readonly shareOfBreakdowns: number | undefined;
}

/** How a group of returns stands after a number of months. */
export interface AtHorizon {
  /** Calendar months from the day on which being looked after ended; in a month that is too short, its last day. */
  readonly months: number;
  /** Returns that belong, of which that day lies after the end of the data. They are in none of the counts below, whatever happened to them: else those that broke down early would be counted, and those still at home would not. */
  readonly notYet: number;
  /** The denominator: returns of which that day lies on or before the end of the data, whatever happened. */
  readonly of: number;
  /** Of these, back in care on or before that day. */
  readonly reEntered: number;
  /** Of these, not: home through that day. Stable, which does not mean successful. */
  readonly stillHome: number;
  /** Of these, nobody can say. */
  readonly cannotSay: CannotSay;
  /** What part re-entered, at the least and at the most, of the children whose rows hold together; `undefined` of none. Of the others, of whom more may have re-entered, neither bound knows. */
  readonly reEnteredPart: Bounds | undefined;
  /** Kaplan–Meier at this time, over all returns of the group, also those whose horizon is yet to come; `undefined` where nobody was followed so long. It lies within the bounds where `notYet` is 0. */
  readonly kaplanMeier: Estimate | undefined;
  /** Aalen–Johansen at this time, over all returns of the group; `undefined` where nobody was followed so long and the last of them were lost, not seen to an end. */
  readonly cumulativeIncidence: number | undefined;
  /** When those who re-entered did: parts of the breakdowns. */
  readonly timeOfBreakdown: readonly BreakdownTime[];
  /** Days at home of those who re-entered; `undefined` of none. */
  readonly daysToReEntry: Quartiles | undefined;
}

/** A group of returns. */
export interface StabilityOfGroup {
  /** How many returns, or children, belong. */
  readonly counted: number;
  /** At each horizon. */
  readonly horizons: readonly AtHorizon[];
  /** The estimates over time. */
  readonly curve: ReEntryCurve;
}

/** The returns with one value of what they are split by. */
export interface StabilityGroup<Value extends string | undefined = string | undefined> extends StabilityOfGroup {
  /** The value; `undefined` for returns without this label. */
  readonly value: Value;
}

/** The returns by the values of one label. */
export interface StabilityByLabel {
  /** The name of the label. */
  readonly label: string;
  /** Each value, in alphabetical order and never by result; last the returns without this label, if there are any. */
  readonly groups: readonly StabilityGroup[];
}

/** Children who came home more than once in the window. */
export interface RepeatReturns {
  /** Children with a return that belongs. */
  readonly children: number;
  /** With one. */
  readonly once: number;
  /** With two. */
  readonly twice: number;
  /** With three or more. */
  readonly moreOften: number;
}

/** Time with parents before being looked after ended (placement P1). It is never time at home after the return. */
export interface PlacedWithParentsBefore {
  /** How many of those counted lived with parents up to the return. */
  readonly counted: number;
  /** For how many days. */
  readonly days: Quartiles | undefined;
}

/** Ids of what has to be said beside the counts. */
export type StabilityNoteId =
  | 'stable-is-not-successful'
  | 'exit-cohort'
  | 'denominator'
  | 'estimates'
  | 'returns-of-one-child'
  | 'published-figures';

/** Something that has to be said beside the counts. */
export interface StabilityNote {
  /** Stable id. */
  readonly id: StabilityNoteId;
  /** What. */
  readonly says: string;
  /** Where it comes from, if it is printed. */
  readonly source?: Citation;
}

/** What became of the returns of a window. */
export interface Stability extends Answer {
  /** The children who left care for home in the window. */
  readonly cohort: 'exit';
  /** What was counted. */
  readonly unit: StabilityUnit;
  /** The last day that the data cover. */
  readonly dataUntil: CivilDate;
  /** The window. */
  readonly window: ReturnWindow;
  /** Returns after fewer days in care were left out; `undefined` where none were. */
  readonly minimumDaysInCare: number | undefined;
  /** Returns that were passed and do not belong. */
  readonly notCounted: ReturnsNotCounted;
  /** All that belong. */
  readonly all: StabilityOfGroup;
  /** The same, split by whether the return was part of the care planning. */
  readonly byPlanning: readonly StabilityGroup<ReturnPlanning>[];
  /** Split by the level of risk held at the return. */
  readonly byLevel: readonly StabilityGroup<RiskLevel | 'not-recorded'>[];
  /** Split by whether it is the first return of the child among the rows. Earlier ones may lie before them. */
  readonly byNumber: readonly StabilityGroup<'first' | 'repeat'>[];
  /** Split by each label that was named. */
  readonly byLabel: readonly StabilityByLabel[];
  /** Children who came home more than once. */
  readonly repeatReturns: RepeatReturns;
  /** Time with parents before the return. */
  readonly placedWithParentsBefore: PlacedWithParentsBefore;
  /** What has to be said beside the counts. */
  readonly notes: readonly StabilityNote[];
  /** Published figures, each with what it is a figure of. They are context, and never a target. */
  readonly context: readonly PublishedFigure[];
}
