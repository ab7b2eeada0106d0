/** Whether everything is in place for a return: condition by condition, by what they are about, for those who act. */
import { formatCivilDate } from 'reunification-framework';
import {
  CONDITION_TASKS,
  READINESS_GROUP_WORDS,
  READINESS_GROUPS,
  WORK_ROLE_WORDS,
  type WorkRole,
} from 'reunification-framework/case';
import type { Condition, ItemVerdict, Readiness } from 'reunification-framework/return-home';
import { Details, Source } from '../patterns.js';

const VERDICTS: Readonly<Record<ItemVerdict, { readonly text: string; readonly colour: string }>> = {
  met: { text: 'Met', colour: 'green' },
  'not-met': { text: 'Not met', colour: 'red' },
  'cannot-say': { text: 'Cannot say', colour: 'yellow' },
  'does-not-apply': { text: 'Does not apply', colour: 'grey' },
};

function Verdict({ verdict }: { readonly verdict: ItemVerdict }) {
  const { text, colour } = VERDICTS[verdict];
  return <span class={`govuk-tag govuk-tag--${colour}`}>{text}</span>;
}

function Shown({ condition }: { readonly condition: Condition }) {
  const { id, asks, verdict, reasons, settledBy, sources } = condition;
  return (
    <li class="task">
      <div class="task__title">
        <strong>{asks}</strong>
        <Verdict verdict={verdict} />
      </div>
      {settledBy !== undefined && (
        <div>
          {WORK_ROLE_WORDS[CONDITION_TASKS[id].whoActs]}. Settled by: {settledBy}.
        </div>
      )}
      <Details
        summary={
          <>
            Why<span class="govuk-visually-hidden">: {asks}</span>
          </>
        }
      >
        {reasons.map(({ says, code }) => (
          <p key={code}>{says}</p>
        ))}
        {sources.map((source) => (
          <p key={source.locator}>
            <Source source={source} />
          </p>
        ))}
      </Details>
    </li>
  );
}

/** Whether a condition stands in the way of a return. */
export const isOpen = ({ verdict }: Condition): boolean => verdict === 'not-met' || verdict === 'cannot-say';

/** The conditions, those that stand in the way first. */
export function ReadinessOf({
  readiness,
  whoActs,
}: {
  readonly readiness: Readiness;
  readonly whoActs: WorkRole | undefined;
}) {
  const { conditions, isReady, homeOn } = readiness;
  const theirs = conditions.filter(({ id }) => whoActs === undefined || CONDITION_TASKS[id].whoActs === whoActs);
  return (
    <>
      <p>
        {isReady
          ? 'Everything on the list is in place.'
          : `${conditions.filter(isOpen).length} conditions stand in the way${whoActs === undefined ? '' : `, ${theirs.filter(isOpen).length} of them for this role`}.`}{' '}
        {homeOn === undefined
          ? 'No day is set for moving home.'
          : `Moving home is planned for ${formatCivilDate(homeOn)}.`}{' '}
        People decide; the list only says what is missing.
      </p>
      {READINESS_GROUPS.map((group) => {
        const inGroup = theirs.filter(({ id }) => CONDITION_TASKS[id].group === group);
        const open = inGroup.filter(isOpen);
        const others = inGroup.filter((condition) => !isOpen(condition));
        const met = others.filter(({ verdict }) => verdict === 'met').length;
        if (inGroup.length === 0) return null;
        return (
          <Details
            key={group}
            isOpen={whoActs !== undefined && open.length > 0}
            summary={`${READINESS_GROUP_WORDS[group]}: ${met} of ${open.length + met} met`}
            prints
          >
            <ul class="govuk-list tasks">
              {open.map((condition) => (
                <Shown key={condition.id} condition={condition} />
              ))}
              {others.map(({ id, asks, verdict }) => (
                <li class="task task__title" key={id}>
                  {asks} <Verdict verdict={verdict} />
                </li>
              ))}
            </ul>
          </Details>
        );
      })}
    </>
  );
}
