import {
  type CivilDate,
  evaluateAssessment,
  InputError,
  readinessOf,
  stateOf,
  suggestIndicators,
} from 'reunification-framework';
import { type CaseRecord, type CaseWayHome, caseOn, partsOf, type WorkItem } from 'reunification-framework/case';
import type { CapacityConclusion, FactorId } from 'reunification-framework/factors';
import { CONDITION_IDS } from 'reunification-framework/return-home';
import { addDays } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH, withWayHome } from '../support/case-record.js';
import {
  ASKED_ON,
  BANK_HOLIDAYS,
  HOME_ON,
  READY_CASE,
  RECLASSIFIED_ON,
  STANDING_HISTORY,
} from '../support/coming-home.js';
import { complete, concluded, risk, TO_BOTH as TO_BOTH_PARENTS } from '../support/complete-assessments.js';
import { day } from '../support/dates.js';
import { ASSESSED_ON, DECIDED_ON, FOUND, OBSERVED } from '../support/goals.js';
import { CHILD, forEveryHome } from '../support/observations.js';

/** The first night at home of the gradual return. */
const FIRST_NIGHT = day('2024-03-20');

const question = { asOf: ASKED_ON, bankHolidays: BANK_HOLIDAYS };

const only = <One>(list: readonly One[]): One => {
  const [one, ...others] = list;
  if (one === undefined || others.length > 0) throw new Error(`one is expected, not ${list.length}`);
  return one;
};

const corrected = ({ id, recordedOn }: { readonly id: string; readonly recordedOn: CivilDate }) =>
  ({
    kind: 'corrected',
    id: `withdrawn ${id}`,
    happenedOn: recordedOn,
    recordedOn,
    of: id,
    by: 'the worker',
    reason: 'Entered for another child',
  }) as const;

const inShort = ({ id, status, dueOn }: WorkItem): readonly (string | undefined)[] => [id, status, dueOn];

const workOn = (record: CaseRecord, asOf: CivilDate): readonly WorkItem[] => caseOn(record, { ...question, asOf }).work;

