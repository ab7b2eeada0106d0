/** Words of a report on the returns of an authority: completeness first, then what was left out, then the counts, then the curve. */

import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { DataItemId } from '../completeness/index.js';
import type { ShownCount } from '../counts/index.js';
import type { EpisodeFindingCode, NotCountableCode } from '../findings.js';
import type { BirthDate, ExclusionId, ReturnDefinitionId, ReturnPlanning, UndecidedId } from '../periods/index.js';
import type { PublishedFigure } from '../stability/published-figures.js';
import type { Quartiles } from '../stability/quartiles.js';
import type { ShownCurve } from '../stability/shown-curve.js';
import type {
  Bounds,
  BreakdownTime,
  CannotSay,
  PlacedWithParentsBefore,
  RepeatReturns,
  ReturnsNotCounted,
  ReturnWindow,
  StabilityNote,
  StabilityUnit,
} from '../stability/stability.js';

/** What is asked. */
export interface ReturnsReportQuestion {
  /** The last day that the rows tell of. */
  readonly dataUntil: CivilDate;
  /** What counts as a return. */
  readonly definition: ReturnDefinitionId;
  /** How many cells of a column hold something that is no day, where whoever read the rows counted them. */
  readonly noDays?: readonly { readonly column: string; readonly cells: number }[] | undefined;
  /** Dates of birth. */
  readonly births?: readonly BirthDate[] | undefined;
  /** Between which days a return has to lie: the rows have to hold every child who went home between them. The last left out: to the last day of the data. */
  readonly window: { readonly from: CivilDate; readonly to?: CivilDate | undefined };
  /** What is counted. Left out: children. */
  readonly unit?: StabilityUnit | undefined;
  /** After how many months to look. */
  readonly horizons?: readonly number[] | undefined;
  /** Leaves out returns after fewer days in care. */
  readonly minimumDaysInCare?: number | undefined;
  /** Counts from 1 up to, and not including, this number are hidden. Left out: 5. 0 shows everything: for use inside the authority. */
  readonly below?: number | undefined;
}

/** For how many children an item of the data is there. */
export interface ReportedItem {
  /** What. */
  readonly item: DataItemId;
  /** Of how many children it is asked; with those for whom it is whole, partly there and missing. Left out where nobody said for whom it is recorded. */
  readonly counted?:
    | {
        readonly children: ShownCount;
        readonly whole: ShownCount;
        readonly partly: ShownCount;
        readonly missing: ShownCount;
      }
    | undefined;
}

/** Some that were left out, and why. */
export interface LeftOut<Why extends string> {
  /** By which rule, or for which reason. */
  readonly why: Why;
  /** How many. */
  readonly count: ShownCount;
}

/** A code of what was found and does not keep a child from being counted. */
export type AlsoFoundCode = Exclude<EpisodeFindingCode, NotCountableCode>;

/** Counts at a horizon. */
export interface ReportedHorizon {
  /** Calendar months from the day on which being looked after ended. */
  readonly months: number;
  /** The denominator. */
  readonly of: ShownCount;
  /** Back in care by then. */
  readonly reEntered: ShownCount;
  /** No re-entry recorded by that day. */
  readonly stillHome: ShownCount;
  /** Nobody can say: something else came first. */
  readonly cannotSay: ShownCount;
  /** Of these, turned 18 first; `undefined` for groups where small numbers are hidden. */
  readonly turned18: ShownCount | undefined;
  /** What part re-entered, at the least and at the most; `undefined` where a count that it needs is hidden, and of none. */
  readonly reEnteredPart: Bounds | undefined;
}

/** What stays inside the authority at a horizon: single children can be read off it. */
export interface InsideAtHorizon {
  /** Calendar months. */
  readonly months: number;
  /** Of those of whom nobody can say, by what came first. */
  readonly cannotSayByReason: CannotSay['byReason'];
  /** When those who re-entered did: parts of the breakdowns, never of the returns. */
  readonly timeOfBreakdown: readonly BreakdownTime[];
  /** Days at home of those who re-entered. */
  readonly daysToReEntry: Quartiles | undefined;
}

/** First returns, or repeat returns, among the rows. */
export interface ReportedNumber {
  /** Which. */
  readonly number: 'first' | 'repeat';
  /** At each horizon. */
  readonly horizons: readonly ReportedHorizon[];
}

