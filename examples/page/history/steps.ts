/** The steps of a history, and how one is made from what is filled in. */
import {
  type CaseEvent,
  type CivilDate,
  formatCivilDate,
  type History,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  isCivilDate,
  type Profile,
  type RiskLevel,
} from 'reunification-framework';
import type { CaseClassification } from 'reunification-framework/case';
import { RISK_CLASSIFICATION_TABLE, ROW_WORDING } from 'reunification-framework/classification';
import {
  type CaseHappening,
  type ClassificationAgreed,
  checkHistory,
  KEPT_ROWS,
} from 'reunification-framework/reclassification';
import { EXAMPLES } from '../case/examples.js';
import type { Problem } from '../patterns.js';

/** The kinds of step that can be added here. */
export const STEP_KINDS = [
  'classification-agreed',
  'observed',
  'came-home',
  'back-in-care',
  'child-timescale-set',
  'support-planned',
  'closed',
] as const;
type StepKind = (typeof STEP_KINDS)[number];

export const STEP_TITLES: Readonly<Record<CaseEvent['kind'], string>> = {
  'classification-agreed': 'People agreed a classification',
  observed: 'Someone observed how things stand',
  'came-home': 'The child came home',
  'back-in-care': 'The child went back into care',
  'child-timescale-set': 'The child’s own timescale was set',
  'support-planned': 'Support after the return was planned',
  closed: 'The case was closed',
  'timescale-adjusted': 'A timescale was adjusted',
  corrected: 'An entry was withdrawn',
};

/** What stands for an answer that is not given. */
export const NOT_SAID = '';

/** What is filled in, as it is typed. */
export interface Form {
  readonly kind: StepKind;
  readonly happenedOn: string;
  /** Left empty: the day on which it happened. */
  readonly recordedOn: string;
  readonly until: string;
  readonly level: RiskLevel | typeof NOT_SAID;
  readonly rows: Readonly<Record<IndicatorId, string>>;
  readonly newRisk: 'yes' | 'no' | typeof NOT_SAID;
  readonly reason: string;
}

export const EMPTY: Form = {
  kind: 'classification-agreed',
  happenedOn: '',
  recordedOn: '',
  until: '',
  level: NOT_SAID,
  rows: { riskFactors: '', protectiveFactors: '', capacityToChange: '', wishes: '', likelihoodOfRecurrence: '' },
  newRisk: NOT_SAID,
  reason: '',
};

/** The ids of the fields, by the field of the record that each fills. */
export const FIELD_IDS = {
  happenedOn: 'happened-on',
  recordedOn: 'recorded-on',
  until: 'until',
  level: 'level',
  newRisk: 'new-risk',
  reason: 'why',
} as const;

/** The id of the field of a row. */
export const rowField = (indicator: IndicatorId): string => `row-${indicator}`;

/** A value of a row in words. */
export function valueText(indicator: IndicatorId, value: Profile[IndicatorId]): string {
  const { cells } = RISK_CLASSIFICATION_TABLE[indicator];
  if (cells.low === value) return ROW_WORDING[indicator].cells.low;
  if (cells.medium === value) return ROW_WORDING[indicator].cells.medium;
  return ROW_WORDING[indicator].cells[cells.high === value ? 'high' : 'severe'];
}

/** The rows that were answered. */
const answered = ({ rows }: Form): Partial<Profile> =>
  Object.fromEntries(
    INDICATOR_IDS.flatMap((indicator) => {
      const value = INDICATOR_VALUES[indicator].find((known) => known === rows[indicator]);
      return value === undefined ? [] : [[indicator, value]];
    }),
  );

const isWhole = (profile: Partial<Profile>): profile is Profile =>
  INDICATOR_IDS.every((indicator) => profile[indicator] !== undefined);

/** Those whose task it is to classify; in a history that is made here, they need no names. */
const PANEL = [
  { role: 'social-worker', person: 'person-1' },
  { role: 'team-manager', person: 'person-2' },
  { role: 'independent-reviewer', person: 'person-3' },
] as const;

type Base = Pick<CaseEvent, 'id' | 'happenedOn' | 'recordedOn'>;

const missing = (field: string, message: string): readonly Problem[] => [{ field, message }];

const agreedIn = (form: Form, base: Base): ClassificationAgreed | readonly Problem[] => {
  const { level, reason } = form;
  const profile = answered(form);
  const open = INDICATOR_IDS.filter((indicator) => profile[indicator] === undefined).map((indicator) => ({
    field: rowField(indicator),
    message: `Choose what was found in row ${RISK_CLASSIFICATION_TABLE[indicator].row}.`,
  }));
  if (level === NOT_SAID) return [...missing(FIELD_IDS.level, 'Choose the level that people agreed.'), ...open];
  if (!isWhole(profile)) return open;
  const why = reason.trim();
  return {
    ...base,
    kind: 'classification-agreed',
    level,
    profile,
    agreedBy: PANEL,
    ...(why === '' ? {} : { reason: why }),
  };
};

