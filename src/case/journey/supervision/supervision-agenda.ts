/** The agenda of supervision, with what the record says on each of its points. */

import { supportFor } from '../../../return-home/support/support-of.js';
import { isEarlier } from '../../../shared/days/civil-date.js';
import { MADE_BY } from '../../../shared/made-by.js';
import { readOnce } from '../../../shared/shapes/shape.js';
import type { CaseRecord, CaseWayHome } from '../../record/case-record.js';
import { SUPERVISION_POINT_IDS, type SupervisionHeld, type SupervisionPointId } from '../../record/journey-entry.js';
import { asKnownOn } from '../../record/parts/as-known.js';
import { indicatedFor } from '../../record/parts/indicated-now.js';
import { lastRecordedOn } from '../../record/parts/parts.js';
import { supportCaseOf } from '../../record/parts/support-case.js';
import { waysHomeAsked } from '../../record/parts/way-home-asked.js';
import { CASE_RECORD } from '../../record/shapes.js';
import { CASE_QUESTION } from '../../shapes.js';
import type { JourneyReading } from '../check-journey-item.js';
import { closingOfWayHome } from '../closing/closing-of.js';
import { inForceSince } from '../facts/attempt.js';
import { type AskedOfJourney, assessedFor, journeyReading, stageOfReading } from '../journey-reading.js';
import type { JourneyStageId } from '../stages.js';
import { type AgendaGiven, lastDayOf, type Notes, noteOf, type ReadNotes } from './agenda-given.js';
import { SUPERVISION_POINTS } from './agenda-rules.js';
import { levelsAgreed } from './notes-on-levels.js';
import {
  contingencyPlans,
  legalStatus,
  monitoring,
  permanencePlans,
  reunificationPlans,
  silence,
  steppingDown,
} from './notes-on-plans.js';
import { services, smartGoals, supportPromised } from './notes-on-support.js';
import {
  capacityInAllAreas,
  childsViews,
  chronologyKept,
  crossReference,
  ownAccountOnly,
  strengthOfEvidence,
  strengths,
} from './notes-while-assessing.js';
import type {
  AgendaPoint,
  SupervisionAgenda,
  SupervisionPart,
  SupervisionQuestion,
  WayHomeAgenda,
} from './supervision.js';

/** What people alone can say. */
const peopleSay: ReadNotes = () => [noteOf('agenda.not-in-a-record')];

const optimism: ReadNotes = (given) => [...levelsAgreed(given), ...ownAccountOnly(given), ...silence(given)];

/** What is read on each point. */
const SAID_ON: Readonly<Record<SupervisionPointId, ReadNotes>> = {
  'child-central': childsViews,
  'cross-reference': crossReference,
  'strength-of-evidence': strengthOfEvidence,
  'capacity-all-areas': capacityInAllAreas,
  'protective-or-strength': strengths,
  themes: chronologyKept,
  'permanence-plans': permanencePlans,
  'contact-effect-on-staff': peopleSay,
  'smart-goals': smartGoals,
  'support-packages': supportPromised,
  'contingency-plans': contingencyPlans,
  services,
  'childs-views': childsViews,
  'effect-of-telling': peopleSay,
  'misplaced-optimism': optimism,
  'enough-time': peopleSay,
  'reunification-plans': reunificationPlans,
  monitoring,
  'legal-status': legalStatus,
  'step-down': steppingDown,
};

const PART_OF: Readonly<Record<JourneyStageId, SupervisionPart>> = {
  'stage-1': 'assessment',
  'stage-2': 'assessment',
  'stage-3': 'planning',
  'stage-4': 'planning',
  'stage-5': 'planning',
};

/** When each point was last considered. */
const lastConsidered = (
  held: readonly SupervisionHeld[],
  { asOf }: AskedOfJourney,
): ((id: SupervisionPointId) => AgendaPoint['lastConsideredOn']) => {
  const last = new Map<SupervisionPointId, SupervisionHeld['on']>();
  for (const { on, considered } of held)
    if (on <= asOf)
      for (const id of considered) {
        const before = last.get(id);
        if (before === undefined || before < on) last.set(id, on);
      }
  return (id) => last.get(id);
};

/** Silence is said. */
const orSilence = ([first = noteOf('agenda.nothing-recorded'), ...others]: Notes): AgendaPoint['says'] => [
  first,
  ...others,
];

