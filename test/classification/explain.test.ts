import { formatCitation } from 'reunification-framework';
import {
  type AgreedClassification,
  AUDIENCES,
  type Audience,
  classify,
  DECISION_ROW,
  type Explanation,
  explainAgreed,
  explainIndication,
  explainTable,
  explanationToMarkdown,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type Indication,
  LEVEL_NAMES,
  type PartialProfile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
  ROW_WORDING,
  tableToMarkdown,
} from 'reunification-framework/classification';
import { DOCUMENTS, formatCivilDate } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { agreed, viewsOf } from '../support/classification-records.js';
import { EVERY_PARTIAL_PROFILE, INCOMPLETE_PROFILE, MIXED_PROFILE, PROFILE_OF } from '../support/profiles.js';

const FAMILY = ['parent', 'young-person'] as const;

const SITUATIONS: readonly (readonly [string, Indication])[] = [
  ...RISK_LEVELS.map((level) => [`indicates ${level}`, classify(PROFILE_OF[level])] as const),
  ['indicates no level', classify(MIXED_PROFILE)],
  ['indicates nothing yet', classify(INCOMPLETE_PROFILE)],
  ['has nothing to go by', classify({})],
];

/** Free text as people write it, with everything that could break out of its place. */
const NASTY_REASON =
  'Gran | aunt\n# not a heading\n- [link](https://example.org) <b>*bold* _soft_ `code`</b> ~~struck~~ &lt; \\ end';

const AGREED: readonly (readonly [string, AgreedClassification])[] = [
  ...RISK_LEVELS.map(
    (level) =>
      [
        `${level} was agreed as indicated`,
        agreed({ level, views: viewsOf(level), profile: PROFILE_OF[level] }),
      ] as const,
  ),
  [
    'another level was agreed than indicated',
    agreed({
      level: 'severe',
      reasonForDifferenceFromViews: 'Gran’s view came late.',
      reasonForDifferenceFromTable: NASTY_REASON,
      iro: { involved: false },
    }),
  ],
  [
    'a level was agreed where none is indicated',
    agreed({ profile: MIXED_PROFILE, reasonForDifferenceFromTable: NASTY_REASON }),
  ],
];

const EVERY_EXPLANATION: readonly (readonly [string, Audience, Explanation])[] = AUDIENCES.flatMap((audience) => [
  ...SITUATIONS.map(([told, indication]) => [told, audience, explainIndication(indication, audience)] as const),
  ...AGREED.map(([told, classification]) => [told, audience, explainAgreed(classification, audience)] as const),
]);

/** Everything an explanation says, without its table. */
const said = ({ title, parts }: Explanation): string =>
  [title, ...parts.flatMap(({ heading, points }) => [heading, ...points.map(({ text }) => text)])].join('\n');

/** Everything a reader of an explanation sees, before it is written as Markdown. */
const seen = (explanation: Explanation): string =>
  [
    said(explanation),
    explanation.table.mark,
    ...Object.values(explanation.table.columns),
    ...explanation.table.rows.flatMap(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)]),
  ].join('\n');

const headings = ({ parts }: Explanation): readonly string[] => parts.map(({ heading }) => heading);

const pointsUnder = ({ parts }: Explanation, heading: RegExp): readonly string[] =>
  parts.filter((part) => heading.test(part.heading)).flatMap(({ points }) => points.map(({ text }) => text));

/** The levels all of whose steps an explanation names. */
const levelsPointedTo = (explanation: Explanation): readonly RiskLevel[] =>
  RISK_LEVELS.filter((level) =>
    DECISION_ROW.cells[level].steps.every((step) => said(explanation).toLowerCase().includes(step.toLowerCase())),
  );

