/** What the record says of the child’s time in care, the family and the work done: towards the report. */

import type { ChronologyEntry, EvidenceNature } from '../../../factors/index.js';
import { counted } from '../../../shared/counted.js';
import {
  addMonths,
  birthdayAt,
  type CivilDate,
  compareDays,
  formatCivilDate,
} from '../../../shared/days/civil-date.js';
import { isBlank } from '../../../shared/text/text.js';
import type { CasePlacement, PlacementKind } from '../../record/in-law.js';
import { movesIn } from '../../record/parts/legal.js';
import { latestGenogram } from '../../record/parts/parts.js';
import type { Filled, Filling, NameOf, ReadParts } from './filling.js';
import type { ReportGiven, TimeInCare } from './report-given.js';

/** The most events of a chronology that a report lists; the whole stands in the chronology itself. */
const EVENTS_LIMIT = 100;

const NATURE_WORDS: Readonly<Record<EvidenceNature, string>> = {
  fact: 'fact',
  opinion: 'opinion',
  hearsay: 'hearsay',
  'not-recorded': 'not recorded whether fact, opinion or hearsay',
};

const PLACEMENT_WORDS: Readonly<Record<PlacementKind, string>> = {
  'with-parents': 'with parents',
  'with-parents-before-assessment': 'with parents, before their assessment was completed',
  'connected-person-for-now': 'with a connected person, approved for the time being',
  'long-term-foster': 'long-term foster placement',
  foster: 'with foster carers',
  residential: 'in a residential placement',
  other: 'a placement of another kind',
};

/** Whole calendar months between two days. */
const monthsBetween = (from: CivilDate, to: CivilDate): number => {
  const apart =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const reached = addMonths(from, apart);
  return reached !== undefined && reached <= to ? apart : apart - 1;
};

const yearsBetween = (bornOn: CivilDate, on: CivilDate): number => {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  const birthday = birthdayAt(bornOn, years);
  return birthday !== undefined && birthday <= on ? years : years - 1;
};

/** How old a child is: in months up to the second birthday. */
const ageWords = (bornOn: CivilDate, on: CivilDate): string => {
  const years = yearsBetween(bornOn, on);
  return years < 2 ? counted(monthsBetween(bornOn, on), 'month') : counted(years, 'year');
};

const ageAtEntry = ({ whole, standing, care, record: { child } }: ReportGiven): Filling => {
  const { bornOn } = child;
  if (!standing.isCareKnown && (whole.legal ?? []).length > 0) return 'contradicted';
  if (bornOn === undefined || care === undefined) return undefined;
  if (care.from < bornOn) return 'contradicted';
  const earlier = standing.earlierCare.filter(({ from }) => from !== care.from);
  const ageOn = (day: CivilDate): string => `${ageWords(bornOn, day)} old on ${formatCivilDate(day)}.`;
  return {
    points: [
      ...earlier.map(({ from, until }) =>
        from === until || from < bornOn
          ? `An earlier time in care ended on ${formatCivilDate(until)}; its first day is not recorded.`
          : ageOn(from),
      ),
      ageOn(care.from),
    ],
    path: ['legal'],
    isWhole: earlier.every(({ from, until }) => bornOn <= from && from < until),
  };
};

const timeInCare = ({ whole, standing, care, asOf }: ReportGiven): Filling => {
  if (!standing.isCareKnown && (whole.legal ?? []).length > 0) return 'contradicted';
  if (care === undefined) return undefined;
  const until = care.until ?? asOf;
  const length = counted(monthsBetween(care.from, until), 'whole month');
  const since = `Looked after since ${formatCivilDate(care.from)}`;
  return {
    points: [
      care.until === undefined
        ? `${since}: ${length} up to ${formatCivilDate(asOf)}.`
        : `${since} until ${formatCivilDate(care.until)}: ${length}.`,
    ],
    path: ['legal'],
    isWhole: standing.endToConfirm === undefined,
  };
};

const isIn = ({ from }: CasePlacement, care: TimeInCare, asOf: CivilDate): boolean =>
  care.from <= from && from <= asOf && (care.until === undefined || from < care.until);

const placements = ({ record, care, asOf }: ReportGiven): Filling => {
  if (care === undefined) return undefined;
  const list = (record.placements ?? [])
    .filter((placement) => isIn(placement, care, asOf))
    .sort((one, other) => compareDays(one.from, other.from));
  const [first] = list;
  if (first === undefined) return undefined;
  // Where the first began after care did, one before it may be missing.
  const isWhole = first.from === care.from;
  return {
    points: [
      `${isWhole ? '' : 'At least '}${counted(list.length, 'placement')}.`,
      ...list.map(({ from, kind }) => `From ${formatCivilDate(from)}: ${PLACEMENT_WORDS[kind]}.`),
    ],
    path: ['placements'],
    isWhole,
  };
};

const returns = ({ record, asOf, knownOn, home }: ReportGiven): Filling => {
  const moves = [...movesIn(record.waysHome, { asOf, knownOn })].sort((one, other) =>
    compareDays(one.happenedOn, other.happenedOn),
  );
  if (!moves.some(({ kind }) => kind === 'back-in-care')) return undefined;
  const points = moves.map(
    ({ kind, happenedOn }) =>
      `${kind === 'came-home' ? 'Came home' : 'Back in care'} on ${formatCivilDate(happenedOn)}.`,
  );
  return { points, path: record.waysHome.length === 1 ? [...home, 'events'] : ['waysHome'], isWhole: true };
};

