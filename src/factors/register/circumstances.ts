/**
 * Circumstances outside the table of factors for which the Framework reports research or states a rule, and what follows when
 * they are found.
 */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { CircumstanceId } from '../assessment.js';
import type { SubjectKind } from '../factor.js';

/** What follows for an assessment when a circumstance is found. */
export type CircumstanceBearing =
  /** Research messages report on it. */
  | 'research'
  /** It counts as a risk factor of its own. */
  | 'risk-factor'
  /** With it, sufficient change is highly unlikely. */
  | 'change-highly-unlikely'
  /** It is a positive indicator of capacity to change. */
  | 'positive-indicator';

/** A circumstance outside the table of factors: what it means, who it can be observed of, and what follows from it. */
export interface Circumstance {
  /** Stable id. */
  readonly id: CircumstanceId;
  /** A short name. */
  readonly title: string;
  /** What it means in practice, in this package's own words. */
  readonly meaning: string;
  /** Whom it can be observed of. */
  readonly about: readonly [SubjectKind, ...SubjectKind[]];
  /** What follows when it is found. */
  readonly bearing: CircumstanceBearing;
  /** Whether row 1 of the table counts it as a risk to be addressed, for the way home it bears on (I-163). */
  readonly countsInRow1: boolean;
  /** The study that the source names for it, where it names one. */
  readonly study?: string;
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}

const messages: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, b) Messages from research on reunification',
  page: 26,
};
const capacity: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, c) Messages from the ‘capacity to change’ literature',
};

