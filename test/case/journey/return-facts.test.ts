import type { CaseRecord, CaseWayHome } from 'reunification-framework/case';
import type { CheckedJourneyItem, JourneyFact } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD } from '../../support/case-record.js';
import { day } from '../../support/dates.js';
import {
  agreedOn,
  caseOf,
  doneOn,
  HOME,
  happened,
  itemIn,
  itemsOf,
  journeyIn,
  tasksOf,
} from '../../support/journey.js';
import { AS_OF } from '../../support/observations.js';

const ASKED_ON = '2024-09-02';
type Legal = NonNullable<CaseRecord['legal']>;
type ItemId = CheckedJourneyItem['id'];
type Entry = NonNullable<CaseRecord['journey']>[number];

const known = (record: CaseRecord, fact: JourneyFact, asOf = ASKED_ON) => journeyIn(record, asOf).facts[fact];
const at = (...classifications: CaseWayHome['classifications']): CaseRecord => caseOf({ classifications });
const against = (decidedOn: string, home: Partial<CaseWayHome> = {}): CaseRecord =>
  caseOf(home, {
    decisionsAgainstReturn: [{ wayHome: HOME, decidedOn: day(decidedOn), recordedOn: day(decidedOn) }],
  });
const home = (journey: NonNullable<CaseRecord['journey']> = [], more: Partial<CaseRecord> = {}): CaseRecord =>
  caseOf(
    { classifications: [agreedOn('2024-05-01', 'low')], events: [happened('came-home', '2024-07-01')] },
    { journey, ...more },
  );
const reasonOf = (record: CaseRecord, id: ItemId, asOf = ASKED_ON) => itemIn(record, asOf, id).reason;

describe('Whether a return is open (I-331)', () => {
  it('is not left unsaid: it is open until people decide against it', () => {
    expect(known(caseOf(), 'return-open')).toBe('yes');
    expect(known(at(agreedOn('2024-05-01', 'high')), 'return-open')).toBe('yes');
    expect(known(at(agreedOn('2024-05-01', 'severe')), 'return-open')).toBe('no');
  });

  it.each([
    ['2024-06-02', 'yes'],
    ['2024-06-03', 'no'],
    ['2024-06-04', 'no'],
  ])('on %s is %s where it was decided against on 3 June', (asOf, verdict) => {
    expect(known(against('2024-06-03'), 'return-open', asOf)).toBe(verdict);
  });

  it('is open again once people agree a lower level, and for a child who is at home', () => {
    expect(known(against('2024-06-03', { classifications: [agreedOn('2024-06-04', 'medium')] }), 'return-open')).toBe(
      'yes',
    );
    expect(known(against('2024-06-03', { events: [happened('came-home', '2024-07-01')] }), 'return-open')).toBe('yes');
  });

  it('takes away what only a return needs, and nothing else', () => {
    const decided = against('2024-06-03');
    for (const id of ['bedroom-welcoming', 'gradual-return', 'plan-meeting', 'balance-ownership'] as const)
      expect([id, reasonOf(decided, id)]).toEqual([id, 'item.not-asked-here']);
    for (const id of ['keep-family-role', 'unplanned-return-section-20', 'child-siblings'] as const)
      expect([id, reasonOf(decided, id)]).toEqual([id, 'item.nothing-recorded']);
  });

  it('leaves everything for the safety of a child at home, also against a decision', () => {
    const atHome = against('2024-06-03', { events: [happened('came-home', '2024-07-01')] });
    for (const id of ['monitor-from-first-day', 'log-referrals-incidents', 'services-continue'] as const)
      expect([id, reasonOf(atHome, id)]).toEqual([id, 'item.nothing-recorded']);
  });

  it('is asked about services for the parents from the first day, before any level is agreed', () => {
    expect(reasonOf(caseOf(), 'services-soon-for-parents')).toBe('item.nothing-recorded');
    expect(reasonOf(at(agreedOn('2024-05-01', 'severe')), 'services-soon-for-parents')).toBe('item.not-asked-here');
  });
});

describe('Whether a return is agreed', () => {
  it('is not known until it is decided, and no after a decision against it', () => {
    expect(known(caseOf(), 'return-agreed')).toBe('cannot-say');
    expect(known(against('2024-06-03'), 'return-agreed')).toBe('no');
    expect(known(CASE_RECORD, 'return-agreed', AS_OF)).toBe('yes');
    expect(known(home(), 'return-agreed')).toBe('yes');
  });
});

