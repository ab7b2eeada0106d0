import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ENTRY_POINTS } from '../../scripts/entry-points.js';

const SOURCES = 'src/';
const pathOf = (module: string): string => `${SOURCES}${module}.ts`;

const program = ts.createProgram(
  ENTRY_POINTS.map(({ module }) => pathOf(module)),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, noLib: true },
);
const checker = program.getTypeChecker();

/** What an entry exports, by name, as the sources declare it. */
const declaredIn = (module: string): ReadonlyMap<string, ts.Symbol> => {
  const file = program.getSourceFile(pathOf(module));
  const exported = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  return new Map(
    (exported === undefined ? [] : checker.getExportsOfModule(exported)).map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );
};

const isOurs = (symbol: ts.Symbol | undefined): boolean =>
  symbol?.valueDeclaration?.getSourceFile().fileName.includes('/node_modules/') !== true;

/** Whether a doc comment has an example that is run, and that says what it gives. */
const hasExample = (symbol: ts.Symbol | undefined): boolean =>
  symbol?.getJsDocTags(checker).some(({ name, text }) => {
    const example = ts.displayPartsToString(text);
    return name === 'example' && /^```ts\n/m.test(example) && example.includes('// =>');
  }) === true;

const isFunction = (value: unknown): boolean => typeof value === 'function' && !/^class\b/.test(String(value));

describe('Every function that can be imported', () => {
  it.each(ENTRY_POINTS)('from $specifier has an example in its doc comment', async ({ specifier, module }) => {
    const exported: Readonly<Record<string, unknown>> = await import(specifier);
    const functions = Object.keys(exported).filter((name) => isFunction(exported[name]));
    const declared = declaredIn(module);
    expect(functions.filter((name) => isOurs(declared.get(name)) && !hasExample(declared.get(name)))).toEqual([]);
  });
});
