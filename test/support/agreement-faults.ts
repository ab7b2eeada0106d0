/** Everything that can be wrong with a parental agreement, one by one, each put into one in which nothing is missing. */
import type {
  AgreementCheckCode,
  AgreementContext,
  AgreementPart,
  ParentalAgreement,
  PartStatus,
} from 'reunification-framework/goals';
import {
  AGREEMENT_CONTEXT,
  CALM_GOAL,
  COMPLETE_AGREEMENT,
  DECIDED_ON,
  FOUND,
  MADE_ON,
  NEXT_GOAL,
  WORKER,
} from './goals.js';
import { day, FATHER, MOTHER } from './observations.js';

/** An agreement, and what it is checked against. */
export interface AgreementSituation {
  readonly agreement: ParentalAgreement;
  readonly context: AgreementContext;
}

/** An agreement in which nothing is missing. */
const COMPLETE: AgreementSituation = { agreement: COMPLETE_AGREEMENT, context: AGREEMENT_CONTEXT };

/** One thing that can be wrong with an agreement. */
export interface AgreementFault {
  readonly told: string;
  readonly code: AgreementCheckCode;
  readonly path: string;
  readonly severity: 'must' | 'should';
  /** The parts of the form that are incomplete with it. */
  readonly parts: readonly AgreementPart[];
  /** How parts stand with it that would not be as in a complete agreement, and are not incomplete. */
  readonly others?: Partial<Readonly<Record<AgreementPart, PartStatus>>>;
  /** What it is about; faults about different things do not bear on each other. */
  readonly of: readonly string[];
  readonly commit: (situation: AgreementSituation) => AgreementSituation;
  /** What else it cannot but bring with it. */
  readonly brings?: readonly string[];
}

const changing =
  (change: (agreement: ParentalAgreement) => Partial<ParentalAgreement>) =>
  ({ agreement, context }: AgreementSituation): AgreementSituation => ({
    agreement: { ...agreement, ...change(agreement) },
    context,
  });

const against =
  (changes: Partial<AgreementContext>) =>
  ({ agreement, context }: AgreementSituation): AgreementSituation => ({
    agreement,
    context: { ...context, ...changes },
  });

const signedBy = (who: string) =>
  changing(({ signatures = [] }) => ({
    signatures: signatures.filter((signature) =>
      signature.kind === 'parent' ? signature.parent !== who : signature.person !== who,
    ),
  }));

