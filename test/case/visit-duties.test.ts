import type { CivilDate } from 'reunification-framework';
import { type CasePlacement, type CaseRecord, caseOn, type LegalEntry } from 'reunification-framework/case';
import { describe, expect, it } from 'vitest';
import { HOME_TO_BOTH } from '../support/case-record.js';
import { day } from '../support/dates.js';
import { homeOn, inCare, recorded, reviewOn, STARTED, visitOn } from '../support/looked-after.js';

const placed = (from: CivilDate, more: Partial<CasePlacement> = {}): CasePlacement => ({
  id: `placed ${from}`,
  from,
  recordedOn: from,
  kind: 'other',
  ...more,
});

const statusFrom = (from: CivilDate, status: 'care-order' | 'section-20'): LegalEntry => ({
  kind: 'legal-status',
  id: `status ${from}`,
  from,
  recordedOn: from,
  status,
});

const visitDue = (parts: Partial<CaseRecord>, asOf: CivilDate): CivilDate | undefined =>
  caseOn(recorded(parts), { asOf }).work.find(({ id }) => id === 'law/visit')?.dueOn;

const idsOn = (parts: Partial<CaseRecord>, asOf: CivilDate): readonly string[] =>
  caseOn(recorded(parts), { asOf }).work.map(({ id }) => id);

const visits = (...days: readonly CivilDate[]) => days.map((on) => visitOn(on));

const IN_INTERIM_CARE_AT_HOME = { legal: inCare('interim-care-order'), waysHome: homeOn(day('2024-02-10')) };

