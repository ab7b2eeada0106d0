/**
 * The right column of the table on p. 25, row for row: what makes future significant harm less likely,
 * with what Annex 1 says counts.
 *
 * Being found is not enough to protect: a protective factor also names the risk factors it works against, and works.
 */
import { frozen } from '../../shared/frozen.js';
import type { ProtectiveFactor, ProtectiveFactorId } from '../factor.js';
import { inAnnex1, inTable } from '../sources.js';
import { HEALTH_OR_CHILDCARE, THE_ONE_WHO_CHANGES } from './professions.js';

const UNLESS_SAID = {
  kind: 'protective',
  includes: [],
  excludes: [],
  requirements: [],
  inclusions: [],
  exclusions: [],
  judgedBy: 'evidence',
  emphasis: 'not-established',
} as const;

/** What Annex 1 counts as a lack of resources is no relationship either. */
const NO_RELATIONSHIP = {
  code: 'annex1.no-relationship-shown',
  shows: ['no-professional-relationship'],
  source: inAnnex1('professional', 'Lack of resources'),
} as const;

/** Present concerns about a partner; past ones that have been overcome are taken in. */
const PARTNER_CONCERNS = {
  code: 'annex1.partner-concerns-shown',
  shows: ['current-abuse-concerns'],
  endedBy: { shows: 'past-abuse-concerns-overcome', notFrom: THE_ONE_WHO_CHANGES },
  source: inAnnex1('parent', 'Non-abusive partner'),
} as const;

