/**
 * The table in plain words, for practitioners, for parents and for a child or young person, cell for cell.
 * Our own words; the young person’s follow the simplification of Annex 6.
 */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { PanelRole } from './agreement.js';
import type { Audience, ExplainedPoint } from './explanation.js';
import type { IndicatorId, RiskLevel } from './profile.js';
import { DECISION_ROW } from './risk-classification-table.js';

const row6 = DECISION_ROW.source;
const timescales: Citation = { document: 'framework-2015', locator: 'Stage 2, Timescales for return home' };
const decision: Citation = { document: 'framework-2015', locator: 'Stage 2, Task 4' };
const youngPersonNext: Citation = { document: 'framework-2015', locator: 'Annex 6, Decision', page: 92 };

/** Something said to each audience in its own words. */
export type ForEach = Readonly<Record<Audience, string>>;

/** A row’s heading and its cell in each column, for each audience. */
export interface RowWording {
  /** What the row is about. */
  readonly heading: ForEach;
  /** The cells. */
  readonly cells: Readonly<Record<RiskLevel, ForEach>>;
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
      low: {
        practitioner: 'Earlier risk factors fully addressed; any left are low and can be safely managed',
        parent: 'What was wrong has been put right. Anything left is small and can be kept safe',
        'young-person': 'The old worries have gone. Any others are small',
      },
      medium: {
        practitioner: 'Risk factors apparent, being addressed, not all of them fully',
        parent: 'Some things are still wrong, and they are being worked on',
        'young-person': 'There are some worries',
      },
      high: {
        practitioner: 'Risk factors apparent and not being addressed',
        parent: 'Things are wrong, and they are not being worked on',
        'young-person': 'There are lots of worries',
      },
      severe: {
        practitioner: 'Risk factors apparent and not being addressed',
        parent: 'Things are wrong, and they are not being worked on',
        'young-person': 'There are lots of worries',
      },
    },
  },
  protectiveFactors: {
    heading: {
      practitioner: 'Protective factors',
      parent: 'What keeps your child safe',
      'young-person': 'Things that keep you safe',
    },
    cells: {
      low: {
        practitioner: 'Protective factors apparent',
        parent: 'There are things that keep your child safe from these harms',
        'young-person': 'Lots of things keep you safe',
      },
      medium: {
        practitioner: 'Protective factors apparent',
        parent: 'There are things that keep your child safe from these harms',
        'young-person': 'Lots of things keep you safe',
      },
      high: {
        practitioner: 'Protective factors apparent',
        parent: 'There are things that keep your child safe from these harms',
        'young-person': 'Some things keep you safe',
      },
      severe: {
        practitioner: 'No protective factors apparent',
        parent: 'Nothing has been found that keeps your child safe from these harms',
        'young-person': 'Nothing has been found that keeps you safe there',
      },
    },
  },
  capacityToChange: {
    heading: {
      practitioner: 'Parents’ sustained capacity for actual change',
      parent: 'Whether you have changed what had to change, and kept it up',
      'young-person': 'What your parents have changed',
    },
    cells: {
      low: {
        practitioner: 'Able to show a sustained capacity for actual change',
        parent: 'You have shown that you can change and keep it up',
        'young-person': 'Your parents have changed a lot',
      },
      medium: {
        practitioner: 'Able to show a sustained capacity for actual change',
        parent: 'You have shown that you can change and keep it up',
        'young-person': 'Your parents have changed a lot',
      },
      high: {
        practitioner: 'Unable to show a sustained capacity for actual change',
        parent: 'It has not been shown that you can change and keep it up',
        'young-person': 'Your parents have not changed what they needed to',
      },
      severe: {
        practitioner: 'Unable to show a sustained capacity for actual change',
        parent: 'It has not been shown that you can change and keep it up',
        'young-person': 'Your parents have not changed what they needed to',
      },
    },
  },
  wishes: {
    heading: {
      practitioner: 'Wishes of parents and child about return home',
      parent: 'What you and your child want',
      'young-person': 'What you and your parents want',
    },
    cells: {
      low: {
        practitioner: 'Parents and child all want the return',
        parent: 'You and your child all want your child to come home',
        'young-person': 'You and your parents all want you to go home',
      },
      medium: {
        practitioner: 'Parents and child all want the return',
        parent: 'You and your child all want your child to come home',
        'young-person': 'You and your parents all want you to go home',
      },
      high: {
        practitioner: 'A parent or the child is unsure about the return or against it',
        parent: 'You or your child are unsure, or do not want it',
        'young-person': 'You or your parents are not sure, or do not want it',
      },
      severe: {
        practitioner: 'A parent or the child is unsure about the return or against it',
        parent: 'You or your child are unsure, or do not want it',
        'young-person': 'You or your parents are not sure, or do not want it',
      },
    },
  },
  likelihoodOfRecurrence: {
    heading: {
      practitioner: 'Likelihood that abuse will recur if the child is returned home',
      parent: 'How likely your child is to be harmed again at home',
      'young-person': 'Whether it would be safe at home',
    },
    cells: {
      low: {
        practitioner: 'Unlikely to recur',
        parent: 'Not likely',
        'young-person': 'Going home would be safe',
      },
      medium: {
        practitioner: 'Some possibility of recurrence',
        parent: 'It could happen',
        'young-person': 'Going home would be safe with some help',
      },
      high: {
        practitioner: 'Strong possibility of recurrence',
        parent: 'It could well happen',
        'young-person': 'Going home would not be safe',
      },
      severe: {
        practitioner: 'Very strong possibility of recurrence',
        parent: 'It is very likely to happen',
        'young-person': 'Going home would not be safe',
      },
    },
  },
});

