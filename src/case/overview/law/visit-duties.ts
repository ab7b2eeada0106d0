/** Which visit the law asks for next. */

import { addDays, addMonths, type CivilDate } from '../../../shared/days/civil-date.js';
import type { CasePlacement } from '../../record/in-law.js';
import { movesIn, statusesIn } from '../../record/parts/legal.js';
import {
  countingSince,
  type Duty,
  done,
  FIRST_DAY,
  heldSince,
  type InLaw,
  isInShortBreaks,
  isWithParents,
  laterOf,
  placementsOf,
  socialWorkers,
  standing,
} from './law-given.js';
import {
  LASTING_PLACEMENT_RULES,
  type LastingPlacementRule,
  type LawPlace,
  SHORT_BREAKS_RULE,
  VISIT_RULES,
  type VisitSituation,
} from './law-rules.js';

/** How things stand on a day, as far as visits depend on it. */
interface State extends Pick<InLaw, 'status' | 'statusSince' | 'homeSince' | 'backInCareOn'> {
  /** The last placement that was begun, whether or not the child has moved since. */
  readonly lastPlacement: CasePlacement | undefined;
  readonly isReviewed: boolean;
  /** Where the status is not known: the one whose visits are the most frequent. */
  readonly ifUnknown: InLaw['status'];
}

/** By when a visit is due, and where that is printed. */
interface Due {
  readonly on: CivilDate | undefined;
  readonly place: LawPlace;
}

/** What changed on a day. */
interface Changed {
  readonly on: CivilDate;
  readonly to: Partial<State>;
}

/** Something that bears on when visits are due. */
interface Happened {
  readonly on: CivilDate;
  readonly what: Partial<State> | 'visit' | 'first-review';
}

const situationOf = (state: State, placement: CasePlacement | undefined): VisitSituation => {
  const { homeSince, ifUnknown } = state;
  const status = state.status ?? ifUnknown;
  if (placement?.kind === 'with-parents-before-assessment')
    return status === 'interim-care-order' ? 'interim-care-order-at-home' : 'placed-before-assessment';
  if (homeSince === undefined && placement?.kind !== 'with-parents')
    return placement?.kind === 'connected-person-for-now' ? 'connected-person-for-now' : 'looked-after';
  if (status === 'interim-care-order') return 'interim-care-order-at-home';
  return status === 'care-order' ? 'care-order-at-home' : 'looked-after';
};

/** The day from which the visits of a situation count. */
const beginningOf = (
  situation: VisitSituation,
  since: CivilDate,
  { statusSince, homeSince, backInCareOn }: State,
  placement: CasePlacement | undefined,
): CivilDate => {
  switch (situation) {
    case 'interim-care-order-at-home':
      return laterOf(since, statusSince, homeSince, placement?.from);
    case 'care-order-at-home':
      // Placed elsewhere by the record, and at home by it: the placement is one that begins.
      return laterOf(since, statusSince, placement && !isWithParents(placement.kind) ? placement.from : undefined);
    case 'placed-before-assessment':
    case 'connected-person-for-now':
    case 'looked-after':
      return laterOf(since, backInCareOn, placement?.from);
  }
};

/** The rule by which a placement that lasts is visited less often, once a visit lies after its first year. */
const lastingRule = (placement: CasePlacement | undefined, last: CivilDate): LastingPlacementRule | undefined => {
  if (placement === undefined) return undefined;
  const { kind, from, isToLastTo18, agreedToFewerVisitsOn } = placement;
  const agrees = kind === 'long-term-foster' && agreedToFewerVisitsOn !== undefined && agreedToFewerVisitsOn <= last;
  const rule = LASTING_PLACEMENT_RULES[agrees ? 'child-agrees' : 'to-18'];
  const yearEnds = addMonths(from, rule.afterMonths);
  return (agrees || isToLastTo18 === true) && yearEnds !== undefined && yearEnds <= last ? rule : undefined;
};

/** The next visit after one, by how things stand. */
const nextAfter = (last: CivilDate, since: CivilDate, state: State): Due => {
  const placement = standing(state.lastPlacement, since, state);
  const situation = situationOf(state, placement);
  const lasting = situation === 'looked-after' ? lastingRule(placement, last) : undefined;
  if (lasting !== undefined) return { on: addMonths(last, lasting.thenMonths), place: lasting };
  const rule = VISIT_RULES[situation];
  return { on: addDays(last, state.isReviewed ? rule.thenDays : rule.untilFirstReviewDays), place: rule };
};

