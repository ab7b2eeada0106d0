import { type Either, type Finding, isLeft, isRight } from 'reunification-framework';
import { GoalReviewSchema, GoalSchema, ParentalAgreementSchema } from 'reunification-framework/goals/schema';
import { HistorySchema, parseHistory } from 'reunification-framework/reclassification/schema';
import {
  APPROVAL_IDS,
  APPROVAL_POINT_IDS,
  type ApproversAnswer,
  checkPlan,
  LEGAL_STATUS_IDS,
  LEGAL_STATUSES,
  PERMANENCE_STEP_IDS,
  RECORDED_CONDITION_IDS,
  RETURN_ROUTE_IDS,
  RETURN_STAGE_KINDS,
  SSDA903_LEGAL_STATUS_CODES,
  TEAM_ROLES,
  UNPLANNED_STEP_IDS,
  WARNING_SIGN_KINDS,
} from 'reunification-framework/return-home';
import {
  BankHolidaysSchema,
  DecisionAgainstReturnSchema,
  LeadProfessionalSchema,
  parseBankHolidays,
  parseDecisionAgainstReturn,
  parseLeadProfessionals,
  parseReadinessCase,
  parseReunificationPlan,
  parseSupportEntries,
  parseUnplannedReturn,
  parseVisitsMade,
  parseWarningSigns,
  ReadinessCaseSchema,
  RecordedAnswerSchema,
  ReunificationPlanSchema,
  SupportEntrySchema,
  UnplannedReturnSchema,
  VisitMadeSchema,
  WarningSignSchema,
} from 'reunification-framework/return-home/schema';
import { describe, expect, it } from 'vitest';
import { BANK_HOLIDAYS, COMPLETE_PLAN, READY_CASE, STANDING_HISTORY } from '../support/coming-home.js';
import { SECRET_MARK } from './arbitraries.js';
import { ABSENT, type Edit, edited, type Path, pathOf, recordsIn, withField } from './edits.js';
import {
  casesAt,
  months as count,
  date,
  fieldsOf,
  flag,
  id,
  type Kind,
  list,
  oneOf,
  oneOrMore,
  optional,
  placesIn,
  record,
  required,
  text,
} from './fields.js';
import { found, foundInShape, line } from './findings.js';
import {
  ANSWERS,
  CASE,
  DECISION,
  EARLY_PLAN,
  HOLIDAYS,
  LEADS,
  PLAN,
  recordedOf,
  SIGNS,
  SUPPORT_ENTRIES,
  UNPLANNED_RETURN,
  VISITS,
  WHOLE_CASE,
} from './return-home-samples.js';

type Fields = Readonly<Record<string, Kind>>;
type Parse = (input: unknown) => ReturnType<typeof found>;

/** Fields within another. */
const within = (at: string, fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([field, kind]) => [at + field, kind]));

/** A list of ids of people, or of days. */
const listOf = (at: string, entry: Kind): Fields => ({ [at]: optional(list(100)), [`${at}.*`]: required(entry) });

/** A list of times, each with a first and a last day. */
const periods = (at: string): Fields => ({
  ...listOf(at, record),
  [`${at}.*.from`]: required(date),
  [`${at}.*.until`]: required(date),
});

const howOften = (at: string): Fields => ({
  [at]: optional(record),
  [`${at}.every`]: required(count),
  [`${at}.unit`]: required(oneOf),
});

/** How often, or once: what is neither is none of the two. */
const frequencyOrOnce: Kind = (valid) => [
  ...record(valid).map((one) =>
    one.finds.some(([code]) => code === 'shape.wrong-type') ? { ...one, finds: [['shape.not-one-of'] as const] } : one,
  ),
  { title: 'in capitals', value: 'ONCE', finds: [['shape.not-one-of']] },
  { title: 'once', value: 'once', finds: [] },
];

const WAY_HOME: Fields = {
  '.wayHome': required(record),
  '.wayHome.parents': required(oneOrMore(100)),
  '.wayHome.parents.*': required(id),
};

