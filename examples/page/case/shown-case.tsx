/** A case as it stands on a day. */
import { useState } from 'preact/hooks';
import { type CivilDate, formatCivilDate, LEVEL_NAMES } from 'reunification-framework';
import {
  type CaseRecord,
  CONDITION_TASKS,
  caseOn,
  type WayHomeOverview,
  WORK_ROLE_WORDS,
  WORK_ROLES,
  type WorkRole,
} from 'reunification-framework/case';
import { caseHtml } from 'reunification-framework/pictures';
import { type Asked, DayAsked } from '../day.js';
import { LinkWithin, PrintButton, Select, ViewHeading } from '../patterns.js';
import { Clocks, Line, Notices, StandingLines } from '../standing.js';
import { Timeline } from '../timeline.js';
import { days, legalText, placeText, stageText } from '../wording.js';
import { daysOfCase } from './case-days.js';
import { JourneyOf } from './journey.js';
import { Letter } from './letter.js';
import { isOpen, ReadinessOf } from './readiness.js';
import { WorkList } from './work.js';

const ALL = 'all';

const PARTS = {
  work: 'What to do next',
  timeline: 'Timeline',
  journey: 'The five stages',
  clocks: 'Clocks',
  readiness: 'Ready to go home?',
  letters: 'Letters to print',
};

/** What the table indicates on the assessment that was known last. */
function OnAssessment({ here: { indicated } }: { readonly here: WayHomeOverview }) {
  if (indicated === undefined) return <>Nothing: no assessment is recorded</>;
  const { indication, isSet } = indicated;
  const by = isSet ? ' With rows that people set.' : '';
  switch (indication.kind) {
    case 'matched':
      return (
        <>
          {LEVEL_NAMES[indication.level]}.{by}
        </>
      );
    case 'mixed':
      return (
        <>
          No one level: judgement required, not below {indication.cautiousBound}.{by}
        </>
      );
    case 'incomplete':
      return (
        <>
          Nothing yet: {indication.missing.length} of 5 rows are still to be answered.{by}
        </>
      );
  }
}

