import {
  checkPlan,
  PLAN_CONTRADICTIONS,
  PLAN_FINDINGS,
  PLAN_PARTS,
  type PlanCheck,
  type PlanContext,
  type PlannedVisits,
  type PlanPart,
  RETURN_STAGE_KINDS,
  type ReunificationPlan,
  type SchoolsRole,
  TEAM_ROLES,
} from 'reunification-framework/return-home';
import { parseReunificationPlan, ReunificationPlanSchema } from 'reunification-framework/return-home/schema';
import { isRight, MADE_BY } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { ABSENT, edited, pathsIn, valueAt } from '../../bad-input/edits.js';
import { ASKED_ON, COMPLETE_PLAN, HOME_ON, PLANNED_ON, STARTS_ON } from '../../support/coming-home.js';
import { day } from '../../support/dates.js';
import { CANARY, deeplyFrozen, linesOf } from '../../support/goals.js';
import { CHILD, FATHER, MOTHER } from '../../support/observations.js';
import {
  inList,
  inOtherWords,
  inRecord,
  PLAN_CONTEXT,
  PLAN_FAULTS,
  type PlanSituation,
  planLinesOf,
  planPartsOf,
  planWith,
  supportUntil,
  withPlanFaults,
} from '../../support/plan-faults.js';

type Change = (situation: PlanSituation) => PlanSituation;

const checkOf = ({ plan, context }: PlanSituation): PlanCheck => checkPlan(plan, context);
const changing =
  (changes: Partial<ReunificationPlan>): Change =>
  ({ plan, context }) => ({ plan: { ...plan, ...changes }, context });
const against =
  (changes: Partial<PlanContext>): Change =>
  ({ plan, context }) => ({ plan, context: { ...context, ...changes } });

const linesIn = (...changes: readonly Change[]): readonly string[] => linesOf(checkOf(planWith(...changes)).findings);

/** A plan as a case system would hand it in, and an error where it could not be read. */
const CONTRADICTIONS: ReadonlySet<string> = new Set(PLAN_CONTRADICTIONS);

/** A plan as its schema reads it. Its parser refuses it only for what cannot be true at once. */
const read = (input: unknown): ReunificationPlan => {
  const result = parseReunificationPlan(input);
  if (isRight(result)) return result.right;
  const others = result.left.filter(({ code }) => !CONTRADICTIONS.has(code));
  if (others.length > 0) throw new Error(linesOf(others).join('\n'));
  return ReunificationPlanSchema.parse(input);
};

const ALL_COMPLETE = Object.fromEntries(PLAN_PARTS.map((part) => [part, 'complete']));

/** The parts of a complete plan, some of them incomplete. */
const partsWithout = (parts: readonly PlanPart[]): object => ({
  ...ALL_COMPLETE,
  ...Object.fromEntries(parts.map((part) => [part, 'incomplete'])),
});

describe('A complete plan', () => {
  it('has every part filled in, and nothing left to look at', () => {
    expect(checkPlan(COMPLETE_PLAN, PLAN_CONTEXT)).toStrictEqual({
      madeBy: MADE_BY,
      parts: ALL_COMPLETE,
      isComplete: true,
      findings: [],
    });
  });

  it('is one that a case system could send', () => {
    expect(read(COMPLETE_PLAN)).toStrictEqual(COMPLETE_PLAN);
  });

  it('is complete by itself, with nothing to be checked against', () => {
    expect(checkPlan(COMPLETE_PLAN)).toStrictEqual(checkPlan(COMPLETE_PLAN, {}));
    expect(checkPlan(COMPLETE_PLAN).findings).toEqual([]);
  });

  it.each<readonly [string, Change]>([
    ['is for coming home to one parent', changing({ wayHome: { parents: [FATHER] } })],
    ['is for a child too young for school', changing({ school: { kind: 'attends-none', reason: 'Eight months old' } })],
    [
      'is for a child who changes school and is helped to settle',
      inRecord('school', { changes: true, helpToSettle: 'A friend goes along' }),
    ],
    ['has the social worker for the trusted adult', inRecord('trustedAdult', { person: 'lead', who: 'social-worker' })],
    ['has an advocate for the trusted adult', inRecord('trustedAdult', { person: 'the advocate', who: 'advocate' })],
    [
      'names the agency responsible for risks outside the home',
      changing({ risksOutsideHome: { kind: 'some', agencies: ['the school'] } }),
    ],
    ['has support for the family as a whole', inList('support', 0, { for: 'family' })],
    [
      'has every step of a gradual return',
      (situation) => {
        const kinds = [...RETURN_STAGE_KINDS];
        const starts = ['2024-03-19', '2024-03-20', '2024-03-22', '2024-03-29', HOME_ON];
        const schedule = kinds.map((kind, place) => ({
          ...COMPLETE_PLAN.schedule?.[0],
          kind,
          from: day(starts[place] ?? ''),
          until: kind === 'full-time' ? undefined : day(starts[place] ?? ''),
        }));
        return changing({ schedule })(situation);
      },
    ],
    ['lists its stages in any order', changing({ schedule: [...(COMPLETE_PLAN.schedule ?? [])].reverse() })],
    [
      'is made, signed and given to all on the day on which the gradual return begins',
      changing({
        timescale: { ...COMPLETE_PLAN.timescale, startsOn: PLANNED_ON },
        signature: { by: 'the officer', on: PLANNED_ON },
        agencies: COMPLETE_PLAN.agencies?.map((agency) => ({ ...agency, copyGivenOn: PLANNED_ON })),
      }),
    ],
  ])('can be one that %s', (_, change) => {
    expect(linesIn(change)).toEqual([]);
    expect(checkOf(planWith(change)).isComplete).toBe(true);
  });

  it('can give any role a place in the team', () => {
    const places = TEAM_ROLES.map((role) => ({ id: role, role, person: `the ${role}`, does: 'Helps' }));
    expect(linesIn(changing({ team: [...(COMPLETE_PLAN.team ?? []), ...places] }))).toEqual([]);
  });

  it('can be between people and agencies whose ids are words of the language it is written in', () => {
    for (const id of ['constructor', '__proto__', 'toString', '0']) {
      const renamed = read(
        JSON.parse(JSON.stringify(COMPLETE_PLAN).replaceAll(/"(lead|the school)"/g, () => JSON.stringify(id))),
      );
      expect(renamed.team?.[0]?.id).toBe(id);
      expect(linesOf(checkPlan(renamed, PLAN_CONTEXT).findings)).toEqual([]);
      expect(linesIn(inList('monitoring', 0, { by: ['teacher', id] }))).toEqual([
        'plan.not-in-team at monitoring/0/by/1',
      ]);
      expect(linesIn(inList('team', 2, { agency: id }))).toEqual(['plan.agency-not-party at team/2/agency']);
    }
  });
});

