/** The JSON Schema of the format in which the vectors are published. */

const TEXT = { type: 'string', minLength: 1 } as const;

const listOf = (items: object, description: string): object => ({
  type: 'array',
  items,
  minItems: 1,
  uniqueItems: true,
  description,
});

const eachOf = (values: object, description: string): object => ({
  type: 'object',
  minProperties: 1,
  additionalProperties: values,
  description,
});

/** The schema, in the edition of 2020-12. */
export const FORMAT_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A set of conformance vectors of reunification-framework, format 2',
  description:
    'A question to each function named, and what its answer has to say. More is in docs/interop.md of the package.',
  type: 'object',
  required: ['format', 'packageVersion', 'edition', 'set', 'description', 'functions', 'vectors'],
  additionalProperties: false,
  properties: {
    format: { const: 2, description: 'The format. A reader refuses a number that it does not know.' },
    packageVersion: { ...TEXT, description: 'The version of the package that the set was published with.' },
    edition: { const: 'framework-2015', description: 'The edition of the Framework.' },
    set: { type: 'string', pattern: '^[a-z][a-z-]*$', description: 'The name of the set, and of its file.' },
    description: { ...TEXT, description: 'What the set covers, and where its expected answers come from.' },
    functions: {
      type: 'object',
      description: 'The functions asked in this set, by name.',
      minProperties: 1,
      propertyNames: { pattern: '^[a-z][A-Za-z]*$' },
      additionalProperties: {
        type: 'object',
        required: ['input', 'answer', 'compared'],
        additionalProperties: false,
        properties: {
          arguments: listOf(
            TEXT,
            'The names of its arguments, in order, where it takes several: the input is a record of these.',
          ),
          input: { ...TEXT, description: 'What the input holds, in words.' },
          answer: { ...TEXT, description: 'What the answer holds, in words.' },
          schema: {
            ...TEXT,
            description: 'The JSON Schema of reunification-framework that the whole answer follows, by name.',
          },
          compared: listOf(
            TEXT,
            'The fields of the answer that are compared; $ is the answer itself, [] any entry of a list.',
          ),
          unordered: listOf(
            TEXT,
            'Fields of the answer that hold lists in which the order says nothing. Here and below, $ is the answer itself.',
          ),
          byKey: eachOf(
            listOf(TEXT, 'The fields of an entry by which it is found.'),
            'Fields that hold lists of which some entries are compared.',
          ),
          only: eachOf(
            eachOf({ type: 'array', minItems: 1 }, 'The values that count, by field of the entry.'),
            'Fields that hold lists of which only some entries count.',
          ),
        },
      },
    },
    vectors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['id', 'function', 'title', 'input', 'expected'],
        additionalProperties: false,
        properties: {
          id: {
            type: 'string',
            pattern: '^[a-z][a-z-]*/[A-Za-z0-9./-]+$',
            description: 'Stable, and unique in all sets; begins with the name of the set.',
          },
          function: { type: 'string', pattern: '^[a-z][A-Za-z]*$', description: 'The function asked.' },
          title: { ...TEXT, description: 'What the vector is about.' },
          input: { description: 'What the function is given.' },
          expected: {
            description:
              'The answer, cut to what counts. docs/interop.md of reunification-framework says how it is compared.',
          },
          rules: listOf(TEXT, 'The rules behind the answer, by id.'),
          sources: listOf(TEXT, 'Where these are printed.'),
        },
      },
    },
  },
};
