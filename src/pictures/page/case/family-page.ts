/** The page of a case for parents, or for a child or young person: what was decided, what follows, where to turn, and their own timeline. */

import type { CaseOverview, CaseRecord, CaseWayHome, WayHomeOverview } from '../../../case/index.js';
import { agree } from '../../../classification/agreement/agree.js';
import { classify } from '../../../classification/classify.js';
import { explainAgreed } from '../../../classification/explanations/explain-agreed.js';
import { explainIndication } from '../../../classification/explanations/explain-indication.js';
import type { Audience, Explanation, LetterDetails, LetterLegalPosition } from '../../../classification/index.js';
import { ABOUT_THE_TABLE } from '../../../classification/letters/letter-wording.js';
import type { CaseEventKind } from '../../../reclassification/index.js';
import type { LegalStatusId } from '../../../return-home/index.js';
import { addDays, type CivilDate, daysBetween, formatCivilDate } from '../../../shared/days/civil-date.js';
import { isRight } from '../../../shared/findings/result.js';
import type { Markup } from '../../markup.js';
import { EVENTS_LIMIT } from '../../timeline/read-timeline.js';
import type { EventMark, Timeline } from '../../timeline/timeline.js';
import { TIMELINE_WORDING } from '../../timeline/wording.js';
import { joined, list, part } from '../parts.js';
import { tableFor } from '../table-html.js';
import { numbersOf, picturesOf } from './timeline-part.js';

/** Who reads the page. */
export type Family = Exclude<Audience, 'practitioner'>;

type ForFamily = Readonly<Record<Family, string>>;

/** What a family’s timeline tells: what they lived through, and that people decided. Nothing that somebody observed of someone. */
const TOLD: Readonly<Partial<Record<CaseEventKind, ForFamily>>> = {
  'classification-agreed': {
    parent: 'People decided how high the risk is',
    'young-person': 'People decided how big the risk is',
  },
  'came-home': { parent: 'Your child came home', 'young-person': 'You came home' },
  'back-in-care': { parent: 'Your child went back into care', 'young-person': 'You went back into care' },
  closed: {
    parent: 'The work with your family ended',
    'young-person': 'The work with your family ended',
  },
};

const toldOf = (mark: EventMark, reader: Family, isLevelTold: boolean): readonly EventMark[] => {
  const says = mark.isWithdrawn ? undefined : TOLD[mark.kind]?.[reader];
  if (says === undefined) return [];
  const level = isLevelTold ? mark.level : undefined;
  return [{ ...mark, says: level === undefined ? says : `${says}: ${level}`, recordedAfterDays: 0 }];
};

/** Nothing is drawn of what lies ahead. */
const shortlyAfter = ({ from, asOf }: Timeline): CivilDate =>
  addDays(asOf, Math.ceil(daysBetween(from, asOf) / 25) + 1) ?? asOf;

/** The timeline as a family reads it. Where a child lives meanwhile with others is not told to parents. */
const familyTimeline = (timeline: Timeline, reader: Family, isLevelTold: boolean): Timeline => {
  const told = timeline.events.flatMap((mark) => toldOf(mark, reader, isLevelTold));
  const events = told.slice(-EVENTS_LIMIT);
  return {
    ...timeline,
    until: shortlyAfter(timeline),
    knownOn: undefined,
    levels: isLevelTold ? timeline.levels : [],
    isLevelTold,
    places: timeline.places.filter(({ place }) => reader === 'young-person' || place !== 'home-elsewhere'),
    clocks: [],
    events: events.map((mark, position) => ({ ...mark, number: position + 1 })),
    notShown: told.length - events.length,
    due: [],
    undated: [],
  };
};

/** What a letter says of the child’s position in law: only of a status that it has words for. */
const LEGAL: Readonly<Partial<Record<LegalStatusId, LetterLegalPosition>>> = {
  'care-order': { status: 'care-order' },
  'interim-care-order': { status: 'interim-care-order' },
  'section-20': { status: 'section-20' },
};

const detailsOf = (
  { legal }: CaseOverview,
  { state: { whereabouts } }: WayHomeOverview,
  timeline: Timeline,
  given: LetterDetails,
): LetterDetails => {
  const place = timeline.places.at(-1)?.place;
  const livesAt =
    whereabouts.kind === 'home' && place === 'home'
      ? 'home'
      : place === 'in-care' || place === 'back-in-care'
        ? 'in-care'
        : undefined;
  return { livesAt, legal: legal.status && LEGAL[legal.status], ...given };
};

