import {
  APPROVAL_FACTS,
  APPROVAL_IDS,
  APPROVAL_POINT_IDS,
  APPROVAL_POINTS,
  APPROVAL_RULES,
  type ApprovalId,
  type ApprovalQuestion,
  type ApprovalsNeeded,
  approvalsNeeded,
  type Known,
  LEGAL_STATUS_IDS,
  LEGAL_STATUSES,
  RETURN_ROUTE_IDS,
  WORKING_DAYS_FOR_APPROVAL,
} from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { bankHolidaysIn } from '../../support/bank-holidays.js';
import { day } from '../../support/dates.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import { deeplyFrozen } from '../../support/goals.js';
import {
  type Age,
  type Days,
  isPastItsAge,
  LAW_ON_APPROVALS,
  LAW_ON_POINTS,
  lineFor,
  type Position,
} from '../../support/return-home-law.js';

const HOLIDAYS = bankHolidaysIn(2023, 2024);

/** A Monday, a week after the spring bank holiday. */
const HOME_ON = day('2024-06-03');

/** Each age on its first or its last day. */
const BORN_ON = {
  15: day('2008-06-04'),
  16: day('2008-06-03'),
  17: day('2006-06-04'),
  18: day('2006-06-03'),
  'not known': undefined,
} as const satisfies Record<Age, unknown>;

/** From when the child was looked after: the days counted on paper, over both holidays of May. */
const LOOKED_AFTER = {
  19: { lookedAfterSince: day('2024-05-07'), bankHolidays: HOLIDAYS },
  20: { lookedAfterSince: day('2024-05-03'), bankHolidays: HOLIDAYS },
  21: { lookedAfterSince: day('2024-05-02'), bankHolidays: HOLIDAYS },
  // Twenty-three weekdays, of which some may be holidays.
  open: { lookedAfterSince: day('2024-05-02') },
  'not known': { bankHolidays: HOLIDAYS },
} as const satisfies Record<Days, Partial<ApprovalQuestion>>;

const STATUSES = [...LEGAL_STATUS_IDS, 'not known'] as const;
const ROUTES = [...RETURN_ROUTE_IDS, 'not given'] as const;
const AGES = [15, 16, 17, 18, 'not known'] as const;
const DAYS = [19, 20, 21, 'open', 'not known'] as const;
const ELIGIBLE = [true, false, undefined] as const;

/** Every combination of what can be known. */
const POSITIONS: readonly Position[] = STATUSES.flatMap((status) =>
  ROUTES.flatMap((route) => AGES.flatMap((age) => DAYS.map((days) => ({ status, route, age, days })))),
);

const questionOf = ({ status, route, age, days }: Position, isEligibleChild?: boolean): ApprovalQuestion => ({
  ...(status === 'not known' ? {} : { status }),
  ...(route === 'not given' ? {} : { route }),
  bornOn: BORN_ON[age],
  ...LOOKED_AFTER[days],
  homeOn: HOME_ON,
  isEligibleChild,
});

type Needed = Readonly<Record<ApprovalId, Known>>;

const neededIn = ({ approvals }: ApprovalsNeeded): Needed => {
  const answer = (id: ApprovalId): Known => approvals.find(({ approval }) => approval === id)?.needed ?? 'cannot-say';
  return {
    'nominated-officer-ceasing': answer('nominated-officer-ceasing'),
    'director-ceasing': answer('director-ceasing'),
    'nominated-officer-placing': answer('nominated-officer-placing'),
  };
};

const needed = (question: ApprovalQuestion): Needed => neededIn(approvalsNeeded(question));

const told = (position: Position): string => Object.values(position).join(', ');

/** What the package answers in each position, in which it is not known whether the child is an eligible child. */
const ANSWERS: ReadonlyMap<string, Needed> = new Map(
  POSITIONS.map((position) => [told(position), needed(questionOf(position))]),
);

const answerTo = (position: Position): Needed => {
  const answer = ANSWERS.get(told(position));
  if (answer === undefined) throw new Error(`No such position: ${told(position)}`);
  return answer;
};

