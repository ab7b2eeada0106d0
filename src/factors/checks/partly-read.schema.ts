/** The shape of an assessment with every part that cannot be read left out. It accepts anything. */
import * as z from 'zod';
import {
  civilDateSchema,
  idSchema,
  ifReadable,
  listIfReadable,
  textSchema,
} from '../../shared/schemas/common.schema.js';
import { LIMITS } from '../../shared/schemas/parsing.schema.js';
import { ADDRESSED, ASSESSMENT_LIMITS, CIRCUMSTANCE_IDS, EFFECTS, INFANCIES, STATUSES } from '../assessment.js';
import { PARTICULAR_IDS } from '../evidence-standard.js';
import { PROTECTIVE_FACTOR_IDS, RISK_FACTOR_IDS, SUBJECT_KINDS } from '../factor.js';
import type { PartlyReadAssessment } from './partly-read-assessment.js';

const id = ifReadable(idSchema);
const ids = listIfReadable(idSchema, LIMITS.people);
const day = ifReadable(civilDateSchema);

const observed = {
  children: ids,
  about: ifReadable(z.object({ kind: ifReadable(z.enum(SUBJECT_KINDS)), parent: id, parents: ids })),
  status: ifReadable(z.enum(STATUSES)),
  evidence: listIfReadable(
    z.object({
      happenedOn: day,
      recordedOn: day,
      shows: listIfReadable(z.enum(PARTICULAR_IDS), PARTICULAR_IDS.length),
    }),
    LIMITS.evidence,
  ),
};

const child = z.object({ id, bornOn: day, infancy: ifReadable(z.enum(INFANCIES)) });

const mitigation = z.object({
  riskFactor: ifReadable(z.enum(RISK_FACTOR_IDS)),
  about: observed.about,
  effect: ifReadable(z.enum(EFFECTS)),
  evidence: observed.evidence,
});

const addressed = listIfReadable(
  z.object({ wayHome: id, how: ifReadable(z.enum(ADDRESSED)), evidence: observed.evidence }),
  ASSESSMENT_LIMITS.waysHome,
);

const observation = z.object({
  ...observed,
  factor: ifReadable(z.enum([...RISK_FACTOR_IDS, ...PROTECTIVE_FACTOR_IDS])),
  addressed,
  mitigates: listIfReadable(mitigation, RISK_FACTOR_IDS.length),
  explanation: ifReadable(textSchema),
});

const circumstance = z.object({ ...observed, addressed, circumstance: ifReadable(z.enum(CIRCUMSTANCE_IDS)) });

const assessment = ifReadable(
  z.object({
    children: listIfReadable(child, ASSESSMENT_LIMITS.children),
    parents: listIfReadable(z.object({ id }), ASSESSMENT_LIMITS.parents),
    waysHome: listIfReadable(
      z.object({
        id,
        children: ids,
        parents: ids,
        notThere: listIfReadable(z.object({ parent: id, evidence: observed.evidence }), LIMITS.people),
      }),
      ASSESSMENT_LIMITS.waysHome,
    ),
    observations: listIfReadable(observation, LIMITS.records),
    circumstances: listIfReadable(circumstance, LIMITS.records),
    capacityToChange: listIfReadable(
      z.object({ parents: ids, children: ids, restsOn: observed.evidence }),
      LIMITS.records,
    ),
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
