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
}

/** A place, as whoever looks for hidden counts sees it. */
interface Place {
  /** The steps that leave it. */
  readonly steps: Step[];
}

/** An entry between its places. */
export interface Flow {
  /** The entry. */
  readonly entry: Entry;
  /** The place from which it flows. */
  readonly from: Place;
  /** The place to which it flows. */
  readonly to: Place;
}

/** A step from place to place: one entry becomes larger or smaller by one. */
interface Step {
  /** The entry that changes. */
  readonly flow: Flow;
  /** Up or down. */
  readonly by: 1 | -1;
  /** Where the step begins. */
  readonly from: Place;
  /** Where it leads. */
  readonly to: Place;
}

/** By how much entries were changed on the way so far. */
type Pushed = ReadonlyMap<Flow, number>;

const stepOn = (flow: Flow, by: 1 | -1): Step =>
  by > 0 ? { flow, by, from: flow.from, to: flow.to } : { flow, by, from: flow.to, to: flow.from };

/**
 * The network as someone sees it who knows the rule and what is shown.
 *
 * @param network - the network
 * @returns each entry between its places, in the same order
 */
export function flowsOf({ entries }: Network): readonly Flow[] {
  const places = new Map<number, Place>();
  const placeAt = (number: number): Place => {
    const known = places.get(number);
    if (known !== undefined) return known;
    const place: Place = { steps: [] };
    places.set(number, place);
    return place;
  };
  return entries.map((entry) => {
    const flow = { entry, from: placeAt(entry.from), to: placeAt(entry.to) };
    for (const step of [stepOn(flow, 1), stepOn(flow, -1)]) step.from.steps.push(step);
    return flow;
  });
}

/** How far an entry can go in the direction of a step: upwards any way, downwards to the least. */
const roomOn = ({ flow, by }: Step, pushed: Pushed): number =>
  by > 0 ? Number.POSITIVE_INFINITY : flow.entry.count + (pushed.get(flow) ?? 0) - flow.entry.least;

/** Whether a step can be gone in a circle with the one that is tried: through another entry, and downwards only as far as can be thought. */
const canGo = (step: Step, tried: Step, pushed: Pushed): boolean =>
  step.flow !== tried.flow && roomOn(step, pushed) > 0;

/** The steps by which a place was reached. Where the way begins, none was. */
const wayTo = (came: ReadonlyMap<Place, Step>, to: Place): readonly Step[] => {
  const way: Step[] = [];
  for (let step = came.get(to); step !== undefined; step = came.get(step.from)) way.push(step);
  return way;
};

/** A way round a step, from its end back to its beginning, through hidden entries only. */
const hiddenWay = (tried: Step, pushed: Pushed): readonly Step[] | undefined => {
  const came = new Map<Place, Step>();
  const reached = new Set([tried.to]);
  // Places that are added meanwhile are visited too.
  for (const place of reached)
    for (const step of place.steps) {
      if (reached.has(step.to) || !step.flow.entry.isHidden || !canGo(step, tried, pushed)) continue;
      came.set(step.to, step);
      if (step.to === tried.from) return wayTo(came, step.to);
      reached.add(step.to);
    }
  return undefined;
};

/** What would have to be hidden, and what that costs. */
interface ToHide {
  readonly flows: readonly Flow[];
  readonly cost: number;
}

/** The cheapest way round a step, through hidden entries and those that can be hidden (Dijkstra 1959). */
const cheapestWay = (tried: Step, pushed: Pushed): ToHide | undefined => {
  const came = new Map<Place, Step>();
  const costs = new Map([[tried.to, 0]]);
  const open = new Set([tried.to]);
  const costOf = (place: Place): number => costs.get(place) ?? Number.POSITIVE_INFINITY;
  while (open.size > 0) {
    const place = [...open].reduce((best, one) => (costOf(one) < costOf(best) ? one : best));
    if (place === tried.from) {
      const flows = wayTo(came, place).map(({ flow }) => flow);
      return { flows: flows.filter(({ entry }) => !entry.isHidden), cost: costOf(place) };
    }
    open.delete(place);
    for (const step of place.steps) {
      const { entry } = step.flow;
      const price = entry.isHidden ? 0 : entry.cost;
      if (price === undefined || !canGo(step, tried, pushed) || costOf(place) + price >= costOf(step.to)) continue;
      costs.set(step.to, costOf(place) + price);
      came.set(step.to, step);
      open.add(step.to);
    }
  }
  return undefined;
};

/** Pushes an entry up or down through hidden entries, until it is enough or goes no further. */
const push = (tried: Step, enough: number) => {
  const pushed = new Map<Flow, number>();
  const room = Math.min(enough, roomOn(tried, pushed));
  let reached = 0;
  while (reached < room) {
    const way = hiddenWay(tried, pushed);
    if (way === undefined) break;
    const most = way.reduce((least, step) => Math.min(least, roomOn(step, pushed)), room - reached);
    for (const { flow, by } of way) pushed.set(flow, (pushed.get(flow) ?? 0) + by * most);
    reached += most;
  }
  return { reached, room, pushed };
};

/**
 * How many values besides its own a hidden entry can have.
 *
 * @param flow - the entry
 * @param enough - where to stop
 * @returns how many, up to what is enough
 */
export function widthOf(flow: Flow, enough: number): number {
  const up = push(stepOn(flow, 1), enough).reached;
  return up + push(stepOn(flow, -1), enough - up).reached;
}

/**
 * The cheapest entries to hide so that a hidden entry can have one value more.
 *
 * @param flow - the entry
 * @param enough - how many more values it needs
 * @returns the entries; none where nothing that can be hidden would help
 */
export function entriesToHide(flow: Flow, enough: number): readonly Flow[] {
  const ways = ([1, -1] as const).flatMap((by) => {
    const tried = stepOn(flow, by);
    const { reached, room, pushed } = push(tried, enough);
    return (reached < room ? cheapestWay(tried, pushed) : undefined) ?? [];
  });
  return ways.sort((one, other) => one.cost - other.cost)[0]?.flows ?? [];
}