describe('A plan of which nothing is filled in', () => {
  const EMPTY: ReunificationPlan = { edition: 'framework-2015', child: CHILD, wayHome: { parents: [MOTHER] } };

  it('lacks everything that is asked for', () => {
    expect(linesOf(checkPlan(EMPTY).findings)).toEqual([
      'plan.action-not-said at whatFamiliesKnow/saysAuthorityMayAct',
      'plan.agencies-missing at agencies',
      'plan.agreement-not-linked at agreementMadeOn',
      'plan.carers-missing at carers',
      'plan.carers-not-involved at involved/carers',
      'plan.child-not-involved at involved/child',
      'plan.concerns-missing at concerns/how',
      'plan.concerns-not-acted-on at concerns/actedOnBy',
      'plan.concerns-not-collected at concerns/collectedBy',
      'plan.concerns-not-reviewed at concerns/discussedAtEachReview',
      'plan.contingency-missing at contingency/ifReturnFails',
      'plan.date-missing at madeOn',
      'plan.family-meeting-not-considered at familyMeetingConsidered',
      'plan.help-for-child-missing at whatFamiliesKnow/helpForChild',
      'plan.help-for-parents-missing at whatFamiliesKnow/helpForParents',
      'plan.home-date-missing at timescale/homeOn',
      'plan.meeting-missing at metOn',
      'plan.monitoring-missing at monitoring',
      'plan.not-signed at signature',
      'plan.other-plans-not-linked at otherPlansLinked',
      'plan.outside-risks-not-said at risksOutsideHome',
      'plan.parents-not-involved at involved/parents',
      'plan.preparation-missing at preparatoryWork',
      'plan.reclassification-not-said at whatFamiliesKnow/saysRiskCanBeReclassified',
      'plan.referrals-not-agreed at referralsAgreed',
      'plan.report-not-linked at reportMadeOn',
      'plan.review-dates-missing at reviews/on',
      'plan.review-process-missing at reviews/process',
      'plan.schedule-missing at schedule',
      'plan.school-missing at school',
      'plan.start-missing at timescale/startsOn',
      'plan.step-up-missing at contingency/ifStressShows',
      'plan.support-missing at support',
      'plan.team-missing at team',
      'plan.timetable-not-considered at timescale/schoolTimetableConsidered',
      'plan.trusted-adult-missing at trustedAdult',
      'plan.visits-missing at visits',
    ]);
  });

  it('is incomplete in every part', () => {
    expect(checkPlan(EMPTY)).toMatchObject({ parts: partsWithout(PLAN_PARTS), isComplete: false });
    expect(Object.keys(checkPlan(EMPTY).parts)).toEqual([...PLAN_PARTS]);
  });

  it('lacks the same where lists and records are empty', () => {
    const lists = { agencies: [], preparatoryWork: [], carers: [], team: [], schedule: [], support: [] };
    const records = { involved: {}, timescale: {}, concerns: {}, contingency: {}, whatFamiliesKnow: {} };
    const empty = { ...EMPTY, ...lists, ...records, monitoring: [], visits: [], reviews: { on: [] } };
    expect(checkPlan(empty)).toEqual(checkPlan(EMPTY));
  });

  it('lacks the same whatever it is checked against', () => {
    expect(checkPlan(EMPTY, { ...PLAN_CONTEXT, level: 'low', supportMonths: 24 })).toEqual(checkPlan(EMPTY));
  });
});

describe('One fault in a plan', () => {
  it.each(PLAN_FAULTS)('is found where it is, and with nothing that it does not bring: $told', (fault) => {
    const { findings } = checkOf(withPlanFaults([fault]));
    expect(linesOf(findings)).toEqual([...planLinesOf(fault)].sort());
    const { message, source, severity, part } = PLAN_FINDINGS[fault.code];
    expect({ severity, part }).toEqual({ severity: fault.severity, part: fault.part });
    expect(findings.find(({ code }) => code === fault.code)).toStrictEqual({
      code: fault.code,
      severity: fault.severity,
      path: fault.path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      message,
      source,
    });
  });

  it.each(PLAN_FAULTS)('leaves its own part incomplete exactly if something must be mended: $told', (fault) => {
    const { parts, isComplete } = checkOf(withPlanFaults([fault]));
    expect(parts).toEqual(partsWithout(planPartsOf(fault)));
    expect(isComplete).toBe(planPartsOf(fault).length === 0);
  });

  it('is there in these tests for every code there is', () => {
    expect(PLAN_FAULTS.map(({ code }) => code).sort()).toEqual(Object.keys(PLAN_FINDINGS).sort());
  });

  it('is there in these tests for every part that a plan has', () => {
    expect(new Set(PLAN_FAULTS.flatMap(planPartsOf))).toEqual(new Set(PLAN_PARTS));
  });

  it.each(PLAN_FAULTS)('is one that a case system could send: $told', (fault) => {
    const { plan } = withPlanFaults([fault]);
    const sent: unknown = JSON.parse(JSON.stringify(plan));
    expect(checkPlan(read(sent), PLAN_CONTEXT)).toEqual(checkPlan(plan, PLAN_CONTEXT));
  });

  it.each(PLAN_FAULTS)('keeps a plan from being read exactly if it cannot be true at once: $told', (fault) => {
    const { plan } = withPlanFaults([fault]);
    const isContradiction = (told: string): boolean => CONTRADICTIONS.has(told.slice(0, told.indexOf(' ')));
    const result = parseReunificationPlan(plan);
    const expected = (plan.team ?? []).length === 0 ? [] : planLinesOf(fault).filter(isContradiction).sort();
    expect(isRight(result) ? [] : linesOf(result.left)).toEqual(expected);
  });

  it.each(PLAN_FAULTS)('is found without changing anything that was handed in: $told', (fault) => {
    const situation = withPlanFaults([fault]);
    const frozenSituation = deeplyFrozen(situation);
    expect(checkOf(frozenSituation)).toEqual(checkOf(situation));
    expect(frozenSituation).toEqual(situation);
  });

  it.each(PLAN_FAULTS)('is told in plain data, the same after it was stored and read again: $told', (fault) => {
    const check = checkOf(withPlanFaults([fault]));
    expect(JSON.parse(JSON.stringify(check))).toStrictEqual(check);
  });

  it.each(PLAN_FAULTS)('is told without a word or a name that people wrote: $told', (fault) => {
    const { plan, context } = withPlanFaults([fault]);
    const marked = inOtherWords(plan, CANARY);
    expect(JSON.stringify(read(marked)).split(CANARY).length).toBeGreaterThan(40);
    const check = checkPlan(marked, context);
    expect(linesOf(check.findings)).toEqual([...planLinesOf(fault)].sort());
    expect(JSON.stringify(check)).not.toContain(CANARY);
  });
});

/** Every field of the complete plan that need not be filled in for it to be read. */
const OPTIONAL_FIELDS = pathsIn(COMPLETE_PLAN).filter(
  (path) => typeof path.at(-1) === 'string' && isRight(parseReunificationPlan(edited(COMPLETE_PLAN, [path, ABSENT]))),
);

const foundIn = (input: unknown): readonly string[] => linesOf(checkPlan(read(input), PLAN_CONTEXT).findings);
const withoutField = (path: (typeof OPTIONAL_FIELDS)[number]): readonly string[] =>
  foundIn(edited(COMPLETE_PLAN, [path, ABSENT]));

/** What need not be said: when something begins or ends that the rest of the plan bounds, for which agency someone acts, who a person is. */
const NEED_NOT_BE_SAID = ['preparatoryWork/0/from', 'preparatoryWork/0/until', 'trustedAdult/who', 'visits/0/until'];

describe('What is left out of a plan', () => {
  it('is never read as if it were fine: each field left out is found', () => {
    const unnoticed = OPTIONAL_FIELDS.filter((path) => withoutField(path).length === 0).map((path) => path.join('/'));
    expect(OPTIONAL_FIELDS.length).toBeGreaterThan(80);
    expect(unnoticed.sort()).toEqual(NEED_NOT_BE_SAID);
  });

  it('counts for no more than a no', () => {
    const affirmed = OPTIONAL_FIELDS.filter((path) => valueAt(COMPLETE_PLAN, path) === true);
    expect(affirmed.map((path) => path.join('/')).sort()).toEqual([
      'concerns/discussedAtEachReview',
      'familyMeetingConsidered',
      'involved/carers',
      'involved/parents',
      'otherPlansLinked',
      'referralsAgreed',
      'timescale/schoolTimetableConsidered',
      'trustedAdult/knowsToPassConcernsOn',
      'visits/0/childSeenAlone',
      'visits/0/outsideTheHome',
      'whatFamiliesKnow/saysAuthorityMayAct',
      'whatFamiliesKnow/saysRiskCanBeReclassified',
    ]);
    for (const path of affirmed) {
      expect(withoutField(path)).toHaveLength(1);
      expect(foundIn(edited(COMPLETE_PLAN, [path, false]))).toEqual(withoutField(path));
    }
  });

  it.each([
    'carers/0/before',
    'carers/0/after',
    'team/1/does',
    'school/does',
    'support/0/intensity',
    'concerns/how',
    'reviews/process',
    'contingency/ifReturnFails',
    'contingency/ifStressShows',
    'whatFamiliesKnow/helpForParents',
    'whatFamiliesKnow/helpForChild',
  ])('is left out as well where %s is blank', (field) => {
    const path = field.split('/').map((step) => (/^\d$/.test(step) ? Number(step) : step));
    expect(withoutField(path)).toHaveLength(1);
    for (const blank of [' ', '\n', '\u00a0'])
      expect(foundIn(edited(COMPLETE_PLAN, [path, blank]))).toEqual(withoutField(path));
  });

  it('is left out as well where nobody is named by a blank', () => {
    const { trustedAdult, signature, team = [], agencies = [] } = COMPLETE_PLAN;
    if (trustedAdult === undefined || signature === undefined) throw new Error('not complete');
    const found = (changes: Partial<ReunificationPlan>) =>
      checkPlan({ ...COMPLETE_PLAN, ...changes }, PLAN_CONTEXT).findings.map(({ code }) => code);
    for (const blank of [' ', '\u200B', '\u0000\uFEFF']) {
      expect(found({ trustedAdult: { ...trustedAdult, person: blank } })).toContain('plan.trusted-adult-missing');
      expect(found({ signature: { ...signature, by: blank } })).toContain('plan.not-signed');
      expect(found({ team: team.map((place) => ({ ...place, person: blank })) })).toContain('plan.role-nobody-holds');
      expect(found({ agencies: agencies.map((one) => ({ ...one, responsible: blank })) })).toContain(
        'plan.agency-without-person',
      );
    }
  });
});

