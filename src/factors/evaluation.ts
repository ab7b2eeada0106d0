/** Words of the factors pillar: what an assessment comes to on a given day. */

import type { Citation } from '../shared/citation.js';
import type { CivilDate } from '../shared/days/civil-date.js';
import type { Finding } from '../shared/findings/finding.js';
import type { Answer } from '../shared/made-by.js';
import type {
  Addressed,
  CapacityConclusion,
  ChildId,
  CircumstanceId,
  Effect,
  ParentId,
  Status,
  Subject,
  WayHome,
} from './assessment.js';
import type { ParticularId } from './evidence-standard.js';
import type { Domain, FactorId, ProtectiveFactorId, RiskFactorId } from './factor.js';
import type { EvaluationFindingCode } from './findings.js';
import type { CircumstanceBearing } from './register/circumstances.js';
import type { ResearchMessageId } from './register/research-messages.js';

/** What is asked of an assessment. */
export interface AssessmentQuestion {
  /** The day asked about: what happened or was recorded later does not count. */
  readonly asOf: CivilDate;
}

/** A finding about what the evidence of an assessment is worth. */
export type EvaluationFinding = Finding<EvaluationFindingCode>;

/** Whether a child is in the first year of life on the day asked about. */
export type Age = 'in-first-year' | 'past-first-year' | 'not-known';

/** How many pieces of evidence there are for an observation, and of what kind. Counts, no score. */
export interface EvidenceQuality {
  /** Pieces of evidence on the day asked about. */
  readonly pieces: number;
  /** Pieces recorded as fact. */
  readonly facts: number;
  /** Pieces recorded as opinion. */
  readonly opinions: number;
  /** Pieces recorded as hearsay. */
  readonly hearsay: number;
  /** Pieces of which it is not recorded which of these they are. */
  readonly natureNotRecorded: number;
  /** Pieces without the day on which it happened. */
  readonly undated: number;
  /** Pieces that are a parent's own account, whoever wrote it down. */
  readonly ownAccount: number;
  /**
   * Pieces on which something favourable can rest: a dated fact or opinion of someone else who is known (I-161). None where
   * these do not show what Annex 1 asks for (I-215).
   */
  readonly solid: number;
  /** The day of the latest piece; left out where there is none, or one has no day at all. */
  readonly latestOn?: CivilDate;
  /** Whole years since that day, on the day asked about. */
  readonly yearsOld?: number;
  /** The latest day on which a solid piece says that it happened; where Annex 1 asks for something, one that shows it. */
  readonly shownOn?: CivilDate;
}

/** How a risk stands for one way home. */
export interface RiskAtHome {
  /** The way home: its id. */
  readonly wayHome: string;
  /** What is recorded as being done about it, by the day asked about; `not-known` where nothing is. */
  readonly how: Addressed;
  /**
   * Whether evidence of its own shows it: of work going on, or, where it is said to be dealt with, of the change, newer than
   * the last evidence of the risk. True also where nothing is claimed.
   */
  readonly isShown: boolean;
}

/** A claim that something positive works against a risk, as it stands on the day asked about. */
export interface CountedMitigation {
  /** The risk factor. */
  readonly riskFactor: RiskFactorId;
  /** Whose. */
  readonly about: Subject;
  /** Whether it works, as recorded. */
  readonly effect: Effect;
  /** Whether evidence of its own shows it, newer than the last evidence of the risk. */
  readonly isShown: boolean;
  /** Position of the observation that it works against, where that counts as present. */
  readonly observation?: number;
}

/** A finding that is not agreed: something else in the assessment says otherwise. */
export interface Contested {
  /** The factor. */
  readonly factor: FactorId;
  /** Whom it is about. */
  readonly about: Subject;
  /**
   * Another observation of the same says the opposite, a finding excludes it, the same is said otherwise for another child,
   * something is said to work against a risk and not to, the evidence of another finding shows it, or a sibling was harmed.
   */
  readonly because:
    | 'observations-disagree'
    | 'contradiction'
    | 'differs-by-child'
    | 'effects-disagree'
    | 'evidence-disagrees'
    | 'sibling-harmed';
  /** Positions of the observations concerned. */
  readonly observations: readonly number[];
}

