import type { RiskLevel } from 'reunification-framework/classification';
import { SHAPE_FINDINGS } from 'reunification-framework/factors/schema';
import { type CaseEvent, checkHistory, type HistoryQuestion, stateOf } from 'reunification-framework/reclassification';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import {
  checkWarningSigns,
  eventOfSign,
  WARNING_SIGN_FINDINGS,
  WARNING_SIGN_KINDS,
  WARNING_SIGNS,
  type WarningSign,
  type WarningSignKind,
} from 'reunification-framework/return-home';
import { parseWarningSigns } from 'reunification-framework/return-home/schema';
import { INPUT_FINDINGS, isRight } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import { CANARY, deeplyFrozen, linesOf } from '../../support/goals.js';
import { agreed, aroundDay, historyOf, observed } from '../../support/histories.js';
import {
  ASKED_ON,
  actionOn,
  DAYS_OF_A_SIGN,
  QUESTION,
  SIGN,
  SIGN_FAULTS,
  type SignQuestion,
} from '../../support/warning-sign-faults.js';

const found = (changes: Partial<WarningSign>, question: Partial<SignQuestion> = {}): readonly string[] =>
  linesOf(checkWarningSigns([{ ...SIGN, ...changes }], { ...QUESTION, ...question }).findings);

describe('A warning sign', () => {
  it('that was judged, met with action and discussed leaves nothing open', () => {
    expect(found({})).toEqual([]);
    expect(found({ isNewRisk: 'yes' })).toEqual([]);
  });

  it.each(SIGN_FAULTS)('where $told: $code, and nothing else', ({ changes, code, at }) => {
    expect(found(changes)).toEqual([`${code} at 0/${at}`]);
  });

  it('with the id of another is found, as often as there is one before it', () => {
    expect(linesOf(checkWarningSigns([SIGN, SIGN], QUESTION).findings)).toEqual(['sign.repeated at 1/id']);
    const three = [SIGN, { ...SIGN, id: 'another' }, SIGN, SIGN];
    expect(linesOf(checkWarningSigns(three, QUESTION).findings)).toEqual([
      'sign.repeated at 2/id',
      'sign.repeated at 3/id',
    ]);
  });

  it('from outside is read beside others with ids of their own, and refused with the id of one of them', () => {
    const another = { ...SIGN, id: 'another' };
    expect(isRight(parseWarningSigns([SIGN, another]))).toBe(true);
    const repeated = parseWarningSigns([SIGN, another, SIGN]);
    expect(isRight(repeated) ? [] : linesOf(repeated.left)).toEqual(['sign.repeated at 2/id']);
  });

  it('that has not happened yet has not been met with action either', () => {
    const changes = { happenedOn: day('2024-06-04'), recordedOn: day('2024-06-04'), ...actionOn('2024-06-04') };
    expect(found(changes)).toEqual(['sign.after-as-of at 0/happenedOn', 'sign.no-action at 0/action']);
    // It is said once, though it was not recorded by then either.
    const [before, on, after] = aroundDay('2024-06-04').map((asOf) =>
      found(changes, { asOf: day(asOf), reviewedOn: [] }),
    );
    expect([before?.length, on, after]).toEqual([2, [], []]);
  });

  it('that is still to come cannot have been recorded', () => {
    const changes = { happenedOn: day('2024-06-04'), recordedOn: day('2024-06-03'), ...actionOn('2024-06-05') };
    expect(found(changes, { asOf: day('2024-06-03'), reviewedOn: [] })).toContain('sign.after-as-of at 0/happenedOn');
    const late = { recordedOn: day('2024-06-05') };
    expect(found(late, { asOf: SIGN.happenedOn, reviewedOn: [] })).toContain('sign.after-as-of at 0/recordedOn');
  });

  it('of which next to nothing is known is told all that is open', () => {
    const { id, sign, happenedOn, recordedOn } = SIGN;
    expect(linesOf(checkWarningSigns([{ id, sign, happenedOn, recordedOn }], QUESTION).findings)).toEqual([
      'sign.no-action at 0/action',
      'sign.not-discussed at 0/discussedOn',
      'sign.not-judged at 0/isNewRisk',
    ]);
  });

  it('questions that the child can be cared for at home where the text says so, or how it can be helped: three of them do', () => {
    const questioned = WARNING_SIGN_KINDS.filter((sign) => found({ sign }).length > 0);
    expect(questioned).toEqual(['parental-difficulty-again', 'childs-needs-not-met', 'help-refused']);
    const looked = day('2024-05-02');
    const done = { careAtHomeConsideredOn: looked, harmAssessedOn: looked, limitsPlannedOn: looked };
    for (const sign of WARNING_SIGN_KINDS) expect(found({ sign, ...done })).toEqual([]);
  });

  it('where the family refuses help asks whether the child is in danger, and what the authority can do', () => {
    expect(found({ sign: 'help-refused' })).toEqual([
      'sign.harm-not-assessed at 0/harmAssessedOn',
      'sign.limits-not-planned at 0/limitsPlannedOn',
    ]);
    const around = aroundDay(ASKED_ON).map((on) =>
      found({ sign: 'help-refused', harmAssessedOn: day(on), limitsPlannedOn: day(on) }),
    );
    expect(around.map((lines) => lines.length)).toEqual([0, 0, 2]);
  });

  it('is told with the days that passed: until someone acted, or so far', () => {
    const days = (changes: Partial<WarningSign>) =>
      checkWarningSigns([{ ...SIGN, ...changes }], QUESTION).findings.map(({ code, days: passed }) => [code, passed]);
    const incident = {
      sign: 'incident-of-maltreatment',
      happenedOn: day('2023-06-30'),
      recordedOn: day('2023-07-01'),
    } as const;
    expect(days({ ...incident, ...actionOn('2024-05-30') })).toContainEqual(['sign.acted-on-later', 335]);
    expect(days({ ...incident, action: undefined, isNewRisk: undefined })).toEqual(
      expect.arrayContaining([
        ['sign.no-action', 339],
        ['sign.not-judged', 339],
      ]),
    );
    expect(days({ recordedOn: day('2024-04-28') })).toEqual([['sign.recorded-before-it-happened', undefined]]);
  });

  it('has every code that there is, by some fault', () => {
    const codes = new Set([...SIGN_FAULTS.map(({ code }) => code), 'sign.repeated', 'sign.after-as-of']);
    expect([...codes].sort()).toEqual(Object.keys(WARNING_SIGN_FINDINGS).sort());
  });

  it('in a list is told what is wrong with it, whatever is wrong with the others', () => {
    const signs = SIGN_FAULTS.map(({ changes }, place) => ({ ...SIGN, id: `sign ${place}`, ...changes }));
    const alone = SIGN_FAULTS.map(({ code, at }, place) => `${code} at ${place}/${at}`);
    expect(linesOf(checkWarningSigns(signs, QUESTION).findings)).toEqual([...alone].sort());
    // One repaired removes exactly its own.
    for (const place of SIGN_FAULTS.keys()) {
      const repaired = signs.map((sign, other) => (other === place ? { ...SIGN, id: 'repaired' } : sign));
      expect(linesOf(checkWarningSigns(repaired, QUESTION).findings)).toEqual(
        alone.filter((_, other) => other !== place).sort(),
      );
    }
  });
});

