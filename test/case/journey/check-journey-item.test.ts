import type { CaseRecord } from 'reunification-framework/case';
import type { CheckedJourneyItem } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD } from '../../support/case-record.js';
import { day } from '../../support/dates.js';
import { agreedOn, caseOf, doneOn, happened, itemIn, journeyIn, tasksOf } from '../../support/journey.js';
import { AS_OF, FATHER, forEveryHome, MOTHER, observe, of } from '../../support/observations.js';

const ASKED_ON = '2024-09-02';

/** About the child, and asked of everybody. */
const CHILD_ITEM = 'child-positives';
/** About the parents. */
const PARENT_ITEM = 'parent-motivation';
/** May be set aside. */
const MAY_BE_SET_ASIDE = 'child-siblings';

type Entries = NonNullable<CaseRecord['journey']>;

const said = (journey: Entries, id: CheckedJourneyItem['id'], asOf = ASKED_ON) => {
  const { verdict, reason, on, by, openFor } = itemIn(caseOf({}, { journey }), asOf, id);
  return { verdict, reason, on, by, openFor };
};

const notDoneOn = (
  item: Entries[number]['item'],
  on: string,
  more: Partial<Entries[number]> = {},
): Entries[number] => ({
  ...doneOn(item, on, more),
  id: `not-${item}-${on}`,
  answer: { kind: 'not-done' },
});

