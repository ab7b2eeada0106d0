/** What an assessment suggests about rows 1 and 3 of the table, and on which way home what was found bears. Laid out by hand. */
import type { Observation, ProtectiveFactorId, RiskFactorId, Subject } from 'reunification-framework/factors';
import { absent, type Case, circumstance, concluded, type Home, notKnown, risk } from './complete-assessments.js';
import { CHANGE_SHOWN, evidence, FATHER, homeOf, MOTHER, observe, of, ofBoth } from './observations.js';

/** A suggestion in short: its kind, the value or values, and the codes of its reasons. */
export type InShort = readonly [kind: string, values: readonly string[], reasons: readonly string[]];

const fully = risk('neglect', 'fully-addressed');
/** High stress that is being addressed. */
export const being = risk('high-stress', 'being-addressed');
const notBeing = risk('alcohol-or-drugs-abuse', 'not-being-addressed');
const notRecorded = risk('denial-of-problems');
const open = notKnown('social-isolation');
/** Support that has brought no change. */
export const noChange = circumstance('no-change-after-support', of(MOTHER));

/** What is suggested of row 1: what was found, and the kind, the values and the reasons. */
export const ROW_1: readonly (readonly [told: string, found: readonly Observation[], answer: InShort])[] = [
  [
    'as fully addressed when those found are fully addressed',
    [fully],
    ['suggested', ['fully-addressed'], ['risk.found-fully-addressed']],
  ],
  [
    'as fully addressed when what is left is at a low level that can be safely managed',
    [fully, risk('high-stress', 'safely-managed')],
    ['suggested', ['fully-addressed'], ['risk.found-fully-addressed']],
  ],
  [
    'as partly addressed when one is still being addressed',
    [fully, being],
    ['suggested', ['partly-addressed'], ['risk.found-fully-addressed', 'risk.found-being-addressed']],
  ],
  [
    'as not being addressed when none is',
    [notBeing],
    ['suggested', ['not-being-addressed'], ['risk.found-not-being-addressed']],
  ],
  [
    'for people to judge when one is being addressed and another is not',
    [being, notBeing],
    [
      'judgement-required',
      ['partly-addressed', 'not-being-addressed'],
      ['risk.found-being-addressed', 'risk.found-not-being-addressed', 'risk.addressed-and-not-addressed'],
    ],
  ],
  [
    'as a question when it is not recorded whether one is being addressed',
    [notRecorded],
    ['to-be-asked', ['fully-addressed', 'partly-addressed', 'not-being-addressed'], ['risk.found-addressed-not-known']],
  ],
  [
    'as a question when one is not known',
    [open],
    ['to-be-asked', ['fully-addressed', 'partly-addressed', 'not-being-addressed'], ['risk.open-questions']],
  ],
  [
    'as a question between the worse two when one is being addressed and another is not known',
    [being, open],
    ['to-be-asked', ['partly-addressed', 'not-being-addressed'], ['risk.found-being-addressed', 'risk.open-questions']],
  ],
  [
    'as not being addressed, whatever else is still unknown',
    [notBeing, open],
    ['suggested', ['not-being-addressed'], ['risk.found-not-being-addressed']],
  ],
];

const STATES = ['fully', 'being', 'not being', 'not recorded', 'open'] as const;
/** How it stands with a risk factor. */
export type State = (typeof STATES)[number];
/** Such a risk factor, as it is observed. */
export const FOUND = { fully, being, 'not being': notBeing, 'not recorded': notRecorded, open };
/** Every combination of these. */
export const STATES_TOGETHER = Array.from({ length: 2 ** STATES.length }, (_, set) =>
  STATES.filter((_state, position) => (set >> position) % 2 === 1),
);

