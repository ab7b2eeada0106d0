import { RISK_LEVELS } from 'reunification-framework/classification';
import type { Addressed } from 'reunification-framework/factors';
import {
  AGREEMENT_CHECK_FINDINGS,
  AGREEMENT_CONTRADICTIONS,
  AGREEMENT_FORM,
  AGREEMENT_PARTS,
  type AgreementCheck,
  type AgreementContext,
  type AgreementPart,
  checkAgreement,
  checkGoal,
  type Goal,
  type ParentalAgreement,
  type StatedRisk,
} from 'reunification-framework/goals';
import { parseParentalAgreement } from 'reunification-framework/goals/schema';
import { isRight, MADE_BY } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { AGREEMENT_FAULTS, agreementLinesOf, withAgreementFaults } from '../support/agreement-faults.js';
import { GOAL_FAULTS, goalLinesOf, withGoalFaults } from '../support/goal-faults.js';
import {
  AGREEMENT_CONTEXT,
  CALM_GOAL,
  CANARY,
  COMPLETE_AGREEMENT,
  DECIDED_ON,
  deeplyFrozen,
  FOUND,
  foundWith,
  GOAL_CONTEXT,
  linesOf,
  MADE_ON,
  NEXT_GOAL,
  NEXT_REVIEW_ON,
  SMART_GOAL,
  WORKER,
  withCanaries,
} from '../support/goals.js';
import { CHILD, day, FATHER, MOTHER } from '../support/observations.js';

const checked = (changes: Partial<ParentalAgreement>, context: AgreementContext = AGREEMENT_CONTEXT): AgreementCheck =>
  checkAgreement({ ...COMPLETE_AGREEMENT, ...changes }, context);

const linesIn = (changes: Partial<ParentalAgreement>, context?: Partial<AgreementContext>): readonly string[] =>
  linesOf(checked(changes, { ...AGREEMENT_CONTEXT, ...context }).findings);

const BEFORE_REVIEW: AgreementCheck['parts'] = {
  heading: 'complete',
  strengths: 'complete',
  concerns: 'complete',
  goals: 'complete',
  'expected-outcomes': 'complete',
  support: 'complete',
  consequences: 'complete',
  'review-of-progress': 'not-yet',
  'next-goals': 'not-yet',
  signatures: 'complete',
};

/** The parts of a complete agreement, some of them incomplete. */
const partsWithout = (parts: readonly AgreementPart[]): AgreementCheck['parts'] => ({
  ...BEFORE_REVIEW,
  ...Object.fromEntries(parts.map((part) => [part, 'incomplete'])),
});

describe('A complete agreement', () => {
  it('has every part filled in but those for the review, and nothing left to look at', () => {
    expect(checkAgreement(COMPLETE_AGREEMENT, AGREEMENT_CONTEXT)).toStrictEqual({
      madeBy: MADE_BY,
      parts: BEFORE_REVIEW,
      isComplete: true,
      riskFactorsWithoutGoal: [],
      goals: [checkGoal(SMART_GOAL, GOAL_CONTEXT), checkGoal(CALM_GOAL, GOAL_CONTEXT)],
      nextGoals: [],
      findings: [],
    });
  });

  it('is one that a case system could send', () => {
    expect(isRight(parseParentalAgreement(COMPLETE_AGREEMENT))).toBe(true);
  });

  it.each<readonly [string, Partial<ParentalAgreement>, Partial<AgreementContext>]>([
    [
      'states low risk',
      { risk: { kind: 'classified', level: 'low', on: DECIDED_ON } },
      { agreed: { level: 'low', on: DECIDED_ON } },
    ],
    [
      'states high risk',
      { risk: { kind: 'classified', level: 'high', on: DECIDED_ON } },
      { agreed: { level: 'high', on: DECIDED_ON } },
    ],
    [
      'was made before the risk was classified, with no level agreed to compare it with',
      { risk: { kind: 'before-classification' } },
      { agreed: undefined },
    ],
    ['is not asked about a day', {}, { asOf: undefined }],
    ['says what happens if section 20 ends', { accommodatedUnderSection20: true, ifSection20Ends: 'We meet.' }, {}],
    ['is for a child not under section 20, and says it all the same', { ifSection20Ends: 'We meet.' }, {}],
    [
      'says nothing in words of its own',
      { strengths: COMPLETE_AGREEMENT.strengths?.map(({ factor }) => ({ factor })) },
      {},
    ],
    ['has one goal for all concerns', { goals: [{ ...SMART_GOAL, addresses: ['neglect', 'high-stress'] }] }, {}],
    ['has three goals', { goals: [SMART_GOAL, CALM_GOAL, { ...CALM_GOAL, id: 'a third' }] }, {}],
    ['has help with its goals and no other', { support: undefined }, {}],
    ['is between the parents and one worker', { workers: [WORKER] }, {}],
  ])('can be one that %s', (_, changes, context) => {
    expect(linesIn(changes, context)).toEqual([]);
    expect(checked(changes, { ...AGREEMENT_CONTEXT, ...context }).isComplete).toBe(true);
  });

  it('can be between parents and workers whose ids are words of the language it is written in', () => {
    for (const id of ['constructor', '__proto__', 'toString', '0']) {
      const goals = COMPLETE_AGREEMENT.goals?.map(
        (goal): Goal => ({ ...goal, change: { ...goal.change, by: [id] }, agreedBy: [{ parent: id, on: MADE_ON }] }),
      );
      const changes: Partial<ParentalAgreement> = {
        parents: [id],
        workers: [`${id} at work`],
        goals,
        signatures: [
          { kind: 'parent', parent: id, on: MADE_ON },
          { kind: 'worker', person: `${id} at work`, on: MADE_ON },
        ],
        copies: [{ parent: id, on: MADE_ON }],
      };
      expect(linesIn(changes)).toEqual([]);
      expect(linesIn({ ...changes, signatures: [], copies: [] })).toEqual([
        'agreement.copy-not-given at parents/0',
        'agreement.parent-not-signed at parents/0',
        'agreement.worker-not-signed at signatures',
      ]);
    }
  });
});

