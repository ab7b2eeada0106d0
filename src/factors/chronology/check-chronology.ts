/** Whether a chronology says what Annex 3 asks of it, and where it tells nothing. */
import { compareDays, isEarlier } from '../../shared/days/civil-date.js';
import { capped, type Finding, findingWhen } from '../../shared/findings/finding.js';
import { type PartlyRead, readEntries } from '../../shared/findings/partly-read.js';
import { groupBy } from '../../shared/group-by.js';
import { MADE_BY } from '../../shared/made-by.js';
import { repeatsIn } from '../../shared/repeats.js';
import { readOnce } from '../../shared/shapes/shape.js';
import { isBlank } from '../../shared/text/text.js';
import { isRiskFactorId } from '../factor.js';
import { FACTOR_IDS } from '../shapes.js';
import { abbreviationsIn, explainedBy, isInCapitals, writtenIn } from './abbreviations.js';
import type {
  Chronology,
  ChronologyBalance,
  ChronologyCheck,
  ChronologyEntry,
  ChronologyQuestion,
  ChronologyTheme,
} from './chronology.js';
import {
  CHRONOLOGY_FINDINGS,
  type ChronologyContradictionCode,
  type ChronologyFindingCode,
} from './chronology-findings.js';
import { daysOf, gapsIn } from './chronology-gaps.js';
import { CHRONOLOGY, CHRONOLOGY_QUESTION } from './shapes.js';

type Found = readonly Finding<ChronologyFindingCode>[];

/** An entry, and where it stands in the chronology. */
interface Placed {
  readonly entry: ChronologyEntry;
  readonly position: number;
}

const when = /* @__PURE__ */ findingWhen(CHRONOLOGY_FINDINGS);
const whenContradicting = /* @__PURE__ */ findingWhen<ChronologyContradictionCode>(CHRONOLOGY_FINDINGS);

/**
 * What cannot be true at once in a chronology.
 *
 * @param chronology - a chronology, in which parts that could not be read are `undefined`
 * @returns the findings, with paths into it
 */
export const contradictionsInChronology = ({
  entries,
  abbreviations,
}: PartlyRead<Chronology>): readonly Finding<ChronologyContradictionCode>[] => {
  const ids = repeatsIn((entries ?? []).map((entry) => entry?.id));
  const keys = repeatsIn((abbreviations ?? []).map((abbreviation) => abbreviation?.short));
  return [
    ...readEntries(entries).flatMap(({ entry: { happenedOn, until, recordedOn }, position }) => {
      const at = ['entries', position] as const;
      return [
        ...whenContradicting(ids.has(position), 'chronology.entry-id-repeated', ...at, 'id'),
        ...whenContradicting(isEarlier(until, happenedOn), 'chronology.ended-before-it-began', ...at, 'until'),
        ...(['happenedOn', 'until'] as const).flatMap((field) =>
          whenContradicting(
            isEarlier(recordedOn, field === 'until' ? until : happenedOn),
            'chronology.recorded-before-it-happened',
            ...at,
            field,
          ),
        ),
      ];
    }),
    ...[...keys].flatMap((position) =>
      whenContradicting(true, 'chronology.abbreviation-repeated', 'abbreviations', position, 'short'),
    ),
  ];
};

const isMissing = (value: string | undefined): boolean => isBlank(value) || value === 'not-recorded';

const checkEntry = ({ entry, position }: Placed): Found => {
  const { what, happenedOn, source, saidBy, role, nature } = entry;
  const at = ['entries', position] as const;
  return [
    ...when(isBlank(what), 'chronology.text-missing', ...at, 'what'),
    ...when(happenedOn === undefined, 'chronology.undated', ...at, 'happenedOn'),
    ...when(source === undefined, 'chronology.source-missing', ...at, 'source'),
    ...when(isMissing(saidBy), 'chronology.who-missing', ...at, 'saidBy'),
    ...when(isMissing(role), 'chronology.role-missing', ...at, 'role'),
    ...when(isMissing(nature), 'chronology.nature-missing', ...at, 'nature'),
  ];
};