const PLAN_FIELDS: Fields = {
  '': required(record),
  '.edition': required(oneOf),
  '.child': required(id),
  ...WAY_HOME,
  '.madeOn': optional(date),
  '.metOn': optional(date),
  '.agreementMadeOn': optional(date),
  '.reportMadeOn': optional(date),
  '.otherPlansLinked': optional(flag),
  '.involved': optional(record),
  '.involved.parents': optional(flag),
  '.involved.child': optional(oneOf),
  '.involved.carers': optional(flag),
  '.referralsAgreed': optional(flag),
  ...listOf('.agencies', record),
  '.agencies.*.agency': required(id),
  '.agencies.*.responsible': optional(id),
  '.agencies.*.copyGivenOn': optional(date),
  '.timescale': optional(record),
  '.timescale.startsOn': optional(date),
  '.timescale.homeOn': optional(date),
  '.timescale.schoolTimetableConsidered': optional(flag),
  ...listOf('.preparatoryWork', record),
  '.preparatoryWork.*.kind': required(oneOf),
  '.preparatoryWork.*.what': required(text),
  ...listOf('.preparatoryWork.*.by', id),
  '.preparatoryWork.*.howOften': optional(frequencyOrOnce),
  '.preparatoryWork.*.from': optional(date),
  '.preparatoryWork.*.until': optional(date),
  ...listOf('.carers', record),
  '.carers.*.carer': required(oneOf),
  '.carers.*.before': optional(text),
  '.carers.*.after': optional(text),
  ...listOf('.team', record),
  '.team.*.id': required(id),
  '.team.*.role': required(oneOf),
  '.team.*.person': optional(id),
  '.team.*.agency': optional(id),
  '.team.*.does': optional(text),
  '.familyMeetingConsidered': optional(flag),
  '.school': optional(record),
  '.school<attends>.kind': required(oneOf),
  '.school<attends>.by': optional(id),
  '.school<attends>.does': optional(text),
  '.school<attends>.changes': optional(flag),
  '.school<attends>.helpToSettle': optional(text),
  '.school<attends-none>.kind': required(oneOf),
  '.school<attends-none>.reason': required(text),
  '.trustedAdult': optional(record),
  '.trustedAdult.person': required(id),
  '.trustedAdult.who': optional(oneOf),
  '.trustedAdult.chosenByChild': optional(oneOf),
  '.trustedAdult.canGoOnAfterReturn': optional(oneOf),
  '.trustedAdult.knowsToPassConcernsOn': optional(flag),
  ...listOf('.schedule', record),
  '.schedule.*.kind': required(oneOf),
  '.schedule.*.from': required(date),
  '.schedule.*.until': optional(date),
  ...listOf('.schedule.*.supportedBy', id),
  ...listOf('.schedule.*.monitoredBy', id),
  ...listOf('.support', record),
  '.support.*.id': optional(id),
  ...listOf('.support.*.addresses', oneOf),
  ...listOf('.support.*.goals', id),
  '.support.*.what': required(text),
  '.support.*.for': required(oneOf),
  ...listOf('.support.*.by', id),
  ...howOften('.support.*.howOften'),
  '.support.*.intensity': optional(text),
  '.support.*.from': optional(date),
  '.support.*.until': optional(date),
  '.support.*.isLongTerm': optional(flag),
  ...listOf('.support.*.reducedOn', date),
  ...listOf('.monitoring', record),
  '.monitoring.*.what': required(text),
  ...listOf('.monitoring.*.by', id),
  ...howOften('.monitoring.*.howOften'),
  ...listOf('.visits', record),
  '.visits.*.announced': required(flag),
  ...listOf('.visits.*.by', id),
  '.visits.*.from': optional(date),
  '.visits.*.until': optional(date),
  ...howOften('.visits.*.howOften'),
  '.visits.*.childSeenAlone': optional(flag),
  '.visits.*.outsideTheHome': optional(flag),
  '.concerns': optional(record),
  '.concerns.how': optional(text),
  ...listOf('.concerns.collectedBy', id),
  ...listOf('.concerns.actedOnBy', id),
  '.concerns.discussedAtEachReview': optional(flag),
  '.reviews': optional(record),
  '.reviews.process': optional(text),
  ...listOf('.reviews.on', date),
  '.contingency': optional(record),
  '.contingency.ifReturnFails': optional(text),
  '.contingency.ifStressShows': optional(text),
  '.whatFamiliesKnow': optional(record),
  '.whatFamiliesKnow.helpForParents': optional(text),
  '.whatFamiliesKnow.helpForChild': optional(text),
  '.whatFamiliesKnow.childIsTooYoung': optional(flag),
  '.whatFamiliesKnow.saysRiskCanBeReclassified': optional(flag),
  '.whatFamiliesKnow.saysAuthorityMayAct': optional(flag),
  '.risksOutsideHome': optional(record),
  '.risksOutsideHome<none-known>.kind': required(oneOf),
  '.risksOutsideHome<some>.kind': required(oneOf),
  '.risksOutsideHome<some>.agencies': required(list(100)),
  '.risksOutsideHome<some>.agencies.*': required(id),
  '.signature': optional(record),
  '.signature.by': required(id),
  '.signature.on': required(date),
};

/** What can be recorded of one thing on a list. The other things on it are looked at further down. */
const ANSWER_FIELDS: Fields = {
  '': optional(record),
  '<done>.kind': required(oneOf),
  '<done>.on': required(date),
  '<done>.by': required(id),
  '<not-done>.kind': required(oneOf),
  '<not-known>.kind': required(oneOf),
  '<not-applicable>.kind': required(oneOf),
  '<not-applicable>.reason': required(text),
};

