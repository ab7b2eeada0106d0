/** What was recorded in a case between two days. */

import type { EventId } from '../../reclassification/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import type { ChangesQuestion, PaperRecorded, RecordedBase, RecordedBetween } from './changes.js';

type Between = Pick<ChangesQuestion, 'from' | 'to'>;

interface Entry {
  readonly id: string;
  readonly recordedOn: CivilDate;
}

/** What is said of an entry, given the day that it is about. */
const baseOf = ({ id, recordedOn }: Entry, on: CivilDate, { from }: Between, about = on): RecordedBase => ({
  id,
  on,
  recordedOn,
  isLate: about <= from,
});

const isBetween =
  ({ from, to }: Between) =>
  ({ recordedOn }: { readonly recordedOn: CivilDate }): boolean =>
    from < recordedOn && recordedOn <= to;

const ofWayHome = (
  { id: wayHome, classifications, events, agreements = [], plans = [], approvals = [], support = [] }: CaseWayHome,
  between: Between,
): readonly RecordedBetween[] => {
  const dayOf = new Map<EventId, CivilDate>([
    ...classifications.map(({ id, conferredOn }) => [id, conferredOn] as const),
    ...events.map(({ id, happenedOn }) => [id, happenedOn] as const),
  ]);
  return [
    ...classifications.filter(isBetween(between)).map((one) => ({
      kind: 'classification' as const,
      wayHome,
      level: one.level,
      ...baseOf(one, one.conferredOn, between),
    })),
    ...events.filter(isBetween(between)).map((event) => ({
      kind: 'event' as const,
      wayHome,
      event: event.kind,
      ...baseOf(event, event.happenedOn, between, event.kind === 'corrected' ? dayOf.get(event.of) : event.happenedOn),
    })),
    ...support
      .filter(isBetween(between))
      .map((one) => ({ kind: 'support' as const, wayHome, entry: one.kind, ...baseOf(one, one.on, between) })),
    ...papersIn('agreement', wayHome, agreements.map(dated), between),
    ...papersIn('plan', wayHome, plans.map(dated), between),
    ...papersIn('approval', wayHome, approvals, between),
  ];
};

const KINDS: readonly RecordedBetween['kind'][] = [
  'classification',
  'event',
  'assessment',
  'agreement',
  'plan',
  'approval',
  'support',
  'lead',
  'legal',
  'placement',
  'duty',
  'visit',
  'review',
  'child-protection-review',
];

/** A paper with the day that it is about. Without a day of recording it counts as recorded on its own (I-327). */
const papersIn = <Kind extends PaperRecorded['kind']>(
  kind: Kind,
  wayHome: string,
  papers: readonly { readonly on: CivilDate | undefined; readonly recordedOn?: CivilDate | undefined }[],
  between: Between,
): readonly PaperRecorded[] =>
  papers.flatMap(({ on, recordedOn = on }) => {
    if (recordedOn === undefined || !isBetween(between)({ recordedOn })) return [];
    const { id: _, ...base } = baseOf({ id: kind, recordedOn }, on ?? recordedOn, between);
    return [{ kind, wayHome, id: undefined, ...base }];
  });

const dated = ({
  madeOn,
  recordedOn,
}: {
  readonly madeOn?: CivilDate | undefined;
  readonly recordedOn?: CivilDate | undefined;
}) => ({ on: madeOn, recordedOn });

const compare = (one: string, other: string): number => Number(one > other) - Number(one < other);

const inOrder = (one: RecordedBetween, other: RecordedBetween): number =>
  compare(one.recordedOn, other.recordedOn) ||
  compare(one.on, other.on) ||
  KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
  compare(String(one.id), String(other.id));

/**
 * What was recorded between two days.
 *
 * @param record - the case
 * @param waysHome - the ways home asked about
 * @param between - the days: the first is left out, the last is counted
 * @returns each entry, in the order in which it was recorded
 */
export const recordedBetween = (
  record: CaseRecord,
  waysHome: readonly CaseWayHome[],
  between: Between,
): readonly RecordedBetween[] => {
  const { assessments = [], legal = [], placements = [], leads = [] } = record;
  const held = [
    ['visit', record.visits],
    ['review', record.reviews],
    ['child-protection-review', record.childProtectionReviews],
    ['duty', record.dutiesDone],
  ] as const;
  return [
    ...waysHome.flatMap((wayHome) => ofWayHome(wayHome, between)),
    ...assessments.filter(isBetween(between)).map(({ recordedOn }) => ({
      kind: 'assessment' as const,
      id: undefined,
      on: recordedOn,
      recordedOn,
      isLate: false as const,
    })),
    ...legal
      .filter(isBetween(between))
      .map((entry) => ({ kind: 'legal' as const, entry: entry.kind, ...baseOf(entry, entry.from, between) })),
    ...placements
      .filter(isBetween(between))
      .map((placement) => ({ kind: 'placement' as const, ...baseOf(placement, placement.from, between) })),
    ...leads.filter(isBetween(between)).map((lead) => ({ kind: 'lead' as const, ...baseOf(lead, lead.from, between) })),
    ...held.flatMap(([kind, list = []]) =>
      list.filter(isBetween(between)).map((entry) => ({ kind, ...baseOf(entry, entry.on, between) })),
    ),
  ].sort(inOrder);
};
