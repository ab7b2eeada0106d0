/** Tasks that the law asks for. */

import { dutiesOf } from '../law/law-duties.js';
import {
  type Duty,
  type InLaw,
  isCareInDoubt,
  isInShortBreaks,
  isPlacementMissing,
  isStatusMissing,
} from '../law/law-given.js';
import { LAW_TASKS } from '../law/law-rules.js';
import { agreedVisitDays, isWelfareInDoubt, wasNotSeenAlone } from '../law/visit-duties.js';
import type { WorkItem } from '../work.js';
import { type Asked, byDay, other } from './dated-task.js';
import { idOfLaw } from './task-ids.js';
import type { OTHER_TASKS } from './work-rules.js';

const fromDuty = ({ task, dueOn, isKnown, place }: Duty, { asOf, unrecordedForDays }: Asked): WorkItem => {
  const { title, settledBy, whoActs, ifUnknown } = LAW_TASKS[task];
  return {
    id: idOfLaw(task),
    wayHome: undefined,
    ...{ title, settledBy },
    ...(isKnown ? {} : ifUnknown),
    ...byDay(dueOn, asOf),
    unrecordedForDays,
    whoActs,
    kind: 'law',
    lawRead: place.read,
    alsoSettles: [],
    sources: place.sources,
  };
};

/** A review that a visit calls for is the next review too: one task, with its day. */
const withoutTwoReviews = (tasks: readonly WorkItem[], asked: Asked): readonly WorkItem[] => {
  const [next, called] = (['review', 'review-after-visit'] as const).map((task) =>
    tasks.find(({ id }) => id === idOfLaw(task)),
  );
  if (next?.dueOn === undefined || called === undefined) return tasks;
  const isBehind = next.status === 'overdue' || next.status === 'due';
  return tasks
    .filter((task) => task !== next)
    .map((task) =>
      task === called ? { ...task, ...(isBehind ? byDay(next.dueOn, asked.asOf) : {}), alsoSettles: [next.id] } : task,
    );
};

/** What has to be recorded before it can be said what the law asks for. */
const missingInLaw = (given: InLaw): readonly (keyof typeof OTHER_TASKS)[] => {
  const { isCareKnown, lookedAfterSince, record } = given;
  const isCareOpen = !isCareKnown || isCareInDoubt(given);
  const isInCare = lookedAfterSince !== undefined;
  const needed: readonly (readonly [keyof typeof OTHER_TASKS, boolean])[] = [
    ['legal-position-missing', isCareOpen],
    ['legal-status-missing', isInCare && !isCareOpen && isStatusMissing(given)],
    ['placement-missing', isPlacementMissing(given)],
    ['duties-missing', isInCare && record.dutiesDone === undefined],
    [
      'short-breaks',
      lookedAfterSince !== undefined &&
        isInShortBreaks(given) &&
        agreedVisitDays(lookedAfterSince, given) === undefined,
    ],
    ['seeing-alone', wasNotSeenAlone(given)],
    ['welfare-not-safeguarded', isWelfareInDoubt(given)],
  ];
  return needed.flatMap(([task, isNeeded]) => (isNeeded ? [task] : []));
};

/**
 * What the law asks for next, and what has to be recorded before that can be said.
 *
 * @param given - what is known of the child’s position in law
 * @param asked - the day, and what else is known of the question
 * @returns the tasks
 */
export const ofLaw = (given: InLaw, asked: Asked): readonly WorkItem[] => [
  ...(given.endToConfirm === undefined ? [] : [other('end-of-care-to-confirm', undefined, given.endToConfirm, asked)]),
  ...missingInLaw(given).map((task) => other(task, undefined, undefined, asked)),
  ...withoutTwoReviews(
    dutiesOf(given).map((duty) => fromDuty(duty, asked)),
    asked,
  ),
];
