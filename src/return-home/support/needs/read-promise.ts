/** What became of support that was promised. */
import { type CivilDate, compareDays, daysBetween, isEarlier } from '../../../shared/days/civil-date.js';
import { lineOf } from '../line-of.js';
import type { PromiseKept, PromiseStanding, SupportLastKnown } from '../support.js';
import {
  bothWaysOn,
  countingSince,
  idsOf,
  inTurn,
  isGiving,
  type SupportFactKnown,
  type SupportKnown,
} from '../support-facts.js';
import type { SupportLine, SupportLineCode } from '../support-lines.js';
import type { Need, Promised } from './need.js';

type Facts = readonly SupportFactKnown[];

/** What can be known of one promise: what was recorded of it alone, and what it shares with no other of the same need. */
const factsOfPromise = (need: Need, promise: Promised): Facts =>
  inTurn(
    countingSince(
      [...promise.facts, ...need.reviewed, ...(need.promised.length === 1 ? need.events : [])].filter(
        ({ kind }) => kind !== 'needed',
      ),
      promise.promisedOn,
    ),
  );

const isAgainst = ({ kind }: SupportFactKnown): boolean => kind === 'declined' || kind === 'did-not-happen';

/**
 * What was recorded last of support that began. A time in which it was given, and which goes on after a refusal, outweighs it.
 *
 * @param facts - what is known of it
 * @returns what was recorded last; `undefined` where it is not recorded to have begun
 */
export const lastKnownOf = (facts: Facts): SupportLastKnown | undefined => {
  const said = inTurn(facts).filter((one) => isGiving(one) || one.kind === 'ended' || isAgainst(one));
  let last: SupportLastKnown | undefined;
  let givenTo: CivilDate | undefined;
  for (const one of said) {
    if (isGiving(one)) {
      last = 'giving';
      givenTo = givenTo === undefined || givenTo < one.last ? one.last : givenTo;
    } else if (givenTo === undefined || givenTo <= one.on) {
      if (one.kind === 'ended') last = 'ended';
      else if (last === 'giving') last = 'broken-off';
    }
  }
  return last;
};

/** Sessions, and times in which support was given, if only in part: a start by itself is none. */
const isShownGiven = ({ kind, isPartly }: SupportFactKnown): boolean => kind === 'given' || isPartly === true;

const lastGivenOn = (facts: Facts): CivilDate | undefined =>
  facts
    .filter(isShownGiven)
    .map(({ last }) => last)
    .sort(compareDays)
    .at(-1);

/** How support stands that has begun. */
const standingBegun = (facts: Facts): PromiseStanding => {
  const last = facts.at(-1);
  if (lastKnownOf(facts) === 'broken-off')
    return last !== undefined && bothWaysOn(facts).has(last.on) ? 'cannot-say' : 'broken-off';
  const shown = facts.filter(isShownGiven).at(-1);
  if (shown === undefined) return 'started';
  return shown.isPartly === true ? 'partly-given' : 'given';
};

/**
 * Whether nothing that was given counts for certain: a promise without a day may have been made as late as the day from which it was to
 * be given, or the day asked about (I-302).
 */
const mayBeBefore = (need: Need, { promisedOn, dueOn, facts: own }: Promised, facts: Facts, asOf: CivilDate): boolean =>
  promisedOn === undefined &&
  ![...own, ...need.reviewed].some(isGiving) &&
  !countingSince(facts, dueOn !== undefined && dueOn < asOf ? dueOn : asOf).some(isGiving);

const isWithoutId = ({ need }: Need): boolean => need.kind === 'plan-item' && need.item === undefined;

const standingOf = (need: Need, promise: Promised, facts: Facts, { asOf }: SupportKnown): PromiseStanding => {
  if (facts.some(isGiving)) return mayBeBefore(need, promise, facts, asOf) ? 'cannot-say' : standingBegun(facts);
  const last = facts.at(-1);
  if (last !== undefined && last.kind === 'declined') return bothWaysOn(facts).has(last.on) ? 'cannot-say' : 'declined';
  if (last !== undefined && last.kind === 'did-not-happen') return 'did-not-happen';
  // That it ended says that it had begun, and nothing says when.
  if (last !== undefined && last.kind === 'ended') return 'cannot-say';
  const { dueOn, promisedOn } = promise;
  if (dueOn !== undefined && asOf <= dueOn) return 'not-yet-due';
  if (last !== undefined) return 'not-started';
  if (promise.obstacle !== undefined) return 'did-not-happen';
  const isShared = need.promised.length > 1 && countingSince(need.events, promisedOn).some(isGiving);
  if (isShared || isWithoutId(need)) return 'cannot-say';
  return dueOn === undefined ? 'day-not-set' : 'nothing-recorded';
};

