/** What the record holds on a day, for each child and way home. */

export type { IndicatedNow } from './indicated-now.js';
