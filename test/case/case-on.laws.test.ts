import fc from 'fast-check';
import type { CivilDate } from 'reunification-framework';
import {
  type CaseOverview,
  type CaseRecord,
  type CaseWayHome,
  caseOn,
  type WorkItem,
} from 'reunification-framework/case';
import { describe, expect, it } from 'vitest';
import { arbitraryCase, arbitraryCaseDay } from '../support/arbitrary-case.js';
import { BANK_HOLIDAYS } from '../support/coming-home.js';

const on = (
  record: CaseRecord,
  asOf: CivilDate,
  more: { readonly knownOn?: CivilDate; readonly wayHome?: string } = {},
) => caseOn(record, { asOf, bankHolidays: BANK_HOLIDAYS, ...more });

/** An answer, but for where in the lists its findings lie, and by when it says that things had to be known. */
const comparable = (overview: CaseOverview): unknown =>
  JSON.parse(
    JSON.stringify(overview, (field, value: unknown) => {
      if (field === 'knownOn' || field === 'path') return undefined;
      return field === 'findings' && Array.isArray(value)
        ? value.map((finding: { readonly code: string }) => finding.code).sort()
        : value;
    }),
  );

const asText = (items: readonly WorkItem[]): readonly string[] =>
  [...new Set(items.map((item) => JSON.stringify(item)))].sort();

/** The same entries, the other way round. */
const reversed = <Entry>(list: readonly Entry[] | undefined): readonly Entry[] | undefined =>
  list && [...list].reverse();

