/** What there is to do, by when and by whom. */

export { CONDITION_TASKS, type ConditionTask, type TaskRule } from './work-rules.js';
export { READINESS_GROUP_WORDS, WORK_KIND_WORDS, WORK_ROLE_WORDS } from './work-words.js';
