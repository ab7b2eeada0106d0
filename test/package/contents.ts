/** What the tarball has to hold, kind by kind, worked out from the sources. */
import { readdirSync } from 'node:fs';
import { ENTRY_POINTS } from '../../scripts/entry-points.js';

/** The files of the tarball by kind, without what several entry points share. */
export const CONTENTS: Readonly<Record<string, readonly string[]>> = {
  'what a package has': ['LICENSE', 'THIRD_PARTY_NOTICES.md', 'package.json'],
  'the papers': ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  'cases to try': ['examples/cases/case-of-child-9.json', 'examples/cases/caseload.ndjson'],
  'the pages': readdirSync('docs')
    .filter((page) => page !== 'pictures')
    .map((page) => `docs/${page}`),
  'the pictures': readdirSync('docs/pictures').map((picture) => `docs/pictures/${picture}`),
  'each entry point, for import and require, and the command': [
    ...ENTRY_POINTS.flatMap(({ module }) => [`dist/${module}.js`, `dist/${module}.cjs`]),
    'dist/command/main.js',
  ],
  'the declarations of each entry point, and its sources for reading': ENTRY_POINTS.flatMap(({ module }) => [
    `dist/${module}.d.ts`,
    `dist/${module}.d.cts`,
    `dist/${module}.d.ts.map`,
    `dist/sources/${module.replace(/\/index$/, '').replaceAll('/', '-')}.ts`,
  ]),
  'the JSON Schemas': ['dist/json-schema/inputs.schema.json', 'dist/json-schema/answers.schema.json'],
  'the two tables': ['dist/dmn/classification.dmn', 'dist/dmn/review.dmn'],
};

/** Files that several entry points share: one or two for each pillar, and one for its schemas. */
export const SHARED_BY_ENTRIES: RegExp = /^dist\/chunks\/[a-z0-9-]+\.c?js$/;