describe('An agreement of which nothing is filled in', () => {
  const EMPTY: ParentalAgreement = { edition: 'framework-2015', child: CHILD };

  it('lacks everything that is asked for', () => {
    const check = checkAgreement(EMPTY, {});
    expect(linesOf(check.findings)).toEqual([
      'agreement.concerns-missing at concerns',
      'agreement.consequences-missing at ifGoalsNotReached',
      'agreement.consequences-not-explained at consequencesExplainedOn',
      'agreement.copy-not-on-file at copyOnFile',
      'agreement.date-missing at madeOn',
      'agreement.goals-missing at goals',
      'agreement.level-missing at risk',
      'agreement.next-review-missing at nextReviewOn',
      'agreement.no-change-not-explained at noChangeExplainedOn',
      'agreement.parent-missing at parents',
      'agreement.section-20-not-said at accommodatedUnderSection20',
      'agreement.strengths-missing at strengths',
      'agreement.support-missing at support',
      'agreement.worker-missing at workers',
      'agreement.worker-not-signed at signatures',
    ]);
    expect(check).toMatchObject({
      parts: partsWithout(AGREEMENT_PARTS.filter((part) => part !== 'review-of-progress' && part !== 'next-goals')),
      isComplete: false,
      goals: [],
    });
  });

  it('lacks the same where lists are empty', () => {
    const lists = { parents: [], workers: [], strengths: [], concerns: [], goals: [], support: [], reviewedOn: [] };
    const empty = { ...EMPTY, ...lists, nextGoals: [], signatures: [], copies: [] };
    expect(checkAgreement(empty, {})).toEqual(checkAgreement(EMPTY, {}));
  });
});

describe('The form of the agreement', () => {
  it('has a heading, eight sections in printed order, and signatures, each with its place in Annex 7', () => {
    const form = AGREEMENT_PARTS.map((part) => AGREEMENT_FORM[part]);
    expect(Object.keys(AGREEMENT_FORM)).toEqual([...AGREEMENT_PARTS]);
    expect(form.map(({ section }) => section)).toEqual([undefined, 1, 2, 3, 4, 5, 6, 7, 8, undefined]);
    expect(new Set(form.map(({ title }) => title)).size).toBe(form.length);
    for (const { section, source } of form)
      expect(source.locator).toMatch(
        section === undefined ? /^Annex 7/ : new RegExp(`^Annex 7, .*, section ${section}$`),
      );
  });

  it.each<readonly [string, Partial<ParentalAgreement>, readonly AgreementPart[]]>([
    ['a step that is missing: the goals', { goals: [{ ...SMART_GOAL, steps: [] }] }, ['goals']],
    [
      'outcomes that are missing: the expected outcomes',
      { goals: [{ ...SMART_GOAL, outcomes: {} }] },
      ['expected-outcomes'],
    ],
    [
      'outcomes missing after the review: the next goals',
      { nextGoals: [{ ...NEXT_GOAL, outcomes: {} }] },
      ['next-goals'],
    ],
  ])('says of a goal to which part it belongs: %s', (_, changes, parts) => {
    const ofGoals = checked(changes).findings.filter(({ code }) => !code.startsWith('agreement.'));
    expect(ofGoals).not.toEqual([]);
    expect([...new Set(ofGoals.map(({ part }) => part))]).toEqual(parts);
  });
});

describe('One fault in an agreement', () => {
  it.each(AGREEMENT_FAULTS)('is found where it is, and with nothing that it does not bring: $told', (fault) => {
    const { agreement, context } = withAgreementFaults([fault]);
    const { findings } = checkAgreement(agreement, context);
    expect(linesOf(findings)).toEqual([...agreementLinesOf(fault)].sort());
    const { message, source, part } = AGREEMENT_CHECK_FINDINGS[fault.code];
    expect(findings.find(({ code }) => code === fault.code)).toStrictEqual({
      code: fault.code,
      severity: fault.severity,
      path: fault.path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      message,
      source,
      part,
    });
  });

  it.each(AGREEMENT_FAULTS)('leaves exactly its own part of the form incomplete: $told', (fault) => {
    const { agreement, context } = withAgreementFaults([fault]);
    const { parts } = checkAgreement(agreement, context);
    expect(parts).toEqual({ ...partsWithout(fault.parts), ...fault.others });
  });

  it.each(AGREEMENT_FAULTS)('keeps it from being complete exactly if something must be mended: $told', (fault) => {
    const { agreement, context } = withAgreementFaults([fault]);
    const { isComplete, findings } = checkAgreement(agreement, context);
    expect(AGREEMENT_CHECK_FINDINGS[fault.code].severity).toBe(fault.severity);
    expect(isComplete).toBe(fault.severity === 'should');
    expect(isComplete).toBe(findings.every(({ severity }) => severity === 'should'));
  });

  it('is there in these tests for every code there is', () => {
    expect(new Set(AGREEMENT_FAULTS.map(({ code }) => code))).toEqual(new Set(Object.keys(AGREEMENT_CHECK_FINDINGS)));
  });

  it.each(AGREEMENT_FAULTS)('keeps it from being read exactly if it cannot be true at once: $told', (fault) => {
    const { agreement } = withAgreementFaults([fault]);
    const contradictions: readonly string[] = AGREEMENT_CONTRADICTIONS;
    const result = parseParentalAgreement(JSON.parse(JSON.stringify(agreement)));
    const expected = agreementLinesOf(fault).filter((told) =>
      contradictions.includes(told.slice(0, told.indexOf(' '))),
    );
    expect(isRight(result) ? [] : linesOf(result.left)).toEqual([...expected].sort());
  });

  it.each(AGREEMENT_FAULTS)('is found without changing anything that was handed in: $told', (fault) => {
    const { agreement, context } = withAgreementFaults([fault]);
    const frozenSituation = deeplyFrozen({ agreement, context });
    expect(checkAgreement(frozenSituation.agreement, frozenSituation.context)).toEqual(
      checkAgreement(agreement, context),
    );
    expect(frozenSituation).toEqual({ agreement, context });
  });

  it.each(AGREEMENT_FAULTS)('is told in plain data, the same after it was stored and read again: $told', (fault) => {
    const { agreement, context } = withAgreementFaults([fault]);
    const check = checkAgreement(agreement, context);
    expect(JSON.parse(JSON.stringify(check))).toStrictEqual(check);
  });

  it.each(AGREEMENT_FAULTS)('is told without a word or a name that people wrote: $told', (fault) => {
    const { agreement, context } = withCanaries(withAgreementFaults([fault]));
    const { parts, goals, findings } = checkAgreement(agreement, context);
    expect(JSON.stringify(agreement).split(CANARY).length).toBeGreaterThan(15);
    // Words that were vague are not, with a mark behind them.
    const lines = fault.code === 'agreement.vague-wording' ? [] : [...agreementLinesOf(fault)].sort();
    expect(linesOf(findings)).toEqual(lines);
    expect(JSON.stringify([parts, findings, goals.map(({ letters }) => letters)])).not.toContain(CANARY);
  });
});

