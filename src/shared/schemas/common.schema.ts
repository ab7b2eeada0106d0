/** The schemas that every pillar's own schemas are built from. */
import * as z from 'zod';
import { CIVIL_DATE_PATTERN, type CivilDate, DATE_FINDINGS, isCivilDate } from '../days/civil-date.js';
import { isBlank, SHOWS_SOMETHING } from '../text/text.js';
import { LIMITS, SHAPE_FINDINGS } from './parsing.schema.js';

/** What the schema says of a text in which nothing can be seen. The parsers find the code by it. */
const EMPTY = { error: SHAPE_FINDINGS['shape.empty'].message, abort: true };

/** A text in which something can be seen. The pattern says so for JSON Schema too, but for a few characters that hardly anybody writes. */
const textOf = (most: number): z.ZodType<string, string> =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(new RegExp(SHOWS_SOMETHING), EMPTY)
    .refine((text) => !isBlank(text), EMPTY);

/** An opaque id. */
export const idSchema: z.ZodType<string, string> = /* @__PURE__ */ textOf(LIMITS.id);

/** Who signed, or says so. A name in which nothing can be seen is read as it stands; the checks say that nobody is named. */
export const signerSchema: z.ZodType<string, string> = z.string().min(1).max(LIMITS.id);

/** A free text of a form. One in which nothing can be seen is read as it stands; the checks count it as not filled in. */
export const textSchema: z.ZodType<string, string> = z.string().min(1).max(LIMITS.text);

/** A reason that something rests on without a check of its own. */
export const reasonSchema: z.ZodType<string, string> = /* @__PURE__ */ textOf(LIMITS.text);

/** What the schema says of what is no day, of whatever type it is. The parsers find the code by it. */
const NO_DAY = { error: DATE_FINDINGS['date.impossible'].message, abort: true };

/** A civil date: exactly the days that `isCivilDate` accepts, which the pattern says too. */
export const civilDateSchema: z.ZodType<CivilDate, string> = z
  .stringFormat('date', new RegExp(CIVIL_DATE_PATTERN), NO_DAY)
  .max(10, NO_DAY)
  .refine(isCivilDate, NO_DAY);

/** A finite number. */
export const numberSchema: z.ZodType<number, number> = z.number();

/** A number of calendar months. */
export const monthsSchema: z.ZodType<number, number> = z.int().min(1).max(LIMITS.months);

/**
 * A list that may be empty.
 *
 * @param entry - the shape of an entry
 * @param most - how many entries it may have
 * @returns the shape of the list
 */
export const listSchema = <Entry, Input>(
  entry: z.ZodType<Entry, Input>,
  most: number,
): z.ZodType<readonly Entry[], readonly Input[]> => z.array(entry).max(most);

/**
 * A list with at least one entry.
 *
 * @param entry - the shape of an entry
 * @param most - how many entries it may have
 * @returns the shape of the list
 */
export const oneOrMoreSchema = <Entry, Input>(
  entry: z.ZodType<Entry, Input>,
  most: number,
): z.ZodType<readonly [Entry, ...Entry[]], readonly Input[]> =>
  z
    .array(entry)
    .min(1)
    .max(most)
    .refine((list: readonly Entry[]): list is readonly [Entry, ...Entry[]] => list.length >= 1);

/**
 * A list with at least two entries.
 *
 * @param entry - the shape of an entry
 * @param most - how many entries it may have
 * @returns the shape of the list
 */
export const twoOrMoreSchema = <Entry, Input>(
  entry: z.ZodType<Entry, Input>,
  most: number,
): z.ZodType<readonly [Entry, Entry, ...Entry[]], readonly Input[]> =>
  z
    .array(entry)
    .min(2)
    .max(most)
    .refine((list: readonly Entry[]): list is readonly [Entry, Entry, ...Entry[]] => list.length >= 2);

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
