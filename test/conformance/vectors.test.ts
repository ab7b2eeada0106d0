import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import {
  APPROVAL_IDS,
  CLOCK_IDS,
  isRight,
  LEGAL_STATUS_IDS,
  PERMANENCE_STEP_IDS,
  UNPLANNED_STEP_IDS,
} from 'reunification-framework';
import { AGREEMENT_FINDINGS, SETTING_FINDINGS } from 'reunification-framework/classification';
import { ASSESSMENT_FINDINGS, CONTRADICTIONS, EVALUATION_FINDINGS } from 'reunification-framework/factors';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import {
  AGREEMENT_CHECK_FINDINGS,
  CAPACITY_REASONS,
  GOAL_FINDINGS,
  GOAL_REVIEW_FINDINGS,
} from 'reunification-framework/goals';
import {
  HISTORY_FINDINGS,
  PRACTICE_FINDINGS,
  PRINTED_RULE_IDS,
  PROSE_RULE_IDS,
  REMAIN_IDS,
  SILENCE_IDS,
} from 'reunification-framework/reclassification';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import {
  ITEM_REASONS,
  PLAN_FINDINGS,
  RECORDED_CONDITION_IDS,
  WARNING_SIGN_FINDINGS,
} from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { CONFORMANCE_FORMAT, type Vector } from '../../src/conformance/index.js';
import { LIBRARY } from '../support/conformance-library.js';
import { CONFORMANCE_FILES, textOf } from './laid-out/files.js';
import { FORMAT_SCHEMA } from './laid-out/format-schema.js';
import { CONFORMANCE_SETS } from './laid-out/sets.js';

const VECTORS = CONFORMANCE_SETS.flatMap(({ vectors }) => vectors);
const NAMED = CONFORMANCE_SETS.map((set) => [set.set, set] as const);
const RULES = new Set(VECTORS.flatMap(({ rules = [] }) => rules));

const vectorsOf = (set: string): readonly Vector[] =>
  CONFORMANCE_SETS.find((other) => other.set === set)?.vectors ?? [];

/** How many vectors there are of each function. */
const counted = (vectors: readonly Vector[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const vector of vectors) counts[vector.function] = (counts[vector.function] ?? 0) + 1;
  return counts;
};

describe('This package', () => {
  it('is asked about every function that is compared', () => {
    expect(Object.keys(LIBRARY).sort()).toEqual(Object.keys(counted(VECTORS)).sort());
  });
});

