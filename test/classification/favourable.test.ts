import { type IndicatorId, suggestIndicators } from 'reunification-framework/classification';
import {
  type CircumstanceId,
  type Evidence,
  evaluateAssessment,
  type Observation,
  type Subject,
} from 'reunification-framework/factors';
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
  AS_OF,
  addressedAs,
  against,
  CHANGE_SHOWN,
  day,
  evidence,
  FATHER,
  homeOf,
  MOTHER,
  observe,
  of,
  ofBoth,
} from '../support/observations.js';

const HOMES: Case['homes'] = [TO_MOTHER, TO_FATHER, TO_BOTH];

const row = (indicator: IndicatorId, about: Omit<Case, 'homes'>, home: Home = TO_MOTHER, asOf = AS_OF) => {
  const [child] = evaluateAssessment(complete({ homes: HOMES, ...about }), { asOf }).children;
  if (child === undefined) return expect.unreachable('There is a child.');
  const suggestion = suggestIndicators(child, { parents: home }).suggestions[indicator];
  return {
    value: suggestion.kind === 'suggested' ? suggestion.value : suggestion.kind,
    codes: suggestion.reasons.map(({ code }) => code),
    reasons: suggestion.reasons,
  };
};

const DRINKING = 'alcohol-or-drugs-abuse';
const said = (how: 'fully-addressed' | 'being-addressed', ...pieces: readonly Evidence[]) =>
  risk(DRINKING, addressedAs(how, { evidence: pieces }));

/** Evidence on which nothing favourable can rest. */
const WEAK: readonly (readonly [string, Evidence])[] = [
  ['a parent’s own account', { ...CHANGE_SHOWN, role: 'parent' }],
  ['a parent’s account that a worker wrote down', { ...CHANGE_SHOWN, source: 'own-account', role: 'social-worker' }],
  ['hearsay', { ...CHANGE_SHOWN, nature: 'hearsay' }],
  ['evidence without a day', { ...CHANGE_SHOWN, happenedOn: undefined, recordedOn: undefined }],
  ['evidence of which nobody knows the source', { ...CHANGE_SHOWN, role: 'not-recorded' }],
  [
    'evidence from after the day asked about',
    { ...CHANGE_SHOWN, happenedOn: day('2025-07-01'), recordedOn: undefined },
  ],
];

