import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { InputError, valueOrThrow } from 'reunification-framework';
import type { CaseQuestion, CaseRecord, CaseWayHome } from 'reunification-framework/case';
import { caseOn } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { type CasePage, caseHtml, PAGE_STYLE, PAGE_STYLE_HASH } from 'reunification-framework/pictures';
import type { Departure } from 'reunification-framework/reclassification';
import { DOCUMENTS } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { departureInWords } from '../../src/pictures/page/case/departure-words.js';
import { CASE_RECORD, HOME_TO_BOTH, withWayHome } from '../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS } from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { backInCare, cameHome, closed, corrected, observed } from '../support/histories.js';
import { faultsIn, outsideOf, overlapsIn, stylesIn, textsIn } from '../support/markup.js';
import { readingGrade } from '../support/reading-grade.js';

const caseFile = (name: string): CaseRecord =>
  valueOrThrow(parseCase(JSON.parse(readFileSync(`examples/cases/${name}.json`, 'utf8'))));

/** Three years, at home since half a year, one day too late for the reclassification. */
const AT_HOME = caseFile('case-of-child-7');
const AT_HOME_ON = { asOf: day('2024-03-16') };
/** About to go home. */
const IN_CARE = caseFile('case-of-child-9');
const IN_CARE_ON = { asOf: day('2026-06-20'), bankHolidays: BANK_HOLIDAYS };

const FAMILIES = ['parent', 'young-person'] as const;
const AUDIENCES = ['practitioner', ...FAMILIES] as const;

/** The texts between tags, without what is in the style. */
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gsu, '')
    .replace(/<[^>]+>/gu, '\n')
    .replace(/\n+/gu, '\n');

const headings = (html: string): readonly string[] =>
  [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/gu)].map(([, level = '', said = '']) => `${level} ${said}`);

/** What is said of a term. */
const said = (html: string, term: string): string =>
  textOf(html.match(new RegExp(`<dt>${term}</dt><dd>(.*?)</dd>`))?.[1] ?? '').trim();

/** The rows of a table by its caption, their cells joined. */
const rowsOf = (html: string, caption: string): readonly string[] => {
  const [, body = ''] = html.match(new RegExp(`<caption>${caption}</caption>.*?<tbody[^>]*>(.*?)</tbody>`)) ?? [];
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gu)].map(([, row = '']) =>
    textOf(row.replace(/<span class="rf-label".*?<\/span>/gu, ''))
      .trim()
      .replace(/\n/gu, ' | '),
  );
};

const emptyHome = (changes: Partial<CaseWayHome>): CaseWayHome => ({
  id: 'home-1',
  parents: ['parent-1'],
  classifications: [],
  events: [],
  ...changes,
});

const caseWith = (changes: Partial<CaseWayHome>, more: Partial<CaseRecord> = {}): CaseRecord => ({
  format: 1,
  edition: 'framework-2015',
  child: { id: 'child-1' },
  parents: [{ id: 'parent-1' }],
  waysHome: [emptyHome(changes)],
  ...more,
});

const QUESTION: CaseQuestion = { asOf: day('2026-04-20') };

