/** The choices made in counting whether returns last, in small numbers and in costs, where the sources are silent or differ. */
import type { Interpretation } from '../shared/interpretation.js';
import {
  COMPETING_ENDS,
  DATA_ASKED_FOR,
  DATA_ON_RETURNS,
  INVESTING_IN_SUPPORT,
  LOG_LOG_INTERVAL,
  NOTE_ON_SAMPLES,
  PRODUCT_LIMIT,
  QUANTILES,
  STABILITY_NOT_SUCCESS,
  WHAT_IS_REUNIFICATION,
  WHEN_RETURNS_BREAK_DOWN,
} from './sources.js';

/** The interpretations I-285 to I-296, and I-350. */
export const COUNTING_INTERPRETATIONS: readonly Interpretation[] = [
  {
    id: 'I-285',
    title: 'Which returns count after so many months',
    silence:
      'The reports give percentages after a number of months and do not say what was done with returns too recent to be followed so long.',
    reading:
      'A return is in the denominator if that day lies on or before the last day of the data, whatever happened. Recent returns are left out whole, and counted beside it as not yet. Only children who left care for home are counted; samples of children who entered care are other numbers and are never mixed in.',
    because:
      'To take in recent returns that broke down, and not those of the same weeks that are still home, makes every authority look worse than it is, and most where most is new.',
    sources: [WHAT_IS_REUNIFICATION, DATA_ON_RETURNS, NOTE_ON_SAMPLES],
  },
  {
    id: 'I-286',
    title: 'Months after a return, and the scale of the estimates',
    silence: 'No source says how months are counted. Studies use days, with 365 for a year.',
    reading:
      'Calendar months from the day on which being looked after ended: the corresponding day, or the last day of a month that is too short. A child back in care on that day was back in time. The estimates use the same scale: twelve calendar months are 12 for every return, and the part of a month is counted in its days.',
    because:
      'Counts and estimates have to mean the same day. On a scale of days some returns would reach a horizon a day before others and be lost to the estimate there.',
    sources: [WHAT_IS_REUNIFICATION, PRODUCT_LIMIT],
  },
  {
    id: 'I-287',
    title: 'Returns whose following ended early',
    silence:
      'The reports do not say how they count a child who died, turned 18, went into custody or moved to another authority.',
    reading:
      'They stay in the denominator as cannot say, by reason, and give two bounds: none of them, or all of them, re-entered. What ended follow-up on the last day itself counts as before it. Children who turned 18 are in the upper bound too, although they cannot become looked after again.',
    because: 'To drop them, or to take them as still home, would make the number look better known than it is.',
    sources: [WHAT_IS_REUNIFICATION, DATA_ON_RETURNS],
  },
  {
    id: 'I-288',
    title: 'What rules a re-entry out, and what only hides it',
    silence:
      'The estimates need to know which ends are competing and which are lost to follow-up. No source on returns says.',
    reading:
      'Custody, the 18th birthday, death and adoption end the time at home: competing ends. A move to another authority or abroad is lost to follow-up. Kaplan–Meier takes all of them as lost; cumulative incidence takes the first four as what came first.',
    because:
      'A child who moved may be back in care where these records do not show it. A child who turned 18 cannot be.',
    sources: [PRODUCT_LIMIT, COMPETING_ENDS],
  },
  {
    id: 'I-289',
    title: 'A child who came home more than once',
    silence: 'Some of the reports count returns and some children, and few say which.',
    reading:
      'Whoever asks says which. Where children are counted, each is there by the first return that belongs: in the window, and after enough days in care. Repeat returns are counted beside it, and split from first ones; the first of these records need not be the first of the child’s life.',
    because: 'One child with three returns is one child, and three breakdowns.',
    sources: [DATA_ON_RETURNS, DATA_ASKED_FOR],
  },
  {
    id: 'I-290',
    title: 'Returns that contradict each other',
    silence:
      'No source says what to count of a child with two returns on one day, or a second return without a re-entry between.',
    reading: 'None of the child’s returns is counted, in no denominator, and how many there are is said.',
    because: 'A return without the re-entry that must have followed it would count as still home.',
    sources: [DATA_ASKED_FOR],
  },
  {
    id: 'I-291',
    title: 'Intervals and quartiles',
    silence: 'There are several intervals for one estimate, and nine definitions of a quartile.',
    reading:
      'Greenwood’s variance on the scale of log(−log), at each time by itself, 95 %, as Kalbfleisch and Prentice have it and Stata prints it. Where nothing or everything has happened there is none. Quartiles are those of the seventh definition of Hyndman and Fan, as spreadsheets have them.',
    because: 'This interval never leaves 0 to 1, and behaves well where few are counted.',
    sources: [LOG_LOG_INTERVAL, QUANTILES],
  },
  {
    id: 'I-292',
    title: 'Returns soon after entering care',
    silence: 'Some studies left out children who returned within six weeks; the reports of all England do not.',
    reading:
      'Nothing is left out unless it is asked for, with the days in care that a return must have had at least: 43 leaves out what these studies left out. A return of which the days are not known stays.',
    because: 'Short stays are returns as well. Whoever compares with a study can count as it did.',
    sources: [NOTE_ON_SAMPLES],
  },
  {
    id: 'I-293',
    title: 'When returns break down',
    silence:
      'The Framework says that one third of the returns of a study broke down within three months. Beside the other thirds it can only mean a third of the breakdowns.',
    reading:
      'The time of breakdown is given as parts of the breakdowns up to a horizon, under a name of its own, and never beside the part of the returns.',
    because: 'Read as a third of all returns it would be nearly three times what the reports find.',
    sources: [WHEN_RETURNS_BREAK_DOWN, WHAT_IS_REUNIFICATION],
  },
  {
    id: 'I-294',
    title: 'What is hidden in a table of small numbers',
    silence: 'The sources ask for anonymised local data and do not say how.',
    reading:
      'Counts from 1 to below a number that the authority sets are hidden, small totals too, and others with them: whoever knows the rule still has to think as many values of a small count possible as there are small ones, and more than one of any other hidden count. Zeros are shown unless asked otherwise, but not in a row or column of a few, where they would tell what became of each. Why a count is hidden is not said. Who runs the same rule on every table that would print the same can at times still tell more, where zeros are shown: of [[1, 3], [3, 0]] below 3 only one table prints so. Where zeros are hidden we found none among two rows and two columns.',
    because: 'A child in a small group can be known to neighbours, and one hidden cell is found by subtraction.',
    sources: [DATA_ASKED_FOR],
  },
  {
    id: 'I-295',
    title: 'Small numbers in an answer on stability',
    silence: 'All splits add up to the same counts, and one horizon holds the returns of the next.',
    reading:
      'What is hidden of all is hidden in every split. Each split is protected as if the counts of all were known, so that two splits set side by side tell no more. A horizon is hidden for a group if it differs from the last one shown by a few. Groups of which something is hidden at any horizon are shown where nothing of any of them has to be hidden, and from there each up to the first horizon at which something of it has to be; where there is no such horizon, at one alone; at every other their counts are hidden whole, and the denominator too, unless nobody of all is too recent. Counts of all are hidden together where another horizon would tell one. A count that is hidden and not small may follow. Curves, estimates, reasons, single times and returns that are not counted are left out. A split that cannot be made safe is hidden whole.',
    because:
      'Tables that are each safe can tell a child together: a group cannot grow from one horizon to the next, and all lose together what the total loses.',
    sources: [DATA_ASKED_FOR],
  },
  {
    id: 'I-296',
    title: 'What is said about costs',
    silence: 'The reports give average costs of a re-entry and of support, and conclude that support saves money.',
    reading:
      'We add up an authority’s own unit costs, of one price year, and nothing else. Published costs stand beside the sum and are not used. No saving is worked out, and what one child costs is not said.',
    because:
      'The guide itself says that support is not purely to save money. Stable is not successful, and cheaper is neither.',
    sources: [INVESTING_IN_SUPPORT, STABILITY_NOT_SUCCESS],
  },
  {
    id: 'I-350',
    title: 'The curve in a report that may leave the authority',
    silence: 'The sources ask for anonymised local data, and do not say how a curve over time is anonymised.',
    reading:
      'It is drawn month by month and rounded, so that a step is at least twice as many children as are shown at the least. It has no interval, and goes no further than the last horizon up to which every count is shown. How it is rounded follows from the children still home at the next horizon; it ends where a step would be more than ten per cent. The whole curve is shown where the authority asks for small numbers.',
    because: 'Each step of an exact curve is one child on one day, and a hidden count can be read off it.',
    sources: [DATA_ASKED_FOR, PRODUCT_LIMIT],
  },
];