const happeningIn = (
  form: Form,
  kind: Exclude<StepKind, 'classification-agreed'>,
  base: Base,
): CaseHappening | readonly Problem[] => {
  switch (kind) {
    case 'came-home':
    case 'back-in-care':
    case 'closed':
      return { ...base, kind };
    case 'child-timescale-set':
    case 'support-planned':
      return isCivilDate(form.until)
        ? { ...base, kind, until: form.until }
        : missing(FIELD_IDS.until, 'Enter the last day.');
    case 'observed': {
      const { riskFactors, protectiveFactors, capacityToChange } = answered(form);
      const newRisk = form.newRisk === NOT_SAID ? undefined : form.newRisk === 'yes';
      return [riskFactors, protectiveFactors, capacityToChange, newRisk].every((said) => said === undefined)
        ? missing(
            rowField('riskFactors'),
            'Choose what was observed: at least one row, or whether there is a new risk.',
          )
        : { ...base, kind, riskFactors, protectiveFactors, capacityToChange, newRisk };
    }
  }
};

const isProblems = <Value extends object>(given: Value | readonly Problem[]): given is readonly Problem[] =>
  Array.isArray(given);

/** The history of the steps. */
export const historyOf = (steps: readonly CaseEvent[]): History => ({
  edition: 'framework-2015',
  child: { id: 'child' },
  wayHome: { parents: ['parents'] },
  events: steps,
});

const nextId = (steps: readonly CaseEvent[]): string =>
  `step-${Math.max(0, ...steps.map(({ id }) => Number(/^step-(\d+)$/.exec(id)?.[1] ?? 0))) + 1}`;

/** The field behind a finding about a step. */
const fieldOf = (path: readonly (string | number)[]): string => {
  const names = path.filter((step) => typeof step === 'string');
  const known = Object.entries(FIELD_IDS).find(([name]) => names.includes(name));
  const row = INDICATOR_IDS.find((indicator) => names.includes(indicator));
  return known?.[1] ?? (row === undefined ? FIELD_IDS.happenedOn : rowField(row));
};

/**
 * Adds the step that is filled in.
 *
 * @param steps - those before it
 * @param form - what is filled in
 * @returns all steps; or what has to be put right first, by the rules of the history
 */
export function addStep(
  steps: readonly CaseEvent[],
  form: Form,
): readonly CaseEvent[] | { readonly problems: readonly Problem[] } {
  const { kind, happenedOn, recordedOn } = form;
  if (!isCivilDate(happenedOn))
    return { problems: missing(FIELD_IDS.happenedOn, 'Enter the day on which it happened.') };
  const base: Base = {
    id: nextId(steps),
    happenedOn,
    recordedOn: isCivilDate(recordedOn) ? recordedOn : happenedOn,
  };
  const step = kind === 'classification-agreed' ? agreedIn(form, base) : happeningIn(form, kind, base);
  if (isProblems(step)) return { problems: step };
  const all = [...steps, step];
  const wrong = checkHistory(historyOf(all)).findings.filter(({ severity }) => severity === 'must');
  return wrong.length === 0 ? all : { problems: wrong.map(({ message, path }) => ({ field: fieldOf(path), message })) };
}

const eventOf = ({ conferredOn, views, ...classification }: CaseClassification): ClassificationAgreed => {
  const { id, recordedOn, level, profile, knowingOf, reasonForDifferenceFromTable: reason } = classification;
  const agreedBy = views.map(({ role, person }) => ({ role, person }));
  return {
    kind: 'classification-agreed',
    id,
    happenedOn: conferredOn,
    recordedOn,
    level,
    profile,
    agreedBy,
    reason,
    knowingOf,
  };
};

/** The steps of the first example, to begin with. */
export function exampleSteps(): readonly CaseEvent[] {
  const wayHome = EXAMPLES[0]?.record.waysHome[0];
  return wayHome === undefined ? [] : inOrder([...wayHome.classifications.map(eventOf), ...wayHome.events]);
}

/** In the order in which they happened. */
export const inOrder = (steps: readonly CaseEvent[]): readonly CaseEvent[] =>
  [...steps].sort((one, other) => one.happenedOn.localeCompare(other.happenedOn));

/** What a step says besides its kind. */
export function stepText(step: CaseEvent): string {
  switch (step.kind) {
    case 'classification-agreed':
      return step.level;
    case 'observed': {
      const rows = KEPT_ROWS.flatMap((row) => {
        const value = step[row];
        return value === undefined ? [] : [valueText(row, value)];
      });
      const risk = step.newRisk === undefined ? [] : [step.newRisk ? 'A new risk' : 'No new risk'];
      return [...risk, ...rows, ...(step.managedLapse === undefined ? [] : ['A lapse that was managed'])].join('. ');
    }
    case 'child-timescale-set':
    case 'support-planned':
      return `until ${formatCivilDate(step.until)}`;
    case 'timescale-adjusted':
      return `${step.clock}: ${step.months} months`;
    default:
      return '';
  }
}

/** The last day on which a step happened. */
export const lastDay = (steps: readonly CaseEvent[]): CivilDate | undefined => inOrder(steps).at(-1)?.happenedOn;
