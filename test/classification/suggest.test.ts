import {
  type Profile,
  RISK_CLASSIFICATION_TABLE,
  SUGGESTION_REASONS,
  type SuggestedProfile,
  type Suggestion,
  suggestIndicators,
} from 'reunification-framework/classification';
import { FACTORS, PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS } from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import {
  absent,
  type Case,
  circumstance,
  complete,
  concluded,
  type Home,
  notKnown,
  positive,
  risk,
  TO_BOTH,
  TO_FATHER,
  TO_MOTHER,
} from '../support/complete-assessments.js';
import {
  against,
  CHILD,
  day,
  enoughFor,
  evaluateOne,
  evidence,
  FATHER,
  homeOf,
  type InShort,
  MOTHER,
  observe,
  of,
  ofBoth,
} from '../support/observations.js';
import {
  being,
  byInterpretation,
  CAPACITY_TOGETHER,
  EITHER,
  FOUND,
  noChange,
  OF_EACH_PARENT,
  POSITIVES_HOLD_FOR,
  RISKS_BEAR_ON,
  ROW_1,
  ROW_3,
  STATES_TOGETHER,
  sustained,
  TO_CHANGE,
  whateverIsFound,
  whenAllIsKnown,
} from '../support/suggestion-tables.js';

const suggested = (about: Omit<Case, 'homes'> & Partial<Case>, home: Home = TO_MOTHER): SuggestedProfile =>
  suggestIndicators(evaluateOne(complete({ homes: [home], ...about })), { parents: home });

/** A suggestion in short: its kind, the value or values, and the codes of its reasons. */
const inShort = (suggestion: Suggestion): readonly [string, readonly string[], readonly string[]] => [
  suggestion.kind,
  suggestion.kind === 'suggested' ? [suggestion.value] : suggestion.options,
  suggestion.reasons.map(({ code }) => code),
];

const valuesOf = (suggestion: Suggestion): readonly string[] => inShort(suggestion)[1];

describe('Risk factors (row 1)', () => {
  const row1 = (about: Omit<Case, 'homes'>) => suggested(about).suggestions.riskFactors;
  it('count as fully addressed where all have been looked for and none was found', () => {
    expect(inShort(row1({}))).toEqual(['suggested', ['fully-addressed'], ['risk.none-found']]);
  });

  it.each(ROW_1)('are suggested %s', (_, found, answer) => {
    expect(inShort(row1({ found }))).toEqual(answer);
  });

  describe('in every combination', () => {
    it.each(STATES_TOGETHER.map((states) => [states.join(', ') || 'nothing', states] as const))(
      'suggest nothing that what is still unknown could make worse: %s',
      (_, states) => {
        const isUnknown = states.includes('open') || states.includes('not recorded');
        const isWorstAlready = states.includes('not being');
        const [kind, values] = inShort(row1({ found: states.map((state) => FOUND[state]) }));
        if (isUnknown && !isWorstAlready) expect([kind, values]).toEqual(['to-be-asked', whateverIsFound(states)]);
        else {
          const expected = whenAllIsKnown(states);
          expect([kind, values]).toEqual([expected.length === 1 ? 'suggested' : 'judgement-required', expected]);
        }
      },
    );
  });

  it('take in no change after support, as a risk that is not being addressed', () => {
    expect(inShort(row1({ circumstances: [noChange] }))).toEqual([
      'suggested',
      ['not-being-addressed'],
      ['risk.found-not-being-addressed'],
    ]);
    expect(row1({ circumstances: [noChange] }).reasons[0]?.circumstances).toEqual(['no-change-after-support']);
    expect(valuesOf(row1({ found: [being], circumstances: [noChange] }))).toEqual([
      'partly-addressed',
      'not-being-addressed',
    ]);
  });

  it.each([
    ['nobody has answered it', { unanswered: ['social-isolation'] }],
    ['it is not known', { found: [notKnown('social-isolation')] }],
    ['it is recorded as present without evidence', { found: [observe('social-isolation', { evidence: [] })] }],
    ['it is recorded as absent without evidence', { found: [absent('social-isolation', { evidence: [] })] }],
    [
      'its evidence does not meet the standard of Annex 1',
      { found: [observe('paranoid-psychosis', { evidence: [evidence(['diagnosis'], 'relative')] })] },
    ],
  ] as const)('stay a question that names the one left, where %s', (_, about) => {
    const suggestion = row1(about);
    expect(suggestion.kind).toBe('to-be-asked');
    expect(suggestion.reasons.find(({ code }) => code === 'risk.open-questions')?.factors).toHaveLength(1);
  });

  it('stay a question about all 35 where the file is empty', () => {
    const emptyFile = suggestIndicators(evaluateOne({}), { parents: TO_MOTHER });
    expect(emptyFile.suggestions.riskFactors.kind).toBe('to-be-asked');
    expect(new Set(emptyFile.suggestions.riskFactors.reasons[0]?.factors)).toEqual(new Set(RISK_FACTOR_IDS));
  });

  it('name the factors they rest on, each once', () => {
    const both = [risk('high-stress', 'being-addressed'), risk('denial-of-problems', 'being-addressed')];
    const twice = risk('denial-of-problems', 'being-addressed', { about: ofBoth });
    const { reasons } = suggested({ found: [...both, twice] }, TO_BOTH).suggestions.riskFactors;
    expect(reasons.map(({ factors }) => factors)).toEqual([['high-stress', 'denial-of-problems']]);
  });

  it('are not called fully addressed while nobody has asked whether support has brought no change (I-13, I-25)', () => {
    expect(row1({ unanswered: ['no-change-after-support'] }).kind).toBe('to-be-asked');
  });

  it('are not called fully addressed while it is not known whether support has brought no change (I-13, I-25)', () => {
    const circumstances = [circumstance('no-change-after-support', of(MOTHER), 'not-known')];
    expect(row1({ circumstances }).kind).toBe('to-be-asked');
  });
});

