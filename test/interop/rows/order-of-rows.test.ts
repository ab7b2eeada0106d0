import { civilDate } from 'reunification-framework';
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
} from '../../../src/interop/rows/rows.js';

const extractedOn = civilDate('2026-03-31');
const inSsd = { extractedOn, timeZone: 'Europe/London' };

const codesOf = (findings: readonly FoundInRows[]): readonly string[] => findings.map(({ code }) => code).sort();

/** Every order of a few rows. */
const everyOrder = <Row>(rows: readonly Row[]): readonly (readonly Row[])[] =>
  rows.length < 2
    ? [rows]
    : rows.flatMap((row, at) => everyOrder(rows.filter((_, other) => other !== at)).map((others) => [row, ...others]));

/** Entries in one line each. */
const legalIn = ({ part }: CaseFromRows): readonly string[] =>
  (part.legal ?? []).map((entry) => [entry.from, entry.kind === 'legal-status' ? entry.status : entry.kind].join(' '));

const EPISODE = { CHILD: 'c1', CIN: 'N1', LS: 'C2', PLACE: 'U6', PLACE_PROVIDER: 'PR1' };
const FIRST: ReturnEpisodeRow = { ...EPISODE, DECOM: '01/02/2019', RNE: 'S', DEC: '03/04/2020', REC: 'X1' };
const HOME: ReturnEpisodeRow = { ...EPISODE, DECOM: '03/04/2020', RNE: 'P', DEC: '12/09/2021', REC: 'E4A' };

const returnOf = (...Episodes: readonly ReturnEpisodeRow[]): ReturnRows => ({
  Header: [{ CHILD: 'c1', DOB: '01/01/2012' }],
  Episodes,
});

const SSD_EPISODE: SsdEpisodeRow = {
  clae_cla_episode_id: 'e1',
  clae_person_id: 'c1',
  clae_cla_id: 'care1',
  clae_cla_episode_start_date: '2020-04-03',
  clae_cla_episode_start_reason: 'S',
  clae_cla_primary_need_code: 'N1',
  clae_cla_episode_ceased_date: '2021-09-12',
  clae_cla_episode_ceased_reason: 'E8',
};
const PERSON = { pers_person_id: 'c1', pers_dob: '2012-01-01' };

/** Since when, until when, which. */
type Held = readonly [from: string, until: string | null, code: string];

const statusesOf = (held: readonly Held[]): readonly SsdLegalStatusRow[] =>
  held.map(([from, until, code], number) => ({
    lega_legal_status_id: `l${number}`,
    lega_person_id: 'c1',
    lega_legal_status: code,
    lega_legal_status_start_date: from,
    lega_legal_status_end_date: until,
  }));

const placementsOf = (held: readonly Held[]): readonly SsdPlacementRow[] =>
  held.map(([from, until, code], number) => ({
    clap_cla_placement_id: `p${number}`,
    clap_cla_id: 'care1',
    clap_cla_placement_start_date: from,
    clap_cla_placement_type: code,
    clap_cla_placement_provider: 'PR1',
    clap_cla_placement_end_date: until,
  }));

describe('Two episodes that start on one day', () => {
  it.each<[string, Partial<ReturnEpisodeRow>, readonly string[]]>([
    ['one has ended and the other goes on', { DEC: '', REC: '' }, []],
    ['one does not say why it ended', { REC: '' }, ['rows.end-without-reason']],
    ['another episode follows on one of them', { REC: 'X1' }, []],
    ['one does not say when it ended', { DEC: '' }, ['rows.reason-without-end']],
    ['they end on different days', { DEC: '01/06/2022', REC: 'E8' }, []],
    ['they end for different reasons', { REC: 'E8' }, []],
    ['one ended for a reason that is not known', { REC: 'E99' }, ['rows.unknown-code']],
    ['one is of one day', { DEC: '03/04/2020', REC: 'X1' }, ['rows.episode-of-one-day']],
    ['they differ in the legal status alone', { LS: 'V2' }, []],
    ['they differ in the reason why they began alone', { RNE: 'S' }, []],
  ])(
    'contradict each other, and nothing of the position in law is said, in whatever order they stand: %s',
    (_, other, found) => {
      const rows = [FIRST, HOME, { ...HOME, ...other }];
      for (const order of everyOrder(rows)) {
        const { part, findings } = caseFrom903(returnOf(...order), { extractedOn });
        expect(part).toEqual({ child: { id: 'c1', bornOn: '2012-01-01' } });
        expect(codesOf(findings).filter((code) => code !== 'rows.return-home')).toEqual(
          ['rows.episodes-overlap', ...found].sort(),
        );
      }
    },
  );

  it('contradict each other in the dataset too, and leave the legal status as its own table says it', () => {
    const goingOn = { clae_cla_episode_id: 'e2', clae_cla_episode_ceased_date: '', clae_cla_episode_ceased_reason: '' };
    for (const ssd_cla_episodes of everyOrder([SSD_EPISODE, { ...SSD_EPISODE, ...goingOn }])) {
      const rows = {
        ssd_person: [PERSON],
        ssd_cla_episodes,
        ssd_legal_status: statusesOf([['2020-04-03', null, 'C2']]),
      };
      const answer = caseFromSsd(rows, inSsd);
      expect(legalIn(answer)).toEqual(['2020-04-03 care-order']);
      expect(codesOf(answer.findings)).toEqual(['rows.episodes-overlap']);
    }
  });

  it('of one id are found by their id, and a third contradicts them', () => {
    const twice = [SSD_EPISODE, { ...SSD_EPISODE, clae_cla_episode_ceased_reason: 'E9' }];
    const third = { ...SSD_EPISODE, clae_cla_episode_id: 'e2', clae_cla_episode_ceased_date: '2022-01-01' };
    for (const ssd_cla_episodes of everyOrder([...twice, third])) {
      const answer = caseFromSsd({ ssd_person: [PERSON], ssd_cla_episodes }, inSsd);
      expect(legalIn(answer)).toEqual([]);
      expect(new Set(codesOf(answer.findings))).toContain('rows.id-repeated');
    }
  });
});