const eventWords = ({ happenedOn, until, what, nature = 'not-recorded' }: ChronologyEntry): string => {
  const day = happenedOn === undefined ? 'Day not recorded' : formatCivilDate(happenedOn);
  return `${day}${until === undefined ? '' : ` to ${formatCivilDate(until)}`}: ${what} (${NATURE_WORDS[nature]})`;
};

const eventsOf = (entries: readonly ChronologyEntry[]): Filled | undefined => {
  if (entries.length === 0) return undefined;
  const latest = entries.slice(-EVENTS_LIMIT);
  const leftOut = entries.length - latest.length;
  return {
    points: [
      ...(leftOut === 0 ? [] : [`${counted(leftOut, 'earlier event')}: see the chronology.`]),
      ...latest.map(eventWords),
    ],
    path: ['chronology', 'entries'],
    isWhole: true,
  };
};

/** Events by their days; one without a day comes first, where nobody overlooks it. */
const inOrder = (entries: readonly ChronologyEntry[]): readonly ChronologyEntry[] =>
  [...entries].sort((one, other) =>
    one.happenedOn === undefined || other.happenedOn === undefined
      ? Number(one.happenedOn !== undefined) - Number(other.happenedOn !== undefined)
      : compareDays(one.happenedOn, other.happenedOn),
  );

const entriesOf = ({ record, asOf }: ReportGiven): readonly ChronologyEntry[] =>
  inOrder(
    (record.chronology?.entries ?? []).filter(
      ({ what, happenedOn }) => !isBlank(what) && (happenedOn === undefined || happenedOn <= asOf),
    ),
  );

const toEntry = (given: ReportGiven): Filling => {
  const { care } = given;
  if (care === undefined) return undefined;
  return eventsOf(entriesOf(given).filter(({ happenedOn }) => happenedOn === undefined || happenedOn <= care.from));
};

const sinceEntry = (given: ReportGiven): Filling => {
  const { care } = given;
  if (care === undefined) return undefined;
  return eventsOf(entriesOf(given).filter(({ happenedOn }) => happenedOn !== undefined && happenedOn > care.from));
};

const chronology = (given: ReportGiven): Filling => {
  const entries = entriesOf(given);
  return entries.length === 0
    ? undefined
    : {
        points: [`The chronology has ${counted(entries.length, 'event')}.`],
        path: ['chronology'],
        isWhole: true,
      };
};

const genogram = ({ whole, knownOn }: ReportGiven): Filling => {
  const { genograms = [] } = whole;
  const latest = latestGenogram(whole, { knownOn });
  if (latest === undefined || latest.people.length === 0) return undefined;
  return {
    points: [
      `The genogram recorded on ${formatCivilDate(latest.recordedOn)} has ${counted(latest.people.length, 'symbol')}.`,
    ],
    path: ['genograms', genograms.indexOf(latest)],
    isWhole: true,
  };
};

const journey: ReadParts<'journey'>['journey'] = ({ record, wayHome, asOf, since }, nameOf: NameOf, rule) => {
  const items: ReadonlySet<string> = new Set(rule.items);
  const ofWayHome = [...(record.journey ?? [])]
    .filter(({ wayHome: of }) => of === undefined || of === wayHome.id)
    .sort((one, other) => compareDays(one.recordedOn, other.recordedOn));
  // What was recorded last of each thing takes the place of what was recorded before.
  const last = new Map(ofWayHome.map((entry) => [JSON.stringify([entry.item, entry.parent]), entry]));
  const points = [...last.values()]
    .sort((one, other) => compareDays(one.recordedOn, other.recordedOn))
    .flatMap(({ item, parent, answer }) =>
      items.has(item) &&
      answer.kind === 'done' &&
      !isBlank(answer.by) &&
      answer.on <= asOf &&
      (since === undefined || answer.on >= since)
        ? [
            `${formatCivilDate(answer.on)}${parent === undefined ? '' : `, with ${nameOf(parent)}`}: done, as ${nameOf(answer.by)} says.`,
          ]
        : [],
    );
  return points.length === 0 ? undefined : { points: points.slice(-EVENTS_LIMIT), path: ['journey'], isWhole: true };
};

/** Visits on which the child was seen alone. Whether the assessment was talked about, people write. */
const visits: ReadParts<'visits'>['visits'] = ({ record, asOf, since }, nameOf: NameOf) => {
  const points = [...(record.visits ?? [])]
    .filter(({ on, child }) => child?.kind === 'alone' && on <= asOf && (since === undefined || on >= since))
    .sort((one, other) => compareDays(one.on, other.on))
    .map(({ on, by }) => `${formatCivilDate(on)}: seen alone by ${nameOf(by)}.`);
  return points.length === 0 ? undefined : { points: points.slice(-EVENTS_LIMIT), path: ['visits'], isWhole: true };
};

/** What the record says of the child’s time in care, the family and the work done. */
export const FROM_CHILD: ReadParts<
  | 'journey'
  | 'visits'
  | 'chronology'
  | 'chronology-to-entry'
  | 'chronology-since-entry'
  | 'genogram'
  | 'age-at-entry'
  | 'time-in-care'
  | 'placements'
  | 'returns'
> = {
  journey,
  visits,
  chronology,
  'chronology-to-entry': toEntry,
  'chronology-since-entry': sinceEntry,
  genogram,
  'age-at-entry': ageAtEntry,
  'time-in-care': timeInCare,
  placements,
  returns,
};
