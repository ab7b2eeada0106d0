import fc from 'fast-check';
import { type CaseRecord, caseOn } from 'reunification-framework/case';
import { closingOf, supervisionAgenda } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { arbitraryCase, arbitraryCaseDay } from '../../../support/arbitrary-case.js';
import { agreedLow, CLOSING_CASE, CLOSING_HOME, closingCase, withEvent } from '../../../support/closing-case.js';
import { day } from '../../../support/dates.js';

const openAt = (record: CaseRecord, asOf: string): readonly string[] =>
  closingOf(record, { asOf: day(asOf) }).waysHome.flatMap(({ open }) => open);

/** Days around those that count. */
const arbitraryDay = fc.constantFrom(
  '2025-01-09',
  '2025-03-31',
  '2025-07-02',
  '2025-07-10',
  '2025-07-20',
  '2025-08-01',
  '2025-12-31',
);

/** Something that may happen in the case that can be closed. */
const arbitraryEvent = fc.oneof(
  fc
    .record(
      {
        riskFactors: fc.constantFrom('fully-addressed', 'partly-addressed' as const),
        protectiveFactors: fc.constantFrom('apparent', 'none-apparent' as const),
        capacityToChange: fc.constantFrom('able', 'unable' as const),
        newRisk: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    .map((what) => ({ kind: 'observed', ...what }) as const),
  fc.constantFrom({ kind: 'back-in-care' } as const, { kind: 'came-home' } as const),
);

/** The case that can be closed, with up to two things more, and up to one classification less or more. */
const arbitraryClosingCase: fc.Arbitrary<CaseRecord> = fc
  .record({
    events: fc.array(fc.tuple(arbitraryEvent, arbitraryDay), { maxLength: 2 }),
    classifications: fc.subarray([...CLOSING_HOME.classifications], { minLength: 1 }),
    another: fc.option(fc.tuple(fc.constantFrom('low', 'medium' as const), arbitraryDay), { freq: 3 }),
  })
  .map(({ events, classifications, another }) =>
    closingCase({
      events: [
        ...CLOSING_HOME.events,
        ...events.map(([event, date], position) => ({ ...withEvent(event, date), id: `event ${position}` })),
      ],
      classifications: [
        ...classifications,
        ...(another === null ? [] : [{ ...agreedLow(another[1]), id: 'another', level: another[0] }]),
      ],
    }),
  );

const reversed = <Entry>(list: readonly Entry[] | undefined): readonly Entry[] | undefined =>
  list && [...list].reverse();

describe('Closing, whatever is recorded', () => {
  it('is no readier for what is not known: what people recorded, left out, closes no condition', () => {
    const entries = fc.subarray([...(CLOSING_CASE.journey ?? [])]);
    const days = fc.constantFrom('2025-07-09', '2025-07-10', '2025-08-01', '2026-01-10');
    fc.assert(
      fc.property(entries, fc.boolean(), fc.boolean(), days, (journey, hasLaw, hasSupervision, asOf) => {
        const less = {
          ...CLOSING_CASE,
          journey,
          legal: hasLaw ? CLOSING_CASE.legal : undefined,
          supervisions: hasSupervision ? CLOSING_CASE.supervisions : undefined,
        };
        const open = openAt(less, asOf);
        expect(openAt(CLOSING_CASE, asOf).filter((id) => !open.includes(id))).toEqual([]);
      }),
    );
  });

  it('is ready only where row 7 indicates that the case may close', () => {
    const FROM_HISTORY = [
      'level-is-low',
      'child-is-home',
      'low-kept-up',
      'home-long-enough',
      'reclassified-after-return',
      'no-new-risk',
    ];
    let ready = 0;
    fc.assert(
      fc.property(arbitraryClosingCase, arbitraryDay, (record, asOf) => {
        const [wayHome] = caseOn(record, { asOf: day(asOf) }).waysHome;
        if (openAt(record, asOf).some((id) => FROM_HISTORY.includes(id))) return;
        ready += 1;
        expect(wayHome?.state.indication).toMatchObject({ kind: 'indicated', outcome: { kind: 'may-close' } });
      }),
      { numRuns: 300 },
    );
    expect(ready).toBeGreaterThan(0);
  });

  it('says the same, and supervision too, in whichever order things are listed', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCaseDay, (record, asOf) => {
        const [first, ...others] = record.waysHome;
        const turned: CaseRecord = {
          ...record,
          legal: reversed(record.legal),
          visits: reversed(record.visits),
          journey: reversed(CLOSING_CASE.journey),
          dutiesDone: reversed(record.dutiesDone),
          waysHome: [
            { ...first, events: [...first.events].reverse(), classifications: [...first.classifications].reverse() },
            ...others,
          ],
        };
        const straight = { ...record, journey: CLOSING_CASE.journey };
        expect(closingOf(turned, { asOf })).toEqual(closingOf(straight, { asOf }));
        const points = (one: CaseRecord) =>
          supervisionAgenda(one, { asOf }).waysHome.map((way) =>
            way.points.map(({ id, says }) => [id, says.map((note) => JSON.stringify(note)).sort()]),
          );
        expect(points(turned)).toEqual(points(straight));
      }),
      { numRuns: 40 },
    );
  });

  it('of an earlier attempt counts nothing', () => {
    const journey = (CLOSING_CASE.journey ?? []).map((one) => ({
      ...one,
      answer: { kind: 'done', on: day('2025-01-09'), by: 'worker-1' } as const,
    }));
    expect(openAt({ ...CLOSING_CASE, journey }, '2025-08-01')).toEqual([
      'support-tapered',
      'step-up-planned',
      'parents-can-ask-again',
      'child-can-ask-again',
    ]);
    expect(CLOSING_HOME.events).toHaveLength(1);
  });
});
