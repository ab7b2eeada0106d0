/** Reading a body: readers made of the library’s parse functions, each with the JSON Schema of what it reads. */
import { type Finding, isLeft, isRight, left, type Result, right } from 'reunification-framework';
import { SHAPE_FINDINGS, type ShapeFindingCode } from 'reunification-framework/factors/schema';
import type { Schema } from './component.js';

/** Reads one thing. */
export interface Reader<Value> {
  /** Its JSON Schema, mostly a reference. */
  readonly schema: Schema;
  /** Reads it: the value, or everything found wrong, with paths into the input. */
  readonly read: (input: unknown) => Result<Value>;
  /** Whether it can be left out. */
  readonly isOptional?: true;
}

type Fields = Readonly<Record<string, Reader<unknown>>>;

type ValuesOf<Given extends Fields> = {
  readonly [Name in keyof Given]: Given[Name] extends Reader<infer Value> ? Value : never;
};

const shapeFinding = (code: ShapeFindingCode): Finding => ({ code, ...SHAPE_FINDINGS[code], path: [] });

type Findings = readonly [Finding, ...Finding[]];

const moved = (step: string | number, finding: Finding): Finding => ({ ...finding, path: [step, ...finding.path] });

/** The same findings, one step further out. */
const under = (step: string | number, [first, ...others]: Findings): Findings => [
  moved(step, first),
  ...others.map((finding) => moved(step, finding)),
];

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const refused = (input: unknown): Result<never> =>
  left([shapeFinding(input === undefined ? 'shape.missing' : 'shape.wrong-type')]);

/** What can be left out: it is then `undefined`. */
export const optional = <Value>(reader: Reader<Value>): Reader<Value | undefined> => ({ ...reader, isOptional: true });

/** One of a few words. */
export const oneOf = <Word extends string>(words: readonly Word[]): Reader<Word> => ({
  schema: { type: 'string', enum: words },
  read: (input) => {
    const found = words.find((word) => word === input);
    return found === undefined ? left([shapeFinding('shape.not-one-of')]) : right(found);
  },
});

/** Some text. */
export const text: Reader<string> = {
  schema: { type: 'string' },
  read: (input) => (typeof input === 'string' ? right(input) : refused(input)),
};

/** A number of days: a whole one, from 0. */
export const days: Reader<number> = {
  schema: { type: 'integer', minimum: 0 },
  read: (input) => (typeof input === 'number' && Number.isInteger(input) && input >= 0 ? right(input) : refused(input)),
};

/** Texts under names that whoever asks has chosen. */
export const textsByName: Reader<Readonly<Record<string, string>>> = {
  schema: { type: 'object', additionalProperties: { type: 'string' } },
  read: (input) => {
    if (!isRecord(input)) return refused(input);
    const texts = Object.entries(input).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return texts.length === Object.keys(input).length ? right(Object.fromEntries(texts)) : refused(input);
  },
};

/** A list of up to `most` things. */
export const listOf = <Value>(reader: Reader<Value>, most: number): Reader<readonly Value[]> => ({
  schema: { type: 'array', items: reader.schema, maxItems: most },
  read: (input) => {
    if (!Array.isArray(input)) return refused(input);
    if (input.length > most) return left([shapeFinding('shape.too-many')]);
    const read = input.map((entry: unknown) => reader.read(entry));
    const [first, ...others] = read.flatMap((result, place) => (isLeft(result) ? under(place, result.left) : []));
    if (first !== undefined) return left([first, ...others]);
    return right(read.flatMap((result) => (isRight(result) ? [result.right] : [])));
  },
});

const holdsAll = <Given extends Fields>(values: object, fields: Given): values is ValuesOf<Given> =>
  Object.keys(fields).every((name) => Object.hasOwn(values, name));

const objectSchema = (fields: Fields): Schema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
  required: Object.keys(fields).filter((name) => fields[name]?.isOptional !== true),
  additionalProperties: false,
});

/** A record of fields and no others. What is wrong in any of them is found at once. */
export const record = <Given extends Fields>(fields: Given): Reader<ValuesOf<Given>> => ({
  schema: objectSchema(fields),
  read: (input) => {
    if (!isRecord(input)) return refused(input);
    const isKnown = (name: string): boolean => Object.hasOwn(fields, name);
    const findings = Object.keys(input).every(isKnown) ? [] : [shapeFinding('shape.unknown-field')];
    const values: Record<string, unknown> = {};
    for (const [name, { read, isOptional }] of Object.entries(fields)) {
      const given = Object.hasOwn(input, name) ? input[name] : undefined;
      const result = given !== undefined ? read(given) : isOptional === true ? right(undefined) : refused(given);
      if (isLeft(result)) for (const finding of under(name, result.left)) findings.push(finding);
      else values[name] = result.right;
    }
    const [first, ...others] = findings;
    if (first !== undefined) return left([first, ...others]);
    return holdsAll(values, fields) ? right(values) : refused(values);
  },
});

/** A field that can only be judged with the fields beside it. */
export interface Judged<Beside, Value> {
  /** Reads it by itself, where the fields beside it cannot be read. */
  readonly alone: Reader<unknown>;
  /** Reads it with the fields beside it. */
  readonly read: (input: unknown, beside: Beside) => Result<Value>;
}

/** A record with one more field, which is judged with the others. What is wrong in any of them is found at once. */
export const recordWith = <Given extends Fields, Value>(
  fields: Given,
  name: string,
  judged: Judged<ValuesOf<Given>, Value>,
): Reader<{ readonly beside: ValuesOf<Given>; readonly judged: Value }> => ({
  schema: objectSchema({ ...fields, [name]: judged.alone }),
  read: (input) => {
    if (!isRecord(input)) return refused(input);
    const { [name]: given, ...others } = input;
    const beside = record(fields).read(others);
    if (isLeft(beside)) {
      const alone = given === undefined ? refused(given) : judged.alone.read(given);
      return isLeft(alone) ? left([...beside.left, ...under(name, alone.left)]) : beside;
    }
    const read = given === undefined ? refused(given) : judged.read(given, beside.right);
    return isLeft(read) ? left(under(name, read.left)) : right({ beside: beside.right, judged: read.right });
  },
});
