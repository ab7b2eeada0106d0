import { checkGenogram, type Genogram, type GenogramPerson } from 'reunification-framework/case';
import { genogramSvg } from 'reunification-framework/pictures';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { type Box, linesIn, looseEnds, overlapping, places, runOver, saidIn } from '../support/drawn.js';
import { adopted, birth, couple, fostered, person } from '../support/genograms.js';

/** A family, recorded in March 2024. */
const family = (
  people: Genogram['people'],
  partnerships: Genogram['partnerships'],
  parentages: Genogram['parentages'],
  bornTogether?: Genogram['bornTogether'],
): Genogram => ({ recordedOn: day('2024-03-01'), people, partnerships, parentages, bornTogether });

/** The picture without its key, so that every line is one of the family. */
const drawn = (genogram: Genogram, index?: string): string => genogramSvg(genogram, { index, key: false });

/** Where somebody stands. */
const placeOf = (svg: string, id: string): Box => {
  const box = places(svg).get(id);
  if (box === undefined) throw new Error(`${id} is not in the picture`);
  return box;
};

const middleOf = ({ top, bottom }: Box): number => (top + bottom) / 2;

/** Who stand in one row, each row from left to right, from the top. */
const rowsIn = (svg: string): readonly (readonly string[])[] =>
  [...saidIn(svg).matchAll(/Generation \d+: (.*?)\./g)].map(([, row = '']) =>
    row.split('; ').map((one) => one.replace(/,.*$/, '')),
  );

const DAD = person('Dad', 'male', '1980-01-01');
const MUM = person('Mum', 'female', '1982-01-01');

describe('Twins in a genogram', () => {
  const withTwins = (areIdentical: boolean | undefined): Genogram =>
    family(
      [DAD, MUM, person('Tom', 'male', '2010-05-01'), person('Tim', 'male', '2010-05-01')],
      [couple('Dad', 'Mum')],
      [birth('Tom', 'Dad', 'Mum'), birth('Tim', 'Dad', 'Mum')],
      [{ children: ['Tom', 'Tim'], ...(areIdentical === undefined ? {} : { areIdentical }) }],
    );
  const twins = (areIdentical: boolean | undefined): string => drawn(withTwins(areIdentical));

  it('hang from one point of the line of their parents', () => {
    const slanted = linesIn(twins(false)).filter(({ from, to }) => from[0] !== to[0] && from[1] !== to[1]);
    expect(slanted).toHaveLength(2);
    expect(new Set(slanted.map(({ from }) => from.join(','))).size).toBe(1);
    expect(slanted.map(({ to: [x] }) => x)).toEqual(
      ['Tom', 'Tim'].map((id) => (placeOf(twins(false), id).left + placeOf(twins(false), id).right) / 2),
    );
    expect(looseEnds(twins(false))).toEqual([]);
  });

  it.each([
    [fostered, ['2 4', '2 4', '2 4', '2 4']],
    [adopted, [undefined, '6 4', undefined, '6 4', undefined, '6 4', undefined, '6 4']],
  ])(
    'have the lines of foster or adopted children below those who are not their parents by birth',
    (belong, dashes) => {
      const genogram = withTwins(undefined);
      const carer = person('Carer', 'female', '1970-01-01');
      const lines = (of: Genogram) => linesIn(drawn(of)).map(({ dashes: one }) => one);
      const alone = { ...genogram, people: [carer, ...genogram.people.slice(2)], partnerships: [] };
      const own = { ...alone, parentages: [birth('Tom', 'Carer'), birth('Tim', 'Carer')] };
      const others = { ...alone, parentages: [belong('Tom', 'Carer'), belong('Tim', 'Carer')] };
      // One line comes down from her; below it two to each twin.
      expect(lines(own)).toEqual(Array.from({ length: 5 }, () => undefined));
      expect(lines(others)).toEqual([undefined, ...dashes]);
    },
  );

  it('have a bar between them if they are identical, and none if they are not, or if nobody knows', () => {
    expect(linesIn(twins(true)).length - linesIn(twins(false)).length).toBe(1);
    expect(linesIn(twins(undefined))).toEqual(linesIn(twins(false)));
  });

  it('are in the key as identical only if they are', () => {
    expect(genogramSvg(withTwins(true))).toContain('>identical twins</text>');
    for (const areIdentical of [false, undefined]) {
      const svg = genogramSvg(withTwins(areIdentical));
      expect(svg).toContain('>twins</text>');
      expect(svg).not.toContain('identical twins');
      expect(linesIn(svg).length - linesIn(drawn(withTwins(areIdentical))).length).toBe(1 + 1 + 2);
    }
  });

  it('are said to be identical or not only where that is known', () => {
    expect(saidIn(twins(true))).toContain('Born together, identical: Tom and Tim.');
    expect(saidIn(twins(false))).toContain('Born together, not identical: Tom and Tim.');
    expect(saidIn(twins(undefined))).toContain('Born together: Tom and Tim.');
  });
});