interface Days {
  readonly told: string;
  readonly finds: string;
  readonly on: (date: string) => Change;
  readonly days: readonly (readonly [date: string, isWrong: boolean])[];
  /** Whatever else is found on such days is not looked at. */
  readonly only?: boolean;
}

const singleVisit = (announced: boolean, date: string): PlannedVisits => ({
  announced,
  by: ['help'],
  from: day(date),
  until: day(date),
});
const weekly = { every: 1, unit: 'week' } as const;
const monthly = { every: 1, unit: 'month' } as const;

/** Announced visits throughout, and unannounced ones as given. */
const unannounced =
  (...visits: readonly Partial<PlannedVisits>[]): Change =>
  ({ plan, context }) => ({
    plan: {
      ...plan,
      visits: [
        ...(plan.visits ?? []).slice(0, 1),
        ...visits.map((visit) => ({ announced: false, by: ['lead'], ...visit })),
      ],
    },
    context,
  });

/** Support for the child that stops, and goes on from a day. */
const pausedUntil =
  (date: string, lastDay = '2024-06-12'): Change =>
  ({ plan, context }) => ({
    plan: {
      ...plan,
      support: (plan.support ?? []).flatMap((one) =>
        one.for === 'child'
          ? [
              { ...one, until: day(lastDay), reducedOn: [day('2024-05-12')] },
              { ...one, from: day(date) },
            ]
          : [one],
      ),
    },
    context,
  });

