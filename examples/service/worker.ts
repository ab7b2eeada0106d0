/** One worker: it answers one question at a time, and knows nothing of the requests that they came with. */
import { parentPort } from 'node:worker_threads';
import { type Answer, answerTo, type Question } from './answer.js';
import { PROBLEM_JSON, problem } from './problems.js';

/** A failure of ours says nothing of the question: its message could repeat some of it. */
const failed = (): Answer => {
  const document = problem('internal');
  return { status: document.status, type: PROBLEM_JSON, body: new TextEncoder().encode(JSON.stringify(document)) };
};

const answered = (question: Question): Answer => {
  try {
    return answerTo(question);
  } catch {
    return failed();
  }
};

parentPort?.on('message', (question: Question) => {
  const answer = answered(question);
  parentPort?.postMessage(answer, [answer.body.buffer]);
});
parentPort?.postMessage('ready');