describe('A case, asked how it stands', () => {
  const overview = caseOn(CASE_RECORD, question);
  const home = only(overview.waysHome);

  it('answers for its way home as its history does by itself', () => {
    expect(home.state).toEqual(stateOf(STANDING_HISTORY, { asOf: ASKED_ON, knownOn: ASKED_ON }));
  });

  it('answers what is in place for the return as the parts do by themselves', () => {
    expect(home.readiness).toEqual(readinessOf(READY_CASE, { ...question, knownOn: ASKED_ON }));
    expect(home.readiness.isReady).toBe(true);
  });

  it('shows what the assessment suggests for it', () => {
    const evaluation = evaluateAssessment(
      {
        observations: forEveryHome(OBSERVED, [{ id: TO_BOTH }]),
        circumstances: [],
        capacityToChange: [],
        edition: 'framework-2015',
        children: [CASE_RECORD.child],
        parents: CASE_RECORD.parents,
        waysHome: [{ id: TO_BOTH, children: [CHILD], parents: HOME_TO_BOTH.parents }],
      },
      { asOf: ASKED_ON },
    );
    expect(home.indicated?.suggested).toEqual(suggestIndicators(only(evaluation.children), HOME_TO_BOTH));
    expect(home.indicated?.isSet).toBe(false);
  });

  it('counts what the assessment holds, domain by domain', () => {
    expect(overview.assessment?.recordedOn).toBe(ASSESSED_ON);
    const total = overview.assessment?.domains.reduce((sum, { counted }) => sum + counted, 0);
    expect(total).toBe(FOUND.riskFactors.length + FOUND.protectiveFactors.length + FOUND.strengths.length);
  });

  it('counts the conditions of the return by group, each in one group', () => {
    const applying = home.readiness.conditions.filter(({ verdict }) => verdict !== 'does-not-apply');
    expect(home.readinessByGroup.map(({ group }) => group)).toEqual(['people', 'level', 'goals', 'plan', 'law']);
    expect(home.readinessByGroup.reduce((sum, group) => sum + group.applying, 0)).toBe(applying.length);
    expect(home.readinessByGroup.every(({ met, applying: all, missing }) => met === all && missing.length === 0)).toBe(
      true,
    );
  });

  it('says when anything was last recorded, by the day of knowledge', () => {
    expect([overview.lastRecordedOn, overview.unrecordedForDays]).toEqual(['2024-03-20', 5]);
    // What people had recorded by then of the return has the days on which it was done.
    const known = caseOn(CASE_RECORD, { ...question, knownOn: day('2024-03-01') });
    expect(known.lastRecordedOn).toBe(RECLASSIFIED_ON);
    const before = caseOn(CASE_RECORD, { ...question, knownOn: day(DECIDED_ON) });
    expect(before.lastRecordedOn).toBe(DECIDED_ON);
  });

  it('says where the child stands in law on the day', () => {
    expect(overview.legal).toEqual({ status: 'section-20', lookedAfterSince: day('2023-02-01') });
    const early = caseOn(CASE_RECORD, { asOf: day('2023-01-31') });
    expect(early.legal).toEqual({ status: undefined, lookedAfterSince: undefined });
    const notYetRecorded = caseOn(CASE_RECORD, { asOf: day('2023-02-01') });
    expect(notYetRecorded.legal.lookedAfterSince).toBeUndefined();
  });

  it.each([
    ['the day before it ends', day('2024-04-11'), day('2023-02-01')],
    ['the day on which it ends', day('2024-04-12'), undefined],
  ])('knows a time in care up to its end: %s', (_, asOf, since) => {
    const record: CaseRecord = {
      ...CASE_RECORD,
      legal: [
        ...(CASE_RECORD.legal ?? []),
        { kind: 'no-longer-looked-after', id: 'home', from: day('2024-04-12'), recordedOn: day('2024-04-12') },
      ],
    };
    expect(caseOn(record, { asOf }).legal.lookedAfterSince).toBe(since);
  });

  it('takes a later assessment from the day on which it was recorded, and not before', () => {
    const [assessed] = CASE_RECORD.assessments ?? [];
    if (assessed === undefined) throw new Error('an assessment');
    const record = {
      ...CASE_RECORD,
      assessments: [{ ...assessed, recordedOn: day('2024-03-20'), observations: [] }, assessed],
    };
    const countedOn = (asOf: CivilDate) =>
      caseOn(record, { asOf }).assessment?.domains.reduce((sum, { counted }) => sum + counted, 0);
    expect([day('2024-03-19'), day('2024-03-20')].map(countedOn)).toEqual([5, 0]);
  });

  it('takes up what people set since the assessment, and nothing that they set before it', () => {
    const set = { indicator: 'wishes', value: 'all-want-return', by: 'the worker' } as const;
    const indicated = (setOn: CivilDate) =>
      only(caseOn(withWayHome({ settings: [{ ...set, setOn, reason: 'They said so' }] }), question).waysHome).indicated;
    expect(indicated(ASSESSED_ON)?.isSet).toBe(true);
    expect(indicated(day('2023-12-14'))?.isSet).toBe(false);
  });

  it('takes up of one row what was set last, by the day of knowledge', () => {
    const setOn = (on: CivilDate, value: 'all-want-return' | 'ambivalent-or-opposed') =>
      ({ indicator: 'wishes', value, by: 'the worker', setOn: on, reason: 'They said so' }) as const;
    const settings = [setOn(day('2024-03-20'), 'ambivalent-or-opposed'), setOn(day('2024-03-10'), 'all-want-return')];
    const profileBy = (knownOn: CivilDate) =>
      only(caseOn(withWayHome({ settings }), { ...question, knownOn }).waysHome).indicated?.indication;
    expect(profileBy(day('2024-03-19'))).not.toEqual(profileBy(day('2024-03-20')));
    expect(profileBy(day('2024-03-20'))).toEqual(profileBy(ASKED_ON));
    // What people set later does not count as of an earlier day, though it is known by now.
    const asOf = { ...question, asOf: day('2024-03-19'), knownOn: ASKED_ON };
    expect(only(caseOn(withWayHome({ settings }), asOf).waysHome).indicated?.indication).toEqual(
      profileBy(day('2024-03-19')),
    );
  });

  it('takes up of two values of one day the one that speaks more against a return, and asks people to keep one', () => {
    const set = (value: 'unlikely' | 'some-possibility' | 'strong-possibility', setOn = ASSESSED_ON) =>
      ({ indicator: 'likelihoodOfRecurrence', value, by: 'the worker', setOn, reason: 'They said so' }) as const;
    const indicated = (...settings: NonNullable<CaseWayHome['settings']>) => {
      const found = only(caseOn(withWayHome({ settings }), question).waysHome).indicated;
      const taken = found?.indication.reasons.find(({ indicator }) => indicator === 'likelihoodOfRecurrence');
      return [taken?.value, found?.isSet, found?.findings.map(({ code, path }) => `${code} at ${path.join('/')}`)];
    };
    const [one, other, third] = [set('unlikely'), set('strong-possibility'), set('some-possibility')];
    const told = ['setting.repeated at likelihoodOfRecurrence'];
    for (const settings of [
      [one, other],
      [other, one],
      [one, other, third],
      [third, one, other],
      [one, other, other],
    ])
      expect(indicated(...settings)).toEqual(['strong-possibility', true, told]);
    expect(indicated(other, other)).toEqual(['strong-possibility', true, []]);
    // On a later day people can say which it is.
    expect(indicated(set('unlikely', ASKED_ON), one, other)).toEqual(['unlikely', true, []]);
    expect(indicated(one, other, set('unlikely', ASKED_ON))).toEqual(['unlikely', true, []]);
  });

  it('hands on the reason of a level that is not the table’s, and the risks that people knew of', () => {
    const [first] = HOME_TO_BOTH.classifications;
    if (first === undefined) throw new Error('a classification');
    const classifications = [
      { ...first, level: 'high', reasonForDifferenceFromTable: 'More is known', knowingOf: ['a risk'] } as const,
    ];
    const risk = {
      kind: 'observed',
      id: 'a risk',
      happenedOn: day('2023-12-27'),
      recordedOn: day('2023-12-27'),
      newRisk: true,
    } as const;
    const { state } = only(caseOn(withWayHome({ classifications, events: [risk] }), question).waysHome);
    expect(state.held?.level).toBe('high');
  });

  it('says why what people set is not taken up', () => {
    const settings = [
      { indicator: 'wishes', value: 'all-want-return', by: ' ', setOn: ASSESSED_ON, reason: 'They said so' },
      { indicator: 'riskFactors', value: 'fully-addressed', by: 'the worker', setOn: ASSESSED_ON },
    ] as const;
    const { indicated } = only(caseOn(withWayHome({ settings }), question).waysHome);
    expect(indicated?.isSet).toBe(false);
    expect(indicated?.findings.map(({ code, path }) => `${code} at ${path.join('/')}`)).toEqual([
      'setting.nobody-named at wishes/by',
      'setting.reason-missing at riskFactors/reason',
    ]);
  });

  it('answers for every way home, or for the one that is named', () => {
    const record: CaseRecord = {
      ...CASE_RECORD,
      waysHome: [HOME_TO_BOTH, { id: 'to the mother', parents: ['the mother'], classifications: [], events: [] }],
    };
    expect(caseOn(record, question).waysHome.map(({ id }) => id)).toEqual([TO_BOTH, 'to the mother']);
    const named = caseOn(record, { ...question, wayHome: 'to the mother' });
    expect(named.waysHome.map(({ id }) => id)).toEqual(['to the mother']);
    expect(named.work.every(({ wayHome }) => wayHome !== TO_BOTH)).toBe(true);
    expect(() => caseOn(record, { ...question, wayHome: 'nowhere' })).toThrow(InputError);
  });

  it.each([
    [
      'lives at',
      [{ kind: 'came-home', id: 'there', happenedOn: day('2024-03-20'), recordedOn: day('2024-03-20') }],
      'classification-agreed',
    ],
    [
      'came back from',
      [
        { kind: 'came-home', id: 'there', happenedOn: day('2024-03-21'), recordedOn: day('2024-03-21') },
        { kind: 'back-in-care', id: 'back', happenedOn: day('2024-03-23'), recordedOn: day('2024-03-23') },
      ],
      'return-decided',
    ],
  ] as const)('is not ready for one home while the child %s another', (_, events, condition) => {
    const missingWith = (happened: CaseWayHome['events']) => {
      const other = { id: 'to the mother', parents: ['the mother'], classifications: [], events: happened } as const;
      const record: CaseRecord = { ...CASE_RECORD, waysHome: [HOME_TO_BOTH, other] };
      return only(caseOn(record, { ...question, wayHome: TO_BOTH }).waysHome).readiness.missing;
    };
    expect(missingWith(events)).toContain(condition);
    expect(missingWith([])).not.toContain(condition);
    expect(missingWith([...events, ...events.map(corrected)])).toEqual(missingWith([]));
  });

  it.each([
    [day('2024-03-19'), false],
    [day('2024-03-20'), true],
    [day('2024-03-21'), true],
  ])('is not ready by what was known on %s, before the approval: %s', (knownOn, isReady) => {
    expect(only(caseOn(CASE_RECORD, { ...question, knownOn }).waysHome).readiness.isReady).toBe(isReady);
  });

  it('reads each value once: what would change between two looks has one value', () => {
    const values = ['child-1', 'child-2', 'child-3', 'child-4'];
    let looks = 0;
    const child = {
      get id(): string {
        looks += 1;
        return values[looks - 1] ?? 'later';
      },
    };
    const { child: answered, waysHome } = caseOn({ ...CASE_RECORD, child, assessments: [] }, question);
    expect(looks).toBe(1);
    expect([answered, only(waysHome).state.child, only(waysHome).readiness.child]).toEqual(
      Array.from({ length: 3 }, () => 'child-1'),
    );
  });

  it('shows what does not fit together by what was known, at its place in the record as it is', () => {
    const back = {
      kind: 'back-in-care',
      id: 'back',
      happenedOn: day('2023-01-20'),
      recordedOn: day('2024-01-20'),
    } as const;
    const late = { ...back, id: 'late', happenedOn: day('2024-02-20'), recordedOn: day('2024-03-20') };
    const record = withWayHome({ events: [late, ...HOME_TO_BOTH.events, back] });
    const foundBy = (knownOn: CivilDate) =>
      caseOn(record, { ...question, knownOn })
        .findings.filter(({ code }) => code === 'record.back-in-care-not-looked-after')
        .map(({ path }) => path.join('.'));
    const place = `waysHome.0.events.${HOME_TO_BOTH.events.length + 1}.happenedOn`;
    expect([day('2024-01-19'), day('2024-01-20'), ASKED_ON].map(foundBy)).toEqual([[], [place], [place]]);
  });

  it.each(['agreements', 'plans', 'approvals'] as const)(
    'knows %s from the day on which they were recorded, where that is kept',
    (list) => {
      const late = day('2024-03-23');
      const record = withWayHome({ [list]: (HOME_TO_BOTH[list] ?? []).map((one) => ({ ...one, recordedOn: late })) });
      const readyBy = (knownOn: CivilDate) => only(caseOn(record, { ...question, knownOn }).waysHome).readiness.isReady;
      expect([day('2024-03-22'), late, ASKED_ON].map(readyBy)).toEqual([false, true, true]);
      expect(caseOn(record, question).lastRecordedOn).toBe(late);
    },
  );

  it('says which letters can be written, and what the others lack', () => {
    const lettersOf = (record: CaseRecord, asOf: CivilDate) =>
      only(caseOn(record, { asOf }).waysHome).letters.map(({ id, canBeWritten, lacks }) => [
        id,
        canBeWritten,
        ...lacks.map(({ code }) => code),
      ]);
    const nothing = { ...withWayHome({ classifications: [], events: [], agreements: [] }), assessments: [] };
    expect(lettersOf(nothing, ASKED_ON)).toEqual([
      ['found-so-far', false, 'letter.no-assessment'],
      ['decided', false, 'letter.nothing-decided'],
      ['parental-agreement', false, 'letter.no-agreement'],
    ]);
    expect(lettersOf(withWayHome({ classifications: [] }), ASKED_ON)).toEqual([
      ['found-so-far', true],
      ['decided', false, 'letter.nothing-decided'],
      ['parental-agreement', true],
    ]);
    expect(lettersOf(CASE_RECORD, ASKED_ON)).toEqual([
      ['found-so-far', false, 'letter.decided-since'],
      ['decided', true],
      ['parental-agreement', true],
    ]);
    const withdrawn = HOME_TO_BOTH.classifications.map(corrected);
    expect(lettersOf(withWayHome({ events: [...HOME_TO_BOTH.events, ...withdrawn] }), ASKED_ON).slice(0, 2)).toEqual([
      ['found-so-far', true],
      ['decided', false, 'letter.decision-withdrawn'],
    ]);
    const alone = HOME_TO_BOTH.classifications.map((one) => ({ ...one, views: one.views.slice(0, 1) }));
    expect(lettersOf(withWayHome({ classifications: alone }), ASKED_ON)[1]).toEqual([
      'decided',
      false,
      'letter.decision-incomplete',
    ]);
  });

  it('gathers what to keep in mind for each way home', () => {
    const { notices, departures, state, readiness } = only(caseOn(CASE_RECORD, question).waysHome);
    expect([notices, departures]).toEqual([readiness.notices, state.departures]);
  });

  it('throws, and repeats nothing, for what is no case', () => {
    for (const input of [undefined, {}, { ...CASE_RECORD, format: 3 }, { ...CASE_RECORD, parents: [{ id: 7 }] }])
      expect(() => caseOn(input as never, question)).toThrow(InputError);
  });

  it('says the same whatever the order of its lists', () => {
    const reversed: CaseRecord = {
      ...CASE_RECORD,
      legal: [...(CASE_RECORD.legal ?? [])].reverse(),
      waysHome: [
        {
          ...HOME_TO_BOTH,
          classifications: [...HOME_TO_BOTH.classifications].reverse(),
          agreements: [...(HOME_TO_BOTH.agreements ?? [])].reverse(),
        },
      ],
    };
    expect(caseOn(reversed, question)).toEqual(overview);
  });
});

