/**
 * The factors that England’s census of children in need has recorded at the end of an assessment: rules as data.
 *
 * A factor is a concern, and no observation of the Framework’s: nobody has said in it what was seen, by whom, and whether Annex 1’s
 * conditions hold. Each *points to* what the Framework has people assess. The pointing is this package’s own.
 */
import type { CircumstanceId } from '../../factors/assessment.js';
import type { RiskFactorId } from '../../factors/factor.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';

/** Whom such a factor is about. */
export const FACTOR_SUBJECTS = /* @__PURE__ */ frozen([
  'child',
  'parent-or-carer',
  'other-in-household',
  'not-said',
] as const);

/** Whom such a factor is about: the child, a parent or carer, someone else in the household; or the code does not say. */
export type FactorSubject = (typeof FACTOR_SUBJECTS)[number];

/** The codes of factors at the end of an assessment. */
export const ASSESSMENT_FACTOR_CODES = /* @__PURE__ */ frozen([
  ...(['1A', '1B', '1C', '2A', '2B', '2C', '3A', '3B', '3C'] as const),
  ...(['4A', '4B', '4C', '5A', '5B', '5C', '6A', '6B', '6C'] as const),
  ...(['7A', '8B', '8C', '8D', '8E', '8F', '9A', '10A', '11A', '12A', '13A', '14A', '15A'] as const),
  ...(['16A', '17A', '18B', '18C', '19B', '19C', '20', '21', '22A', '23A', '24A'] as const),
] as const);

/** A code of a factor at the end of an assessment. */
export type AssessmentFactorCode = (typeof ASSESSMENT_FACTOR_CODES)[number];

/** A factor at the end of an assessment, and what it points to. */
export interface AssessmentFactor {
  /** The code. */
  readonly code: AssessmentFactorCode;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** Whom it is about. */
  readonly whose: FactorSubject;
  /** The risk factors that have to be assessed because of it. None of them is shown by it. */
  readonly riskFactors: readonly RiskFactorId[];
  /** The circumstances that have to be assessed because of it. None of them is shown by it. */
  readonly circumstances: readonly CircumstanceId[];
  /** Where the code is from. */
  readonly source: Citation;
}

const SOURCE: Citation = /* @__PURE__ */ frozen({
  document: 'ssd-2025',
  locator: 'ssd_assessment_factors, cinf_assessment_factors_json',
});

type Meaning = Omit<AssessmentFactor, 'code' | 'source'>;

const about = (
  whose: FactorSubject,
  says: string,
  riskFactors: readonly RiskFactorId[] = [],
  circumstances: readonly CircumstanceId[] = [],
): Meaning => ({ whose, says, riskFactors, circumstances });

const PARENTS_MIND: readonly RiskFactorId[] = [
  'parental-mental-health-problems',
  'personality-disorder',
  'paranoid-psychosis',
  'learning-disabilities-plus-mental-illness',
];
const VIOLENCE: readonly RiskFactorId[] = [
  'inter-parental-conflict-and-violence',
  'history-of-violence-or-sexual-assault',
];
const OUTSIDE: readonly CircumstanceId[] = ['risk-outside-the-home'];

