import { execFileSync } from 'node:child_process';
import { CASE_EVENT_KINDS, isLeft, isRight } from 'reunification-framework';
import { HISTORY_FINDINGS } from 'reunification-framework/reclassification';
import {
  CaseEventSchema,
  DeciderSchema,
  HistorySchema,
  parseHistory,
} from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import { ABSENT, type Edit, edited, type Fault, pathOf, recordsIn, valueAt, withFaultsIn } from './edits.js';
import {
  casesAt,
  date,
  fieldsOf,
  flag,
  id,
  type Kind,
  list,
  months,
  oneOf,
  oneOrMore,
  optional,
  placesIn,
  record,
  required,
  text,
} from './fields.js';
import { found, line } from './findings.js';
import { HISTORY_FAULTS, OTHER_HISTORY_FAULTS, SEQUENCE_FAULTS } from './history-faults.js';
import { CORRECTED_HISTORY, HISTORY, PRACTICE } from './samples.js';

const parse = (input: unknown): readonly string[] => found(parseHistory(input));

/** The fields that every event has. */
const event = (kind: string, fields: Readonly<Record<string, Kind>> = {}): Readonly<Record<string, Kind>> => ({
  [`.events.*<${kind}>.kind`]: required(oneOf),
  [`.events.*<${kind}>.id`]: required(id),
  [`.events.*<${kind}>.happenedOn`]: required(date),
  [`.events.*<${kind}>.recordedOn`]: required(date),
  ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [`.events.*<${kind}>.${name}`, field])),
});

/** Every field of a history, and what may stand in it. */
const FIELDS: Readonly<Record<string, Kind>> = {
  '': required(record),
  '.edition': required(oneOf),
  '.child': required(record),
  '.child.id': required(id),
  '.child.bornOn': optional(date),
  '.child.servicesInvolvedInPregnancy': optional(flag),
  '.wayHome': required(record),
  '.wayHome.parents': required(oneOrMore(100)),
  '.wayHome.parents.*': required(id),
  '.events': required(list(10_000)),
  '.events.*': required(record),
  ...event('classification-agreed', {
    level: required(oneOf),
    profile: required(record),
    'profile.riskFactors': required(oneOf),
    'profile.protectiveFactors': required(oneOf),
    'profile.capacityToChange': required(oneOf),
    'profile.wishes': required(oneOf),
    'profile.likelihoodOfRecurrence': required(oneOf),
    agreedBy: required(list(100)),
    'agreedBy.*': required(record),
    'agreedBy.*.role': required(oneOf),
    'agreedBy.*.person': required(id),
    reason: optional(text),
    knowingOf: optional(list(100)),
    'knowingOf.*': required(id),
  }),
  ...event('observed', {
    riskFactors: optional(oneOf),
    protectiveFactors: optional(oneOf),
    capacityToChange: optional(oneOf),
    newRisk: optional(flag),
    knowingOf: optional(list(100)),
    'knowingOf.*': required(id),
    managedLapse: optional(record),
    'managedLapse.reason': required(text),
  }),
  ...event('came-home'),
  ...event('back-in-care'),
  ...event('support-planned', { until: required(date) }),
  ...event('timescale-adjusted', {
    clock: required(oneOf),
    months: required(months),
    by: required(record),
    'by.role': required(oneOf),
    'by.person': required(id),
    reason: required(text),
  }),
  ...event('child-timescale-set', { until: required(date) }),
  ...event('closed'),
  ...event('corrected', { of: required(id), by: required(id), reason: required(text), instead: optional(id) }),
};

const PLACES = placesIn(CORRECTED_HISTORY);
/** A correction stands only in the history that has one. */
const sampleOf = (field: string): unknown => (field.includes('<corrected>') ? CORRECTED_HISTORY : HISTORY);
const EVENTS: readonly object[] = HISTORY.events;
const DECIDERS: readonly object[] = Object(valueAt(HISTORY, pathOf('events.0.agreedBy')));
const positionOf = (kind: string): number => EVENTS.findIndex((one) => valueAt(one, ['kind']) === kind);

