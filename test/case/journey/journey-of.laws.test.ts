import fc from 'fast-check';
import type { CivilDate } from 'reunification-framework';
import { type CaseRecord, caseOn } from 'reunification-framework/case';
import { journeyOf } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { RECORDED_JOURNEY_ITEM_IDS } from '../../../src/case/record/journey-items.js';
import { arbitraryCase, arbitraryCaseDay } from '../../support/arbitrary-case.js';
import { day } from '../../support/dates.js';
import { daysLater } from '../../support/day-by-day.js';
import { itemsOf } from '../../support/journey.js';
import { FATHER, MOTHER } from '../../support/observations.js';

type Entry = NonNullable<CaseRecord['journey']>[number];

/** Entries about few items, so that they meet each other. */
const arbitraryEntries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...RECORDED_JOURNEY_ITEM_IDS.slice(0, 12), 'baseline-measures', 'repeat-measures' as const),
      arbitraryCaseDay,
      fc.integer({ min: 0, max: 40 }),
      fc.constantFrom('done', 'not-done', 'not-known', 'not-applicable' as const),
      fc.constantFrom(undefined, MOTHER, FATHER),
    ),
    { maxLength: 12 },
  )
  .map((made) =>
    made.map(
      ([item, on, late, kind, parent], place): Entry => ({
        id: `entry ${place}`,
        item,
        parent,
        answer:
          kind === 'done'
            ? { kind, on, by: 'the worker' }
            : kind === 'not-applicable'
              ? { kind, reason: 'not here' }
              : { kind },
        recordedOn: day(daysLater(on, late)),
      }),
    ),
  );

const arbitraryJourney: fc.Arbitrary<CaseRecord> = fc
  .tuple(arbitraryCase, arbitraryEntries)
  .map(([record, journey]) => ({ ...record, format: 2, journey }));

const on = (record: CaseRecord, asOf: CivilDate, knownOn?: CivilDate) => journeyOf(record, { asOf, knownOn });
const itemsIn = (
  record: CaseRecord,
  asOf: CivilDate,
  ...verdicts: readonly ('met' | 'does-not-apply')[]
): ReadonlySet<string> =>
  new Set(
    on(record, asOf).waysHome.flatMap((wayHome) =>
      itemsOf(wayHome).flatMap(({ id, verdict }) =>
        verdicts.some((one) => one === verdict) ? [`${wayHome.id}/${id}`] : [],
      ),
    ),
  );

describe('The journey, whatever is recorded', () => {
  it('has no item done for want of knowledge: what is left out makes none done', () => {
    const without: readonly ((record: CaseRecord) => CaseRecord)[] = [
      (record) => ({ ...record, journey: undefined }),
      (record) => ({ ...record, assessments: undefined }),
      (record) => ({ ...record, legal: undefined }),
      (record) => ({ ...record, visits: undefined }),
      (record) => ({ ...record, dutiesDone: undefined }),
      (record) => ({ ...record, child: { id: record.child.id } }),
    ];
    fc.assert(
      fc.property(arbitraryJourney, arbitraryCaseDay, fc.constantFrom(...without), (record, asOf, leaveOut) => {
        // What people recorded as done, and does not apply by the law of the case, is done where nothing is known of the law.
        const before = itemsIn(record, asOf, 'met', 'does-not-apply');
        const added = [...itemsIn(leaveOut(record), asOf, 'met')].filter((id) => !before.has(id));
        // Without a place in law, what was done before this time in care cannot be told apart; it is then not known, and never done.
        expect(added).toEqual([]);
      }),
    );
  });

  it('is the same on a day, whatever is recorded afterwards', () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryEntries, arbitraryCaseDay, (record, later, asOf) => {
        const afterwards = later.map(
          (entry, place): Entry => ({ ...entry, id: `later ${place}`, recordedOn: day(daysLater(asOf, 1 + place)) }),
        );
        const more = { ...record, journey: [...(record.journey ?? []), ...afterwards] };
        expect(on(more, asOf)).toEqual(on(record, asOf));
      }),
    );
  });

  it('does not depend on the order in which entries stand', () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryCaseDay, (record, asOf) => {
        const reversed = { ...record, journey: [...(record.journey ?? [])].reverse() };
        expect(on(reversed, asOf)).toEqual(on(record, asOf));
      }),
    );
  });

  it('changes no level: a case stands as it does without entries', () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryCaseDay, (record, asOf) => {
        const statesOf = (one: CaseRecord) =>
          caseOn(one, { asOf }).waysHome.map(({ state, readiness }) => ({ state, readiness }));
        expect(statesOf({ ...record, journey: [] })).toEqual(statesOf(record));
      }),
    );
  });

  it('is in one stage, with those before it behind and those after it ahead', () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryCaseDay, (record, asOf) => {
        for (const { stage, stages } of on(record, asOf).waysHome) {
          const place = stages.findIndex(({ id }) => id === stage);
          expect(stages.map(({ standing }) => standing)).toEqual(
            stages.map((_, at) => (at < place ? 'behind' : at > place ? 'ahead' : 'present')),
          );
        }
      }),
    );
  });

  it('says who and on which day only of what is done, and never a day after the one asked about', () => {
    fc.assert(
      fc.property(arbitraryJourney, arbitraryCaseDay, (record, asOf) => {
        for (const item of on(record, asOf).waysHome.flatMap(itemsOf)) {
          if (item.verdict !== 'met') expect([item.on, item.by]).toEqual([undefined, undefined]);
          expect(item.on === undefined || item.on <= asOf).toBe(true);
        }
      }),
    );
  });
});
