/** Run by a browser, as a plain module: fetches the sets, and sends back what was answered. */
import type { VectorSet } from 'reunification-framework/conformance';
import { answerAll } from './answers.js';

const read = async (path: string): Promise<unknown> => (await fetch(path)).json();

const send = (body: object): Promise<unknown> => fetch('/answered', { method: 'POST', body: JSON.stringify(body) });

try {
  const names = (await read('/sets')) as readonly string[];
  const sets = await Promise.all(names.map((name) => read(name) as Promise<VectorSet>));
  await send(answerAll(sets));
} catch (error) {
  await send({ error: String(error) });
}