describe('Circumstances', () => {
  const bothHomes = { homes: [TO_MOTHER, TO_FATHER, TO_BOTH] } as const;
  const row1 = (about: Omit<Case, 'homes'>, home: Home = TO_MOTHER) =>
    suggested({ ...bothHomes, ...about }, home).suggestions.riskFactors;

  it.each([
    ['previous-failed-return', { kind: 'child' }],
    ['overcame-difficulties', of(MOTHER)],
  ] as const)('that are no risk to be addressed are none: %s', (id, about) => {
    for (const status of ['present', 'not-known'] as const)
      expect(valuesOf(row1({ circumstances: [circumstance(id, about, status)] }))).toEqual(['fully-addressed']);
  });

  it.each(['present', 'not-known'] as const)(
    'about one parent only are asked about in the home of the other, which that parent could visit: %s',
    (status) => {
      const circumstances = [circumstance('no-change-after-support', of(FATHER), status)];
      expect(row1({ circumstances }, TO_MOTHER)).toMatchObject({
        kind: 'to-be-asked',
        reasons: [{ code: 'risk.people-outside-home' }],
      });
      expect(valuesOf(row1({ circumstances }, TO_FATHER))).toContain('not-being-addressed');
      expect(valuesOf(row1({ circumstances }, TO_BOTH))).toContain('not-being-addressed');
    },
  );

  it('that only make change likelier keep no capacity from being suggested while they are not known', () => {
    const about = {
      found: [risk('denial-of-problems', 'being-addressed')],
      unanswered: ['capacity-for-change', 'overcame-difficulties', 'previous-failed-return'],
      capacityToChange: [concluded('substantial', MOTHER)],
    } as const;
    expect(valuesOf(suggested(about).suggestions.capacityToChange)).toEqual(['able']);
  });
});

