/** Reads a genogram as couples, children of the same parents, and generations. */

import type { Genogram, GenogramPerson, ParentageKind, Partnership } from '../../case/index.js';

/** A child of a family, and how it belongs there. */
export interface FamilyChild {
  readonly id: string;
  readonly kind: ParentageKind;
}

/** Parents, the left one first, and their children, the oldest first. */
export interface Family {
  readonly parents: readonly string[];
  readonly children: readonly FamilyChild[];
}

/** Two people between whom a line is drawn. */
export interface Couple {
  readonly left: string;
  readonly right: string;
  /** How they are, or were, together, the earliest first; none where only a child is known. */
  readonly partnerships: readonly Partnership[];
}

/** A genogram as it is laid out. */
export interface Kin {
  readonly people: ReadonlyMap<string, GenogramPerson>;
  readonly couples: readonly Couple[];
  readonly families: readonly Family[];
  /** The family in which somebody stands with brothers and sisters. */
  readonly familyOf: ReadonlyMap<string, Family>;
  readonly partnersOf: ReadonlyMap<string, readonly string[]>;
  readonly generationOf: ReadonlyMap<string, number>;
}

const KINDS: readonly ParentageKind[] = ['birth', 'adopted', 'fostered'];

/** Men stand left of women; otherwise the order of the list holds. */
const inPlace = (ids: readonly string[], people: ReadonlyMap<string, GenogramPerson>): readonly string[] => {
  const place = (id: string): number => {
    const kind = people.get(id)?.kind;
    return kind === 'male' ? 0 : kind === 'female' ? 2 : 1;
  };
  return [...ids].sort((one, other) => place(one) - place(other));
};

const keyOf = (ids: readonly string[]): string => JSON.stringify([...ids].sort());

/** Who the parents of each child are, one list for each kind; carers who followed each other are lists of their own. */
const parentLists = ({
  parentages,
}: Genogram): readonly { readonly parents: readonly string[]; readonly child: FamilyChild }[] => {
  const byChild = new Map<string, { child: string; kind: ParentageKind; lists: (readonly string[])[] }>();
  for (const { child, kind, parents } of parentages) {
    const key = JSON.stringify([child, kind]);
    const known = byChild.get(key) ?? { child, kind, lists: [] };
    known.lists.push([...new Set(parents)]);
    byChild.set(key, known);
  }
  return [...byChild.values()].flatMap(({ child: id, kind, lists }) => {
    const all = [...new Set(lists.flat())];
    const apart =
      all.length <= 2 ? [all] : lists.flatMap((list) => (list.length <= 2 ? [list] : list.map((one) => [one])));
    return apart.map((parents) => ({ parents, child: { id, kind } }));
  });
};

const familiesOf = (genogram: Genogram, people: ReadonlyMap<string, GenogramPerson>): readonly Family[] => {
  const families = new Map<string, { parents: readonly string[]; children: FamilyChild[] }>();
  for (const { parents, child } of parentLists(genogram)) {
    const family = families.get(keyOf(parents)) ?? { parents: inPlace(parents, people), children: [] };
    if (!family.children.some(({ id }) => id === child.id)) family.children.push(child);
    families.set(keyOf(parents), family);
  }
  const bornOn = ({ id }: FamilyChild): string => people.get(id)?.bornOn ?? '9999-12-31';
  return [...families.values()].map(({ parents, children }) => ({
    parents,
    children: children.sort((one, other) => (bornOn(one) < bornOn(other) ? -1 : bornOn(one) > bornOn(other) ? 1 : 0)),
  }));
};

const couplesOf = (
  { partnerships }: Genogram,
  families: readonly Family[],
  people: ReadonlyMap<string, GenogramPerson>,
): readonly Couple[] => {
  const couples = new Map<string, { left: string; right: string; partnerships: Partnership[] }>();
  const coupleOf = (pair: readonly string[]) => {
    const [left = '', right = ''] = inPlace(pair, people);
    const couple = couples.get(keyOf(pair)) ?? { left, right, partnerships: [] };
    couples.set(keyOf(pair), couple);
    return couple;
  };
  for (const one of partnerships) coupleOf([one.person, one.partner]).partnerships.push(one);
  for (const { parents } of families) if (parents.length === 2) coupleOf(parents);
  const begins = ({ from }: Partnership): string => from ?? '';
  return [...couples.values()].map((couple) => ({
    ...couple,
    partnerships: couple.partnerships.sort((one, other) =>
      begins(one) < begins(other) ? -1 : begins(one) > begins(other) ? 1 : 0,
    ),
  }));
};

