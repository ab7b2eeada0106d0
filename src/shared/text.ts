/**
 * Whether a text says nothing: it is left out, or holds nothing but white space.
 *
 * @param text - a text of a caller
 * @returns true for nothing, an empty text or white space
 */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
