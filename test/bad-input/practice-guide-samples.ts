/** Valid records of a case and of an authority towards the Practice Guide of 2026 in which every field is filled in. */
import {
  AUTHORITY_GUIDE_ITEM_IDS,
  type AuthorityGuideItemId,
  CASE_GUIDE_ITEM_IDS,
  type CaseGuideItemId,
  type PracticeGuideAuthority,
  type PracticeGuideCase,
} from 'reunification-framework/practice-guide-2026';
import { day } from '../support/dates.js';
import { ANSWERS, allDone, asTree, type Whole } from './return-home-samples.js';

const WHOLE_GUIDE_CASE: Whole<PracticeGuideCase> = {
  lookedAfterSince: day('2024-06-01'),
  bornOn: day('2015-03-01'),
  cameHomeOn: day('2025-02-01'),
  supportEndsOn: day('2026-02-01'),
  returnPursued: true,
  supportReduces: false,
  treatmentNeeded: true,
  multipleNeeds: false,
  recorded: allDone<CaseGuideItemId>(CASE_GUIDE_ITEM_IDS),
};

/** A case with all that can be known of it. */
export const GUIDE_CASE = asTree(WHOLE_GUIDE_CASE);

/** The same, with one item recorded. */
export const SMALL_GUIDE_CASE = asTree({ ...WHOLE_GUIDE_CASE, recorded: { 'contacts-named': ANSWERS[0] } });

const WHOLE_GUIDE_AUTHORITY: Whole<PracticeGuideAuthority> = {
  recorded: allDone<AuthorityGuideItemId>(AUTHORITY_GUIDE_ITEM_IDS),
};

/** An authority with all that can be known of it. */
export const GUIDE_AUTHORITY = asTree(WHOLE_GUIDE_AUTHORITY);

/** The same, with one item recorded. */
export const SMALL_GUIDE_AUTHORITY = asTree({ recorded: { 'reunification-policy': ANSWERS[0] } });
