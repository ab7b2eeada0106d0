// One program for both kinds of module: the test compiles a copy of it as .mts and as .cts, runs both and compares.
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import {
  agree,
  agreedEvent,
  type ChildEvaluation,
  type ClassificationRecord,
  classify,
  daysBetween,
  earliestDates,
  evaluateAssessment,
  explainAgreed,
  explainIndication,
  explanationToMarkdown,
  type Finding,
  type History,
  hindsight,
  isRight,
  parseCivilDate,
  right,
  setIndicators,
  stateOf,
  suggestIndicators,
  timelineOf,
} from 'reunification-framework';
import {
  ClassificationRecordSchema,
  parseAgreedClassification,
  parseIndicatorSettings,
  parseProfile,
} from 'reunification-framework/classification/schema';
import { AssessmentSchema, parseAssessment } from 'reunification-framework/factors/schema';
import { checkGoal, progressOf, suggestCapacity } from 'reunification-framework/goals';
import { parseGoal, parseGoalReviews } from 'reunification-framework/goals/schema';
import { HistorySchema, parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import { approvalsNeeded, readinessOf } from 'reunification-framework/return-home';
import { parseReadinessCase, parseReunificationPlan } from 'reunification-framework/return-home/schema';
import * as z from 'zod';

const ASSESSMENT = {
  edition: 'framework-2015',
  children: [{ id: 'child-1', bornOn: '2019-03-02' }],
  parents: [{ id: 'parent-1' }, { id: 'parent-2' }],
  waysHome: [{ id: 'way-1', children: ['child-1'], parents: ['parent-1'] }],
  observations: [
    {
      factor: 'neglect',
      children: ['child-1'],
      about: { kind: 'child' },
      status: 'present',
      addressed: [{ wayHome: 'way-1', how: 'not-being-addressed', evidence: [] }],
      evidence: [
        {
          source: 'case-file',
          role: 'social-worker',
          nature: 'fact',
          happenedOn: '2025-01-10',
          recordedOn: '2025-01-11',
        },
      ],
    },
  ],
  circumstances: [],
  capacityToChange: [
    {
      parents: ['parent-1'],
      children: ['child-1'],
      evidence: 'none',
      concludedOn: '2025-02-20',
      restsOn: [
        {
          source: 'assessment',
          role: 'social-worker',
          nature: 'opinion',
          happenedOn: '2025-02-20',
          recordedOn: '2025-02-20',
        },
      ],
    },
  ],
};

const SETTINGS = [
  ['protectiveFactors', 'apparent'],
  ['wishes', 'ambivalent-or-opposed'],
  ['likelihoodOfRecurrence', 'strong-possibility'],
].map(([indicator, value]) => ({ indicator, value, by: 'panel', setOn: '2025-05-01', reason: 'Discussed.' }));

const RECORD = {
  edition: 'framework-2015',
  child: 'child-1',
  wayHome: { parents: ['parent-1'] },
  views: ['social-worker', 'team-manager', 'independent-reviewer'].map((role, number) => ({
    role,
    person: `person-${number}`,
    level: 'high',
    recordedOn: '2025-05-02',
  })),
  conferredOn: '2025-05-03',
  level: 'high',
  iro: { involved: false },
};

const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, path }) => `${code} at ${path.join('.')}`);

function orThrow<Value>(result: E.Either<readonly Finding[], Value>): Value {
  if (E.isLeft(result)) throw new Error(lines(result.left).join('\n'));
  return result.right;
}

const asOf = orThrow(parseCivilDate('2025-06-30'));
const assessment = orThrow(parseAssessment(ASSESSMENT));
const [child] = evaluateAssessment(assessment, { asOf }).children;
if (child === undefined) throw new Error('no child');
const suggested = suggestIndicators(child, { parents: ['parent-1'] });
const settings = orThrow(parseIndicatorSettings(SETTINGS));
const { profile, origins } = orThrow(setIndicators(suggested, settings));
const indication = classify(profile);
const agreed = orThrow(parseAgreedClassification({ ...RECORD, profile }, { asOf, assessment }));

const SECRET = 'SECRET';

/** What followed on the agreement, as a case system could hold it. */
const HISTORY = {
  edition: 'framework-2015',
  child: { id: 'child-1', bornOn: '2019-03-02', servicesInvolvedInPregnancy: false },
  wayHome: { parents: ['parent-1'] },
  events: [
    {
      kind: 'observed',
      id: 'event-2',
      happenedOn: '2025-06-01',
      recordedOn: '2025-07-10',
      riskFactors: 'partly-addressed',
      capacityToChange: 'able',
      newRisk: false,
    },
    {
      kind: 'timescale-adjusted',
      id: 'event-3',
      happenedOn: '2025-06-02',
      recordedOn: '2025-06-02',
      clock: 'H2',
      months: 9,
      by: { role: 'social-worker', person: 'person-1' },
      reason: SECRET,
    },
    agreedEvent(agreed, { id: 'event-1', recordedOn: agreed.agreedOn }),
  ],
};
const PRACTICE = {
  variations: [{ kind: 'clock-months', clock: 'H1', months: 7, from: '2025-01-01', reason: SECRET }],
};

