/** Words of the factors pillar: what an assessment comes to on a given day. */
import type { Citation } from '../shared/citation.js';
import type { CivilDate } from '../shared/civil-date.js';
import type { Finding } from '../shared/finding.js';
import type { PerhapsUnreadable } from '../shared/unreadable.js';
import type {
  Addressed,
  CapacityConclusion,
  ChildId,
  CircumstanceId,
  Mitigation,
  ParentId,
  Subject,
  WayHome,
} from './assessment.js';
import type { CircumstanceBearing } from './circumstances.js';
import type { ParticularId } from './evidence-standard.js';
import type { Domain, FactorId, ProtectiveFactorId, RiskFactorId } from './factor.js';
import type { EvaluationFindingCode } from './findings.js';
import type { ResearchMessageId } from './research-messages.js';

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
  /** What is being done about it; `not-known` where that is not recorded. */
  readonly addressed: Addressed;
}

/** Something positive that counts as present for a child. */
export interface CountedPositive extends Observed<ProtectiveFactorId> {
  /** What it is said to work against. */
  readonly mitigates: readonly Mitigation[];
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
  /** Nobody has answered, it is recorded as not known, or what is recorded does not count. */
  readonly because: 'unanswered' | 'not-known' | 'not-counted';
}

/** Two findings about one subject that exclude each other. */
export interface FoundContradiction {
  /** The risk factor. */
  readonly riskFactor: Observed<RiskFactorId>;
  /** The protective factor. */
  readonly protectiveFactor: Observed<ProtectiveFactorId>;
  /** Why they exclude each other. */
  readonly because: string;
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
export interface ChildEvaluation {
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
  /** Research that this assessment calls up. */
  readonly researchMessages: readonly CalledUpMessage[];
  /** Circumstances found in which sufficient change is highly unlikely. */
  readonly changeHighlyUnlikely: readonly ChangeHighlyUnlikely[];
  /** Positive indicators of capacity to change that were found. */
  readonly positiveIndicators: readonly FoundCircumstance[];
  /** What the assessment concluded about capacity to change, repeated from it. */
  readonly capacityToChange: readonly CapacityConclusion[];
  /** Everything that is missing or doubtful, with paths into the assessment. */
  readonly findings: readonly EvaluationFinding[];
}

/** What an assessment comes to on the day asked about. */
export interface Evaluation extends PerhapsUnreadable {
  /** The day asked about. */
  readonly asOf: CivilDate;
  /** Each child separately, in the assessment's order. */
  readonly children: readonly ChildEvaluation[];
}