describe('The law on approvals, read twice', () => {
  it('is asked in 1 400 positions, each three times: eligible, not eligible, and not known', () => {
    expect(ANSWERS.size).toBe(14 * 4 * 5 * 5);
  });

  it.each(APPROVAL_IDS)('says the same of %s in each', (approval) => {
    const differing = POSITIONS.flatMap((position) => {
      const line = lineFor(approval, position);
      return ELIGIBLE.flatMap((isEligible) => {
        const answer = isEligible === undefined ? answerTo(position) : needed(questionOf(position, isEligible));
        return answer[approval] === line.needed
          ? []
          : [`${told(position)}, eligible ${isEligible}: ${answer[approval]}, where ${line.told} is ${line.needed}`];
      });
    });
    expect(differing).toEqual([]);
  });

  it('has no line in the second reading that decides nothing', () => {
    const idle = APPROVAL_IDS.flatMap((approval) =>
      LAW_ON_APPROVALS[approval].filter((line) => POSITIONS.every((position) => lineFor(approval, position) !== line)),
    );
    expect(idle.map((line) => line.told)).toEqual([]);
  });

  it('never asks the nominated officer and the director for the same decision', () => {
    const both = POSITIONS.filter((position) => {
      const answer = answerTo(position);
      return answer['nominated-officer-ceasing'] === 'yes' && answer['director-ceasing'] === 'yes';
    });
    expect(both).toEqual([]);
  });

  it('never asks for an approval of ceasing and one of placing', () => {
    const both = POSITIONS.filter((position) => {
      const answer = answerTo(position);
      const ceasing = [answer['nominated-officer-ceasing'], answer['director-ceasing']];
      return answer['nominated-officer-placing'] === 'yes' && ceasing.includes('yes');
    });
    expect(both).toEqual([]);
  });

  it('does not let a planned return without any approval pass, except below twenty working days', () => {
    const none = POSITIONS.filter((position) => Object.values(answerTo(position)).every((answer) => answer === 'no'));
    const kinds = none.map(({ status, age, days }) => `${status}, ${age}, ${days}`);
    expect([...new Set(kinds)].sort()).toEqual([
      'care-order, 15, 19',
      'care-order, 16, 19',
      'care-order, 17, 19',
      'care-order, not known, 19',
      'interim-care-order, 15, 19',
      'interim-care-order, 16, 19',
      'interim-care-order, not known, 19',
      'section-20, 15, 19',
      'section-20, 18, 19',
    ]);
  });
});

/** What may turn out to be so, where something is not known. The way home is one that the status allows for, if any. */
const completionsOf = (position: Position): readonly Position[] => {
  const { status, route, age, days } = position;
  const complete = (status === 'not known' ? LEGAL_STATUS_IDS : [status]).flatMap((is) => {
    const { routes } = LEGAL_STATUSES[is];
    const ways = route === 'not given' && routes.length > 0 ? routes : [route];
    return ways.flatMap((way) =>
      (age === 'not known' ? ([15, 16, 17, 18] as const) : [age]).flatMap((years) =>
        (days === 'not known' || days === 'open' ? ([19, 20, 21] as const) : [days]).map((working) => ({
          status: is,
          route: way,
          age: years,
          days: working,
        })),
      ),
    );
  });
  // What contradicts the age cannot be how it turns out, unless it is given so.
  return isPastItsAge(position) ? complete : complete.filter((one) => !isPastItsAge(one));
};

describe('What is not known', () => {
  it.each(APPROVAL_IDS)('of %s leaves exactly that open on which it bears', (approval) => {
    const differing = POSITIONS.flatMap((position) => {
      const outcomes = new Set(completionsOf(position).map((complete) => answerTo(complete)[approval]));
      const [first = 'cannot-say'] = outcomes;
      const agreed = outcomes.size === 1 ? first : 'cannot-say';
      const answer = answerTo(position)[approval];
      return answer === agreed ? [] : [`${told(position)}: ${answer}, not ${agreed}`];
    });
    expect(differing).toEqual([]);
  });

  it('at all leaves everything open: nothing is needed, and nothing is not needed', () => {
    expect(needed({})).toEqual({
      'nominated-officer-ceasing': 'cannot-say',
      'director-ceasing': 'cannot-say',
      'nominated-officer-placing': 'cannot-say',
    });
    expect(approvalsNeeded({})).toMatchObject({ route: undefined, workingDays: undefined });
  });

  it.each([
    ['the day of coming home', { homeOn: undefined }],
    ['the day of coming into care', { lookedAfterSince: undefined }],
    [
      'the right day of coming into care, where one is given after coming home',
      { lookedAfterSince: day('2024-06-04') },
    ],
  ])('may be %s: then it is not possible to say how many days', (_, changes) => {
    const { workingDays, approvals } = approvalsNeeded({
      ...questionOf({ status: 'care-order', route: 'order-discharged', age: 15, days: 20 }),
      ...changes,
    });
    expect(workingDays).toBeUndefined();
    expect(approvals[0]?.needed).toBe('cannot-say');
  });

  it.each([
    ['the day of coming home', { homeOn: undefined }],
    ['the date of birth', { bornOn: undefined }],
    ['the right date of birth, where one is given after coming home', { bornOn: day('2024-06-04') }],
  ])('may be %s: then it is not possible to say whether it is for the director', (_, changes) => {
    const question = questionOf({ status: 'section-20', route: 'not given', age: 16, days: 20 });
    expect(needed(question)['director-ceasing']).toBe('yes');
    expect(needed({ ...question, ...changes })).toMatchObject({
      'nominated-officer-ceasing': 'cannot-say',
      'director-ceasing': 'cannot-say',
    });
  });
});

