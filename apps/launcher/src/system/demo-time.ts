import type { IncomingMessage, ServerResponse } from 'node:http';
import { OutboxView } from '../story/outbox-view.ts';
import { sendJson, type SideDoor } from './one-port.ts';
import type { RunningSystem } from './start-system.ts';

const LONGEST_BODY = 200;
const DAY_MS = 86_400_000;
const FURTHEST_MS = 400 * DAY_MS;
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/**
 * `GET /demo/clock` tells the product's present; `POST {"to": "2026-12-01T18:00:00Z"}` goes ahead to it, so that a
 * visitor can see an election close and a deadline pass; on the way it stops where timers go off. Never back: books and logs are kept in the order of this time.
 */
export function demoTime(demo: { readonly system: RunningSystem | null; readonly isPlaying: boolean }): SideDoor {
  return { path: '/demo/clock', handle: (request, response) => answer(demo, request, response) };
}

async function answer(
  { system, isPlaying }: Parameters<typeof demoTime>[0],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!system?.settings.demo) return refuse(response, 404, 'There is no demo here.');
  if (request.method === 'POST') {
    if (isPlaying) return refuse(response, 409, 'The past is still being played; it moves the clock itself.');
    const to = momentIn(await bodyOf(request));
    const now = system.clock.now().getTime();
    if (!to || to.getTime() <= now || to.getTime() > now + FURTHEST_MS) {
      return refuse(response, 422, 'Say {"to": a later moment within 400 days}.');
    }
    await letTimePass(system, to);
  }
  sendJson(response, { now: system.clock.now().toISOString() });
}

/** Stops at most once a day: what is due by the hour only is a little late, as after a short downtime. */
async function letTimePass({ app, api, clock, settings }: RunningSystem, to: Date): Promise<void> {
  const worker = app.get(api.OutboxWorker, { strict: false });
  const outbox = new OutboxView(settings.databaseUrl);
  await outbox.connect();
  try {
    for (let due = await outbox.nextDue(to); due && clock.now() < to; due = await outbox.nextDue(to)) {
      const stopMs = Math.max(due.getTime(), clock.now().getTime() + DAY_MS);
      clock.moveTo(new Date(Math.min(stopMs, to.getTime())));
      await worker.drain();
    }
  } finally {
    await outbox.end();
  }
  clock.moveTo(to);
  await worker.drain();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    body += chunk.toString();
    if (body.length > LONGEST_BODY) return '';
  }
  return body;
}

function momentIn(body: string): Date | null {
  try {
    const moment = new Date((JSON.parse(body) as { to?: string }).to ?? '');
    return Number.isNaN(moment.getTime()) ? null : moment;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, problem: string): void {
  response.writeHead(status, JSON_TYPE);
  response.end(JSON.stringify({ problem }));
}
