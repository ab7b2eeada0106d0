import type { CivilDate } from 'reunification-framework';
import { type CaseRecord, caseOn, type LegalEntry, type WorkItem } from 'reunification-framework/case';
import type { LegalStatusId, VisitMade } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH } from '../support/case-record.js';
import { BANK_HOLIDAYS } from '../support/coming-home.js';
import { day } from '../support/dates.js';

/** A Thursday. */
const STARTED = day('2024-02-01');

const inCare = (status: LegalStatusId, from: CivilDate = STARTED): readonly LegalEntry[] => [
  { kind: 'looked-after', id: 'in care', from: STARTED, recordedOn: STARTED },
  { kind: 'legal-status', id: 'status', from, recordedOn: from, status },
];

const visitOn = (on: CivilDate, more: Partial<VisitMade> = {}): VisitMade => ({
  id: `visit ${on}`,
  on,
  recordedOn: on,
  announced: true,
  by: 'the worker',
  role: 'social-worker',
  ...more,
});

const reviewOn = (on: CivilDate) => ({ id: `review ${on}`, on, recordedOn: on });

const homeOn = (on: CivilDate): CaseRecord['waysHome'] => [
  {
    ...HOME_TO_BOTH,
    events: [...HOME_TO_BOTH.events, { kind: 'came-home', id: 'home', happenedOn: on, recordedOn: on }],
  },
];

const recorded = (parts: Partial<CaseRecord>): CaseRecord => ({
  ...CASE_RECORD,
  legal: inCare('section-20'),
  ...parts,
});

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
      lawRead: 'secondary',
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
        { kind: 'no-longer-looked-after', id: 'ended', from: day('2024-04-01'), recordedOn: day('2024-03-01') },
      ],
    });
    expect(caseOn(record, { asOf }).work.filter(({ kind }) => kind === 'law')).toHaveLength(count);
  });

  it('has other intervals in a series of short breaks, which people are asked to agree', () => {
    const record = recorded({ legal: inCare('short-breaks-agreement-recorded') });
    const law = caseOn(record, { asOf: day('2024-06-01') }).work.filter(({ kind }) => kind === 'law');
    expect(law.map(({ id, status }) => [id, status])).toEqual([['short-breaks', 'open']]);
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
