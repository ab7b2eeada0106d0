/** What the journey to one way home is read against. */

import { evaluate } from '../../factors/evaluating/evaluate.js';
import type { ChildEvaluation } from '../../factors/index.js';
import { stateOn } from '../../reclassification/answers/state-of.js';
import type { CaseState } from '../../reclassification/index.js';
import type { Readiness } from '../../return-home/index.js';
import { readinessFor } from '../../return-home/readiness/readiness-of.js';
import { compareDays, isEarlier } from '../../shared/days/civil-date.js';
import type { CaseAssessment } from '../record/assessed.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import type { JourneyEntry } from '../record/journey-entry.js';
import type { JourneyItemId } from '../record/journey-items.js';
import type { Known } from '../record/parts/legal.js';
import { assessmentOf, historyOf, latestAgreement, latestAssessment, readinessCaseOf } from '../record/parts/parts.js';
import type { JourneyReading } from './check-journey-item.js';
import { sinceIn } from './counts-since.js';
import { isAtHome } from './facts/at-home.js';
import { forAttempt, presentAttempt, readinessCaseFor } from './facts/attempt.js';
import { baselineIn } from './facts/baseline.js';
import { classificationsThatCount, levelThatCounts } from './facts/classified.js';
import { decisionAgainst } from './facts/decision-against.js';
import { journeyFacts } from './facts/journey-facts.js';
import type { ReadForJourney, ReadForStage } from './facts/shown-in-record.js';
import type { JourneyQuestion, WayHomeJourney } from './journey.js';
import { STAGE_REASONS } from './journey-reasons.js';
import { withChecks } from './papers-checked.js';
import { stageNow } from './stage-now.js';

/** What is read of a way home before its journey: the overview has it already. */
export interface AnsweredForJourney {
  readonly state: CaseState;
  readonly readiness: Readiness;
  readonly assessed: CaseAssessment | undefined;
  readonly evaluation: ChildEvaluation | undefined;
}

/** The days asked about, local practice and bank holidays. */
export type AskedOfJourney = Known & Pick<JourneyQuestion, 'practice' | 'bankHolidays'>;

const entriesOf = (
  { journey = [] }: CaseRecord,
  { id }: CaseWayHome,
): ReadonlyMap<JourneyItemId, readonly JourneyEntry[]> => {
  const entries = new Map<JourneyItemId, JourneyEntry[]>();
  for (const entry of journey) {
    if (entry.wayHome !== undefined && entry.wayHome !== id) continue;
    const before = entries.get(entry.item);
    if (before === undefined) entries.set(entry.item, [entry]);
    else before.push(entry);
  }
  // By day, then by id, so that the order in which they stand says nothing.
  for (const list of entries.values())
    list.sort((one, other) => compareDays(one.recordedOn, other.recordedOn) || (one.id < other.id ? -1 : 1));
  return entries;
};

const stageReading = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  answered: AnsweredForJourney,
  { asOf, knownOn }: AskedOfJourney,
): ReadForStage => {
  const known = { asOf, knownOn };
  const { careSince, ...attempt } = presentAttempt(record, wayHome, answered.state, known);
  return {
    ...known,
    record,
    wayHome,
    ...answered,
    agreement: latestAgreement(wayHome, known),
    careSince,
    attempt,
    classified: classificationsThatCount(record, wayHome, known, careSince),
    level: levelThatCounts(answered.state, careSince),
    isAtHome: isAtHome(record, wayHome, answered.state, known),
  };
};

/**
 * What is in place for the return. Of a child at home it is read as of the day of the return: what people agreed since is about something
 * else (I-241). What was in place for an attempt that people ended counts for nothing (I-321).
 */
const readinessForReturn = (
  { record, wayHome, state: { whereabouts }, readiness, evaluation, asOf, careSince, attempt }: ReadForJourney,
  { knownOn, practice, bankHolidays }: AskedOfJourney,
): Readiness => {
  const isHome = whereabouts.kind === 'home';
  const wasEnded = isEarlier(careSince, attempt.since);
  if (!isHome && !wasEnded) return readiness;
  const onReturn = { asOf: isHome ? whereabouts.since.on : asOf, knownOn };
  const home = wasEnded ? forAttempt(wayHome, attempt.since) : wayHome;
  return readinessFor(
    { ...readinessCaseOf(record, home, onReturn), evaluation },
    { ...onReturn, practice, bankHolidays },
  );
};

/** The stage that a case is in, and why. */
export const stageOfReading = (read: ReadForStage): Pick<WayHomeJourney, 'stage' | 'because'> => {
  const { record, wayHome, state, asOf } = read;
  const { stage, reason } = stageNow(read, decisionAgainst(record, wayHome, state, asOf));
  return { stage, because: { reason, says: STAGE_REASONS[reason] } };
};

/**
 * The stage that a case is in for one way home.
 *
 * @param record - the case, without what was recorded later
 * @param wayHome - one of its ways home
 * @param answered - what has been read of it already
 * @param asked - the days, and local practice
 * @returns the stage, and why
 */
export const stageOfWayHome = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  answered: AnsweredForJourney,
  asked: AskedOfJourney,
): Pick<WayHomeJourney, 'stage' | 'because'> => stageOfReading(stageReading(record, wayHome, answered, asked));

/**
 * Everything that the journey to one way home is read against, of a case as it was known.
 *
 * @param record - the case, without what was recorded later
 * @param wayHome - one of its ways home
 * @param answered - what has been read of it already
 * @param asked - the days, local practice and bank holidays
 * @returns the reading
 */
export const readingFor = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  answered: AnsweredForJourney,
  asked: AskedOfJourney,
): JourneyReading => {
  const read = withChecks(stageReading(record, wayHome, answered, asked), asked.practice);
  const entries = entriesOf(record, wayHome);
  const baseline = baselineIn(entries.get('baseline-measures') ?? [], wayHome.parents, {
    asOf: read.asOf,
    since: read.attempt.since,
  });
  return {
    ...read,
    readiness: readinessForReturn(read, asked),
    entries,
    facts: journeyFacts(read, baseline.isTaken),
    since: sinceIn(read, baseline),
  };
};

/** What has been read of a way home before its journey. */
export const answeredOf = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  found: Pick<AnsweredForJourney, 'assessed' | 'evaluation'>,
  { practice, bankHolidays, ...known }: AskedOfJourney,
): AnsweredForJourney => {
  const state = stateOn(historyOf(record, wayHome), { ...known, practice });
  return {
    ...found,
    state,
    readiness: readinessFor(
      {
        ...readinessCaseFor(record, wayHome, presentAttempt(record, wayHome, state, known), known),
        evaluation: found.evaluation,
      },
      { ...known, practice, bankHolidays },
    ),
  };
};

/** The last assessment that was known, and what it comes to for the child. */
export const assessedFor = (
  record: CaseRecord,
  asked: AskedOfJourney,
): Pick<AnsweredForJourney, 'assessed' | 'evaluation'> => {
  const assessed = latestAssessment(record, asked);
  const evaluation =
    assessed && evaluate(assessmentOf(record, assessed), asked).children.find(({ child }) => child === record.child.id);
  return { assessed, evaluation };
};

/** Everything that the journey to one way home is read against, where nothing has been read of it yet. */
export const journeyReading = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  found: Pick<AnsweredForJourney, 'assessed' | 'evaluation'>,
  asked: AskedOfJourney,
): JourneyReading => readingFor(record, wayHome, answeredOf(record, wayHome, found, asked), asked);
