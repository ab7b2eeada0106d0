/** One child’s case as one document: the case of `coming-home.ts`, in which nothing is missing for a return. */
import type { CaseClassification, CaseRecord, CaseWayHome } from 'reunification-framework/case';
import type { CaseHappening, ClassificationAgreed } from 'reunification-framework/reclassification';
import { COMPLETE_PLAN, READY_CASE, SECTION_20, STANDING_HISTORY, UPDATED_AGREEMENT } from './coming-home.js';
import { day } from './dates.js';
import { ASSESSED_ON, COMPLETE_AGREEMENT, OBSERVED, WORKER } from './goals.js';
import { CHILD, FATHER, forEveryHome, MOTHER } from './observations.js';

/** What people recorded of a classification, from the event that it is in a history. */
const recordOf = ({ id, recordedOn, happenedOn, level, profile }: ClassificationAgreed): CaseClassification => {
  const view = { level, recordedOn: happenedOn };
  return {
    id,
    recordedOn,
    conferredOn: happenedOn,
    level,
    profile,
    views: [
      { role: 'social-worker', person: WORKER, ...view },
      { role: 'team-manager', person: 'the manager', ...view },
      { role: 'independent-reviewer', person: 'the reviewer', ...view },
    ],
    iro: { involved: true, person: 'the reviewing officer', on: happenedOn },
  };
};

const { events } = STANDING_HISTORY;
const { edition: _ofPlan, child: _planned, wayHome: _plannedHome, ...plan } = COMPLETE_PLAN;
const { edition: _ofEarlier, child: _agreedFor, ...earlierAgreement } = COMPLETE_AGREEMENT;
const { edition: _ofUpdated, child: _updatedFor, ...updatedAgreement } = UPDATED_AGREEMENT;

/** The id of the way home. */
export const TO_BOTH = 'to both';

/** The way home to both parents, with everything that was recorded for it. */
export const HOME_TO_BOTH: CaseWayHome = {
  id: TO_BOTH,
  parents: [MOTHER, FATHER],
  classifications: events
    .filter((event): event is ClassificationAgreed => event.kind === 'classification-agreed')
    .map(recordOf),
  events: events.filter((event): event is CaseHappening => event.kind !== 'classification-agreed'),
  agreements: [earlierAgreement, updatedAgreement],
  goalReviews: READY_CASE.goalReviews,
  goalsForTimeAtHome: READY_CASE.goalsForTimeAtHome,
  plans: [plan],
  approvals: READY_CASE.approvals,
  recorded: READY_CASE.recorded,
};

/** A whole case. */
export const CASE_RECORD: CaseRecord = {
  format: 1,
  edition: 'framework-2015',
  child: { id: CHILD, bornOn: day('2016-05-04') },
  parents: [{ id: MOTHER }, { id: FATHER }],
  waysHome: [HOME_TO_BOTH],
  assessments: [
    {
      recordedOn: ASSESSED_ON,
      observations: forEveryHome(OBSERVED, [{ id: TO_BOTH }]),
      circumstances: [],
      capacityToChange: [],
    },
  ],
  legal: [
    { kind: 'looked-after', id: 'came into care', from: day('2023-02-01'), recordedOn: day('2023-02-02') },
    {
      kind: 'legal-status',
      id: 'accommodated',
      from: day('2023-02-01'),
      recordedOn: day('2023-02-02'),
      status: SECTION_20.status ?? 'section-20',
    },
  ],
  visits: [],
  reviews: [],
  placements: [
    { id: 'with carers', from: day('2023-02-01'), recordedOn: day('2023-02-02'), kind: 'other', isToLastTo18: false },
  ],
  dutiesDone: [
    { kind: 'care-plan', id: 'the care plan', on: day('2023-02-01'), recordedOn: day('2023-02-02') },
    {
      kind: 'placement-plan',
      id: 'the placement plan',
      on: day('2023-02-01'),
      recordedOn: day('2023-02-02'),
      placement: 'with carers',
    },
    { kind: 'plan-for-permanence', id: 'permanence', on: day('2023-05-20'), recordedOn: day('2023-05-22') },
  ],
  examPeriods: READY_CASE.examPeriods,
};

/** The case with its way home changed. */
export const withWayHome = (changes: Partial<CaseWayHome>): CaseRecord => ({
  ...CASE_RECORD,
  waysHome: [{ ...HOME_TO_BOTH, ...changes }],
});