describe('Episodes that overlap', () => {
  const at = (DECOM: string, RNE: string, DEC: string, REC: string): ReturnEpisodeRow => ({
    ...EPISODE,
    ...{ DECOM, RNE, DEC, REC },
  });

  it.each<[string, readonly ReturnEpisodeRow[], readonly string[], readonly string[]]>([
    [
      'the one that begins later ends care on an earlier day',
      [at('03/04/2020', 'S', '01/12/2021', 'E8'), at('01/01/2021', 'P', '01/06/2021', 'E8')],
      ['rows.episodes-overlap'],
      [],
    ],
    [
      'the one that begins later ends care on a later day',
      [at('03/04/2020', 'S', '01/12/2021', 'E8'), at('01/01/2021', 'P', '01/06/2022', 'E8')],
      ['rows.episodes-overlap'],
      [],
    ],
    [
      'a third lies within the first, behind one that has ended',
      [
        at('03/04/2020', 'S', '01/12/2021', 'E8'),
        at('01/01/2021', 'P', '01/06/2021', 'E8'),
        at('01/09/2021', 'S', '', ''),
      ],
      ['rows.episodes-overlap', 'rows.episodes-overlap'],
      [],
    ],
    [
      'the next follows on the one that ends last',
      [
        at('03/04/2020', 'S', '01/12/2021', 'X1'),
        at('01/01/2021', 'P', '01/06/2021', 'E8'),
        at('01/12/2021', 'L', '', ''),
      ],
      ['rows.episodes-overlap'],
      ['2021-12-01 care-order'],
    ],
    [
      'of those that end last one says that care ended',
      [
        at('03/04/2020', 'S', '01/12/2021', 'X1'),
        at('01/01/2021', 'P', '01/12/2021', 'E8'),
        at('01/12/2021', 'L', '', ''),
      ],
      ['rows.episodes-overlap'],
      [],
    ],
    [
      'none follows on the one that ends last',
      [at('03/04/2020', 'S', '01/12/2021', 'X1'), at('01/01/2021', 'P', '01/06/2021', 'E8')],
      ['rows.episodes-overlap', 'rows.next-episode-missing'],
      [],
    ],
    [
      'another period of care begins after both',
      [
        at('03/04/2020', 'S', '01/12/2021', 'E8'),
        at('03/04/2020', 'S', '01/06/2021', 'E9'),
        at('02/12/2021', 'S', '', ''),
      ],
      ['rows.episodes-overlap'],
      ['2021-12-02 looked-after', '2021-12-02 care-order'],
    ],
    [
      'another begins while one of them has no end',
      [at('03/04/2020', 'S', '01/12/2021', 'E8'), at('03/04/2020', 'S', '', ''), at('02/12/2021', 'S', '', '')],
      ['rows.episodes-overlap', 'rows.never-ended'],
      [],
    ],
    [
      'the first ended for a reason that is not known',
      [at('03/04/2020', 'S', '01/12/2021', 'E99'), at('01/01/2021', 'P', '01/06/2021', 'E8')],
      ['rows.episodes-overlap', 'rows.unknown-code'],
      [],
    ],
    [
      'those before end before they begin',
      [
        at('03/04/2020', 'S', '01/12/2021', 'X1'),
        at('02/12/2021', 'P', '01/06/2022', 'E8'),
        at('02/12/2021', 'P', '', ''),
      ],
      ['rows.episodes-overlap', 'rows.next-episode-missing'],
      [],
    ],
  ])('keep nothing of what they say, in whatever order they stand: %s', (_, rows, found, legal) => {
    for (const order of everyOrder(rows)) {
      const answer = caseFrom903(returnOf(...order), { extractedOn });
      expect([codesOf(answer.findings), legalIn(answer)]).toEqual([found, legal]);
    }
  });
});

