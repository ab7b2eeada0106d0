import {
  CASE_GUIDE_ITEM_IDS,
  CASE_GUIDE_ITEMS,
  type CaseGuideItemId,
  checkCaseAgainstGuide,
  type GuideFact,
  type PracticeGuideCase,
} from 'reunification-framework/practice-guide-2026';
import type { ItemReasonCode, RecordedAnswer } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { GUIDE_CASE } from '../bad-input/practice-guide-samples.js';
import { day } from '../support/dates.js';
import { unfrozenPlaces } from '../support/deeply-frozen.js';
import { CANARY, deeplyFrozen } from '../support/goals.js';

const AS_OF = day('2026-11-16');
const IN_CARE = day('2026-01-12');
const HOME = day('2026-09-01');
const END = day('2026-11-30');

/** A child who came home, with support that is to end: nothing is recorded yet. */
const AT_HOME: PracticeGuideCase = {
  lookedAfterSince: IN_CARE,
  cameHomeOn: HOME,
  supportEndsOn: END,
  treatmentNeeded: true,
  multipleNeeds: true,
};

const doneOn = (on: string): RecordedAnswer => ({ kind: 'done', on: day(on), by: 'worker-1' });

const reasonOf = (
  id: CaseGuideItemId,
  given: PracticeGuideCase,
  answer?: RecordedAnswer,
  asOf = AS_OF,
): ItemReasonCode =>
  checkCaseAgainstGuide({ ...given, recorded: { [id]: answer } }, { asOf }).items.find((item) => item.id === id)
    ?.reason ?? expect.unreachable(id);

/** What belongs before the return, read from the guide once more. */
const BEFORE_THE_RETURN: readonly CaseGuideItemId[] = [
  'kept-safe-with-partners',
  'support-seen-before-return',
  'planned-from-entry-to-care',
  'support-after-return-planned',
  'relationships-from-care-planned',
  'check-ins-planned',
  'contacts-named',
  'every-safe-way-considered',
  'honest-talk-with-child',
  'child-asks-and-objects',
  'child-involved-in-planning',
  'family-involved-in-planning',
  'childs-interests-first',
  'housing-needed-first-decided',
  'support-before-return',
  'parents-needs-assessed-early',
  'referrals-made-early',
];

/** What can only be done once the child is home, read from the guide once more. */
const AFTER_THE_RETURN: readonly CaseGuideItemId[] = [
  'support-seen-after-return',
  'adjustment-helped',
  'helped-while-wanted-or-needed',
  'child-involved-after-return',
  'family-involved-after-return',
  'support-kept-steady',
  'strain-answered-early',
  'living-conditions-watched',
  'hardship-answered-early',
  'support-during-and-after-return',
  'stability-watched',
];

/** What can be set aside only of a child who is too young for it. */
const ONLY_IF_TOO_YOUNG: readonly CaseGuideItemId[] = [
  'honest-talk-with-child',
  'child-asks-and-objects',
  'child-involved-in-planning',
  'child-involved-after-return',
];

const asking = (fact: GuideFact): readonly CaseGuideItemId[] =>
  CASE_GUIDE_ITEM_IDS.filter((id) => CASE_GUIDE_ITEMS[id].appliesIf?.includes(fact));

