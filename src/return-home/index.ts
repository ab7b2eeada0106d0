/**
 * Coming home: what must be in place before a child goes home, which approvals the law asks for, the Reunification Plan, the first
 * year at home; and what has to be done when a return is not planned, or the answer is no.
 *
 * Needs neither zod nor fp-ts at run time; parsing is in `reunification-framework/return-home/schema`.
 *
 * @module return-home
 */

export type { Known } from '../shared/three-valued.js';
export * from './checklist/index.js';
export * from './first-year/index.js';
export { RETURN_HOME_INTERPRETATIONS } from './interpretations.js';
export * from './law/index.js';
export * from './no-return/index.js';
export * from './plan/index.js';
export * from './readiness/index.js';
export * from './support/index.js';
export * from './unplanned-return/index.js';