describe('An item that people record', () => {
  it('is not known where nothing is recorded, whether the record has a part for it or not', () => {
    expect(said([], CHILD_ITEM)).toMatchObject({ verdict: 'cannot-say', reason: 'item.nothing-recorded' });
    expect(itemIn(caseOf(), ASKED_ON, CHILD_ITEM)).toMatchObject({ verdict: 'cannot-say' });
  });

  it('is done on its day, and says who did it', () => {
    expect(said([doneOn(CHILD_ITEM, '2024-03-01')], CHILD_ITEM)).toEqual({
      verdict: 'met',
      reason: 'item.done',
      on: '2024-03-01',
      by: 'worker-1',
      openFor: [],
    });
  });

  it.each([
    ['2024-01-31', 'cannot-say', 'item.done-before-what-it-is-about'],
    ['2024-02-01', 'met', 'item.done'],
    ['2024-02-02', 'met', 'item.done'],
  ])('done on %s counts as %s where care began on 1 February', (on, verdict, reason) => {
    expect(said([doneOn(CHILD_ITEM, on)], CHILD_ITEM)).toMatchObject({ verdict, reason });
  });

  it.each([
    ['2024-09-01', 'met', 'item.done'],
    ['2024-09-02', 'met', 'item.done'],
    ['2024-09-03', 'not-met', 'item.done-on-a-later-day'],
  ])('done on %s counts as %s on 2 September', (on, verdict, reason) => {
    const entry = doneOn(CHILD_ITEM, on, { recordedOn: day('2024-09-02') });
    expect(said([entry], CHILD_ITEM)).toMatchObject({ verdict, reason });
  });

  it('does not count where nobody knows since when the child has been in care', () => {
    const record = caseOf({}, { legal: undefined, journey: [doneOn(CHILD_ITEM, '2024-03-01')] });
    expect(itemIn(record, ASKED_ON, CHILD_ITEM)).toMatchObject({
      verdict: 'cannot-say',
      reason: 'item.from-when-not-known',
      on: undefined,
    });
  });

  it('counts for nothing once the child has been home and is back in care', () => {
    const record = caseOf(
      { events: [happened('came-home', '2024-05-01'), happened('back-in-care', '2024-06-03')] },
      { journey: [doneOn(CHILD_ITEM, '2024-03-01')] },
    );
    expect(itemIn(record, ASKED_ON, CHILD_ITEM)).toMatchObject({ reason: 'item.done-before-what-it-is-about' });
    const again = { ...record, journey: [doneOn(CHILD_ITEM, '2024-06-03')] };
    expect(itemIn(again, ASKED_ON, CHILD_ITEM)).toMatchObject({ verdict: 'met' });
  });

  it('stands as it was recorded last', () => {
    const earlier = doneOn(CHILD_ITEM, '2024-03-01');
    expect(said([notDoneOn(CHILD_ITEM, '2024-03-02'), earlier], CHILD_ITEM)).toMatchObject({
      verdict: 'not-met',
      reason: 'item.not-done',
    });
    expect(said([notDoneOn(CHILD_ITEM, '2024-02-29'), earlier], CHILD_ITEM)).toMatchObject({ verdict: 'met' });
  });

  it('cannot be said where entries of one day contradict each other, until a later one is recorded', () => {
    const both = [doneOn(CHILD_ITEM, '2024-03-01'), notDoneOn(CHILD_ITEM, '2024-03-01')];
    expect(said(both, CHILD_ITEM)).toMatchObject({ verdict: 'cannot-say', reason: 'journey.recorded-both-ways' });
    const repaired = [...both, doneOn(CHILD_ITEM, '2024-03-04')];
    expect(said(repaired, CHILD_ITEM)).toMatchObject({ verdict: 'met', on: '2024-03-04' });
  });

  it('is the same where two people recorded it on one day, and names one of them', () => {
    const twice = [
      doneOn(CHILD_ITEM, '2024-03-01'),
      doneOn(CHILD_ITEM, '2024-03-01', { id: 'b', answer: { kind: 'done', on: day('2024-03-01'), by: 'worker-2' } }),
    ];
    expect(said(twice, CHILD_ITEM)).toMatchObject({ verdict: 'met' });
    expect(said([...twice].reverse(), CHILD_ITEM)).toEqual(said(twice, CHILD_ITEM));
  });

  it('is not known before it was recorded, and counts on a later day', () => {
    const record = caseOf({}, { journey: [doneOn(CHILD_ITEM, '2024-03-01', { recordedOn: day('2024-04-01') })] });
    expect(itemIn(record, '2024-03-31', CHILD_ITEM)).toMatchObject({ reason: 'item.nothing-recorded' });
    expect(itemIn(record, '2024-04-01', CHILD_ITEM)).toMatchObject({ verdict: 'met' });
    expect(itemIn(record, '2024-03-31', CHILD_ITEM, { knownOn: day('2024-04-01') })).toMatchObject({ verdict: 'met' });
  });

  it('of another way home says nothing of this one', () => {
    const record = caseOf({}, { journey: [doneOn(CHILD_ITEM, '2024-03-01', { wayHome: 'home-2' })] });
    const two: CaseRecord = {
      ...record,
      waysHome: [record.waysHome[0], { id: 'home-2', parents: ['parent-2'], classifications: [], events: [] }],
    };
    expect(itemIn(two, ASKED_ON, CHILD_ITEM)).toMatchObject({ reason: 'item.nothing-recorded' });
    expect(itemIn(two, ASKED_ON, CHILD_ITEM, { wayHome: 'home-2' })).toMatchObject({ verdict: 'met' });
  });
});

