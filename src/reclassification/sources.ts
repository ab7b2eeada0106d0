/** Places in the source that the rules of this pillar are read from. */
import type { RiskLevel } from '../classification/index.js';
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';

const inFramework = (locator: string, page?: number): Citation =>
  frozen({ document: 'framework-2015', locator, ...(page === undefined ? {} : { page }) });

/** Row 7 of the table. */
export const ROW_7: Citation = /* @__PURE__ */ inFramework('Risk Classification Table, row 7', 40);
/** A column of row 7. */
export const row7At = (level: RiskLevel): Citation =>
  inFramework(`Risk Classification Table, row 7, ${level} risk`, 40);
/** Rows 1 to 3 of a column. */
export const rows1To3At = (level: RiskLevel): Citation =>
  inFramework(`Risk Classification Table, rows 1 to 3, ${level} risk`, 40);
/** The prose on timescales. */
export const TIMESCALES: Citation = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home');
/** The prose on a level’s timescale. */
export const timescalesAt = (level: RiskLevel): Citation =>
  inFramework(`Stage 2, Timescales for return home, ${level} risk`);
/** The first classification. */
export const FIRST_CLASSIFICATION: Citation = /* @__PURE__ */ inFramework('Stage 2, Task 1, Classification of Risk');
/** Reclassification before a return home. */
export const RECLASSIFICATION: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 1, Reclassification of risk and decision on reunification',
);
/** Relapse. */
export const RELAPSE: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 1, A note about relapse');
/** Support after the return home. */
export const SUPPORT_AFTER_RETURN: Citation = /* @__PURE__ */ inFramework(
  'Stage 5, Task 2, Coordinate support and services as detailed in the reunification plan',
);
/** Monitoring after the return home. */
export const MONITORING_AFTER_RETURN: Citation = /* @__PURE__ */ inFramework(
  'Stage 5, Task 3, Monitor and review once a child has returned home',
  65,
);
/** Reclassification after the return home. */
export const AFTER_RETURN: Citation = /* @__PURE__ */ inFramework('Stage 5, Task 4, Reclassification of risk', 65);
/** Messages from research. */
export const RESEARCH_MESSAGES_PAGE: Citation = /* @__PURE__ */ inFramework(
  'Stage 1, Key messages, b) Messages from research on reunification',
  26,
);
/** At which levels a return home is open. */
export const RETURN_AT_LOW_OR_MEDIUM: Citation = /* @__PURE__ */ inFramework(
  'Annex 5, 1.1 Introduction and purpose of report',
  86,
);
/** How events are recorded. */
export const CHRONOLOGY: Citation = /* @__PURE__ */ inFramework('Annex 3, Using the Chronology Template');
