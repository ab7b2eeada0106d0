/** Words for the choices this package makes where the source is silent or contradicts itself. */
import type { Citation } from './citation.js';

/** One numbered choice. All of them are printed in `docs/interpretations.md`. */
export interface Interpretation {
  /** Stable number, for example `I-07`; never reused. */
  readonly id: `I-${string}`;
  /** The choice in a few words. */
  readonly title: string;
  /** What the source leaves open, or says in two ways. */
  readonly silence: string;
  /** How this package reads it. */
  readonly reading: string;
  /** Why this reading and not another. */
  readonly because: string;
  /** The places in the source that are concerned. */
  readonly sources: readonly [Citation, ...Citation[]];
}
