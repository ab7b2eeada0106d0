/**
 * The table in plain words, for practitioners, for parents and for a child or young person, cell for cell.
 * Our own words; the young person’s follow the simplification of Annex 6.
 */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { Audience } from './explanation.js';
import type { IndicatorId, RiskLevel } from './profile.js';

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
        parent: 'There is at least something that keeps your child safe from these harms',
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
        practitioner: 'Able to demonstrate sustained capacity for actual change',
        parent: 'You have shown that you can change and keep it up',
        'young-person': 'Your parents have changed a lot',
      },
      medium: {
        practitioner: 'Able to demonstrate sustained capacity for actual change',
        parent: 'You have shown that you can change and keep it up',
        'young-person': 'Your parents have changed a lot',
      },
      high: {
        practitioner: 'Unable to demonstrate sustained capacity for actual change',
        parent: 'It has not been shown that you can change and keep it up',
        'young-person': 'Your parents have not changed what they needed to',
      },
      severe: {
        practitioner: 'Unable to demonstrate sustained capacity for actual change',
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
        'young-person': 'It would be safe to go home',
      },
      medium: {
        practitioner: 'Some possibility of recurrence',
        parent: 'It could happen',
        'young-person': 'It would be safe to go home with some help',
      },
      high: {
        practitioner: 'Strong possibility of recurrence',
        parent: 'It could well happen',
        'young-person': 'It would not be safe to go home',
      },
      severe: {
        practitioner: 'Very strong possibility of recurrence',
        parent: 'It is very likely to happen',
        'young-person': 'It would not be safe to go home',
      },
    },
  },
});

/** What each level points to, in plain words; for practitioners, row 6 itself is used. */
export const NEXT_STEPS: Readonly<
  Record<RiskLevel, Readonly<Record<Exclude<Audience, 'practitioner'>, readonly string[]>>>
> = /* @__PURE__ */ frozen({
  low: {
    parent: [
      'The table points to planning for your child to come home, step by step.',
      'You will get a written agreement and a plan, you and your child will get support, and people will keep checking how things go.',
    ],
    'young-person': ['The next step would be a plan for you to go home. Your views belong in it.'],
  },
  medium: {
    parent: [
      'The table points to planning for your child to come home, step by step, once what is needed is in place.',
      'You will get a written agreement and a plan, and services to help with what is still wrong. People will check regularly how things go.',
    ],
    'young-person': [
      'The next step would be a plan for you to go home, with help for you and your parents. Your views belong in it.',
    ],
  },
  high: {
    parent: [
      'The table points to your child staying in care for now.',
      'Before your child could come home, there must be more help and clear proof of change. At the same time people begin to plan for the case that your child cannot come home.',
    ],
    'young-person': [
      'The next step would be for you to stay where you are cared for now, while your parents get help to change.',
      'People will also start to think about where you could grow up if going home does not work out.',
    ],
  },
  severe: {
    parent: [
      'The table points to your child staying in care, with a plan for a lasting home elsewhere.',
      'There may be court proceedings. You should get advice from a solicitor, and people will talk with you about your part in your child’s life.',
    ],
    'young-person': ['The next step would be a plan for a safe place where you are cared for until you are grown up.'],
  },
});

/** Where the wording of an audience comes from. */
export const WORDING_SOURCES: Readonly<Record<Audience, Citation>> = /* @__PURE__ */ frozen({
  practitioner: { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 },
  parent: { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 },
  'young-person': { document: 'framework-2015', locator: 'Annex 6, table', page: 91 },
});

/** What a cell that was found is marked with. */
export const FOUND_MARKS: ForEach = /* @__PURE__ */ frozen({
  practitioner: 'found in this case',
  parent: 'this is how things are seen now',
  'young-person': 'this is what people found',
});
