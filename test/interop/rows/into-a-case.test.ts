import fc from 'fast-check';
import { civilDate, isLeft, isRight } from 'reunification-framework';
import { caseOn } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { describe, expect, it } from 'vitest';
import { caseFrom903 } from '../../../src/interop/rows/case-from-903.js';
import type { CaseFromRows } from '../../../src/interop/rows/case-from-rows.js';
import { caseFromSsd } from '../../../src/interop/rows/case-from-ssd.js';
import { expectPublished } from '../../bad-input/findings.js';

const extractedOn = civilDate('2026-03-31');
const inSsd = { extractedOn, timeZone: 'Europe/London' };

/** A whole case: what rows give, each visit completed, and what people have to add. */
const caseOf = ({ part, visitsToComplete }: CaseFromRows): unknown => ({
  format: 1,
  edition: 'framework-2015',
  ...part,
  visits: visitsToComplete?.map((visit) => ({ ...visit, announced: true, by: 'worker-1', role: 'social-worker' })),
  parents: [{ id: 'parent-1' }],
  waysHome: [{ id: 'home-1', parents: ['parent-1'], classifications: [], events: [] }],
});

const DAYS = fc.constantFrom(
  ...['2016-02-28', '2020-01-01', '2020-01-02', '2021-06-30', '2021-07-01', '2024-02-29', '2026-03-31', '2026-04-01'],
  ...['', 'no day'],
);
const orNothing = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
const code = (...codes: readonly string[]): fc.Arbitrary<string | null> =>
  orNothing(fc.constantFrom(...codes, 'SECRET-CODE'));