/** The case without the papers of an attempt that ended. What a decision that stands rests on is still its assessment. */
const ofPresentAttempt = (reading: JourneyReading): JourneyReading & Pick<AgendaGiven, 'earlier'> => {
  const { agreement, agreementCheck, plan, planCheck, assessed, evaluation, attempt } = reading;
  const isOver = isEarlier(agreement?.madeOn, inForceSince(attempt));
  const isPlanOver = isEarlier(plan?.madeOn, inForceSince(attempt));
  const isAssessmentOver = isEarlier(assessed?.recordedOn, attempt.since);
  return {
    ...reading,
    agreement: isOver ? undefined : agreement,
    agreementCheck: isOver ? undefined : agreementCheck,
    plan: isPlanOver ? undefined : plan,
    planCheck: isPlanOver ? undefined : planCheck,
    assessed: isAssessmentOver ? undefined : assessed,
    evaluation: isAssessmentOver ? undefined : evaluation,
    earlier: {
      agreementOn: isOver ? agreement?.madeOn : undefined,
      planOn: isPlanOver ? plan?.madeOn : undefined,
      assessedOn: isAssessmentOver ? assessed?.recordedOn : undefined,
    },
  };
};

const agendaFor = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  found: ReturnType<typeof assessedFor>,
  asked: AskedOfJourney,
): WayHomeAgenda => {
  const { assessed, evaluation } = found;
  const reading = journeyReading(record, wayHome, found, asked);
  const given: AgendaGiven = {
    ...ofPresentAttempt(reading),
    indicated: assessed && evaluation && indicatedFor(wayHome, assessed, evaluation, asked),
    support:
      wayHome.support &&
      supportFor(
        supportCaseOf(record, wayHome, asked, {
          evaluation,
          held: reading.whileOpen.held,
          closed: reading.whileOpen.closed,
        }),
        asked,
      ),
    closing: closingOfWayHome(record, wayHome, asked),
    lastRecordedOn: lastRecordedOn(record, asked),
    until: asked.knownOn < asked.asOf ? asked.knownOn : asked.asOf,
  };
  const { stage } = stageOfReading(reading);
  const considered = lastConsidered(record.supervisions ?? [], asked);
  return {
    id: wayHome.id,
    parents: wayHome.parents,
    stage,
    points: SUPERVISION_POINT_IDS.map((id) => {
      const { title, part, source } = SUPERVISION_POINTS[id];
      return {
        id,
        title,
        part,
        applies: PART_OF[stage] === part,
        lastConsideredOn: considered(id),
        says: orSilence(SAID_ON[id](given)),
        source,
      };
    }),
  };
};

/**
 * The agenda of supervision as a checklist: every point, when it was last considered, and what the record says on it, with reasons and
 * citations. Silence is said as silence. It judges nobody, weighs nothing and adds nothing up.
 *
 * @param record - the case, as `parseCase` reads it
 * @param question - the day; what else it says is described there
 * @returns the agenda for each way home
 * @throws InputError if an argument has the wrong type, or no way home has the id asked about
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { supervisionAgenda } from 'reunification-framework/journey';
 *
 * const on = civilDate('2026-02-02');
 * const { waysHome } = supervisionAgenda(
 *   {
 *     format: 2,
 *     edition: 'framework-2015',
 *     child: { id: 'child-1' },
 *     parents: [{ id: 'parent-1' }],
 *     waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
 *     supervisions: [{ id: 's-1', on, recordedOn: on, considered: ['child-central'] }],
 *   },
 *   { asOf: civilDate('2026-03-02') },
 * );
 * const [first, second] = waysHome[0]?.points ?? [];
 * first?.lastConsideredOn; // => '2026-02-02'
 * first?.says.map(({ code }) => code); // => ['agenda.nothing-recorded']
 * second?.says.map(({ code }) => code); // => ['assessment.missing']
 * ```
 */
export function supervisionAgenda(record: CaseRecord, question: SupervisionQuestion): SupervisionAgenda {
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
    isRecorded: known.supervisions !== undefined,
    lastHeldOn: lastDayOf(
      (known.supervisions ?? []).map(({ on }) => on),
      asOf,
    ),
    waysHome: waysHomeAsked(known, id).map((wayHome) => agendaFor(known, wayHome, found, asked)),
  };
}
