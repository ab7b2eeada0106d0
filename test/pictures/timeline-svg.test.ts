import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { InputError } from 'reunification-framework';
import type { CaseRecord } from 'reunification-framework/case';
import { TIMELINE_STYLE_HASH, type TimelineQuestion, timelineSvg } from 'reunification-framework/pictures';
import type { CaseEvent, History } from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH } from '../support/case-record.js';
import { day } from '../support/dates.js';
import {
  adjusted,
  agreed,
  backInCare,
  cameHome,
  closed,
  corrected,
  historyOf,
  KEPT_UP,
  observed,
  supportPlanned,
  timescaleSet,
} from '../support/histories.js';
import { caseOf, HOME, happened } from '../support/journey.js';
import { faultsIn, outsideOf, overlapsIn, stylesIn, textsIn } from '../support/markup.js';

const THREE_YEARS: History = JSON.parse(readFileSync('examples/cases/three-years.json', 'utf8')).history;

const svg = (question: Omit<TimelineQuestion, 'asOf'> & { readonly asOf: string }, ...events: readonly CaseEvent[]) =>
  timelineSvg(historyOf(...events), { ...question, asOf: day(question.asOf) });

/** What the picture says in words. */
const described = (picture: string): string => picture.match(/<desc>(.*?)<\/desc>/s)?.[1] ?? '';

/** What a part of the description says. */
const told = (picture: string, part: string): string | undefined =>
  described(picture).match(new RegExp(`(?:^|\\. )${part}: (.*?)\\.(?: [A-Z]|$)`))?.[1];

const words = (picture: string): readonly string[] => textsIn(picture).map(({ words: said }) => said);

