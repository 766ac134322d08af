import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ruruHTML } from 'ruru/server';
import { serveStatic } from 'ruru/static';

const STATIC_PATH = '/graphql-explorer/';

// The explorer's page carries inline script and style; only this page, and only in demo mode, may.
const EXPLORER_POLICY =
  "default-src 'self' 'unsafe-inline' data: blob:; worker-src 'self' blob:; frame-ancestors 'none'";

/** In demo mode a browser that opens /graphql meets GraphiQL, served from npm, with nothing fetched from elsewhere. */
export function registerExplorer(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const files = serveStatic(STATIC_PATH);
  fastify.get(`${STATIC_PATH}*`, (request, reply) => {
    reply.hijack();
    files(request.raw, reply.raw, () => reply.raw.writeHead(404).end());
  });
  fastify.addHook('onRequest', async (request, reply) => {
    const wantsPage =
      request.method === 'GET' && request.url === '/graphql' && request.headers.accept?.includes('text/html');
    if (!wantsPage) return;
    const page = ruruHTML({ staticPath: STATIC_PATH, endpoint: '/graphql' });
    await reply.header('content-security-policy', EXPLORER_POLICY).type('text/html').send(page);
  });
}
