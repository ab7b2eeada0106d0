// Run in a fresh process: prints how long a reading takes to how long JSON.parse takes for the text of its input, and both in nanoseconds.

import { suggestIndicators } from 'reunification-framework/classification';
import { evaluateAssessment } from 'reunification-framework/factors';
import { checkPlan, readinessOf } from 'reunification-framework/return-home';
import { COMPLETE_PLAN, READY_CASE, READY_QUESTION } from '../support/coming-home.js';
import { complete, positive, risk, TO_BOTH } from '../support/complete-assessments.js';
import { day } from '../support/dates.js';
import { processorTime } from './processor-time.js';

const [what = ''] = process.argv.slice(2);

/** All 61 factors: of the child, of each of two parents, and of both together. */
const ASSESSMENT = complete({
  homes: [TO_BOTH],
  found: [
    risk('neglect', 'fully-addressed'),
    risk('alcohol-or-drugs-abuse', 'being-addressed'),
    positive('healthy-child', ['neglect']),
  ],
});
const ASSESSED = { asOf: day('2025-06-01') };
const [EVALUATION] = evaluateAssessment(ASSESSMENT, ASSESSED).children;
if (EVALUATION === undefined) throw new Error('The assessment is of nobody');

/** Each reading, with its input. */
const READINGS: Readonly<Record<string, readonly [input: unknown, ask: () => unknown]>> = {
  evaluateAssessment: [ASSESSMENT, () => evaluateAssessment(ASSESSMENT, ASSESSED)],
  checkPlan: [COMPLETE_PLAN, () => checkPlan(COMPLETE_PLAN, { asOf: READY_QUESTION.asOf })],
  readinessOf: [READY_CASE, () => readinessOf(READY_CASE, READY_QUESTION)],
  suggestIndicators: [EVALUATION, () => suggestIndicators(EVALUATION, { parents: TO_BOTH })],
};

const reading = READINGS[what];
if (reading === undefined) throw new Error(`No such reading: ${what}`);
const [input, ask] = reading;
const text = JSON.stringify(input);

let last: unknown;
const parsed = processorTime(() => {
  last = JSON.parse(text);
});
const read = processorTime(() => {
  last = ask();
});
if (last === undefined) throw new Error('Nothing was read');
console.log(JSON.stringify({ parsed, read }));
