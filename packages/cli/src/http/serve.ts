import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** One answer of a small server. */
export interface Answer {
  readonly status: number;
  readonly body: Uint8Array | string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What handlers learn of a request: nothing that says who asks or from where. */
export interface ServedRequest {
  readonly method: string;
  /** With the query, if there is one. */
  readonly path: string;
  readonly body: Uint8Array;
  /** The token after `Bearer`, or nothing. */
  readonly bearer: string;
}

export type Handler = (request: ServedRequest) => Promise<Answer>;

export interface ServingOptions {
  /** Answer one request at a time, in the order of arrival, where an answer depends on what came before. Default. */
  readonly inTurn?: boolean;
  readonly bodyBytesMaximum?: number;
  /** With every answer. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server of this process; it keeps no log of requests. */
export interface Serving {
  readonly server: Server;
  readonly port: number;
  /** Ends once the answers under way have left. */
  readonly stop: () => Promise<void>;
}

const TOO_LONG: Answer = {
  status: 413,
  body: '{"refusal":"too-long"}',
  contentType: 'application/json',
  headers: { connection: 'close' },
};
const BODY_BYTES_MAXIMUM = 64 * 1024;
const LIMITS = { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 };
const CONNECTIONS_MAXIMUM = 1_000;

async function readBody(request: IncomingMessage, bytesMaximum: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bytesMaximum) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function bearerOf({ headers }: IncomingMessage): string {
  return /^Bearer ([\x21-\x7e]+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
}

function send(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>): void {
  response.writeHead(answer.status, {
    'content-type': answer.contentType ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
    ...answer.headers,
  });
  response.end(answer.body);
}

function inOrder(handle: Handler): Handler {
  let queue: Promise<unknown> = Promise.resolve();
  return (request) => {
    const turn = queue.then(() => handle(request));
    queue = turn.catch(() => undefined);
    return turn;
  };
}

/** Starts a server on the loopback interface; who wants it public puts a reverse proxy with TLS before it. */
export async function serve(port: number, handle: Handler, options: ServingOptions = {}): Promise<Serving> {
  const { inTurn = true, bodyBytesMaximum = BODY_BYTES_MAXIMUM, headers = {} } = options;
  const answer = inTurn ? inOrder(handle) : handle;
  const respond = async (incoming: IncomingMessage): Promise<Answer> => {
    const { method = '', url: path = '' } = incoming;
    const body = await readBody(incoming, bodyBytesMaximum);
    if (method === 'OPTIONS') return { status: 204, body: '' };
    if (body === undefined) return TOO_LONG;
    return answer({ method, path, body, bearer: bearerOf(incoming) });
  };
  const server = createServer(LIMITS, (incoming, response) => {
    respond(incoming).then(
      (answered) => send(response, answered, headers),
      // A defect, or the caller hung up: nobody is told more, and nothing about the caller is kept.
      () => response.headersSent || send(response, { status: 500, body: 'a defect; nothing was decided\n' }, headers),
    );
  });
  server.maxConnections = CONNECTIONS_MAXIMUM;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const stop = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  return { server, port: typeof address === 'object' && address !== null ? address.port : port, stop };
}

/** Resolves once the process has been asked to stop: by a signal, or by the end of a parent that holds its input. */
export async function untilAsked(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const endsWithParent = env['BARAZA_ENDS_WITH_PARENT'] === '1';
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
    if (!endsWithParent) return;
    process.stdin.once('end', () => resolve());
    process.stdin.once('error', () => resolve());
    process.stdin.resume();
  });
  // An input that is still read would keep the process alive.
  if (endsWithParent) process.stdin.destroy();
}
