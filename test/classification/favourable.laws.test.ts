import fc from 'fast-check';
import { type IndicatorId, type SuggestedProfile, suggestIndicators } from 'reunification-framework/classification';
import {
  ADDRESSED,
  type AddressedForHome,
  type Assessment,
  CAPACITY_EVIDENCE,
  type CircumstanceObservation,
  CONTRADICTIONS,
  EFFECTS,
  type Evidence,
  evaluateAssessment,
  type FactorId,
  isRiskFactorId,
  type Mitigation,
  type Observation,
  type Subject,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import {
  circumstance,
  complete,
  everyFactorAbsent,
  type Home,
  notKnown,
  TO_BOTH,
  TO_FATHER,
  TO_MOTHER,
} from '../support/complete-assessments.js';
import {
  AS_OF,
  CHANGE_SHOWN,
  CHILD,
  day,
  enoughFor,
  evidence,
  FATHER,
  MOTHER,
  observe,
  of,
  read,
} from '../support/observations.js';

const HOMES = [TO_MOTHER, TO_FATHER, TO_BOTH] as const;
const anyHome = fc.constantFrom<Home>(...HOMES);
const LATER = day('2025-07-01');

/** A piece of evidence on which something favourable can rest, and pieces on which nothing can. */
const SOLID: readonly Evidence[] = [
  evidence(),
  CHANGE_SHOWN,
  { ...CHANGE_SHOWN, nature: 'opinion', happenedOn: day('2025-06-20'), recordedOn: day('2025-06-21') },
];
const WEAK: readonly Evidence[] = [
  { ...CHANGE_SHOWN, role: 'parent' },
  { ...CHANGE_SHOWN, source: 'own-account', happenedOn: day('2025-06-25'), recordedOn: day('2025-06-25') },
  { ...CHANGE_SHOWN, nature: 'hearsay' },
  { ...CHANGE_SHOWN, nature: 'not-recorded' },
  { ...CHANGE_SHOWN, happenedOn: undefined, recordedOn: undefined },
  { ...CHANGE_SHOWN, role: 'not-recorded' },
  { ...CHANGE_SHOWN, happenedOn: LATER, recordedOn: undefined },
  { ...CHANGE_SHOWN, recordedOn: LATER },
];

/** What the test takes for evidence on which something favourable can rest: written a second time, from I-161 and I-162. */
const isSolid = ({ source, role, nature, happenedOn, recordedOn }: Evidence): boolean =>
  ['fact', 'opinion'].includes(nature) &&
  role !== 'parent' &&
  role !== 'not-recorded' &&
  (source !== 'own-account' || role === 'child') &&
  (happenedOn ?? recordedOn) !== undefined;

const isLater = ({ happenedOn, recordedOn }: Evidence): boolean =>
  [happenedOn, recordedOn].some((on) => on !== undefined && on > AS_OF);

const anyPiece = (shows: Evidence['shows'] = [], role?: Evidence['role']): fc.Arbitrary<Evidence> =>
  fc
    .record({
      piece: fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...SOLID) },
        { weight: 1, arbitrary: fc.constantFrom(...WEAK) },
      ),
      isSaying: fc.boolean(),
    })
    .map(({ piece, isSaying }) => ({
      ...piece,
      shows: isSaying ? shows : [],
      role: role !== undefined && piece.role === 'family-support-worker' ? role : piece.role,
    }));

const anyEvidence = fc.array(anyPiece(), { maxLength: 2 });

/** Evidence of a factor, which often meets what is asked for it. */
const anyEvidenceOf = (factor: FactorId): fc.Arbitrary<readonly Evidence[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant([enoughFor(factor)]) },
    { weight: 1, arbitrary: fc.array(anyPiece(enoughFor(factor).shows, 'general-practitioner'), { maxLength: 3 }) },
  );

const WAYS = HOMES.map((parents) => `home to ${parents.join(' and ')}`);

/** Mostly as evidence shows it, so that favourable values are reached and can be lost. */
const mostly = <Value>(usual: Value, others: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: others });