describe('An item about the parents', () => {
  it('is done once it is done with each of them', () => {
    const withOne = doneOn(PARENT_ITEM, '2024-03-01', { parent: 'parent-1' });
    expect(said([withOne], PARENT_ITEM)).toMatchObject({ verdict: 'cannot-say', on: undefined, openFor: ['parent-2'] });
    const withBoth = [withOne, doneOn(PARENT_ITEM, '2024-03-08', { parent: 'parent-2' })];
    expect(said(withBoth, PARENT_ITEM)).toMatchObject({ verdict: 'met', openFor: [] });
  });

  it('is done with all of them where the entry names none', () => {
    expect(said([doneOn(PARENT_ITEM, '2024-03-01')], PARENT_ITEM)).toMatchObject({ verdict: 'met', openFor: [] });
  });

  it('is not done where it is not done with one, and names that one', () => {
    const entries = [
      doneOn(PARENT_ITEM, '2024-03-01', { parent: 'parent-1' }),
      notDoneOn(PARENT_ITEM, '2024-03-08', { parent: 'parent-2' }),
    ];
    expect(said(entries, PARENT_ITEM)).toMatchObject({ verdict: 'not-met', openFor: ['parent-2'] });
  });

  it('names nobody where it is open with all of them', () => {
    expect(said([notDoneOn(PARENT_ITEM, '2024-03-01')], PARENT_ITEM)).toMatchObject({
      verdict: 'not-met',
      openFor: [],
    });
  });

  it('done with somebody who is no parent of this way home is done with nobody', () => {
    const record = caseOf(
      { parents: ['parent-1'] },
      { journey: [doneOn(PARENT_ITEM, '2024-03-01', { parent: 'parent-2' })] },
    );
    expect(itemIn(record, ASKED_ON, PARENT_ITEM)).toMatchObject({ reason: 'item.nothing-recorded' });
  });

  it.each([
    ['2024-03-07', 'not-met'],
    ['2024-03-08', 'cannot-say'],
    ['2024-03-09', 'not-met'],
  ])(
    'stays open for a parent with whom it was not done on 8 March, where it was done with “all” on %s',
    (on, verdict) => {
      const entries = [doneOn(PARENT_ITEM, on), notDoneOn(PARENT_ITEM, '2024-03-08', { parent: 'parent-2' })];
      expect(said(entries, PARENT_ITEM)).toMatchObject({ verdict, openFor: ['parent-2'] });
    },
  );

  it('is done with that parent once an entry says so by name', () => {
    const named = { parent: 'parent-2' };
    const entries = [notDoneOn(PARENT_ITEM, '2024-03-08', named), doneOn(PARENT_ITEM, '2024-03-09')];
    expect(said([...entries, doneOn(PARENT_ITEM, '2024-03-10', named)], PARENT_ITEM)).toMatchObject({ verdict: 'met' });
  });

  it('is open again where a later entry says that it was done with nobody', () => {
    const entries = [doneOn(PARENT_ITEM, '2024-03-08', { parent: 'parent-2' }), notDoneOn(PARENT_ITEM, '2024-03-09')];
    expect(said(entries, PARENT_ITEM)).toMatchObject({ verdict: 'not-met', openFor: [] });
  });

  it('stays open for a way home for which it was not done, where it was done later “for all”', () => {
    const entries = [notDoneOn(CHILD_ITEM, '2024-03-08', { wayHome: 'home-1' }), doneOn(CHILD_ITEM, '2024-03-09')];
    expect(said(entries, CHILD_ITEM)).toMatchObject({ verdict: 'not-met' });
    const named = doneOn(CHILD_ITEM, '2024-03-10', { wayHome: 'home-1' });
    expect(said([...entries, named], CHILD_ITEM)).toMatchObject({ verdict: 'met' });
  });

  it('that is asked of the child too is not done where entries name parents only', () => {
    const both = ['parent-1', 'parent-2'].map((parent) => doneOn('give-phone-numbers', '2024-08-01', { parent }));
    const home = (journey: Entries) =>
      itemIn(
        caseOf(
          { classifications: [agreedOn('2024-05-01', 'low')], events: [happened('came-home', '2024-07-01')] },
          { journey },
        ),
        ASKED_ON,
        'give-phone-numbers',
      );
    expect(home(both)).toMatchObject({ verdict: 'cannot-say', reason: 'journey.nothing-of-child', openFor: [] });
    expect(home([])).toMatchObject({ reason: 'item.nothing-recorded' });
    expect(home([...both, doneOn('give-phone-numbers', '2024-08-02')])).toMatchObject({ verdict: 'met' });
  });

  it('is no answer to what is asked about the child', () => {
    expect(said([doneOn(CHILD_ITEM, '2024-03-01', { parent: 'parent-1' })], CHILD_ITEM)).toMatchObject({
      reason: 'item.nothing-recorded',
    });
  });
});

