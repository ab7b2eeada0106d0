/** One body for every operation, made of the published and invented cases of the examples. */
import diet from '../cases/balanced-diet.json' with { type: 'json' };
import ofChild7 from '../cases/case-of-child-7.json' with { type: 'json' };
import ofChild9 from '../cases/case-of-child-9.json' with { type: 'json' };
import home from '../cases/coming-home.json' with { type: 'json' };
import siblings from '../cases/five-siblings.json' with { type: 'json' };
import withPapers from '../cases/journey-of-child-7.json' with { type: 'json' };
import years from '../cases/three-years.json' with { type: 'json' };

const profile = {
  riskFactors: 'not-being-addressed',
  protectiveFactors: 'apparent',
  capacityToChange: 'unable',
  wishes: 'all-want-return',
  likelihoodOfRecurrence: 'strong-possibility',
};

const [child] = siblings.assessment.children;
const [wayHome] = siblings.assessment.waysHome;

const record = {
  edition: 'framework-2015',
  child: child?.id,
  wayHome: { parents: wayHome?.parents },
  profile: { ...profile, wishes: 'ambivalent-or-opposed' },
  ...siblings.illustration.panel,
  reasonForDifferenceFromTable: 'Invented for this example.',
};
const assessed = { asOf: siblings.asOf, assessment: siblings.assessment };

const atThreeYears = { asOf: '2023-08-01', history: years.history };

const { asOf: dietAsOf, assessment, reviews } = diet.completedByUs;
const { startingPoints: startingPoint, ...completed } = diet.completedByUs.goal;
const measures = diet.asPrinted.goal.measures.map((measure) => ({ ...measure, startingPoint }));
const goal = { ...diet.asPrinted.goal, ...completed, measures };
const agreement = { ...diet.completedByUs.agreement, goals: [goal] };
const childTimescale = { until: diet.completedByUs.childTimescaleUntil };

const { history, plan, legal, examPeriods } = home.case;
const { asOf, bankHolidays } = home;

/** The bodies, by the path of the operation. */
export const SAMPLES: Readonly<Record<string, unknown>> = {
  '/cases/overview': { record: ofChild9, asOf, bankHolidays },
  '/cases/journey': { record: ofChild9, asOf, bankHolidays },
  '/cases/report': { record: ofChild9, asOf, bankHolidays },
  '/cases/closing': { record: ofChild9, asOf, bankHolidays },
  '/cases/supervision': { record: ofChild9, asOf, bankHolidays },
  '/cases/chronology': { record: withPapers, asOf },
  '/cases/genogram': { record: withPapers, asOf },
  '/cases/page': { record: ofChild9, asOf, bankHolidays },
  '/cases/changes': { record: ofChild7, from: '2023-02-14', to: '2023-08-03', wayHome: 'to-mother' },
  '/cases/caseload': {
    cases: [
      { record: ofChild7, labels: { team: 'north' } },
      { record: ofChild9, labels: { team: 'south' } },
    ],
    asOf: '2024-06-01',
    dueWithin: 14,
    groupBy: ['team'],
  },
  '/assessment/evaluation': assessed,
  '/assessment/suggested-indicators': assessed,
  '/classification/indication': { profile },
  '/classification/explanation': { profile, audience: 'young-person' },
  '/classification/agreed': { ...assessed, record },
  '/classification/agreed/explanation': { ...assessed, record, audience: 'parent' },
  '/classification/findings': { ...assessed, record: { ...record, views: [] } },
  '/case/state': atThreeYears,
  '/case/due-dates': atThreeYears,
  '/case/earliest-dates': atThreeYears,
  '/case/timeline': atThreeYears,
  '/case/hindsight': { ...atThreeYears, ...years.hindsight },
  '/case/findings': { history: years.history },
  '/practice/findings': {
    practice: { variations: [{ kind: 'every-lapse-breaks', from: '2024-03-02', reason: 'Agreed by the board.' }] },
  },
  '/goals/check': {
    asOf: dietAsOf,
    goal,
    agreement,
    of: { child: diet.completedByUs.agreement.child, assessment },
    childTimescale,
  },
  '/goals/progress': { asOf: dietAsOf, goal, reviews },
  '/goals/review-findings': { goals: [goal], reviews },
  '/goals/capacity': { asOf: dietAsOf, goals: [goal], reviews },
  '/goals/measure': {
    measure: {
      instrument: 'depression-inventory',
      better: 'lower',
      bands: [{ name: 'below threshold', from: 0, to: 13 }],
      given: [
        { on: '2025-03-01', score: 21 },
        { on: '2025-09-01', score: 12 },
      ],
    },
  },
  '/agreements/check': {
    asOf: dietAsOf,
    agreement,
    assessment,
    agreed: { level: 'medium', on: dietAsOf },
    childTimescale,
  },
  '/return-home/readiness': { asOf, case: home.case, assessment: home.assessment, bankHolidays },
  '/return-home/approvals': { legal, homeOn: plan.timescale.homeOn, bankHolidays },
  '/return-home/plan': { asOf, plan, examPeriods, level: 'medium' },
  '/return-home/first-year': { asOf, history, plan },
  '/return-home/warning-signs': {
    asOf: '2026-09-01',
    signs: [{ id: 'sign-1', happenedOn: '2026-08-20', recordedOn: '2026-08-21', sign: 'help-refused' }],
    reviewedOn: ['2026-08-01'],
  },
  '/return-home/unplanned-return': { asOf: '2026-09-01', unplannedReturn: { happenedOn: '2026-08-28' } },
  '/return-home/permanence': { asOf: '2026-09-01', decision: { decidedOn: '2026-08-28' } },
};
