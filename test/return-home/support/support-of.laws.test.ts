import fc from 'fast-check';
import type { ParentalAgreement } from 'reunification-framework/goals';
import {
  type LeadProfessional,
  PROMISE_STANDINGS,
  SUPPORT_BARRIER_IDS,
  type SupportCase,
  type SupportEntry,
  type SupportFor,
  supportCounts,
  supportOf,
} from 'reunification-framework/return-home';
import { addDays, type CivilDate } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { compareDays } from '../../../src/shared/days/civil-date.js';
import { day } from '../../support/dates.js';
import { deeplyFrozen } from '../../support/goals.js';
import { agreementWith, caseWith, entry, lead, missed, planWithTherapy, riskOf } from '../../support/support-cases.js';

/** A day within some two years, so that entries meet. */
const anyDay: fc.Arbitrary<CivilDate> = fc
  .nat({ max: 700 })
  .map((days) => addDays(day('2025-09-01'), days) ?? day('2025-09-01'));

const anyNeed: fc.Arbitrary<SupportFor> = fc.constantFrom<SupportFor>(
  { kind: 'plan-item', item: 'therapy' },
  { kind: 'plan-item', item: 'unknown' },
  { kind: 'goal', goal: 'calm' },
  { kind: 'risk-factor', factor: 'alcohol-or-drugs-abuse' },
  { kind: 'risk-factor', factor: 'alcohol-or-drugs-abuse', parent: 'father' },
);

const anyEntry: fc.Arbitrary<SupportEntry> = fc
  .record({
    kind: fc.constantFrom('needed', 'referred', 'offered', 'accepted', 'started', 'given', 'declined', 'ended', 'no'),
    on: anyDay,
    late: fc.nat({ max: 60 }),
    of: anyNeed,
    barrier: fc.constantFrom(...SUPPORT_BARRIER_IDS),
    treatment: fc.constantFrom('detoxification' as const, 'substance-misuse' as const, undefined),
  })
  .map(({ kind, on, late, of, barrier, treatment }) => ({
    ...(kind === 'no' ? missed('given', on, barrier, of) : entry(kind as 'given', on, { for: of })),
    recordedOn: addDays(on, late) ?? on,
    treatment,
  }));

const entries = fc
  .array(anyEntry, { maxLength: 12 })
  .map((all) => all.map((one, position) => ({ ...one, id: `e${position}` })));

const anyLead: fc.Arbitrary<LeadProfessional> = fc
  .record({
    person: fc.constantFrom('one', 'other'),
    from: anyDay,
    length: fc.option(fc.nat({ max: 300 })),
    late: fc.nat({ max: 30 }),
  })
  .map(({ person, from, length, late }) => ({
    ...lead(person, from, length === null ? undefined : addDays(from, length)),
    recordedOn: addDays(from, late) ?? from,
  }));

const AGREEMENT: ParentalAgreement = agreementWith(
  { addresses: ['alcohol-or-drugs-abuse'], support: [{ what: 'Counselling', from: day('2026-04-01') }] },
  { support: [{ what: 'A bus pass' }] },
);

const anyCase: fc.Arbitrary<SupportCase> = fc
  .record({
    events: entries,
    leads: fc.option(fc.array(anyLead, { maxLength: 5 }), { nil: undefined }),
    agreement: fc.option(fc.constant(AGREEMENT), { nil: undefined }),
    plan: fc.option(fc.constant(planWithTherapy()), { nil: undefined }),
    lookedAfterSince: fc.option(anyDay, { nil: undefined }),
    homeSince: fc.option(anyDay, { nil: undefined }),
    statusChangedOn: fc.array(anyDay, { maxLength: 3 }),
    level: fc.constantFrom('low' as const, 'medium' as const, undefined),
  })
  .map((changes) =>
    caseWith({
      ...changes,
      evaluation: {
        child: 'child',
        riskFactors: ['mother', 'father'].map((who) => riskOf('alcohol-or-drugs-abuse', who)),
      },
    }),
  );

const shuffled = <Value>(values: readonly Value[] | undefined): fc.Arbitrary<readonly Value[]> =>
  fc.shuffledSubarray([...(values ?? [])], { minLength: values?.length ?? 0 });