describe('A timeline says in words what it draws', () => {
  it('each level from the day on which people agreed it, to the next or to the day asked about', () => {
    const picture = svg({ asOf: '2026-04-20' }, agreed('2026-01-05', 'high'), agreed('2026-03-02', 'medium'));
    expect(told(picture, 'Risk level agreed')).toBe(
      'high, 5 January 2026 to 2 March 2026; medium, 2 March 2026 to 20 April 2026',
    );
  });

  it('a level that was agreed again as one', () => {
    const picture = svg({ asOf: '2026-04-20' }, agreed('2026-01-05', 'high'), agreed('2026-03-02', 'high'));
    expect(told(picture, 'Risk level agreed')).toBe('high, 5 January 2026 to 20 April 2026');
  });

  it('that no level has been agreed, and that nothing has happened', () => {
    expect(described(svg({ asOf: '2026-04-20' }))).toMatch(
      /^As of 20 April 2026\. No level has been agreed\. Where the child lives: No return home recorded, 23 March 2026 to 20 April 2026\. What is due: Agree the first classification/,
    );
  });

  it('where the child lives, home and back in care', () => {
    const picture = svg(
      { asOf: '2026-04-20' },
      cameHome('2026-02-02'),
      backInCare('2026-03-03'),
      cameHome('2026-04-04'),
    );
    expect(told(picture, 'Where the child lives')).toBe(
      'At home, 2 February 2026 to 3 March 2026; Back in care, 3 March 2026 to 4 April 2026; At home, 4 April 2026 to 20 April 2026',
    );
  });

  it('a return home that was recorded twice as one time at home', () => {
    const picture = svg({ asOf: '2026-04-20' }, cameHome('2026-02-02'), cameHome('2026-03-03'));
    expect(told(picture, 'Where the child lives')).toBe('At home, 2 February 2026 to 20 April 2026');
  });

  it('what happened in the order of its days, in whatever order it was recorded', () => {
    const events = [cameHome('2026-02-02'), backInCare('2026-03-03'), cameHome('2026-04-04')];
    const said =
      '1, 2 February 2026: The child came home; 2, 3 March 2026: The child went back into care; 3, 4 April 2026: The child came home';
    expect(told(svg({ asOf: '2026-04-20' }, ...events), 'What happened')).toBe(said);
    expect(told(svg({ asOf: '2026-04-20' }, ...[...events].reverse()), 'What happened')).toBe(said);
  });

  it('a move that was withdrawn as no move, and as withdrawn', () => {
    const picture = svg({ asOf: '2026-04-20' }, cameHome('2026-02-02'), corrected('2026-02-03', 'home 2026-02-02'));
    expect(told(picture, 'Where the child lives')).toBe('No return home recorded, 2 February 2026 to 20 April 2026');
    expect(words(picture)).toContain('The child came home (withdrawn since)');
    expect(words(picture)).toContain('Entry 1 withdrawn');
  });

  it('a case that was closed up to that day', () => {
    const picture = svg(
      { asOf: '2026-04-20' },
      agreed('2026-01-05', 'low'),
      cameHome('2026-01-06'),
      closed('2026-03-02'),
    );
    expect(told(picture, 'Risk level agreed')).toBe('low, 5 January 2026 to 2 March 2026');
    expect(told(picture, 'Where the child lives')).toMatch(/At home, 6 January 2026 to 2 March 2026$/);
    expect(told(picture, 'What happened')).toMatch(/3, 2 March 2026: The case was closed$/);
  });

  it('every kind of event', () => {
    const picture = svg(
      { asOf: '2026-04-20' },
      agreed('2026-01-05', 'medium'),
      adjusted('2026-01-06', 'M1', 9),
      timescaleSet('2026-01-07', '2026-12-31'),
      supportPlanned('2026-01-08', '2026-09-30'),
      observed('2026-01-09', { newRisk: true, riskFactors: 'not-being-addressed' }),
      observed('2026-01-10', { newRisk: false }),
      observed('2026-01-11', { managedLapse: { reason: 'One evening.' }, protectiveFactors: 'none-apparent' }),
      observed('2026-01-12', {}),
      corrected('2026-01-13', 'of another record'),
    );
    expect(told(picture, 'What happened')).toBe(
      [
        '1, 5 January 2026: Classification agreed: medium risk',
        '2, 6 January 2026: “All risk factors addressed and the change kept up, before moving to low” set to 9 months',
        '3, 7 January 2026: The child’s own timescale set: until 31 December 2026',
        '4, 8 January 2026: Support planned until 30 September 2026',
        '5, 9 January 2026: Observed: a new risk; risk factors not being addressed',
        '6, 10 January 2026: Observed: no new risk',
        '7, 11 January 2026: Observed: a lapse that was managed; no protective factors apparent',
        '8, 12 January 2026: Observed',
        '9, 13 January 2026: An entry withdrawn',
      ].join('; '),
    );
  });

  it('what was recorded after its day, from the first day on', () => {
    const recordedOn = (date: string) =>
      told(svg({ asOf: '2026-04-20' }, cameHome('2026-02-02', { recordedOn: date })), 'What happened');
    expect(['2026-02-02', '2026-02-03', '2026-02-04'].map(recordedOn)).toEqual([
      '1, 2 February 2026: The child came home',
      '1, 2 February 2026: The child came home (recorded 1 day later)',
      '1, 2 February 2026: The child came home (recorded 2 days later)',
    ]);
  });

  it('only what had been recorded by the day of knowledge, and says so', () => {
    const late = cameHome('2026-02-02', { recordedOn: '2026-04-01' });
    expect(described(svg({ asOf: '2026-03-01', knownOn: day('2026-03-31') }, late))).toMatch(
      /^As of 1 March 2026, as known on 31 March 2026\. .*No return home recorded/,
    );
    expect(described(svg({ asOf: '2026-03-01', knownOn: day('2026-04-01') }, late))).toMatch(/At home/);
  });
});