const anyAddressed: fc.Arbitrary<readonly AddressedForHome[]> = mostly(
  [...WAYS],
  fc.subarray(WAYS, { minLength: 1 }),
).chain((ways) =>
  fc.tuple(
    ...ways.map((wayHome) =>
      fc.record({
        wayHome: fc.constant(wayHome),
        how: mostly('fully-addressed' as const, fc.constantFrom(...ADDRESSED)),
        evidence: mostly([CHANGE_SHOWN], anyEvidence),
        recordedOn: mostly(undefined, fc.constantFrom(AS_OF, LATER)),
      }),
    ),
  ),
);

const NEGLECT: Subject = { kind: 'child' };
const DRINKING = 'alcohol-or-drugs-abuse';
const RISKS_WORKED_AGAINST = [
  ['neglect', NEGLECT],
  [DRINKING, of(MOTHER)],
  [DRINKING, of(FATHER)],
] as const;

const anyMitigations: fc.Arbitrary<readonly Mitigation[]> = fc.subarray([...RISKS_WORKED_AGAINST]).chain((risks) =>
  fc.tuple(
    ...risks.map(([riskFactor, about]) =>
      fc.record({
        riskFactor: fc.constant(riskFactor),
        about: fc.constant(about),
        effect: fc.constantFrom('effective' as const, ...EFFECTS),
        evidence: mostly([CHANGE_SHOWN], anyEvidence),
        recordedOn: mostly(undefined, fc.constantFrom(AS_OF, LATER)),
      }),
    ),
  ),
);

/** A question answered in one way or another. */
const answered = ({ factor, about }: Observation): fc.Arbitrary<Observation> => {
  const absent = anyEvidence.map((pieces) => observe(factor, { about, status: 'absent', evidence: pieces }));
  const present = anyEvidenceOf(factor).chain((pieces) =>
    isRiskFactorId(factor)
      ? anyAddressed.map((addressed) => observe(factor, { about, evidence: pieces, addressed }))
      : anyMitigations.map((mitigates) => observe(factor, { about, evidence: pieces, mitigates })),
  );
  return fc.oneof({ weight: 4, arbitrary: present }, { weight: 2, arbitrary: absent });
};

const QUESTIONS = everyFactorAbsent(HOMES);
const isWorkedAgainst = ({ factor, about }: Observation): boolean =>
  RISKS_WORKED_AGAINST.some(([risk, whose]) => risk === factor && JSON.stringify(whose) === JSON.stringify(about));
const isCapacity = ({ factor }: Observation): boolean => factor === 'capacity-for-change';
const OTHERS = QUESTIONS.filter((one) => !isWorkedAgainst(one) && !isCapacity(one));
/** Questions whose answers bear on each other. */
const BOUND = QUESTIONS.filter(
  (one) =>
    !isWorkedAgainst(one) &&
    !isCapacity(one) &&
    CONTRADICTIONS.some(
      ({ riskFactor, protectiveFactor }) => one.factor === riskFactor || one.factor === protectiveFactor,
    ),
);

const anyRisksWorkedAgainst: fc.Arbitrary<readonly Observation[]> = fc.tuple(
  ...RISKS_WORKED_AGAINST.map(([factor, about]) =>
    fc
      .tuple(mostly([enoughFor(factor)], anyEvidenceOf(factor)), anyAddressed)
      .map(([pieces, addressed]) => observe(factor, { about, evidence: pieces, addressed })),
  ),
);

const CIRCUMSTANCES = [
  circumstance('no-change-after-support', of(MOTHER)),
  circumstance('deliberate-abuse-covered-up', of(FATHER)),
  circumstance('risk-outside-the-home', NEGLECT),
  circumstance('services-involved-in-pregnancy', NEGLECT),
  circumstance('overcame-difficulties', of(MOTHER)),
  circumstance('insight-into-own-behaviour', of(FATHER)),
];

