/** Stage 5, task 3: rules as data. */

import { inFramework } from '../../../return-home/sources.js';
import { frozen } from '../../../shared/frozen.js';
import type { ItemsOf } from '../../record/journey-items.js';
import type { JourneyItemRule } from '../item-rule.js';

const TASK = /* @__PURE__ */ inFramework('Stage 5, Task 3, Monitor and review once a child has returned home', 65);

/** What is asked, item by item, in the order of the text. */
export const STAGE_5_MONITORING: Readonly<Record<ItemsOf<'monitoring'>, JourneyItemRule>> = /* @__PURE__ */ (() =>
  frozen({
    'visit-schedule': {
      asks: 'Arrange a schedule of visits, announced and unannounced.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      settledBy: 'schedule (in the plan)',
      readOff: { in: 'plan', part: 'visits' },
      source: TASK,
    },
    'other-agencies-monitor': {
      asks: 'Ensure that school, nursery and health visitor keep an eye on the child.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      source: TASK,
    },
    'review-goals-after': {
      asks: 'Review progress against agreement goals.',
      who: 'social-worker',
      about: 'parents',
      printed: 'need',
      settledBy: 'review record',
      alsoShownBy: [{ in: 'record', what: 'goals-reviewed-at-home' }],
      source: TASK,
    },
    'review-services-after': {
      asks: 'Judge whether services work and change the Reunification Plan as necessary.',
      who: 'social-worker',
      about: 'family',
      printed: 'need',
      settledBy: 'changed plan',
      source: TASK,
    },
    'build-on-strengths': {
      asks: 'Use reviews to build on strengths and parents’ confidence.',
      who: 'worker',
      about: 'parents',
      printed: 'should',
      source: TASK,
    },
    'see-child-alone-at-home': {
      asks: 'See the child alone, sometimes away from home, to hear how return feels.',
      who: 'social-worker',
      about: 'child',
      printed: 'need',
      settledBy: 'visit record',
      readOff: { in: 'record', what: 'child-seen-alone-at-home' },
      source: TASK,
    },
    'respectful-vigilance': {
      asks: 'Expect less than full openness; persist and stay watchful.',
      who: 'social-worker',
      about: 'child-and-parents',
      printed: 'should',
      source: TASK,
    },
    'observe-and-ask-others': {
      asks: 'Observe behaviour and ask those who meet the child elsewhere, such as school.',
      who: 'worker',
      about: 'child',
      printed: 'should',
      source: TASK,
    },
    'consider-relationships-at-home': {
      asks: 'Consider the child’s relationship with each parent or parent figure at home.',
      who: 'worker',
      about: 'child-and-parents',
      printed: 'need',
      source: TASK,
    },
    'needs-met-at-home': {
      asks: 'Consider whether staying with the parents still meets what the child needs.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      settledBy: 'decision on record',
      unless: 'neither has happened',
      source: TASK,
    },
    'ongoing-needs-assessment': {
      asks: 'Keep assessing the family’s needs; many show late.',
      who: 'not-said',
      about: 'family',
      printed: 'need',
      source: TASK,
    },
    'log-referrals-incidents': {
      asks: 'Keep a full record of referrals and maltreatment incidents and how each was handled.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'incident log',
      source: TASK,
    },
    'discuss-log-at-review': {
      asks: 'Discuss that record at each review.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'review record',
      source: TASK,
    },
    'act-on-every-incident': {
      asks: 'Answer every incident with action that keeps the children safe.',
      who: 'not-said',
      about: 'child',
      printed: 'need',
      settledBy: 'action on record',
      unless: 'there was no incident',
      source: TASK,
    },
    'monitor-from-first-day': {
      asks: 'Monitor closely from the first day, watch for returning risk and act promptly.',
      who: 'worker',
      about: 'child',
      printed: 'need',
      source: TASK,
    },
    'encourage-help-under-stress': {
      asks: 'Encourage parents and children to ask for more help under stress.',
      who: 'team-around-the-family',
      about: 'child-and-parents',
      printed: 'need',
      source: TASK,
    },
  }))();
