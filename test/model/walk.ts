/** Walks through every case there can be, month by month, and tells for each how it came about as a history. */
import type { CaseEvent, History, Practice } from 'reunification-framework/reclassification';
import { deeplyFrozen } from '../support/goals.js';
import { THREE } from '../support/histories.js';
import { CHILD, day, FATHER, MOTHER } from '../support/observations.js';
import { PROFILE_OF } from '../support/profiles.js';
import {
  after,
  atFirst,
  type CaseInMonths,
  isTaken,
  numberOf,
  type Setting,
  STEPS,
  type Step,
} from './case-in-months.js';

/** The first days of the months from 2010 on: no month is too short for a first day. */
const FIRST_DAYS = Array.from({ length: 12 * 60 }, (_, month) =>
  day(`${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`),
);

const PLACE: ReadonlyMap<string, number> = new Map(FIRST_DAYS.map((date, place) => [date, place]));

/** The number of the month that begins on a day. */
export function placeOf(date: string): number {
  const place = PLACE.get(date);
  if (place === undefined) throw new Error(`Not the first day of a month of these years: ${date}`);
  return place;
}

/** The first day of a month. */
export function firstDay(place: number) {
  const date = FIRST_DAYS[place];
  if (date === undefined) throw new Error(`No month number ${place}`);
  return date;
}

const stepAt = (number: number): Step => {
  const step = STEPS[number];
  if (step === undefined) throw new Error(`No step number ${number}`);
  return step;
};

/** The practice of an authority that excuses no lapse. */
export const NO_LAPSE_EXCUSED: Practice = {
  variations: [{ kind: 'every-lapse-breaks', from: day('2010-01-01'), reason: 'Agreed by the authority.' }],
};

function eventFor(number: number, place: number): CaseEvent | undefined {
  const step = stepAt(number);
  const date = firstDay(place);
  const base = { id: `${number} ${date}`, happenedOn: date, recordedOn: date };
  switch (step.kind) {
    case 'month':
      return undefined;
    case 'observed':
      return {
        ...base,
        kind: 'observed',
        ...step.rows,
        ...(step.newRisk === undefined ? {} : { newRisk: step.newRisk }),
        ...(step.isManagedLapse ? { managedLapse: { reason: 'Noticed at once, and help was taken up.' } } : {}),
      };
    case 'agreed':
      return {
        ...base,
        kind: 'classification-agreed',
        level: step.level,
        profile: { ...PROFILE_OF[step.level], ...step.rows },
        agreedBy: THREE,
        reason: 'Discussed at the conference.',
      };
    case 'came-home':
    case 'back-in-care':
    case 'closed':
      return { ...base, kind: step.kind };
  }
}

const EVENTS = new Map<number, CaseEvent | undefined>();

/** The event of a step in a month; made once, and frozen, so that whoever changes it fails. */
export function eventOf(step: number, place: number): CaseEvent | undefined {
  const key = place * STEPS.length + step;
  if (!EVENTS.has(key)) EVENTS.set(key, deeplyFrozen(eventFor(step, place)));
  return EVENTS.get(key);
}

/** A case in the walk, and how it was first come to. */
export interface Reached {
  readonly now: CaseInMonths;
  /** Months from the beginning. */
  readonly month: number;
  /** The case before, and the step from it; -1 at the beginning. */
  readonly from: number;
  readonly step: number;
  /** Another way to it, the last one found; -1 where there is only one. */
  otherFrom: number;
  otherStep: number;
}

export interface Walk {
  readonly setting: Setting;
  readonly reached: readonly Reached[];
  /** The place of a case in the list. */
  readonly placeIn: (now: CaseInMonths) => number;
  readonly transitions: number;
  /** The last month in which there was a case that had not been come to before. */
  readonly lastNewMonth: number;
}

/**
 * Walks until nothing new is come to, or to a last month.
 *
 * @param setting - what is given
 * @param lastMonth - how far at most
 */
