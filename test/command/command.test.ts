import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../src/classification/index.js';
import { DOCUMENT_KINDS } from '../../src/command/documents.js';
import { run } from '../../src/command/run.js';
import type { Surroundings } from '../../src/command/surroundings.js';
import type { VectorSet } from '../../src/conformance/index.js';
import { caseHtml } from '../../src/pictures/index.js';
import {
  EVIDENCE_IDS,
  PRINTED_RULE_IDS,
  PROSE_RULE_IDS,
  REMAIN_IDS,
  SILENCE_IDS,
} from '../../src/reclassification/index.js';
import { PERMANENCE_STEP_IDS, UNPLANNED_STEP_IDS } from '../../src/return-home/index.js';
import { civilDate } from '../../src/shared/index.js';
import { CASE_RECORD, HOME_TO_BOTH, withWayHome } from '../support/case-record.js';
import { CLOSING_CASE, closingCase, HOME_EVENTS, withEvent } from '../support/closing-case.js';
import { agreed, historyOf, observed } from '../support/histories.js';
import { agreedOn, caseOf, doneOn } from '../support/journey.js';

const CANARY = 'Kerensa Trevanion';

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Runs the command on files that exist only here. */
const ran = async (
  args: readonly string[],
  files: Readonly<Record<string, unknown>> = {},
  surroundings: Partial<Surroundings> = {},
): Promise<Ran> => {
  const out = { printed: '', told: '', written: {} as Record<string, string> };
  const text = (file: string): string => {
    const content = files[file];
    if (content === undefined) throw Object.assign(new Error(CANARY), { code: 'ENOENT' });
    return typeof content === 'string' ? content : JSON.stringify(content);
  };
  const code = await run(args, {
    read: async (file) => text(file),
    lines: async function* (file) {
      yield* text(file).split('\n');
    },
    bytes: async function* (file) {
      yield new TextEncoder().encode(text(file));
    },
    write: async (file, content) => {
      out.written[file] = content;
    },
    isSame: async (input, output) => input === output && input !== '-',
    print: (more) => {
      out.printed += more;
    },
    tell: (more) => {
      out.told += more;
    },
    isWatched: false,
    today: () => civilDate('2024-03-04'),
    ...surroundings,
  });
  return { code, ...out };
};

describe('Somebody who does not program', () => {
  it('is told how to use the command, with every name that it knows', async () => {
    const { code, printed } = await ran([]);
    expect(code).toBe(0);
    for (const name of [
      'check',
      'overview',
      'page',
      'journey',
      'closing',
      'supervision',
      'report',
      'chronology',
      'genogram',
      'caseload',
      'returns',
      'rules',
      ...DOCUMENT_KINDS,
    ])
      expect(printed).toContain(name);
    for (const asked of [['overview', '--help'], ['-h'], ['help']]) expect((await ran(asked)).printed).toBe(printed);
    expect((await ran(['--version'])).printed).toMatch(/^reunification-framework \d+\.\d+\.\d+\n$/);
  });

  it('is told each kind of document once, but for a case, which needs no kind', async () => {
    const { printed } = await ran([]);
    const kinds = /--as KIND[^(]*\(([^)]*)\)/.exec(printed)?.[1]?.split(/,\s*/);
    expect(kinds).toEqual(DOCUMENT_KINDS.filter((kind) => kind !== 'case'));
  });

  it('finds every command that the help names in the guide', async () => {
    const { printed } = await ran([]);
    const commands = [...printed.matchAll(/^ {2}reunification-framework ([a-z]+)/gm)].map(([, name]) => name);
    const guide = readFileSync('docs/guide.md', 'utf8');
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((name) => !guide.includes(`npx reunification-framework ${name}`))).toEqual([]);
  });

  it.each([
    [['assess', 'a.json'], /Name a command/],
    [['check'], /Name a file/],
    [['overview'], /Name one file/],
    [['overview', 'a.json', 'b.json'], /Name one file/],
    [['overview', 'a.json', '--as-of', '2024-02-30'], /--as-of is not a real day/],
    [['overview', 'a.json', '--known-on', 'monday'], /--known-on is not a real day/],
    [['overview', 'a.json', '--practice'], /option --practice needs a value/],
    [['overview', 'a.json', '--as-of', '--json'], /option --as-of needs a value/],
    [['caseload', 'a.json', '--html=yes'], /option --html takes no value/],
    [['check', 'a.json', '--as', CANARY], /--as is none of/],
    [[`--${CANARY}`], /option in place 1 is not known/],
    [['overview', 'a.json', `--${CANARY}=${CANARY}`], /option in place 3 is not known/],
    [['page', 'a.json', '--for', CANARY], /--for is none of: practitioner/],
    [['overview', 'a.json', '--way-home', CANARY], /no way home with the id/],
    [['overview', 'missing.json'], /missing\.json cannot be read: there is no such file/],
    [
      ['overview', 'broken.json'],
      /broken\.json has 1 finding\. See them with: reunification-framework check broken\.json/,
    ],
    [['caseload', 'missing.ndjson'], /missing\.ndjson cannot be read: there is no such file/],
    [
      ['overview', 'a.json', '--practice', 'a.json'],
      /a\.json has 2 findings\. See them with: reunification-framework check --as practice a\.json/,
    ],
    [['rules', CANARY], /id in place 1/],
    [['overview', 'a.json', '--html'], /overview does not take --html\./],
    [['overview', 'a.json', '--below', CANARY, '--episodes', CANARY], /overview does not take --below, --episodes\./],
    [['rules', 'L2', '--as-of', CANARY], /rules does not take --as-of\./],
    [['check', 'a.json', '-o', CANARY], /check does not take --output\./],
    [['overview', 'a.json', '--as-of', '2024-03-04', '--as-of', CANARY], /Give only once: --as-of\./],
    [['page', 'a.json', '-o', CANARY, '--output', CANARY], /Give only once: --output\./],
    [['journey', 'a.json', '--html', '--json'], /Ask for one form only: --html, --json\./],
    [['overview', 'a.json', '--json', '--brief'], /Ask for one form only: --json, --brief\./],
  ])('is told what to put right in %j, and nothing that was typed or read is repeated', async (args, says) => {
    const { code, printed, told } = await ran(args, { 'a.json': CASE_RECORD, 'broken.json': { format: 0 } });
    expect([code, printed]).toEqual([2, '']);
    expect(told).toMatch(says);
    expect(told).not.toContain(CANARY);
  });

  it('is told of every option that is wrong, and of none that is right', async () => {
    const args = [
      'overview',
      'a.json',
      '--practice=-b.json',
      '--html',
      '-o',
      '-',
      '--as-of',
      '--json',
      `--${CANARY}`,
      '--brief=no',
    ];
    expect((await ran(args, { 'a.json': CASE_RECORD })).told).toBe(
      'reunification-framework: The option --as-of needs a value. The option in place 9 is not known. The option --brief takes no value. See --help.\n',
    );
  });

  it('is helped whatever else is asked', async () => {
    for (const asked of [
      ['overview', '--html', '--help'],
      ['page', 'a.json', '-o', 'a.json', '-h'],
      ['--below', '5', '--help'],
    ])
      expect(await ran(asked)).toMatchObject({ code: 0, printed: expect.stringContaining('--way-home ID') });
  });

  it.each([
    ['EISDIR', 'that is a folder'],
    ['EACCES', 'not allowed'],
    ['EPERM', 'not allowed'],
    ['EMFILE', 'EMFILE'],
    [undefined, 'unknown error'],
  ])('is told why a file cannot be read (%s: %s)', async (code, reason) => {
    const read = async () => {
      throw Object.assign(new Error(CANARY), code === undefined ? {} : { code });
    };
    const { told } = await ran(['check', 'a.json'], {}, { read });
    expect(told).toBe(`reunification-framework: a.json cannot be read: ${reason}.\n`);
  });

  it('is not told that a file is at fault where the program is', async () => {
    const today = () => {
      throw new RangeError('a defect');
    };
    await expect(ran(['overview', 'a.json'], { 'a.json': CASE_RECORD }, { today })).rejects.toThrow(RangeError);
  });
});

