import { civilDate, InputError } from 'reunification-framework';
import { describe, expect, it } from 'vitest';
import type { CaseFromRows } from '../../../src/interop/rows/case-from-rows.js';
import { caseFromSsd } from '../../../src/interop/rows/case-from-ssd.js';
import type {
  SsdEpisodeRow,
  SsdLegalStatusRow,
  SsdPlacementRow,
  SsdReviewRow,
  SsdRows,
  SsdVisitRow,
} from '../../../src/interop/rows/rows.js';
import { lines } from '../../bad-input/findings.js';

const question = { extractedOn: civilDate('2026-03-31'), timeZone: 'Europe/London' };

const PERSON = { pers_person_id: 'child-1', pers_dob: '2016-02-29T00:00:00' };
const EPISODE: SsdEpisodeRow = {
  clae_cla_episode_id: 'episode-1',
  clae_person_id: 'child-1',
  clae_cla_id: 'care-1',
  clae_cla_episode_start_date: '2024-04-03T00:00:00',
  clae_cla_episode_start_reason: 'S',
  clae_cla_primary_need_code: 'N1',
  clae_cla_episode_ceased_date: null,
  clae_cla_episode_ceased_reason: null,
};
const STATUS: SsdLegalStatusRow = {
  lega_legal_status_id: 'status-1',
  lega_person_id: 'child-1',
  lega_legal_status: 'C1',
  lega_legal_status_start_date: '2024-04-03',
  lega_legal_status_end_date: null,
};
const PLACEMENT: SsdPlacementRow = {
  clap_cla_placement_id: 'placement-1',
  clap_cla_id: 'care-1',
  clap_cla_placement_start_date: '2024-04-03',
  clap_cla_placement_type: 'U6',
  clap_cla_placement_provider: 'PR1',
  clap_cla_placement_end_date: null,
};
const REVIEW: SsdReviewRow = {
  clar_cla_review_id: 'review-1',
  clar_cla_id: 'care-1',
  clar_cla_review_date: '2024-05-01',
  clar_cla_review_cancelled: 'N',
};
const VISIT: SsdVisitRow = {
  clav_cla_visit_id: 'visit-1',
  clav_person_id: 'child-1',
  clav_cla_visit_date: '2024-04-10',
  clav_cla_visit_seen: 'Y',
  clav_cla_visit_seen_alone: 'Y',
};

const read = (rows: Partial<SsdRows>, timeZone = 'Europe/London'): CaseFromRows =>
  caseFromSsd({ ssd_person: [PERSON], ...rows }, { ...question, timeZone });

const episodes = (...rows: readonly Partial<SsdEpisodeRow>[]): Pick<SsdRows, 'ssd_cla_episodes'> => ({
  ssd_cla_episodes: rows.map((row) => ({ ...EPISODE, ...row })),
});
const statuses = (...rows: readonly Partial<SsdLegalStatusRow>[]): Pick<SsdRows, 'ssd_legal_status'> => ({
  ssd_legal_status: rows.map((row) => ({ ...STATUS, ...row })),
});
const placements = (...rows: readonly Partial<SsdPlacementRow>[]): Pick<SsdRows, 'ssd_cla_placement'> => ({
  ssd_cla_placement: rows.map((row) => ({ ...PLACEMENT, ...row })),
});
const reviews = (...rows: readonly Partial<SsdReviewRow>[]): Pick<SsdRows, 'ssd_cla_reviews'> => ({
  ssd_cla_reviews: rows.map((row) => ({ ...REVIEW, ...row })),
});
const visits = (...rows: readonly Partial<SsdVisitRow>[]): Pick<SsdRows, 'ssd_cla_visits'> => ({
  ssd_cla_visits: rows.map((row) => ({ ...VISIT, ...row })),
});
const factors = (...jsons: readonly string[]): Pick<SsdRows, 'ssd_assessment_factors'> => ({
  ssd_assessment_factors: jsons.map((cinf_assessment_factors_json, row) => ({
    cinf_assessment_id: `assessment-${row}`,
    cinf_assessment_factors_json,
  })),
});

