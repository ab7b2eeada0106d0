// Every ```ts block of README.md, CONTRIBUTING.md, docs/*.md and the doc comments of src becomes a test in test/generated:
//   expression; // => value      the expression must equal the value
//   const name = …; // => value  the same for the name
// A value may go on in further comment lines, indented by two spaces or more or beginning with a closing bracket. `ts no-run` leaves a block out.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const OUT = 'test/generated';
const FENCE = /^([ \t]*)```(?:ts|typescript)\b(?<options>[^\n]*)\n(?<code>[\s\S]*?)^[ \t]*```[ \t]*$/gm;
const EXPECTATION = /^[ \t]*(?:\n[ \t]*)?\/\/ => ?(.+(?:\n[ \t]*\/\/ (?: |[\])}]).*)*)/;

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

const listFiles = (folder, ending, recursive) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** The ts blocks of a Markdown text that starts on `firstLine` of its file. */
function blocksIn(text, file, firstLine = 1) {
  return [...text.matchAll(FENCE)]
    .filter(({ groups }) => !/\bno-run\b/.test(groups.options))
    .map(({ groups, index }) => ({ file, line: firstLine + lineOf(text, index) - 1, code: groups.code }));
}

/** The ts blocks of a source file's doc comments. */
function blocksInComments(text, file) {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: comment, index }) =>
    blocksIn(comment.replace(/^[ \t]*\* ?/gm, ''), file, lineOf(text, index)),
  );
}

function parse(code, where) {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);
  const [problem] = source.parseDiagnostics;
  if (problem) {
    throw new Error(`${where}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')} in\n${code}`);
  }
  return source;
}

/** What the statement yields, for the comparison with the value after `// =>`. */
function subjectOf(statement, where) {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  if (ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1) {
    return statement.declarationList.declarations[0].name.getText();
  }
  throw new Error(`${where}: "// =>" follows neither an expression nor one declaration: ${statement.getText()}`);
}

/** @returns {string} the test file for one block */
function testFor({ code, file, line }) {
  const where = `${file}:${line}`;
  const imports = [];
  const body = [];
  let expectations = 0;
  for (const statement of parse(code, where).statements) {
    if (ts.isImportDeclaration(statement)) {
      imports.push(statement.getText());
      continue;
    }
    const value = code
      .slice(statement.end)
      .match(EXPECTATION)?.[1]
      .replace(/^[ \t]*\/\//gm, '');
    if (value === undefined) {
      body.push(statement.getText());
      continue;
    }
    parse(`(${value}\n);`, where);
    const subject = subjectOf(statement, where);
    if (!ts.isExpressionStatement(statement)) body.push(statement.getText());
    body.push(`__expect(${subject}).toEqual(${value}\n);`);
    expectations += 1;
  }
  const arrows = code.match(/\/\/ ?=>/g)?.length ?? 0;
  if (arrows !== expectations) {
    throw new Error(`${where}: ${arrows - expectations} of ${arrows} "// =>" comments do not follow a statement`);
  }
  return `import { expect as __expect, test as __test } from 'vitest';
${imports.join('\n')}

__test(${JSON.stringify(`the example at ${where}`)}, async () => {
${body.join('\n')}
});
`;
}

const blocks = [
  ...['README.md', 'CONTRIBUTING.md', ...listFiles('docs', '.md', false)]
    .filter((file) => existsSync(file))
    .flatMap((file) => blocksIn(readFileSync(file, 'utf8'), file)),
  ...listFiles('src', '.ts', true).flatMap((file) => blocksInComments(readFileSync(file, 'utf8'), file)),
];

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const block of blocks) {
  // What reads a JSON Schema needs the whole package to be built, as the slow tests do.
  const ending = block.code.includes('/json-schema/') ? 'slow.test.ts' : 'test.ts';
  writeFileSync(join(OUT, `${block.file.replace(/[\\/]/g, '__')}-${block.line}.${ending}`), testFor(block));
}
console.log(`${blocks.length} documentation examples extracted to ${OUT}`);
