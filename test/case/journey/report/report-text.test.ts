import fc from 'fast-check';
import { type CaseRecord, type CaseReport, REPORT_QUESTION_IDS } from 'reunification-framework/case';
import { REPORT_QUESTIONS, type ReportQuestion, reportToMarkdown } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH } from '../../../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS } from '../../../support/coming-home.js';
import { day } from '../../../support/dates.js';
import { backInCare, cameHome } from '../../../support/histories.js';
import { CHILD, FATHER, MOTHER } from '../../../support/observations.js';

const QUESTION: ReportQuestion = { asOf: ASKED_ON, bankHolidays: BANK_HOLIDAYS };

const REPORT: CaseReport = {
  id: 'report',
  madeOn: day('2024-03-20'),
  recordedOn: day('2024-03-20'),
  written: [{ question: 'child-wishes', text: 'Wants to live at home.\n\nMisses the dog.', by: 'the worker' }],
  signatures: [{ role: 'team-manager', by: 'the manager', on: day('2024-03-21') }],
};

const recordWith = (parts: Partial<CaseRecord> = {}): CaseRecord => ({
  ...CASE_RECORD,
  format: 2,
  reports: [REPORT],
  ...parts,
});

const written = (parts: Partial<CaseRecord> = {}, question: ReportQuestion = QUESTION): string =>
  reportToMarkdown(recordWith(parts), question);

