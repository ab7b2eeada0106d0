/** What the record shows of the journey by itself, so that nobody is asked for it a second time. */

import type { RiskLevel } from '../../../classification/index.js';
import type { ChildEvaluation, ParentId, Subject } from '../../../factors/index.js';
import { saysNotKnown } from '../../../goals/agreement/not-known.js';
import { supportNow } from '../../../goals/goal/support-now.js';
import type { AgreementCheck, AgreementPart, Goal, PartStatus, Support } from '../../../goals/index.js';
import type { CaseState } from '../../../reclassification/index.js';
import type { ItemVerdict, PlanCheck, Readiness, RecordedAnswer, VisitMade } from '../../../return-home/index.js';
import type { CivilDate } from '../../../shared/days/civil-date.js';
import { isBlank } from '../../../shared/text/text.js';
import type { Known as KnownOrNot } from '../../../shared/three-valued.js';
import type { CaseAssessment } from '../../record/assessed.js';
import type { CaseAgreement, CaseClassification, CasePlan, CaseRecord, CaseWayHome } from '../../record/case-record.js';
import type { Known } from '../../record/parts/legal.js';
import type { JourneyPlace, ShownInRecord } from '../item-rule.js';
import { type Attempt, classifiedInAttempt } from './attempt.js';
import { isLowKeptUp } from './low-kept-up.js';

/** What is read of one way home to say in which stage the case is. */
export interface ReadForStage extends Known {
  readonly record: CaseRecord;
  readonly wayHome: CaseWayHome;
  readonly state: CaseState;
  readonly readiness: Readiness;
  readonly assessed: CaseAssessment | undefined;
  readonly evaluation: ChildEvaluation | undefined;
  readonly agreement: CaseAgreement | undefined;
  /** Since when the child has been looked after, this time; after a return that broke down, since then. */
  readonly careSince: CivilDate | undefined;
  /** The present attempt at a return: of what was made before it nothing is in force. */
  readonly attempt: Attempt;
  /** The classifications that count for this time in care, the first agreed first. */
  readonly classified: readonly CaseClassification[];
  /** The level that counts. */
  readonly level: RiskLevel | undefined;
  /** Whether the child is at home by this way, by all that the case says of where the child lives. */
  readonly isAtHome: KnownOrNot;
}

/** Everything that can show something of one way home. */
export interface ReadForJourney extends ReadForStage {
  readonly agreementCheck: AgreementCheck | undefined;
  readonly plan: CasePlan | undefined;
  readonly planCheck: PlanCheck | undefined;
  /** How the history stood while the case was open: of a closed case, on the day of closing, as if it were open. */
  readonly whileOpen: CaseState;
}

/** What the record shows: something done on a day, a verdict, or nothing. */
export type Shown = RecordedAnswer | ItemVerdict | 'not-due-yet' | undefined;

/** Who says so, of what is read off another part of the record. */
export const THE_RECORD = 'record';

const doneOn = (on: CivilDate): RecordedAnswer => ({ kind: 'done', on, by: THE_RECORD });
const NOT_DONE: RecordedAnswer = { kind: 'not-done' };
const NOT_KNOWN: RecordedAnswer = { kind: 'not-known' };

/** Something that was done on a day if it is so; not done if it is not. */
const doneIf = (isSo: boolean, on: CivilDate | undefined): Shown =>
  isSo ? (on === undefined ? NOT_KNOWN : doneOn(on)) : NOT_DONE;

/** The last of some days by one day. */
const lastOf = (days: readonly (CivilDate | undefined)[], until: CivilDate): CivilDate | undefined =>
  days
    .filter((on): on is CivilDate => on !== undefined && on <= until)
    .sort()
    .at(-1);

/** What a list of days shows: not known where there is no list, not done where none of them has come. */
const lastDone = (days: readonly (CivilDate | undefined)[] | undefined, asOf: CivilDate): Shown => {
  if (days === undefined) return undefined;
  const last = lastOf(days, asOf);
  return last === undefined ? NOT_DONE : doneOn(last);
};

