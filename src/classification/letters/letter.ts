/** Words of the classification pillar: what a letter to a parent, or to a child or young person, may say besides what was found. */
import { frozen } from '../../shared/frozen.js';

/** Facts that settle who may end an arrangement under section 20 of the Children Act 1989. What is left out is not known. */
export interface Section20Facts {
  /** Whether the child is 16 or over. */
  readonly isSixteenOrOver?: boolean | undefined;
  /** Whether a young person of 16 or over has agreed to being accommodated. Parents are not told it unless wishes may be told. */
  readonly youngPersonAgreed?: boolean | undefined;
  /**
   * Whether a court order says who cares for the child: a child arrangements order with whom the child lives, a special
   * guardianship order, or an order of the High Court that gives someone the care of the child.
   */
  readonly hasOrderOnWhoCares?: boolean | undefined;
}

/** Who may end an arrangement under section 20. */
export type Section20EndedBy = 'parent' | 'person-named-in-order' | 'young-person';

/** The child’s position in law, as far as a letter speaks of it. */
export type LetterLegalPosition =
  | {
      /** A court order places the child in the authority’s care. */
      readonly status: 'care-order' | 'interim-care-order';
    }
  | {
      /** The child is accommodated under section 20, without a court order. */
      readonly status: 'section-20';
      /** What settles who may end it. Left out, the letter does not say. */
      readonly facts?: Section20Facts | undefined;
    };

/** The court orders that a letter speaks of. */
export const LETTER_ORDERS = /* @__PURE__ */ frozen([
  'care-order',
  'interim-care-order',
] as const satisfies readonly LetterLegalPosition['status'][]);

/** Where the reader can turn: names and ways to reach them, as they are to be printed. */
export interface LetterContacts {
  /** The child’s social worker. */
  readonly socialWorker?: string | undefined;
  /** The Independent Reviewing Officer. */
  readonly reviewingOfficer?: string | undefined;
  /** The advocacy service. */
  readonly advocate?: string | undefined;
  /** Where complaints go. */
  readonly complaints?: string | undefined;
  /** Where to find a solicitor. */
  readonly solicitor?: string | undefined;
}

/** What a letter to a family may say besides what was found. What is left out is not said. */
export interface LetterDetails {
  /**
   * Set it only where everyone whose wishes are told agreed that this reader is told. Otherwise the letter says nothing of
   * what the child or a parent wants, at any level.
   */
  readonly wishesMayBeTold?: boolean | undefined;
  /** Why people decided as they did, in words for this reader, where they agreed to tell it. */
  readonly reason?: string | undefined;
  /** Where the child lives. Left out, the letter speaks of the level and not of what happens to this child. */
  readonly livesAt?: 'in-care' | 'home' | undefined;
  /** The child’s position in law. Left out, the letter does not speak of it. */
  readonly legal?: LetterLegalPosition | undefined;
  /** Where the reader can turn. */
  readonly contacts?: LetterContacts | undefined;
}

/** Where the child lives, as far as a letter speaks of it. */
export const LETTER_HOMES = /* @__PURE__ */ frozen([
  'in-care',
  'home',
] as const satisfies readonly LetterDetails['livesAt'][]);
