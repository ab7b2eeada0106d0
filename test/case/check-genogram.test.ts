import {
  checkGenogram,
  GENOGRAM_FINDINGS,
  type Genogram,
  type GenogramFindingCode,
  type GenogramPeople,
  type GenogramPerson,
  type Parentage,
  type Partnership,
} from 'reunification-framework/case';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';

const RECORDED_ON = day('2024-03-01');

const mother: GenogramPerson = { id: 'mother', kind: 'female', bornOn: day('1990-05-01') };
const father: GenogramPerson = { id: 'father', kind: 'male', bornOn: day('1988-02-03') };
const child: GenogramPerson = { id: 'child', kind: 'male', bornOn: day('2015-06-10') };
const sister: GenogramPerson = { id: 'sister', kind: 'female', bornOn: day('2015-06-10') };
const married: Partnership = {
  id: 'marriage',
  person: 'father',
  partner: 'mother',
  kind: 'married',
  from: day('2010-07-01'),
};
const birth: Parentage = { child: 'child', parents: ['father', 'mother'], kind: 'birth' };
const sistersBirth: Parentage = { ...birth, child: 'sister' };

/** A family that hangs together. */
const FAMILY: Genogram = {
  recordedOn: RECORDED_ON,
  people: [mother, father, child, sister],
  partnerships: [married],
  parentages: [birth, sistersBirth],
};

const foundIn = (genogram: Genogram, of?: GenogramPeople): readonly string[] =>
  checkGenogram(genogram, of).findings.map(({ code, path }) => `${code} at ${path.join('.')}`);

const withPerson = (person: GenogramPerson): Genogram => ({
  ...FAMILY,
  people: FAMILY.people.map((one) => (one.id === person.id ? person : one)),
});
const withMarriage = (changes: Partial<Partnership>): Genogram => ({
  ...FAMILY,
  partnerships: [{ ...married, ...changes }],
});
const withBirth = (...parentages: readonly Parentage[]): Genogram => ({
  ...FAMILY,
  parentages: [sistersBirth, ...parentages],
});
const together = { children: ['child', 'sister'] } as const;
const other: GenogramPerson = { id: 'other', kind: 'female', bornOn: day('1960-01-01') };
const withOther = (parentages: readonly Parentage[], person = other): Genogram => ({
  ...FAMILY,
  people: [...FAMILY.people, person],
  parentages: [birth, sistersBirth, ...parentages],
});
const pregnancy: GenogramPerson = { id: 'other', kind: 'pregnancy', bornOn: day('2024-09-01') };
const expected: Parentage = { child: 'other', parents: ['father', 'mother'], kind: 'birth' };

