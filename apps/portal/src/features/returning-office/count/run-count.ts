import type { CountOutcome, CountProgress } from './count-board.ts';
import type { CountNews, CountTask } from './count-messages.ts';

export interface RunningCount {
  readonly outcome: Promise<CountOutcome>;
  /** Ends the work at once and lets go of the shares it holds. */
  readonly stop: () => void;
}

/** Counts in a worker of its own, so that the page stays quick and can be left or stopped. */
export function runCount(task: CountTask, onProgress: (progress: CountProgress) => void): RunningCount {
  const worker = new Worker(new URL('./count-worker.ts', import.meta.url), { type: 'module' });
  const outcome = new Promise<CountOutcome>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CountNews>) => {
      if (data.type === 'progress') return onProgress(data.progress);
      worker.terminate();
      resolve(data.type === 'done' ? data.outcome : { type: 'unreadable', reason: data.reason });
    });
    worker.addEventListener('error', ({ message }) => resolve({ type: 'unreadable', reason: message }));
  });
  worker.postMessage(task);
  return { outcome, stop: () => worker.terminate() };
}