describe('What the guide asks of one case', () => {
  it('is all open while nothing is recorded, and silence is not a no', () => {
    const { items, open } = checkCaseAgainstGuide(AT_HOME, { asOf: AS_OF });
    expect(open).toEqual(CASE_GUIDE_ITEM_IDS);
    expect(new Set(items.map(({ reason }) => reason))).toEqual(new Set(['item.nothing-recorded']));
  });

  it('is open only where it is asked, and not done', () => {
    const done = CASE_GUIDE_ITEM_IDS.filter((id) => BEFORE_THE_RETURN.includes(id));
    const { open, findings } = checkCaseAgainstGuide(
      {
        ...AT_HOME,
        treatmentNeeded: false,
        recorded: Object.fromEntries(done.map((id) => [id, doneOn('2026-08-31')])),
      },
      { asOf: AS_OF },
    );
    const left = CASE_GUIDE_ITEM_IDS.filter((id) => !done.includes(id) && !asking('treatment-needed').includes(id));
    expect(open).toEqual(left);
    expect(findings.map(({ code }) => code)).toEqual(left);
  });

  it('is never what must be so before a return: every open item is worth a look', () => {
    const { items, findings } = checkCaseAgainstGuide({}, { asOf: AS_OF });
    expect(new Set(items.map(({ severity }) => severity))).toEqual(new Set(['should']));
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['should']));
    expect(findings.map(({ code }) => code)).toEqual(CASE_GUIDE_ITEM_IDS);
  });

  it('names what would settle an item, or that somebody records who did it and when', () => {
    const { items } = checkCaseAgainstGuide(AT_HOME, { asOf: AS_OF });
    const settledBy = (id: CaseGuideItemId) => items.find((item) => item.id === id)?.settledBy;
    expect(settledBy('contacts-named')).toBe('the plan for the move home');
    expect(settledBy('adjustment-helped')).toBe('a record of who did it, and on which day');
  });

  it('can be set aside with a reason only where the guide or the child’s safety leaves room for it', () => {
    const aside: RecordedAnswer = { kind: 'not-applicable', reason: 'a reason' };
    const otherwise = CASE_GUIDE_ITEM_IDS.filter((id) => {
      const expected = CASE_GUIDE_ITEMS[id].unless === undefined ? 'item.cannot-be-set-aside' : 'item.set-aside';
      return reasonOf(id, AT_HOME, aside) !== expected;
    });
    expect(otherwise).toEqual([]);
    expect(reasonOf('father-involved', AT_HOME, aside)).toBe('item.set-aside');
    expect(reasonOf('important-people-known', AT_HOME, aside)).toBe('item.set-aside');
    expect(reasonOf('family-involved-in-planning', AT_HOME, aside)).toBe('item.set-aside');
    expect(reasonOf('contacts-named', AT_HOME, aside)).toBe('item.cannot-be-set-aside');
    expect(reasonOf('father-involved', AT_HOME, { kind: 'not-applicable', reason: ' ' })).toBe(
      'item.set-aside-without-reason',
    );
  });

  it('is answered by the guide, an edition of its own', () => {
    expect(checkCaseAgainstGuide({}, { asOf: AS_OF }).madeBy.edition).toBe('practice-guide-2026');
  });
});

describe('What depends on where the child is', () => {
  it.each([
    ['the day before the child comes home', '2026-08-31', 'no'],
    ['the day the child comes home', '2026-09-01', 'yes'],
    ['the day after', '2026-09-02', 'yes'],
  ])('on %s', (_, asOf, home) => {
    const { facts, items } = checkCaseAgainstGuide(AT_HOME, { asOf: day(asOf) });
    expect(facts.home).toBe(home);
    const verdicts = new Set(items.filter(({ id }) => asking('home').includes(id)).map(({ verdict }) => verdict));
    expect(verdicts).toEqual(new Set([home === 'yes' ? 'cannot-say' : 'does-not-apply']));
  });

  it('is not asked of a child for whom no return is planned, and cannot be said of one of whom it is not known', () => {
    const stays = checkCaseAgainstGuide({ ...AT_HOME, cameHomeOn: 'not-home' }, { asOf: AS_OF });
    expect(stays.facts.home).toBe('no');
    const unknown = { ...AT_HOME, cameHomeOn: undefined };
    expect(checkCaseAgainstGuide(unknown, { asOf: AS_OF }).facts.home).toBe('cannot-say');
    for (const id of asking('home')) expect(reasonOf(id, unknown)).toBe('item.cannot-say-whether-asked');
  });

  it.each([
    ['2026-08-31', 'item.done-before-what-it-is-about'],
    ['2026-09-01', 'item.done'],
    ['2026-09-02', 'item.done'],
  ] as const)('counts from the return: done on %s', (on, reason) => {
    for (const id of AFTER_THE_RETURN) expect([id, reasonOf(id, AT_HOME, doneOn(on))]).toEqual([id, reason]);
  });

  it.each([
    ['2026-08-31', 'item.done'],
    ['2026-09-01', 'item.done'],
    ['2026-09-02', 'item.done-too-late'],
  ] as const)('is done in time before the return: checked on %s', (on, reason) => {
    for (const id of BEFORE_THE_RETURN) expect([id, reasonOf(id, AT_HOME, doneOn(on))]).toEqual([id, reason]);
  });
});

