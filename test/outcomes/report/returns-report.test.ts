import { civilDate } from 'reunification-framework';
import type { EpisodeRow, ReturnDefinitionId } from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { returnsReport } from '../../../src/outcomes/report/report-returns.js';

/** As many children who were looked after for a year. */
const many = (name: string, count: number, reasonCeased: string, ceasedOn = '2022-02-01'): readonly EpisodeRow[] =>
  Array.from({ length: count }, (_, at) => ({
    child: `${name} ${at}`,
    startedOn: civilDate('2021-02-01'),
    reasonStarted: 'S',
    legalStatus: 'C2',
    placement: 'U6',
    reasonCeased,
    ceasedOn: civilDate(ceasedOn),
  }));

/** As many who are still looked after. */
const still = (name: string, count: number, startedOn: string, placement = 'U6'): readonly EpisodeRow[] =>
  Array.from({ length: count }, (_, at) => ({
    child: `${name} ${at}`,
    startedOn: civilDate(startedOn),
    reasonStarted: 'S',
    legalStatus: 'C2',
    placement,
  }));

const report = (
  rows: readonly EpisodeRow[],
  more: {
    readonly below?: number | undefined;
    readonly dataUntil?: string;
    readonly definition?: ReturnDefinitionId;
  } = {},
) =>
  returnsReport(rows, {
    dataUntil: civilDate(more.dataUntil ?? '2026-03-31'),
    definition: more.definition ?? 'department-for-education',
    window: { from: civilDate('2021-04-01') },
    horizons: [3, 12],
    below: more.below,
  });

describe('Three children who did not fit cannot be subtracted', () => {
  it('from the ends of care and the denominator after three months: 63 less 60', () => {
    const { ended, counted, horizons, excluded } = report([...many('home', 60, 'E4A'), ...many('remand', 3, 'E14')]);
    expect(horizons.map(({ of }) => of)).toEqual([60, 60]);
    expect(counted).toBe(60);
    expect(excluded).toEqual([{ why: 'remand-ended', count: 'hidden' }]);
    expect(ended).toBe('hidden');
  });

  it('from those counted and the denominator: two who came home last month', () => {
    const { ended, counted, horizons } = report([
      ...many('home', 60, 'E4A'),
      ...many('recent', 2, 'E4A', '2026-03-01'),
    ]);
    expect(horizons[0]?.of).toBe(60);
    expect([counted, ended]).toEqual(['hidden', 'hidden']);
  });

  it('but six can be counted', () => {
    const { ended, counted } = report([...many('home', 60, 'E4A'), ...many('recent', 6, 'E4A', '2026-03-01')]);
    expect([counted, ended]).toEqual([66, 66]);
  });

  it('from the children and what became of each: 101, of whom 98 are accounted for', () => {
    const { completeness, notCountable } = report([
      ...many('home', 60, 'E4A'),
      ...still('p', 8, '2025-01-10', 'P1'),
      ...still('s', 30, '2025-01-10'),
      ...many('x', 3, 'X1'),
    ]);
    expect(notCountable.children).toBe('hidden');
    expect([completeness.roundedTo, completeness.children]).toEqual([10, 100]);
    // Each child has one row here, so that the rows would give at most three.
    expect(completeness.rows).not.toBe(101);
  });

  it('from whom each field applies to', () => {
    const { completeness } = report([
      ...many('home', 60, 'E4A'),
      ...many('x', 3, 'X1'),
      ...still('s', 9, '2025-01-10'),
    ]);
    for (const { counted } of completeness.items)
      if (counted !== undefined)
        for (const count of Object.values(counted)) expect(count === 'hidden' || count % 10 === 0).toBe(true);
  });

  it('and no day of a single child is given', () => {
    const { completeness, window, endOfData } = report(many('home', 60, 'E4A'));
    expect([completeness.from, completeness.until]).toEqual(['2021-02', '2022-02']);
    expect(window.from).toBe('2021-04-01');
    expect((endOfData.daysUnseen ?? 1) % 7).toBe(0);
  });
});

/** Who turned 18 after some months at home. */
const aged = (count: number) => {
  const rows = many('aged', count, 'E4A');
  return { rows, births: rows.map(({ child }) => ({ child, bornOn: civilDate('2004-06-01') })) };
};