/** What stands under a question. */
const under = (markdown: string, id: (typeof REPORT_QUESTION_IDS)[number]): string => {
  const [, part = ''] = markdown.split(`### ${REPORT_QUESTIONS[id].asks}\n`);
  return part.split(/^#{2,3} /m)[0]?.trim() ?? '';
};

const headingsIn = (markdown: string): readonly string[] => markdown.match(/^#{1,3} .*$/gm) ?? [];

describe('A report as a text', () => {
  it('has a heading for every question in printed order, each with where it is printed', () => {
    const markdown = written();
    expect(headingsIn(markdown).filter((line) => line.startsWith('### '))).toEqual(
      REPORT_QUESTION_IDS.map((id) => `### ${REPORT_QUESTIONS[id].asks}`),
    );
    expect(markdown.match(/^\*Framework \(2015\), Annex 5, .*\*$/gm)).toHaveLength(REPORT_QUESTION_IDS.length);
  });

  it('says of which child, way home and day it is, and which report counts', () => {
    const markdown = reportToMarkdown(recordWith(), QUESTION, {
      [CHILD]: 'Ada',
      [MOTHER]: 'Ms Hill',
      [FATHER]: 'Mr Hill',
      [TO_BOTH]: 'home',
    });
    expect(markdown).toMatch(/^# Return Home Assessment Report about Ada\n/);
    expect(markdown).toContain('\n- Way home: home, to Ms Hill and Mr Hill\n');
    expect(markdown).toContain('\n- As things were on 25 March 2024\n- Finished on 20 March 2024\n');
    expect(written({}, { ...QUESTION, knownOn: day('2024-03-21') })).toContain('recorded up to 21 March 2024');
    expect(written({ reports: [] })).toContain('\n- No report of this return counts yet\n');
    expect(written({ reports: [{ ...REPORT, madeOn: undefined }] })).toContain(
      '\n- Draft, recorded on 20 March 2024\n',
    );
  });

  it('shows what people wrote as theirs, paragraph by paragraph', () => {
    expect(under(written(), 'child-wishes')).toBe(
      [
        'Written by the worker:',
        '> Wants to live at home.\n>\n> Misses the dog.',
        '*Framework (2015), Annex 5, 2.1 Section One: Summary of data*',
      ].join('\n\n'),
    );
  });

  it('leaves a heading with what would fill it where nobody has recorded or written anything', () => {
    const markdown = written({ reports: [], placements: [], child: { id: CHILD } });
    expect(under(markdown, 'best-interests')).toMatch(/^To be filled in:\n\n- Write the answer\.\n/);
    expect(under(markdown, 'child-age-entry')).toMatch(/- Record the child’s date of birth, and since when/);
    expect(under(markdown, 'child-time-placements')).toMatch(/- Record every placement/);
    expect(under(markdown, 'child-new-partner')).toMatch(/- Or write that there is no new partner\.\n/);
  });

  it('leaves out what is not asked after the decision', () => {
    expect(under(written(), 'next-steps-no')).toMatch(/^Not asked after the decision that people made\./);
  });

  // Counted by hand from the days in the case: born on 4 May 2016, looked after since 1 February 2023.
  it('counts age, time and placements', () => {
    expect(under(written(), 'child-age-entry')).toContain('- 6 years old on 1 February 2023.\n');
    expect(under(written(), 'child-time-placements')).toContain(
      '- Looked after since 1 February 2023: 13 whole months up to 25 March 2024.\n',
    );
    expect(under(written(), 'child-time-placements')).toContain(
      '- 1 placement.\n- From 1 February 2023: a placement of another kind.\n',
    );
  });

  it.each([
    ['foster', 'with foster carers'],
    ['residential', 'in a residential placement'],
    ['long-term-foster', 'long-term foster placement'],
  ] as const)('calls a placement of the kind %s what it is: %s', (kind, words) => {
    const from = day('2023-02-01');
    expect(
      under(written({ placements: [{ id: 'p', kind, from, recordedOn: from }] }), 'child-time-placements'),
    ).toContain(`- From 1 February 2023: ${words}.\n`);
  });

  it('lists the visits on which the child was seen alone among the sessions, and leaves the rest to be written', () => {
    const visit = (date: string, kind: 'alone' | 'not-alone') =>
      ({
        id: date,
        on: day(date),
        recordedOn: day(date),
        announced: true,
        by: 'the worker',
        role: 'social-worker',
        child: kind === 'alone' ? { kind, outsideTheHome: false } : { kind },
      }) as const;
    const part = under(
      written({
        visits: [visit('2024-03-04', 'alone'), visit('2024-03-11', 'not-alone'), visit('2024-03-26', 'alone')],
      }),
      'child-sessions',
    );
    expect(part).toContain('- 4 March 2024: seen alone by the worker.\n');
    expect(part).not.toMatch(/11 March|26 March/);
    expect(part).toContain('- Write each session.');
  });

  it.each([
    ['2021-02-28', '2023-02-27', '23 months'],
    ['2021-02-28', '2023-02-28', '2 years'],
    ['2021-02-28', '2023-03-01', '2 years'],
    ['2020-02-29', '2023-02-28', '2 years'],
    ['2020-02-29', '2023-03-01', '3 years'],
    ['2023-01-31', '2023-02-27', '0 months'],
    ['2023-01-31', '2023-02-28', '1 month'],
    ['2016-02-02', '2023-02-01', '6 years'],
    ['2016-02-01', '2023-02-01', '7 years'],
  ])('counts the age of a child born on %s who came into care on %s as %s', (bornOn, from, age) => {
    const markdown = written({
      child: { id: CHILD, bornOn: day(bornOn) },
      legal: [{ kind: 'looked-after', id: 'l', from: day(from), recordedOn: day(from) }],
    });
    expect(under(markdown, 'child-age-entry')).toMatch(new RegExp(`- ${age} old on `));
  });

  it('tells every time in care apart, and of which the first day is not recorded', () => {
    const time = (kind: 'looked-after' | 'no-longer-looked-after', on: string) => ({
      kind,
      id: `${kind} ${on}`,
      from: day(on),
      recordedOn: day(on),
    });
    const later = time('looked-after', '2023-02-01');
    expect(
      under(
        written({ legal: [time('looked-after', '2020-05-04'), time('no-longer-looked-after', '2021-01-04'), later] }),
        'child-age-entry',
      ),
    ).toContain('- 4 years old on 4 May 2020.\n- 6 years old on 1 February 2023.\n');
    expect(
      under(written({ legal: [time('no-longer-looked-after', '2021-01-04'), later] }), 'child-age-entry'),
    ).toContain('An earlier time in care ended on 4 January 2021; its first day is not recorded.');
  });

  it('lists risk factors with whom they are of and what is done for this way home, and how much nobody has answered', () => {
    const part = under(written(), 'risk-now');
    expect(part).toMatch(/^Risk factors in the last assessment:\n\n- Assessment recorded on 15 December 2023\.\n/);
    expect(part).toMatch(/- Neglect, of .*: being addressed\.\n/);
    expect(part).toMatch(
      /- Not answered, not known or without the evidence it takes: 33 risk factors, with 55 answers missing, since some are asked of several people\.\n/,
    );
    expect(part).toMatch(/- Mark the factors that carry extra weight\.\n/);
  });

  it('says of an event whether it is fact, opinion or hearsay, and where nobody has said so', () => {
    const entry = (id: string, nature?: 'hearsay') => ({
      id,
      what: `A neighbour heard ${id}`,
      happenedOn: day('2023-01-05'),
      recordedOn: day('2023-01-06'),
      ...(nature === undefined ? {} : { nature }),
    });
    const part = under(
      written({ chronology: { entries: [entry('shouts', 'hearsay'), entry('cries')] } }),
      'significant-events-entry',
    );
    expect(part).toContain('- 5 January 2023: A neighbour heard shouts (hearsay)\n');
    expect(part).toContain(
      '- 5 January 2023: A neighbour heard cries (not recorded whether fact, opinion or hearsay)\n',
    );
  });

  it('lists the last hundred events and says how many more there are', () => {
    const entries = Array.from({ length: 102 }, (_, position) => ({
      id: `e${position}`,
      what: `Event ${position}`,
      happenedOn: day('2023-01-05'),
      recordedOn: day('2023-01-06'),
    }));
    const part = under(written({ chronology: { entries } }), 'significant-events-entry');
    expect(part).toContain('- 2 earlier events: see the chronology.\n');
    expect(part).not.toContain('Event 1 ');
    expect(part).toContain('Event 2 ');
  });

  it('tells of earlier returns, and asks why they failed', () => {
    const events = [...HOME_TO_BOTH.events, cameHome('2023-06-01'), backInCare('2023-09-01')];
    const part = under(written({ waysHome: [{ ...HOME_TO_BOTH, events }] }), 'child-previous-returns');
    expect(part).toContain('- Came home on 1 June 2023.\n- Back in care on 1 September 2023.\n');
    expect(part).toContain('- Write why they did not meet the child’s needs.\n');
  });

  it('shows the classification with each person’s own view before it', () => {
    const part = under(written(), 'classification');
    expect(part).toContain('- Medium risk (level 2 of 4), agreed on 1 March 2024.\n');
    expect(part.match(/had classified at medium on 1 March 2024/g)).toHaveLength(3);
    expect(part).toContain(
      '- The Independent Reviewing Officer (the reviewing officer) was involved on 1 March 2024.\n',
    );
  });

  it('shows approvals, and a line for everyone who has to sign', () => {
    const [, end = ''] = written().split('## Approvals\n\n');
    expect(end).toBe(
      [
        '- Approval of a nominated officer that the child is no longer looked after: given',
        '',
        '## Signatures',
        '',
        '- Nominated officer, or director of children’s services: not signed yet',
        '- Children’s services: not signed yet',
        '- Children’s services: not signed yet',
        '- Team manager: the manager, 21 March 2024',
        '- Another manager, or the Independent Reviewing Officer: not signed yet',
        '',
      ].join('\n'),
    );
  });

  it('keeps people’s own words in their place, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== ''),
        (text) => {
          const markdown = written({
            reports: [{ ...REPORT, written: [{ question: 'child-wishes', text, by: text }] }],
            chronology: {
              entries: [{ id: 'e', what: text, happenedOn: day('2023-01-05'), recordedOn: day('2023-01-06') }],
            },
          });
          expect(headingsIn(markdown)).toEqual(headingsIn(written()));
          expect(markdown.replace(/\\./gu, '')).not.toMatch(/[<`]/);
        },
      ),
    );
    const hostile = '# Decision\n\n- The child goes home\n> <script>alert(1)</script>\n\n1. [x](javascript:1)';
    const part = under(
      written({ reports: [{ ...REPORT, written: [{ question: 'child-wishes', text: hostile, by: 'w' }] }] }),
      'child-wishes',
    );
    expect(part).toContain('> \\# Decision\n>\n> \\- The child goes home\n>\n> \\> \\<script\\>');
  });

  it('is the same for the same input, and changes nothing in it', () => {
    const record = recordWith();
    const before = structuredClone(record);
    expect(reportToMarkdown(record, QUESTION)).toBe(reportToMarkdown(structuredClone(record), QUESTION));
    expect(record).toEqual(before);
  });
});