describe('The sets', () => {
  it('are these, with as many vectors', () => {
    expect(CONFORMANCE_SETS.map(({ set, vectors }) => [set, counted(vectors)])).toEqual([
      ['classify', { classify: 540 }],
      ['review', { indicateReview: 1578 }],
      ['clocks', { stateOf: 231 }],
      ['histories', { stateOf: 107, timelineOf: 25 }],
      ['goals', { checkGoal: 72, outcomeOf: 5 }],
      ['agreements', { checkAgreement: 54 }],
      ['readiness', { readinessOf: 541 }],
      ['return-home-law', { legalStatusOfCode: 22, routeOf: 56, approvalsNeeded: 194, countWorkingDays: 24 }],
      ['civil-dates', { addMonths: 279, addDays: 54, daysBetween: 12, weekdayOf: 19, isCivilDate: 46 }],
      ['evidence', { evaluateAssessment: 685 }],
      ['indicators', { suggestIndicators: 209, setIndicators: 11 }],
      ['looking-ahead', { earliestDates: 10, hindsight: 15 }],
      [
        'goal-reviews',
        {
          checkReviews: 29,
          scoreAt: 22,
          outcomeAt: 6,
          progressOf: 234,
          compareMeasure: 19,
          suggestCapacity: 151,
          suggestObservations: 4,
        },
      ],
      ['plan', { checkPlan: 150 }],
      ['first-year', { firstYearAtHome: 18 }],
      ['warning-signs', { checkWarningSigns: 62, eventOfSign: 20 }],
      ['unplanned-return', { checkUnplannedReturn: 157 }],
      ['permanence', { checkPermanence: 128 }],
      ['support', { supportOf: 32 }],
      ['cases', { caseOn: 79, changesBetween: 17, caseloadOn: 11 }],
      ['journey', { journeyOf: 38, closingOf: 15, supervisionAgenda: 17, checkReport: 7 }],
      ['papers', { checkChronology: 20, checkGenogram: 12 }],
      [
        'malformed',
        {
          parseAssessment: 34,
          parseProfile: 12,
          parseIndicatorSettings: 8,
          parseAgreedClassification: 43,
          parseHistory: 22,
          checkHistory: 32,
          parsePractice: 20,
          parseGoal: 22,
          parseParentalAgreement: 4,
          parseGoalReviews: 4,
          parseStandardisedMeasure: 4,
        },
      ],
    ]);
  });

  it('have ids that are unique, and begin with the name of the set', () => {
    expect(new Set(VECTORS.map(({ id }) => id)).size).toBe(VECTORS.length);
    for (const { set, vectors } of CONFORMANCE_SETS)
      expect(vectors.filter(({ id }) => !id.startsWith(`${set}/`))).toEqual([]);
  });

  it('have no two vectors that say the same', () => {
    const said = VECTORS.map((vector) => JSON.stringify([vector.function, vector.input, vector.expected]));
    expect(VECTORS.filter((_, place) => said.indexOf(said[place] ?? '') < place).map(({ id }) => id)).toEqual([]);
  });

  it.each(NAMED)(
    '“%s” says of each of its functions what it is given and what it answers, and of no other',
    (_, set) => {
      expect(Object.keys(set.functions).sort()).toEqual(Object.keys(counted(set.vectors)).sort());
    },
  );

  it.each(NAMED)('“%s” hands over arguments by the names that are said, and no others', (_, { functions, vectors }) => {
    for (const { function: name, input } of vectors) {
      const { arguments: names } = functions[name] ?? {};
      if (names !== undefined) expect(Object.keys(Object(input)).filter((field) => !names.includes(field))).toEqual([]);
    }
  });

  it.each(NAMED)('“%s” is plain JSON, and the same once it was written and read', (_, set) => {
    expect(JSON.parse(textOf(set))).toStrictEqual(set);
  });

  it('list in fields without an order only entries that have the same fields, so that which fits which is plain', () => {
    const shapesIn = (value: unknown, unordered: readonly string[]): readonly string[] => {
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([field, part]) =>
        unordered.includes(field) && Array.isArray(part) && new Set(part.map(shapeOf)).size > 1
          ? [field]
          : shapesIn(part, unordered),
      );
    };
    const shapeOf = (entry: unknown): string =>
      typeof entry === 'object' && entry !== null ? Object.keys(entry).sort().join() : typeof entry;
    for (const { functions, vectors } of CONFORMANCE_SETS)
      for (const vector of vectors)
        expect(shapesIn(vector.expected, functions[vector.function]?.unordered ?? [])).toEqual([]);
  });

  it('name rules and the places where they are printed, but for what is only arithmetic or shape', () => {
    const withoutRules = VECTORS.filter(({ rules }) => rules === undefined);
    expect([...new Set(withoutRules.map(({ id }) => id.split('/').slice(0, 2).join('/')))].sort()).toEqual(
      [
        ...['addDays', 'daysBetween', 'isCivilDate', 'weekdayOf'].map((name) => `civil-dates/${name}`),
        // What is read without a finding.
        ...Object.keys(LIBRARY)
          .filter((name) => name.startsWith('parse'))
          .map((name) => `malformed/${name}`),
      ].sort(),
    );
    const unprinted = VECTORS.filter(({ rules, sources }) => rules !== undefined && sources === undefined);
    const codes = [...new Set(unprinted.flatMap(({ rules = [] }) => rules))];
    expect(codes.filter((code) => !Object.hasOwn(WITHOUT_SOURCE, code))).toEqual([]);
  });
});

