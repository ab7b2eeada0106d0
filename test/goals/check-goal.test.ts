import {
  checkGoal,
  GOAL_FINDINGS,
  type Goal,
  type GoalCheck,
  type GoalContext,
  type GoalFindingCode,
  type Measure,
  type MeasureKind,
  SMART_LETTERS,
  type SmartLetter,
  type Support,
  VAGUE_WORDS,
  type Verdict,
} from 'reunification-framework/goals';
import { parseGoal } from 'reunification-framework/goals/schema';
import { type CivilDate, isRight, MADE_BY } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { GOAL_FAULTS, goalLinesOf, independent, SMART, verdictWith, withGoalFaults } from '../support/goal-faults.js';
import {
  AGREED_ON,
  CANARY,
  deeplyFrozen,
  GOAL_CONTEXT,
  linesOf,
  NEXT_REVIEW_ON,
  REVIEW_ON,
  SMART_GOAL,
  withCanaries,
} from '../support/goals.js';
import { day, FATHER, MOTHER } from '../support/observations.js';

const checked = (changes: Partial<Goal>, context: GoalContext = GOAL_CONTEXT): GoalCheck =>
  checkGoal({ ...SMART_GOAL, ...changes }, context);

const codesOf = ({ findings }: GoalCheck): readonly GoalFindingCode[] => findings.map(({ code }) => code);

const verdictsOf = ({ letters }: GoalCheck) =>
  Object.fromEntries(SMART_LETTERS.map((letter) => [letter, letters[letter].verdict]));

const ALL_MET = Object.fromEntries(SMART_LETTERS.map((letter) => [letter, 'met']));

const [CHANGE_MEASURE, ATTENDANCE_MEASURE] = SMART_GOAL.measures ?? [];
const [COURSE, VISITS] = SMART_GOAL.support ?? [];
if (!(CHANGE_MEASURE && ATTENDANCE_MEASURE && COURSE && VISITS)) throw new Error('There are two of each.');

describe('A goal that is SMART', () => {
  it('is so in every letter, with nothing left to look at', () => {
    const check = checkGoal(SMART_GOAL, GOAL_CONTEXT);
    expect(check).toStrictEqual({
      madeBy: MADE_BY,
      goal: 'meals',
      letters: Object.fromEntries(SMART_LETTERS.map((letter) => [letter, { verdict: 'met', findings: [] }])),
      isComplete: true,
      findings: [],
    });
  });

  it('is one that a case system could send', () => {
    expect(isRight(parseGoal(SMART_GOAL))).toBe(true);
  });

  it.each<readonly [string, Partial<Goal>]>([
    ['is measured in one way that shows change', { measures: [CHANGE_MEASURE] }],
    ['has one step', { steps: [{ what: 'Write down menus for a week' }] }],
    ['has steps without days', { steps: [{ what: 'Write down menus' }, { what: 'Cook one of them' }] }],
    ['needs no help, and says why', { support: [], noSupportNeededBecause: 'Both cook at work.' }],
    ['has help that starts on a day not set', { support: [{ ...COURSE, from: undefined }] }],
    [
      'is made by one parent alone',
      { change: { what: 'Cooking', by: [MOTHER] }, agreedBy: [{ parent: MOTHER, on: AGREED_ON }] },
    ],
    ['was agreed also by a parent who need not change', { change: { what: 'Cooking', by: [MOTHER] } }],
    ['names the parents in another order', { change: { what: 'Cooking', by: [FATHER, MOTHER] } }],
    ['addresses two risk factors', { addresses: ['high-stress', 'neglect'] }],
    ['is about a child too young to be asked', { childsView: { kind: 'not-appropriate', reason: 'Four months old.' } }],
    ['is in the words of parents and worker', { inWordsOf: 'parents-and-worker' }],
    ['is reviewed once', { reviewsOn: [REVIEW_ON] }],
    ['stood far below what is expected', { startingScore: -2 }],
  ])('can be one that %s', (_, changes) => {
    expect(codesOf(checked(changes))).toEqual([]);
    expect(checked(changes).isComplete).toBe(true);
  });

  it('can be made by parents whose ids are words of the language it is written in', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'length', '0']) {
      const goal = {
        ...SMART_GOAL,
        id,
        change: { what: 'Cooking', by: [id] },
        agreedBy: [{ parent: id, on: AGREED_ON }],
      };
      const party = { ...GOAL_CONTEXT, agreement: { ...GOAL_CONTEXT.agreement, parents: [id] } };
      expect(checkGoal(goal, party).isComplete).toBe(true);
      expect(codesOf(checkGoal(goal, GOAL_CONTEXT))).toEqual(['specific.who-not-in-agreement']);
      expect(codesOf(checkGoal({ ...goal, agreedBy: [] }, party))).toEqual(['agreed.parent-has-not-agreed']);
    }
  });

  it.each<readonly [keyof Goal, boolean]>([
    ['overarching', false],
    ['change', false],
    ['addresses', false],
    ['steps', false],
    ['measures', false],
    ['outcomes', false],
    ['support', false],
    ['agreedBy', false],
    ['dueOn', false],
    ['reviewsOn', false],
    ['inWordsOf', true],
    ['childsView', true],
    ['startingScore', true],
    ['noSupportNeededBecause', true],
  ])('without its %s is still SMART: %s', (field, isStill) => {
    expect(checked({ [field]: undefined }).isComplete).toBe(isStill);
  });

  it('of which nothing is known but its id lacks everything that is asked for', () => {
    const check = checkGoal({ id: 'a goal' }, {});
    expect(linesOf(check.findings)).toEqual([
      'agreed.agreement-not-given at agreedBy',
      'agreed.childs-view-missing at childsView',
      'agreed.who-missing at change/by',
      'agreed.whose-words-missing at inWordsOf',
      'measurable.measure-missing at measures',
      'measurable.outcome-missing at outcomes/better-than-expected',
      'measurable.outcome-missing at outcomes/expected',
      'measurable.outcome-missing at outcomes/worse-than-expected',
      'measurable.starting-score-missing at startingScore',
      'realistic.child-timescale-not-given at dueOn',
      'realistic.due-date-missing at dueOn',
      'realistic.support-missing at support',
      'specific.change-missing at change/what',
      'specific.goal-missing at overarching',
      'specific.risk-factor-missing at addresses',
      'specific.step-missing at steps',
      'specific.who-missing at change/by',
      'timely.agreed-date-missing at agreedBy',
      'timely.due-date-missing at dueOn',
      'timely.next-review-not-given at dueOn',
      'timely.review-date-missing at reviewsOn',
    ]);
    const noneMet = Object.fromEntries(SMART_LETTERS.map((letter) => [letter, 'not-met']));
    expect(verdictsOf(check)).toEqual({ ...noneMet, agreed: 'cannot-say' });
  });

  it('of which lists are empty lacks the same as one of which they are left out', () => {
    const empty: Goal = { id: 'a goal', change: { by: [] }, addresses: [], steps: [], measures: [], outcomes: {} };
    expect(checkGoal({ ...empty, support: [], agreedBy: [], reviewsOn: [] }, {})).toEqual(
      checkGoal({ id: 'a goal' }, {}),
    );
  });

  it('on which all else is set cannot be said to be SMART while nothing is known that it is checked against', () => {
    const check = checkGoal(SMART_GOAL, {});
    expect(linesOf(check.findings)).toEqual([
      'agreed.agreement-not-given at agreedBy',
      'realistic.child-timescale-not-given at dueOn',
      'specific.assessment-not-given at addresses',
      'timely.next-review-not-given at dueOn',
    ]);
    expect(verdictsOf(check)).toEqual({
      specific: 'cannot-say',
      measurable: 'met',
      agreed: 'cannot-say',
      realistic: 'cannot-say',
      timely: 'cannot-say',
    });
    expect(check.isComplete).toBe(false);
  });
});

