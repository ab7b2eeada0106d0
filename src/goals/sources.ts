/** Places in the source that the rules of this pillar are read from. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';

const inFramework = (locator: string, page?: number): Citation =>
  frozen({ document: 'framework-2015', locator, ...(page === undefined ? {} : { page }) });

/** What social workers do when goals are set. */
export const GOAL_SETTING_TASKS: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 2, Goal setting');
/** How goals are set. */
export const SETTING_GOALS: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 2, How should goals be set?');
/** How goals are reviewed. */
export const REVIEWING_GOALS: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 2, How should goals be reviewed?');
/** What written agreements are for. */
export const WRITTEN_AGREEMENTS: Citation = /* @__PURE__ */ inFramework(
  'Stage 3, Task 2, Written Parental Agreements and Goal Setting',
);
/** The form of the parental agreement. */
export const ANNEX_7: Citation = /* @__PURE__ */ inFramework('Annex 7, Written Parental Agreements');
/** The example of a goal. */
export const ANNEX_8: Citation = /* @__PURE__ */ inFramework('Annex 8, Example 1');
/** Capacity to change, and the goals that show it. */
export const CAPACITY_TO_CHANGE: Citation = /* @__PURE__ */ inFramework(
  'Stage 1, Task 3, Assessing parents and their capacity to change',
);
/** Each parent, separately and together. */
export const SEPARATELY_AND_TOGETHER: Citation = /* @__PURE__ */ inFramework(
  'Stage 1, Key messages, a) Factors associated with Future Harm',
  24,
);
/** No change as a risk factor, beside the timescales. */
export const NO_CHANGE: Citation = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home, high risk');

/** How long change has to be shown before a return. */
export const TIMESCALES: Citation = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home');
/** Actual and sustained change, and no more time than the child has. */
export const RECLASSIFYING: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 1, Reclassification of risk');
/** Relapse on the way to lasting change. */
export const RELAPSE: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 1, A note about relapse');
/** Goals, measures and consequences as the report on the assessment asks for them. */
export const ANNEX_5: Citation = /* @__PURE__ */ inFramework('Annex 5, 2.3 Section Three');
/** The tasks of the stage, at a glance. */
export const STAGE_3_TASKS: Citation = /* @__PURE__ */ frozen({
  document: 'framework-2015',
  locator: 'Stage 3, overview, Task 2',
  page: 16,
});
/** Agreements and goals brought up to date. */
export const UPDATING: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 2, Updating the Parental Agreements, goals and support plans',
);

/** Where a section of the form is printed. */
export const formSection = (section: number): Citation =>
  inFramework(`Annex 7, Written Parental Agreements, section ${section}`);