describe('A favourable value', () => {
  it('is suggested where evidence of the change is newer than the last evidence of the risk', () => {
    expect(row('riskFactors', { found: [said('fully-addressed', CHANGE_SHOWN)] }).value).toBe('fully-addressed');
  });

  it.each(WEAK)('does not rest on %s: not that a risk is dealt with or worked on', (_, piece) => {
    expect(row('riskFactors', { found: [said('fully-addressed', piece)] }).value).toBe('to-be-asked');
    expect(row('riskFactors', { found: [said('being-addressed', piece)] }).value).toBe('to-be-asked');
  });

  it.each(WEAK)('does not rest on %s: not that a risk is absent, nor that something protects', (_, piece) => {
    expect(
      row('riskFactors', { found: [absent('high-stress', { about: homeOf(MOTHER), evidence: [piece] })] }).value,
    ).toBe('to-be-asked');
    const found = [
      risk('neglect', 'being-addressed'),
      observe('empathy-for-child', { mitigates: [against('neglect', 'effective', { evidence: [piece] })] }),
    ];
    expect(row('protectiveFactors', { found }).value).toBe('to-be-asked');
  });

  it.each(WEAK)('does not rest on %s: not a conclusion on capacity to change', (_, piece) => {
    const capacityToChange = [{ ...concluded('substantial', MOTHER), restsOn: [piece] }];
    expect(row('capacityToChange', { capacityToChange, unanswered: ['capacity-for-change'] }).value).toBe(
      'to-be-asked',
    );
  });

  it('does not rest on change from before the last evidence of the risk', () => {
    const relapsed: Partial<Observation> = {
      evidence: [evidence(['addiction'], 'substance-misuse-professional', { happenedOn: day('2025-06-29') })],
    };
    const found = [risk(DRINKING, 'fully-addressed', relapsed)];
    expect(row('riskFactors', { found }).codes).toContain('risk.found-addressed-not-shown');
    const capacityToChange = [concluded('substantial', MOTHER)];
    const answer = row('capacityToChange', { found, capacityToChange, unanswered: ['capacity-for-change'] });
    expect(answer.value).toBe('judgement-required');
    expect(answer.codes).toContain('capacity.older-than-risk');
  });

  it('does not rest on what Annex 1 asks for as the parent alone tells it, beside evidence of something else', () => {
    const neglect = risk('neglect', 'being-addressed');
    const recognised = (...pieces: readonly Evidence[]) =>
      row('protectiveFactors', {
        found: [neglect, positive('recognition-of-problem', ['neglect'], { about: of(MOTHER), evidence: pieces })],
      }).value;
    const acknowledges: Evidence = { ...CHANGE_SHOWN, shows: ['effect-on-child-acknowledged'] };
    expect(recognised(acknowledges)).toBe('apparent');
    expect(recognised({ ...acknowledges, role: 'parent' }, CHANGE_SHOWN)).toBe('to-be-asked');
    const changed = (...pieces: readonly Evidence[]) =>
      row('capacityToChange', {
        found: [neglect, observe('capacity-for-change', { about: of(MOTHER), evidence: pieces })],
        unanswered: ['capacity-for-change'],
      }).value;
    const shown: Evidence = { ...CHANGE_SHOWN, shows: ['change-demonstrated', 'change-sustained'] };
    expect(changed(shown)).toBe('able');
    expect(changed({ ...shown, nature: 'hearsay' }, CHANGE_SHOWN)).toBe('judgement-required');
    // Older than the risk; what is newer shows nothing of the change.
    expect(changed({ ...shown, happenedOn: day('2024-06-01') }, CHANGE_SHOWN)).toBe('judgement-required');
  });

  it('does not rest on a conclusion from before the evidence that it is said to rest on', () => {
    const on = (concludedOn: string, amount: 'substantial' | 'none') =>
      row('capacityToChange', {
        found: [risk('neglect', 'being-addressed')],
        capacityToChange: [{ ...concluded(amount, MOTHER), concludedOn: day(concludedOn) }],
        unanswered: ['capacity-for-change'],
      }).value;
    expect(['2025-03-31', '2025-04-01', '2025-04-02'].map((each) => on(each, 'substantial'))).toEqual([
      'to-be-asked',
      'able',
      'able',
    ]);
    expect(['2025-03-31', '2025-04-01'].map((each) => on(each, 'none'))).toEqual(['judgement-required', 'unable']);
  });

  it('is not suggested for capacity where somebody concluded or recorded the opposite, with evidence or without', () => {
    const shown: Evidence = { ...CHANGE_SHOWN, shows: ['change-demonstrated', 'change-sustained'] };
    const neglect = risk('neglect', 'being-addressed');
    const able = observe('capacity-for-change', { about: of(MOTHER), evidence: [shown] });
    const none = { ...concluded('none', MOTHER), restsOn: [] };
    const unanswered = ['capacity-for-change'] as const;
    expect(row('capacityToChange', { found: [neglect, able], capacityToChange: [none], unanswered }).value).toBe(
      'judgement-required',
    );
    const found = [neglect, absent('capacity-for-change', { about: of(MOTHER), evidence: [] })];
    expect(
      row('capacityToChange', { found, capacityToChange: [concluded('substantial', MOTHER)], unanswered }),
    ).toMatchObject({
      value: 'judgement-required',
    });
  });

  it('is not suggested where the same is said to work against a risk and not to: of the mother, and of both', () => {
    const found = (...effects: readonly ('effective' | 'not-effective')[]) =>
      effects.map((effect, place) =>
        observe('willingness-to-engage', {
          about: place === 0 ? of(MOTHER) : ofBoth,
          mitigates: [against('neglect', effect)],
        }),
      );
    const neglect = risk('neglect', 'being-addressed');
    expect(row('protectiveFactors', { found: [neglect, ...found('effective', 'effective')] }, TO_BOTH).value).toBe(
      'apparent',
    );
    const disagreeing = row('protectiveFactors', { found: [neglect, ...found('effective', 'not-effective')] }, TO_BOTH);
    expect(disagreeing.value).toBe('to-be-asked');
    expect(disagreeing.codes).toContain('protective.contested');
    expect(disagreeing.codes).not.toContain('protective.settled-risks-only');
  });

  it('is not suggested for a way home that nobody considered', () => {
    const only = { homes: [TO_MOTHER] } as const;
    for (const indicator of ['riskFactors', 'protectiveFactors', 'capacityToChange'] as const) {
      const [child] = evaluateAssessment(complete(only), { asOf: AS_OF }).children;
      const suggestion = child && suggestIndicators(child, { parents: TO_FATHER }).suggestions[indicator];
      expect(suggestion?.kind).toBe('to-be-asked');
    }
  });

  it('does not pass from one home to another', () => {
    const neglect = risk('neglect', addressedAs('fully-addressed', { wayHome: 'home to the father' }));
    expect(row('riskFactors', { found: [neglect] }, TO_FATHER).value).toBe('fully-addressed');
    expect(row('riskFactors', { found: [neglect] }, TO_MOTHER).value).toBe('to-be-asked');
  });

  it('does not pass from one parent to another: a treated disorder mitigates nothing of somebody else’s', () => {
    const found = [
      risk('paranoid-psychosis', 'not-being-addressed', { about: of(MOTHER) }),
      risk('paranoid-psychosis', 'being-addressed', { about: of(FATHER) }),
      observe('mental-disorder-responsive-to-treatment', {
        about: of(FATHER),
        mitigates: [against('paranoid-psychosis', 'effective', { about: of(FATHER) })],
      }),
    ];
    expect(row('protectiveFactors', { found }, TO_MOTHER).value).not.toBe('apparent');
    const { reasons } = row('protectiveFactors', { found }, TO_BOTH);
    expect(reasons.map(({ code }) => code)).toEqual(['protective.found', 'protective.risks-not-covered']);
  });

  it('does not rest on a risk that was settled already: people judge whether anything protects', () => {
    const found = [
      risk('social-isolation', 'fully-addressed'),
      risk('severe-physical-abuse', 'not-being-addressed'),
      observe('social-support', {
        mitigates: [against('social-isolation'), against('severe-physical-abuse', 'not-effective')],
      }),
    ];
    expect(row('protectiveFactors', { found })).toMatchObject({ value: 'judgement-required' });
    expect(row('protectiveFactors', { found }).codes).toContain('protective.settled-risks-only');
  });

  it.each([
    'not-protected-from-sexual-abuse',
    'deliberate-abuse-covered-up',
    'chronic-neglect-or-emotional-abuse',
    'risk-outside-the-home',
  ] as const)('is not suggested for row 1 where this was found, or nobody asked: %s', (id) => {
    const about =
      id === 'not-protected-from-sexual-abuse' || id === 'deliberate-abuse-covered-up'
        ? of(MOTHER)
        : ({ kind: 'child' } as const);
    expect(row('riskFactors', { circumstances: [circumstance(id, about)] }).value).toBe('to-be-asked');
    expect(row('riskFactors', { unanswered: [id] }).value).toBe('to-be-asked');
  });

  it('is not suggested while people outside the home could live there or visit, unless they are shown to be kept away', () => {
    const found = [risk('history-of-violence-or-sexual-assault', 'not-being-addressed', { about: of(FATHER) })];
    const asked = row('riskFactors', { found }, TO_MOTHER);
    expect(asked).toMatchObject({ value: 'to-be-asked', codes: ['risk.people-outside-home'] });
    expect(asked.reasons[0]?.parents).toEqual([FATHER]);
    const assessment = complete({ homes: HOMES, found });
    const [way, ...ways] = assessment.waysHome;
    const notThere = [{ parent: FATHER, evidence: [CHANGE_SHOWN] }];
    const valueWith = (...waysHome: typeof assessment.waysHome): unknown => {
      const [child] = evaluateAssessment({ ...assessment, waysHome }, { asOf: AS_OF }).children;
      return child && suggestIndicators(child, { parents: TO_MOTHER }).profile.riskFactors;
    };
    expect(valueWith({ ...way, notThere }, ...ways)).toBe('fully-addressed');
    // That he is kept away from another home says nothing of this one.
    expect(valueWith(way, ...ways.map((other) => ({ ...other, notThere })))).toBeUndefined();
  });

  it.each<readonly [told: string, what: string, circumstance: CircumstanceId, codes: readonly string[]]>([
    ['waits', 'is held against him', 'deliberate-abuse-covered-up', ['risk.people-outside-home']],
    ['does not wait', 'speaks for him', 'ended-violent-relationship', ['risk.none-found']],
  ])('%s for what was found, or is not known, of someone outside the home that %s', (_, _what, id, codes) => {
    expect(row('riskFactors', { circumstances: [circumstance(id, of(FATHER))] }).codes).toEqual(codes);
    const open = circumstance(id, of(FATHER), 'not-known');
    expect(row('riskFactors', { circumstances: [open] }).codes).toEqual(codes);
  });

  it.each(WEAK)('is a question where an absence rests on %s: it is not shown, or still open', (what, piece) => {
    const isAfter = what === 'evidence from after the day asked about';
    const found = [absent('neglect', { evidence: [piece] })];
    expect(row('riskFactors', { found })).toMatchObject({
      value: 'to-be-asked',
      codes: [isAfter || what === 'hearsay' ? 'risk.open-questions' : 'risk.absence-not-shown'],
    });
    const positives = [risk('neglect', 'being-addressed'), absent('healthy-child', { evidence: [piece] })];
    expect(row('protectiveFactors', { found: positives })).toMatchObject({
      value: 'to-be-asked',
      codes: [isAfter ? 'protective.open-questions' : 'protective.absence-not-shown'],
    });
  });

  it('is not suggested where findings contradict each other, or two people disagree', () => {
    const compliance = risk('lack-of-compliance', 'fully-addressed', { about: of(MOTHER) });
    const willing = positive('willingness-to-engage', [], { about: of(MOTHER) });
    expect(row('riskFactors', { found: [compliance, willing] })).toMatchObject({ value: 'judgement-required' });
    const disagreeing = [risk('high-stress', 'fully-addressed'), absent('high-stress')];
    expect(row('riskFactors', { found: disagreeing }).codes).toContain('risk.contested');
  });

  it('is never “safely managed” for abuse that is severe in itself: medium at best (l.1787)', () => {
    expect(row('riskFactors', { found: [risk('severe-growth-failure', 'safely-managed')] }).value).toBe(
      'partly-addressed',
    );
    expect(row('riskFactors', { found: [risk('high-stress', 'safely-managed')] }).value).toBe('fully-addressed');
  });

  it('is never “safely managed” where change is highly unlikely, nor settled by it for rows 2 and 3 (I-165)', () => {
    const managed = (id: CircumstanceId, about: Subject) => ({
      ...circumstance(id, about),
      addressed: addressedAs('safely-managed'),
    });
    const value = (id: CircumstanceId, about: Subject) =>
      row('riskFactors', { circumstances: [managed(id, about)] }).value;
    expect(value('extreme-domestic-violence', of(MOTHER))).toBe('partly-addressed');
    expect(value('not-protected-from-sexual-abuse', of(MOTHER))).toBe('partly-addressed');
    expect(value('deliberate-abuse-covered-up', of(MOTHER))).toBe('partly-addressed');
    expect(value('risk-outside-the-home', { kind: 'child' })).toBe('fully-addressed');
    const found = [
      risk('severe-physical-abuse', 'safely-managed'),
      positive('empathy-for-child', ['severe-physical-abuse']),
    ];
    expect(row('protectiveFactors', { found }).value).toBe('apparent');
  });

  it('does not rest on what somebody once saw of a person who was found to be a risk since', () => {
    const found = [risk('history-of-violence-or-sexual-assault', 'not-being-addressed', { about: of(FATHER) })];
    const assessment = complete({ homes: HOMES, found });
    const [way, ...ways] = assessment.waysHome;
    const keptAway = (...pieces: readonly Evidence[]) => {
      const waysHome = [{ ...way, notThere: [{ parent: FATHER, evidence: pieces }] }, ...ways] as const;
      const [child] = evaluateAssessment({ ...assessment, waysHome }, { asOf: AS_OF }).children;
      return child && suggestIndicators(child, { parents: TO_MOTHER }).profile.riskFactors;
    };
    const on = (happenedOn: string): Evidence => ({ ...CHANGE_SHOWN, happenedOn: day(happenedOn) });
    // The last evidence of the risk is of 15 January 2025.
    expect(['2025-01-14', '2025-01-15', '2025-01-16'].map((each) => keptAway(on(each)))).toEqual([
      undefined,
      undefined,
      'fully-addressed',
    ]);
    expect(keptAway({ ...CHANGE_SHOWN, happenedOn: undefined })).toBeUndefined();
  });

  it('asks about what was found, or not ruled out, of a household elsewhere: people from there could visit', () => {
    const violence = 'inter-parental-conflict-and-violence';
    const asked = { value: 'to-be-asked', codes: ['risk.people-outside-home'] };
    expect(
      row('riskFactors', { found: [risk(violence, 'not-being-addressed', { about: homeOf(FATHER) })] }),
    ).toMatchObject(asked);
    expect(row('riskFactors', { found: [notKnown(violence, { about: homeOf(FATHER) })] })).toMatchObject(asked);
    expect(
      row('riskFactors', { circumstances: [circumstance('not-protected-from-sexual-abuse', homeOf(FATHER))] }),
    ).toMatchObject(asked);
    // Bad housing does not come along.
    expect(
      row('riskFactors', { found: [risk('high-stress', 'not-being-addressed', { about: homeOf(FATHER) })] }).value,
    ).toBe('fully-addressed');
  });

  it('does not rest on something said of two together, where it is said of one of them that it is not so (l.732)', () => {
    const willing = (about: Subject, status: 'present' | 'absent') =>
      observe('willingness-to-engage', {
        about,
        status,
        ...(status === 'present' && { mitigates: [against('neglect')] }),
      });
    const answer = (alone: 'present' | 'absent') =>
      row(
        'protectiveFactors',
        {
          found: [
            risk('neglect', 'being-addressed'),
            ...[MOTHER, FATHER].map((parent) => willing(of(parent), alone)),
            willing(ofBoth, 'present'),
          ],
        },
        TO_BOTH,
      );
    expect(answer('present').value).toBe('apparent');
    expect(answer('absent').value).toBe('to-be-asked');
    expect(answer('absent').codes).toContain('protective.contested');
  });

  it('does not rest on an absence that the evidence of another finding about the same people speaks against', () => {
    const unwilling = (about: Subject, more: Partial<Observation> = {}) =>
      observe('willingness-to-engage', {
        about,
        status: 'absent',
        evidence: [evidence(['false-compliance'])],
        ...more,
      });
    expect(row('riskFactors', { found: [unwilling(of(MOTHER))] })).toMatchObject({
      value: 'judgement-required',
      codes: ['risk.contested'],
    });
    expect(
      row('riskFactors', { found: [unwilling(of(MOTHER), { explanation: 'as told by a neighbour' })] }).value,
    ).toBe('fully-addressed');
    const later = [
      evidence(['false-compliance'], 'social-worker', { happenedOn: day('2025-07-01'), recordedOn: undefined }),
    ];
    expect(row('riskFactors', { found: [unwilling(of(MOTHER), { evidence: [evidence(), ...later] })] }).value).toBe(
      'fully-addressed',
    );
  });

  it('does not rest on violence being over on an own account or hearsay (I-151)', () => {
    const ended = (more: Partial<Evidence>) =>
      row('riskFactors', {
        found: [
          absent('inter-parental-conflict-and-violence', {
            about: homeOf(MOTHER),
            evidence: [
              evidence(['violence-between-carers'], 'police'),
              { ...CHANGE_SHOWN, shows: ['domestic-abuse-in-past-only'], ...more },
            ],
          }),
        ],
      }).value;
    expect(ended({})).toBe('fully-addressed');
    expect(ended({ source: 'own-account' })).toBe('to-be-asked');
    expect(ended({ nature: 'hearsay' })).toBe('to-be-asked');
  });

  it('does not rest, about the child, on evidence from before the birth alone', () => {
    // Born on 10 May 2018.
    const on = (happenedOn: string) =>
      row('riskFactors', {
        found: [absent('neglect', { evidence: [evidence([], 'social-worker', { happenedOn: day(happenedOn) })] })],
      }).value;
    expect(['2018-05-09', '2018-05-10', '2018-05-11'].map(on)).toEqual([
      'to-be-asked',
      'fully-addressed',
      'fully-addressed',
    ]);
  });

  it('is not suggested for capacity on change from before a relapse, even one that was dealt with since', () => {
    const unanswered = ['capacity-for-change'] as const;
    const found = [risk(DRINKING, 'fully-addressed')];
    const shownOn = (happenedOn: string) =>
      row('capacityToChange', {
        found,
        unanswered,
        capacityToChange: [
          { ...concluded('substantial', MOTHER), restsOn: [{ ...CHANGE_SHOWN, happenedOn: day(happenedOn) }] },
        ],
      }).value;
    // The last evidence of drinking is of 15 January 2025.
    expect(['2025-01-14', '2025-01-15', '2025-01-16'].map(shownOn)).toEqual([
      'judgement-required',
      'judgement-required',
      'able',
    ]);
  });

  it('is not suggested for capacity while nobody has said whether services were involved in pregnancy (l.901)', () => {
    const answer = row('capacityToChange', {
      found: [risk('neglect', 'being-addressed')],
      unanswered: ['capacity-for-change', 'services-involved-in-pregnancy'],
      capacityToChange: [concluded('substantial', MOTHER)],
    });
    expect(answer).toMatchObject({ value: 'to-be-asked' });
    expect(answer.codes).toContain('capacity.open-questions');
  });

  it('says how old the evidence is that it rests on', () => {
    const [reason] = row('riskFactors', {}).reasons;
    expect(reason).toMatchObject({ code: 'risk.none-found', latestEvidenceOn: '2025-01-15', yearsOld: 0 });
  });
});

