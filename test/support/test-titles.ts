/** The titles of the tests in a file, read from its text: nothing is run. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** `it`, `test` or `describe`, and what is done with it: `it.each(…)` gives `['it', 'each']`. */
const wordsOf = (callee: ts.Expression): readonly string[] => {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee)) return [...wordsOf(callee.expression), callee.name.text];
  return ts.isCallExpression(callee) ? wordsOf(callee.expression) : [];
};

/** What vitest does not run. */
const NOT_RUN = ['skip', 'todo', 'skipIf', 'runIf', 'fails'];

const titleOf = (argument: ts.Expression | undefined): string | undefined =>
  argument !== undefined && ts.isStringLiteralLike(argument) ? argument.text : undefined;

/**
 * Reads the titles of the tests in a file, each after those of the blocks that it stands in. A title that is put together when the test
 * runs is as it is written: “%s” stands for what is filled in.
 *
 * @param file - a file of tests
 * @returns for each test that is run the titles on the way to it, outermost first
 */
export function testTitlesIn(file: string): readonly (readonly string[])[] {
  const titles: (readonly string[])[] = [];
  const visit = (node: ts.Node, outer: readonly string[]): void => {
    if (ts.isCallExpression(node)) {
      const [word, ...more] = wordsOf(node.expression);
      const title = titleOf(node.arguments[0]);
      if (title !== undefined && (word === 'it' || word === 'test' || word === 'describe')) {
        if (more.some((one) => NOT_RUN.includes(one))) return;
        const path = [...outer, title];
        if (word !== 'describe') titles.push(path);
        else ts.forEachChild(node, (child) => visit(child, path));
        return;
      }
    }
    ts.forEachChild(node, (child) => visit(child, outer));
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true), []);
  return titles;
}
