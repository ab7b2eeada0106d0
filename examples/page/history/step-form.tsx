/** The form that adds a step to a history. */
import { useState } from 'preact/hooks';
import {
  type CaseEvent,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  RISK_LEVELS,
} from 'reunification-framework';
import { RISK_CLASSIFICATION_TABLE, ROW_WORDING } from 'reunification-framework/classification';
import { KEPT_ROWS } from 'reunification-framework/reclassification';
import { ErrorSummary, type Problem, Select } from '../patterns.js';
import {
  addStep,
  EMPTY,
  FIELD_IDS,
  type Form,
  NOT_SAID,
  rowField,
  STEP_KINDS,
  STEP_TITLES,
  valueText,
} from './steps.js';

function DayField(given: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problems: readonly Problem[];
  readonly onChange: (value: string) => void;
}) {
  const { id, label, hint, value, problems, onChange } = given;
  const wrong = problems.find(({ field }) => field === id);
  const about = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong === undefined ? [] : [`${id}-error`])];
  return (
    <div class={`govuk-form-group ${wrong === undefined ? '' : 'govuk-form-group--error'}`}>
      <label class="govuk-label govuk-label--s" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {wrong !== undefined && (
        <p id={`${id}-error`} class="govuk-error-message">
          {wrong.message}
        </p>
      )}
      <input
        class="govuk-input govuk-input--width-10"
        id={id}
        type="date"
        max="9999-12-31"
        value={value}
        aria-describedby={about.length === 0 ? undefined : about.join(' ')}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}

const UNTIL: Readonly<Partial<Record<Form['kind'], string>>> = {
  'child-timescale-set': 'Last day within the child’s timescale',
  'support-planned': 'Last day to which support is planned',
};

export function StepForm(given: {
  readonly steps: readonly CaseEvent[];
  readonly onAdd: (steps: readonly CaseEvent[]) => void;
}) {
  const { steps, onAdd } = given;
  const [form, setForm] = useState<Form>(EMPTY);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const change = (part: Partial<Form>): void => setForm({ ...form, ...part });
  const { kind } = form;
  const until = UNTIL[kind];
  const rows: readonly IndicatorId[] =
    kind === 'classification-agreed' ? INDICATOR_IDS : kind === 'observed' ? KEPT_ROWS : [];
  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        const added = addStep(steps, form);
        if ('problems' in added) {
          setProblems(added.problems);
          return;
        }
        setProblems([]);
        setForm({ ...EMPTY, kind });
        onAdd(added);
      }}
    >
      <ErrorSummary problems={problems} />
      <Select
        id="kind"
        label="What happened"
        choices={STEP_KINDS.map((value) => ({ value, text: STEP_TITLES[value] }))}
        chosen={kind}
        onChoose={(chosen) => change({ kind: chosen })}
      />
      <DayField
        id={FIELD_IDS.happenedOn}
        label="Day on which it happened"
        value={form.happenedOn}
        problems={problems}
        onChange={(happenedOn) => change({ happenedOn })}
      />
      <DayField
        id={FIELD_IDS.recordedOn}
        label="Day on which it was recorded"
        hint="Left empty, the same day"
        value={form.recordedOn}
        problems={problems}
        onChange={(recordedOn) => change({ recordedOn })}
      />
      {kind === 'classification-agreed' && (
        <Select
          id={FIELD_IDS.level}
          label="Level that people agreed"
          choices={[{ value: NOT_SAID, text: 'Choose' }, ...RISK_LEVELS.map((value) => ({ value, text: value }))]}
          chosen={form.level}
          onChoose={(level) => change({ level })}
        />
      )}
      {rows.map((indicator) => (
        <Select
          key={indicator}
          id={rowField(indicator)}
          label={`Row ${RISK_CLASSIFICATION_TABLE[indicator].row}. ${ROW_WORDING[indicator].heading.practitioner}`}
          choices={[
            { value: NOT_SAID, text: kind === 'observed' ? 'Nothing said' : 'Choose' },
            ...INDICATOR_VALUES[indicator].map((value) => ({ value, text: valueText(indicator, value) })),
          ]}
          chosen={form.rows[indicator]}
          onChoose={(value) => change({ rows: { ...form.rows, [indicator]: value } })}
        />
      ))}
      {kind === 'observed' && (
        <Select
          id={FIELD_IDS.newRisk}
          label="A risk that is new, or has come back"
          choices={[
            { value: NOT_SAID, text: 'Nothing said' },
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No' },
          ]}
          chosen={form.newRisk}
          onChoose={(newRisk) => change({ newRisk })}
        />
      )}
      {kind === 'classification-agreed' && (
        <div class="govuk-form-group">
          <label class="govuk-label govuk-label--s" for={FIELD_IDS.reason}>
            Why, if the table indicates another level or none
          </label>
          <textarea
            class="govuk-textarea"
            id={FIELD_IDS.reason}
            rows={2}
            autocomplete="off"
            spellcheck={false}
            value={form.reason}
            onInput={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
        </div>
      )}
      {until !== undefined && (
        <DayField
          id={FIELD_IDS.until}
          label={until}
          value={form.until}
          problems={problems}
          onChange={(value) => change({ until: value })}
        />
      )}
      <button type="submit" class="govuk-button">
        Add this step
      </button>
    </form>
  );
}
