/** A case that can be closed: low for long enough, the child home for seven months, and everything that closing asks for done. */
import type { CaseRecord, CaseWayHome, JourneyEntry } from 'reunification-framework/case';
import type { CaseHappening } from 'reunification-framework/reclassification';
import { day } from './dates.js';

const at = (id: string, date: string) => ({ id, happenedOn: day(date), recordedOn: day(date) });

/** A classification at low, agreed on a day. */
export const agreedLow = (date: string): CaseWayHome['classifications'][number] => ({
  id: `low ${date}`,
  recordedOn: day(date),
  conferredOn: day(date),
  level: 'low',
  profile: {
    riskFactors: 'fully-addressed',
    protectiveFactors: 'apparent',
    capacityToChange: 'able',
    wishes: 'all-want-return',
    likelihoodOfRecurrence: 'unlikely',
  },
  views: [
    { role: 'social-worker', person: 'worker-1', level: 'low', recordedOn: day(date) },
    { role: 'team-manager', person: 'manager-1', level: 'low', recordedOn: day(date) },
    { role: 'independent-reviewer', person: 'reviewer-1', level: 'low', recordedOn: day(date) },
  ],
  iro: { involved: true, person: 'iro-1', on: day(date) },
});

/** Something recorded as done. */
export const entry = (
  item: JourneyEntry['item'],
  on = '2025-07-15',
  more: Partial<JourneyEntry> = {},
): JourneyEntry => ({
  id: `${item} ${on} ${more.parent ?? ''}`,
  item,
  answer: { kind: 'done', on: day(on), by: 'worker-1' },
  recordedOn: day(on),
  ...more,
});

/** Agreed at low on 3 January 2025, home on 10 January, formally reclassified six months later. */
export const HOME_EVENTS: readonly CaseHappening[] = [{ ...at('home', '2025-01-10'), kind: 'came-home' }];

/** The events of the case, and another. */
export const withEvent = (event: Partial<CaseHappening> & Pick<CaseHappening, 'kind'>, date: string): CaseHappening =>
  ({ ...at(`${event.kind} ${date}`, date), ...event }) as CaseHappening;

/** What people recorded of closing. */
export const CLOSING_ENTRIES: readonly JourneyEntry[] = [
  entry('taper-support'),
  entry('step-up-plan'),
  entry('give-phone-numbers'),
  entry('step-down-services'),
];

/** The way home to both parents. */
export const CLOSING_HOME: CaseWayHome = {
  id: 'home-1',
  parents: ['parent-1', 'parent-2'],
  classifications: [agreedLow('2025-01-03'), agreedLow('2025-07-10')],
  events: HOME_EVENTS,
};

/** The whole case. */
export const CLOSING_CASE: CaseRecord = {
  format: 2,
  edition: 'framework-2015',
  child: { id: 'child-1', bornOn: day('2016-05-04') },
  parents: [{ id: 'parent-1' }, { id: 'parent-2' }],
  waysHome: [CLOSING_HOME],
  legal: [
    { kind: 'looked-after', id: 'l-1', from: day('2024-02-01'), recordedOn: day('2024-02-01') },
    { kind: 'no-longer-looked-after', id: 'l-2', from: day('2025-01-10'), recordedOn: day('2025-01-10') },
  ],
  journey: CLOSING_ENTRIES,
  supervisions: [
    { id: 's-1', on: day('2025-07-20'), recordedOn: day('2025-07-20'), considered: ['step-down', 'monitoring'] },
  ],
};

/** The case with its way home changed. */
export const closingCase = (
  changes: Partial<CaseWayHome>,
  others: Partial<Omit<CaseRecord, 'waysHome'>> = {},
): CaseRecord => ({ ...CLOSING_CASE, ...others, waysHome: [{ ...CLOSING_HOME, ...changes }] });