/**
 * What became of something that was promised.
 *
 * @param need - the need
 * @param promise - what was promised for it
 * @param known - the days
 * @returns how it stands
 */
export const standingOfPromise = (need: Need, promise: Promised, known: SupportKnown): PromiseStanding =>
  standingOf(need, promise, factsOfPromise(need, promise), known);

const LINE_OF_STANDING: Readonly<Record<Exclude<PromiseStanding, 'given'>, SupportLineCode>> = {
  'partly-given': 'promise.partly-given',
  started: 'promise.started',
  'broken-off': 'promise.broken-off',
  'day-not-set': 'promise.day-not-set',
  'not-yet-due': 'promise.not-yet-due',
  'not-started': 'promise.not-started',
  declined: 'promise.declined',
  'did-not-happen': 'promise.did-not-happen',
  'nothing-recorded': 'promise.nothing-recorded',
  'cannot-say': 'promise.cannot-say',
};

/** An item that a later plan left out: open only while nobody recorded what became of it. */
const LEFT_OPEN: readonly PromiseStanding[] = ['not-started', 'day-not-set', 'nothing-recorded', 'cannot-say'];

/** Where something stood in the way. */
const BARRED: readonly PromiseStanding[] = ['did-not-happen', 'declined', 'broken-off'];

const startedLate = ({ dueOn }: Promised, facts: Facts): readonly SupportLine[] => {
  const first = facts.find(isGiving);
  return first !== undefined && isEarlier(dueOn, first.on)
    ? [lineOf('given.late', { on: first.on, days: dueOn && daysBetween(dueOn, first.on), by: idsOf([first]) })]
    : [];
};

/**
 * One promise: what became of it, and what is to be said of it.
 *
 * @param need - the need
 * @param promise - what was promised for it
 * @param known - the days
 * @returns both
 */
export const readPromise = (
  need: Need,
  promise: Promised,
  known: SupportKnown,
): { readonly kept: PromiseKept; readonly lines: readonly SupportLine[] } => {
  const facts = factsOfPromise(need, promise);
  const standing = standingOf(need, promise, facts, known);
  const { promisedOn, dueOn } = promise;
  const last = facts.at(-1);
  const isBlocked = standing === 'did-not-happen';
  const kept = {
    promisedOn,
    dueOn,
    standing,
    lastGivenOn: lastGivenOn(facts),
    startedOn: facts.find(isGiving)?.on,
    barrier: isBlocked ? (last?.barrier ?? promise.obstacle) : BARRED.includes(standing) ? last?.barrier : undefined,
  };
  const late = startedLate(promise, facts);
  // How it ended is said of the need.
  if (standing === 'given' || (standing === 'started' && lastKnownOf(facts) === 'ended')) return { kept, lines: late };
  if (need.isDropped)
    return {
      kept,
      lines: LEFT_OPEN.includes(standing) ? [lineOf('promise.dropped', { on: promisedOn, by: idsOf(facts) })] : [],
    };
  if (standing === 'cannot-say' && isWithoutId(need) && facts.length === 0)
    return { kept, lines: [lineOf('promise.without-id', { on: promisedOn })] };
  const hasBegun = facts.some(isGiving);
  const since = standing === 'started' ? facts.find(isGiving)?.on : dueOn;
  const isCounted = standing === 'started' || !(hasBegun || standing === 'not-yet-due');
  return {
    kept,
    lines: [
      ...late,
      lineOf(LINE_OF_STANDING[standing], {
        on: standing === 'not-yet-due' ? dueOn : (promisedOn ?? dueOn),
        days: since === undefined || !isCounted ? undefined : Math.max(0, daysBetween(since, known.asOf)),
        stage: last?.kind,
        barrier: kept.barrier ?? last?.barrier,
        by: idsOf(facts),
      }),
    ],
  };
};
