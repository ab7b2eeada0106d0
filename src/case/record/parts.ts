/** Reading the record: what each pillar is given of it, as it was known on a day. */

import type { Assessment, WayHome } from '../../factors/index.js';
import type { CaseEvent, ClassificationAgreed, History } from '../../reclassification/index.js';
import type { LegalPosition, ReadinessCase } from '../../return-home/index.js';
import type { CivilDate } from '../../shared/civil-date.js';
import type {
  CaseAgreement,
  CaseAssessment,
  CaseClassification,
  CaseRecord,
  CaseWayHome,
  LegalEntry,
} from './case-record.js';

/** The day asked about, and the day by which something had to be recorded to count. */
export interface Known {
  /** Nothing that happened after this day counts. */
  readonly asOf: CivilDate;
  /** Nothing that was recorded after this day counts. */
  readonly knownOn: CivilDate;
}

const eventOf = (classification: CaseClassification): ClassificationAgreed => {
  const { id, recordedOn, conferredOn, level, profile, views, knowingOf, reasonForDifferenceFromTable } =
    classification;
  return {
    kind: 'classification-agreed',
    id,
    happenedOn: conferredOn,
    recordedOn,
    level,
    profile,
    agreedBy: views.map(({ role, person }) => ({ role, person })),
    ...(reasonForDifferenceFromTable === undefined ? {} : { reason: reasonForDifferenceFromTable }),
    ...(knowingOf === undefined ? {} : { knowingOf }),
  };
};

/**
 * The history of a way home: its events, and one for each classification.
 *
 * @param record - the case
 * @param wayHome - one of its ways home
 * @returns the history, with everything recorded so far
 */
export function historyOf({ edition, child }: CaseRecord, wayHome: CaseWayHome): History {
  const { id, bornOn, servicesInvolvedInPregnancy } = child;
  const events: readonly CaseEvent[] = [...wayHome.classifications.map(eventOf), ...wayHome.events];
  return { edition, child: { id, bornOn, servicesInvolvedInPregnancy }, wayHome: { parents: wayHome.parents }, events };
}

/**
 * An assessment as the factors pillar reads it.
 *
 * @param record - the case
 * @param assessed - one of its assessments
 * @returns the assessment, of every way home
 */
export function assessmentOf({ edition, child, parents, waysHome }: CaseRecord, assessed: CaseAssessment): Assessment {
  const { observations, circumstances, capacityToChange, siblings = [] } = assessed;
  const { id, bornOn, infancy } = child;
  const toAssess = ({ id: home, parents: at, notThere }: CaseWayHome): WayHome => ({
    id: home,
    children: [id],
    parents: at,
    notThere,
  });
  const [first, ...others] = waysHome;
  return {
    edition,
    children: [{ id, bornOn, infancy }, ...siblings],
    parents,
    waysHome: [toAssess(first), ...others.map(toAssess)],
    observations,
    circumstances,
    capacityToChange,
  };
}

/** The entry with the latest day among those that count; of one day, the last in the list, which the parser does not let happen. */
const latestOf = <Entry>(
  entries: readonly Entry[],
  dayOf: (entry: Entry) => CivilDate | undefined,
  until: CivilDate,
): Entry | undefined => {
  let latest: { readonly entry: Entry; readonly on: CivilDate } | undefined;
  for (const entry of entries) {
    const on = dayOf(entry);
    if (on !== undefined && on <= until && (latest === undefined || on >= latest.on)) latest = { entry, on };
  }
  return latest?.entry;
};

/**
 * The assessment that was known last.
 *
 * @param record - the case
 * @param known - the days
 * @returns the assessment; `undefined` where none had been recorded
 */
export function latestAssessment({ assessments = [] }: CaseRecord, { knownOn }: Known): CaseAssessment | undefined {
  return latestOf(assessments, ({ recordedOn }) => recordedOn, knownOn);
}

