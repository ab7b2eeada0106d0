/** Words of the Practice Guide of 2026: principles, recommendations, what they ask, and what of it is done. */

import type { Answers, CheckedItem } from '../return-home/checklist/checklist.js';
import type { Citation } from '../shared/citation.js';
import type { CivilDate } from '../shared/days/civil-date.js';
import type { Finding } from '../shared/findings/finding.js';
import { frozen } from '../shared/frozen.js';
import type { MadeBy } from '../shared/made-by.js';
import type { Known } from '../shared/three-valued.js';
import type { AuthorityGuideItemId, CaseGuideItemId } from './guide-items.js';

/** The key principles, in printed order. */
export type PracticePrincipleId = `principle-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** The recommendations, in printed order. */
export type PracticeRecommendationId = `recommendation-${1 | 2 | 3 | 4}`;

/** Something that the guide asks. */
export type GuideItemId = CaseGuideItemId | AuthorityGuideItemId;

/** What one printed point asks: one thing or several. */
export type GuidePoint = readonly [GuideItemId, ...GuideItemId[]];

/** A key principle, laid out as it is printed. */
export interface PracticePrinciple {
  /** Its printed number. */
  readonly number: number;
  /** What it is about. */
  readonly title: string;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** What is asked in the text before the lists. */
  readonly inText: readonly GuideItemId[];
  /** What senior leaders are asked to do, point by point. */
  readonly seniorLeaders: readonly GuidePoint[];
  /** What practice supervisors and practitioners are asked to do, point by point. */
  readonly practitioners: readonly GuidePoint[];
  /** Where it is printed. */
  readonly source: Citation;
}

/** What the guide can print beside a recommendation: the three columns of its summary, and that there is no rating. */
export const EVIDENCE_RATINGS = /* @__PURE__ */ frozen(['strong', 'good', 'promising', 'no-rating'] as const);

/** A printed rating of the evidence for a recommendation. It rates a recommendation, never an intervention or a family. */
export type EvidenceRating = (typeof EVIDENCE_RATINGS)[number];

/** Where the evidence for an intervention is thin, or cannot say. */
export interface EvidenceNote {
  /** What is said of it, in this package’s own words. */
  readonly says: string;
  /** Where it is printed. */
  readonly source: Citation;
}

/** What the guide says of the evidence for a recommendation. */
export interface RecommendationEvidence {
  /** The printed rating. */
  readonly rating: EvidenceRating;
  /** What is said of it, in this package’s own words. What a rating requires in general is not printed. */
  readonly says: string;
  /** How many studies it rests on, where that is printed. */
  readonly studies?: number;
  /** Where the evidence is thin, or cannot say, for a group of families. None of it ranks an intervention. */
  readonly notes?: readonly EvidenceNote[];
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A recommendation, laid out as it is printed. Its points are for senior leaders, supervisors and practitioners alike. */
export interface PracticeRecommendation {
  /** Its printed number. */
  readonly number: number;
  /** What it is about. */
  readonly title: string;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** The evidence for it. */
  readonly evidence: RecommendationEvidence;
  /** What is asked in the text before the list. */
  readonly inText: readonly GuideItemId[];
  /** What is asked, point by point; the first recommendation has no list. */
  readonly points: readonly GuidePoint[];
  /** Where it is printed. */
  readonly source: Citation;
}

/** Words of 2026 that the sources use. */
export type PracticeTermId =
  | 'reunification'
  | 'parents'
  | 'care-experienced'
  | 'practitioners'
  | 'practice-supervisors'
  | 'senior-leaders'
  | 'send'
  | 'family-group-decision-making'
  | 'family-group-conference'
  | 'family-network-support-package'
  | 'family-help'
  | 'family-help-lead-practitioner'
  | 'multi-agency-child-protection-team'
  | 'families-first-partnership-programme'
  | 'family-drug-and-alcohol-court'
  | 'parent-mentoring'
  | 'family-finding';

/** A word of 2026, as the sources use it. */
export interface PracticeTerm {
  /** The word. */
  readonly title: string;
  /** What the sources mean by it, in this package’s own words. */
  readonly meaning: string;
  /** Where it is used. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Facts on which it depends what is asked of a case. Whether needs are multiple, people say: no number is printed. */
export const GUIDE_FACTS = /* @__PURE__ */ frozen([
  'home',
  'return-pursued',
  'support-ending',
  'support-reducing-or-ending',
  'treatment-needed',
  'multiple-needs',
] as const);

/** A fact on which it depends what is asked of a case. */
export type GuideFact = (typeof GUIDE_FACTS)[number];

/** Something that the guide asks: rules as data. How strongly each point is printed differs: see I-315. */
export interface GuideItemRule {
  /** What has to be so, in this package’s own words. */
  readonly asks: string;
  /** What settles it; left out, a record of who did it and when. */
  readonly settledBy?: string;
  /** Facts that all have to hold for it to be asked; left out, it is always asked. */
  readonly appliesIf?: readonly GuideFact[];
  /** Where this is so, people can set it aside and say why; left out, they cannot. */
  readonly unless?: string;
  /** Whether the only reason to set it aside is that the child is too young: of a child of school age that does not count. */
  readonly onlyIfTooYoung?: boolean;
  /** What was done before the return does not count; left out, what was done since the start of care does. */
  readonly since?: 'return';
  /** What was done later is too late. */
  readonly until?: 'return' | 'end-of-support';
  /** Whether it has to go on or be done again: a record of it shows that it was done at least once. */
  readonly ongoing?: true;
  /** Where it is printed: first where it is asked, then where it is asked again. */
  readonly sources: readonly [Citation, ...Citation[]];
}

/** What is known of one case towards the guide. What is left out is not known. */
export interface PracticeGuideCase {
  /** The day on which the child became looked after, this time without a break. What was done before was for something else. */
  readonly lookedAfterSince?: CivilDate | undefined;
  /** The child’s date of birth: whether the child can be too young to take part depends on it. */
  readonly bornOn?: CivilDate | undefined;
  /** The day on which the child came home, or is to come home; `not-home` if there is no such day. */
  readonly cameHomeOn?: CivilDate | 'not-home' | undefined;
  /** The day on which the support ends or ended; `not-planned` if nobody plans to end it. */
  readonly supportEndsOn?: CivilDate | 'not-planned' | undefined;
  /**
   * Whether a return home is being pursued: planned, prepared or supported. A day on which the child came or is to come home says so too;
   * the two against each other leave it open.
   */
  readonly returnPursued?: boolean | undefined;
  /** Whether the support is to be reduced, whether or not it is to end. */
  readonly supportReduces?: boolean | undefined;
  /** Whether a parent needs treatment or support of a specialist for a safe return. */
  readonly treatmentNeeded?: boolean | undefined;
  /** Whether people see multiple needs in this family. The guide prints no number from which on they are multiple. */
  readonly multipleNeeds?: boolean | undefined;
  /** What people recorded of each item. */
  readonly recorded?: Answers<CaseGuideItemId> | undefined;
}

/** What is known of an authority towards the guide. */
export interface PracticeGuideAuthority {
  /** What people recorded of each item. */
  readonly recorded?: Answers<AuthorityGuideItemId> | undefined;
}

/** What makes the answers about the guide: this package, by an edition of its own. */
export interface GuideMadeBy extends Omit<MadeBy, 'edition'> {
  /** The guide, whose answers change nothing in those by the Framework. */
  readonly edition: 'practice-guide-2026';
}

/** Something that the guide asks, checked. */
export interface CheckedGuideItem<Id extends GuideItemId> extends CheckedItem<Id> {
  /** The day recorded for it, where that makes it met. How early that was, people judge. */
  readonly on: CivilDate | undefined;
}

/** What the guide asks, and what of it is done. Nothing is added up: not all items weigh the same. */
export interface GuideCheck<Id extends GuideItemId> {
  /** The package, its version and the guide. */
  readonly madeBy: GuideMadeBy;
  /** Every item, in the order of the text. */
  readonly items: readonly CheckedGuideItem<Id>[];
  /** Those that are open: not done, or not known. None stands in the way of a return. */
  readonly open: readonly Id[];
  /** The open items as findings: the code is the item. */
  readonly findings: readonly Finding<Id>[];
}

/** What the guide asks of one case. */
export interface CaseGuideCheck extends GuideCheck<CaseGuideItemId> {
  /** The facts it rests on, and what is known of them. */
  readonly facts: Readonly<Record<GuideFact, Known>>;
}
