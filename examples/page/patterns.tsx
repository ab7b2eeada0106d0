/** The patterns of the GOV.UK Design System that the page uses, as components. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Citation, formatCitation, LEVEL_NAMES, type RiskLevel } from 'reunification-framework';

interface Content {
  readonly children: ComponentChildren;
}

/** Moves the focus to an element of the page, without writing to the address. */
export const focusOn = (id: string): void => {
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
};

/** A link to a place of the same view. The address stays as it is, since it says which view is shown. */
export function LinkWithin({ to, class: look, children }: Content & { readonly to: string; readonly class?: string }) {
  return (
    <a
      href={`#${to}`}
      class={look}
      onClick={(event) => {
        event.preventDefault();
        focusOn(to);
      }}
    >
      {children}
    </a>
  );
}

/** The heading of a view, which takes the focus when the view is opened. */
export function ViewHeading({ children }: Content) {
  return (
    <h1 class="govuk-heading-l" tabIndex={-1}>
      {children}
    </h1>
  );
}

/** One choice of a group of radio buttons. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  readonly hint?: string;
}

/** Radio buttons under a legend. */
export function Radios<Value extends string>(given: {
  readonly id: string;
  readonly legend: ComponentChildren;
  readonly hint?: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  readonly look?: 'inline' | 'small' | 'small-inline';
}) {
  const { id, legend, hint, choices, chosen, onChoose, look } = given;
  const looks = {
    inline: 'govuk-radios--inline',
    small: 'govuk-radios--small',
    'small-inline': 'govuk-radios--small govuk-radios--inline',
  };
  return (
    <div class="govuk-form-group">
      <fieldset class="govuk-fieldset" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint !== undefined && (
          <div id={`${id}-hint`} class="govuk-hint">
            {hint}
          </div>
        )}
        <div class={`govuk-radios ${look === undefined ? '' : looks[look]}`}>
          {choices.map(({ value, text, hint: about }) => (
            <div class="govuk-radios__item" key={value}>
              <input
                class="govuk-radios__input"
                id={`${id}-${value}`}
                name={id}
                type="radio"
                value={value}
                checked={value === chosen}
                aria-describedby={about === undefined ? undefined : `${id}-${value}-hint`}
                onChange={() => onChoose(value)}
              />
              <label class="govuk-label govuk-radios__label" for={`${id}-${value}`}>
                {text}
              </label>
              {about !== undefined && (
                <div id={`${id}-${value}-hint`} class="govuk-hint govuk-radios__hint">
                  {about}
                </div>
              )}
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** A list to choose one from. */
export function Select<Value extends string>(given: {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const { id, label, choices, chosen, onChoose } = given;
  return (
    <div class="govuk-form-group">
      <label class="govuk-label govuk-label--s" for={id}>
        {label}
      </label>
      <select
        class="govuk-select"
        id={id}
        value={chosen}
        onChange={({ currentTarget }) => {
          const choice = choices.find(({ value }) => value === currentTarget.value);
          if (choice !== undefined) onChoose(choice.value);
        }}
      >
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** More, for those who want it. */
export function Details(
  given: Content & {
    readonly summary: ComponentChildren;
    /** Whether it is printed even while it is closed. */
    readonly prints?: boolean;
    /** Whether it is open at first. */
    readonly isOpen?: boolean;
  },
) {
  const { summary, prints = false, isOpen, children } = given;
  return (
    <details class={`govuk-details ${prints ? 'prints' : ''}`} open={isOpen}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summary}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}

/** One thing to put right: where, and what. */
export interface Problem {
  /** The id of the field. */
  readonly field: string;
  readonly message: string;
}

/** What has to be put right, at the top of a form. It takes the focus when it appears. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [problems]);
  if (problems.length === 0) return null;
  return (
    <div class="govuk-error-summary" tabIndex={-1} ref={summary}>
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {problems.map(({ field, message }) => (
              <li key={message}>
                <LinkWithin to={field}>{message}</LinkWithin>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

const LEVEL_COLOURS: Readonly<Record<RiskLevel, string>> = {
  low: 'green',
  medium: 'yellow',
  high: 'orange',
  severe: 'red',
};

/** A level, in words; its colour only repeats them. */
export function Level({ level }: { readonly level: RiskLevel }) {
  return <strong class={`govuk-tag govuk-tag--${LEVEL_COLOURS[level]}`}>{LEVEL_NAMES[level]}</strong>;
}

/** Where something is printed. */
export function Source({ source }: { readonly source: Citation }) {
  return <span class="source">{formatCitation(source)}</span>;
}

/** Opens the browser’s print dialogue. */
export function PrintButton({ children }: Content) {
  return (
    <button type="button" class="govuk-button govuk-button--secondary no-print" onClick={() => window.print()}>
      {children}
    </button>
  );
}
