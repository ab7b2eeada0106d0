/** What an assessment comes to, in tables read from the Framework by hand: contradictions, open questions, research messages. */
import {
  type Assessment,
  CIRCUMSTANCE_IDS,
  CIRCUMSTANCES,
  type CircumstanceId,
  type CircumstanceObservation,
  type Domain,
  FACTORS,
  type FactorId,
  type ProtectiveFactorId,
  type ResearchMessageId,
  type RiskFactorId,
  type Subject,
} from 'reunification-framework/factors';
import { CHILD, evidence, FATHER, MOTHER, of, subjectOf } from './observations.js';

/** A circumstance, found unless it says otherwise. */
export const findCircumstance = (
  circumstance: CircumstanceId,
  more: Partial<CircumstanceObservation> = {},
): CircumstanceObservation => ({
  circumstance,
  children: [CHILD],
  about: subjectOf(CIRCUMSTANCES[circumstance].about[0]),
  status: 'present',
  evidence: [evidence()],
  ...more,
});

/** Findings that exclude each other: read from the definitions of Annex 1 (I-08), not from the register. */
export const EXCLUDING: readonly (readonly [RiskFactorId, ProtectiveFactorId])[] = [
  ['severe-physical-abuse', 'less-severe-abuse'],
  ['severe-growth-failure', 'less-severe-abuse'],
  ['severe-or-prolonged-sexual-abuse', 'less-severe-abuse'],
  ['fabricated-or-induced-illness', 'less-severe-abuse'],
  ['sadistic-abuse', 'less-severe-abuse'],
  ['developmental-delay-with-special-needs', 'healthy-child'],
  ['child-mental-health-problems', 'healthy-child'],
  ['lack-of-compliance', 'willingness-to-engage'],
  ['lack-of-compliance', 'partnership-with-parents'],
  ['denial-of-problems', 'recognition-of-problem'],
  ['denial-of-problems', 'responsibility-taken'],
  ['childhood-abuse-not-recognised', 'adaptation-to-childhood-abuse'],
  ['disorganised-attachment', 'secure-attachment'],
  ['lack-of-empathy-for-child', 'empathy-for-child'],
  ['sadistic-abuse', 'empathy-for-child'],
  ['inter-parental-conflict-and-violence', 'absence-of-domestic-abuse'],
  ['inter-parental-conflict-and-violence', 'non-abusive-partner'],
  ['inter-parental-conflict-and-violence', 'non-abusive-partner-in-family'],
  ['history-of-violence-or-sexual-assault', 'non-abusive-partner'],
  ['history-of-violence-or-sexual-assault', 'non-abusive-partner-in-family'],
  ['lack-of-resources', 'resources-available'],
  ['social-isolation', 'social-support'],
  ['lack-of-networks-and-lone-parenthood', 'social-support'],
];

const oneParent: Partial<Assessment> = { parents: [{ id: MOTHER }] };
/** One way home, to both parents. */
export const TO_BOTH_PARENTS: Partial<Assessment> = {
  waysHome: [{ id: 'to both', children: [CHILD], parents: [MOTHER, FATHER] }],
};
/** Two ways home: to the mother, and to both parents. */
export const TWO_WAYS: Partial<Assessment> = {
  waysHome: [
    { id: 'to the mother', children: [CHILD], parents: [MOTHER] },
    { id: 'to both', children: [CHILD], parents: [FATHER, MOTHER] },
  ],
};
/** Families of which nothing was observed yet. */
export const FAMILIES: readonly (readonly [string, Partial<Assessment>])[] = [
  ['one parent', oneParent],
  ['two parents and a way home to one of them', {}],
  ['two parents and a way home to both', TO_BOTH_PARENTS],
  ['two ways home', TWO_WAYS],
  ['a baby', { ...TWO_WAYS, children: [{ id: CHILD, infancy: 'in-first-year' }] }],
  ['a child of unknown age', { ...TWO_WAYS, children: [{ id: CHILD }] }],
];
const NOT_OF_A_BABY: readonly FactorId[] = [
  'child-mental-health-problems',
  'child-does-not-blame-self',
  'later-age-of-onset',
  'one-good-corrective-relationship',
];

/** A diagnosis, a childhood, a past and a partner belong to one person; all else in its domain is asked together too. */
const OF_ONE_PERSON: readonly FactorId[] = [
  'personality-disorder',
  'paranoid-psychosis',
  'parental-mental-health-problems',
  'learning-disabilities-plus-mental-illness',
  'childhood-abuse-not-recognised',
  'history-of-violence-or-sexual-assault',
  'mental-disorder-responsive-to-treatment',
  'non-abusive-partner',
  'adaptation-to-childhood-abuse',
];

