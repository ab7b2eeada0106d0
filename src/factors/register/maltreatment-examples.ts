/** Examples of events and situations that are maltreatment, with the kind each counts as, as the source lists them after Annex 1. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { inDefinitions } from '../sources.js';

/** The kinds of maltreatment that the examples are counted as. */
export type MaltreatmentKind = 'physical-abuse' | 'emotional-abuse' | 'risk-of-sexual-abuse' | 'neglect';

/** An event or situation, and the kind of maltreatment that it counts as. */
export interface MaltreatmentExample {
  /** The event or situation, in this package's own words. */
  readonly example: string;
  /** The kind of maltreatment. */
  readonly kind: MaltreatmentKind;
}

/** Where the examples are printed. */
export const MALTREATMENT_EXAMPLES_SOURCE: Citation = /* @__PURE__ */ frozen(inDefinitions('Examples of maltreatment'));

/** The examples, in printed order. */
export const MALTREATMENT_EXAMPLES: readonly MaltreatmentExample[] = /* @__PURE__ */ frozen([
  { example: 'The child was physically assaulted', kind: 'physical-abuse' },
  { example: 'Violence between partners during the pregnancy', kind: 'physical-abuse' },
  { example: 'The child witnessed violence between partners', kind: 'emotional-abuse' },
  { example: 'Someone threatened to abandon the child', kind: 'emotional-abuse' },
  {
    example: 'Someone convicted of sexual offences against children is in the household',
    kind: 'risk-of-sexual-abuse',
  },
  { example: 'The child was left alone', kind: 'neglect' },
  { example: 'Use of drugs during the pregnancy', kind: 'neglect' },
  { example: 'Instability: the main carer or the home changes often', kind: 'neglect' },
  { example: 'Use of drugs in the household', kind: 'neglect' },
  { example: 'The child is unkempt', kind: 'neglect' },
  { example: 'Unsafe situations', kind: 'neglect' },
  { example: 'The parent leads a chaotic life', kind: 'neglect' },
  { example: 'The child’s health needs are not met', kind: 'neglect' },
]);
