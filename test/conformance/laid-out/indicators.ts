/** What an assessment suggests about the indicators, and what people set instead. What is expected comes from tables laid out by hand. */
import { SETTING_FINDINGS, SUGGESTION_REASONS, suggestIndicators } from 'reunification-framework/classification';
import type { Observation } from 'reunification-framework/factors';
import type { Vector } from '../../../src/conformance/index.js';
import {
  type Case,
  circumstance,
  type Home,
  notKnown,
  positive,
  risk,
  TO_BOTH,
  TO_FATHER,
  TO_MOTHER,
} from '../../support/complete-assessments.js';
import { AS_OF, observe, of } from '../../support/observations.js';
import {
  byInterpretation,
  CAPACITY_TOGETHER,
  FOUND,
  OF_EACH_PARENT,
  POSITIVES_HOLD_FOR,
  RISKS_BEAR_ON,
  ROW_1,
  ROW_3,
  STATES_TOGETHER,
  TO_CHANGE,
  whateverIsFound,
  whenAllIsKnown,
} from '../../support/suggestion-tables.js';
import { evaluationOf } from './found.js';
import { findingsOf, isCodeOf, type LaidOut, placesOf, slug, vector, written } from './vectors.js';

type About = Omit<Case, 'homes'> & Partial<Case>;

function suggestionVector(
  id: string,
  title: string,
  about: About,
  suggestions: object,
  rule: `I-${number}`,
  { home = TO_MOTHER, reasons = [] }: { readonly home?: Home; readonly reasons?: readonly string[] } = {},
): Vector {
  return vector({
    id: `indicators/suggestIndicators/${id}`,
    function: 'suggestIndicators',
    title,
    input: { evaluation: evaluationOf({ homes: [home], ...about }, AS_OF), wayHome: { parents: home } },
    expected: { suggestions },
    rules: [rule, ...reasons],
    sources: written([
      ...placesOf(rule),
      ...reasons.map((code) => (isCodeOf(SUGGESTION_REASONS, code) ? SUGGESTION_REASONS[code].source : undefined)),
    ]),
  });
}

const ofRow1: readonly Vector[] = [
  suggestionVector(
    'row-1/nothing-found',
    'Every risk factor was looked for, and none was found',
    {},
    { riskFactors: { kind: 'suggested', values: ['fully-addressed'], reasons: ['risk.none-found'] } },
    'I-24',
    { reasons: ['risk.none-found'] },
  ),
  ...ROW_1.map(([told, found, [kind, values, reasons]]) =>
    suggestionVector(
      `row-1/${slug(told)}`,
      `Risk factors, ${told}`,
      { found },
      { riskFactors: { kind, values, reasons } },
      'I-24',
      { reasons },
    ),
  ),
  ...STATES_TOGETHER.filter((states) => states.length > 1).map((states) => {
    const isUnknown = states.includes('open') || states.includes('not recorded');
    const isToBeAsked = isUnknown && !states.includes('not being');
    const values = isToBeAsked ? whateverIsFound(states) : whenAllIsKnown(states);
    const kind = isToBeAsked ? 'to-be-asked' : values.length === 1 ? 'suggested' : 'judgement-required';
    return suggestionVector(
      `row-1/together/${states.map(slug).join('/')}`,
      `Risk factors of which ${states.join(', ')}`,
      { found: states.map((state) => FOUND[state]) },
      { riskFactors: { kind, values } },
      'I-25',
    );
  }),
];

const ofRow3: readonly Vector[] = [
  ...ROW_3.map(([told, about, [kind, values, reasons]]) =>
    suggestionVector(
      `row-3/${slug(told)}`,
      `Capacity to change, ${told}`,
      { unanswered: ['capacity-for-change'], ...about, found: [TO_CHANGE, ...(about.found ?? [])] },
      { capacityToChange: { kind, values, reasons } },
      'I-27',
      { reasons },
    ),
  ),
  ...CAPACITY_TOGETHER.map((together) => {
    const [kind, values] = byInterpretation(together);
    const { conclusion, factor, other, about } = together;
    return suggestionVector(
      `row-3/together/${[conclusion, factor, other].map(slug).join('/')}`,
      `Evidence concluded: ${conclusion}; capacity for change: ${factor}; circumstance: ${other}`,
      { unanswered: ['capacity-for-change'], ...about, found: [TO_CHANGE, ...about.found] },
      { capacityToChange: { kind, values } },
      'I-27',
    );
  }),
];

const HOMES = { mother: TO_MOTHER, father: TO_FATHER, both: TO_BOTH } as const;
const NAMES = ['mother', 'father', 'both'] as const;
const ALL_HOMES: Case['homes'] = [TO_MOTHER, TO_FATHER, TO_BOTH];