describe('The age of what a suggestion rests on', () => {
  const from = (date: string) => ({ ...evidence(), happenedOn: day(date), recordedOn: day(date) });

  it('is that of the oldest absence, of risks where no risk was found', () => {
    const found = [
      absent('neglect', { evidence: [from('2023-03-01')] }),
      absent('one-good-corrective-relationship', { evidence: [from('2020-03-01')] }),
    ];
    const [reason] = row('riskFactors', { found }).reasons;
    expect(reason).toMatchObject({ code: 'risk.none-found', latestEvidenceOn: '2023-03-01', yearsOld: 2 });
  });

  it.each([
    ['capacity.demonstrated-not-shown-sustained', ['change-demonstrated']],
    ['capacity.demonstrated-and-sustained', ['change-demonstrated', 'change-sustained']],
  ] as const)('is told with each reason on capacity to change: %s', (code, shows) => {
    const pieces = [
      { ...from('2025-04-03'), shows },
      { ...from('2025-03-03'), shows },
    ];
    const found = [
      risk('neglect', 'being-addressed'),
      observe('capacity-for-change', { about: of(MOTHER), evidence: pieces }),
    ];
    const told = row('capacityToChange', { found }).reasons.find((reason) => reason.code === code);
    expect(told).toMatchObject({ latestEvidenceOn: '2025-04-03', yearsOld: 0 });
  });

  it.each([
    ['capacity.substantial-evidence', 'substantial'],
    ['capacity.some-evidence', 'some'],
    ['capacity.no-evidence', 'none'],
  ] as const)('is told with each conclusion: %s', (code, amount) => {
    const conclusion = { ...concluded(amount, MOTHER), restsOn: [from('2025-04-03')] };
    const about = {
      found: [risk('neglect', 'being-addressed')],
      unanswered: ['capacity-for-change'],
      capacityToChange: [conclusion],
    } as const;
    const told = row('capacityToChange', about).reasons.find((reason) => reason.code === code);
    expect(told).toMatchObject({ latestEvidenceOn: '2025-04-03' });
  });
});

