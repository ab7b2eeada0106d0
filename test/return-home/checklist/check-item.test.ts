import type {
  CheckedItem,
  ChecklistRule,
  ItemReasonCode,
  ItemVerdict,
  Known,
  RecordedAnswer,
} from 'reunification-framework/return-home';
import { ITEM_REASONS } from 'reunification-framework/return-home';
import { describe, expect, it } from 'vitest';
import { checkItem, isOpen } from '../../../src/return-home/checklist/check-item.js';
import type { ItemDays } from '../../../src/return-home/checklist/checklist.js';
import { day } from '../../support/dates.js';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import { CANARY, deeplyFrozen } from '../../support/goals.js';
import { aroundDay } from '../../support/histories.js';

const ASKED_ON = day('2024-03-10');
const HAPPENED_ON = day('2024-02-29');
const LAST_USEFUL_ON = day('2024-03-05');

/** What is asked about happened on 29 February, and what was done after 5 March was done too late. */
const DAYS: ItemDays = { asOf: ASKED_ON, notBefore: HAPPENED_ON, notAfter: LAST_USEFUL_ON };

const doneOn = (date: string): RecordedAnswer => ({ kind: 'done', on: day(date), by: CANARY });

/** What can be recorded. */
const RECORDED = {
  nothing: undefined,
  'done, the day before it happened': doneOn('2024-02-28'),
  'done, the day it happened': doneOn(HAPPENED_ON),
  'done, the last day of use': doneOn(LAST_USEFUL_ON),
  'done, the day after that': doneOn('2024-03-06'),
  'done, the day after as of': doneOn('2024-03-11'),
  'done, by nobody named': { kind: 'done', on: HAPPENED_ON, by: ' ' },
  'not done': { kind: 'not-done' },
  'not known': { kind: 'not-known' },
  'not called for, with a reason': { kind: 'not-applicable', reason: CANARY },
  'not called for, no reason': { kind: 'not-applicable', reason: ' \n\t' },
} as const satisfies Record<string, RecordedAnswer | undefined>;

type Recorded = keyof typeof RECORDED;

/** What each entry of the tables stands for. */
const ENTRIES: Readonly<Record<string, readonly [ItemVerdict, ItemReasonCode]>> = {
  done: ['met', 'item.done'],
  early: ['cannot-say', 'item.done-before-what-it-is-about'],
  'too late': ['not-met', 'item.done-too-late'],
  'to come': ['not-met', 'item.done-on-a-later-day'],
  nobody: ['cannot-say', 'item.nobody-named'],
  'not done': ['not-met', 'item.not-done'],
  always: ['not-met', 'item.cannot-be-set-aside'],
  nothing: ['cannot-say', 'item.nothing-recorded'],
  'not known': ['cannot-say', 'item.not-known'],
  'no reason': ['cannot-say', 'item.set-aside-without-reason'],
  'asked?': ['cannot-say', 'item.cannot-say-whether-asked'],
  aside: ['does-not-apply', 'item.set-aside'],
  '-': ['does-not-apply', 'item.not-asked-here'],
};

/** The whole table, twice: for what people may set aside, and for what they may not. */
const MAY_BE_SET_ASIDE = `
  | recorded                         | asked     | asked: cannot say | not asked |
  | nothing                          | nothing   | asked?            | -         |
  | done, the day before it happened | early     | asked?            | -         |
  | done, the day it happened        | done      | done              | -         |
  | done, the last day of use        | done      | done              | -         |
  | done, the day after that         | too late  | asked?            | -         |
  | done, the day after as of        | to come   | asked?            | -         |
  | done, by nobody named            | nobody    | asked?            | -         |
  | not done                         | not done  | asked?            | -         |
  | not known                        | not known | asked?            | -         |
  | not called for, with a reason    | aside     | aside             | -         |
  | not called for, no reason        | no reason | asked?            | -         |
`;

const ALWAYS_CALLED_FOR = `
  | recorded                         | asked     | asked: cannot say | not asked |
  | nothing                          | nothing   | asked?            | -         |
  | done, the day before it happened | early     | asked?            | -         |
  | done, the day it happened        | done      | done              | -         |
  | done, the last day of use        | done      | done              | -         |
  | done, the day after that         | too late  | asked?            | -         |
  | done, the day after as of        | to come   | asked?            | -         |
  | done, by nobody named            | nobody    | asked?            | -         |
  | not done                         | not done  | asked?            | -         |
  | not known                        | not known | asked?            | -         |
  | not called for, with a reason    | always    | asked?            | -         |
  | not called for, no reason        | always    | asked?            | -         |
`;

const COLUMNS: readonly Known[] = ['yes', 'cannot-say', 'no'];

interface Cell {
  readonly recorded: Recorded;
  readonly asked: Known;
  readonly maySetAside: boolean;
  readonly entry: string;
}

const isRecorded = (text: string): text is Recorded => Object.hasOwn(RECORDED, text);