/** By when a change asks for a visit: soon after it, if something begins with it; else by the last visit of what goes on. */
const changedBy = (
  on: CivilDate,
  since: CivilDate,
  state: State,
  last: CivilDate | 'all new' | undefined,
): Due | undefined => {
  const placement = standing(state.lastPlacement, since, state);
  const situation = situationOf(state, placement);
  const from = beginningOf(situation, since, state, placement);
  const rule = VISIT_RULES[situation];
  if (from === on || last === 'all new') return { on: addDays(on, rule.firstWithinDays), place: rule };
  return last !== undefined && last >= from ? nextAfter(last, since, state) : undefined;
};

const sooner = (one: Due | undefined, other: Due | undefined): Due | undefined => {
  if (other === undefined) return one;
  if (one?.on === undefined) return other;
  return other.on !== undefined && other.on < one.on ? other : one;
};

const byDay = (one: { readonly on: CivilDate }, other: { readonly on: CivilDate }): number =>
  Number(one.on > other.on) - Number(one.on < other.on);

/** What changed, by day. Of one day, a child who went back into care is not at home. */
const changesIn = (since: CivilDate, given: InLaw): readonly Happened[] => {
  const { record } = given;
  const moves = movesIn(record.waysHome, given);
  const changed: readonly Changed[] = [
    { on: since, to: {} },
    ...statusesIn(record, given).map(({ on, ...to }) => ({ on, to })),
    ...placementsOf(since, given).map((lastPlacement) => ({ on: lastPlacement.from, to: { lastPlacement } })),
    ...moves.flatMap(({ kind, happenedOn: on }) => (kind === 'came-home' ? [{ on, to: { homeSince: on } }] : [])),
    ...moves.flatMap(({ kind, happenedOn: on }) =>
      kind === 'back-in-care' ? [{ on, to: { homeSince: undefined, backInCareOn: on } }] : [],
    ),
  ];
  const ofDay = new Map<CivilDate, Partial<State>>();
  for (const { on, to } of [...changed].sort(byDay)) ofDay.set(on, { ...ofDay.get(on), ...to });
  return [...ofDay].map(([on, what]) => ({ on, what }));
};

const ORDER_OF_ONE_DAY = { change: 0, 'first-review': 1, visit: 2 } as const;

const placeOf = ({ what }: Happened): number => ORDER_OF_ONE_DAY[typeof what === 'string' ? what : 'change'];

/** All that bears on visits, by day. */
const happenedIn = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): readonly Happened[] => {
  const visits = heldSince(socialWorkers(given.record.visits ?? []), since, given);
  return [
    ...changesIn(since, given),
    ...reviews.slice(0, 1).map((on) => ({ on, what: 'first-review' as const })),
    ...visits.map((on) => ({ on, what: 'visit' as const })),
  ].sort((one, other) => byDay(one, other) || placeOf(one) - placeOf(other));
};

/** What is known while the days are gone through. */
interface Walk {
  readonly state: State;
  readonly last: CivilDate | undefined;
  readonly due: Due | undefined;
}

const startOf = ({ status }: InLaw): Walk => ({
  state: {
    status: undefined,
    statusSince: undefined,
    homeSince: undefined,
    backInCareOn: undefined,
    lastPlacement: undefined,
    isReviewed: false,
    ifUnknown: status === undefined ? 'interim-care-order' : undefined,
  },
  last: undefined,
  due: undefined,
});

