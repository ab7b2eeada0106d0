/**
 * The sentences of letters to parents, and to a child or young person, in our own words. Each is true and clear if it is the only
 * one read. Only the sentences of the row on wishes tell what anyone else wants.
 */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import type { Audience, ExplainedPoint } from '../explanation.js';
import type { IndicatorId, Profile, RiskLevel } from '../profile.js';
import { DECISION_ROW } from '../risk-classification-table.js';
import type { LetterContacts } from './letter.js';

/** Who reads a letter. */
export type Family = Exclude<Audience, 'practitioner'>;

/** The same thing said to parents and to a young person, each in suitable words. */
export type ForFamily = Readonly<Record<Family, string>>;

const row6 = DECISION_ROW.source;
const timescales: Citation = { document: 'framework-2015', locator: 'Stage 2, Timescales for return home' };
const decision: Citation = { document: 'framework-2015', locator: 'Stage 2, Task 4' };
const youngPersonNext: Citation = { document: 'framework-2015', locator: 'Annex 6, Decision', page: 92 };
const section26: Citation = { document: 'children-act-1989', locator: 'sections 26(3) and 26A' };

/** What was found, row by row and value by value. */
export const FOUND_SENTENCES: {
  readonly [Indicator in IndicatorId]: Readonly<Record<Profile[Indicator], ForFamily>>;
} = /* @__PURE__ */ frozen({
  riskFactors: {
    'fully-addressed': {
      parent: 'The worries about your child have been dealt with, or what is left is small and can be managed.',
      'young-person': 'The old worries about home have gone, or are small now.',
    },
    'partly-addressed': {
      parent: 'There are still some worries about your child at home. People are working on them.',
      'young-person': 'There are still some worries about home. People are working on them.',
    },
    'not-being-addressed': {
      parent: 'There are worries about your child at home, and not enough is being done about them.',
      'young-person': 'There are worries about home. Not enough is being done about them.',
    },
  },
  protectiveFactors: {
    apparent: {
      parent: 'There are things that would help to keep your child safe at home.',
      'young-person': 'Some things would help to keep you safe at home.',
    },
    'none-apparent': {
      parent: 'People have not found things that would keep your child safe at home.',
      'young-person': 'People did not find things that would keep you safe at home.',
    },
  },
  capacityToChange: {
    able: {
      parent: 'People have seen real change at home that can last.',
      'young-person': 'There have been real changes at home that can last.',
    },
    unable: {
      parent: 'People have not seen enough real change at home that lasts.',
      'young-person': 'There have not been enough changes at home that last.',
    },
  },
  wishes: {
    'all-want-return': {
      parent: 'Your child and the parents in this plan all want your child to live at home.',
      'young-person': 'You and the parents in this plan all want you to live at home.',
    },
    'ambivalent-or-opposed': {
      parent: 'Your child, or a parent in this plan, is not sure about your child living at home, or does not want it.',
      'young-person': 'You, or a parent in this plan, are not sure about you living at home, or do not want it.',
    },
  },
  likelihoodOfRecurrence: {
    unlikely: {
      parent: 'People think that your child is not likely to be harmed again at home.',
      'young-person': 'People think that you are not likely to be hurt again at home.',
    },
    'some-possibility': {
      parent: 'People think that there is some risk of your child being harmed again at home.',
      'young-person': 'People think that there is some risk that you would be hurt again at home.',
    },
    'strong-possibility': {
      parent: 'People think that there is a strong risk of your child being harmed again at home.',
      'young-person': 'People think that there is a big risk that you would be hurt again at home.',
    },
    'very-strong-possibility': {
      parent: 'People think that there is a very strong risk of your child being harmed again at home.',
      'young-person': 'People think that there is a very big risk that you would be hurt again at home.',
    },
  },
});

/** What is not known yet, row by row. */
export const NOT_KNOWN_SENTENCES: Readonly<Record<IndicatorId, ForFamily>> = /* @__PURE__ */ frozen({
  riskFactors: {
    parent: 'People do not know enough yet about what could harm your child at home.',
    'young-person': 'People do not know enough yet about the worries at home.',
  },
  protectiveFactors: {
    parent: 'People do not know enough yet about what would keep your child safe at home.',
    'young-person': 'People do not know enough yet about what would keep you safe at home.',
  },
  capacityToChange: {
    parent: 'People do not know yet whether there has been real change at home that lasts.',
    'young-person': 'People do not know yet if there have been real changes at home.',
  },
  wishes: {
    parent: 'People do not know yet what everyone in the family wants.',
    'young-person': 'People do not know yet what everyone in your family wants.',
  },
  likelihoodOfRecurrence: {
    parent: 'People do not know yet how likely it is that your child would be harmed again at home.',
    'young-person': 'People do not know yet how safe you would be at home.',
  },
});

