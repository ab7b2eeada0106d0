/** Looking at one row by itself: which of its days and codes can be used. */
import type { CivilDate } from '../../shared/days/civil-date.js';
import { isBlank } from '../../shared/text/text.js';
import type { EpisodeFindingCode } from '../findings.js';
import {
  CEASED_CODES,
  type CeasedCode,
  END_OF_CARE_RULES,
  LEGAL_STATUS_RULES,
  PLACEMENT_RULES,
  type PlacementRule,
  STARTS_BEING_LOOKED_AFTER,
} from './code-rules.js';
import type { EpisodeField, EpisodeRow, WentTo } from './episode.js';

/** A row that can be put into a sequence. */
export interface SoundEpisode {
  readonly row: number;
  readonly from: CivilDate;
  readonly begins: boolean;
  readonly until: CivilDate | undefined;
  readonly ceased: CeasedCode | undefined;
  readonly law: 'care' | 'short-breaks' | 'youth-justice';
  readonly placement: PlacementRule | undefined;
  readonly wentTo: WentTo | undefined;
}

/** What a row is looked at with. */
export interface RowQuestion {
  readonly dataUntil: CivilDate;
  readonly bornOn: CivilDate | undefined;
  readonly note: (code: EpisodeFindingCode, field: EpisodeField | 'wentTo') => void;
}

const CEASED: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(CEASED_CODES);

const isCeasedCode = (code: string): code is CeasedCode => CEASED.has(code);
const isKeyOf = <Rules extends object>(rules: Rules, code: string): code is string & keyof Rules =>
  Object.hasOwn(rules, code);

const isUnreadable = (row: EpisodeRow, field: EpisodeField): boolean => row.unreadable?.includes(field) === true;

/** A code that every row needs. */
const neededCode = <Rules extends object>(
  row: EpisodeRow,
  field: 'reasonStarted' | 'legalStatus',
  rules: Rules,
  { note }: RowQuestion,
): (string & keyof Rules) | undefined => {
  const code = row[field];
  if (isUnreadable(row, field)) note('episodes.unreadable', field);
  else if (code === undefined || isBlank(code)) note('episodes.code-missing', field);
  else if (isKeyOf(rules, code)) return code;
  else note('episodes.unknown-code', field);
  return undefined;
};

const placementOf = (row: EpisodeRow, { note }: RowQuestion): PlacementRule | undefined => {
  const { placement } = row;
  if (placement !== undefined && !isUnreadable(row, 'placement') && isKeyOf(PLACEMENT_RULES, placement))
    return PLACEMENT_RULES[placement];
  note('episodes.placement-not-known', 'placement');
  return undefined;
};

/** Whether the days of a row can be. */
const noteDays = (row: EpisodeRow, from: CivilDate, { dataUntil, bornOn, note }: RowQuestion): boolean => {
  const { ceasedOn } = row;
  if (bornOn !== undefined && from < bornOn) note('episodes.before-birth', 'startedOn');
  else if (from > dataUntil) note('episodes.after-data', 'startedOn');
  else if (ceasedOn === undefined) return true;
  else if (ceasedOn > dataUntil) note('episodes.after-data', 'ceasedOn');
  else if (ceasedOn < from) note('episodes.end-before-start', 'ceasedOn');
  else if (ceasedOn === from) note('episodes.one-day', 'ceasedOn');
  else return true;
  return false;
};

/** How an episode ended: with a day and a code, or not yet. */
type End = { readonly until: CivilDate | undefined; readonly ceased: CeasedCode | undefined };

const endOf = (row: EpisodeRow, { note }: RowQuestion): End | undefined => {
  const { ceasedOn, reasonCeased } = row;
  if (isUnreadable(row, 'ceasedOn') || isUnreadable(row, 'reasonCeased')) {
    note('episodes.unreadable', isUnreadable(row, 'ceasedOn') ? 'ceasedOn' : 'reasonCeased');
    return undefined;
  }
  const hasReason = reasonCeased !== undefined && !isBlank(reasonCeased);
  if (ceasedOn === undefined && !hasReason) return { until: undefined, ceased: undefined };
  if (ceasedOn === undefined) note('episodes.reason-without-end', 'ceasedOn');
  else if (!hasReason) note('episodes.end-without-reason', 'reasonCeased');
  else if (isCeasedCode(reasonCeased)) return { until: ceasedOn, ceased: reasonCeased };
  else note('episodes.unknown-code', 'reasonCeased');
  return undefined;
};

/** What a record of with whom the child went to live says of parental responsibility, where it says anything. */
const HAS_RESPONSIBILITY = {
  'birth-parent': 'cannot-say',
  'adoptive-parent': 'yes',
  'other-with-parental-responsibility': 'yes',
  'someone-else': 'no',
} as const;

/** With whom nobody goes to live whose care ended by the code (I-352). The adopters of E11 and E12 are adoptive parents. */
const NEVER_WITH: Readonly<Partial<Record<CeasedCode, readonly WentTo[]>>> = /* @__PURE__ */ (() => {
  const responsible = ['birth-parent', 'adoptive-parent', 'other-with-parental-responsibility'] as const;
  const parents = ['birth-parent', 'adoptive-parent'] as const;
  return {
    ...{ E2: responsible, E5: responsible, E6: responsible, E7: responsible, E9: responsible },
    ...{ E11: ['birth-parent'], E12: ['birth-parent'], E45: parents, E46: parents, E47: parents, E48: parents },
  } as const;
})();

const contradicts = (ceased: CeasedCode | undefined, wentTo: WentTo | undefined): boolean => {
  if (ceased === undefined || ceased === 'X1' || wentTo === undefined) return false;
  if (NEVER_WITH[ceased]?.includes(wentTo)) return true;
  const { withParentalResponsibility } = END_OF_CARE_RULES[ceased];
  const told = HAS_RESPONSIBILITY[wentTo];
  return told !== 'cannot-say' && withParentalResponsibility !== 'cannot-say' && told !== withParentalResponsibility;
};

/**
 * Looks at one row. Whatever is wrong with it is noted.
 *
 * @param row - the row
 * @param position - which row it is
 * @param question - what it is looked at with
 * @returns what of it can be put into a sequence; `undefined` where it cannot
 */
export function checkEpisode(row: EpisodeRow, position: number, question: RowQuestion): SoundEpisode | undefined {
  const { note } = question;
  const { startedOn, wentTo } = row;
  const isStartUnreadable = isUnreadable(row, 'startedOn');
  if (isStartUnreadable) note('episodes.unreadable', 'startedOn');
  else if (startedOn === undefined) note('episodes.start-missing', 'startedOn');
  const opens = neededCode(row, 'reasonStarted', STARTS_BEING_LOOKED_AFTER, question);
  const law = neededCode(row, 'legalStatus', LEGAL_STATUS_RULES, question);
  const placement = placementOf(row, question);
  const end = endOf(row, question);
  const isInvalidPair = law === 'V2' && placement?.withParents === true;
  if (isInvalidPair) note('episodes.codes-contradict', 'placement');
  const isContradicted = contradicts(end?.ceased, wentTo);
  if (isContradicted) note('episodes.went-to-contradicts', 'wentTo');
  if (startedOn === undefined || isStartUnreadable || !noteDays(row, startedOn, question)) return undefined;
  if (opens === undefined || law === undefined || end === undefined || isInvalidPair || isContradicted)
    return undefined;
  return {
    row: position,
    from: startedOn,
    begins: STARTS_BEING_LOOKED_AFTER[opens],
    ...end,
    law: LEGAL_STATUS_RULES[law].kind,
    placement,
    wentTo,
  };
}
