/** Any case on its way home, any plan and history for the first year, and what laws ask of them: what is left out, what is marked. */
import fc from 'fast-check';
import type { CaseEvent, History } from 'reunification-framework/reclassification';
import {
  RECORDED_CONDITION_IDS,
  type ReadinessCase,
  type RecordedAnswer,
  type ReunificationPlan,
} from 'reunification-framework/return-home';
import { type CivilDate, isCivilDate } from 'reunification-framework/shared';
import { isBlank } from '../../src/shared/text/text.js';
import { arbitraryHistory, arbitraryPractice, daysToAskAbout } from './arbitrary-history.js';
import { arbitraryPlan } from './arbitrary-plan.js';
import { BANK_HOLIDAYS } from './coming-home.js';
import { day } from './dates.js';
import { daysLater } from './day-by-day.js';
import { agreed, cameHome, observed, supportPlanned, timescaleSet } from './histories.js';
import { type ComingHome, READINESS_FAULTS, type WayHome, withReadinessFaults } from './readiness-faults.js';

const anyWay = fc.constantFrom<WayHome>(
  'section-20',
  'placed',
  'discharged',
  'sixteen',
  'eligible',
  'short',
  'infant',
  'low',
);

const anyAnswer: fc.Arbitrary<RecordedAnswer | undefined> = fc.oneof(
  fc
    .constantFrom('2023-11-01', '2024-03-18', '2024-03-25', '2024-03-26')
    .map((on): RecordedAnswer => ({ kind: 'done', on: day(on), by: 'the worker' })),
  fc.constantFrom<RecordedAnswer | undefined>(
    undefined,
    { kind: 'not-done' },
    { kind: 'not-known' },
    { kind: 'not-applicable', reason: 'There is nobody to ask' },
    { kind: 'not-applicable', reason: ' ' },
  ),
);

const someAnswers: fc.Arbitrary<NonNullable<ReadinessCase['recorded']>> = fc
  .array(fc.tuple(fc.constantFrom(...RECORDED_CONDITION_IDS), anyAnswer), { maxLength: 3 })
  .map((answers) => Object.fromEntries(answers));

/** A day in the weeks before and after the return. */
const anyDayAround = fc
  .oneof(fc.constant(0), fc.integer({ min: -60, max: 60 }))
  .map((days) => day(daysLater('2024-03-25', days)));

/** A ready case of any kind, with none, one or several things that stand in the way, asked about on any day. */
export const arbitraryComingHome: fc.Arbitrary<ComingHome> = fc
  .record({
    way: anyWay,
    faults: fc.subarray([...READINESS_FAULTS], { maxLength: 4 }),
    answers: fc.option(someAnswers, { nil: {} }),
    asOf: fc.option(anyDayAround, { nil: undefined }),
    practice: fc.option(arbitraryPractice, { nil: undefined, freq: 3 }),
    bankHolidays: fc.constantFrom(BANK_HOLIDAYS, BANK_HOLIDAYS, undefined),
  })
  .map(({ way, faults, answers, asOf, practice, bankHolidays }) => {
    const { given, question } = withReadinessFaults(faults, way);
    return {
      given: { ...given, recorded: { ...given.recorded, ...answers } },
      question: { asOf: asOf ?? question.asOf, practice, bankHolidays },
    };
  });

/** Some events of the days after a day, that can follow on what a case of these tests has. */
export const eventsAfter = (asOf: CivilDate): fc.Arbitrary<readonly CaseEvent[]> => {
  const on = fc.integer({ min: 1, max: 400 }).map((days) => daysLater(asOf, days));
  const event = fc.tuple(fc.nat(5), on).map(([kind, date]): CaseEvent => {
    const told = { id: `later ${kind} ${date}` };
    switch (kind) {
      case 0:
        return agreed(date, 'high', told);
      case 1:
        return observed(date, { newRisk: true, capacityToChange: 'unable' }, told);
      case 2:
        return timescaleSet(date, '2024-01-01', told);
      case 3:
        return supportPlanned(date, date, told);
      case 4:
        return agreed(date, 'low', told);
      default:
        return cameHome(date, { id: 'later home' });
    }
  });
  // One classification a day, and one return home.
  return fc.uniqueArray(event, {
    minLength: 1,
    maxLength: 6,
    selector: ({ kind, happenedOn }) => (kind === 'came-home' ? kind : `${kind} ${happenedOn}`),
  });
};

/** Years in which the days of a plan can lie: the usual ones, and the first and the last that there are. */
const YEARS: readonly (readonly [string, string])[] = [
  ['2024', '2025'],
  ['2024', '2025'],
  ['2024', '2024'],
  ['1999', '2000'],
  ['0001', '0002'],
  ['9998', '9999'],
  ['0001', '9999'],
];

