/** The register of factors, to browse and to search. */
import { useState } from 'preact/hooks';
import { DOMAINS, type Domain } from 'reunification-framework';
import { DOMAIN_TITLES } from 'reunification-framework/factors';
import { Details, PrintButton, Radios, Select, Source, ViewHeading } from '../patterns.js';
import { ENTRIES, type Entry, type EntryKind, plain } from './entries.js';

const KINDS: Readonly<Record<EntryKind, { readonly title: string; readonly colour: string }>> = {
  risk: { title: 'Harm more likely', colour: 'orange' },
  protective: { title: 'Harm less likely', colour: 'green' },
  circumstance: { title: 'Circumstance outside the table', colour: 'grey' },
};

const ANY = 'any';

/** What is looked for. */
interface Asked {
  readonly text: string;
  readonly kind: EntryKind | typeof ANY;
  readonly domain: Domain | typeof ANY;
}

const fits = ({ words, kind, domain }: Entry, asked: Asked): boolean =>
  (asked.kind === ANY || asked.kind === kind) &&
  (asked.domain === ANY || asked.domain === domain) &&
  plain(asked.text)
    .split(/\s+/)
    .every((word) => words.includes(word));

function Shown({ entry }: { readonly entry: Entry }) {
  const { title, kind, meaning, more, sources } = entry;
  return (
    <article class="factor">
      <h3 class="govuk-heading-s">
        {title} <span class={`govuk-tag govuk-tag--${KINDS[kind].colour}`}>{KINDS[kind].title}</span>
      </h3>
      <p>{meaning}</p>
      <Details
        summary={
          <>
            What counts, and where it is printed<span class="govuk-visually-hidden">: {title}</span>
          </>
        }
      >
        {more.map(({ heading, lines }) => (
          <div key={heading}>
            <h4 class="govuk-heading-s">{heading}</h4>
            <ul class="govuk-list govuk-list--bullet">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
        <h4 class="govuk-heading-s">Printed</h4>
        <ul class="govuk-list">
          {sources.map((source) => (
            <li key={source.locator}>
              <Source source={source} />
            </li>
          ))}
        </ul>
      </Details>
    </article>
  );
}

/** The view. */
export function Factors() {
  const [asked, setAsked] = useState<Asked>({ text: '', kind: ANY, domain: ANY });
  const found = ENTRIES.filter((entry) => fits(entry, asked));
  const groups = [
    ...DOMAINS.map((domain) => ({
      title: DOMAIN_TITLES[domain],
      entries: found.filter((entry) => entry.domain === domain),
    })),
    { title: 'Outside the table', entries: found.filter(({ domain }) => domain === undefined) },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <>
      <ViewHeading>Factors associated with future harm</ViewHeading>
      <p class="govuk-body-l">
        The table on page 25 of the printed Framework, with what Annex 1 says counts; and the circumstances on which the
        Framework reports research or states a rule.
      </p>
      <form class="no-print" onSubmit={(event) => event.preventDefault()}>
        <div class="govuk-form-group">
          <label class="govuk-label govuk-label--s" for="search">
            Search
          </label>
          <div id="search-hint" class="govuk-hint">
            Every word has to occur, anywhere in the entry: for example “attachment observed”
          </div>
          <input
            class="govuk-input govuk-input--width-30"
            id="search"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="search-hint"
            value={asked.text}
            onInput={({ currentTarget }) => setAsked({ ...asked, text: currentTarget.value })}
          />
        </div>
        <Radios
          id="kind"
          legend="Show"
          choices={[
            { value: ANY, text: 'All' },
            { value: 'risk', text: KINDS.risk.title },
            { value: 'protective', text: KINDS.protective.title },
            { value: 'circumstance', text: 'Outside the table' },
          ]}
          chosen={asked.kind}
          onChoose={(kind) => setAsked({ ...asked, kind })}
          look="small-inline"
        />
        <Select
          id="domain"
          label="Domain"
          choices={[
            { value: ANY, text: 'All domains' },
            ...DOMAINS.map((value) => ({ value, text: DOMAIN_TITLES[value] })),
          ]}
          chosen={asked.domain}
          onChoose={(domain) => setAsked({ ...asked, domain })}
        />
      </form>
      <p role="status" class="govuk-body govuk-!-font-weight-bold">
        {found.length === 0
          ? 'Nothing has all of these words. Try one word, or the beginning of one; or choose a domain.'
          : `${found.length} of ${ENTRIES.length} factors and circumstances`}
      </p>
      {groups.map(({ title, entries }) => (
        <section key={title} aria-label={title}>
          <h2 class="govuk-heading-m">{title}</h2>
          {entries.map((entry) => (
            <Shown key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
      <PrintButton>Print these factors</PrintButton>
    </>
  );
}
