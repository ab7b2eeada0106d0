/**
 * The Reunification Practice Framework (NSPCC and University of Bristol, 2015), computable, checkable and explainable.
 *
 * Everything that can be computed is here. What reads untrusted input is in the entry points `…/factors/schema`,
 * `…/classification/schema`, `…/reclassification/schema`, `…/goals/schema` and `…/return-home/schema`, which need zod.
 *
 * @module reunification-framework
 */

// 2. What the Risk Classification Table indicates; what people agreed
export * from './classification/index.js';
// 1. What is known about the child and the family
export * from './factors/index.js';
// 4. SMART goals, parental agreements, review of progress
export * from './goals/index.js';
// 3. What has happened since, which six-month clocks run, what is due
export * from './reclassification/index.js';
// 5. What must be in place before a child goes home, and what follows
export * from './return-home/index.js';
// What the pillars share
export * from './shared/index.js';
