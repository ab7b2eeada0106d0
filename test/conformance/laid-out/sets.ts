/** All sets of vectors. */
import manifest from '../../../package.json' with { type: 'json' };
import { fieldsOf } from '../../../src/conformance/compare.js';
import { type AskedFunction, CONFORMANCE_FORMAT, type VectorSet } from '../../../src/conformance/index.js';
import { agreementsSet } from './agreements.js';
import { casesSet } from './cases.js';
import { civilDatesSet } from './civil-dates.js';
import { classifySet } from './classify.js';
import { clocksSet } from './clocks.js';
import { evidenceSet } from './evidence.js';
import { firstYearSet } from './first-year.js';
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
import type { Asked, LaidOut } from './vectors.js';
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
  casesSet,
  journeySet,
  papersSet,
  malformedSet,
];

/** The fields of which the vectors of a function expect something, in alphabetical order. */
const comparedIn = ({ vectors }: LaidOut, name: string, asked: Asked): AskedFunction => {
  const fields = vectors.flatMap(({ function: of, expected }) => (of === name ? fieldsOf(expected, asked) : []));
  const { unordered, byKey, only, ...told } = asked;
  return { ...told, compared: [...new Set(fields)].sort(), ...given({ unordered, byKey, only }) };
};

/** What there is of some fields. */
const given = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The sets, as they are published. */
export const CONFORMANCE_SETS: readonly VectorSet[] = LAID_OUT.map((laidOut) => ({
  format: CONFORMANCE_FORMAT,
  packageVersion: manifest.version,
  edition: 'framework-2015',
  set: laidOut.set,
  description: laidOut.description,
  functions: Object.fromEntries(
    Object.entries(laidOut.functions).map(([name, asked]) => [name, comparedIn(laidOut, name, asked)] as const),
  ),
  vectors: laidOut.vectors,
}));
