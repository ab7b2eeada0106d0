/** Whether the child is at home, by all that the case says of where the child lives. */

import type { CaseState } from '../../../reclassification/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { Known as KnownOrNot } from '../../../shared/three-valued.js';
import type { CaseRecord, CaseWayHome } from '../../record/case-record.js';
import type { PlacementKind } from '../../record/in-law.js';
import { homeSince, type Known, movesIn, standingInLaw } from '../../record/parts/legal.js';

/** Placements in which the child lives with the parents. */
const AT_HOME: readonly PlacementKind[] = ['with-parents', 'with-parents-before-assessment'];

/** Whether care, or a placement away from the parents, began after the child came home: then one of the two is wrong. */
const isContradicted = (record: CaseRecord, since: CivilDate, known: Known): boolean => {
  const { lookedAfterSince } = standingInLaw(record, known);
  const [last] = [...(record.placements ?? [])]
    .filter(({ from, recordedOn }) => from <= known.asOf && recordedOn <= known.knownOn)
    .sort((one, other) => (one.from > other.from ? -1 : 1));
  return (
    (lookedAfterSince !== undefined && lookedAfterSince > since) ||
    (last !== undefined && last.from > since && !AT_HOME.includes(last.kind))
  );
};

/** Moves by other ways home, from the day of the return by this one on. */
const movesElsewhere = (record: CaseRecord, wayHome: CaseWayHome, since: CivilDate, known: Known) =>
  movesIn(
    record.waysHome.filter((other) => other.id !== wayHome.id),
    known,
  ).filter(({ happenedOn }) => happenedOn >= since);

/**
 * Whether the child is at home by a way home.
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param state - how its history stands
 * @param known - the days
 * @returns no where the history, or that of another way home, says otherwise; `cannot-say` where care began after the return
 */
export const isAtHome = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  { whereabouts }: CaseState,
  known: Known,
): KnownOrNot => {
  if (whereabouts.kind !== 'home') return 'no';
  const since = whereabouts.since.on;
  // The child came home by another way meanwhile, or went back into care from there.
  if (movesElsewhere(record, wayHome, since, known).some(({ happenedOn }) => happenedOn > since)) return 'no';
  if (homeSince(record, known) === undefined || isContradicted(record, since, known)) return 'cannot-say';
  return 'yes';
};

/**
 * Whether the child came home by another way on the day of the return by this one: what either asks for goes on, and the case does not
 * close (I-372).
 *
 * @param record - the case, as it was known
 * @param wayHome - the way home
 * @param since - the day of the return
 * @param known - the days
 * @returns true if so
 */
export const isHomeByTwoWays = (record: CaseRecord, wayHome: CaseWayHome, since: CivilDate, known: Known): boolean =>
  movesElsewhere(record, wayHome, since, known).some(
    ({ kind, happenedOn }) => kind === 'came-home' && happenedOn === since,
  );
