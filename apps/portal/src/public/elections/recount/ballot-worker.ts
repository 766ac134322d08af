import {
  checkShard,
  openBallots,
  portablePrimitives,
  type OpenTask,
  type ShardTask,
  type VerifyPrimitives,
} from '@baraza/blind-ballots';
import type { RecountMode } from './recount-messages.ts';

/** One piece of work; the number comes back with the answer. */
export type BallotRequest = { readonly number: number; readonly mode: RecountMode } & (
  { readonly type: 'check'; readonly task: ShardTask } | { readonly type: 'open'; readonly task: OpenTask }
);

/** Believes every signature under a ballot: the light mode. Nothing else of a verification uses these. */
const believing: VerifyPrimitives = {
  ...portablePrimitives,
  verifyEd25519: () => true,
  pssVerifier: () => Promise.resolve(() => true),
};

async function answerTo(request: BallotRequest): Promise<unknown> {
  if (request.type === 'open') return openBallots(request.task, portablePrimitives);
  return checkShard(request.task, request.mode === 'count' ? believing : portablePrimitives);
}

self.addEventListener('message', (event: MessageEvent<BallotRequest>) => {
  // A defect that rejects here ends the worker with an error, which its owner hears.
  void answerTo(event.data).then((answer) => self.postMessage({ number: event.data.number, answer }));
});