const APPROVERS_FIELDS: Fields = {
  '': optional(record),
  '<satisfied>.kind': required(oneOf),
  '<not-satisfied>.kind': required(oneOf),
  '<not-appropriate>.kind': required(oneOf),
  '<not-appropriate>.reason': required(text),
};

/** Every answer that an approver can give. */
const APPROVERS_ANSWERS: readonly ApproversAnswer[] = [
  { kind: 'satisfied' },
  { kind: 'not-satisfied' },
  { kind: 'not-appropriate', reason: 'One only.' },
];

const recordedFields = (first: string): Fields => ({
  '.recorded': optional(record),
  ...within(`.recorded.${first}`, ANSWER_FIELDS),
});

const CASE_FIELDS: Fields = {
  '': required(record),
  '.child': required(id),
  ...WAY_HOME,
  '.earlierGoalsLeftOut': optional(flag),
  ...listOf('.goalsForTimeAtHome', id),
  ...periods('.examPeriods'),
  ...periods('.schoolTerms'),
  ...periods('.schoolHolidays'),
  '.legal': optional(record),
  '.legal.status': optional(oneOf),
  '.legal.route': optional(oneOf),
  '.legal.bornOn': optional(date),
  '.legal.lookedAfterSince': optional(date),
  '.legal.isEligibleChild': optional(flag),
  ...listOf('.approvals', record),
  '.approvals.*.approval': required(oneOf),
  '.approvals.*.by': required(id),
  '.approvals.*.on': required(date),
  '.approvals.*.satisfiedOf': required(record),
  ...within(`.approvals.*.satisfiedOf.${APPROVAL_POINT_IDS[0]}`, APPROVERS_FIELDS),
  ...recordedFields(RECORDED_CONDITION_IDS[0]),
};

const RETURN_FIELDS: Fields = {
  '': required(record),
  '.status': optional(oneOf),
  '.happenedOn': required(date),
  '.bornOn': optional(date),
  '.immediateConcern': optional(oneOf),
  '.servicesRefused': optional(oneOf),
  '.lookedAfterSince': optional(date),
  '.isEligibleChild': optional(flag),
  '.level': optional(oneOf),
  ...recordedFields(UNPLANNED_STEP_IDS[0]),
};

const DECISION_FIELDS: Fields = {
  '': required(record),
  '.decidedOn': optional(date),
  '.bornOn': optional(date),
  '.status': optional(oneOf),
  '.lookedAfterSince': optional(date),
  '.level': optional(oneOf),
  '.changesCourtCarePlan': optional(flag),
  '.careOrderToBeAppliedFor': optional(flag),
  '.newCarersIdentified': optional(flag),
  ...recordedFields(PERMANENCE_STEP_IDS[0]),
};

const SIGN_FIELDS: Fields = {
  '': required(list(2_000)),
  '.*': required(record),
  '.*.id': required(id),
  '.*.happenedOn': required(date),
  '.*.recordedOn': required(date),
  '.*.sign': required(oneOf),
  '.*.isNewRisk': optional(oneOf),
  '.*.riskFactors': optional(oneOf),
  '.*.protectiveFactors': optional(oneOf),
  '.*.capacityToChange': optional(oneOf),
  '.*.action': optional(record),
  '.*.action.on': required(date),
  '.*.action.by': required(id),
  ...listOf('.*.discussedOn', date),
  '.*.careAtHomeConsideredOn': optional(date),
  '.*.harmAssessedOn': optional(date),
  '.*.limitsPlannedOn': optional(date),
};

const ofEntry = (kind: string, more: Fields = {}): Fields => ({
  [`.*<${kind}>.kind`]: required(oneOf),
  [`.*<${kind}>.id`]: required(id),
  [`.*<${kind}>.on`]: required(date),
  [`.*<${kind}>.recordedOn`]: required(date),
  [`.*<${kind}>.by`]: optional(id),
  [`.*<${kind}>.treatment`]: optional(oneOf),
  [`.*<${kind}>.for`]: required(record),
  [`.*<${kind}>.for<plan-item>.kind`]: required(oneOf),
  [`.*<${kind}>.for<plan-item>.item`]: required(id),
  [`.*<${kind}>.for<goal>.kind`]: required(oneOf),
  [`.*<${kind}>.for<goal>.goal`]: required(id),
  [`.*<${kind}>.for<risk-factor>.kind`]: required(oneOf),
  [`.*<${kind}>.for<risk-factor>.factor`]: required(oneOf),
  [`.*<${kind}>.for<risk-factor>.parent`]: optional(id),
  ...Object.fromEntries(Object.entries(more).map(([field, what]) => [`.*<${kind}>${field}`, what])),
});