/** What was concluded about capacity to change by the day asked about. */
export interface CountedConclusion extends Omit<CapacityConclusion, 'restsOn'> {
  /** How good that is on which it rests. */
  readonly quality: EvidenceQuality;
}

/** Someone who is shown neither to live in a home nor to visit it. */
export interface KeptAway {
  /** The way home: its id. */
  readonly wayHome: string;
  /** The person. */
  readonly parent: ParentId;
}

/** What an observation of a factor is about, and where it stands in the assessment. */
export interface Observed<Id extends FactorId = FactorId> {
  /** The factor. */
  readonly factor: Id;
  /** Whom it is about. */
  readonly about: Subject;
  /** Position in the assessment's list of observations. */
  readonly observation: number;
  /** How good the evidence is. */
  readonly evidence: EvidenceQuality;
  /** Codes of the findings about this observation that leave it standing (`should`). */
  readonly doubts: readonly EvaluationFindingCode[];
  /** Where the factor is printed. */
  readonly sources: readonly Citation[];
}

/** A risk factor that counts as present for a child. */
export interface CountedRisk extends Observed<RiskFactorId> {
  /** Which of the facts that Annex 1 asks about its evidence shows; evidence from after the day asked about is left out. */
  readonly shows: readonly ParticularId[];
  /**
   * What is being done about it, as far as evidence shows it, in the way home for which it stands worst; `not-known` where
   * that is not recorded or not shown.
   */
  readonly addressed: Addressed;
  /** How it stands for each way home of this child. */
  readonly ways: readonly RiskAtHome[];
}

/** Something positive that counts as present for a child. */
export interface CountedPositive extends Observed<ProtectiveFactorId> {
  /** What it is said to work against. */
  readonly mitigates: readonly CountedMitigation[];
}

/** A protective factor that counts: it works against a risk factor found for this child. */
export interface CountedProtective extends CountedPositive {
  /** The risk factors that it works against and that count as present for this child; at least one. */
  readonly worksAgainst: readonly RiskFactorId[];
}

/** An observation that does not count, with the reasons. */
export interface NotCounted extends Observed {
  /** Codes of the findings that say why. */
  readonly because: readonly EvaluationFindingCode[];
  /** What was recorded. */
  readonly recordedAs: Status;
  /** What is recorded as being done about it. */
  readonly ways: readonly RiskAtHome[];
}

/** Factors that nobody has answered, of one domain and one subject. */
export interface Unanswered {
  /** The domain. */
  readonly domain: Domain;
  /** The subject they were to be answered for. */
  readonly about: Subject;
  /** The factors without any observation. */
  readonly factors: readonly FactorId[];
}

/** A circumstance that was found, with evidence. */
export interface FoundCircumstance {
  /** Which. */
  readonly circumstance: CircumstanceId;
  /** What follows from it. */
  readonly bearing: CircumstanceBearing;
  /** Whom it is about. */
  readonly about: Subject;
  /** Position in the assessment's list of circumstances. */
  readonly position: number;
  /** How good the evidence is. */
  readonly evidence: EvidenceQuality;
  /** How it stands for each way home of this child. */
  readonly ways: readonly RiskAtHome[];
  /** Where it is printed. */
  readonly sources: readonly Citation[];
}

/** A circumstance of which it is not known whether it is there. */
export interface OpenCircumstance {
  /** Which. */
  readonly circumstance: CircumstanceId;
  /** What would follow from it. */
  readonly bearing: CircumstanceBearing;
  /** Whom it is about. */
  readonly about: Subject;
  /** Nobody has answered, it is recorded as not known, what is recorded does not count, or its absence is not shown. */
  readonly because: 'unanswered' | 'not-known' | 'not-counted' | 'not-shown';
}

