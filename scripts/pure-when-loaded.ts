/**
 * Marks what a module works out when it is loaded as free of effects, so that a bundler can leave out what nobody uses.
 *
 * A bundler drops an unused function, but keeps an unused `const RULES = frozen(…)`: it cannot know that the call does nothing
 * else. No module of `src` does anything when it is loaded but work out constants, so each may say so: a call by the comment
 * `@__PURE__`, which esbuild, Rollup and webpack read; anything else (`a.b`, `[...a]`, `a + b`) inside a function that is called
 * so. What is not a constant, a function, a class or a type is refused.
 */
import ts from 'typescript';

const MARK = '/* @__PURE__ */ ';

/** A text to put in at a place of the source. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** The expression without what only the compiler reads. */
const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) ||
  ts.isSatisfiesExpression(node) ||
  ts.isParenthesizedExpression(node) ||
  ts.isNonNullExpression(node)
    ? bare(node.expression)
    : node;

const isPlainName = (name: ts.PropertyName): boolean => !ts.isComputedPropertyName(name);

/** Whether every bundler sees that an expression has no effect, once the calls in it are marked. Notes these calls. */
function isPlain(expression: ts.Expression, calls: ts.Expression[]): boolean {
  const node = bare(expression);
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    calls.push(node);
    const called = bare(node.expression);
    return (
      (ts.isIdentifier(called) || ts.isArrowFunction(called)) &&
      (node.arguments ?? []).every((argument) => isPlain(argument, calls))
    );
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.every((element) => isPlain(element, calls));
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (property) =>
        ts.isShorthandPropertyAssignment(property) ||
        (ts.isPropertyAssignment(property) && isPlainName(property.name) && isPlain(property.initializer, calls)),
    );
  }
  return (
    ts.isIdentifier(node) ||
    ts.isLiteralExpression(node) ||
    ts.isArrowFunction(node) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(node.kind)
  );
}

function marksFor(initializer: ts.Expression, source: ts.SourceFile): readonly Insertion[] {
  const calls: ts.Expression[] = [];
  if (isPlain(initializer, calls)) return calls.map((call) => ({ at: call.getStart(source), text: MARK }));
  return [
    { at: initializer.getStart(source), text: `${MARK}(() => (` },
    { at: initializer.end, text: '))()' },
  ];
}

const doesNothingWhenLoaded = (statement: ts.Statement): boolean =>
  ts.isImportDeclaration(statement) ||
  ts.isExportDeclaration(statement) ||
  ts.isFunctionDeclaration(statement) ||
  ts.isClassDeclaration(statement) ||
  ts.isInterfaceDeclaration(statement) ||
  ts.isTypeAliasDeclaration(statement);

/**
 * @param file - the name of the module, for the error
 * @param text - TypeScript
 * @returns the same, with marks
 */
export function pureWhenLoaded(file: string, text: string): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const marks = source.statements.flatMap((statement) => {
    if (doesNothingWhenLoaded(statement)) return [];
    if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0) {
      const { declarations } = statement.declarationList;
      if (declarations.every(({ name }) => ts.isIdentifier(name)))
        return declarations.flatMap(({ initializer }) =>
          initializer === undefined ? [] : marksFor(initializer, source),
        );
    }
    const { line } = source.getLineAndCharacterOfPosition(statement.getStart(source));
    throw new Error(`${file}:${line + 1} does more when it is loaded than work out constants, each by its name.`);
  });
  let marked = '';
  let from = 0;
  for (const { at, text: mark } of marks) {
    marked += text.slice(from, at) + mark;
    from = at;
  }
  return marked + text.slice(from);
}
