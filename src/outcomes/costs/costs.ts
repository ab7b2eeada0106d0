/** Words of costs: what a number of children come to at an authority’s own unit costs. */

import type { Answer } from '../../shared/made-by.js';
import type { CostNote, PublishedCost } from './published-costs.js';

/** So many children, or returns, at one unit cost. */
export interface CostLine {
  /** What it is, in the words of the authority. */
  readonly what: string;
  /** How many: none, or more than one. */
  readonly count: number;
  /** What one costs, in pounds, by the authority’s own accounts. */
  readonly each: number;
}

/** What is added up. */
export interface CostQuestion {
  /** The year of whose prices every unit cost is. Costs of different years are not added up. */
  readonly priceYear: string;
  /** Each kind of cost. */
  readonly lines: readonly CostLine[];
}

/** A line with what it comes to. */
export interface CostedLine extends CostLine {
  /** Pounds. */
  readonly total: number;
}

/** What a number of children come to. */
export interface Costs extends Answer {
  /** The year of the prices. */
  readonly priceYear: string;
  /** Each line. */
  readonly lines: readonly CostedLine[];
  /** Pounds, of all lines. */
  readonly total: number;
  /** What has to be said beside it. */
  readonly notes: readonly CostNote[];
  /** Published costs, as context. None of them was used. */
  readonly context: readonly PublishedCost[];
}
