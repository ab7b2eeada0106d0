/** A genogram in words. */

import type { Genogram, GenogramPerson, GenogramPersonKind, ParentageKind, Partnership } from '../../case/index.js';
import { type CivilDate, formatCivilDate } from '../../shared/days/civil-date.js';
import { inOneLine } from '../markup.js';
import { endOf, hasDied } from './ended.js';
import type { Kin } from './family.js';
import { remembered } from './remembered.js';

/** What each sign stands for. */
export const KIND_WORDS: Readonly<Record<GenogramPersonKind, string>> = {
  male: 'male',
  female: 'female',
  'not-known': 'sex not known',
  pregnancy: 'pregnancy',
  stillbirth: 'stillbirth',
  miscarriage: 'miscarriage',
  abortion: 'abortion',
};

/** How a child belongs to parents. */
export const PARENTAGE_WORDS: Readonly<Record<ParentageKind, string>> = {
  birth: 'by birth',
  adopted: 'adopted',
  fostered: 'fostered',
};

const yearOf = (day: CivilDate): string => String(Number(day.slice(0, 4)));

/**
 * The years of somebody, as they stand beside the sign.
 *
 * @param person - the person
 * @returns for example `1979` or `1945–1998`; empty where none is known
 */
export const yearsOf = (person: GenogramPerson): string => {
  const { kind, bornOn, diedOn } = person;
  if (kind === 'pregnancy') return bornOn === undefined ? '' : `due ${yearOf(bornOn)}`;
  if (bornOn !== undefined && bornOn === diedOn) return yearOf(bornOn);
  if (!hasDied(person)) return bornOn === undefined ? '' : yearOf(bornOn);
  if (bornOn === undefined && diedOn === undefined) return '';
  return `${bornOn === undefined ? '?' : yearOf(bornOn)}–${diedOn === undefined ? '?' : yearOf(diedOn)}`;
};

/**
 * When two people married, separated and were divorced, as it stands on their line.
 *
 * @param partnership - the partnership; none where only a child is known
 * @returns for example `m. 1990 s. 1994 d. 1996`; empty where no day is known
 */
export const datesOf = (partnership: Partnership | undefined): string => {
  if (partnership === undefined) return '';
  const { kind, from, separatedOn, divorcedOn } = partnership;
  return [
    from === undefined ? '' : `${kind === 'married' ? 'm.' : 'from'} ${yearOf(from)}`,
    separatedOn === undefined ? '' : `s. ${yearOf(separatedOn)}`,
    divorcedOn === undefined ? '' : `d. ${yearOf(divorcedOn)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
};

const on = (what: string, day: CivilDate | undefined): string =>
  day === undefined ? what : `${what} ${formatCivilDate(day)}`;

const TOGETHER: Readonly<Record<Partnership['kind'], string>> = {
  married: 'married',
  'living-together': 'living together',
  other: 'a couple',
};

const partnershipWords = (partnership: Partnership | undefined): string => {
  if (partnership === undefined) return 'parents; whether they are together is not recorded';
  const { kind, from, separatedOn, divorcedOn } = partnership;
  const end = endOf(partnership);
  return [
    on(kind === 'married' || from === undefined ? TOGETHER[kind] : `${TOGETHER[kind]} since`, from),
    ...(end === 'separated' || separatedOn !== undefined ? [on('separated', separatedOn)] : []),
    ...(end === 'divorced' ? [on('divorced', divorcedOn)] : []),
  ].join(', ');
};

/**
 * Tells a genogram in words, for those who do not see it.
 *
 * @param genogram - the genogram
 * @param kin - the same, as it is laid out
 * @param rows - who stands in which row, from left to right
 * @param index - from whose point of view it is drawn
 * @returns sentences, and what each person is called in them
 */
export function genogramInWords(
  { bornTogether = [] }: Genogram,
  kin: Kin,
  rows: readonly (readonly GenogramPerson[])[],
  index: string | undefined,
): { readonly sentences: readonly string[]; readonly called: (id: string) => string } {
  let met = 0;
  const called = remembered((id: string): string => {
    met += 1;
    const label = kin.people.get(id)?.label;
    return label === undefined ? `Person ${met}` : inOneLine(label);
  });
  const personWords = (person: GenogramPerson): string => {
    const { id } = person;
    const { kind, bornOn, diedOn } = person;
    return [
      called(id),
      KIND_WORDS[kind],
      ...(bornOn === undefined ? [] : [on(kind === 'pregnancy' ? 'due' : 'born', bornOn)]),
      ...(hasDied(person) ? [on('died', diedOn)] : []),
      ...(id === index ? ['drawn from this point of view'] : []),
    ].join(', ');
  };
  const sentences = [
    ...rows.map((row, position) => `Generation ${position + 1}: ${row.map(personWords).join('; ')}.`),
    ...kin.couples.flatMap(({ left, right, partnerships }) =>
      (partnerships.length === 0 ? [undefined] : partnerships).map(
        (partnership) => `${called(left)} and ${called(right)}: ${partnershipWords(partnership)}.`,
      ),
    ),
    ...kin.families.map(
      ({ parents, children }) =>
        `Children of ${parents.map(called).join(' and ')}: ${children
          .map(
            ({ id, kind, also }) =>
              `${called(id)}, ${[kind, ...also].map((one) => PARENTAGE_WORDS[one]).join(' and ')}`,
          )
          .join('; ')}.`,
    ),
    ...bornTogether.map(
      ({ children, areIdentical }) =>
        `Born together${areIdentical === undefined ? '' : areIdentical ? ', identical' : ', not identical'}: ${children.map(called).join(' and ')}.`,
    ),
  ];
  return { sentences, called };
}
