/**
 * Codes of England’s return on looked after children (SSDA903) that concern a return home: rules as data, with what each means for one.
 * Needs neither zod nor fp-ts at run time.
 *
 * No risk is derived from any code. E4A and E4B differ in whether care planning brought a return about, and that is all they say; how
 * likely harm is, people judge. Another return counts, under the outcome RHOM, children who are at home six months after going home:
 * that has nothing to do with the Framework’s clocks, and has no name here.
 *
 * @module interop/code-sets
 */

import { LEGAL_STATUSES } from '../return-home/law/legal-statuses.js';
import {
  LEGAL_STATUS_IDS,
  type LegalStatus,
  type ReturnRouteId,
  type Ssda903LegalStatusCode,
} from '../return-home/law/route.js';
import { codesOf } from '../return-home/sources.js';
import type { Check } from '../shared/check.js';
import type { Citation } from '../shared/citation.js';
import type { Finding } from '../shared/finding.js';
import { frozen } from '../shared/frozen.js';
import { MADE_BY } from '../shared/made-by.js';
import { mustBe } from '../shared/shape.js';
import type { Known } from '../shared/three-valued.js';

/** The codes of why an episode of care ended that concern a return home. */
export const SSDA903_EPISODE_CEASED_CODES = /* @__PURE__ */ frozen(['E4A', 'E4B', 'E13', 'X1'] as const);

/** A code of why an episode of care ended. */
export type Ssda903EpisodeCeasedCode = (typeof SSDA903_EPISODE_CEASED_CODES)[number];

/** The codes of placements that concern a return home. */
export const SSDA903_PLACEMENT_CODES = /* @__PURE__ */ frozen(['P1'] as const);

/** A code of a placement. */
export type Ssda903PlacementCode = (typeof SSDA903_PLACEMENT_CODES)[number];

/** What every code has. */
export interface CodeBase<Code extends string> {
  /** The code, in capitals, as the return has it. */
  readonly code: Code;
  /** What it says, in this package’s own words. */
  readonly says: string;
  /** What it means for a return home, and what has to be asked besides. */
  readonly forReturnHome: string;
  /** Where the code is from. */
  readonly source: Citation;
}

/** A code of legal status. */
export interface LegalStatusCode extends CodeBase<Ssda903LegalStatusCode> {
  /** The legal status, with the law and the ways home that it allows for. */
  readonly status: LegalStatus;
}

/** A code of why an episode of care ended. */
export interface EpisodeCeasedCode extends CodeBase<Ssda903EpisodeCeasedCode> {
  /** Whether the child is still looked after afterwards. */
  readonly staysLookedAfter: Known;
  /** Whether the code says that the child went to live with someone who has parental responsibility. */
  readonly withParentalResponsibility: Known;
  /** Whether the code says that this was part of the care planning of the time. */
  readonly partOfCarePlanning: Known;
}

/** A code of a placement. */
export interface PlacementCode extends CodeBase<Ssda903PlacementCode> {
  /** Whether the child is still looked after in such a placement. */
  readonly staysLookedAfter: Known;
  /** The way home that it records. */
  readonly route: ReturnRouteId;
}

/** The codes of each set. */
export interface CodesOfSet {
  /** Legal status. */
  readonly 'legal-status': LegalStatusCode;
  /** Reason episode ceased. */
  readonly 'episode-ceased': EpisodeCeasedCode;
  /** Placement. */
  readonly placement: PlacementCode;
}

/** A set of codes. */
export type CodeSetId = keyof CodesOfSet;

/** One set of codes. */
export interface CodeSet<Code> {
  /** The column of the return that has these codes. */
  readonly column: 'LS' | 'REC' | 'PLACE';
  /** What the set is about. */
  readonly title: string;
  /** `all`: every code that the return has; `some`: only those that concern a return home. */
  readonly holds: 'all' | 'some';
  /** The codes. */
  readonly codes: readonly Code[];
}

/** What a code stands for. */
export type CodeAnswer<Code> =
  | {
      /** The code is known. */
      readonly kind: 'known';
      /** What it stands for. */
      readonly meaning: Code;
    }
  | {
      /** The code is none of those known here: nothing is said of it, and it is not repeated. */
      readonly kind: 'cannot-say';
    };

/** Two codes that no episode can have together. */
export interface InvalidCodes {
  /** The number of the rule, by which the return’s validation names it. */
  readonly rule: '378';
  /** The placement. */
  readonly placement: Ssda903PlacementCode;
  /** The legal status. */
  readonly legalStatus: Ssda903LegalStatusCode;
  /** What it says. */
  readonly says: string;
  /** Where the rule is from. */
  readonly source: Citation;
}

/** What checking two codes answers. */
export interface CodesCheck extends Check<Finding<'codes.rule-378'>> {
  /**
   * `invalid`: a rule forbids that they stand in one episode. `nothing-against`: both codes are known, and no rule known here forbids it;
   * the return has rules that are not known here. `cannot-say`: one of the codes, or both, are none of those known here.
   */
  readonly verdict: 'invalid' | 'nothing-against' | 'cannot-say';
}

const EPISODE_CEASED = /* @__PURE__ */ codesOf('reason episode ceased');
const PLACEMENT = /* @__PURE__ */ codesOf('placement');