describe('A clock in a timeline', () => {
  const MEDIUM = agreed('2026-01-05', 'medium', { rows: KEPT_UP });
  const M1 = 'All risk factors addressed and the change kept up, before moving to low, 6 months';

  it('runs, is up on its day, and is met once that is recorded', () => {
    const clocksOn = (asOf: string, ...events: readonly CaseEvent[]) =>
      told(svg({ asOf }, MEDIUM, ...events), 'Clocks');
    expect(clocksOn('2026-07-04')).toBe(`${M1}; runs until 5 Jul 2026`);
    expect(clocksOn('2026-07-05')).toBe(`${M1}; time up, to be confirmed, since 5 Jul 2026`);
    expect(clocksOn('2026-07-05', observed('2026-07-05', KEPT_UP))).toBe(`${M1}; met on 5 Jul 2026`);
  });

  it('is broken, and starts again', () => {
    const worse = observed('2026-03-02', { riskFactors: 'partly-addressed' });
    const better = observed('2026-04-02', { riskFactors: 'fully-addressed', newRisk: false });
    expect(told(svg({ asOf: '2026-04-20' }, MEDIUM, worse), 'Clocks')).toBe(`${M1}; broken on 2 Mar 2026`);
    expect(told(svg({ asOf: '2026-04-20' }, MEDIUM, worse, better), 'Clocks')).toBe(
      `${M1}; broken on 2 Mar 2026; runs until 2 Oct 2026`,
    );
  });

  it('ends with its level, and reaches its limit', () => {
    const high = agreed('2026-01-05', 'high');
    expect(told(svg({ asOf: '2026-04-20' }, high, agreed('2026-03-02', 'severe')), 'Clocks')).toMatch(
      /ended with the level on 2 Mar 2026/,
    );
    expect(told(svg({ asOf: '2026-07-20' }, high), 'Clocks')).toMatch(/limit reached on 5 Jul 2026/);
  });

  it.each([
    ['2026-07-04', 'ended with the level on 4 Jul 2026'],
    ['2026-07-05', 'limit reached on 5 Jul 2026'],
    ['2026-07-06', 'limit reached on 5 Jul 2026'],
  ])(
    'has reached its limit although people left the level, from the day of the limit on: left on %s',
    (left, ended) => {
      const picture = svg({ asOf: '2026-08-20' }, agreed('2026-01-05', 'high'), agreed(left, 'severe'));
      expect(told(picture, 'Clocks')?.split('; ')[1]).toMatch(new RegExp(`^${ended}`));
    },
  );

  it('that was up when people left its level is met if what they agreed shows it, and else was up', () => {
    const severe = agreed('2026-01-05', 'severe');
    const begun = observed('2026-01-06', { riskFactors: 'partly-addressed', protectiveFactors: 'apparent' });
    const clocksAfter = (...events: readonly CaseEvent[]) =>
      told(svg({ asOf: '2026-08-20' }, severe, begun, ...events), 'Clocks');
    expect(clocksAfter(agreed('2026-07-06', 'high', { rows: { riskFactors: 'partly-addressed' } }))).toMatch(
      /^A beginning kept up at severe, before moving to high, 6 months; met on 6 Jul 2026/,
    );
    expect(clocksAfter(agreed('2026-07-06', 'medium', { rows: { protectiveFactors: 'apparent' } }))).toMatch(
      /6 months; met on 6 Jul 2026/,
    );
    expect(clocksAfter(closed('2026-07-06'))).toMatch(/6 months; time up on 6 Jul 2026/);
  });

  it('can run for one month, and past the year 9999', () => {
    expect(
      told(svg({ asOf: '2026-01-20' }, agreed('2026-01-05', 'high'), adjusted('2026-01-06', 'H2', 1)), 'Clocks'),
    ).toMatch(/^Time limit at high, to prevent drift, 1 month; runs until 5 Feb 2026$/);
    expect(words(svg({ asOf: '2026-01-20' }, agreed('2026-01-05', 'high'), adjusted('2026-01-06', 'H2', 1)))).toContain(
      '“Time limit at high, to prevent drift” set to 1 month',
    );
    expect(told(svg({ asOf: '9999-12-30' }, agreed('9999-12-01', 'high')), 'Clocks')).toMatch(
      /runs until 30 Dec 9999$/,
    );
  });

  it('has an arrow at the edge where it runs on beyond the last day drawn', () => {
    const arrows = (until: string) =>
      [
        ...svg({ asOf: '2026-02-20', until: day(until) }, agreed('2026-01-05', 'high')).matchAll(
          /d="M(\d+) \d+l6 6l-6 6z"/g,
        ),
      ].map(([, x]) => Number(x));
    // The picture is 720 wide, with an edge of 14.
    expect(['2026-07-04', '2026-07-05', '2026-07-06'].map(arrows)).toEqual([[706], [], []]);
  });

  it('has no sign where it ended before the first day drawn', () => {
    const signs = (from: string) =>
      words(svg({ asOf: '2026-07-20', from: day(from) }, agreed('2026-01-05', 'high'))).filter((said) => said === '!');
    expect(['2026-07-04', '2026-07-05', '2026-07-06'].map(signs)).toEqual([['!'], ['!'], []]);
  });

  it('has its sign at its end, and each sign is explained', () => {
    expect(words(svg({ asOf: '2026-07-05' }, MEDIUM))).toContain('?');
    expect(words(svg({ asOf: '2026-07-20' }, agreed('2026-01-05', 'high')))).toContain('!');
    expect(words(svg({ asOf: '2026-07-20' }, MEDIUM)).join(' ')).toMatch(
      /× broken, ✓ met, \? time up and to be confirmed, ! limit reached/,
    );
  });
});

