import {
  type AgreementQuestion,
  agree,
  type ClassificationRecord,
  checkRecord,
  classify,
  explainAgreed,
  explainIndication,
  explainTable,
  explanationToMarkdown,
  INDICATOR_VALUES,
  LEVEL_NAMES,
  SUGGESTION_REASONS,
  setIndicators,
  suggestIndicators,
  tableToMarkdown,
} from 'reunification-framework/classification';
import { evaluateAssessment } from 'reunification-framework/factors';
import { left } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { READ_ASSESSMENT, SETTINGS } from '../bad-input/samples.js';
import { AS_OF, agreed, MEDIUM_RECORD } from '../support/classification-records.js';
import { PROFILE_OF } from '../support/profiles.js';
import { type Asked, answerWhatCannotBeRead, UNREADABLE } from '../support/unreadable.js';

const QUESTION = { asOf: AS_OF };
const NO_TABLE = { mark: '', columns: LEVEL_NAMES, rows: [] };
const NO_EXPLANATION = { audience: 'practitioner', title: UNREADABLE.message, parts: [], table: NO_TABLE };

const [EVALUATION] = evaluateAssessment(READ_ASSESSMENT, QUESTION).children;
const WAY_HOME = { parents: ['parent-1', 'parent-2'] } as const;
const SUGGESTED = EVALUATION && suggestIndicators(EVALUATION, WAY_HOME);

/** To be asked, since no home was considered. */
const toBeAsked = (indicator: 'riskFactors' | 'protectiveFactors' | 'capacityToChange') => ({
  kind: 'to-be-asked',
  indicator,
  options: INDICATOR_VALUES[indicator],
  reasons: [
    {
      code: 'home.not-considered',
      ...SUGGESTION_REASONS['home.not-considered'],
      factors: [],
      circumstances: [],
      parents: [],
    },
  ],
});

const NO_VIEWS = [null, 'text', 7, [null], ['text'], [new Map()]].map((views) => ({ views }));
const NO_ASSESSMENTS = [null, 'text', 7, [], new Map()].map((assessment) => [
  MEDIUM_RECORD,
  { ...QUESTION, assessment },
]);

const ASKED: Readonly<Record<string, Asked>> = {
  checkRecord: {
    ask: (record: ClassificationRecord, question: AgreementQuestion = { ...QUESTION, assessment: READ_ASSESSMENT }) =>
      checkRecord(record, question),
    args: [['record', MEDIUM_RECORD]],
    parts: NO_VIEWS,
    others: NO_ASSESSMENTS,
    answer: [UNREADABLE],
  },
  agree: {
    ask: (record: ClassificationRecord, question: AgreementQuestion = QUESTION) => agree(record, question),
    args: [['record', MEDIUM_RECORD]],
    parts: NO_VIEWS,
    others: NO_ASSESSMENTS,
    answer: left([UNREADABLE]),
  },
  explainTable: {
    ask: explainTable,
    args: [
      ['record', PROFILE_OF.medium],
      ['text', 'parent'],
    ],
    answer: NO_TABLE,
  },
  explainIndication: {
    ask: explainIndication,
    args: [
      ['record', classify(PROFILE_OF.medium)],
      ['text', 'practitioner'],
    ],
    parts: [{ reasons: null }],
    answer: NO_EXPLANATION,
  },
  explainAgreed: {
    ask: explainAgreed,
    args: [
      ['record', agreed()],
      ['text', 'young-person'],
    ],
    parts: [{ profile: null }],
    answer: NO_EXPLANATION,
  },
  tableToMarkdown: {
    ask: tableToMarkdown,
    args: [['record', explainTable(PROFILE_OF.low, 'parent')]],
    parts: [{ rows: null }, { columns: 7 }],
    answer: '',
  },
  explanationToMarkdown: {
    ask: explanationToMarkdown,
    args: [
      ['record', explainIndication(classify(PROFILE_OF.low), 'parent')],
      ['number', 2],
    ],
    optional: 1,
    parts: [{ parts: null }],
    others: [0, 6, 1.5].map((level) => [explainIndication(classify(PROFILE_OF.low), 'parent'), level]),
    answer: '',
  },
  setIndicators: {
    ask: setIndicators,
    args: [
      ['record', SUGGESTED],
      ['list', SETTINGS],
    ],
    parts: [{ profile: null }],
    others: [[SUGGESTED, [{ ...SETTINGS[0], indicator: 'text' }]]],
    answer: left([UNREADABLE]),
  },
  suggestIndicators: {
    ask: suggestIndicators,
    args: [
      ['record', EVALUATION],
      ['record', WAY_HOME],
    ],
    parts: [{ riskFactors: null }],

    answer: {
      child: '',
      parents: [''],
      suggestions: {
        riskFactors: toBeAsked('riskFactors'),
        protectiveFactors: toBeAsked('protectiveFactors'),
        capacityToChange: toBeAsked('capacityToChange'),
        wishes: SUGGESTED?.suggestions.wishes,
        likelihoodOfRecurrence: SUGGESTED?.suggestions.likelihoodOfRecurrence,
      },
      profile: {},
      unreadable: UNREADABLE,
    },
  },
};

answerWhatCannotBeRead(ASKED);

describe('A profile that cannot be read, given to classify,', () => {
  const throwing = {
    get riskFactors(): never {
      throw new Error('what the neighbour said');
    },
  };

  it.each([undefined, null, 'text', 7, throwing])('is one of which nothing is known: case %#', (profile) => {
    expect(classify(profile as never)).toEqual(classify({}));
  });
});
