/** A line of the answer about support. */
import type { SupportLine, SupportLineCode } from './support-lines.js';
import { SUPPORT_LINES } from './support-rules.js';

/**
 * A line, with what its code stands for.
 *
 * @param code - the code
 * @param more - the day, the days and the entries that it is about
 * @returns the line
 */
export const lineOf = (
  code: SupportLineCode,
  more: Partial<Pick<SupportLine, 'on' | 'days' | 'stage' | 'barrier' | 'by'>> = {},
): SupportLine => {
  const { says, isOpen, sources } = SUPPORT_LINES[code];
  return { code, says, isOpen, sources, by: [], ...more };
};
