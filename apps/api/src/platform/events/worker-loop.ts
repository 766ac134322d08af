import { Injectable } from '@nestjs/common';
import { logger } from '../telemetry/logger.ts';
import { OutboxWorker } from './outbox-worker.ts';
import { WorkSignal } from './work-signal.ts';

const SHORTEST_WAIT_MS = 250;
const LONGEST_IDLE_WAIT_MS = 1_000;
const LONGEST_FAILURE_WAIT_MS = 30_000;

/** Hands out events until it is told to stop: at once where this process caused them, else within a second. */
@Injectable()
export class WorkerLoop {
  constructor(
    private readonly worker: OutboxWorker,
    private readonly work: WorkSignal,
  ) {}

  /** Ends after the batch under way once `signal` aborts. A database that is away is waited for, never fatal. */
  async run(signal: AbortSignal): Promise<void> {
    let waitMs = SHORTEST_WAIT_MS;
    while (!signal.aborted) {
      try {
        const handled = await this.worker.runOnce();
        waitMs = handled > 0 ? 0 : Math.min(Math.max(waitMs * 2, SHORTEST_WAIT_MS), LONGEST_IDLE_WAIT_MS);
      } catch (error) {
        logger.error(
          { error: error instanceof Error ? error.message : 'unknown' },
          'the worker could not fetch events',
        );
        waitMs = Math.min(Math.max(waitMs * 2, LONGEST_IDLE_WAIT_MS), LONGEST_FAILURE_WAIT_MS);
      }
      if (waitMs > 0) await this.work.waited(waitMs, signal);
    }
  }
}
