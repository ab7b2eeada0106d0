import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_POINTS } from '../../scripts/entry-points.js';

/** Where an editor finds a name declared. */
interface Definition {
  readonly file: string;
  readonly start: { readonly line: number; readonly offset: number };
}

/** These two are fp-ts’s own. */
const OF_FP_TS = ['left', 'right'];

const project = realpathSync(mkdtempSync(join(tmpdir(), 'definitions-')));
let server: ChildProcessWithoutNullStreams;
let asked = 0;
const waiting = new Map<number, (definitions: readonly Definition[]) => void>();

const send = (command: string, args: object): number => {
  asked += 1;
  server.stdin.write(`${JSON.stringify({ seq: asked, type: 'request', command, arguments: args })}\n`);
  return asked;
};

const definitionsAt = (file: string, line: number, offset: number): Promise<readonly Definition[]> =>
  new Promise((answer) => waiting.set(send('definition', { file, line, offset }), answer));

/** What stands where an editor would lead: its file, and the text from there to the end of the line. */
const textAt = ({ file, start }: Definition): string => {
  const line = readFileSync(file, 'utf8').split('\n')[start.line - 1] ?? '';
  return `${file.startsWith(resolve('dist/sources')) ? '' : `${file}: `}${line}`;
};

beforeAll(() => {
  mkdirSync(join(project, 'node_modules'));
  symlinkSync(resolve('.'), join(project, 'node_modules/reunification-framework'), 'dir');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'tsconfig.json'), '{ "compilerOptions": { "module": "nodenext", "types": [] } }');
  server = spawn(process.execPath, [
    resolve('node_modules/typescript/lib/tsserver.js'),
    '--disableAutomaticTypingAcquisition',
  ]);
  createInterface({ input: server.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const { request_seq: to, body } = JSON.parse(line);
    waiting.get(to)?.(body ?? []);
  });
});

afterAll(() => {
  server.kill();
  rmSync(project, { recursive: true, force: true });
});

describe.each(['mts', 'cts'])('An editor with a file .%s', (kind) => {
  it.each(ENTRY_POINTS)(
    'leads from each name of $specifier to where it stands in the sources',
    async ({ specifier, module }) => {
      const names = Object.keys(await import(resolve(`dist/${module}.js`))).filter((name) => !OF_FP_TS.includes(name));
      const file = join(project, `${module.replaceAll('/', '-')}.${kind}`);
      writeFileSync(file, names.map((name) => `import { ${name} } from '${specifier}';\n`).join(''));
      send('open', { file });
      const found = await Promise.all(names.map((_, line) => definitionsAt(file, line + 1, 'import { '.length + 1)));
      const declared = found.map((definitions) => definitions.map(textAt));
      expect(names).not.toEqual([]);
      for (const [place, name] of names.entries()) {
        expect(declared[place]).not.toEqual([]);
        for (const text of declared[place] ?? [])
          expect(text).toMatch(new RegExp(`^export (const|function|class) ${name}\\b`));
      }
    },
    60_000,
  );
});
