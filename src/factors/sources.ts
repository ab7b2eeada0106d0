/** Where the factors are printed. */

import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { Domain } from './factor.js';

/** The domains as the table on p. 25 prints them. */
export const DOMAIN_TITLES: Readonly<Record<Domain, string>> = /* @__PURE__ */ frozen({
  abuse: 'Abuse',
  child: 'Child',
  parent: 'Parent',
  parenting: 'Parenting and parent/child interaction',
  family: 'Family',
  professional: 'Professional',
  'social-setting': 'Social setting',
});

/** The table of factors. */
export const inTable = (domain: Domain): Citation => ({
  document: 'framework-2015',
  locator: `Factors Associated with Future Harm, ${DOMAIN_TITLES[domain]}`,
  page: 25,
});

/** The definitions of the factors. Their page numbers are not established. */
export const inAnnex1 = (domain: Domain, heading: string): Citation => ({
  document: 'framework-2015',
  locator: `Annex 1, ${DOMAIN_TITLES[domain]}, “${heading}”`,
});

/** The definitions of maltreatment that follow Annex 1. */
export const inDefinitions = (kind: string): Citation => ({
  document: 'framework-2015',
  locator: `Defining maltreatment, ${kind}`,
});
