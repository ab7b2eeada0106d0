import {
  type Addressed,
  type Assessment,
  type ChildEvaluation,
  CIRCUMSTANCE_IDS,
  CIRCUMSTANCES,
  type Circumstance,
  type CircumstanceId,
  type CircumstanceObservation,
  CONTRADICTIONS,
  DOMAINS,
  type Evidence,
  FACTORS,
  type FactorId,
  factorById,
  type Observation,
  type ParticularId,
  RESEARCH_MESSAGE_IDS,
  RESEARCH_MESSAGES,
  type ResearchMessageId,
  type RiskFactorId,
  SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE,
  type Subject,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import {
  BY_CIRCUMSTANCE,
  BY_RISK,
  EXCLUDING,
  everyQuestion,
  FAMILIES,
  findCircumstance,
  ofEachParent,
  QUESTIONS_ON_CIRCUMSTANCES,
  TO_BOTH_PARENTS,
  TWO_WAYS,
} from '../support/evaluation-tables.js';
import {
  AS_OF,
  addressedAs,
  CHILD,
  codesOf,
  countsAs,
  day,
  evaluate,
  evaluateOne,
  evidence,
  FATHER,
  homeOf,
  type InShort,
  MOTHER,
  observe,
  of,
  ofBoth,
  SIBLING,
  subjectOf,
} from '../support/observations.js';

const factorsOf = (observed: readonly { readonly factor: FactorId }[]): readonly FactorId[] =>
  observed.map(({ factor }) => factor);

describe('An evaluation', () => {
  it('says for which day it was asked and answers for each child in the order of the assessment', () => {
    const evaluation = evaluate({ children: [{ id: SIBLING }, { id: CHILD }] });
    expect(evaluation.asOf).toBe(AS_OF);
    expect(evaluation.children.map(({ child }) => child)).toEqual([SIBLING, CHILD]);
  });

  it('puts each observation where its status says', () => {
    const child = evaluateOne({
      observations: [
        observe('neglect'),
        observe('social-support', { mitigates: [{ riskFactor: 'neglect', effect: 'effective' }] }),
        observe('volunteer-network'),
        observe('high-stress', { status: 'absent' }),
        observe('sadistic-abuse', { status: 'not-known' }),
        observe('child-does-not-blame-self', { status: 'not-applicable', evidence: [evidence()] }),
        observe('paranoid-psychosis', { evidence: [] }),
      ],
    });
    expect(factorsOf(child.riskFactors)).toEqual(['neglect']);
    expect(factorsOf(child.protectiveFactors)).toEqual(['social-support']);
    expect(factorsOf(child.strengths)).toEqual(['volunteer-network']);
    expect(factorsOf(child.absent)).toEqual(['high-stress']);
    expect(factorsOf(child.notKnown)).toEqual(['sadistic-abuse']);
    expect(factorsOf(child.notApplicable)).toEqual(['child-does-not-blame-self']);
    expect(factorsOf(child.notCounted)).toEqual(['paranoid-psychosis']);
  });

  it('cites with each observation where its factor is printed, and says whom it is about', () => {
    const child = evaluateOne({ observations: [observe('neglect'), observe('high-stress', { status: 'absent' })] });
    expect(child.riskFactors[0]?.sources).toEqual(factorById('neglect').sources);
    expect(child.absent[0]).toMatchObject({
      about: homeOf(MOTHER),
      observation: 1,
      sources: factorById('high-stress').sources,
    });
  });

  it('repeats what is being done about a risk factor, and asks where nobody recorded it', () => {
    const { riskFactors, findings } = evaluateOne({
      observations: [
        observe('neglect', { addressed: 'fully-addressed' }),
        observe('fabricated-or-induced-illness', { addressed: 'safely-managed' }),
        observe('sadistic-abuse', { addressed: 'not-being-addressed' }),
        observe('previous-maltreatment', { addressed: 'not-known' }),
        observe('severe-growth-failure'),
      ],
    });
    expect(riskFactors.map(({ addressed }) => addressed)).toEqual([
      'fully-addressed',
      'safely-managed',
      'not-being-addressed',
      'not-known',
      'not-known',
    ]);
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['risk.addressed-not-recorded', 'observations.3.addressed'],
      ['risk.addressed-not-recorded', 'observations.4.addressed'],
    ]);
  });

  it('reports evidence about a child from before the birth, for that child only, and not what parents did before it', () => {
    const on = (date: string) => ({ evidence: [evidence([], 'police', { happenedOn: day(date) })] });
    const { children } = evaluate({
      children: [
        { id: CHILD, bornOn: day('2020-02-29') },
        { id: SIBLING, bornOn: day('2020-02-28') },
      ],
      observations: [
        observe('neglect', { children: [CHILD, SIBLING], ...on('2020-02-28') }),
        observe('high-stress', { children: [CHILD, SIBLING], ...on('2010-01-01') }),
      ],
      circumstances: [
        {
          circumstance: 'services-involved-in-pregnancy',
          children: [CHILD],
          about: { kind: 'child' },
          status: 'present',
          ...on('2019-12-01'),
        },
      ],
    });
    const early = children.map(({ findings }) =>
      findings.filter(({ code }) => code === 'evidence.before-birth').map(({ path }) => path.join('.')),
    );
    expect(early).toEqual([['observations.0.evidence.0.happenedOn', 'circumstances.0.evidence.0.happenedOn'], []]);
    expect(children.map(({ riskFactors }) => factorsOf(riskFactors))).toEqual([
      ['neglect', 'high-stress'],
      ['neglect', 'high-stress'],
    ]);
  });

  it('does not ask what is being done about a risk that does not count', () => {
    const { findings } = evaluateOne({ observations: [observe('neglect', { evidence: [] })] });
    expect(codesOf(findings)).toEqual(['evidence.none']);
  });

  it('lets what is being done be recorded for every risk factor of which it asks that', () => {
    const byEvidence: Observation = observe('alcohol-or-drugs-abuse', {
      status: 'not-known',
      evidence: [evidence(['addiction'])],
    });
    const asks = ({ findings }: ChildEvaluation) => codesOf(findings).includes('risk.addressed-not-recorded');
    expect(asks(evaluateOne({ observations: [byEvidence] }))).toBe(true);
    expect(asks(evaluateOne({ observations: [{ ...byEvidence, addressed: addressedAs('being-addressed') }] }))).toBe(
      false,
    );
  });

  it('repeats the conclusions on capacity to change that are about the child', () => {
    const child = evaluateOne({
      children: [{ id: CHILD }, { id: SIBLING }],
      capacityToChange: [
        { parents: [MOTHER], children: [CHILD, SIBLING], evidence: 'some', restsOn: [] },
        { parents: [FATHER], children: [SIBLING], evidence: 'none', restsOn: [] },
      ],
    });
    expect(child.capacityToChange.map(({ parents, evidence: found }) => [parents, found])).toEqual([
      [[MOTHER], 'some'],
    ]);
  });

  it('repeats the ways home that are considered for the child', () => {
    const toMother = { id: 'to the mother', children: [CHILD], parents: [MOTHER] } as const;
    const toFather = { id: 'to the father', children: [SIBLING], parents: [FATHER] } as const;
    const { children } = evaluate({ children: [{ id: CHILD }, { id: SIBLING }], waysHome: [toMother, toFather] });
    expect(children.map(({ waysHome }) => waysHome)).toEqual([[toMother], [toFather]]);
  });
});

