/** What is known of support, wherever it was recorded: as an entry, with a goal, or at a review of one. */
import type { GoalReview, Support, SupportFact } from '../../goals/index.js';
import { type CivilDate, compareDays, isEarlier } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import type { SupportQuestion } from './support.js';
import type {
  SupportBarrierId,
  SupportEnded,
  SupportEntry,
  SupportEntryKind,
  SupportReferred,
  TreatmentKind,
} from './support-entry.js';

/** The day asked about, and the day by which something had to be recorded to count. */
export interface SupportKnown {
  readonly asOf: CivilDate;
  readonly knownOn: CivilDate;
  /** The last day up to which something without a day of recording can have been known. */
  readonly until: CivilDate;
}

/**
 * The days of a question.
 *
 * @param question - the day, and by when something had to be recorded
 * @returns both, and the earlier of them
 */
export const knownBy = ({ asOf, knownOn = asOf }: SupportQuestion): SupportKnown => ({
  asOf,
  knownOn,
  until: knownOn < asOf ? knownOn : asOf,
});

/** One thing that is known of support. */
export interface SupportFactKnown {
  readonly kind: SupportEntryKind;
  readonly on: CivilDate;
  /** Its last day: that of a time in which support was given, or the same day. */
  readonly last: CivilDate;
  /** What names the support that it is about: an end ends that, and nothing else. */
  readonly of: string;
  /** The id of the entry; `undefined` where it was recorded with a goal or a review. */
  readonly id: string | undefined;
  readonly giver?: string | undefined;
  readonly treatment?: TreatmentKind | undefined;
  readonly barrier?: SupportBarrierId | undefined;
  /** Whether a review says that it was given in part. */
  readonly isPartly?: true;
  readonly activelyLinked?: SupportReferred['activelyLinked'];
  readonly decidedBy?: SupportEnded['decidedBy'];
}

type Facts = readonly SupportFactKnown[];

/**
 * An entry as a fact, where it counts: it had happened, and been recorded. One that was recorded before its day does not show that it
 * came to be.
 *
 * @param event - the entry
 * @param known - the days
 * @returns the fact; none where it does not count
 */
export const factOf = (event: SupportEntry, { asOf, knownOn }: SupportKnown): Facts => {
  const { kind, id, on, recordedOn, by: giver, treatment } = event;
  if (on > asOf || recordedOn > knownOn || recordedOn < on) return [];
  const upTo = [event.kind === 'given' ? (event.until ?? on) : on, asOf, recordedOn].reduce((one, other) =>
    isEarlier(one, other) ? one : other,
  );
  return [
    {
      kind,
      on,
      last: isEarlier(upTo, on) ? on : upTo,
      of: JSON.stringify(event.for),
      id,
      giver: isBlank(giver) ? undefined : giver,
      treatment,
      ...('barrier' in event ? { barrier: event.barrier } : {}),
      ...('activelyLinked' in event ? { activelyLinked: event.activelyLinked } : {}),
      ...('decidedBy' in event ? { decidedBy: event.decidedBy } : {}),
    },
  ];
};

const fact = (of: string, kind: SupportEntryKind, on: CivilDate, barrier?: SupportBarrierId): SupportFactKnown => ({
  of,
  kind,
  on,
  last: on,
  id: undefined,
  ...(barrier === undefined ? {} : { barrier }),
});

const factWithSupport = (
  { on, what, because }: SupportFact,
  of: string,
  giver: string | undefined,
): SupportFactKnown => {
  switch (what) {
    case 'offered':
    case 'started':
      return { ...fact(of, what, on), giver: isBlank(giver) ? undefined : giver };
    case 'not-available':
      return fact(of, 'did-not-happen', on, 'not-available');
    case 'not-acceptable':
      return fact(of, 'did-not-happen', on, isBlank(because) ? 'not-known' : 'not-suitable');
  }
};

/**
 * What was recorded with a piece of support in an agreement. That a family could not accept it, without a reason, may be support that was
 * suitable and refused: why is not known.
 *
 * @param support - the support
 * @param of - what names it
 * @param known - the days
 * @returns the facts
 */
export const factsWithSupport = ({ facts = [], providedBy }: Support, of: string, { until }: SupportKnown): Facts =>
  facts.filter(({ on }) => on <= until).map((one) => factWithSupport(one, of, providedBy));

/**
 * What a review says of the support for its goal.
 *
 * @param review - the review
 * @param known - the days
 * @returns the facts
 */
export const factsOfReview = ({ goal, on, support }: GoalReview, { until }: SupportKnown): Facts => {
  if (on > until) return [];
  const of = JSON.stringify(['review', goal]);
  switch (support) {
    case 'given':
      return [fact(of, 'given', on)];
    case 'partly-given':
      return [{ ...fact(of, 'started', on), isPartly: true }];
    case 'offered-not-taken-up':
      return [fact(of, 'declined', on)];
    case 'not-given':
      return [fact(of, 'did-not-happen', on, 'not-known')];
    case 'not-known':
      return [];
  }
};

/** Whether support has then begun. */
export const isGiving = ({ kind }: Pick<SupportFactKnown, 'kind'>): boolean => kind === 'started' || kind === 'given';

/**
 * What counts from a day on: what happened since, and what had started by then and not ended.
 *
 * @param facts - the facts of one piece of support, or one need
 * @param day - the day; `undefined` where everything counts
 * @returns those that count
 */
export const countingSince = (facts: Facts, day: CivilDate | undefined): Facts => {
  if (day === undefined) return facts;
  let ended: CivilDate | undefined;
  for (const { kind, on } of facts) if (kind === 'ended' && on < day && (ended === undefined || on > ended)) ended = on;
  return facts.filter(
    ({ kind, on, last }) => last >= day || (kind === 'started' && (ended === undefined || on > ended)),
  );
};

/** Of one day, in the order of the stages; what speaks against it comes last. */
const OF_ONE_DAY: readonly SupportEntryKind[] = [
  'needed',
  'referred',
  'offered',
  'accepted',
  'started',
  'given',
  'ended',
  'did-not-happen',
  'declined',
];

/**
 * Facts, the earliest first.
 *
 * @param facts - the facts
 * @returns the same, in order
 */
export const inTurn = (facts: Facts): Facts =>
  [...facts].sort(
    (one, other) => compareDays(one.on, other.on) || OF_ONE_DAY.indexOf(one.kind) - OF_ONE_DAY.indexOf(other.kind),
  );

/**
 * The days on which support was recorded as accepted and as declined.
 *
 * @param facts - the facts
 * @returns the days
 */
export const bothWaysOn = (facts: Facts): ReadonlySet<CivilDate> => {
  const daysOf = (kind: SupportEntryKind): readonly CivilDate[] =>
    facts.flatMap((one) => (one.kind === kind ? [one.on] : []));
  const declined = new Set(daysOf('declined'));
  return new Set(daysOf('accepted').filter((on) => declined.has(on)));
};

/**
 * The ids of the entries behind facts.
 *
 * @param facts - the facts
 * @returns the ids, each once
 */
export const idsOf = (facts: Facts): readonly string[] => [
  ...new Set(facts.flatMap(({ id }) => (id === undefined ? [] : [id]))),
];
