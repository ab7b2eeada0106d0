/** A history made step by step, and what each step does: the level held, the clocks, what row 7 indicates, what is due. */
import { useState } from 'preact/hooks';
import {
  type CaseEvent,
  type CaseState,
  civilDate,
  type Finding,
  formatCivilDate,
  stateOf,
} from 'reunification-framework';
import { checkHistory, type DueDate } from 'reunification-framework/reclassification';
import { daysOf } from '../case/case-days.js';
import { type Asked, DayAsked } from '../day.js';
import { Details, focusOn, PrintButton, Source, ViewHeading } from '../patterns.js';
import { Clocks, Notices, StandingLines } from '../standing.js';
import { Timeline } from '../timeline.js';
import { days } from '../wording.js';
import { StepForm } from './step-form.js';
import { exampleSteps, historyOf, inOrder, lastDay, STEP_TITLES, stepText } from './steps.js';

const dueTag = ({ status, overdueByDays, dueOn }: DueDate): { readonly text: string; readonly colour: string } => {
  const on = dueOn === undefined ? '' : formatCivilDate(dueOn);
  switch (status) {
    case 'upcoming':
      return { text: `On ${on}`, colour: 'blue' };
    case 'due':
      return overdueByDays === 0
        ? { text: 'Due on this day', colour: 'orange' }
        : { text: `Overdue by ${days(overdueByDays)}, since ${on}`, colour: 'red' };
    case 'settled':
      return { text: 'Settled', colour: 'green' };
    case 'reached':
      return { text: `Possible since ${on}`, colour: 'green' };
    case 'open':
      return { text: 'No date', colour: 'yellow' };
  }
};

function Due({ due }: { readonly due: readonly DueDate[] }) {
  return (
    <ul class="govuk-list tasks">
      {due.map((one) => {
        const { text, colour } = dueTag(one);
        return (
          <li class="task" key={one.uid}>
            <div class="task__title">
              <strong>{one.title}</strong>
              <span class={`govuk-tag govuk-tag--${colour}`}>{text}</span>
            </div>
            <p>
              Settled by: {one.settledBy}. <Source source={one.source} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function Steps(given: { readonly steps: readonly CaseEvent[]; readonly onRemove: (id: string) => void }) {
  const { steps, onRemove } = given;
  return (
    <ol class="govuk-list tasks">
      {inOrder(steps).map((step) => {
        const { id, kind, happenedOn, recordedOn } = step;
        const title = `${STEP_TITLES[kind]}, ${formatCivilDate(happenedOn)}`;
        const says = stepText(step);
        return (
          <li class="task" key={id}>
            <div class="task__title">
              <span>
                <strong>{title}</strong>
                {says === '' ? '' : `: ${says}`}
                {recordedOn === happenedOn ? '' : ` (recorded on ${formatCivilDate(recordedOn)})`}
              </span>
              <button type="button" class="govuk-link link no-print" onClick={() => onRemove(id)}>
                Remove<span class="govuk-visually-hidden">: {title}</span>
              </button>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** How the case stands on a day, after these steps. */
function Standing({ state, findings }: { readonly state: CaseState; readonly findings: readonly Finding[] }) {
  return (
    <>
      <dl class="govuk-summary-list">
        <StandingLines state={state} />
      </dl>
      <Notices state={state} />
      {findings.map(({ code, path, message }) => (
        <div class="govuk-inset-text" key={`${code} ${path.join('.')}`}>
          {message}
        </div>
      ))}
    </>
  );
}

/** The view. */
export function History(given: {
  /** The steps so far; they are kept by the page alone. */
  readonly steps: readonly CaseEvent[];
  readonly onChange: (steps: readonly CaseEvent[]) => void;
}) {
  const { steps, onChange } = given;
  const history = historyOf(steps);
  const last = lastDay(steps);
  const caseDays = daysOf(steps.map(({ happenedOn, recordedOn }) => ({ on: happenedOn, recordedOn })));
  const [moved, setMoved] = useState<Asked & { readonly after: typeof last }>();
  // The day follows a new last step, until it is moved.
  const asked = last !== undefined && (moved?.after === last ? moved : { asOf: last, asKnownThen: true });
  const question = asked && { asOf: asked.asOf, ...(asked.asKnownThen ? { knownOn: asked.asOf } : {}) };
  const state = question && stateOf(history, question);
  return (
    <>
      <ViewHeading>A history, step by step</ViewHeading>
      <p class="govuk-body-l">
        Add what happened, one step after the other, and see what the Framework’s row 7 says to it. What you enter stays
        in this window.
      </p>
      <div class="beside">
        <div class="beside__first">
          <h2 class="govuk-heading-m" id="steps" tabIndex={-1}>
            Steps
          </h2>
          <p role="status">
            {steps.length === 0 ? 'None yet.' : `${steps.length} ${steps.length === 1 ? 'step' : 'steps'} so far.`}
          </p>
          <Steps
            steps={steps}
            onRemove={(id) => {
              onChange(steps.filter((step) => step.id !== id));
              focusOn('steps');
            }}
          />
          <div class="no-print">
            <div class="govuk-button-group">
              <button
                type="button"
                class="govuk-button govuk-button--secondary"
                onClick={() => {
                  const example = exampleSteps();
                  onChange(example);
                  // Its last step closes the case: a day on which something is still to do shows more.
                  setMoved({ asOf: civilDate('2023-08-01'), asKnownThen: true, after: lastDay(example) });
                  focusOn('steps');
                }}
              >
                Begin with an example
              </button>
              <button
                type="button"
                class="govuk-button govuk-button--secondary"
                disabled={steps.length === 0}
                onClick={() => {
                  onChange([]);
                  focusOn('steps');
                }}
              >
                Remove all steps
              </button>
            </div>
            <h2 class="govuk-heading-m">Add a step</h2>
            <StepForm steps={steps} onAdd={onChange} />
          </div>
        </div>
        <div class="beside__second">
          {asked && state && caseDays !== undefined && (
            <>
              <h2 class="govuk-heading-m">How it stands</h2>
              <DayAsked days={caseDays} asked={asked} onChange={(next) => setMoved({ ...next, after: last })} />
              <Standing state={state} findings={checkHistory(history).findings} />
            </>
          )}
        </div>
      </div>
      {question && state && (
        <>
          <section aria-labelledby="timeline">
            <h2 class="govuk-heading-m" id="timeline">
              Timeline
            </h2>
            <Timeline of={history} question={question} />
          </section>
          <section aria-labelledby="clocks">
            <h2 class="govuk-heading-m" id="clocks">
              Clocks
            </h2>
            <Clocks state={state} />
          </section>
          <section aria-labelledby="due">
            <h2 class="govuk-heading-m" id="due">
              What is due
            </h2>
            {state.due.length === 0 ? <p>Nothing.</p> : <Due due={state.due} />}
          </section>
          <Details summary="This history as JSON, for a system">
            <pre class="json">{JSON.stringify(historyOf(inOrder(steps)), null, 2)}</pre>
          </Details>
          <PrintButton>Print this history</PrintButton>
        </>
      )}
    </>
  );
}
