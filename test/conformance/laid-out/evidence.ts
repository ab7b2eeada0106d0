/**
 * What the evidence of an assessment is worth, what counts, and what is left to ask. What is expected comes from tables that were
 * read from the Framework a second time, by hand.
 */
import {
  type Assessment,
  CIRCUMSTANCES,
  EVALUATION_FINDINGS,
  type EvaluationFindingCode,
  factorById,
  type Observation,
  type Role,
  type Subject,
} from 'reunification-framework/factors';
import type { Vector } from '../../../src/conformance/index.js';
import { ROWS, type Row } from '../../support/annex1-table.js';
import {
  BY_CIRCUMSTANCE,
  BY_RISK,
  EXCLUDING,
  everyQuestion,
  FAMILIES,
  findCircumstance,
  QUESTIONS_ON_CIRCUMSTANCES,
  TWO_WAYS,
} from '../../support/evaluation-tables.js';
import { AS_OF, assessmentOf, evidence, observe } from '../../support/observations.js';
import { type LaidOut, placesOf, slug, vector, written } from './vectors.js';

const sourcesOf = (codes: readonly EvaluationFindingCode[]) => codes.map((code) => EVALUATION_FINDINGS[code].source);

function evaluated(
  id: string,
  title: string,
  parts: Partial<Assessment>,
  expected: object,
  rule: `I-${number}`,
  codes: readonly EvaluationFindingCode[] = [],
): Vector {
  return vector({
    id: `evidence/${id}`,
    function: 'evaluateAssessment',
    title,
    input: { assessment: assessmentOf(parts), asOf: AS_OF },
    expected: { children: [expected] },
    rules: [rule, ...codes],
    sources: written([...placesOf(rule), ...sourcesOf(codes)]),
  });
}

/**
 * The people tried for a row: where the profession matters, everyone of the first piece from whom it counts, and every third from
 * whom it does not; of other pieces the first.
 */
const peopleFor = ({ pieces, counts }: Row): readonly (readonly Role[])[] => {
  const [first, ...others] = pieces.map(({ from }) => from);
  const isAnyone = (first ?? []).includes('parent') && (first ?? []).includes('court');
  const known = (roles: readonly Role[]): readonly Role[] => roles.filter((role) => role !== 'not-recorded');
  const theOthers = others.flatMap((roles) => known(roles).slice(0, 1));
  return (
    isAnyone
      ? (['social-worker'] as const)
      : known(first ?? []).filter((_, place) => counts === 'present' || place % 3 === 0)
  ).map((role) => [role, ...theOthers]);
};

/** Nothing favourable rests on the word of the parents alone: said of every factor alike, so not in the table of Annex 1. */
const isOwnAccountOnly = ({ factor, recorded }: Row, roles: readonly Role[]): boolean =>
  recorded === (factorById(factor).kind === 'risk' ? 'absent' : 'present') && roles.every((role) => role === 'parent');

/** Nor on what only the parents show, where others show something else: each piece shows something asked for, unless a parent cannot show it. */
const isShownByParentsOnly = ({ factor, recorded, counts }: Row, roles: readonly Role[]): boolean =>
  factorById(factor).kind === 'protective' &&
  factorById(factor).requirements.every(({ routes }) => routes.every(({ notFrom }) => notFrom === undefined)) &&
  [recorded, counts].every((status) => status === 'present') &&
  roles.includes('parent') &&
  !roles.every((role) => role === 'parent');

const ofEveryFactor = (row: Row, roles: readonly Role[]): readonly EvaluationFindingCode[] => [
  ...(isOwnAccountOnly(row, roles) ? (['evidence.own-account-only'] as const) : []),
  ...(isShownByParentsOnly(row, roles) ? (['evidence.standard-on-weak-evidence'] as const) : []),
];

const rowVector = (row: Row, roles: readonly Role[]): Vector => {
  const { factor, pieces, recorded, counts, line } = row;
  const codes = [...row.codes, ...ofEveryFactor(row, roles)].sort();
  const shown = pieces.map(({ shows }) => shows.join(' and ') || 'nothing').join(', then ');
  return evaluated(
    `annex-1/${factor}/${slug(shown)}/${roles.join('.')}/${recorded}`,
    `${factor}: ${line.split('|')[0]?.trim()}, from ${roles.join(' and ')}, recorded as ${recorded}`,
    {
      observations: [
        observe(factor, {
          status: recorded,
          evidence: pieces.map(({ shows }, position) => evidence(shows, roles[position])),
        }),
      ],
    },
    { observations: [{ counts, codes }] },
    'I-07',
    codes,
  );
};

