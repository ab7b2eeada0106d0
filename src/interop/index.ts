/**
 * Formats and code sets of other systems: the codes of England’s return on looked after children, and the two decision tables as DMN.
 *
 * Needs neither zod nor fp-ts at run time; the JSON Schemas are in `reunification-framework/interop/schema`.
 *
 * @module interop
 */
export * from './code-sets.js';
export { classificationDmn, reviewDmn } from './dmn.js';