/** In short breaks other times hold, and end with them. No change puts a visit off that was due before it. A visit does; so does the first review, if no weekly visit was missed up to it. */
const stepOn =
  (since: CivilDate) =>
  (walk: Walk, { on, what }: Happened): Walk => {
    const { last, due } = walk;
    const wasInShortBreaks = isInShortBreaks(walk.state);
    if (what === 'visit')
      return { ...walk, last: on, due: wasInShortBreaks ? undefined : nextAfter(on, since, walk.state) };
    if (what === 'first-review') {
      const state = { ...walk.state, isReviewed: true };
      const isOpen = due?.on !== undefined && on <= due.on;
      const isByLast = last !== undefined && due?.on === nextAfter(last, since, walk.state).on;
      return { ...walk, state, due: isOpen && isByLast ? nextAfter(last, since, state) : due };
    }
    const state = { ...walk.state, ...what };
    if (on < since || isInShortBreaks(state)) return { ...walk, state, due: undefined };
    return { ...walk, state, due: sooner(due, changedBy(on, since, state, wasInShortBreaks ? 'all new' : last)) };
  };

/**
 * The next visit to a looked after child.
 *
 * @param since - since when the child is looked after
 * @param reviews - the days on which reviews of the case were held in this time
 * @param given - what is known of the case
 * @returns the visit
 */
export const nextVisit = (since: CivilDate, reviews: readonly CivilDate[], given: InLaw): Duty => {
  const { due, state } = happenedIn(since, reviews, given).reduce(stepOn(since), startOf(given));
  const isKnown = given.record.visits !== undefined;
  const situation = situationOf(state, standing(state.lastPlacement, since, state));
  return {
    task: 'visit',
    dueOn: isKnown ? due?.on : undefined,
    isKnown,
    place: (isKnown ? due?.place : undefined) ?? VISIT_RULES[situation],
  };
};

/**
 * How often a child in short breaks is visited, by what was agreed last.
 *
 * @param since - since when the child is looked after
 * @param given - what is known of the case
 * @returns the days between visits; `undefined` where nothing was agreed
 */
export const agreedVisitDays = (since: CivilDate, given: InLaw): number | undefined => {
  const agreed = done('short-break-visits-agreed', since, given);
  const lastOn = agreed
    .map(({ on }) => on)
    .sort()
    .at(-1);
  // Of two agreed on one day, the more frequent.
  return agreed
    .filter(({ on }) => on === lastOn)
    .map(({ everyDays }) => everyDays)
    .sort((one, other) => one - other)[0];
};

/**
 * The next visit to a child in a series of short breaks.
 *
 * @param since - since when the child is looked after
 * @param given - what is known of the case
 * @returns the visit, once it was agreed how often
 */
export const shortBreakVisit = (since: CivilDate, given: InLaw): readonly Duty[] => {
  const everyDays = agreedVisitDays(since, given);
  if (everyDays === undefined) return [];
  const { visits } = given.record;
  const last = heldSince(socialWorkers(visits ?? []), since, given).at(-1) ?? since;
  return [
    {
      task: 'visit',
      dueOn: visits && addDays(last, everyDays),
      isKnown: visits !== undefined,
      place: SHORT_BREAKS_RULE,
    },
  ];
};

/**
 * Whether the last that is known of the child at home, and not looked after, is a visit that found the child’s welfare not safeguarded:
 * whoever visited, until the social worker finds it safeguarded on a later day. While a child is looked after, a review is asked for.
 *
 * @param given - what is known of the case
 * @returns whether
 */
export function isWelfareInDoubt(given: InLaw): boolean {
  const { lookedAfterSince, earlierCare, homeSince, record } = given;
  if (lookedAfterSince !== undefined) return false;
  const since = laterOf(earlierCare.at(-1)?.until ?? FIRST_DAY, homeSince);
  const counting = countingSince(record.visits ?? [], since, given);
  const well = socialWorkers(counting).filter(({ isWelfareSafeguarded }) => isWelfareSafeguarded === true);
  const lastWell = laterOf(FIRST_DAY, ...well.map(({ on }) => on));
  return counting.some(({ on, isWelfareSafeguarded }) => isWelfareSafeguarded === false && lastWell <= on);
}

/** Whether the child was not seen alone at the last visit, and nobody has said why. In short breaks too: only how often is agreed there. */
export function wasNotSeenAlone(given: InLaw): boolean {
  const { lookedAfterSince: since, record } = given;
  if (since === undefined) return false;
  const counting = socialWorkers(countingSince(record.visits ?? [], since, given));
  const lastOn = counting
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const last = counting.filter(({ on }) => on === lastOn);
  return last.length > 0 && last.every(({ child }) => child === undefined || child.kind === 'not-alone');
}
