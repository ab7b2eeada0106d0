/** Words of the case: what the functions of the other pillars read of it. */

import type { Assessment } from '../../factors/index.js';
import type { History } from '../../reclassification/index.js';
import type { FirstYearCase, ReadinessCase, SupportCase } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';

/** For which day the parts of a case are taken. */
export interface PartsQuestion {
  /** The day asked about: of several agreements or plans, the last one made by then counts. */
  readonly asOf: CivilDate;
  /** Only what had been recorded by this day is taken. Left out, the day asked about. */
  readonly knownOn?: CivilDate | undefined;
}

/** What is recorded for one way home, as other functions read it. */
export interface WayHomeParts {
  /** Its id. */
  readonly id: string;
  /** Its history: for `stateOf`, `timelineOf`, `earliestDates` and `hindsight`. */
  readonly history: History;
  /** What is known towards a return, with what the last assessment found: for `readinessOf`. */
  readonly readiness: ReadinessCase;
  /** What is known of needs, and of the support promised and given: for `supportOf`. */
  readonly support: SupportCase;
  /** Its last plan, its history and the visits made: for `firstYearAtHome`. `undefined` where there is no plan. Reviews of the plan have no place in a case. */
  readonly firstYear: FirstYearCase | undefined;
}

/** The parts of a case, as other functions read them. They are its own records, and hold whatever it holds. */
export interface CaseParts {
  /** The last assessment that was known: for `evaluateAssessment`, with each child assessed. `undefined` where there is none. */
  readonly assessment: Assessment | undefined;
  /** What is recorded for each way home. */
  readonly waysHome: readonly WayHomeParts[];
}
