/** Several services around one family: whether it is clear who does what, and who leads. */
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { lineOf } from './line-of.js';
import type { Need } from './needs/need.js';
import { lastKnownOf, standingOfPromise } from './needs/read-promise.js';
import type { LeadOverTime, PromiseStanding, ServicesAround } from './support.js';
import { countingSince, inTurn, isGiving, type SupportKnown } from './support-facts.js';
import type { SupportLine } from './support-lines.js';

/** Who gives one piece of support, or is to. */
interface Giving {
  readonly hasBegun: boolean;
  readonly givers: readonly string[];
  readonly hasRoles: boolean;
}

const BEGUN: readonly PromiseStanding[] = ['given', 'partly-given', 'started'];
const WAITING: readonly PromiseStanding[] = [
  'day-not-set',
  'not-yet-due',
  'not-started',
  'nothing-recorded',
  'cannot-say',
];

/** The support of a need that has begun and is not over, and what was promised and is not recorded to have begun. */
const givingFor = (need: Need, since: CivilDate | undefined, known: SupportKnown): readonly Giving[] => {
  const stands = lastKnownOf(countingSince(need.events, since));
  if (stands === 'ended' || stands === 'broken-off' || need.isDropped) return [];
  const fromEvents = inTurn(need.events)
    .filter(isGiving)
    .flatMap(({ giver }) => (giver === undefined ? [] : [giver]));
  const isGoingOn = stands === 'giving' && need.events.some(({ kind }) => kind === 'started');
  const promised = need.promised.filter(({ until, isByRelatives }) => !isEarlier(until, known.asOf) && !isByRelatives);
  if (need.promised.length === 0) return isGoingOn ? [{ hasBegun: true, givers: fromEvents, hasRoles: true }] : [];
  return promised.flatMap((promise) => {
    const standing = standingOfPromise(need, promise, known);
    const hasBegun = BEGUN.includes(standing);
    if (!hasBegun && !WAITING.includes(standing)) return [];
    return [{ hasBegun, givers: [...promise.givers, ...(hasBegun ? fromEvents : [])], hasRoles: promise.hasRoles }];
  });
};

const linesOf = (giving: readonly Giving[], { isKnown, leading }: LeadOverTime): readonly SupportLine[] => [
  lineOf(
    leading.length > 0
      ? 'services.coordinated'
      : isKnown
        ? 'services.coordinator-not-named'
        : 'services.coordinator-not-known',
    { by: leading },
  ),
  ...(giving.some(({ givers }) => givers.length === 0) ? [lineOf('services.giver-not-named')] : []),
  ...(giving.some(({ hasRoles }) => !hasRoles) ? [lineOf('services.roles-not-clear')] : []),
];

/**
 * The services around a family. Support of which nobody is named who gives it may be by another service, so it counts as one.
 *
 * @param needs - the needs, with what was promised and recorded
 * @param since - the day on which this time in care began
 * @param lead - who leads
 * @param known - the days
 * @returns how many they are, and whether their roles are clear
 */
export const servicesAround = (
  needs: readonly Need[],
  since: CivilDate | undefined,
  lead: LeadOverTime,
  known: SupportKnown,
): ServicesAround => {
  const all = needs.flatMap((need) => givingFor(need, since, known));
  const giving = all.filter(({ hasBegun }) => hasBegun);
  const named = new Set(giving.flatMap(({ givers }) => givers));
  const promised = new Set(all.flatMap(({ givers }) => givers).filter((giver) => !named.has(giver)));
  const count = named.size;
  const unnamed = giving.filter(({ givers }) => givers.length === 0).length;
  return { count, promisedOnly: promised.size, lines: count + unnamed > 1 ? linesOf(giving, lead) : [] };
};
