import { episodesFromSsd, type SsdRowsOfMany } from 'reunification-framework/interop';
import { describe, expect, it } from 'vitest';

const question = { timeZone: 'Europe/London' };

const EPISODE = {
  clae_cla_episode_id: 'e1',
  clae_person_id: 'c1',
  clae_cla_id: 'care1',
  clae_cla_episode_start_date: '2024-04-03T00:00:00',
  clae_cla_episode_start_reason: 'S',
  clae_cla_episode_ceased_date: '2024-09-12T00:00:00',
  clae_cla_episode_ceased_reason: 'E4A',
};

/** Since when, until when, which. */
type Held = readonly [from: string | null, until: string | null, code: string];

const rowsOf = (placements: readonly Held[], statuses: readonly Held[], episode: object = {}): SsdRowsOfMany => ({
  ssd_cla_episodes: [{ ...EPISODE, ...episode }],
  ssd_cla_placement: placements.map(([from, until, code], number) => ({
    clap_cla_placement_id: `p${number}`,
    clap_cla_id: 'care1',
    clap_cla_placement_start_date: from,
    clap_cla_placement_type: code,
    clap_cla_placement_end_date: until,
  })),
  ssd_legal_status: statuses.map(([from, until, code], number) => ({
    lega_legal_status_id: `l${number}`,
    lega_person_id: 'c1',
    lega_legal_status: code,
    lega_legal_status_start_date: from,
    lega_legal_status_end_date: until,
  })),
});

const placementIn = (placements: readonly Held[]) => {
  const { episodes, findings } = episodesFromSsd(rowsOf(placements, []), question);
  return [episodes[0]?.placement ?? episodes[0]?.unreadable?.join(), findings.map(({ code }) => code).join()];
};