/** What each level points to, for parents and for a child or young person; for practitioners, row 6 itself is used. */
export const NEXT_STEPS: Readonly<
  Record<RiskLevel, Readonly<Record<Exclude<Audience, 'practitioner'>, readonly ExplainedPoint[]>>>
> = /* @__PURE__ */ frozen({
  low: {
    parent: [
      { text: 'At this level the next step is for your child to come home, after preparation.', source: row6 },
      {
        text: 'You get a written agreement and a plan, you and your child get support, and people keep checking how things go.',
        source: row6,
      },
      { text: 'Going home works best step by step.', source: timescales },
    ],
    'young-person': [
      { text: 'The next step is to get ready for you to go home.', source: row6 },
      { text: 'There will be a plan. Your views belong in it.', source: youngPersonNext },
    ],
  },
  medium: {
    parent: [
      { text: 'At this level the next step is for your child to come home, after preparation.', source: row6 },
      {
        text: 'You get a written agreement and a plan, services to help with what is still wrong, and support for you and your child. People check regularly how things go.',
        source: row6,
      },
      { text: 'Going home works best step by step.', source: timescales },
    ],
    'young-person': [
      { text: 'The next step is to get ready for you to go home, with help for you and your parents.', source: row6 },
      { text: 'There will be a plan. Your views belong in it.', source: youngPersonNext },
    ],
  },
  high: {
    parent: [
      { text: 'At this level your child stays in care for now.', source: row6 },
      {
        text: 'Before your child could come home there must be more help, and proof that you take it up and change. At the same time people begin to plan for the case that your child cannot come home.',
        source: row6,
      },
    ],
    'young-person': [
      {
        text: 'The next step is for you to stay where you are cared for now, while your parents get help to change.',
        source: row6,
      },
      {
        text: 'People also start to think about where you could grow up if going home does not work out.',
        source: row6,
      },
    ],
  },
  severe: {
    parent: [
      { text: 'At this level your child stays in care, and people plan for a lasting home elsewhere.', source: row6 },
      {
        text: 'There may be court proceedings. If this changes the plan before the court, or the authority means to apply for a care order, you should speak to a solicitor.',
        source: decision,
      },
      { text: 'People will talk with you about the part you can play in your child’s life.', source: timescales },
    ],
    'young-person': [
      {
        text: 'The next step is a plan for a safe place where you are cared for until you are grown up.',
        source: youngPersonNext,
      },
    ],
  },
});

/** Where the wording of an audience comes from. */
export const WORDING_SOURCES: Readonly<Record<Audience, Citation>> = /* @__PURE__ */ frozen({
  practitioner: { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 },
  parent: { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 },
  'young-person': { document: 'framework-2015', locator: 'Annex 6, table' },
});

/** What a cell that was found is marked with. */
export const FOUND_MARKS: ForEach = /* @__PURE__ */ frozen({
  practitioner: 'found in this case',
  parent: 'this is how things are seen now',
  'young-person': 'this is what people found',
});
