/**
 * Words of the rows: those of the Standard Safeguarding Dataset and of the return on looked after children, as far as they are read, by
 * the names that were published. A row may have other columns; they are left alone.
 */
import type { CivilDate } from '../../shared/days/civil-date.js';
import type { AnyShape } from '../../shared/shapes/shape-type.js';

/** What a column of a row holds: a text, or nothing (`null`, or an empty text). A column that is left out is not an empty one. */
export type Cell = string | null;

/** A row of `ssd_person`. */
export interface SsdPersonRow {
  /** The child’s id. */
  readonly pers_person_id: Cell;
  /** Date of birth. */
  readonly pers_dob: Cell;
}

/** A row of `ssd_cla_episodes`. */
export interface SsdEpisodeRow {
  /** The episode’s id. */
  readonly clae_cla_episode_id: Cell;
  /** The child’s id. */
  readonly clae_person_id: Cell;
  /** The period of care. */
  readonly clae_cla_id: Cell;
  /** When it began. */
  readonly clae_cla_episode_start_date: Cell;
  /** Why it began: a code of the return. */
  readonly clae_cla_episode_start_reason: Cell;
  /** Category of need: a code of the return. */
  readonly clae_cla_primary_need_code: Cell;
  /** When it ended. */
  readonly clae_cla_episode_ceased_date: Cell;
  /** Why it ended: a code of the return. */
  readonly clae_cla_episode_ceased_reason: Cell;
  /** When the period of care began, where that is known. Read only where its first episode is not among the rows. */
  readonly clae_entered_care_date?: Cell | undefined;
}

/** A row of `ssd_cla_placement`. */
export interface SsdPlacementRow {
  /** The placement’s id. */
  readonly clap_cla_placement_id: Cell;
  /** The period of care. */
  readonly clap_cla_id: Cell;
  /** When it began. */
  readonly clap_cla_placement_start_date: Cell;
  /** Where the child is placed: a code of the return. */
  readonly clap_cla_placement_type: Cell;
  /** Who provides it: a code of the return. */
  readonly clap_cla_placement_provider: Cell;
  /** When it ended. */
  readonly clap_cla_placement_end_date: Cell;
}

/** A row of `ssd_legal_status`. */
export interface SsdLegalStatusRow {
  /** The row’s id. */
  readonly lega_legal_status_id: Cell;
  /** The child’s id. */
  readonly lega_person_id: Cell;
  /** Legal status: a code of the return, or one that the return does not have. */
  readonly lega_legal_status: Cell;
  /** When it began. */
  readonly lega_legal_status_start_date: Cell;
  /** When it ended, or will. */
  readonly lega_legal_status_end_date: Cell;
}

/** A row of `ssd_cla_reviews`. */
export interface SsdReviewRow {
  /** The review’s id. */
  readonly clar_cla_review_id: Cell;
  /** The period of care. */
  readonly clar_cla_id: Cell;
  /** When it was held. */
  readonly clar_cla_review_date: Cell;
  /** Whether it was cancelled: Y or N. */
  readonly clar_cla_review_cancelled: Cell;
}

/** A row of `ssd_cla_visits`. */
export interface SsdVisitRow {
  /** The visit’s id. */
  readonly clav_cla_visit_id: Cell;
  /** The child’s id. */
  readonly clav_person_id: Cell;
  /** When it was made. */
  readonly clav_cla_visit_date: Cell;
  /** Whether the child was seen: Y or N. */
  readonly clav_cla_visit_seen: Cell;
  /** Whether the child was seen alone: Y or N. */
  readonly clav_cla_visit_seen_alone: Cell;
}

/** A row of `ssd_assessment_factors`. */
export interface SsdAssessmentFactorsRow {
  /** The assessment. */
  readonly cinf_assessment_id: Cell;
  /** JSON: a list of codes, or an object that says Yes or No of each. */
  readonly cinf_assessment_factors_json: Cell;
}

/** Rows of the Standard Safeguarding Dataset about one child. A table that is left out is not known; an empty one says that there is nothing. */
export interface SsdRows {
  /** The child. */
  readonly ssd_person: readonly SsdPersonRow[];
  /** Episodes of care. */
  readonly ssd_cla_episodes?: readonly SsdEpisodeRow[] | undefined;
  /** Placements. */
  readonly ssd_cla_placement?: readonly SsdPlacementRow[] | undefined;
  /** Legal statuses. */
  readonly ssd_legal_status?: readonly SsdLegalStatusRow[] | undefined;
  /** Reviews of the child’s case. */
  readonly ssd_cla_reviews?: readonly SsdReviewRow[] | undefined;
  /** Visits to the child. */
  readonly ssd_cla_visits?: readonly SsdVisitRow[] | undefined;
  /** Factors at the end of assessments. They do not say whose they are: pass this child’s only. */
  readonly ssd_assessment_factors?: readonly SsdAssessmentFactorsRow[] | undefined;
}