describe('Help for the agreement as a whole', () => {
  const lines = (answers: object): readonly string[] =>
    linesIn({ support: [{ what: 'Help with the rent', ...answers }] });

  it.each(['available', 'acceptable'] as const)(
    'counts only if it is known to be %s: the answer “not known” and no answer are found alike',
    (asked) => {
      const code = { available: 'availability', acceptable: 'acceptability' }[asked];
      const notKnown = `agreement.support-${code}-not-known at support/0/${asked}`;
      const both = { available: 'yes', acceptable: 'yes' };
      expect(lines(both)).toEqual([]);
      expect(lines({ ...both, [asked]: 'not-known' })).toEqual([notKnown]);
      expect(lines({ ...both, [asked]: undefined })).toEqual([notKnown]);
      expect(lines({ ...both, [asked]: 'no' })).toEqual([`agreement.support-not-${asked} at support/0/${asked}`]);
    },
  );
});

describe('The goals of an agreement', () => {
  it.each(GOAL_FAULTS)('are checked with it, each finding where it is: $told', (fault) => {
    const { goal, context } = withGoalFaults([fault]);
    const { agreement = {}, childTimescale, evaluation } = context;
    const { parents = [], madeOn, nextReviewOn } = agreement;
    const check = checkAgreement(
      { ...COMPLETE_AGREEMENT, goals: [CALM_GOAL, goal], parents, madeOn, nextReviewOn },
      { ...AGREEMENT_CONTEXT, childTimescale, evaluation: evaluation && FOUND },
    );
    expect(check.goals).toEqual([checkGoal(CALM_GOAL, context), checkGoal(goal, context)]);
    const ofSecond = linesOf(check.findings).filter((line) => line.includes(' at goals/1/'));
    expect(ofSecond).toEqual(
      goalLinesOf(fault)
        .map((line) => line.replace(' at ', ' at goals/1/'))
        .sort(),
    );
  });

  it('have to be as they must for the agreement to be complete', () => {
    for (const fault of GOAL_FAULTS) {
      const { goal } = withGoalFaults([fault]);
      const { isComplete, findings } = checked({ goals: [{ ...goal, addresses: ['neglect'] }, CALM_GOAL] });
      expect(isComplete).toBe(findings.every(({ severity }) => severity === 'should'));
    }
  });

  it.each([
    ['an outcome is missing', { ...SMART_GOAL.outcomes, expected: undefined }],
    ['an outcome is blank', { ...SMART_GOAL.outcomes, 'worse-than-expected': ' ' }],
    ['two outcomes are alike', { ...SMART_GOAL.outcomes, expected: SMART_GOAL.outcomes?.['better-than-expected'] }],
    ['none is described', undefined],
  ])('leave section 4 incomplete where of one of them %s', (_, outcomes) => {
    expect(checked({ goals: [SMART_GOAL, { ...CALM_GOAL, outcomes }] }).parts).toEqual(
      partsWithout(['expected-outcomes']),
    );
  });

  it('are not measured against section 4 in anything but their outcomes', () => {
    expect(checked({ goals: [SMART_GOAL, { ...CALM_GOAL, measures: [] }] }).parts).toEqual(BEFORE_REVIEW);
  });

  it.each([
    [1, []],
    [2, []],
    [3, []],
    [4, ['agreement.more-than-three-goals at goals']],
    [5, ['agreement.more-than-three-goals at goals']],
  ])('can be %i; more than three are worth a look and no more', (count, lines) => {
    const both: Goal['addresses'] = ['neglect', 'high-stress'];
    const goals = Array.from({ length: count }, (_, place) => ({
      ...SMART_GOAL,
      addresses: both,
      id: `goal ${place}`,
    }));
    expect(linesIn({ goals })).toEqual(lines);
    expect(checked({ goals })).toMatchObject({ isComplete: true, parts: BEFORE_REVIEW });
  });

  it('have each an id of their own', () => {
    const goals = [SMART_GOAL, CALM_GOAL, { ...CALM_GOAL, id: SMART_GOAL.id }];
    expect(linesIn({ goals })).toEqual(['agreement.goal-repeated at goals/2/id']);
  });

  it('can go on under the same id after the review', () => {
    const reviewed = { reviewedOn: [NEXT_REVIEW_ON], nextGoals: [{ ...NEXT_GOAL, id: SMART_GOAL.id }] };
    expect(linesIn(reviewed, { asOf: NEXT_REVIEW_ON })).toEqual([]);
  });

  it('take their words to look for from whoever asks', () => {
    const vagueWords = { aims: ['evenings'], fillers: ['at', 'home', 'without', 'shouting'] };
    expect(linesIn({}, { vagueWords })).toEqual(['specific.vague-wording at goals/1/overarching']);
  });
});