/** Entries in one line each. */
const legal = ({ part }: CaseFromRows): readonly string[] =>
  (part.legal ?? []).map((entry) => [entry.from, entry.kind === 'legal-status' ? entry.status : entry.kind].join(' '));

/** What was found, without the standing remarks that visits and placements have to be completed. */
const found = ({ findings }: CaseFromRows): readonly string[] =>
  lines(findings.filter(({ code }) => code !== 'rows.visit-incomplete' && code !== 'rows.placement-incomplete'));

const HOME = { clae_cla_episode_ceased_date: '2025-08-01', clae_cla_episode_ceased_reason: 'E41' };
const C2 = { lega_legal_status_id: 'status-2', lega_legal_status: 'C2', lega_legal_status_start_date: '2024-06-05' };

describe('Rows of the dataset that fit', () => {
  it('say who the child is, when looked after, under which status, and which reviews were held', () => {
    const answer = read({
      ...episodes(HOME),
      ...statuses({ lega_legal_status_end_date: '2024-06-05' }, C2),
      ...placements({}),
      ...reviews({}),
      ...visits({}),
    });
    expect(answer.part).toEqual({
      child: { id: 'child-1', bornOn: '2016-02-29' },
      legal: [
        { kind: 'looked-after', id: 'looked-after:episode-1', from: '2024-04-03', recordedOn: '2026-03-31' },
        {
          ...{ kind: 'no-longer-looked-after', id: 'no-longer-looked-after:episode-1' },
          ...{ from: '2025-08-01', recordedOn: '2026-03-31' },
        },
        {
          ...{ kind: 'legal-status', id: 'legal-status:status-1', status: 'interim-care-order' },
          ...{ from: '2024-04-03', recordedOn: '2026-03-31' },
        },
        {
          ...{ kind: 'legal-status', id: 'legal-status:status-2', status: 'care-order' },
          ...{ from: '2024-06-05', recordedOn: '2026-03-31' },
        },
      ],
      placements: [{ id: 'placement-1', from: '2024-04-03', recordedOn: '2026-03-31', kind: 'foster' }],
      reviews: [{ id: 'review-1', on: '2024-05-01', recordedOn: '2026-03-31' }],
    });
    expect(answer.visitsToComplete).toEqual([
      { id: 'visit-1', on: '2024-04-10', recordedOn: '2026-03-31', child: { kind: 'alone' } },
    ]);
    expect(lines(answer.findings)).toEqual([
      'rows.placement-incomplete at ["ssd_cla_placement"]',
      'rows.visit-incomplete at ["ssd_cla_visits"]',
    ]);
  });

  it('leave open what no table says, and say that there is none where a table is empty', () => {
    expect(read({})).toMatchObject({ part: { child: { id: 'child-1' } }, findings: [], pointsTo: [] });
    expect(read({}).part).not.toHaveProperty('reviews');
    expect(read({}).visitsToComplete).toBeUndefined();
    expect(read({ ssd_cla_reviews: [] }).part.reviews).toEqual([]);
    expect(read({ ssd_cla_visits: [] })).toMatchObject({ visitsToComplete: [], findings: [] });
  });

  it('say nothing of a case where they name no child, or more than one', () => {
    const nobody = read({ ssd_person: [], ...episodes({}) });
    expect([lines(nobody.findings), nobody.part]).toEqual([['rows.no-child at ["ssd_person"]'], {}]);
    const two = read({ ssd_person: [PERSON, { ...PERSON, pers_person_id: 'child-2' }], ...episodes({}) });
    expect([lines(two.findings), two.part]).toEqual([['rows.two-children at ["ssd_person",1,"pers_person_id"]'], {}]);
  });

  it('whose first episode is not there begin on the day that the rows say the child entered care', () => {
    const later = { clae_cla_episode_start_reason: 'P' };
    const entered = (clae_entered_care_date: string): CaseFromRows =>
      read(episodes({ ...later, clae_entered_care_date }));
    expect(legal(entered('2019-11-08'))).toEqual(['2019-11-08 looked-after']);
    expect(entered('2019-11-08').findings).toEqual([]);
    const missing = ['rows.start-of-care-missing at ["ssd_cla_episodes",0,"clae_cla_episode_start_reason"]'];
    for (const day of ['', '2024-04-03', '2024-04-04'])
      expect([legal(entered(day)), found(entered(day))]).toEqual([[], missing]);
  });
});