describe('What no code tells', () => {
  it('is counted with why it cannot be said, and adds up with the returns', () => {
    const ofParents = { definition: 'birth-or-adoptive-parents' } as const;
    const parents = many('parents', 20, 'E4A').map((row) => ({ ...row, wentTo: 'birth-parent' as const }));
    const { ended, counted, undecided } = report([...many('home', 60, 'E4A'), ...parents], ofParents);
    expect(undecided).toEqual([{ why: 'with-whom-not-told', count: 60 }]);
    expect([counted, ended]).toEqual([20, 80]);
  });
});

describe('A report on very few', () => {
  it.each([0, 5])('on no rows at all says that there are none, with numbers below %s hidden', (below) => {
    const { completeness, endOfData, ended, counted, horizons, curve } = report([], { below });
    expect(completeness).toMatchObject({ rows: 0, children: 0 });
    expect([completeness.from, completeness.until]).toEqual([undefined, undefined]);
    expect(endOfData).toEqual({ daysUnseen: undefined, rowsAfter: 0 });
    expect([ended, counted, ...horizons.map(({ of }) => of)]).toEqual([0, 0, 0, 0]);
    expect(curve.points.filter(({ months }) => months > 0)).toEqual([]);
  });

  it('on three returns tells of none of them', () => {
    const { ended, counted, horizons, stillLookedAfter, curve } = report([
      ...many('home', 3, 'E4A'),
      ...still('p', 2, '2025-01-10', 'P1'),
      ...still('s', 30, '2025-01-10'),
    ]);
    expect([ended, counted]).toEqual(['hidden', 'hidden']);
    expect(horizons.map(({ of, stillHome }) => [of, stillHome])).toEqual([
      ['hidden', 'hidden'],
      ['hidden', 'hidden'],
    ]);
    expect(stillLookedAfter.placedWithParents).toBe('hidden');
    expect(curve.points).toEqual([]);
  });
});

describe('Those who turned 18', () => {
  it.each<[number, number | 'hidden']>([
    [4, 'hidden'],
    [5, 5],
    [25, 25],
  ])('%s are told apart from others who are not known: %s', (count, expected) => {
    const { rows, births } = aged(count);
    const { horizons } = returnsReport([...many('home', 60, 'E4A'), ...rows], {
      dataUntil: civilDate('2026-03-31'),
      definition: 'parental-responsibility',
      births,
      window: { from: civilDate('2021-04-01') },
      horizons: [3, 12],
    });
    expect(horizons.map(({ turned18 }) => turned18)).toEqual([0, expected]);
  });

  it.each<[number, number | 'hidden']>([
    [0, 25],
    [4, 'hidden'],
    [5, 25],
  ])(
    'are hidden where the others of whom nobody can say are few, since subtracting tells these: %s',
    (lost, expected) => {
      const { rows, births } = aged(25);
      const sentenced = still('custody', lost, '2022-05-01', 'K1').map((row) => ({ ...row, legalStatus: 'J1' }));
      const others = [...many('custody', lost, 'E4A'), ...sentenced];
      const { horizons } = returnsReport([...many('home', 60, 'E4A'), ...rows, ...others], {
        dataUntil: civilDate('2026-03-31'),
        definition: 'parental-responsibility',
        births,
        window: { from: civilDate('2021-04-01') },
        horizons: [12],
      });
      expect(horizons[0]?.turned18).toBe(expected);
    },
  );

  it('do not lift the curve: it says how many came back before anything else', () => {
    const { rows, births } = aged(50);
    const back = [...many('back', 10, 'E4A'), ...still('back', 10, '2022-12-01')];
    const { curve } = returnsReport([...many('home', 40, 'E4A'), ...rows, ...back], {
      dataUntil: civilDate('2026-03-31'),
      definition: 'parental-responsibility',
      births,
      window: { from: civilDate('2021-04-01') },
      horizons: [12],
      below: 0,
    });
    // 10 of 100 came back; of the 50 who were followed until then it is one in five.
    expect(curve.points[12]?.estimate).toBeCloseTo(0.1, 10);
    expect(curve.points[12]?.kaplanMeier?.estimate).toBeCloseTo(0.2, 10);
  });
});

describe('The number below which counts are hidden', () => {
  it.each([
    [undefined, 5],
    [0, 0],
    [1, 0],
    [2, 2],
    [10, 10],
  ])('%s is read as %s', (below, expected) => {
    expect(report(many('home', 60, 'E4A'), { below }).below).toBe(expected);
  });

  it.each([
    [1, '2021-02-01'],
    [2, '2021-02'],
  ])('%s hides the days of single children only where it hides counts: %s', (below, from) => {
    expect(report(many('home', 60, 'E4A'), { below }).completeness.from).toBe(from);
  });
});

