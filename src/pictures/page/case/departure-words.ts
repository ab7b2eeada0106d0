/** What a page says where an answer rests on something else than the printed text. */

import type { Departure } from '../../../reclassification/index.js';
import { CLOCKS } from '../../../reclassification/review/clock-rules.js';
import { counted } from '../../../shared/counted.js';
import { formatCivilDate } from '../../../shared/days/civil-date.js';

/** All times that are printed are of several months. */
const monthsWords = ({ months, printedMonths }: Extract<Departure, { readonly months: number }>): string =>
  `${counted(months, 'month')}, where ${printedMonths} are printed`;

/**
 * A departure from the printed text, in words.
 *
 * @param departure - the departure
 * @returns a sentence
 */
export function departureInWords(departure: Departure): string {
  switch (departure.kind) {
    case 'months': {
      const who =
        departure.adjusted.kind === 'case' ? 'as the team decided in this case' : 'by the practice of the authority';
      return `The clock “${CLOCKS[departure.clock].title}” (${departure.clock}) runs for ${monthsWords(departure)}: ${who}.`;
    }
    case 'support-months':
      return `Support after the return home lasts ${monthsWords(departure)}: by the practice of the authority.`;
    case 'support-planned-shorter':
      return 'In this case, support is planned to end sooner than it would without a plan of its own.';
    case 'sooner-than-indicated':
      return `On ${formatCivilDate(departure.event.on)}, people agreed a lower level or closed the case, and row 7 did not indicate it (${departure.indicated}).`;
    case 'every-lapse-breaks':
      return 'By the practice of the authority, every lapse breaks a clock: none is excused.';
  }
}
