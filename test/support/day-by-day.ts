/**
 * A second way to say how a case stands: it lives through every day of a history, remembers how things stood after each
 * event, and looks back from the day asked about. Slow and plain. It shares nothing with the package but types; what row 7 indicates it looks up in the
 * hand-laid table.
 */
import type { Profile, RiskLevel } from 'reunification-framework/classification';
import type {
  CaseEvent,
  CaseEventKind,
  ChildTimescale,
  CircumstancesObserved,
  ClassificationAgreed,
  ClockId,
  DatedDue,
  History,
  Practice,
  ReviewSituation,
} from 'reunification-framework/reclassification';
import { Temporal } from 'temporal-polyfill';
import { entryFor, outcomeOf } from './review-table.js';

const FIRST_DAY = '2010-01-01';
const LAST_DAY = '2060-12-31';

/** Every day there is, one after the other. */
const CALENDAR: readonly string[] = (() => {
  const days: string[] = [];
  for (
    let date = Temporal.PlainDate.from(FIRST_DAY);
    Temporal.PlainDate.compare(date, LAST_DAY) <= 0;
    date = date.add({ days: 1 })
  )
    days.push(date.toString());
  return days;
})();

const PLACE_IN_CALENDAR: ReadonlyMap<string, number> = new Map(CALENDAR.map((date, place) => [date, place]));

const placeOf = (date: string): number => {
  const place = PLACE_IN_CALENDAR.get(date);
  if (place === undefined) throw new Error(`Not a day of the calendar from ${FIRST_DAY} to ${LAST_DAY}: ${date}`);
  return place;
};

const dayAt = (place: number): string => {
  const date = CALENDAR[place];
  if (date === undefined) throw new Error(`No day number ${place}`);
  return date;
};

/** The day some days later, or earlier. */
export const daysLater = (date: string, days: number): string => dayAt(placeOf(date) + days);

/** The last day of a month. */
export const endOfMonth = (date: string): string => {
  const month = date.slice(0, 7);
  return ['31', '30', '29', '28'].map((day) => `${month}-${day}`).find((day) => PLACE_IN_CALENDAR.has(day)) ?? date;
};