const saysIn = ({ what, happenedOn, until, source, saidBy }: ChronologyEntry): string =>
  JSON.stringify([what.trim(), happenedOn, until, source, saidBy]);

const checkRepeats = (placed: readonly Placed[]): Found => {
  const repeats = repeatsIn(placed.map(({ entry }) => saysIn(entry)));
  return placed.flatMap(({ position }, order) =>
    when(repeats.has(order), 'chronology.same-entry-twice', 'entries', position),
  );
};

const meaningOf = (meaning: string): string => meaning.trim().toLowerCase().replace(/\s+/gu, ' ');

/** One with a blank in it is not looked for: it would have to be sought in every text. */
const isOneWord = (short: string): boolean => !/\s/u.test(short.trim());

const checkKey = ({ abbreviations = [] }: Chronology, placed: readonly Placed[]): Found => {
  const used = new Set(placed.flatMap(({ entry }) => writtenIn(entry.what)));
  const meanings = repeatsIn(abbreviations.map(({ meaning }) => (isBlank(meaning) ? undefined : meaningOf(meaning))));
  return abbreviations.flatMap(({ short, meaning }, position) => {
    const at = ['abbreviations', position] as const;
    const isUsed = explainedBy(short).some((word) => used.has(word));
    return [
      ...when(isBlank(meaning), 'chronology.meaning-missing', ...at, 'meaning'),
      ...when(!isUsed && isOneWord(short), 'chronology.abbreviation-not-used', ...at, 'short'),
      ...when(meanings.has(position), 'chronology.two-abbreviations-for-one', ...at, 'meaning'),
    ];
  });
};

const checkAbbreviations = ({ abbreviations = [] }: Chronology, placed: readonly Placed[]): Found => {
  const explained = new Set(
    abbreviations.flatMap(({ short, meaning }) => (isBlank(meaning) ? [] : explainedBy(short))),
  );
  return placed.flatMap(({ entry: { what }, position }) => {
    const at = ['entries', position, 'what'] as const;
    if (isInCapitals(what)) return when(true, 'chronology.written-in-capitals', ...at);
    const isUnexplained = abbreviationsIn(what).some((word) => !explained.has(word));
    return when(isUnexplained, 'chronology.abbreviation-without-key', ...at);
  });
};

const balanceOf = (placed: readonly Placed[]): ChronologyBalance => {
  const going = (direction: ChronologyEntry['direction']): number =>
    placed.filter(({ entry }) => entry.direction === direction).length;
  return {
    improvements: going('improvement'),
    deteriorations: going('deterioration'),
    notRecorded: going(undefined),
  };
};

const checkBalance = (
  { improvements, deteriorations, notRecorded }: ChronologyBalance,
  themes: readonly ChronologyTheme[],
): Found => {
  const risks = themes.filter(({ factor }) => isRiskFactorId(factor)).length;
  const hasEntries = improvements + deteriorations + notRecorded > 0;
  const isSilent = improvements === 0 && deteriorations === 0;
  return [
    ...when(deteriorations > 0 && improvements === 0, 'chronology.only-deterioration', 'entries'),
    ...when(improvements > 0 && deteriorations === 0, 'chronology.only-improvement', 'entries'),
    ...when(hasEntries && isSilent, 'chronology.direction-missing', 'entries'),
    ...when(risks > 0 && risks === themes.length, 'chronology.only-risk-factors', 'entries'),
    ...when(risks === 0 && themes.length > 0, 'chronology.only-protective-factors', 'entries'),
    ...when(hasEntries && themes.length === 0, 'chronology.factors-missing', 'entries'),
  ];
};

