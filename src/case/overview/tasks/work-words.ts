/** Words of the case: what roles, kinds of tasks and groups of conditions are called, for a list that people read. */

import { frozen } from '../../../shared/frozen.js';
import type { JourneyActor } from '../../journey/item-rule.js';
import type { ReadinessGroup } from '../case-overview.js';
import type { WorkKind, WorkRole } from '../work.js';

/** What each role is called, for a list that people read. */
export const WORK_ROLE_WORDS: Readonly<Record<WorkRole, string>> = /* @__PURE__ */ frozen({
  'social-worker': 'Social worker',
  'social-worker-and-manager': 'Social worker and team manager',
  'social-worker-and-reviewing-officer': 'Social worker and Independent Reviewing Officer',
  'nominated-officer': 'Nominated officer',
  'director-of-childrens-services': 'Director of children’s services',
  'several-people': 'Several people',
});

/** What whoever does an item of the journey is called, within a sentence. */
export const ACTOR_NAMES: Readonly<Record<JourneyActor, string>> = /* @__PURE__ */ frozen({
  'social-worker': 'social worker',
  'social-worker-and-manager': 'social worker and manager',
  'social-worker-or-family-support': 'social worker or family support team',
  'team-manager': 'team manager',
  'case-team': 'case team',
  'additional-worker': 'additional worker',
  worker: 'worker',
  practitioners: 'practitioners',
  'team-around-the-family': 'the team around the child and the family',
  'mental-health-services': 'mental health services',
  carers: 'foster carers or residential workers',
  school: 'school',
  'nominated-officer': 'nominated officer',
  'local-authority': 'local authority',
  'senior-managers': 'senior managers and commissioners',
  'not-said': 'the text names nobody',
});

/** What a task rests on, for a list that people read. */
export const WORK_KIND_WORDS: Readonly<Record<WorkKind, string>> = /* @__PURE__ */ frozen({
  law: 'The law',
  framework: 'The Framework',
  evidence: 'Evidence that is needed',
  journey: 'A task of the journey',
  'before-return': 'Before the return home',
  possible: 'Possible from its day',
});

/** What the groups of conditions of a return are called. */
export const READINESS_GROUP_WORDS: Readonly<Record<ReadinessGroup, string>> = /* @__PURE__ */ frozen({
  people: 'People and preparation',
  level: 'Level of risk',
  goals: 'Goals and agreement',
  plan: 'Reunification Plan',
  law: 'Law and approvals',
});
