import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { softwareBillOfMaterials } from '../../scripts/sbom.js';

describe('The manifest', () => {
  it('has no script that runs when the package is installed', () => {
    const onInstall = ['preinstall', 'install', 'postinstall', 'preprepare', 'prepare', 'postprepare', 'dependencies'];
    expect(onInstall.filter((name) => Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  it('names zod and fp-ts as peers, and no other package that a user would get', () => {
    expect(Object.keys(manifest.peerDependencies).sort()).toEqual(['fp-ts', 'zod']);
    const others = ['dependencies', 'optionalDependencies', 'bundledDependencies', 'bundleDependencies', 'gypfile'];
    expect(others.filter((field) => Object.hasOwn(manifest, field))).toEqual([]);
  });

  it('leads compilers that do not read the exports map to the declarations that it names', () => {
    const named = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
      typeof target === 'string' || subpath === '.' ? [] : [[subpath.slice('./'.length), [target.require.types]]],
    );
    expect(manifest.typesVersions).toEqual({ '*': Object.fromEntries(named) });
  });

  it('brings one program, named like the package', () => {
    expect(Object.keys(manifest.bin)).toEqual([manifest.name]);
  });
});

describe('The software bill of materials', () => {
  const bill = JSON.parse(softwareBillOfMaterials());

  it('is about this version of the package', () => {
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: {
        component: { name: manifest.name, version: manifest.version, licenses: [{ license: { id: 'MIT' } }] },
      },
    });
  });

  it('lists zod, fp-ts and the reader of CSV in the command, each with its version, licence and checksum, and nothing that is only for development', () => {
    expect(bill.components).toEqual(
      (['csv-parse', 'fp-ts', 'zod'] as const).map((name) =>
        expect.objectContaining({
          name,
          version: manifest.devDependencies[name],
          purl: `pkg:npm/${name}@${manifest.devDependencies[name]}`,
          licenses: [{ license: { id: 'MIT' } }],
          hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
        }),
      ),
    );
  });
});
