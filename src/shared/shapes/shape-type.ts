/** The shape of a type, as data. The compiler holds each shape to its type. */

import type { CivilDate } from '../days/civil-date.js';

/** A field that may be left out. */
type Field<Value> = unknown extends Value
  ? 'unread'
  : undefined extends Value
    ? { readonly optional: Shape<Exclude<Value, undefined>> }
    : Shape<Value>;

/** A record, field by field. */
type FieldsOf<Value> = { readonly fields: { readonly [Name in keyof Value]-?: Field<Value[Name]> } };

/** A record whose kind says which fields it has. */
type KindsOf<Value extends object> = {
  [Name in keyof Value]: Value[Name] extends string | boolean
    ? {
        readonly by: Name;
        readonly kinds: {
          readonly [Kind in `${Value[Name]}`]: FieldsOf<
            Omit<Extract<Value, { readonly [N in Name]: KindNamed<Kind> }>, Name>
          >;
        };
      }
    : never;
}[keyof Value];

/** A record in which every field that may be there is of one type. */
type EachIn<Value extends object> = {
  readonly each: Shape<Exclude<Value[keyof Value], undefined>>;
  readonly of: readonly (keyof Value)[] | 'any';
};

type KindNamed<Kind extends string> = Kind extends 'true' ? true : Kind extends 'false' ? false : Kind;

/** The shape of a type. `'unread'` is for what no answer depends on. */
export type Shape<Value> =
  | 'unread'
  | ([Value] extends [CivilDate]
      ? 'day'
      : [Value] extends [boolean]
        ? 'flag'
        : [Value] extends [number | string]
          ?
              | (number extends Value ? 'number' : never)
              | (string extends Value ? 'text' : never)
              | { readonly oneOf: readonly Value[] }
          : [Value] extends [readonly (infer Entry)[]]
            ? { readonly listOf: Field<Entry>; readonly atLeast?: number; readonly atMost?: number }
            : [Value] extends [object]
              ? FieldsOf<Value> | KindsOf<Value> | EachIn<Value>
              : never)
  | { readonly anyOf: readonly EachOf<Value>[] };

/** The shape of any of the types of a union. */
type EachOf<Value> = Value extends unknown ? Shape<Value> : never;

/** A shape, whatever its type. */
export type AnyShape = 'unread' | 'day' | 'flag' | 'number' | 'text' | AnyParts;

/** A shape with parts, of one of the kinds that {@link Shape} has. To ask for a part is quicker than to ask whether it is there. */
export interface AnyParts {
  readonly oneOf?: readonly unknown[];
  readonly listOf?: AnyShape;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly fields?: Fields;
  readonly each?: AnyShape;
  readonly of?: readonly PropertyKey[] | 'any';
  readonly by?: PropertyKey;
  readonly kinds?: Readonly<Record<string, { readonly fields: Fields }>>;
  readonly anyOf?: readonly AnyShape[];
  readonly optional?: AnyShape;
}

export type Fields = Readonly<Record<string, AnyShape>>;
