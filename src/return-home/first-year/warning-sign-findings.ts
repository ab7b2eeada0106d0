/** The codes of findings about warning signs, and what each sign is: rules as data. Printed in `docs/findings.md`. */

import type { Citation } from '../../shared/citation.js';
import type { Finding, FindingRegister, MoreFindingsCode } from '../../shared/findings/finding.js';
import type { InputErrorCode } from '../../shared/findings/input-error.js';
import { frozen } from '../../shared/frozen.js';
import {
  AFTER_RETURN,
  FAMILY_CHANGES,
  MONITORING,
  RETURN_HOME_AIM,
  SCHOOL,
  TIMESCALES_OF_THE_PLAN,
} from '../sources.js';
import type { WarningSignKind } from './warning-sign.js';

/** Codes of findings about warning signs. */
export type WarningSignFindingCode =
  | 'sign.repeated'
  | 'sign.recorded-before-it-happened'
  | 'sign.after-as-of'
  | 'sign.not-judged'
  | 'sign.no-action'
  | 'sign.action-before-sign'
  | 'sign.not-discussed'
  | 'sign.care-at-home-not-considered'
  | 'sign.acted-on-later'
  | 'sign.harm-not-assessed'
  | 'sign.limits-not-planned';

/** Codes of what cannot be true at once among warning signs: such signs are not read. */
export type SignContradictionCode = Extract<
  WarningSignFindingCode,
  'sign.repeated' | 'sign.recorded-before-it-happened' | 'sign.action-before-sign'
>;

/** A finding about a warning sign. */
export interface WarningSignFinding extends Finding<WarningSignFindingCode | InputErrorCode | MoreFindingsCode> {
  /** Days from when it happened to the action, or to the day asked about; left out where no time is at issue. */
  readonly days?: number | undefined;
}

/** A finding about signs that could be read. */
export interface FoundInSigns extends WarningSignFinding {
  /** The stable code. */
  readonly code: WarningSignFindingCode;
}

/** The message, severity and source for each code. */
export const WARNING_SIGN_FINDINGS: FindingRegister<WarningSignFindingCode> = /* @__PURE__ */ (() =>
  frozen({
    'sign.repeated': { severity: 'must', message: 'Another warning sign has this id. Give each sign its own.' },
    'sign.recorded-before-it-happened': {
      severity: 'must',
      message: 'The sign was recorded before it happened. Check both dates.',
    },
    'sign.after-as-of': {
      severity: 'must',
      message: 'The sign is dated after the day asked about. Check the date, or ask about a later day.',
    },
    'sign.not-judged': {
      severity: 'must',
      message: 'Judge whether a risk factor is new or has come back, and record it.',
      source: MONITORING,
    },
    'sign.no-action': {
      severity: 'must',
      message: 'Act on this sign if nobody has. Record what was done to keep the child safe, by whom and when.',
      source: MONITORING,
    },
    'sign.action-before-sign': { severity: 'must', message: 'The action is dated before the sign. Check both dates.' },
    'sign.not-discussed': {
      severity: 'must',
      message: 'A review held since then did not discuss this sign. Discuss it, and record the review.',
      source: MONITORING,
    },
    'sign.care-at-home-not-considered': {
      severity: 'must',
      message: 'Consider whether the child can be cared for at home, and record the day.',
      source: MONITORING,
    },
    'sign.acted-on-later': {
      severity: 'should',
      message:
        'Days passed before anyone acted on this sign. Look at how the child was kept safe in the meantime, and whether action could come sooner.',
      source: MONITORING,
    },
    'sign.harm-not-assessed': {
      severity: 'must',
      message: 'The family refuses help. Assess the risk of significant harm to the child, and record the day.',
      source: TIMESCALES_OF_THE_PLAN,
    },
    'sign.limits-not-planned': {
      severity: 'must',
      message: 'The family refuses help. Plan where the authority can and cannot intervene, and record the day.',
      source: RETURN_HOME_AIM,
    },
  }))();

/** What each sign is, and where the text names it. */
export const WARNING_SIGNS: Readonly<
  Record<
    WarningSignKind,
    {
      /** What it is, in this package’s own words. */
      readonly meaning: string;
      /** Whether it questions that the child can be cared for at home. */
      readonly questionsCareAtHome: boolean;
      /** Whether it leaves the authority without the means it planned with: the danger, and what it can do, are then looked at. */
      readonly refusesHelp: boolean;
      /** Where it is printed. */
      readonly source: Citation;
    }
  >
> = /* @__PURE__ */ (() =>
  frozen({
    'incident-of-maltreatment': {
      meaning: 'The child was abused or neglected, or may have been.',
      questionsCareAtHome: false,
      refusesHelp: false,
      source: MONITORING,
    },
    referral: {
      meaning: 'Someone reported a concern about the child.',
      questionsCareAtHome: false,
      refusesHelp: false,
      source: MONITORING,
    },
    'parental-difficulty-again': {
      meaning: 'A parent’s serious difficulty has come back.',
      questionsCareAtHome: true,
      refusesHelp: false,
      source: MONITORING,
    },
    'childs-needs-not-met': {
      meaning: 'The child’s needs are not met well enough.',
      questionsCareAtHome: true,
      refusesHelp: false,
      source: MONITORING,
    },
    'change-not-kept-up': {
      meaning: 'The parents have not kept up the change they made.',
      questionsCareAtHome: false,
      refusesHelp: false,
      source: TIMESCALES_OF_THE_PLAN,
    },
    'stress-in-family': {
      meaning: 'The family is under strain that may lead to breakdown.',
      questionsCareAtHome: false,
      refusesHelp: false,
      source: AFTER_RETURN,
    },
    'distress-in-behaviour': {
      meaning: 'The child’s behaviour shows distress that the child does not tell anyone about.',
      questionsCareAtHome: false,
      refusesHelp: false,
      source: FAMILY_CHANGES,
    },
    'school-attendance-or-exclusion': {
      meaning: 'The child misses school or has been excluded. Both are linked with returns that break down.',
      questionsCareAtHome: false,
      refusesHelp: false,
      source: SCHOOL,
    },
    'child-not-close-to-parents': {
      meaning: 'The child is close to neither parent at home.',
      questionsCareAtHome: false,
      refusesHelp: false,
      source: MONITORING,
    },
    'help-refused': {
      meaning: 'The family refuses help.',
      questionsCareAtHome: false,
      refusesHelp: true,
      source: TIMESCALES_OF_THE_PLAN,
    },
  }))();