describe('One fault in a goal', () => {
  it.each(GOAL_FAULTS)('is found where it is, and with nothing that it does not bring: $told', (fault) => {
    const { goal, context } = withGoalFaults([fault]);
    const { findings } = checkGoal(goal, context);
    expect(linesOf(findings)).toEqual([...goalLinesOf(fault)].sort());
    const { severity, message, source } = GOAL_FINDINGS[fault.code];
    expect(findings.find(({ code }) => code === fault.code)).toStrictEqual({
      code: fault.code,
      severity,
      path: fault.path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      message,
      source,
    });
  });

  it.each(GOAL_FAULTS)('bears on its own letter, and on no other than it cannot but bring with it: $told', (fault) => {
    const { goal, context } = withGoalFaults([fault]);
    const check = checkGoal(goal, context);
    const brought = Object.fromEntries((fault.brings ?? []).map(({ letter, makes }) => [letter, makes]));
    expect(verdictsOf(check)).toEqual({ ...ALL_MET, ...brought, [fault.letter]: fault.makes });
    expect(check.isComplete).toBe(fault.makes === 'met');
    for (const letter of SMART_LETTERS)
      expect(check.letters[letter].findings).toEqual(
        check.findings.filter(({ code }) => GOAL_FINDINGS[code].letter === letter),
      );
  });

  it.each(GOAL_FAULTS)('must be mended exactly if the letter is not met with it: $told', ({ code, letter, makes }) => {
    expect(GOAL_FINDINGS[code]).toMatchObject({ letter, severity: makes === 'met' ? 'should' : 'must' });
    expect(GOAL_FINDINGS[code].makes ?? 'met').toBe(makes);
    expect(code.startsWith(`${letter}.`)).toBe(true);
  });

  it('is there in these tests for every code there is', () => {
    expect(new Set(GOAL_FAULTS.map(({ code }) => code))).toEqual(new Set(Object.keys(GOAL_FINDINGS)));
  });

  it.each(GOAL_FAULTS)('is one that a case system could send: $told', (fault) => {
    expect(isRight(parseGoal(JSON.parse(JSON.stringify(withGoalFaults([fault]).goal))))).toBe(true);
  });

  it.each(GOAL_FAULTS)('is found without changing anything that was handed in: $told', (fault) => {
    const { goal, context } = withGoalFaults([fault]);
    const frozenSituation = deeplyFrozen({ goal, context });
    expect(checkGoal(frozenSituation.goal, frozenSituation.context)).toEqual(checkGoal(goal, context));
    expect(frozenSituation).toEqual({ goal, context });
  });

  it.each(GOAL_FAULTS)('is told in plain data, the same after it was stored and read again: $told', (fault) => {
    const { goal, context } = withGoalFaults([fault]);
    const check = checkGoal(goal, context);
    expect(JSON.parse(JSON.stringify(check))).toStrictEqual(check);
  });

  it.each(GOAL_FAULTS)('is told without a word or a name that people wrote: $told', (fault) => {
    const { goal, context } = withCanaries(withGoalFaults([fault]));
    const { letters, findings } = checkGoal(goal, context);
    expect(JSON.stringify(goal).split(CANARY).length).toBeGreaterThan(15);
    expect(findings.length > 0 || fault.code.endsWith('vague-wording')).toBe(true);
    expect(JSON.stringify([letters, findings])).not.toContain(CANARY);
  });

  it('is told without the words that were found vague', () => {
    const vagueWords = { aims: ['neighbour'], fillers: ['what', 'the', 'said'] };
    const check = checked(
      { overarching: CANARY, change: { what: CANARY, by: [MOTHER, FATHER] }, steps: [{ what: CANARY }] },
      { ...GOAL_CONTEXT, vagueWords },
    );
    expect(codesOf(check)).toEqual(Array(3).fill('specific.vague-wording'));
    expect(JSON.stringify(check)).not.toContain('neighbour');
  });
});

