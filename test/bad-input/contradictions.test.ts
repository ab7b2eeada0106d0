/** What cannot be true at once in one record: every parser finds it, whatever else is missing or wrong. */
import type { Either, Finding } from 'reunification-framework';
import { parseClassificationRecord, parseIndicatorSettings } from 'reunification-framework/classification/schema';
import {
  parseGoalReviews,
  parseParentalAgreement,
  parseStandardisedMeasure,
} from 'reunification-framework/goals/schema';
import {
  parseDecisionAgainstReturn,
  parseLeadProfessionals,
  parseReadinessCase,
  parseReunificationPlan,
  parseSupportEntries,
  parseUnplannedReturn,
  parseVisitsMade,
  parseWarningSigns,
} from 'reunification-framework/return-home/schema';
import { describe, expect, it } from 'vitest';
import { ABSENT, edited, pathOf } from './edits.js';
import { found, line } from './findings.js';
import { EARLY_AGREEMENT, MEASURE, PARENTAL_AGREEMENT, REVIEWS } from './goal-samples.js';
import {
  DECISION,
  LEADS,
  PLAN,
  SIGNS,
  SUPPORT_ENTRIES,
  UNPLANNED_RETURN,
  VISITS,
  WHOLE_CASE,
} from './return-home-samples.js';
import { RECORD, SETTINGS } from './samples.js';

type Parse = (input: unknown) => Either<readonly Finding[], unknown>;

/** A value in a place of a record, and what is found of it: a code, by the place that the finding points to. */
type Row = readonly [at: string, value: unknown, code?: string, place?: string];

const rowsOf = (parse: Parse, sample: object, rows: readonly Row[]) =>
  rows.map(([at, value, code, place = at]) => ({
    told: `${at}: ${JSON.stringify(value)}`,
    actual: (): readonly string[] => found(parse(edited(sample, [pathOf(at), value]))),
    expected: code === undefined ? [] : [line(code, pathOf(place))],
  }));

const REPEATED_REVIEW = { goal: 'New goal 1', on: '2025-05-10', shownBy: 'change', support: 'given', ratings: [] };

