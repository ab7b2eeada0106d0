import fc from 'fast-check';
import {
  checkPlan,
  PLAN_FINDINGS,
  PLAN_PARTS,
  type PlanCheck,
  type PlanPart,
  type ReunificationPlan,
} from 'reunification-framework/return-home';
import { ReunificationPlanSchema } from 'reunification-framework/return-home/schema';
import { describe, expect, it } from 'vitest';
import { isEarlier } from '../../../src/shared/days/civil-date.js';
import { fieldsOf } from '../../bad-input/fields.js';
import { anyDay } from '../../support/arbitrary-goals.js';
import { arbitraryContext, arbitraryPlan, SAID } from '../../support/arbitrary-plan.js';
import { day } from '../../support/dates.js';
import { independent } from '../../support/goal-faults.js';
import { deeplyFrozen, linesOf } from '../../support/goals.js';
import {
  PLAN_FAULTS,
  type PlanFault,
  type PlanSituation,
  planLinesOf,
  planPartsOf,
  withPlanFaults,
} from '../../support/plan-faults.js';

/** Some faults that have nothing to do with each other, often many. */
const someFaults: fc.Arbitrary<readonly PlanFault[]> = fc
  .tuple(fc.shuffledSubarray([...PLAN_FAULTS], { minLength: 0 }), fc.nat({ max: 30 }))
  .map(([faults, most]) => independent(faults).slice(0, most));

/** Any plan, and anything it may be checked against. */
const anySituation: fc.Arbitrary<PlanSituation> = fc.record({ plan: arbitraryPlan, context: arbitraryContext });

const checkOf = ({ plan, context }: PlanSituation): PlanCheck => checkPlan(plan, context);
const checkWith = (faults: readonly PlanFault[]): PlanCheck => checkOf(withPlanFaults(faults));
const incompleteIn = ({ parts }: PlanCheck): readonly PlanPart[] =>
  PLAN_PARTS.filter((part) => parts[part] === 'incomplete');
const inOrder = (parts: readonly PlanPart[]): readonly PlanPart[] => PLAN_PARTS.filter((part) => parts.includes(part));

