/** Words of the bridge from rows of any number of children to the episodes that are counted. */
import type { BirthDate, EpisodeRow } from '../../outcomes/periods/index.js';
import type { Check } from '../../shared/findings/check.js';
import type { AnyShape } from '../../shared/shapes/shape-type.js';
import type { FoundInRows } from './case-from-rows.js';
import type {
  ReturnEpisodeRow,
  ReturnHeaderRow,
  SsdEpisodeRow,
  SsdLegalStatusRow,
  SsdPersonRow,
  SsdPlacementRow,
} from './rows.js';

/** Rows of the return on looked after children about any number of children. Columns that are not named here are left alone. */
export interface ReturnRowsOfMany {
  /** The children, where their dates of birth are known. */
  readonly Header?: readonly ReturnHeaderRow[] | undefined;
  /** Episodes of care, each once. */
  readonly Episodes: readonly Pick<ReturnEpisodeRow, 'CHILD' | 'DECOM' | 'RNE' | 'LS' | 'PLACE' | 'DEC' | 'REC'>[];
}

/** Rows of the Standard Safeguarding Dataset about any number of children. */
export interface SsdRowsOfMany {
  /** The children, where their dates of birth are known. */
  readonly ssd_person?: readonly SsdPersonRow[] | undefined;
  /** Episodes of care, each once. */
  readonly ssd_cla_episodes: readonly Omit<SsdEpisodeRow, 'clae_cla_primary_need_code'>[];
  /** Placements. Left out, no episode has one. */
  readonly ssd_cla_placement?: readonly Omit<SsdPlacementRow, 'clap_cla_placement_provider'>[] | undefined;
  /** Legal statuses. Left out, no episode has one, and no child can be counted. */
  readonly ssd_legal_status?: readonly SsdLegalStatusRow[] | undefined;
}

/** What rows with times do not say. */
export interface SsdEpisodesQuestion {
  /** The time zone of the case system, by its name in the IANA database: in England `Europe/London`. */
  readonly timeZone: string;
}

/** What rows give for a count. Episodes stand in the order of their rows, so that what is found of one is found at its row. */
export interface EpisodesFromRows extends Check<FoundInRows> {
  /** An episode for each row. What could not be read is named in it. */
  readonly episodes: readonly EpisodeRow[];
  /** The dates of birth that could be read. */
  readonly births: readonly BirthDate[];
}

/** The most rows of one table: as many as are counted at once. */
const ROWS_LIMIT = 10_000_000;

const CELL: AnyShape = { anyOf: ['text', { oneOf: [null] }] };

const tableOf = (...columns: readonly string[]): AnyShape => ({
  listOf: { fields: Object.fromEntries(columns.map((column) => [column, CELL])) },
  atMost: ROWS_LIMIT,
});

/** The shape of {@link ReturnRowsOfMany}. */
export const RETURN_ROWS_OF_MANY: AnyShape = /* @__PURE__ */ (() => ({
  fields: {
    Header: { optional: tableOf('CHILD', 'DOB') },
    Episodes: tableOf('CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'),
  },
}))();

/** The shape of {@link SsdRowsOfMany}. */
export const SSD_ROWS_OF_MANY: AnyShape = /* @__PURE__ */ (() => ({
  fields: {
    ssd_person: { optional: tableOf('pers_person_id', 'pers_dob') },
    ssd_cla_episodes: tableOf(
      ...['clae_cla_episode_id', 'clae_person_id', 'clae_cla_id', 'clae_cla_episode_start_date'],
      ...['clae_cla_episode_start_reason', 'clae_cla_episode_ceased_date', 'clae_cla_episode_ceased_reason'],
    ),
    ssd_cla_placement: {
      optional: tableOf(
        ...['clap_cla_placement_id', 'clap_cla_id', 'clap_cla_placement_start_date'],
        ...['clap_cla_placement_type', 'clap_cla_placement_end_date'],
      ),
    },
    ssd_legal_status: {
      optional: tableOf(
        ...['lega_legal_status_id', 'lega_person_id', 'lega_legal_status'],
        ...['lega_legal_status_start_date', 'lega_legal_status_end_date'],
      ),
    },
  },
}))();