describe('The days of a warning sign', () => {
  it.each(DAYS_OF_A_SIGN)('in threes: it %s, around %s', (_, date, changesFor, lines) => {
    expect(aroundDay(date).map((around) => found(...changesFor(around)))).toEqual(lines);
  });

  it('ask for no discussion where there was no review, one before the sign, or one still to come', () => {
    expect(found({ discussedOn: undefined }, { reviewedOn: [] })).toEqual([]);
    expect(found({ discussedOn: [] }, { reviewedOn: [day('2024-04-08'), day('2024-06-04')] })).toEqual([]);
  });

  it('are the same in any order, and said twice', () => {
    const [first, second] = [day('2024-05-13'), day('2024-05-31')];
    expect(found({ discussedOn: [second, first, second] }, { reviewedOn: [second, first, first] })).toEqual([]);
    expect(found({ discussedOn: [second, second] })).toEqual(['sign.not-discussed at 0/discussedOn']);
  });
});

describe('What is found about warning signs', () => {
  it('comes with the words, the weight and the source of its code', () => {
    const signs = SIGN_FAULTS.map(({ changes }, place) => ({ ...SIGN, id: `sign ${place}`, ...changes }));
    for (const finding of checkWarningSigns([...signs, SIGN, SIGN], QUESTION).findings)
      expect(finding).toStrictEqual({
        code: finding.code,
        path: finding.path,
        ...(finding.days === undefined ? {} : { days: finding.days }),
        ...{ ...INPUT_FINDINGS, ...SHAPE_FINDINGS, ...WARNING_SIGN_FINDINGS }[finding.code],
      });
  });

  it('repeats no name, changes nothing that was given, and is nothing without a sign', () => {
    const signs = deeplyFrozen([
      { ...SIGN, id: CANARY, action: { on: day('2024-04-28'), by: CANARY } },
      { ...SIGN, id: CANARY, isNewRisk: undefined },
    ] satisfies readonly WarningSign[]);
    const findings = checkWarningSigns(signs, deeplyFrozen(QUESTION)).findings;
    expect(findings).toHaveLength(3);
    expect(JSON.stringify(findings)).not.toContain(CANARY);
    expect(checkWarningSigns([], QUESTION).findings).toEqual([]);
    expect(unfrozenPlaces(WARNING_SIGN_FINDINGS)).toEqual([]);
  });
});

