/** Any Reunification Plan, as far as it may be filled in, and anything it may be checked against. */
import fc from 'fast-check';
import { RISK_LEVELS } from 'reunification-framework/classification';
import type { Frequency } from 'reunification-framework/goals';
import {
  type PlanContext,
  RETURN_STAGE_KINDS,
  type ReunificationPlan,
  TEAM_ROLES,
} from 'reunification-framework/return-home';
import { anyDay } from './arbitrary-goals.js';
import { day } from './dates.js';

/** How every word and every name in these plans begins. */
export const SAID = 'said-';

const words: fc.Arbitrary<string> = fc.uuid().map((uuid) => SAID + uuid);
/** Now and then nothing but a space. */
const text: fc.Arbitrary<string> = fc.oneof({ weight: 9, arbitrary: words }, fc.constant(' '));
const idOf = (kind: string): fc.Arbitrary<string> =>
  fc.constantFrom(1, 2, 3).map((number) => `${SAID}${kind}-${number}`);
const agency = idOf('agency');
const place = idOf('place');
const parent = idOf('parent');
const few = <Value>(entry: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(entry, { maxLength: 3 });
const people = few(place);
const howOften: fc.Arbitrary<Frequency> = fc.record({
  every: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom('day', 'week', 'month'),
});

const byChild = fc.constantFrom('yes', 'no', 'too-young');

/** A plan with any of its parts, each as far as it may be filled in. */
export const arbitraryPlan: fc.Arbitrary<ReunificationPlan> = fc.record(
  {
    edition: fc.constant('framework-2015'),
    child: words,
    wayHome: fc.record({
      parents: fc.tuple(parent, few(parent)).map(([first, others]): [string, ...string[]] => [first, ...others]),
    }),
    madeOn: anyDay,
    metOn: anyDay,
    agreementMadeOn: anyDay,
    reportMadeOn: anyDay,
    otherPlansLinked: fc.boolean(),
    involved: fc.record({ parents: fc.boolean(), child: byChild, carers: fc.boolean() }, { requiredKeys: [] }),
    referralsAgreed: fc.boolean(),
    agencies: few(fc.record({ agency, responsible: words, copyGivenOn: anyDay }, { requiredKeys: ['agency'] })),
    timescale: fc.record(
      { startsOn: anyDay, homeOn: anyDay, schoolTimetableConsidered: fc.boolean() },
      { requiredKeys: [] },
    ),
    preparatoryWork: few(
      fc.record(
        {
          kind: fc.constantFrom('contact', 'other'),
          what: text,
          by: people,
          howOften: fc.oneof(howOften, fc.constant('once' as const)),
          from: anyDay,
          until: anyDay,
        },
        { requiredKeys: ['kind', 'what'] },
      ),
    ),
    carers: few(
      fc.record(
        {
          carer: fc.constantFrom('foster-carer', 'residential-staff', 'kinship-carer'),
          before: text,
          after: text,
        },
        { requiredKeys: ['carer'] },
      ),
    ),
    team: few(
      fc.record(
        {
          id: place,
          role: fc.oneof(fc.constant('social-worker' as const), fc.constantFrom(...TEAM_ROLES)),
          person: words,
          agency,
          does: text,
        },
        { requiredKeys: ['id', 'role'] },
      ),
    ),
    familyMeetingConsidered: fc.boolean(),
    school: fc.oneof(
      fc.record(
        { kind: fc.constant('attends'), by: place, does: text, changes: fc.boolean(), helpToSettle: text },
        { requiredKeys: ['kind'] },
      ),
      fc.record({ kind: fc.constant('attends-none'), reason: text }),
    ),
    trustedAdult: fc.record(
      {
        person: fc.oneof({ weight: 3, arbitrary: words }, parent),
        who: fc.constantFrom(...TEAM_ROLES),
        chosenByChild: byChild,
        canGoOnAfterReturn: fc.constantFrom('yes', 'no', 'not-known'),
        knowsToPassConcernsOn: fc.boolean(),
      },
      { requiredKeys: ['person'] },
    ),
    schedule: fc.array(
      fc.record(
        {
          kind: fc.constantFrom(...RETURN_STAGE_KINDS),
          from: anyDay,
          until: anyDay,
          supportedBy: people,
          monitoredBy: people,
        },
        { requiredKeys: ['kind', 'from'] },
      ),
      { maxLength: 5 },
    ),
    support: few(
      fc.record(
        {
          id: fc.constantFrom('help', 'course', 'rent'),
          what: text,
          for: fc.constantFrom('child', 'parents', 'family'),
          by: people,
          howOften,
          intensity: text,
          from: anyDay,
          until: anyDay,
          isLongTerm: fc.boolean(),
          reducedOn: few(anyDay),
        },
        { requiredKeys: ['what', 'for'] },
      ),
    ),
    monitoring: few(fc.record({ what: text, by: people, howOften }, { requiredKeys: ['what'] })),
    visits: few(
      fc.record(
        {
          announced: fc.boolean(),
          by: people,
          from: anyDay,
          until: anyDay,
          howOften,
          childSeenAlone: fc.boolean(),
          outsideTheHome: fc.boolean(),
        },
        { requiredKeys: ['announced'] },
      ),
    ),
    concerns: fc.record(
      { how: text, collectedBy: people, actedOnBy: people, discussedAtEachReview: fc.boolean() },
      { requiredKeys: [] },
    ),
    reviews: fc.record({ process: text, on: few(anyDay) }, { requiredKeys: [] }),
    contingency: fc.record({ ifReturnFails: text, ifStressShows: text }, { requiredKeys: [] }),
    whatFamiliesKnow: fc.record(
      {
        helpForParents: text,
        helpForChild: text,
        childIsTooYoung: fc.boolean(),
        saysRiskCanBeReclassified: fc.boolean(),
        saysAuthorityMayAct: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    risksOutsideHome: fc.oneof(
      fc.record({ kind: fc.constant('none-known') }),
      fc.record({ kind: fc.constant('some'), agencies: few(agency) }),
    ),
    signature: fc.record({ by: words, on: anyDay }),
  },
  { requiredKeys: ['edition', 'child', 'wayHome'], noNullPrototype: true },
);

/** Anything that a plan may be checked against. */
export const arbitraryContext: fc.Arbitrary<PlanContext> = fc.record(
  {
    asOf: anyDay,
    examPeriods: few(fc.record({ from: anyDay, until: anyDay })),
    schoolTerms: few(fc.record({ from: anyDay, until: anyDay })),
    schoolHolidays: few(fc.record({ from: anyDay, until: anyDay })),
    bornOn: fc.constantFrom('2008-05-04', '2019-05-04', '2023-11-30').map(day),
    agreedOn: anyDay,
    mayCloseOn: anyDay,
    level: fc.constantFrom(...RISK_LEVELS),
    supportMonths: fc.integer({ min: 6, max: 36 }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
