/**
 * The law on coming home: legal statuses and the ways home from them, who has to approve, and working days. Statuses and approvals
 * are laid out by hand from `docs/return-home.md` and the regulations named there; working days are counted one by one.
 */
import {
  APPROVAL_RULES,
  type ApprovalId,
  type ApprovalQuestion,
  LEGAL_STATUSES,
  type LegalStatusId,
  RETURN_ROUTE_IDS,
  type ReturnRouteId,
  WORKING_DAYS_FOR_APPROVAL,
} from 'reunification-framework/return-home';
import { Temporal } from 'temporal-polyfill';
import type { Vector } from '../../../src/conformance/index.js';
import { day } from '../../support/dates.js';
import { type LaidOut, placesOf, slug, vector, written } from './vectors.js';

/** Code, status, whether the child is in care by an order, and the ways home. */
const STATUSES: readonly (readonly [
  code: string,
  status: LegalStatusId,
  inCare: string,
  ways: readonly ReturnRouteId[],
])[] = [
  ['C1', 'interim-care-order', 'yes', ['placed-with-parents', 'order-discharged']],
  ['C2', 'care-order', 'yes', ['placed-with-parents', 'order-discharged']],
  ['D1', 'freeing-order', 'cannot-say', []],
  ['E1', 'placement-order', 'cannot-say', []],
  ['V2', 'section-20', 'no', ['accommodation-ends']],
  ['V3', 'short-breaks-episodes-recorded', 'no', []],
  ['V4', 'short-breaks-agreement-recorded', 'no', []],
  ['L1', 'police-protection', 'no', []],
  ['L2', 'emergency-protection-order', 'no', []],
  ['L3', 'child-assessment-order', 'no', []],
  ['J1', 'remand', 'no', []],
  ['J2', 'police-and-criminal-evidence-act', 'no', []],
  ['J3', 'youth-rehabilitation-order', 'no', []],
];

/** What is no code. New ones go to the end, as they are numbered. */
const NO_CODES = ['C3', 'V1', 'c2', ' C2', 'C2 ', 'C', 'care-order', '', 'toString'];

/** The way home that a status and a plan come to: one the status allows for, or the only one there is; otherwise none is known. */
const wayFrom = (ways: readonly ReturnRouteId[], planned: ReturnRouteId | undefined): ReturnRouteId | null => {
  if (planned !== undefined) return ways.includes(planned) ? planned : null;
  return ways.length === 1 ? (ways[0] ?? null) : null;
};

const statusSources = (status: LegalStatusId): readonly string[] =>
  written([LEGAL_STATUSES[status].provision, LEGAL_STATUSES[status].source]);

const ofStatuses: readonly Vector[] = [
  ...STATUSES.map(([code, status, inCare, ways]) =>
    vector({
      id: `return-home-law/legalStatusOfCode/${code}`,
      function: 'legalStatusOfCode',
      title: `${code} is ${status}`,
      input: code,
      expected: { kind: 'known', status: { id: status, isInCare: inCare, routes: ways } },
      rules: [status],
      sources: statusSources(status),
    }),
  ),
  ...NO_CODES.map((code, place) =>
    vector({
      id: `return-home-law/legalStatusOfCode/no-code-${place + 1}`,
      function: 'legalStatusOfCode',
      title: `${JSON.stringify(code)} is no code: it is not possible to say what it stands for`,
      input: code,
      expected: { kind: 'cannot-say', status: null },
      rules: ['I-82'],
      sources: written(placesOf('I-82')),
    }),
  ),
  ...STATUSES.flatMap(([, status, , ways]) =>
    [...RETURN_ROUTE_IDS, undefined].map((route) =>
      vector({
        id: `return-home-law/routeOf/${status}/${route ?? 'none-planned'}`,
        function: 'routeOf',
        title: `From ${status}, ${route === undefined ? 'no way home said' : `planned: ${route}`}`,
        input: { status, route },
        expected: wayFrom(ways, route),
        rules: [status],
        sources: statusSources(status),
      }),
    ),
  ),
  ...[...RETURN_ROUTE_IDS, undefined].map((route) =>
    vector({
      id: `return-home-law/routeOf/not-known/${route ?? 'none-planned'}`,
      function: 'routeOf',
      title: 'The status is not known, so neither is the way home, whatever is planned',
      input: { route },
      expected: null,
      rules: ['I-82'],
      sources: written(placesOf('I-82')),
    }),
  ),
];