/** What the table says once nothing is unknown; two values where only judgement can tell. */
export const whenAllIsKnown = (states: readonly State[]): readonly string[] => {
  if (states.includes('not being'))
    return states.some((state) => state === 'fully' || state === 'being')
      ? ['partly-addressed', 'not-being-addressed']
      : ['not-being-addressed'];
  return states.includes('being') ? ['partly-addressed'] : ['fully-addressed'];
};
const IN_ORDER = ['fully-addressed', 'partly-addressed', 'not-being-addressed'];
/** All that the table could come to say, once it is known what is still unknown. */
export const whateverIsFound = (states: readonly State[]): readonly string[] => {
  const known = states.filter((state) => state !== 'not recorded' && state !== 'open');
  const recorded: readonly (readonly State[])[] = [['fully'], ['being'], ['not being']];
  const endings: readonly (readonly State[])[] = [...(states.includes('open') ? [[], ...recorded] : [[]])].flatMap(
    (one) => (states.includes('not recorded') ? recorded.map((other) => [...one, ...other]) : [one]),
  );
  const values = new Set(endings.flatMap((ending) => whenAllIsKnown([...known, ...ending])));
  return IN_ORDER.filter((value) => values.has(value));
};

/** Where both values are open. */
export const EITHER = ['able', 'unable'];
/** Change that was demonstrated and kept up. */
export const sustained = (about: Subject) =>
  observe('capacity-for-change', {
    about,
    evidence: [{ ...CHANGE_SHOWN, shows: ['change-demonstrated', 'change-sustained'] }],
  });
/** Something that has to change, so that there is a capacity to ask about. */
export const TO_CHANGE = risk('neglect', 'being-addressed');
/** Change that was demonstrated. */
const notShownSustained = (about: Subject) =>
  observe('capacity-for-change', { about, evidence: [evidence(['change-demonstrated'])] });

/** What is suggested of row 3: what was found, and the kind, the values and the reasons. */
export const ROW_3: readonly (readonly [told: string, about: Omit<Case, 'homes'>, answer: InShort])[] = [
  [
    'able on substantial evidence',
    { capacityToChange: [concluded('substantial', MOTHER)] },
    ['suggested', ['able'], ['capacity.substantial-evidence']],
  ],
  [
    'for people to judge on some evidence',
    { capacityToChange: [concluded('some', MOTHER)] },
    ['judgement-required', EITHER, ['capacity.some-evidence']],
  ],
  [
    'unable on no evidence',
    { capacityToChange: [concluded('none', MOTHER)] },
    ['suggested', ['unable'], ['capacity.no-evidence']],
  ],
  [
    'unable when capacity for change was found absent',
    { found: [absent('capacity-for-change')] },
    ['suggested', ['unable'], ['capacity.found-absent']],
  ],
  [
    'able when change was demonstrated and kept up',
    { found: [sustained(of(MOTHER))] },
    ['suggested', ['able'], ['capacity.demonstrated-and-sustained']],
  ],
  [
    'for people to judge when change was demonstrated and not shown to be kept up',
    { found: [notShownSustained(of(MOTHER))] },
    ['judgement-required', EITHER, ['capacity.demonstrated-not-shown-sustained']],
  ],
  [
    'unable when support has brought no change',
    { circumstances: [circumstance('no-change-after-support', of(MOTHER))] },
    ['suggested', ['unable'], ['capacity.no-change-after-support']],
  ],
  [
    'unable with extreme domestic violence',
    { circumstances: [circumstance('extreme-domestic-violence', of(MOTHER))] },
    ['suggested', ['unable'], ['capacity.change-highly-unlikely']],
  ],
  [
    'unable when children are not protected from sexual abuse',
    { circumstances: [circumstance('not-protected-from-sexual-abuse', of(MOTHER))] },
    ['suggested', ['unable'], ['capacity.change-highly-unlikely']],
  ],
  [
    'unable when deliberate abuse is covered up',
    { circumstances: [circumstance('deliberate-abuse-covered-up', of(MOTHER))] },
    ['suggested', ['unable'], ['capacity.change-highly-unlikely']],
  ],
  [
    'unable when substance misuse comes together with domestic violence',
    {
      found: [
        risk('alcohol-or-drugs-abuse', 'being-addressed'),
        risk('inter-parental-conflict-and-violence', 'being-addressed'),
      ],
    },
    ['suggested', ['unable'], ['capacity.change-highly-unlikely']],
  ],
  [
    'for people to judge on a positive indicator alone',
    { circumstances: [circumstance('ended-violent-relationship', of(MOTHER))] },
    ['judgement-required', EITHER, ['capacity.positive-indicator']],
  ],
  ['a question when nothing was found', {}, ['to-be-asked', EITHER, ['capacity.nothing-found']]],
  [
    'a question when a stated wish is all there is',
    {
      found: [observe('capacity-for-change', { about: of(MOTHER), evidence: [evidence(['wish-to-change-stated'])] })],
    },
    ['to-be-asked', EITHER, ['capacity.not-shown', 'capacity.nothing-found']],
  ],
  [
    'for people to judge when there is evidence for and against',
    {
      capacityToChange: [concluded('substantial', MOTHER)],
      circumstances: [circumstance('no-change-after-support', of(MOTHER))],
    },
    [
      'judgement-required',
      EITHER,
      ['capacity.no-change-after-support', 'capacity.substantial-evidence', 'capacity.points-both-ways'],
    ],
  ],
  [
    'for people to judge when some evidence stands against what speaks against it',
    {
      capacityToChange: [concluded('some', MOTHER)],
      circumstances: [circumstance('no-change-after-support', of(MOTHER))],
    },
    [
      'judgement-required',
      EITHER,
      ['capacity.no-change-after-support', 'capacity.some-evidence', 'capacity.points-both-ways'],
    ],
  ],
];