describe('The page of a case for practitioners', () => {
  it('calls the case by the child’s id where it is called nothing', () => {
    expect(headings(caseHtml(caseWith({}), QUESTION, { label: ' ' }))[0]).toBe('1 Case overview: child-1');
    expect(caseHtml(caseWith({}), QUESTION, { label: ' ', audience: 'parent' })).not.toContain('<p> ');
  });

  it('has a heading for each part, in order', () => {
    expect(headings(caseHtml(IN_CARE, IN_CARE_ON))).toEqual([
      '1 Case overview: child-9',
      '2 What to do next',
      '2 Way home “to-mother”',
      '3 Level of risk',
      '3 Timeline',
      '3 The Risk Classification Table',
      '3 Before a return home',
      '3 Letters to the family',
      '2 The last assessment',
      '2 Sources',
    ]);
  });

  it('says what to do next as the work list has it, with what is overdue', () => {
    const rows = rowsOf(caseHtml(AT_HOME, AT_HOME_ON), 'Tasks, the most pressing first');
    expect(rows).toHaveLength(caseOn(AT_HOME, AT_HOME_ON).work.length);
    expect(rows.slice(0, 2)).toEqual([
      'Reclassify formally six months after the child came home | 15 March 2024 | Overdue by 1 day | Social worker and team manager | A classification agreed on this day or later, by the social worker and the manager. | The Framework | Framework (2015), Stage 5, Task 4, Reclassification of risk, p. 65',
      'Visit the child and see them alone | 1 April 2024 | Social worker | A recorded visit by the social worker; in a new placement, within a week of its start. | The law | Care Planning Regulations 2010, regulation 28(5)',
    ]);
    // A task whose day lies ahead has its day and nothing below it.
    expect(caseHtml(AT_HOME, AT_HOME_ON)).toContain('1 April 2024</td>');
  });

  it('names among its sources each document that it cites, and no other', () => {
    const closedOn = { asOf: day('2024-12-01') };
    for (const [record, question] of [
      [AT_HOME, AT_HOME_ON],
      [AT_HOME, closedOn],
      [IN_CARE, IN_CARE_ON],
      [withWayHome({ events: [...HOME_TO_BOTH.events, backInCare('2023-01-20')] }), { asOf: ASKED_ON }],
    ] as const) {
      const html = caseHtml(record, question);
      const cited = [...html.matchAll(/<span class="rf-quiet">(.*?)<\/span>/gu)].flatMap(([, said = '']) =>
        said.split('; '),
      );
      const named = Object.values(DOCUMENTS).filter(({ shortName }) => html.includes(`<li>${shortName}: `));
      expect(named).toEqual(
        Object.values(DOCUMENTS).filter(({ shortName }) => cited.some((one) => one.startsWith(`${shortName}, `))),
      );
      expect(named.length).toBeGreaterThan(0);
    }
  });

  it('says how each clock ran, where one did', () => {
    expect(rowsOf(caseHtml(AT_HOME, AT_HOME_ON), 'Clocks')).toEqual([
      'A beginning kept up at severe, before moving to high (S1) | 6 months; met on 14 Aug 2022',
      'Time limit at high, to prevent drift (H2) | 12 months; ended with the level on 31 Jul 2023',
      'Change kept up at high, before moving to medium (H1) | 6 months; broken on 9 Jan 2023; met on 30 Jul 2023',
      expect.stringMatching(
        /^Further time at medium after high, before moving to low \(.*\) \| 6 months; met on 31 Jan 2024$/,
      ),
      'All risk factors addressed and the change kept up, before moving to low (M1) | 6 months; runs until 20 May 2024',
    ]);
    expect(caseHtml(caseWith({}), QUESTION)).not.toContain('<caption>Clocks</caption>');
  });

  it('says the level agreed, what row 7 indicates and what the table does', () => {
    const html = caseHtml(AT_HOME, AT_HOME_ON);
    expect(said(html, 'Agreed')).toMatch(/^Medium risk \(level 2 of 4\), since 31 July 2023, last agreed on /);
    expect(said(html, 'Row 7 indicates')).toMatch(
      /^The case remains at its level\. .*\nFramework \(2015\), .*, p\. 40/,
    );
    expect(said(html, 'The table indicates, on the last assessment')).toMatch(
      /^All five indicators point to one column/,
    );
    expect(html).toContain('<h3>To keep in mind</h3>');
  });

  it('shows what is still to do before a return, and not once the child is home', () => {
    const rows = rowsOf(caseHtml(IN_CARE, IN_CARE_ON), 'What is in place for a return, by group');
    expect(rows.map((row) => row.split(' | ')[0])).toEqual([
      'People and preparation',
      'Level of risk',
      'Goals and agreement',
      'Reunification Plan',
      'Law and approvals',
    ]);
    expect(headings(caseHtml(AT_HOME, AT_HOME_ON))).not.toContain('3 Before a return home');
  });

  it('says in which stage of the Framework the case is, and why', () => {
    expect(said(caseHtml(AT_HOME, AT_HOME_ON), 'Stage')).toBe(
      'Stage 5: Support the return home. The child is at home.',
    );
    expect(said(caseHtml(caseWith({}), QUESTION), 'Stage')).toMatch(/^Stage 1: Assess risk.* No assessment /);
  });

  it('says which letters can be written and what the others lack, until the case is closed', () => {
    const letters = (record: CaseRecord, question: CaseQuestion) =>
      rowsOf(caseHtml(record, question), 'Which letters can be written, and what the others lack');
    expect(letters(IN_CARE, IN_CARE_ON)).toEqual([
      expect.stringMatching(/^What people have found so far \| .* \| The parents; The child or young person \| No\. /),
      expect.stringMatching(/^What was decided, and what happens next \| .* \| Yes$/),
      expect.stringMatching(/^The parental agreement \| .* \| The parents \| Yes$/),
    ]);
    expect(letters(caseWith({}), QUESTION)[1]).toMatch(/No\. Agree a classification for this way home\.$/);
    expect(letters(AT_HOME, { asOf: day('2025-11-25') })).toEqual([]);
  });

  it('says where an answer rests on something else than the printed text', () => {
    const practice: CaseQuestion['practice'] = {
      variations: [{ kind: 'every-lapse-breaks', from: day('2020-01-01'), reason: 'Agreed by the board.' }],
    };
    const html = caseHtml(AT_HOME, { ...AT_HOME_ON, practice });
    expect(html).toContain(
      '<h3>Other than printed</h3><ul><li>By the practice of the authority, every lapse breaks a clock: none is excused.</li>',
    );
    expect(html).not.toContain('Agreed by the board');
    expect(caseHtml(caseWith({}), QUESTION)).not.toContain('Other than printed');
  });

  it.each<[Departure, string]>([
    [
      {
        kind: 'months',
        clock: 'L1-home',
        printedMonths: 6,
        months: 9,
        shortened: false,
        adjusted: { kind: 'case', by: 'a' },
      },
      'The clock “Child at home, before closing” (L1-home) runs for 9 months, where 6 are printed: as the team decided in this case.',
    ],
    [
      {
        kind: 'months',
        clock: 'L1-home',
        printedMonths: 6,
        months: 1,
        shortened: true,
        adjusted: { kind: 'practice', variation: 0 },
      },
      'The clock “Child at home, before closing” (L1-home) runs for 1 month, where 6 are printed: by the practice of the authority.',
    ],
    [
      { kind: 'support-months', printedMonths: 12, months: 18, shortened: false, variation: 0 },
      'Support after the return home lasts 18 months, where 12 are printed: by the practice of the authority.',
    ],
    [
      { kind: 'support-planned-shorter', by: 'a' },
      'In this case, support is planned to end sooner than it would without a plan of its own.',
    ],
    [
      { kind: 'sooner-than-indicated', event: { on: day('2024-03-02'), by: 'a' }, indicated: 'H2' },
      'On 2 March 2024, people agreed a lower level or closed the case, and row 7 did not indicate it (H2).',
    ],
  ])('puts %j into words', (departure, words) => {
    expect(departureInWords(departure)).toBe(words);
  });

  it('says so where everything is in place', () => {
    const html = caseHtml(CASE_RECORD, { asOf: ASKED_ON, bankHolidays: BANK_HOLIDAYS });
    expect(textOf(html)).toMatch(/Everything that was asked is in place\. The day set for the return is /);
  });

  it('says the legal status, since when the child is looked after, and when anything was recorded last', () => {
    const html = caseHtml(AT_HOME, AT_HOME_ON);
    expect(['Legal status', 'Looked after since', 'Last recorded'].map((term) => said(html, term))).toEqual([
      'Full care order',
      '15 November 2021',
      '20 February 2024, 25 days before',
    ]);
  });

  it('says whether people have set an indicator since the assessment that suggested what is marked', () => {
    const marked = (record: CaseRecord, question: CaseQuestion) =>
      textOf(caseHtml(record, question)).match(/What is marked was suggested .*/u)?.[0];
    expect(marked(AT_HOME, AT_HOME_ON)).toBe(
      'What is marked was suggested on the last assessment, or set by people since. It decides nothing.',
    );
    const unset = { ...AT_HOME, waysHome: [{ ...AT_HOME.waysHome[0], settings: [] }] as const };
    expect(marked(unset, AT_HOME_ON)).toBe('What is marked was suggested on the last assessment. It decides nothing.');
  });

  it('says what is not known of a case in which nothing is recorded', () => {
    const html = caseHtml(caseWith({}), QUESTION);
    expect(
      ['Legal status', 'Looked after since', 'Last recorded', 'Agreed', 'Row 7 indicates'].map((term) =>
        said(html, term),
      ),
    ).toEqual([
      'Not known',
      'Not looked after, or not known',
      'Nothing has been recorded',
      'None.',
      'Nothing yet, because people have not agreed a level.',
    ]);
    expect(said(html, 'The table indicates, on the last assessment')).toBe(
      'Nothing, because no assessment is recorded.',
    );
    expect(textOf(html)).toContain('Not everything is in place. No day for the return is set.');
    expect(html).toContain('<li>Due, without a day: Agree the first classification');
  });

  it('says each thing that row 7 can indicate', () => {
    const onDay = (asOf: string, changes: Partial<CaseWayHome> = {}) =>
      said(
        caseHtml({ ...AT_HOME, waysHome: [{ ...AT_HOME.waysHome[0], ...changes }] }, { asOf: day(asOf) }),
        'Row 7 indicates',
      );
    const { events } = AT_HOME.waysHome[0];
    const home = events.filter(({ kind }) => kind === 'came-home');
    expect(onDay('2024-11-21')).toMatch(/^The case may close\./);
    expect(onDay('2024-11-20')).toMatch(/^The case remains at its level\./);
    expect(
      onDay('2024-06-01', {
        events: [
          ...home,
          observed('2024-05-30', { newRisk: true, protectiveFactors: 'none-apparent', capacityToChange: 'unable' }),
        ],
      }),
    ).toMatch(/^A move to severe risk\. The child returns to care\./);
    expect(
      onDay('2024-06-01', {
        events: [
          ...home,
          observed('2024-05-30', { newRisk: true, protectiveFactors: 'none-apparent', capacityToChange: 'able' }),
        ],
      }),
    ).toMatch(/^Professional judgement: medium or high/);
    expect(
      onDay('2024-06-01', {
        events: [
          observed('2024-05-30', { newRisk: true, protectiveFactors: 'none-apparent', capacityToChange: 'unable' }),
        ],
      }),
    ).toMatch(/^A move to severe risk\. (?!The child returns)/);
    expect(onDay('2024-06-01', { events: [...home, closed('2024-05-30')] })).toBe(
      'Nothing, because the case is closed.',
    );
    expect(onDay('2025-01-20', { events: home })).toMatch(/^Evidence is needed first\./);
  });

  it('says that a case was closed, and that nothing is left to do', () => {
    const html = caseHtml(AT_HOME, { asOf: day('2024-12-01') });
    expect(said(html, 'Agreed')).toMatch(/^Low risk .* The case was closed on 25 November 2024\.$/);
    expect(textOf(html)).toContain('Nothing: the case is closed.');
  });

  it('says that an agreement was withdrawn', () => {
    const [first] = HOME_TO_BOTH.classifications;
    const withdrawn = withWayHome({
      events: [...HOME_TO_BOTH.events, ...HOME_TO_BOTH.classifications.map(({ id }) => corrected(ASKED_ON, id))],
    });
    expect(first).toBeDefined();
    const html = caseHtml(withdrawn, { asOf: ASKED_ON });
    expect(said(html, 'Agreed')).toMatch(/The agreement was withdrawn\.$/);
    expect(said(html, 'Row 7 indicates')).toMatch(/the agreement was withdrawn/);
  });

  it('shows every way home, and of tasks for which one they are', () => {
    const two = {
      ...CASE_RECORD,
      waysHome: [HOME_TO_BOTH, emptyHome({ id: 'to father', parents: ['father'] })],
    } as const;
    const html = caseHtml(two, { asOf: ASKED_ON });
    expect(headings(html).filter((heading) => heading.startsWith('2 Way home'))).toEqual([
      '2 Way home “to both”',
      '2 Way home “to father”',
    ]);
    expect(textOf(html)).toContain('Way home: to father');
    expect(headings(caseHtml(two, { asOf: ASKED_ON, wayHome: 'to father' }))).not.toContain('2 Way home “to both”');
  });

  it('says that findings of the assessment contradict each other', () => {
    const [assessment] = CASE_RECORD.assessments ?? [];
    if (assessment === undefined) throw new Error('The case has an assessment.');
    const [one] = assessment.observations;
    if (one === undefined) throw new Error('The assessment has an observation.');
    const contested = {
      ...CASE_RECORD,
      assessments: [
        {
          ...assessment,
          observations: [
            ...assessment.observations,
            { ...one, status: one.status === 'present' ? ('absent' as const) : ('present' as const) },
          ],
        },
      ],
    };
    expect(textOf(caseHtml(contested, { asOf: ASKED_ON }))).toMatch(
      /Findings that contradict each other, and have to be settled: \d+\./,
    );
    expect(textOf(caseHtml(CASE_RECORD, { asOf: ASKED_ON }))).toContain('Nothing in it contradicts itself.');
  });

  it('says what does not fit together in the record, and nothing of it where all does', () => {
    const record = withWayHome({ events: [...HOME_TO_BOTH.events, backInCare('2023-01-20')] });
    const html = caseHtml(record, { asOf: ASKED_ON });
    const { findings } = caseOn(record, { asOf: ASKED_ON });
    expect(findings.length).toBeGreaterThan(0);
    expect(headings(html)).toContain('2 What does not fit together in the record');
    for (const { message } of findings) expect(textOf(html)).toContain(message.replace(/&/gu, '&amp;'));
    expect(headings(caseHtml(AT_HOME, AT_HOME_ON))).not.toContain('2 What does not fit together in the record');
  });

  it('says what to keep in mind about a return', () => {
    const lapse = observed('2024-03-10', { riskFactors: 'partly-addressed', managedLapse: { reason: 'One evening.' } });
    const record = withWayHome({ events: [...HOME_TO_BOTH.events, lapse] });
    const [notice] = caseOn(record, { asOf: ASKED_ON }).waysHome[0]?.readiness.notices ?? [];
    expect(notice).toBeDefined();
    const html = caseHtml(record, { asOf: ASKED_ON });
    expect(headings(html)).toContain('4 To keep in mind about a return');
    expect(textOf(html)).toContain(notice?.says);
  });

  it('says how many entries a timeline leaves out', () => {
    const events = Array.from({ length: 201 }, (_, number) => observed('2026-01-05', {}, { id: `o${number}` }));
    expect(textOf(caseHtml(caseWith({ events }), QUESTION))).toContain('Not shown: 1 other entry.');
  });

  it('says what was known, and calls the case as it is told', () => {
    const html = caseHtml(AT_HOME, { ...AT_HOME_ON, knownOn: day('2024-03-01') }, { label: 'Case 12' });
    expect(headings(html)[0]).toBe('1 Case overview: Case 12');
    expect(html).toContain('<p>As of 16 March 2024, as known on 1 March 2024.</p>');
    expect(caseHtml(AT_HOME, AT_HOME_ON)).toContain('<p>As of 16 March 2024.</p>');
    expect(textOf(html)).not.toContain('child-7');
  });
});