describe('check', () => {
  it('says of a case that is right that it can be read, and part by part what was looked at', async () => {
    const { code, printed } = await ran(['check', 'a.json', 'b.json'], {
      'a.json': CASE_RECORD,
      'b.json': CASE_RECORD,
    });
    const parts = [
      '  What fits together in the record: nothing found',
      '  The parental agreement in force: nothing found',
    ];
    const lines = ['a.json', 'b.json'].flatMap((file) => [
      `${file}: it can be read, and holds nothing that cannot be right`,
      ...parts,
    ]);
    expect([code, printed]).toEqual([0, `${lines.join('\n')}\n`]);
  });

  it('names what the plan, the agreement, the chronology and the genogram of a case lack, with the place in the case', async () => {
    const [wayHome] = CASE_RECORD.waysHome;
    const record = {
      ...CASE_RECORD,
      format: 2,
      waysHome: [
        { ...wayHome, agreements: [{ madeOn: '2024-03-01' }], plans: [{ madeOn: '2024-03-01' }] },
        ...CASE_RECORD.waysHome.slice(1),
      ],
      chronology: { entries: [{ id: 'c-1', what: CANARY, happenedOn: '2024-01-01', recordedOn: '2024-01-02' }] },
    };
    const { code, printed } = await ran(['check', 'a.json'], { 'a.json': record });
    expect(code).toBe(0);
    expect(printed).toMatch(/The parental agreement in force: \d+ findings/);
    expect(printed).toContain('at waysHome[0].agreements[0].goals');
    expect(printed).toMatch(/The Reunification Plan that counts: \d+ findings/);
    // Of each of the parts of which a condition for going home is made.
    for (const code of [
      ...['meeting-missing', 'home-date-missing', 'review-dates-missing', 'trusted-adult-missing'],
      ...['contingency-missing', 'not-signed'],
    ])
      expect(printed).toContain(`  plan.${code}  at waysHome[0].plans[0].`);
    expect(printed).toMatch(/at waysHome\[0\]\.plans\[0\]\./);
    expect(printed).toContain('chronology.source-missing  at chronology.entries[0].source');
    expect(printed).not.toContain(CANARY);
  });

  it('names what the genogram recorded last, the journey and the report of a case lack', async () => {
    const { child, parents } = CASE_RECORD;
    const people = [child, ...parents].map(({ id }) => ({ id, kind: 'not-known' }));
    const whole = {
      recordedOn: '2024-02-01',
      people,
      partnerships: [],
      parentages: [{ child: child.id, parents: parents.map(({ id }) => id), kind: 'birth' }],
    };
    const record = {
      ...CASE_RECORD,
      format: 2,
      // The one recorded last leaves the child out; it stands first in the list. The third is of a later day.
      genograms: [
        { ...whole, recordedOn: '2024-02-02', people: people.slice(1), parentages: [] },
        whole,
        { ...whole, recordedOn: '2024-03-05' },
      ],
      journey: [],
      reports: [{ id: 'r-1', madeOn: '2024-03-01', recordedOn: '2024-03-01', written: [], signatures: [] }],
    };
    const { printed } = await ran(['check', 'a.json'], { 'a.json': record });
    expect(printed).toMatch(/The last genogram: \d findings?\n/);
    expect(printed).toMatch(/ {2}should +genogram\.child-missing {2}at genograms\[0\]\.people/);
    expect(printed).toMatch(/The journey: \d findings\n {2}must +journey\.stage-skipped {2}at stages\[0\]/);
    expect(printed).toMatch(/The Return Home Assessment Report: \d+ findings/);
  });

  it('checks no agreement and no plan of a way home that is closed', async () => {
    const closed = withEvent({ kind: 'closed' }, '2024-03-02');
    const record = withWayHome({ events: [...HOME_TO_BOTH.events, closed] });
    const { printed } = await ran(['check', 'a.json'], { 'a.json': record });
    expect(printed).toContain('What fits together in the record');
    expect(printed).not.toMatch(/The parental agreement in force|The Reunification Plan that counts/);
  });

  it('says what in a history alone does not fit together', async () => {
    const both = historyOf(
      agreed('2024-01-01', 'medium'),
      observed('2024-02-01', { protectiveFactors: 'none-apparent' }, { id: 'lost' }),
      observed('2024-02-01', { protectiveFactors: 'apparent' }, { id: 'regained' }),
    );
    const { printed } = await ran(['check', '--as', 'history', 'a.json'], { 'a.json': both });
    expect(printed).toContain('What fits together in the history: 1 finding\n');
    expect(printed).toContain('at events[2]');
  });

  it('says what in a case does not fit together', async () => {
    const came = { id: 'home', kind: 'came-home', happenedOn: '2024-01-10', recordedOn: '2024-01-10' };
    const { format, edition, child, parents } = CASE_RECORD;
    const wayHome = { id: 'home', parents: parents.map(({ id }) => id), classifications: [], events: [came] };
    const { printed } = await ran(['check', 'a.json'], {
      'a.json': { format, edition, child, parents, waysHome: [wayHome] },
    });
    expect(printed).toContain('What fits together in the record: 1 finding');
  });

  it('checks a plan and an agreement alone too', async () => {
    const [parent] = CASE_RECORD.parents;
    const about = { edition: CASE_RECORD.edition, child: 'c', parents: [parent?.id] };
    const plan = { ...about, wayHome: { parents: [parent?.id] }, parents: undefined };
    expect((await ran(['check', '--as', 'plan', 'a.json'], { 'a.json': plan })).printed).toMatch(
      /The plan by itself, without the level: \d+ findings/,
    );
    expect((await ran(['check', '--as', 'agreement', 'a.json'], { 'a.json': about })).printed).toMatch(
      /The agreement by itself, without the assessment and the level: \d+ findings/,
    );
  });

  it('says where and what to do, with the page, and repeats nothing of the document', async () => {
    const broken = { ...CASE_RECORD, parents: [{ id: 'mother', [CANARY]: CANARY }], format: CANARY };
    const { code, printed } = await ran(['check', '-'], { '-': broken });
    expect(code).toBe(1);
    expect(printed).toMatch(/^Standard input: \d+ findings\n/);
    expect(printed).toContain('  must    shape.not-one-of  at format');
    expect(printed).toContain('at parents[0]');
    expect(printed).not.toContain(CANARY);
  });

  it('says where the rule behind a finding is printed', async () => {
    const [first] = HOME_TO_BOTH.classifications;
    const record = withWayHome({ classifications: first === undefined ? [] : [{ ...first, views: [] }] });
    const { printed } = await ran(['check', 'a.json'], { 'a.json': record });
    expect(printed).toMatch(
      /at waysHome\[0\]\.classifications\[0\]\.views\n[^\n]+\n +Framework \(2015\), Stage 2, Task 1/,
    );
  });

  it('says of what is no record at all that it is none, and names no place', async () => {
    expect((await ran(['check', 'a.json'], { 'a.json': 'null' })).printed).toMatch(/shape\.wrong-type\n/);
  });

  it('reads a part alone where its kind is named', async () => {
    const { code, printed } = await ran(['check', '--as', 'practice', 'a.json'], { 'a.json': { variations: [] } });
    expect([code, printed]).toEqual([
      0,
      'a.json: it can be read, and holds nothing that cannot be right. Whether it is complete was not checked.\n',
    ]);
  });

  it('reads a file with a document on each line, and names each by its line', async () => {
    const lines = [JSON.stringify(CASE_RECORD), '', `{"name": "${CANARY}`, JSON.stringify({ format: 1 })].join('\n');
    const { code, printed } = await ran(['check', 'a.ndjson'], { 'a.ndjson': lines });
    expect(code).toBe(1);
    expect(printed).toMatch(
      /^a\.ndjson, line 1: it can be read[\s\S]*\na\.ndjson, line 3: 1 finding\n {2}must +line\.not-json\n/,
    );
    expect(printed).toMatch(/^a\.ndjson, line 4: 4 findings$/m);
    expect(printed).not.toContain(CANARY);
  });

  it('does so where the first line is the one that is broken', async () => {
    const lines = [`{"name": "${CANARY}`, JSON.stringify(CASE_RECORD)].join('\n');
    const { code, printed } = await ran(['check', 'a.ndjson'], { 'a.ndjson': lines });
    expect([code, printed]).toEqual([
      1,
      expect.stringMatching(
        /^a\.ndjson, line 1: 1 finding\n {2}must +line\.not-json\n[\s\S]*\na\.ndjson, line 2: it can be read/,
      ),
    ]);
  });

  it('takes one broken document for one, though a record in it stands alone on its line', async () => {
    const broken = '{\n"format": 1,\n"waysHome": [\n{"id": "a"},\n{"id": "b"}\n]\n';
    const { code, told } = await ran(['check', 'a.json'], { 'a.json': broken });
    expect([code, told]).toEqual([2, expect.stringContaining('a.json is not JSON')]);
  });

  it('says of what kind a document is, where it is right as another kind than asked', async () => {
    const says = async (document: unknown) => (await ran(['check', 'a.json'], { 'a.json': document })).printed;
    expect(await says({ variations: [] })).toContain('check it with --as practice.');
    expect(await says({ format: 1 })).not.toContain('--as');
  });

  it('gives the findings as JSON too', async () => {
    const { printed } = await ran(['check', '--json', 'a.json'], { 'a.json': { ...CASE_RECORD, format: 3 } });
    expect(JSON.parse(printed)).toMatchObject([{ file: 'a.json', findings: [{ path: ['format'] }] }]);
  });

  it.each([
    [`{"name": "${CANARY}`, 'a.json is not JSON'],
    [`{\n  "name": "${CANARY}"\n  "age": 3}`, 'a.json is not JSON from line 3, character 3'],
    [`{"age": 3 "name": 4}`, 'a.json is not JSON from line 1, character 11'],
    [`at position 12`, 'a.json is not JSON.'],
    ['', 'a.json is not JSON'],
  ])('says where a text stops being JSON, without quoting it', async (text, says) => {
    const { code, told } = await ran(['check', 'a.json'], { 'a.json': text });
    expect(code).toBe(2);
    expect(told).toContain(says);
    expect(told).not.toContain('Kerensa');
  });

  it('does not read a text that names a key twice in one record, since part of it would be lost', async () => {
    const twice = `{"child": "${CANARY}", ${JSON.stringify(CASE_RECORD).slice(1)}`;
    const { code, told } = await ran(['check', 'a.json'], { 'a.json': twice });
    expect([code, told.includes(CANARY)]).toEqual([2, false]);
    expect(told).toContain('a.json names a key twice in one record');
    const lines = await ran(['check', 'a.ndjson'], { 'a.ndjson': `${JSON.stringify(CASE_RECORD)}\n${twice}\n` });
    expect([lines.code, lines.printed.includes(CANARY)]).toEqual([1, false]);
    expect(lines.printed).toContain('a.ndjson, line 2: 1 finding');
  });

  it('reads JSON that begins with a byte order mark, as some systems write it', async () => {
    expect((await ran(['check', 'a.json'], { 'a.json': `\uFEFF${JSON.stringify(CASE_RECORD)}` })).code).toBe(0);
  });
});

