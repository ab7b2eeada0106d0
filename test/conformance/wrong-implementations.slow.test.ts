import { daysBetween, isCivilDate } from 'reunification-framework';
import { INDICATOR_IDS, INDICATOR_VALUES } from 'reunification-framework/classification';
import { RECORDED_CONDITION_IDS } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { type Implementation, runConformance, type Vector } from '../../src/conformance/index.js';
import { LIBRARY } from '../support/conformance-library.js';
import { CONFORMANCE_SETS } from './laid-out/sets.js';

const VECTORS = CONFORMANCE_SETS.flatMap(({ vectors }) => vectors);

/** The vectors that an implementation fails. What it leaves to this package is not asked again: that passes. */
const failedBy = (wrong: Implementation): readonly string[] => {
  const { failed, notImplemented, passed } = runConformance(wrong, CONFORMANCE_SETS);
  const left = Object.keys(LIBRARY).filter((name) => wrong[name] === undefined);
  expect(notImplemented.map(({ function: name }) => name).sort()).toEqual(left.sort());
  const asked = VECTORS.filter(({ function: name }) => wrong[name] !== undefined);
  expect(passed.length + failed.length).toBe(asked.length);
  return failed.map(({ id }) => id);
};

const idsWhere = (isSo: (vector: Vector) => boolean): readonly string[] => VECTORS.filter(isSo).map(({ id }) => id);

const fieldOf = (value: unknown, ...fields: readonly string[]): unknown =>
  fields.reduce<unknown>((at, field) => Reflect.get(Object(at), field), value);

/** The entry of a list that has a value in a field. */
const entryIn = (entries: unknown, field: string, value: string): unknown =>
  Array.isArray(entries) ? entries.find((entry) => fieldOf(entry, field) === value) : undefined;

const stepIn = (expected: unknown, id: string): unknown => entryIn(fieldOf(expected, 'steps'), 'id', id);

/** The input with something else in its question. */
const asking = (input: unknown, change: object): unknown => ({
  ...Object(input),
  question: { ...Object(fieldOf(input, 'question')), ...change },
});

/** The package’s answer to an input that has been changed first. */
const afterChanging =
  (name: keyof typeof LIBRARY, change: (input: unknown) => unknown) =>
  (input: unknown): unknown =>
    LIBRARY[name](change(input));

type Table = Readonly<Record<string, readonly string[]>>;

/** Rows 1 to 5, once more. */
const TABLE: Table = {
  riskFactors: ['fully-addressed', 'partly-addressed', 'not-being-addressed', 'not-being-addressed'],
  protectiveFactors: ['apparent', 'apparent', 'apparent', 'none-apparent'],
  capacityToChange: ['able', 'able', 'unable', 'unable'],
  wishes: ['all-want-return', 'all-want-return', 'ambivalent-or-opposed', 'ambivalent-or-opposed'],
  likelihoodOfRecurrence: ['unlikely', 'some-possibility', 'strong-possibility', 'very-strong-possibility'],
};

const LEVELS = ['low', 'medium', 'high', 'severe'];

/** Somebody’s own reading of a table. */
const readingOf = (table: Table) => (input: unknown) => {
  const known = Object.keys(table).filter((row) => fieldOf(input, row) !== undefined);
  const missing = Object.keys(table).filter((row) => !known.includes(row));
  const support = Object.fromEntries(
    LEVELS.map((level, place) => [
      level,
      { supporting: known.filter((row) => table[row]?.[place] === fieldOf(input, row)) },
    ]),
  );
  const agreeing = LEVELS.filter((level) => support[level]?.supporting.length === known.length);
  const bound = LEVELS[Math.max(0, ...known.map((row) => table[row]?.indexOf(String(fieldOf(input, row))) ?? 0))];
  if (missing.length > 0)
    return { kind: 'incomplete', missing, stillPossible: agreeing, cautiousBoundAtLeast: bound, support };
  const [level] = agreeing;
  if (level !== undefined) {
    const returnHome = level === 'low' || level === 'medium' ? 'open' : 'not-open';
    return { kind: 'matched', level, pointsTo: { returnHome }, support };
  }
  return {
    kind: 'mixed',
    options: LEVELS.filter((option) => support[option]?.supporting.length !== 0),
    cautiousBound: bound,
    support,
  };
};

