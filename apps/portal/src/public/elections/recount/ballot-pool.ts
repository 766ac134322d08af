import type { BallotWork } from '@baraza/blind-ballots';
import type { BallotRequest } from './ballot-worker.ts';
import type { RecountMode } from './recount-messages.ts';

/** More would only warm the phone: memory is the narrower way. */
const WORKERS_MAXIMUM = 4;

type WithoutNumber<Request> = Request extends unknown ? Omit<Request, 'number' | 'mode'> : never;
type Answer = (answer: unknown) => void;

class BallotHelper {
  readonly #worker = new Worker(new URL('./ballot-worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, Answer>();
  readonly #mode: RecountMode;
  #number = 0;

  constructor(mode: RecountMode) {
    this.#mode = mode;
    this.#worker.addEventListener('message', (event: MessageEvent<{ number: number; answer: unknown }>) => {
      this.#waiting.get(event.data.number)?.(event.data.answer);
      this.#waiting.delete(event.data.number);
    });
    // Unheard, a defect in a helper would leave the reader waiting for ever.
    this.#worker.addEventListener('error', (event) => reportError(new Error(event.message)));
  }

  get load(): number {
    return this.#waiting.size;
  }

  ask<Given>(request: WithoutNumber<BallotRequest>): Promise<Given> {
    const number = (this.#number += 1);
    return new Promise<Given>((resolve) => {
      this.#waiting.set(number, resolve as Answer);
      this.#worker.postMessage({ ...request, number, mode: this.#mode });
    });
  }
}

/** Checks and opens ballots on all cores but one. They end with the worker that asked for them. */
export function startBallotPool(mode: RecountMode): BallotWork {
  const size = Math.min(WORKERS_MAXIMUM, Math.max(1, navigator.hardwareConcurrency - 1));
  const helpers = Array.from({ length: size }, () => new BallotHelper(mode));
  const leastBusy = (): BallotHelper =>
    helpers.reduce((best, helper) => (helper.load < best.load ? helper : best), helpers[0] ?? new BallotHelper(mode));
  return {
    checkShard: (task) => leastBusy().ask({ type: 'check', task }),
    openBallots: (task) => leastBusy().ask({ type: 'open', task }),
  };
}