const anyCircumstances: fc.Arbitrary<readonly CircumstanceObservation[]> = fc
  .oneof(fc.constant([]), fc.subarray(CIRCUMSTANCES, { maxLength: 3 }))
  .chain((some) =>
    fc.tuple(
      ...some.map((one) =>
        fc
          .record({ status: fc.constantFrom('present' as const, 'absent' as const), evidence: anyEvidence })
          .map((said) => ({ ...one, ...said })),
      ),
    ),
  );

const anyConclusions: fc.Arbitrary<Assessment['capacityToChange']> = fc.subarray([...HOMES]).chain((homes) =>
  fc.tuple(
    ...homes.map((parents) =>
      fc.record({
        parents: fc.constant(parents),
        children: fc.constant([CHILD] as const),
        evidence: fc.constantFrom('substantial' as const, ...CAPACITY_EVIDENCE),
        restsOn: fc.oneof(fc.constant([CHANGE_SHOWN]), anyEvidence),
        concludedOn: fc.constantFrom(day('2025-05-01'), day('2025-05-01'), day('2025-03-01'), undefined, LATER),
      }),
    ),
  ),
);

const anyQuestions = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...OTHERS), { maxLength: 4 }),
  fc.uniqueArray(fc.constantFrom(...BOUND), { maxLength: 4 }),
  fc.constant([]),
  fc.constant([]),
);

/** A case with neglect, or drinking, or both; a few things said well or badly, and the rest shown to be absent. */
const anyCase: fc.Arbitrary<Assessment> = fc
  .record({
    risks: anyRisksWorkedAgainst,
    few: anyQuestions.chain((some) => fc.tuple(...some.map(answered))),
    capacity: fc.subarray(QUESTIONS.filter(isCapacity)).chain((some) => fc.tuple(...some.map(answered))),
    circumstances: anyCircumstances,
    capacityToChange: anyConclusions,
    notThere: fc.option(anyEvidence, { nil: undefined }),
  })
  .map(({ risks, few, capacity, circumstances, capacityToChange, notThere }) => {
    const whole = complete({
      homes: HOMES,
      found: [...risks, ...few, ...capacity],
      circumstances,
      capacityToChange,
      unanswered: ['capacity-for-change'],
    });
    const [way, ...ways] = whole.waysHome;
    return notThere === undefined
      ? whole
      : { ...whole, waysHome: [{ ...way, notThere: [{ parent: FATHER, evidence: notThere }] }, ...ways] };
  });

const profileOf = (assessment: Assessment, home: Home): SuggestedProfile['profile'] => {
  const [child] = evaluateAssessment(assessment, { asOf: AS_OF }).children;
  if (child === undefined) return expect.unreachable('There is a child.');
  return suggestIndicators(child, { parents: home }).profile;
};

type Row = Extract<IndicatorId, 'riskFactors' | 'protectiveFactors' | 'capacityToChange'>;
/** The values of a row from the best to the worst. Asking and judging have no place among them. */
const VALUES = {
  riskFactors: ['fully-addressed', 'partly-addressed', 'not-being-addressed'],
  protectiveFactors: ['apparent', 'none-apparent'],
  capacityToChange: ['able', 'unable'],
} as const satisfies Record<Row, readonly string[]>;
const ROWS = ['riskFactors', 'protectiveFactors', 'capacityToChange'] as const;

const placeOf = (row: Row, value: string): number => [...VALUES[row]].map(String).indexOf(value);
const isFavourable = (row: Row, value: string | undefined): boolean =>
  value !== undefined && placeOf(row, value) < VALUES[row].length - 1;

