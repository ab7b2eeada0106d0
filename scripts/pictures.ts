/** The pictures in the docs: what they are called, and what is in them. */
import { readFileSync } from 'node:fs';
import { civilDate, valueOrThrow } from 'reunification-framework';
import type { Genogram } from 'reunification-framework/case';
import { genogramSvg, timelineSvg } from 'reunification-framework/pictures';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { drawHouse } from './draw-house.js';
import { drawTable } from './draw-table.js';

const born = (year: number) => civilDate(`${year}-06-01`);

/** A made-up family: grandparents on both sides, an aunt, parents who have separated, and two children. */
const NINE_IN_THREE: Genogram = {
  recordedOn: civilDate('2024-03-01'),
  people: [
    { id: 'father’s father', kind: 'male', label: 'A.T.', bornOn: born(1945), diedOn: civilDate('1998-10-01') },
    { id: 'father’s mother', kind: 'female', label: 'B.T.', bornOn: born(1948) },
    { id: 'mother’s father', kind: 'male', label: 'C.S.', bornOn: born(1950) },
    { id: 'mother’s mother', kind: 'female', label: 'D.S.', bornOn: born(1952) },
    { id: 'father', kind: 'male', label: 'E.T.', bornOn: born(1981) },
    { id: 'aunt', kind: 'female', label: 'F.S.', bornOn: born(1979) },
    { id: 'mother', kind: 'female', label: 'G.S.', bornOn: born(1984) },
    { id: 'child', kind: 'female', label: 'H.T.', bornOn: born(2012) },
    { id: 'brother', kind: 'male', label: 'I.T.', bornOn: born(2015) },
  ],
  partnerships: [
    { id: 'p-1', person: 'father’s father', partner: 'father’s mother', kind: 'married', from: born(1975) },
    {
      ...{ id: 'p-2', person: 'mother’s father', partner: 'mother’s mother', kind: 'married', from: born(1977) },
      ...{ separatedOn: born(1990), divorcedOn: born(1992) },
    },
    {
      id: 'p-3',
      person: 'father',
      partner: 'mother',
      kind: 'living-together',
      from: born(2010),
      separatedOn: born(2020),
    },
  ],
  parentages: [
    { child: 'father', parents: ['father’s father', 'father’s mother'], kind: 'birth' },
    { child: 'aunt', parents: ['mother’s father', 'mother’s mother'], kind: 'adopted' },
    { child: 'mother', parents: ['mother’s father', 'mother’s mother'], kind: 'birth' },
    { child: 'child', parents: ['father', 'mother'], kind: 'birth' },
    { child: 'brother', parents: ['father', 'mother'], kind: 'birth' },
  ],
};

/** Where they lie. */
export const PICTURES = 'docs/pictures';

const exampleCase = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../examples/cases/${name}.json`, import.meta.url), 'utf8'));

/** The history of the example that follows a case over three years. */
const threeYears = () => valueOrThrow(parseHistory(Object(exampleCase('three-years')).history));

/**
 * Every picture in the docs.
 *
 * @returns the text of each, by the name of its file
 */
export const pictures = (): Readonly<Record<string, string>> => ({
  'three-years.svg': timelineSvg(
    threeYears(),
    { asOf: civilDate('2024-03-16') },
    { title: 'One child’s case over three years, as it stood on 16 March 2024' },
  ),
  'genogram.svg': genogramSvg(NINE_IN_THREE, {
    index: 'child',
    title: 'Genogram of nine people in three generations, drawn from the point of view of the older child',
  }),
  'table.svg': drawTable(
    {
      riskFactors: 'not-being-addressed',
      protectiveFactors: 'apparent',
      capacityToChange: 'unable',
      wishes: 'all-want-return',
      likelihoodOfRecurrence: 'strong-possibility',
    },
    'The Risk Classification Table with a mixed profile: four rows point to high risk, the row on wishes does not',
  ),
  'house.svg': drawHouse(),
});
