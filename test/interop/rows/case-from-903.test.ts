import { civilDate } from 'reunification-framework';
import { describe, expect, it } from 'vitest';
import { CODE_SETS } from '../../../src/interop/code-sets.js';
import { caseFrom903 } from '../../../src/interop/rows/case-from-903.js';
import type { CaseFromRows } from '../../../src/interop/rows/case-from-rows.js';
import type { ReturnEpisodeRow, ReturnRows } from '../../../src/interop/rows/rows.js';
import { lines } from '../../bad-input/findings.js';

const question = { extractedOn: civilDate('2026-03-31') };

const EPISODE: ReturnEpisodeRow = {
  CHILD: 'child-1',
  DECOM: '03/04/2024',
  RNE: 'S',
  LS: 'C1',
  CIN: 'N1',
  PLACE: 'U6',
  PLACE_PROVIDER: 'PR1',
  DEC: '',
  REC: null,
};

const rowsOf = (...episodes: readonly Partial<ReturnEpisodeRow>[]): ReturnRows => ({
  Header: [{ CHILD: 'child-1', DOB: '29/02/2016' }],
  Episodes: episodes.map((episode) => ({ ...EPISODE, ...episode })),
});

const read = (...episodes: readonly Partial<ReturnEpisodeRow>[]): CaseFromRows =>
  caseFrom903(rowsOf(...episodes), question);

/** Entries in one line each. */
const legal = ({ part }: CaseFromRows): readonly string[] =>
  (part.legal ?? []).map((entry) => [entry.from, entry.kind === 'legal-status' ? entry.status : entry.kind].join(' '));

const at = (code: string, row: number, column: string): string =>
  `${code} at ${JSON.stringify(['Episodes', row, column])}`;

/** Looked after from 3 April, another order from 5 June, at home from 1 August. */
const TO = { DEC: '05/06/2024', REC: 'X1' };
const FROM = { DECOM: '05/06/2024', RNE: 'L', LS: 'C2' };
const HOME = { DEC: '01/08/2024', REC: 'E41' };
const AGAIN = { DECOM: '02/12/2024', RNE: 'S', LS: 'V2' };

