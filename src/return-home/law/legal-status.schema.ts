/** Schema of a legal status. This module needs zod. */
import * as z from 'zod';
import { LEGAL_STATUSES } from './legal-statuses.js';
import {
  LEGAL_STATUS_IDS,
  type LegalStatusId,
  SSDA903_LEGAL_STATUS_CODES,
  type Ssda903LegalStatusCode,
} from './route.js';

/** All that stands for a legal status: the names of this package, and the codes of England’s return. */
const NAMES_AND_CODES = [...LEGAL_STATUS_IDS, ...SSDA903_LEGAL_STATUS_CODES] as const;

/** A legal status before it is parsed: its name here, or its code as SSDA903 writes it (`C2`). */
export type LegalStatusInput = LegalStatusId | Ssda903LegalStatusCode;

/** A legal status by its name here, or by its code as SSDA903 writes it (`C2`). Either is read as the name. */
export const legalStatusSchema: z.ZodType<LegalStatusId, LegalStatusInput> = z
  .enum(NAMES_AND_CODES)
  .transform((given) => LEGAL_STATUS_IDS.find((id) => id === given || LEGAL_STATUSES[id].code === given))
  .pipe(z.enum(LEGAL_STATUS_IDS));
