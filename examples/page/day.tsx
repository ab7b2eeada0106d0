/** The day that is asked about, by slider, by steps or typed; and whether only what was known then counts. */
import { addDays, type CivilDate, daysBetween, formatCivilDate, isCivilDate } from 'reunification-framework';
import type { CaseDays } from './case/case-days.js';

const within = (on: CivilDate, { first, last }: CaseDays): CivilDate => (on < first ? first : on > last ? last : on);

/** What is asked about. */
export interface Asked {
  readonly asOf: CivilDate;
  /** Whether only what had been recorded by that day counts. */
  readonly asKnownThen: boolean;
}

export function DayAsked(given: {
  readonly days: CaseDays;
  readonly asked: Asked;
  readonly onChange: (asked: Asked) => void;
}) {
  const { days, asked, onChange } = given;
  const { first, last, happened } = days;
  const { asOf, asKnownThen } = asked;
  const show = (on: CivilDate): void => onChange({ ...asked, asOf: within(on, days) });
  const before = happened.filter((on) => on < asOf).at(-1);
  const after = happened.find((on) => on > asOf);
  return (
    <div class="day">
      <p class="day__asked" role="status">
        As of <strong>{formatCivilDate(asOf)}</strong>
      </p>
      <label class="govuk-label" for="day">
        Move the day asked about
      </label>
      <input
        id="day"
        class="day__slider"
        type="range"
        min={0}
        max={daysBetween(first, last)}
        value={daysBetween(first, asOf)}
        aria-valuetext={formatCivilDate(asOf)}
        onInput={({ currentTarget }) => show(addDays(first, currentTarget.valueAsNumber) ?? asOf)}
      />
      <div class="day__ends" aria-hidden="true">
        <span>{formatCivilDate(first)}</span>
        <span>{formatCivilDate(last)}</span>
      </div>
      <div class="govuk-button-group">
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={before === undefined}
          onClick={() => before !== undefined && show(before)}
        >
          Earlier entry
        </button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={after === undefined}
          onClick={() => after !== undefined && show(after)}
        >
          Later entry
        </button>
        <label class="govuk-label day__typed" for="day-typed">
          Day{' '}
          <input
            class="govuk-input govuk-input--width-10"
            id="day-typed"
            type="date"
            min={first}
            max={last}
            value={asOf}
            onChange={({ currentTarget: { value } }) => {
              if (isCivilDate(value)) show(value);
            }}
          />
        </label>
      </div>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id="as-known-then"
            type="checkbox"
            checked={asKnownThen}
            aria-describedby="as-known-then-hint"
            onChange={({ currentTarget }) => onChange({ ...asked, asKnownThen: currentTarget.checked })}
          />
          <label class="govuk-label govuk-checkboxes__label" for="as-known-then">
            Only what had been recorded by that day
          </label>
          <div id="as-known-then-hint" class="govuk-hint govuk-checkboxes__hint">
            Clear it to see that day with everything that was recorded later
          </div>
        </div>
      </div>
    </div>
  );
}