const cellsOf = (table: string, maySetAside: boolean): readonly Cell[] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((row) => {
      const [recorded = '', ...entries] = row
        .split('|')
        .slice(1, -1)
        .map((text) => text.trim());
      if (!isRecorded(recorded) || entries.length !== COLUMNS.length) throw new Error(`No row: ${row}`);
      return COLUMNS.map((asked, place) => ({ recorded, asked, maySetAside, entry: entries[place] ?? '' }));
    });

const CELLS = [...cellsOf(MAY_BE_SET_ASIDE, true), ...cellsOf(ALWAYS_CALLED_FOR, false)];

const RULE: ChecklistRule<'it is asked'> = deeplyFrozen({
  asks: 'Something was done.',
  settledBy: 'a record of it',
  appliesIf: ['it is asked'],
  maySetAside: true,
  sources: [{ document: 'framework-2015', locator: 'Annex 9' }],
});

const checked = ({ recorded, asked, maySetAside }: Omit<Cell, 'entry'>): CheckedItem<'something'> =>
  checkItem('something', { ...RULE, maySetAside }, deeplyFrozen(RECORDED[recorded]), { 'it is asked': asked }, DAYS);

describe('The table of what is recorded', () => {
  it('has each of 66 cases once', () => {
    expect(new Set(CELLS.map(({ entry: _, ...cell }) => Object.values(cell).join(', '))).size).toBe(66);
    expect(CELLS).toHaveLength(66);
  });

  it('has every reason that there is, but for those that the assessment or the child’s age gives', () => {
    const byAssessment = [
      'item.set-aside-against-assessment',
      'item.set-aside-as-it-cannot-help',
      'item.set-aside-without-assessment',
      'item.set-aside-at-school-age',
    ];
    const inTable = new Set(CELLS.map(({ entry }) => ENTRIES[entry]?.[1]));
    const byDays = ['item.from-when-not-known', 'item.until-when-not-known'];
    expect([...inTable, ...byAssessment, ...byDays].sort()).toEqual(Object.keys(ITEM_REASONS).sort());
  });
});

describe('Something on a list', () => {
  it.each(
    CELLS.map((cell) => [cell.recorded, cell.asked, cell.maySetAside ? 'may' : 'may not', cell.entry, cell] as const),
  )('of which is recorded “%s”, asked: %s, and that people %s set aside: %s', (_, __, ___, entry, cell) => {
    const { verdict, reason } = checked(cell);
    expect([verdict, reason]).toEqual(ENTRIES[entry]);
  });

  it('comes with the words of its rule and of the reason, and with what would settle it only where it is open', () => {
    for (const cell of CELLS) {
      const item = checked(cell);
      const { asks, settledBy, sources } = RULE;
      expect(item).toStrictEqual({
        id: 'something',
        asks,
        verdict: item.verdict,
        severity: 'must',
        reason: item.reason,
        says: ITEM_REASONS[item.reason].says,
        settledBy: item.verdict === 'not-met' || item.verdict === 'cannot-say' ? settledBy : undefined,
        sources,
      });
    }
  });

  it('never repeats who did it, or why it is not called for', () => {
    for (const cell of CELLS) expect(JSON.stringify(checked(cell))).not.toContain(CANARY);
  });

  it('is never met, and never put aside, because nobody knows', () => {
    for (const recorded of [
      'nothing',
      'done, the day before it happened',
      'done, by nobody named',
      'not known',
      'not called for, no reason',
    ] as const)
      for (const asked of ['yes', 'cannot-say'] as const)
        for (const maySetAside of [true, false]) expect(isOpen(checked({ recorded, asked, maySetAside }))).toBe(true);
  });

  it.each([
    ['an empty text', ''],
    ['a space', ' '],
    ['a space that does not break', '\u00a0'],
    ['line breaks', '\r\n\n'],
    ['controls and characters without width', '\u0000\u200b\ufeff'],
  ])('is not set aside with %s for a reason', (_, reason) => {
    const item = checkItem('something', RULE, { kind: 'not-applicable', reason }, { 'it is asked': 'yes' }, DAYS);
    expect(item.reason).toBe('item.set-aside-without-reason');
  });

  it.each([
    ['an empty text', ''],
    ['a space that does not break', '\u00a0'],
    ['line breaks', '\r\n\n'],
  ])('was not done by %s', (_, by) => {
    const answer = { kind: 'done', on: HAPPENED_ON, by } as const;
    expect(checkItem('something', RULE, answer, { 'it is asked': 'yes' }, DAYS).reason).toBe('item.nobody-named');
  });

  it('that always applies is asked, whatever else is known', () => {
    for (const answer of COLUMNS) {
      const item = checkItem('something', { ...RULE, appliesIf: [] }, undefined, { 'it is asked': answer }, DAYS);
      expect(item.reason).toBe('item.nothing-recorded');
    }
  });
});

