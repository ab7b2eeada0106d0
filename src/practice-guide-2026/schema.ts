/**
 * Schemas and parsing of the Practice Guide of 2026. This entry point needs zod; `reunification-framework/practice-guide-2026` does not.
 *
 * @module practice-guide-2026/schema
 */
import * as z from 'zod';
import { type BirthFindingCode, findingsOfBirth } from '../return-home/law/birth-findings.js';
import { RecordedAnswerSchema } from '../return-home/schema.js';
import type { Finding } from '../shared/findings/finding.js';
import type { Result } from '../shared/findings/result.js';
import { civilDateSchema } from '../shared/schemas/common.schema.js';
import { parseShape, parseWith, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
import { readableOf } from '../shared/schemas/readable.schema.js';
import type { RecordSchema, Unparsed } from '../shared/schemas/record.schema.js';
import type { PracticeGuideAuthority, PracticeGuideCase } from './guide.js';

const day = civilDateSchema.optional();
const flag = z.boolean().optional();
const answer = RecordedAnswerSchema.optional();

/** A {@link PracticeGuideCase} before it is parsed. */
export interface PracticeGuideCaseInput extends Unparsed<PracticeGuideCase> {}

/** What is known of one case towards the guide: see {@link PracticeGuideCase}. */
export const PracticeGuideCaseSchema: RecordSchema<PracticeGuideCase, PracticeGuideCaseInput> = z.strictObject({
  lookedAfterSince: day,
  bornOn: day,
  cameHomeOn: z.union([civilDateSchema, z.literal('not-home')]).optional(),
  supportEndsOn: z.union([civilDateSchema, z.literal('not-planned')]).optional(),
  returnPursued: flag,
  supportReduces: flag,
  treatmentNeeded: flag,
  multipleNeeds: flag,
  recorded: z
    .strictObject({
      'social-worker-leads': answer,
      'kept-safe-with-partners': answer,
      'return-considered': answer,
      'return-not-explored-challenged': answer,
      'plans-rest-on-evidence': answer,
      'support-seen-before-return': answer,
      'support-seen-after-return': answer,
      'planned-from-entry-to-care': answer,
      'important-people-known': answer,
      'family-meeting-considered': answer,
      'help-with-emotions-within-reach': answer,
      'ending-decided-together': answer,
      'same-practitioner-kept': answer,
      'trust-built': answer,
      'assessed-by-framework': answer,
      'plan-written-with-family': answer,
      'support-after-return-planned': answer,
      'relationships-from-care-planned': answer,
      'check-ins-planned': answer,
      'contacts-named': answer,
      'adjustment-helped': answer,
      'helped-while-wanted-or-needed': answer,
      'ending-planned-with-family': answer,
      'help-after-ending-known': answer,
      'return-looked-at-again': answer,
      'every-safe-way-considered': answer,
      'support-explained': answer,
      'support-explained-to-partners': answer,
      'others-engaged-early': answer,
      'adjustments-looked-at-again': answer,
      'help-chosen-with-family': answer,
      'words-plain': answer,
      'interpreter-arranged': answer,
      'understanding-checked': answer,
      'time-and-advocacy-given': answer,
      'identity-and-culture-respected': answer,
      'community-knowledge-used': answer,
      'health-and-send-needs-found-early': answer,
      'adjustments-agreed': answer,
      'specialists-coordinated': answer,
      'plan-changed-with-needs': answer,
      'family-help-lead-kept': answer,
      'drift-dealt-with': answer,
      'agencies-joined-up': answer,
      'local-help-told': answer,
      'way-to-resources-shown': answer,
      'handovers-recorded': answer,
      'changes-recorded': answer,
      'told-why-and-what-next': answer,
      'told-what-their-views-change': answer,
      'honest-talk-with-child': answer,
      'child-asks-and-objects': answer,
      'child-told-as-suits-age': answer,
      'child-involved-in-planning': answer,
      'family-involved-in-planning': answer,
      'child-involved-after-return': answer,
      'family-involved-after-return': answer,
      'engagement-planned': answer,
      'father-involved': answer,
      'younger-children-involved': answer,
      'engagement-loss-acted-on': answer,
      'fitted-to-young-children': answer,
      'taking-part-made-possible': answer,
      'past-with-services-understood': answer,
      'involvement-kept-in-proportion': answer,
      'childs-interests-first': answer,
      'network-package-considered': answer,
      'support-kept-steady': answer,
      'strain-answered-early': answer,
      'obstacles-worked-on-with-family': answer,
      'feedback-shapes-support': answer,
      'housing-needed-first-decided': answer,
      'money-looked-at': answer,
      'housing-looked-at': answer,
      'effects-of-hardship-found': answer,
      'hardship-actions-planned': answer,
      'housing-and-welfare-brought-in': answer,
      'living-conditions-watched': answer,
      'hardship-answered-early': answer,
      'practical-help-given-too': answer,
      'needs-each-have-support': answer,
      'support-chosen-by-assessment': answer,
      'support-before-return': answer,
      'support-during-and-after-return': answer,
      'threats-to-return-dealt-with': answer,
      'goals-for-lasting-care': answer,
      'mentor-considered': answer,
      'stability-watched': answer,
      'solutions-planned-ahead': answer,
      'safety-plan-clear': answer,
      'safety-plan-reviewed': answer,
      'help-before-escalation': answer,
      'progress-overseen': answer,
      'compassion-shown': answer,
      'parents-needs-assessed-early': answer,
      'untreated-needs-found': answer,
      'referrals-made-early': answer,
      'relapse-planned-for': answer,
      'linked-not-only-referred': answer,
      'treatment-barriers-removed': answer,
      'agencies-roles-and-times-agreed': answer,
      'support-and-treatment-continued': answer,
      'help-aimed-at-what-unsettles': answer,
      'progress-watched-closely': answer,
      'safety-plan-known-to-agencies': answer,
      'agencies-decide-together': answer,
    })
    .optional(),
});

/** A {@link PracticeGuideAuthority} before it is parsed. */
export interface PracticeGuideAuthorityInput extends Unparsed<PracticeGuideAuthority> {}

/** What is known of an authority towards the guide: see {@link PracticeGuideAuthority}. */
export const PracticeGuideAuthoritySchema: RecordSchema<PracticeGuideAuthority, PracticeGuideAuthorityInput> =
  z.strictObject({
    recorded: z
      .strictObject({
        'long-term-offer': answer,
        'services-built-on-relationships': answer,
        'caseloads-manageable': answer,
        'reunification-framework-shared': answer,
        'partners-contribute': answer,
        'supervision-on-relationships': answer,
        'framework-applied-alike': answer,
        'family-group-decision-making-offered': answer,
        'reunification-policy': answer,
        'ownership-clear': answer,
        'partners-told-alike': answer,
        'practice-shared-between-areas': answer,
        'teams-know-pathways': answer,
        'learning-shared': answer,
        'partner-teams-coordinated': answer,
        'uptake-looked-at': answer,
        'gaps-challenged': answer,
        'offer-flexible': answer,
        'languages-and-cultures-provided-for': answer,
        'health-and-send-pathways': answer,
        'adjustment-standards': answer,
        'tailoring-supported': answer,
        'supervision-on-culture': answer,
        'needs-found-alike': answer,
        'minoritised-families-followed': answer,
        'communication-needs-expertise': answer,
        'racism-understood': answer,
        'culture-of-reunification': answer,
        'therapy-partners': answer,
        'leadership-across-partnership': answer,
        'capacity-shared': answer,
        'pathways-shared': answer,
        'supervision-on-workload': answer,
        'pressure-reported-early': answer,
        'agencies-roles-clear': answer,
        'unworkable-reported': answer,
        'records-kept-alike': answer,
        'evidence-read-regularly': answer,
        'core-of-practice-defined': answer,
        'least-support-set': answer,
        'training-provided': answer,
        'quality-assured': answer,
        'models-understood': answer,
        'delivery-watched': answer,
        'training-put-to-use': answer,
        'offer-same-everywhere': answer,
        'involvement-expected': answer,
        'underserved-reached': answer,
        'participation-paid-for': answer,
        'reach-followed-in-data': answer,
        'unequal-reach-acted-on': answer,
        'teams-coordinate-involvement': answer,
        'costing-tool-considered': answer,
        'cost-avoidance-understood': answer,
        'investment-prioritised': answer,
        'cost-and-outcome-data-used': answer,
        'resources-beyond-return': answer,
        'funding-aligned': answer,
        'network-packages-used': answer,
        'hardship-in-planning': answer,
        'housing-and-welfare-joined': answer,
        'housing-first-where-needed': answer,
        'material-help-commissioned': answer,
        'hardship-followed-in-data': answer,
        'housing-agreement-considered': answer,
        'options-to-choose-from': answer,
        'no-single-model-required': answer,
        'designed-for-stability': answer,
        'addiction-treatment-within-reach': answer,
        'key-resources-commissioned': answer,
        'priority-where-re-entry-likeliest': answer,
      })
      .optional(),
  });

/**
 * Reads what is known of one case towards the guide. What of it is done, `checkCaseAgainstGuide` says.
 *
 * @param input - anything at all
 * @returns the record, or every finding at once, about its shape and about days before the date of birth, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parsePracticeGuideCase } from 'reunification-framework/practice-guide-2026/schema';
 *
 * const given = parsePracticeGuideCase({ recorded: { 'contacts-named': { kind: 'done', on: '2026-09-01' } } });
 * isLeft(given) && given.left.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['shape.missing at recorded.contacts-named.by']
 * ```
 */
export function parsePracticeGuideCase(
  input: unknown,
): Result<PracticeGuideCase, Finding<ShapeFindingCode | BirthFindingCode>> {
  return parseWith<PracticeGuideCase, PracticeGuideCase | undefined, BirthFindingCode>(
    PracticeGuideCaseSchema,
    input,
    (parts) => readableOf(PracticeGuideCaseSchema, parts),
    (read) => (read === undefined ? [] : findingsOfBirth(read)),
  );
}

/**
 * Reads what is known of an authority towards the guide. What of it is done, `checkAuthorityAgainstGuide` says.
 *
 * @param input - anything at all
 * @returns the record, or every finding at once, none of which repeats anything of the input. Never throws.
 *
 * @example
 * ```ts
 * import { isLeft } from 'reunification-framework';
 * import { parsePracticeGuideAuthority } from 'reunification-framework/practice-guide-2026/schema';
 *
 * // What is asked of one case is not asked of an authority.
 * const given = parsePracticeGuideAuthority({ recorded: { 'contacts-named': { kind: 'not-known' } } });
 * isLeft(given) && given.left.map(({ code }) => code); // => ['shape.unknown-field']
 * ```
 */
export function parsePracticeGuideAuthority(input: unknown): Result<PracticeGuideAuthority, Finding<ShapeFindingCode>> {
  return parseShape(PracticeGuideAuthoritySchema, input);
}

export { SHAPE_FINDINGS, type ShapeFindingCode } from '../shared/schemas/parsing.schema.js';
