import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import type { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.ts';
import { AppModule } from './app.module.ts';
import { databaseRows } from './database-rows.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Settings } from './platform/config/settings.ts';
import { createDataSource } from './platform/database/data-source.ts';
import type { TrustedDocuments } from './platform/graphql/trusted-documents.ts';
import { MAX_FILE_BYTES } from './platform/files/file-store.ts';
import { registerExplorer } from './platform/http/explorer.ts';
import { registerPortal } from './platform/http/portal-pages.ts';
import { measureRequests, readActorOnDemand, wakeWorkerAfterRequests } from './platform/http/request-hooks.ts';
import { registerSecurityHeaders } from './platform/http/security-headers.ts';

const MAX_BODY_BYTES = 2_000_000;

export interface ApplicationOptions {
  readonly settings: Settings;
  readonly clock: Clock;
  /** The built portal (apps/portal/dist); without it only the API answers. */
  readonly portalFolder?: string;
  /** Lets the default start serve its sandbox on the same port. */
  readonly serverFactory?: FastifyServerOptions['serverFactory'];
}

/** Migrates the database and assembles the application; the caller decides whether it listens. */
export async function createApplication(options: ApplicationOptions): Promise<NestFastifyApplication> {
  const { settings, clock } = options;
  const dataSource = createDataSource({ url: settings.databaseUrl, rows: databaseRows, migrations });
  await dataSource.initialize();
  await migrate(dataSource);
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    logger: false,
    trustProxy: settings.trustedProxies?.length ? [...settings.trustedProxies] : false,
    ...(options.serverFactory && { serverFactory: options.serverFactory }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ settings, clock, dataSource, trustedDocuments: readTrustedDocuments(options.portalFolder) }),
    adapter,
    {
      logger: ['error', 'warn'],
      abortOnError: false,
      rawBody: true,
    },
  );
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 5, parts: 6 } });
  await registerSecurityHeaders(app, settings);
  readActorOnDemand(app);
  measureRequests(app);
  wakeWorkerAfterRequests(app);
  if (settings.demo) registerExplorer(app);
  await app.init();
  if (options.portalFolder) await registerPortal(app, options.portalFolder, settings.publicUrl);
  return app;
}

// Any number that nothing else locks; copies that start together migrate one after the other.
const MIGRATION_LOCK = 4_711_000_001;

async function migrate(dataSource: DataSource): Promise<void> {
  const lock = dataSource.createQueryRunner();
  await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    await dataSource.runMigrations();
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await lock.release();
  }
}

/** The manifest lies beside the portal that was built from the same documents. */
function readTrustedDocuments(portalFolder: string | undefined): TrustedDocuments {
  if (!portalFolder) return new Map();
  const text = readFileSync(join(portalFolder, 'persisted-documents.json'), 'utf8');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}
