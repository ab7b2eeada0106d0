import { type CivilDate, isLeft, isRight } from 'reunification-framework';
import { CASE_FINDINGS, type CaseRecord, caseOn } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, withWayHome } from '../support/case-record.js';
import { day } from '../support/dates.js';

const lines = (input: unknown): readonly string[] => {
  const read = parseCase(JSON.parse(JSON.stringify(input)));
  return isLeft(read) ? read.left.map(({ code, path }) => `${code} at ${path.join('.')}`) : [];
};

const [first, second] = HOME_TO_BOTH.classifications;
if (first === undefined || second === undefined) throw new Error('two classifications');
const [timescale] = HOME_TO_BOTH.events;
if (timescale === undefined) throw new Error('a timescale');
const [assessed] = CASE_RECORD.assessments ?? [];
if (assessed === undefined) throw new Error('an assessment');
const [agreement] = HOME_TO_BOTH.agreements ?? [];
const [plan] = HOME_TO_BOTH.plans ?? [];

const visit = {
  id: 'visit',
  on: day('2024-03-01'),
  recordedOn: day('2024-03-02'),
  announced: true,
  by: 'the worker',
  role: 'social-worker',
} as const;

const [placement] = CASE_RECORD.placements ?? [];
const [carePlan] = CASE_RECORD.dutiesDone ?? [];
if (placement === undefined || carePlan === undefined) throw new Error('a placement and a care plan');

/** The case with entries of the journey, each like the first but for what is said. */
const withJourney = (...entries: readonly object[]) => ({
  ...CASE_RECORD,
  format: 2,
  journey: entries.map((entry, position) => ({
    id: `j-${position}`,
    item: 'offer-advocate',
    answer: { kind: 'done', on: day('2024-03-01'), by: 'the worker' },
    recordedOn: day('2024-03-02'),
    ...entry,
  })),
});

