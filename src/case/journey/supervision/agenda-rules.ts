/** The points of supervision: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import type { Citation } from '../../../shared/citation.js';
import { frozen } from '../../../shared/frozen.js';
import type { SupervisionPointId } from '../../record/journey-entry.js';
import type { SupervisionPart } from './supervision.js';

/** One point of the agenda. */
export interface SupervisionPointRule {
  /** What to consider, in this package’s own words. */
  readonly title: string;
  /** To which part it belongs. */
  readonly part: SupervisionPart;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Its heading is not in the text that we have; the part after it is headed for Stages 3, 4 and 5 (I-264). */
const WHILE_ASSESSING = /* @__PURE__ */ inFramework('Annex on supervision, before Planning for reunification');
/** The agenda while a return is planned. */
export const WHILE_PLANNING: Citation = /* @__PURE__ */ inFramework(
  'Annex on supervision, Planning for reunification (Stages 3, 4 and 5)',
);

const assessing = (title: string): SupervisionPointRule => ({ title, part: 'assessment', source: WHILE_ASSESSING });
const planning = (title: string): SupervisionPointRule => ({ title, part: 'planning', source: WHILE_PLANNING });

/** The points, in the order of the page. */
export const SUPERVISION_POINTS: Readonly<Record<SupervisionPointId, SupervisionPointRule>> = /* @__PURE__ */ (() =>
  frozen({
    'child-central': assessing(
      'Keep the child’s views, and how things look to the child, at the centre of the discussion.',
    ),
    'cross-reference': assessing(
      'Hold what is known against the Framework, the factors of future harm and their definitions.',
    ),
    'strength-of-evidence': assessing('Look at how strong the evidence of the parents’ capacity to change is.'),
    'capacity-all-areas': assessing('Look at capacity to change in everything that being a parent asks for.'),
    'protective-or-strength': assessing('Tell what protects the child from a risk from what parents are good at.'),
    themes: assessing('Talk about the themes and patterns that the assessment brings out.'),
    'permanence-plans': assessing('Talk about plans for permanence in case the child will not go home.'),
    'contact-effect-on-staff': assessing('Talk about how meeting the family affects what workers judge and decide.'),
    'smart-goals': planning('Ask whether the agreements and goals are SMART.'),
    'support-packages': planning('Ask whether the support suits the children and the parents.'),
    'contingency-plans': planning('Look at the plans in case the child will not go home.'),
    services: planning(
      'Ask whether services can be reached and work, and tell senior managers and commissioners if not.',
    ),
    'childs-views': planning('Consider what the child thinks.'),
    'effect-of-telling': planning('Talk about what telling children and parents of decisions does to workers.'),
    'misplaced-optimism': planning('Go on assessing the risk, and counter hope that the facts do not bear out.'),
    'enough-time': planning('Ask whether the worker has time for every task.'),
    'reunification-plans': planning('Look at the plans for the return home.'),
    monitoring: planning('Look at how the return is monitored and reviewed.'),
    'legal-status': planning('Consider the child’s legal status on return.'),
    'step-down': planning('Consider stepping down, and transferring or closing the case.'),
  }))();
