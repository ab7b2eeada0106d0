/**
 * The left column of the table on p. 25, row for row: what makes future significant harm more likely,
 * with what Annex 1 says counts.
 *
 * The copy this package was made from lacks the first page of Annex 1 (most of the Abuse entries) and its italics;
 * both are recorded, not guessed.
 */
import { frozen } from '../../shared/frozen.js';
import type { RiskFactor, RiskFactorId } from '../factor.js';
import { inAnnex1, inDefinitions, inTable } from '../sources.js';
import {
  ABLE_TO_DIAGNOSE,
  HEALTH_OR_CHILDCARE,
  HEALTH_OR_EDUCATION,
  NAMED_TO_DIAGNOSE,
  THE_ONE_WHO_CHANGES,
} from './professions.js';

const UNLESS_SAID = {
  kind: 'risk',
  includes: [],
  excludes: [],
  requirements: [],
  inclusions: [],
  exclusions: [],
  emphasis: 'not-established',
} as const;

/** One text under two headings (I-06). */
const parentalIllness = inAnnex1('parent', 'Learning disabilities when plus mental illness');

/** What shows that violence between carers is past: the entry speaks of violence taking place. */
const NOW_PAST = { shows: 'domestic-abuse-in-past-only', notFrom: THE_ONE_WHO_CHANGES } as const;

