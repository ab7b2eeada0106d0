import type { RiskFactorId } from 'reunification-framework/factors';
import { SUPPORT_TIMES, type SupportCase, type SupportTimeId, supportOf } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { asked, caseWith, entry, riskOf, type SaidOfEntry } from '../../support/support-cases.js';

const DRINK = { kind: 'risk-factor', factor: 'alcohol-or-drugs-abuse' } as const;
const MISUSE = { child: 'child', riskFactors: [riskOf('alcohol-or-drugs-abuse')] };

const timeOn = (id: SupportTimeId, changes: Partial<SupportCase>, asOf: string) => {
  const found = supportOf(caseWith({ evaluation: MISUSE, ...changes }), asked(asOf)).times.find(
    (time) => time.id === id,
  );
  return [found?.standing, found?.until];
};

const treated = (kind: 'started' | 'given' | 'ended', on: string, more: SaidOfEntry = {}) =>
  entry(kind, on, { for: DRINK, treatment: 'substance-misuse', ...more });
const detoxed = (on: string) => treated('ended', on, { treatment: 'detoxification' });

describe('What the text prints of time', () => {
  it('is two times and one order; no other limit is printed, so no waiting time is asked', () => {
    expect(Object.entries(SUPPORT_TIMES).map(([id, { months, monthsAtLow }]) => [id, months, monthsAtLow])).toEqual([
      ['treatment-before-return', undefined, undefined],
      ['six-months-after-detoxification', 6, undefined],
      ['twelve-months-after-return', 12, 6],
    ]);
  });
});

describe('Treatment for alcohol or drugs', () => {
  const on = (events: SupportCase['events'], changes: Partial<SupportCase> = {}) =>
    timeOn('treatment-before-return', { events, homeSince: day('2026-06-01'), ...changes }, '2026-09-01')[0];

  it('comes before the return: the day before does, the day itself does not', () => {
    expect(['2026-05-31', '2026-06-01', '2026-06-02'].map((start) => on([treated('started', start)]))).toEqual([
      'kept',
      'not-kept',
      'not-kept',
    ]);
  });

  it('that went on after it, or began again, came before it too; another risk asks for none', () => {
    expect(on([treated('started', '2026-05-31'), treated('given', '2026-06-08')])).toBe('kept');
    const riskFactors = [riskOf('alcohol-or-drugs-abuse'), riskOf('neglect')];
    expect(on([treated('started', '2026-05-31')], { evaluation: { child: 'child', riskFactors } })).toBe('kept');
  });

  it('that nobody recorded may have been given all the same', () => {
    expect(on([])).toBe('cannot-say');
    expect(on([entry('started', '2026-05-04', { for: DRINK, treatment: 'other' })])).toBe('cannot-say');
    expect(on([entry('referred', '2026-05-04', { for: DRINK, treatment: 'substance-misuse' })])).toBe('cannot-say');
  });

  it('is not asked only where such misuse was found absent of every parent; otherwise nobody can say', () => {
    const absentOf = (...parents: readonly string[]) =>
      on([], {
        evaluation: {
          child: 'child',
          riskFactors: [],
          absent: parents.map((parent) => ({ factor: 'alcohol-or-drugs-abuse', about: { kind: 'parent', parent } })),
        },
      });
    expect([absentOf(), absentOf('mother'), absentOf('mother', 'father')]).toEqual([
      'cannot-say',
      'cannot-say',
      'does-not-apply',
    ]);
    expect(on([], { evaluation: undefined })).toBe('cannot-say');
  });

  it('is not asked where such misuse was found absent and nobody named, and is where something else was', () => {
    const absentHere = (factor: RiskFactorId, child = 'child') =>
      on([], { evaluation: { child, riskFactors: [], absent: [{ factor, about: { kind: 'child' } }] } });
    expect(absentHere('alcohol-or-drugs-abuse')).toBe('does-not-apply');
    expect(absentHere('denial-of-problems')).toBe('cannot-say');
    expect(absentHere('alcohol-or-drugs-abuse', 'sibling')).toBe('cannot-say');
  });

  it('of one parent is not that of the other', () => {
    const both = {
      child: 'child',
      riskFactors: ['mother', 'father'].map((who) => riskOf('alcohol-or-drugs-abuse', who)),
    };
    const ofMother = treated('started', '2026-05-04', { for: { ...DRINK, parent: 'mother' } });
    const ofFather = treated('started', '2026-05-04', { id: 'f', for: { ...DRINK, parent: 'father' } });
    expect(on([ofMother], { evaluation: both })).toBe('cannot-say');
    expect(on([ofMother, ofFather], { evaluation: both })).toBe('kept');
  });

  it('counts while the child is not yet home', () => {
    expect(on([treated('started', '2026-05-04')], { homeSince: undefined })).toBe('kept');
  });
});