describe('Rows of the return that fit', () => {
  it('say who the child is, since when looked after, and under which legal status', () => {
    const answer = read({});
    expect(answer.part).toEqual({
      child: { id: 'child-1', bornOn: '2016-02-29' },
      legal: [
        { kind: 'looked-after', id: 'looked-after:2024-04-03', from: '2024-04-03', recordedOn: '2026-03-31' },
        {
          ...{ kind: 'legal-status', id: 'legal-status:2024-04-03', from: '2024-04-03', recordedOn: '2026-03-31' },
          status: 'interim-care-order',
        },
      ],
    });
    expect(answer).toMatchObject({ pointsTo: [], findings: [], recordedOn: '2026-03-31' });
    expect(answer.visitsToComplete).toBeUndefined();
  });

  it('join episodes that follow on the same day with X1, in whatever order the rows stand', () => {
    const rows = [{ ...FROM, ...HOME }, AGAIN, TO];
    expect(read(...rows).findings).toEqual([]);
    expect(legal(read(...rows))).toEqual([
      '2024-04-03 looked-after',
      '2024-08-01 no-longer-looked-after',
      '2024-12-02 looked-after',
      '2024-04-03 interim-care-order',
      '2024-06-05 care-order',
      '2024-12-02 section-20',
    ]);
  });

  it('give a legal status once while it goes on, and again with another period of care', () => {
    const moved = { DECOM: '05/06/2024', RNE: 'P', ...HOME };
    expect(legal(read(TO, moved, { ...AGAIN, LS: 'C1' })).filter((entry) => entry.endsWith('order'))).toEqual([
      '2024-04-03 interim-care-order',
      '2024-12-02 interim-care-order',
    ]);
  });

  it('are read by the day first, never by the month', () => {
    expect(legal(read({ DECOM: '04/03/2024' }))[0]).toBe('2024-03-04 looked-after');
    expect(lines(read({ DECOM: '12/13/2024' }).findings)).toEqual([at('rows.no-such-day', 0, 'DECOM')]);
    expect(lines(read({ DECOM: '2024-03-04' }).findings)).toEqual([at('rows.no-such-day', 0, 'DECOM')]);
  });

  it.each([
    ['28/02/2023', undefined],
    ['29/02/2023', 'rows.no-such-day'],
    ['29/02/2024', undefined],
    ['30/02/2024', 'rows.no-such-day'],
  ])('know when there is a 29 February: %s', (DECOM, code) => {
    expect(read({ DECOM }).findings.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code]);
  });

  it('say that a return home has to be recorded, for E4A, E4B, E13 and P1, since no code says with whom', () => {
    for (const REC of ['E4A', 'E4B', 'E13'])
      expect(lines(read({ DEC: '01/08/2024', REC }).findings)).toEqual([at('rows.return-home', 0, 'REC')]);
    expect(lines(read({ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }).findings)).toEqual([at('rows.return-home', 0, 'PLACE')]);
    expect(read(HOME).findings).toEqual([]);
  });

  it('end being looked after with every code but X1 and E3, which another authority’s care follows', () => {
    const ending = CODE_SETS['episode-ceased'].codes.filter(({ code }) =>
      legal(read({ ...HOME, REC: code })).includes('2024-08-01 no-longer-looked-after'),
    );
    const others = CODE_SETS['episode-ceased'].codes.filter(({ code }) => code !== 'X1' && code !== 'E3');
    expect(ending).toEqual(others);
  });

  it('know every code that the return has', () => {
    for (const { code, status } of CODE_SETS['legal-status'].codes)
      expect(legal(read({ LS: code }))).toEqual(['2024-04-03 looked-after', `2024-04-03 ${status.id}`]);
    const known = [
      ...CODE_SETS.placement.codes.map(({ code }) => read({ PLACE: code })),
      ...CODE_SETS['placement-provider'].codes.map(({ code }) => read({ PLACE_PROVIDER: code })),
      ...CODE_SETS['category-of-need'].codes.map(({ code }) => read({ CIN: code })),
      ...CODE_SETS['new-episode'].codes.map(({ code }) => read({ RNE: code })),
    ];
    expect(known).toHaveLength(27 + 6 + 8 + 6);
    expect(known.flatMap(({ findings }) => findings).filter(({ code }) => code === 'rows.unknown-code')).toEqual([]);
  });

  it('without Episodes say nothing of the position in law', () => {
    const { part, findings } = caseFrom903({ Header: rowsOf().Header }, question);
    expect(part).toEqual({ child: { id: 'child-1', bornOn: '2016-02-29' } });
    expect(findings).toEqual([]);
  });
});

