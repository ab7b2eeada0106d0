import {
  type AgreedClassification,
  classify,
  type Explanation,
  explainAgreed,
  explainIndication,
  explanationToMarkdown,
  LEVEL_NAMES,
  type LetterDetails,
  type LetterLegalPosition,
  type PartialProfile,
  RISK_LEVELS,
  type RiskLevel,
  type Section20Facts,
  whoMayEndSection20,
} from 'reunification-framework/classification';
import { describe, expect, it } from 'vitest';
import { agreed, viewsOf } from '../support/classification-records.js';
import { EVERY_PARTIAL_PROFILE, EVERY_PROFILE } from '../support/profiles.js';
import { readingGrade } from '../support/reading-grade.js';

const READERS = ['parent', 'young-person'] as const;
type Reader = (typeof READERS)[number];

const REASON = 'The new help started only last month.';

/** An agreement on a level for a profile, with the reason that it needs where the table does not indicate it. */
const agreedOn = (level: RiskLevel, profile: (typeof EVERY_PROFILE)[number]): AgreedClassification =>
  agreed({ level, views: viewsOf(level), profile, reasonForDifferenceFromTable: 'Written for the file only' });

const EVERY_AGREEMENT = EVERY_PROFILE.flatMap((profile) => RISK_LEVELS.map((level) => agreedOn(level, profile)));

const YES_NO_UNKNOWN = [true, false, undefined] as const;
const EVERY_SECTION_20: readonly Section20Facts[] = YES_NO_UNKNOWN.flatMap((isSixteenOrOver) =>
  YES_NO_UNKNOWN.flatMap((youngPersonAgreed) =>
    YES_NO_UNKNOWN.map((hasOrderOnWhoCares) => ({ isSixteenOrOver, youngPersonAgreed, hasOrderOnWhoCares })),
  ),
);

const EVERY_LEGAL_POSITION: readonly (LetterLegalPosition | undefined)[] = [
  undefined,
  { status: 'care-order' },
  { status: 'interim-care-order' },
  { status: 'section-20' },
  ...EVERY_SECTION_20.map((facts) => ({ status: 'section-20', facts }) as const),
];

const EVERY_SITUATION: readonly LetterDetails[] = (['in-care', 'home', undefined] as const).flatMap((livesAt) =>
  EVERY_LEGAL_POSITION.map((legal) => ({ livesAt, legal })),
);

const sentencesOf = ({ parts }: Explanation): readonly string[] =>
  parts.flatMap(({ points }) => points.map(({ text }) => text));

/** Every letter there can be to a reader: of every profile and level, in every situation; wishes told or not, with a reason or without. */
const everyLetter = function* (
  reader: Reader,
): Generator<readonly [Explanation, LetterDetails, RiskLevel | undefined]> {
  for (const details of EVERY_SITUATION)
    for (const profile of [{}, EVERY_PROFILE[0], EVERY_PROFILE.at(-1)])
      yield [explainIndication(classify(profile ?? {}), reader, details), details, undefined];
  for (const wishesMayBeTold of [true, false]) {
    for (const profile of EVERY_PARTIAL_PROFILE)
      yield [explainIndication(classify(profile), reader, { wishesMayBeTold }), { wishesMayBeTold }, undefined];
    for (const reason of [undefined, REASON])
      for (const agreement of EVERY_AGREEMENT)
        yield [
          explainAgreed(agreement, reader, { wishesMayBeTold, reason }),
          { wishesMayBeTold, reason },
          agreement.level,
        ];
  }
  for (const details of EVERY_SITUATION)
    for (const level of RISK_LEVELS)
      for (const profile of EVERY_PROFILE.slice(0, 3))
        yield [explainAgreed(agreedOn(level, profile), reader, details), details, level];
};

const withoutWishes = ({ wishes: _, ...others }: PartialProfile): string => JSON.stringify(others);