/** Edits of the sample, written as a test reads best. */
const withEdits = (edits: Readonly<Record<string, unknown>>): unknown =>
  edited(HISTORY, ...Object.entries(edits).map(([path, value]): Edit => [pathOf(path), value]));
const all = (...findings: readonly (readonly [code: string, path: string])[]): readonly string[] =>
  findings.map(([code, path]) => line(code, pathOf(path))).sort();

describe('a valid history', () => {
  it('is read as it stands', () => {
    expect(parseHistory(HISTORY)).toStrictEqual({ _tag: 'Right', right: HISTORY });
    expect(parseHistory(CORRECTED_HISTORY)).toStrictEqual({ _tag: 'Right', right: CORRECTED_HISTORY });
  });

  it('may have no events, and of the child no more than an id', () => {
    const empty = withEdits({ child: { id: 'child-1' }, events: [] });
    expect(parseHistory(empty)).toStrictEqual({ _tag: 'Right', right: empty });
  });

  it('has the shape that its schema and those of its parts describe', () => {
    expect(HistorySchema.parse(HISTORY)).toStrictEqual(HISTORY);
    expect(EVENTS.map((one) => CaseEventSchema.parse(one))).toStrictEqual(EVENTS);
    expect(DECIDERS.map((decider) => DeciderSchema.parse(decider))).toStrictEqual(DECIDERS);
    expect(DECIDERS).toHaveLength(3);
  });

  it('gives a copy: what happens to the input afterwards changes nothing', () => {
    const input = structuredClone(HISTORY);
    const read = parseHistory(input);
    input.events.splice(0);
    input.wayHome.parents.splice(0);
    input.child.id = 'changed';
    expect(read).toStrictEqual(parseHistory(HISTORY));
  });
});

describe('every field of a history', () => {
  it('has its cases below and a value in the sample', () => {
    const known = [...fieldsOf(HistorySchema)].sort();
    expect(Object.keys(FIELDS).sort()).toEqual(known);
    expect([...PLACES.keys()].sort()).toEqual(known);
    const kinds = new Set(CORRECTED_HISTORY.events.map((one) => valueAt(one, ['kind'])));
    expect([...kinds].sort()).toEqual([...CASE_EVENT_KINDS].sort());
  });

  it.each(Object.entries(FIELDS))('“%s” gives one finding for each thing that can be wrong with it', (field, kind) => {
    const { expected, actual } = casesAt(sampleOf(field), PLACES.get(field) ?? ['not in the sample'], kind, parse);
    expect(actual).toEqual(expected);
  });

  it.each(Object.entries(FIELDS).filter(([field]) => field.startsWith('.events.*')))(
    '“%s” gives the same where the event is read by itself',
    (field, kind) => {
      const [, position, ...place] = PLACES.get(field) ?? [];
      const { expected, actual } = casesAt(CORRECTED_HISTORY.events[Number(position)], place, kind, (input) =>
        parse({ ...HISTORY, events: [input] }),
      );
      // What is found stands one list further in.
      const further = (findings: unknown): unknown =>
        Array.isArray(findings)
          ? findings.map((finding: string) => finding.replace(' at [', ' at ["events",0,').replace(',]', ']')).sort()
          : findings;
      const inPlace = Object.fromEntries(Object.entries(expected).map(([title, finds]) => [title, further(finds)]));
      // Some events cannot stand by themselves; that is found besides.
      const ofShape = Object.fromEntries(
        Object.entries(actual).map(([title, finds]) => [
          title,
          Array.isArray(finds) ? finds.filter((finding: string) => /^(shape|date)\./.test(finding)) : finds,
        ]),
      );
      expect(ofShape).toEqual(inPlace);
    },
  );
});