describe('The day of a timestamp', () => {
  const started = (start: string, timeZone?: string): readonly string[] =>
    legal(read(episodes({ clae_cla_episode_start_date: start }), timeZone));

  it.each([
    ['2024-07-01', '2024-07-01'],
    ['2024-07-01 00:00:00.000', '2024-07-01'],
    ['2024-06-30T22:59:59Z', '2024-06-30'],
    ['2024-06-30T23:00:00Z', '2024-07-01'],
    ['2024-12-31T23:00:00Z', '2024-12-31'],
    ['2024-07-01T00:30:00+02:00', '2024-06-30'],
  ])('is that of the time zone that the caller names: %s in London is %s', (start, day) => {
    expect(started(start)).toEqual([`${day} looked-after`]);
    expect(found(read(episodes({ clae_cla_episode_start_date: start })))).toEqual([]);
  });

  it('is another in another time zone', () => {
    expect(started('2024-12-31T23:30:00Z', 'Europe/Paris')).toEqual(['2025-01-01 looked-after']);
  });

  it('is questioned for a time without an offset, but for midnight', () => {
    const answer = read(episodes({ clae_cla_episode_start_date: '2024-06-30T23:00:00' }));
    expect(legal(answer)).toEqual(['2024-06-30 looked-after']);
    expect(found(answer)).toEqual(['rows.time-without-offset at ["ssd_cla_episodes",0,"clae_cla_episode_start_date"]']);
  });

  it.each(['03/04/2024', '2024-02-30', '2024-04-03T24:00:00', 'soon'])('is none for %s', (start) => {
    const answer = read(episodes({ clae_cla_episode_start_date: start }));
    expect(legal(answer)).toEqual([]);
    expect(found(answer)).toEqual(['rows.no-such-day at ["ssd_cla_episodes",0,"clae_cla_episode_start_date"]']);
  });

  it('cannot be told in a time zone that there is not', () => {
    expect(() => read({}, 'Europe/Nowhere')).toThrow(InputError);
    expect(() => read({}, 'Europe/Nowhere')).toThrow(
      'The argument question.timeZone is none of the values allowed here',
    );
  });
});