describe.each<readonly [record: string, parse: Parse, sample: object, rows: readonly Row[]]>([
  [
    'Indicators as people set them',
    parseIndicatorSettings,
    SETTINGS,
    [['1', { ...SETTINGS[0], value: 'partly-addressed' }, 'setting.repeated', '1.indicator']],
  ],
  [
    'A record of a classification',
    parseClassificationRecord,
    RECORD,
    [
      ['wayHome.parents.1', 'parent-1', 'case.parent-repeated'],
      ['wayHome.parents.1', 'parent-3'],
    ],
  ],
  [
    'A parental agreement',
    parseParentalAgreement,
    PARENTAL_AGREEMENT,
    [
      ['parents', ['parent-1', 'parent-1'], 'agreement.parent-repeated', 'parents.1'],
      ['nextReviewOn', '2025-01-11', 'agreement.next-review-not-after'],
      ['nextReviewOn', '2025-01-12', 'agreement.next-review-not-after'],
      ['nextReviewOn', '2025-01-13'],
      ['risk', { kind: 'classified', level: 'high', on: '2025-01-11' }],
      ['risk', { kind: 'classified', level: 'high', on: '2025-01-12' }],
      [
        'risk',
        { kind: 'classified', level: 'high', on: '2025-01-13' },
        'agreement.decision-after-agreement',
        'risk.on',
      ],
      ['signatures.0.on', '2025-01-11', 'agreement.signed-before-made'],
      ['signatures.0.on', '2025-01-12'],
      ['signatures.0.on', '2025-01-13'],
      ['reviewedOn', ['2025-01-11'], 'agreement.review-on-impossible-day', 'reviewedOn.0'],
      ['reviewedOn', ['2025-01-12'], 'agreement.review-on-impossible-day', 'reviewedOn.0'],
      ['reviewedOn', ['2025-01-13']],
    ],
  ],
  [
    'Reviews of goals',
    parseGoalReviews,
    REVIEWS,
    [
      ['2', REPEATED_REVIEW, 'review.goal-reviewed-twice-on-one-day', '2.on'],
      ['2', { ...REPEATED_REVIEW, of: 'parent-1' }],
      ['2', { ...REPEATED_REVIEW, on: '2025-05-11' }],
      ['0.ratings.1.by', 'person-1', 'review.same-rater'],
      ['0.ratings.1.on', '2025-03-09'],
      ['0.ratings.1.on', '2025-03-10'],
      ['0.ratings.1.on', '2025-03-11', 'review.rated-after-review'],
    ],
  ],
  [
    'A standardised measure',
    parseStandardisedMeasure,
    MEASURE,
    [
      ['bands.1.to', 13.9, 'measure.band-reversed'],
      ['bands.1.to', 14],
      ['bands.1.to', 14.1],
    ],
  ],
  [
    'A Reunification Plan',
    parseReunificationPlan,
    PLAN,
    [
      ['support.0.by.0', 'person-9', 'plan.not-in-team'],
      ['team', []],
      ['team', ABSENT],
      ['wayHome.parents.1', 'parent-1', 'plan.parent-repeated'],
      ['preparatoryWork.0.until', '2025-01-11', 'plan.preparation-ends-before-it-starts'],
      ['preparatoryWork.0.until', '2025-01-12'],
      ['preparatoryWork.0.until', '2025-01-13'],
      ['timescale.homeOn', '2025-01-19', 'plan.home-before-start'],
      ['timescale.homeOn', '2025-01-20'],
      ['timescale.homeOn', '2025-01-21'],
      ['signature.on', '2025-01-09', 'plan.signed-before-made'],
      ['signature.on', '2025-01-10'],
      ['signature.on', '2025-01-11'],
    ],
  ],
  [
    'An unplanned return',
    parseUnplannedReturn,
    UNPLANNED_RETURN,
    [
      ['lookedAfterSince', '2008-04-30', 'birth.after-start-of-care'],
      ['lookedAfterSince', '2008-05-01'],
      ['lookedAfterSince', '2008-05-02'],
      ['bornOn', ABSENT],
    ],
  ],
  [
    'An unplanned return of a child looked after from an unknown day',
    parseUnplannedReturn,
    { happenedOn: '2025-02-01', bornOn: '2008-05-01' },
    [
      ['happenedOn', '2008-04-30', 'birth.after-return'],
      ['happenedOn', '2008-05-01'],
      ['happenedOn', '2008-05-02'],
    ],
  ],
  [
    'A decision against a return',
    parseDecisionAgainstReturn,
    { ...DECISION, lookedAfterSince: '2024-06-01', decidedOn: '2025-02-01' },
    [
      ['bornOn', '2024-05-31'],
      ['bornOn', '2024-06-01'],
      ['bornOn', '2024-06-02', 'birth.after-start-of-care', 'lookedAfterSince'],
    ],
  ],
  [
    'A decision about a child looked after from an unknown day',
    parseDecisionAgainstReturn,
    { decidedOn: '2025-02-01' },
    [
      ['bornOn', '2025-01-31'],
      ['bornOn', '2025-02-01'],
      ['bornOn', '2025-02-02', 'birth.after-decision', 'decidedOn'],
    ],
  ],
  [
    'Warning signs',
    parseWarningSigns,
    SIGNS,
    [
      ['1.id', 'event-1', 'sign.repeated'],
      ['0.recordedOn', '2025-03-31', 'sign.recorded-before-it-happened'],
      ['0.recordedOn', '2025-04-01'],
      ['0.recordedOn', '2025-04-02'],
      ['0.action.on', '2025-03-31', 'sign.action-before-sign'],
      ['0.action.on', '2025-04-01'],
      ['0.action.on', '2025-04-02'],
    ],
  ],
  [
    'Entries about support',
    parseSupportEntries,
    SUPPORT_ENTRIES,
    [
      ['1.id', 'support-1', 'support.repeated'],
      ['0.recordedOn', '2025-03-02', 'support.recorded-before-it-happened'],
      ['0.recordedOn', '2025-03-03'],
      ['0.recordedOn', '2025-03-04'],
    ],
  ],
  [
    'Entries about who leads',
    parseLeadProfessionals,
    LEADS,
    [
      ['1.id', 'lead-1', 'lead.repeated'],
      ['0.until', '2025-02-28', 'lead.ends-before-it-starts'],
      ['0.until', '2025-03-01'],
      ['0.until', '2025-03-02'],
    ],
  ],
  [
    'Visits that were made',
    parseVisitsMade,
    VISITS,
    [
      ['1.id', 'visit-1', 'year.visit-repeated'],
      ['0.recordedOn', '2025-03-02', 'year.visit-recorded-before-it-happened'],
      ['0.recordedOn', '2025-03-03'],
      ['0.recordedOn', '2025-03-04'],
    ],
  ],
  [
    'A case towards a return home',
    parseReadinessCase,
    WHOLE_CASE,
    [
      ['agreement.nextReviewOn', '2025-01-12', 'agreement.next-review-not-after'],
      ['goalReviews.0.ratings.1.by', 'person-1', 'review.same-rater'],
      ['plan.signature.on', '2025-01-09', 'plan.signed-before-made'],
      ['examPeriods.0.until', '2025-04-30', 'plan.exam-period-reversed'],
      ['examPeriods.0.until', '2025-05-01'],
      ['schoolTerms.0.until', '2025-01-05', 'plan.school-period-reversed'],
      ['schoolTerms.0.until', '2025-01-06'],
      ['schoolHolidays.0.until', '2025-04-04', 'plan.school-period-reversed'],
      ['schoolHolidays.0.until', '2025-04-05'],
      ['legal.lookedAfterSince', '2020-02-28', 'birth.after-start-of-care'],
      ['legal.lookedAfterSince', '2020-02-29'],
      ['legal.bornOn', '2020-02-28', 'birth.two-dates'],
    ],
  ],
])('%s', (_, parse, sample, rows) => {
  it('holds together as it stands', () => {
    expect(found(parse(sample))).toEqual([]);
  });

  it.each(rowsOf(parse, sample, rows))(
    'cannot say two things that exclude each other: $told',
    ({ actual, expected }) => {
      expect(actual()).toEqual(expected);
    },
  );
});

