/** Whether everything is in place to close this part of a case. */

import { stateOn } from '../../../reclassification/answers/state-of.js';
import { isOpen } from '../../../return-home/checklist/check-item.js';
import { MADE_BY } from '../../../shared/made-by.js';
import { readOnce } from '../../../shared/shapes/shape.js';
import type { CaseRecord, CaseWayHome } from '../../record/case-record.js';
import { asKnownOn } from '../../record/parts/as-known.js';
import { historyOf } from '../../record/parts/parts.js';
import { waysHomeAsked } from '../../record/parts/way-home-asked.js';
import { CASE_RECORD } from '../../record/shapes.js';
import { CASE_QUESTION } from '../../shapes.js';
import type { JourneyReading } from '../check-journey-item.js';
import { type AskedOfJourney, assessedFor, journeyReading } from '../journey-reading.js';
import { beforeClosing } from '../papers-checked.js';
import {
  CLOSING_CONDITION_IDS,
  type Closing,
  type ClosingConditionId,
  type ClosingQuestion,
  type WayHomeClosing,
} from './closing.js';
import { closingCondition } from './closing-conditions.js';

/** With what goes on in law this part of a case can end, and the case cannot (I-340). */
const GOES_ON: readonly ClosingConditionId[] = ['duties-in-law'];

/**
 * Whether everything is in place to close a case for one way home, read of a case that is open.
 *
 * @param given - the case, as it is read for its journey
 * @returns the conditions; those that stand in the way
 */
export function closingFor(given: JourneyReading): Omit<WayHomeClosing, 'closed' | 'closedWithout'> {
  const { wayHome, state, asOf } = given;
  const conditions = CLOSING_CONDITION_IDS.map((id) => closingCondition(id, given));
  const open = conditions.filter((condition) => condition.severity === 'must' && isOpen(condition)).map(({ id }) => id);
  const goesOn = conditions
    .filter((condition) => GOES_ON.includes(condition.id) && isOpen(condition))
    .map(({ id }) => id);
  const isPartReady = open.length === 0;
  return {
    id: wayHome.id,
    parents: wayHome.parents,
    level: state.held?.level,
    readOn: asOf,
    isReady: isPartReady && goesOn.length === 0,
    isPartReady,
    conditions,
    open,
    goesOn,
    notices: state.notices,
    departures: state.departures,
  };
}

/**
 * Whether everything is in place to close a case for one way home, or was when it was closed.
 *
 * @param record - the case, without what was recorded later
 * @param wayHome - one of its ways home
 * @param asked - the days, local practice and bank holidays
 * @returns the conditions; of a closed case, on the day of closing
 */
export const closingOfWayHome = (record: CaseRecord, wayHome: CaseWayHome, asked: AskedOfJourney): WayHomeClosing => {
  const { closed } = stateOn(historyOf(record, wayHome), asked);
  const read = (of: CaseWayHome, on: AskedOfJourney) =>
    closingFor(journeyReading(record, of, assessedFor(record, on), on));
  if (closed === undefined) return { ...read(wayHome, asked), closed, closedWithout: undefined };
  // As it is known now: what was recorded late stood in the way all the same (I-263).
  const then = read(beforeClosing(wayHome), { ...asked, asOf: closed.on });
  return { ...then, closed, closedWithout: then.open };
};

/**
 * Says whether everything is in place to close this part of a case: one list, in which every condition is met, not met, or one that nobody
 * can say, with the reasons, the sources, and what would settle it. Ready means that every condition is met that stands in the way, and that
 * nothing is known to go on in law; what is not known never passes. `isPartReady` leaves the law aside: with it this part of the case can end,
 * and the case stays open. Of a closed case it says what stood in the way on the day of closing.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day; what else it says is described there
 * @returns the list for each way home; people decide
 * @throws InputError if an argument has the wrong type, or no way home has the id asked about
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { closingOf } from 'reunification-framework/journey';
 *
 * const home = civilDate('2026-01-05');
 * const closed = civilDate('2026-03-02');
 * const { waysHome } = closingOf(
 *   {
 *     format: 2,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [
 *       {
 *         id: 'home-1',
 *         parents: ['parent-1'],
 *         classifications: [],
 *         events: [
 *           { id: 'e1', kind: 'came-home', happenedOn: home, recordedOn: home },
 *           { id: 'e2', kind: 'closed', happenedOn: closed, recordedOn: closed },
 *         ],
 *       },
 *     ],
 *   },
 *   { asOf: civilDate('2026-06-01') },
 * );
 * waysHome[0]?.isReady; // => false
 * waysHome[0]?.closedWithout?.slice(0, 3); // => ['level-is-low', 'low-kept-up', 'home-long-enough']
 * ```
 */
export function closingOf(record: CaseRecord, question: ClosingQuestion): Closing {
  const whole = readOnce('record', record, CASE_RECORD);
  const { asOf, knownOn = asOf, practice, bankHolidays, wayHome: id } = readOnce('question', question, CASE_QUESTION);
  const known = asKnownOn(whole, knownOn);
  return {
    madeBy: MADE_BY,
    edition: known.edition,
    child: known.child.id,
    asOf,
    knownOn,
    waysHome: waysHomeAsked(known, id).map((wayHome) =>
      closingOfWayHome(known, wayHome, { asOf, knownOn, practice, bankHolidays }),
    ),
  };
}
