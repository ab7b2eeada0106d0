import type { CivilDate } from 'reunification-framework';
import {
  type CasePlacement,
  type CaseRecord,
  caseOn,
  type LegalEntry,
  type WorkItem,
} from 'reunification-framework/case';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH } from '../support/case-record.js';
import { BANK_HOLIDAYS } from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { homeOn, inCare, recorded, reviewOn, STARTED, visitOn } from '../support/looked-after.js';

const dutyOn = (task: 'visit' | 'review', record: CaseRecord, asOf: CivilDate): WorkItem | undefined =>
  caseOn(record, { asOf, bankHolidays: BANK_HOLIDAYS }).work.find(({ id }) => id === `law/${task}`);

describe('A visit to a looked after child', () => {
  it.each([
    [day('2024-02-07'), 'upcoming', 0],
    [day('2024-02-08'), 'due', 0],
    [day('2024-02-09'), 'overdue', 1],
  ] as const)('comes within a week of the start, on the same day of the week: on %s it is %s', (asOf, status, by) => {
    expect(dutyOn('visit', recorded({ visits: [] }), asOf)).toMatchObject({
      dueOn: day('2024-02-08'),
      status,
      overdueByDays: by,
      lawRead: 'read',
      whoActs: 'social-worker',
    });
  });

  it('comes at most six weeks after the last one, whenever that was', () => {
    const record = recorded({ visits: [visitOn(day('2024-02-05')), visitOn(day('2024-02-20'))] });
    expect(dutyOn('visit', record, day('2024-03-01'))?.dueOn).toBe('2024-04-02');
  });

  it.each([
    ['before the child was looked after', visitOn(day('2024-01-31'))],
    ['by somebody else than the social worker', visitOn(day('2024-02-05'), { role: 'family-support-worker' })],
    ['that was recorded later', visitOn(day('2024-02-05'), { recordedOn: day('2024-02-11') })],
    ['on a later day', visitOn(day('2024-02-11'))],
  ])('is not one %s', (_, visit) => {
    expect(dutyOn('visit', recorded({ visits: [visit] }), day('2024-02-10'))?.dueOn).toBe('2024-02-08');
  });

  it('is asked to be recorded, without a day, where nothing is known of visits', () => {
    const { visits: _, ...record } = recorded({});
    expect(dutyOn('visit', record, day('2024-06-01'))).toMatchObject({
      title: 'Record the visits made to the child',
      dueOn: undefined,
      status: 'open',
    });
  });

  it('at home under an interim care order comes every week until the first review, and every four weeks from then on', () => {
    const record = recorded({
      legal: inCare('interim-care-order'),
      waysHome: homeOn(day('2024-03-01')),
      visits: [visitOn(day('2024-03-04'))],
      reviews: [],
    });
    expect(dutyOn('visit', record, day('2024-03-05'))?.dueOn).toBe('2024-03-11');
    const reviewed = { ...record, reviews: [reviewOn(day('2024-02-28'))] };
    expect(dutyOn('visit', reviewed, day('2024-03-05'))?.dueOn).toBe('2024-04-01');
  });

  it('at home under an interim care order comes within a week of coming home', () => {
    const record = recorded({
      legal: inCare('interim-care-order'),
      waysHome: homeOn(day('2024-03-01')),
      visits: [visitOn(day('2024-02-27'))],
    });
    expect(dutyOn('visit', record, day('2024-02-29'))?.dueOn).toBe('2024-04-09');
    expect(dutyOn('visit', record, day('2024-03-01'))?.dueOn).toBe('2024-03-08');
  });

  it('is one to a child in care again, for whichever way home the return to care was recorded', () => {
    const [home] = homeOn(day('2024-03-01'));
    const record = recorded({
      legal: inCare('interim-care-order'),
      waysHome: [
        home,
        {
          id: 'to the mother',
          parents: ['the mother'],
          classifications: [],
          events: [{ kind: 'back-in-care', id: 'back', happenedOn: day('2024-03-10'), recordedOn: day('2024-03-10') }],
        },
      ],
      visits: [visitOn(day('2024-03-12'))],
    });
    expect(dutyOn('visit', record, day('2024-03-13'))?.dueOn).toBe('2024-04-23');
  });

  it('at home under a care order comes within a week of its making, and every six weeks from then on', () => {
    const record = recorded({
      legal: inCare('care-order', day('2024-03-01')),
      waysHome: homeOn(day('2024-02-20')),
      visits: [visitOn(day('2024-02-27'))],
    });
    expect(dutyOn('visit', record, day('2024-03-05'))?.dueOn).toBe('2024-03-08');
    const visited = { ...record, visits: [visitOn(day('2024-03-06'))] };
    expect(dutyOn('visit', visited, day('2024-03-10'))?.dueOn).toBe('2024-04-17');
  });
});

