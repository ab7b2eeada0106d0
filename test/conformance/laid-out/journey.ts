/** Where a case is on the journey, and what of it is done. Stages, verdicts and findings are laid out by hand, from the rules as printed. */
import type { CaseRecord, CaseWayHome } from 'reunification-framework/case';
import type { JourneyFindingCode, StageReasonCode } from 'reunification-framework/journey';
import { day } from '../../support/dates.js';
import { agreedOn, caseOf, doneOn, HOME, happened } from '../../support/journey.js';
import { ANSWERS } from './journey-answers.js';
import { findingsOf, type LaidOut, placesOf, slug, vector, written } from './vectors.js';

const ASKED_ON = '2024-09-02';

interface Expected {
  readonly stage?: `stage-${1 | 2 | 3 | 4 | 5}`;
  readonly reason?: StageReasonCode;
  /** Items, each with its verdict. */
  readonly items?: Readonly<Record<string, 'met' | 'not-met' | 'cannot-say' | 'does-not-apply'>>;
  readonly findings?: readonly `${JourneyFindingCode} at ${string}`[];
}

type Row = readonly [told: string, rule: `I-${number}`, record: CaseRecord, expected: Expected, asOf?: string];

const at = (...classifications: CaseWayHome['classifications']): CaseRecord => caseOf({ classifications });
const entries = (...journey: NonNullable<CaseRecord['journey']>): CaseRecord => caseOf({}, { journey });
const assessed = (recordedOn: string): CaseRecord =>
  caseOf(
    {},
    { assessments: [{ recordedOn: day(recordedOn), observations: [], circumstances: [], capacityToChange: [] }] },
  );
const against = (decidedOn: string, ...classifications: CaseWayHome['classifications']): CaseRecord =>
  caseOf(
    { classifications },
    { decisionsAgainstReturn: [{ wayHome: HOME, decidedOn: day(decidedOn), recordedOn: day(decidedOn) }] },
  );
const home = (more: Partial<CaseRecord> = {}, ...classifications: CaseWayHome['classifications']): CaseRecord =>
  caseOf(
    {
      classifications: [agreedOn('2024-05-01', 'low'), ...classifications],
      events: [happened('came-home', '2024-07-01')],
    },
    more,
  );
const ended = (entry: NonNullable<CaseRecord['legal']>[number]): CaseRecord =>
  caseOf({}, { legal: [...(caseOf().legal ?? []), entry] });
const backInCare = caseOf(
  {
    classifications: [agreedOn('2024-05-01', 'low')],
    events: [happened('came-home', '2024-07-01'), happened('back-in-care', '2024-08-01')],
  },
  { journey: [doneOn('child-positives', '2024-03-01')] },
);

const stage = (number: 1 | 2 | 3 | 4 | 5, reason: StageReasonCode): Expected => ({ stage: `stage-${number}`, reason });

