/**
 * The data that the report of 2023 asks the government to collect on returns home, besides what it collects: rules as data (I-282). What is
 * in no row an authority records elsewhere, or nowhere.
 */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { EpisodeField } from '../periods/index.js';
import { DATA_ASKED_FOR, WHAT_IS_REUNIFICATION } from '../sources.js';

/** What can be recorded outside the rows. */
export const RECORDED_ITEM_IDS = /* @__PURE__ */ frozen([
  'characteristics',
  'support-before',
  'support-after',
  'health-after',
  'wellbeing-after',
  'education-after',
] as const);

/** Something that is recorded outside the rows, if anywhere. */
export type RecordedItemId = (typeof RECORDED_ITEM_IDS)[number];

/** All that completeness is measured of, in the order in which it is shown. */
export const DATA_ITEM_IDS = /* @__PURE__ */ frozen([
  ...(['started-on', 'reason-started', 'legal-status', 'placement', 'ceased-on', 'reason-ceased'] as const),
  ...(['went-to', 'born-on'] as const),
  ...RECORDED_ITEM_IDS,
] as const);

/** Something that completeness is measured of. */
export type DataItemId = (typeof DATA_ITEM_IDS)[number];

/** The kinds of data that are asked for. */
export const DATA_GROUPS = /* @__PURE__ */ frozen([
  'reported-already',
  'characteristics-and-care-journey',
  'support',
  'stability',
  'outcomes-after-return',
] as const);

/** A kind of data. */
export type DataGroup = (typeof DATA_GROUPS)[number];

/** Of which rows or children an item is asked. */
export type AskedOf =
  | 'every-episode'
  | 'episodes-that-ended'
  | 'ends-that-do-not-tell'
  | 'every-child'
  | 'children-who-went-home';

/** One item. */
export interface DataItem {
  /** What it is. */
  readonly title: string;
  /** Which kind of data asks for it. */
  readonly group: DataGroup;
  /** Of whom it is asked: nothing is missing where it is not. */
  readonly askedOf: AskedOf;
  /** The field of a row that holds it; left out where no field of the return does. */
  readonly field?: EpisodeField | 'wentTo' | undefined;
  /** Where it is asked for. */
  readonly source: Citation;
}

/** Each item. */
export const DATA_ITEMS: Readonly<Record<DataItemId, DataItem>> = /* @__PURE__ */ (() =>
  frozen({
    'started-on': {
      title: 'When each episode began',
      group: 'stability',
      askedOf: 'every-episode',
      field: 'startedOn',
      source: DATA_ASKED_FOR,
    },
    'reason-started': {
      title: 'Why each episode began',
      group: 'stability',
      askedOf: 'every-episode',
      field: 'reasonStarted',
      source: DATA_ASKED_FOR,
    },
    'legal-status': {
      title: 'Legal status',
      group: 'characteristics-and-care-journey',
      askedOf: 'every-episode',
      field: 'legalStatus',
      source: DATA_ASKED_FOR,
    },
    placement: {
      title: 'Placement',
      group: 'characteristics-and-care-journey',
      askedOf: 'every-episode',
      field: 'placement',
      source: DATA_ASKED_FOR,
    },
    'ceased-on': {
      title: 'When each episode ended that did',
      group: 'stability',
      askedOf: 'episodes-that-ended',
      field: 'ceasedOn',
      source: DATA_ASKED_FOR,
    },
    'reason-ceased': {
      title: 'Why it ended: planned or not, with parental responsibility or without',
      group: 'reported-already',
      askedOf: 'episodes-that-ended',
      field: 'reasonCeased',
      source: WHAT_IS_REUNIFICATION,
    },
    'went-to': {
      title: 'With whom the child went to live, where the code does not tell',
      group: 'characteristics-and-care-journey',
      askedOf: 'ends-that-do-not-tell',
      field: 'wentTo',
      source: DATA_ASKED_FOR,
    },
    'born-on': {
      title: 'Date of birth',
      group: 'characteristics-and-care-journey',
      askedOf: 'every-child',
      source: DATA_ASKED_FOR,
    },
    characteristics: {
      title: 'Other characteristics and circumstances of child and family',
      group: 'characteristics-and-care-journey',
      askedOf: 'every-child',
      source: DATA_ASKED_FOR,
    },
    'support-before': {
      title: 'Support before the return: what, how much, how long',
      group: 'support',
      askedOf: 'children-who-went-home',
      source: DATA_ASKED_FOR,
    },
    'support-after': {
      title: 'Support after the return: what, how much, how long',
      group: 'support',
      askedOf: 'children-who-went-home',
      source: DATA_ASKED_FOR,
    },
    'health-after': {
      title: 'Health after the return',
      group: 'outcomes-after-return',
      askedOf: 'children-who-went-home',
      source: DATA_ASKED_FOR,
    },
    'wellbeing-after': {
      title: 'Wellbeing after the return',
      group: 'outcomes-after-return',
      askedOf: 'children-who-went-home',
      source: DATA_ASKED_FOR,
    },
    'education-after': {
      title: 'Education after the return',
      group: 'outcomes-after-return',
      askedOf: 'children-who-went-home',
      source: DATA_ASKED_FOR,
    },
  }))();
