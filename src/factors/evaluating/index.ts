/** What an assessment finds for each child. */

export { ageOf } from './age.js';
export { evaluateAssessment } from './evaluate.js';
