import { InputError } from 'reunification-framework';
import {
  type ReturnHome,
  type ShownAtHorizon,
  stabilityOf,
  suppressedStability,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { ASKED, home } from '../../support/returns-home.js';

/** So many returns, of which so many broke down after so many days. */
const many = (
  prefix: string,
  count: number,
  brokenDown: number,
  others: Partial<ReturnHome> = {},
  reEnteredOn = '2023-03-01',
): readonly ReturnHome[] =>
  Array.from({ length: count }, (_, place) =>
    home(`${prefix} ${place}`, '2023-01-01', place < brokenDown ? ['re-entered', reEnteredOn] : undefined, others),
  );

const line = ({ of, reEntered, stillHome, cannotSay }: ShownAtHorizon) => [of, reEntered, stillHome, cannotSay];

const shown = (returns: readonly ReturnHome[], horizons: readonly number[] = [12], below = 5) =>
  suppressedStability(stabilityOf(returns, { ...ASKED, horizons, splitBy: ['area'] }), { below });

describe('Stability as it may leave the authority', () => {
  it('is shown whole where nothing is small', () => {
    const { all, byPlanning } = shown([...many('a', 40, 10), ...many('b', 30, 6, { planned: 'unplanned' })]);
    expect(all.map(line)).toEqual([[70, 16, 54, 0]]);
    expect(all[0]?.reEnteredPart).toEqual({ lowest: 16 / 70, highest: 16 / 70 });
    expect(byPlanning.map(({ horizons }) => horizons.map(line))).toEqual([
      [[40, 10, 30, 0]],
      [[30, 6, 24, 0]],
      [[0, 0, 0, 0]],
    ]);
  });

  it('hides a small group, and enough of the others that it cannot be subtracted', () => {
    const { all, byPlanning } = shown([
      ...many('a', 40, 10),
      ...many('b', 30, 3, { planned: 'unplanned' }),
      ...many('c', 50, 20, { planned: 'not-recorded' }),
    ]);
    expect(all.map(line)).toEqual([[120, 33, 87, 0]]);
    expect(byPlanning.map(({ horizons }) => horizons.map(line)[0])).toEqual([
      [40, 'hidden', 'hidden', 0],
      [30, 'hidden', 'hidden', 0],
      [50, 20, 30, 0],
    ]);
  });

  it('hides in every group what is hidden of all', () => {
    const lost = [home('lost', '2023-01-01', ['transferred', '2023-02-01'])];
    const { all, byPlanning, byLevel } = shown([
      ...many('a', 40, 10),
      ...many('b', 30, 10, { planned: 'unplanned' }),
      ...lost,
    ]);
    expect(all.map(line)).toEqual([[71, 'hidden', 51 - 1, 'hidden'].map((count) => count)]);
    expect(byPlanning.map(({ horizons }) => horizons.map(line)[0]?.[3])).toEqual(['hidden', 'hidden', 0]);
    expect(byLevel.at(-1)?.horizons.map(line)).toEqual(all.map(line));
    expect(all[0]?.reEnteredPart).toBeUndefined();
  });

  it('shows nothing of a few', () => {
    const { all, byNumber } = shown(many('a', 4, 2));
    expect(all.map(line)).toEqual([['hidden', 'hidden', 'hidden', 'hidden']]);
    expect(byNumber.flatMap(({ horizons }) => horizons.map(line)).flat()).not.toContain(4);
  });

  it.each([
    [4, 'hidden'],
    [5, 15],
  ])('shows a later horizon only where it differs from the one before by none or enough: %s more', (more, expected) => {
    const returns = [...many('a', 40, 10), ...many('b', more, more, {}, '2024-06-01'), ...many('c', 30, 0)];
    const [, second] = shown(returns, [12, 24]).all;
    expect(second?.reEntered).toBe(expected);
  });

  it.each([
    [4, 'hidden'],
    [5, 40],
  ])('shows a later horizon only where none or enough are too recent for it: %s', (recent, expected) => {
    const late = Array.from({ length: recent }, (_, place) => home(`late ${place}`, '2025-03-01'));
    const { all } = shown([...many('a', 40, 10), ...late], [12, 24]);
    expect(all.map(({ of }) => of)).toEqual([40 + recent, expected]);
  });

  it.each<[number, readonly (readonly [number, number, number, number])[]]>([
    [10, [[0, 0, 0, 0]]],
    // Of nobody it cannot be said: each zero of the groups is known from that, so that the split cannot be made safe and is hidden whole.
    [0, []],
  ])(
    'hides groups in which few came back between two horizons, though of all there were enough: %s moved away of each',
    (moved, others) => {
      const away = (prefix: string, planned: ReturnHome['planned']) =>
        Array.from({ length: moved }, (_, place) =>
          home(`${prefix} ${place}`, '2023-01-01', ['transferred', '2023-02-01'], { planned }),
        );
      const { all, byPlanning } = shown(
        [
          ...many('a', 40, 10),
          ...many('b', 3, 3, {}, '2024-06-01'),
          ...away('c', 'planned'),
          ...many('d', 30, 10, { planned: 'unplanned' }),
          ...many('e', 3, 3, { planned: 'unplanned' }, '2024-06-01'),
          ...away('f', 'unplanned'),
        ],
        [12, 24],
      );
      expect(all.map(line)).toEqual([
        [76 + 2 * moved, 20, 56, 2 * moved],
        [76 + 2 * moved, 26, 50, 2 * moved],
      ]);
      const [planned, unplanned, notRecorded] = byPlanning.map(({ horizons }) => horizons.map(line));
      const nothing = Array.from({ length: 4 }, () => 'hidden');
      expect(planned).toEqual([[43 + moved, 10, 33, moved], nothing]);
      expect(unplanned).toEqual([[33 + moved, 10, 23, moved], nothing]);
      expect(notRecorded).toEqual([[0, 0, 0, 0], others[0] ?? nothing]);
    },
  );

  it('shows nothing where each of few is a group of its own: that none of them has none would tell the counts', () => {
    const each = Array.from({ length: 9 }, (_, place) =>
      many(`${place}`, 1, place < 4 ? 1 : 0, { labels: { area: `${place}` } }),
    ).flat();
    const { all } = shown(each);
    expect(all.map(line)).toEqual([['hidden', 'hidden', 'hidden', 'hidden']]);
  });

  it.each([
    [19, undefined],
    // All after 59 days: to the nearest week, eight weeks.
    [20, { lowerQuartile: 56, median: 56, upperQuartile: 56 }],
  ])(
    'gives quartiles in whole weeks, and only where each quarter is not small: of %s breakdowns',
    (brokenDown, expected) => {
      expect(shown(many('a', 60, brokenDown)).all[0]?.daysToReEntry).toEqual(expected);
    },
  );

  it('keeps inside what single children can be read off', () => {
    const answer = shown(many('a', 60, 20));
    expect(JSON.stringify(answer)).not.toMatch(/curve|kaplanMeier|byReason|notCounted|timeOfBreakdown|notYet/);
  });

  it('hides what a group says of a horizon that is not asked of all, and misses none that the group leaves out', () => {
    const counted = (horizons: readonly number[]) =>
      stabilityOf([...many('a', 40, 10), ...many('b', 30, 6, { planned: 'unplanned' })], { ...ASKED, horizons });
    const groups = (ofAll: readonly number[], ofGroups: readonly number[]) =>
      suppressedStability({ ...counted(ofAll), byPlanning: counted(ofGroups).byPlanning }, { below: 5 }).byPlanning.map(
        ({ horizons }) => horizons.map(line),
      );
    const atSix = [
      [40, 10, 30, 0],
      [30, 6, 24, 0],
      [0, 0, 0, 0],
    ];
    expect(groups([6], [6, 12])).toEqual(atSix.map((own) => [own, Array.from(own, () => 'hidden')]));
    expect(groups([6, 12], [6])).toEqual(atSix.map((own) => [own]));
  });

  it('takes only an answer of this version', () => {
    const stability = stabilityOf([], ASKED);
    const older = { ...stability, madeBy: { ...stability.madeBy, version: '0.0.1' } };
    // @ts-expect-error -- another version
    expect(() => suppressedStability({ ...older, cohort: 'entry' }, { below: 5 })).toThrow(InputError);
    expect(() => suppressedStability(older, { below: 5 })).toThrow(InputError);
    expect(() => suppressedStability(stability, { below: 1 })).toThrow(InputError);
  });
});
