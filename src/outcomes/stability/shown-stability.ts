/** Words of stability as it may leave the authority. */

import type { RiskLevel } from '../../classification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { Answer } from '../../shared/made-by.js';
import type { ShownCount } from '../counts/index.js';
import type { ReturnPlanning } from '../periods/index.js';
import type { PublishedFigure } from './published-figures.js';
import type { Quartiles } from './quartiles.js';
import type { Bounds, ReturnWindow, StabilityNote, StabilityUnit } from './stability.js';

/** Counts of a group at a horizon as they may be shown. */
export interface ShownAtHorizon {
  /** Calendar months from the day on which being looked after ended. */
  readonly months: number;
  /** The denominator. */
  readonly of: ShownCount;
  /** Of these, back in care on or before that day. */
  readonly reEntered: ShownCount;
  /** Of these, home through that day. */
  readonly stillHome: ShownCount;
  /** Of these, nobody can say. Why not is not shown. */
  readonly cannotSay: ShownCount;
  /** What part re-entered; `undefined` where a count that it needs is hidden, and of none. */
  readonly reEnteredPart: Bounds | undefined;
}

/** Counts of all at a horizon as they may be shown. */
export interface ShownOfAllAtHorizon extends ShownAtHorizon {
  /** Days at home of those who re-entered, rounded to whole weeks (I-356); `undefined` of fewer than four times the number below which a count is small. */
  readonly daysToReEntry: Quartiles | undefined;
}

/** A group as it may be shown. */
export interface ShownGroup<Value extends string | undefined = string | undefined> {
  /** The value; `undefined` for returns without this label. */
  readonly value: Value;
  /** At each horizon. */
  readonly horizons: readonly ShownAtHorizon[];
}

/** The groups of one label as they may be shown. */
export interface ShownByLabel {
  /** The name of the label. */
  readonly label: string;
  /** Each value. */
  readonly groups: readonly ShownGroup[];
}

/**
 * What became of the returns of a window, as it may leave the authority. The curve, the estimates, the days of single breakdowns, the reasons
 * why nobody can say, and returns that are not counted stay inside: single children can be read off them.
 */
export interface ShownStability extends Answer {
  /** Counts from 1 up to, and not including, this number were hidden, and others to protect them. */
  readonly below: number;
  /** Whether zeros are shown. */
  readonly zeros: 'shown' | 'hidden';
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
  /** All that belong. */
  readonly all: readonly ShownOfAllAtHorizon[];
  /** Split by whether the return was part of the care planning. */
  readonly byPlanning: readonly ShownGroup<ReturnPlanning>[];
  /** Split by the level of risk held at the return. */
  readonly byLevel: readonly ShownGroup<RiskLevel | 'not-recorded'>[];
  /** Split by whether it is the first return of the child among the rows. */
  readonly byNumber: readonly ShownGroup<'first' | 'repeat'>[];
  /** Split by each label. */
  readonly byLabel: readonly ShownByLabel[];
  /** What has to be said beside the counts. */
  readonly notes: readonly StabilityNote[];
  /** Published figures, each with what it is a figure of. They are context, and never a target. */
  readonly context: readonly PublishedFigure[];
}
