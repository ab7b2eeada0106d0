import {
  ASSESSMENT_FINDINGS,
  type Assessment,
  EVALUATION_FINDINGS,
  type EvaluationFindingCode,
  type FactorId,
  type Observation,
  type ParticularId,
} from 'reunification-framework/factors';
import { describe, expect, it } from 'vitest';
import { concluded } from '../support/complete-assessments.js';
import {
  addressedAs,
  against,
  CHILD,
  day,
  evaluateOne,
  evidence,
  type InShort,
  MOTHER,
  observe,
} from '../support/observations.js';

/** An assessment that has a finding, where the finding points, and the same assessment with that put right. */
interface Case {
  readonly broken: Partial<Assessment>;
  readonly path: string;
  readonly repaired: Partial<Assessment>;
}

const observing = (...observations: readonly Observation[]): Partial<Assessment> => ({ observations });

/** A professional's evidence shows too little, and then enough. */
const shown = (
  factor: FactorId,
  tooLittle: readonly ParticularId[],
  enough: readonly ParticularId[],
  path = 'observations.0.evidence',
): Case => {
  const withEvidence = (shows: readonly ParticularId[]) =>
    observing(observe(factor, { evidence: [evidence(shows, 'general-practitioner')] }));
  return { broken: withEvidence(tooLittle), path, repaired: withEvidence(enough) };
};

/** One piece of evidence is recorded badly, and then well. */
const recorded = (badly: Parameters<typeof evidence>[2], path: string): Case => ({
  broken: observing(observe('high-stress', { evidence: [evidence([], 'police', badly)] })),
  path,
  repaired: observing(observe('high-stress', { evidence: [evidence([], 'police')] })),
});

const aboutTheChild = (happenedOn: string): Partial<Assessment> =>
  observing(observe('neglect', { evidence: [evidence([], 'police', { happenedOn: day(happenedOn) })] }));

const stress = observe('high-stress', { addressed: 'being-addressed' });
const support = (mitigates: NonNullable<InShort['mitigates']>) => observe('social-support', { mitigates });
const working = support([{ riskFactor: 'high-stress', effect: 'effective' }]);
const contradictory = [observe('lack-of-resources'), observe('resources-available')] as const;