describe('A return that people decided against, and took up again', () => {
  const again = (decidedAgainst: boolean) => {
    const [first] = HOME_TO_BOTH.classifications;
    if (first === undefined) throw new Error('no classification');
    const on = addDays(ASKED_ON, 1) ?? ASKED_ON;
    const views = first.views.map((view) => ({ ...view, recordedOn: on }));
    const anew = { ...first, id: 'agreed again', conferredOn: on, recordedOn: on, views };
    const record: CaseRecord = {
      ...withWayHome({ classifications: [...HOME_TO_BOTH.classifications, anew] }),
      ...(decidedAgainst
        ? { decisionsAgainstReturn: [{ wayHome: TO_BOTH, decidedOn: ASKED_ON, recordedOn: ASKED_ON }] }
        : {}),
      format: 2,
    };
    const asked = { asOf: addDays(ASKED_ON, 2) ?? ASKED_ON };
    const { waysHome, work } = caseOn(record, asked);
    return { readiness: only(waysHome).readiness, work, parts: only(partsOf(record, asked).waysHome).readiness };
  };
  const PAPERS = ['agreement-complete', 'agreement-up-to-date', 'plan-complete', 'plan-signed'];

  it('needs its own agreement, plan and approvals: those of before count for nothing', () => {
    const { readiness, parts } = again(true);
    expect(readiness.isReady).toBe(false);
    const met = readiness.conditions.filter(({ verdict }) => verdict === 'met').map(({ id }) => id);
    expect(met.filter((id) => PAPERS.some((paper) => paper === id))).toEqual([]);
    expect([parts.agreement, parts.plan, parts.approvals]).toEqual([undefined, undefined, []]);
  });

  it('asks for no review of the agreement of before', () => {
    const asksForReview = ({ work }: ReturnType<typeof again>) =>
      work.some(({ id }) => id === `${TO_BOTH}/agreement-review`);
    expect([asksForReview(again(false)), asksForReview(again(true))]).toEqual([true, false]);
  });

  it('is not such a one where nobody decided against it', () => {
    expect(again(false).parts.agreement).toBeDefined();
    expect(again(false).parts.plan).toBeDefined();
  });
});

