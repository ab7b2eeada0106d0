import { describe, expect, it } from 'vitest';
import { run } from '../../src/command/run.js';
import type { Surroundings } from '../../src/command/surroundings.js';
import { civilDate } from '../../src/shared/index.js';

const CANARY = 'Kerensa Trevanion';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs the command on tables that exist only here. */
const ran = async (args: readonly string[], files: Files) => {
  const out = { printed: '', told: '', written: {} as Record<string, string> };
  const missing = (): never => {
    throw Object.assign(new Error(CANARY), { code: 'ENOENT' });
  };
  const surroundings: Surroundings = {
    read: async () => missing(),
    // biome-ignore lint/correctness/useYield: there is nothing to read
    lines: async function* () {
      missing();
    },
    bytes: async function* (file) {
      const content = files[file] ?? missing();
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      // In pieces, so that a sign or a row is cut in two.
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
    },
    write: async (file, text) => {
      out.written[file] = text;
    },
    isSame: async (input, output) => input === output && input !== '-',
    print: (text) => {
      out.printed += text;
    },
    tell: (text) => {
      out.told += text;
    },
    isWatched: false,
    today: () => civilDate('2026-04-01'),
  };
  const code = await run(args, surroundings);
  return { code, ...out };
};

const HEADINGS = 'CHILD,DECOM,RNE,LS,PLACE,DEC,REC';

/** Laid out on paper, with what becomes of each child. */
const ROWS = [
  // Home, and still there.
  'c1,02/05/2023,S,C2,U6,15/01/2024,E4A',
  // Home unplanned, back after two months.
  'c2,01/02/2023,S,V2,U6,01/03/2024,E4B',
  'c2,01/05/2024,S,C2,U6,,',
  // With somebody without parental responsibility; back after seven months.
  'c3,10/01/2023,S,V2,K2,10/06/2024,E13',
  'c3,20/01/2025,S,C2,K2,,',
  // Adopted; a series of short breaks; special guardianship.
  'c4,10/01/2023,S,C2,A3,10/06/2024,E11',
  'c5,10/01/2023,S,V4,U6,10/06/2024,E4A',
  'c6,10/01/2023,S,C2,U1,10/06/2024,E45',
  // Home, and 18 on 1 September 2024.
  'c7,10/01/2023,S,C2,U6,15/03/2024,E4A',
  // Home two months before the end of the data.
  'c8,10/01/2025,S,C2,U6,01/02/2026,E4A',
  // Not countable: the next episode is missing; an overlap; a row twice.
  'c9,10/01/2025,S,C2,U6,01/02/2025,X1',
  'c10,10/01/2025,S,C2,U6,01/02/2025,X1',
  'c10,20/01/2025,P,C2,U6,,',
  'c11,10/01/2025,S,C2,U6,,',
  'c11,10/01/2025,S,C2,U6,,',
  // At home with parents while still looked after.
  'c12,10/01/2025,S,C2,P1,,',
  // Nobody’s.
  ' ,10/01/2025,S,C2,U6,,',
];

const EPISODES = [HEADINGS, ...ROWS, ''].join('\n');
const HEADER = ['CHILD,DOB', 'c1,03/04/2015', 'c7,01/09/2006', ''].join('\n');
const FILES: Files = { 'E.csv': EPISODES, 'H.csv': HEADER };
const ASKED = ['returns', '--episodes', 'E.csv', '--header', 'H.csv', '--as-of', '2026-03-31', '--from', '2023-04-01'];
const ALL_SHOWN = [...ASKED, '--below', '0', '--definition'];

