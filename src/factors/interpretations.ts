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
      'The table prints in italics the factors most strongly associated with recurrence. Our copy has lost the italics.',
    reading: 'We mark the emphasis of every factor “not established”. It changes no answer.',
    because:
      'A guess would pass for the Framework’s own mark. Nothing in the Framework lets emphasis change a classification.',
    sources: [table],
  },
  {
    id: 'I-02',
    title: 'The missing first page of Annex 1',
    silence:
      'In our copy, Annex 1 begins at sadistic abuse. The entries for eight risk factors and one protective factor in the domain Abuse are missing.',
    reading:
      'They carry the table’s label, a plain reading of it and, where there is one, the definition of that maltreatment printed after Annex 1. Each says that its own definition is missing. We ask only that there is evidence for them.',
    because: 'Nobody can apply a standard that cannot be read.',
    sources: [inTable('abuse'), annex1],
  },
  {
    id: 'I-03',
    title: 'Two names for one factor',
    silence:
      'The table and Annex 1 name twelve factors differently: some only in capitals or a dash, others in substance (alcohol/drugs abuse, substance abuse).',
    reading:
      'Our ids follow neither. We use the table’s label, without its bracketed explanations of high stress and less severe forms of abuse, and add Annex 1’s heading where the words differ.',
    because: 'Readers must be able to find the factor in both places.',
    sources: [table, annex1],
  },
  {
    id: 'I-04',
    title: 'Non-abusive partner is printed twice',
    silence: 'It appears under Parent with a text and under Family without one.',
    reading:
      'We have two factors, one for a parent and one for a household. The text under Parent sets the standard for both.',
    because: 'We keep everything printed and merge nothing, which makes 26 protective factors.',
    sources: [inTable('parent'), inTable('family'), inAnnex1('parent', 'Non-abusive partner')],
  },
  {
    id: 'I-05',
    title: 'Who can diagnose',
    silence:
      'Annex 1 names a mental health professional or GP only for parental mental illness. For personality disorder, paranoid psychosis and a child’s mental illness it asks for a diagnosis and names no profession.',
    reading:
      'Where professions are named, we accept those two. Where none is, we accept a mental health professional, a GP or another doctor. Anyone may say that treatment is needed.',
    because: 'A diagnosis comes from someone whose profession it is to make one. The source prints nothing narrower.',
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
      'Significant parental mental health problems has no text of its own. The text under the next heading also covers mental illness alone.',
    reading: 'We use that text as the standard for both.',
    because: 'It says expressly that mental illness alone is a risk factor and learning disability alone is not.',
    sources: [
      inAnnex1('parent', 'Significant Parental Mental Health Problems'),
      inAnnex1('parent', 'Learning disabilities when plus mental illness'),
    ],
  },
  {
    id: 'I-07',
    title: 'Absence needs evidence too',
    silence: 'Only for a healthy child and for attachment does Annex 1 say that silence in the file is not a finding.',
    reading:
      'Every observation, present or absent, needs at least one piece of evidence to count. The standards in Annex 1 are for presence. For absence any evidence will do, unless it meets that standard (I-11) or is all hearsay (I-153). We report absence that rests on a parent’s own account, on hearsay, or on evidence without a date or known source, and then leave rows 1 and 2 to people (I-161).',
    because: 'Otherwise an empty file would make a family look safe.',
    sources: [
      inAnnex1('child', 'Healthy child'),
      inAnnex1('parenting', 'Secure attachment; less insecure attachment patterns'),
    ],
  },
  {
    id: 'I-08',
    title: 'Which findings contradict each other',
    silence:
      'The source asks workers to explore gaps and contradictions in the chronology. It lists no findings that contradict each other.',
    reading:
      'We use twenty-three pairs, from the definitions or, for forms of abuse, the labels. We compare findings about the same people, or about one person and a group that includes them; a finding that names nobody is compared with all. We also compare a risk factor recorded as absent with its own evidence, and with other evidence about the same people that shows what Annex 1 counts as that risk. A past concern that was overcome explains a pair only if later evidence shows it. Something positive about people together, but not about one of them, is contested. What was recorded after the day asked about contests nothing. Both findings still count, and we report the pair until someone explains it. A finding contradicted by an opposing factor, by another observer or by what is said of a sibling leaves its row to people.',
    because: 'Only people can say which of the two is right.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
    ],
  },
  {
    id: 'I-09',
    title: 'How old is very young',
    silence:
      'A child’s mental health problems do not apply to a baby or very young child, one risk factor is a very young child, and for very young children and babies it may be too early to call a child healthy. No age is given.',
    reading:
      'Mental health problems do not apply under one year. From the first birthday, people can find, with a reason, that the child is too young; if they find the factor present, we ask why the child is not. A healthy child needs evidence at any age. We ask whether it is too early to say so in the first year, if the age is not known, and from the first birthday until someone explains why the child is not very young.',
    because:
      'The first year is the only age to which Annex 1 gives a number. A child too young for a category is left out of it; a child too young to be known is left out only where there is no evidence.',
    sources: [
      inAnnex1('child', 'Child’s mental health problems'),
      inAnnex1('child', 'Very young child requiring rapid parental change'),
    ],
  },
  {
    id: 'I-10',
    title: 'The first year of life',
    silence: 'The source does not say on which day to take the age, or when a child born on 29 February turns one.',
    reading:
      'We take the age on the day asked about. The first year ends on the first birthday; for a child born on 29 February that is 1 March.',
    because:
      'The factors describe the child who would go home now. A child reaches an age on the birthday; counted from 29 February, a whole year is over only when that day is. For a baby, the longer first year is the careful reading.',
    sources: [inAnnex1('child', 'Attributions (eg not blaming self in sexual abuse)')],
  },
  {
    id: 'I-11',
    title: 'Evidence that says more than the record',
    silence: 'Annex 1 says what counts as a factor. It does not say what to do with a record that says otherwise.',
    reading:
      'Evidence contradicts the record if it shows what Annex 1 counts, or everything Annex 1 requires and nothing that rules the factor out. A risk recorded as not known with such evidence is present. A risk recorded as absent, or something positive recorded other than as present, does not count until someone settles it. An attachment that was observed, or facilities that are used, settle nothing on their own.',
    because:
      'For abuse in childhood, Annex 1 itself counts it where nothing shows how the parent sees it. We do not overrule a person’s finding of absence, nor rely on it against the evidence.',
    sources: [
      inAnnex1('parent', 'Abuse in childhood – not recognised as a problem'),
      inAnnex1('parent', 'Substance abuse'),
      inAnnex1('parent', 'Lack of compliance'),
    ],
  },
  {
    id: 'I-12',
    title: 'How much shows willingness',
    silence: 'Annex 1 lists five signs of willingness to engage. It does not say whether all are needed.',
    reading:
      'We require accepting the involvement of services and keeping appointments. We report the other three if missing, but the factor still counts. What Annex 1 calls lack of compliance rules it out. So does evidence that attendance at school or nursery is a concern or that health appointments were missed.',
    because:
      'The entry begins with the first two. The others depend on the case: a baby attends no school, and there may be no other service. Evidence that they fail differs from having no evidence, since the entry says that attendance should not be a concern.',
    sources: [inAnnex1('parent', 'Willingness to engage with services')],
  },
  {
    id: 'I-13',
    title: 'No change counts as a risk factor',
    silence: 'The source says to treat no change after support as a risk factor, but it is not one of the 35.',
    reading:
      'We add it as a circumstance beside the table of factors. It counts as a risk that is not being addressed.',
    because: 'The list of 35 stays as printed.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 2, Timescales for return home, high risk' },
      { document: 'framework-2015', locator: 'Stage 3, Task 2, Goal setting' },
    ],
  },
  {
    id: 'I-14',
    title: 'When a strength protects',
    silence:
      'The source separates strengths from protective factors by whether they reduce the risks to this child. It does not say how to record this.',
    reading:
      'A protective factor names at least one risk factor that counts as present for this child, and is recorded as effective against it. Anything else positive is a strength, and the answer says why.',
    because: 'The source’s own example of a strength is a course attended without effect.',
    sources: [strengths],
  },
  {
    id: 'I-15',
    title: 'Hearsay, opinion and undated evidence',
    silence:
      'The case history must separate fact, opinion and hearsay and say when things happened. The source does not say how much each weighs.',
    reading:
      'All of it counts, except that hearsay alone shows nothing favourable (I-153). We report hearsay alone, and details that are not recorded; nothing favourable rests on these alone. A risk that rests on hearsay alone leaves row 1 to people.',
    because: 'Dropping a risk because it is hearsay would treat unknown as absent.',
    sources: [chronology],
  },
  {
    id: 'I-16',
    title: 'Resources available and its three bullets',
    silence:
      'The table prints partnership, outreach and therapeutic relationship as bullets under resources available. Annex 1 gives all four headings of equal rank.',
    reading: 'We have four factors.',
    because: 'Annex 1 gives each its own heading, and counts it.',
    sources: [
      inTable('professional'),
      inAnnex1('professional', 'Resources available'),
      inAnnex1('professional', 'Partnership with parents'),
    ],
  },
  {
    id: 'I-17',
    title: 'Who each factor is about',
    silence: 'Parents should be examined separately and together. The source does not say for which factors.',
    reading:
      'The register says of whom each factor can be observed. A home is named by the parents in it, so that each way home can be looked at separately.',
    because: 'A diagnosis belongs to one person, conflict to two, housing to a home.',
    sources: [lead],
  },
  {
    id: 'I-18',
    title: 'The two reviews behind the table',
    silence:
      'A footnote counts 32 studies, but the two reviews report sixteen and fifteen. The Framework dates the later review 2014 in one place and 2015 in another, and gives the authors of the earlier one in two orders.',
    reading: 'We cite the Framework as it stands, and the reviews as their journals print them.',
    because: 'We cannot tell which number is the slip.',
    sources: [
      { document: 'framework-2015', locator: 'Footnote 25', page: 24 },
      { document: 'hindley-2006', locator: 'Abstract' },
      { document: 'white-2015', locator: 'Abstract' },
    ],
  },
  {
    id: 'I-19',
    title: 'Evidence from after the day asked about',
    silence: 'For the case history, the source separates when something happened from when it was recorded.',
    reading:
      'We leave out evidence that happened or was written down after the day asked about, and say so. The same applies to later records of what is being done about a risk, of what reduces it, and of conclusions on capacity.',
    because: 'An answer as of a day must rest on what could be known that day.',
    sources: [chronology],
  },
  {
    id: 'I-33',
    title: 'When a factor does not apply',
    silence:
      'Annex 1 says that four factors do not apply in the first year of life, and that one indicator of capacity to change is considered if applicable. It says this of nothing else.',
    reading:
      'In the first year those four do not apply. Otherwise a risk factor is never “not applicable”: it is absent, with evidence. The one exception is a child whom people judge too young for mental health problems, with a reason (I-09). A protective factor or a circumstance can be not applicable, with evidence.',
    because:
      'Setting a risk aside without evidence would make a case look safer. Something positive that cannot apply, such as not blaming oneself for sexual abuse where there was none, makes no difference.',
    sources: [annex1],
  },
  {
    id: 'I-34',
    title: 'Circumstances in which change is highly unlikely',
    silence:
      'The source lists three, the third in two halves. It does not define the second, substance misuse combined with domestic violence.',
    reading:
      'We have four circumstances. The second needs two risk factors, alcohol or drugs abuse and inter-parental conflict and violence, both counted for the same parent and neither fully addressed or safely managed. If any of the four, or no change after support, has been fully addressed for a home, people judge. The combination names everyone whose misuse and whose violence it is. It suggests that parents are unable only for a home of all of them; for the home of one of them, people judge. Whether a risk is dealt with is read for each way home.',
    because: 'What has been put right no longer prevents change. The halves of the third are different facts.',
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
      'A stated wish to change is not enough; change must be shown by clear evidence. The source does not say whose.',
    reading:
      'We accept evidence from anyone but the parent, both for the change and for its being kept up. A parent’s account written down by a worker is still the parent’s.',
    because: 'The source’s examples are facts that others can see.',
    sources: [inAnnex1('family', 'Capacity to change')],
  },
  {
    id: 'I-36',
    title: 'Delay and special needs',
    silence:
      'The heading joins developmental delay and special needs. The text asks for professional evidence of the delay and says which special needs are meant.',
    reading:
      'We require evidence of delay from a medical, health or educational professional. If special needs are not shown, we report it but the factor still counts.',
    because: 'The text requires evidence only of the delay.',
    sources: [inAnnex1('child', 'Development delay with special needs')],
  },
  {
    id: 'I-37',
    title: 'Primary caregivers',
    silence: 'Many entries in Annex 1 refer to the primary carers; the table and other entries refer to parents.',
    reading: 'Anyone assessed as a parent in the case counts as a primary carer.',
    because: 'The question is who would care for the child at home.',
    sources: [annex1, lead],
  },
  {
    id: 'I-38',
    title: 'Violence between carers, and where it happens',
    silence:
      'The entry joins violence between the child’s carers and violence between one carer and another adult in the child’s home. It is unclear whether the place applies to both halves.',
    reading: 'It applies only to the second. Violence by one carer against the other counts wherever it happens.',
    because: 'Violence between carers affects the child’s home in itself.',
    sources: [inAnnex1('family', 'Inter-parental conflict and violence')],
  },
  {
    id: 'I-39',
    title: 'Previous failed returns and other risks named in the text',
    silence:
      'Elsewhere the text counts previous failed returns home among the risks that call for great caution, and mentions children’s emotional and behavioural difficulties. Neither is in the table of factors.',
    reading:
      'A failed return is a circumstance that shows its research message. It does not count in row 1, and behavioural difficulties count only as part of a factor. For the same reason, a very young child or previous maltreatment recorded as not being addressed leaves row 1 to people (I-166).',
    because:
      'What is past cannot be addressed, so counting it in row 1 would decide every later case. The people who judge must take the caution into account.',
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
    title: 'When a research message appears',
    silence:
      'The source prints the messages as a list to bear in mind. The table on the next page is missing from our copy.',
    reading:
      'Each message on the list, and the one on treatment for substance misuse, appears with the factor or circumstance it is about. The one on too many chances appears with no change after support; the one on differences in practice with every assessment; the one on six months after birth from that age, or where the age in months is not known. We leave out messages elsewhere in the text.',
    because: 'Workers are asked to read and apply them with care. A message that always appears is soon ignored.',
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
      'Evidence should be dated. The text does not say what a date before the child’s birth means for a finding about the child.',
    reading:
      'We report it for each child concerned, and it still counts: it may concern the pregnancy or an older child, or the date may be wrong. Nothing favourable about the child rests on it alone. Whether services were involved in pregnancy can be seen before the birth. Evidence about parents and households may be older than the child.',
    because:
      'Dropping it could hide a risk. Ignoring the date could let evidence about another child stand for this one.',
    sources: [{ document: 'framework-2015', locator: 'Annex 3, Using the Chronology Template' }],
  },
  {
    id: 'I-149',
    title: 'What a protective factor must show',
    silence:
      'Annex 1 describes most protective factors and gives others only a heading. It does not say what an observation must show to count.',
    reading:
      'Where the entry says what is needed, an observation that shows none of it does not count. Resources need all three: available, appropriate and accessible. The wider family must help both the carers and the children. Where there is only a heading, an age or the label in other words, or the page is missing, people judge: less severe forms of abuse, not blaming self, later age of onset, one good corrective relationship, competence in some areas, outreach, therapeutic relationship, volunteer network, legal or medical services. The register says which.',
    because:
      'A protective factor makes a case look safer, so it must rest on what was found. Where nothing checkable is printed, a tick box would only repeat the record.',
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
      'Sadistic abuse is treatment that is inhumane and degrading; lack of empathy includes treatment that is degrading or inhumane. The source does not say whether it is sadistic abuse if only one is shown.',
    reading:
      'It counts, and the answer says which of the two is not shown. Evidence of either contradicts a record of absence.',
    because: 'Dropping cruelty because half its description is not recorded would treat unknown as absent.',
    sources: [inAnnex1('abuse', 'Sadistic abuse'), inAnnex1('parenting', 'Lack of empathy for child')],
  },
  {
    id: 'I-151',
    title: 'When violence or a concern is past',
    silence:
      'Families where domestic violence is no longer a concern count as without domestic abuse, and a partner whose past concerns have been overcome counts as non-abusive. The source does not say how to tell past from present.',
    reading:
      'Evidence of violence, or of a concern about a partner, stands until later evidence shows that it is over. A parent’s word alone does not end it, whoever wrote it down; nor does hearsay, or the word of an unrecorded person. Where a date is missing, it stands.',
    because: 'What happened last year is not what happens now, and only something later can show that.',
    sources: [inAnnex1('family', 'Absence of domestic abuse'), inAnnex1('parent', 'Non-abusive partner')],
  },
  {
    id: 'I-152',
    title: 'Who is a childcare professional',
    silence:
      'A health or childcare professional must observe attachment. The source does not say which professions count as childcare.',
    reading:
      'We count people whose work is the day care of young children, such as nursery workers and childminders. We do not count foster carers, residential workers, social workers, family support workers or teachers.',
    because:
      'The entry warns of records without a clinical understanding of attachment. Others’ observations can be recorded and shown to someone who can judge them.',
    sources: [
      inAnnex1('parenting', 'Disorganised attachment; severe insecure patterns of attachment'),
      inAnnex1('parenting', 'Secure attachment; less insecure attachment patterns'),
    ],
  },
  {
    id: 'I-153',
    title: 'Hearsay alone',
    silence:
      'The case history must separate hearsay from fact and opinion. The source does not say whether a finding can rest on hearsay alone.',
    reading:
      'A risk can, and the answer says so. Something positive that is present, or a risk that is absent, does not count until there is other evidence.',
    because:
      'Caution works differently in each direction: a rumour of harm is a reason to look, but a rumour of safety is not a reason to rely on it.',
    sources: [chronology],
  },
  {
    id: 'I-154',
    title: 'Who diagnosed, and who passed it on',
    silence:
      'Certain professions must diagnose illness. A diagnosis often reaches the assessment through a worker who read it in a file. The source does not say whom the record should name.',
    reading:
      'The role recorded is that of the person who made the finding; for a diagnosis, the person who diagnosed. Where it was read is its source. If a worker only says that a parent is ill, that worker made the finding, and it is not a diagnosis.',
    because: 'The entry depends on whose profession it is to diagnose, not on who passed the letter on.',
    sources: [parentalIllness, inAnnex1('parent', 'Paranoid psychosis')],
  },
  {
    id: 'I-155',
    title: 'Abuse that is not less severe',
    silence:
      'Less severe forms of abuse are defined by harm, duration and frequency, without a measure. The page with the definition is missing.',
    reading:
      'Five risk factors contradict it: severe physical abuse, severe growth failure, sexual abuse with penetration or over a long time, fabricated or induced illness, and sadistic abuse. Neglect, several kinds of abuse, several children and earlier abuse do not; people judge how severe they were.',
    because: 'The labels of the five say that the abuse was severe, or can mean nothing else.',
    sources: [inTable('abuse')],
  },
  {
    id: 'I-156',
    title: 'What follows where change is highly unlikely',
    silence:
      'The overview cited by the source says that in these circumstances children will need to be separated from their parents. The source does not say what an assessment does with that.',
    reading: 'The answer states it with the circumstance and its citation. It sets no level and decides nothing.',
    because: 'Whoever reads the answer must see the consequence, and people decide for this child.',
    sources: [capacityLiterature],
  },
  {
    id: 'I-161',
    title: 'What can support something favourable',
    silence:
      'Clear evidence must show change, and information should be dated and its source named. The source does not say how good evidence of absence or change must be.',
    reading:
      'We require a fact or opinion, dated, from a known person who is not the parent. Anything said to be dealt with, or to reduce a risk, needs such evidence dated later than the last evidence of the risk.',
    because: 'Evidence older than the last sign of a risk cannot show that the risk is over.',
    sources: [inAnnex1('family', 'Capacity to change'), chronology],
  },
  {
    id: 'I-215',
    title: 'Where only the parent’s word shows what is required',
    silence:
      'Annex 1 says what must be shown of something positive, mostly without saying by whom. Change must be shown by clear evidence.',
    reading:
      'It counts as present, but nothing favourable rests on it until a dated fact or opinion from a known person other than the parent shows what is required. Evidence of something else does not strengthen it. Its age is that of the evidence that shows it. What a parent cannot show alone, hearsay and undated evidence cannot show either.',
    because: 'Otherwise a second piece of evidence that shows nothing relevant would lend its weight to the first.',
    sources: [inAnnex1('family', 'Capacity to change'), chronology],
  },
  {
    id: 'I-216',
    title: 'A conclusion older than its evidence',
    silence:
      'The assessment concludes on capacity to change from the evidence found. The source does not cover evidence that is later than the conclusion.',
    reading:
      'We leave out, and report, evidence of anything that happened after the conclusion. A conclusion with no evidence left suggests neither value: if favourable, we ask what shows it; if unfavourable, people judge.',
    because: 'Nobody can draw a conclusion from what has not yet happened.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
    ],
  },
  {
    id: 'I-217',
    title: 'Protection recorded both as working and as not working',
    silence:
      'A protective factor must reduce the risk. The source does not say what applies if it is found effective for one parent but not for both together.',
    reading: 'Where the people overlap, it is contested: the row is left to people, and the answer shows them both.',
    because: 'Parents are assessed separately and together, and only people can say which finding holds at home.',
    sources: [strengths, lead],
  },
  {
    id: 'I-162',
    title: 'Whose account it is',
    silence:
      'The source asks for the origin of information. It does not say whose word a worker’s note of a conversation is.',
    reading:
      'An own account is the parent’s, whoever wrote it down, or the child’s where a child gave it. We cannot tell which of two parents gave it, so it supports neither alone.',
    because: 'Writing something down does not make it one’s own observation.',
    sources: [chronology],
  },
  {
    id: 'I-163',
    title: 'Circumstances and risks outside the home in row 1',
    silence:
      'Row 1 covers risk factors. The circumstances in which change is highly unlikely, chronic neglect or emotional abuse, and risks from outside the home are elsewhere in the text.',
    reading: 'Row 1 counts them as risks to be addressed for each way home, and asks about them.',
    because: 'A home where these continue cannot have fully addressed risks.',
    sources: [{ document: 'framework-2015', locator: 'Stage 2, Risk of abuse from outside the home' }, table],
  },
  {
    id: 'I-164',
    title: 'What is the same for every child',
    silence:
      'Each child is assessed separately. The source does not say which findings about a parent may differ between children.',
    reading:
      'Factors of the parent, the family and the social setting are the same for every child; how a parent treats a child may differ. Where one is recorded present for one child and absent for another, or a sibling was abused and “more than one affected child” is recorded absent, the row is left to people.',
    because: 'A parent’s addiction is the same for each of the children.',
    sources: [lead],
  },
  {
    id: 'I-250',
    title: 'What counts as an abbreviation',
    silence:
      'A chronology needs a key to all its abbreviations. The source does not say how to tell an abbreviation from a word.',
    reading:
      'We take a word with two capitals in a row, as in CPN, SpLD or the plural HVs, and capitals joined by dots or an ampersand, as in D.V. and A&E. We leave out numerals that mean nothing else (II, III, VII, VIII, XII, XIII). Of a text of three or more words all in capitals we say that nobody can tell. We look at what happened, not at references. What is abbreviated in small letters is not found.',
    because:
      'A false alarm costs a glance, so no finding about it is a must. A word list would never be complete, and differs from one authority to the next.',
    sources: [chronology],
  },
  {
    id: 'I-251',
    title: 'What an entry of the chronology must say',
    silence:
      'The tips ask for the source, who said it and in which role, the day of the event, and whether it is fact, opinion or hearsay. They do not say what applies where an old file is silent.',
    reading:
      'Where it was found must be recorded. The rest should be: each gap is named, and the entry stays. An entry without a day is in no gap and fills none. An entry whose days contradict each other must be corrected, and until then fills no gap either.',
    because:
      'Whoever writes the entry knows where they read it. A file may never have said who spoke or when, and dropping the entry would lose what happened.',
    sources: [chronology],
  },
  {
    id: 'I-252',
    title: 'Gaps in the chronology',
    silence:
      'Significant gaps in the chronology are among the issues to take to the parents. The source does not say when a gap is significant.',
    reading:
      'We name every time of at least one whole calendar month between the last day that the entries tell of and the next, and from the last entry to the day asked about, with its length. We judge none. The time before the first entry is no gap: the chronology does not say when it ought to begin.',
    because: 'A month can matter for a baby, and a year may not for a teenager whose file was kept elsewhere.',
    sources: [{ document: 'framework-2015', locator: 'Stage 1, Task 3, introduction' }],
  },
  {
    id: 'I-253',
    title: 'A balanced chronology',
    silence:
      'Risk and protective factors, and improvements and deteriorations, belong in the analysis. The source asks for no number of either.',
    reading:
      'We report, as worth a look, a chronology in which only one side is recorded, or neither. One entry of the other side is enough. We weigh none of them.',
    because: 'A history can truly have one side only. People must look for the other before they say so.',
    sources: [{ document: 'framework-2015', locator: 'Annex 3, Balance' }],
  },
]);
