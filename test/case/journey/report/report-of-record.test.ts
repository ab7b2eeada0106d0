import {
  type CaseAgreement,
  type CaseRecord,
  type CaseWayHome,
  REPORT_QUESTION_IDS,
  type ReportQuestionId,
} from 'reunification-framework/case';
import type { ChronologyEntry, FactorId, Observation } from 'reunification-framework/factors';
import { checkReport, type ReportQuestion, reportToMarkdown } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD, HOME_TO_BOTH, TO_BOTH } from '../../../support/case-record.js';
import { ASKED_ON, BANK_HOLIDAYS } from '../../../support/coming-home.js';
import { circumstance, complete, risk } from '../../../support/complete-assessments.js';
import { day } from '../../../support/dates.js';
import { backInCare, cameHome } from '../../../support/histories.js';
import { doneOn } from '../../../support/journey.js';
import {
  addressedAs,
  CHILD,
  enoughFor,
  FATHER,
  forEveryHome,
  homeOf,
  type InShort,
  MOTHER,
  observe,
  of,
  ofBoth,
} from '../../../support/observations.js';

const QUESTION: ReportQuestion = { asOf: ASKED_ON, bankHolidays: BANK_HOLIDAYS, wayHome: TO_BOTH };

const recordWith = (parts: Partial<CaseRecord> = {}): CaseRecord => ({ ...CASE_RECORD, format: 2, ...parts });
const written = (parts: Partial<CaseRecord> = {}, more: Partial<ReportQuestion> = {}): string =>
  reportToMarkdown(recordWith(parts), { ...QUESTION, ...more });
const withHome = (changes: Partial<CaseWayHome>, parts: Partial<CaseRecord> = {}): string =>
  written({ ...parts, waysHome: [{ ...HOME_TO_BOTH, ...changes }] });
/** The places from which a part of the record fills the report. */
const placesOf = (parts: Partial<CaseRecord>, part: string): readonly string[] => [
  ...new Set(
    checkReport(recordWith(parts), QUESTION)
      .questions.flatMap(({ filledBy }) => filledBy)
      .filter((filled) => filled.part === part)
      .map(({ path }) => path.join('.')),
  ),
];

const entry = (id: string, more: Partial<ChronologyEntry>): ChronologyEntry => ({
  id,
  what: `Event ${id}`,
  recordedOn: day('2023-01-06'),
  ...more,
});

const inLaw = (kind: 'looked-after' | 'no-longer-looked-after', on: string) => ({
  kind,
  id: `${kind} ${on}`,
  from: day(on),
  recordedOn: day(on),
});

const placed = (kind: 'foster' | 'residential', from: string) => ({
  id: kind,
  kind,
  from: day(from),
  recordedOn: day(from),
});

describe('A report on the time in care', () => {
  const ENDED = [inLaw('looked-after', '2023-02-01'), inLaw('no-longer-looked-after', '2024-02-01')];

  it('of a child who is no longer looked after counts up to the end of care', () => {
    const markdown = written({ legal: ENDED, placements: [placed('foster', '2023-02-01')] });
    expect(markdown).toContain('- Looked after since 1 February 2023 until 1 February 2024: 12 whole months.\n');
    expect(markdown).toContain('- 1 placement.\n- From 1 February 2023: with foster carers.\n');
    expect(markdown).toContain('- 6 years old on 1 February 2023.\n');
  });

  it('of which only the end is recorded says nothing of its length, and people are asked', () => {
    const markdown = written({ legal: ENDED.slice(1), placements: [] });
    expect(markdown).not.toMatch(/Looked after since|whole month/);
    expect(markdown).toContain('- Record the child’s date of birth, and since when');
  });

  it('counts a time in care once, although its end is recorded twice', () => {
    const legal = [
      inLaw('looked-after', '2020-05-04'),
      inLaw('no-longer-looked-after', '2021-01-04'),
      inLaw('no-longer-looked-after', '2021-01-11'),
      inLaw('looked-after', '2023-02-01'),
    ];
    expect(written({ legal })).toContain('\n\n- 4 years old on 4 May 2020.\n- 6 years old on 1 February 2023.\n\n');
  });

  it('lists placements by their first days, however they stand in the record', () => {
    expect(written({ placements: [placed('residential', '2023-06-01'), placed('foster', '2023-02-01')] })).toContain(
      '- 2 placements.\n- From 1 February 2023: with foster carers.\n- From 1 June 2023: in a residential placement.\n',
    );
  });

  it('finds returns in every way home of the case', () => {
    const events = [...HOME_TO_BOTH.events, cameHome('2023-06-01'), backInCare('2023-09-01')];
    const home = { ...HOME_TO_BOTH, events };
    const toMother: CaseWayHome = { id: 'to mother', parents: [MOTHER], classifications: [], events: [] };
    expect(placesOf({ waysHome: [home] }, 'returns')).toEqual(['waysHome.0.events']);
    expect(placesOf({ waysHome: [home, toMother] }, 'returns')).toEqual(['waysHome']);
  });
});