/** Every list of evidence of an assessment, changed. */
const withEvidence = (
  whole: Assessment,
  change: (pieces: readonly Evidence[], favours: boolean) => readonly Evidence[],
): Assessment => ({
  ...whole,
  waysHome: read({
    ...whole,
    waysHome: whole.waysHome.map(({ notThere = [], ...way }) => ({
      ...way,
      notThere: notThere.map((one) => ({ ...one, evidence: change(one.evidence, true) })),
    })),
  }).waysHome,
  observations: whole.observations.map((one) => ({
    ...one,
    evidence: change(one.evidence, (one.status === 'absent') === isRiskFactorId(one.factor)),
    ...(one.addressed && {
      addressed: one.addressed.map((claim) => ({
        ...claim,
        evidence: change(claim.evidence, claim.how !== 'not-being-addressed'),
      })),
    }),
    ...(one.mitigates && {
      mitigates: one.mitigates.map((claim) => ({
        ...claim,
        evidence: change(claim.evidence, claim.effect === 'effective'),
      })),
    }),
  })),
  circumstances: whole.circumstances.map((one) => ({
    ...one,
    evidence: change(
      one.evidence,
      one.status === 'absent' || ['overcame-difficulties', 'insight-into-own-behaviour'].includes(one.circumstance),
    ),
  })),
  capacityToChange: whole.capacityToChange.map((one) => ({
    ...one,
    restsOn: change(one.restsOn, one.evidence === 'substantial'),
  })),
});

const expectFavourableToStay = (before: Assessment, after: Assessment, home: Home): void => {
  const [then, now] = [profileOf(before, home), profileOf(after, home)];
  for (const row of ROWS) {
    if (isFavourable(row, then[row])) expect([row, now[row]]).toEqual([row, then[row]]);
  }
};

const isOf = (about: Subject, home: Home): boolean => {
  if (about.kind === 'parent') return home.includes(about.parent);
  return !('parents' in about) || about.parents.every((parent) => home.includes(parent));
};

describe('A favourable value', () => {
  it('rests on nothing that is undated, hearsay, a parent’s own account, or of an unknown source: without it, it stays', () => {
    fc.assert(
      fc.property(anyCase, anyHome, (whole, home) => {
        const solid = withEvidence(whole, (pieces, favours) => (favours ? pieces.filter(isSolid) : pieces));
        expectFavourableToStay(whole, solid, home);
      }),
    );
  });

  it('rests on nothing positive that is said of another person, nor on what is said of another home', () => {
    fc.assert(
      fc.property(anyCase, anyHome, (whole, home) => {
        const way = `home to ${home.join(' and ')}`;
        const observations = whole.observations
          .filter(({ factor, about }) => isRiskFactorId(factor) || isOf(about, home))
          .map((one) =>
            one.addressed === undefined
              ? one
              : { ...one, addressed: one.addressed.filter(({ wayHome }) => wayHome === way) },
          );
        const capacityToChange = whole.capacityToChange.filter(
          ({ evidence: amount, parents }) =>
            amount !== 'substantial' || parents.every((parent) => home.includes(parent)),
        );
        expectFavourableToStay(whole, { ...whole, observations, capacityToChange }, home);
      }),
    );
  });

  it('is never created by a doubt: an open question, an opposite finding, a risk, or a conclusion that less was found', () => {
    const anyDoubt: fc.Arbitrary<(whole: Assessment) => Assessment> = fc.oneof(
      fc.nat().map((pick) => (whole: Assessment): Assessment => {
        const at = pick % whole.observations.length;
        const { factor, children, about, status } = whole.observations[at] ?? expect.unreachable();
        // Something positive that is recorded as absent is a doubt already.
        if (status === 'absent' && !isRiskFactorId(factor)) return whole;
        return {
          ...whole,
          observations: whole.observations.map((one, position) =>
            position === at ? notKnown(factor, { children, about }) : one,
          ),
        };
      }),
      fc.nat().map((pick) => (whole: Assessment): Assessment => {
        const { status, factor, about } = whole.observations[pick % whole.observations.length] ?? expect.unreachable();
        const says = (isRiskFactorId(factor) ? 'present' : 'absent') as Observation['status'];
        return status === says
          ? whole
          : { ...whole, observations: [...whole.observations, observe(factor, { about, status: says })] };
      }),
      fc
        .record({ pick: fc.nat(), piece: fc.constantFrom(...WEAK) })
        .map(({ pick, piece }) => (whole: Assessment): Assessment => {
          const at = pick % whole.observations.length;
          return {
            ...whole,
            observations: whole.observations.map((one, position) =>
              position === at ? { ...one, evidence: [...one.evidence, piece] } : one,
            ),
          };
        }),
      fc
        .record({ home: anyHome, amount: fc.constantFrom('none' as const, 'some' as const), restsOn: anyEvidence })
        .map(({ home, amount, restsOn }) => (whole: Assessment): Assessment => {
          const isSame = (parents: readonly string[]): boolean => parents.join() === home.join();
          // Some evidence in the place of none is no doubt.
          if (whole.capacityToChange.some(({ parents, evidence }) => isSame(parents) && evidence === 'none'))
            return whole;
          return {
            ...whole,
            capacityToChange: [
              ...whole.capacityToChange.filter(({ parents }) => !isSame(parents)),
              { parents: home, children: [CHILD], evidence: amount, restsOn, concludedOn: day('2025-05-01') },
            ],
          };
        }),
    );
    fc.assert(
      fc.property(anyCase, anyHome, anyDoubt, (whole, home, doubting) => {
        const [before, after] = [profileOf(whole, home), profileOf(doubting(whole), home)];
        for (const row of ROWS) {
          const [then, now] = [before[row], after[row]];
          if (now === undefined || !isFavourable(row, now)) continue;
          expect([row, then !== undefined && placeOf(row, then) <= placeOf(row, now)]).toEqual([row, true]);
        }
      }),
    );
  });
});