describe('The risk that an agreement states', () => {
  const stating = (risk: StatedRisk | undefined, agreed?: AgreementContext['agreed']) =>
    checked({ risk }, { ...AGREEMENT_CONTEXT, agreed });

  it.each(['low', 'medium', 'high'] as const)('can be %s', (level) => {
    expect(stating({ kind: 'classified', level, on: DECIDED_ON }, { level, on: DECIDED_ON }).findings).toEqual([]);
    const notCompared = stating({ kind: 'classified', level, on: DECIDED_ON });
    expect(linesOf(notCompared.findings)).toEqual(['agreement.agreed-level-not-given at risk']);
    expect(notCompared.isComplete).toBe(false);
  });

  it('cannot be severe, whatever people agreed', () => {
    for (const level of [...RISK_LEVELS, undefined]) {
      const agreed = level && { level, on: DECIDED_ON };
      const check = stating({ kind: 'classified', level: 'severe', on: DECIDED_ON }, agreed);
      const differs = level !== 'severe' && level !== undefined;
      expect(linesOf(check.findings)).toEqual([
        ...(differs ? ['agreement.level-not-as-agreed at risk'] : []),
        'agreement.severe at risk/level',
      ]);
      expect(check).toMatchObject({ isComplete: false, parts: partsWithout(['heading']) });
    }
  });

  it('has to be the level that people agreed', () => {
    for (const stated of ['low', 'medium', 'high'] as const)
      for (const level of RISK_LEVELS) {
        const check = stating({ kind: 'classified', level: stated, on: DECIDED_ON }, { level, on: DECIDED_ON });
        const found = level === 'severe' ? 'agreement.severe at risk' : 'agreement.level-not-as-agreed at risk';
        expect(linesOf(check.findings)).toEqual(stated === level ? [] : [found]);
      }
  });

  it('may be left open where the agreement is made during the assessment, before the risk is classified', () => {
    const check = stating({ kind: 'before-classification' });
    expect(check).toMatchObject({ findings: [], isComplete: true, parts: BEFORE_REVIEW });
  });

  it('is not left open by saying nothing', () => {
    expect(linesOf(stating(undefined).findings)).toEqual(['agreement.level-missing at risk']);
    expect(linesOf(stating(undefined, { level: 'medium', on: DECIDED_ON }).findings)).toEqual([
      'agreement.level-missing at risk',
    ]);
  });

  const MEDIUM: StatedRisk = { kind: 'classified', level: 'medium', on: DECIDED_ON };

  it.each([
    ['the day before the agreement is the one it has to state', '2023-12-30', 'agreement.level-not-as-agreed', false],
    ['on the day of the agreement is the one it has to state', '2023-12-31', 'agreement.level-not-as-agreed', false],
    ['the day after is one to bring it up to date with', '2024-01-01', 'agreement.to-be-updated', true],
  ] as const)('another level agreed %s', (_, on, code, isStillComplete) => {
    for (const risk of [MEDIUM, { kind: 'before-classification' }] as const)
      for (const level of ['low', 'high'] as const) {
        const check = stating(risk, { level, on: day(on) });
        expect(linesOf(check.findings)).toEqual([`${code} at risk`]);
        expect(check.isComplete).toBe(isStillComplete);
      }
  });

  it('that is the level agreed need not be brought up to date, whenever it was agreed again', () => {
    expect(stating(MEDIUM, { level: 'medium', on: day('2024-02-01') }).findings).toEqual([]);
  });

  it('has to be the level agreed where it is not known when the agreement was made', () => {
    const context = { ...AGREEMENT_CONTEXT, agreed: { level: 'high', on: day('2024-02-01') } } as const;
    expect(linesOf(checked({ madeOn: undefined }, context).findings)).toContain(
      'agreement.level-not-as-agreed at risk',
    );
  });

  it('may no longer be left open once people agreed that it is severe', () => {
    for (const on of ['2023-12-31', '2024-01-01']) {
      const check = stating({ kind: 'before-classification' }, { level: 'severe', on: day(on) });
      expect(linesOf(check.findings)).toEqual(['agreement.severe at risk']);
      expect(check.isComplete).toBe(false);
    }
  });

  it('does not stand either, once people have agreed since that it is severe', () => {
    expect(stating(MEDIUM, { level: 'severe', on: day('2024-01-01') }).isComplete).toBe(false);
  });
});

describe('A child accommodated under section 20', () => {
  it.each([
    [false, undefined, []],
    [true, 'We meet on the same day.', []],
    [true, undefined, ['agreement.section-20-ending-missing at ifSection20Ends']],
    [true, '', ['agreement.section-20-ending-missing at ifSection20Ends']],
    [true, ' \n', ['agreement.section-20-ending-missing at ifSection20Ends']],
    [undefined, undefined, ['agreement.section-20-not-said at accommodatedUnderSection20']],
    [undefined, 'We meet.', ['agreement.section-20-not-said at accommodatedUnderSection20']],
  ])('or not (%s) has in the agreement what happens if that ends: %j', (accommodatedUnderSection20, ends, lines) => {
    const changes = { accommodatedUnderSection20, ifSection20Ends: ends };
    expect(linesIn(changes)).toEqual(lines);
    expect(checked(changes).parts.heading).toBe(lines.length === 0 ? 'complete' : 'incomplete');
  });
});