describe('One cell of the table', () => {
  it('as printed, read by somebody else, passes', () => {
    expect(failedBy({ classify: readingOf(TABLE) })).toEqual([]);
  });

  it('read wrong in row 5 fails where row 5 has the value that was there, or the one that is', () => {
    const wrong = {
      ...TABLE,
      likelihoodOfRecurrence: ['unlikely', 'unlikely', 'strong-possibility', 'very-strong-possibility'],
    };
    const concerned = idsWhere(
      ({ function: name, input }) =>
        name === 'classify' &&
        ['unlikely', 'some-possibility'].includes(String(fieldOf(input, 'likelihoodOfRecurrence'))),
    );
    expect(failedBy({ classify: readingOf(wrong) })).toEqual(concerned);
    expect(concerned).toHaveLength(216);
  });

  it.each(
    Object.entries(TABLE).flatMap(([row, cells]) =>
      cells.map((cell, place) => [row, LEVELS[place] ?? '', cell, place] as const),
    ),
  )('of %s at %s cannot be read otherwise without failing: %s', (row, _, cell, place) => {
    const others = [...new Set(TABLE[row])].filter((value) => value !== cell);
    for (const other of others) {
      const wrong = { ...TABLE, [row]: TABLE[row]?.map((value, column) => (column === place ? other : value)) ?? [] };
      expect(runConformance({ classify: readingOf(wrong) }, CONFORMANCE_SETS).failed.length).toBeGreaterThan(0);
    }
  });
});

describe('One entry of row 7', () => {
  const indicateReview = (input: unknown): unknown => {
    const answer = LIBRARY.indicateReview(input);
    return answer.rule === 'M-unclear-not-addressed'
      ? { ...answer, outcome: { kind: 'move', to: 'high', childReturnsToCare: false } }
      : answer;
  };

  it('taken for a move where people have to judge fails in the twelve situations that it is for', () => {
    const times = ['within', 'past/home', 'not-set'];
    expect(failedBy({ indicateReview })).toEqual(
      ['true/true', 'true/false', 'false/true', 'false/false'].flatMap((kept) =>
        times.map((time) => `review/medium/false/apparent/able/not-being-addressed/${kept}/${time}`),
      ),
    );
  });

  it('is told with what was expected, what came instead, and where it is printed', () => {
    const [failed] = runConformance({ indicateReview }, CONFORMANCE_SETS).failed;
    expect(failed).toMatchObject({
      expected: { outcome: { kind: 'judgement-required', options: ['medium', 'high'] } },
      actual: { outcome: { kind: 'move', to: 'high' } },
      mismatches: [
        { path: ['outcome', 'kind'], expected: 'judgement-required', actual: 'move' },
        { path: ['outcome', 'options'], expected: ['medium', 'high'], actual: undefined },
      ],
      rules: ['M-unclear-not-addressed'],
      sources: [
        'Framework (2015), Stage 4, Task 1, Reclassification of risk and decision on reunification',
        'Framework (2015), Risk Classification Table, row 7, medium risk, p. 40',
      ],
    });
  });
});

/** Where a month is too short, the days left over run on into the next: the way of many date libraries. */
const runningOn = (date: string, months: number): string => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1 + months, dayOfMonth);
  return moved.toISOString().slice(0, 10);
};

const leavesItsMonth = (date: string, months: number): boolean => runningOn(date, months).slice(8) !== date.slice(8);