const SUPPORT_FIELDS: Fields = {
  '': required(list(2_000)),
  '.*': required(record),
  ...ofEntry('needed'),
  ...ofEntry('referred', { '.activelyLinked': optional(oneOf) }),
  ...ofEntry('offered'),
  ...ofEntry('accepted'),
  ...ofEntry('started'),
  ...ofEntry('given', { '.until': optional(date) }),
  ...ofEntry('declined', { '.barrier': optional(oneOf), '.because': optional(text) }),
  ...ofEntry('ended', {
    '.decidedBy': optional(record),
    '.decidedBy.child': optional(oneOf),
    '.decidedBy.family': optional(oneOf),
    '.decidedBy.practitioner': optional(oneOf),
    '.barrier': optional(oneOf),
  }),
  ...ofEntry('did-not-happen', { '.what': required(oneOf), '.barrier': required(oneOf) }),
};

const LEAD_FIELDS: Fields = {
  '': required(list(2_000)),
  '.*': required(record),
  '.*.id': required(id),
  '.*.person': required(id),
  '.*.role': optional(oneOf),
  '.*.from': required(date),
  '.*.until': optional(date),
  '.*.recordedOn': required(date),
};

const VISIT_FIELDS: Fields = {
  '': required(list(2_000)),
  '.*': required(record),
  '.*.id': required(id),
  '.*.on': required(date),
  '.*.recordedOn': required(date),
  '.*.announced': required(flag),
  '.*.by': required(id),
  '.*.role': required(oneOf),
  '.*.child': optional(record),
  '.*.child<alone>.kind': required(oneOf),
  '.*.child<alone>.outsideTheHome': optional(flag),
  '.*.child<not-alone>.kind': required(oneOf),
  '.*.child<refused>.kind': required(oneOf),
  '.*.child<refused>.reason': required(text),
  '.*.child<inappropriate>.kind': required(oneOf),
  '.*.child<inappropriate>.reason': required(text),
  '.*.child<not-possible>.kind': required(oneOf),
  '.*.child<not-possible>.reason': required(text),
};

/** A record in a file of someone else’s, which may hold more. */
const openRecord: Kind = (valid) =>
  record(valid).map((one) =>
    one.finds.some(([code]) => code === 'shape.unknown-field') ? { ...one, finds: [] } : one,
  );

/** A text that may be empty. */
const note: Kind = (valid) => text(valid).map((one) => (one.value === '' ? { ...one, finds: [] } : one));

const HOLIDAY_FIELDS: Fields = {
  '': required(openRecord),
  '.england-and-wales': required(openRecord),
  '.england-and-wales.division': required(oneOf),
  '.england-and-wales.events': required(list(2_000)),
  '.england-and-wales.events.*': required(openRecord),
  '.england-and-wales.events.*.title': required(text),
  '.england-and-wales.events.*.date': required(date),
  '.england-and-wales.events.*.notes': required(note),
  '.england-and-wales.events.*.bunting': required(flag),
};

/** How often preparatory work is done has tests of its own. */
const IN_PREPARATION = /^\.preparatoryWork\.\*\.howOften\b.*\./;

/** The fields that a sample holds. Stages and preparatory work are of a kind, and have the same fields in every kind. */
const placesOf = (sample: unknown): ReadonlyMap<string, Path> =>
  new Map(
    [...placesIn(sample)]
      .map(([field, path]) => [field.replace(/^(\.(schedule|preparatoryWork)\.\*)<.*?>/, '$1'), path] as const)
      .filter(([field]) => !IN_PREPARATION.test(field)),
  );

/** What other schemas read is looked at with them. */
const READ_ELSEWHERE = /^\.(history|agreement|earlierGoals|goalReviews|plan)\b/;

/** Of a list of what was recorded, the first thing on it. */
const firstOf = (fields: readonly string[], at: string, ids: readonly string[]): readonly string[] =>
  fields.filter((field) => !ids.slice(1).some((one) => new RegExp(`^${at}${one}(<|$)`).test(field)));

/** The sample with one answer of each kind, one at a time, recorded of the first thing on its list. */
const eachAnswer = (sample: object, [first]: readonly string[]): readonly unknown[] =>
  ANSWERS.map((answer) => edited(sample, [['recorded'], { [String(first)]: answer }]));

const withoutApprovals = ({ approvals, ...rest }: typeof CASE): object => rest;

/** The same for what an approver said. */
const eachApproversAnswer = (sample: object): readonly unknown[] =>
  APPROVERS_ANSWERS.map((answer) =>
    edited(sample, [['recorded'], ABSENT], [pathOf('approvals.0.satisfiedOf'), { [APPROVAL_POINT_IDS[0]]: answer }]),
  );

