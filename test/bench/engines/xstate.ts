/** XState: a machine with a state for each level and one for mixed, the columns as guards. */
import { assign, createMachine, initialTransition, transition } from 'xstate';
import type { Answer, Candidate } from '../answer.js';
import { explained } from '../explained.js';
import { INDICATOR_IDS, type Profile, RISK_CLASSIFICATION_TABLE, RISK_LEVELS, type RiskLevel } from '../table.js';

interface Question {
  readonly type: 'classify';
  readonly profile: Profile;
}

const explain = assign<{ answer: Answer | undefined }, Question>({
  answer: ({ event: { profile } }) =>
    explained('mixed', (indicator, level) => RISK_CLASSIFICATION_TABLE[indicator].cells[level] === profile[indicator]),
});

const machine = createMachine<{ answer: Answer | undefined }, Question>({
  context: { answer: undefined },
  initial: 'asked',
  states: {
    asked: {
      on: {
        classify: [
          ...RISK_LEVELS.map((level) => ({
            target: level,
            guard: ({ event: { profile } }: { event: Question }) =>
              INDICATOR_IDS.every(
                (indicator) => RISK_CLASSIFICATION_TABLE[indicator].cells[level] === profile[indicator],
              ),
            actions: explain,
          })),
          { target: 'mixed', actions: explain },
        ],
      },
    },
    low: {},
    medium: {},
    high: {},
    severe: {},
    mixed: {},
  },
});

const [asked] = initialTransition(machine);

function ask(profile: Profile): Answer {
  const [{ value, context }] = transition(machine, asked, { type: 'classify', profile });
  if (context.answer === undefined) throw new Error('The machine did not answer.');
  return { ...context.answer, level: value as RiskLevel | 'mixed' };
}

/** XState. */
export const candidate: Candidate = { rounds: 5, ask };
