import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { BallotWork } from '../bundle/check-shard.ts';
import type { WorkerRequest } from './ballot-worker.ts';

type WithoutNumber<Request> = Request extends unknown ? Omit<Request, 'number'> : never;

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Beside this file, as source or, in a bundle that has it as an entry of its own, compiled. */
const WORKER = new URL(`./ballot-worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url);

/** One thread and the requests it has not answered yet. */
class BallotWorker {
  readonly #worker = new Worker(WORKER);
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;

  constructor() {
    this.#worker.on('message', ({ number, answer }: { number: number; answer: unknown }) => {
      this.#waiting.get(number)?.resolve(answer);
      this.#waiting.delete(number);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  get load(): number {
    return this.#waiting.size;
  }

  ask<Answer>(request: WithoutNumber<WorkerRequest>): Promise<Answer> {
    const number = (this.#number += 1);
    return new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(number, { resolve: (answer) => resolve(answer as Answer), reject });
      this.#worker.postMessage({ ...request, number });
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Verifies ballots on all cores; `close` has to be called, or the process does not end. */
export interface BallotWorkers extends BallotWork {
  readonly close: () => Promise<void>;
}

export function startBallotWorkers(count: number = availableParallelism()): BallotWorkers {
  const workers = Array.from({ length: Math.max(1, count) }, () => new BallotWorker());
  const leastBusy = () => workers.reduce((best, worker) => (worker.load < best.load ? worker : best));
  return {
    checkShard: (task) => leastBusy().ask({ type: 'check', task }),
    openBallots: (task) => leastBusy().ask({ type: 'open', task }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