describe('What a vector names as the rules behind it', () => {
  /** Whole states: each way home of a case has one too. */
  const STATES = ['histories', 'cases', 'clocks'].flatMap((set) =>
    vectorsOf(set).flatMap(({ id, expected, rules = [] }) => {
      const { waysHome, ...own } = Object(expected);
      const [{ state = own } = {}] = Array.isArray(waysHome) ? waysHome : [];
      return state.clocks === undefined ? [] : [{ id, state, rules: new Set(rules) }];
    }),
  );
  const lacking = (isAbout: (state: Record<string, unknown[]>) => boolean, ...wanted: readonly string[]) =>
    STATES.filter(({ state, rules }) => isAbout(state) && !wanted.every((rule) => rules.has(rule))).map(({ id }) => id);

  it('has every clock that is compared', () => {
    expect(STATES.length).toBeGreaterThan(100);
    const unnamed = STATES.filter(({ state, rules }) =>
      (state.clocks ?? []).some(({ id }: { id: string }) => !rules.has(id)),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it('has how a managed lapse is read, where one is expected', () => {
    const isAboutLapses = ({ excusedLapses = [], lapsesNotOver = [] }: Record<string, unknown[]>) =>
      excusedLapses.length + lapsesNotOver.length > 0;
    expect(STATES.some(({ state }) => isAboutLapses(state))).toBe(true);
    expect(lacking(isAboutLapses, 'I-54')).toEqual([]);
  });

  it('has how time at home is counted, and that going back into care breaks it, where that clock is compared', () => {
    const isAboutHome = ({ clocks = [] }: Record<string, unknown[]>) => JSON.stringify(clocks).includes('L1-home');
    expect(STATES.some(({ state }) => isAboutHome(state))).toBe(true);
    expect(lacking(isAboutHome, 'L1-home', 'I-56')).toEqual([]);
  });
});

const REGISTERS = {
  ...SHAPE_FINDINGS,
  ...ASSESSMENT_FINDINGS,
  ...AGREEMENT_FINDINGS,
  ...HISTORY_FINDINGS,
  ...PRACTICE_FINDINGS,
  ...GOAL_FINDINGS,
  ...AGREEMENT_CHECK_FINDINGS,
  ...GOAL_REVIEW_FINDINGS,
  ...PLAN_FINDINGS,
  ...WARNING_SIGN_FINDINGS,
  ...SETTING_FINDINGS,
};

/** Codes that are about the shape of data, or the order of events, and are printed nowhere. */
const WITHOUT_SOURCE = Object.fromEntries(Object.entries(REGISTERS).filter(([, { source }]) => source === undefined));

describe('Among the vectors', () => {
  const ofCases = new Set(
    [...vectorsOf('clocks'), ...vectorsOf('histories')].flatMap(({ expected }) => {
      const text = JSON.stringify(expected);
      return [
        ...[...text.matchAll(/"id":"([\w-]+)","status":"([a-z-]+)"/g)].map(([, id, status]) => `${id} ${status}`),
        ...[...text.matchAll(/"rule":"([\w-]+)"/g)].map(([, rule]) => rule ?? ''),
        ...[...text.matchAll(/"followed":"([a-z-]+)"/g)].map(([, followed]) => followed ?? ''),
      ];
    }),
  );

  const stepsAsked = new Set(
    [...vectorsOf('unplanned-return'), ...vectorsOf('permanence')].flatMap(({ expected }) =>
      [...(Reflect.get(Object(expected), 'steps') ?? [])].map(({ id }) => String(id)),
    ),
  );

  const contradictionsFound = new Set(
    vectorsOf('evidence').flatMap(({ expected }) =>
      [
        ...JSON.stringify(expected).matchAll(
          /"riskFactor":\{"factor":"([\w-]+)"\},"protectiveFactor":\{"factor":"([\w-]+)"/g,
        ),
      ].map(([, risk, positive]) => `${risk} ${positive}`),
    ),
  );

  it.each([
    [
      'every entry of row 7, asked by itself',
      [...PRINTED_RULE_IDS, ...PROSE_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS],
      RULES,
    ],
    [
      'every entry of row 7, in a case',
      [...PRINTED_RULE_IDS, ...PROSE_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS],
      ofCases,
    ],
    [
      'every state of every clock that can be broken',
      ['L1', 'L1-home', 'M1', 'H1', 'S1'].flatMap((id) =>
        ['running', 'met', 'broken', 'not-started'].map((status) => `${id} ${status}`),
      ),
      ofCases,
    ],
    ['every clock', CLOCK_IDS.flatMap((id) => [`${id} running`, `${id} met`]), ofCases],
    [
      'every way to follow row 7, or not to',
      ['first-classification', 'as-indicated', 'one-of-the-options', 'otherwise'],
      ofCases,
    ],
    ['every code about goals', Object.keys(GOAL_FINDINGS), RULES],
    ['every code about agreements', Object.keys(AGREEMENT_CHECK_FINDINGS), RULES],
    ['every code about assessments', Object.keys(ASSESSMENT_FINDINGS), RULES],
    ['every code about histories', Object.keys(HISTORY_FINDINGS), RULES],
    ['every code about practices', Object.keys(PRACTICE_FINDINGS), RULES],
    [
      'every code about agreeing that a record out of JSON can have, but for the one that asks for an assessment of later evidence',
      Object.keys(AGREEMENT_FINDINGS).filter(
        (code) => !['question.no-such-day', 'profile.incomplete', 'conference.before-evidence'].includes(code),
      ),
      RULES,
    ],
    [
      'every code about shape, but for what is no JSON, or longer than a vector should be',
      Object.keys(SHAPE_FINDINGS).filter((code) => !/^input\.|^shape\.too-many$|^findings\.more$/.test(code)),
      RULES,
    ],
    ['every condition that people record', RECORDED_CONDITION_IDS, RULES],
    ['every reason for such a condition', Object.keys(ITEM_REASONS), RULES],
    ['every approval', APPROVAL_IDS, RULES],
    ['every code about plans', Object.keys(PLAN_FINDINGS), RULES],
    ['every code about warning signs', Object.keys(WARNING_SIGN_FINDINGS), RULES],
    ['every code about reviews of goals', Object.keys(GOAL_REVIEW_FINDINGS), RULES],
    ['every code about indicators that people set', Object.keys(SETTING_FINDINGS), RULES],
    ['every way a goal can stand', Object.keys(CAPACITY_REASONS), RULES],
    ['every code of Annex 1', Object.keys(EVALUATION_FINDINGS).filter((code) => code.startsWith('annex1.')), RULES],
    [
      'every step after an unplanned return, and after a decision against return',
      [...UNPLANNED_STEP_IDS, ...PERMANENCE_STEP_IDS],
      stepsAsked,
    ],
    [
      'every two findings that exclude each other',
      CONTRADICTIONS.map(({ riskFactor, protectiveFactor }) => `${riskFactor} ${protectiveFactor}`),
      contradictionsFound,
    ],
    ['every legal status', LEGAL_STATUS_IDS, RULES],
  ] as const)('there is %s', (_, wanted, there) => {
    expect(wanted.filter((one) => !there.has(one))).toEqual([]);
  });

  it('there are questions as known on another day, and under practices', () => {
    const questions = vectorsOf('histories').map(({ input }) => JSON.stringify(input));
    expect(questions.filter((text) => text.includes('"knownOn"')).length).toBeGreaterThan(5);
    expect(questions.filter((text) => text.includes('"every-lapse-breaks"')).length).toBeGreaterThan(2);
    expect(questions.filter((text) => text.includes('"clock-months"')).length).toBeGreaterThan(2);
  });

  it('all histories are such as a case system may hand over, in every set but those about what is wrong with one', () => {
    const ofInput = (input: unknown): unknown => Reflect.get(Object(input), 'history');
    const asked = VECTORS.filter(({ function: name }) => name !== 'checkHistory' && !name.startsWith('parse'));
    const histories = asked.flatMap(({ id, input }) => {
      const history = ofInput(input) ?? ofInput(Reflect.get(Object(input), 'given'));
      return history === undefined ? [] : [{ id, history }];
    });
    expect(histories.length).toBeGreaterThan(500);
    expect(histories.filter(({ history }) => !isRight(parseHistory(history))).map(({ id }) => id)).toEqual([]);
  });
});

describe('The page on conformance', () => {
  const page = readFileSync('docs/interop.md', 'utf8');

  it('has every set with as many vectors as it has', () => {
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)].map(([, set, count]) => [set, Number(count)]);
    expect(rows).toEqual(CONFORMANCE_SETS.map(({ set, vectors }) => [set, vectors.length]));
  });

  it('says of how many vectors the two tables in Python are proof', () => {
    expect(page).toContain(`all ${vectorsOf('classify').length + vectorsOf('review').length} vectors`);
  });

  it('shows a vector as there is one, with a shorter input', () => {
    const [, text = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const { vectors, ...about } = JSON.parse(text);
    const [shown] = vectors;
    expect(vectorsOf('review')).toContainEqual(expect.objectContaining({ id: shown.id, expected: shown.expected }));
    expect(new Ajv2020({ strict: true }).compile(FORMAT_SCHEMA)({ vectors, ...about })).toBe(true);
  });
});

describe('The files', () => {
  const folder = 'src/conformance/vectors';
  const files = readdirSync(folder).sort();
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

  it('are one for each set, the schema and what a package needs, and say what is laid out (if not: npm run conformance:write)', () => {
    expect(files).toEqual([...Object.keys(CONFORMANCE_FILES), 'README.md', 'package.json'].sort());
    expect(Object.keys(CONFORMANCE_FILES)).toEqual(
      expect.arrayContaining([...CONFORMANCE_SETS.map(({ set }) => `${set}.json`), 'format.schema.json', 'LICENSE']),
    );
    for (const [name, text] of Object.entries(CONFORMANCE_FILES)) expect(read(name) === text, name).toBe(true);
  });

  it('say in which format they are, of which version and of which edition', () => {
    for (const { format, packageVersion, edition } of CONFORMANCE_SETS)
      expect({ format, packageVersion, edition }).toEqual({
        format: CONFORMANCE_FORMAT,
        packageVersion: manifest.version,
        edition: 'framework-2015',
      });
  });

  it('are a package of their own, of the same version, in which each is found by its name', () => {
    const { name, version, license, dependencies } = JSON.parse(read('package.json'));
    expect({ name, version, license, dependencies }).toEqual({
      name: `${manifest.name}-conformance`,
      version: manifest.version,
      license: manifest.license,
      dependencies: undefined,
    });
    const { resolve } = createRequire(import.meta.url);
    for (const { set } of CONFORMANCE_SETS)
      expect(readFileSync(resolve(`${name}/${set}.json`), 'utf8') === read(`${set}.json`), set).toBe(true);
  });

  it('are as the schema of the format has them', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    const isValid = ajv.compile(JSON.parse(read('format.schema.json')));
    for (const { set } of CONFORMANCE_SETS) {
      isValid(JSON.parse(read(`${set}.json`)));
      expect(isValid.errors ?? []).toEqual([]);
    }
  });

  it.each<readonly [told: string, spoil: (set: Record<string, unknown>) => void]>([
    ['another format', (set) => Object.assign(set, { format: 3 })],
    ['another edition', (set) => Object.assign(set, { edition: 'framework-2030' })],
    ['no version', (set) => Reflect.deleteProperty(set, 'packageVersion')],
    ['a field more', (set) => Object.assign(set, { extra: 1 })],
    ['no vectors', (set) => Object.assign(set, { vectors: [] })],
    [
      'a vector without an id',
      (set) => Object.assign(set, { vectors: [{ function: 'a', title: 'a', input: 1, expected: 1 }] }),
    ],
    [
      'a vector without an expected answer',
      (set) => Object.assign(set, { vectors: [{ id: 'a/b', function: 'a', title: 'a', input: 1 }] }),
    ],
    [
      'a vector with a source that is no text',
      (set) =>
        Object.assign(set, {
          vectors: [{ id: 'a/b', function: 'a', title: 'a', input: 1, expected: 1, sources: [1] }],
        }),
    ],
  ])('would not be with %s', (_, spoil) => {
    const set = JSON.parse(read('goals.json'));
    spoil(set);
    expect(new Ajv2020({ strict: true }).compile(FORMAT_SCHEMA)(set)).toBe(false);
  });

  it('hold less than eleven megabytes in all: whole cases and whole plans are long', () => {
    const bytes = Object.values(CONFORMANCE_FILES).map((text) => Buffer.byteLength(text));
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(11_000_000);
  });

  it('have a vector on each line, so that two versions can be compared line by line', () => {
    for (const { set, vectors } of CONFORMANCE_SETS) {
      const lines = read(`${set}.json`)
        .split('\n')
        .filter((line) => line.startsWith('    {"id":'));
      expect(lines).toHaveLength(vectors.length);
    }
  });
});
