/** The work list: what people have to do next, the most pressing first. */
import { WORK_KIND_WORDS, WORK_ROLE_WORDS, type WorkItem } from 'reunification-framework/case';
import { Details, Source } from '../patterns.js';
import { dueText } from '../wording.js';

function Task({ item }: { readonly item: WorkItem }) {
  const { title, whoActs, kind, settledBy, lawRead, sources } = item;
  const { text, colour } = dueText(item);
  return (
    <li class="task">
      <div class="task__title">
        <strong>{title}</strong>
        <span class={`govuk-tag govuk-tag--${colour}`}>{text}</span>
      </div>
      <div>{WORK_ROLE_WORDS[whoActs]}</div>
      <Details
        summary={
          <>
            Why, and what settles it<span class="govuk-visually-hidden">: {title}</span>
          </>
        }
      >
        <p>
          {WORK_KIND_WORDS[kind]}
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
    <p>Nothing on the list.</p>
  ) : (
    <ol class="govuk-list tasks">
      {work.map((item) => (
        <Task key={item.id} item={item} />
      ))}
    </ol>
  );
}