describe('What is due in a timeline', () => {
  it('is numbered after what happened, and says by how much it is overdue', () => {
    const picture = svg({ asOf: '2026-07-07' }, agreed('2026-01-05', 'high'), cameHome('2026-01-06'));
    expect(told(picture, 'What is due')).toMatch(
      /^3, 5 July 2026: .*\(overdue by 2 days\); 4, 6 July 2026: Reclassify formally six months after the child came home \(overdue by 1 day\)/,
    );
  });

  it('is listed, not drawn, where it lies far ahead', () => {
    const set = timescaleSet('2026-01-05', '2030-01-05');
    const numbers = (more: object) =>
      words(timelineSvg(historyOf(set), { asOf: day('2026-01-26'), ...more }, { list: false })).filter((said) =>
        /^\d$/.test(said),
      );
    expect(numbers({})).toEqual(['1']);
    expect(numbers({ until: day('2030-01-05') })).toEqual(['1', '2']);
    expect(told(svg({ asOf: '2026-01-26' }, set), 'What is due')).toMatch(/5 January 2030: .* \(not drawn\)/);
    expect(told(svg({ asOf: '2026-01-26', until: day('2030-01-05') }, set), 'What is due')).not.toMatch(/not drawn/);
  });
});

describe('A timeline can be read', () => {
  const QUESTION = { asOf: day('2024-03-16') };
  const threeWeeks = historyOf(
    agreed('2026-01-05', 'severe'),
    ...['06', '07', '08', '09', '12', '13', '14', '15', '16'].map((date) => observed(`2026-01-${date}`, KEPT_UP)),
    cameHome('2026-01-17'),
    backInCare('2026-01-18'),
    cameHome('2026-01-19'),
  );
  const crowded = historyOf(
    agreed('2001-01-05', 'severe'),
    ...Array.from({ length: 120 }, (_, number) =>
      observed(`2026-01-${String((number % 28) + 1).padStart(2, '0')}`, {}, { id: `o${number}` }),
    ),
  );

  it.each([300, 320, 720, 1200, 2000])('no text covers another or is cut off, %i pixels wide', (width) => {
    for (const picture of [
      timelineSvg(THREE_YEARS, QUESTION, { width }),
      timelineSvg(threeWeeks, { asOf: day('2026-01-26') }, { width }),
      timelineSvg(crowded, { asOf: day('2026-01-28') }, { width }),
      ...['2022-09-30', '2023-09-30', '2024-09-30'].map((asOf) =>
        timelineSvg(THREE_YEARS, { asOf: day(asOf), knownOn: day('2024-12-30'), until: day('2024-12-31') }, { width }),
      ),
    ]) {
      expect(overlapsIn(picture)).toEqual([]);
      expect(outsideOf(picture)).toEqual([]);
    }
  });

  it('each level by its letter and its word, or in a narrow place by its letter', () => {
    const texts = words(timelineSvg(THREE_YEARS, QUESTION));
    expect(texts).toEqual(expect.arrayContaining(['S · Severe risk', 'H · High risk', 'M · Medium risk']));
    expect(words(svg({ asOf: '2026-04-20' }, agreed('2026-01-05', 'low')))).toContain('L · Low risk');
    expect(words(timelineSvg(THREE_YEARS, QUESTION, { width: 300 }))).toEqual(expect.arrayContaining(['S', 'M']));
  });

  it('each level has a letter of its own in a place that is too narrow for its word', () => {
    const levels = (['low', 'medium', 'high', 'severe'] as const).map((level, month) =>
      agreed(`2026-0${month + 1}-05`, level),
    );
    const history = historyOf(...levels, agreed('2026-05-05', 'low'));
    expect(words(timelineSvg(history, { asOf: day('2026-11-05') }, { width: 300 }))).toEqual(
      expect.arrayContaining(['L', 'M', 'H', 'S']),
    );
  });

  it('no two levels have the same pattern', () => {
    const pattern = (level: 'low' | 'medium' | 'high' | 'severe') =>
      svg({ asOf: '2026-04-20' }, agreed('2026-01-05', level)).match(
        /<title>. · [^<]*<\/title><rect [^>]*\/>(?:<path d="([^"]*)")?/,
      )?.[1];
    const patterns = (['low', 'medium', 'high', 'severe'] as const).map(pattern);
    expect(new Set(patterns).size).toBe(4);
    // A low risk has none, and nothing behind its name.
    const [low = ''] = svg({ asOf: '2026-04-20' }, agreed('2026-01-05', 'low')).match(/<g><title>L · .*?<\/g>/) ?? [];
    expect(low.match(/<(?:rect|path)/g)).toEqual(['<rect']);
  });

  it('the days, the months or the years are named, whichever there is room for', () => {
    const axis = (asOf: string) => words(svg({ asOf }, agreed('2026-01-05', 'low'))).slice(1, 4);
    expect(axis('2026-01-12')).toEqual(['5 Jan', '2026', '6 Jan']);
    expect(axis('2026-02-26')).toEqual(['5 Jan', '2026', '12 Jan']);
    expect(axis('2027-01-05')).toEqual(['Feb', '2026', 'Mar']);
    expect(axis('2046-01-05')).toEqual(['2028', '2030', '2032']);
    expect(
      words(svg({ asOf: '2026-03-20', from: day('2026-02-01') }, agreed('2026-01-05', 'low'))).slice(1, 3),
    ).toEqual(['2 Feb', '2026']);
    expect(
      words(svg({ asOf: '2027-01-20', from: day('2026-02-01') }, agreed('2026-01-05', 'low'))).slice(1, 3),
    ).toEqual(['Feb', '2026']);
    expect(axis('9999-01-05').every((label) => Number(label) % 500 === 0)).toBe(true);
  });

  it('shows the latest 200 events, and says how many it does not show', () => {
    const many = Array.from({ length: 202 }, (_, number) => observed('2026-01-05', {}, { id: `o${number}` }));
    expect(described(svg({ asOf: '2026-04-20' }, ...many.slice(0, 200)))).not.toMatch(/Not shown/);
    expect(words(svg({ asOf: '2026-04-20' }, ...many.slice(0, 201)))).toContain('Not shown: 1 other entry.');
    expect(words(svg({ asOf: '2026-04-20' }, ...many))).toContain('Not shown: 2 other entries.');
  });

  it('shows what happened from the first day to the last, and says that it is not all', () => {
    const events = [agreed('2026-01-05', 'high'), cameHome('2026-02-02'), backInCare('2026-03-03')];
    const picture = svg({ asOf: '2026-04-20', from: day('2026-02-01'), until: day('2026-02-28') }, ...events);
    expect(told(picture, 'What happened')).toBe('1, 2 February 2026: The child came home');
    expect(words(picture)).toContain('Not shown: 2 other entries.');
  });

  it('shows an early time of a long case, however much came later', () => {
    const later = Array.from({ length: 250 }, (_, number) => observed('2026-04-05', {}, { id: `o${number}` }));
    const picture = svg({ asOf: '2026-04-20', until: day('2026-01-31') }, cameHome('2026-01-05'), ...later);
    expect(told(picture, 'What happened')).toBe('1, 5 January 2026: The child came home');
  });

  it('leaves out a clock that ran outside the days drawn', () => {
    const picture = svg(
      { asOf: '2026-04-20', from: day('2026-03-10') },
      agreed('2026-01-05', 'high'),
      agreed('2026-03-02', 'severe'),
    );
    expect(words(picture).join(' ')).not.toMatch(/Time limit at high/);
  });

  it('of the first and the last year that there is', () => {
    expect(described(svg({ asOf: '0001-01-05' }))).toMatch(/No return home recorded, 5 January 1 to 5 January 1/);
    const picture = timelineSvg(historyOf(agreed('0001-01-01', 'high')), { asOf: day('9999-12-31') }, { width: 300 });
    expect(overlapsIn(picture)).toEqual([]);
    expect(words(picture).slice(1, 3)).toEqual(['2000', '4000']);
  });

  it('explains the signs that it has, and no others', () => {
    const explained = (...events: readonly CaseEvent[]) =>
      words(svg({ asOf: '2026-02-20' }, ...events))
        .join(' ')
        .match(/Clocks: ×|What happened: a square|What is due: a diamond/g);
    expect(explained()).toBeNull();
    expect(explained(observed('2026-01-05', {}))).toEqual(['What happened: a square']);
    expect(explained(agreed('2026-01-05', 'high'))).toEqual(['Clocks: ×', 'What happened: a square']);
    expect(explained(agreed('2026-01-05', 'high'), adjusted('2026-01-06', 'H2', 1))).toEqual([
      'Clocks: ×',
      'What happened: a square',
      'What is due: a diamond',
    ]);
  });

  it('leaves the list out where a page has its own', () => {
    const texts = words(timelineSvg(THREE_YEARS, QUESTION, { list: false }));
    expect(texts).toContain('17');
    expect(texts).not.toContain('The child came home');
  });
});

