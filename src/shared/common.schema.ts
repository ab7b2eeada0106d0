/** The schemas that every pillar's own schemas are built from. */
import * as z from 'zod';
import { type CivilDate, isCivilDate } from './civil-date.js';
import { LIMITS } from './parsing.js';
import { isRecord } from './shape.js';
import { isBlank } from './text.js';

/** A text in which something can be seen. */
const textOf = (most: number): z.ZodType<string> =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => !isBlank(text), { params: { finding: 'shape.empty' } });

/** An opaque id. */
export const idSchema: z.ZodType<string> = /* @__PURE__ */ textOf(LIMITS.id);

/** Who signed, or says so. A name in which nothing can be seen is read as it stands; the checks say that nobody is named. */
export const signerSchema: z.ZodType<string> = z.string().min(1).max(LIMITS.id);

/** A free text of a form. One in which nothing can be seen is read as it stands; the checks count it as not filled in. */
export const textSchema: z.ZodType<string> = z.string().min(1).max(LIMITS.text);

/** A reason that something rests on without a check of its own. */
export const reasonSchema: z.ZodType<string> = /* @__PURE__ */ textOf(LIMITS.text);

/** A civil date. */
export const civilDateSchema: z.ZodType<CivilDate> = z.custom<CivilDate>(isCivilDate, {
  params: { finding: 'date.impossible' },
});

/** A finite number. */
export const numberSchema: z.ZodType<number> = z.number();

/** A number of calendar months. */
export const monthsSchema: z.ZodType<number> = z.int().min(1).max(LIMITS.months);

/** What is found where a check of our own refuses the type. */
const WRONG_TYPE = { params: { finding: 'shape.wrong-type' } } as const;

/** What is found where a check of our own finds a list too short. */
const TOO_FEW = { params: { finding: 'shape.too-few' } } as const;

/** What is found where a check of our own finds a list too long. */
const TOO_MANY = { params: { finding: 'shape.too-many' } } as const;

/**
 * A record all of whose fields are optional.
 *
 * @param schema - the shape of the record
 * @returns a shape that also refuses what is no plain record
 */
export const recordSchema = <Value>(schema: z.ZodType<Value>): z.ZodType<Value> =>
  z.custom(isRecord, WRONG_TYPE).pipe(schema);

/** A list of an allowed length, which is looked at before any of its entries. */
const between = (least: number, most: number): z.ZodType<unknown> =>
  z
    .custom<readonly unknown[]>(Array.isArray, WRONG_TYPE)
    .pipe(z.custom((list) => Array.isArray(list) && list.length >= least, TOO_FEW))
    .pipe(z.custom((list) => Array.isArray(list) && list.length <= most, TOO_MANY));

/**
 * A list that may be empty.
 *
 * @param entry - the shape of an entry
 * @param most - how many entries it may have
 * @returns the shape of the list
 */
export const listSchema = <Entry>(entry: z.ZodType<Entry>, most: number): z.ZodType<readonly Entry[]> =>
  between(0, most).pipe(z.array(entry));

/**
 * A list with at least one entry.
 *
 * @param entry - the shape of an entry
 * @param most - how many entries it may have
 * @returns the shape of the list
 */
export const oneOrMoreSchema = <Entry>(
  entry: z.ZodType<Entry>,
  most: number,
): z.ZodType<readonly [Entry, ...Entry[]]> => between(1, most).pipe(z.tuple([entry], entry));

/**
 * A list with at least two entries.
 *
 * @param entry - the shape of an entry
 * @param most - how many entries it may have
 * @returns the shape of the list
 */
export const twoOrMoreSchema = <Entry>(
  entry: z.ZodType<Entry>,
  most: number,
): z.ZodType<readonly [Entry, Entry, ...Entry[]]> => between(2, most).pipe(z.tuple([entry, entry], entry));

/**
 * A part of an input that is left out where it is missing or of the wrong shape.
 *
 * @param schema - the shape of the part
 * @returns a shape that accepts anything
 */
export const ifReadable = <Value>(schema: z.ZodType<Value>): z.ZodType<Value | undefined> =>
  schema.optional().catch(undefined);

/**
 * A list of which the entries that cannot be read are left out, keeping their positions. A list that cannot be read at all
 * is one with an entry that cannot be read; a missing list is left out.
 *
 * @param entry - the shape of an entry
 * @param most - how many entries it may have
 * @returns a shape that accepts anything
 */
export const listIfReadable = <Entry>(
  entry: z.ZodType<Entry>,
  most: number,
): z.ZodType<readonly (Entry | undefined)[] | undefined> =>
  listSchema(ifReadable(entry), most).optional().catch([undefined]);
