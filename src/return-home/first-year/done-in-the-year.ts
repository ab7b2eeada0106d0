/** What was done of what a plan sets: which visits and reviews were made, late or missed. */
import { addMonths, type CivilDate, compareDays, daysBetween, isEarlier } from '../../shared/days/civil-date.js';
import { type Finding, findingIn, findingWhen, type PathStep } from '../../shared/findings/finding.js';
import { eachOnce, repeatsIn } from '../../shared/repeats.js';
import { isBlank } from '../../shared/text/text.js';
import { CHILDRENS_SERVICES, PLAN_LIMITS } from '../plan/plan-rules.js';
import type { DoneSinceReturn, FirstYearCase, PlannedEntry, SinceLast } from './first-year.js';
import { type VisitContradictionCode, YEAR_FINDINGS, type YearFinding } from './first-year-findings.js';
import type { VisitMade } from './visit-made.js';

/** A planned entry, with the last day on which something done late still counts for it. */
export interface Planned {
  /** The entry. */
  readonly entry: PlannedEntry;
  /** The last day. */
  readonly lateUntil: CivilDate;
}

const isVisit = ({ kind }: Pick<PlannedEntry, 'kind'>): boolean =>
  kind === 'announced-visit' || kind === 'unannounced-visit';

/** What had been done and recorded by a day: by staff of children’s services, whom the visits are for. */
const visitsBy = (visits: readonly VisitMade[], asOf: CivilDate): readonly VisitMade[] =>
  visits.filter(
    ({ on, recordedOn, role, by }) =>
      on <= asOf && recordedOn <= asOf && CHILDRENS_SERVICES.includes(role) && !isBlank(by),
  );

/** Gives each day to the planned entry whose time ends first among those whose time it is in; each is done once. */
const daysDone = (planned: readonly Planned[], days: readonly CivilDate[]): ReadonlyMap<string, CivilDate> => {
  const waiting = [...planned].sort((one, other) => compareDays(one.entry.on, other.entry.on));
  const done = new Map<string, CivilDate>();
  let open: Planned[] = [];
  let next = 0;
  for (const day of [...days].sort(compareDays)) {
    for (let begun = waiting[next]; begun !== undefined && begun.entry.on <= day; begun = waiting[next]) {
      open.push(begun);
      next += 1;
    }
    open = open.filter(({ lateUntil }) => day <= lateUntil);
    const first = open.reduce<Planned | undefined>(
      (sooner, other) => (sooner === undefined || other.lateUntil < sooner.lateUntil ? other : sooner),
      undefined,
    );
    if (first === undefined) continue;
    done.set(first.entry.uid, day);
    open = open.filter((other) => other !== first);
  }
  return done;
};

/** Gives each review that was held to the planned day that it is nearest to. */
const reviewsDone = (planned: readonly Planned[], days: readonly CivilDate[]): ReadonlyMap<string, CivilDate> => {
  const entries = planned.map(({ entry }) => entry).sort((one, other) => compareDays(one.on, other.on));
  const done = new Map<string, CivilDate>();
  let position = 0;
  for (const day of [...days].sort(compareDays)) {
    const isNearer = (one: PlannedEntry | undefined, other: PlannedEntry | undefined): boolean =>
      one !== undefined &&
      other !== undefined &&
      Math.abs(daysBetween(other.on, day)) < Math.abs(daysBetween(one.on, day));
    while (isNearer(entries[position], entries[position + 1])) position += 1;
    const nearest = entries[position];
    if (nearest !== undefined && !done.has(nearest.uid)) done.set(nearest.uid, day);
  }
  return done;
};

const withOutcome = (entry: PlannedEntry, doneOn: CivilDate | undefined, asOf: CivilDate): PlannedEntry => {
  const last = entry.until ?? entry.on;
  if (doneOn !== undefined)
    return { ...entry, status: 'done', doneOn, daysLate: Math.max(0, daysBetween(last, doneOn)) };
  return entry.status === 'over' ? { ...entry, status: 'missed', daysLate: daysBetween(last, asOf) } : entry;
};

