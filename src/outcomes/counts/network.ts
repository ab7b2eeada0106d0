/**
 * A table as a network, in which someone tries to work hidden counts out.
 *
 * Rows, columns and two grand totals are places; each count is a flow from one place to another: a cell from its row to its column, the
 * total of a row from the grand total to the row, that of a column on to the grand total at the end, and the grand total back to the
 * beginning. What flows in flows out, so that every table with the same shown counts is another flow. A hidden count can therefore be
 * larger by one exactly where one more can flow in a circle through it and other hidden counts, and smaller in the same way.
 */

/** A count in the network. */
export interface Entry {
  /** The place from which it flows. */
  readonly from: number;
  /** The place to which it flows. */
  readonly to: number;
  /** The count. */
  readonly count: number;
  /** The least that has to be thought possible of it while it is hidden. */
  readonly least: number;
  /** What it costs to hide it, above 0; `undefined` where it must not be hidden for another’s sake. */
  readonly cost: number | undefined;
  /** Whether it is hidden. */
  isHidden: boolean;
}

/** The network. */
export interface Network {
  /** The entries. */
  readonly entries: readonly Entry[];
  /** How many places there are. */
  readonly places: number;
}

/** A step from place to place: one entry becomes larger or smaller by one. */
interface Step {
  /** The entry that changes. */
  readonly entry: number;
  /** Up or down. */
  readonly by: 1 | -1;
  /** Where the step begins. */
  readonly from: number;
  /** Where it leads. */
  readonly to: number;
}

/** Someone who looks for what hidden entries can be. */
export interface Reader {
  /** What is looked at. */
  readonly network: Network;
  /** The steps that leave each place. */
  readonly steps: readonly (readonly Step[])[];
}

/** By how much entries were changed on the way so far. */
type Pushed = ReadonlyMap<number, number>;

/**
 * Someone who knows the rule and sees what is shown.
 *
 * @param network - the network
 * @returns the reader
 */
export function readerOf(network: Network): Reader {
  const steps: Step[][] = Array.from({ length: network.places }, () => []);
  for (const [entry, { from, to }] of network.entries.entries()) {
    steps[from]?.push({ entry, by: 1, from, to });
    steps[to]?.push({ entry, by: -1, from: to, to: from });
  }
  return { network, steps };
}

/** The entry of a step that can be gone: not the one that is tried, and downwards only as far as can be thought. */
const entryOn = ({ network }: Reader, step: Step, tried: number, pushed: Pushed): Entry | undefined => {
  const entry = network.entries[step.entry];
  if (entry === undefined || step.entry === tried) return undefined;
  const isAtLeast = entry.count + (pushed.get(step.entry) ?? 0) <= entry.least;
  return step.by < 0 && isAtLeast ? undefined : entry;
};

const wayTo = (came: readonly (Step | undefined)[], from: number, to: number): readonly Step[] => {
  const way: Step[] = [];
  for (let place = to; place !== from; ) {
    const step = came[place];
    if (step === undefined) break;
    way.push(step);
    place = step.from;
  }
  return way;
};

/** A way from place to place through hidden entries only. */
const hiddenWay = (
  reader: Reader,
  tried: number,
  [from, to]: readonly [number, number],
  pushed: Pushed,
): readonly Step[] | undefined => {
  const came: Step[] = [];
  const reached = [from];
  const seen = new Set(reached);
  for (let place = 0; place < reached.length; place += 1)
    for (const step of reader.steps[reached[place] ?? 0] ?? []) {
      if (seen.has(step.to) || entryOn(reader, step, tried, pushed)?.isHidden !== true) continue;
      came[step.to] = step;
      if (step.to === to) return wayTo(came, from, to);
      seen.add(step.to);
      reached.push(step.to);
    }
  return undefined;
};

/** The cheapest way from place to place, through hidden entries and those that can be hidden (Dijkstra 1959). */
const cheapestWay = (
  reader: Reader,
  tried: number,
  [from, to]: readonly [number, number],
  pushed: Pushed,
): readonly Step[] | undefined => {
  const came: Step[] = [];
  const costs = new Map([[from, 0]]);
  const open = new Set([from]);
  while (open.size > 0) {
    const costOf = (place: number): number => costs.get(place) ?? Number.POSITIVE_INFINITY;
    const place = [...open].reduce((best, one) => (costOf(one) < costOf(best) ? one : best));
    if (place === to) return wayTo(came, from, to);
    open.delete(place);
    for (const step of reader.steps[place] ?? []) {
      const entry = entryOn(reader, step, tried, pushed);
      const price = entry?.isHidden === true ? 0 : entry?.cost;
      if (price === undefined || costOf(place) + price >= costOf(step.to)) continue;
      costs.set(step.to, costOf(place) + price);
      came[step.to] = step;
      open.add(step.to);
    }
  }
  return undefined;
};

/** Where a circle through an entry begins and ends beside it, upwards or downwards. */
const aroundOf = ({ from, to }: Entry, by: 1 | -1): readonly [number, number] => (by > 0 ? [to, from] : [from, to]);

/** How far an entry can go in the direction of a step: upwards any way, downwards to the least. */
const roomOn = ({ network }: Reader, step: Step, pushed: Pushed): number => {
  const entry = network.entries[step.entry];
  if (entry === undefined || step.by > 0) return Number.POSITIVE_INFINITY;
  return entry.count + (pushed.get(step.entry) ?? 0) - entry.least;
};

/** Pushes an entry up or down through hidden entries, until it is enough or goes no further. */
const push = (reader: Reader, tried: number, by: 1 | -1, enough: number) => {
  const pushed = new Map<number, number>();
  const entry = reader.network.entries[tried];
  let reached = 0;
  if (entry === undefined) return { reached, room: 0, pushed };
  const room = by > 0 ? enough : Math.min(enough, entry.count - entry.least);
  while (reached < room) {
    const way = hiddenWay(reader, tried, aroundOf(entry, by), pushed);
    if (way === undefined) break;
    const most = way.reduce((least, step) => Math.min(least, roomOn(reader, step, pushed)), room - reached);
    for (const step of way) pushed.set(step.entry, (pushed.get(step.entry) ?? 0) + step.by * most);
    reached += most;
  }
  return { reached, room, pushed };
};

/**
 * How many values besides its own a hidden entry can have.
 *
 * @param reader - who looks
 * @param tried - the entry
 * @param enough - where to stop
 * @returns how many, up to what is enough
 */
export function widthOf(reader: Reader, tried: number, enough: number): number {
  const up = push(reader, tried, 1, enough).reached;
  return up + push(reader, tried, -1, enough - up).reached;
}

/**
 * The cheapest entries to hide so that a hidden entry can have one value more.
 *
 * @param reader - who looks
 * @param tried - the entry
 * @param enough - how many more values it needs
 * @returns the entries; none where nothing that can be hidden would help
 */
export function entriesToHide(reader: Reader, tried: number, enough: number): readonly number[] {
  const entry = reader.network.entries[tried];
  if (entry === undefined) return [];
  const ways = ([1, -1] as const).flatMap((by) => {
    const { reached, room, pushed } = push(reader, tried, by, enough);
    const way = reached < room ? cheapestWay(reader, tried, aroundOf(entry, by), pushed) : undefined;
    if (way === undefined) return [];
    const shown = way.map((step) => step.entry).filter((one) => reader.network.entries[one]?.isHidden === false);
    return [{ shown, cost: shown.reduce((sum, one) => sum + (reader.network.entries[one]?.cost ?? 0), 0) }];
  });
  return ways.sort((one, other) => one.cost - other.cost)[0]?.shown ?? [];
}
