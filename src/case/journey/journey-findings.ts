/** What is found in a journey as a whole. */

import { RECORDED_CONDITIONS } from '../../return-home/index.js';
import { type Finding, findingIn } from '../../shared/findings/finding.js';
import type { JourneyReading } from './check-journey-item.js';
import { decisionAgainst } from './facts/decision-against.js';
import { JOURNEY_FINDINGS } from './findings.js';
import type { CheckedJourneyItem, JourneyFindingCode, JourneyStage } from './journey.js';
import type { JourneyStageId } from './stages.js';

const found = /* @__PURE__ */ findingIn(JOURNEY_FINDINGS);

/** Whether people recorded an item: of the journey, or as a condition for the return. */
const isRecorded = ({ readFrom }: CheckedJourneyItem): boolean =>
  readFrom === undefined || (readFrom.in === 'condition' && Object.hasOwn(RECORDED_CONDITIONS, readFrom.condition));

/** Whether people recorded anything that is asked in a stage as done: a chronology, or the level, comes about without it (I-325). */
const hasAnything = ({ tasks }: JourneyStage): boolean =>
  tasks.some(({ items }) => items.some((item) => item.verdict === 'met' && isRecorded(item)));

/** Whether a decision to return is recorded (I-341). */
const isDecided = ({ readiness: { conditions } }: JourneyReading): boolean =>
  conditions.some(({ id, verdict }) => id === 'return-decided' && verdict === 'met');

/**
 * What should follow something and does not, and stages that were skipped.
 *
 * @param stages - the stages, checked
 * @param given - what they were read against
 * @param now - the stage that the case is in
 * @returns the findings; paths lead into the stages
 */
export function findingsInJourney(
  stages: readonly JourneyStage[],
  given: JourneyReading,
  now: JourneyStageId,
): readonly Finding<JourneyFindingCode>[] {
  const { record, wayHome, state, level, facts } = given;
  const items = stages.flatMap(({ tasks }) => tasks.flatMap((task) => task.items));
  const isRepeated = items.some(({ id, verdict }) => id === 'repeat-measures' && verdict === 'met');
  const isPastStage3 = now === 'stage-4' || now === 'stage-5';
  const isHome = state.whereabouts.kind === 'home';
  return [
    ...(facts['measures-used'] === 'yes' && isPastStage3 && !isRepeated
      ? [found('journey.baseline-not-repeated', 'stages', 3, 'tasks', 0)]
      : []),
    ...stages.flatMap((stage, position) =>
      stage.standing === 'behind' && record.journey !== undefined && !hasAnything(stage)
        ? [found('journey.stage-skipped', 'stages', position)]
        : [],
    ),
    ...(isHome && !isDecided(given) ? [found('journey.home-before-decision', 'stages', 4)] : []),
    ...(isHome && (level === 'high' || level === 'severe') ? [found('journey.home-above-medium', 'stages', 4)] : []),
    ...(isHome && decisionAgainst(record, wayHome, state, given.asOf) !== undefined
      ? [found('journey.going-on-after-decision', 'stages', 4)]
      : []),
  ];
}
