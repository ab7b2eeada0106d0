/** Gathering what is wrong with very many rows: each finding is counted, and no more are kept than can be listed. */
import {
  capped,
  FINDINGS_LIMIT,
  type Finding,
  findingIn,
  type MoreFindingsCode,
} from '../../shared/findings/finding.js';
import { EPISODE_FINDINGS, type EpisodeFindingCode, NOT_COUNTABLE_CODES, type NotCountableCode } from '../findings.js';

/** What was found, and how often. */
export interface Gathered {
  readonly findings: readonly Finding<EpisodeFindingCode | MoreFindingsCode>[];
  readonly found: Readonly<Partial<Record<EpisodeFindingCode, number>>>;
}

/** What findings are put into. */
export interface Gathering {
  /** Notes a finding about a row. */
  readonly note: (code: EpisodeFindingCode, row: number, field: string) => void;
  /** Notes a finding about a date of birth. */
  readonly noteBirth: (position: number) => void;
  /** All of them. */
  readonly gathered: () => Gathered;
}

/**
 * The codes among those found that keep a child from being counted.
 *
 * @param codes - the codes found of a child
 * @returns those that do, each once, in the order of the register
 */
export function inTheWay(codes: ReadonlySet<EpisodeFindingCode>): readonly NotCountableCode[] {
  return codes.size === 0 ? [] : NOT_COUNTABLE_CODES.filter((code) => codes.has(code));
}

const finding = findingIn(EPISODE_FINDINGS);

const inOrderOfRows = (one: Finding, other: Finding): number => {
  const [list, position] = one.path;
  const [otherList, otherPosition] = other.path;
  return list === otherList ? Number(position) - Number(otherPosition) : list === 'rows' ? -1 : 1;
};

/**
 * Starts gathering.
 *
 * @returns what findings are put into
 */
export function gathering(): Gathering {
  const kept = { must: [] as Finding<EpisodeFindingCode>[], should: [] as Finding<EpisodeFindingCode>[] };
  const counts = new Map<EpisodeFindingCode, number>();
  let total = 0;
  const put = (code: EpisodeFindingCode, path: readonly [string, number, string?]): void => {
    const [list, position, field] = path;
    total += 1;
    counts.set(code, (counts.get(code) ?? 0) + 1);
    const same = kept[EPISODE_FINDINGS[code].severity];
    if (same.length <= FINDINGS_LIMIT)
      same.push(field === undefined ? finding(code, list, position) : finding(code, list, position, field));
  };
  return {
    note: (code, row, field) => put(code, ['rows', row, field]),
    noteBirth: (position) => put('episodes.births-contradict', ['births', position]),
    gathered: () => {
      const all = [...kept.must, ...kept.should].sort(inOrderOfRows);
      const notKept = total - all.length;
      return {
        findings: capped(all).map((one) =>
          one.leftOut === undefined ? one : { ...one, leftOut: one.leftOut + notKept },
        ),
        found: Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1))),
      };
    },
  };
}
