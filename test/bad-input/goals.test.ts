import { isRight } from 'reunification-framework';
import { ATTAINMENT_SCORES, checkGoal, checkReviews, OUTCOMES } from 'reunification-framework/goals';
import {
  GoalReviewSchema,
  GoalSchema,
  ParentalAgreementSchema,
  parseGoal,
  parseGoalReviews,
  parseParentalAgreement,
  parseStandardisedMeasure,
  StandardisedMeasureSchema,
} from 'reunification-framework/goals/schema';
import { describe, expect, it } from 'vitest';
import { ABSENT, edited, type Fault, type Path, pathOf, recordsIn, valueAt, withFaultsIn } from './edits.js';
import {
  casesAt,
  date,
  fieldsOf,
  id,
  type Kind,
  list,
  oneOf,
  optional,
  placesIn,
  record,
  required,
  text,
} from './fields.js';
import { found, foundInShape, line } from './findings.js';
import { GOAL_SHAPE_FAULTS } from './goal-faults.js';
import { EARLY_AGREEMENT, GOAL, GOAL_WITHOUT_VIEW, MEASURE, PARENTAL_AGREEMENT, REVIEWS } from './goal-samples.js';

const rejected = (code: string, values: Readonly<Record<string, unknown>>): ReturnType<Kind> =>
  Object.entries(values).map(([title, value]) => ({ title, value, finds: [[code]] }));

/** What is no number, or none that can be counted with. */
const noNumbers = (valid: unknown): Readonly<Record<string, unknown>> => ({
  null: null,
  'not a number': Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  'less than any number': Number.NEGATIVE_INFINITY,
  'the number in a text': String(valid),
  'an empty text': '',
  'a text': 'text',
  'a large integer': 1n,
  true: true,
  false: false,
  'a symbol': Symbol('symbol'),
  'a function': () => valid,
  'an empty record': {},
  'an empty list': [],
  'a list holding it': [valid],
  'a boxed number': new Number(valid),
  'a date object': new Date(0),
  'a record that turns into the number': { valueOf: () => valid },
});

/** A point of the five-point scale. */
const score: Kind = (valid) => [
  ...rejected('shape.not-one-of', {
    ...noNumbers(valid),
    'a point and a half': 1.5,
    'nearly a point': 0.9999999,
    'a third point': 3,
    'a third point down': -3,
    'the smallest number': Number.MIN_VALUE,
    'a large number': 1e300,
    zero: '0',
    'with a sign': '+1',
    'in a text of two letters': '-1',
  }),
  ...ATTAINMENT_SCORES.map((value) => ({ title: `a score of ${value}`, value, finds: [] })),
];

/** A finite number. */
const number: Kind = (valid) => [
  ...rejected('shape.wrong-type', noNumbers(valid)),
  ...[0, -0, -17, 0.1, Number.MAX_VALUE, Number.MIN_VALUE, -Number.MAX_VALUE].map((value) => ({
    title: `${Object.is(value, -0) ? '-0' : value}`,
    value,
    finds: [],
  })),
];

/** How many days, weeks or months: a whole number from 1 to 120. */
const count: Kind = (valid) => [
  ...rejected('shape.wrong-type', {
    ...noNumbers(valid),
    half: 0.5,
    'one and a half': 1.5,
    'nearly two': 1.999999,
  }),
  ...rejected('shape.out-of-range', {
    none: 0,
    'none, with a sign': -0,
    'one less than none': -1,
    'one more than allowed': 121,
    'far more': Number.MAX_SAFE_INTEGER,
    'far less': Number.MIN_SAFE_INTEGER,
  }),
  { title: 'one', value: 1, finds: [] },
  { title: 'as many as allowed', value: 120, finds: [] },
];

/** True or false. */
const flag: Kind = (valid) =>
  rejected('shape.wrong-type', {
    null: null,
    one: 1,
    zero: 0,
    'the text true': 'true',
    'the text false': 'false',
    'the text no': 'no',
    'an empty text': '',
    'an empty record': {},
    'an empty list': [],
    'a list holding it': [valid],
    boxed: new Boolean(valid),
  });

type Fields = Readonly<Record<string, Kind>>;

/** Fields within another. */
const within = (at: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, kind]) => [at + field, kind]));