describe('An explanation of what the table indicates', () => {
  it.each([
    ['practitioner', /not the child’s risk level.*classify independently, then confer and agree/],
    ['parent', /Nobody has decided yet.*decide together/s],
    ['young-person', /Nobody has decided yet/],
  ] as const)('says to every %s, whatever is indicated, that people have not decided', (audience, words) => {
    for (const profile of EVERY_PARTIAL_PROFILE)
      expect(said(explainIndication(classify(profile), audience))).toMatch(words);
  });

  it('names the level to practitioners only where one is indicated', () => {
    for (const profile of EVERY_PARTIAL_PROFILE) {
      const indication = classify(profile);
      const [answer = ''] =
        explainIndication(indication, 'practitioner').parts[0]?.points.map(({ text }) => text) ?? [];
      const named = RISK_LEVELS.filter((level) => answer.includes(LEVEL_NAMES[level]));
      expect(named).toEqual(indication.kind === 'matched' ? [indication.level] : []);
    }
  });

  it('tells practitioners what the level points to that is indicated, and nothing of others', () => {
    for (const [, indication] of SITUATIONS)
      expect(levelsPointedTo(explainIndication(indication, 'practitioner'))).toEqual(
        indication.kind === 'matched' ? [indication.level] : [],
      );
  });

  it('tells practitioners what is not known yet, row by row', () => {
    const explanation = explainIndication(classify(INCOMPLETE_PROFILE), 'practitioner');
    const missing = ['protectiveFactors', 'wishes', 'likelihoodOfRecurrence'] as const;
    expect(pointsUnder(explanation, /missing/)).toEqual(
      missing.map((indicator) => `${ROW_WORDING[indicator].heading.practitioner}.`),
    );
  });

  it('shows practitioners of a mixed profile the levels to judge between and the cautious bound', () => {
    const text = said(explainIndication(classify(MIXED_PROFILE), 'practitioner'));
    expect(text).toMatch(/no level is indicated/);
    expect(text).toMatch(/[Pp]rofessional judgement is required/);
    expect(text).toMatch(/low or medium or high or severe/);
    expect(text).toMatch(/not below high, because at least one indicator contradicts every lower one/);
  });

  it.each([
    ['several levels', INCOMPLETE_PROFILE, /fits high or severe\./],
    ['one level', { likelihoodOfRecurrence: 'some-possibility' }, /fits medium\./],
    ['no level', { riskFactors: 'fully-addressed', capacityToChange: 'unable' }, /fits no single column/],
  ] as const)('shows practitioners that what is known so far agrees with %s', (_, profile, words) => {
    const [answer = ''] = pointsUnder(explainIndication(classify(profile), 'practitioner'), /the table indicates/);
    expect(answer).toMatch(/Nothing is indicated yet/);
    expect(answer).toMatch(words);
  });

  it('shows practitioners what speaks for and against each level, unless all speak for one or nothing is known', () => {
    for (const [, indication] of SITUATIONS) {
      const points = pointsUnder(explainIndication(indication, 'practitioner'), /supports each level/);
      if (indication.kind === 'matched' || indication.reasons.length === 0) expect(points).toEqual([]);
      else {
        expect(points).toHaveLength(4);
        for (const [position, level] of RISK_LEVELS.entries()) {
          const [forIt, againstIt] = (points[position] ?? '').split('Not supported by:');
          expect(forIt).toContain(LEVEL_NAMES[level]);
          for (const indicator of INDICATOR_IDS) {
            const { practitioner: heading } = ROW_WORDING[indicator].heading;
            expect(forIt?.includes(heading)).toBe(indication.support[level].supporting.includes(indicator));
            expect(againstIt?.includes(heading)).toBe(indication.support[level].against.includes(indicator));
          }
        }
      }
    }
  });

  it('says to practitioners for each indicator at which levels the table has its value', () => {
    const points = pointsUnder(explainIndication(classify(PROFILE_OF.high), 'practitioner'), /was found/);
    expect(points.map((text) => /The table has this at (.*)\.$/.exec(text)?.[1])).toEqual([
      'high or severe',
      'low or medium or high',
      'high or severe',
      'high or severe',
      'high',
    ]);
  });

  it.each(RISK_LEVELS)(
    'tells practitioners whether a return home is open at %s, and which plans are named',
    (level) => {
      const text = said(explainIndication(classify(PROFILE_OF[level]), 'practitioner'));
      const isOpen = level === 'low' || level === 'medium';
      expect(text.includes('A return home is open at this level')).toBe(isOpen);
      expect(text.includes('A return home is not open at this level')).toBe(!isOpen);
      for (const plan of DECISION_ROW.cells[level].plans) expect(text).toContain(plan);
      expect(/plans named/i.test(text)).toBe(isOpen);
    },
  );
});

