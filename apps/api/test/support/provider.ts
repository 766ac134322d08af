import { createSandboxStripe, listenSandboxStripe, type SandboxStripe } from '@baraza/sandbox-stripe';
import { startTestApplication, TEST_NOW, type TestApplication } from './test-application.ts';

const SECRET_KEY = 'sk_test_sandbox_0123456789';
const WEBHOOK_SECRET = 'whsec_sandbox';

export interface ProviderTest {
  readonly application: TestApplication;
  readonly sandbox: SandboxStripe;
  /** Delivers what is due, lets the worker handle it, and again, until nothing moves any more. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** The application with the payment provider's stand-in beside it: the SDK over HTTP, signed webhooks over HTTP back. */
export async function startWithProvider(): Promise<ProviderTest> {
  let now = (): Date => TEST_NOW;
  let webhookUrl = 'http://127.0.0.1:1/webhooks/stripe';
  const webhook = {
    get url() {
      return webhookUrl;
    },
    secret: WEBHOOK_SECRET,
  };
  const publicBaseUrl = 'http://localhost:4000/sandbox-stripe';
  const sandbox = createSandboxStripe({ secretKey: SECRET_KEY, webhook, publicBaseUrl, now: () => now() });
  const listening = await listenSandboxStripe(sandbox);
  const apiBase = `http://${listening.host}:${listening.port}`;
  const application = await startTestApplication({
    stripe: { secretKey: SECRET_KEY, apiBase, webhookSecret: WEBHOOK_SECRET },
  });
  now = () => application.clock.now();
  await application.app.listen(0, '127.0.0.1');
  webhookUrl = `${await application.app.getUrl()}/webhooks/stripe`;
  return {
    application,
    sandbox,
    settle: async () => {
      while ((await sandbox.deliverPendingEvents()).length > 0) await application.drain();
      await application.drain();
    },
    close: async () => {
      await application.close();
      await listening.stop();
      await sandbox.close();
    },
  };
}