describe('every part of a history', () => {
  it('may have no field that does not belong to it', () => {
    const records = recordsIn(HISTORY);
    expect(records.map((place) => parse(edited(HISTORY, [[...place, 'extra'], 1])))).toEqual(
      records.map((place) => [line('shape.unknown-field', place)]),
    );
  });

  it('may have no field that belongs to an event of another kind', () => {
    const own = (one: object | undefined): readonly string[] => Object.keys(one ?? {});
    const foreign = EVENTS.flatMap((one, position) =>
      EVENTS.flatMap((other) =>
        own(other)
          .filter((name) => !own(one).includes(name))
          .map((name) => ({ position, name, value: valueAt(other, [name]) })),
      ),
    );
    expect(foreign.length).toBeGreaterThan(80);
    const findings = foreign.map(({ position, name, value }) =>
      parse(edited(HISTORY, [['events', position, name], value])),
    );
    expect(findings).toEqual(foreign.map(({ position }) => [line('shape.unknown-field', ['events', position])]));
  });

  it('keeps every text to the letter', () => {
    const texts = [
      ' two  spaces ',
      'line\r\nbreak\t',
      'e\u0301 is not \u00e9',
      'a\u200bb',
      '\uD800',
      'NULL',
      '<b>',
      '__proto__',
    ];
    const places = ['child.id', 'wayHome.parents.0', 'events.0.id', 'events.0.agreedBy.0.person', 'events.2.reason'];
    for (const one of texts) {
      const input = withEdits({
        ...Object.fromEntries(places.map((place) => [place, one])),
        'events.0.reason': one,
        'events.1.managedLapse.reason': one,
      });
      expect(parseHistory(input)).toStrictEqual({ _tag: 'Right', right: input });
    }
  });

  it('is read in whatever order the events stand', () => {
    const reversed = withEdits({ events: [...EVENTS].reverse() });
    expect(parseHistory(reversed)).toStrictEqual({ _tag: 'Right', right: reversed });
  });
});

describe('months', () => {
  const place = pathOf(`events.${positionOf('timescale-adjusted')}`);
  const parseMonths = (clock: string, value: unknown): readonly string[] =>
    parse(edited(HISTORY, [[...place, 'clock'], clock], [[...place, 'months'], value]));
  const at = (code: string): readonly string[] => [line(code, [...place, 'months'])];

  it.each<readonly [months: unknown, finding: string | undefined]>([
    [0, 'shape.out-of-range'],
    [1, undefined],
    [2, undefined],
    [119, undefined],
    [120, undefined],
    [121, 'shape.out-of-range'],
    [1.5, 'shape.wrong-type'],
    [Number.NaN, 'shape.wrong-type'],
    ['6', 'shape.wrong-type'],
  ])('of a clock that can be shortened may be whole numbers from 1 to 120: %s', (value, finding) => {
    expect(parseMonths('H1', value)).toEqual(finding === undefined ? [] : at(finding));
  });

  it.each<readonly [months: unknown, finding: string | undefined]>([
    [0, 'shape.out-of-range'],
    [1, 'timescale.shortened'],
    [5, 'timescale.shortened'],
    [6, undefined],
    [120, undefined],
    [121, 'shape.out-of-range'],
    [5.5, 'shape.wrong-type'],
    [Number.NaN, 'shape.wrong-type'],
    ['5', 'shape.wrong-type'],
  ])('of a clock that cannot be shortened may be whole numbers from 6 to 120: %s', (value, finding) => {
    expect(parseMonths('M1', value)).toEqual(finding === undefined ? [] : at(finding));
  });
});

const titled = (faults: readonly Fault[]) => faults.map((fault) => [fault.fault, fault] as const);
const withFaults = (...faults: readonly Fault[]): unknown => withFaultsIn(HISTORY, faults);
const findingsOf = (...faults: readonly Fault[]): readonly string[] => all(...faults.map(({ finds }) => finds));
/** Events at the end of the list leave no hole before them. */
const withSequence = (...faults: readonly Fault[]): unknown => {
  const more = SEQUENCE_FAULTS.filter((fault) => faults.includes(fault)).flatMap(({ edits }) => Object.values(edits));
  return withEdits({ events: [...EVENTS, ...more] });
};

