/** The register as it is browsed: each factor and circumstance as one entry, with everything that is said of it. */
import {
  type Citation,
  DOMAINS,
  type Domain,
  factorById,
  formatCitation,
  researchMessagesFor,
} from 'reunification-framework';
import {
  CIRCUMSTANCES,
  CONTRADICTIONS,
  DOMAIN_TITLES,
  type Ending,
  EVALUATION_FINDINGS,
  FACTORS,
  type Factor,
  PARTICULARS,
  type Requirement,
  type ResearchMessage,
  type Role,
  type Route,
} from 'reunification-framework/factors';
import { EVERYDAY_WORDS } from './everyday-words.js';

/** What an entry is. */
export type EntryKind = Factor['kind'] | 'circumstance';

/** Something said of an entry, under a heading of its own. */
interface Said {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A factor of the table, or a circumstance outside it. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  /** Where the table prints it; circumstances are outside the table. */
  readonly domain: Domain | undefined;
  readonly title: string;
  readonly meaning: string;
  readonly more: readonly Said[];
  readonly sources: readonly Citation[];
  /** All of its words, as they are searched. */
  readonly words: string;
}

const words = (id: string): string => id.replaceAll('-', ' ');

/** What is compared: without accents, hyphens, typographic signs and capitals. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[-–]/g, ' ')
    .toLowerCase();

const ANNEX1: Readonly<Record<Factor['annex1'], string>> = {
  defined: 'Annex 1 defines it.',
  'age-rule-only': 'Annex 1 has only a rule on age for it.',
  'heading-only': 'Annex 1 has its heading, with nothing under it.',
  'page-missing': 'The page of Annex 1 on which it must be defined is missing from the copy that we used.',
};

const rolesText = (roles: readonly Role[]): string => roles.map(words).join(', ');

const routeText = ({ shows, from, notFrom, unless }: Route): string =>
  [
    shows.map((shown) => PARTICULARS[shown]).join(' And: '),
    ...(from === undefined ? [] : [`Shown by: ${rolesText(from)}.`]),
    ...(notFrom === undefined ? [] : [`Not on the word of this person alone: ${rolesText(notFrom)}.`]),
    ...(unless === undefined ? [] : [`Unless: ${unless.map((shown) => PARTICULARS[shown]).join(' Or: ')}`]),
  ].join(' ');

const requirementText = ({ code, routes }: Requirement): string =>
  `${EVALUATION_FINDINGS[code].severity === 'must' ? 'Needed' : 'Also looked at'}: ${routes.map(routeText).join(' Or: ')}`;

const endingText = (ending: Ending | undefined): string =>
  ending === undefined
    ? ''
    : ` Unless later evidence, not on the word of this person alone (${rolesText(ending.notFrom)}), shows: ${PARTICULARS[ending.shows]}`;

const messageText = ({ says, figures, study, source }: ResearchMessage): string =>
  [
    says,
    ...figures.map(({ percent, statement }) => `${percent} % ${statement}.`),
    `${study}.`,
    formatCitation(source),
  ].join(' ');

/** Lines under a heading; nothing where there are none. */
const under = (heading: string, lines: readonly (string | undefined)[]): readonly Said[] => {
  const said = lines.filter((line) => line !== undefined);
  return said.length === 0 ? [] : [{ heading, lines: said }];
};

const ageLines = ({ age, mayBeTooEarly }: Factor): readonly (string | undefined)[] => [
  age &&
    `Does not apply in the first year of life. ${age.thereafter === 'applies' ? 'Applies from the first birthday.' : 'After that, people judge whether the child is very young.'}`,
  mayBeTooEarly &&
    'Of a baby or very young child it may be too early to say so. Past the first birthday, people judge whether the child is very young.',
];

const contradictionLines = ({ id }: Factor): readonly string[] =>
  CONTRADICTIONS.flatMap(({ riskFactor, protectiveFactor, says }) => {
    if (riskFactor === id) return [`${factorById(protectiveFactor).title}: ${says}`];
    return protectiveFactor === id ? [`${factorById(riskFactor).title}: ${says}`] : [];
  });

const searched = (
  { title, meaning, more }: Pick<Entry, 'title' | 'meaning' | 'more'>,
  ...others: readonly string[]
): string => plain([title, meaning, ...more.flatMap(({ lines }) => lines), ...others].join(' '));

const entryOf = (factor: Factor): Entry => {
  const { id, kind, domain, title, meaning, annex1Title, annex1, about, includes, excludes, sources } = factor;
  const more = [
    ...under('Takes in', includes),
    ...under('Leaves out', excludes),
    ...under('Evidence', [
      ...factor.requirements.map(requirementText),
      ...factor.inclusions.map(
        ({ shows, endedBy }) => `Counts as present on evidence of: ${PARTICULARS[shows]}${endingText(endedBy)}`,
      ),
      ...factor.exclusions.map(
        ({ shows, endedBy }) =>
          `Ruled out by evidence of: ${shows.map((shown) => PARTICULARS[shown]).join(' Or: ')}${endingText(endedBy)}`,
      ),
      factor.kind === 'protective' && factor.judgedBy === 'people'
        ? 'People judge it: Annex 1 names nothing that could be checked.'
        : undefined,
    ]),
    ...under('Age', ageLines(factor)),
    ...under('Cannot both hold without an explanation', contradictionLines(factor)),
    ...under('Research', factor.kind === 'risk' ? researchMessagesFor(factor.id).map(messageText) : []),
    ...under('Observed of', [about.map(words).join(', ')]),
    ...under('In Annex 1', [annex1Title && `Heading there: ${annex1Title}.`, ANNEX1[annex1]]),
  ];
  const found = searched({ title, meaning, more }, DOMAIN_TITLES[domain], EVERYDAY_WORDS[id] ?? '');
  return { id, kind, domain, title, meaning, more, sources, words: found };
};

/** All factors in printed order, domain by domain, then the circumstances outside the table. */
export const ENTRIES: readonly Entry[] = [
  ...DOMAINS.flatMap((domain) => FACTORS.filter((factor) => factor.domain === domain).map(entryOf)),
  ...Object.values(CIRCUMSTANCES).map(({ id, title, meaning, bearing, about, study, sources }): Entry => {
    const more = [
      ...under('What follows', [words(bearing)]),
      ...under('Observed of', [about.map(words).join(', ')]),
      ...under('Study', [study]),
    ];
    return {
      id,
      kind: 'circumstance',
      domain: undefined,
      title,
      meaning,
      more,
      sources,
      words: searched({ title, meaning, more }),
    };
  }),
];