const SUPPORT_FIELDS: Fields = {
  '': optional(list(100)),
  '.*': required(record),
  '.*.what': required(text),
  '.*.providedBy': optional(id),
  '.*.from': optional(date),
  '.*.facts': optional(list(100)),
  '.*.facts.*': required(record),
  '.*.facts.*.on': required(date),
  '.*.facts.*.what': required(oneOf),
  '.*.facts.*.because': optional(text),
  '.*.facts.*.offeredInstead': optional(text),
  '.*.available': optional(oneOf),
  '.*.acceptable': optional(oneOf),
};

const SET_IN_GOAL: Fields = {
  '.overarching': optional(text),
  '.change': optional(record),
  '.change.what': optional(text),
  '.change.by': optional(list(100)),
  '.change.by.*': required(id),
  '.change.byChild': optional(id),
  '.outcomes': optional(record),
  '.outcomes.worse-than-expected': optional(text),
  '.outcomes.expected': optional(text),
  '.outcomes.better-than-expected': optional(text),
  '.startingScore': optional(score),
  '.dueOn': optional(date),
};

const GOAL_FIELDS: Fields = {
  '.id': required(id),
  ...SET_IN_GOAL,
  '.changed': optional(list(100)),
  '.changed.*': required(record),
  '.changed.*.on': required(date),
  '.changed.*.because': optional(text),
  '.changed.*.was': required(record),
  ...within('.changed.*.was', SET_IN_GOAL),
  '.builds': optional(list(100)),
  '.builds.*': required(oneOf),
  '.agreedByChildOn': optional(date),
  '.agreedByNetworkOn': optional(date),
  '.inWordsOf': optional(oneOf),
  '.addresses': optional(list(100)),
  '.addresses.*': required(oneOf),
  '.steps': optional(list(100)),
  '.steps.*': required(record),
  '.steps.*.what': required(text),
  '.steps.*.dueOn': optional(date),
  '.measures': optional(list(100)),
  '.measures.*': required(record),
  '.measures.*.shows': optional(oneOf),
  '.measures.*.method': optional(text),
  '.measures.*.by': optional(id),
  '.measures.*.howOften': optional(record),
  '.measures.*.howOften.every': required(count),
  '.measures.*.howOften.unit': required(oneOf),
  '.measures.*.startingPoint': optional(record),
  '.measures.*.startingPoint.on': required(date),
  '.measures.*.startingPoint.found': required(text),
  '.measures.*.taken': optional(list(100)),
  '.measures.*.taken.*': required(record),
  '.measures.*.taken.*.on': required(date),
  '.measures.*.taken.*.found': required(text),
  ...within('.support', SUPPORT_FIELDS),
  '.noSupportNeededBecause': optional(text),
  '.agreedBy': optional(list(100)),
  '.agreedBy.*': required(record),
  '.agreedBy.*.parent': required(id),
  '.agreedBy.*.on': optional(date),
  '.childsView': optional(record),
  '.childsView<given>.kind': required(oneOf),
  '.childsView<given>.child': required(id),
  '.childsView<given>.on': required(date),
  '.childsView<not-appropriate>.kind': required(oneOf),
  '.childsView<not-appropriate>.reason': required(text),
  '.reviewsOn': optional(list(100)),
  '.reviewsOn.*': required(date),
};