describe('Legal statuses with days of their own', () => {
  const from = 'lega_legal_status_start_date';
  const until = 'lega_legal_status_end_date';
  const at = (code: string, row: number, column: string): string =>
    `${code} at ${JSON.stringify(['ssd_legal_status', row, column])}`;

  it.each([
    [
      '2024-06-04',
      [at('rows.status-gap', 1, from)],
      ['2024-04-03 interim-care-order', '2024-06-04 legal-status-ended', '2024-06-05 care-order'],
    ],
    ['2024-06-05', [], ['2024-04-03 interim-care-order', '2024-06-05 care-order']],
    ['2024-06-06', [at('rows.statuses-overlap', 1, from)], []],
    [null, [at('rows.statuses-overlap', 1, from)], []],
  ])('follow on the same day: one until %s, the next from 5 June', (end, expected, said) => {
    const answer = read({ ...episodes({}), ...statuses({ [until]: end }, C2) });
    expect(found(answer)).toEqual(expected);
    expect(legal(answer).slice(1)).toEqual(said);
  });

  it.each([
    ['2026-03-30', [at('rows.status-ended', 0, until)]],
    ['2026-03-31', [at('rows.status-ended', 0, until)]],
    // Nobody can know yet that it will.
    ['2026-04-01', []],
  ])('that end are not read as going on, and none is missing before the day has come: until %s', (end, expected) => {
    const answer = read({ ...episodes({}), ...statuses({ [until]: end }) });
    expect(found(answer)).toEqual(expected);
    expect(legal(answer).slice(1)).toEqual(['2024-04-03 interim-care-order', `${end} legal-status-ended`]);
  });

  it('may end when the child is looked after no longer, and another begin with another period of care', () => {
    const again = { clae_cla_episode_id: 'episode-2', clae_cla_episode_start_date: '2025-12-01' };
    const answer = read({
      ...episodes(HOME, again),
      ...statuses({ [until]: '2025-08-01' }, { ...C2, [from]: '2025-12-01' }),
    });
    expect(found(answer)).toEqual([]);
    expect(legal(answer).slice(3)).toEqual(['2024-04-03 interim-care-order', '2025-12-01 care-order']);
    expect(found(read({ ...episodes(HOME), ...statuses({ [until]: '2025-08-01' }) }))).toEqual([]);
  });

  it('overlap with one that lasts, also behind one that does not', () => {
    const lasting = { [until]: '2025-01-01' };
    const short = { ...C2, [until]: '2024-07-01' };
    const third = { ...C2, lega_legal_status_id: 'status-3', lega_legal_status: 'V2' };
    const withThird = (start: string): CaseFromRows => read(statuses(lasting, short, { ...third, [from]: start }));
    expect(found(withThird('2024-12-31'))).toEqual([
      at('rows.statuses-overlap', 1, from),
      at('rows.statuses-overlap', 2, from),
    ]);
    expect(found(withThird('2025-01-01'))).toEqual([at('rows.statuses-overlap', 1, from)]);
    expect(legal(withThird('2025-01-01'))).toEqual(['2025-01-01 section-20']);
    // The one that begins later lasts longer.
    const lastingSecond = (start: string): CaseFromRows =>
      read(statuses({ [until]: '2024-07-01' }, { ...C2, [until]: '2025-01-01' }, { ...third, [from]: start }));
    expect(found(lastingSecond('2024-12-31'))).toEqual([
      at('rows.statuses-overlap', 1, from),
      at('rows.statuses-overlap', 2, from),
    ]);
    expect(found(lastingSecond('2025-01-01'))).toEqual([at('rows.statuses-overlap', 1, from)]);
    expect(legal(lastingSecond('2025-01-01'))).toEqual(['2025-01-01 section-20']);
  });

  it.each([
    ['2024-04-03', [], ['2024-04-03 care-order']],
    ['2024-04-04', [at('rows.statuses-overlap', 0, from)], []],
  ])(
    'of one day contradict each other, and neither counts, unless one ended on that day: until %s',
    (end, expected, said) => {
      const first = { [until]: end };
      const answer = read({ ...episodes({}), ...statuses(first, { ...C2, [from]: '2024-04-03' }) });
      expect([found(answer), legal(answer).slice(1)]).toEqual([expected, said]);
    },
  );

  it('that the return does not have are left out', () => {
    const answer = read(statuses({}, { ...C2, lega_legal_status: 'Private fostering' }));
    expect(found(answer)).toEqual([at('rows.status-not-of-the-return', 1, 'lega_legal_status')]);
    expect(legal(answer)).toEqual(['2024-04-03 interim-care-order']);
  });

  it.each([
    ['no status', { lega_legal_status: '' }, 'rows.empty', 'lega_legal_status'],
    ['no start', { [from]: null }, 'rows.empty', from],
    ['a start before birth', { [from]: '2016-02-28' }, 'rows.before-birth', from],
    ['a start after the extract', { [from]: '2026-04-01' }, 'rows.after-extract', from],
    ['an end that is no day', { [until]: 'x' }, 'rows.no-such-day', until],
    ['an end before the start', { [until]: '2024-04-02' }, 'rows.end-before-start', until],
    ['no id', { lega_legal_status_id: '' }, 'rows.no-id', 'lega_legal_status_id'],
    ['an id of 151 characters', { lega_legal_status_id: 'i'.repeat(151) }, 'rows.no-id', 'lega_legal_status_id'],
    ['another child', { lega_person_id: 'child-2' }, 'rows.another-child', 'lega_person_id'],
  ])('that do not fit are found, and say nothing: %s', (_, fault, code, column) => {
    const answer = read(statuses(fault));
    expect(found(answer)).toEqual([at(code, 0, column)]);
    expect(legal(answer)).toEqual([]);
  });

  it('with one id and different words are both left out', () => {
    const answer = read(statuses({ [until]: '2024-06-05' }, { ...C2, lega_legal_status_id: 'status-1' }));
    expect(found(answer)).toEqual([at('rows.id-repeated', 1, 'lega_legal_status_id')]);
    expect(legal(answer)).toEqual([]);
  });
});

