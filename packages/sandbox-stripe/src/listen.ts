import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import type { SandboxStripe } from './sandbox.ts';

export interface ListeningSandbox {
  /** As the `stripe` SDK takes them, with `protocol: 'http'`. */
  readonly host: string;
  readonly port: number;
  /** Stops listening and cuts open connections; the sandbox itself stays usable. */
  readonly stop: () => Promise<void>;
}

/**
 * Opens the API on an ephemeral port of the loopback, for clients in any process of this machine. With `withPages` the
 * hosted pages answer there too, below the path of `publicBaseUrl`, for tests that have no server of their own.
 */
export async function listenSandboxStripe(
  sandbox: SandboxStripe,
  options: { readonly withPages?: boolean } = {},
): Promise<ListeningSandbox> {
  const host = '127.0.0.1';
  const server = createServer(listenerOf(sandbox, options.withPages === true));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { host, port, stop: () => stop(server) };
}

function listenerOf(sandbox: SandboxStripe, withPages: boolean): RequestListener {
  return (request, response) => {
    const isApi = (request.url ?? '').startsWith('/v1/');
    const handler = withPages && !isApi ? sandbox.pagesHandler : sandbox.apiHandler;
    handler(request, response).catch((error: unknown) => {
      process.stderr.write(`the Stripe sandbox failed on a request: ${inspect(error)}\n`);
      if (response.headersSent) return response.destroy();
      response.writeHead(500, { 'content-type': 'application/json' });
      return response.end('{"error":{"type":"api_error","message":"The sandbox failed; see its log."}}');
    });
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