const AGREEMENT_FIELDS: Fields = {
  '': required(record),
  '.edition': required(oneOf),
  '.child': required(id),
  '.parents': optional(list(100)),
  '.parents.*': required(id),
  '.workers': optional(list(100)),
  '.workers.*': required(id),
  '.risk': optional(record),
  '.risk<classified>.kind': required(oneOf),
  '.risk<classified>.level': required(oneOf),
  '.risk<classified>.on': optional(date),
  '.risk<before-classification>.kind': required(oneOf),
  '.madeOn': optional(date),
  '.nextReviewOn': optional(date),
  '.accommodatedUnderSection20': optional(flag),
  '.ifSection20Ends': optional(text),
  '.strengths': optional(list(100)),
  '.strengths.*': required(record),
  '.strengths.*.factor': required(oneOf),
  '.strengths.*.inWords': optional(text),
  '.concerns': optional(list(100)),
  '.concerns.*': required(record),
  '.concerns.*.factor': required(oneOf),
  '.concerns.*.inWords': optional(text),
  '.goals': optional(list(100)),
  '.goals.*': required(record),
  ...within('.goals.*', GOAL_FIELDS),
  ...within('.support', SUPPORT_FIELDS),
  '.ifGoalsNotReached': optional(text),
  '.consequencesExplainedOn': optional(date),
  '.noChangeExplainedOn': optional(date),
  '.reviewedOn': optional(list(100)),
  '.reviewedOn.*': required(date),
  '.nextGoals': optional(list(100)),
  '.nextGoals.*': required(record),
  ...within('.nextGoals.*', GOAL_FIELDS),
  '.withoutGoal': optional(list(100)),
  '.withoutGoal.*': required(record),
  '.withoutGoal.*.factor': required(oneOf),
  '.withoutGoal.*.because': optional(text),
  '.signatures': optional(list(100)),
  '.signatures.*': required(record),
  '.signatures.*<parent>.kind': required(oneOf),
  '.signatures.*<parent>.parent': required(id),
  '.signatures.*<parent>.on': required(date),
  '.signatures.*<worker>.kind': required(oneOf),
  '.signatures.*<worker>.person': required(id),
  '.signatures.*<worker>.on': required(date),
  '.copies': optional(list(100)),
  '.copies.*': required(record),
  '.copies.*.parent': required(id),
  '.copies.*.on': required(date),
  '.copyOnFile': optional(flag),
};

const REVIEW_FIELDS: Fields = {
  '': required(list(2_000)),
  '.*': required(record),
  '.*.goal': required(id),
  '.*.of': optional(id),
  '.*.on': required(date),
  '.*.shownBy': required(oneOf),
  '.*.support': required(oneOf),
  '.*.ratings': required(list(100)),
  '.*.ratings.*': required(record),
  '.*.ratings.*.by': required(id),
  '.*.ratings.*.role': required(oneOf),
  '.*.ratings.*.on': required(date),
  '.*.ratings.*.score': required(score),
  '.*.agreedScore': optional(score),
};

const MEASURE_FIELDS: Fields = {
  '': required(record),
  '.instrument': required(id),
  '.better': required(oneOf),
  '.bands': required(list(100)),
  '.bands.*': required(record),
  '.bands.*.name': required(text),
  '.bands.*.from': required(number),
  '.bands.*.to': required(number),
  '.given': required(list(100)),
  '.given.*': required(record),
  '.given.*.on': required(date),
  '.given.*.score': required(number),
};

type Parse = (input: unknown) => ReturnType<typeof found>;

const RECORDS: readonly {
  readonly what: string;
  readonly samples: readonly object[];
  readonly known: readonly string[];
  readonly fields: Fields;
  readonly parse: Parse;
  readonly read: (input: unknown) => unknown;
}[] = [
  {
    what: 'a goal',
    samples: [GOAL, GOAL_WITHOUT_VIEW],
    known: fieldsOf(GoalSchema),
    fields: { '': required(record), ...GOAL_FIELDS },
    parse: (input) => found(parseGoal(input)),
    read: parseGoal,
  },
  {
    what: 'a parental agreement',
    samples: [PARENTAL_AGREEMENT, EARLY_AGREEMENT],
    known: fieldsOf(ParentalAgreementSchema),
    fields: AGREEMENT_FIELDS,
    parse: (input) => found(parseParentalAgreement(input)),
    read: parseParentalAgreement,
  },
  {
    what: 'a list of reviews',
    samples: [REVIEWS],
    known: ['', ...fieldsOf(GoalReviewSchema).map((field) => `.*${field}`)],
    fields: REVIEW_FIELDS,
    parse: (input) => found(parseGoalReviews(input)),
    read: parseGoalReviews,
  },
  {
    what: 'a standardised measure',
    samples: [MEASURE],
    known: fieldsOf(StandardisedMeasureSchema),
    fields: MEASURE_FIELDS,
    parse: (input) => foundInShape(parseStandardisedMeasure(input)),
    read: parseStandardisedMeasure,
  },
];

