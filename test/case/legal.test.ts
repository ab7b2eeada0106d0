import type { CivilDate } from 'reunification-framework';
import { type CaseRecord, caseOn, type LegalEntry, type WorkItem } from 'reunification-framework/case';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { homeOn, inCare, recorded, reviewOn, STARTED, visitOn } from '../support/looked-after.js';

const workOn = (parts: Partial<CaseRecord>, asOf: CivilDate): readonly WorkItem[] =>
  caseOn(recorded(parts), { asOf }).work;

const taskOn = (id: string, parts: Partial<CaseRecord>, asOf: CivilDate): WorkItem | undefined =>
  workOn(parts, asOf).find((task) => task.id === id);

const entry = (
  kind: 'supervision-order' | 'child-protection-plan' | 'supervision-order-ended' | 'child-protection-plan-ended',
  from: CivilDate,
  recordedOn = from,
): LegalEntry => ({ kind, id: `${kind} ${from}`, from, recordedOn });

describe('A supervision order', () => {
  const made = entry('supervision-order', day('2024-03-01'));
  const extended = (from: CivilDate, until: CivilDate, recordedOn = from): LegalEntry => ({
    kind: 'supervision-order-extended',
    id: `extended ${from}`,
    from,
    recordedOn,
    until,
  });
  const lastDay = (legal: readonly LegalEntry[], asOf: CivilDate) =>
    taskOn('law/supervision-order', { legal }, asOf)?.dueOn;

  it.each([
    ['before the hearing', day('2025-02-19'), '2025-02-28'],
    ['on its day', day('2025-02-20'), '2026-02-28'],
    ['after it', day('2025-02-21'), '2026-02-28'],
  ] as const)('is extended by what was recorded on the day of the extension or later: recorded %s', (_, on, dueOn) => {
    const legal = [made, extended(day('2025-02-20'), day('2026-02-28'), on)];
    expect(lastDay(legal, day('2025-02-22'))).toBe(dueOn);
  });

  it.each([
    ['on its last day', day('2025-02-28'), '2026-02-28'],
    ['the day after', day('2025-03-01'), '2025-02-28'],
  ] as const)('is not extended once it is over: %s', (_, on, dueOn) => {
    expect(lastDay([made, extended(on, day('2026-02-28'))], day('2025-03-02'))).toBe(dueOn);
  });

  it.each([
    [day('2027-02-27'), '2027-02-27'],
    [day('2027-02-28'), '2027-02-28'],
    [day('2027-03-01'), '2027-02-28'],
  ] as const)('never runs beyond three years, whatever is recorded: until %s', (until, dueOn) => {
    expect(lastDay([made, extended(day('2025-02-20'), until)], day('2026-01-01'))).toBe(dueOn);
  });

  it.each([
    ['while it lasts is no new one', day('2025-02-28'), '2025-02-28'],
    ['once it is over is', day('2025-03-01'), '2026-02-28'],
  ] as const)('said again %s', (_, again, dueOn) => {
    expect(lastDay([made, entry('supervision-order', again)], day('2025-03-05'))).toBe(dueOn);
  });

  it('that follows one that has ended is a new one', () => {
    const legal = [
      made,
      entry('supervision-order-ended', day('2024-09-01')),
      entry('supervision-order', day('2024-10-01')),
    ];
    expect(lastDay(legal, day('2024-09-15'))).toBeUndefined();
    expect(lastDay(legal, day('2024-10-01'))).toBe('2025-09-30');
  });

  it('to come does not take the place of the one that the child is under', () => {
    const legal = [made, entry('supervision-order', day('2025-03-01'), day('2025-01-10'))];
    expect(lastDay(legal, day('2025-03-02'))).toBe('2025-02-28');
  });
});

describe('A child protection plan', () => {
  const begun = entry('child-protection-plan', day('2024-03-01'));
  const due = (legal: readonly LegalEntry[], asOf: CivilDate) =>
    taskOn('law/child-protection-review', { legal, childProtectionReviews: [] }, asOf)?.dueOn;

  it('said again is no new start: the review that was overdue stays overdue', () => {
    const again = entry('child-protection-plan', day('2024-07-01'));
    expect(due([begun, again], day('2024-07-02'))).toBe('2024-06-01');
    const ended = entry('child-protection-plan-ended', day('2024-06-20'));
    expect(due([begun, ended, again], day('2024-07-02'))).toBe('2024-10-01');
  });
});

