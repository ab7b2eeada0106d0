/** Logic with a third value: an answer that nobody can give is neither yes nor no. */

/** Yes, no, or that what is needed to say so is not known. */
export type Known = 'yes' | 'no' | 'cannot-say';

/**
 * Whether all hold.
 *
 * @param parts - what has to hold
 * @returns no where one does not, whatever the others; yes where all do; otherwise it is not possible to say
 */
export function allOf(parts: readonly Known[]): Known {
  if (parts.includes('no')) return 'no';
  return parts.includes('cannot-say') ? 'cannot-say' : 'yes';
}

/**
 * Whether any holds.
 *
 * @param parts - of which one is enough
 * @returns yes where one does, whatever the others; no where none does; otherwise it is not possible to say
 */
export function anyOf(parts: readonly Known[]): Known {
  return not(allOf(parts.map(not)));
}

/**
 * The opposite.
 *
 * @param part - an answer
 * @returns yes for no, no for yes; what it is not possible to say remains so
 */
export function not(part: Known): Known {
  return part === 'yes' ? 'no' : part === 'no' ? 'yes' : 'cannot-say';
}

/**
 * An answer from a fact that may be missing.
 *
 * @param fact - true, false, or nothing
 * @returns yes, no, or that it is not possible to say
 */
export function known(fact: boolean | undefined): Known {
  return fact === undefined ? 'cannot-say' : fact ? 'yes' : 'no';
}
