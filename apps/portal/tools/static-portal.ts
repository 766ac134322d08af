import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { renderPublicPage as Render } from '../src/public/entry-server.tsx';
import { extname, join, normalize } from 'node:path';

const CLIENT = join(import.meta.dirname, '../dist/client');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The policy for the workspaces. React sets styles through the CSSOM, which `style-src 'self'` allows. */
const APP_CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Serves the built portal without an API, under the strict policy it will have: for pictures and accessibility
 * checks of what needs no data. Public pages that read data answer their 404.
 */
export async function serveBuiltPortal(port: number): Promise<Server> {
  const { renderPublicPage } = (await import('../dist/server/entry-server.js' as string)) as {
    renderPublicPage: typeof Render;
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '/', response, renderPublicPage);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

async function answer(address: string, response: ServerResponse, render: typeof Render): Promise<void> {
  const url = new URL(address, 'http://localhost');
  if (url.pathname === '/graphql') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"me":null}}');
    return;
  }
  const isApp = url.pathname === '/app' || url.pathname.startsWith('/app/');
  const path = join(CLIENT, normalize(isApp ? '/index.html' : url.pathname));
  const file = extname(path) ? await readFile(path).catch(() => null) : null;
  if (file) {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': APP_CONTENT_SECURITY_POLICY }).end(file);
    return;
  }
  const asked = { path: url.pathname, search: url.search, siteUrl: url.origin };
  const page = await render(asked, () => Promise.reject(new Error('no API here')));
  response.writeHead(page.status, page.headers).end(page.body);
}
