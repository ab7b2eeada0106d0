/** The schemas that every pillar's own schemas are built from. */
import * as z from 'zod';
import { type CivilDate, isCivilDate } from './civil-date.js';
import { LIMITS } from './parsing.js';

/** An opaque id. */
export const idSchema: z.ZodType<string> = z.string().min(1).max(LIMITS.id);

/** A free text. */
export const textSchema: z.ZodType<string> = z.string().min(1).max(LIMITS.text);

/** A civil date; the only custom check there is. */
export const civilDateSchema: z.ZodType<CivilDate> = z.custom<CivilDate>(isCivilDate);

/**
 * A list that may be empty.
 *
 * @param entry - the shape of an entry
 * @param most - how many entries it may have
 * @returns the shape of the list
 */
export const listSchema = <Entry>(entry: z.ZodType<Entry>, most: number): z.ZodType<readonly Entry[]> =>
  z.array(entry).max(most).readonly();

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
): z.ZodType<readonly [Entry, ...Entry[]]> => z.tuple([entry], entry).check(z.maxLength(most)).readonly();

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
): z.ZodType<readonly [Entry, Entry, ...Entry[]]> => z.tuple([entry, entry], entry).check(z.maxLength(most)).readonly();

/**
 * A part of an input that is left out where it is missing or of the wrong shape.
 *
 * @param schema - the shape of the part
 * @returns a shape that accepts anything
 */
export const ifReadable = <Value>(schema: z.ZodType<Value>): z.ZodType<Value | undefined> =>
  schema.optional().catch(undefined);

/**
 * A list of which the entries that cannot be read are left out, keeping their positions.
 *
 * @param entry - the shape of an entry
 * @returns a shape that accepts anything
 */
export const listIfReadable = <Entry>(entry: z.ZodType<Entry>): z.ZodType<readonly (Entry | undefined)[] | undefined> =>
  ifReadable(z.array(ifReadable(entry)));