/** One fault each, and where it is found. */
const FAULTS: readonly (readonly [code: GenogramFindingCode, path: string, broken: Genogram, of?: GenogramPeople])[] = [
  ['genogram.person-repeated', 'people.4.id', { ...FAMILY, people: [...FAMILY.people, child] }],
  [
    'genogram.partnership-repeated',
    'partnerships.1.id',
    { ...FAMILY, partnerships: [married, { ...married, from: day('2012-01-01') }] },
  ],
  ['genogram.unknown-person', 'partnerships.0.partner', withMarriage({ partner: 'nobody' })],
  ['genogram.unknown-person', 'parentages.1.parents.1', withBirth({ ...birth, parents: ['mother', 'nobody'] })],
  ['genogram.unknown-person', 'parentages.2.child', withBirth(birth, { ...birth, child: 'nobody' })],
  [
    'genogram.unknown-person',
    'bornTogether.0.children.1',
    { ...FAMILY, bornTogether: [{ children: ['child', 'nobody'] }] },
  ],
  ['genogram.partner-of-self', 'partnerships.0.partner', withMarriage({ partner: 'father' })],
  [
    'genogram.same-partnership-twice',
    'partnerships.1',
    { ...FAMILY, partnerships: [married, { ...married, id: 'again', person: 'mother', partner: 'father' }] },
  ],
  ['genogram.parentage-repeated', 'parentages.2.parents.0', withBirth(birth, { ...birth, parents: ['mother'] })],
  ['genogram.more-than-two-birth-parents', 'parentages.2.parents', withOther([{ ...birth, parents: ['other'] }])],
  [
    'genogram.birth-parents-of-one-sex',
    'parentages.3.parents',
    {
      ...withOther([{ child: 'mother', parents: ['grandmother'], kind: 'birth' }]),
      people: [...FAMILY.people, other, { ...other, id: 'grandmother' }],
      parentages: [
        birth,
        sistersBirth,
        { child: 'mother', parents: ['grandmother'], kind: 'birth' },
        { child: 'mother', parents: ['other'], kind: 'birth' },
      ],
    },
  ],
  ['genogram.day-after-recorded', 'people.2.bornOn', { ...withPerson({ ...child, bornOn: day('2024-03-02') }) }],
  ['genogram.day-after-recorded', 'people.1.diedOn', withPerson({ ...father, diedOn: day('2024-03-02') })],
  ['genogram.day-after-recorded', 'partnerships.0.separatedOn', withMarriage({ separatedOn: day('2024-03-02') })],
  [
    'genogram.day-of-what-is-denied',
    'people.1.hasDied',
    withPerson({ ...father, hasDied: false, diedOn: RECORDED_ON }),
  ],
  [
    'genogram.day-of-what-is-denied',
    'partnerships.0.hasSeparated',
    withMarriage({ hasSeparated: false, separatedOn: RECORDED_ON }),
  ],
  [
    'genogram.day-of-what-is-denied',
    'partnerships.0.isDivorced',
    withMarriage({ isDivorced: false, divorcedOn: RECORDED_ON }),
  ],
  [
    'genogram.not-born-but-related',
    'parentages.2.parents.0',
    { ...withOther([{ child: 'child', parents: ['other'], kind: 'fostered' }], { id: 'other', kind: 'miscarriage' }) },
  ],
  [
    'genogram.not-born-but-related',
    'partnerships.1.partner',
    {
      ...withOther([expected], pregnancy),
      partnerships: [married, { id: 'two', person: 'mother', partner: 'other', kind: 'other' }],
    },
  ],
  ['genogram.pregnancy-over', 'people.4.kind', withOther([expected], { ...pregnancy, bornOn: day('2024-02-29') })],
  ['genogram.ended-before-it-began', 'partnerships.0.separatedOn', withMarriage({ separatedOn: day('2010-06-30') })],
  [
    'genogram.ended-before-it-began',
    'partnerships.0.divorcedOn',
    withMarriage({ separatedOn: day('2020-01-02'), divorcedOn: day('2020-01-01') }),
  ],
  [
    'genogram.divorced-without-marriage',
    'partnerships.0.kind',
    withMarriage({ kind: 'living-together', isDivorced: true }),
  ],
  ['genogram.partnership-outside-life', 'partnerships.0.from', withMarriage({ from: day('1989-01-01') })],
  [
    'genogram.born-together-repeated',
    'bornTogether.0.children.2',
    { ...FAMILY, bornTogether: [{ children: ['child', 'sister', 'child'] }] },
  ],
  [
    'genogram.born-together-of-others',
    'bornTogether.0',
    {
      ...withOther([]),
      parentages: [birth, { child: 'sister', parents: ['other'], kind: 'birth' }],
      bornTogether: [together],
    },
  ],
  [
    'genogram.identical-of-two-sexes',
    'bornTogether.0',
    { ...FAMILY, bornTogether: [{ ...together, areIdentical: true }] },
  ],
  ['genogram.nobody-related', 'people.4', withOther([])],
  ['genogram.child-missing', 'people', FAMILY, { child: 'another' }],
  ['genogram.parent-missing', 'people', FAMILY, { child: 'child', parents: ['mother', 'another'] }],
];

describe('A genogram that hangs together', () => {
  it('has nothing to find, with the people of the case in it', () => {
    expect(foundIn(FAMILY, { child: 'child', parents: ['mother', 'father'] })).toEqual([]);
  });

  it('may hold an expected child, an adopted one, a fostered one, twins and somebody who died', () => {
    const family: Genogram = {
      recordedOn: RECORDED_ON,
      people: [
        mother,
        { ...father, diedOn: day('2023-01-01'), hasDied: true },
        child,
        sister,
        { id: 'adopted', kind: 'female', bornOn: day('2012-01-01') },
        { id: 'fostered', kind: 'not-known' },
        pregnancy,
      ],
      partnerships: [{ ...married, separatedOn: day('2020-01-01'), divorcedOn: day('2021-01-01') }],
      parentages: [
        birth,
        sistersBirth,
        { ...birth, child: 'adopted', kind: 'adopted' },
        { ...birth, child: 'fostered', kind: 'fostered' },
        { ...expected, parents: ['mother'] },
      ],
      bornTogether: [{ ...together, areIdentical: false }],
    };
    expect(foundIn(family)).toEqual([]);
  });

  it('may have a child whom one parent gave birth to and the other adopted', () => {
    expect(
      foundIn(withBirth({ ...birth, parents: ['mother'] }, { ...birth, parents: ['father'], kind: 'adopted' })),
    ).toEqual([]);
  });
});

describe('What does not hang together', () => {
  it.each(FAULTS.map(([code, path, broken, of]) => ({ code, path, broken, of })))(
    '$code at $path: is found alone, where it is',
    ({ code, path, broken, of }) => {
      const found = foundIn(broken, of).filter(
        (line) => !line.startsWith('genogram.nobody-related') || code === 'genogram.nobody-related',
      );

      expect(found).toEqual([`${code} at ${path}`]);
    },
  );

  it('is tried code by code, here or below', () => {
    const below: readonly GenogramFindingCode[] = [
      'genogram.own-ancestor',
      'genogram.parent-born-after-child',
      'genogram.parent-very-young',
      'genogram.mother-died-before-birth',
      'genogram.father-died-before-birth',
      'genogram.died-before-birth',
      'genogram.born-together-on-other-days',
    ];
    expect([...new Set([...FAULTS.map(([code]) => code), ...below])].sort()).toEqual(
      Object.keys(GENOGRAM_FINDINGS).sort(),
    );
  });
});

