/** The pictures in the docs: what they are called, and what is in them. */
import { readFileSync } from 'node:fs';
import { civilDate, valueOrThrow } from 'reunification-framework';
import { timelineSvg } from 'reunification-framework/pictures';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { drawHouse } from './draw-house.js';
import { drawTable } from './draw-table.js';

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
