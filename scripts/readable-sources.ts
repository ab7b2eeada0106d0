/**
 * The sources of an entry in one file, for those who follow a name in their editor to where it is declared: module after module,
 * what is used before what uses it. For reading; nothing loads or compiles it.
 */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

/** Sources in one file. */
export interface ReadableSources {
  /** The text of the file. */
  readonly text: string;
  /** The line in it on which a line of a module stands; `undefined` for an import, which is left out. Both count from 0. */
  readonly lineOf: (module: string, line: number) => number | undefined;
}

/** A module without its imports from other modules. */
interface Read {
  readonly lines: readonly string[];
  /** The modules that it imports from. */
  readonly from: readonly string[];
  /** What it imports, by module. */
  readonly imported: readonly (readonly [module: string, name: string])[];
  /** The lines that are left out. */
  readonly leftOut: ReadonlySet<number>;
}

const read = (module: string): Read => {
  const text = readFileSync(`src/${module}.ts`, 'utf8');
  const source = ts.createSourceFile(module, text, ts.ScriptTarget.Latest);
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const leftOut = new Set<number>();
  const from: string[] = [];
  const imported: [string, string][] = [];
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) continue;
    if (!moduleSpecifier.text.startsWith('.')) continue;
    const other = posix.join(posix.dirname(module), moduleSpecifier.text).replace(/\.js$/, '');
    from.push(other);
    for (let line = lineAt(statement.getStart(source)); line <= lineAt(statement.end); line += 1) leftOut.add(line);
    const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
    if (names !== undefined && ts.isNamedImports(names))
      for (const name of names.elements) imported.push([other, name.getText(source).replace(/^type /, '')]);
  }
  return { lines: text.trimEnd().split('\n'), from, imported, leftOut };
};

/** The modules, each after those that it imports. */
function inOrder(modules: readonly string[], readModule: (module: string) => Read): readonly string[] {
  const ordered = new Set<string>();
  const begun = new Set<string>();
  const add = (module: string): void => {
    if (begun.has(module)) return;
    begun.add(module);
    for (const other of readModule(module).from) if (modules.includes(other)) add(other);
    ordered.add(module);
  };
  modules.forEach(add);
  return [...ordered];
}

/**
 * @param modules - the modules of an entry: `factors/factor`
 * @param fileOf - the file that holds the sources of a module, without its folder: `factors.ts`
 * @returns the sources
 */
export function readableSources(modules: readonly string[], fileOf: (module: string) => string): ReadableSources {
  const reads = new Map(modules.map((module) => [module, read(module)]));
  const readModule = (module: string): Read => {
    const found = reads.get(module);
    if (found === undefined) throw new Error(`${module} is no module of this entry.`);
    return found;
  };
  const imports = new Map<string, Set<string>>();
  for (const { imported } of reads.values()) {
    for (const [module, name] of imported) {
      if (!reads.has(module)) imports.set(fileOf(module), (imports.get(fileOf(module)) ?? new Set()).add(name));
    }
  }
  const lines: string[] = [
    '// @ts-nocheck: put together from the sources for reading, and never compiled.',
    '',
    ...[...imports]
      .sort()
      .map(([file, names]) => `import { ${[...names].sort().join(', ')} } from './${file.replace(/ts$/, 'js')}';`),
  ];
  const places = new Map<string, readonly (number | undefined)[]>();
  for (const module of inOrder(modules, readModule)) {
    const { lines: all, leftOut } = readModule(module);
    lines.push('', `// ──── src/${module}.ts`, '');
    places.set(
      module,
      all.map((line, number) => (leftOut.has(number) ? undefined : lines.push(line) - 1)),
    );
  }
  return { text: `${lines.join('\n')}\n`, lineOf: (module, line) => places.get(module)?.[line] };
}