/** A row of the return’s Header. */
export interface ReturnHeaderRow {
  /** The child’s id. */
  readonly CHILD: Cell;
  /** Date of birth, dd/mm/yyyy. */
  readonly DOB: Cell;
}

/** A row of the return’s Episodes. */
export interface ReturnEpisodeRow {
  /** The child’s id. */
  readonly CHILD: Cell;
  /** When the episode commenced, dd/mm/yyyy. */
  readonly DECOM: Cell;
  /** Reason for new episode. */
  readonly RNE: Cell;
  /** Legal status. */
  readonly LS: Cell;
  /** Category of need. */
  readonly CIN: Cell;
  /** Placement. */
  readonly PLACE: Cell;
  /** Placement provider. */
  readonly PLACE_PROVIDER: Cell;
  /** When the episode ceased, dd/mm/yyyy. */
  readonly DEC: Cell;
  /** Reason episode ceased. */
  readonly REC: Cell;
}

/** Rows of the return on looked after children about one child. */
export interface ReturnRows {
  /** The child. */
  readonly Header: readonly ReturnHeaderRow[];
  /** Episodes of care. */
  readonly Episodes?: readonly ReturnEpisodeRow[] | undefined;
}

/** What the rows do not say, and whoever passes them has to. */
export interface ReturnQuestion {
  /** The day of the extract. No row says when it was recorded, so this day stands for it. */
  readonly extractedOn: CivilDate;
}

/** The same, for rows with times. */
export interface SsdQuestion extends ReturnQuestion {
  /** The time zone of the case system, by its name in the IANA database: in England `Europe/London`. */
  readonly timeZone: string;
}

const CELL: AnyShape = { anyOf: ['text', { oneOf: [null] }] };
const NEEDLESS: AnyShape = { optional: CELL };

const row = (...columns: readonly string[]): { readonly fields: Readonly<Record<string, AnyShape>> } => ({
  fields: Object.fromEntries(columns.map((column) => [column, CELL])),
});

const table = (listOf: AnyShape): AnyShape => ({ optional: { listOf } });

/** The shape of {@link SsdRows}. */
export const SSD_ROWS: AnyShape = /* @__PURE__ */ (() => ({
  fields: {
    ssd_person: { listOf: row('pers_person_id', 'pers_dob') },
    ssd_cla_episodes: table({
      fields: {
        ...row('clae_cla_episode_id', 'clae_person_id', 'clae_cla_id', 'clae_cla_primary_need_code').fields,
        ...row('clae_cla_episode_start_date', 'clae_cla_episode_start_reason').fields,
        ...row('clae_cla_episode_ceased_date', 'clae_cla_episode_ceased_reason').fields,
        clae_entered_care_date: NEEDLESS,
      },
    }),
    ssd_cla_placement: table({
      fields: {
        ...row('clap_cla_placement_id', 'clap_cla_id', 'clap_cla_placement_type', 'clap_cla_placement_provider').fields,
        ...row('clap_cla_placement_start_date', 'clap_cla_placement_end_date').fields,
      },
    }),
    ssd_legal_status: table({
      fields: {
        ...row('lega_legal_status_id', 'lega_person_id', 'lega_legal_status').fields,
        ...row('lega_legal_status_start_date', 'lega_legal_status_end_date').fields,
      },
    }),
    ssd_cla_reviews: table(
      row('clar_cla_review_id', 'clar_cla_id', 'clar_cla_review_date', 'clar_cla_review_cancelled'),
    ),
    ssd_cla_visits: table(
      row(
        ...['clav_cla_visit_id', 'clav_person_id', 'clav_cla_visit_date'],
        ...['clav_cla_visit_seen', 'clav_cla_visit_seen_alone'],
      ),
    ),
    ssd_assessment_factors: table(row('cinf_assessment_id', 'cinf_assessment_factors_json')),
  },
}))();

/** The shape of {@link ReturnRows}. */
export const RETURN_ROWS: AnyShape = /* @__PURE__ */ (() => ({
  fields: {
    Header: { listOf: row('CHILD', 'DOB') },
    Episodes: table(row('CHILD', 'DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PLACE_PROVIDER', 'DEC', 'REC')),
  },
}))();
