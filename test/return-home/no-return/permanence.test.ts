import {
  checkPermanence,
  type DecisionAgainstReturn,
  type ItemReasonCode,
  type Known,
  PERMANENCE_STEP_IDS,
  PERMANENCE_STEPS,
  type PermanenceStepId,
  type RecordedAnswer,
} from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import {
  ASKED_AFTER_TYPICAL_DECISIONS,
  DECIDED_ON,
  DECISION_ASKED_ON,
  DECISION_CASES,
  TYPICAL_DECISIONS,
} from '../../support/decisions-against-return.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import { CANARY, deeplyFrozen } from '../../support/goals.js';
import { aroundDay } from '../../support/histories.js';
import {
  CASE_LETTERS,
  isAsked,
  rowsOf,
  type Said,
  stepsIn,
  WHEN_THE_ANSWER_IS_NO,
  WITH_NOTHING_RECORDED,
  withAllSetAside,
} from '../../support/return-home-law.js';

const STEPS = stepsIn(WHEN_THE_ANSWER_IS_NO);

const everyStep = (answer: RecordedAnswer): DecisionAgainstReturn['recorded'] =>
  Object.fromEntries(PERMANENCE_STEP_IDS.map((step) => [step, answer]));

const ALL_DONE = everyStep({ kind: 'done', on: DECISION_ASKED_ON, by: CANARY });

const told = ({ status, level, ...facts }: DecisionAgainstReturn): string =>
  [status, level, facts.changesCourtCarePlan, facts.careOrderToBeAppliedFor, facts.newCarersIdentified].join(', ');

const reasonsOf = (
  given: DecisionAgainstReturn,
  asOf = DECISION_ASKED_ON,
): Readonly<Partial<Record<PermanenceStepId, ItemReasonCode>>> =>
  Object.fromEntries(checkPermanence(given, { asOf }).steps.map(({ id, reason }) => [id, reason]));

/** What the table asks in each case, step by step. */
const ASKED = DECISION_CASES.map(({ given, said }) => ({
  given,
  steps: STEPS.map((step) => ({ ...step, asked: isAsked(step, said) })),
}));

/** Every case in which the package gives another reason for a step than the table does. */
const differing = (
  recorded: DecisionAgainstReturn['recorded'],
  reasonWhere: (asked: Known, aside: boolean) => string,
) =>
  ASKED.flatMap(({ given, steps }) => {
    const checked = checkPermanence({ ...given, recorded }, { asOf: DECISION_ASKED_ON }).steps;
    return steps.flatMap(({ id, asked, maySetAside }, place) => {
      const expected = reasonWhere(asked, maySetAside);
      const found = checked[place];
      return found?.id === id && found.reason === expected
        ? []
        : [`${told(given)}: ${id} is ${found?.reason}, not ${expected}`];
    });
  });