describe('Whatever is wrong with a plan', () => {
  it('exactly that is found', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        expect(linesOf(checkWith(faults).findings)).toEqual(faults.flatMap(planLinesOf).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('exactly the parts that it is about are incomplete', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const check = checkWith(faults);
        const parts = inOrder(faults.flatMap(planPartsOf));
        expect(incompleteIn(check)).toEqual(parts);
        expect(check.isComplete).toBe(parts.length === 0);
      }),
      { numRuns: 200 },
    );
  });

  it('one fault repaired removes exactly its own findings', () => {
    fc.assert(
      fc.property(
        someFaults.filter(({ length }) => length > 0),
        fc.nat(),
        (faults, pick) => {
          const repaired = faults[pick % faults.length];
          if (repaired === undefined) return expect.unreachable('There is a fault.');
          const before = linesOf(checkWith(faults).findings);
          const after = linesOf(checkWith(faults.filter((fault) => fault !== repaired)).findings);
          expect([...after, ...planLinesOf(repaired)].sort()).toEqual(before);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('any two faults that have nothing to do with each other are both found, and no more', () => {
    const pairs = PLAN_FAULTS.flatMap((one, place) =>
      PLAN_FAULTS.slice(place + 1).flatMap((other) => (independent([one, other]).length === 2 ? [[one, other]] : [])),
    );
    const differing = pairs.filter(
      (pair) => linesOf(checkWith(pair).findings).join() !== pair.flatMap(planLinesOf).sort().join(),
    );
    expect(pairs.length).toBeGreaterThan(4_000);
    expect(differing.map((pair) => pair.map(({ told }) => told))).toEqual([]);
  });
});

describe('The plans of these laws', () => {
  it('have many faults at once, and among them every fault there is', () => {
    const sets = fc.sample(someFaults, { seed: 1, numRuns: 400 });
    expect(new Set(sets.flat())).toEqual(new Set(PLAN_FAULTS));
    expect(Math.max(...sets.map(({ length }) => length))).toBeGreaterThan(20);
  });

  it('have, where they are made of anything, every finding there is, and most parts complete somewhere', () => {
    const checks = fc.sample(anySituation, { seed: 1, numRuns: 500 }).map(checkOf);
    const codes = new Set(checks.flatMap(({ findings }) => findings.map(({ code }) => code)));
    expect([...codes].sort()).toEqual(Object.keys(PLAN_FINDINGS).sort());
    const complete = PLAN_PARTS.filter((part) => checks.some(({ parts }) => parts[part] === 'complete'));
    expect(complete.length).toBeGreaterThan(12);
  });
});

const back = <Entry>(list: readonly Entry[] | undefined): readonly Entry[] | undefined => list && [...list].reverse();

/** The plan with every list in another order. */
const turned = (plan: ReunificationPlan): ReunificationPlan => ({
  ...plan,
  agencies: back(plan.agencies),
  preparatoryWork: back(plan.preparatoryWork),
  carers: back(plan.carers),
  team: back(plan.team),
  schedule: back(plan.schedule),
  support: back(plan.support),
  monitoring: back(plan.monitoring),
  visits: back(plan.visits),
  reviews: plan.reviews && { ...plan.reviews, on: back(plan.reviews.on) },
});

const codesOf = ({ findings }: PlanCheck): readonly string[] => findings.map(({ code }) => code).sort();

describe('The order in which things were written down', () => {
  it('does not matter: as much is found, and each part is the same', () => {
    fc.assert(
      fc.property(someFaults, (faults) => {
        const { plan, context } = withPlanFaults(faults);
        const check = checkPlan(turned(plan), context);
        expect(codesOf(check)).toEqual(codesOf(checkPlan(plan, context)));
        expect(check.parts).toEqual(checkPlan(plan, context).parts);
      }),
    );
  });
});

/** Whether a path leads to something that is there, or to a field that is not there yet. */
const leadsInto = (value: unknown, [step, ...rest]: readonly (string | number)[]): boolean => {
  if (step === undefined) return true;
  if (value === undefined) return [step, ...rest].every((one) => typeof one === 'string');
  if (typeof value !== 'object' || value === null) return false;
  if (typeof step === 'number') return Array.isArray(value) && step < value.length && leadsInto(value[step], rest);
  return !Array.isArray(value) && leadsInto(Reflect.get(value, step), rest);
};

const FIELDS = new Set(fieldsOf(ReunificationPlanSchema).map((field) => field.replaceAll(/<.*?>/g, '')));

describe('Any plan, as far as it is filled in', () => {
  it('is checked without being changed, and answered in plain data', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const frozenSituation = deeplyFrozen(situation);
        const check = checkOf(frozenSituation);
        expect(frozenSituation).toEqual(situation);
        expect(check).toEqual(checkOf(situation));
        expect(JSON.parse(JSON.stringify(check))).toStrictEqual(check);
      }),
    );
  });

  it('is read as it stands, and checked alike after a journey through JSON', () => {
    fc.assert(
      fc.property(anySituation, ({ plan, context }) => {
        expect(ReunificationPlanSchema.parse(plan)).toEqual(plan);
        const sent: ReunificationPlan = JSON.parse(JSON.stringify(plan));
        expect(checkPlan(sent, context)).toEqual(checkPlan(plan, context));
      }),
    );
  });

  it('has no word and no name of people in any finding', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(JSON.stringify(situation.plan)).toContain(SAID);
        expect(JSON.stringify(checkOf(situation))).not.toContain(SAID);
      }),
    );
  });

  it('has findings that point to something in it, or to a field that is missing', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        for (const { code, path } of checkOf(situation).findings) {
          const field = path.map((step) => `.${typeof step === 'number' ? '*' : step}`).join('');
          expect({ code, path, isField: FIELDS.has(field) }).toEqual({ code, path, isField: true });
          expect({ code, path, leads: leadsInto(situation.plan, path) }).toEqual({ code, path, leads: true });
        }
      }),
    );
  });

  it('has each finding once, as it is published, part by part', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { findings } = checkOf(situation);
        expect(new Set(linesOf(findings)).size).toBe(findings.length);
        for (const { code, severity, message, source } of findings) {
          const published = PLAN_FINDINGS[code];
          expect([severity, message, source]).toEqual([published.severity, published.message, published.source]);
        }
        const places = findings.map(({ code }) => PLAN_PARTS.indexOf(PLAN_FINDINGS[code].part));
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });

  it('is incomplete exactly in the parts in which something must be mended', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const check = checkOf(situation);
        const stops = check.findings.filter(({ severity }) => severity === 'must');
        expect(incompleteIn(check)).toEqual(inOrder(stops.map(({ code }) => PLAN_FINDINGS[code].part)));
        expect(check.isComplete).toBe(stops.length === 0);
      }),
    );
  });
});