/** The generation of each group, counted from those whom no arrow leads to; nothing where the arrows go in a circle. */
const levelsOf = (groups: readonly string[], arrows: readonly (readonly [from: string, to: string])[]) => {
  const levels = new Map(groups.map((group) => [group, 0]));
  const into = new Map(groups.map((group) => [group, 0]));
  const from = new Map<string, string[]>();
  for (const [one, other] of arrows) {
    into.set(other, (into.get(other) ?? 0) + 1);
    from.set(one, [...(from.get(one) ?? []), other]);
  }
  const order = groups.filter((group) => into.get(group) === 0);
  for (const group of order)
    for (const next of from.get(group) ?? []) {
      levels.set(next, Math.max(levels.get(next) ?? 0, (levels.get(group) ?? 0) + 1));
      into.set(next, (into.get(next) ?? 0) - 1);
      if (into.get(next) === 0) order.push(next);
    }
  if (order.length < groups.length) return undefined;
  // Those who come in from outside stand just above their children, not at the top.
  const hasParents = new Set(arrows.map(([, to]) => to));
  for (const group of order) {
    const below = (from.get(group) ?? []).map((next) => levels.get(next) ?? 0);
    if (!hasParents.has(group) && below.length > 0) levels.set(group, Math.min(...below) - 1);
  }
  return levels;
};

const generationsOf = (
  ids: readonly string[],
  couples: readonly Couple[],
  families: readonly Family[],
): ReadonlyMap<string, number> => {
  const generations = (pairs: readonly Couple[]) => {
    const groupOf = new Map(ids.map((id) => [id, id]));
    const members = new Map(ids.map((id) => [id, [id]]));
    for (const { left, right } of pairs) {
      const [one = left, other = right] = [groupOf.get(left), groupOf.get(right)];
      if (one === other) continue;
      const [kept, joined] =
        (members.get(one)?.length ?? 0) < (members.get(other)?.length ?? 0) ? [other, one] : [one, other];
      for (const id of members.get(joined) ?? []) {
        groupOf.set(id, kept);
        members.get(kept)?.push(id);
      }
      members.delete(joined);
    }
    const arrows = families.flatMap(({ parents, children }) =>
      parents.flatMap((parent) =>
        children.map(({ id }): readonly [string, string] => [groupOf.get(parent) ?? parent, groupOf.get(id) ?? id]),
      ),
    );
    const levels = levelsOf([...members.keys()], arrows);
    return levels && new Map(ids.map((id) => [id, levels.get(groupOf.get(id) ?? id) ?? 0]));
  };
  // Partners of different generations, such as an uncle and a niece, cannot stand in one row.
  return generations(couples) ?? generations([]) ?? new Map(ids.map((id) => [id, 0]));
};

/**
 * Reads a genogram that hangs together.
 *
 * @param genogram - the genogram
 * @returns couples, families and generations
 */
export function kinIn(genogram: Genogram): Kin {
  const people = new Map(genogram.people.map((person) => [person.id, person]));
  const families = familiesOf(genogram, people);
  const couples = couplesOf(genogram, families, people);
  const familyOf = new Map<string, Family>();
  for (const kind of KINDS)
    for (const family of families)
      for (const child of family.children)
        if (child.kind === kind && !familyOf.has(child.id)) familyOf.set(child.id, family);
  const partnersOf = new Map<string, string[]>();
  const isWith = (one: string, other: string): void => {
    partnersOf.set(one, [...(partnersOf.get(one) ?? []), other]);
  };
  const latest = ({ partnerships }: Couple): string => partnerships.at(-1)?.from ?? '';
  for (const couple of [...couples].sort((one, other) =>
    latest(one) < latest(other) ? -1 : latest(one) > latest(other) ? 1 : 0,
  )) {
    isWith(couple.left, couple.right);
    isWith(couple.right, couple.left);
  }
  const generationOf = generationsOf([...people.keys()], couples, families);
  return { people, couples, families, familyOf, partnersOf, generationOf };
}
