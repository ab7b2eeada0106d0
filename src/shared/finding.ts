/**
 * What a check answers when something is wrong or missing.
 *
 * A finding is made of a stable code, a path into the caller's own data and fixed words.
 * It never repeats a value of the input: these are children's records.
 */
import type { Citation } from './citation.js';
import { frozen } from './frozen.js';

/** `must`: the answer cannot be given, or an observation does not count. `should`: worth a person's attention. */
export type Severity = 'must' | 'should';

/** One step into the caller's data: a field name of this package's own types, or a position in a list (from 0). */
export type PathStep = string | number;

/** Something wrong or missing, said in a way that a program can act on and a person can read. */
export interface Finding<Code extends string = string> {
  /** Stable code; every code is listed in `docs/findings.md`. */
  readonly code: Code;
  /** How much it weighs. */
  readonly severity: Severity;
  /** Where in the data that was passed in. Never holds a key that the caller made up. */
  readonly path: readonly PathStep[];
  /** The same words for every finding with this code. */
  readonly message: string;
  /** Where the rule behind it is printed, if there is one. */
  readonly source?: Citation;
  /** What would be right here: the values allowed, or the names of the fields that the record knows. */
  readonly expected?: readonly string[];
  /** How many more findings there are that are not listed. */
  readonly leftOut?: number;
}

/** What a finding code means: one entry of a register of codes. */
export interface FindingMeaning {
  /** How much findings with this code weigh. */
  readonly severity: Severity;
  /** What is wrong, and what would mend it. */
  readonly message: string;
  /** Where the rule behind it is printed; left out for rules about the shape of data. */
  readonly source?: Citation;
}

/** A register of codes: each with its severity, its words and its source. */
export type FindingRegister<Code extends string> = Readonly<Record<Code, FindingMeaning>>;

/** The most findings that are listed about one input; those beyond it are counted. */
export const MOST_FINDINGS = 500;

/** The code of the last finding of a list that was cut. */
export type MoreFindingsCode = 'findings.more';

/** What that code means. */
export const MORE_FINDINGS: FindingRegister<MoreFindingsCode> = /* @__PURE__ */ frozen({
  'findings.more': {
    severity: 'must',
    message: 'There are more findings than can be listed. Deal with the ones listed first, then check again.',
  },
});

/**
 * Keeps a list of findings to what a person can work through: what must be mended first, then what should, and at the end how many
 * more there are and how much they weigh at most.
 *
 * @param findings - all of them
 * @returns the same list where it is short enough
 */
export function capped<Code extends string>(
  findings: readonly Finding<Code>[],
): readonly Finding<Code | MoreFindingsCode>[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const byWeight = [
    ...findings.filter(({ severity }) => severity === 'must'),
    ...findings.filter(({ severity }) => severity === 'should'),
  ];
  const listed = byWeight.slice(0, MOST_FINDINGS - 1);
  const [next] = byWeight.slice(MOST_FINDINGS - 1);
  return [
    ...listed,
    {
      ...findingFrom(MORE_FINDINGS, 'findings.more', []),
      severity: next?.severity ?? 'should',
      leftOut: findings.length - listed.length,
    },
  ];
}

/**
 * Makes a finding from its entry in a register.
 *
 * @param register - the register that knows the code
 * @param code - the stable code
 * @param path - where in the caller's data
 * @returns the finding, with the register's words and source
 */
export function findingFrom<Code extends string>(
  register: FindingRegister<Code>,
  code: Code,
  path: readonly PathStep[],
): Finding<Code> {
  // A register may say more of its codes than a finding holds.
  const { severity, message, source } = register[code];
  return source === undefined ? { code, severity, path, message } : { code, severity, path, message, source };
}
