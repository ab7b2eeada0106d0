/** What the tarball has to hold, kind by kind, worked out from the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { ENTRY_POINTS } from '../../scripts/entry-points.js';
import { JSON_SCHEMA_NAMES } from '../../src/interop/schema.js';

/** The answers that have a JSON Schema: the members of the one interface that lists them. */
function answerNames(): readonly string[] {
  const path = 'scripts/answers.ts';
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const answers = source.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'Answers',
  );
  if (answers === undefined || !ts.isInterfaceDeclaration(answers)) throw new Error(`${path} has no Answers`);
  return answers.members.map(({ name }) =>
    name !== undefined && ts.isPropertyName(name) && 'text' in name ? name.text : '',
  );
}

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
  'a JSON Schema for each input': JSON_SCHEMA_NAMES.map((name) => `dist/json-schema/input/${name}.schema.json`),
  'a JSON Schema for each answer': answerNames().map((name) => `dist/json-schema/output/${name}.schema.json`),
  'the two tables': ['dist/dmn/classification.dmn', 'dist/dmn/review.dmn'],
};

/** Files that several entry points share: one or two for each pillar, and one for its schemas. */
export const SHARED_BY_ENTRIES: RegExp = /^dist\/chunks\/[a-z0-9-]+\.c?js$/;