const RECORDS: readonly {
  readonly what: string;
  readonly samples: readonly unknown[];
  readonly known: readonly string[];
  readonly fields: Fields;
  readonly read: (input: unknown) => Either<readonly Finding[], unknown>;
  /** Whether it may hold more than is read. */
  readonly isOpen?: boolean;
}[] = [
  {
    what: 'a Reunification Plan',
    samples: [PLAN, EARLY_PLAN],
    known: fieldsOf(ReunificationPlanSchema).filter((field) => !IN_PREPARATION.test(field)),
    fields: PLAN_FIELDS,
    read: parseReunificationPlan,
  },
  {
    what: 'a case towards a return home',
    samples: [...eachAnswer(withoutApprovals(CASE), RECORDED_CONDITION_IDS), ...eachApproversAnswer(CASE)],
    known: firstOf(
      firstOf(fieldsOf(ReadinessCaseSchema), '.recorded.', RECORDED_CONDITION_IDS),
      '.approvals.*.satisfiedOf.',
      APPROVAL_POINT_IDS,
    ).filter((field) => !READ_ELSEWHERE.test(field)),
    fields: CASE_FIELDS,
    read: parseReadinessCase,
  },
  {
    what: 'an unplanned return',
    samples: eachAnswer(UNPLANNED_RETURN, UNPLANNED_STEP_IDS),
    known: firstOf(fieldsOf(UnplannedReturnSchema), '.recorded.', UNPLANNED_STEP_IDS),
    fields: RETURN_FIELDS,
    read: parseUnplannedReturn,
  },
  {
    what: 'a decision against a return',
    samples: eachAnswer(DECISION, PERMANENCE_STEP_IDS),
    known: firstOf(fieldsOf(DecisionAgainstReturnSchema), '.recorded.', PERMANENCE_STEP_IDS),
    fields: DECISION_FIELDS,
    read: parseDecisionAgainstReturn,
  },
  {
    what: 'a list of warning signs',
    samples: [SIGNS],
    known: ['', ...fieldsOf(WarningSignSchema).map((field) => `.*${field}`)],
    fields: SIGN_FIELDS,
    read: parseWarningSigns,
  },
  {
    what: 'a list of entries about support',
    samples: [SUPPORT_ENTRIES],
    known: ['', ...fieldsOf(SupportEntrySchema).map((field) => `.*${field}`)],
    fields: SUPPORT_FIELDS,
    read: parseSupportEntries,
  },
  {
    what: 'a list of those who led',
    samples: [LEADS],
    known: ['', ...fieldsOf(LeadProfessionalSchema).map((field) => `.*${field}`)],
    fields: LEAD_FIELDS,
    read: parseLeadProfessionals,
  },
  {
    what: 'a list of visits',
    samples: [VISITS],
    known: ['', ...fieldsOf(VisitMadeSchema).map((field) => `.*${field}`)],
    fields: VISIT_FIELDS,
    read: parseVisitsMade,
  },
  {
    what: 'a file of bank holidays',
    samples: [HOLIDAYS],
    known: fieldsOf(BankHolidaysSchema),
    fields: HOLIDAY_FIELDS,
    read: parseBankHolidays,
    isOpen: true,
  },
];

describe.each(RECORDS)('$what', ({ samples, known, fields, read, isOpen = false }) => {
  const parse: Parse = (input) => foundInShape(read(input));
  const sampleOf = (field: string): unknown => samples.find((sample) => placesOf(sample).has(field));

  it('is read as it stands', () => {
    expect(samples.map(read)).toStrictEqual(samples.map((right) => ({ _tag: 'Right', right })));
  });

  it('has its cases for every field, and a value in a sample', () => {
    expect(Object.keys(fields).sort()).toEqual([...known].sort());
    expect([...new Set(samples.flatMap((sample) => [...placesOf(sample).keys()]))].sort()).toEqual([...known].sort());
  });

  it.each(Object.entries(fields))('“%s” gives one finding for each thing that can be wrong with it', (field, kind) => {
    const sample = sampleOf(field);
    const { expected, actual } = casesAt(sample, placesOf(sample).get(field) ?? ['not in a sample'], kind, parse);
    expect(actual).toEqual(expected);
  });

  it('has no field that does not belong, in any of its records, or leaves it alone', () => {
    for (const sample of samples) {
      const records = recordsIn(sample);
      expect(records.map((place) => parse(edited(sample, [[...place, 'extra'], 1])))).toEqual(
        records.map((place) => (isOpen ? [] : [line('shape.unknown-field', place)])),
      );
    }
  });

  it('is a copy: what happens to the input afterwards changes nothing', () => {
    const emptied = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, part] of Object.entries(value)) {
        emptied(part);
        Reflect.deleteProperty(value, key);
      }
    };
    for (const sample of samples) {
      const input = structuredClone(sample);
      const answer = read(input);
      emptied(input);
      expect(answer).toEqual({ _tag: 'Right', right: sample });
    }
  });
});