const CONCLUSIONS = { 'no conclusion': undefined, none: 'none', some: 'some', substantial: 'substantial' } as const;
const FACTOR = {
  'nobody answered': [],
  'not known': [notKnown('capacity-for-change')],
  absent: [absent('capacity-for-change')],
  demonstrated: [notShownSustained(of(MOTHER))],
  sustained: [sustained(of(MOTHER))],
} as const;
const CIRCUMSTANCE = {
  nothing: [],
  'no change': [circumstance('no-change-after-support', of(MOTHER))],
  unlikely: [circumstance('deliberate-abuse-covered-up', of(MOTHER))],
  positive: [circumstance('overcame-difficulties', of(MOTHER))],
} as const;
/** Every combination of a conclusion, what was found of the factor, and a circumstance. */
export const CAPACITY_TOGETHER = Object.entries(CONCLUSIONS).flatMap(([conclusion, amount]) =>
  Object.entries(FACTOR).flatMap(([factor, found]) =>
    Object.entries(CIRCUMSTANCE).map(([other, circumstances]) => ({
      conclusion,
      factor,
      other,
      about: { found, circumstances, capacityToChange: amount ? [concluded(amount, MOTHER)] : [] },
    })),
  ),
);

/** What I-27 says of such a combination. */
export function byInterpretation({
  conclusion,
  factor,
  other,
}: Omit<(typeof CAPACITY_TOGETHER)[number], 'about'>): readonly [string, readonly string[]] {
  const against = conclusion === 'none' || factor === 'absent' || other === 'no change' || other === 'unlikely';
  const strong = conclusion === 'substantial' || factor === 'sustained';
  const weak = conclusion === 'some' || factor === 'demonstrated' || other === 'positive';
  const lesser = conclusion === 'some' || factor === 'demonstrated';
  if (against && !strong && !weak) return ['suggested', ['unable']];
  if (strong && !against && !lesser) return ['suggested', ['able']];
  return [strong || weak ? 'judgement-required' : 'to-be-asked', EITHER];
}