describe('Cells that hold no day', () => {
  const told = (below: number) =>
    returnsReport(many('home', 60, 'E4A'), {
      dataUntil: civilDate('2026-03-31'),
      definition: 'department-for-education',
      window: { from: civilDate('2021-04-01') },
      noDays: [
        { column: 'DECOM', cells: 0 },
        { column: 'DEC', cells: 4 },
        { column: 'DOB', cells: 12 },
      ],
      below,
    }).noDays;

  it('are counted for the columns that have any, and rounded where counts are hidden', () => {
    expect(told(0)).toEqual([
      { column: 'DEC', cells: 4 },
      { column: 'DOB', cells: 12 },
    ]);
    expect(told(5)).toEqual([
      { column: 'DEC', cells: 'hidden' },
      { column: 'DOB', cells: 10 },
    ]);
  });
});

describe('Dates of birth', () => {
  const rows = many('home', 60, 'E4A');
  const told = (births: readonly EpisodeRow[] | undefined, below = 5) => {
    const answer = returnsReport(rows, {
      dataUntil: civilDate('2026-03-31'),
      definition: 'department-for-education',
      births: births?.map(({ child }) => ({ child, bornOn: civilDate('2015-06-01') })),
      window: { from: civilDate('2021-04-01') },
      below,
    });
    const born = answer.completeness.items.find(({ item }) => item === 'born-on');
    return [born?.counted, answer.birthDates, answer.withoutBirthDate];
  };

  it('are counted among the data for those children who have one, and are not known where none were passed', () => {
    const counted = { children: 60, whole: 20, partly: 0, missing: 40 };
    expect(told(rows.slice(0, 20), 0)).toEqual([counted, 'passed', 40]);
    expect(told(rows.slice(0, 20))).toEqual([counted, 'passed', 40]);
    expect(told(undefined, 0)).toEqual([undefined, 'not-passed', 60]);
  });

  it.each([
    [0, 0],
    [4, 'hidden'],
    [5, 10],
    [54, 50],
    // To the nearest ten these can be 64, which is more than all 60: so many missing would tell how many were left out.
    [55, 'hidden'],
    [60, 'hidden'],
  ])('of so many returns without one, %s, %s is told', (missing, expected) => {
    expect(told(rows.slice(missing))[2]).toBe(expected);
  });
});

describe('What is asked only of episodes that ended', () => {
  const ofEnds = (rows: readonly EpisodeRow[]) =>
    report(rows).completeness.items.find(({ item }) => item === 'ceased-on')?.counted;

  it('is told where it gives no more than the ends of care that are printed', () => {
    expect(ofEnds(many('home', 60, 'E4A'))).toEqual({ children: 60, whole: 60, partly: 0, missing: 0 });
  });

  it('is hidden, but for zeros, where the ends of care are hidden, or are fewer', () => {
    const hidden = { children: 'hidden', whole: 'hidden', partly: 0, missing: 0 };
    expect(ofEnds([...many('home', 60, 'E4A'), ...many('remand', 3, 'E14')])).toEqual(hidden);
    // Children whose rows do not hold together ended too: to the nearest ten at least 65, and 60 ends are printed.
    expect(ofEnds([...many('home', 60, 'E4A'), ...many('x', 9, 'X1')])).toEqual(hidden);
  });
});

describe('The curve in a report', () => {
  it('goes as far as every count of a horizon is shown', () => {
    const lastMonth = (rows: readonly EpisodeRow[], below?: number) =>
      report(rows, { below }).curve.points.at(-1)?.months;
    const home = many('home', 600, 'E4A');
    expect(lastMonth(home)).toBe(12);
    expect(lastMonth(many('home', 99, 'E4A'))).toBeUndefined();
    // Three came back between three months and twelve: their number is hidden at twelve, and so is the curve from there.
    const back = [...many('back', 3, 'E4A'), ...still('back', 3, '2022-12-01')];
    expect(lastMonth([...home, ...back])).toBe(3);
    expect(lastMonth([...home, ...back], 0)).toBe(12);
    // Of three nobody can say: to protect them the twenty who came back are hidden, and those still home are not.
    const sentenced = still('custody', 3, '2022-12-01', 'K1').map((row) => ({ ...row, legalStatus: 'J1' }));
    const others = [...many('more', 20, 'E4A'), ...still('more', 20, '2022-12-01'), ...many('custody', 3, 'E4A')];
    expect(lastMonth([...home, ...others, ...sentenced])).toBe(3);
  });
});

