/** The needs that plans name: items of support. */

import { isBlank } from '../../../shared/text/text.js';
import type { PlannedSupport, ReunificationPlan, TeamRole } from '../../plan/reunification-plan.js';
import type { SupportCase } from '../support.js';
import type { SupportKnown } from '../support-facts.js';
import { type Need, needWith } from './need.js';
import { firstDays, madeBy } from './papers-made.js';

/** What names an item of a plan: its id, or else what it is. */
const nameOfItem = ({ id, what }: PlannedSupport): string => JSON.stringify(id === undefined ? [what] : [null, id]);

/** Relatives and friends: they give support, and are no service. */
const NO_SERVICE: readonly TeamRole[] = ['relative', 'friend'];

const isRelative = (id: string, { team = [] }: ReunificationPlan): boolean =>
  team.some((place) => place.id === id && NO_SERVICE.includes(place.role));

/** Who gives an item: for each place of a service its agency, or else the person, or else the place. A blank names nobody. */
const giversOf = ({ by = [] }: PlannedSupport, plan: ReunificationPlan): readonly string[] => {
  const { team = [] } = plan;
  const places = new Map(team.map((place) => [place.id, place]));
  const names = by
    .filter((id) => !isRelative(id, plan))
    .map((id) => [places.get(id)?.agency, places.get(id)?.person, id].find((name) => !isBlank(name)));
  return [...new Set(names.filter((name) => name !== undefined))];
};

const hasRoles = ({ by = [] }: PlannedSupport, { team = [] }: ReunificationPlan): boolean =>
  by.every((id) => team.some((place) => place.id === id && !isBlank(place.does)));

/**
 * The items of the plan, and those of earlier plans that it no longer holds.
 *
 * @param given - what is known
 * @param known - the days
 * @returns each item with its need, and whether any plan is known
 */
export const needsOfPlans = (
  { plan, earlierPlans = [] }: SupportCase,
  known: SupportKnown,
): { readonly items: readonly (readonly [PlannedSupport, Need])[]; readonly isKnown: boolean } => {
  const papers = madeBy([plan, ...earlierPlans], known.until);
  const first = firstDays(papers, ({ support = [] }) => support.map(nameOfItem));
  const itemsOf = (paper: ReunificationPlan, isDropped: boolean): readonly (readonly [PlannedSupport, Need])[] =>
    (paper.support ?? []).map((item, position) => {
      const { id, from: dueOn, by = [] } = item;
      const promised = {
        promisedOn: first.get(nameOfItem(item)),
        dueOn,
        until: item.isLongTerm === true ? undefined : item.until,
        givers: giversOf(item, paper),
        isByRelatives: by.length > 0 && by.every((one) => isRelative(one, paper)),
        hasRoles: hasRoles(item, paper),
        facts: [],
        obstacle: undefined,
      };
      const need = { kind: 'plan-item', item: id, position: isDropped ? undefined : position } as const;
      return [item, needWith(need, { promised: [promised], isDropped })];
    });
  const present = plan !== undefined && papers.includes(plan) ? itemsOf(plan, false) : [];
  const names = new Set(present.map(([item]) => nameOfItem(item)));
  const others = papers.filter((paper) => paper !== plan).flatMap((paper) => itemsOf(paper, true));
  const dropped: (readonly [PlannedSupport, Need])[] = [];
  for (const one of [...others].reverse()) {
    const name = nameOfItem(one[0]);
    if (names.has(name)) continue;
    names.add(name);
    dropped.unshift(one);
  }
  return { items: [...present, ...dropped], isKnown: papers.length > 0 };
};