describe('The event of a sign', () => {
  const EVENT = {
    kind: 'observed',
    id: SIGN.id,
    happenedOn: SIGN.happenedOn,
    recordedOn: SIGN.recordedOn,
  } as const;

  const SEEN = {
    riskFactors: 'partly-addressed',
    protectiveFactors: 'none-apparent',
    capacityToChange: 'unable',
  } as const;

  it.each([
    ['yes', { ...EVENT, ...SEEN, newRisk: true }],
    ['no', { ...EVENT, ...SEEN }],
    ['not-known', { ...EVENT, ...SEEN }],
    [undefined, { ...EVENT, ...SEEN }],
  ] as const)('says that a risk is new only where people judge so: %s', (isNewRisk, event) => {
    expect(eventOfSign({ ...SIGN, ...SEEN, isNewRisk })).toStrictEqual(event);
  });

  it('says what was observed, and no more: not which sign it was, nor what was done', () => {
    for (const field of ['riskFactors', 'protectiveFactors', 'capacityToChange'] as const)
      expect(eventOfSign({ ...SIGN, [field]: SEEN[field] })).toStrictEqual({ ...EVENT, [field]: SEEN[field] });
    for (const sign of WARNING_SIGN_KINDS)
      expect(eventOfSign({ ...SIGN, sign, isNewRisk: 'yes' })).toStrictEqual({ ...EVENT, newRisk: true });
  });

  it('is none where nothing was observed, and no risk is judged to be new', () => {
    const unsaid = { riskFactors: undefined, protectiveFactors: undefined, capacityToChange: undefined };
    for (const isNewRisk of ['no', 'not-known', undefined] as const) {
      expect(eventOfSign({ ...SIGN, isNewRisk })).toBeUndefined();
      expect(eventOfSign({ ...SIGN, ...unsaid, isNewRisk })).toBeUndefined();
    }
    expect(eventOfSign({ ...SIGN, ...unsaid, isNewRisk: 'yes' })).toStrictEqual({ ...EVENT, newRisk: true });
  });

  it('is one that a history takes', () => {
    const signs: readonly WarningSign[] = [
      { ...SIGN, isNewRisk: 'yes' },
      { ...SIGN, ...SEEN, id: 'another' },
    ];
    const history = historyOf(agreed('2024-03-01', 'medium'), ...signs.flatMap((sign) => eventOfSign(sign) ?? []));
    expect(history.events).toHaveLength(3);
    expect(isRight(parseHistory(history))).toBe(true);
    expect(checkHistory(history).findings).toEqual([]);
  });
});

