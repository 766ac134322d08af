import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ActorReader, SESSION_COOKIE } from '../auth/actor.ts';
import type { RequestWithActor } from '../auth/request-actor.ts';
import { WorkSignal } from '../events/work-signal.ts';
import { Metrics } from '../telemetry/metrics.ts';

/** The actor of a request is looked up once, and only when an operation asks for it. */
export function readActorOnDemand(app: NestFastifyApplication): void {
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

/** Seconds and status classes, for /metrics. */
export function measureRequests(app: NestFastifyApplication): void {
  const metrics = app.get(Metrics, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', (request, reply, done) => {
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    metrics.requestSeconds.observe({ method: request.method, status }, reply.elapsedTime / 1_000);
    done();
  });
}

/** A request that changed something has committed by the time its answer is sent: the worker need not wait to poll. */
export function wakeWorkerAfterRequests(app: NestFastifyApplication): void {
  const work = app.get(WorkSignal, { strict: false });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', (request, _reply, done) => {
    if (request.method === 'POST') work.notify();
    done();
  });
}
