/**
 * What row 7 of the Risk Classification Table, with the prose that explains it, indicates at a review, column by column. In each
 * column the entries stand in the order in which they take precedence: moves to a higher level, then silences of the source, then
 * moves down and closing, then remaining.
 */
import type { RiskLevel } from '../../classification/index.js';
import { frozen } from '../../shared/frozen.js';
import { AFTER_RETURN, RECLASSIFICATION, row7At, TIMESCALES, timescalesAt } from '../sources.js';
import type { NoChangeRecorded } from './indication.js';
import type { KeptRow, ReviewColumn, ReviewConditions, ReviewRuleId, RowToRecord } from './review-rule.js';

/** The table knows no case, so it cannot say since when a row has not been recorded: `stateOf` does. */
const toRecord = (row: KeptRow): RowToRecord => ({ row, last: undefined, daysSince: undefined });
const ROWS_1_TO_3 = /* @__PURE__ */ (() =>
  [toRecord('riskFactors'), toRecord('protectiveFactors'), toRecord('capacityToChange')] as const)();
const ROWS_1_AND_2 = /* @__PURE__ */ (() => [toRecord('riskFactors'), toRecord('protectiveFactors')] as const)();

/** A condition while more time can be given: the child’s timescale is not past, or the child is at home. */
const withTimeLeft = (condition: ReviewConditions): readonly [ReviewConditions, ReviewConditions] => [
  { ...condition, childTimescale: ['within', 'not-set'] },
  { ...condition, childIsHome: [true] },
];

/** The column “low risk”. */
const LOW: ReviewColumn = /* @__PURE__ */ (() => ({
  inTurn: [
    {
      id: 'L2',
      level: 'low',
      when: [
        { newRisk: [true], capacityToChange: ['able'], protectiveFactors: ['apparent'] },
        {
          riskFactors: ['partly-addressed', 'not-being-addressed'],
          capacityToChange: ['able'],
          protectiveFactors: ['apparent'],
        },
      ],
      outcome: { kind: 'move', to: 'medium', childReturnsToCare: false },
      says: 'There is a new risk, or one that has come back. The parents can show capacity for change and protective factors are apparent: medium, with further work and monitoring.',
      sources: [row7At('low')],
    },
    {
      id: 'L3',
      level: 'low',
      when: [
        { newRisk: [true], capacityToChange: ['unable'], protectiveFactors: ['apparent'] },
        {
          riskFactors: ['partly-addressed', 'not-being-addressed'],
          capacityToChange: ['unable'],
          protectiveFactors: ['apparent'],
        },
      ],
      outcome: { kind: 'move', to: 'high', childReturnsToCare: false },
      says: 'There is a new risk, or one that has come back. The parents cannot show capacity for change, but protective factors are apparent: high, with further work and monitoring.',
      sources: [row7At('low')],
    },
    {
      id: 'L4',
      level: 'low',
      when: [
        { newRisk: [true], capacityToChange: ['unable'], protectiveFactors: ['none-apparent'] },
        {
          riskFactors: ['partly-addressed', 'not-being-addressed'],
          capacityToChange: ['unable'],
          protectiveFactors: ['none-apparent'],
        },
      ],
      outcome: { kind: 'move', to: 'severe', childReturnsToCare: true },
      says: 'There is a new risk, or one that has come back. The parents cannot show capacity for change and no protective factor is apparent: severe. A child who is at home returns to care, with proceedings if needed.',
      sources: [row7At('low')],
    },
    {
      id: 'L-unclear-new-risk',
      level: 'low',
      when: [
        { newRisk: [true], capacityToChange: ['able'], protectiveFactors: ['none-apparent'] },
        {
          riskFactors: ['partly-addressed', 'not-being-addressed'],
          capacityToChange: ['able'],
          protectiveFactors: ['none-apparent'],
        },
      ],
      outcome: { kind: 'judgement-required', options: ['medium', 'high', 'severe'] },
      says: 'There is a new risk, or one that has come back. The parents can show capacity for change, but no protective factor is apparent. Row 7 does not cover this. The prose leaves medium, high or severe open, depending on the risk, the protective factors and the capacity for change.',
      sources: [timescalesAt('low'), row7At('low')],
    },
    {
      id: 'L-unclear-lost',
      level: 'low',
      when: [{ protectiveFactors: ['none-apparent'] }, { capacityToChange: ['unable'] }],
      outcome: { kind: 'judgement-required', options: ['low', 'medium', 'high', 'severe'] },
      says: 'There is no new risk, but protective factors or capacity for change are missing. Row 7 does not cover this. Families may need help again in hard times. The prose reclassifies by the risk, the protective factors and the capacity for change.',
      sources: [timescalesAt('low'), row7At('low')],
    },
    {
      id: 'L1-unconfirmed',
      level: 'low',
      when: [{ sustained: [true], confirmed: [false] }],
      outcome: {
        kind: 'evidence-needed',
        wouldApply: 'L1',
        enough: 'each',
        limitPassed: false,
        rows: ROWS_1_TO_3,
      },
      says: 'The time at low and at home is up, but not every row has been recorded since, and silence does not show that low risk was kept up. Record the rows named here; the formal reclassification after the return, if still to be made, does that.',
      sources: [TIMESCALES, row7At('low'), AFTER_RETURN],
    },
    {
      id: 'L1',
      level: 'low',
      when: [{ sustained: [true], reclassifiedAfterReturn: [true] }],
      outcome: { kind: 'may-close' },
      says: 'Low risk has been kept up, the child has been home for long enough, and the risk has been reclassified since. The case can close, or support can be stepped down.',
      sources: [row7At('low'), timescalesAt('low'), AFTER_RETURN],
    },
    {
      id: 'L-reclassify-first',
      level: 'low',
      when: [{ sustained: [true] }],
      outcome: { kind: 'remain' },
      says: 'Low risk has been kept up and the child has been home for long enough. Reclassify first: the worker and manager formally reclassify the risk six months after the return, and only then consider closing.',
      sources: [AFTER_RETURN, row7At('low')],
    },
  ],
  otherwise: {
    id: 'L-remains',
    level: 'low',
    when: [{}],
    outcome: { kind: 'remain' },
    says: 'The risk is low, but has not been kept up for long enough, or the child has not been home for long enough. The case stays open at low.',
    sources: [row7At('low'), timescalesAt('low'), AFTER_RETURN],
  },
}))();

