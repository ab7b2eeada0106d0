import { readFileSync } from 'node:fs';
import { InputError, valueOrThrow } from 'reunification-framework';
import type { CaseRecord } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { JOURNEY_STAGE_IDS } from 'reunification-framework/journey';
import { journeyHtml, PAGE_STYLE_HASH } from 'reunification-framework/pictures';
import { describe, expect, it } from 'vitest';
import { day } from '../support/dates.js';
import { agreedOn, caseOf, doneOn } from '../support/journey.js';
import { faultsIn } from '../support/markup.js';

const RECORD: CaseRecord = valueOrThrow(
  parseCase(JSON.parse(readFileSync('examples/cases/journey-of-child-7.json', 'utf8'))),
);
/** The risk is high, and the work on the goals has begun. */
const ON_GOALS = { asOf: day('2022-10-03') };

const headings = (html: string): readonly string[] =>
  [...html.matchAll(/<h([1-6])>(.*?)<\/h\1>/gu)].map(([, level = '', said = '']) => `${level} ${said}`);

/** What stands in the row of an item, cell by cell. */
const rowOf = (html: string, asks: string): string =>
  (html.split('<tr ').find((row) => row.includes(`>${asks}</th>`)) ?? '')
    .replace(/<span class="rf-label".*?<\/span>/gu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/ +/gu, ' ');

/** A text without its tags. */
const plain = (html: string): string => html.replace(/<[^>]+>/gu, '');

/** What stands under the heading of each task: how much is open and where it is printed, what can go on beside it, and its rows. */
const tasksIn = (html: string) =>
  [...html.matchAll(/<h4>(.*?)<\/h4><p>(.*?)<\/p>(?:<p class="rf-quiet">(.*?)<\/p>)?<table(.*?)<\/table>/gsu)].map(
    ([, title = '', open = '', beside, rows = '']) => ({
      title,
      open: plain(open),
      beside,
      citedInRows: [...rows.matchAll(/<span class="rf-quiet">(Framework [^<]*)<\/span><\/td><\/tr>/gu)].map(
        ([, one]) => one,
      ),
    }),
  );

