import {
  ASSESSMENT_FINDINGS,
  type Assessment,
  type AssessmentFindingCode,
  checkAssessment,
  type PartlyReadAssessment,
} from 'reunification-framework/factors';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { isLeft } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';

const evidence = () => ({
  source: 'case-file',
  role: 'social-worker',
  nature: 'fact',
  happenedOn: '2025-01-15',
  recordedOn: '2025-01-16',
  shows: ['attachment-observed'],
});

const observed = (children: string[], about: { kind: string; parent?: string; parents?: string[] }) => ({
  children,
  about,
  status: 'present',
  evidence: [evidence()],
});

/** A case in which everything fits together, and in which each fault below has a record of its own. */
const fittingCase = () => ({
  edition: 'framework-2015',
  children: [
    { id: 'child-1', bornOn: '2018-05-10' },
    { id: 'child-2', infancy: 'past-first-year' },
    { id: 'child-3' },
    { id: 'child-4' },
    { id: 'child-5', bornOn: '2024-12-01' } as { id: string; bornOn?: string; infancy?: string },
  ],
  parents: [{ id: 'parent-1' }, { id: 'parent-2' }, { id: 'parent-3' }, { id: 'parent-4' }, { id: 'parent-5' }],
  waysHome: [
    { id: 'way-0', children: ['child-1', 'child-2'], parents: ['parent-1'] },
    { id: 'way-1', children: ['child-1'], parents: ['parent-1', 'parent-2'] },
    { id: 'way-2', children: ['child-2'], parents: ['parent-2', 'parent-1'] },
    { id: 'way-3', children: ['child-3'], parents: ['parent-2', 'parent-3'] },
    { id: 'way-4', children: ['child-2', 'child-3'], parents: ['parent-2', 'parent-3', 'parent-1'] },
    { id: 'way-5', children: ['child-2', 'child-3'], parents: ['parent-3', 'parent-1'] },
  ],
  observations: [
    {
      factor: 'neglect',
      addressed: [{ wayHome: 'way-0', how: 'being-addressed', evidence: [] }],
      ...observed(['child-1'], { kind: 'child' }),
    },
    { factor: 'previous-maltreatment', ...observed(['child-1'], { kind: 'child' }) },
    { factor: 'previous-maltreatment', ...observed(['child-2'], { kind: 'child' }) },
    { factor: 'high-stress', ...observed(['child-1'], { kind: 'household', parents: ['parent-1', 'parent-2'] }) },
    { factor: 'high-stress', ...observed(['child-2'], { kind: 'household', parents: ['parent-2', 'parent-1'] }) },
    { factor: 'denial-of-problems', ...observed(['child-1', 'child-2'], { kind: 'parent', parent: 'parent-1' }) },
    { factor: 'denial-of-problems', ...observed(['child-1', 'child-2'], { kind: 'parent', parent: 'parent-2' }) },
    {
      factor: 'denial-of-problems',
      ...observed(['child-1'], { kind: 'parents-together', parents: ['parent-1', 'parent-2'] }),
    },
    { factor: 'lack-of-compliance', ...observed(['child-1'], { kind: 'parent', parent: 'parent-1' }) },
    { factor: 'sadistic-abuse', ...observed(['child-1'], { kind: 'child' }), status: 'absent' },
    {
      factor: 'social-support',
      mitigates: [{ riskFactor: 'neglect', about: { kind: 'child' }, effect: 'effective', evidence: [] }],
      ...observed(['child-1', 'child-2'], { kind: 'social-setting', parents: ['parent-1'] }),
    },
    {
      factor: 'secure-attachment',
      mitigates: [
        { riskFactor: 'neglect', about: { kind: 'child' }, effect: 'effective', evidence: [] },
        { riskFactor: 'previous-maltreatment', about: { kind: 'child' }, effect: 'not-known', evidence: [] },
      ],
      ...observed(['child-1'], { kind: 'parent', parent: 'parent-2' }),
    },
    { factor: 'resources-available', ...observed(['child-1'], { kind: 'professionals' }) },
    { factor: 'volunteer-network', ...observed(['child-1'], { kind: 'social-setting', parents: ['parent-1'] }) },
    { factor: 'power-problems', ...observed(['child-1'], { kind: 'household', parents: ['parent-1', 'parent-2'] }) },
    {
      factor: 'social-isolation',
      ...observed(['child-1'], { kind: 'parent', parent: 'parent-1' }),
      status: 'not-known',
    },
    { factor: 'recognition-of-problem', ...observed(['child-1'], { kind: 'parent', parent: 'parent-1' }) },
    { factor: 'recognition-of-problem', ...observed(['child-2'], { kind: 'parent', parent: 'parent-1' }) },
  ] as ({
    factor: string;
    addressed?: { wayHome: string; how: string; evidence: unknown[] }[];
    mitigates?: { riskFactor: string; about: object; effect: string; evidence: unknown[] }[];
  } & ReturnType<typeof observed>)[],
  circumstances: [
    { circumstance: 'previous-failed-return', ...observed(['child-1'], { kind: 'child' }) },
    { circumstance: 'previous-failed-return', ...observed(['child-2'], { kind: 'child' }) },
    {
      circumstance: 'no-change-after-support',
      ...observed(['child-1', 'child-2'], { kind: 'parents-together', parents: ['parent-1', 'parent-2'] }),
    },
    { circumstance: 'overcame-difficulties', ...observed(['child-1'], { kind: 'parent', parent: 'parent-1' }) },
    {
      circumstance: 'extreme-domestic-violence',
      ...observed(['child-1'], { kind: 'household', parents: ['parent-1'] }),
    },
  ],
  capacityToChange: [
    { parents: ['parent-1'], children: ['child-1', 'child-2'], evidence: 'some', restsOn: [] },
    { parents: ['parent-1', 'parent-2'], children: ['child-1'], evidence: 'none', restsOn: [] },
    { parents: ['parent-2', 'parent-1'], children: ['child-2'], evidence: 'substantial', restsOn: [] },
    { parents: ['parent-2', 'parent-3'], children: ['child-3', 'child-1'], evidence: 'none', restsOn: [] },
  ],
});

