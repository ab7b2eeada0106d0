/**
 * The Risk Classification Table (“Traffic Light Tool”), row for row and column for column as printed on p. 40.
 * Rows 1 to 5 indicate a level; row 6 says what each level points to. Row 7, on moving between levels, is not here.
 */
import type { Citation } from '../shared/citation.js';
import { frozen } from '../shared/frozen.js';
import type { IndicatorId, Profile, RiskLevel } from './profile.js';

/** Rows 1 to 5: for one indicator, the value that each column prints. */
export interface IndicatorRow<Indicator extends IndicatorId = IndicatorId> {
  /** Number of the row, from 1. */
  readonly row: number;
  /** What the row is about. */
  readonly heading: string;
  /** The value in each column. */
  readonly cells: Readonly<Record<RiskLevel, Profile[Indicator]>>;
  /** Where it is printed. */
  readonly source: Citation;
}

/** One thing that a level points to, in this package's own words. */
export interface PointedTo {
  /** Whether a return home is open at this level (Annex 5: only at low and medium). */
  readonly returnHome: 'open' | 'not-open';
  /** What the table points to at this level. */
  readonly steps: readonly string[];
  /** The plans or orders the cell names, if any. */
  readonly plans: readonly string[];
}

/** Row 6: what each level points to. People decide; the table points. */
export interface DecisionRow {
  /** Number of the row. */
  readonly row: 6;
  /** What the row is about. */
  readonly heading: string;
  /** What each column points to. */
  readonly cells: Readonly<Record<RiskLevel, PointedTo>>;
  /** Where it is printed. */
  readonly source: Citation;
}

/** Where a row of the table is printed. */
const row = (number: number): Citation => ({
  document: 'framework-2015',
  locator: `Risk Classification Table, row ${number}`,
  page: 40,
});

/** Rows 1 to 5 of the table: what indicates which level. */
export const RISK_CLASSIFICATION_TABLE: { readonly [Indicator in IndicatorId]: IndicatorRow<Indicator> } =
  /* @__PURE__ */ frozen({
    riskFactors: {
      row: 1,
      heading: 'Risk factors',
      cells: {
        low: 'fully-addressed',
        medium: 'partly-addressed',
        high: 'not-being-addressed',
        severe: 'not-being-addressed',
      },
      source: row(1),
    },
    protectiveFactors: {
      row: 2,
      heading: 'Protective factors',
      cells: {
        low: 'apparent',
        medium: 'apparent',
        high: 'apparent',
        severe: 'none-apparent',
      },
      source: row(2),
    },
    capacityToChange: {
      row: 3,
      heading: 'Parents’ sustained capacity for actual change',
      cells: {
        low: 'able',
        medium: 'able',
        high: 'unable',
        severe: 'unable',
      },
      source: row(3),
    },
    wishes: {
      row: 4,
      heading: 'Wishes of parents and child about return home',
      cells: {
        low: 'all-want-return',
        medium: 'all-want-return',
        high: 'ambivalent-or-opposed',
        severe: 'ambivalent-or-opposed',
      },
      source: row(4),
    },
    likelihoodOfRecurrence: {
      row: 5,
      heading: 'Likelihood that abuse will recur if the child is returned home',
      cells: {
        low: 'unlikely',
        medium: 'some-possibility',
        high: 'strong-possibility',
        severe: 'very-strong-possibility',
      },
      source: row(5),
    },
  });

/** A cell that this package reads more widely or more narrowly than it is printed. */
export interface ReadOtherwise {
  /** The indicator. */
  readonly indicator: IndicatorId;
  /** The columns. */
  readonly levels: readonly [RiskLevel, ...RiskLevel[]];
  /** The printed terms. */
  readonly printed: string;
  /** How they are read. */
  readonly read: string;
  /** Whether that takes in more than is printed, or less. */
  readonly makes: 'wider' | 'narrower';
  /** The interpretation that says why. */
  readonly interpretation: 'I-24' | 'I-28';
}

/** The cells that are read otherwise than printed, so that nobody takes our words for the printed ones. */
export const READ_OTHERWISE: readonly ReadOtherwise[] = /* @__PURE__ */ frozen([
  {
    indicator: 'riskFactors',
    levels: ['medium'],
    printed: 'apparent, or not all fully addressed',
    read: 'apparent and being addressed, not all of them fully',
    makes: 'narrower',
    interpretation: 'I-24',
  },
  {
    indicator: 'wishes',
    levels: ['high', 'severe'],
    printed: 'ambivalence by parent and/or child',
    read: 'a parent or the child is unsure about the return or against it',
    makes: 'wider',
    interpretation: 'I-28',
  },
]);

/** Row 6 of the table: what each level points to. */
export const DECISION_ROW: DecisionRow = /* @__PURE__ */ frozen({
  row: 6,
  heading: 'What the level points to',
  cells: {
    low: {
      returnHome: 'open',
      steps: [
        'the child returns home, after preparation, with a reunification plan and parental agreements',
        'child and parents are supported, and the return is monitored',
      ],
      plans: ['Child in Need Plan', 'Placed with Parents'],
    },
    medium: {
      returnHome: 'open',
      steps: [
        'the child returns home, after preparation, with a reunification plan and a parental agreement',
        'child and parents are supported, with services that reduce risks and increase protective factors',
        'the return is monitored regularly',
      ],
      plans: ['Child in Need Plan', 'Child Protection Plan', 'Placed with Parents'],
    },
    high: {
      returnHome: 'not-open',
      steps: [
        'there are further interventions, and evidence that the parents can engage and change, before any return home',
        'the care order is kept',
        'concurrent planning begins, for a possible permanent separation',
      ],
      plans: [],
    },
    severe: {
      returnHome: 'not-open',
      steps: [
        'the child stays looked after',
        'legal proceedings begin if they are needed',
        'a permanent separation is planned, within a time that fits the child’s development, needs and wishes',
      ],
      plans: [],
    },
  },
  source: row(6),
});

/** Why a return home is open at low and medium only. */
export const RETURN_ONLY_AT_LOW_OR_MEDIUM: Citation = /* @__PURE__ */ frozen({
  document: 'framework-2015',
  locator: 'Annex 5, 1.1 Introduction and purpose of report',
  page: 86,
});