describe('What cannot be true at once', () => {
  it('is found beside what cannot be read, where it stands', () => {
    const signs = edited(SIGNS, [['0', 'sign'], 'hope'], [['2'], { ...SIGNS[1], recordedOn: '2025-04-02' }]);
    expect(found(parseWarningSigns(signs))).toEqual([
      line('shape.not-one-of', [0, 'sign']),
      line('sign.recorded-before-it-happened', [2, 'recordedOn']),
      line('sign.repeated', [2, 'id']),
    ]);
    const plan = edited(PLAN, [['madeOn'], 'soon'], [pathOf('timescale.homeOn'), '2025-01-19'], [['extra'], 1]);
    expect(found(parseReunificationPlan(plan))).toEqual([
      line('date.impossible', ['madeOn']),
      line('plan.home-before-start', ['timescale', 'homeOn']),
      line('shape.unknown-field', []),
    ]);
    const whole = edited(WHOLE_CASE, [['child'], 7], [pathOf('legal.lookedAfterSince'), '2020-02-28']);
    expect(found(parseReadinessCase(whole))).toEqual([
      line('birth.after-start-of-care', ['legal', 'lookedAfterSince']),
      line('shape.wrong-type', ['child']),
    ]);
  });

  it('is found in a case of which little is filled in, and one field cannot be read', () => {
    const given = { child: 7, wayHome: { parents: ['parent-1'] }, plan: { ...PLAN, madeOn: '2025-01-12' } };
    expect(found(parseReadinessCase(given))).toEqual([
      line('plan.copy-before-plan', pathOf('plan.agencies.0.copyGivenOn')),
      line('plan.signed-before-made', pathOf('plan.signature.on')),
      line('shape.wrong-type', ['child']),
    ]);
  });

  it('is not asked of what is not filled in', () => {
    expect(found(parseParentalAgreement(EARLY_AGREEMENT))).toEqual([]);
    expect(found(parseReadinessCase({ child: 'child-1', wayHome: { parents: ['parent-1'] } }))).toEqual([]);
  });
});