/** Saves a page on the reader’s own device. */
const saveAs = (name: string, html: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

export function ShownCase(given: {
  readonly title: string;
  readonly record: CaseRecord;
  readonly asOf: CivilDate;
  readonly onClose: () => void;
}) {
  const { title, record, onClose } = given;
  const [asked, setAsked] = useState<Asked>({ asOf: given.asOf, asKnownThen: true });
  const [first] = record.waysHome;
  const [wayHomeId, setWayHomeId] = useState(first.id);
  const [whoActs, setWhoActs] = useState<WorkRole | typeof ALL>(ALL);
  const caseDays = daysOfCase(record);
  const { asOf } = asked;
  const knownOn = asked.asKnownThen || caseDays.lastRecorded < asOf ? asOf : caseDays.lastRecorded;
  const overview = caseOn(record, { asOf, knownOn });
  const wayHome = record.waysHome.find(({ id }) => id === wayHomeId) ?? first;
  const here = overview.waysHome.find(({ id }) => id === wayHome.id);
  if (here === undefined) return null;
  const work = overview.work.filter(
    (item) =>
      (item.wayHome === undefined || item.wayHome === wayHome.id) && (whoActs === ALL || item.whoActs === whoActs),
  );
  const { state, readiness } = here;
  const toSettle = readiness.conditions.filter(
    (condition) => isOpen(condition) && (whoActs === ALL || CONDITION_TASKS[condition.id].whoActs === whoActs),
  ).length;
  return (
    <>
      <ViewHeading>{title}</ViewHeading>
      <p class="govuk-body-l">As of {formatCivilDate(asOf)}</p>
      <div class="beside">
        <div class="beside__first">
          {record.waysHome.length > 1 && (
            <div class="no-print">
              <Select
                id="way-home"
                label="Way home"
                choices={record.waysHome.map(({ id, parents }) => ({
                  value: id,
                  text: `${id}: ${parents.join(' and ')}`,
                }))}
                chosen={wayHome.id}
                onChoose={setWayHomeId}
              />
            </div>
          )}
          <dl class="govuk-summary-list">
            <Line title="Stage of the Framework">{stageText(here.journey)}</Line>
            <StandingLines state={state} />
            <Line title="The table indicates, on the last assessment">
              <OnAssessment here={here} />
            </Line>
            <Line title="In law">
              {legalText(overview.legal.status)}
              {overview.legal.lookedAfterSince === undefined
                ? ''
                : `; looked after since ${formatCivilDate(overview.legal.lookedAfterSince)}`}
            </Line>
            <Line title="Last recorded">
              {overview.lastRecordedOn === undefined || overview.unrecordedForDays === undefined
                ? 'Nothing yet'
                : `${formatCivilDate(overview.lastRecordedOn)}, ${days(overview.unrecordedForDays)} before`}
            </Line>
          </dl>
          <Notices state={state} />
          {overview.findings.map(({ code, path, message }) => (
            <div class="govuk-inset-text" key={`${code} ${path.join('.')}`}>
              {placeText(path)}: {message}
            </div>
          ))}
        </div>
        <div class="beside__second no-print">
          <DayAsked days={caseDays} asked={asked} onChange={setAsked} />
          <nav aria-label="Parts of this case">
            <ul class="govuk-list">
              {Object.entries(PARTS).map(([id, text]) => (
                <li key={id}>
                  <LinkWithin to={id}>{text}</LinkWithin>
                </li>
              ))}
            </ul>
          </nav>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={onClose}>
            Choose another case
          </button>
        </div>
      </div>
      <section aria-labelledby="work">
        <h2 class="govuk-heading-m" id="work" tabIndex={-1}>
          {PARTS.work}
        </h2>
        <div class="no-print">
          <Select
            id="who-acts"
            label="Who acts"
            choices={[
              { value: ALL, text: 'Everyone' },
              ...WORK_ROLES.map((value) => ({ value, text: WORK_ROLE_WORDS[value] })),
            ]}
            chosen={whoActs}
            onChoose={setWhoActs}
          />
        </div>
        <WorkList work={work} />
        {toSettle > 0 && (
          <p class="no-print">
            Before a return, {whoActs === ALL ? 'people' : 'this role'} still {whoActs === ALL ? 'have' : 'has'} to
            settle {toSettle === 1 ? '1 condition' : `${toSettle} conditions`}: see{' '}
            <LinkWithin to="readiness">{PARTS.readiness}</LinkWithin>
          </p>
        )}
      </section>
      <section aria-labelledby="timeline">
        <h2 class="govuk-heading-m" id="timeline" tabIndex={-1}>
          {PARTS.timeline}
        </h2>
        <Timeline of={record} question={{ asOf, knownOn, wayHome: wayHome.id }} />
      </section>
      <section aria-labelledby="journey">
        <h2 class="govuk-heading-m" id="journey" tabIndex={-1}>
          {PARTS.journey}
        </h2>
        <JourneyOf record={record} question={{ asOf, knownOn, wayHome: wayHome.id }} />
      </section>
      <section aria-labelledby="clocks">
        <h2 class="govuk-heading-m" id="clocks" tabIndex={-1}>
          {PARTS.clocks}
        </h2>
        <Clocks state={state} />
      </section>
      <section aria-labelledby="readiness">
        <h2 class="govuk-heading-m" id="readiness" tabIndex={-1}>
          {PARTS.readiness}
        </h2>
        {whoActs !== ALL && <p class="no-print">Only what this role settles: {WORK_ROLE_WORDS[whoActs]}.</p>}
        <ReadinessOf readiness={readiness} whoActs={whoActs === ALL ? undefined : whoActs} />
      </section>
      <section class="letters" aria-labelledby="letters">
        <h2 class="govuk-heading-m" id="letters" tabIndex={-1}>
          {PARTS.letters}
        </h2>
        <Letter record={record} wayHome={wayHome} overview={overview} here={here} />
      </section>
      <div class="govuk-button-group no-print">
        <PrintButton>Print this case</PrintButton>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => saveAs('case.html', caseHtml(record, { asOf, knownOn }))}
        >
          Save this case as a page of its own
        </button>
      </div>
    </>
  );
}
