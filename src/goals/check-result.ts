/** Words of the goals pillar: what a check of a goal, or of an agreement, answers. */

import type { RiskFactorId } from '../factors/index.js';
import type { Finding } from '../shared/findings/finding.js';
import type { Answer } from '../shared/made-by.js';
import type { AgreementCheckCode } from './agreement/agreement-findings.js';
import type { AgreementPart } from './agreement/parental-agreement.js';
import type { GoalId, SmartLetter } from './goal/goal.js';
import type { GoalFindingCode } from './goal/goal-findings.js';

/** A finding about a goal. */
export type GoalFinding = Finding<GoalFindingCode>;

/** A finding about an agreement, or about one of its goals: also which part of the form it is about. */
export interface AgreementFormFinding extends Finding<AgreementCheckCode | GoalFindingCode> {
  /** The part of the form. It can be filled in all the same: what is found about a goal says how far the goal is SMART. */
  readonly part: AgreementPart;
}

/** Whether a letter of SMART is met. `cannot-say`: nothing speaks against it, and something that it needs is not known. */
export type Verdict = 'met' | 'not-met' | 'cannot-say';

/** Whether a goal has what one letter of SMART needs. */
export interface LetterCheck {
  /** Whether it is met. */
  readonly verdict: Verdict;
  /** What was found about it, `should` findings among them. */
  readonly findings: readonly GoalFinding[];
}

/** What the check of a goal answers, letter by letter. */
export interface GoalCheck extends Answer {
  /** The goal. */
  readonly goal: GoalId;
  /** Specific, Measurable, Agreed with families, Realistic, Timely. */
  readonly letters: Readonly<Record<SmartLetter, LetterCheck>>;
  /**
   * Whether nothing is missing that each of the five needs. That is structure and no more: whether a goal is genuinely SMART, people judge,
   * with their supervisor.
   */
  readonly isComplete: boolean;
  /** Everything that was found, letter by letter. */
  readonly findings: readonly GoalFinding[];
}

/** Whether a part of the form is filled in. `not-yet`: it is for the review, which has not come. */
export type PartStatus = 'complete' | 'incomplete' | 'not-yet';

/** What the check of an agreement answers. */
export interface AgreementCheck extends Answer {
  /** Each part of the form. */
  readonly parts: Readonly<Record<AgreementPart, PartStatus>>;
  /** Whether nothing that must be there is missing, wrong or unknown, in the form and in its goals. */
  readonly isComplete: boolean;
  /** Risk factors that the assessment found, that are not fully addressed, and that no goal addresses. */
  readonly riskFactorsWithoutGoal: readonly RiskFactorId[];
  /** Its goals, in order. */
  readonly goals: readonly GoalCheck[];
  /** Its goals for the time after the review, in order. */
  readonly nextGoals: readonly GoalCheck[];
  /** Everything that was found: about the form, then about the goals, with paths into the agreement. */
  readonly findings: readonly AgreementFormFinding[];
}