describe('A visit that was due stays due, whatever begins meanwhile', () => {
  it.each([
    ['the day before the move', day('2024-02-29')],
    ['the day of the move', day('2024-03-01')],
    ['the day after', day('2024-03-02')],
  ] as const)('a child never visited who is placed elsewhere: %s', (_, asOf) => {
    const placements = [placed(STARTED), placed(day('2024-03-01'))];
    expect(visitDue({ placements, visits: [] }, asOf)).toBe('2024-02-08');
  });

  it('the visit to a placement that the child has left again', () => {
    const placements = [placed(STARTED), placed(day('2024-03-02')), placed(day('2024-03-20'))];
    const parts = { placements, visits: visits(day('2024-03-01')) };
    expect(visitDue(parts, day('2024-03-01'))).toBe('2024-04-12');
    expect(visitDue(parts, day('2024-03-19'))).toBe('2024-03-09');
    expect(visitDue(parts, day('2024-03-20'))).toBe('2024-03-09');
    expect(visitDue({ ...parts, visits: visits(day('2024-03-01'), day('2024-03-21')) }, day('2024-03-22'))).toBe(
      '2024-05-02',
    );
  });

  it('and a placement counts from its own day on, also where it was recorded before', () => {
    const ahead = placed(day('2024-03-01'), { recordedOn: day('2024-02-20') });
    const parts = { placements: [placed(STARTED), ahead], visits: visits(day('2024-02-08')) };
    // Six weeks after the last visit; within a week of the new placement.
    expect([day('2024-02-29'), day('2024-03-01'), day('2024-03-02')].map((asOf) => visitDue(parts, asOf))).toEqual([
      '2024-03-21',
      '2024-03-08',
      '2024-03-08',
    ]);
  });

  it('the first visit of all, where the first placement recorded began later', () => {
    expect(visitDue({ placements: [placed(day('2024-04-01'))], visits: [] }, day('2024-04-02'))).toBe('2024-02-08');
  });

  it('a weekly visit at home under an interim care order, where a care order is made', () => {
    const parts = { ...IN_INTERIM_CARE_AT_HOME, visits: visits(day('2024-03-01')) };
    const legal = [...parts.legal, statusFrom(day('2024-03-21'), 'care-order')];
    expect(visitDue(parts, day('2024-03-21'))).toBe('2024-03-08');
    expect(visitDue({ ...parts, legal }, day('2024-03-21'))).toBe('2024-03-08');
    expect(visitDue({ ...parts, legal, visits: visits(day('2024-03-21')) }, day('2024-03-22'))).toBe('2024-05-02');
  });

  it.each([
    ['the day before it was due', day('2024-03-07'), '2024-03-29'],
    ['on its day', day('2024-03-08'), '2024-03-29'],
    ['the day after', day('2024-03-09'), '2024-03-08'],
  ] as const)('a weekly visit that was missed before the first review, which is held %s', (_, on, dueOn) => {
    const parts = { ...IN_INTERIM_CARE_AT_HOME, visits: visits(day('2024-03-01')), reviews: [reviewOn(on)] };
    expect(visitDue(parts, day('2024-03-10'))).toBe(dueOn);
  });

  it('but one of the time in short breaks is not asked for later: the first is due within a week of their end', () => {
    const legal = [...inCare('short-breaks-agreement-recorded'), statusFrom(day('2024-05-01'), 'section-20')];
    expect(visitDue({ legal, visits: [] }, day('2024-04-30'))).toBeUndefined();
    expect(visitDue({ legal, visits: [] }, day('2024-05-01'))).toBe('2024-05-08');
    expect(visitDue({ legal, visits: visits(day('2024-04-20')) }, day('2024-05-01'))).toBe('2024-05-08');
    expect(visitDue({ legal, visits: visits(day('2024-05-01')) }, day('2024-05-01'))).toBe('2024-06-12');
  });

  it('in short breaks from the day on which care began, as often as was agreed last; of two of one day the more frequent', () => {
    const legal = inCare('short-breaks-agreement-recorded');
    const agreed = (id: string, on: CivilDate, everyDays: number) =>
      ({ kind: 'short-break-visits-agreed', id, on, recordedOn: on, everyDays }) as const;
    const dutiesDone = [
      agreed('first', day('2024-02-05'), 10),
      agreed('second', day('2024-02-10'), 30),
      agreed('third', day('2024-02-10'), 20),
    ];
    expect(visitDue({ legal, dutiesDone, visits: [] }, day('2024-02-12'))).toBe('2024-02-21');
    expect(visitDue({ legal, dutiesDone, visits: visits(day('2024-02-08')) }, day('2024-02-12'))).toBe('2024-02-28');
    expect(visitDue({ legal, dutiesDone: dutiesDone.slice(0, 1), visits: [] }, day('2024-02-12'))).toBe('2024-02-11');
    // Where nobody recorded visits, no day is made up.
    const unknown = { legal, dutiesDone, visits: undefined };
    expect(idsOn(unknown, day('2024-02-12'))).toContain('law/visit');
    expect(visitDue(unknown, day('2024-02-12'))).toBeUndefined();
  });

  it('and what changes on one day is read together: no interval of a state that never was', () => {
    const back = day('2024-03-20');
    const [home] = homeOn(day('2024-03-01'));
    const parts = {
      legal: [
        ...inCare('section-20'),
        { ...statusFrom(back, 'section-20'), status: 'interim-care-order' } as LegalEntry,
      ],
      waysHome: [
        {
          ...home,
          events: [...home.events, { kind: 'back-in-care', id: 'back', happenedOn: back, recordedOn: back }],
        },
      ] satisfies CaseRecord['waysHome'],
      placements: [placed(STARTED), placed(back)],
      visits: visits(day('2024-03-05')),
    };
    expect(visitDue(parts, back)).toBe('2024-03-27');
  });
});

