import {
  type LeadOverTime,
  type LeadProfessional,
  type SupportCase,
  supportOf,
} from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { agreementWith, asked, caseWith, entry, lead, planWithTherapy } from '../../support/support-cases.js';

const leadOn = (changes: Partial<SupportCase>, asOf: string, knownOn?: string): LeadOverTime =>
  supportOf(caseWith(changes), asked(asOf, knownOn)).lead;

const said = ({ lines }: LeadOverTime): readonly (readonly [string, number | undefined])[] =>
  lines.map(({ code, days }) => [code, days]);

const gapsOf = ({ gaps }: LeadOverTime): readonly string[] =>
  gaps.map(({ from, until, days }) => `${from} to ${until}: ${days}`);

describe('Who leads', () => {
  it('where nothing is recorded, is not known: that is neither nobody nor anybody', () => {
    const answer = leadOn({ leads: undefined }, '2026-04-13');
    expect([answer.isKnown, answer.daysWithout, said(answer)]).toEqual([
      false,
      undefined,
      [['lead.not-known', undefined]],
    ]);
  });

  it('where nobody does, is missing from the day of the first promise on', () => {
    expect(['2026-03-01', '2026-03-02', '2026-03-03'].map((asOf) => leadOn({ leads: [] }, asOf).daysWithout)).toEqual([
      0, 1, 2,
    ]);
    const answer = leadOn({ leads: [] }, '2026-03-11');
    // 2 to 11 March, both days among them.
    expect(gapsOf(answer)).toEqual(['2026-03-02 to 2026-03-11: 10']);
    expect(said(answer)).toEqual([
      ['lead.nobody-now', 10],
      ['lead.days-without', 10],
    ]);
  });

  it('leads on the first and on the last day', () => {
    const leads = [lead('worker', '2026-03-02', '2026-06-30')];
    expect(['2026-06-29', '2026-06-30', '2026-07-01'].map((asOf) => leadOn({ leads }, asOf).daysWithout)).toEqual([
      0, 0, 1,
    ]);
    expect(['2026-06-29', '2026-06-30', '2026-07-01'].map((asOf) => leadOn({ leads }, asOf).leading)).toEqual([
      ['worker from 2026-03-02'],
      ['worker from 2026-03-02'],
      [],
    ]);
    expect(
      ['2026-03-01', '2026-03-02', '2026-03-03'].map(
        (from) => leadOn({ leads: [lead('worker', from)] }, '2026-04-13').daysWithout,
      ),
    ).toEqual([0, 0, 1]);
  });

  it('may change hands without a day between, in any order of the entries, and overlap', () => {
    const leads = [lead('next', '2026-05-01'), lead('first', '2026-03-02', '2026-04-30')];
    expect(leadOn({ leads }, '2026-06-01')).toMatchObject({ daysWithout: 0, gaps: [], lines: [] });
    expect(leadOn({ leads: [...leads, lead('both', '2026-04-01', '2026-05-31')] }, '2026-06-01').daysWithout).toBe(0);
  });

  it('is not told by an entry that ends before it begins, which is no proof that nobody leads either', () => {
    const reversed = lead('worker', '2026-03-20', '2026-03-10');
    const answer = leadOn({ leads: [lead('worker', '2026-03-02', '2026-03-05'), reversed] }, '2026-03-31');
    expect(gapsOf(answer)).toEqual(['2026-03-06 to 2026-03-31: 26']);
    expect(said(leadOn({ leads: [reversed] }, '2026-03-31')).map(([code]) => code)).toContain('lead.not-recorded-now');
  });

  it('is not interrupted by another who leads for a while beside', () => {
    const first = lead('worker', '2026-03-02', '2026-06-30');
    const beside = lead('beside', '2026-04-01', '2026-04-30');
    const until = (...leads: readonly LeadProfessional[]) =>
      ['2026-06-30', '2026-07-01', '2026-07-02'].map((asOf) => leadOn({ leads }, asOf).daysWithout);
    expect(until(first, beside)).toEqual([0, 1, 2]);
    expect(until(lead('worker', '2026-03-02'), beside)).toEqual([0, 0, 0]);
    // Somebody else leads for one day longer.
    expect(until(first, lead('beside', '2026-04-01', '2026-07-01'))).toEqual([0, 0, 1]);
  });

  it('and left days between is counted day by day', () => {
    const leads = [lead('next', '2026-05-03'), lead('first', '2026-03-02', '2026-04-30')];
    const answer = leadOn({ leads }, '2026-06-01');
    expect([gapsOf(answer), said(answer)]).toEqual([['2026-05-01 to 2026-05-02: 2'], [['lead.days-without', 2]]]);
  });

  it('counts only where it had been recorded, and had begun', () => {
    const late = { ...lead('worker', '2026-03-02'), recordedOn: day('2026-04-13') };
    expect(['2026-04-12', '2026-04-13'].map((asOf) => leadOn({ leads: [late] }, asOf).daysWithout)).toEqual([42, 0]);
    expect(leadOn({ leads: [lead('worker', '2026-04-14')] }, '2026-04-13').leading).toEqual([]);
    const from = (first: string) => {
      const { leading, daysWithout } = leadOn({ leads: [lead('worker', first)] }, '2026-04-13');
      return [leading, daysWithout];
    };
    expect(['2026-04-12', '2026-04-13', '2026-04-14'].map(from)).toEqual([
      [['worker from 2026-04-12'], 41],
      [['worker from 2026-04-13'], 42],
      [[], 43],
    ]);
  });

  it('is asked from the first thing promised or done: a need alone asks for nobody', () => {
    const nothing = { plan: undefined, leads: [] };
    expect(leadOn(nothing, '2026-04-13')).toMatchObject({ from: undefined, daysWithout: 0, lines: [] });
    const neglect = { kind: 'risk-factor', factor: 'neglect' } as const;
    expect(
      leadOn({ ...nothing, events: [entry('needed', '2026-03-09', { for: neglect })] }, '2026-04-13').from,
    ).toBeUndefined();
    expect(leadOn({ ...nothing, events: [entry('referred', '2026-03-09', { for: neglect })] }, '2026-04-13').from).toBe(
      '2026-03-09',
    );
    expect(
      leadOn({ ...nothing, agreement: agreementWith({ support: [{ what: 'Counselling' }] }) }, '2026-04-13').from,
    ).toBe('2026-03-01');
    expect(
      leadOn({ ...nothing, plan: planWithTherapy({ madeOn: day('2026-04-14') }) }, '2026-04-13').from,
    ).toBeUndefined();
  });

  it('is nobody only where an empty list says so: where those listed no longer lead, somebody may who is not listed', () => {
    const left = [lead('worker', '2026-03-04', '2026-04-10')];
    // Two days in March; since then, three.
    expect(said(leadOn({ leads: left }, '2026-04-13'))).toEqual([
      ['lead.not-recorded-now', 3],
      ['lead.days-without', 5],
    ]);
  });

  it('is asked for until the case is closed', () => {
    const asked = (closedOn: string) => {
      const { until, lines } = leadOn({ leads: [], closedOn: day(closedOn) }, '2026-04-13');
      return [until, lines[0]?.code];
    };
    expect(['2026-04-12', '2026-04-13', '2026-04-14'].map(asked)).toEqual([
      ['2026-04-12', 'lead.days-without'],
      ['2026-04-13', 'lead.days-without'],
      ['2026-04-13', 'lead.nobody-now'],
    ]);
  });

  it('is not asked for after the case was closed', () => {
    const leads = [lead('worker', '2026-03-02', '2026-09-30')];
    const closed = ['2026-09-29', '2026-09-30', '2026-10-01'].map(
      (closedOn) => leadOn({ leads, closedOn: day(closedOn) }, '2026-12-01').daysWithout,
    );
    expect(closed).toEqual([0, 0, 1]);
    expect(leadOn({ leads: [], closedOn: day('2026-09-30') }, '2026-12-01').lines.map(({ code }) => code)).toEqual([
      'lead.days-without',
    ]);
  });

  it('was missing up to the day on which the case was closed, where the first to lead came later', () => {
    const answer = leadOn({ leads: [lead('worker', '2026-10-05')], closedOn: day('2026-09-30') }, '2026-12-01');
    // 30 days of March, then 30, 31, 30, 31, 31 and 30.
    expect(gapsOf(answer)).toEqual(['2026-03-02 to 2026-09-30: 213']);
    expect(answer.leading).toEqual([]);
  });
});

