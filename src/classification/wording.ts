/**
 * The headings of the table in plain words, for practitioners, for parents and for a child or young person, and its cells for
 * practitioners. Our own words. What families read in the cells is in `letter-wording.ts`.
 */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { PanelRole } from './agreement/agreement.js';
import type { Audience } from './explanation.js';
import type { IndicatorId, RiskLevel } from './profile.js';

/** Something said to each audience in its own words. */
export type ForEach = Readonly<Record<Audience, string>>;

/** A row’s heading for each audience, and its cells for practitioners. Families read the sentences of their letters there. */
export interface RowWording {
  /** What the row is about. */
  readonly heading: ForEach;
  /** The cells, for practitioners. */
  readonly cells: Readonly<Record<RiskLevel, string>>;
}

/** The levels by name, with their place in the order, since nobody should depend on a colour. */
export const LEVEL_NAMES: Readonly<Record<RiskLevel, string>> = /* @__PURE__ */ frozen({
  low: 'Low risk (level 1 of 4)',
  medium: 'Medium risk (level 2 of 4)',
  high: 'High risk (level 3 of 4)',
  severe: 'Severe risk (level 4 of 4)',
});

/** The panel’s roles by name. */
export const PANEL_ROLE_NAMES: Readonly<Record<PanelRole, string>> = /* @__PURE__ */ frozen({
  'social-worker': 'The child’s social worker',
  'team-manager': 'The team manager',
  'case-history-author': 'The author of the case history',
  'independent-reviewer': 'The independent reviewer of the case',
});

/** Rows 1 to 5 in plain words. */
export const ROW_WORDING: Readonly<Record<IndicatorId, RowWording>> = /* @__PURE__ */ frozen({
  riskFactors: {
    heading: {
      practitioner: 'Risk factors',
      parent: 'What could harm your child',
      'young-person': 'Things that could hurt you',
    },
    cells: {
      low: 'Earlier risk factors fully addressed; any left are low and can be safely managed',
      medium: 'Risk factors apparent, being addressed, not all of them fully',
      high: 'Risk factors apparent and not being addressed',
      severe: 'Risk factors apparent and not being addressed',
    },
  },
  protectiveFactors: {
    heading: {
      practitioner: 'Protective factors',
      parent: 'What keeps your child safe',
      'young-person': 'Things that keep you safe',
    },
    cells: {
      low: 'Protective factors apparent',
      medium: 'Protective factors apparent',
      high: 'Protective factors apparent',
      severe: 'No protective factors apparent',
    },
  },
  capacityToChange: {
    heading: {
      practitioner: 'Parents’ sustained capacity for actual change',
      parent: 'Change at home, and whether it lasts',
      'young-person': 'Changes at home',
    },
    cells: {
      low: 'Able to show a sustained capacity for actual change',
      medium: 'Able to show a sustained capacity for actual change',
      high: 'Unable to show a sustained capacity for actual change',
      severe: 'Unable to show a sustained capacity for actual change',
    },
  },
  wishes: {
    heading: {
      practitioner: 'Wishes of parents and child about return home',
      parent: 'What you and your child want',
      'young-person': 'What you and your parents want',
    },
    cells: {
      low: 'Parents and child all want the return',
      medium: 'Parents and child all want the return',
      high: 'A parent or the child is unsure about the return or against it',
      severe: 'A parent or the child is unsure about the return or against it',
    },
  },
  likelihoodOfRecurrence: {
    heading: {
      practitioner: 'Likelihood that abuse will recur if the child is returned home',
      parent: 'How likely your child is to be harmed again at home',
      'young-person': 'Whether it would be safe at home',
    },
    cells: {
      low: 'Unlikely to recur',
      medium: 'Some possibility of recurrence',
      high: 'Strong possibility of recurrence',
      severe: 'Very strong possibility of recurrence',
    },
  },
});

/** Where the wording of an audience comes from. */
export const WORDING_SOURCES: Readonly<Record<Audience, Citation>> = /* @__PURE__ */ frozen({
  practitioner: { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 },
  parent: { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 },
  'young-person': { document: 'framework-2015', locator: 'Annex 6, table' },
});

/** What a cell that was found is marked with, for practitioners: in words, never by colour. */
export const FOUND_MARK = 'found in this case';
