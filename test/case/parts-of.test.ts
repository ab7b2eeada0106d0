import {
  evaluateAssessment,
  firstYearAtHome,
  InputError,
  readinessOf,
  stateOf,
  timelineOf,
} from 'reunification-framework';
import {
  type CaseParts,
  type CaseRecord,
  type CaseWayHome,
  caseOn,
  type PartsQuestion,
  partsOf,
} from 'reunification-framework/case';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH, withWayHome } from '../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS, HOME_ON, PLANNED_ON, RECLASSIFIED_ON } from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { ASSESSED_ON, DECIDED_ON } from '../support/goals.js';

const question = { asOf: ASKED_ON };

const ofHome = (record: CaseRecord, asked: PartsQuestion = question): CaseParts['waysHome'][number] => {
  const [home] = partsOf(record, asked).waysHome;
  if (home === undefined) throw new Error('the case has a way home');
  return home;
};

describe('The parts of a case', () => {
  it('answer, each by itself, what the overview says of them', () => {
    const { assessment, waysHome } = partsOf(CASE_RECORD, question);
    const overview = caseOn(CASE_RECORD, { ...question, bankHolidays: BANK_HOLIDAYS });
    const [home] = overview.waysHome;
    expect(waysHome.map(({ id }) => id)).toEqual([TO_BOTH]);
    expect(waysHome.map(({ history }) => stateOf(history, { ...question, knownOn: ASKED_ON }))).toEqual([home?.state]);
    expect(
      waysHome.map(({ readiness }) => readinessOf(readiness, { ...question, bankHolidays: BANK_HOLIDAYS })),
    ).toEqual([home?.readiness]);
    expect(assessment && evaluateAssessment(assessment, question).children.map(({ child }) => child)).toEqual([
      CASE_RECORD.child.id,
    ]);
  });

  it('are a history with a timeline, in which a classification is an event', () => {
    const { history } = ofHome(CASE_RECORD);
    expect(timelineOf(history, question).map(({ kind, event }) => [event.on, kind])).toEqual([
      [DECIDED_ON, 'child-timescale-set'],
      [DECIDED_ON, 'classification-agreed'],
      [RECLASSIFIED_ON, 'classification-agreed'],
    ]);
  });

  it('are the plan and the visits for the diary of the first year, where there is a plan', () => {
    const visits = [
      { id: 'visit', on: ASKED_ON, recordedOn: ASKED_ON, announced: true, by: 'the worker', role: 'social-worker' },
    ] as const;
    const { firstYear } = ofHome({ ...CASE_RECORD, visits });
    expect(firstYear?.visitsMade).toEqual(visits);
    expect(firstYear && firstYearAtHome(firstYear, question).start).toMatchObject({ on: HOME_ON });
    expect(ofHome(withWayHome({ plans: undefined })).firstYear).toBeUndefined();
  });

  it.each([
    ['2023-12-14', undefined, undefined],
    ['2023-12-15', ASSESSED_ON, undefined],
    ['2024-03-05', ASSESSED_ON, undefined],
    ['2024-03-06', ASSESSED_ON, PLANNED_ON],
  ])('hold what was known on %s, and nothing later', (on, assessedOn, plannedOn) => {
    const { assessment, waysHome } = partsOf(CASE_RECORD, { asOf: ASKED_ON, knownOn: day(on) });
    expect([assessment !== undefined, waysHome[0]?.firstYear?.plan.madeOn]).toEqual([
      assessedOn !== undefined,
      plannedOn,
    ]);
    const recordedOn = waysHome[0]?.history.events.map((event) => event.recordedOn) ?? [];
    expect(recordedOn.every((recorded) => recorded <= on)).toBe(true);
  });

  it('are an agreement that says whether the child is under section 20, by the legal status where it says nothing itself', () => {
    const [, agreement] = HOME_TO_BOTH.agreements ?? [];
    const since = { from: day('2023-02-01'), recordedOn: day('2023-02-02') };
    const under = (status: 'section-20' | 'care-order' | undefined, says?: boolean) => {
      const record: CaseRecord = {
        ...withWayHome({ agreements: [{ ...agreement, accommodatedUnderSection20: says }] }),
        legal: [
          { kind: 'looked-after', id: 'l-1', ...since },
          ...(status === undefined ? [] : [{ kind: 'legal-status', id: 'l-2', status, ...since } as const]),
        ],
      };
      const [home] = caseOn(record, question).waysHome;
      const condition = home?.readiness.conditions.find(({ id }) => id === 'agreement-complete');
      return [
        ofHome(record).readiness.agreement?.accommodatedUnderSection20,
        condition?.findings.some(({ code }) => code === 'agreement.section-20-not-said'),
      ];
    };
    expect(under('care-order')).toEqual([false, false]);
    expect(under('section-20')).toEqual([true, false]);
    expect(under(undefined)).toEqual([undefined, true]);
    // What people wrote stays what it is.
    expect(under('care-order', true)).toEqual([true, false]);
  });

  it('say whether an earlier agreement is recorded without its goals (I-371)', () => {
    const [first, second] = HOME_TO_BOTH.agreements ?? [];
    const leftOut = (...agreements: NonNullable<CaseWayHome['agreements']>) =>
      ofHome(withWayHome({ agreements })).readiness.earlierGoalsLeftOut;
    expect(leftOut({ ...first, goals: undefined }, { ...second })).toBe(true);
    expect(leftOut({ ...first, goals: [] }, { ...second })).toBe(false);
    expect(leftOut({ ...second, goals: undefined })).toBe(false);
  });

  it('are one for each way home, each with its own history', () => {
    const other = { id: 'to the mother', parents: ['mother'], classifications: [], events: [] } as const;
    const { waysHome } = partsOf({ ...CASE_RECORD, waysHome: [HOME_TO_BOTH, other] }, question);
    expect(waysHome.map(({ id, history }) => [id, history.events.length])).toEqual([
      [TO_BOTH, 3],
      ['to the mother', 0],
    ]);
  });

  it('need a case and a day', () => {
    const ask = (...given: readonly unknown[]) => Reflect.apply(partsOf, undefined, given);
    expect(() => ask({}, question)).toThrow(InputError);
    expect(() => ask(CASE_RECORD, { asOf: 'today' })).toThrow(InputError);
  });
});