const themesOf = (entries: readonly ChronologyEntry[]): readonly ChronologyTheme[] => {
  const dated = entries.flatMap((entry) => {
    const from = daysOf(entry)?.from;
    return from === undefined ? [] : [{ entry, from }];
  });
  const inOrder = [
    ...dated.sort((one, other) => compareDays(one.from, other.from)).map(({ entry }) => entry),
    ...entries.filter((entry) => daysOf(entry) === undefined),
  ];
  const entriesOf = groupBy(inOrder, ({ bearsOn = [] }) => [...new Set(bearsOn)]);
  return FACTOR_IDS.flatMap((factor) => {
    const bearing = entriesOf.get(factor);
    return bearing === undefined ? [] : [{ factor, entries: bearing.map(({ id }) => id) }];
  });
};

/**
 * Says whether a chronology has what Annex 3 asks of it: where each entry was found, who said it and in which role, when it happened, whether
 * it is fact, opinion or hearsay; a key to its abbreviations; and both sides, improvements and deteriorations, risk and protective factors.
 * Times of which it tells nothing are named in months. Whether they matter, people judge.
 *
 * @param chronology - the chronology
 * @param question - the day asked about; what was written down later does not count
 * @returns everything that was found, with paths into the chronology that repeat nothing of its texts; the gaps; the entries by
 * factor; and how many show which way things went
 * @throws InputError if an argument has the wrong type
 *
 * @example
 * ```ts
 * import { civilDate } from 'reunification-framework';
 * import { checkChronology } from 'reunification-framework/factors';
 *
 * const on = civilDate('2024-01-31');
 * const { findings, gaps } = checkChronology(
 *   {
 *     entries: [
 *       {
 *         id: 'c-1',
 *         what: 'The HV found the children alone.',
 *         happenedOn: on,
 *         recordedOn: on,
 *         source: 'agency-record',
 *         saidBy: 'professional-4',
 *         role: 'health-visitor',
 *         nature: 'fact',
 *         bearsOn: ['neglect'],
 *         direction: 'deterioration',
 *       },
 *     ],
 *   },
 *   { asOf: civilDate('2024-06-30') },
 * );
 * findings.map(({ code, path }) => `${code} at ${path.join('.')}`);
 * // => ['chronology.abbreviation-without-key at entries.0.what', 'chronology.only-deterioration at entries', 'chronology.only-risk-factors at entries']
 * gaps; // => [{ after: 'c-1', from: '2024-01-31', to: '2024-06-30', months: 5 }]
 * ```
 */
export function checkChronology(chronology: Chronology, question: ChronologyQuestion): ChronologyCheck {
  const read = readOnce('chronology', chronology, CHRONOLOGY);
  return chronologyChecked(read, readOnce('question', question, CHRONOLOGY_QUESTION));
}

/**
 * What is found in a chronology that was read already.
 *
 * @param read - the chronology
 * @param question - the day asked about
 * @returns what `checkChronology` answers
 */
export const chronologyChecked = (read: Chronology, { asOf }: ChronologyQuestion): ChronologyCheck => {
  const all = read.entries.map((entry, position): Placed => ({ entry, position }));
  const placed = all.filter(({ entry }) => entry.recordedOn <= asOf);
  const entries = placed.map(({ entry }) => entry);
  const themes = themesOf(entries);
  const balance = balanceOf(placed);
  const findings = [
    ...contradictionsInChronology(read),
    ...when(placed.length === 0, 'chronology.no-entries', 'entries'),
    ...all.flatMap(({ entry, position }) =>
      when(asOf < entry.recordedOn, 'chronology.recorded-after-as-of', 'entries', position, 'recordedOn'),
    ),
    ...placed.flatMap(checkEntry),
    ...checkRepeats(placed),
    ...checkAbbreviations(read, placed),
    ...checkKey(read, placed),
    ...checkBalance(balance, themes),
  ];
  return { madeBy: MADE_BY, findings: capped(findings), gaps: gapsIn(entries, asOf), themes, balance };
};