describe('Setting an item aside', () => {
  const aside = (item: Entries[number]['item'], reason: string): Entries[number] => ({
    id: 'aside',
    item,
    answer: { kind: 'not-applicable', reason },
    recordedOn: day('2024-03-01'),
  });

  it('stands with a reason, where the text leaves it open', () => {
    expect(said([aside(MAY_BE_SET_ASIDE, 'an only child')], MAY_BE_SET_ASIDE)).toMatchObject({
      verdict: 'does-not-apply',
      reason: 'item.set-aside',
    });
  });

  it('does not stand without a reason', () => {
    expect(said([aside(MAY_BE_SET_ASIDE, '  ')], MAY_BE_SET_ASIDE)).toMatchObject({
      verdict: 'cannot-say',
      reason: 'item.set-aside-without-reason',
    });
  });

  it('does not stand where it is asked of everybody', () => {
    expect(said([aside(CHILD_ITEM, 'no time')], CHILD_ITEM)).toMatchObject({ reason: 'item.cannot-be-set-aside' });
  });

  it('waits for an assessment, where a risk would call for it', () => {
    expect(said([aside('specialist-services-essential', 'no need')], 'specialist-services-essential')).toMatchObject({
      verdict: 'cannot-say',
      reason: 'item.set-aside-without-assessment',
    });
  });

  it('does not stand against what the assessment counts for a parent of this way home', () => {
    const misuse: CaseRecord = {
      ...CASE_RECORD,
      waysHome: [
        { id: 'to her', parents: [MOTHER], classifications: [], events: [] },
        { id: 'to him', parents: [FATHER], classifications: [], events: [] },
      ],
      assessments: [
        {
          recordedOn: AS_OF,
          observations: forEveryHome(
            [observe('alcohol-or-drugs-abuse', { about: of(MOTHER) })],
            [{ id: 'to her' }, { id: 'to him' }],
          ),
          circumstances: [],
          capacityToChange: [],
        },
      ],
      journey: [{ ...aside('understand-substance-misuse', 'nobody drinks'), recordedOn: AS_OF }],
    };
    const reasonFor = (wayHome: string) => itemIn(misuse, AS_OF, 'understand-substance-misuse', { wayHome }).reason;
    expect(reasonFor('to her')).toBe('item.set-aside-against-assessment');
    expect(reasonFor('to him')).toBe('item.set-aside');
  });
});

describe('Whether an item is asked', () => {
  const at = (level: 'low' | 'high', journey: Entries = []) =>
    itemIn(
      caseOf({ classifications: [agreedOn('2024-05-01', level)] }, { journey }),
      ASKED_ON,
      'high-concurrent-planning',
    );

  it('depends on the level: asked at high, not at low', () => {
    expect(at('high')).toMatchObject({ verdict: 'cannot-say', reason: 'item.nothing-recorded' });
    expect(at('low')).toMatchObject({ verdict: 'does-not-apply', reason: 'item.not-asked-here' });
    expect(at('low', [doneOn('high-concurrent-planning', '2024-06-03')])).toMatchObject({
      verdict: 'does-not-apply',
      on: undefined,
      by: undefined,
    });
  });

  it('cannot be said while no level is agreed, nor of what was done: it counts from the day since which the level is held', () => {
    expect(itemIn(caseOf(), ASKED_ON, 'high-concurrent-planning')).toMatchObject({
      verdict: 'cannot-say',
      reason: 'item.cannot-say-whether-asked',
    });
    const journey = [doneOn('high-concurrent-planning', '2024-06-03')];
    expect(itemIn(caseOf({}, { journey }), ASKED_ON, 'high-concurrent-planning')).toMatchObject({
      verdict: 'cannot-say',
      reason: 'item.cannot-say-whether-asked',
    });
  });
});