const id = fc.constantFrom('row-1', 'row-2', 'row-3', 'row-4', '');
const child = fc.constantFrom('child-1', 'child-1', 'child-1', 'SECRET-CHILD');
const rows = <Row>(row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> => fc.array(row, { maxLength: 4 });

const SSD = fc.record({
  ssd_person: fc.constant([{ pers_person_id: 'child-1', pers_dob: '2016-02-29' }]),
  ssd_cla_episodes: rows(
    fc.record({
      clae_cla_episode_id: id,
      clae_person_id: child,
      clae_cla_id: fc.constant('care-1'),
      clae_cla_episode_start_date: orNothing(DAYS),
      clae_cla_episode_start_reason: code('S', 'L', 'P'),
      clae_cla_primary_need_code: code('N1'),
      clae_cla_episode_ceased_date: orNothing(DAYS),
      clae_cla_episode_ceased_reason: code('X1', 'E4A', 'E3'),
    }),
  ),
  ssd_legal_status: rows(
    fc.record({
      lega_legal_status_id: id,
      lega_person_id: child,
      lega_legal_status: code('C1', 'C2', 'V2'),
      lega_legal_status_start_date: orNothing(DAYS),
      lega_legal_status_end_date: orNothing(DAYS),
    }),
  ),
  ssd_cla_placement: rows(
    fc.record({
      clap_cla_placement_id: id,
      clap_cla_id: fc.constant('care-1'),
      clap_cla_placement_start_date: orNothing(DAYS),
      clap_cla_placement_type: code('U1', 'U6', 'P1', 'T1'),
      clap_cla_placement_provider: code('PR0', 'PR1'),
      clap_cla_placement_end_date: orNothing(DAYS),
    }),
  ),
  ssd_cla_reviews: rows(
    fc.record({
      clar_cla_review_id: id,
      clar_cla_id: fc.constantFrom('care-1', 'care-2'),
      clar_cla_review_date: orNothing(DAYS),
      clar_cla_review_cancelled: code('N', 'Y'),
    }),
  ),
  ssd_cla_visits: rows(
    fc.record({
      clav_cla_visit_id: id,
      clav_person_id: child,
      clav_cla_visit_date: orNothing(DAYS),
      clav_cla_visit_seen: code('Y', 'N'),
      clav_cla_visit_seen_alone: code('Y', 'N'),
    }),
  ),
  ssd_assessment_factors: rows(
    fc.record({
      cinf_assessment_id: id,
      cinf_assessment_factors_json: code('["2B", "SECRET"]', '{"2B": "SECRET", "SECRET": "Yes"}', 'SECRET'),
    }),
  ),
});

const inReturn = (day: string | null): string | null => day?.replace(/^(\d+)-(\d+)-(\d+)$/, '$3/$2/$1') ?? null;

const RETURN = fc.record({
  Header: fc.constant([{ CHILD: 'child-1', DOB: '29/02/2016' }]),
  Episodes: rows(
    fc.record({
      CHILD: child,
      DECOM: orNothing(DAYS).map(inReturn),
      RNE: code('S', 'L', 'P'),
      LS: code('C1', 'C2', 'V2'),
      CIN: code('N1'),
      PLACE: code('U6', 'P1'),
      PLACE_PROVIDER: code('PR0', 'PR1'),
      DEC: orNothing(DAYS).map(inReturn),
      REC: code('X1', 'E4A', 'E3'),
    }),
  ),
});

const expectWhole = (answer: CaseFromRows): void => {
  const parsed = parseCase(caseOf(answer));
  expect(isLeft(parsed) ? parsed.left : []).toEqual([]);
  expect(JSON.stringify(answer.findings)).not.toContain('SECRET');
  expect(JSON.stringify(answer.part)).not.toContain('SECRET');
};

describe('What rows give', () => {
  it('is a whole case once people have added parents, a way home and who visited, whatever is wrong with the rows of the dataset', () => {
    fc.assert(
      fc.property(SSD, (given) => {
        const before = structuredClone(given);
        const answer = caseFromSsd(given, inSsd);
        expectWhole(answer);
        expectPublished(answer.findings);
        expect(given).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('is a whole case, whatever is wrong with the rows of the return', () => {
    fc.assert(
      fc.property(RETURN, (given) => {
        const answer = caseFrom903(given, { extractedOn });
        expectWhole(answer);
        expectPublished(answer.findings.filter((finding) => finding.code !== 'codes.rule-378'));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the rows, where they fit', () => {
    const episode = { CHILD: 'child-1', CIN: 'N1', LS: 'C2', PLACE: 'U6', PLACE_PROVIDER: 'PR1' };
    const Header = [{ CHILD: 'child-1', DOB: '29/02/2016' }];
    const Episodes = [
      { ...episode, DECOM: '01/01/2020', RNE: 'S', DEC: '02/01/2020', REC: 'X1' },
      { ...episode, DECOM: '02/01/2020', RNE: 'P', DEC: '30/06/2021', REC: 'E8' },
      { ...episode, DECOM: '01/07/2021', RNE: 'S', DEC: '', REC: '' },
    ];
    const { part } = caseFrom903({ Header, Episodes }, { extractedOn });
    fc.assert(
      fc.property(fc.shuffledSubarray(Episodes, { minLength: 3 }), (shuffled) => {
        expect(caseFrom903({ Header, Episodes: shuffled }, { extractedOn })).toMatchObject({ part, findings: [] });
      }),
    );
  });

  it('answers where the child stands in law from the day of the extract, since nothing says when it was recorded before', () => {
    const answer = caseFrom903(
      {
        Header: [{ CHILD: 'child-1', DOB: '29/02/2016' }],
        Episodes: [
          {
            ...{ CHILD: 'child-1', CIN: 'N1', LS: 'V2', PLACE: 'U6', PLACE_PROVIDER: 'PR1' },
            ...{ DECOM: '01/07/2021', RNE: 'S', DEC: '', REC: '' },
          },
        ],
      },
      { extractedOn },
    );
    const parsed = parseCase(caseOf(answer));
    if (!isRight(parsed)) throw new Error('It does not parse');
    const standing = (asOf: string): string => JSON.stringify(caseOn(parsed.right, { asOf: civilDate(asOf) }));
    expect(standing('2026-03-30')).not.toContain('"section-20"');
    expect(standing('2026-03-31')).toContain('"section-20"');
  });
});