describe('An explanation of what was agreed', () => {
  it.each(AUDIENCES)('names the level and the day to a %s', (audience) => {
    for (const [, classification] of AGREED) {
      const text = pointsUnder(explainAgreed(classification, audience), /agreed|decided/).join('\n');
      expect(text).toContain(LEVEL_NAMES[classification.level]);
      expect(text).toContain(
        audience === 'practitioner' ? classification.agreedOn : formatCivilDate(classification.agreedOn),
      );
    }
  });

  it('tells practitioners what the agreed level points to, not the one indicated', () => {
    for (const [, classification] of AGREED)
      expect(levelsPointedTo(explainAgreed(classification, 'practitioner'))).toEqual([classification.level]);
  });

  it('gives practitioners each view by its role, and never who it was', () => {
    for (const [, classification] of AGREED) {
      const text = said(explainAgreed(classification, 'practitioner'));
      for (const { level, recordedOn } of classification.views)
        expect(text).toContain(`: ${level}, recorded on ${recordedOn}`);
      expect(text).toMatch(/social worker: /);
      expect(text).toMatch(/team manager: /);
      expect(text).toMatch(/author of the case history: /);
      expect(text).not.toMatch(/person-\d/);
    }
  });

  it('gives practitioners the reasons that there are, as they were written', () => {
    for (const [, classification] of AGREED) {
      const { reasonForDifferenceFromViews: fromViews, reasonForDifferenceFromTable: fromTable } = classification;
      const given = pointsUnder(explainAgreed(classification, 'practitioner'), /agreed/).filter((text) =>
        text.startsWith('Why '),
      );
      expect(given).toEqual(
        [fromViews, fromTable].flatMap((reason) => (reason === undefined ? [] : [expect.stringContaining(reason)])),
      );
    }
  });

  it('tells practitioners also what the table indicates', () => {
    for (const [, classification] of AGREED) {
      const indicated = explainIndication(classification.indication, 'practitioner');
      expect(pointsUnder(explainAgreed(classification, 'practitioner'), /the table indicates/)).toEqual(
        pointsUnder(indicated, /What the table indicates/),
      );
    }
  });

  it('says once to practitioners whether the IRO was involved', () => {
    for (const [, classification] of AGREED) {
      const text = said(explainAgreed(classification, 'practitioner'));
      expect(text.match(/[^.|\n]*Independent Reviewing Officer was involved/g)).toEqual([
        expect.stringMatching(classification.iro.involved ? /^(?!.*not recorded)/ : /not recorded that a named/),
      ]);
    }
  });

  it('does not say that people have still to decide', () => {
    for (const [, classification] of AGREED)
      for (const audience of AUDIENCES)
        expect(said(explainAgreed(classification, audience))).not.toMatch(/not a decision|Nobody has decided/);
  });
});