describe('What ended on the day on which it began', () => {
  const said = (ssd_legal_status: readonly SsdLegalStatusRow[], ssd_cla_placement: readonly SsdPlacementRow[]) => {
    const tables = { ssd_person: [PERSON], ssd_cla_episodes: [SSD_EPISODE], ssd_legal_status, ssd_cla_placement };
    const answer = caseFromSsd({ ...tables, ssd_cla_episodes: [{ ...SSD_EPISODE, ...OPEN }] }, inSsd);
    const [episode] = episodesFromSsd(tables, inSsd).episodes;
    return { answer, episode };
  };
  const OPEN = { clae_cla_episode_ceased_date: null, clae_cla_episode_ceased_reason: null };

  it.each<[string, readonly Held[], readonly string[], readonly string[], string | undefined]>([
    [
      'another begins on that day',
      [
        ['2020-04-03', '2020-04-03', 'V2'],
        ['2020-04-03', null, 'C2'],
      ],
      [],
      ['2020-04-03 care-order'],
      'C2',
    ],
    [
      'one ended on that day, and another begins',
      [
        ['2020-04-01', '2020-04-03', 'L1'],
        ['2020-04-03', '2020-04-03', 'V2'],
        ['2020-04-03', null, 'C2'],
      ],
      [],
      ['2020-04-01 police-protection', '2020-04-03 care-order'],
      'C2',
    ],
    [
      'two ended so, and another begins',
      [
        ['2020-04-03', '2020-04-03', 'L1'],
        ['2020-04-03', '2020-04-03', 'V2'],
        ['2020-04-03', null, 'C2'],
      ],
      [],
      ['2020-04-03 care-order'],
      'C2',
    ],
    [
      'none follows',
      [['2020-04-03', '2020-04-03', 'V2']],
      ['rows.status-ended'],
      ['2020-04-03 legal-status-ended'],
      undefined,
    ],
    [
      'none follows on that day',
      [
        ['2020-04-03', '2020-04-03', 'V2'],
        ['2021-09-12', null, 'C2'],
      ],
      ['rows.status-gap'],
      ['2020-04-03 legal-status-ended', '2021-09-12 care-order'],
      undefined,
    ],
    [
      'another goes on meanwhile',
      [
        ['2020-04-02', null, 'C2'],
        ['2020-04-03', '2020-04-03', 'V2'],
      ],
      ['rows.statuses-overlap'],
      [],
      'unreadable',
    ],
    [
      'two that last begin on that day',
      [
        ['2020-04-03', '2020-04-03', 'V2'],
        ['2020-04-03', null, 'C1'],
        ['2020-04-03', null, 'C2'],
      ],
      ['rows.statuses-overlap'],
      [],
      'unreadable',
    ],
  ])(
    'is followed by the legal status that begins on that day and lasts, in whatever order they stand: %s',
    (_, held, found, legal, told) => {
      for (const order of everyOrder(statusesOf(held))) {
        const { answer, episode } = said(order, []);
        expect([codesOf(answer.findings), legalIn(answer).slice(1)]).toEqual([found, legal]);
        expect(episode?.unreadable === undefined ? episode?.legalStatus : 'unreadable').toBe(told);
      }
    },
  );

  it.each<[string, readonly Held[], readonly string[], readonly string[] | undefined, string | undefined]>([
    [
      'another begins on that day',
      [
        ['2020-04-03', '2020-04-03', 'K2'],
        ['2020-04-03', null, 'U6'],
      ],
      ['rows.placement-incomplete'],
      ['2020-04-03 foster'],
      'U6',
    ],
    [
      'one ended on that day, and another begins',
      [
        ['2020-04-01', '2020-04-03', 'K2'],
        ['2020-04-03', '2020-04-03', 'R2'],
        ['2020-04-03', null, 'U6'],
      ],
      ['rows.placement-incomplete'],
      ['2020-04-01 residential', '2020-04-03 foster'],
      'U6',
    ],
    [
      'it was a time away',
      [
        ['2020-04-03', '2020-04-03', 'T1'],
        ['2020-04-03', null, 'U6'],
      ],
      ['rows.placement-incomplete'],
      ['2020-04-03 foster'],
      'U6',
    ],
    [
      'two ended so, and none follows',
      [
        ['2020-04-03', '2020-04-03', 'K2'],
        ['2020-04-03', '2020-04-03', 'U6'],
      ],
      ['rows.placement-ended'],
      undefined,
      undefined,
    ],
    [
      'another goes on meanwhile',
      [
        ['2020-04-02', null, 'U6'],
        ['2020-04-03', '2020-04-03', 'K2'],
      ],
      ['rows.placements-overlap'],
      undefined,
      'unreadable',
    ],
  ])(
    'is followed by the placement that begins on that day and lasts, in whatever order they stand: %s',
    (_, held, found, placed, told) => {
      for (const order of everyOrder(placementsOf(held))) {
        const { answer, episode } = said([], order);
        expect(codesOf(answer.findings)).toEqual(found);
        expect(answer.part.placements?.map(({ from, kind }) => `${from} ${kind}`)).toEqual(placed);
        expect(episode?.unreadable === undefined ? episode?.placement : 'unreadable').toBe(told);
      }
    },
  );

  it('is told for an episode with parents as for any other', () => {
    const held: readonly Held[] = [
      ['2020-04-03', '2021-09-12', 'P1'],
      ['2020-04-03', '2020-04-03', 'U6'],
    ];
    for (const order of everyOrder(placementsOf(held))) expect(said([], order).episode?.placement).toBe('P1');
  });
});

