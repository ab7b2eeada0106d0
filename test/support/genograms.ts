/** Families to draw. */
import type {
  Genogram,
  GenogramPerson,
  GenogramPersonKind,
  Parentage,
  Partnership,
} from 'reunification-framework/case';
import { day } from './dates.js';

/** Somebody, called by their id. */
export const person = (
  id: string,
  kind: GenogramPersonKind,
  bornOn?: string,
  more: Partial<GenogramPerson> = {},
): GenogramPerson => ({ id, kind, label: id, ...(bornOn === undefined ? {} : { bornOn: day(bornOn) }), ...more });

/** Whose child somebody is by birth. */
export const birth = (child: string, ...parents: readonly [string, ...string[]]): Parentage => ({
  child,
  parents,
  kind: 'birth',
});

/** Whose child somebody is by adoption. */
export const adopted = (child: string, ...parents: readonly [string, ...string[]]): Parentage => ({
  child,
  parents,
  kind: 'adopted',
});

/** Whose foster child somebody is. */
export const fostered = (child: string, ...parents: readonly [string, ...string[]]): Parentage => ({
  child,
  parents,
  kind: 'fostered',
});

/** Two people who are, or were, together. */
export const couple = (person: string, partner: string, more: Partial<Partnership> = {}): Partnership => ({
  id: `${person} and ${partner} ${more.from ?? ''}`,
  person,
  partner,
  kind: 'married',
  ...more,
});

/** Nine people in three generations: the grandparents of both sides, an aunt, the parents and two children. */
export const NINE_IN_THREE: Genogram = {
  recordedOn: day('2024-03-01'),
  people: [
    person('A.T.', 'male', '1945-03-02', { diedOn: day('1998-10-01') }),
    person('B.T.', 'female', '1948-06-07'),
    person('C.S.', 'male', '1950-01-01'),
    person('D.S.', 'female', '1952-05-05', { hasDied: true }),
    person('E.T.', 'male', '1981-04-04'),
    person('F.S.', 'female', '1979-09-09'),
    person('G.S.', 'female', '1984-02-02'),
    person('H.T.', 'female', '2012-07-07'),
    person('I.T.', 'male', '2015-11-11'),
  ],
  partnerships: [
    couple('A.T.', 'B.T.', { from: day('1975-05-05') }),
    couple('C.S.', 'D.S.', { from: day('1977-06-06'), separatedOn: day('1990-01-01'), divorcedOn: day('1992-01-01') }),
    couple('E.T.', 'G.S.', { from: day('2010-08-08'), separatedOn: day('2020-02-02') }),
  ],
  parentages: [
    birth('E.T.', 'A.T.', 'B.T.'),
    birth('F.S.', 'C.S.', 'D.S.'),
    birth('G.S.', 'C.S.', 'D.S.'),
    birth('H.T.', 'E.T.', 'G.S.'),
    birth('I.T.', 'E.T.', 'G.S.'),
  ],
};

/** Remarriage on both sides, half brothers and sisters, twins, an adopted and a fostered child, and a pregnancy. */
export const MANY_KINDS: Genogram = {
  recordedOn: day('2024-03-01'),
  people: [
    person('Gran', 'female', '1950-01-01'),
    person('Grandad', 'male', '1948-01-01', { diedOn: day('2019-05-01') }),
    person('Uncle', 'male', '1974-01-01'),
    person('Dad', 'male', '1976-01-01'),
    person('Aunt by marriage', 'female', '1975-01-01'),
    person('Cousin', 'not-known', '2001-01-01'),
    person('Dad’s first wife', 'female', '1978-01-01'),
    person('Mum', 'female', '1985-01-01'),
    person('Mum’s first partner', 'male', '1983-01-01'),
    person('Mum’s second partner', 'male', '1984-01-01'),
    person('Half sister', 'female', '2003-01-01'),
    person('Half brother', 'male', '2006-01-01'),
    person('Index child', 'female', '2012-01-01'),
    person('Twin one', 'male', '2014-01-01'),
    person('Twin two', 'male', '2014-01-01'),
    person('Lost', 'stillbirth'),
    person('Adopted', 'female', '2016-01-01'),
    person('Fostered', 'male', '2017-01-01'),
    person('Expected', 'pregnancy', '2024-08-01'),
  ],
  partnerships: [
    couple('Grandad', 'Gran', { from: day('1970-01-01') }),
    couple('Uncle', 'Aunt by marriage', { kind: 'living-together', from: day('1999-01-01') }),
    couple('Dad', 'Dad’s first wife', {
      from: day('2000-01-01'),
      separatedOn: day('2004-01-01'),
      divorcedOn: day('2006-01-01'),
    }),
    couple('Mum’s first partner', 'Mum', { kind: 'other', hasSeparated: true }),
    couple('Mum’s second partner', 'Mum', {
      kind: 'living-together',
      from: day('2007-01-01'),
      separatedOn: day('2009-01-01'),
    }),
    couple('Dad', 'Mum', { from: day('2010-01-01') }),
  ],
  parentages: [
    birth('Uncle', 'Gran', 'Grandad'),
    birth('Dad', 'Gran', 'Grandad'),
    birth('Cousin', 'Uncle', 'Aunt by marriage'),
    birth('Half sister', 'Dad', 'Dad’s first wife'),
    birth('Half brother', 'Mum', 'Mum’s first partner'),
    ...['Index child', 'Twin one', 'Twin two', 'Lost', 'Expected'].map((child) => birth(child, 'Dad', 'Mum')),
    adopted('Adopted', 'Dad', 'Mum'),
    fostered('Fostered', 'Dad', 'Mum'),
  ],
  bornTogether: [{ children: ['Twin one', 'Twin two'], areIdentical: true }],
};

/** A child with one parent, and grandparents who foster. */
export const GRANDPARENTS_FOSTER: Genogram = {
  recordedOn: day('2024-03-01'),
  people: [
    person('Nan', 'female', '1960-01-01'),
    person('Pop', 'male', '1958-01-01'),
    person('Mum', 'female', '1990-01-01'),
    person('Sister', 'female', '1993-01-01'),
    person('Child', 'male', '2015-01-01'),
    person('Baby', 'miscarriage'),
  ],
  partnerships: [couple('Pop', 'Nan', { from: day('1985-01-01') })],
  parentages: [
    birth('Mum', 'Nan', 'Pop'),
    birth('Sister', 'Nan', 'Pop'),
    birth('Child', 'Mum'),
    birth('Baby', 'Mum'),
    fostered('Child', 'Nan', 'Pop'),
  ],
};
