/** Places in the sources that the rules of this pillar are read from. */
import type { Citation, DocumentId } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';

export const inFramework = (locator: string, page?: number): Citation =>
  frozen({ document: 'framework-2015', locator, ...(page === undefined ? {} : { page }) });
const inDocument = (document: DocumentId, locator: string): Citation => frozen({ document, locator });

/** Which children the Framework is for, and what becomes of their status. */
export const STATUS_AND_RETURN: Citation = /* @__PURE__ */ inFramework('Introduction, Key messages', 10);
/** What good practice has in every case. */
export const ESSENTIAL_PRACTICE: Citation = /* @__PURE__ */ inFramework(
  'Introduction, The essential practice for each case',
  14,
);
/** The trusted adult. */
export const TRUSTED_ADULT: Citation = /* @__PURE__ */ inFramework(
  'Stage 1, Task 4, Identifying a trusted adult for the child',
);
/** The decision on the potential for reunification. */
export const POTENTIAL: Citation = /* @__PURE__ */ inFramework(
  'Stage 2, Task 2, Decision on the potential for reunification',
);
/** What follows at severe risk. */
export const AT_SEVERE: Citation = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home, severe risk');
/** What has to be done when the answer is no. */
export const NOT_POSSIBLE: Citation = /* @__PURE__ */ inFramework(
  'Stage 2, Task 4, Work with children and parents where reunification will not be possible',
);
/** Written agreements, above all under section 20. */
export const WRITTEN_AGREEMENTS: Citation = /* @__PURE__ */ inFramework(
  'Stage 3, Task 2, Written Parental Agreements and Goal Setting',
);
/** Young people who go home, or are taken home. */
export const SUPPORTING_ADOLESCENTS: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 3, Supporting adolescents');
/** Family group conferences that plan support. */
export const CONFERENCING: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 3, Family Group Conferencing');
/** Contingency plans. */
export const CONTINGENCY: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 5, Contingency planning');
/** Reclassification and the decision before a return home. */
export const RECLASSIFICATION: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 1, Reclassification of risk and decision on reunification',
);
/** Relapse. */
export const RELAPSE: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 1, A note about relapse');
/** The decision at the review. */
export const END_OF_STAGE_3: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 5, end of Stage 3');
/** Children’s own difficulties. */
export const CHILDS_DIFFICULTIES: Citation = /* @__PURE__ */ inFramework(
  'Stage 3, Task 4, Specialist support for children and young people with behavioural and/or emotional difficulties',
);
/** Parents who misuse alcohol or drugs. */
export const SUBSTANCE_MISUSE: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 4, Alcohol and drugs misuse');
/** Parents with mental health problems. */
export const MENTAL_HEALTH: Citation = /* @__PURE__ */ inFramework('Stage 3, Task 4, Mental health');
/** Which low cases go straight on. */
export const AT_LOW: Citation = /* @__PURE__ */ inFramework('Stage 2, Timescales for return home, low risk');
/** What row 6 points to at severe. */
export const ROW_6_AT_SEVERE: Citation = /* @__PURE__ */ inFramework(
  'Risk Classification Table, row 6, severe risk',
  40,
);
/** The wishes of parents and child, in the table. */
export const ROW_4: Citation = /* @__PURE__ */ inFramework('Risk Classification Table, row 4', 40);
/** How likely abuse or neglect is to recur, in the table. */
export const ROW_5: Citation = /* @__PURE__ */ inFramework('Risk Classification Table, row 5', 40);
/** When the level changes, in the table. */
export const ROW_7: Citation = /* @__PURE__ */ inFramework('Risk Classification Table, row 7', 40);
/** When something happened, and when it was written down. */
export const RECORDING: Citation = /* @__PURE__ */ inFramework('Annex 3, Using the Chronology Template');
/** Babies and very young children. */
export const BABIES: Citation = /* @__PURE__ */ inFramework(
  'Annex 13, Opportunities and timescales for babies and young children',
);
/** Agreements, goals and support brought up to date. */
export const UPDATING: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 2, Updating the Parental Agreements, goals and support plans',
);
/** Schools before and after a return home. */
export const SCHOOL: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 2, School');
/** Foster carers and residential workers before and after a return home. */
export const CARERS: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 2, Role of foster carers/residential workers',
);
/** The Reunification Plan. */
export const AGREEING_THE_PLAN: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 3, Agreeing the Reunification Plan',
);
/** Who is part of the plan. */
export const WHO_IS_INVOLVED: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 3, Who should be involved in the Reunification Plan?',
);
/** Support before and after the return. */
export const OUTLINING_SUPPORT: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 3, Outlining the support for children and parents before and after reunification',
);
/** When the child returns, and when the plan is reviewed. */
export const TIMESCALES_OF_THE_PLAN: Citation = /* @__PURE__ */ inFramework(
  'Stage 4, Task 3, Timescales for reunification and case review',
);
/** Preparing the child. */
export const PREPARING_CHILDREN: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 4, Preparing children');
/** The child’s room. */
export const BEDROOMS: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 4, Bedrooms');
/** A family that has changed meanwhile. */
export const FAMILY_CHANGES: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 4, Changes in the family');
/** Preparing the parents. */
export const PREPARING_PARENTS: Citation = /* @__PURE__ */ inFramework('Stage 4, Task 4, Preparing parents');
/** What the last stage is for. */
export const RETURN_HOME_AIM: Citation = /* @__PURE__ */ inFramework('Stage 5, The aim of Stage 5');
/** Going home step by step. */
export const GRADUAL_RETURN: Citation = /* @__PURE__ */ inFramework(
  'Stage 5, Task 1, Increase contact and gradual return home',
);
/** Support after the return. */
export const SUPPORT_AFTER_RETURN: Citation = /* @__PURE__ */ inFramework(
  'Stage 5, Task 2, Coordinate support and services as detailed in the reunification plan',
);
/** Monitoring after the return. */
export const MONITORING: Citation = /* @__PURE__ */ inFramework(
  'Stage 5, Task 3, Monitor and review once a child has returned home',
  65,
);
/** Reclassification, and the end of support, after the return. */
export const AFTER_RETURN: Citation = /* @__PURE__ */ inFramework('Stage 5, Task 4, Reclassification of risk', 65);
/** At which levels a return home is open. */
export const RETURN_AT_LOW_OR_MEDIUM: Citation = /* @__PURE__ */ inFramework(
  'Annex 5, 1.1 Introduction and purpose of report',
  86,
);
/** The form of the Reunification Plan. */
export const ANNEX_9: Citation = /* @__PURE__ */ inFramework('Annex 9, Reunification Plan Template', 98);
/** Children who need someone to trust. */
export const SOMEONE_TO_TRUST: Citation = /* @__PURE__ */ inFramework('Annex 12, Someone to trust');
/** The report on the assessment, where the answer is no. */
export const REPORT_SECTION_3: Citation = /* @__PURE__ */ inFramework('Annex 5, 2.3 Section Three');
/** Families to whom the answer is no. */
export const ANNEX_21: Citation = /* @__PURE__ */ inFramework(
  'Annex 21, Additional guidance for working with families where reunification will not be possible',
);