/** What a letter says while nobody has decided. */
export const NOT_DECIDED: Readonly<Record<Family, readonly string[]>> = /* @__PURE__ */ frozen({
  parent: [
    'Nobody has decided yet whether your child can live at home.',
    'The people who work with your family will look at all that they know. Then they will decide together.',
    'They use a table to help them think, but the table does not decide.',
  ],
  'young-person': [
    'Nobody has decided yet if you can live at home.',
    'The people who work with your family will think about it. They will talk with you too.',
  ],
});

/** How people decided: the sentence before the day and the level. */
export const HOW_DECIDED: ForFamily = /* @__PURE__ */ frozen({
  parent: 'The people whose job this is first made up their own minds. Then they decided together.',
  'young-person': 'The people whose job this is first made up their own minds. Then they chose together.',
});

/** Said if what was found does not all fit the agreed level. */
export const POINTS_BOTH_WAYS: ForFamily = /* @__PURE__ */ frozen({
  parent: 'What was found does not all point the same way, so people had to weigh it up.',
  'young-person': 'What people found does not all point the same way, so they had to think hard.',
});

/** That the reasons are on record. Said in every letter about a decision, so that saying it gives nothing away. */
export const REASONS_ARE_WRITTEN: ForFamily = /* @__PURE__ */ frozen({
  parent: 'People wrote down how they came to this decision. You can ask them to go through it with you.',
  'young-person': 'People wrote down why they chose this. You can ask them to tell you.',
});

/** Where the child lives, as far as it is known. */
export type Home = 'in-care' | 'home' | 'not-known';

/** Sentences with the same source. */
export const sentences = (source: Citation, ...texts: readonly string[]): readonly ExplainedPoint[] =>
  texts.map((text) => ({ text, source }));

const PARENT_AT_LOW = 'There will be a written agreement and a plan.';
const CHECKS = 'You and your child will get help, and people will keep checking how things are going.';
const STEP_BY_STEP = 'Going home works best step by step.';
const VIEWS_BELONG = 'There will be a plan. You can say what you think should be in it.';

/** What follows from each level (row 6), for each reader, by where the child lives. */
export const WHAT_FOLLOWS: Readonly<
  Record<RiskLevel, Readonly<Record<Family, Readonly<Record<Home, readonly ExplainedPoint[]>>>>>
> = /* @__PURE__ */ (() =>
  frozen({
    low: {
      parent: {
        'in-care': [
          ...sentences(row6, 'The next step is to get ready for your child to come home.', PARENT_AT_LOW, CHECKS),
          ...sentences(timescales, STEP_BY_STEP),
        ],
        home: sentences(row6, 'People think that your child can stay at home.', CHECKS),
        'not-known': sentences(row6, 'At this level a child can live at home, with help, a plan and regular checks.'),
      },
      'young-person': {
        'in-care': [
          ...sentences(row6, 'The next step is to get ready for you to go home.'),
          ...sentences(youngPersonNext, VIEWS_BELONG),
        ],
        home: sentences(row6, 'People think that you can stay at home.', 'People will still check that you are safe.'),
        'not-known': sentences(row6, 'At this level a child can live at home, with help and a plan.'),
      },
    },
    medium: {
      parent: {
        'in-care': [
          ...sentences(
            row6,
            'The next step is to get ready for your child to come home.',
            PARENT_AT_LOW,
            'There will be services to help with the worries that are left.',
            CHECKS,
          ),
          ...sentences(timescales, STEP_BY_STEP),
        ],
        home: sentences(
          row6,
          'People think that your child can stay at home, with help for the worries that are left.',
          CHECKS,
        ),
        'not-known': sentences(
          row6,
          'At this level a child can live at home. There is a plan, help with the worries that are left, and regular checks.',
        ),
      },
      'young-person': {
        'in-care': [
          ...sentences(
            row6,
            'The next step is to get ready for you to go home. There will be help for you and your family.',
          ),
          ...sentences(youngPersonNext, VIEWS_BELONG),
        ],
        home: sentences(
          row6,
          'People think that you can stay at home, with help for you and your family.',
          'People will keep checking that you are safe.',
        ),
        'not-known': sentences(row6, 'At this level a child can live at home, with help, a plan and checks.'),
      },
    },
    high: {
      parent: {
        'in-care': sentences(
          row6,
          'People think that it is not safe enough for your child to come home yet.',
          'For it to be safe for your child to come home, there should be more help, and people need to see real change.',
          'At the same time, people will start a plan in case your child cannot come home.',
        ),
        home: sentences(
          row6,
          'People think that home is not safe enough for your child as things are now.',
          'People will talk with you now about what has to change, and about where your child should live.',
        ),
        'not-known': sentences(row6, 'At this level people think that home is not safe enough yet for a child.'),
      },
      'young-person': {
        'in-care': sentences(
          row6,
          'People think that it is not safe enough for you to go home yet.',
          'There will be help at home, to see if things can change.',
          'People will also start to think about where you could grow up if you cannot go home.',
        ),
        home: sentences(
          row6,
          'People think that home is not safe enough for you right now.',
          'People will talk with you about what has to change, and about where you should live.',
        ),
        'not-known': sentences(row6, 'At this level people think that home is not safe enough yet for a child.'),
      },
    },
    severe: {
      parent: {
        'in-care': [
          ...sentences(
            row6,
            'People think that it is not safe for your child to come home.',
            'People will plan a lasting home for your child somewhere else.',
          ),
          ...sentences(timescales, 'People will talk with you about the part you can play in your child’s life.'),
        ],
        home: sentences(
          row6,
          'People think that your child is not safe at home.',
          'People will talk with you now about where your child will live.',
        ),
        'not-known': sentences(row6, 'At this level people think that home is not safe for a child.'),
      },
      'young-person': {
        'in-care': sentences(
          youngPersonNext,
          'People think that it is not safe for you to go home.',
          'People will plan a safe place for you to grow up.',
        ),
        home: sentences(
          row6,
          'People think that you are not safe at home.',
          'People will talk with you about where you will live.',
        ),
        'not-known': sentences(row6, 'At this level people think that home is not safe for a child.'),
      },
    },
  }))();

