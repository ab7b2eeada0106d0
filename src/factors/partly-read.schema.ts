/** The shape of an assessment with every part that cannot be read left out. It accepts anything. */
import * as z from 'zod';
import { civilDateSchema, idSchema, ifReadable, listIfReadable, textSchema } from '../shared/common.schema.js';
import { ADDRESSED, CIRCUMSTANCE_IDS, EFFECTS, STATUSES } from './assessment.js';
import type { PartlyReadAssessment } from './check-assessment.js';
import { PARTICULAR_IDS, PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS, SUBJECT_KINDS } from './factor.js';

const id = ifReadable(idSchema);
const ids = listIfReadable(idSchema);
const day = ifReadable(civilDateSchema);

const observed = {
  children: ids,
  about: ifReadable(z.object({ kind: ifReadable(z.enum(SUBJECT_KINDS)), parent: id, parents: ids })),
  status: ifReadable(z.enum(STATUSES)),
  evidence: listIfReadable(
    z.object({ happenedOn: day, recordedOn: day, shows: listIfReadable(z.enum(PARTICULAR_IDS)) }),
  ),
};

const assessment = ifReadable(
  z.object({
    children: listIfReadable(
      z.object({ id, bornOn: day, infancy: ifReadable(z.enum(['in-first-year', 'past-first-year'])) }),
    ),
    parents: listIfReadable(z.object({ id })),
    waysHome: listIfReadable(z.object({ id, children: ids, parents: ids })),
    observations: listIfReadable(
      z.object({
        ...observed,
        factor: ifReadable(z.enum([...RISK_FACTOR_IDS, ...PROTECTIVE_FACTOR_IDS])),
        addressed: ifReadable(z.enum(ADDRESSED)),
        mitigates: listIfReadable(
          z.object({ riskFactor: ifReadable(z.enum(RISK_FACTOR_IDS)), effect: ifReadable(z.enum(EFFECTS)) }),
        ),
        explanation: ifReadable(textSchema),
      }),
    ),
    circumstances: listIfReadable(z.object({ ...observed, circumstance: ifReadable(z.enum(CIRCUMSTANCE_IDS)) })),
    capacityToChange: listIfReadable(z.object({ parents: ids, children: ids })),
  }),
);

/**
 * Reads what can be read of an assessment.
 *
 * @param input - anything at all
 * @returns the parts that can be read
 */
export function readAssessmentParts(input: unknown): PartlyReadAssessment {
  return assessment.parse(input) ?? {};
}
