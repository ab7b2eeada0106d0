/** A small case for the journey: in care since 1 February 2024, with one way home to two parents, and nothing else. */
import type { CaseRecord, CaseWayHome } from 'reunification-framework/case';
import type { RiskLevel } from 'reunification-framework/classification';
import {
  type CheckedJourneyItem,
  type JourneyQuestion,
  type JourneyTask,
  journeyOf,
  type WayHomeJourney,
} from 'reunification-framework/journey';
import type { CaseHappening } from 'reunification-framework/reclassification';
import { CASE_RECORD, TO_BOTH } from './case-record.js';
import { day } from './dates.js';
import { FATHER, MOTHER } from './observations.js';
import { PROFILE_OF } from './profiles.js';

/** The day on which care began. */
export const IN_CARE_SINCE = '2024-02-01';
/** The way home. */
export const HOME = 'home-1';

type Classification = CaseWayHome['classifications'][number];
type Entry = NonNullable<CaseRecord['journey']>[number];

/** A classification agreed on a day by three people who each had the same view. */
export const agreedOn = (on: string, level: RiskLevel, more: Partial<Classification> = {}): Classification => {
  const view = { level, recordedOn: day(on) };
  return {
    id: `agreed-${on}`,
    recordedOn: day(on),
    conferredOn: day(on),
    level,
    profile: PROFILE_OF[level],
    views: [
      { role: 'social-worker', person: 'worker-1', ...view },
      { role: 'team-manager', person: 'manager-1', ...view },
      { role: 'independent-reviewer', person: 'reviewer-1', ...view },
    ],
    iro: { involved: false },
    ...more,
  };
};

/** Something that happened, recorded on its day. */
export const happened = (kind: 'came-home' | 'back-in-care' | 'closed', on: string): CaseHappening => ({
  kind,
  id: `${kind}-${on}`,
  happenedOn: day(on),
  recordedOn: day(on),
});

/** The case, with its way home and whatever else changed. */
export const caseOf = (home: Partial<CaseWayHome> = {}, more: Partial<CaseRecord> = {}): CaseRecord => ({
  format: 2,
  edition: 'framework-2015',
  child: { id: 'child-1', bornOn: day('2016-05-04') },
  parents: [{ id: 'parent-1' }, { id: 'parent-2' }],
  waysHome: [{ id: HOME, parents: ['parent-1', 'parent-2'], classifications: [], events: [], ...home }],
  legal: [
    { kind: 'looked-after', id: 'in-care', from: day(IN_CARE_SINCE), recordedOn: day(IN_CARE_SINCE) },
    {
      kind: 'legal-status',
      id: 'status',
      from: day(IN_CARE_SINCE),
      recordedOn: day(IN_CARE_SINCE),
      status: 'section-20',
    },
  ],
  ...more,
});

/** An entry of something done, recorded on its day unless another is passed. */
export const doneOn = (item: Entry['item'], on: string, more: Partial<Entry> = {}): Entry => ({
  id: `${item}-${on}-${more.parent ?? 'all'}`,
  item,
  answer: { kind: 'done', on: day(on), by: 'worker-1' },
  recordedOn: day(on),
  ...more,
});

/** The journey to the first way home. */
export const journeyIn = (
  record: CaseRecord,
  asOf: string,
  more: Omit<Partial<JourneyQuestion>, 'asOf'> = {},
): WayHomeJourney => {
  const [first] = journeyOf(record, { asOf: day(asOf), ...more }).waysHome;
  if (first === undefined) throw new Error('No way home was answered');
  return first;
};

/** Every task, those beside the stages too. */
export const tasksOf = ({ stages, beside }: WayHomeJourney): readonly JourneyTask[] => [
  ...stages.flatMap(({ tasks }) => tasks),
  ...beside,
];

/** Every item, in order. */
export const itemsOf = (journey: WayHomeJourney): readonly CheckedJourneyItem[] =>
  tasksOf(journey).flatMap(({ items }) => items);

/** One item of the journey to the first way home. */
export const itemIn = (
  record: CaseRecord,
  asOf: string,
  id: CheckedJourneyItem['id'],
  more: Omit<Partial<JourneyQuestion>, 'asOf'> = {},
): CheckedJourneyItem => {
  const item = itemsOf(journeyIn(record, asOf, more)).find((one) => one.id === id);
  if (item === undefined) throw new Error(`No such item: ${id}`);
  return item;
};

/** A whole case in which people recorded something of the journey, too. */
export const CASE_WITH_JOURNEY: CaseRecord = {
  ...CASE_RECORD,
  format: 2,
  journey: [
    doneOn('child-positives', '2023-06-01'),
    doneOn('parent-motivation', '2023-06-08', { parent: MOTHER }),
    { ...doneOn('parent-motivation', '2023-06-08', { parent: FATHER }), answer: { kind: 'not-done' } },
    doneOn('baseline-measures', '2023-06-15'),
    {
      ...doneOn('child-siblings', '2023-06-15'),
      answer: { kind: 'not-applicable', reason: 'There are no brothers or sisters' },
    },
    doneOn('tell-parents-decision', '2024-01-04', { wayHome: TO_BOTH }),
  ],
  decisionsAgainstReturn: [
    { wayHome: TO_BOTH, decidedOn: day('2023-12-01'), recordedOn: day('2023-12-01'), newCarersIdentified: false },
  ],
};