describe('The page of a case for a family', () => {
  it('is their letter, their timeline, and the table', () => {
    expect(headings(caseHtml(AT_HOME, AT_HOME_ON, { audience: 'parent' }))).toEqual([
      '1 What was decided about your child living at home',
      '2 What was decided',
      '2 What people found',
      '2 What happens next',
      '2 If you have questions or do not agree',
      '2 What happened when',
      '2 The table that helps people think',
    ]);
    expect(headings(caseHtml(AT_HOME, AT_HOME_ON, { audience: 'young-person' }))[0]).toBe(
      '1 What was decided about you living at home',
    );
  });

  it.each(FAMILIES)(
    'tells a %s what they lived through and what people decided, and nothing that somebody observed',
    (audience) => {
      const html = caseHtml(AT_HOME, AT_HOME_ON, { audience });
      expect(rowsOf(html, 'What the numbers stand for').map((row) => row.split(' | ').slice(1).join(' | '))).toEqual(
        audience === 'parent'
          ? [
              '10 January 2022 | People decided how high the risk is: severe',
              '16 August 2022 | People decided how high the risk is: high',
              '31 July 2023 | People decided how high the risk is: medium',
              '15 September 2023 | Your child came home',
            ]
          : [
              '10 January 2022 | People decided how big the risk is: severe',
              '16 August 2022 | People decided how big the risk is: high',
              '31 July 2023 | People decided how big the risk is: medium',
              '15 September 2023 | You came home',
            ],
      );
      expect(textOf(html)).not.toMatch(/Observed|recorded|Clock|Due|overdue|Framework|lapse|timescale|Row 7/);
    },
  );

  it.each(FAMILIES)('shows a %s no id and no word of a case that nobody meant for them', (audience) => {
    const marked: CaseRecord = JSON.parse(
      JSON.stringify(AT_HOME).replace(
        /"(id|person|by|reason|text|reference|parent|instead|of)":"([^"]*)"/gu,
        (whole, name, value) => (String(value).startsWith('to-') ? whole : `"${name}":"canary ${value}"`),
      ),
    );
    const parents = marked.parents.map(({ id }) => id);
    const [first] = parents;
    if (first === undefined) throw new Error('The case has a parent.');
    const record = { ...marked, waysHome: [{ ...marked.waysHome[0], parents: [first] as const }] as const };
    const html = caseHtml(record, AT_HOME_ON, { audience });
    expect(html).not.toContain('canary');
    expect(caseHtml(record, AT_HOME_ON)).toContain('canary');
  });

  it.each(FAMILIES)('tells a %s of wishes only where that was agreed', (audience) => {
    const told = (letter: CasePage['letter']) => textOf(caseHtml(AT_HOME, AT_HOME_ON, { audience, letter }));
    expect(told({})).not.toMatch(/all want/);
    expect(told({ wishesMayBeTold: true })).toMatch(/all want/);
  });

  it('reads off the case where the child lives and the legal status, unless it is told', () => {
    const told = (record: CaseRecord, question: CaseQuestion, page: CasePage = {}) =>
      textOf(caseHtml(record, question, { audience: 'parent', ...page }));
    expect(told(AT_HOME, AT_HOME_ON)).toContain('A court has made a care order');
    expect(told(AT_HOME, AT_HOME_ON)).toContain('People think that your child can stay at home');
    expect(told(IN_CARE, IN_CARE_ON)).toContain('section 20');
    expect(told(AT_HOME, AT_HOME_ON, { letter: { legal: undefined, livesAt: undefined } })).not.toMatch(
      /court has made|can stay at home/,
    );
  });

  it.each([
    ['a care order', 'care-order', 'A court has made a care order, '],
    ['an interim care order', 'interim-care-order', 'A court has made an interim care order, '],
    ['section 20', 'section-20', 'under a law called section 20'],
    ['a placement order, of which no letter has words', 'placement-order', undefined],
  ] as const)('says in which position in law the child is, where a letter has words for it: %s', (_, status, words) => {
    const legal = IN_CARE.legal?.map((entry) => (entry.kind === 'legal-status' ? { ...entry, status } : entry));
    const told = textOf(caseHtml({ ...IN_CARE, legal }, IN_CARE_ON, { audience: 'parent' }));
    if (words === undefined) expect(told).not.toMatch(/A court has|section 20|order/);
    else expect(told).toContain(words);
  });

  it('says on which day things stood so', () => {
    for (const audience of FAMILIES)
      expect(textOf(caseHtml(AT_HOME, AT_HOME_ON, { audience }))).toContain('As things were on 16 March 2024.');
  });

  it('does not say that a child can stay at home who has gone to another home since', () => {
    const other = emptyHome({ id: 'to-father', parents: ['father-7'], events: [cameHome('2024-03-01')] });
    const moved: CaseRecord = {
      ...AT_HOME,
      parents: [...AT_HOME.parents, { id: 'father-7' }],
      waysHome: [...AT_HOME.waysHome, other],
    };
    for (const audience of FAMILIES) {
      const told = (record: CaseRecord) =>
        textOf(caseHtml(record, { ...AT_HOME_ON, wayHome: AT_HOME.waysHome[0].id }, { audience }));
      expect(told(AT_HOME)).toMatch(/can stay at home/);
      expect(told(moved)).not.toMatch(/can stay at home/);
    }
  });

  it('says what else the caller gives: a name, and whom to ask', () => {
    const html = caseHtml(AT_HOME, AT_HOME_ON, {
      audience: 'young-person',
      label: 'For Sam',
      letter: { contacts: { socialWorker: 'Jo, 01234' } },
    });
    expect(html).toContain('<p>For Sam</p>');
    expect(textOf(html)).toContain('(Jo, 01234)');
  });

  it('says before a decision only that there is none, whatever an assessment suggests', () => {
    const undecided = { ...IN_CARE, waysHome: [{ ...IN_CARE.waysHome[0], classifications: [] }] as const };
    const html = caseHtml(undecided, IN_CARE_ON, { audience: 'parent' });
    expect(headings(html).slice(0, 2)).toEqual([
      '1 How people decide whether your child can live at home',
      '2 Where things stand',
    ]);
    expect(textOf(html)).toContain('Nobody has decided yet whether your child can live at home.');
    expect(headings(html)).not.toContain('2 What people have found so far');
    expect(headings(html)).not.toContain('2 What people do not know yet');
  });

  const toldOn = (record: CaseRecord, asOf: string, audience: (typeof FAMILIES)[number]) =>
    textOf(caseHtml(record, { asOf: day(asOf) }, { audience }));
  const noPanel = {
    ...AT_HOME.waysHome[0],
    classifications: AT_HOME.waysHome[0].classifications.map((one) => ({ ...one, views: one.views.slice(0, 2) })),
  };
  const withdrawn = {
    ...AT_HOME.waysHome[0],
    events: [
      ...AT_HOME.waysHome[0].events,
      ...AT_HOME.waysHome[0].classifications.map(({ id }) => corrected('2024-03-15', id)),
    ],
  };
  const CASES: readonly (readonly [string, CaseRecord, string, RegExp])[] = [
    [
      'a decision that was withdrawn',
      { ...AT_HOME, waysHome: [withdrawn] },
      '2024-03-16',
      /People are looking again at/,
    ],
    [
      'a decision of which the record is not complete',
      { ...AT_HOME, waysHome: [noPanel] },
      '2024-03-16',
      /Your social worker can tell you what was decided/,
    ],
    ['a case that was closed', AT_HOME, '2024-12-01', /The work with your family has ended/],
  ];

  it.each(CASES)('says in plain words what holds of %s', (_, record, asOf, words) => {
    for (const audience of FAMILIES) {
      const told = toldOn(record, asOf, audience);
      expect(told).toMatch(words);
      expect(told).not.toMatch(/Nobody has decided yet (?:if|whether)/);
      expect(readingGrade(told.split('\n').filter((line) => words.test(line)))).toBeLessThan(8);
    }
  });

  it.each(FAMILIES)(
    'tells a %s that the work ended, that the child was back in care, and that care ended',
    (audience) => {
      const numbered = (record: CaseRecord, asOf: string) =>
        rowsOf(caseHtml(record, { asOf: day(asOf) }, { audience }), 'What the numbers stand for').map((row) =>
          row.replace(/^\d+ \| /u, ''),
        );
      expect(numbered(AT_HOME, '2024-12-01').at(-1)).toBe('25 November 2024 | The work with your family ended');
      expect(numbered(AT_HOME, '2024-12-01').at(-2)).toMatch(/ risk is: low$/);
      const back = caseWith({ events: [cameHome('2026-01-05'), backInCare('2026-02-02')] });
      expect(numbered(back, '2026-04-20')).toEqual([
        `5 January 2026 | ${audience === 'parent' ? 'Your child came home' : 'You came home'}`,
        `2 February 2026 | ${audience === 'parent' ? 'Your child went back into care' : 'You went back into care'}`,
      ]);
      const from = day('2026-01-05');
      const left = caseWith(
        {},
        {
          legal: [
            { kind: 'looked-after', id: 'l', from, recordedOn: from },
            { kind: 'no-longer-looked-after', id: 'n', from: day('2026-03-02'), recordedOn: day('2026-03-02') },
          ],
        },
      );
      expect(textOf(caseHtml(left, QUESTION, { audience }))).toContain(': Not in care any more, ');
      expect(textOf(caseHtml(caseWith({}), QUESTION, { audience }))).toContain(': Not back home yet, ');
    },
  );

  it('tells no level of a decision of which the record is not complete, and does not say that there is none', () => {
    const told = toldOn({ ...AT_HOME, waysHome: [noPanel] }, '2024-03-16', 'parent');
    expect(told).not.toMatch(/Medium risk: |risk is: |Nobody has decided yet/);
    expect(told).toContain('People decided how high the risk is\n');
  });

  it('tells the latest 200 decisions, however much else is recorded, and says how many it does not', () => {
    const seen = Array.from({ length: 250 }, (_, number) => observed('2026-02-05', {}, { id: `o${number}` }));
    const home = cameHome('2026-01-05');
    const moves = Array.from({ length: 201 }, (_, number) => cameHome('2026-01-05', { id: `h${number}` }));
    const told = (...events: CaseWayHome['events']) =>
      textOf(caseHtml(caseWith({ events }), QUESTION, { audience: 'parent' }));
    expect(told(home, ...seen)).toMatch(/5 January 2026\nWhat: \nYour child came home/);
    expect(told(home, ...seen)).not.toContain('Not shown');
    expect(told(...moves)).toContain('Not shown: 1 other entry.');
  });

  it('tells no level of a decision that was withdrawn', () => {
    expect(toldOn({ ...AT_HOME, waysHome: [withdrawn] }, '2024-03-16', 'parent')).not.toMatch(
      /Medium risk:|how high the risk is: medium/,
    );
  });

  it('tells a young person of another home, and parents nothing of it', () => {
    const others = {
      ...CASE_RECORD,
      waysHome: [HOME_TO_BOTH, emptyHome({ id: 'elsewhere', parents: ['father'], events: [cameHome('2024-03-03')] })],
    } as const;
    const question = { asOf: day('2024-03-20'), wayHome: HOME_TO_BOTH.id };
    const told = (audience: (typeof FAMILIES)[number]) => textOf(caseHtml(others, question, { audience }));
    expect(told('young-person')).toMatch(/At home, 3 March 2024 to 20 March 2024/);
    expect(told('parent')).not.toMatch(/3 March 2024 to|At home, /);
    expect(told('parent')).not.toMatch(/in the care of|ready for your child to go home/);
  });

  it('says in whose care a child is who went back', () => {
    const record = caseWith(
      { events: [cameHome('2026-01-05'), backInCare('2026-02-02')] },
      { legal: [{ kind: 'looked-after', id: 'l', from: day('2025-01-05'), recordedOn: day('2025-01-05') }] },
    );
    expect(textOf(caseHtml(record, QUESTION, { audience: 'young-person' }))).toMatch(/You went back into care/);
  });

  it('is drawn to the last day that there is', () => {
    const record = caseWith({ events: [cameHome('9999-12-01')] });
    expect(caseHtml(record, { asOf: day('9999-12-31') }, { audience: 'parent' })).toContain('Your child came home');
  });

  it('is of one way home: of several, one has to be named', () => {
    const two = {
      ...CASE_RECORD,
      waysHome: [HOME_TO_BOTH, emptyHome({ id: 'to father', parents: ['father'] })],
    } as const;
    const draw = () => caseHtml(two, { asOf: ASKED_ON }, { audience: 'parent' });
    expect(draw).toThrow(InputError);
    expect(draw).toThrow(expect.objectContaining({ argument: 'question', code: 'input.missing', path: ['wayHome'] }));
    expect(caseHtml(two, { asOf: ASKED_ON, wayHome: 'to father' }, { audience: 'parent' })).not.toContain('to both');
  });
});