describe('Months', () => {
  it('that run on into the next where they are too short fail where they are, and nowhere else', () => {
    const addMonths = (input: unknown): unknown => {
      const right = LIBRARY.addMonths(input);
      return right === undefined ? right : runningOn(String(fieldOf(input, 'date')), Number(fieldOf(input, 'months')));
    };
    const tooShort = idsWhere(
      ({ function: name, input, expected }) =>
        name === 'addMonths' &&
        expected !== null &&
        leavesItsMonth(String(fieldOf(input, 'date')), Number(fieldOf(input, 'months'))),
    );
    expect(failedBy({ addMonths })).toEqual(tooShort);
    expect(tooShort).toContain('civil-dates/addMonths/2023-08-31/6');
    expect(tooShort.length).toBeGreaterThan(50);
  });

  it('that are one too many fail wherever there is an answer', () => {
    const addMonths = afterChanging('addMonths', (input) => ({
      ...Object(input),
      months: Number(fieldOf(input, 'months')) + 1,
    }));
    const failed = failedBy({ addMonths });
    const all = idsWhere(({ function: name, expected }) => name === 'addMonths' && expected !== null);
    expect(all.filter((id) => !failed.includes(id))).toEqual([]);
  });
});

describe('A clock', () => {
  const CLOCKS = /^clocks\/(L1|L1-home|M1|H1-further|H1|H2|S1)\//;
  const stateOf = afterChanging('stateOf', (input) => {
    const asOf = String(fieldOf(input, 'question', 'asOf'));
    const dayBefore = new Date(Date.parse(asOf) - 86_400_000).toISOString().slice(0, 10);
    return asking(input, { asOf: dayBefore });
  });

  it('that is read one day late fails on the day it is due and, where days overdue are counted, the day after', () => {
    const failed = failedBy({ stateOf }).filter((id) => CLOCKS.test(id));
    expect(failed).toEqual(
      idsWhere(
        ({ id }) => CLOCKS.test(id) && /\/on(-and-recorded)?$|^clocks\/H[12]\/.*\/after(-and-recorded)?$/.test(id),
      ),
    );
    // On six ends each: every clock, and again where what it needs was recorded since, which the limit at high does not.
    expect(failed).toHaveLength((7 + 2) * 6 + (6 + 1) * 6);
  });

  it('that needs seven months fails wherever a clock has started, or been broken', () => {
    const reason = 'Seven instead of six.';
    const clocks = ['L1', 'L1-home', 'M1', 'H1-further', 'H1', 'H2', 'S1'];
    const variations = clocks.map((clock) => ({ kind: 'clock-months', clock, months: 7, from: '0001-01-01', reason }));
    const failed = failedBy({
      stateOf: afterChanging('stateOf', (input) => asking(input, { practice: { variations } })),
    });
    expect(failed.filter((id) => CLOCKS.test(id))).toEqual(idsWhere(({ id }) => CLOCKS.test(id)));
  });
});

