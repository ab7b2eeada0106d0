/** What the record can say on a point of supervision, and where it is printed why that matters: rules as data. */

import { REVIEWING_GOALS, WRITTEN_AGREEMENTS } from '../../../goals/sources.js';
import {
  AFTER_RETURN,
  MONITORING_AFTER_RETURN,
  RECLASSIFICATION,
  ROW_7,
  SUPPORT_AFTER_RETURN,
  TIMESCALES,
} from '../../../reclassification/sources.js';
import { CONTINGENCY, inFramework, NOT_POSSIBLE, STATUS_AND_RETURN } from '../../../return-home/sources.js';
import type { Citation } from '../../../shared/citation.js';
import { frozen } from '../../../shared/frozen.js';
import { WHILE_PLANNING } from './agenda-rules.js';
import type { AgendaNoteCode } from './supervision.js';

/** What a note says, and where it is printed why that matters. */
export interface AgendaNoteRule {
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** Where it is printed. */
  readonly source: Citation;
}

const CHILD = /* @__PURE__ */ inFramework(
  'Stage 1, Task 2, Engaging children, parents, caregivers and relevant professionals in the assessment process',
);
const FACTORS = /* @__PURE__ */ inFramework('Stage 1, Key messages, a) Factors associated with Future Harm', 24);
const CAPACITY = /* @__PURE__ */ inFramework('Stage 1, Task 3, Assessing parents and their capacity to change');
const HISTORY = /* @__PURE__ */ inFramework('Stage 1, Task 1, Produce an analytical case history and genogram');
const CLASSIFYING = /* @__PURE__ */ inFramework('Stage 2, Task 1, Classification of Risk');
const SERVICES = /* @__PURE__ */ inFramework('Stage 3, Tasks 3 and 4, Key messages on support and services');
const PLAN = /* @__PURE__ */ inFramework('Stage 4, Task 3, Agreeing the Reunification Plan');

const note = (says: string, source: Citation): AgendaNoteRule => ({ says, source });

