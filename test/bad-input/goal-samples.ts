/** Valid goals, agreements, reviews and measures in which every field of every record is filled in somewhere. */

/** The same without parts that occur in two places, so that each place can be edited by itself. */
const asTree = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

/** A goal with all that can be set. */
export const GOAL = asTree({
  id: 'New goal 1',
  overarching: 'New calm at the end of the day.',
  inWordsOf: 'parents-and-worker',
  change: { what: 'New bedtimes on school nights.', by: ['parent-1', 'parent-2'], byChild: 'child-1' },
  addresses: ['neglect', 'alcohol-or-drugs-abuse'],
  builds: ['empathy-for-child'],
  steps: [{ what: 'One bedtime is agreed.', dueOn: '2025-02-10' }, { what: 'One quiet hour before.' }],
  measures: [
    {
      shows: 'change',
      method: 'Seen at visits in the evening.',
      by: 'person-1',
      howOften: { every: 2, unit: 'week' },
      startingPoint: { on: '2025-01-05', found: 'One early night in five.' },
      taken: [{ on: '2025-02-05', found: 'Seen early twice.' }],
    },
    { shows: 'attendance', method: 'Seen in the list of those who came.' },
  ],
  outcomes: {
    'worse-than-expected': 'One early night, or none.',
    expected: 'One late night at most.',
    'better-than-expected': 'Seen early to bed every night.',
  },
  startingScore: -2,
  support: [
    {
      what: 'One visit a week.',
      providedBy: 'person-2',
      from: '2025-01-20',
      facts: [
        { on: '2025-01-21', what: 'not-acceptable', because: 'One visit is too loud.', offeredInstead: 'New calls.' },
      ],
      available: 'yes',
      acceptable: 'not-known',
    },
  ],
  noSupportNeededBecause: 'New support is not asked for.',
  agreedBy: [{ parent: 'parent-1', on: '2025-01-10' }, { parent: 'parent-2' }],
  agreedByChildOn: '2025-01-10',
  agreedByNetworkOn: '2025-01-09',
  childsView: { kind: 'given', child: 'child-1', on: '2025-01-11' },
  dueOn: '2025-06-10',
  reviewsOn: ['2025-03-10', '2025-05-10'],
  changed: [
    {
      on: '2025-02-20',
      because: 'One illness.',
      was: {
        overarching: 'Old calm.',
        change: { what: 'Old bedtimes.', by: ['parent-1'], byChild: 'child-1' },
        outcomes: {
          'worse-than-expected': 'Seen late.',
          expected: 'Seen at eight.',
          'better-than-expected': 'Seen at seven.',
        },
        startingScore: -1,
        dueOn: '2025-05-10',
      },
    },
  ],
});

/** A goal of a child too young to be asked. */
export const GOAL_WITHOUT_VIEW = asTree({
  id: 'New goal 2',
  childsView: { kind: 'not-appropriate', reason: 'One week old.' },
});

/** An agreement with all that can be filled in. */
export const PARENTAL_AGREEMENT = asTree({
  edition: 'framework-2015',
  child: 'child-1',
  parents: ['parent-1', 'parent-2'],
  workers: ['person-1'],
  risk: { kind: 'classified', level: 'medium', on: '2025-01-02' },
  madeOn: '2025-01-12',
  nextReviewOn: '2025-06-12',
  accommodatedUnderSection20: true,
  ifSection20Ends: 'Agreed that the child stays until seen safe.',
  strengths: [{ factor: 'willingness-to-engage', inWords: 'One of you always opens the door.' }],
  concerns: [{ factor: 'neglect', inWords: 'New worries about meals.' }, { factor: 'alcohol-or-drugs-abuse' }],
  goals: [GOAL],
  support: [
    {
      what: 'One call a week.',
      providedBy: 'person-3',
      from: '2025-01-15',
      facts: [{ on: '2025-01-16', what: 'not-acceptable', because: 'One reason.', offeredInstead: 'New talks.' }],
      available: 'no',
      acceptable: 'no',
    },
  ],
  ifGoalsNotReached: 'Agreed that we meet again.',
  consequencesExplainedOn: '2025-01-11',
  noChangeExplainedOn: '2025-01-11',
  reviewedOn: ['2025-06-12'],
  nextGoals: [{ ...GOAL, id: 'New goal 3' }, GOAL_WITHOUT_VIEW],
  withoutGoal: [{ factor: 'high-stress', because: 'One neighbour helps.' }],
  signatures: [
    { kind: 'parent', parent: 'parent-1', on: '2025-01-12' },
    { kind: 'worker', person: 'person-1', on: '2025-01-12' },
  ],
  copies: [{ parent: 'parent-1', on: '2025-01-13' }],
  copyOnFile: false,
});

/** The same, with goals of which next to nothing has been set: what can be wrong with a whole goal is tried with one by itself. */
export const AGREEMENT_OF_SMALL_GOALS = asTree({
  ...PARENTAL_AGREEMENT,
  goals: [GOAL_WITHOUT_VIEW],
  nextGoals: [GOAL_WITHOUT_VIEW],
});

/** An agreement made during the assessment, with a view that the other has not. */
export const EARLY_AGREEMENT = asTree({
  edition: 'framework-2015',
  child: 'child-1',
  risk: { kind: 'before-classification' },
  goals: [GOAL_WITHOUT_VIEW],
});

/** Reviews, the second with raters who differ and have agreed on a score. */
export const REVIEWS = asTree([
  {
    goal: 'New goal 1',
    of: 'parent-1',
    on: '2025-03-10',
    shownBy: 'change',
    support: 'partly-given',
    ratings: [
      { by: 'person-1', role: 'social-worker', on: '2025-03-09', score: -2 },
      { by: 'person-2', role: 'health-visitor', on: '2025-03-10', score: 1 },
    ],
    agreedScore: -1,
  },
  { goal: 'New goal 1', on: '2025-05-10', shownBy: 'attendance', support: 'not-known', ratings: [] },
]);

/** A measure that was given twice, the second time with a score between two whole numbers. */
export const MEASURE = asTree({
  instrument: 'New questionnaire',
  better: 'lower',
  bands: [
    { name: 'One', from: -0.5, to: 13 },
    { name: 'One more', from: 14, to: 40 },
  ],
  given: [
    { on: '2025-01-10', score: 17 },
    { on: '2025-06-10', score: 12.5 },
  ],
});