describe('A case, whatever is recorded of it', () => {
  it('is no readier for what is not known: what people recorded, left out, settles no condition', () => {
    const unknown: readonly ((record: CaseRecord) => CaseRecord)[] = [
      (record) => ({ ...record, legal: undefined }),
      (record) => ({ ...record, assessments: undefined }),
      (record) => ({ ...record, isEligibleChild: undefined }),
      (record) => ({ ...record, child: { ...record.child, bornOn: undefined } }),
      ...(['approvals', 'plans', 'agreements', 'goalReviews', 'recorded', 'route'] as const).map(
        (field) => (record: CaseRecord) => withHome(record, { [field]: undefined }),
      ),
    ];
    const withHome = (record: CaseRecord, changes: Partial<CaseWayHome>): CaseRecord => {
      const [home, ...others] = record.waysHome;
      return { ...record, waysHome: [{ ...home, ...changes }, ...others] };
    };
    const readinessIn = (record: CaseRecord, asOf: CivilDate) => on(record, asOf).waysHome[0]?.readiness;
    /** What stands in the way, but for what people set aside of a child too young: without a date of birth, what they say stands (I-126). */
    const missingIn = (record: CaseRecord, asOf: CivilDate): readonly string[] => {
      const { missing = [], conditions = [] } = readinessIn(record, asOf) ?? {};
      const byAge = conditions.filter(({ reasons }) =>
        reasons.some(({ code }) => code === 'item.set-aside-at-school-age'),
      );
      return missing.filter((id) => byAge.every((condition) => condition.id !== id));
    };
    /** A way home that the legal status does not allow contradicts it. Left out, the contradiction is gone, and the status says which way. */
    const isContradicted = (record: CaseRecord, asOf: CivilDate): boolean =>
      readinessIn(record, asOf)?.conditions.some(({ reasons }) =>
        reasons.some(({ code }) => code === 'route.not-open'),
      ) ?? false;
    fc.assert(
      fc.property(arbitraryCase, arbitraryCaseDay, fc.constantFrom(...unknown), (made, asOf, leftOut) => {
        const record = isContradicted(made, asOf) ? withHome(made, { route: undefined }) : made;
        const less = new Set<string>(readinessIn(leftOut(record), asOf)?.missing);
        expect(missingIn(record, asOf).filter((id) => !less.has(id))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('has on its list what the lists of its ways home have, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCaseDay, (record, asOf) => {
        const parts = record.waysHome.flatMap(({ id }) => on(record, asOf, { wayHome: id }).work);
        expect(asText(on(record, asOf).work)).toEqual(asText(parts));
      }),
      { numRuns: 200 },
    );
  });

  it('has each duty on its list once', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCaseDay, (record, asOf) => {
        const ids = on(record, asOf).work.flatMap(({ id, alsoSettles }) => [id, ...alsoSettles]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 200 },
    );
  });

  it('stood, by what was known on a day, as it does without what was recorded later', () => {
    const isKnown =
      (knownOn: CivilDate) =>
      ({ recordedOn }: { readonly recordedOn?: CivilDate | undefined }): boolean =>
        recordedOn === undefined || recordedOn <= knownOn;
    const cut = (record: CaseRecord, knownOn: CivilDate): CaseRecord => {
      const known = isKnown(knownOn);
      const wayHome = (home: CaseWayHome): CaseWayHome => ({
        ...home,
        classifications: home.classifications.filter(known),
        events: home.events.filter(known),
        agreements: home.agreements?.filter(({ madeOn = knownOn }) => madeOn <= knownOn),
        goalReviews: home.goalReviews?.filter(({ on: reviewedOn }) => reviewedOn <= knownOn),
        plans: home.plans?.filter(known),
        approvals: home.approvals?.filter(known),
        recorded: Object.fromEntries(
          Object.entries(home.recorded ?? {}).filter(([, answer]) => answer?.kind !== 'done' || answer.on <= knownOn),
        ),
      });
      const [first, ...others] = record.waysHome;
      return {
        ...record,
        waysHome: [wayHome(first), ...others.map(wayHome)],
        assessments: record.assessments?.filter(known),
        legal: record.legal?.filter(known),
        visits: record.visits?.filter(known),
        reviews: record.reviews?.filter(known),
        placements: record.placements?.filter(known),
        dutiesDone: record.dutiesDone?.filter(known),
        childProtectionReviews: record.childProtectionReviews?.filter(known),
      };
    };
    fc.assert(
      fc.property(arbitraryCase, arbitraryCaseDay, arbitraryCaseDay, (record, asOf, knownOn) => {
        const less = cut(record, knownOn);
        const known = comparable(on(record, asOf, { knownOn }));
        expect(comparable(on(less, asOf, { knownOn }))).toEqual(known);
        if (knownOn <= asOf) expect(comparable(on(less, asOf))).toEqual(known);
      }),
      { numRuns: 200 },
    );
  });

  it('stands as it does whatever the order of its lists', () => {
    const turned = (record: CaseRecord): CaseRecord => {
      const wayHome = (home: CaseWayHome): CaseWayHome => ({
        ...home,
        classifications: [...home.classifications].reverse(),
        events: [...home.events].reverse(),
        agreements: reversed(home.agreements),
        plans: reversed(home.plans),
        approvals: reversed(home.approvals),
        goalReviews: reversed(home.goalReviews),
      });
      const [first, ...others] = record.waysHome;
      return {
        ...record,
        waysHome: [wayHome(first), ...others.map(wayHome)],
        assessments: reversed(record.assessments),
        legal: reversed(record.legal),
        visits: reversed(record.visits),
        reviews: reversed(record.reviews),
        placements: reversed(record.placements),
        dutiesDone: reversed(record.dutiesDone),
        childProtectionReviews: reversed(record.childProtectionReviews),
      };
    };
    fc.assert(
      fc.property(arbitraryCase, arbitraryCaseDay, (record, asOf) => {
        expect(comparable(on(turned(record), asOf))).toEqual(comparable(on(record, asOf)));
      }),
      { numRuns: 200 },
    );
  });

  it('is not changed by being asked about', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCaseDay, (record, asOf) => {
        const before = JSON.stringify(record);
        on(record, asOf);
        expect(JSON.stringify(record)).toBe(before);
      }),
      { numRuns: 50 },
    );
  });
});
