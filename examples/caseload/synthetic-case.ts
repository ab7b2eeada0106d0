/** An invented case around an invented history: with assessments, legal status, placements, visits and reviews. */
import type {
  CaseAssessment,
  CaseClassification,
  CasePlacement,
  CaseRecord,
  DutyDone,
  LegalEntry,
} from 'reunification-framework/case';
import type { Evidence, Observation } from 'reunification-framework/factors';
import type { CaseEvent, CaseHappening, ClassificationAgreed, History } from 'reunification-framework/reclassification';
import type { LegalStatusId, VisitMade } from 'reunification-framework/return-home';
import { addDays, type CivilDate } from 'reunification-framework/shared';
import { type Chance, oneOf } from './chance.js';
import { syntheticHistory } from './synthetic-history.js';

const WAY_HOME = 'to-parent';

const isClassification = (event: CaseEvent): event is ClassificationAgreed => event.kind === 'classification-agreed';
const isOther = (event: CaseEvent): event is CaseHappening => !isClassification(event);

const after = (day: CivilDate, days: number): CivilDate => addDays(day, days) ?? day;

/** Days at changing distances, up to a day. */
const daysFrom = (first: CivilDate, until: CivilDate, next: () => number): readonly CivilDate[] => {
  const days: CivilDate[] = [];
  for (let day = first; day <= until; day = after(day, next())) days.push(day);
  return days;
};

const classified = (event: ClassificationAgreed): CaseClassification => ({
  id: event.id,
  recordedOn: event.recordedOn,
  conferredOn: event.happenedOn,
  level: event.level,
  profile: event.profile,
  views: event.agreedBy.map((view) => ({ ...view, level: event.level, recordedOn: event.happenedOn })),
  reasonForDifferenceFromTable: event.reason,
  iro: { involved: true, person: 'iro-1', on: event.happenedOn },
});

const assessedOn = (recordedOn: CivilDate, { child, wayHome }: History, chance: Chance): CaseAssessment => {
  const evidence = (role: Evidence['role'], shows?: Evidence['shows']): readonly Evidence[] => {
    const happenedOn = after(recordedOn, -5 - chance(60));
    return [{ source: 'agency-record', role, nature: 'fact', happenedOn, recordedOn: after(happenedOn, 1), shows }];
  };
  const children = [child.id] as const;
  const [parent] = wayHome.parents;
  const how = chance(2) === 0 ? 'being-addressed' : 'not-being-addressed';
  const addressed = [{ wayHome: WAY_HOME, how, evidence: evidence('health-visitor') }] as const;
  const observations: readonly Observation[] = [
    {
      factor: 'neglect',
      children,
      about: { kind: 'child' },
      status: 'present',
      addressed,
      evidence: evidence('health-visitor'),
    },
    {
      factor: 'alcohol-or-drugs-abuse',
      children,
      about: { kind: 'parent', parent },
      status: 'present',
      addressed,
      evidence: evidence('substance-misuse-professional', ['addiction']),
    },
    {
      factor: 'healthy-child',
      children,
      about: { kind: 'child' },
      status: oneOf(['present', 'not-known'], chance),
      evidence: evidence('health-visitor'),
    },
  ];
  const concludedOn = after(recordedOn, -2);
  const restsOn: readonly Evidence[] = [
    { source: 'assessment', role: 'social-worker', nature: 'opinion', happenedOn: concludedOn, recordedOn },
  ];
  return {
    recordedOn,
    observations,
    circumstances: [],
    capacityToChange: [
      { parents: [parent], children, evidence: oneOf(['none', 'some'], chance), concludedOn, restsOn },
    ],
  };
};

