/** What row 7 and its prose require to be kept up, and for how long: the conditions and the clocks. */
import type { PanelRole } from '../../classification/index.js';
import { frozen } from '../../shared/frozen.js';
import { row7At, rows1To3At, timescalesAt } from '../sources.js';
import type { ClockId, ClockRule, Sustained, SustainedId } from './review-rule.js';

/** What must hold without a break: rows 1 to 3 of the column that the case would move to or, at low, stays in. */
export const SUSTAINED: Readonly<Record<SustainedId, Sustained>> = /* @__PURE__ */ (() =>
  frozen({
    'as-low': {
      id: 'as-low',
      holdsWhen: 'all',
      onlyIfBetter: false,
      rows: {
        riskFactors: ['fully-addressed'],
        protectiveFactors: ['apparent'],
        capacityToChange: ['able'],
      },
      brokenBy: [
        'a risk factor that is no longer fully addressed',
        'protective factors that are no longer apparent',
        'parents who are no longer able to demonstrate capacity for change',
        'a new risk factor, or one that had been addressed and emerges again',
      ],
      source: rows1To3At('low'),
    },
    'as-medium': {
      id: 'as-medium',
      holdsWhen: 'all',
      onlyIfBetter: false,
      rows: {
        riskFactors: ['fully-addressed', 'partly-addressed'],
        protectiveFactors: ['apparent'],
        capacityToChange: ['able'],
      },
      brokenBy: [
        'risk factors that are no longer being addressed',
        'protective factors that are no longer apparent',
        'parents who are no longer able to demonstrate capacity for change',
        'a new risk factor, or one that had been addressed and emerges again',
      ],
      source: row7At('high'),
    },
    'as-high': {
      id: 'as-high',
      holdsWhen: 'any',
      // They have to become so: what was already there when people agreed on severe moves nothing.
      onlyIfBetter: true,
      rows: {
        riskFactors: ['fully-addressed', 'partly-addressed'],
        protectiveFactors: ['apparent'],
        capacityToChange: [],
      },
      brokenBy: [
        'protective factors that are no longer apparent, while risk factors are not being addressed',
        'a new risk factor, or one that had been addressed and emerges again',
      ],
      source: row7At('severe'),
    },
  } as const))();

/** Who may adjust a timescale in a case: the worker, whose judgement it is, and the manager, who reclassifies with the worker (I-53). */
export const MAY_ADJUST: readonly PanelRole[] = /* @__PURE__ */ frozen(['social-worker', 'team-manager'] as const);

/** How long each change must be kept up, at which level, and whether a case may adjust it. In the order of the columns. */
export const CLOCKS: Readonly<Record<ClockId, ClockRule>> = /* @__PURE__ */ (() =>
  frozen({
    L1: {
      id: 'L1',
      level: 'low',
      purpose: 'moving-down',
      title: 'Low risk kept up, before closing',
      months: 6,
      asterisk: true,
      // One asterisk stands against “at least six months” three times without one.
      adjustable: 'longer-only',
      startsWith: { kind: 'sustained', sustained: 'as-low' },
      thenDue:
        'from this day the case can close, once it is recorded that low risk still holds, if the child has been home for long enough and the formal reclassification has been made',
      nature: 'earliest',
      source: row7At('low'),
    },
    'L1-home': {
      id: 'L1-home',
      level: 'low',
      purpose: 'moving-down',
      title: 'Child at home, before closing',
      months: 6,
      asterisk: false,
      adjustable: 'longer-only',
      startsWith: { kind: 'home' },
      thenDue:
        'from this day the case can close, if low risk has also been kept up for long enough and the formal reclassification has been made',
      nature: 'earliest',
      source: timescalesAt('low'),
    },
    M1: {
      id: 'M1',
      level: 'medium',
      purpose: 'moving-down',
      title: 'All risk factors addressed and the change kept up, before moving to low',
      months: 6,
      asterisk: false,
      adjustable: 'longer-only',
      startsWith: { kind: 'sustained', sustained: 'as-low' },
      thenDue: 'from this day the case can move to low, once it is recorded that nothing has got worse',
      nature: 'earliest',
      source: row7At('medium'),
    },
    'H1-further': {
      id: 'H1-further',
      level: 'medium',
      purpose: 'moving-down',
      title: 'Further time at medium after high, before moving to low',
      months: 6,
      asterisk: true,
      adjustable: 'either-way',
      startsWith: { kind: 'stay' },
      onlyAfter: 'high',
      thenDue: 'from this day a move to low is open, if everything has also been addressed for long enough',
      nature: 'earliest',
      source: row7At('high'),
    },
    H1: {
      id: 'H1',
      level: 'high',
      purpose: 'moving-down',
      title: 'Change kept up at high, before moving to medium',
      months: 6,
      asterisk: true,
      adjustable: 'either-way',
      startsWith: { kind: 'sustained', sustained: 'as-medium' },
      thenDue: 'a reclassification: to medium, if it is recorded that nothing has got worse',
      nature: 'deadline',
      source: row7At('high'),
    },
    H2: {
      id: 'H2',
      level: 'high',
      purpose: 'limit',
      title: 'Time limit at high, to prevent drift',
      months: 6,
      asterisk: false,
      // The prose on this level has its timescales adjusted either way, and warns of drift: shorter is the careful direction.
      adjustable: 'either-way',
      startsWith: { kind: 'stay' },
      thenDue: 'a reclassification: severe if risk factors are not being addressed, and no drift in any case',
      nature: 'deadline',
      source: row7At('high'),
    },
    S1: {
      id: 'S1',
      level: 'severe',
      purpose: 'moving-down',
      title: 'A beginning kept up at severe, before moving to high',
      months: 6,
      asterisk: false,
      adjustable: 'longer-only',
      startsWith: { kind: 'sustained', sustained: 'as-high' },
      thenDue:
        'from this day the case can move to high, once it is recorded that the beginning still holds, if it is within the child’s timescale',
      nature: 'earliest',
      source: row7At('severe'),
    },
  } as const))();