describe('A report on what happened and what was done', () => {
  it('puts an event without a day first, where nobody overlooks it, and says how long another went on', () => {
    const entries = [
      entry('late', { happenedOn: day('2023-01-05') }),
      entry('undated', {}),
      entry('long', { happenedOn: day('2023-01-02'), until: day('2023-01-04') }),
      entry('undated too', {}),
    ];
    const words = 'not recorded whether fact, opinion or hearsay';
    expect(written({ chronology: { entries } })).toContain(
      [
        `- Day not recorded: Event undated (${words})`,
        `- Day not recorded: Event undated too (${words})`,
        `- 2 January 2023 to 4 January 2023: Event long (${words})`,
        `- 5 January 2023: Event late (${words})`,
      ].join('\n'),
    );
  });

  it('reads of the genograms the one recorded last', () => {
    const person = (id: string) => ({ id, kind: 'not-known' }) as const;
    const drawn = (on: string, ...ids: readonly string[]) => ({
      recordedOn: day(on),
      people: ids.map(person),
      partnerships: [],
      parentages: [],
    });
    const genograms = [drawn('2023-03-02', 'a', 'b', 'c'), drawn('2023-03-01', 'a', 'b')];
    expect(written({ genograms })).toContain('- The genogram recorded on 2 March 2023 has 3 symbols.\n');
    expect(placesOf({ genograms }, 'genogram')).toEqual(['genograms.0']);
  });

  it('tells of each talk that was held, with whom, by what was recorded last of it', () => {
    const talk = (on: string, parent: string) => doneOn('talk-to-parents-together-and-apart', on, { parent });
    const moved = {
      ...talk('2023-06-20', MOTHER),
      answer: { kind: 'done', on: day('2023-06-19'), by: 'worker-2' },
    } as const;
    const journey = [moved, talk('2023-06-12', FATHER), talk('2023-06-05', MOTHER)];
    expect(written({ journey })).toContain(
      '- 12 June 2023, with the father: done, as worker-1 says.\n- 19 June 2023, with the mother: done, as worker-2 says.\n',
    );
    expect(written({ journey })).not.toContain('5 June 2023, with the mother');
  });

  it('lists the visits on which the child was seen alone in the order of their days', () => {
    const seen = (on: string) =>
      ({
        id: on,
        on: day(on),
        recordedOn: day(on),
        announced: true,
        by: 'the worker',
        role: 'social-worker',
        child: { kind: 'alone', outsideTheHome: false },
      }) as const;
    expect(written({ visits: [seen('2024-03-11'), seen('2024-03-04')] })).toContain(
      '- 4 March 2024: seen alone by the worker.\n- 11 March 2024: seen alone by the worker.\n',
    );
  });
});