/** A provision of the Care Planning, Placement and Case Review (England) Regulations 2010. */
export const regulation = (provision: string): Citation =>
  inDocument('care-planning-regulations-2010', `regulation ${provision}`);
/** A paragraph of the statutory guidance. */
export const guidance = (paragraph: string): Citation =>
  inDocument('care-planning-guidance-2015', `paragraph ${paragraph}`);
/** Children returning home, in Working Together. */
export const CHILDREN_RETURNING_HOME: Citation = /* @__PURE__ */ inDocument(
  'working-together-2015',
  'Children returning home',
);
/** Reviews of child protection plans, in Working Together. */
export const CHILD_PROTECTION_REVIEWS: Citation = /* @__PURE__ */ inDocument(
  'working-together-2015',
  'Child protection review conference',
);
/** A section of the Children Act 1989. */
export const section = (provision: string): Citation => inDocument('children-act-1989', `section ${provision}`);
/** A schedule of the Children Act 1989, and a place in it. */
export const schedule = (place: string): Citation => inDocument('children-act-1989', `schedule ${place}`);
/** An interim care order cannot last past the 17th birthday. */
export const RE_Q: Citation = /* @__PURE__ */ inDocument('re-q-2019', 'on section 38(4)');
/** A section of the Adoption Act 1976. */
export const oldAdoptionSection = (provision: string): Citation =>
  inDocument('adoption-act-1976', `section ${provision}`);
/** A section of the Adoption and Children Act 2002. */
export const adoptionSection = (provision: string): Citation =>
  inDocument('adoption-and-children-act-2002', `section ${provision}`);
/** A list of the codes of England’s return. */
export const codesOf = (list: string): Citation => inDocument('ssda903-codes', list);

/** A place in the Practice Guide of 2026. */
export const inPracticeGuide = (locator: string): Citation => inDocument('practice-guide-2026', locator);
/** How support goes on after the return, and how it ends. */
export const ENDING_TOGETHER: Citation = /* @__PURE__ */ inPracticeGuide('Key principle 1');
/** Support for people of different languages, cultures and needs. */
export const TAILORED_SUPPORT: Citation = /* @__PURE__ */ inPracticeGuide('Key principle 3');
/** What keeps families from taking part: transport, childcare, times, and what they met before. */
export const TAKING_PART: Citation = /* @__PURE__ */ inPracticeGuide('Key principle 6');
/** Staff and time for the support that families need. */
export const STAFFING_SUPPORT: Citation = /* @__PURE__ */ inPracticeGuide('Key principle 4');
/** Support that is there, and fits the needs that were assessed. */
export const MATCHED_SUPPORT: Citation = /* @__PURE__ */ inPracticeGuide('Recommendation 1');
/** Parents helped to specialist treatment soon after the removal. */
export const LINKED_SUPPORT: Citation = /* @__PURE__ */ inPracticeGuide('Recommendation 3');
/** Several services around one family. */
export const MULTI_AGENCY_SUPPORT: Citation = /* @__PURE__ */ inPracticeGuide('Recommendation 4');
const inPracticeResearch = (locator: string): Citation => inDocument('return-practice-2015', locator);
/** That support is available does not show that it was had. */
export const AVAILABLE_AND_HAD: Citation = /* @__PURE__ */ inPracticeResearch(
  'The range of support services available',
);
/** Who keeps the overview of what was promised, and who leads when the legal status changes. */
export const COORDINATING_SUPPORT: Citation = /* @__PURE__ */ inPracticeResearch(
  'Co-ordinating support in individual cases',
);