describe('Protective factors (row 2)', () => {
  const row2 = (about: Omit<Case, 'homes'>) => suggested(about).suggestions.protectiveFactors;
  const neglect = risk('neglect', 'being-addressed');
  const worksAgainst = (effect: 'effective' | 'not-effective' | 'not-known') =>
    observe('empathy-for-child', { mitigates: [{ riskFactor: 'neglect', effect }] });

  it('are apparent when one works against a risk found for this child', () => {
    const suggestion = row2({ found: [neglect, worksAgainst('effective')] });
    expect(inShort(suggestion)).toEqual(['suggested', ['apparent'], ['protective.found']]);
    expect(suggestion.reasons[0]?.factors).toEqual(['empathy-for-child']);
  });

  it.each([
    ['is contested', [risk('denial-of-problems', 'not-being-addressed'), absent('denial-of-problems')]],
    [
      'rests on hearsay',
      [risk('neglect', 'not-being-addressed', { evidence: [{ ...enoughFor('neglect'), nature: 'hearsay' }] })],
    ],
    ['cannot change', [risk('previous-maltreatment', 'not-being-addressed')]],
  ] as const)('are for people to judge where the only risk %s', (_, found) => {
    expect(row2({ found })).toMatchObject({
      kind: 'judgement-required',
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'protective.risks-in-doubt' })]),
    });
  });

  it('name the risks that nothing is shown to work against', () => {
    const others = ['high-stress', 'denial-of-problems', 'social-isolation'] as const;
    const found = [neglect, ...others.map((factor) => risk(factor, 'being-addressed'))];
    const empathy = observe('empathy-for-child', {
      mitigates: [
        against('neglect'),
        against('high-stress', 'not-effective'),
        against('denial-of-problems', 'effective', { evidence: [] }),
        against('social-isolation', 'not-known'),
      ],
    });
    const suggestion = row2({ found: [...found, empathy] });
    expect(inShort(suggestion)).toEqual([
      'suggested',
      ['apparent'],
      ['protective.found', 'protective.risks-not-covered'],
    ]);
    expect(suggestion.reasons.map((reason) => [...(reason.against ?? []), ...reason.factors].sort())).toEqual([
      ['empathy-for-child', 'neglect'],
      [...others].sort(),
    ]);
  });

  it('are for people to judge where every risk is dealt with, and nothing positive was found', () => {
    const found = [risk('neglect', 'fully-addressed'), risk('high-stress', 'safely-managed')];
    expect(inShort(row2({ found }))).toEqual([
      'judgement-required',
      ['apparent', 'none-apparent'],
      ['protective.settled-risks-only'],
    ]);
  });

  it('are apparent even while others are not known', () => {
    const found = [neglect, worksAgainst('effective'), notKnown('healthy-child')];
    expect(inShort(row2({ found, unanswered: ['social-support'] }))).toEqual([
      'suggested',
      ['apparent'],
      ['protective.found'],
    ]);
  });

  it('are none apparent when all have been looked for and none was found', () => {
    expect(inShort(row2({ found: [neglect] }))).toEqual(['suggested', ['none-apparent'], ['protective.none-found']]);
  });

  it.each([['does not work against the risk', [neglect, worksAgainst('not-effective')]]])(
    'are none apparent when the only positive %s: that is a strength',
    (_, found) => {
      expect(inShort(row2({ found }))).toEqual([
        'suggested',
        ['none-apparent'],
        ['protective.strengths-only', 'protective.none-found'],
      ]);
    },
  );

  it.each([
    ['whether it works is not known', [neglect, worksAgainst('not-known')]],
    ['nobody said what it works against', [neglect, observe('empathy-for-child')]],
  ])('are a question about a strength where %s', (_, found) => {
    expect(inShort(row2({ found }))).toEqual([
      'to-be-asked',
      ['apparent', 'none-apparent'],
      ['protective.strengths-only', 'protective.mitigation-not-recorded'],
    ]);
  });

  it('are for people to judge where no risk counts at all, so that there is nothing to work against', () => {
    expect(inShort(row2({}))).toEqual([
      'judgement-required',
      ['apparent', 'none-apparent'],
      ['protective.no-risk-found'],
    ]);
  });

  it.each([
    ['nobody has answered one', { found: [neglect], unanswered: ['healthy-child'] }],
    ['one is not known', { found: [neglect, notKnown('healthy-child')] }],
    ['one is recorded as present without evidence', { found: [neglect, observe('healthy-child', { evidence: [] })] }],
    [
      'a wish to change is all that is shown of capacity for change',
      { found: [neglect, observe('capacity-for-change', { evidence: [evidence(['wish-to-change-stated'])] })] },
    ],
  ] as const)('are a question while %s', (_, about) => {
    expect(inShort(row2(about))).toEqual(['to-be-asked', ['apparent', 'none-apparent'], ['protective.open-questions']]);
  });

  it('are a question about all 26 where the file is empty', () => {
    const emptyFile = suggestIndicators(evaluateOne({}), { parents: TO_MOTHER });
    expect(emptyFile.suggestions.protectiveFactors.kind).toBe('to-be-asked');
    const named = new Set(
      emptyFile.suggestions.protectiveFactors.reasons.find(({ code }) => code === 'protective.open-questions')?.factors,
    );
    expect(named).toEqual(new Set(PROTECTIVE_FACTOR_IDS));
  });
});

