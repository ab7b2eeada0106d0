/**
 * Whether a mutant is tried. All of them take hours: `MUTATION_SHARE=0.05` tries one in twenty, `MUTATION_SEED` chooses others. Which
 * they are does not depend on what they change, so the score of those that are tried is an estimate of the score of all.
 */
import { createHash } from 'node:crypto';

const share = Number(process.env['MUTATION_SHARE'] ?? 1);
const seed = process.env['MUTATION_SEED'] ?? '1';

export const isTried = ({ id }) =>
  createHash('sha256').update(`${seed}/${id}`).digest().readUInt32BE() / 2 ** 32 < share;