describe('A sign in the history of a case', () => {
  /** What row 7 indicates: the entry of the table. */
  const ruleOn = (events: readonly CaseEvent[], asOf: string, question: Partial<HistoryQuestion> = {}) => {
    const { indication } = stateOf(historyOf(...events), { asOf: day(asOf), ...question });
    return indication.kind === 'indicated' ? indication.rule : indication.kind;
  };

  const eventsOf = (sign: WarningSign): readonly CaseEvent[] => {
    const event = eventOfSign(sign);
    return event === undefined ? [] : [event];
  };

  const withSign = (level: RiskLevel, sign: Partial<WarningSign>): readonly CaseEvent[] => [
    agreed('2024-03-01', level),
    ...eventsOf({ ...SIGN, ...sign }),
  ];

  it.each([
    ['low', {}, 'L-remains', 'L2'],
    ['low', { capacityToChange: 'unable' }, 'L-remains', 'L3'],
    ['low', { capacityToChange: 'unable', protectiveFactors: 'none-apparent' }, 'L-remains', 'L4'],
    ['medium', {}, 'M2', 'M-unclear-new-risk'],
    ['medium', { capacityToChange: 'unable' }, 'M2', 'M3'],
    ['medium', { capacityToChange: 'unable', protectiveFactors: 'none-apparent' }, 'M2', 'M4'],
  ] as const)(
    'judged a new risk at %s changes what is indicated, from its day on: %j',
    (level, seen, before, after) => {
      const events = withSign(level, { ...seen, isNewRisk: 'yes' });
      expect(aroundDay(SIGN.happenedOn).map((asOf) => ruleOn(events, asOf))).toEqual([before, after, after]);
    },
  );

  it.each(['low', 'medium'] as const)('counts at %s, as known on a day, from the day it was recorded', (level) => {
    const events = withSign(level, { isNewRisk: 'yes' });
    const [without] = [ruleOn(events.slice(0, 1), ASKED_ON)];
    const known = aroundDay(SIGN.recordedOn).map((date) => ruleOn(events, ASKED_ON, { knownOn: day(date) }));
    expect(known).toEqual([without, ruleOn(events, ASKED_ON), ruleOn(events, ASKED_ON)]);
    expect(known[0]).not.toBe(known[1]);
  });

  /** What was seen anyway at both levels: nothing of it is new. */
  const AS_BEFORE = { protectiveFactors: 'apparent', capacityToChange: 'able' } as const;

  it.each([
    ['low', 'no', 'L-remains'],
    ['low', 'not-known', 'L-remains'],
    ['low', undefined, 'L-remains'],
    ['medium', 'no', 'M2'],
    ['medium', 'not-known', 'M2'],
    ['medium', undefined, 'M2'],
  ] as const)('at %s, judged %s, changes nothing that is indicated', (level, isNewRisk, rule) => {
    for (const seen of [{}, AS_BEFORE])
      for (const asOf of [...aroundDay(SIGN.happenedOn), ASKED_ON])
        expect(ruleOn(withSign(level, { ...seen, isNewRisk }), asOf)).toBe(rule);
  });

  it.each(['no', 'not-known', undefined] as const)(
    'judged %s ends no new risk that was reported before',
    (isNewRisk) => {
      for (const [level, rule] of [
        ['low', 'L2'],
        ['medium', 'M-unclear-new-risk'],
      ] as const) {
        const reported = observed('2024-04-15', { newRisk: true });
        const events = [agreed('2024-03-01', level), reported, ...eventsOf({ ...SIGN, ...AS_BEFORE, isNewRisk })];
        expect(events).toHaveLength(3);
        for (const asOf of [...aroundDay(SIGN.happenedOn), ASKED_ON]) expect(ruleOn(events, asOf)).toBe(rule);
        const { circumstances } = stateOf(historyOf(...events), { asOf: ASKED_ON });
        expect(circumstances.newRisk).toEqual({ value: true, since: { on: reported.happenedOn, by: reported.id } });
      }
    },
  );

  it('judged a new risk stands until people agree a level anew', () => {
    const events = [...withSign('medium', { isNewRisk: 'yes' }), agreed('2024-05-20', 'high')];
    expect(aroundDay('2024-05-20').map((asOf) => ruleOn(events, asOf))).toEqual([
      'M-unclear-new-risk',
      'H-remains',
      'H-remains',
    ]);
  });
});

/** The signs, and where a second reader found them. */
const PRINTED: readonly (readonly [WarningSignKind, string])[] = [
  ['incident-of-maltreatment', 'Stage 5, Task 3'],
  ['referral', 'Stage 5, Task 3'],
  ['parental-difficulty-again', 'Stage 5, Task 3'],
  ['childs-needs-not-met', 'Stage 5, Task 3'],
  ['change-not-kept-up', 'Timescales for reunification'],
  ['stress-in-family', 'Stage 5, Task 4'],
  ['distress-in-behaviour', 'Changes in the family'],
  ['school-attendance-or-exclusion', 'Stage 4, Task 2, School'],
  ['child-not-close-to-parents', 'Stage 5, Task 3'],
  ['help-refused', 'Timescales for reunification'],
];

describe('The signs', () => {
  it('are ten, and cannot be changed', () => {
    expect(PRINTED.map(([sign]) => sign)).toEqual(WARNING_SIGN_KINDS);
    expect(Object.keys(WARNING_SIGNS)).toEqual(WARNING_SIGN_KINDS);
    expect(unfrozenPlaces(WARNING_SIGNS)).toEqual([]);
  });

  it.each(PRINTED)('have one that the text names: %s, under “%s”', (sign, heading) => {
    expect(WARNING_SIGNS[sign].source.locator).toContain(heading);
    expect(WARNING_SIGNS[sign].meaning).toMatch(/\.$/);
  });
});
