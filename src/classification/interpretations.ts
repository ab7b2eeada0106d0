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
      'The table, the summary before it and the young person’s version use different words. Protective factors: “apparent”, “at least one” or “some” at high, “at least one” at medium in the summary, and “no” or “no significant” at severe. Risks: “not being addressed” or “not adequately addressed”. Recurrence: of abuse, or of abuse and neglect; a very strong possibility, or too high to permit return. Parents: “unable”, or without “any changes”. Annex 2, a version for families, is missing from our copy.',
    reading: 'The Risk Classification Table decides: apparent at low, medium and high, none apparent at severe.',
    because:
      'The table is the tool, and the others summarise it. We read “apparent” as the summary’s “at least one, which mitigates risk”.',
    sources: [table, summary, youngPerson],
  },
  {
    id: 'I-21',
    title: 'Capacity to change has the same wording at two levels',
    silence:
      'The table words capacity the same at low and medium, and the same at high and severe. The summary asks for capacity to change at medium and capacity to sustain change at low.',
    reading: 'There are two values, able and unable. The other rows separate the levels.',
    because: 'The table is the tool, and it asks for sustained capacity at both levels.',
    sources: [table, summary],
  },
  {
    id: 'I-22',
    title: 'Which rows indicate a level',
    silence: 'The table does not say which rows are conditions and which are consequences.',
    reading:
      'Rows 1 to 5 indicate a level. Row 6 says what a level points to. Row 7 is about moving between levels later.',
    because: 'Rows 1 to 5 describe the case; row 6 tells workers what to do.',
    sources: [table],
  },
  {
    id: 'I-23',
    title: 'Indicators that do not point to one column',
    silence:
      'Of 96 possible combinations, 92 match no single column. The source says only that the table guides and should not be used too prescriptively.',
    reading:
      'No level is indicated. For each level the answer shows which indicators support it and which do not, and which levels have at least one. It also gives a cautious bound: for each indicator, take the lowest level that has its value, then take the highest of those levels. People may classify at any level.',
    because:
      'Counting or weighing rows would invent a rule. The bound says only that below it at least one indicator contradicts the column.',
    sources: [table, task1],
  },
  {
    id: 'I-24',
    title: 'Some risks addressed, others not being addressed',
    silence:
      'Row 1 says that risks are apparent or not all fully addressed at medium, and not being addressed at high and severe. It does not cover risks of which some are addressed or being addressed and others are not being addressed.',
    reading:
      'We read the medium value as being addressed, but not all fully. Where some risks are addressed or being addressed and others are not being addressed, people judge between the two values.',
    because: 'The words of the medium column would fit, and so would the sense of the high column.',
    sources: [table, summary],
  },
  {
    id: 'I-25',
    title: 'Unknown never helps',
    silence: 'The source does not say how to complete a row when factors are unanswered.',
    reading:
      'We suggest a value only if nothing unknown could make it worse: factors, and circumstances that count as a risk or make change highly unlikely. We do not suggest that protection is absent while a protective factor is unanswered. Where all are answered and no risk is found, row 1 counts as fully addressed. A favourable value needs evidence that shows it; an unfavourable one needs a record that shows it. We ask about anything left out. Where no risk factor counts, people judge row 2.',
    because:
      'A gap in the file must never make a case look safer. For a parent without known problems, the source itself speaks only of assessing care.',
    sources: [table, { document: 'framework-2015', locator: 'Stage 1, Task 3, introduction' }],
  },
  {
    id: 'I-26',
    title: 'Which findings apply to which way home',
    silence:
      'Parents are assessed separately and together. The source does not say how a finding about both applies to a return to one.',
    reading:
      'A risk applies to a way home if it concerns anyone in it, or nobody in particular. Something positive applies only if everyone it concerns is in it; a household or neighbourhood only to that very home. We name risks, found or not ruled out, of people outside the home and of another household, and ask whether they live there or visit, unless evidence later than the last of those risks shows that they do not. High stress belongs to one home only. What is being done about a risk is recorded for each way home.',
    because: 'Leaving out a risk, or borrowing protection, would make a case look safer than it is known to be.',
    sources: [lead, capacity],
  },
  {
    id: 'I-27',
    title: 'From evidence of capacity to row 3',
    silence:
      'The assessment finds no, some or substantial evidence of capacity to change. The table asks whether sustained capacity can be demonstrated.',
    reading:
      'Unable: no evidence, a capacity found absent, a circumstance in which change is highly unlikely, or no change after support. It must concern nobody outside the home, be dated, rest on more than hearsay and not be dealt with, with nothing recorded the other way. If every risk of the home is said to be dealt with, people judge. Able: substantial evidence, or change demonstrated and kept up, for every parent in the way home. It must be shown, dated and newer than the last evidence of every risk of that home, even one dealt with, and every question about risks, and whether services were involved in pregnancy, must be answered: an unknown risk could be newer. People judge some evidence; change not shown to be kept up; older change beside stronger evidence; anything in favour beside anything against; and no substantial change since a birth with services involved in pregnancy. Kept up means six months, the minimum in the source, or what people judged right for the child. Where no risk counts there is nothing to change, and people judge.',
    because:
      'The summary puts no evidence, or not enough, at high and severe. It leaves people to decide how much is enough.',
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
      'No rule leads from the factors to rows 4 and 5. Row 4 mentions ambivalence, the summary also opposition. Neither covers a child too young to say.',
    reading:
      'We never suggest these rows. People ask the parents and the child, judge for a child who cannot say, and judge how likely abuse is to recur. Opposition counts with ambivalence.',
    because: 'Any rule would be invented.',
    sources: [table],
  },
  {
    id: 'I-29',
    title: 'Who agrees a classification',
    silence:
      'Three people classify independently and then confer. The source does not say that they must be different people, or when to record their views. It once says team manager or supervisor; the case history author has no contact with the family in one place, little in another.',
    reading:
      'One social worker, one team manager, and the case history author or an independent reviewer, or both: different people, each with a view recorded no later than the conference. A second social worker or manager may not give one, and a view without a person does not count. We refuse a view or conference before the child’s birth, and point out a conference before all the evidence about the child. With an assessment, a row that differs from what it suggests must have been set by someone, with a reason. We do not check contact with the family.',
    because:
      'A view is not independent if one person gives two, or forms it afterwards. Nobody can have weighed what was not yet known. A row changed without explanation hides who judged.',
    sources: [task1],
  },
  {
    id: 'I-30',
    title: 'When a reason is needed',
    silence:
      'The table guides, and one factor can outweigh the rest. The source does not expressly ask for a written reason.',
    reading:
      'We require a reason where anyone’s own view differs from the agreed level, where the table indicates a different level, and where it indicates none. An indicator needs a reason unless it is set as suggested. With an assessment, an agreed row that it does not suggest or leave open must have been set with a reason, for this child and this way home, no later than the conference.',
    because: 'Parents, reviewing officers and courts must be able to see why.',
    sources: [task1, lead],
  },
  {
    id: 'I-31',
    title: 'The Independent Reviewing Officer',
    silence:
      'The IRO is to be kept closely involved, and the recommendation can go to the child’s review. If no review can be held in time, the IRO should still be involved. The source does not say when, or what follows if that did not happen.',
    reading:
      'We ask for a record that the IRO was involved, with who it was and the day: before the conference or after it, at the child’s review, but not after the day asked about. If nobody was involved or named, the classification stands and carries a finding. It also carries one if the IRO gave one of the three views.',
    because: 'The source says “should”. Whoever reviews the plan independently should not have helped to make it.',
    sources: [task1],
  },
  {
    id: 'I-32',
    title: 'Colours',
    silence:
      'Families see the table in traffic-light colours, which are three for four levels. Our copy has lost them.',
    reading: 'We give no colour. A level is shown by its name and its place in the order.',
    because: 'A colour would be a guess, and nobody should need to see one.',
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
      'At high, row 6 asks workers to begin concurrent planning; Annex 5 calls it possibly desirable, above all for young children. It asks them to keep the care order, and does not mention children accommodated under section 20. At severe, Annex 5 adds that reunification should not be considered.',
    reading: 'We render row 6 as printed. Keeping the care order applies to a child who has one.',
    because: 'The table is the tool. People apply what a level points to in the light of the child’s legal status.',
    sources: [
      { document: 'framework-2015', locator: 'Risk Classification Table, row 6', page: 40 },
      { document: 'framework-2015', locator: 'Annex 5, 1.1 Introduction and purpose of report', page: 86 },
    ],
  },
  {
    id: 'I-114',
    title: 'More than three independent views',
    silence: 'Three people classify. The source does not say whether more may.',
    reading:
      'More may, if each is a different person: a case history author as well as an independent reviewer, and more than one of either. There is one social worker and one team manager.',
    because: 'The text asks for three and sets no maximum. An extra view takes nothing away.',
    sources: [task1],
  },
  {
    id: 'I-165',
    title: 'What can be safely managed',
    silence: 'At low, row 1 allows other risks at a low level that can be safely managed. It does not say which.',
    reading:
      'We exclude severe physical abuse, severe growth failure, severe or prolonged sexual abuse, fabricated illness and sadistic abuse of this child, and also extreme violence, a child not protected from sexual abuse, and deliberate abuse covered up. Until fully addressed, these count as being addressed, and rows 2 and 3 do not treat them as dealt with either.',
    because: 'The row means other risks, alongside earlier ones that are fully addressed.',
    sources: [table],
  },
  {
    id: 'I-166',
    title: 'Facts that cannot change',
    silence: 'Row 1 asks whether risk factors are being addressed. Previous maltreatment and a child’s age cannot be.',
    reading: 'Recorded as not being addressed, they leave row 1 to people and settle nothing by themselves.',
    because: 'Otherwise they would decide every later case.',
    sources: [table],
  },
  {
    id: 'I-185',
    title: 'Nobody else is told what the child or a parent wants',
    silence:
      'The young person’s report prints the row on wishes, in the table and in the decision. The Framework does not say whether a parent may be told what the child said, or the child what a parent said.',
    reading:
      'A letter says nothing about anyone’s wishes unless the caller states that telling this reader was agreed. The row is left out at every level, and from the table for families, and no letter says whether the table indicates the agreed level; either would give the answer away. This departs from Annex 6.',
    because: 'A child who is afraid to return must be able to say so without the parents reading it.',
    sources: [youngPerson, task1],
  },
  {
    id: 'I-186',
    title: 'A letter before a decision names no level',
    silence:
      'The young person’s report is written after the decision. The source does not say what families are told before it.',
    reading:
      'Until people agree, a letter says what was found, what is not known, and that nobody has decided. It names no level and nothing that would follow from one.',
    because: 'A family would read an indicated level as the decision.',
    sources: [task1, youngPerson],
  },
  {
    id: 'I-187',
    title: 'Findings in a letter that do not fit the agreed level',
    silence: 'Annex 6 repeats the whole column of the level decided, as if all five rows always agreed.',
    reading:
      'A letter reports what was found, and says so if it does not all point the same way. It mentions how likely harm is to recur only where that fits the agreed level. It explains the decision in the caller’s words for this reader. Each value has one sentence; we do not keep the difference in Annex 6 between lots of protection and some.',
    because:
      'Otherwise a child could read that home is safe in a letter that says the opposite. The table has one value for protection at low, medium and high.',
    sources: [youngPerson, table],
  },
  {
    id: 'I-188',
    title: 'What a letter says about the law',
    silence:
      'The Framework says that parents may end a section 20 arrangement at any time, and that the agreement says what then happens. The page that says more (p. 37) is missing from our copy.',
    reading:
      'A letter mentions the legal status only if it is provided. It says who may end a section 20 arrangement only where age, a young person’s own agreement and orders on who cares for the child settle it. Under 16, or at 16 or 17 without having agreed: anyone with parental responsibility, but not against those whom an order names to care for the child. At 16 or 17, having agreed: not without the young person. Only young people are told whether they agreed: parents of a child of 16 or over read the same rule, in a letter and in the agreement, whether their child agreed, did not, or nobody knows (I-185). We read subsections (7) to (9) as an authority’s procedures quote them, and (10) and (11) only in commentaries, which agree.',
    because: 'Telling a parent wrongly that the child stays in care, or may be taken home, does harm.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 3, Task 2' },
      { document: 'children-act-1989', locator: 'section 20(7) to (11)' },
    ],
  },
]);