/** The 35 risk factors, by id, in printed order. */
export const RISK_FACTORS: Readonly<Record<RiskFactorId, RiskFactor>> = /* @__PURE__ */ frozen({
  // Abuse
  'severe-physical-abuse': {
    ...UNLESS_SAID,
    id: 'severe-physical-abuse',
    domain: 'abuse',
    title: 'Severe physical abuse including burns/scalds',
    annex1: 'page-missing',
    meaning:
      'The child has been physically harmed by someone, and severely. Annex 1’s own definition is on the page that is missing.',
    includes: ['burns and scalds', 'hitting, shaking, throwing, poisoning, drowning or suffocating'],
    about: ['child'],
    sources: [inTable('abuse'), inDefinitions('Physical abuse')],
  },
  neglect: {
    ...UNLESS_SAID,
    id: 'neglect',
    domain: 'abuse',
    title: 'Neglect',
    annex1: 'page-missing',
    meaning:
      'What the child needs, in body or mind, has persistently not been met, so that serious harm to health or development is likely. Annex 1’s own definition is on the page that is missing.',
    includes: [
      'no adequate food, clothing or shelter; being shut out or abandoned',
      'no protection from harm and danger, of body or mind',
      'no adequate supervision; being left with unsuitable carers',
      'no medical care or treatment when it is needed',
      'no response to basic emotional needs',
      'harm before birth through the use of substances',
    ],
    about: ['child'],
    sources: [inTable('abuse'), inDefinitions('Neglect')],
  },
  'severe-growth-failure': {
    ...UNLESS_SAID,
    id: 'severe-growth-failure',
    domain: 'abuse',
    title: 'Severe growth failure',
    annex1: 'page-missing',
    meaning: 'The child has severely failed to grow. The definition is on the page that is missing.',
    about: ['child'],
    sources: [inTable('abuse')],
  },
  'multiple-types-of-maltreatment': {
    ...UNLESS_SAID,
    id: 'multiple-types-of-maltreatment',
    domain: 'abuse',
    title: 'Multiple types of maltreatment',
    annex1: 'page-missing',
    meaning:
      'The child has suffered more than one kind of abuse or neglect. The definition is on the page that is missing.',
    includes: ['physical abuse, emotional abuse, sexual abuse and neglect are told apart'],
    about: ['child'],
    sources: [inTable('abuse'), inDefinitions('Examples of maltreatment')],
  },
  'more-than-one-affected-child': {
    ...UNLESS_SAID,
    id: 'more-than-one-affected-child',
    domain: 'abuse',
    title: 'More than one affected child in the household',
    annex1: 'page-missing',
    meaning: 'More than one child of the household has been maltreated. The definition is on the page that is missing.',
    about: ['child'],
    sources: [inTable('abuse')],
  },
  'previous-maltreatment': {
    ...UNLESS_SAID,
    id: 'previous-maltreatment',
    domain: 'abuse',
    title: 'Previous maltreatment',
    annex1: 'page-missing',
    meaning: 'The child has been maltreated before. The definition is on the page that is missing.',
    about: ['child'],
    sources: [inTable('abuse')],
  },
  'severe-or-prolonged-sexual-abuse': {
    ...UNLESS_SAID,
    id: 'severe-or-prolonged-sexual-abuse',
    domain: 'abuse',
    title: 'Sexual abuse with penetration or repeated over a long duration',
    annex1: 'page-missing',
    meaning:
      'The child has been sexually abused with penetration, or again and again over a long time. Annex 1’s own definition is on the page that is missing.',
    about: ['child'],
    sources: [inTable('abuse'), inDefinitions('Sexual abuse')],
  },
  'fabricated-or-induced-illness': {
    ...UNLESS_SAID,
    id: 'fabricated-or-induced-illness',
    domain: 'abuse',
    title: 'Fabricated/induced illness',
    annex1: 'page-missing',
    meaning:
      'A parent or carer has made up the child’s symptoms or has made the child ill on purpose. Annex 1’s own definition is on the page that is missing.',
    about: ['child'],
    sources: [inTable('abuse'), inDefinitions('Physical abuse')],
  },
  'sadistic-abuse': {
    ...UNLESS_SAID,
    id: 'sadistic-abuse',
    domain: 'abuse',
    title: 'Sadistic abuse',
    annex1: 'defined',
    meaning: 'The child has been treated cruelly: in a way that is both inhumane and degrading.',
    about: ['child'],
    requirements: [
      {
        code: 'annex1.degrading-treatment-not-shown',
        routes: [{ shows: ['degrading-treatment-of-child'] }],
        source: inAnnex1('abuse', 'Sadistic abuse'),
      },
      {
        code: 'annex1.inhumane-treatment-not-shown',
        routes: [{ shows: ['inhumane-treatment-of-child'] }],
        source: inAnnex1('abuse', 'Sadistic abuse'),
      },
    ],
    inclusions: [
      { shows: 'degrading-treatment-of-child', source: inAnnex1('abuse', 'Sadistic abuse') },
      { shows: 'inhumane-treatment-of-child', source: inAnnex1('abuse', 'Sadistic abuse') },
    ],
    sources: [inTable('abuse'), inAnnex1('abuse', 'Sadistic abuse')],
  },

  // Child
  'developmental-delay-with-special-needs': {
    ...UNLESS_SAID,
    id: 'developmental-delay-with-special-needs',
    domain: 'child',
    title: 'Developmental delay with special needs',
    annex1Title: 'Development delay with special needs',
    annex1: 'defined',
    meaning: 'The child’s development is delayed and the child has special needs, whatever caused them.',
    includes: [
      'delay through disability or illness',
      'delay put down to poor parenting',
      'special needs through disability or illness, or through emotional and behavioural difficulties',
    ],
    excludes: ['delay that no medical, health or educational professional has confirmed'],
    about: ['child'],
    requirements: [
      {
        code: 'annex1.delay-needs-professional-evidence',
        routes: [
          {
            shows: ['developmental-delay'],
            from: HEALTH_OR_EDUCATION,
          },
        ],
        source: inAnnex1('child', 'Development delay with special needs'),
      },
      {
        code: 'annex1.special-needs-not-shown',
        routes: [{ shows: ['special-needs'] }],
        source: inAnnex1('child', 'Development delay with special needs'),
      },
    ],
    sources: [inTable('child'), inAnnex1('child', 'Development delay with special needs')],
  },
  'child-mental-health-problems': {
    ...UNLESS_SAID,
    id: 'child-mental-health-problems',
    domain: 'child',
    title: 'Child’s mental health problems',
    annex1: 'defined',
    meaning: 'The child has a diagnosed mental illness that needs medical or therapeutic treatment.',
    excludes: ['a baby or very young child'],
    about: ['child'],
    age: {
      from: 'first-birthday',
      thereafter: 'judgement',
      source: inAnnex1('child', 'Child’s mental health problems'),
    },
    requirements: [
      {
        code: 'annex1.diagnosis-missing',
        routes: [{ shows: ['diagnosis'], from: ABLE_TO_DIAGNOSE }],
        source: inAnnex1('child', 'Child’s mental health problems'),
      },
      {
        code: 'annex1.treatment-need-missing',
        routes: [{ shows: ['treatment-needed'] }],
        source: inAnnex1('child', 'Child’s mental health problems'),
      },
    ],
    sources: [inTable('child'), inAnnex1('child', 'Child’s mental health problems')],
  },
  'very-young-child': {
    ...UNLESS_SAID,
    id: 'very-young-child',
    domain: 'child',
    title: 'Very young child – requiring rapid parental change',
    annex1: 'heading-only',
    meaning: 'The child is so young that the parents would have to change fast. The source gives no age.',
    about: ['child'],
    sources: [inTable('child'), inAnnex1('child', 'Very young child requiring rapid parental change')],
  },

  // Parent
  'personality-disorder': {
    ...UNLESS_SAID,
    id: 'personality-disorder',
    domain: 'parent',
    title: 'Personality disorder (anti-social, sadistic, aggressive)',
    annex1: 'defined',
    meaning: 'A main carer has a diagnosed personality disorder that needs medical or therapeutic treatment.',
    about: ['parent'],
    requirements: [
      {
        code: 'annex1.diagnosis-missing',
        routes: [{ shows: ['diagnosis'], from: ABLE_TO_DIAGNOSE }],
        source: inAnnex1('parent', 'Personality disorder (anti-social, sadistic, aggressive)'),
      },
      {
        code: 'annex1.treatment-need-missing',
        routes: [{ shows: ['treatment-needed'] }],
        source: inAnnex1('parent', 'Personality disorder (anti-social, sadistic, aggressive)'),
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Personality disorder (anti-social, sadistic, aggressive)')],
  },
  'paranoid-psychosis': {
    ...UNLESS_SAID,
    id: 'paranoid-psychosis',
    domain: 'parent',
    title: 'Paranoid psychosis',
    annex1: 'defined',
    meaning: 'A parent has a diagnosed paranoid psychosis.',
    excludes: ['a parent’s own word that they feel paranoid at times'],
    about: ['parent'],
    requirements: [
      {
        code: 'annex1.diagnosis-missing',
        routes: [{ shows: ['diagnosis'], from: ABLE_TO_DIAGNOSE }],
        source: inAnnex1('parent', 'Paranoid psychosis'),
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Paranoid psychosis')],
  },
  'parental-mental-health-problems': {
    ...UNLESS_SAID,
    id: 'parental-mental-health-problems',
    domain: 'parent',
    title: 'Significant parental mental health problems',
    annex1: 'defined',
    meaning: 'A parent has a mental illness, diagnosed by a mental health professional or a GP.',
    includes: ['mental illness without a learning disability'],
    excludes: ['a parent’s own word, or that of someone outside the health professions, such as feeling depressed'],
    about: ['parent'],
    requirements: [
      {
        code: 'annex1.diagnosis-missing',
        routes: [{ shows: ['diagnosis'], from: NAMED_TO_DIAGNOSE }],
        source: parentalIllness,
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Significant Parental Mental Health Problems'), parentalIllness],
  },
  'learning-disabilities-plus-mental-illness': {
    ...UNLESS_SAID,
    id: 'learning-disabilities-plus-mental-illness',
    domain: 'parent',
    title: 'Learning disabilities plus mental illness',
    annex1Title: 'Learning disabilities when plus mental illness',
    annex1: 'defined',
    meaning:
      'A parent has a learning disability and also a mental illness, diagnosed by a mental health professional or a GP.',
    excludes: ['a learning disability alone, which is no risk factor'],
    about: ['parent'],
    requirements: [
      {
        code: 'annex1.learning-disability-missing',
        routes: [{ shows: ['learning-disability'] }],
        source: parentalIllness,
      },
      {
        code: 'annex1.learning-disability-alone',
        routes: [{ shows: ['diagnosis'], from: NAMED_TO_DIAGNOSE }],
        source: parentalIllness,
      },
    ],
    sources: [inTable('parent'), parentalIllness],
  },
  'lack-of-compliance': {
    ...UNLESS_SAID,
    id: 'lack-of-compliance',
    domain: 'parent',
    title: 'Lack of compliance',
    annex1: 'defined',
    meaning: 'A parent does not work with professionals, openly or under the appearance of doing so.',
    includes: [
      'hostility or deliberate deception',
      'engagement that comes and goes',
      'keeping professionals from seeing the children',
      'many appointments cancelled without good reason',
      'false compliance: saying what workers want to hear instead of working with them',
    ],
    about: ['parent', 'parents-together'],
    inclusions: [
      { shows: 'hostility-or-deception', source: inAnnex1('parent', 'Lack of compliance') },
      { shows: 'sporadic-engagement', source: inAnnex1('parent', 'Lack of compliance') },
      { shows: 'access-to-children-refused', source: inAnnex1('parent', 'Lack of compliance') },
      { shows: 'appointments-cancelled-without-reason', source: inAnnex1('parent', 'Lack of compliance') },
      { shows: 'false-compliance', source: inAnnex1('parent', 'Lack of compliance') },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Lack of compliance')],
  },
  'denial-of-problems': {
    ...UNLESS_SAID,
    id: 'denial-of-problems',
    domain: 'parent',
    title: 'Denial of problems',
    annex1Title: 'Denial of problem',
    annex1: 'defined',
    meaning: 'A parent cannot see that what they do is destructive, or denies their own part in the abuse.',
    includes: [
      'abuse of this child or of earlier children',
      'not seeing why witnessing violence or parental drug use harms a child',
    ],
    about: ['parent', 'parents-together'],
    sources: [inTable('parent'), inAnnex1('parent', 'Denial of problem')],
  },
  'alcohol-or-drugs-abuse': {
    ...UNLESS_SAID,
    id: 'alcohol-or-drugs-abuse',
    domain: 'parent',
    title: 'Alcohol/drugs abuse',
    annex1Title: 'Substance abuse',
    annex1: 'defined',
    meaning:
      'A main carer’s addiction to alcohol, drugs or another substance gets in the way of judging and caring well.',
    includes: [
      'a parent on a methadone or similar programme',
      'a carer who takes no drugs but lets the child’s home be used for taking them',
      'a carer who routinely leaves the children alone with someone else who is drunk or drugged',
    ],
    about: ['parent', 'parents-together'],
    inclusions: [
      { shows: 'addiction', source: inAnnex1('parent', 'Substance abuse') },
      { shows: 'substitute-programme', source: inAnnex1('parent', 'Substance abuse') },
      { shows: 'home-used-for-drug-taking', source: inAnnex1('parent', 'Substance abuse') },
      { shows: 'children-left-with-intoxicated-carer', source: inAnnex1('parent', 'Substance abuse') },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Substance abuse')],
  },
  'childhood-abuse-not-recognised': {
    ...UNLESS_SAID,
    id: 'childhood-abuse-not-recognised',
    domain: 'parent',
    title: 'Abuse in childhood – not recognised as a problem',
    annex1: 'defined',
    meaning: 'A parent was abused as a child, in any way, and does not see it as a problem.',
    includes: [
      'abuse in childhood where nothing shows whether the parent sees it as a problem',
      'what the case file, an assessment or the parent’s own account says',
    ],
    excludes: ['abuse in childhood that the parent recognises as a problem'],
    about: ['parent'],
    requirements: [
      {
        code: 'annex1.childhood-abuse-not-shown',
        routes: [{ shows: ['childhood-abuse-experienced'] }],
        source: inAnnex1('parent', 'Abuse in childhood – not recognised as a problem'),
      },
    ],
    exclusions: [
      {
        code: 'annex1.recognised-so-no-risk-factor',
        shows: ['childhood-abuse-recognised'],
        source: inAnnex1('parent', 'Abuse in childhood – not recognised as a problem'),
      },
    ],
    sources: [inTable('parent'), inAnnex1('parent', 'Abuse in childhood – not recognised as a problem')],
  },
  'history-of-violence-or-sexual-assault': {
    ...UNLESS_SAID,
    id: 'history-of-violence-or-sexual-assault',
    domain: 'parent',
    title: 'History of violence or sexual assault',
    annex1: 'heading-only',
    meaning:
      'A parent has been violent or has sexually assaulted someone in the past. Annex 1 adds nothing to the label.',
    about: ['parent'],
    sources: [inTable('parent'), inAnnex1('parent', 'History of Violence or Sexual Assault')],
  },

  // Parenting and parent/child interaction
  'disorganised-attachment': {
    ...UNLESS_SAID,
    id: 'disorganised-attachment',
    domain: 'parenting',
    title: 'Disorganised attachment; severe insecure patterns of attachment',
    annex1: 'defined',
    meaning:
      'The child’s attachment to the parent is disorganised or severely insecure, as a health or childcare professional saw it. Case files seldom say enough: little is recorded there, and often without a clinical basis.',
    excludes: ['what no health or childcare professional observed'],
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
        source: inAnnex1('parenting', 'Disorganised attachment; severe insecure patterns of attachment'),
      },
    ],
    sources: [
      inTable('parenting'),
      inAnnex1('parenting', 'Disorganised attachment; severe insecure patterns of attachment'),
    ],
  },
  'lack-of-empathy-for-child': {
    ...UNLESS_SAID,
    id: 'lack-of-empathy-for-child',
    domain: 'parenting',
    title: 'Lack of empathy for child',
    annex1: 'defined',
    meaning: 'A parent does not grasp how bad situations feel to the child.',
    includes: [
      'how it is for a child when parents fight, or when needs go unmet',
      'treating the child in a degrading or inhumane way',
    ],
    about: ['parent', 'parents-together'],
    inclusions: [
      { shows: 'degrading-treatment-of-child', source: inAnnex1('parenting', 'Lack of empathy for child') },
      { shows: 'inhumane-treatment-of-child', source: inAnnex1('parenting', 'Lack of empathy for child') },
    ],
    sources: [inTable('parenting'), inAnnex1('parenting', 'Lack of empathy for child')],
  },
  'poor-parenting-competence': {
    ...UNLESS_SAID,
    id: 'poor-parenting-competence',
    domain: 'parenting',
    title: 'Poor parenting competence',
    annex1: 'defined',
    meaning: 'A parent does not manage the everyday tasks of bringing up a child.',
    includes: [
      'no routines; the child not fed, bathed or clothed as needed',
      'the home not kept, bills not paid, shopping not done',
      'no help with homework; the child late at school, or not there at all',
      'no warmth or affection, no home in which the child can thrive',
    ],
    about: ['parent', 'parents-together'],
    sources: [inTable('parenting'), inAnnex1('parenting', 'Poor parenting competence')],
  },
  'own-needs-before-childs': {
    ...UNLESS_SAID,
    id: 'own-needs-before-childs',
    domain: 'parenting',
    title: 'Own needs before child’s',
    annex1: 'defined',
    meaning: 'A parent puts their own needs before the child’s.',
    includes: [
      'staying in an abusive relationship at the child’s expense',
      'seeming to care for alcohol or drugs more than for the child',
    ],
    about: ['parent', 'parents-together'],
    inclusions: [
      { shows: 'remains-in-abusive-relationship', source: inAnnex1('parenting', 'Own needs before child’s') },
      { shows: 'puts-substances-before-child', source: inAnnex1('parenting', 'Own needs before child’s') },
    ],
    sources: [inTable('parenting'), inAnnex1('parenting', 'Own needs before child’s')],
  },
  'parent-child-relationship-difficulties': {
    ...UNLESS_SAID,
    id: 'parent-child-relationship-difficulties',
    domain: 'parenting',
    title: 'Parent-child relationship difficulties',
    annex1: 'heading-only',
    meaning: 'Parent and child have difficulties in their relationship. Annex 1 adds nothing to the label.',
    about: ['parent', 'parents-together'],
    sources: [inTable('parenting'), inAnnex1('parenting', 'Parent-child relationship difficulties')],
  },

  // Family
  'inter-parental-conflict-and-violence': {
    ...UNLESS_SAID,
    id: 'inter-parental-conflict-and-violence',
    domain: 'family',
    title: 'Inter-parental conflict and violence',
    annex1: 'defined',
    meaning: 'There is violence between the child’s carers, in body or mind.',
    includes: [
      'violence by one of them against the other',
      'violence between one carer and another adult in the child’s home',
    ],
    about: ['household', 'parents-together'],
    inclusions: [
      {
        shows: 'violence-between-carers',
        endedBy: NOW_PAST,
        source: inAnnex1('family', 'Inter-parental conflict and violence'),
      },
      {
        shows: 'violence-with-another-adult-in-home',
        endedBy: NOW_PAST,
        source: inAnnex1('family', 'Inter-parental conflict and violence'),
      },
    ],
    sources: [inTable('family'), inAnnex1('family', 'Inter-parental conflict and violence')],
  },
  'high-stress': {
    ...UNLESS_SAID,
    id: 'high-stress',
    domain: 'family',
    title: 'High stress',
    annex1: 'defined',
    meaning: 'The family lives under heavy strain.',
    includes: [
      'family stress and parental stress',
      'a large family',
      'poor home conditions, inadequate or unstable housing, homelessness',
      'money troubles',
      'conflict in the wider family or the neighbourhood',
      'a crisis such as a death or a separation',
    ],
    about: ['household'],
    sources: [inTable('family'), inAnnex1('family', 'High stress')],
  },
  'power-problems': {
    ...UNLESS_SAID,
    id: 'power-problems',
    domain: 'family',
    title: 'Power problems: poor negotiation and expression of emotions; poor sense of autonomy',
    annex1Title: 'Power problems: poor negotiation, autonomy and affect expression',
    annex1: 'defined',
    meaning:
      'People in the family cannot regulate themselves, negotiate, or show feelings that fit the situation; they have little sense of autonomy, and what they say and do does not go together.',
    about: ['household', 'parent', 'parents-together'],
    sources: [
      inTable('family'),
      inAnnex1('family', 'Power problems: poor negotiation, autonomy and affect expression'),
    ],
  },
  'children-not-visible-and-perpetrator-access': {
    ...UNLESS_SAID,
    id: 'children-not-visible-and-perpetrator-access',
    domain: 'family',
    title: 'Children not visible to the outside world and continuing perpetrator access',
    annex1Title: 'Children not visible to outside world and continuing perpetrator access',
    annex1: 'heading-only',
    meaning:
      'The children are out of sight of anyone outside, and a person who harmed them still gets to them. Annex 1 adds nothing to the label.',
    about: ['household'],
    sources: [
      inTable('family'),
      inAnnex1('family', 'Children not visible to outside world and continuing perpetrator access'),
    ],
  },

  // Professional
  'lack-of-resources': {
    ...UNLESS_SAID,
    id: 'lack-of-resources',
    domain: 'professional',
    title: 'Lack of resources',
    annex1: 'defined',
    meaning: 'The help the family needs is not there, is not offered, or cannot be reached.',
    includes: ['no professional or therapeutic relationship with the child or the family'],
    about: ['professionals'],
    inclusions: [
      { shows: 'resources-not-available', source: inAnnex1('professional', 'Lack of resources') },
      { shows: 'resources-not-offered', source: inAnnex1('professional', 'Lack of resources') },
      { shows: 'resources-not-accessible', source: inAnnex1('professional', 'Lack of resources') },
      { shows: 'no-professional-relationship', source: inAnnex1('professional', 'Lack of resources') },
    ],
    sources: [inTable('professional'), inAnnex1('professional', 'Lack of resources')],
  },
  'poorly-skilled-professionals': {
    ...UNLESS_SAID,
    id: 'poorly-skilled-professionals',
    domain: 'professional',
    title: 'Poorly skilled professionals',
    annex1: 'defined',
    meaning: 'The work done with the family has not been good enough.',
    includes: [
      'the child not seen',
      'many changes of worker, a case without a worker',
      'poor professional boundaries or poor practice',
      'information not shared, or not openly with child and family',
      'too much optimism',
    ],
    about: ['professionals'],
    sources: [inTable('professional'), inAnnex1('professional', 'Poorly skilled professionals')],
  },

  // Social setting
  'social-isolation': {
    ...UNLESS_SAID,
    id: 'social-isolation',
    domain: 'social-setting',
    title: 'Social isolation',
    annex1: 'defined',
    meaning: 'The parents see hardly anyone and have little or nothing to do with their community.',
    includes: ['staying at home most days'],
    about: ['social-setting', 'parent'],
    sources: [inTable('social-setting'), inAnnex1('social-setting', 'Social isolation')],
  },
  'lack-of-networks-and-lone-parenthood': {
    ...UNLESS_SAID,
    id: 'lack-of-networks-and-lone-parenthood',
    domain: 'social-setting',
    title: 'Lack of social and family support networks and lone parenthood',
    annex1: 'defined',
    meaning:
      'The parents have little good contact around them, and what the community offers is out of their reach or not taken up. The label also names lone parenthood.',
    about: ['social-setting', 'parent'],
    sources: [
      inTable('social-setting'),
      inAnnex1('social-setting', 'Lack of social and family support networks and lone parenthood'),
    ],
  },
  'violent-unsupportive-neighbourhood': {
    ...UNLESS_SAID,
    id: 'violent-unsupportive-neighbourhood',
    domain: 'social-setting',
    title: 'Violent, unsupportive neighbourhood',
    annex1: 'defined',
    meaning: 'The home is in a neighbourhood of violence that gives no support.',
    includes: ['drug taking and crime all around'],
    about: ['social-setting'],
    sources: [inTable('social-setting'), inAnnex1('social-setting', 'Violent, unsupportive neighbourhood')],
  },
});
