/** Places in the Practice Guide that the rules of this pillar are read from. */

import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';

const inGuide = (locator: string, page?: number): Citation =>
  frozen({ document: 'practice-guide-2026', locator, ...(page === undefined ? {} : { page }) });

/** What a key principle says before its lists. */
export const inPrinciple = (number: number): Citation => inGuide(`Key principle ${number}`);

/** A point for senior leaders, counted from 1. */
export const leaders = (number: number, point: number): Citation =>
  inGuide(`Key principle ${number}, senior leaders, point ${point}`);

/** A point for practice supervisors and practitioners, counted from 1. */
export const practitioners = (number: number, point: number): Citation =>
  inGuide(`Key principle ${number}, practice supervisors and practitioners, point ${point}`);

/** What a recommendation says before its list. */
export const inRecommendation = (number: number): Citation => inGuide(`Recommendation ${number}`);

/** A point of a recommendation, counted from 1; it is for all three groups. */
export const recommended = (number: number, point: number): Citation =>
  inGuide(`Recommendation ${number}, point ${point}`);

/** What the guide is for, and who decides. */
export const INTRODUCTION: Citation = /* @__PURE__ */ inGuide('Introduction');
/** Whom the guide means by which word. */
export const DEFINITIONS: Citation = /* @__PURE__ */ inGuide('Introduction, Extended definitions');
/** What Independent Reviewing Officers do. */
export const REVIEWING_OFFICERS: Citation = /* @__PURE__ */ inGuide(
  'Introduction, Extended definitions, Independent Reviewing Officers',
);
/** Which groups of families the evidence covers. */
export const GROUPS_OF_FAMILIES: Citation = /* @__PURE__ */ inGuide(
  'Introduction, Equality, diversity, inclusion and equity',
);
/** Whether outcomes differ by group. */
export const PROGRAMMES_BY_GROUP: Citation = /* @__PURE__ */ inGuide(
  'Introduction, Equality, diversity, inclusion and equity, Effectiveness of programmes for particular groups of families and children',
);
/** Whether a kind of intervention does more for some groups. */
export const INTERVENTIONS_BY_GROUP: Citation = /* @__PURE__ */ inGuide(
  'Introduction, Equality, diversity, inclusion and equity, Effectiveness of intervention typologies across demographic groups or types of need',
);
/** What families of particular groups reported. */
export const EXPERIENCES: Citation = /* @__PURE__ */ inGuide(
  'Introduction, Equality, diversity, inclusion and equity, Experiences of specific populations of families',
);
/** The table of the recommendations and their ratings. */
export const SUMMARY: Citation = /* @__PURE__ */ inGuide('Evidence summary', 31);