describe('An unfavourable value', () => {
  const violence = risk('inter-parental-conflict-and-violence', 'not-being-addressed', {
    about: homeOf(MOTHER, FATHER),
  });
  const drinking = risk(DRINKING, 'not-being-addressed', { about: of(FATHER) });

  it('does not class the victim with the perpetrator: her home is left to people (I-34)', () => {
    const about = { found: [violence, drinking], unanswered: ['capacity-for-change'] } as const;
    expect(row('capacityToChange', about, TO_MOTHER).value).toBe('judgement-required');
    expect(row('capacityToChange', about, TO_BOTH).value).toBe('unable');
  });

  it('is not suggested of one parent for what was concluded about two together', () => {
    const about = {
      found: [risk('neglect', 'not-being-addressed')],
      capacityToChange: [concluded('none', MOTHER, FATHER)],
      unanswered: ['capacity-for-change'],
    } as const;
    expect(row('capacityToChange', about, TO_MOTHER).value).toBe('judgement-required');
    expect(row('capacityToChange', about, TO_BOTH).value).toBe('unable');
  });

  it('is not suggested on hearsay alone, nor for facts that nobody can change', () => {
    const hearsay = [evidence([], 'not-recorded', { nature: 'hearsay', happenedOn: undefined, recordedOn: undefined })];
    const rumour = risk('neglect', 'not-being-addressed', { evidence: hearsay });
    expect(row('riskFactors', { found: [rumour] })).toMatchObject({
      value: 'judgement-required',
      codes: ['risk.hearsay-only'],
    });
    expect(row('riskFactors', { found: [risk('previous-maltreatment', 'not-being-addressed')] }).value).toBe(
      'judgement-required',
    );
  });

  it('is not suggested for capacity to change where no risk counts: there is nothing to change (l.1267)', () => {
    const about = { capacityToChange: [concluded('none', FATHER)], unanswered: ['capacity-for-change'] } as const;
    expect(row('capacityToChange', about, TO_FATHER).value).toBe('judgement-required');
  });

  it('is not suggested for protection where the only risk left is one said to be dealt with: ask what shows it', () => {
    const found = [
      risk(DRINKING, addressedAs('fully-addressed', { evidence: [] })),
      positive('recognition-of-problem', [], { mitigates: [against(DRINKING, 'not-effective')] }),
    ];
    expect(row('protectiveFactors', { found })).toMatchObject({
      value: 'to-be-asked',
      codes: ['protective.strengths-only', 'risk.found-addressed-not-shown'],
    });
  });

  it('is not created by taking evidence away', () => {
    const found = [risk('neglect', 'not-being-addressed'), risk('high-stress', 'being-addressed')];
    const observations = complete({ homes: HOMES, found }).observations;
    const worst = (left: readonly Observation[]) => row('riskFactors', { found: left }).value;
    expect(worst(found)).toBe('judgement-required');
    for (const stripped of found.map((_, place) =>
      found.map((one, at) => (at === place ? { ...one, evidence: [] } : one)),
    ))
      expect(worst(stripped)).not.toBe('not-being-addressed');
    expect(observations.length).toBeGreaterThan(found.length);
  });
});