describe('faults of shape and of how events fit', () => {
  it.each(titled([...HISTORY_FAULTS, ...OTHER_HISTORY_FAULTS]))('%s: one finding, in its place', (_, fault) => {
    expect(parse(withFaults(fault))).toEqual(findingsOf(fault));
  });

  it.each(titled(HISTORY_FAULTS))('%s: found beside every other fault', (_, fault) => {
    const others = HISTORY_FAULTS.filter((other) => other !== fault);
    expect(others.map((other) => parse(withFaults(fault, other)))).toEqual(
      others.map((other) => findingsOf(fault, other)),
    );
  });

  it('are all found at once', () => {
    expect(parse(withFaults(...HISTORY_FAULTS))).toEqual(findingsOf(...HISTORY_FAULTS));
  });

  it.each(titled(HISTORY_FAULTS))('%s: when it is repaired, its finding goes and all others stay', (_, fault) => {
    const others = HISTORY_FAULTS.filter((other) => other !== fault);
    expect(parse(withFaults(...others))).toEqual(findingsOf(...others));
  });

  it.each(titled(SEQUENCE_FAULTS))('%s: found where the event stands', (_, fault) => {
    const [code] = fault.finds;
    expect(parse(withSequence(fault))).toEqual([line(code, ['events', EVENTS.length])]);
  });

  it('of the sequence are all found at once', () => {
    expect(parse(withSequence(...SEQUENCE_FAULTS))).toEqual(findingsOf(...SEQUENCE_FAULTS));
  });

  it.each(titled(OTHER_HISTORY_FAULTS.slice(0, 3)))(
    '%s: where an event cannot be put in its place, nothing is said of the sequence, and of all else everything',
    (_, fault) => {
      const sequence = withSequence(...SEQUENCE_FAULTS);
      expect(parse(withFaultsIn(sequence, [fault]))).toEqual(findingsOf(fault));
      // On another day, the first classification would be no longer on that of the second.
      const isApart = ({ finds: [code, path] }: Fault): boolean =>
        code !== 'event.before-birth' && !path.startsWith(fault.finds[1].slice(0, 8));
      const apart = HISTORY_FAULTS.filter(isApart);
      expect(apart.length).toBeGreaterThan(HISTORY_FAULTS.length - 5);
      expect(parse(withFaultsIn(sequence, [...apart, fault]))).toEqual(findingsOf(...apart, fault));
      expect(parse(withFaultsIn(sequence, apart))).toEqual(findingsOf(...apart, ...SEQUENCE_FAULTS));
    },
  );
});