describe('A letter', () => {
  const ofLetter = (letter: SmartLetter) => GOAL_FAULTS.filter((fault) => fault.letter === letter);

  it.each(SMART_LETTERS)(
    'that is %s is not met, rather than not known, where something speaks against it',
    (letter) => {
      const unknown = ofLetter(letter).filter(({ makes }) => makes === 'cannot-say');
      const against = ofLetter(letter).filter(({ makes }) => makes === 'not-met');
      const pairs = unknown.flatMap((one) =>
        against.flatMap((other) => (independent([one, other]).length === 2 ? [[one, other]] : [])),
      );
      expect(pairs).not.toEqual([]);
      for (const pair of pairs) {
        const { goal, context } = withGoalFaults(pair);
        const check = checkGoal(goal, context);
        expect(linesOf(check.findings)).toEqual(pair.flatMap(goalLinesOf).sort());
        expect(check.letters[letter].verdict).toBe('not-met');
        expect(check.isComplete).toBe(false);
      }
    },
  );

  it.each(SMART_LETTERS)('that is %s is met only if nothing is found that must be mended', (letter) => {
    for (const one of ofLetter(letter))
      for (const other of ofLetter(letter)) {
        if (independent([one, other]).length < 2) continue;
        const { goal, context } = withGoalFaults([one, other]);
        const { verdict, findings } = checkGoal(goal, context).letters[letter];
        expect(verdict).toBe(verdictWith([one, other], letter));
        expect(verdict === 'met').toBe(findings.every(({ severity }) => severity === 'should'));
      }
  });

  it('that is not met is so whatever the others are', () => {
    for (const letter of SMART_LETTERS) {
      const alone = ofLetter(letter).filter(({ makes, brings = [] }) => makes === 'not-met' && brings.length === 0);
      const { goal, context } = withGoalFaults(independent(alone));
      expect(verdictsOf(checkGoal(goal, context))).toEqual({ ...ALL_MET, [letter]: 'not-met' });
    }
  });

  it('that is timely is met by the day of the agreement, where no parent’s own day is recorded', () => {
    const agreedBy = [{ parent: MOTHER }, { parent: FATHER }];
    expect(verdictsOf(checked({ agreedBy }))).toEqual({ ...ALL_MET, agreed: 'cannot-say' });
  });
});

describe('A text of blanks', () => {
  it.each(['', ' ', '\n\t', '\u00a0'])('counts as no text: %j', (blank) => {
    const measures: readonly Measure[] = [{ ...CHANGE_MEASURE, method: blank, by: blank }];
    const outcomes = { ...SMART_GOAL.outcomes, expected: blank };
    const support = [{ ...COURSE, providedBy: blank }];
    const change = { what: blank, by: [MOTHER, FATHER] };
    const check = checked({ overarching: blank, change, steps: [{ what: blank }], measures, outcomes, support });
    expect(linesOf(check.findings)).toEqual([
      'measurable.by-whom-missing at measures/0/by',
      'measurable.method-missing at measures/0/method',
      'measurable.outcome-missing at outcomes/expected',
      'realistic.support-provider-missing at support/0/providedBy',
      'specific.change-missing at change/what',
      'specific.goal-missing at overarching',
      'specific.step-missing at steps',
    ]);
    expect(codesOf(checked({ support: [], noSupportNeededBecause: blank }))).toEqual(['realistic.support-missing']);
  });

  it('beside a step that is written does not take that step away', () => {
    expect(codesOf(checked({ steps: [{ what: ' ' }, { what: 'Cook' }] }))).toEqual([]);
  });

  it('does not count as help that is listed, and does not take away help that is', () => {
    expect(codesOf(checked({ support: [{ ...COURSE, what: ' ' }] }))).toEqual(['realistic.support-missing']);
    expect(codesOf(checked({ support: [{ ...COURSE, what: ' ' }, VISITS] }))).toEqual([]);
  });
});

