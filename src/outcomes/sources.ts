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
