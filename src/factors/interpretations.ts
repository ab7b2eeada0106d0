/** The choices made about factors and evidence where the source is silent or contradicts itself. */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';
import { inAnnex1, inTable } from './sources.js';

const annex1: Citation = { document: 'framework-2015', locator: 'Annex 1' };
const table: Citation = { document: 'framework-2015', locator: 'Factors Associated with Future Harm', page: 25 };
const lead: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, a) Factors associated with Future Harm',
  page: 24,
};
const strengths: Citation = { document: 'framework-2015', locator: 'Stage 2, Strengths vs protective factors' };
const chronology: Citation = { document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' };

const parentalIllness = inAnnex1('parent', 'Learning disabilities when plus mental illness');
const capacityLiterature: Citation = {
  document: 'framework-2015',
  locator: 'Stage 1, Key messages, c) Messages from the ‘capacity to change’ literature',
};

/** The interpretations about factors and the evidence for them. */
export const FACTOR_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ frozen([
  {
    id: 'I-01',
    title: 'Which factors are printed in italics',
    silence:
      'The table marks the factors most strongly associated with recurrence by italics, which the copy used here has lost.',
    reading: 'The emphasis of every factor is “not established”. It changes no answer.',
    because:
      'A guess would pass for the Framework’s own mark. Nothing in the Framework lets emphasis change a classification.',
    sources: [table],
  },
  {
    id: 'I-02',
    title: 'The missing first page of Annex 1',
    silence:
      'The copy used here begins Annex 1 at sadistic abuse: the entries of eight risk factors and one protective factor of the domain Abuse are missing.',
    reading:
      'They carry the table’s label, a plain reading of it and, where there is one, the definition of that kind of maltreatment printed after Annex 1; each says that its own definition is missing. No evidence standard is set for them beyond having evidence.',
    because: 'A standard that cannot be read cannot be applied.',
    sources: [inTable('abuse'), annex1],
  },
  {
    id: 'I-03',
    title: 'Two names for one factor',
    silence:
      'The table and Annex 1 name twelve factors differently, some only in capitals or a dash, others in substance (alcohol/drugs abuse, substance abuse).',
    reading:
      'Ids belong to neither. The table’s label is the label, without the explanation in brackets that the table gives for high stress and for less severe forms of abuse; Annex 1’s heading is kept beside it where its words differ.',
    because: 'A reader must find the factor in both places.',
    sources: [table, annex1],
  },
  {
    id: 'I-04',
    title: 'Non-abusive partner is printed twice',
    silence: 'It stands under Parent with a text and under Family without one.',
    reading:
      'Two factors: the one of a parent, the other of a household. The text under Parent sets the standard for both.',
    because: 'All that is printed is kept and nothing is merged; that makes 26 protective factors.',
    sources: [inTable('parent'), inTable('family'), inAnnex1('parent', 'Non-abusive partner')],
  },
  {
    id: 'I-05',
    title: 'Who can diagnose',
    silence:
      'Annex 1 names a mental health professional or GP for parental mental illness only; for personality disorder, paranoid psychosis and a child’s mental illness it asks for a diagnosis and names nobody.',
    reading:
      'Where professions are named, those two. Where none is, a mental health professional, a GP or another doctor. That treatment is needed may be said by anyone.',
    because: 'A diagnosis is made by somebody whose profession it is to make one; nothing narrower is printed.',
    sources: [
      inAnnex1('parent', 'Significant Parental Mental Health Problems'),
      inAnnex1('parent', 'Learning disabilities when plus mental illness'),
      inAnnex1('parent', 'Personality disorder (anti-social, sadistic, aggressive)'),
      inAnnex1('parent', 'Paranoid psychosis'),
      inAnnex1('child', 'Child’s mental health problems'),
    ],
  },
  {
    id: 'I-06',
    title: 'Two headings over one text',
    silence:
      'Significant parental mental health problems has no text of its own; the text under the next heading speaks of mental illness alone as well.',
    reading: 'The text is read as the standard for both.',
    because: 'It says in terms that mental illness alone is a risk factor and learning disability alone is none.',
    sources: [
      inAnnex1('parent', 'Significant Parental Mental Health Problems'),
      inAnnex1('parent', 'Learning disabilities when plus mental illness'),
    ],
  },
  {
    id: 'I-07',
    title: 'Absence needs evidence too',
    silence: 'Annex 1 says only of a healthy child and of attachment that silence in the file is no finding.',
    reading:
      'Every observation, present or absent, counts only with at least one piece of evidence. Without it the observation does not count. The standards that Annex 1 sets are for presence; for absence any evidence will do, unless it meets that standard (I-11) or is all hearsay (I-153). Absence that rests on a parent’s own account, on hearsay, or on evidence without a day or a known source is reported, and rows 1 and 2 are then left to people (I-161).',
    because: 'An empty file would otherwise make a safe family.',
    sources: [
      inAnnex1('child', 'Healthy child'),
      inAnnex1('parenting', 'Secure attachment; less insecure attachment patterns'),
    ],
  },
  {
    id: 'I-08',
    title: 'Which findings contradict each other',
    silence:
      'The source asks for gaps and contradictions in the chronology to be looked into, and prints no list of findings that contradict each other.',
    reading:
      'Twenty-three pairs, read from the definitions or, for the forms of abuse, from the labels. They are looked for among findings about the same people, or about one person and a group that person is of; a finding that names nobody is held against all. A risk factor that is recorded as absent against its own evidence is looked at too, and so is one recorded as absent where the evidence of another finding about the same people shows what Annex 1 counts as that risk. That a past concern has been overcome explains a pair only where evidence of a later day shows it. Something positive of people together, and not of one of them, is contested. What was recorded after the day asked about contests nothing. Both still count; the pair is reported until someone explains it. A finding that is contradicted, by an excluded factor, by another observer, or by what is said of a sibling, leaves its row to people.',
    because: 'Only people can say which of the two holds.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
    ],
  },
  {
    id: 'I-09',
    title: 'How old is very young',
    silence:
      'A child’s mental health problems are not to be used for a baby or very young child, one risk factor is a very young child, and for very young children and babies it may be too early to call a child healthy; no age is given.',
    reading:
      'Two rules. Mental health problems: under one year they do not apply; from the first birthday on, people can find, saying why, that the child is too young for it, and where they find it present they are asked to say why the child is not. Healthy child: it needs evidence at any age, and whether it is said too early is asked in the first year, where the age is not known, and from the first birthday on until someone explains why the child is not very young.',
    because:
      'The first year of life is the only age that Annex 1 puts a number to. A child too young for one category is left out of it; a child too young to be known is left out only where there is no evidence.',
    sources: [
      inAnnex1('child', 'Child’s mental health problems'),
      inAnnex1('child', 'Very young child requiring rapid parental change'),
    ],
  },
  {
    id: 'I-10',
    title: 'The first year of life',
    silence: 'The source does not say on which day age is taken, or when a child born on 29 February turns one.',
    reading:
      'Age is taken on the day asked about. The first year ends on the first birthday, which for a child born on 29 February is 1 March.',
    because:
      'The factors describe the child who would go home now. An age is reached on the birthday; counted from 29 February, a whole year is over only when that day is. For a baby the longer first year is the careful one.',
    sources: [inAnnex1('child', 'Attributions (eg not blaming self in sexual abuse)')],
  },
  {
    id: 'I-11',
    title: 'Evidence that says more than the record',
    silence: 'Annex 1 says what is to be counted as a factor, and nothing of a record that says otherwise.',
    reading:
      'Evidence contradicts the record where it shows what Annex 1 counts, or all that Annex 1 needs and nothing that rules the factor out. A risk recorded as not known with such evidence is present. A risk recorded as absent, or something positive recorded otherwise than present, does not count until someone settles it. An attachment that was observed and facilities that are used settle nothing by themselves.',
    because:
      'For abuse in childhood Annex 1 says itself that it counts where nothing shows how the parent sees it. A person’s finding of absence is not overruled by this package, nor relied on against the evidence.',
    sources: [
      inAnnex1('parent', 'Abuse in childhood – not recognised as a problem'),
      inAnnex1('parent', 'Substance abuse'),
      inAnnex1('parent', 'Lack of compliance'),
    ],
  },
  {
    id: 'I-12',
    title: 'How much willingness takes',
    silence: 'Annex 1 lists five signs of willingness to engage and does not say whether all are needed.',
    reading:
      'Accepting the involvement of services and keeping appointments are needed; the other three are reported as missing and do not stop it from counting. What Annex 1 calls lack of compliance rules it out, and so does evidence that attendance at school or nursery is a concern or that health appointments were missed.',
    because:
      'The first two are what the entry begins with; the others depend on the case: a baby has no school to attend, and there may be no other service. Evidence that they fail is another matter than no evidence: the entry says that attendance should not be a concern.',
    sources: [inAnnex1('parent', 'Willingness to engage with services')],
  },
  {
    id: 'I-13',
    title: 'No change counts as a risk factor',
    silence:
      'The source says that no change after support is to be taken as a risk factor, and it is not one of the 35.',
    reading: 'It is a circumstance beside the table of factors that counts as a risk that is not being addressed.',
    because: 'The list of 35 stays as printed.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 2, Timescales for return home, high risk' },
      { document: 'framework-2015', locator: 'Stage 3, Task 2, Goal setting' },
    ],
  },
  {
    id: 'I-14',
    title: 'When a positive protects',
    silence:
      'The source tells strengths from protective factors by whether they alleviate the risks to this child, and sets no form for that.',
    reading:
      'A protective factor names at least one risk factor that counts as present for this child and is recorded as effective against it. Anything else positive is a strength, and the answer says why.',
    because: 'A course attended without effect is the source’s own example of a strength.',
    sources: [strengths],
  },
  {
    id: 'I-15',
    title: 'Hearsay, opinion and undated evidence',
    silence:
      'The case history must tell fact, opinion and hearsay apart and say when things happened; what each weighs is not said.',
    reading:
      'All of it counts, save that hearsay alone does not show anything favourable (I-153). Hearsay alone, and what is not recorded, is reported. Nothing favourable rests on it alone, and a risk that rests on hearsay alone leaves row 1 to people.',
    because: 'Leaving out a risk because it is hearsay would read unknown as absent.',
    sources: [chronology],
  },
  {
    id: 'I-16',
    title: 'Resources available and its three bullets',
    silence:
      'The table prints partnership, outreach and therapeutic relationship as bullets under resources available; Annex 1 gives all four headings of one rank.',
    reading: 'Four factors.',
    because: 'Annex 1 gives each a heading of its own, and counts it in.',
    sources: [
      inTable('professional'),
      inAnnex1('professional', 'Resources available'),
      inAnnex1('professional', 'Partnership with parents'),
    ],
  },
  {
    id: 'I-17',
    title: 'For whom parents are assessed',
    silence:
      'Parents are to be examined separately and together; the source does not say which factors this makes sense for.',
    reading:
      'The register says of whom each factor can be observed. A home is named by the parents who make it up, so that each way home can be looked at by itself.',
    because: 'A diagnosis belongs to one person, conflict to two, housing to a home.',
    sources: [lead],
  },
  {
    id: 'I-18',
    title: 'The two reviews behind the table',
    silence:
      'A footnote of the Framework counts 32 studies; the two reviews report sixteen and fifteen. The Framework gives the later review as of 2014 in one place and 2015 in another, and the authors of the earlier one in two orders.',
    reading: 'The Framework is cited as it stands, the reviews as their journals print them.',
    because: 'Which of the numbers is a slip cannot be told from here.',
    sources: [
      { document: 'framework-2015', locator: 'Footnote 25', page: 24 },
      { document: 'hindley-2006', locator: 'Abstract' },
      { document: 'white-2015', locator: 'Abstract' },
    ],
  },
  {
    id: 'I-19',
    title: 'Evidence from after the day asked about',
    silence: 'The source keeps apart when something happened and when it was recorded, for the case history.',
    reading:
      'Evidence that happened or was written down after the day asked about is left out, and the answer says so. So is what was recorded later as being done about a risk, as working against it, or as a conclusion on capacity.',
    because: 'An answer as of a day must rest on what could be known on that day.',
    sources: [chronology],
  },
  {
    id: 'I-33',
    title: 'When a factor does not apply',
    silence:
      'Annex 1 says of four factors that they do not apply in the first year of life, and of one indicator of capacity to change that it is looked at if applicable. It says so of nothing else.',
    reading:
      'In the first year those four do not apply. Otherwise a risk factor is never “not applicable”: it is absent, with evidence; the one exception is a child whom people find too young for mental health problems, with their reason (I-09). A protective factor, or a circumstance, can be, with evidence.',
    because:
      'A risk put aside without evidence would make a case look safer. Something positive that cannot apply, such as taking no blame for sexual abuse where there was none, helps nobody either way.',
    sources: [annex1],
  },
  {
    id: 'I-34',
    title: 'Circumstances in which change is highly unlikely',
    silence:
      'The source lists three, the third with two halves. The second, substance misuse combined with domestic violence, is not defined.',
    reading:
      'Four circumstances. The second is read from the two risk factors, alcohol or drugs abuse and inter-parental conflict and violence, when both count for the same parent and neither has been fully addressed or is safely managed. Any of the four that has been fully addressed for a home, and no change after support that has been, is a doubt there: people judge. The combination names all whose misuse and whose violence it is. Only for a home of all of them does it suggest that the parents are unable; for the home of one of them, people judge. Whether a risk is dealt with is read for each way home.',
    because:
      'What has been put right no longer stands in the way of change; and the halves of the third are different facts.',
    sources: [
      {
        document: 'framework-2015',
        locator: 'Stage 1, Key messages, c) Messages from the ‘capacity to change’ literature',
      },
    ],
  },
  {
    id: 'I-35',
    title: 'A parent’s own word on change',
    silence:
      'A stated wish to change is not enough, and change must be shown by clear evidence; who may give it is not said.',
    reading:
      'Anyone but the parent. The same holds for its having been kept up. A parent’s account that a worker wrote down is still the parent’s.',
    because: 'The source’s examples are facts that others can see.',
    sources: [inAnnex1('family', 'Capacity to change')],
  },
  {
    id: 'I-36',
    title: 'Delay and special needs',
    silence:
      'The heading joins developmental delay and special needs; the text asks for professional evidence of the delay and says which special needs are meant.',
    reading:
      'Evidence of delay from a medical, health or educational professional is needed. That the special needs are not shown is reported and does not stop it from counting.',
    because: 'Only for the delay does the text say that there must be evidence.',
    sources: [inAnnex1('child', 'Development delay with special needs')],
  },
  {
    id: 'I-37',
    title: 'Primary caregivers',
    silence: 'Many entries of Annex 1 speak of the primary carers; the table and other entries speak of parents.',
    reading: 'Whoever is assessed as a parent of the case counts as one.',
    because: 'The question is who would care for the child at home.',
    sources: [annex1, lead],
  },
  {
    id: 'I-38',
    title: 'Violence between carers, and where',
    silence:
      'The entry joins violence between the child’s carers and violence between one carer and another adult taking place in the child’s home; whether the place belongs to both halves is unclear.',
    reading: 'To the second only. Violence by one carer against the other counts wherever it happens.',
    because: 'Violence between carers concerns the child’s home by itself.',
    sources: [inAnnex1('family', 'Inter-parental conflict and violence')],
  },
  {
    id: 'I-39',
    title: 'Previous failed returns and other risks named in the text',
    silence:
      'Elsewhere the text counts previous failed returns home among the risks that call for great caution, and names children’s emotional and behavioural difficulties; neither is in the table of factors.',
    reading:
      'A failed return is a circumstance that calls up its research message. It is not counted in row 1, and behavioural difficulties count only as far as a factor takes them in. For the same reason a very young child and previous maltreatment, as not being addressed, leave row 1 to people (I-166).',
    because:
      'What is past cannot be addressed, so counting it in row 1 would decide every later case. The caution belongs to the people who judge.',
    sources: [
      { document: 'framework-2015', locator: 'What is included in the Framework?' },
      {
        document: 'framework-2015',
        locator: 'Stage 1, Key messages, b) Messages from research on reunification',
        page: 26,
      },
    ],
  },
  {
    id: 'I-40',
    title: 'What calls up a research message',
    silence:
      'The messages are printed as a list to be borne in mind, and the table on the next page is missing from the copy used here.',
    reading:
      'Each message of the list, and the one on treatment for substance misuse, is called up by the factor or circumstance it speaks of; the one on too many chances by no change after support; the one on differences in practice by every assessment. The one on six months after birth is called up from that age on, or where the age in months is not known. Messages elsewhere in the text are not part of this package.',
    because:
      'Workers are asked to read them with care and apply them; a message that is always shown is soon not read.',
    sources: [
      {
        document: 'framework-2015',
        locator: 'Stage 1, Key messages, b) Messages from research on reunification',
        page: 26,
      },
    ],
  },
  {
    id: 'I-113',
    title: 'Evidence from before the birth',
    silence:
      'Evidence is to be dated. The text does not say what a day before the child’s birth means for something found about the child.',
    reading:
      'It is reported for each child whom it concerns and goes on counting: it may be about the pregnancy or an older child, or the day may be wrong. Nothing favourable about the child rests on it alone; whether services were involved in pregnancy can be seen before the birth. Evidence about parents and households may be older than the child.',
    because:
      'Dropping it could hide a risk; passing over it would let evidence about another child stand for this one.',
    sources: [{ document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' }],
  },
  {
    id: 'I-149',
    title: 'What a protective factor must show',
    silence:
      'Annex 1 describes most protective factors and gives others no more than a heading; it does not say what an observation must show to count.',
    reading:
      'Where the entry says what there must be, an observation that shows nothing of it does not count: for resources all three of available, appropriate and accessible, for the wider family help to the carers and to the children. Where it has only a heading, an age, a label in other words, or its page is missing, people judge: less severe forms of abuse, not blaming self, later age of onset, one good corrective relationship, competence in some areas, outreach, therapeutic relationship, volunteer network, legal or medical services. The register says which.',
    because:
      'A protective factor makes a case look safer, so it must rest on what was found. Where nothing checkable is printed, a box to tick would only repeat the record.',
    sources: [
      inAnnex1('professional', 'Resources available'),
      inAnnex1('family', 'Supportive extended family'),
      inAnnex1('parent', 'Responsibility taken'),
    ],
  },
  {
    id: 'I-150',
    title: 'Inhumane and degrading',
    silence:
      'Sadistic abuse is treatment that is inhumane and degrading; under lack of empathy it is degrading or inhumane. What counts as sadistic abuse where only one of the two is shown is not said.',
    reading:
      'It counts, and the answer says which of the two is not shown. Evidence of one of them speaks against a record of absence.',
    because: 'Leaving out cruelty because half of its description is not recorded would read unknown as absent.',
    sources: [inAnnex1('abuse', 'Sadistic abuse'), inAnnex1('parenting', 'Lack of empathy for child')],
  },
  {
    id: 'I-151',
    title: 'When violence or a concern is past',
    silence:
      'Families where domestic violence was a concern and no longer is are taken in with those without domestic abuse, and so is a partner whose past concerns have been overcome. How one tells past from present is not said.',
    reading:
      'Evidence of violence, or of a concern about a partner, stands until evidence of a later day shows that it is over. The word of the parent alone, whoever wrote it down, does not end it, nor do hearsay and the word of someone nobody recorded. Where a day is missing, it stands.',
    because: 'What happened last year is not what happens now, and only something later can show that.',
    sources: [inAnnex1('family', 'Absence of domestic abuse'), inAnnex1('parent', 'Non-abusive partner')],
  },
  {
    id: 'I-152',
    title: 'Who is a childcare professional',
    silence:
      'Attachment must be observed by a health or childcare professional; which professions the second are is not said.',
    reading:
      'Those whose work is the day care of young children, such as nursery workers and childminders. Not foster carers, residential workers, social workers, family support workers or teachers.',
    because:
      'The entry warns of records without a clinical understanding of attachment. What others saw can be recorded and shown to somebody who can judge it.',
    sources: [
      inAnnex1('parenting', 'Disorganised attachment; severe insecure patterns of attachment'),
      inAnnex1('parenting', 'Secure attachment; less insecure attachment patterns'),
    ],
  },
  {
    id: 'I-153',
    title: 'Hearsay alone',
    silence:
      'The case history must tell hearsay from fact and opinion. Whether a finding can rest on hearsay alone is not said.',
    reading:
      'A risk can, and the answer says so. Something positive that is present, or a risk that is absent, cannot: it does not count until there is other evidence.',
    because:
      'The cautious reading differs with the direction: a rumour of harm is a reason to look, a rumour of safety is none to rely on.',
    sources: [chronology],
  },
  {
    id: 'I-154',
    title: 'Who diagnosed, and who supplied the evidence',
    silence:
      'Illness must be diagnosed by certain professions. A diagnosis often reaches the assessment through a worker who read it in a file; which of the two the record is to name is not said.',
    reading:
      'The role of a piece of evidence is that of whoever made the finding: of a diagnosis, who made it. Where it was read is its source. A worker who only says that a parent is ill is the one who made that finding, and it is no diagnosis.',
    because: 'The entry turns on whose profession it is to diagnose, not on who carried the letter.',
    sources: [parentalIllness, inAnnex1('parent', 'Paranoid psychosis')],
  },
  {
    id: 'I-155',
    title: 'Abuse that is not of a less severe form',
    silence:
      'Less severe forms of abuse are told by harm, duration and frequency, without a measure; its definition is on the page that is missing.',
    reading:
      'Five risk factors are set against it: severe physical abuse, severe growth failure, sexual abuse with penetration or over a long time, fabricated or induced illness, and sadistic abuse. Neglect, several kinds of abuse, several children and earlier abuse are not: people judge how severe they were.',
    because: 'The labels of the five say that the abuse was severe, or describe nothing else.',
    sources: [inTable('abuse')],
  },
  {
    id: 'I-156',
    title: 'What follows where change is highly unlikely',
    silence:
      'The overview that the source cites says that the children will need to be separated from their parents in these circumstances; what an assessment does with that is not said.',
    reading: 'The answer states it with the circumstance and its citation. It sets no level and decides nothing.',
    because: 'Whoever reads the answer must meet the consequence, and people decide for this child.',
    sources: [capacityLiterature],
  },
  {
    id: 'I-161',
    title: 'What something favourable can rest on',
    silence:
      'Change is to be shown by clear evidence, and information is to be dated and its source named; how good evidence of an absence or of a change has to be is not said.',
    reading:
      'A fact or an opinion, with a day, from someone known who is not the parent. What is said to be dealt with, or to work against a risk, needs such evidence on a later day than the last evidence of the risk.',
    because: 'What is older than the last sign of a risk cannot show that the risk is over.',
    sources: [inAnnex1('family', 'Capacity to change'), chronology],
  },
  {
    id: 'I-215',
    title: 'Where the parent’s word alone shows what is asked for',
    silence:
      'Annex 1 says what must be shown of something positive, and mostly not by whom; change is to be shown by clear evidence.',
    reading:
      'It counts as present, and nothing favourable rests on it, until a fact or an opinion with a day from someone known other than the parent shows what is asked for. Evidence of something else beside it makes it no better; how new it is, is told by the evidence that shows it. What the parent cannot show alone, hearsay and undated evidence cannot show either.',
    because:
      'A second piece of evidence that shows nothing of the matter would otherwise lend its weight to the first.',
    sources: [inAnnex1('family', 'Capacity to change'), chronology],
  },
  {
    id: 'I-216',
    title: 'A conclusion older than its evidence',
    silence:
      'The assessment concludes on capacity to change from the evidence found; what holds of evidence from after the conclusion is not said.',
    reading:
      'What happened after the conclusion is left out of what it rests on, and reported. A conclusion that nothing is left for suggests neither value: in favour, people are asked what shows it; against, they judge.',
    because: 'Nobody can have concluded from what had not happened yet.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
    ],
  },
  {
    id: 'I-217',
    title: 'Protection said to work and not to work',
    silence:
      'A protective factor must alleviate the risk. The text does not say what holds where the same is found effective of one parent and not of both together.',
    reading: 'Where the people overlap, it is contested: the row is left to people, who are told of both.',
    because: 'Parents are assessed separately and together, and only people can say which finding holds at home.',
    sources: [strengths, lead],
  },
  {
    id: 'I-162',
    title: 'Whose account it is',
    silence:
      'The source wants the origin of information recorded and does not say whose word a worker’s note of a conversation is.',
    reading:
      'A parent’s, where the source is an own account, whoever wrote it down; a child’s, where a child gave it. Which of two parents gave it cannot be told, so it supports neither by itself.',
    because: 'Writing something down does not make it somebody else’s observation.',
    sources: [chronology],
  },
  {
    id: 'I-163',
    title: 'Circumstances and risks outside the home in row 1',
    silence:
      'Row 1 speaks of risk factors; the circumstances in which change is highly unlikely, chronic neglect or emotional abuse, and risks from outside the home stand elsewhere in the text.',
    reading: 'Row 1 counts them as risks to be addressed for each way home, and asks for them.',
    because: 'A home in which they go on cannot be one whose risks are fully addressed.',
    sources: [{ document: 'framework-2015', locator: 'Stage 2, Risk of abuse from outside the home' }, table],
  },
  {
    id: 'I-164',
    title: 'What is the same for every child',
    silence: 'Each child is assessed separately; which findings about a parent may differ by child is not said.',
    reading:
      'Factors of the parent, the family and the social setting do not differ by child; how a parent is with a child may. Where one is recorded present for one child and absent for another, or a sibling’s abuse stands beside “more than one affected child” absent, the row is left to people.',
    because: 'A parent who is addicted is addicted for each of the children.',
    sources: [lead],
  },
]);