describe('Outcomes', () => {
  const outcomes = (worse: string, expected: string, better: string): Partial<Goal> => ({
    outcomes: { 'worse-than-expected': worse, expected, 'better-than-expected': better },
  });

  it.each([
    ['the first two', outcomes('Same', 'Same', 'Other')],
    ['the first and the last', outcomes('Same', 'Other', 'Same')],
    ['the last two', outcomes('Other', 'Same', 'Same')],
    ['all three', outcomes('Same', 'Same', 'Same')],
    ['two that differ by a full stop', outcomes('Same.', 'Same', 'Other')],
    ['two that differ in capitals and blanks at the ends', outcomes(' same', 'SAME\n', 'Other')],
  ])('have to differ: %s are alike', (_, changes) => {
    expect(linesOf(checked(changes).findings)).toEqual(['measurable.outcomes-alike at outcomes']);
    expect(checked(changes).letters.measurable.verdict).toBe('not-met');
  });

  it.each([
    ['2 nights', '3 nights'],
    ['3 nights', '3+ nights'],
    ['1.5 hours', '15 hours'],
  ])('differ by a number: %s and %s', (worse, expected) => {
    expect(codesOf(checked(outcomes(worse, expected, 'All')))).toEqual([]);
  });

  it('that are all missing are missing, and not alike', () => {
    expect(codesOf(checked(outcomes('', ' ', '')))).toEqual(Array(3).fill('measurable.outcome-missing'));
  });

  it('can be alike in two and missing in the third', () => {
    expect(linesOf(checked(outcomes('Same', '', 'Same')).findings)).toEqual([
      'measurable.outcome-missing at outcomes/expected',
      'measurable.outcomes-alike at outcomes',
    ]);
  });
});

describe('A goal measured', () => {
  const KINDS: readonly (MeasureKind | undefined)[] = ['change', 'attendance', 'compliance', undefined];
  const verdictFor = (kinds: readonly (MeasureKind | undefined)[]): Verdict => {
    if (kinds.includes('change')) return 'met';
    return kinds.includes(undefined) ? 'cannot-say' : 'not-met';
  };
  const LISTS: readonly (readonly (MeasureKind | undefined)[])[] = [
    [],
    ...KINDS.map((kind) => [kind]),
    ...KINDS.flatMap((one) => KINDS.map((other) => [one, other])),
    ...KINDS.flatMap((one) => KINDS.flatMap((other) => KINDS.map((last) => [one, other, last]))),
  ];

  it('by attendance or compliance alone is not measurable; beside a change they may stand; what is not said is not known', () => {
    expect(LISTS).toHaveLength(85);
    for (const kinds of LISTS) {
      const check = checked({ measures: kinds.map((shows) => ({ ...CHANGE_MEASURE, shows })) });
      const verdict = verdictFor(kinds);
      expect(check.letters.measurable.verdict).toBe(verdict);
      const unsaid = kinds.flatMap((kind, place) => (kind === undefined ? [place] : []));
      expect(linesOf(check.findings)).toEqual([
        ...(kinds.length === 0 ? ['measurable.measure-missing at measures'] : []),
        ...(kinds.length > 0 && verdict === 'not-met' ? ['measurable.only-attendance at measures'] : []),
        ...unsaid.map((place) =>
          verdict === 'met'
            ? `measurable.other-measure-incomplete at measures/${place}`
            : `measurable.what-it-shows-missing at measures/${place}/shows`,
        ),
      ]);
    }
  });

  it.each<readonly [string, Measure]>([
    ['what it shows', { ...CHANGE_MEASURE, shows: undefined }],
    ['its method', { ...CHANGE_MEASURE, method: ' ' }],
    ['how often', { ...CHANGE_MEASURE, howOften: undefined }],
    ['by whom', { ...CHANGE_MEASURE, by: '' }],
    ['everything', {}],
  ])('well in one way may have another that lacks %s: worth a look and no more', (_, measure) => {
    for (const [place, measures] of [
      [measure, CHANGE_MEASURE],
      [CHANGE_MEASURE, measure],
    ].entries()) {
      const check = checked({ measures });
      expect(linesOf(check.findings)).toEqual([`measurable.other-measure-incomplete at measures/${place}`]);
      expect(check.isComplete).toBe(true);
    }
  });

  it('in no way that is complete is told of each what it lacks', () => {
    const measures: readonly Measure[] = [
      { ...CHANGE_MEASURE, by: undefined },
      {},
      { shows: 'compliance', method: 'The diary' },
    ];
    expect(linesOf(checked({ measures }).findings)).toEqual([
      'measurable.by-whom-missing at measures/0/by',
      'measurable.by-whom-missing at measures/1/by',
      'measurable.by-whom-missing at measures/2/by',
      'measurable.how-often-missing at measures/1/howOften',
      'measurable.how-often-missing at measures/2/howOften',
      'measurable.method-missing at measures/1/method',
      'measurable.what-it-shows-missing at measures/1/shows',
    ]);
  });

  it('by attendance needs no starting point for that; by a change it should have one', () => {
    const { startingPoint: _, ...attendance } = ATTENDANCE_MEASURE;
    expect(codesOf(checked({ measures: [CHANGE_MEASURE, attendance] }))).toEqual([]);
    const { startingPoint: __, ...change } = CHANGE_MEASURE;
    expect(linesOf(checked({ measures: [CHANGE_MEASURE, change] }).findings)).toEqual([
      'measurable.starting-point-missing at measures/1/startingPoint',
    ]);
  });

  it.each([
    [-2, []],
    [-1, []],
    [0, ['measurable.reached-at-the-start']],
    [1, ['measurable.reached-at-the-start']],
    [2, ['measurable.reached-at-the-start']],
  ] as const)('from %i on the scale has something left to reach only below 0', (startingScore, codes) => {
    expect(codesOf(checked({ startingScore }))).toEqual(codes);
    expect(checked({ startingScore }).isComplete).toBe(true);
  });
});