const MEANINGS: Readonly<Record<AssessmentFactorCode, Meaning>> = /* @__PURE__ */ (() => ({
  '1A': about('child', 'The child misuses alcohol.'),
  '1B': about('parent-or-carer', 'A parent or carer misuses alcohol.', ['alcohol-or-drugs-abuse']),
  '1C': about('other-in-household', 'Someone else in the household misuses alcohol.', ['alcohol-or-drugs-abuse']),
  '2A': about('child', 'The child misuses drugs.'),
  '2B': about('parent-or-carer', 'A parent or carer misuses drugs.', ['alcohol-or-drugs-abuse']),
  '2C': about('other-in-household', 'Someone else in the household misuses drugs.', ['alcohol-or-drugs-abuse']),
  '3A': about('child', 'Domestic violence is done to the child.', VIOLENCE, ['extreme-domestic-violence']),
  '3B': about('parent-or-carer', 'Domestic violence is done to a parent or carer.', VIOLENCE, [
    'extreme-domestic-violence',
  ]),
  '3C': about('other-in-household', 'Domestic violence is done to someone else in the household.', VIOLENCE, [
    'extreme-domestic-violence',
  ]),
  '4A': about('child', 'The child’s mental health.', ['child-mental-health-problems']),
  '4B': about('parent-or-carer', 'A parent’s or carer’s mental health.', PARENTS_MIND),
  '4C': about('other-in-household', 'The mental health of someone else in the household.', PARENTS_MIND),
  '5A': about('child', 'A learning disability of the child.', ['developmental-delay-with-special-needs']),
  '5B': about('parent-or-carer', 'A learning disability of a parent or carer. Alone it is no risk factor.', [
    'learning-disabilities-plus-mental-illness',
  ]),
  '5C': about(
    'other-in-household',
    'A learning disability of someone else in the household. Alone it is no risk factor.',
    ['learning-disabilities-plus-mental-illness'],
  ),
  '6A': about('child', 'A physical disability or illness of the child.', ['developmental-delay-with-special-needs']),
  '6B': about('parent-or-carer', 'A physical disability or illness of a parent or carer.'),
  '6C': about('other-in-household', 'A physical disability or illness of someone else in the household.'),
  '7A': about('child', 'The child cares for others, and may suffer by it.'),
  '8B': about('child', 'Privately fostered: from overseas, and means to go back.'),
  '8C': about('child', 'Privately fostered: from overseas, and means to stay.'),
  '8D': about('child', 'Privately fostered: from the United Kingdom, for their education.'),
  '8E': about('child', 'Privately fostered: from the United Kingdom, as the family arranged it.'),
  '8F': about('child', 'Privately fostered in another way.'),
  '9A': about('child', 'Seeks asylum without an adult who is responsible for them.'),
  '10A': about('child', 'Goes missing.'),
  '11A': about('child', 'Sexual exploitation of the child.', [], OUTSIDE),
  '12A': about('child', 'Trafficking of the child.', [], OUTSIDE),
  '13A': about('child', 'The child’s part in a gang, or what a gang does to the child.', [], OUTSIDE),
  '14A': about('child', 'The child’s behaviour towards others.'),
  '15A': about('child', 'The child harms themselves, or is thought to.', ['child-mental-health-problems']),
  '16A': about('child', 'Neglect.', ['neglect', 'previous-maltreatment'], ['chronic-neglect-or-emotional-abuse']),
  '17A': about('child', 'Emotional abuse.', ['previous-maltreatment'], ['chronic-neglect-or-emotional-abuse']),
  '18B': about('child', 'Physical abuse by another child.', ['severe-physical-abuse', 'previous-maltreatment']),
  '18C': about('child', 'Physical abuse by an adult.', ['severe-physical-abuse', 'previous-maltreatment']),
  '19B': about(
    'child',
    'Sexual abuse by another child.',
    ['severe-or-prolonged-sexual-abuse', 'previous-maltreatment'],
    ['not-protected-from-sexual-abuse'],
  ),
  '19C': about(
    'child',
    'Sexual abuse by an adult.',
    ['severe-or-prolonged-sexual-abuse', 'previous-maltreatment'],
    ['not-protected-from-sexual-abuse'],
  ),
  '20': about('not-said', 'Something that no other code names.'),
  '21': about('not-said', 'The assessment found none of these, and nothing more is being done.'),
  '22A': about('child', 'Female genital mutilation.', ['severe-physical-abuse', 'previous-maltreatment']),
  '23A': about('child', 'Abuse that goes with a belief or faith.', [
    'severe-physical-abuse',
    'previous-maltreatment',
    'sadistic-abuse',
  ]),
  '24A': about('child', 'Criminal exploitation of the child.', [], OUTSIDE),
}))();

/** The factors at the end of an assessment. */
export const ASSESSMENT_FACTORS: readonly AssessmentFactor[] = /* @__PURE__ */ (() =>
  frozen(ASSESSMENT_FACTOR_CODES.map((code) => ({ code, ...MEANINGS[code], source: SOURCE }))))();