const legalFrom = (from: CivilDate, until: CivilDate | undefined, chance: Chance): readonly LegalEntry[] => {
  const status = oneOf<LegalStatusId>(['section-20', 'interim-care-order', 'care-order'], chance);
  const started = { from, recordedOn: after(from, chance(3)) };
  return [
    { kind: 'looked-after', id: 'l1', ...started },
    { kind: 'legal-status', id: 'l2', ...started, status },
    ...(until === undefined
      ? []
      : [{ kind: 'no-longer-looked-after', id: 'l3', from: until, recordedOn: after(until, 1) } as const]),
  ];
};

/** A placement at first, and one wherever the child moved. */
const placementsFrom = (from: CivilDate, { events }: History): readonly CasePlacement[] => [
  { id: 'p0', from, recordedOn: from, kind: 'other' },
  ...events.flatMap(({ id, kind, happenedOn, recordedOn }): readonly CasePlacement[] => {
    if (kind === 'came-home') return [{ id: `p-${id}`, from: happenedOn, recordedOn, kind: 'with-parents' }];
    return kind === 'back-in-care' ? [{ id: `p-${id}`, from: happenedOn, recordedOn, kind: 'other' }] : [];
  }),
];

const dutiesFrom = (from: CivilDate, placements: readonly CasePlacement[], chance: Chance): readonly DutyDone[] => {
  const done = (on: CivilDate) => ({ on, recordedOn: after(on, chance(3)) });
  return [
    { kind: 'care-plan', id: 'd0', ...done(after(from, chance(10))) },
    { kind: 'plan-for-permanence', id: 'd1', ...done(after(from, 60 + chance(40))) },
    ...placements.map(
      ({ id, from: since }): DutyDone => ({
        kind: 'placement-plan',
        id: `d-${id}`,
        placement: id,
        ...done(after(since, chance(5))),
      }),
    ),
  ];
};

const visitsFrom = (from: CivilDate, until: CivilDate, chance: Chance): readonly VisitMade[] =>
  daysFrom(after(from, 3 + chance(6)), until, () => 30 + chance(16)).map((on, place) => ({
    id: `v${place + 1}`,
    on,
    recordedOn: after(on, chance(4)),
    announced: chance(4) > 0,
    by: `worker-${chance(30)}`,
    role: 'social-worker',
    child: chance(15) === 0 ? { kind: 'not-alone' } : { kind: 'alone', outsideTheHome: chance(3) === 0 },
  }));

/**
 * Makes a case.
 *
 * @param number - which: ids are made from it
 * @param until - the day up to which things happen
 * @param chance - what decides
 * @returns a case that `parseCase` reads
 */
export function syntheticCase(number: number, until: CivilDate, chance: Chance): CaseRecord {
  const history = syntheticHistory(number, until, chance);
  const { child, wayHome, events } = history;
  const first = events[0]?.happenedOn ?? until;
  const inCareFrom = after(first, -5 - chance(20));
  const closedOn = events.find(({ kind }) => kind === 'closed')?.happenedOn;
  const lookedAfterUntil = closedOn ?? until;
  const placements = placementsFrom(inCareFrom, history);
  return {
    format: 1,
    edition: 'framework-2015',
    child,
    parents: [{ id: wayHome.parents[0] }],
    waysHome: [
      {
        id: WAY_HOME,
        parents: wayHome.parents,
        classifications: events.filter(isClassification).map(classified),
        events: events.filter(isOther),
      },
    ],
    assessments: daysFrom(after(first, -3), lookedAfterUntil, () => 300 + chance(200)).map((day) =>
      assessedOn(day, history, chance),
    ),
    legal: legalFrom(inCareFrom, closedOn, chance),
    placements,
    dutiesDone: dutiesFrom(inCareFrom, placements, chance),
    visits: visitsFrom(inCareFrom, lookedAfterUntil, chance),
    reviews: daysFrom(after(inCareFrom, 22), lookedAfterUntil, () => 80 + chance(100)).map((on, place) => ({
      id: `r${place + 1}`,
      on,
      recordedOn: after(on, chance(3)),
    })),
  };
}
