/** What has to follow an unplanned return: rules as data. */
import { frozen } from '../../shared/frozen.js';
import type { ChecklistRule } from '../checklist/checklist.js';
import {
  AGREEING_THE_PLAN,
  AT_SEVERE,
  CHILDREN_RETURNING_HOME,
  ESSENTIAL_PRACTICE,
  guidance,
  RETURN_HOME_AIM,
  ROW_6_AT_SEVERE,
  regulation,
  SUPPORTING_ADOLESCENTS,
  TIMESCALES_OF_THE_PLAN,
  WRITTEN_AGREEMENTS,
} from '../sources.js';
import type { UnplannedFact, UnplannedStepId } from './unplanned-return.js';

const NOT_IN_CARE: readonly UnplannedFact[] = ['not-in-care'];

/** The steps after an unplanned return, with what settles each and when it applies. */
export const UNPLANNED_STEPS: Readonly<Record<UnplannedStepId, ChecklistRule<UnplannedFact>>> = /* @__PURE__ */ (() =>
  frozen({
    'immediate-concerns-considered': {
      asks: 'Consider whether there are immediate concerns about the child’s safety and well-being.',
      settledBy: 'the authority’s recorded view',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'immediate-action': {
      asks: 'If there are immediate concerns, act to protect the child, with section 47 enquiries if needed.',
      settledBy: 'what was done to protect the child',
      appliesIf: ['not-in-care', 'immediate-concern'],
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME, SUPPORTING_ADOLESCENTS],
    },
    'assessment-at-home': {
      asks: 'If there are no immediate concerns, assess the child’s needs under the Children Act 1989 while the child is at home.',
      settledBy: 'the assessment: the child needs either protection or an assessment, never neither',
      appliesIf: ['not-in-care', 'no-immediate-concern'],
      maySetAside: false,
      sources: [SUPPORTING_ADOLESCENTS],
    },
    'statutory-guidance-followed': {
      asks: 'Follow the statutory guidance on looked after children: a child under an order is still looked after.',
      settledBy: 'what the guidance requires in such a case, which the Framework does not print',
      appliesIf: ['in-care'],
      maySetAside: false,
      sources: [SUPPORTING_ADOLESCENTS],
    },
    'agreed-action-taken': {
      asks: 'Do what the parental agreement says about the arrangement ending early.',
      settledBy: 'the agreement and what was done; it can be set aside if there is no agreement',
      appliesIf: ['section-20'],
      maySetAside: true,
      sources: [WRITTEN_AGREEMENTS],
    },
    'assessment-completed': {
      asks: 'Complete the assessment of risk that had begun.',
      settledBy: 'the completed assessment; one completed before the return counts if it is from this period of care',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [ESSENTIAL_PRACTICE],
    },
    'further-assessment-decided': {
      asks: 'If the parents do not follow the plans, decide whether to assess the child’s needs and safety further.',
      settledBy: 'the decision; it can be set aside if the plans are followed',
      appliesIf: ['section-20'],
      maySetAside: true,
      sources: [AGREEING_THE_PLAN],
    },
    'plan-drawn-up': {
      asks: 'Draw up a plan that says what is to be achieved and with what help, based on the earlier and present assessments.',
      settledBy: 'the plan',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'child-in-need-plan': {
      asks: 'Draw up a plan: the child is no longer looked after and is a child in need.',
      settledBy: 'the child in need plan, or a child protection plan',
      appliesIf: ['not-in-care', 'not-eligible-child', 'under-eighteen'],
      maySetAside: false,
      sources: [guidance('5.5'), regulation('39')],
    },
    'eligible-child-requirements': {
      asks: 'Assess an eligible child’s needs and prepare a plan, as regulations 40 to 43 require.',
      settledBy: 'the assessment and the plan',
      appliesIf: ['not-in-care', 'eligible-child'],
      maySetAside: false,
      sources: [guidance('5.10')],
    },
    'wishes-and-feelings': {
      asks: 'See the child, alone wherever possible, and find out their wishes and feelings about the help.',
      settledBy: 'a visit',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'timeline-explained': {
      asks: 'Tell the child and the family when and how it will be decided which help continues.',
      settledBy: 'a talk with the child and the family',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'help-monitored-and-reviewed': {
      asks: 'Monitor, record and review what the help achieves, as for any child with such a plan.',
      settledBy: 'the records and the review',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'harm-assessed-after-refusal': {
      asks: 'If the family refuses services, assess the risk of significant harm to the child.',
      settledBy: 'the social worker’s assessment',
      appliesIf: ['not-in-care', 'services-refused'],
      maySetAside: false,
      sources: [TIMESCALES_OF_THE_PLAN],
    },
    'limits-of-intervention-clear': {
      asks: 'If the family accepts no more help, make clear where the authority can and cannot intervene.',
      settledBy: 'a plan that says where the authority can and cannot intervene',
      appliesIf: ['services-refused'],
      maySetAside: false,
      sources: [RETURN_HOME_AIM],
    },
    'proceedings-considered': {
      asks: 'At severe risk, consider whether to start proceedings.',
      settledBy: 'the authority’s recorded view, with legal advice',
      appliesIf: ['not-in-care', 'severe'],
      maySetAside: false,
      sources: [AT_SEVERE, ROW_6_AT_SEVERE],
    },
  }))();
