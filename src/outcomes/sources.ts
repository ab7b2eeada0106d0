/** Places in the sources that the rules of this pillar are read from. */
import type { Citation, DocumentId } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';

const inDocument = (document: DocumentId, locator: string): Citation => frozen({ document, locator });

/** Home to parents, or another with parental responsibility. */
export const DEFINITION_OF_RETURN: Citation = /* @__PURE__ */ inDocument(
  'return-practice-2015',
  'The definition of return home from care',
);
/** The three categories of the Department for Education, and where stable is told from successful. */
export const WHAT_IS_REUNIFICATION: Citation = /* @__PURE__ */ inDocument(
  'home-again-2023',
  'What is ‘reunification’?, and its notes 4 and 5',
);
/** What the government is asked to collect. */
export const DATA_ASKED_FOR: Citation = /* @__PURE__ */ inDocument(
  'home-again-2023',
  'Conclusions and recommendations, new reporting obligations',
);
/** Who is a parent, and what comes before a return, in the guide of 2026. */
export const EXTENDED_DEFINITIONS: Citation = /* @__PURE__ */ inDocument(
  'practice-guide-2026',
  'Introduction, Extended definitions',
);
/** A list of the codes of England’s return. */
export const codesOf = (list: string): Citation => inDocument('ssda903-codes', list);
/** Why the report says stability and not success. */
export const STABILITY_NOT_SUCCESS: Citation = /* @__PURE__ */ inDocument(
  'home-again-2023',
  'What is ‘reunification’?',
);
/** Which data authorities analyse, in the survey. */
export const REUNIFICATION_DATA: Citation = /* @__PURE__ */ inDocument('home-again-2023', 'Reunification data');
/** How many of those who went home re-entered, as the Framework reports it. */
export const DATA_ON_RETURNS: Citation = /* @__PURE__ */ frozen({
  document: 'framework-2015',
  locator: 'Introduction, national data and data from research studies',
});
/** Samples of entrants, and returns within six weeks. */
export const NOTE_ON_SAMPLES: Citation = /* @__PURE__ */ frozen({
  document: 'framework-2015',
  locator: 'Introduction, Data from research studies, note 10',
});
/** When breakdowns happened in one study. */
export const WHEN_RETURNS_BREAK_DOWN: Citation = /* @__PURE__ */ frozen({
  document: 'framework-2015',
  locator: 'Stage 5, Task 3, Monitor and review once a child has returned home',
});
/** What returns that break down cost, and what support would, in the guide of 2026. */
export const INVESTING_IN_SUPPORT: Citation = /* @__PURE__ */ inDocument('practice-guide-2026', 'Key principle 7');
/** The same in the research of 2015. */
export const COSTS_IN_2015: Citation = /* @__PURE__ */ inDocument('return-practice-2015', 'Policy context');
/** The estimate of those who stay home where some are lost to follow-up. */
export const PRODUCT_LIMIT: Citation = /* @__PURE__ */ inDocument(
  'kaplan-1958',
  'The product-limit estimate, with Greenwood’s variance',
);
/** The interval on the scale of log minus log. */
export const LOG_LOG_INTERVAL: Citation = /* @__PURE__ */ inDocument(
  'kalbfleisch-1980',
  'The interval for the product-limit estimate by log(−log)',
);
/** The estimate where something else may come first. */
export const COMPETING_ENDS: Citation = /* @__PURE__ */ inDocument(
  'aalen-1978',
  'The estimate of transition probabilities',
);
/** What a quartile is. */
export const QUANTILES: Citation = /* @__PURE__ */ inDocument('hyndman-1996', 'Definition 7');
/** A study, at its abstract. */
export const abstractOf = (document: DocumentId): Citation => inDocument(document, 'Abstract');
