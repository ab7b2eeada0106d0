/** Words of the case: the genogram, who belongs to the family and how (Annex 4). */

import type { CivilDate } from '../../../shared/days/civil-date.js';
import { frozen } from '../../../shared/frozen.js';

/** The kinds of person, and of pregnancy that did not lead to a birth, that Annex 4 has a symbol for. */
export const GENOGRAM_PERSON_KINDS = /* @__PURE__ */ frozen([
  'male',
  'female',
  'not-known',
  'pregnancy',
  'stillbirth',
  'miscarriage',
  'abortion',
] as const);

/** A kind of person in a genogram. */
export type GenogramPersonKind = (typeof GENOGRAM_PERSON_KINDS)[number];

/** Somebody in the family. */
export interface GenogramPerson {
  /** Opaque id, unique in the genogram. The child of the case and the parents have the ids that they have in the case. */
  readonly id: string;
  /** Which symbol stands for them. */
  readonly kind: GenogramPersonKind;
  /** What is written beside the symbol: initials, for example. Left out, nothing is. Never repeated in a finding. */
  readonly label?: string | undefined;
  /** The date of birth; of a pregnancy, the day on which the child is expected. */
  readonly bornOn?: CivilDate | undefined;
  /** The day of death. */
  readonly diedOn?: CivilDate | undefined;
  /** Whether they have died; to be said where the day is not known. */
  readonly hasDied?: boolean | undefined;
}

/** How two people are, or were, together. */
export const PARTNERSHIP_KINDS = /* @__PURE__ */ frozen(['married', 'living-together', 'other'] as const);

/** How two people are, or were, together. */
export type PartnershipKind = (typeof PARTNERSHIP_KINDS)[number];

/** Two people who are, or were, together. */
export interface Partnership {
  /** Opaque id, unique among the partnerships. */
  readonly id: string;
  /** One of them. */
  readonly person: string;
  /** The other. */
  readonly partner: string;
  /** How they are, or were, together. */
  readonly kind: PartnershipKind;
  /** The day on which it began. */
  readonly from?: CivilDate | undefined;
  /** The day on which they separated. */
  readonly separatedOn?: CivilDate | undefined;
  /** Whether they have separated; to be said where the day is not known. */
  readonly hasSeparated?: boolean | undefined;
  /** The day on which they were divorced. */
  readonly divorcedOn?: CivilDate | undefined;
  /** Whether they are divorced; to be said where the day is not known. */
  readonly isDivorced?: boolean | undefined;
}

/** How a child belongs to parents. */
export const PARENTAGE_KINDS = /* @__PURE__ */ frozen(['birth', 'adopted', 'fostered'] as const);

/** How a child belongs to parents. */
export type ParentageKind = (typeof PARENTAGE_KINDS)[number];

/** Whose child somebody is. */
export interface Parentage {
  /** The child. */
  readonly child: string;
  /** One parent, or both. */
  readonly parents: readonly [string, ...string[]];
  /** How the child belongs to them. */
  readonly kind: ParentageKind;
}

/** Twins, or more children of one birth. */
export interface BornTogether {
  /** The children. */
  readonly children: readonly [string, string, ...string[]];
  /** Whether they are identical; left out, it is not known. */
  readonly areIdentical?: boolean | undefined;
}

/** Who belongs to the family and how, as it was recorded on a day. A later one takes its place. */
export interface Genogram {
  /** The day on which it was recorded. */
  readonly recordedOn: CivilDate;
  /** The people. */
  readonly people: readonly GenogramPerson[];
  /** Who is, or was, together. */
  readonly partnerships: readonly Partnership[];
  /** Whose child somebody is. */
  readonly parentages: readonly Parentage[];
  /** Twins, or more children of one birth. */
  readonly bornTogether?: readonly BornTogether[] | undefined;
}

/** The people of a case who should be in its genogram. */
export interface GenogramPeople {
  /** The child: the id that the case has. */
  readonly child?: string | undefined;
  /** The parents and other caregivers who are assessed: the ids that the case has. */
  readonly parents?: readonly string[] | undefined;
}
