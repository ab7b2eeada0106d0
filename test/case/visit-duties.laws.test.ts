import fc from 'fast-check';
import type { CivilDate } from 'reunification-framework';
import { addDays } from 'reunification-framework';
import { type CaseRecord, caseOn, PLACEMENT_KINDS } from 'reunification-framework/case';
import { describe, expect, it } from 'vitest';
import { recorded, reviewOn, STARTED, visitOn } from '../support/looked-after.js';

const LENGTH = 120;
const dayAt = (place: number): CivilDate => addDays(STARTED, place) ?? STARTED;
const places = fc.integer({ min: 0, max: LENGTH });
const few = <Value>(values: fc.Arbitrary<Value>) => fc.uniqueArray(values, { maxLength: 4 });

const statuses = fc.constantFrom('section-20' as const, 'interim-care-order' as const, 'care-order' as const);
const moves = fc.constantFrom('came-home' as const, 'back-in-care' as const);

/** A time in care: where the child is placed and moves, under which orders, and who was seen when. */
const arbitraryTimeInCare: fc.Arbitrary<CaseRecord> = fc
  .record({
    first: statuses,
    changes: few(places),
    status: fc.array(statuses, { minLength: 4, maxLength: 4 }),
    placedAt: few(places),
    kinds: fc.array(fc.constantFrom(...PLACEMENT_KINDS), { minLength: 4, maxLength: 4 }),
    movedAt: few(places),
    moved: fc.array(moves, { minLength: 4, maxLength: 4 }),
    visitedAt: few(places),
    reviewedAt: few(places),
  })
  .map(({ first, changes, status, placedAt, kinds, movedAt, moved, visitedAt, reviewedAt }) => {
    const from = (place: number) => ({ from: dayAt(place), recordedOn: dayAt(place) });
    const [home] = recorded({}).waysHome;
    return recorded({
      legal: [
        { kind: 'looked-after', id: 'in care', ...from(0) },
        { kind: 'legal-status', id: 'first', ...from(0), status: first },
        ...changes
          .filter((place) => place > 0)
          .map((place, position) => ({
            kind: 'legal-status' as const,
            id: `order ${position}`,
            ...from(place),
            status: status[position] ?? first,
          })),
      ],
      placements: placedAt.map((place, position) => ({
        id: `placed ${position}`,
        ...from(place),
        kind: kinds[position] ?? 'other',
      })),
      waysHome: [
        {
          ...home,
          events: movedAt.map((place, position) => ({
            kind: moved[position] ?? 'came-home',
            id: `moved ${position}`,
            happenedOn: dayAt(place),
            recordedOn: dayAt(place),
          })),
        },
      ],
      visits: visitedAt.map((place) => visitOn(dayAt(place))),
      reviews: reviewedAt.map((place) => reviewOn(dayAt(place))),
    });
  });

const dueOn = (record: CaseRecord, asOf: CivilDate): CivilDate | undefined =>
  caseOn(record, { asOf }).work.find(({ id }) => id === 'law/visit')?.dueOn;

describe('The next visit to a looked after child, whatever happens', () => {
  it('is put off by nothing but a visit, or a first review held before it was missed', () => {
    fc.assert(
      fc.property(arbitraryTimeInCare, places, fc.integer({ min: 1, max: 40 }), (record, place, days) => {
        const [asOf, later] = [dayAt(place), dayAt(place + days)];
        const isBetween = ({ on }: { readonly on: CivilDate }) => asOf < on && on <= later;
        const [before, after] = [dueOn(record, asOf), dueOn(record, later)];
        const isReviewedInTime = (record.reviews ?? []).some((held) => isBetween(held) && held.on <= String(before));
        fc.pre(
          before !== undefined && after !== undefined && !isReviewedInTime && !(record.visits ?? []).some(isBetween),
        );
        expect(String(after) <= String(before)).toBe(true);
      }),
    );
  });

  it('is never due later because a visit is left out', () => {
    fc.assert(
      fc.property(arbitraryTimeInCare, places, fc.nat(), (record, place, which) => {
        const visits = record.visits ?? [];
        fc.pre(visits.length > 0);
        const without = { ...record, visits: visits.filter((_, position) => position !== which % visits.length) };
        expect(String(dueOn(without, dayAt(place))) <= String(dueOn(record, dayAt(place)))).toBe(true);
      }),
    );
  });
});
