/** What is laid out by hand, as the JSON of the functions that are asked. */
import { FACTORS } from 'reunification-framework/factors';
import { coded, each, entriesById, ifSaid, type Json, list, record, said } from './json.js';

/** What the table indicates. */
export const indicated = (value: unknown): Json => {
  const { supporting, ...indication } = record(value);
  return said({ ...indication, support: each(supporting, (known) => ({ supporting: known })) });
};

/** What a parser answers: what it read on the right, or on the left what is wrong. */
export const read = (value: unknown): Json => {
  const { accepted, findings } = record(value);
  return accepted === true ? { _tag: 'Right' } : { _tag: 'Left', left: findings };
};

/** The same of what is read together with what is found in it. */
export const readWithFindings = (value: unknown): Json => {
  const { accepted, findings } = record(value);
  return accepted === true ? { _tag: 'Right', right: { findings } } : { _tag: 'Left', left: findings };
};

/** What people set. */
export const settled = (value: unknown): Json => {
  const { findings, ...right } = record(value);
  return list(findings).length === 0 ? { _tag: 'Right', right } : { _tag: 'Left', left: findings };
};

/** What is suggested: one value, or those that are open. */
export const suggested = (value: unknown): Json => {
  const { profile, suggestions } = record(value);
  return said({
    profile,
    suggestions: each(suggestions, (told) => {
      const { kind, values, reasons } = record(told);
      const [one, ...others] = list(values);
      const isOne = kind === 'suggested' || (kind === undefined && others.length === 0);
      return said({ kind, ...(isOne ? { value: one } : { options: values }), reasons: coded('code')(reasons) });
    }),
  });
};

/** Conditions with the codes of their reasons. */
export const ready = (value: unknown): Json => {
  const { conditions, ...rest } = record(value);
  return said({
    ...rest,
    conditions: ifSaid(conditions, (all) =>
      entriesById(all, (told) => {
        const { verdict, reasons } = record(told);
        return said({ verdict, reasons: coded('code')(reasons) });
      }),
    ),
  });
};

/** Steps, each with its verdict and reason. */
export const steps = (value: unknown): Json => {
  const { steps: all, ...rest } = record(value);
  return said({ ...rest, steps: ifSaid(all, (told) => entriesById(told)) });
};

/** The letters of a goal. */
export const letters = (value: unknown): Json => ({
  ...record(value),
  letters: each(record(value)['letters'], (verdict) => ({ verdict })),
});

/** Approvals, each with whether it is needed. */
export const approvals = (value: unknown): Json => ({
  approvals: Object.entries(record(record(value)['needed'])).map(([approval, needed]) => ({ approval, needed })),
});

/** “clock M1” is the clock M1. */
export const differences = (value: unknown): Json => ({
  differences: list(record(value)['differences']).map((difference) => {
    const [what, clock = null] = String(difference).split(' ');
    return { what, clock };
  }),
});

/** What goals suggest, with the goals behind each reason. */
export const capacity = (value: unknown): unknown =>
  list(value).map((told) => {
    const { reasons, ...rest } = record(told);
    const all = ifSaid(reasons, (told) => Object.entries(record(told)).map(([code, goals]) => ({ code, goals })));
    return said({ ...rest, reasons: all });
  });

/** The first year. */
export const year = (value: unknown): Json =>
  said({ ...record(value), missing: coded('code')(record(value)['missing']) });

const LANDINGS = {
  'risk-factor': 'riskFactors',
  'protective-factor': 'protectiveFactors',
  strength: 'strengths',
  absent: 'absent',
  'not-known': 'notKnown',
  'not-applicable': 'notApplicable',
  'not-counted': 'notCounted',
} as const;

/** As what an observation counts: something positive that is said to work against nothing is a strength. */
const landingOf = ({ counts, as }: Json, factor: unknown): string => {
  if (counts !== 'present') return String(counts);
  const known = FACTORS.find(({ id }) => id === factor);
  return String(as ?? (known?.kind === 'risk' ? 'risk-factor' : 'strength'));
};

/** Every observation of an assessment where it lands, and the codes of what is found of their own evidence. */
const observed = (observations: readonly unknown[], given: readonly unknown[]): Json => {
  const all = observations.map((told, observation) => {
    const { worksAgainst, codes, ...rest } = record(told);
    const landing = landingOf(rest, record(given[observation])['factor']);
    return {
      landing,
      codes,
      entry: said({ observation, worksAgainst: landing === 'protective-factor' ? worksAgainst : undefined }),
    };
  });
  const areCodesTold = all.every(({ codes }) => codes !== undefined);
  return said({
    ...Object.fromEntries(
      Object.entries(LANDINGS).map(([name, field]) => [
        field,
        all.flatMap(({ landing, entry }) => (landing === name ? [entry] : [])),
      ]),
    ),
    findings: areCodesTold ? all.flatMap(({ codes }) => list(codes).map((code) => ({ code }))) : undefined,
  });
};

/** What an assessment comes to for each child. */
export const evaluated = (value: unknown, input: unknown): Json => ({
  children: list(record(value)['children']).map((child) => {
    const { observations, contradictions, ...rest } = record(child);
    const given = list(record(record(input)['assessment'])['observations']);
    return said({
      ...(observations === undefined ? {} : observed(list(observations), given)),
      contradictions: ifSaid(contradictions, (all) =>
        list(all).map((told) => {
          const { riskFactor, protectiveFactor, explained } = record(told);
          return { riskFactor: { factor: riskFactor }, protectiveFactor: { factor: protectiveFactor }, explained };
        }),
      ),
      ...rest,
    });
  }),
});
