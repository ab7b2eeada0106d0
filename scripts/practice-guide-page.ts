/** The page of the Practice Guide of 2026: principle by principle, recommendation by recommendation, point by point. */
import { type Citation, formatCitation } from 'reunification-framework';
import {
  AUTHORITY_GUIDE_ITEMS,
  CASE_GUIDE_ITEMS,
  CASE_GUIDE_ITEMS_OF,
  type CaseGuideItemId,
  type EvidenceRating,
  type GuideFact,
  type GuideItemId,
  type GuideItemRule,
  type GuidePoint,
  PRACTICE_PRINCIPLES,
  PRACTICE_RECOMMENDATIONS,
  PRACTICE_TERMS,
} from 'reunification-framework/practice-guide-2026';

const FACTS: Readonly<Record<GuideFact, string>> = {
  home: 'once the child is home',
  'return-pursued': 'where a return is pursued',
  'support-ending': 'where the support is to end',
  'support-reducing-or-ending': 'where the support is to be reduced or to end',
  'treatment-needed': 'where a parent needs treatment or support of a specialist',
  'multiple-needs': 'where people see multiple needs',
};

const RATINGS: Readonly<Record<EvidenceRating, string>> = {
  strong: 'strong evidence',
  good: 'good evidence',
  promising: 'promising evidence',
  'no-rating': 'no rating',
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

const isOfCase = (id: GuideItemId): id is CaseGuideItemId => Object.hasOwn(CASE_GUIDE_ITEMS, id);

const whenText = ({ appliesIf = [], unless, since, until, ongoing }: GuideItemRule): string =>
  [
    appliesIf.length === 0 ? 'always' : appliesIf.map((fact) => FACTS[fact]).join(', '),
    ...(unless === undefined ? [] : [`can be set aside if ${unless}`]),
    ...(since === undefined ? [] : ['counts from the return']),
    ...(until === undefined
      ? []
      : [until === 'return' ? 'no later than the return' : 'no later than the end of support']),
    ...(ongoing === true ? ['has to go on'] : []),
  ].join('; ');

const places = (sources: readonly Citation[]): string =>
  sources.map((source) => formatCitation(source).replace('Practice Guide (2026), ', '')).join('; ');

const itemRow =
  (place: string) =>
  (id: GuideItemId): readonly string[] =>
    isOfCase(id)
      ? [place, `\`${id}\``, CASE_GUIDE_ITEMS[id].asks, 'a case', whenText(CASE_GUIDE_ITEMS[id])]
      : [place, `\`${id}\``, AUTHORITY_GUIDE_ITEMS[id].asks, 'an authority', 'always'];

const itemsTable = (points: readonly (readonly [place: string, items: readonly GuideItemId[]])[]): string =>
  table(
    ['Point', 'Item', 'What it asks', 'Of', 'When'],
    points.flatMap(([place, items]) => items.map(itemRow(place))),
  );

const numbered = (points: readonly GuidePoint[]): readonly (readonly [string, GuidePoint])[] =>
  points.map((point, position) => [`${position + 1}`, point]);

const inText = (items: readonly GuideItemId[]): readonly string[] =>
  items.length === 0 ? [] : ['In the text:', itemsTable([['text', items]])];

/** The parts of the page. */
export const PRACTICE_GUIDE_PARTS: readonly string[] = [
  'It is an edition of its own: it changes no level, clock, condition or readiness by the Framework ([I-313](interpretations.md)). Most of it is printed as what people should do, some more strongly and some less; every item has the severity `should`. Open items do not prevent a return, and nothing is added up (I-315). Where people have decided against a return, what plans or supports one is not asked (I-367). What belongs before the return is too late after it (I-368); what has to go on is not settled by one record (I-369). What a record of one child can show is asked of the case, everything else of the authority (I-314). An item that several points ask for stands under each of them.',
  '## Key principles',
  ...Object.values(PRACTICE_PRINCIPLES).flatMap(
    ({ number, title, says, inText: items, seniorLeaders, practitioners }) => [
      `### Key principle ${number}: ${title}`,
      says,
      ...inText(items),
      'For senior leaders:',
      itemsTable(numbered(seniorLeaders)),
      'For practice supervisors and practitioners:',
      itemsTable(numbered(practitioners)),
    ],
  ),
  '## Recommendations',
  table(
    ['', 'What it says', 'Evidence', 'What is said of the evidence'],
    Object.values(PRACTICE_RECOMMENDATIONS).map(({ number, says, evidence }) => [
      `${number}`,
      says,
      RATINGS[evidence.rating],
      `${evidence.says}${evidence.studies === undefined ? '' : ` It rests on ${evidence.studies} studies.`} (${places(evidence.sources)})`,
    ]),
  ),
  'What is said of the evidence for groups of families:',
  Object.values(PRACTICE_RECOMMENDATIONS)
    .flatMap(({ evidence }) => evidence.notes ?? [])
    .map(({ says, source }) => `- ${says} (${places([source])})`)
    .join('\n'),
  'The ratings are those of the guide, which has columns for strong, good and promising evidence and does not say what each requires. No rating is not a weak rating, and nothing here ranks interventions (I-319). Which families have multiple needs, people say: no number is printed (I-318).',
  ...Object.values(PRACTICE_RECOMMENDATIONS).flatMap(({ number, title, inText: items, points }) => [
    `### Recommendation ${number}: ${title}`,
    ...inText(items),
    ...(points.length === 0
      ? []
      : ['For senior leaders, practice supervisors and practitioners:', itemsTable(numbered(points))]),
  ]),
  '## Beside principles and recommendations',
  'What the introduction asks, what it says of Independent Reviewing Officers, and what families reported.',
  itemsTable([
    ['introduction', CASE_GUIDE_ITEMS_OF.introduction],
    ['reviewing officers', CASE_GUIDE_ITEMS_OF['reviewing-officers']],
    ['experiences of families', ['child-told-as-suits-age']],
  ]),
  '## Words of 2026',
  'Words that the guide uses, and what it means by them. Where another source uses the word too, it is named.',
  table(
    ['Word', 'What it means', 'Used in'],
    Object.values(PRACTICE_TERMS).map(({ title, meaning, sources }) => [
      title,
      meaning,
      sources.map(formatCitation).join('; '),
    ]),
  ),
];