describe('What has to be done when a child will not be going home', () => {
  it('is twenty-three steps, in order', () => {
    expect(PERMANENCE_STEP_IDS).toEqual(STEPS.map(({ id }) => id));
    expect(Object.keys(PERMANENCE_STEPS)).toEqual(PERMANENCE_STEP_IDS);
    expect(PERMANENCE_STEP_IDS).toHaveLength(23);
  });

  it.each(STEPS)('is printed where a second reader found it: $id in “$printedIn”', ({ id, printedIn }) => {
    const rule = PERMANENCE_STEPS[PERMANENCE_STEP_IDS.find((step) => step === id) ?? 'report-clear'];
    const locators = rule.sources.map(({ locator }) => locator).join('; ');
    expect(locators).toContain(printedIn);
    // Annex 22 is missing from the copy: nothing can rest on it.
    expect(locators).not.toContain('Annex 22');
  });

  it('is asked as the table has it, in each of 1 890 cases', () => {
    expect(DECISION_CASES).toHaveLength(14 * 5 * 3 * 3 * 3);
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

  it('can be set aside, with a reason, only where the text leaves it to what is right for the child', () => {
    const recorded = everyStep({ kind: 'not-applicable', reason: CANARY });
    expect(differing(recorded, withAllSetAside)).toEqual([]);
  });
});

describe('A decision against return', () => {
  it('is explained to every child of school age: being too young is no reason from the fifth birthday', () => {
    const aside = (bornOn: string) => {
      const recorded = { 'decision-explained-to-child': { kind: 'not-applicable', reason: 'Too young' } } as const;
      const given = { decidedOn: DECIDED_ON, bornOn: day(bornOn), recorded };
      const { steps, open } = checkPermanence(given, { asOf: DECISION_ASKED_ON });
      const id = 'decision-explained-to-child';
      return [steps.find((step) => step.id === id)?.reason, open.includes(id)];
    };
    expect(['2019-02-28', '2019-03-01', '2019-03-02'].map(aside)).toEqual([
      ['item.set-aside-at-school-age', true],
      ['item.set-aside', false],
      ['item.set-aside', false],
    ]);
  });

  it.each(TYPICAL_DECISIONS.map(([name, given], place) => [name, given, place] as const))(
    '%s is followed by what a practitioner would expect',
    (_, given, place) => {
      const expected = Object.fromEntries(
        rowsOf(ASKED_AFTER_TYPICAL_DECISIONS).map(([id, ...cells]) => [id, CASE_LETTERS[cells[place] ?? '']]),
      );
      expect(reasonsOf(given)).toEqual(expected);
    },
  );

  it('sends parents to a solicitor if the court’s care plan changes, or if a care order is sought for a child who is under none', () => {
    const advised = (given: DecisionAgainstReturn): Known =>
      checkPermanence(given, { asOf: DECISION_ASKED_ON }).facts['solicitor-called-for'];
    const [plan, sought, status] = [
      { changesCourtCarePlan: true },
      { careOrderToBeAppliedFor: true },
      { status: 'section-20' },
    ] as const;
    const [noPlan, notSought, other] = [
      { changesCourtCarePlan: false },
      { careOrderToBeAppliedFor: false },
      { status: 'care-order' },
    ] as const;
    expect(
      [
        plan,
        { ...plan, ...notSought, ...other },
        { ...sought, ...status },
        { ...noPlan, ...sought, ...status },
        { ...noPlan, ...notSought },
        { ...noPlan, ...other },
        { ...noPlan, ...sought, ...other },
        { ...noPlan, ...sought },
        { ...noPlan, ...status },
        { ...notSought },
        { ...sought, ...other },
        noPlan,
      ].map(advised),
    ).toEqual([
      ...['yes', 'yes', 'yes', 'yes'],
      ...['no', 'no', 'no'],
      ...['cannot-say', 'cannot-say', 'cannot-say', 'cannot-say', 'cannot-say'],
    ]);
  });

  it('rests on facts, of which one that is not known stays so', () => {
    const answers: Readonly<Record<Said, Known>> = { so: 'yes', 'not so': 'no', 'not known': 'cannot-say' };
    const solicitor = STEPS.find(({ id }) => id === 'solicitor-advised');
    if (solicitor === undefined) throw new Error('There is such a step.');
    for (const { given, said } of DECISION_CASES)
      expect(checkPermanence(given, { asOf: DECISION_ASKED_ON }).facts).toStrictEqual({
        severe: answers[said['severe'] ?? 'not known'],
        'solicitor-called-for': isAsked(solicitor, said),
        'new-carers-identified': answers[said['carers found'] ?? 'not known'],
      });
  });

  it('has open what is not met and what it is not possible to say, in order', () => {
    const recorded = {
      'report-clear': { kind: 'not-done' },
      'contact-meaningful': { kind: 'not-applicable', reason: CANARY },
    } as const;
    for (const { given } of DECISION_CASES.filter(
      ({ given: { level } }) => level === 'severe' || level === undefined,
    )) {
      const { steps, open, worthALook } = checkPermanence({ ...given, recorded }, { asOf: DECISION_ASKED_ON });
      const left = steps.filter(({ verdict }) => verdict === 'not-met' || verdict === 'cannot-say');
      expect(open).toEqual(left.filter(({ severity }) => severity === 'must').map(({ id }) => id));
      expect(worthALook).toEqual(left.filter(({ severity }) => severity === 'should').map(({ id }) => id));
      expect([open.includes('report-clear'), open.includes('contact-meaningful')]).toEqual([true, false]);
    }
  });

  it('has nothing open where everything is done', () => {
    const open = DECISION_CASES.flatMap(
      ({ given }) => checkPermanence({ ...given, recorded: ALL_DONE }, { asOf: DECISION_ASKED_ON }).open,
    );
    expect(open).toEqual([]);
  });

  it.each(PERMANENCE_STEP_IDS)('has a step done from the day on which it was: %s', (step) => {
    const given: DecisionAgainstReturn = {
      decidedOn: DECIDED_ON,
      status: 'section-20',
      level: 'severe',
      changesCourtCarePlan: true,
      newCarersIdentified: true,
      recorded: { [step]: { kind: 'done', on: DECISION_ASKED_ON, by: CANARY } },
    };
    expect(aroundDay(DECISION_ASKED_ON).map((asOf) => reasonsOf(given, day(asOf))[step])).toEqual([
      'item.done-on-a-later-day',
      'item.done',
      'item.done',
    ]);
  });

  /** Everything that can be asked, with one step done on a day. */
  const doneOn = (step: PermanenceStepId, on: string, days: Partial<DecisionAgainstReturn>): DecisionAgainstReturn => ({
    status: 'section-20',
    level: 'severe',
    changesCourtCarePlan: true,
    newCarersIdentified: true,
    recorded: { [step]: { kind: 'done', on: day(on), by: CANARY } },
    ...days,
  });
  const LATER = STEPS.filter(({ mayPrecede }) => !mayPrecede).map(({ id }) => id);
  const BEFOREHAND = STEPS.filter(({ mayPrecede }) => mayPrecede).map(({ id }) => id);
  const isStep = (id: string): id is PermanenceStepId => PERMANENCE_STEP_IDS.some((step) => step === id);

  it.each(LATER.filter(isStep))(
    'has what follows it counted from its day, and open where that day is not known: %s',
    (step) => {
      const decidedOn = [...aroundDay('2024-02-10').map(day), undefined];
      expect(decidedOn.map((on) => reasonsOf(doneOn(step, '2024-02-10', { decidedOn: on }))[step])).toEqual([
        'item.done',
        'item.done',
        'item.done-before-what-it-is-about',
        'item.from-when-not-known',
      ]);
    },
  );

  it.each(BEFOREHAND.filter(isStep))(
    'counts what belongs before it from the start of this period of care: %s',
    (step) => {
      const since = (lookedAfterSince: string | undefined) =>
        reasonsOf(
          doneOn(step, '2024-02-10', {
            decidedOn: DECIDED_ON,
            lookedAfterSince: lookedAfterSince === undefined ? undefined : day(lookedAfterSince),
          }),
        )[step];
      expect([...aroundDay('2024-02-10'), undefined].map(since)).toEqual([
        'item.done',
        'item.done',
        'item.done-before-what-it-is-about',
        'item.from-when-not-known',
      ]);
      // Looked after only since the decision: one of the two days is wrong.
      expect(since('2024-02-29')).toBe('item.from-when-not-known');
      // On the day of the decision or later it counts in any case.
      expect(reasonsOf(doneOn(step, DECIDED_ON, { decidedOn: DECIDED_ON }))[step]).toBe('item.done');
    },
  );

  it('is still to come before its day, and then only what belongs before it is asked', () => {
    const asked = aroundDay(DECIDED_ON).map((asOf) => checkPermanence({ decidedOn: DECIDED_ON }, { asOf: day(asOf) }));
    expect(asked.map(({ isDecided }) => isDecided)).toEqual(['no', 'yes', 'yes']);
    expect(asked.map(({ steps }) => steps.map(({ id }) => id))).toEqual([
      BEFOREHAND,
      PERMANENCE_STEP_IDS,
      PERMANENCE_STEP_IDS,
    ]);
    const undated = checkPermanence({}, { asOf: DECISION_ASKED_ON });
    expect([undated.isDecided, undated.steps.length]).toEqual(['cannot-say', PERMANENCE_STEP_IDS.length]);
  });

  it.each(['emergency-protection-order', 'police-protection', 'section-20'] as const)(
    'to apply for a care order for a child under %s sends the parents to a solicitor',
    (status) => {
      const given = { decidedOn: DECIDED_ON, status, changesCourtCarePlan: false, careOrderToBeAppliedFor: true };
      expect(reasonsOf(given)['solicitor-advised']).toBe('item.nothing-recorded');
    },
  );

  it('to apply for a care order for someone past the age of the order recorded leaves it open whether a solicitor is called for', () => {
    const of = (bornOn: string) =>
      reasonsOf({
        decidedOn: DECIDED_ON,
        status: 'interim-care-order',
        bornOn: day(bornOn),
        changesCourtCarePlan: false,
        careOrderToBeAppliedFor: true,
      })['solicitor-advised'];
    expect(['2007-02-27', '2007-02-28', '2007-03-01'].map(of)).toEqual([
      'item.cannot-say-whether-asked',
      'item.cannot-say-whether-asked',
      'item.not-asked-here',
    ]);
  });

  it('repeats no words of people, changes nothing that was given, and its rules cannot be changed', () => {
    const recorded = everyStep({ kind: 'not-applicable', reason: CANARY });
    const given: DecisionAgainstReturn = deeplyFrozen({ status: 'section-20', recorded });
    expect(JSON.stringify(checkPermanence(given, { asOf: DECISION_ASKED_ON }))).not.toContain(CANARY);
    expect(unfrozenPlaces(PERMANENCE_STEPS)).toEqual([]);
  });
});
