/** The page of the journey: stage by stage, task by task, what the text asks. */
import { type Citation, formatCitation } from 'reunification-framework';
import { JOURNEY_ITEMS_OF, type JourneyTaskId } from 'reunification-framework/case';
import {
  BESIDE_THE_STAGES,
  JOURNEY_ITEMS,
  JOURNEY_REMINDERS,
  JOURNEY_STAGE_IDS,
  JOURNEY_STAGES,
  JOURNEY_TASKS,
  type JourneyActor,
  type JourneyFact,
  type JourneyItemRule,
  type JourneyPlace,
  type JourneySince,
  type PrintedForce,
} from 'reunification-framework/journey';

const BESIDE_TITLES = {
  throughout: 'All through the case',
  'infants-and-adolescents': 'Infants and adolescents',
} as const;

const FORCES: Readonly<Record<PrintedForce, string>> = {
  need: 'needs to be done',
  should: 'should be done',
  may: 'can be done',
  form: 'a field of the form',
};

const FACTS: Readonly<Record<JourneyFact, string>> = {
  low: 'at low risk',
  medium: 'at medium risk',
  high: 'at high risk',
  severe: 'at severe risk',
  'return-not-ruled-out': 'while a return is possible',
  'return-open': 'unless there will be no return',
  'return-agreed': 'once the return is decided',
  'no-return': 'where there will be no return',
  'section-20': 'under section 20',
  'section-20-last': 'under section 20, or once it has ended',
  'not-eligible-child': 'not an eligible child',
  infant: 'in the first year of life',
  'not-infant': 'past the first year of life',
  home: 'the child is at home',
  'low-held': 'low risk has held for long enough',
  'measures-used': 'a baseline was taken',
};

const SINCE: Readonly<Record<JourneySince, string>> = {
  referral: 'counts from the referral that led to the first time in care',
  attempt: 'counts from the first day of this attempt at a return',
  'first-classification': 'counts from the first classification of this attempt, or from severe that ended it',
  outcome: 'counts from that classification, or from a later decision against the return',
  'classification-before': 'counts from the classification before the last, for what is done towards the last',
  level: 'counts from the day since which the level is held',
  classification: 'counts from the classification',
  baseline: 'counts from the baseline',
  return: 'counts from the return',
};

const WHO: Readonly<Record<JourneyActor, string>> = {
  'social-worker': 'social worker',
  'social-worker-and-manager': 'social worker and manager',
  'social-worker-or-family-support': 'social worker or family support team',
  'team-manager': 'team manager',
  'case-team': 'case team',
  'additional-worker': 'additional worker',
  worker: 'worker',
  practitioners: 'practitioners',
  'team-around-the-family': 'team around the child and the family',
  'mental-health-services': 'mental health services',
  carers: 'carers',
  school: 'school',
  'nominated-officer': 'nominated officer',
  'local-authority': 'local authority',
  'senior-managers': 'senior managers and commissioners',
  'not-said': 'not said',
};

/** What the words for those who act stand for, where they do not say it themselves. */
const WHO_IN_FULL: readonly (readonly [JourneyActor, string])[] = [
  ['social-worker', 'the child’s social worker'],
  [
    'worker',
    'whoever does the task: mostly the child’s social worker; in Stage 1 Task 1 perhaps whoever writes the case history',
  ],
  ['additional-worker', 'a second worker who writes the case history, or reviews the evidence'],
  ['practitioners', 'everybody who works with the child and the family'],
  ['team-manager', 'the social worker’s manager, who supervises the case'],
  [
    'case-team',
    'the social worker, the manager or supervisor, and whoever wrote the case history or reviewed it independently',
  ],
  [
    'team-around-the-family',
    'the social worker and the professionals of other services who support the child and the family',
  ],
  ['carers', 'foster carers or residential workers'],
  ['nominated-officer', 'whom the director of children’s services has nominated'],
  ['not-said', 'the text names nobody at this place'],
];

const words = (id: string): string => id.replaceAll('-', ' ');

const placeText = (place: JourneyPlace): string => {
  switch (place.in) {
    case 'condition':
      return `the condition \`${place.condition}\``;
    case 'agreement':
      return `the agreement: ${words(place.part)}`;
    case 'plan':
      return `the plan: ${words(place.part)}`;
    case 'record':
      return `the record: ${words(place.what)}`;
  }
};

const shownText = ({ readOff, alsoShownBy }: JourneyItemRule): string => {
  if (readOff !== undefined) return placeText(readOff);
  const also = alsoShownBy === undefined ? '' : `, or ${alsoShownBy.map(placeText).join(' and ')}`;
  return `people record it${also}`;
};

