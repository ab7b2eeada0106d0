/** Whether a case in months is all that matters: whatever has led to it, the package's answers are the same, now and later. */
import fc from 'fast-check';
import { diaryOf } from '../support/day-by-day.js';
import { answered, foretold, isForLess, isOpenTo } from './answers.js';
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
import { firstDay, tell, tellOn, type Walk } from './walk.js';

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
  for (const [month, numbers] of months.entries())
    for (const number of [...[...numbers].sort((one, other) => one - other), 0]) {
      const step = STEPS[number];
      // A case once closed stays closed.
      const isOpen = step !== undefined && step.kind !== 'closed' && isTaken(step, walk.setting);
      const next = now && isOpen ? after(now, step, walk.setting) : undefined;
      if (next === undefined) continue;
      now = next;
      told = tellOn(told, number);
      const [answer, expected] = [answerOf(walk, told, now), foretold(now)];
      if (answer !== expected) amiss.add(month, answer, expected);
      if (walk.placeIn(now) < 0) amiss.add(month, 'not come to', expected);
    }
  return amiss.found;
}