/** Each fault of an agreement, with every code at least once. */
export const AGREEMENT_FAULTS: readonly AgreementFault[] = [
  {
    told: 'people agreed that the risk is severe, and so it states',
    code: 'agreement.severe',
    path: 'risk/level',
    severity: 'must',
    parts: ['heading'],
    of: ['the risk', 'the day of the decision'],
    commit: (situation) =>
      against({ agreed: { level: 'severe', on: DECIDED_ON } })(
        changing(() => ({ risk: { kind: 'classified', level: 'severe', on: DECIDED_ON } }))(situation),
      ),
  },
  {
    told: 'no level of risk is stated',
    code: 'agreement.level-missing',
    path: 'risk',
    severity: 'must',
    parts: ['heading'],
    of: ['the risk', 'the day of the decision'],
    commit: changing(() => ({ risk: undefined })),
  },
  {
    told: 'another level is stated than people agreed',
    code: 'agreement.level-not-as-agreed',
    path: 'risk',
    severity: 'must',
    parts: ['heading'],
    of: ['the risk', 'the day of the agreement'],
    commit: against({ agreed: { level: 'high', on: DECIDED_ON } }),
  },
  {
    told: 'the level that people agreed is not given',
    code: 'agreement.agreed-level-not-given',
    path: 'risk',
    severity: 'must',
    parts: ['heading'],
    of: ['the risk', 'the day of the decision', 'the day of the agreement'],
    commit: against({ agreed: undefined }),
  },
  {
    told: 'people have agreed another level since',
    code: 'agreement.to-be-updated',
    path: 'risk',
    severity: 'should',
    parts: [],
    of: ['the risk', 'the day of the agreement'],
    commit: against({ agreed: { level: 'high', on: day('2024-01-01') } }),
  },
  {
    told: 'the assessment is of another child',
    code: 'agreement.assessment-of-another-child',
    path: 'child',
    severity: 'must',
    parts: ['heading'],
    of: ['the assessment'],
    commit: against({ evaluation: { ...FOUND, child: 'the sibling' } }),
  },
  {
    told: 'the day of the decision is missing',
    code: 'agreement.decision-date-missing',
    path: 'risk/on',
    severity: 'must',
    parts: ['heading'],
    of: ['the day of the decision'],
    commit: changing(() => ({ risk: { kind: 'classified', level: 'medium' } })),
  },
  {
    told: 'the risk was decided after the day of the agreement',
    code: 'agreement.decision-after-agreement',
    path: 'risk/on',
    severity: 'must',
    parts: ['heading'],
    of: ['the day of the decision', 'the day of the agreement'],
    commit: changing(() => ({ risk: { kind: 'classified', level: 'medium', on: day('2024-01-01') } })),
  },
  {
    told: 'the day of another decision is stated',
    code: 'agreement.decision-date-not-as-agreed',
    path: 'risk/on',
    severity: 'must',
    parts: ['heading'],
    of: ['the risk', 'the day of the decision', 'the day of the agreement'],
    commit: changing(() => ({ risk: { kind: 'classified', level: 'medium', on: day('2023-12-20') } })),
  },
  {
    told: 'the next review is after the child’s own timescale',
    code: 'agreement.next-review-past-child-timescale',
    path: 'nextReviewOn',
    severity: 'must',
    parts: ['heading'],
    of: ['the next review', 'the timescale'],
    commit: changing(() => ({ nextReviewOn: day('2024-09-01') })),
  },
  {
    told: 'no parent is named, nor has signed or been given a copy',
    code: 'agreement.parent-missing',
    path: 'parents',
    severity: 'must',
    parts: ['heading'],
    of: ['the parents', 'signatures of parents', 'copies', 'the list of signatures'],
    commit: changing(({ signatures = [] }) => ({
      parents: undefined,
      signatures: signatures.filter(({ kind }) => kind === 'worker'),
      copies: [],
    })),
  },
  {
    told: 'the mother is named twice',
    code: 'agreement.parent-repeated',
    path: 'parents/2',
    severity: 'must',
    parts: ['heading'],
    of: ['the parents', 'signatures of parents', 'copies'],
    commit: changing(({ parents = [] }) => ({ parents: [...parents, MOTHER] })),
  },
  {
    told: 'no worker is named, nor has signed',
    code: 'agreement.worker-missing',
    path: 'workers',
    severity: 'must',
    parts: ['heading', 'signatures'],
    of: ['workers', 'the list of signatures'],
    brings: ['agreement.worker-not-signed at signatures'],
    commit: (situation) => signedBy(WORKER)(changing(() => ({ workers: [] }))(situation)),
  },
  {
    told: 'the day of the agreement is missing',
    code: 'agreement.date-missing',
    path: 'madeOn',
    severity: 'must',
    parts: ['heading'],
    of: ['the day of the agreement', 'the list of goals'],
    // Of each goal nobody can then say whether the parents had agreed by that day.
    brings: ['agreed.agreement-not-given at goals/0/agreedBy', 'agreed.agreement-not-given at goals/1/agreedBy'],
    commit: changing(() => ({ madeOn: undefined })),
  },
  {
    told: 'the day of the next review is missing',
    code: 'agreement.next-review-missing',
    path: 'nextReviewOn',
    severity: 'must',
    parts: ['heading'],
    of: ['the next review', 'the list of goals'],
    // Of each goal nobody can then say whether it is due by that day.
    brings: ['timely.next-review-not-given at goals/0/dueOn', 'timely.next-review-not-given at goals/1/dueOn'],
    commit: changing(() => ({ nextReviewOn: undefined })),
  },
  {
    told: 'the next review is on the day of the agreement',
    code: 'agreement.next-review-not-after',
    path: 'nextReviewOn',
    severity: 'must',
    parts: ['heading'],
    of: ['the next review', 'the day of the agreement', 'the list of goals'],
    brings: ['timely.due-after-next-review at goals/0/dueOn', 'timely.due-after-next-review at goals/1/dueOn'],
    commit: changing(() => ({ nextReviewOn: MADE_ON })),
  },
  {
    told: 'it is not said whether the child is accommodated under section 20',
    code: 'agreement.section-20-not-said',
    path: 'accommodatedUnderSection20',
    severity: 'must',
    parts: ['heading'],
    of: ['section 20'],
    commit: changing(() => ({ accommodatedUnderSection20: undefined })),
  },
  {
    told: 'the child is accommodated under section 20, and what happens if that ends is not said',
    code: 'agreement.section-20-ending-missing',
    path: 'ifSection20Ends',
    severity: 'must',
    parts: ['heading'],
    of: ['section 20'],
    commit: changing(() => ({ accommodatedUnderSection20: true })),
  },
  {
    told: 'nothing is said to go well',
    code: 'agreement.strengths-missing',
    path: 'strengths',
    severity: 'must',
    parts: ['strengths'],
    of: ['strengths'],
    commit: changing(() => ({ strengths: [] })),
  },
  {
    told: 'a strength is named that the assessment did not find',
    code: 'agreement.strength-not-found',
    path: 'strengths/2',
    severity: 'should',
    parts: [],
    of: ['strengths'],
    commit: changing(({ strengths = [] }) => ({ strengths: [...strengths, { factor: 'healthy-child' }] })),
  },
  {
    told: 'no concern is named',
    code: 'agreement.concerns-missing',
    path: 'concerns',
    severity: 'must',
    parts: ['concerns'],
    of: ['concerns', 'the list of goals'],
    // The assessment found some, and they are then left out.
    brings: ['agreement.concern-left-out at concerns'],
    commit: changing(() => ({ concerns: undefined })),
  },
  {
    told: 'a concern is named that the assessment did not find, and that no goal addresses',
    code: 'agreement.concern-not-found',
    path: 'concerns/2',
    severity: 'should',
    parts: [],
    of: ['concerns', 'the list of goals'],
    brings: ['agreement.concern-without-goal at concerns/2'],
    commit: changing(({ concerns = [] }) => ({ concerns: [...concerns, { factor: 'social-isolation' }] })),
  },
  {
    told: 'a risk factor that the assessment found is left out',
    code: 'agreement.concern-left-out',
    path: 'concerns',
    severity: 'should',
    parts: [],
    of: ['concerns', 'the list of goals'],
    commit: changing(({ concerns = [] }) => ({ concerns: concerns.slice(0, 1) })),
  },
  {
    told: 'both goals address one concern, and none the other',
    code: 'agreement.concern-without-goal',
    path: 'concerns/1',
    severity: 'should',
    parts: [],
    of: ['concerns', 'the list of goals'],
    commit: changing(({ goals = [] }) => ({
      goals: goals.map((goal) => ({ ...goal, addresses: ['neglect'] })),
      withoutGoal: [{ factor: 'high-stress', because: 'The father sees to it with his doctor' }],
    })),
  },
  {
    told: 'a risk that is not addressed has no goal, no concern and no reason why',
    code: 'agreement.risk-without-goal',
    path: 'goals',
    severity: 'must',
    parts: ['goals'],
    of: ['concerns', 'the list of goals', 'reviews held'],
    brings: ['agreement.concern-without-goal at concerns/1'],
    commit: changing(({ goals = [] }) => ({ goals: goals.slice(0, 1) })),
  },
  {
    told: 'no goal is set',
    code: 'agreement.goals-missing',
    path: 'goals',
    severity: 'must',
    parts: ['goals', 'expected-outcomes'],
    of: ['concerns', 'the list of goals', 'help'],
    brings: ['agreement.concern-without-goal at concerns/0', 'agreement.concern-without-goal at concerns/1'],
    commit: changing(() => ({ goals: [] })),
  },
  {
    told: 'at low risk with nothing left open, it is not said whether there are goals',
    code: 'agreement.goals-not-given',
    path: 'goals',
    severity: 'must',
    parts: ['goals', 'expected-outcomes'],
    of: [
      'the risk',
      'the day of the decision',
      'the day of the agreement',
      'the assessment',
      'concerns',
      'the list of goals',
      'help',
    ],
    brings: ['agreement.concern-without-goal at concerns/0', 'agreement.concern-without-goal at concerns/1'],
    commit: (situation) =>
      against({
        agreed: { level: 'low', on: DECIDED_ON },
        evaluation: {
          ...FOUND,
          riskFactors: FOUND.riskFactors.map((factor) => ({ ...factor, addressed: 'safely-managed' })),
        },
      })(changing(() => ({ goals: undefined, risk: { kind: 'classified', level: 'low', on: DECIDED_ON } }))(situation)),
  },
  {
    told: 'a goal has no step',
    code: 'agreement.goal-without-steps',
    path: 'goals/1',
    severity: 'must',
    parts: ['goals'],
    of: ['the list of goals'],
    // The goal itself is not specific without one.
    brings: ['specific.step-missing at goals/1/steps'],
    commit: changing(({ goals = [] }) => ({
      goals: goals.map((goal, place) => (place === 1 ? { ...goal, steps: [] } : goal)),
    })),
  },
  {
    told: 'two goals have one id',
    code: 'agreement.goal-repeated',
    path: 'goals/2/id',
    severity: 'must',
    parts: ['goals'],
    of: ['the list of goals'],
    commit: changing(({ goals = [] }) => ({ goals: [...goals, ...goals.slice(0, 1)] })),
  },
  {
    told: 'four goals are set',
    code: 'agreement.more-than-three-goals',
    path: 'goals',
    severity: 'should',
    parts: [],
    of: ['the list of goals'],
    commit: changing(({ goals = [] }) => ({
      goals: [...goals, { ...CALM_GOAL, id: 'a third' }, { ...CALM_GOAL, id: 'a fourth' }],
    })),
  },
  {
    told: 'no help is listed anywhere',
    code: 'agreement.support-missing',
    path: 'support',
    severity: 'must',
    parts: ['support'],
    of: ['help', 'the list of goals'],
    // Where a goal said why it needs none, the form would not lack it; so a goal lacks it too.
    brings: ['realistic.support-missing at goals/0/support', 'realistic.support-missing at goals/1/support'],
    commit: changing(({ goals = [] }) => ({ support: [], goals: goals.map((goal) => ({ ...goal, support: [] })) })),
  },
  {
    told: 'help of the agreement as a whole is not available',
    code: 'agreement.support-not-available',
    path: 'support/0/available',
    severity: 'must',
    parts: ['support'],
    of: ['help'],
    commit: changing(({ support = [] }) => ({ support: support.map((one) => ({ ...one, available: 'no' })) })),
  },
  {
    told: 'the family does not accept help of the agreement as a whole',
    code: 'agreement.support-not-acceptable',
    path: 'support/0/acceptable',
    severity: 'must',
    parts: ['support'],
    of: ['help'],
    commit: changing(({ support = [] }) => ({ support: support.map((one) => ({ ...one, acceptable: 'no' })) })),
  },
  {
    told: 'nobody said whether help of the agreement as a whole is available',
    code: 'agreement.support-availability-not-known',
    path: 'support/0/available',
    severity: 'must',
    parts: ['support'],
    of: ['help'],
    commit: changing(({ support = [] }) => ({ support: support.map(({ available: _, ...one }) => one) })),
  },
  {
    told: 'nobody knows whether the family accepts help of the agreement as a whole',
    code: 'agreement.support-acceptability-not-known',
    path: 'support/0/acceptable',
    severity: 'must',
    parts: ['support'],
    of: ['help'],
    commit: changing(({ support = [] }) => ({ support: support.map((one) => ({ ...one, acceptable: 'not-known' })) })),
  },
  {
    told: 'the consequences were explained the day after the parents had signed',
    code: 'agreement.explained-after-signing',
    path: 'consequencesExplainedOn',
    severity: 'must',
    parts: ['consequences'],
    // The day asked about changes with it.
    of: [
      'the explanation of consequences',
      'signatures of parents',
      'the list of signatures',
      'the next review',
      'reviews held',
    ],
    commit: (situation) =>
      against({ asOf: day('2024-01-01') })(changing(() => ({ consequencesExplainedOn: day('2024-01-01') }))(situation)),
  },
  {
    told: 'what happens if the goals are not reached says only to see the plan',
    code: 'agreement.vague-wording',
    path: 'ifGoalsNotReached',
    severity: 'should',
    parts: [],
    of: ['the consequences'],
    commit: changing(() => ({ ifGoalsNotReached: 'See plan' })),
  },
  {
    told: 'what happens if the goals are not reached is not said',
    code: 'agreement.consequences-missing',
    path: 'ifGoalsNotReached',
    severity: 'must',
    parts: ['consequences'],
    of: ['the consequences'],
    commit: changing(() => ({ ifGoalsNotReached: undefined })),
  },
  {
    told: 'it is not recorded that the consequences were explained',
    code: 'agreement.consequences-not-explained',
    path: 'consequencesExplainedOn',
    severity: 'must',
    parts: ['consequences'],
    of: ['the explanation of consequences'],
    commit: changing(() => ({ consequencesExplainedOn: undefined })),
  },
  {
    told: 'it is not recorded that parents were told what no change means',
    code: 'agreement.no-change-not-explained',
    path: 'noChangeExplainedOn',
    severity: 'must',
    parts: ['consequences'],
    of: ['the explanation of no change'],
    commit: changing(() => ({ noChangeExplainedOn: undefined })),
  },
  {
    told: 'the day of the next review has passed without one',
    code: 'agreement.review-overdue',
    path: 'reviewedOn',
    severity: 'must',
    parts: ['review-of-progress'],
    of: ['the next review', 'reviews held'],
    commit: against({ asOf: day('2024-04-01') }),
  },
  {
    told: 'there was a review, and no goal is set for the time after it',
    code: 'agreement.next-goals-missing',
    path: 'nextGoals',
    severity: 'must',
    parts: ['next-goals'],
    of: ['the next review', 'reviews held', 'the day of the agreement'],
    others: { 'review-of-progress': 'complete' },
    commit: (situation) =>
      against({ asOf: day('2024-03-31') })(changing(() => ({ reviewedOn: [day('2024-03-31')] }))(situation)),
  },
  {
    told: 'a review is recorded on the day of the agreement itself',
    code: 'agreement.review-on-impossible-day',
    path: 'reviewedOn/0',
    severity: 'must',
    parts: ['review-of-progress'],
    of: ['reviews held', 'the day of the agreement'],
    others: { 'next-goals': 'complete' },
    commit: changing(() => ({ reviewedOn: [MADE_ON], nextGoals: [NEXT_GOAL] })),
  },
  {
    told: 'a goal for the time after the review has no step',
    code: 'agreement.next-goal-incomplete',
    path: 'nextGoals/1',
    severity: 'must',
    parts: ['next-goals'],
    of: ['reviews held', 'the day of the agreement'],
    brings: ['specific.step-missing at nextGoals/1/steps'],
    commit: changing(() => ({ nextGoals: [NEXT_GOAL, { ...NEXT_GOAL, id: 'another', steps: [] }] })),
  },
  {
    told: 'the father has not signed',
    code: 'agreement.parent-not-signed',
    path: 'parents/1',
    severity: 'must',
    parts: ['signatures'],
    of: ['signatures of parents', 'the list of signatures'],
    commit: signedBy(FATHER),
  },
  {
    told: 'somebody signed as a parent who is not party to it',
    code: 'agreement.signed-by-stranger',
    path: 'signatures/3',
    severity: 'must',
    parts: ['signatures'],
    of: ['the list of signatures'],
    commit: changing(({ signatures = [] }) => ({
      signatures: [...signatures, { kind: 'parent', parent: 'the aunt', on: MADE_ON }],
    })),
  },
  {
    told: 'no worker has signed',
    code: 'agreement.worker-not-signed',
    path: 'signatures',
    severity: 'must',
    parts: ['signatures'],
    of: ['the list of signatures'],
    commit: signedBy(WORKER),
  },
  {
    told: 'the mother signed before the day of the agreement',
    code: 'agreement.signed-before-made',
    path: 'signatures/0/on',
    severity: 'must',
    parts: ['consequences', 'signatures'],
    of: [
      'the list of signatures',
      'signatures of parents',
      'the day of the agreement',
      'the explanation of consequences',
      'the explanation of no change',
    ],
    // What the agreement means was explained on its own day, and so after that signature.
    brings: [
      'agreement.explained-after-signing at consequencesExplainedOn',
      'agreement.explained-after-signing at noChangeExplainedOn',
    ],
    commit: changing(({ signatures = [] }) => ({
      signatures: signatures.map((one, place) => (place === 0 ? { ...one, on: day('2023-12-30') } : one)),
    })),
  },
  {
    told: 'the mother was not given a copy',
    code: 'agreement.copy-not-given',
    path: 'parents/0',
    severity: 'must',
    parts: ['signatures'],
    of: ['copies'],
    commit: changing(({ copies = [] }) => ({ copies: copies.filter(({ parent }) => parent !== MOTHER) })),
  },
  {
    told: 'the mother was given her copy the day before she signed',
    code: 'agreement.copy-before-signing',
    path: 'copies/0/on',
    severity: 'must',
    parts: ['signatures'],
    of: ['copies', 'signatures of parents', 'the list of signatures', 'the day of the agreement'],
    commit: changing(({ copies = [] }) => ({
      copies: copies.map((copy, place) => (place === 0 ? { ...copy, on: day('2023-12-30') } : copy)),
    })),
  },
  {
    told: 'it is not recorded that a copy is on the child’s file',
    code: 'agreement.copy-not-on-file',
    path: 'copyOnFile',
    severity: 'must',
    parts: ['signatures'],
    of: ['the file'],
    commit: changing(() => ({ copyOnFile: undefined })),
  },
];

/** What a fault is found as. */
export const agreementLinesOf = ({ code, path, brings = [] }: AgreementFault): readonly string[] => [
  `${code} at ${path}`,
  ...brings,
];

/** The agreement with all these faults in it. */
export const withAgreementFaults = (faults: readonly AgreementFault[]): AgreementSituation =>
  faults.reduce((situation, { commit }) => commit(situation), COMPLETE);