describe('A review of a looked after child’s case', () => {
  it('is first held within twenty working days after the day on which the child became looked after', () => {
    // Twenty weekdays from Friday 2 February on; no bank holiday lies among them.
    expect(dutyOn('review', recorded({ reviews: [] }), STARTED)).toMatchObject({
      dueOn: day('2024-02-29'),
      lawRead: 'read',
      whoActs: 'social-worker-and-reviewing-officer',
    });
  });

  it('leaves out bank holidays that are given, and is due on the earliest day where they are not', () => {
    const from = day('2024-03-21');
    const record = recorded({
      legal: [{ kind: 'looked-after', id: 'in care', from, recordedOn: from }],
      reviews: [],
    });
    expect(dutyOn('review', record, from)?.dueOn).toBe('2024-04-22');
    expect(caseOn(record, { asOf: from }).work.find(({ id }) => id === 'law/review')?.dueOn).toBe('2024-04-18');
  });

  it.each([
    ['the second within three months of the first', [day('2024-02-29')], '2024-05-29'],
    ['the third within six months of the second', [day('2024-02-29'), day('2024-05-20')], '2024-11-20'],
    ['the third at the end of a shorter month', [day('2024-02-29'), day('2024-05-31')], '2024-11-30'],
    ['two of one day are one', [day('2024-02-29'), day('2024-02-29')], '2024-05-29'],
    ['the first of this time in care, whatever was held before it', [day('2024-01-31')], '2024-02-29'],
  ] as const)('is held: %s', (_, held, dueOn) => {
    expect(
      dutyOn(
        'review',
        recorded({ reviews: held.map((on, place) => ({ ...reviewOn(on), id: `review ${place}` })) }),
        day('2024-06-01'),
      )?.dueOn,
    ).toBe(dueOn);
  });

  it('is asked to be recorded, without a day, where nothing is known of reviews', () => {
    const { reviews: _, ...record } = recorded({});
    expect(dutyOn('review', record, day('2024-06-01'))).toMatchObject({ dueOn: undefined, status: 'open' });
  });
});