describe('Strengths and concerns', () => {
  it('need an assessment to be compared with', () => {
    const changes: Partial<ParentalAgreement> = {
      strengths: [{ factor: 'healthy-child' }],
      concerns: [{ factor: 'sadistic-abuse' }, { factor: 'neglect' }, { factor: 'high-stress' }],
    };
    const ofForm = linesIn(changes, { evaluation: undefined }).filter((line) => line.startsWith('agreement.'));
    expect(ofForm).toEqual(['agreement.concern-without-goal at concerns/0']);
    expect(linesIn(changes)).toEqual([
      'agreement.concern-not-found at concerns/0',
      'agreement.concern-without-goal at concerns/0',
      'agreement.strength-not-found at strengths/0',
    ]);
  });

  it('can be protective factors and strengths alike', () => {
    for (const factor of ['empathy-for-child', 'social-support'] as const)
      expect(linesIn({ strengths: [{ factor }] })).toEqual([]);
  });

  it('are none of them found where the assessment found nothing', () => {
    const evaluation = { child: CHILD, riskFactors: [], protectiveFactors: [], strengths: [] };
    expect(linesIn({}, { evaluation }).filter((line) => line.startsWith('agreement.'))).toEqual([
      'agreement.concern-not-found at concerns/0',
      'agreement.concern-not-found at concerns/1',
      'agreement.strength-not-found at strengths/0',
      'agreement.strength-not-found at strengths/1',
    ]);
  });

  it('need not be there of what worries, where the assessment found nothing that does', () => {
    const evaluation = { ...FOUND, riskFactors: [] };
    const ofForm = linesIn({ concerns: [] }, { evaluation }).filter((line) => line.startsWith('agreement.'));
    expect(ofForm).toEqual([]);
    expect(checked({ concerns: [] }, { ...AGREEMENT_CONTEXT, evaluation }).parts.concerns).toBe('complete');
    expect(linesIn({ concerns: [] }, { evaluation: undefined })).toContain('agreement.concerns-missing at concerns');
  });

  it.each<readonly [Addressed, boolean]>([
    ['fully-addressed', false],
    ['safely-managed', false],
    ['being-addressed', true],
    ['not-being-addressed', true],
    ['not-known', true],
  ])('may leave out a risk factor that is %s: left out %s', (addressed, isLeftOut) => {
    const evaluation = foundWith('lack-of-resources', addressed);
    // Another goal takes it up, so that only the concern is left out.
    const goals = [SMART_GOAL, { ...CALM_GOAL, addresses: ['high-stress', 'lack-of-resources'] as const }];
    expect(linesIn({ goals }, { evaluation })).toEqual(isLeftOut ? ['agreement.concern-left-out at concerns'] : []);
    const named: ParentalAgreement['concerns'] = [
      { factor: 'neglect' },
      { factor: 'high-stress' },
      { factor: 'lack-of-resources' },
    ];
    const withoutGoal = [{ factor: 'lack-of-resources', because: 'It is for the service to mend' }] as const;
    expect(linesIn({ concerns: named, withoutGoal }, { evaluation })).toEqual([
      'agreement.concern-without-goal at concerns/2',
    ]);
  });

  it('with a risk factor that is not dealt with need a goal for it, or a reason why there is none', () => {
    const evaluation = foundWith('lack-of-resources', 'not-being-addressed');
    const concerns = [...(COMPLETE_AGREEMENT.concerns ?? []), { factor: 'lack-of-resources' } as const];
    const lines = (because?: string): readonly string[] =>
      linesIn(
        { concerns, ...(because === undefined ? {} : { withoutGoal: [{ factor: 'lack-of-resources', because }] }) },
        { evaluation },
      ).filter((line) => line.startsWith('agreement.risk'));
    expect(lines()).toEqual(['agreement.risk-without-goal at goals']);
    expect(lines(' ')).toEqual(['agreement.risk-without-goal at goals']);
    expect(lines('It is for the service to mend')).toEqual([]);
  });

  it.each<readonly [Addressed, boolean]>([
    ['fully-addressed', false],
    ['safely-managed', false],
    ['being-addressed', true],
    ['not-being-addressed', true],
    ['not-known', true],
  ])('that were found and are %s need a goal: %s', (addressed, needsGoal) => {
    const evaluation = foundWith('lack-of-resources', addressed);
    const context = { ...AGREEMENT_CONTEXT, evaluation };
    expect(checked({}, context).riskFactorsWithoutGoal).toEqual(needsGoal ? ['lack-of-resources'] : []);
    const goals = [
      { ...SMART_GOAL, addresses: [...(SMART_GOAL.addresses ?? []), 'lack-of-resources'] as const },
      CALM_GOAL,
    ];
    expect(checked({ goals }, context).riskFactorsWithoutGoal).toEqual([]);
    expect(checked({}, { ...context, evaluation: undefined }).riskFactorsWithoutGoal).toEqual([]);
  });

  it('are told once that risk factors are left out, however many', () => {
    const concerns: ParentalAgreement['concerns'] = [{ factor: 'lack-of-resources' }];
    expect(linesIn({ concerns })).toEqual([
      'agreement.concern-left-out at concerns',
      'agreement.concern-without-goal at concerns/0',
    ]);
  });
});

describe('Help', () => {
  const without = (goal: Goal, noSupportNeededBecause?: string): Goal => ({
    ...goal,
    support: [],
    noSupportNeededBecause,
  });

  it.each<readonly [string, Partial<ParentalAgreement>, boolean]>([
    ['with one goal is enough', { support: [], goals: [SMART_GOAL, without(CALM_GOAL)] }, false],
    ['beside the goals is enough', { goals: [without(SMART_GOAL), without(CALM_GOAL)] }, false],
    [
      'need not be where each goal says why',
      { support: [], goals: [without(SMART_GOAL, 'No.'), without(CALM_GOAL, 'No.')] },
      false,
    ],
    [
      'must be where only one goal says why',
      { support: [], goals: [without(SMART_GOAL, 'No.'), without(CALM_GOAL)] },
      true,
    ],
    ['must be where a goal’s reason is blank', { support: [], goals: [without(SMART_GOAL, ' ')] }, true],
    ['must be where nothing is listed anywhere', { support: undefined, goals: [without(SMART_GOAL)] }, true],
    ['must be where there is no goal', { support: undefined, goals: undefined }, true],
  ])('%s', (_, changes, isMissing) => {
    const lines = linesIn(changes).filter((line) => line.startsWith('agreement.support'));
    expect(lines).toEqual(isMissing ? ['agreement.support-missing at support'] : []);
    expect(checked(changes).parts.support).toBe(isMissing ? 'incomplete' : 'complete');
  });
});

describe('The consequences', () => {
  it.each(['', ' ', '\n'])('are not stated by a blank: %j', (ifGoalsNotReached) => {
    expect(linesIn({ ifGoalsNotReached })).toEqual(['agreement.consequences-missing at ifGoalsNotReached']);
  });
});