describe('The last day of the data', () => {
  it('is set beside the last day in the rows', () => {
    const until = (dataUntil: string) => report(many('home', 60, 'E4A'), { below: 0, dataUntil }).endOfData;
    expect(until('2022-02-01')).toEqual({ daysUnseen: 0, rowsAfter: 0 });
    expect(until('2022-02-02')).toEqual({ daysUnseen: 1, rowsAfter: 0 });
    expect(until('2023-02-01')).toEqual({ daysUnseen: 365, rowsAfter: 0 });
    expect(until('2022-01-31')).toEqual({ daysUnseen: undefined, rowsAfter: 60 });
  });
});

/** What adds up, with the least and the most that whoever knows the rule has to think possible of each. */
interface Known {
  readonly count: number | 'hidden';
  readonly isSmallest: boolean;
}

const rangeOf = (one: number | 'hidden'): readonly [number, number] =>
  one === 'hidden' ? [1, Number.POSITIVE_INFINITY] : [one, one];

/** Whether a small count that is hidden among others is left open: the parts add up to a total, of which a part is printed elsewhere. */
const leftOpen = (total: number | 'hidden', parts: readonly Known[], small: number): number => {
  const [least, most] = rangeOf(total);
  const place = parts.findIndex(({ isSmallest }) => isSmallest);
  const others = parts.filter((_, at) => at !== place).map(({ count }) => rangeOf(count));
  const low = others.reduce((sum, [from]) => sum + from, 0);
  const high = others.reduce((sum, [, to]) => sum + to, 0);
  const [from, to] = [Math.max(1, least - high), Math.min(small, most - low)];
  return to - from + 1;
};

describe('Whoever subtracts one printed number from another', () => {
  const below = 5;
  const sizes = [0, 1, 3, 4, 5, 11];

  it('learns no more of a few than that they are few, wherever they stand', () => {
    let tried = 0;
    for (const remand of sizes)
      for (const recent of sizes)
        for (const adopted of [0, 2, 7])
          for (const before of [0, 3, 20]) {
            const rows = [
              ...many('home', 40, 'E4A'),
              ...many('remand', remand, 'E14'),
              ...many('recent', recent, 'E4A', '2026-03-01'),
              ...many('adopted', adopted, 'E11'),
              ...many('early', before, 'E4A', '2021-03-01'),
            ];
            const told = report(rows, { below });
            const of = told.horizons[0]?.of ?? 'hidden';
            expect(of).toBe(40);
            const tooRecent = told.counted === 'hidden' ? 'hidden' : told.counted - 40;
            const shown = new Map<string, number | 'hidden'>(
              [...told.excluded, ...told.notCounted].map(({ why, count }) => [why, count]),
            );
            const parts: readonly (readonly [number, number | 'hidden'])[] = [
              [remand, shown.get('remand-ended') ?? 0],
              [adopted, shown.get('adopted') ?? 0],
              [before, shown.get('outsideTheWindow') ?? 0],
              [recent, tooRecent],
            ];
            for (const [at, [count, printed]] of parts.entries()) {
              if (count === 0) expect(printed).toBe(0);
              if (count === 0 || count >= below) continue;
              tried += 1;
              expect(printed).toBe('hidden');
              const total = told.ended === 'hidden' ? 'hidden' : told.ended - 40;
              const known = parts.map(([, one], place) => ({ count: one, isSmallest: place === at }));
              expect(leftOpen(total, known, below - 1)).toBe(below - 1);
            }
          }
    expect(tried).toBeGreaterThan(300);
  });

  it('finds no two numbers in all of the report that differ by the few, wherever these were left out', () => {
    const said = (value: unknown): readonly number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) =>
              ['months', 'below', 'roundedTo', 'endOfData', 'context', 'curve', 'reEnteredPart'].includes(key)
                ? []
                : said(inner),
            )
          : [];
    for (const few of [1, 2, 3, 4])
      for (const odd of [
        many('gone', few, 'E11'),
        many('remand', few, 'E14'),
        many('recent', few, 'E4A', '2026-03-01'),
        many('early', few, 'E4A', '2021-03-01'),
        many('x', few, 'X1'),
      ]) {
        const numbers = said(report([...many('home', 60, 'E4A'), ...odd, ...still('s', 40, '2025-01-10')], { below }));
        expect(numbers).toContain(60);
        for (const one of numbers) for (const other of numbers) expect(Math.abs(one - other)).not.toBe(few);
      }
  });
});