/** The same plan with its days in other years; months and days of the month stay, and are some that each year has. */
const inYears = (plan: ReunificationPlan, [first, second]: readonly [string, string]): ReunificationPlan => {
  const moved = (_: string, part: unknown): unknown =>
    isCivilDate(part) ? `${part.startsWith('2024') ? first : second}${part.slice(4)}` : part;
  return JSON.parse(JSON.stringify(plan, moved));
};

/** A plan and a history, with a day to ask about. */
export interface YearAtHome {
  readonly plan: ReunificationPlan;
  readonly history: History;
  readonly asOf: CivilDate;
}

/** Any plan beside any history, mostly of the same child and the same way home. */
export const arbitraryYearAtHome: fc.Arbitrary<YearAtHome> = fc
  .tuple(
    arbitraryPlan,
    fc.constantFrom(...YEARS),
    arbitraryHistory.chain((history) => fc.tuple(fc.constant(history), daysToAskAbout(history, 1))),
    fc.constantFrom(true, true, true, true, false),
  )
  .map(([plan, years, [history, [asOf = '2024-06-30']], fits]) => ({
    plan: { ...inYears(plan, years), ...(fits ? { child: history.child.id, wayHome: history.wayHome } : {}) },
    history,
    asOf: day(asOf),
  }));

/** Where something is in a record: fields and positions. */
export type Place = readonly (string | number)[];

/** Every place in a value, of fields, of entries, and of what is in them. */
export function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return [[step], ...placesIn(part).map((place) => [step, ...place])];
  });
}

/** The same without what is at a place: a field is gone, an entry is taken out of its list. */
export function without<Value>(value: Value, place: Place): Value {
  const [step, ...rest] = place;
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value;
    const kept =
      rest.length === 0
        ? entries.filter((_, position) => position !== step)
        : entries.map((entry, position) => (position === step ? without(entry, rest) : entry));
    return JSON.parse(JSON.stringify(kept));
  }
  const changed = Object.entries(Object(value)).flatMap(([key, part]: [string, unknown]) =>
    key !== step ? [[key, part]] : rest.length === 0 ? [] : [[key, without(part, rest)]],
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(changed)));
}

/** Words that stand for every text that people wrote, and every id. */
export const MARK = ' as the neighbour said';

/** Fields that hold words of this package, and no one’s own. */
const CODED = new Set([
  'division',
  'edition',
  'kind',
  'level',
  'riskFactors',
  'protectiveFactors',
  'capacityToChange',
  'wishes',
  'likelihoodOfRecurrence',
  'role',
  'unit',
  'shows',
  'shownBy',
  'factor',
  'addresses',
  'inWordsOf',
  'available',
  'acceptable',
  'carer',
  'who',
  'canGoOnAfterReturn',
  'chosenByChild',
  'howOften',
  'for',
  'status',
  'route',
  'approval',
  'clock',
]);

/** Words of this package in fields that also hold something else. */
const SAID_IN = new Set(['support given', 'child yes', 'child no', 'child too-young']);

/** Whether a text in a field is one that people wrote, or an id that a case system gave. */
export const isPeoplesOwn = (field: string, text: string): boolean =>
  !CODED.has(field) && !SAID_IN.has(`${field} ${text}`) && !isCivilDate(text) && /[^\s\p{C}]/u.test(text);

const marking = (value: unknown, isMarked: (field: string, text: string) => boolean, field = ''): unknown => {
  if (typeof value === 'string') return isMarked(field, value) && !isBlank(value) ? value + MARK : value;
  if (Array.isArray(value)) return value.map((entry: unknown) => marking(entry, isMarked, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, marking(part, isMarked, key)]),
  );
};

/** The same, with a mark behind every text that people wrote and every id; ids go on naming what they named, and a blank says nothing still. */
export const marked = <Value>(value: Value): Value => JSON.parse(JSON.stringify(marking(value, isPeoplesOwn)));

/** What an assessment found, with a mark behind the ids in it: all else in it is said by this package. */
export const markedFindings = <Value>(found: Value): Value =>
  JSON.parse(
    JSON.stringify(marking(found, (field) => ['child', 'children', 'parent', 'parents'].includes(field)) ?? null),
  );

/** The fields of an answer in which there is a mark. */
export function fieldsMarked(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return value.includes(MARK) ? [field] : [];
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...new Set(
      Object.entries(value).flatMap(([key, part]: [string, unknown]) => [
        ...(key.includes(MARK) ? ['the name of a field'] : []),
        ...fieldsMarked(part, Array.isArray(value) ? field : key),
      ]),
    ),
  ];
}
