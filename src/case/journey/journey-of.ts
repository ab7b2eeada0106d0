/** The journey of a case: where it is, and what each task still asks for. */

import { evaluate } from '../../factors/evaluate.js';
import type { ChildEvaluation } from '../../factors/index.js';
import { checkSections } from '../../goals/check-agreement.js';
import { stateOn } from '../../reclassification/answers/state-of.js';
import type { CaseState } from '../../reclassification/index.js';
import type { CheckedItem, PermanenceStepId, Readiness } from '../../return-home/index.js';
import { permanenceOn } from '../../return-home/no-return/check-permanence.js';
import { checkParts } from '../../return-home/plan/check-plan.js';
import { planContextOf } from '../../return-home/readiness/conditions-from-plan.js';
import { readinessFor } from '../../return-home/readiness/readiness-of.js';
import { addDays, type CivilDate, compareDays } from '../../shared/civil-date.js';
import { InputError } from '../../shared/input-error.js';
import { MADE_BY } from '../../shared/made-by.js';
import { readOnce } from '../../shared/shape.js';
import { asKnownOn } from '../record/as-known.js';
import type { CaseAssessment } from '../record/assessed.js';
import type { CaseRecord, CaseWayHome } from '../record/case-record.js';
import type { JourneyEntry } from '../record/journey-entry.js';
import { JOURNEY_ITEMS_OF, type JourneyItemId, type JourneyTaskId } from '../record/journey-items.js';
import { type Known, lastBackInCare, standingInLaw } from '../record/legal.js';
import {
  assessmentOf,
  historyOf,
  latestAgreement,
  latestAssessment,
  latestPlan,
  readinessCaseOf,
} from '../record/parts.js';
import { CASE_QUESTION, CASE_RECORD } from '../shapes.js';
import { type Baseline, baselineIn } from './baseline.js';
import { checkJourneyItem, type JourneyReading } from './check-journey-item.js';
import { classificationsThatCount, levelThatCounts } from './classified.js';
import type {
  CheckedJourneyItem,
  Journey,
  JourneyQuestion,
  JourneyStage,
  JourneyTask,
  WayHomeJourney,
} from './journey.js';
import { decisionAgainst, journeyFacts } from './journey-facts.js';
import { findingsInJourney } from './journey-findings.js';
import { STAGE_REASONS } from './journey-reasons.js';
import { JOURNEY_ITEMS, JOURNEY_REMINDERS } from './rules/all-items.js';
import type { ReadForJourney, ReadForStage } from './shown-in-record.js';
import { stageNow } from './stage-now.js';
import { BESIDE_THE_STAGES, JOURNEY_STAGE_IDS, JOURNEY_STAGES, JOURNEY_TASKS, type JourneyStageId } from './stages.js';

/** What is read of a way home before its journey: the overview has it already. */
export interface AnsweredForJourney {
  readonly state: CaseState;
  readonly readiness: Readiness;
  readonly assessed: CaseAssessment | undefined;
  readonly evaluation: ChildEvaluation | undefined;
}

/** The days asked about, local practice and bank holidays. */
export type AskedOfJourney = Known & Pick<JourneyQuestion, 'practice' | 'bankHolidays'>;
type Asked = AskedOfJourney;

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

/** Since when the child has been in care this time: what was done before a return that broke down was for that return. */
const careSinceIn = (record: CaseRecord, known: Known): CivilDate | undefined => {
  const { lookedAfterSince, earlierCare } = standingInLaw(record, known);
  // Of a child who is no longer looked after, the journey began with the time in care that is over.
  const began = lookedAfterSince ?? earlierCare.at(-1)?.from;
  const back = lastBackInCare(record, known);
  return back !== undefined && (began === undefined || began < back) ? back : began;
};

const stageReading = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  answered: AnsweredForJourney,
  { asOf, knownOn }: Asked,
): ReadForStage => {
  const known = { asOf, knownOn };
  const careSince = careSinceIn(record, known);
  return {
    ...known,
    record,
    wayHome,
    ...answered,
    agreement: latestAgreement(wayHome, known),
    careSince,
    classified: classificationsThatCount(record, wayHome, known, careSince),
    level: levelThatCounts(answered.state, careSince),
  };
};

/** How the history stood while the case was open. Once it is closed, no clock runs and nothing is due. */
const openStateOf = ({ record, wayHome, state, knownOn }: ReadForStage, practice: Asked['practice']): CaseState => {
  const eve = state.closed && addDays(state.closed.on, -1);
  return eve === undefined ? state : stateOn(historyOf(record, wayHome), { asOf: eve, knownOn, practice });
};

