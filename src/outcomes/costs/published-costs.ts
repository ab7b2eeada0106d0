/** Published costs of returns that break down and of support: context, and never used in a sum. */
import type { Citation } from '../../shared/citation.js';
import { frozen } from '../../shared/frozen.js';
import { COSTS_IN_2015, INVESTING_IN_SUPPORT } from '../sources.js';

/** A published cost. */
export interface PublishedCost {
  /** Stable id. */
  readonly id: string;
  /** Pounds. */
  readonly pounds: number;
  /** Whether it is given as it stands, or as exceeded. */
  readonly is: 'about' | 'more-than';
  /** Of what; reads on after the pounds. */
  readonly statement: string;
  /** The study, as far as the source names it. The year of the prices is printed nowhere. */
  readonly study: string;
  /** Where it was read. */
  readonly source: Citation;
}

/** Something that has to be said beside costs. */
export interface CostNote {
  /** What. */
  readonly says: string;
  /** Where it comes from, if it is printed. */
  readonly source?: Citation;
}

const in2024 = { study: 'Holmes, for the NSPCC (2024)', source: INVESTING_IN_SUPPORT } as const;
const in2014 = { study: 'Holmes (2014)', source: COSTS_IN_2015 } as const;

/** The published costs. */
export const PUBLISHED_COSTS: readonly PublishedCost[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 're-entry-2024',
      pounds: 105_804,
      is: 'about',
      statement: 'for each child who returns to care, on average',
      ...in2024,
    },
    {
      id: 'support-2024',
      pounds: 7_857,
      is: 'about',
      statement: 'to support a family when the child returns home, on average',
      ...in2024,
    },
    {
      id: 'all-re-entries-2024',
      pounds: 300_000_000,
      is: 'more-than',
      statement: 'a year on children who go back into care when a return fails',
      ...in2024,
    },
    {
      id: 'all-support-2024',
      pounds: 67_000_000,
      is: 'about',
      statement: 'a year to support all children and families who return home, by estimate',
      ...in2024,
    },
    {
      id: 'all-re-entries-2014',
      pounds: 300_000_000,
      is: 'about',
      statement: 'a year for all returns that fail, by estimate',
      ...in2014,
    },
    {
      id: 'all-support-2014',
      pounds: 56_000_000,
      is: 'about',
      statement: 'a year to support all children and families who return home, by estimate',
      ...in2014,
    },
  ]))();

/** What has to be said beside costs. */
export const COST_NOTES: readonly CostNote[] = /* @__PURE__ */ (() =>
  frozen([
    {
      says: 'Support is for the good of the child, and not only to save money.',
      source: INVESTING_IN_SUPPORT,
    },
    {
      says: 'A sum says what was spent at these unit costs. It does not say what would have been saved: who would have stayed home with other support, no record shows.',
    },
  ]))();