describe('How often preparatory work is done', () => {
  const at = pathOf('preparatoryWork.0.howOften');
  const foundFor = (howOften: unknown): readonly string[] =>
    found(parseReunificationPlan(edited(PLAN, [at, howOften])));

  it.each(['once', { every: 1, unit: 'day' }, { every: 120, unit: 'month' }])('can be %j', (howOften) => {
    expect(foundFor(howOften)).toEqual([]);
  });

  it.each([
    'twice',
    { every: 0, unit: 'day' },
    { every: 121, unit: 'day' },
    { every: 1.5, unit: 'day' },
    { every: '1', unit: 'day' },
    { every: 1 },
    { unit: 'day' },
    { every: 1, unit: 'year' },
    { every: 1, unit: 'day', extra: 1 },
    ['once'],
  ])('cannot be %j, which is found once, where it stands or within it', (howOften) => {
    const findings = foundFor(howOften);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(JSON.stringify(at).slice(0, -1));
  });
});

describe('What other parts of the package read', () => {
  it.each([
    ['history', '', fieldsOf(HistorySchema)],
    ['agreement', '', fieldsOf(ParentalAgreementSchema)],
    ['earlierGoals', '.*', fieldsOf(GoalSchema)],
    ['goalReviews', '.*', fieldsOf(GoalReviewSchema)],
    ['plan', '', fieldsOf(ReunificationPlanSchema)],
  ])('is read alike in a case: %s', (field, entry, fields) => {
    const inCase = fieldsOf(ReadinessCaseSchema).filter((name) => new RegExp(`^\\.${field}\\b`).test(name));
    const list = entry === '' ? [] : [`.${field}`];
    expect([...inCase].sort()).toEqual([...list, ...fields.map((name) => `.${field}${entry}${name}`)].sort());
  });

  it('is read with the case, and what is wrong with it is found where it stands', () => {
    expect(parseReadinessCase(WHOLE_CASE)).toStrictEqual({ _tag: 'Right', right: WHOLE_CASE });
    const faults: readonly (readonly [at: string, value: unknown, code: string])[] = [
      ['history.events.0.level', 'extreme', 'shape.not-one-of'],
      ['agreement.signatures.0.on', 'yesterday', 'date.impossible'],
      ['earlierGoals.0.childsView.reason', '', 'shape.empty'],
      ['goalReviews.1.shownBy', 'hope', 'shape.not-one-of'],
      ['plan.schedule.0.from', '2025-02-29', 'date.impossible'],
      ['plan.team.0', null, 'shape.wrong-type'],
      ['examPeriods.0.until', ABSENT, 'shape.missing'],
      ['legal.status', 'V1', 'shape.not-one-of'],
      ['approvals.0.satisfiedOf.welfare.kind', 'perhaps', 'shape.not-one-of'],
      ['recorded.review-held', true, 'shape.wrong-type'],
    ];
    for (const repaired of [undefined, ...faults]) {
      const others = faults.filter((fault) => fault !== repaired);
      const input = edited(WHOLE_CASE, ...others.map(([at, value]): Edit => [pathOf(at), value]));
      expect(found(parseReadinessCase(input))).toEqual(others.map(([at, , code]) => line(code, pathOf(at))).sort());
    }
  });

  it('checks the history of a case as the history alone is checked, also where something else cannot be read', () => {
    const given = { ...CASE, legal: undefined };
    const [first] = STANDING_HISTORY.events;
    const history = { ...STANDING_HISTORY, events: [...STANDING_HISTORY.events, first] };
    const alone = parseHistory(history);
    const within = isLeft(alone) ? alone.left.map(({ code, path }) => line(code, ['history', ...path])) : [];
    expect(within).toContainEqual(expect.stringContaining('event.id-repeated'));
    expect(found(parseReadinessCase({ ...given, history }))).toEqual([...within].sort());
    expect(found(parseReadinessCase({ ...given, history, child: 7 }))).toEqual(
      [line('shape.wrong-type', ['child']), ...within].sort(),
    );
    expect(found(parseReadinessCase({ ...given, history: 7 }))).toEqual([line('shape.wrong-type', ['history'])]);
  });

  it('does not take in what the assessment found, which the caller adds', () => {
    const { evaluation, ...readable } = READY_CASE;
    expect(evaluation).toBeDefined();
    expect(found(parseReadinessCase(READY_CASE))).toEqual([line('shape.unknown-field', [])]);
    expect(parseReadinessCase(readable)).toEqual({ _tag: 'Right', right: readable });
  });
});

