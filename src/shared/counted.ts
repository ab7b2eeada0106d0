/** Numbers with their nouns. */

/**
 * A number with its noun.
 *
 * @param count - how many
 * @param noun - one of them
 * @returns for example `1 day` or `3 days`
 */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