describe('Help', () => {
  const KNOWN = ['yes', 'no', 'not-known', undefined] as const;

  it('is realistic only if it is known to be available and acceptable', () => {
    for (const available of KNOWN)
      for (const acceptable of KNOWN) {
        const { verdict } = checked({ support: [VISITS, { ...COURSE, available, acceptable }] }).letters.realistic;
        const answers = [available ?? 'not-known', acceptable ?? 'not-known'];
        expect(verdict).toBe(answers.includes('no') ? 'not-met' : answers.includes('not-known') ? 'cannot-say' : 'met');
      }
  });

  it('that is not to be had is not made good by saying that none is needed', () => {
    const check = checked({ support: [{ ...COURSE, available: 'no' }], noSupportNeededBecause: 'They manage.' });
    expect(codesOf(check)).toEqual(['realistic.support-not-available']);
  });

  it('that was offered and begun needs no reason: only what could not be accepted does', () => {
    const facts = [
      { on: day('2024-01-10'), what: 'offered' },
      { on: day('2024-01-20'), what: 'started' },
    ] as const;
    expect(codesOf(checked({ support: [{ ...COURSE, facts }] }))).toEqual([]);
  });

  describe('that was agreed as available and acceptable (I-374)', () => {
    const [FIRST, SECOND] = [day('2024-01-10'), day('2024-01-20')];
    const found = (facts: Support['facts'], asOf?: CivilDate): readonly string[] =>
      codesOf(checked({ support: [{ ...COURSE, facts }] }, { ...GOAL_CONTEXT, asOf })).filter((code) =>
        code.endsWith('-not-known'),
      );
    const NOT_TO_BE_HAD = ['realistic.support-availability-not-known'];
    const NOT_ACCEPTED = ['realistic.support-acceptability-not-known'];

    it.each<readonly [told: string, codes: readonly string[], facts: Support['facts']]>([
      ['is not known to be there once it could not be had', NOT_TO_BE_HAD, [{ on: FIRST, what: 'not-available' }]],
      [
        'is not, also where it was offered on the same day',
        NOT_TO_BE_HAD,
        [
          { on: FIRST, what: 'not-available' },
          { on: FIRST, what: 'offered' },
        ],
      ],
      [
        'is not, where it had begun before',
        NOT_TO_BE_HAD,
        [
          { on: SECOND, what: 'not-available' },
          { on: FIRST, what: 'started' },
        ],
      ],
      [
        'is there where it was offered again later',
        [],
        [
          { on: SECOND, what: 'offered' },
          { on: FIRST, what: 'not-available' },
        ],
      ],
      [
        'is not made good by what was offered instead, which is support of its own',
        NOT_TO_BE_HAD,
        [{ on: FIRST, what: 'not-available', offeredInstead: 'A worker who comes to the home' }],
      ],
      [
        'is not known to be accepted once the family could not accept it, offered again or not',
        NOT_ACCEPTED,
        [
          { on: FIRST, what: 'not-acceptable', because: 'The course is for men as well' },
          { on: SECOND, what: 'offered' },
        ],
      ],
      [
        'is accepted where it began later',
        [],
        [
          { on: FIRST, what: 'not-acceptable', because: 'The course is for men as well' },
          { on: SECOND, what: 'started' },
        ],
      ],
    ])('%s', (_, codes, facts) => {
      expect(found(facts)).toEqual(codes);
    });

    it('is judged by what is recorded up to the day asked about', () => {
      const facts = [{ on: SECOND, what: 'not-available' }] as const;
      expect(['2024-01-19', '2024-01-20', '2024-01-21'].map((asOf) => found(facts, day(asOf)))).toEqual([
        [],
        NOT_TO_BE_HAD,
        NOT_TO_BE_HAD,
      ]);
    });
  });

  it('is looked at one by one', () => {
    const check = checked({ support: [{ what: 'A' }, COURSE, { what: 'B', available: 'no', acceptable: 'no' }] });
    expect(linesOf(check.findings)).toEqual([
      'realistic.support-acceptability-not-known at support/0/acceptable',
      'realistic.support-availability-not-known at support/0/available',
      'realistic.support-not-acceptable at support/2/acceptable',
      'realistic.support-not-available at support/2/available',
      'realistic.support-provider-missing at support/0/providedBy',
      'realistic.support-provider-missing at support/2/providedBy',
    ]);
  });
});

