import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { inject } from 'vitest';
import { createApplication } from '../../src/create-application.ts';
import { ManualClock } from '../../src/platform/clock/clock.ts';
import type { Settings } from '../../src/platform/config/settings.ts';
import { OutboxWorker } from '../../src/platform/events/outbox-worker.ts';

export const TEST_NOW = new Date('2026-11-21T09:00:00Z');

/** The whole application on a database of its own, with a clock that the test moves. */
export interface TestApplication {
  readonly app: NestFastifyApplication;
  readonly clock: ManualClock;
  readonly databaseUrl: string;
  /** An instance from the dependency container. */
  get<Instance>(type: abstract new (...args: never[]) => Instance): Instance;
  /** Handles every outbox event that is due. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

export interface RestartableApplication extends TestApplication {
  /** Ends this application and starts another over the same database and clock; closing that one closes everything. */
  restarted(): Promise<RestartableApplication>;
}

export async function startTestApplication(overrides: Partial<Settings> = {}): Promise<RestartableApplication> {
  const database = await cloneDatabase();
  return startOver(database, new ManualClock(TEST_NOW), { ...testSettings(database.url), ...overrides });
}

async function startOver(
  database: TestDatabase,
  clock: ManualClock,
  settings: Settings,
): Promise<RestartableApplication> {
  const app = await createApplication({ settings, clock });
  const get: TestApplication['get'] = (type) => app.get(type as never, { strict: false });
  return {
    app,
    clock,
    databaseUrl: database.url,
    get,
    drain: () => get(OutboxWorker).drain(),
    restarted: async () => {
      await app.close();
      return startOver(database, clock, settings);
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

type TestDatabase = Awaited<ReturnType<typeof cloneDatabase>>;

/** A fresh copy of the migrated template. */
export function cloneDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  return createDatabase('TEMPLATE template_baraza');
}

/** A database without anything in it, for a part of the product that keeps its data apart. */
export function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  return createDatabase('');
}

async function createDatabase(template: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const adminUrl = inject('databaseUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(adminUrl, `CREATE DATABASE ${name} ${template}`);
  return {
    url: adminUrl.replace(/\/postgres$/, `/${name}`),
    drop: () => administer(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function testSettings(databaseUrl: string): Settings {
  return {
    production: false,
    demo: true,
    host: '127.0.0.1',
    port: 4000,
    publicUrl: 'http://localhost:4000',
    databaseUrl,
    stripe: { secretKey: 'sk_test_sandbox', apiBase: null, webhookSecret: 'whsec_sandbox' },
    founderToken: 'the-token-of-the-founder-in-tests',
    smtpUrl: null,
    mailFrom: 'Baraza <no-reply@localhost>',
    vaultMasterKey: Buffer.alloc(32, 7),
    linkSecret: 'a-test-secret-that-is-long-enough-to-pass',
  };
}
