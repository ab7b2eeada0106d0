/** The choices made in a report on returns, where the sources are silent. */
import type { Interpretation } from '../shared/interpretation.js';
import {
  COMPETING_ENDS,
  DATA_ASKED_FOR,
  DATA_ON_RETURNS,
  NOTE_ON_SAMPLES,
  PRODUCT_LIMIT,
  WHAT_IS_REUNIFICATION,
} from './sources.js';

/** The interpretations I-357 to I-360. */
export const REPORT_INTERPRETATIONS: readonly Interpretation[] = [
  {
    id: 'I-357',
    title: 'A report is protected as a whole',
    silence:
      'The sources ask for anonymised local data, and do not say how several tables of one report are anonymised together.',
    reading:
      'The table of horizons prints its denominators exactly. What became of all ends of care is therefore protected as if these were known: where few are hidden, the total of the ends, or of those counted, is hidden with them. How many children and rows there are, and for how many each field is filled in, is rounded to twice the number below which counts are hidden, so that subtracting it tells nothing. How many turned 18 is given for all, not for groups. Days become months, or whole weeks.',
    because: 'Tables that are each safe can tell a child together: 63 ends less 60 counted are three.',
    sources: [DATA_ASKED_FOR],
  },
  {
    id: 'I-358',
    title: 'The rows of a report have to hold everyone who went home',
    silence: 'The sources do not say from which extract a local figure is to be made.',
    reading:
      'A report asks for the first day of the returns, and says before anything else that the rows have to hold every child who went home since then, whether or not they came back. Nothing in the rows shows whether they do, so nothing is guessed.',
    because:
      'Of children who are looked after now, every earlier return broke down. A figure made from their rows alone is 100 per cent, and says nothing.',
    sources: [NOTE_ON_SAMPLES, WHAT_IS_REUNIFICATION],
  },
  {
    id: 'I-359',
    title: 'The last day of the data, and the last day in the rows',
    silence: 'No source says how the day up to which data go is found.',
    reading:
      'The analyst says it. A report says beside it how many days lie between the last day in the rows and that day, without a limit of its own. Where rows begin or end later, it says so first: these children are in no count, and they are mostly those who came back.',
    because:
      'A day that is too late makes time that nobody saw into time without re-entry. A day that is too early drops the children with later events, and makes the percentage too low.',
    sources: [DATA_ON_RETURNS],
  },
  {
    id: 'I-360',
    title: 'Which estimate a report shows',
    silence:
      'The sources print estimates from models and do not say what becomes of those who turn 18 in a local curve.',
    reading:
      'The curve is cumulative incidence: of all returns, how many are back in care before anything else ends the follow-up. Kaplan–Meier stands beside it only where small numbers are shown.',
    because:
      'Those who turned 18 cannot re-enter. Taken as lost and like the others, they lift the curve above what happens.',
    sources: [COMPETING_ENDS, PRODUCT_LIMIT],
  },
];