/** The column “medium risk”. */
const MEDIUM: ReviewColumn = /* @__PURE__ */ (() => ({
  inTurn: [
    {
      id: 'M3',
      level: 'medium',
      when: [{ newRisk: [true], capacityToChange: ['unable'], protectiveFactors: ['apparent'] }],
      outcome: { kind: 'move', to: 'high', childReturnsToCare: false },
      says: 'There is a new risk, or one that has come back. The parents cannot show capacity for change, but protective factors are apparent: high, with further monitoring.',
      sources: [row7At('medium')],
    },
    {
      id: 'M4',
      level: 'medium',
      when: [{ newRisk: [true], capacityToChange: ['unable'], protectiveFactors: ['none-apparent'] }],
      outcome: { kind: 'move', to: 'severe', childReturnsToCare: true },
      says: 'There is a new risk, or one that has come back. The parents cannot show capacity for change and no protective factor is apparent: severe. A child who is at home returns to care, with proceedings if needed.',
      sources: [row7At('medium')],
    },
    {
      id: 'M-unclear-unprotected',
      level: 'medium',
      when: [{ newRisk: [true], protectiveFactors: ['none-apparent'] }],
      outcome: { kind: 'judgement-required', options: ['high', 'severe'] },
      says: 'There is a new risk, or one that has come back. The parents can show capacity for change, but no protective factor is apparent. Row 7 does not cover this. The prose leaves high or severe open, depending on the risk, the protective factors and the capacity for change.',
      sources: [timescalesAt('medium'), row7At('medium')],
    },
    {
      id: 'M-unclear-new-risk',
      level: 'medium',
      when: withTimeLeft({ newRisk: [true] }),
      outcome: { kind: 'judgement-required', options: ['medium', 'high', 'severe'] },
      says: 'There is a new risk, or one that has come back, while the parents can show capacity for change and protective factors are apparent. Row 7 no longer lets the case remain, and names no move. The prose says that high or severe may be required. It does not rule out medium, if the child’s timescale allows more time or the child is at home.',
      sources: [timescalesAt('medium'), RECLASSIFICATION, row7At('medium')],
    },
    {
      id: 'M-unclear-new-risk-past-time',
      level: 'medium',
      when: [{ newRisk: [true] }],
      outcome: { kind: 'judgement-required', options: ['high', 'severe'] },
      says: 'There is a new risk, or one that has come back, while the parents can show capacity for change and protective factors are apparent. Row 7 no longer lets the case remain, and names no move. The prose leaves high or severe open. The child’s timescale allows no more time.',
      sources: [timescalesAt('medium'), RECLASSIFICATION, row7At('medium')],
    },
    {
      id: 'M-unclear-lost',
      level: 'medium',
      when: withTimeLeft({ protectiveFactors: ['none-apparent'] }),
      outcome: { kind: 'judgement-required', options: ['medium', 'high', 'severe'] },
      says: 'There is no new risk, but no protective factor is apparent. Row 7 names no move. The prose offers high, or more time if the child’s timescale allows it or the child is at home. With nothing that protects, severe is open too.',
      sources: [RECLASSIFICATION, timescalesAt('medium'), row7At('medium')],
    },
    {
      id: 'M-unclear-lost-past-time',
      level: 'medium',
      when: [{ protectiveFactors: ['none-apparent'] }],
      outcome: { kind: 'judgement-required', options: ['high', 'severe'] },
      says: 'There is no new risk, but no protective factor is apparent. Row 7 names no move. The child’s timescale allows no more time, so the prose leaves high. With nothing that protects, severe is open too.',
      sources: [RECLASSIFICATION, timescalesAt('medium'), row7At('medium')],
    },
    {
      id: 'M-unclear-unable',
      level: 'medium',
      when: withTimeLeft({ capacityToChange: ['unable'] }),
      outcome: { kind: 'judgement-required', options: ['medium', 'high'] },
      says: 'There is no new risk and protective factors are apparent, but the parents cannot show capacity for change. Row 7 names no move. The prose offers high, or more time if the child’s timescale allows it or the child is at home.',
      sources: [RECLASSIFICATION, row7At('medium')],
    },
    {
      id: 'M-unclear-not-addressed',
      level: 'medium',
      when: withTimeLeft({ riskFactors: ['not-being-addressed'] }),
      outcome: { kind: 'judgement-required', options: ['medium', 'high'] },
      says: 'Risk factors are no longer being addressed. Row 7 does not cover this. The prose offers high, or more time if the child’s timescale allows it or the child is at home.',
      sources: [RECLASSIFICATION, row7At('medium')],
    },
    {
      id: 'M-past-time',
      level: 'medium',
      when: [{ capacityToChange: ['unable'] }, { riskFactors: ['not-being-addressed'] }],
      outcome: { kind: 'move', to: 'high', childReturnsToCare: false },
      says: 'There has not been enough change: the parents cannot show capacity for it, or risk factors are no longer being addressed. The child’s timescale allows no more time and the child is not at home, so the prose leaves high.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'M1-unconfirmed',
      level: 'medium',
      when: [{ riskFactors: ['fully-addressed'], sustained: [true], confirmed: [false] }],
      outcome: {
        kind: 'evidence-needed',
        wouldApply: 'M1',
        enough: 'each',
        limitPassed: false,
        rows: ROWS_1_TO_3,
      },
      says: 'All risk factors had been addressed and the time is up, but not every row has been recorded since, and silence does not show that the change was kept up. The case stays at medium until the rows are recorded.',
      sources: [TIMESCALES, RECLASSIFICATION, row7At('medium')],
    },
    {
      id: 'M1',
      level: 'medium',
      when: [{ riskFactors: ['fully-addressed'], sustained: [true] }],
      outcome: { kind: 'move', to: 'low', childReturnsToCare: false },
      says: 'All risk factors have been addressed and the change has been kept up for long enough: low, where the case stays before it closes.',
      sources: [row7At('medium'), timescalesAt('medium')],
    },
    {
      id: 'M-remains',
      level: 'medium',
      when: [{ riskFactors: ['fully-addressed'] }],
      outcome: { kind: 'remain' },
      says: 'All risk factors have been addressed, but not yet for long enough: medium.',
      sources: [row7At('medium'), row7At('high')],
    },
  ],
  otherwise: {
    id: 'M2',
    level: 'medium',
    when: [{ riskFactors: ['partly-addressed'] }],
    outcome: { kind: 'remain' },
    says: 'Not all risk factors are addressed, but the parents use the help they are given to address them, protective factors are apparent, and there is no new risk: medium. If the change is not enough, the prose leaves it to the worker to give more time, within the child’s timescale, or to move to high.',
    sources: [row7At('medium'), RECLASSIFICATION],
  },
}))();

