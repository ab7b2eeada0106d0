/** Cases made by chance from the whole case: other moves, entries in law, visits, placements and answers, recorded late or not. */
import fc from 'fast-check';
import type { CivilDate } from 'reunification-framework';
import type { CaseRecord, CaseWayHome, DutyDone, LegalEntry } from 'reunification-framework/case';
import { LEGAL_STATUS_IDS, RECORDED_CONDITION_IDS, RETURN_ROUTE_IDS } from 'reunification-framework/return-home';
import { CASE_RECORD, HOME_TO_BOTH } from './case-record.js';
import { day } from './dates.js';
import { daysLater as textLater } from './day-by-day.js';
import { MOTHER } from './observations.js';

const daysLater = (from: CivilDate, days: number): CivilDate => day(textLater(from, days));

/** A day of the time that a case is about. */
export const arbitraryCaseDay: fc.Arbitrary<CivilDate> = fc
  .integer({ min: 0, max: 560 })
  .map((days) => daysLater(day('2023-01-20'), days));

/** A day, and the day on which it was recorded: the same, or up to forty days later. */
const arbitraryRecorded = fc
  .tuple(arbitraryCaseDay, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })))
  .map(([on, late]) => ({ on, recordedOn: daysLater(on, late) }));

/** Entries with ids of their own. */
const listOf = <Entry>(entry: fc.Arbitrary<(id: string) => Entry>, prefix: string, maxLength = 4) =>
  fc.array(entry, { maxLength }).map((made) => made.map((make, position) => make(`${prefix} ${position}`)));

const arbitraryEvents: fc.Arbitrary<CaseWayHome['events']> = listOf(
  fc.tuple(arbitraryRecorded, fc.constantFrom('came-home', 'back-in-care', 'closed' as const)).map(
    ([{ on, recordedOn }, kind]) =>
      (id: string) =>
        ({ kind, id, happenedOn: on, recordedOn }) as CaseWayHome['events'][number],
  ),
  'event',
  3,
);

const arbitraryLegal: fc.Arbitrary<readonly LegalEntry[]> = listOf(
  fc
    .tuple(
      arbitraryCaseDay,
      fc.integer({ min: -40, max: 40 }),
      fc.constantFrom(
        'looked-after',
        'no-longer-looked-after',
        'legal-status-ended',
        'supervision-order',
        'supervision-order-ended',
        'child-protection-plan',
        'child-protection-plan-ended',
        ...LEGAL_STATUS_IDS,
      ),
    )
    .map(([from, late, what]) => (id: string): LegalEntry => {
      const entry = { id, from, recordedOn: daysLater(from, late) };
      const status = LEGAL_STATUS_IDS.find((one) => one === what);
      return status === undefined
        ? ({ ...entry, kind: what } as LegalEntry)
        : { ...entry, kind: 'legal-status', status };
    }),
  'legal',
  5,
).map((entries) => [...new Map(entries.map((entry) => [entry.from, entry])).values()]);

const arbitraryVisits: fc.Arbitrary<CaseRecord['visits']> = listOf(
  fc.tuple(arbitraryRecorded, fc.boolean(), fc.boolean()).map(
    ([held, isSafe, isAlone]) =>
      (id: string) =>
        ({
          ...held,
          id,
          announced: true,
          by: 'the worker',
          role: 'social-worker',
          isWelfareSafeguarded: isSafe,
          child: { kind: isAlone ? 'alone' : 'not-alone' },
        }) as const,
  ),
  'visit',
);

const arbitraryHeld = (prefix: string) =>
  listOf(
    arbitraryRecorded.map((held) => (id: string) => ({ ...held, id }) as const),
    prefix,
  );

const arbitraryPlacements: fc.Arbitrary<CaseRecord['placements']> = listOf(
  fc
    .tuple(
      arbitraryRecorded,
      fc.constantFrom('with-parents', 'with-parents-before-assessment', 'long-term-foster', 'other' as const),
      fc.boolean(),
    )
    .map(
      ([{ on, recordedOn }, kind, isToLastTo18]) =>
        (id: string) =>
          ({ id, from: on, recordedOn, kind, isToLastTo18 }) as const,
    ),
  'placement',
  3,
).map((placements) => [...new Map(placements.map((placement) => [placement.from, placement])).values()]);

const arbitraryDuties: fc.Arbitrary<readonly DutyDone[]> = listOf(
  fc
    .tuple(
      arbitraryRecorded,
      fc.constantFrom('care-plan', 'plan-for-permanence', 'placement-plan', 'short-break-visits-agreed' as const),
      fc.integer({ min: 7, max: 90 }),
    )
    .map(
      ([held, kind, everyDays]) =>
        (id: string) =>
          ({
            ...held,
            id,
            kind,
            ...(kind === 'placement-plan' ? { placement: 'placement 0' } : {}),
            ...(kind === 'short-break-visits-agreed' ? { everyDays } : {}),
          }) as DutyDone,
    ),
  'duty',
);

const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 3 });

/** Some of the answers otherwise, or not at all. */
const arbitraryAnswers: fc.Arbitrary<CaseWayHome['recorded']> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...RECORDED_CONDITION_IDS),
      fc.constantFrom<NonNullable<CaseWayHome['recorded']>['iro-consulted']>(
        undefined,
        { kind: 'not-done' },
        { kind: 'not-known' },
        { kind: 'not-applicable', reason: 'It does not arise.' },
      ),
    ),
    { maxLength: 3 },
  )
  .map((changes) => ({ ...HOME_TO_BOTH.recorded, ...Object.fromEntries(changes) }));

const arbitraryHome: fc.Arbitrary<CaseWayHome> = fc
  .record({
    events: arbitraryEvents,
    recorded: arbitraryAnswers,
    route: fc.constantFrom(undefined, ...RETURN_ROUTE_IDS),
    late: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ events, recorded, route, late }) => ({
    ...HOME_TO_BOTH,
    events: [...HOME_TO_BOTH.events, ...events],
    recorded,
    route,
    plans: (HOME_TO_BOTH.plans ?? []).map((plan) => ({
      ...plan,
      recordedOn: plan.madeOn && daysLater(plan.madeOn, late),
    })),
    approvals: (HOME_TO_BOTH.approvals ?? []).map((approval) => ({
      ...approval,
      recordedOn: daysLater(approval.on, late),
    })),
  }));

/** A case. */
export const arbitraryCase: fc.Arbitrary<CaseRecord> = fc
  .record({
    home: arbitraryHome,
    others: arbitraryEvents,
    hasOther: fc.boolean(),
    // Most often the case stays as it is in law.
    legal: fc.oneof(fc.constant(CASE_RECORD.legal), arbitraryLegal, fc.constant(undefined)),
    visits: sometimes(arbitraryVisits),
    reviews: sometimes(arbitraryHeld('review')),
    childProtectionReviews: sometimes(arbitraryHeld('conference')),
    placements: fc.oneof(fc.constant(CASE_RECORD.placements), sometimes(arbitraryPlacements)),
    dutiesDone: sometimes(arbitraryDuties),
  })
  .map(({ home, others, hasOther, ...parts }) => ({
    ...CASE_RECORD,
    ...parts,
    waysHome: hasOther
      ? [
          home,
          {
            id: 'to the mother',
            parents: [MOTHER],
            classifications: [],
            events: others.map((event) => ({ ...event, id: `other ${event.id}` })),
          },
        ]
      : [home],
  }));