describe('What is not known', () => {
  it('read as the worst in rows 1 to 5 fails exactly where something is not known', () => {
    const worst = Object.fromEntries(INDICATOR_IDS.map((indicator) => [indicator, INDICATOR_VALUES[indicator].at(-1)]));
    const classify = afterChanging('classify', (input) => ({ ...worst, ...Object(input) }));
    expect(failedBy({ classify })).toEqual(
      idsWhere(
        ({ function: name, input }) => name === 'classify' && Object.keys(Object(input)).length < INDICATOR_IDS.length,
      ),
    );
  });

  it('read as not done fails exactly where a condition is asked and nothing is recorded', () => {
    const notDone = Object.fromEntries(RECORDED_CONDITION_IDS.map((id) => [id, { kind: 'not-done' }]));
    const readinessOf = afterChanging('readinessOf', (input) => {
      const given = Object(fieldOf(input, 'given'));
      return { ...Object(input), given: { ...given, recorded: { ...notDone, ...Object(fieldOf(given, 'recorded')) } } };
    });
    expect([...failedBy({ readinessOf })].sort()).toEqual(
      [...RECORDED_CONDITION_IDS.map((id) => `readiness/${id}/asked/nothing`), 'readiness/nothing-known'].sort(),
    );
  });

  it('of approvals read as no approval fails exactly where nothing is known of them', () => {
    const readinessOf = afterChanging('readinessOf', (input) => ({
      ...Object(input),
      given: { approvals: [], ...Object(fieldOf(input, 'given')) },
    }));
    expect(failedBy({ readinessOf })).toEqual(['readiness/director-ceasing/nothing-is-known-of-approvals']);
  });

  it('of bank holidays read as none fails exactly where they are not known and it matters', () => {
    const approvalsNeeded = afterChanging('approvalsNeeded', (input) => ({
      bankHolidays: {
        'england-and-wales': {
          division: 'england-and-wales',
          // Eight days, all at weekends: the year is covered, and no weekday is free.
          events: ['01-06', '01-07', '01-13', '01-14', '01-20', '01-21', '01-27', '01-28'].map((date) => ({
            title: 'A day at the weekend',
            date: `2024-${date}`,
            notes: '',
            bunting: false,
          })),
        },
      },
      ...Object(input),
    }));
    const open = idsWhere(
      ({ id, input, expected }) =>
        id.startsWith('return-home-law/approvalsNeeded/') &&
        fieldOf(input, 'lookedAfterSince') === '2024-05-03' &&
        fieldOf(input, 'bankHolidays') === undefined &&
        fieldOf(entryIn(fieldOf(expected, 'approvals'), 'approval', 'nominated-officer-ceasing'), 'needed') ===
          'cannot-say' &&
        // Where it is known who approves, and the child will no longer be looked after; no care order lasts past the 18th birthday.
        (fieldOf(input, 'route') === 'order-discharged'
          ? fieldOf(input, 'status') === 'care-order' && fieldOf(input, 'bornOn') !== '2006-06-03'
          : fieldOf(input, 'status') === 'section-20' &&
            fieldOf(input, 'route') === undefined &&
            fieldOf(input, 'bornOn') !== undefined),
    );
    expect(failedBy({ approvalsNeeded })).toEqual(open);
    expect(open.length).toBeGreaterThan(4);
  });
});

describe('A check that lets something pass', () => {
  it('fails exactly where that has to be found', () => {
    const checkGoal = (input: unknown): unknown => {
      const answer = LIBRARY.checkGoal(input);
      const findings = answer.findings.filter(({ code }) => code !== 'measurable.only-attendance');
      return { ...answer, findings };
    };
    expect(failedBy({ checkGoal })).toEqual(
      idsWhere(({ id, rules = [] }) => id.startsWith('goals/') && rules.includes('measurable.only-attendance')),
    );
  });

  it('that finds the same in another order passes', () => {
    const checkGoal = (input: unknown): unknown => {
      const answer = LIBRARY.checkGoal(input);
      return { ...answer, findings: [...answer.findings].reverse() };
    };
    expect(failedBy({ checkGoal })).toEqual([]);
  });

  it('that lists what is missing in another order fails where more than one thing is', () => {
    const readinessOf = (input: unknown): unknown => {
      const answer = LIBRARY.readinessOf(input);
      return { ...answer, missing: [...answer.missing].reverse() };
    };
    expect(failedBy({ readinessOf })).toEqual(['readiness/nothing-known']);
  });
});

