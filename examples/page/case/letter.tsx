/** Letters to parents, or to the child or young person, to be printed: about what was agreed, or how people decide. */
import { useState } from 'preact/hooks';
import {
  agree,
  classify,
  type Explanation,
  explainAgreed,
  explainIndication,
  formatCivilDate,
  isRight,
  type LegalStatusId,
  type LetterDetails,
} from 'reunification-framework';
import type { CaseOverview, CaseRecord, CaseWayHome, WayHomeOverview } from 'reunification-framework/case';
import type { LetterContacts } from 'reunification-framework/classification';
import { ExplainedParts, TableFor } from '../explained.js';
import { Details, Radios } from '../patterns.js';

type Reader = 'parent' | 'young-person';

/** What the person who writes the letter fills in. It goes nowhere but into the letter. */
interface FilledIn {
  readonly wishesMayBeTold: boolean;
  readonly reason: string;
  readonly contacts: Readonly<Record<keyof LetterContacts, string>>;
}

const CONTACTS: Readonly<Record<keyof LetterContacts, string>> = {
  socialWorker: 'Social worker, and how to reach them',
  reviewingOfficer: 'Independent Reviewing Officer',
  advocate: 'Advocacy service',
  complaints: 'Where complaints go',
  solicitor: 'Where to find a solicitor',
};

const CONTACT_IDS: readonly (keyof LetterContacts)[] = [
  'socialWorker',
  'reviewingOfficer',
  'advocate',
  'complaints',
  'solicitor',
];

const positionOf = (status: LegalStatusId | undefined): Pick<LetterDetails, 'legal'> =>
  status === 'care-order' || status === 'interim-care-order' || status === 'section-20' ? { legal: { status } } : {};

/** With several ways home, the child may live at another than this one; then the letter does not say where. */
const livesAt = (
  { waysHome }: CaseRecord,
  { state }: WayHomeOverview,
  { lookedAfterSince }: CaseOverview['legal'],
): Pick<LetterDetails, 'livesAt'> => {
  if (waysHome.length > 1) return {};
  if (state.whereabouts.kind === 'home') return { livesAt: 'home' };
  return state.whereabouts.kind === 'back-in-care' || lookedAfterSince !== undefined ? { livesAt: 'in-care' } : {};
};

const filled = (words: string): string | undefined => (words.trim() === '' ? undefined : words.trim());

/** The letter, and what it is about; or why there is none. */
type Written = { readonly about: string; readonly letter: Explanation } | { readonly why: string };

const writeLetter = (
  record: CaseRecord,
  wayHome: CaseWayHome,
  overview: WayHomeOverview,
  { asOf }: CaseOverview,
  reader: Reader,
  details: LetterDetails,
): Written => {
  const { held, closed, agreementWithdrawn } = overview.state;
  if (closed !== undefined) return { why: 'There is no letter about a level here: the case is closed.' };
  if (agreementWithdrawn !== undefined)
    return {
      why: 'There is no letter here: the last decision was withdrawn. Tell the family that people look at it again.',
    };
  // Nothing that an assessment suggests is told to a family: nobody has found it yet.
  if (held === undefined)
    return { about: 'Before people decide', letter: explainIndication(classify({}), reader, details) };
  const classification = wayHome.classifications.find(({ id }) => id === held.lastAgreed.by);
  if (classification === undefined) return { why: 'No letter can be written: the classification is not in the case.' };
  const { id: _, recordedOn: __, knowingOf: ___, ...recorded } = classification;
  const agreed = agree(
    { ...recorded, edition: record.edition, child: record.child.id, wayHome: { parents: wayHome.parents } },
    { asOf },
  );
  if (!isRight(agreed))
    return {
      why: `No letter can be written about the classification: ${agreed.left.map(({ message }) => message).join(' ')}`,
    };
  return {
    about: `About the classification agreed on ${formatCivilDate(classification.conferredOn)}`,
    letter: explainAgreed(agreed.right, reader, details),
  };
};

/** Prints the letter and nothing else of the page. */
const printLetter = (): void => {
  document.body.classList.add('prints-letter');
  window.addEventListener('afterprint', () => document.body.classList.remove('prints-letter'), { once: true });
  window.print();
};

export function Letter(given: {
  readonly record: CaseRecord;
  readonly wayHome: CaseWayHome;
  readonly overview: CaseOverview;
  readonly here: WayHomeOverview;
}) {
  const { record, wayHome, overview, here } = given;
  const [reader, setReader] = useState<Reader>('parent');
  const [form, setForm] = useState<FilledIn>({
    wishesMayBeTold: false,
    reason: '',
    contacts: { socialWorker: '', reviewingOfficer: '', advocate: '', complaints: '', solicitor: '' },
  });
  const written = writeLetter(record, wayHome, here, overview, reader, {
    ...livesAt(record, here, overview.legal),
    ...positionOf(overview.legal.status),
    wishesMayBeTold: form.wishesMayBeTold,
    reason: filled(form.reason),
    contacts: Object.fromEntries(CONTACT_IDS.map((contact) => [contact, filled(form.contacts[contact])])),
  });
  return (
    <>
      <form class="no-print" onSubmit={(event) => event.preventDefault()}>
        <Radios
          id="reader"
          legend="Who the letter is to"
          choices={[
            { value: 'parent', text: 'Parents' },
            { value: 'young-person', text: 'The child or young person' },
          ]}
          chosen={reader}
          onChoose={setReader}
          look="small-inline"
        />
        <Details summary="What the letter may say, and whom it names">
          <div class="govuk-form-group govuk-checkboxes govuk-checkboxes--small">
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                id="wishes-may-be-told"
                type="checkbox"
                checked={form.wishesMayBeTold}
                onChange={({ currentTarget }) => setForm({ ...form, wishesMayBeTold: currentTarget.checked })}
              />
              <label class="govuk-label govuk-checkboxes__label" for="wishes-may-be-told">
                Everyone whose wishes it tells has agreed that this reader is told
              </label>
            </div>
          </div>
          <div class="govuk-form-group">
            <label class="govuk-label" for="reason">
              Why people decided so, in words for this reader
            </label>
            <textarea
              class="govuk-textarea"
              id="reason"
              rows={3}
              autocomplete="off"
              spellcheck={false}
              value={form.reason}
              onInput={({ currentTarget }) => setForm({ ...form, reason: currentTarget.value })}
            />
          </div>
          {CONTACT_IDS.map((contact) => (
            <div class="govuk-form-group" key={contact}>
              <label class="govuk-label" for={contact}>
                {CONTACTS[contact]}
              </label>
              <input
                class="govuk-input"
                id={contact}
                autocomplete="off"
                spellcheck={false}
                value={form.contacts[contact]}
                onInput={({ currentTarget }) =>
                  setForm({ ...form, contacts: { ...form.contacts, [contact]: currentTarget.value } })
                }
              />
            </div>
          ))}
        </Details>
      </form>
      {'why' in written ? (
        <p>{written.why}</p>
      ) : (
        <>
          <p class="no-print">{written.about}. Read it aloud before you send it.</p>
          <article class="letter" aria-label="Letter">
            <h3 class="govuk-heading-l">{written.letter.title}</h3>
            <ExplainedParts explanation={written.letter} level="h4" />
            <TableFor profile={{}} audience={reader} />
          </article>
          <button type="button" class="govuk-button no-print" onClick={printLetter}>
            Print this letter
          </button>
        </>
      )}
    </>
  );
}
