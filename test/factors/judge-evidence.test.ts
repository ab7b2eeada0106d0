import {
  type Child,
  type ChildEvaluation,
  type CircumstanceObservation,
  EVIDENCE_NATURES,
  type EvaluationFindingCode,
  type Evidence,
  FACTORS,
  type Factor,
  type FactorId,
  type Observation,
  PROTECTIVE_FACTOR_IDS,
  RISK_FACTOR_IDS,
  type Role,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import { CHILD, day, enoughFor, evaluateOne, evidence, judge, observe } from '../support/observations.js';

const BEFORE = day('2025-06-29');
const AS_OF = day('2025-06-30');
const AFTER = day('2025-07-01');

/** Findings about evidence as such, with their places. */
const aboutEvidence = ({ findings }: ChildEvaluation) =>
  findings.filter(({ code }) => code.startsWith('evidence.')).map(({ code, path }) => [code, path.join('.')]);

const evidenceFindings = (observation: Observation) =>
  aboutEvidence(evaluateOne({ observations: [observation] }, AS_OF));

const SEVEN: Child = { id: CHILD, bornOn: day('2018-05-10') };

const everyFactor = FACTORS.map(({ id }) => id);

describe('An observation without evidence', () => {
  it.each(everyFactor)('of %s counts neither as present nor as absent', (factor) => {
    const nothing = { counts: 'not-counted', codes: ['evidence.none'] };
    expect(judge(observe(factor, { status: 'present', evidence: [] }))).toEqual(nothing);
    expect(judge(observe(factor, { status: 'absent', evidence: [] }))).toEqual(nothing);
  });

  it.each(everyFactor)('of %s as not known stands as it is', (factor) => {
    expect(judge(observe(factor, { status: 'not-known', evidence: [] }))).toEqual({ counts: 'not-known', codes: [] });
  });

  it('is pointed at where the evidence should be', () => {
    expect(evidenceFindings(observe('high-stress', { evidence: [] }))).toEqual([
      ['evidence.none', 'observations.0.evidence'],
    ]);
  });
});

describe('An observation with evidence', () => {
  it.each(everyFactor)(
    'of %s counts as present with what Annex 1 asks for, and as absent with any dated fact',
    (factor) => {
      expect(judge(observe(factor)).counts).toBe('present');
      expect(judge(observe(factor, { status: 'absent', evidence: [evidence()] }))).toEqual({
        counts: 'absent',
        codes: [],
      });
    },
  );

  it.each(everyFactor)('of %s as not known stays not known when the evidence shows nothing', (factor) => {
    // What Annex 1 counts whatever the record says is tried in annex1.test.ts.
    const { counts } = judge(observe(factor, { status: 'not-known', evidence: [evidence()] }));
    expect(counts).toBe('not-known');
  });

  it('says how many pieces there are and of what kind', () => {
    const [stress] = evaluateOne(
      {
        observations: [
          observe('high-stress', {
            evidence: [
              evidence(),
              evidence(),
              evidence([], 'police', { nature: 'opinion' }),
              evidence([], 'relative', { nature: 'hearsay', happenedOn: undefined }),
              evidence([], 'relative', { nature: 'not-recorded', happenedOn: undefined, recordedOn: undefined }),
              evidence([], 'police', { recordedOn: AFTER }),
            ],
          }),
        ],
      },
      AS_OF,
    ).riskFactors;
    expect(stress?.evidence).toEqual({
      pieces: 5,
      facts: 2,
      opinions: 1,
      hearsay: 1,
      natureNotRecorded: 1,
      undated: 2,
      ownAccount: 0,
      solid: 3,
      shownOn: '2025-01-15',
    });
  });
});

describe('An observation as not applicable', () => {
  const inapplicable = (factor: FactorId, pieces: readonly Evidence[]) =>
    judge(observe(factor, { status: 'not-applicable', evidence: pieces }));

  it.each(RISK_FACTOR_IDS.filter((factor) => factor !== 'child-mental-health-problems'))(
    'never counts for the risk factor %s, with evidence or without (I-33)',
    (factor) => {
      const never = { counts: 'not-counted', codes: ['status.risk-never-not-applicable'] };
      expect(inapplicable(factor, [evidence()])).toEqual(never);
      expect(inapplicable(factor, [])).toEqual(never);
    },
  );

  it.each(PROTECTIVE_FACTOR_IDS)('counts for the protective factor %s, with evidence (I-33)', (factor) => {
    expect(inapplicable(factor, [evidence()])).toEqual({ counts: 'not-applicable', codes: [] });
    expect(inapplicable(factor, [])).toEqual({ counts: 'not-counted', codes: ['evidence.none'] });
  });

  it('may rest on hearsay, which is said', () => {
    expect(inapplicable('legal-or-medical-services', [evidence([], 'relative', { nature: 'hearsay' })])).toEqual({
      counts: 'not-applicable',
      codes: ['evidence.hearsay-only'],
    });
  });
});

describe('Hearsay', () => {
  const pieceOf = (nature: Evidence['nature'], more: Partial<Evidence> = {}) =>
    evidence([], 'relative', { nature, ...more });
  const stress = (...pieces: readonly Evidence[]) => observe('high-stress', { evidence: pieces });

  it('alone shows a risk, and is said to be alone', () => {
    expect(judge(stress(pieceOf('hearsay'), pieceOf('hearsay')))).toEqual({
      counts: 'present',
      codes: ['evidence.hearsay-only'],
    });
    expect(evidenceFindings(stress(pieceOf('hearsay')))).toEqual([
      ['evidence.hearsay-only', 'observations.0.evidence'],
    ]);
  });

  it('alone does not show that a risk is absent, or that something positive is there (I-153)', () => {
    const onHearsay = { counts: 'not-counted', codes: ['evidence.favourable-on-hearsay-only'] };
    expect(judge({ ...stress(pieceOf('hearsay')), status: 'absent' })).toEqual(onHearsay);
    expect(judge({ ...stress(pieceOf('hearsay'), pieceOf('opinion')), status: 'absent' }).counts).toBe('absent');
    expect(judge(observe('volunteer-network', { evidence: [pieceOf('hearsay')] }))).toEqual(onHearsay);
    expect(judge(observe('volunteer-network', { status: 'absent', evidence: [pieceOf('hearsay')] }))).toEqual({
      counts: 'absent',
      codes: ['evidence.hearsay-only'],
    });
  });

  it('of a parent, who heard it from somebody, is called hearsay and not the word of the one who is to change', () => {
    const heard = (...natures: readonly Evidence['nature'][]) =>
      judge(
        observe('volunteer-network', { evidence: natures.map((nature) => evidence([], 'parent', { nature })) }),
      ).codes.filter((code) => code !== 'evidence.nature-not-recorded');
    expect(heard('hearsay')).toEqual(['evidence.favourable-on-hearsay-only']);
    expect(heard('fact')).toEqual(['evidence.own-account-only']);
    expect(heard('fact', 'hearsay')).toEqual([]);
  });

  it.each(EVIDENCE_NATURES.filter((nature) => nature !== 'hearsay'))('beside %s is not alone', (nature) => {
    expect(judge(stress(pieceOf('hearsay'), pieceOf(nature))).codes).not.toContain('evidence.hearsay-only');
  });

  it('is alone on a day on which the fact beside it was not yet known', () => {
    expect(judge(stress(pieceOf('hearsay'), pieceOf('fact', { recordedOn: AFTER }))).codes).toEqual([
      'evidence.after-as-of',
      'evidence.hearsay-only',
    ]);
  });

  it('that a professional diagnosed something counts, and is said to be hearsay', () => {
    const diagnosis = evidence(['diagnosis'], 'general-practitioner', { nature: 'hearsay' });
    expect(judge(observe('paranoid-psychosis', { evidence: [diagnosis] }))).toEqual({
      counts: 'present',
      codes: ['evidence.hearsay-only'],
    });
  });
});

describe('What is not recorded with a piece of evidence', () => {
  it.each([
    {
      lack: 'whether it is fact, opinion or hearsay',
      more: { nature: 'not-recorded' },
      code: 'evidence.nature-not-recorded',
      field: 'nature',
    },
    { lack: 'who supplied it', more: { role: 'not-recorded' }, code: 'evidence.role-not-recorded', field: 'role' },
    {
      lack: 'the day on which it happened',
      more: { happenedOn: undefined },
      code: 'evidence.undated',
      field: 'happenedOn',
    },
  ] as const)('is reported and stops nothing from counting: $lack', ({ more, code, field }) => {
    for (const status of ['present', 'absent'] as const) {
      const observation = observe('high-stress', {
        status,
        evidence: [evidence(), { ...evidence(), ...more }],
      });
      expect(judge(observation)).toEqual({ counts: status, codes: [code] });
      expect(evidenceFindings(observation)).toEqual([[code, `observations.0.evidence.1.${field}`]]);
    }
  });

  it('is reported for each piece and each lack', () => {
    const bare = evidence([], 'not-recorded', { nature: 'not-recorded', happenedOn: undefined, recordedOn: undefined });
    expect(evidenceFindings(observe('high-stress', { evidence: [bare, bare] }))).toEqual(
      [0, 1].flatMap((piece) => [
        ['evidence.nature-not-recorded', `observations.0.evidence.${piece}.nature`],
        ['evidence.role-not-recorded', `observations.0.evidence.${piece}.role`],
        ['evidence.undated', `observations.0.evidence.${piece}.happenedOn`],
      ]),
    );
  });

  it('is reported for a factor that is not known too', () => {
    const undated = evidence([], 'police', { happenedOn: undefined });
    expect(judge(observe('high-stress', { status: 'not-known', evidence: [undated] }))).toEqual({
      counts: 'not-known',
      codes: ['evidence.undated'],
    });
  });

  it('does not include the day on which it was written down', () => {
    const unwritten = evidence([], 'police', { recordedOn: undefined });
    expect(judge(observe('high-stress', { evidence: [unwritten] }))).toEqual({ counts: 'present', codes: [] });
  });
});

describe('Evidence, on the day asked about,', () => {
  const judgeDated = (happenedOn: Evidence['happenedOn'], recordedOn: Evidence['recordedOn']) =>
    judge(observe('high-stress', { evidence: [evidence([], 'police', { happenedOn, recordedOn })] }), { asOf: AS_OF });
  const leftOut = { counts: 'not-counted', codes: ['evidence.after-as-of', 'evidence.none'] };

  it.each([
    ['happened and was recorded the day before', BEFORE, BEFORE],
    ['happened the day before and was recorded on the day', BEFORE, AS_OF],
    ['happened and was recorded on the day', AS_OF, AS_OF],
    ['happened the day before and nobody wrote down when it was recorded', BEFORE, undefined],
    ['happened on the day and nobody wrote down when it was recorded', AS_OF, undefined],
  ])('is there when it %s', (_, happenedOn, recordedOn) => {
    expect(judgeDated(happenedOn, recordedOn)).toEqual({ counts: 'present', codes: [] });
  });

  it.each([
    ['the day before', BEFORE],
    ['on the day', AS_OF],
  ])('is there, and undated, when it is only known to have been recorded %s', (_, recordedOn) => {
    expect(judgeDated(undefined, recordedOn)).toEqual({ counts: 'present', codes: ['evidence.undated'] });
  });

  it.each([
    ['happened the day before and was recorded the day after', BEFORE, AFTER],
    ['happened on the day and was recorded the day after', AS_OF, AFTER],
    ['happened and was recorded the day after', AFTER, AFTER],
    ['happened the day after and nobody wrote down when it was recorded', AFTER, undefined],
    ['is only known to have been recorded the day after', undefined, AFTER],
  ])('is not there when it %s', (_, happenedOn, recordedOn) => {
    expect(judgeDated(happenedOn, recordedOn)).toEqual(leftOut);
  });

  it('is pointed at when it is left out, and not blamed for anything else', () => {
    const later = evidence([], 'not-recorded', { nature: 'not-recorded', happenedOn: undefined, recordedOn: AFTER });
    expect(evidenceFindings(observe('high-stress', { evidence: [evidence(), later] }))).toEqual([
      ['evidence.after-as-of', 'observations.0.evidence.1'],
    ]);
  });

  it('meets no requirement before it is known', () => {
    const diagnosed = evidence(['diagnosis'], 'general-practitioner', { happenedOn: BEFORE, recordedOn: AFTER });
    const observation = observe('paranoid-psychosis', { evidence: [evidence(), diagnosed] });
    expect(judge(observation, { asOf: AS_OF })).toEqual({
      counts: 'not-counted',
      codes: ['annex1.diagnosis-missing', 'evidence.after-as-of'],
    });
    expect(judge(observation, { asOf: AFTER })).toEqual({ counts: 'present', codes: [] });
  });

  const ON_14_MAY = { happenedOn: day('2025-05-14'), recordedOn: day('2025-05-14') };
  const ON_15_MAY = { happenedOn: day('2025-05-15'), recordedOn: day('2025-05-15') };
  const ON_16_MAY = { happenedOn: day('2025-05-16'), recordedOn: day('2025-05-16') };
  const violence = evidence(['violence-between-carers'], 'police', ON_15_MAY);
  const over = (role: Role, more: Partial<Evidence>) => evidence(['domestic-abuse-in-past-only'], role, more);

  it.each([
    ['the day before', over('social-worker', ON_14_MAY), 'not-counted'],
    ['the same day', over('social-worker', ON_15_MAY), 'not-counted'],
    ['the day after', over('social-worker', ON_16_MAY), 'present'],
    ['the day after, by the parent', over('parent', ON_16_MAY), 'not-counted'],
    ['the day after, by nobody recorded', over('not-recorded', ON_16_MAY), 'not-counted'],
    ['a day nobody recorded', over('social-worker', { happenedOn: undefined, recordedOn: undefined }), 'not-counted'],
  ] as const)('of violence stands until it is said to be over on a later day: %s (I-151)', (_, end, counts) => {
    expect(judge(observe('absence-of-domestic-abuse', { evidence: [violence, end] })).counts).toBe(counts);
    // The other way round: a record that there is no conflict between the parents holds where the violence is over.
    expect(
      judge(observe('inter-parental-conflict-and-violence', { status: 'absent', evidence: [violence, end] })).counts,
    ).toBe(counts === 'present' ? 'absent' : 'not-counted');
  });

  it('of violence is not over because something later was not said to show anything', () => {
    const violence = evidence(['violence-between-carers'], 'police');
    const later = evidence(undefined, 'social-worker', {
      happenedOn: day('2025-05-01'),
      recordedOn: day('2025-05-01'),
    });
    const pieces = [violence, { ...later, shows: undefined }];
    expect(
      judge(observe('inter-parental-conflict-and-violence', { status: 'absent', evidence: pieces })).codes,
    ).toEqual(['annex1.evidence-says-present']);
  });

  it('of violence without a day is not over because something later says so (I-151)', () => {
    const undated = evidence(['violence-between-carers'], 'police', { happenedOn: undefined, recordedOn: undefined });
    const end = over('social-worker', ON_16_MAY);
    expect(judge(observe('absence-of-domestic-abuse', { evidence: [violence, undated, end] }))).toEqual({
      counts: 'not-counted',
      codes: ['annex1.violence-shown', 'evidence.undated'],
    });
  });

  it('of a concern about a partner stands until it has been overcome on a later day (I-151)', () => {
    const concern = evidence(['current-abuse-concerns'], 'police', ON_15_MAY);
    const overcome = (more: Partial<Evidence>) => evidence(['past-abuse-concerns-overcome'], 'social-worker', more);
    for (const factor of ['non-abusive-partner', 'non-abusive-partner-in-family'] as const) {
      expect(judge(observe(factor, { evidence: [concern, overcome(ON_15_MAY)] })).counts).toBe('not-counted');
      expect(judge(observe(factor, { evidence: [concern, overcome(ON_16_MAY)] })).counts).toBe('present');
    }
  });

  it('rules nothing out and nothing in before it is known', () => {
    const blames = evidence(['blames-others'], 'police', { recordedOn: AFTER });
    const responsible = observe('responsibility-taken', {
      evidence: [evidence(['steps-towards-responsibility']), blames],
    });
    expect(judge(responsible, { asOf: AS_OF })).toEqual({ counts: 'present', codes: ['evidence.after-as-of'] });
    expect(judge(responsible, { asOf: AFTER })).toEqual({ counts: 'not-counted', codes: ['annex1.blames-others'] });

    const addiction = evidence(['addiction'], 'police', { recordedOn: AFTER });
    const sober = observe('alcohol-or-drugs-abuse', { status: 'absent', evidence: [evidence(), addiction] });
    expect(judge(sober, { asOf: AS_OF })).toEqual({ counts: 'absent', codes: ['evidence.after-as-of'] });
    expect(judge(sober, { asOf: AFTER })).toEqual({ counts: 'not-counted', codes: ['annex1.evidence-says-present'] });

    const failed = evidence(['not-adapted-to-childhood-abuse'], 'police', { recordedOn: AFTER });
    const therapy = evidence(['therapy-for-childhood-abuse']);
    const adapted = observe('adaptation-to-childhood-abuse', { evidence: [therapy, failed] });
    expect(judge(adapted, { asOf: AS_OF })).toEqual({ counts: 'present', codes: ['evidence.after-as-of'] });
    expect(judge(adapted, { asOf: AFTER })).toEqual({ counts: 'not-counted', codes: ['annex1.adaptation-not-shown'] });
  });
});

describe('How good the evidence is', () => {
  const qualityOf = (pieces: readonly Evidence[], asOf = AS_OF) =>
    evaluateOne({ observations: [observe('high-stress', { evidence: pieces })] }, asOf).riskFactors[0]?.evidence;
  const on = (happened: string, more: Partial<Evidence> = {}) =>
    evidence([], 'police', { happenedOn: day(happened), recordedOn: day(happened), ...more });

  it('is as new as the latest of it, whichever was written down first', () => {
    const [older, newer] = [on('2024-03-01'), on('2025-02-01')];
    for (const pieces of [
      [older, newer],
      [newer, older],
    ])
      expect(qualityOf(pieces)).toMatchObject({ latestOn: '2025-02-01', shownOn: '2025-02-01' });
  });

  it.each([
    ['2025-06-29', 1],
    ['2025-06-30', 2],
    ['2025-07-01', 2],
  ])('grows a year old on the anniversary of the day: on %s it is %s', (asOf, years) => {
    expect(qualityOf([on('2023-06-30')], day(asOf))?.yearsOld).toBe(years);
  });

  it('is not a year old after New Year', () => {
    expect(qualityOf([on('2024-12-31')], day('2025-01-01'))?.yearsOld).toBe(0);
  });

  it('rests on what a child says of itself, and not on what a parent says', () => {
    const own = { source: 'own-account' } as const;
    expect(qualityOf([on('2025-01-15', { ...own, role: 'child' })])).toMatchObject({ ownAccount: 0, solid: 1 });
    for (const role of ['parent', 'social-worker', 'not-recorded'] as const)
      expect(qualityOf([on('2025-01-15', { ...own, role })])).toMatchObject({ ownAccount: 1, solid: 0 });
    expect(qualityOf([on('2025-01-15', { role: 'parent' })])).toMatchObject({ ownAccount: 1, solid: 0 });
  });

  it('of something positive is as new as what shows what Annex 1 asks for, not as what stands beside it', () => {
    const shown = on('2025-01-15', { shows: ['understands-how-child-feels'] });
    const { strengths } = evaluateOne(
      { observations: [observe('empathy-for-child', { evidence: [shown, on('2025-05-01')] })] },
      AS_OF,
    );
    expect(strengths[0]?.evidence).toMatchObject({ latestOn: '2025-05-01', shownOn: '2025-01-15' });
  });

  it('tells what it shows of a risk, each once, and nothing where it was not said to show anything', () => {
    const shows = (...pieces: readonly Evidence[]) =>
      evaluateOne({ observations: [observe('alcohol-or-drugs-abuse', { evidence: pieces })] }, AS_OF).riskFactors[0]
        ?.shows;
    const addicted = evidence(['addiction'], 'general-practitioner');
    expect(shows(addicted, addicted, { ...addicted, shows: undefined })).toEqual(['addiction']);
    expect(shows(addicted, on('2025-07-01', { shows: ['substitute-programme'] }))).toEqual(['addiction']);
  });
});

describe('What is said of an observation', () => {
  it('as present or absent is repeated as its doubts', () => {
    const { riskFactors, absent } = evaluateOne({
      observations: [
        observe('high-stress', { evidence: [evidence([], 'police', { nature: 'hearsay', happenedOn: undefined })] }),
        observe('social-isolation', {
          status: 'absent',
          evidence: [evidence([], 'police', { happenedOn: undefined })],
        }),
      ],
    });
    expect(riskFactors.map(({ doubts }) => [...doubts].sort())).toEqual([
      ['evidence.hearsay-only', 'evidence.undated'],
    ]);
    expect(absent.map(({ doubts }) => doubts)).toEqual([['evidence.undated']]);
  });

  it('as not counted is repeated as the reasons, apart from the doubts', () => {
    const { notCounted } = evaluateOne({
      observations: [
        observe('learning-disabilities-plus-mental-illness', {
          evidence: [evidence([], 'police', { happenedOn: undefined })],
        }),
      ],
    });
    expect(notCounted.map(({ because, doubts }) => ({ because, doubts }))).toEqual([
      {
        because: ['annex1.learning-disability-missing', 'annex1.learning-disability-alone'],
        doubts: ['evidence.undated'],
      },
    ]);
  });

  it('is said once as a doubt however many pieces it is true of', () => {
    const undated = evidence([], 'police', { happenedOn: undefined });
    const { riskFactors } = evaluateOne({ observations: [observe('high-stress', { evidence: [undated, undated] })] });
    expect(riskFactors[0]?.doubts).toEqual(['evidence.undated']);
  });

  const sourceOf = (code: EvaluationFindingCode, observation: Observation, child: Child = { id: CHILD }) =>
    evaluateOne({ children: [child], observations: [observation] }).findings.find((finding) => finding.code === code)
      ?.source;
  const rulesOf = <Rule>(rules: (factor: Factor) => readonly Rule[]) =>
    FACTORS.flatMap((factor) => rules(factor).map((rule) => [factor.id, rule] as const));

  it.each(rulesOf(({ requirements }) => requirements))('of %s cites where the requirement is printed', (id, rule) => {
    expect(sourceOf(rule.code, observe(id, { evidence: [evidence()] }), SEVEN)).toEqual(rule.source);
  });

  it.each(rulesOf(({ exclusions }) => exclusions))('of %s cites where it is printed what rules it out', (id, rule) => {
    const pieces = [enoughFor(id), evidence([rule.shows[0]])];
    expect(sourceOf(rule.code, observe(id, { evidence: pieces }))).toEqual(rule.source);
  });

  it.each(rulesOf(({ inclusions }) => inclusions))('of %s cites where it is printed what counts as it', (id, rule) => {
    const absent = observe(id, { status: 'absent', evidence: [evidence([rule.shows])] });
    expect(sourceOf('annex1.evidence-says-present', absent)).toEqual(rule.source);
  });

  it.each(rulesOf(({ age }) => (age === undefined ? [] : [age])))(
    'of %s cites where its age is printed',
    (id, rule) => {
      expect(sourceOf('age.not-known', observe(id))).toEqual(rule.source);
      expect(sourceOf('age.not-applicable', observe(id), { id: CHILD, infancy: 'in-first-year' })).toEqual(rule.source);
      if (rule.thereafter === 'judgement')
        expect(sourceOf('age.very-young-is-judgement', observe(id), SEVEN)).toEqual(rule.source);
    },
  );

  it('of a healthy child cites the entry of Annex 1 that warns of saying so too early', () => {
    expect(sourceOf('age.too-early-to-know', observe('healthy-child'))?.locator).toBe(
      'Annex 1, Child, “Healthy child”',
    );
  });
});

describe('A circumstance outside the table', () => {
  const noChange = (more: Partial<CircumstanceObservation> = {}): CircumstanceObservation => ({
    circumstance: 'no-change-after-support',
    children: [CHILD],
    about: { kind: 'parent', parent: 'the mother' },
    status: 'present',
    evidence: [evidence()],
    ...more,
  });
  const judgeCircumstance = (more: Partial<CircumstanceObservation> = {}) => {
    const child = evaluateOne({ circumstances: [noChange(more)] }, AS_OF);
    return { found: child.circumstances.map(({ position }) => position), about: aboutEvidence(child) };
  };

  it('is found when it is present with any evidence', () => {
    expect(judgeCircumstance()).toEqual({ found: [0], about: [] });
  });

  it.each(['absent', 'not-known', 'not-applicable'] as const)('is not found when it is recorded as %s', (status) => {
    expect(judgeCircumstance({ status })).toEqual({ found: [], about: [] });
  });

  it('is not found without evidence, neither as present nor as absent', () => {
    const none = { found: [], about: [['evidence.none', 'circumstances.0.evidence']] };
    expect(judgeCircumstance({ evidence: [] })).toEqual(none);
    expect(judgeCircumstance({ status: 'absent', evidence: [] })).toEqual(none);
    expect(judgeCircumstance({ status: 'not-applicable', evidence: [] })).toEqual(none);
  });

  it('is found on hearsay, which is said', () => {
    expect(judgeCircumstance({ evidence: [evidence([], 'relative', { nature: 'hearsay' })] })).toEqual({
      found: [0],
      about: [['evidence.hearsay-only', 'circumstances.0.evidence']],
    });
  });

  it('is found from the day on which its evidence is known', () => {
    const known = (recordedOn: Evidence['recordedOn']) =>
      judgeCircumstance({ evidence: [evidence([], 'police', { recordedOn })] }).found;
    expect([known(BEFORE), known(AS_OF), known(AFTER)]).toEqual([[0], [0], []]);
  });
});