describe('A command about one case, given a file of many', () => {
  const many = `${JSON.stringify(CASE_RECORD)}\n${JSON.stringify({ ...CASE_RECORD, child: { id: CANARY } })}\n`;

  it.each(['overview', 'page', 'journey', 'closing', 'report'])(
    '%s names the command that reads one case on each line',
    async (command) => {
      const { code, told, printed } = await ran([command, 'cases.ndjson'], { 'cases.ndjson': many });
      expect(code).toBe(2);
      expect(told).toContain('cases.ndjson holds many documents, one on each line');
      expect(told).toContain('reunification-framework caseload cases.ndjson\n');
      expect(told + printed).not.toContain(CANARY);
    },
  );

  it('still says where a single case stops being JSON', async () => {
    const broken = JSON.stringify(CASE_RECORD, undefined, 2).replace(',', '');
    const { told } = await ran(['overview', 'a.json'], { 'a.json': broken });
    expect(told).toContain('a.json is not JSON from line 3');
  });
});

describe('overview', () => {
  const overview = (...options: string[]) => ran(['overview', 'a.json', ...options], { 'a.json': CASE_RECORD });

  it('is of today where no day is named', async () => {
    expect((await overview()).printed).toBe((await overview('--as-of', '2024-03-04')).printed);
  });

  it('says the level that was agreed, what is in place and what to do next, with the page of each', async () => {
    const { code, printed } = await overview('--as-of', '2024-03-01');
    expect(code).toBe(0);
    expect(printed).toContain('Agreed: Medium risk (level 2 of 4), since 28 December 2023.');
    expect(printed).toContain('  Stage 4: Classify again, decide and plan the return. ');
    expect(printed).toContain(
      '  Letters that can be written: What was decided, and what happens next; The parental agreement.',
    );
    expect(printed).toContain('Social worker. Settled by: a recorded visit by the social worker');
    expect(printed).toMatch(/in place: People and preparation \d+ of \d+, Level of risk \d+ of \d+/);
    expect(printed).toMatch(/What to do next\n {2}- /);
    expect(printed).toContain('The tables indicate; people decide.');
  });

  it('says by what was recorded up to a day, where one is named', async () => {
    const { printed } = await overview('--as-of', '2024-03-01', '--known-on', '2023-12-01');
    expect(printed).toContain('by what was recorded up to 1 December 2023');
    expect(printed).toContain('No level has been agreed.');
  });

  it('says that nothing is missing any more before the child goes home', async () => {
    expect((await overview('--as-of', '2024-04-11')).printed).toContain(
      'Everything asked for before the child goes home is in place.',
    );
  });

  const atHome = withWayHome({
    events: [
      ...HOME_TO_BOTH.events,
      { id: 'home', kind: 'came-home', happenedOn: civilDate('2024-03-04'), recordedOn: civilDate('2024-03-04') },
    ],
  });
  const onDay = async (record: unknown, day: string) =>
    (await ran(['overview', 'a.json', '--as-of', day], { 'a.json': record })).printed;

  it('says since when the child has been at home', async () => {
    expect(await onDay(atHome, '2024-03-05')).toContain('The child has been at home since 4 March 2024.');
  });

  it.each([
    ['2024-09-03', /by 4 September 2024/],
    ['2024-09-04', /due today/],
    ['2024-09-05', /1 day overdue \(4 September 2024\)/],
  ])('says on %s of the reclassification six months after the return: %s', async (day, says) => {
    expect(await onDay(atHome, day)).toMatch(says);
  });

  it.each([
    ['2025-03-03', 'from 4 March 2025'],
    ['2025-03-04', 'possible from 4 March 2025'],
  ])('says on %s of the end of the support that a year at home brings: %s', async (day, says) => {
    const [line] = (await onDay(atHome, day)).split('\n').filter((text) => /^ .*4 March 2025/.test(text));
    expect(line).toMatch(new RegExp(`: ${says}$`));
  });

  it('says of a closed case when it was closed, and that nothing is left to do', async () => {
    const [home] = atHome.waysHome;
    const closed = {
      ...atHome,
      waysHome: [
        {
          ...home,
          events: [
            ...(home?.events ?? []),
            { id: 'closed', kind: 'closed', happenedOn: '2025-03-10', recordedOn: '2025-03-10' },
          ],
        },
      ],
      legal: [
        ...(atHome.legal ?? []),
        { kind: 'no-longer-looked-after', id: 'ended', from: '2024-03-04', recordedOn: '2024-03-04' },
      ],
    };
    const printed = await onDay(closed, '2025-04-05');
    expect(printed).toContain('Closed on 10 March 2025.');
    expect(printed).toContain('Nothing is left to do.');
  });

  it('leaves one line between two parts, whether or not something does not fit together', async () => {
    const lost = observed('2024-03-02', { protectiveFactors: 'none-apparent' }, { id: 'lost' });
    const regained = observed('2024-03-02', { protectiveFactors: 'apparent' }, { id: 'regained' });
    const odd = withWayHome({ events: [...HOME_TO_BOTH.events, lost, regained] });
    for (const record of [CASE_RECORD, odd]) {
      const printed = await onDay(record, '2024-03-04');
      expect(printed).not.toContain('\n\n\n');
      expect(printed).toContain('\n\nWhat to do next\n');
    }
  });

  it('says of a case in which nothing was recorded that nothing was', async () => {
    const { format, edition, child, parents } = CASE_RECORD;
    const wayHome = { id: 'home', parents: parents.map(({ id }) => id), classifications: [], events: [] };
    expect(await onDay({ format, edition, child, parents, waysHome: [wayHome] }, '2024-03-01')).toContain(
      'Nothing has been recorded.',
    );
  });

  it('says what to keep in mind, and what does not fit together in the record', async () => {
    const lost = observed('2024-03-02', { protectiveFactors: 'none-apparent' }, { id: 'lost' });
    const regained = observed('2024-03-02', { protectiveFactors: 'apparent' }, { id: 'regained' });
    const printed = await onDay(withWayHome({ events: [...HOME_TO_BOTH.events, lost, regained] }), '2024-03-04');
    expect(printed).toMatch(/^ {2}Keep in mind\n {2}- Records of one day contradict each other\./m);
    expect(printed).toMatch(/^What does not fit together in the record\n- .+\n(?:.+\n)*\nWhat to do next$/m);
  });

  it('uses the numbers of the local practice, where they are given', async () => {
    const practice = {
      variations: [{ kind: 'support-months', months: 18, from: '2020-01-01', reason: 'Agreed by the board.' }],
    };
    const { printed } = await ran(['overview', 'a.json', '--as-of', '2024-03-05', '--practice', 'b.json'], {
      'a.json': atHome,
      'b.json': practice,
    });
    expect(printed).toContain('from 4 September 2025');
    expect(printed).not.toContain('4 March 2025');
  });

  it('fits a terminal of a hundred characters', async () => {
    const lines = (await overview('--as-of', '2026-03-01')).printed.split('\n');
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  it('is the answer itself as JSON', async () => {
    const { printed } = await overview('--as-of', '2024-03-01', '--json');
    expect(JSON.parse(printed)).toMatchObject({ asOf: '2024-03-01', child: CASE_RECORD.child.id });
  });
});

describe('journey', () => {
  const skipped = caseOf({ classifications: [agreedOn('2024-05-01', 'high')] }, { journey: [] });
  const journey = (record: unknown, ...options: string[]) =>
    ran(['journey', 'a.json', '--as-of', '2024-09-02', ...options], { 'a.json': record });

  it('says which stage the case is in, what was passed over, and what is still asked for, task by task', async () => {
    const { code, printed } = await journey(skipped);
    expect(code).toBe(0);
    expect(printed).toMatch(
      /^Child child-1 on 2 September 2024\.\n\nWay home home-1, to parent-1 and parent-2\n {2}Stage 3: Agree goals, give support/,
    );
    expect(printed).toMatch(
      /\n {2}- Stage 1: The case has gone past this stage\.[^-]+\n {4}Framework \(2015\), Introduction/,
    );
    expect(printed).toMatch(
      /\n {2}Task 1: Explain to the child what this stage is for: \d things open, or not known\n/,
    );
    expect(printed).toContain('    - Not known: See the child alone.\n');
    // What is asked beside the stages has no number.
    expect(printed).toMatch(/\n {2}All through the case: \d+ things open, or not known\n/);
    expect(printed).not.toMatch(/Task \d: Write up the assessment/);
  });

  it('says of a task of which everything was done that nothing is open', async () => {
    const done = (
      [
        'adolescent-neglect',
        'adolescent-check-listed-risks',
        'adolescent-peer-support',
        'adolescent-teach-exploitation',
      ] as const
    ).map((item) => doneOn(item, '2024-05-02'));
    const { printed } = await journey(caseOf({}, { journey: done }));
    expect(printed).toContain('\n  Infants and adolescents: nothing open\n');
  });

  it('says that the record has no part for what was done, and up to which day it was read', async () => {
    const { printed } = await journey(caseOf(), '--known-on', '2024-03-01');
    expect(printed).toMatch(/^Child child-1 on 2 September 2024, by what was recorded up to 1 March 2024\.\n/);
    expect(printed).toContain('The record has no part for what was done');
    expect((await journey(skipped)).printed).not.toContain('The record has no part for what was done');
  });

  it('is the answer itself as JSON, and a page', async () => {
    expect(JSON.parse((await journey(skipped, '--json')).printed)).toMatchObject({
      asOf: '2024-09-02',
      waysHome: [{ id: 'home-1', stage: 'stage-3' }],
    });
    expect((await journey(skipped, '--html')).printed).toMatch(/^<!doctype html>/i);
  });
});

describe('page', () => {
  const files = { 'a.json': CASE_RECORD };

  it.each(AUDIENCES)('is written for the %s, and only to the file that is named', async (audience) => {
    const { code, printed, told, written } = await ran(['page', 'a.json', '-o', 'a.html', '--for', audience], files);
    expect([code, printed, told]).toEqual([0, '', 'a.html is written.\n']);
    expect(written).toEqual({ 'a.html': caseHtml(CASE_RECORD, { asOf: civilDate('2024-03-04') }, { audience }) });
  });

  it('is printed where no file is named', async () => {
    expect((await ran(['page', 'a.json'], files)).printed).toMatch(/^<!DOCTYPE html>/);
  });

  it('says that it cannot be written, and why', async () => {
    const write = async () => {
      throw Object.assign(new Error(CANARY), { code: 'EACCES' });
    };
    const { code, told } = await ran(['page', 'a.json', '-o', 'a.html'], files, { write });
    expect([code, told]).toEqual([2, 'reunification-framework: a.html cannot be written: not allowed.\n']);
    for (const [reason, says] of [
      ['ENOENT', 'there is no such folder'],
      ['ENOSPC', 'the disk is full'],
    ] as const) {
      const fails = async () => {
        throw Object.assign(new Error(CANARY), { code: reason });
      };
      const failed = await ran(['page', 'a.json', '-o', 'a.html'], files, { write: fails });
      expect(failed.told).toBe(`reunification-framework: a.html cannot be written: ${says}.\n`);
    }
  });

  it('asks which way home it is about, where a family could not know', async () => {
    const [home] = CASE_RECORD.waysHome;
    const two = {
      ...CASE_RECORD,
      waysHome: [home, { id: 'to the mother', parents: [home?.parents[0]], classifications: [], events: [] }],
    };
    const page = (...options: string[]) => ran(['page', 'a.json', ...options], { 'a.json': two });
    expect((await page('--for', 'parent')).told).toMatch(/--way-home ID/);
    expect((await page('--for', 'parent', '--way-home', 'to the mother')).code).toBe(0);
    expect((await page()).code).toBe(0);
  });
});

describe('caseload', () => {
  const lines = [JSON.stringify(CASE_RECORD), '', `{"name": "${CANARY}`, JSON.stringify({ format: CANARY })].join('\n');

  it('has a row for each line, and for those that cannot be read one that says so', async () => {
    const { code, printed, told } = await ran(['caseload', '-', '--as-of', '2024-03-01'], { '-': lines });
    expect([code, told]).toEqual([1, '']);
    expect(printed).toContain('3 cases on 1 March 2024');
    expect(printed).toMatch(/^the child +medium/m);
    expect(printed).toMatch(/^line 3 +cannot be read .*line\.not-json$/m);
    expect(printed).toMatch(/^line 4 +cannot be read/m);
    expect(printed).toContain('Could not be read: 2.');
    expect(printed).not.toContain(CANARY);
  });

  it('says how to see what has to be put right, where it was read from a file', async () => {
    const told = 'What to put right in them: reunification-framework check a.ndjson';
    expect((await ran(['caseload', 'a.ndjson'], { 'a.ndjson': lines })).printed).toContain(told);
    expect((await ran(['caseload', '-'], { '-': lines })).printed).not.toContain('reunification-framework check');
  });

  it('says that one case over many lines is no caseload, instead of a row for each line', async () => {
    const { code, printed, told } = await ran(['caseload', 'a.json'], {
      'a.json': JSON.stringify(CASE_RECORD, undefined, 2),
    });
    expect([code, printed]).toEqual([2, '']);
    expect(told).toMatch(/a\.json has no case on a line by itself.*reunification-framework overview/);
  });

  it('is the answer itself as JSON, and right where every line can be read', async () => {
    const { code, printed } = await ran(['caseload', '-', '--json'], { '-': JSON.stringify(CASE_RECORD) });
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ totals: { rows: 1, unreadable: 0 } });
  });

  it('says of each case which level is agreed, or that none is, when something was recorded last, and what is next', async () => {
    const { format, edition, child, parents, waysHome, legal = [] } = CASE_RECORD;
    const wayHome = { id: 'home', parents: parents.map(({ id }) => id), classifications: [], events: [] };
    const unrecorded = { format, edition, child, parents, waysHome: [wayHome] };
    const ended = { kind: 'no-longer-looked-after', id: 'ended', from: '2024-03-01', recordedOn: '2024-03-01' };
    const closing = { id: 'closed', kind: 'closed', happenedOn: '2024-03-01', recordedOn: '2024-03-01' };
    const closed = {
      ...CASE_RECORD,
      waysHome: waysHome.map((home) => ({ ...home, events: [...home.events, closing] })),
      legal: [...legal, ended],
    };
    const both = [unrecorded, closed].map((record) => JSON.stringify(record)).join('\n');
    const { printed } = await ran(['caseload', '-'], { '-': both });
    expect(printed).toMatch(/^Case +Level +Overdue +Last recorded +Next task$/m);
    expect(printed).toMatch(
      /^the child +none agreed +0 +never +Record whether the child is looked after, and the legal status$/m,
    );
    expect(printed).toMatch(/^the child +closed +0 +2024-03-04 +nothing left to do$/m);
  });

  it('of one line that is no case says what is wrong with that line', async () => {
    const { code, printed, told } = await ran(['caseload', '-'], { '-': `{"name": "${CANARY}` });
    expect([code, told]).toEqual([1, '']);
    expect(printed).toMatch(/^line 1 +cannot be read +1 to put right: line\.not-json$/m);
  });

  it('is a page too', async () => {
    const { code, written } = await ran(['caseload', '-', '--html', '-o', 'team.html'], { '-': lines });
    expect(code).toBe(1);
    expect(written['team.html']).toMatch(/^<!DOCTYPE html>[\s\S]*<h1>Caseload on 4 March 2024<\/h1>/);
    expect(written['team.html']).not.toContain(CANARY);
  });

  it('tells whoever watches how far it is', async () => {
    const many = Array.from({ length: 501 }, () => '{}').join('\n');
    const { told } = await ran(['caseload', '-'], { '-': many }, { isWatched: true });
    expect(told).toBe('\r500 cases\r501 cases\n');
  });
});