describe('Capacity to change (row 3)', () => {
  const row3 = (about: Omit<Case, 'homes'>, home: Home = TO_MOTHER) =>
    suggested({ unanswered: ['capacity-for-change'], ...about, found: [TO_CHANGE, ...(about.found ?? [])] }, home)
      .suggestions.capacityToChange;
  it.each(ROW_3)('is suggested as %s', (_, about, answer) => {
    expect(inShort(row3(about))).toEqual(answer);
  });

  describe('in every combination', () => {
    it.each(CAPACITY_TOGETHER)(
      'follows I-27: $conclusion, capacity for change $factor, $other',
      ({ conclusion, factor, other, about }) => {
        const [kind, values] = inShort(row3(about));
        expect([kind, values]).toEqual(byInterpretation({ conclusion, factor, other }));
      },
    );
  });

  const bothHomes = { homes: [TO_MOTHER, TO_FATHER, TO_BOTH] } as const;

  it.each(OF_EACH_PARENT)('of each parent is suggested as %s', (_, capacityToChange, { mother, father, both }) => {
    const values = (home: Home) => valuesOf(row3({ ...bothHomes, capacityToChange }, home));
    expect(values(TO_MOTHER)).toEqual(mother);
    expect(values(TO_FATHER)).toEqual(father);
    expect(values(TO_BOTH)).toEqual(both);
  });

  it('shown by each parent separately is enough for both together', () => {
    const found = [sustained(of(MOTHER)), sustained(of(FATHER))];
    expect(valuesOf(row3({ ...bothHomes, found }, TO_BOTH))).toEqual(['able']);
  });

  it('shown by the household of each parent alone says nothing of the household of both (I-26)', () => {
    const found = [sustained(homeOf(MOTHER)), sustained(homeOf(FATHER))];
    expect(valuesOf(row3({ ...bothHomes, found }, TO_MOTHER))).toEqual(['able']);
    expect(valuesOf(row3({ ...bothHomes, found }, TO_BOTH))).toEqual(EITHER);
  });

  it('shown by the household of both says nothing of one parent alone (I-26)', () => {
    const found = [sustained(homeOf(MOTHER, FATHER))];
    expect(valuesOf(row3({ ...bothHomes, found }, TO_BOTH))).toEqual(['able']);
    expect(row3({ ...bothHomes, found }, TO_MOTHER).kind).toBe('to-be-asked');
  });

  it('is left to people where violence in the household of both is found and the child would go to one of them (I-34)', () => {
    const circumstances = [circumstance('extreme-domestic-violence', homeOf(MOTHER, FATHER))];
    expect(row3({ ...bothHomes, circumstances }, TO_MOTHER).kind).toBe('judgement-required');
    expect(valuesOf(row3({ ...bothHomes, circumstances }, TO_BOTH))).toEqual(['unable']);
  });

  it('does not suffer from what is only about a parent who is not of this home', () => {
    const about = {
      ...bothHomes,
      capacityToChange: [concluded('substantial', MOTHER)],
      circumstances: [circumstance('deliberate-abuse-covered-up', of(FATHER))],
    };
    expect(valuesOf(row3(about, TO_MOTHER))).toEqual(['able']);
    expect(valuesOf(row3(about, TO_FATHER))).toEqual(['unable']);
    expect(row3(about, TO_BOTH).kind).toBe('judgement-required');
  });

  it('names the parents that each reason is about', () => {
    const { reasons } = row3({ capacityToChange: [concluded('none', MOTHER), concluded('some', FATHER)] }, TO_BOTH);
    expect(reasons.map(({ code, parents }) => [code, parents])).toEqual([
      ['capacity.no-evidence', [MOTHER]],
      ['capacity.some-evidence', [FATHER]],
      ['capacity.points-both-ways', []],
    ]);
  });

  const WITH_WHICH_CHANGE_IS_UNLIKELY = [
    'extreme-domestic-violence',
    'not-protected-from-sexual-abuse',
    'deliberate-abuse-covered-up',
    'no-change-after-support',
  ] as const;
  const substantial = [concluded('substantial', MOTHER)];

  it.each(WITH_WHICH_CHANGE_IS_UNLIKELY)('is not called able while nobody has asked about %s (I-25)', (id) => {
    const suggestion = row3({ capacityToChange: substantial, unanswered: ['capacity-for-change', id] });
    expect(inShort(suggestion)).toEqual([
      'to-be-asked',
      EITHER,
      ['capacity.substantial-evidence', 'capacity.open-questions'],
    ]);
    expect(suggestion.reasons[1]?.circumstances).toEqual([id]);
  });

  it.each(WITH_WHICH_CHANGE_IS_UNLIKELY)('is not called able while %s is not known, or has no evidence', (id) => {
    const asked = circumstance(id, of(MOTHER), 'not-known');
    const withoutEvidence = { ...circumstance(id, of(MOTHER)), evidence: [] };
    for (const open of [asked, withoutEvidence])
      expect(row3({ capacityToChange: substantial, circumstances: [open] }).kind).toBe('to-be-asked');
  });

  it('is unable without waiting for such answers when there is no evidence of it', () => {
    const about = {
      capacityToChange: [concluded('none', MOTHER)],
      unanswered: ['capacity-for-change', ...WITH_WHICH_CHANGE_IS_UNLIKELY],
    } as const;
    expect(inShort(row3(about))).toEqual(['suggested', ['unable'], ['capacity.no-evidence']]);
  });

  it('is for people where no risk counts: there is nothing to change', () => {
    const suggestion = suggested({ unanswered: ['capacity-for-change'], capacityToChange: substantial }, TO_MOTHER)
      .suggestions.capacityToChange;
    expect(suggestion.kind).toBe('judgement-required');
    expect(suggestion.reasons.map(({ code }) => code)).toContain('capacity.nothing-to-change');
  });

  it('is asked while any risk of the home is not known, however much else is shown', () => {
    const found = [risk('denial-of-problems', 'being-addressed')];
    expect(valuesOf(row3({ found, capacityToChange: substantial }))).toEqual(['able']);
    const suggestion = row3({ found: [...found, notKnown('severe-physical-abuse')], capacityToChange: substantial });
    expect(suggestion.kind).toBe('to-be-asked');
    expect(suggestion.reasons.flatMap(({ factors }) => factors)).toContain('severe-physical-abuse');
  });

  it('is for people where it was said that nothing had changed, and every risk is dealt with since', () => {
    const none = [concluded('none', MOTHER)];
    expect(
      valuesOf(row3({ found: [risk('denial-of-problems', 'not-being-addressed')], capacityToChange: none })),
    ).toEqual(['unable']);
    const settled = suggested(
      {
        unanswered: ['capacity-for-change'],
        found: [risk('denial-of-problems', 'fully-addressed')],
        capacityToChange: none,
      },
      TO_MOTHER,
    ).suggestions.capacityToChange;
    expect(settled.kind).toBe('judgement-required');
  });

  it('is for people where a conclusion that nothing changed has no day', () => {
    const undated = [{ ...concluded('none', MOTHER), concludedOn: undefined }];
    const suggestion = row3({ found: [risk('denial-of-problems', 'not-being-addressed')], capacityToChange: undated });
    expect(suggestion.kind).toBe('judgement-required');
  });

  it.each([
    ['is six months old to the day', '2024-12-31', true],
    ['is a day older', '2024-12-30', true],
    ['is a day younger', '2025-01-01', false],
    ['is of unknown age', undefined, true],
  ])(
    'is for people where nothing has changed since services were involved in pregnancy, and the child %s (l.901)',
    (_, bornOn, isTold) => {
      const assessment = complete({
        homes: [TO_MOTHER],
        unanswered: ['capacity-for-change'],
        found: [TO_CHANGE],
        circumstances: [circumstance('services-involved-in-pregnancy', { kind: 'child' })],
        capacityToChange: substantial,
      });
      const child = { id: CHILD, ...(bornOn === undefined ? {} : { bornOn: day(bornOn) }) };
      const evaluation = evaluateOne({ ...assessment, children: [child] });
      const { kind, reasons } = suggestIndicators(evaluation, { parents: TO_MOTHER }).suggestions.capacityToChange;
      const told = reasons.filter(({ code }) => code === 'capacity.no-change-since-birth');
      expect(told.map(({ circumstances }) => circumstances)).toEqual(
        isTold ? [['services-involved-in-pregnancy']] : [],
      );
      expect(kind === 'judgement-required').toBe(isTold);
    },
  );

  it.each([
    ['rests on hearsay', [{ ...evidence(), nature: 'hearsay' }]],
    ['rests on the parent’s own account', [evidence([], 'parent')]],
    ['has no evidence', []],
  ] as const)('is a question where a positive indicator %s: that is claimed, and not shown', (_, pieces) => {
    const ended = circumstance('ended-violent-relationship', of(MOTHER));
    const suggestion = row3({ circumstances: [{ ...ended, evidence: pieces }] });
    expect(inShort(suggestion)).toEqual(['to-be-asked', EITHER, ['capacity.not-shown', 'capacity.nothing-found']]);
    expect(suggestion.reasons[0]?.circumstances).toEqual(['ended-violent-relationship']);
  });

  it.each(WITH_WHICH_CHANGE_IS_UNLIKELY)('has no claim in its favour where %s has no evidence', (id) => {
    const { reasons } = row3({ circumstances: [{ ...circumstance(id, of(MOTHER)), evidence: [] }] });
    expect(reasons.map(({ code }) => code)).toEqual(['capacity.nothing-found']);
  });

  describe('with substance misuse and domestic violence', () => {
    const misuse = (addressed: InShort['addressed']) => risk('alcohol-or-drugs-abuse', addressed);
    const violence = (addressed: InShort['addressed']) => risk('inter-parental-conflict-and-violence', addressed);
    const noMisuseKnown = notKnown('alcohol-or-drugs-abuse');
    const noViolenceKnown = notKnown('inter-parental-conflict-and-violence');

    const hearsay = { evidence: [{ ...enoughFor('alcohol-or-drugs-abuse'), nature: 'hearsay' }] } as const;
    const ofViolence = {
      evidence: [{ ...enoughFor('inter-parental-conflict-and-violence'), nature: 'hearsay' }],
    } as const;
    const risks = [misuse('being-addressed'), violence('being-addressed')] as const;
    it.each([
      ['one of them is contested', [...risks, absent('alcohol-or-drugs-abuse')]],
      ['the other is contested', [...risks, absent('inter-parental-conflict-and-violence')]],
      [
        'one of them rests on hearsay alone',
        [risk('alcohol-or-drugs-abuse', 'being-addressed', hearsay), violence('being-addressed')],
      ],
      [
        'the other rests on hearsay alone',
        [misuse('being-addressed'), risk('inter-parental-conflict-and-violence', 'being-addressed', ofViolence)],
      ],
    ])('is not unable but for people to judge when %s', (_, found) => {
      expect(inShort(row3({ found: [...risks] }))).toEqual([
        'suggested',
        ['unable'],
        ['capacity.change-highly-unlikely'],
      ]);
      expect(inShort(row3({ found }))).toEqual(['judgement-required', EITHER, ['capacity.against-in-doubt']]);
    });

    it.each([
      ['is for people to judge when both are there', [misuse('being-addressed'), violence('being-addressed')], EITHER],
      ['is able when only the one is there', [misuse('being-addressed')], ['able']],
      ['is able when only the other is there', [violence('being-addressed')], ['able']],
      ['is a question when one is there and the other not known', [misuse('being-addressed'), noViolenceKnown], EITHER],
      ['is a question when neither is known', [noMisuseKnown, noViolenceKnown], EITHER],
      ['is a question when one is not known and the other absent', [noMisuseKnown], EITHER],
      [
        'is a question when one is not known, the other absent and a third risk there',
        [noMisuseKnown, risk('denial-of-problems', 'not-being-addressed')],
        EITHER,
      ],
      [
        'is able when one of them is fully addressed',
        [misuse('fully-addressed'), violence('being-addressed')],
        ['able'],
      ],
      ['is able when one of them is safely managed', [misuse('being-addressed'), violence('safely-managed')], ['able']],
      [
        'is a question when one of them is fully addressed, and the other not known: it could be newer than the change',
        [misuse('fully-addressed'), noViolenceKnown],
        EITHER,
      ],
    ] as const)('%s', (_, found, values) => {
      expect(valuesOf(row3({ found, capacityToChange: substantial }))).toEqual(values);
    });
  });
});