describe('Something positive', () => {
  const stress = observe('high-stress', { addressed: 'being-addressed' });
  const support = (...mitigates: NonNullable<InShort['mitigates']>) => observe('social-support', { mitigates });
  const weigh = (...observations: readonly Observation[]) => {
    const { protectiveFactors, strengths, findings } = evaluateOne({ observations });
    return {
      protects: protectiveFactors.map(({ factor, worksAgainst }) => [factor, worksAgainst]),
      strengths: factorsOf(strengths),
      because: findings.map(({ code, path }) => [code, path.join('.')]),
    };
  };
  const strengthBecause = (code: string) => ({
    protects: [],
    strengths: ['social-support'],
    because: [[code, 'observations.1.mitigates']],
  });

  it('protects when it works against a risk factor that was found', () => {
    expect(weigh(stress, support({ riskFactor: 'high-stress', effect: 'effective' }))).toEqual({
      protects: [['social-support', ['high-stress']]],
      strengths: [],
      because: [],
    });
  });

  it('is a strength when it names no risk factor', () => {
    expect(weigh(stress, observe('social-support'))).toEqual(strengthBecause('protective.mitigates-nothing'));
    expect(weigh(stress, support())).toEqual(strengthBecause('protective.mitigates-nothing'));
  });

  it.each(['not-effective', 'not-known'] as const)('is a strength when its effect is %s', (effect) => {
    expect(weigh(stress, support({ riskFactor: 'high-stress', effect }))).toEqual(
      strengthBecause('protective.not-effective'),
    );
  });

  it('is a strength when the risk factor it works against does not count', () => {
    const { because, ...weighed } = weigh(
      observe('high-stress', { evidence: [] }),
      support({ riskFactor: 'high-stress', effect: 'effective' }),
    );
    expect(weighed).toEqual({ protects: [], strengths: ['social-support'] });
    expect(because).toContainEqual(['protective.risk-not-found', 'observations.1.mitigates']);
  });

  it('is a strength when other risk factors were found than the one it works against', () => {
    const { because } = weigh(
      stress,
      support({ riskFactor: 'neglect', effect: 'effective' }),
      observe('neglect', { evidence: [] }),
    );
    expect(because).toContainEqual(['protective.risk-not-found', 'observations.1.mitigates']);
  });

  it('works against those risk factors only that count and on which it has an effect', () => {
    const { protects } = weigh(
      stress,
      observe('neglect'),
      observe('sadistic-abuse', { evidence: [] }),
      support(
        { riskFactor: 'high-stress', effect: 'effective' },
        { riskFactor: 'neglect', effect: 'not-known' },
        { riskFactor: 'sadistic-abuse', effect: 'effective' },
      ),
    );
    expect(protects).toEqual([['social-support', ['high-stress']]]);
  });

  it('works against nothing yet on a day before that was recorded, and its claim is left out', () => {
    const claimed = (asOf: string) => {
      const { protectiveFactors, strengths } = evaluateOne(
        { observations: [stress, support({ riskFactor: 'high-stress', effect: 'effective' })] },
        day(asOf),
      );
      return [...protectiveFactors, ...strengths].map(({ mitigates }) => mitigates.length);
    };
    expect(claimed('2025-04-01')).toEqual([0]);
    expect(claimed('2025-04-02')).toEqual([1]);
  });

  it('that works only against a risk that does not count, and not against one that does, is not shown to work', () => {
    const { because } = weigh(
      stress,
      support({ riskFactor: 'high-stress', effect: 'not-effective' }, { riskFactor: 'neglect', effect: 'effective' }),
      observe('neglect', { evidence: [] }),
    );
    expect(because).toContainEqual(['protective.not-effective', 'observations.1.mitigates']);
  });

  it('neither protects nor is a strength when it is not present or does not count', () => {
    for (const more of [{ status: 'absent' }, { status: 'not-known' }, { evidence: [] }] as const) {
      const { protects, strengths } = weigh(observe('social-support', more));
      expect([...protects, ...strengths]).toEqual([]);
    }
  });

  it('protects a child only from a risk found for that child', () => {
    const { children } = evaluate({
      children: [{ id: CHILD }, { id: SIBLING }],
      observations: [
        observe('neglect', { children: [CHILD] }),
        observe('social-support', {
          children: [CHILD, SIBLING],
          mitigates: [{ riskFactor: 'neglect', effect: 'effective' }],
        }),
      ],
    });
    expect(
      children.map(({ protectiveFactors, strengths }) => [factorsOf(protectiveFactors), factorsOf(strengths)]),
    ).toEqual([
      [['social-support'], []],
      [[], ['social-support']],
    ]);
    expect(codesOf(children[1]?.findings ?? [])).toEqual(['protective.risk-not-found']);
  });
});

