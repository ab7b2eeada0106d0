/** The software bill of materials: what somebody has who installs this package, and nothing that it is only developed with. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import lock from '../package-lock.json' with { type: 'json' };

/** What is published of a manifest, as far as it matters here. In development the peers are development dependencies too, and so would be left out. */
const { devDependencies, scripts, overrides, ...manifestPublished } = manifest;

/** The command holds its reader of CSV in itself: whoever installs the package has it, as if it depended on it. */
const published = { ...manifestPublished, dependencies: { 'csv-parse': devDependencies['csv-parse'] } };

const had = Object.fromEntries(
  (['csv-parse', 'fp-ts', 'zod'] as const).map((name) => {
    const path = `node_modules/${name}` as const;
    const { dev, ...locked } = lock.packages[path];
    return [path, name === 'csv-parse' ? locked : { ...locked, peer: true }];
  }),
);

/**
 * Has `npm sbom` write the bill, from the lock file and without a network.
 *
 * @returns a CycloneDX document, as JSON text; its serial number and time differ from one to the next
 */
export function softwareBillOfMaterials(): string {
  const parent = mkdtempSync(join(tmpdir(), 'sbom-'));
  const folder = join(parent, manifest.name); // npm takes the name of the package from its folder
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(published));
    const { name, version, lockfileVersion } = lock;
    const packages = { '': published, ...had };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ name, version, lockfileVersion, packages }));
    const options = ['--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'];
    return execFileSync('npm', ['sbom', ...options], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