describe.each(READERS)('A letter to a %s', (reader) => {
  it('says the same whatever the child and the parents want, unless it was agreed to tell', () => {
    const letters = new Map<string, string>();
    const compare = (key: string, letter: Explanation): void => {
      const text = explanationToMarkdown(letter);
      expect(letters.get(key) ?? text).toBe(text);
      letters.set(key, text);
      expect(text).not.toMatch(/all want|do not want|not sure|everyone in/);
    };
    for (const profile of EVERY_PARTIAL_PROFILE)
      compare(withoutWishes(profile), explainIndication(classify(profile), reader));
    for (const agreement of EVERY_AGREEMENT)
      compare(`${agreement.level} ${withoutWishes(agreement.profile)}`, explainAgreed(agreement, reader));
  });

  it('tells what everyone wants where that was agreed', () => {
    for (const agreement of EVERY_AGREEMENT)
      expect(sentencesOf(explainAgreed(agreement, reader, { wishesMayBeTold: true })).join(' ')).toMatch(
        agreement.profile.wishes === 'all-want-return' ? /all want/ : /not sure/,
      );
  });

  it('is made of whole sentences that begin with a capital letter and end with a full stop or a contact', () => {
    for (const [letter] of everyLetter(reader))
      for (const text of sentencesOf(letter)) {
        expect(text).toMatch(/^[A-Z][^.]+\S.*[.)]$/s);
        expect(text.split(' ').length).toBeGreaterThan(4);
      }
  });

  it('always says whom to ask, how to disagree, who else can help, and how to complain', () => {
    for (const [letter] of everyLetter(reader)) {
      const last =
        letter.parts
          .at(-1)
          ?.points.map(({ text }) => text)
          .join('\n') ?? '';
      for (const words of [
        /social worker/,
        /agree/,
        /Independent Reviewing Officer/,
        /advocate/,
        /complaint/,
        /solicitor/,
      ])
        expect(last).toMatch(words);
    }
  });

  it('speaks of the law only as far as it was told, and of a level only where people agreed one', () => {
    for (const [letter, { legal, livesAt }, level] of everyLetter(reader)) {
      const text = sentencesOf(letter).join('\n');
      const contradicts = legal?.status === 'section-20' && livesAt === 'home';
      expect(/a court has (made|said)/i.test(text)).toBe(/order/.test(legal?.status ?? ''));
      expect(/interim|for now/.test(text)).toBe(legal?.status === 'interim-care-order');
      expect(/No court has ordered/.test(text)).toBe(legal?.status === 'section-20' && !contradicts);
      for (const one of RISK_LEVELS) expect(text.includes(LEVEL_NAMES[one])).toBe(one === level);
      expect(/next step is to get ready/.test(text)).toBe(
        livesAt === 'in-care' && (level === 'low' || level === 'medium'),
      );
      expect(/(can stay at home)/.test(text)).toBe(livesAt === 'home' && (level === 'low' || level === 'medium'));
    }
  });

  it('never says that a child cannot, must not or may not go home: under section 20 that is not for the council to say', () => {
    for (const [letter] of everyLetter(reader))
      expect(sentencesOf(letter).join('\n')).not.toMatch(
        /(stays|stay|remains?) in care|(?<!in case your child |if you )(cannot|must not|may not) (come|go|live|be) (at )?home|must (be|see|stay)/,
      );
  });

  it('never says that harm is unlikely, or likely, against the level that people agreed', () => {
    for (const agreement of EVERY_AGREEMENT) {
      const text = sentencesOf(explainAgreed(agreement, reader)).join('\n');
      const fits = {
        low: 'unlikely',
        medium: 'some-possibility',
        high: 'strong-possibility',
        severe: 'very-strong-possibility',
      }[agreement.level];
      expect(/again at home/.test(text)).toBe(agreement.profile.likelihoodOfRecurrence === fits);
    }
  });

  it('says that not all points the same way exactly where a row it tells does not fit the level agreed', () => {
    for (const agreement of EVERY_AGREEMENT) {
      const { level, profile } = agreement;
      const fitting = {
        low: ['fully-addressed', 'apparent', 'able'],
        medium: ['partly-addressed', 'apparent', 'able'],
        high: ['not-being-addressed', 'apparent', 'unable'],
        severe: ['not-being-addressed', 'none-apparent', 'unable'],
      }[level];
      const allFit =
        JSON.stringify([profile.riskFactors, profile.protectiveFactors, profile.capacityToChange]) ===
        JSON.stringify(fitting);
      expect(/the same way/.test(sentencesOf(explainAgreed(agreement, reader)).join('\n'))).toBe(!allFit);
    }
  });

  it('gives the reason that the caller gives for this reader, and never what was written for the file', () => {
    for (const agreement of EVERY_AGREEMENT) {
      const told = sentencesOf(explainAgreed(agreement, reader, { reason: REASON })).join('\n');
      expect(told).toContain(REASON);
      expect(told).not.toContain('Written for the file only');
      expect(sentencesOf(explainAgreed(agreement, reader, { reason: ' ' })).join('\n')).not.toContain(
        'Why they decided',
      );
    }
  });

  it(`can be read at grade ${reader === 'parent' ? 5 : 3}, every one of them`, () => {
    const limit = { parent: 5, 'young-person': 3 }[reader];
    let highest = 0;
    for (const [letter] of everyLetter(reader))
      highest = Math.max(highest, readingGrade([letter.title, ...sentencesOf(letter)]));
    expect(highest).toBeLessThanOrEqual(limit);
    expect(highest).toBeGreaterThan(limit - 3);
  });

  it('prints the contacts that are given, each beside its sentence, in one line and with no sign that could be read as Markdown', () => {
    const contacts = {
      socialWorker: 'Jo *Bell*\n01234',
      reviewingOfficer: 'R. Officer',
      advocate: 'Voices',
      complaints: 'Town Hall',
      solicitor: 'The Law Society',
    };
    const markdown = explanationToMarkdown(explainIndication(classify({}), reader, { contacts }));
    const lines = markdown.split('\n').filter((line) => line.startsWith('- '));
    for (const [words, contact] of [
      [/social worker/, '(Jo \\*Bell\\* 01234)'],
      [/Independent Reviewing Officer/, '(R. Officer)'],
      [/advocate\./, '(Voices)'],
      [/complaint/, '(Town Hall)'],
      [/solicitor/, '(The Law Society)'],
    ] as const)
      expect(lines.find((line) => words.test(line))?.endsWith(contact)).toBe(true);
  });
});

