/** All sets of vectors. */
import manifest from '../../../package.json' with { type: 'json' };
import { fieldsOf } from '../../../src/conformance/compare.js';
import { type AskedFunction, CONFORMANCE_FORMAT, type Vector, type VectorSet } from '../../../src/conformance/index.js';
import { agreementsSet } from './agreements.js';
import { casesSet } from './cases.js';
import { civilDatesSet } from './civil-dates.js';
import { classifySet } from './classify.js';
import { clocksSet } from './clocks.js';
import { evidenceSet } from './evidence.js';
import { firstYearSet } from './first-year.js';
import { askedOf, FUNCTIONS } from './functions.js';
import { goalReviewsSet } from './goal-reviews.js';
import { goalsSet } from './goals.js';
import { historiesSet } from './histories.js';
import { indicatorsSet } from './indicators.js';
import { journeySet } from './journey.js';
import { lawSet } from './law.js';
import { lookingAheadSet } from './looking-ahead.js';
import { malformedSet } from './malformed.js';
import { papersSet } from './papers.js';
import { planSet } from './plan.js';
import { readinessSet } from './readiness.js';
import { reviewSet } from './review.js';
import { permanenceSet, unplannedReturnSet } from './steps.js';
import { supportSet } from './support.js';
import { type LaidOut, plain } from './vectors.js';
import { warningSignsSet } from './warning-signs.js';

const LAID_OUT: readonly LaidOut[] = [
  classifySet,
  reviewSet,
  clocksSet,
  historiesSet,
  goalsSet,
  agreementsSet,
  readinessSet,
  lawSet,
  civilDatesSet,
  evidenceSet,
  indicatorsSet,
  lookingAheadSet,
  goalReviewsSet,
  planSet,
  firstYearSet,
  warningSignsSet,
  unplannedReturnSet,
  permanenceSet,
  supportSet,
  casesSet,
  journeySet,
  papersSet,
  malformedSet,
];

/** What there is of some fields. */
const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** What is said of a function, with the fields of which its vectors in a set expect something, in alphabetical order. */
const describedIn = (vectors: readonly Vector[], name: string): AskedFunction => {
  const { unordered, byKey, only, ...told } = askedOf(name);
  const lists = { unordered, byKey, only };
  const fields = vectors.flatMap(({ function: of, expected }) => (of === name ? fieldsOf(expected, lists) : []));
  return { ...told, compared: [...new Set(fields)].sort(), ...given(lists) };
};

/** A vector in the JSON of its function. */
const inItsWords = (vector: Vector): Vector => {
  const { given: made = (input: unknown) => input, answered = (expected: unknown) => expected } =
    FUNCTIONS[vector.function] ?? {};
  return {
    ...vector,
    input: plain(made(vector.input)),
    expected: plain(answered(vector.expected, vector.input)),
  };
};

/** The sets, as they are published. */
export const CONFORMANCE_SETS: readonly VectorSet[] = LAID_OUT.map(({ set, description, vectors: laidOut }) => {
  const vectors = laidOut.map(inItsWords);
  const functions = [...new Set(vectors.map(({ function: name }) => name))];
  return {
    format: CONFORMANCE_FORMAT,
    packageVersion: manifest.version,
    edition: 'framework-2015',
    set,
    description,
    functions: Object.fromEntries(functions.map((name) => [name, describedIn(vectors, name)] as const)),
    vectors,
  };
});