describe('The journey of a case as a page', () => {
  it('shows the stages asked for task by task, then what is asked beside them', () => {
    expect(headings(journeyHtml(RECORD, ON_GOALS, { label: 'Case 7', stages: ['stage-3'] }))).toEqual([
      '1 The journey: Case 7',
      '2 Where the case is',
      '3 Stage 3: Agree goals, give support and go on assessing',
      '4 Task 1: Explain to the child what this stage is for',
      '4 Task 2: Draw up parental agreements with SMART goals',
      '4 Task 3: Give direct support to the child and the parents',
      '4 Task 4: Build a team around the child and the family',
      '4 Task 5: Plan in case the child cannot go home, and share the plan',
      '3 Beside the stages',
      '4 All through the case',
      '4 Infants and adolescents',
    ]);
  });

  it('shows the stage that the case is in where none is named, and calls the case by the child’s id', () => {
    const shown = headings(journeyHtml(RECORD, ON_GOALS, { label: ' ' }));
    expect(shown[0]).toBe('1 The journey: child-7');
    expect(shown.filter((heading) => heading.startsWith('3 Stage'))).toEqual([
      '3 Stage 3: Agree goals, give support and go on assessing',
    ]);
    const all = headings(journeyHtml(RECORD, ON_GOALS, { stages: JOURNEY_STAGE_IDS }));
    expect(all.filter((heading) => heading.startsWith('3 Stage'))).toHaveLength(5);
  });

  it('says of each thing whether it is done, on which day, who does it and how strongly the text asks', () => {
    const html = journeyHtml(RECORD, ON_GOALS, { stages: JOURNEY_STAGE_IDS });
    expect(rowOf(html, 'See the child alone.')).toMatch(/Done on 30 September 2022 .* Social worker Should be done/);
    expect(rowOf(html, 'Work across agencies with shared goals and strong communication.')).toMatch(
      /Not known Nothing is recorded about this\. Settled by: .* Needs to be done/,
    );
    expect(rowOf(html, 'Assess relationships with siblings, in care and at home.')).toContain('Does not apply');
  });

  it('says of each task how much is open, where it is printed, and which tasks can go on side by side with it', () => {
    const tasks = tasksIn(journeyHtml(RECORD, ON_GOALS, { stages: ['stage-1', 'stage-3'] }));
    const said = ({ title, open, beside = '' }: (typeof tasks)[number]) => [title, open, beside].join(' | ');
    expect(tasks.map(said)).toEqual(
      expect.arrayContaining([
        'Task 4: Identify, with the child, an adult whom the child trusts | 4 things open, or not known. Framework (2015), Stage 1, Task 4, Identifying a trusted adult for the child | Can go on side by side with: Stage 1, Task 3: Assess the child and the parents.',
        'Task 5: Write up the assessment | 4 things open, or not known. Framework (2015), Stage 1, Task 5, Preparing the Return Home Assessment Report | ',
        'Task 1: Explain to the child what this stage is for | Nothing that the text asks for is open. Framework (2015), Stage 3, Task 1, Communicate with children | ',
        'Task 2: Draw up parental agreements with SMART goals | 1 thing open, or not known. Framework (2015), Stage 3, Task 2, Written Parental Agreements and Goal Setting | Can go on side by side with: Stage 1, Task 3: Assess the child and the parents; Stage 3, Task 3: Give direct support to the child and the parents; Stage 3, Task 4: Build a team around the child and the family; Stage 3, Task 5: Plan in case the child cannot go home, and share the plan.',
        'All through the case | 20 things open, or not known.  | ',
      ]),
    );
  });

  it('says of a thing where it is printed only if that is another place than its task', () => {
    const tasks = tasksIn(journeyHtml(RECORD, ON_GOALS, { stages: JOURNEY_STAGE_IDS }));
    expect(tasks.some(({ citedInRows }) => citedInRows.length > 0)).toBe(true);
    for (const { open, citedInRows } of tasks)
      expect(citedInRows.filter((one) => one !== undefined && open.endsWith(one))).toEqual([]);
  });

  it('counts for each stage what is open in its tasks, and of those to come nothing yet', () => {
    const html = journeyHtml(RECORD, ON_GOALS, { stages: ['stage-3'] });
    const openIn = (title: string) =>
      rowOf(html, `Stage ${title}`).match(/(?:is here|gone past it|to come) (.*?) $/u)?.[1];
    expect(openIn('3: Agree goals, give support and go on assessing')).toBe('8');
    const [, ...counts] = tasksIn(html).map(({ open }) => Number(/^\d+/u.exec(open)?.[0] ?? 0));
    expect(counts.slice(0, 4)).toEqual([1, 0, 5, 2]);
    expect(openIn('4: Classify again, decide and plan the return')).toBe('Nothing yet');
    expect(openIn('1: Assess risk, protection and the parents’ capacity to change')).toBe('81');
  });

  it('says what each stage is for, where it stands, and where it is printed', () => {
    const [stage] = journeyHtml(RECORD, ON_GOALS).match(/(?<=<h3>Stage 3: .*?<\/h3><p>).*?(?=<\/p>)/u) ?? [];
    expect(plain(stage ?? '')).toMatch(/ The case is here\. Framework \(2015\), Introduction, Stage 3$/);
    expect(journeyHtml(RECORD, ON_GOALS)).toMatch(/<p>What has to exist at its end<\/p><ul><li>/u);
  });

  it('says what to bear in mind, each with where it is printed', () => {
    const lists = [...journeyHtml(RECORD, ON_GOALS).matchAll(/<p>To bear in mind<\/p><ul>(.*?)<\/ul>/gu)].map(
      ([, points = '']) => points.split('</li>').slice(0, -1),
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const point of lists.flat()) expect(point).toMatch(/\. <span class="rf-quiet">Framework \(2015\), /u);
  });

  it('says what stands out: a stage that was gone past without anything of it recorded', () => {
    expect(plain(journeyHtml(RECORD, ON_GOALS))).toMatch(
      /What stands outStage 1: The case has gone past this stage\. .*Framework \(2015\), Introduction, The essential practice/,
    );
  });

  it('says what had been recorded by then, where another day of knowing is asked about', () => {
    const stands = (more: object) => journeyHtml(RECORD, { ...ON_GOALS, ...more }).match(/<p>(As of [^<]*)<\/p>/u)?.[1];
    expect(stands({})).toBe('As of 3 October 2022.');
    expect(stands({ knownOn: ON_GOALS.asOf })).toBe('As of 3 October 2022.');
    expect(stands({ knownOn: day('2022-10-10') })).toBe('As of 3 October 2022, as known on 10 October 2022.');
  });

  it('names the parents with whom something is still open, where it was done with the others', () => {
    const stillOpen = (...others: readonly string[]) => {
      const record = caseOf(
        { parents: ['parent-1', ...others] },
        {
          parents: [{ id: 'parent-1' }, ...others.map((id) => ({ id }))],
          journey: [doneOn('parent-motivation', '2024-03-01', { parent: 'parent-1' })],
        },
      );
      const html = journeyHtml(record, { asOf: day('2024-05-01') }, { stages: JOURNEY_STAGE_IDS });
      return html.match(/Still open with: [^<]*/gu);
    };
    expect(stillOpen('parent-2')).toEqual(['Still open with: parent-2.']);
    expect(stillOpen('parent-2', 'parent-3')).toEqual(['Still open with: parent-2, parent-3.']);
  });

  it('lists what has to be done for a child who will not go home, once that is so, and how each step stands', () => {
    const asked = { asOf: day('2024-06-03') };
    const page = { stages: JOURNEY_STAGE_IDS };
    const STEP = 'At severe risk, plan a permanent home.';
    expect(journeyHtml(caseOf({ classifications: [agreedOn('2024-05-01', 'high')] }), asked, page)).not.toContain(STEP);
    const severe = caseOf({ classifications: [agreedOn('2024-05-01', 'severe')] });
    expect(rowOf(journeyHtml(severe, asked, page), STEP)).toMatch(
      /Not known Nothing is recorded about this\. Settled by: the permanence plan\. The text names nobody Needs to be done/,
    );
    const planned: CaseRecord = {
      ...severe,
      decisionsAgainstReturn: [
        {
          wayHome: 'home-1',
          decidedOn: day('2024-05-01'),
          recordedOn: day('2024-05-20'),
          recorded: { 'permanence-planned': { kind: 'done', on: day('2024-05-15'), by: 'worker-1' } },
        },
      ],
    };
    expect(rowOf(journeyHtml(planned, asked, page), STEP)).toMatch(
      /home\. Done The text names nobody Needs to be done/,
    );
    const kin = 'Where appropriate, talk about kinship carers and a Family Group Conference.';
    expect(rowOf(journeyHtml(planned, asked, page), kin)).toMatch(/Not known .* The text names nobody May be done/);
  });

  it('says where something was set aside, and when it may be', () => {
    const html = journeyHtml({ ...RECORD, journey: [] }, ON_GOALS, { stages: JOURNEY_STAGE_IDS });
    expect(rowOf(html, 'Assess relationships with siblings, in care and at home.')).toContain(
      'It can be set aside if the child has no siblings.',
    );
    const settled = journeyHtml(RECORD, ON_GOALS, { stages: JOURNEY_STAGE_IDS });
    expect(rowOf(settled, 'Assess relationships with siblings, in care and at home.')).not.toContain('set aside if');
  });

  it('says where the record has no part for it, and then finds no stage skipped', () => {
    const { journey, ...without } = RECORD;
    expect(journeyHtml(without, ON_GOALS)).toContain('This record has no part for what was done of the journey');
    expect(journeyHtml(without, ON_GOALS)).not.toContain('What stands out');
    expect(journeyHtml({ ...RECORD, journey: [], waysHome: RECORD.waysHome }, ON_GOALS)).not.toContain('has no part');
  });

  it('names each way home where there are several, and only the one asked about where one is', () => {
    const [first] = RECORD.waysHome;
    const two: CaseRecord = {
      ...RECORD,
      parents: [...RECORD.parents, { id: 'father-7' }],
      waysHome: [first, { id: 'to-father', parents: ['father-7'], classifications: [], events: [] }],
    };
    const named = headings(journeyHtml(two, ON_GOALS)).filter((heading) => heading.startsWith('2'));
    expect(named).toEqual([
      '2 Where the case is, for the way home to-mother',
      '2 Where the case is, for the way home to-father',
    ]);
    expect(headings(journeyHtml(two, { ...ON_GOALS, wayHome: 'to-father' }))[1]).toBe('2 Where the case is');
  });

  it('is well formed, needs no script and nothing from elsewhere, and shows no percentage', async () => {
    const html = journeyHtml(RECORD, { asOf: day('2024-01-08') }, { label: '<b>&' });
    expect(await faultsIn(html)).toEqual([]);
    expect(await faultsIn(journeyHtml(RECORD, ON_GOALS, { stages: JOURNEY_STAGE_IDS }))).toEqual([]);
    expect(html).toContain(PAGE_STYLE_HASH);
    expect(html.replace(/<style>.*?<\/style>/su, '')).not.toMatch(/<script|<b>|https?:|[0-9] ?%/);
    expect(journeyHtml(RECORD, { asOf: day('2024-01-08') }, { label: '<b>&' })).toBe(html);
  });

  it('throws for a way home that is not there, and for what is no case', () => {
    expect(() => journeyHtml(RECORD, { ...ON_GOALS, wayHome: 'elsewhere' })).toThrow(InputError);
    expect(() => journeyHtml({} as never, ON_GOALS)).toThrow(InputError);
    expect(() => journeyHtml(RECORD, ON_GOALS, { stages: ['stage-6' as never] })).toThrow(
      expect.objectContaining({ argument: 'page', path: ['stages', 0] }),
    );
  });
});