describe('A child whose placement is with parents', () => {
  const withParents = placed(day('2024-02-10'), { kind: 'with-parents', isToLastTo18: true });

  it('is at home for visits under an interim care order, also where the return home is not recorded', () => {
    const parts = { legal: inCare('interim-care-order'), placements: [placed(STARTED), withParents] };
    expect(visitDue({ ...parts, visits: visits(day('2024-02-12')) }, day('2024-02-13'))).toBe('2024-02-19');
  });

  it('is visited every six weeks under a care order, however long the placement is to last', () => {
    const parts = { legal: inCare('care-order'), placements: [placed(STARTED), withParents] };
    const last = day('2025-02-10');
    expect(visitDue({ ...parts, visits: visits(last) }, last)).toBe('2025-03-24');
  });

  it.each([
    ['on its first day', day('2024-03-01')],
    ['two days after it', day('2024-03-03')],
  ] as const)('and not yet assessed is visited weekly up to the first review, coming home %s', (_, on) => {
    const placements = [placed(STARTED), placed(day('2024-03-01'), { kind: 'with-parents-before-assessment' })];
    const parts = { legal: inCare('care-order'), placements, waysHome: homeOn(on), reviews: [] };
    expect(visitDue({ ...parts, visits: visits(day('2024-03-04')) }, day('2024-03-05'))).toBe('2024-03-11');
  });
});

describe('A child at home whose legal status is not known', () => {
  const parts = {
    legal: inCare('section-20').slice(0, 1),
    waysHome: homeOn(day('2024-03-01')),
    placements: [placed(STARTED), placed(day('2024-03-01'), { kind: 'with-parents' })],
    visits: visits(day('2024-03-04')),
  };
  const placementPlanDue = (more: Partial<CaseRecord>) =>
    caseOn(recorded({ ...parts, dutiesDone: [], ...more }), { asOf: day('2024-03-05') }).work.find(
      ({ id }) => id === 'law/placement-plan',
    )?.dueOn;

  it('is visited as often as the law asks of any, and the placement plan is due before the placement', () => {
    expect(visitDue(parts, day('2024-03-05'))).toBe('2024-03-11');
    expect(visitDue({ ...parts, reviews: [reviewOn(day('2024-02-20'))] }, day('2024-03-05'))).toBe('2024-04-01');
    expect(placementPlanDue({})).toBe('2024-03-01');
  });

  it('once it is known is visited as that status asks, the time before it included', () => {
    const legal = [...parts.legal, statusFrom(day('2024-03-03'), 'care-order')];
    expect(visitDue({ ...parts, legal }, day('2024-03-05'))).toBe('2024-04-15');
    expect(placementPlanDue({ legal: inCare('section-20') })).toBe('2024-03-08');
  });
});

describe('A child placed elsewhere while the record has them at home', () => {
  const parts = {
    legal: inCare('care-order'),
    waysHome: homeOn(day('2024-03-01')),
    visits: visits(day('2024-03-28')),
    placements: [placed(STARTED), placed(day('2024-04-01'))],
  };

  it('is visited within a week of it, and people are asked to record the return to care', () => {
    const { findings } = caseOn(recorded(parts), { asOf: day('2024-04-02') });
    expect(findings.map(({ code }) => code)).toContain('record.placed-while-home');
    expect(visitDue(parts, day('2024-04-02'))).toBe('2024-04-08');
    expect(visitDue(parts, day('2024-03-31'))).toBe('2024-05-09');
  });

  it.each([
    ['on the day of coming home', { placements: [placed(day('2024-03-01'))] }],
    ['before it', { placements: [placed(day('2024-02-29'))] }],
    ['with parents', { placements: [placed(day('2024-04-01'), { kind: 'with-parents' })] }],
    ['in short breaks', { legal: inCare('short-breaks-agreement-recorded') }],
    [
      'after a return to care that was recorded for another way home',
      {
        waysHome: [
          ...parts.waysHome,
          {
            ...HOME_TO_BOTH,
            id: 'another',
            classifications: [],
            events: [
              { kind: 'back-in-care', id: 'back', happenedOn: day('2024-04-01'), recordedOn: day('2024-04-01') },
            ],
          },
        ],
      },
    ],
  ] satisfies readonly (readonly [string, Partial<CaseRecord>])[])('is not one placed %s', (_, more) => {
    const { findings } = caseOn(recorded({ ...parts, ...more }), { asOf: day('2024-04-02') });
    expect(findings.map(({ code }) => code)).not.toContain('record.placed-while-home');
  });
});