/** What holds of one kind in law on a day: the entry that began last. */
const inForce = (
  entries: readonly LegalEntry[],
  kinds: readonly LegalEntry['kind'][],
  { asOf, knownOn }: Known,
): LegalEntry | undefined =>
  latestOf(
    entries.filter(({ kind, recordedOn }) => kinds.includes(kind) && recordedOn <= knownOn),
    ({ from }) => from,
    asOf,
  );

/**
 * The child’s position in law on a day.
 *
 * @param record - the case
 * @param wayHome - one of its ways home, for the way in law that is planned
 * @param known - the days
 * @returns what is known of it
 */
export function legalPositionOf(
  { child, legal = [], isEligibleChild }: CaseRecord,
  { route }: CaseWayHome,
  known: Known,
): LegalPosition {
  const status = inForce(legal, ['legal-status'], known);
  const care = inForce(legal, ['looked-after', 'no-longer-looked-after'], known);
  return {
    status: status?.kind === 'legal-status' ? status.status : undefined,
    route,
    bornOn: child.bornOn,
    lookedAfterSince: care?.kind === 'looked-after' ? care.from : undefined,
    isEligibleChild,
  };
}

/**
 * Since when the child has had the legal status of a day.
 *
 * @param record - the case
 * @param known - the days
 * @returns the day; `undefined` where no status is known
 */
export function statusSince({ legal = [] }: CaseRecord, known: Known): CivilDate | undefined {
  return inForce(legal, ['legal-status'], known)?.from;
}

/**
 * The parental agreement in force on a day: the one made last. One without a day counts where no other does.
 *
 * @param wayHome - a way home of the case
 * @param asOf - the day
 * @returns the agreement; `undefined` where there is none
 */
export function latestAgreement({ agreements = [] }: CaseWayHome, asOf: CivilDate): CaseAgreement | undefined {
  return latestOf(agreements, ({ madeOn }) => madeOn, asOf) ?? agreements.at(-1);
}

/**
 * What the record holds towards a return home on a day.
 *
 * @param record - the case
 * @param wayHome - one of its ways home
 * @param known - the days
 * @returns what `readinessOf` reads; without the evaluation of the assessment
 */
export function readinessCaseOf(record: CaseRecord, wayHome: CaseWayHome, known: Known): ReadinessCase {
  const { edition, child, examPeriods, schoolTerms, schoolHolidays } = record;
  const { parents, agreements = [], plans = [], goalReviews, goalsForTimeAtHome, approvals, recorded } = wayHome;
  const home = { parents };
  const agreement = latestAgreement(wayHome, known.asOf);
  const plan = latestOf(plans, ({ madeOn }) => madeOn, known.asOf) ?? plans.at(-1);
  const earlier = agreements.filter((other) => other !== agreement);
  return {
    child: child.id,
    wayHome: home,
    history: historyOf(record, wayHome),
    agreement: agreement === undefined ? undefined : { ...agreement, edition, child: child.id },
    earlierGoals: wayHome.agreements === undefined ? undefined : earlier.flatMap(({ goals = [] }) => goals),
    goalsForTimeAtHome,
    goalReviews,
    plan: plan === undefined ? undefined : { ...plan, edition, child: child.id, wayHome: home },
    examPeriods,
    schoolTerms,
    schoolHolidays,
    legal: legalPositionOf(record, wayHome, known),
    approvals,
    recorded,
  };
}

/**
 * The last day on which anything was recorded in the case.
 *
 * @param record - the case
 * @param known - the days
 * @returns the day; `undefined` where nothing had been recorded
 */
export function lastRecordedOn(record: CaseRecord, { knownOn }: Known): CivilDate | undefined {
  const { assessments = [], legal = [], visits = [], reviews = [], waysHome } = record;
  let last: CivilDate | undefined;
  const look = (entries: readonly { readonly recordedOn: CivilDate }[]): void => {
    for (const { recordedOn } of entries)
      if (recordedOn <= knownOn && (last === undefined || recordedOn > last)) last = recordedOn;
  };
  for (const entries of [assessments, legal, visits, reviews]) look(entries);
  for (const { classifications, events } of waysHome) for (const entries of [classifications, events]) look(entries);
  return last;
}