/** What stands before the table for families, so that nobody takes its cells for what was found. */
export const ABOUT_THE_TABLE: ForFamily = /* @__PURE__ */ frozen({
  parent:
    'Each column says what people look for at one level of risk. It does not say what they found about your child.',
  'young-person': 'Each column says what people look for at one level. It does not say what they found about you.',
});

/** Somewhere to turn: a sentence, and the contact that is printed after it where the caller gives one. */
export interface SomewhereToTurn extends ExplainedPoint {
  /** Which contact. */
  readonly contact?: keyof LetterContacts;
}

/** Whom to ask, how to disagree, and who can help. Said in every letter. */
export const SOMEWHERE_TO_TURN: Readonly<Record<Family, readonly SomewhereToTurn[]>> = /* @__PURE__ */ frozen({
  parent: [
    { text: 'If anything here is not clear, ask your child’s social worker.', contact: 'socialWorker' },
    { text: 'If you do not agree, say so, and ask for it to be written down.' },
    {
      text: 'If your child is looked after, an Independent Reviewing Officer (IRO) checks the plan. You can talk to the IRO.',
      contact: 'reviewingOfficer',
      source: { document: 'children-act-1989', locator: 'section 25B' },
    },
    { text: 'You can bring someone to help you have your say. Ask if there is an advocate.', contact: 'advocate' },
    { text: 'You can make a complaint to the council.', contact: 'complaints', source: section26 },
    {
      text: 'If there is a court case, or there may be one, talk to a solicitor.',
      contact: 'solicitor',
      source: decision,
    },
  ],
  'young-person': [
    {
      text: 'You can ask about this. Talk to the person who gave it to you, or to your social worker.',
      contact: 'socialWorker',
      source: youngPersonNext,
    },
    { text: 'Tell us if we missed anything or got something wrong.', source: youngPersonNext },
    { text: 'You do not have to agree. You can ask us to write down what you think.' },
    {
      text: 'If you are in care, you have an Independent Reviewing Officer. We call them your IRO. They check that your plan is right for you.',
      contact: 'reviewingOfficer',
      source: { document: 'children-act-1989', locator: 'section 25B' },
    },
    {
      text: 'You can ask for an advocate. That is someone who helps you to say what you think.',
      contact: 'advocate',
      source: section26,
    },
    {
      text: 'You can make a complaint if you are not happy with this. Someone can help you with it.',
      contact: 'complaints',
      source: section26,
    },
    { text: 'If there is a court case, you can ask for a solicitor.', contact: 'solicitor' },
    { text: 'Later you can also ask to see your records.', source: youngPersonNext },
  ],
});