describe('Twenty working days', () => {
  it('are counted from the day of coming into care, be it the day of coming home', () => {
    const { workingDays } = approvalsNeeded({ lookedAfterSince: HOME_ON, homeOn: HOME_ON, bankHolidays: HOLIDAYS });
    expect(workingDays).toEqual({ atLeast: 1, atMost: 1, yearsNotCovered: [] });
  });

  const afterOrder = (question: Partial<ApprovalQuestion>): Known =>
    needed({
      status: 'care-order',
      route: 'order-discharged',
      bornOn: day('2016-05-04'),
      homeOn: HOME_ON,
      ...question,
    })['nominated-officer-ceasing'];

  it('are read from the bank holidays given', () => {
    const lengths = (['19', '20', '21', 'open'] as const).map(
      (days) => approvalsNeeded({ ...LOOKED_AFTER[days], homeOn: HOME_ON }).workingDays,
    );
    const counted = (days: number) => ({ atLeast: days, atMost: days, yearsNotCovered: [] });
    expect(lengths).toEqual([
      counted(19),
      counted(20),
      counted(21),
      // Of a year of which none is listed, no more than fifteen days can be holidays.
      { atLeast: 8, atMost: 23, yearsNotCovered: [2024] },
    ]);
  });

  it.each([
    // Without bank holidays: 19, 20 and 21 weekdays up to the day of coming home.
    ['2024-05-08', undefined, 'no'],
    ['2024-05-07', undefined, 'cannot-say'],
    ['2024-05-06', undefined, 'cannot-say'],
    // 34, 35 and 36 weekdays, of which fifteen at most can be holidays.
    ['2024-04-17', undefined, 'cannot-say'],
    ['2024-04-16', undefined, 'yes'],
    ['2024-04-15', undefined, 'yes'],
    ['2024-05-08', HOLIDAYS, 'no'],
    ['2024-05-07', HOLIDAYS, 'no'],
    ['2024-05-06', HOLIDAYS, 'no'],
    ['2024-05-03', HOLIDAYS, 'yes'],
  ] as const)('looked after since %s, are reached or not as far as can be said', (since, bankHolidays, answer) => {
    expect(afterOrder({ lookedAfterSince: day(since), bankHolidays })).toBe(answer);
  });

  it('are reached though a year is not covered, where the years that are covered have enough', () => {
    const only2023 = bankHolidaysIn(2023);
    const since = (lookedAfterSince: string) =>
      afterOrder({ lookedAfterSince: day(lookedAfterSince), bankHolidays: only2023, homeOn: day('2024-01-02') });
    // From 30 November 2023 there are twenty working days to the end of the year.
    expect(['2023-12-01', '2023-11-30', '2023-11-29'].map(since)).toEqual(['cannot-say', 'yes', 'yes']);
    expect(since('2023-12-28')).toBe('no');
  });

  it('may all lie before a weekend on which the child comes home', () => {
    const homeOn = (date: string) =>
      afterOrder({ lookedAfterSince: day('2024-02-05'), bankHolidays: HOLIDAYS, homeOn: day(date) });
    expect(['2024-02-29', '2024-03-01', '2024-03-02', '2024-03-03'].map(homeOn)).toEqual(['no', 'yes', 'yes', 'yes']);
  });

  it('do not matter for the director, nor for placing with parents', () => {
    for (const days of DAYS) {
      const leaving = answerTo({ status: 'section-20', route: 'not given', age: 16, days });
      const placed = answerTo({ status: 'care-order', route: 'placed-with-parents', age: 15, days });
      expect([leaving['director-ceasing'], placed['nominated-officer-placing']]).toEqual(['yes', 'yes']);
    }
  });
});

