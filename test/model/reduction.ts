/** Whether a case in months is all that matters: whatever has led to it, the package's answers are the same, now and later. */
import fc from 'fast-check';
import { type CaseState, stateOf } from 'reunification-framework/reclassification';
import { diaryOf } from '../support/day-by-day.js';
import { answered, foretold, isForLess, isLower, isOpenTo } from './answers.js';
import {
  Amiss,
  answerOf,
  asked,
  BEGINS_ELSEWHERE,
  everyCase,
  practiceOf,
  since,
  soonerIn,
  stepsAheadOf,
} from './asking.js';
import { after, afterLooking, type CaseInMonths, isTaken, STEPS, type Step } from './case-in-months.js';
import { eventOf, firstDay, tell, tellOn, type Walk, withdrawing } from './walk.js';

/** Whether a step goes for less than is held without its being indicated. */
const isSooner = (now: CaseInMonths, step: Step): boolean => {
  if (step.kind === 'closed') return isForLess(now, 'closed') && !isOpenTo(now, 'closed');
  return step.kind === 'agreed' && isForLess(now, step.level) && !isOpenTo(afterLooking(now, step.rows), step.level);
};

/** Two histories of the same case, at different times, have the same answer and the same way ahead. */
export function toldOtherwise(
  walk: Walk,
  every: number,
): { readonly found: readonly string[]; readonly compared: number } {
  const amiss = new Amiss();
  let compared = 0;
  for (const { at, reached, told } of everyCase(walk, every)) {
    if (reached.otherFrom < 0) continue;
    compared += 1;
    const other = tell(walk, at, BEGINS_ELSEWHERE, true);
    const [answer, otherAnswer] = [answerOf(walk, told, reached.now), answerOf(walk, other, reached.now)];
    if (answer !== otherAnswer) amiss.add(at, answer, otherAnswer);
    const [ahead, otherAhead] = [stepsAheadOf(walk, told), stepsAheadOf(walk, other)];
    if (!reached.now.isClosed && ahead !== otherAhead) amiss.add(at, ahead, otherAhead);
  }
  return { found: amiss.found, compared };
}

/**
 * After each possible step, from one history of a case or from two, the package answers as foretold.
 *
 * @param walk - the walk
 * @param every - one case of so many is asked
 * @param everyOther - and with its other history where its number is a multiple of this
 */
export function answeredOtherwiseAfterAStep(
  walk: Walk,
  every: number,
  everyOther: number,
): { readonly found: readonly string[]; readonly asked: number } {
  const amiss = new Amiss();
  const foretoldAt = new Map<number, string>();
  let count = 0;
  for (const { at, reached, told } of everyCase(walk, every)) {
    const ways = [
      told,
      ...(reached.otherFrom < 0 || at % everyOther > 0 ? [] : [tell(walk, at, BEGINS_ELSEWHERE, true)]),
    ];
    const soonerBefore = ways.map((way) => soonerIn(asked(walk, way)));
    for (const [number, step] of STEPS.entries()) {
      const next = after(reached.now, step, walk.setting);
      if (next === undefined) continue;
      const place = walk.placeIn(next);
      const expected = foretoldAt.get(place) ?? foretold(next);
      if (place >= 0) foretoldAt.set(place, expected);
      for (const [way, one] of ways.entries()) {
        count += 1;
        const later = tellOn(one, number);
        const state = asked(walk, later);
        const answer = answered(state, since(later.place), next.timescale === 'past');
        if (answer !== expected) amiss.add(at, `step ${number}`, answer, expected);
        if (soonerIn(state) !== (soonerBefore[way] ?? 0) + Number(isSooner(reached.now, step)))
          amiss.add(at, `step ${number}`, 'a decision for less shows if it was not indicated, and only then');
      }
    }
  }
  return { found: amiss.found, asked: count };
}

/** Whatever row 7 would let people do to leave a withdrawn agreement's level for a lower one, or to close. */
const leadsDown = ({ indication, held }: CaseState): boolean => {
  if (indication.kind !== 'indicated' || held === undefined) return false;
  const { outcome } = indication;
  return outcome.kind === 'may-close' || (outcome.kind === 'move' && isLower(outcome.to, held.level));
};

/** A withdrawn agreement keeps its level held; of another level than before, it starts no time but the limit at high. */
const keptOtherwise = (state: CaseState, next: CaseInMonths, isAnotherLevel: boolean): string | undefined => {
  if (state.held?.level !== next.level) return `holds ${state.held?.level}`;
  if (!isAnotherLevel) return undefined;
  const running = state.clocks.filter(({ id, status }) => id !== 'H2' && id !== 'L1-home' && status !== 'not-started');
  if (running.length > 0) return `runs: ${running.map(({ id }) => id).join(' ')}`;
  return leadsDown(state) ? 'leads down' : undefined;
};