describe('Who leads when the legal status changes', () => {
  const across = (leads: SupportCase['leads'], on: string) =>
    leadOn({ leads, statusChangedOn: [day(on)] }, '2026-09-01').lines.map(({ code, days }) =>
      `${code} ${days ?? ''}`.trim(),
    );

  it('is nobody, where days without anyone hold the day of the change, or end on the day before', () => {
    const leads = [lead('worker', '2026-03-02', '2026-05-31'), lead('next', '2026-06-08')];
    const gap = ['lead.days-without 7', 'lead.gap-at-change-of-status 7'];
    // Nobody from 1 to 7 June.
    expect(
      ['2026-05-31', '2026-06-01', '2026-06-07', '2026-06-08', '2026-06-09'].map((on) => across(leads, on)),
    ).toEqual([gap.slice(0, 1), gap, gap, gap, gap.slice(0, 1)]);
  });

  it('is asked of changes from the first promise to the day asked about', () => {
    const isSaid = (leads: SupportCase['leads'], on: string, asOf: string) =>
      leadOn({ leads, statusChangedOn: [day(on)] }, asOf).lines.some(
        ({ code }) => code === 'lead.gap-at-change-of-status',
      );
    expect(['2026-03-01', '2026-03-02', '2026-03-03'].map((on) => isSaid([], on, '2026-04-13'))).toEqual([
      false,
      true,
      true,
    ]);
    const left = [lead('worker', '2026-03-02', '2026-05-31')];
    expect(['2026-06-06', '2026-06-07', '2026-06-08'].map((on) => isSaid(left, on, '2026-06-07'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is another person, where one leads up to the day before and another from the day on', () => {
    const leads = [lead('worker', '2026-03-02', '2026-05-31'), lead('next', '2026-06-01')];
    expect(['2026-05-31', '2026-06-01', '2026-06-02'].map((on) => across(leads, on))).toEqual([
      [],
      ['lead.changed-at-change-of-status'],
      [],
    ]);
  });

  it('is the same person, where one leads on, by whatever entries', () => {
    expect(across([lead('worker', '2026-03-02')], '2026-06-01')).toEqual([]);
    // Beside whom others come and go.
    const beside = [lead('before', '2026-03-02', '2026-05-31'), lead('after', '2026-06-01')];
    expect(across([...beside, lead('worker', '2026-03-02')], '2026-06-01')).toEqual([]);
    expect(across([lead('worker', '2026-03-02', '2026-05-31'), lead('worker', '2026-06-01')], '2026-06-01')).toEqual(
      [],
    );
  });
});

describe('Several services around one family', () => {
  const TWO = planWithTherapy({
    team: [
      { id: 'therapist', role: 'mental-health-service', agency: 'the clinic', does: 'Sees the family' },
      { id: 'helper', role: 'family-support-worker', agency: 'the council', does: 'Comes in the evenings' },
    ],
    support: [
      { id: 'therapy', what: 'Family therapy', for: 'family', by: ['therapist'], until: day('2026-09-30') },
      { id: 'evenings', what: 'Help in the evenings', for: 'parents', by: ['helper'], until: day('2026-12-31') },
    ],
  });
  const BEGUN = ['therapy', 'evenings'].map((item) =>
    entry('started', '2026-03-16', { id: item, for: { kind: 'plan-item', item } }),
  );
  const servicesOn = (changes: Partial<SupportCase>, asOf = '2026-04-13') => {
    const { count, lines } = supportOf(caseWith({ plan: TWO, events: BEGUN, ...changes }), asked(asOf)).services;
    return [count, ...lines.map(({ code }) => code)];
  };

  it('need somebody who leads; where that is not recorded, it is not known', () => {
    expect(servicesOn({ leads: [] })).toEqual([2, 'services.coordinator-not-named']);
    expect(servicesOn({ leads: undefined })).toEqual([2, 'services.coordinator-not-known']);
    expect(servicesOn({ leads: [lead('worker', '2026-03-02')] })).toEqual([2, 'services.coordinated']);
  });

  it('are one where all support comes from one place, and then nothing is asked', () => {
    expect(servicesOn({ plan: planWithTherapy(), leads: [], events: BEGUN.slice(0, 1) })).toEqual([1]);
    const one = { ...TWO, team: (TWO.team ?? []).map((place) => ({ ...place, agency: 'the council' })) };
    expect(servicesOn({ plan: one, leads: [] })).toEqual([1]);
  });

  it('are fewer once support is over, by its last day or because it ended', () => {
    expect(['2026-09-30', '2026-10-01'].map((asOf) => servicesOn({ leads: [] }, asOf)[0])).toEqual([2, 1]);
    expect(servicesOn({ leads: [], events: [...BEGUN, entry('ended', '2026-04-06')] })[0]).toBe(1);
  });

  it('are more by what was started without a promise', () => {
    const neglect = entry('started', '2026-03-16', {
      for: { kind: 'risk-factor', factor: 'neglect' },
      by: 'the advisers',
    });
    expect(servicesOn({ leads: [], events: [...BEGUN, neglect] })[0]).toBe(3);
  });

  it('are those whose support has begun and has not broken off: what is only promised is shown beside them', () => {
    const around = (events: SupportCase['events']) => {
      const { count, promisedOnly } = supportOf(
        caseWith({ plan: TWO, leads: [], events }),
        asked('2026-04-13'),
      ).services;
      return [count, promisedOnly];
    };
    expect([around([]), around(BEGUN.slice(0, 1)), around(BEGUN)]).toEqual([
      [0, 2],
      [1, 1],
      [2, 0],
    ]);
    expect(around([...BEGUN, entry('declined', '2026-04-06')])).toEqual([1, 0]);
    expect(around([entry('declined', '2026-04-06')])).toEqual([0, 1]);
  });

  it('are neither relatives nor friends', () => {
    const family = {
      ...TWO,
      team: [
        { id: 'therapist', role: 'relative' as const, person: 'the aunt', does: 'Listens' },
        { id: 'helper', role: 'friend' as const, person: 'the friend', does: 'Comes in the evenings' },
      ],
    };
    expect(servicesOn({ leads: [], plan: family })).toEqual([0]);
  });

  it('have clear roles: each is named, and the plan says what it does', () => {
    const leads = [lead('worker', '2026-03-02')];
    const unnamed = {
      ...TWO,
      support: (TWO.support ?? []).map((item) => ({ ...item, by: item.id === 'therapy' ? item.by : [] })),
    };
    expect(servicesOn({ leads, plan: unnamed })).toEqual([1, 'services.coordinated', 'services.giver-not-named']);
    const unclear = { ...TWO, team: (TWO.team ?? []).map(({ does, ...place }) => place) };
    expect(servicesOn({ leads, plan: unclear })).toEqual([2, 'services.coordinated', 'services.roles-not-clear']);
    // Of one of them the plan does not say what it does, or says so with a blank.
    for (const does of [undefined, ' ']) {
      const half = {
        ...TWO,
        team: (TWO.team ?? []).map((place) => (place.id === 'helper' ? { ...place, does } : place)),
      };
      expect(servicesOn({ leads, plan: half })).toEqual([2, 'services.coordinated', 'services.roles-not-clear']);
    }
  });

  it('are not one because the same blank stands for each of them', () => {
    const blank = { ...TWO, team: (TWO.team ?? []).map((place) => ({ ...place, agency: ' ' })) };
    expect(servicesOn({ leads: [], plan: blank })).toEqual([2, 'services.coordinator-not-named']);
    const support = (TWO.support ?? []).map((item) => ({ ...item, by: [' '] }));
    expect(servicesOn({ leads: [], plan: { ...TWO, support } })).toEqual([
      0,
      'services.coordinator-not-named',
      'services.giver-not-named',
      'services.roles-not-clear',
    ]);
    const events = BEGUN.map((one) => ({ ...one, by: ' ' }));
    expect(servicesOn({ leads: [], events })).toEqual([2, 'services.coordinator-not-named']);
    const facts = [{ on: day('2026-03-20'), what: 'started' }] as const;
    const counselling = ['Counselling', 'Debt advice'].map((what) => ({ what, providedBy: ' ', facts }));
    const agreement = agreementWith({}, { support: counselling });
    expect(servicesOn({ leads: [], plan: undefined, events: [], agreement })).toEqual([
      0,
      'services.coordinator-not-named',
      'services.giver-not-named',
    ]);
  });
});