/** Every list of things that people record, and how a record of it is read. */
const LISTS: readonly {
  readonly what: string;
  readonly ids: readonly string[];
  readonly at: Path;
  readonly sample: object;
  readonly answers: readonly object[];
  readonly fields: readonly string[];
  readonly read: (input: unknown) => Either<readonly Finding[], unknown>;
}[] = [
  {
    what: 'conditions for going home',
    ids: RECORDED_CONDITION_IDS,
    at: ['recorded'],
    sample: CASE,
    answers: ANSWERS,
    fields: fieldsOf(ReadinessCaseSchema),
    read: parseReadinessCase,
  },
  {
    what: 'steps after an unplanned return',
    ids: UNPLANNED_STEP_IDS,
    at: ['recorded'],
    sample: UNPLANNED_RETURN,
    answers: ANSWERS,
    fields: fieldsOf(UnplannedReturnSchema),
    read: parseUnplannedReturn,
  },
  {
    what: 'steps after a decision against a return',
    ids: PERMANENCE_STEP_IDS,
    at: ['recorded'],
    sample: DECISION,
    answers: ANSWERS,
    fields: fieldsOf(DecisionAgainstReturnSchema),
    read: parseDecisionAgainstReturn,
  },
  {
    what: 'points of which an approver is satisfied',
    ids: APPROVAL_POINT_IDS,
    at: ['approvals', 0, 'satisfiedOf'],
    sample: CASE,
    answers: APPROVERS_ANSWERS,
    fields: fieldsOf(ReadinessCaseSchema),
    read: parseReadinessCase,
  },
];

describe.each(LISTS)('What is recorded of $what', ({ ids, at, sample, answers, fields, read }) => {
  const pattern = at.map((step) => (typeof step === 'number' ? '.*' : `.${step}`)).join('');
  const answered = (entries: Readonly<Record<string, unknown>>): unknown => edited(sample, [at, entries]);

  it('can be anything that can be recorded, of all of them', () => {
    for (const answer of answers) {
      const input = answered(recordedOf(ids, answer));
      expect(read(input)).toStrictEqual({ _tag: 'Right', right: input });
    }
  });

  it('can be nothing, of any of them', () => {
    expect(read(answered({}))).toStrictEqual({ _tag: 'Right', right: answered({}) });
    for (const one of ids) {
      const input = answered({ [one]: answers[0] });
      expect(read(input)).toStrictEqual({ _tag: 'Right', right: input });
    }
  });

  it('is read alike for each of them, and there are no others', () => {
    const suffixes = Object.keys(at.length === 1 ? ANSWER_FIELDS : APPROVERS_FIELDS);
    const inList = fields.filter((field) => field.startsWith(`${pattern}.`));
    expect([...inList].sort()).toEqual(
      ids.flatMap((one) => suffixes.map((suffix) => `${pattern}.${one}${suffix}`)).sort(),
    );
  });

  it.each(['elsewhere', '__proto__', 'constructor', 'toString', ''])(
    'is refused of anything that is not on the list, and that is not repeated: %j',
    (key) => {
      const named = `${SECRET_MARK}${key}`;
      for (const name of [named, key]) {
        const result = read(edited(sample, [at, withField(recordedOf(ids, answers[0] ?? {}), name, answers[0])]));
        expect(found(result)).toEqual([line('shape.unknown-field', at)]);
        expect(JSON.stringify(result)).not.toContain(SECRET_MARK);
      }
    },
  );

  it('is none of the answers to another question', () => {
    const foreign = at.length === 1 ? APPROVERS_ANSWERS : ANSWERS;
    for (const one of ids)
      for (const answer of foreign)
        expect(found(read(answered({ [one]: answer })))).toEqual([line('shape.not-one-of', [...at, one, 'kind'])]);
  });
});

describe('What is recorded as not called for', () => {
  it('has its reason, and a day and a person only what was done', () => {
    expect(fieldsOf(RecordedAnswerSchema)).toEqual(
      expect.arrayContaining(Object.keys(ANSWER_FIELDS).filter((field) => field !== '')),
    );
    const at = ['recorded', RECORDED_CONDITION_IDS[0]];
    const parsed = (answer: unknown): readonly string[] => found(parseReadinessCase(edited(CASE, [at, answer])));
    expect(parsed({ kind: 'not-applicable' })).toEqual([line('shape.missing', [...at, 'reason'])]);
    expect(parsed({ kind: 'not-done', on: '2025-01-01' })).toEqual([line('shape.unknown-field', at)]);
    expect(parsed({ kind: 'done' })).toEqual(
      [line('shape.missing', [...at, 'by']), line('shape.missing', [...at, 'on'])].sort(),
    );
  });
});

const STATUS_WORDS = [...LEGAL_STATUS_IDS, ...SSDA903_LEGAL_STATUS_CODES];

