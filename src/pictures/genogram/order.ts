/** In which order the people of each generation stand. */

import type { Family, Kin } from './family.js';
import { remembered } from './remembered.js';

/** Brothers and sisters with whoever came into the family by them, from left to right. */
export interface Unit {
  readonly members: readonly string[];
  /** Whose children they are; left out, nobody’s who is in the genogram. */
  readonly family?: Family | undefined;
}

/** How the people stand. */
export interface Order {
  /** The generations, the oldest first, each from left to right. */
  readonly rows: readonly (readonly Unit[])[];
  /** Those who were together with somebody of the family before or after the couple that is in the middle. */
  readonly smaller: ReadonlySet<string>;
}

/** The families from which somebody descends, up to the first. */
const lineOf = (index: string | undefined, { familyOf }: Kin): ReadonlySet<Family> => {
  const line = new Set<Family>();
  const waiting = index === undefined ? [] : [index];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const family = familyOf.get(id);
    if (family === undefined || line.has(family)) continue;
    line.add(family);
    waiting.push(...family.parents);
  }
  return line;
};

class Ordering {
  readonly rowOf = remembered((_: number): Unit[] => []);
  readonly smaller = new Set<string>();
  readonly #placed = new Set<string>();
  readonly #visited = new Set<Family>();
  readonly #kin: Kin;
  readonly #line: ReadonlySet<Family>;

  constructor(kin: Kin, index: string | undefined) {
    this.#kin = kin;
    this.#line = lineOf(index, kin);
    const { people, generationOf } = kin;
    if (index !== undefined) this.#place(index);
    const others = [...people.keys()].sort((one, other) => generationOf(one) - generationOf(other));
    for (const id of others) this.#place(id);
  }

  /** The partner beside whom somebody stands: the other parent of the line that is drawn, or the last. */
  #besides(id: string): string | undefined {
    const partners = this.#kin.partnersOf(id);
    const inLine = partners.find((partner) =>
      [...this.#line].some(({ parents }) => parents.includes(id) && parents.includes(partner)),
    );
    return inLine ?? partners.at(-1);
  }

  #isMale(id: string): boolean {
    return this.#kin.people.get(id)?.kind === 'male';
  }

  /** Those who came into the row by a partner, and do not stand anywhere yet. */
  #cameInBy(id: string): readonly string[] {
    const { partnersOf, familyOf, generationOf } = this.#kin;
    return partnersOf(id).filter(
      (one) => !this.#placed.has(one) && !familyOf.has(one) && generationOf(one) === generationOf(id),
    );
  }

  /** Somebody with those who came into the family by them. */
  #withPartners(id: string): readonly string[] {
    this.#placed.add(id);
    const beside = this.#besides(id);
    const standsLeft = beside !== undefined && this.#isMale(beside) && !this.#isMale(id);
    const partners = this.#cameInBy(id);
    for (const partner of partners) this.#placed.add(partner);
    const next = partners.filter((partner) => partner === beside).map((partner) => this.#outward(partner, standsLeft));
    const others = partners.filter((partner) => partner !== beside);
    for (const other of others) this.smaller.add(other);
    const away = others.flatMap((other) => this.#outward(other, !standsLeft));
    return standsLeft ? [...next.flat(), id, ...away] : [...away, id, ...next.flat()];
  }

  /** Somebody who came into a family, with their own other partners on the outer side. */
  #outward(id: string, isLeft: boolean): readonly string[] {
    const others = this.#cameInBy(id);
    for (const other of others) {
      this.#placed.add(other);
      this.smaller.add(other);
    }
    return isLeft ? [...others, id] : [id, ...others];
  }

  #place(id: string): void {
    const { familyOf, partnersOf, generationOf } = this.#kin;
    if (this.#placed.has(id)) return;
    const family = familyOf.get(id);
    if (family === undefined) {
      const besides = this.#besides(id);
      const bringsIn = besides !== undefined && familyOf.has(besides) && generationOf(besides) === generationOf(id);
      if (bringsIn && !this.#placed.has(besides)) {
        // They come in beside a partner whose parents are known, now or as soon as that family stands.
        this.#place(besides);
        return;
      }
    } else {
      if (this.#visited.has(family)) return;
      this.#visited.add(family);
      for (const parent of family.parents) this.#place(parent);
    }
    const children = family?.children.map((child) => child.id).filter((child) => familyOf.get(child) === family) ?? [
      id,
    ];
    // Whoever stands left of one of them comes first.
    for (const child of children)
      if (!this.#isMale(child))
        for (const partner of partnersOf(child))
          if (this.#isMale(partner) && familyOf.has(partner)) this.#place(partner);
    const members = children.filter((child) => !this.#placed.has(child));
    const standing = members.flatMap((child) => this.#withPartners(child));
    // Somebody with a partner of the next generation stands in a lower row than their brothers and sisters.
    for (const generation of new Set(standing.map(generationOf)))
      this.rowOf(generation).push({ members: standing.filter((one) => generationOf(one) === generation), family });
    for (const child of children) for (const partner of partnersOf(child)) this.#place(partner);
  }
}

/** Units below their parents: each row in the order of the row above. */
const sorted = (rows: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] => {
  const standing = remembered((_: string) => ({ place: 0 }));
  return rows.map((row) => {
    const keys = row.map(({ family }) => {
      const places = (family?.parents ?? []).map((parent) => standing(parent).place);
      return places.length === 0 ? undefined : places.reduce((sum, position) => sum + position, 0) / places.length;
    });
    const keyOf = (position: number): number =>
      keys[position] ??
      keys
        .slice(0, position)
        .filter((key) => key !== undefined)
        .at(-1) ??
      keys.find((key) => key !== undefined) ??
      0;
    const order = row
      .map((unit, position) => ({ unit, key: keyOf(position) }))
      .sort((one, other) => one.key - other.key);
    const inOrder = order.map(({ unit }) => unit);
    for (const [position, id] of inOrder.flatMap(({ members }) => members).entries()) standing(id).place = position;
    return inOrder;
  });
};

/**
 * Puts people in order: parents above children, men left of women, brothers and sisters by age, former partners on the outside.
 *
 * @param kin - the genogram
 * @param index - from whose point of view it is drawn
 * @returns who stands where
 */
export function orderOf(kin: Kin, index: string | undefined): Order {
  const { rowOf, smaller } = new Ordering(kin, index);
  const generations = Math.max(-1, ...[...kin.people.keys()].map(kin.generationOf)) + 1;
  return { rows: sorted(Array.from({ length: generations }, (_, row) => rowOf(row))), smaller };
}