describe('Every page of a case', () => {
  it('is for somebody, and is not made for anyone unknown', () => {
    const draw = () => caseHtml(AT_HOME, AT_HOME_ON, { audience: 'neighbour' as never });
    expect(draw).toThrow(InputError);
    expect(draw).toThrow(expect.objectContaining({ argument: 'page', path: ['audience'] }));
    expect(() => caseHtml({} as never, QUESTION)).toThrow(expect.objectContaining({ argument: 'record' }));
  });

  const pages = AUDIENCES.map((audience) => [audience, caseHtml(AT_HOME, AT_HOME_ON, { audience })] as const);

  it.each(pages)('is well-formed, in British English, and has one first heading (%s)', async (_, html) => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"\/>/);
    expect(await faultsIn(html)).toEqual([]);
    expect(html.match(/<h1>/gu)).toHaveLength(1);
    expect(html.match(/<th (?![^>]*scope="(?:row|col)")/gu)).toBeNull();
    expect(html.match(/<table /gu)?.length).toBe(html.match(/<caption>/gu)?.length);
    // Its style is for this, for a wide picture and a narrow one.
    expect(html).toContain('<body class="rf-body"><main>');
    expect(html.match(/<div class="rf-(?:wide|narrow)"><svg /gu)).toHaveLength(2);
    expect(new Set(html.match(/<div class="rf-(?:wide|narrow)">/gu)).size).toBe(2);
  });

  it.each(AUDIENCES)('says something in each of its parts, whatever the case holds (%s)', async (audience) => {
    for (const [record, question] of [
      [IN_CARE, IN_CARE_ON],
      [AT_HOME, { asOf: day('2024-12-01') }],
      [caseWith({}), QUESTION],
    ] as const)
      expect(await faultsIn(caseHtml(record, question, { audience }))).toEqual([]);
  });

  it('lists what its numbers stand for once, in a table beside the pictures', () => {
    for (const [audience, html] of pages) {
      const pictures = html.match(/<svg .*?<\/svg>/gsu) ?? [];
      const words = pictures.flatMap(textsIn).map((one) => one.words);
      const rows = rowsOf(html, 'What the numbers stand for').map((row) => row.split(' | '));
      expect(rows.length, audience).toBeGreaterThan(3);
      for (const [number, , what] of rows) {
        expect(words).not.toContain(what);
        if (!what?.includes('Due: ')) expect(words).toContain(number);
      }
    }
  });

  it.each(pages)(
    'has no script, no inline style, nothing from elsewhere, and a policy that lets in its one style (%s)',
    (_, html) => {
      expect(html.replace(/<style>.*?<\/style>/su, '')).not.toMatch(
        /<script|\sstyle=|\son\w+=|href|src=|url\(|<form|<iframe/i,
      );
      expect(stylesIn(html)).toEqual([PAGE_STYLE]);
      expect(PAGE_STYLE_HASH).toBe(`'sha256-${createHash('sha256').update(PAGE_STYLE).digest('base64')}'`);
      expect(html).toContain(
        `content="default-src 'none'; style-src ${PAGE_STYLE_HASH}; base-uri 'none'; form-action 'none'"`,
      );
    },
  );

  it.each(AUDIENCES)('has no text in its pictures that covers another or is cut off (%s)', (audience) => {
    for (const more of [{}, { knownOn: day('2024-12-30') }]) {
      const pictures = caseHtml(AT_HOME, { ...AT_HOME_ON, ...more }, { audience }).match(/<svg .*?<\/svg>/gsu) ?? [];
      expect(pictures).toHaveLength(2);
      expect(pictures.flatMap(overlapsIn)).toEqual([]);
      expect(pictures.flatMap(outsideOf)).toEqual([]);
    }
  });

  it.each(pages)('has only classes that its style knows (%s)', (_, html) => {
    const classes = new Set([...html.matchAll(/class="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(' ')));
    expect([...classes].filter((name) => name !== '' && !PAGE_STYLE.includes(name))).toEqual([]);
  });

  it.each(AUDIENCES)('keeps markup in ids and labels as text (%s)', async (audience) => {
    const hostile = '"><script>alert(1)</script>&\u202E';
    const record = caseWith(
      { id: hostile, parents: [hostile] },
      { child: { id: hostile }, parents: [{ id: hostile }] },
    );
    const html = caseHtml(record, QUESTION, { audience, label: `${hostile}${'x'.repeat(5000)}` });
    expect(await faultsIn(html)).toEqual([]);
    expect(html).not.toMatch(/<script|\u202E|x{300}/);
  });

  it('is the same for the same input', () => {
    for (const [audience, html] of pages)
      expect(caseHtml(structuredClone(AT_HOME), AT_HOME_ON, { audience })).toBe(html);
  });
});