describe('Two findings that exclude each other', () => {
  it('are named in the order of the record, where something positive is found of each parent and of both', () => {
    const { contradictions } = evaluateOne({
      waysHome: [{ id: 'home', children: [CHILD], parents: [MOTHER, FATHER] }],
      observations: [
        observe('denial-of-problems', { about: of(MOTHER) }),
        observe('recognition-of-problem', { about: ofBoth }),
        observe('recognition-of-problem', { about: of(FATHER) }),
        observe('recognition-of-problem', { about: of(MOTHER) }),
      ],
    });
    expect(contradictions.map(({ protectiveFactor }) => protectiveFactor.observation)).toEqual([1, 3]);
  });

  it('say of each what was observed and on what, not what is being done about it or what it works against', () => {
    const { contradictions } = evaluateOne({
      observations: [
        observe('neglect'),
        observe('denial-of-problems', { addressed: 'being-addressed' }),
        observe('recognition-of-problem', { mitigates: [{ riskFactor: 'neglect', effect: 'effective' }] }),
      ],
    });
    const OBSERVED = ['factor', 'about', 'observation', 'evidence', 'doubts', 'sources'];
    expect(contradictions.map(({ riskFactor }) => Object.keys(riskFactor))).toEqual([OBSERVED]);
    expect(contradictions.map(({ protectiveFactor }) => Object.keys(protectiveFactor))).toEqual([OBSERVED]);
  });

  const contradictionsOf = (...observations: readonly Observation[]) => {
    const { contradictions, findings } = evaluateOne({ observations });
    return {
      found: contradictions.map(({ riskFactor, protectiveFactor, explained }) => [
        riskFactor.factor,
        protectiveFactor.factor,
        explained,
      ]),
      reported: findings.filter(({ code }) => code === 'contradiction.unexplained').map(({ path }) => path.join('.')),
    };
  };

  it('are the twenty-three pairs of I-08', () => {
    expect(CONTRADICTIONS.map(({ riskFactor, protectiveFactor }) => [riskFactor, protectiveFactor])).toEqual(EXCLUDING);
    for (const { says } of CONTRADICTIONS) expect(says).toMatch(/^[A-Z].+\.$/);
  });

  describe.each(EXCLUDING)('%s and %s', (risk, protective) => {
    it('of the same subject both count, and are reported until someone explains them', () => {
      const pair = [observe(risk, { addressed: 'being-addressed' }), observe(protective)] as const;
      expect(contradictionsOf(...pair)).toEqual({ found: [[risk, protective, false]], reported: ['observations.0'] });
      const child = evaluateOne({ observations: pair });
      expect([countsAs(child, 0), countsAs(child, 1)]).toEqual(['present', 'present']);

      const [one, other] = pair;
      const explanation = 'Since the spring, and only when the grandmother is there.';
      const explained = { found: [[risk, protective, true]], reported: [] };
      expect(contradictionsOf({ ...one, explanation }, other)).toEqual(explained);
      expect(contradictionsOf(one, { ...other, explanation })).toEqual(explained);
    });

    it('are no contradiction when one of them does not count', () => {
      expect(contradictionsOf(observe(risk, { evidence: [] }), observe(protective)).found).toEqual([]);
      expect(contradictionsOf(observe(risk), observe(protective, { evidence: [] })).found).toEqual([]);
      expect(contradictionsOf(observe(risk, { status: 'absent' }), observe(protective)).found).toEqual([]);
      expect(contradictionsOf(observe(risk), observe(protective, { status: 'absent' })).found).toEqual([]);
    });

    it('are no contradiction when they are about different children', () => {
      const { children } = evaluate({
        children: [
          { id: CHILD, bornOn: day('2018-05-10') },
          { id: SIBLING, bornOn: day('2015-05-10') },
        ],
        observations: [observe(risk, { children: [CHILD] }), observe(protective, { children: [SIBLING] })],
      });
      expect(children.map(({ contradictions }) => contradictions)).toEqual([[], []]);
    });
  });

  it.each([
    ['of two parents', 'denial-of-problems', of(MOTHER), 'recognition-of-problem', of(FATHER)],
    [
      'of two homes',
      'inter-parental-conflict-and-violence',
      homeOf(MOTHER, FATHER),
      'absence-of-domestic-abuse',
      homeOf(MOTHER),
    ],
  ] as const)('are no contradiction when they are %s', (_, risk, ofRisk, protective, ofProtective) => {
    expect(
      contradictionsOf(observe(risk, { about: ofRisk }), observe(protective, { about: ofProtective })).found,
    ).toEqual([]);
  });

  it.each([
    ['denial-of-problems', of(MOTHER), 'recognition-of-problem', ofBoth],
    ['denial-of-problems', ofBoth, 'recognition-of-problem', of(MOTHER)],
    ['lack-of-compliance', of(FATHER), 'partnership-with-parents', { kind: 'professionals' }],
    ['sadistic-abuse', { kind: 'child' }, 'empathy-for-child', of(FATHER)],
    ['inter-parental-conflict-and-violence', homeOf(MOTHER, FATHER), 'non-abusive-partner', of(FATHER)],
  ] as const)('are one where %s %o and %s %o concern the same person', (risk, ofRisk, protective, ofProtective) => {
    expect(
      contradictionsOf(observe(risk, { about: ofRisk }), observe(protective, { about: ofProtective })).found,
    ).toEqual([[risk, protective, false]]);
  });

  it('are explained by past concerns that have been overcome, where a history of violence stands beside a partner who is not abusive', () => {
    const history = observe('history-of-violence-or-sexual-assault');
    const partner = (shows: ParticularId, more: Partial<Evidence> = {}) =>
      observe('non-abusive-partner', {
        evidence: [
          evidence(['no-current-abuse-concerns']),
          evidence([shows], 'social-worker', { happenedOn: day('2025-01-16'), ...more }),
        ],
      });
    expect(contradictionsOf(history, partner('no-current-abuse-concerns')).found).toHaveLength(1);
    expect(contradictionsOf(history, partner('no-current-abuse-concerns')).reported).toHaveLength(1);
    const overcome = (more: Partial<Evidence>) =>
      contradictionsOf(history, partner('past-abuse-concerns-overcome', more)).reported;
    // The violence is of 15 January 2025, the question of 30 June.
    expect(['2025-01-14', '2025-01-15', '2025-01-16'].map((on) => overcome({ happenedOn: day(on) }).length)).toEqual([
      1, 1, 0,
    ]);
    expect(overcome({ happenedOn: day('2025-07-01'), recordedOn: undefined })).toHaveLength(1);
    expect(overcome({ source: 'own-account' })).toHaveLength(1);
    expect(overcome({ nature: 'hearsay' })).toHaveLength(1);
  });

  it('are one where the risk is recorded as absent against its own evidence', () => {
    const hostile = observe('lack-of-compliance', {
      status: 'absent',
      evidence: [evidence(['hostility-or-deception'])],
    });
    expect(contradictionsOf(hostile, observe('partnership-with-parents'))).toEqual({
      found: [['lack-of-compliance', 'partnership-with-parents', false]],
      reported: ['observations.0'],
    });
  });

  it('are not said twice in the same words of the same place, where one excludes two others', () => {
    const { found, reported } = contradictionsOf(
      observe('denial-of-problems'),
      observe('recognition-of-problem'),
      observe('responsibility-taken'),
    );
    expect(found).toHaveLength(2);
    expect(reported).not.toEqual([]);
    expect(new Set(reported).size).toBe(reported.length);
  });

  it('are one when they are of the same people in another order or another respect', () => {
    expect(
      contradictionsOf(
        observe('inter-parental-conflict-and-violence', { about: ofBoth }),
        observe('absence-of-domestic-abuse', { about: homeOf(FATHER, MOTHER) }),
      ).found,
    ).toEqual([['inter-parental-conflict-and-violence', 'absence-of-domestic-abuse', false]]);
  });
});