describe('what cannot be told is not said', () => {
  it.each([
    ['no social worker is called missing while a role cannot be read', { 'events.0.agreedBy.0.role': 'worker' }],
    ['no third view is called missing while a role cannot be read', { 'events.0.agreedBy.2.role': 'reviewer' }],
    [
      'no reason is called missing while the level cannot be read',
      { 'events.0.level': 'extreme', 'events.0.profile.wishes': 'ambivalent-or-opposed', 'events.0.reason': ABSENT },
    ],
    [
      'no reason is called missing while an indicator cannot be read',
      { 'events.0.profile.wishes': 'all', 'events.0.reason': ABSENT },
    ],
    ['nothing is called shortened while the clock cannot be read', { 'events.2.clock': 'M9', 'events.2.months': 1 }],
    [
      'an observation that cannot be read in its only field is not called empty',
      {
        'events.1': {
          kind: 'observed',
          id: 'event-2',
          happenedOn: '2023-02-10',
          recordedOn: '2023-02-10',
          capacityToChange: 'perhaps',
        },
      },
    ],
  ])('%s', (_, edits) => {
    expect(parse(withEdits(edits))).toHaveLength(1);
    expect(parse(withEdits(edits))[0]).toMatch(/^shape\.not-one-of at /);
  });

  it.each<readonly [field: string, value: unknown]>([
    ['riskFactors', 7],
    ['protectiveFactors', ''],
    ['capacityToChange', []],
    ['newRisk', 'yes'],
    ['managedLapse', 'yes'],
    ['managedLapse', {}],
  ])('an observation with nothing but a “%s” of %j is not called empty', (field, value) => {
    const observation = {
      kind: 'observed',
      id: 'event-2',
      happenedOn: '2023-02-10',
      recordedOn: '2023-02-10',
      [field]: value,
    };
    const findings = parse(withEdits({ 'events.1': observation }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^shape\./);
  });

  it('a reason that cannot be read is not called missing', () => {
    const findings = parse(withEdits({ 'events.0.profile.wishes': 'ambivalent-or-opposed', 'events.0.reason': 7 }));
    expect(findings).toEqual(all(['shape.wrong-type', 'events.0.reason']));
  });

  it('nobody is called missing while it cannot be read who agreed, or nobody says', () => {
    expect(parse(withEdits({ 'events.0.agreedBy': null }))).toEqual(all(['shape.null', 'events.0.agreedBy']));
    expect(parse(withEdits({ 'events.0.agreedBy': ABSENT }))).toEqual(all(['shape.missing', 'events.0.agreedBy']));
  });

  it('a new risk beside a lapse that cannot be read is not called a contradiction', () => {
    const findings = parse(withEdits({ 'events.1.newRisk': true, 'events.1.managedLapse': false }));
    expect(findings).toEqual(all(['shape.wrong-type', 'events.1.managedLapse']));
  });

  it('but where nobody agreed, the social worker and the manager are missing, and it is said that there is no third view', () => {
    expect(parse(withEdits({ 'events.0.agreedBy': [] }))).toEqual(
      all(
        ['classification.first-by-two', 'events.0'],
        ['classification.social-worker-missing', 'events.0.agreedBy'],
        ['classification.team-manager-missing', 'events.0.agreedBy'],
      ),
    );
  });
});

describe('what should only be looked at', () => {
  const SHOULD: readonly (readonly [code: string, edits: Readonly<Record<string, unknown>>])[] = [
    ['event.home-before-classified', { 'events.5.happenedOn': '2023-01-09' }],
    ['event.home-above-medium', { 'events.0.level': 'high' }],
    ['event.closed-before-classified', { events: [EVENTS[7]] }],
    ['event.contradicts-one-of-its-day', { events: [...EVENTS, { ...EVENTS[3], id: 'event-9', until: '2024-12-31' }] }],
    ['timescale.adjusted-by-another', { 'events.2.by.role': 'independent-reviewer' }],
    ['classification.first-by-two', { 'events.0.agreedBy': DECIDERS.slice(0, 2) }],
    ['child.birth-not-recorded', { 'child.bornOn': ABSENT }],
  ];

  it('is every such code', () => {
    const codes = Object.entries(HISTORY_FINDINGS).filter(([, { severity }]) => severity === 'should');
    expect(SHOULD.map(([code]) => code).sort()).toEqual(codes.map(([code]) => code).sort());
  });

  it.each(SHOULD)('%s: does not stop a history from being read, and is told beside what does', (code, edits) => {
    expect(isRight(parseHistory(withEdits(edits)))).toBe(true);
    const refused = parse(withEdits({ ...edits, extra: 1 }));
    expect(refused).toHaveLength(2);
    expect(refused.some((finding) => finding.startsWith(`${code} at `))).toBe(true);
  });
});

describe('many events', () => {
  const home = (number: number): object => ({
    kind: 'child-timescale-set',
    id: `event-${number}`,
    happenedOn: '2024-02-29',
    recordedOn: '2024-02-29',
    until: '2024-12-31',
  });
  const many = (count: number, entry: (number: number) => unknown = home): readonly unknown[] =>
    Array.from({ length: count }, (_, number) => entry(number));

  it('are read, ten thousand of them', () => {
    const input = withEdits({ events: many(10_000) });
    expect(parseHistory(input)).toStrictEqual({ _tag: 'Right', right: input });
  });

  it('of which each has a fault are told of until the list is full, and the others are counted', () => {
    const read = parseHistory(withEdits({ events: many(10_000, (number) => ({ ...home(number), id: 'event' })) }));
    const findings = isLeft(read) ? read.left : [];
    expect(findings.at(-1)).toMatchObject({ code: 'findings.more', leftOut: 9_999 - (findings.length - 1) });
    expect(findings.slice(0, -1).every(({ code }) => code === 'event.id-repeated')).toBe(true);
  });

  it.each<readonly [what: string, entry: (number: number) => unknown]>([
    ['valid', home],
    ['empty', () => ({})],
    ['nothing', () => null],
    [
      'closings',
      (number) => ({ kind: 'closed', id: `event-${number}`, happenedOn: '2024-02-29', recordedOn: '2024-02-29' }),
    ],
  ])('are too many when one more, and nothing is said of any of them: %s', (_, entry) => {
    expect(parse(withEdits({ events: many(10_001, entry) }))).toEqual(all(['shape.too-many', 'events']));
  });

  it('are too many also where there are ten million holes', () => {
    expect(parse(withEdits({ events: Object.assign([], { length: 10_000_000 }) }))).toEqual(
      all(['shape.too-many', 'events']),
    );
  });

  it('with holes among them: each hole is missing', () => {
    expect(parse(edited(HISTORY, [['events', 5], ABSENT], [['events', 9], undefined]))).toEqual(
      all(['shape.missing', 'events.5'], ['shape.missing', 'events.8'], ['shape.missing', 'events.9']),
    );
  });

  it('with more values in all than any real case are not read', () => {
    const input = { ...HISTORY, events: many(10_000, () => ({ agreedBy: Array(20).fill(null) })) };
    expect(parse(input)).toEqual([line('input.too-large', [])]);
  });
});

describe('where code may not be generated from strings', () => {
  /** Reads inputs with the built package, as a page with a strict policy or an edge runtime would. */
  const PROGRAM = `
    import { readFileSync } from 'node:fs';
    import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
    let canGenerate = true;
    try { new Function(''); } catch { canGenerate = false; }
    const { histories, practices } = JSON.parse(readFileSync(0, 'utf8'));
    const [read, used] = [histories.map(parseHistory), practices.map(parsePractice)];
    console.log(JSON.stringify({ canGenerate, read, used }));
  `;
  const answersOf = (...flags: readonly string[]) =>
    JSON.parse(
      execFileSync(process.execPath, [...flags, '--input-type=module', '--eval', PROGRAM], {
        input: JSON.stringify({ histories, practices }),
        encoding: 'utf8',
        maxBuffer: 10_000_000,
      }),
    );
  const histories: readonly unknown[] = [
    HISTORY,
    withEdits({ events: [] }),
    ...[...HISTORY_FAULTS, ...OTHER_HISTORY_FAULTS].map((fault) => withFaults(fault)),
    withFaults(...HISTORY_FAULTS),
    withSequence(...SEQUENCE_FAULTS),
    withEdits({ events: Array(10_001).fill(null) }),
    ...recordsIn(HISTORY).map((place) => edited(HISTORY, [[...place, 'extra'], 1])),
    ...[0, 1, 120, 121, 1.5, '6', null].map((value) => withEdits({ 'events.2.months': value })),
    null,
    [],
    {},
    { events: [null, {}, [], 7] },
  ];
  const practices: readonly unknown[] = [
    PRACTICE,
    {},
    { variations: [null, {}, ...PRACTICE.variations, ...PRACTICE.variations] },
  ];

  it('the same is read, and the same is found, as where it may', () => {
    const [may, mayNot] = [answersOf(), answersOf('--disallow-code-generation-from-strings')];
    expect([may.canGenerate, mayNot.canGenerate]).toEqual([true, false]);
    expect(mayNot.read).toEqual(may.read);
    expect(mayNot.used).toEqual(may.used);
    expect(may.read.slice(0, 3)).toEqual([
      { _tag: 'Right', right: HISTORY },
      { _tag: 'Right', right: histories[1] },
      { _tag: 'Left', left: [expect.objectContaining({ code: 'shape.not-one-of', path: ['edition'] })] },
    ]);
    expect(may.read.filter(({ _tag }: { readonly _tag: string }) => _tag === 'Right').length).toBeLessThan(8);
  });
});
