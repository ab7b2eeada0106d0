/**
 * What counts as a return home: three definitions that were published, code by code, as data. They differ, and so do the counts. None is
 * the right one; a figure is only worth something beside the definition that it was counted by.
 */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { codesOf, DEFINITION_OF_RETURN, EXTENDED_DEFINITIONS, WHAT_IS_REUNIFICATION } from '../sources.js';
import type { EndOfCareCode } from './code-rules.js';
import type { WentTo } from './episode.js';

/** The definitions. */
export const RETURN_DEFINITION_IDS = /* @__PURE__ */ frozen([
  'parental-responsibility',
  'department-for-education',
  'birth-or-adoptive-parents',
] as const);

/** A definition. */
export type ReturnDefinitionId = (typeof RETURN_DEFINITION_IDS)[number];

/** The rules by which the end of a period of care is no return home. */
export const EXCLUSION_IDS = /* @__PURE__ */ frozen([
  'short-breaks',
  'adopted',
  'special-guardianship',
  'order-says-where',
  'without-parental-responsibility',
  'not-to-a-parent',
  'not-after-foster-or-residential-care',
  'independent-living',
  'adult-care',
  'custody',
  'remand-ended',
  'died',
  'transferred',
  'adult',
  'moved-abroad',
  'other-reason',
  'already-18',
] as const);

/** A rule by which the end of a period of care is no return home. */
export type ExclusionId = (typeof EXCLUSION_IDS)[number];

/** Why it cannot be said whether the end of a period of care was a return home. */
export const UNDECIDED_IDS = /* @__PURE__ */ frozen([
  'with-whom-not-told',
  'placements-not-known',
  'care-went-over-into-short-breaks',
  'died-before',
] as const);

/** A reason for which it cannot be said. */
export type UndecidedId = (typeof UNDECIDED_IDS)[number];

/** What a rule says. */
export interface ExclusionRule {
  /** What it is, in a few words. */
  readonly says: string;
  /** Where it is from. */
  readonly source: Citation;
}

const CEASED: Citation = /* @__PURE__ */ codesOf('reason episode ceased');

/** Each rule of exclusion. */
export const EXCLUSIONS: Readonly<Record<ExclusionId, ExclusionRule>> = /* @__PURE__ */ (() =>
  frozen({
    'short-breaks': {
      says: 'A series of short breaks ended (V3, V4). The child lived at home throughout.',
      source: codesOf('legal status'),
    },
    adopted: { says: 'Adopted (E11, E12). The child was not given back to a parent.', source: DEFINITION_OF_RETURN },
    'special-guardianship': { says: 'Special guardianship (E45 to E48).', source: DEFINITION_OF_RETURN },
    'order-says-where': {
      says: 'A residence or child arrangements order says with whom the child lives (E41).',
      source: DEFINITION_OF_RETURN,
    },
    'without-parental-responsibility': {
      says: 'Went to live with someone who has no parental responsibility (E13, or as the record says besides the code).',
      source: DEFINITION_OF_RETURN,
    },
    'not-to-a-parent': {
      says: 'Went to live with someone who is neither a birth nor an adoptive parent, as the record says besides the code.',
      source: EXTENDED_DEFINITIONS,
    },
    'not-after-foster-or-residential-care': {
      says: 'Was in neither foster nor residential care in this period of care.',
      source: EXTENDED_DEFINITIONS,
    },
    'independent-living': { says: 'Lives independently (E5, E6).', source: CEASED },
    'adult-care': { says: 'Moved to residential care of adult services (E7).', source: CEASED },
    custody: {
      says: 'Sentenced to custody (E9), or was in custody under youth justice from the first day to the last (J1 to J3, in K1 or R5).',
      source: CEASED,
    },
    'remand-ended': { says: 'A remand ended (E14).', source: CEASED },
    died: { says: 'Died (E2).', source: CEASED },
    transferred: { says: 'Another authority took over the care (E3).', source: CEASED },
    adult: { says: 'Found to be an adult, or is 18 and stays with the carers (E15, E17).', source: CEASED },
    'moved-abroad': { says: 'Moved abroad (E16).', source: CEASED },
    'other-reason': { says: 'Ended for a reason that no other code names (E8).', source: CEASED },
    'already-18': {
      says: 'Was 18 or older on the day. There is no time as a child at home to follow.',
      source: DEFINITION_OF_RETURN,
    },
  }))();

