/** The schemas of the genogram. */
import * as z from 'zod';
import {
  civilDateSchema,
  idSchema,
  listSchema,
  oneOrMoreSchema,
  textSchema,
  twoOrMoreSchema,
} from '../../../shared/schemas/common.schema.js';
import { LIMITS } from '../../../shared/schemas/parsing.schema.js';
import type { RecordSchema, Unparsed } from '../../../shared/schemas/record.schema.js';
import {
  type BornTogether,
  GENOGRAM_PERSON_KINDS,
  type Genogram,
  type GenogramPerson,
  PARENTAGE_KINDS,
  PARTNERSHIP_KINDS,
  type Parentage,
  type Partnership,
} from './genogram.js';

const day = civilDateSchema.optional();

/** A {@link GenogramPerson} before it is parsed. */
export interface GenogramPersonInput extends Unparsed<GenogramPerson> {}

/** Somebody in the family: see {@link GenogramPerson}. */
const GenogramPersonSchema: RecordSchema<GenogramPerson, GenogramPersonInput> = z.strictObject({
  id: idSchema,
  kind: z.enum(GENOGRAM_PERSON_KINDS),
  label: textSchema.optional(),
  bornOn: day,
  diedOn: day,
  hasDied: z.boolean().optional(),
});

/** A {@link Partnership} before it is parsed. */
export interface PartnershipInput extends Unparsed<Partnership> {}

/** Two people who are, or were, together: see {@link Partnership}. */
const PartnershipSchema: RecordSchema<Partnership, PartnershipInput> = z.strictObject({
  id: idSchema,
  person: idSchema,
  partner: idSchema,
  kind: z.enum(PARTNERSHIP_KINDS),
  from: day,
  separatedOn: day,
  hasSeparated: z.boolean().optional(),
  divorcedOn: day,
  isDivorced: z.boolean().optional(),
});

/** A {@link Parentage} before it is parsed. */
export interface ParentageInput extends Unparsed<Parentage> {}

/** Whose child somebody is: see {@link Parentage}. */
const ParentageSchema: RecordSchema<Parentage, ParentageInput> = z.strictObject({
  child: idSchema,
  parents: oneOrMoreSchema(idSchema, LIMITS.people),
  kind: z.enum(PARENTAGE_KINDS),
});

/** A {@link BornTogether} before it is parsed. */
export interface BornTogetherInput extends Unparsed<BornTogether> {}

/** Children of one birth: see {@link BornTogether}. */
const BornTogetherSchema: RecordSchema<BornTogether, BornTogetherInput> = z.strictObject({
  children: twoOrMoreSchema(idSchema, LIMITS.people),
  areIdentical: z.boolean().optional(),
});

/** A {@link Genogram} before it is parsed. */
export interface GenogramInput extends Unparsed<Genogram> {}

/** Who belongs to the family and how: see {@link Genogram}. */
export const GenogramSchema: RecordSchema<Genogram, GenogramInput> = z.strictObject({
  recordedOn: civilDateSchema,
  people: listSchema(GenogramPersonSchema, LIMITS.people),
  partnerships: listSchema(PartnershipSchema, LIMITS.people),
  parentages: listSchema(ParentageSchema, LIMITS.people),
  bornTogether: listSchema(BornTogetherSchema, LIMITS.people).optional(),
});