describe('A report on the assessment', () => {
  const assessed = (
    observations: readonly Observation[],
    more: Partial<NonNullable<CaseRecord['assessments']>[number]> = {},
  ): string =>
    written({
      assessments: [
        {
          recordedOn: day('2024-02-15'),
          observations: forEveryHome(observations, [{ id: TO_BOTH }]),
          circumstances: [],
          capacityToChange: [],
          ...more,
        },
      ],
    });

  const seen = { happenedOn: day('2024-02-01'), recordedOn: day('2024-02-02') };
  const found = (factor: FactorId, more: InShort = {}): Observation =>
    observe(factor, { evidence: [{ ...enoughFor(factor), ...seen }], ...more });

  it('names the people whom a risk is of: the child, a parent, both together, those of a home, those who work with them', () => {
    const markdown = assessed([
      found('neglect'),
      found('social-isolation', { about: { kind: 'social-setting', parents: [MOTHER, FATHER] } }),
      found('lack-of-resources', { about: { kind: 'professionals' } }),
      found('denial-of-problems', { about: of(MOTHER) }),
      found('inter-parental-conflict-and-violence', { about: ofBoth }),
      found('high-stress', { about: homeOf(MOTHER, FATHER) }),
    ]);
    const toldOf = [...markdown.matchAll(/^- [^\n]*, of (.*): not known what is being done\.$/gm)].map(
      ([, who]) => who,
    );
    expect(toldOf).toEqual(
      expect.arrayContaining([
        'the mother',
        'the mother and the father together',
        'the household of the mother and the father',
        'the surroundings of the home of the mother and the father',
        'the child',
        'the professionals',
      ]),
    );
  });

  it('says of what is being done only what is shown', () => {
    const done = (...evidence: Observation['evidence']) =>
      assessed([found('neglect', { addressed: addressedAs('being-addressed', { evidence }) })]);
    expect(done({ ...enoughFor('neglect'), ...seen })).toMatch(/- Neglect, of [^\n]*: being addressed\.\n/);
    expect(done()).toMatch(/- Neglect, of [^\n]*: not known what is being done\.\n/);
  });

  it('counts what is recorded without the evidence that it takes among what is not answered', () => {
    const unanswered = (observations: readonly Observation[]) =>
      assessed(observations).match(/without the evidence it takes: (\d+) protective factors/)?.[1];
    const hearsay = observe('healthy-child', { evidence: [{ ...enoughFor('neglect'), ...seen, shows: [] }] });
    const neglect = found('neglect');
    const good = observe('parenting-competence-in-some-areas', {
      evidence: [{ ...enoughFor('parenting-competence-in-some-areas'), ...seen }],
    });
    // Of the 26, competence is still asked of the father.
    expect(unanswered([neglect, good, hearsay])).toBe('26');
    expect(unanswered([neglect, good, found('healthy-child')])).toBe('25');
  });

  it('says nothing of open answers where every factor was answered', () => {
    const whole = complete({
      homes: [[MOTHER, FATHER]],
      found: [risk('neglect', undefined, { evidence: [{ ...enoughFor('neglect'), ...seen }] })],
    });
    const observations = whole.observations.map((one) => ({
      ...one,
      evidence: one.evidence.map((piece) => ({ ...piece, ...seen })),
    }));
    const markdown = assessed(observations);
    expect(markdown).toContain('- Neglect, of ');
    expect(markdown).not.toContain('risk factor with');
    expect(markdown).not.toMatch(/without the evidence it takes: \d+ risk factor/);
  });

  it('counts each factor once where it is asked of one person only', () => {
    const whole = complete({ homes: [[MOTHER, FATHER]], unanswered: ['severe-growth-failure'] });
    const observations = [
      ...whole.observations
        .map((one) => ({ ...one, evidence: one.evidence.map((piece) => ({ ...piece, ...seen })) }))
        .filter(({ factor }) => factor !== 'neglect'),
      found('neglect'),
    ];
    expect(assessed(observations)).toContain(
      '- Not answered, not known or without the evidence it takes: 1 risk factor.\n',
    );
  });

  it('tells a circumstance that counts like a risk, with what is being done about it', () => {
    const about = circumstance('no-change-after-support', of(MOTHER));
    const markdown = assessed([], { circumstances: [{ ...about, evidence: [{ ...enoughFor('neglect'), ...seen }] }] });
    expect(markdown).toContain('- No change after support, of the mother: not known what is being done.\n');
  });

  it('says where the assessment disagrees with itself on a factor', () => {
    const markdown = assessed([found('neglect'), found('neglect', { status: 'absent' })]);
    expect(markdown).toMatch(/- Neglect, of [^\n]*; the assessment disagrees with itself on this\.\n/);
  });

  it('gives a conclusion on capacity without a day as one, and says of whom nothing is concluded', () => {
    const rests = {
      parents: [MOTHER],
      children: [CHILD],
      evidence: 'some',
      restsOn: [{ ...enoughFor('neglect'), ...seen }],
    } as const;
    const undated = assessed([], { capacityToChange: [rests] });
    expect(undated).toContain('- the mother: some evidence of capacity to change in time for the child.\n');
    expect(undated).toContain('- the father: nothing is concluded.\n');
    const dated = assessed([], { capacityToChange: [{ ...rests, concludedOn: day('2024-02-10') }] });
    expect(dated).toContain('in time for the child, concluded on 10 February 2024.\n');
  });
});

