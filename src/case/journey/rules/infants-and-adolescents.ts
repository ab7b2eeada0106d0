/** Infants, pregnancy, and adolescents: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';

const ANNEX_13_OPPORTUNITIES_AND_TIMESCALES = /* @__PURE__ */ inFramework(
  'Annex 13, Opportunities and timescales for babies and young children',
);
const ASSESSING_PARENTS = /* @__PURE__ */ inFramework(
  'Stage 1, Task 3, Assessing parents and their capacity to change',
);
const RECLASSIFICATION_OF_RISK_AND_DECISION = /* @__PURE__ */ inFramework(
  'Stage 4, Task 1, Reclassification of risk and decision on reunification',
);
const MESSAGES_FROM_RESEARCH_ON_REUNIFICATION = /* @__PURE__ */ inFramework(
  'Stage 1, Key messages, b) Messages from research on reunification',
);
const ANNEX_1_DEFINITIONS_AND_EXAMPLES = /* @__PURE__ */ inFramework(
  'Annex 1, Definitions and examples of maltreatment',
);
const ANNEX_14_UNDERSTANDING_THE_RISKS = /* @__PURE__ */ inFramework('Annex 14, Understanding the risks');
const ANNEX_14_NEGLECT = /* @__PURE__ */ inFramework('Annex 14, Neglect');
const ANNEX_14_PEER_ON_PEER = /* @__PURE__ */ inFramework('Annex 14, Peer-on-peer abuse');
const ANNEX_14_CHILD_SEXUAL_EXPLOITATION = /* @__PURE__ */ inFramework(
  'Annex 14, Child sexual exploitation, table of risks',
);
const ANNEX_14_THE_APPROACHES = /* @__PURE__ */ inFramework('Annex 14, The approaches');
const ANNEX_14_APPROACH_1 = /* @__PURE__ */ inFramework('Annex 14, Approach 1');
const ANNEX_14_APPROACH_2 = /* @__PURE__ */ inFramework('Annex 14, Approach 2');
const ANNEX_14_APPROACH_3 = /* @__PURE__ */ inFramework('Annex 14, Approach 3');
const ANNEX_14_APPROACH_4 = /* @__PURE__ */ inFramework('Annex 14, Approach 4');
const ANNEX_14_APPROACH_5 = /* @__PURE__ */ inFramework('Annex 14, Approach 5');
const ANNEX_14_APPROACH_6 = /* @__PURE__ */ inFramework('Annex 14, Approach 6');
const ANNEX_14_APPROACH_7 = /* @__PURE__ */ inFramework('Annex 14, Approach 7');
const ANNEX_14_APPROACH_8 = /* @__PURE__ */ inFramework('Annex 14, Approach 8');

/** What is asked, item by item, in the order of the text. */
export const INFANTS_AND_ADOLESCENTS: Readonly<Record<ItemsOf<'infants-and-adolescents'>, JourneyItemRule>> =
  /* @__PURE__ */ (() =>
    frozen({
      'infant-shorter-timescale': {
        asks: 'Give parents of infants less time to show change, because harm is done sooner.',
        who: 'not-said',
        about: 'child',
        printed: 'need',
        appliesIf: ['infant'],
        source: ANNEX_13_OPPORTUNITIES_AND_TIMESCALES,
      },
      'infant-return-condition': {
        asks: 'Consider a return only if the parents have faced and overcome the trauma behind their difficulties, and can tell what the baby needs and respond to it well.',
        who: 'not-said',
        about: 'child-and-parents',
        printed: 'should',
        settledBy: 'evidence of both',
        appliesIf: ['infant'],
        readOff: { in: 'condition', condition: 'infants-parents-ready' },
        source: ANNEX_13_OPPORTUNITIES_AND_TIMESCALES,
      },
      'infant-mental-health-team': {
        asks: 'Bring in mental health team colleagues.',
        who: 'not-said',
        about: 'child-and-parents',
        printed: 'need',
        appliesIf: ['infant'],
        source: ANNEX_13_OPPORTUNITIES_AND_TIMESCALES,
      },
      'adolescent-neglect': {
        asks: 'Look for neglect, prominent among ages 11 to 15 in serious case reviews.',
        who: 'practitioners',
        about: 'child',
        printed: 'need',
        appliesIf: ['not-infant'],
        unless: 'the child is not an adolescent',
        source: ANNEX_14_NEGLECT,
      },
      'adolescent-check-listed-risks': {
        asks: 'Consider each listed risk, and whether it can best be managed in care or at home.',
        who: 'practitioners',
        about: 'child',
        printed: 'should',
        appliesIf: ['not-infant'],
        unless: 'the child is not an adolescent',
        source: ANNEX_14_CHILD_SEXUAL_EXPLOITATION,
      },
      'adolescent-share-approaches': {
        asks: 'Share the eight approaches with those who care for the young person.',
        who: 'practitioners',
        about: 'parents',
        printed: 'may',
        appliesIf: ['not-infant'],
        unless: 'the child is not an adolescent',
        source: ANNEX_14_THE_APPROACHES,
      },
      'adolescent-peer-support': {
        asks: 'Draw on friends and safe online support during return.',
        who: 'practitioners',
        about: 'child',
        printed: 'should',
        appliesIf: ['not-infant'],
        unless: 'the child is not an adolescent',
        source: ANNEX_14_APPROACH_1,
      },
      'adolescent-teach-exploitation': {
        asks: 'Teach young people, parents and carers about sexual exploitation.',
        who: 'practitioners',
        about: 'child-and-parents',
        printed: 'need',
        appliesIf: ['not-infant'],
        unless: 'the child is not an adolescent',
        source: ANNEX_14_APPROACH_2,
      },
    }))();

