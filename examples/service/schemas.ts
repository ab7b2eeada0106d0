/** What is done with JSON Schemas whatever they describe. */
import type { Schema } from './component.js';

/** Whether a part of a JSON Schema is one, or a record of some. */
export const isSchema = (part: unknown): part is Schema =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const rewrittenPart = (part: unknown, written: (reference: string) => string): unknown => {
  if (Array.isArray(part)) return part.map((entry: unknown) => rewrittenPart(entry, written));
  return isSchema(part) ? rewritten(part, written) : part;
};

/**
 * The same with each reference written otherwise.
 *
 * @param part - a schema, or anything that holds some
 * @param written - writes a reference
 * @returns a copy
 */
export const rewritten = (part: unknown, written: (reference: string) => string): Schema =>
  Object.fromEntries(
    Object.entries(isSchema(part) ? part : {}).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? written(value) : rewrittenPart(value, written),
    ]),
  );
