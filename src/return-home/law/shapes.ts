/** The shapes of a legal position, approvals and bank holidays. */

import type { Shape } from '../../shared/shapes/shape-type.js';
import {
  APPROVAL_IDS,
  type ApprovalGiven,
  type ApprovalQuestion,
  type ApproversAnswer,
  type LegalPosition,
} from './approval.js';
import { LEGAL_STATUS_IDS, RETURN_ROUTE_IDS } from './route.js';
import type { BankHolidays } from './working-day.js';

const APPROVERS_ANSWER = {
  by: 'kind',
  kinds: {
    satisfied: { fields: {} },
    'not-satisfied': { fields: {} },
    'not-appropriate': { fields: { reason: 'text' } },
  },
} as const satisfies Shape<ApproversAnswer>;

export const APPROVAL_GIVEN = {
  fields: {
    approval: { oneOf: APPROVAL_IDS },
    by: 'text',
    on: 'day',
    satisfiedOf: {
      fields: {
        'wishes-and-feelings': { optional: APPROVERS_ANSWER },
        welfare: { optional: APPROVERS_ANSWER },
        support: { optional: APPROVERS_ANSWER },
        'relatives-consulted': { optional: APPROVERS_ANSWER },
        'iro-consulted': { optional: APPROVERS_ANSWER },
        'eligible-child': { optional: APPROVERS_ANSWER },
        'parents-suitable': { optional: APPROVERS_ANSWER },
      },
    },
  },
} as const satisfies Shape<ApprovalGiven>;

export const LEGAL_POSITION = {
  fields: {
    status: { optional: { oneOf: LEGAL_STATUS_IDS } },
    route: { optional: { oneOf: RETURN_ROUTE_IDS } },
    bornOn: { optional: 'day' },
    lookedAfterSince: { optional: 'day' },
    isEligibleChild: { optional: 'flag' },
  },
} as const satisfies Shape<LegalPosition>;

export const BANK_HOLIDAYS = {
  fields: {
    'england-and-wales': {
      fields: {
        division: { oneOf: ['england-and-wales'] },
        events: {
          listOf: {
            fields: {
              title: 'unread',
              date: 'day',
              notes: 'unread',
              bunting: 'unread',
            },
          },
        },
      },
    },
  },
} as const satisfies Shape<BankHolidays>;

export const APPROVAL_QUESTION = /* @__PURE__ */ (() =>
  ({
    fields: { ...LEGAL_POSITION.fields, homeOn: { optional: 'day' }, bankHolidays: { optional: BANK_HOLIDAYS } },
  }) as const satisfies Shape<ApprovalQuestion>)();
