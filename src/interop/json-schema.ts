/** What a JSON Schema of this package is. */

/** One JSON Schema, complete in itself: what it refers to is among its own `$defs`. */
export interface JsonSchema {
  /** The draft that it is written in. */
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  /** Its stable name as a URN, for example `urn:reunification-framework:history`. Nothing can be fetched from it. */
  readonly $id: string;
  /** What it describes, in a word or two. */
  readonly title: string;
  /** What it describes, and what is checked besides. */
  readonly description: string;
  /** The other keywords of JSON Schema. */
  readonly [keyword: string]: unknown;
}
