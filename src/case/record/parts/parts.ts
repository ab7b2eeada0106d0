/** Reading the record: what each pillar is given of it, as it was known on a day. */

import type { Assessment, WayHome } from '../../../factors/index.js';
import type { ParentalAgreement } from '../../../goals/index.js';
import type { CaseEvent, ClassificationAgreed, History } from '../../../reclassification/index.js';
import type { LegalPosition, ReadinessCase } from '../../../return-home/index.js';
import { LEGAL_STATUSES } from '../../../return-home/law/legal-statuses.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import type { CaseAssessment } from '../assessed.js';
import type { CaseAgreement, CaseClassification, CasePlan, CaseRecord, CaseWayHome } from '../case-record.js';
import type { Genogram } from '../genogram/genogram.js';
import { isPaperKnown, type Paper } from './as-known.js';
import { assessedInFull, evidenceIn, notThereInFull } from './from-chronology.js';
import { type Known, movesIn, standingInLaw } from './legal.js';

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
export function assessmentOf(record: CaseRecord, assessed: Omit<CaseAssessment, 'recordedOn'>): Assessment {
  const { edition, child, parents, waysHome } = record;
  const { siblings = [] } = assessed;
  const inFull = evidenceIn(record);
  const { id, bornOn, infancy } = child;
  const toAssess = ({ id: home, parents: at, notThere }: CaseWayHome): WayHome => ({
    id: home,
    children: [id],
    parents: at,
    notThere: notThere && notThereInFull(notThere, inFull),
  });
  const [first, ...others] = waysHome;
  return {
    edition,
    children: [{ id, bornOn, infancy }, ...siblings],
    parents,
    waysHome: [toAssess(first), ...others.map(toAssess)],
    ...assessedInFull(assessed, inFull),
  };
}

/** The entry with the latest day; of one day, the last in the list, which the parser does not let happen. */
const latestOf = <Entry>(
  entries: readonly Entry[],
  dayOf: (entry: Entry) => CivilDate | undefined,
): Entry | undefined => {
  let latest: { readonly entry: Entry; readonly on: CivilDate } | undefined;
  for (const entry of entries) {
    const on = dayOf(entry);
    if (on !== undefined && (latest === undefined || on >= latest.on)) latest = { entry, on };
  }
  return latest?.entry;
};

/** Whether a paper counts on a day: it had been made, and was known. */
const countsOn = (paper: Paper, { asOf, knownOn }: Known): boolean =>
  (paper.madeOn === undefined || paper.madeOn <= asOf) && isPaperKnown(paper, knownOn);

/** Of papers that count on a day, the one made last; where none has a day, the last in the list. */
const latestPaper = <Entry extends Paper>(papers: readonly Entry[], known: Known): Entry | undefined => {
  const counting = papers.filter((paper) => countsOn(paper, known));
  return latestOf(counting, ({ madeOn }) => madeOn) ?? counting.at(-1);
};

/**
 * The assessment that was known last.
 *
 * @param record - the case
 * @param known - the days
 * @returns the assessment; `undefined` where none had been recorded
 */
export function latestAssessment({ assessments = [] }: CaseRecord, { knownOn }: Known): CaseAssessment | undefined {
  return latestOf(
    assessments.filter(({ recordedOn }) => recordedOn <= knownOn),
    ({ recordedOn }) => recordedOn,
  );
}

/**
 * The genogram that counts: the one recorded last.
 *
 * @param record - the case
 * @param known - the day by which it had been recorded
 * @returns the genogram; `undefined` where none had been recorded
 */
export function latestGenogram(
  { genograms = [] }: CaseRecord,
  { knownOn }: Pick<Known, 'knownOn'>,
): Genogram | undefined {
  return latestOf(
    genograms.filter(({ recordedOn }) => recordedOn <= knownOn),
    ({ recordedOn }) => recordedOn,
  );
}

/**
 * What approvals and readiness read of the child’s position in law on a day.
 *
 * @param record - the case
 * @param wayHome - one of its ways home, for the way in law that is planned
 * @param known - the days
 * @returns what is known of it
 */
export function legalPositionOf(record: CaseRecord, { route }: CaseWayHome, known: Known): LegalPosition {
  const { status, lookedAfterSince } = standingInLaw(record, known);
  return { status, route, bornOn: record.child.bornOn, lookedAfterSince, isEligibleChild: record.isEligibleChild };
}

/** The last day up to which something with a day of its own, and no day of recording, can have been known. */
const lastDayOf = ({ asOf, knownOn }: Known): CivilDate => (knownOn < asOf ? knownOn : asOf);

/**
 * The parental agreement in force on a day: the one made last. One without a day counts where no other does.
 *
 * @param wayHome - a way home of the case
 * @param known - the days
 * @returns the agreement; `undefined` where there is none
 */
export function latestAgreement({ agreements = [] }: CaseWayHome, known: Known): CaseAgreement | undefined {
  return latestPaper(agreements, known);
}