const ROWS: readonly Row[] = [
  ['nothing is recorded', 'I-243', caseOf(), stage(1, 'stage.nothing-assessed')],
  ['assessed on the day before care began', 'I-243', assessed('2024-01-31'), stage(1, 'stage.nothing-assessed')],
  ['assessed on the day on which care began', 'I-243', assessed('2024-02-01'), stage(2, 'stage.assessed')],
  ['at medium', 'I-243', at(agreedOn('2024-05-01', 'medium')), stage(3, 'stage.working-on-goals')],
  ['at high', 'I-243', at(agreedOn('2024-05-01', 'high')), stage(3, 'stage.working-on-goals')],
  ['at low before a return', 'I-243', at(agreedOn('2024-05-01', 'low')), stage(4, 'stage.low-before-return')],
  ['at severe', 'I-243', at(agreedOn('2024-05-01', 'severe')), stage(2, 'stage.no-return')],
  ['at home', 'I-243', home(), stage(5, 'stage.home')],
  ['on the day before the return', 'I-243', home(), stage(4, 'stage.low-before-return'), '2024-06-30'],
  [
    'low agreed before this time in care',
    'I-242',
    at(agreedOn('2024-01-31', 'low')),
    { ...stage(1, 'stage.nothing-assessed'), items: { 'low-consider-return': 'cannot-say' } },
  ],
  [
    'severe agreed before this time in care',
    'I-242',
    at(agreedOn('2024-01-31', 'severe')),
    stage(2, 'stage.no-return'),
  ],
  [
    'back in care after a return',
    'I-242',
    backInCare,
    { ...stage(1, 'stage.nothing-assessed'), items: { 'child-positives': 'cannot-say' } },
  ],
  [
    'decided against on 3 June, medium agreed on that day',
    'I-240',
    against('2024-06-03', agreedOn('2024-06-03', 'medium')),
    stage(2, 'stage.no-return'),
  ],
  [
    'decided against on 3 June, medium agreed on 4 June',
    'I-240',
    against('2024-06-03', agreedOn('2024-06-04', 'medium')),
    stage(3, 'stage.working-on-goals'),
  ],
  [
    'decided against on 3 June, severe agreed on 4 June',
    'I-240',
    against('2024-06-03', agreedOn('2024-06-04', 'severe')),
    stage(2, 'stage.no-return'),
  ],
  [
    'done with one parent of two',
    'I-245',
    entries(doneOn('parent-motivation', '2024-03-01', { parent: 'parent-1' })),
    { items: { 'parent-motivation': 'cannot-say' } },
  ],
  [
    'done with each parent',
    'I-245',
    entries(
      doneOn('parent-motivation', '2024-03-01', { parent: 'parent-1' }),
      doneOn('parent-motivation', '2024-03-08', { parent: 'parent-2' }),
    ),
    { items: { 'parent-motivation': 'met' } },
  ],
  [
    'not done with one parent, and done later with all',
    'I-322',
    entries(
      {
        ...doneOn('parent-motivation', '2024-03-01', { parent: 'parent-2' }),
        answer: { kind: 'not-done' },
      },
      doneOn('parent-motivation', '2024-03-08'),
    ),
    { items: { 'parent-motivation': 'not-met' } },
  ],
  [
    'numbers given to each parent, and not to the child',
    'I-262',
    home({
      journey: [
        doneOn('give-phone-numbers', '2024-08-01', { parent: 'parent-1' }),
        doneOn('give-phone-numbers', '2024-08-01', { parent: 'parent-2' }),
      ],
    }),
    { items: { 'give-phone-numbers': 'cannot-say' } },
  ],
  [
    'severe on 3 June, high on 1 August: done on the day before severe, and on it',
    'I-321',
    caseOf(
      { classifications: [agreedOn('2024-06-03', 'severe'), agreedOn('2024-08-01', 'high')] },
      { journey: [doneOn('engage-school', '2024-06-02'), doneOn('help-friendships', '2024-06-03')] },
    ),
    { ...stage(3, 'stage.working-on-goals'), items: { 'engage-school': 'cannot-say', 'help-friendships': 'met' } },
  ],
  [
    'told on the day before a decision against the return, and on it',
    'I-246',
    caseOf(
      { classifications: [agreedOn('2024-05-01', 'medium')] },
      {
        journey: [doneOn('tell-children-decision', '2024-06-02'), doneOn('tell-parents-decision', '2024-06-03')],
        decisionsAgainstReturn: [{ wayHome: HOME, decidedOn: day('2024-06-03'), recordedOn: day('2024-06-03') }],
      },
    ),
    {
      ...stage(2, 'stage.no-return'),
      items: { 'tell-children-decision': 'cannot-say', 'tell-parents-decision': 'met' },
    },
  ],
  [
    'entries of one day that contradict each other',
    'I-245',
    entries(doneOn('child-positives', '2024-03-01'), {
      ...doneOn('child-positives', '2024-03-01'),
      id: 'not',
      answer: { kind: 'not-done' },
    }),
    { items: { 'child-positives': 'cannot-say' } },
  ],
  [
    'a later entry',
    'I-245',
    entries(doneOn('child-positives', '2024-03-01'), {
      ...doneOn('child-positives', '2024-03-02'),
      answer: { kind: 'not-done' },
    }),
    { items: { 'child-positives': 'not-met' } },
  ],
  [
    'done on the day before care began, on it, and for a day to come',
    'I-246',
    entries(
      doneOn('child-positives', '2024-01-31'),
      doneOn('child-moves', '2024-02-01'),
      doneOn('child-difficulties', '2024-09-03', { recordedOn: day('2024-09-01') }),
    ),
    { items: { 'child-positives': 'cannot-say', 'child-moves': 'met', 'child-difficulties': 'not-met' } },
  ],
  [
    'told before the classification, and on its day',
    'I-246',
    caseOf(
      { classifications: [agreedOn('2024-05-01', 'high')] },
      { journey: [doneOn('tell-children-decision', '2024-04-30'), doneOn('tell-parents-decision', '2024-05-01')] },
    ),
    { items: { 'tell-children-decision': 'cannot-say', 'tell-parents-decision': 'met' } },
  ],
  [
    'watched on the day before the return, and on it',
    'I-246',
    home({
      journey: [doneOn('observe-and-ask-others', '2024-06-30'), doneOn('ongoing-needs-assessment', '2024-07-01')],
    }),
    { items: { 'observe-and-ask-others': 'cannot-say', 'ongoing-needs-assessment': 'met' } },
  ],
  [
    'decided against, and what only a return needs',
    'I-331',
    against('2024-06-03'),
    {
      items: { 'plan-meeting': 'does-not-apply', 'gradual-return': 'does-not-apply', 'keep-family-role': 'cannot-say' },
    },
  ],
  [
    'nothing decided, and what a return needs',
    'I-331',
    caseOf(),
    { items: { 'plan-meeting': 'cannot-say', 'services-soon-for-parents': 'cannot-say' } },
  ],
  [
    'at home, and what goes on after the return done on the day before it, and on it',
    'I-332',
    home({ journey: [doneOn('school-watches', '2024-06-30'), doneOn('direct-work-continues', '2024-07-01')] }),
    { items: { 'school-watches': 'cannot-say', 'direct-work-continues': 'met' } },
  ],
  [
    'in care, and what goes on after the return',
    'I-332',
    caseOf(),
    { items: { 'school-watches': 'does-not-apply', 'talk-about-changes': 'cannot-say' } },
  ],
  [
    'section 20 is over',
    'I-334',
    ended({
      kind: 'no-longer-looked-after',
      id: 'over',
      from: day('2024-08-01'),
      recordedOn: day('2024-08-01'),
    }),
    { items: { 'plan-section-20-not-followed': 'cannot-say' } },
  ],
  [
    'a care order follows section 20',
    'I-334',
    ended({
      kind: 'legal-status',
      id: 'order',
      from: day('2024-08-01'),
      recordedOn: day('2024-08-01'),
      status: 'care-order',
    }),
    { items: { 'plan-section-20-not-followed': 'does-not-apply' } },
  ],
  [
    'an infant',
    'I-335',
    caseOf(
      {},
      {
        child: { id: 'child-1', bornOn: day('2023-12-04') },
        journey: [
          {
            ...doneOn('child-wishes-and-risks', '2024-08-01'),
            answer: { kind: 'not-applicable', reason: 'eight months old, and was observed' },
          },
        ],
      },
    ),
    { items: { 'adolescent-neglect': 'does-not-apply', 'child-wishes-and-risks': 'does-not-apply' } },
  ],
  [
    'classified by three',
    'I-247',
    at(agreedOn('2024-05-01', 'medium')),
    { items: { 'classify-each-child': 'met', 'classify-independently': 'met', 'confer-and-decide': 'cannot-say' } },
  ],
  [
    'classified by two',
    'I-247',
    at(agreedOn('2024-05-01', 'medium', { views: agreedOn('2024-05-01', 'medium').views.slice(1) })),
    { items: { 'classify-each-child': 'met', 'classify-independently': 'not-met' } },
  ],
  [
    'the child seen alone at home, not away from it',
    'I-247',
    home({
      visits: [
        {
          id: 'visit-1',
          on: day('2024-07-08'),
          recordedOn: day('2024-07-08'),
          announced: true,
          by: 'worker-1',
          role: 'social-worker',
          child: { kind: 'alone', outsideTheHome: false },
        },
      ],
    }),
    { items: { 'see-child-alone-at-home': 'met', 'see-child-away-from-home': 'not-met' } },
  ],
  [
    'nothing of Stage 1 is done at high',
    'I-243',
    caseOf({ classifications: [agreedOn('2024-05-01', 'high')] }, { journey: [] }),
    { findings: ['journey.stage-skipped at stages/0', 'journey.stage-skipped at stages/1'] },
  ],
  [
    'a baseline, not repeated by the time risk is low',
    'I-246',
    caseOf(
      { classifications: [agreedOn('2024-05-01', 'low')] },
      {
        journey: [
          doneOn('baseline-measures', '2024-03-01'),
          doneOn('tell-children-decision', '2024-05-02'),
          doneOn('identify-trusted-adult', '2024-03-01'),
          doneOn('balance-ownership', '2024-05-02'),
        ],
      },
    ),
    { findings: ['journey.baseline-not-repeated at stages/3/tasks/0'], items: { 'repeat-measures': 'cannot-say' } },
  ],
];

/** The set. */
export const journeySet: LaidOut = {
  set: 'journey',
  description:
    'Whole cases, each asked where it is on the five stages and what of a few items is done; what stands in the way of closing; what the record says on a point of supervision; which report counts. Expected answers: tables laid out by hand from the printed tasks, with the days on both sides of each boundary.',
  vectors: [
    ...ROWS.map(([told, rule, record, { stage: number, reason, items, findings }, asOf = ASKED_ON]) =>
      vector({
        id: `journey/${slug(told)}`,
        function: 'journeyOf',
        title: `The journey: ${told}`,
        input: { record, asOf },
        expected: {
          waysHome: {
            [HOME]: { stage: number, reason, items, findings: findings && findingsOf(findings) },
          },
        },
        rules: [rule, ...Object.keys(items ?? {})],
        sources: written(placesOf(rule)),
      }),
    ),
    ...ANSWERS,
  ],
};