export function walk(setting: Setting, lastMonth: number): Walk {
  const reached: Reached[] = [];
  const places = new Map<number, number>();
  let transitions = 0;
  const come = (now: CaseInMonths, month: number, from: number, step: number): number => {
    const number = numberOf(now);
    const known = places.get(number);
    const there = known === undefined ? undefined : reached[known];
    if (there !== undefined) {
      there.otherFrom = from;
      there.otherStep = step;
      return -1;
    }
    places.set(number, reached.length);
    return reached.push({ now, month, from, step, otherFrom: -1, otherStep: -1 }) - 1;
  };
  const steps = [...STEPS.entries()].filter(([, step]) => isTaken(step, setting));
  let thisMonth: readonly number[] = [come(atFirst(setting), 0, -1, -1)];
  let month = 0;
  for (; thisMonth.length > 0 && month <= lastMonth; month += 1) {
    const queue = [...thisMonth];
    const waiting: number[] = [];
    for (let at = 0; at < queue.length; at += 1) {
      const from = queue[at] ?? -1;
      const here = reached[from];
      if (here === undefined) throw new Error('Not come to.');
      // What a month that passes leads to belongs to the next month, and is left out after the last.
      for (const [step, taken] of steps) {
        const next = after(here.now, taken, setting);
        if (next === undefined || (step === 0 && month === lastMonth)) continue;
        transitions += 1;
        const found = come(next, step === 0 ? month + 1 : month, from, step);
        if (found >= 0) (step === 0 ? waiting : queue).push(found);
      }
    }
    thisMonth = waiting;
  }
  return {
    setting,
    reached,
    placeIn: (now) => places.get(numberOf(now)) ?? -1,
    transitions,
    lastNewMonth: reached.reduce((last, one) => Math.max(last, one.month), 0),
  };
}

/** A history, with the month it has come to. */
export interface Told {
  readonly history: History;
  readonly place: number;
}

/** The steps to a case, each with its month counted from the beginning. */
function stepsTo(reached: readonly Reached[], to: number, isOtherWay: boolean) {
  const steps: { readonly step: number; readonly month: number }[] = [];
  let there = reached[to];
  let isOther = isOtherWay;
  const back: number[] = [];
  while (there !== undefined && there.from >= 0) {
    const useOther = isOther && there.otherFrom >= 0;
    back.push(useOther ? there.otherStep : there.step);
    there = reached[useOther ? there.otherFrom : there.from];
    isOther = false;
  }
  let month = 0;
  for (const step of back.reverse()) {
    if (step === 0) month += 1;
    else steps.push({ step, month });
  }
  return { steps, months: month };
}

const givenIn = ({ timescale }: Setting, start: number): readonly CaseEvent[] => {
  if (timescale === 'not-set') return [];
  const before = firstDay(start - 1);
  const until =
    timescale === 'far' ? firstDay(FIRST_DAYS.length - 1) : timescale === 'over' ? before : firstDay(start + timescale);
  return [{ kind: 'child-timescale-set', id: 'timescale', happenedOn: before, recordedOn: before, until }];
};

const childIn = ({ sixMonthsOldIn }: Setting, start: number): History['child'] =>
  sixMonthsOldIn === undefined
    ? { id: CHILD }
    : { id: CHILD, bornOn: firstDay(start + sixMonthsOldIn - 6), servicesInvolvedInPregnancy: true };

/**
 * The history of a case, along the way on which it was first come to, or along another one.
 *
 * @param walk - the walk
 * @param to - the case
 * @param when - the month in which it begins, or in which it ends
 * @param isOtherWay - along the other way, where there is one
 */
export function tell(
  { reached, setting }: Walk,
  to: number,
  when: { readonly start: number } | { readonly end: number },
  isOtherWay = false,
): Told {
  const { steps, months } = stepsTo(reached, to, isOtherWay);
  const start = 'start' in when ? when.start : when.end - months;
  const events = [...givenIn(setting, start)];
  for (const { step, month } of steps) {
    const event = eventOf(step, start + month);
    if (event !== undefined) events.push(event);
  }
  return { history: historyOf(setting, start, events), place: start + months };
}

const historyOf = (setting: Setting, start: number, events: readonly CaseEvent[]): History =>
  Object.freeze<History>({
    edition: 'framework-2015',
    child: childIn(setting, start),
    wayHome: { parents: [MOTHER, FATHER] },
    events: Object.freeze(events),
  });

/** The history a step later. */
export function tellOn({ history, place }: Told, step: number): Told {
  if (step === 0) return { history, place: place + 1 };
  const event = eventOf(step, place);
  return { history: event === undefined ? history : { ...history, events: [...history.events, event] }, place };
}

/** An event was withdrawn in a month. */
export const withdrawing = ({ id }: CaseEvent, place: number): CaseEvent => ({
  kind: 'corrected',
  id: `withdrawn ${id}`,
  happenedOn: firstDay(place),
  recordedOn: firstDay(place),
  of: id,
  by: 'person-9',
  reason: 'Entered on the wrong file.',
});
