/** What first ended the time at home after a return, or follow-up. */
import { birthdayAt, type CivilDate } from '../../shared/days/civil-date.js';
import type { CarePeriod } from './care-period.js';
import { AFTER_RETURN_EVENTS, type AfterReturn } from './returned.js';
import type { EndElsewhere } from './returns.js';

/**
 * The day on which a child is 18.
 *
 * @param period - a period of care of the child
 * @returns the day; `undefined` where the date of birth is not known
 */
export function eighteenOn({ bornOn }: CarePeriod): CivilDate | undefined {
  return bornOn && birthdayAt(bornOn, 18);
}

const isEarlier = (one: AfterReturn, other: AfterReturn): boolean =>
  one.on < other.on ||
  // Of two on one day, a return to care before anything else: a breakdown is not to be hidden by what else that day held.
  (one.on === other.on && AFTER_RETURN_EVENTS.indexOf(one.what) < AFTER_RETURN_EVENTS.indexOf(other.what));

/**
 * Says what came first after a return.
 *
 * @param period - the period that ended with it
 * @param homeOn - the day of the return
 * @param later - the child’s next period that is not only short breaks, if there is one
 * @param ends - what else is known of the child
 * @returns what came first, on that day or after it
 */
export function firstAfter(
  period: CarePeriod,
  homeOn: CivilDate,
  later: CarePeriod | undefined,
  ends: readonly EndElsewhere[],
): AfterReturn | undefined {
  const birthday = eighteenOn(period);
  const events: readonly AfterReturn[] = [
    ...(later === undefined
      ? []
      : [
          { on: later.knownFrom, what: later.startedIn === 'custody' ? ('custody' as const) : ('re-entered' as const) },
        ]),
    ...(birthday === undefined ? [] : [{ on: birthday, what: 'aged-18' as const }]),
    ...ends.map(({ on, what }) => ({ on, what })),
  ];
  let first: AfterReturn | undefined;
  for (const event of events) if (event.on >= homeOn && (first === undefined || isEarlier(event, first))) first = event;
  return first;
}