const DAYS: readonly Days[] = [
  {
    told: 'The professionals may meet up to the day of the plan',
    finds: 'plan.meeting-after-plan at metOn',
    on: (date) => changing({ metOn: day(date) }),
    days: [
      ['2024-03-05', false],
      ['2024-03-06', false],
      ['2024-03-07', true],
    ],
  },
  {
    told: 'The report may be of the day of the plan',
    finds: 'plan.report-after-plan at reportMadeOn',
    on: (date) => changing({ reportMadeOn: day(date), metOn: day('2024-03-06') }),
    // The meeting then also comes before it.
    only: true,
    days: [
      ['2024-03-05', false],
      ['2024-03-06', false],
      ['2024-03-07', true],
    ],
  },
  {
    told: 'A copy may be given on the day of the plan, where it is signed then',
    finds: 'plan.copy-before-plan at agencies/1/copyGivenOn',
    on: (date) => (situation) =>
      inList('agencies', 1, { copyGivenOn: day(date) })(inRecord('signature', { on: PLANNED_ON })(situation)),
    days: [
      ['2024-03-05', true],
      ['2024-03-06', false],
      ['2024-03-07', false],
    ],
  },
  {
    told: 'A copy is of the signed plan: given on the day of the signature, or later',
    finds: 'plan.copy-before-signature at agencies/1/copyGivenOn',
    on: (date) => inList('agencies', 1, { copyGivenOn: day(date) }),
    days: [
      ['2024-03-07', true],
      ['2024-03-08', false],
      ['2024-03-09', false],
    ],
  },
  {
    told: 'The plan is signed by the day on which the return begins',
    finds: 'plan.signed-after-start at signature/on',
    on: (date) => inRecord('signature', { on: day(date) }),
    // Copies then come before it.
    only: true,
    days: [
      ['2024-03-08', false],
      ['2024-03-09', false],
      ['2024-03-10', true],
    ],
  },
  {
    told: 'The return begins with its first stage, where that is before the day on which it is said to start',
    finds: 'plan.signed-after-start at signature/on',
    on: (date) => inList('schedule', 0, { from: day(date) }),
    // The stage then begins before the start.
    only: true,
    days: [
      ['2024-03-07', true],
      ['2024-03-08', false],
      ['2024-03-09', false],
    ],
  },
  {
    told: 'The professionals meet once there is a report, and once the level is agreed',
    finds: 'plan.meeting-before-classification at metOn',
    on: (date) => changing({ metOn: day(date) }),
    days: [
      ['2024-02-29', true],
      ['2024-03-01', false],
      ['2024-03-02', false],
    ],
  },
  {
    told: 'The first visit is made within seven days of the return',
    finds: 'plan.first-visit-late at visits',
    on: (date) => inList('visits', 0, { from: day(date) }),
    // What is visited before the return is not looked at.
    only: true,
    days: [
      ['2024-04-18', false],
      ['2024-04-19', false],
      ['2024-04-20', true],
    ],
  },
  {
    told: 'The first review comes within three months of the return',
    finds: 'plan.first-review-late at reviews/on',
    on: (date) => inRecord('reviews', { on: [day('2024-04-08'), day(date), day('2025-01-01')] }),
    days: [
      ['2024-07-11', false],
      ['2024-07-12', false],
      ['2024-07-13', true],
    ],
  },
  {
    told: 'No more than six months pass between two reviews',
    finds: 'plan.reviews-far-apart at reviews/on',
    on: (date) => inRecord('reviews', { on: [day('2024-04-08'), day('2024-05-10'), day(date)] }),
    days: [
      ['2024-11-09', false],
      ['2024-11-10', false],
      ['2024-11-11', true],
    ],
  },
  {
    told: 'Support pauses for no more than a month: here from 13 June',
    finds: 'plan.support-gap at support',
    on: (date) => pausedUntil(date),
    days: [
      ['2024-07-11', false],
      ['2024-07-12', false],
      ['2024-07-13', true],
    ],
  },
  {
    told: 'A child is too young to choose someone only before the fifth birthday',
    finds: 'plan.child-not-too-young-to-choose at trustedAdult/chosenByChild',
    on: (date) => (situation) =>
      against({ bornOn: day(date) })(inRecord('trustedAdult', { chosenByChild: 'too-young' })(situation)),
    days: [
      ['2019-03-05', true],
      ['2019-03-06', true],
      ['2019-03-07', false],
    ],
  },
  {
    told: 'Nobody tells a baby how to find help: a child is one until the first birthday',
    finds: 'plan.help-for-child-missing at whatFamiliesKnow/helpForChild',
    on: (date) => (situation) =>
      against({ bornOn: day(date) })(inRecord('whatFamiliesKnow', { helpForChild: undefined })(situation)),
    days: [
      ['2023-04-11', true],
      ['2023-04-12', true],
      ['2023-04-13', false],
    ],
  },
  {
    told: 'The first nights come before the day from which the child is home',
    finds: 'plan.first-nights-missing at schedule',
    on:
      (date) =>
      ({ plan, context }) => ({
        plan: {
          ...plan,
          schedule: (plan.schedule ?? [])
            .filter(({ kind }) => kind !== 'midweek-night' && kind !== 'weekend-night')
            .map((stage) => (stage.kind === 'whole-weekend' ? { ...stage, from: day(date), until: HOME_ON } : stage)),
        },
        context,
      }),
    only: true,
    days: [
      ['2024-04-11', false],
      ['2024-04-12', true],
      ['2024-04-13', true],
    ],
  },
  {
    told: 'The gradual return may start on the day of the plan',
    finds: 'plan.start-before-plan at timescale/startsOn',
    on: (date) => inRecord('timescale', { startsOn: day(date) }),
    // It is then signed after the return has begun.
    only: true,
    days: [
      ['2024-03-05', true],
      ['2024-03-06', false],
      ['2024-03-07', false],
    ],
  },
  {
    told: 'The child may be home on the day on which the gradual return starts',
    finds: 'plan.home-before-start at timescale/homeOn',
    on: (date) => inRecord('timescale', { startsOn: day(date) }),
    // All stages but the last then begin too early.
    only: true,
    days: [
      ['2024-04-11', false],
      ['2024-04-12', false],
      ['2024-04-13', true],
    ],
  },
  {
    told: 'Preparatory work may end on the day on which it starts',
    finds: 'plan.preparation-ends-before-it-starts at preparatoryWork/0/until',
    on: (date) => inList('preparatoryWork', 0, { until: day(date) }),
    days: [
      ['2024-03-08', true],
      ['2024-03-09', false],
      ['2024-03-10', false],
    ],
  },
  {
    told: 'Preparatory work has to start before the child is home',
    finds: 'plan.preparation-after-return at preparatoryWork/1/from',
    on: (date) => inList('preparatoryWork', 1, { from: day(date) }),
    days: [
      ['2024-04-11', false],
      ['2024-04-12', true],
      ['2024-04-13', true],
    ],
  },
  {
    told: 'A stage may begin with the gradual return, and not before',
    finds: 'plan.stage-before-start at schedule/0/from',
    on: (date) => inList('schedule', 0, { from: day(date) }),
    days: [
      ['2024-03-08', true],
      ['2024-03-09', false],
      ['2024-03-10', false],
    ],
  },
  {
    told: 'A stage may begin with the one before it, and not earlier',
    finds: 'plan.stages-out-of-order at schedule/3/from',
    on: (date) => inList('schedule', 3, { from: day(date) }),
    // Some of these days are no weekend.
    only: true,
    days: [
      ['2024-03-28', true],
      ['2024-03-29', false],
      ['2024-03-30', false],
    ],
  },
  {
    told: 'A stage may end on the day on which it starts',
    finds: 'plan.stage-ends-before-it-starts at schedule/1/until',
    on: (date) => inList('schedule', 1, { until: day(date) }),
    days: [
      ['2024-03-19', true],
      ['2024-03-20', false],
      ['2024-03-21', false],
    ],
  },
  {
    told: 'A stage may go on up to the day from which the child is home',
    finds: 'plan.stages-overlap at schedule/3/until',
    on: (date) => inList('schedule', 3, { until: day(date) }),
    days: [
      ['2024-04-11', false],
      ['2024-04-12', false],
      ['2024-04-13', true],
    ],
  },
  {
    told: 'The last stage has to begin on the day set for it',
    finds: 'plan.full-time-not-on-home-date at schedule/4/from',
    on: (date) => inList('schedule', 4, { from: day(date) }),
    days: [
      ['2024-04-11', true],
      ['2024-04-12', false],
      ['2024-04-13', true],
    ],
  },
  {
    told: 'Some support has to be there on the day from which the child is home',
    finds: 'plan.support-starts-late at support',
    on: (date) => (situation) =>
      inList('support', 0, { from: day(date) })(inList('support', 1, { from: day(date) })(situation)),
    days: [
      ['2024-04-11', false],
      ['2024-04-12', false],
      ['2024-04-13', true],
    ],
  },
  {
    told: 'Support may be reduced from the day on which it starts',
    finds: 'plan.support-reduced-outside-its-time at support/0/reducedOn/0',
    on: (date) => inList('support', 0, { from: day('2024-05-01'), reducedOn: [day(date)] }),
    // It then begins late.
    only: true,
    days: [
      ['2024-04-30', true],
      ['2024-05-01', false],
      ['2024-05-02', false],
    ],
  },
  {
    told: 'Support is reduced after the return, and not by it',
    finds: 'plan.support-reduced-by-return at support/0/reducedOn/0',
    on: (date) => inList('support', 0, { from: STARTS_ON, reducedOn: [day(date), day('2025-01-12')] }),
    days: [
      ['2024-04-11', true],
      ['2024-04-12', true],
      ['2024-04-13', false],
    ],
  },
  {
    told: 'Support that is reduced only on its last day ends at once',
    finds: 'plan.support-reduced-outside-its-time at support/0/reducedOn/1',
    on: (date) => inList('support', 0, { reducedOn: [day('2024-10-12'), day(date)] }),
    days: [
      ['2025-04-11', false],
      ['2025-04-12', true],
      ['2025-04-13', true],
    ],
  },
  {
    told: 'A visit in the first stays is made from the first night on, up to the day before the return',
    finds: 'plan.visits-none-in-first-stays at visits',
    on: (date) => unannounced(singleVisit(false, date), { from: HOME_ON, howOften: monthly }),
    days: [
      ['2024-03-19', true],
      ['2024-03-20', false],
      ['2024-03-21', false],
      ['2024-04-11', false],
      ['2024-04-12', true],
      ['2024-04-13', true],
    ],
  },
  {
    told: 'Repeated visits are made in the first stays where one falls into them, here on 22 March',
    finds: 'plan.visits-none-in-first-stays at visits',
    on: (date) =>
      unannounced(
        { from: day('2024-03-01'), until: day(date), howOften: weekly },
        { from: HOME_ON, howOften: monthly },
      ),
    days: [
      ['2024-03-21', true],
      ['2024-03-22', false],
      ['2024-03-23', false],
    ],
  },
  {
    told: 'A visit after the return is made from the day after it on, up to three months',
    finds: 'plan.visits-none-after-return at visits',
    on: (date) => unannounced(singleVisit(false, '2024-03-20'), singleVisit(false, date)),
    days: [
      ['2024-04-11', true],
      ['2024-04-12', true],
      ['2024-04-13', false],
      ['2024-07-11', false],
      ['2024-07-12', false],
      ['2024-07-13', true],
    ],
  },
  {
    told: 'Repeated visits are made after the return where one falls into the time, here on 17 April',
    finds: 'plan.visits-none-after-return at visits',
    on: (date) => unannounced({ from: day('2024-03-20'), until: day(date), howOften: weekly }),
    days: [
      ['2024-04-16', true],
      ['2024-04-17', false],
      ['2024-04-18', false],
    ],
  },
  {
    told: 'Support for the child has to go on after the day from which the child is home',
    finds: 'plan.support-for-child-missing at support',
    on: (date) => inList('support', 1, { from: STARTS_ON, until: day(date), reducedOn: [day('2024-04-01')] }),
    // It then also ends early.
    only: true,
    days: [
      ['2024-04-11', true],
      ['2024-04-12', true],
      ['2024-04-13', false],
    ],
  },
  {
    told: 'The social worker has to see the child alone once the child is home, here on 17 April',
    finds: 'plan.child-never-seen-alone at visits',
    on:
      (date) =>
      ({ plan, context }) => ({
        plan: {
          ...plan,
          visits: [
            ...(plan.visits ?? []).map((visit) => (visit.announced ? { ...visit, until: day(date) } : visit)),
            { announced: true, by: ['help'], from: HOME_ON, howOften: weekly },
          ],
        },
        context,
      }),
    days: [
      ['2024-04-16', true],
      ['2024-04-17', false],
      ['2024-04-18', false],
    ],
  },
  {
    told: 'The time of visits may end on the day on which it starts',
    finds: 'plan.visit-ends-before-it-starts at visits/2/until',
    on:
      (date) =>
      ({ plan, context }) => ({
        plan: {
          ...plan,
          visits: [...(plan.visits ?? []), { announced: true, by: ['help'], from: HOME_ON, until: day(date) }],
        },
        context,
      }),
    days: [
      ['2024-04-11', true],
      ['2024-04-12', false],
      ['2024-04-13', false],
    ],
  },
  {
    told: 'A review comes after the day of the plan',
    finds: 'plan.review-before-plan at reviews/on/0',
    on: (date) => inRecord('reviews', { on: [day(date), ...(COMPLETE_PLAN.reviews?.on ?? [])] }),
    days: [
      ['2024-03-05', true],
      ['2024-03-06', true],
      ['2024-03-07', false],
    ],
  },
  {
    told: 'A review may come up to the day on which the last stage begins',
    finds: 'plan.reviewed-only-after-last-stage at reviews/on',
    on: (date) => inRecord('reviews', { on: [day('2024-05-10'), day('2024-10-14'), day(date)] }),
    days: [
      ['2024-04-11', false],
      ['2024-04-12', false],
      ['2024-04-13', true],
    ],
  },
  {
    told: 'A review after the return comes after the day of it',
    finds: 'plan.no-review-after-return at reviews/on',
    on: (date) => inRecord('reviews', { on: [day('2024-04-08'), day(date)] }),
    // One review is too few for a year.
    only: true,
    days: [
      ['2024-04-11', true],
      ['2024-04-12', true],
      ['2024-04-13', false],
    ],
  },
  {
    told: 'The plan may be signed from the day of it on',
    finds: 'plan.signed-before-made at signature/on',
    on: (date) => inRecord('signature', { on: day(date) }),
    days: [
      ['2024-03-05', true],
      ['2024-03-06', false],
      ['2024-03-07', false],
    ],
  },
  {
    told: 'A signature counts from the day on which it was given',
    finds: 'plan.signed-later at signature/on',
    on: (date) => inRecord('signature', { on: day(date) }),
    // The return has begun by then.
    only: true,
    days: [
      ['2024-03-24', false],
      ['2024-03-25', false],
      ['2024-03-26', true],
    ],
  },
  {
    told: 'A copy counts from the day on which it was given',
    finds: 'plan.copy-not-given at agencies/0/copyGivenOn',
    on: (date) => inList('agencies', 0, { copyGivenOn: day(date) }),
    // The return has begun by then.
    only: true,
    days: [
      ['2024-03-24', false],
      ['2024-03-25', false],
      ['2024-03-26', true],
    ],
  },
];

