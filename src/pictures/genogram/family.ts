/** Reads a genogram as couples, children of the same parents, and generations. */

import type { Genogram, GenogramPerson, ParentageKind, Partnership } from '../../case/index.js';
import { endOf, hasDied } from './ended.js';
import { generationsOf } from './generations.js';
import { remembered } from './remembered.js';

/** A child of a family, and how it belongs there. */
export interface FamilyChild {
  readonly id: string;
  /** How it is drawn: by birth before adopted, and adopted before fostered. */
  readonly kind: ParentageKind;
  /** How else it belongs, or belonged, to the same parents. */
  readonly also: readonly ParentageKind[];
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
  readonly partnersOf: (id: string) => readonly string[];
  readonly generationOf: (id: string) => number;
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

/** The same for the same people, in whatever order. */
export const keyOf = (ids: readonly string[]): string => JSON.stringify([...ids].sort());

const inOrder = (one: string, other: string): number => Number(one > other) - Number(one < other);

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
    const each = new Map(apart.map((parents) => [keyOf(parents), parents]));
    return [...each.values()].map((parents) => ({ parents, child: { id, kind, also: [] } }));
  });
};

/** A child whom the same parents fostered and then adopted is drawn as adopted, whichever was recorded first. */
const inBothWays = (one: FamilyChild, other: FamilyChild): FamilyChild => {
  const [drawn, more] = KINDS.indexOf(one.kind) < KINDS.indexOf(other.kind) ? [one, other] : [other, one];
  return { ...drawn, also: [...drawn.also, more.kind, ...more.also] };
};

const familiesOf = (genogram: Genogram, people: ReadonlyMap<string, GenogramPerson>): readonly Family[] => {
  const families = new Map<string, { parents: readonly string[]; children: Map<string, FamilyChild> }>();
  for (const { parents, child } of parentLists(genogram)) {
    const family = families.get(keyOf(parents)) ?? { parents: inPlace(parents, people), children: new Map() };
    const known = family.children.get(child.id);
    family.children.set(child.id, known === undefined ? child : inBothWays(known, child));
    families.set(keyOf(parents), family);
  }
  const bornOn = ({ id }: FamilyChild): string => people.get(id)?.bornOn ?? '9999-12-31';
  return [...families.values()].map(({ parents, children }) => ({
    parents,
    children: [...children.values()].sort((one, other) => inOrder(bornOn(one), bornOn(other))),
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
    partnerships: couple.partnerships.sort((one, other) => inOrder(begins(one), begins(other))),
  }));
};

/** By which couples are put in order: one that has not ended, by parting or by death, comes last, else one that began later. */
const latest = ({ left, right, partnerships }: Couple, people: ReadonlyMap<string, GenogramPerson>): string => {
  const isBroken = partnerships.length > 0 && partnerships.every((one) => endOf(one) !== undefined);
  const hasEnded = isBroken || [left, right].some((id) => hasDied(people.get(id) ?? {}));
  return `${Number(!hasEnded)} ${partnerships.at(-1)?.from ?? ''}`;
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
  const partnersOf = remembered((_: string): string[] => []);
  for (const { left, right } of [...couples].sort((one, other) =>
    inOrder(latest(one, people), latest(other, people)),
  )) {
    partnersOf(left).push(right);
    partnersOf(right).push(left);
  }
  const generationOf = generationsOf([...people.keys()], couples, families, partnersOf);
  return { people, couples, families, familyOf, partnersOf, generationOf };
}
