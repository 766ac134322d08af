import type { INestApplicationContext } from '@nestjs/common';
import { WorkerLoop } from './platform/events/worker-loop.ts';

/** Handles the application's events until `signal` aborts; call it before the application closes. */
export function runWorker(app: INestApplicationContext, signal: AbortSignal): Promise<void> {
  return app.get(WorkerLoop, { strict: false }).run(signal);
}