describe('What goes on after a level is agreed', () => {
  it('without one code about plans fails exactly where that has to be found', () => {
    const checkPlan = (input: unknown): unknown => {
      const answer = LIBRARY.checkPlan(input);
      const findings = answer.findings.filter(({ code }) => code !== 'plan.trusted-adult-missing');
      return { ...answer, findings };
    };
    const concerned = idsWhere(
      ({ function: name, rules = [] }) => name === 'checkPlan' && rules.includes('plan.trusted-adult-missing'),
    );
    expect(failedBy({ checkPlan })).toEqual(concerned);
    expect(concerned).toContain('plan/plan.trusted-adult-missing');
  });

  it('that takes what nobody said of a new family for none fails wherever that is not said', () => {
    const checkPermanence = afterChanging('checkPermanence', (input) => {
      const { decision, ...asked } = Object(input);
      return { ...asked, decision: { newCarersIdentified: false, ...decision } };
    });
    const concerned = idsWhere(
      ({ id, function: name, input, expected }) =>
        name === 'checkPermanence' &&
        fieldOf(input, 'decision', 'newCarersIdentified') === undefined &&
        // Some vectors are about other steps only.
        (id === 'permanence/no-day' || stepIn(expected, 'carers-understand') !== undefined) &&
        fieldOf(stepIn(expected, 'carers-understand'), 'reason') !== 'item.not-asked-here',
    );
    expect(failedBy({ checkPermanence })).toEqual(concerned);
    expect(concerned.length).toBeGreaterThan(20);
  });

  it('that leaves nothing open after a return from care under an order fails exactly there', () => {
    const checkUnplannedReturn = (input: unknown): unknown => {
      const answer = Object(LIBRARY.checkUnplannedReturn(input));
      return fieldOf(input, 'unplannedReturn', 'status') === 'care-order' ? { ...answer, open: [] } : answer;
    };
    expect(failedBy({ checkUnplannedReturn })).toEqual(
      idsWhere(
        ({ function: name, input, expected }) =>
          name === 'checkUnplannedReturn' &&
          fieldOf(input, 'unplannedReturn', 'status') === 'care-order' &&
          JSON.stringify(fieldOf(expected, 'open')) !== '[]',
      ),
    );
  });

  it('that ends a new risk where people judge that a sign is none fails where they judge so, and something was observed', () => {
    const eventOfSign = (input: unknown): unknown => {
      const event = LIBRARY.eventOfSign(input);
      return event && fieldOf(input, 'isNewRisk') === 'no' ? { ...event, newRisk: false } : event;
    };
    expect(failedBy({ eventOfSign })).toEqual([
      'warning-signs/eventOfSign/no/risk-factors',
      'warning-signs/eventOfSign/no/protective-factors',
      'warning-signs/eventOfSign/no/capacity-to-change',
      'warning-signs/eventOfSign/no/all',
    ]);
  });

  it('that averages raters who differ fails where they do', () => {
    const scoreAt = (input: unknown): unknown =>
      LIBRARY.scoreAt(input) ?? (fieldOf(input, 'shownBy') === 'change' ? 0 : undefined);
    expect(failedBy({ scoreAt })).toEqual([
      'goal-reviews/scoreAt/rated-minus-1-and-1',
      'goal-reviews/scoreAt/rated-0-0-and-1',
      'goal-reviews/scoreAt/rated-by-nobody',
      'goal-reviews/scoreAt/rated-by-nobody-and-agreed-to-be-1',
    ]);
  });

  it('that never finds two findings to exclude each other fails where they do', () => {
    const evaluateAssessment = (input: unknown): unknown => {
      const { children } = LIBRARY.evaluateAssessment(input);
      return { children: children.map((child) => ({ ...child, contradictions: [] })) };
    };
    const concerned = idsWhere(({ id }) => /^evidence\/contradiction\/.*\/(un)?explained$/.test(id));
    expect(failedBy({ evaluateAssessment })).toEqual(concerned);
    expect(concerned).toHaveLength(46);
  });

  it('that reads what is not known of risk factors as none fails where it may not be called fully addressed', () => {
    const suggestIndicators = (input: unknown): unknown => {
      const { suggestions } = LIBRARY.suggestIndicators(input);
      const { riskFactors } = Object(suggestions);
      return riskFactors.kind === 'to-be-asked'
        ? { suggestions: { ...suggestions, riskFactors: { ...riskFactors, kind: 'suggested' } } }
        : { suggestions };
    };
    expect(failedBy({ suggestIndicators })).toEqual(
      idsWhere(({ expected }) => fieldOf(expected, 'suggestions', 'riskFactors', 'kind') === 'to-be-asked'),
    );
  });
});

