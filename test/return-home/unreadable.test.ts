/** What each question about coming home answers where what it is asked about cannot be read. */
import {
  APPROVAL_IDS,
  approvalsNeeded,
  checkPermanence,
  checkPlan,
  checkUnplannedReturn,
  checkWarningSigns,
  eventOfSign,
  firstYearAtHome,
  PERMANENCE_STEP_IDS,
  PLAN_PARTS,
  RETURN_MESSAGES,
  readinessOf,
  routeOf,
  UNPLANNED_STEP_IDS,
} from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { DECISION, SIGNS, SMALL_DECISION, SMALL_RETURN, UNPLANNED_RETURN } from '../bad-input/return-home-samples.js';
import { COMPLETE_PLAN, READY_CASE, READY_QUESTION, SECTION_20, STANDING_HISTORY } from '../support/coming-home.js';
import { day } from '../support/dates.js';
import { UNREADABLE } from '../support/unreadable.js';

const ASKED_ON = day('2024-07-20');
const FIRST_DAY = day('0001-01-01');
const FIRST_YEAR = { history: STANDING_HISTORY, plan: COMPLETE_PLAN };

/** Too long to be gone through: nobody has so many children, signs or days. */
const TOO_MANY = Array.from({ length: 10_001 }, () => ({}));

/** What is handed in where a record is asked for, and is none. */
const NO_RECORDS: readonly (readonly [string, never])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'a plan'],
  ['a list', []],
  ['a map, which looks like a record without fields', new Map()],
  ['a record with more in it than any case', { agencies: TOO_MANY }],
].map(([name, value]) => [String(name), value as never]);

/** What is handed in where a day is asked for, and is none. */
const NO_DAYS: readonly (readonly [string, never])[] = [
  ['nothing', undefined],
  ['a day that is not in the calendar', '2024-02-30'],
  ['a time', '2024-07-20T00:00:00Z'],
  ['a number', 20_240_720],
].map(([name, value]) => [String(name), value as never]);

const NO_QUESTIONS: readonly (readonly [string, never])[] = [
  ...NO_RECORDS,
  ...NO_DAYS.map(([name, asOf]) => [`asked about ${name}`, { asOf } as never] as const),
];

describe('Whether everything is in place, asked of what cannot be read', () => {
  const answer = {
    ...readinessOf({ child: '', wayHome: { parents: [''] } }, { asOf: FIRST_DAY }),
    unreadable: UNREADABLE,
  };

  it('is answered as if nothing were known: not ready, and nearly everything missing', () => {
    expect(answer.isReady).toBe(false);
    expect(answer.child).toBe('');
    expect(answer.asOf).toBe('0001-01-01');
    expect(answer.missing).toContain('classification-agreed');
    expect(answer.conditions.map(({ verdict }) => verdict)).not.toContain('met');
  });

  it.each(NO_RECORDS)('is answered so for a case that is %s', (_, given) => {
    expect(readinessOf(given, READY_QUESTION)).toEqual(answer);
  });

  it.each(NO_QUESTIONS)('is answered so for a question that is %s', (_, question) => {
    expect(readinessOf(READY_CASE, question)).toEqual(answer);
  });
});

describe('Which approvals are needed, asked of what cannot be read', () => {
  it.each(NO_RECORDS)('is something that nobody can say: %s', (_, given) => {
    const answer = approvalsNeeded(given);
    expect(answer).toEqual({ ...approvalsNeeded({}), unreadable: UNREADABLE });
    expect(answer.route).toBe(undefined);
    expect(answer.workingDays).toBe(undefined);
    expect(answer.approvals.map(({ approval, needed }) => [approval, needed])).toEqual(
      APPROVAL_IDS.map((approval) => [approval, 'cannot-say']),
    );
  });

  it.each(NO_RECORDS)('comes with no way home either: %s', (_, given) => {
    expect(routeOf(given)).toBe(undefined);
    expect(routeOf({ ...SECTION_20, status: given })).toBe(undefined);
  });
});

describe('A plan that cannot be read', () => {
  const answer = {
    parts: Object.fromEntries(PLAN_PARTS.map((part) => [part, 'incomplete'])),
    isComplete: false,
    findings: [UNREADABLE],
  };

  it.each(NO_RECORDS)('is incomplete in every part: %s', (_, plan) => {
    expect(checkPlan(plan)).toEqual(answer);
  });

  it.each(NO_RECORDS.filter(([name]) => name !== 'nothing'))('nor can one that is checked against %s', (_, context) => {
    expect(checkPlan(COMPLETE_PLAN, context)).toEqual(answer);
  });

  it('settles no condition for going home that a plan is read for: nobody can say of any', () => {
    const plan = { ...COMPLETE_PLAN, team: [null] } as never;
    const { isReady, conditions } = readinessOf({ ...READY_CASE, plan }, READY_QUESTION);
    expect(isReady).toBe(false);
    expect(
      conditions
        .filter(({ findings }) => findings.length > 0)
        .map(({ id, verdict, reasons }) => [id, verdict, ...reasons.map(({ code }) => code)]),
    ).toEqual(
      ['plan-complete', 'return-dated', 'reviews-dated', 'trusted-adult', 'contingency-plan', 'plan-signed'].map(
        (id) => [id, 'cannot-say', 'plan.part-not-known'],
      ),
    );
  });
});