describe('What was done in another period of care', () => {
  it.each([
    ['2026-01-11', 'item.done-before-what-it-is-about'],
    ['2026-01-12', 'item.done'],
    ['2026-01-13', 'item.done'],
  ] as const)('counts as nothing done for this one: done on %s', (on, reason) => {
    expect(reasonOf('contacts-named', AT_HOME, doneOn(on))).toBe(reason);
  });

  it('cannot be told where nobody recorded since when the child has been looked after', () => {
    const given = { ...AT_HOME, lookedAfterSince: undefined, returnPursued: true };
    expect(reasonOf('contacts-named', given, doneOn('2026-08-01'))).toBe('item.from-when-not-known');
  });

  it('is no return of this one: a child who came home before coming into care', () => {
    const given = { ...AT_HOME, cameHomeOn: day('2026-01-11') };
    expect(checkCaseAgainstGuide(given, { asOf: AS_OF }).facts.home).toBe('cannot-say');
    expect(reasonOf('strain-answered-early', given, doneOn('2026-10-01'))).toBe('item.cannot-say-whether-asked');
  });

  it('is no ending of this support', () => {
    const given = { ...AT_HOME, supportEndsOn: day('2026-01-11') };
    expect(checkCaseAgainstGuide(given, { asOf: AS_OF }).facts['support-ending']).toBe('cannot-say');
  });
});

describe('The end of support', () => {
  const asOf = day('2026-12-15');

  it.each([
    ['2026-11-29', 'item.done'],
    ['2026-11-30', 'item.done'],
    ['2026-12-01', 'item.done-too-late'],
  ] as const)('is decided together before support ends: on %s', (on, reason) => {
    for (const id of ['ending-decided-together', 'ending-planned-with-family', 'help-after-ending-known'] as const)
      expect([id, reasonOf(id, AT_HOME, doneOn(on), asOf)]).toEqual([id, reason]);
  });

  it('is decided together only where there is one', () => {
    const given = { ...AT_HOME, supportEndsOn: 'not-planned' } as const;
    expect(asking('support-ending')).toEqual(['ending-decided-together']);
    expect(reasonOf('ending-decided-together', given)).toBe('item.not-asked-here');
  });

  it.each([
    ['to be reduced, with no end set', true, HOME, 'item.nothing-recorded'],
    ['not to be reduced', false, HOME, 'item.not-asked-here'],
    ['not known to be reduced, and the child is home', undefined, HOME, 'item.cannot-say-whether-asked'],
    ['not known to be reduced, and there is no return', undefined, 'not-home', 'item.not-asked-here'],
  ] as const)('is planned with the family where support is %s', (_, supportReduces, cameHomeOn, reason) => {
    const given: PracticeGuideCase = { ...AT_HOME, cameHomeOn, supportReduces, supportEndsOn: 'not-planned' };
    expect(asking('support-reducing-or-ending')).toEqual(['ending-planned-with-family', 'help-after-ending-known']);
    for (const id of asking('support-reducing-or-ending')) expect(reasonOf(id, given)).toBe(reason);
  });

  it.each([
    ['that it is reduced, with no end set', true, 'not-planned', 'yes'],
    ['when it ends', undefined, END, 'yes'],
    ['that it is not reduced, and when it ends', false, END, 'yes'],
    ['that it is not reduced, with no end set', false, 'not-planned', 'no'],
    ['nothing of it', undefined, undefined, 'cannot-say'],
  ] as const)('or less of it is planned for a child in care too, where people say %s', (_, reduces, ends, expected) => {
    const given: PracticeGuideCase = {
      ...AT_HOME,
      cameHomeOn: 'not-home',
      supportReduces: reduces,
      supportEndsOn: ends,
    };
    expect(checkCaseAgainstGuide(given, { asOf }).facts['support-reducing-or-ending']).toBe(expected);
  });
});