const ofAnnex1: readonly Vector[] = ROWS.flatMap((row) => peopleFor(row).map((roles) => rowVector(row, roles)));

/** Findings that exclude each other, of one subject: unexplained, explained, and where one of them does not count. */
const ofContradictions: readonly Vector[] = EXCLUDING.flatMap(([riskFactor, protectiveFactor]) => {
  const [risk, positive] = [observe(riskFactor, { addressed: 'being-addressed' }), observe(protectiveFactor)];
  const of = (
    how: string,
    title: string,
    observations: readonly Observation[],
    contradictions: readonly object[],
  ): Vector =>
    evaluated(
      `contradiction/${riskFactor}/${protectiveFactor}/${how}`,
      `${riskFactor} and ${protectiveFactor}, ${title}`,
      { observations },
      { contradictions },
      'I-08',
    );
  return [
    of('unexplained', 'both found', [risk, positive], [{ riskFactor, protectiveFactor, explained: false }]),
    of(
      'explained',
      'both found, and explained',
      [risk, { ...positive, explanation: 'Since the spring.' }],
      [{ riskFactor, protectiveFactor, explained: true }],
    ),
    of('risk-without-evidence', 'the first without evidence', [{ ...risk, evidence: [] }, positive], []),
    of('positive-absent', 'the second absent', [risk, observe(protectiveFactor, { status: 'absent' })], []),
  ];
});

interface Question {
  readonly domain: string;
  readonly factor: string;
  readonly about: Subject;
}

const questionOf = (text: string): Question => {
  const [domain, factor, about] = JSON.parse(text);
  return { domain, factor, about };
};

/** Everything that nobody has answered, of each domain and subject. */
const groupsOf = (questions: readonly string[]): readonly object[] => {
  const groups = new Map<string, { domain: string; about: Subject; factors: string[] }>();
  for (const { domain, factor, about } of questions.map(questionOf)) {
    const key = JSON.stringify([domain, about]);
    const group = groups.get(key) ?? { domain, about, factors: [] };
    group.factors.push(factor);
    groups.set(key, group);
  }
  return [...groups.values()];
};

const ofQuestions: readonly Vector[] = FAMILIES.flatMap(([told, family]) => {
  const all = everyQuestion(family);
  // Every eleventh, so that each domain comes up.
  const some = all.filter((_, place) => place % 11 === 0);
  return [
    evaluated(
      `unanswered/${slug(told)}/everything`,
      `Nothing was observed: ${told}`,
      family,
      { unanswered: groupsOf(all) },
      'I-17',
    ),
    ...some.map((question, place) => {
      const { factor, about } = questionOf(question);
      const row = ROWS.find(({ factor: id }) => id === factor)?.factor;
      return row === undefined
        ? []
        : [
            evaluated(
              `unanswered/${slug(told)}/but-one/${place + 1}`,
              `All but ${factor} of ${about.kind}: ${told}`,
              { ...family, observations: [observe(row, { about, status: 'not-known', evidence: [] })] },
              { unanswered: groupsOf(all.filter((other) => other !== question)) },
              'I-17',
            ),
          ];
    }),
  ].flat();
});

const ALWAYS = { message: 'practice-varies', calledUpBy: 'every-assessment' };

const isKeyOf = <Id extends string>(record: Partial<Record<Id, unknown>>, text: string): text is Id =>
  Object.hasOwn(record, text);

/** What each message is called up by, and that it is not where that is absent, not known or without evidence. */
const ofMessages: readonly Vector[] = [
  evaluated('research/nothing-found', 'Nothing found: one message', {}, { researchMessages: [ALWAYS] }, 'I-40'),
  ...[...new Set(Object.values(BY_RISK))].flatMap((risk) => {
    const messages = Object.keys(BY_RISK).filter((message) => isKeyOf(BY_RISK, message) && BY_RISK[message] === risk);
    const of = (how: string, more: Partial<Observation>, called: readonly string[]): Vector =>
      evaluated(
        `research/${risk}/${how}`,
        `What ${risk} calls up, ${how}`,
        { observations: [observe(risk, more)] },
        { researchMessages: [...called.map((message) => ({ message, calledUpBy: risk })), ALWAYS] },
        'I-40',
      );
    return [
      of('present', {}, messages),
      of('absent', { status: 'absent' }, []),
      of('not-known', { status: 'not-known', evidence: [] }, []),
      of('without-evidence', { evidence: [] }, []),
    ];
  }),
  ...Object.entries(BY_CIRCUMSTANCE).flatMap(([message, circumstance]) => [
    evaluated(
      `research/${circumstance}/present`,
      `What ${circumstance} calls up, present`,
      { circumstances: [findCircumstance(circumstance)] },
      { researchMessages: [{ message, calledUpBy: circumstance }, ALWAYS] },
      'I-40',
    ),
    evaluated(
      `research/${circumstance}/absent`,
      `What ${circumstance} calls up, absent`,
      { circumstances: [findCircumstance(circumstance, { status: 'absent' })] },
      { researchMessages: [ALWAYS] },
      'I-40',
    ),
  ]),
];

