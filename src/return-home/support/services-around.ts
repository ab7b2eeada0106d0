/** Several services around one family: whether it is clear who does what, and who leads. */
import { isEarlier } from '../../shared/civil-date.js';
import { lineOf } from './read-need.js';
import type { LeadOverTime, ServicesAround, SupportLine } from './support.js';
import { inTurn, isGiving, type SupportKnown } from './support-facts.js';
import type { Need } from './support-needs.js';

/** Who gives the support of one need that is not over. */
interface Giving {
  readonly givers: readonly string[];
  readonly hasRoles: boolean;
}

const hasEnded = ({ events }: Need): boolean => {
  const last = inTurn(events)
    .filter((one) => isGiving(one) || one.kind === 'ended')
    .at(-1);
  return last?.kind === 'ended';
};

/** The support of a need that was promised and is not over, or that goes on. */
const givingFor = (need: Need, { asOf }: SupportKnown): readonly Giving[] => {
  if (hasEnded(need) || need.isDropped) return [];
  const fromEvents = inTurn(need.events)
    .filter(isGiving)
    .flatMap(({ giver }) => (giver === undefined ? [] : [giver]));
  const isGoingOn = inTurn(need.events).some(({ kind }) => kind === 'started');
  const promised = need.promised.filter(({ until }) => !isEarlier(until, asOf));
  if (promised.length === 0) return isGoingOn ? [{ givers: fromEvents, hasRoles: true }] : [];
  return promised.map(({ givers, hasRoles }) => ({ givers: [...givers, ...fromEvents], hasRoles }));
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
 * @param lead - who leads
 * @param known - the days
 * @returns how many they are, and whether their roles are clear
 */
export const servicesAround = (needs: readonly Need[], lead: LeadOverTime, known: SupportKnown): ServicesAround => {
  const giving = needs.flatMap((need) => givingFor(need, known));
  const count = new Set(giving.flatMap(({ givers }) => givers)).size;
  const unnamed = giving.filter(({ givers }) => givers.length === 0).length;
  return { count, lines: count + unnamed > 1 ? linesOf(giving, lead) : [] };
};
