/**
 * Findings: what a check reports when something is wrong or missing.
 *
 * A finding has a stable code, a path into the caller's own data, and fixed words. It never repeats a value from the input,
 * because these are children's records.
 */
import type { Citation } from '../citation.js';
import { frozen } from '../frozen.js';

/** `must`: until it is dealt with, there is no answer, or an observation does not count. `should`: worth a person's attention. */
export type Severity = 'must' | 'should';

/** One step into the caller's data: a field name of this package's own types, or a position in a list (from 0). */
export type PathStep = string | number;

/** Something wrong or missing: a code for programs, and a message for people that says what to do. */
export interface Finding<Code extends string = string> {
  /** Stable code; every code is listed in `docs/findings.md`. */
  readonly code: Code;
  /** Whether it must be dealt with, or is only worth a look. */
  readonly severity: Severity;
  /** Where in the data that was passed in. It never contains a key that the caller invented. */
  readonly path: readonly PathStep[];
  /** What to do. Every finding with this code has the same words. */
  readonly message: string;
  /** Where the rule behind it is printed, if there is one. */
  readonly source?: Citation;
  /** What is allowed here: the values, the names of the record’s fields, or the kind of value in words, such as `a text`. */
  readonly expected?: readonly string[];
  /** How many findings are left out of the list. */
  readonly leftOut?: number;
}

/** What a finding code means: one entry of a register of codes. */
export interface FindingMeaning {
  /** Whether findings with this code must be dealt with, or are only worth a look. */
  readonly severity: Severity;
  /** What to do, or what is wrong. */
  readonly message: string;
  /** Where the rule behind it is printed; left out for rules about the shape of data. */
  readonly source?: Citation;
}

/** A register of codes: each with its severity, its words and its source. */
export type FindingRegister<Code extends string> = Readonly<Record<Code, FindingMeaning>>;

/**
 * Says how a finding is made from its entry in a register.
 *
 * @param register - the codes, with their words and sources
 * @returns a function from a code, and where in the caller’s data, to the finding
 */
export const findingIn =
  <Code extends string>(register: FindingRegister<Code>) =>
  (code: Code, ...path: readonly PathStep[]): Finding<Code> => {
    // A register may say more of its codes than a finding holds.
    const { severity, message, source } = register[code];
    return source === undefined ? { code, severity, path, message } : { code, severity, path, message, source };
  };

/**
 * The same, for a finding that is made only where something holds.
 *
 * @param register - the codes, with their words and sources
 * @returns a function from whether it holds, a code, and where in the caller’s data, to the finding or none
 */
export const findingWhen = <Code extends string>(register: FindingRegister<Code>) => {
  const finding = findingIn(register);
  return (holds: boolean, code: Code, ...path: readonly PathStep[]): readonly Finding<Code>[] =>
    holds ? [finding(code, ...path)] : [];
};

/** The most findings listed for one input. Any more are only counted. */
export const FINDINGS_LIMIT = 500;

/** The code of the last finding in a list that was cut short. */
export type MoreFindingsCode = 'findings.more';

/** The message and severity for that code. */
export const MORE_FINDINGS: FindingRegister<MoreFindingsCode> = /* @__PURE__ */ frozen({
  'findings.more': {
    severity: 'must',
    message: 'There are more findings than can be listed. Deal with the ones listed first, then check again.',
  },
});

/**
 * Cuts a list of findings to a length that a person can work through: first each `must`, then each `should`, and at the end a finding
 * that says how many are left out, with the highest severity among them.
 *
 * @param findings - all of them
 * @returns the same list if it is short enough
 */
export function capped<Found extends Finding>(
  findings: readonly Found[],
): readonly (Found | Finding<MoreFindingsCode>)[] {
  if (findings.length <= FINDINGS_LIMIT) return findings;
  const byWeight = [
    ...findings.filter(({ severity }) => severity === 'must'),
    ...findings.filter(({ severity }) => severity === 'should'),
  ];
  const [listed, others] = [byWeight.slice(0, FINDINGS_LIMIT - 1), byWeight.slice(FINDINGS_LIMIT - 1)];
  return [
    ...listed,
    {
      ...findingIn(MORE_FINDINGS)('findings.more'),
      severity: others.some(({ severity }) => severity === 'must') ? 'must' : 'should',
      leftOut: others.length,
    },
  ];
}

/**
 * The findings that have one of some codes, such as those that say that a record contradicts itself.
 *
 * @param codes - the codes
 * @param findings - findings of a check
 * @returns those among them, without what the check says besides
 */
export function findingsAmong<Code extends string>(
  codes: readonly Code[],
  findings: readonly Finding[],
): readonly Finding<Code>[] {
  return findings.flatMap(({ code, severity, path, message, source }) => {
    const known = codes.find((one) => one === code);
    if (known === undefined) return [];
    return [{ code: known, severity, path, message, ...(source === undefined ? {} : { source }) }];
  });
}