/** The column “high risk”. */
const HIGH: ReviewColumn = /* @__PURE__ */ (() => ({
  inTurn: [
    {
      id: 'H3',
      level: 'high',
      when: [{ protectiveFactors: ['none-apparent'], protectedDuringStay: [true] }],
      outcome: { kind: 'move', to: 'severe', childReturnsToCare: false },
      says: 'Protective factors were apparent in this stay at high, or when it began, and no longer are: severe, with a plan for a permanent home elsewhere.',
      sources: [row7At('high')],
    },
    {
      id: 'H2',
      level: 'high',
      when: [
        { riskFactors: ['not-being-addressed'], sixMonthsAtLevel: [true] },
        { newRisk: [false], capacityToChange: ['unable'], sixMonthsAtLevel: [true] },
      ],
      outcome: { kind: 'move', to: 'severe', childReturnsToCare: false },
      says: 'The risk has stayed high up to the time limit. Risk factors are not being addressed, or the parents cannot show capacity for change, so there has not been enough change: severe, with a plan for a permanent home elsewhere.',
      sources: [row7At('high'), timescalesAt('high'), RECLASSIFICATION],
    },
    {
      id: 'H-unclear-unprotected',
      level: 'high',
      when: [{ protectiveFactors: ['none-apparent'] }],
      outcome: { kind: 'judgement-required', options: ['high', 'severe'] },
      says: 'No protective factor is apparent, and none was in this stay at high or when it began. Row 7 points to severe where protection is lost, but lets a case come to high without any. People judge between high and severe.',
      sources: [row7At('high'), row7At('severe')],
    },
    {
      id: 'H-unclear-six-months',
      level: 'high',
      when: [
        { protectiveFactors: ['apparent'], sixMonthsAtLevel: [true], newRisk: [true] },
        { protectiveFactors: ['apparent'], sixMonthsAtLevel: [true], sustained: [false] },
      ],
      outcome: { kind: 'judgement-required', options: ['high', 'severe'] },
      says: 'The risk has stayed high up to the time limit. Risk factors are being addressed, but not for long enough to move to medium, or there is a new risk. Row 7 does not cover this. The prose points to severe and warns of drift; a timescale may be adjusted for the child’s age, with a reason.',
      sources: [timescalesAt('high'), RECLASSIFICATION, row7At('high')],
    },
    {
      id: 'H1-unconfirmed-at-limit',
      level: 'high',
      when: [
        {
          newRisk: [false],
          capacityToChange: ['able'],
          protectiveFactors: ['apparent'],
          riskFactors: ['fully-addressed', 'partly-addressed'],
          sustained: [true],
          confirmed: [false],
          sixMonthsAtLevel: [true],
        },
      ],
      outcome: {
        kind: 'evidence-needed',
        wouldApply: 'H1',
        enough: 'each',
        limitPassed: true,
        rows: ROWS_1_TO_3,
      },
      says: 'Change had begun and the time is up, but not every row has been recorded since, and silence does not show that it was kept up. The time limit at high has passed as well. Record how each row stands and reclassify without drift. If there has not been enough change, the prose points to severe.',
      sources: [TIMESCALES, RECLASSIFICATION, timescalesAt('high'), row7At('high')],
    },
    {
      id: 'H1-unconfirmed',
      level: 'high',
      when: [
        {
          newRisk: [false],
          capacityToChange: ['able'],
          protectiveFactors: ['apparent'],
          riskFactors: ['fully-addressed', 'partly-addressed'],
          sustained: [true],
          confirmed: [false],
        },
      ],
      outcome: {
        kind: 'evidence-needed',
        wouldApply: 'H1',
        enough: 'each',
        limitPassed: false,
        rows: ROWS_1_TO_3,
      },
      says: 'Change had begun and the time is up, but not every row has been recorded since, and silence does not show that it was kept up. The case stays at high until the rows are recorded.',
      sources: [TIMESCALES, RECLASSIFICATION, row7At('high')],
    },
    {
      id: 'H1',
      level: 'high',
      when: [
        {
          newRisk: [false],
          capacityToChange: ['able'],
          protectiveFactors: ['apparent'],
          riskFactors: ['fully-addressed', 'partly-addressed'],
          sustained: [true],
        },
      ],
      outcome: { kind: 'move', to: 'medium', childReturnsToCare: false },
      says: 'Capacity for change has developed, risk factors have begun to be addressed and protective factors are apparent, all kept up for long enough: medium, where the case stays before it moves to low.',
      sources: [row7At('high'), timescalesAt('high')],
    },
  ],
  otherwise: {
    id: 'H-remains',
    level: 'high',
    when: [{}],
    outcome: { kind: 'remain' },
    says: 'The time limit at high has not been reached, and the change needed to move to medium has not been kept up for long enough: high.',
    sources: [row7At('high'), timescalesAt('high')],
  },
}))();