describe('The day from which an item counts', () => {
  const classified = { classifications: [agreedOn('2024-05-01', 'high'), agreedOn('2024-08-01', 'medium')] };

  it.each([
    ['2024-04-30', 'item.done-before-what-it-is-about'],
    ['2024-05-01', 'item.done'],
    ['2024-05-02', 'item.done'],
  ])('is that of the first classification, for telling the child: told on %s', (on, reason) => {
    const record = caseOf(classified, { journey: [doneOn('tell-children-decision', on)] });
    expect(itemIn(record, ASKED_ON, 'tell-children-decision')).toMatchObject({ reason });
  });

  it.each([
    ['2024-07-31', 'item.done-before-what-it-is-about'],
    ['2024-08-01', 'item.done'],
    ['2024-08-02', 'item.done'],
  ])('is that of the reclassification, for telling it: told on %s', (on, reason) => {
    const record = caseOf(classified, { journey: [doneOn('tell-reclassification', on)] });
    expect(itemIn(record, ASKED_ON, 'tell-reclassification')).toMatchObject({ reason });
  });

  it.each([
    ['2024-07-31', 'item.done-before-what-it-is-about'],
    ['2024-08-01', 'item.done'],
    ['2024-08-02', 'item.done'],
  ])('is that of the return, for watching how it goes: done on %s', (on, reason) => {
    const home = { ...classified, events: [happened('came-home', '2024-08-01')] };
    const record = caseOf(home, { journey: [doneOn('observe-and-ask-others', on)] });
    expect(itemIn(record, ASKED_ON, 'observe-and-ask-others')).toMatchObject({ reason });
  });

  it('has not come for what belongs to the time at home, while the child is in care', () => {
    const record = caseOf(classified, { journey: [doneOn('observe-and-ask-others', '2024-08-02')] });
    expect(itemIn(record, ASKED_ON, 'observe-and-ask-others')).toMatchObject({
      verdict: 'cannot-say',
      reason: 'item.from-when-not-known',
    });
  });

  it.each([
    ['2024-03-01', 'cannot-say'],
    ['2024-03-02', 'met'],
    ['2024-03-03', 'met'],
  ])('is after that of the baseline, for repeating the measures: repeated on %s is %s', (on, verdict) => {
    const journey = [doneOn('baseline-measures', '2024-03-01'), doneOn('repeat-measures', on)];
    expect(itemIn(caseOf({}, { journey }), ASKED_ON, 'repeat-measures')).toMatchObject({ verdict });
  });
});

describe('What a task still asks for', () => {
  it('is what must or should be done and is not, or is not known; never what the text leaves open', () => {
    const tasks = tasksOf(journeyIn(caseOf({}, { journey: [doneOn(CHILD_ITEM, '2024-03-01')] }), ASKED_ON));
    for (const { items, open } of tasks) {
      const expected = items.filter(
        ({ printed, verdict }) => printed !== 'may' && (verdict === 'not-met' || verdict === 'cannot-say'),
      );
      expect(open).toEqual(expected.map(({ id }) => id));
    }
    expect(tasks.flatMap(({ open }) => open)).not.toContain(CHILD_ITEM);
  });

  it('names the steps for a child who will not go home, once that is decided, in their task alone', () => {
    const stepsOf = (record: CaseRecord) =>
      tasksOf(journeyIn(record, ASKED_ON)).flatMap(({ id, steps }) => (steps.length > 0 ? [id] : []));
    expect(stepsOf(caseOf({ classifications: [agreedOn('2024-05-01', 'high')] }))).toEqual([]);
    expect(stepsOf(caseOf({ classifications: [agreedOn('2024-05-01', 'severe')] }))).toEqual(['no-return']);
  });

  it('says what would settle it only while it is open', () => {
    expect(itemIn(caseOf(), ASKED_ON, CHILD_ITEM).settledBy).toBe('an answer in the report');
    const record = caseOf({}, { journey: [doneOn(CHILD_ITEM, '2024-03-01')] });
    expect(itemIn(record, ASKED_ON, CHILD_ITEM).settledBy).toBeUndefined();
  });
});
