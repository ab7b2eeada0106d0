import type { CaseRecord, CaseWayHome } from 'reunification-framework/case';
import { STAGE_REASONS, type StageReasonCode } from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import { CASE_RECORD } from '../../support/case-record.js';
import { day } from '../../support/dates.js';
import { agreedOn, caseOf, HOME, happened, journeyIn } from '../../support/journey.js';

const ASKED_ON = '2024-09-02';

const assessed = (recordedOn: string): CaseRecord['assessments'] => [
  { recordedOn: day(recordedOn), observations: [], circumstances: [], capacityToChange: [] },
];

const against = (
  decidedOn: string | undefined,
  recordedOn = decidedOn ?? '2024-06-03',
): Pick<CaseRecord, 'decisionsAgainstReturn'> => ({
  decisionsAgainstReturn: [
    {
      wayHome: HOME,
      recordedOn: day(recordedOn),
      ...(decidedOn === undefined ? {} : { decidedOn: day(decidedOn) }),
    },
  ],
});

/** Two decisions, the later one recorded first. */
const recordedLate: Pick<CaseRecord, 'decisionsAgainstReturn'> = {
  decisionsAgainstReturn: [
    { wayHome: HOME, decidedOn: day('2024-07-15'), recordedOn: day('2024-07-15') },
    { wayHome: HOME, decidedOn: day('2024-03-01'), recordedOn: day('2024-08-01') },
  ],
};

type Row = readonly [told: string, record: CaseRecord, asOf: string, reason: StageReasonCode, stage: string];

const level = (...classifications: CaseWayHome['classifications']) => ({ classifications });

