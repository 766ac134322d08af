import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** One answer of a small server. */
export interface Answer {
  readonly status: number;
  readonly body: Uint8Array | string;
  readonly contentType?: string;
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array;
}

/** Answers one request at a time, in the order of arrival: what these servers decide depends on what came before. */
export type Handler = (request: Request) => Promise<Answer>;

const BODY_BYTES_MAXIMUM = 64 * 1024;

async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_BYTES_MAXIMUM) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function send(response: ServerResponse, { status, body, contentType }: Answer): void {
  response.writeHead(status, {
    'content-type': contentType ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** Starts a server on the loopback interface; who wants it public puts a reverse proxy with TLS before it. */
export async function serve(
  port: number,
  handle: Handler,
): Promise<{ readonly server: Server; readonly port: number }> {
  let queue: Promise<unknown> = Promise.resolve();
  const server = createServer((incoming, response) => {
    const { method = '', url = '' } = incoming;
    const answered = readBody(incoming).then((body) => {
      if (method === 'OPTIONS') return { status: 204, body: '' };
      if (body === undefined) return { status: 413, body: 'too long\n' };
      const turn = queue.then(() => handle({ method, path: url, body }));
      queue = turn.catch(() => undefined);
      return turn;
    });
    answered.then(
      (answer) => send(response, answer),
      () => send(response, { status: 500, body: 'a defect; nothing was decided\n' }),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address !== null ? address.port : port };
}

/** Resolves once the process has been asked to stop and the server has closed. */
export async function untilStopped(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = () => server.close(() => resolve());
    process.once('SIGTERM', stop);
    process.once('SIGINT', stop);
  });
}
