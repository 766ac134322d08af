import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readBody } from '../http/read-body.ts';

export interface Received {
  readonly payload: string;
  readonly signature: string;
}

export interface WebhookReceiver {
  readonly url: string;
  readonly received: Received[];
  /** What is answered from now on. */
  status: number;
  readonly stop: () => Promise<void>;
}

/** A merchant's endpoint that writes down what arrives. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((payload) => {
      received.push({ payload: payload ?? '', signature: String(request.headers['stripe-signature']) });
      response.writeHead(receiver.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${port}/webhooks/stripe`,
    received,
    status: 200,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
