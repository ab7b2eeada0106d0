import {
  checkUnplannedReturn,
  type ItemReasonCode,
  type Known,
  LEGAL_STATUS_IDS,
  LEGAL_STATUSES,
  type RecordedAnswer,
  UNPLANNED_STEP_IDS,
  UNPLANNED_STEPS,
  type UnplannedReturn,
  type UnplannedStepId,
} from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import { CANARY, deeplyFrozen } from '../../support/goals.js';
import { aroundDay } from '../../support/histories.js';
import {
  AFTER_AN_UNPLANNED_RETURN,
  CASE_LETTERS,
  isAsked,
  rowsOf,
  type Said,
  stepsIn,
  WITH_NOTHING_RECORDED,
  withAllSetAside,
} from '../../support/return-home-law.js';
import {
  ASKED_AFTER_TYPICAL_RETURNS,
  ASKED_ON,
  HAPPENED_ON,
  SECTION_20,
  TYPICAL_UNPLANNED_RETURNS,
  UNPLANNED_CASES,
} from '../../support/unplanned-returns.js';

const STEPS = stepsIn(AFTER_AN_UNPLANNED_RETURN);

const everyStep = (answer: RecordedAnswer): UnplannedReturn['recorded'] =>
  Object.fromEntries(UNPLANNED_STEP_IDS.map((step) => [step, answer]));

const ALL_DONE = everyStep({ kind: 'done', on: ASKED_ON, by: CANARY });

const told = ({ status, immediateConcern, servicesRefused, bornOn, isEligibleChild, level }: UnplannedReturn): string =>
  [status, immediateConcern, servicesRefused, bornOn, isEligibleChild, level].join(', ');

type Reasons = Readonly<Partial<Record<UnplannedStepId, ItemReasonCode>>>;

const reasonsOf = (given: UnplannedReturn, asOf = ASKED_ON): Reasons =>
  Object.fromEntries(checkUnplannedReturn(given, { asOf }).steps.map(({ id, reason }) => [id, reason]));

/** What the table asks in each case, step by step. */
const ASKED = UNPLANNED_CASES.map(({ given, said }) => ({
  given,
  steps: STEPS.map((step) => ({ ...step, asked: isAsked(step, said) })),
}));

/** Every case in which the package gives another reason for a step than the table does. */
const differing = (recorded: UnplannedReturn['recorded'], reasonWhere: (asked: Known, aside: boolean) => string) =>
  ASKED.flatMap(({ given, steps }) => {
    const checked = checkUnplannedReturn({ ...given, recorded }, { asOf: ASKED_ON }).steps;
    return steps.flatMap(({ id, asked, maySetAside }, place) => {
      const expected = reasonWhere(asked, maySetAside);
      const found = checked[place];
      return found?.id === id && found.reason === expected
        ? []
        : [`${told(given)}: ${id} is ${found?.reason}, not ${expected}`];
    });
  });

describe('What has to follow an unplanned return', () => {
  it('is sixteen steps, in order', () => {
    expect(UNPLANNED_STEP_IDS).toEqual(STEPS.map(({ id }) => id));
    expect(Object.keys(UNPLANNED_STEPS)).toEqual(UNPLANNED_STEP_IDS);
    expect(UNPLANNED_STEP_IDS).toHaveLength(16);
  });

  it.each(STEPS)('is printed where a second reader found it: $id in “$printedIn”', ({ id, printedIn }) => {
    const rule = UNPLANNED_STEPS[UNPLANNED_STEP_IDS.find((step) => step === id) ?? 'plan-drawn-up'];
    expect(rule.sources.map(({ locator }) => locator).join('; ')).toContain(printedIn);
  });

  it('is asked as the table has it, in each of 4 800 cases', () => {
    expect(UNPLANNED_CASES).toHaveLength(6 * 4 * 4 * 10 * 5);
    expect(differing({}, (asked) => WITH_NOTHING_RECORDED[asked])).toEqual([]);
  });

  it('is met where it was done, unless it is not asked', () => {
    expect(differing(ALL_DONE, (asked) => (asked === 'no' ? 'item.not-asked-here' : 'item.done'))).toEqual([]);
  });

  it('is never met by people saying that nobody knows', () => {
    const recorded = everyStep({ kind: 'not-known' });
    expect(differing(recorded, (asked) => (asked === 'yes' ? 'item.not-known' : WITH_NOTHING_RECORDED[asked]))).toEqual(
      [],
    );
  });

  it('can be set aside in two places only: no agreement was made, or the plans are followed', () => {
    const recorded = everyStep({ kind: 'not-applicable', reason: CANARY });
    expect(differing(recorded, withAllSetAside)).toEqual([]);
    expect(STEPS.filter(({ maySetAside }) => maySetAside)).toHaveLength(2);
  });
});