/** Every note. */
export const AGENDA_NOTES: Readonly<Record<AgendaNoteCode, AgendaNoteRule>> = /* @__PURE__ */ (() =>
  frozen({
    'agenda.nothing-recorded': note(
      'Nothing is recorded on this. That does not say that there is nothing.',
      WHILE_PLANNING,
    ),
    'agenda.not-in-a-record': note('A record does not show this. Talk about it.', WHILE_PLANNING),
    'agenda.silent-for': note('Since this day nobody has recorded anything in the case.', MONITORING_AFTER_RETURN),
    'view.wishes-recorded': note('The child’s wishes and feelings were found out on this day.', CHILD),
    'view.timing-asked': note('The child was asked on this day when and how to go home.', CHILD),
    'view.on-goal': note('The child’s view of a goal was recorded on this day.', CHILD),
    'view.seen-alone': note('The child was last seen alone on this day.', MONITORING_AFTER_RETURN),
    'assessment.missing': note('No assessment is recorded.', FACTORS),
    'assessment.of-earlier-attempt': note(
      'The last assessment was recorded on this day, for an attempt at a return that ended since. Assess again.',
      FACTORS,
    ),
    'assessment.unanswered': note('Nobody has answered these factors.', FACTORS),
    'assessment.not-counted': note(
      'What is recorded of this factor does not meet its definition, and does not count.',
      FACTORS,
    ),
    'assessment.contested': note('The assessment says two things of this factor.', FACTORS),
    'evidence.own-account-only': note('This rests on a parent’s own account alone.', CAPACITY),
    'capacity.concluded': note('A conclusion on these parents’ capacity to change is recorded.', CAPACITY),
    'capacity.of-earlier-attempt': note(
      'This conclusion on capacity to change was drawn for an attempt at a return that ended since.',
      CAPACITY,
    ),
    'capacity.not-solid': note(
      'Nothing solid is recorded under this conclusion: no dated fact or opinion of somebody else who is known.',
      CAPACITY,
    ),
    'capacity.not-concluded': note('No conclusion on this parent’s capacity to change is recorded.', CAPACITY),
    'strength.not-protective': note(
      'This is recorded as a strength, and works against no risk that was found.',
      FACTORS,
    ),
    'chronology.kept': note('The chronology was last added to on this day.', HISTORY),
    'permanence.planned': note('A plan for permanence was made on this day.', NOT_POSSIBLE),
    'permanence.decided-against-return': note(
      'It was decided that the child will not go home by this way.',
      NOT_POSSIBLE,
    ),
    'permanence.alternative-planned': note('Another permanent home is planned in case this one fails.', CONTINGENCY),
    'permanence.alternative-open': note(
      'It is not shown that another permanent home is planned in case this one fails.',
      CONTINGENCY,
    ),
    'goal.letters-open': note(
      'Something speaks against letters of SMART in this goal, or is missing for them.',
      WRITTEN_AGREEMENTS,
    ),
    'goal.nothing-missing': note(
      'Nothing is missing that the five letters of SMART need. Whether the goal is SMART, people judge.',
      WRITTEN_AGREEMENTS,
    ),
    'goal.risk-without-goal': note(
      'The assessment found a risk that is not dealt with, for which the agreement has no goal and gives no reason.',
      WRITTEN_AGREEMENTS,
    ),
    'agreement.missing': note('No parental agreement is recorded.', WRITTEN_AGREEMENTS),
    'agreement.of-earlier-attempt': note(
      'The last parental agreement was made on this day, for an attempt at a return that ended since. It is not in force.',
      WRITTEN_AGREEMENTS,
    ),
    'agreement.without-goals': note('No goals are recorded in the agreement in force.', WRITTEN_AGREEMENTS),
    'support.none-listed': note('The agreement in force lists no support.', SERVICES),
    'support.started': note('This support started on this day.', SERVICES),
    'support.started-late': note('This support started later than was promised.', SERVICES),
    'support.not-started': note(
      'The day from which this support was promised has passed, and it has not started by what is recorded.',
      SERVICES,
    ),
    'support.start-not-recorded': note(
      'The day from which this support was promised has passed, and nothing is recorded of what became of it.',
      SERVICES,
    ),
    'support.start-not-set': note('This support was promised without a day.', SERVICES),
    'support.to-come': note('This support is promised from a day that has not passed.', SERVICES),
    'support.not-available': note('This support could not be had.', SERVICES),
    'support.not-acceptable': note('This support is recorded as not acceptable to the family.', REVIEWING_GOALS),
    'support.partly-given': note('A review says that this support was given in part.', SERVICES),
    'support.broken-off': note(
      'This support began, and what was recorded last is that it was declined or did not happen.',
      SERVICES,
    ),
    'support.not-taken-up': note('This support was offered and not taken up.', SERVICES),
    'support.did-not-happen': note('This support is recorded as not having happened.', SERVICES),
    'support.cannot-say': note('What is recorded does not say whether it was this support that was given.', SERVICES),
    'contingency.planned': note('A contingency plan is recorded.', CONTINGENCY),
    'contingency.missing': note('The Reunification Plan has no contingency plan that is complete.', CONTINGENCY),
    'contingency.not-known': note('It is not possible to say whether there is a contingency plan.', CONTINGENCY),
    'level.agreement-withdrawn': note(
      'People withdrew the agreement of this day on the level, and have not agreed again.',
      CLASSIFYING,
    ),
    'level.below-table': note(
      'People agreed a lower level than the table indicated for the rows that they recorded.',
      CLASSIFYING,
    ),
    'level.below-cautious-bound': note(
      'The rows point to different levels, and people agreed one that at least one row contradicts.',
      CLASSIFYING,
    ),
    'level.sooner-than-row-7': note('People moved the case down, or closed it, when row 7 did not indicate it.', ROW_7),
    'level.below-indicated-now': note(
      'By what is assessed now, at least one row contradicts the level held as too low.',
      RECLASSIFICATION,
    ),
    'level.row-7-points-higher': note('Row 7 indicates a move to a higher level.', ROW_7),
    'level.row-7-asks-judgement': note('Row 7 leaves the level to judgement.', ROW_7),
    'timescale.shortened': note('A timescale was made shorter than printed.', TIMESCALES),
    'plan.missing': note('No Reunification Plan is recorded.', PLAN),
    'plan.of-earlier-attempt': note(
      'The last Reunification Plan was made on this day, for an attempt at a return that ended since. It does not count.',
      PLAN,
    ),
    'plan.made': note('A Reunification Plan is recorded.', PLAN),
    'plan.condition-open': note('This condition of the plan is not met, or it is not possible to say.', PLAN),
    'review.dated': note('Reviews after the return are dated in the plan.', MONITORING_AFTER_RETURN),
    'review.not-dated': note('It is not shown that reviews after the return are dated.', MONITORING_AFTER_RETURN),
    'review.agreement-next': note('The agreement is next to be reviewed on this day.', REVIEWING_GOALS),
    'review.agreement-overdue': note(
      'The agreement was to be reviewed on this day, and no review of it is recorded since.',
      REVIEWING_GOALS,
    ),
    'review.agreement-undated': note('The agreement has no day for its next review.', REVIEWING_GOALS),
    'visit.last': note('The last visit recorded was on this day.', MONITORING_AFTER_RETURN),
    'law.status': note('The child has had this legal status since this day.', STATUS_AND_RETURN),
    'law.status-not-known': note('The child’s legal status is not known.', STATUS_AND_RETURN),
    'law.not-looked-after': note('The child is not looked after.', STATUS_AND_RETURN),
    'law.route': note('This way home in law is planned.', STATUS_AND_RETURN),
    'law.route-not-chosen': note('No way home in law is planned.', STATUS_AND_RETURN),
    'law.route-not-settled': note('The way home in law is not settled.', STATUS_AND_RETURN),
    'closing.not-home': note('The child is not at home: nothing can be closed yet.', AFTER_RETURN),
    'closing.condition-open': note(
      'This condition for closing is not met, or it is not possible to say.',
      AFTER_RETURN,
    ),
    'closing.nothing-open': note('No condition for closing is open.', SUPPORT_AFTER_RETURN),
  }))();
