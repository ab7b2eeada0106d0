import fc from 'fast-check';
import {
  explainTable,
  LEVEL_NAMES,
  RISK_LEVELS,
  type RiskLevel,
  tableToMarkdown,
} from 'reunification-framework/classification';
import { factorById } from 'reunification-framework/factors';
import {
  type AgreementTextDetails,
  agreementToMarkdown,
  type Goal,
  type NamesById,
  type ParentalAgreement,
} from 'reunification-framework/goals';
import { describe, expect, it } from 'vitest';
import { AGREEMENT_FAULTS, withAgreementFaults } from '../support/agreement-faults.js';
import { GOAL_FAULTS, withGoalFaults } from '../support/goal-faults.js';
import {
  CALM_GOAL,
  COMPLETE_AGREEMENT,
  DECIDED_ON,
  deeplyFrozen,
  MADE_ON,
  NEXT_REVIEW_ON,
  SERVICE,
  SMART_GOAL,
  WORKER,
} from '../support/goals.js';
import { CHILD, day, FATHER, MOTHER } from '../support/observations.js';

const NOT_FILLED_IN = /not filled in/gi;

const written = (changes: Partial<ParentalAgreement>, names?: NamesById): string =>
  agreementToMarkdown({ ...COMPLETE_AGREEMENT, ...changes }, names);

const linesOf = (markdown: string): readonly string[] => markdown.split('\n');

const headingsIn = (markdown: string, level: number): readonly string[] =>
  linesOf(markdown).filter((line) => line.startsWith(`${'#'.repeat(level)} `));

/** What stands under a heading, up to the next of its level. */
const under = (markdown: string, heading: RegExp): string => {
  const [found = '', ...others] = markdown
    .split(/^(?=#{1,2} )/m)
    .filter((part) => heading.test(part.split('\n')[0] ?? ''));
  if (found === '' || others.length > 0) throw new Error(`Not one part under ${heading}`);
  return found.split('\n').slice(1).join('\n').trim();
};

const itemsIn = (part: string): readonly string[] =>
  part.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []));

/** The item that begins with these words. */
const item = (part: string, start: string): string => itemsIn(part).find((line) => line.startsWith(start)) ?? '';

const SECTIONS = [
  /^## 1\. /,
  /^## 2\. /,
  /^## 3 and 4\. /,
  /^## 5\. /,
  /^## 6\. /,
  /^## 7\. /,
  /^## 8\. /,
  /^## The table .*risk/,
  /^## If you have questions or do not agree/,
  /^## Signed/,
];

const EMPTY: ParentalAgreement = { edition: 'framework-2015', child: CHILD };

const REVIEWED: Partial<ParentalAgreement> = {
  reviewedOn: [NEXT_REVIEW_ON, day('2024-06-30')],
  nextGoals: [{ id: 'next', overarching: 'The child sleeps through' }],
};

const UNDER_SECTION_20: Partial<ParentalAgreement> = {
  accommodatedUnderSection20: true,
  ifSection20Ends: 'We meet on the same day',
};