describe('What is recorded later than the day asked about', () => {
  it('changes nothing', () => {
    fc.assert(
      fc.property(anyCase, anyHome, (whole, home) => {
        // What rests on later evidence alone was not said by then.
        const isBy = (pieces: readonly Evidence[], on: string | undefined): boolean =>
          (on === undefined || on <= AS_OF) && (pieces.length === 0 || !pieces.every(isLater));
        const by = (claim: AddressedForHome | Mitigation): boolean => isBy(claim.evidence, claim.recordedOn);
        const without = withEvidence(
          {
            ...whole,
            capacityToChange: whole.capacityToChange.filter(({ restsOn, concludedOn }) => isBy(restsOn, concludedOn)),
            observations: whole.observations.map((one) => ({
              ...one,
              ...(one.addressed && { addressed: one.addressed.filter(by) }),
              ...(one.mitigates && { mitigates: one.mitigates.filter(by) }),
            })),
          },
          (pieces) => pieces.filter((piece) => !isLater(piece)),
        );
        expect(profileOf(without, home)).toEqual(profileOf(whole, home));
      }),
    );
  });
});

describe('An unfavourable value', () => {
  it('is never created by taking evidence away', () => {
    fc.assert(
      fc.property(anyCase, anyHome, fc.nat(), (whole, home, pick) => {
        let count = 0;
        withEvidence(whole, (pieces) => {
          count += pieces.length;
          return pieces;
        });
        const taken = pick % Math.max(count, 1);
        let seen = 0;
        const less = withEvidence(whole, (pieces) =>
          pieces.filter(() => {
            seen += 1;
            return seen - 1 !== taken;
          }),
        );
        const [before, after] = [profileOf(whole, home), profileOf(less, home)];
        for (const row of ROWS) {
          if (after[row] === VALUES[row].at(-1)) expect([row, before[row]]).toEqual([row, after[row]]);
        }
      }),
    );
  });
});

describe('The cases of these laws', () => {
  it('come to every value of every row, and to none', () => {
    const seen = fc
      .sample(fc.tuple(anyCase, anyHome), { seed: 1, numRuns: 300 })
      .map(([whole, home]) => profileOf(whole, home))
      .flatMap((profile) => ROWS.map((row) => `${row} ${profile[row]}`));
    expect([...new Set(seen)].sort()).toEqual(
      ROWS.flatMap((row) => [...VALUES[row], undefined].map((value) => `${row} ${value}`)).sort(),
    );
  });

  it('are assessments that a case system could send', () => {
    for (const whole of fc.sample(anyCase, { seed: 1, numRuns: 50 })) expect(read(whole)).toEqual(whole);
  });
});