/** The same day some months later; where that month has no such day, the last day that it has. */
export function monthsLater(date: string, months: number): string {
  let [year = 0, month = 0] = date.split('-').map(Number);
  for (let count = 0; count < months; count += 1) {
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  for (let day = Number(date.slice(8)); day >= 28; day -= 1) {
    const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (PLACE_IN_CALENDAR.has(text)) return text;
  }
  return `${year}-${String(month).padStart(2, '0')}-${date.slice(8)}`;
}

/** In which order the events of one day are read. */
const ORDER_OF_A_DAY: readonly CaseEventKind[] = [
  'timescale-adjusted',
  'child-timescale-set',
  'support-planned',
  'observed',
  'classification-agreed',
  'came-home',
  'back-in-care',
  'closed',
  'corrected',
];

/** The values of rows 1 to 3, the best first. */
const BEST_FIRST = {
  riskFactors: ['fully-addressed', 'partly-addressed', 'not-being-addressed'],
  protectiveFactors: ['apparent', 'none-apparent'],
  capacityToChange: ['able', 'unable'],
} as const;

/** The clocks of each level. */
const CLOCKS_OF: Readonly<Record<RiskLevel, readonly ClockId[]>> = {
  low: ['L1', 'L1-home'],
  medium: ['M1', 'H1-further'],
  high: ['H1', 'H2'],
  severe: ['S1'],
};

/** A new risk: who told it and when, and whether it only shows in row 1. */
interface NewRisk {
  readonly by: string;
  readonly on: string;
  readonly toldOn: string;
  readonly onlyInRow1: boolean;
}

/** How things stand at one moment of one day. */
interface Standing {
  readonly level: RiskLevel | undefined;
  readonly lastAgreedOn: string | undefined;
  readonly riskFactors: Profile['riskFactors'] | undefined;
  readonly protectiveFactors: Profile['protectiveFactors'] | undefined;
  readonly capacityToChange: Profile['capacityToChange'] | undefined;
  readonly newRisk: boolean;
  /** Every risk that is new and that nobody has dealt with. */
  readonly newRisks: readonly NewRisk[];
  /** All that rows 1 and 2 have been recorded as since the present stay began. */
  readonly duringStay: {
    readonly riskFactors: readonly Profile['riskFactors'][];
    readonly protectiveFactors: readonly Profile['protectiveFactors'][];
  };
  readonly lives: 'no-return-recorded' | 'home' | 'back-in-care';
  readonly adjusted: Readonly<Partial<Record<ClockId, number>>>;
  readonly timescaleUntil: string | undefined;
  readonly closedOn: string | undefined;
}

const AT_FIRST: Standing = {
  level: undefined,
  lastAgreedOn: undefined,
  riskFactors: undefined,
  protectiveFactors: undefined,
  capacityToChange: undefined,
  newRisk: false,
  newRisks: [],
  duringStay: { riskFactors: [], protectiveFactors: [] },
  lives: 'no-return-recorded',
  adjusted: {},
  timescaleUntil: undefined,
  closedOn: undefined,
};

/** A moment: the morning of a day, or just after something that happened on it. */
interface Moment {
  readonly on: string;
  /** The event it is just after. */
  readonly by: string | undefined;
  readonly standing: Standing;
  /** Just after a lapse that an authority's practice does not excuse: whatever was kept up is broken. */
  readonly breaksAll: boolean;
  /** Just after the child came home, or went back into care: where the child lives begins anew. */
  readonly moved: boolean;
  /** Just after a lapse that was managed and is excused. */
  readonly excused: boolean;
  /** Just after people first said how things are when they agreed a classification: the events that they say they knew of. */
  readonly knewOf: readonly string[] | undefined;
  /** Just after people agreed a classification, or closed the case: what they went for. */
  readonly wentFor: RiskLevel | 'closed' | undefined;
  /** Just after something was recorded: what was said of rows 1 to 3, and when it was written down. */
  readonly told:
    | { readonly rows: RowsTold | undefined; readonly recordedOn: string; readonly contradicted: readonly Row[] }
    | undefined;
  /** Just after an agreement that was withdrawn: only its level counts. */
  readonly withdrawn: boolean;
  /** How things stood just before it. */
  readonly before: Standing;
}

/** The better of what was held and what a managed lapse reports; `best` lists the values, the best first. */
const theBetter = <Value>(best: readonly Value[], held: Value | undefined, reported: Value | undefined) => {
  if (held === undefined) return reported;
  if (reported === undefined) return held;
  return best.indexOf(reported) < best.indexOf(held) ? reported : held;
};

type RowsTold = Pick<CircumstancesObserved, 'riskFactors' | 'protectiveFactors' | 'capacityToChange'>;

/** At low and medium, what was fully addressed and is so no longer has come back. */
const hasComeBack = (before: Standing, { riskFactors }: RowsTold): boolean =>
  (before.level === 'low' || before.level === 'medium') &&
  before.riskFactors === 'fully-addressed' &&
  (riskFactors === 'partly-addressed' || riskFactors === 'not-being-addressed');

const withRisks = (now: Standing, newRisks: readonly NewRisk[]): Standing => ({
  ...now,
  newRisk: newRisks.length > 0,
  newRisks,
});

const takingOver = (before: Standing, told: RowsTold): Standing => ({
  ...before,
  riskFactors: told.riskFactors ?? before.riskFactors,
  protectiveFactors: told.protectiveFactors ?? before.protectiveFactors,
  capacityToChange: told.capacityToChange ?? before.capacityToChange,
});

const afterObserving = (before: Standing, event: CircumstancesObserved, isExcused: boolean): Standing => {
  const now = isExcused
    ? {
        ...before,
        riskFactors: theBetter(BEST_FIRST.riskFactors, before.riskFactors, event.riskFactors),
        protectiveFactors: theBetter(BEST_FIRST.protectiveFactors, before.protectiveFactors, event.protectiveFactors),
        capacityToChange: theBetter(BEST_FIRST.capacityToChange, before.capacityToChange, event.capacityToChange),
      }
    : takingOver(before, event);
  const { id, happenedOn, recordedOn, knowingOf = [] } = event;
  if (event.newRisk === false)
    return withRisks(
      now,
      before.newRisks.filter(
        ({ by, on, toldOn }) => !knowingOf.includes(by) && (on === happenedOn || toldOn > happenedOn),
      ),
    );
  const cameBack = !isExcused && hasComeBack(before, event);
  if (event.newRisk !== true && !cameBack) return now;
  const risk = { by: id, on: happenedOn, toldOn: recordedOn, onlyInRow1: event.newRisk !== true };
  return withRisks(now, [...before.newRisks, risk]);
};

/** People who agree a classification first say how things are: what they see then they also take in. */
const afterSayingHowThingsAre = (before: Standing, { id, profile, happenedOn }: ClassificationAgreed): Standing => {
  const now = takingOver(before, profile);
  return hasComeBack(before, profile)
    ? withRisks(now, [...before.newRisks, { by: id, on: happenedOn, toldOn: happenedOn, onlyInRow1: true }])
    : now;
};

/** Then they agree the level. What came up on that day, or was written down later, they did not know of unless they say so. */
const afterAgreeing = (before: Standing, event: ClassificationAgreed): Standing => {
  const { id, level, profile, happenedOn, knowingOf = [] } = event;
  const adjusted = { ...before.adjusted };
  if (before.level !== undefined && before.level !== level)
    for (const clock of CLOCKS_OF[before.level]) delete adjusted[clock];
  const isInTheirProfile = ({ onlyInRow1 }: NewRisk): boolean =>
    onlyInRow1 && profile.riskFactors !== 'fully-addressed';
  const unknown = before.newRisks.filter(
    (risk) =>
      risk.by !== id &&
      !knowingOf.includes(risk.by) &&
      (risk.toldOn > happenedOn || (risk.on === happenedOn && !isInTheirProfile(risk))),
  );
  return withRisks({ ...before, level, lastAgreedOn: happenedOn, adjusted }, unknown);
};

/** An agreement that was withdrawn: the level stays held, and nothing else of it counts. */
const afterWithdrawn = (before: Standing, { level, happenedOn }: ClassificationAgreed): Standing => {
  if (before.level === level) return before;
  const adjusted = { ...before.adjusted };
  if (before.level !== undefined) for (const clock of CLOCKS_OF[before.level]) delete adjusted[clock];
  return { ...before, level, lastAgreedOn: happenedOn, adjusted };
};

/** What an event does, step by step: most have one. */
const stepsOf = (
  event: CaseEvent,
  isExcused: boolean,
  isWithdrawn: boolean,
): readonly ((before: Standing) => Standing)[] => {
  if (isWithdrawn && event.kind === 'classification-agreed') return [(before) => afterWithdrawn(before, event)];
  switch (event.kind) {
    case 'timescale-adjusted':
      return [(before) => ({ ...before, adjusted: { ...before.adjusted, [event.clock]: event.months } })];
    case 'child-timescale-set':
      return [(before) => ({ ...before, timescaleUntil: event.until })];
    case 'came-home':
      return [(before) => ({ ...before, lives: 'home' })];
    case 'back-in-care':
      return [(before) => ({ ...before, lives: 'back-in-care' })];
    case 'support-planned':
    case 'corrected':
      return [(before) => before];
    case 'observed':
      return [(before) => afterObserving(before, event, isExcused)];
    case 'classification-agreed':
      return [(before) => afterSayingHowThingsAre(before, event), (before) => afterAgreeing(before, event)];
    case 'closed':
      return [(before) => ({ ...before, closedOn: event.happenedOn })];
  }
};

const withMore = <Value>(values: readonly Value[], value: Value | undefined): readonly Value[] =>
  value === undefined || values.includes(value) ? values : [...values, value];

/** Writes down what is recorded now with all that was recorded since the stay began; at a new level the page is empty. */
const remembering = (before: Standing, now: Standing, beginsToCount: boolean): Standing => {
  const goesOn = now.level === before.level && !beginsToCount;
  const { riskFactors, protectiveFactors } = goesOn ? now.duringStay : AT_FIRST.duringStay;
  return {
    ...now,
    duringStay: {
      riskFactors: withMore(riskFactors, now.riskFactors),
      protectiveFactors: withMore(protectiveFactors, now.protectiveFactors),
    },
  };
};

const inText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whoever says that no risk is new may have one of that day in mind. */
const noRiskLast = (event: CaseEvent): number => Number(event.kind === 'observed' && event.newRisk === false);

/** The worst of what several say of one thing, with the best listed first; what one of them says nothing of stays so. */
const worstSaid = <Value>(best: readonly Value[], own: Value | undefined, all: readonly (Value | undefined)[]) =>
  own === undefined ? undefined : [...best].reverse().find((value) => all.includes(value));

/** What one person observed, read beside all that others observed that day; lapses beside lapses. */
const observedWithOthers = (event: CircumstancesObserved, today: readonly CaseEvent[]): CircumstancesObserved => {
  const beside = today.flatMap((other) =>
    other.kind === 'observed' && (other.managedLapse === undefined) === (event.managedLapse === undefined)
      ? [other]
      : [],
  );
  return {
    ...event,
    riskFactors: worstSaid(
      BEST_FIRST.riskFactors,
      event.riskFactors,
      beside.map((other) => other.riskFactors),
    ),
    protectiveFactors: worstSaid(
      BEST_FIRST.protectiveFactors,
      event.protectiveFactors,
      beside.map((other) => other.protectiveFactors),
    ),
    capacityToChange: worstSaid(
      BEST_FIRST.capacityToChange,
      event.capacityToChange,
      beside.map((other) => other.capacityToChange),
    ),
  };
};

/** Where several things of one kind are recorded of a day, each as it is read beside the others: the careful reading. */
const withOthers = (event: CaseEvent, today: readonly CaseEvent[]): CaseEvent => {
  switch (event.kind) {
    case 'observed':
      return observedWithOthers(event, today);
    case 'timescale-adjusted': {
      const months = today.flatMap((other) =>
        other.kind === 'timescale-adjusted' && other.clock === event.clock ? [other.months] : [],
      );
      return { ...event, months: event.clock === 'H2' ? Math.min(...months) : Math.max(...months) };
    }
    case 'child-timescale-set': {
      const days = today.flatMap((other) => (other.kind === 'child-timescale-set' ? [other.until] : []));
      return { ...event, until: days.sort()[0] ?? event.until };
    }
    case 'classification-agreed':
    case 'came-home':
    case 'back-in-care':
    case 'support-planned':
    case 'closed':
    case 'corrected':
      return event;
  }
};

const lapseFirst = (event: CaseEvent): number => Number(event.kind !== 'observed' || event.managedLapse === undefined);

/** Every moment of every day, from the first event to the last day asked about. */
function livedThrough(
  events: readonly CaseEvent[],
  lastDay: string,
  practice: Practice | undefined,
  withdrawn: ReadonlySet<string>,
): readonly Moment[] {
  const firstDay = events.map(({ happenedOn }) => happenedOn).reduce((one, other) => (one < other ? one : other));
  const byDay = new Map<string, CaseEvent[]>();
  for (const event of events) byDay.set(event.happenedOn, [...(byDay.get(event.happenedOn) ?? []), event]);
  const moments: Moment[] = [];
  let standing = AT_FIRST;
  // Whether nothing but withdrawn agreements lies behind the level held.
  let isOnlyWithdrawn = false;
  for (let place = placeOf(firstDay); place <= placeOf(lastDay); place += 1) {
    const on = dayAt(place);
    moments.push({
      on,
      by: undefined,
      standing,
      breaksAll: false,
      moved: false,
      excused: false,
      knewOf: undefined,
      wentFor: undefined,
      told: undefined,
      withdrawn: false,
      before: standing,
    });
    const today = byDay.get(on) ?? [];
    const lapsesExcused = !(practice?.variations ?? []).some(
      ({ kind, from }) => kind === 'every-lapse-breaks' && from <= on,
    );
    for (const kind of ORDER_OF_A_DAY) {
      const believed = today.filter(({ id }) => !withdrawn.has(id));
      const ofThisKind = today
        .filter((event) => event.kind === kind)
        .map((event) => (withdrawn.has(event.id) ? event : withOthers(event, believed)));
      ofThisKind.sort(
        (one, other) =>
          lapseFirst(one) - lapseFirst(other) ||
          noRiskLast(one) - noRiskLast(other) ||
          inText(one.recordedOn, other.recordedOn) ||
          inText(one.id, other.id),
      );
      for (const event of ofThisKind) {
        const isLapse = event.kind === 'observed' && event.managedLapse !== undefined;
        const isWithdrawn = withdrawn.has(event.id);
        const steps = stepsOf(event, isLapse && lapsesExcused, isWithdrawn);
        for (const [number, step] of steps.entries()) {
          const isLast = number === steps.length - 1;
          const before = standing;
          const isAgreed = isLast && event.kind === 'classification-agreed';
          const now = step(standing);
          standing = remembering(standing, now, isAgreed && !isWithdrawn && isOnlyWithdrawn);
          if (isAgreed) isOnlyWithdrawn = isWithdrawn && (isOnlyWithdrawn || now.level !== before.level);
          moments.push({
            on,
            by: event.id,
            standing,
            breaksAll: isLapse && !lapsesExcused,
            moved: event.kind === 'came-home' || event.kind === 'back-in-care',
            excused: isLapse && lapsesExcused,
            knewOf:
              number === 0 && !isWithdrawn && event.kind === 'classification-agreed'
                ? (event.knowingOf ?? [])
                : undefined,
            wentFor:
              isLast && event.kind === 'classification-agreed'
                ? event.level
                : event.kind === 'closed'
                  ? 'closed'
                  : undefined,
            told:
              number === 0 && !isWithdrawn && event.kind !== 'corrected'
                ? {
                    rows: rowsToldBy(event),
                    recordedOn: event.recordedOn,
                    contradicted: rowsContradicted(event, believed),
                  }
                : undefined,
            withdrawn: isWithdrawn,
            before,
          });
        }
      }
    }
  }
  return moments;
}

type Row = keyof RowsTold;

const ROWS: readonly Row[] = ['riskFactors', 'protectiveFactors', 'capacityToChange'];

/** What an event says of rows 1 to 3; nothing where it is of another kind. */
function rowsToldBy(event: CaseEvent): RowsTold | undefined {
  if (event.kind === 'observed') return event;
  return event.kind === 'classification-agreed' ? event.profile : undefined;
}

/** The rows of which somebody else observed something else that day; a managed lapse contradicts nobody. */
const rowsContradicted = (event: CaseEvent, today: readonly CaseEvent[]): readonly Row[] => {
  const said = today.flatMap((one) => (one.kind === 'observed' && one.managedLapse === undefined ? [one] : []));
  return said.some(({ id }) => id === event.id)
    ? ROWS.filter((row) => {
        const own = said.find(({ id }) => id === event.id)?.[row];
        return own !== undefined && new Set(said.flatMap((one) => one[row] ?? [])).size > 1;
      })
    : [];
};

/** Whether something was said of a row at a moment. */
const isOf =
  (row: Row) =>
  ({ told }: Moment): boolean =>
    told?.rows?.[row] !== undefined;

/** Whether what was said of a row at a moment says that it still stands: not while a lapse that made it worse goes on. */
const confirms =
  (row: Row, moments: readonly Moment[]) =>
  (moment: Moment): boolean =>
    isOf(row)(moment) &&
    !moment.told?.contradicted.includes(row) &&
    openLapses(row, moments.slice(0, moments.indexOf(moment) + 1)).length === 0;

/** What has to be kept up, written out from the columns of the table. */
const asLow = (now: Standing): boolean =>
  !now.newRisk &&
  now.riskFactors === 'fully-addressed' &&
  now.protectiveFactors === 'apparent' &&
  now.capacityToChange === 'able';

const asMedium = (now: Standing): boolean =>
  !now.newRisk &&
  (now.riskFactors === 'fully-addressed' || now.riskFactors === 'partly-addressed') &&
  now.protectiveFactors === 'apparent' &&
  now.capacityToChange === 'able';

/** At severe only what has become better counts: than none, or than the worst of this stay. */
const protectionHasCome = ({ protectiveFactors, duringStay }: Standing): boolean =>
  protectiveFactors === 'apparent' && duringStay.protectiveFactors.includes('none-apparent');

const isBeingAddressedNow = ({ riskFactors, duringStay }: Standing): boolean =>
  (riskFactors === 'fully-addressed' && duringStay.riskFactors.some((value) => value !== 'fully-addressed')) ||
  (riskFactors === 'partly-addressed' && duringStay.riskFactors.includes('not-being-addressed'));

const asHigh = (now: Standing): boolean => !now.newRisk && (protectionHasCome(now) || isBeingAddressedNow(now));

/** A clock, found by looking back. */
interface ClockByDay {
  readonly id: ClockId;
  readonly status: 'running' | 'met' | 'unconfirmed' | 'broken' | 'not-started';
  readonly months: number;
  readonly startedOn: string | undefined;
  readonly dueOn: string | undefined;
  readonly lastBrokenOn: string | undefined;
  /** Once its time is up: the rows that nobody has recorded since, and the day from which it is unconfirmed again. */
  readonly toRecord: readonly Row[] | undefined;
  readonly unconfirmedFrom: string | undefined;
}

/** A date for the diary: the end of a clock, or the first day on which the case could close. */
interface DateByDay {
  readonly kind: 'clock-ends' | 'drift-limit' | 'earliest-closure';
  readonly clock: ClockId | undefined;
  readonly dueOn: string;
  readonly nature: DatedDue['nature'];
  readonly status: DatedDue['status'];
  readonly overdueByDays: number;
  readonly settledOn: string | undefined;
}

/** How a case stands on a day, found by looking back. */
export interface CaseByDay {
  readonly held:
    | {
        readonly level: RiskLevel;
        readonly since: string;
        readonly cameFrom: RiskLevel | undefined;
        readonly lastAgreedOn: string | undefined;
      }
    | undefined;
  readonly lives: Standing['lives'];
  /** The day home, or back in care. */
  readonly livesThereSince: string | undefined;
  readonly riskFactors: Profile['riskFactors'] | undefined;
  readonly protectiveFactors: Profile['protectiveFactors'] | undefined;
  readonly capacityToChange: Profile['capacityToChange'] | undefined;
  readonly newRisk: boolean;
  readonly childTimescale: ChildTimescale;
  readonly closedOn: string | undefined;
  readonly clocks: readonly ClockByDay[];
  /** Lapses excused since the present stay began. */
  readonly excusedLapses: readonly { readonly on: string; readonly by: string }[];
  /** Of each row that a lapse made worse, or of none that it names: the first lapse since somebody last said how it is outside one. */
  readonly lapsesNotOver: readonly { readonly row: Row | undefined; readonly on: string; readonly by: string }[];
  /** The ends of the clocks, in their order, and then the first day for closing. */
  readonly due: readonly DateByDay[];
  /** Where no date says what is next: for how many days nobody has recorded anything. */
  readonly withoutDate: { readonly unrecordedForDays: number | undefined } | undefined;
  /** The last day on which each row, and anything, was observed or agreed. */
  readonly lastSeen: Readonly<Record<Row | 'case', string | undefined>>;
  /** At the limit of the time at high: the rows that nobody has recorded since. */
  readonly notRecordedSinceLimit: readonly Row[];
  readonly situation: ReviewSituation | 'no-level-held' | 'to-agree-anew' | 'closed';
  /** Whether the last agreement was withdrawn, and people have not agreed since. */
  readonly toAgreeAnew: boolean;
}

/** People agreed a classification, or closed the case: what they went for, and how things stood just before. */
export interface Decision {
  readonly by: string;
  readonly on: string;
  readonly from: RiskLevel | undefined;
  readonly to: RiskLevel | 'closed';
  /** After they had said how things are, and before they agreed on a level. */
  readonly situation: CaseByDay['situation'];
  /** Whether it was withdrawn since. */
  readonly withdrawn: boolean;
}

/** A stretch of moments up to now, all of one kind: the day it began on. */
function goingBack(moments: readonly Moment[], isSo: (now: Standing) => boolean): string | undefined {
  let began: string | undefined;
  for (let place = moments.length - 1; place >= 0; place -= 1) {
    const moment = moments[place];
    if (moment === undefined || !isSo(moment.standing)) break;
    began = moment.on;
    // Broken at this moment, whatever held before it does not count.
    if (moment.breaksAll) break;
  }
  return began;
}

/** The last day on which something that was so ceased to be so, or was broken. */
function lastCeased(moments: readonly Moment[], isSo: (now: Standing) => boolean): string | undefined {
  let ceased: string | undefined;
  let before: Moment | undefined;
  for (const moment of moments) {
    if (before !== undefined && isSo(before.standing) && (moment.breaksAll || !isSo(moment.standing)))
      ceased = moment.on;
    before = moment;
  }
  return ceased;
}

/** Where the last moment of some kind is; -1 where there is none. */
function lastPlace(moments: readonly Moment[], isSo: (moment: Moment) => boolean): number {
  let place = moments.length - 1;
  for (let moment = moments[place]; moment !== undefined && !isSo(moment); moment = moments[place]) place -= 1;
  return place;
}

/** Months of a clock on a day: the case's own number, else the practice's, else six. */
function monthsOf(id: ClockId, now: Standing, asOf: string, practice: Practice | undefined): number {
  const own = now.adjusted[id];
  if (own !== undefined) return own;
  let [months, declared] = [6, ''];
  for (const variation of practice?.variations ?? [])
    if (variation.kind === 'clock-months' && variation.clock === id)
      if (variation.from <= asOf && variation.from >= declared) [months, declared] = [variation.months, variation.from];
  return months;
}

/** A case, lived through day by day, to be asked about any day until the last. */
interface Diary {
  readonly on: (asOf: string) => CaseByDay;
  /** All that people decided, in its order. */
  readonly decisions: readonly Decision[];
}

const BEFORE_ANYTHING: CaseByDay = {
  held: undefined,
  lives: 'no-return-recorded',
  livesThereSince: undefined,
  riskFactors: undefined,
  protectiveFactors: undefined,
  capacityToChange: undefined,
  newRisk: false,
  childTimescale: 'not-set',
  closedOn: undefined,
  clocks: [],
  excusedLapses: [],
  lapsesNotOver: [],
  due: [],
  withoutDate: { unrecordedForDays: undefined },
  lastSeen: {
    riskFactors: undefined,
    protectiveFactors: undefined,
    capacityToChange: undefined,
    case: undefined,
  },
  notRecordedSinceLimit: [],
  situation: 'no-level-held',
  toAgreeAnew: false,
};

/**
 * Lives through a history.
 *
 * @param history - its events
 * @param known - what was recorded by then, under which practice, and the last day that will be asked about
 */
export function diaryOf(
  history: History,
  known: { readonly knownOn?: string | undefined; readonly practice?: Practice | undefined; readonly until: string },
): Diary {
  const knownEvents = history.events.filter(
    ({ recordedOn }) => known.knownOn === undefined || recordedOn <= known.knownOn,
  );
  const wrong = new Map(knownEvents.flatMap((one) => (one.kind === 'corrected' ? [[one.of, one.instead]] : [])));
  const isThere = (id: string | undefined, by: string): boolean =>
    knownEvents.some((one) => one.id === id && one.happenedOn <= by);
  // Of what is wrong only the level agreed is left, unless people have said which level it was instead.
  const events = knownEvents.filter(
    ({ id, kind, happenedOn }) =>
      happenedOn <= known.until &&
      (!wrong.has(id) || (kind === 'classification-agreed' && !isThere(wrong.get(id), happenedOn))),
  );
  const all = events.length === 0 ? [] : livedThrough(events, known.until, known.practice, new Set(wrong.keys()));
  return { on: (asOf) => lookingBackFrom(asOf, all, known.practice), decisions: decisionsIn(all, known.practice) };
}

const decisionsIn = (all: readonly Moment[], practice: Practice | undefined): readonly Decision[] =>
  all.flatMap(({ on, by, wentFor, withdrawn }, place) =>
    by === undefined || wentFor === undefined
      ? []
      : [
          {
            by,
            on,
            from: all[place - 1]?.standing.level,
            to: wentFor,
            situation: lookingBackFrom(on, all.slice(0, place), practice).situation,
            withdrawn,
          },
        ],
  );

const latest = (...days: readonly string[]): string => [...days].sort().at(-1) ?? '';

/** The first day on which the case could close if every step were agreed on its first day, as long as that day stays the same. */
function firstDayToClose(
  level: RiskLevel,
  clocks: readonly ClockByDay[],
  homeSince: string | undefined,
  asOf: string,
  until: string | undefined,
  isReclassified: boolean,
  monthsFor: (id: ClockId) => number,
): string | undefined {
  const after = (date: string, id: ClockId): string => monthsLater(date, monthsFor(id));
  const ends = clocks.filter(({ id }) => id !== 'H2').map(({ dueOn }) => dueOn);
  if (ends.includes(undefined)) return undefined;
  const first = latest(...ends.map((end) => end ?? ''));
  const closing = (lowOn: string, homeOn: string): string => latest(after(lowOn, 'L1'), after(homeOn, 'L1-home'));
  const low = (mediumOn: string): string => latest(after(mediumOn, 'M1'), after(mediumOn, 'H1-further'));
  if (level !== 'low' && first < asOf) return undefined;
  switch (level) {
    case 'low':
      // What has passed unconfirmed, or without the reclassification, would be another day tomorrow.
      return first < asOf && !(isReclassified && clocks.every(({ status }) => status === 'met')) ? undefined : first;
    case 'medium':
      return homeSince === undefined ? undefined : closing(first, homeSince);
    case 'high':
      return closing(low(first), homeSince ?? first);
    case 'severe': {
      if (until !== undefined && until < first) return undefined;
      const mediumOn = after(first, 'H1');
      return closing(low(mediumOn), homeSince ?? mediumOn);
    }
  }
}

/** The end of a clock: two of them have to be looked at by then, the others only make something possible. */
function endOf({ id, dueOn }: ClockByDay, asOf: string, agreedOn: readonly string[]): readonly DateByDay[] {
  if (dueOn === undefined) return [];
  const hasCome = dueOn <= asOf;
  if (id !== 'H1' && id !== 'H2') return [possibleFrom('clock-ends', id, dueOn, asOf)];
  const settledOn = id === 'H1' ? agreedOn.find((on) => dueOn <= on) : undefined;
  return [
    {
      kind: id === 'H2' ? 'drift-limit' : 'clock-ends',
      clock: id,
      dueOn,
      nature: 'deadline',
      status: settledOn !== undefined ? 'settled' : hasCome ? 'due' : 'upcoming',
      overdueByDays: hasCome && settledOn === undefined ? placeOf(asOf) - placeOf(dueOn) : 0,
      settledOn,
    },
  ];
}

const possibleFrom = (kind: DateByDay['kind'], clock: ClockId | undefined, dueOn: string, asOf: string): DateByDay => ({
  kind,
  clock,
  dueOn,
  nature: 'earliest',
  status: dueOn <= asOf ? 'reached' : 'upcoming',
  overdueByDays: 0,
  settledOn: undefined,
});

/** The last day on which each row, and anything, was observed or agreed. */
const lastSeenIn = (moments: readonly Moment[]): CaseByDay['lastSeen'] => ({
  riskFactors: moments[lastPlace(moments, isOf('riskFactors'))]?.on,
  protectiveFactors: moments[lastPlace(moments, isOf('protectiveFactors'))]?.on,
  capacityToChange: moments[lastPlace(moments, isOf('capacityToChange'))]?.on,
  case: moments[lastPlace(moments, ({ told }) => told?.rows !== undefined)]?.on,
});

/** How a row would have been had a lapse counted: worse than it stood before. */
const isWorseIn =
  (row: Row) =>
  ({ told, before }: Moment): boolean => {
    const best: readonly unknown[] = BEST_FIRST[row];
    const [was, is] = [before[row], told?.rows?.[row]];
    return was !== undefined && is !== undefined && best.indexOf(is) > best.indexOf(was);
  };

/**
 * Whether a lapse is over by a later moment: somebody observed how things are outside a lapse on a later day, or people agreed who had
 * it before them, written down on an earlier day or named.
 */
const isOverBy = (lapse: Moment, row: Row | undefined, moment: Moment): boolean => {
  if (moment.knewOf !== undefined)
    return (
      moment.knewOf.includes(lapse.by ?? '') || (lapse.on < moment.on && (lapse.told?.recordedOn ?? '') <= moment.on)
    );
  const ofRow =
    row === undefined
      ? !moment.excused && ROWS.some((one) => isOf(one)(moment))
      : isOf(row)(moment) && !moment.told?.contradicted.includes(row) && !(moment.excused && isWorseIn(row)(moment));
  return ofRow && lapse.on < moment.on;
};

/** Whether a moment is of a lapse that made a row worse, or that names none. */
const isLapseOf =
  (row: Row | undefined) =>
  (moment: Moment): boolean =>
    moment.excused && (row === undefined ? !ROWS.some((one) => isWorseIn(one)(moment)) : isWorseIn(row)(moment));

/** The lapses of a row, or of none, that nobody has ended. */
const openLapses = (row: Row | undefined, moments: readonly Moment[]): readonly Moment[] =>
  moments.filter(
    (lapse, place) => isLapseOf(row)(lapse) && !moments.slice(place + 1).some((moment) => isOverBy(lapse, row, moment)),
  );

const lapsesNotOverIn = (moments: readonly Moment[]): CaseByDay['lapsesNotOver'] =>
  [...ROWS, undefined].flatMap((row) => {
    const [first] = [...openLapses(row, moments)].sort(
      (one, other) =>
        inText(one.on, other.on) ||
        inText(one.told?.recordedOn ?? '', other.told?.recordedOn ?? '') ||
        inText(one.by ?? '', other.by ?? ''),
    );
    return first?.by === undefined ? [] : [{ row, on: first.on, by: first.by }];
  });

/** Whether the reclassification six months after the return lies ahead, or is still to be made. */
const hasReclassification = (
  moments: readonly Moment[],
  lives: Standing['lives'],
  homeSince: string | undefined,
  asOf: string,
): boolean => {
  if (lives !== 'home' || homeSince === undefined) return false;
  const dueOn = monthsLater(homeSince, 6);
  return (
    asOf < dueOn || !moments.some(({ on, wentFor, withdrawn }) => wentFor !== undefined && !withdrawn && on >= dueOn)
  );
};

/**
 * Whether anybody has said, since the time was up, that what had to be kept up still holds: of each row, or at severe of a row by
 * which it held, which is one that was better before the last day, or has been for the whole length since.
 */
function confirmedSince(
  level: RiskLevel,
  dueOn: string,
  months: number,
  stay: readonly Moment[],
  moments: readonly Moment[],
  asOf: string,
): { readonly toRecord: readonly Row[] | undefined; readonly unconfirmedFrom: string | undefined } {
  const provenUntil = (row: Row, lastDay: string): string | undefined => {
    const place = lastPlace(moments, confirms(row, moments));
    const on = moments[place]?.on;
    // Whatever was said of the row after that was of a lapse, and worse: nobody has said that it is over.
    const isLastWord = place === lastPlace(moments, isOf(row));
    return on === undefined || on < lastDay || !isLastWord ? undefined : monthsLater(on, months);
  };
  const isProven = (until: string | undefined): boolean => until !== undefined && asOf < until;
  if (level !== 'severe') {
    const proven = ROWS.map((row) => ({ row, until: provenUntil(row, dueOn) }));
    const toRecord = proven.filter(({ until }) => !isProven(until)).map(({ row }) => row);
    const [first] = proven.map(({ until }) => until ?? '').sort();
    return toRecord.length > 0
      ? { toRecord, unconfirmedFrom: undefined }
      : { toRecord: undefined, unconfirmedFrom: first };
  }
  const better = [
    { row: 'riskFactors' as const, since: goingBack(stay, isBeingAddressedNow) },
    { row: 'protectiveFactors' as const, since: goingBack(stay, protectionHasCome) },
  ].flatMap(({ row, since }) =>
    since === undefined ? [] : [{ row, until: provenUntil(row, since < dueOn ? dueOn : monthsLater(since, months)) }],
  );
  const last = better
    .filter(({ until }) => isProven(until))
    .map(({ until }) => until)
    .sort()
    .at(-1);
  return last === undefined
    ? { toRecord: better.map(({ row }) => row), unconfirmedFrom: undefined }
    : { toRecord: undefined, unconfirmedFrom: last };
}

function lookingBackFrom(asOf: string, all: readonly Moment[], practice: Practice | undefined): CaseByDay {
  const moments = all.filter(({ on }) => on <= asOf);
  const now = moments.at(-1)?.standing;
  if (now === undefined) return BEFORE_ANYTHING;

  const lastMove = lastPlace(moments, ({ moved }) => moved);
  const livesThereSince = moments[lastMove]?.on;
  const childTimescale = now.timescaleUntil === undefined ? 'not-set' : asOf <= now.timescaleUntil ? 'within' : 'past';
  const { level, lives, closedOn, riskFactors, protectiveFactors, capacityToChange, newRisk } = now;
  const recorded = {
    lives,
    livesThereSince,
    riskFactors,
    protectiveFactors,
    capacityToChange,
    newRisk,
    childTimescale,
    closedOn,
    lastSeen: lastSeenIn(moments),
    lapsesNotOver: lapsesNotOverIn(moments),
    notRecordedSinceLimit: [] as readonly Row[],
    toAgreeAnew:
      moments[lastPlace(moments, ({ wentFor }) => wentFor !== undefined && wentFor !== 'closed')]?.withdrawn ?? false,
  } as const;
  const recordedOn = moments
    .map(({ told }) => told?.recordedOn ?? '')
    .reduce((one, other) => (one < other ? other : one));
  const unrecorded = {
    unrecordedForDays: recordedOn === '' ? undefined : Math.max(0, placeOf(asOf) - placeOf(recordedOn)),
  };
  if (level === undefined)
    return {
      ...recorded,
      held: undefined,
      clocks: [],
      excusedLapses: [],
      due: [],
      withoutDate: closedOn !== undefined ? undefined : unrecorded,
      situation: closedOn === undefined ? 'no-level-held' : 'closed',
    };

  const lastElsewhere = lastPlace(moments, ({ standing }) => standing.level !== level);
  const stay = moments.slice(lastElsewhere + 1);
  const since = stay[0]?.on ?? asOf;
  // An agreement that was withdrawn starts no clock but the limit at high.
  const firstAgreed = stay.findIndex(({ wentFor, withdrawn }) => wentFor === level && !withdrawn);
  const counted = firstAgreed < 0 ? [] : stay.slice(firstAgreed);
  const cameFrom = moments[lastElsewhere]?.standing.level;
  const held = { level, since, cameFrom, lastAgreedOn: now.lastAgreedOn };
  const excusedLapses = stay.flatMap(({ on, by, excused }) => (excused && by !== undefined ? [{ on, by }] : []));
  if (closedOn !== undefined)
    return {
      ...recorded,
      held,
      clocks: [],
      excusedLapses,
      due: [],
      withoutDate: undefined,
      situation: 'closed',
    };

  const clock = (
    id: ClockId,
    startedOn: string | undefined,
    lastBrokenOn: string | undefined,
    isKeptUp = false,
  ): ClockByDay => {
    const months = monthsOf(id, now, asOf, practice);
    if (startedOn === undefined)
      return {
        id,
        status: lastBrokenOn === undefined ? 'not-started' : 'broken',
        months,
        startedOn,
        dueOn: undefined,
        lastBrokenOn,
        toRecord: undefined,
        unconfirmedFrom: undefined,
      };
    const dueOn = monthsLater(startedOn, months);
    const isUp = dueOn <= asOf;
    const { toRecord, unconfirmedFrom } =
      isUp && isKeptUp
        ? confirmedSince(level, dueOn, months, counted, moments, asOf)
        : { toRecord: undefined, unconfirmedFrom: undefined };
    return {
      id,
      status: !isUp ? 'running' : toRecord === undefined ? 'met' : 'unconfirmed',
      months,
      startedOn,
      dueOn,
      lastBrokenOn,
      toRecord,
      unconfirmedFrom,
    };
  };
  const keptUp = (id: ClockId, isSo: (standing: Standing) => boolean): ClockByDay =>
    clock(id, goingBack(counted, isSo), lastCeased(counted, isSo), true);
  const withTheStay = (id: ClockId): ClockByDay => clock(id, id === 'H2' ? since : counted[0]?.on, undefined);
  const atHome = (id: ClockId): ClockByDay =>
    clock(
      id,
      lives === 'home' ? livesThereSince : undefined,
      stay[lastPlace(stay, ({ moved, standing }) => moved && standing.lives === 'back-in-care')]?.on,
    );

  const clocks: readonly ClockByDay[] = {
    low: () => [keptUp('L1', asLow), atHome('L1-home')],
    medium: () => [keptUp('M1', asLow), ...(cameFrom === 'high' ? [withTheStay('H1-further')] : [])],
    high: () => [keptUp('H1', asMedium), withTheStay('H2')],
    severe: () => [keptUp('S1', asHigh)],
  }[level]();

  const hasRun = (id: ClockId): boolean => clocks.some((one) => one.id === id && one.status === 'met');
  const isReclassified =
    lives === 'home' &&
    livesThereSince !== undefined &&
    moments.some(
      ({ on, wentFor, withdrawn }) =>
        wentFor !== undefined && wentFor !== 'closed' && !withdrawn && on >= monthsLater(livesThereSince, 6),
    );
  const whole = riskFactors !== undefined && protectiveFactors !== undefined && capacityToChange !== undefined;
  const situation: CaseByDay['situation'] = !whole
    ? 'to-agree-anew'
    : {
        level,
        newRisk,
        protectiveFactors,
        capacityToChange,
        riskFactors,
        sustained: clocks.every(({ id, status }) => id === 'H2' || status === 'met' || status === 'unconfirmed'),
        confirmed: clocks.every(({ status }) => status !== 'unconfirmed'),
        sixMonthsAtLevel: level === 'high' ? hasRun('H2') : monthsLater(since, 6) <= asOf,
        childTimescale,
        reclassifiedAfterReturn: isReclassified,
        protectedDuringStay: now.duringStay.protectiveFactors.includes('apparent'),
        childIsHome: lives === 'home',
      };
  const agreedOn = moments.flatMap(({ on, wentFor, withdrawn }) => (wentFor === undefined || withdrawn ? [] : [on]));
  const closing = firstDayToClose(
    level,
    clocks,
    lives === 'home' ? livesThereSince : undefined,
    asOf,
    now.timescaleUntil,
    isReclassified,
    (id) => monthsOf(id, now, asOf, practice),
  );
  const due = [
    ...clocks.flatMap((one) => endOf(one, asOf, agreedOn)),
    ...(closing === undefined ? [] : [possibleFrom('earliest-closure', undefined, closing, asOf)]),
  ];
  // What has to be done now is said by no day ahead, but by an end at high that is overdue.
  const isDue = due.some(({ kind, status }) => kind !== 'earliest-closure' && status === 'due');
  const remains =
    typeof situation !== 'string' &&
    outcomeOf(entryFor(situation), { childIsHome: lives === 'home' })?.kind === 'remain';
  const hasDate =
    isDue ||
    (remains &&
      (due.some(({ kind, status }) => kind !== 'earliest-closure' && status === 'upcoming') ||
        hasReclassification(moments, lives, livesThereSince, asOf)));
  const limit = clocks.find(({ id, status }) => id === 'H2' && status === 'met')?.dueOn;
  return {
    ...recorded,
    held,
    clocks,
    excusedLapses,
    due,
    withoutDate: hasDate && !recorded.toAgreeAnew ? undefined : unrecorded,
    notRecordedSinceLimit: limit === undefined ? [] : ROWS.filter((row) => (recorded.lastSeen[row] ?? '') < limit),
    situation,
  };
}