/** Circumstances are open until it is known of one whether it is there. */
const ofCircumstances: readonly Vector[] = [
  evaluated(
    'circumstances/all-open',
    'Nobody has looked for circumstances',
    TWO_WAYS,
    { openCircumstances: QUESTIONS_ON_CIRCUMSTANCES.map((open) => ({ ...open, because: 'unanswered' })) },
    'I-34',
  ),
  ...QUESTIONS_ON_CIRCUMSTANCES.flatMap(({ circumstance, about }, place) => {
    const others = QUESTIONS_ON_CIRCUMSTANCES.filter((_, other) => other !== place).map((open) => ({
      ...open,
      because: 'unanswered',
    }));
    const of = (how: string, more: Parameters<typeof findCircumstance>[1], because?: string): Vector =>
      evaluated(
        `circumstances/${circumstance}/${slug(JSON.stringify(about))}/${how}`,
        `${circumstance} of ${JSON.stringify(about)}, ${how}`,
        { ...TWO_WAYS, circumstances: [findCircumstance(circumstance, { about, ...more })] },
        { openCircumstances: [...others, ...(because === undefined ? [] : [{ circumstance, about, because }])] },
        'I-34',
      );
    return [
      place % 2 === 0 ? of('present', {}) : of('absent', { status: 'absent' }),
      place % 2 === 0
        ? of('not-known', { status: 'not-known', evidence: [] }, 'not-known')
        : of(
            'absent-without-evidence',
            { status: 'absent', evidence: [] },
            // Something positive that is said not to be there is nobody's claim that it is.
            CIRCUMSTANCES[circumstance].bearing === 'positive-indicator' ? 'not-shown' : 'not-counted',
          ),
    ];
  }),
];

/** When something positive protects, by hand: the risk factor is high stress, at position 0. */
const STRESS = observe('high-stress', { addressed: 'being-addressed' });
const support = (effect?: 'effective' | 'not-effective' | 'not-known'): Observation =>
  observe('social-support', effect === undefined ? {} : { mitigates: [{ riskFactor: 'high-stress', effect }] });
const RISK = { counts: 'present', as: 'risk-factor' };
const STRENGTH = { counts: 'present', as: 'strength', worksAgainst: null };

const ofPositives: readonly Vector[] = (
  [
    [
      'effective',
      'An effect on a risk found',
      [STRESS, support('effective')],
      [RISK, { counts: 'present', as: 'protective-factor', worksAgainst: ['high-stress'] }],
    ],
    ['not-effective', 'No effect on a risk found', [STRESS, support('not-effective')], [RISK, STRENGTH]],
    ['not-known', 'An effect that is not known', [STRESS, support('not-known')], [RISK, STRENGTH]],
    ['names-no-risk', 'No risk named', [STRESS, support()], [RISK, STRENGTH]],
    [
      'risk-without-evidence',
      'An effect on a risk without evidence',
      [{ ...STRESS, evidence: [] }, support('effective')],
      [{ counts: 'not-counted', as: 'not-counted' }, STRENGTH],
    ],
    [
      'absent',
      'Looked for, and absent',
      [STRESS, observe('social-support', { status: 'absent' })],
      [RISK, { counts: 'absent', as: 'absent' }],
    ],
  ] as const
).map(([id, title, observations, expected]) =>
  evaluated(`positive/${id}`, title, { observations }, { observations: expected }, 'I-14'),
);

/** The set. */
export const evidenceSet: LaidOut = {
  set: 'evidence',
  description:
    'What the evidence of an assessment comes to: the rules of Annex 1 on both sides, when something positive protects, findings that exclude each other, what nobody has answered, circumstances that are open, and research messages. Expected answers: tables read from the Framework a second time, by hand.',
  vectors: [...ofAnnex1, ...ofPositives, ...ofContradictions, ...ofQuestions, ...ofCircumstances, ...ofMessages],
};
