/** Where the case is on the journey through the five stages, and what each task still asks for. */
import { type CivilDate, formatCivilDate } from 'reunification-framework';
import type { CaseRecord } from 'reunification-framework/case';
import {
  type CheckedJourneyItem,
  JOURNEY_STAGE_IDS,
  type JourneyStage,
  type JourneyTask,
  journeyOf,
  type StageStanding,
} from 'reunification-framework/journey';
import type { ItemVerdict } from 'reunification-framework/return-home';
import { Details, Source } from '../patterns.js';

const STANDINGS: Readonly<Record<StageStanding, string>> = {
  behind: 'the case has gone past it',
  present: 'the case is here',
  ahead: 'still to come',
};

const VERDICTS: Readonly<Record<ItemVerdict, { readonly text: string; readonly colour: string }>> = {
  met: { text: 'Done', colour: 'green' },
  'not-met': { text: 'Not done', colour: 'red' },
  'cannot-say': { text: 'Not known', colour: 'yellow' },
  'does-not-apply': { text: 'Does not apply', colour: 'grey' },
};

type Asked = Pick<CheckedJourneyItem, 'asks' | 'verdict' | 'says' | 'settledBy'> & {
  readonly id: string;
  readonly on?: CivilDate | undefined;
};

function Item({ item: { asks, verdict, says, settledBy, on } }: { readonly item: Asked }) {
  const { text, colour } = VERDICTS[verdict];
  return (
    <li class="task">
      <div class="task__title">
        {asks} <span class={`govuk-tag govuk-tag--${colour}`}>{text}</span>
      </div>
      <div>
        {on === undefined ? says : `On ${formatCivilDate(on)}.`}
        {settledBy === undefined ? '' : ` Settled by: ${settledBy}.`}
      </div>
    </li>
  );
}

function Task({ task }: { readonly task: JourneyTask }) {
  const { number, title, items, steps, open, source } = task;
  return (
    <Details
      summary={`${number === undefined ? '' : `${number}. `}${title}: ${open.length === 0 ? 'nothing open' : `${open.length} open, or not known`}`}
      prints
    >
      {source !== undefined && (
        <p>
          <Source source={source} />
        </p>
      )}
      <ul class="govuk-list tasks">
        {[...items, ...steps].map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </Details>
  );
}

function Stage({ stage }: { readonly stage: JourneyStage }) {
  const { id, title, aim, standing, tasks, atItsEnd } = stage;
  const heading = `Stage ${JOURNEY_STAGE_IDS.indexOf(id) + 1}: ${title}`;
  return (
    <>
      <h3 class="govuk-heading-s">
        {heading} ({STANDINGS[standing]})
      </h3>
      {standing === 'ahead' ? (
        <p>{aim}</p>
      ) : (
        <>
          <p>{aim}</p>
          {tasks.map((task) => (
            <Task key={task.id} task={task} />
          ))}
          <p>At its end: {atItsEnd.join('; ')}.</p>
        </>
      )}
    </>
  );
}

/** The journey to one way home. */
export function JourneyOf(given: {
  readonly record: CaseRecord;
  readonly question: { readonly asOf: CivilDate; readonly knownOn: CivilDate; readonly wayHome: string };
}) {
  const { waysHome, isRecorded } = journeyOf(given.record, given.question);
  const [journey] = waysHome;
  if (journey === undefined) return null;
  const { because, stages, beside, findings } = journey;
  return (
    <>
      <p>
        <strong>Stage {JOURNEY_STAGE_IDS.indexOf(journey.stage) + 1}.</strong> {because.says}
        {isRecorded ? '' : ' This record has no part for what was done: only what the rest of it shows counts as done.'}
      </p>
      {findings.map(({ code, path: [, position], message }) => (
        <div class="govuk-inset-text" key={`${code} ${position}`}>
          Stage {Number(position) + 1}: {message}
        </div>
      ))}
      {stages.map((stage) => (
        <Stage key={stage.id} stage={stage} />
      ))}
      <h3 class="govuk-heading-s">Beside the stages</h3>
      {beside.map((task) => (
        <Task key={task.id} task={task} />
      ))}
    </>
  );
}