describe('The review', () => {
  const asOf = (date: string): AgreementContext => ({ ...AGREEMENT_CONTEXT, asOf: day(date) });
  const held = (...dates: readonly string[]): Partial<ParentalAgreement> => ({
    reviewedOn: dates.map(day),
    nextGoals: [NEXT_GOAL],
  });

  it.each([
    ['not overdue the day before it is to be', '2024-03-30', []],
    ['not overdue on the day', '2024-03-31', []],
    ['overdue the day after', '2024-04-01', ['agreement.review-overdue at reviewedOn']],
    ['overdue years after', '2029-03-31', ['agreement.review-overdue at reviewedOn']],
  ])('is %s', (_, date, lines) => {
    const { parts, isComplete, findings } = checked({}, asOf(date));
    expect(linesOf(findings)).toEqual(lines);
    expect([parts['review-of-progress'], parts['next-goals']]).toEqual([
      lines.length === 0 ? 'not-yet' : 'incomplete',
      'not-yet',
    ]);
    expect(isComplete).toBe(lines.length === 0);
  });

  it('is not said to be overdue where its day is not set, or no day is asked about', () => {
    expect(checked({ nextReviewOn: undefined }, asOf('2029-01-01')).parts['review-of-progress']).toBe('not-yet');
    expect(checked({}, { ...AGREEMENT_CONTEXT, asOf: undefined }).parts['review-of-progress']).toBe('not-yet');
  });

  it.each([
    ['two days before it was to be, with goals that run on beyond that day', '2024-03-29', '2024-06-30', []],
    ['weeks before, with goals that run on', '2024-02-01', '2024-06-30', []],
    [
      'before, with goals due by the day planned',
      '2024-02-20',
      '2024-03-31',
      ['agreement.review-overdue at reviewedOn'],
    ],
    ['on the day', '2024-03-31', '2024-06-30', []],
    ['the day after, if late', '2024-04-01', '2024-06-30', []],
  ])('is the one planned, or not: %s', (_, date, dueOn, lines) => {
    const nextGoals = [{ ...NEXT_GOAL, dueOn: day(dueOn), reviewsOn: [day(dueOn)] }];
    const check = checked({ ...held(date), nextGoals }, asOf('2024-05-01'));
    expect(linesOf(check.findings).filter((line) => line.startsWith('agreement'))).toEqual(lines);
    expect(check.parts['review-of-progress']).toBe(lines.length === 0 ? 'complete' : 'incomplete');
  });

  it('held before its day calls for goals for the time after it, as any review does', () => {
    const context = asOf('2024-02-29');
    expect(linesOf(checked({ reviewedOn: [day('2024-02-01')] }, context).findings)).toEqual([
      'agreement.next-goals-missing at nextGoals',
    ]);
    const check = checked(held('2024-02-01'), context);
    expect(check).toMatchObject({
      findings: [],
      parts: { ...BEFORE_REVIEW, 'review-of-progress': 'complete', 'next-goals': 'complete' },
    });
  });

  it('calls for no goal where nothing that the assessment found remains open', () => {
    const riskFactors = FOUND.riskFactors.map((risk) => ({ ...risk, addressed: 'fully-addressed' as const }));
    const context = { ...asOf('2024-04-01'), evaluation: { ...FOUND, riskFactors } };
    expect(linesOf(checked({ reviewedOn: [NEXT_REVIEW_ON] }, context).findings)).toEqual([]);
  });

  it.each([
    ['is dealt with, as evidence shows', [{ how: 'fully-addressed', isShown: true }], []],
    [
      'is said to be dealt with, and nothing shows it',
      [{ how: 'fully-addressed', isShown: false }],
      ['agreement.next-goals-missing at nextGoals'],
    ],
    ['is being worked on', [{ how: 'being-addressed', isShown: true }], ['agreement.next-goals-missing at nextGoals']],
    ['was looked at for no way home', [], ['agreement.next-goals-missing at nextGoals']],
  ] as const)('calls for goals as long as a circumstance remains open: one that %s', (_, ways, lines) => {
    const riskFactors = FOUND.riskFactors.map((risk) => ({ ...risk, addressed: 'fully-addressed' as const }));
    const circumstances = [
      { bearing: 'risk-factor' as const, ways: ways.map((way) => ({ wayHome: 'to both', ...way })) },
    ];
    const context = { ...asOf('2024-04-01'), evaluation: { ...FOUND, riskFactors, circumstances } };
    expect(linesOf(checked({ reviewedOn: [NEXT_REVIEW_ON] }, context).findings)).toEqual(lines);
  });

  it.each([
    ['the day before the agreement was made', '2023-12-30', true],
    ['on the day it was made', '2023-12-31', true],
    ['the day after', '2024-01-01', false],
    ['the day before the one asked about', '2024-04-29', false],
    ['on the day asked about', '2024-04-30', false],
    ['the day after the one asked about', '2024-05-01', true],
  ])('of an agreement cannot have been before it or not yet: %s', (_, date, isWrong) => {
    const check = checked(held('2024-03-31', date), asOf('2024-04-30'));
    expect(linesOf(check.findings)).toEqual(isWrong ? ['agreement.review-on-impossible-day at reviewedOn/1'] : []);
    expect(check.parts['review-of-progress']).toBe(isWrong ? 'incomplete' : 'complete');
  });

  it('on a day that has not come does not make up for one that is overdue', () => {
    expect(linesOf(checked(held('2024-05-01'), asOf('2024-04-01')).findings)).toEqual([
      'agreement.review-on-impossible-day at reviewedOn/0',
      'agreement.review-overdue at reviewedOn',
    ]);
  });

  it('that was held calls for goals for the time after it', () => {
    const check = checked({ reviewedOn: [NEXT_REVIEW_ON] }, asOf('2024-04-01'));
    expect(linesOf(check.findings)).toEqual(['agreement.next-goals-missing at nextGoals']);
    expect(check.parts).toEqual({ ...BEFORE_REVIEW, 'review-of-progress': 'complete', 'next-goals': 'incomplete' });
    expect(check.isComplete).toBe(false);
    const goneOn = checked(held('2024-03-31'), asOf('2024-04-01'));
    expect(goneOn).toMatchObject({ findings: [], isComplete: true });
    expect(goneOn.parts).toEqual({ ...BEFORE_REVIEW, 'review-of-progress': 'complete', 'next-goals': 'complete' });
  });

  const INCOMPLETE = 'agreement.next-goal-incomplete at nextGoals/1';

  it.each<readonly [string, Goal, readonly string[], boolean]>([
    ['is as complete as the first were', { ...NEXT_GOAL, id: 'another' }, [], true],
    [
      'has no goal stated',
      { ...NEXT_GOAL, overarching: ' ' },
      [INCOMPLETE, 'specific.goal-missing at nextGoals/1/overarching'],
      false,
    ],
    [
      'has no step',
      { ...NEXT_GOAL, steps: undefined },
      [INCOMPLETE, 'specific.step-missing at nextGoals/1/steps'],
      false,
    ],
    [
      'has a blank step',
      { ...NEXT_GOAL, steps: [{ what: ' ' }] },
      [INCOMPLETE, 'specific.step-missing at nextGoals/1/steps'],
      false,
    ],
    [
      'lacks an outcome',
      { ...NEXT_GOAL, outcomes: { ...NEXT_GOAL.outcomes, expected: '' } },
      [INCOMPLETE, 'measurable.outcome-missing at nextGoals/1/outcomes/expected'],
      false,
    ],
    [
      'lacks its measures',
      { ...NEXT_GOAL, measures: [] },
      ['measurable.measure-missing at nextGoals/1/measures'],
      false,
    ],
    [
      'says no more than to engage',
      { ...NEXT_GOAL, overarching: 'Engage' },
      ['specific.vague-wording at nextGoals/1/overarching'],
      true,
    ],
    [
      'was due before the review',
      { ...NEXT_GOAL, dueOn: NEXT_REVIEW_ON, reviewsOn: [day('2024-05-15')] },
      ['timely.due-before-agreed at nextGoals/1/dueOn', 'timely.no-review-before-due at nextGoals/1/reviewsOn'],
      false,
    ],
  ])('has a goal for the time after it, checked like the first, that %s', (_, goal, lines, isWhole) => {
    const changes = { reviewedOn: [NEXT_REVIEW_ON], nextGoals: [NEXT_GOAL, goal] };
    const check = checked(changes, asOf('2024-03-31'));
    expect(linesOf(check.findings)).toEqual([...lines].sort());
    expect(check.parts['next-goals']).toBe(lines.includes(INCOMPLETE) ? 'incomplete' : 'complete');
    expect(check.isComplete).toBe(isWhole);
    expect(check.nextGoals).toHaveLength(2);
  });
});

