/** The entries of the diary that a plan sets. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { PathStep } from '../../shared/findings/finding.js';
import type { Period } from '../plan/occurrences.js';
import type { ReturnStage, ReunificationPlan, TeamPlaceId } from '../plan/reunification-plan.js';
import { visitTimes } from '../plan/visit-times.js';
import { PLANNED_ENTRIES, STAGE_TITLES } from './diary-rules.js';
import type { Planned } from './done-in-the-year.js';
import type { PlannedEntry, PlannedKind } from './first-year.js';

const statusOn = (last: CivilDate, asOf: CivilDate): PlannedEntry['status'] =>
  last < asOf ? 'over' : last === asOf ? 'today' : 'upcoming';

/** Makes the entries of one day asked about. */
const planned =
  (asOf: CivilDate) =>
  (
    kind: PlannedKind,
    path: readonly PathStep[],
    on: CivilDate,
    {
      until,
      by = [],
      title = PLANNED_ENTRIES[kind].title,
    }: {
      readonly until?: CivilDate | undefined;
      readonly by?: readonly TeamPlaceId[] | undefined;
      readonly title?: string;
    } = {},
  ): PlannedEntry => ({
    from: 'plan',
    kind,
    uid: [kind, ...path.filter((step) => typeof step === 'number'), on].join('-'),
    on,
    until,
    title,
    audience: kind === 'unannounced-visit' ? 'workers' : 'everyone',
    source: PLANNED_ENTRIES[kind].source,
    path,
    by,
    status: statusOn(until ?? on, asOf),
    doneOn: undefined,
    daysLate: undefined,
  });

/** A stage that did not come about, or that ended at the latest when the child came home, on another day than planned. */
const asItWas = ({ kind, from }: ReturnStage, entry: PlannedEntry, cameHomeOn: CivilDate | undefined): PlannedEntry => {
  if (cameHomeOn === undefined) return entry;
  const isOvertaken = kind === 'full-time' ? from !== cameHomeOn : from >= cameHomeOn;
  if (isOvertaken) return { ...entry, status: 'overtaken' };
  return kind === 'full-time' ? entry : { ...entry, status: 'over' };
};

/**
 * Lists what a plan sets.
 *
 * @param plan - the plan
 * @param period - the time in which repeated visits are listed
 * @param asOf - the day asked about
 * @param cameHomeOn - the day on which the child came home, no later than the day asked about; `undefined` before
 * @returns the entries, each with the last day on which something done late counts for it
 */
export const plannedEntries = (
  plan: ReunificationPlan,
  period: Period,
  asOf: CivilDate,
  cameHomeOn: CivilDate | undefined,
): readonly Planned[] => {
  const entry = planned(asOf);
  const alone = (one: PlannedEntry): Planned => ({ entry: one, lateUntil: one.until ?? one.on });
  const { schedule = [], visits = [], support = [], reviews } = plan;
  return [
    ...schedule.map((stage, position) => {
      const { kind, from, until, supportedBy } = stage;
      const entryOfStage = entry('stage', ['schedule', position], from, {
        until,
        by: supportedBy,
        title: STAGE_TITLES[kind],
      });
      return alone(asItWas(stage, entryOfStage, cameHomeOn));
    }),
    ...visits.flatMap((visit, position) =>
      visitTimes(visit, period).map(({ on, until, lateUntil }) => ({
        entry: entry(visit.announced ? 'announced-visit' : 'unannounced-visit', ['visits', position], on, {
          until,
          by: visit.by,
        }),
        lateUntil,
      })),
    ),
    ...(reviews?.on ?? []).map((day, position) => alone(entry('review', ['reviews', 'on', position], day))),
    ...support.flatMap(({ from, until, reducedOn = [], by }, position) =>
      [
        ...(from === undefined ? [] : [entry('support-starts', ['support', position, 'from'], from, { by })]),
        ...reducedOn.map((day, inReducedOn) =>
          entry('support-is-reduced', ['support', position, 'reducedOn', inReducedOn], day, { by }),
        ),
        ...(until === undefined ? [] : [entry('support-ends', ['support', position, 'until'], until, { by })]),
      ].map(alone),
    ),
  ];
};