// Who approves

const HOME_ON = day('2024-06-03');

/** Bank holidays of 2024 in England and Wales, as gov.uk lists them. */
const HOLIDAYS_2024 = [
  ['New Year’s Day', '2024-01-01'],
  ['Good Friday', '2024-03-29'],
  ['Easter Monday', '2024-04-01'],
  ['Early May bank holiday', '2024-05-06'],
  ['Spring bank holiday', '2024-05-27'],
  ['Summer bank holiday', '2024-08-26'],
  ['Christmas Day', '2024-12-25'],
  ['Boxing Day', '2024-12-26'],
] as const;

const asPublished = (holidays: readonly (readonly [title: string, date: string])[]) => ({
  'england-and-wales': {
    division: 'england-and-wales' as const,
    events: holidays.map(([title, date]) => ({ title, date: day(date), notes: '', bunting: false })),
  },
});

/** Each age on its first or its last day. */
const AGES: readonly (readonly [told: string, ApprovalQuestion])[] = [
  ['15', { bornOn: day('2008-06-04') }],
  ['16', { bornOn: day('2008-06-03') }],
  ['17', { bornOn: day('2006-06-04') }],
  ['18', { bornOn: day('2006-06-03') }],
  ['age not known', {}],
];

/** How long the child will have been looked after. */
const STAYS: readonly (readonly [told: string, ApprovalQuestion])[] = [
  // From a Wednesday, nineteen weekdays: fewer than twenty working days whatever the bank holidays.
  ['fewer than twenty working days', { lookedAfterSince: day('2024-05-08') }],
  // From a Friday, twenty-two weekdays, of which two are bank holidays.
  ['twenty working days', { lookedAfterSince: day('2024-05-03'), bankHolidays: asPublished(HOLIDAYS_2024) }],
  ['twenty-two weekdays, bank holidays not known', { lookedAfterSince: day('2024-05-03') }],
  ['time looked after not known', {}],
];

/** A case in law, and the signs of the tables: `y` it is needed, `n` it is not, `?` it is not possible to say. */
interface InLaw {
  readonly told: string;
  readonly position: ApprovalQuestion;
  /** Regulation 39(4), which is subject to 39(5): for each age, a sign for each stay. */
  readonly nominatedOfficer: readonly [at15: string, at16: string, at17: string, at18: string, ageNotKnown: string];
  /** Regulation 39(5), however short the stay: for each age, a sign. */
  readonly director: string;
  /** Regulation 18: for each age, a sign. */
  readonly placing: string;
}