describe('The text of an agreement', () => {
  it.each<readonly [string, ParentalAgreement]>([
    ['is complete', COMPLETE_AGREEMENT],
    ['is reviewed', { ...COMPLETE_AGREEMENT, ...REVIEWED }],
    ['has nothing filled in', EMPTY],
  ])('has every section of the form, in its order, where it %s', (_, agreement) => {
    const markdown = agreementToMarkdown(agreement);
    expect(headingsIn(markdown, 1)).toHaveLength(1);
    const headings = headingsIn(markdown, 2);
    expect(headings).toHaveLength(SECTIONS.length);
    for (const [place, section] of SECTIONS.entries()) expect(headings[place]).toMatch(section);
    expect(markdown.endsWith('\n')).toBe(true);
    expect(markdown.endsWith('\n\n')).toBe(false);
  });

  it('puts every heading and every list after an empty line', () => {
    const lines = linesOf(written({ ...REVIEWED, ...UNDER_SECTION_20 }));
    for (const [place, line] of lines.entries()) {
      if (place > 0 && line.startsWith('#')) expect([lines[place - 1], lines[place + 1]]).toEqual(['', '']);
      if (line.startsWith('- ')) expect(lines[place - 1]).toMatch(/^(- .*)?$/);
      if (line.startsWith('|')) expect(lines[place - 1]).toMatch(/^(\|.*)?$/);
    }
  });

  it('says at its head between whom it is, its days, and the risk', () => {
    const head = under(written({}), /^# /);
    expect(headingsIn(written({}), 1)[0]).toContain(CHILD);
    for (const who of [MOTHER, FATHER]) expect(item(head, 'Parents: ')).toContain(who);
    for (const who of [WORKER, SERVICE]) expect(item(head, 'Workers: ')).toContain(who);
    expect(item(head, 'Date: ')).toBe('Date: 31 December 2023');
    expect(item(head, 'Next review: ')).toBe('Next review: 31 March 2024');
    expect(item(head, 'Risk if ')).toMatch(/medium.*28 December 2023/i);
  });

  it.each<readonly [string, ParentalAgreement['risk'], RegExp]>([
    ['low', { kind: 'classified', level: 'low', on: DECIDED_ON }, /low.*28 December 2023/i],
    ['high, on a day not recorded', { kind: 'classified', level: 'high' }, /: high$/],
    ['not classified yet', { kind: 'before-classification' }, /not decided yet.*assessment/i],
    ['not stated', undefined, /not filled in/i],
  ])('says so where the risk is %s', (_, risk, words) => {
    const line = item(under(written({ risk }), /^# /), 'Risk if ');
    expect(line).toMatch(words);
    if (risk?.kind !== 'classified') expect(line).not.toMatch(/\b(low|medium|high|severe)\b/i);
  });

  it('says what goes well and what worries, in the words of the people, or else in the name of the factor', () => {
    const markdown = written({
      strengths: [{ factor: 'empathy-for-child', inWords: 'You notice' }, { factor: 'social-support' }],
      concerns: [
        { factor: 'neglect', inWords: ' \n' },
        { factor: 'high-stress', inWords: 'It was loud' },
      ],
    });
    expect(itemsIn(under(markdown, /^## 1\./))).toEqual(['You notice', factorById('social-support').title]);
    expect(itemsIn(under(markdown, /^## 2\./))).toEqual([factorById('neglect').title, 'It was loud']);
  });

  it('has for each goal its change, who makes it, its days, steps, measures, outcomes and help', () => {
    const goals = under(written({}), /^## 3 and 4\./);
    expect(headingsIn(goals, 3)).toEqual([
      '### Goal 1: The child eats three balanced meals every day',
      '### Goal 2: Evenings at home without shouting',
    ]);
    const [, first = ''] = goals.split(/^### /m);
    for (const words of [
      'Cooking vegetables instead of frying, at set times',
      MOTHER,
      FATHER,
      '29 February 2024',
      '31 January 2024',
      '31 March 2024',
      'Write down menus for a week (by 15 January 2024)',
      'Cook one of them with the worker (by 31 January 2024)',
      'Seeing what is in the cupboard and on the table; every 2 weeks; by the worker',
      'The register of the cooking course; every week; by the service',
      '28 December 2023: Fried food on six days of seven',
      'Fried food on most days',
      'Vegetables on five days of seven',
      'Vegetables every day, with the child helping to cook',
      'Cooking course; from the service; starting on 8 January 2024',
      'Weekly visits; from the worker; starting on 8 January 2024',
    ])
      expect(first).toContain(words);
    expect(first.match(NOT_FILLED_IN)).toBeNull();
  });

  it('has the three outcomes of a goal from the worst to the best', () => {
    const lines = itemsIn(under(written({ goals: [SMART_GOAL] }), /^## 3 and 4\./));
    const { outcomes = {} } = SMART_GOAL;
    const places = (['worse-than-expected', 'expected', 'better-than-expected'] as const).map((outcome) =>
      lines.findIndex((line) => line.endsWith(`: ${outcomes[outcome]}`)),
    );
    const [first = -1] = places;
    expect(first).toBeGreaterThan(0);
    expect(places).toEqual([first, first + 1, first + 2]);
  });

  it('says how often in the singular and the plural of each unit', () => {
    const measured = (every: number, unit: 'day' | 'week' | 'month'): string =>
      written({ goals: [{ ...SMART_GOAL, measures: [{ method: 'Seeing', howOften: { every, unit } }] }] });
    for (const unit of ['day', 'week', 'month'] as const) {
      expect(measured(1, unit)).toMatch(new RegExp(`every ${unit}\\b(?!s)`));
      expect(measured(3, unit)).toContain(`every 3 ${unit}s`);
    }
  });

  it('has help, consequences, reviews and the goals for the time after each under its own heading', () => {
    const markdown = written(REVIEWED);
    expect(under(markdown, /^## 5\./)).toContain('Help with the rent');
    const [consequences, noChange] = under(markdown, /^## 6\./).split('\n\n');
    expect(consequences).toBe('Your child stays in foster care, and we decide again together');
    expect(noChange).toMatch(/help was offered and nothing has changed.*risk/);
    expect(itemsIn(under(markdown, /^## 7\./)).join('\n')).toMatch(/31 March 2024.*\n.*30 June 2024/);
    expect(headingsIn(under(markdown, /^## 8\./), 3)).toEqual(['### Goal 1: The child sleeps through']);
  });

  it('says what happens if section 20 ends where the child is accommodated under it, after the consequences', () => {
    const headings = headingsIn(written(UNDER_SECTION_20), 2);
    const place = headings.findIndex((heading) => /section 20/.test(heading));
    expect(headings[place - 1]).toMatch(/^## 6\./);
    expect(headings[place + 1]).toMatch(/^## 7\./);
    expect(under(written(UNDER_SECTION_20), /section 20/)).toBe('We meet on the same day');
    expect(under(written({ ...UNDER_SECTION_20, ifSection20Ends: ' ' }), /section 20/)).toMatch(NOT_FILLED_IN);
    expect(written({ accommodatedUnderSection20: false, ifSection20Ends: 'We meet' })).not.toMatch(
      /^## .*section 20|We meet/m,
    );
  });

  it('says who may end an arrangement under section 20 only where that is known', () => {
    const ending = (section20: AgreementTextDetails['section20']): string =>
      under(agreementToMarkdown({ ...COMPLETE_AGREEMENT, ...UNDER_SECTION_20 }, {}, { section20 }), /section 20/);
    expect(ending({ isSixteenOrOver: false, hasOrderOnWhoCares: false })).toMatch(
      /^Anyone with parental responsibility may end .*\n\nPlease talk to the social worker.*\n\nWe meet on the same day$/s,
    );
    // The same whether their child agreed or not: what the child wants is for the child to tell.
    for (const youngPersonAgreed of [true, false, undefined])
      expect(ending({ isSixteenOrOver: true, youngPersonAgreed })).toMatch(
        /^Your child is 16 or over\. If a child of that age has agreed.*may not end it unless the child agrees/,
      );
    expect(ending({ isSixteenOrOver: false })).toBe('We meet on the same day');
  });

  it('says at its head what it is for', () => {
    expect(under(written({}), /^# /)).toMatch(/worried about.*has to change.*what help/s);
  });

  it.each<readonly [RiskLevel | undefined, RegExp]>([
    ['low', /can go up to medium.*as high.*as severe.*back into care/s],
    [
      'medium',
      /see the risk as high\. If nothing keeps the child safe.*as severe.*more time.*No return home is planned while/s,
    ],
    ['high', /stays high for six months without enough change.*see it as severe.*also.*nothing keeps.*lasting home/s],
    [undefined, /^((?!six months|see (it|the risk)).)*$/s],
  ])('says what row 7 has follow at the level agreed: %s', (level, words) => {
    const risk =
      level === undefined ? ({ kind: 'before-classification' } as const) : { kind: 'classified' as const, level };
    expect(under(written({ risk }), /^## 6\./)).toMatch(words);
  });

  it('says whom to ask and how to disagree, with the contacts that are given', () => {
    const markdown = agreementToMarkdown(COMPLETE_AGREEMENT, {}, { contacts: { reviewingOfficer: 'R. *Officer*' } });
    const told = under(markdown, /^## If you have questions/);
    expect(told).toMatch(/social worker.*do not agree.*\(R\. \\\*Officer\\\*\).*complaint.*solicitor/s);
  });

  it('shows how the risk is decided in the table for parents, with no cell marked, and without the row on wishes', () => {
    const table = under(written({}), /^## The table/);
    expect(table).toMatch(/^Each column says what people look for.*does not say what they found/);
    const [, ...lines] = table.split('\n\n').flatMap((part) => part.split('\n'));
    expect(lines.join('\n')).toBe(tableToMarkdown(explainTable({}, 'parent')));
    for (const level of RISK_LEVELS) expect(lines[0]).toContain(LEVEL_NAMES[level]);
    expect(table).not.toContain(explainTable({}, 'parent').mark);
  });

  it('leaves out the blanks around what people wrote, and a full stop only where it ends a piece of a row', () => {
    const markdown = written({
      strengths: [{ factor: 'social-support', inWords: '  Friends who help ' }],
      support: [{ what: ' Rent. Food. ', providedBy: SERVICE }],
      goals: [{ id: 'a goal', overarching: '  Calm evenings ', measures: [{ method: 'Seen by Dr. Low.' }] }],
    });
    expect(itemsIn(under(markdown, /^## 1\./))).toEqual(['Friends who help']);
    expect(itemsIn(under(markdown, /^## 5\./))).toEqual(['Rent. Food; from the service']);
    expect(headingsIn(markdown, 3)).toEqual(['### Goal 1: Calm evenings']);
    expect(markdown).toContain('\n- Seen by Dr. Low; how often: ');
  });

  it('says that help stands under each goal only where it does under every one', () => {
    const without: Goal = { id: 'another goal' };
    for (const goals of [[without], [SMART_GOAL, without], [without, SMART_GOAL]])
      expect(under(written({ goals, support: [] }), /^## 5\./)).toBe('Not filled in yet.');
  });

  it('ends with who signed, as what and when, and who was given a copy', () => {
    const signed = under(written({}), /^## Signed/);
    expect(itemsIn(signed)).toEqual([
      expect.stringMatching(/^the mother .*parent.*31 December 2023$/),
      expect.stringMatching(/^the father .*parent.*31 December 2023$/),
      expect.stringMatching(/^the worker .*worker.*31 December 2023$/),
    ]);
    const copies = signed.split('\n').at(-1) ?? '';
    for (const parent of [MOTHER, FATHER]) expect(copies).toContain(`${parent}, 31 December 2023`);
  });

  it('writes no day as digits and no factor as its id', () => {
    const bare = written({
      ...REVIEWED,
      strengths: [{ factor: 'empathy-for-child' }],
      concerns: [{ factor: 'high-stress' }],
    });
    expect(bare).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(bare).not.toMatch(/empathy-for-child|high-stress|before-classification|framework-2015/);
  });

  it('changes nothing that was handed in, and is the same each time', () => {
    const agreement = { ...COMPLETE_AGREEMENT, ...REVIEWED, ...UNDER_SECTION_20 };
    const names = { [MOTHER]: 'Sam' };
    expect(agreementToMarkdown(deeplyFrozen(agreement), deeplyFrozen(names))).toBe(
      agreementToMarkdown(agreement, names),
    );
  });
});

describe('The text of an agreement, word for word,', () => {
  const table = tableToMarkdown(explainTable({}, 'parent'));
  const BEGUN: ParentalAgreement = {
    ...EMPTY,
    parents: [MOTHER],
    risk: { kind: 'before-classification' },
    accommodatedUnderSection20: true,
    goals: [{ id: 'a goal', steps: [{ what: 'Ask.' }], measures: [{}], noSupportNeededBecause: 'None wanted.' }],
    reviewedOn: [NEXT_REVIEW_ON, day('2024-06-30')],
    nextGoals: [{ id: 'next', support: [{ what: 'A talk.' }] }],
  };

  it.each<readonly [file: string, agreement: ParentalAgreement]>([
    ['complete', COMPLETE_AGREEMENT],
    ['begun', BEGUN],
    ['empty', EMPTY],
  ])('is the page that was read through, of one that is %s', async (file, agreement) => {
    await expect(agreementToMarkdown(agreement).replace(table, '(the table)')).toMatchFileSnapshot(
      `./agreement-text/${file}.md`,
    );
  });
});

describe('What is missing from an agreement', () => {
  const gapsIn = (markdown: string): number => (markdown.match(NOT_FILLED_IN) ?? []).length;
  const OF_AGREEMENT = [
    'agreement.level-missing',
    'agreement.date-missing',
    'agreement.next-review-missing',
    'agreement.section-20-ending-missing',
    'agreement.strengths-missing',
    'agreement.concerns-missing',
    'agreement.goals-missing',
    'agreement.support-missing',
    'agreement.consequences-missing',
  ] as const;
  const OF_GOAL = [
    'specific.goal-missing',
    'specific.change-missing',
    'specific.who-missing',
    'specific.step-missing',
    'measurable.measure-missing',
    'measurable.method-missing',
    'measurable.outcome-missing',
    'realistic.support-missing',
    'timely.due-date-missing',
    'timely.review-date-missing',
  ] as const;
  const withFault = (code: string): ParentalAgreement | undefined => {
    const ofAgreement = AGREEMENT_FAULTS.find((fault) => fault.code === code);
    if (ofAgreement !== undefined) return withAgreementFaults([ofAgreement]).agreement;
    const ofGoal = GOAL_FAULTS.find((fault) => fault.code === code);
    return ofGoal && { ...COMPLETE_AGREEMENT, goals: [withGoalFaults([ofGoal]).goal, CALM_GOAL] };
  };
  const gapsWith = (code: string): number => {
    const agreement = withFault(code);
    return agreement === undefined ? expect.unreachable(`No fault ${code}`) : gapsIn(agreementToMarkdown(agreement));
  };

  it('is nothing where it is complete, be the review still to come or not', () => {
    expect(gapsIn(written({}))).toBe(0);
    expect(gapsIn(written({ ...REVIEWED, nextGoals: [SMART_GOAL] }))).toBe(0);
  });

  it('is not what is for the review, which has its day', () => {
    expect(under(written({}), /^## 7\./)).toContain('31 March 2024');
    expect(under(written({ nextReviewOn: undefined }), /^## 7\./)).toMatch(NOT_FILLED_IN);
    expect(under(written({}), /^## 8\./)).toMatch(/at the review/);
    expect(headingsIn(under(written({}), /^## 8\./), 3)).toEqual([]);
  });

  it('is not help besides the goals, where there is help with them', () => {
    expect(gapsIn(under(written({ support: [] }), /^## 5\./))).toBe(0);
    const goals = [{ ...SMART_GOAL, support: [] }];
    expect(gapsIn(under(written({ support: [], goals }), /^## 5\./))).toBe(1);
  });

  it('is not who gives help, as long as it is said what help there is', () => {
    const part = under(written({ support: [{ what: 'Play group' }] }), /^## 5\./);
    expect(itemsIn(part)).toContain('Play group');
    expect(gapsIn(part)).toBe(0);
  });

  it('is not help with a goal that needs none, where it is said why', () => {
    const goal: Goal = { ...SMART_GOAL, support: [], noSupportNeededBecause: 'Both cook at work.' };
    const goals = under(written({ goals: [goal] }), /^## 3 and 4\./);
    expect(gapsIn(goals)).toBe(0);
    expect(goals).toMatch(/No help is needed: Both cook at work\.$/);
  });

  it('is the signature of each parent who has not signed', () => {
    const [ofMother, , ofWorker] = COMPLETE_AGREEMENT.signatures ?? [];
    if (!(ofMother && ofWorker)) return expect.unreachable('They have signed.');
    const signed = itemsIn(under(written({ signatures: [ofMother, ofWorker] }), /^## Signed/));
    expect(signed.filter((line) => /not signed/.test(line))).toEqual([expect.stringMatching(/^the father /)]);
  });

  it.each([...OF_AGREEMENT, ...OF_GOAL])('is shown as not filled in: %s', (code) => {
    expect(gapsWith(code)).toBeGreaterThan(gapsIn(written({})));
  });

  it('is shown in every section where nothing is filled in', () => {
    const markdown = agreementToMarkdown(EMPTY);
    // The goals after the review are agreed there, and the table is the same for everybody.
    for (const section of SECTIONS.filter((_, place) => place < 6 || place > 8))
      expect(gapsIn(under(markdown, section))).toBeGreaterThan(0);
    expect(itemsIn(under(markdown, /^# /)).filter((line) => gapsIn(line) > 0).length).toBeGreaterThanOrEqual(4);
    expect(markdown).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it('is shown for every part of a goal of which nothing is set', () => {
    const goals = under(written({ goals: [{ id: 'a goal' }] }), /^## 3 and 4\./);
    expect(gapsIn(goals)).toBeGreaterThanOrEqual(11);
    expect(goals).not.toContain('a goal');
    expect(goals).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each([
    'agreement.section-20-not-said',

    'measurable.how-often-missing',
    'measurable.by-whom-missing',
  ])('is shown as not filled in wherever something must be: %s', (code) => {
    expect(gapsWith(code)).toBeGreaterThan(gapsIn(written({})));
  });

  it('is shown as not filled in where workers are named and no parent is', () => {
    const head = under(written({ parents: [] }), /^# /);
    expect(gapsIn(item(head, 'Parents: '))).toBe(1);
  });

  it('is the reason why no help is needed, where that is blank: then nobody has said that none is needed', () => {
    const goal: Goal = { ...SMART_GOAL, support: [], noSupportNeededBecause: ' ' };
    expect(written({ goals: [goal] })).not.toContain('No help is needed');
  });

  it('is not help besides the goals, where each goal says why it needs none', () => {
    const goal: Goal = { ...SMART_GOAL, support: [], noSupportNeededBecause: 'Both cook at work' };
    expect(gapsIn(under(written({ support: [], goals: [goal] }), /^## 5\./))).toBe(0);
  });
});

describe('Names', () => {
  it('stand wherever an id would', () => {
    const ids = [CHILD, MOTHER, FATHER, WORKER, SERVICE];
    const toCode = (_: string, value: unknown): unknown =>
      typeof value === 'string' && ids.includes(value) ? `id-${ids.indexOf(value)}` : value;
    const agreement: ParentalAgreement = JSON.parse(
      JSON.stringify({ ...COMPLETE_AGREEMENT, ...REVIEWED, nextGoals: [CALM_GOAL] }, toCode),
    );
    const names = Object.fromEntries(ids.map((_, place) => [`id-${place}`, `Name${place}`]));
    const [bare, named] = [agreementToMarkdown(agreement), agreementToMarkdown(agreement, names)];
    expect(named).toBe(bare.replace(/id-(\d)/g, 'Name$1'));
    for (const place of ids.keys()) expect(bare).toContain(`id-${place}`);
  });

  it('that are not given leave the id as it is', () => {
    const head = under(written({}, { [MOTHER]: 'Sam' }), /^# /);
    expect(item(head, 'Parents: ')).toBe(`Parents: Sam, ${FATHER}`);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])(
    'are not found in the language it is written in for a person whose id is %s',
    (id) => {
      const changes: Partial<ParentalAgreement> = {
        child: id,
        parents: [id],
        workers: [id],
        goals: [{ ...SMART_GOAL, change: { what: 'Cooking', by: [id] } }],
        signatures: [{ kind: 'parent', parent: id, on: MADE_ON }],
        copies: [{ parent: id, on: MADE_ON }],
      };
      const shown = id.replace(/_/g, '\\_');
      const markdown = written(changes);
      expect(headingsIn(markdown, 1)[0]?.endsWith(` ${shown}`)).toBe(true);
      expect(item(under(markdown, /^# /), 'Parents: ')).toBe(`Parents: ${shown}`);
      expect(item(under(markdown, /^# /), 'Workers: ')).toBe(`Workers: ${shown}`);
      expect(item(under(markdown, /^## 3 and 4\./), 'Who ')).toContain(`: ${shown}`);
      expect(markdown).not.toMatch(/native code|\[object|=>/);
      const named = written(changes, JSON.parse(`{ "${id}": "Sam" }`));
      expect(item(under(named, /^# /), 'Parents: ')).toBe('Parents: Sam');
    },
  );
});

/** Free text as people write it, with everything that could break out of its place. */
const NASTY =
  'Gran | aunt\n\n# not a heading\n- [link](https://example.org) <b>*bold* _soft_ `code`</b> ~~gone~~ &lt; \\ end';

/** What is left of a text when everything that Markdown takes literally is gone. */
const unescaped = (markdown: string): string => markdown.replace(/\\[\\|<>*_`[\]~&]/g, '');

/** An agreement in which everything that people write says this. */
const saying = (text: string): ParentalAgreement => {
  const goal: Goal = {
    ...SMART_GOAL,
    overarching: text,
    change: { what: text, by: [text] },
    steps: [{ what: text }, { what: text, dueOn: MADE_ON }],
    measures: [{ method: text, by: text, startingPoint: { on: MADE_ON, found: text } }],
    outcomes: { 'worse-than-expected': text, expected: text, 'better-than-expected': text },
    support: [{ what: text, providedBy: text }],
  };
  return {
    ...COMPLETE_AGREEMENT,
    ...REVIEWED,
    child: text,
    parents: [text],
    workers: [text],
    accommodatedUnderSection20: true,
    ifSection20Ends: text,
    strengths: [{ factor: 'empathy-for-child', inWords: text }],
    concerns: [{ factor: 'neglect', inWords: text }],
    goals: [goal],
    support: [{ what: text, providedBy: text }],
    ifGoalsNotReached: text,
    nextGoals: [goal],
    signatures: [
      { kind: 'parent', parent: text, on: MADE_ON },
      { kind: 'worker', person: text, on: MADE_ON },
    ],
    copies: [{ parent: text, on: MADE_ON }],
  };
};

/** The shape of a text: for each line what kind it is. */
const shapeOf = (markdown: string): readonly string[] =>
  linesOf(markdown).map((line) => line.match(/^(#{1,6} |- |\||$)/)?.[0] ?? 'words');

describe('What people wrote', () => {
  const PLAIN = shapeOf(agreementToMarkdown(saying('plain words')));

  it('is all in the text, as often as they wrote it', () => {
    const count = (agreementToMarkdown(saying('plain words')).match(/plain words/g) ?? []).length;
    // The child is named three times, each of two parties once; two goals have 13 texts and names each; the rest nine.
    expect(count).toBe(5 + 2 * 13 + 9);
  });

  it('stays in its place, on its line, and is taken literally, whatever signs are in it', () => {
    const markdown = agreementToMarkdown(saying(NASTY));
    expect(shapeOf(markdown)).toEqual(PLAIN);
    const mine = linesOf(markdown).filter((line) => !line.startsWith('|'));
    expect(mine.filter((line) => line.includes('Gran \\| aunt # not a heading')).length).toBeGreaterThan(30);
    for (const line of mine) expect(unescaped(line)).not.toMatch(/[\\|<>*_`[\]~&]/);
  });

  it('in names stays in its place too', () => {
    const names = { [CHILD]: NASTY, [MOTHER]: NASTY, [WORKER]: NASTY };
    const markdown = written({}, names);
    expect(shapeOf(markdown)).toEqual(shapeOf(written({})));
    const mine = linesOf(markdown).filter((line) => !line.startsWith('|'));
    for (const line of mine) expect(unescaped(line)).not.toMatch(/[\\|<>*_`[\]~&]/);
  });

  it('never changes how many lines there are, and of what kind', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.string({
        minLength: 1,
        unit: fc.constantFrom('\n', '\r', ' ', '|', '<', '*', '`', '\\', '[', 'a', '.', '\u2028'),
      }),
    );
    fc.assert(
      fc.property(text, (words) => {
        const lines = linesOf(agreementToMarkdown(saying(`word ${words}`)));
        expect(shapeOf(lines.join('\n'))).toEqual(PLAIN);
        for (const line of lines.filter((one) => !one.startsWith('|')))
          expect(unescaped(line)).not.toMatch(/[\\|<>*_`[\]~&]/);
      }),
    );
  });

  it.each(['# Big', '## Signed', '- one', '+ one', '1. Shop', '2) Cook', '---', '===', '  # Big', '\n- one'])(
    'is no heading, list or rule of its own, also where it begins with the sign of one: %j',
    (text) => {
      const markdown = agreementToMarkdown(saying(text));
      expect(shapeOf(markdown)).toEqual(PLAIN);
      const contents = linesOf(markdown).flatMap((line) => (line.startsWith('#') ? [] : [line.replace(/^- /, '')]));
      expect(contents.filter((content) => content.includes('\\')).length).toBeGreaterThan(15);
      for (const content of contents) expect(content).not.toMatch(/^ *(#{1,6}( |$)|[-+] |\d{1,9}[.)] |-{3,}$|={1,}$)/);
    },
  );
});
