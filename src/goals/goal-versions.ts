/** A goal as it was set at any time: a change made midway hides nothing. */
import { type CivilDate, compareDays } from '../shared/civil-date.js';
import { isBlank } from '../shared/text.js';
import type { Goal, GoalChange } from './goal.js';

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
  /** The day on which it was changed; `undefined` for how it stands on the day asked about. */
  readonly until: CivilDate | undefined;
}

const earlierOf = (one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

const setsScores = ({ was }: GoalChange): boolean =>
  [was.overarching, was.change, was.outcomes, was.startingScore].some((field) => field !== undefined);

const versionUntil = (goal: Goal, before: readonly GoalChange[], until: CivilDate | undefined): GoalVersion => {
  let dueOn = goal.dueOn;
  let firstDueOn = goal.dueOn;
  for (const { was, because } of [...before].reverse()) {
    firstDueOn = earlierOf(firstDueOn, was.dueOn);
    if (isBlank(because)) dueOn = earlierOf(dueOn, was.dueOn);
  }
  return { goal, dueOn, firstDueOn, scoredAfter: before.filter(setsScores).at(-1)?.on, until };
};

/**
 * Every version of a goal by a day, the first one first; the last is the one that stands on that day.
 *
 * @param goal - the goal as it is set now, with its changes
 * @param asOf - the day
 * @returns at least one version
 */
export function versionsOf(goal: Goal, asOf: CivilDate): readonly [...GoalVersion[], GoalVersion] {
  const changes = [...(goal.changed ?? [])].sort((one, other) => compareDays(one.on, other.on));
  const by = changes.filter(({ on }) => on <= asOf);
  const undo = (later: Goal, { was }: GoalChange): Goal => ({ ...later, ...was });
  const current = changes.slice(by.length).reduceRight(undo, goal);
  const earlier = by.map(({ on }, position) =>
    versionUntil(by.slice(position).reduceRight(undo, current), by.slice(0, position), on),
  );
  return [...earlier, versionUntil(current, by, undefined)];
}
