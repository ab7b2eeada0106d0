/** What a review could have known, beside what is known now. */

import type { CivilDate } from '../../shared/days/civil-date.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { Clock } from '../clocks/clock.js';
import type { History, HistoryQuestion } from '../history/history.js';
import { inOrder } from '../history/order.js';
import type { Shown } from '../history/recorded.js';
import type { Moment } from '../moment.js';
import { CLOCK_IDS, type ReviewOutcome } from '../review/review-rule.js';
import { HINDSIGHT_QUESTION, HISTORY } from '../shapes.js';
import type { CaseState } from './case-state.js';
import type { Difference, Hindsight } from './looking-ahead.js';
import { stateOn } from './state-of.js';

/** The rows that evidence is needed of. */
const rowsIn = (outcome: ReviewOutcome): unknown =>
  outcome.kind === 'evidence-needed' ? outcome.rows.map(({ row }) => row) : undefined;

/** What an answer says of each thing, written so that two answers can be compared. */
const compared = (state: CaseState): Readonly<Record<Exclude<Difference['what'], 'clock'>, unknown>> => {
  const { held, whereabouts, closed, circumstances, lastSeen, indication, due, childTimescale } = state;
  const day = (moment: Moment | undefined): CivilDate | undefined => moment?.on;
  const value = (recorded: Shown<unknown> | undefined): unknown =>
    recorded !== undefined && 'readAs' in recorded ? [recorded.value, recorded.readAs] : recorded?.value;
  return {
    level: held?.level,
    'held-since': day(held?.since),
    whereabouts: [whereabouts.kind, 'since' in whereabouts ? day(whereabouts.since) : undefined],
    closed: day(closed),
    circumstances: [
      value(circumstances.riskFactors),
      value(circumstances.protectiveFactors),
      value(circumstances.capacityToChange),
      value(circumstances.newRisk),
    ],
    // When it was recorded says nothing of how things stood, and differs with every late entry.
    'last-seen': [
      day(lastSeen.riskFactors?.observed),
      day(lastSeen.protectiveFactors?.observed),
      day(lastSeen.capacityToChange?.observed),
    ],
    indication:
      indication.kind === 'indicated'
        ? [indication.rule, rowsIn(indication.outcome), indication.noChangeRecorded?.rows.map(({ row }) => row)]
        : indication.kind,
    due: due.map(({ uid, status, lateByDays }) => [uid, status, lateByDays]),
    corrections: state.corrections.map(({ of, withdrawn }) => [of.by, withdrawn.by]),
    'child-timescale': [childTimescale.standing, childTimescale.until, childTimescale.contradicting.length],
    notices: state.notices.map(({ code }) => code),
    departures: state.departures.map((departure) => JSON.stringify(departure)).sort(),
  };
};

/** The rows of a clock that are to be recorded. */
const toRecordIn = (clock: Clock): unknown =>
  clock.status === 'unconfirmed' ? clock.toRecord.map(({ row }) => row) : undefined;

const comparedOfClock = (clock: Clock | undefined): unknown =>
  clock === undefined
    ? undefined
    : [
        clock.status,
        clock.months,
        toRecordIn(clock),
        'started' in clock ? [clock.started.on, clock.dueOn] : clock.lastBroken?.on,
      ];

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

const PARTS_COMPARED = [
  'level',
  'held-since',
  'whereabouts',
  'closed',
  'circumstances',
  'last-seen',
  'child-timescale',
  'indication',
  'due',
  'corrections',
  'notices',
  'departures',
] as const;

const differencesBetween = (before: CaseState, after: CaseState): readonly Difference[] => {
  const [partsBefore, partsAfter] = [compared(before), compared(after)];
  const clockOf = ({ clocks }: CaseState, id: Clock['id']): Clock | undefined =>
    clocks.find((clock) => clock.id === id);
  return [
    ...PARTS_COMPARED.flatMap((what) =>
      differs(partsBefore[what], partsAfter[what]) ? [{ what, clock: undefined }] : [],
    ),
    ...CLOCK_IDS.flatMap((clock) =>
      differs(comparedOfClock(clockOf(before, clock)), comparedOfClock(clockOf(after, clock)))
        ? [{ what: 'clock' as const, clock }]
        : [],
    ),
  ];
};

const compareKnowledge = (
  history: History,
  question: HistoryQuestion & {
    /** The day of the earlier knowledge. */
    readonly knownOn: CivilDate;
  },
): Hindsight => {
  const asKnownThen = stateOn(history, question);
  const asKnownNow = stateOn(history, { ...question, knownOn: undefined });
  const isLate = (event: History['events'][number]): boolean =>
    (event.happenedOn <= question.asOf || event.kind === 'corrected') && event.recordedOn > question.knownOn;
  return {
    madeBy: MADE_BY,
    asKnownThen,
    asKnownNow,
    lateEntries: inOrder(history.events.filter(isLate)).map(({ id }) => id),
    differences: differencesBetween(asKnownThen, asKnownNow),
  };
};

/**
 * Says how a case stood on a day as it was known then, how it stood as it is known now, and what differs: what a late entry
 * changes, and what a review could not have known.
 *
 * @param history - the history
 * @param question - as for `stateOf`; `knownOn` is the day of the earlier knowledge
 * @returns both answers, the events recorded later, and each thing that differs.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { hindsight } from 'reunification-framework/reclassification';
 *
 * const [happenedOn, review, recordedOn] = [civilDate('2026-02-10'), civilDate('2026-03-01'), civilDate('2026-03-05')];
 * const { asKnownThen, asKnownNow, lateEntries } = hindsight(
 *   {
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     wayHome: { parents: ['parent-1'] },
 *     events: [{ id: 'e1', kind: 'observed', newRisk: true, happenedOn, recordedOn }],
 *   },
 *   { asOf: review, knownOn: review },
 * );
 * lateEntries; // => ['e1']
 * asKnownThen.circumstances.newRisk; // => undefined
 * asKnownNow.circumstances.newRisk; // => { value: true, since: { on: '2026-02-10', by: 'e1' } }
 * ```
 */
export function hindsight(
  history: History,
  question: HistoryQuestion & {
    /** The day of the earlier knowledge. */
    readonly knownOn: CivilDate;
  },
): Hindsight {
  return compareKnowledge(readOnce('history', history, HISTORY), readOnce('question', question, HINDSIGHT_QUESTION));
}
