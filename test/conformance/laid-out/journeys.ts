/** The journey and what has changed in a case, as they are laid out by hand, as the JSON of their functions. */
import { JOURNEY_ITEMS_OF, JOURNEY_TASK_IDS } from 'reunification-framework/case';
import { BESIDE_THE_STAGES, JOURNEY_STAGES } from 'reunification-framework/journey';
import { coded, entriesById, ifSaid, type Json, list, record, said } from './json.js';

const ways = (value: unknown, make: (told: Json) => Json): Json => ({
  waysHome: entriesById(record(value)['waysHome'], (told) => make(record(told))),
});

interface Placed {
  readonly task: string;
  readonly item: Json;
}

const placed = (items: unknown): readonly Placed[] =>
  Object.entries(record(items)).map(([id, verdict]) => {
    const task = JOURNEY_TASK_IDS.find((one) => JOURNEY_ITEMS_OF[one].some((item) => item === id));
    if (task === undefined) throw new Error(`No such item: ${id}`);
    return { task, item: { id, verdict } };
  });

/** Each task that has some of the items. */
const tasksWith = (items: readonly Placed[], tasks: readonly string[]): readonly Json[] =>
  tasks.flatMap((task) => {
    const own = items.flatMap(({ task: of, item }) => (of === task ? [item] : []));
    return own.length === 0 ? [] : [{ id: task, items: own }];
  });

const orNothing = (entries: readonly Json[]): readonly Json[] | undefined =>
  entries.length === 0 ? undefined : entries;

/** Where a case is; each item stands in its task, and that in its stage. */
export const journey = (value: unknown): Json =>
  ways(value, ({ stage, reason, items, findings }) => {
    const all = placed(items);
    const stages = Object.entries(JOURNEY_STAGES).flatMap(([id, { tasks }]) => {
      const own = tasksWith(all, tasks);
      return own.length === 0 ? [] : [{ id, tasks: own }];
    });
    return said({
      stage,
      because: ifSaid(reason, (code) => ({ reason: code })),
      stages: orNothing(stages),
      beside: orNothing(tasksWith(all, BESIDE_THE_STAGES)),
      findings,
    });
  });

/** What stands in the way of closing. */
export const closing = (value: unknown): Json =>
  ways(value, ({ conditions, ...told }) =>
    said({ ...told, conditions: ifSaid(conditions, (all) => entriesById(all, (verdict) => ({ verdict }))) }),
  );

/** The points of supervision. */
export const agenda = (value: unknown): Json =>
  ways(value, ({ points }) => ({
    points: entriesById(points, (point) => ({ says: coded('code')(record(point)['says']) })),
  }));

/** Which report counts, and what is found of it. */
export const report = (value: unknown): Json => {
  const { report: id, findings } = record(value);
  return { report: id === undefined ? null : { id }, findings: coded('code')(findings) };
};

const LISTS = ['added', 'settled', 'noLongerAsked', 'becameDue', 'becameOverdue', 'becamePossible', 'moved'] as const;
const WITH_CAUSE: readonly string[] = ['settled', 'noLongerAsked', 'moved'];

/** A task in one of the lists: what is said of it there or, where it is not in it, that it has no status. */
const taskIn = (name: string, id: string, value: unknown): Json => {
  const { in: lists, dueOn, dueOnBefore, by } = record(value);
  const isThere = list(lists).includes(name);
  const task = isThere ? said({ id, dueOn }) : { id, status: null };
  if (!WITH_CAUSE.includes(name)) return task;
  return isThere ? said({ task, dueOnBefore: name === 'moved' ? dueOnBefore : undefined, by }) : { task };
};

/** What has changed. */
export const changes = (value: unknown): Json => {
  const { recorded, moved, tasks } = record(value);
  return said({
    recorded,
    moved: ifSaid(moved, (all) =>
      Object.entries(record(all)).map(([name, told]) => {
        const [of, what] = name.includes('/') ? name.split('/') : [null, name];
        return { what, wayHome: of, ...record(told) };
      }),
    ),
    tasks: ifSaid(tasks, (all) =>
      Object.fromEntries(
        LISTS.map((name) => [name, Object.entries(record(all)).map(([id, told]) => taskIn(name, id, told))] as const),
      ),
    ),
  });
};