/**
 * The Reunification Plan that counts on a day: the one made last. One without a day counts where no other does.
 *
 * @param wayHome - a way home of the case
 * @param known - the days
 * @returns the plan; `undefined` where there is none
 */
export function latestPlan({ plans = [] }: CaseWayHome, known: Known): CasePlan | undefined {
  return latestPaper(plans, known);
}

/**
 * An agreement as the goals pillar reads it. Whether the child is accommodated under section 20 is read off the child’s legal status where the
 * agreement does not say it (I-342).
 *
 * @param record - the case
 * @param agreement - one of its agreements
 * @param known - the days
 * @returns the agreement
 */
export function agreementOf(
  { edition, child, ...record }: CaseRecord,
  agreement: CaseAgreement,
  known: Known,
): ParentalAgreement {
  const { status } = standingInLaw({ edition, child, ...record }, known);
  const { accommodatedUnderSection20 = status && LEGAL_STATUSES[status].isSection20 } = agreement;
  return {
    ...agreement,
    ...(accommodatedUnderSection20 === undefined ? {} : { accommodatedUnderSection20 }),
    edition,
    child: child.id,
  };
}

/** What was done by the last day on which it can have been known. */
const doneBy = (recorded: CaseWayHome['recorded'], until: CivilDate): CaseWayHome['recorded'] =>
  recorded === undefined
    ? undefined
    : Object.fromEntries(
        Object.entries(recorded).filter(([, answer]) => answer?.kind !== 'done' || answer.on <= until),
      );

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
  const { parents, agreements = [], goalReviews, goalsForTimeAtHome, approvals, recorded } = wayHome;
  const home = { parents };
  const until = lastDayOf(known);
  const agreement = latestAgreement(wayHome, known);
  const plan = latestPlan(wayHome, known);
  // Where the child lived meanwhile is the same for every way home.
  const elsewhere = movesIn(
    record.waysHome.filter((other) => other.id !== wayHome.id),
    known,
  );
  const history = historyOf(record, wayHome);
  const earlier = agreements.filter((other) => other !== agreement && countsOn(other, known));
  return {
    child: child.id,
    wayHome: home,
    history: { ...history, events: [...history.events, ...elsewhere] },
    agreement: agreement && agreementOf(record, agreement, known),
    earlierGoals: wayHome.agreements === undefined ? undefined : earlier.flatMap(({ goals = [] }) => goals),
    earlierGoalsLeftOut: earlier.some(({ goals }) => goals === undefined),
    goalsForTimeAtHome,
    goalReviews: goalReviews?.filter(({ on }) => on <= until),
    plan: plan === undefined ? undefined : { ...plan, edition, child: child.id, wayHome: home },
    examPeriods,
    schoolTerms,
    schoolHolidays,
    legal: legalPositionOf(record, wayHome, known),
    approvals: approvals?.filter(({ on, recordedOn = on }) => on <= known.asOf && recordedOn <= known.knownOn),
    recorded: doneBy(recorded, until),
  };
}

/** The days on which something was recorded for a way home; what has no day of recording was recorded on its own (I-327). */
const recordedFor = (wayHome: CaseWayHome): readonly (CivilDate | undefined)[] => {
  const {
    classifications,
    events,
    agreements = [],
    plans = [],
    approvals = [],
    goalReviews = [],
    settings = [],
    support = [],
  } = wayHome;
  return [
    ...[...classifications, ...events, ...support].map(({ recordedOn }) => recordedOn),
    ...[...agreements, ...plans].map(({ madeOn, recordedOn = madeOn }) => recordedOn),
    ...approvals.map(({ on, recordedOn = on }) => recordedOn),
    ...goalReviews.map(({ on }) => on),
    ...settings.map(({ setOn }) => setOn),
    ...Object.values(wayHome.recorded ?? {}).map((answer) => (answer?.kind === 'done' ? answer.on : undefined)),
  ];
};

/**
 * The last day on which anything was recorded in the case.
 *
 * @param record - the case
 * @param known - the days
 * @returns the day; `undefined` where nothing had been recorded
 */
export function lastRecordedOn(record: CaseRecord, { knownOn }: Known): CivilDate | undefined {
  const { assessments, legal, visits, reviews, placements, dutiesDone, childProtectionReviews, waysHome } = record;
  const { chronology, genograms, journey, decisionsAgainstReturn, reports, supervisions, leads } = record;
  let last: CivilDate | undefined;
  const note = (on: CivilDate | undefined): void => {
    if (on !== undefined && on <= knownOn && (last === undefined || on > last)) last = on;
  };
  const look = (entries: readonly { readonly recordedOn: CivilDate }[] = []): void => {
    for (const { recordedOn } of entries) note(recordedOn);
  };
  for (const entries of [assessments, legal, visits, reviews, placements, dutiesDone, childProtectionReviews])
    look(entries);
  for (const entries of [chronology?.entries, genograms, journey, decisionsAgainstReturn, reports, supervisions, leads])
    look(entries);
  for (const wayHome of waysHome) for (const on of recordedFor(wayHome)) note(on);
  return last;
}
