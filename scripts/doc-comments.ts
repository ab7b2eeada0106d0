/** The types of the sources with their doc comments, read from the text alone. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** A field of a record. */
interface Field {
  /** What it means, as its doc comment says. */
  readonly meaning: string;
  /** Its type as written. */
  readonly type: ts.TypeNode | undefined;
}

/** One form of a record: most have one, a record with a `kind` has one for each. */
export interface Form {
  /** What the doc comment of this form says; empty where it has no name of its own. */
  readonly meaning: string;
  readonly fields: ReadonlyMap<string, Field>;
}

const SOURCES = new URL('../src/', import.meta.url);

const isDeclaration = (node: ts.Node): node is Declaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

const isExported = (node: Declaration): boolean =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

const readDeclarations = (): ReadonlyMap<string, Declaration> =>
  new Map(
    readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .reverse() // the first of two with one name stays
      .flatMap((path) =>
        ts
          .createSourceFile(path, readFileSync(new URL(path, SOURCES), 'utf8'), ts.ScriptTarget.Latest, true)
          .statements.filter(isDeclaration)
          .filter(isExported)
          .map((declaration) => [declaration.name.text, declaration] as const),
      ),
  );

let declarations: ReadonlyMap<string, Declaration> | undefined;

/** An exported interface or type. All are read when the first is asked for, which takes a second. */
const declarationOf = (name: string): Declaration | undefined => {
  declarations ??= readDeclarations();
  return declarations.get(name);
};

/** The doc comment of a node as one line of Markdown. */
function meaningOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return (ts.getTextOfJSDocComment(comment) ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\{@link (\w+) ?\}/g, '`$1`')
    .trim();
}

/** What a type is of, without lists, brackets and the possibility that it is left out. */
function inner(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (type === undefined) return undefined;
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return inner(type.type);
  if (ts.isArrayTypeNode(type)) return inner(type.elementType);
  if (ts.isTupleTypeNode(type)) return inner(type.elements[0]);
  if (ts.isUnionTypeNode(type)) {
    const [only, ...others] = type.types.filter(({ kind }) => kind !== ts.SyntaxKind.UndefinedKeyword);
    return others.length === 0 ? inner(only) : type;
  }
  return type;
}

/** The name of a type, where it has one, and the types that it is given. */
export function nameOf(type: ts.TypeNode | undefined): { name: string; given: readonly ts.TypeNode[] } | undefined {
  const named = inner(type);
  return named !== undefined && ts.isTypeReferenceNode(named)
    ? { name: named.typeName.getText(), given: named.typeArguments ?? [] }
    : undefined;
}

const isWritten = (name: string): boolean => ['Readonly', 'Partial', 'Omit', 'Pick', 'Exclude'].includes(name);

const fieldsOf = (members: ts.NodeArray<ts.TypeElement>): ReadonlyMap<string, Field> =>
  new Map(
    members
      .filter(ts.isPropertySignature)
      .map((member) => [
        ts.isStringLiteral(member.name) ? member.name.text : member.name.getText(),
        { meaning: meaningOf(member), type: member.type },
      ]),
  );

const joined = (forms: readonly (readonly Form[])[]): readonly Form[] =>
  forms.reduce((before, next) =>
    before.flatMap((one) =>
      next.map((other) => ({ meaning: one.meaning, fields: new Map([...one.fields, ...other.fields]) })),
    ),
  );

/**
 * The forms that a type can have.
 *
 * @param type - a type as written
 * @returns its forms; none where it is no record, or one whose fields have no names of their own
 */
export function formsOf(type: ts.TypeNode | undefined): readonly Form[] {
  const bare = inner(type);
  if (bare === undefined) return [];
  if (ts.isTypeLiteralNode(bare)) return [{ meaning: '', fields: fieldsOf(bare.members) }];
  if (ts.isUnionTypeNode(bare)) return bare.types.flatMap(formsOf);
  if (ts.isIntersectionTypeNode(bare)) return joined(bare.types.map(formsOf));
  // Made of another type, field by field: that type says what the fields mean.
  if (ts.isIndexedAccessTypeNode(bare)) return formsOf(bare.objectType);
  if (ts.isMappedTypeNode(bare)) {
    const each = inner(bare.type);
    return each !== undefined && (ts.isIndexedAccessTypeNode(each) || ts.isTypeLiteralNode(each)) ? formsOf(each) : [];
  }
  const named = nameOf(bare);
  if (named === undefined) return [];
  return isWritten(named.name) ? formsOf(named.given[0]) : formsNamed(named.name);
}

/**
 * The forms of a type that the sources declare.
 *
 * @param name - its name
 * @returns its forms; none where it is no record
 */
export function formsNamed(name: string): readonly Form[] {
  const declaration = declarationOf(name);
  if (declaration === undefined) return [];
  if (ts.isTypeAliasDeclaration(declaration)) return formsOf(declaration.type);
  const inherited = (declaration.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .map(({ expression, typeArguments }) =>
      isWritten(expression.getText()) ? formsOf(typeArguments?.[0]) : formsNamed(expression.getText()),
    );
  const own = { meaning: meaningOf(declaration), fields: fieldsOf(declaration.members) };
  return joined([[{ meaning: own.meaning, fields: new Map() }], ...inherited, [own]]);
}

/**
 * What the sources say of a type.
 *
 * @param name - its name
 * @returns its doc comment; empty where there is no such type
 */
export function meaningNamed(name: string): string {
  const declaration = declarationOf(name);
  return declaration === undefined ? '' : meaningOf(declaration);
}