describe('16 or 17', () => {
  const forDirector = (bornOn: string, homeOn: string): Known =>
    needed({ status: 'section-20', bornOn: day(bornOn), homeOn: day(homeOn) })['director-ceasing'];

  it.each([
    [
      '16, the day before, on and after the birthday',
      '2008-06-03',
      ['2024-06-02', '2024-06-03', '2024-06-04'],
      ['no', 'yes', 'yes'],
    ],
    ['17 all the same', '2008-06-03', ['2025-06-02', '2025-06-03', '2025-06-04'], ['yes', 'yes', 'yes']],
    [
      '18, the day before, on and after the birthday',
      '2008-06-03',
      ['2026-06-02', '2026-06-03', '2026-06-04'],
      ['yes', 'no', 'no'],
    ],
    ['16 on 29 February', '2008-02-29', ['2024-02-28', '2024-02-29', '2024-03-01'], ['no', 'yes', 'yes']],
    [
      '17 to the end of February, if born on the 29th',
      '2008-02-29',
      ['2026-02-27', '2026-02-28', '2026-03-01'],
      ['yes', 'yes', 'no'],
    ],
    [
      '16 from 28 February, if born on the 29th sixteen years before 2100',
      '2084-02-29',
      ['2100-02-27', '2100-02-28', '2100-03-01'],
      ['no', 'yes', 'yes'],
    ],
    ['16 on 28 February', '2008-02-28', ['2024-02-27', '2024-02-28', '2024-02-29'], ['no', 'yes', 'yes']],
    ['16 on 1 March', '2008-03-01', ['2024-02-28', '2024-02-29', '2024-03-01'], ['no', 'no', 'yes']],
    ['16 on the last day of a year', '2008-12-31', ['2024-12-30', '2024-12-31', '2025-01-01'], ['no', 'yes', 'yes']],
    ['not on the day of birth', '2024-06-03', ['2024-06-02', '2024-06-03', '2024-06-04'], ['cannot-say', 'no', 'no']],
    ['in the last years that there are', '9983-12-31', ['9999-12-30', '9999-12-31'], ['no', 'yes']],
    ['not at nine, in the last years that there are', '9990-01-01', ['9999-12-31'], ['no']],
  ] as const)('is read on the day of coming home: %s', (_, bornOn, days, answers) => {
    expect(days.map((homeOn) => forDirector(bornOn, homeOn))).toEqual(answers);
  });
});

describe('What the approver has to be satisfied of', () => {
  const ask = (age: Age, isEligibleChild?: boolean) =>
    approvalsNeeded(questionOf({ status: 'section-20', route: 'not given', age, days: 20 }, isEligibleChild)).approvals;

  it.each(APPROVAL_IDS)('is what the regulations list, point by point: %s', (approval) => {
    const points = ask(15).find((found) => found.approval === approval)?.satisfiedOf ?? [];
    expect(points.map(({ point, sources }) => [point, sources[0].locator])).toEqual(LAW_ON_POINTS[approval]);
    expect(points.map(({ asks }) => asks)).toEqual(points.map(({ point }) => APPROVAL_POINTS[point].asks));
  });

  it('arises in every case, apart from what is asked for an eligible child', () => {
    for (const position of POSITIONS.filter(({ days }) => days === 20))
      for (const { satisfiedOf } of approvalsNeeded(questionOf(position)).approvals)
        for (const { point, arises } of satisfiedOf)
          if (point !== 'eligible-child') expect({ point, arises }).toEqual({ point, arises: 'yes' });
  });

  it.each([
    // Only someone of 16 or 17 is one: the date of birth, or what is said, is wrong.
    [15, true, 'cannot-say'],
    [15, false, 'no'],
    [15, undefined, 'no'],
    [16, true, 'yes'],
    [16, false, 'no'],
    [16, undefined, 'cannot-say'],
    [17, true, 'yes'],
    [17, false, 'no'],
    [17, undefined, 'cannot-say'],
    [18, true, 'cannot-say'],
    [18, false, 'no'],
    [18, undefined, 'no'],
    // Without an age, what the caller says stands.
    ['not known', true, 'yes'],
    ['not known', false, 'no'],
    ['not known', undefined, 'cannot-say'],
  ] as const)('at %s, eligible: %s, are the requirements for an eligible child or not', (age, isEligible, arises) => {
    for (const { approval, satisfiedOf } of ask(age, isEligible)) {
      const point = satisfiedOf.find((found) => found.point === 'eligible-child');
      expect(point?.arises).toBe(approval === 'nominated-officer-placing' ? undefined : arises);
    }
  });

  it('depends on a fact for an eligible child only', () => {
    expect(
      APPROVAL_POINT_IDS.map((point) => APPROVAL_POINTS[point].appliesIf).filter(({ length }) => length > 0),
    ).toEqual([['eligible-child']]);
  });

  it('can be left aside by the approver only where the regulation itself says “where appropriate”', () => {
    expect(APPROVAL_POINT_IDS.filter((point) => APPROVAL_POINTS[point].maySetAside)).toEqual(['relatives-consulted']);
  });
});

