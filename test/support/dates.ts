import { type CivilDate, isCivilDate } from 'reunification-framework';

/** A day written in a test; a slip of the pen fails at once. */
export function day(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`Not a real day: ${text}`);
  return text;
}
