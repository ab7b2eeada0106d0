import { describe, expect, it } from 'vitest';
import { pureWhenLoaded } from '../../scripts/pure-when-loaded.js';

const marked = (text: string): string => pureWhenLoaded('module.ts', text);

describe('What a module works out when it is loaded', () => {
  it.each([
    ['a function', 'export function f() { return a.b; }'],
    ['an arrow', 'export const f = () => a.b();'],
    ['a literal', 'const DAYS = 7;'],
    ['a list of names and texts', "const ALL = ['a', other] as const;"],
    ['a record of these', 'const RULE = { id, months: 6, isDue: (at: number) => at > LIMIT };'],
    ['a type', 'export type Level = (typeof LEVELS)[number];'],
    ['an import', "import { frozen } from './frozen.js';"],
  ])('needs no mark where it is %s', (_, text) => {
    expect(marked(text)).toBe(text);
  });

  it('has each call marked that bundlers then leave out', () => {
    expect(marked('export const RULES: Rules = frozen([ruleOf(1), new Map()]);')).toBe(
      'export const RULES: Rules = /* @__PURE__ */ frozen([/* @__PURE__ */ ruleOf(1), /* @__PURE__ */ new Map()]);',
    );
  });

  it('is not put into a function where it stands in one that is called there', () => {
    expect(marked('const x = (() => a.b)();')).toBe('const x = /* @__PURE__ */ (() => a.b)();');
  });

  it.each(['rule.title', '{ ...rule }', '[...rules]', `\`\${rule} and\``, 'first + second', 'frozen({ ...rule })'])(
    'stands in a function that is called, where a bundler could not be sure: %s',
    (expression) => {
      expect(marked(`const x = ${expression};`)).toBe(`const x = /* @__PURE__ */ (() => (${expression}))();`);
    },
  );

  it.each(['register(rule);', 'let count = 0;', 'const { id } = rule;', 'for (const rule of rules) add(rule);'])(
    'is refused where it does more, by its file and line: %s',
    (statement) => {
      expect(() => marked(`const a = 1;\n${statement}`)).toThrow('module.ts:2 does more');
    },
  );
});
