/** Letters to parents, and to a child or young person: what was found or decided, what follows, and where to turn. */

import { formatCivilDate } from '../../shared/days/civil-date.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import type { AgreedClassification } from '../agreement/agree.js';
import type { ExplainedPart, ExplainedPoint } from '../explanation.js';
import type { Indication } from '../indication.js';
import { INDICATOR_IDS, type IndicatorId, type PartialProfile, type Profile, type RiskLevel } from '../profile.js';
import { RISK_CLASSIFICATION_TABLE } from '../risk-classification-table.js';
import { SECTION_20_FACTS } from '../shapes.js';
import { LEVEL_NAMES } from '../wording.js';
import type { LetterDetails, Section20EndedBy, Section20Facts } from './letter.js';
import { LEGAL_SENTENCES, LEGAL_SOURCES, SECTION_20_AT_SIXTEEN, SECTION_20_ENDING } from './letter-law-wording.js';
import {
  type Family,
  FOUND_SENTENCES,
  HOW_DECIDED,
  NOT_DECIDED,
  NOT_KNOWN_SENTENCES,
  POINTS_BOTH_WAYS,
  REASONS_ARE_WRITTEN,
  SOMEWHERE_TO_TURN,
  WHAT_FOLLOWS,
} from './letter-wording.js';

/**
 * Who may end an arrangement under section 20, where the facts settle it.
 *
 * @param facts - the child’s age, whether a young person agreed, and whether an order says who cares for the child
 * @returns who; `undefined` where a fact that could change the answer is not known.
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { whoMayEndSection20 } from 'reunification-framework/classification';
 *
 * whoMayEndSection20({ isSixteenOrOver: true, youngPersonAgreed: true }); // => 'young-person'
 * whoMayEndSection20({ isSixteenOrOver: false, hasOrderOnWhoCares: false }); // => 'parent'
 * whoMayEndSection20({ isSixteenOrOver: false }); // => undefined
 * ```
 */
export function whoMayEndSection20(facts: Section20Facts): Section20EndedBy | undefined {
  return endedBy(readOnce('facts', facts, SECTION_20_FACTS));
}

export const endedBy = ({
  isSixteenOrOver,
  youngPersonAgreed,
  hasOrderOnWhoCares,
}: Section20Facts): Section20EndedBy | undefined => {
  const youngPersonDecides =
    isSixteenOrOver === false ? false : isSixteenOrOver === true ? youngPersonAgreed : undefined;
  if (youngPersonDecides === true) return 'young-person';
  if (youngPersonDecides === undefined || hasOrderOnWhoCares === undefined) return undefined;
  return hasOrderOnWhoCares ? 'person-named-in-order' : 'parent';
};

/** The rows that a letter speaks of: that on wishes only where it was agreed to tell them. */
const rowsTold = ({ wishesMayBeTold }: LetterDetails): readonly IndicatorId[] =>
  INDICATOR_IDS.filter((indicator) => indicator !== 'wishes' || wishesMayBeTold === true);

/**
 * The sentence that says what was found in a row.
 *
 * @param indicator - the row
 * @param value - what was found; `undefined` where it is not known
 * @param reader - a parent, or a child or young person
 * @returns the sentence; `undefined` where nothing is known
 */
export function foundSentence<Indicator extends IndicatorId>(
  indicator: Indicator,
  value: Profile[Indicator],
  reader: Family,
): string {
  return FOUND_SENTENCES[indicator][value][reader];
}

const point = (text: string): ExplainedPoint => ({ text });

const found = (rows: readonly IndicatorId[], profile: PartialProfile, reader: Family): readonly ExplainedPoint[] =>
  rows.flatMap((indicator) => {
    const value = profile[indicator];
    return value === undefined ? [] : [point(foundSentence(indicator, value, reader))];
  });

/** A part, unless nothing is said in it. */
const part = (heading: string, points: readonly ExplainedPoint[]): readonly ExplainedPart[] =>
  points.length === 0 ? [] : [{ heading, points }];

/**
 * What a reader is told of who may end an arrangement under section 20. Parents are not told whether a young person agreed to be looked
 * after, unless it was agreed to tell them what everyone wants.
 *
 * @param facts - what settles who may end it
 * @param reader - a parent, or a child or young person
 * @param wishesMayBeTold - whether it was agreed to tell this reader
 * @returns the sentences; none where it is not settled
 */
export function endingOfSection20(
  facts: Section20Facts,
  reader: Family,
  wishesMayBeTold: boolean | undefined,
): readonly ExplainedPoint[] {
  if (reader === 'parent' && facts.isSixteenOrOver === true && wishesMayBeTold !== true) return SECTION_20_AT_SIXTEEN;
  const ending = endedBy(facts);
  return ending === undefined ? [] : SECTION_20_ENDING[ending][reader];
}