describe('An implementation of two functions', () => {
  it('passes these, and is told how many it does not have', () => {
    const { allPassed, passed, failed, notImplemented } = runConformance(
      { daysBetween: LIBRARY.daysBetween, isCivilDate: LIBRARY.isCivilDate },
      CONFORMANCE_SETS,
    );
    expect({ allPassed, failed, passed: passed.length }).toEqual({ allPassed: false, failed: [], passed: 58 });
    const left = Object.keys(LIBRARY).filter((name) => name !== daysBetween.name && name !== isCivilDate.name);
    expect(notImplemented.map(({ function: name }) => name).sort()).toEqual(left.sort());
    expect(notImplemented.flatMap(({ vectors }) => vectors)).toHaveLength(VECTORS.length - 58);
  });
});

describe('A whole case', () => {
  const asked = (change: object) => ({ caseOn: afterChanging('caseOn', (input) => asking(input, change)) });

  it('read with what was recorded after the day asked about fails where something was', () => {
    expect(failedBy(asked({ knownOn: '2999-12-31' }))).toEqual(
      expect.arrayContaining([
        'cases/visit/a-visit-that-was-recorded-later/2024-02-10',
        'cases/ready/the-approval-was-not-known',
      ]),
    );
  });

  it('with its bank holidays overlooked fails where they were days of the count', () => {
    expect(failedBy(asked({ bankHolidays: undefined }))).toContain('cases/review/over-easter/given');
  });

  it('asked what has changed since a day later fails where something was recorded on that day', () => {
    const changesBetween = afterChanging('changesBetween', (input) => asking(input, { from: '2024-03-02' }));
    expect(failedBy({ changesBetween })).toEqual(
      expect.arrayContaining([
        'cases/changes/a-visit-of-5-february-was-recorded-on-2024-03-02/2024-03-01/2024-03-20',
        'cases/changes/a-visit-of-2024-03-02-was-recorded-on-10-march/2024-03-01/2024-03-20',
      ]),
    );
  });

  it('counted with many others as if nothing could be unreadable, or had no label, fails', () => {
    const changed = (change: (cases: readonly object[]) => readonly object[]) =>
      failedBy({
        caseloadOn: afterChanging('caseloadOn', (input) => {
          const cases = fieldOf(input, 'cases');
          return { ...Object(input), cases: change(Array.isArray(cases) ? cases : []) };
        }),
      });
    const TEAMS = 'cases/caseload/the-same-by-team-in-alphabetical-order-and-last-those-without-one';
    expect(changed((cases) => cases.filter((one) => fieldOf(one, 'record', '_tag') === 'Right'))).toContain(TEAMS);
    expect(changed((cases) => cases.map((one) => ({ ...one, labels: undefined })))).toContain(TEAMS);
  });

  it.each([
    ['without its visits', { visits: [] }, 'cases/visit/visits-on-5-and-20-february/2024-04-02'],
    ['without its reviews', { reviews: [] }, 'cases/review/two-reviews/2024-11-20'],
    ['without its legal status', { legal: [] }, 'cases/legal/2024-02-29'],
    ['without its assessments', { assessments: [] }, 'cases/indicated/severe'],
  ])('%s fails where they count', (_, less, failing) => {
    const caseOn = afterChanging('caseOn', (input) => ({
      ...Object(input),
      record: { ...Object(fieldOf(input, 'record')), ...less },
    }));
    expect(failedBy({ caseOn })).toContain(failing);
  });
});