/**
 * Says of each planned visit and review whether it was made, as far as visits and reviews are recorded.
 *
 * @param planned - the planned entries
 * @param given - what is recorded
 * @param asOf - the day asked about
 * @returns the entries, in the same order
 */
export const withWhatWasDone = (
  planned: readonly Planned[],
  { visitsMade, reviewedOn }: FirstYearCase,
  asOf: CivilDate,
): readonly PlannedEntry[] => {
  const made = visitsMade && visitsBy(visitsMade, asOf);
  const ofKind = (announced: boolean): ReadonlyMap<string, CivilDate> =>
    daysDone(
      planned.filter(({ entry }) => entry.kind === (announced ? 'announced-visit' : 'unannounced-visit')),
      (made ?? []).filter((visit) => visit.announced === announced).map(({ on }) => on),
    );
  const visits = new Map([...ofKind(true), ...ofKind(false)]);
  const reviews = reviewsDone(
    planned.filter(({ entry }) => entry.kind === 'review'),
    (reviewedOn ?? []).filter((day) => day <= asOf),
  );
  return planned.map(({ entry }) => {
    if (isVisit(entry) && made !== undefined) return withOutcome(entry, visits.get(entry.uid), asOf);
    if (entry.kind === 'review' && reviewedOn !== undefined) return withOutcome(entry, reviews.get(entry.uid), asOf);
    return entry;
  });
};

const sinceLast = (days: readonly CivilDate[], homeOn: CivilDate, asOf: CivilDate): SinceLast => {
  const lastOn = days
    .filter((day) => homeOn <= day && day <= asOf)
    .sort(compareDays)
    .at(-1);
  return { lastOn, days: daysBetween(lastOn ?? homeOn, asOf) };
};

/**
 * Says when visits and reviews were last made since the child came home.
 *
 * @param given - what is recorded
 * @param homeOn - the day on which the child came home
 * @param asOf - the day asked about
 * @returns each with the days since
 */
export const doneSince = (
  { visitsMade, reviewedOn }: FirstYearCase,
  homeOn: CivilDate,
  asOf: CivilDate,
): DoneSinceReturn => {
  const made = visitsMade && visitsBy(visitsMade, asOf);
  const lastVisit = (counts: (visit: VisitMade) => boolean): SinceLast | undefined =>
    made &&
    sinceLast(
      made.filter(counts).map(({ on }) => on),
      homeOn,
      asOf,
    );
  const isAlone = ({ role, child }: VisitMade): boolean => role === 'social-worker' && child?.kind === 'alone';
  return {
    visited: lastVisit(() => true),
    visitedUnannounced: lastVisit(({ announced }) => !announced),
    seenAlone: lastVisit(isAlone),
    seenAloneOutside: lastVisit(
      (visit) => isAlone(visit) && visit.child?.kind === 'alone' && visit.child.outsideTheHome === true,
    ),
    reviewed: reviewedOn && sinceLast(reviewedOn, homeOn, asOf),
  };
};

const finding = /* @__PURE__ */ findingIn(YEAR_FINDINGS);
const when = /* @__PURE__ */ findingWhen(YEAR_FINDINGS);

const whenContradicted = /* @__PURE__ */ findingWhen<VisitContradictionCode>(YEAR_FINDINGS);

const ofItsRecord = (
  { on, recordedOn }: VisitMade,
  isRepeated: boolean,
  ...path: readonly PathStep[]
): readonly Finding<VisitContradictionCode>[] => [
  ...whenContradicted(isRepeated, 'year.visit-repeated', ...path, 'id'),
  ...whenContradicted(recordedOn < on, 'year.visit-recorded-before-it-happened', ...path, 'recordedOn'),
];

/**
 * What cannot be true at once among visits that were made.
 *
 * @param visits - the visits
 * @returns what was found
 */