describe.each(DAYS)('$told', ({ finds, on, days, only = false }) => {
  it.each(days)('on %s: found %s', (date, isWrong) => {
    const lines = linesIn(on(date));
    expect(only ? lines.filter((line) => line === finds) : lines).toEqual(isWrong ? [finds] : []);
  });
});

describe('A day that is not asked about', () => {
  const NOT_YET = [
    'plan.copy-not-given at agencies/0/copyGivenOn',
    'plan.copy-not-given at agencies/1/copyGivenOn',
    'plan.signed-later at signature/on',
  ];

  it('leaves a signature and copies of whatever day as given', () => {
    expect(linesIn(against({ asOf: undefined }))).toEqual([]);
    expect(linesIn(against({ asOf: day('2024-03-07') }))).toEqual(NOT_YET);
  });

  it('does not make up for a signature or a copy that was not given', () => {
    expect(
      linesIn(
        changing({ signature: undefined }),
        inList('agencies', 0, { copyGivenOn: undefined }),
        against({ asOf: undefined }),
      ),
    ).toEqual(['plan.copy-not-given at agencies/0/copyGivenOn', 'plan.not-signed at signature']);
  });
});

describe('Exams, terms and holidays', () => {
  const period = (from: string, until: string) => ({ from: day(from), until: day(until) });
  const during = (...examPeriods: readonly ReturnType<typeof period>[]): readonly string[] =>
    linesIn(against({ examPeriods }));
  const RETURN = 'plan.return-in-exams at timescale/homeOn';

  it.each([
    ['are on the day of the return', '2024-04-12', '2024-04-12', true],
    ['begin a week after it', '2024-04-19', '2024-04-24', true],
    ['begin on the eighth day after it', '2024-04-20', '2024-04-24', false],
  ])('exams that %s: worth a look %s', (_, from, until, isFound) => {
    expect(during(period(from, until))).toEqual(isFound ? [RETURN] : []);
    expect(checkOf(planWith(against({ examPeriods: [period(from, until)] }))).isComplete).toBe(true);
  });

  it.each([
    ['up to the day before a stage', '2024-04-01', '2024-04-04', []],
    ['up to its first day', '2024-04-01', '2024-04-05', ['plan.stage-in-exams at schedule/3/from']],
    ['in the middle of it', '2024-04-08', '2024-04-09', ['plan.stage-in-exams at schedule/3/from']],
    ['from its last day on', '2024-03-28', '2024-03-28', ['plan.stage-in-exams at schedule/1/from']],
    ['around the return', '2024-04-11', '2024-04-12', [RETURN, 'plan.stage-in-exams at schedule/3/from']],
  ])('are read with all their days and all days of a stage: %s', (_, from, until, lines) => {
    expect(during(period(from, until))).toEqual(lines);
  });

  it('of all children are looked at, each by itself', () => {
    expect(during(period('2024-05-13', '2024-05-16'), period('2024-04-12', '2024-04-12'))).toEqual([RETURN]);
  });

  it.each([
    ['the day before they start', '2024-05-13', '2024-05-12', true],
    ['on the day they start', '2024-05-13', '2024-05-13', false],
    ['the day after they start', '2024-05-13', '2024-05-14', false],
  ])('that end %s: wrong %s', (_, from, until, isWrong) => {
    expect(during(period(from, until))).toEqual(isWrong ? ['plan.exam-period-reversed at timescale'] : []);
    const asHolidays = linesIn(against({ schoolHolidays: [period(from, until)] }));
    expect(asHolidays).toEqual(isWrong ? ['plan.school-period-reversed at timescale'] : []);
  });

  it('terms, or holidays, show a stage over which no school can watch; the return itself may be in the holidays', () => {
    const EASTER = period('2024-03-29', '2024-04-14');
    const found = [2, 3].map((place) => `plan.stage-outside-term at schedule/${place}/from`);
    expect(linesIn(against({ schoolHolidays: [EASTER] }))).toEqual(found);
    const terms = [period('2024-01-08', '2024-03-28'), period('2024-04-15', '2024-07-24')];
    expect(linesIn(against({ schoolTerms: terms }))).toEqual(found);
    expect(linesIn(against({ schoolTerms: terms, schoolHolidays: [EASTER] }))).toEqual(found);
    expect(linesIn(against({ schoolTerms: [period('2024-01-08', '2024-07-24')] }))).toEqual([]);
    // One day in term is enough for school to see the child.
    expect(linesIn(against({ schoolHolidays: [period('2024-03-30', '2024-04-10')] }))).toEqual([]);
  });

  it('of one child that lie within longer ones of another are none the less as long as the longer ones', () => {
    const long = period('2024-04-01', '2024-04-26');
    const short = period('2024-04-02', '2024-04-03');
    for (const both of [
      [long, short],
      [short, long],
    ])
      expect(during(...both)).toEqual([RETURN, 'plan.stage-in-exams at schedule/3/from']);
    expect(linesIn(against({ schoolHolidays: [long, short] }))).toEqual(['plan.stage-outside-term at schedule/3/from']);
  });

  it('that nobody named are not looked for', () => {
    const none = { examPeriods: [], schoolTerms: [], schoolHolidays: [] };
    expect(linesIn(against(none))).toEqual([]);
    expect(linesIn(against({ examPeriods: undefined, schoolTerms: undefined, schoolHolidays: undefined }))).toEqual([]);
  });
});

/** Support that is in order, for a year. */
const HELP = {
  what: 'A group',
  by: ['help'],
  howOften: weekly,
  intensity: 'Two hours',
  from: HOME_ON,
  until: day('2025-04-12'),
  reducedOn: [day('2025-01-12')],
};

