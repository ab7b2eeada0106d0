// Run in a fresh process: writes the histories of many children to a file, one in a line.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { caseHistory } from './case-history.js';

const [file = '', children = '', events = ''] = process.argv.slice(2);
const stream = createWriteStream(file);
for (let child = 1; child <= Number(children); child += 1) {
  if (!stream.write(`${JSON.stringify(caseHistory(child, Number(events)))}\n`)) await once(stream, 'drain');
}
stream.end();
await once(stream, 'close');
console.log(stream.bytesWritten);