/** Every code that is known here, by the set it belongs to. */
export const CODE_SETS: { readonly [Set in CodeSetId]: CodeSet<CodesOfSet[Set]> } = /* @__PURE__ */ (() =>
  frozen({
    'legal-status': {
      column: 'LS',
      title: 'Legal status',
      holds: 'all',
      codes: LEGAL_STATUS_IDS.map((id): LegalStatusCode => {
        const status = LEGAL_STATUSES[id];
        return { code: status.code, says: status.title, forReturnHome: status.depends, source: status.source, status };
      }),
    },
    'episode-ceased': {
      column: 'REC',
      title: 'Reason episode ceased',
      holds: 'some',
      codes: [
        {
          code: 'E4A',
          says: 'Looked after no longer: went home to live with a parent, or someone else with parental responsibility, as part of the care planning.',
          forReturnHome:
            'A return home that was planned and ended being looked after, for example because a court discharged the order or accommodation ended. The code does not say how it ended, nor whether what the law asks for was done.',
          source: EPISODE_CEASED,
          staysLookedAfter: 'no',
          withParentalResponsibility: 'yes',
          partOfCarePlanning: 'yes',
        },
        {
          code: 'E4B',
          says: 'Looked after no longer: went home to live with a parent, or someone else with parental responsibility, which was not part of the care planning of the time.',
          forReturnHome:
            'A return home that did not come out of the care planning of the time: what has to follow an unplanned return is in the list for it. The code says nothing of how safe the child is, nor why it came about.',
          source: EPISODE_CEASED,
          staysLookedAfter: 'no',
          withParentalResponsibility: 'yes',
          partOfCarePlanning: 'no',
        },
        {
          code: 'E13',
          says: 'Looked after no longer: went to live with someone who has no parental responsibility.',
          forReturnHome:
            'Not a return to a parent, as far as the code says. Whether it is a return home in the Framework’s sense, with people who looked after the child before, has to be asked.',
          source: EPISODE_CEASED,
          staysLookedAfter: 'no',
          withParentalResponsibility: 'no',
          partOfCarePlanning: 'cannot-say',
        },
        {
          code: 'X1',
          says: 'Still looked after: another episode begins on the same day.',
          forReturnHome:
            'Not the end of being looked after. Only the next episode says whether the child is home: a child placed with parents has P1 there.',
          source: EPISODE_CEASED,
          staysLookedAfter: 'yes',
          withParentalResponsibility: 'cannot-say',
          partOfCarePlanning: 'cannot-say',
        },
      ],
    },
    placement: {
      column: 'PLACE',
      title: 'Placement',
      holds: 'some',
      codes: [
        {
          code: 'P1',
          says: 'Placed with own parents, or with others who have parental responsibility.',
          forReturnHome:
            'The child lives at home and is still looked after. A child accommodated under section 20 who goes home is not placed there: being looked after ends.',
          source: PLACEMENT,
          staysLookedAfter: 'yes',
          route: 'placed-with-parents',
        },
      ],
    },
  } as const))();

/** Codes that no episode can have together, as far as they concern a return home. */
export const INVALID_CODES: readonly InvalidCodes[] = /* @__PURE__ */ (() =>
  frozen([
    {
      rule: '378',
      placement: 'P1',
      legalStatus: 'V2',
      says: 'Nobody is placed with parents while accommodated under section 20 for a single period: a child so accommodated who goes home is no longer looked after.',
      source: codesOf('rule 378'),
    },
  ] as const))();

/**
 * Looks up what a code stands for. Codes are written in capitals; anything else is none of them.
 *
 * @param set - the set that the code is from
 * @param code - a code, as case systems hold it
 * @returns what it stands for, or that nothing can be said of it
 *
 * @example
 * ```ts
 * import { meaningOfCode } from 'reunification-framework/interop';
 *
 * const code = meaningOfCode('episode-ceased', 'E4B');
 * code.kind === 'known' && code.meaning.partOfCarePlanning; // => 'no'
 * meaningOfCode('episode-ceased', 'e4b').kind; // => 'cannot-say'
 * ```
 */
export function meaningOfCode<Set extends CodeSetId>(set: Set, code: string): CodeAnswer<CodesOfSet[Set]> {
  mustBe('set', set, { oneOf: Object.keys(CODE_SETS) });
  mustBe('code', code, 'text');
  const codes: readonly CodesOfSet[Set][] = CODE_SETS[set].codes;
  const meaning = codes.find((known) => known.code === code);
  return meaning === undefined ? { kind: 'cannot-say' } : { kind: 'known', meaning };
}

/**
 * Checks whether a placement and a legal status can stand in one episode, as far as the rules known here say.
 *
 * @param codes - the two codes, as case systems hold them
 * @returns the rule that forbids it, that none known here does, or that nothing can be said.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { checkCodes } from 'reunification-framework/interop';
 *
 * checkCodes({ placement: 'P1', legalStatus: 'V2' }).verdict; // => 'invalid'
 * checkCodes({ placement: 'P1', legalStatus: 'C2' }).verdict; // => 'nothing-against'
 * checkCodes({ placement: 'P1', legalStatus: 'c2' }).verdict; // => 'cannot-say'
 * ```
 */
export function checkCodes(codes: {
  /** The code of the placement. */
  readonly placement: string;
  /** The code of the legal status. */
  readonly legalStatus: string;
}): CodesCheck {
  mustBe('codes', codes, { fields: { placement: 'text', legalStatus: 'text' } });
  return answerFor(codes.placement, codes.legalStatus);
}

const answerFor = (placement: string, legalStatus: string): CodesCheck => {
  const broken = INVALID_CODES.filter((rule) => rule.placement === placement && rule.legalStatus === legalStatus);
  const answers = [meaningOfCode('placement', placement), meaningOfCode('legal-status', legalStatus)];
  const isUnknown = answers.some(({ kind }) => kind === 'cannot-say');
  return {
    madeBy: MADE_BY,
    verdict: broken.length > 0 ? 'invalid' : isUnknown ? 'cannot-say' : 'nothing-against',
    findings: broken.map(({ rule, says, source }) => ({
      code: `codes.rule-${rule}` as const,
      severity: 'must',
      path: ['placement'],
      message: says,
      source,
    })),
  };
};