describe('What has been put right', () => {
  it.each(['extreme-domestic-violence', 'no-change-after-support'] as const)(
    'no longer suggests by itself that a parent is unable: people judge (I-34): %s',
    (id) => {
      const asked = (how: 'fully-addressed' | 'being-addressed') =>
        row('capacityToChange', {
          circumstances: [{ ...circumstance(id, of(MOTHER)), addressed: addressedAs(how) }],
          unanswered: ['capacity-for-change'],
        }).value;
      expect(asked('being-addressed')).toBe('unable');
      expect(asked('fully-addressed')).toBe('judgement-required');
    },
  );
});

describe('What was recorded after the day asked about', () => {
  it('does not soften what was known by then', () => {
    const later = evidence(['effect-on-child-acknowledged'], 'social-worker', {
      happenedOn: day('2025-07-01'),
      recordedOn: undefined,
    });
    const denial = risk('denial-of-problems', 'not-being-addressed', { about: of(MOTHER) });
    const recognised = observe('recognition-of-problem', { about: of(MOTHER), evidence: [later] });
    expect(row('riskFactors', { found: [denial, recognised] }).value).toBe('not-being-addressed');
    const stress = risk('high-stress', 'not-being-addressed');
    expect(row('riskFactors', { found: [stress, absent('high-stress', { evidence: [later] })] }).value).toBe(
      'not-being-addressed',
    );
  });
});

describe('A learning disability alone', () => {
  it('keeps no question open in row 1 (l.3915)', () => {
    const found = [
      observe('learning-disabilities-plus-mental-illness', {
        about: of(MOTHER),
        evidence: [evidence(['learning-disability'], 'medical-professional')],
      }),
    ];
    expect(row('riskFactors', { found }).value).toBe('fully-addressed');
    expect(ofBoth.kind).toBe('parents-together');
  });
});