describe('Signatures', () => {
  it('are looked for parent by parent', () => {
    expect(linesIn({ signatures: [{ kind: 'worker', person: WORKER, on: MADE_ON }] })).toEqual([
      'agreement.parent-not-signed at parents/0',
      'agreement.parent-not-signed at parents/1',
    ]);
  });

  it('of one worker are enough', () => {
    expect(checked({}).findings).toEqual([]);
  });

  it('of a parent as a worker, or of a worker as a parent, are not those of a party', () => {
    const swapped: ParentalAgreement['signatures'] = [
      { kind: 'worker', person: MOTHER, on: MADE_ON },
      { kind: 'parent', parent: WORKER, on: MADE_ON },
      { kind: 'worker', person: WORKER, on: MADE_ON },
      { kind: 'parent', parent: FATHER, on: MADE_ON },
    ];
    expect(linesIn({ signatures: swapped })).toEqual([
      'agreement.parent-not-signed at parents/0',
      'agreement.signed-by-stranger at signatures/0',
      'agreement.signed-by-stranger at signatures/1',
    ]);
  });

  it('given twice by one person are not wrong', () => {
    const twice = [...(COMPLETE_AGREEMENT.signatures ?? []), ...(COMPLETE_AGREEMENT.signatures ?? [])];
    expect(linesIn({ signatures: twice })).toEqual([]);
  });

  it('on a day before an agreement without a day are not too early', () => {
    const check = checked({ madeOn: undefined });
    expect(linesOf(check.findings).filter((line) => line.startsWith('agreement.'))).toEqual([
      'agreement.date-missing at madeOn',
    ]);
  });

  it('do not make up for a copy that a parent was not given', () => {
    expect(linesIn({ copies: [] })).toEqual([
      'agreement.copy-not-given at parents/0',
      'agreement.copy-not-given at parents/1',
    ]);
  });

  it.each([undefined, false])('and copies do not make up for one on the child’s file: %s', (copyOnFile) => {
    expect(linesIn({ copyOnFile })).toEqual(['agreement.copy-not-on-file at copyOnFile']);
  });
});

describe('What is dated after the day asked about', () => {
  const later = day('2024-01-01');
  const { signatures = [], copies = [] } = COMPLETE_AGREEMENT;
  const dated = (place: number) =>
    signatures.map((signature, position) => (position === place ? { ...signature, on: later } : signature));

  it.each<readonly [told: string, changes: Partial<ParentalAgreement>, finds: string]>([
    [
      'the consequences are not explained yet',
      { consequencesExplainedOn: later },
      'agreement.consequences-not-explained at consequencesExplainedOn',
    ],
    [
      'what no change means is not explained yet',
      { noChangeExplainedOn: later },
      'agreement.no-change-not-explained at noChangeExplainedOn',
    ],
    ['a parent has not signed yet', { signatures: dated(1) }, 'agreement.parent-not-signed at parents/1'],
    ['no worker has signed yet', { signatures: dated(2) }, 'agreement.worker-not-signed at signatures'],
    [
      'a parent has no copy yet',
      { copies: copies.map((copy, place) => (place === 1 ? { ...copy, on: later } : copy)) },
      'agreement.copy-not-given at parents/1',
    ],
  ])('has not happened: %s', (_, changes, finds) => {
    // Signing or explaining a day later puts it after the copy, or after a signature.
    const outOfOrder = (line: string): boolean => !/explained-after-signing|copy-before-signing/u.test(line);
    expect(linesIn(changes).filter(outOfOrder)).toEqual([finds]);
    expect(linesIn(changes, { asOf: later }).filter(outOfOrder)).toEqual([]);
    expect(linesIn(changes, { asOf: undefined }).filter(outOfOrder)).toEqual([]);
  });
});

describe('A worker who is not named in the agreement', () => {
  it('does not sign for those who are', () => {
    const [first, second] = COMPLETE_AGREEMENT.signatures ?? [];
    if (first === undefined || second === undefined) return expect.unreachable('They have signed.');
    const signatures = [first, second, { kind: 'worker', person: 'another worker', on: MADE_ON }] as const;
    expect(linesIn({ signatures })).toEqual([
      'agreement.signed-by-stranger at signatures/2',
      'agreement.worker-not-signed at signatures',
    ]);
  });
});