describe('Wishes and likelihood (rows 4 and 5)', () => {
  it.each([
    ['nothing is known', suggestIndicators(evaluateOne({}), { parents: TO_MOTHER })],
    ['everything is known and nothing is wrong', suggested({})],
    ['everything is wrong', suggested({ found: [risk('sadistic-abuse', 'not-being-addressed')] })],
    ['two parents are considered', suggested({}, TO_BOTH)],
  ])('are never suggested, only asked: %s', (_, { suggestions }) => {
    expect(inShort(suggestions.wishes)).toEqual([
      'to-be-asked',
      ['all-want-return', 'ambivalent-or-opposed'],
      ['wishes.ask'],
    ]);
    expect(inShort(suggestions.likelihoodOfRecurrence)).toEqual([
      'to-be-asked',
      ['unlikely', 'some-possibility', 'strong-possibility', 'very-strong-possibility'],
      ['likelihood.ask'],
    ]);
  });
});

describe('What bears on which way home (I-26)', () => {
  const homes = [TO_MOTHER, TO_FATHER, TO_BOTH] as const;
  const HOMES = { mother: TO_MOTHER, father: TO_FATHER, both: TO_BOTH } as const;
  type HomeName = keyof typeof HOMES;
  const NAMES: readonly HomeName[] = ['mother', 'father', 'both'];

  const whereverSuggested = <Indicator extends 'riskFactors' | 'protectiveFactors'>(
    indicator: Indicator,
    value: Profile[Indicator],
    about: Omit<Case, 'homes'>,
  ): readonly HomeName[] =>
    NAMES.filter((name) => suggested({ homes, ...about }, HOMES[name]).profile[indicator] === value);

  it.each(RISKS_BEAR_ON)(
    'a risk about %s bears on every home that anyone it is about is in',
    (_, factor, about, where) => {
      const found = [risk(factor, 'not-being-addressed', { about })];
      expect(whereverSuggested('riskFactors', 'not-being-addressed', { found })).toEqual(where);
    },
  );

  it.each(POSITIVES_HOLD_FOR)(
    'something positive about %s holds only where all it is about are, and a home only for itself',
    (_, factor, about, where) => {
      // Of nobody alone is it said not to be so: that would contest it.
      const alone =
        about.kind === 'parents-together'
          ? [MOTHER, FATHER].map((parent) => notKnown(factor, { about: of(parent) }))
          : [];
      const found = [risk('neglect', 'being-addressed'), positive(factor, ['neglect'], { about }), ...alone];
      expect(whereverSuggested('protectiveFactors', 'apparent', { found })).toEqual(where);
    },
  );

  it('something positive protects no home that the risk it works against does not bear on', () => {
    const found = [
      risk('denial-of-problems', 'being-addressed', { about: of(FATHER) }),
      observe('one-good-corrective-relationship', {
        mitigates: [against('denial-of-problems', 'effective', { about: of(FATHER) })],
      }),
    ];
    expect(whereverSuggested('protectiveFactors', 'apparent', { found })).toEqual(['father', 'both']);
  });

  it('something positive protects every home that one of the risks it works against bears on', () => {
    const found = [
      risk('denial-of-problems', 'being-addressed', { about: of(FATHER) }),
      risk('neglect', 'being-addressed'),
      observe('one-good-corrective-relationship', {
        mitigates: [against('denial-of-problems', 'effective', { about: of(FATHER) }), against('neglect')],
      }),
    ];
    expect(whereverSuggested('protectiveFactors', 'apparent', { found })).toEqual(['mother', 'father', 'both']);
  });

  it.each([
    ['of the father, who could visit any of them', of(FATHER), 'denial-of-problems', []],
    ['of the household of both', homeOf(MOTHER, FATHER), 'high-stress', []],
    ['of the father’s household', homeOf(FATHER), 'high-stress', ['mother']],
  ] as const)(
    'a risk that is not known %s stays a question for every home it could bear on',
    (_, about, factor, where) => {
      const found = [notKnown(factor, { about })];
      expect(whereverSuggested('riskFactors', 'fully-addressed', { found })).toEqual(where);
    },
  );

  it.each([
    ['of the father', of(FATHER), 'empathy-for-child', ['mother']],
    ['of the two together', ofBoth, 'empathy-for-child', ['mother', 'father']],
    ['of the household of both', homeOf(MOTHER, FATHER), 'supportive-extended-family', ['mother', 'father']],
    ['of the father’s household', homeOf(FATHER), 'supportive-extended-family', ['mother', 'both']],
  ] as const)(
    'something positive that is not known %s stays a question for the homes it could hold for',
    (_, about, factor, where) => {
      const found = [risk('neglect', 'being-addressed'), notKnown(factor, { about })];
      expect(whereverSuggested('protectiveFactors', 'none-apparent', { found })).toEqual(where);
    },
  );

  it.each([
    ['a home that the assessment did not consider', { homes: [TO_MOTHER, TO_BOTH] }, TO_FATHER],
    ['the home of both where only each alone was considered', { homes: [TO_MOTHER, TO_FATHER] }, TO_BOTH],
    ['the home of someone who was never assessed', { homes: [TO_MOTHER] }, ['a stranger']],
  ] as const)('%s is never called safe: nobody was asked about it', (_, about, home) => {
    const capacityToChange = [concluded('substantial', MOTHER)];
    const evaluation = evaluateOne(complete({ ...about, unanswered: ['capacity-for-change'], capacityToChange }));
    const { suggestions } = suggestIndicators(evaluation, { parents: home });
    for (const suggestion of [suggestions.riskFactors, suggestions.capacityToChange])
      expect(suggestion.kind).toBe('to-be-asked');
    expect(suggestions.riskFactors.reasons.map(({ code }) => code)).toContain('home.not-considered');
  });
});