describe('Nobody is their own ancestor', () => {
  const line = (...links: readonly (readonly [child: string, parent: string])[]): readonly string[] =>
    foundIn({
      recordedOn: RECORDED_ON,
      people: ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'not-known' })),
      partnerships: [],
      parentages: links.map(([one, parent]) => ({ child: one, parents: [parent], kind: 'adopted' })),
    }).filter((found) => found.startsWith('genogram.own'));

  it.each([
    [
      'a line',
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
      [],
    ],
    [
      'two ways to one ancestor',
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ],
      [],
    ],
    ['oneself', [['a', 'a']], ['genogram.own-ancestor at parentages.0.parents.0']],
    [
      'a circle of three, with a child and a parent outside it',
      [
        ['d', 'a'],
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ],
      [1, 2, 3].map((place) => `genogram.own-ancestor at parentages.${place}.parents.0`),
    ],
  ] as const)('%s', (_, links, expectedLines) => {
    expect(line(...links)).toEqual(expectedLines);
  });
});

it('a child may have more entries than a call has room for', () => {
  const many: Parentage = { ...birth, parents: ['father', ...Array<string>(17).fill('father')] };
  const parentages = Array<Parentage>(7_000).fill(many);
  expect(foundIn({ ...FAMILY, parentages })).toContain('genogram.parentage-repeated at parentages.0.parents.1');
});

describe('Days', () => {
  const ofMother = (changes: Partial<GenogramPerson>): readonly string[] =>
    foundIn({
      ...withPerson({ ...mother, ...changes }),
      partnerships: [],
      parentages: [birth],
      people: withPerson({ ...mother, ...changes }).people.slice(0, 3),
    });
  const ofFather = (changes: Partial<GenogramPerson>): readonly string[] =>
    foundIn({ ...FAMILY, partnerships: [], parentages: [birth], people: [mother, { ...father, ...changes }, child] });

  it.each([
    ['2015-06-09', ['genogram.parent-very-young at parentages.0.parents.1']],
    ['2015-06-10', ['genogram.parent-born-after-child at parentages.0.parents.1']],
    ['2015-06-11', ['genogram.parent-born-after-child at parentages.0.parents.1']],
    ['2003-06-09', []],
    ['2003-06-10', []],
    ['2003-06-11', ['genogram.parent-very-young at parentages.0.parents.1']],
  ])('the mother of a child born on 10 June 2015 was born on %s', (bornOn, expectedLines) => {
    expect(ofMother({ bornOn: day(bornOn) })).toEqual(expectedLines);
  });

  it.each([
    ['2015-06-09', ['genogram.mother-died-before-birth at parentages.0.parents.1']],
    ['2015-06-10', []],
    ['2015-06-11', []],
  ])('she died on %s', (diedOn, expectedLines) => {
    expect(ofMother({ diedOn: day(diedOn) })).toEqual(expectedLines);
  });

  it.each([
    ['2014-08-09', ['genogram.father-died-before-birth at parentages.0.parents.0']],
    ['2014-08-10', []],
    ['2014-08-11', []],
  ])('the father died on %s', (diedOn, expectedLines) => {
    expect(ofFather({ diedOn: day(diedOn) })).toEqual(expectedLines);
  });

  it.each([
    ['1988-02-02', true],
    ['1988-02-03', false],
    ['1988-02-04', false],
  ])('somebody born on 3 February 1988 died on %s', (diedOn, isFound) => {
    expect(ofFather({ diedOn: day(diedOn) }).includes('genogram.died-before-birth at people.1.diedOn')).toBe(isFound);
  });

  it.each([
    ['2015-06-09', []],
    ['2015-06-11', []],
    ['2015-06-12', ['genogram.born-together-on-other-days at bornTogether.0']],
  ])('the twin of a child born on 10 June 2015 was born on %s', (bornOn, expectedLines) => {
    expect(foundIn({ ...withPerson({ ...sister, bornOn: day(bornOn) }), bornTogether: [together] })).toEqual(
      expectedLines,
    );
  });

  it.each([
    ['2023-12-31', ['genogram.partnership-outside-life at partnerships.0.separatedOn']],
    ['2024-01-01', []],
    ['2024-01-02', []],
  ])('a couple separated on 1 January 2024, and one of them died on %s', (diedOn, expectedLines) => {
    expect(
      foundIn({
        ...withPerson({ ...father, diedOn: day(diedOn) }),
        partnerships: [{ ...married, separatedOn: day('2024-01-01') }],
      }),
    ).toEqual(expectedLines);
  });
});

it('nothing that people wrote is repeated', () => {
  const { findings } = checkGenogram({
    ...FAMILY,
    people: [...FAMILY.people, { ...child, label: 'QZX' }, { id: 'QZX', kind: 'male' }],
    parentages: [{ child: 'XQZ', parents: ['ZXQ'], kind: 'birth' }],
  });
  expect(findings.length).toBeGreaterThan(3);
  expect(JSON.stringify(findings)).not.toMatch(/QZX|XQZ|ZXQ/);
});