/**
 * What is recorded and withdrawn a month later is as if it had never been, but that the level of an agreement stays held; and as known
 * on the day before that, it still counts.
 *
 * @param walk - the walk
 * @param every - one case of so many is asked
 */
export function withdrawnOtherwise(
  walk: Walk,
  every: number,
): { readonly found: readonly string[]; readonly asked: number } {
  const amiss = new Amiss();
  let count = 0;
  for (const { at, reached, told } of everyCase(walk, every))
    for (const [number, step] of STEPS.entries()) {
      const next = after(reached.now, step, walk.setting);
      const event = number === 0 ? undefined : eventOf(number, told.place);
      if (next === undefined || event === undefined) continue;
      count += 1;
      const later = tellOn(told, number);
      const history = { ...later.history, events: [withdrawing(event, told.place + 1), ...later.history.events] };
      const [asOf, practice] = [firstDay(told.place), practiceOf(walk)];
      const isPast = next.timescale === 'past';
      const believed = answered(stateOf(history, { asOf, practice, knownOn: asOf }), since(told.place), isPast);
      if (believed !== foretold(next)) amiss.add(at, `step ${number}, as believed`, believed, foretold(next));
      const state = stateOf(history, { asOf, practice });
      const answer = answered(state, since(told.place), reached.now.timescale === 'past');
      const before = foretold(reached.now);
      if (step.kind !== 'agreed') {
        // That it was withdrawn is a notice of its own.
        if (answer.replace(/notice\.entry-withdrawn ?/, '').trimEnd() !== before.trimEnd())
          amiss.add(at, `step ${number}`, answer, before);
        continue;
      }
      const kept = keptOtherwise(state, next, step.level !== reached.now.level);
      if (kept !== undefined) amiss.add(at, `step ${number}`, kept, answer);
    }
  return { found: amiss.found, asked: count };
}

/** The simulation that lives through every day finds the same situations. */
export function livedThroughOtherwise(walk: Walk, every: number): readonly string[] {
  const amiss = new Amiss();
  for (const { at, told } of everyCase(walk, every)) {
    const asOf = firstDay(told.place);
    const practice = practiceOf(walk);
    const { situation } = diaryOf(told.history, { practice, until: asOf }).on(asOf);
    const { indication } = asked(walk, told);
    const read = indication.kind === 'indicated' ? indication.situation : indication.kind;
    const [lived, answer] = [situation, read].map((one) =>
      typeof one === 'string' ? one : JSON.stringify(Object.entries(one).sort()),
    );
    if (lived !== answer) amiss.add(at, lived, answer);
  }
  return amiss.found;
}

/** In most months nothing is recorded; else a few things, of which a day's order leaves some out. */
const anyMonth = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 2, arbitrary: fc.array(fc.integer({ min: 1, max: STEPS.length - 1 }), { minLength: 1, maxLength: 3 }) },
);

/** Thirty-six months at random. */
export const anyThreeYears: fc.Arbitrary<readonly (readonly number[])[]> = fc.array(anyMonth, {
  minLength: 36,
  maxLength: 36,
});

/**
 * Lives through months at random: after each step the package answers as foretold, and the case is one that the walk has come to.
 *
 * @returns what is otherwise
 */
export function livedOtherwise(walk: Walk, months: readonly (readonly number[])[]): readonly string[] {
  const amiss = new Amiss();
  let told = tell(walk, 0, BEGINS_ELSEWHERE);
  let now = walk.reached[0]?.now;
  // Months at random take every step; the walk may take few.
  let isInWalk = true;
  for (const [month, numbers] of months.entries())
    for (const number of [...[...numbers].sort((one, other) => one - other), 0]) {
      const step = STEPS[number];
      // A case once closed stays closed.
      const isOpen = step !== undefined && step.kind !== 'closed';
      const next = now && isOpen ? after(now, step, walk.setting) : undefined;
      if (next === undefined || step === undefined) continue;
      now = next;
      isInWalk &&= isTaken(step, walk.setting);
      told = tellOn(told, number);
      const [answer, expected] = [answerOf(walk, told, now), foretold(now)];
      if (answer !== expected) amiss.add(month, answer, expected);
      if (isInWalk && walk.placeIn(now) < 0) amiss.add(month, 'not come to', expected);
    }
  return amiss.found;
}
