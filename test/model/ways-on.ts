/** Whether every case has a way on, or the package says why not. */
import { earliestDates } from 'reunification-framework/reclassification';
import { clocksOf, foretold, isOpenTo, outcomeFor } from './answers.js';
import { Amiss, BEGINS, everyCase, practiceOf } from './asking.js';
import { after, afterLooking, type CaseInMonths, isBest, isWorst, STEPS, type Step } from './case-in-months.js';
import { firstDay, tell, type Walk } from './walk.js';

/**
 * Where time alone changes nothing, the package says what the case waits for; where people decide, there is more than one option.
 *
 * @returns what is otherwise; and why cases remain where they are
 */
export function waitingForNothing(walk: Walk): {
  readonly found: readonly string[];
  readonly reasons: ReadonlySet<string>;
} {
  const amiss = new Amiss();
  const reasons = new Set<string>();
  for (const { at, reached, told } of everyCase(walk)) {
    const { now } = reached;
    const outcome = outcomeFor(now);
    if (outcome === undefined) continue;
    if (outcome.kind === 'judgement-required' && outcome.options.length < 2) amiss.add(at, 'no options', foretold(now));
    if (outcome.kind !== 'remain' && outcome.kind !== 'evidence-needed') continue;
    if (outcome.kind === 'remain' && clocksOf(now).some(({ ran }) => typeof ran === 'number' && ran < 6)) {
      reasons.add('a clock runs');
      continue;
    }
    const [step] = earliestDates(told.history, { asOf: firstDay(told.place), practice: practiceOf(walk) });
    const stated = [
      step?.blockedBy,
      ...(step?.supposing ?? []).filter((one) =>
        outcome.kind === 'evidence-needed'
          ? one === 'evidence-recorded'
          : one === 'condition-holds' ||
            one === 'comes-home' ||
            (one === 'reclassified-after-return' && now.monthsHome === 6),
      ),
    ].filter((reason) => reason !== undefined);
    for (const reason of stated) reasons.add(reason);
    if (stated.length === 0) amiss.add(at, 'waits for nothing', foretold(now));
  }
  return { found: amiss.found, reasons };
}

/** What is enough to get on: the best and the worst is observed, the best is agreed, a child comes home, a case closes. */
const isEnough = (step: Step): boolean => {
  switch (step.kind) {
    case 'observed':
      return (step.newRisk === false && isBest(step.rows)) || (step.newRisk === true && isWorst(step.rows));
    case 'agreed':
      return isBest(step.rows);
    case 'month':
    case 'came-home':
    case 'closed':
      return true;
    case 'back-in-care':
      return false;
  }
};

/** Whether a step is what is indicated, or one of its options; home only where it is open. */
const isFollowing = (now: CaseInMonths, step: Step): boolean => {
  switch (step.kind) {
    case 'month':
    case 'observed':
    case 'back-in-care':
      return true;
    case 'came-home':
      return now.level === 'low' || now.level === 'medium';
    case 'closed':
      return isOpenTo(now, 'closed');
    case 'agreed':
      return isOpenTo(afterLooking(now, step.rows), step.level);
  }
};

/**
 * The cases from which no way that follows row 7 leads to closing, and in which the package does not say why.
 *
 * @returns those cases; in how many the package says that the child’s timescale stands in the way; and in how many that timescale has
 * so little left that in steps of a month it is too late for what S1 waits for, or for S1 itself, as the package names them
 */
export function deadEnds(walk: Walk): {
  readonly found: readonly string[];
  readonly blocked: number;
  readonly tooLate: number;
} {
  const before = new Map<number, number[]>();
  const steps = STEPS.filter(isEnough);
  const waiting: number[] = [];
  const leadsOut = new Set<number>();
  for (const [at, { now }] of walk.reached.entries())
    for (const step of steps) {
      const next = after(now, step, walk.setting);
      if (next === undefined || !isFollowing(now, step)) continue;
      const to = walk.placeIn(next);
      if (to < 0) continue;
      const from = before.get(to);
      if (from === undefined) before.set(to, [at]);
      else from.push(at);
      if (step.kind === 'closed' && !leadsOut.has(to)) {
        leadsOut.add(to);
        waiting.push(to);
      }
    }
  for (let to = waiting.pop(); to !== undefined; to = waiting.pop())
    for (const from of before.get(to) ?? [])
      if (!leadsOut.has(from)) {
        leadsOut.add(from);
        waiting.push(from);
      }
  const amiss = new Amiss();
  let blocked = 0;
  let tooLate = 0;
  for (const [at, { now }] of walk.reached.entries()) {
    if (now.isClosed || leadsOut.has(at)) continue;
    const { history, place } = tell(walk, at, BEGINS);
    const [step] = earliestDates(history, { asOf: firstDay(place), practice: practiceOf(walk) });
    const isWaiting =
      (typeof now.keptUp !== 'number' && step?.supposing.includes('condition-holds') === true) ||
      step?.supposing.includes('evidence-recorded') === true;
    // With one thing a month, what is indicated on the last day within the timescale can come too late to be agreed.
    const isToday = now.today === 'nothing more' && outcomeFor(now)?.kind === 'move';
    if (now.level === 'severe' && step?.blockedBy === 'child-timescale') blocked += 1;
    else if (
      now.level === 'severe' &&
      typeof now.timescale === 'number' &&
      now.timescale <= 8 &&
      (isWaiting || isToday)
    )
      tooLate += 1;
    else amiss.add(at, 'leads nowhere', foretold(now));
  }
  return { found: amiss.found, blocked, tooLate };
}