describe('A child who is not looked after', () => {
  it.each([
    ['the day before', day('2024-03-31'), 2],
    ['the day itself', day('2024-04-01'), 0],
    ['the day after', day('2024-04-02'), 0],
  ] as const)('has no such visits and reviews from the day on which care ended: %s', (_, asOf, count) => {
    const record = recorded({
      legal: [
        ...inCare('section-20'),
        { kind: 'no-longer-looked-after', id: 'ended', from: day('2024-04-01'), recordedOn: day('2024-04-01') },
      ],
    });
    expect(caseOn(record, { asOf }).work.filter(({ kind }) => kind === 'law')).toHaveLength(count);
  });

  const ended: LegalEntry = {
    kind: 'no-longer-looked-after',
    id: 'ended',
    from: day('2024-04-01'),
    recordedOn: day('2024-04-01'),
  };
  const later = { ...inCare('care-order', day('2024-05-01'))[1], id: 'later' } as LegalEntry;

  const UNCLEAR: readonly (readonly [what: string, legal: CaseRecord['legal'], waysHome: CaseRecord['waysHome']])[] = [
    ['nothing is recorded of the child’s legal status', undefined, CASE_RECORD.waysHome],
    ['the list is empty', [], CASE_RECORD.waysHome],
    ['only a status is recorded', inCare('care-order').slice(1), CASE_RECORD.waysHome],
    [
      'everything was recorded later',
      inCare('section-20').map((one) => ({ ...one, recordedOn: day('2024-06-02') })),
      CASE_RECORD.waysHome,
    ],
    ['an order began after care had ended', [...inCare('section-20'), ended, later], CASE_RECORD.waysHome],
    [
      'the child went back into care after care had ended',
      [...inCare('section-20'), ended],
      [
        {
          ...HOME_TO_BOTH,
          events: [
            { kind: 'came-home', id: 'home', happenedOn: day('2024-04-01'), recordedOn: day('2024-04-01') },
            { kind: 'back-in-care', id: 'back', happenedOn: day('2024-05-01'), recordedOn: day('2024-05-01') },
          ],
        },
      ],
    ],
  ];

  it.each(UNCLEAR)('is asked about, where %s', (_, legal, waysHome) => {
    const ids = caseOn({ ...CASE_RECORD, legal, waysHome }, { asOf: day('2024-06-01') }).work.map(({ id }) => id);
    expect(ids).toContain('legal-position-missing');
    expect(ids.filter((id) => id.startsWith('law/'))).toEqual([]);
  });
});

describe('A child in a series of short breaks', () => {
  const record = recorded({ legal: inCare('short-breaks-agreement-recorded'), visits: [], reviews: [] });
  const agreed = {
    kind: 'short-break-visits-agreed',
    id: 'agreed',
    on: day('2024-02-10'),
    recordedOn: day('2024-02-10'),
    everyDays: 60,
  } as const;
  const lawOn = (one: CaseRecord, asOf: CivilDate) =>
    caseOn(one, { asOf })
      .work.filter(({ kind }) => kind === 'law')
      .map(({ id, dueOn, lawRead }) => [id, dueOn, lawRead]);

  it('is visited as was agreed, and until it is people are asked to agree; the case is reviewed at its own times', () => {
    expect(lawOn(record, day('2024-02-12'))).toEqual([
      ['short-breaks', undefined, undefined],
      ['law/review', '2024-05-01', 'secondary'],
    ]);
    const dutiesDone = [...(record.dutiesDone ?? []), agreed];
    expect(lawOn({ ...record, dutiesDone }, day('2024-02-12'))).toEqual([
      ['law/visit', '2024-04-01', 'read'],
      ['law/review', '2024-05-01', 'secondary'],
    ]);
    const seen = {
      ...record,
      dutiesDone,
      visits: [visitOn(day('2024-03-01'), { child: { kind: 'alone' } })],
      reviews: [reviewOn(day('2024-04-20'))],
    };
    expect(lawOn(seen, day('2024-04-25'))).toEqual([
      ['law/visit', '2024-04-30', 'read'],
      ['law/review', '2024-10-20', 'secondary'],
    ]);
  });
});