describe('A child in a genogram', () => {
  const withChild = (child: GenogramPerson): string =>
    drawn(family([MUM, child], [], [{ child: child.id, parents: ['Mum'], kind: 'birth' }]));

  it('who died on the day of birth has that year once, and an x', () => {
    const svg = withChild(person('Baby', 'female', '2008-04-01', { diedOn: day('2008-04-01') }));
    expect(svg).toContain('>2008</text>');
    expect(svg).not.toContain('2008–');
    expect(saidIn(svg)).toContain('Baby, female, born 1 April 2008, died 1 April 2008');
  });

  it('who died, nobody recorded when, has an x and no years', () => {
    const svg = withChild(person('Baby', 'male', undefined, { hasDied: true }));
    expect(svg.match(/<title>Baby<\/title>.*?<\/g>/)?.[0].match(/<line/g)).toHaveLength(2);
    expect(svg).not.toContain('?');
    expect(saidIn(svg)).toContain('Baby, male, died.');
  });

  it('who died, nobody recorded when they were born, has a question mark before the year', () => {
    const svg = withChild(person('Baby', 'male', undefined, { diedOn: day('2009-02-03') }));
    expect(svg).toContain('>?–2009</text>');
    expect(saidIn(svg)).toContain('Baby, male, died 3 February 2009.');
  });

  it('who is expected, nobody recorded when, has the sign of a pregnancy and no years', () => {
    const svg = withChild(person('Baby', 'pregnancy'));
    expect(svg).toContain('<title>Baby</title><polygon');
    expect(svg).not.toContain('due ');
    expect(saidIn(svg)).toContain('Baby, pregnancy.');
  });

  it.each(['male', 'female', 'not-known', 'pregnancy', 'stillbirth', 'miscarriage', 'abortion'] as const)(
    'has a sign as high as it is wide, where the line to the child ends: %s',
    (kind) => {
      const svg = withChild(person('Baby', kind));
      const { left, right, top, bottom } = placeOf(svg, 'Baby');
      expect(right - left).toBe(bottom - top);
      expect(linesIn(svg).map(({ to }) => to)).toContainEqual([(left + right) / 2, (top + bottom) / 2]);
      // Of those who have not died only a stillbirth has an x.
      expect(svg.match(/<title>Baby<\/title>.*?<\/g>/)?.[0].match(/<line/g) ?? []).toHaveLength(
        kind === 'stillbirth' ? 2 : 0,
      );
    },
  );

  it('stands below the parents by birth, whichever was recorded first, they or foster carers', () => {
    const people = [MUM, person('Carer', 'female', '1970-01-01'), person('Child', 'male', '2012-01-01')];
    const both = [fostered('Child', 'Carer'), birth('Child', 'Mum')];
    for (const parentages of [both, [...both].reverse()]) {
      const svg = drawn(family(people, [], parentages));
      const middle = (id: string): number => (placeOf(svg, id).left + placeOf(svg, id).right) / 2;
      expect(middle('Child')).toBeCloseTo(middle('Mum'), 0);
    }
  });

  it('who was not to be born has a small x, and no second one for a death', () => {
    const svg = withChild(person('Abortion', 'abortion', undefined, { hasDied: true }));
    expect(svg).toMatch(/<title>Abortion<\/title><path d="M[^"]+"[^>]*><text/);
    expect(placeOf(svg, 'Abortion').right - placeOf(svg, 'Abortion').left).toBeLessThan(
      placeOf(svg, 'Mum').right - placeOf(svg, 'Mum').left,
    );
    expect(saidIn(svg)).toContain('Abortion, abortion');
  });

  it('whom the same people fostered and then adopted is drawn as adopted, whichever was recorded first', () => {
    const carers = [person('Carer', 'female', '1970-01-01'), person('Other carer', 'male', '1970-01-01')];
    const people = [...carers, person('Child', 'male', '2015-01-01')];
    const both = [fostered('Child', 'Carer', 'Other carer'), adopted('Child', 'Carer', 'Other carer')];
    for (const parentages of [both, [...both].reverse()]) {
      const svg = drawn(family(people, [], parentages));
      expect(svg).toBe(drawn(family(people, [], both)));
      expect(linesIn(svg).map(({ dashes }) => dashes)).toContain('6 4');
      expect(linesIn(svg).map(({ dashes }) => dashes)).not.toContain('2 4');
      expect(saidIn(svg)).toContain('Children of Other carer and Carer: Child, adopted and fostered.');
    }
  });

  it('who lives with foster carers has a line to each home after the other, and stands below the mother', () => {
    const svg = drawn(
      family(
        [
          MUM,
          person('Child', 'female', '2012-01-01'),
          person('First carer', 'female', '1970-01-01'),
          person('Second carer', 'female', '1971-01-01'),
          person('Her husband', 'male', '1971-01-01'),
          person('Third carer', 'female', '1960-01-01'),
        ],
        [couple('Second carer', 'Her husband')],
        [
          birth('Child', 'Mum'),
          fostered('Child', 'First carer'),
          fostered('Child', 'Second carer', 'Her husband'),
          fostered('Child', 'Third carer'),
        ],
      ),
    );
    expect(linesIn(svg).filter(({ dashes }) => dashes === '2 4')).toHaveLength(3);
    expect(saidIn(svg)).toContain('Children of Her husband and Second carer: Child, fostered.');
    expect(placeOf(svg, 'Child').left).toBe(placeOf(svg, 'Mum').left);
  });

  it('with three carers who were recorded together has one line to each: nobody said which two are a couple', () => {
    const svg = drawn(
      family(
        [MUM, DAD, person('Aunt', 'female', '1985-01-01'), person('Child', 'male', '2012-01-01')],
        [],
        [fostered('Child', 'Mum', 'Dad', 'Aunt'), fostered('Child', 'Aunt')],
      ),
    );
    for (const one of ['Mum', 'Dad', 'Aunt']) expect(saidIn(svg)).toContain(`Children of ${one}: Child, fostered.`);
    expect(saidIn(svg)).not.toContain(' and ');
    expect(linesIn(svg).filter(({ dashes }) => dashes === '2 4')).toHaveLength(3);
  });
});