describe('An eligible child', () => {
  /** On 1 June 2024: 16 since 3 June 2023; 14 since 3 June 2021. */
  const young: ApprovalQuestion = { status: 'section-20', bornOn: day('2007-06-03'), homeOn: day('2024-06-01') };
  const arises = (question: ApprovalQuestion): Known | undefined =>
    approvalsNeeded(question).approvals[0]?.satisfiedOf.find(({ point }) => point === 'eligible-child')?.arises;
  const contradicted = (question: ApprovalQuestion) => approvalsNeeded(question).contradictions.map(({ id }) => id);

  it('is one whom thirteen weeks of unbroken care make one, though nobody says so', () => {
    // 1 June is thirteen weeks after 2 March.
    const since = (from: string) => arises({ ...young, lookedAfterSince: day(from) });
    expect(['2024-03-01', '2024-03-02', '2024-03-03'].map(since)).toEqual(['yes', 'yes', 'cannot-say']);
  });

  it('has the time before the 14th birthday left out', () => {
    const born = (bornOn: string, homeOn: string) =>
      arises({ ...young, bornOn: day(bornOn), homeOn: day(homeOn), lookedAfterSince: day('2015-01-01') });
    expect([born('2008-06-03', '2024-06-02'), born('2008-06-03', '2024-06-03')]).toEqual(['no', 'yes']);
  });

  it('is not concluded from a series of short breaks, whatever day it began', () => {
    const question = { ...young, lookedAfterSince: day('2020-01-01') };
    expect(arises({ ...question, status: 'short-breaks-agreement-recorded' })).toBe('cannot-say');
    expect(arises({ ...question, status: 'short-breaks-episodes-recorded', isEligibleChild: false })).toBe('no');
  });

  it('may be one by earlier periods of care too: then people’s word stands', () => {
    const question = { ...young, lookedAfterSince: day('2024-05-01') };
    expect([true, false].map((isEligibleChild) => arises({ ...question, isEligibleChild }))).toEqual(['yes', 'no']);
    expect(contradicted({ ...question, isEligibleChild: true })).toEqual([]);
  });

  it('who is said to be none against the time in care is one of whom it is not possible to say', () => {
    const question = { ...young, lookedAfterSince: day('2021-01-01'), isEligibleChild: false };
    expect([arises(question), contradicted(question)]).toEqual(['cannot-say', ['eligible-child-denied']]);
  });

  it('is said of someone of 15 by mistake', () => {
    const question = { ...young, bornOn: day('2009-01-01'), isEligibleChild: true };
    expect([arises(question), contradicted(question)]).toEqual(['cannot-say', ['eligible-child-at-another-age']]);
  });
});

describe('An interim care order', () => {
  const at = (bornOn: string, status: 'interim-care-order' | 'care-order' = 'interim-care-order') =>
    approvalsNeeded({ status, route: 'placed-with-parents', bornOn: day(bornOn), homeOn: HOME_ON });

  it('is over by the 17th birthday, a care order by the 18th: of a later day it is not possible to say who approves', () => {
    const answers = ['2007-06-04', '2007-06-03', '2007-06-02'].map((bornOn) => at(bornOn));
    expect(answers.map(({ contradictions }) => contradictions.map(({ id }) => id))).toEqual([
      [],
      ['status-past-its-age'],
      ['status-past-its-age'],
    ]);
    expect(answers.map((answer) => neededIn(answer)['nominated-officer-placing'])).toEqual([
      'yes',
      'cannot-say',
      'cannot-say',
    ]);
    expect(answers.map((answer) => neededIn(answer)['director-ceasing'])).toEqual(['no', 'cannot-say', 'cannot-say']);
    expect(answers[1]?.route).toBeUndefined();
    expect(['2006-06-04', '2006-06-03'].map((bornOn) => at(bornOn, 'care-order').contradictions.length)).toEqual([
      0, 1,
    ]);
  });

  it('of someone born on 29 February is over on 1 March', () => {
    const on = (homeOn: string) =>
      approvalsNeeded({ status: 'interim-care-order', bornOn: day('2008-02-29'), homeOn: day(homeOn) }).contradictions;
    expect([on('2025-02-28').length, on('2025-03-01').length]).toEqual([0, 1]);
  });
});