describe('What nobody has answered', () => {
  const unanswered = (child: ChildEvaluation): readonly string[] =>
    child.unanswered
      .flatMap(({ domain, about, factors }) => factors.map((factor) => JSON.stringify([domain, factor, about])))
      .sort();

  it.each(FAMILIES)('is everything while nothing was observed: %s', (_, family) => {
    expect(unanswered(evaluateOne(family))).toEqual(everyQuestion(family));
  });

  it.each(FAMILIES)('is grouped by domain in printed order, and by subject, each once: %s', (_, family) => {
    const groups = evaluateOne(family).unanswered;
    const keys = groups.map(({ domain, about }) => JSON.stringify([domain, about]));
    expect(new Set(keys).size).toBe(keys.length);
    const places = groups.map(({ domain }) => DOMAINS.indexOf(domain));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const printed: readonly FactorId[] = FACTORS.map(({ id }) => id);
    for (const { domain, factors } of groups) {
      expect(factors.map((id) => factorById(id as RiskFactorId).domain)).toEqual(factors.map(() => domain));
      const rows = factors.map((id) => printed.indexOf(id));
      expect(rows).toEqual([...rows].sort((one, other) => one - other));
    }
  });

  it.each(FAMILIES)('becomes one question less with each observation: %s', (_, family) => {
    const all = everyQuestion(family);
    for (const question of all) {
      const [, factor, about] = JSON.parse(question) as [string, FactorId, Subject];
      const child = evaluateOne({
        ...family,
        observations: [observe(factor, { about, status: 'not-known', evidence: [] })],
      });
      expect(unanswered(child)).toEqual(all.filter((other) => other !== question));
    }
  });

  it('is nothing once everything has been observed, however it was answered', () => {
    const observations = everyQuestion(TWO_WAYS).map((question) => {
      const [, factor, about] = JSON.parse(question) as [string, FactorId, Subject];
      return observe(factor, { about, status: 'not-known', evidence: [] });
    });
    expect(evaluateOne({ ...TWO_WAYS, observations }).unanswered).toEqual([]);
  });

  it('is asked for each child of its own home', () => {
    const family: Partial<Assessment> = {
      children: [{ id: CHILD }, { id: SIBLING, infancy: 'in-first-year' }],
      waysHome: [
        { id: 'to the mother', children: [CHILD], parents: [MOTHER] },
        { id: 'to both', children: [SIBLING], parents: [MOTHER, FATHER] },
      ],
    };
    const [child, sibling] = evaluate({
      ...family,
      observations: [observe('neglect', { children: [CHILD] })],
    }).children;
    const neglect = JSON.stringify(['abuse', 'neglect', { kind: 'child' }]);
    expect(child && unanswered(child)).toEqual(everyQuestion({}).filter((question) => question !== neglect));
    expect(sibling && unanswered(sibling)).toEqual(
      everyQuestion({ ...TO_BOTH_PARENTS, children: [{ id: SIBLING, infancy: 'in-first-year' }] }),
    );
  });

  it.each([
    ['a parent’s isolation', 'answers', 'social-isolation', of(MOTHER), { kind: 'social-setting', parents: [MOTHER] }],
    [
      'a parent’s isolation',
      'does not answer',
      'social-isolation',
      of(MOTHER),
      { kind: 'social-setting', parents: [FATHER, MOTHER] },
    ],
    ['power problems of both parents', 'answer', 'power-problems', ofBoth, homeOf(FATHER, MOTHER)],
    ['power problems of one parent', 'do not answer', 'power-problems', of(FATHER), homeOf(FATHER, MOTHER)],
    [
      'conflict between both parents',
      'answers',
      'inter-parental-conflict-and-violence',
      ofBoth,
      homeOf(FATHER, MOTHER),
    ],
    [
      'conflict between both parents',
      'does not answer',
      'inter-parental-conflict-and-violence',
      ofBoth,
      homeOf(MOTHER),
    ],
    ['change in the mother’s home', 'answers', 'capacity-for-change', homeOf(MOTHER), of(MOTHER)],
    ['change in the mother’s home', 'does not answer', 'capacity-for-change', homeOf(MOTHER), of(FATHER)],
    [
      'denial by both together',
      'answers',
      'denial-of-problems',
      ofBoth,
      { kind: 'parents-together', parents: [FATHER, MOTHER] },
    ],
    ['denial by both together', 'does not answer', 'denial-of-problems', ofBoth, of(MOTHER)],
    [
      'a therapeutic relationship of the child',
      'answers',
      'therapeutic-relationship-with-child',
      { kind: 'child' },
      { kind: 'professionals' },
    ],
    [
      'medical services of the professionals',
      'answer',
      'legal-or-medical-services',
      { kind: 'professionals' },
      { kind: 'social-setting', parents: [MOTHER] },
    ],
    [
      'medical services of the professionals',
      'answer',
      'legal-or-medical-services',
      { kind: 'professionals' },
      { kind: 'social-setting', parents: [FATHER, MOTHER] },
    ],
  ] as const)('%s %s the question about another respect (%s)', (_, answers, factor, about, asked) => {
    const question = JSON.stringify([factorById(factor as RiskFactorId).domain, factor, asked]);
    expect(unanswered(evaluateOne(TWO_WAYS))).toContain(question);
    const left = unanswered(evaluateOne({ ...TWO_WAYS, observations: [observe(factor, { about })] }));
    expect(left.includes(question)).toBe(!answers.startsWith('answer'));
  });
});