describe('What parents and a young person read', () => {
  const theirs = EVERY_EXPLANATION.filter(([, audience]) => audience !== 'practitioner');
  const CODES = [...INDICATOR_IDS, ...Object.values(INDICATOR_VALUES).flat()].filter(
    // These are English words as well.
    (code) => !['wishes', 'apparent', 'able', 'unable', 'unlikely'].includes(code),
  );

  it.each(theirs)('holds no citation: %s, for a %s', (_, _audience, explanation) => {
    const markdown = explanationToMarkdown(explanation);
    expect(`${markdown}\n${seen(explanation)}`).not.toMatch(/Framework|\bp\. ?\d|Annex|Stage \d|\brow \d/);
  });

  it.each(theirs)('holds no code of an indicator: %s, for a %s', (_, _audience, explanation) => {
    for (const code of CODES) expect(seen(explanation)).not.toContain(code);
  });

  it.each(theirs)(
    'holds none of what others wrote, and nobody’s own view: %s, for a %s',
    (_, _audience, explanation) => {
      expect(seen(explanation)).not.toMatch(/Gran|person-\d|social-worker|team-manager|recorded on/);
    },
  );
});

describe('What practitioners read', () => {
  const theirs = EVERY_EXPLANATION.filter(([, audience]) => audience === 'practitioner');

  it.each(theirs)('cites the page of the table: %s', (_, _audience, explanation) => {
    expect(explanationToMarkdown(explanation)).toContain('Framework (2015), Risk Classification Table');
    expect(explanationToMarkdown(explanation)).toMatch(/, p\. 40\)/);
  });

  it.each(theirs)('has every source written out with the point it belongs to: %s', (_, _audience, explanation) => {
    const lines = explanationToMarkdown(explanation)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const points = explanation.parts.flatMap((part) => part.points);
    expect(lines).toHaveLength(points.length);
    for (const [position, { source }] of points.entries())
      if (source !== undefined) expect(lines[position]?.endsWith(`(${formatCitation(source)})`)).toBe(true);
  });
});

describe('What anybody reads', () => {
  it.each(EVERY_EXPLANATION)('depends on no colour: %s, for a %s', (_, _audience, explanation) => {
    expect(seen(explanation)).not.toMatch(/\b(red|amber|green|yellow|orange|blue|colou?rs?)\b/i);
  });

  it.each(EVERY_EXPLANATION)('says for whom it is: %s, for a %s', (_, audience, explanation) => {
    expect(explanation.audience).toBe(audience);
  });

  it.each(EVERY_EXPLANATION)('has no empty part: %s, for a %s', (_, _audience, { parts }) => {
    for (const { heading, points } of parts) {
      expect(heading).toMatch(/\w/);
      expect(points).not.toEqual([]);
      for (const { text } of points) expect(text).toMatch(/\w/);
    }
  });
});

/** The cells of a row that are marked as found. */
const marked = (profile: PartialProfile, audience: Audience) =>
  explainTable(profile, audience).rows.map(({ indicator, cells }) => ({
    indicator,
    levels: cells.filter(({ found }) => found).map(({ level }) => level),
    words: [...new Set(cells.filter(({ found }) => found).map(({ text }) => text))],
  }));

const columnsOf = (profile: PartialProfile) =>
  INDICATOR_IDS.map((indicator) => ({
    indicator,
    levels: RISK_LEVELS.filter((level) => RISK_CLASSIFICATION_TABLE[indicator].cells[level] === profile[indicator]),
  }));

