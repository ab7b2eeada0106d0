/** Which needs there are, what was promised for each, and what is known of it. */
import { parentsOf } from '../../../factors/evidence/subject.js';
import type { Goal, ParentalAgreement, Support } from '../../../goals/index.js';
import { type CivilDate, isEarlier } from '../../../shared/civil-date.js';
import type { PlannedSupport, ReunificationPlan, TeamRole } from '../../plan/reunification-plan.js';
import type { SupportCase, SupportNeed } from '../support.js';
import type { SupportBarrierId, SupportFor } from '../support-entry.js';
import {
  countingSince,
  factOf,
  factsOfReview,
  factsWithSupport,
  type SupportFactKnown,
  type SupportKnown,
} from '../support-facts.js';

/** Something that was promised. */
export interface Promised {
  /** The day of the first plan or agreement that holds it. */
  readonly promisedOn: CivilDate | undefined;
  /** The day from which it was to be given, where one is set. */
  readonly dueOn: CivilDate | undefined;
  /** The last day to which it is planned. */
  readonly until: CivilDate | undefined;
  /** Who is to give it. */
  readonly givers: readonly string[];
  /** Whether only relatives or friends are to give it: they are no service. */
  readonly isByRelatives: boolean;
  /** Whether the plan says what each of them does. */
  readonly hasRoles: boolean;
  /** What was recorded with this piece of support alone. */
  readonly facts: readonly SupportFactKnown[];
  /** Why it could not be had or accepted, as the agreement says. */
  readonly obstacle: SupportBarrierId | undefined;
}

/** A need, with what was promised for it and what is known of it. */
export interface Need {
  readonly need: SupportNeed;
  /** What was recorded of the need itself. */
  readonly events: SupportFactKnown[];
  /** What reviews say of all the support for it. */
  readonly reviewed: SupportFactKnown[];
  readonly promised: readonly Promised[];
  /** Needs for which the support is for this one too. */
  readonly through: Need[];
  /** Whether people recorded that it needs no support. */
  readonly isNoneNeeded: boolean;
  /** Whether the risk is shown to be fully addressed. */
  readonly isAddressed: boolean;
  /** Whether an earlier plan promised it and the present one does not. */
  readonly isDropped: boolean;
}

const needWith = (need: SupportNeed, more: Partial<Omit<Need, 'need'>> = {}): Need => ({
  need,
  events: [],
  reviewed: [],
  promised: [],
  through: [],
  isNoneNeeded: false,
  isAddressed: false,
  isDropped: false,
  ...more,
});

const keyOf = (need: SupportNeed | SupportFor): string => {
  switch (need.kind) {
    case 'risk-factor':
      return JSON.stringify([need.kind, need.factor, need.parent ?? null]);
    case 'goal':
      return JSON.stringify([need.kind, need.goal]);
    case 'agreed-support':
      return JSON.stringify([need.kind, need.position]);
    case 'plan-item':
      return JSON.stringify([need.kind, need.item ?? null, 'position' in need ? need.position : null]);
  }
};

/** The earliest day of papers that hold something, by what names it. */
const firstDays = <Paper extends { readonly madeOn?: CivilDate | undefined }>(
  papers: readonly Paper[],
  namesIn: (paper: Paper) => readonly string[],
): ReadonlyMap<string, CivilDate> => {
  const first = new Map<string, CivilDate>();
  for (const paper of papers)
    for (const name of namesIn(paper)) {
      const before = first.get(name);
      if (paper.madeOn !== undefined && (before === undefined || paper.madeOn < before)) first.set(name, paper.madeOn);
    }
  return first;
};

/** Papers that had been made by a day. One without a day counts as made. */
const madeBy = <Paper extends { readonly madeOn?: CivilDate | undefined }>(
  papers: readonly (Paper | undefined)[],
  until: CivilDate,
): readonly Paper[] =>
  papers.flatMap((paper) => (paper === undefined || isEarlier(until, paper.madeOn) ? [] : [paper]));

const goalsIn = ({ goals = [], nextGoals = [] }: ParentalAgreement): readonly Goal[] => [...goals, ...nextGoals];

/** What names support in an agreement: the goal it is for, and what it is. */
const nameOfSupport = (goal: string | undefined, { what }: Support): string => JSON.stringify([goal ?? null, what]);

const namesInAgreement = (agreement: ParentalAgreement): readonly string[] => [
  ...goalsIn(agreement).flatMap(({ id, support = [] }) => support.map((one) => nameOfSupport(id, one))),
  ...(agreement.support ?? []).map((one) => nameOfSupport(undefined, one)),
];

const promisedInAgreement = (
  support: Support,
  goal: string | undefined,
  first: ReadonlyMap<string, CivilDate>,
  known: SupportKnown,
): Promised => ({
  promisedOn: first.get(nameOfSupport(goal, support)),
  dueOn: support.from,
  until: undefined,
  givers: support.providedBy === undefined ? [] : [support.providedBy],
  isByRelatives: false,
  hasRoles: true,
  facts: factsWithSupport(support, nameOfSupport(goal, support), known),
  obstacle: support.available === 'no' ? 'not-available' : support.acceptable === 'no' ? 'not-known' : undefined,
});