describe('Circumstances outside the table', () => {
  const named = QUESTIONS_ON_CIRCUMSTANCES.map(
    ({ circumstance, about }) => [`${circumstance} of ${JSON.stringify(about)}`, circumstance, about] as const,
  );
  const open = (...circumstances: readonly CircumstanceObservation[]) =>
    evaluateOne({ ...TWO_WAYS, circumstances }).openCircumstances;

  it.each(CIRCUMSTANCE_IDS)('%s is found with its bearing and its place in print', (circumstance) => {
    const { about, bearing, sources }: Circumstance = CIRCUMSTANCES[circumstance];
    const { circumstances } = evaluateOne({ circumstances: [findCircumstance(circumstance)] });
    expect(circumstances).toEqual([
      expect.objectContaining({ circumstance, bearing, about: subjectOf(about[0]), position: 0, sources }),
    ]);
  });

  it('are all open while nobody looked: for the child, for each parent separately and for the parents together', () => {
    expect(open()).toEqual(
      QUESTIONS_ON_CIRCUMSTANCES.map((question) => ({
        ...question,
        bearing: CIRCUMSTANCES[question.circumstance].bearing,
        because: 'unanswered',
      })),
    );
  });

  it.each(named)(
    'are one less open when it is known of one, present or absent or not applicable: %s',
    (_, circumstance, about) => {
      const others = QUESTIONS_ON_CIRCUMSTANCES.filter(
        (other) => other.circumstance !== circumstance || other.about !== about,
      );
      for (const status of ['present', 'absent', 'not-applicable'] as const)
        expect(open(findCircumstance(circumstance, { about, status }))).toEqual(
          others.map((other) => expect.objectContaining(other)),
        );
    },
  );

  it.each(named)('stay open when it is not known, or recorded without evidence: %s', (_, circumstance, about) => {
    const becauseOf = (more: Partial<CircumstanceObservation>) =>
      open(findCircumstance(circumstance, { about, ...more }))
        .filter((one) => one.circumstance === circumstance && JSON.stringify(one.about) === JSON.stringify(about))
        .map(({ because }) => because);
    expect(becauseOf({ status: 'not-known', evidence: [] })).toEqual(['not-known']);
    expect(becauseOf({ status: 'not-known' })).toEqual(['not-known']);
    expect(becauseOf({ status: 'present', evidence: [] })).toEqual(['not-counted']);
    // Something positive that is said not to be there is nobody's claim that it is.
    const otherwise = CIRCUMSTANCES[circumstance].bearing === 'positive-indicator' ? 'not-shown' : 'not-counted';
    for (const status of ['absent', 'not-applicable'] as const)
      expect(becauseOf({ status, evidence: [] })).toEqual([otherwise]);
  });

  it('stay open when they are said to be absent by somebody who is not known, unless that would be something positive', () => {
    const unknown = [evidence([], 'not-recorded')];
    for (const [circumstance, because] of [
      ['previous-failed-return', ['not-shown']],
      ['overcame-difficulties', []],
    ] as const)
      for (const status of ['absent', 'not-applicable'] as const) {
        const left = open(findCircumstance(circumstance, { status, evidence: unknown }));
        const about = subjectOf(CIRCUMSTANCES[circumstance].about[0]);
        expect(
          left
            .filter((one) => one.circumstance === circumstance && JSON.stringify(one.about) === JSON.stringify(about))
            .map((one) => one.because),
        ).toEqual(because);
      }
  });

  it('cannot be ruled out for a child by what was seen before the birth, but for those of the pregnancy', () => {
    const before = [evidence([], 'police', { happenedOn: day('2018-05-09'), recordedOn: day('2018-05-09') })];
    const openOf = (circumstance: CircumstanceId, pieces: readonly Evidence[]) =>
      open(findCircumstance(circumstance, { status: 'absent', evidence: pieces }))
        .filter((one) => one.circumstance === circumstance)
        .map(({ because }) => because);
    expect(openOf('previous-failed-return', before)).toEqual(['not-shown']);
    expect(openOf('previous-failed-return', [...before, evidence()])).toEqual([]);
    expect(openOf('services-involved-in-pregnancy', before)).toEqual([]);
  });

  it('of a household answer for the parents who make it up', () => {
    const left = open(findCircumstance('extreme-domestic-violence', { about: homeOf(MOTHER, FATHER) }));
    const ofViolence = left.filter(({ circumstance }) => circumstance === 'extreme-domestic-violence');
    expect(ofViolence.map(({ about }) => about)).toEqual(ofEachParent);
  });

  it('of one child leave those of another open', () => {
    const [child, sibling] = evaluate({
      children: [{ id: CHILD }, { id: SIBLING }],
      circumstances: [findCircumstance('previous-failed-return')],
    }).children;
    const openFor = (one: ChildEvaluation | undefined) =>
      one?.openCircumstances.map(({ circumstance }) => circumstance);
    expect(openFor(child)).not.toContain('previous-failed-return');
    expect(openFor(sibling)).toContain('previous-failed-return');
    expect(sibling?.circumstances).toEqual([]);
  });
});