const ofHomes: readonly Vector[] = NAMES.flatMap((name) => [
  ...OF_EACH_PARENT.map(([told, capacityToChange, values], place) =>
    suggestionVector(
      `each-parent/${place + 1}/${name}`,
      `Capacity for the home of ${name}: ${told}`,
      { homes: ALL_HOMES, found: [TO_CHANGE], unanswered: ['capacity-for-change'], capacityToChange },
      { capacityToChange: { values: values[name] } },
      'I-27',
      { home: HOMES[name] },
    ),
  ),
  ...RISKS_BEAR_ON.map(([told, factor, about, where]) =>
    suggestionVector(
      `bears-on/${factor}/${slug(told)}/${name}`,
      `A risk about ${told}, for the home of ${name}`,
      { homes: ALL_HOMES, found: [risk(factor, 'not-being-addressed', { about })] },
      {
        riskFactors: {
          values: where.includes(name)
            ? ['not-being-addressed']
            : about.kind === 'parent'
              ? ['fully-addressed', 'partly-addressed', 'not-being-addressed']
              : ['fully-addressed'],
        },
      },
      'I-26',
      { home: HOMES[name] },
    ),
  ),
  ...POSITIVES_HOLD_FOR.map(([told, factor, about, where]) =>
    suggestionVector(
      `holds-for/${factor}/${slug(told)}/${name}`,
      `Something positive about ${told}, for the home of ${name}`,
      {
        homes: ALL_HOMES,
        found: [
          risk('neglect', 'being-addressed'),
          positive(factor, ['neglect'], { about }),
          // Said of one of them not to be so, it would be contested.
          ...(about.kind === 'parents-together'
            ? about.parents.map((parent) => notKnown(factor, { about: { kind: 'parent', parent } }))
            : []),
        ],
      },
      {
        protectiveFactors: {
          values: where.includes(name)
            ? ['apparent']
            : about.kind === 'parents-together'
              ? ['apparent', 'none-apparent']
              : ['none-apparent'],
        },
      },
      'I-26',
      { home: HOMES[name] },
    ),
  ),
]);

const NEGLECT = risk('neglect', 'being-addressed');
const worksAgainst = (effect: 'effective' | 'not-effective' | 'not-known'): Observation =>
  observe('empathy-for-child', { mitigates: [{ riskFactor: 'neglect', effect }] });

const BOTH_OPEN = ['apparent', 'none-apparent'];

/** Row 2, by hand: what was found, and what is suggested. */
const ofRow2: readonly Vector[] = (
  [
    ['effective', [NEGLECT, worksAgainst('effective')], 'suggested', ['apparent'], ['protective.found']],
    ['nothing-positive', [NEGLECT], 'suggested', ['none-apparent'], ['protective.none-found']],
    [
      'not-effective',
      [NEGLECT, worksAgainst('not-effective')],
      'suggested',
      ['none-apparent'],
      ['protective.strengths-only', 'protective.none-found'],
    ],
    [
      'names-no-risk',
      [NEGLECT, observe('empathy-for-child')],
      'to-be-asked',
      BOTH_OPEN,
      ['protective.strengths-only', 'protective.mitigation-not-recorded'],
    ],
    [
      'effect-not-known',
      [NEGLECT, worksAgainst('not-known')],
      'to-be-asked',
      BOTH_OPEN,
      ['protective.strengths-only', 'protective.mitigation-not-recorded'],
    ],
    ['one-not-known', [NEGLECT, notKnown('healthy-child')], 'to-be-asked', BOTH_OPEN, ['protective.open-questions']],
    [
      'effective-and-one-not-known',
      [NEGLECT, worksAgainst('effective'), notKnown('healthy-child')],
      'suggested',
      ['apparent'],
      ['protective.found'],
    ],
  ] as const
).map(([id, found, kind, values, reasons]) =>
  suggestionVector(
    `row-2/${id}`,
    `Protective factors: ${id.replaceAll('-', ' ')}`,
    { found },
    { protectiveFactors: { kind, values, reasons } },
    'I-14',
    { reasons },
  ),
);

const ofRows4And5: readonly Vector[] = [
  suggestionVector(
    'rows-4-and-5',
    'Wishes and likelihood are never suggested',
    { circumstances: [circumstance('no-change-after-support', of('the mother'))] },
    {
      wishes: {
        kind: 'to-be-asked',
        values: ['all-want-return', 'ambivalent-or-opposed'],
        reasons: ['wishes.ask'],
      },
      likelihoodOfRecurrence: {
        kind: 'to-be-asked',
        values: ['unlikely', 'some-possibility', 'strong-possibility', 'very-strong-possibility'],
        reasons: ['likelihood.ask'],
      },
    },
    'I-28',
    { reasons: ['wishes.ask', 'likelihood.ask'] },
  ),
];

const BY = { by: 'person-1', setOn: '2024-06-03' };
const REASON = 'We spoke with both parents.';
const WISHES = { ...BY, indicator: 'wishes', value: 'all-want-return', reason: REASON };
const LIKELIHOOD = { ...BY, indicator: 'likelihoodOfRecurrence', value: 'some-possibility', reason: REASON };
const AS_SUGGESTED = { ...BY, indicator: 'riskFactors', value: 'partly-addressed' };
const OTHERWISE = { ...BY, indicator: 'protectiveFactors', value: 'apparent', reason: REASON };
const ABLE = { ...BY, indicator: 'capacityToChange', value: 'able', reason: REASON };

