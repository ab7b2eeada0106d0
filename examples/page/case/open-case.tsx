/** How a case is chosen: an example, a file, or text that is pasted. Nothing of it leaves the window. */
import { useState } from 'preact/hooks';
import { isRight } from 'reunification-framework';
import type { CaseRecord } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { hasRepeatedKey } from 'reunification-framework/shared';
import { linkToExample } from '../address.js';
import { ErrorSummary, type Problem, ViewHeading } from '../patterns.js';
import { placeText } from '../wording.js';
import { EXAMPLES } from './examples.js';

/** As many findings as a person would read at once. */
const SHOWN = 20;

const problemsIn = (
  findings: readonly { readonly message: string; readonly path: readonly (string | number)[] }[],
  field: string,
): readonly Problem[] => [
  ...findings.slice(0, SHOWN).map(({ message, path }) => ({
    field,
    message: path.length === 0 ? message : `${placeText(path)}: ${message}`,
  })),
  ...(findings.length > SHOWN ? [{ field, message: `${findings.length - SHOWN} more problems were found.` }] : []),
];

/** Reads a case from text, or says everything that has to be put right. */
const readCase = (text: string, field: string): CaseRecord | readonly Problem[] => {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return [{ field, message: 'This is not JSON. Choose the file, or paste the whole text, as your system wrote it.' }];
  }
  if (hasRepeatedKey(text))
    return [
      {
        field,
        message: 'A field is written twice in one record, so part of what it says would be lost. Correct the export.',
      },
    ];
  const read = parseCase(document);
  return isRight(read) ? read.right : problemsIn(read.left, field);
};

const isProblems = (read: CaseRecord | readonly Problem[]): read is readonly Problem[] => Array.isArray(read);

export function OpenCase({ onOpen }: { readonly onOpen: (record: CaseRecord) => void }) {
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const open = (given: string, field: string): void => {
    const read = readCase(given, field);
    if (isProblems(read)) setProblems(read);
    else onOpen(read);
  };
  const wrong = (field: string): boolean => problems.some((problem) => problem.field === field);
  const error = (field: string): string => (wrong(field) ? 'govuk-form-group--error' : '');
  return (
    <>
      <ErrorSummary problems={problems} />
      <ViewHeading>A case</ViewHeading>
      <p class="govuk-body-l">How one child’s case stands on a day, and what to do next.</p>
      <h2 class="govuk-heading-m">Look at an example</h2>
      <ul class="govuk-list govuk-list--spaced">
        {EXAMPLES.map(({ id, title, says }) => (
          <li key={id}>
            <a href={linkToExample(id)}>{title}</a>
            <br />
            {says}
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Or open a case of your own</h2>
      <p>
        A case record as JSON. It stays in this window: nothing is sent or stored, and the address does not show it.
      </p>
      <div class={`govuk-form-group ${error('file')}`}>
        <label class="govuk-label govuk-label--s" for="file">
          Open a file
        </label>
        {wrong('file') && <p class="govuk-error-message">The file cannot be read as a case.</p>}
        <input
          class="govuk-file-upload"
          id="file"
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            file?.text().then(
              (read) => open(read, 'file'),
              () => setProblems([{ field: 'file', message: 'The file cannot be opened.' }]),
            );
          }}
        />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') setProblems([{ field: 'text', message: 'Paste a case first.' }]);
          else open(text, 'text');
        }}
      >
        <div class={`govuk-form-group ${error('text')}`}>
          <label class="govuk-label govuk-label--s" for="text">
            Or paste it
          </label>
          {wrong('text') && (
            <p class="govuk-error-message" id="text-error">
              The text cannot be read as a case.
            </p>
          )}
          <textarea
            class="govuk-textarea"
            id="text"
            rows={6}
            spellcheck={false}
            autocomplete="off"
            aria-describedby={wrong('text') ? 'text-error' : undefined}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <button type="submit" class="govuk-button">
          Show this case
        </button>
      </form>
    </>
  );
}
