import type { CivilDate, Result } from 'reunification-framework';
import {
  type AgreedClassification,
  type AgreementFinding,
  type AgreementQuestion,
  agree,
  type ClassificationRecord,
  classify,
  explainAgreed,
  explainIndication,
  type Indication,
  type IndicatorRow,
  type IndicatorSetting,
  type MatchedIndication,
  type MixedIndication,
  type PartialProfile,
  type Profile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework/classification';
import { describe, expectTypeOf, it } from 'vitest';

declare const indication: Indication;
declare const matched: MatchedIndication;
declare const mixed: MixedIndication;
declare const agreed: AgreedClassification;
declare const record: ClassificationRecord;
declare const question: AgreementQuestion;
declare const profile: Profile;
declare const partial: PartialProfile;
declare const day: CivilDate;

describe('The levels', () => {
  it('are four, and there is no fifth', () => {
    expectTypeOf<RiskLevel>().toEqualTypeOf<'low' | 'medium' | 'high' | 'severe'>();
    // @ts-expect-error There is no such level.
    const fifth: RiskLevel = 'very-high';
    // @ts-expect-error A level has no number.
    const number: RiskLevel = 3;
    void [fifth, number];
  });
});

describe('An indication', () => {
  it('is not an agreed classification', () => {
    expectTypeOf<Indication>().not.toExtend<AgreedClassification>();
    expectTypeOf<MatchedIndication>().not.toExtend<AgreedClassification>();
    // @ts-expect-error The table guides; only people agree.
    const byTheTable: AgreedClassification = matched;
    // @ts-expect-error An indication is not what was agreed.
    explainAgreed(matched, 'parent');
    // @ts-expect-error What was agreed is no indication.
    explainIndication(agreed, 'parent');
    void byTheTable;
  });

  it('has a level only when all five indicators point to it', () => {
    expectTypeOf(matched.level).toEqualTypeOf<RiskLevel>();
    // @ts-expect-error Without looking at its kind, there may be none.
    void indication.level;
    // @ts-expect-error A mixed profile has none.
    void mixed.level;
    // @ts-expect-error The cautious bound is only there for a mixed profile.
    void matched.cautiousBound;
  });

  it('comes of indicators that the table knows', () => {
    expectTypeOf(classify).returns.toEqualTypeOf<Indication>();
    classify(partial);
    classify(profile);
    // @ts-expect-error There is no such value.
    classify({ riskFactors: 'addressed' });
    // @ts-expect-error There is no such indicator.
    classify({ risks: 'fully-addressed' });
    // @ts-expect-error The value belongs to another row.
    classify({ wishes: 'able' });
  });
});

describe('An agreed classification', () => {
  it('comes only of agreeing', () => {
    expectTypeOf(agree).returns.toEqualTypeOf<Result<AgreedClassification, AgreementFinding>>();
    // @ts-expect-error Without the mark that only `agree` makes, this is a record of somebody’s own.
    const byHand: AgreedClassification = {
      edition: 'framework-2015',
      child: 'child-1',
      parents: ['parent-1'],
      level: 'low',
      profile,
      agreedOn: day,
      views: [],
      indication,
      asIndicated: true,
      iro: { involved: false },
      findings: [],
      sources: [],
    };
    // @ts-expect-error What people recorded has not been checked.
    const unchecked: AgreedClassification = record;
    void [byHand, unchecked];
  });

  it('may have findings in its place, so that nobody can pass over them', () => {
    // @ts-expect-error It may not have been agreed.
    void agree(record, question).right;
  });

  it('needs all five indicators', () => {
    const { wishes, ...four } = profile;
    // @ts-expect-error The wishes are not known.
    const incomplete: ClassificationRecord = { ...record, profile: four };
    // @ts-expect-error A profile of which something is not known.
    const unknown: ClassificationRecord = { ...record, profile: partial };
    void [wishes, incomplete, unknown];
  });

  it('is agreed as of a day that the caller names', () => {
    // @ts-expect-error There is no clock in here.
    agree(record, {});
    // @ts-expect-error A text is not a day until someone has looked at it.
    agree(record, { asOf: '2024-06-30' });
  });
});

describe('A civil date', () => {
  it('is a text that has been checked', () => {
    expectTypeOf<CivilDate>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<CivilDate>();
    // @ts-expect-error Not every text is a day.
    const unchecked: CivilDate = '2024-06-30';
    // @ts-expect-error A Date is a moment, not a day.
    const moment: CivilDate = new Date();
    void [unchecked, moment];
  });
});

describe('A rule', () => {
  it('cannot be written down without its source', () => {
    const cells = { low: 'apparent', medium: 'apparent', high: 'apparent', severe: 'none-apparent' } as const;
    const source = { document: 'framework-2015', locator: 'Risk Classification Table, row 2' } as const;
    const cited: IndicatorRow<'protectiveFactors'> = { row: 2, heading: 'Protective factors', cells, source };
    // @ts-expect-error Its source is missing.
    const uncited: IndicatorRow<'protectiveFactors'> = { row: 2, heading: 'Protective factors', cells };
    void [cited, uncited];
  });

  it('has a cell for every level, with a value of its own row', () => {
    const { cells } = RISK_CLASSIFICATION_TABLE.wishes;
    const { severe, ...three } = cells;
    // @ts-expect-error Severe is missing.
    const incomplete: IndicatorRow<'wishes'>['cells'] = three;
    // @ts-expect-error The value belongs to another row.
    const misplaced: IndicatorRow<'wishes'>['cells'] = { ...cells, low: 'able' };
    void [severe, incomplete, misplaced];
  });
});

describe('A setting', () => {
  it('gives an indicator one of its own values', () => {
    const setting: IndicatorSetting = { indicator: 'wishes', value: 'all-want-return', by: 'person-1', setOn: day };
    // @ts-expect-error The value belongs to another row.
    const misplaced: IndicatorSetting = { indicator: 'wishes', value: 'able', by: 'person-1', setOn: day };
    // @ts-expect-error Nobody says who set it.
    const anonymous: IndicatorSetting = { indicator: 'wishes', value: 'all-want-return', setOn: day };
    void [setting, misplaced, anonymous];
  });
});

describe('What is shared or answered', () => {
  it('cannot be changed', () => {
    // @ts-expect-error The level agreed stays what it is.
    agreed.level = 'low';
    // @ts-expect-error So do the indicators.
    agreed.profile.wishes = 'all-want-return';
    // @ts-expect-error So do the views.
    agreed.views.pop();
    // @ts-expect-error So do the findings.
    agreed.findings.length = 0;
    // @ts-expect-error What the table indicates stays what it is.
    matched.level = 'low';
    // @ts-expect-error So do the reasons.
    indication.reasons.push();
    // @ts-expect-error So does the support.
    indication.support.low = indication.support.high;
    // @ts-expect-error So does the table.
    RISK_CLASSIFICATION_TABLE.wishes.cells.low = 'ambivalent-or-opposed';
    // @ts-expect-error So does the order of the levels.
    RISK_LEVELS.reverse();
    // @ts-expect-error So does what people recorded.
    record.level = 'low';
  });
});