describe('Who may end an arrangement under section 20', () => {
  it.each<readonly [string, Section20Facts, ReturnType<typeof whoMayEndSection20>]>([
    ['under 16, with no order on who cares', { isSixteenOrOver: false, hasOrderOnWhoCares: false }, 'parent'],
    ['under 16, with such an order', { isSixteenOrOver: false, hasOrderOnWhoCares: true }, 'person-named-in-order'],
    ['under 16, and nothing known of orders', { isSixteenOrOver: false }, undefined],
    ['16 or over, and agreed', { isSixteenOrOver: true, youngPersonAgreed: true }, 'young-person'],
    [
      '16 or over, and agreed, whatever order there is',
      { isSixteenOrOver: true, youngPersonAgreed: true, hasOrderOnWhoCares: true },
      'young-person',
    ],
    [
      '16 or over, and did not agree',
      { isSixteenOrOver: true, youngPersonAgreed: false, hasOrderOnWhoCares: false },
      'parent',
    ],
    [
      '16 or over, and nothing known of their agreement',
      { isSixteenOrOver: true, hasOrderOnWhoCares: false },
      undefined,
    ],
    ['of unknown age', { hasOrderOnWhoCares: false }, undefined],
    ['of whom nothing is known', {}, undefined],
  ])('is settled by age, agreement and orders: a child %s', (_, facts, endedBy) => {
    expect(whoMayEndSection20(facts)).toBe(endedBy);
  });

  it.each(READERS)('is told to a %s only where it is settled', (reader) => {
    for (const facts of EVERY_SECTION_20) {
      const text = sentencesOf(
        explainIndication(classify({}), reader, { legal: { status: 'section-20', facts } }),
      ).join('\n');
      const isTheRuleForParents = reader === 'parent' && facts.isSixteenOrOver === true;
      expect(/\bend\b/.test(text)).toBe(isTheRuleForParents || whoMayEndSection20(facts) !== undefined);
    }
  });

  it('is told to parents of a child of 16 or over as the rule, the same whether the child agreed to be looked after or not', () => {
    const letterFor = (facts: Section20Facts, wishesMayBeTold: boolean): string =>
      sentencesOf(
        explainIndication(classify({}), 'parent', { wishesMayBeTold, legal: { status: 'section-20', facts } }),
      ).join('\n');
    const ofSixteen = EVERY_SECTION_20.filter(({ isSixteenOrOver }) => isSixteenOrOver);
    const letters = new Set(ofSixteen.map((facts) => letterFor(facts, false)));
    expect([...letters]).toHaveLength(1);
    expect([...letters][0]).toMatch(/If a child of that age has agreed.*a parent may not end it/);
    expect(letterFor({ isSixteenOrOver: true, youngPersonAgreed: true }, true)).toMatch(/16 or over and agreed/);
  });
});