const history: History = orThrow(parseHistory(HISTORY));
const question = { asOf, practice: orThrow(parsePractice(PRACTICE)) };
const state = stateOf(history, question);
const followed = {
  held: state.held?.level,
  clocks: state.clocks.map((clock) => [clock.id, clock.status, clock.months, 'started' in clock ? clock.dueOn : null]),
  indicated: state.indication.kind === 'indicated' ? state.indication.rule : state.indication.kind,
  departures: state.departures,
  due: state.due.map(({ uid, status }) => [uid, status]),
  earliest: earliestDates(history, question).map(({ to }) => to),
  timeline: timelineOf(history, question).map(({ event, recordedAfterDays }) => [event.by, recordedAfterDays]),
  late: hindsight(history, { ...question, knownOn: asOf }).lateEntries,
  sinceAgreed: daysBetween(agreed.agreedOn, asOf),
  toZod: HistorySchema.safeParse(history).success,
};

/** One goal, reviewed twice. */
const goal = orThrow(
  parseGoal({
    id: 'goal-1',
    overarching: 'A calm evening',
    change: { what: 'One bedtime', by: ['parent-1'] },
    outcomes: { 'worse-than-expected': 'Two nights', expected: 'Four', 'better-than-expected': 'Five' },
    startingScore: -2,
    dueOn: '2025-06-10',
  }),
);
const rated = (on: string, score: number) => ({
  goal: 'goal-1',
  on,
  shownBy: 'change',
  support: 'given',
  ratings: [{ by: 'person-1', role: 'social-worker', on, score }],
});
const progress = progressOf(goal, orThrow(parseGoalReviews([rated('2025-06-10', 0), rated('2025-03-10', -1)])), {
  asOf,
});
const goals = {
  isComplete: checkGoal(goal, {}).isComplete,
  outcomes: progress.points.map(({ outcome }) => outcome),
  capacity: suggestCapacity([progress]),
  refused: E.isLeft(parseGoalReviews([rated('2025-06-10', 1.5)])),
};

const young = { status: 'section-20', bornOn: '2009-02-01', lookedAfterSince: '2025-06-02' } as const;
const towardsHome = orThrow(
  parseReadinessCase({ child: 'child-1', wayHome: { parents: ['parent-1'] }, legal: young, approvals: [] }),
);
const readiness = readinessOf(towardsHome, { asOf });
const comingHome = {
  isReady: readiness.isReady,
  director: approvalsNeeded({ ...towardsHome.legal, homeOn: asOf }).approvals.map(({ needed }) => needed),
  approval: readiness.conditions.filter(({ id }) => id === 'director-ceasing').map(({ verdict }) => verdict),
  refused: E.isLeft(parseReunificationPlan({ [SECRET]: SECRET })),
};

/** The reader's own fp-ts on our results, and our functions on theirs. */
const withFpTs = {
  mapped: pipe(
    parseAssessment(ASSESSMENT),
    E.map(({ observations }) => observations.length),
    E.getOrElse(() => -1),
  ),
  folded: pipe(
    parseAssessment({ ...ASSESSMENT, parents: 'none' }),
    E.fold(
      (findings) => lines(findings).join(),
      () => 'nothing found',
    ),
  ),
  chained: pipe(
    E.Do,
    E.bindW('day', () => parseCivilDate('2025-06-30')),
    E.bindW('read', () => parseAssessment(ASSESSMENT)),
    E.map(({ day, read }) => evaluateAssessment(read, { asOf: day }).children.map(({ riskFactors }) => riskFactors)),
    E.map((risks) => risks.flat().map(({ factor }) => factor)),
    E.toUnion,
  ),
  ourGuardOnTheirs: isRight(E.right(1)) && !isRight(E.left(1)),
  theirsOnOurs:
    E.isRight(right(1)) && E.getEq({ equals: Object.is }, { equals: Object.is }).equals(right(1), E.right(1)),
};

