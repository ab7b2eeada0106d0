import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { build } from 'esbuild';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { generate } from 'orval';
import { classify } from 'reunification-framework';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { runningService } from '../support/service.js';

const { port, send } = runningService();
const folder = mkdtempSync(join(tmpdir(), 'clients-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

const description = async () => JSON.parse((await send('/openapi.json')).text);

/** Everything that the strictest compiler has against a program. */
function saidAgainst(file: string): string {
  const options: ts.CompilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  };
  const program = ts.createProgram([join(folder, file)], options);
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => folder,
    getNewLine: () => '\n',
  };
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host);
}

/** A program that asks with a client’s own types, and asks something that these do not allow. */
const ASKING = `import { classify, type RiskLevel } from './hey-api/index';

export async function asked(baseUrl: string): Promise<readonly (RiskLevel | string | undefined)[]> {
  const { data } = await classify({ baseUrl, body: { profile: { riskFactors: 'partly-addressed' } } });
  const { error } = await classify({
    baseUrl,
    // @ts-expect-error no row of the table has such a word
    body: { profile: { riskFactors: 'forgotten' } },
  });
  return [...(data?.kind === 'incomplete' ? data.stillPossible : []), ...(error?.findings ?? []).map(({ code }) => code)];
}
`;

describe('From the description that the service serves', () => {
  it('openapi-typescript makes types that compile, and are those of the questions', async () => {
    const types = astToString(await openapiTypescript(await description()));
    write(
      'types.ts',
      `${types}
type Body<Path extends '/classification/indication'> =
  paths[Path]['post']['requestBody']['content']['application/json'];
export const body: Body<'/classification/indication'> = { profile: { riskFactors: 'partly-addressed' } };
// @ts-expect-error no row of the table has such a word
export const wrong: Body<'/classification/indication'> = { profile: { riskFactors: 'forgotten' } };
export const level: components['schemas']['RiskLevel'] = 'severe';
`,
    );
    expect(saidAgainst('types.ts')).toBe('');
  });

  it('@hey-api/openapi-ts makes a client that compiles, and asks the service', async () => {
    await createClient({
      input: await description(),
      output: join(folder, 'hey-api'),
      plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
      logs: { level: 'silent', file: false },
    });
    write('asking.ts', ASKING);
    expect(saidAgainst('asking.ts')).toBe('');

    const outfile = join(folder, 'asking.mjs');
    await build({ entryPoints: [join(folder, 'asking.ts')], outfile, bundle: true, format: 'esm', platform: 'node' });
    const { asked } = await import(pathToFileURL(outfile).href);
    const indication = classify({ riskFactors: 'partly-addressed' });
    const stillPossible = indication.kind === 'incomplete' ? indication.stillPossible : [];
    expect(stillPossible.length).toBeGreaterThan(0);
    expect(await asked(`http://127.0.0.1:${port()}`)).toEqual([...stillPossible, 'shape.not-one-of']);
  });

  it('orval makes a client that compiles', async () => {
    write('openapi.json', JSON.stringify(await description()));
    await generate({ input: 'openapi.json', output: { target: 'orval.ts', client: 'fetch', mode: 'single' } }, folder);
    expect(readFileSync(join(folder, 'orval.ts'), 'utf8')).toContain('export const classify = async (');
    expect(saidAgainst('orval.ts')).toBe('');
  });
});