describe('Something done on a day', () => {
  const DONE = 'item.done';
  const EARLY = 'item.done-before-what-it-is-about';
  const TOO_LATE = 'item.done-too-late';
  const TO_COME = 'item.done-on-a-later-day';

  it.each<readonly [string, ItemDays, string, readonly ItemReasonCode[]]>([
    ['by the day asked about', { asOf: ASKED_ON }, ASKED_ON, [DONE, DONE, TO_COME]],
    ['from the day it is about', { asOf: ASKED_ON, notBefore: HAPPENED_ON }, HAPPENED_ON, [EARLY, DONE, DONE]],
    ['to the last day of use', { asOf: ASKED_ON, notAfter: LAST_USEFUL_ON }, LAST_USEFUL_ON, [DONE, DONE, TOO_LATE]],
    [
      'on one single day',
      { asOf: ASKED_ON, notBefore: LAST_USEFUL_ON, notAfter: LAST_USEFUL_ON },
      LAST_USEFUL_ON,
      [EARLY, DONE, TOO_LATE],
    ],
    [
      'by the day asked about, though it is of use until later',
      { asOf: ASKED_ON, notAfter: day('2024-12-31') },
      ASKED_ON,
      [DONE, DONE, TO_COME],
    ],
    [
      'from the day it is about, which is still to come',
      { asOf: ASKED_ON, notBefore: day('2024-03-20') },
      ASKED_ON,
      [EARLY, EARLY, TO_COME],
    ],
  ])('counts %s', (_, days, date, reasons) => {
    const items = aroundDay(date).map((on) => checkItem('something', RULE, doneOn(on), { 'it is asked': 'yes' }, days));
    expect(items.map(({ reason }) => reason)).toEqual(reasons);
  });
});

describe('Something of which nobody knows from when it counts', () => {
  const reasonsOn = (surelyFrom: ItemDays['surelyFrom']) =>
    aroundDay(HAPPENED_ON).map(
      (on) =>
        checkItem(
          'something',
          RULE,
          doneOn(on),
          { 'it is asked': 'yes' },
          {
            asOf: ASKED_ON,
            notBefore: 'not-known',
            surelyFrom,
          },
        ).reason,
    );

  it('is open on whatever day it was done', () => {
    const NOT_KNOWN = 'item.from-when-not-known';
    expect(reasonsOn(undefined)).toEqual([NOT_KNOWN, NOT_KNOWN, NOT_KNOWN]);
  });

  it('counts from a day that is late enough in any case', () => {
    expect(reasonsOn(HAPPENED_ON)).toEqual(['item.from-when-not-known', 'item.done', 'item.done']);
  });
});

describe('Something of which nobody knows by when it is needed', () => {
  it('is open once it is done, unless it was done too early or is still to come', () => {
    const days: ItemDays = { asOf: LAST_USEFUL_ON, notBefore: LAST_USEFUL_ON, notAfter: 'not-known' };
    const reasons = aroundDay(LAST_USEFUL_ON).map(
      (on) => checkItem('something', RULE, doneOn(on), { 'it is asked': 'yes' }, days).reason,
    );
    expect(reasons).toEqual([
      'item.done-before-what-it-is-about',
      'item.until-when-not-known',
      'item.done-on-a-later-day',
    ]);
  });
});

describe('Something that is asked where two facts hold', () => {
  const rule: ChecklistRule<'one' | 'other'> = { ...RULE, appliesIf: ['one', 'other'] };

  it.each([
    ['yes', 'yes', 'item.nothing-recorded'],
    ['yes', 'no', 'item.not-asked-here'],
    ['yes', 'cannot-say', 'item.cannot-say-whether-asked'],
    ['no', 'yes', 'item.not-asked-here'],
    ['no', 'no', 'item.not-asked-here'],
    ['no', 'cannot-say', 'item.not-asked-here'],
    ['cannot-say', 'yes', 'item.cannot-say-whether-asked'],
    ['cannot-say', 'no', 'item.not-asked-here'],
    ['cannot-say', 'cannot-say', 'item.cannot-say-whether-asked'],
  ] as const)('of which one is %s and the other %s: %s', (one, other, reason) => {
    expect(checkItem('something', rule, undefined, { one, other }, DAYS).reason).toBe(reason);
  });
});

describe('What is open', () => {
  it.each([
    ['met', false],
    ['does-not-apply', false],
    ['not-met', true],
    ['cannot-say', true],
  ] as const)('%s: %s', (verdict, open) => {
    expect(isOpen({ verdict })).toBe(open);
  });
});

describe('The reasons', () => {
  it('make of a thing what the table says, and a set-aside against the assessment stands only where it could not help', () => {
    const inTable = {
      ...Object.fromEntries(Object.values(ENTRIES).map(([verdict, reason]) => [reason, verdict])),
      'item.set-aside-against-assessment': 'not-met',
      'item.set-aside-as-it-cannot-help': 'does-not-apply',
      'item.set-aside-without-assessment': 'cannot-say',
      'item.set-aside-at-school-age': 'not-met',
      'item.from-when-not-known': 'cannot-say',
      'item.until-when-not-known': 'cannot-say',
    };
    expect(Object.fromEntries(Object.entries(ITEM_REASONS).map(([reason, { verdict }]) => [reason, verdict]))).toEqual(
      inTable,
    );
  });

  it('say something different each, and cannot be changed', () => {
    expect(new Set(Object.values(ITEM_REASONS).map(({ says }) => says)).size).toBe(19);
    expect(unfrozenPlaces(ITEM_REASONS)).toEqual([]);
  });
});