describe.each(RECORDS)('$what', ({ samples, known, fields, parse, read }) => {
  const sampleOf = (field: string): object | undefined => samples.find((sample) => placesIn(sample).has(field));

  it('is read as it stands', () => {
    expect(samples.map(read)).toStrictEqual(samples.map((right) => ({ _tag: 'Right', right })));
  });

  it('has its cases for every field, and a value in a sample', () => {
    expect(Object.keys(fields).sort()).toEqual([...known].sort());
    expect([...new Set(samples.flatMap((sample) => [...placesIn(sample).keys()]))].sort()).toEqual([...known].sort());
  });

  it.each(Object.entries(fields))('“%s” gives one finding for each thing that can be wrong with it', (field, kind) => {
    const sample = sampleOf(field);
    const { expected, actual } = casesAt(sample, placesIn(sample).get(field) ?? ['not in a sample'], kind, parse);
    expect(actual).toEqual(expected);
  });

  it('may have no field that does not belong, in any of its records', () => {
    for (const sample of samples) {
      const records = recordsIn(sample);
      expect(records.map((place) => parse(edited(sample, [[...place, 'extra'], 1])))).toEqual(
        records.map((place) => [line('shape.unknown-field', place)]),
      );
    }
  });

  it('is a copy: what happens to the input afterwards changes nothing', () => {
    const emptied = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        emptied(part);
        Reflect.deleteProperty(value, key);
      }
    };
    for (const sample of samples) {
      const input = structuredClone(sample);
      const answer = read(input);
      emptied(input);
      expect(answer).toEqual({ _tag: 'Right', right: sample });
    }
  });
});

/** What faults are found as. */
const linesOf = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ finds: [code, path] }) => line(code, pathOf(path))).sort();

describe('Faults in several places', () => {
  it('of a goal are all found at once, none hiding another', () => {
    expect(found(parseGoal(withFaultsIn(GOAL, GOAL_SHAPE_FAULTS)))).toEqual(linesOf(GOAL_SHAPE_FAULTS));
    for (const repaired of GOAL_SHAPE_FAULTS) {
      const others = GOAL_SHAPE_FAULTS.filter((fault) => fault !== repaired);
      expect(found(parseGoal(withFaultsIn(GOAL, others)))).toEqual(linesOf(others));
    }
  });

  it('of the goals in an agreement are found where each goal stands', () => {
    const input = edited(
      PARENTAL_AGREEMENT,
      [pathOf('goals.0.startingScore'), 1.5],
      [pathOf('nextGoals.1.childsView.reason'), ''],
      [pathOf('signatures.0.on'), ABSENT],
    );
    expect(found(parseParentalAgreement(input))).toEqual(
      [
        line('shape.empty', pathOf('nextGoals.1.childsView.reason')),
        line('shape.missing', pathOf('signatures.0.on')),
        line('shape.not-one-of', pathOf('goals.0.startingScore')),
      ].sort(),
    );
  });

  it('of reviews are found where each stands', () => {
    const input = edited(
      REVIEWS,
      [pathOf('0.ratings.1.score'), 3],
      [pathOf('0.agreedScore'), Number.NaN],
      [pathOf('1.shownBy'), 'hope'],
      [[2], null],
    );
    expect(found(parseGoalReviews(input))).toEqual(
      [
        line('shape.not-one-of', pathOf('0.ratings.1.score')),
        line('shape.not-one-of', pathOf('0.agreedScore')),
        line('shape.not-one-of', pathOf('1.shownBy')),
        line('shape.wrong-type', [2]),
      ].sort(),
    );
  });
});

describe('Outcomes', () => {
  it.each(['much-worse-than-expected', 'Expected', 'worse', '0', '-2', 'constructor', 'toString', ' expected', ''])(
    'are three; %j is none of them',
    (key) => {
      expect(found(parseGoal({ ...GOAL, outcomes: { ...GOAL.outcomes, [key]: 'One more.' } }))).toEqual([
        line('shape.unknown-field', ['outcomes']),
      ]);
    },
  );

  it('are three; __proto__ out of JSON is none of them, and changes no other record', () => {
    const text = JSON.stringify(GOAL).replace('"outcomes":{', '"outcomes":{"__proto__":{"expected":"polluted"},');
    expect(text).toContain('__proto__');
    expect(found(parseGoal(JSON.parse(text)))).toEqual([line('shape.unknown-field', ['outcomes'])]);
    expect(Reflect.get({}, 'expected')).toBeUndefined();
  });

  it('may each be left for later', () => {
    for (const outcome of OUTCOMES) expect(found(parseGoal(edited(GOAL, [['outcomes', outcome], ABSENT])))).toEqual([]);
    expect(found(parseGoal({ ...GOAL, outcomes: {} }))).toEqual([]);
  });
});