describe('The work list', () => {
  it('has an entry for whatever is due by the history, and none that is settled', () => {
    for (const asOf of [day('2024-01-15'), ASKED_ON, HOME_ON, day('2024-09-01'), day('2026-01-01')]) {
      const { work, waysHome } = caseOn(CASE_RECORD, { ...question, asOf });
      const due = only(waysHome).state.due.filter(({ status }) => status !== 'settled');
      const ids = work.map(({ id }) => id);
      for (const { kind, clock } of due) expect(ids).toContain([TO_BOTH, kind, ...(clock ? [clock] : [])].join('/'));
    }
  });

  it('has each entry once, under an id that does not change when its day moves', () => {
    for (const asOf of [day('2024-01-15'), ASKED_ON, day('2026-01-01')]) {
      const ids = workOn(CASE_RECORD, asOf).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.join()).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });

  it('asks before the return for everything that is not in place, by the day set for it', () => {
    const { work, waysHome } = caseOn(withWayHome({ recorded: {} }), question);
    const { missing } = only(waysHome).readiness;
    expect(missing.length).toBeGreaterThan(10);
    expect(
      work.filter(({ kind }) => kind === 'before-return').map(({ id, dueOn, status }) => [id, dueOn, status]),
    ).toEqual(
      // The home has to be ready for the first night there, which has passed.
      [
        [`${TO_BOTH}/before-return/home-prepared`, FIRST_NIGHT, 'overdue'],
        ...missing
          .filter((id) => id !== 'home-prepared')
          .map((id) => [`${TO_BOTH}/before-return/${id}`, HOME_ON, 'upcoming']),
      ],
    );
  });

  it('asks for the home to be ready by the first night, and where that is planned for after the return, by the return', () => {
    const [plan] = HOME_TO_BOTH.plans ?? [];
    const ready = (firstNight: CivilDate) => {
      const schedule = [{ kind: 'midweek-night', from: firstNight }] as const;
      const record = withWayHome({ recorded: {}, plans: [{ ...plan, schedule }] });
      return workOn(record, ASKED_ON).find(({ id }) => id === `${TO_BOTH}/before-return/home-prepared`)?.dueOn;
    };
    expect([day('2024-04-11'), HOME_ON, day('2024-04-13')].map(ready)).toEqual(['2024-04-11', HOME_ON, HOME_ON]);
  });

  it('asks for nothing of the kind once the child is home', () => {
    const home = { kind: 'came-home', id: 'home', happenedOn: HOME_ON, recordedOn: HOME_ON } as const;
    const record = withWayHome({ recorded: {}, events: [...HOME_TO_BOTH.events, home] });
    expect(workOn(record, HOME_ON).filter(({ kind }) => kind === 'before-return')).toEqual([]);
    expect(workOn(record, day('2024-04-11')).filter(({ kind }) => kind === 'before-return')).not.toEqual([]);
  });

  it.each([
    [day('2024-07-30'), 'upcoming', 0],
    [day('2024-07-31'), 'due', 0],
    [day('2024-08-01'), 'overdue', 1],
  ] as const)('asks on %s for the review of the agreement in force: %s', (asOf, status, overdueByDays) => {
    const review = workOn(CASE_RECORD, asOf).find(({ id }) => id === `${TO_BOTH}/agreement-review`);
    expect(review).toMatchObject({ dueOn: day('2024-07-31'), status, overdueByDays });
  });

  it('no longer asks for the review once it was held, on its day or later', () => {
    const heldOn = (on: CivilDate) =>
      workOn(
        withWayHome({ agreements: HOME_TO_BOTH.agreements?.map((one) => ({ ...one, reviewedOn: [on] })) }),
        day('2024-09-01'),
      ).some(({ id }) => id === `${TO_BOTH}/agreement-review`);
    expect([day('2024-07-30'), day('2024-07-31'), day('2024-08-01')].map(heldOn)).toEqual([true, false, false]);
  });

  it('asks for the review by what was known before it was held', () => {
    const record = withWayHome({
      agreements: HOME_TO_BOTH.agreements?.map((one) => ({ ...one, reviewedOn: [day('2024-08-10')] })),
    });
    const isAsked = (knownOn: CivilDate) =>
      caseOn(record, { asOf: day('2024-09-01'), knownOn }).work.some(({ id }) => id === `${TO_BOTH}/agreement-review`);
    expect([day('2024-08-09'), day('2024-08-10'), day('2024-08-11')].map(isAsked)).toEqual([true, false, false]);
  });

  it('asks for a day of the review where the agreement in force has none, even if an earlier one had', () => {
    const later = { madeOn: day('2024-08-15') };
    const record = withWayHome({ agreements: [...(HOME_TO_BOTH.agreements ?? []), later] });
    const ids = workOn(record, day('2024-09-01')).map(({ id }) => id);
    expect(ids).toContain(`${TO_BOTH}/agreement-review-undated`);
  });

  it('asks first for the day of the return where a plan sets none', () => {
    const plans = HOME_TO_BOTH.plans?.map(({ timescale: _, ...plan }) => plan);
    const asked = workOn(withWayHome({ plans, recorded: {} }), ASKED_ON).filter(({ kind }) => kind === 'before-return');
    expect(asked.map(inShort)).toEqual([[`${TO_BOTH}/before-return/return-dated`, 'open', undefined]]);
  });

  it('asks for a new assessment where the last one is from before this time in care', () => {
    const [care, status] = CASE_RECORD.legal ?? [];
    if (care === undefined || status === undefined) throw new Error('entries');
    const asked = (from: CivilDate) =>
      workOn({ ...CASE_RECORD, legal: [{ ...care, from }, status] }, ASKED_ON).some(
        ({ id }) => id === 'assessment-of-earlier-care',
      );
    expect([day('2023-12-14'), ASSESSED_ON, day('2023-12-16')].map(asked)).toEqual([false, false, true]);
  });

  it('says nothing of the family that nobody has recorded', () => {
    const title = workOn(withWayHome({ recorded: {} }), ASKED_ON).find(({ id }) => id.endsWith('new-partner-assessed'));
    expect(title?.title).toBe('Record whether a parent has a new partner to assess');
  });

  it('asks for an assessment where there is none, and for what one leaves open', () => {
    const ids = (record: CaseRecord) => workOn(record, ASKED_ON).map(({ id }) => id);
    expect(ids({ ...CASE_RECORD, assessments: undefined })).toContain('assessment-missing');
    expect(ids(CASE_RECORD)).toContain('assessment-open');
    expect(ids(CASE_RECORD)).not.toContain('assessment-missing');
  });

  it('asks no more of an assessment in which everything is answered: the wishes people ask for when they classify', () => {
    const left = (unanswered: readonly FactorId[], capacityToChange: readonly CapacityConclusion[]) => {
      const found = [risk('neglect', 'being-addressed')];
      const { waysHome, observations, circumstances } = complete({ homes: [HOME_TO_BOTH.parents], found, unanswered });
      const assessments = [{ recordedOn: day('2025-06-02'), observations, circumstances, capacityToChange }];
      return workOn({ ...withWayHome({ id: waysHome[0].id }), assessments }, day('2025-06-30')).some(
        ({ id }) => id === 'assessment-open',
      );
    };
    const substantial = [concluded('substantial', ...TO_BOTH_PARENTS)];
    expect(left([], substantial)).toBe(false);
    expect(left(['healthy-child'], substantial)).toBe(true);
  });

  it.each(['severe', 'high', 'medium', 'low'] as const)('is never empty while a case at %s is open', (level) => {
    const classifications = HOME_TO_BOTH.classifications.map((one) => ({ ...one, level }));
    const record = withWayHome({ classifications, agreements: [], plans: [], recorded: {} });
    for (const asOf of [day('2023-11-01'), day('2024-03-01'), day('2029-01-01')])
      expect(workOn(record, asOf).length).toBeGreaterThan(0);
  });

  it('holds nothing of the Framework once the case is closed; what the law asks for goes on while the child is looked after', () => {
    const closed = { kind: 'closed', id: 'closed', happenedOn: ASKED_ON, recordedOn: ASKED_ON } as const;
    const record = withWayHome({ events: [...HOME_TO_BOTH.events, closed] });
    const kinds = (asOf: CivilDate) => new Set(workOn(record, asOf).map(({ kind }) => kind));
    expect([...kinds(day('2024-03-24'))]).toContain('framework');
    expect([...kinds(ASKED_ON)]).toEqual(['law']);
  });

  it.each([
    ['before the limit', day('2024-06-30'), 'upcoming', []],
    ['on its day, with the end of a clock of the same day', day('2024-07-01'), 'due', ['clock-ends/H1']],
    ['after it', day('2024-07-02'), 'overdue', ['clock-ends/H1']],
  ] as const)('asks for one classification once, whatever it settles: at high, %s', (_, asOf, status, also) => {
    const [agreed] = HOME_TO_BOTH.classifications;
    if (agreed === undefined) throw new Error('a classification');
    const profile = {
      ...agreed.profile,
      riskFactors: 'partly-addressed',
      protectiveFactors: 'apparent',
      capacityToChange: 'able',
    } as const;
    const atHigh = {
      ...agreed,
      level: 'high',
      conferredOn: day('2024-01-01'),
      recordedOn: day('2024-01-01'),
      profile,
    } as const;
    const record = withWayHome({ classifications: [atHigh], events: [], agreements: [], plans: [] });
    const asks = workOn(record, asOf).filter(({ id }) => /drift-limit|clock-ends/.test(id));
    expect(asks.find(({ id }) => id === `${TO_BOTH}/drift-limit/H2`)).toMatchObject({
      status,
      alsoSettles: also.map((id) => `${TO_BOTH}/${id}`),
    });
    expect(asks.map(({ id }) => id).includes(`${TO_BOTH}/clock-ends/H1`)).toBe(also.length === 0);
    // With it, where each of them is printed.
    const { due } = only(caseOn(record, { ...question, asOf }).waysHome).state;
    const printed = ['drift-limit', ...also.map(() => 'clock-ends')].map(
      (kind) => due.find((one) => one.kind === kind)?.source,
    );
    expect(asks.find(({ id }) => id === `${TO_BOTH}/drift-limit/H2`)?.sources).toEqual(printed);
  });

  it('asks first for the way home in law, and for what depends on it once that is settled', () => {
    const legal = (CASE_RECORD.legal ?? []).map((one) =>
      one.kind === 'legal-status' ? { ...one, status: 'care-order' as const } : one,
    );
    const asked = (route: CaseWayHome['route']) => {
      const record = { ...withWayHome({ recorded: {}, approvals: [], route }), legal };
      return workOn(record, ASKED_ON)
        .filter(({ kind }) => kind === 'before-return')
        .map(({ id }) => id.split('/').at(-1));
    };
    expect(asked(undefined)).toContain('legal-route');
    expect(asked(undefined)).toContain('iro-consulted');
    for (const id of [
      'placement-plan',
      'court-discharged-order',
      'accommodation-assessed',
      'nominated-officer-placing',
    ])
      expect(asked(undefined)).not.toContain(id);
    expect(asked('placed-with-parents')).toContain('placement-plan');
    expect(asked('order-discharged')).toContain('court-discharged-order');
    const { missing } = only(caseOn({ ...withWayHome({ recorded: {} }), legal }, question).waysHome).readiness;
    expect(missing).toContain('placement-plan');
  });

  it('begins with what is overdue longest', () => {
    const order = ['overdue', 'due', 'soon', 'open', 'upcoming', 'possible'];
    for (const asOf of [ASKED_ON, day('2024-09-01'), day('2026-01-01')]) {
      const work = workOn(withWayHome({ recorded: {} }), asOf);
      const soon = addDays(asOf, 28) ?? asOf;
      const places = work.map(({ status, dueOn = '' }) =>
        order.indexOf(status === 'upcoming' && dueOn <= soon ? 'soon' : status),
      );
      expect(places).toEqual([...places].sort((one, other) => one - other));
      const overdue = work.filter(({ status }) => status === 'overdue').map(({ overdueByDays }) => overdueByDays);
      expect(overdue).toEqual([...overdue].sort((one, other) => other - one));
    }
  });

  it('shows what comes within four weeks before what waits for no day, and what comes later after it', () => {
    // The agreement is to be reviewed on 31 March 2024.
    const places = (asOf: string) => {
      const work = workOn(CASE_RECORD, day(asOf));
      const review = work.findIndex(({ id }) => id === `${TO_BOTH}/agreement-review`);
      return [review, work.findIndex(({ status }) => status === 'open')];
    };
    for (const [asOf, isBefore] of [
      ['2024-03-01', false],
      ['2024-03-02', false],
      ['2024-03-03', true],
    ] as const) {
      const [review = -1, open = -1] = places(asOf);
      expect([review, open].every((place) => place >= 0)).toBe(true);
      expect([asOf, review < open]).toEqual([asOf, isBefore]);
    }
  });

  it('says of every task who acts, and begins its title with what to do', () => {
    const work = workOn(withWayHome({ recorded: {}, approvals: [] }), ASKED_ON);
    for (const { title, whoActs, sources } of work) {
      expect(title).toMatch(/^[A-Z]\S+ /);
      expect(whoActs).toBeTruthy();
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(work.filter(({ whoActs }) => whoActs === 'nominated-officer').map(inShort)).toEqual([
      [`${TO_BOTH}/before-return/nominated-officer-ceasing`, 'upcoming', HOME_ON],
    ]);
  });

  it('knows a task for every condition', () => {
    expect(CONDITION_IDS.length).toBe(52);
  });
});