/** The circumstances, by id. */
export const CIRCUMSTANCES: Readonly<Record<CircumstanceId, Circumstance>> = /* @__PURE__ */ frozen({
  'previous-failed-return': {
    id: 'previous-failed-return',
    title: 'Previous failed return home',
    meaning: 'The child has returned home from care before, and the return broke down.',
    about: ['child'],
    bearing: 'research',
    countsInRow1: false,
    sources: [messages],
  },
  'chronic-neglect-or-emotional-abuse': {
    id: 'chronic-neglect-or-emotional-abuse',
    title: 'Chronic neglect or emotional abuse',
    meaning:
      'The child has lived with neglect, or with persistent emotional ill-treatment, for a long time. Witnessing violence between partners is one example of emotional abuse.',
    about: ['child'],
    bearing: 'research',
    countsInRow1: true,
    sources: [
      messages,
      { document: 'framework-2015', locator: 'Defining maltreatment, Emotional abuse' },
      { document: 'framework-2015', locator: 'Defining maltreatment, Examples of maltreatment' },
    ],
  },
  'services-involved-in-pregnancy': {
    id: 'services-involved-in-pregnancy',
    title: 'Children’s services involved in pregnancy, no substantial change since',
    meaning:
      'Children’s services were involved before the birth, and the parents have made no substantial change since.',
    about: ['child'],
    bearing: 'research',
    countsInRow1: false,
    sources: [messages],
  },
  'no-change-after-support': {
    id: 'no-change-after-support',
    title: 'No change after support',
    meaning: 'Change was required and support was offered, but nothing changed within the time set.',
    about: ['parent', 'parents-together'],
    bearing: 'risk-factor',
    countsInRow1: true,
    sources: [
      { document: 'framework-2015', locator: 'Stage 2, Timescales for return home, high risk' },
      { document: 'framework-2015', locator: 'Stage 3, Task 2, Goal setting' },
    ],
  },
  'extreme-domestic-violence': {
    id: 'extreme-domestic-violence',
    title: 'Extreme domestic violence with a pervasive pattern',
    meaning:
      'The domestic violence is extreme, and the perpetrator disregards and violates other people’s rights in every part of life.',
    about: ['parent', 'parents-together', 'household'],
    bearing: 'change-highly-unlikely',
    countsInRow1: true,
    study: 'Gondolf (2002) and Scott (2004), cited in Ward et al (2014)',
    sources: [capacity],
  },
  'not-protected-from-sexual-abuse': {
    id: 'not-protected-from-sexual-abuse',
    title: 'Not protected from a sexual abuse perpetrator',
    meaning: 'The children are not kept safe from a person who sexually abuses.',
    about: ['parent', 'parents-together', 'household'],
    bearing: 'change-highly-unlikely',
    countsInRow1: true,
    study: 'Brandon et al (2008), cited in Ward et al (2014)',
    sources: [capacity],
  },
  'deliberate-abuse-covered-up': {
    id: 'deliberate-abuse-covered-up',
    title: 'Deliberate abuse covered up',
    meaning: 'The parents make a practice of hiding abuse that was done on purpose.',
    about: ['parent', 'parents-together', 'household'],
    bearing: 'change-highly-unlikely',
    countsInRow1: true,
    study: 'Brandon et al (2008), cited in Ward et al (2014)',
    sources: [capacity],
  },
  'ended-violent-relationship': {
    id: 'ended-violent-relationship',
    title: 'Able to end a violent relationship',
    meaning:
      'The parent has been able to end a violent relationship, or to leave a person from whom the child was in danger.',
    about: ['parent'],
    bearing: 'positive-indicator',
    countsInRow1: false,
    study: 'Ward et al (2012)',
    sources: [capacity],
  },
  'insight-into-own-behaviour': {
    id: 'insight-into-own-behaviour',
    title: 'Insight into own behaviour',
    meaning: 'The parent understands, and admits, the harm that their own past behaviour did.',
    about: ['parent'],
    bearing: 'positive-indicator',
    countsInRow1: false,
    study: 'Ward et al (2012)',
    sources: [capacity],
  },
  'overcame-difficulties': {
    id: 'overcame-difficulties',
    title: 'Able to overcome difficulties',
    meaning: 'The parent has managed to overcome difficulties.',
    about: ['parent'],
    bearing: 'positive-indicator',
    countsInRow1: false,
    study: 'Ward et al (2012)',
    sources: [capacity],
  },
  'came-to-terms-with-removal-of-older-child': {
    id: 'came-to-terms-with-removal-of-older-child',
    title: 'Came to terms with an older child’s removal',
    meaning: 'If an older child was removed, the parent has accepted what happened and why.',
    about: ['parent'],
    bearing: 'positive-indicator',
    countsInRow1: false,
    study: 'Ward et al (2012)',
    sources: [capacity],
  },
  'risk-outside-the-home': {
    id: 'risk-outside-the-home',
    title: 'Risk of abuse from outside the home',
    meaning:
      'Someone or something outside the home puts the child at risk, such as sexual exploitation or a gang. It may be why the child came into care, or may have arisen since.',
    about: ['child'],
    bearing: 'risk-factor',
    countsInRow1: true,
    sources: [{ document: 'framework-2015', locator: 'Stage 2, Risk of abuse from outside the home' }],
  },
});

/** What the source says follows where sufficient change is highly unlikely. People decide whether it does for this child. */
export const IF_CHANGE_IS_HIGHLY_UNLIKELY =
  'The research overview says that the children will need to live apart from these parents. People decide for this child.';

/**
 * The circumstance in which sufficient change is highly unlikely that is made of two risk factors:
 * substance misuse together with domestic violence.
 */
export const SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE: {
  /** Stable id. */
  readonly id: 'substance-misuse-with-domestic-violence';
  /** A short name. */
  readonly title: string;
  /** The study that the source names for it. */
  readonly study: string;
  /** Both must count for the child and for the same parent, and neither be fully addressed or safely managed. */
  readonly riskFactors: readonly ['alcohol-or-drugs-abuse', 'inter-parental-conflict-and-violence'];
  /** Where it is printed. */
  readonly source: Citation;
} = /* @__PURE__ */ frozen({
  id: 'substance-misuse-with-domestic-violence',
  title: 'Substance misuse combined with domestic violence',
  study: 'Forrester and Harwin (2008), cited in Ward et al (2014)',
  riskFactors: ['alcohol-or-drugs-abuse', 'inter-parental-conflict-and-violence'],
  source: capacity,
});