describe('A placement', () => {
  const placed = (from: CivilDate, more: Partial<CasePlacement> = {}): CasePlacement => ({
    id: `placed ${from}`,
    from,
    recordedOn: from,
    kind: 'other',
    ...more,
  });
  const visitDue = (placements: readonly CasePlacement[], visits: readonly CivilDate[], asOf: CivilDate) =>
    dutyOn('visit', recorded({ placements, visits: visits.map((on) => visitOn(on)) }), asOf);

  it.each([
    ['within a week of its start', [day('2024-04-01')], '2024-04-17'],
    ['as soon as was due before it, where that is sooner', [day('2024-03-01')], '2024-04-12'],
    ['six weeks after a visit made in it', [day('2024-04-11')], '2024-05-23'],
  ] as const)('that is new is visited %s', (_, visits, dueOn) => {
    const placements = [placed(STARTED), placed(day('2024-04-10'))];
    expect(visitDue(placements, visits, day('2024-04-12'))?.dueOn).toBe(dueOn);
  });

  it.each([
    ['the day before its first year is over', day('2025-01-31'), '2025-03-14'],
    ['the day on which it is over', day('2025-02-01'), '2025-05-01'],
  ] as const)('that is to last to 18 is visited within three months of a visit made %s', (_, last, dueOn) => {
    expect(visitDue([placed(STARTED, { isToLastTo18: true })], [last], last)?.dueOn).toBe(dueOn);
    expect(visitDue([placed(STARTED)], [last], last)?.dueOn).toBe(last < '2025-02-01' ? dueOn : '2025-03-15');
  });

  it('for the long term is visited within six months where the child agreed, which rests on what others say of the law', () => {
    const last = day('2025-02-01');
    const agreed = placed(STARTED, { kind: 'long-term-foster', agreedToFewerVisitsOn: last });
    expect(visitDue([agreed], [last], last)).toMatchObject({ dueOn: '2025-08-01', lawRead: 'secondary' });
    const later = { ...agreed, agreedToFewerVisitsOn: day('2025-02-02') };
    expect(visitDue([later], [last], last)).toMatchObject({ dueOn: '2025-03-15', lawRead: 'read' });
  });

  it.each([
    ['with parents before their assessment', 'with-parents-before-assessment', '2024-02-12', '2024-03-18'],
    ['with a connected person for the time being', 'connected-person-for-now', '2024-02-12', '2024-03-04'],
    ['of any other kind', 'other', '2024-03-18', '2024-03-18'],
  ] as const)('%s is visited every week up to the first review only where the law says so', (_, kind, first, then) => {
    const record = recorded({ placements: [placed(STARTED, { kind })], visits: [visitOn(day('2024-02-05'))] });
    expect(dutyOn('visit', { ...record, reviews: [] }, day('2024-02-06'))?.dueOn).toBe(first);
    expect(dutyOn('visit', { ...record, reviews: [reviewOn(day('2024-02-04'))] }, day('2024-02-06'))?.dueOn).toBe(then);
  });

  it('that is not recorded is asked for, unless the child is at home', () => {
    const ids = (record: CaseRecord) => caseOn(record, { asOf: day('2024-04-12') }).work.map(({ id }) => id);
    expect(ids(recorded({}))).not.toContain('placement-missing');
    expect(ids(recorded({ placements: [] }))).toContain('placement-missing');
    expect(ids(recorded({ placements: [placed(day('2024-01-31'))] }))).toContain('placement-missing');
    expect(ids(recorded({ placements: undefined, waysHome: homeOn(day('2024-04-01')) }))).not.toContain(
      'placement-missing',
    );
  });
});