describe('A couple in a genogram', () => {
  const again = [
    couple('Dad', 'Mum', { kind: 'living-together', from: day('2009-06-01') }),
    couple('Dad', 'Mum', { from: day('2005-01-01'), separatedOn: day('2008-01-01'), divorcedOn: day('2009-01-01') }),
  ];

  it.each([
    ['the later first', again],
    ['the earlier first', [...again].reverse()],
  ])('that came together again has a line for each time, one within the other; recorded: %s', (_, partnerships) => {
    const svg = drawn(
      family([DAD, MUM, person('Child', 'male', '2010-01-01')], partnerships, [birth('Child', 'Dad', 'Mum')]),
    );
    expect(saidIn(svg)).toMatch(
      /Dad and Mum: married 1 January 2005, separated 1 January 2008, divorced 1 January 2009\. Dad and Mum: living together since 1 June 2009\./,
    );
    const [inner, outer] = ['m. 2005 s. 2008 d. 2009', 'from 2009'].map((dates) => places(svg).get(`“${dates}”`));
    expect(inner?.left).toBeGreaterThan(outer?.left ?? Number.NaN);
    expect(inner?.top).toBeLessThan(outer?.top ?? Number.NaN);
    // The legs of the outer line stand outside the inner line, which they would cross otherwise.
    const across = linesIn(svg).filter(({ from, to }) => from[1] === to[1] && to[0] - from[0] > 50);
    const [above, below] = [...across].sort((one, other) => one.from[1] - other.from[1]);
    expect(below?.from[0]).toBeLessThan(above?.from[0] ?? Number.NaN);
    expect(below?.to[0]).toBeGreaterThan(above?.to[0] ?? Number.NaN);
  });

  it('stands side by side although nobody recorded since when, where an earlier couple has ended', () => {
    const first = person('First wife', 'female', '1981-01-01');
    const before = couple('Dad', 'First wife', { from: day('2000-01-01'), divorcedOn: day('2006-01-01') });
    for (const partnerships of [
      [before, couple('Dad', 'Mum')],
      [couple('Dad', 'Mum'), before],
    ]) {
      const svg = drawn(family([DAD, MUM, first], partnerships, []));
      expect(rowsIn(svg)).toEqual([['First wife', 'Dad', 'Mum']]);
      const width = (id: string): number => placeOf(svg, id).right - placeOf(svg, id).left;
      expect(width('First wife')).toBeLessThan(width('Mum'));
    }
  });

  it('that ended by a death is an earlier one: the partner after it stands beside, although they have separated', () => {
    const people = [DAD, { ...MUM, hasDied: true }, person('Later partner', 'female', '1983-01-01')];
    const later = couple('Dad', 'Later partner', { from: day('2015-01-01'), hasSeparated: true });
    for (const partnerships of [
      [couple('Dad', 'Mum', { from: day('2005-01-01') }), later],
      [later, couple('Dad', 'Mum', { from: day('2005-01-01') })],
    ])
      expect(rowsIn(drawn(family(people, partnerships, [])))).toEqual([['Mum', 'Dad', 'Later partner']]);
  });

  it('stands side by side, whoever of the two was recorded first', () => {
    const people = [
      person('Wife', 'female', '1981-01-01'),
      person('Gran', 'female', '1950-01-01'),
      person('Husband', 'male', '1980-01-01'),
      person('Brother', 'male', '1985-01-01'),
    ];
    const parentages = [birth('Husband', 'Gran'), birth('Brother', 'Gran')];
    const rows = rowsIn(drawn(family(people, [couple('Wife', 'Husband')], parentages)));
    expect(rows).toEqual([['Gran'], ['Husband', 'Wife', 'Brother']]);
    expect(rowsIn(drawn(family([...people].reverse(), [couple('Wife', 'Husband')], parentages)))).toEqual(rows);
  });

  it('of a mother with older brothers and sisters and a father whose family nobody recorded stands side by side', () => {
    const people = [
      DAD,
      MUM,
      person('Gran', 'female', '1950-01-01'),
      person('Uncle', 'male', '1976-01-01'),
      person('Aunt', 'female', '1978-01-01'),
      person('Child', 'female', '2012-01-01'),
    ];
    const parentages = [
      birth('Uncle', 'Gran'),
      birth('Aunt', 'Gran'),
      birth('Mum', 'Gran'),
      birth('Child', 'Mum', 'Dad'),
    ];
    for (const index of ['Child', 'Mum', 'Dad', 'Gran', undefined])
      expect(rowsIn(drawn(family(people, [couple('Dad', 'Mum')], parentages), index))).toEqual([
        ['Gran'],
        ['Uncle', 'Aunt', 'Dad', 'Mum'],
        ['Child'],
      ]);
  });

  it.each([
    ['Dad', ['Dad', 'Alex']],
    ['Mum', ['Alex', 'Mum']],
  ])('of which the sex of one is not known: a man stands left of them, a woman right; %s', (other, row) => {
    const people = [person('Alex', 'not-known', '1981-01-01'), DAD, MUM].filter(
      ({ id }) => id === 'Alex' || id === other,
    );
    for (const [one, two] of [
      ['Alex', other],
      [other, 'Alex'],
    ] as const)
      expect(rowsIn(drawn(family(people, [couple(one, two)], [])))).toEqual([row]);
  });

  it.each([
    ['separated on a day', { separatedOn: day('2010-01-01') }, 'separated 1 January 2010', 1],
    ['separated, nobody recorded when', { hasSeparated: true }, 'separated', 1],
    ['divorced on a day', { divorcedOn: day('2011-01-01') }, 'divorced 1 January 2011', 2],
    ['divorced, nobody recorded when', { isDivorced: true }, 'divorced', 2],
    ['divorced, nobody recorded when, after a separation', { hasSeparated: true, isDivorced: true }, 'divorced', 2],
    ['neither', {}, undefined, 0],
  ])('has a short line across for a separation, and two for a divorce: %s', (_, ended, words, lines) => {
    const svg = drawn(family([DAD, MUM], [couple('Dad', 'Mum', ended)], []));
    expect(linesIn(svg).filter(({ from, to }) => from[0] !== to[0] && from[1] !== to[1])).toHaveLength(lines);
    expect(saidIn(svg)).toContain(`Dad and Mum: married${words === undefined ? '' : `, ${words}`}.`);
  });

  it('stands above the middle of its children', () => {
    const children = ['One', 'Two', 'Three'];
    const svg = drawn(
      family(
        [DAD, MUM, ...children.map((id) => person(id, 'male'))],
        [couple('Dad', 'Mum')],
        children.map((id) => birth(id, 'Dad', 'Mum')),
      ),
    );
    const middle = (...ids: readonly string[]): number => {
      const xs = ids.map((id) => (placeOf(svg, id).left + placeOf(svg, id).right) / 2);
      return (Math.min(...xs) + Math.max(...xs)) / 2;
    };
    expect(middle('Dad', 'Mum')).toBeCloseTo(middle(...children), 0);
  });

  it('stands in one row with a third person with whom each of them was together', () => {
    const svg = drawn(
      family(
        [DAD, MUM, person('Kim', 'female', '1984-01-01'), person('Child', 'male', '2008-01-01')],
        [
          couple('Dad', 'Mum', { hasSeparated: true }),
          couple('Dad', 'Kim', { hasSeparated: true }),
          couple('Mum', 'Kim'),
        ],
        [birth('Child', 'Dad', 'Mum')],
      ),
      'Child',
    );
    expect(rowsIn(svg)).toEqual([['Kim', 'Dad', 'Mum'], ['Child']]);
    expect(overlapping(svg)).toEqual([]);
  });

  it('of two very young parents stands between their mothers’ generation and the baby', () => {
    const svg = drawn(
      family(
        [
          person('Great-gran', 'female', '1950-01-01'),
          person('Her mother', 'female', '1975-01-01'),
          person('Girl', 'female', '2005-01-01'),
          person('Boy', 'male', '2004-01-01'),
          person('His mother', 'female', '1980-01-01'),
          person('Baby', 'female', '2023-01-01'),
        ],
        [couple('Boy', 'Girl', { kind: 'other' })],
        [
          birth('Her mother', 'Great-gran'),
          birth('Girl', 'Her mother'),
          birth('Boy', 'His mother'),
          birth('Baby', 'Girl', 'Boy'),
        ],
      ),
      'Baby',
    );
    expect(rowsIn(svg)).toEqual([['Great-gran'], ['His mother', 'Her mother'], ['Boy', 'Girl'], ['Baby']]);
  });
});