/** The agreement and the plan, checked part by part. */
const withChecks = (read: ReadForStage, { practice }: Asked): ReadForJourney => {
  const { record, wayHome, state, evaluation, agreement, asOf } = read;
  const { edition, child } = record;
  const { held, childTimescale } = state;
  const plan = latestPlan(wayHome, read);
  return {
    ...read,
    agreementCheck:
      agreement &&
      checkSections(
        { ...agreement, edition, child: child.id },
        {
          asOf,
          evaluation,
          agreed: held && { level: held.level, on: held.lastAgreed.on },
          childTimescale: childTimescale.until && { until: childTimescale.until },
        },
      ),
    plan,
    planCheck:
      plan &&
      checkParts(
        { ...plan, edition, child: child.id, wayHome: { parents: wayHome.parents } },
        planContextOf(state, { asOf, practice }),
      ),
    whileOpen: openStateOf(read, practice),
  };
};

/** What counts from when. Of a child at home, the classification is the one that the return rested on. */
const sinceIn = (
  { state: { whereabouts }, careSince, classified, asOf }: ReadForJourney,
  baseline: Baseline,
): JourneyReading['since'] => {
  const until = whereabouts.kind === 'home' ? whereabouts.since.on : asOf;
  const days = classified.flatMap(({ conferredOn }) => (conferredOn <= until ? [conferredOn] : []));
  return {
    'start-of-care': careSince ?? 'not-known',
    'first-classification': days[0] ?? 'not-known',
    classification: days.at(-1) ?? 'not-known',
    baseline: baseline.on ?? 'not-known',
    return: whereabouts.kind === 'home' ? whereabouts.since.on : 'not-known',
  };
};

const isOpen = ({ verdict, severity }: Pick<CheckedJourneyItem, 'verdict' | 'severity'>): boolean =>
  severity === 'must' && (verdict === 'not-met' || verdict === 'cannot-say');

const NO_STEPS: readonly CheckedItem<PermanenceStepId>[] = [];

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

const BESIDE_TITLES = {
  throughout: 'All through the case',
  'infants-and-adolescents': 'Infants and adolescents',
} as const;

const stageOf = (id: JourneyStageId, now: JourneyStageId, given: JourneyReading): JourneyStage => {
  const { title, aim, tasks, atItsEnd, source } = JOURNEY_STAGES[id];
  return {
    id,
    title,
    aim,
    standing: id === now ? 'present' : id < now ? 'behind' : 'ahead',
    tasks: tasks.map((task) => taskOf(task, given)),
    atItsEnd,
    source,
  };
};

/** Of a child at home, what was in place is read as of the day of the return: what people agreed since is about something else (I-241). */
const readinessForReturn = (
  { record, wayHome, state: { whereabouts }, readiness, evaluation }: ReadForJourney,
  { knownOn, practice, bankHolidays }: Asked,
): Readiness => {
  if (whereabouts.kind !== 'home') return readiness;
  const onReturn = { asOf: whereabouts.since.on, knownOn };
  return readinessFor(
    { ...readinessCaseOf(record, wayHome, onReturn), evaluation },
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
  asked: Asked,
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
  asked: Asked,
): JourneyReading => {
  const read = withChecks(stageReading(record, wayHome, answered, asked), asked);
  const entries = entriesOf(record, wayHome);
  const baseline = baselineIn(entries.get('baseline-measures') ?? [], wayHome.parents, read);
  return {
    ...read,
    readiness: readinessForReturn(read, asked),
    entries,
    facts: journeyFacts(read, baseline.isTaken),
    since: sinceIn(read, baseline),
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
  asked: Asked,
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

/** What has been read of a way home before its journey. */
const answeredOf = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  found: Pick<AnsweredForJourney, 'assessed' | 'evaluation'>,
  { practice, bankHolidays, ...known }: Asked,
): AnsweredForJourney => ({
  ...found,
  state: stateOn(historyOf(record, wayHome), { ...known, practice }),
  readiness: readinessFor(
    { ...readinessCaseOf(record, wayHome, known), evaluation: found.evaluation },
    { ...known, practice, bankHolidays },
  ),
});

/** The last assessment that was known, and what it comes to for the child. */
export const assessedFor = (record: CaseRecord, asked: Asked): Pick<AnsweredForJourney, 'assessed' | 'evaluation'> => {
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
  asked: Asked,
): JourneyReading => readingFor(record, wayHome, answeredOf(record, wayHome, found, asked), asked);

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
  const waysHome = known.waysHome.filter((wayHome) => id === undefined || wayHome.id === id);
  if (waysHome.length === 0) throw new InputError('question', { code: 'input.not-one-of', path: ['wayHome'] });
  const found = assessedFor(known, asked);
  return {
    madeBy: MADE_BY,
    edition: known.edition,
    child: known.child.id,
    asOf,
    knownOn,
    isRecorded: known.journey !== undefined,
    waysHome: waysHome.map((wayHome) =>
      wayHomeJourney(known, wayHome, answeredOf(known, wayHome, found, asked), asked),
    ),
  };
}