const CASES: Record<EvaluationFindingCode, Case> = {
  'annex1.delay-needs-professional-evidence': shown(
    'developmental-delay-with-special-needs',
    ['special-needs'],
    ['special-needs', 'developmental-delay'],
  ),
  'annex1.special-needs-not-shown': shown(
    'developmental-delay-with-special-needs',
    ['developmental-delay'],
    ['special-needs', 'developmental-delay'],
  ),
  'annex1.degrading-treatment-not-shown': shown(
    'sadistic-abuse',
    ['inhumane-treatment-of-child'],
    ['inhumane-treatment-of-child', 'degrading-treatment-of-child'],
  ),
  'annex1.inhumane-treatment-not-shown': shown(
    'sadistic-abuse',
    ['degrading-treatment-of-child'],
    ['inhumane-treatment-of-child', 'degrading-treatment-of-child'],
  ),
  'annex1.diagnosis-missing': shown('paranoid-psychosis', [], ['diagnosis']),
  'annex1.treatment-need-missing': shown('personality-disorder', ['diagnosis'], ['diagnosis', 'treatment-needed']),
  'annex1.learning-disability-missing': shown(
    'learning-disabilities-plus-mental-illness',
    ['diagnosis'],
    ['diagnosis', 'learning-disability'],
  ),
  'annex1.learning-disability-alone': shown(
    'learning-disabilities-plus-mental-illness',
    ['learning-disability'],
    ['diagnosis', 'learning-disability'],
  ),
  'annex1.childhood-abuse-not-shown': shown('childhood-abuse-not-recognised', [], ['childhood-abuse-experienced']),
  'annex1.recognised-so-no-risk-factor': shown(
    'childhood-abuse-not-recognised',
    ['childhood-abuse-experienced', 'childhood-abuse-recognised'],
    ['childhood-abuse-experienced'],
  ),
  'annex1.attachment-not-observed-by-professional': shown('secure-attachment', [], ['attachment-observed']),
  'annex1.health-not-to-be-assumed': shown('healthy-child', [], ['child-health-confirmed']),
  'annex1.treatment-and-response-missing': shown(
    'mental-disorder-responsive-to-treatment',
    ['in-treatment'],
    ['in-treatment', 'responding-to-treatment'],
  ),
  'annex1.partner-concerns-not-ruled-out': shown('non-abusive-partner', [], ['past-abuse-concerns-overcome']),
  'annex1.attendance-is-not-willingness': shown(
    'willingness-to-engage',
    ['appointments-kept'],
    ['appointments-kept', 'involvement-accepted-as-necessary'],
  ),
  'annex1.engagement-incomplete': shown(
    'willingness-to-engage',
    ['appointments-kept', 'involvement-accepted-as-necessary'],
    [
      'appointments-kept',
      'involvement-accepted-as-necessary',
      'works-with-other-services',
      'no-concern-about-school-attendance',
      'health-appointments-kept',
    ],
  ),
  'annex1.engagement-contradicted': shown(
    'willingness-to-engage',
    ['appointments-kept', 'involvement-accepted-as-necessary', 'false-compliance'],
    ['appointments-kept', 'involvement-accepted-as-necessary'],
  ),
  'annex1.health-contradicted': shown(
    'healthy-child',
    ['child-health-confirmed', 'developmental-delay'],
    ['child-health-confirmed'],
  ),
  'annex1.violence-shown': shown(
    'absence-of-domestic-abuse',
    ['domestic-abuse-in-past-only', 'violence-between-carers'],
    ['domestic-abuse-in-past-only'],
  ),
  'annex1.attendance-a-concern': shown(
    'willingness-to-engage',
    ['appointments-kept', 'involvement-accepted-as-necessary', 'school-attendance-a-concern'],
    ['appointments-kept', 'involvement-accepted-as-necessary'],
  ),
  'annex1.partner-concerns-shown': shown(
    'non-abusive-partner',
    ['no-current-abuse-concerns', 'current-abuse-concerns'],
    ['no-current-abuse-concerns'],
  ),
  'annex1.recognition-not-shown': shown('recognition-of-problem', [], ['effect-on-child-acknowledged']),
  'annex1.responsibility-not-shown': shown('responsibility-taken', [], ['steps-towards-responsibility']),
  'annex1.blames-others': shown(
    'responsibility-taken',
    ['steps-towards-responsibility', 'blames-others'],
    ['steps-towards-responsibility'],
  ),
  'annex1.empathy-not-shown': shown('empathy-for-child', [], ['understands-how-child-feels']),
  'annex1.degrading-treatment-shown': shown(
    'empathy-for-child',
    ['understands-how-child-feels', 'degrading-treatment-of-child'],
    ['understands-how-child-feels'],
  ),
  'annex1.partnership-not-shown': shown('partnership-with-parents', [], ['honest-and-trusting-relationship']),
  'annex1.partnership-contradicted': shown(
    'partnership-with-parents',
    ['honest-and-trusting-relationship', 'false-compliance'],
    ['honest-and-trusting-relationship'],
  ),
  'annex1.no-relationship-shown': shown('therapeutic-relationship-with-child', ['no-professional-relationship'], []),
  'annex1.community-support-not-shown': shown('social-support', [], ['community-support-within-reach']),
  'annex1.adaptation-not-shown': shown(
    'adaptation-to-childhood-abuse',
    ['childhood-abuse-experienced'],
    ['childhood-abuse-experienced', 'focuses-on-childrens-needs'],
  ),
  'annex1.domestic-abuse-not-ruled-out': shown('absence-of-domestic-abuse', [], ['domestic-abuse-in-past-only']),
  'annex1.family-help-not-valued': shown(
    'supportive-extended-family',
    ['emotional-and-practical-help-given'],
    ['emotional-and-practical-help-given', 'caregivers-value-help'],
  ),
  'annex1.family-help-not-shown': shown(
    'supportive-extended-family',
    ['caregivers-value-help', 'emotional-and-practical-help-given'],
    ['caregivers-value-help', 'emotional-and-practical-help-given', 'emotional-and-practical-help-for-children'],
  ),
  'annex1.change-not-demonstrated': shown('capacity-for-change', ['wish-to-change-stated'], ['change-demonstrated']),
  'capacity.not-shown-sustained': shown(
    'capacity-for-change',
    ['change-demonstrated'],
    ['change-demonstrated', 'change-sustained'],
  ),
  'annex1.resources-not-shown': shown(
    'resources-available',
    ['resources-are-available', 'resources-are-appropriate'],
    ['resources-are-available', 'resources-are-appropriate', 'resources-are-accessible'],
  ),
  'annex1.resources-fall-short': shown(
    'resources-available',
    [
      'resources-are-available',
      'resources-are-appropriate',
      'resources-are-accessible',
      'no-professional-relationship',
    ],
    ['resources-are-available', 'resources-are-appropriate', 'resources-are-accessible'],
  ),
  'annex1.facilities-not-used': shown('local-child-care-facilities', [], ['facilities-used']),
  'annex1.evidence-says-present': {
    broken: observing(observe('lack-of-compliance', { status: 'absent', evidence: [evidence(['false-compliance'])] })),
    path: 'observations.0.status',
    repaired: observing(observe('lack-of-compliance', { evidence: [evidence(['false-compliance'])] })),
  },
  'status.risk-never-not-applicable': {
    broken: observing(observe('high-stress', { status: 'not-applicable' })),
    path: 'observations.0.status',
    repaired: observing(observe('high-stress', { status: 'absent' })),
  },
  'age.not-applicable': {
    broken: { children: [{ id: CHILD, infancy: 'in-first-year' }], ...observing(observe('later-age-of-onset')) },
    path: 'observations.0.status',
    repaired: { children: [{ id: CHILD, infancy: 'past-first-year' }], ...observing(observe('later-age-of-onset')) },
  },
  'age.not-known': {
    broken: { children: [{ id: CHILD }], ...observing(observe('later-age-of-onset')) },
    path: 'observations.0.status',
    repaired: { children: [{ id: CHILD, infancy: 'past-first-year' }], ...observing(observe('later-age-of-onset')) },
  },
  'age.very-young-is-judgement': {
    broken: observing(observe('child-mental-health-problems')),
    path: 'observations.0.status',
    repaired: observing(observe('child-mental-health-problems', { explanation: 'Seven years old.' })),
  },
  'age.too-young-needs-reason': {
    broken: observing(observe('child-mental-health-problems', { status: 'not-applicable' })),
    path: 'observations.0.status',
    repaired: observing(
      observe('child-mental-health-problems', { status: 'not-applicable', explanation: 'Not yet walking.' }),
    ),
  },
  'age.judged-very-young': {
    broken: observing(
      observe('child-mental-health-problems', { status: 'not-applicable', explanation: 'Not yet walking.' }),
    ),
    path: 'observations.0.status',
    repaired: observing(observe('child-mental-health-problems', { status: 'absent' })),
  },
  'age.too-early-to-know': {
    broken: observing(observe('healthy-child')),
    path: 'observations.0.status',
    repaired: observing(observe('healthy-child', { explanation: 'Seven years old.' })),
  },
  'child.born-after-as-of': {
    broken: { children: [{ id: CHILD, bornOn: day('2025-07-01') }] },
    path: 'children.0.bornOn',
    repaired: { children: [{ id: CHILD, bornOn: day('2025-06-30') }] },
  },
  'evidence.none': {
    broken: observing(observe('high-stress', { evidence: [] })),
    path: 'observations.0.evidence',
    repaired: observing(observe('high-stress')),
  },
  'evidence.hearsay-only': recorded({ nature: 'hearsay' }, 'observations.0.evidence'),
  'evidence.favourable-on-hearsay-only': {
    broken: observing(
      observe('high-stress', { status: 'absent', evidence: [evidence([], 'police', { nature: 'hearsay' })] }),
    ),
    path: 'observations.0.evidence',
    repaired: observing(observe('high-stress', { status: 'absent' })),
  },
  'evidence.nature-not-recorded': recorded({ nature: 'not-recorded' }, 'observations.0.evidence.0.nature'),
  'evidence.role-not-recorded': recorded({ role: 'not-recorded' }, 'observations.0.evidence.0.role'),
  'evidence.undated': recorded({ happenedOn: undefined }, 'observations.0.evidence.0.happenedOn'),
  'evidence.after-as-of': recorded({ recordedOn: day('2025-07-01') }, 'observations.0.evidence.0'),
  'evidence.before-birth': {
    broken: { children: [{ id: CHILD, bornOn: day('2015-03-02') }], ...aboutTheChild('2015-03-01') },
    path: 'observations.0.evidence.0.happenedOn',
    repaired: { children: [{ id: CHILD, bornOn: day('2015-03-02') }], ...aboutTheChild('2015-03-02') },
  },
  'risk.addressed-not-recorded': {
    broken: observing(observe('high-stress')),
    path: 'observations.0.addressed',
    repaired: observing(stress),
  },
  'protective.mitigates-nothing': {
    broken: observing(stress, support([])),
    path: 'observations.1.mitigates',
    repaired: observing(stress, working),
  },
  'risk.addressed-not-shown': {
    broken: observing(observe('high-stress', { addressed: addressedAs('being-addressed', { evidence: [] }) })),
    path: 'observations.0.addressed',
    repaired: observing(stress),
  },
  'protective.effect-not-shown': {
    broken: observing(stress, support([against('high-stress', 'effective', { evidence: [] })])),
    path: 'observations.1.mitigates',
    repaired: observing(stress, working),
  },
  'observation.contested': {
    broken: observing(stress, observe('high-stress', { status: 'absent' })),
    path: 'observations.0',
    repaired: observing(stress),
  },
  'age.is-very-young': {
    broken: {
      ...observing(observe('very-young-child', { status: 'absent' })),
      children: [{ id: CHILD, infancy: 'in-first-year' }],
    },
    path: 'observations.0.status',
    repaired: {
      ...observing(observe('very-young-child', { status: 'absent' })),
      children: [{ id: CHILD, infancy: 'past-first-year' }],
    },
  },
  'evidence.own-account-only': {
    broken: observing(observe('high-stress', { status: 'absent', evidence: [evidence([], 'parent')] })),
    path: 'observations.0.evidence',
    repaired: observing(observe('high-stress', { status: 'absent' })),
  },
  'evidence.standard-on-weak-evidence': {
    broken: observing(
      observe('recognition-of-problem', {
        evidence: [evidence(['effect-on-child-acknowledged'], 'parent'), evidence()],
      }),
    ),
    path: 'observations.0.evidence',
    repaired: observing(
      observe('recognition-of-problem', { evidence: [evidence(['effect-on-child-acknowledged']), evidence()] }),
    ),
  },
  'evidence.after-conclusion': {
    broken: { capacityToChange: [{ ...concluded('substantial', MOTHER), concludedOn: day('2025-03-31') }] },
    path: 'capacityToChange.0.restsOn.0',
    repaired: { capacityToChange: [{ ...concluded('substantial', MOTHER), concludedOn: day('2025-04-01') }] },
  },
  'protective.not-effective': {
    broken: observing(stress, support([{ riskFactor: 'high-stress', effect: 'not-known' }])),
    path: 'observations.1.mitigates',
    repaired: observing(stress, working),
  },
  'protective.risk-not-found': {
    broken: observing({ ...stress, evidence: [] }, working),
    path: 'observations.1.mitigates',
    repaired: observing(stress, working),
  },
  'contradiction.unexplained': {
    broken: observing(...contradictory),
    path: 'observations.0',
    repaired: observing({ ...contradictory[0], explanation: 'Two places, one waiting list.' }, contradictory[1]),
  },
};

