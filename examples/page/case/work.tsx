/** The work list: what people have to do next, the most pressing first. */
import type { WorkItem } from 'reunification-framework/case';
import { Details, Source } from '../patterns.js';
import { dueText, KIND_TITLES, ROLE_TITLES } from '../wording.js';

function Task({ item }: { readonly item: WorkItem }) {
  const { title, whoActs, kind, settledBy, lawRead, sources } = item;
  const { text, colour } = dueText(item);
  return (
    <li class="task">
      <div class="task__title">
        <strong>{title}</strong>
        <span class={`govuk-tag govuk-tag--${colour}`}>{text}</span>
      </div>
      <div>{ROLE_TITLES[whoActs]}</div>
      <Details
        summary={
          <>
            Why, and what settles it<span class="govuk-visually-hidden">: {title}</span>
          </>
        }
      >
        <p>
          {KIND_TITLES[kind]}
          {lawRead === 'secondary' ? ', as others report it: the text itself was not read' : ''}. Settled by:{' '}
          {settledBy}.
        </p>
        {sources.map((source) => (
          <p key={source.locator}>
            <Source source={source} />
          </p>
        ))}
      </Details>
    </li>
  );
}

/** The tasks of those who act. */
export function WorkList({ work }: { readonly work: readonly WorkItem[] }) {
  return work.length === 0 ? (
    <p>Nothing to do.</p>
  ) : (
    <ol class="govuk-list tasks">
      {work.map((item) => (
        <Task key={item.id} item={item} />
      ))}
    </ol>
  );
}
