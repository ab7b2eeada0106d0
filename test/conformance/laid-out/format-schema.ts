/** The JSON Schema of the format in which the vectors are published. */

const TEXT = { type: 'string', minLength: 1 } as const;

const listOf = (items: object, description: string): object => ({
  type: 'array',
  items,
  minItems: 1,
  uniqueItems: true,
  description,
});

/** The schema, in the edition of 2020-12. */
export const FORMAT_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A set of conformance vectors of reunification-framework, format 1',
  description:
    'A question to each function named, and what its answer has to say. More is in docs/interop.md of the package.',
  type: 'object',
  required: ['format', 'packageVersion', 'edition', 'set', 'description', 'functions', 'vectors'],
  additionalProperties: false,
  properties: {
    format: { const: 1, description: 'The format. A reader refuses a number that it does not know.' },
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
        required: ['input', 'answer'],
        additionalProperties: false,
        properties: {
          input: { ...TEXT, description: 'What the input holds, in words.' },
          answer: { ...TEXT, description: 'What the answer holds, in words.' },
          unordered: listOf(TEXT, 'Fields of the answer that hold lists in which the order says nothing.'),
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
              'What the answer has to say. null matches what is not there, and nothing else. A list matches one of the same length, entry by entry; in a field that “unordered” names in any order, each entry expected taking the first left that matches. A record matches if every field listed here does; others do not matter. A number matches one no more than 0.000001 away; anything else has to be the same.',
          },
          rules: listOf(TEXT, 'The rules behind the answer, by id.'),
          sources: listOf(TEXT, 'Where these are printed.'),
        },
      },
    },
  },
};
