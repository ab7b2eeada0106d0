/** How a way home stands by its history: the level held, what row 7 indicates, the clocks, and what to keep in mind. */
import { formatCivilDate } from 'reunification-framework';
import type { CaseState } from 'reunification-framework/reclassification';
import { Level, Source } from './patterns.js';
import { clockText, NOT_READ, outcomeText, whereaboutsText } from './wording.js';

/** One line of a summary list. */
export function Line({ title, children }: { readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{title}</dt>
      <dd class="govuk-summary-list__value">{children}</dd>
    </div>
  );
}

function Indicated({ indication }: Pick<CaseState, 'indication'>) {
  if (indication.kind !== 'indicated') return <>{NOT_READ[indication.kind]}</>;
  const { outcome, says, rule, noChangeRecorded, sources } = indication;
  return (
    <>
      <strong>{outcomeText(outcome)}</strong>
      <br />
      {says} {noChangeRecorded?.says} ({rule})
      {sources.map((source) => (
        <div key={source.locator}>
          <Source source={source} />
        </div>
      ))}
    </>
  );
}

/** The level, where the child lives, and what row 7 indicates: lines of a summary list. */
export function StandingLines({ state }: { readonly state: CaseState }) {
  const { held, closed, indication } = state;
  return (
    <>
      <Line title="Level that people agreed">
        {held === undefined ? (
          'None yet'
        ) : (
          <>
            <Level level={held.level} /> since {formatCivilDate(held.since.on)}
          </>
        )}
      </Line>
      <Line title="Where the child lives">{whereaboutsText(state)}</Line>
      {closed !== undefined && <Line title="Case">Closed on {formatCivilDate(closed.on)}</Line>}
      <Line title="Row 7 indicates">
        <Indicated indication={indication} />
      </Line>
    </>
  );
}

/** The clocks of the level held. */
export function Clocks({ state: { clocks } }: { readonly state: CaseState }) {
  if (clocks.length === 0) return <p>No clock runs.</p>;
  return (
    <dl class="govuk-summary-list">
      {clocks.map((clock) => (
        <Line key={clock.id} title={`${clock.title} (${clock.id})`}>
          {clockText(clock)} {clock.months} months
          {clock.months === clock.printedMonths ? '' : `, printed: ${clock.printedMonths}`}.
          <div>
            <Source source={clock.source} />
          </div>
        </Line>
      ))}
    </dl>
  );
}

/** What the source asks people to keep in mind. */
export function Notices({ state: { notices } }: { readonly state: CaseState }) {
  return (
    <>
      {notices.map(({ code, says, source }) => (
        <div class="govuk-inset-text" key={code}>
          {says} <Source source={source} />
        </div>
      ))}
    </>
  );
}
