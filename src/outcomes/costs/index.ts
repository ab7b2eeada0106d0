/** Costs: sums over an authority’s own unit costs. */
export type { CostedLine, CostLine, CostQuestion, Costs } from './costs.js';
export { costsOf } from './costs-of.js';
export { type CostNote, PUBLISHED_COSTS, type PublishedCost } from './published-costs.js';
