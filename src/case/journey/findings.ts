/** What is found in a journey as a whole: rules as data. */

import { inFramework, RETURN_AT_LOW_OR_MEDIUM } from '../../return-home/sources.js';
import type { FindingRegister } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';
import type { JourneyFindingCode } from './journey.js';

/** Every code, with its severity, words and source. */
export const JOURNEY_FINDINGS: FindingRegister<JourneyFindingCode> = /* @__PURE__ */ (() =>
  frozen({
    'journey.baseline-not-repeated': {
      severity: 'must',
      message:
        'A baseline was taken with standardised measures. Repeat them, and use the result when the risk is classified again.',
      source: inFramework(
        'Stage 1, Task 3, Use of standardised measures as part of assessing parental capacity to change',
      ),
    },
    'journey.stage-skipped': {
      severity: 'must',
      message:
        'The case has gone past this stage. Beside what other parts of the record show, nobody has recorded that anything of it was done. Record what was done, or do it now.',
      source: inFramework('Introduction, The essential practice for each case', 14),
    },
    'journey.home-before-decision': {
      severity: 'must',
      message:
        'The child is at home, and no decision to return is recorded. Record it, or treat the return as unplanned.',
      source: inFramework('Stage 4, Task 1, Reclassification of risk and decision on reunification'),
    },
    'journey.home-above-medium': {
      severity: 'must',
      message:
        'The child is at home, and the level that people agreed is high or severe. Settle at once whether the child is safe there, and what protects the child until then.',
      source: RETURN_AT_LOW_OR_MEDIUM,
    },
    'journey.going-on-after-decision': {
      severity: 'must',
      message: 'It was decided that the child will not go home, and the child is at home. Settle which holds.',
      source: inFramework('Stage 2, Task 4, Work with children and parents where reunification will not be possible'),
    },
  }))();