describe('Placements', () => {
  const type = 'clap_cla_placement_type';
  const from = 'clap_cla_placement_start_date';
  const until = 'clap_cla_placement_end_date';
  const at = (code: string, row: number, column: string): string =>
    `${code} at ${JSON.stringify(['ssd_cla_placement', row, column])}`;
  const said = ({ part }: CaseFromRows): readonly string[] | undefined =>
    part.placements?.map((placement) => `${placement.from} ${placement.kind}`);
  const second = { clap_cla_placement_id: 'placement-2', [from]: '2024-06-05' };
  const third = { clap_cla_placement_id: 'placement-3', [from]: '2024-09-01' };

  it.each([
    ['U1', 'long-term-foster'],
    ['U4', 'long-term-foster'],
    ...['U5', 'U6'].map((code) => [code, 'foster'] as const),
    ...['K1', 'K2', 'R1', 'S1'].map((code) => [code, 'residential'] as const),
    ...['H5', 'P2', 'P3', 'R2', 'R3', 'R5'].map((code) => [code, 'other'] as const),
  ] as const)('are of the kind that the code tells: %s is %s', (code, kind) => {
    const answer = read({ ...episodes({}), ...placements({ [type]: code }) });
    expect([said(answer), found(answer)]).toEqual([[`2024-04-03 ${kind}`], []]);
  });

  it.each(['A3', 'A4', 'A5', 'A6', 'U2', 'U3', 'Z1'])(
    'are left to people where the code does not tell which of them it is, as are those before: %s',
    (code) => {
      const answer = read({
        ...episodes({}),
        ...placements({ [until]: '2024-06-05' }, { ...second, [type]: code }),
      });
      expect([said(answer), found(answer)]).toEqual([undefined, [at('rows.placement-not-told', 1, type)]]);
      const since = read({
        ...episodes({}),
        ...placements({ [type]: code, [until]: '2024-06-05' }, second),
      });
      expect(said(since)).toEqual(['2024-06-05 foster']);
    },
  );

  it('with parents are a return home, of which nobody can tell whether the parents had been assessed', () => {
    const answer = read({ ...episodes({}), ...placements({ [type]: 'P1', clap_cla_placement_provider: 'PR0' }) });
    expect(found(answer)).toEqual([at('rows.placement-not-told', 0, type), at('rows.return-home', 0, type)]);
    expect(said(answer)).toBeUndefined();
  });

  it.each([
    ['2024-06-04', [at('rows.placement-gap', 1, from)], ['2024-06-05 foster']],
    ['2024-06-05', [], ['2024-04-03 foster', '2024-06-05 foster']],
    ['2024-06-06', [at('rows.placements-overlap', 1, from)], undefined],
    [null, [at('rows.placements-overlap', 1, from)], undefined],
  ])('follow on the same day: one until %s, the next from 5 June', (end, expected, placed) => {
    const answer = read({ ...episodes({}), ...placements({ [until]: end }, second) });
    expect([found(answer), said(answer)]).toEqual([expected, placed]);
  });

  it.each([
    ['the later', '2024-08-01', '2024-09-01'],
    ['the earlier', '2024-09-01', '2024-08-01'],
  ])('overlap, and the next follows on the one that ends last: %s', (_, firstUntil, secondUntil) => {
    const answer = read({
      ...episodes({}),
      ...placements({ [until]: firstUntil }, { ...second, [until]: secondUntil }, third),
    });
    expect([found(answer), said(answer)]).toEqual([[at('rows.placements-overlap', 1, from)], ['2024-09-01 foster']]);
  });

  it.each([
    ['2024-04-03', [], ['2024-04-03 foster']],
    ['2024-04-04', [at('rows.placements-overlap', 0, from)], undefined],
  ])(
    'of one day contradict each other, and neither counts, unless one ended on that day: until %s',
    (end, expected, placed) => {
      const answer = read({
        ...episodes({}),
        ...placements({ [until]: end, [type]: 'K2' }, { ...second, [from]: '2024-04-03' }),
      });
      expect([found(answer), said(answer)]).toEqual([expected, placed]);
    },
  );

  it('are read by their days, in whatever order the rows stand', () => {
    const first = { [until]: '2024-06-05' };
    const next = { ...second, [until]: '2024-09-01' };
    for (const rows of [
      [first, next, third],
      [third, next, first],
      [next, first, third],
      [third, first, next],
    ]) {
      const answer = read({ ...episodes({}), ...placements(...rows) });
      expect([found(answer), said(answer)]).toEqual([
        [],
        ['2024-04-03 foster', '2024-06-05 foster', '2024-09-01 foster'],
      ]);
    }
  });

  it('that end while the child is looked after are not read as going on', () => {
    const answer = read({ ...episodes({}), ...placements({ [until]: '2026-03-31' }) });
    expect([found(answer), said(answer)]).toEqual([[at('rows.placement-ended', 0, until)], undefined]);
    const home = read({ ...episodes(HOME), ...placements({ [until]: HOME.clae_cla_episode_ceased_date }) });
    expect([found(home), said(home)]).toEqual([[], ['2024-04-03 foster']]);
  });

  it.each(['T0', 'T1', 'T2', 'T3', 'T4'])('go on during a time away, between two or within one: %s', (code) => {
    const between = read({
      ...episodes({}),
      ...placements({ [until]: '2024-06-05' }, { ...second, [type]: code, [until]: '2024-09-01' }, third),
    });
    expect([found(between), said(between)]).toEqual([[], ['2024-04-03 foster', '2024-09-01 foster']]);
    const within = read({
      ...episodes({}),
      ...placements({ [until]: '2024-09-01' }, { ...second, [type]: code, [until]: '2024-06-12' }, third),
    });
    expect([found(within), said(within)]).toEqual([[], ['2024-04-03 foster', '2024-09-01 foster']]);
    // Where the child lives otherwise, nobody knows.
    expect(said(read({ ...episodes({}), ...placements({ [type]: code }) }))).toBeUndefined();
  });

  it('are none where one has no day, no id or no kind: it may be the present one', () => {
    const bad = [{ [from]: null }, { clap_cla_placement_id: '' }, { [until]: '2026-04-01' }, { [type]: null }];
    for (const cells of bad) {
      const answer = read({ ...episodes({}), ...placements({ [until]: '2024-06-05' }, { ...second, ...cells }) });
      expect(said(answer)).toBeUndefined();
      expect(found(answer)).toHaveLength(1);
    }
    const shared = read({ ...episodes({}), ...placements({}, { [from]: '2024-06-05' }) });
    expect([found(shared), said(shared)]).toEqual([[at('rows.id-repeated', 1, 'clap_cla_placement_id')], undefined]);
  });
});