describe('A genogram of a family in which generations mix', () => {
  it('has a man who has a child with his daughter above her, and her above the child', () => {
    const svg = drawn(
      family(
        [
          person('Father', 'male', '1970-01-01'),
          person('Mother', 'female', '1972-01-01'),
          person('Daughter', 'female', '1995-01-01'),
          person('Child', 'female', '2012-01-01'),
        ],
        [couple('Father', 'Mother')],
        [birth('Daughter', 'Father', 'Mother'), birth('Child', 'Father', 'Daughter')],
      ),
      'Daughter',
    );
    expect(rowsIn(svg)).toEqual([['Father', 'Mother'], ['Daughter'], ['Child']]);
    expect(saidIn(svg)).toContain('Children of Father and Daughter: Child, by birth.');
    expect(overlapping(svg)).toEqual([]);
  });

  it('keeps other couples side by side where a man was with a mother and then with her daughter', () => {
    const svg = drawn(
      family(
        [
          DAD,
          MUM,
          person('Man', 'male', '1985-01-01'),
          person('Daughter', 'female', '2003-01-01'),
          person('Son', 'male', '2001-01-01'),
          person('His wife', 'female', '2001-01-01'),
          person('Baby', 'male', '2023-01-01'),
        ],
        [
          couple('Man', 'Mum', { from: day('2010-01-01'), hasSeparated: true }),
          couple('Man', 'Daughter', { kind: 'other', from: day('2022-01-01') }),
          couple('Son', 'His wife'),
        ],
        [birth('Son', 'Dad', 'Mum'), birth('Daughter', 'Dad', 'Mum'), birth('Baby', 'Man', 'Daughter')],
      ),
      'Baby',
    );
    expect(rowsIn(svg)).toEqual([['Dad', 'Mum'], ['Son', 'His wife', 'Man', 'Daughter'], ['Baby']]);
  });

  it('has no line of a couple behind somebody else who stands between the two', () => {
    const svg = drawn(
      family(
        [
          MUM,
          person('Man', 'male', '1985-01-01'),
          person('Daughter', 'female', '2003-01-01'),
          person('Son', 'male', '2004-01-01'),
          person('Baby', 'male', '2023-01-01'),
        ],
        [
          couple('Man', 'Mum', { from: day('2010-01-01'), hasSeparated: true }),
          couple('Man', 'Daughter', { kind: 'other', from: day('2022-01-01') }),
        ],
        [birth('Daughter', 'Mum'), birth('Son', 'Mum'), birth('Baby', 'Man', 'Daughter')],
      ),
      'Baby',
    );
    expect(rowsIn(svg)).toEqual([['Mum'], ['Man', 'Daughter', 'Son'], ['Baby']]);
    const [man, dates] = [placeOf(svg, 'Man'), placeOf(svg, '“m. 2010”')];
    expect(dates.bottom).toBeLessThan(man.top);
    for (const id of ['Daughter', 'Son']) {
      const { left, right, top, bottom } = placeOf(svg, id);
      const behind = linesIn(svg).filter(
        ({ from, to }) => from[0] === to[0] && left < from[0] && from[0] < right && from[1] < top && bottom < to[1],
      );
      expect(behind).toEqual([]);
    }
  });

  it('keeps the line to the parents apart from one that leads up to a partner', () => {
    const svg = drawn(
      family(
        [
          MUM,
          person('Man', 'male', '1985-01-01'),
          person('Gran', 'female', '1950-01-01'),
          person('Daughter', 'female'),
        ],
        [couple('Man', 'Mum', { hasSeparated: true }), couple('Man', 'Daughter', { kind: 'other' })],
        [birth('Daughter', 'Mum'), birth('Man', 'Gran')],
      ),
    );
    expect(rowsIn(svg).map((row) => [...row].sort())).toEqual([
      ['Gran', 'Mum'],
      ['Daughter', 'Man'],
    ]);
    const { top, bottom } = placeOf(svg, 'Man');
    const intoMan = linesIn(svg).filter(
      ({ from, to }) =>
        from[0] === to[0] && [from[1], to[1]].includes((top + bottom) / 2) && Math.min(from[1], to[1]) < top,
    );
    const xs = intoMan
      .map(({ from }) => from[0])
      .filter((x) => placeOf(svg, 'Man').left < x && x < placeOf(svg, 'Man').right);
    expect(xs).toHaveLength(2);
    expect(new Set(xs).size).toBe(2);
  });

  it('has an uncle whose partner is his niece beside her, and not on top of her brother', () => {
    const svg = drawn(
      family(
        [
          person('Gran', 'female', '1940-01-01'),
          person('Brother', 'male', '1960-01-01'),
          person('Uncle', 'male', '1962-01-01'),
          person('Aunt', 'female', '1964-01-01'),
          person('Niece', 'female', '1985-01-01'),
          person('Nephew', 'male', '1983-01-01'),
        ],
        [couple('Uncle', 'Niece', { kind: 'other' })],
        [
          birth('Brother', 'Gran'),
          birth('Uncle', 'Gran'),
          birth('Aunt', 'Gran'),
          birth('Niece', 'Brother'),
          birth('Nephew', 'Brother'),
        ],
      ),
    );
    expect(rowsIn(svg).map((row) => [...row].sort())).toEqual([
      ['Gran'],
      ['Aunt', 'Brother'],
      ['Nephew', 'Niece', 'Uncle'],
    ]);
    expect(overlapping(svg)).toEqual([]);
  });

  it('shows a child whom a grandmother fostered and then an uncle, although neither is a parent by birth', () => {
    const svg = drawn(
      family(
        [person('Gran', 'female', '1950-01-01'), person('Uncle', 'male', '1975-01-01'), person('Child', 'male')],
        [],
        [
          birth('Uncle', 'Gran'),
          fostered('Child', 'Gran'),
          fostered('Child', 'Uncle'),
          fostered('Child', 'Gran', 'Uncle'),
        ],
      ),
    );
    expect(rowsIn(svg)).toEqual([['Gran'], ['Uncle'], ['Child']]);
    expect(middleOf(placeOf(svg, 'Child'))).toBeGreaterThan(middleOf(placeOf(svg, 'Uncle')));
  });
});