/** The goals and the other support of the agreements, the present one first. A goal of an earlier agreement is a need only where entries name it. */
const needsOfAgreements = (
  { agreement, earlierAgreements = [] }: SupportCase,
  known: SupportKnown,
): {
  readonly needs: readonly Need[];
  readonly goals: ReadonlyMap<string, Goal>;
  readonly earlier: readonly Need[];
} => {
  const papers = madeBy([agreement, ...earlierAgreements], known.until);
  const present = agreement !== undefined && papers.includes(agreement) ? agreement : undefined;
  const first = firstDays(papers, namesInAgreement);
  const needOf = ({ id, support = [], noSupportNeededBecause }: Goal): Need =>
    needWith(
      { kind: 'goal', goal: id },
      {
        promised: support.map((one) => promisedInAgreement(one, id, first, known)),
        isNoneNeeded: support.length === 0 && noSupportNeededBecause !== undefined,
      },
    );
  const goals = new Map((present === undefined ? [] : goalsIn(present)).map((goal) => [goal.id, goal]));
  const others = papers.filter((paper) => paper !== present).flatMap(goalsIn);
  return {
    goals,
    needs: [
      ...[...goals.values()].map(needOf),
      ...(present?.support ?? []).map((one, position) =>
        needWith(
          { kind: 'agreed-support', position },
          { promised: [promisedInAgreement(one, undefined, first, known)] },
        ),
      ),
    ],
    earlier: others.filter(({ id }) => !goals.has(id)).map(needOf),
  };
};

/** What names an item of a plan: its id, or else what it is. */
const nameOfItem = ({ id, what }: PlannedSupport): string => JSON.stringify(id === undefined ? [what] : [null, id]);

/** Relatives and friends: they give support, and are no service. */
const NO_SERVICE: readonly TeamRole[] = ['relative', 'friend'];

const isRelative = (id: string, { team = [] }: ReunificationPlan): boolean =>
  team.some((place) => place.id === id && NO_SERVICE.includes(place.role));

/** Who gives an item: for each place of a service its agency, or else the person, or else the place. */
const giversOf = ({ by = [] }: PlannedSupport, plan: ReunificationPlan): readonly string[] => {
  const { team = [] } = plan;
  const places = new Map(team.map((place) => [place.id, place]));
  return [
    ...new Set(
      by.filter((id) => !isRelative(id, plan)).map((id) => places.get(id)?.agency ?? places.get(id)?.person ?? id),
    ),
  ];
};

const hasRoles = ({ by = [] }: PlannedSupport, { team = [] }: ReunificationPlan): boolean =>
  by.every((id) => team.some((place) => place.id === id && place.does !== undefined));

/** The items of the plan, and those of earlier plans that it no longer holds. */
const needsOfPlans = (
  { plan, earlierPlans = [] }: SupportCase,
  known: SupportKnown,
): { readonly items: readonly (readonly [PlannedSupport, Need])[]; readonly isKnown: boolean } => {
  const papers = madeBy([plan, ...earlierPlans], known.until);
  const first = firstDays(papers, ({ support = [] }) => support.map(nameOfItem));
  const itemsOf = (paper: ReunificationPlan, isDropped: boolean): readonly (readonly [PlannedSupport, Need])[] =>
    (paper.support ?? []).map((item, position) => [
      item,
      needWith(
        { kind: 'plan-item', item: item.id, position: isDropped ? undefined : position },
        {
          promised: [
            {
              promisedOn: first.get(nameOfItem(item)),
              dueOn: item.from,
              until: item.isLongTerm === true ? undefined : item.until,
              givers: giversOf(item, paper),
              isByRelatives: (item.by ?? []).length > 0 && (item.by ?? []).every((id) => isRelative(id, paper)),
              hasRoles: hasRoles(item, paper),
              facts: [],
              obstacle: undefined,
            },
          ],
          isDropped,
        },
      ),
    ]);
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

/** The needs of each risk factor: one for each person who has it. */
const risksByFactor = (needs: readonly Need[]): ReadonlyMap<string, readonly Need[]> => {
  const byFactor = new Map<string, Need[]>();
  for (const one of needs) {
    if (one.need.kind !== 'risk-factor') continue;
    const list = byFactor.get(one.need.factor) ?? [];
    list.push(one);
    byFactor.set(one.need.factor, list);
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
      for (const risk of ofFactor.get(factor) ?? []) {
        const parent = risk.need.kind === 'risk-factor' ? risk.need.parent : undefined;
        const by = change?.by ?? [];
        if (parent === undefined || by.length === 0 || by.includes(parent)) risk.through.push(goal);
      }
  const byId = new Map(goals.map(([{ id }, need]) => [id, need]));
  for (const [{ addresses = [], goals: of = [] }, item] of items) {
    for (const factor of new Set(addresses)) for (const risk of ofFactor.get(factor) ?? []) risk.through.push(item);
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
          ({ need }) => of.parent === undefined || (need.kind === 'risk-factor' && need.parent === undefined),
        );
        return some.length > 0 ? some : [other({ kind: 'risk-factor', factor: of.factor, parent: of.parent })];
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