/** A fault, the findings that it gives, and what is still said of the position in law. */
const FAULTS: readonly (readonly [
  title: string,
  episodes: readonly Partial<ReturnEpisodeRow>[],
  found: readonly string[],
  legal: readonly string[],
])[] = [
  [
    'an episode that never ended before another',
    [{}, { ...FROM, ...HOME }],
    [at('rows.never-ended', 0, 'DEC')],
    ['2024-08-01 no-longer-looked-after'],
  ],
  [
    'episodes that overlap by a day',
    [{ DEC: '06/06/2024', REC: 'X1' }, FROM],
    [at('rows.episodes-overlap', 1, 'DECOM')],
    [],
  ],
  [
    'a day between two episodes that X1 joins',
    [{ DEC: '04/06/2024', REC: 'X1' }, FROM],
    [at('rows.next-episode-missing', 0, 'REC')],
    [],
  ],
  ['X1 with no episode after it', [TO], [at('rows.next-episode-missing', 0, 'REC')], ['2024-04-03 interim-care-order']],
  [
    'an end and a start of care on one day',
    [{ DEC: '02/12/2024', REC: 'E8' }, AGAIN],
    [at('rows.ended-and-began-on-one-day', 1, 'DECOM')],
    [],
  ],
  [
    'S in the middle of a period of care',
    [TO, { ...FROM, RNE: 'S' }],
    [at('rows.reason-does-not-fit', 1, 'RNE')],
    ['2024-04-03 interim-care-order', '2024-06-05 care-order'],
  ],
  [
    'L at the start of a period of care',
    [
      { DEC: '01/08/2024', REC: 'E8' },
      { ...AGAIN, RNE: 'L' },
    ],
    [at('rows.reason-does-not-fit', 1, 'RNE')],
    ['2024-04-03 interim-care-order', '2024-12-02 section-20'],
  ],
  [
    'a first episode in the middle of a period of care',
    [{ RNE: 'L' }],
    [at('rows.start-of-care-missing', 0, 'RNE')],
    ['2024-04-03 interim-care-order'],
  ],
  ['an end before the start', [{ ...HOME, DEC: '02/04/2024' }], [at('rows.end-before-start', 0, 'DEC')], []],
  ['an end on the day of the start', [{ ...HOME, DEC: '03/04/2024' }], [at('rows.episode-of-one-day', 0, 'DEC')], []],
  ['an end without a reason', [{ ...HOME, REC: '' }], [at('rows.end-without-reason', 0, 'REC')], []],
  ['a reason without an end', [{ ...HOME, DEC: '' }], [at('rows.reason-without-end', 0, 'DEC')], []],
  [
    'an older code for the end of an earlier period of care',
    [{ ...HOME, REC: 'E4' }, AGAIN],
    [at('rows.unknown-code', 0, 'REC')],
    ['2024-12-02 looked-after', '2024-12-02 section-20'],
  ],
  ['a code for the end in small letters', [{ ...HOME, REC: 'e8' }], [at('rows.unknown-code', 0, 'REC')], []],
  [
    'an unknown reason for a new episode',
    [{ RNE: 'SP' }],
    [at('rows.unknown-code', 0, 'RNE')],
    ['2024-04-03 interim-care-order'],
  ],
  ['no reason for a new episode', [{ RNE: '' }], [at('rows.empty', 0, 'RNE')], ['2024-04-03 interim-care-order']],
  ['an unknown legal status', [{ LS: 'V1' }], [at('rows.unknown-code', 0, 'LS')], ['2024-04-03 looked-after']],
  ['no legal status', [{ LS: '' }], [at('rows.empty', 0, 'LS')], ['2024-04-03 looked-after']],
  [
    'a legal status that becomes unknown',
    [TO, { ...FROM, LS: 'c2' }],
    [at('rows.unknown-code', 1, 'LS')],
    ['2024-04-03 looked-after'],
  ],
  [
    'another authority that took over',
    [{ ...HOME, REC: 'E3' }],
    [at('rows.care-taken-over', 0, 'REC')],
    ['2024-04-03 interim-care-order'],
  ],
  ['no start', [{ DECOM: '' }], [at('rows.empty', 0, 'DECOM')], []],
  ['a start before birth', [{ DECOM: '28/02/2016' }], [at('rows.before-birth', 0, 'DECOM')], []],
  ['a start after the extract', [{ DECOM: '01/04/2026' }], [at('rows.after-extract', 0, 'DECOM')], []],
  ['an end after the extract', [{ ...HOME, DEC: '01/04/2026' }], [at('rows.after-extract', 0, 'DEC')], []],
  [
    'another child’s row',
    [{}, { ...AGAIN, CHILD: 'child-2' }],
    [at('rows.another-child', 1, 'CHILD')],
    ['2024-04-03 looked-after', '2024-04-03 interim-care-order'],
  ],
  [
    'the same row twice',
    [{}, {}],
    [at('rows.repeated', 1, 'CHILD')],
    ['2024-04-03 looked-after', '2024-04-03 interim-care-order'],
  ],
];

/** What does not concern the position in law: it is found, and the position is said all the same. */
const BESIDES: readonly (readonly [string, Partial<ReturnEpisodeRow>, readonly string[]])[] = [
  ['an unknown placement', { PLACE: 'K3' }, [at('rows.unknown-code', 0, 'PLACE')]],
  ['an unknown provider', { PLACE_PROVIDER: 'PR6' }, [at('rows.unknown-code', 0, 'PLACE_PROVIDER')]],
  ['an unknown category of need', { CIN: 'N0' }, [at('rows.unknown-code', 0, 'CIN')]],
  [
    'parents as providers of another placement',
    { PLACE_PROVIDER: 'PR0' },
    [at('rows.contradiction', 0, 'PLACE_PROVIDER')],
  ],
  [
    'another provider of a placement with parents',
    { PLACE: 'P1' },
    [at('rows.contradiction', 0, 'PLACE_PROVIDER'), at('rows.return-home', 0, 'PLACE')],
  ],
];