describe('The risk factors of a goal', () => {
  it('are each looked for in the assessment', () => {
    const check = checked({ addresses: ['social-isolation', 'neglect', 'sadistic-abuse', 'neglect'] });
    expect(linesOf(check.findings)).toEqual([
      'specific.risk-factor-not-found at addresses/0',
      'specific.risk-factor-not-found at addresses/2',
      'specific.risk-factor-repeated at addresses/3',
    ]);
  });

  it('are not said to be missing from an assessment that is not there', () => {
    const check = checked(
      { addresses: ['sadistic-abuse', 'sadistic-abuse'] },
      { ...GOAL_CONTEXT, evaluation: undefined },
    );
    expect(linesOf(check.findings)).toEqual([
      'specific.assessment-not-given at addresses',
      'specific.risk-factor-repeated at addresses/1',
    ]);
  });

  it('are all not found where the assessment found none', () => {
    const check = checked({}, { ...GOAL_CONTEXT, evaluation: { riskFactors: [] } });
    expect(codesOf(check)).toEqual(['specific.risk-factor-not-found']);
  });
});

describe('Parents who make the change', () => {
  it('are each looked for among those who agreed', () => {
    const by = ['the grandmother', MOTHER, FATHER, 'the aunt'];
    const check = checked({ change: { what: 'Cooking', by } });
    expect(linesOf(check.findings)).toEqual([
      'agreed.parent-has-not-agreed at change/by/0',
      'agreed.parent-has-not-agreed at change/by/3',
      'specific.who-not-in-agreement at change/by/0',
      'specific.who-not-in-agreement at change/by/3',
    ]);
  });

  it('cannot be said to have agreed, nor not to, where nobody is named', () => {
    for (const agreedBy of [[], SMART_GOAL.agreedBy]) {
      const check = checked({ change: { what: 'Cooking' }, agreedBy });
      expect(linesOf(check.findings)).toEqual(['agreed.who-missing at change/by', 'specific.who-missing at change/by']);
      expect(check.letters.agreed.verdict).toBe('cannot-say');
    }
  });
});

/** What is found in a goal, and what it is checked against, with one day set otherwise. */
interface DayFromDay {
  readonly told: string;
  readonly code: GoalFindingCode;
  readonly on: (date: string) => GoalCheck;
  /** The day compared with, and the days before and after. */
  readonly days: readonly [before: string, day: string, after: string];
  /** On which of the three it is wrong. */
  readonly wrong: readonly [boolean, boolean, boolean];
  /** What becomes of its letter, if not that it is not met. */
  readonly makes?: Verdict;
}

const DAYS: readonly DayFromDay[] = [
  {
    told: 'A parent may agree up to the day of the agreement',
    code: 'agreed.after-agreement',
    on: (date) =>
      checked({
        agreedBy: [
          { parent: MOTHER, on: AGREED_ON },
          { parent: FATHER, on: day(date) },
        ],
      }),
    days: ['2023-12-30', '2023-12-31', '2024-01-01'],
    wrong: [false, false, true],
  },
  {
    told: 'Help has to start before the goal is due',
    code: 'realistic.support-starts-after-due',
    on: (date) => checked({ support: [COURSE, { ...VISITS, from: day(date) }] }),
    days: ['2024-02-28', '2024-02-29', '2024-03-01'],
    wrong: [false, true, true],
  },
  {
    told: 'The child’s timescale may end on the day on which the goal is due, or after',
    code: 'realistic.past-child-timescale',
    on: (date) => checked({}, { ...GOAL_CONTEXT, childTimescale: { until: day(date) } }),
    days: ['2024-02-28', '2024-02-29', '2024-03-01'],
    wrong: [true, false, false],
  },
  {
    told: 'A goal may be due up to the last day of the child’s timescale',
    code: 'realistic.past-child-timescale',
    on: (date) =>
      checked(
        { dueOn: day(date) },
        {
          ...GOAL_CONTEXT,
          agreement: { ...GOAL_CONTEXT.agreement, nextReviewOn: day('2024-09-30') },
        },
      ),
    days: ['2024-08-30', '2024-08-31', '2024-09-01'],
    wrong: [false, false, true],
  },
  {
    told: 'The next review may be on the day on which the goal is due, or after',
    code: 'timely.due-after-next-review',
    on: (date) => checked({}, { ...GOAL_CONTEXT, agreement: { ...GOAL_CONTEXT.agreement, nextReviewOn: day(date) } }),
    days: ['2024-02-28', '2024-02-29', '2024-03-01'],
    wrong: [true, false, false],
  },
  {
    told: 'A goal may be due up to the day of the next review',
    code: 'timely.due-after-next-review',
    on: (date) => checked({ dueOn: day(date) }),
    days: ['2024-03-30', '2024-03-31', '2024-04-01'],
    wrong: [false, false, true],
  },
  {
    told: 'Progress should be looked at before the goal is due',
    makes: 'met',
    code: 'timely.no-review-before-due',
    on: (date) => checked({ reviewsOn: [NEXT_REVIEW_ON, day(date)] }),
    days: ['2024-02-28', '2024-02-29', '2024-03-01'],
    wrong: [false, true, true],
  },
  {
    told: 'A review has to be after the day of the agreement',
    code: 'timely.review-before-agreed',
    on: (date) => checked({ reviewsOn: [REVIEW_ON, day(date)] }),
    days: ['2023-12-30', '2023-12-31', '2024-01-01'],
    wrong: [true, true, false],
  },
  {
    told: 'A step may be due up to the day on which the goal is',
    code: 'timely.step-after-goal',
    on: (date) =>
      checked({
        steps: [
          { what: 'Cook', dueOn: REVIEW_ON },
          { what: 'Shop', dueOn: day(date) },
        ],
      }),
    days: ['2024-02-28', '2024-02-29', '2024-03-01'],
    wrong: [false, false, true],
  },
];

