/** What the record says of the factors and of capacity to change: towards the report. */

import {
  type Addressed,
  type CapacityEvidence,
  type ChildEvaluation,
  CIRCUMSTANCES,
  factorById,
  type Observed,
  type Subject,
} from '../../../factors/index.js';
import { counted } from '../../../shared/counted.js';
import { formatCivilDate } from '../../../shared/days/civil-date.js';
import type { Filling, NameOf, ReadParts } from './filling.js';
import type { AssessedChild, ReportGiven } from './report-given.js';

const CAPACITY_WORDS: Readonly<Record<CapacityEvidence, string>> = {
  none: 'no evidence of capacity to change',
  some: 'some evidence of capacity to change',
  substantial: 'substantial evidence of capacity to change',
};

const ADDRESSED_WORDS: Readonly<Record<Addressed, string>> = {
  'fully-addressed': 'fully addressed',
  'safely-managed': 'safely managed',
  'being-addressed': 'being addressed',
  'not-being-addressed': 'not being addressed',
  'not-known': 'not known what is being done',
};

const aboutWords = (about: Subject, nameOf: NameOf): string => {
  switch (about.kind) {
    case 'child':
      return 'the child';
    case 'parent':
      return nameOf(about.parent);
    case 'parents-together':
      return `${about.parents.map(nameOf).join(' and ')} together`;
    case 'household':
      return `the household of ${about.parents.map(nameOf).join(' and ')}`;
    case 'professionals':
      return 'the professionals';
    case 'social-setting':
      return `the surroundings of the home of ${about.parents.map(nameOf).join(' and ')}`;
  }
};

/**
 * What of a kind nobody has answered, or nobody knows: without it a short list would look like little risk. One factor is asked of several
 * people.
 */
const notKnownIn = (
  { notKnown, notCounted, unanswered }: ChildEvaluation,
  ofKind: 'risk' | 'protective',
): readonly string[] => {
  const open = [...notKnown, ...notCounted]
    .map(({ factor }) => factor)
    .concat(unanswered.flatMap(({ factors }) => factors))
    .filter((factor) => factorById(factor).kind === ofKind);
  const factors = new Set(open).size;
  const answers =
    open.length === factors
      ? ''
      : `, with ${counted(open.length, 'answer')} missing, since some are asked of several people`;
  return open.length === 0
    ? []
    : [`Not answered, not known or without the evidence it takes: ${counted(factors, `${ofKind} factor`)}${answers}.`];
};

const contestedIn = ({ contested }: ChildEvaluation): ReadonlySet<number> =>
  new Set(contested.flatMap(({ observations }) => observations));

const withDay = (
  { recordedOn, path, evaluation }: AssessedChild,
  points: readonly string[],
  ofKind: 'risk' | 'protective',
  isWhole = true,
): Filling =>
  points.length === 0
    ? undefined
    : {
        points: [
          `Assessment recorded on ${formatCivilDate(recordedOn)}.`,
          ...points,
          ...notKnownIn(evaluation, ofKind),
        ],
        path: [...path, 'observations'],
        isWhole,
      };

const observedWords = (
  { factor, about, observation }: Observed,
  contested: ReadonlySet<number>,
  nameOf: NameOf,
  more = '',
): string =>
  `${factorById(factor).title}, of ${aboutWords(about, nameOf)}${more}${contested.has(observation) ? '; the assessment disagrees with itself on this' : ''}.`;

const risks = (assessed: AssessedChild | undefined, wayHome: string | undefined, nameOf: NameOf): Filling => {
  if (assessed === undefined) return undefined;
  const { riskFactors, circumstances } = assessed.evaluation;
  const contested = contestedIn(assessed.evaluation);
  const done = (ways: ChildEvaluation['riskFactors'][number]['ways']): string => {
    const way = ways.find((one) => one.wayHome === wayHome);
    return way === undefined ? '' : `: ${ADDRESSED_WORDS[way.isShown ? way.how : 'not-known']}`;
  };
  return withDay(
    assessed,
    [
      ...riskFactors.map((risk) => observedWords(risk, contested, nameOf, done(risk.ways))),
      ...circumstances
        .filter(({ circumstance }) => CIRCUMSTANCES[circumstance].countsInRow1)
        .map(
          ({ circumstance, about, ways }) =>
            `${CIRCUMSTANCES[circumstance].title}, of ${aboutWords(about, nameOf)}${done(ways)}.`,
        ),
    ],
    'risk',
  );
};

const protective = (assessed: AssessedChild | undefined, nameOf: NameOf): Filling => {
  if (assessed === undefined) return undefined;
  const { protectiveFactors, strengths } = assessed.evaluation;
  const contested = contestedIn(assessed.evaluation);
  const points = [
    ...protectiveFactors.map((found) =>
      observedWords(
        found,
        contested,
        nameOf,
        `, against ${found.worksAgainst.map((factor) => factorById(factor).title).join(', ')}`,
      ),
    ),
    // A strength that protects from nothing is not left out: whoever reads the report would think that nobody looked.
    ...strengths.map((found) =>
      observedWords(found, contested, nameOf, ': a strength; which risk it works against is not recorded'),
    ),
  ];
  return withDay(assessed, points, 'protective', protectiveFactors.length > 0);
};

const capacity = ({ now, wayHome }: ReportGiven, nameOf: NameOf): Filling => {
  if (now === undefined) return undefined;
  const concluded = now.evaluation.capacityToChange.filter(({ parents }) =>
    parents.some((parent) => wayHome.parents.includes(parent)),
  );
  if (concluded.length === 0) return undefined;
  const others = wayHome.parents.filter((parent) => !concluded.some(({ parents }) => parents.includes(parent)));
  return {
    points: [
      ...concluded.map(
        ({ parents, evidence, concludedOn }) =>
          `${parents.map(nameOf).join(' and ')}: ${CAPACITY_WORDS[evidence]} in time for the child${concludedOn === undefined ? '' : `, concluded on ${formatCivilDate(concludedOn)}`}.`,
      ),
      ...others.map((parent) => `${nameOf(parent)}: nothing is concluded.`),
    ],
    path: [...now.path, 'capacityToChange'],
    isWhole: others.length === 0,
  };
};

/** What the record says of the factors and of capacity to change. */
export const FROM_ASSESSMENT: ReadParts<
  'risks-at-entry' | 'risks-now' | 'protective-at-entry' | 'protective-now' | 'capacity'
> = {
  'risks-at-entry': ({ atEntry }, nameOf) => risks(atEntry, undefined, nameOf),
  'risks-now': ({ now, wayHome }, nameOf) => risks(now, wayHome.id, nameOf),
  'protective-at-entry': ({ atEntry }, nameOf) => protective(atEntry, nameOf),
  'protective-now': ({ now }, nameOf) => protective(now, nameOf),
  capacity,
};
