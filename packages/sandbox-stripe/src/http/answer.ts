import type { ServerResponse } from 'node:http';

/** A whole HTTP answer, as it is sent and, for a POST with a key, kept. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
  readonly replayed: boolean;
}

export function sendAnswer(response: ServerResponse, answer: HttpAnswer, apiVersion: string): void {
  response.writeHead(answer.status, {
    'content-type': 'application/json',
    'cache-control': 'no-cache, no-store',
    'request-id': answer.requestId,
    'stripe-version': apiVersion,
    ...(answer.replayed ? { 'idempotent-replayed': 'true' } : {}),
  });
  response.end(answer.body);
}
