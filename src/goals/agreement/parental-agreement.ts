/** Words of the goals pillar: the written parental agreement of Annex 7. */

import type { RiskLevel } from '../../classification/index.js';
import type { LetterContacts, Section20Facts } from '../../classification/letters/letter.js';
import type {
  ChildEvaluation,
  ChildId,
  Edition,
  FoundCircumstance,
  ParentId,
  ProtectiveFactorId,
  RiskFactorId,
} from '../../factors/index.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';
import type { Goal, Support, VagueWords } from '../goal/goal.js';

/** The parts of the form of Annex 7: its heading, its eight sections in printed order, and the signatures. */
export const AGREEMENT_PARTS = /* @__PURE__ */ frozen([
  'heading',
  'strengths',
  'concerns',
  'goals',
  'expected-outcomes',
  'support',
  'consequences',
  'review-of-progress',
  'next-goals',
  'signatures',
] as const);

/** A part of the form. */
export type AgreementPart = (typeof AGREEMENT_PARTS)[number];

/** The risk to the child if returned home, as the agreement states it. */
export type StatedRisk =
  | {
      /** People classified the risk. */
      readonly kind: 'classified';
      /** The level. At severe there is no agreement. */
      readonly level: RiskLevel;
      /** The day on which they did. */
      readonly on?: CivilDate | undefined;
    }
  | {
      /** The agreement is made during the assessment, before the risk is classified. */
      readonly kind: 'before-classification';
    };

/** A strength or protective factor, in words the parents understand. */
export interface AgreedStrength {
  /** Which. */
  readonly factor: ProtectiveFactorId;
  /** In words. */
  readonly inWords?: string | undefined;
}

/** A concern, in words the parents understand. */
export interface AgreedConcern {
  /** The risk factor. */
  readonly factor: RiskFactorId;
  /** In words. */
  readonly inWords?: string | undefined;
}

/** A risk factor that was found, is not dealt with, and that no goal addresses. */
export interface RiskWithoutGoal {
  /** Which. */
  readonly factor: RiskFactorId;
  /** Why no goal addresses it. Never repeated in a finding. */
  readonly because?: string | undefined;
}

/** Who signed the agreement, and when. */
export type Signature =
  | {
      /** A parent signed. */
      readonly kind: 'parent';
      /** Which. */
      readonly parent: ParentId;
      /** The day. */
      readonly on: CivilDate;
    }
  | {
      /** A worker signed. */
      readonly kind: 'worker';
      /** Who: an opaque id. */
      readonly person: string;
      /** The day. */
      readonly on: CivilDate;
    };

/** A written parental agreement. What is left out has not been filled in: {@link checkAgreement} says what is missing. */
export interface ParentalAgreement {
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The parents who are party to it. */
  readonly parents?: readonly ParentId[] | undefined;
  /** The workers who are party to it: opaque ids. */
  readonly workers?: readonly string[] | undefined;
  /** The risk to the child if returned home. */
  readonly risk?: StatedRisk | undefined;
  /** The day of the agreement. */
  readonly madeOn?: CivilDate | undefined;
  /** The day of the next review. */
  readonly nextReviewOn?: CivilDate | undefined;
  /** Whether the child is accommodated under section 20 of the Children Act 1989. */
  readonly accommodatedUnderSection20?: boolean | undefined;
  /** What happens if the parent ends that arrangement before a return home is safe, in words. */
  readonly ifSection20Ends?: string | undefined;
  /** Section 1: strengths. */
  readonly strengths?: readonly AgreedStrength[] | undefined;
  /** Section 2: concerns. */
  readonly concerns?: readonly AgreedConcern[] | undefined;
  /** Sections 3 and 4: overarching goals with their steps and expected outcomes. */
  readonly goals?: readonly Goal[] | undefined;
  /** Section 5: support and services besides those listed with a goal. */
  readonly support?: readonly Support[] | undefined;
  /** Section 6: what happens if the goals are not reached by the next review, in words. */
  readonly ifGoalsNotReached?: string | undefined;
  /** The day on which the consequences were explained to the parents, with the Risk Classification Table. */
  readonly consequencesExplainedOn?: CivilDate | undefined;
  /** The day on which the parents were told that no change, after support, counts as a risk factor. */
  readonly noChangeExplainedOn?: CivilDate | undefined;
  /** Section 7: the days on which progress was reviewed. */
  readonly reviewedOn?: readonly CivilDate[] | undefined;
  /** Section 8: goals for the time after the review. */
  readonly nextGoals?: readonly Goal[] | undefined;
  /** Risk factors that no goal addresses, and why. */
  readonly withoutGoal?: readonly RiskWithoutGoal[] | undefined;
  /** Who signed. */
  readonly signatures?: readonly Signature[] | undefined;
  /** Which parents were given a signed copy, and when. */
  readonly copies?:
    | readonly {
        /** The parent. */
        readonly parent: ParentId;
        /** The day. */
        readonly on: CivilDate;
      }[]
    | undefined;
  /** Whether a copy is on the child’s file. */
  readonly copyOnFile?: boolean | undefined;
}

/** What an agreement is checked against. */
export interface AgreementContext {
  /** The day asked about; with it, a review that is overdue is found, and what is dated later has not been signed, given or explained. */
  readonly asOf?: CivilDate | undefined;
  /** What the assessment found for the child. */
  readonly evaluation?:
    | (Pick<ChildEvaluation, 'child' | 'riskFactors' | 'protectiveFactors' | 'strengths'> & {
        /** Circumstances that count as a risk. */
        readonly circumstances?: readonly Pick<FoundCircumstance, 'bearing' | 'ways'>[] | undefined;
      })
    | undefined;
  /** The level that people last agreed, and when. */
  readonly agreed?:
    | {
        /** The level. */
        readonly level: RiskLevel;
        /** The day. */
        readonly on: CivilDate;
      }
    | undefined;
  /** The child’s own timescale. */
  readonly childTimescale?:
    | {
        /** The last day within it. */
        readonly until: CivilDate;
      }
    | undefined;
  /** Words to look for in goals; left out, `VAGUE_WORDS`. */
  readonly vagueWords?: VagueWords | undefined;
}

/** What the text of an agreement says besides what the agreement holds. What is left out is not said. */
export interface AgreementTextDetails {
  /** What settles who may end an arrangement under section 20. Left out, the text does not say. */
  readonly section20?: Section20Facts | undefined;
  /** Where the parents can turn. */
  readonly contacts?: LetterContacts | undefined;
}