const PART_OF_FIELD: Readonly<Partial<Record<keyof ReunificationPlan, PlanPart>>> = {
  madeOn: 'heading',
  metOn: 'heading',
  agreementMadeOn: 'heading',
  reportMadeOn: 'heading',
  involved: 'heading',
  referralsAgreed: 'heading',
  agencies: 'agencies',
  timescale: 'timescale',
  preparatoryWork: 'preparatory-work',
  carers: 'carers',
  team: 'team',
  school: 'team',
  trustedAdult: 'trusted-adult',
  schedule: 'schedule',
  support: 'support',
  monitoring: 'monitoring',
  visits: 'visits',
  concerns: 'concerns',
  reviews: 'reviews',
  contingency: 'contingency',
  whatFamiliesKnow: 'what-families-know',
  risksOutsideHome: 'risks-outside-home',
  signature: 'signature',
};

describe('What is left out of any plan', () => {
  it('leaves the part that it belongs to incomplete, whatever else the plan says', () => {
    expect(new Set(Object.values(PART_OF_FIELD))).toEqual(new Set(PLAN_PARTS));
    fc.assert(
      fc.property(
        anySituation,
        fc.constantFrom(...Object.entries(PART_OF_FIELD)),
        ({ plan, context }, [field, part]) => {
          const { parts, isComplete } = checkPlan({ ...plan, [field]: undefined }, context);
          expect(parts[part]).toBe('incomplete');
          expect(isComplete).toBe(false);
        },
      ),
    );
  });
});

describe('One more in any plan', () => {
  const ANOTHER = 'another';

  it('agency, with someone responsible, someone who acts for it and a copy, changes nothing but that there are more', () => {
    fc.assert(
      fc.property(anySituation, ({ plan, context }) => {
        const copyGivenOn = plan.signature?.on ?? plan.madeOn ?? day('2023-12-31');
        fc.pre(plan.agencies !== undefined && plan.agencies.length > 0 && plan.team !== undefined);
        fc.pre((plan.team?.length ?? 0) > 0 && !isEarlier(copyGivenOn, plan.madeOn));
        fc.pre(context.asOf === undefined || copyGivenOn <= context.asOf);
        const agency = { agency: ANOTHER, responsible: 'someone', copyGivenOn };
        const place = {
          id: ANOTHER,
          role: 'housing',
          person: 'someone',
          agency: ANOTHER,
          does: 'Finds a flat',
        } as const;
        const more = { ...plan, agencies: [...(plan.agencies ?? []), agency], team: [...(plan.team ?? []), place] };
        const others = ['plan.single-agency', 'plan.copy-after-start'];
        const found = (check: PlanCheck) => linesOf(check.findings.filter(({ code }) => !others.includes(code)));
        expect(found(checkPlan(more, context))).toEqual(found(checkPlan(plan, context)));
      }),
    );
  });

  it('place in the team, with someone who holds it and something to do, changes nothing', () => {
    fc.assert(
      fc.property(anySituation, ({ plan, context }) => {
        fc.pre(plan.team !== undefined && plan.team.length > 0);
        const place = { id: ANOTHER, role: 'housing', person: 'someone', does: 'Finds a flat' } as const;
        const more = { ...plan, team: [...(plan.team ?? []), place] };
        expect(checkPlan(more, context)).toEqual(checkPlan(plan, context));
      }),
    );
  });
});