describe('Where the child is placed', () => {
  it.each([
    ['an interim care order', 'interim-care-order', true],
    ['a care order', 'care-order', true],
    ['section 20', 'section-20', false],
  ] as const)('is asked of a child at home under %s: %s', (_, status, isAsked) => {
    const parts = { legal: inCare(status), placements: [placed(STARTED)], waysHome: homeOn(day('2024-03-01')) };
    expect(idsOn(parts, day('2024-03-02')).includes('placement-missing')).toBe(isAsked);
    const placements = [placed(STARTED), placed(day('2024-03-01'), { kind: 'with-parents' })];
    expect(idsOn({ ...parts, placements }, day('2024-03-02'))).not.toContain('placement-missing');
  });

  it('is asked of a child who came home before this time in care began', () => {
    const parts = { placements: [], waysHome: homeOn(day('2024-01-31')) };
    expect(idsOn(parts, day('2024-02-02'))).toContain('placement-missing');
    expect(idsOn({ ...parts, waysHome: homeOn(STARTED) }, day('2024-02-02'))).not.toContain('placement-missing');
  });
});

describe('What a visitor found', () => {
  it('calls for a review whoever visited, where the child’s welfare is not safeguarded', () => {
    const found = visitOn(day('2024-02-05'), { role: 'family-support-worker', isWelfareSafeguarded: false });
    expect(idsOn({ visits: [found] }, day('2024-02-06'))).toContain('law/review-after-visit');
    expect(idsOn({ visits: [{ ...found, isWelfareSafeguarded: true }] }, day('2024-02-06'))).not.toContain(
      'law/review-after-visit',
    );
  });

  it('in short breaks too is to be learnt from the child alone', () => {
    const legal = inCare('short-breaks-agreement-recorded');
    const seen = (kind: 'alone' | 'not-alone') => ({
      legal,
      visits: [visitOn(day('2024-02-05'), { child: { kind } })],
    });
    expect(idsOn(seen('not-alone'), day('2024-02-06'))).toContain('seeing-alone');
    expect(idsOn(seen('alone'), day('2024-02-06'))).not.toContain('seeing-alone');
  });
});

describe('A visit to a child at home who is not looked after', () => {
  const ended: LegalEntry = {
    kind: 'no-longer-looked-after',
    id: 'ended',
    from: day('2024-03-01'),
    recordedOn: day('2024-03-01'),
  };
  const AT_HOME = { legal: [...inCare('section-20'), ended], waysHome: homeOn(day('2024-03-01')) };
  const found = (on: CivilDate, isWelfareSafeguarded: boolean | undefined, role: 'social-worker' | 'school') =>
    visitOn(on, { id: `${role} ${on}`, role, isWelfareSafeguarded });
  const isAsked = (...made: readonly ReturnType<typeof found>[]) =>
    idsOn({ ...AT_HOME, visits: made }, day('2024-05-01')).includes('welfare-not-safeguarded');
  const doubted = found(day('2024-04-10'), false, 'school');

  it('that found the child’s welfare not safeguarded asks people to act, whoever visited', () => {
    expect(isAsked(doubted)).toBe(true);
    expect(isAsked(found(day('2024-04-10'), undefined, 'school'))).toBe(false);
    expect(isAsked(found(day('2024-02-29'), false, 'school'))).toBe(false);
  });

  it.each([
    ['the social worker on the same day', found(day('2024-04-10'), true, 'social-worker'), true],
    ['the social worker on a later day', found(day('2024-04-11'), true, 'social-worker'), false],
    ['somebody else on a later day', found(day('2024-04-11'), true, 'school'), true],
    ['the social worker, who said nothing of it', found(day('2024-04-11'), undefined, 'social-worker'), true],
  ] as const)('until found safeguarded by the social worker on a later day: %s', (_, later, expected) => {
    expect(isAsked(doubted, later)).toBe(expected);
  });

  it('asks for a review instead while the child is looked after', () => {
    const parts = { legal: inCare('section-20'), visits: [doubted] };
    expect(idsOn(parts, day('2024-05-01'))).toContain('law/review-after-visit');
    expect(idsOn(parts, day('2024-05-01'))).not.toContain('welfare-not-safeguarded');
  });
});
