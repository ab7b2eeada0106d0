/** From the Standard Safeguarding Dataset to the parts of a case that it can fill. */
import type { CaseReview } from '../../case/record/in-law.js';
import type { SeenAlone } from '../../return-home/first-year/visit-made.js';
import { type CivilDate, compareDays } from '../../shared/days/civil-date.js';
import { capped, findingIn } from '../../shared/findings/finding.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce, readOnceOrFind } from '../../shared/shapes/shape.js';
import type { CaseFromRows, VisitInRows } from './case-from-rows.js';
import { type ChildInRows, type EpisodeCellColumns, isOfChild, readChild, readEpisodes } from './read-episodes.js';
import { readFactors } from './read-factors.js';
import { isOfPeriod, type Periods, periodsOf, readPlacements } from './read-placements.js';
import {
  daysIn,
  eachRowOnce,
  flagIn,
  idIn,
  ifRead,
  neededDayIn,
  note,
  type Placed,
  pastDayIn,
  type Reading,
  rowsOfOneId,
} from './read-row.js';
import { readStatuses } from './read-statuses.js';
import { ROW_FINDINGS } from './row-findings.js';
import {
  type Cell,
  SSD_ROWS,
  type SsdEpisodeRow,
  type SsdQuestion,
  type SsdReviewRow,
  type SsdRows,
  type SsdVisitRow,
} from './rows.js';

const finding = /* @__PURE__ */ findingIn(ROW_FINDINGS);

const EPISODE_COLUMNS: EpisodeCellColumns = {
  id: 'clae_cla_episode_id',
  child: 'clae_person_id',
  from: 'clae_cla_episode_start_date',
  opens: 'clae_cla_episode_start_reason',
  until: 'clae_cla_episode_ceased_date',
  ceased: 'clae_cla_episode_ceased_reason',
  need: 'clae_cla_primary_need_code',
  enteredCareOn: 'clae_entered_care_date',
  // The dataset has these in tables of their own.
  status: 'lega_legal_status',
  placement: 'clap_cla_placement_type',
  provider: 'clap_cla_placement_provider',
};

const episodeCells = (row: SsdEpisodeRow) => ({
  id: row.clae_cla_episode_id,
  child: row.clae_person_id,
  from: row.clae_cla_episode_start_date,
  opens: row.clae_cla_episode_start_reason,
  until: row.clae_cla_episode_ceased_date,
  ceased: row.clae_cla_episode_ceased_reason,
  need: row.clae_cla_primary_need_code,
  enteredCareOn: row.clae_entered_care_date,
});

interface OfOneDay {
  readonly id: string;
  readonly on: CivilDate;
}

/** The earliest first; of one day by their ids, of which no two are the same. */
const byDay = (one: OfOneDay, other: OfOneDay): number => compareDays(one.on, other.on) || (one.id < other.id ? -1 : 1);

const readReviews = (
  reading: Reading,
  rows: readonly SsdReviewRow[],
  periods: Periods,
  { bornOn }: ChildInRows,
): readonly CaseReview[] => {
  const cells = rows.map((row) => ({
    id: row.clar_cla_review_id,
    period: row.clar_cla_id,
    on: row.clar_cla_review_date,
    cancelled: row.clar_cla_review_cancelled,
  }));
  const own = eachRowOnce(reading, 'ssd_cla_reviews', cells, 'clar_cla_review_id').filter((row) =>
    isOfPeriod(reading, row, 'clar_cla_id', row.cells.period, periods),
  );
  const shared = rowsOfOneId(reading, own, 'clar_cla_review_id', (row) => row.id);
  const reviews = own.flatMap((row) => {
    const id = idIn(reading, row, 'clar_cla_review_id', row.cells.id);
    const cancelled = flagIn(reading, row, 'clar_cla_review_cancelled', row.cells.cancelled);
    const on = ifRead(pastDayIn(reading, row, 'clar_cla_review_date', row.cells.on, bornOn));
    if (id === undefined || on === undefined || cancelled.is === 'unfit' || shared.has(row)) return [];
    if (ifRead(cancelled) !== true) return [{ id, on, recordedOn: reading.extractedOn }];
    note(reading, 'rows.contradiction', row, 'clar_cla_review_cancelled');
    return [];
  });
  return reviews.sort(byDay);
};

interface VisitCells {
  readonly id: Cell;
  readonly child: Cell;
  readonly on: Cell;
  readonly seen: Cell;
  readonly alone: Cell;
}

const readVisit = (reading: Reading, row: Placed<VisitCells>, { bornOn }: ChildInRows): VisitInRows | undefined => {
  const { cells } = row;
  const id = idIn(reading, row, 'clav_cla_visit_id', cells.id);
  const on = neededDayIn(reading, row, 'clav_cla_visit_date', cells.on, bornOn);
  const seen = flagIn(reading, row, 'clav_cla_visit_seen', cells.seen);
  const alone = ifRead(flagIn(reading, row, 'clav_cla_visit_seen_alone', cells.alone));
  if (id === undefined || on === undefined || seen.is === 'unfit') return undefined;
  if (ifRead(seen) === false) {
    note(reading, alone === true ? 'rows.contradiction' : 'rows.child-not-seen', row, 'clav_cla_visit_seen');
    return undefined;
  }
  const child: SeenAlone | undefined = alone === undefined ? undefined : { kind: alone ? 'alone' : 'not-alone' };
  return { id, on, recordedOn: reading.extractedOn, ...(child === undefined ? {} : { child }) };
};