const whenText = ({ appliesIf = [], unless, calledForBy = [], since }: JourneyItemRule): string => {
  const parts = [
    appliesIf.length === 0 ? 'always' : appliesIf.map((fact) => FACTS[fact]).join(', '),
    ...(unless === undefined ? [] : [`can be set aside if ${unless}`]),
    ...(calledForBy.length === 0
      ? []
      : [`not while one of these counts: ${calledForBy.map((id) => `\`${id}\``).join(', ')}`]),
    ...(since === undefined ? [] : [SINCE[since]]),
  ];
  return parts.join('; ');
};

const locator = (source: Citation): string => formatCitation(source).replace('Framework (2015), ', '');
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const whoTable = [
  row(['Here', 'Who that is']),
  row(['---', '---']),
  ...WHO_IN_FULL.map(([who, inFull]) => row([WHO[who], inFull])),
].join('\n');

const itemsTable = (task: JourneyTaskId): string =>
  [
    row(['Item', 'What it asks', 'Who', 'About', 'How strongly', 'When', 'Where the record shows it', 'Printed']),
    row(Array.from({ length: 8 }, () => '---')),
    ...JOURNEY_ITEMS_OF[task].map((id) => {
      const rule = JOURNEY_ITEMS[id];
      return row([
        `\`${id}\``,
        rule.asks,
        WHO[rule.who],
        words(rule.about),
        FORCES[rule.printed],
        whenText(rule),
        shownText(rule),
        locator(rule.source),
      ]);
    }),
  ].join('\n');

const remindersOf = (task: JourneyTaskId): readonly string[] => {
  const all = JOURNEY_REMINDERS[task];
  return all.length === 0
    ? []
    : [`To bear in mind:\n\n${all.map(({ says, source }) => `- ${says} (${locator(source)})`).join('\n')}`];
};

const numberOf = (id: (typeof JOURNEY_STAGE_IDS)[number]): number => JOURNEY_STAGE_IDS.indexOf(id) + 1;

const titleOf = (id: JourneyTaskId): string =>
  id === 'throughout' || id === 'infants-and-adolescents'
    ? BESIDE_TITLES[id]
    : `${JOURNEY_TASKS[id].number}. ${JOURNEY_TASKS[id].title}`;

/** A task with its stage, since every stage counts its tasks from one. */
const inStage = (id: JourneyTaskId): string => {
  const stage = JOURNEY_STAGE_IDS.find((one) => JOURNEY_STAGES[one].tasks.some((task) => task === id));
  return stage === undefined || id === 'throughout' || id === 'infants-and-adolescents'
    ? titleOf(id)
    : `Stage ${numberOf(stage)} Task ${JOURNEY_TASKS[id].number}`;
};

const alongsideOf = (id: JourneyTaskId): readonly string[] => {
  if (id === 'throughout' || id === 'infants-and-adolescents') return [];
  const { alongside } = JOURNEY_TASKS[id];
  return alongside.length === 0 ? [] : [`Can go on side by side with: ${alongside.map(inStage).join(', ')}.`];
};

const NO_RETURN =
  'The steps of this task are those of [`checkPermanence`](return-home.md); the journey shows them here once they are asked.';

const BY_THE_SOCIAL_WORKER =
  'The list of tasks gives all of them to the social worker. “Not said” below means that the item itself names nobody else.';

const taskText = (id: JourneyTaskId): string =>
  [
    `### ${titleOf(id)}`,
    ...alongsideOf(id),
    ...(id === 'no-return' ? [NO_RETURN] : []),
    itemsTable(id),
    ...remindersOf(id),
  ].join('\n\n');

/** The parts of the page. */
export const JOURNEY_PARTS: readonly string[] = [
  'An item is done when the record shows it on a day from which it counts. “Needs” and “should” both leave a task open (I-244); what can be done never does. An item about the parents is done when it is done with each of them (I-245). Where the record shows something by itself, nobody is asked for it a second time; everything else people record. What an attitude asks for cannot be done on a day: it is something to bear in mind (I-330).',
  '## Who\n\nWhom the text names. Local authorities give the tasks to people in their own way.',
  whoTable,
  ...JOURNEY_STAGE_IDS.flatMap((id) => {
    const { title, aim, who, tasks, atItsEnd, endSource, source } = JOURNEY_STAGES[id];
    return [
      `## Stage ${numberOf(id)}: ${title}`,
      `${aim} (${locator(source)})`,
      ...(who === 'not-said' ? [] : [BY_THE_SOCIAL_WORKER]),
      ...tasks.map(taskText),
      `### At the end of Stage ${numberOf(id)}\n\n${atItsEnd.map((what) => `- ${what}`).join('\n')}\n\n(The tasks above; ${locator(endSource)})`,
    ];
  }),
  '## Beside the stages',
  ...BESIDE_THE_STAGES.map(taskText),
];
