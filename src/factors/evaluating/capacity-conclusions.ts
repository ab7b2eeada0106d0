/** What people concluded on capacity to change, with what each conclusion can have rested on. */
import { type CivilDate, isEarlier } from '../../shared/days/civil-date.js';
import { findingWhen } from '../../shared/findings/finding.js';
import type { Assessment, CapacityConclusion, Child, Evidence } from '../assessment.js';
import type { CountedConclusion, EvaluationFinding } from '../evaluation.js';
import { wasRecorded } from '../evidence/risk-at-home.js';
import { dayOf, qualityOf } from '../evidence/solid-evidence.js';
import { EVALUATION_FINDINGS } from '../findings.js';

const when = /* @__PURE__ */ findingWhen(EVALUATION_FINDINGS);

/** What a conclusion can have rested on: nothing that happened after it. */
const couldRestOn =
  ({ concludedOn }: Pick<CapacityConclusion, 'concludedOn'>) =>
  (piece: Evidence): boolean =>
    !isEarlier(concludedOn, dayOf(piece));

/** The conclusions for a child that had been recorded by a day. */
export const conclusionsFor = (assessment: Assessment, child: Child, asOf: CivilDate): readonly CountedConclusion[] =>
  assessment.capacityToChange
    .filter(({ children }) => children.includes(child.id))
    .filter(({ restsOn, concludedOn }) => wasRecorded({ evidence: restsOn, recordedOn: concludedOn }, asOf))
    .map((conclusion) => {
      const { parents, children, evidence, restsOn, concludedOn } = conclusion;
      return {
        parents,
        children,
        evidence,
        ...(concludedOn === undefined ? {} : { concludedOn }),
        quality: qualityOf(restsOn.filter(couldRestOn(conclusion)), asOf),
      };
    });

/** Evidence of a conclusion from after it. */
export const conclusionFindings = (
  assessment: Assessment,
  child: Child,
  asOf: CivilDate,
): readonly EvaluationFinding[] =>
  assessment.capacityToChange.flatMap((conclusion, position) =>
    conclusion.children.includes(child.id) && !isEarlier(asOf, conclusion.concludedOn)
      ? conclusion.restsOn.flatMap((piece, inRestsOn) =>
          when(
            !couldRestOn(conclusion)(piece),
            'evidence.after-conclusion',
            'capacityToChange',
            position,
            'restsOn',
            inRestsOn,
          ),
        )
      : [],
  );