describe('A home that the assessment did not consider', () => {
  it('has risks of which nobody has said whether they are addressed there, though they are elsewhere', () => {
    const found = [
      risk('neglect', 'fully-addressed'),
      risk('denial-of-problems', 'being-addressed'),
      positive('empathy-for-child', ['neglect']),
    ];
    const evaluation = evaluateOne(complete({ homes: [TO_MOTHER], found }));
    const { riskFactors, protectiveFactors } = suggestIndicators(evaluation, { parents: TO_BOTH }).suggestions;
    expect(inShort(riskFactors)).toEqual([
      'to-be-asked',
      ['fully-addressed', 'partly-addressed', 'not-being-addressed'],
      ['risk.found-addressed-not-known', 'home.not-considered'],
    ]);
    expect(riskFactors.reasons[0]?.factors).toEqual(['neglect', 'denial-of-problems']);
    expect(protectiveFactors.kind).toBe('to-be-asked');
  });

  it('has one that is not being addressed, where support has brought no change: that is said of the parent', () => {
    const evaluation = evaluateOne(complete({ homes: [TO_MOTHER], circumstances: [noChange] }));
    const { riskFactors } = suggestIndicators(evaluation, { parents: TO_BOTH }).suggestions;
    expect(inShort(riskFactors).slice(0, 2)).toEqual(['suggested', ['not-being-addressed']]);
  });
});