/** The reader's own zod with our schemas in it, and values both ways. */
const CaseFile = z.object({ number: z.string(), assessment: AssessmentSchema, record: ClassificationRecordSchema });
const caseFile: z.infer<typeof CaseFile> = CaseFile.parse({
  number: '42',
  assessment: ASSESSMENT,
  record: { ...RECORD, profile },
});
const spoilt = CaseFile.safeParse({ number: '42', assessment: { ...ASSESSMENT, edition: 'none' }, record: RECORD });
const record: ClassificationRecord = caseFile.record;
const withZod = {
  fromTheirs: evaluateAssessment(caseFile.assessment, { asOf }).children.map((one: ChildEvaluation) => one.child),
  toTheirs: CaseFile.shape.assessment.safeParse(assessment).success,
  again: orThrow(parseAssessment(caseFile.assessment)).children,
  agreed: orThrow(agree(record, { asOf, assessment: caseFile.assessment })).level,
  spoilt: spoilt.success ? [] : spoilt.error.issues.map(({ path }) => path.join('.')),
};

/** Input that is refused; the findings are the same whichever version of zod is installed. */
const refused: readonly unknown[] = [
  null,
  {},
  { ...ASSESSMENT, [SECRET]: SECRET, parents: [], children: [{ id: '' }, { id: 7 }, SECRET] },
  { ...ASSESSMENT, waysHome: [{ id: 'way', children: [], parents: [undefined, 'parent-1'] }] },
  { ...ASSESSMENT, observations: [{ about: { kind: SECRET } }, { about: {} }, { evidence: [{ shows: [SECRET] }] }] },
  { ...ASSESSMENT, observations: Array.from({ length: 10_001 }, () => SECRET) },
  { ...ASSESSMENT, parents: Array.from({ length: 101 }, () => ({})) },
  JSON.parse(`{"__proto__":${JSON.stringify(ASSESSMENT)}}`),
  { ...ASSESSMENT, children: [{ id: 'x'.repeat(201), bornOn: '2025-02-29' }], edition: ['framework-2015'] },
  { ...ASSESSMENT, children: [{ id: [] }, { id: ['x', 'x'] }], parents: 'x'.repeat(1_000) },
];

const [observation, adjustment, classification] = HISTORY.events;
const event = { id: 'event', happenedOn: '2025-06-01', recordedOn: '2025-06-01' };
const refusedHistories: readonly unknown[] = [
  null,
  {},
  { ...HISTORY, [SECRET]: SECRET, events: [null, {}, [], { kind: SECRET }, { ...observation, [SECRET]: SECRET }] },
  { ...HISTORY, events: [...HISTORY.events, ...HISTORY.events] },
  { ...HISTORY, events: Array.from({ length: 10_001 }, () => SECRET) },
  {
    ...HISTORY,
    events: [0, 121, 1.5, '6', null].map((months, number) => ({ ...adjustment, id: `event-${number}`, months })),
  },
  {
    ...HISTORY,
    events: [
      { ...classification, id: '', happenedOn: '2025-02-29', level: SECRET, agreedBy: [{ role: SECRET }], reason: 7 },
      { ...event, kind: 'observed', newRisk: SECRET, managedLapse: SECRET },
      { ...event, kind: 'support-planned', until: SECRET },
    ],
  },
  { ...HISTORY, child: { id: 7, bornOn: SECRET }, wayHome: { parents: [] }, events: { length: 1 } },
];
const refusedPractices: readonly unknown[] = [
  null,
  { variations: [null, {}, { kind: SECRET }, { kind: 'every-lapse-breaks', from: SECRET, reason: '' }] },
  {
    variations: [...PRACTICE.variations, ...PRACTICE.variations, { ...PRACTICE.variations[0], months: 0, [SECRET]: 1 }],
  },
  {
    variations: [{ kind: 'emphasised-factors', factors: [SECRET], from: '2025-01-01', reason: SECRET }],
    extra: SECRET,
  },
];

/** What is found, sorted; the lists differ only if the findings do. */
const foundBy = (parse: (input: unknown) => E.Either<readonly Finding[], unknown>, inputs: readonly unknown[]) =>
  inputs.map((input) =>
    pipe(
      parse(input),
      E.fold(lines, () => ['nothing found']),
      (found) => [...found].sort(),
    ),
  );

console.log(
  JSON.stringify(
    {
      risks: child.riskFactors,
      suggested: suggested.profile,
      origins,
      indicated: indication.kind === 'matched' ? indication.level : indication.kind,
      agreed,
      found: lines(agreed.findings),
      explained: {
        toPractitioners: explanationToMarkdown(explainIndication(indication, 'practitioner')),
        toAYoungPerson: explanationToMarkdown(explainAgreed(agreed, 'young-person')),
      },
      goals,
      comingHome,
      withFpTs,
      withZod,
      followed,
      refused: foundBy(parseAssessment, refused),
      refusedHistories: foundBy(parseHistory, refusedHistories),
      refusedPractices: foundBy(parsePractice, refusedPractices),
      notRefused: pipe(parseProfile({ wishes: 'all-want-return' }), E.toUnion),
    },
    null,
    1,
  ),
);
