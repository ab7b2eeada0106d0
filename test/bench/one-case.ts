/** How one case stands, by its history and as a whole, against only reading the text of the same case. */
import { inFreshProcess, inPairs } from './fresh-process.js';
import { duration, printComparison, printHeading } from './report.js';

const EVENTS = 60;
const CASES = 20;

const nanoseconds = (what: string) => (): number =>
  inFreshProcess<number>('time-histories.ts', what, String(EVENTS), String(CASES));

/** Compares `stateOf`, which also lists what is due, with `JSON.parse`. */
export function compareOneCase(): void {
  printHeading(`One case of ${EVENTS} events, to JSON.parse of the same case`);
  const state = inPairs(7, nanoseconds('JSON.parse'), nanoseconds('stateOf'));
  printComparison({
    what: 'stateOf, with the list of what is due',
    measured: state.ratio,
    aim: { kind: 'at-most', number: 0.35 },
    from: `${duration(state.candidate)} to ${duration(state.baseline)}`,
  });
  const ofLong = (what: string) => (): number => inFreshProcess<number>('time-histories.ts', what, '1000', '3');
  const onward = inPairs(3, ofLong('stateIn'), ofLong('stateOf'));
  printComparison({
    what: 'stateOf of 1000 events to replayWith and stateIn, where 999 had been read',
    measured: onward.ratio,
    aim: { kind: 'at-least', number: 5 },
    from: `${duration(onward.candidate)} to ${duration(onward.baseline)}`,
  });
  const parsed = inPairs(5, nanoseconds('JSON.parse'), nanoseconds('parseHistory'));
  printComparison({
    what: 'parseHistory of the parsed JSON',
    measured: parsed.ratio,
    aim: { kind: 'at-most', number: 0.45 },
    from: `${duration(parsed.candidate)} to ${duration(parsed.baseline)}`,
  });
}

const ofWhole = (what: string) => (): number => inFreshProcess<number>('time-cases.ts', what);

/** Compares `caseOn` and `parseCase` with `JSON.parse`. */
export function compareWholeCase(): void {
  printHeading('One whole case, to JSON.parse of the same case');
  const overview = inPairs(5, ofWhole('JSON.parse'), ofWhole('caseOn'));
  printComparison({
    what: 'caseOn: every way home, and the work list',
    measured: overview.ratio,
    aim: { kind: 'at-most', number: 1 },
    from: `${duration(overview.candidate)} to ${duration(overview.baseline)}`,
  });
  const toAnswer = inPairs(3, ofWhole('JSON.parse of the answer'), ofWhole('caseOn'));
  printComparison({
    what: 'caseOn to JSON.parse of its answer',
    measured: toAnswer.ratio,
    from: `${duration(toAnswer.candidate)} to ${duration(toAnswer.baseline)}`,
  });
  const parsed = inPairs(3, ofWhole('JSON.parse'), ofWhole('parseCase'));
  printComparison({
    what: 'parseCase of the parsed JSON',
    measured: parsed.ratio,
    from: `${duration(parsed.candidate)} to ${duration(parsed.baseline)}`,
  });
}
