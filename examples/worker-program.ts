/** What a worker thread runs. */
import { fileURLToPath } from 'node:url';

/** A program, as a file or as text. */
export type Program =
  | { readonly program: URL; readonly eval: false }
  | { readonly program: string; readonly eval: true };

/**
 * The program of a worker: the compiled file, where it is compiled. From the sources it is bundled into one text, once, which starts
 * in a fraction of the time.
 *
 * @param worker - the module that it runs, as `.ts` or compiled
 * @returns what each worker is started with
 */
export async function workerProgram(worker: URL): Promise<Program> {
  if (!worker.pathname.endsWith('.ts')) return { program: worker, eval: false };
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(worker)],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  return { program: outputFiles.map(({ text }) => text).join(''), eval: true };
}
