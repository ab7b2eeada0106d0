/** The journey of a case: where it is, and what each task still asks for. */

import type { CheckedItem, PermanenceStepId } from '../../return-home/index.js';
import { permanenceOn } from '../../return-home/no-return/check-permanence.js';
import { frozen } from '../../shared/frozen.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shapes/shape.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import { JOURNEY_ITEMS_OF, type JourneyTaskId } from '../record/journey-items.js';
import { asKnownOn } from '../record/parts/as-known.js';
import { standingInLaw } from '../record/parts/legal.js';
import { waysHomeAsked } from '../record/parts/way-home-asked.js';
import { CASE_RECORD } from '../record/shapes.js';
import { CASE_QUESTION } from '../shapes.js';
import { checkJourneyItem, type JourneyReading } from './check-journey-item.js';
import { decisionAgainst } from './facts/decision-against.js';
import type {
  CheckedJourneyItem,
  Journey,
  JourneyQuestion,
  JourneyStage,
  JourneyTask,
  WayHomeJourney,
} from './journey.js';
import { findingsInJourney } from './journey-findings.js';
import {
  type AnsweredForJourney,
  type AskedOfJourney,
  answeredOf,
  assessedFor,
  readingFor,
  stageOfReading,
} from './journey-reading.js';
import { JOURNEY_ITEMS, JOURNEY_REMINDERS } from './rules/all-items.js';
import {
  BESIDE_THE_STAGES,
  BESIDE_TITLES,
  JOURNEY_STAGE_IDS,
  JOURNEY_STAGES,
  JOURNEY_TASKS,
  type JourneyStageId,
} from './stages.js';

const isOpen = ({ verdict, severity }: Pick<CheckedJourneyItem, 'verdict' | 'severity'>): boolean =>
  severity === 'must' && (verdict === 'not-met' || verdict === 'cannot-say');

const NO_STEPS: readonly CheckedItem<PermanenceStepId>[] = /* @__PURE__ */ frozen([]);

/** What has to be done where the child will not go home: asked once that is known. */
const stepsFor = ({
  record,
  wayHome,
  state,
  level,
  asOf,
  knownOn,
  careSince,
}: JourneyReading): readonly CheckedItem<PermanenceStepId>[] => {
  const against = decisionAgainst(record, wayHome, state, asOf);
  if (against === undefined && level !== 'severe') return NO_STEPS;
  const { status } = standingInLaw(record, { asOf, knownOn });
  const { wayHome: _, recordedOn, ...decision } = against ?? { wayHome: '', recordedOn: asOf };
  return permanenceOn({ ...decision, bornOn: record.child.bornOn, lookedAfterSince: careSince, status, level }, asOf)
    .steps;
};

const taskOf = (id: JourneyTaskId, given: JourneyReading): JourneyTask => {
  const items = JOURNEY_ITEMS_OF[id].map((item) => checkJourneyItem(item, JOURNEY_ITEMS[item], given));
  const steps = id === 'no-return' ? stepsFor(given) : NO_STEPS;
  const rule = id === 'throughout' || id === 'infants-and-adolescents' ? undefined : JOURNEY_TASKS[id];
  return {
    id,
    number: rule?.number,
    title: rule?.title ?? BESIDE_TITLES[id === 'throughout' ? 'throughout' : 'infants-and-adolescents'],
    alongside: rule?.alongside ?? [],
    items,
    steps,
    open: [...items.filter(isOpen).map((item) => item.id), ...steps.filter(isOpen).map((step) => step.id)],
    bearInMind: JOURNEY_REMINDERS[id],
    source: rule?.source,
  };
};

const stageOf = (id: JourneyStageId, now: JourneyStageId, given: JourneyReading): JourneyStage => {
  const { title, aim, who, tasks, atItsEnd, source } = JOURNEY_STAGES[id];
  return {
    id,
    title,
    aim,
    who,
    standing: id === now ? 'present' : id < now ? 'behind' : 'ahead',
    tasks: tasks.map((task) => taskOf(task, given)),
    atItsEnd,
    source,
  };
};

/**
 * The journey to one way home, of a case as it was known.
 *
 * @param record - the case, without what was recorded later
 * @param wayHome - one of its ways home
 * @param answered - what has been read of it already
 * @param asked - the days, local practice and bank holidays
 * @returns the journey
 */
export const wayHomeJourney = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  answered: AnsweredForJourney,
  asked: AskedOfJourney,
): WayHomeJourney => {
  const given = readingFor(record, wayHome, answered, asked);
  const { facts } = given;
  const { stage, because } = stageOfReading(given);
  const stages = JOURNEY_STAGE_IDS.map((id) => stageOf(id, stage, given));
  return {
    id: wayHome.id,
    parents: wayHome.parents,
    stage,
    because,
    facts,
    stages,
    beside: BESIDE_THE_STAGES.map((id) => taskOf(id, given)),
    findings: findingsInJourney(stages, given, stage),
  };
};

/**
 * Where a case is on the Framework’s journey, and what each of its tasks still asks for: what is done by the record, what is not, and of
 * what nothing is known. It changes no level and decides nothing.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day; what else it says is described there
 * @returns the journey to each way home
 * @throws InputError if an argument has the wrong type, or no way home has the id asked about
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { journeyOf } from 'reunification-framework/journey';
 *
 * const { waysHome } = journeyOf(
 *   {
 *     format: 2,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
 *     legal: [{ kind: 'looked-after', id: 'l-1', from: civilDate('2026-01-05'), recordedOn: civilDate('2026-01-05') }],
 *     journey: [
 *       {
 *         id: 'j-1',
 *         item: 'identify-trusted-adult',
 *         answer: { kind: 'done', on: civilDate('2026-01-12'), by: 'worker-1' },
 *         recordedOn: civilDate('2026-01-12'),
 *       },
 *     ],
 *   },
 *   { asOf: civilDate('2026-02-02') },
 * );
 * waysHome[0]?.stage; // => 'stage-1'
 * waysHome[0]?.stages[0]?.tasks.map(({ title, open }) => [title, open.length]);
 * ```
 */
export function journeyOf(record: CaseRecord, question: JourneyQuestion): Journey {
  const whole = readOnce('record', record, CASE_RECORD);
  const { asOf, knownOn = asOf, practice, bankHolidays, wayHome: id } = readOnce('question', question, CASE_QUESTION);
  const known = asKnownOn(whole, knownOn);
  const asked = { asOf, knownOn, practice, bankHolidays };
  const found = assessedFor(known, asked);
  return {
    madeBy: MADE_BY,
    edition: known.edition,
    child: known.child.id,
    asOf,
    knownOn,
    isRecorded: known.journey !== undefined,
    waysHome: waysHomeAsked(known, id).map((wayHome) =>
      wayHomeJourney(known, wayHome, answeredOf(known, wayHome, found, asked), asked),
    ),
  };
}
