import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendJson, type SideDoor } from './one-port.ts';
import type { RunningSystem } from './start-system.ts';

const LONGEST_BODY = 200;
const FURTHEST_MS = 400 * 86_400_000;
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/**
 * `GET /demo/clock` tells the product's present; `POST {"to": "2026-12-01T18:00:00Z"}` jumps ahead to it, so that a
 * visitor can see an election close and a deadline pass. Never back: books and logs are kept in the order of this time.
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
    system.clock.moveTo(to);
    await system.app.get(system.api.OutboxWorker, { strict: false }).drain();
  }
  sendJson(response, { now: system.clock.now().toISOString() });
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
