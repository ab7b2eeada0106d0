/** The choices made about classification where the source is silent or contradicts itself. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';

const table: Citation = { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 };
const summary: Citation = { document: 'framework-2015', locator: 'Stage 2, Task 1, summary of the four levels' };
const youngPerson: Citation = { document: 'framework-2015', locator: 'Annex 6, table', page: 91 };
const task1: Citation = { document: 'framework-2015', locator: 'Stage 2, Task 1, Classification of Risk' };
const lead: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, a) Factors associated with Future Harm',
  page: 24,
};
const capacity: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Task 3, Assessing parents and their capacity to change',
};

/** The interpretations I-20 to I-32. */
export const CLASSIFICATION_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ frozen([
  {
    id: 'I-20',
    title: 'Three printings of the table',
    silence:
      'The table, the summary before it and the young person’s version differ: at high, protective factors “apparent”, “at least one” or “some”; at severe “no”, “no significant” or “no”.',
    reading: 'The Risk Classification Table decides: apparent at low, medium and high, none apparent at severe.',
    because:
      'It is the tool; the others summarise it. The summary’s “at least one, which mitigates risk” is how apparent is read.',
    sources: [table, summary, youngPerson],
  },
  {
    id: 'I-21',
    title: 'Capacity to change has one wording for two levels',
    silence: 'The table words capacity alike at low and medium, and alike at high and severe.',
    reading: 'Two values, able and unable. The other rows tell the levels apart.',
    because: 'Nothing finer is printed.',
    sources: [table],
  },
  {
    id: 'I-22',
    title: 'Which rows indicate a level',
    silence: 'The table does not say which of its rows are conditions and which are consequences.',
    reading: 'Rows 1 to 5 indicate; row 6 says what a level points to; row 7 is about moving between levels later.',
    because: 'Rows 1 to 5 describe the case, row 6 tells workers what to do.',
    sources: [table],
  },
  {
    id: 'I-23',
    title: 'Indicators that do not point to one column',
    silence:
      'Of 96 possible combinations, 92 stand in no single column. The source says nothing of them beyond that the table guides and must not be used over-prescriptively.',
    reading:
      'No level is indicated. The answer shows, for each level, which indicators speak for it and which against, and a cautious bound: for each indicator the lowest level that has its value, and of these the highest.',
    because:
      'Counting or weighing rows would invent a rule. The bound only says below which level at least one indicator contradicts the column.',
    sources: [table, task1],
  },
  {
    id: 'I-24',
    title: 'Risks of which some are addressed and others not',
    silence:
      'Row 1 has a value for risks not all addressed and one for risks not being addressed, and none for both at once.',
    reading: 'Professional judgement is required, between these two values.',
    because: 'The medium column would cover it by its words and the high column by its sense.',
    sources: [table, summary],
  },
  {
    id: 'I-25',
    title: 'Unknown never helps',
    silence: 'The source does not say how to fill in a row when factors have not been answered.',
    reading:
      'A value is suggested only when nothing that is still unknown could make it worse. Where no risk at all is found and all are answered, row 1 counts as fully addressed.',
    because:
      'A gap in the file must never make a case look safer. For a parent without known problems the source itself speaks of an assessment of care only.',
    sources: [table, capacity],
  },
  {
    id: 'I-26',
    title: 'Which findings bear on which way home',
    silence:
      'Parents are assessed separately and together; the source does not say how a finding about both bears on a return to one.',
    reading:
      'A risk bears on a way home when it is about anyone in it, or about nobody in particular. Something positive holds for it only when all whom it is about are in it; a household or neighbourhood only for that very home.',
    because: 'Leaving out a risk, or borrowing a protection, would make a case look safer than it is known to be.',
    sources: [lead, capacity],
  },
  {
    id: 'I-27',
    title: 'From evidence of capacity to row 3',
    silence:
      'The assessment is to find no, some or substantial evidence of capacity to change; the table asks whether sustained capacity can be demonstrated.',
    reading:
      'None, a capacity found absent, a circumstance in which change is highly unlikely, or no change after support suggest unable. Substantial evidence, or change demonstrated and sustained, for every parent of the way home suggests able. Some evidence, change not shown to be sustained, and positive indicators leave it to judgement; so does evidence for and against.',
    because: 'The summary puts no or not enough evidence at high and severe; how much is enough, it leaves to people.',
    sources: [capacity, summary, table],
  },
  {
    id: 'I-28',
    title: 'Wishes and likelihood',
    silence: 'No rule leads from the factors to rows 4 and 5.',
    reading: 'They are never suggested. People ask the parents and the child, and judge how likely abuse is to recur.',
    because: 'Any rule would be invented.',
    sources: [table],
  },
  {
    id: 'I-29',
    title: 'Who agrees a classification',
    silence:
      'Three classify independently and confer; the source does not say that they must be three people, or when views must be on record.',
    reading:
      'Social worker, team manager, and either the author of the case history or an independent reviewer: three different people, each with a view recorded no later than the conference.',
    because: 'A view formed by the same person, or afterwards, is not independent.',
    sources: [task1],
  },
  {
    id: 'I-30',
    title: 'When a reason is needed',
    silence:
      'The table guides and one factor can outweigh the rest; the source does not ask in terms for a written reason.',
    reading:
      'A reason is required where anyone’s own view is another level than the one agreed, where the table indicates another level, and where it indicates none. An indicator needs one unless it is set as suggested.',
    because: 'Parents, reviewing officers and courts must be able to see why.',
    sources: [task1, lead],
  },
  {
    id: 'I-31',
    title: 'The Independent Reviewing Officer',
    silence: 'The IRO is to be involved; what follows when that did not happen is not said.',
    reading: 'Whether the IRO was involved must be recorded. If not, the classification stands and carries a finding.',
    because: 'The source says should.',
    sources: [task1],
  },
  {
    id: 'I-32',
    title: 'Colours',
    silence:
      'The table is presented in traffic-light colours; the copy used here has lost them, and a traffic light has three for four levels.',
    reading: 'No colour is given. A level is shown by its name and its place in the order.',
    because: 'A colour would be a guess, and nobody should depend on seeing one.',
    sources: [table],
  },
]);
