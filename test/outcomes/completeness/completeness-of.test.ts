import {
  completenessOf,
  type DataItemId,
  type EpisodeRow,
  type ItemCompleteness,
  RECORDED_ITEM_IDS,
} from 'reunification-framework/outcomes';
import { describe, expect, it } from 'vitest';
import { day } from '../../support/dates.js';
import { COHORT, COHORT_QUESTION, episode } from '../../support/returns-cohort.js';

type Question = Parameters<typeof completenessOf>[1];

/** Of how many children, whole, partly, missing; unreadable of the last two; of others. */
const figures = (rows: readonly EpisodeRow[], item: DataItemId, question?: Question) => {
  const found = completenessOf(rows, question).items.find((one) => one.item === item);
  if (found?.kind !== 'counted') return found?.kind;
  const { children, whole, partly, missing, unreadable, ofOthers } = found;
  return [children, whole, partly, missing, unreadable, ofOthers];
};

const going = episode('a', '2021-01-01', undefined);
const ended = episode('a', '2021-01-01', '2021-02-01', { reasonCeased: 'E4A' });

describe('For how many children data are there', () => {
  it('is said beside the number of children of whom they are asked, in the cohort', () => {
    const question = { births: COHORT_QUESTION.births };
    const answer = completenessOf(COHORT, question);
    expect(answer).toMatchObject({
      rows: 24,
      rowsWithoutChild: 0,
      children: 15,
      from: '2019-05-01',
      until: '2023-02-01',
    });
    // Anna, Ben, Cara, Finn, Hal, Ida, Kit, Lea, Nia and Oz.
    expect(answer.childrenWhoWentHome).toBe(10);
    expect(figures(COHORT, 'placement', question)).toEqual([15, 15, 0, 0, 0, 0]);
    expect(figures(COHORT, 'ceased-on', question)).toEqual([15, 15, 0, 0, 0, 0]);
    // Asked of those ten, Jon and Max. There for Anna, Cara, Finn, Ida, Jon, Lea and Oz, and for Nia’s returns but not her short break.
    expect(figures(COHORT, 'went-to', question)).toEqual([12, 7, 1, 4, 0, 0]);
    expect(figures(COHORT, 'born-on', question)).toEqual([15, 3, 0, 12, 0, 0]);
  });

  it('a child for whom a field is filled in only here and there has it partly', () => {
    const rows = [
      { ...ended, placement: undefined },
      episode('a', '2021-03-01', undefined),
      { ...going, child: 'b', placement: ' ' },
      { ...going, child: 'c' },
    ];
    expect(figures(rows, 'placement')).toEqual([3, 1, 1, 1, 0, 0]);
  });

  it('what is written and cannot be read is not there, and is not merely missing', () => {
    expect(figures([{ ...going, unreadable: ['ceasedOn'] }], 'ceased-on')).toEqual([1, 0, 0, 1, 1, 0]);
    expect(figures([{ ...going, startedOn: undefined, unreadable: ['startedOn'] }], 'started-on')).toEqual([
      ...[1, 0, 0, 1, 1, 0],
    ]);
  });

  it('an episode that goes on lacks no end; one that another follows does', () => {
    expect(figures([going], 'ceased-on')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(figures([going, episode('a', '2021-01-02', undefined)], 'ceased-on')).toEqual([1, 0, 0, 1, 0, 0]);
    expect(figures([{ ...going, reasonCeased: 'E4A' }], 'ceased-on')).toEqual([1, 0, 0, 1, 0, 0]);
    expect(figures([{ ...ended, reasonCeased: undefined }], 'reason-ceased')).toEqual([1, 0, 0, 1, 0, 0]);
  });

  it('with whom a child lives is asked only where the code does not tell', () => {
    // Another child, of whom it is not asked, has it: it is recorded at all.
    const other: EpisodeRow = { ...ended, child: 'b', reasonCeased: 'E11', wentTo: 'adoptive-parent' };
    const endedBy = (reasonCeased: string) => figures([{ ...ended, reasonCeased }, other], 'went-to');
    expect(endedBy('X1')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(endedBy('E11')).toEqual([0, 0, 0, 0, 0, 0]);
    expect(endedBy('E13')).toEqual([1, 0, 0, 1, 0, 0]);
    expect(endedBy('E8')).toEqual([1, 0, 0, 1, 0, 0]);
  });
});

describe('What is in no row', () => {
  it('is not known where nobody says for whom it is recorded', () => {
    for (const item of RECORDED_ITEM_IDS) expect(figures([ended], item)).toBe('not-passed');
    expect(figures([ended], 'born-on')).toBe('not-passed');
    expect(figures([ended], 'support-after', { recorded: { 'support-after': [] } })).toEqual([1, 0, 0, 1, 0, 0]);
  });

  it('with whom a child lives is not known where no row says it: the return has no column for it', () => {
    expect(figures([ended, { ...ended, child: 'b', reasonCeased: 'E13' }], 'went-to')).toBe('not-passed');
  });

  it('is asked after a return of children who went home, and of no others', () => {
    const rows = [ended, { ...ended, child: 'b' }, { ...ended, child: 'c', reasonCeased: 'E11' }];
    const recorded = { 'support-after': ['b', 'b', 'c', 'nobody'], characteristics: ['b', 'c', 'nobody'] };
    expect(figures(rows, 'support-after', { recorded })).toEqual([2, 1, 0, 1, 0, 2]);
    expect(figures(rows, 'characteristics', { recorded })).toEqual([3, 2, 0, 1, 0, 1]);
  });

  it('rows of nobody are counted, and enter nothing else', () => {
    const answer = completenessOf([ended, { ...ended, child: '' }]);
    expect(answer).toMatchObject({ rows: 2, rowsWithoutChild: 1, children: 1 });
    expect(figures([ended, { ...ended, child: '', placement: undefined }], 'placement')).toEqual([1, 1, 0, 0, 0, 0]);
  });

  it('of no rows nothing is said but that there are none', () => {
    expect(completenessOf([])).toMatchObject({ rows: 0, children: 0 });
    expect(completenessOf([])).not.toHaveProperty('from');
  });

  it('whole, partly and missing are always all the children asked, and no more is unreadable than is not whole', () => {
    const rows = [
      ...COHORT,
      { ...going, child: 'z', startedOn: day('2020-02-29'), unreadable: ['placement'] as const },
    ];
    const counted = completenessOf(rows, COHORT_QUESTION.births && { births: COHORT_QUESTION.births }).items.filter(
      (item): item is Extract<ItemCompleteness, { kind: 'counted' }> => item.kind === 'counted',
    );
    for (const { item, children, whole, partly, missing, unreadable } of counted) {
      expect([item, whole + partly + missing]).toEqual([item, children]);
      expect(unreadable).toBeLessThanOrEqual(partly + missing);
    }
  });
});