/** Of whom a domain is asked (I-17); the capacity for change stands under Family and is the parents’. */
const ASKED_OF: Record<Domain, 'child' | 'parents' | 'household' | 'professionals' | 'social-setting'> = {
  abuse: 'child',
  child: 'child',
  parent: 'parents',
  parenting: 'parents',
  family: 'household',
  professional: 'professionals',
  'social-setting': 'social-setting',
};

/** Every question that is to be asked, worked out the long way: each factor by each subject. */
export const everyQuestion = ({
  children = [{ id: CHILD }],
  parents = [{ id: MOTHER }, { id: FATHER }],
  waysHome = [{ id: 'to the mother', children: [CHILD], parents: [MOTHER] }],
}: Partial<Assessment>): readonly string[] => {
  const questions: string[] = [];
  for (const { id, domain } of FACTORS) {
    if (children[0].infancy === 'in-first-year' && NOT_OF_A_BABY.includes(id)) continue;
    const ask = (subject: Subject) => questions.push(JSON.stringify([domain, id, subject]));
    const asked = id === 'capacity-for-change' ? 'parents' : ASKED_OF[domain];
    if (asked === 'child' || asked === 'professionals') ask({ kind: asked });
    if (asked === 'parents') for (const parent of parents) ask({ kind: 'parent', parent: parent.id });
    for (const way of waysHome) {
      if (asked === 'household' || asked === 'social-setting') ask({ kind: asked, parents: way.parents });
      const [one, two] = way.parents;
      if (asked === 'parents' && !OF_ONE_PERSON.includes(id) && two !== undefined)
        ask({ kind: 'parents-together', parents: [one, two] });
    }
  }
  return questions.sort();
};

/** Each of the two parents. */
export const ofEachParent: readonly Subject[] = [of(MOTHER), of(FATHER)];
const together: Subject = { kind: 'parents-together', parents: [FATHER, MOTHER] };
const CIRCUMSTANCES_ASKED_OF: Record<CircumstanceId, readonly Subject[]> = {
  'previous-failed-return': [{ kind: 'child' }],
  'chronic-neglect-or-emotional-abuse': [{ kind: 'child' }],
  'services-involved-in-pregnancy': [{ kind: 'child' }],
  'no-change-after-support': [...ofEachParent, together],
  'extreme-domestic-violence': [...ofEachParent, together],
  'not-protected-from-sexual-abuse': [...ofEachParent, together],
  'deliberate-abuse-covered-up': [...ofEachParent, together],
  'ended-violent-relationship': ofEachParent,
  'insight-into-own-behaviour': ofEachParent,
  'overcame-difficulties': ofEachParent,
  'came-to-terms-with-removal-of-older-child': ofEachParent,
  'risk-outside-the-home': [{ kind: 'child' }],
};
/** Every question about circumstances, where there are these two ways home. */
export const QUESTIONS_ON_CIRCUMSTANCES = CIRCUMSTANCE_IDS.flatMap((circumstance) =>
  CIRCUMSTANCES_ASKED_OF[circumstance].map((about) => ({ circumstance, about })),
);

/** Which message belongs to what: read from the lead-in on p. 26 and the abstract of the review, not from the register. */
export const BY_RISK: Partial<Record<ResearchMessageId, RiskFactorId>> = {
  'substance-misuse-and-maltreatment-after-return': 'alcohol-or-drugs-abuse',
  'substance-misuse-and-breakdown': 'alcohol-or-drugs-abuse',
  'substance-misuse-rarely-treated': 'alcohol-or-drugs-abuse',
  'previous-episodes-raise-recurrence': 'previous-maltreatment',
  'neglect-and-recurrence': 'neglect',
  'parental-conflict-and-recurrence': 'inter-parental-conflict-and-violence',
  'parental-mental-health-and-recurrence': 'parental-mental-health-problems',
};
/** The same for circumstances. */
export const BY_CIRCUMSTANCE: Partial<Record<ResearchMessageId, CircumstanceId>> = {
  'repeated-failed-returns': 'previous-failed-return',
  'too-many-chances': 'no-change-after-support',
  'pregnancy-and-six-months': 'services-involved-in-pregnancy',
  'chronic-neglect-and-emotional-abuse': 'chronic-neglect-or-emotional-abuse',
};
