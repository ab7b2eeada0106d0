import { describe, expect, it } from 'vitest';
import { reportToMarkdown } from '../../src/case/journey/index.js';
import { explainAgreed, explanationToMarkdown } from '../../src/classification/index.js';
import { run } from '../../src/command/run.js';
import { agreementToMarkdown } from '../../src/goals/index.js';
import { genogramSvg, timelineText } from '../../src/pictures/index.js';
import { civilDate } from '../../src/shared/index.js';
import { CASE_RECORD } from '../support/case-record.js';
import { agreed } from '../support/classification-records.js';
import { COMPLETE_AGREEMENT } from '../support/goals.js';

/** Colours, a bell, an end of a text, a window title in one and in two signs, a delete, a turned line, and a line of its own. */
const OBEYED = '\u001B[31m\u0007\u0000\u009B31m\u001B]0;\u009D\u007F\u202E\u2066\u200F\r\n\u2028x';

/** What a terminal would obey; in a page or a text of many lines, ends of lines and tabs are ours. */
const WOULD_OBEY = /[^\n\t\u0020-\u007E\u00A0-\u061B\u061D-\u200D\u2010-\u2029\u202F-\u2065\u206A-\u{10FFFF}]/u;

/** The same record, with these signs at the end of every id. */
const marked = (value: unknown, ids: ReadonlySet<string>): unknown => {
  if (typeof value === 'string') return ids.has(value) ? `${value}${OBEYED}` : value;
  if (Array.isArray(value)) return value.map((part) => marked(part, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part, ids)]));
};

const IDS = new Set([CASE_RECORD.child.id, ...CASE_RECORD.parents.map(({ id }) => id), 'home-1']);

const MARKED = marked(
  {
    ...CASE_RECORD,
    format: 2,
    genograms: [
      {
        recordedOn: '2024-02-01',
        people: [CASE_RECORD.child, ...CASE_RECORD.parents].map(({ id }) => ({ id, label: id, kind: 'not-known' })),
        partnerships: [],
        parentages: [{ child: CASE_RECORD.child.id, parents: CASE_RECORD.parents.map(({ id }) => id), kind: 'birth' }],
      },
    ],
  },
  IDS,
);

/** Runs the command on one file. */
const ran = async (args: readonly string[], content: unknown = MARKED) => {
  const out = { printed: '', told: '' };
  const code = await run(args, {
    read: async (file) => {
      if (file.startsWith('missing')) throw Object.assign(new Error(), { code: 'ENOENT' });
      return JSON.stringify(content);
    },
    lines: async function* () {
      yield JSON.stringify(content);
    },
    bytes: async function* () {
      yield new Uint8Array();
    },
    write: async () => undefined,
    isSame: async () => false,
    print: (text) => {
      out.printed += text;
    },
    tell: (text) => {
      out.told += text;
    },
    isWatched: false,
    today: () => civilDate('2024-03-04'),
  });
  return { code, ...out };
};

describe('No id, name or file tells a terminal what to do', () => {
  it.each([
    ['overview'],
    ['overview', '--brief'],
    ['journey'],
    ['closing'],
    ['supervision'],
    ['report'],
    ['caseload'],
    ['check'],
    ['genogram'],
    ['page'],
    ['journey', '--html'],
    ['report', '--html'],
    ['caseload', '--html'],
  ])('in what %s %s prints', async (command, ...options) => {
    const { printed } = await ran([command, 'a', ...options]);
    expect(printed.length).toBeGreaterThan(100);
    expect(printed).not.toMatch(WOULD_OBEY);
  });

  it('in JSON either, which says the same as before', async () => {
    for (const command of ['overview', 'journey', 'report', 'closing', 'caseload']) {
      const { printed } = await ran([command, 'a', '--json']);
      expect(printed).not.toMatch(WOULD_OBEY);
      expect(JSON.stringify(JSON.parse(printed))).toContain(JSON.stringify(OBEYED).slice(1, -1));
    }
  });

  it('in what it says of a file', async () => {
    expect((await ran(['overview', `missing${OBEYED}`])).told).toBe(
      'reunification-framework: missing\uFFFD[31m\uFFFD\uFFFD\uFFFD31m\uFFFD]0;\uFFFD\uFFFD x cannot be read: there is no such file.\n',
    );
    expect((await ran(['page', 'a', '-o', `a${OBEYED}`])).told).not.toMatch(WOULD_OBEY);
    expect((await ran(['check', `a${OBEYED}`])).printed).not.toMatch(WOULD_OBEY);
    expect((await ran(['check', '--json', `a${OBEYED}`])).printed).not.toMatch(WOULD_OBEY);
  });

  it('in the text of an agreement, a report, an explanation, a timeline or a drawing', () => {
    const agreement = marked(
      COMPLETE_AGREEMENT,
      new Set([COMPLETE_AGREEMENT.child, ...(COMPLETE_AGREEMENT.parents ?? [])]),
    );
    const explained = explainAgreed(agreed(), 'practitioner');
    const [part] = explained.parts;
    const points = [{ text: OBEYED, source: { document: 'framework-2015', locator: OBEYED } }] as const;
    const record = MARKED as typeof CASE_RECORD;
    const on = { asOf: civilDate('2024-03-04') };
    for (const text of [
      agreementToMarkdown(agreement as typeof COMPLETE_AGREEMENT),
      reportToMarkdown(record, on, { [CASE_RECORD.child.id + OBEYED]: `Ada${OBEYED}` }),
      explanationToMarkdown({ ...explained, parts: part === undefined ? [] : [{ ...part, points }] }),
      timelineText(record, on),
      genogramSvg(record.genograms?.[0] as never),
    ]) {
      expect(text.length).toBeGreaterThan(100);
      expect(text).not.toMatch(WOULD_OBEY);
    }
  });
});