describe('Parents', () => {
  it('listed more than once are found each time after the first', () => {
    expect(linesIn({ parents: [MOTHER, FATHER, FATHER, MOTHER, MOTHER] })).toEqual([
      'agreement.parent-repeated at parents/2',
      'agreement.parent-repeated at parents/3',
      'agreement.parent-repeated at parents/4',
    ]);
  });

  it('who are not named are missed wherever they should be', () => {
    expect(linesIn({ parents: [] })).toEqual([
      'agreement.parent-missing at parents',
      'agreement.signed-by-stranger at signatures/0',
      'agreement.signed-by-stranger at signatures/1',
      'specific.who-not-in-agreement at goals/0/change/by/0',
      'specific.who-not-in-agreement at goals/0/change/by/1',
      'specific.who-not-in-agreement at goals/1/change/by/0',
      'specific.who-not-in-agreement at goals/1/change/by/1',
    ]);
  });
});

/** What is found in an agreement with one day set otherwise, the day before another, on it, and after. */
describe('What the agreement means', () => {
  it.each([
    ['the day before the parents sign', '2023-12-30', []],
    ['on the day on which they sign', '2023-12-31', []],
    ['the day after', '2024-01-01', ['agreement.explained-after-signing at noChangeExplainedOn']],
  ])('is explained to them before they sign: %s', (_, date, lines) => {
    expect(linesIn({ noChangeExplainedOn: day(date) }, { asOf: day('2024-01-02') })).toEqual(lines);
  });
});

describe('At low risk with nothing left open', () => {
  const closed = FOUND.riskFactors.map((one) => ({ ...one, addressed: 'safely-managed' as const }));
  const low = (evaluation: AgreementContext['evaluation'], level: 'low' | 'medium' = 'low'): readonly string[] =>
    linesIn(
      { goals: [], risk: { kind: 'classified', level, on: DECIDED_ON } },
      { evaluation, agreed: { level, on: DECIDED_ON } },
    ).filter((line) => !line.startsWith('agreement.concern'));

  it('an agreement may have no goal, and is complete', () => {
    expect(low({ ...FOUND, riskFactors: closed })).toEqual([]);
    const { parts, isComplete } = checked(
      { goals: [], risk: { kind: 'classified', level: 'low', on: DECIDED_ON } },
      { ...AGREEMENT_CONTEXT, evaluation: { ...FOUND, riskFactors: closed }, agreed: { level: 'low', on: DECIDED_ON } },
    );
    expect([parts.goals, parts['expected-outcomes'], isComplete]).toEqual(['complete', 'complete', true]);
  });

  it('an agreement that says nothing of its goals is not one without goals', () => {
    const { findings, parts, isComplete } = checked(
      { goals: undefined, risk: { kind: 'classified', level: 'low', on: DECIDED_ON } },
      { ...AGREEMENT_CONTEXT, evaluation: { ...FOUND, riskFactors: closed }, agreed: { level: 'low', on: DECIDED_ON } },
    );
    expect(linesOf(findings)).toContain('agreement.goals-not-given at goals');
    expect([parts.goals, parts['expected-outcomes'], isComplete]).toEqual(['incomplete', 'incomplete', false]);
  });

  it.each<readonly [string, AgreementContext['evaluation'], 'low' | 'medium']>([
    ['a risk factor remains', FOUND, 'low'],
    ['the assessment is not there', undefined, 'low'],
    ['the risk is medium', { ...FOUND, riskFactors: closed }, 'medium'],
    [
      'a circumstance counts as a risk',
      {
        ...FOUND,
        riskFactors: closed,
        circumstances: [{ bearing: 'risk-factor', ways: [] }],
      },
      'low',
    ],
  ])('it may not where %s', (_, evaluation, level) => {
    expect(low(evaluation, level)).toEqual(['agreement.goals-missing at goals']);
  });
});

const DAYS: readonly {
  readonly told: string;
  readonly finds: string;
  readonly on: (date: string) => Partial<ParentalAgreement>;
  /** What is found on each of the three days. */
  readonly besides?: readonly string[];
  readonly days: readonly [before: string, day: string, after: string];
  readonly wrong: readonly [boolean, boolean, boolean];
}[] = [
  {
    told: 'The risk may be classified up to the day of the agreement',
    finds: 'agreement.decision-after-agreement at risk/on',
    on: (date) => ({ risk: { kind: 'classified', level: 'medium', on: day(date) } }),
    days: ['2023-12-30', '2023-12-31', '2024-01-01'],
    wrong: [false, false, true],
  },
  {
    told: 'The next review has to be after the day of the agreement',
    finds: 'agreement.next-review-not-after at nextReviewOn',
    on: (date) => ({ nextReviewOn: day(date), goals: [] }),
    besides: [
      'agreement.concern-without-goal at concerns/0',
      'agreement.concern-without-goal at concerns/1',
      'agreement.goals-missing at goals',
    ],
    days: ['2023-12-30', '2023-12-31', '2024-01-01'],
    wrong: [true, true, false],
  },
  {
    told: 'A parent may sign from the day of the agreement on',
    finds: 'agreement.signed-before-made at signatures/1/on',
    on: (date) => ({
      signatures: COMPLETE_AGREEMENT.signatures?.map((one, place) => (place === 1 ? { ...one, on: day(date) } : one)),
      // All is explained before, and the copies are given after.
      consequencesExplainedOn: day('2023-12-29'),
      noChangeExplainedOn: day('2023-12-29'),
      copies: [MOTHER, FATHER].map((parent) => ({ parent, on: day('2024-01-02') })),
    }),
    days: ['2023-12-30', '2023-12-31', '2024-01-01'],
    wrong: [true, false, false],
  },
  {
    told: 'A worker may sign from the day of the agreement on',
    finds: 'agreement.signed-before-made at signatures/2/on',
    on: (date) => ({
      signatures: COMPLETE_AGREEMENT.signatures?.map((one, place) => (place === 2 ? { ...one, on: day(date) } : one)),
    }),
    days: ['2023-12-30', '2023-12-31', '2024-01-01'],
    wrong: [true, false, false],
  },
];

describe.each(DAYS)('$told', ({ finds, on, besides = [], days, wrong }) => {
  it.each([
    ['the day before', 0],
    ['that day', 1],
    ['the day after', 2],
  ] as const)('%s', (_, place) => {
    const lines = linesIn(on(days[place]), { asOf: undefined, agreed: undefined }).filter(
      (line) => line !== 'agreement.agreed-level-not-given at risk',
    );
    expect(lines).toEqual([...besides, ...(wrong[place] ? [finds] : [])].sort());
  });
});
