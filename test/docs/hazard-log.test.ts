import { existsSync, readFileSync } from 'node:fs';
import * as library from 'reunification-framework';
import { describe, expect, it } from 'vitest';
import * as wholeCase from '../../src/case/index.js';
import * as journey from '../../src/case/journey/index.js';
import * as cases from '../../src/case/schema.js';
import * as classification from '../../src/classification/schema.js';
import { INTERPRETATIONS } from '../../src/command/interpretations.js';
import * as chronology from '../../src/factors/index.js';
import * as factors from '../../src/factors/schema.js';
import * as goals from '../../src/goals/schema.js';
import * as interop from '../../src/interop/index.js';
import * as outcomes from '../../src/outcomes/index.js';
import * as practiceGuide from '../../src/practice-guide-2026/index.js';
import * as replays from '../../src/reclassification/index.js';
import * as reclassification from '../../src/reclassification/schema.js';
import * as returnHome from '../../src/return-home/schema.js';
import { testTitlesIn } from '../support/test-titles.js';

/** How many hazards were ever entered. An entry is never deleted, so this number only rises. */
const EVER_ENTERED = 119;

const FIELDS = ['Hazard', 'Causes', 'Effect', 'Harm', 'Reduced by', 'Shown by', 'Remains', 'Status'];

const page = readFileSync('docs/hazard-log.md', 'utf8');
const [introduction = '', entries = ''] = page.split('\n## Entries\n');

interface Entry {
  readonly id: string;
  readonly title: string;
  /** Each field with its text, in the order in which they are written. */
  readonly fields: readonly (readonly [name: string, text: string])[];
}

const LOG: readonly Entry[] = entries
  .split(/^### /m)
  .slice(1)
  .map((text) => {
    const [heading = '', ...lines] = text.split('\n');
    const [, id = heading, title = ''] = /^(\S+) (.*)$/.exec(heading) ?? [];
    const fields = lines
      .join('\n')
      .split(/^- \*\*/m)
      .slice(1)
      .map((field): readonly [string, string] => {
        const [name = '', ...rest] = field.split(':**');
        return [name, rest.join(':**').trim()];
      });
    return { id, title, fields };
  });

const fieldOf = ({ fields }: Entry, name: string): string => fields.find(([field]) => field === name)?.[1] ?? '';

const NAMED = LOG.map((entry) => [`${entry.id} ${entry.title}`, entry] as const);

const idOf = (number: number): string => `H-${String(number).padStart(2, '0')}`;

/** The tests that an entry names: file and titles. A line that names none in this way is given as it is. */
const testsOf = (entry: Entry): readonly (readonly [file: string, title: string])[] =>
  fieldOf(entry, 'Shown by')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, file = line, title = ''] = /^ *- `(test\/[^`]+)`: \*(.+)\*$/.exec(line) ?? [];
      return [file, title];
    });

/** The titles in every file that is named, each read once. */
const TITLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(LOG.flatMap(testsOf).map(([file]) => file))]
    .filter((file) => existsSync(file))
    .map((file) => [file, new Set(testTitlesIn(file).map((titles) => titles.join(' › ')))]),
);

const NO_TEST = /^No test: \S.+\.$/s;

describe('The hazard log', () => {
  it('has as many entries as were ever made, numbered in order, none twice and none missing', () => {
    const ids = LOG.map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: EVER_ENTERED }, (_, place) => idOf(place + 1)));
  });

  it('has titles that say different things', () => {
    expect(new Set(LOG.map(({ title }) => title)).size).toBe(LOG.length);
    expect(LOG.filter(({ title }) => title === '')).toEqual([]);
  });

  it('has a table in which every entry stands once', () => {
    const rows = [...introduction.matchAll(/^\| .+ \| H-(\d+) to H-(\d+) \|$/gm)];
    const listed = rows.flatMap(([, first, last]) =>
      Array.from({ length: Number(last) - Number(first) + 1 }, (_, place) => idOf(Number(first) + place)),
    );
    expect(listed).toEqual(LOG.map(({ id }) => id));
  });

  it.each(NAMED)('has every field, in order and filled in: %s', (_, entry) => {
    expect(entry.fields.map(([name]) => name)).toEqual(FIELDS);
    expect(entry.fields.filter(([, text]) => text === '')).toEqual([]);
  });

  it.each(NAMED)('says of each whether it is open, or withdrawn and why: %s', (_, entry) => {
    expect(fieldOf(entry, 'Status')).toMatch(/^open$|^withdrawn: \S.+$/s);
  });

  it.each(NAMED)('names tests that are there, or says why there is none: %s', (_, entry) => {
    const shown = fieldOf(entry, 'Shown by');
    if (NO_TEST.test(shown)) return;
    const missing = testsOf(entry).filter(([file, title]) => TITLES.get(file)?.has(title) !== true);
    expect(missing).toEqual([]);
    expect(testsOf(entry).length).toBeGreaterThan(0);
  });

  it('names no test twice for one hazard', () => {
    for (const entry of LOG) {
      const named = testsOf(entry).map((test) => test.join(': '));
      expect(named).toEqual([...new Set(named)]);
    }
  });

  it('says that nothing reduces a hazard where no test shows that something does', () => {
    for (const entry of LOG.filter((one) => NO_TEST.test(fieldOf(one, 'Shown by'))))
      expect(fieldOf(entry, 'Reduced by')).toMatch(/^Nothing\.$|^Documents say/);
  });

  it('refers to hazards that it has', () => {
    const ids = LOG.map(({ id }) => id);
    const referred = [...page.matchAll(/\bH-\d{2}\b/g)].map(([id]) => id);
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('refers to choices that are numbered', () => {
    const numbered: readonly string[] = INTERPRETATIONS.map(({ id }) => id);
    const referred = [...page.matchAll(/\bI-\d+\b/g)].map(([id]) => id);
    expect(referred.length).toBeGreaterThan(20);
    expect(referred.filter((id) => !numbered.includes(id))).toEqual([]);
  });

  it('names functions that the package has', () => {
    const exported = [
      library,
      cases,
      wholeCase,
      journey,
      outcomes,
      practiceGuide,
      classification,
      chronology,
      factors,
      goals,
      interop,
      replays,
      reclassification,
      returnHome,
    ].flatMap(Object.keys);
    const named = LOG.flatMap((entry) => [
      ...fieldOf(entry, 'Reduced by').matchAll(/`((?!asOf)[a-z]+[A-Z]\w*|classify|agree)`/g),
    ]);
    expect(named.length).toBeGreaterThan(20);
    expect(named.map(([, name = '']) => name).filter((name) => !exported.includes(name))).toEqual([]);
  });
});