describe('What the law asks for once', () => {
  const dutiesOn = (record: CaseRecord, asOf: CivilDate) =>
    caseOn(record, { asOf, bankHolidays: BANK_HOLIDAYS })
      .work.filter(({ id }) => id.startsWith('law/') && !['law/visit', 'law/review'].includes(id))
      .map(({ id, dueOn }) => [id, dueOn]);
  const undone = recorded({ dutiesDone: [], visits: [], reviews: [] });
  const did = (kind: 'care-plan' | 'plan-for-permanence' | 'assessment-of-needs', on: CivilDate) => ({
    kind,
    id: `${kind} ${on}`,
    on,
    recordedOn: on,
  });

  it('is asked to be recorded where nothing is known of it', () => {
    const work = caseOn(recorded({ dutiesDone: undefined }), { asOf: STARTED }).work;
    expect(work.map(({ id }) => id)).toContain('duties-missing');
    expect(dutiesOn(recorded({ dutiesDone: undefined }), STARTED)).toEqual([]);
  });

  it('is a care plan within ten working days, a placement plan within five, and a plan for permanence by the second review', () => {
    expect(dutiesOn(undone, STARTED)).toEqual([
      ['law/placement-plan', '2024-02-08'],
      ['law/care-plan', '2024-02-15'],
      ['law/plan-for-permanence', '2024-05-29'],
    ]);
  });

  it('is settled by what was prepared before the placement, and not by what was for an earlier time in care', () => {
    const before = [
      did('care-plan', day('2024-01-20')),
      did('plan-for-permanence', day('2024-01-20')),
      { ...did('care-plan', day('2024-01-20')), kind: 'placement-plan', id: 'plan', placement: 'with carers' },
    ] as const;
    expect(dutiesOn({ ...undone, dutiesDone: before }, STARTED)).toEqual([]);
    const earlier: readonly LegalEntry[] = [
      { kind: 'looked-after', id: 'before', from: day('2023-01-01'), recordedOn: day('2023-01-01') },
      { kind: 'no-longer-looked-after', id: 'ended', from: day('2024-01-21'), recordedOn: day('2024-01-21') },
      ...inCare('section-20'),
    ];
    expect(dutiesOn({ ...undone, dutiesDone: before, legal: earlier }, STARTED).map(([id]) => id)).toEqual([
      'law/placement-plan',
      'law/care-plan',
      'law/plan-for-permanence',
    ]);
  });

  it('is, placed with parents under a care order, a placement plan before the placement; the court sets when a care plan is filed', () => {
    const from = day('2024-03-01');
    const record: CaseRecord = {
      ...undone,
      legal: inCare('care-order'),
      waysHome: homeOn(from),
      placements: [{ id: 'home', from, recordedOn: from, kind: 'with-parents' }],
    };
    expect(dutiesOn(record, from)).toEqual([
      ['law/placement-plan', '2024-03-01'],
      ['law/plan-for-permanence', '2024-05-29'],
    ]);
    expect(dutiesOn({ ...record, legal: inCare('section-20') }, from)).toContainEqual([
      'law/placement-plan',
      '2024-03-08',
    ]);
  });

  it('is a plan for permanence on the day of the second review, once that was held', () => {
    const reviews = [reviewOn(day('2024-02-20')), reviewOn(day('2024-05-10'))];
    const permanence = (held: CaseRecord['reviews']) =>
      dutiesOn({ ...undone, reviews: held }, day('2024-06-01')).find(([id]) => id === 'law/plan-for-permanence');
    expect(permanence(reviews.slice(0, 1))?.[1]).toBe('2024-05-20');
    expect(permanence(reviews)?.[1]).toBe('2024-05-10');
    expect(permanence(undefined)).toBeUndefined();
  });

  const aged = (bornOn: CivilDate, parts: Partial<CaseRecord> = {}): CaseRecord => ({
    ...recorded({ visits: [], reviews: [], ...parts }),
    child: { ...CASE_RECORD.child, bornOn },
    assessments: undefined,
  });
  const needs = (record: CaseRecord, asOf: CivilDate) =>
    dutiesOn(record, asOf).find(([id]) => id === 'law/assessment-of-needs')?.[1];

  it.each([
    ['in care long enough before 16: from the 16th birthday', day('2008-06-01'), '2024-09-01'],
    ['thirteen weeks in care only after it: from then', day('2008-03-01'), '2024-08-02'],
  ] as const)('is an assessment of an eligible child’s needs within three months: %s', (_, bornOn, dueOn) => {
    expect(needs(aged(bornOn), day('2024-06-15'))).toBe(dueOn);
  });

  it('counts times in care since 14 together, and asks for no assessment before 16 or from 18 on', () => {
    const twice: readonly LegalEntry[] = [
      { kind: 'looked-after', id: 'first', from: day('2023-01-01'), recordedOn: day('2023-01-01') },
      { kind: 'no-longer-looked-after', id: 'ended', from: day('2023-03-02'), recordedOn: day('2023-03-02') },
      ...inCare('section-20'),
    ];
    // 60 days before, so 31 of this time in care.
    expect(needs(aged(day('2008-01-15'), { legal: twice }), day('2024-03-10'))).toBe('2024-06-03');
    expect(needs(aged(day('2008-06-16')), day('2024-06-15'))).toBeUndefined();
    expect(needs(aged(day('2006-06-15')), day('2024-06-14'))).toBeDefined();
    expect(needs(aged(day('2006-06-15')), day('2024-06-15'))).toBeUndefined();
  });

  it('is an assessment without a day where people say that the child is eligible and the record does not show since when', () => {
    const record = { ...aged(day('2008-01-15')), isEligibleChild: true };
    const duty = (one: CaseRecord) => dutiesOn(one, day('2024-03-10')).find(([id]) => id === 'law/assessment-of-needs');
    expect(duty(record)).toEqual(['law/assessment-of-needs', undefined]);
    const dutiesDone = [...(record.dutiesDone ?? []), did('assessment-of-needs', day('2024-03-05'))];
    expect(duty({ ...record, dutiesDone })).toBeUndefined();
  });
});

