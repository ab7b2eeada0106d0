import type { Genogram, GenogramPerson } from 'reunification-framework/case';
import { genogramSvg } from 'reunification-framework/pictures';
import { InputError } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/pictures/text-width.js';
import { day } from '../support/dates.js';
import {
  type Box,
  boxesIn,
  keyIn,
  linesIn,
  looseEnds,
  number,
  overlapping,
  places,
  runOver,
} from '../support/drawn.js';
import { birth, couple, GRANDPARENTS_FOSTER, MANY_KINDS, NINE_IN_THREE, person } from '../support/genograms.js';
import { faultsIn, textsIn } from '../support/markup.js';

/** A family of many generations and branches, with partners of every kind, from a number. */
const grown = (seed: number): Genogram => {
  let state = seed;
  const next = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const people: GenogramPerson[] = [];
  const partnerships: Genogram['partnerships'][number][] = [];
  const parentages: Genogram['parentages'][number][] = [];
  const born = (generation: number, kind: GenogramPerson['kind']): string => {
    const id = `p${people.length}`;
    people.push({
      id,
      kind,
      label: `Person ${'x'.repeat(next(12))}`,
      bornOn: day(`${1930 + generation * 26 + next(8)}-01-01`),
    });
    return id;
  };
  let row = [born(0, 'female'), born(0, 'male')];
  for (let generation = 0; generation < 3; generation += 1) {
    const children: string[] = [];
    for (const id of row)
      for (let count = next(3); count > 0; count -= 1) {
        const partner = born(generation, next(2) === 0 ? 'male' : 'female');
        partnerships.push({
          id: `${id} ${partner}`,
          person: id,
          partner,
          kind: next(2) === 0 ? 'married' : 'living-together',
          from: day(`${1955 + generation * 26 + next(5)}-02-02`),
          ...(next(2) === 0 ? { separatedOn: day(`${1965 + generation * 26}-02-02`) } : {}),
        });
        for (let more = next(4); more > 0; more -= 1) {
          const child = born(generation + 1, next(2) === 0 ? 'male' : 'female');
          parentages.push({
            child,
            parents: next(5) === 0 ? [id] : [id, partner],
            kind: next(6) === 0 ? 'adopted' : 'birth',
          });
          children.push(child);
        }
      }
    row = children;
  }
  return { recordedOn: day('2040-01-01'), people, partnerships, parentages };
};

/** A mother who was together with six fathers of a child each. */
const SIX_PARTNERS: Genogram = {
  recordedOn: day('2024-03-01'),
  people: [
    person('Mum', 'female', '1985-01-01'),
    ...[1, 2, 3, 4, 5, 6].flatMap((one) => [
      person(`Father ${one}`, 'male', '1980-01-01'),
      person(`Child ${one}`, 'male', `200${one}-01-01`),
    ]),
  ],
  partnerships: [1, 2, 3, 4, 5, 6].map((one) => couple('Mum', `Father ${one}`, { from: day(`200${one}-01-01`) })),
  parentages: [1, 2, 3, 4, 5, 6].map((one) => birth(`Child ${one}`, 'Mum', `Father ${one}`)),
};

const DRAWN: readonly (readonly [what: string, genogram: Genogram, index: string])[] = [
  ['nine people in three generations', NINE_IN_THREE, 'H.T.'],
  ['remarriage, half brothers and sisters, twins', MANY_KINDS, 'Index child'],
  ['grandparents who foster', GRANDPARENTS_FOSTER, 'Child'],
  ['a mother with six partners', SIX_PARTNERS, 'Child 3'],
  ...Array.from({ length: 40 }, (_, seed) => [`a family grown from ${seed}`, grown(seed + 1), 'p0'] as const),
];