describe('A suggestion', () => {
  it('says for which child and to which parents', () => {
    const { child, parents } = suggested({}, TO_BOTH);
    expect([child, parents]).toEqual([CHILD, TO_BOTH]);
  });

  it('passes on exactly the values that are suggested, and leaves the rest out', () => {
    const { profile } = suggested({ found: [risk('neglect', 'being-addressed')], capacityToChange: [] });
    expect(profile).toStrictEqual({
      riskFactors: 'partly-addressed',
      protectiveFactors: 'none-apparent',
      capacityToChange: 'unable',
    });
    const { profile: ofAnEmptyFile } = suggestIndicators(evaluateOne({}), { parents: TO_MOTHER });
    expect(ofAnEmptyFile).toStrictEqual({});
  });

  it('does not change the evaluation it rests on', () => {
    const evaluation = evaluateOne(complete({ homes: [TO_BOTH], found: [risk('neglect')] }));
    const before = structuredClone(evaluation);
    suggestIndicators(evaluation, { parents: TO_BOTH });
    expect(evaluation).toEqual(before);
  });
});

describe('The reasons for suggestions', () => {
  it.each(Object.entries(SUGGESTION_REASONS))('say what is meant in a sentence: %s', (_, { says }) => {
    expect(says).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['risk.found-', RISK_CLASSIFICATION_TABLE.riskFactors.source],
    ['wishes.', RISK_CLASSIFICATION_TABLE.wishes.source],
    ['likelihood.', RISK_CLASSIFICATION_TABLE.likelihoodOfRecurrence.source],
  ])('that begin with %s cite their own row of the table', (beginning, source) => {
    const ofRow = Object.entries(SUGGESTION_REASONS).filter(([code]) => code.startsWith(beginning));
    expect(ofRow).not.toEqual([]);
    for (const [, reason] of ofRow) expect(reason.source).toEqual(source);
  });
});

describe('The assessments of these tests', () => {
  it('answer every factor for everyone it can be answered for', () => {
    const { unanswered, notCounted, openCircumstances } = evaluateOne(
      complete({ homes: [TO_MOTHER, TO_FATHER, TO_BOTH] }),
    );
    expect({ unanswered, notCounted, openCircumstances }).toEqual({
      unanswered: [],
      notCounted: [],
      openCircumstances: [],
    });
  });

  it('find every factor that they say is found', () => {
    for (const { id } of FACTORS) {
      const { notCounted } = evaluateOne(complete({ homes: [TO_MOTHER, TO_BOTH], found: [observe(id)] }));
      expect(notCounted).toEqual([]);
    }
  });
});