describe('A visit that found the child’s welfare not safeguarded', () => {
  const record = recorded({
    visits: [visitOn(day('2024-03-10'), { child: { kind: 'alone' } })].map((visit) => ({
      ...visit,
      isWelfareSafeguarded: false,
    })),
    reviews: [reviewOn(day('2024-02-20'))],
  });
  const reviewsOn = (one: CaseRecord, asOf: CivilDate) =>
    caseOn(one, { asOf })
      .work.filter(({ id }) => id.includes('review'))
      .filter(({ kind }) => kind === 'law')
      .map(({ id, dueOn, alsoSettles }) => [id, dueOn, alsoSettles]);

  it('calls for a review, which is the next review too: one task', () => {
    expect(reviewsOn(record, day('2024-03-11'))).toEqual([['law/review-after-visit', undefined, ['law/review']]]);
    expect(reviewsOn(record, day('2024-05-25'))).toEqual([['law/review-after-visit', '2024-05-20', ['law/review']]]);
  });

  it('is settled by a review held after it, and not by one of the same day', () => {
    const heldOn = (on: CivilDate) =>
      reviewsOn({ ...record, reviews: [reviewOn(on)] }, day('2024-03-20')).map(([id]) => id);
    expect([day('2024-03-10'), day('2024-03-11')].map(heldOn)).toEqual([['law/review-after-visit'], ['law/review']]);
  });
});

describe('An order or a plan that is not care', () => {
  const from = day('2024-03-01');
  const entry = (
    kind: 'supervision-order' | 'child-protection-plan' | 'supervision-order-ended' | 'child-protection-plan-ended',
    on: CivilDate,
  ): LegalEntry => ({
    kind,
    id: `${kind} ${on}`,
    from: on,
    recordedOn: on,
  });
  const lawOf = (legal: readonly LegalEntry[], asOf: CivilDate, parts: Partial<CaseRecord> = {}) =>
    caseOn(recorded({ legal, ...parts }), { asOf })
      .work.filter(({ id }) => id.startsWith('law/'))
      .map(({ id, dueOn, status, lawRead }) => [id, dueOn, status, lawRead]);

  it.each([
    [day('2025-02-27'), 'upcoming'],
    [day('2025-02-28'), 'due'],
    [day('2025-03-01'), 'overdue'],
  ] as const)(
    'is, under a supervision order, its last day: a year beginning with the day it was made; on %s %s',
    (asOf, status) => {
      expect(lawOf([entry('supervision-order', from)], asOf)).toEqual([
        ['law/supervision-order', '2025-02-28', status, 'secondary'],
      ]);
    },
  );

  it('is the last day of an extension, and nothing once the order has ended', () => {
    const extended: LegalEntry = {
      kind: 'supervision-order-extended',
      id: 'extended',
      from: day('2025-02-20'),
      recordedOn: day('2025-02-20'),
      until: day('2026-02-28'),
    };
    const legal = [extended, entry('supervision-order', from)];
    expect(lawOf(legal, day('2025-03-01'))[0]?.[1]).toBe('2026-02-28');
    expect(lawOf([...legal, entry('supervision-order-ended', day('2025-02-25'))], day('2025-03-01'))).toEqual([]);
  });

  it('is, with a child protection plan, a review within three months and then every six, until the plan ends', () => {
    const legal = [entry('child-protection-plan', from)];
    const due = (childProtectionReviews: CaseRecord['childProtectionReviews']) =>
      lawOf(legal, day('2024-06-10'), { childProtectionReviews });
    expect(due([])).toEqual([['law/child-protection-review', '2024-06-01', 'overdue', 'secondary']]);
    expect(due([reviewOn(day('2024-05-31'))])[0]?.[1]).toBe('2024-11-30');
    expect(due(undefined)).toEqual([['law/child-protection-review', undefined, 'open', 'secondary']]);
    const ended = [...legal, entry('child-protection-plan-ended', day('2024-06-10'))];
    expect(lawOf(ended, day('2024-06-09'), { childProtectionReviews: [] })).toHaveLength(1);
    expect(lawOf(ended, day('2024-06-10'), { childProtectionReviews: [] })).toEqual([]);
  });
});

