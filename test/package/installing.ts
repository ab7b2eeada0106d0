/** The package as its users get it: packed, and installed in a project of its own. */
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Standard output; the error names everything the command printed. */
export async function run(cwd: string, command: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, args, { cwd })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

/** What was built, packed into a folder: the tarball, and the files in it. */
export async function pack(folder: string): Promise<{ readonly tarball: string; readonly files: readonly string[] }> {
  const [packed] = JSON.parse(
    await run('.', 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder),
  );
  return {
    tarball: join(folder, packed.filename),
    files: packed.files.map((file: { readonly path: string }) => file.path),
  };
}

/** A project of its own, in a folder that does not exist yet, which has installed the tarball; `consumer` in it holds what it is used by. */
export async function install(project: string, tarball: string, ...packages: readonly string[]): Promise<void> {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));
  await run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...packages);
  const consumer = join(project, 'consumer');
  cpSync('test/package/consumer', consumer, { recursive: true });
  for (const kind of ['mts', 'cts']) copyFileSync(join(consumer, 'story.ts'), join(consumer, `story.${kind}`));
}
