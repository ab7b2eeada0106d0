/** From a code of England’s return to a legal status. */
import { mustBe } from '../../shared/shapes/shape.js';
import { LEGAL_STATUSES } from './legal-statuses.js';
import { LEGAL_STATUS_IDS, type LegalStatus } from './route.js';

/** What a code stands for. */
export type LegalStatusAnswer =
  | {
      /** The code is known. */
      readonly kind: 'known';
      /** What it stands for. */
      readonly status: LegalStatus;
    }
  | {
      /** The code is none of those known here: it is not possible to say what it stands for. It is not repeated. */
      readonly kind: 'cannot-say';
    };

/**
 * Looks up a legal status code. Codes are written in capitals; any other text gives `cannot-say`.
 *
 * @param code - a code, as case systems hold it
 * @returns the legal status, or that it is not possible to say
 *
 * @example
 * ```ts
 * import { legalStatusOfCode } from 'reunification-framework/return-home';
 *
 * const status = legalStatusOfCode('C2');
 * status.kind === 'known' && status.status.routes; // => ['placed-with-parents', 'order-discharged']
 * legalStatusOfCode('c2').kind; // => 'cannot-say'
 * ```
 */
export function legalStatusOfCode(code: string): LegalStatusAnswer {
  mustBe('code', code, 'text');
  const id = LEGAL_STATUS_IDS.find((status) => LEGAL_STATUSES[status].code === code);
  return id === undefined ? { kind: 'cannot-say' } : { kind: 'known', status: LEGAL_STATUSES[id] };
}