const readVisits = (reading: Reading, rows: readonly SsdVisitRow[], child: ChildInRows): readonly VisitInRows[] => {
  const cells = rows.map((row) => ({
    id: row.clav_cla_visit_id,
    child: row.clav_person_id,
    on: row.clav_cla_visit_date,
    seen: row.clav_cla_visit_seen,
    alone: row.clav_cla_visit_seen_alone,
  }));
  const own = eachRowOnce(reading, 'ssd_cla_visits', cells, 'clav_cla_visit_id').filter((row) =>
    isOfChild(reading, row, 'clav_person_id', row.cells.child, child),
  );
  const shared = rowsOfOneId(reading, own, 'clav_cla_visit_id', (row) => row.id);
  const visits = own.map((row) => ({ row, visit: readVisit(reading, row, child) }));
  const read = visits.flatMap(({ row, visit }) => (visit === undefined || shared.has(row) ? [] : [visit]));
  if (read.length > 0) reading.findings.push(finding('rows.visit-incomplete', 'ssd_cla_visits'));
  return read.sort(byDay);
};

/**
 * Reads rows of one child from the Standard Safeguarding Dataset: who the child is, how the position in law changed, reviews and visits,
 * and what factors of earlier assessments point to. Nothing is guessed: where rows do not fit, what they would say is left out and
 * found. A finding of severity `must` means that.
 *
 * @param rows - the rows, with the columns and codes that were published
 * @param question - the day of the extract, which stands for the day of recording, and the time zone of the case system
 * @returns the parts of a case that the rows can fill, visits to be completed, what has to be assessed, and what was found
 * @throws InputError if the question has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { caseFromSsd } from 'reunification-framework/interop';
 *
 * const { part, pointsTo, findings } = caseFromSsd(
 *   {
 *     // Midnight in London in summer, as a system that keeps UTC writes it.
 *     ssd_person: [{ pers_person_id: 'c1', pers_dob: '2016-06-30T23:00:00Z' }],
 *     ssd_assessment_factors: [{ cinf_assessment_id: 'a1', cinf_assessment_factors_json: '["2B"]' }],
 *   },
 *   { extractedOn: civilDate('2026-03-31'), timeZone: 'Europe/London' },
 * );
 * part.child?.bornOn; // => '2016-07-01'
 * pointsTo.map(({ whose, riskFactors }) => [whose, riskFactors]); // => [['parent-or-carer', ['alcohol-or-drugs-abuse']]]
 * findings; // => []
 * ```
 */
export function caseFromSsd(rows: SsdRows, question: SsdQuestion): CaseFromRows {
  const { extractedOn, timeZone } = readOnce('question', question, {
    fields: { extractedOn: 'day', timeZone: 'text' },
  });
  const reading: Reading = { days: daysIn(timeZone), extractedOn, findings: [] };
  const nothing = { madeBy: MADE_BY, part: {}, pointsTo: [], recordedOn: extractedOn };
  const read = readOnceOrFind(rows, SSD_ROWS, 'whole');
  if ('finding' in read) return { ...nothing, findings: [read.finding] };
  const once = read.value;
  const people = once.ssd_person.map((row) => ({ id: row.pers_person_id, bornOn: row.pers_dob }));
  const child = readChild(reading, 'ssd_person', people, { id: 'pers_person_id', bornOn: 'pers_dob' });
  if (child === undefined) return { ...nothing, findings: reading.findings };
  const { ssd_cla_episodes: episodes, ssd_legal_status: statuses } = once;
  const periods = periodsOf(episodes, child);
  const { care } = readEpisodes(
    reading,
    'ssd_cla_episodes',
    (episodes ?? []).map(episodeCells),
    EPISODE_COLUMNS,
    child,
  );
  const legal = [...care, ...readStatuses(reading, statuses ?? [], child, care)];
  const placements = readPlacements(reading, once.ssd_cla_placement ?? [], periods, child, care);
  const reviews = once.ssd_cla_reviews && readReviews(reading, once.ssd_cla_reviews, periods, child);
  const visitsToComplete = once.ssd_cla_visits && readVisits(reading, once.ssd_cla_visits, child);
  const pointsTo = readFactors(reading, once.ssd_assessment_factors ?? []);
  return {
    ...nothing,
    part: {
      child,
      ...(legal.length === 0 ? {} : { legal }),
      ...(placements.length === 0 ? {} : { placements }),
      ...(reviews === undefined ? {} : { reviews }),
    },
    ...(visitsToComplete === undefined ? {} : { visitsToComplete }),
    pointsTo,
    findings: capped(reading.findings),
  };
}