describe('overview --brief', () => {
  it('has the same tasks in the same order, without what settles each and where it is printed', async () => {
    const overview = async (...options: readonly string[]) =>
      (await ran(['overview', 'a.json', ...options], { 'a.json': CASE_RECORD })).printed;
    const tasksIn = (text: string) => text.split('\n').filter((line) => line.startsWith('  - '));
    const [whole, brief] = [await overview(), await overview('--brief')];
    expect(tasksIn(brief).length).toBeGreaterThan(2);
    expect(tasksIn(brief)).toEqual(tasksIn(whole));
    expect(whole).toContain('Settled by: ');
    expect(brief).not.toContain('Settled by: ');
    expect(brief).not.toContain('regulation');
  });
});

/** Every id that `rules` lists. */
const knownIds = async (): Promise<ReadonlySet<string>> =>
  new Set((await ran(['rules'])).printed.split('\n').map((line) => line.split('\t')[0] ?? ''));

describe('rules', () => {
  it('prints a rule, an interpretation, a row, a factor and a finding with where each is printed', async () => {
    const { code, printed } = await ran([
      'rules',
      'i-30',
      'L2',
      'riskFactors',
      'severe-physical-abuse',
      'input.missing',
    ]);
    expect(code).toBe(0);
    expect(printed).toContain('I-30 (interpretation)');
    expect(printed).toContain('L2 (entry of row 7)');
    expect(printed).toContain('riskFactors (row of the Risk Classification Table)');
    expect(printed).toContain('severe-physical-abuse (risk factor)');
    expect(printed).toContain('input.missing (finding)');
    expect(printed).toContain('Framework (2015), Risk Classification Table, row 1, p. 40');
  });

  it('prints what it knows, and says in which places of the line nothing has the id', async () => {
    const { code, printed, told } = await ran(['rules', CANARY, 'I-30', 'no-such-id', 'L2']);
    expect(code).toBe(2);
    expect(printed).toContain('I-30 (interpretation)');
    expect(printed).toContain('L2 (entry of row 7)');
    expect(told).toContain('id in place 1, 3.');
    expect(printed + told).not.toContain(CANARY);
  });

  it.each([
    ['child-wishes', 'question of the report'],
    ['level-is-low', 'condition for closing'],
    ['closing.at-medium', 'reason of a condition for closing'],
    ['step-down', 'point of supervision'],
    ['goal.risk-without-goal', 'note on a point of supervision'],
    ['M2', 'entry of row 7'],
    ['reclassification-after-return', 'date that is due'],
    ['item.set-aside-against-assessment', 'reason of an item on a list'],
    ['section-20', 'legal status'],
    ['accommodation-ends', 'legal route home'],
    ['stage-2', 'stage of the journey'],
    ['throughout', 'beside the tasks of the journey'],
    ['record-findings', 'task of the work list'],
    ['law/visit', 'task of the work list'],
    ['journey.cannot-be-seen', 'reason of an item of the journey'],
    ['stable-is-not-successful', 'note on what became of returns'],
    [UNPLANNED_STEP_IDS[0], 'step of an unplanned return'],
    [PERMANENCE_STEP_IDS[0], 'step of a decision against return'],
  ])('knows %s, a %s', async (id, kind) => {
    expect((await ran(['rules', id])).printed).toContain(`${id} (${kind})`);
  });

  it('says of every id what kind of thing it is, and in the list nothing else but its id and a text', async () => {
    const lines = (await ran(['rules'])).printed.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter((line) => !/^\S+\t[A-Za-z][^\t]*(\t[^\t]+)?$/.test(line))).toEqual([]);
  });

  it('leaves no line blank inside what it says of one id, whether or not a place in print is known', async () => {
    const { printed } = await ran(['rules', 'shape.not-one-of', 'L2']);
    for (const rule of printed.trimEnd().split('\n\n')) expect(rule).toMatch(/^\S+ \([^)]+\)(\n {2}\S.*)+$/);
  });

  it('knows every entry of row 7 that can be indicated, and what would apply where evidence is needed', async () => {
    const known = await knownIds();
    const indicated = [...PRINTED_RULE_IDS, ...PROSE_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS, ...EVIDENCE_IDS];
    expect(indicated.length).toBe(36);
    expect(indicated.filter((id) => !known.has(id))).toEqual([]);
  });

  it('knows every id that a conformance vector gives as a rule', async () => {
    const known = await knownIds();
    const folder = 'src/conformance/vectors';
    const named = new Set(
      readdirSync(folder)
        .filter((file) => file.endsWith('.json') && !['package.json', 'format.schema.json'].includes(file))
        .flatMap((file): VectorSet['vectors'] => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')).vectors)
        .flatMap(({ rules = [] }) => rules),
    );
    expect(named.size).toBeGreaterThan(700);
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });

  it('knows every interpretation, and every finding, that the pages list', async () => {
    const known = await knownIds();
    const interpretations = [...readFileSync('docs/interpretations.md', 'utf8').matchAll(/^#+ (I-\d+)/gm)].map(
      ([, id]) => id,
    );
    const findings = [...readFileSync('docs/findings.md', 'utf8').matchAll(/^\| `([a-z0-9.-]+)` \|/gm)].map(
      ([, id]) => id,
    );
    expect(interpretations.length).toBeGreaterThan(100);
    expect(findings.length).toBeGreaterThan(300);
    expect([...interpretations, ...findings].filter((id) => !known.has(id ?? ''))).toEqual([]);
  });
});