describe('What begins on one day and lasts', () => {
  it('overlaps: of a time away and a placement the time away lies within, however they stand', () => {
    const away: readonly Held[] = [
      ['2020-04-03', null, 'U6'],
      ['2020-04-03', '2020-04-10', 'T1'],
    ];
    const both: readonly Held[] = [
      ['2020-04-03', '2021-01-01', 'U6'],
      ['2020-04-03', '2021-01-01', 'T1'],
      ['2021-01-01', null, 'K2'],
    ];
    const open = { ...SSD_EPISODE, clae_cla_episode_ceased_date: null, clae_cla_episode_ceased_reason: null };
    const placed = (ssd_cla_placement: readonly SsdPlacementRow[]) => {
      const { part, findings } = caseFromSsd(
        { ssd_person: [PERSON], ssd_cla_episodes: [open], ssd_cla_placement },
        inSsd,
      );
      return [part.placements?.map(({ kind }) => kind), codesOf(findings)];
    };
    for (const order of everyOrder(placementsOf(away)))
      expect(placed(order)).toEqual([['foster'], ['rows.placement-incomplete']]);
    for (const order of everyOrder(placementsOf(both)))
      expect(placed(order)).toEqual([['foster', 'residential'], ['rows.placement-incomplete']]);
  });

  it('is not told for a later episode, even when all but one have ended: the one that goes on may have been left open', () => {
    const held: readonly Held[] = [
      ['2020-01-01', '2020-02-01', 'P1'],
      ['2020-01-01', null, 'U6'],
    ];
    for (const ssd_cla_placement of everyOrder(placementsOf(held))) {
      const answer = episodesFromSsd({ ssd_cla_episodes: [SSD_EPISODE], ssd_cla_placement }, inSsd);
      expect(answer.episodes[0]?.unreadable).toEqual(['placement']);
    }
  });
});

describe('Reviews and visits', () => {
  it('are given by day, and of one day by their ids', () => {
    const at = [
      ['b', '2021-01-01'],
      ['a', '2021-01-01'],
      ['c', '2020-12-31'],
    ] as const;
    const rows = everyOrder(at).map((order) => ({
      ssd_person: [PERSON],
      ssd_cla_reviews: order.map(([id, on]) => ({
        ...{ clar_cla_review_id: id, clar_cla_id: 'care1', clar_cla_review_date: on, clar_cla_review_cancelled: 'N' },
      })),
      ssd_cla_visits: order.map(([id, on]) => ({
        ...{ clav_cla_visit_id: id, clav_person_id: 'c1', clav_cla_visit_date: on },
        ...{ clav_cla_visit_seen: 'Y', clav_cla_visit_seen_alone: 'Y' },
      })),
    }));
    for (const one of rows) {
      const { part, visitsToComplete } = caseFromSsd(one, inSsd);
      expect(part.reviews?.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
      expect(visitsToComplete?.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    }
  });
});

describe('Rows of people', () => {
  it('of whom one has no id are of nobody, whichever stands first', () => {
    for (const Header of everyOrder([
      { CHILD: 'c1', DOB: '01/01/2012' },
      { CHILD: '', DOB: '01/01/2012' },
    ]))
      expect(codesOf(caseFrom903({ Header }, { extractedOn }).findings)).toEqual(['rows.no-child']);
  });
});