describe('A suggestion', () => {
  const FOUND_IN = [
    {},
    { found: [notKnown('social-isolation'), risk('neglect', 'not-being-addressed')] },
    { found: [risk('neglect', 'being-addressed'), positive('empathy-for-child', ['neglect'])] },
    { capacityToChange: [concluded('substantial', MOTHER)] },
    { capacityToChange: [concluded('none', MOTHER)] },
    { capacityToChange: [concluded('some', MOTHER)] },
  ];

  it.each(FOUND_IN)('stands under the indicator that it is for: %j', (about) => {
    for (const [indicator, suggestion] of Object.entries(suggested(about).suggestions))
      expect(suggestion.indicator).toBe(indicator);
  });

  it('rests on nobody and nothing in particular where nothing was found', () => {
    const [none] = suggested({}).suggestions.riskFactors.reasons;
    expect(none).toMatchObject({ code: 'risk.none-found', factors: [], circumstances: [], parents: [] });
  });

  it('counts what can be safely managed among what is fully addressed, by name', () => {
    const found = [risk('neglect', 'fully-addressed'), risk('high-stress', 'safely-managed')];
    const [reason] = suggested({ found }).suggestions.riskFactors.reasons;
    expect(reason?.factors).toEqual(['neglect', 'high-stress']);
  });

  it('asks what is left where as many factors as circumstances are open', () => {
    const { reasons } = suggested({
      found: [notKnown('social-isolation')],
      circumstances: [circumstance('no-change-after-support', of(MOTHER), 'not-known')],
    }).suggestions.riskFactors;
    expect(reasons.find(({ code }) => code === 'risk.open-questions')).toMatchObject({
      factors: ['social-isolation'],
      circumstances: ['no-change-after-support'],
    });
  });

  it('leaves out strengths of a parent who is not in this home', () => {
    const ofFather = observe('empathy-for-child', { about: of(FATHER) });
    const both = evaluateOne(complete({ homes: [TO_MOTHER, TO_FATHER], found: [ofFather] }));
    const codesIn = (home: Home): readonly string[] =>
      suggestIndicators(both, { parents: home }).suggestions.protectiveFactors.reasons.map(({ code }) => code);
    expect(codesIn(TO_FATHER)).toContain('protective.strengths-only');
    expect(codesIn(TO_MOTHER)).not.toContain('protective.strengths-only');
  });

  it.each([
    ['capacity.found-absent', { found: [absent('capacity-for-change')] }, { factors: ['capacity-for-change'] }],
    [
      'capacity.change-highly-unlikely',
      { circumstances: [circumstance('extreme-domestic-violence', of(MOTHER))] },
      { circumstances: ['extreme-domestic-violence'], parents: [MOTHER] },
    ],
    [
      'capacity.no-change-after-support',
      { circumstances: [circumstance('no-change-after-support', of(MOTHER))] },
      { circumstances: ['no-change-after-support'], parents: [MOTHER] },
    ],
    [
      'capacity.positive-indicator',
      { circumstances: [circumstance('ended-violent-relationship', of(MOTHER))] },
      { circumstances: ['ended-violent-relationship'], parents: [MOTHER] },
    ],
  ] as const)('on capacity to change names what it rests on: %s', (code, about, named) => {
    const { reasons } = suggested(about).suggestions.capacityToChange;
    expect(reasons.find((reason) => reason.code === code)).toMatchObject(named);
  });

  it.each([
    ['some', FATHER],
    ['substantial', FATHER],
    ['none', FATHER],
  ] as const)('on capacity to change takes no account of %s evidence of who is not in this home', (amount, parent) => {
    const about = {
      homes: [TO_MOTHER, TO_FATHER] as const,
      unanswered: ['capacity-for-change'] as const,
      capacityToChange: [concluded(amount, parent)],
    };
    const { reasons } = suggestIndicators(evaluateOne(complete(about)), { parents: TO_MOTHER }).suggestions
      .capacityToChange;
    expect(reasons.map(({ code }) => code)).toEqual(['capacity.nothing-to-change', 'capacity.nothing-found']);
  });
});

describe('What an evaluation says of how far a finding is shown', () => {
  const doubtful = evaluateOne(complete({ homes: [TO_MOTHER], found: [positive('social-support', [])] }));
  const [strength] = doubtful.strengths;
  const asked = (changes: object): (() => SuggestedProfile) => {
    const strengths = [{ ...strength, ...changes }] as typeof doubtful.strengths;
    return () => suggestIndicators({ ...doubtful, strengths }, { parents: TO_MOTHER });
  };

  it.each([[5], [null], ['capacity.not-shown-sustained'], [{}], [undefined]])(
    'is a list of codes: without one, %j, nothing is suggested',
    (doubts) => {
      expect(strength).toBeDefined();
      expect(asked({ doubts: [] })).not.toThrow();
      expect(asked({ doubts })).toThrow(
        /^The argument evaluation\.strengths\[0\]\.doubts .*\(input\.(not-a-list|missing)\)$/,
      );
    },
  );

  it('holds only codes that there are', () => {
    expect(asked({ doubts: ['capacity.not-shown-sustained'] })).not.toThrow();
    for (const code of ['Capacity.not-shown-sustained', 'constructor', 5])
      expect(asked({ doubts: [code] })).toThrow('(input.not-one-of)');
  });

  it('holds only codes that there are, of what does not count', () => {
    const { notCounted } = evaluateOne(
      complete({ homes: [TO_MOTHER], found: [observe('capacity-for-change', { evidence: [] })] }),
    );
    const [claimed] = notCounted;
    expect(claimed).toBeDefined();
    const because = ['annex1.learning-disability-only'] as unknown as (typeof notCounted)[number]['because'];
    const changed = notCounted.map((entry) => ({ ...entry, because }));
    const ask = () => suggestIndicators({ ...doubtful, notCounted: changed }, { parents: TO_MOTHER });
    expect(ask).toThrow('(input.not-one-of)');
  });
});
