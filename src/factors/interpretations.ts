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

/** The interpretations I-01 to I-19. */
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
      'They carry the table’s label and, where there is one, the definition of that kind of maltreatment printed after Annex 1. No evidence standard is set for them beyond having evidence.',
    because: 'A standard that cannot be read cannot be applied.',
    sources: [inTable('abuse'), annex1],
  },
  {
    id: 'I-03',
    title: 'Two names for one factor',
    silence:
      'The table and Annex 1 name twelve factors differently, some only in capitals or a dash, others in substance (alcohol/drugs abuse, substance abuse).',
    reading:
      'Ids belong to neither. The table’s label is the label; Annex 1’s heading is kept beside it where its words differ.',
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
    reading: 'The same two professions for every diagnosis, and for a child also another doctor.',
    because:
      'The examples of what does not count are the same: someone’s own word, or that of a person outside the health professions.',
    sources: [
      inAnnex1('parent', 'Significant Parental Mental Health Problems; Learning disabilities when plus mental illness'),
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
      inAnnex1('parent', 'Significant Parental Mental Health Problems; Learning disabilities when plus mental illness'),
    ],
  },
  {
    id: 'I-07',
    title: 'Absence needs evidence too',
    silence: 'Annex 1 says only of a healthy child and of attachment that silence in the file is no finding.',
    reading:
      'Every observation, present or absent, counts only with at least one piece of evidence. Without it the factor is not known.',
    because: 'An empty file would otherwise make a safe family.',
    sources: [
      inAnnex1('child', 'Healthy child'),
      inAnnex1('parenting', 'Secure attachment; less insecure attachment patterns'),
    ],
  },
  {
    id: 'I-08',
    title: 'Which findings contradict each other',
    silence: 'The source asks for contradictions to be looked into and prints no list of them.',
    reading:
      'Thirteen pairs whose definitions exclude each other. Both findings still count; the pair is reported until someone explains it.',
    because: 'Only people can say which of the two holds.',
    sources: [
      { document: 'framework-2015', locator: 'Stage 1, Task 3, Assessing parents and their capacity to change' },
    ],
  },
  {
    id: 'I-09',
    title: 'How old is very young',
    silence:
      'A child’s mental health problems are not to be used for a baby or very young child, and one risk factor is a very young child; no age is given for either.',
    reading:
      'Under one year the first does not apply. From the first birthday on, whether the child is very young is for professional judgement, and the answer says so.',
    because: 'The first year of life is the only age that Annex 1 puts a number to.',
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
      'Age is taken on the day asked about. The first year ends on the first birthday, which for a child born on 29 February is 28 February.',
    because:
      'The factors describe the child who would go home now. The end of the month is clamped as everywhere in this package.',
    sources: [inAnnex1('child', 'Attributions (eg not blaming self in sexual abuse)')],
  },
  {
    id: 'I-11',
    title: 'Evidence that says more than the record',
    silence: 'Annex 1 says what is to be counted as a factor, and nothing of a record that says otherwise.',
    reading:
      'Recorded as not known, with evidence of what Annex 1 counts: it is present. Recorded as absent, with such evidence: neither counts until someone settles it.',
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
      'Accepting the involvement of services and keeping appointments are needed; the other three are reported as missing and do not stop it from counting.',
    because: 'The first two are about the parent and the safeguarding; a baby has no school to attend.',
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
      { document: 'framework-2015', locator: 'Stage 2, Timescales for return home, High risk' },
      { document: 'framework-2015', locator: 'Stage 3, Task 2, Written Parental Agreements' },
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
    reading: 'All of it counts. Hearsay alone, and what is not recorded, is reported.',
    because: 'Leaving out a risk because it is hearsay would read unknown as absent.',
    sources: [chronology],
  },
  {
    id: 'I-16',
    title: 'Resources available and its three bullets',
    silence:
      'The table prints partnership, outreach and therapeutic relationship as bullets under resources available; Annex 1 gives all four headings of one rank.',
    reading: 'Four factors.',
    because: 'Annex 1 defines them one by one.',
    sources: [inTable('professional'), inAnnex1('professional', 'Resources available; Partnership with parents')],
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
    title: 'How many studies the reviews looked at',
    silence: 'A footnote of the Framework counts 32 studies; the two reviews report sixteen and fifteen.',
    reading: 'The Framework is cited as it stands.',
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
      'Evidence that happened or was written down after the day asked about is left out, and the answer says so.',
    because: 'An answer as of a day must rest on what could be known on that day.',
    sources: [chronology],
  },
]);