/** One fault at a time, and the one finding that says it. */
const FAULTS: readonly (readonly [what: string, record: object, found: string])[] = [
  ['another format, in which nothing else is read', { format: 3, child: 7 }, 'record.another-format at format'],
  [
    'a part that format 1 does not have',
    { ...CASE_RECORD, format: 1, chronology: { entries: [] } },
    'record.part-of-format-2 at chronology',
  ],
  ...(
    [
      [
        'that the chronology does not have',
        [],
        'record.evidence-of-unknown-entry at assessments.0.observations.0.evidence.0.entry',
      ],
      [
        'written down after the assessment',
        [{ id: 'c-1', what: 'left alone', recordedOn: '2099-01-01', source: 'case-file' }],
        'record.evidence-of-later-entry at assessments.0.observations.0.evidence.0.entry',
      ],
      [
        'that does not say where it was found',
        [{ id: 'c-1', what: 'left alone', recordedOn: '2023-01-01' }],
        'record.evidence-without-source at chronology.entries.0.source',
      ],
    ] as const
  ).map(([what, entries, found]): readonly [string, object, string] => [
    `evidence that is an entry ${what}`,
    {
      ...CASE_RECORD,
      format: 2,
      chronology: { entries },
      assessments: [
        {
          recordedOn: assessed.recordedOn,
          observations: [
            {
              factor: 'neglect',
              children: [CASE_RECORD.child.id],
              about: { kind: 'child' },
              status: 'present',
              evidence: [{ source: 'chronology', entry: 'c-1' }],
            },
          ],
          circumstances: [],
          capacityToChange: [],
        },
      ],
    },
    found,
  ]),
  [
    'two entries of the journey with one id',
    withJourney({ id: 'j' }, { id: 'j', item: 'build-relationship' }),
    'record.journey-repeated at journey.1.id',
  ],
  [
    'an entry of the journey for a way home that is not there',
    withJourney({ wayHome: 'elsewhere' }),
    'record.journey-of-unknown-way-home at journey.0.wayHome',
  ],
  [
    'an entry of the journey about somebody who is no parent',
    withJourney({ parent: 'a stranger' }),
    'record.journey-of-unknown-parent at journey.0.parent',
  ],
  [
    'an entry of the journey about a parent to whom that way home does not lead',
    {
      ...withJourney(
        { wayHome: 'to the mother', parent: 'the mother' },
        { wayHome: 'to the mother', parent: 'the father' },
      ),
      waysHome: [HOME_TO_BOTH, { id: 'to the mother', parents: ['the mother'], classifications: [], events: [] }],
    },
    'record.journey-of-unknown-parent at journey.1.parent',
  ],
  [
    'an entry of the journey recorded before it was done',
    withJourney({ recordedOn: day('2024-02-29') }),
    'record.journey-before-done at journey.0.recordedOn',
  ],
  [
    'two entries of one day that say something else about the same thing',
    withJourney({}, { answer: { kind: 'not-done' } }),
    'record.journey-contradicts at journey.1.answer',
  ],
  [
    'two reports for one way home that were finished on one day',
    {
      ...CASE_RECORD,
      format: 2,
      reports: ['r-1', 'r-2'].map((id) => ({
        id,
        madeOn: '2024-03-01',
        recordedOn: '2024-03-01',
        written: [],
      })),
    },
    'record.reports-of-one-day at reports.1.madeOn',
  ],
  [
    'two genograms of one day',
    {
      ...CASE_RECORD,
      format: 2,
      genograms: [1, 2].map(() => ({
        recordedOn: '2024-03-01',
        people: [CASE_RECORD.child, ...CASE_RECORD.parents].map(({ id }) => ({ id, kind: 'not-known' })),
        partnerships: [],
        parentages: [{ child: CASE_RECORD.child.id, parents: CASE_RECORD.parents.map(({ id }) => id), kind: 'birth' }],
      })),
    },
    'record.genograms-of-one-day at genograms.1.recordedOn',
  ],
  [
    'a genogram that does not hang together: by its own rule',
    {
      ...CASE_RECORD,
      format: 2,
      genograms: [
        {
          recordedOn: '2024-03-01',
          people: [CASE_RECORD.child, ...CASE_RECORD.parents].map(({ id }) => ({ id, kind: 'not-known' })),
          partnerships: [{ id: 'p', person: 'the mother', partner: 'the mother', kind: 'married' }],
          parentages: [
            { child: CASE_RECORD.child.id, parents: CASE_RECORD.parents.map(({ id }) => id), kind: 'birth' },
          ],
        },
      ],
    },
    'genogram.partner-of-self at genograms.0.partnerships.0.partner',
  ],
  [
    'two ways home with one id',
    {
      ...CASE_RECORD,
      waysHome: [HOME_TO_BOTH, { ...HOME_TO_BOTH, parents: ['the mother'], classifications: [], events: [] }],
    },
    'case.duplicate-way-home at waysHome.1',
  ],
  [
    'two ways home to the same parents, in whatever order',
    {
      ...CASE_RECORD,
      waysHome: [
        HOME_TO_BOTH,
        { id: 'the same', parents: ['the father', 'the mother'], classifications: [], events: [] },
      ],
    },
    'case.duplicate-way-home at waysHome.1',
  ],
  [
    'a classification of two ways home',
    {
      ...CASE_RECORD,
      waysHome: [HOME_TO_BOTH, { id: 'to the mother', parents: ['the mother'], classifications: [first], events: [] }],
    },
    'record.event-of-two-ways-home at waysHome.1.classifications.0.id',
  ],
  [
    'an age of the child that is said twice',
    { ...CASE_RECORD, child: { ...CASE_RECORD.child, infancy: 'past-first-year' } },
    'child.age-given-twice at child.infancy',
  ],
  [
    'an event of two ways home',
    {
      ...CASE_RECORD,
      waysHome: [
        HOME_TO_BOTH,
        { id: 'to the mother', parents: ['the mother'], classifications: [], events: [timescale] },
      ],
    },
    'record.event-of-two-ways-home at waysHome.1.events.0.id',
  ],
  [
    'two assessments of one day',
    { ...CASE_RECORD, assessments: [assessed, assessed] },
    'record.assessments-of-one-day at assessments.1.recordedOn',
  ],
  [
    'two agreements of one day',
    withWayHome({ agreements: [agreement ?? {}, agreement ?? {}] }),
    'record.agreements-of-one-day at waysHome.0.agreements.1.madeOn',
  ],
  [
    'two plans of one day',
    withWayHome({ plans: [plan ?? {}, plan ?? {}] }),
    'record.plans-of-one-day at waysHome.0.plans.1.madeOn',
  ],
  [
    'a legal entry with the id of another',
    {
      ...CASE_RECORD,
      legal: [
        { kind: 'looked-after', id: 'one', from: day('2023-02-01'), recordedOn: day('2023-02-01') },
        { kind: 'no-longer-looked-after', id: 'one', from: day('2024-02-01'), recordedOn: day('2024-02-01') },
      ],
    },
    'record.legal-id-repeated at legal.1.id',
  ],
  [
    'looked after and no longer looked after from one day',
    {
      ...CASE_RECORD,
      legal: [
        { kind: 'looked-after', id: 'one', from: day('2023-02-01'), recordedOn: day('2023-02-01') },
        { kind: 'no-longer-looked-after', id: 'two', from: day('2023-02-01'), recordedOn: day('2023-02-01') },
      ],
    },
    'record.legal-contradicts at legal.1.from',
  ],
  [
    'in care the day before the birth',
    {
      ...CASE_RECORD,
      legal: [{ kind: 'looked-after', id: 'one', from: day('2016-05-03'), recordedOn: day('2016-05-04') }],
    },
    'record.legal-before-birth at legal.0.from',
  ],
  [
    'two entries of one day that name different statuses',
    {
      ...CASE_RECORD,
      legal: (['section-20', 'care-order'] as const).map((status) => ({
        ...{ kind: 'legal-status', id: status, from: day('2023-02-01'), recordedOn: day('2023-02-01') },
        status,
      })),
    },
    'record.legal-contradicts at legal.1.from',
  ],
  [
    'two placements with one id',
    { ...CASE_RECORD, placements: [placement, { ...placement, from: day('2023-03-01') }] },
    'record.placement-repeated at placements.1.id',
  ],
  [
    'two placements of one day',
    { ...CASE_RECORD, placements: [placement, { ...placement, id: 'another' }] },
    'record.placements-of-one-day at placements.1.from',
  ],
  [
    'a placement the day before the birth',
    { ...CASE_RECORD, placements: [{ ...placement, from: day('2016-05-03') }] },
    'record.placement-before-birth at placements.0.from',
  ],
  [
    'fewer visits agreed the day before the placement began',
    { ...CASE_RECORD, placements: [{ ...placement, agreedToFewerVisitsOn: day('2023-01-31') }] },
    'record.agreed-before-placement at placements.0.agreedToFewerVisitsOn',
  ],
  [
    'two plans that the law asks for with one id',
    { ...CASE_RECORD, dutiesDone: [carePlan, { ...carePlan, kind: 'plan-for-permanence' }] },
    'record.duty-repeated at dutiesDone.1.id',
  ],
  [
    'a care plan recorded the day before it was prepared',
    { ...CASE_RECORD, dutiesDone: [{ ...carePlan, recordedOn: day('2023-01-31') }] },
    'record.duty-before-done at dutiesDone.0.recordedOn',
  ],
  [
    'a placement plan of a placement that is not there',
    { ...CASE_RECORD, dutiesDone: [{ ...carePlan, kind: 'placement-plan', placement: 'nowhere' }] },
    'record.duty-of-unknown-placement at dutiesDone.0.placement',
  ],
  ...(['agreements', 'plans', 'approvals'] as const).map(
    (list) =>
      [
        `${list} recorded the day before their own`,
        withWayHome({
          [list]: (HOME_TO_BOTH[list] ?? []).slice(0, 1).map((one) => ({ ...one, recordedOn: day('2023-12-01') })),
        }),
        `record.recorded-before-made at waysHome.0.${list}.0.recordedOn`,
      ] as const,
  ),
  [
    'two child protection reviews with one id',
    {
      ...CASE_RECORD,
      childProtectionReviews: [visit, visit].map(({ id, on, recordedOn }) => ({ id, on, recordedOn })),
    },
    'record.review-repeated at childProtectionReviews.1.id',
  ],
  ['two visits with one id', { ...CASE_RECORD, visits: [visit, visit] }, 'year.visit-repeated at visits.1.id'],
  [
    'two reviews with one id',
    { ...CASE_RECORD, reviews: [visit, visit].map(({ id, on, recordedOn }) => ({ id, on, recordedOn })) },
    'record.review-repeated at reviews.1.id',
  ],
  [
    'a visit recorded the day before it was made',
    { ...CASE_RECORD, visits: [{ ...visit, recordedOn: day('2024-02-29') }] },
    'year.visit-recorded-before-it-happened at visits.0.recordedOn',
  ],
  [
    'a review recorded the day before it was held',
    { ...CASE_RECORD, reviews: [{ id: 'one', on: visit.on, recordedOn: day('2024-02-29') }] },
    'record.review-before-held at reviews.0.recordedOn',
  ],
  [
    'an agreement whose next review is on its own day: by the rule for agreements',
    withWayHome({ agreements: [{ madeOn: day('2024-01-02'), nextReviewOn: day('2024-01-02') }] }),
    'agreement.next-review-not-after at waysHome.0.agreements.0.nextReviewOn',
  ],
  ...(['examPeriods', 'schoolTerms', 'schoolHolidays'] as const).map(
    (field) =>
      [
        `${field} that end the day before they begin`,
        { ...CASE_RECORD, [field]: [{ from: day('2024-05-13'), until: day('2024-05-12') }] },
        `plan.${field === 'examPeriods' ? 'exam' : 'school'}-period-reversed at ${field}.0.until`,
      ] as const,
  ),
  [
    'a person listed twice',
    { ...CASE_RECORD, parents: [{ id: 'the mother' }, { id: 'the father' }, { id: 'the mother' }], assessments: [] },
    'case.duplicate-parent at parents.2.id',
  ],
  [
    'a home of somebody who is not listed',
    { ...CASE_RECORD, parents: [{ id: 'the mother' }], assessments: [] },
    'case.unknown-parent at waysHome.0.parents.1',
  ],
  [
    'a classification recorded before it was agreed: by the history’s own rule, in the field of the record',
    withWayHome({ classifications: [first, { ...second, recordedOn: day('2024-02-29') }] }),
    'event.recorded-before-it-happened at waysHome.0.classifications.1.recordedOn',
  ],
  [
    'a classification without the manager: by the rule for agreeing, once',
    withWayHome({
      classifications: [{ ...first, views: first.views.filter(({ role }) => role !== 'team-manager') }, second],
    }),
    'panel.team-manager-missing at waysHome.0.classifications.0.views',
  ],
  [
    'an event recorded before it happened: by the history’s own rule',
    withWayHome({ events: [{ ...timescale, recordedOn: day('2023-01-01') }] }),
    'event.recorded-before-it-happened at waysHome.0.events.0.recordedOn',
  ],
  [
    'an observation of a child who is in nobody’s list: by the assessment’s own rule',
    {
      ...CASE_RECORD,
      assessments: [
        {
          ...assessed,
          observations: assessed.observations
            .map((one) => ({ ...one, children: ['somebody else'] as const }))
            .slice(0, 1),
        },
      ],
    },
    'case.unknown-child at assessments.0.observations.0.children.0',
  ],
];

