import { episodesFrom903, type ReturnRowsOfMany } from 'reunification-framework/interop';
import { carePeriods, returnsHome } from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { COHORT, COHORT_QUESTION, COHORT_UNTIL } from '../../support/returns-cohort.js';

const ROW = { CHILD: 'c1', DECOM: '03/04/2024', RNE: 'S', LS: 'C2', PLACE: 'U6', DEC: '12/09/2024', REC: 'E4A' };

const read = (row: Partial<typeof ROW>, Header?: ReturnRowsOfMany['Header']) =>
  episodesFrom903({ Header, Episodes: [{ ...ROW, ...row }] });

const asInReturn = (on: string | undefined): string => (on === undefined ? '' : on.split('-').reverse().join('/'));

describe('Rows of the return', () => {
  it('become episodes, one for each row and in the same order', () => {
    expect(read({}).episodes).toEqual([
      {
        child: 'c1',
        startedOn: '2024-04-03',
        reasonStarted: 'S',
        ceasedOn: '2024-09-12',
        reasonCeased: 'E4A',
        legalStatus: 'C2',
        placement: 'U6',
      },
    ]);
  });

  it('of the whole cohort give the same returns as its episodes', () => {
    const rows: ReturnRowsOfMany = {
      Header: (COHORT_QUESTION.births ?? []).map(({ child, bornOn }) => ({ CHILD: child, DOB: asInReturn(bornOn) })),
      Episodes: COHORT.map((row) => ({
        CHILD: row.child,
        DECOM: asInReturn(row.startedOn),
        RNE: row.reasonStarted ?? '',
        LS: row.legalStatus ?? null,
        PLACE: row.placement ?? '',
        DEC: asInReturn(row.ceasedOn),
        REC: row.reasonCeased ?? null,
      })),
    };
    const { episodes, births, findings } = episodesFrom903(rows);
    expect(findings).toEqual([]);
    const counted = (care: ReturnType<typeof carePeriods>) => returnsHome(care, 'department-for-education');
    expect(counted(carePeriods(episodes, { dataUntil: COHORT_UNTIL, births }))).toEqual(
      counted(carePeriods(COHORT, COHORT_QUESTION)),
    );
  });

  it.each([
    ['13/04/2024', []],
    ['04/13/2024', ['DECOM']],
    ['2024-04-13', ['DECOM']],
    ['31/04/2024', ['DECOM']],
  ])('have days written dd/mm/yyyy: %s', (DECOM, columns) => {
    const { episodes, findings } = read({ DECOM });
    expect(findings.map(({ path }) => path)).toEqual(columns.map((column) => ['Episodes', 0, column]));
    expect(episodes[0]?.unreadable).toEqual(columns.length === 0 ? undefined : ['startedOn']);
  });

  it('whose end cannot be read do not pass for episodes that go on', () => {
    const { episodes } = read({ DEC: 'soon', REC: '' });
    expect(episodes[0]?.unreadable).toEqual(['ceasedOn']);
    expect(carePeriods(episodes, { dataUntil: COHORT_UNTIL }).notCountable).toEqual([
      { child: 'c1', reasons: ['episodes.unreadable'] },
    ]);
  });

  it('give the dates of birth that can be read, and find the others', () => {
    const { births, findings } = read({}, [
      { CHILD: 'c1', DOB: '29/02/2016' },
      { CHILD: 'c2', DOB: '29/02/2015' },
      { CHILD: 'c3', DOB: '' },
      { CHILD: ' ', DOB: '01/02/2015' },
    ]);
    expect(births).toEqual([{ child: 'c1', bornOn: day('2016-02-29') }]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['rows.no-such-day', ['Header', 1, 'DOB']]]);
  });

  it('that are not such rows are not read', () => {
    const { episodes, findings } = episodesFrom903(JSON.parse('{"Episodes":[{"CHILD":"c1"}]}'));
    expect(episodes).toEqual([]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([['input.missing', ['Episodes', 0, 'DECOM']]]);
  });

  it('of very many findings list five hundred and count the rest', () => {
    const rows = Array.from({ length: 2000 }, () => ({ ...ROW, DECOM: 'x' }));
    const { findings } = episodesFrom903({ Episodes: rows });
    expect(findings).toHaveLength(500);
    expect(findings.at(-1)).toMatchObject({ code: 'findings.more', leftOut: 1501 });
  });
});