describe('A legal status written as the code of SSDA903', () => {
  it.each(LEGAL_STATUS_IDS.map((id) => [LEGAL_STATUSES[id].code, id] as const))(
    '%s is read as %s everywhere',
    (code, id) => {
      expect(parseReadinessCase(edited(CASE, [pathOf('legal.status'), code]))).toMatchObject({
        right: { legal: { status: id } },
      });
      expect(parseUnplannedReturn({ ...UNPLANNED_RETURN, status: code })).toMatchObject({ right: { status: id } });
      expect(parseDecisionAgainstReturn({ ...DECISION, status: code })).toMatchObject({ right: { status: id } });
    },
  );

  it.each(['c2', ' C2', 'C2 ', 'C3', 'V1', 'P1', ''])(
    'is refused as %j, with the names and codes that there are',
    (status) => {
      for (const read of [
        parseUnplannedReturn({ ...UNPLANNED_RETURN, status }),
        parseDecisionAgainstReturn({ ...DECISION, status }),
      ])
        expect(read).toMatchObject({ left: [{ code: 'shape.not-one-of', path: ['status'], expected: STATUS_WORDS }] });
    },
  );
});

describe('Every word that the package knows', () => {
  it.each<readonly [string, readonly string[], (word: string) => Either<readonly Finding[], unknown>]>([
    ['a legal status', STATUS_WORDS, (status) => parseReadinessCase(edited(CASE, [pathOf('legal.status'), status]))],
    [
      'a status before an unplanned return',
      STATUS_WORDS,
      (status) => parseUnplannedReturn({ ...UNPLANNED_RETURN, status }),
    ],
    ['a status at a decision', STATUS_WORDS, (status) => parseDecisionAgainstReturn({ ...DECISION, status })],
    [
      'a way home in law',
      RETURN_ROUTE_IDS,
      (route) => parseReadinessCase(edited(CASE, [pathOf('legal.route'), route])),
    ],
    [
      'a stage',
      RETURN_STAGE_KINDS,
      (kind) => parseReunificationPlan(edited(PLAN, [['timescale'], ABSENT], [pathOf('schedule.0.kind'), kind])),
    ],
    ['an approval', APPROVAL_IDS, (one) => parseReadinessCase(edited(CASE, [pathOf('approvals.0.approval'), one]))],
    ['a role', TEAM_ROLES, (role) => parseReunificationPlan(edited(PLAN, [pathOf('team.0.role'), role]))],
    [
      'the role of a trusted adult',
      TEAM_ROLES,
      (who) => parseReunificationPlan(edited(PLAN, [pathOf('trustedAdult.who'), who])),
    ],
    ['a warning sign', WARNING_SIGN_KINDS, (sign) => parseWarningSigns(edited(SIGNS, [pathOf('0.sign'), sign]))],
  ])('for %s can be read, and none that it does not know', (_, words, read) => {
    expect(words.filter((word) => !isRight(read(word)))).toEqual([]);
    expect(words.filter((word) => !isLeft(read(`${word}s`)))).toEqual([]);
  });
});

describe('Blank texts in a plan', () => {
  it('are read as they stand, and then count as not filled in', () => {
    for (const blank of [' ', '\t', '\u00a0', '\ufeff']) {
      const read = parseReunificationPlan({
        ...COMPLETE_PLAN,
        contingency: { ifReturnFails: blank, ifStressShows: blank },
      });
      if (!isRight(read)) throw new Error('not read');
      expect(read.right.contingency?.ifReturnFails).toBe(blank);
      const codes = checkPlan(read.right).findings.map(({ code }) => code);
      expect(codes).toEqual(['plan.contingency-missing', 'plan.step-up-missing']);
    }
  });
});

describe('The file of bank holidays', () => {
  it('is read as gov.uk publishes it, and what else it holds is left alone', () => {
    const file = {
      ...BANK_HOLIDAYS,
      scotland: { division: 'scotland', events: [{ title: 'St Andrew’s Day' }] },
      'northern-ireland': null,
    };
    expect(parseBankHolidays(file)).toStrictEqual({ _tag: 'Right', right: BANK_HOLIDAYS });
  });

  it('cannot be read without England and Wales', () => {
    expect(found(parseBankHolidays({ scotland: BANK_HOLIDAYS['england-and-wales'] }))).toEqual([
      line('shape.missing', ['england-and-wales']),
    ]);
  });
});

describe('Ids in what has been read', () => {
  it.each<readonly [string, unknown, Parse, Path]>([
    ['a plan', PLAN, (input) => found(parseReunificationPlan(input)), ['agencies', 0, 'responsible']],
    ['a case', CASE, (input) => found(parseReadinessCase(input)), ['child']],
    ['a sign', SIGNS, (input) => found(parseWarningSigns(input)), [0, 'id']],
  ])('of %s are of any letters, and none is empty', (_, sample, parse, at) => {
    for (const name of ['__proto__', 'constructor', '\uD800', '0'])
      expect(parse(edited(sample, [at, name]))).toEqual([]);
    for (const blank of ['', ' ', '\u0000', '\u200B\u2060'])
      expect(parse(edited(sample, [at, blank]))).toEqual([line('shape.empty', at)]);
  });
});