describe('Research messages', () => {
  const calledUp = (parts: Partial<Assessment>) =>
    evaluateOne(parts).researchMessages.map(({ message, calledUpBy }) => `${message} by ${calledUpBy}`);
  const ALWAYS = 'practice-varies by every-assessment';

  it('are twelve, each of which is called up by something', () => {
    expect([...Object.keys(BY_RISK), ...Object.keys(BY_CIRCUMSTANCE), 'practice-varies'].sort()).toEqual(
      [...RESEARCH_MESSAGE_IDS].sort(),
    );
  });

  it('include in every assessment that practice varies, and nothing else without cause', () => {
    expect(calledUp({})).toEqual([ALWAYS]);
  });

  it.each(Object.entries(BY_RISK))(
    '%s: is called up by %s that counts as present, and not otherwise',
    (message, risk) => {
      const expected = `${message} by ${risk}`;
      expect(calledUp({ observations: [observe(risk)] })).toContain(expected);
      for (const more of [{ status: 'absent' }, { status: 'not-known', evidence: [] }, { evidence: [] }] as const)
        expect(calledUp({ observations: [observe(risk, more)] })).toEqual([ALWAYS]);
    },
  );

  it.each(Object.entries(BY_CIRCUMSTANCE))(
    '%s: is called up by %s when it is found, and not otherwise',
    (message, circumstance) => {
      expect(calledUp({ circumstances: [findCircumstance(circumstance)] }).sort()).toEqual(
        [`${message} by ${circumstance}`, ALWAYS].sort(),
      );
      for (const more of [{ status: 'absent' }, { status: 'not-known', evidence: [] }, { evidence: [] }] as const)
        expect(calledUp({ circumstances: [findCircumstance(circumstance, more)] })).toEqual([ALWAYS]);
    },
  );

  it.each(['repeated-failed-returns', 'too-many-chances', 'chronic-neglect-and-emotional-abuse'] as const)(
    '%s: has no age, and is called up for a child who is not yet born too',
    (message) => {
      const circumstance = BY_CIRCUMSTANCE[message] as CircumstanceId;
      expect(
        calledUp({
          children: [{ id: CHILD, bornOn: day('2025-07-01') }],
          circumstances: [findCircumstance(circumstance)],
        }),
      ).toContain(`${message} by ${circumstance}`);
    },
  );

  it('are called up once, however many parents they are about', () => {
    const messages = calledUp({
      observations: [MOTHER, FATHER].map((parent) => observe('alcohol-or-drugs-abuse', { about: of(parent) })),
    });
    expect(messages).toHaveLength(4);
    expect(new Set(messages).size).toBe(4);
  });

  it('give the percentages that the Framework prints, and name the study', () => {
    const figuresOf = (message: ResearchMessageId) => RESEARCH_MESSAGES[message].figures.map(({ percent }) => percent);
    expect(figuresOf('substance-misuse-and-maltreatment-after-return')).toEqual([78, 29]);
    expect(figuresOf('substance-misuse-and-breakdown')).toEqual([81]);
    expect(figuresOf('substance-misuse-rarely-treated')).toEqual([46, 17, 5]);
    expect(figuresOf('too-many-chances')).toEqual([38]);
    expect(RESEARCH_MESSAGES['substance-misuse-and-breakdown'].study).toBe('Wade et al (2011)');
    expect(RESEARCH_MESSAGES['substance-misuse-rarely-treated'].study).toBe('Farmer et al (2011)');
    for (const { study, source, says } of Object.values(RESEARCH_MESSAGES)) {
      expect(study).not.toBe('');
      expect(source.locator).not.toBe('');
      expect(says).toMatch(/^[A-Z].+\.$/);
    }
  });

  it('belong to risk factors of Annex 1, or to none where a circumstance calls them up', () => {
    const attached = Object.values(RESEARCH_MESSAGES).map(({ attachedTo }) => attachedTo);
    expect(attached.flat().filter((factor) => factorById(factor).kind !== 'risk')).toEqual([]);
    expect(attached.filter(({ length }) => length === 0)).toHaveLength(3);
  });

  it('cite where they are reported', () => {
    for (const { message, source } of evaluateOne({ observations: [observe('neglect')] }).researchMessages)
      expect(source).toEqual(RESEARCH_MESSAGES[message].source);
  });
});

