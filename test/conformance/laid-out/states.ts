/** How a case stands, as it is laid out by hand or lived through, as the JSON of `stateOf`, `caseOn` and `timelineOf`. */
import { coded, entriesById, ifSaid, type Json, list, onDay, record, said } from './json.js';

const rows = coded('row');

/** A record in which something is said. */
const orNothing = (fields: Json): Json | undefined => (Object.keys(fields).length === 0 ? undefined : fields);

/** An outcome of row 7: of rows to be recorded, their names. */
export const outcome = (value: unknown): unknown =>
  ifSaid(value, (told) => {
    const { rows: toRecord, ...rest } = record(told);
    return said({ ...rest, rows: rows(toRecord) });
  });

const held = (value: unknown): unknown =>
  ifSaid(value, (told) => {
    const { level, since, cameFrom, lastAgreedOn } = record(told);
    return said({ level, since: onDay(since), cameFrom, lastAgreed: onDay(lastAgreedOn) });
  });

const clock = (value: unknown): Json => {
  const { id, status, months, startedOn, dueOn, lastBrokenOn, toRecord, unconfirmedFrom } = record(value);
  return said({
    id,
    status,
    months,
    started: onDay(startedOn),
    dueOn,
    lastBroken: onDay(lastBrokenOn),
    toRecord: rows(toRecord),
    unconfirmedFrom,
  });
};

/** “clock-ends H1” is what is due at the end of H1; of what is not due, neither the day nor the status is there. */
const due = (value: unknown): readonly unknown[] =>
  Object.entries(record(value)).map(([name, told]) => {
    const [kind, id] = name.split(' ');
    const { settledOn, ...date } = record(told);
    const asked = { kind, clock: id ?? null };
    return told === null ? { ...asked, status: null } : said({ ...asked, ...date, settled: onDay(settledOn) });
  });

const indication = (value: unknown, newRisk: unknown): unknown =>
  ifSaid(value, (told) => {
    const { kind, rule, outcome: comesTo, noChangeRecorded, ...situation } = record(told);
    if (kind !== 'indicated') return { kind };
    return said({
      kind,
      rule,
      outcome: outcome(comesTo),
      situation: said({ newRisk, ...situation }),
      noChangeRecorded: ifSaid(noChangeRecorded, (of) => (list(of).length === 0 ? null : { rows: rows(of) })),
    });
  });

const shown = (value: unknown): unknown => ifSaid(value, (last) => ({ value: last }));

/** What was last recorded. That no risk is new says nothing of whether anybody said so. */
const circumstances = ({ riskFactors, protectiveFactors, capacityToChange, newRisk }: Json): Json | undefined =>
  orNothing(
    said({
      riskFactors: shown(riskFactors),
      protectiveFactors: shown(protectiveFactors),
      capacityToChange: shown(capacityToChange),
      newRisk: newRisk === true ? shown(newRisk) : undefined,
    }),
  );

/** How a case stands. */
export function state(value: unknown): unknown {
  return ifSaid(value, (given) => {
    const told = record(given);
    const { lives, livesThereSince, childTimescale, closedOn, clocks, lastSeen, lapsesNotOver, toAgreeAnew } = told;
    return said({
      held: held(told['held']),
      agreementWithdrawn: ifSaid(toAgreeAnew, (withdrawn) => (withdrawn === true ? {} : null)),
      whereabouts: lives === undefined ? undefined : said({ kind: lives, since: onDay(livesThereSince) }),
      circumstances: circumstances(told),
      childTimescale: ifSaid(childTimescale, (standing) => ({ standing })),
      closed: onDay(closedOn),
      clocks: ifSaid(clocks, (all) => list(all).map(clock)),
      lastSeen: ifSaid(lastSeen, (of) =>
        Object.fromEntries(Object.entries(record(of)).map(([row, on]) => [row, { observed: onDay(on) }])),
      ),
      excusedLapses: told['excusedLapses'],
      lapsesNotOver: ifSaid(lapsesNotOver, (all) =>
        list(all).map((lapse) => {
          const { row, ...since } = record(lapse);
          return { row, since };
        }),
      ),
      due: ifSaid(told['due'], due),
      indication: indication(told['indication'], told['newRisk']),
    });
  });
}

/** A whole case: ways home and tasks by id; of a task that is not on the list, the status is not there. */
export function wholeCase(value: unknown): Json {
  const { waysHome, work, ...rest } = record(value);
  return said({
    ...rest,
    waysHome: ifSaid(waysHome, (all) =>
      entriesById(all, (one) => {
        const { state: stands, indicated, isReady, missing } = record(one);
        return said({
          state: state(stands),
          indicated: ifSaid(indicated, (indicates) => ({ indication: indicates })),
          readiness: orNothing(said({ isReady, missing })),
        });
      }),
    ),
    work: ifSaid(orNothing(record(work)), (tasks) => entriesById(tasks, (task) => task ?? { status: null })),
  });
}

/** What people decided, beside what was indicated. */
export const decided = (value: unknown): unknown =>
  list(record(value)['decisions']).map((decision) => {
    const { by, followed, indicated } = record(decision);
    return { event: { by }, followed, indicatedBefore: ifSaid(indicated, (rule) => ({ rule })) };
  });
