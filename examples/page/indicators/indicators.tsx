/** The five indicators as radio buttons, with what the table indicates. */
import { useState } from 'preact/hooks';
import {
  AUDIENCES,
  type Audience,
  classify,
  explainIndication,
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  type PartialProfile,
  type Profile,
  RISK_LEVELS,
  type RiskLevel,
} from 'reunification-framework';
import { READ_OTHERWISE, RISK_CLASSIFICATION_TABLE, ROW_WORDING } from 'reunification-framework/classification';
import { type Address, linkToProfile } from '../address.js';
import { ExplainedParts, TableFor } from '../explained.js';
import { type Choice, Details, Level, PrintButton, Radios, ViewHeading } from '../patterns.js';
import { listed } from '../wording.js';

const NOT_KNOWN = 'not-known';

/** The columns that print a value, in their order. */
const columnsOf = (indicator: IndicatorId, value: Profile[IndicatorId]): readonly RiskLevel[] =>
  RISK_LEVELS.filter((level) => RISK_CLASSIFICATION_TABLE[indicator].cells[level] === value);

const choicesFor = (indicator: IndicatorId): readonly Choice<string>[] => [
  ...INDICATOR_VALUES[indicator].map((value) => {
    const [first = 'low', ...others] = columnsOf(indicator, value);
    return {
      value,
      text: ROW_WORDING[indicator].cells[first],
      hint: `In the ${others.length === 0 ? 'column' : 'columns'} ${listed([first, ...others], 'and')}`,
    };
  }),
  { value: NOT_KNOWN, text: 'Not known yet' },
];

/** A row, with what is read otherwise there than printed. */
function Row(given: {
  readonly indicator: IndicatorId;
  readonly profile: PartialProfile;
  readonly onChange: (profile: PartialProfile) => void;
}) {
  const { indicator, profile, onChange } = given;
  const { row, source } = RISK_CLASSIFICATION_TABLE[indicator];
  const otherwise = READ_OTHERWISE.filter(({ indicator: of }) => of === indicator);
  return (
    <>
      <Radios
        id={indicator}
        legend={`Row ${row}. ${ROW_WORDING[indicator].heading.practitioner}`}
        hint={`Printed on page ${source.page}`}
        choices={choicesFor(indicator)}
        chosen={profile[indicator] ?? NOT_KNOWN}
        onChoose={(value) => {
          const { [indicator]: _, ...others } = profile;
          onChange(value === NOT_KNOWN ? others : { ...others, [indicator]: value });
        }}
        look="small"
      />
      {otherwise.map(({ levels, printed, read, interpretation }) => (
        <Details key={interpretation} summary={`How we read this row at ${levels.join(' and ')}`}>
          <p>
            Printed: “{printed}”. Read here: {read} ({interpretation}).
          </p>
        </Details>
      ))}
    </>
  );
}

const READERS: Readonly<Record<Audience, string>> = {
  practitioner: 'Practitioners, with page numbers',
  parent: 'Parents',
  'young-person': 'A child or young person',
};

/** All five rows of one column. */
const column = (level: RiskLevel): PartialProfile =>
  Object.fromEntries(INDICATOR_IDS.map((id) => [id, RISK_CLASSIFICATION_TABLE[id].cells[level]]));

const EXAMPLES: readonly { readonly text: string; readonly profile: PartialProfile }[] = [
  ...RISK_LEVELS.map((level) => ({ text: `All five in the column ${level}`, profile: column(level) })),
  {
    text: 'Low in every row, but the child does not want to go home',
    profile: { ...column('low'), wishes: 'ambivalent-or-opposed' },
  },
  { text: 'Only two rows known', profile: { riskFactors: 'not-being-addressed', capacityToChange: 'unable' } },
];

/** What the table indicates, in one line that is read aloud whenever it changes. */
function Answer({ profile }: { readonly profile: PartialProfile }) {
  const indication = classify(profile);
  const [answer] = explainIndication(indication, 'practitioner').parts;
  return (
    <div class="answer" role="status">
      <h2 class="govuk-heading-m">What the table indicates</h2>
      {indication.kind === 'matched' && (
        <p>
          <Level level={indication.level} />
        </p>
      )}
      {answer?.points.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <p class="govuk-hint">An indication, never the child’s risk level: that is agreed by people.</p>
    </div>
  );
}

/** Rows by their numbers, or that there are none. */
const numbers = (indicators: readonly IndicatorId[]): string =>
  indicators.length === 0 ? 'none' : indicators.map((id) => RISK_CLASSIFICATION_TABLE[id].row).join(', ');

/** Which rows speak for each level, and which against it. */
function Support({ profile }: { readonly profile: PartialProfile }) {
  const { support } = classify(profile);
  return (
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-table__caption--s">Rows for and against each level</caption>
      <thead>
        <tr>
          <th scope="col" class="govuk-table__header">
            Level
          </th>
          <th scope="col" class="govuk-table__header">
            For
          </th>
          <th scope="col" class="govuk-table__header">
            Against
          </th>
        </tr>
      </thead>
      <tbody>
        {RISK_LEVELS.map((level) => (
          <tr key={level}>
            <th scope="row" class="govuk-table__header">
              {level}
            </th>
            <td class="govuk-table__cell">{numbers(support[level].supporting)}</td>
            <td class="govuk-table__cell">{numbers(support[level].against)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The view. */
export function Indicators({ address }: { readonly address: Address }) {
  const { profile } = address;
  const [audience, setAudience] = useState<Audience>('practitioner');
  const show = (next: PartialProfile): void => {
    history.replaceState(null, '', linkToProfile(next));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  const explanation = explainIndication(classify(profile), audience);
  return (
    <>
      <ViewHeading>The five indicators</ViewHeading>
      <p class="govuk-body-l">
        Choose what was found in rows 1 to 5 of the Risk Classification Table: page 40 of the printed Framework. The
        answer follows each choice.
      </p>
      <div class="beside">
        <form class="beside__first no-print" onSubmit={(event) => event.preventDefault()}>
          {INDICATOR_IDS.map((indicator) => (
            <Row key={indicator} indicator={indicator} profile={profile} onChange={show} />
          ))}
          <div class="govuk-button-group">
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => show({})}>
              Clear all rows
            </button>
          </div>
          <Details summary="Examples to try">
            <ul class="govuk-list govuk-list--bullet">
              {EXAMPLES.map(({ text, profile: example }) => (
                <li key={text}>
                  <a href={linkToProfile(example)}>{text}</a>
                </li>
              ))}
            </ul>
          </Details>
        </form>
        <div class="beside__second">
          <Answer profile={profile} />
          <Support profile={profile} />
        </div>
      </div>
      <section aria-labelledby="explained">
        <h2 class="govuk-heading-l" id="explained">
          Row by row
        </h2>
        <div class="no-print">
          <Radios
            id="audience"
            legend="Who reads it"
            choices={AUDIENCES.map((value) => ({ value, text: READERS[value] }))}
            chosen={audience}
            onChoose={setAudience}
            look="small-inline"
          />
        </div>
        {audience !== 'practitioner' && <h3 class="govuk-heading-m">{explanation.title}</h3>}
        <ExplainedParts explanation={explanation} />
        <TableFor profile={profile} audience={audience} />
        <PrintButton>Print this page</PrintButton>
      </section>
    </>
  );
}