const legalPoints = ({ legal, livesAt, wishesMayBeTold }: LetterDetails, reader: Family): readonly ExplainedPoint[] => {
  // A child at home is not accommodated under section 20: of two facts that exclude each other, neither is told.
  if (legal === undefined || (legal.status === 'section-20' && livesAt === 'home')) return [];
  return [
    { text: LEGAL_SENTENCES[legal.status][reader], source: LEGAL_SOURCES[legal.status] },
    ...(legal.status === 'section-20' ? endingOfSection20(legal.facts ?? {}, reader, wishesMayBeTold) : []),
  ];
};

/**
 * Whom to ask, how to disagree and who can help, with the contacts that the caller gives.
 *
 * @param reader - a parent, or a child or young person
 * @param details - the contacts
 * @returns the part
 */
export const somewhereToTurn = (reader: Family, { contacts = {} }: Pick<LetterDetails, 'contacts'>): ExplainedPart => ({
  heading: { parent: 'If you have questions or do not agree', 'young-person': 'Any questions?' }[reader],
  points: SOMEWHERE_TO_TURN[reader].map(({ text, contact, source }) => {
    const label = contact === undefined ? undefined : contacts[contact];
    const withContact = label === undefined || isBlank(label) ? text : `${text} (${label.trim()})`;
    return { text: withContact, ...(source === undefined ? {} : { source }) };
  }),
});

/**
 * The parts of a letter while nobody has decided. It names no level: what a table indicates is no decision, and a row left
 * out could be told from it.
 *
 * @param indication - from `classify`
 * @param profile - the indicators behind it
 * @param reader - a parent, or a child or young person
 * @param details - what it may say besides
 * @returns the parts, in order
 */
export function letterBeforeDecision(
  indication: Indication,
  profile: PartialProfile,
  reader: Family,
  details: LetterDetails,
): readonly ExplainedPart[] {
  const rows = rowsTold(details);
  const missing = indication.kind === 'incomplete' ? indication.missing : [];
  return [
    ...part('Where things stand', NOT_DECIDED[reader].map(point)),
    ...part('What people have found so far', found(rows, profile, reader)),
    ...part(
      'What people do not know yet',
      rows.filter((row) => missing.includes(row)).map((row) => point(NOT_KNOWN_SENTENCES[row][reader])),
    ),
    ...part({ parent: 'What the law says', 'young-person': 'What the law says' }[reader], legalPoints(details, reader)),
    somewhereToTurn(reader, details),
  ];
}

/** Whether a row’s value stands in a level’s column. */
const fits = (indicator: IndicatorId, profile: PartialProfile, level: RiskLevel): boolean =>
  RISK_CLASSIFICATION_TABLE[indicator].cells[level] === profile[indicator];

const decidedPoints = (
  { agreedOn, level }: Pick<AgreedClassification, 'agreedOn' | 'level' | 'sources'>,
  reader: Family,
): readonly ExplainedPoint[] => [
  point(HOW_DECIDED[reader]),
  point(
    {
      parent: `On ${formatCivilDate(agreedOn)} people agreed how high the risk is for your child at home: ${LEVEL_NAMES[level]}.`,
      'young-person': `On ${formatCivilDate(agreedOn)} people agreed how big the risk is for you at home: ${LEVEL_NAMES[level]}.`,
    }[reader],
  ),
];

/**
 * The parts of a letter about an agreed classification. How likely harm is to recur is told only where it fits the level agreed:
 * otherwise a reader could take the opposite of the decision from it.
 *
 * @param agreed - from `agree`
 * @param reader - a parent, or a child or young person
 * @param details - what it may say besides
 * @returns the parts, in order
 */
export function letterAboutDecision(
  agreed: AgreedClassification,
  reader: Family,
  details: LetterDetails,
): readonly ExplainedPart[] {
  const { level, profile } = agreed;
  const rows = rowsTold(details).filter((row) => row !== 'likelihoodOfRecurrence' || fits(row, profile, level));
  const reason = isBlank(details.reason) ? [] : [point(`Why they decided this: ${details.reason?.trim()}`)];
  return [
    ...part('What was decided', decidedPoints(agreed, reader)),
    ...part('What people found', [
      ...found(rows, profile, reader),
      ...(rows.every((row) => fits(row, profile, level)) ? [] : [point(POINTS_BOTH_WAYS[reader])]),
      ...reason,
      point(REASONS_ARE_WRITTEN[reader]),
    ]),
    ...part('What happens next', [
      ...WHAT_FOLLOWS[level][reader][details.livesAt ?? 'not-known'],
      ...legalPoints(details, reader),
    ]),
    somewhereToTurn(reader, details),
  ];
}