/** What to bear in mind: the text says it, and nothing has to be done or recorded. */
export const INFANTS_AND_ADOLESCENTS_TO_BEAR_IN_MIND: readonly JourneyReminder[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'infant-parents-may-miss-time',
      says: 'Expect that substance misuse, domestic abuse or mental illness may outlast the infant’s timeframe.',
      source: ANNEX_13_OPPORTUNITIES_AND_TIMESCALES,
    },
    {
      id: 'infant-delay-harmful',
      says: 'Avoid delay for very young children, in deciding what action is needed.',
      source: RECLASSIFICATION_OF_RISK_AND_DECISION,
    },
    {
      id: 'pregnancy-six-months',
      says: 'If services were involved in pregnancy and parents have not changed substantially within six months of the birth, real change is unlikely.',
      source: MESSAGES_FROM_RESEARCH_ON_REUNIFICATION,
    },
    {
      id: 'pregnancy-neglect-in-utero',
      says: 'Recognise neglect or abuse before birth: drugs, partner violence.',
      source: ANNEX_1_DEFINITIONS_AND_EXAMPLES,
    },
    {
      id: 'adolescent-not-just-resilient',
      says: 'Do not assume adolescents are resilient and need less protection.',
      source: ANNEX_14_UNDERSTANDING_THE_RISKS,
    },
    {
      id: 'adolescent-behaviour-from-harm',
      says: 'Read angry or antisocial behaviour as a possible response to earlier harm.',
      source: ANNEX_14_UNDERSTANDING_THE_RISKS,
    },
    {
      id: 'adolescent-peer-abuse',
      says: 'Look for abuse by peers; earlier harm raises the chance; schools, gangs, public places matter.',
      source: ANNEX_14_PEER_ON_PEER,
    },
    {
      id: 'adolescent-self-belief',
      says: 'Offer chances to build self-belief: skills, helping, taking part in decisions.',
      source: ANNEX_14_APPROACH_3,
    },
    {
      id: 'adolescent-authoritative-parenting',
      says: 'Foster warm parenting with clear boundaries and high expectations.',
      source: ANNEX_14_APPROACH_4,
    },
    {
      id: 'adolescent-key-worker',
      says: 'Build the young person’s relationship with a trusted adult or key worker.',
      source: ANNEX_14_APPROACH_5,
    },
    {
      id: 'adolescent-barriers',
      says: 'Understand and work with barriers to engagement (table of six).',
      source: ANNEX_14_APPROACH_6,
    },
    {
      id: 'adolescent-outreach',
      says: 'Stay persistent and meet immediate needs, such as leisure or college.',
      source: ANNEX_14_APPROACH_7,
    },
    {
      id: 'adolescent-worker-support',
      says: 'Give workers supervision and peer support.',
      source: ANNEX_14_APPROACH_8,
    },
    {
      id: 'infant-mindful-timescale',
      says: 'Keep the timescales of very young children in mind above all.',
      source: ASSESSING_PARENTS,
    },
  ]))();