describe('A decision against a return that cannot be read', () => {
  const asked = checkPermanence({}, FIRST_DAY);

  it.each(NO_RECORDS)('leaves every step as if nothing were recorded: %s', (_, given) => {
    expect(checkPermanence(given, ASKED_ON)).toEqual({ ...asked, unreadable: UNREADABLE });
  });

  it.each(NO_DAYS)('leaves every step so on a day that is none: %s', (_, asOf) => {
    for (const given of [DECISION, SMALL_DECISION])
      expect(checkPermanence(given, asOf)).toEqual({ ...asked, unreadable: UNREADABLE });
  });

  it('has no step met', () => {
    expect(asked.steps.map(({ id, verdict }) => [id, verdict])).toEqual(
      PERMANENCE_STEP_IDS.map((id) => [id, expect.stringMatching(/^not-met$|^cannot-say$/)]),
    );
  });
});

describe('An unplanned return that cannot be read', () => {
  const asked = checkUnplannedReturn({ happenedOn: FIRST_DAY }, FIRST_DAY);

  it.each(NO_RECORDS)('leaves every step as if nothing were recorded: %s', (_, given) => {
    expect(checkUnplannedReturn(given, ASKED_ON)).toEqual({ ...asked, unreadable: UNREADABLE });
  });

  it.each(NO_DAYS)('leaves every step so on a day that is none: %s', (_, asOf) => {
    for (const given of [UNPLANNED_RETURN, SMALL_RETURN])
      expect(checkUnplannedReturn(given, asOf)).toEqual({ ...asked, unreadable: UNREADABLE });
  });

  it('counts as one that has happened, with no step met', () => {
    expect(asked.hasHappened).toBe(true);
    expect(asked.steps.map(({ id, verdict }) => [id, verdict])).toEqual(
      UNPLANNED_STEP_IDS.map((id) => [id, expect.stringMatching(/^not-met$|^cannot-say$/)]),
    );
  });
});

describe('The first year at home, asked of what cannot be read', () => {
  const answer = {
    start: { kind: 'not-known' },
    planFits: false,
    planIsFor: 'another-case',
    done: undefined,
    findings: [],
    until: undefined,
    entries: [],
    later: [],
    earliest: [],
    missing: [UNREADABLE],
    notices: [],
    messages: RETURN_MESSAGES,
  };

  it.each(NO_RECORDS)('has no entries, and says so: %s', (_, given) => {
    const { state, ...rest } = firstYearAtHome(given, { asOf: ASKED_ON });
    expect(rest).toEqual(answer);
    expect(state.unreadable).toEqual(UNREADABLE);
  });

  it.each(NO_QUESTIONS)('has none for a question that is %s', (_, question) => {
    const { state, ...rest } = firstYearAtHome(FIRST_YEAR, question);
    expect(rest).toEqual(answer);
    expect(state.unreadable).toEqual(UNREADABLE);
  });
});

describe('Warning signs that cannot be read', () => {
  const question = { asOf: ASKED_ON, reviewedOn: [day('2024-07-01')] };

  it.each<readonly [string, unknown]>([
    ...NO_RECORDS.filter(([name]) => name !== 'a list'),
    ['a list in which one is missing', [SIGNS[0], null]],
    ['a list in which one is a text', [SIGNS[0], 'a bruise']],
    ['more than anyone reads', TOO_MANY],
  ])('are found to be so, not in order: %s', (_, signs) => {
    expect(checkWarningSigns(signs as never, question)).toEqual([UNREADABLE]);
  });

  it.each(NO_QUESTIONS)('nor does anyone say of signs what is open where the question is %s', (_, asked) => {
    expect(checkWarningSigns(JSON.parse(JSON.stringify(SIGNS)), asked)).toEqual([UNREADABLE]);
    expect(checkWarningSigns([], asked)).toEqual([UNREADABLE]);
  });

  it.each(NO_RECORDS)('make no event of a history: %s', (_, sign) => {
    expect(eventOfSign(sign)).toBe(undefined);
  });
});