const EVALUATED = evaluationOf({ homes: [TO_MOTHER], found: [NEGLECT] }, AS_OF);

/** Neglect is being addressed, nothing protects, and capacity for change was not found: three indicators are suggested. */
const SUGGESTED = {
  riskFactors: 'partly-addressed',
  protectiveFactors: 'none-apparent',
  capacityToChange: 'unable',
};
const ORIGINS = {
  riskFactors: 'suggested',
  protectiveFactors: 'suggested',
  capacityToChange: 'suggested',
  wishes: 'not-known',
  likelihoodOfRecurrence: 'not-known',
};

const settingVector = (
  id: string,
  title: string,
  settings: readonly object[],
  expected: { readonly profile?: object; readonly origins?: object; readonly lines?: readonly string[] },
): Vector => {
  const findings = findingsOf(expected.lines ?? []);
  const codes = findings.map(({ code }) => code);
  return vector({
    id: `indicators/setIndicators/${id}`,
    function: 'setIndicators',
    title,
    input: { suggested: suggestIndicators(EVALUATED, { parents: TO_MOTHER }), settings },
    expected:
      codes.length === 0
        ? { profile: { ...SUGGESTED, ...expected.profile }, origins: { ...ORIGINS, ...expected.origins }, findings }
        : { findings },
    rules: codes.length === 0 ? ['I-30'] : codes,
    sources: written(
      codes.length === 0
        ? placesOf('I-30')
        : codes.map((code) => (isCodeOf(SETTING_FINDINGS, code) ? SETTING_FINDINGS[code].source : undefined)),
    ),
  });
};

const NO_REASON = 'setting.reason-missing at 0/reason';
const { reason: _, ...WISHES_WITHOUT } = WISHES;
const { reason: __, ...OTHERWISE_WITHOUT } = OTHERWISE;

/** What people set, by hand. */
const ofSettings: readonly Vector[] = [
  settingVector('none', 'Nobody sets any', [], {}),
  settingVector('as-suggested', 'One set as suggested, without a reason', [AS_SUGGESTED], {
    origins: { riskFactors: 'set-as-suggested' },
  }),
  settingVector(
    'three',
    'One as suggested, one otherwise, one where none is suggested',
    [AS_SUGGESTED, OTHERWISE, WISHES],
    {
      profile: { protectiveFactors: 'apparent', wishes: 'all-want-return' },
      origins: {
        riskFactors: 'set-as-suggested',
        protectiveFactors: 'set-otherwise',
        wishes: 'set-where-none-suggested',
      },
    },
  ),
  settingVector('four', 'All but one set', [WISHES, LIKELIHOOD, OTHERWISE, ABLE], {
    profile: {
      protectiveFactors: 'apparent',
      capacityToChange: 'able',
      wishes: 'all-want-return',
      likelihoodOfRecurrence: 'some-possibility',
    },
    origins: {
      protectiveFactors: 'set-otherwise',
      capacityToChange: 'set-otherwise',
      wishes: 'set-where-none-suggested',
      likelihoodOfRecurrence: 'set-where-none-suggested',
    },
  }),
  settingVector('otherwise-without-reason', 'Set otherwise without a reason', [OTHERWISE_WITHOUT], {
    lines: [NO_REASON],
  }),
  settingVector('otherwise-with-blank', 'Set otherwise with a blank reason', [{ ...OTHERWISE, reason: ' \n\t ' }], {
    lines: [NO_REASON],
  }),
  settingVector('by-nobody', 'Set by nobody who can be seen', [{ ...OTHERWISE, by: ' \u200B' }], {
    lines: ['setting.nobody-named at 0/by'],
  }),
  settingVector('unsuggested-without-reason', 'Set where none is suggested, without a reason', [WISHES_WITHOUT], {
    lines: [NO_REASON],
  }),
  settingVector('twice', 'One set twice, with another between', [AS_SUGGESTED, WISHES, AS_SUGGESTED], {
    lines: ['setting.repeated at 2/indicator'],
  }),
  settingVector('three-times', 'One set three times', [WISHES, WISHES, WISHES], {
    lines: ['setting.repeated at 1/indicator', 'setting.repeated at 2/indicator'],
  }),
  settingVector('all-at-once', 'Everything wrong at once', [OTHERWISE_WITHOUT, WISHES, WISHES_WITHOUT], {
    lines: [NO_REASON, 'setting.repeated at 2/indicator', 'setting.reason-missing at 2/reason'],
  }),
];

/** The set. */
export const indicatorsSet: LaidOut = {
  set: 'indicators',
  description:
    'What an assessment suggests about rows 1, 2 and 3 of the table, that it suggests nothing about rows 4 and 5, on which way home what was found bears, and what people set instead. Expected answers: tables laid out by hand.',
  vectors: [...ofRow1, ...ofRow2, ...ofRow3, ...ofRows4And5, ...ofHomes, ...ofSettings],
};
