/** Words of 2026, with the sources that use them: rules as data. */

import { CONFERENCING, SUBSTANCE_MISUSE } from '../../return-home/sources.js';
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { PracticeTerm, PracticeTermId } from '../guide.js';
import { DEFINITIONS, GROUPS_OF_FAMILIES, INTRODUCTION, inPrinciple, inRecommendation } from '../sources.js';

/** What authorities said of these methods. */
const HOME_AGAIN_ON_FAMILY_GROUPS: Citation = /* @__PURE__ */ frozen({
  document: 'home-again-2023',
  locator: 'Use of family group decision-making models',
});
/** What professionals said of conferences. */
const RESEARCH_ON_CONFERENCES: Citation = /* @__PURE__ */ frozen({
  document: 'return-practice-2015',
  locator: 'The use of family group conferences in the assessment and decision-making process',
});

/** Words of children’s social care in 2026, and what the sources mean by them. */
export const PRACTICE_TERMS: Readonly<Record<PracticeTermId, PracticeTerm>> = /* @__PURE__ */ (() =>
  frozen({
    reunification: {
      title: 'Reunification',
      meaning:
        'The supported return of a child to a parent after foster or residential care, with assessment, planning and support going on throughout.',
      sources: [DEFINITIONS],
    },
    parents: {
      title: 'Parents',
      meaning: 'Birth parents and adoptive parents; not foster carers, kinship carers or other relatives.',
      sources: [DEFINITIONS],
    },
    'care-experienced': {
      title: 'Care experienced',
      meaning:
        'Said of anyone who is or was in care at any time of their life, in kinship and secure care too. It is not a legal term.',
      sources: [DEFINITIONS],
    },
    practitioners: {
      title: 'Practitioners',
      meaning:
        'Whoever supports a family directly before, during or after the return: social workers, early help and family support, residential workers, with foster carers, health and education.',
      sources: [DEFINITIONS],
    },
    'practice-supervisors': {
      title: 'Practice supervisors',
      meaning: 'Managers, and whoever leads or heads a service that takes part.',
      sources: [DEFINITIONS],
    },
    'senior-leaders': {
      title: 'Senior leaders',
      meaning:
        'Those who lead the authority and its partners: directors, elected members, commissioners, and leaders in health, police, education and youth justice.',
      sources: [DEFINITIONS],
    },
    send: {
      title: 'SEND',
      meaning: 'Special educational needs and disabilities.',
      sources: [GROUPS_OF_FAMILIES],
    },
    'family-group-decision-making': {
      title: 'Family group decision making (FGDM)',
      meaning: 'A common name for ways of letting a family take part when something is decided about a child.',
      sources: [INTRODUCTION, inPrinciple(1), HOME_AGAIN_ON_FAMILY_GROUPS],
    },
    'family-group-conference': {
      title: 'Family Group Conference (FGC)',
      meaning: 'One such method: relatives and friends meet, led by the family, and make a plan for the child.',
      sources: [inPrinciple(1), CONFERENCING, RESEARCH_ON_CONFERENCES],
    },
    'family-network-support-package': {
      title: 'Family Network Support Package (FNSP)',
      meaning:
        'Support for a family’s network that can follow family group decision making, and that can help with money or with what keeps a family from taking part.',
      sources: [INTRODUCTION, inPrinciple(1), inPrinciple(4), inPrinciple(6)],
    },
    'family-help': {
      title: 'Family Help',
      meaning:
        'Part of the reforms of children’s services: a way for parents and networks to get support with what led to the child’s removal.',
      sources: [INTRODUCTION, inPrinciple(4)],
    },
    'family-help-lead-practitioner': {
      title: 'Family Help Lead Practitioner',
      meaning:
        'Can keep up the relationship with parents whose child comes into care, support them, and stay with the family after the return.',
      sources: [inPrinciple(4)],
    },
    'multi-agency-child-protection-team': {
      title: 'Multi-Agency Child Protection Team',
      meaning: 'Named beside Family Help as part of how services are now set up. What it is, the guide does not say.',
      sources: [inPrinciple(4)],
    },
    'families-first-partnership-programme': {
      title: 'Families First Partnership Programme',
      meaning:
        'The programme whose guide of 2026 sets out Family Help and Multi-Agency Child Protection Teams. That guide was not read.',
      sources: [inPrinciple(4)],
    },
    'family-drug-and-alcohol-court': {
      title: 'Family Drug and Alcohol Court (FDAC)',
      meaning:
        'A court that oversees a case while a team of several disciplines gives parents intensive help with alcohol or drugs.',
      sources: [inRecommendation(1), inRecommendation(3), SUBSTANCE_MISUSE],
    },
    'parent-mentoring': {
      title: 'Parent mentoring and coaching',
      meaning:
        'A trusting relationship of some length in which a mentor or coach supports a parent and speaks up for them.',
      sources: [inRecommendation(1)],
    },
    'family-finding': {
      title: 'Family finding',
      meaning: 'Looking for relatives and friends of the family who can support child and parents on the way home.',
      sources: [inRecommendation(1)],
    },
  }))();