describe('An analyst counts the returns of the authority', () => {
  it('by home with parental responsibility: four returns, as counted by hand', async () => {
    const { code, printed, told } = await ran([...ALL_SHOWN, 'parental-responsibility'], FILES);
    expect(told).toBe('');
    expect(code).toBe(0);
    // Of the three that can be followed so long, c2 is back; c7 turned 18 before twelve months were over.
    expect(printed).toMatch(/\n {2}3 months +3 +1 +2 +0 +0 +33\.3 %\n {2}12 months +3 +1 +1 +1 +1 +33\.3 to 66\.7 %\n/);
    expect(printed).toMatch(
      /\n {2}24 months +3 +1 +1 +1 +1 +33\.3 to 66\.7 %\n {2}72 months +0 +0 +0 +0 +0 +none to count\n/,
    );
    expect(printed).toMatch(/Periods of care that ended: 8\./);
    for (const [count, why] of [
      [1, 'A series of short breaks ended'],
      [1, 'Adopted'],
      [1, 'Special guardianship'],
      [1, 'Went to live with someone who has no parental responsibility'],
      [4, 'are counted'],
    ])
      expect(printed).toMatch(new RegExp(`\n +${count} {2}${why}`));
    expect(printed).toContain('1 child placed with parents (P1), 2 others.');
    // c8 was followed for less than two months: three are left then, and one of them is back.
    expect(printed).toMatch(/\n {2}1 month +0\.0 % +0\.0 % +none\n {2}2 months +33\.3 % +33\.3 %/);
  });

  it('by the Department’s categories: five, and another figure at each time', async () => {
    const { printed } = await ran([...ALL_SHOWN, 'department-for-education'], FILES);
    expect(printed).toMatch(/\n {2}3 months +4 +1 +3 +0 +0 +25\.0 %\n {2}12 months +4 +2 +1 +1 +1 +50\.0 to 75\.0 %\n/);
    expect(printed).toMatch(/\n {2}24 months +3 +1 +1 +1 +1 +33\.3 to 66\.7 %\n/);
    expect(printed).toMatch(/Unplanned \(E4B\)\n.*\n {2}3 months +1 +1 +0 +0 +0 +100\.0 %/);
  });

  it('in a table of which no row can be read: no first and last day of the data is made up', async () => {
    const { code, printed } = await ran([...ALL_SHOWN, 'parental-responsibility'], { ...FILES, 'E.csv': HEADINGS });
    expect(code).toBe(1);
    expect(printed).toContain('  0 rows of 0 children. Rows that do not say whose they are: 0.');
    const protectedToo = await ran([...ASKED, '--definition', 'parental-responsibility'], {
      ...FILES,
      'E.csv': HEADINGS,
    });
    expect(protectedToo.printed).toContain('  0 rows of 0 children.');
  });

  it('by birth or adoptive parents: none, since no code says who is a parent', async () => {
    const { printed } = await ran([...ALL_SHOWN, 'birth-or-adoptive-parents'], FILES);
    expect(printed).toMatch(/\n +5 {2}Undecided: /);
    expect(printed).toMatch(/\n +0 {2}are counted/);
    expect(printed).toContain('By this definition nobody can say from these tables who came home');
    expect(printed).not.toMatch(/children who came home between|none to count|Over time/);
  });

  it('reads first which data are there, then what was left out, and last what the figures do not say', async () => {
    const { printed } = await ran([...ALL_SHOWN, 'parental-responsibility'], FILES);
    const places = [
      'Before you read a figure',
      'What data you have',
      'What was left out, and why',
      'What became of the returns',
      'Over time',
      'What this does not say',
      'Published figures',
    ].map((heading) => printed.indexOf(`\n${heading}`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(printed).toMatch(/17 rows of 12 children.*\n? *.*whose they\n? *are: 1\./);
    expect(printed).toMatch(/\n {2}Date of birth +12 +2 +0 +10\n/);
    expect(printed).toContain('in no count below: 3.');
    for (const code of ['next-missing', 'overlap', 'repeated'])
      expect(printed).toMatch(new RegExp(`\n +1 {2}episodes\\.${code}`));
    expect(printed.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('is shown nothing small unless that is asked for: neither a count nor a curve', async () => {
    const { printed } = await ran([...ASKED, '--definition', 'parental-responsibility'], FILES);
    expect(printed).toMatch(/\n {2}12 months( +hidden){6}\n/);
    expect(printed).toContain('Counts from 1 to 4 are hidden');
    expect(printed).toContain('in no count below: hidden.');
    expect(printed).toContain('so it is left out');
    expect(printed).not.toMatch(/\n {2,}[1-4] {2}/);
    expect(
      (await ran([...ASKED, '--definition', 'parental-responsibility', '--below', '10'], FILES)).printed,
    ).toContain('Counts from 1 to 9 are hidden');
  });

  it('gets the same from the same rows in any order', async () => {
    const asked = [...ALL_SHOWN, 'department-for-education', '--json'];
    const { printed } = await ran(asked, FILES);
    const shuffled = [...ROWS].sort((one, other) => (one.slice(4) < other.slice(4) ? -1 : 1));
    const turned = await ran(asked, { ...FILES, 'E.csv': [HEADINGS, ...shuffled.reverse()].join('\n') });
    expect(turned.printed).toBe(printed);
  });

  it('can choose the days, the months, and what is counted', async () => {
    const asked = [
      ...ALL_SHOWN.map((arg) => (arg === '2023-04-01' ? '2024-03-01' : arg)),
      'parental-responsibility',
      '--to',
      '2024-03-14',
    ];
    const { printed } = await ran([...asked, '--months', '1,2', '--count', 'returns', '--minimum-days', '43'], FILES);
    expect(printed).toContain('1 return home between 1 March 2024 and 14 March 2024, after at least 43 days in care.');
    expect(printed).toMatch(/\n {2}1 month +1 +0 +1 +0 +0 +0\.0 %\n {2}2 months +1 +1 +0 +0 +0 +100\.0 %\n/);
  });

  it('can ask about a single day', async () => {
    const day = ALL_SHOWN.map((arg) => (arg === '2023-04-01' ? '2024-03-01' : arg));
    const { code, printed } = await ran([...day, 'parental-responsibility', '--to', '2024-03-01'], FILES);
    expect(code).toBe(0);
    expect(printed).toContain('1 child who came home between 1 March 2024 and 1 March 2024');
  });

  it('reads what each number is of in the line above it', async () => {
    const { printed } = await ran([...ALL_SHOWN, 'parental-responsibility'], FILES);
    expect(printed).toMatch(/\n {2}For how many children +applies to +complete +partly +missing\n/);
    expect(printed).toMatch(
      /\n {2}After +children +back in care +no re-entry +not known +turned 18 +percentage back in care\n/,
    );
    expect(printed).toMatch(/\n {2}By +back in care +Kaplan–Meier +95 % interval\n/);
  });

  it('is told of what else was found, row by row, and why', async () => {
    const rows = [...ROWS, 'c13,10/01/2025,S,C2,F1,,', 'c14,10/01/2025,P,C2,U6,,'];
    const { printed } = await ran([...ALL_SHOWN, 'parental-responsibility'], {
      ...FILES,
      'E.csv': [HEADINGS, ...rows].join('\n'),
    });
    expect(printed).toContain('\n  Also found, by row:\n');
    for (const code of ['no-child', 'start-of-care-missing', 'placement-not-known'])
      expect(printed).toMatch(new RegExp(`\\n +1 {2}episodes\\.${code}: [A-Z]`));
  });

  it('sees what belongs to a heading set in under it', async () => {
    for (const definition of ['parental-responsibility', 'birth-or-adoptive-parents']) {
      const { printed } = await ran([...ALL_SHOWN, definition], FILES);
      const paragraphs = printed.trimEnd().split('\n\n');
      expect(paragraphs.length).toBeGreaterThan(5);
      for (const [, ...lines] of paragraphs.map((paragraph) => paragraph.split('\n')))
        expect(lines.filter((line) => !line.startsWith('  '))).toEqual([]);
    }
  });

  it('is told where the header is left out: then nobody turns 18', async () => {
    const { printed } = await ran(
      [
        'returns',
        '--episodes',
        'E.csv',
        '--as-of',
        '2026-03-31',
        '--from',
        '2023-04-01',
        '--below',
        '0',
        '--definition',
        'parental-responsibility',
      ],
      FILES,
    );
    expect(printed).toContain('whose 18th birthday is not known: 4.');
    expect(printed).toMatch(/\n {2}12 months +3 +1 +2 +0 +0 +33\.3 %\n/);
  });

  it('gets a page without a script: the curve, and its table for those who do not see it', async () => {
    const { written, told, printed } = await ran([...ALL_SHOWN, 'parental-responsibility', '-o', 'r.html'], FILES);
    expect(told).toBe('r.html is written.\n');
    expect(printed).toBe('');
    const page = written['r.html'] ?? '';
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<script');
    expect(page).toMatch(
      /<svg[^>]* role="img".*<title>Estimate: percentage back in care.*<desc>By 1 month: 0\.0 %\. By 2 months: 33\.3 %/,
    );
    expect(page).toContain('<caption>The same in numbers</caption>');
    expect(page).toContain('What this does not say');
    const { printed: same } = await ran([...ALL_SHOWN, 'parental-responsibility', '--html'], FILES);
    expect(same).toBe(page);
  });
});

describe('Tables come as they are', () => {
  const asked = [...ALL_SHOWN, 'department-for-education', '--json'];
  const table = (file: string | Uint8Array): Files => ({ ...FILES, 'E.csv': file });
  const half = Math.floor(ROWS.length / 2);
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${EPISODES.replaceAll(',', '\t')}`, 'utf16le'));

  it.each<[string, string | Uint8Array]>([
    ['with a byte order mark', `\uFEFF${EPISODES}`],
    ['with the ends of lines of a spreadsheet', EPISODES.replaceAll('\n', '\r\n')],
    ['with those of an old computer', EPISODES.replaceAll('\n', '\r')],
    ['with semicolons', EPISODES.replaceAll(',', ';')],
    ['with tabs, in UTF-16', utf16],
    ['in UTF-16 with the other order of bytes', new Uint8Array(Buffer.from(utf16).swap16())],
    ['with every cell quoted', EPISODES.replaceAll(/[^,\n]+/g, '"$&"')],
    ['with headings in small letters and spaces', EPISODES.replace(HEADINGS, ' child, Decom,rne,ls ,place,dec,rec')],
    ['with blank lines', EPISODES.replaceAll('\n', '\n\n,,,,,,\n')],
    ['without a last line feed', EPISODES.trimEnd().replace(/,+$/, ',,')],
    [
      'with more columns, in another order',
      [
        'NOTE,REC,DEC,PLACE,LS,RNE,DECOM,CHILD',
        ...ROWS.map((row) => `"a, ""b""\n",${row.split(',').reverse().join(',')}`),
      ].join('\n'),
    ],
    [
      'as two files, one below the other, headings and marks and all',
      `\uFEFF${[HEADINGS, ...ROWS.slice(0, half)].join('\n')}\uFEFFREC,DEC,PLACE,LS,RNE,DECOM,CHILD\n${ROWS.slice(half)
        .map((row) => row.split(',').reverse().join(','))
        .join('\n')}`,
    ],
  ])('%s, and say the same', async (_, file) => {
    const { printed } = await ran(asked, FILES);
    const read = await ran(asked, table(file));
    expect(read.told).toBe('');
    expect(read.printed).toBe(printed);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'as two files with a mark between, wherever the reading pauses (%i): a row that is too short is named by its line',
    async (more) => {
      const first = [HEADINGS, ...ROWS.slice(0, half)].join('\n');
      const file = `${first}${' '.repeat(more)}\n\uFEFF${HEADINGS}\nc99,01/02/2023\n`;
      const { code, told } = await ran(asked, table(file));
      expect([code, told]).toEqual([2, expect.stringContaining(`E.csv, line ${half + 3}: the row has 2 cells`)]);
    },
  );

  it.each<[string, string | Uint8Array, RegExp]>([
    [
      'a column is missing',
      EPISODES.replace('DECOM', CANARY),
      /^reunification-framework: E\.csv has no column DECOM\. Its first line/,
    ],
    ['a column stands there twice', EPISODES.replace('RNE,LS', 'RNE,RNE,LS'), /more than once: RNE\./],
    [
      'a cell is missing in a row',
      EPISODES.replace('c2,01/02/2023', `${CANARY}`),
      /E\.csv, line 3: the row has 6 cells, and the headings are 7\./,
    ],
    ['a quotation mark is not closed', EPISODES.replace('c3,', `"${CANARY},`), /E\.csv, line \d+: a quotation mark/],
    [
      'a quotation mark is in the middle',
      EPISODES.replace('c3,', `${CANARY}"x",`),
      /E\.csv, line \d+: a quotation mark/,
    ],
    [
      'it is a spreadsheet and no text',
      new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe, 0xd8]),
      /E\.csv is not text in UTF-8/,
    ],
    ['it is empty', '', /E\.csv is empty/],
    ['it is one very long line', CANARY.repeat(20_000), /E\.csv, line 1: the row is too long to read/],
    [
      'a cell is too long, and no quotation mark is out of place',
      EPISODES.replace('c3,', `${'x'.repeat(131_000)},`),
      /E\.csv, line \d+: the row is too long to read, with more than 100 000 bytes\./,
    ],
    [
      'a quotation mark is not closed, and the table is long',
      `${EPISODES.replace('c3,', `"${CANARY},`)}\n${ROWS.join('\n').repeat(500)}`,
      /E\.csv, line \d+: the row is too long to read.* a quotation mark in it or above it is not closed\./,
    ],
  ])('%s: nothing is counted, and it is said where, without repeating the table', async (_, file, says) => {
    const { code, told, printed } = await ran(asked, table(file));
    expect(code).toBe(2);
    expect(told).toMatch(says);
    expect(printed).toBe('');
    expect(told).not.toContain(CANARY);
  });

  it('never repeats a cell, wherever it stands and however it is printed', async () => {
    const secret = CANARY.replace(' ', '');
    const rows = ROWS.flatMap((row, place) => {
      const cells = row.split(',').map((cell) => (cell.startsWith('c') ? `${secret}${cell}` : cell));
      return [cells.join(','), cells.map((cell, at) => (at === place % 7 ? secret : cell)).join(',')];
    });
    const files = {
      'E.csv': [HEADINGS, ...rows].join('\n'),
      'H.csv': `CHILD,DOB\n${secret}c1,${secret}\n${secret},03/04/2015`,
    };
    for (const form of [[], ['--json'], ['--html'], ['-o', 'r.html']]) {
      const { code, printed, told, written } = await ran([...ALL_SHOWN, 'department-for-education', ...form], files);
      expect(code).toBe(0);
      expect(`${printed}${told}${Object.values(written).join('')}`).not.toContain(secret);
    }
  });
});

describe('What has to be said for a count', () => {
  const asked = (...args: readonly string[]) => ran(['returns', ...args], FILES);
  const day = ['--as-of', '2026-03-31', '--from', '2023-04-01'];
  const definition = ['--definition', 'parental-responsibility'];

  it.each<[string, readonly string[], RegExp]>([
    ['the table', [...day, ...definition], /Name the table of episodes: --episodes FILE/],
    [
      'the last day of the data',
      ['--episodes', 'E.csv', '--from', '2023-04-01', ...definition],
      /the day of the extract: --as-of/,
    ],
    [
      'the first day of the returns',
      ['--episodes', 'E.csv', '--as-of', '2026-03-31', ...definition],
      /--from YYYY-MM-DD\. The tables have to hold every child who went home since then, whether or not/,
    ],
    ['a real day', ['--episodes', 'E.csv', '--as-of', CANARY, ...definition], /--as-of is not a real day/],
    ['the definition', ['--episodes', 'E.csv', ...day], /--definition parental-responsibility, department/],
    ['a known definition', ['--episodes', 'E.csv', ...day, '--definition', CANARY], /what counts as a return/],
    ['one standard input', ['--episodes', '-', '--header', '-', ...day, ...definition], /Only one of the two/],
    [
      'days in order',
      ['--episodes', 'E.csv', '--as-of', '2026-03-31', ...definition, '--from', '2026-04-01'],
      /--from is after --to/,
    ],
    ['months that rise', ['--episodes', 'E.csv', ...day, ...definition, '--months', '12,3'], /--months has to rise/],
    ['no month nought', ['--episodes', 'E.csv', ...day, ...definition, '--months', '0,3'], /--months has to rise/],
    ['months not too late', ['--episodes', 'E.csv', ...day, ...definition, '--months', '241'], /--months has to rise/],
    [
      'months that are numbers',
      ['--episodes', 'E.csv', ...day, ...definition, '--months', CANARY],
      /--months is not a/,
    ],
    ['what to count', ['--episodes', 'E.csv', ...day, ...definition, '--count', CANARY], /--count is none of/],
    ['a whole number', ['--episodes', 'E.csv', ...day, ...definition, '--below', '2.5'], /--below is not a whole/],
    ['the tables by their options', ['E.csv', ...day, ...definition], /by --episodes and --header/],
    [
      'a file that is there',
      ['--episodes', 'none.csv', ...day, ...definition],
      /none\.csv cannot be read: there is no such/,
    ],
    [
      'a header that is there',
      ['--episodes', 'E.csv', '--header', 'none.csv', ...day, ...definition],
      /none\.csv cannot be/,
    ],
  ])('is %s', async (_, args, says) => {
    const { code, told } = await asked(...args);
    expect(code).toBe(2);
    expect(told).toMatch(says);
    expect(told).not.toContain(CANARY);
  });
});

/** Six hundred children of one authority, home planned on one day in 2022: every fourth is back after ten months. */
const MANY = Array.from({ length: 600 }, (_, at) => [
  `m${at},01/02/2021,S,C2,U6,01/02/2022,E4A`,
  ...(at % 4 === 0 ? [`m${at},01/12/2022,S,C2,U6,,`] : []),
]).flat();

describe('A report that may leave the authority', () => {
  const files = { 'E.csv': [HEADINGS, ...MANY].join('\n') };
  const asked = [
    ...['returns', '--episodes', 'E.csv', '--as-of', '2026-03-31', '--from', '2021-04-01'],
    ...['--definition', 'parental-responsibility'],
  ];

  it('shows what is not small: 150 of 600 back after a year, and a curve in steps of ten children or more', async () => {
    const { printed } = await ran(asked, files);
    expect(printed).toMatch(/\n {2}3 months +600 +0 +600 +0 +0 +0\.0 %\n {2}12 months +600 +150 +450 +0 +0 +25\.0 %\n/);
    expect(printed).toContain('Rounded, so that a step is at least 10 children');
    // By three months all 600 are followed, so that 2 % is 12 children; by twelve 450 are still home, and 5 % is 22.
    expect(printed).toMatch(/\n {2}3 months +under 2 %\n {2}6 months +under 5 %\n/);
    expect(printed).toMatch(
      /\n {2}9 months +under 5 %\n {2}12 months +about 25 %\n {2}18 months +about 25 %\n {2}24 months +about 25 %\n\n/,
    );
    expect(printed).not.toContain('95 %');
    const { printed: page } = await ran([...asked, '--html'], files);
    expect(page).toMatch(
      /<svg.*<title>Estimate: percentage back in care, by months since the return \(rounded\)<\/title>/,
    );
    expect(page).toMatch(/<desc>By 1 month: under 2 %\..* By 12 months: about 25 %\./);
    expect(page).toMatch(/<th [^>]*>12<\/th><td[^>]*><span[^>]*>Back in care by then: <\/span>about 25 %<\/td>/);
    expect(page).not.toContain('95 %');
  });

  it('hides the three who did not fit, and with them nothing that can be said', async () => {
    const odd = [0, 1, 2].map((at) => `x${at},01/02/2021,S,C2,U6,01/02/2022,E11`);
    const { printed } = await ran(asked, { 'E.csv': [files['E.csv'], ...odd].join('\n') });
    expect(printed).toMatch(/\n +hidden {2}Adopted/);
    expect(printed).not.toMatch(/\n +3 {2}Adopted/);
    expect(printed).toMatch(/\n {2}12 months +600 +150 +450 +0 +0 +25\.0 %\n/);
  });

  it('is a page where nobody came home, too', async () => {
    const { printed: page } = await ran([...asked.slice(0, -1), 'birth-or-adoptive-parents', '--html'], files);
    expect(page).not.toContain('<svg');
    expect(page).toContain('What this does not say');
  });
});

describe('Days that are written in another way', () => {
  const asked = [
    ...['returns', '--episodes', 'E.csv', '--header', 'H.csv', '--as-of', '2026-03-31', '--from', '2021-04-01'],
    ...['--definition', 'parental-responsibility'],
  ];
  const iso = (row: string): string => row.replaceAll(/(\d{2})\/(\d{2})\/(\d{4})/g, '$3-$2-$1');
  const header = ['CHILD,DOB', ...MANY.map((row) => `${row.split(',')[0]},2012-05-06`)].join('\n');
  const nothing = 'Nothing could be counted: no row of these tables gives a period of care.';
  const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

  it('are counted by column, with the way in which the return writes them, and no day of them is repeated', async () => {
    const files = { 'E.csv': [HEADINGS, ...MANY.map(iso)].join('\n'), 'H.csv': header };
    const { code, printed, told } = await ran(asked, files);
    expect(code).toBe(1);
    expect(told).toBe('');
    // Nobody can take it for a report of no returns: it is said before anything else.
    expect(oneLine(printed.split('\n').slice(1, 4).join(' '))).toContain(nothing);
    expect(printed).toContain('  DECOM: 750 cells do not hold a date. Write dates as dd/mm/yyyy.\n');
    expect(printed).toContain('  DEC: 600 cells do not hold a date. Write dates as dd/mm/yyyy.\n');
    expect(printed).toContain('  DOB: 750 cells do not hold a date. Write dates as dd/mm/yyyy.\n');
    expect(printed).toContain('Before you read a figure\n  DECOM: 750');
    expect(printed).not.toMatch(/2022-02-01|2012-05-06/);
    const page = await ran([...asked, '-o', 'r.html'], files);
    expect(page.code).toBe(1);
    expect(page.told).toContain(nothing);
    expect(page.written['r.html']).toContain('DECOM: 750 cells do not hold a date');
    const json = await ran([...asked, '--json'], files);
    expect(json.told).toContain(nothing);
    expect(JSON.parse(json.printed).noDays).toEqual([
      { column: 'DECOM', cells: 750 },
      { column: 'DEC', cells: 600 },
      { column: 'DOB', cells: 750 },
    ]);
  });

  it('are no dates of birth that are left blank', async () => {
    const files = { 'E.csv': [HEADINGS, ...MANY].join('\n'), 'H.csv': 'CHILD,DOB\nm1,\nm2,2012-05-06\nm3,06/05/2012' };
    const { printed } = await ran([...asked, '--below', '0'], files);
    expect(printed).toContain('  DOB: 1 cell does not hold a date. Write dates as dd/mm/yyyy.\n');
  });

  it('in four rows, five and eleven: fewer than 5, and then to the nearest ten, as the other counts of the data', async () => {
    const said = async (few: number, ...more: readonly string[]) => {
      const rows = MANY.map((row, at) => (at < few ? iso(row) : row));
      return ran([...asked, ...more], {
        'E.csv': [HEADINGS, ...rows].join('\n'),
        'H.csv': 'CHILD,DOB\nm1,06/05/2012\nm2,',
      });
    };
    // An empty cell is not a date written otherwise: m2 has no date of birth.
    expect((await said(0)).printed).not.toContain('no day');
    expect((await said(4)).printed).toContain('DECOM: fewer than 5 cells do not hold a date.');
    expect((await said(5)).printed).toContain('DECOM: 10 cells do not hold a date.');
    expect((await said(11)).printed).toContain('DECOM: 10 cells do not hold a date.');
    const { code, printed } = await said(1, '--below', '0');
    expect(code).toBe(0);
    expect(printed).toContain('DECOM: 1 cell does not hold a date. Write dates as dd/mm/yyyy.');
    expect(printed).not.toContain(nothing);
  });
});

describe('A row of the table of which nothing is shown', () => {
  it('says what to do: ask for earlier returns, or show everything inside the authority', async () => {
    // Of 600 who came home in 2022, three more came home too late to be followed for twelve months.
    const late = [0, 1, 2].map((at) => `late${at},01/02/2021,S,C2,U6,01/10/2025,E4A`);
    const files = { 'E.csv': [HEADINGS, ...MANY, ...late].join('\n') };
    const asked = [
      ...['returns', '--episodes', 'E.csv', '--as-of', '2026-03-31', '--from', '2021-04-01', '--months', '3,12'],
      ...['--definition', 'parental-responsibility'],
    ];
    const oneLine = async (...more: readonly string[]) =>
      (await ran([...asked, ...more], files)).printed.replaceAll(/\s+/g, ' ');
    expect(await oneLine()).toMatch(/12 months( hidden){6} Hidden here: 12 months\. .*\(--to, .*--below 0/);
    for (const more of [
      ['--to', '2025-03-31'],
      ['--below', '0'],
    ])
      expect(await oneLine(...more)).not.toContain('Nothing is shown');
  });
});

describe('What is said before any figure', () => {
  const back = Array.from({ length: 40 }, (_, at) => [
    `b${at},01/02/2021,S,C2,U6,01/02/2022,E4A`,
    `b${at},01/12/2022,S,C2,U6,,`,
  ]).flat();
  const files = { 'E.csv': [HEADINGS, ...back].join('\n') };
  const asked = (asOf: string) => [
    ...['returns', '--episodes', 'E.csv', '--as-of', asOf, '--from', '2021-04-01', '--below', '0'],
    ...['--definition', 'parental-responsibility'],
  ];
  const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

  it('of 40 children who are looked after now, all came back: the rows had to hold those who did not', async () => {
    const { printed } = await ran(asked('2023-12-31'), files);
    expect(printed).toMatch(/\n {2}12 months +40 +40 +0 +0 +0 +100\.0 %\n/);
    const says = oneLine(printed).indexOf(
      'have to hold every child who went home between 1 April 2021 and 31 December 2023',
    );
    expect(says).toBeGreaterThan(0);
    expect(says).toBeLessThan(oneLine(printed).indexOf('100.0 %'));
    const { printed: page } = await ran([...asked('2023-12-31'), '--html'], files);
    expect(page).toContain('whether or not they came back into care');
  });

  it('how many days lie between the last day in the rows and the day of the extract', async () => {
    const said = async (asOf: string) => oneLine((await ran(asked(asOf), files)).printed);
    expect(await said('2022-12-01')).toContain('0 days lie between the last day in the rows and 1 December 2022.');
    expect(await said('2022-12-02')).toContain('1 day lies between');
    expect(await said('2023-12-01')).toContain('365 days lie between');
  });

  it('that rows lie after the day of the extract, and what that does to the percentages', async () => {
    const { printed } = await ran(asked('2022-11-30'), files);
    const says = oneLine(printed).indexOf('Rows that begin or end after 30 November 2022: 40.');
    expect(says).toBeGreaterThan(0);
    expect(says).toBeLessThan(oneLine(printed).indexOf('What data you have'));
    expect(oneLine(printed)).toContain('the percentages are too low. Give the day of the extract');
  });

  it('that a difference between planned and unplanned returns shows no cause', async () => {
    const { printed } = await ran(asked('2023-12-31'), files);
    expect(oneLine(printed)).toContain('A difference does not show that planning caused it.');
    expect(oneLine(printed)).toContain('Of 40 children followed for 3 months or more: Planned (E4A): 40;');
  });

  it('that without dates of birth those who turned 18 pass for children who did not come back', async () => {
    const { printed } = await ran(asked('2023-12-31'), files);
    expect(oneLine(printed)).toContain('No dates of birth were given, so those who turned 18 are among them');
  });
});
