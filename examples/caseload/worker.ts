/** One worker of the batch: it answers lines, and knows nothing of where they came from. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LineQuestion } from './answer-case.js';
import { answeredLine } from './answered-line.js';
import type { NumberedLine } from './lines.js';

const question: LineQuestion = workerData;

/** Between threads a buffer arrives as plain bytes. */
const arrived = (line: NumberedLine): NumberedLine =>
  line.kind === 'whole'
    ? { ...line, bytes: Buffer.from(line.bytes.buffer, line.bytes.byteOffset, line.bytes.byteLength) }
    : line;

parentPort?.on('message', (lines: readonly NumberedLine[]) => {
  parentPort?.postMessage(lines.map((line) => answeredLine(arrived(line), question)));
});