/** Two findings about one subject that exclude each other. */
export interface FoundContradiction {
  /** The risk factor. */
  readonly riskFactor: Observed<RiskFactorId>;
  /** The protective factor. */
  readonly protectiveFactor: Observed<ProtectiveFactorId>;
  /** Why they exclude each other. */
  readonly says: string;
  /** Whether one of the two observations explains it. */
  readonly explained: boolean;
}

/** A research message that this assessment calls up. */
export interface CalledUpMessage {
  /** Which message. */
  readonly message: ResearchMessageId;
  /** What called it up: a risk factor, a circumstance, or nothing in particular. */
  readonly calledUpBy: RiskFactorId | CircumstanceId | 'every-assessment';
  /** Where it is reported. */
  readonly source: Citation;
}

/** A circumstance in which sufficient change is highly unlikely. */
export interface ChangeHighlyUnlikely {
  /** Which. */
  readonly id: CircumstanceId | 'substance-misuse-with-domestic-violence';
  /** The parents it is about. */
  readonly parents: readonly ParentId[];
  /** What the source says follows, in this package's own words. Whether it does for this child is for people to decide. */
  readonly consequence: string;
  /** The study that the source names. */
  readonly study: string;
  /** Where it is printed. */
  readonly source: Citation;
}

/** What an assessment comes to for one child on the day asked about. */
export interface ChildEvaluation extends Answer {
  /** The child. */
  readonly child: ChildId;
  /** The child's age, as far as the rules of Annex 1 need it. */
  readonly age: Age;
  /** The ways home under consideration for this child. */
  readonly waysHome: readonly WayHome[];
  /** Risk factors that count as present. */
  readonly riskFactors: readonly CountedRisk[];
  /** Protective factors that count: present, and working against a risk found for this child. */
  readonly protectiveFactors: readonly CountedProtective[];
  /** Positives that count as present and do not protect from any risk found for this child. */
  readonly strengths: readonly CountedPositive[];
  /** Factors found absent, with evidence. */
  readonly absent: readonly Observed[];
  /** Factors recorded as not known. */
  readonly notKnown: readonly Observed[];
  /** Factors that do not apply to this child. */
  readonly notApplicable: readonly Observed[];
  /** Observations that do not meet the factor's standard. */
  readonly notCounted: readonly NotCounted[];
  /** Factors that nobody has answered, by subject and domain. */
  readonly unanswered: readonly Unanswered[];
  /** Circumstances found, with evidence. */
  readonly circumstances: readonly FoundCircumstance[];
  /** Circumstances of which it is not known whether they are there. */
  readonly openCircumstances: readonly OpenCircumstance[];
  /** Findings that exclude each other. */
  readonly contradictions: readonly FoundContradiction[];
  /** Findings on which the assessment does not agree with itself. */
  readonly contested: readonly Contested[];
  /** Research that this assessment calls up. */
  readonly researchMessages: readonly CalledUpMessage[];
  /** Circumstances found in which sufficient change is highly unlikely. */
  readonly changeHighlyUnlikely: readonly ChangeHighlyUnlikely[];
  /** Positive indicators of capacity to change that were found. */
  readonly positiveIndicators: readonly FoundCircumstance[];
  /** What the assessment had concluded about capacity to change by the day asked about. */
  readonly capacityToChange: readonly CountedConclusion[];
  /** Who is shown to be kept away from which home. */
  readonly keptAway: readonly KeptAway[];
  /** Everything that is missing or doubtful, with paths into the assessment. */
  readonly findings: readonly EvaluationFinding[];
}

/** What an assessment comes to on the day asked about. */
export interface Evaluation extends Answer {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Each child separately, in the assessment's order. */
  readonly children: readonly ChildEvaluation[];
}
