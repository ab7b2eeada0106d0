/** Comparing JSON Schemas by the types that they describe. */

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (part: unknown): part is Schema => typeof part === 'object' && part !== null && !Array.isArray(part);

/** Keywords that say nothing about the type of a value. */
const ASIDE = [
  '$id',
  'title',
  'description',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minimum',
  'maximum',
];

/**
 * Makes what compares two schemas by the types that they describe: words about them and limits of what is inside a value do not count,
 * nor does whether a part is referred to or written out.
 *
 * @param find - finds what a reference refers to
 * @returns whether two schemas describe the same type
 */
export function sameShape(find: (reference: string) => Schema | undefined): (one: Schema, other: Schema) => boolean {
  const assumed = new Map<unknown, Set<unknown>>();

  /** Every way to be what a schema describes, references followed. */
  const optionsOf = (schema: unknown): readonly Schema[] => {
    if (!isSchema(schema)) return [];
    const { $ref, anyOf, oneOf, enum: values } = schema;
    if (typeof $ref === 'string') return optionsOf(find($ref));
    for (const options of [anyOf, oneOf]) if (Array.isArray(options)) return options.flatMap(optionsOf);
    return Array.isArray(values) ? values.map((value: unknown) => ({ const: value })) : [schema];
  };

  const same = (one: unknown, other: unknown): boolean => {
    const seen = assumed.get(one) ?? new Set();
    if (seen.has(other)) return true;
    assumed.set(one, seen.add(other));
    const [some, others] = [optionsOf(one), optionsOf(other)];
    const isSame =
      some.every((option) => others.some((each) => alike(option, each))) &&
      others.every((option) => some.some((each) => alike(each, option)));
    if (!isSame) assumed.clear(); // what followed from it may not hold
    return isSame;
  };

  /** The same for two schemas that have no options. */
  const alike = (one: Schema, other: Schema): boolean => {
    if ('const' in one || 'const' in other) return one['const'] === other['const'];
    const keywords = new Set(
      [...Object.keys(one), ...Object.keys(other)].filter((keyword) => !ASIDE.includes(keyword)),
    );
    return [...keywords].every((keyword) => {
      const [said, saidBy] = [one[keyword], other[keyword]];
      if (keyword === 'items' || (keyword === 'additionalProperties' && isSchema(said))) return same(said, saidBy);
      if (keyword === 'properties' && isSchema(said) && isSchema(saidBy))
        return [...new Set([...Object.keys(said), ...Object.keys(saidBy)])].every(
          (name) => name in said && name in saidBy && same(said[name], saidBy[name]),
        );
      if (Array.isArray(said) && Array.isArray(saidBy))
        return said.length === saidBy.length && said.every((entry) => saidBy.includes(entry));
      return said === saidBy || (keyword === 'type' && [said, saidBy].sort().join() === 'integer,number');
    });
  };
  return same;
}