/** Each reason for which it cannot be said. */
export const UNDECIDED: Readonly<Record<UndecidedId, ExclusionRule>> = /* @__PURE__ */ (() =>
  frozen({
    'with-whom-not-told': {
      says: 'The code does not tell with whom the child went to live as exactly as the definition asks.',
      source: CEASED,
    },
    'placements-not-known': {
      says: 'A placement is missing or unknown, so that it cannot be said whether there was foster or residential care.',
      source: codesOf('placement'),
    },
    'care-went-over-into-short-breaks': {
      says: 'Care went over into short breaks without an end in between. When the child came home is not recorded.',
      source: codesOf('legal status'),
    },
    'died-before': {
      says: 'The child is recorded as having died earlier than the rows go on. One of the two is wrong.',
      source: CEASED,
    },
  }))();

/** What a code says under a definition: a return, no return by some rule, or that it does not tell. */
export type CodeUnderDefinition = 'return' | 'cannot-say' | ExclusionId;

/** A definition. */
export interface ReturnDefinition {
  /** Stable id. */
  readonly id: ReturnDefinitionId;
  /** Its name in a few words. */
  readonly title: string;
  /** What it says, in our own words. */
  readonly says: string;
  /** What each code says under it. */
  readonly byCode: Readonly<Record<EndOfCareCode, CodeUnderDefinition>>;
  /** With whom the child must have gone to live, where a code does not tell and the record says so besides. */
  readonly to: readonly WentTo[];
  /** By which rule it is no return otherwise. */
  readonly otherwise: ExclusionId;
  /** Whether foster or residential care must have come before. */
  readonly asksFosterOrResidential: boolean;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Codes that are a return under none of the three, and by which rule. */
const NEVER = {
  E11: 'adopted',
  E12: 'adopted',
  E45: 'special-guardianship',
  E46: 'special-guardianship',
  E47: 'special-guardianship',
  E48: 'special-guardianship',
  E2: 'died',
  E3: 'transferred',
  E5: 'independent-living',
  E6: 'independent-living',
  E7: 'adult-care',
  E9: 'custody',
  E15: 'adult',
  E17: 'adult',
} as const;

/** The three definitions (I-275 to I-277). */
export const RETURN_DEFINITIONS: Readonly<Record<ReturnDefinitionId, ReturnDefinition>> = /* @__PURE__ */ (() =>
  frozen({
    'parental-responsibility': {
      id: 'parental-responsibility',
      title: 'To parents, or another with parental responsibility',
      says: 'Being looked after ends, and the child goes to live with parents, adoptive parents among them, or with another person who has parental responsibility. A first adoption, a residence order and special guardianship are no returns; placement with parents under a care order is none either.',
      byCode: {
        ...NEVER,
        E4A: 'return',
        E4B: 'return',
        E13: 'without-parental-responsibility',
        E41: 'order-says-where',
        E8: 'cannot-say',
        E14: 'cannot-say',
        E16: 'cannot-say',
      },
      to: ['birth-parent', 'adoptive-parent', 'other-with-parental-responsibility'],
      otherwise: 'without-parental-responsibility',
      asksFosterOrResidential: false,
      source: DEFINITION_OF_RETURN,
    },
    'department-for-education': {
      id: 'department-for-education',
      title: 'The three categories of the Department for Education',
      says: 'Home to a parent with parental responsibility, planned or unplanned, or to parents, relatives or others who have none. The codes for them are E4A, E4B and E13; E4A and E4B hold others with parental responsibility too.',
      byCode: {
        ...NEVER,
        E4A: 'return',
        E4B: 'return',
        E13: 'return',
        E41: 'order-says-where',
        E8: 'other-reason',
        E14: 'remand-ended',
        E16: 'moved-abroad',
      },
      to: [],
      otherwise: 'not-to-a-parent',
      asksFosterOrResidential: false,
      source: WHAT_IS_REUNIFICATION,
    },
    'birth-or-adoptive-parents': {
      id: 'birth-or-adoptive-parents',
      title: 'To birth or adoptive parents, after foster or residential care',
      says: 'The child goes back to birth or adoptive parents, in England, after a time in foster or residential care. Foster carers, kinship carers and the wider family do not count as parents here. The guide means a structured and supported return; no code says whether it was, so both planned and unplanned ones are counted.',
      byCode: {
        ...NEVER,
        E4A: 'cannot-say',
        E4B: 'cannot-say',
        E13: 'cannot-say',
        E41: 'cannot-say',
        E8: 'cannot-say',
        E14: 'cannot-say',
        E16: 'moved-abroad',
      },
      to: ['birth-parent', 'adoptive-parent'],
      otherwise: 'not-to-a-parent',
      asksFosterOrResidential: true,
      source: EXTENDED_DEFINITIONS,
    },
  }))();
