import { createHash } from 'node:crypto';
import Stripe from 'stripe';
import { createSandboxStripe, listenSandboxStripe, type SandboxOptions, type SandboxStripe } from '../index.ts';
import { validateAnswer } from './validate-answer.ts';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

export const secretKey = 'sk_test_sandbox_0123456789';
export const webhookSecret = 'whsec_sandbox';

export interface TestSandbox {
  readonly sandbox: SandboxStripe;
  readonly stripe: Stripe;
  readonly receiver: WebhookReceiver;
  readonly baseUrl: string;
  readonly clock: Clock;
  /** Ends what listens; what the sandbox remembers stays in its data file, if it has one. */
  readonly stop: () => Promise<void>;
}

export class Clock {
  atMs = Date.UTC(2026, 10, 1, 9);
  readonly now = (): Date => new Date(this.atMs);

  advance(ms: number): void {
    this.atMs += ms;
  }
}

/** The same bytes in every run: a chain of hashes. */
export function seededRandom(seed: string): (lengthBytes: number) => Uint8Array {
  let count = 0;
  return (lengthBytes) => {
    const blocks: Buffer[] = [];
    for (let length = 0; length < lengthBytes; length += 32) {
      count += 1;
      blocks.push(createHash('sha256').update(`${seed}/${count}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, lengthBytes);
  };
}

/** Every answer on its way to the SDK is held to Stripe's description. */
const validatingFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  validateAnswer(await response.clone().json());
  return response;
};

export async function startSandbox(options: Partial<SandboxOptions> = {}, clock = new Clock()): Promise<TestSandbox> {
  const receiver = await startWebhookReceiver();
  const sandbox = createSandboxStripe({
    secretKey,
    webhook: { url: receiver.url, secret: webhookSecret },
    publicBaseUrl: 'http://localhost:4000/sandbox-stripe',
    now: clock.now,
    random: seededRandom('baraza'),
    ...options,
  });
  const { host, port, stop } = await listenSandboxStripe(sandbox, { withPages: true });
  const stripe = new Stripe(secretKey, {
    host,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    httpClient: Stripe.createFetchHttpClient(validatingFetch),
  });
  const stopAll = async (): Promise<void> => {
    await stop();
    await sandbox.close();
    await receiver.stop();
  };
  return { sandbox, stripe, receiver, clock, baseUrl: `http://${host}:${port}/sandbox-stripe`, stop: stopAll };
}
