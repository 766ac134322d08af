import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { ApplicationOptions } from '@baraza/api';

/** What the launcher answers itself, by the start of the path. */
export interface SideDoor {
  readonly path: string;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;
}

/** One server for the API and for what stands beside it; the API does not know of the others. */
export function servingOnePort(sideDoors: readonly SideDoor[]): NonNullable<ApplicationOptions['serverFactory']> {
  return (handler) => createServer(dispatch(sideDoors, handler));
}

function dispatch(sideDoors: readonly SideDoor[], handler: RequestListener): RequestListener {
  return (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const door = sideDoors.find((each) => path === each.path || path.startsWith(`${each.path}/`));
    if (!door) return handler(request, response);
    Promise.resolve(door.handle(request, response)).catch((error: unknown) => {
      console.error(`${door.path} failed on a request`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}