describe('A timeline of a case', () => {
  const question = { asOf: day('2024-03-25') };

  it('is of its only way home, or of the one that is named', () => {
    const picture = timelineSvg(CASE_RECORD, question);
    expect(picture).toBe(timelineSvg(CASE_RECORD, { ...question, wayHome: HOME_TO_BOTH.id }));
    expect(told(picture, 'Risk level agreed')).toMatch(/^medium, /);
  });

  it('shows care where the record says so, and a home by another way home', () => {
    const other = { id: 'other', parents: HOME_TO_BOTH.parents, classifications: [], events: [cameHome('2024-02-02')] };
    const moved = { ...CASE_RECORD, waysHome: [HOME_TO_BOTH, other] } as const;
    const places = told(timelineSvg(moved, { ...question, wayHome: HOME_TO_BOTH.id }), 'Where the child lives');
    expect(places).toMatch(
      /^In care, .* to 2 February 2024; At home, by another way home, 2 February 2024 to 25 March 2024$/,
    );
  });

  it('shows a return to care from another home', () => {
    const other = {
      id: 'other',
      parents: HOME_TO_BOTH.parents,
      classifications: [],
      events: [cameHome('2024-02-02'), backInCare('2024-03-01')],
    };
    const moved = { ...CASE_RECORD, waysHome: [HOME_TO_BOTH, other] } as const;
    expect(told(timelineSvg(moved, { ...question, wayHome: HOME_TO_BOTH.id }), 'Where the child lives')).toMatch(
      /; Back in care, 1 March 2024 to 25 March 2024$/,
    );
  });

  const IN_CARE_FROM = {
    kind: 'looked-after',
    id: 'again',
    from: day('2024-03-11'),
    recordedOn: day('2024-03-11'),
  } as const;
  const LEFT_CARE = { ...IN_CARE_FROM, kind: 'no-longer-looked-after', id: 'left' } as const;
  type Legal = NonNullable<CaseRecord['legal']>[number];

  it.each<[string, ReturnType<typeof happened>[], Legal, string]>([
    [
      'a child at home who is looked after lives at home',
      [happened('came-home', '2024-03-01')],
      IN_CARE_FROM,
      'In care, 1 February 2024 to 1 March 2024; At home, 1 March 2024 to 1 May 2024',
    ],
    [
      'a child at home who is no longer looked after lives at home',
      [happened('came-home', '2024-03-01')],
      LEFT_CARE,
      'In care, 1 February 2024 to 1 March 2024; At home, 1 March 2024 to 1 May 2024',
    ],
    [
      'a child who went back into care is back in care',
      [happened('came-home', '2024-03-01'), happened('back-in-care', '2024-03-10')],
      IN_CARE_FROM,
      'In care, 1 February 2024 to 1 March 2024; At home, 1 March 2024 to 10 March 2024; Back in care, 10 March 2024 to 1 May 2024',
    ],
    [
      'a child who left care otherwise is no longer looked after',
      [],
      LEFT_CARE,
      'In care, 1 February 2024 to 11 March 2024; No longer looked after, 11 March 2024 to 1 May 2024',
    ],
  ])('shows where the child lives beside what the law calls it: %s', (_, events, entry, places) => {
    const record = caseOf({ events });
    const asked = { asOf: day('2024-05-01'), from: day('2024-02-01') };
    expect(
      told(timelineSvg({ ...record, legal: [...(record.legal ?? []), entry] }, asked), 'Where the child lives'),
    ).toBe(places);
  });

  it('shows a home by another way home also where the child is looked after there', () => {
    const record = caseOf();
    const other = { ...record.waysHome[0], id: 'other', events: [happened('came-home', '2024-03-01')] };
    const moved: CaseRecord = {
      ...record,
      waysHome: [...record.waysHome, other],
      legal: [...(record.legal ?? []), IN_CARE_FROM],
    };
    expect(
      told(
        timelineSvg(moved, { asOf: day('2024-05-01'), from: day('2024-02-01'), wayHome: HOME }),
        'Where the child lives',
      ),
    ).toMatch(/At home, by another way home, 1 March 2024 to 1 May 2024$/);
  });

  it('shows of where the child lived what had been recorded by then, and had begun', () => {
    const late: CaseRecord = {
      ...caseOf(),
      legal: [{ kind: 'looked-after', id: 'in care', from: day('2024-02-01'), recordedOn: day('2024-02-05') }],
    };
    const livesOn = (asOf: string, knownOn: string) =>
      told(timelineSvg(late, { asOf: day(asOf), knownOn: day(knownOn) }), 'Where the child lives')
        ?.match(/([^;,]+), [^;]*$/)?.[1]
        ?.trim();
    expect(['2024-02-04', '2024-02-05', '2024-02-06'].map((known) => livesOn('2024-02-20', known))).toEqual([
      'No return home recorded',
      'In care',
      'In care',
    ]);
    expect(['2024-01-31', '2024-02-01', '2024-02-02'].map((asOf) => livesOn(asOf, '2024-02-20'))).toEqual([
      'No return home recorded',
      'In care',
      'In care',
    ]);
  });

  it.each([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2024-03-02', true],
  ])('shows an end of care on 1 March 2024 unless it was only planned: recorded on %s', (recordedOn, isShown) => {
    const record = caseOf();
    const ended = { ...LEFT_CARE, from: day('2024-03-01'), recordedOn: day(recordedOn) };
    const legal = [...(record.legal ?? []), ended];
    const picture = timelineSvg({ ...record, legal }, { asOf: day('2024-05-01') });
    expect(told(picture, 'Where the child lives')?.includes('No longer looked after')).toBe(isShown);
  });

  it('shows that care ended', () => {
    const ended = {
      kind: 'no-longer-looked-after',
      id: 'ended',
      from: day('2024-03-01'),
      recordedOn: day('2024-03-01'),
    } as const;
    const record = { ...CASE_RECORD, legal: [...(CASE_RECORD.legal ?? []), ended] };
    expect(told(timelineSvg(record, question), 'Where the child lives')).toMatch(
      /No longer looked after, 1 March 2024 to/,
    );
  });
});