describe.each(DAYS)('$told', ({ code, on, days, wrong, makes = 'not-met' }) => {
  it.each([
    ['the day before', 0],
    ['that day', 1],
    ['the day after', 2],
  ] as const)('%s', (_, place) => {
    const check = on(days[place]);
    const [letter = ''] = code.split('.');
    expect(codesOf(check)).toEqual(wrong[place] ? [code] : []);
    expect(verdictsOf(check)).toEqual(wrong[place] ? { ...ALL_MET, [letter]: makes } : ALL_MET);
  });
});

describe('A goal is agreed before it is due, and before it is reviewed', () => {
  /** What is found about these days in a goal that is due and reviewed on one of them. */
  const foundOn = (date: string, agreedBy: Goal['agreedBy'], madeOn: string | undefined): readonly string[] => {
    const agreement = { ...GOAL_CONTEXT.agreement, madeOn: madeOn === undefined ? undefined : day(madeOn) };
    const check = checked({ dueOn: day(date), reviewsOn: [day(date)], agreedBy }, { ...GOAL_CONTEXT, agreement });
    return linesOf(check.findings).filter((line) => /before-agreed/.test(line));
  };
  const both = (one: string, other: string) => [
    { parent: MOTHER, on: day(one) },
    { parent: FATHER, on: day(other) },
  ];
  const WRONG = ['timely.due-before-agreed at dueOn', 'timely.review-before-agreed at reviewsOn/0'];

  it.each([
    ['the day before', '2024-02-28', WRONG],
    ['that day', '2024-02-29', WRONG],
    ['the day after', '2024-03-01', []],
  ])('on the last day on which a parent agreed, or on the day of the agreement: %s', (_, date, lines) => {
    const [early, late] = ['2023-12-01', '2024-02-29'];
    expect(foundOn(date, both(early, late), undefined)).toEqual(lines);
    expect(foundOn(date, both(late, early), early)).toEqual(lines);
    expect(foundOn(date, both(early, early), late)).toEqual(lines);
    expect(foundOn(date, [{ parent: MOTHER }, { parent: FATHER }], late)).toEqual(lines);
    expect(foundOn(date, [{ parent: MOTHER, on: day(late) }, { parent: FATHER }], undefined)).toEqual(lines);
  });
});

describe('Days that are not set', () => {
  it('are not compared with others', () => {
    expect(linesOf(checked({ dueOn: undefined }).findings)).toEqual([
      'realistic.due-date-missing at dueOn',
      'timely.due-date-missing at dueOn',
    ]);
    const context = { ...GOAL_CONTEXT, agreement: { parents: [MOTHER, FATHER] } };
    expect(linesOf(checked({}, context).findings)).toEqual([
      'agreed.agreement-not-given at agreedBy',
      'timely.next-review-not-given at dueOn',
    ]);
  });
});

/** What is found vague of a goal, its change, or its only step worded so. */
const vaguePlaces = (text: string, vagueWords?: GoalContext['vagueWords']): readonly string[] =>
  linesOf(
    checked(
      { overarching: text, change: { what: text, by: [MOTHER, FATHER] }, steps: [{ what: text }] },
      { ...GOAL_CONTEXT, vagueWords },
    ).findings,
  );

const EVERYWHERE = ['change/what', 'overarching', 'steps/0/what'].map((path) => `specific.vague-wording at ${path}`);