describe('How long support goes on', () => {
  const ended = (homeOn: string, until: string, context: Partial<PlanContext>): readonly string[] =>
    linesIn(
      inRecord('timescale', { homeOn: day(homeOn) }),
      supportUntil(until),
      inList('support', 0, { from: day(homeOn) }),
      inList('support', 1, { from: day(homeOn) }),
      against({ level: undefined, ...context }),
    ).filter((line) => line.startsWith('plan.support-ends-early'));
  const EARLY = ['plan.support-ends-early at support'];
  const AT_LOW = ['plan.support-ends-early-at-low at support'];

  it.each([
    ['2024-04-12', '2025-04-10', EARLY],
    ['2024-04-12', '2025-04-11', []],
    ['2024-04-12', '2025-04-12', []],
    ['2024-02-29', '2025-02-27', EARLY],
    ['2024-02-29', '2025-02-28', []],
    ['2023-02-28', '2024-02-26', EARLY],
    ['2023-02-28', '2024-02-27', []],
    ['2024-08-31', '2025-08-29', EARLY],
    ['2024-08-31', '2025-08-30', []],
  ])('home on %s, to %s: twelve months, the first and the last day included', (homeOn, until, lines) => {
    expect(ended(homeOn, until, {})).toEqual(lines);
  });

  it.each([
    ['2024-04-12', '2024-10-10', EARLY],
    ['2024-04-12', '2024-10-11', AT_LOW],
    ['2024-04-12', '2025-04-10', AT_LOW],
    ['2024-04-12', '2025-04-11', []],
    ['2024-08-31', '2025-02-27', EARLY],
    ['2024-08-31', '2025-02-28', AT_LOW],
    ['2023-08-31', '2024-02-28', EARLY],
    ['2023-08-31', '2024-02-29', AT_LOW],
    ['2024-08-30', '2025-02-27', EARLY],
    ['2024-08-30', '2025-02-28', AT_LOW],
  ])('home on %s, to %s: from six months on people judge at low risk', (homeOn, until, lines) => {
    expect(ended(homeOn, until, { level: 'low' })).toEqual(lines);
  });

  it.each(['medium', 'high', 'severe', undefined] as const)(
    'is not for people to judge below twelve at %s',
    (level) => {
      for (const until of ['2024-10-11', '2024-10-12', '2025-04-10'])
        expect(ended('2024-04-12', until, { level })).toEqual(EARLY);
      expect(ended('2024-04-12', '2025-04-11', { level })).toEqual([]);
    },
  );

  it.each([
    [6, 'medium', '2024-10-10', EARLY],
    [6, 'medium', '2024-10-11', []],
    [6, 'low', '2024-10-10', EARLY],
    [6, 'low', '2024-10-11', []],
    [9, 'medium', '2025-01-10', EARLY],
    [9, 'medium', '2025-01-11', []],
    [9, 'low', '2025-01-10', AT_LOW],
    [18, 'medium', '2025-10-10', EARLY],
    [18, 'medium', '2025-10-11', []],
    [18, 'low', '2025-10-10', AT_LOW],
    [18, 'low', '2025-10-11', []],
  ] as const)('is %i months where the authority declared so, at %s, to %s', (supportMonths, level, until, lines) => {
    expect(ended('2024-04-12', until, { level, supportMonths })).toEqual(lines);
  });

  it('counts from the return without a long pause, one piece of support after another', () => {
    expect(linesIn(pausedUntil('2025-04-01'))).toEqual(['plan.support-gap at support']);
    // At low risk six months may do, and a pause after them is for people to judge.
    const late = [pausedUntil('2024-07-13', '2024-06-12'), against({ level: 'low' })] as const;
    expect(linesIn(...late)).toEqual(['plan.support-gap at support']);
    expect(linesIn(pausedUntil('2024-12-12', '2024-10-11'), against({ level: 'low' }))).toEqual(AT_LOW);
    // Other support for the family bridges it.
    const bridged: Change = ({ plan, context }) => ({
      plan: { ...plan, support: [...(plan.support ?? []), { ...HELP, for: 'family' }] },
      context,
    });
    expect(linesIn(pausedUntil('2025-04-01'), bridged)).toEqual([]);
  });

  it('goes on until the case may close, where that is known', () => {
    const found = ['plan.support-ends-before-closure at support'];
    expect(linesIn(against({ mayCloseOn: day('2025-04-13') }))).toEqual([]);
    expect(linesIn(against({ mayCloseOn: day('2025-04-14') }))).toEqual(found);
    const longTerm = inList('support', 0, { until: undefined, isLongTerm: true });
    expect(linesIn(longTerm, against({ mayCloseOn: day('2025-07-19') }))).toEqual([]);
    expect(linesIn(longTerm, against({ mayCloseOn: day('2025-07-20') }))).toEqual(found);
  });

  it('is as long as the longest support, for the child and for the parents each', () => {
    const more =
      (whom: 'child' | 'parents' | 'family'): Change =>
      ({ plan, context }) => ({
        plan: { ...plan, support: [...(plan.support ?? []), { ...HELP, for: whom }] },
        context,
      });
    const short = supportUntil('2024-10-12');
    expect(linesIn(short, more('family'))).toEqual([]);
    expect(linesIn(short, more('child'), more('parents'))).toEqual([]);
    expect(linesIn(short, more('child'))).toEqual(EARLY);
    expect(linesIn(short, more('parents'))).toEqual(EARLY);
    expect(linesIn(short, more('parents'), against({ level: 'low' }))).toEqual(AT_LOW);
  });

  it('is for people to judge at low risk only where it is six months for the child and for the parents', () => {
    const at = (forParents: string, forChild: string): readonly string[] =>
      linesIn(
        inList('support', 0, { until: day(forParents), reducedOn: [day('2024-07-12')] }),
        inList('support', 1, { until: day(forChild), reducedOn: [day('2024-07-12')] }),
        against({ level: 'low' }),
      );
    expect(at('2024-10-11', '2025-04-12')).toEqual(AT_LOW);
    expect(at('2024-10-10', '2025-04-12')).toEqual(EARLY);
    expect(at('2025-04-12', '2024-10-10')).toEqual(EARLY);
    expect(at('2025-04-12', '2025-04-12')).toEqual([]);
  });

  it('is not said to be too short where nobody said how long it is, which is found by itself', () => {
    const lines = linesIn(
      supportUntil('2024-10-12'),
      inList('support', 0, { until: undefined }),
      inList('support', 1, { until: undefined }),
    );
    expect(lines).toEqual([
      'plan.support-without-end at support/0/until',
      'plan.support-without-end at support/1/until',
    ]);
  });

  it.each([undefined, false, true])(
    'need not be said of help that goes on as long as it is needed: %s',
    (isLongTerm) => {
      const change = inList('support', 0, { isLongTerm, howOften: undefined, until: undefined, reducedOn: undefined });
      expect(linesIn(change)).toEqual(
        isLongTerm === true
          ? []
          : ['plan.support-without-end at support/0/until', 'plan.support-without-frequency at support/0/howOften'],
      );
      expect(linesIn(inList('support', 0, { isLongTerm }))).toEqual([]);
    },
  );

  it('does not begin late where other support is there for the same side, and is not helped by one for the other', () => {
    const late = day('2024-04-13');
    const more =
      (whom: 'child' | 'parents' | 'family'): Change =>
      ({ plan, context }) => ({
        plan: { ...plan, support: [...(plan.support ?? []), { ...HELP, for: whom, from: HOME_ON }] },
        context,
      });
    const found = ['plan.support-starts-late at support'];
    expect(linesIn(inList('support', 0, { from: late }))).toEqual(found);
    expect(linesIn(inList('support', 1, { from: late }))).toEqual(found);
    expect(linesIn(inList('support', 0, { from: late }), more('parents'))).toEqual([]);
    expect(linesIn(inList('support', 0, { from: late }), more('family'))).toEqual([]);
    expect(linesIn(inList('support', 0, { from: late }), more('child'))).toEqual(found);
  });

  it('is not counted where the day of the return is not set', () => {
    const lines = linesIn(supportUntil('2024-10-12'), inRecord('timescale', { homeOn: undefined }));
    expect(lines).toEqual(['plan.home-date-missing at timescale/homeOn']);
  });
});

describe('The first nights', () => {
  it('are not there where the child is at home full time from the first', () => {
    const [daytime, , , , fullTime] = COMPLETE_PLAN.schedule ?? [];
    if (daytime === undefined || fullTime === undefined) throw new Error('not all stages');
    const schedule = [daytime, { ...fullTime, from: day('2024-04-11') }];
    expect(linesIn(changing({ schedule }))).toContain('plan.first-nights-missing at schedule');
    // Without a stay before the return, no visit in one is missing.
    expect(linesIn(changing({ schedule: [fullTime] }))).toEqual([
      'plan.daytime-missing at schedule',
      'plan.first-nights-missing at schedule',
    ]);
  });

  it('can be one day, and visits are missing where none is made on it', () => {
    const [, midweek, , , fullTime] = COMPLETE_PLAN.schedule ?? [];
    if (midweek === undefined || fullTime === undefined) throw new Error('not all stages');
    const night = { ...midweek, from: day('2024-04-11'), until: day('2024-04-11') };
    const onDay = (date: string) =>
      linesIn(
        changing({ schedule: [night, fullTime] }),
        unannounced(singleVisit(false, date), { from: HOME_ON, howOften: monthly }),
        inList('visits', 0, { from: day('2024-04-11'), howOften: { every: 1, unit: 'day' } }),
      ).filter((line) => line !== 'plan.daytime-missing at schedule');
    expect(onDay('2024-04-11')).toEqual([]);
    expect(onDay('2024-04-10')).toEqual(['plan.visits-none-in-first-stays at visits']);
  });
});