describe('Rows of the Standard Safeguarding Dataset', () => {
  it('become episodes with the placement and the legal status that hold when each begins', () => {
    const rows = rowsOf([['2024-04-03', null, 'U6']], [['2024-01-01', null, 'C2']]);
    expect(episodesFromSsd(rows, question)).toMatchObject({
      episodes: [
        {
          child: 'c1',
          startedOn: '2024-04-03',
          reasonStarted: 'S',
          ceasedOn: '2024-09-12',
          reasonCeased: 'E4A',
          legalStatus: 'C2',
          placement: 'U6',
        },
      ],
      births: [],
      findings: [],
    });
  });

  it.each<[string, readonly Held[], string | undefined, string]>([
    ['began the day before', [['2024-04-02', null, 'U6']], 'U6', ''],
    ['began on the day', [['2024-04-03', null, 'U6']], 'U6', ''],
    ['began the day after', [['2024-04-04', null, 'U6']], 'placement', 'rows.not-told-for-episode'],
    ['ended on the day', [['2024-01-01', '2024-04-03', 'U6']], undefined, ''],
    ['ended the day after', [['2024-01-01', '2024-04-04', 'U6']], 'placement', 'rows.not-told-for-episode'],
    ['ended the day before the end', [['2024-01-01', '2024-09-11', 'U6']], 'placement', 'rows.not-told-for-episode'],
    ['ended on the day of the end', [['2024-01-01', '2024-09-12', 'U6']], 'U6', ''],
    ['ended the day after the end', [['2024-01-01', '2024-09-13', 'U6']], 'U6', ''],
    ['began on the day of the end', [['2024-09-12', null, 'U6']], undefined, ''],
    [
      'follows on another',
      [
        ['2024-01-01', '2024-04-03', 'U6'],
        ['2024-04-03', null, 'K2'],
      ],
      'K2',
      '',
    ],
    [
      'overlaps with another',
      [
        ['2024-01-01', '2024-04-04', 'U6'],
        ['2024-04-03', null, 'K2'],
      ],
      'placement',
      'rows.not-told-for-episode',
    ],
    [
      'ended while an earlier one goes on',
      [
        ['2024-01-01', null, 'U6'],
        ['2024-02-01', '2024-03-01', 'K2'],
      ],
      'placement',
      'rows.not-told-for-episode',
    ],
    [
      'begins while one that began two before goes on, or one that began just before',
      [
        ['2023-01-01', '2024-05-01', 'U6'],
        ['2024-01-01', '2024-02-01', 'K2'],
        ['2024-04-03', null, 'P1'],
      ],
      'placement',
      'rows.not-told-for-episode',
    ],
    [
      'begins while the last before it goes on, and an earlier one does not',
      [
        ['2023-01-01', '2024-02-01', 'U6'],
        ['2024-01-01', '2024-05-01', 'K2'],
        ['2024-04-03', null, 'P1'],
      ],
      'placement',
      'rows.not-told-for-episode',
    ],
    [
      'begins after all before it have ended',
      [
        ['2023-01-01', '2024-03-01', 'U6'],
        ['2024-01-01', '2024-02-01', 'K2'],
        ['2024-04-03', null, 'P1'],
      ],
      'P1',
      '',
    ],
    [
      'changes the day before the end',
      [
        ['2024-04-03', '2024-09-11', 'U6'],
        ['2024-09-11', null, 'P1'],
      ],
      'placement',
      'rows.not-told-for-episode',
    ],
    [
      'changes on the day of the end',
      [
        ['2024-04-03', '2024-09-12', 'U6'],
        ['2024-09-12', null, 'P1'],
      ],
      'U6',
      '',
    ],
    [
      'ended on the day on which it began, and another began',
      [
        ['2024-04-03', '2024-04-03', 'U6'],
        ['2024-04-03', null, 'P1'],
      ],
      'P1',
      '',
    ],
    ['ended before it began', [['2024-04-03', '2024-04-02', 'U6']], 'placement', 'rows.not-told-for-episode'],
    [
      'has a day that cannot be read',
      [['soon', null, 'U6']],
      'placement',
      'rows.no-such-day,rows.not-told-for-episode',
    ],
  ])('take no placement by guess: one that %s', (_, placements, told, found) => {
    expect(placementIn(placements)).toEqual([told, found]);
    expect(placementIn([...placements].reverse())).toEqual([told, found]);
  });

  it('which go on have the order that was made for a time, also up to a day still to come', () => {
    const going = rowsOf([], [['2024-04-03', '2024-06-30', 'C1']], { clae_cla_episode_ceased_date: null });
    expect(episodesFromSsd(going, question)).toMatchObject({ episodes: [{ legalStatus: 'C1' }], findings: [] });
  });

  it('which say nothing for an episode are found at the episode', () => {
    const { findings } = episodesFromSsd(rowsOf([], [['soon', null, 'C2']]), question);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['rows.no-such-day', ['ssd_legal_status', 0, 'lega_legal_status_start_date']],
      ['rows.not-told-for-episode', ['ssd_cla_episodes', 0, 'clae_cla_episode_start_date']],
    ]);
    const soon = rowsOf([], [], { clae_cla_episode_ceased_date: 'soon' });
    expect(episodesFromSsd(soon, question).findings.map(({ path }) => path)).toEqual([
      ['ssd_cla_episodes', 0, 'clae_cla_episode_ceased_date'],
    ]);
  });

  it('whose end cannot be read may go on, so that a later placement may fall into it', () => {
    const held: readonly Held[] = [
      ['2024-04-03', '2024-09-12', 'U6'],
      ['2024-09-12', null, 'P1'],
    ];
    const told = (episode: object) => episodesFromSsd(rowsOf(held, [], episode), question).episodes[0];
    expect(told({})?.placement).toBe('U6');
    expect(told({ clae_cla_episode_ceased_date: 'soon' })?.placement).toBeUndefined();
    expect(told({ clae_cla_episode_ceased_date: 'soon' })?.unreadable).toEqual(
      expect.arrayContaining(['ceasedOn', 'placement']),
    );
  });

  it('take nothing from a row that does not say whose it is, and tell nothing to an episode that does not', () => {
    const rows = rowsOf([['2024-04-03', null, 'U6']], [['2024-01-01', null, 'C2']]);
    const nobodys = {
      ...rows,
      ssd_legal_status: (rows.ssd_legal_status ?? []).map((row) => ({ ...row, lega_person_id: null })),
    };
    expect(episodesFromSsd(nobodys, question).episodes[0]?.legalStatus).toBeUndefined();
    const withoutPeriod = rowsOf([['2024-04-03', null, 'U6']], [], { clae_cla_id: null });
    expect(episodesFromSsd(withoutPeriod, question).episodes[0]?.placement).toBeUndefined();
  });

  it('are questioned where a time has no offset, but for midnight', () => {
    const codes = (clae_cla_episode_start_date: string) =>
      episodesFromSsd(rowsOf([], [], { clae_cla_episode_start_date }), question).findings.map(({ code, path }) => [
        code,
        path.at(-1),
      ]);
    expect(codes('2024-04-03T23:30:00')).toEqual([['rows.time-without-offset', 'clae_cla_episode_start_date']]);
    expect(codes('2024-04-03T23:30:00Z')).toEqual([]);
    expect(codes('2024-04-03T00:00:00')).toEqual([]);
  });

  it('leave out a legal status that does not make a child looked after', () => {
    const { episodes, findings } = episodesFromSsd(
      rowsOf(
        [],
        [
          ['2024-01-01', null, 'C2'],
          ['2024-05-01', null, 'S3'],
        ],
      ),
      question,
    );
    expect(episodes[0]?.legalStatus).toBe('C2');
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['rows.status-not-of-the-return', ['ssd_legal_status', 1, 'lega_legal_status']],
    ]);
  });

  it('have days in the time zone of the system: half past eleven in UTC is the next day in a London summer', () => {
    const started = (clae_cla_episode_start_date: string) =>
      episodesFromSsd(rowsOf([], [], { clae_cla_episode_start_date }), question).episodes[0]?.startedOn;
    expect(started('2024-06-30T22:59:59Z')).toBe('2024-06-30');
    expect(started('2024-06-30T23:00:00Z')).toBe('2024-07-01');
    expect(started('2024-06-30T23:00:01Z')).toBe('2024-07-01');
  });

  it('give dates of birth', () => {
    const rows = { ...rowsOf([], []), ssd_person: [{ pers_person_id: 'c1', pers_dob: '2016-06-30T23:00:00Z' }] };
    expect(episodesFromSsd(rows, question).births).toEqual([{ child: 'c1', bornOn: '2016-07-01' }]);
  });

  it('are refused in a time zone that there is not', () => {
    expect(() => episodesFromSsd(rowsOf([], []), { timeZone: 'Europe/Camelot' })).toThrow('input.not-one-of');
  });
});