const SOMETHING_ELSE: Readonly<Record<'withdrawn' | 'not-agreed' | 'closed', ForFamily>> = {
  withdrawn: {
    parent: 'People are looking again at the last decision. Your social worker can tell you what this means.',
    'young-person': 'People are looking again at what they decided. Your social worker can tell you what this means.',
  },
  'not-agreed': {
    parent: 'Your social worker can tell you what was decided about your child, and why.',
    'young-person': 'Your social worker can tell you what was decided about you, and why.',
  },
  closed: {
    parent: 'The work with your family has ended.',
    'young-person': 'The work with your family has ended.',
  },
};

/** What a family is told of where things stand. */
interface Letter {
  readonly title: string;
  readonly parts: Explanation['parts'];
  /** Whether it says which level was agreed. */
  readonly isLevelTold: boolean;
}

/** Nothing that an assessment suggests is told: nobody has found it yet. */
const beforeDecision = (reader: Family, details: LetterDetails): Letter => {
  const { title, parts } = explainIndication(classify({}), reader, details);
  return { title, parts: parts.filter(({ heading }) => heading !== 'What people do not know yet'), isLevelTold: false };
};

const otherwise = (why: keyof typeof SOMETHING_ELSE, reader: Family, details: LetterDetails): Letter => {
  const { title, parts } = beforeDecision(reader, details);
  return {
    title,
    parts: [{ heading: 'Where things stand', points: [{ text: SOMETHING_ELSE[why][reader] }] }, ...parts.slice(1)],
    isLevelTold: why === 'closed',
  };
};

const letterOf = (
  { edition, child }: CaseRecord,
  { parents, classifications }: CaseWayHome,
  { asOf }: CaseOverview,
  { state: { held, agreementWithdrawn, closed } }: WayHomeOverview,
  reader: Family,
  details: LetterDetails,
): Letter => {
  if (closed !== undefined) return otherwise('closed', reader, details);
  if (held === undefined) return beforeDecision(reader, details);
  if (agreementWithdrawn !== undefined) return otherwise('withdrawn', reader, details);
  const recorded = classifications.find(({ id }) => id === held.lastAgreed.by);
  const agreed = recorded && agree({ ...recorded, edition, child: child.id, wayHome: { parents } }, { asOf });
  if (agreed === undefined || !isRight(agreed)) return otherwise('not-agreed', reader, details);
  return { ...explainAgreed(agreed.right, reader, details), isLevelTold: true };
};

/**
 * The page of a case for a family.
 *
 * @param shown - the case, the way home that the page is about, and how it stands
 * @param reader - who reads it
 * @param label - what the page calls the case, if anything
 * @param given - what the letter may say
 * @returns the title, and what is on the page
 */
export const familyPage = (
  {
    record,
    wayHome,
    overview,
    standing,
    timeline,
  }: {
    readonly record: CaseRecord;
    readonly wayHome: CaseWayHome;
    readonly overview: CaseOverview;
    readonly standing: WayHomeOverview;
    readonly timeline: Timeline;
  },
  reader: Family,
  label: string | undefined,
  given: LetterDetails,
): { readonly title: string; readonly content: Markup } => {
  const details = detailsOf(overview, standing, timeline, given);
  const { title, parts, isLevelTold } = letterOf(record, wayHome, overview, standing, reader, details);
  const told = familyTimeline(timeline, reader, isLevelTold);
  const wording = TIMELINE_WORDING[reader];
  return {
    title,
    content: joined(
      part('h1', [title]),
      ...(label === undefined ? [] : [part('p', [label])]),
      part('p', [`As things were on ${formatCivilDate(overview.asOf)}.`]),
      ...parts.map(({ heading, points }) => joined(part('h2', [heading]), list(points.map(({ text }) => text)))),
      part('h2', ['What happened when']),
      picturesOf(told, wording, []),
      numbersOf(told, 'What the numbers stand for'),
      part('h2', ['The table that helps people think']),
      part('p', [ABOUT_THE_TABLE[reader]]),
      tableFor({}, reader),
    ),
  };
};