export const contradictionsInVisits = (visits: readonly VisitMade[]): readonly Finding<VisitContradictionCode>[] => {
  const repeats = repeatsIn(visits.map(({ id }) => id));
  return visits.flatMap((visit, position) => ofItsRecord(visit, repeats.has(position), position));
};

/** What is wrong with the record of one visit. */
const ofVisit = (visit: VisitMade, position: number, isRepeated: boolean, asOf: CivilDate): readonly YearFinding[] => {
  const { on, recordedOn, role, by, child } = visit;
  const path = ['visitsMade', position] as const;
  const hasReason = child === undefined || !('reason' in child) || !isBlank(child.reason);
  return [
    ...ofItsRecord(visit, isRepeated, ...path),
    ...when(on > asOf || recordedOn > asOf, 'year.visit-after-as-of', ...path, on > asOf ? 'on' : 'recordedOn'),
    ...when(isBlank(by), 'year.visit-by-nobody', ...path, 'by'),
    ...when(
      role === 'social-worker' && (child === undefined || child.kind === 'not-alone'),
      'year.child-not-seen-alone',
      ...path,
      'child',
    ),
    ...when(!hasReason, 'year.not-alone-without-reason', ...path, 'child'),
  ];
};

/** Visits that were to show how the child is alone were made at home, and the social worker has not seen the child alone. */
const isNeverAlone = (
  entries: readonly PlannedEntry[],
  given: FirstYearCase,
  homeOn: CivilDate,
  asOf: CivilDate,
): boolean => {
  const seenAlone = doneSince(given, homeOn, asOf).seenAlone;
  return (
    seenAlone !== undefined &&
    seenAlone.lastOn === undefined &&
    entries.some(
      ({ kind, path: [, inVisits], doneOn }) =>
        isVisit({ kind }) &&
        doneOn !== undefined &&
        doneOn >= homeOn &&
        typeof inVisits === 'number' &&
        given.plan.visits?.[inVisits]?.childSeenAlone === true,
    )
  );
};

/** That nobody has reviewed for longer than may lie between two reviews, since the last or since the return. */
const noReviewForLong = (
  reviewedOn: readonly CivilDate[],
  homeOn: CivilDate,
  asOf: CivilDate,
): readonly YearFinding[] => {
  const { lastOn = homeOn, days } = sinceLast(reviewedOn, homeOn, asOf);
  return isEarlier(addMonths(lastOn, PLAN_LIMITS.betweenReviews.count), asOf)
    ? [{ ...finding('year.no-review-for-long', 'reviewedOn'), days }]
    : [];
};

/**
 * Finds what was missed, and what is wrong with the record.
 *
 * @param entries - the planned entries, with what was done
 * @param given - what is recorded
 * @param homeOn - the day on which the child came home; `undefined` where the child is not home
 * @param asOf - the day asked about
 * @returns what was found; of missed visits that are planned together the one missed longest
 */
export const findingsOfYear = (
  entries: readonly PlannedEntry[],
  given: FirstYearCase,
  homeOn: CivilDate | undefined,
  asOf: CivilDate,
): readonly YearFinding[] => {
  const { visitsMade = [], reviewedOn } = given;
  const missed = entries.filter(({ status }) => status === 'missed');
  const repeats = repeatsIn(visitsMade.map(({ id }) => id));
  return [
    ...eachOnce(missed, ({ path }) => path.join()).map(({ kind, path, daysLate }) => ({
      ...finding(kind === 'review' ? 'year.review-missed' : 'year.visit-missed', 'plan', ...path),
      days: daysLate,
    })),
    ...(homeOn !== undefined && isNeverAlone(entries, given, homeOn, asOf)
      ? [{ ...finding('year.child-not-seen-alone-since-return', 'visitsMade'), days: daysBetween(homeOn, asOf) }]
      : []),
    ...(homeOn === undefined || reviewedOn === undefined ? [] : noReviewForLong(reviewedOn, homeOn, asOf)),
    ...visitsMade.flatMap((visit, position) => ofVisit(visit, position, repeats.has(position), asOf)),
  ];
};