describe('A legal status that was recorded before its day', () => {
  const toCome = (recordedOn: CivilDate): LegalEntry => ({
    kind: 'legal-status',
    id: `order ${recordedOn}`,
    from: day('2024-03-21'),
    recordedOn,
    status: 'care-order',
  });
  const atHome = {
    waysHome: homeOn(day('2024-02-10')),
    visits: [visitOn(day('2024-03-18'))],
    reviews: [reviewOn(day('2024-02-20'))],
  };
  const statusOn = (legal: readonly LegalEntry[], asOf: CivilDate) =>
    caseOn(recorded({ legal }), { asOf }).legal.status;

  it('takes the place of the one before once an entry made on that day or later says that it came', () => {
    const legal = [...inCare('interim-care-order'), toCome(day('2024-03-01'))];
    const asOf = day('2024-03-22');
    expect(statusOn(legal, asOf)).toBe('interim-care-order');
    expect(taskOn('end-of-care-to-confirm', { ...atHome, legal }, asOf)?.dueOn).toBe('2024-03-21');
    expect(taskOn('law/visit', { ...atHome, legal }, asOf)?.dueOn).toBe('2024-04-15');
    const confirmed = [...legal, toCome(day('2024-03-21'))];
    expect(statusOn(confirmed, asOf)).toBe('care-order');
    expect(taskOn('end-of-care-to-confirm', { ...atHome, legal: confirmed }, asOf)).toBeUndefined();
  });

  it('is the status where none was known before', () => {
    expect(statusOn([...inCare('section-20').slice(0, 1), toCome(day('2024-03-01'))], day('2024-03-22'))).toBe(
      'care-order',
    );
  });
});

describe('The end of a status that was planned', () => {
  const planned: LegalEntry = {
    kind: 'legal-status-ended',
    id: 'planned',
    from: day('2024-03-21'),
    recordedOn: day('2024-03-01'),
  };
  const goesOn = (recordedOn: CivilDate): LegalEntry => ({
    kind: 'legal-status',
    id: 'on',
    from: day('2024-03-22'),
    recordedOn,
    status: 'interim-care-order',
  });

  it.each([
    ['made before that day', day('2024-03-21'), true],
    ['made on its own day', day('2024-03-22'), false],
  ] as const)('is still asked about where an entry that it goes on was %s', (_, recordedOn, isAsked) => {
    const legal = [...inCare('interim-care-order'), planned, goesOn(recordedOn)];
    expect(taskOn('end-of-care-to-confirm', { legal }, day('2024-03-22')) !== undefined).toBe(isAsked);
  });
});

describe('A child who was no longer looked after', () => {
  const ended: LegalEntry = {
    kind: 'no-longer-looked-after',
    id: 'ended',
    from: day('2024-03-01'),
    recordedOn: day('2024-03-01'),
  };
  const placedOn = (from: CivilDate): Partial<CaseRecord> => ({
    legal: [...inCare('section-20'), ended],
    placements: [{ id: 'placed', from, recordedOn: from, kind: 'other' }],
  });

  it.each([
    ['the day before care ended', day('2024-02-29'), false],
    ['on its day', day('2024-03-01'), false],
    ['the day after', day('2024-03-02'), true],
  ] as const)('and is placed %s: whether the child is looked after is asked: %s', (_, from, isAsked) => {
    expect(taskOn('legal-position-missing', placedOn(from), day('2024-03-05')) !== undefined).toBe(isAsked);
  });

  it('has no plan from then, also where the record does not say when that time in care began', () => {
    const legal = [{ ...ended, from: day('2023-06-01'), recordedOn: day('2023-06-01') }, ...inCare('section-20')];
    const dutiesDone = [
      { kind: 'care-plan', id: 'plan', on: day('2023-01-10'), recordedOn: day('2023-01-10') },
    ] as const;
    expect(taskOn('law/care-plan', { legal, dutiesDone }, STARTED)).toBeDefined();
    expect(taskOn('law/care-plan', { legal: inCare('section-20'), dutiesDone }, STARTED)).toBeUndefined();
  });

  it('has a care plan due ten working days from when care began, whichever placement is the first recorded', () => {
    const placements = [
      { id: 'placed', from: day('2024-04-01'), recordedOn: day('2024-04-01'), kind: 'other' },
    ] as const;
    expect(taskOn('law/care-plan', { dutiesDone: [], placements }, day('2024-04-02'))?.dueOn).toBe('2024-02-15');
  });
});

