/**
 * Foundations’ Practice Guide of 2026, an edition of its own: its principles and recommendations, what they ask of one case and of an
 * authority, and what of it is done. It changes nothing in the answers by the Framework.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/practice-guide-2026/schema`.
 *
 * @module practice-guide-2026
 */

export { checkAuthorityAgainstGuide } from './check-authority-against-guide.js';
export { checkCaseAgainstGuide } from './check-case-against-guide.js';
export {
  type CaseGuideCheck,
  type CheckedGuideItem,
  EVIDENCE_RATINGS,
  type EvidenceNote,
  type EvidenceRating,
  GUIDE_FACTS,
  type GuideCheck,
  type GuideFact,
  type GuideItemId,
  type GuideItemRule,
  type GuideMadeBy,
  type GuidePoint,
  type PracticeGuideAuthority,
  type PracticeGuideCase,
  type PracticePrinciple,
  type PracticePrincipleId,
  type PracticeRecommendation,
  type PracticeRecommendationId,
  type PracticeTerm,
  type PracticeTermId,
  type RecommendationEvidence,
} from './guide.js';
export {
  AUTHORITY_GUIDE_ITEM_IDS,
  AUTHORITY_GUIDE_ITEMS_OF,
  type AuthorityGuideItemId,
  type AuthorityGuideItemsOf,
  type AuthorityItems,
  CASE_GUIDE_ITEM_IDS,
  CASE_GUIDE_ITEMS_OF,
  type CaseGuideItemId,
  type CaseGuideItemsOf,
  type CaseItems,
} from './guide-items.js';
export { PRACTICE_GUIDE_INTERPRETATIONS } from './interpretations.js';
export {
  AUTHORITY_GUIDE_ITEMS,
  CASE_GUIDE_ITEMS,
  PRACTICE_PRINCIPLES,
  PRACTICE_RECOMMENDATIONS,
} from './rules/all-items.js';
export { PRACTICE_TERMS } from './rules/terms.js';