/** Of whom the assessment does not tell whether a factor is present: nobody has answered, or it is recorded as not known. */
const leftOpen = ({ unanswered, notKnown }: ChildEvaluation): readonly Subject[] =>
  [...unanswered, ...notKnown].map(({ about }) => about);

const isOfParents =
  (parents: readonly ParentId[]) =>
  (about: Subject): boolean =>
    (about.kind === 'parent' && parents.includes(about.parent)) ||
    (about.kind === 'parents-together' && about.parents.every((id) => parents.includes(id)));

/** Whether each parent was looked at alone, and two or more together. */
const areExamined = (
  { observations }: CaseAssessment,
  evaluation: ChildEvaluation,
  parents: readonly ParentId[],
): boolean => {
  if (leftOpen(evaluation).some(isOfParents(parents))) return false;
  const subjects = observations.map(({ about }) => about);
  const areAlone = parents.every((id) => subjects.some((about) => about.kind === 'parent' && about.parent === id));
  const areTogether = subjects.some(
    (about) => about.kind === 'parents-together' && parents.every((id) => about.parents.includes(id)),
  );
  return areAlone && (parents.length < 2 || areTogether);
};

const isConcludedOf = ({ capacityToChange }: ChildEvaluation, parents: readonly ParentId[]): boolean =>
  parents.every((id) => capacityToChange.some((conclusion) => conclusion.parents.includes(id)));

const fromAssessment = (
  { assessed, evaluation, wayHome: { parents } }: ReadForJourney,
  what: (assessed: CaseAssessment, evaluation: ChildEvaluation, parents: readonly ParentId[]) => boolean,
): Shown =>
  assessed === undefined || evaluation === undefined
    ? undefined
    : doneIf(what(assessed, evaluation, parents), assessed.recordedOn);

const fromAgreement = (
  { agreement, wayHome: { agreements } }: ReadForJourney,
  what: (agreement: CaseAgreement) => boolean,
): Shown => {
  if (agreement === undefined) return agreements === undefined ? undefined : NOT_DONE;
  return doneIf(what(agreement), agreement.madeOn);
};

/** An agreement whose goals are left out does not say that there are none (I-371). */
const fromGoals = (given: ReadForJourney, holds: (goal: Goal) => boolean): Shown =>
  given.agreement !== undefined && given.agreement.goals === undefined
    ? NOT_KNOWN
    : fromAgreement(given, ({ goals = [] }) => goals.length > 0 && goals.every(holds));

/** The support listed in an agreement: for the whole of it, and for each goal. */
const supportIn = ({ support = [], goals = [] }: CaseAgreement): readonly Support[] =>
  [...support, ...goals.flatMap((goal) => goal.support ?? [])].filter(({ what }) => !isBlank(what));

/** Whether the services are listed; where none is needed, there is none to list. */
const servicesListed = (given: ReadForJourney): Shown => {
  const { agreement, agreementCheck } = given;
  const isSilent = agreement !== undefined && (agreement.support === undefined || agreement.goals === undefined);
  const isMissing = agreementCheck?.findings.some(({ code }) => code === 'agreement.support-missing') ?? true;
  return isSilent && isMissing ? NOT_KNOWN : fromAgreement(given, () => !isMissing);
};

/** Whether every service that is listed can be had and is accepted; nothing where that is not so of one, or not all are listed (I-371). */
const servicesUsable = ({ agreement, asOf }: ReadForJourney): Shown => {
  const listed = agreement?.goals === undefined ? [] : supportIn(agreement);
  const areUsable = listed
    .map((support) => supportNow(support, asOf))
    .every(({ available, acceptable }) => available === 'yes' && acceptable === 'yes');
  return listed.length > 0 && areUsable ? doneIf(true, agreement?.madeOn) : undefined;
};

const isDated = ({ dueOn, reviewsOn = [] }: Goal): boolean => dueOn !== undefined && reviewsOn.length > 0;

/** The formal reclassification, six months after the child came home. */
const reclassifiedAtHome = ({ whileOpen }: ReadForJourney): Shown => {
  const due = whileOpen.due.find(({ kind }) => kind === 'reclassification-after-return');
  if (due === undefined) return undefined;
  if (due.status === 'upcoming') return 'not-due-yet';
  return due.status === 'settled' && due.settled !== undefined ? doneOn(due.settled.on) : NOT_DONE;
};