describe('Care that was expected to end', () => {
  const expectedEnd: LegalEntry = {
    kind: 'no-longer-looked-after',
    id: 'end',
    from: day('2024-06-03'),
    recordedOn: day('2024-05-20'),
  };
  const again = (recordedOn: CivilDate): LegalEntry => ({
    kind: 'looked-after',
    id: 'again',
    from: day('2024-06-10'),
    recordedOn,
  });
  const isAsked = (...entries: readonly LegalEntry[]) =>
    taskOn(
      'end-of-care-to-confirm',
      { legal: [...inCare('section-20'), expectedEnd, ...entries] },
      day('2024-06-17'),
    ) !== undefined;

  it.each([
    ['expected the day before', day('2024-06-09'), true],
    ['recorded on its day', day('2024-06-10'), false],
    ['recorded the day after', day('2024-06-11'), false],
  ] as const)('goes on where it is said again that the child is looked after: %s', (_, recordedOn, expected) => {
    expect(isAsked()).toBe(true);
    expect(isAsked(again(recordedOn))).toBe(expected);
  });
});

describe('Whether care is over is asked although nothing says so', () => {
  const isAsked = (parts: Partial<CaseRecord>, asOf: CivilDate) =>
    taskOn('legal-position-missing', parts, asOf) !== undefined;
  const home = homeOn(day('2024-03-01'));

  it.each([
    ['the day before coming home', day('2024-02-29'), false],
    ['the day', day('2024-03-01'), true],
    ['the day after', day('2024-03-02'), true],
  ] as const)('of a child accommodated under section 20 who lives at home: %s', (_, asOf, expected) => {
    expect(isAsked({ waysHome: home }, asOf)).toBe(expected);
    expect(taskOn('law/visit', { waysHome: home }, asOf)).toBeDefined();
  });

  it('not of one under an order, in short breaks, or in care again', () => {
    const asOf = day('2024-03-02');
    expect(isAsked({ waysHome: home, legal: inCare('care-order') }, asOf)).toBe(false);
    expect(isAsked({ waysHome: home, legal: inCare('short-breaks-agreement-recorded') }, asOf)).toBe(false);
    const [way] = home;
    const back = { kind: 'back-in-care', id: 'back', happenedOn: asOf, recordedOn: asOf } as const;
    expect(isAsked({ waysHome: [{ ...way, events: [...way.events, back] }] }, asOf)).toBe(false);
  });

  it.each([
    ['the day before', day('2034-05-03'), false],
    ['the day', day('2034-05-04'), true],
    ['the day after', day('2034-05-05'), true],
  ] as const)('of a young person who turns 18: %s', (_, asOf, expected) => {
    expect(isAsked({}, asOf)).toBe(expected);
  });

  it.each([
    ['the day before', day('2033-05-03'), false],
    ['the day', day('2033-05-04'), true],
  ] as const)(
    'and the status, of one too old for an interim care order: %s of the 17th birthday',
    (_, asOf, expected) => {
      const task = taskOn('legal-status-missing', { legal: inCare('interim-care-order') }, asOf);
      expect(task !== undefined).toBe(expected);
    },
  );
});

describe('A child accommodated under section 20 while the record has them at home', () => {
  const again = (from: CivilDate, status: 'section-20' | 'care-order'): Partial<CaseRecord> => ({
    legal: [
      ...inCare('section-20'),
      { kind: 'no-longer-looked-after', id: 'ended', from: day('2024-03-01'), recordedOn: day('2024-03-01') },
      { kind: 'looked-after', id: 'again', from, recordedOn: from },
      { kind: 'legal-status', id: 'status again', from, recordedOn: from, status },
    ],
    waysHome: homeOn(day('2024-03-01')),
  });
  const codes = (parts: Partial<CaseRecord>) =>
    caseOn(recorded(parts), { asOf: day('2024-08-01') }).findings.map(({ code, path }) => `${code} ${path.join('.')}`);

  it('is found, as the return to care was not recorded; under a care order a child can be at home', () => {
    expect(codes(again(day('2024-06-01'), 'section-20'))).toContain('record.placed-while-home legal.4.from');
    expect(codes(again(day('2024-06-01'), 'care-order')).join()).not.toContain('record.placed-while-home');
  });
});
