/** What evidence is worth, and where it contradicts itself. */

export { CONTRADICTIONS, type Contradiction } from './contradictions.js';