describe('The table as it is shown', () => {
  it.each(AUDIENCES)('has for a %s four cells a row, under the levels by name and place in the order', (audience) => {
    const { columns, rows } = explainTable(PROFILE_OF.low, audience);
    expect(Object.entries(columns)).toEqual(RISK_LEVELS.map((level) => [level, LEVEL_NAMES[level]]));
    expect(rows.map(({ indicator }) => indicator)).toEqual(
      INDICATOR_IDS.filter((indicator) => audience === 'practitioner' || indicator !== 'wishes'),
    );
    for (const { indicator, heading, cells } of rows) {
      expect(heading).toBe(ROW_WORDING[indicator].heading[audience]);
      expect(cells.map(({ level }) => level)).toEqual([...RISK_LEVELS]);
    }
  });

  it('has the words of the table for practitioners', () => {
    for (const { indicator, cells } of explainTable({}, 'practitioner').rows)
      expect(cells.map(({ level, text }) => [level, text])).toEqual(
        RISK_LEVELS.map((level) => [level, ROW_WORDING[indicator].cells[level]]),
      );
  });

  it('has for practitioners a mark in exactly the cells of the 20 in whose column the value stands, for all 540 profiles', () => {
    for (const profile of EVERY_PARTIAL_PROFILE)
      expect(marked(profile, 'practitioner').map(({ indicator, levels }) => ({ indicator, levels }))).toEqual(
        columnsOf(profile),
      );
  });

  it.each(FAMILY)(
    'is the same for every %s, whatever was found, and says the same where the table has the same',
    (audience) => {
      const table = explainTable({}, audience);
      for (const profile of EVERY_PARTIAL_PROFILE) expect(explainTable(profile, audience)).toEqual(table);
      for (const { indicator, cells } of table.rows) {
        const values = RISK_LEVELS.map((level) => RISK_CLASSIFICATION_TABLE[indicator].cells[level]);
        const texts = cells.map(({ text }) => text);
        for (const [one, text] of texts.entries())
          for (const [other, otherText] of texts.entries())
            expect(text === otherText).toBe(values[one] === values[other]);
      }
    },
  );

  it('shows practitioners what was found in the same words in which it is said', () => {
    for (const profile of EVERY_PARTIAL_PROFILE) {
      const text = said(explainIndication(classify(profile), 'practitioner'));
      for (const { words } of marked(profile, 'practitioner')) for (const word of words) expect(text).toContain(word);
    }
  });

  it.each(AUDIENCES)('marks nothing for a %s where nothing is known', (audience) => {
    expect(marked({}, audience).flatMap(({ levels }) => levels)).toEqual([]);
  });
});

/** The cells of a line of a Markdown table: a pipe behind an odd number of backslashes does not end a cell. */
const cellsOf = (line: string): readonly string[] => {
  const cells: string[] = [''];
  for (let position = 0; position < line.length; position += 1) {
    const character = line.charAt(position);
    if (character === '|') cells.push('');
    else {
      cells.push(`${cells.pop()}${character}`);
      if (character === '\\') {
        position += 1;
        cells.push(`${cells.pop()}${line.charAt(position)}`);
      }
    }
  }
  return cells.slice(1, -1).map((cell) => cell.trim());
};

/** What is left of a text when everything that Markdown takes literally is gone. */
const unescaped = (markdown: string): string => markdown.replace(/\\[\\|<>*_`[\]~&]/g, '');

const tableLines = (markdown: string): readonly string[] => markdown.split('\n').filter((line) => line.startsWith('|'));

describe('The table in Markdown', () => {
  it.each(EVERY_EXPLANATION)(
    'has five columns in every line, and a line for each row: %s, for a %s',
    (_, audience, explanation) => {
      const lines = tableLines(explanationToMarkdown(explanation));
      expect(lines).toHaveLength(audience === 'practitioner' ? 7 : 6);
      for (const line of lines) expect(cellsOf(line)).toHaveLength(5);
    },
  );

  it.each(AUDIENCES)('keeps its shape for a %s whatever the words are', (audience) => {
    const { rows, ...table } = explainTable(PROFILE_OF.high, audience);
    const nasty = {
      columns: { low: NASTY_REASON, medium: '|', high: '\\', severe: '\\|' },
      mark: NASTY_REASON,
      rows: rows.map((row) => ({
        ...row,
        heading: NASTY_REASON,
        cells: row.cells.map((cell) => ({ ...cell, text: NASTY_REASON })),
      })),
    };
    const lines = tableToMarkdown({ ...table, ...nasty }).split('\n');
    expect(lines).toHaveLength(rows.length + 2);
    for (const line of lines) {
      expect(cellsOf(line)).toHaveLength(5);
      expect(unescaped(line)).not.toMatch(/[<>`[\]_~&]/);
    }
  });

  it('marks what was found for practitioners in words that can be read aloud', () => {
    const table = explainTable(PROFILE_OF.medium, 'practitioner');
    const [, , ...lines] = tableLines(tableToMarkdown(table));
    expect(table.mark).toMatch(/[a-z ]+/);
    for (const [row, line] of lines.entries())
      for (const [column, cell] of cellsOf(line).slice(1).entries())
        expect(cell.includes(table.mark)).toBe(table.rows[row]?.cells[column]?.found);
  });

  it('heads its columns with the names of the levels, in order', () => {
    const [head = ''] = tableLines(tableToMarkdown(explainTable({}, 'parent')));
    expect(cellsOf(head)).toEqual(['', ...RISK_LEVELS.map((level) => LEVEL_NAMES[level])]);
  });
});

