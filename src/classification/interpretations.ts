/** The choices made about classification where the source is silent or contradicts itself. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';

const table: Citation = { document: 'framework-2015', locator: 'Risk Classification Table', page: 40 };
const summary: Citation = { document: 'framework-2015', locator: 'Stage 2, Task 1, summary of the four levels' };
const youngPerson: Citation = { document: 'framework-2015', locator: 'Annex 6, table' };
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

/** The interpretations about classification, suggestions, agreeing and letters. */
export const CLASSIFICATION_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ frozen([
  {
    id: 'I-20',
    title: 'The table in other words',
    silence:
      'The table, the summary before it and the young person’s version differ: protective factors “apparent”, “at least one” or “some” at high, and “at least one” at medium in the summary; “no”, “no significant” or “no” at severe; risks “not being addressed” or “not adequately addressed”; recurrence of abuse, or of abuse and neglect; a very strong possibility, or too high to permit return; parents “unable” or without “any changes”. A version for families in Annex 2 is missing from the copy used here.',
    reading: 'The Risk Classification Table decides: apparent at low, medium and high, none apparent at severe.',
    because:
      'It is the tool; the others summarise it. The summary’s “at least one, which mitigates risk” is how apparent is read.',
    sources: [table, summary, youngPerson],
  },
  {
    id: 'I-21',
    title: 'Capacity to change has one wording for two levels',
    silence:
      'The table words capacity alike at low and medium, and alike at high and severe. The summary asks for capacity to change at medium and for capacity to sustain change at low.',
    reading: 'Two values, able and unable. The other rows tell the levels apart.',
    because: 'The table is the tool; its wording asks for sustained capacity at both levels.',
    sources: [table, summary],
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
      'No level is indicated. The answer shows, for each level, which indicators speak for it and which against; which levels at least one indicator supports; and a cautious bound: for each indicator the lowest level that has its value, and of these the highest. People may classify at any level.',
    because:
      'Counting or weighing rows would invent a rule. The bound only says below which level at least one indicator contradicts the column.',
    sources: [table, task1],
  },
  {
    id: 'I-24',
    title: 'Risks of which some are addressed and others not',
    silence:
      'Row 1 says at medium that risks are apparent or not all fully addressed, and at high and severe that they are not being addressed; of risks some of which are addressed and others not, it says nothing.',
    reading:
      'The value at medium is read as being addressed, not all fully. Where some are addressed and others are not being addressed, professional judgement is required between the two values.',
    because: 'The medium column would cover it by its words and the high column by its sense.',
    sources: [table, summary],
  },
  {
    id: 'I-25',
    title: 'Unknown never helps',
    silence: 'The source does not say how to fill in a row when factors have not been answered.',
    reading:
      'A value is suggested only when nothing that is still unknown could make it worse: factors, and circumstances that count as a risk or make change highly unlikely. Nor is the absence of protection suggested while a protective factor is unanswered. Where no risk at all is found and all are answered, row 1 counts as fully addressed. A favourable value needs evidence that shows it; an unfavourable one needs a record that shows it. What was left out is asked. Where no risk factor counts at all, row 2 is left to people.',
    because:
      'A gap in the file must never make a case look safer. For a parent without known problems the source itself speaks of an assessment of care only.',
    sources: [table, { document: 'framework-2015', locator: 'Stage 1, Task 3, introduction' }],
  },
  {
    id: 'I-26',
    title: 'Which findings bear on which way home',
    silence:
      'Parents are assessed separately and together; the source does not say how a finding about both bears on a return to one.',
    reading:
      'A risk bears on a way home when it is about anyone in it, or about nobody in particular. Something positive holds for it only when all whom it is about are in it; a household or neighbourhood only for that very home. Risks of people who are not of the home, and of a household elsewhere, found or not ruled out, are named, and people are asked whether they live there or visit, unless evidence of a later day than the last of those risks shows that they do not. High stress belongs to a home alone. What is being done about a risk is said for each way home.',
    because: 'Leaving out a risk, or borrowing a protection, would make a case look safer than it is known to be.',
    sources: [lead, capacity],
  },
  {
    id: 'I-27',
    title: 'From evidence of capacity to row 3',
    silence:
      'The assessment is to find no, some or substantial evidence of capacity to change; the table asks whether sustained capacity can be demonstrated.',
    reading:
      'No evidence, a capacity found absent, a circumstance in which change is highly unlikely, or no change after support suggest unable, where they are about nobody outside the home, rest on more than hearsay, are not dealt with, and nothing is recorded the other way. Substantial evidence, or change demonstrated and kept up, for every parent of the way home suggests able, where it is shown, dated, and newer than the last evidence of every risk of that home, one that was dealt with since included; and where it is known whether services were involved in pregnancy. Evidence both ways is for people to judge: some evidence, change not shown to be kept up, or older change beside stronger evidence; anything in favour beside anything against; no substantial change since a birth with services involved in pregnancy. Kept up means the six months that the source takes as the least, or what people judged right for the child. Where no risk counts, there is nothing to change, and people judge.',
    because: 'The summary puts no or not enough evidence at high and severe; how much is enough, it leaves to people.',
    sources: [
      capacity,
      summary,
      table,
      { document: 'framework-2015', locator: 'Stage 2, Timescales for return home' },
      { document: 'framework-2015', locator: 'Stage 1, Task 3, introduction' },
    ],
  },
  {
    id: 'I-28',
    title: 'Wishes and likelihood',
    silence:
      'No rule leads from the factors to rows 4 and 5. Row 4 speaks of ambivalence, the summary also of opposition; neither says what holds for a child too young to say.',
    reading:
      'They are never suggested. People ask the parents and the child, judge for a child who cannot say, and judge how likely abuse is to recur. Opposition counts with ambivalence.',
    because: 'Any rule would be invented.',
    sources: [table],
  },
  {
    id: 'I-29',
    title: 'Who agrees a classification',
    silence:
      'Three classify independently and confer; the source does not say that they must be three people, or when views must be on record. The team manager is once called team manager or supervisor, and the author of the case history is in one place to have no contact with the family, in another little.',
    reading:
      'One social worker, one team manager, and either the author of the case history or an independent reviewer: three different people, each with a view recorded no later than the conference. Both of the last two may give one; a second social worker or manager may not, and a view of nobody is none. A view or a conference from before the child’s birth is refused; a conference from before all the evidence about the child is pointed out. Where there is an assessment, a row that is not what it suggests has to have been set by someone, with a reason. Contact with the family is not checked.',
    because:
      'A view formed by the same person, or afterwards, is not independent. People cannot have weighed what was not yet known, and a row changed without a word hides who judged.',
    sources: [task1],
  },
  {
    id: 'I-30',
    title: 'When a reason is needed',
    silence:
      'The table guides and one factor can outweigh the rest; the source does not ask in terms for a written reason.',
    reading:
      'A reason is required where anyone’s own view is another level than the one agreed, where the table indicates another level, and where it indicates none. An indicator needs one unless it is set as suggested. With an assessment, an agreed row that is not what the assessment suggests, or not among the values that it leaves open, needs to have been set so with a reason, for this child and this way home, no later than the conference.',
    because: 'Parents, reviewing officers and courts must be able to see why.',
    sources: [task1, lead],
  },
  {
    id: 'I-31',
    title: 'The Independent Reviewing Officer',
    silence:
      'The team is to work closely with the IRO, and can take its recommendation to the child’s review; where no review can be held in time, the IRO is still to be involved. When, and what follows where that did not happen, is not said.',
    reading:
      'Whether the IRO was involved must be recorded, with who it was and the day: before the conference or after it, at the child’s review, but not after the day asked about. If nobody was involved, or nobody is named, the classification stands and carries a finding. It carries one too where the IRO gave one of the three views.',
    because:
      'The source says should. Whoever is to look at the plan independently at the review should not be one of those who made it.',
    sources: [task1],
  },
  {
    id: 'I-32',
    title: 'Colours',
    silence:
      'Families see the table in the colours of a traffic light, which has three for four levels; the copy used here has lost them.',
    reading: 'No colour is given. A level is shown by its name and its place in the order.',
    because: 'A colour would be a guess, and nobody should depend on seeing one.',
    sources: [
      {
        document: 'framework-2015',
        locator: 'Stage 1, Task 2, Using the Risk Classification Table (Traffic Light Tool)',
      },
    ],
  },
  {
    id: 'I-41',
    title: 'What high and severe point to',
    silence:
      'At high, row 6 has concurrent planning begin and Annex 5 calls it possibly desirable, above all for young children. Row 6 has the care order kept, and says nothing of a child accommodated under section 20. At severe, Annex 5 adds that reunification should not be considered.',
    reading: 'Row 6 is rendered as printed. Keeping the care order is for a child who has one.',
    because: 'The table is the tool. What a level points to is for people to apply to the child’s legal status.',
    sources: [
      { document: 'framework-2015', locator: 'Risk Classification Table, row 6', page: 40 },
      { document: 'framework-2015', locator: 'Annex 5, 1.1 Introduction and purpose of report', page: 86 },
    ],
  },
  {
    id: 'I-114',
    title: 'More than three independent views',
    silence: 'Three people classify; whether more may is not said.',
    reading:
      'They may, each a different person: a case history author beside an independent reviewer, and more than one of either. There is one social worker and one team manager.',
    because: 'The text asks for three and caps nothing; one more pair of eyes takes nothing away.',
    sources: [task1],
  },
  {
    id: 'I-165',
    title: 'What can be safely managed',
    silence: 'At low, row 1 allows other risks at a low level that can be safely managed; which those are is not said.',
    reading:
      'Not severe physical abuse, severe growth failure, severe or prolonged sexual abuse, fabricated illness or sadistic abuse of this child, nor extreme violence, a child not protected from sexual abuse, or deliberate abuse covered up: until fully addressed, they count as being addressed, and are not settled for rows 2 and 3 either.',
    because: 'The row speaks of other risks, beside the earlier ones that are fully addressed.',
    sources: [table],
  },
  {
    id: 'I-166',
    title: 'Facts that cannot change',
    silence: 'Row 1 asks whether risk factors are being addressed; previous maltreatment and a child’s age cannot be.',
    reading: 'Recorded as not being addressed, they leave row 1 to people and decide nothing by themselves.',
    because: 'Otherwise they would decide every later case.',
    sources: [table],
  },
  {
    id: 'I-185',
    title: 'What the child and each parent want is told to nobody else',
    silence:
      'The young person’s report prints the row on wishes, in the table and in the decision. The Framework says nothing of whether a parent may be told what the child said, or the child what a parent said.',
    reading:
      'A letter says nothing of what anyone wants unless the caller says that it was agreed to tell this reader. The row is left out at every level alike, from the table for families too, and no letter says whether the table indicates the level agreed: either would give the answer away. This departs from Annex 6.',
    because: 'A child who fears a return must be able to say so without the parents reading it.',
    sources: [youngPerson, task1],
  },
  {
    id: 'I-186',
    title: 'A letter before a decision names no level',
    silence:
      'The young person’s report is written after the decision. Nothing is said of what families are told before it.',
    reading:
      'Until people have agreed, a letter says what was found, what is not known, and that nobody has decided. It names no level and nothing that would follow from one.',
    because: 'A family would read an indicated level as the decision.',
    sources: [task1, youngPerson],
  },
  {
    id: 'I-187',
    title: 'Findings that do not fit the level agreed, in a letter',
    silence: 'Annex 6 repeats the whole column of the level decided, as if all five rows always agreed.',
    reading:
      'A letter tells what was found, and says so where it does not all point the same way. How likely harm is to recur is told only where it fits the level agreed. Why people decided so is told in the words that the caller gives for this reader. There is one sentence for each value; the difference in Annex 6 between lots of protection and some is not made.',
    because:
      'Otherwise a child could read that home is safe in a letter that says the opposite. The table has one value for protection at low, medium and high.',
    sources: [youngPerson, table],
  },
  {
    id: 'I-188',
    title: 'What a letter says of the law',
    silence:
      'The Framework says that parents may end an arrangement under section 20 at any time, and that the agreement sets out what then happens; the page that says more (p. 37) is missing from the copy used.',
    reading:
      'A letter speaks of the legal status only where it is given. Who may end an arrangement under section 20 is said where age, a young person’s own agreement and orders on who cares for the child settle it: under 16, or at 16 or 17 without having agreed, anyone with parental responsibility; where an order names who cares, not against those it names; a young person of 16 or 17 who agreed, not without them. Otherwise the letter is silent. Whether a young person agreed is told to themselves alone: parents of a child of 16 or over, in a letter and in the agreement, read the rule, the same whether their child agreed, did not, or nobody knows (I-185). Subsections (7) to (9) were read as an authority’s procedures quote them; (10) and (11) only in commentaries, which have it so.',
    because:
      'A parent who is told wrongly that the child stays in care, or that the child can be taken home, is harmed by it.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 3, Task 2' },
      { document: 'children-act-1989', locator: 'section 20(7) to (11)' },
    ],
  },
]);