describe('Section 20, once it has ended (I-334)', () => {
  const ended = (...more: Legal): CaseRecord => caseOf({}, { legal: [...(caseOf().legal ?? []), ...more] });
  const over = {
    kind: 'no-longer-looked-after',
    id: 'over',
    from: day('2024-06-03'),
    recordedOn: day('2024-06-03'),
  } as const;

  it.each(['2024-06-02', '2024-06-03', '2024-06-04'])('still asks what becomes of the plan on %s', (asOf) => {
    expect(known(ended(over), 'section-20-last', asOf)).toBe('yes');
    expect(reasonOf(ended(over), 'plan-section-20-not-followed', asOf)).toBe('item.nothing-recorded');
  });

  it('asks nothing of the kind where a care order followed', () => {
    const order = {
      kind: 'legal-status',
      id: 'order',
      from: day('2024-06-03'),
      recordedOn: day('2024-06-03'),
      status: 'care-order',
    } as const;
    expect(known(ended(order), 'section-20-last', '2024-06-02')).toBe('yes');
    expect(known(ended(order), 'section-20-last', '2024-06-03')).toBe('no');
    expect(known(ended(order, { ...over, from: day('2024-06-04') }), 'section-20-last', '2024-06-05')).toBe('no');
  });

  it('says nothing where no status is known, or only one of an earlier time in care', () => {
    expect(known(caseOf({}, { legal: undefined }), 'section-20-last')).toBe('cannot-say');
    const again = {
      kind: 'looked-after',
      id: 'again',
      from: day('2024-08-01'),
      recordedOn: day('2024-08-01'),
    } as const;
    expect(known(ended(over, again), 'section-20-last', '2024-08-01')).toBe('cannot-say');
  });
});

describe('What is asked once the child is at home (I-332)', () => {
  it.each([
    'school-watches',
    'direct-work-continues',
    'wellbeing-services-continue',
    'plan-support-for-a-period',
    'review-package-later',
    'plan-if-services-refused',
    'talk-about-changes-at-home',
    'stay-close-to-child-at-home',
  ] as const)('%s: not before, and only what was done since', (id) => {
    expect(reasonOf(home(), id, '2024-06-30')).toBe('item.not-asked-here');
    expect(reasonOf(home(), id, '2024-07-01')).toBe('item.nothing-recorded');
    expect(reasonOf(home([doneOn(id, '2024-06-30')]), id)).toBe('item.done-before-what-it-is-about');
    expect(reasonOf(home([doneOn(id, '2024-07-01')]), id)).toBe('item.done');
    expect(reasonOf(home([doneOn(id, '2024-07-02')]), id)).toBe('item.done');
  });
});

describe('Children of different ages (I-335)', () => {
  it.each([
    ['2017-05-03', 'no'],
    ['2017-05-04', 'yes'],
    ['2017-05-05', 'yes'],
  ])('are asked about as adolescents may be on %s: %s, born on 4 May 2016', (asOf, verdict) => {
    expect(known(caseOf(), 'not-infant', asOf)).toBe(verdict);
    expect(known(caseOf({}, { child: { id: 'child-1' } }), 'not-infant', asOf)).toBe('cannot-say');
  });

  it('in the first year of life are never asked about as adolescents', () => {
    const items = itemsOf(journeyIn(caseOf(), '2017-05-03')).filter(({ id }) => id.startsWith('adolescent-'));
    expect(items.map(({ reason }) => reason)).toEqual(items.map(() => 'item.not-asked-here'));
    expect(items).toHaveLength(9);
  });

  it('who cannot talk yet need not be asked, with a reason; nobody can set aside that families are equal', () => {
    const setAside = (item: Entry['item']) => ({
      ...doneOn(item, '2024-08-01'),
      answer: { kind: 'not-applicable', reason: 'six months old; observed with the mother' } as const,
    });
    const said = (id: Entry['item']) => itemIn(caseOf({}, { journey: [setAside(id)] }), ASKED_ON, id);
    for (const id of ['child-wishes-and-risks', 'ask-hopes-fears-timing', 'tell-child-to-speak'] as const)
      expect([id, said(id).verdict]).toEqual([id, 'does-not-apply']);
    expect(said('meet-communication-needs')).toMatchObject({ verdict: 'does-not-apply' });
    expect(said('treat-families-equally')).toMatchObject({ verdict: 'not-met', reason: 'item.cannot-be-set-aside' });
  });
});

describe('What is asked once, and no more', () => {
  it('at severe is permanence: in Task 4, not in Task 1', () => {
    const tasks = tasksOf(journeyIn(at(agreedOn('2024-05-01', 'severe')), ASKED_ON));
    const openOf = (id: string) => tasks.find((task) => task.id === id)?.open ?? [];
    expect(openOf('classification').filter((id) => id.startsWith('severe'))).toEqual([]);
    expect(openOf('no-return')).toEqual(expect.arrayContaining(['permanence-planned', 'proceedings-considered']));
  });

  it('is asking for help, where the parents were prepared for it; what they were not told stays open', () => {
    const found = (id: ItemId) => itemIn(CASE_RECORD, AS_OF, id).verdict;
    expect(found('prepare-honeymoon')).toBe('met');
    expect(found('encourage-asking')).toBe('met');
    expect(found('prepare-parents-child-feelings')).toBe('cannot-say');
    expect(found('advice-on-behaviour')).toBe('cannot-say');
  });
});

describe('Practical help before care', () => {
  it('counts from the referral on, also where it was given before care began on 1 February', () => {
    const helped = (id: Entry['item']) => reasonOf(caseOf({}, { journey: [doneOn(id, '2024-01-10')] }), id);
    expect(helped('practical-support-from-referral')).toBe('item.done');
    expect(helped('practical-support')).toBe('item.done-before-what-it-is-about');
  });
});