const namedCases = Object.entries(CASES) as [EvaluationFindingCode, Case][];

describe('Everything that an evaluation can find', () => {
  it('is tried below', () => {
    expect(namedCases.map(([code]) => code).sort()).toEqual(Object.keys(EVALUATION_FINDINGS).sort());
  });

  it.each(namedCases)('%s: is found once, points at its place, and is gone when that is put right', (code, one) => {
    const placesIn = (parts: Partial<Assessment>) =>
      evaluateOne(parts)
        .findings.filter((finding) => finding.code === code)
        .map(({ path }) => path.join('.'));
    expect(placesIn(one.broken)).toEqual([one.path]);
    expect(placesIn(one.repaired)).toEqual([]);
  });

  it.each(namedCases)(
    '%s: stops an observation from counting when it is a must, and nothing when it is not',
    (code, { broken, path }) => {
      const { notCounted, notApplicable } = evaluateOne(broken);
      const [, position] = path.split('.').map(Number);
      const stopped = [...notCounted, ...notApplicable].some(({ observation }) => observation === position);
      // Left out evidence may leave nothing, which is a finding of its own; and people, not a finding, put aside what does
      // not apply to a very young child.
      const others: readonly EvaluationFindingCode[] = ['evidence.after-as-of', 'age.judged-very-young'];
      if (!others.includes(code)) expect(stopped).toBe(EVALUATION_FINDINGS[code].severity === 'must');
    },
  );
});

describe('The words of a finding', () => {
  it.each(Object.entries({ ...EVALUATION_FINDINGS, ...ASSESSMENT_FINDINGS }))(
    '%s: are whole sentences with no gap to fill in',
    (_, { message }) => {
      expect(message).toMatch(/^[A-Z][^{}%$]+\.$/);
    },
  );
});
