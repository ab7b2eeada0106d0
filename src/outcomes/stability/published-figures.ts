/** Published figures on re-entry, each with what it is a figure of: context to stand beside counts, and never a target. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { abstractOf, DATA_ON_RETURNS, NOTE_ON_SAMPLES, REUNIFICATION_DATA, WHAT_IS_REUNIFICATION } from '../sources.js';

/** Ids of the published figures. */
export const PUBLISHED_FIGURE_IDS = /* @__PURE__ */ frozen([
  'modelled-three-months',
  'modelled-one-year',
  'modelled-six-years',
  'any-exit-2007',
  'any-exit-2012',
  'any-exit-five-years',
  'national-five-years',
  'farmer-two-years',
  'entrants-two-years',
  // The only one that counts those who did not re-enter: last, so that it is not read as one of the others.
  'stable-two-years',
] as const);

/** A published figure. */
export type PublishedFigureId = (typeof PUBLISHED_FIGURE_IDS)[number];

/** A figure, and what has to be known of it before it stands beside another. */
export interface PublishedFigure {
  /** Stable id. */
  readonly id: PublishedFigureId;
  /** Per cent. */
  readonly percent: number;
  /** Of whom, and what was found of them; reads on after “12 %”. */
  readonly statement: string;
  /** Whether the figure was counted, or calculated by a model: raw counts do not reproduce a modelled figure. */
  readonly method: 'counted' | 'cox-model';
  /** Who was followed: children who went home, children who left care in any way, or those who went home out of a sample of children who entered care. */
  readonly followed: 'returns' | 'any-exit' | 'returns-of-entrants';
  /** Why it is no measure of the counts of an authority. */
  readonly differs: string;
  /** The study. */
  readonly study: string;
  /** Where it was read. */
  readonly source: Citation;
}

const goldacre = {
  method: 'cox-model',
  followed: 'returns',
  differs:
    'A cumulative probability from Cox models on children with episodes of care between 2014 and 2020, who returned to parents or main carers. Counting the returns of one authority does not give it.',
  study: 'Goldacre, Hood, Jones, King and Wang (2022)',
  source: WHAT_IS_REUNIFICATION,
} as const;

const mcGrathLone = {
  method: 'counted',
  followed: 'any-exit',
  differs: 'Everyone who left care, in any way and not only for home.',
  study: 'Mc Grath-Lone, Dearden, Harron, Nasim and Gilbert (2017)',
  source: abstractOf('mcgrath-lone-2017'),
} as const;

/** The figures, by id. */
export const PUBLISHED_FIGURES: Readonly<Record<PublishedFigureId, PublishedFigure>> = /* @__PURE__ */ (() =>
  frozen({
    'modelled-three-months': {
      id: 'modelled-three-months',
      percent: 12,
      statement: 'of returns in England are followed by re-entry within three months, by the model',
      ...goldacre,
    },
    'modelled-one-year': {
      id: 'modelled-one-year',
      percent: 20,
      statement: 'of returns in England are followed by re-entry within one year, by the model',
      ...goldacre,
    },
    'modelled-six-years': {
      id: 'modelled-six-years',
      percent: 35,
      statement: 'of returns in England are followed by re-entry within six years, by the model',
      ...goldacre,
    },
    'any-exit-2007': {
      id: 'any-exit-2007',
      percent: 23.3,
      statement: 'of children who left care in England in 2007 re-entered within one year',
      ...mcGrathLone,
    },
    'any-exit-2012': {
      id: 'any-exit-2012',
      percent: 14.4,
      statement: 'of children who left care in England in 2012 re-entered within one year',
      ...mcGrathLone,
    },
    'any-exit-five-years': {
      id: 'any-exit-five-years',
      percent: 35.3,
      statement: 'of children who left care in England in 2008 re-entered within five years',
      ...mcGrathLone,
    },
    'national-five-years': {
      id: 'national-five-years',
      percent: 30,
      statement: 'of the 10,270 children who went home in England in 2006–07 had re-entered by March 2012',
      method: 'counted',
      followed: 'returns',
      differs:
        'Returns of a whole year are followed to one day, so that some were followed for a year longer than others.',
      study: 'Department for Education (2013)',
      source: DATA_ON_RETURNS,
    },
    'farmer-two-years': {
      id: 'farmer-two-years',
      percent: 47,
      statement: 'of the returns in one study broke down within two years',
      method: 'counted',
      followed: 'returns',
      differs:
        'Returns within six weeks of entering care were left out, or only maltreated children taken in, or both: the Framework says so of the studies it names there.',
      study: 'Farmer et al. (2011)',
      source: DATA_ON_RETURNS,
    },
    'entrants-two-years': {
      id: 'entrants-two-years',
      percent: 15,
      statement:
        'of 133 children who went home, out of a sample of children who entered care, had returned to care within two years',
      method: 'counted',
      followed: 'returns-of-entrants',
      differs: 'It starts from children who entered care, so that those who went home early have more weight.',
      study: 'Dickens et al. (2007)',
      source: NOTE_ON_SAMPLES,
    },
    'stable-two-years': {
      id: 'stable-two-years',
      percent: 75,
      statement:
        'of the children who went home did not re-enter within two years: of 2,208 entrants in one authority, 36 % went home',
      method: 'counted',
      followed: 'returns-of-entrants',
      differs:
        'It starts from children who entered care, so that those who went home early have more weight. It counts those who did not re-enter.',
      study: 'Neil, Gitsels and Thoburn (2019)',
      source: abstractOf('neil-2019'),
    },
  }))();

/** A percentage of a survey of authorities. It is cited only: no count can be worked out from it. */
export interface SurveyFigure {
  /** Per cent, as printed. */
  readonly percent: number;
  /** What was asked; reads on after “39 %”. */
  readonly statement: string;
  /** How many of the 75 authorities answered, as its notes say: more than one number where they say different things. */
  readonly answered: readonly [number, ...number[]];
  /** Where it is printed. */
  readonly source: Citation;
}

/** What authorities say of their own data. */
export const SURVEY_FIGURES: readonly SurveyFigure[] = /* @__PURE__ */ (() =>
  frozen([
    {
      percent: 39,
      statement: 'of the authorities that answered analyse whether returns last',
      answered: [74, 70],
      source: REUNIFICATION_DATA,
    },
    {
      percent: 41,
      statement: 'of the authorities that answered analyse how many returns were unplanned',
      answered: [74],
      source: REUNIFICATION_DATA,
    },
    {
      percent: 23,
      statement: 'of the authorities that answered analyse the support given before returns',
      answered: [70],
      source: REUNIFICATION_DATA,
    },
    {
      percent: 23,
      statement: 'of the authorities that answered analyse the support given after returns',
      answered: [70],
      source: REUNIFICATION_DATA,
    },
  ]))();