/** Whether the case was kept open until low had been held for as long as closing asks. */
const keptOpen = (read: ReadForJourney): Shown => {
  const { state, whileOpen, asOf } = read;
  if (state.whereabouts.kind !== 'home') return state.closed === undefined ? 'not-due-yet' : undefined;
  const isHeld = isLowKeptUp(whileOpen, read, state.closed?.on ?? asOf);
  if (state.closed === undefined) return isHeld ? 'met' : 'not-due-yet';
  return isHeld ? 'met' : 'not-met';
};

/** Whether the social worker has seen the child alone since the return; nothing where only visits are left of which nobody has said. */
const seenAlone = (
  { record: { visits }, state: { whereabouts }, asOf }: ReadForJourney,
  holds: (seen: Extract<VisitMade['child'], { readonly kind: 'alone' }>) => boolean | undefined,
): Shown => {
  if (whereabouts.kind !== 'home' || visits === undefined) return undefined;
  const made = visits
    .filter(({ on, role }) => on >= whereabouts.since.on && on <= asOf && role === 'social-worker')
    .map(({ on, child }) => ({ on, isSo: child?.kind === 'alone' ? holds(child) : child && false }));
  const last = lastOf(
    made.map(({ on, isSo }) => (isSo === true ? on : undefined)),
    asOf,
  );
  if (last !== undefined) return doneOn(last);
  return made.some(({ isSo }) => isSo === undefined) ? undefined : NOT_DONE;
};

/** When the social worker last saw the child alone on a visit; of a child at home, before the return (I-343). */
const seenAloneBefore = ({ record: { visits }, state: { whereabouts }, asOf }: ReadForJourney): Shown => {
  const last = lastOf(
    (visits ?? []).map(({ on, role, child }) =>
      role === 'social-worker' && child?.kind === 'alone' && (whereabouts.kind !== 'home' || on < whereabouts.since.on)
        ? on
        : undefined,
    ),
    asOf,
  );
  return last === undefined ? undefined : doneOn(last);
};

/** The earlier of two days: what has no day of recording was known on its own day at the earliest. */
const earlierOf = (one: CivilDate, other: CivilDate): CivilDate => (one < other ? one : other);

