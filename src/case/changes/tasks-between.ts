/** What has become of the tasks of a case between two days. */

import type { EventId } from '../../reclassification/index.js';
import type { SupportEntryKind } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { groupBy } from '../../shared/group-by.js';
import type { CaseOverview, WayHomeOverview } from '../overview/case-overview.js';
import { dutiesOf } from '../overview/law/law-duties.js';
import { inLawOn, placementNow } from '../overview/law/law-given.js';
import { idOfLead, idOfSupport } from '../overview/tasks/support-tasks.js';
import { idOfCondition, idOfDue, idOfLaw, idOfOther } from '../overview/tasks/task-ids.js';
import type { WorkItem } from '../overview/work.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import { isPaperKnown } from '../record/parts/as-known.js';
import { latestAgreement } from '../record/parts/parts.js';
import type { CaseChanges, ChangesQuestion, Moved, RecordedBetween, TaskGone, TasksBetween } from './changes.js';

type Between = Pick<ChangesQuestion, 'from' | 'to'>;

type Events = readonly EventId[];

/** What says what became of support: that it was given, declined or did not happen. */
const WHAT_BECAME_OF_IT: readonly SupportEntryKind[] = ['started', 'given', 'declined', 'did-not-happen'];

/** The tasks of a way home that are settled on the later day, each with the events that settled it. */
const settledFor = ({ id, state, readiness }: WayHomeOverview): readonly (readonly [task: string, by: Events])[] => [
  ...state.due.flatMap((due) =>
    due.status === 'settled'
      ? [[idOfDue(id, due), [due.settled?.by].filter((event) => event !== undefined)] as const]
      : [],
  ),
  ...readiness.conditions
    .filter(({ verdict }) => verdict === 'met')
    .map(({ id: condition }) => [idOfCondition(id, condition), []] as const),
];

/** The review that the agreement of the earlier day set was held by the later. */
const reviewHeld = (wayHome: CaseWayHome, { from, to }: Between): readonly (readonly [task: string, by: Events])[] => {
  const next = latestAgreement(wayHome, { asOf: from, knownOn: from })?.nextReviewOn;
  const known = (wayHome.agreements ?? []).filter((agreement) => isPaperKnown(agreement, to));
  const held = known.flatMap(({ reviewedOn = [] }) => reviewedOn);
  return next !== undefined && held.some((on) => next <= on && on <= to)
    ? [[idOfOther('agreement-review', wayHome.id), []]]
    : [];
};

/** Questions about the assessment are settled by a later one. Once every way home is closed, nobody asks them. */
const assessed = (before: CaseOverview, after: CaseOverview): readonly (readonly [task: string, by: Events])[] =>
  after.waysHome.every(({ state }) => state.closed !== undefined) ||
  after.assessment === undefined ||
  after.assessment.recordedOn === before.assessment?.recordedOn
    ? []
    : (['assessment-missing', 'assessment-open', 'assessment-contested'] as const).map((task) => [idOfOther(task), []]);

/** What was recorded since the earlier day, and what was not. */
const parted = <Entry extends { readonly recordedOn: CivilDate }>(
  entries: readonly Entry[] | undefined,
  { from, to }: Between,
): { readonly since: readonly Entry[]; readonly others: readonly Entry[] | undefined } => {
  const isSince = ({ recordedOn }: Entry): boolean => from < recordedOn && recordedOn <= to;
  return { since: entries?.filter(isSince) ?? [], others: entries?.filter((entry) => !isSince(entry)) };
};

/** What the law asks for is settled by an entry that it was done only where, without that entry, it would still be asked. */
const doneInLaw = (record: CaseRecord, between: Between): readonly (readonly [task: string, by: Events])[] => {
  const duties = parted(record.dutiesDone, between);
  const reviews = parted(record.reviews, between);
  if (duties.since.length === 0 && reviews.since.length === 0) return [];
  const known = { asOf: between.to, knownOn: between.to };
  const without = inLawOn({ ...record, dutiesDone: duties.others, reviews: reviews.others }, known, undefined);
  const { lookedAfterSince } = without;
  const placement = lookedAfterSince && placementNow(lookedAfterSince, without)?.id;
  return dutiesOf(without).flatMap(({ task }) => {
    const by =
      task === 'review-after-visit'
        ? reviews.since
        : duties.since.filter(
            (one) => one.kind === task && (one.kind !== 'placement-plan' || one.placement === placement),
          );
    return by.length === 0 ? [] : [[idOfLaw(task), by.map(({ id }) => id)] as const];
  });
};