describe('What the answer says besides', () => {
  it('is that an approval where the order ends in court is our reading, and every other one is law', () => {
    const restsOn = (question: ApprovalQuestion) => approvalsNeeded(question).approvals.map((one) => one.restsOn);
    expect(restsOn({ status: 'care-order', route: 'order-discharged' })).toEqual(['I-78', 'law', 'law']);
    expect(restsOn({ status: 'care-order', route: 'placed-with-parents' })).toEqual(['law', 'law', 'law']);
    expect(restsOn({ status: 'section-20' })).toEqual(['law', 'law', 'law']);
  });

  it('is the placement before an assessment, for a child in care who is not to leave it', () => {
    const besides = (question: ApprovalQuestion) => approvalsNeeded(question).besideTheList.map(({ id }) => id);
    expect(besides({ status: 'care-order', route: 'placed-with-parents' })).toEqual(['placed-before-assessment']);
    expect(besides({ status: 'interim-care-order' })).toEqual(['placed-before-assessment']);
    expect(besides({ status: 'care-order', route: 'order-discharged' })).toEqual([]);
    expect(besides({ status: 'section-20' })).toEqual([]);
    expect(besides({ status: 'placement-order' })).toEqual([]);
    expect(besides({})).toEqual([]);
  });
});

describe('The answer', () => {
  it('names every approval once, in the same order, whatever is known', () => {
    for (const position of POSITIONS.filter(({ age }) => age === 16))
      expect(approvalsNeeded(questionOf(position)).approvals.map(({ approval }) => approval)).toEqual(APPROVAL_IDS);
  });

  it('says on which facts it rests, with words and sources', () => {
    const { approvals } = approvalsNeeded(questionOf({ status: 'section-20', route: 'not given', age: 16, days: 21 }));
    expect(
      approvals.map(({ approval, because }) => [approval, because.map(({ fact, holds }) => `${fact}: ${holds}`)]),
    ).toEqual([
      [
        'nominated-officer-ceasing',
        ['looked-after-status-ends: yes', 'looked-after-twenty-working-days: yes', 'not-for-the-director: no'],
      ],
      ['director-ceasing', ['looked-after-status-ends: yes', 'aged-16-or-17: yes', 'not-in-care: yes']],
      ['nominated-officer-placing', ['placed-with-parents: no']],
    ]);
    for (const { approval, because, title, sources } of approvals) {
      expect(because.map(({ says }) => says)).toEqual(because.map(({ fact }) => APPROVAL_FACTS[fact]));
      expect({ title, sources }).toEqual({
        title: APPROVAL_RULES[approval].title,
        sources: APPROVAL_RULES[approval].sources,
      });
    }
  });

  it('is no exactly where a fact is no, and yes exactly where all are', () => {
    for (const position of POSITIONS)
      for (const { because, needed: answer } of approvalsNeeded(questionOf(position)).approvals) {
        const holds = because.map((fact) => fact.holds);
        expect([answer === 'no', answer === 'yes']).toEqual([holds.includes('no'), holds.every((is) => is === 'yes')]);
      }
  });

  it('rests on the regulation that asks for it', () => {
    const regulations = APPROVAL_IDS.map((approval) => APPROVAL_RULES[approval].sources[0].locator);
    expect(regulations).toEqual(['regulation 39(4)', 'regulation 39(5)', 'regulation 18']);
    expect(WORKING_DAYS_FOR_APPROVAL.sources[0].locator).toBe('regulation 39(4)');
  });

  it('changes nothing that was asked, and the rules cannot be changed', () => {
    const question = deeplyFrozen(questionOf({ status: 'care-order', route: 'order-discharged', age: 17, days: 20 }));
    expect(needed(question)['nominated-officer-ceasing']).toBe('yes');
    expect(
      [APPROVAL_RULES, APPROVAL_POINTS, APPROVAL_FACTS, WORKING_DAYS_FOR_APPROVAL].flatMap((rules) =>
        unfrozenPlaces(rules),
      ),
    ).toEqual([]);
  });
});