/** The column “severe risk”. */
const SEVERE: ReviewColumn = /* @__PURE__ */ (() => ({
  inTurn: [
    {
      id: 'S-unclear-timescale-unconfirmed',
      level: 'severe',
      when: [
        {
          newRisk: [false],
          protectiveFactors: ['apparent'],
          sustained: [true],
          confirmed: [false],
          childTimescale: ['not-set'],
        },
        {
          newRisk: [false],
          riskFactors: ['fully-addressed', 'partly-addressed'],
          sustained: [true],
          confirmed: [false],
          childTimescale: ['not-set'],
        },
      ],
      outcome: {
        kind: 'evidence-needed',
        wouldApply: 'S-unclear-timescale',
        enough: 'any-one',
        limitPassed: false,
        rows: ROWS_1_AND_2,
      },
      says: 'A beginning had been made and the time is up, but no row that showed it has been recorded since, and silence does not show that it was kept up. The case stays at severe until one is recorded. The child’s timescale must be set as well.',
      sources: [TIMESCALES, row7At('severe')],
    },
    {
      id: 'S1-unconfirmed',
      level: 'severe',
      when: [
        {
          newRisk: [false],
          protectiveFactors: ['apparent'],
          sustained: [true],
          confirmed: [false],
          childTimescale: ['within'],
        },
        {
          newRisk: [false],
          riskFactors: ['fully-addressed', 'partly-addressed'],
          sustained: [true],
          confirmed: [false],
          childTimescale: ['within'],
        },
      ],
      outcome: {
        kind: 'evidence-needed',
        wouldApply: 'S1',
        enough: 'any-one',
        limitPassed: false,
        rows: ROWS_1_AND_2,
      },
      says: 'A beginning had been made and the time is up, but no row that showed it has been recorded since, and silence does not show that it was kept up. The case stays at severe until one is recorded.',
      sources: [TIMESCALES, row7At('severe')],
    },
    {
      id: 'S-unclear-timescale',
      level: 'severe',
      when: [
        { newRisk: [false], protectiveFactors: ['apparent'], sustained: [true], childTimescale: ['not-set'] },
        {
          newRisk: [false],
          riskFactors: ['fully-addressed', 'partly-addressed'],
          sustained: [true],
          childTimescale: ['not-set'],
        },
      ],
      outcome: { kind: 'judgement-required', options: ['high', 'severe'] },
      says: 'Protective factors have become apparent or risk factors are being addressed, and this has been kept up for long enough. Row 7 points to high only within the time that fits the child, and no such time has been set: high if it is within that time, otherwise severe.',
      sources: [row7At('severe')],
    },
    {
      id: 'S1',
      level: 'severe',
      when: [
        { newRisk: [false], protectiveFactors: ['apparent'], sustained: [true], childTimescale: ['within'] },
        {
          newRisk: [false],
          riskFactors: ['fully-addressed', 'partly-addressed'],
          sustained: [true],
          childTimescale: ['within'],
        },
      ],
      outcome: { kind: 'move', to: 'high', childReturnsToCare: false },
      says: 'Protective factors have become apparent or risk factors are being addressed, kept up for long enough and within the time that fits the child: high.',
      sources: [row7At('severe')],
    },
  ],
  otherwise: {
    id: 'S-remains',
    level: 'severe',
    when: [{}],
    outcome: { kind: 'remain' },
    says: 'Nothing in row 7 moves the case. The risk is severe, the child remains in care and permanence is planned.',
    sources: [row7At('severe'), timescalesAt('severe')],
  },
}))();

/** What is indicated at a review, for each level held. The first entry that applies counts. */
export const REVIEW_RULES: Readonly<Record<RiskLevel, ReviewColumn>> = /* @__PURE__ */ (() =>
  frozen({ low: LOW, medium: MEDIUM, high: HIGH, severe: SEVERE }))();
/** What is said where the limit of the time at high decides and nobody has recorded since how things stand. */
export const NO_CHANGE_RECORDED: Pick<NoChangeRecorded, 'says'> & {
  /** The entries of row 7 of which it is said. */
  readonly rules: readonly ReviewRuleId[];
} = /* @__PURE__ */ frozen({
  says: 'No change has been recorded since the time limit at high was reached. Record how these rows stand now.',
  rules: ['H2', 'H-unclear-six-months'],
});
