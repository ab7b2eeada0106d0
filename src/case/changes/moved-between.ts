/** What stands otherwise in a case than it did. */

import type { CaseState, Clock, EventId, Whereabouts } from '../../reclassification/index.js';
import type { CaseOverview, WayHomeOverview } from '../overview/case-overview.js';
import { heldInBrief, indicatedInBrief, row7InBrief } from '../overview/say-in-brief.js';
import type { LegalEntry } from '../record/in-law.js';
import type { ChangesQuestion, ClockInBrief, Moved, Movement, WhereaboutsInBrief } from './changes.js';

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Something that may have moved, and what is behind it. */
const movement = <What extends string, Value>(
  what: What,
  wayHome: string,
  [before, after]: readonly [Value | undefined, Value | undefined],
  by: readonly (EventId | undefined)[],
): readonly Movement<What, Value>[] =>
  differs(before, after)
    ? [{ what, wayHome, before, after, by: [...new Set(by.filter((event) => event !== undefined))] }]
    : [];

const whereaboutsInBrief = (whereabouts: Whereabouts): WhereaboutsInBrief => ({
  kind: whereabouts.kind,
  since: 'since' in whereabouts ? whereabouts.since.on : undefined,
});

const homeMoment = ({ whereabouts }: CaseState): EventId | undefined =>
  'since' in whereabouts ? whereabouts.since.by : undefined;

const clockInBrief = (clock: Clock | undefined): ClockInBrief | undefined =>
  clock && { status: clock.status, dueOn: 'dueOn' in clock ? clock.dueOn : undefined };

/** The events that a clock stands on. */
const behindClock = (clock: Clock | undefined): readonly EventId[] =>
  clock === undefined
    ? []
    : [
        ...('started' in clock ? [clock.started.by] : []),
        ...(clock.lastBroken === undefined ? [] : [clock.lastBroken.by]),
      ];

/** The events that what row 7 indicates stands on. */
const behindRow7 = (state: CaseState): readonly EventId[] => {
  const { riskFactors, protectiveFactors, capacityToChange, newRisk } = state.circumstances;
  return [
    ...(state.held === undefined ? [] : [state.held.since.by, state.held.lastAgreed.by]),
    ...[riskFactors, protectiveFactors, capacityToChange, newRisk].flatMap((shown) =>
      shown === undefined ? [] : [shown.since.by, ...('contradicting' in shown ? shown.contradicting : [])],
    ),
    ...[homeMoment(state), state.closed?.by].filter((event) => event !== undefined),
    ...state.clocks.flatMap(behindClock),
  ];
};

const newIn = (before: readonly EventId[], after: readonly EventId[]): readonly EventId[] => {
  const known = new Set(before);
  return after.filter((event) => !known.has(event));
};

const clocksMoved = (wayHome: string, before: CaseState, after: CaseState): readonly Moved[] => {
  const clockOf = ({ clocks }: CaseState, id: Clock['id']): Clock | undefined =>
    clocks.find((clock) => clock.id === id);
  const ids = new Set([...before.clocks, ...after.clocks].map(({ id }) => id));
  return [...ids].flatMap((clock) => {
    const [was, is] = [clockOf(before, clock), clockOf(after, clock)];
    const by = newIn(behindClock(was), behindClock(is));
    return movement('clock', wayHome, [clockInBrief(was), clockInBrief(is)], by).map((moved) => ({ ...moved, clock }));
  });
};

const conditionsMoved = (before: WayHomeOverview, after: WayHomeOverview): readonly Moved[] => {
  const verdicts = new Map(before.readiness.conditions.map(({ id, verdict }) => [id, verdict]));
  return after.readiness.conditions.flatMap(({ id: condition, verdict }) =>
    movement('condition', after.id, [verdicts.get(condition), verdict], []).map((moved) => ({ ...moved, condition })),
  );
};

const movedFor = (before: WayHomeOverview, after: WayHomeOverview): readonly Moved[] => {
  const [was, is] = [before.state, after.state];
  const indicated = ({ indicated: now }: WayHomeOverview) => now && indicatedInBrief(now.indication);
  return [
    ...movement('level', after.id, [heldInBrief(was), heldInBrief(is)], [is.held?.since.by]),
    ...movement('closed', after.id, [was.closed?.on, is.closed?.on], [is.closed?.by]),
    ...movement(
      'whereabouts',
      after.id,
      [whereaboutsInBrief(was.whereabouts), whereaboutsInBrief(is.whereabouts)],
      [homeMoment(is)],
    ),
    ...movement('row-7', after.id, [row7InBrief(was), row7InBrief(is)], newIn(behindRow7(was), behindRow7(is))),
    ...movement('indicated', after.id, [indicated(before), indicated(after)], []),
    ...clocksMoved(after.id, was, is),
    ...conditionsMoved(before, after),
  ];
};

/** The entries that count on the later day and did not on the earlier. */
const legalMoved = (
  before: CaseOverview,
  after: CaseOverview,
  legal: readonly LegalEntry[],
  { from, to }: Pick<ChangesQuestion, 'from' | 'to'>,
): readonly Moved[] => {
  const counts = ({ from: since, recordedOn }: LegalEntry, on: string): boolean => since <= on && recordedOn <= on;
  const by = legal.filter((entry) => counts(entry, to) && !counts(entry, from)).map(({ id }) => id);
  return differs(before.legal, after.legal)
    ? [{ what: 'legal', wayHome: undefined, before: before.legal, after: after.legal, by: [...by].sort() }]
    : [];
};

/**
 * What has moved between two answers about one case.
 *
 * @param before - how it stood on the earlier day
 * @param after - how it stands on the later
 * @param legal - the entries on the child’s position in law
 * @param between - the two days
 * @returns everything that stands otherwise
 */
export const movedBetween = (
  before: CaseOverview,
  after: CaseOverview,
  legal: readonly LegalEntry[],
  between: Pick<ChangesQuestion, 'from' | 'to'>,
): readonly Moved[] => [
  ...legalMoved(before, after, legal, between),
  ...before.waysHome.flatMap((was) =>
    after.waysHome.filter(({ id }) => id === was.id).flatMap((is) => movedFor(was, is)),
  ),
];