const CASES: readonly InLaw[] = [
  {
    told: 'care order, to be discharged',
    position: { status: 'care-order', route: 'order-discharged' },
    // A care order is over at 18: nothing follows from one that is recorded of somebody older.
    nominatedOfficer: ['ny??', 'ny??', 'ny??', 'n???', 'ny??'],
    director: 'nnnnn',
    placing: 'nnn?n',
  },
  {
    told: 'interim care order, placed with parents',
    position: { status: 'interim-care-order', route: 'placed-with-parents' },
    // An interim one is over at 17.
    nominatedOfficer: ['nnnn', 'nnnn', 'n???', 'n???', 'nnnn'],
    director: 'nn?nn',
    placing: 'yy??y',
  },
  {
    told: 'care order, the way home not settled',
    position: { status: 'care-order' },
    nominatedOfficer: ['n???', 'n???', 'n???', 'n???', 'n???'],
    director: 'nnnnn',
    placing: '?????',
  },
  {
    told: 'care order, and a way home that it does not allow for',
    position: { status: 'care-order', route: 'accommodation-ends' },
    nominatedOfficer: ['n???', 'n???', 'n???', 'n???', 'n???'],
    director: 'nnnnn',
    placing: '?????',
  },
  {
    told: 'section 20',
    position: { status: 'section-20' },
    nominatedOfficer: ['ny??', 'nnnn', 'nnnn', 'ny??', 'n???'],
    director: 'nyyn?',
    placing: 'nnnnn',
  },
  {
    told: 'section 20, and a way home that it does not allow for',
    position: { status: 'section-20', route: 'order-discharged' },
    nominatedOfficer: ['n???', 'nnnn', 'nnnn', 'n???', 'n???'],
    director: 'n??n?',
    placing: '?????',
  },
  {
    told: 'remand',
    position: { status: 'remand' },
    nominatedOfficer: ['n???', 'nnnn', 'nnnn', 'n???', 'n???'],
    director: 'n??n?',
    placing: '?????',
  },
  {
    told: 'freeing order',
    position: { status: 'freeing-order' },
    nominatedOfficer: ['n???', 'n???', 'n???', 'n???', 'n???'],
    director: 'n??n?',
    placing: '?????',
  },
  {
    told: 'status not known',
    position: {},
    nominatedOfficer: ['n???', 'n???', 'n???', 'n???', 'n???'],
    director: 'n??n?',
    placing: '?????',
  },
];

/** What a sign at a place of a table says. */
const saidBy = (signs: string | undefined, place: number): string => {
  switch (signs?.charAt(place)) {
    case 'y':
      return 'yes';
    case 'n':
      return 'no';
    case '?':
      return 'cannot-say';
    default:
      throw new Error(`No sign at ${place} of ${signs}`);
  }
};

const approvalSources = (...approvals: readonly ApprovalId[]): readonly string[] =>
  written(approvals.flatMap((approval) => APPROVAL_RULES[approval].sources.slice(0, 1)));

const ofApprovals: readonly Vector[] = CASES.flatMap(({ told, position, nominatedOfficer, director, placing }) =>
  AGES.flatMap(([age, ofAge], atAge) =>
    STAYS.map(([stay, ofStay], atStay) =>
      vector({
        id: `return-home-law/approvalsNeeded/${slug(told)}/${slug(age)}/${atStay + 1}`,
        function: 'approvalsNeeded',
        title: `${told}; ${age}; ${stay}`,
        input: { ...position, ...ofAge, ...ofStay, homeOn: HOME_ON },
        expected: {
          needed: {
            'nominated-officer-ceasing': saidBy(nominatedOfficer[atAge], atStay),
            'director-ceasing': saidBy(director, atAge),
            'nominated-officer-placing': saidBy(placing, atAge),
          },
        },
        rules: ['nominated-officer-ceasing', 'director-ceasing', 'nominated-officer-placing'],
        sources: approvalSources('nominated-officer-ceasing', 'director-ceasing', 'nominated-officer-placing'),
      }),
    ),
  ),
);

/** Sixteen and eighteen, in threes, by hand: born on, coming home on, and whether it is for the director. */
const BIRTHDAYS: readonly (readonly [bornOn: string, homeOn: string, director: string])[] = [
  ['2008-06-03', '2024-06-02', 'no'],
  ['2008-06-03', '2024-06-03', 'yes'],
  ['2008-06-03', '2024-06-04', 'yes'],
  ['2008-06-03', '2026-06-02', 'yes'],
  ['2008-06-03', '2026-06-03', 'no'],
  ['2008-06-03', '2026-06-04', 'no'],
  ['2008-02-29', '2024-02-28', 'no'],
  ['2008-02-29', '2024-02-29', 'yes'],
  ['2008-02-29', '2026-02-27', 'yes'],
  // Seventeen to the end of February.
  ['2008-02-29', '2026-02-28', 'yes'],
  ['2008-02-29', '2026-03-01', 'no'],
  ['2008-12-31', '2024-12-30', 'no'],
  ['2008-12-31', '2024-12-31', 'yes'],
  ['2025-01-01', '2024-06-03', 'cannot-say'],
];

