import fc from 'fast-check';
import { civilDate, isLeft } from 'reunification-framework';
import { parseCase } from 'reunification-framework/case/schema';
import { describe, expect, it } from 'vitest';
import { caseFrom903 } from '../../../src/interop/rows/case-from-903.js';
import type { CaseFromRows, FoundInRows } from '../../../src/interop/rows/case-from-rows.js';
import { caseFromSsd } from '../../../src/interop/rows/case-from-ssd.js';
import { episodesFromSsd } from '../../../src/interop/rows/episodes-from-ssd.js';
import type {
  ReturnEpisodeRow,
  ReturnRows,
  SsdEpisodeRow,
  SsdLegalStatusRow,
  SsdPlacementRow,
  SsdReviewRow,
  SsdRows,
  SsdVisitRow,
} from '../../../src/interop/rows/rows.js';

const extractedOn = civilDate('2026-03-31');
const inSsd = { extractedOn, timeZone: 'Europe/London' };

/** Findings about several rows, of which the order of the rows says at which of them they stand, such as at each but the first. */
const OF_ANOTHER = new Set(['rows.id-repeated', 'rows.no-child', 'rows.two-children']);

/** Each finding with the row itself in place of its number, in an order of their own. */
const foundOf = (findings: readonly FoundInRows[], tables: object): readonly string[] =>
  findings
    .map(({ code, severity, path: [table = '', row, ...rest] }) => {
      const rows: unknown = Reflect.get(tables, table);
      const said = Array.isArray(rows) && typeof row === 'number' && !OF_ANOTHER.has(code) ? rows[row] : undefined;
      return JSON.stringify([code, severity, table, said, ...rest]);
    })
    .sort();

/** What is to be the same in whatever order the rows stand. */
const toldBy = (answer: CaseFromRows, tables: object) => ({
  part: answer.part,
  visitsToComplete: answer.visitsToComplete,
  found: foundOf(answer.findings, tables),
});

/** Few days, so that rows meet: the same, the next, and later. */
const DAYS = ['2019-02-01', '2020-04-03', '2020-04-04', '2021-09-12', '2021-09-13', '2022-06-01'] as const;
const DAY = fc.constantFrom(...DAYS);
const UNTIL = fc.oneof({ weight: 2, arbitrary: DAY }, { weight: 1, arbitrary: fc.constantFrom(null, 'no day') });
const ID = fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8');
const CARE = fc.constantFrom('care1', 'care1', 'care2');

const END = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(DAY, fc.constantFrom('X1', 'X1', 'E4A', 'E13', 'E3')) },
  { weight: 2, arbitrary: fc.constant(['', ''] as const) },
  { weight: 1, arbitrary: fc.tuple(fc.oneof(DAY, fc.constant('')), fc.constantFrom('', 'E99', 'X1')) },
);

/** Rows, and the same in another order. */
const inTwoOrders = <Row>(row: fc.Arbitrary<Row>, maxLength = 5): fc.Arbitrary<readonly [Row[], Row[]]> =>
  fc
    .array(row, { maxLength })
    .chain((rows) =>
      fc
        .shuffledSubarray([...rows.keys()], { minLength: rows.length })
        .map((order) => [rows, order.flatMap((at) => rows.slice(at, at + 1))] as const),
    );

const inReturn = (day: string): string => day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3/$2/$1');

const RETURN_EPISODE: fc.Arbitrary<ReturnEpisodeRow> = fc
  .tuple(DAY, END, fc.constantFrom('S', 'P', 'L', ''), fc.constantFrom('C2', 'V2'), fc.constantFrom('U6', 'P1'))
  .map(([from, [until, REC], RNE, LS, PLACE]) => ({
    ...{ CHILD: 'c1', CIN: 'N1', PLACE_PROVIDER: 'PR1', PLACE, LS, RNE, REC },
    ...{ DECOM: inReturn(from), DEC: inReturn(until) },
  }));

const EPISODE_OF_SSD: fc.Arbitrary<SsdEpisodeRow> = fc
  .tuple(ID, DAY, END, fc.constantFrom('S', 'P', 'L', ''), CARE, fc.option(DAY))
  .map(([id, from, [until, ceased], opens, care, entered]) => ({
    clae_cla_episode_id: id,
    clae_person_id: 'c1',
    clae_cla_id: care,
    clae_cla_episode_start_date: from,
    clae_cla_episode_start_reason: opens,
    clae_cla_primary_need_code: 'N1',
    clae_cla_episode_ceased_date: until,
    clae_cla_episode_ceased_reason: ceased,
    clae_entered_care_date: entered,
  }));

const STATUS: fc.Arbitrary<SsdLegalStatusRow> = fc
  .tuple(ID, DAY, UNTIL, fc.constantFrom('C2', 'V2', 'S3'))
  .map(([id, from, until, code]) => ({
    lega_legal_status_id: id,
    lega_person_id: 'c1',
    lega_legal_status: code,
    lega_legal_status_start_date: from,
    lega_legal_status_end_date: until,
  }));

const PLACEMENT: fc.Arbitrary<SsdPlacementRow> = fc
  .tuple(ID, CARE, DAY, UNTIL, fc.constantFrom('U6', 'K2', 'P1', 'T1', 'Z1'))
  .map(([id, care, from, until, code]) => ({
    clap_cla_placement_id: id,
    clap_cla_id: care,
    clap_cla_placement_start_date: from,
    clap_cla_placement_type: code,
    clap_cla_placement_provider: 'PR1',
    clap_cla_placement_end_date: until,
  }));

