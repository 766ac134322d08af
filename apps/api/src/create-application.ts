import 'reflect-metadata';
import fastifyCookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { migrations } from '../migrations/index.ts';
import { AppModule } from './app.module.ts';
import { databaseRows } from './database-rows.ts';
import { ActorReader, SESSION_COOKIE } from './platform/auth/actor.ts';
import type { RequestWithActor } from './platform/auth/request-actor.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Settings } from './platform/config/settings.ts';
import { createDataSource } from './platform/database/data-source.ts';
import { WorkSignal } from './platform/events/work-signal.ts';
import { registerExplorer } from './platform/http/explorer.ts';
import { registerPortal } from './platform/http/portal-pages.ts';
import { registerSecurityHeaders } from './platform/http/security-headers.ts';
import { Metrics } from './platform/telemetry/metrics.ts';

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
  await dataSource.runMigrations();
  const adapter = new FastifyAdapter({
    bodyLimit: MAX_BODY_BYTES,
    logger: false,
    trustProxy: false,
    ...(options.serverFactory && { serverFactory: options.serverFactory }),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ settings, clock, dataSource }),
    adapter,
    {
      logger: ['error', 'warn'],
      abortOnError: false,
      rawBody: true,
    },
  );
  await app.register(fastifyCookie);
  await registerSecurityHeaders(app, settings);
  readActorOnDemand(app);
  measureRequests(app);
  wakeWorkerAfterRequests(app);
  if (settings.demo) registerExplorer(app);
  await app.init();
  if (options.portalFolder) await registerPortal(app, options.portalFolder);
  return app;
}

/** The actor of a request is looked up once, and only when an operation asks for it. */
function readActorOnDemand(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, _reply, done) => {
    let actor: ReturnType<RequestWithActor['readActor']> | undefined;
    const readActor: RequestWithActor['readActor'] = () => {
      const token = request.cookies[SESSION_COOKIE];
      actor ??= token ? app.get(ActorReader, { strict: false }).read(token) : Promise.resolve(null);
      return actor;
    };
    Object.assign(request, { readActor });
    done();
  });
}

function measureRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', (request, reply, done) => {
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    metrics.requestSeconds.observe({ method: request.method, status }, reply.elapsedTime / 1_000);
    done();
  });
}

/** A request that changed something has committed by the time its answer is sent: the worker need not wait to poll. */
function wakeWorkerAfterRequests(app: NestFastifyApplication): void {
  const work = app.get(WorkSignal, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', (request, _reply, done) => {
    if (request.method === 'POST') work.notify();
    done();
  });
}