describe('Placements, reviews and visits', () => {
  const fault = (rows: Partial<SsdRows>): readonly string[] => found(read({ ...episodes({}), ...rows }));

  it.each<readonly [string, Partial<SsdRows>, string]>([
    [
      'an unknown placement',
      placements({ clap_cla_placement_type: 'Z13' }),
      'rows.unknown-code at ["ssd_cla_placement",0,"clap_cla_placement_type"]',
    ],
    [
      'parents as providers of a foster placement',
      placements({ clap_cla_placement_provider: 'PR0' }),
      'rows.contradiction at ["ssd_cla_placement",0,"clap_cla_placement_provider"]',
    ],
    [
      'a placement that ends before it starts',
      placements({ clap_cla_placement_end_date: '2024-04-02' }),
      'rows.end-before-start at ["ssd_cla_placement",0,"clap_cla_placement_end_date"]',
    ],
    [
      'a placement of another period of care',
      placements({ clap_cla_id: 'care-2' }),
      'rows.another-period at ["ssd_cla_placement",0,"clap_cla_id"]',
    ],
    [
      'a review of another period of care',
      reviews({ clar_cla_id: 'care-2' }),
      'rows.another-period at ["ssd_cla_reviews",0,"clar_cla_id"]',
    ],
    [
      'a cancelled review with a day',
      reviews({ clar_cla_review_cancelled: 'Y' }),
      'rows.contradiction at ["ssd_cla_reviews",0,"clar_cla_review_cancelled"]',
    ],
    [
      'neither Y nor N',
      reviews({ clar_cla_review_cancelled: 'y' }),
      'rows.not-yes-or-no at ["ssd_cla_reviews",0,"clar_cla_review_cancelled"]',
    ],
    [
      'a review after the extract',
      reviews({ clar_cla_review_date: '2026-04-01' }),
      'rows.after-extract at ["ssd_cla_reviews",0,"clar_cla_review_date"]',
    ],
    [
      'a review before birth',
      reviews({ clar_cla_review_date: '2016-02-28' }),
      'rows.before-birth at ["ssd_cla_reviews",0,"clar_cla_review_date"]',
    ],
    [
      'two reviews of one id',
      reviews({}, { clar_cla_review_date: '2024-05-02' }),
      'rows.id-repeated at ["ssd_cla_reviews",1,"clar_cla_review_id"]',
    ],
    [
      'a visit without a day',
      visits({ clav_cla_visit_date: '' }),
      'rows.empty at ["ssd_cla_visits",0,"clav_cla_visit_date"]',
    ],
    [
      'a visit without an id',
      visits({ clav_cla_visit_id: '' }),
      'rows.no-id at ["ssd_cla_visits",0,"clav_cla_visit_id"]',
    ],
    [
      'a visit to another child',
      visits({ clav_person_id: 'child-2' }),
      'rows.another-child at ["ssd_cla_visits",0,"clav_person_id"]',
    ],
    [
      'a child who was not seen',
      visits({ clav_cla_visit_seen: 'N', clav_cla_visit_seen_alone: 'N' }),
      'rows.child-not-seen at ["ssd_cla_visits",0,"clav_cla_visit_seen"]',
    ],
    [
      'a child who was not seen, but alone',
      visits({ clav_cla_visit_seen: 'N' }),
      'rows.contradiction at ["ssd_cla_visits",0,"clav_cla_visit_seen"]',
    ],
    [
      'two visits of one id',
      visits({}, { clav_cla_visit_date: '2024-04-11' }),
      'rows.id-repeated at ["ssd_cla_visits",1,"clav_cla_visit_id"]',
    ],
  ])('that do not fit, or that no case can hold, are found and not counted: %s', (_, rows, finding) => {
    expect(fault(rows)).toEqual([finding]);
    const { part, visitsToComplete } = read({ ...episodes({}), ...rows });
    expect([...(part.reviews ?? []), ...(visitsToComplete ?? [])]).toEqual([]);
  });

  it('a review that was cancelled, or has not been held, is none', () => {
    const planned = { clar_cla_review_date: null };
    const answer = read({
      ...episodes({}),
      ...reviews(planned, { ...planned, clar_cla_review_id: 'review-2', clar_cla_review_cancelled: 'Y' }),
    });
    expect([answer.part.reviews, answer.findings]).toEqual([[], []]);
  });

  it('a visit says whether the child was seen alone, where the row does', () => {
    const answer = read(
      visits(
        { clav_cla_visit_seen_alone: 'N' },
        { clav_cla_visit_id: 'visit-2', clav_cla_visit_seen_alone: '' },
        { clav_cla_visit_id: 'visit-3', clav_cla_visit_seen_alone: '?' },
      ),
    );
    expect(answer.visitsToComplete?.map(({ child }) => child?.kind)).toEqual(['not-alone', undefined, undefined]);
    expect(found(answer)).toEqual(['rows.not-yes-or-no at ["ssd_cla_visits",2,"clav_cla_visit_seen_alone"]']);
  });

  it('a review of a period of care that cannot be checked is taken as the child’s', () => {
    expect(read(reviews({})).part.reviews).toHaveLength(1);
  });
});