/** The 26 protective factors, by id, in printed order. */
export const PROTECTIVE_FACTORS: Readonly<Record<ProtectiveFactorId, ProtectiveFactor>> = /* @__PURE__ */ frozen({
  // Abuse
  'less-severe-abuse': {
    ...UNLESS_SAID,
    id: 'less-severe-abuse',
    judgedBy: 'people',
    domain: 'abuse',
    title: 'Less severe forms of abuse',
    annex1: 'page-missing',
    meaning:
      'The abuse was less severe, judged by the harm it did, how long it went on and how often it happened. Annex 1’s own definition is on the page that is missing.',
    about: ['child'],
    sources: [inTable('abuse')],
  },

  // Child
  'healthy-child': {
    ...UNLESS_SAID,
    id: 'healthy-child',
    domain: 'child',
    title: 'Healthy child',
    annex1: 'defined',
    meaning:
      'Someone has established that the child is healthy: no illness, disability, delay, special need or emotional or behavioural difficulty.',
    excludes: ['a child of whom nothing is known: health is never assumed'],
    about: ['child'],
    mayBeTooEarly: inAnnex1('child', 'Healthy child'),
    requirements: [
      {
        code: 'annex1.health-not-to-be-assumed',
        routes: [{ shows: ['child-health-confirmed'] }],
        source: inAnnex1('child', 'Healthy child'),
      },
    ],
    exclusions: [
      {
        code: 'annex1.health-contradicted',
        shows: [
          'illness-or-disability',
          'diagnosis',
          'developmental-delay',
          'special-needs',
          'emotional-or-behavioural-difficulties',
        ],
        source: inAnnex1('child', 'Healthy child'),
      },
    ],
    sources: [inTable('child'), inAnnex1('child', 'Healthy child')],
  },
  'child-does-not-blame-self': {
    ...UNLESS_SAID,
    id: 'child-does-not-blame-self',
    judgedBy: 'people',
    domain: 'child',
    title: 'Child does not blame him/herself for sexual abuse and recognises that it caused harm',
    annex1Title: 'Attributions (eg not blaming self in sexual abuse)',
    annex1: 'age-rule-only',
    meaning:
      'The child does not take the blame for having been sexually abused, and sees that it did harm. Annex 1’s heading is wider: it gives this as an example of how a child explains what happened.',
    about: ['child'],
    age: {
      from: 'first-birthday',
      thereafter: 'applies',
      source: inAnnex1('child', 'Attributions (eg not blaming self in sexual abuse)'),
    },
    sources: [inTable('child'), inAnnex1('child', 'Attributions (eg not blaming self in sexual abuse)')],
  },
  'later-age-of-onset': {
    ...UNLESS_SAID,
    id: 'later-age-of-onset',
    judgedBy: 'people',
    domain: 'child',
    title: 'Later age of onset',
    annex1: 'age-rule-only',
    meaning: 'The child was older when the maltreatment began. The source gives no age.',
    about: ['child'],
    age: { from: 'first-birthday', thereafter: 'applies', source: inAnnex1('child', 'Later age of onset') },
    sources: [inTable('child'), inAnnex1('child', 'Later age of onset')],
  },
  'one-good-corrective-relationship': {
    ...UNLESS_SAID,
    id: 'one-good-corrective-relationship',
    judgedBy: 'people',
    domain: 'child',
    title: 'One good corrective relationship',
    annex1: 'age-rule-only',
    meaning: 'The child has at least one good relationship that makes up for bad ones.',
    about: ['child'],
    age: {
      from: 'first-birthday',
      thereafter: 'applies',
      source: inAnnex1('child', 'One good corrective relationship'),
    },
    sources: [inTable('child'), inAnnex1('child', 'One good corrective relationship')],
  },

  // Parent
  'mental-disorder-responsive-to-treatment': {
    ...UNLESS_SAID,
    id: 'mental-disorder-responsive-to-treatment',
    domain: 'parent',
    title: 'Mental disorder responsive to treatment',
    annex1: 'defined',
    meaning: 'The main carer gets treatment for a mental disorder, and it works.',
    about: ['parent'],
    requirements: [
      {
        code: 'annex1.treatment-and-response-missing',
        routes: [{ shows: ['in-treatment', 'responding-to-treatment'] }],
        source: inAnnex1('parent', 'Mental disorder responsive to treatment'),
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Mental disorder responsive to treatment')],
  },
  'non-abusive-partner': {
    ...UNLESS_SAID,
    id: 'non-abusive-partner',
    domain: 'parent',
    title: 'Non-abusive partner',
    annex1: 'defined',
    meaning: 'This partner gives no present concern about abuse, of children or of the other partner.',
    includes: ['mother, father, stepmother or stepfather', 'past concerns that have been overcome altogether'],
    about: ['parent'],
    requirements: [
      {
        code: 'annex1.partner-concerns-not-ruled-out',
        routes: [{ shows: ['no-current-abuse-concerns'] }, { shows: ['past-abuse-concerns-overcome'] }],
        source: inAnnex1('parent', 'Non-abusive partner'),
      },
    ],
    exclusions: [PARTNER_CONCERNS],
    sources: [inTable('parent'), inAnnex1('parent', 'Non-abusive partner')],
  },
  'willingness-to-engage': {
    ...UNLESS_SAID,
    id: 'willingness-to-engage',
    domain: 'parent',
    title: 'Willingness to engage with services',
    annex1: 'defined',
    meaning:
      'The main carer accepts the involvement of services as needed to keep the children safe, and keeps appointments.',
    includes: ['work with other services', 'the children at school or nursery, and at all their health appointments'],
    excludes: [
      'turning up without accepting why',
      'children who miss school or nursery so often that it is a concern, or their health appointments',
    ],
    about: ['parent', 'parents-together'],
    requirements: [
      {
        code: 'annex1.attendance-is-not-willingness',
        routes: [{ shows: ['involvement-accepted-as-necessary', 'appointments-kept'] }],
        source: inAnnex1('parent', 'Willingness to engage with services'),
      },
      {
        code: 'annex1.engagement-incomplete',
        routes: [
          {
            shows: ['works-with-other-services', 'no-concern-about-school-attendance', 'health-appointments-kept'],
          },
        ],
        source: inAnnex1('parent', 'Willingness to engage with services'),
      },
    ],
    exclusions: [
      {
        code: 'annex1.engagement-contradicted',
        shows: [
          'hostility-or-deception',
          'sporadic-engagement',
          'access-to-children-refused',
          'appointments-cancelled-without-reason',
          'false-compliance',
        ],
        source: inAnnex1('parent', 'Lack of compliance'),
      },
      {
        code: 'annex1.attendance-a-concern',
        shows: ['school-attendance-a-concern', 'health-appointments-missed'],
        source: inAnnex1('parent', 'Willingness to engage with services'),
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Willingness to engage with services')],
  },
  'recognition-of-problem': {
    ...UNLESS_SAID,
    id: 'recognition-of-problem',
    domain: 'parent',
    title: 'Recognition of problem',
    annex1: 'defined',
    meaning: 'A parent can say how what they do, or did, affects their care of the child.',
    about: ['parent', 'parents-together'],
    requirements: [
      {
        code: 'annex1.recognition-not-shown',
        routes: [{ shows: ['effect-on-child-acknowledged'] }],
        source: inAnnex1('parent', 'Recognition of problem'),
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Recognition of problem')],
  },
  'responsibility-taken': {
    ...UNLESS_SAID,
    id: 'responsibility-taken',
    domain: 'parent',
    title: 'Responsibility taken',
    annex1: 'defined',
    meaning: 'The main carer has begun to answer for their own actions.',
    excludes: ['blaming others for their own destructive behaviour'],
    about: ['parent', 'parents-together'],
    requirements: [
      {
        code: 'annex1.responsibility-not-shown',
        routes: [{ shows: ['steps-towards-responsibility'] }],
        source: inAnnex1('parent', 'Responsibility taken'),
      },
    ],
    exclusions: [
      {
        code: 'annex1.blames-others',
        shows: ['blames-others'],
        source: inAnnex1('parent', 'Responsibility taken'),
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Responsibility taken')],
  },
  'adaptation-to-childhood-abuse': {
    ...UNLESS_SAID,
    id: 'adaptation-to-childhood-abuse',
    domain: 'parent',
    title: 'Adaptation to (coming to terms with) childhood abuse',
    annex1Title: 'Adaptation to childhood abuse',
    annex1: 'defined',
    meaning: 'The main carer was abused as a child and has come to terms with it.',
    includes: [
      'therapy for it, unless it clearly has not helped',
      'being able to keep the needs of their own children in view',
    ],
    about: ['parent'],
    requirements: [
      {
        code: 'annex1.adaptation-not-shown',
        routes: [
          { shows: ['therapy-for-childhood-abuse'], unless: ['not-adapted-to-childhood-abuse'] },
          { shows: ['childhood-abuse-experienced', 'focuses-on-childrens-needs'] },
        ],
        source: inAnnex1('parent', 'Adaptation to childhood abuse'),
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Adaptation to childhood abuse')],
  },

  // Parenting and parent/child interaction
  'secure-attachment': {
    ...UNLESS_SAID,
    id: 'secure-attachment',
    domain: 'parenting',
    title: 'Secure attachment; less insecure attachment patterns',
    annex1: 'defined',
    meaning:
      'The child’s attachment to the parent is secure or less insecure, as a health or childcare professional saw it.',
    excludes: ['silence: that no disorder is recorded does not make an attachment normal'],
    about: ['parent', 'parents-together'],
    requirements: [
      {
        code: 'annex1.attachment-not-observed-by-professional',
        routes: [
          {
            shows: ['attachment-observed'],
            from: HEALTH_OR_CHILDCARE,
          },
        ],
        settlesNothing: true,
        source: inAnnex1('parenting', 'Secure attachment; less insecure attachment patterns'),
      },
    ],
    sources: [inTable('parenting'), inAnnex1('parenting', 'Secure attachment; less insecure attachment patterns')],
  },
  'empathy-for-child': {
    ...UNLESS_SAID,
    id: 'empathy-for-child',
    domain: 'parenting',
    title: 'Empathy for child',
    annex1: 'defined',
    meaning: 'A parent grasps how bad situations, or unmet needs, feel to the child.',
    about: ['parent', 'parents-together'],
    requirements: [
      {
        code: 'annex1.empathy-not-shown',
        routes: [{ shows: ['understands-how-child-feels'] }],
        source: inAnnex1('parenting', 'Empathy for child'),
      },
    ],
    exclusions: [
      {
        code: 'annex1.degrading-treatment-shown',
        shows: ['degrading-treatment-of-child', 'inhumane-treatment-of-child'],
        source: inAnnex1('parenting', 'Lack of empathy for child'),
      },
    ],
    sources: [inTable('parenting'), inAnnex1('parenting', 'Empathy for child')],
  },
  'parenting-competence-in-some-areas': {
    ...UNLESS_SAID,
    id: 'parenting-competence-in-some-areas',
    judgedBy: 'people',
    domain: 'parenting',
    title: 'Parenting competence in some areas',
    annex1: 'heading-only',
    meaning: 'A parent manages some areas of bringing up a child. Annex 1 adds nothing to the label.',
    about: ['parent', 'parents-together'],
    sources: [inTable('parenting'), inAnnex1('parenting', 'Parenting competence in some areas')],
  },

  // Family
  'absence-of-domestic-abuse': {
    ...UNLESS_SAID,
    id: 'absence-of-domestic-abuse',
    domain: 'family',
    title: 'Absence of domestic abuse',
    annex1: 'defined',
    meaning: 'There is no domestic abuse in the family now.',
    includes: ['families where it never was a concern', 'families where it was and no longer is'],
    about: ['household'],
    requirements: [
      {
        code: 'annex1.domestic-abuse-not-ruled-out',
        routes: [{ shows: ['domestic-abuse-never-a-concern'] }, { shows: ['domestic-abuse-in-past-only'] }],
        source: inAnnex1('family', 'Absence of domestic abuse'),
      },
    ],
    exclusions: [
      {
        code: 'annex1.violence-shown',
        shows: ['violence-between-carers', 'violence-with-another-adult-in-home'],
        endedBy: { shows: 'domestic-abuse-in-past-only', notFrom: THE_ONE_WHO_CHANGES },
        source: inAnnex1('family', 'Absence of domestic abuse'),
      },
    ],
    sources: [inTable('family'), inAnnex1('family', 'Absence of domestic abuse')],
  },
  'non-abusive-partner-in-family': {
    ...UNLESS_SAID,
    id: 'non-abusive-partner-in-family',
    domain: 'family',
    title: 'Non-abusive partner',
    annex1: 'heading-only',
    meaning:
      'The household has a partner in it who does not abuse. Printed a second time, under Family, with no text of its own.',
    about: ['household'],
    requirements: [
      {
        code: 'annex1.partner-concerns-not-ruled-out',
        routes: [{ shows: ['no-current-abuse-concerns'] }, { shows: ['past-abuse-concerns-overcome'] }],
        source: inAnnex1('parent', 'Non-abusive partner'),
      },
    ],
    exclusions: [PARTNER_CONCERNS],
    sources: [inTable('family'), inAnnex1('family', 'Non-abusive partner')],
  },
  'supportive-extended-family': {
    ...UNLESS_SAID,
    id: 'supportive-extended-family',
    domain: 'family',
    title: 'Supportive extended family',
    annex1: 'defined',
    meaning:
      'The wider family can help carers and children, in feeling and in practice, and the carers are glad of it.',
    about: ['household'],
    requirements: [
      {
        code: 'annex1.family-help-not-valued',
        routes: [{ shows: ['caregivers-value-help'] }],
        source: inAnnex1('family', 'Supportive extended family'),
      },
      {
        code: 'annex1.family-help-not-shown',
        routes: [{ shows: ['emotional-and-practical-help-given', 'emotional-and-practical-help-for-children'] }],
        source: inAnnex1('family', 'Supportive extended family'),
      },
    ],
    sources: [inTable('family'), inAnnex1('family', 'Supportive extended family')],
  },
  'capacity-for-change': {
    ...UNLESS_SAID,
    id: 'capacity-for-change',
    domain: 'family',
    title: 'Capacity for change',
    annex1Title: 'Capacity to change',
    annex1: 'defined',
    meaning: 'There is clear evidence that what had to change has changed.',
    includes: ['substance misuse that has stopped', 'an abusive partner who has left and has no more contact'],
    excludes: ['a parent’s stated wish to change'],
    about: ['parent', 'parents-together', 'household'],
    requirements: [
      {
        code: 'annex1.change-not-demonstrated',
        routes: [{ shows: ['change-demonstrated'], notFrom: THE_ONE_WHO_CHANGES }],
        source: inAnnex1('family', 'Capacity to change'),
      },
      {
        code: 'capacity.not-shown-sustained',
        routes: [{ shows: ['change-sustained'], notFrom: THE_ONE_WHO_CHANGES }],
        source: { document: 'framework-2015', locator: 'Risk Classification Table, row 3', page: 40 },
      },
    ],
    sources: [inTable('family'), inAnnex1('family', 'Capacity to change')],
  },

  // Professional
  'resources-available': {
    ...UNLESS_SAID,
    id: 'resources-available',
    domain: 'professional',
    title: 'Resources available',
    annex1: 'defined',
    meaning: 'The help the family needs is there, fits, and can be reached.',
    includes: ['good professional relationships with the family, a therapeutic relationship with the child'],
    about: ['professionals'],
    requirements: [
      {
        code: 'annex1.resources-not-shown',
        routes: [{ shows: ['resources-are-available', 'resources-are-appropriate', 'resources-are-accessible'] }],
        source: inAnnex1('professional', 'Resources available'),
      },
    ],
    exclusions: [
      {
        code: 'annex1.resources-fall-short',
        shows: [
          'resources-not-available',
          'resources-not-offered',
          'resources-not-accessible',
          'resources-not-appropriate',
          'no-professional-relationship',
        ],
        source: inAnnex1('professional', 'Resources available'),
      },
    ],
    sources: [inTable('professional'), inAnnex1('professional', 'Resources available')],
  },
  'partnership-with-parents': {
    ...UNLESS_SAID,
    id: 'partnership-with-parents',
    domain: 'professional',
    title: 'Partnership with parents',
    annex1: 'defined',
    meaning: 'Parents and social workers work together well, with honesty and trust.',
    about: ['professionals'],
    requirements: [
      {
        code: 'annex1.partnership-not-shown',
        routes: [{ shows: ['honest-and-trusting-relationship'] }],
        source: inAnnex1('professional', 'Partnership with parents'),
      },
    ],
    exclusions: [
      {
        code: 'annex1.partnership-contradicted',
        shows: ['hostility-or-deception', 'false-compliance'],
        source: inAnnex1('professional', 'Partnership with parents'),
      },
      NO_RELATIONSHIP,
    ],
    sources: [inTable('professional'), inAnnex1('professional', 'Partnership with parents')],
  },
  'outreach-to-family': {
    ...UNLESS_SAID,
    id: 'outreach-to-family',
    judgedBy: 'people',
    domain: 'professional',
    title: 'Outreach to family',
    annex1: 'heading-only',
    meaning: 'Services go to the family. Annex 1 adds nothing to the label.',
    about: ['professionals'],
    sources: [inTable('professional'), inAnnex1('professional', 'Outreach to family')],
  },
  'therapeutic-relationship-with-child': {
    ...UNLESS_SAID,
    id: 'therapeutic-relationship-with-child',
    judgedBy: 'people',
    domain: 'professional',
    title: 'Therapeutic relationship with child',
    annex1: 'heading-only',
    meaning: 'A professional has a therapeutic relationship with the child. Annex 1 adds nothing to the label.',
    about: ['professionals', 'child'],
    exclusions: [NO_RELATIONSHIP],
    sources: [inTable('professional'), inAnnex1('professional', 'Therapeutic relationship with child')],
  },

  // Social setting
  'social-support': {
    ...UNLESS_SAID,
    id: 'social-support',
    domain: 'social-setting',
    title: 'Social support',
    annex1: 'defined',
    meaning: 'The parents are able to get, of their own accord, what the community offers.',
    about: ['social-setting', 'parent'],
    requirements: [
      {
        code: 'annex1.community-support-not-shown',
        routes: [{ shows: ['community-support-within-reach'] }],
        source: inAnnex1('social-setting', 'Social support'),
      },
    ],
    sources: [inTable('social-setting'), inAnnex1('social-setting', 'Social support')],
  },
  'local-child-care-facilities': {
    ...UNLESS_SAID,
    id: 'local-child-care-facilities',
    domain: 'social-setting',
    title: 'More local child care facilities',
    annex1: 'defined',
    meaning:
      'There are many places for children nearby, such as children’s centres and groups, and the parents go there.',
    excludes: ['facilities that exist and that the parents do not use'],
    about: ['social-setting'],
    requirements: [
      {
        code: 'annex1.facilities-not-used',
        routes: [{ shows: ['facilities-used'] }],
        settlesNothing: true,
        source: inAnnex1('social-setting', 'More local child care facilities'),
      },
    ],
    sources: [inTable('social-setting'), inAnnex1('social-setting', 'More local child care facilities')],
  },
  'volunteer-network': {
    ...UNLESS_SAID,
    id: 'volunteer-network',
    judgedBy: 'people',
    domain: 'social-setting',
    title: 'Volunteer network',
    annex1: 'defined',
    meaning: 'The community around the family has good things to offer.',
    about: ['social-setting'],
    sources: [inTable('social-setting'), inAnnex1('social-setting', 'Volunteer network')],
  },
  'legal-or-medical-services': {
    ...UNLESS_SAID,
    id: 'legal-or-medical-services',
    judgedBy: 'people',
    domain: 'social-setting',
    title: 'Involvement of legal or medical services',
    annex1: 'heading-only',
    meaning: 'Legal or medical services are involved. Annex 1 adds nothing to the label.',
    about: ['social-setting', 'professionals'],
    sources: [inTable('social-setting'), inAnnex1('social-setting', 'Involvement of legal or medical services')],
  },
});