const REVIEW: fc.Arbitrary<SsdReviewRow> = fc
  .tuple(ID, CARE, DAY, fc.constantFrom('Y', 'N', 'N'))
  .map(([id, care, on, cancelled]) => ({
    clar_cla_review_id: id,
    clar_cla_id: care,
    clar_cla_review_date: on,
    clar_cla_review_cancelled: cancelled,
  }));

const VISIT: fc.Arbitrary<SsdVisitRow> = fc
  .tuple(ID, DAY, fc.constantFrom('Y', 'Y', 'N'), fc.constantFrom('Y', 'N', ''))
  .map(([id, on, seen, alone]) => ({
    clav_cla_visit_id: id,
    clav_person_id: 'c1',
    clav_cla_visit_date: on,
    clav_cla_visit_seen: seen,
    clav_cla_visit_seen_alone: alone,
  }));

const PERSONS = fc.tuple(
  fc.constantFrom('c1', 'c1', 'c1', 'c1', 'c2', ''),
  fc.constantFrom('2012-01-01', '2012-01-02'),
);
const PEOPLE = inTwoOrders(PERSONS, 2);

const DATASET = fc.record({
  people: PEOPLE,
  episodes: inTwoOrders(EPISODE_OF_SSD),
  statuses: inTwoOrders(STATUS, 4),
  placements: inTwoOrders(PLACEMENT, 4),
  reviews: inTwoOrders(REVIEW, 4),
  visits: inTwoOrders(VISIT, 4),
});

describe('In whatever order the rows of a child stand', () => {
  it('those of the return give the same part of a case and the same findings', () => {
    fc.assert(
      fc.property(PEOPLE, inTwoOrders(RETURN_EPISODE), (people, episodes) => {
        const [one, other] = ([0, 1] as const)
          .map((order): ReturnRows => {
            const Header = people[order].map(([CHILD, day]) => ({ CHILD, DOB: inReturn(day) }));
            return { Header, Episodes: episodes[order] };
          })
          .map((rows) => toldBy(caseFrom903(rows, { extractedOn }), rows));
        expect(other).toEqual(one);
      }),
      { numRuns: 1_000 },
    );
  });

  it('those of the dataset give the same part of a case, the same visits and the same findings', () => {
    fc.assert(
      fc.property(DATASET, ({ people, episodes, statuses, placements, reviews, visits }) => {
        const [one, other] = ([0, 1] as const)
          .map(
            (order): SsdRows => ({
              ssd_person: people[order].map(([pers_person_id, pers_dob]) => ({ pers_person_id, pers_dob })),
              ssd_cla_episodes: episodes[order],
              ssd_legal_status: statuses[order],
              ssd_cla_placement: placements[order],
              ssd_cla_reviews: reviews[order],
              ssd_cla_visits: visits[order],
            }),
          )
          .map((rows) => toldBy(caseFromSsd(rows, inSsd), rows));
        expect(other).toEqual(one);
      }),
      { numRuns: 1_000 },
    );
  });

  it('those of the dataset give the same episode for each row, and the same findings', () => {
    fc.assert(
      fc.property(DATASET, ({ episodes, statuses, placements }) => {
        const [one, other] = ([0, 1] as const).map((order) => {
          const rows = {
            ssd_cla_episodes: episodes[order],
            ssd_legal_status: statuses[order],
            ssd_cla_placement: placements[order],
          };
          const answer = episodesFromSsd(rows, inSsd);
          const byRow = answer.episodes.map((episode, at) => JSON.stringify([rows.ssd_cla_episodes[at], episode]));
          return { episodes: byRow.sort(), found: foundOf(answer.findings, rows) };
        });
        expect(other).toEqual(one);
      }),
      { numRuns: 1_000 },
    );
  });

  it('those of the dataset give a part that a case can hold', () => {
    fc.assert(
      fc.property(DATASET, ({ episodes, statuses, placements, reviews }) => {
        const { part } = caseFromSsd(
          {
            ssd_person: [{ pers_person_id: 'c1', pers_dob: '2012-01-01' }],
            ...{ ssd_cla_episodes: episodes[0], ssd_legal_status: statuses[0], ssd_cla_placement: placements[0] },
            ssd_cla_reviews: reviews[0],
          },
          inSsd,
        );
        const parsed = parseCase({
          ...{ format: 1, edition: 'framework-2015', parents: [{ id: 'parent-1' }] },
          ...part,
          waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
        });
        expect(isLeft(parsed) ? parsed.left : []).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is said of episodes that start on one day and are not the same', () => {
    fc.assert(
      fc.property(fc.array(RETURN_EPISODE, { maxLength: 5 }), (rows) => {
        const { part, findings } = caseFrom903(
          { Header: [{ CHILD: 'c1', DOB: '01/01/2012' }], Episodes: rows },
          { extractedOn },
        );
        const contradicting = DAYS.filter(
          (day) =>
            new Set(rows.filter(({ DECOM }) => DECOM === inReturn(day)).map((row) => JSON.stringify(row))).size > 1,
        );
        const said = (part.legal ?? []).filter(({ id }) => contradicting.some((day) => id.endsWith(day)));
        expect(said).toEqual([]);
        if (contradicting.length > 0) expect(findings.map(({ code }) => code)).toContain('rows.episodes-overlap');
      }),
      { numRuns: 1_000 },
    );
  });
});
