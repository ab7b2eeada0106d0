/** The choices made in counting what became of returns, where the sources are silent or differ. */
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';
import { COUNTING_INTERPRETATIONS } from './counting-interpretations.js';
import { PERIOD_INTERPRETATIONS } from './period-interpretations.js';
import { REPORT_INTERPRETATIONS } from './report-interpretations.js';
import {
  codesOf,
  DATA_ASKED_FOR,
  DEFINITION_OF_RETURN,
  EXTENDED_DEFINITIONS,
  WHAT_IS_REUNIFICATION,
} from './sources.js';

/** The interpretations from I-270 on. */
export const OUTCOMES_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'I-270',
      title: 'What counts as home: the day being looked after ends',
      silence:
        'Children placed with parents live at home and are still looked after. One study leaves them out of its definition of a return and reports them all the same.',
      reading:
        'A return is counted from the day on which being looked after ends. Time under placement P1 directly before it stands beside the return and is never added to the time at home.',
      because:
        'Adding it would make returns look longer than the definition has them; leaving it out altogether would hide that the child had been home for months.',
      sources: [DEFINITION_OF_RETURN, codesOf('placement')],
    },
    {
      id: 'I-271',
      title: 'A child whose episodes do not hold together is not counted',
      silence: 'The sources say nothing of records that contradict themselves, and every extract has some.',
      reading:
        'Where the rows of a child overlap, leave a gap after X1, stand there twice, lack a day or a code that is needed, or hold a code not known here, nothing of that child is counted. The child is reported with the reasons, and each row is found. Rows that are exactly the same are no exception.',
      because:
        'Any repair guesses when the child was looked after. How many children are left out is a figure that a reader can judge; how many were guessed right is not.',
      sources: [codesOf('reason episode ceased'), codesOf('reason for new episode')],
    },
    {
      id: 'I-272',
      title: 'A period of care whose start is not among the rows is counted, its length is not known',
      silence: 'A return of one year holds a long period of care without its first episodes.',
      reading:
        'The first of a child’s episodes that begins with another code than S goes on with a period that began earlier. Its return home is counted; when the child entered care, and for how long, is left out.',
      because:
        'Leaving the return out would lose just the children who were longest in care. Taking the first row for the start would make every such period look short.',
      sources: [codesOf('reason for new episode')],
    },
    {
      id: 'I-273',
      title: 'An unknown placement leaves open what depends on it, and nothing else',
      silence: 'The list of placements known here is not the whole list, and codes have changed over the years.',
      reading:
        'A placement that is missing or not known is found, and the child is counted. Only whether there was foster or residential care, and since when the child lived with parents, can stay open because of it.',
      because:
        'When a child was looked after does not depend on the placement. Every other code does decide that, so a child with an unknown one is not counted.',
      sources: [codesOf('placement')],
    },
    {
      id: 'I-274',
      title: 'Short breaks are neither a period of care nor a return to it',
      silence:
        'The definitions of a return do not mention short breaks, which the return on looked after children records as episodes.',
      reading:
        'A series of short breaks (V3, V4) is excluded and counted as such; a child who has short breaks after a return has not been looked after again. Care that begins where short breaks end counts from that day. Care that goes over into short breaks without an end in between leaves open when the child came home.',
      because:
        'The child lives at home throughout. Counted as care, each break would be a return and a breakdown within days.',
      sources: [codesOf('legal status'), DEFINITION_OF_RETURN],
    },
    {
      id: 'I-275',
      title: 'Home to parents or another with parental responsibility: which codes',
      silence:
        'The definition is in words, not codes. Whether a parent without parental responsibility is one of “parents or another person who has parental responsibility” is not said.',
      reading:
        'E4A and E4B are returns. E13 is none: “another” makes parents those who have parental responsibility. E41 and E45 to E48 are excluded by name, and so are E11 and E12, since a child is not adopted twice. E8, E14 and E16 do not tell with whom the child lives, so it cannot be said, unless the authority recorded it.',
      because: 'The definition turns on parental responsibility, and E13 is the code for where there is none.',
      sources: [DEFINITION_OF_RETURN, codesOf('reason episode ceased')],
    },
    {
      id: 'I-276',
      title: 'The three categories of the Department: which codes',
      silence:
        'The report names the categories in words, and says “a parent” where the codes E4A and E4B hold others with parental responsibility too.',
      reading:
        'They are E4A, E4B and E13, and nothing else. E13 counts children who went to relatives or others without parental responsibility as returns.',
      because: 'The Department counts by codes, and has no other codes for these categories.',
      sources: [WHAT_IS_REUNIFICATION, codesOf('reason episode ceased')],
    },
    {
      id: 'I-277',
      title: 'Birth or adoptive parents after foster or residential care: which codes',
      silence:
        'The guide names parents and kinds of care; the codes name parental responsibility and placements. No code says that someone is a parent.',
      reading:
        'E4A, E4B, E8, E13, E14 and E41 do not tell, so it cannot be said, unless the authority recorded with whom the child went to live. Foster or residential care is a placement with code U1 to U6, K1, K2, R1, R3 or S1 at any time in the period. Placement with parents, for adoption, in custody or in independent or semi-independent living is none; R2 (medical or nursing care), Z1 and times away do not tell. R3 is listed with residential care, and nothing in it says that a parent is there. E16 is excluded, since the guide is about England.',
      because:
        'E4A covers relatives with parental responsibility too, whom the guide does not call parents. Counting them all would give the definition the figure of another one.',
      sources: [EXTENDED_DEFINITIONS, codesOf('placement'), codesOf('reason episode ceased')],
    },
    {
      id: 'I-278',
      title: 'Only X1 joins episodes, and only on the same day',
      silence: 'Some tools join episodes with a few days between, or by the code with which the next one begins.',
      reading:
        'Episodes are one period where the first ended with X1 and the next began on that day, with another code than S. Any other end closes the period. An end on the day on which the next episode starts contradicts itself, and the child is not counted.',
      because:
        'A child who was home for three days and came back has had a return that broke down. Joining across days would hide the shortest returns.',
      sources: [codesOf('reason episode ceased'), codesOf('reason for new episode')],
    },
    {
      id: 'I-279',
      title: 'Looked after again in custody',
      silence:
        'Remand, police detention and a youth rehabilitation order with residence can make a child looked after. The sources on re-entry do not say whether that is a return to care.',
      reading:
        'A new period under youth justice (J1 remand, J2 police detention, J3 youth rehabilitation order) in secure accommodation or a young offender institution (K1, R5), and in nothing else, ends follow-up as custody. With foster carers or in an open home it is care again.',
      because:
        'Custody ends the time at home without telling whether the return had broken down. It goes into the bounds; care again under youth justice does not, so that no breakdown is hidden.',
      sources: [codesOf('legal status'), codesOf('placement')],
    },
    {
      id: 'I-280',
      title: 'The 18th birthday ends follow-up, and nobody returns home at 18',
      silence: 'The sources count returns of children and do not say what becomes of the count at 18.',
      reading:
        'Nobody can be looked after again from the 18th birthday on, so that follow-up ends there. Being looked after that ends on the birthday or later is no return. Where the date of birth is not passed neither is known, and such returns are counted. Someone born on 29 February is 18 on 1 March.',
      because: 'A young person of 18 who is not looked after again would pass for a return that lasted.',
      sources: [codesOf('reason episode ceased'), WHAT_IS_REUNIFICATION],
    },
    {
      id: 'I-281',
      title: 'Two things on one day, and records after a death',
      silence: 'The sources do not say what counts where two things ended the time at home together.',
      reading:
        'Care again comes before anything else of that day, and then custody. A child who is recorded as having died before the rows end has no return that can be decided: one of the two is wrong.',
      because: 'A breakdown is not to be hidden by what else the day held.',
      sources: [WHAT_IS_REUNIFICATION],
    },
    {
      id: 'I-282',
      title: 'What completeness is measured against',
      silence:
        'The report asks the government to collect four kinds of data besides the present ones, and does not list the fields.',
      reading:
        'The care journey and whether a return lasts are read from the fields of episodes. Characteristics, support before and after, and health, wellbeing and education afterwards are in no row: an authority says for which children it records them, and where it says nothing the answer is that it is not known, not none.',
      because: 'A field that nobody was asked for is no hole in the records, and a hole is not to pass for a zero.',
      sources: [DATA_ASKED_FOR],
    },
    ...COUNTING_INTERPRETATIONS,
    ...PERIOD_INTERPRETATIONS,
    ...REPORT_INTERPRETATIONS,
  ]))();