const ROWS: readonly Row[] = [
  [
    'an old decision against return, recorded late, hides no newer one',
    caseOf(level(agreedOn('2024-06-03', 'medium')), recordedLate),
    ASKED_ON,
    'stage.no-return',
    'stage-2',
  ],
  [
    'a decision against return no longer counts once a lower level was agreed',
    caseOf(level(agreedOn('2024-06-03', 'high'), agreedOn('2024-08-01', 'medium')), against('2024-05-01')),
    ASKED_ON,
    'stage.working-on-goals',
    'stage-3',
  ],
  [
    'a case was closed and the child never came home: the stage in which it stopped',
    caseOf({ ...level(agreedOn('2024-06-03', 'high')), events: [happened('closed', '2024-08-01')] }),
    ASKED_ON,
    'stage.working-on-goals',
    'stage-3',
  ],
  ['nothing is recorded', caseOf(), ASKED_ON, 'stage.nothing-assessed', 'stage-1'],
  [
    'an assessment of the day before care began is of an earlier attempt',
    caseOf({}, { assessments: assessed('2024-01-31') }),
    ASKED_ON,
    'stage.nothing-assessed',
    'stage-1',
  ],
  [
    'an assessment of the day on which care began counts',
    caseOf({}, { assessments: assessed('2024-02-01') }),
    ASKED_ON,
    'stage.assessed',
    'stage-2',
  ],
  [
    'an assessment of the day after counts',
    caseOf({}, { assessments: assessed('2024-02-02') }),
    ASKED_ON,
    'stage.assessed',
    'stage-2',
  ],
  [
    'an assessment is not recorded yet',
    caseOf({}, { assessments: assessed('2024-09-03') }),
    ASKED_ON,
    'stage.nothing-assessed',
    'stage-1',
  ],
  [
    'medium, agreed on the day before care began, was for an earlier attempt',
    caseOf(level(agreedOn('2024-01-31', 'medium'))),
    ASKED_ON,
    'stage.nothing-assessed',
    'stage-1',
  ],
  [
    'medium, agreed on the day on which care began',
    caseOf(level(agreedOn('2024-02-01', 'medium'))),
    ASKED_ON,
    'stage.working-on-goals',
    'stage-3',
  ],
  [
    'medium, agreed on the day asked about',
    caseOf(level(agreedOn(ASKED_ON, 'medium'))),
    ASKED_ON,
    'stage.working-on-goals',
    'stage-3',
  ],
  [
    'medium, agreed on the day after',
    caseOf(level(agreedOn('2024-09-03', 'medium'))),
    ASKED_ON,
    'stage.nothing-assessed',
    'stage-1',
  ],
  ['high', caseOf(level(agreedOn('2024-05-01', 'high'))), ASKED_ON, 'stage.working-on-goals', 'stage-3'],
  ['low', caseOf(level(agreedOn('2024-05-01', 'low'))), ASKED_ON, 'stage.low-before-return', 'stage-4'],
  ['severe', caseOf(level(agreedOn('2024-05-01', 'severe'))), ASKED_ON, 'stage.no-return', 'stage-2'],
  [
    'severe, agreed before this time in care: nobody has agreed another since',
    caseOf(level(agreedOn('2024-01-31', 'severe'))),
    ASKED_ON,
    'stage.no-return',
    'stage-2',
  ],
  [
    'medium, and then a decision against',
    caseOf(level(agreedOn('2024-05-01', 'medium')), against('2024-06-03')),
    ASKED_ON,
    'stage.no-return',
    'stage-2',
  ],
  [
    'a decision against whose day is not known',
    caseOf(level(agreedOn('2024-05-01', 'medium')), against(undefined)),
    ASKED_ON,
    'stage.no-return',
    'stage-2',
  ],
  [
    'a decision against, for the day after the one asked about',
    caseOf(level(agreedOn('2024-05-01', 'medium')), against('2024-09-03', '2024-09-01')),
    ASKED_ON,
    'stage.working-on-goals',
    'stage-3',
  ],
  [
    'a decision against, and medium agreed on its day: the decision stands',
    caseOf(level(agreedOn('2024-06-03', 'medium')), against('2024-06-03')),
    ASKED_ON,
    'stage.no-return',
    'stage-2',
  ],
  [
    'a decision against, and medium agreed on the day after: the question is open again',
    caseOf(level(agreedOn('2024-06-04', 'medium')), against('2024-06-03')),
    ASKED_ON,
    'stage.working-on-goals',
    'stage-3',
  ],
  [
    'a decision against, and severe agreed on the day after',
    caseOf(level(agreedOn('2024-06-04', 'severe')), against('2024-06-03')),
    ASKED_ON,
    'stage.no-return',
    'stage-2',
  ],
  ['reclassified after the work on the goals', CASE_RECORD, '2024-03-25', 'stage.reclassified', 'stage-4'],
  [
    'on the day of that reclassification, with the agreement of before',
    CASE_RECORD,
    '2024-03-01',
    'stage.reclassified',
    'stage-4',
  ],
  ['on the day before it', CASE_RECORD, '2024-02-29', 'stage.working-on-goals', 'stage-3'],
  [
    'the child comes home on the day after',
    caseOf({ ...level(agreedOn('2024-05-01', 'low')), events: [happened('came-home', '2024-09-03')] }),
    ASKED_ON,
    'stage.low-before-return',
    'stage-4',
  ],
  [
    'the child came home on the day asked about',
    caseOf({ ...level(agreedOn('2024-05-01', 'low')), events: [happened('came-home', ASKED_ON)] }),
    ASKED_ON,
    'stage.home',
    'stage-5',
  ],
  [
    'the child came home, although it was decided against',
    caseOf(
      { ...level(agreedOn('2024-05-01', 'medium')), events: [happened('came-home', '2024-07-01')] },
      against('2024-06-03'),
    ),
    ASKED_ON,
    'stage.home',
    'stage-5',
  ],
  [
    'the child came home and is back in care: what was agreed before was for that return',
    caseOf({
      ...level(agreedOn('2024-05-01', 'low')),
      events: [happened('came-home', '2024-07-01'), happened('back-in-care', '2024-08-01')],
    }),
    ASKED_ON,
    'stage.nothing-assessed',
    'stage-1',
  ],
  [
    'back in care, and medium agreed on that day',
    caseOf({
      ...level(agreedOn('2024-05-01', 'low'), agreedOn('2024-08-01', 'medium')),
      events: [happened('came-home', '2024-07-01'), happened('back-in-care', '2024-08-01')],
    }),
    ASKED_ON,
    'stage.working-on-goals',
    'stage-3',
  ],
  [
    'the case is closed',
    caseOf({
      ...level(agreedOn('2024-05-01', 'low')),
      events: [happened('came-home', '2024-07-01'), happened('closed', '2024-09-01')],
    }),
    ASKED_ON,
    'stage.closed',
    'stage-5',
  ],
];

describe('The stage that a case is in', () => {
  it.each(ROWS)('%s', (_, record, asOf, reason, stage) => {
    expect(journeyIn(record, asOf)).toMatchObject({ stage, because: { reason, says: STAGE_REASONS[reason] } });
  });

  it('has a row for every reason', () => {
    expect(new Set(ROWS.map(([, , , reason]) => reason))).toEqual(new Set(Object.keys(STAGE_REASONS)));
  });

  it('says of every stage whether it lies behind, is the present one, or lies ahead', () => {
    const { stages } = journeyIn(caseOf(level(agreedOn('2024-05-01', 'medium'))), ASKED_ON);
    expect(stages.map(({ standing }) => standing)).toEqual(['behind', 'behind', 'present', 'ahead', 'ahead']);
  });
});
