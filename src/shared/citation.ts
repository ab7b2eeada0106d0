/**
 * Where a rule comes from: words for documents and citations, and the register of documents cited.
 */

import { frozen } from './frozen.js';

/** The published documents that this package cites. */
export const DOCUMENT_IDS = /* @__PURE__ */ frozen([
  'framework-2015',
  'hindley-2006',
  'white-2015',
  'kiresuk-1968',
  'children-act-1989',
  'adoption-act-1976',
  'adoption-and-children-act-2002',
  'care-planning-regulations-2010',
  'care-planning-guidance-2015',
  're-q-2019',
  'working-together-2015',
  'ssda903-codes',
  'ssd-2025',
  'practice-guide-2026',
  'return-practice-2015',
  'home-again-2023',
  'goldacre-2022',
  'mcgrath-lone-2017',
  'neil-2019',
  'kaplan-1958',
  'kalbfleisch-1980',
  'aalen-1978',
  'hyndman-1996',
] as const);

/** The id of a published document that this package cites. */
export type DocumentId = (typeof DOCUMENT_IDS)[number];

/** How a cited document is published, so that a reader can find it. */
export interface SourceDocument {
  /** Stable id used in citations. */
  readonly id: DocumentId;
  /** The short name used when a citation is written out, for example `Framework (2015)`. */
  readonly shortName: string;
  /** Authors, as the document gives them. */
  readonly authors: string;
  /** Full title. */
  readonly title: string;
  /** Publisher, or journal with volume and pages. */
  readonly publisher: string;
  /** Year of publication. */
  readonly year: number;
  /** Digital object identifier, where the document has one. */
  readonly doi?: string;
}

/**
 * The place in a published document that a rule is read from.
 * Every rule of this package carries one, and every answer repeats the citations of the rules it used.
 */
export interface Citation {
  /** Which document. */
  readonly document: DocumentId;
  /** Heading, table and row, or annex: enough for a reader with the document to find the place. */
  readonly locator: string;
  /** Printed page number. Left out where it could not be established; see `docs/sources.md`. */
  readonly page?: number;
}

