/** Every item of the journey, from all its tasks. */

import { frozen } from '../../../shared/frozen.js';
import type { JourneyItemId, JourneyTaskId } from '../../record/journey-items.js';
import type { JourneyItemRule, JourneyReminder } from '../item-rule.js';
import { INFANTS_AND_ADOLESCENTS, INFANTS_AND_ADOLESCENTS_TO_BEAR_IN_MIND } from './infants-and-adolescents.js';
import { STAGE_1_ASSESSMENT, STAGE_1_ASSESSMENT_TO_BEAR_IN_MIND } from './stage-1-assessment.js';
import { STAGE_1_CASE_HISTORY } from './stage-1-case-history.js';
import { STAGE_1_ENGAGEMENT, STAGE_1_ENGAGEMENT_TO_BEAR_IN_MIND } from './stage-1-engagement.js';
import { STAGE_1_REPORT } from './stage-1-report.js';
import { STAGE_1_TRUSTED_ADULT } from './stage-1-trusted-adult.js';
import { STAGE_2_CLASSIFICATION, STAGE_2_CLASSIFICATION_TO_BEAR_IN_MIND } from './stage-2-classification.js';
import { STAGE_2_DECISION } from './stage-2-decision.js';
import { STAGE_2_NO_RETURN, STAGE_2_NO_RETURN_TO_BEAR_IN_MIND } from './stage-2-no-return.js';
import { STAGE_2_TELLING } from './stage-2-telling.js';
import { STAGE_3_AGREEMENTS, STAGE_3_AGREEMENTS_TO_BEAR_IN_MIND } from './stage-3-agreements.js';
import { STAGE_3_CONTINGENCY, STAGE_3_CONTINGENCY_TO_BEAR_IN_MIND } from './stage-3-contingency.js';
import { STAGE_3_DIRECT_WORK, STAGE_3_DIRECT_WORK_TO_BEAR_IN_MIND } from './stage-3-direct-work.js';
import { STAGE_3_TEAM, STAGE_3_TEAM_TO_BEAR_IN_MIND } from './stage-3-team.js';
import { STAGE_3_TELLING_THE_CHILD } from './stage-3-telling-the-child.js';
import { STAGE_4_PLAN, STAGE_4_PLAN_TO_BEAR_IN_MIND } from './stage-4-plan.js';
import { STAGE_4_PREPARING, STAGE_4_PREPARING_TO_BEAR_IN_MIND } from './stage-4-preparing.js';
import { STAGE_4_RECLASSIFICATION, STAGE_4_RECLASSIFICATION_TO_BEAR_IN_MIND } from './stage-4-reclassification.js';
import { STAGE_4_UPDATING } from './stage-4-updating.js';
import { STAGE_5_GRADUAL_RETURN, STAGE_5_GRADUAL_RETURN_TO_BEAR_IN_MIND } from './stage-5-gradual-return.js';
import { STAGE_5_MONITORING, STAGE_5_MONITORING_TO_BEAR_IN_MIND } from './stage-5-monitoring.js';
import { STAGE_5_RECLASSIFICATION } from './stage-5-reclassification.js';
import { STAGE_5_SERVICES, STAGE_5_SERVICES_TO_BEAR_IN_MIND } from './stage-5-services.js';
import { THROUGHOUT, THROUGHOUT_TO_BEAR_IN_MIND } from './throughout.js';

/** What each item asks. */
export const JOURNEY_ITEMS: Readonly<Record<JourneyItemId, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    ...THROUGHOUT,
    ...STAGE_1_CASE_HISTORY,
    ...STAGE_1_ENGAGEMENT,
    ...STAGE_1_ASSESSMENT,
    ...STAGE_1_TRUSTED_ADULT,
    ...STAGE_1_REPORT,
    ...STAGE_2_CLASSIFICATION,
    ...STAGE_2_DECISION,
    ...STAGE_2_TELLING,
    ...STAGE_2_NO_RETURN,
    ...STAGE_3_TELLING_THE_CHILD,
    ...STAGE_3_AGREEMENTS,
    ...STAGE_3_DIRECT_WORK,
    ...STAGE_3_TEAM,
    ...STAGE_3_CONTINGENCY,
    ...STAGE_4_RECLASSIFICATION,
    ...STAGE_4_UPDATING,
    ...STAGE_4_PLAN,
    ...STAGE_4_PREPARING,
    ...STAGE_5_GRADUAL_RETURN,
    ...STAGE_5_SERVICES,
    ...STAGE_5_MONITORING,
    ...STAGE_5_RECLASSIFICATION,
    ...INFANTS_AND_ADOLESCENTS,
  }))();

/** What to bear in mind at each task. */
export const JOURNEY_REMINDERS: Readonly<Record<JourneyTaskId, readonly JourneyReminder[]>> = /* @__PURE__ */ (() =>
  frozen({
    throughout: THROUGHOUT_TO_BEAR_IN_MIND,
    'case-history': [],
    engagement: STAGE_1_ENGAGEMENT_TO_BEAR_IN_MIND,
    assessment: STAGE_1_ASSESSMENT_TO_BEAR_IN_MIND,
    'trusted-adult': [],
    report: [],
    classification: STAGE_2_CLASSIFICATION_TO_BEAR_IN_MIND,
    decision: [],
    telling: [],
    'no-return': STAGE_2_NO_RETURN_TO_BEAR_IN_MIND,
    'telling-the-child': [],
    agreements: STAGE_3_AGREEMENTS_TO_BEAR_IN_MIND,
    'direct-work': STAGE_3_DIRECT_WORK_TO_BEAR_IN_MIND,
    team: STAGE_3_TEAM_TO_BEAR_IN_MIND,
    contingency: STAGE_3_CONTINGENCY_TO_BEAR_IN_MIND,
    reclassification: STAGE_4_RECLASSIFICATION_TO_BEAR_IN_MIND,
    updating: [],
    plan: STAGE_4_PLAN_TO_BEAR_IN_MIND,
    preparing: STAGE_4_PREPARING_TO_BEAR_IN_MIND,
    'gradual-return': STAGE_5_GRADUAL_RETURN_TO_BEAR_IN_MIND,
    services: STAGE_5_SERVICES_TO_BEAR_IN_MIND,
    monitoring: STAGE_5_MONITORING_TO_BEAR_IN_MIND,
    'reclassification-at-home': [],
    'infants-and-adolescents': INFANTS_AND_ADOLESCENTS_TO_BEAR_IN_MIND,
  }))();