describe('A fault in the rows of the return', () => {
  it.each(FAULTS)('is found, and nothing else: %s', (_, episodes, found, said) => {
    const answer = read(...episodes);
    expect(lines(answer.findings)).toEqual(found);
    expect(legal(answer)).toEqual(said);
  });

  it.each(BESIDES)('that is not about the position in law leaves it as it is: %s', (_, episode, found) => {
    expect(lines(read(episode).findings)).toEqual(found);
    expect(legal(read(episode))).toEqual(legal(read({})));
  });

  it('that the validation of the return names is found by its number: a placement with parents under section 20', () => {
    const { findings } = read({ PLACE: 'P1', PLACE_PROVIDER: 'PR0', LS: 'V2' });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['rows.return-home', ['Episodes', 0, 'PLACE']],
      ['codes.rule-378', ['Episodes', 0, 'PLACE']],
    ]);
  });

  it('leaves out what came before it, and keeps what came after', () => {
    const before = { DECOM: '01/02/2020', ...HOME, DEC: '01/01/2020' };
    expect(legal(read(before, {}))).toEqual([]);
    const later = [{ DECOM: '01/02/2020', DEC: '01/06/2020', REC: 'E99' }, { ...HOME }, AGAIN];
    expect(legal(read(...later))).toEqual([
      '2024-04-03 looked-after',
      '2024-08-01 no-longer-looked-after',
      '2024-12-02 looked-after',
      '2024-04-03 interim-care-order',
      '2024-12-02 section-20',
    ]);
  });
});

describe('Whose rows they are', () => {
  it('has to be known', () => {
    const none = caseFrom903({ ...rowsOf({}), Header: [] }, question);
    expect(lines(none.findings)).toEqual(['rows.no-child at ["Header"]']);
    expect(none.part).toEqual({});
    const blank = caseFrom903({ ...rowsOf({}), Header: [{ CHILD: ' ', DOB: '' }] }, question);
    expect(lines(blank.findings)).toEqual(['rows.no-child at ["Header",0,"CHILD"]']);
    expect(blank.part).toEqual({});
  });

  it('has to be one child', () => {
    const Header = ['child-1', 'child-2'].map((CHILD) => ({ CHILD, DOB: '29/02/2016' }));
    const answer = caseFrom903({ ...rowsOf({}), Header }, question);
    expect(lines(answer.findings)).toEqual(['rows.two-children at ["Header",1,"CHILD"]']);
    expect(answer.part).toEqual({});
  });

  it('is known where the date of birth is not: empty, of two rows, not born yet', () => {
    const bornOn = (...days: readonly string[]): readonly [unknown, readonly string[]] => {
      const { part, findings } = caseFrom903({ Header: days.map((DOB) => ({ CHILD: 'child-1', DOB })) }, question);
      return [part, lines(findings)];
    };
    const part = { child: { id: 'child-1', bornOn: undefined } };
    expect(bornOn('')).toEqual([part, []]);
    expect(bornOn('01/01/2016', '02/01/2016')).toEqual([part, ['rows.id-repeated at ["Header",1,"CHILD"]']]);
    expect(bornOn('01/04/2026')).toEqual([part, ['rows.after-extract at ["Header",0,"DOB"]']]);
    expect(bornOn('31/03/2026')).toEqual([{ child: { id: 'child-1', bornOn: '2026-03-31' } }, []]);
  });
});

describe('Rows of the return that cannot be read', () => {
  it('lack a column, as after a byte order mark: an empty cell is not the same', () => {
    const [episode] = rowsOf({}).Episodes ?? [];
    const { DEC, ...withoutEnd } = episode ?? EPISODE;
    expect(DEC).toBe('');
    const rows: unknown = { ...rowsOf(), Episodes: [withoutEnd] };
    const { part, findings } = Reflect.apply(caseFrom903, undefined, [rows, question]);
    expect([part, lines(findings)]).toEqual([{}, ['input.missing at ["Episodes",0,"DEC"]']]);
    const marked: unknown = { Header: [{ '\uFEFFCHILD': 'child-1', DOB: '' }] };
    const { findings: found } = Reflect.apply(caseFrom903, undefined, [marked, question]);
    expect(lines(found)).toEqual(['input.missing at ["Header",0,"CHILD"]']);
  });
});