/** What was concluded about each parent and both, and what that leaves possible for each home. */
export const OF_EACH_PARENT: readonly (readonly [
  told: string,
  concluded: NonNullable<Case['capacityToChange']>,
  values: Readonly<Record<'mother' | 'father' | 'both', readonly string[]>>,
])[] = [
  [
    'able for every home when there is substantial evidence for each of them',
    [concluded('substantial', MOTHER), concluded('substantial', FATHER)],
    { mother: ['able'], father: ['able'], both: ['able'] },
  ],
  [
    'able for the home of both when there is substantial evidence for them together, and a question for one of them alone',
    [concluded('substantial', MOTHER, FATHER)],
    { mother: EITHER, father: EITHER, both: ['able'] },
  ],
  [
    'a question for the home of both when nothing was concluded about one of them',
    [concluded('substantial', MOTHER)],
    { mother: ['able'], father: EITHER, both: EITHER },
  ],
  [
    'unable for the father, and for people to judge for both, when there is none for the father',
    [concluded('substantial', MOTHER), concluded('none', FATHER)],
    { mother: ['able'], father: ['unable'], both: EITHER },
  ],
  [
    'unable for the home of both when there is none for the two together, and for people to judge for either alone',
    [concluded('none', MOTHER, FATHER)],
    { mother: EITHER, father: EITHER, both: ['unable'] },
  ],
  [
    'for people to judge for both when there is substantial evidence for one and some for the other',
    [concluded('substantial', MOTHER), concluded('some', FATHER)],
    { mother: ['able'], father: EITHER, both: EITHER },
  ],
];

const neighbourhoodOf = (...parents: Home): Subject => ({ kind: 'social-setting', parents });

type HomeName = 'mother' | 'father' | 'both';

/** A risk factor about someone, and the homes that it bears on. */
export const RISKS_BEAR_ON: readonly (readonly [
  told: string,
  factor: RiskFactorId,
  about: Subject,
  where: readonly HomeName[],
])[] = [
  ['the child', 'neglect', { kind: 'child' }, ['mother', 'father', 'both']],
  ['the professionals', 'lack-of-resources', { kind: 'professionals' }, ['mother', 'father', 'both']],
  ['the mother', 'denial-of-problems', of(MOTHER), ['mother', 'both']],
  ['the father', 'denial-of-problems', of(FATHER), ['father', 'both']],
  ['the parents together', 'denial-of-problems', ofBoth, ['mother', 'father', 'both']],
  ['the mother’s household', 'high-stress', homeOf(MOTHER), ['mother', 'both']],
  ['the household of both', 'high-stress', homeOf(MOTHER, FATHER), ['mother', 'father', 'both']],
  ['the father’s neighbourhood', 'violent-unsupportive-neighbourhood', neighbourhoodOf(FATHER), ['father', 'both']],
];

/** Something positive about someone, and the homes that it holds for. */
export const POSITIVES_HOLD_FOR: readonly (readonly [
  told: string,
  factor: ProtectiveFactorId,
  about: Subject,
  where: readonly HomeName[],
])[] = [
  ['the child', 'one-good-corrective-relationship', { kind: 'child' }, ['mother', 'father', 'both']],
  ['the professionals', 'resources-available', { kind: 'professionals' }, ['mother', 'father', 'both']],
  ['the mother', 'empathy-for-child', of(MOTHER), ['mother', 'both']],
  ['the father', 'empathy-for-child', of(FATHER), ['father', 'both']],
  ['the parents together', 'empathy-for-child', ofBoth, ['both']],
  ['the mother’s household', 'supportive-extended-family', homeOf(MOTHER), ['mother']],
  ['the household of both', 'supportive-extended-family', homeOf(MOTHER, FATHER), ['both']],
  ['the household of both, in another order', 'supportive-extended-family', homeOf(FATHER, MOTHER), ['both']],
  ['the father’s neighbourhood', 'volunteer-network', neighbourhoodOf(FATHER), ['father']],
];
