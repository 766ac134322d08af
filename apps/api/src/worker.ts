import { runWorker } from './run-worker.ts';
import { startRole } from './start-role.ts';

/** The role that handles events: as many copies as wanted, since each leases its own. */
await startRole('worker', undefined, (app) => {
  const stopping = new AbortController();
  const running = runWorker(app, stopping.signal);
  return Promise.resolve(async () => {
    stopping.abort();
    await running;
    await app.close();
  });
});
