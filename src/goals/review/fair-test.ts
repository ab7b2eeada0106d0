/** Whether the support for a goal came in time to be a fair test of the parents. */
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import type { Goal, Support, SupportFact } from '../goal/goal.js';
import type { ProgressPoint, SupportGiven } from './review-of-progress.js';

/** Suitable support was offered in time; it was not; or people have to judge. */
export type FairTest = 'fair' | 'not-fair' | 'cannot-say';

const isThere = (support: SupportGiven): boolean => support === 'given' || support === 'offered-not-taken-up';

/** What the reviews say: the last one, the one before it, and the last one by the due day each need the support to be there. */
const byReviews = (points: readonly ProgressPoint[], dueOn: CivilDate): FairTest => {
  const inTime = points.filter(({ on }) => on <= dueOn);
  const decisive = [...points.slice(-2), ...inTime.slice(-1)];
  if (decisive.some(({ support }) => support === 'not-given')) return 'not-fair';
  return points.every(({ support }) => isThere(support)) ? 'fair' : 'cannot-say';
};

const isAgainst = ({ what }: SupportFact): boolean => what === 'not-available' || what === 'not-acceptable';

/** What one piece of support came to, from what was recorded of it by the due day. */
const byFacts = (facts: readonly SupportFact[], dueOn: CivilDate, wasRefused: boolean): FairTest => {
  const inOrder = [...facts].sort((one, other) => compareDays(one.on, other.on));
  const last = inOrder.filter(({ on }) => on <= dueOn).at(-1);
  const isThereFrom = (what: SupportFact['what']): CivilDate | undefined =>
    inOrder.find((fact) => fact.what === what)?.on;
  const startedOn = isThereFrom('started');
  const offeredOn = isThereFrom('offered');
  const wasOfferedInTime = offeredOn !== undefined && offeredOn < dueOn;
  if (last !== undefined && isAgainst(last)) {
    const hadStarted = startedOn !== undefined && startedOn <= last.on;
    const isUnexplained = last.what === 'not-acceptable' && isBlank(last.because);
    return hadStarted || isUnexplained ? 'cannot-say' : 'not-fair';
  }
  if (last === undefined && inOrder.some(isAgainst)) return 'cannot-say';
  const from = startedOn ?? offeredOn;
  const isLate = from !== undefined && from >= dueOn;
  return isLate && !(wasOfferedInTime && wasRefused) ? 'not-fair' : 'fair';
};

const bySupport = (
  support: Support,
  dueOn: CivilDate,
  latest: ProgressPoint | undefined,
  wasRefused: boolean,
): FairTest => {
  const facts = (support.facts ?? []).filter(({ on }) => latest !== undefined && on <= latest.on);
  if (facts.length > 0) return byFacts(facts, dueOn, wasRefused);
  if (support.available === 'no' || (support.from !== undefined && support.from >= dueOn)) return 'not-fair';
  // Without a worker’s reason, that may be support which was suitable and refused.
  return support.acceptable === 'no' ? 'cannot-say' : 'fair';
};

/**
 * Whether the support for a goal came in time to be a fair test. It was not one where help was not there, came late, or could not be
 * accepted for a reason that a worker gives; refusing suitable support is not that.
 *
 * @param goal - the goal, with what has become of its support
 * @param points - its reviews so far, the earliest first
 * @param dueOn - by when it was to be reached
 * @returns whether it was
 */
export function fairTestOf({ support = [] }: Goal, points: readonly ProgressPoint[], dueOn: CivilDate): FairTest {
  const wasRefused = points.some((point) => point.support === 'offered-not-taken-up');
  const reviewed = byReviews(points, dueOn);
  const tests = support.map((offered) => bySupport(offered, dueOn, points.at(-1), wasRefused));
  if (reviewed === 'not-fair' || (tests.length > 0 && tests.every((test) => test === 'not-fair'))) return 'not-fair';
  return reviewed === 'fair' && tests.every((test) => test === 'fair') ? 'fair' : 'cannot-say';
}