describe('Sufficient change is highly unlikely', () => {
  const unlikely = (parts: Partial<Assessment>) =>
    evaluateOne(parts).changeHighlyUnlikely.map(({ id, parents, study }) => ({
      id,
      parents: [...parents].sort(),
      study,
    }));

  it.each([
    ['extreme-domestic-violence', 'Gondolf (2002) and Scott (2004), cited in Ward et al (2014)'],
    ['not-protected-from-sexual-abuse', 'Brandon et al (2008), cited in Ward et al (2014)'],
    ['deliberate-abuse-covered-up', 'Brandon et al (2008), cited in Ward et al (2014)'],
  ] as const)('with %s, and the study that found it is named', (id, study) => {
    for (const [about, parents] of [
      [of(MOTHER), [MOTHER]],
      [ofBoth, [FATHER, MOTHER]],
      [homeOf(MOTHER, FATHER), [FATHER, MOTHER]],
    ] as const)
      expect(unlikely({ circumstances: [findCircumstance(id, { about })] })).toEqual([{ id, parents, study }]);
    expect(unlikely({ circumstances: [findCircumstance(id, { status: 'absent' })] })).toEqual([]);
  });

  it('says what the overview concludes for the children, and that people decide', () => {
    const [found] = evaluateOne({
      circumstances: [findCircumstance('deliberate-abuse-covered-up')],
    }).changeHighlyUnlikely;
    expect(found?.consequence).toMatch(/live apart from these parents.*People decide/);
    const [combined] = evaluateOne({
      observations: [
        observe('alcohol-or-drugs-abuse'),
        observe('inter-parental-conflict-and-violence', { about: homeOf(MOTHER) }),
      ],
    }).changeHighlyUnlikely;
    expect(combined?.consequence).toBe(found?.consequence);
  });

  it('for each reason, and for each parent it is found of, once', () => {
    const [violence, abuse] = ['extreme-domestic-violence', 'deliberate-abuse-covered-up'] as const;
    const found = unlikely({
      circumstances: [
        findCircumstance(violence, { about: of(MOTHER) }),
        findCircumstance(violence, { about: of(FATHER) }),
        findCircumstance(abuse, { about: of(MOTHER) }),
        findCircumstance(abuse, { about: homeOf(MOTHER) }),
      ],
    });
    expect(found.map(({ id, parents }) => [id, parents])).toEqual([
      [violence, [MOTHER]],
      [violence, [FATHER]],
      [abuse, [MOTHER]],
    ]);
  });

  it('with none of the other circumstances', () => {
    const others = CIRCUMSTANCE_IDS.filter((id) => CIRCUMSTANCES[id].bearing !== 'change-highly-unlikely');
    expect(others).toHaveLength(9);
    expect(unlikely({ circumstances: others.map((id) => findCircumstance(id)) })).toEqual([]);
  });

  describe('with substance misuse and domestic violence', () => {
    const together = (misuse: readonly Partial<Observation>[], violence: readonly Partial<Observation>[]) =>
      unlikely({
        observations: [
          ...misuse.map((more) => observe('alcohol-or-drugs-abuse', more)),
          ...violence.map((more) => observe('inter-parental-conflict-and-violence', more)),
        ],
      });
    const found = (...parents: readonly string[]) => [
      {
        id: 'substance-misuse-with-domestic-violence',
        parents,
        study: 'Forrester and Harwin (2008), cited in Ward et al (2014)',
      },
    ];

    it('of the same parent or home, or of a parent among them', () => {
      expect(together([{ about: of(MOTHER) }], [{ about: homeOf(MOTHER) }])).toEqual(found(MOTHER));
      expect(together([{ about: of(MOTHER) }], [{ about: homeOf(MOTHER, FATHER) }])).toEqual(found(FATHER, MOTHER));
      expect(together([{ about: of(FATHER) }], [{ about: ofBoth }])).toEqual(found(FATHER, MOTHER));
      expect(together([{ about: ofBoth }], [{ about: homeOf(MOTHER) }])).toEqual(found(FATHER, MOTHER));
    });

    it('not where the one is of one parent and the other of another’s home', () => {
      expect(together([{ about: of(FATHER) }], [{ about: homeOf(MOTHER) }])).toEqual([]);
    });

    it('not with one of them alone, nor when one does not count', () => {
      expect(together([{ about: of(MOTHER) }], [])).toEqual([]);
      expect(together([], [{ about: homeOf(MOTHER) }])).toEqual([]);
      expect(together([{ about: of(MOTHER), evidence: [] }], [{ about: homeOf(MOTHER) }])).toEqual([]);
      expect(together([{ about: of(MOTHER) }], [{ about: homeOf(MOTHER), status: 'absent' }])).toEqual([]);
    });

    it('until one of them has been dealt with', () => {
      const combined = (misuse: Addressed, violence: Addressed) =>
        together(
          [{ about: of(MOTHER), addressed: addressedAs(misuse) }],
          [{ about: homeOf(MOTHER), addressed: addressedAs(violence) }],
        );
      for (const open of ['being-addressed', 'not-being-addressed', 'not-known'] as const) {
        expect(combined(open, 'not-known')).toEqual(found(MOTHER));
        expect(combined('not-known', open)).toEqual(found(MOTHER));
        for (const dealtWith of ['fully-addressed', 'safely-managed'] as const) {
          expect(combined(open, dealtWith)).toEqual([]);
          expect(combined(dealtWith, open)).toEqual([]);
        }
      }
    });

    it('once for the same parents, however many observations say so', () => {
      expect(together([{ about: of(MOTHER) }, { about: of(FATHER) }], [{ about: homeOf(MOTHER, FATHER) }])).toEqual(
        found(FATHER, MOTHER),
      );
    });

    it('not where the one bears on one child and the other on another', () => {
      const { children } = evaluate({
        children: [{ id: CHILD }, { id: SIBLING }],
        observations: [
          observe('alcohol-or-drugs-abuse', { children: [CHILD] }),
          observe('inter-parental-conflict-and-violence', { children: [SIBLING] }),
        ],
      });
      expect(children.map(({ changeHighlyUnlikely }) => changeHighlyUnlikely)).toEqual([[], []]);
    });

    it('and not with one of them and other risk factors', () => {
      for (const one of ['alcohol-or-drugs-abuse', 'inter-parental-conflict-and-violence'] as const)
        expect(
          unlikely({ observations: [one, 'denial-of-problems' as const].map((factor) => observe(factor)) }),
        ).toEqual([]);
    });

    it('as the register names them', () => {
      expect(SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE.riskFactors).toEqual([
        'alcohol-or-drugs-abuse',
        'inter-parental-conflict-and-violence',
      ]);
    });
  });
});

