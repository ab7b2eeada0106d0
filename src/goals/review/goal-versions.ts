/** A goal as it was set at any time: a change made midway hides nothing. */
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import type { Goal, GoalChange } from '../goal/goal.js';

/** A goal as it was set for a time. */
export interface GoalVersion {
  /** As it was set. */
  readonly goal: Goal;
  /** By when it is to be reached: a day moved without a reason counts as not moved. */
  readonly dueOn: CivilDate | undefined;
  /** The earliest day by which it was ever to be reached. */
  readonly firstDueOn: CivilDate | undefined;
  /** The day on which what reviews are scored against was last set anew; later reviews count. */
  readonly scoredAfter: CivilDate | undefined;
}

/** The same, of a goal that was changed since. */
export interface EarlierVersion extends GoalVersion {
  /** The day on which it was changed. */
  readonly until: CivilDate;
}

/** Every version of a goal by a day. */
export interface GoalVersions {
  /** Those that were changed by then, the first one first. */
  readonly earlier: readonly EarlierVersion[];
  /** The one that stands on that day. */
  readonly now: GoalVersion;
}

const earlierOf = (one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

const setsScores = ({ was }: GoalChange): boolean =>
  [was.overarching, was.change, was.outcomes, was.startingScore].some((field) => field !== undefined);

const versionAfter = (goal: Goal, before: readonly GoalChange[]): GoalVersion => {
  let dueOn = goal.dueOn;
  let firstDueOn = goal.dueOn;
  for (const { was, because } of before) {
    firstDueOn = earlierOf(firstDueOn, was.dueOn);
    if (isBlank(because)) dueOn = earlierOf(dueOn, was.dueOn);
  }
  return { goal, dueOn, firstDueOn, scoredAfter: before.filter(setsScores).at(-1)?.on };
};

/**
 * Every version of a goal by a day.
 *
 * @param goal - the goal as it is set now, with its changes
 * @param asOf - the day
 * @returns how it stands on that day, and how it was set before
 */
export function versionsOf(goal: Goal, asOf: CivilDate): GoalVersions {
  const changes = [...(goal.changed ?? [])].sort((one, other) => compareDays(one.on, other.on));
  const by = changes.filter(({ on }) => on <= asOf);
  const undo = (later: Goal, { was }: GoalChange): Goal => ({ ...later, ...was });
  const current = changes.slice(by.length).reduceRight(undo, goal);
  const earlier = by.map(({ on: until }, position) => ({
    ...versionAfter(by.slice(position).reduceRight(undo, current), by.slice(0, position)),
    until,
  }));
  return { earlier, now: versionAfter(current, by) };
}