describe('Blank texts', () => {
  const BLANKS = [' ', '\t', '\n', '\u00a0', '\u2003', '\ufeff'];

  it('are read as they stand, and then count as not filled in', () => {
    for (const blank of BLANKS) {
      const read = parseGoal({ ...GOAL, overarching: blank, outcomes: { ...GOAL.outcomes, expected: blank } });
      if (!isRight(read)) throw new Error('not read');
      expect(read.right.overarching).toBe(blank);
      const codes = checkGoal(read.right, {}).findings.map(({ code, path }) => line(code, path));
      expect(codes).toContain(line('specific.goal-missing', ['overarching']));
      expect(codes).toContain(line('measurable.outcome-missing', ['outcomes', 'expected']));
    }
  });

  it('do not make up the outcomes that a review is scored against', () => {
    const [goal, reviews] = [parseGoal(edited(GOAL, [pathOf('outcomes.expected'), ' '])), parseGoalReviews(REVIEWS)];
    if (!isRight(goal) || !isRight(reviews)) throw new Error('not read');
    const codes = checkReviews(reviews.right, [goal.right]).findings.map(({ code, path }) => line(code, path));
    expect(codes).toContain(line('review.outcomes-not-set', [0, 'goal']));
  });
});

describe('Lists of goals', () => {
  const goals = (length: number): readonly unknown[] =>
    Array.from({ length }, (_, number) => ({ id: `New goal ${number}` }));

  it.each(['goals', 'nextGoals'])('“%s” may hold a hundred, and not one more', (field) => {
    expect(found(parseParentalAgreement({ ...EARLY_AGREEMENT, [field]: goals(100) }))).toEqual([]);
    expect(found(parseParentalAgreement({ ...EARLY_AGREEMENT, [field]: goals(101) }))).toEqual([
      line('shape.too-many', [field]),
    ]);
  });

  it('that hold more values than any case are not read', () => {
    const steps = Array.from({ length: 100 }, () => ({ what: 'One.', dueOn: '2025-01-01' }));
    const goal = (number: number): unknown => ({
      id: `New goal ${number}`,
      steps,
      measures: Array.from({ length: 100 }, () => ({ howOften: { every: 1, unit: 'day' }, method: 'Seen.' })),
      support: Array.from({ length: 100 }, () => ({ what: 'One.', providedBy: 'person-1', available: 'yes' })),
    });
    const full = Array.from({ length: 100 }, (_, number) => goal(number));
    const input = { ...EARLY_AGREEMENT, goals: full, nextGoals: full };
    expect(found(parseParentalAgreement(input))).toEqual([line('input.too-large', [])]);
  });

  it('of reviews may be as long as allowed', () => {
    const ofGoal = (number: number) => edited(REVIEWS, [[1, 'goal'], `Goal ${number}`]);
    const reviews = Array.from({ length: 2_000 }, (_, number) => valueAt(ofGoal(number), [1]));
    expect(found(parseGoalReviews(reviews))).toEqual([]);
  });
});

describe('What has been read', () => {
  it.each<readonly [parser: string, sample: object, parse: Parse, at: Path]>([
    ['a goal', GOAL, (input) => found(parseGoal(input)), ['id']],
    ['an agreement', PARENTAL_AGREEMENT, (input) => found(parseParentalAgreement(input)), ['child']],
    ['a list of reviews', REVIEWS, (input) => found(parseGoalReviews(input)), [0, 'goal']],
    ['a measure', MEASURE, (input) => found(parseStandardisedMeasure(input)), ['instrument']],
  ])('is %s with ids of any letters, and none without', (_, sample, parse, at) => {
    for (const name of ['__proto__', 'constructor', '\uD800', '0'])
      expect(parse(edited(sample, [at, name]))).toEqual([]);
    for (const blank of ['', ' ', '\u0000', '\u200B\u2060'])
      expect(parse(edited(sample, [at, blank]))).toEqual([line('shape.empty', at)]);
  });
});