describe('How support stands', () => {
  it('as of a day rests on nothing that happened later, or was recorded later', () => {
    fc.assert(
      fc.property(anyCase, anyDay, anyDay, (given, one, other) => {
        const [knownOn = one, asOf = other] = [one, other].sort(compareDays);
        const known = {
          ...given,
          events: given.events?.filter(({ on, recordedOn }) => on <= asOf && recordedOn <= knownOn),
          leads: given.leads?.filter(({ from, recordedOn }) => from <= asOf && recordedOn <= knownOn),
        };
        expect(supportOf(known, { asOf, knownOn })).toEqual(supportOf(given, { asOf, knownOn }));
      }),
    );
  });

  it('does not depend on the order of what was recorded, and changes nothing of it', () => {
    const both = anyCase.chain((given) =>
      fc.tuple(
        fc.constant(given),
        shuffled(given.events),
        given.leads === undefined ? fc.constant(undefined) : shuffled(given.leads),
      ),
    );
    fc.assert(
      fc.property(both, anyDay, ([given, events, leads], asOf) => {
        const said = (one: SupportCase) => {
          const { needs, lead: led, services, times } = supportOf(deeplyFrozen(one), { asOf });
          return {
            needs: needs
              .map(({ need, furthest, stages, between, promised, lines }) =>
                JSON.stringify({
                  need,
                  furthest,
                  stages,
                  between,
                  promised,
                  lines: lines.map(({ code, on, days }) => [code, on, days]),
                }),
              )
              .sort(),
            led: [led.from, led.gaps, led.daysWithout],
            services: [services.count, services.lines.map(({ code }) => code)],
            times: times.map(({ standing, until }) => [standing, until]),
          };
        };
        expect(said({ ...given, events, leads })).toEqual(said(given));
      }),
    );
  });

  it('says that a promise was kept only where something says so, and never for want of a record', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (given, asOf) => {
        const silent = supportOf({ ...given, events: [], goalReviews: [] }, { asOf });
        expect(silent.needs.flatMap(({ promised }) => promised.map(({ standing }) => standing))).not.toContain('given');
        expect(silent.needs.map(({ furthest }) => furthest).filter((stage) => stage !== undefined)).toEqual([]);
        expect(silent.times.map(({ standing }) => standing)).not.toContain('kept');
        expect(silent.times.map(({ standing }) => standing)).not.toContain('not-kept');
      }),
    );
  });

  it('counts the days without anyone as the days looked at on which no entry about who leads holds', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (given, asOf) => {
        const { from, until, daysWithout, gaps } = supportOf(given, { asOf }).lead;
        if (given.leads === undefined || from === undefined || from > until) return;
        const leads = given.leads.filter((one) => one.recordedOn <= asOf);
        let count = 0;
        for (let on: CivilDate | undefined = from; on !== undefined && on <= until; on = addDays(on, 1)) {
          const today = on;
          if (!leads.some((one) => one.from <= today && (one.until === undefined || today <= one.until))) count += 1;
        }
        expect([daysWithout, gaps.reduce((sum, { days }) => sum + days, 0)]).toEqual([count, count]);
      }),
      { numRuns: 50 },
    );
  });

  it('has each need once, and each of its lines is of the register, with a place where it is printed', () => {
    fc.assert(
      fc.property(anyCase, anyDay, (given, asOf) => {
        const { needs, lead: led, services } = supportOf(given, { asOf });
        const keys = needs.map(({ need }) => JSON.stringify(need));
        expect(new Set(keys).size).toBe(keys.length);
        const lines = [...needs.flatMap((one) => one.lines), ...led.lines, ...services.lines];
        expect(lines.filter(({ sources }) => sources.length === 0)).toEqual([]);
        const counts = supportCounts([supportOf(given, { asOf })]);
        expect(counts.needs.reduce((sum, { count }) => sum + count, 0)).toBe(needs.length);
        expect(counts.promised.map(({ of }) => of)).toEqual([...PROMISE_STANDINGS]);
      }),
    );
  });

  it('opens nothing new where a promise that nobody had recorded anything of is recorded as started', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (startedOn, asOf) => {
        const open = (events: readonly SupportEntry[]) =>
          supportOf(caseWith({ events }), { asOf }).needs.flatMap(({ lines }) => lines.filter(({ isOpen }) => isOpen))
            .length;
        expect(open([entry('started', startedOn)])).toBeLessThanOrEqual(open([]));
      }),
    );
  });
});