type Case = ReturnType<typeof fittingCase>;

/** The record at a position; every fault below is made in one that is there. */
const at = <Entry>(list: readonly Entry[], position: number): Entry => {
  const entry = list[position];
  if (entry === undefined) throw new Error(`nothing at ${position}`);
  return entry;
};

interface Fault {
  readonly code: AssessmentFindingCode;
  readonly what: string;
  readonly make: (fitting: Case) => void;
  readonly path: string;
  readonly expected?: readonly string[];
}

const FAULTS: readonly Fault[] = [
  {
    code: 'case.duplicate-child',
    what: 'two children have one id',
    make: ({ children }) => {
      at(children, 3).id = 'child-1';
    },
    path: 'children.3.id',
  },
  {
    code: 'child.age-given-twice',
    what: 'a child has a date of birth and is also said to be a baby',
    make: ({ children }) => {
      at(children, 4).infancy = 'in-first-year';
    },
    path: 'children.4.infancy',
  },
  {
    code: 'case.duplicate-parent',
    what: 'two parents have one id',
    make: ({ parents }) => {
      at(parents, 3).id = 'parent-1';
    },
    path: 'parents.3.id',
  },
  {
    code: 'case.id-used-for-child-and-parent',
    what: 'a parent has the id of a child',
    make: ({ parents }) => {
      at(parents, 4).id = 'child-2';
    },
    path: 'parents.4.id',
  },
  {
    code: 'case.duplicate-way-home',
    what: 'two ways home have one id',
    make: ({ waysHome }) => {
      at(waysHome, 1).id = 'way-0';
    },
    path: 'waysHome.1',
  },
  {
    code: 'case.duplicate-way-home',
    what: 'two ways home are to the same parents for the same child',
    make: ({ waysHome }) => {
      at(waysHome, 2).children = ['child-1'];
    },
    path: 'waysHome.2',
  },
  {
    code: 'case.unknown-child',
    what: 'a way home is for a child who is not in the case',
    make: ({ waysHome }) => {
      at(waysHome, 3).children = ['child-3', 'nobody'];
    },
    path: 'waysHome.3.children.1',
  },
  {
    code: 'case.unknown-parent',
    what: 'a way home is to a parent who is not in the case',
    make: ({ waysHome }) => {
      at(waysHome, 3).parents = ['nobody', 'parent-3'];
    },
    path: 'waysHome.3.parents.0',
  },
  {
    code: 'case.child-repeated',
    what: 'a way home names a child twice',
    make: ({ waysHome }) => {
      at(waysHome, 4).children = ['child-2', 'child-3', 'child-2'];
    },
    path: 'waysHome.4.children.2',
  },
  {
    code: 'case.parent-repeated',
    what: 'a way home names a parent twice',
    make: ({ waysHome }) => {
      at(waysHome, 5).parents = ['parent-3', 'parent-3', 'parent-1'];
    },
    path: 'waysHome.5.parents.1',
  },
  {
    code: 'observation.wrong-subject',
    what: 'the skills of professionals are observed of a parent',
    make: ({ observations }) => {
      at(observations, 12).about = { kind: 'parent', parent: 'parent-1' };
    },
    path: 'observations.12.about.kind',
    expected: ['professionals'],
  },
  {
    code: 'observation.duplicate',
    what: 'a factor is observed twice of one child',
    make: ({ observations }) => {
      at(observations, 2).children = ['child-2', 'child-1'];
    },
    path: 'observations.2',
  },
  {
    code: 'observation.duplicate',
    what: 'a factor is observed twice of one household, its parents named in another order',
    make: ({ observations }) => {
      at(observations, 4).children = ['child-1'];
    },
    path: 'observations.4',
  },
  {
    code: 'case.unknown-child',
    what: 'an observation bears on a child who is not in the case',
    make: ({ observations }) => {
      at(observations, 5).children = ['nobody', 'child-1'];
    },
    path: 'observations.5.children.0',
  },
  {
    code: 'case.child-repeated',
    what: 'an observation names a child twice',
    make: ({ observations }) => {
      at(observations, 6).children = ['child-1', 'child-1'];
    },
    path: 'observations.6.children.1',
  },
  {
    code: 'case.unknown-parent',
    what: 'an observation is about a parent who is not in the case',
    make: ({ observations }) => {
      at(observations, 6).about.parent = 'nobody';
    },
    path: 'observations.6.about.parent',
  },
  {
    code: 'case.unknown-parent',
    what: 'an observation is about a parent who is not in the case, together with one who is',
    make: ({ observations }) => {
      at(observations, 7).about.parents = ['parent-1', 'nobody'];
    },
    path: 'observations.7.about.parents.1',
  },
  {
    code: 'case.parent-repeated',
    what: 'an observation of a household names a parent twice',
    make: ({ observations }) => {
      at(observations, 14).about.parents = ['parent-1', 'parent-1'];
    },
    path: 'observations.14.about.parents.1',
  },
  {
    code: 'evidence.recorded-before-happened',
    what: 'evidence for a factor was written down the day before it happened',
    make: ({ observations }) => {
      at(at(observations, 5).evidence, 0).recordedOn = '2025-01-14';
    },
    path: 'observations.5.evidence.0.recordedOn',
  },
  {
    code: 'observation.addressed-misplaced',
    what: 'a risk factor that is absent is addressed',
    make: ({ observations }) => {
      at(observations, 9).addressed = [{ wayHome: 'way-0', how: 'fully-addressed', evidence: [] }];
    },
    path: 'observations.9.addressed',
  },
  {
    code: 'observation.addressed-misplaced',
    what: 'a protective factor is addressed',
    make: ({ observations }) => {
      at(observations, 13).addressed = [{ wayHome: 'way-0', how: 'fully-addressed', evidence: [] }];
    },
    path: 'observations.13.addressed',
  },
  {
    code: 'observation.addressed-misplaced',
    what: 'a circumstance is addressed that is no risk in row 1 of the table',
    make: ({ circumstances }) => {
      Object.assign(at(circumstances, 0), { addressed: [{ wayHome: 'way-0', how: 'fully-addressed', evidence: [] }] });
    },
    path: 'circumstances.0.addressed',
  },
  {
    code: 'case.unknown-way-home',
    what: 'a risk is addressed for a way home that is not in the case',
    make: ({ observations }) => {
      at(at(observations, 0).addressed ?? [], 0).wayHome = 'nowhere';
    },
    path: 'observations.0.addressed.0.wayHome',
  },
  {
    code: 'observation.addressed-repeated',
    what: 'a risk is addressed twice for one way home',
    make: ({ observations }) => {
      at(observations, 1).addressed = ['way-2', 'way-2'].map((wayHome) => ({
        wayHome,
        how: 'not-known',
        evidence: [],
      }));
    },
    path: 'observations.1.addressed.1',
  },
  {
    code: 'way-home.lives-there',
    what: 'a parent is kept away from their own home',
    make: ({ waysHome }) => {
      Object.assign(at(waysHome, 3), { notThere: [{ parent: 'parent-3', evidence: [] }] });
    },
    path: 'waysHome.3.notThere.0.parent',
  },
  {
    code: 'observation.mitigates-misplaced',
    what: 'a risk factor works against a risk factor',
    make: ({ observations }) => {
      at(observations, 8).mitigates = [
        { riskFactor: 'neglect', about: { kind: 'child' }, effect: 'effective', evidence: [] },
      ];
    },
    path: 'observations.8.mitigates',
  },
  {
    code: 'observation.mitigates-misplaced',
    what: 'a protective factor that is absent works against a risk factor',
    make: ({ observations }) => {
      at(observations, 10).status = 'absent';
    },
    path: 'observations.10.mitigates',
  },
  {
    code: 'observation.mitigates-unobserved-risk',
    what: 'something works against a risk factor that nobody observed',
    make: ({ observations }) => {
      at(observations, 13).mitigates = [
        { riskFactor: 'severe-growth-failure', about: { kind: 'child' }, effect: 'effective', evidence: [] },
      ];
    },
    path: 'observations.13.mitigates.0.riskFactor',
  },
  {
    code: 'observation.mitigates-unobserved-risk',
    what: 'something works against a risk factor that was observed to be absent',
    make: ({ observations }) => {
      at(at(observations, 10).mitigates ?? [], 0).riskFactor = 'sadistic-abuse';
    },
    path: 'observations.10.mitigates.0.riskFactor',
  },
  {
    code: 'observation.mitigates-unobserved-risk',
    what: 'something works against a risk factor of which nothing is known',
    make: ({ observations }) => {
      at(observations, 16).mitigates = [
        {
          riskFactor: 'social-isolation',
          about: { kind: 'parent', parent: 'parent-1' },
          effect: 'effective',
          evidence: [],
        },
      ];
    },
    path: 'observations.16.mitigates.0.riskFactor',
  },
  {
    code: 'observation.mitigates-unobserved-risk',
    what: 'something works against a risk factor observed of another child only',
    make: ({ observations }) => {
      at(observations, 17).mitigates = [
        { riskFactor: 'neglect', about: { kind: 'child' }, effect: 'effective', evidence: [] },
      ];
    },
    path: 'observations.17.mitigates.0.riskFactor',
  },
  {
    code: 'observation.mitigates-repeated',
    what: 'something works twice against one risk factor',
    make: ({ observations }) => {
      at(at(observations, 11).mitigates ?? [], 1).riskFactor = 'neglect';
    },
    path: 'observations.11.mitigates.1',
  },
  {
    code: 'observation.duplicate',
    what: 'a circumstance is observed twice of one child',
    make: ({ circumstances }) => {
      at(circumstances, 1).children = ['child-1'];
    },
    path: 'circumstances.1',
  },
  {
    code: 'case.unknown-child',
    what: 'a circumstance bears on a child who is not in the case',
    make: ({ circumstances }) => {
      at(circumstances, 2).children = ['child-1', 'nobody'];
    },
    path: 'circumstances.2.children.1',
  },
  {
    code: 'case.unknown-parent',
    what: 'a circumstance is about a parent who is not in the case',
    make: ({ circumstances }) => {
      at(circumstances, 2).about.parents = ['nobody', 'parent-2'];
    },
    path: 'circumstances.2.about.parents.0',
  },
  {
    code: 'case.child-repeated',
    what: 'a circumstance names a child twice',
    make: ({ circumstances }) => {
      at(circumstances, 3).children = ['child-1', 'child-1'];
    },
    path: 'circumstances.3.children.1',
  },
  {
    code: 'case.parent-repeated',
    what: 'a circumstance of a household names a parent twice',
    make: ({ circumstances }) => {
      at(circumstances, 4).about.parents = ['parent-1', 'parent-1'];
    },
    path: 'circumstances.4.about.parents.1',
  },
  {
    code: 'evidence.recorded-before-happened',
    what: 'evidence for a circumstance was written down the day before it happened',
    make: ({ circumstances }) => {
      at(at(circumstances, 4).evidence, 0).happenedOn = '2025-01-17';
    },
    path: 'circumstances.4.evidence.0.recordedOn',
  },
  {
    code: 'observation.wrong-subject',
    what: 'a parent’s ability to overcome difficulties is observed of a household',
    make: ({ circumstances }) => {
      at(circumstances, 3).about = { kind: 'household', parents: ['parent-1'] };
    },
    path: 'circumstances.3.about.kind',
    expected: ['parent'],
  },
  {
    code: 'capacity.duplicate',
    what: 'there are two conclusions about the same parents for one child',
    make: ({ capacityToChange }) => {
      at(capacityToChange, 2).children = ['child-2', 'child-1'];
    },
    path: 'capacityToChange.2',
  },
  {
    code: 'case.unknown-child',
    what: 'a conclusion is for a child who is not in the case',
    make: ({ capacityToChange }) => {
      at(capacityToChange, 0).children = ['child-1', 'nobody'];
    },
    path: 'capacityToChange.0.children.1',
  },
  {
    code: 'case.unknown-parent',
    what: 'a conclusion is about a parent who is not in the case',
    make: ({ capacityToChange }) => {
      at(capacityToChange, 0).parents = ['nobody'];
    },
    path: 'capacityToChange.0.parents.0',
  },
  {
    code: 'case.child-repeated',
    what: 'a conclusion names a child twice',
    make: ({ capacityToChange }) => {
      at(capacityToChange, 3).children = ['child-3', 'child-3'];
    },
    path: 'capacityToChange.3.children.1',
  },
  {
    code: 'case.parent-repeated',
    what: 'a conclusion names a parent twice',
    make: ({ capacityToChange }) => {
      at(capacityToChange, 3).parents = ['parent-2', 'parent-3', 'parent-2'];
    },
    path: 'capacityToChange.3.parents.2',
  },
];