/** Support of which it was recorded what became of it, and who leads. */
const supportRecorded = (
  { id, parents, support = [] }: CaseWayHome,
  { leads = [] }: CaseRecord,
  between: Between,
): readonly (readonly [task: string, by: Events])[] => {
  const since = parted(support, between).since.filter(({ kind }) => WHAT_BECAME_OF_IT.includes(kind));
  const by = groupBy(since, ({ for: of }) => [
    idOfSupport(id, of),
    // Without a parent, an entry is for whoever has the risk.
    ...(of.kind === 'risk-factor' && of.parent === undefined
      ? parents.map((parent) => idOfSupport(id, { ...of, parent }))
      : []),
  ]);
  const leading = parted(leads, between).since;
  return [
    ...[...by].map(([task, entries]) => [task, entries.map((entry) => entry.id)] as const),
    ...(leading.length === 0 ? [] : [[idOfLead(id), leading.map((lead) => lead.id)] as const]),
  ];
};

/** What may be behind a task of the law, and behind any other, that is no longer asked. */
const CAUSES: Readonly<Record<'law' | 'other', readonly Moved['what'][]>> = {
  law: ['legal'],
  other: ['level', 'closed', 'whereabouts'],
};

/** The events because of which a task is no longer asked. */
const causesOf = ({ kind, wayHome }: WorkItem, moved: readonly Moved[]): Events =>
  moved
    .filter(({ what }) => CAUSES[kind === 'law' ? 'law' : 'other'].includes(what))
    .filter((one) => wayHome === undefined || one.wayHome === wayHome)
    .flatMap(({ by }) => by);

/** What was recorded in between of the kind that a task of the law asks for again and again. */
const recordedFor = ({ id }: WorkItem, recorded: readonly RecordedBetween[]): Events =>
  recorded.flatMap((entry) =>
    (entry.kind === 'visit' || entry.kind === 'review' || entry.kind === 'child-protection-review') &&
    id === `law/${entry.kind}`
      ? [entry.id]
      : [],
  );

/** The ids of all that is to be done, what is settled with another task among it. */
const idsIn = ({ work }: CaseOverview): ReadonlySet<string> =>
  new Set(work.flatMap(({ id, alsoSettles }) => [id, ...alsoSettles]));

const goneIn = (
  { work }: CaseOverview,
  after: CaseOverview,
  settled: ReadonlyMap<string, Events>,
  moved: readonly Moved[],
): Pick<TasksBetween, 'settled' | 'noLongerAsked'> => {
  const stays = idsIn(after);
  const gone = work.filter(({ id }) => !stays.has(id));
  return {
    settled: gone.flatMap((task): readonly TaskGone[] => {
      const by = settled.get(task.id);
      return by === undefined ? [] : [{ task, by }];
    }),
    noLongerAsked: gone.filter(({ id }) => !settled.has(id)).map((task) => ({ task, by: causesOf(task, moved) })),
  };
};

/**
 * What has become of the tasks between two answers about one case.
 *
 * @param before - how it stood on the earlier day
 * @param after - how it stands on the later
 * @param record - the case
 * @param waysHome - the ways home asked about, as they are recorded
 * @param changes - what was recorded in between, and what has moved
 * @param between - the two days
 * @returns the tasks by what has become of them, each list in the order of the work list
 */
export const tasksBetween = (
  before: CaseOverview,
  after: CaseOverview,
  record: CaseRecord,
  waysHome: readonly CaseWayHome[],
  { recorded, moved }: Pick<CaseChanges, 'recorded' | 'moved'>,
  between: Between,
): TasksBetween => {
  const earlier = new Map(before.work.map((task) => [task.id, task]));
  const known = idsIn(before);
  const settled = new Map<string, Events>([
    ...after.waysHome.flatMap(settledFor),
    ...waysHome.flatMap((wayHome) => reviewHeld(wayHome, between)),
    ...assessed(before, after),
    ...doneInLaw(record, between),
    ...waysHome.flatMap((wayHome) => supportRecorded(wayHome, record, between)),
  ]);
  const became = (status: WorkItem['status']): readonly WorkItem[] =>
    after.work.filter((task) => task.status === status && earlier.get(task.id)?.status !== status);
  return {
    added: after.work.filter(({ id }) => !known.has(id)),
    ...goneIn(before, after, settled, moved),
    becameDue: became('due'),
    becameOverdue: became('overdue'),
    becamePossible: became('possible'),
    moved: after.work.flatMap((task) => {
      const was = earlier.get(task.id);
      return was === undefined || was.dueOn === task.dueOn
        ? []
        : [{ task, dueOnBefore: was.dueOn, by: recordedFor(task, recorded) }];
    }),
  };
};
