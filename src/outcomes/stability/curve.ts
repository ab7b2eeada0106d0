/** Words of the curve of re-entry over time, estimated from returns that were followed for different lengths of time. */

/** An estimate with its interval: parts of 1. */
export interface Estimate {
  /** The estimate. */
  readonly estimate: number;
  /** The lower end of the 95 % interval; `undefined` where nothing, or everything, has happened, and the formula gives none. */
  readonly from: number | undefined;
  /** The upper end of it. */
  readonly to: number | undefined;
}

/** A point at which the curve rises: someone re-entered care. */
export interface CurvePoint {
  /** Months at home, with the part of the month begun: 12 is exactly twelve calendar months, for every return. */
  readonly months: number;
  /** Returns that were still followed and still home just before. */
  readonly followed: number;
  /** How many of them re-entered at this point. */
  readonly reEntered: number;
  /** By Kaplan–Meier: how many of all would have re-entered by now if nothing else had ended anyone’s time at home, and those lost to follow-up were like the others. */
  readonly kaplanMeier: Estimate;
  /** By Aalen–Johansen: how many of all re-enter by now before anything else ends their time at home. Never above Kaplan–Meier. */
  readonly cumulativeIncidence: number;
}

/** The curve. */
export interface ReEntryCurve {
  /** The points at which it rises, in order; level between them, and 0 before the first. */
  readonly points: readonly CurvePoint[];
  /** The longest time for which a return was followed, in months. Past it the curve says nothing, unless all had re-entered. */
  readonly followedFor: number;
  /** Whether all who were followed for so long were seen to an end, by re-entry or something else: then cumulative incidence stays as it is. */
  readonly seenToAnEnd: boolean;
}