/** The documents this package cites, by id. */
export const DOCUMENTS: Readonly<Record<DocumentId, SourceDocument>> = /* @__PURE__ */ frozen({
  'framework-2015': {
    id: 'framework-2015',
    shortName: 'Framework (2015)',
    authors: 'Mandy Wilkins and Elaine Farmer',
    title: 'Reunification: An Evidence-Informed Framework for Return Home Practice',
    publisher: 'NSPCC and University of Bristol',
    year: 2015,
  },
  'hindley-2006': {
    id: 'hindley-2006',
    shortName: 'Hindley, Ramchandani and Jones (2006)',
    authors: 'Nick Hindley, Paul G. Ramchandani and David P. H. Jones',
    title: 'Risk factors for recurrence of maltreatment: a systematic review',
    publisher: 'Archives of Disease in Childhood 91(9), 744–752',
    year: 2006,
    doi: '10.1136/adc.2005.085639',
  },
  'white-2015': {
    id: 'white-2015',
    shortName: 'White, Hindley and Jones (2015)',
    authors: 'Oliver G. White, Nick Hindley and David P. H. Jones',
    title: 'Risk factors for child maltreatment recurrence: An updated systematic review',
    publisher: 'Medicine, Science and the Law 55(4), 259–277',
    year: 2015,
    doi: '10.1177/0025802414543855',
  },
  'kiresuk-1968': {
    id: 'kiresuk-1968',
    shortName: 'Kiresuk and Sherman (1968)',
    authors: 'Thomas J. Kiresuk and Robert E. Sherman',
    title: 'Goal attainment scaling: a general method for evaluating comprehensive community mental health programs',
    publisher: 'Community Mental Health Journal 4(6), 443–453',
    year: 1968,
    doi: '10.1007/BF01530764',
  },
  'children-act-1989': {
    id: 'children-act-1989',
    shortName: 'Children Act 1989',
    authors: 'Parliament of the United Kingdom',
    title: 'Children Act 1989 (c. 41)',
    publisher: 'legislation.gov.uk',
    year: 1989,
  },
  'adoption-act-1976': {
    id: 'adoption-act-1976',
    shortName: 'Adoption Act 1976',
    authors: 'Parliament of the United Kingdom',
    title: 'Adoption Act 1976 (c. 36), since repealed',
    publisher: 'legislation.gov.uk',
    year: 1976,
  },
  'adoption-and-children-act-2002': {
    id: 'adoption-and-children-act-2002',
    shortName: 'Adoption and Children Act 2002',
    authors: 'Parliament of the United Kingdom',
    title: 'Adoption and Children Act 2002 (c. 38)',
    publisher: 'legislation.gov.uk',
    year: 2002,
  },
  'care-planning-regulations-2010': {
    id: 'care-planning-regulations-2010',
    shortName: 'Care Planning Regulations 2010',
    authors: 'Secretary of State',
    title:
      'The Care Planning, Placement and Case Review (England) Regulations 2010 (S.I. 2010/959), as amended by S.I. 2015/495',
    publisher: 'legislation.gov.uk',
    year: 2010,
  },
  'care-planning-guidance-2015': {
    id: 'care-planning-guidance-2015',
    shortName: 'Children Act guidance, volume 2 (2015)',
    authors: 'Department for Education',
    title:
      'The Children Act 1989 guidance and regulations, volume 2: care planning, placement and case review; chapter 5 as printed in Annex 10 of the Framework; superseded by the edition of July 2021',
    publisher: 'Department for Education',
    year: 2015,
  },
  're-q-2019': {
    id: 're-q-2019',
    shortName: 'Re Q [2019] EWHC 512 (Fam)',
    authors: 'High Court of Justice, Family Division (Knowles J)',
    title: 'Re Q (Child: Interim Care Order: Jurisdiction) [2019] EWHC 512 (Fam)',
    publisher: 'The National Archives',
    year: 2019,
  },
  'working-together-2015': {
    id: 'working-together-2015',
    shortName: 'Working Together (2015)',
    authors: 'HM Government',
    title:
      'Working Together to Safeguard Children, March 2015; as printed in Annex 10 of the Framework; superseded, last by the edition of 2023',
    publisher: 'Department for Education',
    year: 2015,
  },
  'ssda903-codes': {
    id: 'ssda903-codes',
    shortName: 'SSDA903 codes',
    authors: 'data-to-insight',
    title:
      'Codes of England’s return on looked after children (SSDA903), as read in the rule packs 2022/23 to 2026/27 of csc-validator-be-903 (as of 22 April 2026), with what they mean in the notes of the Standard Safeguarding Dataset (as of 23 July 2025); the guide itself was not seen',
    publisher: 'GitHub',
    year: 2026,
  },
  'ssd-2025': {
    id: 'ssd-2025',
    shortName: 'Standard Safeguarding Dataset (2025)',
    authors: 'data-to-insight',
    title: 'Standard Safeguarding Dataset, ssd-data-model-next, schema as of 23 July 2025',
    publisher: 'GitHub',
    year: 2025,
  },
  'practice-guide-2026': {
    id: 'practice-guide-2026',
    shortName: 'Practice Guide (2026)',
    authors: 'Foundations, What Works Centre for Children & Families',
    title: 'Reunification Practice Guide',
    publisher: 'Foundations',
    year: 2026,
  },
  'return-practice-2015': {
    id: 'return-practice-2015',
    shortName: 'NCB and Loughborough (2015)',
    authors: 'National Children’s Bureau and the Centre for Child and Family Research, Loughborough University',
    title: 'Research on how eight local authorities practise reunification, read in a copy without its title page',
    publisher: 'National Children’s Bureau',
    year: 2015,
  },
  'home-again-2023': {
    id: 'home-again-2023',
    shortName: 'Home again (2023)',
    authors: 'Jessica Ford and Eavan McKay',
    title: 'Home again: Understanding reunification practice in the children’s social care system in England',
    publisher: 'NSPCC and Action for Children',
    year: 2023,
  },
  'goldacre-2022': {
    id: 'goldacre-2022',
    shortName: 'Goldacre et al. (2022)',
    authors: 'Allie Goldacre, Rick Hood, Ed Jones, Adam King and Chao Wang',
    title:
      'Reunification and re-entry to care: an analysis of the national datasets for children looked after in England',
    publisher: 'The British Journal of Social Work 52(8), 4756–4777',
    year: 2022,
    doi: '10.1093/bjsw/bcac079',
  },
  'mcgrath-lone-2017': {
    id: 'mcgrath-lone-2017',
    shortName: 'Mc Grath-Lone et al. (2017)',
    authors: 'Louise Mc Grath-Lone, Lorraine Dearden, Katie Harron, Bilal Nasim and Ruth Gilbert',
    title: 'Factors associated with re-entry to out-of-home care among children in England',
    publisher: 'Child Abuse & Neglect 63, 73–83',
    year: 2017,
    doi: '10.1016/j.chiabu.2016.11.012',
  },
  'neil-2019': {
    id: 'neil-2019',
    shortName: 'Neil, Gitsels and Thoburn (2019)',
    authors: 'Elsbeth Neil, Lisanne Gitsels and June Thoburn',
    title: 'Returning children home from care: what can be learned from local authority data?',
    publisher: 'Child & Family Social Work',
    year: 2019,
    doi: '10.1111/cfs.12724',
  },
  'kaplan-1958': {
    id: 'kaplan-1958',
    shortName: 'Kaplan and Meier (1958)',
    authors: 'E. L. Kaplan and Paul Meier',
    title: 'Nonparametric estimation from incomplete observations',
    publisher: 'Journal of the American Statistical Association 53(282), 457–481',
    year: 1958,
    doi: '10.1080/01621459.1958.10501452',
  },
  'kalbfleisch-1980': {
    id: 'kalbfleisch-1980',
    shortName: 'Kalbfleisch and Prentice (1980)',
    authors: 'John D. Kalbfleisch and Ross L. Prentice',
    title: 'The Statistical Analysis of Failure Time Data',
    publisher: 'Wiley',
    year: 1980,
  },
  'aalen-1978': {
    id: 'aalen-1978',
    shortName: 'Aalen and Johansen (1978)',
    authors: 'Odd O. Aalen and Søren Johansen',
    title: 'An empirical transition matrix for non-homogeneous Markov chains based on censored observations',
    publisher: 'Scandinavian Journal of Statistics 5(3), 141–150',
    year: 1978,
  },
  'hyndman-1996': {
    id: 'hyndman-1996',
    shortName: 'Hyndman and Fan (1996)',
    authors: 'Rob J. Hyndman and Yanan Fan',
    title: 'Sample quantiles in statistical packages',
    publisher: 'The American Statistician 50(4), 361–365',
    year: 1996,
    doi: '10.1080/00031305.1996.10473566',
  },
});