/** What each part of the record shows. */
const SHOWN: Readonly<Record<ShownInRecord, (given: ReadForJourney) => Shown>> = {
  chronology: ({ record: { chronology }, asOf }) =>
    lastDone(
      chronology?.entries.map(({ recordedOn }) => recordedOn),
      asOf,
    ),
  genogram: ({ record: { genograms }, asOf }) =>
    lastDone(
      genograms?.filter(({ people }) => people.length > 0).map(({ recordedOn }) => recordedOn),
      asOf,
    ),
  'factors-answered': (given) => fromAssessment(given, (_, evaluation) => leftOpen(evaluation).length === 0),
  'factors-of-child': (given) =>
    fromAssessment(given, (_, evaluation) => !leftOpen(evaluation).some(({ kind }) => kind === 'child')),
  'factors-of-parents': (given) =>
    fromAssessment(given, (_, evaluation, parents) => !leftOpen(evaluation).some(isOfParents(parents))),
  'parents-examined': (given) => fromAssessment(given, areExamined),
  'capacity-concluded': (given) =>
    fromAssessment(given, (_, evaluation, parents) => isConcludedOf(evaluation, parents)),
  'permanence-planned': ({ record: { dutiesDone }, asOf }) =>
    lastDone(
      dutiesDone?.filter(({ kind }) => kind === 'plan-for-permanence').map(({ on }) => on),
      asOf,
    ),
  classified: ({ classified, asOf }) =>
    lastDone(
      classified.map(({ conferredOn }) => conferredOn),
      asOf,
    ),
  // Of several agreed on the first day nothing says which came first.
  'three-views': ({ classified, attempt, level }) => {
    const ofAttempt = classifiedInAttempt(attempt, classified, level === 'severe' && attempt.endedOn !== undefined);
    const ofFirstDay = ofAttempt.filter(({ conferredOn }) => conferredOn === ofAttempt[0]?.conferredOn);
    const [first] = ofFirstDay;
    const haveThree = ofFirstDay.every(({ views }) => new Set(views.map(({ person }) => person)).size >= 3);
    return first && doneIf(haveThree, first.conferredOn);
  },
  'report-finished': ({ record: { reports }, wayHome: { id }, asOf }) =>
    lastDone(
      reports?.filter(({ wayHome }) => wayHome === undefined || wayHome === id).map(({ madeOn }) => madeOn),
      asOf,
    ),
  agreement: (given) => fromAgreement(given, () => true),
  'section-20-clause': (given) => fromAgreement(given, ({ ifSection20Ends = '' }) => !isBlank(ifSection20Ends)),
  'goals-dated': (given) => fromGoals(given, isDated),
  'goals-staged': (given) => fromGoals(given, ({ steps = [] }) => steps.length > 0),
  'parents-words': (given) =>
    fromGoals(given, ({ inWordsOf }) => inWordsOf === 'parents' || inWordsOf === 'parents-and-worker'),
  'services-listed': servicesListed,
  'services-usable': servicesUsable,
  'no-change-explained': ({ agreement, asOf, knownOn }) =>
    agreement && lastDone([agreement.noChangeExplainedOn], earlierOf(asOf, knownOn)),
  'consequences-explained': ({ agreement, asOf, knownOn }) =>
    agreement && lastDone([agreement.consequencesExplainedOn], earlierOf(asOf, knownOn)),
  'goals-reviewed-at-home': ({ wayHome: { goalReviews }, state: { whereabouts }, asOf }) =>
    whereabouts.kind === 'home'
      ? lastDone(
          goalReviews?.map(({ on }) => on).filter((on) => on >= whereabouts.since.on),
          asOf,
        )
      : undefined,
  'child-seen-alone': seenAloneBefore,
  'child-seen-alone-at-home': (given) => seenAlone(given, () => true),
  'child-seen-away-from-home': (given) => seenAlone(given, ({ outsideTheHome }) => outsideTheHome),
  'reclassified-at-home': reclassifiedAtHome,
  'open-until-low-held': keptOpen,
};

const ofPart = (status: PartStatus | undefined, madeOn: CivilDate | undefined): Shown => {
  const shown: Readonly<Record<PartStatus, Shown>> = {
    complete: doneIf(true, madeOn),
    incomplete: NOT_DONE,
    'not-yet': 'not-due-yet',
  };
  return status && shown[status];
};

/** Whether nothing is found against a part of the agreement, and something that it needs is not known. */
const isUnknownPart = (part: AgreementPart, check: AgreementCheck | undefined): boolean => {
  const stops = (check?.findings ?? []).filter((found) => found.part === part && found.severity === 'must');
  return stops.length > 0 && stops.every(saysNotKnown);
};

/** Without an assessment, goals look complete because there is nothing to hold them against. */
const ofAgreement = (part: AgreementPart, { agreement, agreementCheck, evaluation }: ReadForJourney): Shown => {
  if (isUnknownPart(part, agreementCheck)) return NOT_KNOWN;
  const status = agreementCheck?.parts[part];
  const isUnseen = part === 'goals' && status === 'complete' && evaluation === undefined;
  return isUnseen ? undefined : ofPart(status, agreement?.madeOn);
};

/**
 * What the record shows of an item.
 *
 * @param place - where
 * @param given - what can show it
 * @returns something done on a day, a verdict, or nothing where the record is silent
 */
export function shownAt(place: JourneyPlace, given: ReadForJourney): Shown {
  switch (place.in) {
    case 'condition':
      return given.readiness.conditions.find(({ id }) => id === place.condition)?.verdict;
    case 'agreement':
      return ofAgreement(place.part, given);
    case 'plan':
      return ofPart(given.planCheck?.parts[place.part], given.plan?.madeOn);
    case 'record':
      return SHOWN[place.what](given);
  }
}
