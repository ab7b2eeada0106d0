/** Choices in reading periods of care and returns that came up when the counts were read a second time. */
import type { Interpretation } from '../shared/interpretation.js';
import {
  codesOf,
  DATA_ASKED_FOR,
  DEFINITION_OF_RETURN,
  EXTENDED_DEFINITIONS,
  WHAT_IS_REUNIFICATION,
} from './sources.js';

/** The interpretations I-351 to I-356. */
export const PERIOD_INTERPRETATIONS: readonly Interpretation[] = [
  {
    id: 'I-351',
    title: 'Looked after again, and placed with parents from the first day',
    silence:
      'A child can become looked after again without leaving home. The report calls a return stable where the child remains at home and is not looked after again, and does not say which of the two counts here.',
    reading: 'It is a re-entry. How many returns ended so is counted beside (`placedWithParents.reEntered`).',
    because:
      'A new order says that the child was not safe enough without it. Left out, it would pass for a return that lasted.',
    sources: [WHAT_IS_REUNIFICATION, codesOf('placement')],
  },
  {
    id: 'I-352',
    title: 'A code that names no reason, and a record of with whom the child went to live',
    silence:
      'E8 stands for any reason that no other code names. It says neither that the child went home nor that not.',
    reading:
      'Under the definitions by with whom a child lives E8 does not tell: the record decides, and without one it cannot be said. By the three categories of the Department it is no return. Where the code itself says that the child lives elsewhere (E2, E5, E6, E7 and E9; E11 and E12 with a birth parent), a record of someone with parental responsibility contradicts it, and the child is not counted. E15 and E17 end the count by age, whoever the young person lives with.',
    because: 'A record that someone made is not to be overruled in silence by a code for everything else.',
    sources: [DEFINITION_OF_RETURN, codesOf('reason episode ceased')],
  },
  {
    id: 'I-353',
    title: 'A stay in custody, and care that follows it without a break',
    silence:
      'Custody under youth justice can go over into ordinary care, or end with the child at home. The sources do not say what either is.',
    reading:
      'A period that holds anything but custody is care from its first day: a child remanded from home who then goes to foster carers has re-entered care, on the day of the remand. Time away, such as in hospital, changes nothing. A period that is custody from the first day to the last is no care when it begins and none when it ends: its end is no return home. Where its start is not among the rows, that is not known, and it is counted.',
    because:
      'From that day on the child was not at home again. Two days of remand before years of care are not to hide a breakdown, and one stay is not to count as care at one end only.',
    sources: [codesOf('legal status'), codesOf('placement')],
  },
  {
    id: 'I-354',
    title: 'A return that may not have been structured and supported',
    silence:
      'The guide of 2026 calls reunification a structured and supported return, with assessment, planning and support going on. No code says whether a return was.',
    reading:
      'Under its definition every return to a birth or adoptive parent is counted, also one outside the care planning (E4B). Planned and unplanned are split beside.',
    because:
      'E4A does not say that there was support, nor E4B that there was none. To leave unplanned returns out would hide those most in need of a count.',
    sources: [EXTENDED_DEFINITIONS, codesOf('reason episode ceased')],
  },
  {
    id: 'I-355',
    title: 'Home all along under a care order that then ended',
    silence:
      'A definition leaves placement with parents out and reports it beside. It does not say what the end of being looked after is for a child who lived nowhere else in that period.',
    reading:
      'By parental responsibility and by the Department it is a return on that day, and how many there are is counted beside (`placedWithParents.throughout`). After foster or residential care it is none. Where the start of care is not among the rows it is not counted as throughout.',
    because:
      'The code is that of a return, and from that day on nobody looks after the child but the parents. A reader can take them off.',
    sources: [DEFINITION_OF_RETURN, codesOf('placement')],
  },
  {
    id: 'I-356',
    title: 'Days to re-entry in an answer that may leave the authority',
    silence: 'The sources ask for anonymised local data, and do not say how exact a time may be.',
    reading: 'Median and quartiles are rounded to whole weeks, and given only where each quarter is not small.',
    because: 'A quartile by the day is the day of one child, or lies between two.',
    sources: [DATA_ASKED_FOR],
  },
];