describe('An unplanned return', () => {
  it.each(LEGAL_STATUS_IDS)('is none where a series of short breaks ends: %s', (status) => {
    const isReturnHome = !status.startsWith('short-breaks');
    const check = checkUnplannedReturn({ happenedOn: HAPPENED_ON, status }, { asOf: ASKED_ON });
    expect(check).toMatchObject({ isReturnHome });
    expect(check.steps).toHaveLength(isReturnHome ? UNPLANNED_STEP_IDS.length : 0);
    expect(check.open.length > 0).toBe(isReturnHome);
  });

  it('asks for nothing before its day', () => {
    const given = { happenedOn: day('2024-03-01'), status: 'section-20' } as const;
    const { hasHappened, steps, open } = checkUnplannedReturn(given, { asOf: day('2024-02-29') });
    expect({ hasHappened, steps, open }).toEqual({ hasHappened: false, steps: [], open: [] });
    expect(checkUnplannedReturn(given, { asOf: given.happenedOn })).toMatchObject({ hasHappened: true });
  });

  it.each(TYPICAL_UNPLANNED_RETURNS.map(([name, given], place) => [name, given, place] as const))(
    '%s is followed by what a practitioner would expect',
    (_, given, place) => {
      const expected = Object.fromEntries(
        rowsOf(ASKED_AFTER_TYPICAL_RETURNS).map(([id, ...cells]) => [id, CASE_LETTERS[cells[place] ?? '']]),
      );
      expect(reasonsOf(given)).toEqual(expected);
    },
  );

  it('under section 20 is met with protection or with assessment: never with neither, never with both', () => {
    const bySection20 = UNPLANNED_CASES.filter(({ given }) => given.status === 'section-20');
    const pairs = bySection20.map(({ given }) => {
      const { 'immediate-action': protection, 'assessment-at-home': assessment } = reasonsOf(given);
      return `${given.immediateConcern}: ${protection}, ${assessment}`;
    });
    expect([...new Set(pairs)].sort()).toEqual([
      'no: item.not-asked-here, item.nothing-recorded',
      'not-known: item.cannot-say-whether-asked, item.cannot-say-whether-asked',
      'undefined: item.cannot-say-whether-asked, item.cannot-say-whether-asked',
      'yes: item.nothing-recorded, item.not-asked-here',
    ]);
  });

  it('is not another one because people wrote down that they do not know', () => {
    for (const status of ['section-20', 'care-order', undefined] as const) {
      const unsaid = { happenedOn: HAPPENED_ON, status };
      const notKnown = { ...unsaid, immediateConcern: 'not-known', servicesRefused: 'not-known' } as const;
      expect(checkUnplannedReturn(notKnown, { asOf: ASKED_ON })).toEqual(
        checkUnplannedReturn(unsaid, { asOf: ASKED_ON }),
      );
    }
  });

  it.each(LEGAL_STATUS_IDS)('is read by what its legal status is: %s', (status) => {
    const { facts } = checkUnplannedReturn({ happenedOn: HAPPENED_ON, status }, { asOf: ASKED_ON });
    const { isInCare, isSection20 } = LEGAL_STATUSES[status];
    expect([facts['in-care'], facts['section-20']]).toEqual([isInCare, isSection20 ? 'yes' : 'no']);
  });

  it('rests on facts, of which one that is not known stays so', () => {
    const answers: Readonly<Record<Said, Known>> = { so: 'yes', 'not so': 'no', 'not known': 'cannot-say' };
    const opposites: Readonly<Record<Said, Known>> = { so: 'no', 'not so': 'yes', 'not known': 'cannot-say' };
    for (const { given, said } of UNPLANNED_CASES) {
      const { concern = 'not known', eligible = 'not known' } = said;
      expect(checkUnplannedReturn(given, { asOf: ASKED_ON }).facts).toStrictEqual({
        'section-20': answers[said['section 20'] ?? 'not known'],
        'in-care': answers[said['care order'] ?? 'not known'],
        'not-in-care': opposites[said['care order'] ?? 'not known'],
        'immediate-concern': answers[concern],
        'no-immediate-concern': opposites[concern],
        'services-refused': answers[said['refused'] ?? 'not known'],
        'eligible-child': answers[eligible],
        'not-eligible-child': opposites[eligible],
        'under-eighteen': opposites[said['eighteen'] ?? 'not known'],
        severe: answers[said['severe'] ?? 'not known'],
      });
    }
  });

  it('has open what is not met and what it is not possible to say, in order', () => {
    const recorded = {
      'plan-drawn-up': { kind: 'not-done' },
      'wishes-and-feelings': { kind: 'done', on: ASKED_ON, by: CANARY },
    } as const;
    for (const { given } of UNPLANNED_CASES.filter(({ given: { status } }) => status === 'section-20')) {
      const { steps, open } = checkUnplannedReturn({ ...given, recorded }, { asOf: ASKED_ON });
      const left = steps.filter(({ verdict }) => verdict === 'not-met' || verdict === 'cannot-say');
      expect(open).toEqual(left.map(({ id }) => id));
      expect([open.includes('plan-drawn-up'), open.includes('wishes-and-feelings')]).toEqual([true, false]);
    }
  });

  it('has nothing open where everything is known and done', () => {
    const open = UNPLANNED_CASES.flatMap(
      ({ given }) => checkUnplannedReturn({ ...given, recorded: ALL_DONE }, { asOf: ASKED_ON }).open,
    );
    expect(open).toEqual([]);
  });

  /** A return after which a step is asked. */
  const returnThatAsksFor = (step: UnplannedStepId): UnplannedReturn => ({
    ...SECTION_20,
    status: step === 'statutory-guidance-followed' ? 'care-order' : 'section-20',
    immediateConcern: step === 'assessment-at-home' ? 'no' : 'yes',
    servicesRefused: 'yes',
    bornOn: day('2007-06-30'),
    isEligibleChild: step === 'eligible-child-requirements',
    level: 'severe',
  });

  it.each(UNPLANNED_STEP_IDS)('has a step done from the day on which it was, if that was not before: %s', (step) => {
    const doneOn = (on: string): UnplannedReturn => ({
      ...returnThatAsksFor(step),
      recorded: { [step]: { kind: 'done', on: day(on), by: CANARY } },
    });
    expect(aroundDay(ASKED_ON).map((asOf) => reasonsOf(doneOn(ASKED_ON), day(asOf))[step])).toEqual([
      'item.done-on-a-later-day',
      'item.done',
      'item.done',
    ]);
    expect(aroundDay(HAPPENED_ON).map((on) => reasonsOf(doneOn(on))[step])).toEqual([
      // Since when the child has been looked after is not said.
      step === 'assessment-completed' ? 'item.from-when-not-known' : 'item.done-before-what-it-is-about',
      'item.done',
      'item.done',
    ]);
  });

  it('has the assessment completed where that was done before it in this period of care, and nothing else', () => {
    const recorded = everyStep({ kind: 'done', on: day('2024-02-10'), by: CANARY });
    const since = (lookedAfterSince: string) =>
      checkUnplannedReturn(
        { ...SECTION_20, immediateConcern: 'no', lookedAfterSince: day(lookedAfterSince), recorded },
        { asOf: ASKED_ON },
      );
    const [before, onTheDay, after] = aroundDay('2024-02-10').map(since);
    for (const check of [before, onTheDay]) {
      expect(check?.earlierAssessment).toMatchObject({ completedOn: '2024-02-10', takenUpIn: 'plan-drawn-up' });
      expect(check?.steps.filter(({ verdict }) => verdict === 'met').map(({ id }) => id)).toEqual([
        'assessment-completed',
      ]);
    }
    expect(after?.earlierAssessment).toBeUndefined();
    expect(after?.steps.some(({ verdict }) => verdict === 'met')).toBe(false);
  });

  it('has no assessment of this period of care where care is said to have begun after the return', () => {
    const recorded = everyStep({ kind: 'done', on: day('2024-02-27'), by: CANARY });
    const reasons = aroundDay('2024-02-28').map(
      (since) => reasonsOf({ ...SECTION_20, lookedAfterSince: day(since), recorded })['assessment-completed'],
    );
    // Completed on the day before the return: in this period of care, before it, or nobody can say of which.
    expect(reasons).toEqual(['item.done', 'item.done-before-what-it-is-about', 'item.from-when-not-known']);
  });

  it('of a young person under an interim care order past the 17th birthday contradicts itself', () => {
    const of = (status: 'interim-care-order' | 'care-order', bornOn: string) =>
      checkUnplannedReturn({ happenedOn: HAPPENED_ON, status, bornOn: day(bornOn) }, { asOf: ASKED_ON });
    const past = of('interim-care-order', '2007-02-28');
    expect(past.facts['in-care']).toBe('cannot-say');
    expect(past.contradictions.map(({ id }) => id)).toEqual(['status-past-its-age']);
    expect(of('interim-care-order', '2007-03-01').contradictions).toEqual([]);
    expect(of('care-order', '2007-02-28').contradictions).toEqual([]);
  });

  it('repeats no words of people, changes nothing that was given, and its rules cannot be changed', () => {
    const recorded = everyStep({ kind: 'not-applicable', reason: CANARY });
    const given: UnplannedReturn = deeplyFrozen({ ...SECTION_20, recorded });
    expect(JSON.stringify(checkUnplannedReturn(given, { asOf: ASKED_ON }))).not.toContain(CANARY);
    expect(unfrozenPlaces(UNPLANNED_STEPS)).toEqual([]);
  });
});