describe('A return that was decided against', () => {
  const given: PracticeGuideCase = { ...AT_HOME, cameHomeOn: 'not-home', returnPursued: false };

  it('asks for no plan of a return', () => {
    expect(checkCaseAgainstGuide(given, { asOf: AS_OF }).facts['return-pursued']).toBe('no');
    for (const id of [
      'check-ins-planned',
      'support-after-return-planned',
      'child-involved-in-planning',
      'relationships-from-care-planned',
      'agencies-decide-together',
    ] as const)
      expect(reasonOf(id, given)).toBe('item.not-asked-here');
  });

  it('still asks for another look, for treatment, and for the child’s voice, identity and people', () => {
    for (const id of [
      'return-considered',
      'return-not-explored-challenged',
      'return-looked-at-again',
      'every-safe-way-considered',
      'parents-needs-assessed-early',
      'linked-not-only-referred',
      'told-what-their-views-change',
      'child-asks-and-objects',
      'identity-and-culture-respected',
      'important-people-known',
    ] as const)
      expect(reasonOf(id, given)).toBe('item.nothing-recorded');
  });

  it.each([
    ['a day, and nothing said', HOME, undefined, 'yes'],
    ['a day, against what people say', HOME, false, 'cannot-say'],
    ['no day, and nothing said', 'not-home', undefined, 'cannot-say'],
    ['no day yet, and people say so', 'not-home', true, 'yes'],
    ['nothing known', undefined, undefined, 'cannot-say'],
  ] as const)('is not supposed: %s', (_, cameHomeOn, returnPursued, pursued) => {
    const { facts } = checkCaseAgainstGuide({ ...AT_HOME, cameHomeOn, returnPursued }, { asOf: AS_OF });
    expect(facts['return-pursued']).toBe(pursued);
  });
});

describe('What has to go on', () => {
  const itemOf = (id: CaseGuideItemId, answer: RecordedAnswer) =>
    checkCaseAgainstGuide({ ...AT_HOME, recorded: { [id]: answer } }, { asOf: AS_OF }).items.find(
      (item) => item.id === id,
    );

  it.each([
    'stability-watched',
    'support-during-and-after-return',
    'helped-while-wanted-or-needed',
    'trust-built',
  ] as const)('is only known to have been done once, on the day given: %s', (id) => {
    const item = itemOf(id, doneOn('2026-09-01'));
    expect(item).toMatchObject({ verdict: 'met', on: '2026-09-01' });
    expect(item?.says).toContain('at least once');
  });

  it('is not said to have been done at all where it was not done, or that does not count', () => {
    for (const answer of [{ kind: 'not-done' }, doneOn('2026-08-31')] as const)
      expect(itemOf('stability-watched', answer)?.says).not.toContain('at least once');
  });

  it('is not asked for again where once is enough', () => {
    expect(itemOf('contacts-named', doneOn('2026-08-20'))?.says).not.toContain('at least once');
  });

  it('gives no day for what does not count', () => {
    expect(itemOf('contacts-named', doneOn('2026-09-02'))?.on).toBeUndefined();
  });
});

describe('What the guide asks of everybody', () => {
  it('is said as what the guide asks, not as always needed', () => {
    const aside: RecordedAnswer = { kind: 'not-applicable', reason: 'a reason' };
    const { items } = checkCaseAgainstGuide({ ...AT_HOME, recorded: { 'words-plain': aside } }, { asOf: AS_OF });
    const says = items.find(({ id }) => id === 'words-plain')?.says;
    expect(says).toContain('the guide asks this of everybody');
    expect(says).not.toContain('always');
  });

  it('can be set aside by the officer’s own rule once the child has no reviewing officer', () => {
    expect(
      reasonOf('support-seen-after-return', AT_HOME, { kind: 'not-applicable', reason: 'no longer in care' }),
    ).toBe('item.set-aside');
  });
});

