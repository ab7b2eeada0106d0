/** Which needs there are, what was promised for each, and what is known of it. */

import { parentsOf } from '../../../factors/evidence/subject.js';
import type { Goal } from '../../../goals/index.js';
import type { PlannedSupport } from '../../plan/reunification-plan.js';
import type { SupportCase, SupportNeed } from '../support.js';
import type { SupportFor } from '../support-entry.js';
import { countingSince, factOf, factsOfReview, type SupportKnown } from '../support-facts.js';
import { keyOf, type Need, needWith } from './need.js';
import { needsOfAgreements } from './needs-of-agreements.js';
import { needsOfPlans } from './needs-of-plans.js';

/** The risk factors that count for someone of this way home, or for nobody in particular; one need for each person. */
const needsOfRisks = ({ child, evaluation, wayHome }: SupportCase): readonly Need[] => {
  if (evaluation === undefined || evaluation.child !== child) return [];
  const needs = new Map<string, Need>();
  for (const { factor, about, addressed, ways } of evaluation.riskFactors) {
    const named = parentsOf(about);
    const here = named.filter((parent) => wayHome.parents.includes(parent));
    if (named.length > 0 && here.length === 0) continue;
    const isAddressed = addressed === 'fully-addressed' && ways.every(({ isShown }) => isShown);
    for (const parent of here.length === 0 ? [undefined] : here) {
      const need = { kind: 'risk-factor', factor, parent } as const;
      const before = needs.get(keyOf(need));
      needs.set(keyOf(need), needWith(need, { isAddressed: isAddressed && (before?.isAddressed ?? true) }));
    }
  }
  return [...needs.values()];
};

/** The need of one person for help with a risk, or of nobody in particular. */
interface OfRisk {
  readonly parent: string | undefined;
  readonly risk: Need;
}

/** The needs of each risk factor: one for each person who has it. */
const risksByFactor = (needs: readonly Need[]): ReadonlyMap<string, readonly OfRisk[]> => {
  const byFactor = new Map<string, OfRisk[]>();
  for (const risk of needs) {
    if (risk.need.kind !== 'risk-factor') continue;
    const { factor, parent } = risk.need;
    const list = byFactor.get(factor) ?? [];
    list.push({ parent, risk });
    byFactor.set(factor, list);
  }
  return byFactor;
};

/** Joins each risk to the goals and the items that are for it, and each goal to its items. */
const join = (
  risks: readonly Need[],
  goals: readonly (readonly [Goal, Need])[],
  items: readonly (readonly [PlannedSupport, Need])[],
): void => {
  const ofFactor = risksByFactor(risks);
  for (const [{ addresses = [], change }, goal] of goals)
    for (const factor of new Set(addresses))
      for (const { parent, risk } of ofFactor.get(factor) ?? []) {
        const by = change?.by ?? [];
        if (parent === undefined || by.length === 0 || by.includes(parent)) risk.through.push(goal);
      }
  const byId = new Map(goals.map(([{ id }, need]) => [id, need]));
  for (const [{ addresses = [], goals: of = [] }, item] of items) {
    for (const factor of new Set(addresses)) for (const { risk } of ofFactor.get(factor) ?? []) risk.through.push(item);
    for (const id of new Set(of)) byId.get(id)?.through.push(item);
  }
};

/** Puts each entry with the needs it is for. One that is for nothing of these makes a need of its own. */
const placeEvents = (
  given: SupportCase,
  needs: readonly Need[],
  earlier: readonly Need[],
  known: SupportKnown,
): readonly Need[] => {
  const byKey = new Map(needs.map((one) => [keyOf(one.need), one]));
  const byItem = new Map(
    needs.flatMap((one) =>
      one.need.kind === 'plan-item' && one.need.item !== undefined ? [[one.need.item, one] as const] : [],
    ),
  );
  const byFactor = risksByFactor(needs);
  const beforeGoals = new Map(earlier.map((one) => [keyOf(one.need), one]));
  const added = new Map<string, Need>();
  const other = (need: SupportNeed): Need => {
    const key = keyOf(need);
    const found = added.get(key) ?? beforeGoals.get(key) ?? needWith(need);
    added.set(key, found);
    return found;
  };
  const needsFor = (of: SupportFor): readonly Need[] => {
    switch (of.kind) {
      case 'plan-item':
        return [byItem.get(of.item) ?? other({ kind: 'plan-item', item: of.item, position: undefined })];
      case 'goal':
        return [byKey.get(keyOf(of)) ?? other(of)];
      case 'risk-factor': {
        const exact = byKey.get(keyOf(of));
        if (exact !== undefined && of.parent !== undefined) return [exact];
        const some = (byFactor.get(of.factor) ?? []).filter(
          ({ parent }) => of.parent === undefined || parent === undefined,
        );
        return some.length > 0
          ? some.map(({ risk }) => risk)
          : [other({ kind: 'risk-factor', factor: of.factor, parent: of.parent })];
      }
    }
  };
  for (const event of given.events ?? [])
    for (const fact of factOf(event, known)) for (const need of needsFor(event.for)) need.events.push(fact);
  return [...added.values()];
};

/** All needs, and whether both a plan and an agreement are known. */
export interface Needs {
  readonly needs: readonly Need[];
  readonly arePromisesKnown: boolean;
}

/**
 * The needs of a child and a family, with what was promised for each and what is known of it.
 *
 * @param given - what is known
 * @param known - the days
 * @returns the needs: risk factors, goals, other support in the agreement, items of the plan, and what entries name besides
 */
export const needsIn = (given: SupportCase, known: SupportKnown): Needs => {
  const risks = needsOfRisks(given);
  const agreed = needsOfAgreements(given, known);
  const planned = needsOfPlans(given, known);
  const goals = agreed.needs.flatMap((one): readonly (readonly [Goal, Need])[] => {
    const goal = one.need.kind === 'goal' ? agreed.goals.get(one.need.goal) : undefined;
    return goal === undefined ? [] : [[goal, one]];
  });
  join(risks, goals, planned.items);
  const needs = [...risks, ...agreed.needs, ...planned.items.map(([, need]) => need)];
  // What entries of an earlier time in care name besides is no need now.
  const others = placeEvents(given, needs, agreed.earlier, known).filter(
    ({ events }) => countingSince(events, given.lookedAfterSince).length > 0,
  );
  const byGoal = new Map(
    [...needs, ...others].flatMap((one) => (one.need.kind === 'goal' ? [[one.need.goal, one] as const] : [])),
  );
  for (const review of given.goalReviews ?? []) byGoal.get(review.goal)?.reviewed.push(...factsOfReview(review, known));
  return {
    needs: [...needs, ...others],
    // Where one of them is not known, it may be promised there.
    arePromisesKnown: planned.isKnown && given.agreement !== undefined,
  };
};