describe('Positive indicators of capacity to change', () => {
  const indicators = [
    'ended-violent-relationship',
    'insight-into-own-behaviour',
    'overcame-difficulties',
    'came-to-terms-with-removal-of-older-child',
  ] as const;

  it.each(CIRCUMSTANCE_IDS)('%s is one or not as the Framework lists it', (circumstance) => {
    const { positiveIndicators } = evaluateOne({ circumstances: [findCircumstance(circumstance)] });
    const isOne = indicators.some((id) => id === circumstance);
    expect(positiveIndicators.map((found) => found.circumstance)).toEqual(isOne ? [circumstance] : []);
  });

  it('are those only that were found', () => {
    const { positiveIndicators } = evaluateOne({
      circumstances: indicators.map((id, position) =>
        findCircumstance(id, position === 2 ? {} : { status: position === 0 ? 'absent' : 'not-known' }),
      ),
    });
    expect(positiveIndicators.map(({ circumstance, position }) => [circumstance, position])).toEqual([
      ['overcame-difficulties', 2],
    ]);
  });
});

describe('Several children', () => {
  it('are each judged at their own age', () => {
    const { children } = evaluate({
      children: [
        { id: 'baby', bornOn: day('2025-01-01') },
        { id: 'eldest', bornOn: day('2012-01-01') },
        { id: 'unknown' },
        { id: 'unborn', bornOn: day('2025-09-01') },
      ],
      observations: [observe('later-age-of-onset', { children: ['baby', 'eldest', 'unknown', 'unborn'] })],
    });
    expect(children.map((child) => [child.child, child.age, countsAs(child, 0)])).toEqual([
      ['baby', 'in-first-year', 'not-applicable'],
      ['eldest', 'past-first-year', 'present'],
      ['unknown', 'not-known', 'not-counted'],
      ['unborn', 'in-first-year', 'not-applicable'],
    ]);
  });

  it('never take anything over from each other', () => {
    const children = [{ id: CHILD }, { id: SIBLING }] as const;
    const ofSibling = { children: [SIBLING] } as const;
    const observations: readonly Observation[] = [
      observe('alcohol-or-drugs-abuse', ofSibling),
      observe('inter-parental-conflict-and-violence', ofSibling),
      observe('healthy-child', ofSibling),
      observe('social-support', {
        ...ofSibling,
        mitigates: [{ riskFactor: 'alcohol-or-drugs-abuse', effect: 'effective' }],
      }),
      observe('absence-of-domestic-abuse', ofSibling),
      observe('neglect', { ...ofSibling, evidence: [] }),
    ];
    const circumstances = CIRCUMSTANCE_IDS.map((id) => findCircumstance(id, ofSibling));
    const [child] = evaluate({
      children,
      observations,
      circumstances,
      capacityToChange: [{ parents: [MOTHER], children: [SIBLING], evidence: 'substantial', restsOn: [] }],
    }).children;
    const [alone] = evaluate({ children }).children;
    expect(child).toEqual(alone);
  });

  const contestedIn = (observations: readonly Observation[]) =>
    evaluate({ children: [{ id: CHILD }, { id: SIBLING }], observations }).children.map(({ contested }) =>
      contested.map(({ because, observations: positions }) => [because, positions]),
    );

  it('of whom two are said to differ in what is true of a parent: contested for both', () => {
    const observations = [
      observe('denial-of-problems', { children: [CHILD] }),
      observe('denial-of-problems', { children: [SIBLING], status: 'absent' }),
    ];
    expect(contestedIn(observations)).toEqual([[['differs-by-child', [0, 1]]], [['differs-by-child', [1, 0]]]]);
  });

  it('may differ in what a parent does to each: not contested', () => {
    const observations = [
      observe('lack-of-empathy-for-child', { children: [CHILD] }),
      observe('lack-of-empathy-for-child', { children: [SIBLING], status: 'absent' }),
    ];
    expect(contestedIn(observations)).toEqual([[], []]);
  });

  it('are contested by what was recorded by then, and says one of the two', () => {
    const of2025 = (month: string) => [
      evidence([], 'general-practitioner', {
        happenedOn: day(`2025-${month}-01`),
        recordedOn: day(`2025-${month}-01`),
      }),
    ];
    const ofBothChildren = (sibling: InShort) =>
      contestedIn([
        observe('denial-of-problems', { children: [CHILD] }),
        observe('denial-of-problems', { children: [CHILD], status: 'absent' }),
        observe('denial-of-problems', { children: [SIBLING], ...sibling }),
      ]);
    const ofChild = [
      ['observations-disagree', [0, 1]],
      ['observations-disagree', [1, 0]],
    ];
    expect(ofBothChildren({ status: 'absent', evidence: of2025('06') })).toEqual([
      ofChild,
      [['differs-by-child', [2, 0]]],
    ]);
    // It was not known on 30 June.
    expect(ofBothChildren({ status: 'absent', evidence: of2025('07') })).toEqual([ofChild, []]);
    expect(ofBothChildren({ status: 'not-known', evidence: [] })).toEqual([ofChild, []]);
  });

  it('of whom one was harmed: that no other child of the household is affected is contested for the others', () => {
    const none = observe('more-than-one-affected-child', { children: [CHILD, SIBLING], status: 'absent' });
    const contestedFor = (harmed: string) =>
      evaluate({
        children: [{ id: CHILD }, { id: SIBLING }],
        observations: [none, observe('neglect', { children: [harmed] })],
      }).children.map(({ contested }) => contested.map(({ because, observations }) => [because, observations]));
    expect(contestedFor(SIBLING)).toEqual([[['sibling-harmed', [0, 1]]], []]);
    expect(contestedFor(CHILD)).toEqual([[], [['sibling-harmed', [0, 1]]]]);
  });

  it('each have the position of their own record in findings', () => {
    const { children } = evaluate({
      children: [
        { id: CHILD, bornOn: day('2018-05-10') },
        { id: SIBLING, bornOn: day('2025-09-01') },
      ],
    });
    expect(children.map(({ findings }) => findings.map(({ path }) => path))).toEqual([[], [['children', 1, 'bornOn']]]);
  });
});