describe('Visits', () => {
  it('without a day, or to be made once, do not go on', () => {
    const once = { from: day('2024-03-20') };
    expect(linesIn(unannounced(once))).toEqual(['plan.visits-none-after-return at visits']);
    expect(linesIn(unannounced({ ...once, howOften: monthly }))).toEqual([]);
    expect(linesIn(unannounced({}))).toEqual([
      'plan.visit-without-date at visits/1/from',
      'plan.visits-none-after-return at visits',
      'plan.visits-none-in-first-stays at visits',
    ]);
  });

  it('that are announced for one day are made on that day, whatever time they belong to', () => {
    const announced: Change = inList('visits', 0, { howOften: undefined });
    expect(linesIn(announced)).toEqual([
      'plan.child-never-seen-alone at visits',
      'plan.visits-none-after-return at visits',
    ]);
  });

  it('repeated after the return, so seldom that none falls into the first three months, are none', () => {
    const repeatedEvery = (every: number): readonly string[] =>
      linesIn(
        unannounced({ from: day('2024-04-12'), howOften: { every, unit: 'month' } }, singleVisit(false, '2024-03-20')),
      );
    expect(repeatedEvery(3)).toEqual([]);
    expect(repeatedEvery(4)).toEqual(['plan.visits-none-after-return at visits']);
  });

  it.each([
    ['midweek-night', '2024-03-10', '2024-03-09'],
    ['weekend-night', '2024-03-15', '2024-03-14'],
    ['whole-weekend', '2024-03-15', '2024-03-14'],
  ] as const)('have to be made from the first %s on, and contact by day is no stay', (kind, from, dayBefore) => {
    const [daytime, , , , fullTime] = COMPLETE_PLAN.schedule ?? [];
    if (daytime === undefined || fullTime === undefined) throw new Error('not all stages');
    const schedule = [daytime, { ...daytime, kind, from: day(from), until: day('2024-04-11') }, fullTime];
    for (const listed of [schedule, [...schedule].reverse()]) {
      const made = (date: string): readonly string[] =>
        linesIn(
          changing({ schedule: listed }),
          unannounced(singleVisit(false, date), { from: HOME_ON, howOften: monthly }),
        ).filter((line) => line.startsWith('plan.visits'));
      expect(made(dayBefore)).toEqual(['plan.visits-none-in-first-stays at visits']);
      expect(made(from)).toEqual([]);
    }
  });

  it('by a relative, a friend, or any other agency are none of children’s services', () => {
    const unseen = TEAM_ROLES.filter(
      (role) =>
        linesIn(unannounced({ by: ['help'], from: day('2024-03-20'), howOften: monthly }), inList('team', 3, { role }))
          .length === 0,
    );
    expect(unseen).toEqual(['social-worker', 'team-manager', 'family-support-worker']);
    expect(linesIn(inList('visits', 1, { by: ['aunt'] }))).toEqual(['plan.visits-none-unannounced at visits']);
    expect(linesIn(inList('visits', 1, { by: ['aunt', 'help'] }))).toEqual([]);
  });

  it('that are unannounced are first only where they are sure to be made in the first week', () => {
    const announcedLater = inList('visits', 0, { from: day('2024-03-27'), howOften: { every: 2, unit: 'week' } });
    const until =
      (date: string): Change =>
      ({ plan, context }) => ({
        plan: {
          ...plan,
          visits: [
            ...(plan.visits ?? []),
            { announced: false, by: ['lead'], from: day('2024-04-13'), until: day(date) },
          ],
        },
        context,
      });
    expect(linesIn(announcedLater, until('2024-04-19'))).toEqual([]);
    expect(linesIn(announcedLater, until('2024-04-20'))).toEqual(['plan.first-visit-late at visits']);
  });

  it('are not looked for in a time of which the days are not set', () => {
    const lines = linesIn(inRecord('timescale', { homeOn: undefined }), unannounced(singleVisit(false, '2023-01-01')));
    expect(lines).toEqual(['plan.home-date-missing at timescale/homeOn']);
  });

  const seenBy = (by: readonly string[]): Change => inList('visits', 0, { by });

  it('are only the social worker’s where the social worker makes them', () => {
    expect(linesIn(seenBy(['help']))).toEqual(['plan.child-never-seen-alone at visits']);
    expect(linesIn(seenBy(['help', 'lead']))).toEqual([]);
    expect(linesIn(seenBy(['help']), inList('team', 3, { role: 'social-worker' }))).toEqual([]);
  });

  it('in which the child is seen outside the home, and others in which the child is seen alone, do not add up', () => {
    const apart: Change = (situation) =>
      inList('visits', 0, { outsideTheHome: undefined })(inList('visits', 1, { outsideTheHome: true })(situation));
    expect(linesIn(apart)).toEqual(['plan.child-never-seen-outside at visits']);
    expect(linesIn(apart, inList('visits', 1, { childSeenAlone: true }))).toEqual([]);
  });
});

describe('Whoever is given something to do', () => {
  const LISTS = [
    'preparatoryWork/0/by',
    'preparatoryWork/1/by',
    ...[0, 1, 2, 3, 4].flatMap((place) => [`schedule/${place}/supportedBy`, `schedule/${place}/monitoredBy`]),
    'support/0/by',
    'support/1/by',
    'monitoring/0/by',
    'visits/0/by',
    'visits/1/by',
    'concerns/collectedBy',
    'concerns/actedOnBy',
  ];

  it.each(LISTS)('has a place in the team: %s', (field) => {
    const path = field.split('/').map((step) => (/^\d$/.test(step) ? Number(step) : step));
    const people = Array.from(Object(valueAt(COMPLETE_PLAN, path)));
    expect(foundIn(edited(COMPLETE_PLAN, [[...path, people.length], 'the neighbour']))).toEqual([
      `plan.not-in-team at ${field}/${people.length}`,
    ]);
    expect(foundIn(edited(COMPLETE_PLAN, [[...path, people.length], 'help']))).toEqual([]);
  });

  it('is in these tests wherever people are named', () => {
    const named = pathsIn(COMPLETE_PLAN)
      .filter((path) => /^(by|\w+By)$/.test(String(path.at(-1))) && Array.isArray(valueAt(COMPLETE_PLAN, path)))
      .map((path) => path.join('/'));
    expect(named.sort()).toEqual([...LISTS].sort());
  });
});

describe('School', () => {
  const lines = (school: SchoolsRole): readonly string[] => linesIn(changing({ school }));
  const attends = { kind: 'attends', by: 'teacher', does: 'Breakfast club' } as const;

  it.each<readonly [boolean | undefined, string | undefined, readonly string[]]>([
    [false, undefined, []],
    [false, 'A friend goes along', []],
    [true, 'A friend goes along', []],
    [true, undefined, ['plan.help-to-settle-missing at school/helpToSettle']],
    [true, ' ', ['plan.help-to-settle-missing at school/helpToSettle']],
    [undefined, undefined, ['plan.change-of-school-not-said at school/changes']],
    [undefined, 'A friend goes along', ['plan.change-of-school-not-said at school/changes']],
  ])('changes (%s), and the child is helped to settle: %j', (changes, helpToSettle, found) => {
    expect(lines({ ...attends, changes, helpToSettle })).toEqual(found);
  });

  it('is spoken for by someone in the team who is of the school or nursery', () => {
    const speaking = TEAM_ROLES.filter(
      (role) =>
        linesIn(inList('team', 3, { role }), changing({ school: { ...attends, by: 'help', changes: false } }))
          .length === 0,
    );
    expect(speaking).toEqual(['school', 'nursery']);
    expect(lines({ ...attends, by: 'the school', changes: false })).toEqual([
      'plan.school-speaker-not-in-team at school/by',
    ]);
  });
});

describe('Whether the trusted adult can go on', () => {
  it.each([
    ['yes', []],
    ['no', ['plan.trusted-adult-cannot-go-on at trustedAdult/canGoOnAfterReturn']],
    ['not-known', ['plan.trusted-adult-may-not-go-on at trustedAdult/canGoOnAfterReturn']],
    [undefined, ['plan.trusted-adult-may-not-go-on at trustedAdult/canGoOnAfterReturn']],
  ] as const)('has to be known: %s', (canGoOnAfterReturn, lines) => {
    expect(linesIn(inRecord('trustedAdult', { canGoOnAfterReturn }))).toEqual(lines);
  });
});

