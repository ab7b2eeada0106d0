/** All sets of vectors. */
import manifest from '../../../package.json' with { type: 'json' };
import { CONFORMANCE_FORMAT, type VectorSet } from '../../../src/conformance/index.js';
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
import type { LaidOut } from './vectors.js';
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

/** The sets, as they are published. */
export const CONFORMANCE_SETS: readonly VectorSet[] = LAID_OUT.map(({ set, description, functions, vectors }) => ({
  format: CONFORMANCE_FORMAT,
  packageVersion: manifest.version,
  edition: 'framework-2015',
  set,
  description,
  functions,
  vectors,
}));
