/** What research found, as the Framework and the two reviews behind its table report it: what an assessment must bear in mind. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { CircumstanceId } from '../assessment.js';
import type { RiskFactorId } from '../factor.js';

/** Ids of the research messages. */
export const RESEARCH_MESSAGE_IDS = /* @__PURE__ */ frozen([
  'substance-misuse-and-maltreatment-after-return',
  'substance-misuse-and-breakdown',
  'substance-misuse-rarely-treated',
  'repeated-failed-returns',
  'too-many-chances',
  'pregnancy-and-six-months',
  'chronic-neglect-and-emotional-abuse',
  'practice-varies',
  'previous-episodes-raise-recurrence',
  'neglect-and-recurrence',
  'parental-conflict-and-recurrence',
  'parental-mental-health-and-recurrence',
] as const);

/** A research message. */
export type ResearchMessageId = (typeof RESEARCH_MESSAGE_IDS)[number];

/** What calls a message up. */
export type MessageTrigger =
  | {
      /** Every assessment. */
      readonly kind: 'always';
    }
  | {
      /** A risk factor that counts as present. */
      readonly kind: 'risk-factor';
      /** Which. */
      readonly riskFactor: RiskFactorId;
    }
  | {
      /** A circumstance found present. */
      readonly kind: 'circumstance';
      /** Which. */
      readonly circumstance: CircumstanceId;
      /** Only once the child is this many months old, or of unknown age. */
      readonly afterMonths?: number;
    };

/** A percentage that a study found. */
export interface Figure {
  /** Per cent. */
  readonly percent: number;
  /** Of whom, and what was found of them; reads on after “78 %”. */
  readonly statement: string;
}

/** One message from research. */
export interface ResearchMessage {
  /** Stable id. */
  readonly id: ResearchMessageId;
  /** What was found, in this package's own words. */
  readonly says: string;
  /** Percentages, where the message gives them. */
  readonly figures: readonly Figure[];
  /** The study, as far as the source names it. */
  readonly study: string;
  /** What calls it up. */
  readonly trigger: MessageTrigger;
  /** The risk factors it is printed with in the register. */
  readonly attachedTo: readonly RiskFactorId[];
  /** Where it is reported. */
  readonly source: Citation;
}

const messages: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, b) Messages from research on reunification',
  page: 26,
};
const hindley: Citation = { document: 'hindley-2006', locator: 'Abstract, Results' };
const sixteenStudies = 'Hindley, Ramchandani and Jones (2006), review of sixteen cohort studies';

