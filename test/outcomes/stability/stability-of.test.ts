import { InputError } from 'reunification-framework';
import {
  type AtHorizon,
  FOLLOW_UP_ENDS,
  PUBLISHED_FIGURES,
  type ReturnHome,
  STABILITY_NOTES,
  type StabilityOfGroup,
  type StabilityQuestion,
  stabilityOf,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { ASKED, home } from '../../support/returns-home.js';

const at = (group: StabilityOfGroup, months: number): AtHorizon => {
  const found = group.horizons.find((horizon) => horizon.months === months);
  if (found === undefined) throw new Error(`Not asked at ${months} months`);
  return found;
};

/** Of how many, back in care, still home, nobody can say, and not yet. */
const counts = ({ of, reEntered, stillHome, cannotSay, notYet }: AtHorizon) => [
  of,
  reEntered,
  stillHome,
  cannotSay.total,
  notYet,
];

const after12 = (one: ReturnHome, question: Partial<StabilityQuestion> = {}) =>
  counts(at(stabilityOf([one], { ...ASKED, ...question }).all, 12));

describe('A return, twelve months on', () => {
  it.each([
    ['2024-11-29', [1, 1, 0, 0, 0]],
    ['2024-11-30', [1, 1, 0, 0, 0]],
    ['2024-12-01', [1, 0, 1, 0, 0]],
  ])('counts by the corresponding day of the calendar: back in care on %s', (reEnteredOn, expected) => {
    expect(after12(home('a', '2023-11-30', ['re-entered', reEnteredOn]))).toEqual(expected);
  });

  it.each([
    ['2021-02-27', [1, 1, 0, 0, 0]],
    ['2021-02-28', [1, 1, 0, 0, 0]],
    ['2021-03-01', [1, 0, 1, 0, 0]],
  ])('counts to the last day of a month that is too short: home on 29 February, back in care on %s', (on, expected) => {
    expect(after12(home('a', '2020-02-29', ['re-entered', on]))).toEqual(expected);
  });

  it.each([
    ['2026-03-30', [0, 0, 0, 0, 1]],
    ['2026-03-31', [1, 0, 1, 0, 0]],
    ['2026-04-01', [1, 0, 1, 0, 0]],
  ])('belongs to the count once its last day lies within the data, which end on %s', (dataUntil, expected) => {
    expect(after12(home('a', '2025-03-31'), { dataUntil: day(dataUntil) })).toEqual(expected);
  });

  it('is no part of the count while it is too recent, even if it has broken down', () => {
    expect(after12(home('a', '2025-04-01', ['re-entered', '2025-04-20']))).toEqual([0, 0, 0, 0, 1]);
  });

  it.each([
    ['2025-01-14', [1, 0, 0, 1, 0]],
    ['2025-01-15', [1, 0, 0, 1, 0]],
    ['2025-01-16', [1, 0, 1, 0, 0]],
  ])(
    'cannot be told where the following ended for another reason by its last day: transferred on %s',
    (on, expected) => {
      expect(after12(home('a', '2024-01-15', ['transferred', on]))).toEqual(expected);
    },
  );

  it('reads nothing that lies after the data', () => {
    expect(after12(home('a', '2025-03-31', ['aged-18', '2026-04-01']))).toEqual([1, 0, 1, 0, 0]);
  });

  it('says what ended the following', () => {
    const { all } = stabilityOf(
      [
        home('a', '2024-01-15', ['died', '2024-03-01']),
        home('b', '2024-01-15', ['transferred', '2024-03-01']),
        home('c', '2024-01-15', ['transferred', '2024-03-01']),
      ],
      ASKED,
    );
    expect(at(all, 12).cannotSay).toEqual({
      total: 3,
      byReason: { custody: 0, 'aged-18': 0, died: 1, transferred: 2, 'moved-abroad': 0, adopted: 0 },
    });
  });
});

describe('The part that re-entered', () => {
  it('lies between two bounds: none, or all, of those of whom nobody can say', () => {
    const returns = [
      home('a', '2024-01-15', ['re-entered', '2024-02-15']),
      home('b', '2024-01-15', ['transferred', '2024-03-15']),
      home('c', '2024-01-15'),
      home('d', '2024-01-15'),
    ];
    expect(at(stabilityOf(returns, ASKED).all, 12).reEnteredPart).toEqual({ lowest: 0.25, highest: 0.5 });
  });

  it('is not given of none', () => {
    const nobody = at(stabilityOf([], ASKED).all, 12);
    expect([nobody.reEnteredPart, nobody.daysToReEntry, nobody.kaplanMeier]).toEqual([undefined, undefined, undefined]);
  });

  it('is 20 %, and not the 29 % that comes of counting recent breakdowns without their peers who are still home', () => {
    const many = (count: number, one: (child: string) => ReturnHome) =>
      Array.from({ length: count }, (_, place) => one(`${one('x').homeOn} ${one('x').next?.on} ${place}`));
    const returns = [
      ...many(8, (child) => home(child, '2023-06-01', ['re-entered', '2023-10-01'])),
      ...many(32, (child) => home(child, '2023-06-01')),
      ...many(5, (child) => home(child, '2025-12-01', ['re-entered', '2026-01-10'])),
      ...many(20, (child) => home(child, '2025-12-01')),
    ];
    const year = at(stabilityOf(returns, ASKED).all, 12);
    expect(counts(year)).toEqual([40, 8, 32, 0, 25]);
    expect(year.reEnteredPart).toEqual({ lowest: 0.2, highest: 0.2 });
    // Whoever counts everyone of whom the answer is known: 13 of 45.
    const known = returns.filter(({ homeOn, next }) => homeOn < '2025-03-31' || next !== undefined);
    const brokenDown = known.filter(({ next }) => next !== undefined);
    expect(Math.round((100 * brokenDown.length) / known.length)).toBe(29);
  });
});

describe('Which returns belong', () => {
  const notCounted = (returns: readonly ReturnHome[], question: Partial<StabilityQuestion> = {}) => {
    const answer = stabilityOf(returns, { ...ASKED, ...question });
    return { counted: answer.all.counted, ...answer.notCounted };
  };
  const none = { contradictory: 0, afterTheData: 0, outsideTheWindow: 0, tooShortInCare: 0, laterReturns: 0 };

  it.each([
    ['2023-12-31', 0],
    ['2024-01-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 0],
  ])('those of the window, with its first and last day: home on %s', (homeOn, counted) => {
    const window = { from: day('2024-01-01'), to: day('2024-12-31') };
    expect(notCounted([home('a', homeOn)], { window })).toEqual({ ...none, counted, outsideTheWindow: 1 - counted });
  });

  it.each([
    [41, 0],
    [42, 1],
    [43, 1],
    [undefined, 1],
  ])('those after at least so many days in care, and those of which nobody knows: %s of 42', (daysInCare, counted) => {
    expect(notCounted([home('a', '2024-01-01', undefined, { daysInCare })], { minimumDaysInCare: 42 })).toEqual({
      ...none,
      counted,
      tooShortInCare: 1 - counted,
    });
  });

  it('none from after the data', () => {
    const window = { from: day('2020-01-01'), to: day('2030-01-01') };
    expect(notCounted([home('a', '2026-04-01')], { window })).toEqual({ ...none, counted: 0, afterTheData: 1 });
  });

  it('each child once, by the first return that belongs, where children are counted', () => {
    const twice = [
      home('a', '2024-01-01', ['re-entered', '2024-02-01'], { daysInCare: 10 }),
      home('a', '2024-03-01', ['re-entered', '2024-09-01'], { number: 2, daysInCare: 29 }),
      home('a', '2024-10-01', undefined, { number: 3, daysInCare: 30 }),
    ];
    expect(notCounted(twice)).toEqual({ ...none, counted: 3 });
    const once = stabilityOf(twice, { ...ASKED, unit: 'child', minimumDaysInCare: 20 });
    expect([once.all.counted, once.notCounted]).toEqual([1, { ...none, tooShortInCare: 1, laterReturns: 1 }]);
    // The second return counts: back in care after six months.
    expect(counts(at(once.all, 3))).toEqual([1, 0, 1, 0, 0]);
    expect(counts(at(once.all, 12))).toEqual([1, 1, 0, 0, 0]);
    expect(once.repeatReturns).toEqual({ children: 1, once: 0, twice: 1, moreOften: 0 });
  });

  it.each<readonly [what: string, returns: readonly ReturnHome[]]>([
    ['two returns on one day', [home('a', '2024-01-01'), home('a', '2024-01-01')]],
    [
      'two returns on one day, with care in between',
      [home('a', '2024-01-01', ['re-entered', '2024-01-01']), home('a', '2024-01-01')],
    ],
    ['back in care before coming home', [home('a', '2024-01-01', ['re-entered', '2023-12-31'])]],
    ['home again without having left', [home('a', '2024-01-01'), home('a', '2024-06-01')]],
    ['home again before leaving', [home('a', '2024-01-01', ['re-entered', '2024-06-02']), home('a', '2024-06-01')]],
    ['home again after death', [home('a', '2024-01-01', ['died', '2024-02-02']), home('a', '2024-06-01')]],
    ['home again as an adult', [home('a', '2024-01-01', ['aged-18', '2024-02-02']), home('a', '2024-06-01')]],
  ])('none of a child whose rows contradict each other: %s', (_, returns) => {
    const answer = notCounted([...returns, home('b', '2024-01-01')]);
    expect(answer).toEqual({ ...none, counted: 1, contradictory: returns.length });
  });
});

describe('The splits', () => {
  const returns = [
    home('a', '2024-01-01', ['re-entered', '2024-02-01'], { level: 'medium', labels: { area: 'south' } }),
    home('a', '2024-03-01', undefined, { number: 2, planned: 'unplanned', labels: { area: 'north' } }),
    home('b', '2024-01-01', undefined, { planned: 'not-recorded', level: 'low', labels: { hasOwnProperty: 'x' } }),
  ];
  const answer = stabilityOf(returns, { ...ASKED, splitBy: ['area', 'constructor'] });

  it('are by planning, by the level held, by first or repeat, and by labels in alphabetical order', () => {
    const sizes = (groups: readonly { readonly value: string | undefined; readonly counted: number }[]) =>
      groups.map(({ value, counted }) => [value, counted]);
    expect(sizes(answer.byPlanning)).toEqual([
      ['planned', 1],
      ['unplanned', 1],
      ['not-recorded', 1],
    ]);
    expect(sizes(answer.byLevel)).toEqual([
      ['low', 1],
      ['medium', 1],
      ['high', 0],
      ['severe', 0],
      ['not-recorded', 1],
    ]);
    expect(sizes(answer.byNumber)).toEqual([
      ['first', 2],
      ['repeat', 1],
    ]);
    expect(answer.byLabel.map(({ label, groups }) => [label, sizes(groups)])).toEqual([
      [
        'area',
        [
          ['north', 1],
          ['south', 1],
          [undefined, 1],
        ],
      ],
      ['constructor', [[undefined, 3]]],
    ]);
  });

  it('say how many children came home more than once', () => {
    expect(answer.repeatReturns).toEqual({ children: 2, once: 1, twice: 1, moreOften: 0 });
  });
});

describe('When returns broke down', () => {
  const returns = [
    home('a', '2023-01-01', ['re-entered', '2023-02-01']),
    home('b', '2023-01-01', ['re-entered', '2023-04-01']),
    home('c', '2023-01-01', ['re-entered', '2023-10-01']),
    home('d', '2023-01-01', ['re-entered', '2024-10-01']),
    ...Array.from({ length: 12 }, (_, place) => home(`still home ${place}`, '2023-01-01')),
  ];
  const { all } = stabilityOf(returns, ASKED);

  it('is a part of the breakdowns, and never of the returns', () => {
    expect(at(all, 24).timeOfBreakdown).toEqual([
      { afterMonths: 0, upToMonths: 3, breakdowns: 2, shareOfBreakdowns: 0.5 },
      { afterMonths: 3, upToMonths: 12, breakdowns: 1, shareOfBreakdowns: 0.25 },
      { afterMonths: 12, upToMonths: 24, breakdowns: 1, shareOfBreakdowns: 0.25 },
    ]);
    expect(at(all, 3).reEnteredPart?.lowest).toBe(0.125);
  });

  it('has a median and quartiles in days', () => {
    expect(at(all, 12).daysToReEntry).toEqual({ lowerQuartile: 60.5, median: 90, upperQuartile: 181.5 });
  });

  it('counts a child back in care on the day of coming home', () => {
    const same = stabilityOf([home('a', '2023-01-01', ['re-entered', '2023-01-01'])], ASKED).all;
    expect(at(same, 3).timeOfBreakdown).toEqual([
      { afterMonths: 0, upToMonths: 3, breakdowns: 1, shareOfBreakdowns: 1 },
    ]);
  });
});

describe('Beside the counts', () => {
  it('time with parents while still looked after is never time at home', () => {
    const placed = home('a', '2025-05-01', undefined, { placedWithParentsFrom: day('2024-05-01') });
    const answer = stabilityOf([placed, home('b', '2025-05-01')], ASKED);
    expect(at(answer.all, 12).notYet).toBe(2);
    expect(answer.placedWithParentsBefore).toEqual({
      counted: 1,
      days: { lowerQuartile: 365, median: 365, upperQuartile: 365 },
    });
  });

  it('tells which ends leave nobody who could come back into care, and which only lose the child from sight', () => {
    const ends = Object.entries(FOLLOW_UP_ENDS).map(([id, end]) => [id, end.id, end.label, end.ending]);
    expect(ends).toEqual([
      ['custody', 'custody', 'Went into custody', 'something-else'],
      ['aged-18', 'aged-18', 'Turned 18', 'something-else'],
      ['died', 'died', 'Died', 'something-else'],
      ['transferred', 'transferred', 'Moved to another authority', 'not-followed'],
      ['moved-abroad', 'moved-abroad', 'Moved abroad', 'not-followed'],
      ['adopted', 'adopted', 'Was adopted', 'something-else'],
    ]);
  });

  it('those lost from sight are lost for both estimates; what rules re-entry out is so only for one', () => {
    const { horizons } = stabilityOf(
      [
        home('a', '2024-01-01', ['transferred', '2024-02-01']),
        home('b', '2024-01-01', ['aged-18', '2024-03-01']),
        home('c', '2024-01-01', ['re-entered', '2024-06-01']),
        home('d', '2024-01-01'),
      ],
      { ...ASKED, horizons: [12] },
    ).all;
    expect(horizons[0]?.kaplanMeier?.estimate).toBeCloseTo(1 / 2, 12);
    // Of three followed past January, one turned 18, and one of the two others came back: 2/3 of 1/2.
    expect(horizons[0]?.cumulativeIncidence).toBeCloseTo(1 / 3, 12);
  });

  it('stand the notes and the published figures; stable is never called successful', () => {
    const answer = stabilityOf([], ASKED);
    expect(answer.notes.map(({ id }) => id)).toEqual(Object.keys(STABILITY_NOTES));
    expect(stabilityOf([], { ...ASKED, unit: 'child' }).notes).not.toContain(STABILITY_NOTES['returns-of-one-child']);
    expect(answer.context).toEqual(Object.values(PUBLISHED_FIGURES));
    const { notes, context, ...counted } = stabilityOf([home('a', '2024-01-01')], ASKED);
    expect(JSON.stringify(counted)).not.toMatch(/success/i);
  });

  it('modelled figures say that they are modelled', () => {
    const modelled = Object.values(PUBLISHED_FIGURES).filter(({ method }) => method === 'cox-model');
    expect(modelled.map(({ percent }) => percent)).toEqual([12, 20, 35]);
    for (const { statement } of modelled) expect(statement).toMatch(/by the model/);
  });
});

describe('A question that cannot be asked', () => {
  it.each<readonly [what: string, question: Partial<StabilityQuestion>, path: readonly (string | number)[]]>([
    [
      'a window that ends before it begins',
      { window: { from: day('2025-01-02'), to: day('2025-01-01') } },
      ['window', 'to'],
    ],
    ['horizons that do not rise', { horizons: [3, 3] }, ['horizons', 1]],
    ['a horizon of no months', { horizons: [0] }, ['horizons', 0]],
    ['a horizon of part of a month', { horizons: [1.5] }, ['horizons', 0]],
    ['half a day', { minimumDaysInCare: 0.5 }, ['minimumDaysInCare']],
    ['fewer than no days', { minimumDaysInCare: -1 }, ['minimumDaysInCare']],
  ])('%s is refused, and the place named', (_, question, path) => {
    const asking = () => stabilityOf([], { ...ASKED, ...question });
    expect(asking).toThrow(InputError);
    expect(asking).toThrow(expect.objectContaining({ path }));
  });
});