const ofBirthdays: readonly Vector[] = BIRTHDAYS.map(([bornOn, homeOn, director]) =>
  vector({
    id: `return-home-law/approvalsNeeded/born-${bornOn}/home-${homeOn}`,
    function: 'approvalsNeeded',
    title: `Section 20, born on ${bornOn}, coming home on ${homeOn}: for the director?`,
    input: { status: 'section-20', bornOn, homeOn },
    expected: { needed: { 'director-ceasing': director } },
    rules: ['director-ceasing'],
    sources: approvalSources('director-ceasing'),
  }),
);

// Working days

const isWorkingDay = (date: Temporal.PlainDate): boolean =>
  date.dayOfWeek <= 5 && !HOLIDAYS_2024.some(([, holiday]) => holiday === date.toString());

/** Days of a period that fit, counted one by one, both ends among them. */
function countDays(from: string, to: string, fits: (date: Temporal.PlainDate) => boolean): number {
  let days = 0;
  for (
    let date = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(date, to) <= 0;
    date = date.add({ days: 1 })
  )
    if (fits(date)) days += 1;
  return days;
}

/** Periods about Easter, about single days, and about weekends. */
const PERIODS: readonly (readonly [from: string, to: string])[] = [
  ['2024-03-28', '2024-03-28'],
  ['2024-03-29', '2024-03-29'],
  ['2024-03-30', '2024-03-31'],
  ['2024-03-28', '2024-04-01'],
  ['2024-03-28', '2024-04-02'],
  ['2024-02-26', '2024-03-01'],
  ['2024-05-02', '2024-06-03'],
  ['2024-05-03', '2024-06-03'],
  ['2024-05-07', '2024-06-03'],
  ['2024-12-24', '2024-12-27'],
  ['2024-01-01', '2024-12-31'],
  ['2024-06-04', '2024-06-03'],
];

/** No year has had more: where its bank holidays are not known, so many weekdays may have been some. */
const MOST_HOLIDAYS = 15;

const WORKING_DAYS = written(WORKING_DAYS_FOR_APPROVAL.sources);

const ofWorkingDays: readonly Vector[] = PERIODS.flatMap(([from, to]) => {
  const working = countDays(from, to, isWorkingDay);
  const weekdays = countDays(from, to, ({ dayOfWeek }) => dayOfWeek <= 5);
  return [
    vector({
      id: `return-home-law/countWorkingDays/${from}/${to}`,
      function: 'countWorkingDays',
      title: `From ${from} to ${to}`,
      input: { from, to, holidays: asPublished(HOLIDAYS_2024) },
      expected: { atLeast: working, atMost: working, yearsNotCovered: [] },
      rules: ['I-74'],
      sources: WORKING_DAYS,
    }),
    vector({
      id: `return-home-law/countWorkingDays/${from}/${to}/not-covered`,
      function: 'countWorkingDays',
      title: `From ${from} to ${to}, bank holidays not known`,
      input: { from, to },
      expected: {
        atLeast: Math.max(0, weekdays - MOST_HOLIDAYS),
        atMost: weekdays,
        yearsNotCovered: from > to ? [] : [2024],
      },
      rules: ['I-75'],
      sources: WORKING_DAYS,
    }),
  ];
});

/** The set. */
export const lawSet: LaidOut = {
  set: 'return-home-law',
  description:
    'The law on coming home: legal statuses by their SSDA903 codes and the ways home from them, which approvals are needed, and working days. Expected answers: tables laid out by hand from docs/return-home.md and the regulations named there; working days counted one by one with Temporal, over the bank holidays of 2024 as gov.uk lists them.',
  vectors: [...ofStatuses, ...ofApprovals, ...ofBirthdays, ...ofWorkingDays],
};
