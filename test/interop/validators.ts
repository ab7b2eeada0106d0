/** Validators of JSON Schemas, in the strictest mode that there is. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { JsonSchema } from '../../src/interop/schema.js';

/**
 * Makes validators, all from one instance, so that no two schemas may have the same name.
 *
 * @returns what makes a validator of a schema; it throws where the schema is not one
 */
export function validators(): (schema: JsonSchema) => ValidateFunction {
  const ajv = new Ajv2020({ strict: true, validateFormats: true });
  formats.default(ajv, ['date']);
  return (schema) => ajv.compile(schema);
}