/** What is found and lets the case pass: people look at it. */
const LETS_PASS = [
  'record.back-in-care-not-looked-after',
  'record.supervision-order-too-long',
  'record.no-supervision-order',
  'record.placed-with-parents-not-home',
  'record.placed-while-home',
  'record.home-by-two-ways',
  'record.support-for-unknown',
] as const;

describe('A case', () => {
  it('in order is read as it is', () => {
    const read = parseCase(JSON.parse(JSON.stringify(CASE_RECORD)));
    expect(isRight(read) && read.right).toEqual(JSON.parse(JSON.stringify(CASE_RECORD)));
  });

  it.each(FAULTS)('with %s is not read, and one finding says where', (_, record, found) => {
    expect(lines(record)).toEqual([found]);
  });

  it('is read where a return to care lies outside the time in care, which people are asked to look at', () => {
    const outside = {
      ...withWayHome({
        events: [
          timescale,
          { kind: 'came-home', id: 'home', happenedOn: day('2024-04-12'), recordedOn: day('2024-04-12') },
          { kind: 'back-in-care', id: 'back', happenedOn: day('2024-06-12'), recordedOn: day('2024-06-12') },
        ],
      }),
      legal: [
        ...(CASE_RECORD.legal ?? []),
        { kind: 'no-longer-looked-after', id: 'home', from: day('2024-04-12'), recordedOn: day('2024-04-12') },
      ],
    };
    expect(lines(outside)).toEqual([]);
  });

  it('is read where entries in law do not fit together, which people are asked to look at', () => {
    const from = day('2023-02-01');
    const made = { kind: 'supervision-order', id: 'made', from, recordedOn: from } as const;
    const extended = (until: CivilDate) =>
      ({ ...made, kind: 'supervision-order-extended', id: 'extended', from: day('2024-01-20'), until }) as const;
    const ended = { ...made, kind: 'supervision-order-ended', id: 'ended' } as const;
    const lookedAt = (parts: Partial<CaseRecord>) => {
      expect(lines({ ...CASE_RECORD, ...parts })).toEqual([]);
      const { findings, work } = caseOn({ ...CASE_RECORD, ...parts }, { asOf: day('2024-03-25') });
      expect(work.some(({ id }) => id === 'record-findings')).toBe(findings.length > 0);
      return findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
    };
    const legal = CASE_RECORD.legal ?? [];
    expect(lookedAt({})).toEqual([]);
    expect(lookedAt({ legal: [...legal, ended] })).toEqual(['record.no-supervision-order at legal.2.from']);
    expect(lookedAt({ legal: [...legal, made, extended(day('2026-01-31'))] })).toEqual([]);
    expect(lookedAt({ legal: [...legal, extended(day('2026-02-01')), made] })).toEqual([
      'record.supervision-order-too-long at legal.2.until',
    ]);
    expect(lookedAt({ placements: [{ ...placement, kind: 'with-parents' }] })).toEqual([
      'record.placed-with-parents-not-home at placements.0.from',
    ]);
  });

  it('is read where services were involved in the pregnancy and no date of birth is recorded, which people are asked for', () => {
    const { id } = CASE_RECORD.child;
    const record = { ...CASE_RECORD, child: { id, servicesInvolvedInPregnancy: true } };
    expect(lines(record)).toEqual([]);
    const { findings } = caseOn(record, { asOf: day('2024-03-25') });
    expect(findings.map(({ code, path }) => `${code} at ${path.join('.')}`)).toEqual([
      'child.birth-not-recorded at child.bornOn',
    ]);
  });

  describe('with two ways home', () => {
    const on = (date: string) => ({ happenedOn: day(date), recordedOn: day('2024-05-03') });
    const home = (id: string, date: string) => ({ kind: 'came-home', id, ...on(date) }) as const;
    const back = (date: string) => ({ kind: 'back-in-care', id: 'back', ...on(date) }) as const;
    const withdrawn = {
      kind: 'corrected',
      id: 'w',
      of: 'b',
      by: 'a worker',
      reason: 'Of a sibling',
      ...on('2024-05-02'),
    };
    const found = (first: readonly object[], second: readonly object[]): readonly string[] => {
      const whole = withWayHome({ events: [timescale, ...first] as CaseRecord['waysHome'][number]['events'] });
      const other = { id: 'another', parents: HOME_TO_BOTH.parents.slice(0, 1), classifications: [], events: second };
      const record = { ...whole, waysHome: [...whole.waysHome, other] };
      expect(lines(record)).toEqual([]);
      const read = parseCase(JSON.parse(JSON.stringify(record)));
      if (!isRight(read)) return expect.unreachable();
      const { findings, work } = caseOn(read.right, { asOf: day('2024-05-04') });
      const twice = findings.filter(({ code }) => code === 'record.home-by-two-ways');
      if (twice.length > 0) expect(work.map(({ id }) => id)).toContain('record-findings');
      return twice.map(({ path }) => path.join('.'));
    };

    it('is read where the child came home by both on one day, which people are asked to look at', () => {
      expect(found([home('a', '2024-04-12')], [home('b', '2024-04-12')])).toEqual(['waysHome.1.events.0.happenedOn']);
    });

    it('is asked about the last move alone', () => {
      expect(
        found(
          [home('a', '2024-04-12'), back('2024-04-20'), home('c', '2024-04-25')],
          [home('b', '2024-04-12'), { ...back('2024-04-20'), id: 'back-b' }, home('d', '2024-04-25')],
        ),
      ).toEqual(['waysHome.1.events.2.happenedOn']);
    });

    it.each<readonly [string, readonly object[], readonly object[]]>([
      ['the day before', [home('a', '2024-04-12')], [home('b', '2024-04-11')]],
      ['the day after', [home('a', '2024-04-12')], [home('b', '2024-04-13')]],
      [
        'that day, and went back into care from there',
        [home('a', '2024-04-12')],
        [home('b', '2024-04-12'), back('2024-04-12')],
      ],
      ['that day, which was withdrawn', [home('a', '2024-04-12')], [home('b', '2024-04-12'), withdrawn]],
      [
        'that day, and went back into care from the first home later',
        [home('a', '2024-04-12'), back('2024-04-20')],
        [home('b', '2024-04-12')],
      ],
    ])('is not asked about where the child came home by the other %s', (_, first, second) => {
      expect(found(first, second)).toEqual([]);
    });
  });

  it('is looked at without the moves that were withdrawn', () => {
    const on = day('2023-02-01');
    const move = (kind: 'came-home' | 'back-in-care') =>
      ({ kind, id: 'move', happenedOn: on, recordedOn: on }) as const;
    const withdrawn = {
      kind: 'corrected',
      id: 'withdrawn',
      of: 'move',
      happenedOn: day('2023-02-03'),
      recordedOn: day('2023-02-03'),
      by: 'the worker',
      reason: 'of another child',
    } as const;
    const codes = (kind: 'came-home' | 'back-in-care', isWithdrawn: boolean, parts: Partial<CaseRecord>) => {
      const events = [move(kind), ...(isWithdrawn ? [withdrawn] : [])];
      const { findings } = caseOn({ ...withWayHome({ events }), ...parts }, { asOf: day('2024-03-25') });
      return findings.map(({ code }) => code).filter((code) => code.startsWith('record.'));
    };
    const withParents = { placements: [{ ...placement, kind: 'with-parents' }] } as const;
    expect(codes('came-home', false, withParents)).toEqual([]);
    expect(codes('came-home', true, withParents)).toEqual(['record.placed-with-parents-not-home']);
    const later = { legal: [{ kind: 'looked-after', id: 'later', from: day('2023-02-02'), recordedOn: on }] } as const;
    expect(codes('back-in-care', false, later)).toEqual(['record.back-in-care-not-looked-after']);
    expect(codes('back-in-care', true, later)).toEqual([]);
  });

  it('that is empty, nothing, or of another format is not read, and nothing of it is repeated', () => {
    for (const input of [{}, null, [], 'a case', { ...CASE_RECORD, format: 3 }, { ...CASE_RECORD, child: 'canary' }]) {
      const read = parseCase(input);
      expect(isLeft(read)).toBe(true);
      expect(JSON.stringify(read)).not.toContain('canary');
    }
  });

  it('has all that is wrong with it found at once, in every part', () => {
    const found = lines({
      ...CASE_RECORD,
      edition: 'framework-2030',
      assessments: [{ ...assessed, recordedOn: 'yesterday' }],
      visits: [visit, visit],
      waysHome: [{ ...HOME_TO_BOTH, events: [{ ...timescale, recordedOn: '2023-01-01' }] }],
    });
    expect(found).toEqual([
      'shape.not-one-of at edition',
      'date.impossible at assessments.0.recordedOn',
      'event.recorded-before-it-happened at waysHome.0.events.0.recordedOn',
      'year.visit-repeated at visits.1.id',
    ]);
  });

  it.each([
    [
      'a classification',
      { waysHome: [{ ...HOME_TO_BOTH, classifications: ['canary', second] }] },
      'waysHome.0.classifications.0',
    ],
    ['a way home', { waysHome: ['canary', HOME_TO_BOTH] }, 'waysHome.0'],
    ['the child', { child: 'canary' }, 'child'],
    ['an assessment', { assessments: ['canary', assessed] }, 'assessments.0'],
    [
      'the list of brothers and sisters',
      { assessments: [{ ...assessed, siblings: 'canary' }] },
      'assessments.0.siblings',
    ],
    ['a legal entry', { legal: ['canary'] }, 'legal.0'],
    ['the day of a legal entry', { legal: [{ ...CASE_RECORD.legal?.[0], from: 'canary' }] }, 'legal.0.from'],
    ['a placement', { placements: ['canary', placement] }, 'placements.0'],
    ['the day of a placement', { placements: [{ ...placement, from: 'canary' }] }, 'placements.0.from'],
    ['the id of the placement of a plan', { dutiesDone: [{ ...carePlan, kind: 'canary' }] }, 'dutiesDone.0.kind'],
    ['the kind of a legal entry', { legal: [{ ...CASE_RECORD.legal?.[0], kind: 'canary' }] }, 'legal.0.kind'],
  ])('of which %s cannot be read is told so, and the rest is still checked', (_, changes, path) => {
    const found = lines({ ...CASE_RECORD, ...changes, visits: [visit, visit] });
    expect(found.map((line) => line.split(' at ')[1])).toContain(path);
    expect(found.at(-1)).toBe('year.visit-repeated at visits.1.id');
    expect(found.join()).not.toContain('canary');
  });

  it('of which one part cannot be read is told what else does not fit in the journey', () => {
    const { journey, ...rest } = withJourney({}, { answer: { kind: 'not-done' } });
    const report = { madeOn: '2024-03-01', recordedOn: '2024-03-01', written: [] };
    const found = lines({
      ...rest,
      journey: [...journey, 'canary'],
      edition: 'framework-2030',
      decisionsAgainstReturn: [
        'canary',
        { wayHome: HOME_TO_BOTH.id, decidedOn: '2024-03-02', recordedOn: '2024-03-01' },
      ],
      reports: ['canary', { ...report, id: 'r-1' }, { ...report, id: 'r-2' }],
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'record.journey-contradicts at journey.1.answer',
        'record.journey-before-done at decisionsAgainstReturn.1.recordedOn',
        'record.reports-of-one-day at reports.2.madeOn',
      ]),
    );
    expect(found.join()).not.toContain('canary');
  });

  it.each<[string, object]>([
    ['the thing that it is about', { item: 7 }],
    ['its day of recording', { recordedOn: 'yesterday' }],
    ['its answer', { answer: 'done' }],
  ])('says of an entry of the journey of which %s cannot be read that alone, and no contradiction', (_, broken) => {
    const found = lines(withJourney({}, { answer: { kind: 'not-done' }, ...broken }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`at journey.1.${Object.keys(broken)[0]}`);
  });

  it('does not take two drafts of the report for two of one day', () => {
    const draft = (id: string) => ({ id, recordedOn: '2024-03-01', written: [] });
    expect(lines({ ...CASE_RECORD, format: 2, reports: [draft('r-1'), draft('r-2')] })).toEqual([]);
  });

  it('does not hold an entry that cannot be read against the parents of a way home that cannot be read', () => {
    const toMother = { id: 'to the mother', parents: ['the mother', 7], classifications: [], events: [] };
    const record = {
      ...withJourney({ wayHome: 'to the mother', parent: 'the father' }),
      waysHome: [HOME_TO_BOTH, toMother],
    };
    expect(lines(record).map((line) => line.split(' at ')[1])).toEqual(['waysHome.1.parents.1']);
  });

  it('is told that an event has no id that can be read, and not that it is one of another way home', () => {
    const toMother = {
      id: 'to the mother',
      parents: ['the mother'],
      classifications: [],
      events: [{ ...timescale, id: 7 }],
    };
    expect(lines({ ...CASE_RECORD, waysHome: [HOME_TO_BOTH, toMother] })).toEqual([
      'shape.wrong-type at waysHome.1.events.0.id',
    ]);
  });

  it('is told of a classification before the birth where it stands in the case', () => {
    const born = { ...CASE_RECORD, child: { ...CASE_RECORD.child, bornOn: '2024-01-15' } };
    expect(lines(born)).toContain('event.before-birth at waysHome.0.classifications.0.conferredOn');
  });

  it('is told that an extension of a supervision order has no day, and nothing about the order', () => {
    const extended = {
      kind: 'supervision-order-extended',
      id: 'extended',
      recordedOn: '2024-01-20',
      until: '2025-01-20',
    };
    expect(lines({ ...CASE_RECORD, legal: [...(CASE_RECORD.legal ?? []), extended] })).toEqual([
      'shape.missing at legal.2.from',
    ]);
  });

  it('with a genogram that cannot be read in one place is told what else does not hang together in it', () => {
    const people = [CASE_RECORD.child, ...CASE_RECORD.parents].map(({ id }) => ({ id, kind: 'not-known' }));
    const parents = CASE_RECORD.parents.map(({ id }) => id);
    const found = lines({
      ...CASE_RECORD,
      format: 2,
      genograms: [
        {
          recordedOn: '2024-03-01',
          people,
          partnerships: [{ id: 'p', person: 'the mother', partner: 'the mother', kind: 'married' }],
          parentages: [
            { child: CASE_RECORD.child.id, parents, kind: 'birth' },
            { child: 7, parents, kind: 'birth' },
          ],
          bornTogether: [{ children: [CASE_RECORD.child.id, 'nobody'] }],
        },
      ],
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'shape.wrong-type at genograms.0.parentages.1.child',
        'genogram.partner-of-self at genograms.0.partnerships.0.partner',
        'genogram.unknown-person at genograms.0.bornTogether.0.children.1',
      ]),
    );
    expect(found).toHaveLength(3);
  });

  it('is refused, and nothing thrown is passed on, where its format cannot even be asked for', () => {
    const hostile = {
      ...CASE_RECORD,
      get format(): never {
        throw new Error('canary');
      },
    };
    const read = parseCase(hostile);
    expect(isLeft(read)).toBe(true);
    expect(JSON.stringify(read)).not.toContain('canary');
  });

  it('with a brother or sister listed twice is told where', () => {
    const twice = { ...assessed, siblings: [{ id: 'the sister' }, { id: 'the sister' }] };
    expect(lines({ ...CASE_RECORD, assessments: [twice] })).toEqual([
      'case.duplicate-child at assessments.0.siblings.1.id',
    ]);
    expect(lines({ ...CASE_RECORD, edition: 'framework-2030', assessments: [twice] })).toEqual([
      'shape.not-one-of at edition',
      'case.duplicate-child at assessments.0.siblings.1.id',
    ]);
  });

  it.each([
    ['the day before care began', day('2023-01-31'), true],
    ['the day on which care began', day('2023-02-01'), false],
    ['the day before care ended', day('2024-04-11'), false],
    ['the day on which care ended', day('2024-04-12'), true],
    ['after care had begun again', day('2024-07-01'), false],
  ])('with a return to care on %s asks to look at it where the child was not in care', (_, on, isAsked) => {
    const moves = [
      { kind: 'came-home', id: 'home', happenedOn: day('2023-01-01'), recordedOn: on },
      { kind: 'back-in-care', id: 'back', happenedOn: on, recordedOn: on },
    ] as const;
    const legal = [
      ...(CASE_RECORD.legal ?? []),
      { kind: 'no-longer-looked-after', id: 'ended', from: day('2024-04-12'), recordedOn: day('2024-04-12') },
      { kind: 'looked-after', id: 'again', from: day('2024-06-01'), recordedOn: day('2024-06-01') },
    ];
    const record = { ...withWayHome({ classifications: [], events: moves }), legal, visits: [visit, visit] };
    expect(lines(record).includes('record.back-in-care-not-looked-after at waysHome.0.events.1.happenedOn')).toBe(
      isAsked,
    );
  });

  it('has a test for every code of its own', () => {
    const tested = new Set(FAULTS.map(([, , found]) => found.split(' ')[0]));
    expect(Object.keys(CASE_FINDINGS).filter((code) => !tested.has(code))).toEqual(LETS_PASS);
  });
});