describe('What any plan is checked against', () => {
  const codesBy = (one: PlanCheck, other: PlanCheck): readonly string[] => {
    const [these, those] = [linesOf(one.findings), linesOf(other.findings)];
    return [...these.filter((line) => !those.includes(line)), ...those.filter((line) => !these.includes(line))].map(
      (line) => line.replace(/ at .*/, ''),
    );
  };
  const differing = (
    told: string,
    changes: (context: PlanSituation['context']) => PlanSituation['context'],
    about: readonly string[],
  ) => ({ told, changes, about });

  it.each([
    differing('exams bear on the days of the return', (context) => ({ ...context, examPeriods: undefined }), [
      'plan.return-in-exams',
      'plan.stage-in-exams',
      'plan.exam-period-reversed',
    ]),
    differing(
      'terms and holidays bear on the days of the stages',
      (context) => ({ ...context, schoolTerms: undefined, schoolHolidays: undefined }),
      ['plan.stage-outside-term', 'plan.school-period-reversed'],
    ),
    differing('the age bears on what a child can be too young for', (context) => ({ ...context, bornOn: undefined }), [
      'plan.child-not-too-young-to-take-part',
      'plan.child-not-too-young-to-choose',
      'plan.child-not-too-young-for-help',
      'plan.help-for-child-missing',
    ]),
    differing(
      'the day of the classification bears on the meeting',
      (context) => ({ ...context, agreedOn: undefined }),
      ['plan.meeting-before-classification'],
    ),
    differing(
      'the day on which the case may close bears on the end of support',
      (context) => ({ ...context, mayCloseOn: undefined }),
      ['plan.support-ends-before-closure'],
    ),
    differing('the level bears on how long support goes on', (context) => ({ ...context, level: undefined }), [
      'plan.support-ends-early',
      'plan.support-gap',
      'plan.support-ends-early-at-low',
    ]),
    differing('so do the months declared', (context) => ({ ...context, supportMonths: undefined }), [
      'plan.support-ends-early',
      'plan.support-gap',
      'plan.support-ends-early-at-low',
    ]),
    differing('the day asked about bears on what was given', (context) => ({ ...context, asOf: undefined }), [
      'plan.signed-later',
      'plan.copy-not-given',
    ]),
  ])('$told and on nothing else', ({ changes, about }) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anySituation, ({ plan, context }) => {
        const codes = codesBy(checkPlan(plan, context), checkPlan(plan, changes(context)));
        for (const code of codes) seen.add(code);
        expect(codes.filter((code) => !about.includes(code))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBeGreaterThan(0);
  });

  it('a later day finds no more than an earlier one: what was given stays given', () => {
    fc.assert(
      fc.property(anySituation, anyDay, anyDay, ({ plan, context }, one, other) => {
        const [earlier = one, later = other] = [one, other].sort();
        const before = linesOf(checkPlan(plan, { ...context, asOf: earlier }).findings);
        const after = linesOf(checkPlan(plan, { ...context, asOf: later }).findings);
        expect(after.filter((line) => !before.includes(line))).toEqual([]);
      }),
    );
  });

  it('more months declared find no less', () => {
    fc.assert(
      fc.property(anySituation, fc.integer({ min: 6, max: 24 }), ({ plan, context }, supportMonths) => {
        const early = (months: number): boolean =>
          checkPlan(plan, { ...context, supportMonths: months }).findings.some(
            ({ code }) => code.startsWith('plan.support-ends-early') || code === 'plan.support-gap',
          );
        expect(early(supportMonths + 1) || !early(supportMonths)).toBe(true);
      }),
    );
  });
});