describe('After a detoxification', () => {
  const on = (events: SupportCase['events'], asOf: string) =>
    timeOn('six-months-after-detoxification', { events }, asOf);

  it('treatment, support and monitoring are looked for through six calendar months', () => {
    const events = [detoxed('2026-08-31'), treated('started', '2026-09-07')];
    expect(['2027-02-27', '2027-02-28', '2027-03-01'].map((asOf) => on(events, asOf))).toEqual([
      ['running', '2027-02-28'],
      ['running', '2027-02-28'],
      ['cannot-say', '2027-02-28'],
    ]);
  });

  it('the months are counted from the last, where there were several', () => {
    expect(on([detoxed('2026-08-31'), detoxed('2026-06-30')], '2026-12-31')[1]).toBe('2027-02-28');
    expect(on([detoxed('2026-06-30'), detoxed('2026-08-31')], '2026-12-31')[1]).toBe('2027-02-28');
  });

  it('they went on where something was given on the last day or later', () => {
    const given = (last: string) => [detoxed('2026-08-31'), treated('given', '2026-09-07', { until: day(last) })];
    expect(['2027-02-27', '2027-02-28', '2027-03-01'].map((last) => on(given(last), '2027-03-08')[0])).toEqual([
      'cannot-say',
      'kept',
      'kept',
    ]);
  });

  it('they did not where they ended before, and nothing was given since', () => {
    const events = [detoxed('2026-08-31'), treated('started', '2026-09-07'), treated('ended', '2027-02-27')];
    expect(on(events, '2027-03-01')[0]).toBe('not-kept');
    expect(on([...events.slice(0, 2), treated('ended', '2027-02-28')], '2027-03-01')[0]).toBe('kept');
  });

  it('nobody can say where nothing is known of what was done', () => {
    expect(on(undefined, '2027-03-01')[0]).toBe('cannot-say');
    expect(on([], '2027-03-01')[0]).toBe('does-not-apply');
  });

  it('they are not asked for while it goes on, or where there was none', () => {
    expect(on([treated('started', '2026-08-31', { treatment: 'detoxification' })], '2027-03-01')[0]).toBe(
      'does-not-apply',
    );
    expect(on([treated('started', '2026-08-31')], '2027-03-01')[0]).toBe('does-not-apply');
  });
});

describe('After the return', () => {
  const on = (events: SupportCase['events'], asOf: string, changes: Partial<SupportCase> = {}) =>
    timeOn('twelve-months-after-return', { events, homeSince: day('2026-06-01'), ...changes }, asOf);

  it('support goes on for twelve months in many cases, the day of the return being the first', () => {
    const events = [entry('given', '2026-06-08')];
    expect(['2027-05-30', '2027-05-31', '2027-06-01'].map((asOf) => on(events, asOf))).toEqual([
      ['running', '2027-05-31'],
      ['running', '2027-05-31'],
      ['cannot-say', '2027-05-31'],
    ]);
    expect(on([], '2027-06-01', { homeSince: undefined })[0]).toBe('does-not-apply');
  });

  it('that ended before is not long enough; at low, from six months on, people judge', () => {
    const ended = (last: string) => [entry('started', '2026-06-08'), entry('ended', last)];
    const at = (level: SupportCase['level']) =>
      ['2026-11-29', '2026-11-30', '2026-12-01'].map((last) => on(ended(last), '2027-06-01', { level })[0]);
    expect(at('medium')).toEqual(['not-kept', 'not-kept', 'not-kept']);
    expect(at('low')).toEqual(['not-kept', 'judgement', 'judgement']);
    expect(on(ended('2027-05-31'), '2027-06-01')[0]).toBe('kept');
  });

  it('is shown by what was given on the last day or later, for any need', () => {
    const given = (last: string) => [entry('given', '2026-06-08', { until: day(last), for: DRINK })];
    expect(['2027-05-30', '2027-05-31'].map((last) => on(given(last), '2027-06-07')[0])).toEqual([
      'cannot-say',
      'kept',
    ]);
  });

  it('is shown with the entries that it rests on: what was begun, given or ended since the return', () => {
    const events = [
      entry('ended', '2026-05-30'),
      entry('offered', '2026-06-04'),
      entry('started', '2026-06-08'),
      entry('given', '2026-06-15'),
      entry('ended', '2026-08-03'),
    ];
    const { times } = supportOf(caseWith({ events, homeSince: day('2026-06-01') }), asked('2026-09-01'));
    expect(times.find(({ id }) => id === 'twelve-months-after-return')?.by).toEqual([
      'started 2026-06-08',
      'given 2026-06-15',
      'ended 2026-08-03',
    ]);
  });

  it('that begins again after twelve months has not gone on, and one piece that ends does not end another', () => {
    const again = [
      entry('started', '2026-06-08'),
      entry('ended', '2026-07-06'),
      entry('started', '2027-06-07', { id: 'again' }),
    ];
    expect(on(again, '2027-06-14')[0]).not.toBe('kept');
    const other = entry('started', '2026-06-08', { id: 'other', for: DRINK });
    expect(on([other, ...again.slice(0, 2)], '2027-06-14')[0]).toBe('cannot-say');
    expect(on([other, ...again.slice(0, 2), entry('given', '2027-05-31', { for: DRINK })], '2027-06-14')[0]).toBe(
      'kept',
    );
  });

  it('pauses no longer than the month up to which support counts as going on', () => {
    const resumed = (from: string) =>
      on(
        [
          entry('given', '2026-06-01', { until: day('2026-09-30') }),
          entry('given', from, { until: day('2027-05-31') }),
        ],
        '2027-06-07',
      )[0];
    expect(['2026-10-29', '2026-10-30', '2026-10-31'].map(resumed)).toEqual(['kept', 'kept', 'cannot-say']);
  });

  it('shows by what is given after the last day that it went on, where it had started before', () => {
    expect(on([entry('started', '2026-06-08'), entry('given', '2027-06-03')], '2027-06-07')[0]).toBe('kept');
  });
});
