import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@baraza/embedded-database';
import { expectOk } from '@baraza/result';
import { createApplication } from '../../src/create-application.ts';
import { ManualClock } from '../../src/platform/clock/clock.ts';
import { readSettings } from '../../src/platform/config/settings.ts';
import { OutboxWorker } from '../../src/platform/events/outbox-worker.ts';
import type { TestApplication } from '../../test/support/test-application.ts';

/** The application on an embedded database with the durability of production, listening on a free port. */
export async function startBenchApplication(): Promise<TestApplication & { readonly url: string }> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'baraza-bench-'));
  const database = await startEmbeddedDatabase({ dataFolder });
  await database.createDatabase('bench');
  const settings = expectOk(
    readSettings({
      DATABASE_URL: database.urlOf('bench'),
      VAULT_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      LINK_SECRET: 'a-secret-for-the-bench-that-is-long-enough',
      STRIPE_SECRET_KEY: 'sk_test_bench',
      STRIPE_WEBHOOK_SECRET: 'whsec_bench',
      BARAZA_DEMO: '1',
    }),
  );
  const clock = new ManualClock(new Date('2026-11-21T09:00:00Z'));
  const app = await createApplication({ settings, clock });
  await app.listen(0, '127.0.0.1');
  const get: TestApplication['get'] = (type) => app.get(type as never, { strict: false });
  return {
    app,
    clock,
    databaseUrl: settings.databaseUrl,
    url: (await app.getUrl()).replace('[::1]', '127.0.0.1'),
    get,
    drain: () => get(OutboxWorker).drain(),
    close: async () => {
      await app.close();
      await database.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