describe('Factors of earlier assessments', () => {
  const column = 'cinf_assessment_factors_json';

  it('are concerns that point to what has to be assessed, and no observations', () => {
    const { pointsTo, part, findings } = read(factors('["2B", "16A"]'));
    expect(pointsTo).toMatchObject([
      { code: '2B', assessment: 'assessment-0', whose: 'parent-or-carer', riskFactors: ['alcohol-or-drugs-abuse'] },
      { code: '16A', whose: 'child', circumstances: ['chronic-neglect-or-emotional-abuse'] },
    ]);
    expect(findings).toEqual([]);
    expect(Object.keys(part)).toEqual(['child']);
  });

  it('are read from a list as from words, each once in an assessment; a No points to nothing', () => {
    const codes = (json: string): readonly string[] => read(factors(json)).pointsTo.map(({ code }) => code);
    expect(codes('{"2B": "Yes", "16A": "No"}')).toEqual(['2B']);
    expect(codes('["2B", "2B"]')).toEqual(['2B']);
    expect(read(factors('["2B"]', '["2B"]')).pointsTo).toHaveLength(2);
    for (const nothing of ['', '[]', '{}', '{"21": "No"}']) expect(codes(nothing)).toEqual([]);
  });

  it.each([
    ['["2b"]', 'rows.unknown-code', 0],
    ['["1A", "8A"]', 'rows.unknown-code', 1],
    ['[null]', 'rows.unknown-code', 0],
    ['{"__proto__": "Yes"}', 'rows.unknown-code', 0],
    ['{"2B": true}', 'rows.not-yes-or-no', 0],
    ['{"1A": "No", "2B": "yes"}', 'rows.not-yes-or-no', 1],
  ])('that do not fit are found by their place: %s', (json, code, position) => {
    expect(found(read(factors(json)))).toEqual([
      `${code} at ${JSON.stringify(['ssd_assessment_factors', 0, column, position])}`,
    ]);
  });

  it.each(['2B', '"2B"', '[', 'null', '7', '{"2B": "Yes", "2B": "No"}'])(
    'that are no list, or name one twice, cannot be read: %s',
    (json) => {
      const { pointsTo, findings } = read(factors(json));
      expect(lines(findings)).toEqual([`rows.factors-unreadable at ["ssd_assessment_factors",0,"${column}"]`]);
      expect(pointsTo).toEqual([]);
    },
  );
});

describe('Columns of an older version', () => {
  it('are not read as empty: its end of an episode has another name', () => {
    const { clae_cla_episode_ceased_date, ...row } = EPISODE;
    expect(clae_cla_episode_ceased_date).toBeNull();
    const rows = { ssd_person: [PERSON], ssd_cla_episodes: [{ ...row, clae_cla_episode_ceased: '2025-08-01' }] };
    const answer: CaseFromRows = Reflect.apply(caseFromSsd, undefined, [rows, question]);
    expect(lines(answer.findings)).toEqual(['input.missing at ["ssd_cla_episodes",0,"clae_cla_episode_ceased_date"]']);
    expect(answer.part).toEqual({});
  });
});
