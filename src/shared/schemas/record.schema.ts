/** The types of the schemas of records: zod’s own objects and unions, by the types that they read. */
import type * as z from 'zod';
import type { CivilDate } from '../days/civil-date.js';

/**
 * A value before it is parsed: days are texts, lists are lists of any length, and everything else is as it will be read. Write it
 * as it is; the parser finds what does not fit.
 */
export type Unparsed<Value> = Value extends CivilDate
  ? string
  : Value extends readonly (infer Entry)[]
    ? readonly Unparsed<Entry>[]
    : Value extends object
      ? { readonly [Field in keyof Value]: Unparsed<Value[Field]> }
      : Value;

/** The schema of a field. */
export type FieldSchema<Value, Input> = undefined extends Value
  ? z.ZodOptional<z.ZodType<Exclude<Value, undefined>, Exclude<Input, undefined>>>
  : z.ZodType<Value, Input>;

/** The schemas of the fields of a record. */
export type FieldSchemas<Value, Input> = {
  readonly [Field in keyof Value]-?: FieldSchema<Value[Field], Field extends keyof Input ? Input[Field] : never>;
};

/** The schema of a record that has no other fields: an object of zod, with `.shape`, `.extend` and the rest. */
export type RecordSchema<Value, Input = Unparsed<Value>> = z.ZodObject<FieldSchemas<Value, Input>, z.core.$strict>;

/** The schema of a record of which other fields are left alone. */
export type OpenRecordSchema<Value, Input = Unparsed<Value>> = z.ZodObject<FieldSchemas<Value, Input>, z.core.$strip>;

/** The schema of each record of a union. */
export type SchemaOfEach<Value> = Value extends unknown ? RecordSchema<Value> : never;

/** The schema of a union of records that one field tells apart: a discriminated union of zod, with its `.options`. */
export type UnionSchema<Value, Kind extends keyof Value & string> = z.ZodDiscriminatedUnion<
  readonly [SchemaOfEach<Value>, ...SchemaOfEach<Value>[]],
  Kind
>;
