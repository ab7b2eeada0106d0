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

/** What has to follow an unplanned return. */
export const UNPLANNED_STEPS: Readonly<Record<UnplannedStepId, ChecklistRule<UnplannedFact>>> = /* @__PURE__ */ (() =>
  frozen({
    'immediate-concerns-considered': {
      asks: 'It was considered whether there are immediate concerns about the child’s safety and well-being.',
      settledBy: 'the authority’s recorded view',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'immediate-action': {
      asks: 'Where there are, the authority acted to protect the child, by section 47 enquiries if called for.',
      settledBy: 'what was done to protect the child',
      appliesIf: ['not-in-care', 'immediate-concern'],
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME, SUPPORTING_ADOLESCENTS],
    },
    'assessment-at-home': {
      asks: 'Where there are none, the child’s needs are assessed under the Children Act 1989 while the child is at home.',
      settledBy: 'the assessment: protection or assessment, never neither',
      appliesIf: ['not-in-care', 'no-immediate-concern'],
      maySetAside: false,
      sources: [SUPPORTING_ADOLESCENTS],
    },
    'statutory-guidance-followed': {
      asks: 'For a child under an order, the statutory guidance on looked after children is followed: the child is still looked after.',
      settledBy: 'what the guidance asks for in such a case, which the Framework does not print',
      appliesIf: ['in-care'],
      maySetAside: false,
      sources: [SUPPORTING_ADOLESCENTS],
    },
    'agreed-action-taken': {
      asks: 'What the parental agreement says of an early end of the arrangement was done.',
      settledBy: 'the agreement and what was done; that there is no agreement is a reason to set it aside',
      appliesIf: ['section-20'],
      maySetAside: true,
      sources: [WRITTEN_AGREEMENTS],
    },
    'assessment-completed': {
      asks: 'The assessment of risk that had begun is completed all the same.',
      settledBy: 'the completed assessment; completed before the return, it counts if it is of this period of care',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [ESSENTIAL_PRACTICE],
    },
    'further-assessment-decided': {
      asks: 'Where the parents do not follow the plans, it was decided whether the child’s needs and safety are to be assessed further.',
      settledBy: 'the decision; that the plans are followed is a reason to set it aside',
      appliesIf: ['section-20'],
      maySetAside: true,
      sources: [AGREEING_THE_PLAN],
    },
    'plan-drawn-up': {
      asks: 'A plan says what is to be reached and with which help; it rests on what was assessed before and now.',
      settledBy: 'the plan',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'child-in-need-plan': {
      asks: 'The child, no longer looked after, is a child in need, and a plan is drawn up for it.',
      settledBy: 'the child in need plan, or a child protection plan',
      appliesIf: ['not-in-care', 'not-eligible-child', 'under-eighteen'],
      maySetAside: false,
      sources: [guidance('5.5'), regulation('39')],
    },
    'eligible-child-requirements': {
      asks: 'For an eligible child, needs are assessed and a plan prepared as regulations 40 to 43 ask.',
      settledBy: 'the assessment and the plan',
      appliesIf: ['not-in-care', 'eligible-child'],
      maySetAside: false,
      sources: [guidance('5.10')],
    },
    'wishes-and-feelings': {
      asks: 'The child was seen, alone wherever possible, and the child’s wishes and feelings about the help are known.',
      settledBy: 'a visit',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'timeline-explained': {
      asks: 'The child and the family know when and how it is decided which help goes on.',
      settledBy: 'a talk with the child and the family',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'help-monitored-and-reviewed': {
      asks: 'What the help achieves is monitored, recorded and reviewed as for any child with such a plan.',
      settledBy: 'the records and the review',
      appliesIf: NOT_IN_CARE,
      maySetAside: false,
      sources: [CHILDREN_RETURNING_HOME],
    },
    'harm-assessed-after-refusal': {
      asks: 'Where the family refuses services, the danger of significant harm to the child was assessed.',
      settledBy: 'the social worker’s assessment',
      appliesIf: ['not-in-care', 'services-refused'],
      maySetAside: false,
      sources: [TIMESCALES_OF_THE_PLAN],
    },
    'limits-of-intervention-clear': {
      asks: 'Where the family takes no more help, it is clear where the authority can intervene and where not.',
      settledBy: 'a plan that says so',
      appliesIf: ['services-refused'],
      maySetAside: false,
      sources: [RETURN_HOME_AIM],
    },
    'proceedings-considered': {
      asks: 'At severe risk, it was considered whether to start proceedings.',
      settledBy: 'the authority’s recorded view, with legal advice',
      appliesIf: ['not-in-care', 'severe'],
      maySetAside: false,
      sources: [AT_SEVERE, ROW_6_AT_SEVERE],
    },
  }))();