describe('A report on the decision', () => {
  const [last] = HOME_TO_BOTH.classifications.slice(-1);
  const against = (more: object = {}) => [
    { wayHome: TO_BOTH, decidedOn: day('2024-03-10'), recordedOn: day('2024-03-10'), ...more },
  ];
  const undecided = { recorded: {} };

  it('says that the Independent Reviewing Officer was not involved', () => {
    const classifications = last === undefined ? [] : [{ ...last, iro: { involved: false } as const }];
    expect(withHome({ classifications })).toContain('- The Independent Reviewing Officer was not involved.\n');
  });

  it('says that a decision against the return has no day, and does not take it for settled', () => {
    const markdown = withHome(undecided, { decisionsAgainstReturn: against({ decidedOn: undefined }) });
    expect(markdown).toContain('- It was decided that the child will not go home. The day is not recorded.\n');
    const dated = withHome(undecided, { decisionsAgainstReturn: against() });
    expect(dated).toContain('- It was decided on 10 March 2024 that the child will not go home.\n');
  });

  it('says with a decision for the return which approval the law asks for, and whether it is given', () => {
    const told = (changes: Partial<CaseWayHome>, parts: Partial<CaseRecord> = {}) =>
      [
        ...withHome(changes, parts).matchAll(
          /^- Approval of a nominated officer that the child is no longer looked after: (.*)\.$/gm,
        ),
      ].map(([, standing]) => standing);
    expect(told({})).toEqual(['given']);
    expect(told({ approvals: [] })).toEqual(['not given yet']);
    // Without the day on which care began, nobody can count twenty working days.
    const legal = (CASE_RECORD.legal ?? []).filter(({ kind }) => kind !== 'looked-after');
    expect(told({}, { legal })).toEqual(['not known whether it is needed']);
  });

  it('names the agreement and the plan by their days', () => {
    const markdown = written();
    expect(markdown).toContain('- Parental agreement of 4 March 2024.\n');
    expect(markdown).toContain('- Reunification Plan of 6 March 2024.\n');
  });

  it('lists what was done and what is to do after a decision against the return', () => {
    const made = { kind: 'done', on: day('2024-03-10'), by: 'the worker' } as const;
    const markdown = withHome(undecided, {
      decisionsAgainstReturn: against({ recorded: { 'recommendation-made': made } }),
    });
    expect(markdown).toMatch(/\n- Done: [^\n]+\n/);
    expect(markdown).toMatch(/\n- To do: [^\n]+\n/);
  });

  it('says that the law asks for no approval of a child looked after for less than twenty working days', () => {
    // Up to the return on 12 April 2024: 9 days in March and 9 in April, without Good Friday and Easter Monday.
    const since = day('2024-03-18');
    const legal = [
      { kind: 'looked-after', id: 'in', from: since, recordedOn: since },
      { kind: 'legal-status', id: 'status', from: since, recordedOn: since, status: 'section-20' },
    ] as const;
    const [plan] = HOME_TO_BOTH.plans ?? [];
    const nothingElse = {
      classifications: [],
      events: [],
      agreements: [],
      goalReviews: [],
      approvals: [],
      recorded: {},
    };
    expect(withHome({ ...nothingElse, plans: [{ ...plan, madeOn: since }] }, { legal, placements: [] })).toContain(
      '## Approvals\n\n- The law asks for no approval.\n',
    );
    expect(withHome({})).not.toContain('The law asks for no approval.');
  });

  it('rests on the decision recorded last, of two made on one day', () => {
    const decisions = [...against({ recordedOn: day('2024-03-12') }), ...against({ recordedOn: day('2024-03-11') })];
    const places = (list: typeof decisions) =>
      placesOf({ waysHome: [{ ...HOME_TO_BOTH, ...undecided }], decisionsAgainstReturn: list }, 'decision');
    expect(places(decisions)).toEqual(['decisionsAgainstReturn.0']);
    expect(places([...decisions].reverse())).toEqual(['decisionsAgainstReturn.1']);
  });
});

