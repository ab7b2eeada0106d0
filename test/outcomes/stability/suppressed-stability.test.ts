import { InputError } from 'reunification-framework';
import {
  type ReturnHome,
  type ShownAtHorizon,
  stabilityOf,
  suppressedStability,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
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
      const nothing = Array.from({ length: 3 }, () => 'hidden');
      expect(planned).toEqual([
        [43 + moved, 10, 33, moved],
        [43 + moved, ...nothing],
      ]);
      expect(unplanned).toEqual([
        [33 + moved, 10, 23, moved],
        [33 + moved, ...nothing],
      ]);
      expect(notRecorded).toEqual([[0, 0, 0, 0], others[0] ?? ['hidden', ...nothing]]);
    },
  );

  describe('keeps a group from being worked out from another horizon', () => {
    const later = '2023-06-01';
    const rows = (returns: readonly ReturnHome[], horizons: readonly number[]) => {
      const { all, byPlanning } = shown(returns, horizons);
      return [all.map(line), ...byPlanning.map(({ horizons: own }) => own.map(line))];
    };
    const nothing = ['hidden', 'hidden', 'hidden', 'hidden'];
    const but = (of: number) => [of, 'hidden', 'hidden', 'hidden'];
    const none = [0, 0, 0, 0];

    it('when eight unplanned returns stand at three months, and five of them broke down by twelve', () => {
      // That eight are followed is known. Were the five shown, the three would be too.
      expect(rows([...many('a', 40, 0), ...many('b', 8, 5, { planned: 'unplanned' }, later)], [3, 12])).toEqual([
        [
          [48, 0, 48, 0],
          [48, 5, 43, 0],
        ],
        [[40, 0, 40, 0], but(40)],
        [[8, 0, 8, 0], but(8)],
        [none, none],
      ]);
    });

    it('and shows a denominator again only where none of all is too recent', () => {
      const recent = [
        ...many('c', 10, 0).map((one) => ({ ...one, homeOn: day('2025-09-01') })),
        ...many('d', 10, 0, { planned: 'unplanned' }).map((one) => ({ ...one, homeOn: day('2025-09-01') })),
      ];
      const returns = [
        ...many('a', 80, 2),
        ...many('b', 20, 8, { planned: 'unplanned' }),
        ...many('e', 20, 20, {}, later),
        ...many('f', 10, 10, { planned: 'unplanned' }, later),
        ...recent,
      ];
      expect(rows(returns, [3, 12, 24])).toEqual([
        [
          [150, 10, 140, 0],
          [130, 40, 90, 0],
          [130, 40, 90, 0],
        ],
        [nothing, [100, 22, 78, 0], [100, 22, 78, 0]],
        [nothing, [30, 18, 12, 0], [30, 18, 12, 0]],
        [none, none, none],
      ]);
    });

    it('when a group is small at each horizon: it, and what hides it, stand at one alone', () => {
      const returns = [
        ...many('a', 60, 20),
        ...many('b', 20, 8, { planned: 'unplanned' }),
        ...many('c', 10, 10, { planned: 'unplanned' }, later),
        ...many('d', 3, 0, { planned: 'not-recorded' }),
      ];
      const [, planned, unplanned, notRecorded] = rows(returns, [3, 12]);
      const atAnother = [planned, unplanned, notRecorded].map((own) => own?.[1]);
      expect(notRecorded?.flat()).not.toContain(3);
      expect(planned).toEqual([
        [60, 20, 40, 0],
        [60, 20, 40, 0],
      ]);
      expect(atAnother.slice(1).flatMap((own) => own?.slice(1))).toEqual(Array.from({ length: 6 }, () => 'hidden'));
    });

    it('when a group is small at the first horizon only, or at the last: each stands from where all stand up to there', () => {
      const of = (area: string, count: number, early: number, then: number, last: number) =>
        [
          ...many(`${area} 1`, early, early),
          ...many(`${area} 2`, then, then, {}, later),
          ...many(`${area} 3`, last, last, {}, '2024-06-01'),
          ...many(`${area} 4`, count - early - then - last, 0),
        ].map((one): ReturnHome => ({ ...one, labels: { area } }));
      const returns = [
        ...of('a', 60, 4, 10, 10),
        ...of('b', 60, 4, 10, 10),
        ...of('c', 60, 10, 20, 27),
        ...of('d', 60, 10, 20, 27),
        ...of('e', 60, 10, 10, 10),
      ];
      const [groups] = shown(returns, [3, 12, 24]).byLabel.map((one) =>
        one.groups.map(({ horizons }) => horizons.map(({ reEntered }) => reEntered)),
      );
      // At twelve months all stand. Few of a and b are back at three; few of c and d are home at 24.
      expect(groups).toEqual([
        ['hidden', 14, 24],
        ['hidden', 14, 24],
        [10, 30, 'hidden'],
        [10, 30, 'hidden'],
        [10, 20, 30],
      ]);
    });

    it('and says nothing of denominators where that of all is hidden', () => {
      const returns = [
        ...many('a', 40, 10),
        ...many('b', 8, 2, { planned: 'unplanned' }),
        ...many('c', 20, 10, { planned: 'not-recorded' }),
        ...many('d', 3, 3, {}, later),
      ];
      // Three came back between the two horizons: of all, and so of every group, twelve months are hidden.
      expect(rows(returns, [3, 12]).map((own) => own[1])).toEqual([nothing, nothing, nothing, nothing]);
    });

    it('and of all: thirty of forty-two moved away, and the ten who came back by three months are still back', () => {
      const moved = Array.from({ length: 30 }, (_, place) => home(`m ${place}`, '2023-01-01', ['transferred', later]));
      // Were it said of twelve months that thirty moved away, twelve would be left, and ten of them are known: two are home.
      expect(rows([...many('a', 12, 10), ...moved], [3, 12])[0]).toEqual([[42, 10, 32, 0], but(42)]);
    });

    it.each([
      [4, 'hidden'],
      [5, 25],
    ])('where, beside ten who are too recent, %s can have come back at all', (back, expected) => {
      // All who are too recent came back at once, so that ten fewer than came back by three months and the others add up.
      const recent = many('b', 10, 10).map(
        (one): ReturnHome => ({
          ...one,
          homeOn: day('2025-09-01'),
          next: { on: day('2025-10-01'), what: 're-entered' },
        }),
      );
      const returns = [...many('a', 20, 20), ...recent, ...many('c', back, back, {}, later), ...many('d', 20, 0)];
      expect(shown(returns, [3, 12]).all[1]?.reEntered).toBe(expected);
    });
  });

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