describe('The end of care that was recorded before its day', () => {
  const planned: LegalEntry = {
    kind: 'no-longer-looked-after',
    id: 'planned',
    from: day('2024-04-01'),
    recordedOn: day('2024-03-01'),
  };
  const confirmed: LegalEntry = { ...planned, id: 'confirmed', recordedOn: day('2024-04-02') };
  const idsOn = (legal: readonly LegalEntry[], asOf: CivilDate) =>
    caseOn(recorded({ legal: [...inCare('section-20'), ...legal], visits: [], reviews: [] }), { asOf })
      .work.filter(({ kind }) => kind === 'law')
      .map(({ id }) => id);

  it('ends no duty until it is recorded that it came; from its day on that is asked', () => {
    expect(idsOn([planned], day('2024-03-31'))).toEqual(['law/visit', 'law/review']);
    expect(idsOn([planned], day('2024-04-02'))).toEqual(['law/visit', 'law/review', 'end-of-care-to-confirm']);
    expect(idsOn([planned, confirmed], day('2024-04-02'))).toEqual([]);
    expect(idsOn([confirmed, planned], day('2024-04-02'))).toEqual([]);
  });

  it('did not come where the child is recorded as looked after since', () => {
    const goesOn: LegalEntry = {
      kind: 'looked-after',
      id: 'on',
      from: day('2024-04-02'),
      recordedOn: day('2024-04-02'),
    };
    expect(idsOn([planned, goesOn], day('2024-04-03'))).toEqual(['law/visit', 'law/review']);
  });

  it('came on another day where that is what was recorded', () => {
    const sooner: LegalEntry = { ...planned, id: 'sooner', from: day('2024-03-20'), recordedOn: day('2024-03-20') };
    expect(idsOn([planned, sooner], day('2024-04-02'))).toEqual([]);
  });
});

