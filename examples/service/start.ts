/** Listens: `npm run service`. The port is `PORT`, the address `HOST`; without them, 8080 on this machine only. */
import process, { env, ppid, stderr, stdout } from 'node:process';
import { buildService } from './service.js';

const service = buildService({
  log: (entry) => stdout.write(`${JSON.stringify(entry)}\n`),
  onCut: (connections) => {
    stderr.write(`${connections} connections took too long to close and were cut.\n`);
    process.exitCode = 1;
  },
});

// Told a second time, the process ends at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void service.close());

// An npm that is killed tells nobody: whom it started then has another parent.
if (env['npm_lifecycle_event'] !== undefined)
  setInterval(() => process.ppid === ppid || process.kill(process.pid, 'SIGTERM'), 500).unref();

const address = await service.listen({ host: env['HOST'] ?? '127.0.0.1', port: Number(env['PORT'] ?? 8080) });
stdout.write(`Listening on ${address}; the description is at ${address}/openapi.json\n`);