const findingsOf = (fitting: Case) => {
  const read = parseAssessment(fitting);
  return isLeft(read) ? read.left : [];
};

/** One line for each finding, in a fixed order. */
const lines = (findings: readonly { readonly code: string; readonly path: readonly (string | number)[] }[]) =>
  findings.map(({ code, path }) => `${code} at ${path.join('.')}`).sort();

const line = ({ code, path }: Fault): string => `${code} at ${path}`;

describe('An assessment whose parts fit together', () => {
  it('has no findings', () => {
    expect(findingsOf(fittingCase())).toEqual([]);
  });
});

describe('An assessment in which', () => {
  it.each(FAULTS.map((fault) => [fault.what, fault.code, fault] as const))(
    '%s is answered with %s and nothing else',
    (_what, _code, fault) => {
      const broken = fittingCase();
      fault.make(broken);
      expect(findingsOf(broken)).toEqual([
        {
          code: fault.code,
          path: fault.path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
          ...ASSESSMENT_FINDINGS[fault.code],
          ...(fault.expected && { expected: fault.expected }),
        },
      ]);
    },
  );

  it('two things are wrong is answered with both, and with the other one once one is put right', () => {
    const wrong: string[] = [];
    for (const [position, first] of FAULTS.entries()) {
      for (const second of FAULTS.slice(position + 1)) {
        const broken = fittingCase();
        first.make(broken);
        second.make(broken);
        const found = lines(findingsOf(broken)).join('\n');
        if (found !== [line(first), line(second)].sort().join('\n'))
          wrong.push(`${first.what}; ${second.what}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('everything is wrong at once is answered with all of it', () => {
    const broken = fittingCase();
    for (const fault of FAULTS) fault.make(broken);
    expect(lines(findingsOf(broken))).toEqual(FAULTS.map(line).sort());
  });

  it('each of the faults that can be found is found here', () => {
    expect([...new Set(FAULTS.map(({ code }) => code))].sort()).toEqual(Object.keys(ASSESSMENT_FINDINGS).sort());
  });
});

describe('What looks like a fault and is none:', () => {
  const near = (change: (fitting: Case) => void): readonly string[] => {
    const fitting = fittingCase();
    change(fitting);
    return lines(findingsOf(fitting));
  };

  it('evidence written down on the day on which it happened', () => {
    expect(
      near(({ observations }) => {
        at(at(observations, 0).evidence, 0).recordedOn = '2025-01-15';
      }),
    ).toEqual([]);
  });

  it('a way home to some of the parents of another', () => {
    expect(
      near(({ waysHome }) => {
        at(waysHome, 3).parents = ['parent-2'];
        at(waysHome, 3).children = ['child-1', 'child-2', 'child-3'];
      }),
    ).toEqual([]);
  });

  it('the same factor of the household and of the parents together', () => {
    expect(
      near(({ observations }) => {
        at(observations, 13).factor = at(observations, 14).factor;
        at(observations, 13).about = { kind: 'parents-together', parents: ['parent-1', 'parent-2'] };
      }),
    ).toEqual([]);
  });

  it('something that works against a risk factor reported for one of its children only', () => {
    expect(at(fittingCase().observations, 10).children).toEqual(['child-1', 'child-2']);
    expect(at(fittingCase().observations, 0).children).toEqual(['child-1']);
    expect(near(() => undefined)).toEqual([]);
  });

  /** Recorded as not known, with evidence of what Annex 1 counts as present (I-11). */
  const presentByEvidence = ({ observations }: Case): void => {
    at(observations, 8).status = 'not-known';
    at(observations, 8).evidence = [{ ...evidence(), shows: ['false-compliance'] }];
  };

  it('something that works against a risk factor which is present by its evidence', () => {
    expect(
      near((fitting) => {
        presentByEvidence(fitting);
        Object.assign(at(at(fitting.observations, 10).mitigates ?? [], 0), {
          riskFactor: 'lack-of-compliance',
          about: { kind: 'parent', parent: 'parent-1' },
        });
      }),
    ).toEqual([]);
  });

  it('evidence of it that stands beside other evidence', () => {
    expect(
      near((fitting) => {
        presentByEvidence(fitting);
        at(fitting.observations, 8).evidence.push(evidence());
        at(fitting.observations, 8).addressed = [{ wayHome: 'way-0', how: 'being-addressed', evidence: [] }];
      }),
    ).toEqual([]);
  });

  it('a risk factor that is present by its evidence and is being addressed', () => {
    expect(
      near((fitting) => {
        presentByEvidence(fitting);
        at(fitting.observations, 8).addressed = [{ wayHome: 'way-0', how: 'being-addressed', evidence: [] }];
      }),
    ).toEqual([]);
  });

  it('a protective factor that names no risk factor, in an empty list or in none', () => {
    expect(
      near(({ observations }) => {
        at(observations, 12).mitigates = [];
      }),
    ).toEqual([]);
  });
});

describe('Whatever an observation is about', () => {
  const OF_EACH_KIND = [
    ['child', 0],
    ['parent', 5],
    ['parents-together', 7],
    ['household', 3],
    ['social-setting', 10],
    ['professionals', 12],
  ] as const;

  it.each(OF_EACH_KIND)('(%s), it can stand there once for a child', (kind, position) => {
    const fitting = fittingCase();
    const again = structuredClone(at(fitting.observations, position));
    expect(again.about.kind).toBe(kind);
    fitting.observations.push(again, { ...again, children: ['child-4'] });
    const place = fittingCase().observations.length;
    expect(lines(findingsOf(fitting)).filter((found) => found.startsWith('observation.duplicate'))).toEqual([
      `observation.duplicate at observations.${place}`,
    ]);
  });

  it.each(OF_EACH_KIND.filter((_, kind) => kind >= 2 && kind <= 4))(
    '(%s), its parents are parents of the case',
    (_, position) => {
      const fitting = fittingCase();
      at(fitting.observations, position).about.parents?.push('nobody');
      const last = (at(fitting.observations, position).about.parents?.length ?? 0) - 1;
      expect(lines(findingsOf(fitting))).toEqual([
        `case.unknown-parent at observations.${position}.about.parents.${last}`,
      ]);
    },
  );
});

describe('A risk factor recorded as absent', () => {
  it('is absent whatever its evidence shows, so nothing can be said to address it', () => {
    const fitting = fittingCase();
    Object.assign(at(fitting.observations, 8), {
      status: 'absent',
      addressed: [{ wayHome: 'way-0', how: 'being-addressed', evidence: [] }],
      evidence: [{ ...evidence(), shows: ['false-compliance'] }],
    });
    expect(lines(findingsOf(fitting))).toEqual(['observation.addressed-misplaced at observations.8.addressed']);
  });
});

describe('An assessment that is checked without being read', () => {
  it('has the same findings as one that is', () => {
    const broken = fittingCase();
    for (const fault of FAULTS) fault.make(broken);
    // Its codes are known to be right: the fitting case was read by the schema above.
    const assessment = broken as unknown as Assessment satisfies PartlyReadAssessment;
    expect(checkAssessment(assessment).findings).toEqual(findingsOf(broken));
  });
});
