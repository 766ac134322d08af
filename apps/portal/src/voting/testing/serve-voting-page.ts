import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { FakeBox } from './fake-box.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** What the ballot box sends with the page: nothing from elsewhere, no inline script or style, no markup out of strings. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

const PAGES = /^\/(receipt|carry|elections\/[a-z0-9-]+)?$/;

/** The built voting page and a box in memory behind one address, as the real box serves both. */
export async function serveVotingPage(
  box: FakeBox,
  folder: string,
): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => void answer(request, response, box, folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { server, origin: `http://vote.localhost:${port}` };
}

async function answer(request: IncomingMessage, response: ServerResponse, box: FakeBox, folder: string): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = PAGES.test(path) ? '/index.html' : path;
  const bytes =
    extname(file) && !file.endsWith('manifest.json') ? await readFile(join(folder, file)).catch(() => null) : null;
  if (bytes) {
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY, 'cache-control': 'no-cache' });
    response.end(bytes);
    return;
  }
  const body = request.method === 'POST' ? await bodyOf(request) : undefined;
  try {
    const { status, text } = await box.ask(path, body);
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  } catch {
    // The answer is lost on its way, as on a bad line.
    request.socket.destroy();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
