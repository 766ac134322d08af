import { parentPort } from 'node:worker_threads';
import { checkShard, openBallots, type OpenTask, type ShardTask } from '../bundle/check-shard.ts';
import { nativePrimitives } from './native-primitives.ts';

/** What a worker is asked; the number comes back with the answer. */
export type WorkerRequest = { readonly number: number } & (
  { readonly type: 'check'; readonly task: ShardTask } | { readonly type: 'open'; readonly task: OpenTask }
);

async function answerTo(request: WorkerRequest): Promise<unknown> {
  return request.type === 'check'
    ? checkShard(request.task, nativePrimitives)
    : openBallots(request.task, nativePrimitives);
}

async function reply(request: WorkerRequest): Promise<void> {
  parentPort?.postMessage({ number: request.number, answer: await answerTo(request) });
}

// A defect that rejects here ends the thread, and the pool rejects everything it was waiting for.
parentPort?.on('message', (request: WorkerRequest) => void reply(request));