describe('Needs that people see', () => {
  it.each([
    ['treatment-needed', 'treatmentNeeded'],
    ['multiple-needs', 'multipleNeeds'],
  ] as const)('decide what is asked; nothing is counted for them: %s', (fact, field) => {
    const reasonsWith = (value: boolean | undefined) =>
      new Set(asking(fact).map((id) => reasonOf(id, { ...AT_HOME, [field]: value })));
    expect(reasonsWith(true)).toEqual(new Set(['item.nothing-recorded']));
    expect(reasonsWith(false)).toEqual(new Set(['item.not-asked-here']));
    expect(reasonsWith(undefined)).toEqual(new Set(['item.cannot-say-whether-asked']));
  });

  it('are found out early, whether or not anybody knows of one yet', () => {
    const given = { ...AT_HOME, treatmentNeeded: false };
    expect(reasonOf('parents-needs-assessed-early', given)).toBe('item.nothing-recorded');
    expect(reasonOf('referrals-made-early', given)).toBe('item.not-asked-here');
  });
});

describe('The answer', () => {
  it('repeats nothing that people wrote, and leaves the record as it is', () => {
    const given: PracticeGuideCase = deeplyFrozen({
      ...GUIDE_CASE,
      recorded: {
        'contacts-named': { kind: 'done', on: day('2024-07-01'), by: CANARY },
        'mentor-considered': { kind: 'not-applicable', reason: CANARY },
      },
    });
    expect(JSON.stringify(checkCaseAgainstGuide(given, { asOf: AS_OF }))).not.toContain(CANARY);
  });

  it('adds nothing up', () => {
    const answer = checkCaseAgainstGuide(GUIDE_CASE, { asOf: AS_OF });
    expect(Object.keys(answer)).toEqual(['madeBy', 'facts', 'items', 'open', 'findings']);
    const numbers = JSON.stringify(answer, (key, value) => (key === 'sources' || key === 'source' ? undefined : value));
    expect(numbers).not.toMatch(/:\s*\d/);
  });

  it('shares nothing that can be changed', () => {
    expect(unfrozenPlaces(CASE_GUIDE_ITEMS, 'CASE_GUIDE_ITEMS')).toEqual([]);
  });

  it('throws for what is not of its types', () => {
    expect(() => checkCaseAgainstGuide({ cameHomeOn: 'at-home' } as never, { asOf: AS_OF })).toThrow(
      expect.objectContaining({ name: 'InputError', argument: 'given', path: ['cameHomeOn'] }),
    );
    expect(() => checkCaseAgainstGuide({}, { asOf: '2026-11-31' } as never)).toThrow(
      expect.objectContaining({ name: 'InputError', argument: 'question', path: ['asOf'] }),
    );
  });
});

describe('A child too young to take part', () => {
  const tooYoung: RecordedAnswer = { kind: 'not-applicable', reason: 'too young' };
  const given: PracticeGuideCase = { ...AT_HOME, bornOn: day('2021-11-16') };

  it.each([
    ['the day before the fifth birthday', '2026-11-15', 'item.set-aside'],
    ['the fifth birthday', '2026-11-16', 'item.set-aside-at-school-age'],
    ['the day after', '2026-11-17', 'item.set-aside-at-school-age'],
  ] as const)('is no longer said of a child of school age: %s', (_, asOf, reason) => {
    for (const id of ONLY_IF_TOO_YOUNG) expect([id, reasonOf(id, given, tooYoung, day(asOf))]).toEqual([id, reason]);
  });

  it('is what people say where nobody recorded the date of birth', () => {
    expect(reasonOf('child-involved-in-planning', AT_HOME, tooYoung)).toBe('item.set-aside');
  });
});