describe('A report on goals and support', () => {
  const agreed = (changes: Partial<CaseAgreement>, plans: CaseWayHome['plans'] = []): string =>
    withHome({ agreements: [{ madeOn: day('2024-03-05'), ...changes }], plans });

  it('names a goal by its id where nobody has said what it is, and says a change once', () => {
    const markdown = agreed({
      goals: [{ id: 'calm' }, { id: 'sober', change: { what: 'Mornings without alcohol.', by: [MOTHER] } }],
    });
    expect(markdown).toContain('- calm\n- Mornings without alcohol (the mother)\n');
  });

  it('says the goal and the change towards it, where they differ', () => {
    const change = { what: 'Goes to bed by nine' };
    expect(agreed({ goals: [{ id: 'calm', overarching: 'Calm evenings.', change }] })).toContain(
      '- Calm evenings: Goes to bed by nine\n',
    );
  });

  it('lists the measures and days that were set, and none for a goal without', () => {
    const markdown = agreed({
      goals: [
        {
          id: 'calm',
          dueOn: day('2024-06-03'),
          measures: [
            { method: 'Observed at home.', by: 'the worker', howOften: { every: 2, unit: 'week' } },
            { method: 'Talk' },
          ],
        },
        { id: 'sober', change: { what: 'Mornings without alcohol' } },
      ],
    });
    expect(markdown).toContain('- calm: Observed at home; by the worker; every 2 weeks\n');
    expect(markdown).toContain('- calm: by 3 June 2024\n');
    expect(markdown).not.toMatch(/^- Mornings without alcohol: (?:by|Observed)/m);
  });

  it('lists support with what is known of it, and none of which nobody says what it is', () => {
    const markdown = agreed(
      {
        goals: [
          {
            id: 'calm',
            support: [{ what: ' ' }, { what: 'A course', providedBy: 'the centre', from: day('2024-03-11') }],
          },
          { id: 'sober' },
        ],
        support: [{ what: 'Child care.' }],
      },
      [
        {
          madeOn: day('2024-03-06'),
          support: [
            { what: 'Visits', for: 'family' },
            { what: 'Therapy', for: 'family', from: day('2024-04-08'), until: day('2024-10-07') },
          ],
        },
      ],
    );
    expect(markdown).toContain(
      [
        '- A course, from the centre, starting on 11 March 2024',
        '- Child care',
        '- Visits',
        '- Therapy, from 8 April 2024, until 7 October 2024',
      ].join('\n'),
    );
  });

  it('reads the support of the plan where there is no agreement', () => {
    const plans = [{ madeOn: day('2024-03-06'), support: [{ what: 'Visits', for: 'family' as const }] }];
    expect(withHome({ agreements: [], plans })).toContain('- Visits\n');
    expect(placesOf({ waysHome: [{ ...HOME_TO_BOTH, agreements: [], plans }] }, 'support')).toEqual([
      'waysHome.0.plans',
    ]);
  });
});

describe('A report that people have finished', () => {
  const text = (question: ReportQuestionId, words: string) => ({ question, text: words, by: 'the worker' });
  const report = (texts: readonly ReturnType<typeof text>[]): Partial<CaseRecord> => ({
    reports: [{ id: 'r', madeOn: day('2024-03-20'), recordedOn: day('2024-03-20'), written: texts }],
  });

  it('has no question open once each is answered in people’s own words', () => {
    const answered = written(report(REPORT_QUESTION_IDS.map((id) => text(id, 'Answered.'))));
    expect(answered).not.toContain('still open');
    expect(written(report([]))).toMatch(/\n- \d+ of 67 questions still open\n/);
  });

  it('shows everything that was written to one question', () => {
    const texts = [text('child-wishes', 'Wants to live at home.'), text('child-wishes', 'Misses the dog.')];
    expect(written(report(texts))).toMatch(/> Wants to live at home\.[\s\S]+> Misses the dog\.\n/);
  });
});
