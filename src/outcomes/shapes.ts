/** The shapes of what the functions of this pillar take. */

import { RISK_LEVELS } from '../classification/index.js';
import { MADE } from '../shared/made-by.js';
import type { Shape } from '../shared/shapes/shape-type.js';
import {
  type BirthDate,
  CARE_PERIOD_KINDS,
  type CarePeriod,
  type CarePeriods,
  type CarePeriodsQuestion,
} from './periods/care-period.js';
import { CEASED_CODES, type EndOfCareCode } from './periods/code-rules.js';
import { EPISODE_FIELDS, type EpisodeRow, WENT_TO } from './periods/episode.js';
import { ENDS_ELSEWHERE, type ReturnsQuestion } from './periods/returns.js';

/** The most rows that are read at once: every episode of every looked-after child of England over some decades. */
export const ROWS_LIMIT = 10_000_000;

/** The shape of a list of {@link EpisodeRow}. */
export const EPISODE_ROWS = /* @__PURE__ */ (() =>
  ({
    listOf: {
      fields: {
        child: 'text',
        startedOn: { optional: 'day' },
        reasonStarted: { optional: 'text' },
        ceasedOn: { optional: 'day' },
        reasonCeased: { optional: 'text' },
        legalStatus: { optional: 'text' },
        placement: { optional: 'text' },
        wentTo: { optional: { oneOf: WENT_TO } },
        unreadable: { optional: { listOf: { oneOf: EPISODE_FIELDS } } },
      },
    },
    atMost: ROWS_LIMIT,
  }) as const satisfies Shape<readonly EpisodeRow[]>)();

/** The shape of dates of birth. */
export const BIRTH_DATES = /* @__PURE__ */ (() =>
  ({ listOf: { fields: { child: 'text', bornOn: 'day' } }, atMost: ROWS_LIMIT }) as const satisfies Shape<
    readonly BirthDate[]
  >)();

/** The shape of {@link CarePeriodsQuestion}. */
export const CARE_PERIODS_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: { dataUntil: 'day', births: { optional: BIRTH_DATES } },
  }) as const satisfies Shape<CarePeriodsQuestion>)();

const isEndOfCare = (code: (typeof CEASED_CODES)[number]): code is EndOfCareCode => code !== 'X1';

const CARE_PERIOD = /* @__PURE__ */ (() =>
  ({
    fields: {
      child: 'text',
      kind: { oneOf: CARE_PERIOD_KINDS },
      knownFrom: 'day',
      startedOn: { optional: 'day' },
      startedIn: { oneOf: ['care', 'with-parents', 'custody'] },
      endsIn: { oneOf: ['care', 'short-breaks'] },
      ceasedOn: { optional: 'day' },
      reasonCeased: { optional: { oneOf: CEASED_CODES.filter(isEndOfCare) } },
      wentTo: { optional: { oneOf: WENT_TO } },
      fosterOrResidential: { oneOf: ['yes', 'no', 'cannot-say'] },
      placedWithParentsFrom: { optional: 'day' },
      bornOn: { optional: 'day' },
    },
  }) as const satisfies Shape<CarePeriod>)();

/** The shape of what is read of {@link CarePeriods}. */
export const CARE_PERIODS = /* @__PURE__ */ (() =>
  ({
    fields: {
      madeBy: MADE,
      findings: 'unread',
      dataUntil: 'day',
      rows: 'unread',
      rowsWithoutChild: 'unread',
      children: 'unread',
      periods: { listOf: CARE_PERIOD, atMost: ROWS_LIMIT },
      notCountable: { listOf: 'unread', atMost: ROWS_LIMIT },
      found: 'unread',
    },
  }) as const satisfies Shape<CarePeriods>)();

/** The shape of {@link ReturnsQuestion}. */
export const RETURNS_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: {
      ends: {
        optional: {
          listOf: { fields: { child: 'text', on: 'day', what: { oneOf: ENDS_ELSEWHERE } } },
          atMost: ROWS_LIMIT,
        },
      },
      about: {
        optional: {
          listOf: {
            fields: {
              child: 'text',
              homeOn: 'day',
              level: { optional: { oneOf: RISK_LEVELS } },
              labels: { optional: { each: 'text', of: 'any' } },
            },
          },
          atMost: ROWS_LIMIT,
        },
      },
    },
  }) as const satisfies Shape<ReturnsQuestion>)();
