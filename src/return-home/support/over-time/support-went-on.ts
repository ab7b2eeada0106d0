/** Whether support went on from one day to another, by what is recorded of it. */
import { addMonths, type CivilDate, compareDays } from '../../../shared/days/civil-date.js';
import { PLAN_LIMITS } from '../../plan/plan-rules.js';
import { inTurn, type SupportFactKnown } from '../support-facts.js';

type Facts = readonly SupportFactKnown[];

/** A time in which support is shown to have been given. */
interface Shown {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** What is known of one piece of support. */
interface Thread {
  readonly shown: readonly Shown[];
  /** Whether the last that is recorded of it is its end. */
  readonly isOver: boolean;
}

/** One piece of support: from its start to what was last given, or to its end; a session by itself shows its own days only. */
const threadOf = (facts: Facts): Thread => {
  const shown: Shown[] = [];
  let startedOn: CivilDate | undefined;
  let isOver = false;
  for (const { kind, on, last } of inTurn(facts)) {
    if (kind !== 'started' && kind !== 'given' && kind !== 'ended') continue;
    if (kind === 'started') startedOn = startedOn ?? on;
    shown.push({ from: startedOn ?? on, to: last });
    isOver = kind === 'ended';
    if (isOver) startedOn = undefined;
  }
  return { shown, isOver };
};

const threadsOf = (facts: Facts): readonly Thread[] => {
  const threads = new Map<string, SupportFactKnown[]>();
  for (const fact of facts) {
    const list = threads.get(fact.of) ?? [];
    list.push(fact);
    threads.set(fact.of, list);
  }
  return [...threads.values()].map(threadOf);
};

/** The last day to which support is shown to have gone on, one time after another, with no more than the pause that counts as going on. */
const reachedFrom = (from: CivilDate, shown: readonly Shown[]): CivilDate => {
  let reached = from;
  for (const time of [...shown].sort((one, other) => compareDays(one.from, other.from))) {
    const latest = addMonths(reached, PLAN_LIMITS.gapInSupport.count);
    if (latest !== undefined && latest < time.from) break;
    if (time.to > reached) reached = time.to;
  }
  return reached;
};

/**
 * Whether support went on from one day to another. That nobody recorded an end does not show that it went on, and that nobody recorded
 * anything does not show that it ended.
 *
 * @param facts - what is known of it, any pieces of support together
 * @param from - the first day
 * @param until - the last
 * @returns `kept` where it is shown, `not-kept` where all of it is recorded to have ended before; otherwise nobody can say
 */
export const wentOn = (facts: Facts, from: CivilDate, until: CivilDate): 'kept' | 'not-kept' | 'cannot-say' => {
  const threads = threadsOf(facts).filter(({ shown }) => shown.length > 0);
  if (
    reachedFrom(
      from,
      threads.flatMap(({ shown }) => shown),
    ) >= until
  )
    return 'kept';
  const begun = threads.filter(({ shown }) => shown.some((time) => time.from <= until));
  return begun.length > 0 && begun.every(({ isOver }) => isOver) ? 'not-kept' : 'cannot-say';
};
