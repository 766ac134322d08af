import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { ApplicationOptions } from '@baraza/api';

/** What the launcher answers itself, by the start of the path. */
export interface SideDoor {
  /** The start of a host's name; any host where it is missing. */
  readonly host?: string;
  /** Empty for every path. */
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
}

/** One server for the API and for what stands beside it; the API does not know of the others. */
export function servingOnePort(sideDoors: readonly SideDoor[]): NonNullable<ApplicationOptions['serverFactory']> {
  return (handler) => createServer(dispatch(sideDoors, handler));
}

function dispatch(sideDoors: readonly SideDoor[], handler: RequestListener): RequestListener {
  return (request, response) => {
    const door = sideDoors.find((each) => opensFor(each, request));
    if (!door) return handler(request, response);
    Promise.resolve(door.handle(request, response)).catch((error: unknown) => {
      console.error(`${door.path} failed on a request`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

function opensFor({ host = '', path }: SideDoor, request: IncomingMessage): boolean {
  const asked = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (!(request.headers.host ?? '').toLowerCase().startsWith(host)) return false;
  return asked === path || asked.startsWith(`${path}/`);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}