describe('Wording', () => {
  it.each([
    'Improve',
    'improve parenting',
    'IMPROVE PARENTING SKILLS',
    'They must try harder.',
    'To engage with professionals!',
    'Attend; co-operate; comply',
    'Work with the social worker',
    'Consider his needs, and understand it fully …',
    '  Better\tparenting\n',
    '“Engage”',
    'Improve/engage',
    'Good',
    'More',
  ])('that names no change that could be seen is worth a look, and no more: %j', (text) => {
    expect(vaguePlaces(text)).toEqual(EVERYWHERE);
    expect(checked({ overarching: text })).toMatchObject({
      isComplete: true,
      letters: { specific: { verdict: 'met' } },
    });
  });

  it.each([
    'The child has breakfast before school',
    'Attend the clinic every Monday',
    'Improve bedtimes: lights out at eight',
    'Understand why a baby needs milk at night',
    'No alcohol in the flat',
    'Better locks on the windows',
    'Work fewer night shifts',
    'More than three books read together',
    'Be home at 15:30',
    'Both parents',
    'The support of the services',
    'Sarah will cook',
    'Workers',
    'Improvements',
    'Improve 2',
    'Improve\u0301',
    'Engage-ment',
  ])('that names something is not, even with words that say little among it: %j', (text) => {
    expect(vaguePlaces(text)).toEqual([]);
  });

  it.each(['Улучшить', '改善', 'بهتر', 'βελτίωση', '🙂'])(
    'in other scripts is not judged by a list in English: %j',
    (text) => {
      expect(vaguePlaces(text)).toEqual([]);
    },
  );

  it.each([
    ['Gwella’n dda', { aims: ['gwella’n'], fillers: ['dda'] }],
    ['УЛУЧШИТЬ воспитание', { aims: ['улучшить'], fillers: ['воспитание'] }],
    ['Améliorer', { aims: ['améliorer'], fillers: [] }],
    ['改善', { aims: ['改善'], fillers: [] }],
  ])('is judged by the list of the caller where there is one: %j', (text, vagueWords) => {
    expect(vaguePlaces(text, vagueWords)).toEqual(EVERYWHERE);
    expect(vaguePlaces('Improve parenting', vagueWords)).toEqual([]);
  });

  it('is not judged at all with an empty list', () => {
    expect(vaguePlaces('Improve', { aims: [], fillers: VAGUE_WORDS.fillers })).toEqual([]);
  });

  it.each([
    'Mum to engage with CGL',
    'Improve home conditions',
    'Prioritise the children’s needs',
    'Complete the parenting course',
    'Provide good enough care',
    'Work openly and honestly with children’s services',
  ])('that names a service or a need and no change is worth a look: %j', (text) => {
    expect(vaguePlaces(text)).toEqual(EVERYWHERE);
    expect(checked({ overarching: text }).isComplete).toBe(true);
  });

  it.each(['TBC', 'N/A', 'n/a.', 'see plan', 'See plan…', 'asdf', '-', '– –', '...', '…', 'to be confirmed'])(
    'that only fills a field is worth a look in every field: %j',
    (text) => {
      expect(vaguePlaces(text)).toEqual(EVERYWHERE);
      const check = checked({
        measures: [{ ...CHANGE_MEASURE, method: text }],
        outcomes: { 'worse-than-expected': 'Two', expected: text, 'better-than-expected': 'Five' },
        support: [{ ...COURSE, what: text }],
      });
      expect(linesOf(check.findings)).toEqual([
        'measurable.vague-wording at measures/0/method',
        'measurable.vague-wording at outcomes/expected',
        'realistic.vague-wording at support/0/what',
      ]);
    },
  );

  it.each(['Come home by nine with CGL’s help', 'Two evenings a week', 'ENGAGE THE LOCK BEFORE BED'])(
    'that says what is seen is not, whatever capitals it has: %j',
    (text) => {
      expect(vaguePlaces(text)).toEqual([]);
    },
  );

  it('of outcomes and methods is judged; of help, only what fills the field', () => {
    const check = checked({
      measures: [{ ...CHANGE_MEASURE, method: 'Improve' }],
      outcomes: { 'worse-than-expected': 'Try', expected: 'Improve', 'better-than-expected': 'Engage' },
      support: [{ ...COURSE, what: 'Support' }],
    });
    expect(linesOf(check.findings)).toEqual([
      'measurable.vague-wording at measures/0/method',
      ...['better-than-expected', 'expected', 'worse-than-expected'].map(
        (outcome) => `measurable.vague-wording at outcomes/${outcome}`,
      ),
    ]);
  });

  it('is looked up in a list all in lower case, each word once', () => {
    const { aims, fillers, placeholders = [], attendance = [] } = VAGUE_WORDS;
    for (const list of [aims, fillers, placeholders, attendance]) {
      expect(list.map((word) => word.toLowerCase())).toEqual(list);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it.each([
    "'Improve'",
    "''Improve''",
    '--Engage--',
    '‘Engage’ with services',
    'Improve parenting - engage',
    'Understand the children’s needs',
  ])('is vague whatever quotation marks, dashes or apostrophes it has: %j', (text) => {
    expect(vaguePlaces(text)).toEqual(EVERYWHERE);
  });

  it.each([
    ['सुधार', { aims: ['सुधार'], fillers: [] }],
    ['ame\u0301liorer', { aims: ['ame\u0301liorer'], fillers: [] }],
  ])(
    'is judged by the list of the caller also in scripts with signs above or below a letter: %j',
    (text, vagueWords) => {
      expect(vaguePlaces(text, vagueWords)).toEqual(EVERYWHERE);
    },
  );
});

describe('The situation of these tests', () => {
  it('is in order', () => {
    expect(checkGoal(SMART.goal, SMART.context).findings).toEqual([]);
  });
});