/** The research messages, by id. */
export const RESEARCH_MESSAGES: Readonly<Record<ResearchMessageId, ResearchMessage>> = /* @__PURE__ */ frozen({
  'substance-misuse-and-maltreatment-after-return': {
    id: 'substance-misuse-and-maltreatment-after-return',
    says: 'Maltreatment after a return home was far more common where parents misused alcohol or drugs.',
    figures: [
      { percent: 78, statement: 'of parents who misused alcohol or drugs maltreated their children after return' },
      { percent: 29, statement: 'of parents without these problems did' },
    ],
    study: 'One study, which the Framework does not name at this place',
    trigger: { kind: 'risk-factor', riskFactor: 'alcohol-or-drugs-abuse' },
    attachedTo: ['alcohol-or-drugs-abuse'],
    source: messages,
  },
  'substance-misuse-and-breakdown': {
    id: 'substance-misuse-and-breakdown',
    says: 'Most returns to parents who misused alcohol or drugs broke down.',
    figures: [{ percent: 81, statement: 'of children who returned to such parents saw the return break down' }],
    study: 'Wade et al (2011)',
    trigger: { kind: 'risk-factor', riskFactor: 'alcohol-or-drugs-abuse' },
    attachedTo: ['alcohol-or-drugs-abuse'],
    source: messages,
  },
  'substance-misuse-rarely-treated': {
    id: 'substance-misuse-rarely-treated',
    says: 'Many parents to whom children returned had alcohol or drug problems, but hardly any received treatment.',
    figures: [
      {
        percent: 46,
        statement: 'of the mothers with whom children were reunited had known problems with alcohol or drugs',
      },
      {
        percent: 17,
        statement: 'of the fathers with whom children were reunited had known problems with alcohol or drugs',
      },
      { percent: 5, statement: 'got treatment for these problems; the Framework does not say of whom exactly' },
    ],
    study: 'Farmer et al (2011)',
    trigger: { kind: 'risk-factor', riskFactor: 'alcohol-or-drugs-abuse' },
    attachedTo: ['alcohol-or-drugs-abuse'],
    source: { document: 'framework-2015', locator: 'Why do so many reunifications break down?' },
  },
  'repeated-failed-returns': {
    id: 'repeated-failed-returns',
    says: 'Children whose earlier returns home failed were more likely to see the next one fail too, and fared worst.',
    figures: [],
    study: 'Studies listed in footnote 26',
    trigger: { kind: 'circumstance', circumstance: 'previous-failed-return' },
    attachedTo: [],
    source: messages,
  },
  'too-many-chances': {
    id: 'too-many-chances',
    says: 'Support for parents can go on too long: professionals sometimes gave parents more chances than was right for the child.',
    figures: [{ percent: 38, statement: 'of the cases studied went that way' }],
    study: 'One study, which the Framework does not name at this place',
    trigger: { kind: 'circumstance', circumstance: 'no-change-after-support' },
    attachedTo: [],
    source: messages,
  },
  'pregnancy-and-six-months': {
    id: 'pregnancy-and-six-months',
    says: 'Where services were involved before the birth and there has been no substantial change six months after it, the parents will probably not change.',
    figures: [],
    study: 'Studies listed in footnote 26',
    trigger: { kind: 'circumstance', circumstance: 'services-involved-in-pregnancy', afterMonths: 6 },
    attachedTo: ['very-young-child'],
    source: messages,
  },
  'chronic-neglect-and-emotional-abuse': {
    id: 'chronic-neglect-and-emotional-abuse',
    says: 'Of children who went home, those who had lived with chronic neglect or emotional abuse fared significantly worse.',
    figures: [],
    study: 'Studies listed in footnote 26',
    trigger: { kind: 'circumstance', circumstance: 'chronic-neglect-or-emotional-abuse' },
    attachedTo: ['neglect'],
    source: messages,
  },
  'practice-varies': {
    id: 'practice-varies',
    says: 'The outcomes of returns differ greatly between authorities, especially for older children. What practitioners do makes a difference.',
    figures: [],
    study: 'Studies listed in footnote 26',
    trigger: { kind: 'always' },
    attachedTo: [],
    source: messages,
  },
  'previous-episodes-raise-recurrence': {
    id: 'previous-episodes-raise-recurrence',
    says: 'Maltreatment was about six times more likely to recur after earlier maltreatment, and most likely within thirty days of the episode studied. The number of earlier episodes was among the four factors most consistently identified. The review warns against deciding on these factors alone.',
    figures: [],
    study: sixteenStudies,
    trigger: { kind: 'risk-factor', riskFactor: 'previous-maltreatment' },
    attachedTo: ['previous-maltreatment'],
    source: hindley,
  },
  'neglect-and-recurrence': {
    id: 'neglect-and-recurrence',
    says: 'Neglect, rather than other kinds of maltreatment, was among the four factors most consistently identified with recurrence.',
    figures: [],
    study: sixteenStudies,
    trigger: { kind: 'risk-factor', riskFactor: 'neglect' },
    attachedTo: ['neglect'],
    source: hindley,
  },
  'parental-conflict-and-recurrence': {
    id: 'parental-conflict-and-recurrence',
    says: 'Conflict between parents was among the four factors most consistently identified with recurrence.',
    figures: [],
    study: sixteenStudies,
    trigger: { kind: 'risk-factor', riskFactor: 'inter-parental-conflict-and-violence' },
    attachedTo: ['inter-parental-conflict-and-violence'],
    source: hindley,
  },
  'parental-mental-health-and-recurrence': {
    id: 'parental-mental-health-and-recurrence',
    says: 'Parents’ mental health problems were among the four factors most consistently identified with recurrence.',
    figures: [],
    study: sixteenStudies,
    trigger: { kind: 'risk-factor', riskFactor: 'parental-mental-health-problems' },
    attachedTo: ['parental-mental-health-problems'],
    source: hindley,
  },
});