describe('A legal status', () => {
  it('of an earlier time in care does not go on in the next', () => {
    const from = day('2024-05-01');
    const record = recorded({
      legal: [
        ...inCare('care-order'),
        { kind: 'no-longer-looked-after', id: 'ended', from: day('2024-04-01'), recordedOn: day('2024-04-01') },
        { kind: 'looked-after', id: 'again', from, recordedOn: from },
      ],
    });
    const statusOn = (asOf: CivilDate) => caseOn(record, { asOf }).legal;
    expect(statusOn(day('2024-03-31'))).toEqual({ status: 'care-order', lookedAfterSince: STARTED });
    expect(statusOn(day('2024-04-01'))).toEqual({ status: undefined, lookedAfterSince: undefined });
    expect(statusOn(from)).toEqual({ status: undefined, lookedAfterSince: from });
  });

  it('or being looked after, recorded again, is no new start: what was overdue stays overdue', () => {
    const again = day('2024-05-28');
    const once = recorded({
      legal: inCare('care-order'),
      waysHome: homeOn(STARTED),
      visits: [visitOn(day('2024-02-10'))],
      reviews: [reviewOn(day('2024-02-20'))],
    });
    const twice = {
      ...once,
      legal: [
        ...inCare('care-order'),
        { kind: 'looked-after', id: 'again', from: again, recordedOn: again },
        { kind: 'legal-status', id: 'the same', from: again, recordedOn: again, status: 'care-order' },
      ] satisfies readonly LegalEntry[],
    };
    for (const task of ['visit', 'review'] as const)
      expect(dutyOn(task, twice, day('2024-06-01'))).toEqual(
        expect.objectContaining({ dueOn: dutyOn(task, once, day('2024-06-01'))?.dueOn, status: 'overdue' }),
      );
  });

  it('that ended without another is not known, which is asked about; care goes on', () => {
    const ended: LegalEntry = {
      kind: 'legal-status-ended',
      id: 'ended',
      from: day('2024-04-01'),
      recordedOn: day('2024-04-01'),
    };
    const on = (legal: readonly LegalEntry[], asOf: CivilDate) => {
      const { legal: standing, work } = caseOn(recorded({ legal }), { asOf });
      const asked = work
        .map(({ id }) => id)
        .filter((id) => ['legal-status-missing', 'end-of-care-to-confirm'].includes(id));
      return [standing.status, standing.lookedAfterSince, asked];
    };
    const legal = [...inCare('interim-care-order'), ended];
    expect(on(legal, day('2024-03-31'))).toEqual(['interim-care-order', STARTED, []]);
    expect(on(legal, day('2024-04-01'))).toEqual([undefined, STARTED, ['legal-status-missing']]);
    const next: LegalEntry = { ...ended, kind: 'legal-status', id: 'next', status: 'care-order' };
    expect(on([...legal, next], day('2024-04-01'))).toEqual(['care-order', STARTED, []]);
    const planned = [...inCare('interim-care-order'), { ...ended, recordedOn: day('2024-03-01') }];
    expect(on(planned, day('2024-04-01'))).toEqual(['interim-care-order', STARTED, ['end-of-care-to-confirm']]);
  });

  it('that is new puts no visit off that was due before', () => {
    const made = day('2024-05-27');
    const record = recorded({
      legal: [
        ...inCare('care-order'),
        { kind: 'legal-status', id: 'new', from: made, recordedOn: made, status: 'interim-care-order' },
      ],
      waysHome: homeOn(STARTED),
      visits: [visitOn(day('2024-02-10'))],
    });
    expect(dutyOn('visit', record, day('2024-06-01'))?.dueOn).toBe('2024-03-23');
  });
});

describe('After a return to care', () => {
  it.each([
    ['within a week of it', [visitOn(day('2024-05-10'))], '2024-05-19'],
    ['six weeks after the last visit where that is sooner', [visitOn(day('2024-04-04'))], '2024-05-16'],
    ['six weeks after a visit made since', [visitOn(day('2024-05-12'))], '2024-06-23'],
  ] as const)('the child is visited %s', (_, visits, dueOn) => {
    const record = recorded({
      visits,
      waysHome: [
        {
          ...HOME_TO_BOTH,
          events: [
            { kind: 'came-home', id: 'home', happenedOn: day('2024-05-01'), recordedOn: day('2024-05-01') },
            { kind: 'back-in-care', id: 'back', happenedOn: day('2024-05-12'), recordedOn: day('2024-05-12') },
          ],
        },
      ],
    });
    expect(dutyOn('visit', record, day('2024-05-14'))?.dueOn).toBe(dueOn);
  });
});

describe('A visit at which the child was not seen alone', () => {
  it.each([
    ['without a reason', { kind: 'not-alone' }, true],
    ['of which nobody has said', undefined, true],
    ['because the child refused', { kind: 'refused', reason: 'Did not want to' }, false],
    ['is another than one at which the child was', { kind: 'alone' }, false],
  ] as const)('leaves seeing the child alone to be done: %s', (_, child, isAsked) => {
    const record = recorded({ visits: [visitOn(day('2024-02-05'), child === undefined ? {} : { child })] });
    const ids = caseOn(record, { asOf: day('2024-02-10') }).work.map(({ id }) => id);
    expect(ids.includes('seeing-alone')).toBe(isAsked);
  });
});