describe('A timeline is safe to show', () => {
  const HOSTILE = '"><script>alert(1)</script>&\u202E\u0000';

  it('is well-formed, and says what it is', async () => {
    const picture = timelineSvg(THREE_YEARS, { asOf: day('2024-03-16') });
    expect(await faultsIn(picture)).toEqual([]);
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img" lang="en-GB"[^>]*><title>/);
  });

  it('keeps markup in a title and in ids as text, and cuts what is too long', async () => {
    const title = `${HOSTILE}${'x'.repeat(10_000)}`;
    const history = { ...historyOf(cameHome('2026-02-02', { id: HOSTILE })), child: { id: HOSTILE } };
    const picture = timelineSvg(history, { asOf: day('2026-04-20') }, { title });
    expect(await faultsIn(picture)).toEqual([]);
    expect(picture).not.toContain('<script');
    const shown = picture.match(/<title>(.*?)<\/title>/)?.[1] ?? '';
    expect(shown).toMatch(/^"&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;\uFFFDx+…$/);
    expect(shown.length).toBeLessThan(240);
  });

  it('has no script, no inline style, nothing from elsewhere, and one style element, which its hash lets in', () => {
    const picture = timelineSvg(THREE_YEARS, { asOf: day('2024-03-16') });
    expect(picture).not.toMatch(/<script|\sstyle=|\son\w+=|href|url\(|@import|<image|<foreignObject/i);
    expect(stylesIn(picture).map((rules) => `'sha256-${createHash('sha256').update(rules).digest('base64')}'`)).toEqual(
      [TIMELINE_STYLE_HASH],
    );
  });

  it('is the same for the same input', () => {
    const copy: History = structuredClone(THREE_YEARS);
    expect(timelineSvg(copy, { asOf: day('2024-03-16') })).toBe(timelineSvg(THREE_YEARS, { asOf: day('2024-03-16') }));
  });

  it.each([
    [
      'a width that is too small',
      'drawing',
      'input.not-one-of',
      () => timelineSvg(THREE_YEARS, { asOf: day('2024-03-16') }, { width: 299 }),
    ],
    [
      'a width that is too large',
      'drawing',
      'input.not-one-of',
      () => timelineSvg(THREE_YEARS, { asOf: day('2024-03-16') }, { width: 2001 }),
    ],
    [
      'a width that is no number',
      'drawing',
      'input.wrong-type',
      () => timelineSvg(THREE_YEARS, { asOf: day('2024-03-16') }, { width: 'wide' as never }),
    ],
    [
      'a last day before the first',
      'question',
      'input.not-one-of',
      () => svg({ asOf: '2026-01-01', from: day('2026-01-02'), until: day('2026-01-01') }),
    ],
    [
      'a way home that is not named where there are two',
      'question',
      'input.missing',
      () =>
        timelineSvg(
          { ...CASE_RECORD, waysHome: [HOME_TO_BOTH, { ...HOME_TO_BOTH, id: 'other' }] },
          { asOf: day('2024-03-25') },
        ),
    ],
    [
      'a way home that is not there',
      'question',
      'input.not-one-of',
      () => timelineSvg(CASE_RECORD, { asOf: day('2024-03-25'), wayHome: 'other' }),
    ],
  ])('throws on %s', (_, argument, code, draw) => {
    expect(draw).toThrow(InputError);
    expect(draw).toThrow(expect.objectContaining({ argument, code }));
  });
});