describe('A genogram', () => {
  it.each(DRAWN)('has no sign or label on top of another: %s', (_, genogram, index) => {
    const svg = genogramSvg(genogram, { index, key: false });
    expect(boxesIn(svg).length).toBeGreaterThanOrEqual(genogram.people.length);
    expect(overlapping(svg)).toEqual([]);
  });

  it.each(DRAWN)('has no line that begins or ends in the air: %s', (_, genogram, index) => {
    expect(looseEnds(genogramSvg(genogram, { index, key: false }))).toEqual([]);
  });

  it.each(DRAWN)('has no line that runs over another: %s', (_, genogram, index) => {
    expect(runOver(genogramSvg(genogram, { index, key: false }))).toEqual([]);
  });

  it('is well-formed, says nothing where nothing is known, and is as large as it says', async () => {
    const nobody = { ...NINE_IN_THREE, people: NINE_IN_THREE.people.map(({ id, kind }) => ({ id, kind })) };
    for (const genogram of [NINE_IN_THREE, MANY_KINDS, GRANDPARENTS_FOSTER, nobody]) {
      const svg = genogramSvg(genogram);
      expect(await faultsIn(svg)).toEqual([]);
      expect(svg).toContain(`viewBox="0 0 ${number(svg, 'width')} ${number(svg, 'height')}"`);
    }
  });

  it('cuts a long label where there is no more room', () => {
    const label = 'Grandmother of the child on her mother’s side';
    const people = NINE_IN_THREE.people.map((one) => (one.id === 'B.T.' ? { ...one, label } : one));
    const shown = textsIn(genogramSvg({ ...NINE_IN_THREE, people })).find(({ words }) => words.endsWith('…'))?.words;
    expect(label.startsWith(shown?.slice(0, -1) ?? 'nothing')).toBe(true);
    // There is room for 110 pixels of bold letters of 12.
    const width = (signs: number): number => textWidth(`${label.slice(0, signs)}…`, 12, 'bold');
    const signs = (shown?.length ?? 0) - 1;
    expect(width(signs)).toBeLessThanOrEqual(110);
    expect(width(signs + 2)).toBeGreaterThan(110);
  });

  it('fits a page: nine people take no more than 500 pixels', () => {
    expect(number(genogramSvg(NINE_IN_THREE, { index: 'H.T.' }), 'width')).toBeLessThanOrEqual(500);
  });

  it('has men left of women, children from the oldest to the youngest, and parents above them', () => {
    const at = places(genogramSvg(NINE_IN_THREE, { index: 'H.T.' }));
    const left = (id: string): number => at.get(id)?.left ?? Number.NaN;
    const top = (id: string): number => at.get(id)?.top ?? Number.NaN;
    for (const [one, other] of [
      ['A.T.', 'B.T.'],
      ['C.S.', 'D.S.'],
      ['E.T.', 'G.S.'],
      ['F.S.', 'G.S.'],
      ['H.T.', 'I.T.'],
    ] as const)
      expect(left(one)).toBeLessThan(left(other));
    for (const [one, other] of [
      ['A.T.', 'E.T.'],
      ['D.S.', 'G.S.'],
      ['G.S.', 'I.T.'],
    ] as const)
      expect(top(one)).toBeLessThan(top(other));
  });

  it.each([
    ['in order', MANY_KINDS.partnerships],
    ['the last first', [...MANY_KINDS.partnerships].reverse()],
  ])(
    'has former partners smaller and on the outside, the last marriage in the middle; recorded %s',
    (_, partnerships) => {
      const at = places(genogramSvg({ ...MANY_KINDS, partnerships }));
      const box = (id: string): Box => at.get(id) ?? { what: '', left: 0, right: 0, top: 0, bottom: 0 };
      const width = (id: string): number => box(id).right - box(id).left;
      const row = ['Dad’s first wife', 'Dad', 'Mum', 'Mum’s first partner', 'Mum’s second partner'];
      expect([...row].sort((one, other) => box(one).left - box(other).left)).toEqual(row);
      for (const former of ['Dad’s first wife', 'Mum’s first partner', 'Mum’s second partner'])
        expect(width(former)).toBeLessThan(width('Dad'));
      expect(width('Mum')).toBe(width('Dad'));
    },
  );

  it.each([
    ['in order', MANY_KINDS.partnerships],
    ['the last first', [...MANY_KINDS.partnerships].reverse()],
  ])('has the line to a nearer partner above the line to one further away; recorded %s', (_, partnerships) => {
    const svg = genogramSvg({ ...MANY_KINDS, partnerships }, { index: 'Index child', key: false });
    const across = linesIn(svg).filter(({ from, to }) => from[1] === to[1]);
    const lineTo = (id: string): number => {
      const { left: start = 0, right: end = 0 } = places(svg).get(id) ?? {};
      return across.find(({ to: [x] }) => Math.abs(x - (start + end) / 2) < 1)?.from[1] ?? Number.NaN;
    };
    expect(lineTo('Mum’s first partner')).toBeLessThan(lineTo('Mum’s second partner'));
  });

  it('has cousins in the order in which their parents stand, whoever of them it is drawn for', () => {
    for (const index of ['Index child', 'Cousin', undefined]) {
      const left = (id: string): number => places(genogramSvg(MANY_KINDS, { index })).get(id)?.left ?? Number.NaN;
      expect(left('Uncle')).toBeLessThan(left('Dad'));
      expect(left('Cousin')).toBeLessThan(left('Index child'));
    }
  });

  it('has double lines for the person from whose point of view it is drawn, who is set off', () => {
    const svg = genogramSvg(NINE_IN_THREE, { index: 'H.T.', key: false });
    expect(svg.match(/<circle/g)).toHaveLength(5 + 1);
    const at = places(svg);
    expect(at.get('H.T.')?.bottom).toBeGreaterThan(at.get('I.T.')?.bottom ?? Number.POSITIVE_INFINITY);
  });

  it.each([
    ['a marriage', 'm. 1975', NINE_IN_THREE],
    ['a separation', 'm. 2010 s. 2020', NINE_IN_THREE],
    ['a divorce', 'm. 1977 s. 1990 d. 1992', NINE_IN_THREE],
    ['a life', '1945–1998', NINE_IN_THREE],
    ['a death without a day', '1952–?', NINE_IN_THREE],
    ['living together', 'from 1999', MANY_KINDS],
    ['an expected child', 'due 2024', MANY_KINDS],
  ])('says the years of %s', (_, years, genogram) => {
    expect(genogramSvg(genogram)).toContain(`>${years}</text>`);
  });

  it('tells everything in words too', () => {
    const said = /<desc>(.*?)<\/desc>/.exec(genogramSvg(MANY_KINDS, { index: 'Index child' }))?.[1];
    expect(said).toContain(
      'Generation 1: Grandad, male, born 1 January 1948, died 1 May 2019; Gran, female, born 1 January 1950.',
    );
    expect(said).toContain('Uncle and Aunt by marriage: living together since 1 January 1999.');
    expect(said).toContain('married 1 January 2000, separated 1 January 2004, divorced 1 January 2006');
    expect(said).toContain('Mum’s first partner and Mum: a couple, separated.');
    expect(said).toContain('Adopted, adopted; Fostered, fostered');
    expect(said).toContain('Born together, identical: Twin one and Twin two.');
    expect(said).toContain('Index child, female, born 1 January 2012, drawn from this point of view');
  });

  it.each([
    [
      'nine people in three generations',
      NINE_IN_THREE,
      'H.T.',
      'male, female, drawn from this point of view, has died, married, separated, divorced',
    ],
    [
      'remarriage, adoption, fostering, identical twins and a pregnancy',
      MANY_KINDS,
      undefined,
      'male, female, sex not known, pregnancy, stillbirth, has died, married, living together, or a couple, separated, divorced, adopted child, foster child, identical twins',
    ],
    [
      'a miscarriage, and grandparents who foster',
      GRANDPARENTS_FOSTER,
      undefined,
      'male, female, miscarriage, married, foster child',
    ],
    [
      'parents of whom no more is recorded, twins and an abortion',
      {
        recordedOn: day('2024-03-01'),
        people: [
          person('Dad', 'male'),
          person('Mum', 'female'),
          ...['One', 'Other'].map((id) => person(id, 'female')),
          person('Abortion', 'abortion'),
        ],
        partnerships: [],
        parentages: ['One', 'Other', 'Abortion'].map((id) => birth(id, 'Mum', 'Dad')),
        bornTogether: [{ children: ['One', 'Other'] }],
      } satisfies Genogram,
      undefined,
      'male, female, abortion, parents of a child; whether together is not recorded, twins',
    ],
  ])('has a key to each of its signs and to no other, each beside its words: %s', (_, genogram, index, words) => {
    const svg = genogramSvg(genogram, { index });
    const key = keyIn(svg, genogramSvg(genogram, { index, key: false }));
    expect(key.map((one) => one.words.what).join(', ')).toBe(
      words.replace(/[^,]+(?:, or a couple)?/g, (one) => `“${one.trim()}”`).replaceAll(',“', ', “'),
    );
    for (const [order, { sign, words: own }] of key.entries()) {
      const before = key[order - 1]?.words;
      const from = before?.top === own.top ? before.right : 0;
      expect(own.right).toBeLessThanOrEqual(number(svg, 'width'));
      for (const { left, right, top, bottom } of sign) {
        expect(left).toBeGreaterThanOrEqual(from);
        expect(right).toBeLessThanOrEqual(own.left);
        expect(Math.abs((top + bottom) / 2 - (own.top + own.bottom) / 2)).toBeLessThan(4);
      }
    }
  });

  it('does not say that parents are together where nobody recorded it', () => {
    const { partnerships: _, ...apart } = NINE_IN_THREE;
    const svg = genogramSvg({ ...apart, partnerships: [] });
    expect(svg).toContain('whether they are together is not recorded');
    expect(svg).not.toContain('married');
  });

  it('keeps what people wrote in its place', () => {
    const svg = genogramSvg({
      ...NINE_IN_THREE,
      people: NINE_IN_THREE.people.map((person) => ({ ...person, label: '<script>"&' })),
    });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('is the same for the same input, needs no script and loads nothing', () => {
    const svg = genogramSvg(MANY_KINDS, { index: 'Index child' });
    expect(genogramSvg(JSON.parse(JSON.stringify(MANY_KINDS)), { index: 'Index child' })).toBe(svg);
    expect(svg).not.toMatch(/<script|href|url\(|style=/);
    expect(svg.match(/<style>/g)).toHaveLength(1);
  });

  it('is not drawn where it does not hang together, or where nobody has the id of the index person', () => {
    const broken = {
      ...NINE_IN_THREE,
      parentages: [{ child: 'A.T.', parents: ['A.T.'] as const, kind: 'birth' as const }],
    };
    expect(() => genogramSvg(broken)).toThrow(InputError);
    expect(() => genogramSvg({} as never)).toThrow(expect.objectContaining({ argument: 'genogram' }));
    expect(() => genogramSvg(NINE_IN_THREE, { index: 'nobody' })).toThrow(
      expect.objectContaining({ argument: 'drawing', code: 'input.not-one-of', path: ['index'] }),
    );
  });
});
