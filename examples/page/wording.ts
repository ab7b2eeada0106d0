/** The page’s own words for what the answers hold as codes. */
import { formatCivilDate, type LegalStatusId } from 'reunification-framework';
import type { WayHomeOverview, WorkItem } from 'reunification-framework/case';
import { JOURNEY_STAGES } from 'reunification-framework/journey';
import type { CaseState, Clock, KeptRow, ReviewOutcome, RowToRecord } from 'reunification-framework/reclassification';
import { LEGAL_STATUSES } from 'reunification-framework/return-home';

const ROWS: Readonly<Record<KeptRow, string>> = {
  riskFactors: 'risk factors (row 1)',
  protectiveFactors: 'protective factors (row 2)',
  capacityToChange: 'capacity to change (row 3)',
};

/** A number of days, as it is read. */
export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** Words one after the other, as they are read. */
export const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const rowsText = (rows: readonly RowToRecord[], enough: 'each' | 'any-one'): string =>
  listed(
    rows.map(({ row }) => ROWS[row]),
    enough === 'each' ? 'and' : 'or',
  );

/** What row 7 indicates, in a sentence. */
export function outcomeText(outcome: ReviewOutcome): string {
  switch (outcome.kind) {
    case 'move':
      return `Move to ${outcome.to}.${outcome.childReturnsToCare ? ' The child returns to care.' : ''}`;
    case 'remain':
      return 'Remain at this level.';
    case 'may-close':
      return 'The case may close.';
    case 'evidence-needed':
      return `Evidence first: record ${rowsText(outcome.rows, outcome.enough)}.${outcome.limitPassed ? ' The limit of the time at high has passed.' : ''}`;
    case 'judgement-required':
      return `Professional judgement required, between ${listed(outcome.options, 'and')}.`;
  }
}

/** In which stage of the Framework a way home is, and why. */
export const stageText = ({ stage, because }: WayHomeOverview['journey']): string =>
  `${stage.replace('stage-', 'Stage ')}: ${JOURNEY_STAGES[stage].title}. ${because.says}`;

/** Why row 7 is not read. */
export const NOT_READ: Readonly<Record<Exclude<CaseState['indication']['kind'], 'indicated'>, string>> = {
  'no-level-held': 'Nothing yet: people have agreed no classification.',
  'to-agree-anew': 'Nothing: the agreement was withdrawn, and people have to agree again.',
  closed: 'Nothing: the case is closed.',
};

export function whereaboutsText({ whereabouts }: Pick<CaseState, 'whereabouts'>): string {
  switch (whereabouts.kind) {
    case 'no-return-recorded':
      return 'Not at home by this record: no return is recorded';
    case 'home':
      return `At home since ${formatCivilDate(whereabouts.since.on)}`;
    case 'back-in-care':
      return `Back in care since ${formatCivilDate(whereabouts.since.on)}`;
  }
}

/** How a clock stands, in a sentence. */
export function clockText(clock: Clock): string {
  switch (clock.status) {
    case 'running':
      return `Running since ${formatCivilDate(clock.started.on)}${clock.dueOn === undefined ? '' : `, until ${formatCivilDate(clock.dueOn)}`}.`;
    case 'met':
      return `Has run, on ${formatCivilDate(clock.dueOn)}.`;
    case 'unconfirmed':
      return `Time up on ${formatCivilDate(clock.dueOn)}, to be confirmed: record ${rowsText(clock.toRecord, clock.enough)}.`;
    case 'broken':
      return `Broken on ${formatCivilDate(clock.lastBroken.on)}.`;
    case 'not-started':
      return 'Not started.';
  }
}

export const legalText = (status: LegalStatusId | undefined): string =>
  status === undefined ? 'Not known' : LEGAL_STATUSES[status].title;

/** When a task is due, and how pressing that is. */
export function dueText({ status, dueOn, overdueByDays }: WorkItem): {
  readonly text: string;
  readonly colour: string;
} {
  const on = dueOn === undefined ? '' : formatCivilDate(dueOn);
  switch (status) {
    case 'overdue':
      return { text: `Overdue by ${days(overdueByDays)}, since ${on}`, colour: 'red' };
    case 'due':
      return { text: 'Due on this day', colour: 'orange' };
    case 'upcoming':
      return { text: `By ${on}`, colour: 'blue' };
    case 'open':
      return { text: 'No date', colour: 'yellow' };
    case 'possible':
      return { text: dueOn === undefined ? 'Possible' : `Possible from ${on}`, colour: 'green' };
  }
}

/** Where a finding is, as a person would count: lists begin with 1. */
export const placeText = (path: readonly (string | number)[]): string =>
  path.map((step) => (typeof step === 'number' ? `${step + 1}` : step)).join(' › ');