describe('closing, supervision, report, chronology and genogram', () => {
  const on = '2024-03-01';
  const withPapers = {
    ...CASE_RECORD,
    format: 2,
    chronology: {
      entries: [{ id: 'c-1', what: CANARY, happenedOn: '2024-01-01', recordedOn: '2024-01-02' }],
    },
    genograms: [
      {
        recordedOn: on,
        people: [CASE_RECORD.child, ...CASE_RECORD.parents].map(({ id }) => ({ id, kind: 'not-known' })),
        partnerships: [],
        parentages: [{ child: CASE_RECORD.child.id, parents: CASE_RECORD.parents.map(({ id }) => id), kind: 'birth' }],
      },
    ],
  };
  const asked = (command: string, ...options: readonly string[]) =>
    ran([command, 'a.json', '--as-of', '2024-03-04', ...options], { 'a.json': withPapers });

  it('say what stands in the way of closing, with what settles it', async () => {
    const { code, printed } = await asked('closing');
    expect(code).toBe(0);
    expect(printed).toMatch(/\d+ conditions for closing open, or not known:/);
    expect(printed).toContain('  - The child lives at home, by this way home.');
    expect(printed).toContain('Settled by: the child’s return home, recorded with its day.');
  });

  const closing = async (record: unknown) =>
    (await ran(['closing', 'a.json', '--as-of', '2025-09-01'], { 'a.json': record })).printed;
  const closedOn = { events: [...HOME_EVENTS, withEvent({ kind: 'closed' }, '2025-08-01')] };
  const stillInCare = { legal: CLOSING_CASE.legal?.slice(0, 1) };

  it('say that nothing stands in the way of closing, or of ending this part of a case that goes on in law', async () => {
    expect(await closing(CLOSING_CASE)).toBe(
      'Way home home-1\n  Nothing stands in the way of closing the case. People decide.\n\n',
    );
    const goesOn = await closing({ ...CLOSING_CASE, ...stillInCare });
    expect(goesOn).toContain('Nothing stands in the way of ending this part of the case.');
    expect(goesOn).toContain('    The child is still looked after: reviews, visits and plans go on.\n');
    expect(goesOn.match(/Settled by:/g)).toHaveLength(1);
  });

  it('say apart what stands in the way of closing, and what goes on in law', async () => {
    const printed = await closing({ ...CLOSING_CASE, ...stillInCare, journey: CLOSING_CASE.journey?.slice(1) });
    expect(printed).toMatch(
      /1 condition for closing open, or not known:\n {2}- It is planned how support is withdrawn[\s\S]+\n {2}And in law:\n {2}- Nothing stands that the law goes on asking for/,
    );
  });

  it('say of a case that was closed what was open on that day', async () => {
    expect(await closing(closingCase(closedOn))).toContain('  Closed on 1 August 2025, with every condition met.\n');
    const goesOn = await closing(closingCase(closedOn, stillInCare));
    expect(goesOn).toContain('Closed on 1 August 2025, while something went on in law');
    expect(goesOn).toContain('The child is still looked after');
    const unplanned = await closing(closingCase(closedOn, { journey: CLOSING_CASE.journey?.slice(1) }));
    expect(unplanned).toContain('Closed on 1 August 2025 without 1 condition:\n  - It is planned how support');
  });

  it('say when supervision considered a point last', async () => {
    const { printed } = await ran(['supervision', 'a.json', '--as-of', '2025-09-01'], { 'a.json': CLOSING_CASE });
    expect(printed).toMatch(/- Consider stepping down[^\n]*\n {4}Last considered on 20 July 2025\.\n/);
    expect(printed).toMatch(
      /- Consider what the child thinks\.\n {4}No supervision that is recorded considered it\.\n/,
    );
  });

  it('set out the agenda of supervision, with what the record says on each point', async () => {
    const { code, printed } = await asked('supervision');
    expect(code).toBe(0);
    expect(printed).toContain('  - Ask whether the agreements and goals are SMART.');
    expect(printed).toContain('No supervision that is recorded considered it.');
    expect(printed).toContain('Talk about it.');
  });

  it('write the report, as text or a page', async () => {
    expect((await asked('report')).printed).toMatch(/^# Return Home Assessment Report/);
    expect((await asked('report', '--html')).printed).toMatch(/^<!doctype html>/i);
    const second = { id: 'another', parents: [CASE_RECORD.parents[0]?.id], events: [], classifications: [] };
    const two = { ...withPapers, waysHome: [...CASE_RECORD.waysHome, second] };
    expect((await ran(['report', 'a.json'], { 'a.json': two })).told).toContain('--way-home ID');
  });

  it('check the chronology, end with 1 where something was found, and repeat nothing of it', async () => {
    const { code, printed, told } = await asked('chronology');
    expect(code).toBe(1);
    expect(printed).toContain('chronology.source-missing  at entries[0].source');
    expect(printed).toContain('Nothing is told between 1 January 2024 and 4 March 2024: 2 months.');
    expect(printed + told).not.toContain(CANARY);
  });

  it('say that a chronology lacks nothing', async () => {
    const [entry] = withPapers.chronology.entries;
    const told = { source: 'agency-record', saidBy: 'officer-1', role: 'police', nature: 'fact' };
    const on = { ...entry, ...told, happenedOn: '2024-03-01', recordedOn: '2024-03-01' };
    const entries = [
      { ...on, bearsOn: ['neglect'], direction: 'deterioration' },
      {
        ...on,
        id: 'c-2',
        what: 'Keeps every appointment.',
        bearsOn: ['willingness-to-engage'],
        direction: 'improvement',
      },
    ];
    const { code, printed } = await ran(['chronology', 'a.json', '--as-of', '2024-03-04'], {
      'a.json': { ...withPapers, chronology: { entries } },
    });
    expect([code, printed]).toEqual([0, 'Nothing is missing that Annex 3 asks for.\n']);
  });

  it('draw the genogram that had been recorded last', async () => {
    const [first] = withPapers.genograms;
    const aunt = { id: 'the aunt', label: 'the aunt', kind: 'female' };
    const later = { ...first, recordedOn: '2024-03-03', people: [...(first?.people ?? []), aunt] };
    const record = { ...withPapers, genograms: [later, ...withPapers.genograms] };
    const drawn = async (asOf: string) =>
      (await ran(['genogram', 'a.json', '--as-of', asOf], { 'a.json': record })).printed;
    expect(await drawn('2024-03-02')).not.toContain('the aunt');
    expect(await drawn('2024-03-03')).toContain('the aunt');
  });

  it('say in JSON what the genogram lacks: the child, or a parent of the case', async () => {
    const [first] = withPapers.genograms;
    const lacks = async (without: string) => {
      const people = first?.people.filter(({ id }) => id !== without);
      const record = { ...withPapers, genograms: [{ ...first, people, parentages: [] }] };
      const { code, printed } = await ran(['genogram', 'a.json', '--json'], { 'a.json': record });
      const { findings } = JSON.parse(printed);
      return [code, findings.map((found: { readonly code: string }) => found.code)];
    };
    expect(await lacks(CASE_RECORD.child.id)).toEqual([1, expect.arrayContaining(['genogram.child-missing'])]);
    expect(await lacks(CASE_RECORD.parents[0]?.id ?? '')).toEqual([
      1,
      expect.arrayContaining(['genogram.parent-missing']),
    ]);
  });

  it('draw the genogram', async () => {
    const { code, printed } = await asked('genogram');
    expect([code, printed.startsWith('<svg')]).toEqual([0, true]);
  });

  it.each(['closing', 'supervision', 'report', 'chronology', 'genogram'])('give %s as JSON too', async (command) => {
    expect(JSON.parse((await asked(command, '--json')).printed)).toHaveProperty('madeBy');
  });

  it('say that the case has no such paper, or none by that day', async () => {
    const without = { 'a.json': CASE_RECORD };
    const at = (command: string, files: Readonly<Record<string, unknown>>, day: string) =>
      ran([command, 'a.json', '--as-of', day], files);
    expect(await at('chronology', without, '2024-03-04')).toMatchObject({ code: 2, printed: '' });
    expect((await at('genogram', { 'a.json': withPapers }, '2024-02-29')).told).toContain('no genogram recorded by');
    expect((await at('genogram', { 'a.json': withPapers }, on)).code).toBe(0);
  });
});