describe('An explanation in Markdown', () => {
  it.each(EVERY_EXPLANATION)(
    'has a title, its parts and the table, each after an empty line: %s, for a %s',
    (_, _audience, explanation) => {
      const lines = explanationToMarkdown(explanation).split('\n');
      const atHeadings = lines.flatMap((line, position) => (line.startsWith('#') ? [position] : []));
      expect(atHeadings.map((position) => lines[position])).toEqual([
        `# ${explanation.title}`,
        ...headings(explanation).map((heading) => `## ${heading}`),
        expect.stringMatching(/^## The table/),
      ]);
      for (const position of atHeadings) {
        expect(lines[position - 1] ?? '').toBe('');
        expect(lines[position + 1]).toBe('');
      }
      expect(lines[lines.findIndex((line) => line.startsWith('|')) - 1]).toBe('');
      expect(lines.slice(-1)).toEqual(['']);
      expect(lines.at(-2)).toMatch(/^\|/);
    },
  );

  it('keeps what people wrote in one line, and takes every sign in it literally', () => {
    for (const [, classification] of AGREED.filter(([, { asIndicated }]) => !asIndicated)) {
      const markdown = explanationToMarkdown(explainAgreed(classification, 'practitioner'));
      const lines = markdown.split('\n').filter((line) => line.includes('aunt'));
      expect(lines).not.toEqual([]);
      for (const line of lines) {
        expect(line).toMatch(/^- .*Gran \\\| aunt # not a heading .* end$/);
        expect(unescaped(line)).not.toMatch(/[\\|<>*_`[\]~&]/);
      }
    }
  });

  it.each([1, 2, 3, 4, 5] as const)('can stand in a longer document under a heading of level %i', (level) => {
    const explanation = explainIndication(classify(PROFILE_OF.low), 'practitioner');
    const found = explanationToMarkdown(explanation, level).match(/^#+(?= )/gm) ?? [];
    expect(found).toEqual([
      '#'.repeat(level),
      ...explanation.parts.map(() => '#'.repeat(level + 1)),
      '#'.repeat(level + 1),
    ]);
  });

  it('says the same at any level of heading', () => {
    const explanation = explainIndication(classify(MIXED_PROFILE), 'practitioner');
    const withoutHashes = (markdown: string): string => markdown.replace(/^#+/gm, '');
    expect(withoutHashes(explanationToMarkdown(explanation, 4))).toBe(
      withoutHashes(explanationToMarkdown(explanation)),
    );
  });
});

describe.each(EVERY_EXPLANATION)('What is said (%s) to a %s', (_, audience, explanation) => {
  const points = explanation.parts.flatMap((part) => part.points);

  it('is nowhere left empty, and begins with a capital letter', () => {
    const { title, parts } = explanation;
    for (const text of [title, ...parts.map(({ heading }) => heading), ...points.map(({ text }) => text)])
      expect(text).toMatch(/^[A-Z‘“\d]\S*/);
    for (const { text } of points) expect(text).toMatch(/\S[.?]?$/);
  });

  it('cites whole places of documents that are known, or none', () => {
    for (const point of points) {
      expect(Object.hasOwn(point, 'source')).toBe(point.source !== undefined);
      if (point.source !== undefined) {
        expect(Object.keys(DOCUMENTS)).toContain(point.source.document);
        expect(point.source.locator).toMatch(/\S/);
      }
    }
  });

  it('says to families where to turn, and to practitioners what speaks for each level', () => {
    const told = headings(explanation);
    expect(told.some((heading) => /questions/.test(heading))).toBe(audience !== 'practitioner');
    if (audience !== 'practitioner') expect(told).not.toContain('What supports each level, and what does not');
    if (told.includes('What was decided')) expect(told).not.toContain('Where things stand');
  });
});

describe('What a practitioner reads', () => {
  it.each(RISK_LEVELS)('has each step at %s as a sentence, and the plans by name', (level) => {
    const { steps, plans } = DECISION_ROW.cells[level];
    const [, ...points] = pointsUnder(
      explainIndication(classify(PROFILE_OF[level]), 'practitioner'),
      /this level points to/,
    );
    const sentences = steps.map((step) => `${step.slice(0, 1).toUpperCase()}${step.slice(1)}.`);
    const named = plans.length === 0 ? [] : [`Plans named in the table: ${plans.join(', ')}.`];
    expect(points).toEqual([...sentences, ...named]);
  });

  it('has the row of the table beside each indicator that is missing', () => {
    const { parts } = explainIndication(classify({}), 'practitioner');
    const missing = parts.find(({ heading }) => heading === 'What is missing');
    expect(missing?.points.map(({ source }) => source)).toEqual(
      INDICATOR_IDS.map((indicator) => RISK_CLASSIFICATION_TABLE[indicator].source),
    );
  });

  it('is that nothing is indicated where nothing is known, and nothing of levels', () => {
    const [answer] = explainIndication(classify({}), 'practitioner').parts;
    expect(answer?.points.map(({ text }) => text)).toEqual([
      'Nothing is indicated yet, because none of the indicators is known.',
    ]);
  });

  it('names the indicators for and against a level, with “nothing” where there is none', () => {
    const heading = (id: (typeof INDICATOR_IDS)[number]): string => ROW_WORDING[id].heading.practitioner;
    for (const profile of EVERY_PARTIAL_PROFILE) {
      const { support } = classify(profile);
      const named = (ids: readonly (typeof INDICATOR_IDS)[number][]): string =>
        ids.length === 0 ? 'nothing' : ids.map(heading).join('; ');
      const points = pointsUnder(explainIndication(classify(profile), 'practitioner'), /supports each level/);
      for (const [place, text] of points.entries()) {
        const level = RISK_LEVELS[place] ?? 'severe';
        const { supporting, against } = support[level];
        expect(text).toBe(
          `${LEVEL_NAMES[level]}. Supported by: ${named(supporting)}. Not supported by: ${named(against)}.`,
        );
      }
    }
  });
});

describe('The table in an explanation', () => {
  it.each(AUDIENCES)('is for a %s the table of the profile', (audience) => {
    for (const profile of EVERY_PARTIAL_PROFILE)
      expect(explainIndication(classify(profile), audience).table).toEqual(explainTable(profile, audience));
    for (const [, classification] of AGREED)
      expect(explainAgreed(classification, audience).table).toEqual(explainTable(classification.profile, audience));
  });
});

describe('The words for the panel and for row 6', () => {
  it('name the independent reviewer where that is the third person', () => {
    const [first, second, third] = viewsOf('medium');
    if (first === undefined || second === undefined || third === undefined) throw new Error('not three views');
    const views = [first, second, { ...third, role: 'independent-reviewer' as const }];
    const told = pointsUnder(explainAgreed(agreed({ views }), 'practitioner'), /What was agreed/);
    expect(told).toContain(`The independent reviewer of the case: medium, recorded on ${third.recordedOn}.`);
  });

  it('say what row 6 is', () => {
    expect(DECISION_ROW.heading).toMatch(/^[A-Z]\S* \S/);
  });
});
