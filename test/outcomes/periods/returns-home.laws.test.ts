import fc from 'fast-check';
import {
  type CarePeriods,
  carePeriods,
  type EpisodeRow,
  RETURN_DEFINITION_IDS,
  returnsHome,
} from 'reunification-framework/outcomes';
import { addDays } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { COHORT_UNTIL } from '../../support/returns-cohort.js';

const START = day('2020-01-01');

/** One child’s episodes: mostly in sequence, now and then with a fault. */
const arbitraryChild = (child: string): fc.Arbitrary<readonly EpisodeRow[]> =>
  fc
    .array(
      fc.record({
        days: fc.integer({ min: 0, max: 200 }),
        gap: fc.constantFrom(0, 0, 0, 1, 40, -3),
        reasonCeased: fc.constantFrom('X1', 'X1', 'E4A', 'E4A', 'E4B', 'E13', 'E41', 'E11', 'E14', 'E99', undefined),
        legalStatus: fc.constantFrom('C2', 'C2', 'V2', 'V4', 'J1', 'D9'),
        placement: fc.constantFrom('U6', 'U6', 'K2', 'P1', 'R5', 'T1', 'F1', undefined),
        wentTo: fc.constantFrom(undefined, undefined, 'birth-parent' as const, 'someone-else' as const),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => {
      let from = START;
      let begins = true;
      return parts.map(({ days, gap, reasonCeased, ...cells }): EpisodeRow => {
        const row: EpisodeRow = {
          child,
          startedOn: from,
          reasonStarted: begins ? 'S' : 'P',
          ...cells,
          ...(reasonCeased === undefined ? {} : { reasonCeased, ceasedOn: addDays(from, days) }),
        };
        from = addDays(from, days + (reasonCeased === 'X1' ? 0 : Math.max(gap, 1)) + Math.min(gap, 0)) ?? from;
        begins = reasonCeased !== 'X1';
        return row;
      });
    });

const arbitraryRows = fc
  .tuple(...['a', 'b', 'c', 'd', 'e', 'f'].map(arbitraryChild))
  .map((children) => children.flat());

const read = (rows: readonly EpisodeRow[]): CarePeriods => carePeriods(rows, { dataUntil: COHORT_UNTIL });

/** All but where in the rows something was found. */
const said = ({ findings: _, ...answer }: CarePeriods) => answer;

describe('Whatever the rows', () => {
  it('their order changes nothing', () => {
    fc.assert(
      fc.property(
        arbitraryRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(said(read(shuffled))).toEqual(said(read(rows)));
          for (const id of RETURN_DEFINITION_IDS)
            expect(returnsHome(read(shuffled), id)).toEqual(returnsHome(read(rows), id));
        },
      ),
    );
  });

  it('a child who cannot be counted enters nothing, and every other child does', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const { periods, notCountable, children } = read(rows);
        const out = new Set(notCountable.map(({ child }) => child));
        const counted = new Set(periods.map(({ child }) => child));
        expect([...counted].filter((child) => out.has(child))).toEqual([]);
        expect(counted.size + out.size).toBe(children);
        for (const id of RETURN_DEFINITION_IDS) {
          const { returns, undecided } = returnsHome(read(rows), id);
          expect([...returns, ...undecided].filter(({ child }) => out.has(child))).toEqual([]);
        }
      }),
    );
  });

  it('a child’s periods do not depend on the other children', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const alone = read(rows.filter(({ child }) => child === 'c'));
        expect(alone.periods).toEqual(read(rows).periods.filter(({ child }) => child === 'c'));
      }),
    );
  });

  it('returns, what is excluded and what is undecided are the periods that ended', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const care = read(rows);
        const ended = care.periods.filter(({ ceasedOn }) => ceasedOn !== undefined).length;
        for (const id of RETURN_DEFINITION_IDS) {
          const answer = returnsHome(care, id);
          const excluded = Object.values(answer.excluded).reduce((sum, count) => sum + count, 0);
          expect(answer.returns.length + excluded + answer.undecided.length).toBe(ended);
          expect(answer.ended).toBe(ended);
        }
      }),
    );
  });

  it('the periods of a child do not touch each other, and what comes next comes after the return', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const { periods } = read(rows);
        for (const [position, { child, knownFrom }] of periods.entries()) {
          const before = periods[position - 1];
          if (before?.child === child) expect((before.ceasedOn ?? '9999') < knownFrom).toBe(true);
        }
        for (const { homeOn, next } of returnsHome(read(rows), 'department-for-education').returns)
          if (next !== undefined) expect(next.on > homeOn).toBe(true);
      }),
    );
  });
});