describe('What a child may be too young for', () => {
  it.each([
    ['yes', true],
    ['too-young', true],
    ['no', false],
    [undefined, false],
  ] as const)('is to choose the trusted adult, and to take part, before school age: %s', (byChild, isFine) => {
    const ofFour = against({ bornOn: day('2020-01-01') });
    expect(linesIn(inRecord('trustedAdult', { chosenByChild: byChild }), ofFour)).toEqual(
      isFine ? [] : ['plan.trusted-adult-not-chosen at trustedAdult/chosenByChild'],
    );
    expect(linesIn(inRecord('involved', { child: byChild }), ofFour)).toEqual(
      isFine ? [] : ['plan.child-not-involved at involved/child'],
    );
  });

  it('is nothing for a young person of fifteen', () => {
    const changes = [
      inRecord('trustedAdult', { chosenByChild: 'too-young' }),
      inRecord('involved', { child: 'too-young' }),
      inRecord('whatFamiliesKnow', { helpForChild: undefined, childIsTooYoung: true }),
    ] as const;
    expect(linesIn(...changes, against({ bornOn: day('2009-01-01') }))).toEqual([
      'plan.child-not-too-young-for-help at whatFamiliesKnow/childIsTooYoung',
      'plan.child-not-too-young-to-choose at trustedAdult/chosenByChild',
      'plan.child-not-too-young-to-take-part at involved/child',
    ]);
    expect(linesIn(...changes, against({ bornOn: day('2021-01-01') }))).toEqual([]);
  });
});

describe('The trusted adult', () => {
  it('is none where it is a parent of this way home, by name or by a place in the team', () => {
    const found = ['plan.trusted-adult-is-parent at trustedAdult/person'];
    for (const person of [MOTHER, FATHER]) expect(linesIn(inRecord('trustedAdult', { person }))).toEqual(found);
    expect(linesIn(inRecord('trustedAdult', { person: 'aunt' }), inList('team', 5, { person: FATHER }))).toEqual(found);
    // The other parent, to whom the child does not go, can be the one.
    expect(linesIn(inRecord('trustedAdult', { person: MOTHER }), changing({ wayHome: { parents: [FATHER] } }))).toEqual(
      [],
    );
  });
});

describe('Who is in the team', () => {
  const inTeam = (role: (typeof TEAM_ROLES)[number], place: number): readonly string[] =>
    linesIn(inList('team', place, { role }));

  it('has someone among them who helps without being a service', () => {
    const informal = TEAM_ROLES.filter((role) => inTeam(role, 5).length === 0);
    expect(informal).toEqual(['kinship-carer', 'relative', 'friend', 'mentor']);
  });

  it('has the Virtual School Head where the child goes to school, and need not where not', () => {
    const found = ['plan.virtual-school-head-missing at team'];
    expect(TEAM_ROLES.filter((role) => inTeam(role, 4).length === 0)).toEqual(['virtual-school-head']);
    expect(inTeam('other', 4)).toEqual(found);
    const atHome = changing({ school: { kind: 'attends-none', reason: 'Eight months old' } });
    expect(linesIn(inList('team', 4, { role: 'other' }), atHome)).toEqual([]);
  });

  it('watches over the child from another agency as well, and relatives alone are not enough', () => {
    const watchedBy = (...by: readonly string[]): readonly string[] => linesIn(inList('monitoring', 0, { by }));
    const alone = ['plan.monitored-by-social-work-alone at monitoring'];
    expect(watchedBy('lead', 'help')).toEqual(alone);
    expect(watchedBy('carer')).toEqual(alone);
    expect(watchedBy('lead', 'aunt')).toEqual(alone);
    expect(watchedBy('help', 'teacher')).toEqual([]);
    expect(watchedBy('aunt')).toEqual(['plan.monitored-informally at monitoring']);
    const agencies = TEAM_ROLES.filter(
      (role) => linesIn(inList('team', 3, { role }), inList('monitoring', 0, { by: ['help'] })).length === 0,
    );
    expect(agencies).toEqual([
      'school',
      'virtual-school-head',
      'nursery',
      'health-visitor',
      'general-practitioner',
      'mental-health-service',
      'substance-misuse-service',
      'domestic-abuse-service',
      'police',
      'probation',
      'housing',
      'voluntary-organisation',
    ]);
  });

  it('counts a parent to whom the child goes as of the family, in whatever role', () => {
    const asHelper = inList('team', 3, { person: MOTHER });
    expect(linesIn(asHelper, inList('monitoring', 0, { by: ['help'] }))).toEqual([
      'plan.monitored-informally at monitoring',
    ]);
    expect(linesIn(asHelper, inList('visits', 1, { by: ['help'] }))).toEqual([
      'plan.visits-none-unannounced at visits',
    ]);
    expect(
      linesIn(inList('team', 1, { person: FATHER }), inList('monitoring', 0, { by: ['lead', 'teacher'] })),
    ).toEqual(['plan.monitored-by-social-work-alone at monitoring', 'plan.school-speaker-not-of-school at school/by']);
  });

  it('has someone who acts for every agency that is party to the plan, such as the police', () => {
    const { agencies = [] } = COMPLETE_PLAN;
    const withPolice = changing({
      agencies: [...agencies, { agency: 'the police', responsible: 'the officer', copyGivenOn: day('2024-03-08') }],
      risksOutsideHome: { kind: 'some', agencies: ['the police'] },
    });
    expect(linesIn(withPolice)).toEqual(['plan.agency-without-role at agencies/2/agency']);
    const acting = {
      id: 'constable',
      role: 'police',
      person: 'the constable',
      agency: 'the police',
      does: 'Walks by',
    } as const;
    expect(
      linesIn(withPolice, ({ plan, context }) => ({
        plan: { ...plan, team: [...(plan.team ?? []), acting] },
        context,
      })),
    ).toEqual([]);
  });
});

describe('Preparatory work', () => {
  it('is done again and again, or once; and that is said', () => {
    expect(linesIn(inList('preparatoryWork', 1, { howOften: 'once' }))).toEqual([]);
    expect(linesIn(inList('preparatoryWork', 1, { howOften: undefined }))).toEqual([
      'plan.preparation-without-frequency at preparatoryWork/1/howOften',
    ]);
  });
});

describe('What is listed more than once', () => {
  it('is found each time after the first', () => {
    const { agencies = [], team = [] } = COMPLETE_PLAN;
    expect(
      linesIn(
        changing({
          wayHome: { parents: [MOTHER, FATHER, FATHER, MOTHER] },
          agencies: [...agencies, ...agencies],
          team: [...team, ...team.slice(4), ...team.slice(5)],
        }),
      ),
    ).toEqual([
      'plan.agency-repeated at agencies/2/agency',
      'plan.agency-repeated at agencies/3/agency',
      'plan.parent-repeated at wayHome/parents/2',
      'plan.parent-repeated at wayHome/parents/3',
      'plan.place-repeated at team/6/id',
      'plan.place-repeated at team/7/id',
      'plan.place-repeated at team/8/id',
    ]);
  });
});

describe('Reviews', () => {
  it('need not come before the last stage where it is the only one', () => {
    const lines = (...places: readonly number[]): readonly string[] =>
      linesIn(
        changing({ schedule: COMPLETE_PLAN.schedule?.filter((_, place) => places.includes(place)) }),
        inRecord('reviews', { on: [day('2024-05-10')] }),
      );
    const found = 'plan.reviewed-only-after-last-stage at reviews/on';
    expect(lines(4)).not.toContain(found);
    expect(lines(3, 4)).toContain(found);
  });
});

describe('What nobody knows', () => {
  it('is told apart from what a plan falls short of, and stands in the way all the same', () => {
    const unknown = PLAN_FAULTS.filter(({ code }) => PLAN_FINDINGS[code].isUnknown);
    expect(unknown.map(({ code }) => code)).toEqual([
      'plan.change-of-school-not-said',
      'plan.trusted-adult-may-not-go-on',
    ]);
    for (const fault of unknown) expect(checkOf(withPlanFaults([fault])).isComplete).toBe(false);
  });
});

describe('Findings', () => {
  it('come part by part', () => {
    const { team = [] } = COMPLETE_PLAN;
    const { findings } = checkPlan(
      {
        edition: 'framework-2015',
        child: CHILD,
        wayHome: { parents: [MOTHER, MOTHER] },
        team,
        monitoring: [{ what: 'Play', by: ['who'] }],
      },
      PLAN_CONTEXT,
    );
    const places = findings.map(({ code }) => PLAN_PARTS.indexOf(PLAN_FINDINGS[code].part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(places).size).toBe(PLAN_PARTS.length);
  });

  it('are asked as of the day asked about, and of no other', () => {
    expect(ASKED_ON).toBe(PLAN_CONTEXT.asOf);
    expect(linesIn(against({ asOf: day('2024-03-07') }))).toEqual([
      'plan.copy-not-given at agencies/0/copyGivenOn',
      'plan.copy-not-given at agencies/1/copyGivenOn',
      'plan.signed-later at signature/on',
    ]);
    expect(linesIn(against({ asOf: day('2024-03-08') }))).toEqual([]);
  });
});