/** The returns that were planned, or not, or of which it is not recorded. */
export interface ReportedPlanning {
  /** Which. */
  readonly planned: ReturnPlanning;
  /** At each horizon. */
  readonly horizons: readonly ReportedHorizon[];
}

/** The report. It holds counts, and nothing of a single child or row. */
export interface ReturnsReport extends Answer {
  /** What counted as a return. */
  readonly definition: ReturnDefinitionId;
  /** The last day that the rows tell of. */
  readonly dataUntil: CivilDate;
  /** How the rows end. */
  readonly endOfData: {
    /** Days from the last day in the rows to the last day of the data, in whole weeks where small numbers are hidden; `undefined` where there is none between. Of a whole extract they are a few. */
    readonly daysUnseen: number | undefined;
    /** Rows that begin or end after the last day of the data: it was given wrongly, or they are. */
    readonly rowsAfter: ShownCount;
  };
  /** Columns with cells that hold something that is no day: how many, rounded where small numbers are hidden. */
  readonly noDays: readonly { readonly column: string; readonly cells: ShownCount }[];
  /** The days between which a return had to lie. */
  readonly window: ReturnWindow;
  /** What was counted. */
  readonly unit: StabilityUnit;
  /** Returns after fewer days in care were left out; `undefined` where none were. */
  readonly minimumDaysInCare: number | undefined;
  /** Counts from 1 up to, and not including, this number are hidden, and others to protect them; 0 where everything is shown. */
  readonly below: number;
  /** Which data are there. */
  readonly completeness: {
    /** To what the counts here are rounded, so that they tell nothing of what is hidden elsewhere; 1 where everything is shown. */
    readonly roundedTo: number;
    /** Rows of episodes. */
    readonly rows: ShownCount;
    /** Rows that do not say whose they are. */
    readonly rowsWithoutChild: ShownCount;
    /** Children whom the rows name. */
    readonly children: ShownCount;
    /** The first day in the rows; only its month where small numbers are hidden. */
    readonly from: string | undefined;
    /** The last day in the rows, or its month. */
    readonly until: string | undefined;
    /** Each item. */
    readonly items: readonly ReportedItem[];
  };
  /** Children whose rows do not hold together, each by the first reason: in no other count. */
  readonly notCountable: {
    /** How many. */
    readonly children: ShownCount;
    /** By reason; reasons that nobody met are left out. */
    readonly reasons: readonly LeftOut<NotCountableCode>[];
  };
  /** What else was found, by row: it does not keep a child from being counted, but for a row without a child. */
  readonly alsoFound: readonly LeftOut<AlsoFoundCode>[];
  /** Periods of care that ended. What follows, and those counted, add up to it. */
  readonly ended: ShownCount;
  /** Ends that are no return, by rule. */
  readonly excluded: readonly LeftOut<ExclusionId>[];
  /** Ends of which it cannot be said. */
  readonly undecided: readonly LeftOut<UndecidedId>[];
  /** Returns that do not belong, each by the first reason. */
  readonly notCounted: readonly LeftOut<keyof ReturnsNotCounted>[];
  /** Returns, or children, that are counted. */
  readonly counted: ShownCount;
  /** Children who are still looked after: placed with parents, and otherwise. Never returns. */
  readonly stillLookedAfter: { readonly placedWithParents: ShownCount; readonly otherwise: ShownCount };
  /** Whether dates of birth were passed at all. */
  readonly birthDates: 'passed' | 'not-passed';
  /** Returns of children without a date of birth: their 18th birthday cannot end the follow-up. Rounded where small numbers are hidden. */
  readonly withoutBirthDate: ShownCount;
  /** What became of those counted. */
  readonly horizons: readonly ReportedHorizon[];
  /** The same, by whether the return was planned. */
  readonly byPlanning: readonly ReportedPlanning[];
  /** The same, by whether it is the first return of the child among the rows. */
  readonly byNumber: readonly ReportedNumber[];
  /** What stays inside the authority; `undefined` where small numbers are hidden. */
  readonly inside:
    | {
        readonly horizons: readonly InsideAtHorizon[];
        readonly repeatReturns: RepeatReturns;
        readonly placedWithParentsBefore: PlacedWithParentsBefore;
      }
    | undefined;
  /** The curve. */
  readonly curve: ShownCurve;
  /** What has to be said beside the counts. */
  readonly notes: readonly StabilityNote[];
  /** Published figures as context. */
  readonly context: readonly PublishedFigure[];
}
