import { join } from 'node:path';
import { createSandboxStripe, listenSandboxStripe, type SandboxStripe } from '@baraza/sandbox-stripe';
import type { Secrets } from './secrets.ts';

export const SANDBOX_PATH = '/sandbox-stripe';

/** Where the API takes Stripe's webhooks. */
const WEBHOOK_PATH = '/webhooks/stripe';
const DELIVER_EVERY_MS = 200;

export interface EmbeddedStripe {
  readonly sandbox: SandboxStripe;
  /** For `STRIPE_API_BASE`. */
  readonly apiBase: string;
  stop(): Promise<void>;
}

export interface EmbeddedStripeOptions {
  readonly dataFolder: string;
  readonly secrets: Secrets;
  readonly port: number;
  /** Under which browsers reach the product. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** Stripe's stand-in, in this process: its API on a loopback port of its own, its pages for {@link servingOnePort}. */
export async function startEmbeddedStripe(options: EmbeddedStripeOptions): Promise<EmbeddedStripe> {
  const { secrets, port, publicUrl, now } = options;
  const sandbox = createSandboxStripe({
    secretKey: secrets.stripeSecretKey,
    webhook: { url: `http://127.0.0.1:${port}${WEBHOOK_PATH}`, secret: secrets.stripeWebhookSecret },
    publicBaseUrl: `${publicUrl}${SANDBOX_PATH}`,
    now,
    dataFile: join(options.dataFolder, 'sandbox-stripe.jsonl'),
    deliverEveryMs: DELIVER_EVERY_MS,
  });
  const listening = await listenSandboxStripe(sandbox);
  return {
    sandbox,
    apiBase: `http://${listening.host}:${listening.port}`,
    stop: async () => {
      await listening.stop();
      await sandbox.close();
    },
  };
}