describe('A genogram of people whose relations are not known', () => {
  it('has them side by side, and says nothing of who belongs to whom', () => {
    const svg = drawn(family([DAD, { id: 'somebody', kind: 'not-known' }], [], []));
    expect(saidIn(svg)).toBe('Generation 1: Dad, male, born 1 January 1980; Person 2, sex not known.');
    expect(linesIn(svg)).toEqual([]);
    expect(middleOf(placeOf(svg, 'Dad'))).toBe(middleOf(placeOf(svg, 'Person 2')));
  });

  it('is as wide as its key needs', () => {
    const svg = genogramSvg(family([DAD, MUM, person('Child', 'male')], [], [birth('Child', 'Dad', 'Mum')]));
    const [words] = [...places(svg).values()].filter(({ what }) => what.includes('whether together is not recorded'));
    expect(words?.right).toBeLessThan(Number(/ width="(\d+)"/.exec(svg)?.[1]));
  });
});

/** Numbers that look random, the same each time. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) % below;
  };
};

/** People who are related to each other in whatever way can be, from a number. */
const mixed = (seed: number): Genogram => {
  const next = numbersFrom(seed);
  const some = <One>(most: number, one: (at: number) => One): readonly One[] =>
    Array.from({ length: next(most + 1) }, (_, at) => one(at));
  const people = [DAD, ...some(7, (at) => person(`P${at}`, next(2) === 0 ? 'male' : 'female'))];
  const idOf = (at: number): string => people[at]?.id ?? 'Dad';
  return family(
    people,
    some(4, (at) => ({
      ...couple(idOf(next(people.length)), idOf(next(people.length))),
      id: `couple ${at}`,
      ...(next(2) === 0 ? { from: day(`20${10 + next(9)}-01-01`) } : {}),
    })).filter(({ person: one, partner }) => one !== partner),
    some(7, () => {
      const child = next(people.length);
      const [one, other] = [idOf(next(child + 1)), idOf(next(child + 1))];
      return {
        child: idOf(child),
        parents: [one, other] as const,
        kind: (['birth', 'adopted', 'fostered'] as const)[next(3)] ?? 'birth',
      };
    }).filter(({ child, parents }) => !parents.some((one) => one === child)),
  );
};

describe('Whoever belongs to whom', () => {
  it('everybody is in the picture and in its words once, and nobody on top of anybody else', () => {
    const families = Array.from({ length: 1000 }, (_, seed) => mixed(seed)).filter((genogram) =>
      checkGenogram(genogram).findings.every(({ severity }) => severity !== 'must'),
    );
    expect(families.length).toBeGreaterThan(300);
    for (const genogram of families) {
      const svg = drawn(genogram);
      expect(rowsIn(svg).flat().sort()).toEqual(genogram.people.map(({ id }) => id).sort());
      expect(overlapping(svg)).toEqual([]);
      expect(looseEnds(svg)).toEqual([]);
      expect(runOver(svg)).toEqual([]);
    }
  });
});
