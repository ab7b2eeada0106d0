import {
  type Assessment,
  type Citation,
  type CivilDate,
  type Evaluation,
  type Evidence,
  evaluateAssessment,
  factorById,
  type Observation,
  parseCivilDate,
  type Subject,
} from 'reunification-framework';
import {
  type Contradiction,
  FACTORS,
  type Factor,
  type Inclusion,
  type Mitigation,
  type ProtectiveFactor,
  type Requirement,
  RISK_FACTORS,
  type RiskFactor,
  type Route,
} from 'reunification-framework/factors';
import { assertType, describe, expectTypeOf, it } from 'vitest';

const { neglect } = RISK_FACTORS;
declare const source: Citation;
declare const evidence: Evidence;
declare const observation: Observation;
declare const assessment: Assessment;
declare const evaluation: Evaluation;
declare const today: CivilDate;

describe('The register of factors', () => {
  it('holds no factor without a source', () => {
    const { sources, ...withoutSources } = neglect;
    assertType<RiskFactor>({ ...withoutSources, sources });
    // @ts-expect-error -- where it is printed is missing
    assertType<RiskFactor>(withoutSources);
    // @ts-expect-error -- an empty list of sources is none
    assertType<RiskFactor>({ ...neglect, sources: [] });
  });

  it('holds no rule without a source', () => {
    assertType<Requirement>({ code: 'annex1.facilities-not-used', routes: [{ shows: ['facilities-used'] }], source });
    // @ts-expect-error -- where it is printed is missing
    assertType<Requirement>({ code: 'annex1.facilities-not-used', routes: [{ shows: ['facilities-used'] }] });
    // @ts-expect-error -- a requirement that nothing can meet
    assertType<Requirement>({ code: 'annex1.facilities-not-used', routes: [], source });
    // @ts-expect-error -- a requirement with a finding that no register explains
    assertType<Requirement>({ code: 'annex1.unheard-of', routes: [{ shows: ['facilities-used'] }], source });
    // @ts-expect-error -- where it is printed is missing
    assertType<Inclusion>({ shows: 'addiction' });
  });

  it('knows no particular and no role that is not listed', () => {
    assertType<Route>({ shows: ['diagnosis'], from: ['general-practitioner'] });
    // @ts-expect-error -- an unknown particular
    assertType<Route>({ shows: ['horoscope'] });
    // @ts-expect-error -- an unknown role
    assertType<Route>({ shows: ['diagnosis'], from: ['astrologer'] });
    // @ts-expect-error -- a route that shows nothing
    assertType<Route>({ shows: [] });
  });

  it('tells the two columns apart', () => {
    expectTypeOf(factorById('neglect')).toEqualTypeOf<RiskFactor>();
    expectTypeOf(factorById('healthy-child')).toEqualTypeOf<ProtectiveFactor>();
    // @ts-expect-error -- an unknown factor
    factorById('bad-luck');
    // @ts-expect-error -- a protective factor in the left column
    assertType<RiskFactor>(factorById('healthy-child'));
    // @ts-expect-error -- contradictions are between the two columns
    assertType<Contradiction>({ riskFactor: 'neglect', protectiveFactor: 'high-stress', says: '' });
  });

  it('cannot be changed', () => {
    // @ts-expect-error -- a list that is shared
    FACTORS.push(neglect);
    // @ts-expect-error -- a register that is shared
    RISK_FACTORS.neglect = neglect;
    // @ts-expect-error -- a factor that is shared
    (FACTORS[0] as Factor).title = 'Anything';
  });
});

describe('An assessment', () => {
  it('names factors of the register only', () => {
    assertType<Observation>({ ...observation, factor: 'neglect' });
    // @ts-expect-error -- an unknown factor
    assertType<Observation>({ ...observation, factor: 'bad-luck' });
    // @ts-expect-error -- a fifth status
    assertType<Observation>({ ...observation, status: 'probably' });
    // @ts-expect-error -- an observation for no child
    assertType<Observation>({ ...observation, children: [] });
  });

  it('mitigates risk factors only', () => {
    const claim = { about: { kind: 'child' }, evidence: [] } as const;
    assertType<Mitigation>({ ...claim, riskFactor: 'neglect', effect: 'effective' });
    // @ts-expect-error -- a protective factor among the risks that are mitigated
    assertType<Mitigation>({ ...claim, riskFactor: 'healthy-child', effect: 'effective' });
    // @ts-expect-error -- whether it works is missing
    assertType<Mitigation>({ ...claim, riskFactor: 'neglect' });
  });

  it('dates evidence by days that have been read as days', () => {
    assertType<Evidence>({ ...evidence, happenedOn: today });
    // @ts-expect-error -- a text that nobody has checked
    assertType<Evidence>({ ...evidence, happenedOn: '2025-01-15' });
    // @ts-expect-error -- reading a day may fail
    assertType<CivilDate>(parseCivilDate('2025-01-15'));
    // @ts-expect-error -- an unknown particular
    assertType<Evidence>({ ...evidence, shows: ['horoscope'] });
  });

  it('says of whom, as fits the kind of subject', () => {
    assertType<Subject>({ kind: 'parents-together', parents: ['one', 'other'] });
    // @ts-expect-error -- one parent is not together with anyone
    assertType<Subject>({ kind: 'parents-together', parents: ['one'] });
    // @ts-expect-error -- which parent is missing
    assertType<Subject>({ kind: 'parent' });
    // @ts-expect-error -- nobody's household
    assertType<Subject>({ kind: 'household', parents: [] });
  });

  it('is evaluated as of a day, never as of no day', () => {
    expectTypeOf(evaluateAssessment(assessment, { asOf: today })).toEqualTypeOf<Evaluation>();
    // @ts-expect-error -- the library has no clock
    evaluateAssessment(assessment);
    // @ts-expect-error -- a text that nobody has checked
    evaluateAssessment(assessment, { asOf: '2025-06-30' });
  });
});

describe('An evaluation', () => {
  it('cannot be changed', () => {
    for (const child of evaluation.children) {
      // @ts-expect-error -- what was found stays as it was found
      child.riskFactors = [];
      // @ts-expect-error -- what was found stays as it was found
      child.riskFactors.pop();
      // @ts-expect-error -- what was found stays as it was found
      child.findings.push();
      for (const risk of child.riskFactors) {
        // @ts-expect-error -- what was found stays as it was found
        risk.addressed = 'fully-addressed';
        // @ts-expect-error -- what was found stays as it was found
        risk.doubts.pop();
      }
    }
    // @ts-expect-error -- the day asked about stays the day asked about
    evaluation.asOf = today;
  });

  it('puts risk factors and protective factors in lists of their own', () => {
    for (const { riskFactors, protectiveFactors } of evaluation.children) {
      for (const { factor } of riskFactors) expectTypeOf(factor).toEqualTypeOf<RiskFactor['id']>();
      for (const { factor, worksAgainst } of protectiveFactors) {
        expectTypeOf(factor).toEqualTypeOf<ProtectiveFactor['id']>();
        expectTypeOf(worksAgainst).toEqualTypeOf<readonly RiskFactor['id'][]>();
      }
    }
  });
});
